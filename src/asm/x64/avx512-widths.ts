/**
 * AVX-512: integers made narrower or wider. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Widths: InstructionTable = {
  // Narrower: cut off, or saturated. SDM vol. 2: VPMOVQB/VPMOVSQB/VPMOVUSQB and their like
  vpmovdb: [
    'xmm/m32 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 31 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 31 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 31 /r :: AVX512F',
  ],
  vpmovdw: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 33 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 33 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 33 /r :: AVX512F',
  ],
  vpmovqb: [
    'xmm/m16 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 32 /r :: AVX512F AVX512VL',
    'xmm/m32 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 32 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 32 /r :: AVX512F',
  ],
  vpmovqd: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 35 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 35 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 35 /r :: AVX512F',
  ],
  vpmovqw: [
    'xmm/m32 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 34 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 34 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 34 /r :: AVX512F',
  ],
  vpmovsdb: [
    'xmm/m32 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 21 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 21 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 21 /r :: AVX512F',
  ],
  vpmovsdw: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 23 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 23 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 23 /r :: AVX512F',
  ],
  vpmovsqb: [
    'xmm/m16 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 22 /r :: AVX512F AVX512VL',
    'xmm/m32 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 22 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 22 /r :: AVX512F',
  ],
  vpmovsqd: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 25 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 25 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 25 /r :: AVX512F',
  ],
  vpmovsqw: [
    'xmm/m32 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 24 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 24 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 24 /r :: AVX512F',
  ],
  vpmovswb: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 20 /r :: AVX512BW AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 20 /r :: AVX512BW AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 20 /r :: AVX512BW',
  ],
  vpmovusdb: [
    'xmm/m32 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 11 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 11 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 11 /r :: AVX512F',
  ],
  vpmovusdw: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 13 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 13 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 13 /r :: AVX512F',
  ],
  vpmovusqb: [
    'xmm/m16 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 12 /r :: AVX512F AVX512VL',
    'xmm/m32 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 12 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 12 /r :: AVX512F',
  ],
  vpmovusqd: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 15 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 15 /r :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 15 /r :: AVX512F',
  ],
  vpmovusqw: [
    'xmm/m32 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 14 /r :: AVX512F AVX512VL',
    'xmm/m64 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 14 /r :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 14 /r :: AVX512F',
  ],
  vpmovuswb: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 10 /r :: AVX512BW AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 10 /r :: AVX512BW AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 10 /r :: AVX512BW',
  ],
  vpmovwb: [
    'xmm/m64 {k}{z}, xmm :: EVEX.128.F3.0F38.W0 30 /r :: AVX512BW AVX512VL',
    'xmm/m128 {k}{z}, ymm :: EVEX.256.F3.0F38.W0 30 /r :: AVX512BW AVX512VL',
    'ymm/m256 {k}{z}, zmm :: EVEX.512.F3.0F38.W0 30 /r :: AVX512BW',
  ],

  // Wider. SDM vol. 2: PMOVSX, PMOVZX
  vpmovsxbd: [
    'xmm {k}{z}, xmm/m32 :: EVEX.128.66.0F38.WIG 21 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m64 :: EVEX.256.66.0F38.WIG 21 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, xmm/m128 :: EVEX.512.66.0F38.WIG 21 /r :: AVX512F',
  ],
  vpmovsxbq: [
    'xmm {k}{z}, xmm/m16 :: EVEX.128.66.0F38.WIG 22 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m32 :: EVEX.256.66.0F38.WIG 22 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, xmm/m64 :: EVEX.512.66.0F38.WIG 22 /r :: AVX512F',
  ],
  vpmovsxbw: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.WIG 20 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, xmm/m128 :: EVEX.256.66.0F38.WIG 20 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, ymm/m256 :: EVEX.512.66.0F38.WIG 20 /r :: AVX512BW',
  ],
  vpmovsxdq: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.W0 25 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m128 :: EVEX.256.66.0F38.W0 25 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, ymm/m256 :: EVEX.512.66.0F38.W0 25 /r :: AVX512F',
  ],
  vpmovsxwd: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.WIG 23 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m128 :: EVEX.256.66.0F38.WIG 23 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, ymm/m256 :: EVEX.512.66.0F38.WIG 23 /r :: AVX512F',
  ],
  vpmovsxwq: [
    'xmm {k}{z}, xmm/m32 :: EVEX.128.66.0F38.WIG 24 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m64 :: EVEX.256.66.0F38.WIG 24 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, xmm/m128 :: EVEX.512.66.0F38.WIG 24 /r :: AVX512F',
  ],
  vpmovzxbd: [
    'xmm {k}{z}, xmm/m32 :: EVEX.128.66.0F38.WIG 31 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m64 :: EVEX.256.66.0F38.WIG 31 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, xmm/m128 :: EVEX.512.66.0F38.WIG 31 /r :: AVX512F',
  ],
  vpmovzxbq: [
    'xmm {k}{z}, xmm/m16 :: EVEX.128.66.0F38.WIG 32 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m32 :: EVEX.256.66.0F38.WIG 32 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, xmm/m64 :: EVEX.512.66.0F38.WIG 32 /r :: AVX512F',
  ],
  vpmovzxbw: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.WIG 30 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, xmm/m128 :: EVEX.256.66.0F38.WIG 30 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, ymm/m256 :: EVEX.512.66.0F38.WIG 30 /r :: AVX512BW',
  ],
  vpmovzxdq: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.W0 35 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m128 :: EVEX.256.66.0F38.W0 35 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, ymm/m256 :: EVEX.512.66.0F38.W0 35 /r :: AVX512F',
  ],
  vpmovzxwd: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.WIG 33 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m128 :: EVEX.256.66.0F38.WIG 33 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, ymm/m256 :: EVEX.512.66.0F38.WIG 33 /r :: AVX512F',
  ],
  vpmovzxwq: [
    'xmm {k}{z}, xmm/m32 :: EVEX.128.66.0F38.WIG 34 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m64 :: EVEX.256.66.0F38.WIG 34 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, xmm/m128 :: EVEX.512.66.0F38.WIG 34 /r :: AVX512F',
  ],

  // Packed. SDM vol. 2: PACKSSWB/PACKSSDW, PACKUSDW, PACKUSWB
  vpackssdw: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 6B /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 6B /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 6B /r :: AVX512BW',
  ],
  vpacksswb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 63 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 63 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 63 /r :: AVX512BW',
  ],
  vpackusdw: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 2B /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 2B /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 2B /r :: AVX512BW',
  ],
  vpackuswb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 67 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 67 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 67 /r :: AVX512BW',
  ],
};
