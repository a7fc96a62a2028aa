/**
 * Floating point on scalars. form.ts explains the rows; Arm ARM DDI 0487, C7.2 has a page for each. H-registers need
 * the feature FP16.
 */

import type { InstructionTable } from './table-types.ts';

export const floatingPoint: InstructionTable = {
  // Moves and selection
  fmov: [
    'Fd, Fn :: 00011110 ftype 1 000000 10000 Rn Rd',
    'Fd, #fimm :: 00011110 ftype 1 imm8 100 00000 Rd',
    'Wd, Sn :: 0 0011110 00 1 00 110 000000 Rn Rd',
    'Sd, Wn :: 0 0011110 00 1 00 111 000000 Rn Rd',
    'Xd, Dn :: 1 0011110 01 1 00 110 000000 Rn Rd',
    'Dd, Xn :: 1 0011110 01 1 00 111 000000 Rn Rd',
    'Rd, Hn :: sf 0011110 11 1 00 110 000000 Rn Rd :: FP16',
    'Hd, Rn :: sf 0011110 11 1 00 111 000000 Rn Rd :: FP16',
    'Xd, Vn.d[1] :: 1 0011110 10 1 01 110 000000 Rn Rd',
    'Vd.d[1], Xn :: 1 0011110 10 1 01 111 000000 Rn Rd',
  ],
  fcsel: ['Fd, Fn, Fm, cond :: 00011110 ftype 1 Rm cond 11 Rn Rd'],

  // Arithmetic
  fmul: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 0000 10 Rn Rd'],
  fdiv: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 0001 10 Rn Rd'],
  fadd: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 0010 10 Rn Rd'],
  fsub: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 0011 10 Rn Rd'],
  fmax: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 0100 10 Rn Rd'],
  fmin: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 0101 10 Rn Rd'],
  fmaxnm: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 0110 10 Rn Rd'],
  fminnm: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 0111 10 Rn Rd'],
  fnmul: ['Fd, Fn, Fm :: 00011110 ftype 1 Rm 1000 10 Rn Rd'],
  fmadd: ['Fd, Fn, Fm, Fa :: 00011111 ftype 0 Rm 0 Ra Rn Rd'],
  fmsub: ['Fd, Fn, Fm, Fa :: 00011111 ftype 0 Rm 1 Ra Rn Rd'],
  fnmadd: ['Fd, Fn, Fm, Fa :: 00011111 ftype 1 Rm 0 Ra Rn Rd'],
  fnmsub: ['Fd, Fn, Fm, Fa :: 00011111 ftype 1 Rm 1 Ra Rn Rd'],
  fabs: ['Fd, Fn :: 00011110 ftype 1 000001 10000 Rn Rd'],
  fneg: ['Fd, Fn :: 00011110 ftype 1 000010 10000 Rn Rd'],
  fsqrt: ['Fd, Fn :: 00011110 ftype 1 000011 10000 Rn Rd'],

  // Rounding to integers
  frintn: ['Fd, Fn :: 00011110 ftype 1 001000 10000 Rn Rd'],
  frintp: ['Fd, Fn :: 00011110 ftype 1 001001 10000 Rn Rd'],
  frintm: ['Fd, Fn :: 00011110 ftype 1 001010 10000 Rn Rd'],
  frintz: ['Fd, Fn :: 00011110 ftype 1 001011 10000 Rn Rd'],
  frinta: ['Fd, Fn :: 00011110 ftype 1 001100 10000 Rn Rd'],
  frintx: ['Fd, Fn :: 00011110 ftype 1 001110 10000 Rn Rd'],
  frinti: ['Fd, Fn :: 00011110 ftype 1 001111 10000 Rn Rd'],
  frint32z: [
    'Sd, Sn :: 00011110 00 1 010000 10000 Rn Rd :: FRINTTS',
    'Dd, Dn :: 00011110 01 1 010000 10000 Rn Rd :: FRINTTS',
  ],
  frint32x: [
    'Sd, Sn :: 00011110 00 1 010001 10000 Rn Rd :: FRINTTS',
    'Dd, Dn :: 00011110 01 1 010001 10000 Rn Rd :: FRINTTS',
  ],
  frint64z: [
    'Sd, Sn :: 00011110 00 1 010010 10000 Rn Rd :: FRINTTS',
    'Dd, Dn :: 00011110 01 1 010010 10000 Rn Rd :: FRINTTS',
  ],
  frint64x: [
    'Sd, Sn :: 00011110 00 1 010011 10000 Rn Rd :: FRINTTS',
    'Dd, Dn :: 00011110 01 1 010011 10000 Rn Rd :: FRINTTS',
  ],

  // Comparison
  fcmp: [
    'Fn, Fm :: 00011110 ftype 1 Rm 00 1000 Rn 00000',
    'Fn, #0.0 :: 00011110 ftype 1 00000 00 1000 Rn 01000',
  ],
  fcmpe: [
    'Fn, Fm :: 00011110 ftype 1 Rm 00 1000 Rn 10000',
    'Fn, #0.0 :: 00011110 ftype 1 00000 00 1000 Rn 11000',
  ],
  fccmp: ['Fn, Fm, #nzcv, cond :: 00011110 ftype 1 Rm cond 01 Rn 0 nzcv'],
  fccmpe: ['Fn, Fm, #nzcv, cond :: 00011110 ftype 1 Rm cond 01 Rn 1 nzcv'],

  // Conversion
  fcvt: [
    'Sd, Hn :: 00011110 11 1 000100 10000 Rn Rd',
    'Dd, Hn :: 00011110 11 1 000101 10000 Rn Rd',
    'Hd, Sn :: 00011110 00 1 000111 10000 Rn Rd',
    'Dd, Sn :: 00011110 00 1 000101 10000 Rn Rd',
    'Hd, Dn :: 00011110 01 1 000111 10000 Rn Rd',
    'Sd, Dn :: 00011110 01 1 000100 10000 Rn Rd',
  ],
  fcvtns: ['Rd, Fn :: sf 0011110 ftype 1 00 000 000000 Rn Rd'],
  fcvtnu: ['Rd, Fn :: sf 0011110 ftype 1 00 001 000000 Rn Rd'],
  fcvtps: ['Rd, Fn :: sf 0011110 ftype 1 01 000 000000 Rn Rd'],
  fcvtpu: ['Rd, Fn :: sf 0011110 ftype 1 01 001 000000 Rn Rd'],
  fcvtms: ['Rd, Fn :: sf 0011110 ftype 1 10 000 000000 Rn Rd'],
  fcvtmu: ['Rd, Fn :: sf 0011110 ftype 1 10 001 000000 Rn Rd'],
  fcvtzs: [
    'Rd, Fn :: sf 0011110 ftype 1 11 000 000000 Rn Rd',
    'Rd, Fn, #fbits :: sf 0011110 ftype 0 11 000 scale Rn Rd',
  ],
  fcvtzu: [
    'Rd, Fn :: sf 0011110 ftype 1 11 001 000000 Rn Rd',
    'Rd, Fn, #fbits :: sf 0011110 ftype 0 11 001 scale Rn Rd',
  ],
  fcvtas: ['Rd, Fn :: sf 0011110 ftype 1 00 100 000000 Rn Rd'],
  fcvtau: ['Rd, Fn :: sf 0011110 ftype 1 00 101 000000 Rn Rd'],
  scvtf: [
    'Fd, Rn :: sf 0011110 ftype 1 00 010 000000 Rn Rd',
    'Fd, Rn, #fbits :: sf 0011110 ftype 0 00 010 scale Rn Rd',
  ],
  ucvtf: [
    'Fd, Rn :: sf 0011110 ftype 1 00 011 000000 Rn Rd',
    'Fd, Rn, #fbits :: sf 0011110 ftype 0 00 011 scale Rn Rd',
  ],
  fjcvtzs: ['Wd, Dn :: 0 0011110 01 1 11 110 000000 Rn Rd :: JSCVT'],
};
