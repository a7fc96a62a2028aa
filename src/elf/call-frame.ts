/**
 * Call frame instructions: how an unwinder finds the caller's registers at each place in a function. One line each.
 *
 * Source: DWARF 5 §6.4.2 and §7.24; the vendors' from LSB Core §10.5.2 and the AArch64 DWARF ABI (AADWARF64) §4.4.1.
 */

import { UraniumError } from '../base/index.ts';

/**
 * What follows an opcode. `low` is in its low six bits. A code offset is stored divided by the code alignment factor,
 * a data offset by the data alignment factor; here both are in bytes.
 *
 *     reg      a register, ULEB128            reg6     the same, low
 *     code6    a code offset, low             code8 code16 code32   in so many bits
 *     data     a data offset, ULEB128         sdata    the same, SLEB128
 *     bytes    a number of bytes, ULEB128     block    an expression: its size, ULEB128, and bytes
 *     address  an encoded pointer
 */
type Operand =
  | 'reg'
  | 'reg6'
  | 'code6'
  | 'code8'
  | 'code16'
  | 'code32'
  | 'data'
  | 'sdata'
  | 'bytes'
  | 'block'
  | 'address';

// biome-ignore format: one row per instruction
const rows = [
  ['advance_loc',        0x40, 'code6'],
  ['offset',             0x80, 'reg6', 'data'],
  ['restore',            0xc0, 'reg6'],
  ['nop',                0x00],
  ['set_loc',            0x01, 'address'],
  ['advance_loc1',       0x02, 'code8'],
  ['advance_loc2',       0x03, 'code16'],
  ['advance_loc4',       0x04, 'code32'],
  ['offset_extended',    0x05, 'reg', 'data'],
  ['restore_extended',   0x06, 'reg'],
  ['undefined',          0x07, 'reg'],
  ['same_value',         0x08, 'reg'],
  ['register',           0x09, 'reg', 'reg'],
  ['remember_state',     0x0a],
  ['restore_state',      0x0b],
  ['def_cfa',            0x0c, 'reg', 'bytes'],
  ['def_cfa_register',   0x0d, 'reg'],
  ['def_cfa_offset',     0x0e, 'bytes'],
  ['def_cfa_expression', 0x0f, 'block'],
  ['expression',         0x10, 'reg', 'block'],
  ['offset_extended_sf', 0x11, 'reg', 'sdata'],
  ['def_cfa_sf',         0x12, 'reg', 'sdata'],
  ['def_cfa_offset_sf',  0x13, 'sdata'],
  ['val_offset',         0x14, 'reg', 'data'],
  ['val_offset_sf',      0x15, 'reg', 'sdata'],
  ['val_expression',     0x16, 'reg', 'block'],
  // DW_CFA_GNU_window_save on SPARC
  ['AARCH64_negate_ra_state', 0x2d],
  ['GNU_args_size',      0x2e, 'bytes'],
] as const satisfies readonly (readonly [name: string, opcode: number, ...operands: Operand[]])[];

/** The name of an instruction, without DW_CFA_. */
export type CallFrameOperation = (typeof rows)[number][0];

/** An instruction: registers as DWARF numbers them, offsets in bytes, an expression as its bytes. */
export interface CallFrameInstruction {
  readonly operation: CallFrameOperation;
  readonly operands: readonly (number | Uint8Array)[];
}

/** What offsets are multiples of. */
export interface AlignmentFactors {
  readonly codeAlignment: number;
  readonly dataAlignment: number;
}

interface Form {
  readonly name: CallFrameOperation;
  readonly opcode: number;
  readonly operands: readonly Operand[];
}
const forms: readonly Form[] = rows.map(([name, opcode, ...operands]) => ({ name, opcode, operands }));
const byName = new Map(forms.map((form) => [form.name, form]));
const byOpcode = new Map(forms.map((form) => [form.opcode, form]));

/**
 * Reads values one after the other; never beyond the end.
 *
 * `origin` is where the bytes begin in what the messages are about.
 */
export class Cursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #what: string;
  readonly origin: number;
  offset = 0;

  constructor(bytes: Uint8Array, what: string, origin = 0) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#what = what;
    this.origin = origin;
  }

  get left(): number {
    return this.#bytes.length - this.offset;
  }

  error(why: string): UraniumError {
    return new UraniumError('ERR_ELF_FORMAT', `${this.#what}, byte ${this.origin + this.offset}: ${why}`);
  }

  bytes(size: number): Uint8Array {
    if (size > this.left) throw this.error(`${size} bytes are expected, and ${this.left} are left`);
    this.offset += size;
    return this.#bytes.subarray(this.offset - size, this.offset);
  }

  u8(): number {
    return this.bytes(1)[0] as number;
  }

  u16(): number {
    this.bytes(2);
    return this.#view.getUint16(this.offset - 2, true);
  }

  u32(): number {
    this.bytes(4);
    return this.#view.getUint32(this.offset - 4, true);
  }

  u64(): bigint {
    this.bytes(8);
    return this.#view.getBigUint64(this.offset - 8, true);
  }

  /** ULEB128 or SLEB128 (DWARF 5 §7.6), at most ten bytes. */
  leb(signed: boolean): bigint {
    let value = 0n;
    for (let width = 0n; width < 70n; width += 7n) {
      const byte = this.u8();
      value |= BigInt(byte & 0x7f) << width;
      if ((byte & 0x80) === 0) return signed ? BigInt.asIntN(Number(width) + 7, value) : value;
    }
    throw this.error('a number (LEB128) has more than ten bytes');
  }

  /** The same, as a number that is exact. */
  number(signed: boolean): number {
    const at = this.offset;
    const value = Number(this.leb(signed));
    if (Number.isSafeInteger(value)) return value;
    this.offset = at;
    throw this.error(`${value} is beyond 2^53`);
  }

  /** Bytes up to a NUL, which is skipped, as text. */
  text(): string {
    const length = this.#bytes.subarray(this.offset).indexOf(0);
    if (length < 0) throw this.error('a text has no end');
    const text = new TextDecoder().decode(this.bytes(length));
    this.offset += 1;
    return text;
  }
}

