/**
 * Loads and stores of general-purpose and scalar registers. form.ts explains the rows, expand.ts the addressing modes;
 * Arm ARM DDI 0487, C6.2 and C7.2 have a page for each.
 */

import type { InstructionTable } from './table-types.ts';

export const memory: InstructionTable = {
  // One register, with every addressing mode
  ldr: [
    'Wt, [address*4] :: 10 111 0 mode 01 offset Rn Rt',
    'Xt, [address*8] :: 11 111 0 mode 01 offset Rn Rt',
    'Bt, [address*1] :: 00 111 1 mode 01 offset Rn Rt',
    'Ht, [address*2] :: 01 111 1 mode 01 offset Rn Rt',
    'St, [address*4] :: 10 111 1 mode 01 offset Rn Rt',
    'Dt, [address*8] :: 11 111 1 mode 01 offset Rn Rt',
    'Qt, [address*16] :: 00 111 1 mode 11 offset Rn Rt',
    'Wt, literal :: 00 011 0 00 imm19 Rt',
    'Xt, literal :: 01 011 0 00 imm19 Rt',
    'St, literal :: 00 011 1 00 imm19 Rt',
    'Dt, literal :: 01 011 1 00 imm19 Rt',
    'Qt, literal :: 10 011 1 00 imm19 Rt',
  ],
  str: [
    'Wt, [address*4] :: 10 111 0 mode 00 offset Rn Rt',
    'Xt, [address*8] :: 11 111 0 mode 00 offset Rn Rt',
    'Bt, [address*1] :: 00 111 1 mode 00 offset Rn Rt',
    'Ht, [address*2] :: 01 111 1 mode 00 offset Rn Rt',
    'St, [address*4] :: 10 111 1 mode 00 offset Rn Rt',
    'Dt, [address*8] :: 11 111 1 mode 00 offset Rn Rt',
    'Qt, [address*16] :: 00 111 1 mode 10 offset Rn Rt',
  ],
  ldrb: ['Wt, [address*1] :: 00 111 0 mode 01 offset Rn Rt'],
  strb: ['Wt, [address*1] :: 00 111 0 mode 00 offset Rn Rt'],
  ldrh: ['Wt, [address*2] :: 01 111 0 mode 01 offset Rn Rt'],
  strh: ['Wt, [address*2] :: 01 111 0 mode 00 offset Rn Rt'],
  ldrsb: [
    'Wt, [address*1] :: 00 111 0 mode 11 offset Rn Rt',
    'Xt, [address*1] :: 00 111 0 mode 10 offset Rn Rt',
  ],
  ldrsh: [
    'Wt, [address*2] :: 01 111 0 mode 11 offset Rn Rt',
    'Xt, [address*2] :: 01 111 0 mode 10 offset Rn Rt',
  ],
  ldrsw: ['Xt, [address*4] :: 10 111 0 mode 10 offset Rn Rt', 'Xt, literal :: 10 011 0 00 imm19 Rt'],
  prfm: ['prfop, [offset*8] :: 11 111 0 mode 10 offset Rn Rt', 'prfop, literal :: 11 011 0 00 imm19 Rt'],

  // Offsets that are not scaled
  ldur: [
    'Wt, [Xn|SP{, #simm9}] :: 10 111 0 00 01 0 simm9 00 Rn Rt',
    'Xt, [Xn|SP{, #simm9}] :: 11 111 0 00 01 0 simm9 00 Rn Rt',
    'Bt, [Xn|SP{, #simm9}] :: 00 111 1 00 01 0 simm9 00 Rn Rt',
    'Ht, [Xn|SP{, #simm9}] :: 01 111 1 00 01 0 simm9 00 Rn Rt',
    'St, [Xn|SP{, #simm9}] :: 10 111 1 00 01 0 simm9 00 Rn Rt',
    'Dt, [Xn|SP{, #simm9}] :: 11 111 1 00 01 0 simm9 00 Rn Rt',
    'Qt, [Xn|SP{, #simm9}] :: 00 111 1 00 11 0 simm9 00 Rn Rt',
  ],
  stur: [
    'Wt, [Xn|SP{, #simm9}] :: 10 111 0 00 00 0 simm9 00 Rn Rt',
    'Xt, [Xn|SP{, #simm9}] :: 11 111 0 00 00 0 simm9 00 Rn Rt',
    'Bt, [Xn|SP{, #simm9}] :: 00 111 1 00 00 0 simm9 00 Rn Rt',
    'Ht, [Xn|SP{, #simm9}] :: 01 111 1 00 00 0 simm9 00 Rn Rt',
    'St, [Xn|SP{, #simm9}] :: 10 111 1 00 00 0 simm9 00 Rn Rt',
    'Dt, [Xn|SP{, #simm9}] :: 11 111 1 00 00 0 simm9 00 Rn Rt',
    'Qt, [Xn|SP{, #simm9}] :: 00 111 1 00 10 0 simm9 00 Rn Rt',
  ],
  ldurb: ['Wt, [Xn|SP{, #simm9}] :: 00 111 0 00 01 0 simm9 00 Rn Rt'],
  sturb: ['Wt, [Xn|SP{, #simm9}] :: 00 111 0 00 00 0 simm9 00 Rn Rt'],
  ldurh: ['Wt, [Xn|SP{, #simm9}] :: 01 111 0 00 01 0 simm9 00 Rn Rt'],
  sturh: ['Wt, [Xn|SP{, #simm9}] :: 01 111 0 00 00 0 simm9 00 Rn Rt'],
  ldursb: [
    'Wt, [Xn|SP{, #simm9}] :: 00 111 0 00 11 0 simm9 00 Rn Rt',
    'Xt, [Xn|SP{, #simm9}] :: 00 111 0 00 10 0 simm9 00 Rn Rt',
  ],
  ldursh: [
    'Wt, [Xn|SP{, #simm9}] :: 01 111 0 00 11 0 simm9 00 Rn Rt',
    'Xt, [Xn|SP{, #simm9}] :: 01 111 0 00 10 0 simm9 00 Rn Rt',
  ],
  ldursw: ['Xt, [Xn|SP{, #simm9}] :: 10 111 0 00 10 0 simm9 00 Rn Rt'],
  prfum: ['prfop, [Xn|SP{, #simm9}] :: 11 111 0 00 10 0 simm9 00 Rn Rt'],

  // As if not privileged
  ldtr: [
    'Wt, [Xn|SP{, #simm9}] :: 10 111 0 00 01 0 simm9 10 Rn Rt',
    'Xt, [Xn|SP{, #simm9}] :: 11 111 0 00 01 0 simm9 10 Rn Rt',
  ],
  sttr: [
    'Wt, [Xn|SP{, #simm9}] :: 10 111 0 00 00 0 simm9 10 Rn Rt',
    'Xt, [Xn|SP{, #simm9}] :: 11 111 0 00 00 0 simm9 10 Rn Rt',
  ],
  ldtrb: ['Wt, [Xn|SP{, #simm9}] :: 00 111 0 00 01 0 simm9 10 Rn Rt'],
  sttrb: ['Wt, [Xn|SP{, #simm9}] :: 00 111 0 00 00 0 simm9 10 Rn Rt'],
  ldtrh: ['Wt, [Xn|SP{, #simm9}] :: 01 111 0 00 01 0 simm9 10 Rn Rt'],
  sttrh: ['Wt, [Xn|SP{, #simm9}] :: 01 111 0 00 00 0 simm9 10 Rn Rt'],
  ldtrsb: [
    'Wt, [Xn|SP{, #simm9}] :: 00 111 0 00 11 0 simm9 10 Rn Rt',
    'Xt, [Xn|SP{, #simm9}] :: 00 111 0 00 10 0 simm9 10 Rn Rt',
  ],
  ldtrsh: [
    'Wt, [Xn|SP{, #simm9}] :: 01 111 0 00 11 0 simm9 10 Rn Rt',
    'Xt, [Xn|SP{, #simm9}] :: 01 111 0 00 10 0 simm9 10 Rn Rt',
  ],
  ldtrsw: ['Xt, [Xn|SP{, #simm9}] :: 10 111 0 00 10 0 simm9 10 Rn Rt'],

  // Two registers
  ldp: [
    'Wt, Wt2, [pair*4] :: 00 101 0 pmode 1 simm7 Rt2 Rn Rt',
    'Xt, Xt2, [pair*8] :: 10 101 0 pmode 1 simm7 Rt2 Rn Rt',
    'St, St2, [pair*4] :: 00 101 1 pmode 1 simm7 Rt2 Rn Rt',
    'Dt, Dt2, [pair*8] :: 01 101 1 pmode 1 simm7 Rt2 Rn Rt',
    'Qt, Qt2, [pair*16] :: 10 101 1 pmode 1 simm7 Rt2 Rn Rt',
  ],
  stp: [
    'Wt, Wt2, [pair*4] :: 00 101 0 pmode 0 simm7 Rt2 Rn Rt',
    'Xt, Xt2, [pair*8] :: 10 101 0 pmode 0 simm7 Rt2 Rn Rt',
    'St, St2, [pair*4] :: 00 101 1 pmode 0 simm7 Rt2 Rn Rt',
    'Dt, Dt2, [pair*8] :: 01 101 1 pmode 0 simm7 Rt2 Rn Rt',
    'Qt, Qt2, [pair*16] :: 10 101 1 pmode 0 simm7 Rt2 Rn Rt',
  ],
  ldpsw: ['Xt, Xt2, [pair*4] :: 01 101 0 pmode 1 simm7 Rt2 Rn Rt'],
  ldnp: [
    'Wt, Wt2, [Xn|SP{, #simm7*4}] :: 00 101 0 000 1 simm7 Rt2 Rn Rt',
    'Xt, Xt2, [Xn|SP{, #simm7*8}] :: 10 101 0 000 1 simm7 Rt2 Rn Rt',
    'St, St2, [Xn|SP{, #simm7*4}] :: 00 101 1 000 1 simm7 Rt2 Rn Rt',
    'Dt, Dt2, [Xn|SP{, #simm7*8}] :: 01 101 1 000 1 simm7 Rt2 Rn Rt',
    'Qt, Qt2, [Xn|SP{, #simm7*16}] :: 10 101 1 000 1 simm7 Rt2 Rn Rt',
  ],
  stnp: [
    'Wt, Wt2, [Xn|SP{, #simm7*4}] :: 00 101 0 000 0 simm7 Rt2 Rn Rt',
    'Xt, Xt2, [Xn|SP{, #simm7*8}] :: 10 101 0 000 0 simm7 Rt2 Rn Rt',
    'St, St2, [Xn|SP{, #simm7*4}] :: 00 101 1 000 0 simm7 Rt2 Rn Rt',
    'Dt, Dt2, [Xn|SP{, #simm7*8}] :: 01 101 1 000 0 simm7 Rt2 Rn Rt',
    'Qt, Qt2, [Xn|SP{, #simm7*16}] :: 10 101 1 000 0 simm7 Rt2 Rn Rt',
  ],

  // Exclusive; acquire and release
  ldxr: [
    'Wt, [Xn|SP] :: 10 001000 010 11111 0 11111 Rn Rt',
    'Xt, [Xn|SP] :: 11 001000 010 11111 0 11111 Rn Rt',
  ],
  ldxrb: ['Wt, [Xn|SP] :: 00 001000 010 11111 0 11111 Rn Rt'],
  ldxrh: ['Wt, [Xn|SP] :: 01 001000 010 11111 0 11111 Rn Rt'],
  ldaxr: [
    'Wt, [Xn|SP] :: 10 001000 010 11111 1 11111 Rn Rt',
    'Xt, [Xn|SP] :: 11 001000 010 11111 1 11111 Rn Rt',
  ],
  ldaxrb: ['Wt, [Xn|SP] :: 00 001000 010 11111 1 11111 Rn Rt'],
  ldaxrh: ['Wt, [Xn|SP] :: 01 001000 010 11111 1 11111 Rn Rt'],
  stxr: [
    'Ws, Wt, [Xn|SP] :: 10 001000 000 Rs 0 11111 Rn Rt',
    'Ws, Xt, [Xn|SP] :: 11 001000 000 Rs 0 11111 Rn Rt',
  ],
  stxrb: ['Ws, Wt, [Xn|SP] :: 00 001000 000 Rs 0 11111 Rn Rt'],
  stxrh: ['Ws, Wt, [Xn|SP] :: 01 001000 000 Rs 0 11111 Rn Rt'],
  stlxr: [
    'Ws, Wt, [Xn|SP] :: 10 001000 000 Rs 1 11111 Rn Rt',
    'Ws, Xt, [Xn|SP] :: 11 001000 000 Rs 1 11111 Rn Rt',
  ],
  stlxrb: ['Ws, Wt, [Xn|SP] :: 00 001000 000 Rs 1 11111 Rn Rt'],
  stlxrh: ['Ws, Wt, [Xn|SP] :: 01 001000 000 Rs 1 11111 Rn Rt'],
  ldxp: [
    'Wt, Wt2, [Xn|SP] :: 10 001000 011 11111 0 Rt2 Rn Rt',
    'Xt, Xt2, [Xn|SP] :: 11 001000 011 11111 0 Rt2 Rn Rt',
  ],
  ldaxp: [
    'Wt, Wt2, [Xn|SP] :: 10 001000 011 11111 1 Rt2 Rn Rt',
    'Xt, Xt2, [Xn|SP] :: 11 001000 011 11111 1 Rt2 Rn Rt',
  ],
  stxp: [
    'Ws, Wt, Wt2, [Xn|SP] :: 10 001000 001 Rs 0 Rt2 Rn Rt',
    'Ws, Xt, Xt2, [Xn|SP] :: 11 001000 001 Rs 0 Rt2 Rn Rt',
  ],
  stlxp: [
    'Ws, Wt, Wt2, [Xn|SP] :: 10 001000 001 Rs 1 Rt2 Rn Rt',
    'Ws, Xt, Xt2, [Xn|SP] :: 11 001000 001 Rs 1 Rt2 Rn Rt',
  ],
  ldar: [
    'Wt, [Xn|SP] :: 10 001000 110 11111 1 11111 Rn Rt',
    'Xt, [Xn|SP] :: 11 001000 110 11111 1 11111 Rn Rt',
  ],
  ldarb: ['Wt, [Xn|SP] :: 00 001000 110 11111 1 11111 Rn Rt'],
  ldarh: ['Wt, [Xn|SP] :: 01 001000 110 11111 1 11111 Rn Rt'],
  stlr: [
    'Wt, [Xn|SP] :: 10 001000 100 11111 1 11111 Rn Rt',
    'Xt, [Xn|SP] :: 11 001000 100 11111 1 11111 Rn Rt',
  ],
  stlrb: ['Wt, [Xn|SP] :: 00 001000 100 11111 1 11111 Rn Rt'],
  stlrh: ['Wt, [Xn|SP] :: 01 001000 100 11111 1 11111 Rn Rt'],
  ldlar: [
    'Wt, [Xn|SP] :: 10 001000 110 11111 0 11111 Rn Rt :: LOR',
    'Xt, [Xn|SP] :: 11 001000 110 11111 0 11111 Rn Rt :: LOR',
  ],
  stllr: [
    'Wt, [Xn|SP] :: 10 001000 100 11111 0 11111 Rn Rt :: LOR',
    'Xt, [Xn|SP] :: 11 001000 100 11111 0 11111 Rn Rt :: LOR',
  ],
  ldapr: [
    'Wt, [Xn|SP] :: 10 111000 101 11111 110000 Rn Rt :: LRCPC',
    'Xt, [Xn|SP] :: 11 111000 101 11111 110000 Rn Rt :: LRCPC',
  ],
  ldaprb: ['Wt, [Xn|SP] :: 00 111000 101 11111 110000 Rn Rt :: LRCPC'],
  ldaprh: ['Wt, [Xn|SP] :: 01 111000 101 11111 110000 Rn Rt :: LRCPC'],
  ldapur: [
    'Wt, [Xn|SP{, #simm9}] :: 10 011001 010 simm9 00 Rn Rt :: LRCPC2',
    'Xt, [Xn|SP{, #simm9}] :: 11 011001 010 simm9 00 Rn Rt :: LRCPC2',
  ],
  stlur: [
    'Wt, [Xn|SP{, #simm9}] :: 10 011001 000 simm9 00 Rn Rt :: LRCPC2',
    'Xt, [Xn|SP{, #simm9}] :: 11 011001 000 simm9 00 Rn Rt :: LRCPC2',
  ],

  // With less common order or authentication
  ldlarb: ['Wt, [Xn|SP] :: 00 001000 110 11111 0 11111 Rn Rt :: LOR'],
  stllrb: ['Wt, [Xn|SP] :: 00 001000 100 11111 0 11111 Rn Rt :: LOR'],
  ldapurb: ['Wt, [Xn|SP{, #simm9}] :: 00 011001 010 simm9 00 Rn Rt :: LRCPC2'],
  stlurb: ['Wt, [Xn|SP{, #simm9}] :: 00 011001 000 simm9 00 Rn Rt :: LRCPC2'],
  ldapursb: [
    'Wt, [Xn|SP{, #simm9}] :: 00 011001 110 simm9 00 Rn Rt :: LRCPC2',
    'Xt, [Xn|SP{, #simm9}] :: 00 011001 100 simm9 00 Rn Rt :: LRCPC2',
  ],
  ldlarh: ['Wt, [Xn|SP] :: 01 001000 110 11111 0 11111 Rn Rt :: LOR'],
  stllrh: ['Wt, [Xn|SP] :: 01 001000 100 11111 0 11111 Rn Rt :: LOR'],
  ldapurh: ['Wt, [Xn|SP{, #simm9}] :: 01 011001 010 simm9 00 Rn Rt :: LRCPC2'],
  stlurh: ['Wt, [Xn|SP{, #simm9}] :: 01 011001 000 simm9 00 Rn Rt :: LRCPC2'],
  ldapursh: [
    'Wt, [Xn|SP{, #simm9}] :: 01 011001 110 simm9 00 Rn Rt :: LRCPC2',
    'Xt, [Xn|SP{, #simm9}] :: 01 011001 100 simm9 00 Rn Rt :: LRCPC2',
  ],
  ldapursw: ['Xt, [Xn|SP{, #simm9}] :: 10 011001 100 simm9 00 Rn Rt :: LRCPC2'],
  ldraa: [
    'Xt, [Xn|SP{, #ldra}] :: 11 111 0 00 0 S 1 imm9 01 Rn Rt :: PAuth',
    'Xt, [Xn|SP{, #ldra}]! :: 11 111 0 00 0 S 1 imm9 11 Rn Rt :: PAuth',
  ],
  ldrab: [
    'Xt, [Xn|SP{, #ldra}] :: 11 111 0 00 1 S 1 imm9 01 Rn Rt :: PAuth',
    'Xt, [Xn|SP{, #ldra}]! :: 11 111 0 00 1 S 1 imm9 11 Rn Rt :: PAuth',
  ],

  // Tags (MTE)
  ldg: ['Xt, [Xn|SP{, #simm9*16}] :: 11011001 01 1 simm9 00 Rn Rt :: MTE'],
  stg: [
    'Xt|SP, [Xn|SP{, #simm9*16}] :: 11011001 00 1 simm9 10 Rn Rt :: MTE',
    'Xt|SP, [Xn|SP], #simm9*16 :: 11011001 00 1 simm9 01 Rn Rt :: MTE',
    'Xt|SP, [Xn|SP, #simm9*16]! :: 11011001 00 1 simm9 11 Rn Rt :: MTE',
  ],
  stzg: [
    'Xt|SP, [Xn|SP{, #simm9*16}] :: 11011001 01 1 simm9 10 Rn Rt :: MTE',
    'Xt|SP, [Xn|SP], #simm9*16 :: 11011001 01 1 simm9 01 Rn Rt :: MTE',
    'Xt|SP, [Xn|SP, #simm9*16]! :: 11011001 01 1 simm9 11 Rn Rt :: MTE',
  ],
  st2g: [
    'Xt|SP, [Xn|SP{, #simm9*16}] :: 11011001 10 1 simm9 10 Rn Rt :: MTE',
    'Xt|SP, [Xn|SP], #simm9*16 :: 11011001 10 1 simm9 01 Rn Rt :: MTE',
    'Xt|SP, [Xn|SP, #simm9*16]! :: 11011001 10 1 simm9 11 Rn Rt :: MTE',
  ],
  stz2g: [
    'Xt|SP, [Xn|SP{, #simm9*16}] :: 11011001 11 1 simm9 10 Rn Rt :: MTE',
    'Xt|SP, [Xn|SP], #simm9*16 :: 11011001 11 1 simm9 01 Rn Rt :: MTE',
    'Xt|SP, [Xn|SP, #simm9*16]! :: 11011001 11 1 simm9 11 Rn Rt :: MTE',
  ],
  stgp: [
    'Xt, Xt2, [Xn|SP{, #simm7*16}] :: 01 101 0 010 0 simm7 Rt2 Rn Rt :: MTE',
    'Xt, Xt2, [Xn|SP], #simm7*16 :: 01 101 0 001 0 simm7 Rt2 Rn Rt :: MTE',
    'Xt, Xt2, [Xn|SP, #simm7*16]! :: 01 101 0 011 0 simm7 Rt2 Rn Rt :: MTE',
  ],

  // Atomics. {a}: acquire, {l}: release
  'cas{a}{l}': ['Rs, Rt, [Xn|SP] :: 1 sf 001000 1 A 1 Rs R 11111 Rn Rt :: LSE'],
  'cas{a}{l}b': ['Ws, Wt, [Xn|SP] :: 00 001000 1 A 1 Rs R 11111 Rn Rt :: LSE'],
  'cas{a}{l}h': ['Ws, Wt, [Xn|SP] :: 01 001000 1 A 1 Rs R 11111 Rn Rt :: LSE'],
  'casp{a}{l}': ['Rs:even, Rs+1, Rt:even, Rt+1, [Xn|SP] :: 0 sf 001000 0 A 1 Rs R 11111 Rn Rt :: LSE'],
  'swp{a}{l}': ['Rs, Rt, [Xn|SP] :: 1 sf 111000 A R 1 Rs 1 000 00 Rn Rt :: LSE'],
  'swp{a}{l}b': ['Ws, Wt, [Xn|SP] :: 00 111000 A R 1 Rs 1 000 00 Rn Rt :: LSE'],
  'swp{a}{l}h': ['Ws, Wt, [Xn|SP] :: 01 111000 A R 1 Rs 1 000 00 Rn Rt :: LSE'],
  ...atomic('add', '000'),
  ...atomic('clr', '001'),
  ...atomic('eor', '010'),
  ...atomic('set', '011'),
  ...atomic('smax', '100'),
  ...atomic('smin', '101'),
  ...atomic('umax', '110'),
  ...atomic('umin', '111'),
};

/** LDADD and its like, C6.2; ST… are LD… to the zero register, which don't acquire. */
function atomic(name: string, code: string): InstructionTable {
  return {
    [`st${name}{l}`]: [`Rs, [Xn|SP] :: 1 sf 111000 0 R 1 Rs 0 ${code} 00 Rn 11111 :: LSE`],
    [`st${name}{l}b`]: [`Ws, [Xn|SP] :: 00 111000 0 R 1 Rs 0 ${code} 00 Rn 11111 :: LSE`],
    [`st${name}{l}h`]: [`Ws, [Xn|SP] :: 01 111000 0 R 1 Rs 0 ${code} 00 Rn 11111 :: LSE`],
    [`ld${name}{a}{l}`]: [`Rs, Rt, [Xn|SP] :: 1 sf 111000 A R 1 Rs 0 ${code} 00 Rn Rt :: LSE`],
    [`ld${name}{a}{l}b`]: [`Ws, Wt, [Xn|SP] :: 00 111000 A R 1 Rs 0 ${code} 00 Rn Rt :: LSE`],
    [`ld${name}{a}{l}h`]: [`Ws, Wt, [Xn|SP] :: 01 111000 A R 1 Rs 0 ${code} 00 Rn Rt :: LSE`],
  };
}
