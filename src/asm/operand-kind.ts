/**
 * What a run-time operand is, as a small number: operands of equal kinds make equal action lists. Every class of operands
 * has the property `operandKind`; numbers are of one kind, or of that of the range that they lie in.
 */

/** The property that says what an operand is. */
export const operandKind: unique symbol = Symbol('operandKind');

/** The same, but with registers that all instructions treat alike being of one kind. */
export const groupKind: unique symbol = Symbol('groupKind');

/** The same, but with registers that most instructions treat alike being of one kind. */
export const wideKind: unique symbol = Symbol('wideKind');

export const OperandKind = {
  /** Kinds of numbers begin here; this is that of all. */
  number: 0,
  label: 10,
  external: 11,
  fragment: { x64: 12, arm64: 13 },
  /** The first kind of a register; each register has its own, and shares another with its group. */
  register: 20,
} as const;

/** Numbers from `min` to `max`. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The ranges that decide about encodings, by kind: those of disp8 and imm8, of imm32 with and without sign. The numbers at
 * their ends stand alone, since a number that is subtracted has the limits the other way around.
 */
export const numberRanges: readonly (NumberRange | undefined)[] = [
  undefined,
  { min: 0, max: 0 },
  { min: 1, max: 127 },
  { min: -127, max: -1 },
  { min: 129, max: 2 ** 31 - 1 },
  { min: -(2 ** 31) + 1, max: -129 },
  { min: 2 ** 31, max: 2 ** 32 - 1 },
  { min: 128, max: 128 },
  { min: -128, max: -128 },
];

/** The kind of a number by its range; `OperandKind.number` where it lies in none. */
export function rangeKind(number: number): number {
  if ((number | 0) === number) {
    if (number > 0) return number < 128 ? 2 : number > 128 ? 4 : 7;
    if (number === 0) return 1;
    if (number > -128) return 3;
    if (number === -128) return 8;
    return number === -(2 ** 31) ? OperandKind.number : 5;
  }
  return number > 0 && number < 2 ** 32 && Math.floor(number) === number ? 6 : OperandKind.number;
}
