/**
 * Generated from kernels/engine/dispatch.c by `npm run kernels`: do not edit.
 *
 * The machine code of the C kernels, compiled ahead for each level of processor features.
 */

import type { KernelData } from '../../../stencil/index.ts';

/** SHA-256 of the sources and of the flags that they were compiled with. */
export const sourcesHash = '4bf7af01bc5a3351725d167af455b704a47da312ad4bef8a593f728f875d4d3f';

/** What compiled them. */
export const compilerVersion = 'clang 19.1.7';

export const kernelData: Readonly<Record<string, KernelData>> = {
  neon: {
    size: 47512,
    alignment: 32,
    dataOffset: 47512,
    exported: [
      ['uranium_vm_enter', 0, 156, 'QQ6gAUmTAZQClQOWBJcFmAaZB5oImwmcCp4LnQwFSA0FSQ4FSg8FSxAFTBEFTRIFThMFTxQCHA4A09TV1tfY2drb3N7dBkgGSQZKBksGTAZNBk4GTw'],
      ['uranium_vm_address', 160, 108, 'QQ5AQpMBlAKVA54EAhcOANPU1d4'],
      ['uranium_vm_exit', 288, 28],
      ['uranium_vm_done', 320, 12],
      ['uranium_vm_exit_t_a', 352, 12],
      ['uranium_vm_exit_x_a', 384, 12],
      ['uranium_vm_exit_t_b', 416, 12],
      ['uranium_vm_exit_x_b', 448, 12],
      ['uranium_vm_pay', 480, 32],
      ['uranium_vm_pay_counted', 512, 48],
      ['uranium_vm_jump', 576, 20],
      ['uranium_vm_loop', 608, 40],
      ['uranium_vm_constant_f', 672, 24],
      ['uranium_vm_constant_g', 704, 44],
      ['uranium_vm_increment', 768, 28],
      ['uranium_vm_again', 800, 52],
      ['uranium_vm_again_loop', 864, 72],
      ['uranium_vm_if_zero_f', 960, 44],
      ['uranium_vm_if_zero_g', 1024, 64],
      ['uranium_vm_if_zero_t', 1088, 36],
      ['uranium_vm_if_not_zero_f', 1152, 44],
      ['uranium_vm_if_not_zero_g', 1216, 64],
      ['uranium_vm_if_not_zero_t', 1280, 36],
      ['uranium_vm_if_none_f', 1344, 48],
      ['uranium_vm_if_none_g', 1408, 68],
      ['uranium_vm_if_none_t', 1504, 40],
      ['uranium_vm_call', 1568, 128],
      ['uranium_vm_leave', 1696, 20],
      ['uranium_vm_result_f', 1728, 28],
      ['uranium_vm_result_g', 1760, 48],
      ['uranium_vm_result_t', 1824, 20],
      ['uranium_vm_result_x', 1856, 20],
      ['uranium_vm_take_f', 1888, 20],
      ['uranium_vm_take_g', 1920, 40],
      ['uranium_vm_neg_ff', 1984, 28],
      ['uranium_vm_neg_tf', 2016, 24],
      ['uranium_vm_neg_ft', 2048, 24],
      ['uranium_vm_neg_tt', 2080, 16],
      ['uranium_vm_neg_gg', 2112, 68],
      ['uranium_vm_not_ff', 2208, 32],
      ['uranium_vm_not_tf', 2240, 28],
      ['uranium_vm_not_ft', 2272, 28],
      ['uranium_vm_not_tt', 2304, 20],
      ['uranium_vm_not_gg', 2336, 72],
      ['uranium_vm_fneg_ff', 2432, 28],
      ['uranium_vm_fneg_tf', 2464, 24],
      ['uranium_vm_fneg_ft', 2496, 24],
      ['uranium_vm_fneg_tt', 2528, 16],
      ['uranium_vm_fneg_gg', 2560, 68],
      ['uranium_vm_fabs_ff', 2656, 28],
      ['uranium_vm_fabs_tf', 2688, 24],
      ['uranium_vm_fabs_ft', 2720, 24],
      ['uranium_vm_fabs_tt', 2752, 16],
      ['uranium_vm_fabs_gg', 2784, 68],
      ['uranium_vm_fsqrt_ff', 2880, 28],
      ['uranium_vm_fsqrt_tf', 2912, 24],
      ['uranium_vm_fsqrt_ft', 2944, 24],
      ['uranium_vm_fsqrt_tt', 2976, 16],
      ['uranium_vm_fsqrt_gg', 3008, 68],
      ['uranium_vm_itof_ff', 3104, 28],
      ['uranium_vm_itof_tf', 3136, 24],
      ['uranium_vm_itof_ft', 3168, 24],
      ['uranium_vm_itof_tt', 3200, 16],
      ['uranium_vm_itof_gg', 3232, 68],
      ['uranium_vm_ftoi_ff', 3328, 64],
      ['uranium_vm_ftoi_tf', 3392, 56],
      ['uranium_vm_ftoi_ft', 3456, 64],
      ['uranium_vm_ftoi_tt', 3520, 56],
      ['uranium_vm_ftoi_gg', 3584, 104],
      ['uranium_vm_load8_ff', 3712, 56],
      ['uranium_vm_load8_tf', 3776, 48],
      ['uranium_vm_load8_ft', 3840, 56],
      ['uranium_vm_load8_tt', 3904, 48],
      ['uranium_vm_load8_gg', 3968, 96],
      ['uranium_vm_load16_ff', 4064, 56],
      ['uranium_vm_load16_tf', 4128, 48],
      ['uranium_vm_load16_ft', 4192, 56],
      ['uranium_vm_load16_tt', 4256, 48],
      ['uranium_vm_load16_gg', 4320, 96],
      ['uranium_vm_load32_ff', 4416, 56],
      ['uranium_vm_load32_tf', 4480, 48],
      ['uranium_vm_load32_ft', 4544, 56],
      ['uranium_vm_load32_tt', 4608, 48],
      ['uranium_vm_load32_gg', 4672, 96],
      ['uranium_vm_load64_ff', 4768, 56],
      ['uranium_vm_load64_tf', 4832, 48],
      ['uranium_vm_load64_ft', 4896, 56],
      ['uranium_vm_load64_tt', 4960, 48],
      ['uranium_vm_load64_gg', 5024, 96],
      ['uranium_vm_fload_ff', 5120, 56],
      ['uranium_vm_fload_tf', 5184, 48],
      ['uranium_vm_fload_ft', 5248, 56],
      ['uranium_vm_fload_tt', 5312, 48],
      ['uranium_vm_fload_gg', 5376, 96],
      ['uranium_vm_move_ff', 5472, 28],
      ['uranium_vm_move_fi', 5504, 24],
      ['uranium_vm_move_gg', 5536, 68],
      ['uranium_vm_move_gi', 5632, 44],
      ['uranium_vm_set_ff', 5696, 28],
      ['uranium_vm_set_fi', 5728, 24],
      ['uranium_vm_set_gg', 5760, 68],
      ['uranium_vm_set_gi', 5856, 44],
      ['uranium_vm_fset_ff', 5920, 28],
      ['uranium_vm_fset_fi', 5952, 24],
      ['uranium_vm_fset_gg', 5984, 68],
      ['uranium_vm_fset_gi', 6080, 44],
      ['uranium_vm_add_fff', 6144, 36],
      ['uranium_vm_add_ffi', 6208, 32],
      ['uranium_vm_add_ftf', 6240, 32],
      ['uranium_vm_add_fti', 6272, 28],
      ['uranium_vm_add_fft', 6304, 28],
      ['uranium_vm_add_tff', 6336, 28],
      ['uranium_vm_add_tfi', 6368, 28],
      ['uranium_vm_add_ttf', 6400, 24],
      ['uranium_vm_add_tti', 6432, 20],
      ['uranium_vm_add_tft', 6464, 24],
      ['uranium_vm_add_ggg', 6496, 96],
      ['uranium_vm_add_ggi', 6592, 72],
      ['uranium_vm_sub_fff', 6688, 36],
      ['uranium_vm_sub_ffi', 6752, 32],
      ['uranium_vm_sub_ftf', 6784, 32],
      ['uranium_vm_sub_fti', 6816, 28],
      ['uranium_vm_sub_fft', 6848, 28],
      ['uranium_vm_sub_tff', 6880, 28],
      ['uranium_vm_sub_tfi', 6912, 28],
      ['uranium_vm_sub_ttf', 6944, 24],
      ['uranium_vm_sub_tti', 6976, 20],
      ['uranium_vm_sub_tft', 7008, 24],
      ['uranium_vm_sub_ggg', 7040, 96],
      ['uranium_vm_sub_ggi', 7136, 72],
      ['uranium_vm_mul_fff', 7232, 36],
      ['uranium_vm_mul_ffi', 7296, 32],
      ['uranium_vm_mul_ftf', 7328, 32],
      ['uranium_vm_mul_fti', 7360, 28],
      ['uranium_vm_mul_fft', 7392, 28],
      ['uranium_vm_mul_tff', 7424, 28],
      ['uranium_vm_mul_tfi', 7456, 28],
      ['uranium_vm_mul_ttf', 7488, 24],
      ['uranium_vm_mul_tti', 7520, 20],
      ['uranium_vm_mul_tft', 7552, 24],
      ['uranium_vm_mul_ggg', 7584, 96],
      ['uranium_vm_mul_ggi', 7680, 72],
      ['uranium_vm_and_fff', 7776, 36],
      ['uranium_vm_and_ffi', 7840, 32],
      ['uranium_vm_and_ftf', 7872, 32],
      ['uranium_vm_and_fti', 7904, 28],
      ['uranium_vm_and_fft', 7936, 28],
      ['uranium_vm_and_tff', 7968, 28],
      ['uranium_vm_and_tfi', 8000, 28],
      ['uranium_vm_and_ttf', 8032, 24],
      ['uranium_vm_and_tti', 8064, 20],
      ['uranium_vm_and_tft', 8096, 24],
      ['uranium_vm_and_ggg', 8128, 96],
      ['uranium_vm_and_ggi', 8224, 72],
      ['uranium_vm_or_fff', 8320, 36],
      ['uranium_vm_or_ffi', 8384, 32],
      ['uranium_vm_or_ftf', 8416, 32],
      ['uranium_vm_or_fti', 8448, 28],
      ['uranium_vm_or_fft', 8480, 28],
      ['uranium_vm_or_tff', 8512, 28],
      ['uranium_vm_or_tfi', 8544, 28],
      ['uranium_vm_or_ttf', 8576, 24],
      ['uranium_vm_or_tti', 8608, 20],
      ['uranium_vm_or_tft', 8640, 24],
      ['uranium_vm_or_ggg', 8672, 96],
      ['uranium_vm_or_ggi', 8768, 72],
      ['uranium_vm_xor_fff', 8864, 36],
      ['uranium_vm_xor_ffi', 8928, 32],
      ['uranium_vm_xor_ftf', 8960, 32],
      ['uranium_vm_xor_fti', 8992, 28],
      ['uranium_vm_xor_fft', 9024, 28],
      ['uranium_vm_xor_tff', 9056, 28],
      ['uranium_vm_xor_tfi', 9088, 28],
      ['uranium_vm_xor_ttf', 9120, 24],
      ['uranium_vm_xor_tti', 9152, 20],
      ['uranium_vm_xor_tft', 9184, 24],
      ['uranium_vm_xor_ggg', 9216, 96],
      ['uranium_vm_xor_ggi', 9312, 72],
      ['uranium_vm_shl_fff', 9408, 36],
      ['uranium_vm_shl_ffi', 9472, 32],
      ['uranium_vm_shl_ftf', 9504, 32],
      ['uranium_vm_shl_fti', 9536, 28],
      ['uranium_vm_shl_fft', 9568, 28],
      ['uranium_vm_shl_tff', 9600, 28],
      ['uranium_vm_shl_tfi', 9632, 28],
      ['uranium_vm_shl_ttf', 9664, 24],
      ['uranium_vm_shl_tti', 9696, 20],
      ['uranium_vm_shl_tft', 9728, 24],
      ['uranium_vm_shl_ggg', 9760, 96],
      ['uranium_vm_shl_ggi', 9856, 72],
      ['uranium_vm_shr_fff', 9952, 36],
      ['uranium_vm_shr_ffi', 10016, 32],
      ['uranium_vm_shr_ftf', 10048, 32],
      ['uranium_vm_shr_fti', 10080, 28],
      ['uranium_vm_shr_fft', 10112, 28],
      ['uranium_vm_shr_tff', 10144, 28],
      ['uranium_vm_shr_tfi', 10176, 28],
      ['uranium_vm_shr_ttf', 10208, 24],
      ['uranium_vm_shr_tti', 10240, 20],
      ['uranium_vm_shr_tft', 10272, 24],
      ['uranium_vm_shr_ggg', 10304, 96],
      ['uranium_vm_shr_ggi', 10400, 72],
      ['uranium_vm_shru_fff', 10496, 36],
      ['uranium_vm_shru_ffi', 10560, 32],
      ['uranium_vm_shru_ftf', 10592, 32],
      ['uranium_vm_shru_fti', 10624, 28],
      ['uranium_vm_shru_fft', 10656, 28],
      ['uranium_vm_shru_tff', 10688, 28],
      ['uranium_vm_shru_tfi', 10720, 28],
      ['uranium_vm_shru_ttf', 10752, 24],
      ['uranium_vm_shru_tti', 10784, 20],
      ['uranium_vm_shru_tft', 10816, 24],
      ['uranium_vm_shru_ggg', 10848, 96],
      ['uranium_vm_shru_ggi', 10944, 72],
      ['uranium_vm_div_fff', 11040, 76],
      ['uranium_vm_div_ffi', 11136, 72],
      ['uranium_vm_div_ftf', 11232, 76],
      ['uranium_vm_div_fti', 11328, 72],
      ['uranium_vm_div_fft', 11424, 76],
      ['uranium_vm_div_tff', 11520, 68],
      ['uranium_vm_div_tfi', 11616, 64],
      ['uranium_vm_div_ttf', 11680, 68],
      ['uranium_vm_div_tti', 11776, 64],
      ['uranium_vm_div_tft', 11840, 68],
      ['uranium_vm_div_ggg', 11936, 132],
      ['uranium_vm_div_ggi', 12096, 112],
      ['uranium_vm_rem_fff', 12224, 84],
      ['uranium_vm_rem_ffi', 12320, 80],
      ['uranium_vm_rem_ftf', 12416, 84],
      ['uranium_vm_rem_fti', 12512, 80],
      ['uranium_vm_rem_fft', 12608, 84],
      ['uranium_vm_rem_tff', 12704, 76],
      ['uranium_vm_rem_tfi', 12800, 72],
      ['uranium_vm_rem_ttf', 12896, 76],
      ['uranium_vm_rem_tti', 12992, 72],
      ['uranium_vm_rem_tft', 13088, 76],
      ['uranium_vm_rem_ggg', 13184, 140],
      ['uranium_vm_rem_ggi', 13344, 120],
      ['uranium_vm_fadd_fff', 13472, 36],
      ['uranium_vm_fadd_ffi', 13536, 32],
      ['uranium_vm_fadd_ftf', 13568, 32],
      ['uranium_vm_fadd_fti', 13600, 28],
      ['uranium_vm_fadd_fft', 13632, 28],
      ['uranium_vm_fadd_tff', 13664, 28],
      ['uranium_vm_fadd_tfi', 13696, 28],
      ['uranium_vm_fadd_ttf', 13728, 24],
      ['uranium_vm_fadd_tti', 13760, 20],
      ['uranium_vm_fadd_tft', 13792, 24],
      ['uranium_vm_fadd_ggg', 13824, 96],
      ['uranium_vm_fadd_ggi', 13920, 72],
      ['uranium_vm_fsub_fff', 14016, 36],
      ['uranium_vm_fsub_ffi', 14080, 32],
      ['uranium_vm_fsub_ftf', 14112, 32],
      ['uranium_vm_fsub_fti', 14144, 28],
      ['uranium_vm_fsub_fft', 14176, 28],
      ['uranium_vm_fsub_tff', 14208, 28],
      ['uranium_vm_fsub_tfi', 14240, 28],
      ['uranium_vm_fsub_ttf', 14272, 24],
      ['uranium_vm_fsub_tti', 14304, 20],
      ['uranium_vm_fsub_tft', 14336, 24],
      ['uranium_vm_fsub_ggg', 14368, 96],
      ['uranium_vm_fsub_ggi', 14464, 72],
      ['uranium_vm_fmul_fff', 14560, 36],
      ['uranium_vm_fmul_ffi', 14624, 32],
      ['uranium_vm_fmul_ftf', 14656, 32],
      ['uranium_vm_fmul_fti', 14688, 28],
      ['uranium_vm_fmul_fft', 14720, 28],
      ['uranium_vm_fmul_tff', 14752, 28],
      ['uranium_vm_fmul_tfi', 14784, 28],
      ['uranium_vm_fmul_ttf', 14816, 24],
      ['uranium_vm_fmul_tti', 14848, 20],
      ['uranium_vm_fmul_tft', 14880, 24],
      ['uranium_vm_fmul_ggg', 14912, 96],
      ['uranium_vm_fmul_ggi', 15008, 72],
      ['uranium_vm_fdiv_fff', 15104, 36],
      ['uranium_vm_fdiv_ffi', 15168, 32],
      ['uranium_vm_fdiv_ftf', 15200, 32],
      ['uranium_vm_fdiv_fti', 15232, 28],
      ['uranium_vm_fdiv_fft', 15264, 28],
      ['uranium_vm_fdiv_tff', 15296, 28],
      ['uranium_vm_fdiv_tfi', 15328, 28],
      ['uranium_vm_fdiv_ttf', 15360, 24],
      ['uranium_vm_fdiv_tti', 15392, 20],
      ['uranium_vm_fdiv_tft', 15424, 24],
      ['uranium_vm_fdiv_ggg', 15456, 96],
      ['uranium_vm_fdiv_ggi', 15552, 72],
      ['uranium_vm_eq_fff', 15648, 40],
      ['uranium_vm_eq_ffi', 15712, 36],
      ['uranium_vm_eq_ftf', 15776, 36],
      ['uranium_vm_eq_fti', 15840, 32],
      ['uranium_vm_eq_fft', 15872, 32],
      ['uranium_vm_eq_tff', 15904, 32],
      ['uranium_vm_eq_tfi', 15936, 32],
      ['uranium_vm_eq_ttf', 15968, 28],
      ['uranium_vm_eq_tti', 16000, 24],
      ['uranium_vm_eq_tft', 16032, 28],
      ['uranium_vm_eq_ggg', 16064, 100],
      ['uranium_vm_eq_ggi', 16192, 76],
      ['uranium_vm_eq_if_ff', 16288, 52],
      ['uranium_vm_eq_unless_ff', 16352, 52],
      ['uranium_vm_eq_turn_ff', 16416, 72],
      ['uranium_vm_eq_if_fi', 16512, 52],
      ['uranium_vm_eq_unless_fi', 16576, 52],
      ['uranium_vm_eq_turn_fi', 16640, 72],
      ['uranium_vm_eq_if_tf', 16736, 48],
      ['uranium_vm_eq_unless_tf', 16800, 48],
      ['uranium_vm_eq_turn_tf', 16864, 68],
      ['uranium_vm_eq_if_ti', 16960, 44],
      ['uranium_vm_eq_unless_ti', 17024, 44],
      ['uranium_vm_eq_turn_ti', 17088, 64],
      ['uranium_vm_eq_if_ft', 17152, 48],
      ['uranium_vm_eq_unless_ft', 17216, 48],
      ['uranium_vm_eq_turn_ft', 17280, 68],
      ['uranium_vm_eq_if_gg', 17376, 92],
      ['uranium_vm_eq_unless_gg', 17472, 92],
      ['uranium_vm_eq_turn_gg', 17568, 112],
      ['uranium_vm_eq_if_gi', 17696, 72],
      ['uranium_vm_eq_unless_gi', 17792, 72],
      ['uranium_vm_eq_turn_gi', 17888, 92],
      ['uranium_vm_ne_fff', 17984, 40],
      ['uranium_vm_ne_ffi', 18048, 36],
      ['uranium_vm_ne_ftf', 18112, 36],
      ['uranium_vm_ne_fti', 18176, 32],
      ['uranium_vm_ne_fft', 18208, 32],
      ['uranium_vm_ne_tff', 18240, 32],
      ['uranium_vm_ne_tfi', 18272, 32],
      ['uranium_vm_ne_ttf', 18304, 28],
      ['uranium_vm_ne_tti', 18336, 24],
      ['uranium_vm_ne_tft', 18368, 28],
      ['uranium_vm_ne_ggg', 18400, 100],
      ['uranium_vm_ne_ggi', 18528, 76],
      ['uranium_vm_ne_if_ff', 18624, 52],
      ['uranium_vm_ne_unless_ff', 18688, 52],
      ['uranium_vm_ne_turn_ff', 18752, 72],
      ['uranium_vm_ne_if_fi', 18848, 52],
      ['uranium_vm_ne_unless_fi', 18912, 52],
      ['uranium_vm_ne_turn_fi', 18976, 72],
      ['uranium_vm_ne_if_tf', 19072, 48],
      ['uranium_vm_ne_unless_tf', 19136, 48],
      ['uranium_vm_ne_turn_tf', 19200, 68],
      ['uranium_vm_ne_if_ti', 19296, 44],
      ['uranium_vm_ne_unless_ti', 19360, 44],
      ['uranium_vm_ne_turn_ti', 19424, 64],
      ['uranium_vm_ne_if_ft', 19488, 48],
      ['uranium_vm_ne_unless_ft', 19552, 48],
      ['uranium_vm_ne_turn_ft', 19616, 68],
      ['uranium_vm_ne_if_gg', 19712, 92],
      ['uranium_vm_ne_unless_gg', 19808, 92],
      ['uranium_vm_ne_turn_gg', 19904, 112],
      ['uranium_vm_ne_if_gi', 20032, 72],
      ['uranium_vm_ne_unless_gi', 20128, 72],
      ['uranium_vm_ne_turn_gi', 20224, 92],
      ['uranium_vm_lt_fff', 20320, 40],
      ['uranium_vm_lt_ffi', 20384, 36],
      ['uranium_vm_lt_ftf', 20448, 36],
      ['uranium_vm_lt_fti', 20512, 32],
      ['uranium_vm_lt_fft', 20544, 32],
      ['uranium_vm_lt_tff', 20576, 32],
      ['uranium_vm_lt_tfi', 20608, 32],
      ['uranium_vm_lt_ttf', 20640, 28],
      ['uranium_vm_lt_tti', 20672, 24],
      ['uranium_vm_lt_tft', 20704, 28],
      ['uranium_vm_lt_ggg', 20736, 100],
      ['uranium_vm_lt_ggi', 20864, 76],
      ['uranium_vm_lt_if_ff', 20960, 52],
      ['uranium_vm_lt_unless_ff', 21024, 52],
      ['uranium_vm_lt_turn_ff', 21088, 72],
      ['uranium_vm_lt_if_fi', 21184, 52],
      ['uranium_vm_lt_unless_fi', 21248, 52],
      ['uranium_vm_lt_turn_fi', 21312, 72],
      ['uranium_vm_lt_if_tf', 21408, 48],
      ['uranium_vm_lt_unless_tf', 21472, 48],
      ['uranium_vm_lt_turn_tf', 21536, 68],
      ['uranium_vm_lt_if_ti', 21632, 44],
      ['uranium_vm_lt_unless_ti', 21696, 44],
      ['uranium_vm_lt_turn_ti', 21760, 64],
      ['uranium_vm_lt_if_ft', 21824, 48],
      ['uranium_vm_lt_unless_ft', 21888, 48],
      ['uranium_vm_lt_turn_ft', 21952, 68],
      ['uranium_vm_lt_if_gg', 22048, 92],
      ['uranium_vm_lt_unless_gg', 22144, 92],
      ['uranium_vm_lt_turn_gg', 22240, 112],
      ['uranium_vm_lt_if_gi', 22368, 72],
      ['uranium_vm_lt_unless_gi', 22464, 72],
      ['uranium_vm_lt_turn_gi', 22560, 92],
      ['uranium_vm_le_fff', 22656, 40],
      ['uranium_vm_le_ffi', 22720, 36],
      ['uranium_vm_le_ftf', 22784, 36],
      ['uranium_vm_le_fti', 22848, 32],
      ['uranium_vm_le_fft', 22880, 32],
      ['uranium_vm_le_tff', 22912, 32],
      ['uranium_vm_le_tfi', 22944, 32],
      ['uranium_vm_le_ttf', 22976, 28],
      ['uranium_vm_le_tti', 23008, 24],
      ['uranium_vm_le_tft', 23040, 28],
      ['uranium_vm_le_ggg', 23072, 100],
      ['uranium_vm_le_ggi', 23200, 76],
      ['uranium_vm_le_if_ff', 23296, 52],
      ['uranium_vm_le_unless_ff', 23360, 52],
      ['uranium_vm_le_turn_ff', 23424, 72],
      ['uranium_vm_le_if_fi', 23520, 52],
      ['uranium_vm_le_unless_fi', 23584, 52],
      ['uranium_vm_le_turn_fi', 23648, 72],
      ['uranium_vm_le_if_tf', 23744, 48],
      ['uranium_vm_le_unless_tf', 23808, 48],
      ['uranium_vm_le_turn_tf', 23872, 68],
      ['uranium_vm_le_if_ti', 23968, 44],
      ['uranium_vm_le_unless_ti', 24032, 44],
      ['uranium_vm_le_turn_ti', 24096, 64],
      ['uranium_vm_le_if_ft', 24160, 48],
      ['uranium_vm_le_unless_ft', 24224, 48],
      ['uranium_vm_le_turn_ft', 24288, 68],
      ['uranium_vm_le_if_gg', 24384, 92],
      ['uranium_vm_le_unless_gg', 24480, 92],
      ['uranium_vm_le_turn_gg', 24576, 112],
      ['uranium_vm_le_if_gi', 24704, 72],
      ['uranium_vm_le_unless_gi', 24800, 72],
      ['uranium_vm_le_turn_gi', 24896, 92],
      ['uranium_vm_gt_fff', 24992, 40],
      ['uranium_vm_gt_ffi', 25056, 36],
      ['uranium_vm_gt_ftf', 25120, 36],
      ['uranium_vm_gt_fti', 25184, 32],
      ['uranium_vm_gt_fft', 25216, 32],
      ['uranium_vm_gt_tff', 25248, 32],
      ['uranium_vm_gt_tfi', 25280, 32],
      ['uranium_vm_gt_ttf', 25312, 28],
      ['uranium_vm_gt_tti', 25344, 24],
      ['uranium_vm_gt_tft', 25376, 28],
      ['uranium_vm_gt_ggg', 25408, 100],
      ['uranium_vm_gt_ggi', 25536, 76],
      ['uranium_vm_gt_if_ff', 25632, 52],
      ['uranium_vm_gt_unless_ff', 25696, 52],
      ['uranium_vm_gt_turn_ff', 25760, 72],
      ['uranium_vm_gt_if_fi', 25856, 52],
      ['uranium_vm_gt_unless_fi', 25920, 52],
      ['uranium_vm_gt_turn_fi', 25984, 72],
      ['uranium_vm_gt_if_tf', 26080, 48],
      ['uranium_vm_gt_unless_tf', 26144, 48],
      ['uranium_vm_gt_turn_tf', 26208, 68],
      ['uranium_vm_gt_if_ti', 26304, 44],
      ['uranium_vm_gt_unless_ti', 26368, 44],
      ['uranium_vm_gt_turn_ti', 26432, 64],
      ['uranium_vm_gt_if_ft', 26496, 48],
      ['uranium_vm_gt_unless_ft', 26560, 48],
      ['uranium_vm_gt_turn_ft', 26624, 68],
      ['uranium_vm_gt_if_gg', 26720, 92],
      ['uranium_vm_gt_unless_gg', 26816, 92],
      ['uranium_vm_gt_turn_gg', 26912, 112],
      ['uranium_vm_gt_if_gi', 27040, 72],
      ['uranium_vm_gt_unless_gi', 27136, 72],
      ['uranium_vm_gt_turn_gi', 27232, 92],
      ['uranium_vm_ge_fff', 27328, 40],
      ['uranium_vm_ge_ffi', 27392, 36],
      ['uranium_vm_ge_ftf', 27456, 36],
      ['uranium_vm_ge_fti', 27520, 32],
      ['uranium_vm_ge_fft', 27552, 32],
      ['uranium_vm_ge_tff', 27584, 32],
      ['uranium_vm_ge_tfi', 27616, 32],
      ['uranium_vm_ge_ttf', 27648, 28],
      ['uranium_vm_ge_tti', 27680, 24],
      ['uranium_vm_ge_tft', 27712, 28],
      ['uranium_vm_ge_ggg', 27744, 100],
      ['uranium_vm_ge_ggi', 27872, 76],
      ['uranium_vm_ge_if_ff', 27968, 52],
      ['uranium_vm_ge_unless_ff', 28032, 52],
      ['uranium_vm_ge_turn_ff', 28096, 72],
      ['uranium_vm_ge_if_fi', 28192, 52],
      ['uranium_vm_ge_unless_fi', 28256, 52],
      ['uranium_vm_ge_turn_fi', 28320, 72],
      ['uranium_vm_ge_if_tf', 28416, 48],
      ['uranium_vm_ge_unless_tf', 28480, 48],
      ['uranium_vm_ge_turn_tf', 28544, 68],
      ['uranium_vm_ge_if_ti', 28640, 44],
      ['uranium_vm_ge_unless_ti', 28704, 44],
      ['uranium_vm_ge_turn_ti', 28768, 64],
      ['uranium_vm_ge_if_ft', 28832, 48],
      ['uranium_vm_ge_unless_ft', 28896, 48],
      ['uranium_vm_ge_turn_ft', 28960, 68],
      ['uranium_vm_ge_if_gg', 29056, 92],
      ['uranium_vm_ge_unless_gg', 29152, 92],
      ['uranium_vm_ge_turn_gg', 29248, 112],
      ['uranium_vm_ge_if_gi', 29376, 72],
      ['uranium_vm_ge_unless_gi', 29472, 72],
      ['uranium_vm_ge_turn_gi', 29568, 92],
      ['uranium_vm_feq_fff', 29664, 40],
      ['uranium_vm_feq_ffi', 29728, 36],
      ['uranium_vm_feq_ftf', 29792, 36],
      ['uranium_vm_feq_fti', 29856, 32],
      ['uranium_vm_feq_fft', 29888, 32],
      ['uranium_vm_feq_tff', 29920, 32],
      ['uranium_vm_feq_tfi', 29952, 32],
      ['uranium_vm_feq_ttf', 29984, 28],
      ['uranium_vm_feq_tti', 30016, 24],
      ['uranium_vm_feq_tft', 30048, 28],
      ['uranium_vm_feq_ggg', 30080, 100],
      ['uranium_vm_feq_ggi', 30208, 76],
      ['uranium_vm_feq_if_ff', 30304, 52],
      ['uranium_vm_feq_unless_ff', 30368, 52],
      ['uranium_vm_feq_turn_ff', 30432, 72],
      ['uranium_vm_feq_if_fi', 30528, 52],
      ['uranium_vm_feq_unless_fi', 30592, 52],
      ['uranium_vm_feq_turn_fi', 30656, 72],
      ['uranium_vm_feq_if_tf', 30752, 48],
      ['uranium_vm_feq_unless_tf', 30816, 48],
      ['uranium_vm_feq_turn_tf', 30880, 68],
      ['uranium_vm_feq_if_ti', 30976, 44],
      ['uranium_vm_feq_unless_ti', 31040, 44],
      ['uranium_vm_feq_turn_ti', 31104, 64],
      ['uranium_vm_feq_if_ft', 31168, 48],
      ['uranium_vm_feq_unless_ft', 31232, 48],
      ['uranium_vm_feq_turn_ft', 31296, 68],
      ['uranium_vm_feq_if_gg', 31392, 92],
      ['uranium_vm_feq_unless_gg', 31488, 92],
      ['uranium_vm_feq_turn_gg', 31584, 112],
      ['uranium_vm_feq_if_gi', 31712, 72],
      ['uranium_vm_feq_unless_gi', 31808, 72],
      ['uranium_vm_feq_turn_gi', 31904, 92],
      ['uranium_vm_fne_fff', 32000, 40],
      ['uranium_vm_fne_ffi', 32064, 36],
      ['uranium_vm_fne_ftf', 32128, 36],
      ['uranium_vm_fne_fti', 32192, 32],
      ['uranium_vm_fne_fft', 32224, 32],
      ['uranium_vm_fne_tff', 32256, 32],
      ['uranium_vm_fne_tfi', 32288, 32],
      ['uranium_vm_fne_ttf', 32320, 28],
      ['uranium_vm_fne_tti', 32352, 24],
      ['uranium_vm_fne_tft', 32384, 28],
      ['uranium_vm_fne_ggg', 32416, 100],
      ['uranium_vm_fne_ggi', 32544, 76],
      ['uranium_vm_fne_if_ff', 32640, 52],
      ['uranium_vm_fne_unless_ff', 32704, 52],
      ['uranium_vm_fne_turn_ff', 32768, 72],
      ['uranium_vm_fne_if_fi', 32864, 52],
      ['uranium_vm_fne_unless_fi', 32928, 52],
      ['uranium_vm_fne_turn_fi', 32992, 72],
      ['uranium_vm_fne_if_tf', 33088, 48],
      ['uranium_vm_fne_unless_tf', 33152, 48],
      ['uranium_vm_fne_turn_tf', 33216, 68],
      ['uranium_vm_fne_if_ti', 33312, 44],
      ['uranium_vm_fne_unless_ti', 33376, 44],
      ['uranium_vm_fne_turn_ti', 33440, 64],
      ['uranium_vm_fne_if_ft', 33504, 48],
      ['uranium_vm_fne_unless_ft', 33568, 48],
      ['uranium_vm_fne_turn_ft', 33632, 68],
      ['uranium_vm_fne_if_gg', 33728, 92],
      ['uranium_vm_fne_unless_gg', 33824, 92],
      ['uranium_vm_fne_turn_gg', 33920, 112],
      ['uranium_vm_fne_if_gi', 34048, 72],
      ['uranium_vm_fne_unless_gi', 34144, 72],
      ['uranium_vm_fne_turn_gi', 34240, 92],
      ['uranium_vm_flt_fff', 34336, 40],
      ['uranium_vm_flt_ffi', 34400, 36],
      ['uranium_vm_flt_ftf', 34464, 36],
      ['uranium_vm_flt_fti', 34528, 32],
      ['uranium_vm_flt_fft', 34560, 32],
      ['uranium_vm_flt_tff', 34592, 32],
      ['uranium_vm_flt_tfi', 34624, 32],
      ['uranium_vm_flt_ttf', 34656, 28],
      ['uranium_vm_flt_tti', 34688, 24],
      ['uranium_vm_flt_tft', 34720, 28],
      ['uranium_vm_flt_ggg', 34752, 100],
      ['uranium_vm_flt_ggi', 34880, 76],
      ['uranium_vm_flt_if_ff', 34976, 52],
      ['uranium_vm_flt_unless_ff', 35040, 52],
      ['uranium_vm_flt_turn_ff', 35104, 72],
      ['uranium_vm_flt_if_fi', 35200, 52],
      ['uranium_vm_flt_unless_fi', 35264, 52],
      ['uranium_vm_flt_turn_fi', 35328, 72],
      ['uranium_vm_flt_if_tf', 35424, 48],
      ['uranium_vm_flt_unless_tf', 35488, 48],
      ['uranium_vm_flt_turn_tf', 35552, 68],
      ['uranium_vm_flt_if_ti', 35648, 44],
      ['uranium_vm_flt_unless_ti', 35712, 44],
      ['uranium_vm_flt_turn_ti', 35776, 64],
      ['uranium_vm_flt_if_ft', 35840, 48],
      ['uranium_vm_flt_unless_ft', 35904, 48],
      ['uranium_vm_flt_turn_ft', 35968, 68],
      ['uranium_vm_flt_if_gg', 36064, 92],
      ['uranium_vm_flt_unless_gg', 36160, 92],
      ['uranium_vm_flt_turn_gg', 36256, 112],
      ['uranium_vm_flt_if_gi', 36384, 72],
      ['uranium_vm_flt_unless_gi', 36480, 72],
      ['uranium_vm_flt_turn_gi', 36576, 92],
      ['uranium_vm_fle_fff', 36672, 40],
      ['uranium_vm_fle_ffi', 36736, 36],
      ['uranium_vm_fle_ftf', 36800, 36],
      ['uranium_vm_fle_fti', 36864, 32],
      ['uranium_vm_fle_fft', 36896, 32],
      ['uranium_vm_fle_tff', 36928, 32],
      ['uranium_vm_fle_tfi', 36960, 32],
      ['uranium_vm_fle_ttf', 36992, 28],
      ['uranium_vm_fle_tti', 37024, 24],
      ['uranium_vm_fle_tft', 37056, 28],
      ['uranium_vm_fle_ggg', 37088, 100],
      ['uranium_vm_fle_ggi', 37216, 76],
      ['uranium_vm_fle_if_ff', 37312, 52],
      ['uranium_vm_fle_unless_ff', 37376, 52],
      ['uranium_vm_fle_turn_ff', 37440, 72],
      ['uranium_vm_fle_if_fi', 37536, 52],
      ['uranium_vm_fle_unless_fi', 37600, 52],
      ['uranium_vm_fle_turn_fi', 37664, 72],
      ['uranium_vm_fle_if_tf', 37760, 48],
      ['uranium_vm_fle_unless_tf', 37824, 48],
      ['uranium_vm_fle_turn_tf', 37888, 68],
      ['uranium_vm_fle_if_ti', 37984, 44],
      ['uranium_vm_fle_unless_ti', 38048, 44],
      ['uranium_vm_fle_turn_ti', 38112, 64],
      ['uranium_vm_fle_if_ft', 38176, 48],
      ['uranium_vm_fle_unless_ft', 38240, 48],
      ['uranium_vm_fle_turn_ft', 38304, 68],
      ['uranium_vm_fle_if_gg', 38400, 92],
      ['uranium_vm_fle_unless_gg', 38496, 92],
      ['uranium_vm_fle_turn_gg', 38592, 112],
      ['uranium_vm_fle_if_gi', 38720, 72],
      ['uranium_vm_fle_unless_gi', 38816, 72],
      ['uranium_vm_fle_turn_gi', 38912, 92],
      ['uranium_vm_fgt_fff', 39008, 40],
      ['uranium_vm_fgt_ffi', 39072, 36],
      ['uranium_vm_fgt_ftf', 39136, 36],
      ['uranium_vm_fgt_fti', 39200, 32],
      ['uranium_vm_fgt_fft', 39232, 32],
      ['uranium_vm_fgt_tff', 39264, 32],
      ['uranium_vm_fgt_tfi', 39296, 32],
      ['uranium_vm_fgt_ttf', 39328, 28],
      ['uranium_vm_fgt_tti', 39360, 24],
      ['uranium_vm_fgt_tft', 39392, 28],
      ['uranium_vm_fgt_ggg', 39424, 100],
      ['uranium_vm_fgt_ggi', 39552, 76],
      ['uranium_vm_fgt_if_ff', 39648, 52],
      ['uranium_vm_fgt_unless_ff', 39712, 52],
      ['uranium_vm_fgt_turn_ff', 39776, 72],
      ['uranium_vm_fgt_if_fi', 39872, 52],
      ['uranium_vm_fgt_unless_fi', 39936, 52],
      ['uranium_vm_fgt_turn_fi', 40000, 72],
      ['uranium_vm_fgt_if_tf', 40096, 48],
      ['uranium_vm_fgt_unless_tf', 40160, 48],
      ['uranium_vm_fgt_turn_tf', 40224, 68],
      ['uranium_vm_fgt_if_ti', 40320, 44],
      ['uranium_vm_fgt_unless_ti', 40384, 44],
      ['uranium_vm_fgt_turn_ti', 40448, 64],
      ['uranium_vm_fgt_if_ft', 40512, 48],
      ['uranium_vm_fgt_unless_ft', 40576, 48],
      ['uranium_vm_fgt_turn_ft', 40640, 68],
      ['uranium_vm_fgt_if_gg', 40736, 92],
      ['uranium_vm_fgt_unless_gg', 40832, 92],
      ['uranium_vm_fgt_turn_gg', 40928, 112],
      ['uranium_vm_fgt_if_gi', 41056, 72],
      ['uranium_vm_fgt_unless_gi', 41152, 72],
      ['uranium_vm_fgt_turn_gi', 41248, 92],
      ['uranium_vm_fge_fff', 41344, 40],
      ['uranium_vm_fge_ffi', 41408, 36],
      ['uranium_vm_fge_ftf', 41472, 36],
      ['uranium_vm_fge_fti', 41536, 32],
      ['uranium_vm_fge_fft', 41568, 32],
      ['uranium_vm_fge_tff', 41600, 32],
      ['uranium_vm_fge_tfi', 41632, 32],
      ['uranium_vm_fge_ttf', 41664, 28],
      ['uranium_vm_fge_tti', 41696, 24],
      ['uranium_vm_fge_tft', 41728, 28],
      ['uranium_vm_fge_ggg', 41760, 100],
      ['uranium_vm_fge_ggi', 41888, 76],
      ['uranium_vm_fge_if_ff', 41984, 52],
      ['uranium_vm_fge_unless_ff', 42048, 52],
      ['uranium_vm_fge_turn_ff', 42112, 72],
      ['uranium_vm_fge_if_fi', 42208, 52],
      ['uranium_vm_fge_unless_fi', 42272, 52],
      ['uranium_vm_fge_turn_fi', 42336, 72],
      ['uranium_vm_fge_if_tf', 42432, 48],
      ['uranium_vm_fge_unless_tf', 42496, 48],
      ['uranium_vm_fge_turn_tf', 42560, 68],
      ['uranium_vm_fge_if_ti', 42656, 44],
      ['uranium_vm_fge_unless_ti', 42720, 44],
      ['uranium_vm_fge_turn_ti', 42784, 64],
      ['uranium_vm_fge_if_ft', 42848, 48],
      ['uranium_vm_fge_unless_ft', 42912, 48],
      ['uranium_vm_fge_turn_ft', 42976, 68],
      ['uranium_vm_fge_if_gg', 43072, 92],
      ['uranium_vm_fge_unless_gg', 43168, 92],
      ['uranium_vm_fge_turn_gg', 43264, 112],
      ['uranium_vm_fge_if_gi', 43392, 72],
      ['uranium_vm_fge_unless_gi', 43488, 72],
      ['uranium_vm_fge_turn_gi', 43584, 92],
      ['uranium_vm_store8_ff', 43680, 76],
      ['uranium_vm_store8_fi', 43776, 72],
      ['uranium_vm_store8_tf', 43872, 76],
      ['uranium_vm_store8_ti', 43968, 72],
      ['uranium_vm_store8_ft', 44064, 76],
      ['uranium_vm_store8_gg', 44160, 116],
      ['uranium_vm_store8_gi', 44288, 92],
      ['uranium_vm_store16_ff', 44384, 88],
      ['uranium_vm_store16_fi', 44480, 84],
      ['uranium_vm_store16_tf', 44576, 88],
      ['uranium_vm_store16_ti', 44672, 84],
      ['uranium_vm_store16_ft', 44768, 88],
      ['uranium_vm_store16_gg', 44864, 128],
      ['uranium_vm_store16_gi', 44992, 104],
      ['uranium_vm_store32_ff', 45120, 88],
      ['uranium_vm_store32_fi', 45216, 84],
      ['uranium_vm_store32_tf', 45312, 88],
      ['uranium_vm_store32_ti', 45408, 84],
      ['uranium_vm_store32_ft', 45504, 88],
      ['uranium_vm_store32_gg', 45600, 128],
      ['uranium_vm_store32_gi', 45728, 104],
      ['uranium_vm_store64_ff', 45856, 88],
      ['uranium_vm_store64_fi', 45952, 84],
      ['uranium_vm_store64_tf', 46048, 88],
      ['uranium_vm_store64_ti', 46144, 84],
      ['uranium_vm_store64_ft', 46240, 88],
      ['uranium_vm_store64_gg', 46336, 128],
      ['uranium_vm_store64_gi', 46464, 104],
      ['uranium_vm_fstore_ff', 46592, 104],
      ['uranium_vm_fstore_fi', 46720, 100],
      ['uranium_vm_fstore_tf', 46848, 104],
      ['uranium_vm_fstore_ti', 46976, 100],
      ['uranium_vm_fstore_ft', 47104, 104],
      ['uranium_vm_fstore_gg', 47232, 144],
      ['uranium_vm_fstore_gi', 47392, 120],
    ],
    internal: [],
    base64: `
7zu2be0zAW3rKwJt6SMDbf17BKn8bwWp+mcGqfhfB6n2Vwip9E8JqVRcQKlJgACRWAhA+fkDAqoA5AAvKY8G+PoDH6qICkD5lgJA
+f0DAqqVAgiLCANAuVU4APnoamj4AAE/1ugDAKr0T0mpqA8A+fZXSKn4X0ep4AMfqvpnRqn8b0Wp/XtEqekjQ23rK0Jt7TNBbe87
ymzAA1/WAAAAAP8DAdH+VwKp9E8DqfQDAqr1AwKqKACAUp8OBviJAl/44mMAkeMjAJHkAx+q5QMfqvMDAKroDwD5IAE/1uAAADWo
LkD54QdA+eNDAJHgAxOq4gMUqgABP9b0T0Op4AMfqv5XQqn/AwGRwANf1gAAAAAAAAAAAAAAAAAAAAAAAAAACAeAuakCFMsgAIBS
lgIA+YkiAamZEgD5wANf1gAAAADgAx+qlmoAqcADX9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLm6aij47v//FwAAAAAAAAAAAAAA
AAAAAAAAAAAACA+AuaBqKPzm//8XAAAAAAAAAAAAAAAAAAAAAAAAAAAIE4C5umoo+N7//xcAAAAAAAAAAAAAAAAAAAAAAAAAAAgT
gLmgaij81v//FwAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1sn//xcID0C5CAUAcQgPALkN
AQBUCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1r3//xcAAAAAAAAAAAAAAAAAAAAACAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAA
AAAAAAAAAAAIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9an//8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9B
uAoDn7gJg1/44Gpo+KlqKvgAAB/WAAAAAAAAAAAIj0G4CQNfuAqDX/jrAykqrAIJiz8BAHGLAguL4Gpo+GixjJoKAQD5AAAf1gAA
AAAAAAAAAAAAAAAAAAAAAAAACI9BuAkDn7iqamn44Gpo+EgFAJGoain4AAAf1gAAAAAID4C5qWpo+CkFAPGpaij4wAAAVAgLgLkJ
a2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AualqaPgpBQDxqWoo+EABAFQIC4C5GAMIiwgLQPnIAgjr
BAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9Zf//8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuahqaPiIAAC0CI9B
uOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmggB
QPmIAAC0CI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9aaAAC0CI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuahqaPjIAAC0CAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAA
AAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmggBQPnIAAC0CAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo
+AAAH9baAAC0CAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+Auahq
aPgfAQDxjQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJ
AgmLKLGKmggBQPkfAQDxjQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAF8DAPGNAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKD4C56AMY
qukDFar4amr46gJA+R8DAPFAEVn6yQIAVAoJgLkLC0D5jBZA+TUBCouqAguLiwIMi18BC+vIAQBUCytBKSgngalKfUCTXwELa8oA
AFS/air4SiEAkQgLgLlfAQjri///VAiPQbjgamj4AAAf1vUDCar4Awiqof7/FzhX/6j6Ax+qCI9BuOBqaPgAAB/WAAAAAAAAAAAA
AAAACA+AubpqaPg4V/+oQANnngiPQbjgamj4AAAf1gAAAAAID0C56QMoKqoCCIsfAQBxOFf/qIgCCYsIsYqaGgFA+QmPQbhAA2ee
4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAOFf/qEADZ54Ij0G44Gpo+AAAH9YAAAAAAAAAAAAAAAA4V/+oGgBmngiPQbjgamj4AAAf
1gAAAAAAAAAAAAAAAAiPQbgJA5+44Gpo+LpqKfgAAB/WAAAAAAAAAAAAAAAACI9BuAkDX7jqAykqqwIJiz8BAHGJAgqL4Gpo+Cix
i5oaAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgKJ35p4Gpo+KlqafjoAwnLqGoq+AAAH9YAAAAACI9BuAlDn7jg
amj4qGpp+PoDCMsAAB/WAAAAAAAAAAAIj0G4CQOfuOBqaPjoAxrLqGop+AAAH9YAAAAAAAAAAAiPQbj6AxrL4Gpo+AAAH9YAAAAA
AAAAAAAAAAAAAAAACI9BuAonfingamj46wMpKqwCCYs/AQBxiwILi+kDKiprsYyarAIKi4kCCYtrAUD5XwEAcSixjJrpAwvLCQEA
+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAonfmngamj4qWpp+D8BAPHoF58aqGoq+AAAH9YIj0G4CUOfuOBq
aPioamn4HwEA8foXnxoAAB/WAAAAAAiPQbgJA5+4XwMA8eBqaPjoF58aqGop+AAAH9YAAAAACI9BuF8DAPH6F58a4Gpo+AAAH9YA
AAAAAAAAAAAAAAAIj0G4Cid+KeBqaPjrAykqrAIJiz8BAHGLAguLabGMmusDKiqsAgqLKQFA+YgCC4s/AQDx6RefGl8BAHEIsYya
CQEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4Cid+aeBqaPihamn8IUBhHqFqKvwAAB/WAAAAAAiPQbgJQ5+4oGpp
/OBqaPgAQGEeAAAf1gAAAAAAAAAACI9BuAFAYR4JA5+44Gpo+KFqKfwAAB/WAAAAAAAAAAAAQGEeCI9BuOBqaPgAAB/WAAAAAAAA
AAAAAAAAAAAAAAiPQbgKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYmaqwIKi18BAHEhAUD96QMqKokCCYshQGEeKbGLmiEBAP0A
AB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgKJ35p4Gpo+KFqafwhwGAeoWoq/AAAH9YAAAAACI9BuAlDn7igamn8
4Gpo+ADAYB4AAB/WAAAAAAAAAAAIj0G4AcBgHgkDn7jgamj4oWop/AAAH9YAAAAAAAAAAADAYB4Ij0G44Gpo+AAAH9YAAAAAAAAA
AAAAAAAAAAAACI9BuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZqrAgqLXwEAcSEBQP3pAyoqiQIJiyHAYB4psYuaIQEA/QAA
H9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAonfmngamj4oWpp/CHAYR6hair8AAAf1gAAAAAIj0G4CUOfuOBqaPig
amn8AMBhHgAAH9YAAAAAAAAAAAiPQbgJA5+4AcBhHuBqaPihain8AAAf1gAAAAAAAAAACI9BuADAYR7gamj4AAAf1gAAAAAAAAAA
AAAAAAAAAAAIj0G4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDKipfAQBxIQFA/akCCouLAguLaLGJmiHAYR4BAQD9AAAf
1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4Cid+aeBqaPihamn8IdhhXqFqKvwAAB/WAAAAAAiPQbgJQ5+4oGpp/OBq
aPgA2GFeAAAf1gAAAAAAAAAACI9BuEEDYp4JA5+44Gpo+KFqKfwAAB/WAAAAAAAAAABAA2KeCI9BuOBqaPgAAB/WAAAAAAAAAAAA
AAAAAAAAAAiPQbgKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYmaqwIKi18BAHEhAUD96QMqKokCCYsh2GFeKbGLmiEBAP0AAB/W
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLmhamj8CHz40gIBZ54IfOjSICBiHgIBZ54gpGIe5QAAVAiPQbgpAHieCgOf
uOBqaPipair4AAAf1vn8/xcID4C5oWpo/Ah8+NICAWeeCHzo0iAgYh4CAWeeIKRiHqUAAFQ6AHieCI9BuOBqaPgAAB/W6/z/FwAA
AAAAAAAACHz40gEBZ54IfOjSACBhHgEBZ54ApGEe5QAAVAiPQbgJAHieCgOfuOBqaPipair4AAAf1ggPgLmgaij82fz/Fwh8+NIB
AWeeCHzo0gAgYR4BAWeeAKRhHqUAAFQaAHieCI9BuOBqaPgAAB/WCA+AuaBqKPzL/P8XAAAAAAAAAAAID0C56QMoKqoCCIsfAQBx
iQIJiyixipoBAUD9CHz40gIBZ54IfOjSICBiHgIBZ54gpGIehQEAVAiPQbgJA1+4KgB4nusDKSqsAgmLPwEAceBqaPiIAguLCLGM
mgoBAPkAAB/Wr/z/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLmJikD5qGpo+B8BCesiAQBUiRpA+QqPQbgLA5+4iQIJi+Bq
avgoaWg4qGor+AAAH9ab/P8XAAAAAAAAAAAID4C5iYpA+ahqaPgfAQnr4gAAVIkaQPkKj0G4iQIJi+Bqavg6aWg4AAAf1o38/xcA
AAAAAAAAAAAAAAAAAAAAiIpA+R8BGuspAQBUiBpA+QmPQbgKA5+4iAIIi+BqafgIaXo4qGoq+AAAH9YID4C5umoo+Hv8/xcAAAAA
AAAAAIiKQPkfARrr6QAAVIgaQPkJj0G4iAIIi+BqafgaaXo4AAAf1ggPgLm6aij4bfz/FwAAAAAAAAAAAAAAAAAAAAAID0C56QMo
KqoCCIsfAQBxiQIJiyixipqJikD5CAFA+R8BCevCAQBUiRpA+QqPQbgLA1+4iQIJi+BqavjsAysqfwEAcasCC4soaWg4iQIMiymx
i5ooAQD5AAAf1lH8/xcID4C5iY5A+ahqaPgfAQnrIgEAVIkaQPkKj0G4CwOfuIkCCYvgamr4KGloeKhqK/gAAB/WQ/z/FwAAAAAA
AAAACA+AuYmOQPmoamj4HwEJ6+IAAFSJGkD5Co9BuIkCCYvgamr4OmloeAAAH9Y1/P8XAAAAAAAAAAAAAAAAAAAAAIiOQPkfARrr
KQEAVIgaQPkJj0G4CgOfuIgCCIvgamn4CGl6eKhqKvgAAB/WCA+AubpqKPgj/P8XAAAAAAAAAACIjkD5HwEa6+kAAFSIGkD5CY9B
uIgCCIvgamn4Gml6eAAAH9YID4C5umoo+BX8/xcAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaiY5A+QgB
QPkfAQnrwgEAVIkaQPkKj0G4CwNfuIkCCYvgamr47AMrKn8BAHGrAguLKGloeIkCDIspsYuaKAEA+QAAH9b5+/8XCA+AuYmSQPmo
amj4HwEJ6yIBAFSJGkD5Co9BuAsDn7iJAgmL4Gpq+ChpaLioaiv4AAAf1uv7/xcAAAAAAAAAAAgPgLmJkkD5qGpo+B8BCeviAABU
iRpA+QqPQbiJAgmL4Gpq+DppaLgAAB/W3fv/FwAAAAAAAAAAAAAAAAAAAACIkkD5HwEa6ykBAFSIGkD5CY9BuAoDn7iIAgiL4Gpp
+Ahperioair4AAAf1ggPgLm6aij4y/v/FwAAAAAAAAAAiJJA+R8BGuvpAABUiBpA+QmPQbiIAgiL4Gpp+BppergAAB/WCA+Aubpq
KPi9+/8XAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmomSQPkIAUD5HwEJ68IBAFSJGkD5Co9BuAsDX7iJ
AgmL4Gpq+OwDKyp/AQBxqwILiyhpaLiJAgyLKbGLmigBAPkAAB/Wofv/FwgPgLmJlkD5qGpo+B8BCesiAQBUiRpA+QqPQbgLA5+4
iQIJi+BqavgoaWj4qGor+AAAH9aT+/8XAAAAAAAAAAAID4C5iZZA+ahqaPgfAQnr4gAAVIkaQPkKj0G4iQIJi+Bqavg6aWj4AAAf
1oX7/xcAAAAAAAAAAAAAAAAAAAAAiJZA+R8BGuspAQBUiBpA+QmPQbgKA5+4iAIIi+BqafgIaXr4qGoq+AAAH9YID4C5umoo+HP7
/xcAAAAAAAAAAIiWQPkfARrr6QAAVIgaQPkJj0G4iAIIi+BqafgaaXr4AAAf1ggPgLm6aij4Zfv/FwAAAAAAAAAAAAAAAAAAAAAI
D0C56QMoKqoCCIsfAQBxiQIJiyixipqJlkD5CAFA+R8BCevCAQBUiRpA+QqPQbgLA1+4iQIJi+BqavjsAysqfwEAcasCC4soaWj4
iQIMiymxi5ooAQD5AAAf1kn7/xcID4C5iZZA+ahqaPgfAQnrIgEAVIkaQPkKj0G4CwOfuIkCCYvgamr4IWlo/KFqK/wAAB/WO/v/
FwAAAAAAAAAACA+AuYmWQPmoamj4HwEJ6+IAAFSJGkD5Co9BuIkCCYvgamr4IGlo/AAAH9Yt+/8XAAAAAAAAAAAAAAAAAAAAAIiW
QPkfARrrKQEAVIgaQPkJj0G4CgOfuIgCCIvgamn4AWl6/KFqKvwAAB/WCA+AubpqKPgb+/8XAAAAAAAAAACIlkD5HwEa6+kAAFSI
GkD5CY9BuIgCCIvgamn4AGl6/AAAH9YID4C5umoo+A37/xcAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqa
iZZA+QgBQPkfAQnrwgEAVIkaQPkKj0G4CwNfuIkCCYvgamr4IWlo/OgDKyqpAguLfwEAcYgCCIsIsYmaAQEA/QAAH9bx+v8XCI9B
uAmDn7gKA5+44Gpo+Klqafipair4AAAf1gAAAAAIj0G4CgOfuAmDX/jgamj4qWoq+AAAH9YAAAAAAAAAAAiPQbgJg1+4CwNfuOoD
KSqsAgmLPwEAcYoCCovpAysq4Gpo+EqxjJqJAgmLrAILi38BAHFKAUD5KbGMmioBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAiPQbgJA1+4CoNf+OsDKSqsAgmLPwEAcYsCC4vgamj4aLGMmgoBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4
CYOfuAoDn7jgamj4qWpp+KlqKvgAAB/WAAAAAAiPQbgKA5+4CYNf+OBqaPipair4AAAf1gAAAAAAAAAACI9BuAmDX7gLA1+46gMp
KqwCCYs/AQBxigIKi+kDKyrgamj4SrGMmokCCYusAguLfwEAcUoBQPkpsYyaKgEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAACI9BuAkDX7gKg1/46wMpKqwCCYs/AQBxiwILi+BqaPhosYyaCgEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJ
g5+4CgOfuOBqaPipamn4qWoq+AAAH9YAAAAACI9BuAoDn7gJg1/44Gpo+KlqKvgAAB/WAAAAAAAAAAAIj0G4CYNfuAsDX7jqAykq
rAIJiz8BAHGKAgqL6QMrKuBqaPhKsYyaiQIJi6wCC4t/AQBxSgFA+SmxjJoqAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAIj0G4CQNfuAqDX/jrAykqrAIJiz8BAHGLAguL4Gpo+GixjJoKAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAsD
n7gKp35p4Gpo+Kpqavipamn4KAEKi6hqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLg1/4Cid+aeBqaPip
amn4aAEJi6hqKvgAAB/WCI9BuAmDn7gKA5+4qWpp+OBqaPgoARqLqGoq+AAAH9YIj0G4CYNf+AoDn7jgamj4KAEai6hqKvgAAB/W
AAAAAAiPQbgKJ35p4Gpo+KlqafgoARqLqGoq+AAAH9YAAAAACI9BuAmrfmngamj4qWpp+KpqavhaAQmLAAAf1gAAAAAIj0G4CUOf
uAqDX/ipamn44Gpo+FoBCYsAAB/WAAAAAAiPQbgJg5+4qWpp+OBqaPg6ARqLAAAf1gAAAAAAAAAACI9BuAmDX/jgamj4OgEaiwAA
H9YAAAAAAAAAAAAAAAAIj0G4CUOfuKlqafjgamj4OgEaiwAAH9YAAAAAAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuL
AguLabGJmusDLCqfAQBxiwILi6wCDIspAUD5a7GMmuwDKipfAQBxawFA+YwCDIuqAgqLirGKmmkBCYtJAQD5AAAf1giPQbgKJ34p
4Gpo+OsDKSqsAgmLPwEAcYsCC4vpAyoqa7GMmgyDX/iJAgmLawFA+V8BAHGqAgqLKbGKmogBC4soAQD5AAAf1gAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAiPQbgLA5+4Cqd+aeBqaPiqamr4qWpp+EgBCcuoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAIj0G4C4Nf+Aonfmngamj4qWpp+CgBC8uoair4AAAf1giPQbgJg5+4CgOfuKlqafjgamj4SAMJy6hqKvgAAB/WCI9BuAmDX/gK
A5+44Gpo+EgDCcuoair4AAAf1gAAAAAIj0G4Cid+aeBqaPipamn4KAEay6hqKvgAAB/WAAAAAAiPQbgJq35p4Gpo+Klqafiqamr4
OgEKywAAH9YAAAAACI9BuAlDn7gKg1/4qWpp+OBqaPg6AQrLAAAf1gAAAAAIj0G4CYOfuKlqafjgamj4WgMJywAAH9YAAAAAAAAA
AAiPQbgJg1/44Gpo+FoDCcsAAB/WAAAAAAAAAAAAAAAACI9BuAlDn7ipamn44Gpo+DoBGssAAB/WAAAAAAAAAAAIj0G4DINfuAon
fingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLKQFA+WuxjJrsAyoqXwEAcWsBQPmMAgyLqgIKi4qxipop
AQvLSQEA+QAAH9YIj0G4Cid+KeBqaPjrAykqrAIJiz8BAHGLAguL6QMqKmuxjJoMg1/4iQIJi2sBQPlfAQBxqgIKiymxippoAQzL
KAEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CwOfuAqnfmngamj4qmpq+KlqafgpfQqbqWor+AAAH9YAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAuDX/gKJ35p4Gpo+KlqafhpfQmbqWoq+AAAH9YIj0G4CYOfuAoDn7ipamn44Gpo+Cl9
Gpupair4AAAf1giPQbgJg1/4CgOfuCl9Gpvgamj4qWoq+AAAH9YAAAAACI9BuAonfmngamj4qWpp+Cl9Gpupair4AAAf1gAAAAAI
j0G4Cat+aeBqaPipamn4qmpq+Fp9CZsAAB/WAAAAAAiPQbgJQ5+4CoNf+Klqafjgamj4Wn0JmwAAH9YAAAAACI9BuAmDn7ipamn4
4Gpo+Dp9GpsAAB/WAAAAAAAAAAAIj0G4CYNf+Dp9Gpvgamj4AAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4qWpp+OBqaPg6fRqbAAAf
1gAAAAAAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiykBQPlrsYya7AMqKl8B
AHFrAUD5aX0Jm4sCDIusAgqLarGMmkkBAPkAAB/WCI9BuAonfingamj46wMpKqwCCYs/AQBxiwILi2mxjJoLg1/47AMqKikBQPlf
AQBxaX0Jm4sCDIusAgqLarGMmkkBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAsDn7gKp35p4Gpo+Kpqavipamn4
KAEKiqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLg1/4Cid+aeBqaPipamn4aAEJiqhqKvgAAB/WCI9B
uAmDn7gKA5+4qWpp+OBqaPgoARqKqGoq+AAAH9YIj0G4CYNf+AoDn7jgamj4KAEaiqhqKvgAAB/WAAAAAAiPQbgKJ35p4Gpo+Klq
afgoARqKqGoq+AAAH9YAAAAACI9BuAmrfmngamj4qWpp+KpqavhaAQmKAAAf1gAAAAAIj0G4CUOfuAqDX/ipamn44Gpo+FoBCYoA
AB/WAAAAAAiPQbgJg5+4qWpp+OBqaPg6ARqKAAAf1gAAAAAAAAAACI9BuAmDX/jgamj4OgEaigAAH9YAAAAAAAAAAAAAAAAIj0G4
CUOfuKlqafjgamj4OgEaigAAH9YAAAAAAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwIL
i6wCDIspAUD5a7GMmuwDKipfAQBxawFA+YwCDIuqAgqLirGKmmkBCYpJAQD5AAAf1giPQbgKJ34p4Gpo+OsDKSqsAgmLPwEAcYsC
C4vpAyoqa7GMmgyDX/iJAgmLawFA+V8BAHGqAgqLKbGKmogBC4ooAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgL
A5+4Cqd+aeBqaPiqamr4qWpp+CgBCqqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4C4Nf+Aonfmngamj4
qWpp+GgBCaqoair4AAAf1giPQbgJg5+4CgOfuKlqafjgamj4KAEaqqhqKvgAAB/WCI9BuAmDX/gKA5+44Gpo+CgBGqqoair4AAAf
1gAAAAAIj0G4Cid+aeBqaPipamn4KAEaqqhqKvgAAB/WAAAAAAiPQbgJq35p4Gpo+Klqafiqamr4WgEJqgAAH9YAAAAACI9BuAlD
n7gKg1/4qWpp+OBqaPhaAQmqAAAf1gAAAAAIj0G4CYOfuKlqafjgamj4OgEaqgAAH9YAAAAAAAAAAAiPQbgJg1/44Gpo+DoBGqoA
AB/WAAAAAAAAAAAAAAAACI9BuAlDn7ipamn44Gpo+DoBGqoAAB/WAAAAAAAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmL
iwILi2mxiZrrAywqnwEAcYsCC4usAgyLKQFA+WuxjJrsAyoqXwEAcWsBQPmMAgyLqgIKi4qxipppAQmqSQEA+QAAH9YIj0G4Cid+
KeBqaPjrAykqrAIJiz8BAHGLAguL6QMqKmuxjJoMg1/4iQIJi2sBQPlfAQBxqgIKiymxipqIAQuqKAEA+QAAH9YAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAIj0G4CwOfuAqnfmngamj4qmpq+KlqafgoAQrKqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAACI9BuAuDX/gKJ35p4Gpo+KlqafhoAQnKqGoq+AAAH9YIj0G4CYOfuAoDn7ipamn44Gpo+CgBGsqoair4AAAf1giPQbgJg1/4
CgOfuOBqaPgoARrKqGoq+AAAH9YAAAAACI9BuAonfmngamj4qWpp+CgBGsqoair4AAAf1gAAAAAIj0G4Cat+aeBqaPipamn4qmpq
+FoBCcoAAB/WAAAAAAiPQbgJQ5+4CoNf+Klqafjgamj4WgEJygAAH9YAAAAACI9BuAmDn7ipamn44Gpo+DoBGsoAAB/WAAAAAAAA
AAAIj0G4CYNf+OBqaPg6ARrKAAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4qWpp+OBqaPg6ARrKAAAf1gAAAAAAAAAACI9BuAyDX7gK
J34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiykBQPlrsYya7AMqKl8BAHFrAUD5jAIMi6oCCouKsYqa
aQEJykkBAPkAAB/WCI9BuAonfingamj46wMpKqwCCYs/AQBxiwILi+kDKiprsYyaDINf+IkCCYtrAUD5XwEAcaoCCospsYqaiAEL
yigBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAsDn7gKp35p4Gpo+Kpqavipamn4SCHJmqhqK/gAAB/WAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLg1/4Cid+aeBqaPipamn4KCHLmqhqKvgAAB/WCI9BuAmDn7gKA5+4qWpp+OBqaPhI
I8maqGoq+AAAH9YIj0G4CYNf+AoDn7jgamj4SSPJmqlqKvgAAB/WAAAAAAiPQbgKJ35p4Gpo+KlqafgoIdqaqGoq+AAAH9YAAAAA
CI9BuAmrfmngamj4qWpp+Kpqavg6IcqaAAAf1gAAAAAIj0G4CUOfuAqDX/ipamn44Gpo+DohypoAAB/WAAAAAAiPQbgJg5+4qWpp
+OBqaPhaI8maAAAf1gAAAAAAAAAACI9BuAmDX/haI8ma4Gpo+AAAH9YAAAAAAAAAAAAAAAAIj0G4CUOfuKlqafjgamj4OiHamgAA
H9YAAAAAAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIspAUD5a7GMmuwDKipf
AQBxawFA+YwCDIuqAgqLirGKmikhy5pJAQD5AAAf1giPQbgKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4vpAyoqa7GMmgyDX/iJAgmL
awFA+V8BAHGqAgqLKbGKmmghzJooAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLA5+4Cqd+aeBqaPiqamr4qWpp
+EgpyZqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4C4Nf+Aonfmngamj4qWpp+Cgpy5qoair4AAAf1giP
QbgJg5+4CgOfuKlqafjgamj4SCvJmqhqKvgAAB/WCI9BuAmDX/gKA5+44Gpo+EkryZqpair4AAAf1gAAAAAIj0G4Cid+aeBqaPip
amn4KCnamqhqKvgAAB/WAAAAAAiPQbgJq35p4Gpo+Klqafiqamr4OinKmgAAH9YAAAAACI9BuAlDn7gKg1/4qWpp+OBqaPg6Kcqa
AAAf1gAAAAAIj0G4CYOfuKlqafjgamj4WivJmgAAH9YAAAAAAAAAAAiPQbgJg1/4WivJmuBqaPgAAB/WAAAAAAAAAAAAAAAACI9B
uAlDn7ipamn44Gpo+Dop2poAAB/WAAAAAAAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsC
C4usAgyLKQFA+WuxjJrsAyoqXwEAcWsBQPmMAgyLqgIKi4qxipopKcuaSQEA+QAAH9YIj0G4Cid+KeBqaPjrAykqrAIJiz8BAHGL
AguL6QMqKmuxjJoMg1/4iQIJi2sBQPlfAQBxqgIKiymxippoKcyaKAEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4
CwOfuAqnfmngamj4qmpq+KlqafhIJcmaqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAuDX/gKJ35p4Gpo
+KlqafgoJcuaqGoq+AAAH9YIj0G4CYOfuAoDn7ipamn44Gpo+EgnyZqoair4AAAf1giPQbgJg1/4CgOfuOBqaPhJJ8maqWoq+AAA
H9YAAAAACI9BuAonfmngamj4qWpp+Cgl2pqoair4AAAf1gAAAAAIj0G4Cat+aeBqaPipamn4qmpq+DolypoAAB/WAAAAAAiPQbgJ
Q5+4CoNf+Klqafjgamj4OiXKmgAAH9YAAAAACI9BuAmDn7ipamn44Gpo+FonyZoAAB/WAAAAAAAAAAAIj0G4CYNf+FonyZrgamj4
AAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4qWpp+OBqaPg6JdqaAAAf1gAAAAAAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJ
i4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiykBQPlrsYya7AMqKl8BAHFrAUD5jAIMi6oCCouKsYqaKSXLmkkBAPkAAB/WCI9BuAon
fingamj46wMpKqwCCYs/AQBxiwILi+kDKiprsYyaDINf+IkCCYtrAUD5XwEAcaoCCospsYqaaCXMmigBAPkAAB/WAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAACBOAuahqaPgJBQCRPwUA8ckBAFQJD4C5qWpp+CoBCKpK/WDTagAAtSgJyBoCAAAUKA3ImgmPQbgKA5+4
4Gpp+KhqKvgAAB/WbvX/FwAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+QkFAJE/BQDxyQEAVAkPgLmpamn4KgEIqkr9YNNqAAC1KAnI
GgIAABQoDciaCY9BuAoDn7jgamn4qGoq+AAAH9ZX9f8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgJBQCRPwUA8YkB
AFQJARqqKf1g02kAALVIC8gaAgAAFEgPyJoJj0G4CgOfuOBqafioair4AAAf1ggPgLm6aij4PvX/FwAAAAAAAAAAAAAAAAAAAAAA
AAAACAtA+QkFAJE/BQDxiQEAVAkBGqop/WDTaQAAtUgLyBoCAAAUSA/ImgmPQbgKA5+44Gpp+KhqKvgAAB/WCA+AubpqKPgn9f8X
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASAcAkR8FAPHJAQBUCA+AuahqaPgJARqqKf1g02kAALUICdoaAgAAFAgN2poJj0G4CgOf
uOBqafioair4AAAf1ggTgLm6aij4DvX/FwAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgJBQCRPwUA8YkBAFQJD4C5qWpp+CoB
CKpK/WDTagAAtToJyBoCAAAUOg3ImgiPQbjgamj4AAAf1vj0/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+QkFAJE/
BQDxiQEAVAkPgLmpamn4KgEIqkr9YNNqAAC1OgnIGgIAABQ6DciaCI9BuOBqaPgAAB/W4fT/FwgTgLmoamj4CQUAkT8FAPFJAQBU
CQEaqin9YNNpAAC1WgvIGgIAABRaD8iaCI9BuOBqaPgAAB/WCA+AubpqKPjQ9P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAgLQPkJBQCRPwUA8UkBAFQJARqqKf1g02kAALVaC8gaAgAAFFoPyJoIj0G44Gpo+AAAH9YID4C5umoo+Ln0/xdIBwCRHwUA8YkB
AFQID4C5qGpo+AkBGqop/WDTaQAAtRoJ2hoCAAAUGg3amgiPQbjgamj4AAAf1ggTgLm6aij4qPT/FwAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAIq0Ep6QMoKqsCCIsfAQBxiAIJi+wDKioJsYuaiAIMi6sCCotfAQBxCLGLmggBQPkKBQCRXwUA8UkCAFQpAUD5
CgEJqkr9YNNqAAC1KAnIGgIAABQoDciaCY9BuAoDX7jrAyoqrAIKi18BAHHgamn4iQILiymxjJooAQD5AAAf1oD0/xcAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+QkFAJE/BQDxCQMAVAkPQLnqAykqqwIJiz8BAHGKAgqLSbGLmikBQPkqAQiqSv1g02oA
ALUoCcgaAgAAFCgNyJoJj0G4CgNfuOsDKiqsAgqLXwEAceBqafiJAguLKbGMmigBAPkAAB/WXfT/FwAAAAAAAAAAAAAAAAAAAAAI
E4C5qGpo+AkFAJE/BQDxCQIAVAkPgLmpamn4KgEIqkr9YNOKAAC1KgnIGkilCBsDAAAUKg3ImkilCJsJj0G4CgOfuOBqafioair4
AAAf1kT0/xcAAAAAAAAAAAAAAAAIC0D5CQUAkT8FAPEJAgBUCQ+AualqafgqAQiqSv1g04oAALUqCcgaSKUIGwMAABQqDciaSKUI
mwmPQbgKA5+44Gpp+KhqKvgAAB/WLfT/FwAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+AkFAJE/BQDxyQEAVAkBGqop/WDTiQAAtUkL
yBoo6QgbAwAAFEkPyJoo6QibCY9BuAoDn7jgamn4qGoq+AAAH9YID4C5umoo+BT0/xcAAAAAAAAAAAAAAAAIC0D5CQUAkT8FAPHJ
AQBUCQEaqin9YNOJAAC1SQvIGijpCBsDAAAUSQ/ImijpCJsJj0G4CgOfuOBqafioair4AAAf1ggPgLm6aij4/fP/FwAAAAAAAAAA
AAAAAAAAAABIBwCRHwUA8QkCAFQID4C5qGpo+AkBGqop/WDTiQAAtQkJ2hoooRobAwAAFAkN2poooRqbCY9BuAoDn7jgamn4qGoq
+AAAH9YIE4C5umoo+OTz/xcAAAAAAAAAAAAAAAAIE4C5qGpo+AkFAJE/BQDxyQEAVAkPgLmpamn4KgEIqkr9YNOKAAC1KgnIGlql
CBsDAAAUKg3ImlqlCJsIj0G44Gpo+AAAH9bO8/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5CQUAkT8FAPHJAQBUCQ+Aualqafgq
AQiqSv1g04oAALUqCcgaWqUIGwMAABQqDciaWqUImwiPQbjgamj4AAAf1rfz/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIE4C5
qGpo+AkFAJE/BQDxiQEAVAkBGqop/WDTiQAAtUkLyBo66QgbAwAAFEkPyJo66QibCI9BuOBqaPgAAB/WCA+AubpqKPie8/8XAAAA
AAAAAAAAAAAAAAAAAAAAAAAIC0D5CQUAkT8FAPGJAQBUCQEaqin9YNOJAAC1SQvIGjrpCBsDAAAUSQ/ImjrpCJsIj0G44Gpo+AAA
H9YID4C5umoo+Ifz/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIBwCRHwUA8ckBAFQID4C5qGpo+AkBGqop/WDTiQAAtQkJ2ho6
oRobAwAAFAkN2po6oRqbCI9BuOBqaPgAAB/WCBOAubpqKPhu8/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAIq0Ep6QMoKqsCCIsfAQBx
iAIJi+wDKioJsYuaiAIMi6sCCotfAQBxCLGLmggBQPkKBQCRXwUA8YkCAFQpAUD5Kg3ImgwBCaqM/WDTnwEA8SsJyBpKpQibaKUI
GwmPQbgLA1+44Gpp+OwDKypIEYiaqgILi4kCDIt/AQBxKbGKmigBAPkAAB/WRvP/FwAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+QkF
AJE/BQDxSQMAVAkPQLkKj0G4CwNfuOwDKSqtAgmLPwEAcYkCDIvgamr4KbGNmikBQPksDciaLgEIqi0JyBqMpQibqKUIG8n9YNM/
AQDx6QMrKogRiJqsAguLiQIJi38BAHEpsYyaKAEA+QAAH9Yj8/8XAAAAAAAAAAAIj0G4CwOfuAqnfmngamj4oWpq/KJqafwhKGIe
oWor/AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAKDX/wKJ35p4Gpo+KFqafwhKGIeoWoq/AAAH9YIj0G4CYOf
uKFqafwJA5+44Gpo+CEoYB6hain8AAAf1giPQbgBg1/8CQOfuCEoYB7gamj4oWop/AAAH9YAAAAACI9BuAonfmngamj4oWpp/CEo
YB6hair8AAAf1gAAAAAIj0G4Cat+aeBqaPigamn8oWpq/AAoYR4AAB/WAAAAAAiPQbgJQ5+4AYNf/KBqafzgamj4AChhHgAAH9YA
AAAACI9BuAmDn7ihamn84Gpo+CAoYB4AAB/WAAAAAAAAAAAIj0G4AYNf/CAoYB7gamj4AAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4
oWpp/OBqaPggKGAeAAAf1gAAAAAAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIM
iyEBQP1rsYya6QMqKl8BAHFiAUD9iQIJi6sCCospsYuaIShiHiEBAP0AAB/WCI9BuAKDX/wKJ34p4Gpo+OsDKSo/AQBxqQIJi4sC
C4tpsYmaqwIKi18BAHEhAUD96QMqKokCCYshKGIeKbGLmiEBAP0AAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAsDn7gK
p35p4Gpo+KFqavyiamn8IThiHqFqK/wAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgCg1/8Cid+aeBqaPihamn8
IThiHqFqKvwAAB/WCI9BuAmDn7ihamn8CQOfuOBqaPgBOGEeoWop/AAAH9YIj0G4AYNf/AkDn7gBOGEe4Gpo+KFqKfwAAB/WAAAA
AAiPQbgKJ35p4Gpo+KFqafwhOGAeoWoq/AAAH9YAAAAACI9BuAmrfmngamj4oGpp/KFqavwAOGEeAAAf1gAAAAAIj0G4CUOfuAGD
X/ygamn84Gpo+AA4YR4AAB/WAAAAAAiPQbgJg5+4oWpp/OBqaPgAOGEeAAAf1gAAAAAAAAAACI9BuAGDX/wAOGEe4Gpo+AAAH9YA
AAAAAAAAAAAAAAAIj0G4CUOfuKFqafzgamj4IDhgHgAAH9YAAAAAAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguL
abGJmusDLCqfAQBxiwILi6wCDIshAUD9a7GMmukDKipfAQBxYgFA/YkCCYurAgqLKbGLmiE4Yh4hAQD9AAAf1giPQbgCg1/8Cid+
KeBqaPjrAykqPwEAcakCCYuLAguLabGJmqsCCotfAQBxIQFA/ekDKiqJAgmLIThiHimxi5ohAQD9AAAf1gAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAiPQbgLA5+4Cqd+aeBqaPihamr8ompp/CEIYh6haiv8AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI
j0G4AoNf/Aonfmngamj4oWpp/CEIYh6hair8AAAf1giPQbgJg5+4oWpp/AkDn7jgamj4IQhgHqFqKfwAAB/WCI9BuAGDX/wJA5+4
IQhgHuBqaPihain8AAAf1gAAAAAIj0G4Cid+aeBqaPihamn8IQhgHqFqKvwAAB/WAAAAAAiPQbgJq35p4Gpo+KBqafyhamr8AAhh
HgAAH9YAAAAACI9BuAlDn7gBg1/8oGpp/OBqaPgACGEeAAAf1gAAAAAIj0G4CYOfuKFqafzgamj4IAhgHgAAH9YAAAAAAAAAAAiP
QbgBg1/8IAhgHuBqaPgAAB/WAAAAAAAAAAAAAAAACI9BuAlDn7ihamn84Gpo+CAIYB4AAB/WAAAAAAAAAAAIj0G4DINfuAonfing
amj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLIQFA/WuxjJrpAyoqXwEAcWIBQP2JAgmLqwIKiymxi5ohCGIe
IQEA/QAAH9YIj0G4AoNf/Aonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZqrAgqLXwEAcSEBQP3pAyoqiQIJiyEIYh4psYuaIQEA
/QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CwOfuAqnfmngamj4oWpq/KJqafwhGGIeoWor/AAAH9YAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAACI9BuAKDX/wKJ35p4Gpo+KFqafwhGGIeoWoq/AAAH9YIj0G4CYOfuKFqafwJA5+44Gpo+AEYYR6h
ain8AAAf1giPQbgBg1/8CQOfuAEYYR7gamj4oWop/AAAH9YAAAAACI9BuAonfmngamj4oWpp/CEYYB6hair8AAAf1gAAAAAIj0G4
Cat+aeBqaPigamn8oWpq/AAYYR4AAB/WAAAAAAiPQbgJQ5+4AYNf/KBqafzgamj4ABhhHgAAH9YAAAAACI9BuAmDn7ihamn84Gpo
+AAYYR4AAB/WAAAAAAAAAAAIj0G4AYNf/AAYYR7gamj4AAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4oWpp/OBqaPggGGAeAAAf1gAA
AAAAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiyEBQP1rsYya6QMqKl8BAHFi
AUD9iQIJi6sCCospsYuaIRhiHiEBAP0AAB/WCI9BuAKDX/wKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYmaqwIKi18BAHEhAUD9
6QMqKokCCYshGGIeKbGLmiEBAP0AAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAsDn7gKp35p4Gpo+Kpqavipamn4XwEJ
6+gXnxqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLg1/4Cid+aeBqaPipamn4PwEL6+gXnxqoair4AAAf1gAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYOfuAoDn7ipamn44Gpo+D8BGuvoF58aqGoq+AAAH9YAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAACI9BuAmDX/g/ARrrCQOfuOBqaPjoF58aqGop+AAAH9YIj0G4Cid+aeBqaPipamn4PwEa6+gXnxqoair4
AAAf1giPQbgJq35p4Gpo+Klqafiqamr4PwEK6/oXnxoAAB/WCI9BuAlDn7gKg1/4qWpp+OBqaPg/AQrr+hefGgAAH9YIj0G4CYOf
uKlqafjgamj4PwEa6/oXnxoAAB/WAAAAAAiPQbgJg1/4PwEa6+BqaPj6F58aAAAf1gAAAAAAAAAACI9BuAlDn7ipamn44Gpo+D8B
Guv6F58aAAAf1gAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLKQFA+WuxjJrs
AyoqawFA+YgCDIs/AQvrqQIKi+sXnxpfAQBxCLGJmgsBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgKJ34p
4Gpo+OsDKSqsAgmLPwEAcYsCC4tpsYyaC4Nf+OwDKiopAUD5iAIMiz8BC+upAgqL6xefGl8BAHEIsYmaCwEA+QAAH9YAAAAAAAAA
AAAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCevBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAA
AAAIp0FpqGpo+KlqafgfAQnrgQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACKdBaahqaPip
amn4HwEJ60EBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9Yv8P8XAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ68EAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAA
AAgPgLkJC0D5qGpo+B8BCeuBAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAID4C5CQtA+ahq
aPgfAQnrQQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1vfv/xcAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAIE4C5qGpo+B8BGuvBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAA
CBOAuahqaPgfARrrgQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa
60EBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9bA7/8XAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAgLQPkfARrrwQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAI
C0D5HwEa64EAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGutBAQBU
CAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/Wie//FwgPgLmoamj4HwEa68EAAFQIC4C5CWto
uBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5qGpo+B8BGuuBAABUCI9BuOBqaPgAAB/WCAuAuQlr
aLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuahqaPgfARrrQQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrg
amn4AAAf1giPQbjgamj4AAAf1ljv/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykq
CLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8BCevBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAACKdB
KeoDKCqrAgiLHwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8BCeuBAABUCI9BuOBqaPgAAB/WCAuAuQlr
aLgYAwiL4Gpp+AAAH9YAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8BCetB
AQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WBe//FwAAAAAAAAAAAAAAAAAAAAAID0C5
6QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8BCevBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8BCeuBAABUCI9BuOBqaPgAAB/WCAuAuQlr
aLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8BCetB
AQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/Wuu7/FwAAAAAIj0G4CwOfuAqnfmngamj4
qmpq+KlqafhfAQnr6AefGqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAuDX/gKJ35p4Gpo+Klqafg/AQvr6Aef
GqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJg5+4CgOfuKlqafjgamj4PwEa6+gHnxqoair4AAAf1gAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYNf+D8BGusJA5+44Gpo+OgHnxqoain4AAAf1giPQbgKJ35p4Gpo+Klqafg/
ARrr6AefGqhqKvgAAB/WCI9BuAmrfmngamj4qWpp+Kpqavg/AQrr+gefGgAAH9YIj0G4CUOfuAqDX/ipamn44Gpo+D8BCuv6B58a
AAAf1giPQbgJg5+4qWpp+OBqaPg/ARrr+gefGgAAH9YAAAAACI9BuAmDX/g/ARrr4Gpo+PoHnxoAAB/WAAAAAAAAAAAIj0G4CUOf
uKlqafjgamj4PwEa6/oHnxoAAB/WAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wC
DIspAUD5a7GMmuwDKiprAUD5iAIMiz8BC+upAgqL6wefGl8BAHEIsYmaCwEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAACI9BuAonfingamj46wMpKqwCCYs/AQBxiwILi2mxjJoLg1/47AMqKikBQPmIAgyLPwEL66kCCovrB58aXwEAcQixiZoLAQD5
AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACKdBaahqaPipamn4HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf
1gAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCevBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAA
AAAIp0FpqGpo+KlqafgfAQnrgQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1uft/xcA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5CQtA+ahqaPgfAQnrgQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/W
AAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ68EAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAA
AAgPgLkJC0D5qGpo+B8BCeuBAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/Wr+3/FwAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa64EAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAA
AAAAAAAAAAAAAAAIE4C5qGpo+B8BGuvBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAA
CBOAuahqaPgfARrrgQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1njt/xcAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuuBAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAA
AAAAAAAAAAAAAAgLQPkfARrrwQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAI
C0D5HwEa64EAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9ZB7f8XCA+AuahqaPgfARrr
gQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmoamj4HwEa68EAAFQIC4C5CWto
uBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5qGpo+B8BGuuBAABUCI9BuOBqaPgAAB/WCAuAuRgD
CIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/WEO3/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0Ep6gMoKqsCCIsf
AQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA+Umxi5opAUD5HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4
AAAf1gAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA+Umxi5opAUD5HwEJ68EAAFQIC4C5CWto
uBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA+Umx
i5opAUD5HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9a97P8XAAAAAAAAAAAA
AAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgkLQPkIAUD5HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4
AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgkLQPkIAUD5HwEJ68EAAFQIC4C5CWto
uBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgkL
QPkIAUD5HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9Zy7P8XAAAAAAiPQbgL
A5+4Cqd+aeBqaPiqamr4qWpp+F8BCevop58aqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4C4Nf+Aonfmngamj4
qWpp+D8BC+vop58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDn7gKA5+4qWpp+OBqaPg/ARrr6Nef
GqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJg1/4PwEa6wkDn7jgamj46NefGqhqKfgAAB/WCI9BuAon
fmngamj4qWpp+D8BGuvop58aqGoq+AAAH9YIj0G4Cat+aeBqaPipamn4qmpq+D8BCuv6p58aAAAf1giPQbgJQ5+4CoNf+Klqafjg
amj4PwEK6/qnnxoAAB/WCI9BuAmDn7ipamn44Gpo+D8BGuv6158aAAAf1gAAAAAIj0G4CYNf+D8BGuvgamj4+tefGgAAH9YAAAAA
AAAAAAiPQbgJQ5+4qWpp+OBqaPg/ARrr+qefGgAAH9YAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMs
Kp8BAHGLAguLrAIMiykBQPlrsYya7AMqKmsBQPmIAgyLPwEL66kCCovrp58aXwEAcQixiZoLAQD5AAAf1gAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAIj0G4Cid+KeBqaPjrAykqrAIJiz8BAHGLAguLabGMmguDX/jsAyoqKQFA+YgCDIs/AQvrqQIKi+unnxpf
AQBxCLGJmgsBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0FpqGpo+KlqafgfAQnrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/W
CI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACKdBaahqaPipamn4HwEJ64oAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf
1gAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCetKAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBq
aPgAAB/Wn+v/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLkJC0D5qGpo+B8BCevKAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YI
j0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAID4C5CQtA+ahqaPgfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/W
AAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ60oBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo
+AAAH9Zn6/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgfARrrzQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBq
aPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAA
AAAAAAAAAAAAAAAIE4C5qGpo+B8BGutNAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/W
MOv/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5HwEa680AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf
1gAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuuNAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAA
AAAAAAAAAAAAAAgLQPkfARrrTQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1vnq/xcI
D4C5qGpo+B8BGuvKAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuahqaPgfARrr
igAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmoamj4HwEa60oBAFQIC4C5GAMI
iwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9bI6v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAin
QSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJiz8BAHEIAUD5SbGLmikBQPkfAQnrygAAVAgLgLkJa2i4GAMIi+BqafgA
AB/WCI9BuOBqaPgAAB/WAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJiz8BAHEIAUD5SbGLmikBQPkfAQnr
igAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJ
iz8BAHEIAUD5SbGLmikBQPkfAQnrSgEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1nXq
/xcAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaCQtA+QgBQPkfAQnrygAAVAgLgLkJa2i4GAMIi+BqafgA
AB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaCQtA+QgBQPkfAQnr
igAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEA
cYkCCYsosYqaCQtA+QgBQPkfAQnrSgEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1irq
/xcAAAAACI9BuAsDn7gKp35p4Gpo+Kpqavipamn4XwEJ6+jHnxqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgL
g1/4Cid+aeBqaPipamn4PwEL6+jHnxqoair4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYOfuAoDn7ipamn4
4Gpo+D8BGuvot58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDX/g/ARrrCQOfuOBqaPjot58aqGop
+AAAH9YIj0G4Cid+aeBqaPipamn4PwEa6+jHnxqoair4AAAf1giPQbgJq35p4Gpo+Klqafiqamr4PwEK6/rHnxoAAB/WCI9BuAlD
n7gKg1/4qWpp+OBqaPg/AQrr+sefGgAAH9YIj0G4CYOfuKlqafjgamj4PwEa6/q3nxoAAB/WAAAAAAiPQbgJg1/4PwEa6+BqaPj6
t58aAAAf1gAAAAAAAAAACI9BuAlDn7ipamn44Gpo+D8BGuv6x58aAAAf1gAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmL
iwILi2mxiZrrAywqnwEAcYsCC4usAgyLKQFA+WuxjJrsAyoqawFA+YgCDIs/AQvrqQIKi+vHnxpfAQBxCLGJmgsBAPkAAB/WAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4tpsYyaC4Nf+OwDKiopAUD5iAIMiz8B
C+upAgqL68efGl8BAHEIsYmaCwEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCeuNAABUCI9BuOBqaPgA
AB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpqGpo+KlqafgfAQnrzQAAVAgLgLkJa2i4GAMIi+BqafgAAB/W
CI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACKdBaahqaPipamn4HwEJ640AAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAA
VAmPQbj2Awiq4Gpp+AAAH9ZX6f8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ640AAFQIj0G44Gpo+AAA
H9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkJC0D5qGpo+B8BCevNAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YI
j0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAID4C5CQtA+ahqaPgfAQnrjQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABU
CY9BuPYDCKrgamn4AAAf1h/p/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGuuKAABUCI9BuOBqaPgAAB/WCAuA
uQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgfARrrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBq
aPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa64oAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2
Awiq4Gpp+AAAH9bo6P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4
GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5HwEa68oAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf
1gAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuuKAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBq
afgAAB/Wsej/FwgPgLmoamj4HwEa640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAI
D4C5qGpo+B8BGuvNAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuahqaPgfARrr
jQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1oDo/xcAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8BCeuNAABUCI9BuOBq
aPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJ
sYuaKQFA+R8BCevNAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykq
CLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8BCeuNAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMI
quBqafgAAB/WLej/FwAAAAAAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8BCeuNAABUCI9BuOBq
aPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJ
C0D5CAFA+R8BCevNAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C5
6QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8BCeuNAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMI
quBqafgAAB/W4uf/FwAAAAAIj0G4CwOfuAqnfmngamj4qmpq+KlqafhfAQnr6NefGqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAACI9BuAuDX/gKJ35p4Gpo+Klqafg/AQvr6NefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJ
g5+4CgOfuKlqafjgamj4PwEa6+innxqoair4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYNf+D8BGusJA5+4
4Gpo+Oinnxqoain4AAAf1giPQbgKJ35p4Gpo+Klqafg/ARrr6NefGqhqKvgAAB/WCI9BuAmrfmngamj4qWpp+Kpqavg/AQrr+tef
GgAAH9YIj0G4CUOfuAqDX/ipamn44Gpo+D8BCuv6158aAAAf1giPQbgJg5+4qWpp+OBqaPg/ARrr+qefGgAAH9YAAAAACI9BuAmD
X/g/ARrr4Gpo+PqnnxoAAB/WAAAAAAAAAAAIj0G4CUOfuKlqafjgamj4PwEa6/rXnxoAAB/WAAAAAAiPQbgMg1+4Cid+KeBqaPjr
AykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIspAUD5a7GMmuwDKiprAUD5iAIMiz8BC+upAgqL69efGl8BAHEIsYma
CwEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAonfingamj46wMpKqwCCYs/AQBxiwILi2mxjJoLg1/47AMq
KikBQPmIAgyLPwEL66kCCovr158aXwEAcQixiZoLAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACKdBaahqaPipamn4HwEJ680A
AFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCeuNAABUCI9BuOBqaPgA
AB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpqGpo+KlqafgfAQnrTQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBU
CY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1g/n/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5CQtA+ahqaPgfAQnrzQAA
VAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ640AAFQIj0G44Gpo+AAA
H9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkJC0D5qGpo+B8BCetNAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJ
j0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/W1+b/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa68oAAFQIC4C5
CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGuuKAABUCI9BuOBqaPgAAB/WCAuA
uQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgfARrrSgEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYD
CKrgamn4AAAf1giPQbjgamj4AAAf1qDm/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuvKAABUCAuAuQlraLgY
AwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4
GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5HwEa60oBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp
+AAAH9YIj0G44Gpo+AAAH9Zp5v8XCA+AuahqaPgfARrrzQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAA
AAAAAAAAAAAAAAgPgLmoamj4HwEa640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAI
D4C5qGpo+B8BGutNAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WOOb/FwAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA+Umxi5opAUD5HwEJ
680AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sC
CYs/AQBxCAFA+Umxi5opAUD5HwEJ640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAIp0Ep6gMoKqsCCIsf
AQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA+Umxi5opAUD5HwEJ600BAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq
4Gpp+AAAH9YIj0G44Gpo+AAAH9bl5f8XAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgkLQPkIAUD5HwEJ
680AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8B
AHGJAgmLKLGKmgkLQPkIAUD5HwEJ640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgkLQPkIAUD5HwEJ600BAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq
4Gpp+AAAH9YIj0G44Gpo+AAAH9aa5f8XAAAAAAiPQbgLA5+4Cqd+aeBqaPiqamr4qWpp+F8BCevot58aqGor+AAAH9YAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAIj0G4C4Nf+Aonfmngamj4qWpp+D8BC+vot58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAACI9BuAmDn7gKA5+4qWpp+OBqaPg/ARrr6MefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJ
g1/4PwEa6wkDn7jgamj46MefGqhqKfgAAB/WCI9BuAonfmngamj4qWpp+D8BGuvot58aqGoq+AAAH9YIj0G4Cat+aeBqaPipamn4
qmpq+D8BCuv6t58aAAAf1giPQbgJQ5+4CoNf+Klqafjgamj4PwEK6/q3nxoAAB/WCI9BuAmDn7ipamn44Gpo+D8BGuv6x58aAAAf
1gAAAAAIj0G4CYNf+D8BGuvgamj4+sefGgAAH9YAAAAAAAAAAAiPQbgJQ5+4qWpp+OBqaPg/ARrr+refGgAAH9YAAAAACI9BuAyD
X7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiykBQPlrsYya7AMqKmsBQPmIAgyLPwEL66kCCovr
t58aXwEAcQixiZoLAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4Cid+KeBqaPjrAykqrAIJiz8BAHGLAguL
abGMmguDX/jsAyoqKQFA+YgCDIs/AQvrqQIKi+u3nxpfAQBxCLGJmgsBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0FpqGpo
+KlqafgfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACKdBaahqaPipamn4HwEJ68oA
AFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCeuKAABUCI9BuOBqaPgA
AB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/Wx+T/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLkJC0D5
qGpo+B8BCeuKAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAID4C5CQtA+ahqaPgfAQnrygAA
VAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ64oAAFQIj0G44Gpo+AAA
H9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9aP5P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgf
ARrrjQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa680AAFQIC4C5
CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGuuNAABUCI9BuOBqaPgAAB/WCAuA
uRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/WWOT/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5HwEa640A
AFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuvNAABUCAuAuQlraLgY
AwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrjQAAVAiPQbjgamj4AAAf1ggLgLkYAwiL
CAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1iHk/xcID4C5qGpo+B8BGuuKAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp
+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuahqaPgfARrrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAA
AAAAAAAAAAAAAAgPgLmoamj4HwEa64oAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9bw
4/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJiz8BAHEIAUD5
SbGLmikBQPkfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMp
Kgixi5qKAgqLqwIJiz8BAHEIAUD5SbGLmikBQPkfAQnrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAin
QSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJiz8BAHEIAUD5SbGLmikBQPkfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkY
AwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1p3j/xcAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqa
CQtA+QgBQPkfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9A
uekDKCqqAgiLHwEAcYkCCYsosYqaCQtA+QgBQPkfAQnrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaCQtA+QgBQPkfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkY
AwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1lLj/xcAAAAACI9BuAsDn7gKp35p4Gpo+KFqavyiamn8ICBiHugXnxqoaiv4
AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgCg1/8Cid+aeBqaPihamn8ICBiHugXnxqoair4AAAf1gAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAIj0G4CYOfuKFqafwJA5+44Gpo+CAgYB7oF58aqGop+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAACI9BuAGDX/wJA5+4ICBgHuBqaPjoF58aqGop+AAAH9YIj0G4Cid+aeBqaPihamn8ICBgHugXnxqoair4AAAf1giPQbgJ
q35p4Gpo+KFqafyiamr8ICBiHvoXnxoAAB/WCI9BuAlDn7gBg1/8ompp/OBqaPhAIGEe+hefGgAAH9YIj0G4CYOfuKFqafzgamj4
ICBgHvoXnxoAAB/WAAAAAAiPQbgBg1/8ICBgHuBqaPj6F58aAAAf1gAAAAAAAAAACI9BuAlDn7ihamn84Gpo+CAgYB76F58aAAAf
1gAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLIQFA/WuxjJrpAyoqYgFA/asC
CouIAgmLICBiHukXnxpfAQBxCLGLmgkBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgBg1/8Cid+KeBqaPjr
AykqrAIJiz8BAHGLAguLabGMmqsCCosiAUD96QMqKogCCYtAIGEe6RefGl8BAHEIsYuaCQEA+QAAH9YAAAAAAAAAAAAAAAAAAAAA
AAAAAAinQWmhamj8ompp/CAgYh7BAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAIp0FpoWpo
/KJqafwgIGIegQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHkEB
AFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9Z/4v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAACA+AuQILQP2hamj8ICBiHsEAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAgPgLkCC0D9
oWpo/CAgYh6BAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIeQQEA
VAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1kfi/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAIE4C5oWpo/CAgYB7BAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwg
IGAegQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHkEBAFQIC4C5
GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9YQ4v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAELQP0gIGAewQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHoEA
AFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB5BAQBUCAuAuRgDCIsI
C0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/W2eH/FwgPgLmhamj8ICBgHsEAAFQIC4C5CWtouBgDCIvgamn4
AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5oWpo/CAgYB6BAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp
+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuaFqaPwgIGAeQQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giP
Qbjgamj4AAAf1qjh/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGK
AgqLqQIJiwEBQP1JsYmaIgFA/SAgYh7BAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAACKdBKeoDKCofAQBx
qAIIi4oCCotIsYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAgYh6BAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp
+AAAH9YAAAAACKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAgYh5BAQBUCAuAuRgD
CIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WVeH/FwAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqq
AgiLHwEAcYkCCYsosYqaAQFA/SAgYh7BAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAID0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAgYh6BAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp
+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAgYh5BAQBUCAuAuRgD
CIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WCuH/FwAAAAAIj0G4CwOfuAqnfmngamj4oWpq/KJqafwg
IGIe6AefGqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAKDX/wKJ35p4Gpo+KFqafwgIGIe6AefGqhqKvgAAB/W
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJg5+4oWpp/AkDn7jgamj4ICBgHugHnxqoain4AAAf1gAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAIj0G4AYNf/AkDn7ggIGAe4Gpo+OgHnxqoain4AAAf1giPQbgKJ35p4Gpo+KFqafwgIGAe6AefGqhq
KvgAAB/WCI9BuAmrfmngamj4oWpp/KJqavwgIGIe+gefGgAAH9YIj0G4CUOfuAGDX/yiamn84Gpo+EAgYR76B58aAAAf1giPQbgJ
g5+4oWpp/OBqaPggIGAe+gefGgAAH9YAAAAACI9BuAGDX/wgIGAe4Gpo+PoHnxoAAB/WAAAAAAAAAAAIj0G4CUOfuKFqafzgamj4
ICBgHvoHnxoAAB/WAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIshAUD9a7GM
mukDKipiAUD9qwIKi4gCCYsgIGIe6QefGl8BAHEIsYuaCQEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAGD
X/wKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4tpsYyaqwIKiyIBQP3pAyoqiAIJi0AgYR7pB58aXwEAcQixi5oJAQD5AAAf1gAAAAAA
AAAAAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHsAAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAA
AAAAAAinQWmhamj8ompp/CAgYh6AAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpoWpo
/KJqafwgIGIeQAEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1jfg/xcAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIewAAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAA
AAAACA+AuQILQP2hamj8ICBiHoAAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkCC0D9
oWpo/CAgYh5AAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/W/9//FwAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHsAAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAA
AAAIE4C5oWpo/CAgYB6AAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwg
IGAeQAEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1sjf/xcAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAQtA/SAgYB7AAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAA
AAELQP0gIGAegAAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHkAB
AFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9aR3/8XCA+AuaFqaPwgIGAewAAAVAgLgLkJ
a2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmhamj8ICBgHoAAAFQIj0G44Gpo+AAAH9YIC4C5
CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5oWpo/CAgYB5AAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMI
quBqafgAAB/WCI9BuOBqaPgAAB/WYN//FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ix
iJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9ICBiHsAAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAI
p0Ep6gMoKh8BAHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9ICBiHoAAAFQIj0G44Gpo+AAAH9YIC4C5
CWtouBgDCIvgamn4AAAf1gAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9ICBi
HkABAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9YN3/8XAAAAAAAAAAAAAAAAAAAAAAgP
QLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9ICBiHsAAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9ICBiHoAAAFQIj0G44Gpo+AAAH9YIC4C5
CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9ICBi
HkABAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9bC3v8XAAAAAAiPQbgLA5+4Cqd+aeBq
aPihamr8ompp/CAgYh7oV58aqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AoNf/Aonfmngamj4oWpp/CAgYh7o
V58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDn7ihamn8CQOfuOBqaPggIGAe6NefGqhqKfgAAB/W
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgBg1/8CQOfuCAgYB7gamj46NefGqhqKfgAAB/WCI9BuAonfmngamj4oWpp
/CAgYB7oV58aqGoq+AAAH9YIj0G4Cat+aeBqaPihamn8ompq/CAgYh76V58aAAAf1giPQbgJQ5+4AYNf/KJqafzgamj4QCBhHvpX
nxoAAB/WCI9BuAmDn7ihamn84Gpo+CAgYB76158aAAAf1gAAAAAIj0G4AYNf/CAgYB7gamj4+tefGgAAH9YAAAAAAAAAAAiPQbgJ
Q5+4oWpp/OBqaPggIGAe+lefGgAAH9YAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguL
rAIMiyEBQP1rsYya6QMqKmIBQP2rAgqLiAIJiyAgYh7pV58aXwEAcQixi5oJAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAIj0G4AYNf/Aonfingamj46wMpKqwCCYs/AQBxiwILi2mxjJqrAgqLIgFA/ekDKiqIAgmLQCBhHulXnxpfAQBxCLGLmgkB
APkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0FpoWpo/KJqafwgIGIexQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgA
AB/WAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHoUAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAA
AAAAAAinQWmhamj8ompp/CAgYh5FAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/W793/
FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLkCC0D9oWpo/CAgYh7FAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAA
H9YAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIehQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAA
AAAACA+AuQILQP2hamj8ICBiHkUBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9a33f8X
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwgIGAezQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAA
AAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAA
AAAIE4C5oWpo/CAgYB5NAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WgN3/FwAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHs0AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAA
AAAAAAAAAAAAAAAAAQtA/SAgYB6NAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAA
AAELQP0gIGAeTQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1knd/xcID4C5oWpo/CAg
YB7FAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuaFqaPwgIGAehQAAVAiPQbjg
amj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmhamj8ICBgHkUBAFQIC4C5GAMIiwgLQPnIAgjr
BAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9YY3f8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAinQSnqAygqHwEA
cagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsBAUD9SbGJmiIBQP0gIGIexQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBq
aPgAAB/WAAAAAAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsBAUD9SbGJmiIBQP0gIGIehQAAVAiPQbjg
amj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsBAUD9
SbGJmiIBQP0gIGIeRQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1sXc/xcAAAAAAAAA
AAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJAgmLKLGKmgEBQP0gIGIexQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBq
aPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJAgmLKLGKmgEBQP0gIGIehQAAVAiPQbjg
amj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJAgmL
KLGKmgEBQP0gIGIeRQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1nrc/xcAAAAACI9B
uAsDn7gKp35p4Gpo+KFqavyiamn8ICBiHuiHnxqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgCg1/8Cid+aeBq
aPihamn8ICBiHuiHnxqoair4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYOfuKFqafwJA5+44Gpo+CAgYB7o
t58aqGop+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAGDX/wJA5+4ICBgHuBqaPjot58aqGop+AAAH9YIj0G4
Cid+aeBqaPihamn8ICBgHuiHnxqoair4AAAf1giPQbgJq35p4Gpo+KFqafyiamr8ICBiHvqHnxoAAB/WCI9BuAlDn7gBg1/8ompp
/OBqaPhAIGEe+oefGgAAH9YIj0G4CYOfuKFqafzgamj4ICBgHvq3nxoAAB/WAAAAAAiPQbgBg1/8ICBgHuBqaPj6t58aAAAf1gAA
AAAAAAAACI9BuAlDn7ihamn84Gpo+CAgYB76h58aAAAf1gAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrr
AywqnwEAcYsCC4usAgyLIQFA/WuxjJrpAyoqYgFA/asCCouIAgmLICBiHumHnxpfAQBxCLGLmgkBAPkAAB/WAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAiPQbgBg1/8Cid+KeBqaPjrAykqrAIJiz8BAHGLAguLabGMmqsCCosiAUD96QMqKogCCYtAIGEe6Yef
Gl8BAHEIsYuaCQEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh6JAABUCI9BuOBqaPgAAB/WCAuAuQlr
aLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpoWpo/KJqafwgIGIeyQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgA
AB/WAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHokAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq
4Gpp+AAAH9an2/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHokAAFQIj0G44Gpo+AAAH9YIC4C5CWto
uBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkCC0D9oWpo/CAgYh7JAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAA
H9YAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIeiQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrg
amn4AAAf1m/b/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB6KAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL
4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwgIGAeygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAA
AAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHooAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAA
H9Y42/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAELQP0gIGAeigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgA
AB/WAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHsoAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAA
AAAAAAAAAAAAAAAAAQtA/SAgYB6KAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/WAdv/
FwgPgLmhamj8ICBgHokAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5oWpo/CAg
YB7JAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuaFqaPwgIGAeiQAAVAiPQbjg
amj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1tDa/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
CKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAgYh6JAABUCI9BuOBqaPgAAB/WCAuA
uQlraLgYAwiL4Gpp+AAAH9YAAAAACKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAg
Yh7JAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAACKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGK
AgqLqQIJiwEBQP1JsYmaIgFA/SAgYh6JAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/W
fdr/FwAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAgYh6JAABUCI9BuOBqaPgAAB/WCAuA
uQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAg
Yh7JAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqq
AgiLHwEAcYkCCYsosYqaAQFA/SAgYh6JAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/W
Mtr/FwAAAAAIj0G4CwOfuAqnfmngamj4oWpq/KJqafwgIGIe6NefGqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9B
uAKDX/wKJ35p4Gpo+KFqafwgIGIe6NefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJg5+4oWpp/AkD
n7jgamj4ICBgHuhXnxqoain4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AYNf/AkDn7ggIGAe4Gpo+OhXnxqo
ain4AAAf1giPQbgKJ35p4Gpo+KFqafwgIGAe6NefGqhqKvgAAB/WCI9BuAmrfmngamj4oWpp/KJqavwgIGIe+tefGgAAH9YIj0G4
CUOfuAGDX/yiamn84Gpo+EAgYR76158aAAAf1giPQbgJg5+4oWpp/OBqaPggIGAe+lefGgAAH9YAAAAACI9BuAGDX/wgIGAe4Gpo
+PpXnxoAAB/WAAAAAAAAAAAIj0G4CUOfuKFqafzgamj4ICBgHvrXnxoAAB/WAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakC
CYuLAguLabGJmusDLCqfAQBxiwILi6wCDIshAUD9a7GMmukDKipiAUD9qwIKi4gCCYsgIGIe6defGl8BAHEIsYuaCQEA+QAAH9YA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAGDX/wKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4tpsYyaqwIKiyIBQP3pAyoq
iAIJi0AgYR7p158aXwEAcQixi5oJAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHs0AAFQIC4C5CWto
uBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh6NAABUCI9BuOBqaPgAAB/WCAuAuQlr
aLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpoWpo/KJqafwgIGIeTQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrg
amn4AAAf1giPQbjgamj4AAAf1l/Z/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIezQAAVAgLgLkJa2i4
GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWto
uBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkCC0D9oWpo/CAgYh5NAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBq
afgAAB/WCI9BuOBqaPgAAB/WJ9n/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHsUAAFQIC4C5CWtouBgDCIvg
amn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB6FAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL
4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwgIGAeRQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf
1giPQbjgamj4AAAf1vDY/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB7FAABUCAuAuQlraLgYAwiL4Gpp+AAA
H9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAELQP0gIGAehQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgA
AB/WAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHkUBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G4
4Gpo+AAAH9a52P8XCA+AuaFqaPwgIGAezQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAA
AAgPgLmhamj8ICBgHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5oWpo/CAg
YB5NAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WiNj/FwAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9ICBiHs0AAFQIC4C5
CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA
/UmxiZoiAUD9ICBiHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ix
iJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9ICBiHk0BAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YI
j0G44Gpo+AAAH9Y12P8XAAAAAAAAAAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9ICBiHs0AAFQIC4C5
CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJ
iyixipoBAUD9ICBiHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgP
QLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9ICBiHk0BAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YI
j0G44Gpo+AAAH9bq1/8XAAAAAAiPQbgLA5+4Cqd+aeBqaPihamr8ompp/CAgYh7ot58aqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAIj0G4AoNf/Aonfmngamj4oWpp/CAgYh7ot58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9B
uAmDn7ihamn8CQOfuOBqaPggIGAe6IefGqhqKfgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgBg1/8CQOfuCAg
YB7gamj46IefGqhqKfgAAB/WCI9BuAonfmngamj4oWpp/CAgYB7ot58aqGoq+AAAH9YIj0G4Cat+aeBqaPihamn8ompq/CAgYh76
t58aAAAf1giPQbgJQ5+4AYNf/KJqafzgamj4QCBhHvq3nxoAAB/WCI9BuAmDn7ihamn84Gpo+CAgYB76h58aAAAf1gAAAAAIj0G4
AYNf/CAgYB7gamj4+oefGgAAH9YAAAAAAAAAAAiPQbgJQ5+4oWpp/OBqaPggIGAe+refGgAAH9YAAAAACI9BuAyDX7gKJ34p4Gpo
+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiyEBQP1rsYya6QMqKmIBQP2rAgqLiAIJiyAgYh7pt58aXwEAcQix
i5oJAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AYNf/Aonfingamj46wMpKqwCCYs/AQBxiwILi2mxjJqr
AgqLIgFA/ekDKiqIAgmLQCBhHum3nxpfAQBxCLGLmgkBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0FpoWpo/KJqafwgIGIe
igAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHsoAAFQIC4C5CWto
uBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh6KAABUCI9BuOBqaPgAAB/WCAuAuRgD
CIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/WF9f/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLkCC0D9oWpo/CAgYh6K
AABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIeygAAVAgLgLkJa2i4
GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHooAAFQIj0G44Gpo+AAAH9YIC4C5GAMI
iwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9bf1v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwgIGAeiQAAVAiP
Qbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHskAAFQIC4C5CWtouBgDCIvg
amn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB6JAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5
yAII66QAAFQJj0G49gMIquBqafgAAB/WqNb/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHokAAFQIj0G44Gpo
+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB7JAABUCAuAuQlraLgYAwiL4Gpp+AAA
H9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAELQP0gIGAeiQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOuk
AABUCY9BuPYDCKrgamn4AAAf1nHW/xcID4C5oWpo/CAgYB6KAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAA
AAAAAAAAAAAAAAAACA+AuaFqaPwgIGAeygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAA
AAgPgLmhamj8ICBgHooAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9ZA1v8XAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsBAUD9SbGJmiIBQP0g
IGIeigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBx
igIKi6kCCYsBAUD9SbGJmiIBQP0gIGIeygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAinQSnqAygqHwEA
cagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsBAUD9SbGJmiIBQP0gIGIeigAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgC
COukAABUCY9BuPYDCKrgamn4AAAf1u3V/xcAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJAgmLKLGKmgEBQP0g
IGIeigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygq
qgIIix8BAHGJAgmLKLGKmgEBQP0gIGIeygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJAgmLKLGKmgEBQP0gIGIeigAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgC
COukAABUCY9BuPYDCKrgamn4AAAf1qLV/xcAAAAACA+AuYmKQPmoamj4HwEJ68IBAFSJHkD5ChOAuQv9TNMsAIBSiQIJi6pqavgs
aSs4iRpA+YkCCYsqaSg4CI9BuOBqaPgAAB/WjtX/FwAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuYmKQPmoamj4HwEJ66IBAFSJHkD5
Cv1M0wsLQPksAIBSiQIJiyxpKjiJGkD5iQIJiytpKDgIj0G44Gpo+AAAH9Z31f8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiIpA
+R8BGuvJAQBUiB5A+QkTgLlK/0zTKwCAUogCCIupamn4C2kqOIgaQPmIAgiLCWk6OAiPQbjgamj4AAAf1ggPgLm6aij4XtX/FwAA
AAAAAAAAAAAAAAAAAAAAAAAAiIpA+R8BGuupAQBUiB5A+Un/TNMKC0D5KwCAUogCCIsLaSk4iBpA+YgCCIsKaTo4CI9BuOBqaPgA
AB/WCA+AubpqKPhH1f8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuYmKQPmoamj4HwEJ64IBAFSJHkD5Cv1M0ysAgFKJAgmL
K2kqOIkaQPmJAgmLOmkoOAiPQbjgamj4AAAf1ggTgLm6aij4LtX/FwAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEA
cYkCCYsosYqaiYpA+QgBQPkfAQnrYgIAVAkTQLmKHkD5C/1M0+wDKSo/AQBxqQIJi4wCDIuKAgqLibGJmiwAgFIpAUD5TGkrOIoa
QPmKAgqLSWkoOAiPQbjgamj4AAAf1gzV/xcAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipqJikD5CAFA+R8BCeui
AQBUiR5A+Qr9TNMLC0D5LACAUokCCYssaSo4iRpA+YkCCYsraSg4CI9BuOBqaPgAAB/W8tT/FwAAAAAID4C5iY5A+ahqaPgfAQnr
IgIAVIkeQPkMBQCRChOAuQv9TNOM/UzTLQCAUokCCYuqamr4LWkrOC1pLDiJGkD5iQIJiyppKHgIj0G44Gpo+AAAH9bb1P8XAAAA
AAAAAAAID4C5iY5A+ahqaPgfAQnrAgIAVIkeQPkLBQCRCv1M02v9TNMMC0D5LQCAUokCCYstaSo4LWkrOIkaQPmJAgmLLGkoeAiP
Qbjgamj4AAAf1sTU/xcAAAAAAAAAAAAAAACIjkD5HwEa6ykCAFSIHkD5SwcAkQkTgLlK/0zTa/1M0ywAgFKIAgiLqWpp+AxpKjgM
aSs4iBpA+YgCCIsJaTp4CI9BuOBqaPgAAB/WCA+AubpqKPir1P8XAAAAAAAAAACIjkD5HwEa6wkCAFSIHkD5SgcAkUn/TNNK/UzT
CwtA+SwAgFKIAgiLDGkpOAxpKjiIGkD5iAIIiwtpOngIj0G44Gpo+AAAH9YID4C5umoo+JTU/xcAAAAAAAAAAAAAAAAID4C5iY5A
+ahqaPgfAQnr4gEAVIkeQPkLBQCRCv1M02v9TNMsAIBSiQIJiyxpKjgsaSs4iRpA+YkCCYs6aSh4CI9BuOBqaPgAAB/WCBOAubpq
KPh71P8XAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipqJjkD5CAFA+R8BCevCAgBUCRNAuYoeQPkMBQCRC/1M04z9TNPt
AykqPwEAcakCCYuNAg2LigIKi6mxiZotAIBSKQFA+U1pKzhNaSw4ihpA+YoCCotJaSh4CI9BuOBqaPgAAB/WWdT/FwgPQLnpAygq
qgIIix8BAHGJAgmLKLGKmomOQPkIAUD5HwEJ6wICAFSJHkD5CwUAkQr9TNNr/UzTDAtA+S0AgFKJAgmLLWkqOC1pKziJGkD5iQIJ
iyxpKHgIj0G44Gpo+AAAH9Y/1P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuYmSQPmoamj4HwEJ6yICAFSJHkD5DA0AkQoT
gLkL/UzTjP1M0y0AgFKJAgmLqmpq+C1pKzgtaSw4iRpA+YkCCYsqaSi4CI9BuOBqaPgAAB/WI9T/FwAAAAAAAAAACA+AuYmSQPmo
amj4HwEJ6wICAFSJHkD5Cw0AkQr9TNNr/UzTDAtA+S0AgFKJAgmLLWkqOC1pKziJGkD5iQIJiyxpKLgIj0G44Gpo+AAAH9YM1P8X
AAAAAAAAAAAAAAAAiJJA+R8BGuspAgBUiB5A+UsPAJEJE4C5Sv9M02v9TNMsAIBSiAIIi6lqafgMaSo4DGkrOIgaQPmIAgiLCWk6
uAiPQbjgamj4AAAf1ggPgLm6aij489P/FwAAAAAAAAAAiJJA+R8BGusJAgBUiB5A+UoPAJFJ/0zTSv1M0wsLQPksAIBSiAIIiwxp
KTgMaSo4iBpA+YgCCIsLaTq4CI9BuOBqaPgAAB/WCA+AubpqKPjc0/8XAAAAAAAAAAAAAAAACA+AuYmSQPmoamj4HwEJ6+IBAFSJ
HkD5Cw0AkQr9TNNr/UzTLACAUokCCYssaSo4LGkrOIkaQPmJAgmLOmkouAiPQbjgamj4AAAf1ggTgLm6aij4w9P/FwAAAAAAAAAA
CA9AuekDKCqqAgiLHwEAcYkCCYsosYqaiZJA+QgBQPkfAQnrwgIAVAkTQLmKHkD5DA0AkQv9TNOM/UzT7QMpKj8BAHGpAgmLjQIN
i4oCCoupsYmaLQCAUikBQPlNaSs4TWksOIoaQPmKAgqLSWkouAiPQbjgamj4AAAf1qHT/xcID0C56QMoKqoCCIsfAQBxiQIJiyix
ipqJkkD5CAFA+R8BCesCAgBUiR5A+QsNAJEK/UzTa/1M0wwLQPktAIBSiQIJiy1pKjgtaSs4iRpA+YkCCYssaSi4CI9BuOBqaPgA
AB/Wh9P/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLmJlkD5qGpo+B8BCesiAgBUiR5A+QwdAJEKE4C5C/1M04z9TNMtAIBS
iQIJi6pqavgtaSs4LWksOIkaQPmJAgmLKmko+AiPQbjgamj4AAAf1mvT/xcAAAAAAAAAAAgPgLmJlkD5qGpo+B8BCesCAgBUiR5A
+QsdAJEK/UzTa/1M0wwLQPktAIBSiQIJiy1pKjgtaSs4iRpA+YkCCYssaSj4CI9BuOBqaPgAAB/WVNP/FwAAAAAAAAAAAAAAAIiW
QPkfARrrKQIAVIgeQPlLHwCRCROAuUr/TNNr/UzTLACAUogCCIupamn4DGkqOAxpKziIGkD5iAIIiwlpOvgIj0G44Gpo+AAAH9YI
D4C5umoo+DvT/xcAAAAAAAAAAIiWQPkfARrrCQIAVIgeQPlKHwCRSf9M00r9TNMLC0D5LACAUogCCIsMaSk4DGkqOIgaQPmIAgiL
C2k6+AiPQbjgamj4AAAf1ggPgLm6aij4JNP/FwAAAAAAAAAAAAAAAAgPgLmJlkD5qGpo+B8BCeviAQBUiR5A+QsdAJEK/UzTa/1M
0ywAgFKJAgmLLGkqOCxpKziJGkD5iQIJizppKPgIj0G44Gpo+AAAH9YIE4C5umoo+AvT/xcAAAAAAAAAAAgPQLnpAygqqgIIix8B
AHGJAgmLKLGKmomWQPkIAUD5HwEJ68ICAFQJE0C5ih5A+QwdAJEL/UzTjP1M0+0DKSo/AQBxqQIJi40CDYuKAgqLqbGJmi0AgFIp
AUD5TWkrOE1pLDiKGkD5igIKi0lpKPgIj0G44Gpo+AAAH9bp0v8XCA9AuekDKCqqAgiLHwEAcYkCCYsosYqaiZZA+QgBQPkfAQnr
AgIAVIkeQPkLHQCRCv1M02v9TNMMC0D5LQCAUokCCYstaSo4LWkrOIkaQPmJAgmLLGko+AiPQbjgamj4AAAf1s/S/xcAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAID4C5iZZA+ahqaPgfAQnrogIAVIkeQPkKE4C5DB0AkQv9TNOM/UzTiQIJi6FqavwqAIBSKmkrOCpp
LDggIGEeKwBmnokaQPkK/+/SiQIJi2pxipoqaSj4CI9BuOBqaPgAAB/Wr9L/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLmJ
lkD5qGpo+B8BCeuCAgBUiR5A+QsdAJEK/UzTa/1M0wELQP0sAIBSiQIJiyxpKjggIGEeCv/v0ixpKzgrAGaeiRpA+YkCCYtqcYqa
Kmko+AiPQbjgamj4AAAf1pDS/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiJZA+R8BGuupAgBUiB5A+QkTgLlLHwCRSv9M
02v9TNOIAgiLoWpp/CkAgFIJaSo4CWkrOCAgYR4qAGaeiBpA+Qn/79KIAgiLSXGJmglpOvgIj0G44Gpo+AAAH9YID4C5umoo+G/S
/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACIlkD5HwEa64kCAFSIHkD5Sh8AkUn/TNNK/UzTAQtA/SsAgFKIAgiLC2kpOCAgYR4J
/+/SC2kqOCoAZp6IGkD5iAIIi0lxiZoJaTr4CI9BuOBqaPgAAB/WCA+AubpqKPhQ0v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAgPgLmJlkD5qGpo+B8BCetiAgBUiR5A+QsdAJEK/UzTa/1M0ywAgFIAIGAeiQIJiyxpKjgKAGaeLGkrOAv/79KJGkD5SnGL
mokCCYsqaSj4CI9BuOBqaPgAAB/WCBOAuaBqKPwv0v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkC
CYsosYqaiZZA+QgBQPkfAQnrQgMAVAkTQLmKHkD5DB0AkQv9TNOM/UzT7QMpKj8BAHGpAgmLjQINi4oCCoupsYmaIQFA/SkAgFJJ
aSs4SWksOAr/79KJGkD5ICBhHisAZp6JAgmLanGKmippKPgIj0G44Gpo+AAAH9YF0v8XAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygq
qgIIix8BAHGJAgmLKLGKmomWQPkIAUD5HwEJ64ICAFSJHkD5Cx0AkQr9TNNr/UzTAQtA/SwAgFKJAgmLLGkqOCAgYR4K/+/SLGkr
OCsAZp6JGkD5iQIJi2pxipoqaSj4CI9BuOBqaPgAAB/W49H/Fw==
`,
  },
};
