/** What a machine has to do with compiled tiers: nothing but this. The interpreter needs none of them. */

import { UraniumError } from '../base/index.ts';
import type { FunctionTable } from './functions.ts';
import type { Interpreter } from './interpret.ts';
import type { PageTable } from './page-table.ts';
import type { Body } from './program.ts';
import type { Store } from './store.ts';

/** The parts that compiled code works on. */
export interface TierParts {
  readonly store: Store;
  readonly functions: FunctionTable;
  readonly pages: PageTable;
  readonly interpreter: Interpreter;
}

/** Runs bodies that are hot. */
export interface Tier {
  /** A body is hot when one of its blocks begins for the so many-th time: with 1, everything is compiled at once. */
  readonly threshold: number;
  /**
   * The innermost call stands before a `pay`, and its body is hot, or compiled. Goes on with it as far as it can, and leaves
   * what the interpreter has to do in its calls. True if the outermost call has ended.
   */
  run(): boolean;
  /** A line has been loaded, with what it defines. */
  loaded?(body: Body | undefined): void;
  /** What has been compiled, for a profile: see profile.ts. */
  readonly profile?: Iterable<string>;
  /** A way to call a function from JavaScript, which lasts as long as `owner`; undefined if there is none. */
  prepare?(index: number, owner: object): NativeCall | undefined;
}

/**
 * Calls the current version of a function. The arguments lie at the start of the stack, the fuel in slot 0 of the store; no call
 * of the machine has begun. Afterwards the result is in slot 1, and what is left of the fuel in slot 0.
 */
export interface NativeCall {
  /** Its first half says which function is meant: `row`. */
  readonly gate: Int32Array;
  readonly row: number;
  readonly begin: () => void;
  /**
   * Where the fuel in slot 0 has become negative: the interpreter gets the calls that have begun, and what is left of the fuel,
   * to go on. False if nothing has begun: the function has to be called in another way.
   */
  readonly goOn: () => boolean;
}

/** Makes the tier of a machine; undefined where it cannot run. */
export type TierFactory = (parts: TierParts) => Tier | undefined;

/** The tier of a machine. Throws ERR_ARGUMENT for what makes none: `nativeTier` itself, where `nativeTier()` is meant. */
export function tierOf(factory: TierFactory | undefined, parts: TierParts): Tier | undefined {
  if (factory === undefined) return undefined;
  const tier = typeof factory === 'function' ? factory(parts) : null;
  if (tier === undefined || typeof tier?.run === 'function') return tier;
  throw new UraniumError(
    'ERR_ARGUMENT',
    'the tier of a machine is what nativeTier() or dispatchTier() gives',
  );
}
