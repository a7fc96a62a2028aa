/**
 * What this processor can do: asked with CPUID, by code that Uranium assembles for the purpose; on arm64 the system
 * tells it.
 *
 * Bits: Intel SDM vol. 2, "CPUID", tables for EAX = 1, 7, 80000001H and 0DH; AMD APM vol. 3, appendix E for
 * LZCNT. A feature that needs wider registers counts only if the system saves them (XCR0; Intel SDM vol. 1,
 * "Detection of AVX Instructions"). arm64: Documentation/arch/arm64/elf_hwcaps.rst of Linux.
 */

import { x64 } from '../asm/index.ts';
import { loadBridge } from './bridge.ts';
import { compile } from './function.ts';
import { processor } from './processor.ts';

/** Which of the kernels' builds can run: x86-64 alone, x86-64-v3, or arm64. */
export type FeatureLevel = 'sse2' | 'avx2' | 'neon';

type Register = 'eax' | 'ebx' | 'ecx' | 'edx';

/** [name, leaf (subleaf 0), register, bit, uses ymm registers] */
const features: readonly (readonly [string, number, Register, number, boolean])[] = [
  ['sse3', 1, 'ecx', 0, false],
  ['pclmulqdq', 1, 'ecx', 1, false],
  ['ssse3', 1, 'ecx', 9, false],
  ['fma', 1, 'ecx', 12, true],
  ['cx16', 1, 'ecx', 13, false],
  ['sse4.1', 1, 'ecx', 19, false],
  ['sse4.2', 1, 'ecx', 20, false],
  ['movbe', 1, 'ecx', 22, false],
  ['popcnt', 1, 'ecx', 23, false],
  ['aes', 1, 'ecx', 25, false],
  ['avx', 1, 'ecx', 28, true],
  ['f16c', 1, 'ecx', 29, true],
  ['bmi1', 7, 'ebx', 3, false],
  ['avx2', 7, 'ebx', 5, true],
  ['bmi2', 7, 'ebx', 8, false],
  ['erms', 7, 'ebx', 9, false],
  ['lahf', 0x80000001, 'ecx', 0, false],
  ['lzcnt', 0x80000001, 'ecx', 5, false],
];

/** OSXSAVE: the system uses XSAVE, and XGETBV may be run. CPUID.1:ECX[27]. */
const osxsave = 27;
/** XCR0: the system saves xmm (bit 1) and the upper halves of ymm (bit 2). */
const xcr0Ymm = 0b110;

/** What x86-64-v3 consists of beyond x86-64; psABI, "Micro-Architecture Levels". OSXSAVE is implied by avx. */
const levelAvx2: readonly string[] = [
  ...['cx16', 'lahf', 'popcnt', 'sse3', 'sse4.1', 'sse4.2', 'ssse3'],
  ...['avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'lzcnt', 'movbe'],
];

/** arm64: the entry of the auxiliary vector, and bits in it (linux/auxvec.h, arch/arm64/include/uapi/asm/hwcap.h). */
const auxiliaryCapabilities = 16n;
const capabilities: readonly (readonly [string, bigint])[] = [
  ['fp', 0n],
  ['asimd', 1n],
  ['aes', 3n],
  ['pmull', 4n],
  ['crc32', 7n],
  ['atomics', 8n],
  ['asimddp', 20n],
  ['sve', 22n],
];

let detected: ReadonlySet<string> | undefined;

/**
 * The features that this processor has and the system lets programs use, by the names in /proc/cpuinfo's style
 * ("avx2", "bmi1", "sse4.2").
 *
 * Throws ERR_NATIVE_UNAVAILABLE where machine code can't run.
 */
export function cpuFeatures(): ReadonlySet<string> {
  detected ??= processor.name === 'arm64' ? askSystem() : detect();
  return detected;
}

/** The widest kernels that this processor can run. Throws as `cpuFeatures` does. */
export function featureLevel(): FeatureLevel {
  // Advanced SIMD belongs to the architecture's procedure call standard: Linux and Node.js run on nothing less.
  const available = cpuFeatures();
  if (processor.name === 'arm64') return 'neon';
  return levelAvx2.every((name) => available.has(name)) ? 'avx2' : 'sse2';
}

function askSystem(): ReadonlySet<string> {
  const bridge = loadBridge();
  const getauxval = bridge.symbol('getauxval');
  const bits = getauxval === undefined ? 0n : bridge.call(getauxval, auxiliaryCapabilities);
  return new Set(capabilities.filter(([, bit]) => ((bits >> bit) & 1n) === 1n).map(([name]) => name));
}

function detect(): ReadonlySet<string> {
  const words = new Uint32Array(4);
  const order: readonly Register[] = ['eax', 'ebx', 'ecx', 'edx'];
  const found = new Set<string>();
  // rbx is the caller's (psABI 3.2.1); the buffer's address comes in rsi, which CPUID leaves alone.
  const cpuid = compile(
    x64`
      push rbx
      mov eax, edi
      xor ecx, ecx
      cpuid
      mov [rsi], eax
      mov [rsi + 4], ebx
      mov [rsi + 8], ecx
      mov [rsi + 12], edx
      pop rbx
      ret
    `,
    'void(u32, buffer)',
    { name: 'cpuid' },
  );
  const xgetbv = compile(
    x64`
      xor ecx, ecx
      xgetbv
      ret
    `,
    'u32()',
    { name: 'xgetbv' },
  );
  const bit = (leaf: number, register: Register, index: number): boolean => {
    cpuid(leaf & 0x80000000 ? 0x80000000 : 0, words);
    if ((words[0] as number) < leaf) return false;
    cpuid(leaf, words);
    return (((words[order.indexOf(register)] as number) >>> index) & 1) === 1;
  };
  const ymm = bit(1, 'ecx', osxsave) && (xgetbv() & xcr0Ymm) === xcr0Ymm;
  for (const [name, leaf, register, index, needsYmm] of features) {
    if (bit(leaf, register, index) && (ymm || !needsYmm)) found.add(name);
  }
  cpuid.release();
  xgetbv.release();
  return found;
}
