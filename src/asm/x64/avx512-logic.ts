/**
 * AVX-512: comparison and logic of integers. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Logic: InstructionTable = {
  // Comparison and test. SDM vol. 2: VPCMPB/VPCMPUB, PCMPEQB, PCMPGTB, VPTESTMB, VPTESTNMB and their
  // like
  vpcmpb: [
    'k {k}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W0 3F /r ub :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W0 3F /r ub :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W0 3F /r ub :: AVX512BW',
  ],
  vpcmpd: [
    'k {k}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 1F /r ub :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 1F /r ub :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 1F /r ub :: AVX512F',
  ],
  vpcmpeqb: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 74 /r :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 74 /r :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 74 /r :: AVX512BW',
  ],
  vpcmpeqd: [
    'k {k}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 76 /r :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 76 /r :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 76 /r :: AVX512F',
  ],
  vpcmpeqq: [
    'k {k}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 29 /r :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 29 /r :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 29 /r :: AVX512F',
  ],
  vpcmpeqw: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 75 /r :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 75 /r :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 75 /r :: AVX512BW',
  ],
  vpcmpgtb: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 64 /r :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 64 /r :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 64 /r :: AVX512BW',
  ],
  vpcmpgtd: [
    'k {k}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 66 /r :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 66 /r :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 66 /r :: AVX512F',
  ],
  vpcmpgtq: [
    'k {k}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 37 /r :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 37 /r :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 37 /r :: AVX512F',
  ],
  vpcmpgtw: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG 65 /r :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG 65 /r :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG 65 /r :: AVX512BW',
  ],
  vpcmpq: [
    'k {k}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 1F /r ub :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 1F /r ub :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 1F /r ub :: AVX512F',
  ],
  vpcmpub: [
    'k {k}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W0 3E /r ub :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W0 3E /r ub :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W0 3E /r ub :: AVX512BW',
  ],
  vpcmpud: [
    'k {k}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 1E /r ub :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 1E /r ub :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 1E /r ub :: AVX512F',
  ],
  vpcmpuq: [
    'k {k}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 1E /r ub :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 1E /r ub :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 1E /r ub :: AVX512F',
  ],
  vpcmpuw: [
    'k {k}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W1 3E /r ub :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W1 3E /r ub :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W1 3E /r ub :: AVX512BW',
  ],
  vpcmpw: [
    'k {k}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W1 3F /r ub :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W1 3F /r ub :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W1 3F /r ub :: AVX512BW',
  ],
  vptestmb: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.66.0F38.W0 26 /r :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.66.0F38.W0 26 /r :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.66.0F38.W0 26 /r :: AVX512BW',
  ],
  vptestmd: [
    'k {k}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 27 /r :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 27 /r :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 27 /r :: AVX512F',
  ],
  vptestmq: [
    'k {k}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 27 /r :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 27 /r :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 27 /r :: AVX512F',
  ],
  vptestmw: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 26 /r :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 26 /r :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 26 /r :: AVX512BW',
  ],
  vptestnmb: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.F3.0F38.W0 26 /r :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.F3.0F38.W0 26 /r :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.F3.0F38.W0 26 /r :: AVX512BW',
  ],
  vptestnmd: [
    'k {k}, xmm, xmm/m128/m32bcst :: EVEX.128.F3.0F38.W0 27 /r :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m32bcst :: EVEX.256.F3.0F38.W0 27 /r :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m32bcst :: EVEX.512.F3.0F38.W0 27 /r :: AVX512F',
  ],
  vptestnmq: [
    'k {k}, xmm, xmm/m128/m64bcst :: EVEX.128.F3.0F38.W1 27 /r :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m64bcst :: EVEX.256.F3.0F38.W1 27 /r :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m64bcst :: EVEX.512.F3.0F38.W1 27 /r :: AVX512F',
  ],
  vptestnmw: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.F3.0F38.W1 26 /r :: AVX512BW AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.F3.0F38.W1 26 /r :: AVX512BW AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.F3.0F38.W1 26 /r :: AVX512BW',
  ],

  // Logic. SDM vol. 2: PAND, PANDN, POR, PXOR, VPTERNLOGD
  vpandd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 DB /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 DB /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 DB /r :: AVX512F',
  ],
  vpandnd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 DF /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 DF /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 DF /r :: AVX512F',
  ],
  vpandnq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 DF /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 DF /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 DF /r :: AVX512F',
  ],
  vpandq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 DB /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 DB /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 DB /r :: AVX512F',
  ],
  vpord: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 EB /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 EB /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 EB /r :: AVX512F',
  ],
  vporq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 EB /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 EB /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 EB /r :: AVX512F',
  ],
  vpternlogd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 25 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 25 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 25 /r ub :: AVX512F',
  ],
  vpternlogq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 25 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 25 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 25 /r ub :: AVX512F',
  ],
  vpxord: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 EF /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 EF /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 EF /r :: AVX512F',
  ],
  vpxorq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 EF /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 EF /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 EF /r :: AVX512F',
  ],
};
