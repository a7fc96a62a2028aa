/**
 * General-purpose instructions: shifts, single bits, and what is done under a lock. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

/** Shifts and rotations differ in one digit of the opcode. */
const shiftForms = (digit: number): readonly string[] => [
  `r/m8, 1 :: D0 /${digit}`,
  `r/m16, 1 :: 66 D1 /${digit}`,
  `r/m32, 1 :: D1 /${digit}`,
  `r/m64, 1 :: REX.W + D1 /${digit}`,
  `r/m8, cl :: D2 /${digit}`,
  `r/m16, cl :: 66 D3 /${digit}`,
  `r/m32, cl :: D3 /${digit}`,
  `r/m64, cl :: REX.W + D3 /${digit}`,
  `r/m8, imm8 :: C0 /${digit} ub`,
  `r/m16, imm8 :: 66 C1 /${digit} ub`,
  `r/m32, imm8 :: C1 /${digit} ub`,
  `r/m64, imm8 :: REX.W + C1 /${digit} ub`,
];

export const bits: InstructionTable = {
  // Shifts. SDM vol. 2: RCL/RCR/ROL/ROR, SAL/SAR/SHL/SHR, SHLD, SHRD
  rol: shiftForms(0),
  ror: shiftForms(1),
  rcl: shiftForms(2),
  rcr: shiftForms(3),
  shl: shiftForms(4),
  sal: shiftForms(4),
  shr: shiftForms(5),
  sar: shiftForms(7),
  shld: [
    'r/m16, r16, imm8 :: 66 0F A4 /r ub',
    'r/m32, r32, imm8 :: 0F A4 /r ub',
    'r/m64, r64, imm8 :: REX.W + 0F A4 /r ub',
    'r/m16, r16, cl :: 66 0F A5 /r',
    'r/m32, r32, cl :: 0F A5 /r',
    'r/m64, r64, cl :: REX.W + 0F A5 /r',
  ],
  shrd: [
    'r/m16, r16, imm8 :: 66 0F AC /r ub',
    'r/m32, r32, imm8 :: 0F AC /r ub',
    'r/m64, r64, imm8 :: REX.W + 0F AC /r ub',
    'r/m16, r16, cl :: 66 0F AD /r',
    'r/m32, r32, cl :: 0F AD /r',
    'r/m64, r64, cl :: REX.W + 0F AD /r',
  ],

  // Bits. SDM vol. 2: BT, BTS, BTR, BTC, BSF, BSR, POPCNT, TZCNT, LZCNT, CRC32
  bt: [
    'r/m16, r16 :: 66 0F A3 /r',
    'r/m32, r32 :: 0F A3 /r',
    'r/m64, r64 :: REX.W + 0F A3 /r',
    'r/m16, imm8 :: 66 0F BA /4 ub',
    'r/m32, imm8 :: 0F BA /4 ub',
    'r/m64, imm8 :: REX.W + 0F BA /4 ub',
  ],
  bts: [
    'r/m16, r16 :: 66 0F AB /r',
    'r/m32, r32 :: 0F AB /r',
    'r/m64, r64 :: REX.W + 0F AB /r',
    'r/m16, imm8 :: 66 0F BA /5 ub',
    'r/m32, imm8 :: 0F BA /5 ub',
    'r/m64, imm8 :: REX.W + 0F BA /5 ub',
  ],
  btr: [
    'r/m16, r16 :: 66 0F B3 /r',
    'r/m32, r32 :: 0F B3 /r',
    'r/m64, r64 :: REX.W + 0F B3 /r',
    'r/m16, imm8 :: 66 0F BA /6 ub',
    'r/m32, imm8 :: 0F BA /6 ub',
    'r/m64, imm8 :: REX.W + 0F BA /6 ub',
  ],
  btc: [
    'r/m16, r16 :: 66 0F BB /r',
    'r/m32, r32 :: 0F BB /r',
    'r/m64, r64 :: REX.W + 0F BB /r',
    'r/m16, imm8 :: 66 0F BA /7 ub',
    'r/m32, imm8 :: 0F BA /7 ub',
    'r/m64, imm8 :: REX.W + 0F BA /7 ub',
  ],
  bsf: ['r16, r/m16 :: 66 0F BC /r', 'r32, r/m32 :: 0F BC /r', 'r64, r/m64 :: REX.W + 0F BC /r'],
  bsr: ['r16, r/m16 :: 66 0F BD /r', 'r32, r/m32 :: 0F BD /r', 'r64, r/m64 :: REX.W + 0F BD /r'],
  popcnt: [
    'r16, r/m16 :: 66 F3 0F B8 /r :: POPCNT',
    'r32, r/m32 :: F3 0F B8 /r :: POPCNT',
    'r64, r/m64 :: F3 REX.W + 0F B8 /r :: POPCNT',
  ],
  tzcnt: [
    'r16, r/m16 :: 66 F3 0F BC /r :: BMI1',
    'r32, r/m32 :: F3 0F BC /r :: BMI1',
    'r64, r/m64 :: F3 REX.W + 0F BC /r :: BMI1',
  ],
  lzcnt: [
    'r16, r/m16 :: 66 F3 0F BD /r :: LZCNT',
    'r32, r/m32 :: F3 0F BD /r :: LZCNT',
    'r64, r/m64 :: F3 REX.W + 0F BD /r :: LZCNT',
  ],
  crc32: [
    'r32, r/m8 :: F2 0F 38 F0 /r :: SSE4.2',
    'r32, r/m16 :: 66 F2 0F 38 F1 /r :: SSE4.2',
    'r32, r/m32 :: F2 0F 38 F1 /r :: SSE4.2',
    'r64, r/m64 :: F2 REX.W + 0F 38 F1 /r :: SSE4.2',
  ],

  // Locked arithmetic (with `lock`). SDM vol. 2: XADD, CMPXCHG, CMPXCHG8B/CMPXCHG16B
  xadd: [
    'r/m8, r8 :: 0F C0 /r',
    'r/m16, r16 :: 66 0F C1 /r',
    'r/m32, r32 :: 0F C1 /r',
    'r/m64, r64 :: REX.W + 0F C1 /r',
  ],
  cmpxchg: [
    'r/m8, r8 :: 0F B0 /r',
    'r/m16, r16 :: 66 0F B1 /r',
    'r/m32, r32 :: 0F B1 /r',
    'r/m64, r64 :: REX.W + 0F B1 /r',
  ],
  cmpxchg8b: ['m64 :: 0F C7 /1'],
  cmpxchg16b: ['m128 :: REX.W + 0F C7 /1 :: CMPXCHG16B'],
};
