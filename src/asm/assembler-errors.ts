/** What the assembler says of operands and labels that it can't use. */

import { UraniumError } from '../base/index.ts';
import { type ActionList, type Field, FieldKind, printRange } from './action-list.ts';
import type { Label } from './label.ts';
import { sectionSpan } from './section.ts';

/** Where in a template an error is. */
interface Place {
  readonly list: ActionList;
  readonly place: number;
  readonly values: readonly unknown[];
}

/** A label that is bound at two positions. */
export function bindError(name: string, first: number, second: number, at?: Place): UraniumError {
  const offsets = `at offset ${first % sectionSpan} and at ${second % sectionSpan}`;
  const message = `label '${name}' is bound twice: ${offsets}`;
  return at
    ? at.list.source.error('ERR_LABEL', message, at.place, at.values)
    : new UraniumError('ERR_LABEL', message);
}

/** A field that refers to a label which is bound nowhere; `label`, where the operands may not have been kept. */
export function unboundError(
  field: Field,
  list: ActionList,
  values: readonly unknown[],
  label?: Label,
): UraniumError {
  const message =
    field.kind === FieldKind.before
      ? `there is no label ${field.operand}: before this`
      : field.kind === FieldKind.after
        ? `there is no label ${field.operand}: after this`
        : `label '${label?.name ?? labelName(field, values)}' is not bound`;
  const shown = [...values];
  if (label) {
    while (shown.length < field.operand) shown.push(unknownOperand);
    shown[field.operand] = label;
  }
  return list.source.error('ERR_LABEL', message, field.place, shown);
}

/** Stands for an operand that was not kept. */
const unknownOperand = { name: '…' };

function labelName(field: Field, values: readonly unknown[]): string {
  const { kind, operand } = field;
  if (kind === FieldKind.dynamic) return `=>${operand < 0 ? -1 - operand : (values[operand] ?? '…')}`;
  return (values[operand] as Label | undefined)?.name ?? '…';
}

/** An operand that doesn't fit. */
export function valueError(field: Field, list: ActionList, values: readonly unknown[]): UraniumError {
  const value = values[field.operand];
  const isUnsafe = typeof value === 'number' && !Number.isSafeInteger(value);
  const reason = field.codec
    ? `does not fit in ${field.what} (${field.codec.range})`
    : isUnsafe
      ? `is not a safe integer, as ${field.what} needs; large values can be bigints`
      : `does not fit in ${field.what} (${printRange(field)})`;
  return list.source.error('ERR_IMM_RANGE', `${String(value)} ${reason}`, field.place, values);
}

/** A label that is too far away, or not where the instruction can lead. */
export function distanceError(
  field: Field,
  distance: number,
  list: ActionList,
  values: readonly unknown[],
): UraniumError {
  const message =
    field.codec === undefined
      ? `the label is ${distance} bytes away, too far for ${field.what} (${printRange(field)})`
      : `the label is ${distance} bytes away, which ${field.what} can't say (${field.codec.range})`;
  return list.source.error('ERR_IMM_RANGE', message, field.place, values);
}

/** Data as a listing shows it. */
export function printBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 16), (byte) => `0x${byte.toString(16).padStart(2, '0')}`);
  if (bytes.length > shown.length) shown.push(`… ${bytes.length - shown.length} more`);
  return `.byte ${shown.join(', ')}`;
}

/** Fragments are operands of fragments, and so on, beyond what is followed. */
export function depthError(maximum: number): UraniumError {
  const advice = 'append them one after the other instead';
  return new UraniumError('ERR_ARGUMENT', `fragments are nested more than ${maximum} deep; ${advice}`);
}
