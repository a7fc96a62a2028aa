/**
 * Relocations of x86-64 in a blob of kernels: those that are independent of where it is loaded.
 *
 * Source: x86-64 psABI §4.4 (relocations; S, A, P as there) and §B.2 (relaxing loads through the GOT).
 */

import type { UraniumError } from '../base/index.ts';
import { abi } from '../elf/index.ts';
import type { Linking, RelocationField } from './extract.ts';

export const x64Linking: Linking = {
  padding: 0xcc, // int3 (Intel SDM vol. 2, "INT n/INTO/INT3/INT1")
  none: abi.R_X86_64_NONE,
  relative32: abi.R_X86_64_PC32,
  inPage: new Set(),
  relocate,
};

function relocate({ bytes, offset, target, addend, type, before, rest, refuse }: RelocationField): void {
  if (rest < 4) throw refuse('the field reaches beyond the section');
  const isRelative = type === abi.R_X86_64_PC32 || type === abi.R_X86_64_PLT32;
  const isGot =
    type === abi.R_X86_64_GOTPCREL || type === abi.R_X86_64_GOTPCRELX || type === abi.R_X86_64_REX_GOTPCRELX;
  if (!isRelative && !isGot) throw refuse('it is not known to be independent of the position');

  let field = offset;
  if (isGot) {
    // The field ends the instruction in every form below, so that A is -4.
    if (addend !== -4 || before < 2) throw refuse('this use of the GOT cannot be relaxed');
    field += relaxGotLoad(bytes, field, refuse);
  }
  const value = target + addend - field;
  if (value !== (value | 0)) throw refuse(`${value} does not fit in a signed 32-bit field`);
  new DataView(bytes.buffer).setInt32(field, value, true);
}

/**
 * Replaces a use of a GOT slot by a use of the address itself (psABI §B.2); how far its field moves.
 *
 *     8b /r  mov  reg, [rip + slot]   →   8d /r  lea reg, [rip + disp]
 *     ff /2  call [rip + slot]        →   67 e8  addr32 call disp
 *     ff /4  jmp  [rip + slot]        →   e9 … 90  jmp disp; nop
 */
function relaxGotLoad(bytes: Uint8Array, field: number, refuse: (why: string) => UraniumError): number {
  const opcode = bytes[field - 2] ?? 0;
  const modrm = bytes[field - 1] ?? 0;
  // mod 00, r/m 101: [rip + disp32]
  if (opcode === 0x8b && (modrm & 0xc7) === 0x05) {
    bytes[field - 2] = 0x8d;
    return 0;
  }
  if (opcode === 0xff && modrm === 0x15) {
    bytes[field - 2] = 0x67;
    bytes[field - 1] = 0xe8;
    return 0;
  }
  if (opcode === 0xff && modrm === 0x25) {
    bytes[field - 2] = 0xe9;
    bytes[field + 3] = 0x90;
    return -1;
  }
  const seen = [opcode, modrm].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  throw refuse(`only mov, call and jmp through the GOT can be relaxed, not the instruction ${seen}`);
}
