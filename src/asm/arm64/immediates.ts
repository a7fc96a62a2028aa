/**
 * The immediates of AArch64: how the number that is written lies in the fields of the instruction. A row of the
 * instruction table names them as the manual does, after `#`; `codeFor` finds them.
 *
 * Invariant: `encode` and `decode` are inverse to each other on the values that are shown.
 */

import { decodeLogical, encodeLogical, encodeWide, moveConstant } from './logical.ts';

export interface ImmediateCode {
  /** The fields of the instruction that hold it, from the highest bit on. */
  readonly fields: readonly string[];
  /** The smallest and the largest value, and what they are multiples of. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What fits, where that is not all multiples between the limits. */
  readonly description?: string;
  /** Bits of the fields; undefined if the value doesn't fit. `partner`: see `FieldCodec`. */
  encode(value: number, partner: number): number | undefined;
  /** Instead of `encode`, where values have up to 64 bits; they come as unsigned numbers of `wrap` bits. */
  encodeLarge?(value: bigint): number | undefined;
  /** The same for small numbers, faster; undefined leaves it to `encodeLarge`. */
  encodeSmall?(value: number): number | undefined;
  readonly wrap?: 32 | 64;
  /** The value; undefined if the bits are reserved or another instruction's. */
  decode(bits: number, word: number): number | bigint | undefined;
  /** Takes the value of the immediate before it as partner. */
  readonly needsPartner?: boolean;
  /** What is shown: a number, unless this is set. */
  readonly isFloat?: boolean;
  /** How far a branch reaches; see `FieldCodec.reach`. */
  readonly reach?: number;
}

/** What a row is about when an immediate is looked for. */
export interface CodeContext {
  /** Bits of the general registers. */
  readonly width: 32 | 64;
  /** Bits of the elements of vectors. */
  readonly elementWidth: number;
  /** Bits of the vectors. */
  readonly vectorWidth: number;
  /** Bits that a field of the row has; undefined: it has no such field. */
  widthOf(field: string): number | undefined;
}

/** The code of an immediate by its name in a row, or undefined: "imm12*8", "simm9", "lsb"; "=8" for 8 and nothing else. */
export function codeFor(name: string, context: CodeContext): ImmediateCode | undefined {
  const special = codes[name];
  if (special) return special(context);
  if (name.startsWith('=')) return fixed(Number(name.slice(1)));
  const plain = /^(\w+?)(?:\*(\d+))?$/.exec(name);
  const [, field = '', scale = '1'] = plain ?? [];
  const width = context.widthOf(field);
  if (width === undefined) return undefined;
  const step = Number(scale);
  return field.startsWith('simm') ? signed([field], width, step) : unsigned(field, 2 ** width - 1, step);
}

/** A number that the row names, and that no bits say. */
function fixed(number: number): ImmediateCode {
  return {
    fields: [],
    min: number,
    max: number,
    step: 1,
    encode: (value) => (value === number ? 0 : undefined),
    decode: () => number,
  };
}

function unsigned(field: string, maximum: number, step = 1): ImmediateCode {
  return {
    fields: [field],
    min: 0,
    max: maximum * step,
    step,
    encode: (value) => value / step,
    decode: (bits) => (bits <= maximum ? bits * step : undefined),
  };
}

function signed(fields: readonly string[], width: number, step: number, reach = 0): ImmediateCode {
  const half = 2 ** (width - 1);
  return {
    fields,
    min: -half * step,
    max: (half - 1) * step,
    step,
    encode: (value) => (value / step + 2 * half) % (2 * half),
    decode: (bits) => (bits >= half ? bits - 2 * half : bits) * step,
    reach,
  };
}

/** A number from a list, which is encoded as its index. */
function listed(fields: readonly string[], list: readonly number[]): ImmediateCode {
  return {
    fields,
    min: Math.min(...list),
    max: Math.max(...list),
    step: 1,
    description: list.join(', '),
    encode: (value) => (list.includes(value) ? list.indexOf(value) : undefined),
    decode: (bits) => list[bits],
  };
}

type Ranges = Pick<ImmediateCode, 'min' | 'max' | 'step'>;
const range = (min: number, max: number, step = 1): Ranges => ({ min, max, step });

const twelve = (value: number): number | undefined => {
  if (value < 4096) return value;
  return value % 4096 === 0 ? 4096 | (value / 4096) : undefined;
};

