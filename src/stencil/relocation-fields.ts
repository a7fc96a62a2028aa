/**
 * What each type of relocation makes of a hole: how its value is written, and of what type it is.
 *
 * Source: x86-64 psABI §4.4 and §B.2; AAELF64 §5.7.
 *
 *   x86-64   R_X86_64_32, 32S    imm32, imm32s: extended with zeros, with the sign
 *            R_X86_64_64, 8      word64, word8
 *            PLT32, PC32         a target, where the instruction is call, jmp or jcc; else an address
 *            GOTPCREL(X)         mov reg, [rip + slot] becomes an immediate or lea; else 8 bytes of data are kept
 *   arm64    MOVW_UABS_Gn        16 bits each of MOVZ and MOVK
 *            JUMP26, CALL26, CONDBR19, TSTBR14, ADR_PREL_LO21, LD_PREL_LO19, GOT_LD_PREL19
 */

import type { UraniumError } from '../base/index.ts';
import { abi, type MachineName, type ObjectRelocation, relaxGotLoad } from '../elf/index.ts';
import type { FieldData, HoleType, StoredFieldKind } from './library-data.ts';

/** The hole that stands for what follows the stencil. */
export const nextHole = 'next';

/** The code of one stencil, while its relocations become fields. */
export interface Extract {
  readonly machine: MachineName;
  bytes: Uint8Array;
  fields: FieldData[];
  readonly holes: Map<string, HoleType>;
}

/** A hole as its symbol names it: hole_TYPE_NAME, or any name, whose use then tells the type. */
export interface NamedHole {
  readonly name: string;
  readonly type: HoleType | 'defined' | undefined;
}

export interface HoleField {
  readonly offset: number;
  readonly kind: StoredFieldKind;
  readonly addend: number;
  readonly hole: { readonly name: string; readonly type: HoleType };
}

type Refuse = (why: string) => UraniumError;

/** The field of a relocation; undefined for one that says nothing. `extract.bytes` may be changed by relaxing. */
export function relocationField(
  extract: Extract,
  relocation: ObjectRelocation,
  hole: NamedHole,
  refuse: Refuse,
): HoleField | undefined {
  if (relocation.type === 0) return undefined; // R_X86_64_NONE, R_AARCH64_NONE
  return extract.machine === 'x64'
    ? x64Field(extract.bytes, relocation, hole, refuse)
    : arm64Field(extract.bytes, relocation, hole, refuse);
}

const unpositioned = 'the instruction holds the address itself, which depends on where the code lies';

function x64Field(
  bytes: Uint8Array,
  { type, offset, addend }: ObjectRelocation,
  { name, type: declared }: NamedHole,
  refuse: Refuse,
): HoleField {
  const width = type === abi.R_X86_64_64 ? 8 : type === abi.R_X86_64_8 ? 1 : 4;
  if (offset + width > bytes.length) throw refuse('the field reaches beyond the stencil');
  const make = (kind: StoredFieldKind, holeType: HoleType, at = offset): HoleField => ({
    offset: at,
    kind,
    addend,
    hole: { name, type: holeType },
  });
  switch (type) {
    case abi.R_X86_64_32:
    case abi.R_X86_64_32S: {
      const isSigned = type === abi.R_X86_64_32S;
      if (declared === 'defined')
        throw refuse(`${unpositioned}; with -fPIC (behind --) data is addressed relative to the code`);
      if (declared === 'i64' || declared === 'f64')
        throw refuse('a hole of 64 bits is used as one of 32; use the macros of stencil.h');
      return make(isSigned ? 'imm32s' : 'imm32', declared ?? (isSigned ? 'i32' : 'u32'));
    }
    case abi.R_X86_64_64:
      if (declared === 'defined') throw refuse(unpositioned);
      if (addend !== 0) throw refuse(`the compiler adds ${addend} to a hole of 64 bits`);
      return make('word64', declared === 'f64' ? 'f64' : 'i64');
    case abi.R_X86_64_8:
      if (declared !== undefined) throw refuse('a hole of more bits is used as one of 8');
      return make('word8', 'i8');
    case abi.R_X86_64_PC32:
    case abi.R_X86_64_PLT32: {
      if (declared === 'defined') return make('relative32', 'address');
      if (declared !== undefined) throw refuse('a number is used as a distance; compile with -fno-pic');
      const isBranch = type === abi.R_X86_64_PLT32 || isBranchField(bytes, offset);
      if (isBranch && addend !== -4) throw refuse(`a branch with the addend ${addend} is not known`);
      return make('relative32', isBranch ? 'target' : 'address');
    }
    case abi.R_X86_64_GOTPCREL:
    case abi.R_X86_64_GOTPCRELX:
    case abi.R_X86_64_REX_GOTPCRELX:
      if (addend !== -4) throw refuse('this use of the GOT is not known');
      return gotField(bytes, offset, name, declared, refuse);
    default:
      throw refuse('it is not known to be independent of the position');
  }
}

