/**
 * AVX and AVX2: shuffles, shifts, inserts, blends and broadcasts. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avxShuffles: InstructionTable = {
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
  vzeroupper: [':: VEX.128.0F.WIG 77 :: AVX'],
  vzeroall: [':: VEX.256.0F.WIG 77 :: AVX'],

  vpermilps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 0C /r :: AVX',
    'xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.W0 04 /r ub :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 0C /r :: AVX',
    'ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W0 04 /r ub :: AVX',
  ],
  vpermilpd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 0D /r :: AVX',
    'xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.W0 05 /r ub :: AVX',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 0D /r :: AVX',
    'ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W0 05 /r ub :: AVX',
  ],
  vtestps: [
    'xmm, xmm/m128 :: VEX.128.66.0F38.W0 0E /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F38.W0 0E /r :: AVX',
  ],
  vtestpd: [
    'xmm, xmm/m128 :: VEX.128.66.0F38.W0 0F /r :: AVX',
    'ymm, ymm/m256 :: VEX.256.66.0F38.W0 0F /r :: AVX',
  ],

  // Gathers. SDM vol. 2: VGATHERDPS/VGATHERQPS, VPGATHERDD/VPGATHERQD and their like
  vgatherdpd: [
    'xmm, vm32x, xmm :: VEX.128.66.0F38.W1 92 /r :: AVX2',
    'ymm, vm32x, ymm :: VEX.256.66.0F38.W1 92 /r :: AVX2',
  ],
  vgatherdps: [
    'xmm, vm32x, xmm :: VEX.128.66.0F38.W0 92 /r :: AVX2',
    'ymm, vm32y, ymm :: VEX.256.66.0F38.W0 92 /r :: AVX2',
  ],
  vgatherqpd: [
    'xmm, vm64x, xmm :: VEX.128.66.0F38.W1 93 /r :: AVX2',
    'ymm, vm64y, ymm :: VEX.256.66.0F38.W1 93 /r :: AVX2',
  ],
  vgatherqps: [
    'xmm, vm64x, xmm :: VEX.128.66.0F38.W0 93 /r :: AVX2',
    'xmm, vm64y, xmm :: VEX.256.66.0F38.W0 93 /r :: AVX2',
  ],
  vpgatherdd: [
    'xmm, vm32x, xmm :: VEX.128.66.0F38.W0 90 /r :: AVX2',
    'ymm, vm32y, ymm :: VEX.256.66.0F38.W0 90 /r :: AVX2',
  ],
  vpgatherdq: [
    'xmm, vm32x, xmm :: VEX.128.66.0F38.W1 90 /r :: AVX2',
    'ymm, vm32x, ymm :: VEX.256.66.0F38.W1 90 /r :: AVX2',
  ],
  vpgatherqd: [
    'xmm, vm64x, xmm :: VEX.128.66.0F38.W0 91 /r :: AVX2',
    'xmm, vm64y, xmm :: VEX.256.66.0F38.W0 91 /r :: AVX2',
  ],
  vpgatherqq: [
    'xmm, vm64x, xmm :: VEX.128.66.0F38.W1 91 /r :: AVX2',
    'ymm, vm64y, ymm :: VEX.256.66.0F38.W1 91 /r :: AVX2',
  ],
};
