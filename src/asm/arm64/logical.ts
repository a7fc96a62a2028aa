/**
 * The two ways in which AArch64 makes constants: bit masks that repeat (Arm ARM DDI 0487, J1.1 "DecodeBitMasks") and
 * moves of 16 bits at a time (C6.2, "MOVZ", "MOVN", "MOVK").
 *
 * Constants are unsigned, of `width` (32 or 64) bits.
 */

const all64 = (1n << 64n) - 1n;

/** N:immr:imms (13 bits) of a constant for AND, ORR, EOR and ANDS, or undefined if it has none. */
export function encodeLogical(value: bigint, width: 32 | 64): number | undefined {
  const whole = width === 32 ? value | (value << 32n) : value;
  if (value === 0n || whole === all64) return undefined;
  // the smallest element that the value repeats
  let size = 64;
  while (size > 2) {
    const half = BigInt(size / 2);
    const mask = (1n << half) - 1n;
    if ((whole & mask) !== ((whole >> half) & mask)) break;
    size /= 2;
  }
  const mask = (1n << BigInt(size)) - 1n;
  const element = whole & mask;
  // the element is a run of ones, rotated: find where the run begins
  const rotate = (by: number): bigint =>
    by === 0 ? element : ((element >> BigInt(by)) | (element << BigInt(size - by))) & mask;
  for (let rotation = 0; rotation < size; rotation++) {
    const run = rotate(rotation);
    if ((run & 1n) === 0n || (run & (run + 1n)) !== 0n) continue;
    const ones = run.toString(2).length;
    const immr = (size - rotation) % size;
    const n = size === 64 ? 1 : 0;
    const imms = ((~(2 * size - 1) & 0x3f) | (ones - 1)) & 0x3f;
    return (n << 12) | (immr << 6) | imms;
  }
  return undefined;
}

/** The constant that N:immr:imms stands for, or undefined if that is reserved. */
export function decodeLogical(code: number, width: 32 | 64): bigint | undefined {
  const n = (code >> 12) & 1;
  const immr = (code >> 6) & 0x3f;
  const imms = code & 0x3f;
  const length = 31 - Math.clz32((n << 6) | (~imms & 0x3f));
  if (length < 1 || (width === 32 && n === 1)) return undefined;
  const size = 1 << length;
  const ones = imms & (size - 1);
  if (ones === size - 1) return undefined;
  const rotation = BigInt(immr & (size - 1));
  const mask = (1n << BigInt(size)) - 1n;
  const run = (1n << BigInt(ones + 1)) - 1n;
  let element = ((run >> rotation) | (run << (BigInt(size) - rotation))) & mask;
  for (let filled = size; filled < width; filled *= 2) element |= element << BigInt(filled);
  return element;
}

const movz = 0x52800000;
const movn = 0x12800000;
const movk = 0x72800000;
const orr = 0x320003e0;

/** hw:imm16 (18 bits) of a constant that is 16 bits somewhere and zero elsewhere, or undefined. */
export function encodeWide(value: bigint, width: 32 | 64): number | undefined {
  for (let hw = 0; hw < width / 16; hw++) {
    const part = (value >> BigInt(16 * hw)) & 0xffffn;
    if (part << BigInt(16 * hw) === value) return (hw << 16) | Number(part);
  }
  return undefined;
}

/**
 * The fewest instructions (words without the register, and without the bit for 64 bits) that make a constant: one of
 * MOVZ, MOVN or ORR, and a MOVK for each 16 bits that are still wrong.
 */
export function moveConstant(value: bigint, width: 32 | 64): readonly number[] {
  const ones = (1n << BigInt(width)) - 1n;
  const wide = encodeWide(value, width);
  if (wide !== undefined) return [movz | (wide << 5)];
  const inverted = encodeWide(value ^ ones, width);
  if (inverted !== undefined) return [movn | (inverted << 5)];
  const logical = encodeLogical(value, width);
  if (logical !== undefined) return [orr | (logical << 10)];

  const parts = Array.from({ length: width / 16 }, (_, hw) => Number((value >> BigInt(16 * hw)) & 0xffffn));
  const keep = (hw: number): number => movk | (hw << 21) | ((parts[hw] ?? 0) << 5);
  const sequences = [
    [movz, 0, 0],
    [movn, 0xffff, 0xffff],
  ].map(([first = 0, blank = 0, flip = 0]) => {
    const wrong = parts.flatMap((part, hw) => (part === blank ? [] : [hw]));
    const [start = 0, ...rest] = wrong;
    return [first | (start << 21) | (((parts[start] ?? 0) ^ flip) << 5), ...rest.map(keep)];
  });
  const [zeros = [], negated = []] = sequences;
  const best = negated.length < zeros.length ? negated : zeros;
  if (best.length <= 2) return best;
  // a mask that is right but for 16 bits
  for (let hw = 0; hw < parts.length; hw++) {
    for (const part of parts) {
      const shift = BigInt(16 * hw);
      const mask = (value & ~(0xffffn << shift)) | (BigInt(part) << shift);
      const code = encodeLogical(mask, width);
      if (code !== undefined) return [orr | (code << 10), keep(hw)];
    }
  }
  return best;
}
