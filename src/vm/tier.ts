/** What a machine has to do with compiled tiers: nothing but this. The interpreter needs none of them. */

import type { FunctionTable } from './functions.ts';
import type { Interpreter } from './interpret.ts';
import type { PageTable } from './page-table.ts';
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
}

/** Makes the tier of a machine; undefined where it cannot run. */
export type TierFactory = (parts: TierParts) => Tier | undefined;
