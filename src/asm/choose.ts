/** Chooses between encodings by the operands that there are. */

import { fieldBits, fieldValue } from './action-list.ts';
import type { LabelStates } from './label-states.ts';
import { type Section, sectionSpan } from './section.ts';
import { Filling, type StepEncoding, type StepField } from './step.ts';

/** The first encoding whose fields all fit; the last one if none does, which then throws. */
export function chooseEncoding(
  encodings: readonly StepEncoding[],
  values: readonly unknown[],
  section: Section,
  labels: LabelStates,
  localBase: number,
): StepEncoding {
  const last = encodings.length - 1;
  for (let i = 0; i < last; i++) {
    const encoding = encodings[i] as StepEncoding;
    const { fields } = encoding;
    let fits = true;
    for (let j = 0; fits && j < fields.length; j++) {
      const field = fields[j] as StepField;
      switch (field.filling) {
        case Filling.number:
          fits = fieldValue(field, values[field.operand]) !== undefined;
          break;
        case Filling.bits:
          fits = fieldBits(field, values) !== undefined;
          break;
        case Filling.place:
          fits = reaches(field, values, section, labels, localBase);
      }
    }
    if (fits) return encoding;
  }
  return encodings[last] as StepEncoding;
}

/** Whether a field can hold the distance to its label, as far as that is known. */
function reaches(
  field: StepField,
  values: readonly unknown[],
  { position, origin }: Section,
  labels: LabelStates,
  localBase: number,
): boolean {
  const { codec } = field;
  if (codec === undefined && field.size === 4) return true;
  const state = labels.ofField(field, values, localBase);
  // where veneers help, a target that is not known yet is taken to be near
  if (state < 0) return codec !== undefined && codec.reach > 0;
  if (state < origin || state >= origin + sectionSpan) return false;
  const distance = state + field.addend - (position + field.offset + field.tail);
  if (codec !== undefined) return codec.insert(distance, 0) !== undefined;
  return distance >= field.min && distance <= field.max;
}
