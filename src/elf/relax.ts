/**
 * Loads through the global offset table, turned into uses of the address itself where the instruction allows it.
 *
 * A load that is relaxed leaves a relocation of another kind, which everything else (value, range, field) follows
 * from.
 *
 * Sources: x86-64 psABI §B.2; for AArch64, AAELF64 §5.7.14 "Relaxation"; the instructions: Intel SDM vol. 2 and Arm
 * ARM DDI 0487, C6.2.
 */

import * as abi from './abi.ts';
import type { MachineName } from './write.ts';

/** What is left to be done after a load was relaxed. */
export interface RelaxedLoad {
  /** The kind of relocation. */
  readonly type: number;
  /** Where its field begins in the bytes. */
  readonly offset: number;
}

/**
 * Rewrites the instruction whose field is at `offset`, if its relocation is one that loads from the GOT.
 *
 * Returns undefined for other kinds, what is left for a load that was relaxed, and the reason for one that cannot
 * be, which then stays as it is.
 */
export function relaxGotLoad(
  machine: MachineName,
  bytes: Uint8Array,
  { type, offset, addend }: { readonly type: number; readonly offset: number; readonly addend: number },
): RelaxedLoad | string | undefined {
  if (machine === 'x64') {
    if (!x64Loads.has(type)) return undefined;
    return relaxX64(bytes, offset, addend);
  }
  const load = arm64Loads.get(type);
  if (!load) return undefined;
  if (addend !== 0) return 'an addend to a slot of the GOT cannot be relaxed';
  if (offset % 4 !== 0 || offset + 4 > bytes.length) return 'the instruction is not in the section';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const instruction = view.getUint32(offset, true);
  if ((instruction & load.mask) >>> 0 !== load.before) {
    const seen = instruction.toString(16).padStart(8, '0');
    return `only ldr and adrp through the GOT can be relaxed, not the instruction ${seen}`;
  }
  view.setUint32(offset, ((instruction & load.kept) | load.after) >>> 0, true);
  return { type: load.type, offset };
}

const x64Loads: ReadonlySet<number> = new Set([
  abi.R_X86_64_GOTPCREL,
  abi.R_X86_64_GOTPCRELX,
  abi.R_X86_64_REX_GOTPCRELX,
]);

/**
 * psABI §B.2; the field ends the instruction in each of these, so that A is -4.
 *
 *     8b /r  mov  reg, [rip + slot]   →   8d /r  lea reg, [rip + disp]
 *     ff /2  call [rip + slot]        →   67 e8  addr32 call disp
 *     ff /4  jmp  [rip + slot]        →   e9 … 90  jmp disp; nop
 */
function relaxX64(bytes: Uint8Array, offset: number, addend: number): RelaxedLoad | string {
  if (addend !== -4 || offset < 2 || offset + 4 > bytes.length)
    return 'this use of the GOT cannot be relaxed';
  const type = abi.R_X86_64_PC32;
  const opcode = bytes[offset - 2] ?? 0;
  const modrm = bytes[offset - 1] ?? 0;
  // mod 00, r/m 101: [rip + disp32]
  if (opcode === 0x8b && (modrm & 0xc7) === 0x05) {
    bytes[offset - 2] = 0x8d;
    return { type, offset };
  }
  if (opcode === 0xff && modrm === 0x15) {
    bytes[offset - 2] = 0x67;
    bytes[offset - 1] = 0xe8;
    return { type, offset };
  }
  if (opcode === 0xff && modrm === 0x25) {
    bytes[offset - 2] = 0xe9;
    bytes[offset + 3] = 0x90;
    return { type, offset: offset - 1 };
  }
  const seen = [opcode, modrm].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `only mov, call and jmp through the GOT can be relaxed, not the instruction ${seen}`;
}

/**
 * Each is right by itself, since all users of a page of the GOT that an ADRP names are loads of the same symbol's slot.
 * What the instruction is told by, and its bits before and after.
 *
 *     ldr  Xt, slot              →   adr  Xt, symbol
 *     adrp Xd, page of the slot  →   adrp Xd, page of the symbol
 *     ldr  Xt, [Xn, #low]        →   add  Xt, Xn, #low
 */
// biome-ignore format: one row per relocation
const arm64Loads: ReadonlyMap<number, { type: number; mask: number; before: number; kept: number; after: number }> = new Map([
  [abi.R_AARCH64_GOT_LD_PREL19,    { type: abi.R_AARCH64_ADR_PREL_LO21,    mask: 0xff000000, before: 0x58000000, kept: 0x1f,       after: 0x10000000 }],
  [abi.R_AARCH64_ADR_GOT_PAGE,     { type: abi.R_AARCH64_ADR_PREL_PG_HI21, mask: 0x9f000000, before: 0x90000000, kept: 0x9f00001f, after: 0x90000000 }],
  [abi.R_AARCH64_LD64_GOT_LO12_NC, { type: abi.R_AARCH64_ADD_ABS_LO12_NC,  mask: 0xffc00000, before: 0xf9400000, kept: 0x3ff,      after: 0x91000000 }],
]);
