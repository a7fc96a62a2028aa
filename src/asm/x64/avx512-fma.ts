/**
 * AVX-512: fused multiply and add. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Fma: InstructionTable = {
  // Fused multiply and add. SDM vol. 2: VFMADD132PS and its like
  vfmadd132pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 98 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 98 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 98 /r :: AVX512F',
  ],
  vfmadd132ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 98 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 98 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 98 /r :: AVX512F',
  ],
  vfmadd132sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 99 /r :: AVX512F'],
  vfmadd132ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 99 /r :: AVX512F'],
  vfmadd213pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 A8 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 A8 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 A8 /r :: AVX512F',
  ],
  vfmadd213ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 A8 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 A8 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 A8 /r :: AVX512F',
  ],
  vfmadd213sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 A9 /r :: AVX512F'],
  vfmadd213ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 A9 /r :: AVX512F'],
  vfmadd231pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 B8 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 B8 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 B8 /r :: AVX512F',
  ],
  vfmadd231ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 B8 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 B8 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 B8 /r :: AVX512F',
  ],
  vfmadd231sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 B9 /r :: AVX512F'],
  vfmadd231ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 B9 /r :: AVX512F'],
  vfmaddsub132pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 96 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 96 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 96 /r :: AVX512F',
  ],
  vfmaddsub132ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 96 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 96 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 96 /r :: AVX512F',
  ],
  vfmaddsub213pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 A6 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 A6 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 A6 /r :: AVX512F',
  ],
  vfmaddsub213ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 A6 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 A6 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 A6 /r :: AVX512F',
  ],
  vfmaddsub231pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 B6 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 B6 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 B6 /r :: AVX512F',
  ],
  vfmaddsub231ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 B6 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 B6 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 B6 /r :: AVX512F',
  ],
  vfmsub132pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 9A /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 9A /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 9A /r :: AVX512F',
  ],
  vfmsub132ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 9A /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 9A /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 9A /r :: AVX512F',
  ],
  vfmsub132sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 9B /r :: AVX512F'],
  vfmsub132ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 9B /r :: AVX512F'],
  vfmsub213pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 AA /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 AA /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 AA /r :: AVX512F',
  ],
  vfmsub213ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 AA /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 AA /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 AA /r :: AVX512F',
  ],
  vfmsub213sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 AB /r :: AVX512F'],
  vfmsub213ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 AB /r :: AVX512F'],
  vfmsub231pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 BA /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 BA /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 BA /r :: AVX512F',
  ],
  vfmsub231ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 BA /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 BA /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 BA /r :: AVX512F',
  ],
  vfmsub231sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 BB /r :: AVX512F'],
  vfmsub231ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 BB /r :: AVX512F'],
  vfmsubadd132pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 97 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 97 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 97 /r :: AVX512F',
  ],
  vfmsubadd132ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 97 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 97 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 97 /r :: AVX512F',
  ],
  vfmsubadd213pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 A7 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 A7 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 A7 /r :: AVX512F',
  ],
  vfmsubadd213ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 A7 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 A7 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 A7 /r :: AVX512F',
  ],
  vfmsubadd231pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 B7 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 B7 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 B7 /r :: AVX512F',
  ],
  vfmsubadd231ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 B7 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 B7 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 B7 /r :: AVX512F',
  ],
  vfnmadd132pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 9C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 9C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 9C /r :: AVX512F',
  ],
  vfnmadd132ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 9C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 9C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 9C /r :: AVX512F',
  ],
  vfnmadd132sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 9D /r :: AVX512F'],
  vfnmadd132ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 9D /r :: AVX512F'],
  vfnmadd213pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 AC /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 AC /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 AC /r :: AVX512F',
  ],
  vfnmadd213ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 AC /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 AC /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 AC /r :: AVX512F',
  ],
  vfnmadd213sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 AD /r :: AVX512F'],
  vfnmadd213ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 AD /r :: AVX512F'],
  vfnmadd231pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 BC /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 BC /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 BC /r :: AVX512F',
  ],
  vfnmadd231ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 BC /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 BC /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 BC /r :: AVX512F',
  ],
  vfnmadd231sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 BD /r :: AVX512F'],
  vfnmadd231ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 BD /r :: AVX512F'],
  vfnmsub132pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 9E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 9E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 9E /r :: AVX512F',
  ],
  vfnmsub132ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 9E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 9E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 9E /r :: AVX512F',
  ],
  vfnmsub132sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 9F /r :: AVX512F'],
  vfnmsub132ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 9F /r :: AVX512F'],
  vfnmsub213pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 AE /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 AE /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 AE /r :: AVX512F',
  ],
  vfnmsub213ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 AE /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 AE /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 AE /r :: AVX512F',
  ],
  vfnmsub213sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 AF /r :: AVX512F'],
  vfnmsub213ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 AF /r :: AVX512F'],
  vfnmsub231pd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 BE /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 BE /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 BE /r :: AVX512F',
  ],
  vfnmsub231ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 BE /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 BE /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 BE /r :: AVX512F',
  ],
  vfnmsub231sd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 BF /r :: AVX512F'],
  vfnmsub231ss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 BF /r :: AVX512F'],

  // BFloat16. SDM vol. 2: VDPBF16PS
  vdpbf16ps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.F3.0F38.W0 52 /r :: AVX512_BF16 AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.F3.0F38.W0 52 /r :: AVX512_BF16 AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.F3.0F38.W0 52 /r :: AVX512_BF16 AVX512VL',
  ],
};
