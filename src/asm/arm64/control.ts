/**
 * Branches, exceptions, barriers, caches and system registers. form.ts explains the rows; Arm ARM DDI 0487, C6.2 has
 * a page for each. A row of two words is a branch whose target its one-word form doesn't reach: around a B.
 */

import type { InstructionTable } from './table-types.ts';

export const control: InstructionTable = {
  b: ['label :: 000101 imm26'],
  bl: ['label :: 100101 imm26'],
  'b.{cond}': [
    'branch :: 0101010 0 imm19 0 cond',
    'branch :: 0101010 0 0000000000000000010 0 ~cond ; 000101 imm26',
  ],
  cbz: [
    'Rt, branch :: sf 011010 0 imm19 Rt',
    'Rt, branch :: sf 011010 1 0000000000000000010 Rt ; 000101 imm26',
  ],
  cbnz: [
    'Rt, branch :: sf 011010 1 imm19 Rt',
    'Rt, branch :: sf 011010 0 0000000000000000010 Rt ; 000101 imm26',
  ],
  tbz: [
    'Wt, #b40, branch :: 0 011011 0 b40 imm14 Rt',
    'Xt, #bit, branch :: b5 011011 0 b40 imm14 Rt',
    'Wt, #b40, branch :: 0 011011 1 b40 00000000000010 Rt ; 000101 imm26',
    'Xt, #bit, branch :: b5 011011 1 b40 00000000000010 Rt ; 000101 imm26',
  ],
  tbnz: [
    'Wt, #b40, branch :: 0 011011 1 b40 imm14 Rt',
    'Xt, #bit, branch :: b5 011011 1 b40 imm14 Rt',
    'Wt, #b40, branch :: 0 011011 0 b40 00000000000010 Rt ; 000101 imm26',
    'Xt, #bit, branch :: b5 011011 0 b40 00000000000010 Rt ; 000101 imm26',
  ],
  br: ['Xn :: 1101011 0 0 00 11111 0000 0 0 Rn 00000'],
  blr: ['Xn :: 1101011 0 0 01 11111 0000 0 0 Rn 00000'],
  ret: ['{Xn} :: 1101011 0 0 10 11111 0000 0 0 Rn 00000'],

  // Pointer authentication
  braa: ['Xn, Xm|SP :: 1101011 1 0 00 11111 0000 1 0 Rn Rm :: PAuth'],
  brab: ['Xn, Xm|SP :: 1101011 1 0 00 11111 0000 1 1 Rn Rm :: PAuth'],
  blraa: ['Xn, Xm|SP :: 1101011 1 0 01 11111 0000 1 0 Rn Rm :: PAuth'],
  blrab: ['Xn, Xm|SP :: 1101011 1 0 01 11111 0000 1 1 Rn Rm :: PAuth'],
  braaz: ['Xn :: 1101011 0 0 00 11111 0000 1 0 Rn 11111 :: PAuth'],
  brabz: ['Xn :: 1101011 0 0 00 11111 0000 1 1 Rn 11111 :: PAuth'],
  blraaz: ['Xn :: 1101011 0 0 01 11111 0000 1 0 Rn 11111 :: PAuth'],
  blrabz: ['Xn :: 1101011 0 0 01 11111 0000 1 1 Rn 11111 :: PAuth'],
  retaa: [':: 1101011 0 0 10 11111 0000 1 0 11111 11111 :: PAuth'],
  retab: [':: 1101011 0 0 10 11111 0000 1 1 11111 11111 :: PAuth'],
  pacia: ['Xd, Xn|SP :: 1 1 0 11010110 00001 000000 Rn Rd :: PAuth'],
  pacib: ['Xd, Xn|SP :: 1 1 0 11010110 00001 000001 Rn Rd :: PAuth'],
  pacda: ['Xd, Xn|SP :: 1 1 0 11010110 00001 000010 Rn Rd :: PAuth'],
  pacdb: ['Xd, Xn|SP :: 1 1 0 11010110 00001 000011 Rn Rd :: PAuth'],
  autia: ['Xd, Xn|SP :: 1 1 0 11010110 00001 000100 Rn Rd :: PAuth'],
  autib: ['Xd, Xn|SP :: 1 1 0 11010110 00001 000101 Rn Rd :: PAuth'],
  autda: ['Xd, Xn|SP :: 1 1 0 11010110 00001 000110 Rn Rd :: PAuth'],
  autdb: ['Xd, Xn|SP :: 1 1 0 11010110 00001 000111 Rn Rd :: PAuth'],
  paciza: ['Xd :: 1 1 0 11010110 00001 001000 11111 Rd :: PAuth'],
  pacizb: ['Xd :: 1 1 0 11010110 00001 001001 11111 Rd :: PAuth'],
  autiza: ['Xd :: 1 1 0 11010110 00001 001100 11111 Rd :: PAuth'],
  autizb: ['Xd :: 1 1 0 11010110 00001 001101 11111 Rd :: PAuth'],
  xpaci: ['Xd :: 1 1 0 11010110 00001 010000 11111 Rd :: PAuth'],
  xpacd: ['Xd :: 1 1 0 11010110 00001 010001 11111 Rd :: PAuth'],
  pacga: ['Xd, Xn, Xm|SP :: 1 0 0 11010110 Rm 001100 Rn Rd :: PAuth'],

  // Exceptions
  udf: ['#imm16 :: 0000000000000000 imm16'],
  svc: ['#imm16 :: 11010100 000 imm16 000 01'],
  hvc: ['#imm16 :: 11010100 000 imm16 000 10'],
  smc: ['#imm16 :: 11010100 000 imm16 000 11'],
  brk: ['#imm16 :: 11010100 001 imm16 000 00'],
  hlt: ['#imm16 :: 11010100 010 imm16 000 00'],

  // Hints
  nop: [':: 11010101000000110010 0000 000 11111'],
  yield: [':: 11010101000000110010 0000 001 11111'],
  wfe: [':: 11010101000000110010 0000 010 11111'],
  wfi: [':: 11010101000000110010 0000 011 11111'],
  sev: [':: 11010101000000110010 0000 100 11111'],
  sevl: [':: 11010101000000110010 0000 101 11111'],
  xpaclri: [':: 11010101000000110010 0000 111 11111 :: PAuth'],
  pacia1716: [':: 11010101000000110010 0001 000 11111 :: PAuth'],
  pacib1716: [':: 11010101000000110010 0001 010 11111 :: PAuth'],
  autia1716: [':: 11010101000000110010 0001 100 11111 :: PAuth'],
  autib1716: [':: 11010101000000110010 0001 110 11111 :: PAuth'],
  esb: [':: 11010101000000110010 0010 000 11111 :: RAS'],
  csdb: [':: 11010101000000110010 0010 100 11111'],
  paciaz: [':: 11010101000000110010 0011 000 11111 :: PAuth'],
  paciasp: [':: 11010101000000110010 0011 001 11111 :: PAuth'],
  pacibz: [':: 11010101000000110010 0011 010 11111 :: PAuth'],
  pacibsp: [':: 11010101000000110010 0011 011 11111 :: PAuth'],
  autiaz: [':: 11010101000000110010 0011 100 11111 :: PAuth'],
  autiasp: [':: 11010101000000110010 0011 101 11111 :: PAuth'],
  autibz: [':: 11010101000000110010 0011 110 11111 :: PAuth'],
  autibsp: [':: 11010101000000110010 0011 111 11111 :: PAuth'],
  bti: [
    ':: 11010101000000110010 0100 000 11111 :: BTI',
    'bti :: 11010101000000110010 0100 bti 0 11111 :: BTI',
  ],
  hint: ['#hint :: 11010101000000110010 hint 11111'],

  // Barriers, caches, system registers
  clrex: [':: 11010101000000110011 1111 010 11111', '#CRm :: 11010101000000110011 CRm 010 11111'],
  ssbb: [':: 11010101000000110011 0000 100 11111'],
  pssbb: [':: 11010101000000110011 0100 100 11111'],
  dsb: ['barrier :: 11010101000000110011 CRm 100 11111'],
  dmb: ['barrier :: 11010101000000110011 CRm 101 11111'],
  isb: [':: 11010101000000110011 1111 110 11111', 'isb :: 11010101000000110011 CRm 110 11111'],
  sb: [':: 11010101000000110011 0000 111 11111 :: SB'],
  dc: ['dcop, Xt :: 1101010100 0 01 op1 CRn CRm op2 Rt'],
  ic: ['icop, Xt :: 1101010100 0 01 op1 CRn CRm op2 Rt', 'icall :: 1101010100 0 01 op1 CRn CRm op2 11111'],
  sys: [
    '#op1, Cn, Cm, #op2, Xt :: 1101010100 0 01 op1 CRn CRm op2 Rt',
    '#op1, Cn, Cm, #op2 :: 1101010100 0 01 op1 CRn CRm op2 11111',
  ],
  sysl: ['Xt, #op1, Cn, Cm, #op2 :: 1101010100 1 01 op1 CRn CRm op2 Rt'],
  mrs: ['Xt, sysreg :: 1101010100 1 1 o0 op1 CRn CRm op2 Rt'],
  msr: ['sysreg, Xt :: 1101010100 0 1 o0 op1 CRn CRm op2 Rt'],
};
