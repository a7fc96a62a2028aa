/** Cryptography: AES, SHA, Galois fields, carry-less multiplication. form.ts explains the rows. */

import type { InstructionTable } from './table-types.ts';

export const crypto: InstructionTable = {
  // Carry-less multiplication, AES. SDM vol. 2, under each name
  pclmulqdq: ['xmm, xmm/m128, imm8 :: 66 0F 3A 44 /r ub :: PCLMULQDQ'],
  aesenc: ['xmm, xmm/m128 :: 66 0F 38 DC /r :: AES'],
  aesenclast: ['xmm, xmm/m128 :: 66 0F 38 DD /r :: AES'],
  aesdec: ['xmm, xmm/m128 :: 66 0F 38 DE /r :: AES'],
  aesdeclast: ['xmm, xmm/m128 :: 66 0F 38 DF /r :: AES'],
  aesimc: ['xmm, xmm/m128 :: 66 0F 38 DB /r :: AES'],
  aeskeygenassist: ['xmm, xmm/m128, imm8 :: 66 0F 3A DF /r ub :: AES'],

  // Hashes. SDM vol. 2: SHA1RNDS4, SHA256RNDS2 and their like
  sha1msg1: ['xmm, xmm/m128 :: 0F 38 C9 /r :: SHA'],
  sha1msg2: ['xmm, xmm/m128 :: 0F 38 CA /r :: SHA'],
  sha1nexte: ['xmm, xmm/m128 :: 0F 38 C8 /r :: SHA'],
  sha1rnds4: ['xmm, xmm/m128, imm8 :: 0F 3A CC /r ub :: SHA'],
  sha256msg1: ['xmm, xmm/m128 :: 0F 38 CC /r :: SHA'],
  sha256msg2: ['xmm, xmm/m128 :: 0F 38 CD /r :: SHA'],
  sha256rnds2: ['xmm, xmm/m128, xmm0 :: 0F 38 CB /r :: SHA'],

  // Galois fields. SDM vol. 2: GF2P8MULB, GF2P8AFFINEQB, GF2P8AFFINEINVQB
  gf2p8affineinvqb: ['xmm, xmm/m128, imm8 :: 66 0F 3A CF /r ub :: GFNI'],
  gf2p8affineqb: ['xmm, xmm/m128, imm8 :: 66 0F 3A CE /r ub :: GFNI'],
  gf2p8mulb: ['xmm, xmm/m128 :: 66 0F 38 CF /r :: GFNI'],

  // The same with VEX
  vaesdec: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG DE /r :: AVX AES',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG DE /r :: VAES',
  ],
  vaesdeclast: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG DF /r :: AVX AES',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG DF /r :: VAES',
  ],
  vaesenc: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG DC /r :: AVX AES',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG DC /r :: VAES',
  ],
  vaesenclast: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.WIG DD /r :: AVX AES',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.WIG DD /r :: VAES',
  ],
  vaesimc: ['xmm, xmm/m128 :: VEX.128.66.0F38.WIG DB /r :: AVX AES'],
  vaeskeygenassist: ['xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG DF /r ub :: AVX AES'],
  vgf2p8affineinvqb: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.W1 CF /r ub :: AVX GFNI',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W1 CF /r ub :: AVX GFNI',
  ],
  vgf2p8affineqb: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.W1 CE /r ub :: AVX GFNI',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.W1 CE /r ub :: AVX GFNI',
  ],
  vgf2p8mulb: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 CF /r :: AVX GFNI',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 CF /r :: AVX GFNI',
  ],
  vpclmulqdq: [
    'xmm, xmm, xmm/m128, imm8 :: VEX.128.66.0F3A.WIG 44 /r ub :: AVX PCLMULQDQ',
    'ymm, ymm, ymm/m256, imm8 :: VEX.256.66.0F3A.WIG 44 /r ub :: VPCLMULQDQ',
  ],
};
