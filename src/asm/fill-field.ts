/** Fills the fields of encodings that were written. */

import { type ActionList, fieldValue } from './action-list.ts';
import { distanceError, valueError } from './assembler-errors.ts';
import type { StepField } from './step.ts';

/** Fills a field with a distance in bytes. Throws ERR_IMM_RANGE if it is too large. */
export function fillDistance(
  view: DataView,
  offset: number,
  field: StepField,
  distance: number,
  list: ActionList,
  values: readonly unknown[],
): void {
  const { codec } = field;
  if (codec !== undefined) {
    const bits = codec.insert(distance, 0);
    if (bits === undefined) throw distanceError(field, distance, list, values);
    addBits(view, offset, bits);
  } else if (distance < field.min || distance > field.max) {
    throw distanceError(field, distance, list, values);
  } else if (field.size === 4) view.setInt32(offset, distance, true);
  else writeNumber(view, offset, field.size, distance);
}

/** Fills a field with a number. Throws ERR_IMM_RANGE if it doesn't fit. */
export function fillNumber(
  view: DataView,
  offset: number,
  field: StepField,
  list: ActionList,
  values: readonly unknown[],
): void {
  const value = fieldValue(field, values[field.operand]);
  if (value === undefined) throw valueError(field, list, values);
  writeNumber(view, offset, field.size, value);
}

/** Adds bits to the 32-bit word at `offset`; fields that share bits are made for that. */
export function addBits(view: DataView, offset: number, bits: number): void {
  view.setInt32(offset, (view.getInt32(offset, true) + bits) | 0, true);
}

function writeNumber(view: DataView, offset: number, size: number, value: number | bigint): void {
  if (size === 4) view.setInt32(offset, Number(value), true);
  else if (size === 1) view.setInt8(offset, Number(value));
  else if (size === 2) view.setInt16(offset, Number(value), true);
  else if (size === 8) view.setBigInt64(offset, BigInt(value), true);
}
