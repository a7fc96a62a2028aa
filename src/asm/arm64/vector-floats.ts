/**
 * Vectors of floating-point numbers, and scalars where only these instructions have them. form.ts explains the rows,
 * expand.ts the variables in them; Arm ARM DDI 0487, C7.2 has a page for each.
 */

import type { InstructionTable } from './table-types.ts';

export const vectorFloats: InstructionTable = {
  // Two or three vectors, element by element or with one lane
  fadd: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 sz 1 Rm 11010 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 10 Rm 00010 1 Rn Rd :: FP16 T=h',
  ],
  fsub: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 sz 1 Rm 11010 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 10 Rm 00010 1 Rn Rd :: FP16 T=h',
  ],
  fmul: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 sz 1 Rm 11011 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 10 Rm 00011 1 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 1 sz L M Rm4 1001 H 0 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 00 L M Rm4 1001 H 0 Rn Rd :: FP16 T=h',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 0 11111 1 sz L M Rm4 1001 H 0 Rn Rd :: T=sd',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 0 11111 00 L M Rm4 1001 H 0 Rn Rd :: FP16 T=h',
  ],
  fdiv: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 sz 1 Rm 11111 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 10 Rm 00111 1 Rn Rd :: FP16 T=h',
  ],
  fmla: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 sz 1 Rm 11001 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 10 Rm 00001 1 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 1 sz L M Rm4 0001 H 0 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 00 L M Rm4 0001 H 0 Rn Rd :: FP16 T=h',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 0 11111 1 sz L M Rm4 0001 H 0 Rn Rd :: T=sd',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 0 11111 00 L M Rm4 0001 H 0 Rn Rd :: FP16 T=h',
  ],
  fmls: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 sz 1 Rm 11001 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 10 Rm 00001 1 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 1 sz L M Rm4 0101 H 0 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 00 L M Rm4 0101 H 0 Rn Rd :: FP16 T=h',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 0 11111 1 sz L M Rm4 0101 H 0 Rn Rd :: T=sd',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 0 11111 00 L M Rm4 0101 H 0 Rn Rd :: FP16 T=h',
  ],
  fmulx: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 sz 1 Rm 11011 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 10 Rm 00011 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 0 11110 0 sz 1 Rm 11011 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 0 11110 0 10 Rm 00011 1 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 1 01111 1 sz L M Rm4 1001 H 0 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 1 01111 00 L M Rm4 1001 H 0 Rn Rd :: FP16 T=h',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 1 11111 1 sz L M Rm4 1001 H 0 Rn Rd :: T=sd',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 1 11111 00 L M Rm4 1001 H 0 Rn Rd :: FP16 T=h',
  ],
  fabd: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 sz 1 Rm 11010 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 10 Rm 00010 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 1 11110 1 sz 1 Rm 11010 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 1 11110 1 10 Rm 00010 1 Rn Rd :: FP16 T=h',
  ],
  fmax: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 sz 1 Rm 11110 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 10 Rm 00110 1 Rn Rd :: FP16 T=h',
  ],
  fmin: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 sz 1 Rm 11110 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 10 Rm 00110 1 Rn Rd :: FP16 T=h',
  ],
  fmaxnm: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 sz 1 Rm 11000 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 10 Rm 00000 1 Rn Rd :: FP16 T=h',
  ],
  fminnm: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 sz 1 Rm 11000 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 10 Rm 00000 1 Rn Rd :: FP16 T=h',
  ],
  faddp: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 sz 1 Rm 11010 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 10 Rm 00010 1 Rn Rd :: FP16 T=h',
    'Sd, Vn.2s :: 01 1 11110 0 0 11000 01101 10 Rn Rd',
    'Dd, Vn.2d :: 01 1 11110 0 1 11000 01101 10 Rn Rd',
    'Hd, Vn.2h :: 01 0 11110 0 0 11000 01101 10 Rn Rd :: FP16',
  ],
  fmaxp: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 sz 1 Rm 11110 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 10 Rm 00110 1 Rn Rd :: FP16 T=h',
    'Sd, Vn.2s :: 01 1 11110 0 0 11000 01111 10 Rn Rd',
    'Dd, Vn.2d :: 01 1 11110 0 1 11000 01111 10 Rn Rd',
    'Hd, Vn.2h :: 01 0 11110 0 0 11000 01111 10 Rn Rd :: FP16',
  ],
  fminp: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 sz 1 Rm 11110 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 10 Rm 00110 1 Rn Rd :: FP16 T=h',
    'Sd, Vn.2s :: 01 1 11110 1 0 11000 01111 10 Rn Rd',
    'Dd, Vn.2d :: 01 1 11110 1 1 11000 01111 10 Rn Rd',
    'Hd, Vn.2h :: 01 0 11110 1 0 11000 01111 10 Rn Rd :: FP16',
  ],
  fmaxnmp: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 sz 1 Rm 11000 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 10 Rm 00000 1 Rn Rd :: FP16 T=h',
    'Sd, Vn.2s :: 01 1 11110 0 0 11000 01100 10 Rn Rd',
    'Dd, Vn.2d :: 01 1 11110 0 1 11000 01100 10 Rn Rd',
    'Hd, Vn.2h :: 01 0 11110 0 0 11000 01100 10 Rn Rd :: FP16',
  ],
  fminnmp: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 sz 1 Rm 11000 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 10 Rm 00000 1 Rn Rd :: FP16 T=h',
    'Sd, Vn.2s :: 01 1 11110 1 0 11000 01100 10 Rn Rd',
    'Dd, Vn.2d :: 01 1 11110 1 1 11000 01100 10 Rn Rd',
    'Hd, Vn.2h :: 01 0 11110 1 0 11000 01100 10 Rn Rd :: FP16',
  ],
  frecps: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 sz 1 Rm 11111 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 10 Rm 00111 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 0 11110 0 sz 1 Rm 11111 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 0 11110 0 10 Rm 00111 1 Rn Rd :: FP16 T=h',
  ],
  frsqrts: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 sz 1 Rm 11111 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 1 10 Rm 00111 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 0 11110 1 sz 1 Rm 11111 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 0 11110 1 10 Rm 00111 1 Rn Rd :: FP16 T=h',
  ],
  fcmla: [
    'Vd.T, Vn.T, Vm.T, #rot90 :: 0 Q 1 01110 size 0 Rm 110 rot 1 Rn Rd :: FCMA T=hsd',
    'Vd.T, Vn.T, Vm.Ts[#lanePair], #rot90 :: 0 Q 1 01111 size L Rm 0 rot 1 H 0 Rn Rd :: FCMA T=hS',
  ],
  fcadd: ['Vd.T, Vn.T, Vm.T, #rot180 :: 0 Q 1 01110 size 0 Rm 111 rot1 01 Rn Rd :: FCMA T=hsd'],
  fmlal: [
    'Vd.2s, Vn.2h, Vm.2h :: 0 0 0 01110 0 01 Rm 111011 Rn Rd :: FHM',
    'Vd.4s, Vn.4h, Vm.4h :: 0 1 0 01110 0 01 Rm 111011 Rn Rd :: FHM',
    'Vd.2s, Vn.2h, Vm.h[#laneHLM] :: 0 0 0 01111 10 L M Rm4 0000 H 0 Rn Rd :: FHM T=h',
    'Vd.4s, Vn.4h, Vm.h[#laneHLM] :: 0 1 0 01111 10 L M Rm4 0000 H 0 Rn Rd :: FHM T=h',
  ],
  fmlsl: [
    'Vd.2s, Vn.2h, Vm.2h :: 0 0 0 01110 1 01 Rm 111011 Rn Rd :: FHM',
    'Vd.4s, Vn.4h, Vm.4h :: 0 1 0 01110 1 01 Rm 111011 Rn Rd :: FHM',
    'Vd.2s, Vn.2h, Vm.h[#laneHLM] :: 0 0 0 01111 10 L M Rm4 0100 H 0 Rn Rd :: FHM T=h',
    'Vd.4s, Vn.4h, Vm.h[#laneHLM] :: 0 1 0 01111 10 L M Rm4 0100 H 0 Rn Rd :: FHM T=h',
  ],
  fmlal2: [
    'Vd.2s, Vn.2h, Vm.2h :: 0 0 1 01110 0 01 Rm 110011 Rn Rd :: FHM',
    'Vd.4s, Vn.4h, Vm.4h :: 0 1 1 01110 0 01 Rm 110011 Rn Rd :: FHM',
    'Vd.2s, Vn.2h, Vm.h[#laneHLM] :: 0 0 1 01111 10 L M Rm4 1000 H 0 Rn Rd :: FHM T=h',
    'Vd.4s, Vn.4h, Vm.h[#laneHLM] :: 0 1 1 01111 10 L M Rm4 1000 H 0 Rn Rd :: FHM T=h',
  ],
  fmlsl2: [
    'Vd.2s, Vn.2h, Vm.2h :: 0 0 1 01110 1 01 Rm 110011 Rn Rd :: FHM',
    'Vd.4s, Vn.4h, Vm.4h :: 0 1 1 01110 1 01 Rm 110011 Rn Rd :: FHM',
    'Vd.2s, Vn.2h, Vm.h[#laneHLM] :: 0 0 1 01111 10 L M Rm4 1100 H 0 Rn Rd :: FHM T=h',
    'Vd.4s, Vn.4h, Vm.h[#laneHLM] :: 0 1 1 01111 10 L M Rm4 1100 H 0 Rn Rd :: FHM T=h',
  ],

  // Pairs and across lanes
  fmaxv: [
    'Sd, Vn.4s :: 0 1 1 01110 0 0 11000 01111 10 Rn Rd',
    'Hd, Vn.T :: 0 Q 0 01110 0 0 11000 01111 10 Rn Rd :: FP16 T=h',
  ],
  fminv: [
    'Sd, Vn.4s :: 0 1 1 01110 1 0 11000 01111 10 Rn Rd',
    'Hd, Vn.T :: 0 Q 0 01110 1 0 11000 01111 10 Rn Rd :: FP16 T=h',
  ],
  fmaxnmv: [
    'Sd, Vn.4s :: 0 1 1 01110 0 0 11000 01100 10 Rn Rd',
    'Hd, Vn.T :: 0 Q 0 01110 0 0 11000 01100 10 Rn Rd :: FP16 T=h',
  ],
  fminnmv: [
    'Sd, Vn.4s :: 0 1 1 01110 1 0 11000 01100 10 Rn Rd',
    'Hd, Vn.T :: 0 Q 0 01110 1 0 11000 01100 10 Rn Rd :: FP16 T=h',
  ],

  // One vector
  fabs: [
    'Vd.T, Vn.T :: 0 Q 0 01110 1 sz 10000 01111 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 1 111100 01111 10 Rn Rd :: FP16 T=h',
  ],
  fneg: [
    'Vd.T, Vn.T :: 0 Q 1 01110 1 sz 10000 01111 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 1 111100 01111 10 Rn Rd :: FP16 T=h',
  ],
  fsqrt: [
    'Vd.T, Vn.T :: 0 Q 1 01110 1 sz 10000 11111 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 1 111100 11111 10 Rn Rd :: FP16 T=h',
  ],
  frintn: [
    'Vd.T, Vn.T :: 0 Q 0 01110 0 sz 10000 11000 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 0 111100 11000 10 Rn Rd :: FP16 T=h',
  ],
  frintm: [
    'Vd.T, Vn.T :: 0 Q 0 01110 0 sz 10000 11001 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 0 111100 11001 10 Rn Rd :: FP16 T=h',
  ],
  frintp: [
    'Vd.T, Vn.T :: 0 Q 0 01110 1 sz 10000 11000 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 1 111100 11000 10 Rn Rd :: FP16 T=h',
  ],
  frintz: [
    'Vd.T, Vn.T :: 0 Q 0 01110 1 sz 10000 11001 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 1 111100 11001 10 Rn Rd :: FP16 T=h',
  ],
  frinta: [
    'Vd.T, Vn.T :: 0 Q 1 01110 0 sz 10000 11000 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 0 111100 11000 10 Rn Rd :: FP16 T=h',
  ],
  frintx: [
    'Vd.T, Vn.T :: 0 Q 1 01110 0 sz 10000 11001 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 0 111100 11001 10 Rn Rd :: FP16 T=h',
  ],
  frinti: [
    'Vd.T, Vn.T :: 0 Q 1 01110 1 sz 10000 11001 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 1 111100 11001 10 Rn Rd :: FP16 T=h',
  ],
  frint32z: ['Vd.T, Vn.T :: 0 Q 0 01110 0 sz 10000 11110 10 Rn Rd :: FRINTTS T=sd'],
  frint32x: ['Vd.T, Vn.T :: 0 Q 1 01110 0 sz 10000 11110 10 Rn Rd :: FRINTTS T=sd'],
  frint64z: ['Vd.T, Vn.T :: 0 Q 0 01110 0 sz 10000 11111 10 Rn Rd :: FRINTTS T=sd'],
  frint64x: ['Vd.T, Vn.T :: 0 Q 1 01110 0 sz 10000 11111 10 Rn Rd :: FRINTTS T=sd'],
  frecpe: [
    'Vd.T, Vn.T :: 0 Q 0 01110 1 sz 10000 11101 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 1 111100 11101 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 0 11110 1 sz 10000 11101 10 Rn Rd :: T=sd',
    'Ed, En :: 01 0 11110 1 111100 11101 10 Rn Rd :: FP16 T=h',
  ],
  frsqrte: [
    'Vd.T, Vn.T :: 0 Q 1 01110 1 sz 10000 11101 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 1 111100 11101 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 1 11110 1 sz 10000 11101 10 Rn Rd :: T=sd',
    'Ed, En :: 01 1 11110 1 111100 11101 10 Rn Rd :: FP16 T=h',
  ],
  frecpx: [
    'Ed, En :: 01 0 11110 1 sz 10000 11111 10 Rn Rd :: T=sd',
    'Ed, En :: 01 0 11110 1 111100 11111 10 Rn Rd :: FP16 T=h',
  ],

  // Comparison
  fcmeq: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 sz 1 Rm 11100 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 0 10 Rm 00100 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 0 11110 0 sz 1 Rm 11100 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 0 11110 0 10 Rm 00100 1 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, #0.0 :: 0 Q 0 01110 1 sz 10000 01101 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #0.0 :: 0 Q 0 01110 1 111100 01101 10 Rn Rd :: FP16 T=h',
    'Ed, En, #0.0 :: 01 0 11110 1 sz 10000 01101 10 Rn Rd :: T=sd',
    'Ed, En, #0.0 :: 01 0 11110 1 111100 01101 10 Rn Rd :: FP16 T=h',
  ],
  fcmge: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 sz 1 Rm 11100 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 10 Rm 00100 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 1 11110 0 sz 1 Rm 11100 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 1 11110 0 10 Rm 00100 1 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, #0.0 :: 0 Q 1 01110 1 sz 10000 01100 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #0.0 :: 0 Q 1 01110 1 111100 01100 10 Rn Rd :: FP16 T=h',
    'Ed, En, #0.0 :: 01 1 11110 1 sz 10000 01100 10 Rn Rd :: T=sd',
    'Ed, En, #0.0 :: 01 1 11110 1 111100 01100 10 Rn Rd :: FP16 T=h',
  ],
  fcmgt: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 sz 1 Rm 11100 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 10 Rm 00100 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 1 11110 1 sz 1 Rm 11100 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 1 11110 1 10 Rm 00100 1 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, #0.0 :: 0 Q 0 01110 1 sz 10000 01100 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #0.0 :: 0 Q 0 01110 1 111100 01100 10 Rn Rd :: FP16 T=h',
    'Ed, En, #0.0 :: 01 0 11110 1 sz 10000 01100 10 Rn Rd :: T=sd',
    'Ed, En, #0.0 :: 01 0 11110 1 111100 01100 10 Rn Rd :: FP16 T=h',
  ],
  facge: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 sz 1 Rm 11101 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 0 10 Rm 00101 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 1 11110 0 sz 1 Rm 11101 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 1 11110 0 10 Rm 00101 1 Rn Rd :: FP16 T=h',
  ],
  facgt: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 sz 1 Rm 11101 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 1 10 Rm 00101 1 Rn Rd :: FP16 T=h',
    'Ed, En, Em :: 01 1 11110 1 sz 1 Rm 11101 1 Rn Rd :: T=sd',
    'Ed, En, Em :: 01 1 11110 1 10 Rm 00101 1 Rn Rd :: FP16 T=h',
  ],
  fcmlt: [
    'Vd.T, Vn.T, #0.0 :: 0 Q 0 01110 1 sz 10000 01110 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #0.0 :: 0 Q 0 01110 1 111100 01110 10 Rn Rd :: FP16 T=h',
    'Ed, En, #0.0 :: 01 0 11110 1 sz 10000 01110 10 Rn Rd :: T=sd',
    'Ed, En, #0.0 :: 01 0 11110 1 111100 01110 10 Rn Rd :: FP16 T=h',
  ],
  fcmle: [
    'Vd.T, Vn.T, #0.0 :: 0 Q 1 01110 1 sz 10000 01101 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #0.0 :: 0 Q 1 01110 1 111100 01101 10 Rn Rd :: FP16 T=h',
    'Ed, En, #0.0 :: 01 1 11110 1 sz 10000 01101 10 Rn Rd :: T=sd',
    'Ed, En, #0.0 :: 01 1 11110 1 111100 01101 10 Rn Rd :: FP16 T=h',
  ],

  // Conversion
  fcvtns: [
    'Vd.T, Vn.T :: 0 Q 0 01110 0 sz 10000 11010 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 0 111100 11010 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 0 11110 0 sz 10000 11010 10 Rn Rd :: T=sd',
    'Ed, En :: 01 0 11110 0 111100 11010 10 Rn Rd :: FP16 T=h',
  ],
  fcvtms: [
    'Vd.T, Vn.T :: 0 Q 0 01110 0 sz 10000 11011 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 0 111100 11011 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 0 11110 0 sz 10000 11011 10 Rn Rd :: T=sd',
    'Ed, En :: 01 0 11110 0 111100 11011 10 Rn Rd :: FP16 T=h',
  ],
  fcvtas: [
    'Vd.T, Vn.T :: 0 Q 0 01110 0 sz 10000 11100 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 0 111100 11100 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 0 11110 0 sz 10000 11100 10 Rn Rd :: T=sd',
    'Ed, En :: 01 0 11110 0 111100 11100 10 Rn Rd :: FP16 T=h',
  ],
  fcvtps: [
    'Vd.T, Vn.T :: 0 Q 0 01110 1 sz 10000 11010 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 1 111100 11010 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 0 11110 1 sz 10000 11010 10 Rn Rd :: T=sd',
    'Ed, En :: 01 0 11110 1 111100 11010 10 Rn Rd :: FP16 T=h',
  ],
  fcvtzs: [
    'Vd.T, Vn.T :: 0 Q 0 01110 1 sz 10000 11011 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 1 111100 11011 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 0 11110 1 sz 10000 11011 10 Rn Rd :: T=sd',
    'Ed, En :: 01 0 11110 1 111100 11011 10 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, #rshift :: 0 Q 0 011110 immh immb 11111 1 Rn Rd :: T=sd',
    'Ed, En, #rshift :: 01 0 111110 immh immb 11111 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #rshift :: 0 Q 0 011110 immh immb 11111 1 Rn Rd :: FP16 T=h',
    'Ed, En, #rshift :: 01 0 111110 immh immb 11111 1 Rn Rd :: FP16 T=h',
  ],
  fcvtnu: [
    'Vd.T, Vn.T :: 0 Q 1 01110 0 sz 10000 11010 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 0 111100 11010 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 1 11110 0 sz 10000 11010 10 Rn Rd :: T=sd',
    'Ed, En :: 01 1 11110 0 111100 11010 10 Rn Rd :: FP16 T=h',
  ],
  fcvtmu: [
    'Vd.T, Vn.T :: 0 Q 1 01110 0 sz 10000 11011 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 0 111100 11011 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 1 11110 0 sz 10000 11011 10 Rn Rd :: T=sd',
    'Ed, En :: 01 1 11110 0 111100 11011 10 Rn Rd :: FP16 T=h',
  ],
  fcvtau: [
    'Vd.T, Vn.T :: 0 Q 1 01110 0 sz 10000 11100 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 0 111100 11100 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 1 11110 0 sz 10000 11100 10 Rn Rd :: T=sd',
    'Ed, En :: 01 1 11110 0 111100 11100 10 Rn Rd :: FP16 T=h',
  ],
  fcvtpu: [
    'Vd.T, Vn.T :: 0 Q 1 01110 1 sz 10000 11010 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 1 111100 11010 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 1 11110 1 sz 10000 11010 10 Rn Rd :: T=sd',
    'Ed, En :: 01 1 11110 1 111100 11010 10 Rn Rd :: FP16 T=h',
  ],
  fcvtzu: [
    'Vd.T, Vn.T :: 0 Q 1 01110 1 sz 10000 11011 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 1 111100 11011 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 1 11110 1 sz 10000 11011 10 Rn Rd :: T=sd',
    'Ed, En :: 01 1 11110 1 111100 11011 10 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 11111 1 Rn Rd :: T=sd',
    'Ed, En, #rshift :: 01 1 111110 immh immb 11111 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 11111 1 Rn Rd :: FP16 T=h',
    'Ed, En, #rshift :: 01 1 111110 immh immb 11111 1 Rn Rd :: FP16 T=h',
  ],
  scvtf: [
    'Vd.T, Vn.T :: 0 Q 0 01110 0 sz 10000 11101 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 0 01110 0 111100 11101 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 0 11110 0 sz 10000 11101 10 Rn Rd :: T=sd',
    'Ed, En :: 01 0 11110 0 111100 11101 10 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, #rshift :: 0 Q 0 011110 immh immb 11100 1 Rn Rd :: T=sd',
    'Ed, En, #rshift :: 01 0 111110 immh immb 11100 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #rshift :: 0 Q 0 011110 immh immb 11100 1 Rn Rd :: FP16 T=h',
    'Ed, En, #rshift :: 01 0 111110 immh immb 11100 1 Rn Rd :: FP16 T=h',
  ],
  ucvtf: [
    'Vd.T, Vn.T :: 0 Q 1 01110 0 sz 10000 11101 10 Rn Rd :: T=sd',
    'Vd.T, Vn.T :: 0 Q 1 01110 0 111100 11101 10 Rn Rd :: FP16 T=h',
    'Ed, En :: 01 1 11110 0 sz 10000 11101 10 Rn Rd :: T=sd',
    'Ed, En :: 01 1 11110 0 111100 11101 10 Rn Rd :: FP16 T=h',
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 11100 1 Rn Rd :: T=sd',
    'Ed, En, #rshift :: 01 1 111110 immh immb 11100 1 Rn Rd :: T=sd',
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 11100 1 Rn Rd :: FP16 T=h',
    'Ed, En, #rshift :: 01 1 111110 immh immb 11100 1 Rn Rd :: FP16 T=h',
  ],
  fcvtn: [
    'Vd.4h, Vn.4s :: 0 0 0 01110 00 10000 10110 10 Rn Rd',
    'Vd.2s, Vn.2d :: 0 0 0 01110 01 10000 10110 10 Rn Rd',
  ],
  fcvtl: [
    'Vd.4s, Vn.4h :: 0 0 0 01110 00 10000 10111 10 Rn Rd',
    'Vd.2d, Vn.2s :: 0 0 0 01110 01 10000 10111 10 Rn Rd',
  ],
  fcvtxn: [
    'Vd.2s, Vn.2d :: 0 0 1 01110 01 10000 10110 10 Rn Rd',
    'Sd, Dn :: 01 1 11110 01 10000 10110 10 Rn Rd',
  ],
  fcvtn2: [
    'Vd.8h, Vn.4s :: 0 1 0 01110 00 10000 10110 10 Rn Rd',
    'Vd.4s, Vn.2d :: 0 1 0 01110 01 10000 10110 10 Rn Rd',
  ],
  fcvtl2: [
    'Vd.4s, Vn.8h :: 0 1 0 01110 00 10000 10111 10 Rn Rd',
    'Vd.2d, Vn.4s :: 0 1 0 01110 01 10000 10111 10 Rn Rd',
  ],
  fcvtxn2: ['Vd.4s, Vn.2d :: 0 1 1 01110 01 10000 10110 10 Rn Rd'],
};
