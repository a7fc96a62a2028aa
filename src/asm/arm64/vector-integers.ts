/**
 * Vectors of integers, and scalars in the same registers. form.ts explains the rows, expand.ts the variables in them;
 * Arm ARM DDI 0487, C7.2 has a page for each.
 */

import type { InstructionTable } from './table-types.ts';

export const vectorIntegers: InstructionTable = {
  // Two vectors, element by element or with one lane
  add: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 10000 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 0 11110 size 1 Rm 10000 1 Rn Rd :: T=d',
  ],
  sub: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 10000 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 1 11110 size 1 Rm 10000 1 Rn Rd :: T=d',
  ],
  addp: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 10111 1 Rn Rd :: T=bhsd',
    'Dd, Vn.2d :: 01 0 11110 11 11000 11011 10 Rn Rd',
  ],
  sqadd: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 00001 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 0 11110 size 1 Rm 00001 1 Rn Rd :: T=bhsd',
  ],
  uqadd: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 00001 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 1 11110 size 1 Rm 00001 1 Rn Rd :: T=bhsd',
  ],
  sqsub: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 00101 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 0 11110 size 1 Rm 00101 1 Rn Rd :: T=bhsd',
  ],
  uqsub: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 00101 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 1 11110 size 1 Rm 00101 1 Rn Rd :: T=bhsd',
  ],
  shadd: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 00000 1 Rn Rd :: T=bhs'],
  uhadd: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 00000 1 Rn Rd :: T=bhs'],
  srhadd: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 00010 1 Rn Rd :: T=bhs'],
  urhadd: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 00010 1 Rn Rd :: T=bhs'],
  shsub: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 00100 1 Rn Rd :: T=bhs'],
  uhsub: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 00100 1 Rn Rd :: T=bhs'],
  smax: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 01100 1 Rn Rd :: T=bhs'],
  umax: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 01100 1 Rn Rd :: T=bhs'],
  smin: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 01101 1 Rn Rd :: T=bhs'],
  umin: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 01101 1 Rn Rd :: T=bhs'],
  smaxp: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 10100 1 Rn Rd :: T=bhs'],
  umaxp: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 10100 1 Rn Rd :: T=bhs'],
  sminp: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 10101 1 Rn Rd :: T=bhs'],
  uminp: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 10101 1 Rn Rd :: T=bhs'],
  sabd: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 01110 1 Rn Rd :: T=bhs'],
  uabd: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 01110 1 Rn Rd :: T=bhs'],
  saba: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 01111 1 Rn Rd :: T=bhs'],
  uaba: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 01111 1 Rn Rd :: T=bhs'],
  mul: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 10011 1 Rn Rd :: T=bhs',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 1000 H 0 Rn Rd :: T=hs',
  ],
  mla: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 10010 1 Rn Rd :: T=bhs',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 1 01111 size L M Rm4 0000 H 0 Rn Rd :: T=hs',
  ],
  mls: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 10010 1 Rn Rd :: T=bhs',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 1 01111 size L M Rm4 0100 H 0 Rn Rd :: T=hs',
  ],
  pmul: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 10011 1 Rn Rd :: T=b'],
  sqdmulh: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 10110 1 Rn Rd :: T=hs',
    'Ed, En, Em :: 01 0 11110 size 1 Rm 10110 1 Rn Rd :: T=hs',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 1100 H 0 Rn Rd :: T=hs',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 0 11111 size L M Rm4 1100 H 0 Rn Rd :: T=hs',
  ],
  sqrdmulh: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 10110 1 Rn Rd :: T=hs',
    'Ed, En, Em :: 01 1 11110 size 1 Rm 10110 1 Rn Rd :: T=hs',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 1101 H 0 Rn Rd :: T=hs',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 0 11111 size L M Rm4 1101 H 0 Rn Rd :: T=hs',
  ],
  sqrdmlah: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 0 Rm 100001 Rn Rd :: RDM T=hs',
    'Ed, En, Em :: 01 1 11110 size 0 Rm 100001 Rn Rd :: RDM T=hs',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 1 01111 size L M Rm4 1101 H 0 Rn Rd :: RDM T=hs',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 1 11111 size L M Rm4 1101 H 0 Rn Rd :: RDM T=hs',
  ],
  sqrdmlsh: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 0 Rm 100011 Rn Rd :: RDM T=hs',
    'Ed, En, Em :: 01 1 11110 size 0 Rm 100011 Rn Rd :: RDM T=hs',
    'Vd.T, Vn.T, Vm.Ts[#laneHLM] :: 0 Q 1 01111 size L M Rm4 1111 H 0 Rn Rd :: RDM T=hs',
    'Ed, En, Vm.Ts[#laneHLM] :: 01 1 11111 size L M Rm4 1111 H 0 Rn Rd :: RDM T=hs',
  ],
  sdot: [
    'Vd.T, Vn.T8, Vm.T8 :: 0 Q 0 01110 10 0 Rm 100101 Rn Rd :: DotProd T=s',
    'Vd.T, Vn.T8, Vm.4b[#laneHLM] :: 0 Q 0 01111 10 L M Rm4 1110 H 0 Rn Rd :: DotProd T=s',
  ],
  udot: [
    'Vd.T, Vn.T8, Vm.T8 :: 0 Q 1 01110 10 0 Rm 100101 Rn Rd :: DotProd T=s',
    'Vd.T, Vn.T8, Vm.4b[#laneHLM] :: 0 Q 1 01111 10 L M Rm4 1110 H 0 Rn Rd :: DotProd T=s',
  ],
  usdot: [
    'Vd.T, Vn.T8, Vm.T8 :: 0 Q 0 01110 10 0 Rm 100111 Rn Rd :: I8MM T=s',
    'Vd.T, Vn.T8, Vm.4b[#laneHLM] :: 0 Q 0 01111 10 L M Rm4 1111 H 0 Rn Rd :: I8MM T=s',
  ],
  sudot: ['Vd.T, Vn.T8, Vm.4b[#laneHLM] :: 0 Q 0 01111 00 L M Rm4 1111 H 0 Rn Rd :: I8MM T=s'],
  smmla: ['Vd.4s, Vn.16b, Vm.16b :: 0 1 0 01110 10 0 Rm 101001 Rn Rd :: I8MM'],
  ummla: ['Vd.4s, Vn.16b, Vm.16b :: 0 1 1 01110 10 0 Rm 101001 Rn Rd :: I8MM'],
  usmmla: ['Vd.4s, Vn.16b, Vm.16b :: 0 1 0 01110 10 0 Rm 101011 Rn Rd :: I8MM'],

  // Logic and bits
  and: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 00 1 Rm 000111 Rn Rd :: T=b'],
  bic: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 01 1 Rm 000111 Rn Rd :: T=b',
    'Vd.T, #imm8v{, lsl #lsl16} :: 0 Q 1 0111100000 abc 10 sh1 1 01 defgh Rd :: T=h',
    'Vd.T, #imm8v{, lsl #lsl32} :: 0 Q 1 0111100000 abc 0 sh2 1 01 defgh Rd :: T=s',
  ],
  orr: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 10 1 Rm 000111 Rn Rd :: T=b',
    'Vd.T, #imm8v{, lsl #lsl16} :: 0 Q 0 0111100000 abc 10 sh1 1 01 defgh Rd :: T=h',
    'Vd.T, #imm8v{, lsl #lsl32} :: 0 Q 0 0111100000 abc 0 sh2 1 01 defgh Rd :: T=s',
  ],
  orn: ['Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 11 1 Rm 000111 Rn Rd :: T=b'],
  eor: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 00 1 Rm 000111 Rn Rd :: T=b'],
  bsl: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 01 1 Rm 000111 Rn Rd :: T=b'],
  bit: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 10 1 Rm 000111 Rn Rd :: T=b'],
  bif: ['Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 11 1 Rm 000111 Rn Rd :: T=b'],
  mvn: ['Vd.T, Vn.T :: 0 Q 1 01110 00 10000 00101 10 Rn Rd :: T=b'],
  not: ['Vd.T, Vn.T :: 0 Q 1 01110 00 10000 00101 10 Rn Rd :: asm T=b'],
  rbit: ['Vd.T, Vn.T :: 0 Q 1 01110 01 10000 00101 10 Rn Rd :: T=b'],
  cnt: ['Vd.T, Vn.T :: 0 Q 0 01110 size 10000 00101 10 Rn Rd :: T=b'],
  cls: ['Vd.T, Vn.T :: 0 Q 0 01110 size 10000 00100 10 Rn Rd :: T=bhs'],
  clz: ['Vd.T, Vn.T :: 0 Q 1 01110 size 10000 00100 10 Rn Rd :: T=bhs'],

  // One vector, pairs, across lanes
  abs: [
    'Vd.T, Vn.T :: 0 Q 0 01110 size 10000 01011 10 Rn Rd :: T=bhsd',
    'Ed, En :: 01 0 11110 size 10000 01011 10 Rn Rd :: T=d',
  ],
  neg: [
    'Vd.T, Vn.T :: 0 Q 1 01110 size 10000 01011 10 Rn Rd :: T=bhsd',
    'Ed, En :: 01 1 11110 size 10000 01011 10 Rn Rd :: T=d',
  ],
  sqabs: [
    'Vd.T, Vn.T :: 0 Q 0 01110 size 10000 00111 10 Rn Rd :: T=bhsd',
    'Ed, En :: 01 0 11110 size 10000 00111 10 Rn Rd :: T=bhsd',
  ],
  sqneg: [
    'Vd.T, Vn.T :: 0 Q 1 01110 size 10000 00111 10 Rn Rd :: T=bhsd',
    'Ed, En :: 01 1 11110 size 10000 00111 10 Rn Rd :: T=bhsd',
  ],
  suqadd: [
    'Vd.T, Vn.T :: 0 Q 0 01110 size 10000 00011 10 Rn Rd :: T=bhsd',
    'Ed, En :: 01 0 11110 size 10000 00011 10 Rn Rd :: T=bhsd',
  ],
  usqadd: [
    'Vd.T, Vn.T :: 0 Q 1 01110 size 10000 00011 10 Rn Rd :: T=bhsd',
    'Ed, En :: 01 1 11110 size 10000 00011 10 Rn Rd :: T=bhsd',
  ],
  saddlp: ['Vd.Tp, Vn.T :: 0 Q 0 01110 size 10000 00010 10 Rn Rd :: T=bhs'],
  uaddlp: ['Vd.Tp, Vn.T :: 0 Q 1 01110 size 10000 00010 10 Rn Rd :: T=bhs'],
  sadalp: ['Vd.Tp, Vn.T :: 0 Q 0 01110 size 10000 00110 10 Rn Rd :: T=bhs'],
  uadalp: ['Vd.Tp, Vn.T :: 0 Q 1 01110 size 10000 00110 10 Rn Rd :: T=bhs'],
  saddlv: ['Ld, Vn.T :: 0 Q 0 01110 size 11000 00011 10 Rn Rd :: T=bhS'],
  uaddlv: ['Ld, Vn.T :: 0 Q 1 01110 size 11000 00011 10 Rn Rd :: T=bhS'],
  addv: ['Ed, Vn.T :: 0 Q 0 01110 size 11000 11011 10 Rn Rd :: T=bhS'],
  smaxv: ['Ed, Vn.T :: 0 Q 0 01110 size 11000 01010 10 Rn Rd :: T=bhS'],
  umaxv: ['Ed, Vn.T :: 0 Q 1 01110 size 11000 01010 10 Rn Rd :: T=bhS'],
  sminv: ['Ed, Vn.T :: 0 Q 0 01110 size 11000 11010 10 Rn Rd :: T=bhS'],
  uminv: ['Ed, Vn.T :: 0 Q 1 01110 size 11000 11010 10 Rn Rd :: T=bhS'],
  urecpe: ['Vd.T, Vn.T :: 0 Q 0 01110 size 10000 11100 10 Rn Rd :: T=s'],
  ursqrte: ['Vd.T, Vn.T :: 0 Q 1 01110 size 10000 11100 10 Rn Rd :: T=s'],

  // Comparison
  cmeq: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 10001 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 1 11110 11 1 Rm 10001 1 Rn Rd',
    'Vd.T, Vn.T, #0 :: 0 Q 0 01110 size 10000 01001 10 Rn Rd :: T=bhsd',
    'Dd, Dn, #0 :: 01 0 11110 11 10000 01001 10 Rn Rd',
  ],
  cmge: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 00111 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 0 11110 11 1 Rm 00111 1 Rn Rd',
    'Vd.T, Vn.T, #0 :: 0 Q 1 01110 size 10000 01000 10 Rn Rd :: T=bhsd',
    'Dd, Dn, #0 :: 01 1 11110 11 10000 01000 10 Rn Rd',
  ],
  cmgt: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 00110 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 0 11110 11 1 Rm 00110 1 Rn Rd',
    'Vd.T, Vn.T, #0 :: 0 Q 0 01110 size 10000 01000 10 Rn Rd :: T=bhsd',
    'Dd, Dn, #0 :: 01 0 11110 11 10000 01000 10 Rn Rd',
  ],
  cmhi: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 00110 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 1 11110 11 1 Rm 00110 1 Rn Rd',
  ],
  cmhs: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 00111 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 1 11110 11 1 Rm 00111 1 Rn Rd',
  ],
  cmtst: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 10001 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 0 11110 11 1 Rm 10001 1 Rn Rd',
  ],
  cmle: [
    'Vd.T, Vn.T, #0 :: 0 Q 1 01110 size 10000 01001 10 Rn Rd :: T=bhsd',
    'Dd, Dn, #0 :: 01 1 11110 11 10000 01001 10 Rn Rd',
  ],
  cmlt: [
    'Vd.T, Vn.T, #0 :: 0 Q 0 01110 size 10000 01010 10 Rn Rd :: T=bhsd',
    'Dd, Dn, #0 :: 01 0 11110 11 10000 01010 10 Rn Rd',
  ],

  // Wider or narrower results
  'saddl{2}': ['Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 0000 00 Rn Rd :: T=bhs'],
  'uaddl{2}': ['Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 1 01110 size 1 Rm 0000 00 Rn Rd :: T=bhs'],
  'ssubl{2}': ['Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 0010 00 Rn Rd :: T=bhs'],
  'usubl{2}': ['Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 1 01110 size 1 Rm 0010 00 Rn Rd :: T=bhs'],
  'sabdl{2}': ['Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 0111 00 Rn Rd :: T=bhs'],
  'uabdl{2}': ['Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 1 01110 size 1 Rm 0111 00 Rn Rd :: T=bhs'],
  'sabal{2}': ['Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 0101 00 Rn Rd :: T=bhs'],
  'uabal{2}': ['Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 1 01110 size 1 Rm 0101 00 Rn Rd :: T=bhs'],
  'smull{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 1100 00 Rn Rd :: T=bhs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 1010 H 0 Rn Rd :: T=hs',
  ],
  'umull{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 1 01110 size 1 Rm 1100 00 Rn Rd :: T=bhs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 1 01111 size L M Rm4 1010 H 0 Rn Rd :: T=hs',
  ],
  'smlal{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 1000 00 Rn Rd :: T=bhs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 0010 H 0 Rn Rd :: T=hs',
  ],
  'umlal{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 1 01110 size 1 Rm 1000 00 Rn Rd :: T=bhs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 1 01111 size L M Rm4 0010 H 0 Rn Rd :: T=hs',
  ],
  'smlsl{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 1010 00 Rn Rd :: T=bhs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 0110 H 0 Rn Rd :: T=hs',
  ],
  'umlsl{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 1 01110 size 1 Rm 1010 00 Rn Rd :: T=bhs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 1 01111 size L M Rm4 0110 H 0 Rn Rd :: T=hs',
  ],
  'sqdmull{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 1101 00 Rn Rd :: T=hs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 1011 H 0 Rn Rd :: T=hs',
  ],
  sqdmull: [
    'Ld, En, Em :: 01 0 11110 size 1 Rm 1101 00 Rn Rd :: T=hs',
    'Ld, En, Vm.Ts[#laneHLM] :: 01 0 11111 size L M Rm4 1011 H 0 Rn Rd :: T=hs',
  ],
  'sqdmlal{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 1001 00 Rn Rd :: T=hs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 0011 H 0 Rn Rd :: T=hs',
  ],
  sqdmlal: [
    'Ld, En, Em :: 01 0 11110 size 1 Rm 1001 00 Rn Rd :: T=hs',
    'Ld, En, Vm.Ts[#laneHLM] :: 01 0 11111 size L M Rm4 0011 H 0 Rn Rd :: T=hs',
  ],
  'sqdmlsl{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 1011 00 Rn Rd :: T=hs',
    'Vd.Ta, Vn.Tb, Vm.Ts[#laneHLM] :: 0 Q 0 01111 size L M Rm4 0111 H 0 Rn Rd :: T=hs',
  ],
  sqdmlsl: [
    'Ld, En, Em :: 01 0 11110 size 1 Rm 1011 00 Rn Rd :: T=hs',
    'Ld, En, Vm.Ts[#laneHLM] :: 01 0 11111 size L M Rm4 0111 H 0 Rn Rd :: T=hs',
  ],
  'pmull{2}': [
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 1110 00 Rn Rd :: T=b',
    'Vd.Ta, Vn.Tb, Vm.Tb :: 0 Q 0 01110 size 1 Rm 1110 00 Rn Rd :: AES T=d',
  ],
  'saddw{2}': ['Vd.Ta, Vn.Ta, Vm.Tb :: 0 Q 0 01110 size 1 Rm 0001 00 Rn Rd :: T=bhs'],
  'uaddw{2}': ['Vd.Ta, Vn.Ta, Vm.Tb :: 0 Q 1 01110 size 1 Rm 0001 00 Rn Rd :: T=bhs'],
  'ssubw{2}': ['Vd.Ta, Vn.Ta, Vm.Tb :: 0 Q 0 01110 size 1 Rm 0011 00 Rn Rd :: T=bhs'],
  'usubw{2}': ['Vd.Ta, Vn.Ta, Vm.Tb :: 0 Q 1 01110 size 1 Rm 0011 00 Rn Rd :: T=bhs'],
  'addhn{2}': ['Vd.Tb, Vn.Ta, Vm.Ta :: 0 Q 0 01110 size 1 Rm 0100 00 Rn Rd :: T=bhs'],
  'raddhn{2}': ['Vd.Tb, Vn.Ta, Vm.Ta :: 0 Q 1 01110 size 1 Rm 0100 00 Rn Rd :: T=bhs'],
  'subhn{2}': ['Vd.Tb, Vn.Ta, Vm.Ta :: 0 Q 0 01110 size 1 Rm 0110 00 Rn Rd :: T=bhs'],
  'rsubhn{2}': ['Vd.Tb, Vn.Ta, Vm.Ta :: 0 Q 1 01110 size 1 Rm 0110 00 Rn Rd :: T=bhs'],
  'xtn{2}': ['Vd.Tb, Vn.Ta :: 0 Q 0 01110 size 10000 10010 10 Rn Rd :: T=bhs'],
  'sqxtn{2}': ['Vd.Tb, Vn.Ta :: 0 Q 0 01110 size 10000 10100 10 Rn Rd :: T=bhs'],
  sqxtn: ['Ed, Ln :: 01 0 11110 size 10000 10100 10 Rn Rd :: T=bhs'],
  'uqxtn{2}': ['Vd.Tb, Vn.Ta :: 0 Q 1 01110 size 10000 10100 10 Rn Rd :: T=bhs'],
  uqxtn: ['Ed, Ln :: 01 1 11110 size 10000 10100 10 Rn Rd :: T=bhs'],
  'sqxtun{2}': ['Vd.Tb, Vn.Ta :: 0 Q 1 01110 size 10000 10010 10 Rn Rd :: T=bhs'],
  sqxtun: ['Ed, Ln :: 01 1 11110 size 10000 10010 10 Rn Rd :: T=bhs'],
  'shll{2}': [
    'Vd.Ta, Vn.Tb, #8 :: 0 Q 1 01110 size 10000 10011 10 Rn Rd :: T=b',
    'Vd.Ta, Vn.Tb, #16 :: 0 Q 1 01110 size 10000 10011 10 Rn Rd :: T=h',
    'Vd.Ta, Vn.Tb, #32 :: 0 Q 1 01110 size 10000 10011 10 Rn Rd :: T=s',
  ],

  // Shifts
  sshl: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 01000 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 0 11110 11 1 Rm 01000 1 Rn Rd',
  ],
  ushl: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 01000 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 1 11110 11 1 Rm 01000 1 Rn Rd',
  ],
  srshl: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 01010 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 0 11110 11 1 Rm 01010 1 Rn Rd',
  ],
  urshl: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 01010 1 Rn Rd :: T=bhsd',
    'Dd, Dn, Dm :: 01 1 11110 11 1 Rm 01010 1 Rn Rd',
  ],
  sqshl: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 01001 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 0 11110 size 1 Rm 01001 1 Rn Rd :: T=bhsd',
    'Vd.T, Vn.T, #lshift :: 0 Q 0 011110 immh immb 01110 1 Rn Rd :: T=bhsd',
    'Ed, En, #lshift :: 01 0 111110 immh immb 01110 1 Rn Rd :: T=bhsd',
  ],
  uqshl: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 01001 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 1 11110 size 1 Rm 01001 1 Rn Rd :: T=bhsd',
    'Vd.T, Vn.T, #lshift :: 0 Q 1 011110 immh immb 01110 1 Rn Rd :: T=bhsd',
    'Ed, En, #lshift :: 01 1 111110 immh immb 01110 1 Rn Rd :: T=bhsd',
  ],
  sqrshl: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 0 01110 size 1 Rm 01011 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 0 11110 size 1 Rm 01011 1 Rn Rd :: T=bhsd',
  ],
  uqrshl: [
    'Vd.T, Vn.T, Vm.T :: 0 Q 1 01110 size 1 Rm 01011 1 Rn Rd :: T=bhsd',
    'Ed, En, Em :: 01 1 11110 size 1 Rm 01011 1 Rn Rd :: T=bhsd',
  ],
  sqshlu: [
    'Vd.T, Vn.T, #lshift :: 0 Q 1 011110 immh immb 01100 1 Rn Rd :: T=bhsd',
    'Ed, En, #lshift :: 01 1 111110 immh immb 01100 1 Rn Rd :: T=bhsd',
  ],
  shl: [
    'Vd.T, Vn.T, #lshift :: 0 Q 0 011110 immh immb 01010 1 Rn Rd :: T=bhsd',
    'Ed, En, #lshift :: 01 0 111110 immh immb 01010 1 Rn Rd :: T=d',
  ],
  sli: [
    'Vd.T, Vn.T, #lshift :: 0 Q 1 011110 immh immb 01010 1 Rn Rd :: T=bhsd',
    'Ed, En, #lshift :: 01 1 111110 immh immb 01010 1 Rn Rd :: T=d',
  ],
  sri: [
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 01000 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 1 111110 immh immb 01000 1 Rn Rd :: T=d',
  ],
  sshr: [
    'Vd.T, Vn.T, #rshift :: 0 Q 0 011110 immh immb 00000 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 0 111110 immh immb 00000 1 Rn Rd :: T=d',
  ],
  ushr: [
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 00000 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 1 111110 immh immb 00000 1 Rn Rd :: T=d',
  ],
  ssra: [
    'Vd.T, Vn.T, #rshift :: 0 Q 0 011110 immh immb 00010 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 0 111110 immh immb 00010 1 Rn Rd :: T=d',
  ],
  usra: [
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 00010 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 1 111110 immh immb 00010 1 Rn Rd :: T=d',
  ],
  srshr: [
    'Vd.T, Vn.T, #rshift :: 0 Q 0 011110 immh immb 00100 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 0 111110 immh immb 00100 1 Rn Rd :: T=d',
  ],
  urshr: [
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 00100 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 1 111110 immh immb 00100 1 Rn Rd :: T=d',
  ],
  srsra: [
    'Vd.T, Vn.T, #rshift :: 0 Q 0 011110 immh immb 00110 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 0 111110 immh immb 00110 1 Rn Rd :: T=d',
  ],
  ursra: [
    'Vd.T, Vn.T, #rshift :: 0 Q 1 011110 immh immb 00110 1 Rn Rd :: T=bhsd',
    'Ed, En, #rshift :: 01 1 111110 immh immb 00110 1 Rn Rd :: T=d',
  ],
  'shrn{2}': ['Vd.Tb, Vn.Ta, #rshift :: 0 Q 0 011110 immh immb 10000 1 Rn Rd :: T=bhs'],
  'rshrn{2}': ['Vd.Tb, Vn.Ta, #rshift :: 0 Q 0 011110 immh immb 10001 1 Rn Rd :: T=bhs'],
  'sqshrn{2}': ['Vd.Tb, Vn.Ta, #rshift :: 0 Q 0 011110 immh immb 10010 1 Rn Rd :: T=bhs'],
  sqshrn: ['Ed, Ln, #rshift :: 01 0 111110 immh immb 10010 1 Rn Rd :: T=bhs'],
  'sqrshrn{2}': ['Vd.Tb, Vn.Ta, #rshift :: 0 Q 0 011110 immh immb 10011 1 Rn Rd :: T=bhs'],
  sqrshrn: ['Ed, Ln, #rshift :: 01 0 111110 immh immb 10011 1 Rn Rd :: T=bhs'],
  'uqshrn{2}': ['Vd.Tb, Vn.Ta, #rshift :: 0 Q 1 011110 immh immb 10010 1 Rn Rd :: T=bhs'],
  uqshrn: ['Ed, Ln, #rshift :: 01 1 111110 immh immb 10010 1 Rn Rd :: T=bhs'],
  'uqrshrn{2}': ['Vd.Tb, Vn.Ta, #rshift :: 0 Q 1 011110 immh immb 10011 1 Rn Rd :: T=bhs'],
  uqrshrn: ['Ed, Ln, #rshift :: 01 1 111110 immh immb 10011 1 Rn Rd :: T=bhs'],
  'sqshrun{2}': ['Vd.Tb, Vn.Ta, #rshift :: 0 Q 1 011110 immh immb 10000 1 Rn Rd :: T=bhs'],
  sqshrun: ['Ed, Ln, #rshift :: 01 1 111110 immh immb 10000 1 Rn Rd :: T=bhs'],
  'sqrshrun{2}': ['Vd.Tb, Vn.Ta, #rshift :: 0 Q 1 011110 immh immb 10001 1 Rn Rd :: T=bhs'],
  sqrshrun: ['Ed, Ln, #rshift :: 01 1 111110 immh immb 10001 1 Rn Rd :: T=bhs'],
  'sxtl{2}': ['Vd.Ta, Vn.Tb :: 0 Q 0 011110 size7 10100 1 Rn Rd :: T=bhs'],
  'uxtl{2}': ['Vd.Ta, Vn.Tb :: 0 Q 1 011110 size7 10100 1 Rn Rd :: T=bhs'],
  'sshll{2}': ['Vd.Ta, Vn.Tb, #lshift :: 0 Q 0 011110 immh immb 10100 1 Rn Rd :: T=bhs'],
  'ushll{2}': ['Vd.Ta, Vn.Tb, #lshift :: 0 Q 1 011110 immh immb 10100 1 Rn Rd :: T=bhs'],
};
