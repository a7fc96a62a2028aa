/**
 * Vectors: moves, constants and permutations. form.ts explains the rows, expand.ts the variables in them; Arm ARM DDI
 * 0487, C7.2 has a page for each.
 */

import type { InstructionTable } from './table-types.ts';

export const vectorMoves: InstructionTable = {
  // Moves of vectors and lanes
  mov: [
    'Vd.T, Vnm.T :: 0 Q 0 01110 10 1 Rm 000111 Rn Rd :: T=b',
    'Vd.Ts[#lane5], Vn.Ts[#lane4] :: 0 1 1 01110000 imm5 0 imm4 1 Rn Rd :: T=bhsd',
    'Vd.Ts[#lane5], Wn :: 0 1 0 01110000 imm5 0 0011 1 Rn Rd :: T=bhs',
    'Vd.Ts[#lane5], Xn :: 0 1 0 01110000 imm5 0 0011 1 Rn Rd :: T=d',
    'Wd, Vn.Ts[#lane5] :: 0 0 0 01110000 imm5 0 0111 1 Rn Rd :: T=s',
    'Xd, Vn.Ts[#lane5] :: 0 1 0 01110000 imm5 0 0111 1 Rn Rd :: T=d',
    'Ed, Vn.Ts[#lane5] :: 01 0 11110000 imm5 0 0000 1 Rn Rd :: T=bhsd',
  ],
  ins: [
    'Vd.Ts[#lane5], Vn.Ts[#lane4] :: 0 1 1 01110000 imm5 0 imm4 1 Rn Rd :: asm T=bhsd',
    'Vd.Ts[#lane5], Wn :: 0 1 0 01110000 imm5 0 0011 1 Rn Rd :: asm T=bhs',
    'Vd.Ts[#lane5], Xn :: 0 1 0 01110000 imm5 0 0011 1 Rn Rd :: asm T=d',
  ],
  umov: [
    'Wd, Vn.Ts[#lane5] :: 0 0 0 01110000 imm5 0 0111 1 Rn Rd :: T=bhs',
    'Xd, Vn.Ts[#lane5] :: 0 1 0 01110000 imm5 0 0111 1 Rn Rd :: T=d',
  ],
  smov: [
    'Wd, Vn.Ts[#lane5] :: 0 0 0 01110000 imm5 0 0101 1 Rn Rd :: T=bh',
    'Xd, Vn.Ts[#lane5] :: 0 1 0 01110000 imm5 0 0101 1 Rn Rd :: T=bhs',
  ],
  dup: [
    'Vd.T, Vn.Ts[#lane5] :: 0 Q 0 01110000 imm5 0 0000 1 Rn Rd :: T=bhsd',
    'Vd.T, Wn :: 0 Q 0 01110000 size5 0 0001 1 Rn Rd :: T=bhs',
    'Vd.T, Xn :: 0 Q 0 01110000 size5 0 0001 1 Rn Rd :: T=d',
    'Ed, Vn.Ts[#lane5] :: 01 0 11110000 imm5 0 0000 1 Rn Rd :: asm T=bhsd',
  ],

  // Constants
  movi: [
    'Vd.T, #imm8v :: 0 Q 0 0111100000 abc 1110 01 defgh Rd :: T=b',
    'Vd.T, #imm8v{, lsl #lsl16} :: 0 Q 0 0111100000 abc 10 sh1 0 01 defgh Rd :: T=h',
    'Vd.T, #imm8v{, lsl #lsl32} :: 0 Q 0 0111100000 abc 0 sh2 0 01 defgh Rd :: T=s',
    'Vd.T, #imm8v, msl #msl :: 0 Q 0 0111100000 abc 110 sh1 01 defgh Rd :: T=s',
    'Dd, #bytes :: 0 0 1 0111100000 abc 1110 01 defgh Rd',
    'Vd.2d, #bytes :: 0 1 1 0111100000 abc 1110 01 defgh Rd',
  ],
  mvni: [
    'Vd.T, #imm8v{, lsl #lsl16} :: 0 Q 1 0111100000 abc 10 sh1 0 01 defgh Rd :: T=h',
    'Vd.T, #imm8v{, lsl #lsl32} :: 0 Q 1 0111100000 abc 0 sh2 0 01 defgh Rd :: T=s',
    'Vd.T, #imm8v, msl #msl :: 0 Q 1 0111100000 abc 110 sh1 01 defgh Rd :: T=s',
  ],
  fmov: [
    'Vd.T, #fimm :: 0 Q 0 0111100000 abc 1111 01 defgh Rd :: T=s',
    'Vd.2d, #fimm :: 0 1 1 0111100000 abc 1111 01 defgh Rd',
    'Vd.T, #fimm :: 0 Q 0 0111100000 abc 1111 11 defgh Rd :: FP16 T=h',
  ],

  // Permutations
  uzp1: ['Vd.T, Vn.T, Vm.T :: 0 Q 001110 size 0 Rm 0 001 10 Rn Rd :: T=bhsd'],
  trn1: ['Vd.T, Vn.T, Vm.T :: 0 Q 001110 size 0 Rm 0 010 10 Rn Rd :: T=bhsd'],
  zip1: ['Vd.T, Vn.T, Vm.T :: 0 Q 001110 size 0 Rm 0 011 10 Rn Rd :: T=bhsd'],
  uzp2: ['Vd.T, Vn.T, Vm.T :: 0 Q 001110 size 0 Rm 0 101 10 Rn Rd :: T=bhsd'],
  trn2: ['Vd.T, Vn.T, Vm.T :: 0 Q 001110 size 0 Rm 0 110 10 Rn Rd :: T=bhsd'],
  zip2: ['Vd.T, Vn.T, Vm.T :: 0 Q 001110 size 0 Rm 0 111 10 Rn Rd :: T=bhsd'],
  ext: ['Vd.T, Vn.T, Vm.T, #extract :: 0 Q 101110 00 0 Rm 0 imm4 0 Rn Rd :: T=b'],
  tbl: [
    'Vd.T, {Vn.16b*1}, Vm.T :: 0 Q 001110 00 0 Rm 0 00 0 00 Rn Rd :: T=b',
    'Vd.T, {Vn.16b*2}, Vm.T :: 0 Q 001110 00 0 Rm 0 01 0 00 Rn Rd :: T=b',
    'Vd.T, {Vn.16b*3}, Vm.T :: 0 Q 001110 00 0 Rm 0 10 0 00 Rn Rd :: T=b',
    'Vd.T, {Vn.16b*4}, Vm.T :: 0 Q 001110 00 0 Rm 0 11 0 00 Rn Rd :: T=b',
  ],
  tbx: [
    'Vd.T, {Vn.16b*1}, Vm.T :: 0 Q 001110 00 0 Rm 0 00 1 00 Rn Rd :: T=b',
    'Vd.T, {Vn.16b*2}, Vm.T :: 0 Q 001110 00 0 Rm 0 01 1 00 Rn Rd :: T=b',
    'Vd.T, {Vn.16b*3}, Vm.T :: 0 Q 001110 00 0 Rm 0 10 1 00 Rn Rd :: T=b',
    'Vd.T, {Vn.16b*4}, Vm.T :: 0 Q 001110 00 0 Rm 0 11 1 00 Rn Rd :: T=b',
  ],
  rev64: ['Vd.T, Vn.T :: 0 Q 0 01110 size 10000 00000 10 Rn Rd :: T=bhs'],
  rev32: ['Vd.T, Vn.T :: 0 Q 1 01110 size 10000 00000 10 Rn Rd :: T=bh'],
  rev16: ['Vd.T, Vn.T :: 0 Q 0 01110 size 10000 00001 10 Rn Rd :: T=b'],
};