/**
 * The instructions in `bytes`. `address` reads an encoded pointer, for `set_loc`, and returns a number.
 *
 * Throws ERR_ELF_FORMAT with the byte's offset for an opcode that is not known, and where an operand ends too early.
 */
export function decodeCallFrame(
  cursor: Cursor,
  { codeAlignment, dataAlignment }: AlignmentFactors,
  address: (cursor: Cursor) => number,
): CallFrameInstruction[] {
  const instructions: CallFrameInstruction[] = [];
  while (cursor.left > 0) {
    const byte = cursor.u8();
    const low = byte & 0x3f;
    const form = byOpcode.get(byte & 0xc0 ? byte & 0xc0 : byte);
    if (!form) {
      cursor.offset -= 1;
      throw cursor.error(`0x${byte.toString(16)} is no call frame instruction`);
    }
    const read: Readonly<Record<Operand, () => number | Uint8Array>> = {
      reg: () => cursor.number(false),
      reg6: () => low,
      code6: () => low * codeAlignment,
      code8: () => cursor.u8() * codeAlignment,
      code16: () => cursor.u16() * codeAlignment,
      code32: () => cursor.u32() * codeAlignment,
      data: () => cursor.number(false) * dataAlignment,
      sdata: () => cursor.number(true) * dataAlignment,
      bytes: () => cursor.number(false),
      block: () => cursor.bytes(cursor.number(false)),
      address: () => address(cursor),
    };
    instructions.push({ operation: form.name, operands: form.operands.map((operand) => read[operand]()) });
  }
  return instructions;
}

/**
 * The bytes of instructions. Throws ERR_IMM_RANGE for an operand that its field cannot hold, and ERR_ARGUMENT for an
 * instruction that is not known or has other operands.
 */
export function encodeCallFrame(
  instructions: readonly CallFrameInstruction[],
  { codeAlignment, dataAlignment }: AlignmentFactors,
): Uint8Array {
  const output: number[] = [];
  for (const { operation, operands } of instructions) {
    const form = byName.get(operation);
    const wanted = form?.operands ?? [];
    if (!form || operands.length !== wanted.length) {
      throw new UraniumError('ERR_ARGUMENT', `DW_CFA_${operation} takes ${wanted.join(', ') || 'nothing'}`);
    }
    const at = output.length;
    output.push(form.opcode);
    for (const [index, operand] of wanted.entries()) {
      const value = operands[index];
      const field = fieldOf(
        operation,
        operand,
        value,
        operand.includes('code') ? codeAlignment : dataAlignment,
      );
      if (widths[operand] === 6) output[at] = form.opcode | (field[0] ?? 0);
      else output.push(...field);
    }
  }
  return Uint8Array.from(output);
}

const widths: Partial<Record<Operand, number>> = { reg6: 6, code6: 6, code8: 8, code16: 16, code32: 32 };

/** The bytes of an operand; for one that is in the opcode, its value. */
function fieldOf(
  operation: string,
  operand: Operand,
  value: number | Uint8Array | undefined,
  factor: number,
): number[] {
  const refuse = (why: string) =>
    new UraniumError('ERR_IMM_RANGE', `DW_CFA_${operation}, ${operand}: ${value} ${why}`);
  if (operand === 'block') {
    if (!(value instanceof Uint8Array)) throw refuse('is not the bytes of an expression');
    return [...leb128(value.length, false), ...value];
  }
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw refuse('is not an integer');
  if (operand === 'address') throw refuse('cannot be written: use advance_loc');
  const isScaled = operand.includes('code') || operand.endsWith('data');
  const stored = isScaled ? value / factor : value;
  if (!Number.isInteger(stored)) throw refuse(`is not a multiple of ${factor}`);
  if (operand === 'sdata') return leb128(stored, true);
  if (stored < 0)
    throw refuse(isScaled ? `is not a multiple of ${factor} that is at least 0` : 'is negative');
  const width = widths[operand];
  if (width === undefined) return leb128(stored, false);
  if (stored >= 2 ** width)
    throw refuse(`does not fit in ${width} bits (0..${(2 ** width - 1) * (isScaled ? factor : 1)})`);
  return Array.from(
    { length: Math.ceil(width / 8) },
    (_, index) => Math.floor(stored / 2 ** (8 * index)) & 0xff,
  );
}

/** DWARF 5 §7.6. */
export function leb128(value: number, signed: boolean): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const low = ((rest % 128) + 128) % 128;
    rest = (rest - low) / 128;
    const isLast = signed ? (rest === 0 && low < 64) || (rest === -1 && low >= 64) : rest === 0;
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}
