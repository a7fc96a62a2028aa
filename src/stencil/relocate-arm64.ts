/**
 * Relocations of AArch64 in a blob of kernels: those that are independent of where it is loaded, or depend on its
 * place within a page only.
 *
 * Source: ELF for the Arm 64-bit Architecture (AAELF64) §5.7 (S, A, P and Page() as there); the fields of
 * instructions: Arm ARM DDI 0487, C6.2.
 */

import { abi } from '../elf/index.ts';
import type { Linking, RelocationField } from './extract.ts';

/** X, as the manual calls it, before it is cut to the field. */
type Value =
  /** S + A - P */
  | 'relative'
  /** Page(S + A) - Page(P) */
  | 'page'
  /** The low 12 bits of S + A */
  | 'low';

/** Where the bits of X go: a whole word, or an immediate of an instruction. */
type Place =
  | 'word32'
  | 'word64'
  /** imm26 in bits 25:0 */
  | 'imm26'
  /** imm19 in bits 23:5 */
  | 'imm19'
  /** imm14 in bits 18:5 */
  | 'imm14'
  /** immlo in bits 30:29, immhi in bits 23:5: ADR and ADRP */
  | 'immlo:immhi'
  /** imm12 in bits 21:10 */
  | 'imm12';

interface Form {
  readonly value: Value;
  /** Bits of X, sign included, that must hold it; 0 where X is cut to its field without a check. */
  readonly width: number;
  /** X is a multiple of 2^scale, by which it is divided. */
  readonly scale: number;
  readonly place: Place;
}

// biome-ignore format: one row per relocation
const forms: ReadonlyMap<number, Form> = new Map<number, Form>([
  [abi.R_AARCH64_PREL64,              { value: 'relative', width: 64, scale: 0, place: 'word64' }],
  [abi.R_AARCH64_PREL32,              { value: 'relative', width: 32, scale: 0, place: 'word32' }],
  [abi.R_AARCH64_LD_PREL_LO19,        { value: 'relative', width: 21, scale: 2, place: 'imm19' }],
  [abi.R_AARCH64_ADR_PREL_LO21,       { value: 'relative', width: 21, scale: 0, place: 'immlo:immhi' }],
  [abi.R_AARCH64_ADR_PREL_PG_HI21,    { value: 'page', width: 33, scale: 12, place: 'immlo:immhi' }],
  [abi.R_AARCH64_ADR_PREL_PG_HI21_NC, { value: 'page', width: 0, scale: 12, place: 'immlo:immhi' }],
  [abi.R_AARCH64_ADD_ABS_LO12_NC,     { value: 'low', width: 0, scale: 0, place: 'imm12' }],
  [abi.R_AARCH64_LDST8_ABS_LO12_NC,   { value: 'low', width: 0, scale: 0, place: 'imm12' }],
  [abi.R_AARCH64_LDST16_ABS_LO12_NC,  { value: 'low', width: 0, scale: 1, place: 'imm12' }],
  [abi.R_AARCH64_LDST32_ABS_LO12_NC,  { value: 'low', width: 0, scale: 2, place: 'imm12' }],
  [abi.R_AARCH64_LDST64_ABS_LO12_NC,  { value: 'low', width: 0, scale: 3, place: 'imm12' }],
  [abi.R_AARCH64_LDST128_ABS_LO12_NC, { value: 'low', width: 0, scale: 4, place: 'imm12' }],
  [abi.R_AARCH64_TSTBR14,             { value: 'relative', width: 16, scale: 2, place: 'imm14' }],
  [abi.R_AARCH64_CONDBR19,            { value: 'relative', width: 21, scale: 2, place: 'imm19' }],
  [abi.R_AARCH64_JUMP26,              { value: 'relative', width: 28, scale: 2, place: 'imm26' }],
  [abi.R_AARCH64_CALL26,              { value: 'relative', width: 28, scale: 2, place: 'imm26' }],
  // Loads from the GOT, as what they are relaxed to: see relaxGotLoad().
  [abi.R_AARCH64_GOT_LD_PREL19,       { value: 'relative', width: 21, scale: 0, place: 'immlo:immhi' }],
  [abi.R_AARCH64_ADR_GOT_PAGE,        { value: 'page', width: 33, scale: 12, place: 'immlo:immhi' }],
  [abi.R_AARCH64_LD64_GOT_LO12_NC,    { value: 'low', width: 0, scale: 0, place: 'imm12' }],
]);

