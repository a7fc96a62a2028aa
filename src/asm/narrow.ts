/**
 * Chooses between encodings beforehand, where the ranges of the run-time numbers are known: what can never fit is dropped,
 * and so is everything behind an encoding that always does.
 */

import { type Action, type Encoding, type Field, FieldKind, fieldValue } from './action-list.ts';
import type { NumberRange } from './operand-kind.ts';

/** The actions for operands that lie in `ranges` (undefined: anywhere), by index. */
export function narrow(
  actions: readonly Action[],
  ranges: readonly (NumberRange | undefined)[],
): readonly Action[] {
  if (ranges.every((range) => range === undefined)) return actions;
  return actions.map((action): Action => {
    if (action.kind !== 'emit') return action;
    const encodings: Encoding[] = [];
    for (const encoding of action.encodings) {
      const isLast = encoding === action.encodings.at(-1);
      const fits = encoding.fields.map((field) => alwaysFits(field, ranges));
      // the last one stays in any case: it says what doesn't fit
      if (fits.includes(false) && !isLast) continue;
      const fields = encoding.fields.map((field, index) =>
        fits[index] === true ? { ...field, alwaysFits: true } : field,
      );
      encodings.push({ ...encoding, fields });
      if (!fits.includes(undefined)) break;
    }
    return { kind: 'emit', encodings };
  });
}

/** Whether every value of the operand fits, or (false) none, as far as that is known. */
function alwaysFits(field: Field, ranges: readonly (NumberRange | undefined)[]): boolean | undefined {
  const range = field.kind === FieldKind.value ? ranges[field.operand] : undefined;
  if (range === undefined || field.codec !== undefined) return undefined;
  if (range.min === range.max) return fieldValue(field, range.min) !== undefined;
  if (field.scale !== undefined) return undefined;
  const low = (field.negate ? -range.max : range.min) + field.addend;
  const high = (field.negate ? -range.min : range.max) + field.addend;
  if (low >= field.min && high <= field.max) return true;
  if (low > field.max && high < field.wrap) {
    if (low - field.wrap >= field.min && high - field.wrap <= field.max) return true;
    return high - field.wrap < field.min ? false : undefined;
  }
  if (high < field.min || (low > field.max && low >= field.wrap)) return false;
  return undefined;
}
