/**
 * AVX-512: moves, broadcasts, gathers and scatters, and what packs or spreads elements by mask. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Moves: InstructionTable = {
  // Moves. SDM vol. 2, under each name
  vmovapd: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F.W1 28 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F.W1 29 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F.W1 28 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F.W1 29 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F.W1 28 /r :: AVX512F',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F.W1 29 /r :: AVX512F',
  ],
  vmovaps: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.0F.W0 28 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.0F.W0 29 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.0F.W0 28 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.0F.W0 29 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.0F.W0 28 /r :: AVX512F',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.0F.W0 29 /r :: AVX512F',
  ],
  vmovd: [
    'r32/m32, xmm :: EVEX.128.66.0F.W0 7E /r :: AVX512F',
    'xmm, r32/m32 :: EVEX.128.66.0F.W0 6E /r :: AVX512F',
  ],
  vmovddup: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.F2.0F.W1 12 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.F2.0F.W1 12 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.F2.0F.W1 12 /r :: AVX512F',
  ],
  vmovdqa32: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F.W0 6F /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F.W0 7F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F.W0 6F /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F.W0 7F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F.W0 6F /r :: AVX512F',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F.W0 7F /r :: AVX512F',
  ],
  vmovdqa64: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F.W1 6F /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F.W1 7F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F.W1 6F /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F.W1 7F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F.W1 6F /r :: AVX512F',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F.W1 7F /r :: AVX512F',
  ],
  vmovdqu16: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.F2.0F.W1 6F /r :: AVX512BW AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.F2.0F.W1 7F /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.F2.0F.W1 6F /r :: AVX512BW AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.F2.0F.W1 7F /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.F2.0F.W1 6F /r :: AVX512BW',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.F2.0F.W1 7F /r :: AVX512BW',
  ],
  vmovdqu32: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.F3.0F.W0 6F /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.F3.0F.W0 7F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.F3.0F.W0 6F /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.F3.0F.W0 7F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.F3.0F.W0 6F /r :: AVX512F',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.F3.0F.W0 7F /r :: AVX512F',
  ],
  vmovdqu64: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.F3.0F.W1 6F /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.F3.0F.W1 7F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.F3.0F.W1 6F /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.F3.0F.W1 7F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.F3.0F.W1 6F /r :: AVX512F',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.F3.0F.W1 7F /r :: AVX512F',
  ],
  vmovdqu8: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.F2.0F.W0 6F /r :: AVX512BW AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.F2.0F.W0 7F /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.F2.0F.W0 6F /r :: AVX512BW AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.F2.0F.W0 7F /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.F2.0F.W0 6F /r :: AVX512BW',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.F2.0F.W0 7F /r :: AVX512BW',
  ],
  vmovhlps: ['xmm, xmm, xmm :: EVEX.128.0F.W0 12 /r :: AVX512F'],
  vmovhpd: [
    'm64, xmm :: EVEX.128.66.0F.W1 17 /r :: AVX512F',
    'xmm, xmm, m64 :: EVEX.128.66.0F.W1 16 /r :: AVX512F',
  ],
  vmovhps: [
    'm64, xmm :: EVEX.128.0F.W0 17 /r :: AVX512F',
    'xmm, xmm, m64 :: EVEX.128.0F.W0 16 /r :: AVX512F',
  ],
  vmovlhps: ['xmm, xmm, xmm :: EVEX.128.0F.W0 16 /r :: AVX512F'],
  vmovlpd: [
    'm64, xmm :: EVEX.128.66.0F.W1 13 /r :: AVX512F',
    'xmm, xmm, m64 :: EVEX.128.66.0F.W1 12 /r :: AVX512F',
  ],
  vmovlps: [
    'm64, xmm :: EVEX.128.0F.W0 13 /r :: AVX512F',
    'xmm, xmm, m64 :: EVEX.128.0F.W0 12 /r :: AVX512F',
  ],
  vmovntdq: [
    'm128, xmm :: EVEX.128.66.0F.W0 E7 /r :: AVX512F AVX512VL',
    'm256, ymm :: EVEX.256.66.0F.W0 E7 /r :: AVX512F AVX512VL',
    'm512, zmm :: EVEX.512.66.0F.W0 E7 /r :: AVX512F',
  ],
  vmovntdqa: [
    'xmm, m128 :: EVEX.128.66.0F38.W0 2A /r :: AVX512F AVX512VL',
    'ymm, m256 :: EVEX.256.66.0F38.W0 2A /r :: AVX512F AVX512VL',
    'zmm, m512 :: EVEX.512.66.0F38.W0 2A /r :: AVX512F',
  ],
  vmovntpd: [
    'm128, xmm :: EVEX.128.66.0F.W1 2B /r :: AVX512F AVX512VL',
    'm256, ymm :: EVEX.256.66.0F.W1 2B /r :: AVX512F AVX512VL',
    'm512, zmm :: EVEX.512.66.0F.W1 2B /r :: AVX512F',
  ],
  vmovntps: [
    'm128, xmm :: EVEX.128.0F.W0 2B /r :: AVX512F AVX512VL',
    'm256, ymm :: EVEX.256.0F.W0 2B /r :: AVX512F AVX512VL',
    'm512, zmm :: EVEX.512.0F.W0 2B /r :: AVX512F',
  ],
  vmovq: [
    'r64/m64, xmm :: EVEX.128.66.0F.W1 7E /r :: AVX512F',
    'xmm, r64/m64 :: EVEX.128.66.0F.W1 6E /r :: AVX512F',
    'xmm, xmm/m64 :: EVEX.128.F3.0F.W1 7E /r :: AVX512F',
    'xmm/m64, xmm :: EVEX.128.66.0F.W1 D6 /r :: AVX512F',
  ],
  vmovsd: [
    'm64, xmm :: EVEX.LIG.F2.0F.W1 11 /r :: AVX512F',
    'xmm {k}{z}, m64 :: EVEX.LIG.F2.0F.W1 10 /r :: AVX512F',
    'xmm {k}{z}, xmm, xmm :: EVEX.LIG.F2.0F.W1 10 /r :: AVX512F',
    'xmm {k}{z}, xmm, xmm :: EVEX.LIG.F2.0F.W1 11 /r MVR :: AVX512F',
  ],
  vmovshdup: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.F3.0F.W0 16 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.F3.0F.W0 16 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.F3.0F.W0 16 /r :: AVX512F',
  ],
  vmovsldup: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.F3.0F.W0 12 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.F3.0F.W0 12 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.F3.0F.W0 12 /r :: AVX512F',
  ],
  vmovss: [
    'm32, xmm :: EVEX.LIG.F3.0F.W0 11 /r :: AVX512F',
    'xmm {k}{z}, m32 :: EVEX.LIG.F3.0F.W0 10 /r :: AVX512F',
    'xmm {k}{z}, xmm, xmm :: EVEX.LIG.F3.0F.W0 10 /r :: AVX512F',
    'xmm {k}{z}, xmm, xmm :: EVEX.LIG.F3.0F.W0 11 /r MVR :: AVX512F',
  ],
  vmovupd: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F.W1 10 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F.W1 11 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F.W1 10 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F.W1 11 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F.W1 10 /r :: AVX512F',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F.W1 11 /r :: AVX512F',
  ],
  vmovups: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.0F.W0 10 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, xmm :: EVEX.128.0F.W0 11 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.0F.W0 10 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.0F.W0 11 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.0F.W0 10 /r :: AVX512F',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.0F.W0 11 /r :: AVX512F',
  ],

  // Broadcasts. SDM vol. 2: VBROADCAST, VPBROADCAST
  vbroadcastf32x2: [
    'ymm {k}{z}, xmm/m64 :: EVEX.256.66.0F38.W0 19 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, xmm/m64 :: EVEX.512.66.0F38.W0 19 /r :: AVX512DQ',
  ],
  vbroadcastf32x4: [
    'ymm {k}{z}, m128 :: EVEX.256.66.0F38.W0 1A /r :: AVX512F',
    'zmm {k}{z}, m128 :: EVEX.512.66.0F38.W0 1A /r :: AVX512F',
  ],
  vbroadcastf32x8: ['zmm {k}{z}, m256 :: EVEX.512.66.0F38.W0 1B /r :: AVX512DQ'],
  vbroadcastf64x2: [
    'ymm {k}{z}, m128 :: EVEX.256.66.0F38.W1 1A /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, m128 :: EVEX.512.66.0F38.W1 1A /r :: AVX512DQ',
  ],
  vbroadcastf64x4: ['zmm {k}{z}, m256 :: EVEX.512.66.0F38.W1 1B /r :: AVX512F'],
  vbroadcasti32x2: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.W0 59 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, xmm/m64 :: EVEX.256.66.0F38.W0 59 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, xmm/m64 :: EVEX.512.66.0F38.W0 59 /r :: AVX512DQ',
  ],
  vbroadcasti32x4: [
    'ymm {k}{z}, m128 :: EVEX.256.66.0F38.W0 5A /r :: AVX512F AVX512VL',
    'zmm {k}{z}, m128 :: EVEX.512.66.0F38.W0 5A /r :: AVX512F',
  ],
  vbroadcasti32x8: ['zmm {k}{z}, m256 :: EVEX.512.66.0F38.W0 5B /r :: AVX512DQ'],
  vbroadcasti64x2: [
    'ymm {k}{z}, m128 :: EVEX.256.66.0F38.W1 5A /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, m128 :: EVEX.512.66.0F38.W1 5A /r :: AVX512DQ',
  ],
  vbroadcasti64x4: ['zmm {k}{z}, m256 :: EVEX.512.66.0F38.W1 5B /r :: AVX512F'],
  vbroadcastsd: [
    'ymm {k}{z}, xmm/m64 :: EVEX.256.66.0F38.W1 19 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, xmm/m64 :: EVEX.512.66.0F38.W1 19 /r :: AVX512F',
  ],
  vbroadcastss: [
    'xmm {k}{z}, xmm/m32 :: EVEX.128.66.0F38.W0 18 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m32 :: EVEX.256.66.0F38.W0 18 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, xmm/m32 :: EVEX.512.66.0F38.W0 18 /r :: AVX512F',
  ],
  vpbroadcastb: [
    'xmm {k}{z}, r32 :: EVEX.128.66.0F38.W0 7A /r :: AVX512BW AVX512VL',
    'xmm {k}{z}, xmm/m8 :: EVEX.128.66.0F38.W0 78 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, r32 :: EVEX.256.66.0F38.W0 7A /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, xmm/m8 :: EVEX.256.66.0F38.W0 78 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, r32 :: EVEX.512.66.0F38.W0 7A /r :: AVX512BW',
    'zmm {k}{z}, xmm/m8 :: EVEX.512.66.0F38.W0 78 /r :: AVX512BW',
  ],
  vpbroadcastd: [
    'xmm {k}{z}, r32 :: EVEX.128.66.0F38.W0 7C /r :: AVX512F AVX512VL',
    'xmm {k}{z}, xmm/m32 :: EVEX.128.66.0F38.W0 58 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, r32 :: EVEX.256.66.0F38.W0 7C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m32 :: EVEX.256.66.0F38.W0 58 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, r32 :: EVEX.512.66.0F38.W0 7C /r :: AVX512F',
    'zmm {k}{z}, xmm/m32 :: EVEX.512.66.0F38.W0 58 /r :: AVX512F',
  ],
  vpbroadcastq: [
    'xmm {k}{z}, r64 :: EVEX.128.66.0F38.W1 7C /r :: AVX512F AVX512VL',
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.W1 59 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, r64 :: EVEX.256.66.0F38.W1 7C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m64 :: EVEX.256.66.0F38.W1 59 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, r64 :: EVEX.512.66.0F38.W1 7C /r :: AVX512F',
    'zmm {k}{z}, xmm/m64 :: EVEX.512.66.0F38.W1 59 /r :: AVX512F',
  ],
  vpbroadcastw: [
    'xmm {k}{z}, r32 :: EVEX.128.66.0F38.W0 7B /r :: AVX512BW AVX512VL',
    'xmm {k}{z}, xmm/m16 :: EVEX.128.66.0F38.W0 79 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, r32 :: EVEX.256.66.0F38.W0 7B /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, xmm/m16 :: EVEX.256.66.0F38.W0 79 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, r32 :: EVEX.512.66.0F38.W0 7B /r :: AVX512BW',
    'zmm {k}{z}, xmm/m16 :: EVEX.512.66.0F38.W0 79 /r :: AVX512BW',
  ],

  // Gathers and scatters. SDM vol. 2: VGATHERDPS/VGATHERDPD, VPSCATTERDD and their like
  vgatherdpd: [
    'xmm {k}, vm32x :: EVEX.128.66.0F38.W1 92 /r :: AVX512F AVX512VL',
    'ymm {k}, vm32x :: EVEX.256.66.0F38.W1 92 /r :: AVX512F AVX512VL',
    'zmm {k}, vm32y :: EVEX.512.66.0F38.W1 92 /r :: AVX512F',
  ],
  vgatherdps: [
    'xmm {k}, vm32x :: EVEX.128.66.0F38.W0 92 /r :: AVX512F AVX512VL',
    'ymm {k}, vm32y :: EVEX.256.66.0F38.W0 92 /r :: AVX512F AVX512VL',
    'zmm {k}, vm32z :: EVEX.512.66.0F38.W0 92 /r :: AVX512F',
  ],
  vgatherqpd: [
    'xmm {k}, vm64x :: EVEX.128.66.0F38.W1 93 /r :: AVX512F AVX512VL',
    'ymm {k}, vm64y :: EVEX.256.66.0F38.W1 93 /r :: AVX512F AVX512VL',
    'zmm {k}, vm64z :: EVEX.512.66.0F38.W1 93 /r :: AVX512F',
  ],
  vgatherqps: [
    'xmm {k}, vm64x :: EVEX.128.66.0F38.W0 93 /r :: AVX512F AVX512VL',
    'xmm {k}, vm64y :: EVEX.256.66.0F38.W0 93 /r :: AVX512F AVX512VL',
    'ymm {k}, vm64z :: EVEX.512.66.0F38.W0 93 /r :: AVX512F',
  ],
  vpgatherdd: [
    'xmm {k}, vm32x :: EVEX.128.66.0F38.W0 90 /r :: AVX512F AVX512VL',
    'ymm {k}, vm32y :: EVEX.256.66.0F38.W0 90 /r :: AVX512F AVX512VL',
    'zmm {k}, vm32z :: EVEX.512.66.0F38.W0 90 /r :: AVX512F',
  ],
  vpgatherdq: [
    'xmm {k}, vm32x :: EVEX.128.66.0F38.W1 90 /r :: AVX512F AVX512VL',
    'ymm {k}, vm32x :: EVEX.256.66.0F38.W1 90 /r :: AVX512F AVX512VL',
    'zmm {k}, vm32y :: EVEX.512.66.0F38.W1 90 /r :: AVX512F',
  ],
  vpgatherqd: [
    'xmm {k}, vm64x :: EVEX.128.66.0F38.W0 91 /r :: AVX512F AVX512VL',
    'xmm {k}, vm64y :: EVEX.256.66.0F38.W0 91 /r :: AVX512F AVX512VL',
    'ymm {k}, vm64z :: EVEX.512.66.0F38.W0 91 /r :: AVX512F',
  ],
  vpgatherqq: [
    'xmm {k}, vm64x :: EVEX.128.66.0F38.W1 91 /r :: AVX512F AVX512VL',
    'ymm {k}, vm64y :: EVEX.256.66.0F38.W1 91 /r :: AVX512F AVX512VL',
    'zmm {k}, vm64z :: EVEX.512.66.0F38.W1 91 /r :: AVX512F',
  ],
  vpscatterdd: [
    'vm32x {k}, xmm :: EVEX.128.66.0F38.W0 A0 /r :: AVX512F AVX512VL',
    'vm32y {k}, ymm :: EVEX.256.66.0F38.W0 A0 /r :: AVX512F AVX512VL',
    'vm32z {k}, zmm :: EVEX.512.66.0F38.W0 A0 /r :: AVX512F',
  ],
  vpscatterdq: [
    'vm32x {k}, xmm :: EVEX.128.66.0F38.W1 A0 /r :: AVX512F AVX512VL',
    'vm32x {k}, ymm :: EVEX.256.66.0F38.W1 A0 /r :: AVX512F AVX512VL',
    'vm32y {k}, zmm :: EVEX.512.66.0F38.W1 A0 /r :: AVX512F',
  ],
  vpscatterqd: [
    'vm64x {k}, xmm :: EVEX.128.66.0F38.W0 A1 /r :: AVX512F AVX512VL',
    'vm64y {k}, xmm :: EVEX.256.66.0F38.W0 A1 /r :: AVX512F AVX512VL',
    'vm64z {k}, ymm :: EVEX.512.66.0F38.W0 A1 /r :: AVX512F',
  ],
  vpscatterqq: [
    'vm64x {k}, xmm :: EVEX.128.66.0F38.W1 A1 /r :: AVX512F AVX512VL',
    'vm64y {k}, ymm :: EVEX.256.66.0F38.W1 A1 /r :: AVX512F AVX512VL',
    'vm64z {k}, zmm :: EVEX.512.66.0F38.W1 A1 /r :: AVX512F',
  ],
  vscatterdpd: [
    'vm32x {k}, xmm :: EVEX.128.66.0F38.W1 A2 /r :: AVX512F AVX512VL',
    'vm32x {k}, ymm :: EVEX.256.66.0F38.W1 A2 /r :: AVX512F AVX512VL',
    'vm32y {k}, zmm :: EVEX.512.66.0F38.W1 A2 /r :: AVX512F',
  ],
  vscatterdps: [
    'vm32x {k}, xmm :: EVEX.128.66.0F38.W0 A2 /r :: AVX512F AVX512VL',
    'vm32y {k}, ymm :: EVEX.256.66.0F38.W0 A2 /r :: AVX512F AVX512VL',
    'vm32z {k}, zmm :: EVEX.512.66.0F38.W0 A2 /r :: AVX512F',
  ],
  vscatterqpd: [
    'vm64x {k}, xmm :: EVEX.128.66.0F38.W1 A3 /r :: AVX512F AVX512VL',
    'vm64y {k}, ymm :: EVEX.256.66.0F38.W1 A3 /r :: AVX512F AVX512VL',
    'vm64z {k}, zmm :: EVEX.512.66.0F38.W1 A3 /r :: AVX512F',
  ],
  vscatterqps: [
    'vm64x {k}, xmm :: EVEX.128.66.0F38.W0 A3 /r :: AVX512F AVX512VL',
    'vm64y {k}, xmm :: EVEX.256.66.0F38.W0 A3 /r :: AVX512F AVX512VL',
    'vm64z {k}, ymm :: EVEX.512.66.0F38.W0 A3 /r :: AVX512F',
  ],

  // SDM vol. 2: VCOMPRESSPS, VPCOMPRESSD, VEXPANDPS, VPEXPANDD and their like
  vcompresspd: [
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F38.W1 8A /r disp8*8 :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F38.W1 8A /r disp8*8 :: AVX512F AVX512VL',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F38.W1 8A /r disp8*8 :: AVX512F',
  ],
  vcompressps: [
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F38.W0 8A /r disp8*4 :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F38.W0 8A /r disp8*4 :: AVX512F AVX512VL',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F38.W0 8A /r disp8*4 :: AVX512F',
  ],
  vexpandpd: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.W1 88 /r disp8*8 :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.W1 88 /r disp8*8 :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.W1 88 /r disp8*8 :: AVX512F',
  ],
  vexpandps: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.W0 88 /r disp8*4 :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.W0 88 /r disp8*4 :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.W0 88 /r disp8*4 :: AVX512F',
  ],
  vpcompressb: [
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F38.W0 63 /r disp8*1 :: AVX512_VBMI2 AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F38.W0 63 /r disp8*1 :: AVX512_VBMI2 AVX512VL',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F38.W0 63 /r disp8*1 :: AVX512_VBMI2',
  ],
  vpcompressw: [
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F38.W1 63 /r disp8*2 :: AVX512_VBMI2 AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F38.W1 63 /r disp8*2 :: AVX512_VBMI2 AVX512VL',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F38.W1 63 /r disp8*2 :: AVX512_VBMI2',
  ],
  vpcompressd: [
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F38.W0 8B /r disp8*4 :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F38.W0 8B /r disp8*4 :: AVX512F AVX512VL',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F38.W0 8B /r disp8*4 :: AVX512F',
  ],
  vpcompressq: [
    'xmm/m128 {k}{z}, xmm :: EVEX.128.66.0F38.W1 8B /r disp8*8 :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, ymm :: EVEX.256.66.0F38.W1 8B /r disp8*8 :: AVX512F AVX512VL',
    'zmm/m512 {k}{z}, zmm :: EVEX.512.66.0F38.W1 8B /r disp8*8 :: AVX512F',
  ],
  vpexpandb: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.W0 62 /r disp8*1 :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.W0 62 /r disp8*1 :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.W0 62 /r disp8*1 :: AVX512_VBMI2',
  ],
  vpexpandw: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.W1 62 /r disp8*2 :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.W1 62 /r disp8*2 :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.W1 62 /r disp8*2 :: AVX512_VBMI2',
  ],
  vpexpandd: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.W0 89 /r disp8*4 :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.W0 89 /r disp8*4 :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.W0 89 /r disp8*4 :: AVX512F',
  ],
  vpexpandq: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.W1 89 /r disp8*8 :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.W1 89 /r disp8*8 :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.W1 89 /r disp8*8 :: AVX512F',
  ],
};
