/** AVX-512: numbers of 16 bits (half precision). form.ts explains the rows. */

import type { InstructionTable } from './table-types.ts';

export const avx512Half: InstructionTable = {
  // Moves. SDM vol. 2: VMOVSH, VMOVW
  vmovsh: [
    'm16, xmm :: EVEX.LIG.F3.MAP5.W0 11 /r :: AVX512_FP16',
    'xmm {k}{z}, m16 :: EVEX.LIG.F3.MAP5.W0 10 /r :: AVX512_FP16',
    'xmm {k}{z}, xmm, xmm :: EVEX.LIG.F3.MAP5.W0 10 /r :: AVX512_FP16',
    'xmm {k}{z}, xmm, xmm :: EVEX.LIG.F3.MAP5.W0 11 /r MVR :: AVX512_FP16',
  ],
  vmovw: [
    'r32/m16, xmm :: EVEX.128.66.MAP5.WIG 7E /r :: AVX512_FP16',
    'xmm, r32/m16 :: EVEX.128.66.MAP5.WIG 6E /r :: AVX512_FP16',
  ],

  // Arithmetic and comparison. SDM vol. 2: VADDPH, VADDSH and their like
  vaddph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 58 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 58 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.MAP5.W0 58 /r :: AVX512_FP16',
  ],
  vaddsh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W0 58 /r :: AVX512_FP16'],
  vcmpph: [
    'k {k}, xmm, xmm/m128/m16bcst, imm8 :: EVEX.128.0F3A.W0 C2 /r ub :: AVX512_FP16 AVX512VL',
    'k {k}, ymm, ymm/m256/m16bcst, imm8 :: EVEX.256.0F3A.W0 C2 /r ub :: AVX512_FP16 AVX512VL',
    'k {k}, zmm, zmm/m512/m16bcst {sae}, imm8 :: EVEX.512.0F3A.W0 C2 /r ub :: AVX512_FP16',
  ],
  vcmpsh: ['k {k}, xmm, xmm/m16 {sae}, imm8 :: EVEX.LIG.F3.0F3A.W0 C2 /r ub :: AVX512_FP16'],
  vcomish: ['xmm, xmm/m16 {sae} :: EVEX.LIG.MAP5.W0 2F /r :: AVX512_FP16'],
  vdivph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 5E /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 5E /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.MAP5.W0 5E /r :: AVX512_FP16',
  ],
  vdivsh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W0 5E /r :: AVX512_FP16'],
  vfpclassph: [
    'k {k}, xmm/m128/m16bcst, imm8 :: EVEX.128.0F3A.W0 66 /r ub :: AVX512_FP16 AVX512VL',
    'k {k}, ymm/m256/m16bcst, imm8 :: EVEX.256.0F3A.W0 66 /r ub :: AVX512_FP16 AVX512VL',
    'k {k}, zmm/m512/m16bcst, imm8 :: EVEX.512.0F3A.W0 66 /r ub :: AVX512_FP16',
  ],
  vfpclasssh: ['k {k}, xmm/m16, imm8 :: EVEX.LIG.0F3A.W0 67 /r ub :: AVX512_FP16'],
  vmaxph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 5F /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 5F /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {sae} :: EVEX.512.MAP5.W0 5F /r :: AVX512_FP16',
  ],
  vmaxsh: ['xmm {k}{z}, xmm, xmm/m16 {sae} :: EVEX.LIG.F3.MAP5.W0 5F /r :: AVX512_FP16'],
  vminph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 5D /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 5D /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {sae} :: EVEX.512.MAP5.W0 5D /r :: AVX512_FP16',
  ],
  vminsh: ['xmm {k}{z}, xmm, xmm/m16 {sae} :: EVEX.LIG.F3.MAP5.W0 5D /r :: AVX512_FP16'],
  vmulph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 59 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 59 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.MAP5.W0 59 /r :: AVX512_FP16',
  ],
  vmulsh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W0 59 /r :: AVX512_FP16'],
  vsqrtph: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 51 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 51 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {er} :: EVEX.512.MAP5.W0 51 /r :: AVX512_FP16',
  ],
  vsqrtsh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W0 51 /r :: AVX512_FP16'],
  vsubph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 5C /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 5C /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.MAP5.W0 5C /r :: AVX512_FP16',
  ],
  vsubsh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W0 5C /r :: AVX512_FP16'],
  vucomish: ['xmm, xmm/m16 {sae} :: EVEX.LIG.MAP5.W0 2E /r :: AVX512_FP16'],

  // Approximations, parts, rounding. SDM vol. 2: VRCPPH, VRSQRTPH, VGETEXPPH, VGETMANTPH, VREDUCEPH, VRNDSCALEPH, VSCALEFPH
  vgetexpph: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 42 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 42 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {sae} :: EVEX.512.66.MAP6.W0 42 /r :: AVX512_FP16',
  ],
  vgetexpsh: ['xmm {k}{z}, xmm, xmm/m16 {sae} :: EVEX.LIG.66.MAP6.W0 43 /r :: AVX512_FP16'],
  vgetmantph: [
    'xmm {k}{z}, xmm/m128/m16bcst, imm8 :: EVEX.128.0F3A.W0 26 /r ub :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst, imm8 :: EVEX.256.0F3A.W0 26 /r ub :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {sae}, imm8 :: EVEX.512.0F3A.W0 26 /r ub :: AVX512_FP16',
  ],
  vgetmantsh: ['xmm {k}{z}, xmm, xmm/m16 {sae}, imm8 :: EVEX.LIG.0F3A.W0 27 /r ub :: AVX512_FP16'],
  vrcpph: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 4C /r :: AVX512_FP16',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 4C /r :: AVX512_FP16',
    'zmm {k}{z}, zmm/m512/m16bcst :: EVEX.512.66.MAP6.W0 4C /r :: AVX512_FP16',
  ],
  vrcpsh: ['xmm {k}{z}, xmm, xmm/m16 :: EVEX.LIG.66.MAP6.W0 4D /r :: AVX512_FP16'],
  vreduceph: [
    'xmm {k}{z}, xmm/m128/m16bcst, imm8 :: EVEX.128.0F3A.W0 56 /r ub :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst, imm8 :: EVEX.256.0F3A.W0 56 /r ub :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {sae}, imm8 :: EVEX.512.0F3A.W0 56 /r ub :: AVX512_FP16',
  ],
  vreducesh: ['xmm {k}{z}, xmm, xmm/m16 {sae}, imm8 :: EVEX.LIG.0F3A.W0 57 /r ub :: AVX512_FP16'],
  vrndscaleph: [
    'xmm {k}{z}, xmm/m128/m16bcst, imm8 :: EVEX.128.0F3A.W0 08 /r ub :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst, imm8 :: EVEX.256.0F3A.W0 08 /r ub :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {sae}, imm8 :: EVEX.512.0F3A.W0 08 /r ub :: AVX512_FP16',
  ],
  vrndscalesh: ['xmm {k}{z}, xmm, xmm/m16 {sae}, imm8 :: EVEX.LIG.0F3A.W0 0A /r ub :: AVX512_FP16'],
  vrsqrtph: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 4E /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 4E /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst :: EVEX.512.66.MAP6.W0 4E /r :: AVX512_FP16',
  ],
  vrsqrtsh: ['xmm {k}{z}, xmm, xmm/m16 :: EVEX.LIG.66.MAP6.W0 4F /r :: AVX512_FP16'],
  vscalefph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 2C /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 2C /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 2C /r :: AVX512_FP16',
  ],
  vscalefsh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 2D /r :: AVX512_FP16'],

  // Fused multiply and add, complex products. SDM vol. 2: VFMADD132PH, VFCMADDCPH, VFMULCPH and their like
  vfcmaddcph: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.F2.MAP6.W0 56 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.F2.MAP6.W0 56 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.F2.MAP6.W0 56 /r :: AVX512_FP16',
  ],
  vfcmaddcsh: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F2.MAP6.W0 57 /r :: AVX512_FP16 AVX512VL'],
  vfcmulcph: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.F2.MAP6.W0 D6 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.F2.MAP6.W0 D6 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.F2.MAP6.W0 D6 /r :: AVX512_FP16',
  ],
  vfcmulcsh: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F2.MAP6.W0 D7 /r :: AVX512_FP16 AVX512VL'],
  vfmadd132ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 98 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 98 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 98 /r :: AVX512_FP16',
  ],
  vfmadd132sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 99 /r :: AVX512_FP16'],
  vfmadd213ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 A8 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 A8 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 A8 /r :: AVX512_FP16',
  ],
  vfmadd213sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 A9 /r :: AVX512_FP16'],
  vfmadd231ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 B8 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 B8 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 B8 /r :: AVX512_FP16',
  ],
  vfmadd231sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 B9 /r :: AVX512_FP16'],
  vfmaddcph: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.F3.MAP6.W0 56 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.F3.MAP6.W0 56 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.F3.MAP6.W0 56 /r :: AVX512_FP16',
  ],
  vfmaddcsh: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F3.MAP6.W0 57 /r :: AVX512_FP16 AVX512VL'],
  vfmaddsub132ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 96 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 96 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 96 /r :: AVX512_FP16',
  ],
  vfmaddsub213ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 A6 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 A6 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 A6 /r :: AVX512_FP16',
  ],
  vfmaddsub231ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 B6 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 B6 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 B6 /r :: AVX512_FP16',
  ],
  vfmsub132ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 9A /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 9A /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 9A /r :: AVX512_FP16',
  ],
  vfmsub132sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 9B /r :: AVX512_FP16'],
  vfmsub213ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 AA /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 AA /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 AA /r :: AVX512_FP16',
  ],
  vfmsub213sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 AB /r :: AVX512_FP16'],
  vfmsub231ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 BA /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 BA /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 BA /r :: AVX512_FP16',
  ],
  vfmsub231sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 BB /r :: AVX512_FP16'],
  vfmsubadd132ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 97 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 97 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 97 /r :: AVX512_FP16',
  ],
  vfmsubadd213ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 A7 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 A7 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 A7 /r :: AVX512_FP16',
  ],
  vfmsubadd231ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 B7 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 B7 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 B7 /r :: AVX512_FP16',
  ],
  vfmulcph: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.F3.MAP6.W0 D6 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.F3.MAP6.W0 D6 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.F3.MAP6.W0 D6 /r :: AVX512_FP16',
  ],
  vfmulcsh: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F3.MAP6.W0 D7 /r :: AVX512_FP16 AVX512VL'],
  vfnmadd132ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 9C /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 9C /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 9C /r :: AVX512_FP16',
  ],
  vfnmadd132sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 9D /r :: AVX512_FP16'],
  vfnmadd213ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 AC /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 AC /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 AC /r :: AVX512_FP16',
  ],
  vfnmadd213sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 AD /r :: AVX512_FP16'],
  vfnmadd231ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 BC /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 BC /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 BC /r :: AVX512_FP16',
  ],
  vfnmadd231sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 BD /r :: AVX512_FP16'],
  vfnmsub132ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 9E /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 9E /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 9E /r :: AVX512_FP16',
  ],
  vfnmsub132sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 9F /r :: AVX512_FP16'],
  vfnmsub213ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 AE /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 AE /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 AE /r :: AVX512_FP16',
  ],
  vfnmsub213sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 AF /r :: AVX512_FP16'],
  vfnmsub231ph: [
    'xmm {k}{z}, xmm, xmm/m128/m16bcst :: EVEX.128.66.MAP6.W0 BE /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m16bcst :: EVEX.256.66.MAP6.W0 BE /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP6.W0 BE /r :: AVX512_FP16',
  ],
  vfnmsub231sh: ['xmm {k}{z}, xmm, xmm/m16 {er} :: EVEX.LIG.66.MAP6.W0 BF /r :: AVX512_FP16'],

  // Conversions. SDM vol. 2, under each name
  vcvtdq2ph: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.MAP5.W0 5B /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, ymm/m256/m32bcst :: EVEX.256.MAP5.W0 5B /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, zmm/m512/m32bcst {er} :: EVEX.512.MAP5.W0 5B /r :: AVX512_FP16',
  ],
  vcvtpd2ph: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.MAP5.W1 5A /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.MAP5.W1 5A /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.66.MAP5.W1 5A /r :: AVX512_FP16',
  ],
  vcvtph2dq: [
    'xmm {k}{z}, xmm/m64/m16bcst :: EVEX.128.66.MAP5.W0 5B /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m128/m16bcst :: EVEX.256.66.MAP5.W0 5B /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, ymm/m256/m16bcst {er} :: EVEX.512.66.MAP5.W0 5B /r :: AVX512_FP16',
  ],
  vcvtph2pd: [
    'xmm {k}{z}, xmm/m32/m16bcst :: EVEX.128.MAP5.W0 5A /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m64/m16bcst :: EVEX.256.MAP5.W0 5A /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, xmm/m128/m16bcst {sae} :: EVEX.512.MAP5.W0 5A /r :: AVX512_FP16',
  ],
  vcvtph2psx: [
    'xmm {k}{z}, xmm/m64/m16bcst :: EVEX.128.66.MAP6.W0 13 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m128/m16bcst :: EVEX.256.66.MAP6.W0 13 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, ymm/m256/m16bcst {sae} :: EVEX.512.66.MAP6.W0 13 /r :: AVX512_FP16',
  ],
  vcvtph2qq: [
    'xmm {k}{z}, xmm/m32/m16bcst :: EVEX.128.66.MAP5.W0 7B /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m64/m16bcst :: EVEX.256.66.MAP5.W0 7B /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, xmm/m128/m16bcst {er} :: EVEX.512.66.MAP5.W0 7B /r :: AVX512_FP16',
  ],
  vcvtph2udq: [
    'xmm {k}{z}, xmm/m64/m16bcst :: EVEX.128.MAP5.W0 79 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m128/m16bcst :: EVEX.256.MAP5.W0 79 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, ymm/m256/m16bcst {er} :: EVEX.512.MAP5.W0 79 /r :: AVX512_FP16',
  ],
  vcvtph2uqq: [
    'xmm {k}{z}, xmm/m32/m16bcst :: EVEX.128.66.MAP5.W0 79 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m64/m16bcst :: EVEX.256.66.MAP5.W0 79 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, xmm/m128/m16bcst {er} :: EVEX.512.66.MAP5.W0 79 /r :: AVX512_FP16',
  ],
  vcvtph2uw: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 7D /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 7D /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {er} :: EVEX.512.MAP5.W0 7D /r :: AVX512_FP16',
  ],
  vcvtph2w: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.66.MAP5.W0 7D /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.66.MAP5.W0 7D /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {er} :: EVEX.512.66.MAP5.W0 7D /r :: AVX512_FP16',
  ],
  vcvtps2phx: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.MAP5.W0 1D /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.MAP5.W0 1D /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, zmm/m512/m32bcst {er} :: EVEX.512.66.MAP5.W0 1D /r :: AVX512_FP16',
  ],
  vcvtqq2ph: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.MAP5.W1 5B /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.MAP5.W1 5B /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.MAP5.W1 5B /r :: AVX512_FP16',
  ],
  vcvtsd2sh: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.F2.MAP5.W1 5A /r :: AVX512_FP16'],
  vcvtsh2sd: ['xmm {k}{z}, xmm, xmm/m16 {sae} :: EVEX.LIG.F3.MAP5.W0 5A /r :: AVX512_FP16'],
  vcvtsh2si: [
    'r32, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W0 2D /r :: AVX512_FP16',
    'r64, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W1 2D /r :: AVX512_FP16',
  ],
  vcvtsh2ss: ['xmm {k}{z}, xmm, xmm/m16 {sae} :: EVEX.LIG.MAP6.W0 13 /r :: AVX512_FP16'],
  vcvtsh2usi: [
    'r32, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W0 79 /r :: AVX512_FP16',
    'r64, xmm/m16 {er} :: EVEX.LIG.F3.MAP5.W1 79 /r :: AVX512_FP16',
  ],
  vcvtsi2sh: [
    'xmm, xmm, r32/m32 {er} :: EVEX.LIG.F3.MAP5.W0 2A /r :: AVX512_FP16',
    'xmm, xmm, r64/m64 {er} :: EVEX.LIG.F3.MAP5.W1 2A /r :: AVX512_FP16',
  ],
  vcvtss2sh: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.MAP5.W0 1D /r :: AVX512_FP16'],
  vcvttph2dq: [
    'xmm {k}{z}, xmm/m64/m16bcst :: EVEX.128.F3.MAP5.W0 5B /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m128/m16bcst :: EVEX.256.F3.MAP5.W0 5B /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, ymm/m256/m16bcst {sae} :: EVEX.512.F3.MAP5.W0 5B /r :: AVX512_FP16',
  ],
  vcvttph2qq: [
    'xmm {k}{z}, xmm/m32/m16bcst :: EVEX.128.66.MAP5.W0 7A /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m64/m16bcst :: EVEX.256.66.MAP5.W0 7A /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, xmm/m128/m16bcst {sae} :: EVEX.512.66.MAP5.W0 7A /r :: AVX512_FP16',
  ],
  vcvttph2udq: [
    'xmm {k}{z}, xmm/m64/m16bcst :: EVEX.128.MAP5.W0 78 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m128/m16bcst :: EVEX.256.MAP5.W0 78 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, ymm/m256/m16bcst {sae} :: EVEX.512.MAP5.W0 78 /r :: AVX512_FP16',
  ],
  vcvttph2uqq: [
    'xmm {k}{z}, xmm/m32/m16bcst :: EVEX.128.66.MAP5.W0 78 /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, xmm/m64/m16bcst :: EVEX.256.66.MAP5.W0 78 /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, xmm/m128/m16bcst {sae} :: EVEX.512.66.MAP5.W0 78 /r :: AVX512_FP16',
  ],
  vcvttph2uw: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.MAP5.W0 7C /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.MAP5.W0 7C /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {sae} :: EVEX.512.MAP5.W0 7C /r :: AVX512_FP16',
  ],
  vcvttph2w: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.66.MAP5.W0 7C /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.66.MAP5.W0 7C /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {sae} :: EVEX.512.66.MAP5.W0 7C /r :: AVX512_FP16',
  ],
  vcvttsh2si: [
    'r32, xmm/m16 {sae} :: EVEX.LIG.F3.MAP5.W0 2C /r :: AVX512_FP16',
    'r64, xmm/m16 {sae} :: EVEX.LIG.F3.MAP5.W1 2C /r :: AVX512_FP16',
  ],
  vcvttsh2usi: [
    'r32, xmm/m16 {sae} :: EVEX.LIG.F3.MAP5.W0 78 /r :: AVX512_FP16',
    'r64, xmm/m16 {sae} :: EVEX.LIG.F3.MAP5.W1 78 /r :: AVX512_FP16',
  ],
  vcvtudq2ph: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.F2.MAP5.W0 7A /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, ymm/m256/m32bcst :: EVEX.256.F2.MAP5.W0 7A /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, zmm/m512/m32bcst {er} :: EVEX.512.F2.MAP5.W0 7A /r :: AVX512_FP16',
  ],
  vcvtuqq2ph: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.F2.MAP5.W1 7A /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, ymm/m256/m64bcst :: EVEX.256.F2.MAP5.W1 7A /r :: AVX512_FP16 AVX512VL',
    'xmm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.F2.MAP5.W1 7A /r :: AVX512_FP16',
  ],
  vcvtusi2sh: [
    'xmm, xmm, r32/m32 {er} :: EVEX.LIG.F3.MAP5.W0 7B /r :: AVX512_FP16',
    'xmm, xmm, r64/m64 {er} :: EVEX.LIG.F3.MAP5.W1 7B /r :: AVX512_FP16',
  ],
  vcvtuw2ph: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.F2.MAP5.W0 7D /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.F2.MAP5.W0 7D /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {er} :: EVEX.512.F2.MAP5.W0 7D /r :: AVX512_FP16',
  ],
  vcvtw2ph: [
    'xmm {k}{z}, xmm/m128/m16bcst :: EVEX.128.F3.MAP5.W0 7D /r :: AVX512_FP16 AVX512VL',
    'ymm {k}{z}, ymm/m256/m16bcst :: EVEX.256.F3.MAP5.W0 7D /r :: AVX512_FP16 AVX512VL',
    'zmm {k}{z}, zmm/m512/m16bcst {er} :: EVEX.512.F3.MAP5.W0 7D /r :: AVX512_FP16',
  ],
};
