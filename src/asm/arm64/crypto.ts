/**
 * Ciphers and hashes on vectors; the checksums CRC-32 are in integer.ts, carry-less products (PMULL) in
 * vector-integers.ts. form.ts explains the rows; Arm ARM DDI 0487, C7.2 has a page for each.
 */

import type { InstructionTable } from './table-types.ts';

export const crypto: InstructionTable = {
  // AES
  aese: ['Vd.16b, Vn.16b :: 01001110 00 10100 00100 10 Rn Rd :: AES'],
  aesd: ['Vd.16b, Vn.16b :: 01001110 00 10100 00101 10 Rn Rd :: AES'],
  aesmc: ['Vd.16b, Vn.16b :: 01001110 00 10100 00110 10 Rn Rd :: AES'],
  aesimc: ['Vd.16b, Vn.16b :: 01001110 00 10100 00111 10 Rn Rd :: AES'],

  // SHA-1, SHA-2, SHA-3
  sha1c: ['Qd, Sn, Vm.4s :: 01011110 00 0 Rm 0 000 00 Rn Rd :: SHA1'],
  sha1p: ['Qd, Sn, Vm.4s :: 01011110 00 0 Rm 0 001 00 Rn Rd :: SHA1'],
  sha1m: ['Qd, Sn, Vm.4s :: 01011110 00 0 Rm 0 010 00 Rn Rd :: SHA1'],
  sha1su0: ['Vd.4s, Vn.4s, Vm.4s :: 01011110 00 0 Rm 0 011 00 Rn Rd :: SHA1'],
  sha1h: ['Sd, Sn :: 01011110 00 10100 00000 10 Rn Rd :: SHA1'],
  sha1su1: ['Vd.4s, Vn.4s :: 01011110 00 10100 00001 10 Rn Rd :: SHA1'],
  sha256h: ['Qd, Qn, Vm.4s :: 01011110 00 0 Rm 0 100 00 Rn Rd :: SHA256'],
  sha256h2: ['Qd, Qn, Vm.4s :: 01011110 00 0 Rm 0 101 00 Rn Rd :: SHA256'],
  sha256su1: ['Vd.4s, Vn.4s, Vm.4s :: 01011110 00 0 Rm 0 110 00 Rn Rd :: SHA256'],
  sha256su0: ['Vd.4s, Vn.4s :: 01011110 00 10100 00010 10 Rn Rd :: SHA256'],
  sha512h: ['Qd, Qn, Vm.2d :: 11001110011 Rm 1000 00 Rn Rd :: SHA512'],
  sha512h2: ['Qd, Qn, Vm.2d :: 11001110011 Rm 1000 01 Rn Rd :: SHA512'],
  sha512su1: ['Vd.2d, Vn.2d, Vm.2d :: 11001110011 Rm 1000 10 Rn Rd :: SHA512'],
  sha512su0: ['Vd.2d, Vn.2d :: 11001110110 00000 1000 00 Rn Rd :: SHA512'],
  rax1: ['Vd.2d, Vn.2d, Vm.2d :: 11001110011 Rm 1000 11 Rn Rd :: SHA3'],
  eor3: ['Vd.16b, Vn.16b, Vm.16b, Va.16b :: 11001110000 Rm 0 Ra Rn Rd :: SHA3'],
  bcax: ['Vd.16b, Vn.16b, Vm.16b, Va.16b :: 11001110001 Rm 0 Ra Rn Rd :: SHA3'],
  xar: ['Vd.2d, Vn.2d, Vm.2d, #imm6 :: 11001110100 Rm imm6 Rn Rd :: SHA3'],

  // SM4
  sm4e: ['Vd.4s, Vn.4s :: 11001110110 00000 1000 01 Rn Rd :: SM4'],
  sm4ekey: ['Vd.4s, Vn.4s, Vm.4s :: 11001110011 Rm 1100 10 Rn Rd :: SM4'],
};
