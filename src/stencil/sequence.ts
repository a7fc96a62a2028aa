/** What code is made of by copy and patch: stencils whose holes are filled, and labels. */

import { ExternalSymbol, type Label } from '../asm/index.ts';
import type { Stencil } from './library.ts';
import type { HoleType } from './library-data.ts';

/** An external symbol that may lie anywhere. */
export interface FarTarget {
  readonly far: ExternalSymbol;
}

/** Has a target reached through a thunk, wherever it lies. */
export function far(symbol: ExternalSymbol): FarTarget {
  return { far: symbol };
}

/** What fills a hole of each type. A bigint is an absolute address where a place is asked for. */
export interface HoleValues {
  i8: number;
  i32: number;
  u32: number;
  offset: number;
  i64: number | bigint | ExternalSymbol;
  f64: number;
  target: Label | ExternalSymbol | FarTarget | bigint;
  address: Label | ExternalSymbol;
}
export type HoleValue = HoleValues[HoleType];

/** A stencil with what fills its holes. */
export interface FilledStencil {
  readonly stencil: Stencil;
  /** By their names; may be left out where there are no holes. */
  readonly holes?: Readonly<Record<string, HoleValue>>;
}

/** A label that is bound at a multiple of `alignment`, behind instructions that do nothing. */
export interface AlignedLabel {
  readonly label: Label;
  /** In bytes: a power of two up to 32. */
  readonly alignment: number;
}

/** What code is made of, in this order: stencils, and labels, each of which is bound where it stands. */
export type SequenceItem = FilledStencil | Label | AlignedLabel;

/** A stencil with its holes, checked by the compiler: assemble([fill(vm.stencils.add, { amount: 2 })]). */
export function fill<Holes extends Readonly<Record<string, HoleType>>>(
  stencil: Stencil<Holes>,
  holes: { readonly [Name in keyof Holes]: HoleValues[Holes[Name]] },
): FilledStencil {
  return { stencil, holes: holes as Readonly<Record<string, HoleValue>> };
}

/**
 * The head of a loop, on a multiple of 32: unaligned small loops were seen to take twice the time
 * (docs/stencils.md).
 */
export function loopHead(label: Label): AlignedLabel {
  return { label, alignment: codeAlignment };
}

/** Of the code's start, as `native/` loads it, in bytes. */
export const codeAlignment = 32;

export function isFar(value: HoleValue): value is FarTarget {
  return typeof value === 'object' && value !== null && 'far' in value && value.far instanceof ExternalSymbol;
}
