/**
 * AVX-512: floating-point arithmetic, logic, comparison. form.ts explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const avx512Floats: InstructionTable = {
  // Arithmetic. SDM vol. 2: ADDPS, ADDPD, ADDSS, ADDSD and their like for SUB, MUL, DIV, MIN, MAX, SQRT
  vaddpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 58 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 58 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F.W1 58 /r :: AVX512F',
  ],
  vaddps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 58 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 58 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.0F.W0 58 /r :: AVX512F',
  ],
  vaddsd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.F2.0F.W1 58 /r :: AVX512F'],
  vaddss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F3.0F.W0 58 /r :: AVX512F'],
  vdivpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 5E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 5E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F.W1 5E /r :: AVX512F',
  ],
  vdivps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 5E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 5E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.0F.W0 5E /r :: AVX512F',
  ],
  vdivsd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.F2.0F.W1 5E /r :: AVX512F'],
  vdivss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F3.0F.W0 5E /r :: AVX512F'],
  vmaxpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 5F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 5F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {sae} :: EVEX.512.66.0F.W1 5F /r :: AVX512F',
  ],
  vmaxps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 5F /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 5F /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {sae} :: EVEX.512.0F.W0 5F /r :: AVX512F',
  ],
  vmaxsd: ['xmm {k}{z}, xmm, xmm/m64 {sae} :: EVEX.LIG.F2.0F.W1 5F /r :: AVX512F AVX512VL'],
  vmaxss: ['xmm {k}{z}, xmm, xmm/m32 {sae} :: EVEX.LIG.F3.0F.W0 5F /r :: AVX512F AVX512VL'],
  vminpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 5D /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 5D /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {sae} :: EVEX.512.66.0F.W1 5D /r :: AVX512F',
  ],
  vminps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 5D /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 5D /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {sae} :: EVEX.512.0F.W0 5D /r :: AVX512F',
  ],
  vminsd: ['xmm {k}{z}, xmm, xmm/m64 {sae} :: EVEX.LIG.F2.0F.W1 5D /r :: AVX512F AVX512VL'],
  vminss: ['xmm {k}{z}, xmm, xmm/m32 {sae} :: EVEX.LIG.F3.0F.W0 5D /r :: AVX512F AVX512VL'],
  vmulpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 59 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 59 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F.W1 59 /r :: AVX512F',
  ],
  vmulps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 59 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 59 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.0F.W0 59 /r :: AVX512F',
  ],
  vmulsd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.F2.0F.W1 59 /r :: AVX512F'],
  vmulss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F3.0F.W0 59 /r :: AVX512F'],
  vsqrtpd: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 51 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 51 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {er} :: EVEX.512.66.0F.W1 51 /r :: AVX512F',
  ],
  vsqrtps: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.0F.W0 51 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.0F.W0 51 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {er} :: EVEX.512.0F.W0 51 /r :: AVX512F',
  ],
  vsqrtsd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.F2.0F.W1 51 /r :: AVX512F'],
  vsqrtss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F3.0F.W0 51 /r :: AVX512F'],
  vsubpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 5C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 5C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F.W1 5C /r :: AVX512F',
  ],
  vsubps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 5C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 5C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.0F.W0 5C /r :: AVX512F',
  ],
  vsubsd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.F2.0F.W1 5C /r :: AVX512F'],
  vsubss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.F3.0F.W0 5C /r :: AVX512F'],

  // Logic. SDM vol. 2: ANDPS, ANDNPS, ORPS, XORPS
  vandnpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 55 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 55 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 55 /r :: AVX512DQ',
  ],
  vandnps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 55 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 55 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.0F.W0 55 /r :: AVX512DQ',
  ],
  vandpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 54 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 54 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 54 /r :: AVX512DQ',
  ],
  vandps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 54 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 54 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.0F.W0 54 /r :: AVX512DQ',
  ],
  vorpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 56 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 56 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 56 /r :: AVX512DQ',
  ],
  vorps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 56 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 56 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.0F.W0 56 /r :: AVX512DQ',
  ],
  vxorpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F.W1 57 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F.W1 57 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst :: EVEX.512.66.0F.W1 57 /r :: AVX512DQ',
  ],
  vxorps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.0F.W0 57 /r :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.0F.W0 57 /r :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst :: EVEX.512.0F.W0 57 /r :: AVX512DQ',
  ],

  // Comparison. SDM vol. 2: CMPPS, COMISS, UCOMISS, VFPCLASSPS and their like
  vcmppd: [
    'k {k}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F.W1 C2 /r ub :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F.W1 C2 /r ub :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m64bcst {sae}, imm8 :: EVEX.512.66.0F.W1 C2 /r ub :: AVX512F',
  ],
  vcmpps: [
    'k {k}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.0F.W0 C2 /r ub :: AVX512F AVX512VL',
    'k {k}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.0F.W0 C2 /r ub :: AVX512F AVX512VL',
    'k {k}, zmm, zmm/m512/m32bcst {sae}, imm8 :: EVEX.512.0F.W0 C2 /r ub :: AVX512F',
  ],
  vcmpsd: ['k {k}, xmm, xmm/m64 {sae}, imm8 :: EVEX.LIG.F2.0F.W1 C2 /r ub :: AVX512F'],
  vcmpss: ['k {k}, xmm, xmm/m32 {sae}, imm8 :: EVEX.LIG.F3.0F.W0 C2 /r ub :: AVX512F'],
  vcomisd: ['xmm, xmm/m64 {sae} :: EVEX.LIG.66.0F.W1 2F /r :: AVX512F'],
  vcomiss: ['xmm, xmm/m32 {sae} :: EVEX.LIG.0F.W0 2F /r :: AVX512F'],
  vfpclasspd: [
    'k {k}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 66 /r ub :: AVX512DQ AVX512VL',
    'k {k}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 66 /r ub :: AVX512DQ AVX512VL',
    'k {k}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 66 /r ub :: AVX512DQ',
  ],
  vfpclassps: [
    'k {k}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 66 /r ub :: AVX512DQ AVX512VL',
    'k {k}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 66 /r ub :: AVX512DQ AVX512VL',
    'k {k}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 66 /r ub :: AVX512DQ',
  ],
  vfpclasssd: ['k {k}, xmm/m64, imm8 :: EVEX.LIG.66.0F3A.W1 67 /r ub :: AVX512DQ'],
  vfpclassss: ['k {k}, xmm/m32, imm8 :: EVEX.LIG.66.0F3A.W0 67 /r ub :: AVX512DQ'],
  vucomisd: ['xmm, xmm/m64 {sae} :: EVEX.LIG.66.0F.W1 2E /r :: AVX512F'],
  vucomiss: ['xmm, xmm/m32 {sae} :: EVEX.LIG.0F.W0 2E /r :: AVX512F'],

  // Approximations, parts, rounding. SDM vol. 2: VRCP14PS, VRSQRT14PS, VGETEXPPS, VGETMANTPS,
  // VFIXUPIMMPS, VRANGEPS, VREDUCEPS, VRNDSCALEPS, VSCALEFPS
  vfixupimmpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 54 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 54 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {sae}, imm8 :: EVEX.512.66.0F3A.W1 54 /r ub :: AVX512F',
  ],
  vfixupimmps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 54 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 54 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {sae}, imm8 :: EVEX.512.66.0F3A.W0 54 /r ub :: AVX512F',
  ],
  vfixupimmsd: ['xmm {k}{z}, xmm, xmm/m64 {sae}, imm8 :: EVEX.LIG.66.0F3A.W1 55 /r ub :: AVX512F'],
  vfixupimmss: ['xmm {k}{z}, xmm, xmm/m32 {sae}, imm8 :: EVEX.LIG.66.0F3A.W0 55 /r ub :: AVX512F'],
  vgetexppd: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 42 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 42 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {sae} :: EVEX.512.66.0F38.W1 42 /r :: AVX512F',
  ],
  vgetexpps: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 42 /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 42 /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {sae} :: EVEX.512.66.0F38.W0 42 /r :: AVX512F',
  ],
  vgetexpsd: ['xmm {k}{z}, xmm, xmm/m64 {sae} :: EVEX.LIG.66.0F38.W1 43 /r :: AVX512F'],
  vgetexpss: ['xmm {k}{z}, xmm, xmm/m32 {sae} :: EVEX.LIG.66.0F38.W0 43 /r :: AVX512F'],
  vgetmantpd: [
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 26 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 26 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {sae}, imm8 :: EVEX.512.66.0F3A.W1 26 /r ub :: AVX512F',
  ],
  vgetmantps: [
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 26 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 26 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {sae}, imm8 :: EVEX.512.66.0F3A.W0 26 /r ub :: AVX512F',
  ],
  vgetmantsd: ['xmm {k}{z}, xmm, xmm/m64 {sae}, imm8 :: EVEX.LIG.66.0F3A.W1 27 /r ub :: AVX512F'],
  vgetmantss: ['xmm {k}{z}, xmm, xmm/m32 {sae}, imm8 :: EVEX.LIG.66.0F3A.W0 27 /r ub :: AVX512F'],
  vrangepd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 50 /r ub :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 50 /r ub :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {sae}, imm8 :: EVEX.512.66.0F3A.W1 50 /r ub :: AVX512DQ',
  ],
  vrangeps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 50 /r ub :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 50 /r ub :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {sae}, imm8 :: EVEX.512.66.0F3A.W0 50 /r ub :: AVX512DQ',
  ],
  vrangesd: ['xmm {k}{z}, xmm, xmm/m64 {sae}, imm8 :: EVEX.LIG.66.0F3A.W1 51 /r ub :: AVX512DQ'],
  vrangess: ['xmm {k}{z}, xmm, xmm/m32 {sae}, imm8 :: EVEX.LIG.66.0F3A.W0 51 /r ub :: AVX512DQ'],
  vrcp14pd: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 4C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 4C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 4C /r :: AVX512F',
  ],
  vrcp14ps: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 4C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 4C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 4C /r :: AVX512F',
  ],
  vrcp14sd: ['xmm {k}{z}, xmm, xmm/m64 :: EVEX.LIG.66.0F38.W1 4D /r :: AVX512F'],
  vrcp14ss: ['xmm {k}{z}, xmm, xmm/m32 :: EVEX.LIG.66.0F38.W0 4D /r :: AVX512F'],
  vreducepd: [
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 56 /r ub :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 56 /r ub :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst, imm8 :: EVEX.512.66.0F3A.W1 56 /r ub :: AVX512DQ',
  ],
  vreduceps: [
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 56 /r ub :: AVX512DQ AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 56 /r ub :: AVX512DQ AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst, imm8 :: EVEX.512.66.0F3A.W0 56 /r ub :: AVX512DQ',
  ],
  vreducesd: ['xmm {k}{z}, xmm, xmm/m64, imm8 :: EVEX.LIG.66.0F3A.W1 57 /r ub :: AVX512DQ'],
  vreducess: ['xmm {k}{z}, xmm, xmm/m32, imm8 :: EVEX.LIG.66.0F3A.W0 57 /r ub :: AVX512DQ'],
  vrndscalepd: [
    'xmm {k}{z}, xmm/m128/m64bcst, imm8 :: EVEX.128.66.0F3A.W1 09 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst, imm8 :: EVEX.256.66.0F3A.W1 09 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst {sae}, imm8 :: EVEX.512.66.0F3A.W1 09 /r ub :: AVX512F',
  ],
  vrndscaleps: [
    'xmm {k}{z}, xmm/m128/m32bcst, imm8 :: EVEX.128.66.0F3A.W0 08 /r ub :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst, imm8 :: EVEX.256.66.0F3A.W0 08 /r ub :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst {sae}, imm8 :: EVEX.512.66.0F3A.W0 08 /r ub :: AVX512F',
  ],
  vrndscalesd: ['xmm {k}{z}, xmm, xmm/m64 {sae}, imm8 :: EVEX.LIG.66.0F3A.W1 0B /r ub :: AVX512F'],
  vrndscaless: ['xmm {k}{z}, xmm, xmm/m32 {sae}, imm8 :: EVEX.LIG.66.0F3A.W0 0A /r ub :: AVX512F'],
  vrsqrt14pd: [
    'xmm {k}{z}, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 4E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 4E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m64bcst :: EVEX.512.66.0F38.W1 4E /r :: AVX512F',
  ],
  vrsqrt14ps: [
    'xmm {k}{z}, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 4E /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 4E /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm/m512/m32bcst :: EVEX.512.66.0F38.W0 4E /r :: AVX512F',
  ],
  vrsqrt14sd: ['xmm {k}{z}, xmm, xmm/m64 :: EVEX.LIG.66.0F38.W1 4F /r :: AVX512F'],
  vrsqrt14ss: ['xmm {k}{z}, xmm, xmm/m32 :: EVEX.LIG.66.0F38.W0 4F /r :: AVX512F'],
  vscalefpd: [
    'xmm {k}{z}, xmm, xmm/m128/m64bcst :: EVEX.128.66.0F38.W1 2C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m64bcst :: EVEX.256.66.0F38.W1 2C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m64bcst {er} :: EVEX.512.66.0F38.W1 2C /r :: AVX512F',
  ],
  vscalefps: [
    'xmm {k}{z}, xmm, xmm/m128/m32bcst :: EVEX.128.66.0F38.W0 2C /r :: AVX512F AVX512VL',
    'ymm {k}{z}, ymm, ymm/m256/m32bcst :: EVEX.256.66.0F38.W0 2C /r :: AVX512F AVX512VL',
    'zmm {k}{z}, zmm, zmm/m512/m32bcst {er} :: EVEX.512.66.0F38.W0 2C /r :: AVX512F',
  ],
  vscalefsd: ['xmm {k}{z}, xmm, xmm/m64 {er} :: EVEX.LIG.66.0F38.W1 2D /r :: AVX512F'],
  vscalefss: ['xmm {k}{z}, xmm, xmm/m32 {er} :: EVEX.LIG.66.0F38.W0 2D /r :: AVX512F'],
};
