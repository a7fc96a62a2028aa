/**
 * AVX and FMA: moves and floating point, the VEX forms of sse.ts on 128 and 256 bits and more. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avxFloats: InstructionTable = {
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
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 54 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 54 /r SWAP :: AVX',
  ],
  vandpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 54 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 54 /r SWAP :: AVX',
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
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 56 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 56 /r SWAP :: AVX',
  ],
  vorpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 56 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 56 /r SWAP :: AVX',
  ],
  vxorps: [
    'xmm, xmm, xmm/m128 :: VEX.128.0F.WIG 57 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.0F.WIG 57 /r SWAP :: AVX',
  ],
  vxorpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 57 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 57 /r SWAP :: AVX',
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

  // Sums across, approximations, half precision. SDM vol. 2: ADDSUBPS, HADDPS, HSUBPS, DPPS, RCPPS, RSQRTPS, VCVTPH2PS
  vaddsubpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D0 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG D0 /r :: AVX',
  ],
  vaddsubps: [
    'xmm, xmm, xmm/m128 :: VEX.128.F2.0F.WIG D0 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.F2.0F.WIG D0 /r :: AVX',
  ],
  vdppd: ['xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 41 /r ub :: AVX'],
  vdpps: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 40 /r ub :: AVX',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 40 /r ub :: AVX',
  ],
  vhaddpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 7C /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 7C /r :: AVX',
  ],
  vhaddps: [
    'xmm, xmm, xmm/m128 :: VEX.128.F2.0F.WIG 7C /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.F2.0F.WIG 7C /r :: AVX',
  ],
  vhsubpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 7D /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 7D /r :: AVX',
  ],
  vhsubps: [
    'xmm, xmm, xmm/m128 :: VEX.128.F2.0F.WIG 7D /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.F2.0F.WIG 7D /r :: AVX',
  ],
  vrcpps: ['xmm, xmm/m128 :: VEX.128.0F.WIG 53 /r :: AVX', 'ymm, ymm/m256 :: VEX.256.0F.WIG 53 /r :: AVX'],
  vrcpss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 53 /r :: AVX'],
  vrsqrtps: ['xmm, xmm/m128 :: VEX.128.0F.WIG 52 /r :: AVX', 'ymm, ymm/m256 :: VEX.256.0F.WIG 52 /r :: AVX'],
  vrsqrtss: ['xmm, xmm, xmm/m32 :: VEX.LIG.F3.0F.WIG 52 /r :: AVX'],
  vcvtph2ps: [
    'xmm, xmm/m64 :: VEX.128.66.0F38.W0 13 /r :: F16C',
    'ymm, xmm/m128 :: VEX.256.66.0F38.W0 13 /r :: F16C',
  ],
  vcvtps2ph: [
    'xmm/m64, xmm, imm8 :: VEX.128.66.0F3A.W0 1D /r ub :: F16C',
    'xmm/m128, ymm, imm8 :: VEX.256.66.0F3A.W0 1D /r ub :: F16C',
  ],

  // Control. SDM vol. 2: LDMXCSR, STMXCSR
  vldmxcsr: ['m32 :: VEX.LZ.0F.WIG AE /2 :: AVX'],
  vstmxcsr: ['m32 :: VEX.LZ.0F.WIG AE /3 :: AVX'],
};
