/**
 * AVX-512: permutations, shuffles, blends, inserts and extracts. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Shuffles: InstructionTable = {
  // Permutations. SDM vol. 2: VPERMB, VPERMI2B, VPERMT2B, VPERMILPS and their like
  vpermb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W0 8D /r :: AVX512_VBMI AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W0 8D /r :: AVX512_VBMI AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W0 8D /r :: AVX512_VBMI',
  ],
  vpermd: [
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 36 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 36 /r :: AVX512F',
  ],
  vpermi2b: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W0 75 /r :: AVX512_VBMI AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W0 75 /r :: AVX512_VBMI AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W0 75 /r :: AVX512_VBMI',
  ],
  vpermi2d: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 76 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 76 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 76 /r :: AVX512F',
  ],
  vpermi2pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 77 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 77 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 77 /r :: AVX512F',
  ],
  vpermi2ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 77 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 77 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 77 /r :: AVX512F',
  ],
  vpermi2q: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 76 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 76 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 76 /r :: AVX512F',
  ],
  vpermi2w: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 75 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 75 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 75 /r :: AVX512BW',
  ],
  vpermilpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 0D /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 0D /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 0D /r :: AVX512F',
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 05 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 05 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 05 /r ub :: AVX512F',
  ],
  vpermilps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 0C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 0C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 0C /r :: AVX512F',
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 04 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 04 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 04 /r ub :: AVX512F',
  ],
  vpermpd: [
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 16 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 16 /r :: AVX512F',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 01 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 01 /r ub :: AVX512F',
  ],
  vpermps: [
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 16 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 16 /r :: AVX512F',
  ],
  vpermq: [
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 36 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 36 /r :: AVX512F',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 00 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 00 /r ub :: AVX512F',
  ],
  vpermt2b: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W0 7D /r :: AVX512_VBMI AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W0 7D /r :: AVX512_VBMI AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W0 7D /r :: AVX512_VBMI',
  ],
  vpermt2d: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 7E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 7E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 7E /r :: AVX512F',
  ],
  vpermt2pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 7F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 7F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 7F /r :: AVX512F',
  ],
  vpermt2ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 7F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 7F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 7F /r :: AVX512F',
  ],
  vpermt2q: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 7E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 7E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 7E /r :: AVX512F',
  ],
  vpermt2w: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 7D /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 7D /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 7D /r :: AVX512BW',
  ],
  vpermw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 8D /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 8D /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 8D /r :: AVX512BW',
  ],

  // Shuffles. SDM vol. 2: PSHUFB, PSHUFD, SHUFPS, VSHUFF32x4 and their like
  vpshufb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG 00 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG 00 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG 00 /r :: AVX512BW',
  ],
  vpshufd: [
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F.W0 70 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F.W0 70 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F.W0 70 /r ub :: AVX512F',
  ],
  vpshufhw: [
    'xmm {k}{z}, xmm/m128, imm8 :: EVEX.128.F3.0F.WIG 70 /r ub :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256, imm8 :: EVEX.256.F3.0F.WIG 70 /r ub :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm/m512, imm8 :: EVEX.512.F3.0F.WIG 70 /r ub :: AVX512BW',
  ],
  vpshuflw: [
    'xmm {k}{z}, xmm/m128, imm8 :: EVEX.128.F2.0F.WIG 70 /r ub :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256, imm8 :: EVEX.256.F2.0F.WIG 70 /r ub :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm/m512, imm8 :: EVEX.512.F2.0F.WIG 70 /r ub :: AVX512BW',
  ],
  vshuff32x4: [
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 23 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 23 /r ub :: AVX512F',
  ],
  vshuff64x2: [
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 23 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 23 /r ub :: AVX512F',
  ],
  vshufi32x4: [
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 43 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 43 /r ub :: AVX512F',
  ],
  vshufi64x2: [
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 43 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 43 /r ub :: AVX512F',
  ],
  vshufpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F.W1 C6 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F.W1 C6 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F.W1 C6 /r ub :: AVX512F',
  ],
  vshufps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.0F.W0 C6 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.0F.W0 C6 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.0F.W0 C6 /r ub :: AVX512F',
  ],

  // Unpack, align. SDM vol. 2: UNPCKLPS, PUNPCKLBW, PALIGNR, VALIGND and their like
  valignd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 03 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 03 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 03 /r ub :: AVX512F',
  ],
  valignq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 03 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 03 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 03 /r ub :: AVX512F',
  ],
  vpalignr: [
    'xmm {k}{z}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.WIG 0F /r ub :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.WIG 0F /r ub :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.WIG 0F /r ub :: AVX512BW',
  ],
  vpunpckhbw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 68 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 68 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 68 /r :: AVX512BW',
  ],
  vpunpckhdq: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 6A /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 6A /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 6A /r :: AVX512F',
  ],
  vpunpckhqdq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 6D /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 6D /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 6D /r :: AVX512F',
  ],
  vpunpckhwd: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 69 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 69 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 69 /r :: AVX512BW',
  ],
  vpunpcklbw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 60 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 60 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 60 /r :: AVX512BW',
  ],
  vpunpckldq: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 62 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 62 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 62 /r :: AVX512F',
  ],
  vpunpcklqdq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 6C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 6C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 6C /r :: AVX512F',
  ],
  vpunpcklwd: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 61 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 61 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 61 /r :: AVX512BW',
  ],
  vunpckhpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 15 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 15 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 15 /r :: AVX512F',
  ],
  vunpckhps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 15 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 15 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.0F.W0 15 /r :: AVX512F',
  ],
  vunpcklpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 14 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 14 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 14 /r :: AVX512F',
  ],
  vunpcklps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 14 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 14 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.0F.W0 14 /r :: AVX512F',
  ],

  // Blends by mask. SDM vol. 2: VBLENDMPD, VPBLENDMB and their like
  vblendmpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 65 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 65 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 65 /r :: AVX512F',
  ],
  vblendmps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 65 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 65 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 65 /r :: AVX512F',
  ],
  vpblendmb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W0 66 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W0 66 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W0 66 /r :: AVX512BW',
  ],
  vpblendmd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 64 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 64 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 64 /r :: AVX512F',
  ],
  vpblendmq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 64 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 64 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 64 /r :: AVX512F',
  ],
  vpblendmw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 66 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 66 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 66 /r :: AVX512BW',
  ],

  // Inserts and extracts. SDM vol. 2: INSERTPS, PINSRB, VINSERTF128, EXTRACTPS, PEXTRB, VEXTRACTF128 and
  // their like
  vextractf32x4: [
    'xmm/m128 {k}{z}, ymm, imm8 :: EVEX.256.66.0F3A.W0 19 /r ub :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, zmm, imm8 :: EVEX.512.66.0F3A.W0 19 /r ub :: AVX512F',
  ],
  vextractf32x8: ['ymm/m256 {k}{z}, zmm, imm8 :: EVEX.512.66.0F3A.W0 1B /r ub :: AVX512DQ'],
  vextractf64x2: [
    'xmm/m128 {k}{z}, ymm, imm8 :: EVEX.256.66.0F3A.W1 19 /r ub :: AVX512DQ AVX512VL',
    'xmm/m128 {k}{z}, zmm, imm8 :: EVEX.512.66.0F3A.W1 19 /r ub :: AVX512DQ',
  ],
  vextractf64x4: ['ymm/m256 {k}{z}, zmm, imm8 :: EVEX.512.66.0F3A.W1 1B /r ub :: AVX512F'],
  vextracti32x4: [
    'xmm/m128 {k}{z}, ymm, imm8 :: EVEX.256.66.0F3A.W0 39 /r ub :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, zmm, imm8 :: EVEX.512.66.0F3A.W0 39 /r ub :: AVX512F',
  ],
  vextracti32x8: ['ymm/m256 {k}{z}, zmm, imm8 :: EVEX.512.66.0F3A.W0 3B /r ub :: AVX512DQ'],
  vextracti64x2: [
    'xmm/m128 {k}{z}, ymm, imm8 :: EVEX.256.66.0F3A.W1 39 /r ub :: AVX512DQ AVX512VL',
    'xmm/m128 {k}{z}, zmm, imm8 :: EVEX.512.66.0F3A.W1 39 /r ub :: AVX512DQ',
  ],
  vextracti64x4: ['ymm/m256 {k}{z}, zmm, imm8 :: EVEX.512.66.0F3A.W1 3B /r ub :: AVX512F'],
  vextractps: ['r32/m32, xmm, imm8 :: EVEX.128.66.0F3A.WIG 17 /r ub :: AVX512F'],
  vinsertf32x4: [
    'ymm {k}{z}, ymm, xmm/m128, imm8 :: EVEX.256.66.0F3A.W0 18 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128, imm8 :: EVEX.512.66.0F3A.W0 18 /r ub :: AVX512F',
  ],
  vinsertf32x8: ['zmm {k}{z}, zmm, ymm/m256, imm8 :: EVEX.512.66.0F3A.W0 1A /r ub :: AVX512DQ'],
  vinsertf64x2: [
    'ymm {k}{z}, ymm, xmm/m128, imm8 :: EVEX.256.66.0F3A.W1 18 /r ub :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128, imm8 :: EVEX.512.66.0F3A.W1 18 /r ub :: AVX512DQ',
  ],
  vinsertf64x4: ['zmm {k}{z}, zmm, ymm/m256, imm8 :: EVEX.512.66.0F3A.W1 1A /r ub :: AVX512F'],
  vinserti32x4: [
    'ymm {k}{z}, ymm, xmm/m128, imm8 :: EVEX.256.66.0F3A.W0 38 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128, imm8 :: EVEX.512.66.0F3A.W0 38 /r ub :: AVX512F',
  ],
  vinserti32x8: ['zmm {k}{z}, zmm, ymm/m256, imm8 :: EVEX.512.66.0F3A.W0 3A /r ub :: AVX512DQ'],
  vinserti64x2: [
    'ymm {k}{z}, ymm, xmm/m128, imm8 :: EVEX.256.66.0F3A.W1 38 /r ub :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128, imm8 :: EVEX.512.66.0F3A.W1 38 /r ub :: AVX512DQ',
  ],
  vinserti64x4: ['zmm {k}{z}, zmm, ymm/m256, imm8 :: EVEX.512.66.0F3A.W1 3A /r ub :: AVX512F'],
  vinsertps: ['xmm, xmm, xmm/m32, imm8 :: EVEX.128.66.0F3A.W0 21 /r ub :: AVX512F'],
  vpextrb: ['r32/m8, xmm, imm8 :: EVEX.128.66.0F3A.WIG 14 /r ub :: AVX512BW'],
  vpextrd: ['r32/m32, xmm, imm8 :: EVEX.128.66.0F3A.W0 16 /r ub :: AVX512DQ'],
  vpextrq: ['r64/m64, xmm, imm8 :: EVEX.128.66.0F3A.W1 16 /r ub :: AVX512DQ'],
  vpextrw: [
    'r32, xmm, imm8 :: EVEX.128.66.0F.WIG C5 /r ub :: AVX512BW',
    'r32/m16, xmm, imm8 :: EVEX.128.66.0F3A.WIG 15 /r ub :: AVX512BW',
  ],
  vpinsrb: ['xmm, xmm, r32/m8, imm8 :: EVEX.128.66.0F3A.WIG 20 /r ub :: AVX512BW'],
  vpinsrd: ['xmm, xmm, r32/m32, imm8 :: EVEX.128.66.0F3A.W0 22 /r ub :: AVX512DQ'],
  vpinsrq: ['xmm, xmm, r64/m64, imm8 :: EVEX.128.66.0F3A.W1 22 /r ub :: AVX512DQ'],
  vpinsrw: ['xmm, xmm, r32/m16, imm8 :: EVEX.128.66.0F.WIG C4 /r ub :: AVX512BW'],
};
