/**
 * AVX and AVX2: integers, the VEX forms of sse.ts on 128 and 256 bits. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avxIntegers: InstructionTable = {
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
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 74 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 74 /r SWAP :: AVX2',
  ],
  vpcmpeqw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 75 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 75 /r SWAP :: AVX2',
  ],
  vpcmpeqd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG 76 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG 76 /r SWAP :: AVX2',
  ],
  vpaddq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D4 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG D4 /r SWAP :: AVX2',
  ],
  vpmullw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG D5 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG D5 /r SWAP :: AVX2',
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
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DA /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DA /r SWAP :: AVX2',
  ],
  vpand: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DB /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DB /r SWAP :: AVX2',
  ],
  vpaddusb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DC /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DC /r SWAP :: AVX2',
  ],
  vpaddusw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DD /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DD /r SWAP :: AVX2',
  ],
  vpmaxub: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DE /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DE /r SWAP :: AVX2',
  ],
  vpandn: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG DF /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG DF /r :: AVX2',
  ],
  vpavgb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E0 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E0 /r SWAP :: AVX2',
  ],
  vpavgw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E3 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E3 /r SWAP :: AVX2',
  ],
  vpmulhuw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E4 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E4 /r SWAP :: AVX2',
  ],
  vpmulhw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG E5 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG E5 /r SWAP :: AVX2',
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
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EA /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EA /r SWAP :: AVX2',
  ],
  vpor: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EB /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EB /r SWAP :: AVX2',
  ],
  vpaddsb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EC /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EC /r SWAP :: AVX2',
  ],
  vpaddsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG ED /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG ED /r SWAP :: AVX2',
  ],
  vpmaxsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EE /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EE /r SWAP :: AVX2',
  ],
  vpxor: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG EF /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG EF /r SWAP :: AVX2',
  ],
  vpmuludq: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F4 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG F4 /r SWAP :: AVX2',
  ],
  vpmaddwd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F5 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG F5 /r SWAP :: AVX2',
  ],
  vpsadbw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG F6 /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG F6 /r SWAP :: AVX2',
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
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG FC /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG FC /r SWAP :: AVX2',
  ],
  vpaddw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG FD /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG FD /r SWAP :: AVX2',
  ],
  vpaddd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F.WIG FE /r SWAP :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F.WIG FE /r SWAP :: AVX2',
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

  // SDM vol. 2: PHADDSW, PHSUBW/PHSUBD, PHSUBSW, MASKMOVDQU
  vmaskmovdqu: ['xmm, xmm :: VEX.128.66.0F.WIG F7 /r :: AVX'],
  vphaddsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 03 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 03 /r :: AVX2',
  ],
  vphsubd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 06 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 06 /r :: AVX2',
  ],
  vphsubsw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 07 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 07 /r :: AVX2',
  ],
  vphsubw: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG 05 /r :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG 05 /r :: AVX2',
  ],
};
