/**
 * An action list as one array of numbers, which the assembler runs without looking at anything else: what takes time is
 * to load one object after the other.
 *
 *   encoding     size | words << 8 | fields << 16, then for each word
 *                  value, registers, and for each of these
 *                    operand | left << 5 | right << 10 | mask << 13
 *                and for each field
 *                  operand | offset << 5 | log2(bytes) << 13, what is added to the operand; below 0 if that is negated
 *                or, with 3 as logarithm, for a distance to a label: its index | offset << 5 | 3 << 13, step
 *   jump         -1 - 2 * step
 *   other step   -2 - 2 * step
 *
 * Numbers here fit, whatever they are. Everything else is left to the steps: what it refers to by index is
 * in `ActionList.steps`. Lists that leave their section, take fragments, or have branches of limited reach, between which
 * there may have to be veneers, have no such form.
 */

import { Filling, type Step, type StepEncoding, StepKind } from './step.ts';

/** The array for `steps`; undefined if there is none. */
export function compactOf(steps: readonly Step[]): Int32Array | undefined {
  const code: number[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind === StepKind.section || step.kind === StepKind.fragment || step.kind === StepKind.align) {
      return undefined;
    }
    if (step.encodings.some(hasLimitedReach)) return undefined;
    if (step.only && isCompact(step.only)) push(code, step.only, index);
    else code.push(isJump(step) ? -1 - 2 * index : -2 - 2 * index);
  }
  return Int32Array.from(code);
}

function hasLimitedReach({ fields }: StepEncoding): boolean {
  return fields.some(({ filling, codec }) => filling === Filling.place && codec !== undefined);
}

function isCompact({ size, registers, fields }: StepEncoding): boolean {
  return (
    size < 256 &&
    fields.length < 256 &&
    registers.every(({ operand, mask }) => operand < 32 && mask < 32) &&
    fields.every(
      ({ filling, operand }, index) =>
        (filling === Filling.fitting && operand < 32) || (filling === Filling.place && index < 32),
    )
  );
}

function push(code: number[], { size, words, registers, fields: all }: StepEncoding, step: number): void {
  // what a field without bytes says is said by the choice of the encoding
  const fields = [...all.entries()].filter(([, field]) => field.size > 0);
  code.push(size | (words.length << 8) | (fields.length << 16));
  for (const [index, word] of words.entries()) {
    const bits = registers.filter((register) => register.word === index);
    code.push(word, bits.length);
    for (const { operand, left, right, mask } of bits) {
      code.push(operand | (left << 5) | (right << 10) | (mask << 13));
    }
  }
  for (const [index, { filling, operand, negate, offset, size: bytes, addend }] of fields) {
    if (filling === Filling.place) code.push(index | (offset << 5) | (3 << 13), step);
    else code.push(operand | (offset << 5) | (Math.log2(bytes) << 13) | (negate ? 1 << 31 : 0), addend);
  }
}

/** Whether a step is a jump to a label, near or short. */
function isJump({ encodings }: Step): boolean {
  const [short, near] = encodings;
  if (!short || !near || encodings.length !== 2) return false;
  return [short, near].every(({ registers, fields }, index) => {
    const [field] = fields;
    return (
      registers.length === 0 &&
      fields.length === 1 &&
      field?.filling === Filling.place &&
      field.codec === undefined &&
      field.size === (index === 0 ? 1 : 4)
    );
  });
}
