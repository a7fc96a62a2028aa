/**
 * Integer instructions of general-purpose registers. form.ts explains the rows; Arm ARM DDI 0487, C6.2 has a page for
 * each. Where several forms take the same operands, the earlier row wins.
 */

import type { InstructionTable } from './table-types.ts';

export const integer: InstructionTable = {
  // Moves. MOV (register), MOV (to/from SP), MOV (wide immediate), and what several instructions make
  mov: [
    'Rd, Rm :: sf 01 01010 00 0 Rm 000000 11111 Rd',
    'Rd|SP, Rn|SP :: sf 0 0 100010 0 000000000000 Rn Rd :: sp',
    'Rd, #movz :: sf 10 100101 hw imm16 Rd',
    'Rd, #movn :: sf 00 100101 hw imm16 Rd',
    'Rd|SP, #movb :: sf 01 100100 N immr imms 11111 Rd',
    'Rd|SP, #bimm :: sf 01 100100 N immr imms 11111 Rd :: asm',
    'Rd, #mov2 :: sf 00000000000000 00000000000 0 Rd ; sf 00000000000000 00000000000 0 Rd',
    'Rd, #mov3 :: sf 00000000000000 00000000000 0 Rd ; sf 00000000000000 00000000000 0 Rd ; sf 00000000000000 00000000000 0 Rd',
    'Rd, #mov4 :: sf 00000000000000 00000000000 0 Rd ; sf 00000000000000 00000000000 0 Rd ; sf 00000000000000 00000000000 0 Rd ; sf 00000000000000 00000000000 0 Rd',
  ],
  movz: ['Rd, #imm16{, lsl #hw16} :: sf 10 100101 hw imm16 Rd'],
  movn: ['Rd, #imm16{, lsl #hw16} :: sf 00 100101 hw imm16 Rd'],
  movk: ['Rd, #imm16{, lsl #hw16} :: sf 11 100101 hw imm16 Rd'],
  mvn: ['Rd, Rm{, rotation #amount} :: sf 01 01010 shift 1 Rm imm6 11111 Rd'],
  adr: ['Xd, label :: 0 immlo 10000 immhi Rd'],
  adrp: ['Xd, page :: 1 immlo 10000 immhi Rd'],

  // Comparisons, negation: aliases of the next group
  cmp: [
    'Rn|SP, #imm12{, lsl #sh12} :: sf 1 1 100010 sh imm12 Rn 11111',
    'Rn|SP, #imm24 :: sf 1 1 100010 sh imm12 Rn 11111 :: asm',
    'Rn|SP, #neg24 :: sf 0 1 100010 sh imm12 Rn 11111 :: asm',
    'Rn, Rm{, shift #amount} :: sf 1 1 01011 shift 0 Rm imm6 Rn 11111',
    'Wn|WSP, Wm{, extend{ #extend}} :: 0 1 1 01011001 Rm option imm3 Rn 11111',
    'Xn|SP, Wm, extendw{ #extend} :: 1 1 1 01011001 Rm option imm3 Rn 11111',
    'Xn|SP, Xm{, extendx{ #extend}} :: 1 1 1 01011001 Rm option imm3 Rn 11111',
  ],
  cmn: [
    'Rn|SP, #imm12{, lsl #sh12} :: sf 0 1 100010 sh imm12 Rn 11111',
    'Rn|SP, #imm24 :: sf 0 1 100010 sh imm12 Rn 11111 :: asm',
    'Rn|SP, #neg24 :: sf 1 1 100010 sh imm12 Rn 11111 :: asm',
    'Rn, Rm{, shift #amount} :: sf 0 1 01011 shift 0 Rm imm6 Rn 11111',
    'Wn|WSP, Wm{, extend{ #extend}} :: 0 0 1 01011001 Rm option imm3 Rn 11111',
    'Xn|SP, Wm, extendw{ #extend} :: 1 0 1 01011001 Rm option imm3 Rn 11111',
    'Xn|SP, Xm{, extendx{ #extend}} :: 1 0 1 01011001 Rm option imm3 Rn 11111',
  ],
  neg: ['Rd, Rm{, shift #amount} :: sf 1 0 01011 shift 0 Rm imm6 11111 Rd'],
  negs: ['Rd, Rm{, shift #amount} :: sf 1 1 01011 shift 0 Rm imm6 11111 Rd'],

  // Addition and subtraction
  add: [
    'Rd|SP, Rn|SP, #imm12{, lsl #sh12} :: sf 0 0 100010 sh imm12 Rn Rd',
    'Rd|SP, Rn|SP, #imm24 :: sf 0 0 100010 sh imm12 Rn Rd :: asm',
    'Rd|SP, Rn|SP, #neg24 :: sf 1 0 100010 sh imm12 Rn Rd :: asm',
    'Rd, Rn, Rm{, shift #amount} :: sf 0 0 01011 shift 0 Rm imm6 Rn Rd',
    'Wd|WSP, Wn|WSP, Wm{, extend{ #extend}} :: 0 0 0 01011001 Rm option imm3 Rn Rd',
    'Xd|SP, Xn|SP, Wm, extendw{ #extend} :: 1 0 0 01011001 Rm option imm3 Rn Rd',
    'Xd|SP, Xn|SP, Xm{, extendx{ #extend}} :: 1 0 0 01011001 Rm option imm3 Rn Rd',
  ],
  adds: [
    'Rd, Rn|SP, #imm12{, lsl #sh12} :: sf 0 1 100010 sh imm12 Rn Rd',
    'Rd, Rn|SP, #imm24 :: sf 0 1 100010 sh imm12 Rn Rd :: asm',
    'Rd, Rn|SP, #neg24 :: sf 1 1 100010 sh imm12 Rn Rd :: asm',
    'Rd, Rn, Rm{, shift #amount} :: sf 0 1 01011 shift 0 Rm imm6 Rn Rd',
    'Wd, Wn|WSP, Wm{, extend{ #extend}} :: 0 0 1 01011001 Rm option imm3 Rn Rd',
    'Xd, Xn|SP, Wm, extendw{ #extend} :: 1 0 1 01011001 Rm option imm3 Rn Rd',
    'Xd, Xn|SP, Xm{, extendx{ #extend}} :: 1 0 1 01011001 Rm option imm3 Rn Rd',
  ],
  sub: [
    'Rd|SP, Rn|SP, #imm12{, lsl #sh12} :: sf 1 0 100010 sh imm12 Rn Rd',
    'Rd|SP, Rn|SP, #imm24 :: sf 1 0 100010 sh imm12 Rn Rd :: asm',
    'Rd|SP, Rn|SP, #neg24 :: sf 0 0 100010 sh imm12 Rn Rd :: asm',
    'Rd, Rn, Rm{, shift #amount} :: sf 1 0 01011 shift 0 Rm imm6 Rn Rd',
    'Wd|WSP, Wn|WSP, Wm{, extend{ #extend}} :: 0 1 0 01011001 Rm option imm3 Rn Rd',
    'Xd|SP, Xn|SP, Wm, extendw{ #extend} :: 1 1 0 01011001 Rm option imm3 Rn Rd',
    'Xd|SP, Xn|SP, Xm{, extendx{ #extend}} :: 1 1 0 01011001 Rm option imm3 Rn Rd',
  ],
  subs: [
    'Rd, Rn|SP, #imm12{, lsl #sh12} :: sf 1 1 100010 sh imm12 Rn Rd',
    'Rd, Rn|SP, #imm24 :: sf 1 1 100010 sh imm12 Rn Rd :: asm',
    'Rd, Rn|SP, #neg24 :: sf 0 1 100010 sh imm12 Rn Rd :: asm',
    'Rd, Rn, Rm{, shift #amount} :: sf 1 1 01011 shift 0 Rm imm6 Rn Rd',
    'Wd, Wn|WSP, Wm{, extend{ #extend}} :: 0 1 1 01011001 Rm option imm3 Rn Rd',
    'Xd, Xn|SP, Wm, extendw{ #extend} :: 1 1 1 01011001 Rm option imm3 Rn Rd',
    'Xd, Xn|SP, Xm{, extendx{ #extend}} :: 1 1 1 01011001 Rm option imm3 Rn Rd',
  ],
  ngc: ['Rd, Rm :: sf 1 0 11010000 Rm 000000 11111 Rd'],
  ngcs: ['Rd, Rm :: sf 1 1 11010000 Rm 000000 11111 Rd'],
  adc: ['Rd, Rn, Rm :: sf 0 0 11010000 Rm 000000 Rn Rd'],
  adcs: ['Rd, Rn, Rm :: sf 0 1 11010000 Rm 000000 Rn Rd'],
  sbc: ['Rd, Rn, Rm :: sf 1 0 11010000 Rm 000000 Rn Rd'],
  sbcs: ['Rd, Rn, Rm :: sf 1 1 11010000 Rm 000000 Rn Rd'],

  // Logic
  tst: [
    'Rn, #bimm :: sf 11 100100 N immr imms Rn 11111',
    'Rn, Rm{, rotation #amount} :: sf 11 01010 shift 0 Rm imm6 Rn 11111',
  ],
  and: [
    'Rd|SP, Rn, #bimm :: sf 00 100100 N immr imms Rn Rd',
    'Rd, Rn, Rm{, rotation #amount} :: sf 00 01010 shift 0 Rm imm6 Rn Rd',
  ],
  orr: [
    'Rd|SP, Rn, #bimm :: sf 01 100100 N immr imms Rn Rd',
    'Rd, Rn, Rm{, rotation #amount} :: sf 01 01010 shift 0 Rm imm6 Rn Rd',
  ],
  eor: [
    'Rd|SP, Rn, #bimm :: sf 10 100100 N immr imms Rn Rd',
    'Rd, Rn, Rm{, rotation #amount} :: sf 10 01010 shift 0 Rm imm6 Rn Rd',
  ],
  ands: [
    'Rd, Rn, #bimm :: sf 11 100100 N immr imms Rn Rd',
    'Rd, Rn, Rm{, rotation #amount} :: sf 11 01010 shift 0 Rm imm6 Rn Rd',
  ],
  bic: ['Rd, Rn, Rm{, rotation #amount} :: sf 00 01010 shift 1 Rm imm6 Rn Rd'],
  orn: ['Rd, Rn, Rm{, rotation #amount} :: sf 01 01010 shift 1 Rm imm6 Rn Rd'],
  eon: ['Rd, Rn, Rm{, rotation #amount} :: sf 10 01010 shift 1 Rm imm6 Rn Rd'],
  bics: ['Rd, Rn, Rm{, rotation #amount} :: sf 11 01010 shift 1 Rm imm6 Rn Rd'],

  // Shifts; by a constant they are aliases of the bit fields below
  lsl: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 001000 Rn Rd', 'Rd, Rn, #lsl :: sf 10 100110 sf immr imms Rn Rd'],
  lsr: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 001001 Rn Rd', 'Rd, Rn, #lsr :: sf 10 100110 sf immr imms Rn Rd'],
  asr: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 001010 Rn Rd', 'Rd, Rn, #lsr :: sf 00 100110 sf immr imms Rn Rd'],
  ror: [
    'Rd, Rn, Rm :: sf 0 0 11010110 Rm 001011 Rn Rd',
    'Rd, Rnm, #rotate :: sf 00 100111 sf 0 Rm imms Rn Rd',
  ],
  lslv: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 001000 Rn Rd :: asm'],
  lsrv: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 001001 Rn Rd :: asm'],
  asrv: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 001010 Rn Rd :: asm'],
  rorv: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 001011 Rn Rd :: asm'],
  extr: ['Rd, Rn, Rm, #rotate :: sf 00 100111 sf 0 Rm imms Rn Rd'],

  // Bit fields: SBFM, BFM, UBFM and their aliases
  sxtb: ['Rd, Wn :: sf 00 100110 sf 000000 000111 Rn Rd'],
  sxth: ['Rd, Wn :: sf 00 100110 sf 000000 001111 Rn Rd'],
  sxtw: ['Xd, Wn :: 1 00 100110 1 000000 011111 Rn Rd'],
  uxtb: ['Wd, Wn :: 0 10 100110 0 000000 000111 Rn Rd'],
  uxth: ['Wd, Wn :: 0 10 100110 0 000000 001111 Rn Rd'],
  sbfx: ['Rd, Rn, #lsb, #width :: sf 00 100110 sf immr imms Rn Rd'],
  sbfiz: ['Rd, Rn, #lsbinto, #widthinto :: sf 00 100110 sf immr imms Rn Rd'],
  ubfx: ['Rd, Rn, #lsb, #width :: sf 10 100110 sf immr imms Rn Rd'],
  ubfiz: ['Rd, Rn, #lsbinto, #widthinto :: sf 10 100110 sf immr imms Rn Rd'],
  bfc: ['Rd, #lsbinto, #widthinto :: sf 01 100110 sf immr imms 11111 Rd'],
  bfi: ['Rd, Rn, #lsbinto, #widthinto :: sf 01 100110 sf immr imms Rn Rd'],
  bfxil: ['Rd, Rn, #lsb, #width :: sf 01 100110 sf immr imms Rn Rd'],
  sbfm: ['Rd, Rn, #immr, #imms :: sf 00 100110 sf immr imms Rn Rd'],
  bfm: ['Rd, Rn, #immr, #imms :: sf 01 100110 sf immr imms Rn Rd'],
  ubfm: ['Rd, Rn, #immr, #imms :: sf 10 100110 sf immr imms Rn Rd'],

  // Multiplication and division
  mul: ['Rd, Rn, Rm :: sf 00 11011 000 Rm 0 11111 Rn Rd'],
  mneg: ['Rd, Rn, Rm :: sf 00 11011 000 Rm 1 11111 Rn Rd'],
  madd: ['Rd, Rn, Rm, Ra :: sf 00 11011 000 Rm 0 Ra Rn Rd'],
  msub: ['Rd, Rn, Rm, Ra :: sf 00 11011 000 Rm 1 Ra Rn Rd'],
  smull: ['Xd, Wn, Wm :: 1 00 11011 001 Rm 0 11111 Rn Rd'],
  smnegl: ['Xd, Wn, Wm :: 1 00 11011 001 Rm 1 11111 Rn Rd'],
  smaddl: ['Xd, Wn, Wm, Xa :: 1 00 11011 001 Rm 0 Ra Rn Rd'],
  smsubl: ['Xd, Wn, Wm, Xa :: 1 00 11011 001 Rm 1 Ra Rn Rd'],
  smulh: ['Xd, Xn, Xm :: 1 00 11011 010 Rm 0 11111 Rn Rd'],
  umull: ['Xd, Wn, Wm :: 1 00 11011 101 Rm 0 11111 Rn Rd'],
  umnegl: ['Xd, Wn, Wm :: 1 00 11011 101 Rm 1 11111 Rn Rd'],
  umaddl: ['Xd, Wn, Wm, Xa :: 1 00 11011 101 Rm 0 Ra Rn Rd'],
  umsubl: ['Xd, Wn, Wm, Xa :: 1 00 11011 101 Rm 1 Ra Rn Rd'],
  umulh: ['Xd, Xn, Xm :: 1 00 11011 110 Rm 0 11111 Rn Rd'],
  udiv: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 000010 Rn Rd'],
  sdiv: ['Rd, Rn, Rm :: sf 0 0 11010110 Rm 000011 Rn Rd'],

  // Bits and bytes, checksums
  rbit: ['Rd, Rn :: sf 1 0 11010110 00000 000000 Rn Rd'],
  rev16: ['Rd, Rn :: sf 1 0 11010110 00000 000001 Rn Rd'],
  rev: ['Wd, Wn :: 0 1 0 11010110 00000 000010 Rn Rd', 'Xd, Xn :: 1 1 0 11010110 00000 000011 Rn Rd'],
  rev32: ['Xd, Xn :: 1 1 0 11010110 00000 000010 Rn Rd'],
  rev64: ['Xd, Xn :: 1 1 0 11010110 00000 000011 Rn Rd :: asm'],
  clz: ['Rd, Rn :: sf 1 0 11010110 00000 000100 Rn Rd'],
  cls: ['Rd, Rn :: sf 1 0 11010110 00000 000101 Rn Rd'],
  crc32b: ['Wd, Wn, Wm :: 0 00 11010110 Rm 010 0 00 Rn Rd :: CRC32'],
  crc32h: ['Wd, Wn, Wm :: 0 00 11010110 Rm 010 0 01 Rn Rd :: CRC32'],
  crc32w: ['Wd, Wn, Wm :: 0 00 11010110 Rm 010 0 10 Rn Rd :: CRC32'],
  crc32x: ['Wd, Wn, Xm :: 1 00 11010110 Rm 010 0 11 Rn Rd :: CRC32'],
  crc32cb: ['Wd, Wn, Wm :: 0 00 11010110 Rm 010 1 00 Rn Rd :: CRC32'],
  crc32ch: ['Wd, Wn, Wm :: 0 00 11010110 Rm 010 1 01 Rn Rd :: CRC32'],
  crc32cw: ['Wd, Wn, Wm :: 0 00 11010110 Rm 010 1 10 Rn Rd :: CRC32'],
  crc32cx: ['Wd, Wn, Xm :: 1 00 11010110 Rm 010 1 11 Rn Rd :: CRC32'],

  // Conditional selection and comparison
  cset: ['Rd, invcond :: sf 0 0 11010100 11111 cond 01 11111 Rd'],
  csetm: ['Rd, invcond :: sf 1 0 11010100 11111 cond 00 11111 Rd'],
  cinc: ['Rd, Rnm, invcond :: sf 0 0 11010100 Rm cond 01 Rn Rd'],
  cinv: ['Rd, Rnm, invcond :: sf 1 0 11010100 Rm cond 00 Rn Rd'],
  cneg: ['Rd, Rnm, invcond :: sf 1 0 11010100 Rm cond 01 Rn Rd'],
  csel: ['Rd, Rn, Rm, cond :: sf 0 0 11010100 Rm cond 00 Rn Rd'],
  csinc: ['Rd, Rn, Rm, cond :: sf 0 0 11010100 Rm cond 01 Rn Rd'],
  csinv: ['Rd, Rn, Rm, cond :: sf 1 0 11010100 Rm cond 00 Rn Rd'],
  csneg: ['Rd, Rn, Rm, cond :: sf 1 0 11010100 Rm cond 01 Rn Rd'],
  ccmp: [
    'Rn, #imm5, #nzcv, cond :: sf 1 1 11010010 imm5 cond 10 Rn 0 nzcv',
    'Rn, Rm, #nzcv, cond :: sf 1 1 11010010 Rm cond 00 Rn 0 nzcv',
  ],
  ccmn: [
    'Rn, #imm5, #nzcv, cond :: sf 0 1 11010010 imm5 cond 10 Rn 0 nzcv',
    'Rn, Rm, #nzcv, cond :: sf 0 1 11010010 Rm cond 00 Rn 0 nzcv',
  ],
  cfinv: [':: 11010101000000000100 0000 00011111 :: FlagM'],
  setf8: ['Wn :: 0 0 1 11010000 000000 0 0010 Rn 01101 :: FlagM'],
  setf16: ['Wn :: 0 0 1 11010000 000000 1 0010 Rn 01101 :: FlagM'],
  rmif: ['Xn, #imm6, #nzcv :: 1 0 1 11010000 imm6 00001 Rn 0 nzcv :: FlagM'],

  // Tags of addresses (MTE)
  addg: ['Xd|SP, Xn|SP, #imm6*16, #imm4 :: 1001000110 imm6 00 imm4 Rn Rd :: MTE'],
  subg: ['Xd|SP, Xn|SP, #imm6*16, #imm4 :: 1101000110 imm6 00 imm4 Rn Rd :: MTE'],
  irg: ['Xd|SP, Xn|SP{, Xm} :: 1 00 11010110 Rm 000100 Rn Rd :: MTE'],
  gmi: ['Xd, Xn|SP, Xm :: 1 00 11010110 Rm 000101 Rn Rd :: MTE'],
  cmpp: ['Xn|SP, Xm|SP :: 1 01 11010110 Rm 000000 Rn 11111 :: MTE'],
  subp: ['Xd, Xn|SP, Xm|SP :: 1 00 11010110 Rm 000000 Rn Rd :: MTE'],
  subps: ['Xd, Xn|SP, Xm|SP :: 1 01 11010110 Rm 000000 Rn Rd :: MTE'],
};