/** Constants of the width of a register; any sign. */
function large(
  fields: readonly string[],
  wrap: 32 | 64,
  description: string,
  encodeLarge: (value: bigint) => number | undefined,
  decode: ImmediateCode['decode'],
): ImmediateCode {
  const limits = range(-(2 ** (wrap - 1)), 2 ** wrap - 1);
  return { fields, ...limits, description, wrap, encode: () => undefined, encodeLarge, decode };
}

const notShown = (): undefined => undefined;

/** The word `index` of a move that takes `count` instructions. */
function movePart(count: number, index: number) {
  return ({ width }: CodeContext): ImmediateCode =>
    large(
      [],
      width,
      `any number of ${width} bits`,
      (value) => {
        const words = moveConstant(value, width);
        return words.length === count ? words[index] : undefined;
      },
      notShown,
    );
}

const shiftDecode = (width: number, immr: number, imms: number): number | undefined =>
  imms < width - 1 && imms + 1 === immr ? width - 1 - imms : undefined;

/** C2.2.3 "Modified immediate constants in A64 floating-point instructions": abcdefgh as a floating-point number. */
function floatOf(bits: number): number {
  const sign = bits & 0x80 ? -1 : 1;
  const exponent = ((bits >> 4) & 7) ^ 4;
  return sign * (1 + (bits & 15) / 16) * 2 ** (exponent - 3);
}

const floats = new Map(Array.from({ length: 256 }, (_, bits) => [floatOf(bits), bits] as const));

const floatCode = (fields: readonly string[]): ImmediateCode => ({
  fields,
  ...range(-31, 31),
  description: '±n/16 * 2^r for n 16..31 and r -3..4',
  isFloat: true,
  encode: (value) => floats.get(value),
  decode: floatOf,
});

/** Eight bits, each of which stands for a byte of zeros or ones. */
const byteMask: ImmediateCode = {
  ...large(
    ['abc', 'defgh'],
    64,
    'bytes of 0x00 or 0xff',
    (value) => {
      let bits = 0;
      for (let i = 0n; i < 8n; i++) {
        const byte = (value >> (8n * i)) & 0xffn;
        if (byte === 0xffn) bits |= 1 << Number(i);
        else if (byte !== 0n) return undefined;
      }
      return bits;
    },
    (bits) => {
      let value = 0n;
      for (let i = 0n; i < 8n; i++) if (bits & (1 << Number(i))) value |= 0xffn << (8n * i);
      return value;
    },
  ),
};

type CodeMaker = (context: CodeContext) => ImmediateCode;

