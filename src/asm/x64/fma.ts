/** Fused multiply and add, with VEX prefixes. form.ts explains the rows. */

import type { InstructionTable } from './table-types.ts';

export const fma: InstructionTable = {
  // Fused multiply and add. SDM vol. 2: VFMADD132PS and its like
  vfmadd132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 98 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 98 /r :: FMA',
  ],
  vfmadd132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 98 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 98 /r :: FMA',
  ],
  vfmadd132ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 99 /r :: FMA'],
  vfmadd132sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 99 /r :: FMA'],
  vfmsub132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 9A /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 9A /r :: FMA',
  ],
  vfmsub132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 9A /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 9A /r :: FMA',
  ],
  vfmsub132ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 9B /r :: FMA'],
  vfmsub132sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 9B /r :: FMA'],
  vfnmadd132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 9C /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 9C /r :: FMA',
  ],
  vfnmadd132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 9C /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 9C /r :: FMA',
  ],
  vfnmadd132ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 9D /r :: FMA'],
  vfnmadd132sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 9D /r :: FMA'],
  vfnmsub132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 9E /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 9E /r :: FMA',
  ],
  vfnmsub132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 9E /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 9E /r :: FMA',
  ],
  vfnmsub132ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 9F /r :: FMA'],
  vfnmsub132sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 9F /r :: FMA'],
  vfmadd213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 A8 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 A8 /r :: FMA',
  ],
  vfmadd213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 A8 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 A8 /r :: FMA',
  ],
  vfmadd213ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 A9 /r :: FMA'],
  vfmadd213sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 A9 /r :: FMA'],
  vfmsub213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 AA /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 AA /r :: FMA',
  ],
  vfmsub213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 AA /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 AA /r :: FMA',
  ],
  vfmsub213ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 AB /r :: FMA'],
  vfmsub213sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 AB /r :: FMA'],
  vfnmadd213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 AC /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 AC /r :: FMA',
  ],
  vfnmadd213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 AC /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 AC /r :: FMA',
  ],
  vfnmadd213ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 AD /r :: FMA'],
  vfnmadd213sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 AD /r :: FMA'],
  vfnmsub213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 AE /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 AE /r :: FMA',
  ],
  vfnmsub213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 AE /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 AE /r :: FMA',
  ],
  vfnmsub213ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 AF /r :: FMA'],
  vfnmsub213sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 AF /r :: FMA'],
  vfmadd231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 B8 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 B8 /r :: FMA',
  ],
  vfmadd231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 B8 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 B8 /r :: FMA',
  ],
  vfmadd231ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 B9 /r :: FMA'],
  vfmadd231sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 B9 /r :: FMA'],
  vfmsub231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 BA /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 BA /r :: FMA',
  ],
  vfmsub231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 BA /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 BA /r :: FMA',
  ],
  vfmsub231ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 BB /r :: FMA'],
  vfmsub231sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 BB /r :: FMA'],
  vfnmadd231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 BC /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 BC /r :: FMA',
  ],
  vfnmadd231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 BC /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 BC /r :: FMA',
  ],
  vfnmadd231ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 BD /r :: FMA'],
  vfnmadd231sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 BD /r :: FMA'],
  vfnmsub231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 BE /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 BE /r :: FMA',
  ],
  vfnmsub231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 BE /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 BE /r :: FMA',
  ],
  vfnmsub231ss: ['xmm, xmm, xmm/m32 :: VEX.LIG.66.0F38.W0 BF /r :: FMA'],
  vfnmsub231sd: ['xmm, xmm, xmm/m64 :: VEX.LIG.66.0F38.W1 BF /r :: FMA'],
  vfmaddsub132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 96 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 96 /r :: FMA',
  ],
  vfmaddsub132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 96 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 96 /r :: FMA',
  ],
  vfmaddsub213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 A6 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 A6 /r :: FMA',
  ],
  vfmaddsub213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 A6 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 A6 /r :: FMA',
  ],
  vfmaddsub231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 B6 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 B6 /r :: FMA',
  ],
  vfmaddsub231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 B6 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 B6 /r :: FMA',
  ],
  vfmsubadd132pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 97 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 97 /r :: FMA',
  ],
  vfmsubadd132ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 97 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 97 /r :: FMA',
  ],
  vfmsubadd213pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 A7 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 A7 /r :: FMA',
  ],
  vfmsubadd213ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 A7 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 A7 /r :: FMA',
  ],
  vfmsubadd231pd: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W1 B7 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W1 B7 /r :: FMA',
  ],
  vfmsubadd231ps: [
    'xmm, xmm, xmm/m128 :: VEX.128.66.0F38.W0 B7 /r :: FMA',
    'ymm, ymm, ymm/m256 :: VEX.256.66.0F38.W0 B7 /r :: FMA',
  ],
};
