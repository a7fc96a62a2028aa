/**
 * Stencils of compiled C as data: what `uranium stencil build` writes, and a `StencilLibrary` is made from.
 *
 * Invariant: the data is plain (texts, numbers, arrays), so that a generated module is a literal; it depends on the
 * sources, the flags and the compiler only.
 */

import type { MachineName } from '../elf/index.ts';
import type { FieldKind } from './fields.ts';

/** What fills a hole, and how much it may be. */
export const holeTypes = {
  /** Integers. */
  i8: { min: -(2 ** 7), max: 2 ** 7 - 1 },
  i32: { min: -(2 ** 31), max: 2 ** 31 - 1 },
  u32: { min: 0, max: 2 ** 32 - 1 },
  /** A number that is part of an address, say. */
  offset: { min: 0, max: 2 ** 31 - 1 },
  /** 64 bits: an integer (-2^63 to 2^64 - 1), or the address of an external symbol. */
  i64: undefined,
  /** 64 bits: any number. */
  f64: undefined,
  /** Where code goes on, or what it calls. */
  target: undefined,
  /** Where something lies whose address is formed relative to the code. */
  address: undefined,
} as const;
export type HoleType = keyof typeof holeTypes;

/**
 * A field as it is stored: how a hole's value, or the distance to one, is written at an offset. Of 64-bit values
 * `word64` is all 8 bytes; movw0 to movw3 are 16 bits each, for arm64. `cell32` is the distance to 8 bytes of data
 * that hold the value. `imm32` and `imm32s` are `word32` where the processor extends with zeros or with the sign.
 */
export type StoredFieldKind =
  | Exclude<FieldKind, 'word32' | 'movwLow' | 'movwHigh'>
  | 'imm32'
  | 'imm32s'
  | 'word64'
  | 'movw0'
  | 'movw1'
  | 'movw2'
  | 'movw3'
  | 'cell32';

/** Offset in bytes, kind, what it is of (a hole's name, or the index of read-only data), addend. */
export type FieldData = readonly [offset: number, kind: StoredFieldKind, of: string | number, addend: number];

export interface StencilData {
  /** Bytes of code. */
  readonly size: number;
  readonly base64: string;
  /** The holes with their types. `next`, what follows the stencil, is none of them. */
  readonly holes: Readonly<Record<string, HoleType>>;
  readonly fields: readonly FieldData[];
  /** Whether control runs over its end into what follows. */
  readonly fallsThrough: boolean;
}

/** Read-only data that stencils refer to. */
export interface ReadOnlyData {
  readonly size: number;
  readonly alignment: number;
  readonly base64: string;
}

/** Stencils for one processor and level of features. */
export interface LibraryData {
  readonly machine: MachineName;
  readonly stencils: Readonly<Record<string, StencilData>>;
  readonly data: readonly ReadOnlyData[];
}
