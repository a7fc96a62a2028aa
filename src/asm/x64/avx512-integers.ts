/**
 * AVX-512: integer arithmetic. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Integers: InstructionTable = {
  // Arithmetic. SDM vol. 2, under each name
  vdbpsadbw: [
    'xmm {k}{z}, xmm, xmm/m128, imm8 :: EVEX.128.66.0F3A.W0 42 /r ub :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256, imm8 :: EVEX.256.66.0F3A.W0 42 /r ub :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512, imm8 :: EVEX.512.66.0F3A.W0 42 /r ub :: AVX512BW',
  ],
  vpabsb: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.WIG 1C /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.WIG 1C /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.WIG 1C /r :: AVX512BW',
  ],
  vpabsd: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 1E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 1E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 1E /r :: AVX512F',
  ],
  vpabsq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 1F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 1F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 1F /r :: AVX512F',
  ],
  vpabsw: [
    'xmm {k}{z}, xmm/m128 :: EVEX.128.66.0F38.WIG 1D /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm/m256 :: EVEX.256.66.0F38.WIG 1D /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm/m512 :: EVEX.512.66.0F38.WIG 1D /r :: AVX512BW',
  ],
  vpaddb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG FC /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG FC /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG FC /r :: AVX512BW',
  ],
  vpaddd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 FE /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 FE /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 FE /r :: AVX512F',
  ],
  vpaddq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 D4 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 D4 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 D4 /r :: AVX512F',
  ],
  vpaddsb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG EC /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG EC /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG EC /r :: AVX512BW',
  ],
  vpaddsw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG ED /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG ED /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG ED /r :: AVX512BW',
  ],
  vpaddusb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG DC /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG DC /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG DC /r :: AVX512BW',
  ],
  vpaddusw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG DD /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG DD /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG DD /r :: AVX512BW',
  ],
  vpaddw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG FD /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG FD /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG FD /r :: AVX512BW',
  ],
  vpavgb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG E0 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG E0 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG E0 /r :: AVX512BW',
  ],
  vpavgw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG E3 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG E3 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG E3 /r :: AVX512BW',
  ],
  vpmaddubsw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG 04 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG 04 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG 04 /r :: AVX512BW',
  ],
  vpmaddwd: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG F5 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG F5 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG F5 /r :: AVX512BW',
  ],
  vpmuldq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 28 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 28 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 28 /r :: AVX512F',
  ],
  vpmulhrsw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG 0B /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG 0B /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG 0B /r :: AVX512BW',
  ],
  vpmulhuw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG E4 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG E4 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG E4 /r :: AVX512BW',
  ],
  vpmulhw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG E5 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG E5 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG E5 /r :: AVX512BW',
  ],
  vpmulld: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 40 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 40 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 40 /r :: AVX512F',
  ],
  vpmullq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 40 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 40 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 40 /r :: AVX512DQ',
  ],
  vpmullw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG D5 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG D5 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG D5 /r :: AVX512BW',
  ],
  vpmuludq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 F4 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 F4 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 F4 /r :: AVX512F',
  ],
  vpsadbw: [
    'xmm, xmm, xmm/m128 :: EVEX.128.66.0F.WIG F6 /r :: AVX512BW AVX512VL',
    'ymm, ymm, ymm/m256 :: EVEX.256.66.0F.WIG F6 /r :: AVX512BW AVX512VL',
    'zmm, zmm, zmm/m512 :: EVEX.512.66.0F.WIG F6 /r :: AVX512BW',
  ],
  vpsubb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG F8 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG F8 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG F8 /r :: AVX512BW',
  ],
  vpsubd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 FA /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 FA /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F.W0 FA /r :: AVX512F',
  ],
  vpsubq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 FB /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 FB /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 FB /r :: AVX512F',
  ],
  vpsubsb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG E8 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG E8 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG E8 /r :: AVX512BW',
  ],
  vpsubsw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG E9 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG E9 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG E9 /r :: AVX512BW',
  ],
  vpsubusb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG D8 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG D8 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG D8 /r :: AVX512BW',
  ],
  vpsubusw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG D9 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG D9 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG D9 /r :: AVX512BW',
  ],
  vpsubw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG F9 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG F9 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG F9 /r :: AVX512BW',
  ],

  // Minimum and maximum. SDM vol. 2: PMINSB/PMINSW, PMAXUD/PMAXUQ and their like
  vpmaxsb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG 3C /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG 3C /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG 3C /r :: AVX512BW',
  ],
  vpmaxsd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 3D /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 3D /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 3D /r :: AVX512F',
  ],
  vpmaxsq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 3D /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 3D /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 3D /r :: AVX512F',
  ],
  vpmaxsw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG EE /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG EE /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG EE /r :: AVX512BW',
  ],
  vpmaxub: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG DE /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG DE /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG DE /r :: AVX512BW',
  ],
  vpmaxud: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 3F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 3F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 3F /r :: AVX512F',
  ],
  vpmaxuq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 3F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 3F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 3F /r :: AVX512F',
  ],
  vpmaxuw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG 3E /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG 3E /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG 3E /r :: AVX512BW',
  ],
  vpminsb: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG 38 /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG 38 /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG 38 /r :: AVX512BW',
  ],
  vpminsd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 39 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 39 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 39 /r :: AVX512F',
  ],
  vpminsq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 39 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 39 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 39 /r :: AVX512F',
  ],
  vpminsw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG EA /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG EA /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG EA /r :: AVX512BW',
  ],
  vpminub: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F.WIG DA /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F.WIG DA /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F.WIG DA /r :: AVX512BW',
  ],
  vpminud: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 3B /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 3B /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 3B /r :: AVX512F',
  ],
  vpminuq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 3B /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 3B /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 3B /r :: AVX512F',
  ],
  vpminuw: [
    'xmm {k}{z}, xmm, xmm/m128 :: EVEX.128.66.0F38.WIG 3A /r :: AVX512BW AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256 :: EVEX.256.66.0F38.WIG 3A /r :: AVX512BW AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512 :: EVEX.512.66.0F38.WIG 3A /r :: AVX512BW',
  ],

  // Products that are added up. SDM vol. 2: VPMADD52LUQ, VPMADD52HUQ, VPDPBUSD, VPDPWSSD
  vpdpbusd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 50 /r :: AVX512_VNNI AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 50 /r :: AVX512_VNNI AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 50 /r :: AVX512_VNNI',
  ],
  vpdpbusds: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 51 /r :: AVX512_VNNI AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 51 /r :: AVX512_VNNI AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 51 /r :: AVX512_VNNI',
  ],
  vpdpwssd: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 52 /r :: AVX512_VNNI AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 52 /r :: AVX512_VNNI AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 52 /r :: AVX512_VNNI',
  ],
  vpdpwssds: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 53 /r :: AVX512_VNNI AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 53 /r :: AVX512_VNNI AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 53 /r :: AVX512_VNNI',
  ],
  vpmadd52luq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 B4 /r :: AVX512_IFMA AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 B4 /r :: AVX512_IFMA AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 B4 /r :: AVX512_IFMA',
  ],
  vpmadd52huq: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 B5 /r :: AVX512_IFMA AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 B5 /r :: AVX512_IFMA AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 B5 /r :: AVX512_IFMA',
  ],
};
