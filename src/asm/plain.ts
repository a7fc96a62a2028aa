/**
 * Action lists that most instructions have: one encoding of up to 12 bytes, in which registers and at most one number go. Such
 * a list is one object of small numbers, since what takes time is to load one object after the other.
 */

import { Filling, type RegisterBits, type Step, StepKind } from './step.ts';

export interface PlainEncoding {
  readonly size: number;
  /** The bytes, filled up with zeros. */
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  /** Where bits of registers go, packed; 0 from the first on that there isn't. */
  readonly bits0: number;
  readonly bits1: number;
  readonly bits2: number;
  readonly bits3: number;
  readonly bits4: number;
  readonly bits5: number;
  /** Bytes of the number that fits by the kind of its operand: 0 (there is none, or none to write), 1, 2 or 4. */
  readonly fieldSize: number;
  readonly fieldOffset: number;
  readonly fieldOperand: number;
  readonly fieldAddend: number;
}

const maximumWords = 3;
const maximumBits = 6;

/** The steps as one plain encoding; undefined if they are more. */
export function plainOf(steps: readonly Step[], locals: readonly string[]): PlainEncoding | undefined {
  const [step] = steps;
  const encoding = step?.only;
  if (steps.length !== 1 || step?.kind !== StepKind.emit || !encoding || locals.length > 0) return undefined;
  const { size, words, registers, fields } = encoding;
  const [field] = fields;
  if (words.length > maximumWords || registers.length > maximumBits || fields.length > 1) return undefined;
  if (field && (field.filling !== Filling.fitting || field.negate)) return undefined;
  if (registers.some(({ operand, mask, word }) => operand > 7 || mask > 31 || word > 1)) return undefined;
  const bits = registers.map(pack);
  return {
    size,
    word0: words[0] ?? 0,
    word1: words[1] ?? 0,
    word2: words[2] ?? 0,
    bits0: bits[0] ?? 0,
    bits1: bits[1] ?? 0,
    bits2: bits[2] ?? 0,
    bits3: bits[3] ?? 0,
    bits4: bits[4] ?? 0,
    bits5: bits[5] ?? 0,
    fieldSize: field?.size ?? 0,
    fieldOffset: field?.offset ?? 0,
    fieldOperand: field?.operand ?? 0,
    fieldAddend: field?.addend ?? 0,
  };
}

/** From the lowest bit on: 3 of the operand, 2 of the word, 5 of `left`, 3 of `right`, 5 of the mask, and a one. */
function pack({ operand, word, left, right, mask }: RegisterBits): number {
  return operand | (word << 3) | (left << 5) | (right << 10) | (mask << 13) | (1 << 18);
}

/** The bits of the register among `values` that `packed` speaks of, in the word `word`; 0 in others. */
function bitsIn(word: number, packed: number, values: readonly unknown[]): number {
  if (((packed >> 3) & 3) !== word) return 0;
  const { number } = values[packed & 7] as { readonly number: number };
  return ((number & ((packed >> 13) & 31)) >> ((packed >> 10) & 7)) << ((packed >> 5) & 31);
}

/** Writes the encoding at `base`, and up to 12 bytes of zeros in all. */
export function writePlain(
  plain: PlainEncoding,
  view: DataView,
  base: number,
  values: readonly unknown[],
): void {
  let { word0, word1, word2 } = plain;
  const { size, bits0, bits1, bits2, bits3, bits4, bits5, fieldSize } = plain;
  if (bits0 !== 0) {
    word0 ^= bitsIn(0, bits0, values);
    word1 ^= bitsIn(1, bits0, values);
    if (bits1 !== 0) {
      word0 ^= bitsIn(0, bits1, values);
      word1 ^= bitsIn(1, bits1, values);
      if (bits2 !== 0) {
        word0 ^= bitsIn(0, bits2, values);
        word1 ^= bitsIn(1, bits2, values);
        if (bits3 !== 0) {
          word0 ^= bitsIn(0, bits3, values);
          word1 ^= bitsIn(1, bits3, values);
          if (bits4 !== 0) {
            word0 ^= bitsIn(0, bits4, values);
            word1 ^= bitsIn(1, bits4, values);
            if (bits5 !== 0) {
              word0 ^= bitsIn(0, bits5, values);
              word1 ^= bitsIn(1, bits5, values);
            }
          }
        }
      }
    }
  }
  view.setInt32(base, word0, true);
  if (size > 4) {
    view.setInt32(base + 4, word1, true);
    if (size > 8) view.setInt32(base + 8, word2, true);
  }
  if (fieldSize === 0) return;
  const value = (values[plain.fieldOperand] as number) + plain.fieldAddend;
  const at = base + plain.fieldOffset;
  if (fieldSize === 4) view.setInt32(at, value, true);
  else if (fieldSize === 1) view.setInt8(at, value);
  else view.setInt16(at, value, true);
}
