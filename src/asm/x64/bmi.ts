/**
 * Bit manipulation with VEX prefixes: BMI1 and BMI2. form.ts explains the rows. `tzcnt`, `lzcnt` and `popcnt`,
 * which have no VEX prefix, are in general.ts.
 */

import type { InstructionTable } from './table-types.ts';

export const bmi: InstructionTable = {
  // BMI1. SDM vol. 2: ANDN, BEXTR, BLSI, BLSMSK, BLSR
  andn: [
    'r32, r32, r/m32 :: VEX.LZ.0F38.W0 F2 /r :: BMI1',
    'r64, r64, r/m64 :: VEX.LZ.0F38.W1 F2 /r :: BMI1',
  ],
  bextr: [
    'r32, r/m32, r32 :: VEX.LZ.0F38.W0 F7 /r :: BMI1',
    'r64, r/m64, r64 :: VEX.LZ.0F38.W1 F7 /r :: BMI1',
  ],
  blsr: ['r32, r/m32 :: VEX.LZ.0F38.W0 F3 /1 :: BMI1', 'r64, r/m64 :: VEX.LZ.0F38.W1 F3 /1 :: BMI1'],
  blsmsk: ['r32, r/m32 :: VEX.LZ.0F38.W0 F3 /2 :: BMI1', 'r64, r/m64 :: VEX.LZ.0F38.W1 F3 /2 :: BMI1'],
  blsi: ['r32, r/m32 :: VEX.LZ.0F38.W0 F3 /3 :: BMI1', 'r64, r/m64 :: VEX.LZ.0F38.W1 F3 /3 :: BMI1'],

  // BMI2. SDM vol. 2: BZHI, MULX, PDEP, PEXT, RORX, SARX/SHLX/SHRX
  bzhi: [
    'r32, r/m32, r32 :: VEX.LZ.0F38.W0 F5 /r :: BMI2',
    'r64, r/m64, r64 :: VEX.LZ.0F38.W1 F5 /r :: BMI2',
  ],
  mulx: [
    'r32, r32, r/m32 :: VEX.LZ.F2.0F38.W0 F6 /r :: BMI2',
    'r64, r64, r/m64 :: VEX.LZ.F2.0F38.W1 F6 /r :: BMI2',
  ],
  pdep: [
    'r32, r32, r/m32 :: VEX.LZ.F2.0F38.W0 F5 /r :: BMI2',
    'r64, r64, r/m64 :: VEX.LZ.F2.0F38.W1 F5 /r :: BMI2',
  ],
  pext: [
    'r32, r32, r/m32 :: VEX.LZ.F3.0F38.W0 F5 /r :: BMI2',
    'r64, r64, r/m64 :: VEX.LZ.F3.0F38.W1 F5 /r :: BMI2',
  ],
  rorx: [
    'r32, r/m32, imm8 :: VEX.LZ.F2.0F3A.W0 F0 /r ub :: BMI2',
    'r64, r/m64, imm8 :: VEX.LZ.F2.0F3A.W1 F0 /r ub :: BMI2',
  ],
  sarx: [
    'r32, r/m32, r32 :: VEX.LZ.F3.0F38.W0 F7 /r :: BMI2',
    'r64, r/m64, r64 :: VEX.LZ.F3.0F38.W1 F7 /r :: BMI2',
  ],
  shlx: [
    'r32, r/m32, r32 :: VEX.LZ.66.0F38.W0 F7 /r :: BMI2',
    'r64, r/m64, r64 :: VEX.LZ.66.0F38.W1 F7 /r :: BMI2',
  ],
  shrx: [
    'r32, r/m32, r32 :: VEX.LZ.F2.0F38.W0 F7 /r :: BMI2',
    'r64, r/m64, r64 :: VEX.LZ.F2.0F38.W1 F7 /r :: BMI2',
  ],
};
