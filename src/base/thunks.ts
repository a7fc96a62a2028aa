/**
 * Thunks: what leads a jump or a call to a target that it does not reach.
 *
 *   x64     jmp [rip + 2]; int3; int3; .quad target
 *   arm64   adrp x16, target; add x16, x16, :lo12:target; br x16     within 4 GiB
 *           ldr x16, . + 8; br x16; .xword target                    everywhere
 *
 * X16 is for this (AAPCS64, 6.1.1: "IP0", which may be changed by a veneer). No flag and no other register changes.
 * Sources: Intel SDM vol. 2, "JMP" (FF /4); Arm ARM DDI 0487, C6.2 ("ADRP", "ADD (immediate)", "BR", "LDR (literal)").
 */

import { instructionBits } from './instruction-fields.ts';

/** Size and alignment of a thunk in bytes: the address in it is aligned, too. */
export const thunkSize = 16;

/** The thunk at the address `place`, which leads to `target`. */
export function thunkBytes(processor: 'x64' | 'arm64', target: bigint, place: bigint): Uint8Array {
  const bytes = new Uint8Array(thunkSize);
  const view = new DataView(bytes.buffer);
  const pages = instructionBits('page21', target, place);
  if (processor === 'arm64' && pages !== undefined) {
    view.setUint32(0, (0x90000010 | pages) >>> 0, true);
    view.setUint32(4, (0x91000210 | (instructionBits('low12', target, place) ?? 0)) >>> 0, true);
    view.setUint32(8, 0xd61f0200, true);
    return bytes;
  }
  if (processor === 'arm64') {
    view.setUint32(0, 0x58000050, true);
    view.setUint32(4, 0xd61f0200, true);
  } else {
    bytes.set([0xff, 0x25, 2, 0, 0, 0, 0xcc, 0xcc]);
  }
  view.setBigUint64(8, BigInt.asUintN(64, target), true);
  return bytes;
}
