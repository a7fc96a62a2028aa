/**
 * The native tiers for Node.js: machines that are made with `tier: nativeTier()` run what is warm through a page table of
 * machine code (dispatch.ts), and what is hot as machine code of its own (native-tier.ts). Apart from `uranium-jit/vm`, which
 * needs no Node API.
 */

import { disassemble, printDisassembly } from '../../asm/index.ts';
import { UraniumError } from '../../base/index.ts';
import { type NativeStatus, nativeStatus, processor } from '../../native/index.ts';
import type { LoadedLine } from '../loaded-line.ts';
import { parseProfile } from '../profile.ts';
import type { TierFactory } from '../tier.ts';
import { compileBody } from './compile.ts';
import { DispatchTier } from './dispatch.ts';
import { listRecords } from './list-records.ts';
import { NativeTier } from './native-tier.ts';
import { pageLayout } from './page-layout.ts';
import { NativeTiers } from './tiers.ts';
import { translate } from './translate.ts';

export interface NativeTierOptions {
  /**
   * A function or a line is compiled when one of its blocks begins for the so many-th time; default 100. On arm64 nothing
   * is compiled.
   */
  readonly threshold?: number;
  /** It is dispatched from the so many-th time on until it is compiled; default 10. Infinity: never. */
  readonly dispatchThreshold?: number;
  /** The text of `machine.saveProfile()` of another process: what was hot there is compiled as soon as it is loaded. */
  readonly profile?: string;
}

export interface DispatchTierOptions {
  /** A function or a line is dispatched when one of its blocks begins for the so many-th time; default 10. */
  readonly threshold?: number;
}

/**
 * The native tiers, for the options of a machine: what is warm is dispatched by the native page table, what is hot is
 * compiled. Where neither can run, machines that get it are interpreted. Throws ERR_PROFILE for a profile that is none,
 * ERR_ARGUMENT for a threshold.
 */
export function nativeTier(options: NativeTierOptions = {}): TierFactory {
  const { threshold = 100, dispatchThreshold = 10, profile } = options;
  checkThreshold('threshold', threshold);
  checkThreshold('dispatchThreshold', dispatchThreshold);
  const hot = profile === undefined ? new Set<string>() : parseProfile(profile);
  return (parts) => {
    if (!nativeTierStatus().available) return undefined;
    if (!nativeTierStatus('compiled').available)
      return new DispatchTier(parts, dispatchThreshold, Number.POSITIVE_INFINITY);
    const compiled = new NativeTier(parts, threshold, hot);
    return dispatchThreshold < threshold ? new NativeTiers(parts, compiled, dispatchThreshold) : compiled;
  };
}

/** The native page table alone: what is warm is dispatched, and nothing is compiled. */
export function dispatchTier({ threshold = 10 }: DispatchTierOptions = {}): TierFactory {
  checkThreshold('threshold', threshold);
  return (parts) =>
    nativeTierStatus().available ? new DispatchTier(parts, threshold, Number.POSITIVE_INFINITY) : undefined;
}

function checkThreshold(name: string, value: number): void {
  if (value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && value >= 1)) return;
  throw new UraniumError(
    'ERR_ARGUMENT',
    `${name} is ${String(value)}; it is an integer from 1 on, or Infinity`,
  );
}

/** Says whether machines that get a tier run machine code here, and if not, why; of `nativeTier`, if it compiles. */
export function nativeTierStatus(tier: 'dispatched' | 'compiled' = 'dispatched'): NativeStatus {
  if (tier === 'dispatched' || processor.name === 'x64') return nativeStatus();
  return { available: false, reason: `the engine compiles for x64 only; this is ${processor.name}` };
}

/** The machine code that a line's statements become where nothing is bound to the opcodes of pages 0 to 2, as text. */
export function codeListing(line: LoadedLine): string {
  const { code } = compileBody(line.body, (operation) => operation < 3 << 8);
  const instructions = disassemble(code.bytes, { processor: 'x64', address: 0n });
  return printDisassembly(instructions, code.symbols);
}

/** The records that a line's statements become in the dispatched tier, where nothing is bound to those opcodes, as text. */
export function recordListing(line: LoadedLine): string {
  const layout = pageLayout(processor.name);
  const options = { layout, isBuiltIn: (operation: number) => operation < 3 << 8, patience: () => undefined };
  return listRecords(translate(line.body, options), layout);
}