/** The bits of an immediate in an instruction: how many, and the lowest. */
const immediates = { imm26: [26, 0], imm19: [19, 5], imm14: [14, 5], imm12: [12, 10] } as const;

export const arm64Linking: Linking = {
  padding: 0, // udf #0 is a word of zeros (Arm ARM C6.2, "UDF")
  none: abi.R_AARCH64_NONE,
  relative32: abi.R_AARCH64_PREL32,
  inPage: new Set([...forms].filter(([, { value }]) => value !== 'relative').map(([type]) => type)),
  relocate,
};

function relocate(field: RelocationField): void {
  const { bytes, offset, target, addend, type, rest, refuse } = field;
  const form = forms.get(type);
  if (form === undefined) throw refuse('it is not known to be independent of the position');
  const { place, scale, width } = form;
  if (rest < (place === 'word64' ? 8 : 4)) throw refuse('the field reaches beyond the section');
  const isWord = place === 'word32' || place === 'word64';
  if (!isWord && offset % 4 !== 0) throw refuse('an instruction lies on a multiple of 4');

  const value = valueFor(form.value, target + addend, offset);
  const limit = 2 ** (width - 1);
  if (width > 0 && !(value >= -limit && value < limit)) {
    throw refuse(`${value} does not fit in a signed field of ${width} bits`);
  }
  if (value % 2 ** scale !== 0) throw refuse(`${value} is not a multiple of ${2 ** scale}`);
  const view = new DataView(bytes.buffer);
  if (place === 'word64') {
    view.setBigInt64(offset, BigInt(value), true);
  } else if (place === 'word32') {
    view.setInt32(offset, value, true);
  } else {
    const instruction = relaxGotLoad(field, view.getUint32(offset, true));
    view.setUint32(offset, insert(instruction, place, Math.floor(value / 2 ** scale)), true);
  }
}

function valueFor(kind: Value, target: number, place: number): number {
  const page = (address: number) => Math.floor(address / 4096) * 4096;
  if (kind === 'relative') return target - place;
  return kind === 'page' ? page(target) - page(place) : target - page(target);
}

/** The instruction with the low bits of `value` in its immediate. */
function insert(instruction: number, place: Exclude<Place, 'word32' | 'word64'>, value: number): number {
  if (place === 'immlo:immhi') {
    const low = (value & 3) << 29;
    const high = ((value >> 2) & 0x7ffff) << 5;
    return ((instruction & 0x9f00001f) | low | high) >>> 0;
  }
  const [count, lowest] = immediates[place];
  const mask = (2 ** count - 1) << lowest;
  return ((instruction & ~mask) | ((value << lowest) & mask)) >>> 0;
}

/**
 * Makes of a load from a GOT slot the address itself; other instructions stay. Each is right by itself, since all
 * users of a page of the GOT that an ADRP names are loads of the same symbol's slot.
 *
 *     ldr  Xt, slot              →   adr  Xt, symbol               (0x58 in bits 31:24 → 0x10)
 *     adrp Xd, page of the slot  →   adrp Xd, page of the symbol
 *     ldr  Xt, [Xn, #low]        →   add  Xt, Xn, #low             (1111100101 in bits 31:22 → 1001000100)
 */
function relaxGotLoad({ type, addend, refuse }: RelocationField, instruction: number): number {
  const isLiteral = type === abi.R_AARCH64_GOT_LD_PREL19;
  const isOffset = type === abi.R_AARCH64_LD64_GOT_LO12_NC;
  if (!isLiteral && !isOffset && type !== abi.R_AARCH64_ADR_GOT_PAGE) return instruction;
  if (addend !== 0) throw refuse('an addend to a slot of the GOT cannot be relaxed');
  if (isLiteral && instruction >>> 24 === 0x58) return ((instruction & 0x1f) | 0x10000000) >>> 0;
  if (isOffset && instruction >>> 22 === 0b1111100101) return ((instruction & 0x3ff) | 0x91000000) >>> 0;
  if (!isLiteral && !isOffset && (instruction & 0x9f000000) >>> 0 === 0x90000000) return instruction;
  const seen = instruction.toString(16).padStart(8, '0');
  throw refuse(`only ldr and adrp through the GOT can be relaxed, not the instruction ${seen}`);
}
