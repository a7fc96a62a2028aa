/**
 * Fields: the places in machine code that are filled in after it was copied, and the loop that fills them.
 *
 * A *hole* is a value that a stencil lacks. Its *slot* is where the value stands in an array of numbers, and its
 * *fields* are the places that it goes to: four numbers each, one after the other in an Int32Array.
 *
 *     offset    of the field from the start of what was copied, in bytes
 *     slot      of the value S
 *     addend    A
 *     kind      how S + A, or S + A - P for what is relative, is written (fieldKinds)
 *
 * Both makers of code fill their fields here: StencilSet (stencil.ts) and assemble (patcher.ts). Positions are
 * bytes from the start of the code; a value of 64 bits takes two slots, the low and the high word.
 *
 * Invariant: nothing but the field's bits is written, and only a value that fits in them.
 */

import { UraniumError } from '../base/index.ts';
import { abi, type RelocationRule, relocationFields, relocationKinds } from '../elf/index.ts';

/** Numbers per field. */
export const fieldLength = 4;

/** How a value is written: the index in this list is the kind's number. */
export const fieldKinds = [
  /** 4 bytes: the value's low 32 bits; whoever sets the slot checks its range. */
  'word32',
  /** 4 bytes, signed, relative. */
  'relative32',
  /** 1 byte: the value's low 8 bits. */
  'word8',
  /** arm64, MOVZ and MOVK: bits 15:0 and bits 31:16 of the value, in bits 20:5 of the instruction. */
  'movwLow',
  'movwHigh',
  /** arm64, relative: B and BL; B.cond, CBZ and LDR (literal); TBZ; ADR. */
  'imm26',
  'imm19',
  'imm14',
  'adr',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

const word32 = 0;
const relative32 = 1;
const word8 = 2;
const movwLow = 3;
const movwHigh = 4;

/** The fields of arm64's branches and ADR, as the table of relocations has them, by the kind's number. */
const branchFields = new Map(
  (
    [
      ['imm26', abi.R_AARCH64_JUMP26],
      ['imm19', abi.R_AARCH64_CONDBR19],
      ['imm14', abi.R_AARCH64_TSTBR14],
      ['adr', abi.R_AARCH64_ADR_PREL_LO21],
    ] as const
  ).map(([kind, type]) => {
    const rule = relocationKinds.arm64.get(type)?.rule as RelocationRule;
    const { field, lowBit } = rule;
    const { lowest, width } = relocationFields[field];
    const limit = Number(rule.range?.[1] ?? 0n) + 1;
    return [fieldKinds.indexOf(kind), { lowest, lowBit, limit, mask: 2 ** width - 1, isAdr: kind === 'adr' }];
  }),
);

/**
 * Fills the fields of what was copied to `at`. Throws ERR_ELF_RELOCATION for a position that is out of reach; a value
 * that is no position is cut to its field.
 */
export function fillFields(view: DataView, at: number, fields: Int32Array, values: Float64Array): void {
  for (let i = 0; i < fields.length; i += fieldLength) {
    const offset = at + (fields[i] as number);
    const value = (values[fields[i + 1] as number] as number) + (fields[i + 2] as number);
    const kind = fields[i + 3] as number;
    if (kind === word32) view.setInt32(offset, value, true);
    else fillField(view, offset, kind, value);
  }
}

/** Fills one field: `value` is S + A. */
export function fillField(view: DataView, offset: number, kind: number, value: number): void {
  if (kind === relative32) {
    const disp = value - offset;
    if (disp !== (disp | 0)) throw reachError(disp, 2 ** 31);
    view.setInt32(offset, disp, true);
  } else if (kind === word32) view.setInt32(offset, value, true);
  else if (kind === word8) view.setInt8(offset, value);
  else fillInstruction(view, offset, kind, value);
}

/** Sets the immediate of an instruction of arm64 (Arm ARM C6.2). */
function fillInstruction(view: DataView, offset: number, kind: number, value: number): void {
  const instruction = view.getUint32(offset, true);
  if (kind === movwLow || kind === movwHigh) {
    const chunk = (kind === movwLow ? value : value >> 16) & 0xffff;
    view.setUint32(offset, ((instruction & ~(0xffff << 5)) | (chunk << 5)) >>> 0, true);
    return;
  }
  const field = branchFields.get(kind);
  if (field === undefined) throw new UraniumError('ERR_STENCIL', `there are no fields of kind ${kind}`);
  const { lowest, lowBit, limit, mask, isAdr } = field;
  const disp = value - offset;
  if (!(disp >= -limit && disp < limit)) throw reachError(disp, limit);
  if ((disp & ((1 << lowBit) - 1)) !== 0)
    throw new UraniumError(
      'ERR_ELF_RELOCATION',
      `the target is ${disp} bytes away, which is no multiple of 4`,
    );
  // ADR: immlo in bits 30:29, immhi from bit 5 on
  const filled = isAdr
    ? (instruction & 0x9f00001f) | ((disp & 3) << 29) | (((disp >> 2) & 0x7ffff) << 5)
    : (instruction & ~(mask << lowest)) | (((disp >> lowBit) & mask) << lowest);
  view.setUint32(offset, filled >>> 0, true);
}

function reachError(disp: number, limit: number): UraniumError {
  return new UraniumError(
    'ERR_ELF_RELOCATION',
    `the target is ${disp} bytes away, and the field reaches ${limit - 1}`,
  );
}
