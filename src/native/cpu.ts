/**
 * What this processor can do: asked with CPUID, by code that Uranium assembles for the purpose; on arm64 the system
 * tells it.
 *
 * Bits: Intel SDM vol. 2, "CPUID", tables for EAX = 1, 7, 80000001H and 0DH; AMD APM vol. 3, appendix E for
 * LZCNT. A feature that needs wider registers counts only if the system saves them (XCR0; Intel SDM vol. 1,
 * "Detection of AVX Instructions", "Detection of AVX-512 Foundation Instructions"). arm64: Documentation/arch/arm64/elf_hwcaps.rst of Linux.
 */

import { x64 } from '../asm/index.ts';
import { loadBridge } from './bridge.ts';
import { compile } from './function.ts';
import { processor } from './processor.ts';

/** Which of the kernels' builds can run: x86-64 alone, x86-64-v3, x86-64-v4, or arm64. */
export type FeatureLevel = 'sse2' | 'avx2' | 'avx512' | 'neon';

type Register = 'eax' | 'ebx' | 'ecx' | 'edx';

/**
 * What the system has to save for a feature to be of use: bits of XCR0 (Intel SDM vol. 1, "Enabling the XSAVE Feature
 * Set and XSAVE-Enabled Features"). ymm: xmm (1) and the upper halves of ymm (2). zmm: also the mask registers (5), the
 * upper halves of zmm0 to 15 (6), and zmm16 to 31 (7).
 */
const savedState = { none: 0, ymm: 0x06, zmm: 0xe6 } as const;

/** [name, leaf (subleaf 0), register, bit, registers that the system must save] */
// biome-ignore format: one row per feature
const features: readonly (readonly [string, number, Register, number, keyof typeof savedState])[] = [
  ['sse3', 1, 'ecx', 0, 'none'],
  ['pclmulqdq', 1, 'ecx', 1, 'none'],
  ['ssse3', 1, 'ecx', 9, 'none'],
  ['fma', 1, 'ecx', 12, 'ymm'],
  ['cx16', 1, 'ecx', 13, 'none'],
  ['sse4.1', 1, 'ecx', 19, 'none'],
  ['sse4.2', 1, 'ecx', 20, 'none'],
  ['movbe', 1, 'ecx', 22, 'none'],
  ['popcnt', 1, 'ecx', 23, 'none'],
  ['aes', 1, 'ecx', 25, 'none'],
  ['avx', 1, 'ecx', 28, 'ymm'],
  ['f16c', 1, 'ecx', 29, 'ymm'],
  ['bmi1', 7, 'ebx', 3, 'none'],
  ['avx2', 7, 'ebx', 5, 'ymm'],
  ['bmi2', 7, 'ebx', 8, 'none'],
  ['erms', 7, 'ebx', 9, 'none'],
  ['lahf', 0x80000001, 'ecx', 0, 'none'],
  ['lzcnt', 0x80000001, 'ecx', 5, 'none'],
  ['avx512f', 7, 'ebx', 16, 'zmm'],
  ['avx512dq', 7, 'ebx', 17, 'zmm'],
  ['avx512cd', 7, 'ebx', 28, 'zmm'],
  ['avx512bw', 7, 'ebx', 30, 'zmm'],
  ['avx512vl', 7, 'ebx', 31, 'zmm'],
];

/** OSXSAVE: the system uses XSAVE, and XGETBV may be run. CPUID.1:ECX[27]. */
const osxsave = 27;

/** What x86-64-v3 consists of beyond x86-64; psABI, "Micro-Architecture Levels". OSXSAVE is implied by avx. */
const levelAvx2: readonly string[] = [
  ...['cx16', 'lahf', 'popcnt', 'sse3', 'sse4.1', 'sse4.2', 'ssse3'],
  ...['avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'lzcnt', 'movbe'],
];

/** What x86-64-v4 consists of beyond that. */
const levelAvx512: readonly string[] = ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'];

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
  const has = (name: string) => available.has(name);
  if (!levelAvx2.every(has)) return 'sse2';
  return levelAvx512.every(has) ? 'avx512' : 'avx2';
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
  const saved = bit(1, 'ecx', osxsave) ? xgetbv() : 0;
  for (const [name, leaf, register, index, state] of features) {
    const isSaved = (saved & savedState[state]) === savedState[state];
    if (isSaved && bit(leaf, register, index)) found.add(name);
  }
  cpuid.release();
  xgetbv.release();
  return found;
}
