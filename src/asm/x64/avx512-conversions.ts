/**
 * AVX-512: conversions between numbers of all kinds. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Conversions: InstructionTable = {
  // Conversions. SDM vol. 2, under each name
  vcvtdq2pd: [
    'xmm {k}{z}, xmm/m64/m32bcst :: EVEX.128.F3.0F.W0 E6 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m128/m32bcst :: EVEX.256.F3.0F.W0 E6 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, ymm/m256/m32bcst :: EVEX.512.F3.0F.W0 E6 /r :: AVX512F',
  ],
  vcvtdq2ps: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.0F.W0 5B /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.0F.W0 5B /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {er} :: EVEX.512.0F.W0 5B /r :: AVX512F',
  ],
  vcvtne2ps2bf16: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.F2.0F38.W0 72 /r :: AVX512_BF16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.F2.0F38.W0 72 /r :: AVX512_BF16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.F2.0F38.W0 72 /r :: AVX512_BF16 AVX512VL',
  ],
  vcvtneps2bf16: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.F3.0F38.W0 72 /r :: AVX512_BF16 AVX512VL',
    'xmm {k}{z}, ymm/m256/m32bcst :: EVEX.256.F3.0F38.W0 72 /r :: AVX512_BF16 AVX512VL',
    'ymm {k}{z}, zmm/m512/m32bcst :: EVEX.512.F3.0F38.W0 72 /r :: AVX512_BF16 AVX512VL',
  ],
  vcvtpd2ps: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 5A /r :: AVX512F AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 5A /r :: AVX512F AVX512VL',
    'ymm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.66.0F.W1 5A /r :: AVX512F',
  ],
  vcvtpd2dq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.F2.0F.W1 E6 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.F2.0F.W1 E6 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.F2.0F.W1 E6 /r :: AVX512F',
  ],
  vcvtpd2qq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 7B /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 7B /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.66.0F.W1 7B /r :: AVX512DQ',
  ],
  vcvtpd2udq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.0F.W1 79 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.0F.W1 79 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.0F.W1 79 /r :: AVX512F',
  ],
  vcvtpd2uqq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 79 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 79 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.66.0F.W1 79 /r :: AVX512DQ',
  ],
  vcvtph2ps: [
    'xmm {k}{z}, xmm/m64 :: EVEX.128.66.0F38.W0 13 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m128 :: EVEX.256.66.0F38.W0 13 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, ymm/m256 {sae} :: EVEX.512.66.0F38.W0 13 /r :: AVX512F',
  ],
  vcvtps2dq: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.0F.W0 5B /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.0F.W0 5B /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {er} :: EVEX.512.66.0F.W0 5B /r :: AVX512F',
  ],
  vcvtps2pd: [
    'xmm {k}{z}, xmm/m64/m32bcst :: EVEX.128.0F.W0 5A /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m128/m32bcst :: EVEX.256.0F.W0 5A /r :: AVX512F AVX512VL',
    'zmm {k}{z}, ymm/m256/m32bcst {sae} :: EVEX.512.0F.W0 5A /r :: AVX512F',
  ],
  vcvtps2ph: [
    'xmm/m64 {k}{z}, xmm, imm8 :: EVEX.128.66.0F3A.W0 1D /r ub :: AVX512F AVX512VL',
    'xmm/m128 {k}{z}, ymm, imm8 :: EVEX.256.66.0F3A.W0 1D /r ub :: AVX512F AVX512VL',
    'ymm/m256 {k}{z}, zmm {sae}, imm8 :: EVEX.512.66.0F3A.W0 1D /r ub :: AVX512F',
  ],
  vcvtps2qq: [
    'xmm {k}{z}, xmm/m64/m32bcst :: EVEX.128.66.0F.W0 7B /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, xmm/m128/m32bcst :: EVEX.256.66.0F.W0 7B /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, ymm/m256/m32bcst {er} :: EVEX.512.66.0F.W0 7B /r :: AVX512DQ',
  ],
  vcvtps2udq: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.0F.W0 79 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.0F.W0 79 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {er} :: EVEX.512.0F.W0 79 /r :: AVX512F',
  ],
  vcvtps2uqq: [
    'xmm {k}{z}, xmm/m64/m32bcst :: EVEX.128.66.0F.W0 79 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, xmm/m128/m32bcst :: EVEX.256.66.0F.W0 79 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, ymm/m256/m32bcst {er} :: EVEX.512.66.0F.W0 79 /r :: AVX512DQ',
  ],
  vcvtqq2pd: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.F3.0F.W1 E6 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.F3.0F.W1 E6 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.F3.0F.W1 E6 /r :: AVX512DQ',
  ],
  vcvtqq2ps: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.0F.W1 5B /r :: AVX512DQ AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.0F.W1 5B /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.0F.W1 5B /r :: AVX512DQ',
  ],
  vcvtsd2si: [
    'r32, xmm/m64 {er} :: EVEX.LIG.F2.0F.W0 2D /r :: AVX512F',
    'r64, xmm/m64 {er} :: EVEX.LIG.F2.0F.W1 2D /r :: AVX512F',
  ],
  vcvtsd2ss: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.F2.0F.W1 5A /r :: AVX512F'],
  vcvtsd2usi: [
    'r32, xmm/m64 {er} :: EVEX.LIG.F2.0F.W0 79 /r :: AVX512F',
    'r64, xmm/m64 {er} :: EVEX.LIG.F2.0F.W1 79 /r :: AVX512F',
  ],
  vcvtsi2sd: [
    'xmm, xmm, r32/m32 :: EVEX.LIG.F2.0F.W0 2A /r :: AVX512F',
    'xmm, xmm, r64/m64 {er} :: EVEX.LIG.F2.0F.W1 2A /r :: AVX512F',
  ],
  vcvtsi2ss: [
    'xmm, xmm, r32/m32 {er} :: EVEX.LIG.F3.0F.W0 2A /r :: AVX512F',
    'xmm, xmm, r64/m64 {er} :: EVEX.LIG.F3.0F.W1 2A /r :: AVX512F',
  ],
  vcvtss2sd: ['xmm {k}{z}, xmm, xmm/m32 {sae} :: EVEX.LIG.F3.0F.W0 5A /r :: AVX512F'],
  vcvtss2si: [
    'r32, xmm/m32 {er} :: EVEX.LIG.F3.0F.W0 2D /r :: AVX512F',
    'r64, xmm/m32 {er} :: EVEX.LIG.F3.0F.W1 2D /r :: AVX512F',
  ],
  vcvtss2usi: [
    'r32, xmm/m32 {er} :: EVEX.LIG.F3.0F.W0 79 /r :: AVX512F',
    'r64, xmm/m32 {er} :: EVEX.LIG.F3.0F.W1 79 /r :: AVX512F',
  ],
  vcvttpd2dq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 E6 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 E6 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, zmm/m512/m64bcst {sae} :: EVEX.512.66.0F.W1 E6 /r :: AVX512F',
  ],
  vcvttpd2qq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 7A /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 7A /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {sae} :: EVEX.512.66.0F.W1 7A /r :: AVX512F',
  ],
  vcvttpd2udq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.0F.W1 78 /r :: AVX512F AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.0F.W1 78 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, zmm/m512/m64bcst {sae} :: EVEX.512.0F.W1 78 /r :: AVX512F',
  ],
  vcvttpd2uqq: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 78 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 78 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {sae} :: EVEX.512.66.0F.W1 78 /r :: AVX512DQ',
  ],
  vcvttps2dq: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.F3.0F.W0 5B /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.F3.0F.W0 5B /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {sae} :: EVEX.512.F3.0F.W0 5B /r :: AVX512F',
  ],
  vcvttps2qq: [
    'xmm {k}{z}, xmm/m64/m32bcst :: EVEX.128.66.0F.W0 7A /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, xmm/m128/m32bcst :: EVEX.256.66.0F.W0 7A /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, ymm/m256/m32bcst {sae} :: EVEX.512.66.0F.W0 7A /r :: AVX512DQ',
  ],
  vcvttps2udq: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.0F.W0 78 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.0F.W0 78 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {sae} :: EVEX.512.0F.W0 78 /r :: AVX512F',
  ],
  vcvttps2uqq: [
    'xmm {k}{z}, xmm/m64/m32bcst :: EVEX.128.66.0F.W0 78 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, xmm/m128/m32bcst :: EVEX.256.66.0F.W0 78 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, ymm/m256/m32bcst {sae} :: EVEX.512.66.0F.W0 78 /r :: AVX512DQ',
  ],
  vcvttsd2si: [
    'r32, xmm/m64 {sae} :: EVEX.LIG.F2.0F.W0 2C /r :: AVX512F',
    'r64, xmm/m64 {sae} :: EVEX.LIG.F2.0F.W1 2C /r :: AVX512F',
  ],
  vcvttsd2usi: [
    'r32, xmm/m64 {sae} :: EVEX.LIG.F2.0F.W0 78 /r :: AVX512F',
    'r64, xmm/m64 {sae} :: EVEX.LIG.F2.0F.W1 78 /r :: AVX512F',
  ],
  vcvttss2si: [
    'r32, xmm/m32 {sae} :: EVEX.LIG.F3.0F.W0 2C /r :: AVX512F',
    'r64, xmm/m32 {sae} :: EVEX.LIG.F3.0F.W1 2C /r :: AVX512F',
  ],
  vcvttss2usi: [
    'r32, xmm/m32 {sae} :: EVEX.LIG.F3.0F.W0 78 /r :: AVX512F',
    'r64, xmm/m32 {sae} :: EVEX.LIG.F3.0F.W1 78 /r :: AVX512F',
  ],
  vcvtudq2pd: [
    'xmm {k}{z}, xmm/m64/m32bcst :: EVEX.128.F3.0F.W0 7A /r :: AVX512F AVX512VL',
    'ymm {k}{z}, xmm/m128/m32bcst :: EVEX.256.F3.0F.W0 7A /r :: AVX512F AVX512VL',
    'zmm {k}{z}, ymm/m256/m32bcst :: EVEX.512.F3.0F.W0 7A /r :: AVX512F',
  ],
  vcvtudq2ps: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.F2.0F.W0 7A /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.F2.0F.W0 7A /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {er} :: EVEX.512.F2.0F.W0 7A /r :: AVX512F',
  ],
  vcvtuqq2pd: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.F3.0F.W1 7A /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.F3.0F.W1 7A /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.F3.0F.W1 7A /r :: AVX512DQ',
  ],
  vcvtuqq2ps: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.F2.0F.W1 7A /r :: AVX512DQ AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.F2.0F.W1 7A /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.F2.0F.W1 7A /r :: AVX512DQ',
  ],
  vcvtusi2sd: [
    'xmm, xmm, r32/m32 :: EVEX.LIG.F2.0F.W0 7B /r :: AVX512F',
    'xmm, xmm, r64/m64 {er} :: EVEX.LIG.F2.0F.W1 7B /r :: AVX512F',
  ],
  vcvtusi2ss: [
    'xmm, xmm, r32/m32 {er} :: EVEX.LIG.F3.0F.W0 7B /r :: AVX512F',
    'xmm, xmm, r64/m64 {er} :: EVEX.LIG.F3.0F.W1 7B /r :: AVX512F',
  ],
};
