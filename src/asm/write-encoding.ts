/**
 * Writes an encoding: its constant bytes with the numbers of registers put in, then its fields.
 *
 * Requires, for all functions here: the section has room for the encoding. Nothing is allocated for numbers and registers.
 */

import { type ActionList, fieldBits } from './action-list.ts';
import { valueError } from './assembler-errors.ts';
import { addBits, fillNumber } from './fill-field.ts';
import type { LabelUses } from './label-uses.ts';
import { type Section, sectionSpan } from './section.ts';
import {
  Filling,
  placeBits,
  type RegisterBits,
  type Step,
  type StepEncoding,
  type StepField,
} from './step.ts';

/** Writes an encoding at the end of a section. Throws ERR_IMM_RANGE for an operand that doesn't fit in it, and ERR_LABEL. */
export function writeEncoding(
  section: Section,
  uses: LabelUses,
  encoding: StepEncoding,
  list: ActionList,
  values: readonly unknown[],
  localBase: number,
  isReused: boolean,
): void {
  const { words, fields, registers, size } = encoding;
  const { view } = section;
  const base = section.offset;
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    let word = words[i] as number;
    for (; next < registers.length; next++) {
      const bits = registers[next] as RegisterBits;
      if (bits.word !== i) break;
      word ^= placeBits(bits, (values[bits.operand] as { readonly number: number }).number);
    }
    view.setInt32(base + 4 * i, word, true);
  }
  section.offset = base + size;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as StepField;
    const at = base + field.offset;
    switch (field.filling) {
      case Filling.fitting: {
        const number = values[field.operand] as number;
        const value = (field.negate ? -number : number) + field.addend;
        if (field.size === 4) view.setInt32(at, value, true);
        else if (field.size === 1) view.setInt8(at, value);
        else if (field.size === 2) view.setInt16(at, value, true);
        break;
      }
      case Filling.number:
        fillNumber(view, at, field, list, values);
        break;
      case Filling.bits: {
        const bits = fieldBits(field, values);
        if (bits === undefined) throw valueError(field, list, values);
        addBits(view, at, bits);
        break;
      }
      case Filling.place: {
        const state = uses.labels.ofField(field, values, localBase);
        uses.fill(section, field, at, list, values, localBase, isReused, state);
        break;
      }
      case Filling.relocation:
        uses.references.relocate(field, section.origin + at, values);
    }
  }
}

/** Writes a jump, short if its label is near enough already. */
export function writeJump(
  section: Section,
  uses: LabelUses,
  step: Step,
  list: ActionList,
  values: readonly unknown[],
  localBase: number,
  isReused: boolean,
): void {
  const { view, offset, origin } = section;
  const [short, near] = step.encodings as [StepEncoding, StepEncoding];
  const [shortField] = short.fields as [StepField];
  const state = uses.labels.ofField(shortField, values, localBase);
  if (state >= origin && state < origin + sectionSpan) {
    const distance = state + shortField.addend - (origin + offset + shortField.offset + shortField.tail);
    if (distance >= -128 && distance <= 127) {
      view.setInt32(offset, short.words[0] as number, true);
      view.setInt8(offset + shortField.offset, distance);
      section.offset = offset + short.size;
      return;
    }
  }
  const [field] = near.fields as [StepField];
  view.setInt32(offset, near.words[0] as number, true);
  view.setInt32(offset + 4, near.words[1] as number, true);
  section.offset = offset + near.size;
  uses.fill(section, field, offset + field.offset, list, values, localBase, isReused, state);
}
