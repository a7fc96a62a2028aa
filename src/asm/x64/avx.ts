/**
 * AVX, AVX2 and FMA: the VEX forms of sse.ts on 128 and 256 bits, and what only AVX has. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx: InstructionTable = {
  // Moves. SDM vol. 2, under each name
  vmovaps: [
    'xmm, xmm/m128 :: VEX.128.0F.WIG 28 /r :: AVX',
    'xmm/m128, xmm :: VEX.128.0F.WIG 29 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.0F.WIG 28 /r :: AVX',
    'ymm/m256, ymm :: VEX.256.0F.WIG 29 /r :: AVX',
  ],
  vmovups: [
    'xmm, xmm/m128 :: VEX.128.0F.WIG 10 /r :: AVX',
    'xmm/m128, xmm :: VEX.128.0F.WIG 11 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.0F.WIG 10 /r :: AVX',
    'ymm/m256, ymm :: VEX.256.0F.WIG 11 /r :: AVX',
  ],
  vmovapd: [
    'xmm, xmm/m128 :: VEX.128.66.0F.WIG 28 /r :: AVX',
    'xmm/m128, xmm :: VEX.128.66.0F.WIG 29 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F.WIG 28 /r :: AVX',
    'ymm/m256, ymm :: VEX.256.66.0F.WIG 29 /r :: AVX',
  ],
  vmovupd: [
    'xmm, xmm/m128 :: VEX.128.66.0F.WIG 10 /r :: AVX',
    'xmm/m128, xmm :: VEX.128.66.0F.WIG 11 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F.WIG 10 /r :: AVX',
    'ymm/m256, ymm :: VEX.256.66.0F.WIG 11 /r :: AVX',
  ],
  vmovdqa: [
    'xmm, xmm/m128 :: VEX.128.66.0F.WIG 6F /r :: AVX',
    'xmm/m128, xmm :: VEX.128.66.0F.WIG 7F /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F.WIG 6F /r :: AVX',
    'ymm/m256, ymm :: VEX.256.66.0F.WIG 7F /r :: AVX',
  ],
  vmovdqu: [
    'xmm, xmm/m128 :: VEX.128.F3.0F.WIG 6F /r :: AVX',
    'xmm/m128, xmm :: VEX.128.F3.0F.WIG 7F /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.F3.0F.WIG 6F /r :: AVX',
    'ymm/m256, ymm :: VEX.256.F3.0F.WIG 7F /r :: AVX',
  ],
  vmovntdq: ['m128, xmm :: VEX.128.66.0F.WIG E7 /r :: AVX', 'm256, ymm :: VEX.256.66.0F.WIG E7 /r :: AVX'],
  vmovntps: ['m128, xmm :: VEX.128.0F.WIG 2B /r :: AVX', 'm256, ymm :: VEX.256.0F.WIG 2B /r :: AVX'],
  vmovntpd: ['m128, xmm :: VEX.128.66.0F.WIG 2B /r :: AVX', 'm256, ymm :: VEX.256.66.0F.WIG 2B /r :: AVX'],
  vmovntdqa: [
    'xmm, m128 :: VEX.128.66.0F38.WIG 2A /r :: AVX',
    'ymm, m256 :: VEX.256.66.0F38.WIG 2A /r :: AVX2',
  ],
  vlddqu: ['xmm, m128 :: VEX.128.F2.0F.WIG F0 /r :: AVX', 'ymm, m256 :: VEX.256.F2.0F.WIG F0 /r :: AVX'],
  vmovss: [
    'xmm, xmm, xmm :: VEX.LIG.F3.0F.WIG 10 /r :: AVX',
    'xmm, xmm, xmm :: VEX.LIG.F3.0F.WIG 11 /r MVR :: AVX',
    'xmm, m32 :: VEX.LIG.F3.0F.WIG 10 /r :: AVX',
    'm32, xmm :: VEX.LIG.F3.0F.WIG 11 /r :: AVX',
  ],
  vmovsd: [
    'xmm, xmm, xmm :: VEX.LIG.F2.0F.WIG 10 /r :: AVX',
    'xmm, xmm, xmm :: VEX.LIG.F2.0F.WIG 11 /r MVR :: AVX',
    'xmm, m64 :: VEX.LIG.F2.0F.WIG 10 /r :: AVX',
    'm64, xmm :: VEX.LIG.F2.0F.WIG 11 /r :: AVX',
  ],
  vmovd: ['xmm, r/m32 :: VEX.128.66.0F.W0 6E /r :: AVX', 'r/m32, xmm :: VEX.128.66.0F.W0 7E /r :: AVX'],
  vmovq: [
    'xmm, xmm/m64 :: VEX.128.F3.0F.WIG 7E /r :: AVX',
    'xmm/m64, xmm :: VEX.128.66.0F.WIG D6 /r :: AVX',
    'xmm, r/m64 :: VEX.128.66.0F.W1 6E /r :: AVX',
    'r/m64, xmm :: VEX.128.66.0F.W1 7E /r :: AVX',
  ],
  vmovhlps: ['xmm, xmm, xmm :: VEX.128.0F.WIG 12 /r :: AVX'],
  vmovlhps: ['xmm, xmm, xmm :: VEX.128.0F.WIG 16 /r :: AVX'],
  vmovlps: ['xmm, xmm, m64 :: VEX.128.0F.WIG 12 /r :: AVX', 'm64, xmm :: VEX.128.0F.WIG 13 /r :: AVX'],
  vmovhps: ['xmm, xmm, m64 :: VEX.128.0F.WIG 16 /r :: AVX', 'm64, xmm :: VEX.128.0F.WIG 17 /r :: AVX'],
  vmovlpd: ['xmm, xmm, m64 :: VEX.128.66.0F.WIG 12 /r :: AVX', 'm64, xmm :: VEX.128.66.0F.WIG 13 /r :: AVX'],
  vmovhpd: ['xmm, xmm, m64 :: VEX.128.66.0F.WIG 16 /r :: AVX', 'm64, xmm :: VEX.128.66.0F.WIG 17 /r :: AVX'],
  vmovddup: [
    'xmm, xmm/m64 :: VEX.128.F2.0F.WIG 12 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.F2.0F.WIG 12 /r :: AVX',
  ],
  vmovshdup: [
    'xmm, xmm/m128 :: VEX.128.F3.0F.WIG 16 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.F3.0F.WIG 16 /r :: AVX',
  ],
  vmovsldup: [
    'xmm, xmm/m128 :: VEX.128.F3.0F.WIG 12 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.F3.0F.WIG 12 /r :: AVX',
  ],

  // Floating-point arithmetic. SDM vol. 2: ADDPS, ADDPD, ADDSS, ADDSD and their like for SUB, MUL, DIV, MIN, MAX, SQRT
  vaddps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 58 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 58 /r :: AVX',
  ],
  vaddpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 58 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 58 /r :: AVX',
  ],
  vaddss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 58 /r :: AVX'],
  vaddsd: ['xmm, xmm, xmm/m64 :: VEX.LIG.F2.0F.WIG 58 /r :: AVX'],
  vmulps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 59 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 59 /r :: AVX',
  ],
  vmulpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 59 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 59 /r :: AVX',
  ],
  vmulss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 59 /r :: AVX'],
  vmulsd: ['xmm, xmm, xmm/m64 :: VEX.LIG.F2.0F.WIG 59 /r :: AVX'],
  vsubps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 5C /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 5C /r :: AVX',
  ],
  vsubpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 5C /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 5C /r :: AVX',
  ],
  vsubss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 5C /r :: AVX'],
  vsubsd: ['xmm, xmm, xmm/m64 :: VEX.LIG.F2.0F.WIG 5C /r :: AVX'],
  vminps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 5D /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 5D /r :: AVX',
  ],
  vminpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 5D /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 5D /r :: AVX',
  ],
  vminss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 5D /r :: AVX'],
  vminsd: ['xmm, xmm, xmm/m64 :: VEX.LIG.F2.0F.WIG 5D /r :: AVX'],
  vdivps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 5E /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 5E /r :: AVX',
  ],
  vdivpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 5E /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 5E /r :: AVX',
  ],
  vdivss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 5E /r :: AVX'],
  vdivsd: ['xmm, xmm, xmm/m64 :: VEX.LIG.F2.0F.WIG 5E /r :: AVX'],
  vmaxps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 5F /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 5F /r :: AVX',
  ],
  vmaxpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 5F /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 5F /r :: AVX',
  ],
  vmaxss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 5F /r :: AVX'],
  vmaxsd: ['xmm, xmm, xmm/m64 :: VEX.LIG.F2.0F.WIG 5F /r :: AVX'],
  vsqrtps: ['xmm, xmm/m128 :: VEX.128.0F.WIG 51 /r :: AVX', 'ymm, ymm/m256 :: VEX.256.0F.WIG 51 /r :: AVX'],
  vsqrtpd: [
    'xmm, xmm/m128 :: VEX.128.66.0F.WIG 51 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F.WIG 51 /r :: AVX',
  ],
  vsqrtss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 51 /r :: AVX'],
  vsqrtsd: ['xmm, xmm, xmm/m64 :: VEX.LIG.F2.0F.WIG 51 /r :: AVX'],

  // Floating-point logic, unpack. SDM vol. 2: ANDPS, ANDNPS, ORPS, XORPS, UNPCKLPS, UNPCKHPS, HADDPS and their PD
  vandps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 54 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 54 /r :: AVX',
  ],
  vandpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 54 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 54 /r :: AVX',
  ],
  vandnps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 55 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 55 /r :: AVX',
  ],
  vandnpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 55 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 55 /r :: AVX',
  ],
  vorps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 56 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 56 /r :: AVX',
  ],
  vorpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 56 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 56 /r :: AVX',
  ],
  vxorps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 57 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 57 /r :: AVX',
  ],
  vxorpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 57 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 57 /r :: AVX',
  ],
  vunpcklps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 14 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 14 /r :: AVX',
  ],
  vunpcklpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 14 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 14 /r :: AVX',
  ],
  vunpckhps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 15 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 15 /r :: AVX',
  ],
  vunpckhpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 15 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 15 /r :: AVX',
  ],

  // Shuffle, compare, round. SDM vol. 2: SHUFPS, CMPPS, UCOMISS, COMISS, ROUNDPS and their like
  vshufps: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.0F.WIG C6 /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.0F.WIG C6 /r ub :: AVX',
  ],
  vshufpd: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F.WIG C6 /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F.WIG C6 /r ub :: AVX',
  ],
  vcmpps: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.0F.WIG C2 /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.0F.WIG C2 /r ub :: AVX',
  ],
  vcmppd: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F.WIG C2 /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F.WIG C2 /r ub :: AVX',
  ],
  vcmpss: ['xmm, xmm, xmm/m32, imm8 :: VEX.LIG.F3.0F.WIG C2 /r ub :: AVX'],
  vcmpsd: ['xmm, xmm, xmm/m64, imm8 :: VEX.LIG.F2.0F.WIG C2 /r ub :: AVX'],
  vucomiss: ['xmm, xmm/m32 :: VEX.LIG.0F.WIG 2E /r :: AVX'],
  vucomisd: ['xmm, xmm/m64 :: VEX.LIG.66.0F.WIG 2E /r :: AVX'],
  vcomiss: ['xmm, xmm/m32 :: VEX.LIG.0F.WIG 2F /r :: AVX'],
  vcomisd: ['xmm, xmm/m64 :: VEX.LIG.66.0F.WIG 2F /r :: AVX'],
  vroundps: [
    'xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 08 /r ub :: AVX',
    'ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 08 /r ub :: AVX',
  ],
  vroundpd: [
    'xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 09 /r ub :: AVX',
    'ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 09 /r ub :: AVX',
  ],
  vroundss: ['xmm, xmm, xmm/m32, imm8 :: VEX.LIG.66.0F3A.WIG 0A /r ub :: AVX'],
  vroundsd: ['xmm, xmm, xmm/m64, imm8 :: VEX.LIG.66.0F3A.WIG 0B /r ub :: AVX'],

  // Conversions. SDM vol. 2, under each name
  vcvtsi2ss: [
    'xmm, xmm, r/m32 :: VEX.LIG.F3.0F.W0 2A /r :: AVX',
    'xmm, xmm, r/m64 :: VEX.LIG.F3.0F.W1 2A /r :: AVX',
  ],
  vcvttss2si: [
    'r32, xmm/m32 :: VEX.LIG.F3.0F.W0 2C /r :: AVX',
    'r64, xmm/m32 :: VEX.LIG.F3.0F.W1 2C /r :: AVX',
  ],
  vcvtss2si: [
    'r32, xmm/m32 :: VEX.LIG.F3.0F.W0 2D /r :: AVX',
    'r64, xmm/m32 :: VEX.LIG.F3.0F.W1 2D /r :: AVX',
  ],
  vcvtsi2sd: [
    'xmm, xmm, r/m32 :: VEX.LIG.F2.0F.W0 2A /r :: AVX',
    'xmm, xmm, r/m64 :: VEX.LIG.F2.0F.W1 2A /r :: AVX',
  ],
  vcvttsd2si: [
    'r32, xmm/m64 :: VEX.LIG.F2.0F.W0 2C /r :: AVX',
    'r64, xmm/m64 :: VEX.LIG.F2.0F.W1 2C /r :: AVX',
  ],
  vcvtsd2si: [
    'r32, xmm/m64 :: VEX.LIG.F2.0F.W0 2D /r :: AVX',
    'r64, xmm/m64 :: VEX.LIG.F2.0F.W1 2D /r :: AVX',
  ],
  vcvtsd2ss: ['xmm, xmm, xmm/m64 :: VEX.LIG.F2.0F.WIG 5A /r :: AVX'],
  vcvtss2sd: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 5A /r :: AVX'],
  vcvtdq2pd: [
    'xmm, xmm/m64 :: VEX.128.F3.0F.WIG E6 /r :: AVX',
    'ymm, xmm/m128 :: VEX.256.F3.0F.WIG E6 /r :: AVX',
  ],
  vcvtps2pd: ['xmm, xmm/m64 :: VEX.128.0F.WIG 5A /r :: AVX', 'ymm, xmm/m128 :: VEX.256.0F.WIG 5A /r :: AVX'],
  vcvtpd2ps: [
    'xmm, xmm/m128 :: VEX.128.66.0F.WIG 5A /r :: AVX',
    'xmm, ymm/m256 :: VEX.256.66.0F.WIG 5A /r :: AVX',
  ],
  vcvttpd2dq: [
    'xmm, xmm/m128 :: VEX.128.66.0F.WIG E6 /r :: AVX',
    'xmm, ymm/m256 :: VEX.256.66.0F.WIG E6 /r :: AVX',
  ],
  vcvtpd2dq: [
    'xmm, xmm/m128 :: VEX.128.F2.0F.WIG E6 /r :: AVX',
    'xmm, ymm/m256 :: VEX.256.F2.0F.WIG E6 /r :: AVX',
  ],
  vcvtdq2ps: ['xmm, xmm/m128 :: VEX.128.0F.WIG 5B /r :: AVX', 'ymm, ymm/m256 :: VEX.256.0F.WIG 5B /r :: AVX'],
  vcvttps2dq: [
    'xmm, xmm/m128 :: VEX.128.F3.0F.WIG 5B /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.F3.0F.WIG 5B /r :: AVX',
  ],
  vcvtps2dq: [
    'xmm, xmm/m128 :: VEX.128.66.0F.WIG 5B /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F.WIG 5B /r :: AVX',
  ],

  // Integers, SSE2. SDM vol. 2, under each name
  vpunpcklbw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 60 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 60 /r :: AVX2',
  ],
  vpunpcklwd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 61 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 61 /r :: AVX2',
  ],
  vpunpckldq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 62 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 62 /r :: AVX2',
  ],
  vpacksswb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 63 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 63 /r :: AVX2',
  ],
  vpcmpgtb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 64 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 64 /r :: AVX2',
  ],
  vpcmpgtw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 65 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 65 /r :: AVX2',
  ],
  vpcmpgtd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 66 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 66 /r :: AVX2',
  ],
  vpackuswb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 67 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 67 /r :: AVX2',
  ],
  vpunpckhbw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 68 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 68 /r :: AVX2',
  ],
  vpunpckhwd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 69 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 69 /r :: AVX2',
  ],
  vpunpckhdq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 6A /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 6A /r :: AVX2',
  ],
  vpackssdw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 6B /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 6B /r :: AVX2',
  ],
  vpunpcklqdq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 6C /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 6C /r :: AVX2',
  ],
  vpunpckhqdq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 6D /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 6D /r :: AVX2',
  ],
  vpcmpeqb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 74 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 74 /r :: AVX2',
  ],
  vpcmpeqw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 75 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 75 /r :: AVX2',
  ],
  vpcmpeqd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 76 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 76 /r :: AVX2',
  ],
  vpaddq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D4 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG D4 /r :: AVX2',
  ],
  vpmullw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D5 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG D5 /r :: AVX2',
  ],
  vpsubusb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D8 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG D8 /r :: AVX2',
  ],
  vpsubusw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D9 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG D9 /r :: AVX2',
  ],
  vpminub: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DA /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DA /r :: AVX2',
  ],
  vpand: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DB /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DB /r :: AVX2',
  ],
  vpaddusb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DC /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DC /r :: AVX2',
  ],
  vpaddusw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DD /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DD /r :: AVX2',
  ],
  vpmaxub: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DE /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DE /r :: AVX2',
  ],
  vpandn: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DF /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DF /r :: AVX2',
  ],
  vpavgb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E0 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E0 /r :: AVX2',
  ],
  vpavgw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E3 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E3 /r :: AVX2',
  ],
  vpmulhuw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E4 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E4 /r :: AVX2',
  ],
  vpmulhw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E5 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E5 /r :: AVX2',
  ],
  vpsubsb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E8 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E8 /r :: AVX2',
  ],
  vpsubsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E9 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E9 /r :: AVX2',
  ],
  vpminsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EA /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EA /r :: AVX2',
  ],
  vpor: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EB /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EB /r :: AVX2',
  ],
  vpaddsb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EC /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EC /r :: AVX2',
  ],
  vpaddsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG ED /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG ED /r :: AVX2',
  ],
  vpmaxsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EE /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EE /r :: AVX2',
  ],
  vpxor: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EF /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EF /r :: AVX2',
  ],
  vpmuludq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F4 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG F4 /r :: AVX2',
  ],
  vpmaddwd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F5 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG F5 /r :: AVX2',
  ],
  vpsadbw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F6 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG F6 /r :: AVX2',
  ],
  vpsubb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F8 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG F8 /r :: AVX2',
  ],
  vpsubw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F9 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG F9 /r :: AVX2',
  ],
  vpsubd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG FA /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG FA /r :: AVX2',
  ],
  vpsubq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG FB /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG FB /r :: AVX2',
  ],
  vpaddb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG FC /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG FC /r :: AVX2',
  ],
  vpaddw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG FD /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG FD /r :: AVX2',
  ],
  vpaddd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG FE /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG FE /r :: AVX2',
  ],

  // Integers, SSSE3 and SSE4. SDM vol. 2, under each name
  vpshufb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 00 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 00 /r :: AVX2',
  ],
  vphaddw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 01 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 01 /r :: AVX2',
  ],
  vphaddd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 02 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 02 /r :: AVX2',
  ],
  vpmaddubsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 04 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 04 /r :: AVX2',
  ],
  vpsignb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 08 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 08 /r :: AVX2',
  ],
  vpsignw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 09 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 09 /r :: AVX2',
  ],
  vpsignd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 0A /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 0A /r :: AVX2',
  ],
  vpmulhrsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 0B /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 0B /r :: AVX2',
  ],
  vpmuldq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 28 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 28 /r :: AVX2',
  ],
  vpcmpeqq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 29 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 29 /r :: AVX2',
  ],
  vpackusdw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 2B /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 2B /r :: AVX2',
  ],
  vpcmpgtq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 37 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 37 /r :: AVX2',
  ],
  vpminsb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 38 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 38 /r :: AVX2',
  ],
  vpminsd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 39 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 39 /r :: AVX2',
  ],
  vpminuw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 3A /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 3A /r :: AVX2',
  ],
  vpminud: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 3B /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 3B /r :: AVX2',
  ],
  vpmaxsb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 3C /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 3C /r :: AVX2',
  ],
  vpmaxsd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 3D /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 3D /r :: AVX2',
  ],
  vpmaxuw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 3E /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 3E /r :: AVX2',
  ],
  vpmaxud: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 3F /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 3F /r :: AVX2',
  ],
  vpmulld: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 40 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 40 /r :: AVX2',
  ],

  // Integers with an immediate, SSSE3 and SSE4.1. SDM vol. 2: PALIGNR, PBLENDW, MPSADBW
  vpalignr: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 0F /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 0F /r ub :: AVX2',
  ],
  vpblendw: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 0E /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 0E /r ub :: AVX2',
  ],
  vmpsadbw: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 42 /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 42 /r ub :: AVX2',
  ],

  // Integers, one source. SDM vol. 2: PABSB, PTEST, PHMINPOSUW, PSHUFD, PSHUFHW, PSHUFLW, PCMPESTRI and their like
  vpabsb: [
    'xmm, xmm/m128 :: VEX.128.66.0F38.WIG 1C /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F38.WIG 1C /r :: AVX2',
  ],
  vpabsw: [
    'xmm, xmm/m128 :: VEX.128.66.0F38.WIG 1D /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F38.WIG 1D /r :: AVX2',
  ],
  vpabsd: [
    'xmm, xmm/m128 :: VEX.128.66.0F38.WIG 1E /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F38.WIG 1E /r :: AVX2',
  ],
  vptest: [
    'xmm, xmm/m128 :: VEX.128.66.0F38.WIG 17 /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F38.WIG 17 /r :: AVX',
  ],
  vphminposuw: ['xmm, xmm/m128 :: VEX.128.66.0F38.WIG 41 /r :: AVX'],
  vpshufd: [
    'xmm, xmm/m128, imm8 :: VEX.128.66.0F.WIG 70 /r ub :: AVX',
    'ymm, ymm/m256, imm8 :: VEX.256.66.0F.WIG 70 /r ub :: AVX2',
  ],
  vpshufhw: [
    'xmm, xmm/m128, imm8 :: VEX.128.F3.0F.WIG 70 /r ub :: AVX',
    'ymm, ymm/m256, imm8 :: VEX.256.F3.0F.WIG 70 /r ub :: AVX2',
  ],
  vpshuflw: [
    'xmm, xmm/m128, imm8 :: VEX.128.F2.0F.WIG 70 /r ub :: AVX',
    'ymm, ymm/m256, imm8 :: VEX.256.F2.0F.WIG 70 /r ub :: AVX2',
  ],
  vpcmpestrm: ['xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 60 /r ub :: AVX'],
  vpcmpestri: ['xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 61 /r ub :: AVX'],
  vpcmpistrm: ['xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 62 /r ub :: AVX'],
  vpcmpistri: ['xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 63 /r ub :: AVX'],

  // Vector shifts. SDM vol. 2: PSLLW/PSLLD/PSLLQ, PSRLW/PSRLD/PSRLQ, PSRAW/PSRAD, PSLLDQ, PSRLDQ
  vpsrlw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D1 /r :: AVX',
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 71 /2 ub :: AVX',
    'ymm, ymm, xmm/m128 :: VEX.256.66.0F.WIG D1 /r :: AVX2',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 71 /2 ub :: AVX2',
  ],
  vpsrld: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D2 /r :: AVX',
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 72 /2 ub :: AVX',
    'ymm, ymm, xmm/m128 :: VEX.256.66.0F.WIG D2 /r :: AVX2',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 72 /2 ub :: AVX2',
  ],
  vpsrlq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D3 /r :: AVX',
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 73 /2 ub :: AVX',
    'ymm, ymm, xmm/m128 :: VEX.256.66.0F.WIG D3 /r :: AVX2',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 73 /2 ub :: AVX2',
  ],
  vpsraw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E1 /r :: AVX',
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 71 /4 ub :: AVX',
    'ymm, ymm, xmm/m128 :: VEX.256.66.0F.WIG E1 /r :: AVX2',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 71 /4 ub :: AVX2',
  ],
  vpsrad: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E2 /r :: AVX',
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 72 /4 ub :: AVX',
    'ymm, ymm, xmm/m128 :: VEX.256.66.0F.WIG E2 /r :: AVX2',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 72 /4 ub :: AVX2',
  ],
  vpsllw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F1 /r :: AVX',
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 71 /6 ub :: AVX',
    'ymm, ymm, xmm/m128 :: VEX.256.66.0F.WIG F1 /r :: AVX2',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 71 /6 ub :: AVX2',
  ],
  vpslld: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F2 /r :: AVX',
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 72 /6 ub :: AVX',
    'ymm, ymm, xmm/m128 :: VEX.256.66.0F.WIG F2 /r :: AVX2',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 72 /6 ub :: AVX2',
  ],
  vpsllq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F3 /r :: AVX',
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 73 /6 ub :: AVX',
    'ymm, ymm, xmm/m128 :: VEX.256.66.0F.WIG F3 /r :: AVX2',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 73 /6 ub :: AVX2',
  ],
  vpsrldq: [
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 73 /3 ub :: AVX',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 73 /3 ub :: AVX2',
  ],
  vpslldq: [
    'xmm, xmm, imm8 :: VEX.128.66.0F.WIG 73 /7 ub :: AVX',
    'ymm, ymm, imm8 :: VEX.256.66.0F.WIG 73 /7 ub :: AVX2',
  ],

  // Masks, inserts, extracts. SDM vol. 2, under each name
  vpmovmskb: ['r32, xmm :: VEX.128.66.0F.WIG D7 /r :: AVX', 'r32, ymm :: VEX.256.66.0F.WIG D7 /r :: AVX2'],
  vmovmskps: ['r32, xmm :: VEX.128.0F.WIG 50 /r :: AVX', 'r32, ymm :: VEX.256.0F.WIG 50 /r :: AVX'],
  vmovmskpd: ['r32, xmm :: VEX.128.66.0F.WIG 50 /r :: AVX', 'r32, ymm :: VEX.256.66.0F.WIG 50 /r :: AVX'],
  vpinsrb: ['xmm, xmm, r32/m8, imm8 :: VEX.128.66.0F3A.W0 20 /r ub :: AVX'],
  vpinsrw: ['xmm, xmm, r32/m16, imm8 :: VEX.128.66.0F.W0 C4 /r ub :: AVX'],
  vpinsrd: ['xmm, xmm, r/m32, imm8 :: VEX.128.66.0F3A.W0 22 /r ub :: AVX'],
  vpinsrq: ['xmm, xmm, r/m64, imm8 :: VEX.128.66.0F3A.W1 22 /r ub :: AVX'],
  vpextrb: ['r32/m8, xmm, imm8 :: VEX.128.66.0F3A.W0 14 /r ub :: AVX'],
  vpextrw: [
    'r32, xmm, imm8 :: VEX.128.66.0F.W0 C5 /r ub :: AVX',
    'r32/m16, xmm, imm8 :: VEX.128.66.0F3A.W0 15 /r ub :: AVX',
  ],
  vpextrd: ['r/m32, xmm, imm8 :: VEX.128.66.0F3A.W0 16 /r ub :: AVX'],
  vpextrq: ['r/m64, xmm, imm8 :: VEX.128.66.0F3A.W1 16 /r ub :: AVX'],
  vinsertps: ['xmm, xmm, xmm/m32, imm8 :: VEX.128.66.0F3A.WIG 21 /r ub :: AVX'],
  vextractps: ['r/m32, xmm, imm8 :: VEX.128.66.0F3A.WIG 17 /r ub :: AVX'],

  // Widening moves. SDM vol. 2: PMOVSX, PMOVZX
  vpmovsxbw: [
    'xmm, xmm/m64 :: VEX.128.66.0F38.WIG 20 /r :: AVX',
    'ymm, xmm/m128 :: VEX.256.66.0F38.WIG 20 /r :: AVX2',
  ],
  vpmovsxbd: [
    'xmm, xmm/m32 :: VEX.128.66.0F38.WIG 21 /r :: AVX',
    'ymm, xmm/m64 :: VEX.256.66.0F38.WIG 21 /r :: AVX2',
  ],
  vpmovsxbq: [
    'xmm, xmm/m16 :: VEX.128.66.0F38.WIG 22 /r :: AVX',
    'ymm, xmm/m32 :: VEX.256.66.0F38.WIG 22 /r :: AVX2',
  ],
  vpmovsxwd: [
    'xmm, xmm/m64 :: VEX.128.66.0F38.WIG 23 /r :: AVX',
    'ymm, xmm/m128 :: VEX.256.66.0F38.WIG 23 /r :: AVX2',
  ],
  vpmovsxwq: [
    'xmm, xmm/m32 :: VEX.128.66.0F38.WIG 24 /r :: AVX',
    'ymm, xmm/m64 :: VEX.256.66.0F38.WIG 24 /r :: AVX2',
  ],
  vpmovsxdq: [
    'xmm, xmm/m64 :: VEX.128.66.0F38.WIG 25 /r :: AVX',
    'ymm, xmm/m128 :: VEX.256.66.0F38.WIG 25 /r :: AVX2',
  ],
  vpmovzxbw: [
    'xmm, xmm/m64 :: VEX.128.66.0F38.WIG 30 /r :: AVX',
    'ymm, xmm/m128 :: VEX.256.66.0F38.WIG 30 /r :: AVX2',
  ],
  vpmovzxbd: [
    'xmm, xmm/m32 :: VEX.128.66.0F38.WIG 31 /r :: AVX',
    'ymm, xmm/m64 :: VEX.256.66.0F38.WIG 31 /r :: AVX2',
  ],
  vpmovzxbq: [
    'xmm, xmm/m16 :: VEX.128.66.0F38.WIG 32 /r :: AVX',
    'ymm, xmm/m32 :: VEX.256.66.0F38.WIG 32 /r :: AVX2',
  ],
  vpmovzxwd: [
    'xmm, xmm/m64 :: VEX.128.66.0F38.WIG 33 /r :: AVX',
    'ymm, xmm/m128 :: VEX.256.66.0F38.WIG 33 /r :: AVX2',
  ],
  vpmovzxwq: [
    'xmm, xmm/m32 :: VEX.128.66.0F38.WIG 34 /r :: AVX',
    'ymm, xmm/m64 :: VEX.256.66.0F38.WIG 34 /r :: AVX2',
  ],
  vpmovzxdq: [
    'xmm, xmm/m64 :: VEX.128.66.0F38.WIG 35 /r :: AVX',
    'ymm, xmm/m128 :: VEX.256.66.0F38.WIG 35 /r :: AVX2',
  ],

  // Blends. SDM vol. 2: PBLENDVB, BLENDVPS, BLENDVPD, BLENDPS, BLENDPD
  vpblendvb: [
    'xmm, xmm, xmm/m128, xmm :: VEX.128.66.0F3A.W0 4C /r /is4 :: AVX',
    'ymm, ymm, ymm/m256, ymm :: VEX.256.66.0F3A.W0 4C /r /is4 :: AVX2',
  ],
  vblendvps: [
    'xmm, xmm, xmm/m128, xmm :: VEX.128.66.0F3A.W0 4A /r /is4 :: AVX',
    'ymm, ymm, ymm/m256, ymm :: VEX.256.66.0F3A.W0 4A /r /is4 :: AVX',
  ],
  vblendvpd: [
    'xmm, xmm, xmm/m128, xmm :: VEX.128.66.0F3A.W0 4B /r /is4 :: AVX',
    'ymm, ymm, ymm/m256, ymm :: VEX.256.66.0F3A.W0 4B /r /is4 :: AVX',
  ],
  vblendps: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 0C /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 0C /r ub :: AVX',
  ],
  vblendpd: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 0D /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 0D /r ub :: AVX',
  ],

  // AVX and AVX2 only. SDM vol. 2: VBROADCAST, VPBROADCAST, VINSERTI128, VPERM2I128 and so on, under each name
  vbroadcastss: [
    'xmm, m32 :: VEX.128.66.0F38.W0 18 /r :: AVX',
    'ymm, m32 :: VEX.256.66.0F38.W0 18 /r :: AVX',
    'xmm, xmm :: VEX.128.66.0F38.W0 18 /r :: AVX2',
    'ymm, xmm :: VEX.256.66.0F38.W0 18 /r :: AVX2',
  ],
  vbroadcastsd: [
    'ymm, m64 :: VEX.256.66.0F38.W0 19 /r :: AVX',
    'ymm, xmm :: VEX.256.66.0F38.W0 19 /r :: AVX2',
  ],
  vbroadcastf128: ['ymm, m128 :: VEX.256.66.0F38.W0 1A /r :: AVX'],
  vbroadcasti128: ['ymm, m128 :: VEX.256.66.0F38.W0 5A /r :: AVX2'],
  vpbroadcastb: [
    'xmm, xmm/m8 :: VEX.128.66.0F38.W0 78 /r :: AVX2',
    'ymm, xmm/m8 :: VEX.256.66.0F38.W0 78 /r :: AVX2',
  ],
  vpbroadcastw: [
    'xmm, xmm/m16 :: VEX.128.66.0F38.W0 79 /r :: AVX2',
    'ymm, xmm/m16 :: VEX.256.66.0F38.W0 79 /r :: AVX2',
  ],
  vpbroadcastd: [
    'xmm, xmm/m32 :: VEX.128.66.0F38.W0 58 /r :: AVX2',
    'ymm, xmm/m32 :: VEX.256.66.0F38.W0 58 /r :: AVX2',
  ],
  vpbroadcastq: [
    'xmm, xmm/m64 :: VEX.128.66.0F38.W0 59 /r :: AVX2',
    'ymm, xmm/m64 :: VEX.256.66.0F38.W0 59 /r :: AVX2',
  ],
  vinsertf128: ['ymm, ymm, xmm/m128, imm8 :: VEX.256.66.0F3A.W0 18 /r ub :: AVX'],
  vextractf128: ['xmm/m128, ymm, imm8 :: VEX.256.66.0F3A.W0 19 /r ub :: AVX'],
  vperm2f128: ['ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W0 06 /r ub :: AVX'],
  vinserti128: ['ymm, ymm, xmm/m128, imm8 :: VEX.256.66.0F3A.W0 38 /r ub :: AVX2'],
  vextracti128: ['xmm/m128, ymm, imm8 :: VEX.256.66.0F3A.W0 39 /r ub :: AVX2'],
  vperm2i128: ['ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W0 46 /r ub :: AVX2'],
  vpermq: ['ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W1 00 /r ub :: AVX2'],
  vpermpd: ['ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W1 01 /r ub :: AVX2'],
  vpermd: ['ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 36 /r :: AVX2'],
  vpermps: ['ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 16 /r :: AVX2'],
  vpermilps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 0C /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 0C /r :: AVX',
    'xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.W0 04 /r ub :: AVX',
    'ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W0 04 /r ub :: AVX',
  ],
  vpblendd: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.W0 02 /r ub :: AVX2',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W0 02 /r ub :: AVX2',
  ],
  vpsrlvd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 45 /r :: AVX2',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 45 /r :: AVX2',
  ],
  vpsrlvq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 45 /r :: AVX2',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 45 /r :: AVX2',
  ],
  vpsravd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 46 /r :: AVX2',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 46 /r :: AVX2',
  ],
  vpsllvd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 47 /r :: AVX2',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 47 /r :: AVX2',
  ],
  vpsllvq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 47 /r :: AVX2',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 47 /r :: AVX2',
  ],
  vmaskmovps: [
    'xmm, xmm, m128 :: VEX.128.66.0F38.W0 2C /r :: AVX',
    'ymm, ymm, m256 :: VEX.256.66.0F38.W0 2C /r :: AVX',
    'm128, xmm, xmm :: VEX.128.66.0F38.W0 2E /r :: AVX',
    'm256, ymm, ymm :: VEX.256.66.0F38.W0 2E /r :: AVX',
  ],
  vmaskmovpd: [
    'xmm, xmm, m128 :: VEX.128.66.0F38.W0 2D /r :: AVX',
    'ymm, ymm, m256 :: VEX.256.66.0F38.W0 2D /r :: AVX',
    'm128, xmm, xmm :: VEX.128.66.0F38.W0 2F /r :: AVX',
    'm256, ymm, ymm :: VEX.256.66.0F38.W0 2F /r :: AVX',
  ],
  vpmaskmovd: [
    'xmm, xmm, m128 :: VEX.128.66.0F38.W0 8C /r :: AVX2',
    'ymm, ymm, m256 :: VEX.256.66.0F38.W0 8C /r :: AVX2',
    'm128, xmm, xmm :: VEX.128.66.0F38.W0 8E /r :: AVX2',
    'm256, ymm, ymm :: VEX.256.66.0F38.W0 8E /r :: AVX2',
  ],
  vpmaskmovq: [
    'xmm, xmm, m128 :: VEX.128.66.0F38.W1 8C /r :: AVX2',
    'ymm, ymm, m256 :: VEX.256.66.0F38.W1 8C /r :: AVX2',
    'm128, xmm, xmm :: VEX.128.66.0F38.W1 8E /r :: AVX2',
    'm256, ymm, ymm :: VEX.256.66.0F38.W1 8E /r :: AVX2',
  ],
  vtestps: [
    'xmm, xmm/m128 :: VEX.128.66.0F38.W0 0E /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F38.W0 0E /r :: AVX',
  ],
  vzeroupper: [':: VEX.128.0F.WIG 77 :: AVX'],
  vzeroall: [':: VEX.256.0F.WIG 77 :: AVX'],
  vpclmulqdq: ['xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 44 /r ub :: PCLMULQDQ'],

  // Fused multiply and add. SDM vol. 2: VFMADD132PS and its like
  vfmadd132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 98 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 98 /r :: FMA',
  ],
  vfmadd132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 98 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 98 /r :: FMA',
  ],
  vfmadd132ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 99 /r :: FMA'],
  vfmadd132sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 99 /r :: FMA'],
  vfmsub132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 9A /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 9A /r :: FMA',
  ],
  vfmsub132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 9A /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 9A /r :: FMA',
  ],
  vfmsub132ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 9B /r :: FMA'],
  vfmsub132sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 9B /r :: FMA'],
  vfnmadd132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 9C /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 9C /r :: FMA',
  ],
  vfnmadd132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 9C /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 9C /r :: FMA',
  ],
  vfnmadd132ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 9D /r :: FMA'],
  vfnmadd132sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 9D /r :: FMA'],
  vfnmsub132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 9E /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 9E /r :: FMA',
  ],
  vfnmsub132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 9E /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 9E /r :: FMA',
  ],
  vfnmsub132ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 9F /r :: FMA'],
  vfnmsub132sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 9F /r :: FMA'],
  vfmadd213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 A8 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 A8 /r :: FMA',
  ],
  vfmadd213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 A8 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 A8 /r :: FMA',
  ],
  vfmadd213ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 A9 /r :: FMA'],
  vfmadd213sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 A9 /r :: FMA'],
  vfmsub213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 AA /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 AA /r :: FMA',
  ],
  vfmsub213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 AA /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 AA /r :: FMA',
  ],
  vfmsub213ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 AB /r :: FMA'],
  vfmsub213sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 AB /r :: FMA'],
  vfnmadd213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 AC /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 AC /r :: FMA',
  ],
  vfnmadd213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 AC /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 AC /r :: FMA',
  ],
  vfnmadd213ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 AD /r :: FMA'],
  vfnmadd213sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 AD /r :: FMA'],
  vfnmsub213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 AE /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 AE /r :: FMA',
  ],
  vfnmsub213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 AE /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 AE /r :: FMA',
  ],
  vfnmsub213ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 AF /r :: FMA'],
  vfnmsub213sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 AF /r :: FMA'],
  vfmadd231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 B8 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 B8 /r :: FMA',
  ],
  vfmadd231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 B8 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 B8 /r :: FMA',
  ],
  vfmadd231ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 B9 /r :: FMA'],
  vfmadd231sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 B9 /r :: FMA'],
  vfmsub231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 BA /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 BA /r :: FMA',
  ],
  vfmsub231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 BA /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 BA /r :: FMA',
  ],
  vfmsub231ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 BB /r :: FMA'],
  vfmsub231sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 BB /r :: FMA'],
  vfnmadd231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 BC /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 BC /r :: FMA',
  ],
  vfnmadd231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 BC /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 BC /r :: FMA',
  ],
  vfnmadd231ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 BD /r :: FMA'],
  vfnmadd231sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 BD /r :: FMA'],
  vfnmsub231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 BE /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 BE /r :: FMA',
  ],
  vfnmsub231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 BE /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 BE /r :: FMA',
  ],
  vfnmsub231ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 BF /r :: FMA'],
  vfnmsub231sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 BF /r :: FMA'],
};