const codes: Readonly<Record<string, CodeMaker | undefined>> = {
  // ADD and SUB (immediate). C6.2, "ADD (immediate)"
  sh12: () => listed(['sh'], [0, 12]),
  imm24: () => ({
    fields: ['sh', 'imm12'],
    ...range(0, 0xfff000),
    description: '0..4095, or multiples of 4096 up to 16773120',
    encode: twelve,
    decode: notShown,
  }),
  neg24: () => ({
    fields: ['sh', 'imm12'],
    ...range(-0xfff000, -1),
    description: '-4095..-1, or multiples of 4096 down to -16773120',
    encode: (value) => twelve(-value),
    decode: notShown,
  }),

  // Shifts, bit fields. C6.2, "UBFM" and its aliases
  amount: ({ width }) => unsigned('imm6', width - 1),
  extend: () => unsigned('imm3', 4),
  rotate: ({ width }) => unsigned('imms', width - 1),
  immr: ({ width }) => unsigned('immr', width - 1),
  imms: ({ width }) => unsigned('imms', width - 1),
  lsl: ({ width }) => ({
    fields: ['immr', 'imms'],
    ...range(0, width - 1),
    encode: (value) => (((width - value) % width) << 6) | (width - 1 - value),
    decode: (bits) => shiftDecode(width, bits >> 6, bits & 63),
  }),
  lsr: ({ width }) => ({
    fields: ['immr', 'imms'],
    ...range(0, width - 1),
    encode: (value) => (value << 6) | (width - 1),
    decode: (bits) => ((bits & 63) === width - 1 && bits >> 6 < width ? bits >> 6 : undefined),
  }),
  // the field's lowest bit in the source (UBFX) or in the destination (BFI), and its width
  lsb: ({ width }) => ({
    fields: ['immr', 'imms'],
    ...range(0, width - 1),
    encode: (value) => (value << 6) | value,
    decode: (bits) => ((bits & 63) >= bits >> 6 && (bits & 63) < width ? bits >> 6 : undefined),
  }),
  width: ({ width }) => ({
    fields: ['immr', 'imms'],
    ...range(1, width),
    needsPartner: true,
    // added to the lowest bit that `lsb` has put there
    encode: (value, lsb) => (lsb + value <= width ? value - 1 : undefined),
    decode: (bits) => (bits & 63) - (bits >> 6) + 1,
  }),
  lsbinto: ({ width }) => ({
    fields: ['immr'],
    ...range(0, width - 1),
    encode: (value) => (width - value) % width,
    decode: (bits) => (bits < width ? (width - bits) % width : undefined),
  }),
  widthinto: ({ width }) => ({
    fields: ['immr', 'imms'],
    ...range(1, width),
    needsPartner: true,
    encode: (value, lsb) => (lsb + value <= width ? value - 1 : undefined),
    decode: (bits) => ((bits & 63) < bits >> 6 ? (bits & 63) + 1 : undefined),
  }),
  bit: () => ({
    fields: ['b5', 'b40'],
    ...range(0, 63),
    encode: (value) => value,
    decode: (bits) => (bits >= 32 ? bits : undefined),
  }),

  // Moves. C6.2, "MOVZ" and "MOV (wide immediate)", "MOV (inverted wide immediate)", "MOV (bitmask immediate)"
  hw16: ({ width }) => ({
    fields: ['hw'],
    ...range(0, width - 16, 16),
    encode: (value) => value / 16,
    decode: (bits) => (16 * bits < width ? 16 * bits : undefined),
  }),
  movz: ({ width }) => ({
    encodeSmall: (value) => (value >= 0 && value < 0x10000 ? value : undefined),
    ...large(
      ['hw', 'imm16'],
      width,
      '16 bits, the others 0',
      (value) => encodeWide(value, width),
      (bits) => {
        const shift = 16 * (bits >> 16);
        const part = bits & 0xffff;
        return shift >= width || (part === 0 && shift > 0) ? undefined : BigInt(part) << BigInt(shift);
      },
    ),
  }),
  movn: ({ width }) =>
    large(
      ['hw', 'imm16'],
      width,
      '16 bits, the others 1',
      (value) => {
        const ones = (1n << BigInt(width)) - 1n;
        return encodeWide(value, width) === undefined ? encodeWide(value ^ ones, width) : undefined;
      },
      (bits) => {
        const shift = 16 * (bits >> 16);
        const part = bits & 0xffff;
        if (shift >= width || (part === 0 && shift > 0) || (part === 0xffff && width === 32))
          return undefined;
        return BigInt.asIntN(width, ~(BigInt(part) << BigInt(shift)));
      },
    ),
  movb: ({ width }) =>
    large(
      ['N', 'immr', 'imms'],
      width,
      'a mask that repeats',
      (value) => encodeLogical(value, width),
      (bits) => {
        const value = decodeLogical(bits, width);
        const ones = (1n << BigInt(width)) - 1n;
        if (value === undefined || encodeWide(value, width) !== undefined) return undefined;
        return encodeWide(value ^ ones, width) === undefined ? value : undefined;
      },
    ),
  mov2a: movePart(2, 0),
  mov2b: movePart(2, 1),
  mov3a: movePart(3, 0),
  mov3b: movePart(3, 1),
  mov3c: movePart(3, 2),
  mov4a: movePart(4, 0),
  mov4b: movePart(4, 1),
  mov4c: movePart(4, 2),
  mov4d: movePart(4, 3),
  bimm: ({ width }) =>
    large(
      ['N', 'immr', 'imms'],
      width,
      'a run of ones in 2, 4, 8, 16, 32 or 64 bits, rotated and repeated',
      (value) => encodeLogical(value, width),
      (bits) => decodeLogical(bits, width),
    ),

  // Addresses and branches; distances count from the instruction
  branch26: () => signed(['imm26'], 26, 4),
  branch19: () => signed(['imm19'], 19, 4, 2 ** 20 - 4),
  branch14: () => signed(['imm14'], 14, 4, 2 ** 15 - 4),
  literal19: () => signed(['imm19'], 19, 4),
  adr: () => signed(['immhi', 'immlo'], 21, 1),
  page: () => signed(['immhi', 'immlo'], 21, 4096),
  // C6.2, "LDRAA"
  ldra: () => signed(['S', 'imm9'], 10, 8),
  // LDR (register): whether the index is scaled
  ...Object.fromEntries(
    [1, 2, 4, 8, 16].map((size) => [
      `index*${size}`,
      (): ImmediateCode => ({
        fields: ['S'],
        ...range(0, Math.log2(size), Math.log2(size) || 1),
        description: size === 1 ? '0' : `0 or ${Math.log2(size)}`,
        encode: (value) => (value === Math.log2(size) ? 1 : 0),
        decode: (bits) => (bits === 1 ? Math.log2(size) : undefined),
      }),
    ]),
  ),

  // Floating point and vectors. C7.2, under each name
  fimm: ({ widthOf }) => floatCode(widthOf('imm8') === undefined ? ['abc', 'defgh'] : ['imm8']),
  fbits: ({ width }) => ({
    fields: ['scale'],
    ...range(1, width),
    encode: (value) => 64 - value,
    decode: (bits) => (64 - bits <= width ? 64 - bits : undefined),
  }),
  rshift: ({ elementWidth }) => ({
    fields: ['immh', 'immb'],
    ...range(1, elementWidth),
    encode: (value) => 2 * elementWidth - value,
    decode: (bits) => (bits >= elementWidth && bits < 2 * elementWidth ? 2 * elementWidth - bits : undefined),
  }),
  lshift: ({ elementWidth }) => ({
    fields: ['immh', 'immb'],
    ...range(0, elementWidth - 1),
    encode: (value) => elementWidth + value,
    decode: (bits) => (bits >= elementWidth && bits < 2 * elementWidth ? bits - elementWidth : undefined),
  }),
  imm8v: () => ({ ...unsigned('abc', 255), fields: ['abc', 'defgh'] }),
  bytes: () => byteMask,
  lsl16: () => listed(['sh1'], [0, 8]),
  lsl32: () => listed(['sh2'], [0, 8, 16, 24]),
  msl: () => listed(['sh1'], [8, 16]),
  extract: ({ vectorWidth }) => unsigned('imm4', vectorWidth / 8 - 1),
  rot90: () => listed(['rot'], [0, 90, 180, 270]),
  rot180: () => listed(['rot1'], [90, 270]),
  // lanes: the lowest bit set in imm5 tells the size, the bits above it the lane
  lane5: ({ elementWidth }) => {
    const shift = Math.log2(elementWidth / 8);
    return {
      fields: ['imm5'],
      ...range(0, 128 / elementWidth - 1),
      encode: (value) => (value << (shift + 1)) | (1 << shift),
      decode: (bits) => ((bits & ((2 << shift) - 1)) === 1 << shift ? bits >> (shift + 1) : undefined),
    };
  },
  lane4: ({ elementWidth }) => {
    const shift = Math.log2(elementWidth / 8);
    return {
      fields: ['imm4'],
      ...range(0, 128 / elementWidth - 1),
      encode: (value) => value << shift,
      decode: (bits) => (bits & ((1 << shift) - 1) ? undefined : bits >> shift),
    };
  },
  // lanes of the last operand: H, L and M, from the size on
  laneHLM: ({ elementWidth }) => {
    const fields = elementWidth === 16 ? ['H', 'L', 'M'] : ['H', 'L'];
    const zeros = elementWidth === 64 ? 1 : 0;
    return {
      fields,
      ...range(0, 128 / elementWidth - 1),
      encode: (value) => value << zeros,
      decode: (bits) => (bits & zeros ? undefined : bits >> zeros),
    };
  },
  // FCMLA: lanes are pairs
  lanePair: ({ elementWidth, vectorWidth }) => {
    const zeros = elementWidth === 32 ? 1 : 0;
    const maximum = vectorWidth / elementWidth / 2 - 1;
    return {
      fields: ['H', 'L'],
      ...range(0, maximum),
      encode: (value) => value << zeros,
      decode: (bits) => (bits & zeros || bits >> zeros > maximum ? undefined : bits >> zeros),
    };
  },
  // lanes of loads and stores: Q:S:size (Q1 and size1 in the rows), of which the low bits tell the element's width
  laneQS: ({ elementWidth }) => {
    const shift = Math.log2(elementWidth / 8);
    const low = shift === 3 ? 1 : 0;
    return {
      fields: ['Q1', 'S', 'size1'],
      ...range(0, 128 / elementWidth - 1),
      encode: (value) => (value << shift) | low,
      decode: (bits) => ((bits & ((1 << shift) - 1)) === low ? bits >> shift : undefined),
    };
  },
};
