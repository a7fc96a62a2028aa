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
  const pages = processor === 'arm64' ? instructionBits('page21', target, place) : undefined;
  const bytes = farThunk(processor);
  const view = new DataView(bytes.buffer);
  if (pages === undefined) {
    view.setBigUint64(farThunkTarget, BigInt.asUintN(64, target), true);
    return bytes;
  }
  view.setUint32(0, (0x90000010 | pages) >>> 0, true);
  view.setUint32(4, (0x91000210 | (instructionBits('low12', target, place) ?? 0)) >>> 0, true);
  view.setUint32(8, 0xd61f0200, true);
  return bytes;
}

/** Where the address lies in a thunk that reaches everything, in bytes. */
export const farThunkTarget = 8;

/** A thunk that reaches everything, without the address. */
export function farThunk(processor: 'x64' | 'arm64'): Uint8Array {
  const bytes = new Uint8Array(thunkSize);
  if (processor === 'x64') bytes.set([0xff, 0x25, 2, 0, 0, 0, 0xcc, 0xcc]);
  else bytes.set([0x50, 0, 0, 0x58, 0, 0x02, 0x1f, 0xd6]);
  return bytes;
}
