/**
 * AVX-512: shifts and single bits of integers, cryptography. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Shifts: InstructionTable = {
  // Shifts. SDM vol. 2: PSLLW/PSLLD/PSLLQ, VPSLLVW/VPSLLVD/VPSLLVQ, PSLLDQ and their like
  vpslld: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.W0 F2 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F.W0 72 /6 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.W0 F2 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F.W0 72 /6 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.W0 F2 /r :: AVX512F',
    'zmm {k}{z}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F.W0 72 /6 ub :: AVX512F',
  ],
  vpslldq: [
    'xmm, xmm/m128, imm8 :: EVEX.128.66.0F.WIG 73 /7 ub :: AVX512BW AVX512VL',
    'ymm, ymm/m256, imm8 :: EVEX.256.66.0F.WIG 73 /7 ub :: AVX512BW AVX512VL',
    'zmm, zmm/m512, imm8 :: EVEX.512.66.0F.WIG 73 /7 ub :: AVX512BW',
  ],
  vpsllq: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.W1 F3 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F.W1 73 /6 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.W1 F3 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F.W1 73 /6 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.W1 F3 /r :: AVX512F',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F.W1 73 /6 ub :: AVX512F',
  ],
  vpsllvd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 47 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 47 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 47 /r :: AVX512F',
  ],
  vpsllvq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 47 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 47 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 47 /r :: AVX512F',
  ],
  vpsllvw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 12 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 12 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 12 /r :: AVX512BW',
  ],
  vpsllw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG F1 /r :: AVX512BW AVX512VL',
    'xmm {k}{z}, xmm/m128, imm8 :: EVEX.128.66.0F.WIG 71 /6 ub :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.WIG F1 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256, imm8 :: EVEX.256.66.0F.WIG 71 /6 ub :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.WIG F1 /r :: AVX512BW',
    'zmm {k}{z}, zmm/m512, imm8 :: EVEX.512.66.0F.WIG 71 /6 ub :: AVX512BW',
  ],
  vpsrad: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.W0 E2 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F.W0 72 /4 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.W0 E2 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F.W0 72 /4 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.W0 E2 /r :: AVX512F',
    'zmm {k}{z}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F.W0 72 /4 ub :: AVX512F',
  ],
  vpsraq: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.W1 E2 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F.W1 72 /4 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.W1 E2 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F.W1 72 /4 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.W1 E2 /r :: AVX512F',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F.W1 72 /4 ub :: AVX512F',
  ],
  vpsravd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 46 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 46 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 46 /r :: AVX512F',
  ],
  vpsravq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 46 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 46 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 46 /r :: AVX512F',
  ],
  vpsravw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 11 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 11 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 11 /r :: AVX512BW',
  ],
  vpsraw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG E1 /r :: AVX512BW AVX512VL',
    'xmm {k}{z}, xmm/m128, imm8 :: EVEX.128.66.0F.WIG 71 /4 ub :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.WIG E1 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256, imm8 :: EVEX.256.66.0F.WIG 71 /4 ub :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.WIG E1 /r :: AVX512BW',
    'zmm {k}{z}, zmm/m512, imm8 :: EVEX.512.66.0F.WIG 71 /4 ub :: AVX512BW',
  ],
  vpsrld: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.W0 D2 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F.W0 72 /2 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.W0 D2 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F.W0 72 /2 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.W0 D2 /r :: AVX512F',
    'zmm {k}{z}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F.W0 72 /2 ub :: AVX512F',
  ],
  vpsrldq: [
    'xmm, xmm/m128, imm8 :: EVEX.128.66.0F.WIG 73 /3 ub :: AVX512BW AVX512VL',
    'ymm, ymm/m256, imm8 :: EVEX.256.66.0F.WIG 73 /3 ub :: AVX512BW AVX512VL',
    'zmm, zmm/m512, imm8 :: EVEX.512.66.0F.WIG 73 /3 ub :: AVX512BW',
  ],
  vpsrlq: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.W1 D3 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F.W1 73 /2 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.W1 D3 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F.W1 73 /2 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.W1 D3 /r :: AVX512F',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F.W1 73 /2 ub :: AVX512F',
  ],
  vpsrlvd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 45 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 45 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 45 /r :: AVX512F',
  ],
  vpsrlvq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 45 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 45 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 45 /r :: AVX512F',
  ],
  vpsrlvw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 10 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 10 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 10 /r :: AVX512BW',
  ],
  vpsrlw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG D1 /r :: AVX512BW AVX512VL',
    'xmm {k}{z}, xmm/m128, imm8 :: EVEX.128.66.0F.WIG 71 /2 ub :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, xmm/m128 :: EVEX.256.66.0F.WIG D1 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256, imm8 :: EVEX.256.66.0F.WIG 71 /2 ub :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, xmm/m128 :: EVEX.512.66.0F.WIG D1 /r :: AVX512BW',
    'zmm {k}{z}, zmm/m512, imm8 :: EVEX.512.66.0F.WIG 71 /2 ub :: AVX512BW',
  ],

  // Rotations and funnel shifts. SDM vol. 2: PROLD, PRORVQ, VPSHLD, VPSHRDV and their like
  vprold: [
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F.W0 72 /1 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F.W0 72 /1 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F.W0 72 /1 ub :: AVX512F',
  ],
  vprolq: [
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F.W1 72 /1 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F.W1 72 /1 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F.W1 72 /1 ub :: AVX512F',
  ],
  vprolvd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 15 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 15 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 15 /r :: AVX512F',
  ],
  vprolvq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 15 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 15 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 15 /r :: AVX512F',
  ],
  vprord: [
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F.W0 72 /0 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F.W0 72 /0 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F.W0 72 /0 ub :: AVX512F',
  ],
  vprorq: [
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F.W1 72 /0 ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F.W1 72 /0 ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F.W1 72 /0 ub :: AVX512F',
  ],
  vprorvd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 14 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 14 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 14 /r :: AVX512F',
  ],
  vprorvq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 14 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 14 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 14 /r :: AVX512F',
  ],
  vpshldd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 71 /r ub :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 71 /r ub :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 71 /r ub :: AVX512_VBMI2',
  ],
  vpshldq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 71 /r ub :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 71 /r ub :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 71 /r ub :: AVX512_VBMI2',
  ],
  vpshldvd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 71 /r :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 71 /r :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 71 /r :: AVX512_VBMI2',
  ],
  vpshldvq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 71 /r :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 71 /r :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 71 /r :: AVX512_VBMI2',
  ],
  vpshldvw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 70 /r :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 70 /r :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 70 /r :: AVX512_VBMI2',
  ],
  vpshldw: [
    'xmm {k}{z}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W1 70 /r ub :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W1 70 /r ub :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W1 70 /r ub :: AVX512_VBMI2',
  ],
  vpshrdd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 73 /r ub :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 73 /r ub :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 73 /r ub :: AVX512_VBMI2',
  ],
  vpshrdq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 73 /r ub :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 73 /r ub :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 73 /r ub :: AVX512_VBMI2',
  ],
  vpshrdvd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 73 /r :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 73 /r :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 73 /r :: AVX512_VBMI2',
  ],
  vpshrdvq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 73 /r :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 73 /r :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 73 /r :: AVX512_VBMI2',
  ],
  vpshrdvw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W1 72 /r :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W1 72 /r :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W1 72 /r :: AVX512_VBMI2',
  ],
  vpshrdw: [
    'xmm {k}{z}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W1 72 /r ub :: AVX512_VBMI2 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W1 72 /r ub :: AVX512_VBMI2 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W1 72 /r ub :: AVX512_VBMI2',
  ],

  // Bits. SDM vol. 2: VPCONFLICTD, VPLZCNTD, VPOPCNT, VPSHUFBITQMB, VPMULTISHIFTQB
  vpconflictd: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 C4 /r :: AVX512CD AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 C4 /r :: AVX512CD AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 C4 /r :: AVX512CD',
  ],
  vpconflictq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 C4 /r :: AVX512CD AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 C4 /r :: AVX512CD AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 C4 /r :: AVX512CD',
  ],
  vplzcntd: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 44 /r :: AVX512CD AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 44 /r :: AVX512CD AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 44 /r :: AVX512CD',
  ],
  vplzcntq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 44 /r :: AVX512CD AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 44 /r :: AVX512CD AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 44 /r :: AVX512CD',
  ],
  vpmultishiftqb: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 83 /r :: AVX512_VBMI AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 83 /r :: AVX512_VBMI AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 83 /r :: AVX512_VBMI',
  ],
  vpopcntb: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.W0 54 /r :: AVX512_BITALG AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.W0 54 /r :: AVX512_BITALG AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.W0 54 /r :: AVX512_BITALG',
  ],
  vpopcntd: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 55 /r :: AVX512_VPOPCNTDQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 55 /r :: AVX512_VPOPCNTDQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 55 /r :: AVX512_VPOPCNTDQ',
  ],
  vpopcntq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 55 /r :: AVX512_VPOPCNTDQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 55 /r :: AVX512_VPOPCNTDQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 55 /r :: AVX512_VPOPCNTDQ',
  ],
  vpopcntw: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.W1 54 /r :: AVX512_BITALG AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.W1 54 /r :: AVX512_BITALG AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.W1 54 /r :: AVX512_BITALG',
  ],
  vpshufbitqmb: [
    'k {k}, xmm, xmm/m128 :: EVEX.128.66.0F38.W0 8F /r :: AVX512_BITALG AVX512VL',
    'k {k}, ymm, ymm/m256 :: EVEX.256.66.0F38.W0 8F /r :: AVX512_BITALG AVX512VL',
    'k {k}, zmm, zmm/m512 :: EVEX.512.66.0F38.W0 8F /r :: AVX512_BITALG',
  ],

  // SDM vol. 2: AESENC and its like, PCLMULQDQ, GF2P8MULB and its like
  vaesdec: [
    'xmm, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG DE /r :: AVX512F AVX512VL VAES',
    'ymm, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG DE /r :: AVX512F AVX512VL VAES',
    'zmm, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG DE /r :: AVX512F VAES',
  ],
  vaesdeclast: [
    'xmm, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG DF /r :: AVX512F AVX512VL VAES',
    'ymm, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG DF /r :: AVX512F AVX512VL VAES',
    'zmm, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG DF /r :: AVX512F VAES',
  ],
  vaesenc: [
    'xmm, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG DC /r :: AVX512F AVX512VL VAES',
    'ymm, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG DC /r :: AVX512F AVX512VL VAES',
    'zmm, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG DC /r :: AVX512F VAES',
  ],
  vaesenclast: [
    'xmm, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG DD /r :: AVX512F AVX512VL VAES',
    'ymm, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG DD /r :: AVX512F AVX512VL VAES',
    'zmm, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG DD /r :: AVX512F VAES',
  ],
  vgf2p8affineinvqb: [
    'xmm {k}{z}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W1 CF /r ub :: AVX512F AVX512VL GFNI',
    'ymm {k}{z}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W1 CF /r ub :: AVX512F AVX512VL GFNI',
    'zmm {k}{z}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W1 CF /r ub :: AVX512F GFNI',
  ],
  vgf2p8affineqb: [
    'xmm {k}{z}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W1 CE /r ub :: AVX512F AVX512VL GFNI',
    'ymm {k}{z}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W1 CE /r ub :: AVX512F AVX512VL GFNI',
    'zmm {k}{z}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W1 CE /r ub :: AVX512F GFNI',
  ],
  vgf2p8mulb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.W0 CF /r :: AVX512F AVX512VL GFNI',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.W0 CF /r :: AVX512F AVX512VL GFNI',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.W0 CF /r :: AVX512F GFNI',
  ],
  vpclmulqdq: [
    'xmm, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.WIG 44 /r ub :: AVX512F AVX512VL VPCLMULQDQ',
    'ymm, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.WIG 44 /r ub :: AVX512F AVX512VL VPCLMULQDQ',
    'zmm, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.WIG 44 /r ub :: AVX512F VPCLMULQDQ',
  ],
};
