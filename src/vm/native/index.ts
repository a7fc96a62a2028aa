/**
 * Tier 1 for Node.js: machines that are made with `tier: nativeTier()` run what is hot as machine code (native-tier.ts). Apart
 * from `uranium-jit/vm`, which needs no Node API.
 */

import { disassemble, printDisassembly } from '../../asm/index.ts';
import { type NativeStatus, nativeStatus, processor } from '../../native/index.ts';
import type { LoadedLine } from '../loaded-line.ts';
import type { TierFactory } from '../tier.ts';
import { compileBody } from './compile.ts';
import { NativeTier } from './native-tier.ts';

export interface NativeTierOptions {
  /** A function or a line is compiled when one of its blocks begins for the so many-th time; default 100. */
  readonly threshold?: number;
}

/** The tier, for the options of a machine. Where machine code can't run, machines that get it are interpreted. */
export function nativeTier({ threshold = 100 }: NativeTierOptions = {}): TierFactory {
  return (parts) => (nativeTierStatus().available ? new NativeTier(parts, threshold) : undefined);
}

/** Says whether machines that get this tier run machine code here, and if not, why. */
export function nativeTierStatus(): NativeStatus {
  if (processor.name === 'x64') return nativeStatus();
  return { available: false, reason: `the engine has machine code for x64 only; this is ${processor.name}` };
}

/** The machine code that a line's statements become where nothing is bound to the opcodes of pages 0 to 2, as text. */
export function codeListing(line: LoadedLine): string {
  const { code } = compileBody(line.body, (operation) => operation < 3 << 8);
  const instructions = disassemble(code.bytes, { processor: 'x64', address: 0n });
  return printDisassembly(instructions, code.symbols);
}
