/** What a machine takes and tells: its options, what came of a run, what is known of a function. */

import type { TierFactory } from './tier.ts';

export interface MachineOptions {
  /** Bytes of memory, at most 2^30; default 65536. */
  readonly memory?: number;
  /** Slots of 8 bytes for arguments, locals and temporaries of all calls; default 65536. */
  readonly stack?: number;
  /** The area of the strings that programs make; default 1 MiB, 65536 strings. */
  readonly strings?: { readonly bytes?: number; readonly count?: number };
  /** Fuel of a run that names none; default 10,000,000. */
  readonly fuel?: number;
  /** How many statements the trace keeps; default 0, which costs nothing. */
  readonly trace?: number;
  /** Runs what is hot: `nativeTier()` of `uranium-jit/vm/native`. With a trace, everything is interpreted. */
  readonly tier?: TierFactory;
}

export interface Outcome {
  /** `stopped`: there was not enough fuel; `resume` goes on. */
  readonly status: 'done' | 'stopped';
  /** The result of a function that was called, when it is done. */
  readonly value: bigint | number | string | undefined;
  /** Since the run began. */
  readonly fuelUsed: number;
  readonly fuelLeft: number;
}

/** What can be told about a function. */
export interface FunctionInfo {
  readonly name: string;
  readonly signature: string;
  readonly kind: 'line' | 'host' | 'alias';
  /** The version that calls run. */
  readonly current: number;
  readonly pinned: boolean;
  /** The versions that are there, with how many calls of them have begun and not ended. */
  readonly versions: readonly {
    readonly version: number;
    readonly running: number;
    /** It is run by the native page table at present. */
    readonly dispatched: boolean;
    /** It is machine code at present. */
    readonly compiled: boolean;
  }[];
}