/** Whether the field is that of e8 (call), e9 (jmp) or 0f 8x (jcc). */
function isBranchField(bytes: Uint8Array, offset: number): boolean {
  const opcode = bytes[offset - 1] ?? 0;
  return opcode === 0xe8 || opcode === 0xe9 || ((opcode & 0xf0) === 0x80 && bytes[offset - 2] === 0x0f);
}

/**
 * A use of a GOT slot: REX.W 8b /r with [rip + disp32] (offset - 3 is the REX prefix) becomes
 *
 *     REX.W c7 /0 imm32    mov reg, imm32, extended with the sign      a number of 32 bits; REX.W goes for u32
 *     REX.W 8d /r disp32   lea reg, [rip + disp32]                      a position
 *
 * and any other stays a load, of 8 bytes of data that hold the value.
 */
function gotField(
  bytes: Uint8Array,
  offset: number,
  name: string,
  declared: NamedHole['type'],
  refuse: Refuse,
): HoleField {
  const [rex = 0, opcode = 0, modrm = 0] = bytes.subarray(Math.max(0, offset - 3), offset);
  const isLoad = offset >= 3 && (rex & 0xf8) === 0x48 && opcode === 0x8b && (modrm & 0xc7) === 0x05;
  const isNumber = declared === 'i32' || declared === 'u32' || declared === 'offset';
  if (isLoad && isNumber) {
    const isWide = declared !== 'u32';
    bytes[offset - 3] = (isWide ? 0x48 : 0x40) | ((rex & 4) >> 2); // REX.R becomes REX.B
    bytes[offset - 2] = 0xc7;
    bytes[offset - 1] = 0xc0 | ((modrm >> 3) & 7);
    return { offset, kind: isWide ? 'imm32s' : 'imm32', addend: 0, hole: { name, type: declared } };
  }
  if (isLoad && (declared === 'defined' || declared === undefined)) {
    bytes[offset - 2] = 0x8d;
    return { offset, kind: 'relative32', addend: -4, hole: { name, type: 'address' } };
  }
  if (declared === 'defined') throw refuse('only mov through the GOT can be relaxed');
  // ff /2 and ff /4: call and jmp through the slot
  const type = declared ?? 'i64';
  return { offset, kind: 'cell32', addend: -4, hole: { name, type } };
}

/** Types of AArch64 that are a field each, in an instruction: the kind, and what a hole is that is used so. */
// biome-ignore format: one row per relocation
const arm64Kinds: ReadonlyMap<number, readonly [kind: StoredFieldKind, type: HoleType]> = new Map([
  [abi.R_AARCH64_MOVW_UABS_G0,     ['movw0', 'u32']],
  [abi.R_AARCH64_MOVW_UABS_G0_NC,  ['movw0', 'u32']],
  [abi.R_AARCH64_MOVW_UABS_G1,     ['movw1', 'u32']],
  [abi.R_AARCH64_MOVW_UABS_G1_NC,  ['movw1', 'u32']],
  [abi.R_AARCH64_MOVW_UABS_G2,     ['movw2', 'i64']],
  [abi.R_AARCH64_MOVW_UABS_G2_NC,  ['movw2', 'i64']],
  [abi.R_AARCH64_MOVW_UABS_G3,     ['movw3', 'i64']],
  [abi.R_AARCH64_JUMP26,           ['imm26', 'target']],
  [abi.R_AARCH64_CALL26,           ['imm26', 'target']],
  [abi.R_AARCH64_CONDBR19,         ['imm19', 'target']],
  [abi.R_AARCH64_TSTBR14,          ['imm14', 'target']],
  [abi.R_AARCH64_ADR_PREL_LO21,    ['adr',   'address']],
  [abi.R_AARCH64_LD_PREL_LO19,     ['imm19', 'address']],
  [abi.R_AARCH64_GOT_LD_PREL19,    ['adr',   'address']],
] as const);

function arm64Field(
  bytes: Uint8Array,
  { type, offset, addend }: ObjectRelocation,
  { name, type: declared }: NamedHole,
  refuse: Refuse,
): HoleField {
  const [kind, natural] = arm64Kinds.get(type) ?? [];
  if (kind === undefined || natural === undefined)
    throw refuse('it is not known to be independent of the position; compile with -mcmodel=tiny -fno-pic');
  if (offset % 4 !== 0 || offset + 4 > bytes.length)
    throw refuse('the field is no instruction of the stencil');
  const isNumber = kind.startsWith('movw');
  if (declared === 'defined' && isNumber) throw refuse(unpositioned);
  if (declared !== undefined && declared !== 'defined' && !isNumber)
    throw refuse('a number is used as a distance; use the macros of stencil.h');
  if (isNumber && addend !== 0) throw refuse(`the compiler adds ${addend} to a hole`);
  const relaxed = relaxGotLoad('arm64', bytes, { type, offset, addend });
  if (typeof relaxed === 'string') throw refuse(relaxed);
  // A hole without a type of its own is 64 bits wide once its upper half is used.
  const type_: HoleType = declared === undefined || declared === 'defined' ? natural : declared;
  return { offset, kind, addend, hole: { name, type: type_ } };
}
