/**
 * What a template is when it was compiled ahead of time: JSON, short, and without anything that can be told at run time.
 *
 *   mov ${register}, ${n}; ret
 *
 *   { processor: 'x64', text: 'mov \ufffc, \ufffc; ret', units: [
 *     { on: [0, 1], of: { 'rax*,number': [[0, 8, ['b800000000', [...]], …]], … } },
 *     { actions: [[10, 13, ['c3']]] } ] }
 *
 * A unit is what lies between line breaks and semicolons. Each operand stands in one unit, so that what a unit becomes depends
 * on the kinds of its own operands only: there is no table of all combinations of a template.
 */

import type { Action, CodecRecipe, Field, ProcessorName } from '../action-list.ts';

export interface PrecompiledData {
  readonly processor: ProcessorName;
  /** With a placeholder for each operand; for errors and listings. */
  readonly text: string;
  /** The names of the labels that it defines. */
  readonly labels?: readonly string[];
  /** What fields have in common; see `FieldData`. */
  readonly fields?: readonly FieldShape[];
  readonly units: readonly UnitData[];
}

export type UnitData =
  | { readonly actions: readonly ActionData[] }
  /** Actions by the kinds of the operands `on`, with commas. See kinds.ts. */
  | { readonly on: readonly number[]; readonly of: Readonly<Record<string, readonly ActionData[]>> };

/** An action; one that emits is where its statement begins and ends in the text, and its encodings. */
export type ActionData =
  | readonly [start: number, end: number, ...encodings: EncodingData[]]
  | Exclude<Action, { readonly kind: 'emit' }>;

/** Bytes in hexadecimal, fields, and the six numbers of each `RegisterField` one after the other. */
export type EncodingData = readonly [
  bytes: string,
  fields?: readonly FieldData[],
  registers?: readonly number[],
];

/** The index of its shape, and what is its own. What is left out is 0 or false. */
export type FieldData = readonly [
  shape: number,
  offset: number,
  operand: number,
  place: number,
  addend?: number,
  negate?: 0 | 1,
  partner?: NonNullable<Field['partner']>,
];

/** A field of bytes, or one of bits. */
export type FieldShape =
  | readonly [
      what: string,
      kind: Field['kind'],
      size: number,
      min: number,
      max: number,
      wrap: number,
      scale?: number,
    ]
  | readonly [what: string, kind: Field['kind'], codec: CodecRecipe];
