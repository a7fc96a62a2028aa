/** What is kept of each place that uses a template. */

import type { ActionList } from './action-list.ts';
import type { CompiledActions } from './compile.ts';
import type { KindTable } from './kind-table.ts';
import type { PrecompiledSource } from './precompiled/precompiled.ts';
import type { SourceText } from './source-text.ts';

/** One place that uses a tag, or a method of a builder with operands that are written alike. */
export interface CallSite {
  readonly source: SourceText;
  readonly operandCount: number;
  /** What was compiled ahead of time. */
  readonly ahead: PrecompiledSource | undefined;
  /** Of each operand that stands in a cast to a register. */
  readonly casts: readonly (((number: number) => object | undefined) | undefined)[];
  /** Of each operand: what registers are of one kind there. */
  readonly grains: Grain[];
  /** Whether groups of registers were tried. */
  isTried: boolean;
  /** Whether numbers are of the kinds of their ranges. */
  isRanged: boolean;
  /** The actions for operands, numbers being of one kind, by the other kinds. */
  readonly compiled: Map<string, CompiledActions>;
  /** Action lists by the kinds of all operands. */
  readonly lists: Map<string, ActionList>;
  /** The same, to be found fast. */
  table: KindTable | undefined;
  /** Templates with the text of addresses in place, once one was an operand, by the shapes of the operands. */
  expansions: Map<string, TemplateStringsArray> | undefined;
}

/** What registers are of one kind: each, those of a group, those of a wide group. The finer, the smaller. */
export const Grain = { exact: 0, group: 1, wide: 2 } as const;
export type Grain = (typeof Grain)[keyof typeof Grain];
