/**
 * Generated from kernels/engine/dispatch.c by `npm run kernels`: do not edit.
 *
 * The machine code of the C kernels, compiled ahead for each level of processor features.
 */

import type { KernelData } from '../../../stencil/index.ts';

/** SHA-256 of the sources and of the flags that they were compiled with. */
export const sourcesHash = 'cb59d7c5bad5435cbaadeab7d541c125c25c1d4c27958099c90291fb22e0371e';

/** What compiled them. */
export const compilerVersion = 'clang 19.1.7';

export const kernelData: Readonly<Record<string, KernelData>> = {
  neon: {
    size: 52024,
    alignment: 32,
    dataOffset: 52024,
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
      ['uranium_vm_leave', 1696, 24],
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
      ['uranium_vm_ffloor_ff', 3328, 88],
      ['uranium_vm_ffloor_tf', 3424, 80],
      ['uranium_vm_ffloor_ft', 3520, 84],
      ['uranium_vm_ffloor_tt', 3616, 72],
      ['uranium_vm_ffloor_gg', 3712, 128],
      ['uranium_vm_fceil_ff', 3840, 84],
      ['uranium_vm_fceil_tf', 3936, 76],
      ['uranium_vm_fceil_ft', 4032, 80],
      ['uranium_vm_fceil_tt', 4128, 68],
      ['uranium_vm_fceil_gg', 4224, 124],
      ['uranium_vm_ftrunc_ff', 4352, 68],
      ['uranium_vm_ftrunc_tf', 4448, 60],
      ['uranium_vm_ftrunc_ft', 4512, 64],
      ['uranium_vm_ftrunc_tt', 4576, 52],
      ['uranium_vm_ftrunc_gg', 4640, 108],
      ['uranium_vm_fround_ff', 4768, 80],
      ['uranium_vm_fround_tf', 4864, 76],
      ['uranium_vm_fround_ft', 4960, 80],
      ['uranium_vm_fround_tt', 5056, 68],
      ['uranium_vm_fround_gg', 5152, 120],
      ['uranium_vm_fbits_ff', 5280, 40],
      ['uranium_vm_fbits_tf', 5344, 36],
      ['uranium_vm_fbits_ft', 5408, 36],
      ['uranium_vm_fbits_tt', 5472, 28],
      ['uranium_vm_fbits_gg', 5504, 80],
      ['uranium_vm_bitsf_ff', 5600, 24],
      ['uranium_vm_bitsf_tf', 5632, 20],
      ['uranium_vm_bitsf_ft', 5664, 20],
      ['uranium_vm_bitsf_tt', 5696, 16],
      ['uranium_vm_bitsf_gg', 5728, 64],
      ['uranium_vm_ftoi_ff', 5792, 64],
      ['uranium_vm_ftoi_tf', 5856, 56],
      ['uranium_vm_ftoi_ft', 5920, 64],
      ['uranium_vm_ftoi_tt', 5984, 56],
      ['uranium_vm_ftoi_gg', 6048, 104],
      ['uranium_vm_load8_ff', 6176, 56],
      ['uranium_vm_load8_tf', 6240, 48],
      ['uranium_vm_load8_ft', 6304, 56],
      ['uranium_vm_load8_tt', 6368, 48],
      ['uranium_vm_load8_gg', 6432, 96],
      ['uranium_vm_load16_ff', 6528, 56],
      ['uranium_vm_load16_tf', 6592, 48],
      ['uranium_vm_load16_ft', 6656, 56],
      ['uranium_vm_load16_tt', 6720, 48],
      ['uranium_vm_load16_gg', 6784, 96],
      ['uranium_vm_load32_ff', 6880, 56],
      ['uranium_vm_load32_tf', 6944, 48],
      ['uranium_vm_load32_ft', 7008, 56],
      ['uranium_vm_load32_tt', 7072, 48],
      ['uranium_vm_load32_gg', 7136, 96],
      ['uranium_vm_load64_ff', 7232, 56],
      ['uranium_vm_load64_tf', 7296, 48],
      ['uranium_vm_load64_ft', 7360, 56],
      ['uranium_vm_load64_tt', 7424, 48],
      ['uranium_vm_load64_gg', 7488, 96],
      ['uranium_vm_fload_ff', 7584, 56],
      ['uranium_vm_fload_tf', 7648, 48],
      ['uranium_vm_fload_ft', 7712, 56],
      ['uranium_vm_fload_tt', 7776, 48],
      ['uranium_vm_fload_gg', 7840, 96],
      ['uranium_vm_msize_f', 7936, 24],
      ['uranium_vm_msize_t', 7968, 16],
      ['uranium_vm_msize_g', 8000, 44],
      ['uranium_vm_move_ff', 8064, 28],
      ['uranium_vm_move_fi', 8096, 24],
      ['uranium_vm_move_gg', 8128, 68],
      ['uranium_vm_move_gi', 8224, 44],
      ['uranium_vm_set_ff', 8288, 28],
      ['uranium_vm_set_fi', 8320, 24],
      ['uranium_vm_set_gg', 8352, 68],
      ['uranium_vm_set_gi', 8448, 44],
      ['uranium_vm_fset_ff', 8512, 28],
      ['uranium_vm_fset_fi', 8544, 24],
      ['uranium_vm_fset_gg', 8576, 68],
      ['uranium_vm_fset_gi', 8672, 44],
      ['uranium_vm_add_fff', 8736, 36],
      ['uranium_vm_add_ffi', 8800, 32],
      ['uranium_vm_add_ftf', 8832, 32],
      ['uranium_vm_add_fti', 8864, 28],
      ['uranium_vm_add_fft', 8896, 28],
      ['uranium_vm_add_tff', 8928, 28],
      ['uranium_vm_add_tfi', 8960, 28],
      ['uranium_vm_add_ttf', 8992, 24],
      ['uranium_vm_add_tti', 9024, 20],
      ['uranium_vm_add_tft', 9056, 24],
      ['uranium_vm_add_ggg', 9088, 96],
      ['uranium_vm_add_ggi', 9184, 72],
      ['uranium_vm_sub_fff', 9280, 36],
      ['uranium_vm_sub_ffi', 9344, 32],
      ['uranium_vm_sub_ftf', 9376, 32],
      ['uranium_vm_sub_fti', 9408, 28],
      ['uranium_vm_sub_fft', 9440, 28],
      ['uranium_vm_sub_tff', 9472, 28],
      ['uranium_vm_sub_tfi', 9504, 28],
      ['uranium_vm_sub_ttf', 9536, 24],
      ['uranium_vm_sub_tti', 9568, 20],
      ['uranium_vm_sub_tft', 9600, 24],
      ['uranium_vm_sub_ggg', 9632, 96],
      ['uranium_vm_sub_ggi', 9728, 72],
      ['uranium_vm_mul_fff', 9824, 36],
      ['uranium_vm_mul_ffi', 9888, 32],
      ['uranium_vm_mul_ftf', 9920, 32],
      ['uranium_vm_mul_fti', 9952, 28],
      ['uranium_vm_mul_fft', 9984, 28],
      ['uranium_vm_mul_tff', 10016, 28],
      ['uranium_vm_mul_tfi', 10048, 28],
      ['uranium_vm_mul_ttf', 10080, 24],
      ['uranium_vm_mul_tti', 10112, 20],
      ['uranium_vm_mul_tft', 10144, 24],
      ['uranium_vm_mul_ggg', 10176, 96],
      ['uranium_vm_mul_ggi', 10272, 72],
      ['uranium_vm_and_fff', 10368, 36],
      ['uranium_vm_and_ffi', 10432, 32],
      ['uranium_vm_and_ftf', 10464, 32],
      ['uranium_vm_and_fti', 10496, 28],
      ['uranium_vm_and_fft', 10528, 28],
      ['uranium_vm_and_tff', 10560, 28],
      ['uranium_vm_and_tfi', 10592, 28],
      ['uranium_vm_and_ttf', 10624, 24],
      ['uranium_vm_and_tti', 10656, 20],
      ['uranium_vm_and_tft', 10688, 24],
      ['uranium_vm_and_ggg', 10720, 96],
      ['uranium_vm_and_ggi', 10816, 72],
      ['uranium_vm_or_fff', 10912, 36],
      ['uranium_vm_or_ffi', 10976, 32],
      ['uranium_vm_or_ftf', 11008, 32],
      ['uranium_vm_or_fti', 11040, 28],
      ['uranium_vm_or_fft', 11072, 28],
      ['uranium_vm_or_tff', 11104, 28],
      ['uranium_vm_or_tfi', 11136, 28],
      ['uranium_vm_or_ttf', 11168, 24],
      ['uranium_vm_or_tti', 11200, 20],
      ['uranium_vm_or_tft', 11232, 24],
      ['uranium_vm_or_ggg', 11264, 96],
      ['uranium_vm_or_ggi', 11360, 72],
      ['uranium_vm_xor_fff', 11456, 36],
      ['uranium_vm_xor_ffi', 11520, 32],
      ['uranium_vm_xor_ftf', 11552, 32],
      ['uranium_vm_xor_fti', 11584, 28],
      ['uranium_vm_xor_fft', 11616, 28],
      ['uranium_vm_xor_tff', 11648, 28],
      ['uranium_vm_xor_tfi', 11680, 28],
      ['uranium_vm_xor_ttf', 11712, 24],
      ['uranium_vm_xor_tti', 11744, 20],
      ['uranium_vm_xor_tft', 11776, 24],
      ['uranium_vm_xor_ggg', 11808, 96],
      ['uranium_vm_xor_ggi', 11904, 72],
      ['uranium_vm_shl_fff', 12000, 36],
      ['uranium_vm_shl_ffi', 12064, 32],
      ['uranium_vm_shl_ftf', 12096, 32],
      ['uranium_vm_shl_fti', 12128, 28],
      ['uranium_vm_shl_fft', 12160, 28],
      ['uranium_vm_shl_tff', 12192, 28],
      ['uranium_vm_shl_tfi', 12224, 28],
      ['uranium_vm_shl_ttf', 12256, 24],
      ['uranium_vm_shl_tti', 12288, 20],
      ['uranium_vm_shl_tft', 12320, 24],
      ['uranium_vm_shl_ggg', 12352, 96],
      ['uranium_vm_shl_ggi', 12448, 72],
      ['uranium_vm_shr_fff', 12544, 36],
      ['uranium_vm_shr_ffi', 12608, 32],
      ['uranium_vm_shr_ftf', 12640, 32],
      ['uranium_vm_shr_fti', 12672, 28],
      ['uranium_vm_shr_fft', 12704, 28],
      ['uranium_vm_shr_tff', 12736, 28],
      ['uranium_vm_shr_tfi', 12768, 28],
      ['uranium_vm_shr_ttf', 12800, 24],
      ['uranium_vm_shr_tti', 12832, 20],
      ['uranium_vm_shr_tft', 12864, 24],
      ['uranium_vm_shr_ggg', 12896, 96],
      ['uranium_vm_shr_ggi', 12992, 72],
      ['uranium_vm_shru_fff', 13088, 36],
      ['uranium_vm_shru_ffi', 13152, 32],
      ['uranium_vm_shru_ftf', 13184, 32],
      ['uranium_vm_shru_fti', 13216, 28],
      ['uranium_vm_shru_fft', 13248, 28],
      ['uranium_vm_shru_tff', 13280, 28],
      ['uranium_vm_shru_tfi', 13312, 28],
      ['uranium_vm_shru_ttf', 13344, 24],
      ['uranium_vm_shru_tti', 13376, 20],
      ['uranium_vm_shru_tft', 13408, 24],
      ['uranium_vm_shru_ggg', 13440, 96],
      ['uranium_vm_shru_ggi', 13536, 72],
      ['uranium_vm_div_fff', 13632, 76],
      ['uranium_vm_div_ffi', 13728, 72],
      ['uranium_vm_div_ftf', 13824, 76],
      ['uranium_vm_div_fti', 13920, 72],
      ['uranium_vm_div_fft', 14016, 76],
      ['uranium_vm_div_tff', 14112, 68],
      ['uranium_vm_div_tfi', 14208, 64],
      ['uranium_vm_div_ttf', 14272, 68],
      ['uranium_vm_div_tti', 14368, 64],
      ['uranium_vm_div_tft', 14432, 68],
      ['uranium_vm_div_ggg', 14528, 132],
      ['uranium_vm_div_ggi', 14688, 112],
      ['uranium_vm_rem_fff', 14816, 84],
      ['uranium_vm_rem_ffi', 14912, 80],
      ['uranium_vm_rem_ftf', 15008, 84],
      ['uranium_vm_rem_fti', 15104, 80],
      ['uranium_vm_rem_fft', 15200, 84],
      ['uranium_vm_rem_tff', 15296, 76],
      ['uranium_vm_rem_tfi', 15392, 72],
      ['uranium_vm_rem_ttf', 15488, 76],
      ['uranium_vm_rem_tti', 15584, 72],
      ['uranium_vm_rem_tft', 15680, 76],
      ['uranium_vm_rem_ggg', 15776, 140],
      ['uranium_vm_rem_ggi', 15936, 120],
      ['uranium_vm_fadd_fff', 16064, 36],
      ['uranium_vm_fadd_ffi', 16128, 32],
      ['uranium_vm_fadd_ftf', 16160, 32],
      ['uranium_vm_fadd_fti', 16192, 28],
      ['uranium_vm_fadd_fft', 16224, 28],
      ['uranium_vm_fadd_tff', 16256, 28],
      ['uranium_vm_fadd_tfi', 16288, 28],
      ['uranium_vm_fadd_ttf', 16320, 24],
      ['uranium_vm_fadd_tti', 16352, 20],
      ['uranium_vm_fadd_tft', 16384, 24],
      ['uranium_vm_fadd_ggg', 16416, 96],
      ['uranium_vm_fadd_ggi', 16512, 72],
      ['uranium_vm_fsub_fff', 16608, 36],
      ['uranium_vm_fsub_ffi', 16672, 32],
      ['uranium_vm_fsub_ftf', 16704, 32],
      ['uranium_vm_fsub_fti', 16736, 28],
      ['uranium_vm_fsub_fft', 16768, 28],
      ['uranium_vm_fsub_tff', 16800, 28],
      ['uranium_vm_fsub_tfi', 16832, 28],
      ['uranium_vm_fsub_ttf', 16864, 24],
      ['uranium_vm_fsub_tti', 16896, 20],
      ['uranium_vm_fsub_tft', 16928, 24],
      ['uranium_vm_fsub_ggg', 16960, 96],
      ['uranium_vm_fsub_ggi', 17056, 72],
      ['uranium_vm_fmul_fff', 17152, 36],
      ['uranium_vm_fmul_ffi', 17216, 32],
      ['uranium_vm_fmul_ftf', 17248, 32],
      ['uranium_vm_fmul_fti', 17280, 28],
      ['uranium_vm_fmul_fft', 17312, 28],
      ['uranium_vm_fmul_tff', 17344, 28],
      ['uranium_vm_fmul_tfi', 17376, 28],
      ['uranium_vm_fmul_ttf', 17408, 24],
      ['uranium_vm_fmul_tti', 17440, 20],
      ['uranium_vm_fmul_tft', 17472, 24],
      ['uranium_vm_fmul_ggg', 17504, 96],
      ['uranium_vm_fmul_ggi', 17600, 72],
      ['uranium_vm_fdiv_fff', 17696, 36],
      ['uranium_vm_fdiv_ffi', 17760, 32],
      ['uranium_vm_fdiv_ftf', 17792, 32],
      ['uranium_vm_fdiv_fti', 17824, 28],
      ['uranium_vm_fdiv_fft', 17856, 28],
      ['uranium_vm_fdiv_tff', 17888, 28],
      ['uranium_vm_fdiv_tfi', 17920, 28],
      ['uranium_vm_fdiv_ttf', 17952, 24],
      ['uranium_vm_fdiv_tti', 17984, 20],
      ['uranium_vm_fdiv_tft', 18016, 24],
      ['uranium_vm_fdiv_ggg', 18048, 96],
      ['uranium_vm_fdiv_ggi', 18144, 72],
      ['uranium_vm_fmin_fff', 18240, 68],
      ['uranium_vm_fmin_ffi', 18336, 68],
      ['uranium_vm_fmin_ftf', 18432, 64],
      ['uranium_vm_fmin_fti', 18496, 60],
      ['uranium_vm_fmin_fft', 18560, 64],
      ['uranium_vm_fmin_tff', 18624, 60],
      ['uranium_vm_fmin_tfi', 18688, 60],
      ['uranium_vm_fmin_ttf', 18752, 56],
      ['uranium_vm_fmin_tti', 18816, 52],
      ['uranium_vm_fmin_tft', 18880, 56],
      ['uranium_vm_fmin_ggg', 18944, 128],
      ['uranium_vm_fmin_ggi', 19072, 108],
      ['uranium_vm_fmax_fff', 19200, 68],
      ['uranium_vm_fmax_ffi', 19296, 68],
      ['uranium_vm_fmax_ftf', 19392, 64],
      ['uranium_vm_fmax_fti', 19456, 60],
      ['uranium_vm_fmax_fft', 19520, 64],
      ['uranium_vm_fmax_tff', 19584, 60],
      ['uranium_vm_fmax_tfi', 19648, 60],
      ['uranium_vm_fmax_ttf', 19712, 56],
      ['uranium_vm_fmax_tti', 19776, 52],
      ['uranium_vm_fmax_tft', 19840, 56],
      ['uranium_vm_fmax_ggg', 19904, 128],
      ['uranium_vm_fmax_ggi', 20032, 108],
      ['uranium_vm_eq_fff', 20160, 40],
      ['uranium_vm_eq_ffi', 20224, 36],
      ['uranium_vm_eq_ftf', 20288, 36],
      ['uranium_vm_eq_fti', 20352, 32],
      ['uranium_vm_eq_fft', 20384, 32],
      ['uranium_vm_eq_tff', 20416, 32],
      ['uranium_vm_eq_tfi', 20448, 32],
      ['uranium_vm_eq_ttf', 20480, 28],
      ['uranium_vm_eq_tti', 20512, 24],
      ['uranium_vm_eq_tft', 20544, 28],
      ['uranium_vm_eq_ggg', 20576, 100],
      ['uranium_vm_eq_ggi', 20704, 76],
      ['uranium_vm_eq_if_ff', 20800, 52],
      ['uranium_vm_eq_unless_ff', 20864, 52],
      ['uranium_vm_eq_turn_ff', 20928, 72],
      ['uranium_vm_eq_if_fi', 21024, 52],
      ['uranium_vm_eq_unless_fi', 21088, 52],
      ['uranium_vm_eq_turn_fi', 21152, 72],
      ['uranium_vm_eq_if_tf', 21248, 48],
      ['uranium_vm_eq_unless_tf', 21312, 48],
      ['uranium_vm_eq_turn_tf', 21376, 68],
      ['uranium_vm_eq_if_ti', 21472, 44],
      ['uranium_vm_eq_unless_ti', 21536, 44],
      ['uranium_vm_eq_turn_ti', 21600, 64],
      ['uranium_vm_eq_if_ft', 21664, 48],
      ['uranium_vm_eq_unless_ft', 21728, 48],
      ['uranium_vm_eq_turn_ft', 21792, 68],
      ['uranium_vm_eq_if_gg', 21888, 92],
      ['uranium_vm_eq_unless_gg', 21984, 92],
      ['uranium_vm_eq_turn_gg', 22080, 112],
      ['uranium_vm_eq_if_gi', 22208, 72],
      ['uranium_vm_eq_unless_gi', 22304, 72],
      ['uranium_vm_eq_turn_gi', 22400, 92],
      ['uranium_vm_ne_fff', 22496, 40],
      ['uranium_vm_ne_ffi', 22560, 36],
      ['uranium_vm_ne_ftf', 22624, 36],
      ['uranium_vm_ne_fti', 22688, 32],
      ['uranium_vm_ne_fft', 22720, 32],
      ['uranium_vm_ne_tff', 22752, 32],
      ['uranium_vm_ne_tfi', 22784, 32],
      ['uranium_vm_ne_ttf', 22816, 28],
      ['uranium_vm_ne_tti', 22848, 24],
      ['uranium_vm_ne_tft', 22880, 28],
      ['uranium_vm_ne_ggg', 22912, 100],
      ['uranium_vm_ne_ggi', 23040, 76],
      ['uranium_vm_ne_if_ff', 23136, 52],
      ['uranium_vm_ne_unless_ff', 23200, 52],
      ['uranium_vm_ne_turn_ff', 23264, 72],
      ['uranium_vm_ne_if_fi', 23360, 52],
      ['uranium_vm_ne_unless_fi', 23424, 52],
      ['uranium_vm_ne_turn_fi', 23488, 72],
      ['uranium_vm_ne_if_tf', 23584, 48],
      ['uranium_vm_ne_unless_tf', 23648, 48],
      ['uranium_vm_ne_turn_tf', 23712, 68],
      ['uranium_vm_ne_if_ti', 23808, 44],
      ['uranium_vm_ne_unless_ti', 23872, 44],
      ['uranium_vm_ne_turn_ti', 23936, 64],
      ['uranium_vm_ne_if_ft', 24000, 48],
      ['uranium_vm_ne_unless_ft', 24064, 48],
      ['uranium_vm_ne_turn_ft', 24128, 68],
      ['uranium_vm_ne_if_gg', 24224, 92],
      ['uranium_vm_ne_unless_gg', 24320, 92],
      ['uranium_vm_ne_turn_gg', 24416, 112],
      ['uranium_vm_ne_if_gi', 24544, 72],
      ['uranium_vm_ne_unless_gi', 24640, 72],
      ['uranium_vm_ne_turn_gi', 24736, 92],
      ['uranium_vm_lt_fff', 24832, 40],
      ['uranium_vm_lt_ffi', 24896, 36],
      ['uranium_vm_lt_ftf', 24960, 36],
      ['uranium_vm_lt_fti', 25024, 32],
      ['uranium_vm_lt_fft', 25056, 32],
      ['uranium_vm_lt_tff', 25088, 32],
      ['uranium_vm_lt_tfi', 25120, 32],
      ['uranium_vm_lt_ttf', 25152, 28],
      ['uranium_vm_lt_tti', 25184, 24],
      ['uranium_vm_lt_tft', 25216, 28],
      ['uranium_vm_lt_ggg', 25248, 100],
      ['uranium_vm_lt_ggi', 25376, 76],
      ['uranium_vm_lt_if_ff', 25472, 52],
      ['uranium_vm_lt_unless_ff', 25536, 52],
      ['uranium_vm_lt_turn_ff', 25600, 72],
      ['uranium_vm_lt_if_fi', 25696, 52],
      ['uranium_vm_lt_unless_fi', 25760, 52],
      ['uranium_vm_lt_turn_fi', 25824, 72],
      ['uranium_vm_lt_if_tf', 25920, 48],
      ['uranium_vm_lt_unless_tf', 25984, 48],
      ['uranium_vm_lt_turn_tf', 26048, 68],
      ['uranium_vm_lt_if_ti', 26144, 44],
      ['uranium_vm_lt_unless_ti', 26208, 44],
      ['uranium_vm_lt_turn_ti', 26272, 64],
      ['uranium_vm_lt_if_ft', 26336, 48],
      ['uranium_vm_lt_unless_ft', 26400, 48],
      ['uranium_vm_lt_turn_ft', 26464, 68],
      ['uranium_vm_lt_if_gg', 26560, 92],
      ['uranium_vm_lt_unless_gg', 26656, 92],
      ['uranium_vm_lt_turn_gg', 26752, 112],
      ['uranium_vm_lt_if_gi', 26880, 72],
      ['uranium_vm_lt_unless_gi', 26976, 72],
      ['uranium_vm_lt_turn_gi', 27072, 92],
      ['uranium_vm_le_fff', 27168, 40],
      ['uranium_vm_le_ffi', 27232, 36],
      ['uranium_vm_le_ftf', 27296, 36],
      ['uranium_vm_le_fti', 27360, 32],
      ['uranium_vm_le_fft', 27392, 32],
      ['uranium_vm_le_tff', 27424, 32],
      ['uranium_vm_le_tfi', 27456, 32],
      ['uranium_vm_le_ttf', 27488, 28],
      ['uranium_vm_le_tti', 27520, 24],
      ['uranium_vm_le_tft', 27552, 28],
      ['uranium_vm_le_ggg', 27584, 100],
      ['uranium_vm_le_ggi', 27712, 76],
      ['uranium_vm_le_if_ff', 27808, 52],
      ['uranium_vm_le_unless_ff', 27872, 52],
      ['uranium_vm_le_turn_ff', 27936, 72],
      ['uranium_vm_le_if_fi', 28032, 52],
      ['uranium_vm_le_unless_fi', 28096, 52],
      ['uranium_vm_le_turn_fi', 28160, 72],
      ['uranium_vm_le_if_tf', 28256, 48],
      ['uranium_vm_le_unless_tf', 28320, 48],
      ['uranium_vm_le_turn_tf', 28384, 68],
      ['uranium_vm_le_if_ti', 28480, 44],
      ['uranium_vm_le_unless_ti', 28544, 44],
      ['uranium_vm_le_turn_ti', 28608, 64],
      ['uranium_vm_le_if_ft', 28672, 48],
      ['uranium_vm_le_unless_ft', 28736, 48],
      ['uranium_vm_le_turn_ft', 28800, 68],
      ['uranium_vm_le_if_gg', 28896, 92],
      ['uranium_vm_le_unless_gg', 28992, 92],
      ['uranium_vm_le_turn_gg', 29088, 112],
      ['uranium_vm_le_if_gi', 29216, 72],
      ['uranium_vm_le_unless_gi', 29312, 72],
      ['uranium_vm_le_turn_gi', 29408, 92],
      ['uranium_vm_gt_fff', 29504, 40],
      ['uranium_vm_gt_ffi', 29568, 36],
      ['uranium_vm_gt_ftf', 29632, 36],
      ['uranium_vm_gt_fti', 29696, 32],
      ['uranium_vm_gt_fft', 29728, 32],
      ['uranium_vm_gt_tff', 29760, 32],
      ['uranium_vm_gt_tfi', 29792, 32],
      ['uranium_vm_gt_ttf', 29824, 28],
      ['uranium_vm_gt_tti', 29856, 24],
      ['uranium_vm_gt_tft', 29888, 28],
      ['uranium_vm_gt_ggg', 29920, 100],
      ['uranium_vm_gt_ggi', 30048, 76],
      ['uranium_vm_gt_if_ff', 30144, 52],
      ['uranium_vm_gt_unless_ff', 30208, 52],
      ['uranium_vm_gt_turn_ff', 30272, 72],
      ['uranium_vm_gt_if_fi', 30368, 52],
      ['uranium_vm_gt_unless_fi', 30432, 52],
      ['uranium_vm_gt_turn_fi', 30496, 72],
      ['uranium_vm_gt_if_tf', 30592, 48],
      ['uranium_vm_gt_unless_tf', 30656, 48],
      ['uranium_vm_gt_turn_tf', 30720, 68],
      ['uranium_vm_gt_if_ti', 30816, 44],
      ['uranium_vm_gt_unless_ti', 30880, 44],
      ['uranium_vm_gt_turn_ti', 30944, 64],
      ['uranium_vm_gt_if_ft', 31008, 48],
      ['uranium_vm_gt_unless_ft', 31072, 48],
      ['uranium_vm_gt_turn_ft', 31136, 68],
      ['uranium_vm_gt_if_gg', 31232, 92],
      ['uranium_vm_gt_unless_gg', 31328, 92],
      ['uranium_vm_gt_turn_gg', 31424, 112],
      ['uranium_vm_gt_if_gi', 31552, 72],
      ['uranium_vm_gt_unless_gi', 31648, 72],
      ['uranium_vm_gt_turn_gi', 31744, 92],
      ['uranium_vm_ge_fff', 31840, 40],
      ['uranium_vm_ge_ffi', 31904, 36],
      ['uranium_vm_ge_ftf', 31968, 36],
      ['uranium_vm_ge_fti', 32032, 32],
      ['uranium_vm_ge_fft', 32064, 32],
      ['uranium_vm_ge_tff', 32096, 32],
      ['uranium_vm_ge_tfi', 32128, 32],
      ['uranium_vm_ge_ttf', 32160, 28],
      ['uranium_vm_ge_tti', 32192, 24],
      ['uranium_vm_ge_tft', 32224, 28],
      ['uranium_vm_ge_ggg', 32256, 100],
      ['uranium_vm_ge_ggi', 32384, 76],
      ['uranium_vm_ge_if_ff', 32480, 52],
      ['uranium_vm_ge_unless_ff', 32544, 52],
      ['uranium_vm_ge_turn_ff', 32608, 72],
      ['uranium_vm_ge_if_fi', 32704, 52],
      ['uranium_vm_ge_unless_fi', 32768, 52],
      ['uranium_vm_ge_turn_fi', 32832, 72],
      ['uranium_vm_ge_if_tf', 32928, 48],
      ['uranium_vm_ge_unless_tf', 32992, 48],
      ['uranium_vm_ge_turn_tf', 33056, 68],
      ['uranium_vm_ge_if_ti', 33152, 44],
      ['uranium_vm_ge_unless_ti', 33216, 44],
      ['uranium_vm_ge_turn_ti', 33280, 64],
      ['uranium_vm_ge_if_ft', 33344, 48],
      ['uranium_vm_ge_unless_ft', 33408, 48],
      ['uranium_vm_ge_turn_ft', 33472, 68],
      ['uranium_vm_ge_if_gg', 33568, 92],
      ['uranium_vm_ge_unless_gg', 33664, 92],
      ['uranium_vm_ge_turn_gg', 33760, 112],
      ['uranium_vm_ge_if_gi', 33888, 72],
      ['uranium_vm_ge_unless_gi', 33984, 72],
      ['uranium_vm_ge_turn_gi', 34080, 92],
      ['uranium_vm_feq_fff', 34176, 40],
      ['uranium_vm_feq_ffi', 34240, 36],
      ['uranium_vm_feq_ftf', 34304, 36],
      ['uranium_vm_feq_fti', 34368, 32],
      ['uranium_vm_feq_fft', 34400, 32],
      ['uranium_vm_feq_tff', 34432, 32],
      ['uranium_vm_feq_tfi', 34464, 32],
      ['uranium_vm_feq_ttf', 34496, 28],
      ['uranium_vm_feq_tti', 34528, 24],
      ['uranium_vm_feq_tft', 34560, 28],
      ['uranium_vm_feq_ggg', 34592, 100],
      ['uranium_vm_feq_ggi', 34720, 76],
      ['uranium_vm_feq_if_ff', 34816, 52],
      ['uranium_vm_feq_unless_ff', 34880, 52],
      ['uranium_vm_feq_turn_ff', 34944, 72],
      ['uranium_vm_feq_if_fi', 35040, 52],
      ['uranium_vm_feq_unless_fi', 35104, 52],
      ['uranium_vm_feq_turn_fi', 35168, 72],
      ['uranium_vm_feq_if_tf', 35264, 48],
      ['uranium_vm_feq_unless_tf', 35328, 48],
      ['uranium_vm_feq_turn_tf', 35392, 68],
      ['uranium_vm_feq_if_ti', 35488, 44],
      ['uranium_vm_feq_unless_ti', 35552, 44],
      ['uranium_vm_feq_turn_ti', 35616, 64],
      ['uranium_vm_feq_if_ft', 35680, 48],
      ['uranium_vm_feq_unless_ft', 35744, 48],
      ['uranium_vm_feq_turn_ft', 35808, 68],
      ['uranium_vm_feq_if_gg', 35904, 92],
      ['uranium_vm_feq_unless_gg', 36000, 92],
      ['uranium_vm_feq_turn_gg', 36096, 112],
      ['uranium_vm_feq_if_gi', 36224, 72],
      ['uranium_vm_feq_unless_gi', 36320, 72],
      ['uranium_vm_feq_turn_gi', 36416, 92],
      ['uranium_vm_fne_fff', 36512, 40],
      ['uranium_vm_fne_ffi', 36576, 36],
      ['uranium_vm_fne_ftf', 36640, 36],
      ['uranium_vm_fne_fti', 36704, 32],
      ['uranium_vm_fne_fft', 36736, 32],
      ['uranium_vm_fne_tff', 36768, 32],
      ['uranium_vm_fne_tfi', 36800, 32],
      ['uranium_vm_fne_ttf', 36832, 28],
      ['uranium_vm_fne_tti', 36864, 24],
      ['uranium_vm_fne_tft', 36896, 28],
      ['uranium_vm_fne_ggg', 36928, 100],
      ['uranium_vm_fne_ggi', 37056, 76],
      ['uranium_vm_fne_if_ff', 37152, 52],
      ['uranium_vm_fne_unless_ff', 37216, 52],
      ['uranium_vm_fne_turn_ff', 37280, 72],
      ['uranium_vm_fne_if_fi', 37376, 52],
      ['uranium_vm_fne_unless_fi', 37440, 52],
      ['uranium_vm_fne_turn_fi', 37504, 72],
      ['uranium_vm_fne_if_tf', 37600, 48],
      ['uranium_vm_fne_unless_tf', 37664, 48],
      ['uranium_vm_fne_turn_tf', 37728, 68],
      ['uranium_vm_fne_if_ti', 37824, 44],
      ['uranium_vm_fne_unless_ti', 37888, 44],
      ['uranium_vm_fne_turn_ti', 37952, 64],
      ['uranium_vm_fne_if_ft', 38016, 48],
      ['uranium_vm_fne_unless_ft', 38080, 48],
      ['uranium_vm_fne_turn_ft', 38144, 68],
      ['uranium_vm_fne_if_gg', 38240, 92],
      ['uranium_vm_fne_unless_gg', 38336, 92],
      ['uranium_vm_fne_turn_gg', 38432, 112],
      ['uranium_vm_fne_if_gi', 38560, 72],
      ['uranium_vm_fne_unless_gi', 38656, 72],
      ['uranium_vm_fne_turn_gi', 38752, 92],
      ['uranium_vm_flt_fff', 38848, 40],
      ['uranium_vm_flt_ffi', 38912, 36],
      ['uranium_vm_flt_ftf', 38976, 36],
      ['uranium_vm_flt_fti', 39040, 32],
      ['uranium_vm_flt_fft', 39072, 32],
      ['uranium_vm_flt_tff', 39104, 32],
      ['uranium_vm_flt_tfi', 39136, 32],
      ['uranium_vm_flt_ttf', 39168, 28],
      ['uranium_vm_flt_tti', 39200, 24],
      ['uranium_vm_flt_tft', 39232, 28],
      ['uranium_vm_flt_ggg', 39264, 100],
      ['uranium_vm_flt_ggi', 39392, 76],
      ['uranium_vm_flt_if_ff', 39488, 52],
      ['uranium_vm_flt_unless_ff', 39552, 52],
      ['uranium_vm_flt_turn_ff', 39616, 72],
      ['uranium_vm_flt_if_fi', 39712, 52],
      ['uranium_vm_flt_unless_fi', 39776, 52],
      ['uranium_vm_flt_turn_fi', 39840, 72],
      ['uranium_vm_flt_if_tf', 39936, 48],
      ['uranium_vm_flt_unless_tf', 40000, 48],
      ['uranium_vm_flt_turn_tf', 40064, 68],
      ['uranium_vm_flt_if_ti', 40160, 44],
      ['uranium_vm_flt_unless_ti', 40224, 44],
      ['uranium_vm_flt_turn_ti', 40288, 64],
      ['uranium_vm_flt_if_ft', 40352, 48],
      ['uranium_vm_flt_unless_ft', 40416, 48],
      ['uranium_vm_flt_turn_ft', 40480, 68],
      ['uranium_vm_flt_if_gg', 40576, 92],
      ['uranium_vm_flt_unless_gg', 40672, 92],
      ['uranium_vm_flt_turn_gg', 40768, 112],
      ['uranium_vm_flt_if_gi', 40896, 72],
      ['uranium_vm_flt_unless_gi', 40992, 72],
      ['uranium_vm_flt_turn_gi', 41088, 92],
      ['uranium_vm_fle_fff', 41184, 40],
      ['uranium_vm_fle_ffi', 41248, 36],
      ['uranium_vm_fle_ftf', 41312, 36],
      ['uranium_vm_fle_fti', 41376, 32],
      ['uranium_vm_fle_fft', 41408, 32],
      ['uranium_vm_fle_tff', 41440, 32],
      ['uranium_vm_fle_tfi', 41472, 32],
      ['uranium_vm_fle_ttf', 41504, 28],
      ['uranium_vm_fle_tti', 41536, 24],
      ['uranium_vm_fle_tft', 41568, 28],
      ['uranium_vm_fle_ggg', 41600, 100],
      ['uranium_vm_fle_ggi', 41728, 76],
      ['uranium_vm_fle_if_ff', 41824, 52],
      ['uranium_vm_fle_unless_ff', 41888, 52],
      ['uranium_vm_fle_turn_ff', 41952, 72],
      ['uranium_vm_fle_if_fi', 42048, 52],
      ['uranium_vm_fle_unless_fi', 42112, 52],
      ['uranium_vm_fle_turn_fi', 42176, 72],
      ['uranium_vm_fle_if_tf', 42272, 48],
      ['uranium_vm_fle_unless_tf', 42336, 48],
      ['uranium_vm_fle_turn_tf', 42400, 68],
      ['uranium_vm_fle_if_ti', 42496, 44],
      ['uranium_vm_fle_unless_ti', 42560, 44],
      ['uranium_vm_fle_turn_ti', 42624, 64],
      ['uranium_vm_fle_if_ft', 42688, 48],
      ['uranium_vm_fle_unless_ft', 42752, 48],
      ['uranium_vm_fle_turn_ft', 42816, 68],
      ['uranium_vm_fle_if_gg', 42912, 92],
      ['uranium_vm_fle_unless_gg', 43008, 92],
      ['uranium_vm_fle_turn_gg', 43104, 112],
      ['uranium_vm_fle_if_gi', 43232, 72],
      ['uranium_vm_fle_unless_gi', 43328, 72],
      ['uranium_vm_fle_turn_gi', 43424, 92],
      ['uranium_vm_fgt_fff', 43520, 40],
      ['uranium_vm_fgt_ffi', 43584, 36],
      ['uranium_vm_fgt_ftf', 43648, 36],
      ['uranium_vm_fgt_fti', 43712, 32],
      ['uranium_vm_fgt_fft', 43744, 32],
      ['uranium_vm_fgt_tff', 43776, 32],
      ['uranium_vm_fgt_tfi', 43808, 32],
      ['uranium_vm_fgt_ttf', 43840, 28],
      ['uranium_vm_fgt_tti', 43872, 24],
      ['uranium_vm_fgt_tft', 43904, 28],
      ['uranium_vm_fgt_ggg', 43936, 100],
      ['uranium_vm_fgt_ggi', 44064, 76],
      ['uranium_vm_fgt_if_ff', 44160, 52],
      ['uranium_vm_fgt_unless_ff', 44224, 52],
      ['uranium_vm_fgt_turn_ff', 44288, 72],
      ['uranium_vm_fgt_if_fi', 44384, 52],
      ['uranium_vm_fgt_unless_fi', 44448, 52],
      ['uranium_vm_fgt_turn_fi', 44512, 72],
      ['uranium_vm_fgt_if_tf', 44608, 48],
      ['uranium_vm_fgt_unless_tf', 44672, 48],
      ['uranium_vm_fgt_turn_tf', 44736, 68],
      ['uranium_vm_fgt_if_ti', 44832, 44],
      ['uranium_vm_fgt_unless_ti', 44896, 44],
      ['uranium_vm_fgt_turn_ti', 44960, 64],
      ['uranium_vm_fgt_if_ft', 45024, 48],
      ['uranium_vm_fgt_unless_ft', 45088, 48],
      ['uranium_vm_fgt_turn_ft', 45152, 68],
      ['uranium_vm_fgt_if_gg', 45248, 92],
      ['uranium_vm_fgt_unless_gg', 45344, 92],
      ['uranium_vm_fgt_turn_gg', 45440, 112],
      ['uranium_vm_fgt_if_gi', 45568, 72],
      ['uranium_vm_fgt_unless_gi', 45664, 72],
      ['uranium_vm_fgt_turn_gi', 45760, 92],
      ['uranium_vm_fge_fff', 45856, 40],
      ['uranium_vm_fge_ffi', 45920, 36],
      ['uranium_vm_fge_ftf', 45984, 36],
      ['uranium_vm_fge_fti', 46048, 32],
      ['uranium_vm_fge_fft', 46080, 32],
      ['uranium_vm_fge_tff', 46112, 32],
      ['uranium_vm_fge_tfi', 46144, 32],
      ['uranium_vm_fge_ttf', 46176, 28],
      ['uranium_vm_fge_tti', 46208, 24],
      ['uranium_vm_fge_tft', 46240, 28],
      ['uranium_vm_fge_ggg', 46272, 100],
      ['uranium_vm_fge_ggi', 46400, 76],
      ['uranium_vm_fge_if_ff', 46496, 52],
      ['uranium_vm_fge_unless_ff', 46560, 52],
      ['uranium_vm_fge_turn_ff', 46624, 72],
      ['uranium_vm_fge_if_fi', 46720, 52],
      ['uranium_vm_fge_unless_fi', 46784, 52],
      ['uranium_vm_fge_turn_fi', 46848, 72],
      ['uranium_vm_fge_if_tf', 46944, 48],
      ['uranium_vm_fge_unless_tf', 47008, 48],
      ['uranium_vm_fge_turn_tf', 47072, 68],
      ['uranium_vm_fge_if_ti', 47168, 44],
      ['uranium_vm_fge_unless_ti', 47232, 44],
      ['uranium_vm_fge_turn_ti', 47296, 64],
      ['uranium_vm_fge_if_ft', 47360, 48],
      ['uranium_vm_fge_unless_ft', 47424, 48],
      ['uranium_vm_fge_turn_ft', 47488, 68],
      ['uranium_vm_fge_if_gg', 47584, 92],
      ['uranium_vm_fge_unless_gg', 47680, 92],
      ['uranium_vm_fge_turn_gg', 47776, 112],
      ['uranium_vm_fge_if_gi', 47904, 72],
      ['uranium_vm_fge_unless_gi', 48000, 72],
      ['uranium_vm_fge_turn_gi', 48096, 92],
      ['uranium_vm_store8_ff', 48192, 76],
      ['uranium_vm_store8_fi', 48288, 72],
      ['uranium_vm_store8_tf', 48384, 76],
      ['uranium_vm_store8_ti', 48480, 72],
      ['uranium_vm_store8_ft', 48576, 76],
      ['uranium_vm_store8_gg', 48672, 116],
      ['uranium_vm_store8_gi', 48800, 92],
      ['uranium_vm_store16_ff', 48896, 88],
      ['uranium_vm_store16_fi', 48992, 84],
      ['uranium_vm_store16_tf', 49088, 88],
      ['uranium_vm_store16_ti', 49184, 84],
      ['uranium_vm_store16_ft', 49280, 88],
      ['uranium_vm_store16_gg', 49376, 128],
      ['uranium_vm_store16_gi', 49504, 104],
      ['uranium_vm_store32_ff', 49632, 88],
      ['uranium_vm_store32_fi', 49728, 84],
      ['uranium_vm_store32_tf', 49824, 88],
      ['uranium_vm_store32_ti', 49920, 84],
      ['uranium_vm_store32_ft', 50016, 88],
      ['uranium_vm_store32_gg', 50112, 128],
      ['uranium_vm_store32_gi', 50240, 104],
      ['uranium_vm_store64_ff', 50368, 88],
      ['uranium_vm_store64_fi', 50464, 84],
      ['uranium_vm_store64_tf', 50560, 88],
      ['uranium_vm_store64_ti', 50656, 84],
      ['uranium_vm_store64_ft', 50752, 88],
      ['uranium_vm_store64_gg', 50848, 128],
      ['uranium_vm_store64_gi', 50976, 104],
      ['uranium_vm_fstore_ff', 51104, 104],
      ['uranium_vm_fstore_fi', 51232, 100],
      ['uranium_vm_fstore_tf', 51360, 104],
      ['uranium_vm_fstore_ti', 51488, 100],
      ['uranium_vm_fstore_ft', 51616, 104],
      ['uranium_vm_fstore_gg', 51744, 144],
      ['uranium_vm_fstore_gi', 51904, 120],
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
AFS/air4SiEAkQgLgLlfAQjri///VAiPQbjgamj4AAAf1vUDCar4Awiqof7/FzhX/6gA5AAv+gMfqgiPQbjgamj4AAAf1gAAAAAA
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
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLmhamj8KABmngn5dNM/yRDxiAEAVCK44V4pAHieCAFBkkLYYV4gIGIe6lef
GikBCsshAWKeKQBmnigBCKoBAWeeCI9BuAkDn7jgamj4oWop/AAAH9YAAAAAAAAAAAgPgLmgamj8CABmngn5dNM/yRDxiAEAVAG4
4V4JAHieCAFBkiHYYV4AIGEe6lefGikBCssgAWKeCQBmnigBCKoAAWeeCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgAZp4B
QGAeCfl00z/JEPGIAQBUAbjhXgkAeJ4IAUGSIdhhXiAgYB7q158aKQEKyyEBYp4pAGaeKAEIqgEBZ54Ij0G4CQOfuOBqaPihain8
AAAf1gAAAAAAAAAAAAAAAAgAZp4J+XTTP8kQ8YgBAFQBuOFeCQB4nggBQZIh2GFeICBgHurXnxopAQrLIAFingkAZp4oAQiqAAFn
ngiPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgEBQP0oAGaeCfl00z/J
EPGIAQBUIrjhXikAeJ4IAUGSQthhXiAgYh7qV58aKQEKyyEBYp4pAGaeKAEIqgEBZ54Ij0G4CQNfuOoDKSqrAgmLPwEAceBqaPiI
AgqLCLGLmgEBAP0AAB/WCA+AuaFqaPwoAGaeCfl00z/JEPFoAQBUIrjhXikAeJ4IAUGSQthhXiAgYh4p1YmaIQFinikAZp4oAQiq
AQFnngiPQbgJA5+44Gpo+KFqKfwAAB/WAAAAAAAAAAAAAAAACA+AuaBqaPwIAGaeCfl00z/JEPFoAQBUAbjhXgkAeJ4IAUGSIdhh
XgAgYR4p1YmaIAFingkAZp4oAQiqAAFnngiPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACABmngFAYB4J+XTTP8kQ8WgB
AFQBuOFeCQB4nggBQZIh2GFeICBgHilViZohAWKeKQBmnigBCKoBAWeeCI9BuAkDn7jgamj4oWop/AAAH9YAAAAAAAAAAAAAAAAA
AAAACABmngn5dNM/yRDxaAEAVAG44V4JAHieCAFBkiHYYV4gIGAeKVWJmiABYp4JAGaeKAEIqgABZ54Ij0G44Gpo+AAAH9YAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SgAZp4J+XTTP8kQ8WgBAFQiuOFeKQB4
nggBQZJC2GFeICBiHinViZohAWKeKQBmnigBCKoBAWeeCI9BuAkDX7jqAykqqwIJiz8BAHHgamj4iAIKiwixi5oBAQD9AAAf1gAA
AAAID4C5oWpo/CgAZp4J+XTTP8kQ8egAAFQhuOFeCAFBkiHYYV4pAGaeKAEIqgEBZ54Ij0G4CQOfuOBqaPihain8AAAf1gAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5oGpo/AgAZp4J+XTTP8kQ8egAAFQAuOFeCAFBkgDYYV4JAGaeKAEIqgABZ54Ij0G4
4Gpo+AAAH9YAAAAACABmngFAYB4J+XTTP8kQ8egAAFQBuOFeCAFBkiHYYV4pAGaeKAEIqgEBZ54Ij0G4CQOfuOBqaPihain8AAAf
1ggAZp4J+XTTP8kQ8egAAFQAuOFeCAFBkgDYYV4JAGaeKAEIqgABZ54Ij0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAID0C56QMoKqoC
CIsfAQBxiQIJiyixipoBAUD9KABmngn5dNM/yRDx6AAAVCG44V4IAUGSIdhhXikAZp4oAQiqAQFnngiPQbgJA1+46gMpKqsCCYs/
AQBx4Gpo+IgCCosIsYuaAQEA/QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLmoamj46QMIqir5dNNfyRDxSAEAVCj5QJIKZujS
KQFBkkEBZ54CAWeeIihiHkE4YR4oAGaeCAEJqgmPQbgKA5+44Gpp+KhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmgamj8CABm
ngn5dNM/yRDxaAEAVAn5QJIKZujSCAFBkkABZ54hAWeeAShhHiA4YB4JAGaeKAEIqgABZ54Ij0G44Gpo+AAAH9YAAAAAAAAAAAAA
AAAAAAAAAAAAAAgAZp4BQGAeCfl00z/JEPFoAQBUCflAkgpm6NIIAUGSQQFnniIBZ54iKGIeQThhHikAZp4oAQiqAQFnngiPQbgJ
A5+44Gpo+KFqKfwAAB/WAAAAAAAAAAAAAAAAAAAAAAgAZp4J+XTTP8kQ8WgBAFQJ+UCSCmbo0ggBQZJAAWeeIQFnngEoYR4gOGAe
CQBmnigBCKoAAWeeCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGK
mggBQPnpAwiqKvl001/JEPFIAQBUKPlAkgpm6NIpAUGSQQFnngIBZ54iKGIeQThhHigAZp4IAQmqCY9BuAoDX7jrAyoqrAIKi18B
AHHgamn4iQILiymxjJooAQD5AAAf1gAAAAAAAAAACY9BuAj/79ILK35p4Gpp+KFqavwgIGEeKgBmnkhxiJqoaiv4AAAf1gAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJQ5+4oWpp/OBqaPgJ/+/SICBhHigAZp4acYmaAAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAIj0G4ACBgHgkAZp4LA5+4Cv/v0uBqaPgocYqaqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBg
HgkAZp4I/+/SCo9BuOBqavg6cYiaAAAf1gAAAAAJj0G4CP/v0gsrfingamn47AMqKl8BAHGqAgqLjAIMi4qxiprsAysqQQFA/YkC
DIsgIGEeKgBmnkhxiJqqAguLfwEAcSmxipooAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAIj0G4Cid+aeBqaPihamn8oWoq/AAAH9YA
AAAAAAAAAAiPQbgJQ5+44Gpo+KBqafwAAB/WAAAAAAAAAAAAAAAACI9BuAkDn7jgamj4umop+AAAH9YAAAAAAAAAAAAAAAAIj0G4
QANnnuBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAiPQbgKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMqKl8BAHGLAguLqgIK
iyEBQP1psYqaIQEA/QAAH9YID4C5oWpo/Ah8+NICAWeeCHzo0iAgYh4CAWeeIKRiHuUAAFQIj0G4KQB4ngoDn7jgamj4qWoq+AAA
H9aR+v8XCA+AuaFqaPwIfPjSAgFnngh86NIgIGIeAgFnniCkYh6lAABUOgB4ngiPQbjgamj4AAAf1oP6/xcAAAAAAAAAAAh8+NIB
AWeeCHzo0gAgYR4BAWeeAKRhHuUAAFQIj0G4CQB4ngoDn7jgamj4qWoq+AAAH9YID4C5oGoo/HH6/xcIfPjSAQFnngh86NIAIGEe
AQFnngCkYR6lAABUGgB4ngiPQbjgamj4AAAf1ggPgLmgaij8Y/r/FwAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaAQFA
/Qh8+NICAWeeCHzo0iAgYh4CAWeeIKRiHoUBAFQIj0G4CQNfuCoAeJ7rAykqrAIJiz8BAHHgamj4iAILiwixjJoKAQD5AAAf1kf6
/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5iYpA+ahqaPgfAQnrIgEAVIkaQPkKj0G4CwOfuIkCCYvgamr4KGloOKhqK/gA
AB/WM/r/FwAAAAAAAAAACA+AuYmKQPmoamj4HwEJ6+IAAFSJGkD5Co9BuIkCCYvgamr4OmloOAAAH9Yl+v8XAAAAAAAAAAAAAAAA
AAAAAIiKQPkfARrrKQEAVIgaQPkJj0G4CgOfuIgCCIvgamn4CGl6OKhqKvgAAB/WCA+AubpqKPgT+v8XAAAAAAAAAACIikD5HwEa
6+kAAFSIGkD5CY9BuIgCCIvgamn4Gml6OAAAH9YID4C5umoo+AX6/xcAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkC
CYsosYqaiYpA+QgBQPkfAQnrwgEAVIkaQPkKj0G4CwNfuIkCCYvgamr47AMrKn8BAHGrAguLKGloOIkCDIspsYuaKAEA+QAAH9bp
+f8XCA+AuYmOQPmoamj4HwEJ6yIBAFSJGkD5Co9BuAsDn7iJAgmL4Gpq+ChpaHioaiv4AAAf1tv5/xcAAAAAAAAAAAgPgLmJjkD5
qGpo+B8BCeviAABUiRpA+QqPQbiJAgmL4Gpq+DppaHgAAB/Wzfn/FwAAAAAAAAAAAAAAAAAAAACIjkD5HwEa6ykBAFSIGkD5CY9B
uAoDn7iIAgiL4Gpp+Ahpenioair4AAAf1ggPgLm6aij4u/n/FwAAAAAAAAAAiI5A+R8BGuvpAABUiBpA+QmPQbiIAgiL4Gpp+Bpp
engAAB/WCA+AubpqKPit+f8XAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmomOQPkIAUD5HwEJ68IBAFSJ
GkD5Co9BuAsDX7iJAgmL4Gpq+OwDKyp/AQBxqwILiyhpaHiJAgyLKbGLmigBAPkAAB/Wkfn/FwgPgLmJkkD5qGpo+B8BCesiAQBU
iRpA+QqPQbgLA5+4iQIJi+BqavgoaWi4qGor+AAAH9aD+f8XAAAAAAAAAAAID4C5iZJA+ahqaPgfAQnr4gAAVIkaQPkKj0G4iQIJ
i+Bqavg6aWi4AAAf1nX5/xcAAAAAAAAAAAAAAAAAAAAAiJJA+R8BGuspAQBUiBpA+QmPQbgKA5+4iAIIi+BqafgIaXq4qGoq+AAA
H9YID4C5umoo+GP5/xcAAAAAAAAAAIiSQPkfARrr6QAAVIgaQPkJj0G4iAIIi+BqafgaaXq4AAAf1ggPgLm6aij4Vfn/FwAAAAAA
AAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipqJkkD5CAFA+R8BCevCAQBUiRpA+QqPQbgLA1+4iQIJi+BqavjsAysq
fwEAcasCC4soaWi4iQIMiymxi5ooAQD5AAAf1jn5/xcID4C5iZZA+ahqaPgfAQnrIgEAVIkaQPkKj0G4CwOfuIkCCYvgamr4KGlo
+KhqK/gAAB/WK/n/FwAAAAAAAAAACA+AuYmWQPmoamj4HwEJ6+IAAFSJGkD5Co9BuIkCCYvgamr4Omlo+AAAH9Yd+f8XAAAAAAAA
AAAAAAAAAAAAAIiWQPkfARrrKQEAVIgaQPkJj0G4CgOfuIgCCIvgamn4CGl6+KhqKvgAAB/WCA+AubpqKPgL+f8XAAAAAAAAAACI
lkD5HwEa6+kAAFSIGkD5CY9BuIgCCIvgamn4Gml6+AAAH9YID4C5umoo+P34/xcAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiL
HwEAcYkCCYsosYqaiZZA+QgBQPkfAQnrwgEAVIkaQPkKj0G4CwNfuIkCCYvgamr47AMrKn8BAHGrAguLKGlo+IkCDIspsYuaKAEA
+QAAH9bh+P8XCA+AuYmWQPmoamj4HwEJ6yIBAFSJGkD5Co9BuAsDn7iJAgmL4Gpq+CFpaPyhaiv8AAAf1tP4/xcAAAAAAAAAAAgP
gLmJlkD5qGpo+B8BCeviAABUiRpA+QqPQbiJAgmL4Gpq+CBpaPwAAB/Wxfj/FwAAAAAAAAAAAAAAAAAAAACIlkD5HwEa6ykBAFSI
GkD5CY9BuAoDn7iIAgiL4Gpp+AFpevyhair8AAAf1ggPgLm6aij4s/j/FwAAAAAAAAAAiJZA+R8BGuvpAABUiBpA+QmPQbiIAgiL
4Gpp+ABpevwAAB/WCA+AubpqKPil+P8XAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmomWQPkIAUD5HwEJ
68IBAFSJGkD5Co9BuAsDX7iJAgmL4Gpq+CFpaPzoAysqqQILi38BAHGIAgiLCLGJmgEBAP0AAB/Wifj/FwiPQbgKA5+4iYpA+eBq
aPipair4AAAf1gAAAAAAAAAACI9BuJqKQPngamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIj0G4CQNfuIqKQPnrAykqrAIJiz8BAHGL
AguL4Gpo+GixjJoKAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDn7gKA5+44Gpo+Klqafipair4AAAf1gAAAAAIj0G4
CgOfuAmDX/jgamj4qWoq+AAAH9YAAAAAAAAAAAiPQbgJg1+4CwNfuOoDKSqsAgmLPwEAcYoCCovpAysq4Gpo+EqxjJqJAgmLrAIL
i38BAHFKAUD5KbGMmioBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJA1+4CoNf+OsDKSqsAgmLPwEAcYsC
C4vgamj4aLGMmgoBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYOfuAoDn7jgamj4qWpp+KlqKvgAAB/WAAAAAAiPQbgK
A5+4CYNf+OBqaPipair4AAAf1gAAAAAAAAAACI9BuAmDX7gLA1+46gMpKqwCCYs/AQBxigIKi+kDKyrgamj4SrGMmokCCYusAguL
fwEAcUoBQPkpsYyaKgEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAkDX7gKg1/46wMpKqwCCYs/AQBxiwIL
i+BqaPhosYyaCgEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJg5+4CgOfuOBqaPipamn4qWoq+AAAH9YAAAAACI9BuAoD
n7gJg1/44Gpo+KlqKvgAAB/WAAAAAAAAAAAIj0G4CYNfuAsDX7jqAykqrAIJiz8BAHGKAgqL6QMrKuBqaPhKsYyaiQIJi6wCC4t/
AQBxSgFA+SmxjJoqAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CQNfuAqDX/jrAykqrAIJiz8BAHGLAguL
4Gpo+GixjJoKAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAsDn7gKp35p4Gpo+Kpqavipamn4KAEKi6hqK/gAAB/WAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLg1/4Cid+aeBqaPipamn4aAEJi6hqKvgAAB/WCI9BuAmDn7gKA5+4qWpp+OBq
aPgoARqLqGoq+AAAH9YIj0G4CYNf+AoDn7jgamj4KAEai6hqKvgAAB/WAAAAAAiPQbgKJ35p4Gpo+KlqafgoARqLqGoq+AAAH9YA
AAAACI9BuAmrfmngamj4qWpp+KpqavhaAQmLAAAf1gAAAAAIj0G4CUOfuAqDX/ipamn44Gpo+FoBCYsAAB/WAAAAAAiPQbgJg5+4
qWpp+OBqaPg6ARqLAAAf1gAAAAAAAAAACI9BuAmDX/jgamj4OgEaiwAAH9YAAAAAAAAAAAAAAAAIj0G4CUOfuKlqafjgamj4OgEa
iwAAH9YAAAAAAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIspAUD5a7GMmuwD
KipfAQBxawFA+YwCDIuqAgqLirGKmmkBCYtJAQD5AAAf1giPQbgKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4vpAyoqa7GMmgyDX/iJ
AgmLawFA+V8BAHGqAgqLKbGKmogBC4soAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLA5+4Cqd+aeBqaPiqamr4
qWpp+EgBCcuoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4C4Nf+Aonfmngamj4qWpp+CgBC8uoair4AAAf
1giPQbgJg5+4CgOfuKlqafjgamj4SAMJy6hqKvgAAB/WCI9BuAmDX/gKA5+44Gpo+EgDCcuoair4AAAf1gAAAAAIj0G4Cid+aeBq
aPipamn4KAEay6hqKvgAAB/WAAAAAAiPQbgJq35p4Gpo+Klqafiqamr4OgEKywAAH9YAAAAACI9BuAlDn7gKg1/4qWpp+OBqaPg6
AQrLAAAf1gAAAAAIj0G4CYOfuKlqafjgamj4WgMJywAAH9YAAAAAAAAAAAiPQbgJg1/44Gpo+FoDCcsAAB/WAAAAAAAAAAAAAAAA
CI9BuAlDn7ipamn44Gpo+DoBGssAAB/WAAAAAAAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEA
cYsCC4usAgyLKQFA+WuxjJrsAyoqXwEAcWsBQPmMAgyLqgIKi4qxipopAQvLSQEA+QAAH9YIj0G4Cid+KeBqaPjrAykqrAIJiz8B
AHGLAguL6QMqKmuxjJoMg1/4iQIJi2sBQPlfAQBxqgIKiymxippoAQzLKAEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI
j0G4CwOfuAqnfmngamj4qmpq+KlqafgpfQqbqWor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAuDX/gKJ35p
4Gpo+KlqafhpfQmbqWoq+AAAH9YIj0G4CYOfuAoDn7ipamn44Gpo+Cl9Gpupair4AAAf1giPQbgJg1/4CgOfuCl9Gpvgamj4qWoq
+AAAH9YAAAAACI9BuAonfmngamj4qWpp+Cl9Gpupair4AAAf1gAAAAAIj0G4Cat+aeBqaPipamn4qmpq+Fp9CZsAAB/WAAAAAAiP
QbgJQ5+4CoNf+Klqafjgamj4Wn0JmwAAH9YAAAAACI9BuAmDn7ipamn44Gpo+Dp9GpsAAB/WAAAAAAAAAAAIj0G4CYNf+Dp9Gpvg
amj4AAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4qWpp+OBqaPg6fRqbAAAf1gAAAAAAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBx
qQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiykBQPlrsYya7AMqKl8BAHFrAUD5aX0Jm4sCDIusAgqLarGMmkkBAPkAAB/WCI9B
uAonfingamj46wMpKqwCCYs/AQBxiwILi2mxjJoLg1/47AMqKikBQPlfAQBxaX0Jm4sCDIusAgqLarGMmkkBAPkAAB/WAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAACI9BuAsDn7gKp35p4Gpo+Kpqavipamn4KAEKiqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAiPQbgLg1/4Cid+aeBqaPipamn4aAEJiqhqKvgAAB/WCI9BuAmDn7gKA5+4qWpp+OBqaPgoARqKqGoq+AAAH9YIj0G4
CYNf+AoDn7jgamj4KAEaiqhqKvgAAB/WAAAAAAiPQbgKJ35p4Gpo+KlqafgoARqKqGoq+AAAH9YAAAAACI9BuAmrfmngamj4qWpp
+KpqavhaAQmKAAAf1gAAAAAIj0G4CUOfuAqDX/ipamn44Gpo+FoBCYoAAB/WAAAAAAiPQbgJg5+4qWpp+OBqaPg6ARqKAAAf1gAA
AAAAAAAACI9BuAmDX/jgamj4OgEaigAAH9YAAAAAAAAAAAAAAAAIj0G4CUOfuKlqafjgamj4OgEaigAAH9YAAAAAAAAAAAiPQbgM
g1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIspAUD5a7GMmuwDKipfAQBxawFA+YwCDIuqAgqL
irGKmmkBCYpJAQD5AAAf1giPQbgKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4vpAyoqa7GMmgyDX/iJAgmLawFA+V8BAHGqAgqLKbGK
mogBC4ooAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLA5+4Cqd+aeBqaPiqamr4qWpp+CgBCqqoaiv4AAAf1gAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4C4Nf+Aonfmngamj4qWpp+GgBCaqoair4AAAf1giPQbgJg5+4CgOfuKlqafjg
amj4KAEaqqhqKvgAAB/WCI9BuAmDX/gKA5+44Gpo+CgBGqqoair4AAAf1gAAAAAIj0G4Cid+aeBqaPipamn4KAEaqqhqKvgAAB/W
AAAAAAiPQbgJq35p4Gpo+Klqafiqamr4WgEJqgAAH9YAAAAACI9BuAlDn7gKg1/4qWpp+OBqaPhaAQmqAAAf1gAAAAAIj0G4CYOf
uKlqafjgamj4OgEaqgAAH9YAAAAAAAAAAAiPQbgJg1/44Gpo+DoBGqoAAB/WAAAAAAAAAAAAAAAACI9BuAlDn7ipamn44Gpo+DoB
GqoAAB/WAAAAAAAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLKQFA+WuxjJrs
AyoqXwEAcWsBQPmMAgyLqgIKi4qxipppAQmqSQEA+QAAH9YIj0G4Cid+KeBqaPjrAykqrAIJiz8BAHGLAguL6QMqKmuxjJoMg1/4
iQIJi2sBQPlfAQBxqgIKiymxipqIAQuqKAEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CwOfuAqnfmngamj4qmpq
+KlqafgoAQrKqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAuDX/gKJ35p4Gpo+KlqafhoAQnKqGoq+AAA
H9YIj0G4CYOfuAoDn7ipamn44Gpo+CgBGsqoair4AAAf1giPQbgJg1/4CgOfuOBqaPgoARrKqGoq+AAAH9YAAAAACI9BuAonfmng
amj4qWpp+CgBGsqoair4AAAf1gAAAAAIj0G4Cat+aeBqaPipamn4qmpq+FoBCcoAAB/WAAAAAAiPQbgJQ5+4CoNf+Klqafjgamj4
WgEJygAAH9YAAAAACI9BuAmDn7ipamn44Gpo+DoBGsoAAB/WAAAAAAAAAAAIj0G4CYNf+OBqaPg6ARrKAAAf1gAAAAAAAAAAAAAA
AAiPQbgJQ5+4qWpp+OBqaPg6ARrKAAAf1gAAAAAAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8B
AHGLAguLrAIMiykBQPlrsYya7AMqKl8BAHFrAUD5jAIMi6oCCouKsYqaaQEJykkBAPkAAB/WCI9BuAonfingamj46wMpKqwCCYs/
AQBxiwILi+kDKiprsYyaDINf+IkCCYtrAUD5XwEAcaoCCospsYqaiAELyigBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
CI9BuAsDn7gKp35p4Gpo+Kpqavipamn4SCHJmqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLg1/4Cid+
aeBqaPipamn4KCHLmqhqKvgAAB/WCI9BuAmDn7gKA5+4qWpp+OBqaPhII8maqGoq+AAAH9YIj0G4CYNf+AoDn7jgamj4SSPJmqlq
KvgAAB/WAAAAAAiPQbgKJ35p4Gpo+KlqafgoIdqaqGoq+AAAH9YAAAAACI9BuAmrfmngamj4qWpp+Kpqavg6IcqaAAAf1gAAAAAI
j0G4CUOfuAqDX/ipamn44Gpo+DohypoAAB/WAAAAAAiPQbgJg5+4qWpp+OBqaPhaI8maAAAf1gAAAAAAAAAACI9BuAmDX/haI8ma
4Gpo+AAAH9YAAAAAAAAAAAAAAAAIj0G4CUOfuKlqafjgamj4OiHamgAAH9YAAAAAAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEA
cakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIspAUD5a7GMmuwDKipfAQBxawFA+YwCDIuqAgqLirGKmikhy5pJAQD5AAAf1giP
QbgKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4vpAyoqa7GMmgyDX/iJAgmLawFA+V8BAHGqAgqLKbGKmmghzJooAQD5AAAf1gAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLA5+4Cqd+aeBqaPiqamr4qWpp+EgpyZqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAIj0G4C4Nf+Aonfmngamj4qWpp+Cgpy5qoair4AAAf1giPQbgJg5+4CgOfuKlqafjgamj4SCvJmqhqKvgAAB/WCI9B
uAmDX/gKA5+44Gpo+EkryZqpair4AAAf1gAAAAAIj0G4Cid+aeBqaPipamn4KCnamqhqKvgAAB/WAAAAAAiPQbgJq35p4Gpo+Klq
afiqamr4OinKmgAAH9YAAAAACI9BuAlDn7gKg1/4qWpp+OBqaPg6KcqaAAAf1gAAAAAIj0G4CYOfuKlqafjgamj4WivJmgAAH9YA
AAAAAAAAAAiPQbgJg1/4WivJmuBqaPgAAB/WAAAAAAAAAAAAAAAACI9BuAlDn7ipamn44Gpo+Dop2poAAB/WAAAAAAAAAAAIj0G4
DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLKQFA+WuxjJrsAyoqXwEAcWsBQPmMAgyLqgIK
i4qxipopKcuaSQEA+QAAH9YIj0G4Cid+KeBqaPjrAykqrAIJiz8BAHGLAguL6QMqKmuxjJoMg1/4iQIJi2sBQPlfAQBxqgIKiymx
ippoKcyaKAEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CwOfuAqnfmngamj4qmpq+KlqafhIJcmaqGor+AAAH9YA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAuDX/gKJ35p4Gpo+KlqafgoJcuaqGoq+AAAH9YIj0G4CYOfuAoDn7ipamn4
4Gpo+EgnyZqoair4AAAf1giPQbgJg1/4CgOfuOBqaPhJJ8maqWoq+AAAH9YAAAAACI9BuAonfmngamj4qWpp+Cgl2pqoair4AAAf
1gAAAAAIj0G4Cat+aeBqaPipamn4qmpq+DolypoAAB/WAAAAAAiPQbgJQ5+4CoNf+Klqafjgamj4OiXKmgAAH9YAAAAACI9BuAmD
n7ipamn44Gpo+FonyZoAAB/WAAAAAAAAAAAIj0G4CYNf+FonyZrgamj4AAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4qWpp+OBqaPg6
JdqaAAAf1gAAAAAAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiykBQPlrsYya
7AMqKl8BAHFrAUD5jAIMi6oCCouKsYqaKSXLmkkBAPkAAB/WCI9BuAonfingamj46wMpKqwCCYs/AQBxiwILi+kDKiprsYyaDINf
+IkCCYtrAUD5XwEAcaoCCospsYqaaCXMmigBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgJBQCRPwUA8ckB
AFQJD4C5qWpp+CoBCKpK/WDTagAAtSgJyBoCAAAUKA3ImgmPQbgKA5+44Gpp+KhqKvgAAB/W5vL/FwAAAAAAAAAAAAAAAAAAAAAA
AAAACAtA+QkFAJE/BQDxyQEAVAkPgLmpamn4KgEIqkr9YNNqAAC1KAnIGgIAABQoDciaCY9BuAoDn7jgamn4qGoq+AAAH9bP8v8X
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgJBQCRPwUA8YkBAFQJARqqKf1g02kAALVIC8gaAgAAFEgPyJoJj0G4CgOf
uOBqafioair4AAAf1ggPgLm6aij4tvL/FwAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+QkFAJE/BQDxiQEAVAkBGqop/WDTaQAAtUgL
yBoCAAAUSA/ImgmPQbgKA5+44Gpp+KhqKvgAAB/WCA+AubpqKPif8v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASAcAkR8FAPHJ
AQBUCA+AuahqaPgJARqqKf1g02kAALUICdoaAgAAFAgN2poJj0G4CgOfuOBqafioair4AAAf1ggTgLm6aij4hvL/FwAAAAAAAAAA
AAAAAAAAAAAAAAAACBOAuahqaPgJBQCRPwUA8YkBAFQJD4C5qWpp+CoBCKpK/WDTagAAtToJyBoCAAAUOg3ImgiPQbjgamj4AAAf
1nDy/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+QkFAJE/BQDxiQEAVAkPgLmpamn4KgEIqkr9YNNqAAC1OgnIGgIA
ABQ6DciaCI9BuOBqaPgAAB/WWfL/FwgTgLmoamj4CQUAkT8FAPFJAQBUCQEaqin9YNNpAAC1WgvIGgIAABRaD8iaCI9BuOBqaPgA
AB/WCA+AubpqKPhI8v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkJBQCRPwUA8UkBAFQJARqqKf1g02kAALVaC8ga
AgAAFFoPyJoIj0G44Gpo+AAAH9YID4C5umoo+DHy/xdIBwCRHwUA8YkBAFQID4C5qGpo+AkBGqop/WDTaQAAtRoJ2hoCAAAUGg3a
mgiPQbjgamj4AAAf1ggTgLm6aij4IPL/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIq0Ep6QMoKqsCCIsfAQBxiAIJi+wD
KioJsYuaiAIMi6sCCotfAQBxCLGLmggBQPkKBQCRXwUA8UkCAFQpAUD5CgEJqkr9YNNqAAC1KAnIGgIAABQoDciaCY9BuAoDX7jr
AyoqrAIKi18BAHHgamn4iQILiymxjJooAQD5AAAf1vjx/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+QkFAJE/BQDx
CQMAVAkPQLnqAykqqwIJiz8BAHGKAgqLSbGLmikBQPkqAQiqSv1g02oAALUoCcgaAgAAFCgNyJoJj0G4CgNfuOsDKiqsAgqLXwEA
ceBqafiJAguLKbGMmigBAPkAAB/W1fH/FwAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+AkFAJE/BQDxCQIAVAkPgLmpamn4KgEIqkr9
YNOKAAC1KgnIGkilCBsDAAAUKg3ImkilCJsJj0G4CgOfuOBqafioair4AAAf1rzx/xcAAAAAAAAAAAAAAAAIC0D5CQUAkT8FAPEJ
AgBUCQ+AualqafgqAQiqSv1g04oAALUqCcgaSKUIGwMAABQqDciaSKUImwmPQbgKA5+44Gpp+KhqKvgAAB/WpfH/FwAAAAAAAAAA
AAAAAAAAAAAIE4C5qGpo+AkFAJE/BQDxyQEAVAkBGqop/WDTiQAAtUkLyBoo6QgbAwAAFEkPyJoo6QibCY9BuAoDn7jgamn4qGoq
+AAAH9YID4C5umoo+Izx/xcAAAAAAAAAAAAAAAAIC0D5CQUAkT8FAPHJAQBUCQEaqin9YNOJAAC1SQvIGijpCBsDAAAUSQ/Imijp
CJsJj0G4CgOfuOBqafioair4AAAf1ggPgLm6aij4dfH/FwAAAAAAAAAAAAAAAAAAAABIBwCRHwUA8QkCAFQID4C5qGpo+AkBGqop
/WDTiQAAtQkJ2hoooRobAwAAFAkN2poooRqbCY9BuAoDn7jgamn4qGoq+AAAH9YIE4C5umoo+Fzx/xcAAAAAAAAAAAAAAAAIE4C5
qGpo+AkFAJE/BQDxyQEAVAkPgLmpamn4KgEIqkr9YNOKAAC1KgnIGlqlCBsDAAAUKg3ImlqlCJsIj0G44Gpo+AAAH9ZG8f8XAAAA
AAAAAAAAAAAAAAAAAAAAAAAIC0D5CQUAkT8FAPHJAQBUCQ+AualqafgqAQiqSv1g04oAALUqCcgaWqUIGwMAABQqDciaWqUImwiP
Qbjgamj4AAAf1i/x/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+AkFAJE/BQDxiQEAVAkBGqop/WDTiQAAtUkLyBo6
6QgbAwAAFEkPyJo66QibCI9BuOBqaPgAAB/WCA+AubpqKPgW8f8XAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5CQUAkT8FAPGJAQBU
CQEaqin9YNOJAAC1SQvIGjrpCBsDAAAUSQ/ImjrpCJsIj0G44Gpo+AAAH9YID4C5umoo+P/w/xcAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAABIBwCRHwUA8ckBAFQID4C5qGpo+AkBGqop/WDTiQAAtQkJ2ho6oRobAwAAFAkN2po6oRqbCI9BuOBqaPgAAB/WCBOAubpq
KPjm8P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAIq0Ep6QMoKqsCCIsfAQBxiAIJi+wDKioJsYuaiAIMi6sCCotfAQBxCLGLmggBQPkK
BQCRXwUA8YkCAFQpAUD5Kg3ImgwBCaqM/WDTnwEA8SsJyBpKpQibaKUIGwmPQbgLA1+44Gpp+OwDKypIEYiaqgILi4kCDIt/AQBx
KbGKmigBAPkAAB/WvvD/FwAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+QkFAJE/BQDxSQMAVAkPQLkKj0G4CwNfuOwDKSqtAgmLPwEA
cYkCDIvgamr4KbGNmikBQPksDciaLgEIqi0JyBqMpQibqKUIG8n9YNM/AQDx6QMrKogRiJqsAguLiQIJi38BAHEpsYyaKAEA+QAA
H9ab8P8XAAAAAAAAAAAIj0G4CwOfuAqnfmngamj4oWpq/KJqafwhKGIeoWor/AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAACI9BuAKDX/wKJ35p4Gpo+KFqafwhKGIeoWoq/AAAH9YIj0G4CYOfuKFqafwJA5+44Gpo+CEoYB6hain8AAAf1giPQbgBg1/8
CQOfuCEoYB7gamj4oWop/AAAH9YAAAAACI9BuAonfmngamj4oWpp/CEoYB6hair8AAAf1gAAAAAIj0G4Cat+aeBqaPigamn8oWpq
/AAoYR4AAB/WAAAAAAiPQbgJQ5+4AYNf/KBqafzgamj4AChhHgAAH9YAAAAACI9BuAmDn7ihamn84Gpo+CAoYB4AAB/WAAAAAAAA
AAAIj0G4AYNf/CAoYB7gamj4AAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4oWpp/OBqaPggKGAeAAAf1gAAAAAAAAAACI9BuAyDX7gK
J34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiyEBQP1rsYya6QMqKl8BAHFiAUD9iQIJi6sCCospsYua
IShiHiEBAP0AAB/WCI9BuAKDX/wKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYmaqwIKi18BAHEhAUD96QMqKokCCYshKGIeKbGL
miEBAP0AAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAsDn7gKp35p4Gpo+KFqavyiamn8IThiHqFqK/wAAB/WAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgCg1/8Cid+aeBqaPihamn8IThiHqFqKvwAAB/WCI9BuAmDn7ihamn8CQOfuOBqaPgB
OGEeoWop/AAAH9YIj0G4AYNf/AkDn7gBOGEe4Gpo+KFqKfwAAB/WAAAAAAiPQbgKJ35p4Gpo+KFqafwhOGAeoWoq/AAAH9YAAAAA
CI9BuAmrfmngamj4oGpp/KFqavwAOGEeAAAf1gAAAAAIj0G4CUOfuAGDX/ygamn84Gpo+AA4YR4AAB/WAAAAAAiPQbgJg5+4oWpp
/OBqaPgAOGEeAAAf1gAAAAAAAAAACI9BuAGDX/wAOGEe4Gpo+AAAH9YAAAAAAAAAAAAAAAAIj0G4CUOfuKFqafzgamj4IDhgHgAA
H9YAAAAAAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIshAUD9a7GMmukDKipf
AQBxYgFA/YkCCYurAgqLKbGLmiE4Yh4hAQD9AAAf1giPQbgCg1/8Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmqsCCotfAQBx
IQFA/ekDKiqJAgmLIThiHimxi5ohAQD9AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLA5+4Cqd+aeBqaPihamr8ompp
/CEIYh6haiv8AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AoNf/Aonfmngamj4oWpp/CEIYh6hair8AAAf1giP
QbgJg5+4oWpp/AkDn7jgamj4IQhgHqFqKfwAAB/WCI9BuAGDX/wJA5+4IQhgHuBqaPihain8AAAf1gAAAAAIj0G4Cid+aeBqaPih
amn8IQhgHqFqKvwAAB/WAAAAAAiPQbgJq35p4Gpo+KBqafyhamr8AAhhHgAAH9YAAAAACI9BuAlDn7gBg1/8oGpp/OBqaPgACGEe
AAAf1gAAAAAIj0G4CYOfuKFqafzgamj4IAhgHgAAH9YAAAAAAAAAAAiPQbgBg1/8IAhgHuBqaPgAAB/WAAAAAAAAAAAAAAAACI9B
uAlDn7ihamn84Gpo+CAIYB4AAB/WAAAAAAAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsC
C4usAgyLIQFA/WuxjJrpAyoqXwEAcWIBQP2JAgmLqwIKiymxi5ohCGIeIQEA/QAAH9YIj0G4AoNf/Aonfingamj46wMpKj8BAHGp
AgmLiwILi2mxiZqrAgqLXwEAcSEBQP3pAyoqiQIJiyEIYh4psYuaIQEA/QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4
CwOfuAqnfmngamj4oWpq/KJqafwhGGIeoWor/AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAKDX/wKJ35p4Gpo
+KFqafwhGGIeoWoq/AAAH9YIj0G4CYOfuKFqafwJA5+44Gpo+AEYYR6hain8AAAf1giPQbgBg1/8CQOfuAEYYR7gamj4oWop/AAA
H9YAAAAACI9BuAonfmngamj4oWpp/CEYYB6hair8AAAf1gAAAAAIj0G4Cat+aeBqaPigamn8oWpq/AAYYR4AAB/WAAAAAAiPQbgJ
Q5+4AYNf/KBqafzgamj4ABhhHgAAH9YAAAAACI9BuAmDn7ihamn84Gpo+AAYYR4AAB/WAAAAAAAAAAAIj0G4AYNf/AAYYR7gamj4
AAAf1gAAAAAAAAAAAAAAAAiPQbgJQ5+4oWpp/OBqaPggGGAeAAAf1gAAAAAAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJ
i4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiyEBQP1rsYya6QMqKl8BAHFiAUD9iQIJi6sCCospsYuaIRhiHiEBAP0AAB/WCI9BuAKD
X/wKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYmaqwIKi18BAHEhAUD96QMqKokCCYshGGIeKbGLmiEBAP0AAB/WAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8CI9BuCAgYh4pAGaeSgBmnuBqaPghVGEeSQEJqgoDn7gjbGIeICBiHiEBZ55hHGEe
oWoq/AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuQELQP2iamj8KgBmngiPQbhAIGEeSQBmnuBqaPhBVGIeSQEJ
qgoDn7hDbGEeQCBhHiEBZ55hHGEeoWoq/AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuQmPQbihamj8CABmnuBq
afggIGAeKgBmngHUYB5IAQiqCgOfuAJsYR4gIGAeAQFnnkEcYR6hair8AAAf1gELQP0JAGaeCI9BuCAgYB4qAGae4Gpo+AHUYB5J
AQmqCgOfuAJsYR4gIGAeIQFnnkEcYR6hair8AAAf1gAAAAAID4C5CgBmngmPQbihamj84Gpp+CAgYR4oAGaeKHRgHggBCqoKA5+4
IkxgHiAgYB4BAWeeQRxhHqFqKvwAAB/WCKdBaaBqaPyhamn8ACBhHggAZp4pAGaeAVRgHigBCKoCbGEeACBhHgABZ54Ij0G4QBxg
HuBqaPgAAB/WAAAAAAgPgLkAC0D9oWpo/AkAZp4gIGAeKABmniFUYR4oAQiqImxgHiAgYB4AAWeeCI9BuEAcYB7gamj4AAAf1gAA
AAAIE4C5oWpo/AgAZp4gIGAeKQBmngHUYB4oAQiqAmxhHiAgYB4AAWeeCI9BuEAcYB7gamj4AAAf1gAAAAAAAAAAAQtA/QgAZp4g
IGAeKQBmngHUYB4oAQiqAmxhHiAgYB4AAWeeCI9BuEAcYB7gamj4AAAf1gAAAAAAAAAAAAAAAAgPgLkJAGaeoWpo/CAgYR4oAGae
KHRgHggBCaoiTGAeICBgHgABZ54Ij0G4QBxgHuBqaPgAAB/WAAAAAAAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaqwIJ
i4oCCos/AQBxAQFA/Umxi5oIj0G4IgFA/SoAZp4JA1+44Gpo+CAgYh5LAGaeIVRhHmoBCqrrAykqiAILiyNsYh4gIGIeQQFnnqoC
CYthHGEePwEAcQixipoBAQD9AAAf1ggPQLkBC0D96QMoKqoCCIsfAQBxiAIJiysAZp4IsYqaAgFA/QiPQbgJA1+4QCBhHkoAZp7g
amj4QVRiHmoBCqrrAykqiAILi0NsYR5AIGEeQQFnnqoCCYthHGEePwEAcQixipoBAQD9AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAA
CKdBaaFqaPyiamn8CI9BuCAgYh4pAGaeSgBmnuBqaPgh1GEeSQEJigoDn7gjbGIeICBiHiEBZ55hHGEeoWoq/AAAH9YAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuQELQP2iamj8KgBmngiPQbhAIGEeSQBmnuBqaPhB1GIeSQEJigoDn7hDbGEeQCBhHiEB
Z55hHGEeoWoq/AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuQmPQbihamj8CABmnuBqafggIGAeKgBmngFUYB5I
AQiKCgOfuAJsYR4gIGAeAQFnnkEcYR6hair8AAAf1gELQP0JAGaeCI9BuCAgYB4qAGae4Gpo+AFUYB5JAQmKCgOfuAJsYR4gIGAe
IQFnnkEcYR6hair8AAAf1gAAAAAID4C5CgBmngmPQbihamj84Gpp+CAgYR4oAGaeIHRgHggBCooKA5+4IsxgHiAgYB4BAWeeQRxh
HqFqKvwAAB/WCKdBaaBqaPyhamn8ACBhHggAZp4pAGaeAdRgHigBCIoCbGEeACBhHgABZ54Ij0G4QBxgHuBqaPgAAB/WAAAAAAgP
gLkAC0D9oWpo/AkAZp4gIGAeKABmniHUYR4oAQiKImxgHiAgYB4AAWeeCI9BuEAcYB7gamj4AAAf1gAAAAAIE4C5oWpo/AgAZp4g
IGAeKQBmngFUYB4oAQiKAmxhHiAgYB4AAWeeCI9BuEAcYB7gamj4AAAf1gAAAAAAAAAAAQtA/QgAZp4gIGAeKQBmngFUYB4oAQiK
AmxhHiAgYB4AAWeeCI9BuEAcYB7gamj4AAAf1gAAAAAAAAAAAAAAAAgPgLkJAGaeoWpo/CAgYR4oAGaeIHRgHggBCYoizGAeICBg
HgABZ54Ij0G4QBxgHuBqaPgAAB/WAAAAAAAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaqwIJi4oCCos/AQBxAQFA/Umx
i5oIj0G4IgFA/SoAZp4JA1+44Gpo+CAgYh5LAGaeIdRhHmoBCorrAykqiAILiyNsYh4gIGIeQQFnnqoCCYthHGEePwEAcQixipoB
AQD9AAAf1ggPQLkBC0D96QMoKqoCCIsfAQBxiAIJiysAZp4IsYqaAgFA/QiPQbgJA1+4QCBhHkoAZp7gamj4QdRiHmoBCorrAykq
iAILi0NsYR5AIGEeQQFnnqoCCYthHGEePwEAcQixipoBAQD9AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAsDn7gKp35p4Gpo
+Kpqavipamn4XwEJ6+gXnxqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgLg1/4Cid+aeBqaPipamn4PwEL6+gX
nxqoair4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYOfuAoDn7ipamn44Gpo+D8BGuvoF58aqGoq+AAAH9YA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDX/g/ARrrCQOfuOBqaPjoF58aqGop+AAAH9YIj0G4Cid+aeBqaPipamn4
PwEa6+gXnxqoair4AAAf1giPQbgJq35p4Gpo+Klqafiqamr4PwEK6/oXnxoAAB/WCI9BuAlDn7gKg1/4qWpp+OBqaPg/AQrr+hef
GgAAH9YIj0G4CYOfuKlqafjgamj4PwEa6/oXnxoAAB/WAAAAAAiPQbgJg1/4PwEa6+BqaPj6F58aAAAf1gAAAAAAAAAACI9BuAlD
n7ipamn44Gpo+D8BGuv6F58aAAAf1gAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4us
AgyLKQFA+WuxjJrsAyoqawFA+YgCDIs/AQvrqQIKi+sXnxpfAQBxCLGJmgsBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAiPQbgKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4tpsYyaC4Nf+OwDKiopAUD5iAIMiz8BC+upAgqL6xefGl8BAHEIsYmaCwEA
+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCevBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAA
H9YAAAAAAAAAAAAAAAAIp0FpqGpo+KlqafgfAQnrgQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAA
AAAACKdBaahqaPipamn4HwEJ60EBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9bH6/8X
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ68EAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf
1gAAAAAAAAAAAAAAAAgPgLkJC0D5qGpo+B8BCeuBAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAA
AAAID4C5CQtA+ahqaPgfAQnrQQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1o/r/xcA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGuvBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAA
AAAAAAAAAAAAAAAACBOAuahqaPgfARrrgQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAA
AAgTgLmoamj4HwEa60EBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9ZY6/8XAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrwQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAA
AAAAAAAAAAAAAAAIC0D5HwEa64EAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAA
CAtA+R8BGutBAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WIev/FwgPgLmoamj4HwEa
68EAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5qGpo+B8BGuuBAABUCI9BuOBq
aPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuahqaPgfARrrQQEAVAgLgLkYAwiLCAtA+cgCCOsE
AQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1vDq/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACKdBKeoDKCqrAgiL
HwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8BCevBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo
+AAAH9YAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8BCeuBAABUCI9BuOBq
aPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJ
sYuaKQFA+R8BCetBAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/Wner/FwAAAAAAAAAA
AAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8BCevBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo
+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8BCeuBAABUCI9BuOBq
aPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJ
C0D5CAFA+R8BCetBAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WUur/FwAAAAAIj0G4
CwOfuAqnfmngamj4qmpq+KlqafhfAQnr6AefGqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAuDX/gKJ35p4Gpo
+Klqafg/AQvr6AefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJg5+4CgOfuKlqafjgamj4PwEa6+gH
nxqoair4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYNf+D8BGusJA5+44Gpo+OgHnxqoain4AAAf1giPQbgK
J35p4Gpo+Klqafg/ARrr6AefGqhqKvgAAB/WCI9BuAmrfmngamj4qWpp+Kpqavg/AQrr+gefGgAAH9YIj0G4CUOfuAqDX/ipamn4
4Gpo+D8BCuv6B58aAAAf1giPQbgJg5+4qWpp+OBqaPg/ARrr+gefGgAAH9YAAAAACI9BuAmDX/g/ARrr4Gpo+PoHnxoAAB/WAAAA
AAAAAAAIj0G4CUOfuKlqafjgamj4PwEa6/oHnxoAAB/WAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusD
LCqfAQBxiwILi6wCDIspAUD5a7GMmuwDKiprAUD5iAIMiz8BC+upAgqL6wefGl8BAHEIsYmaCwEA+QAAH9YAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAACI9BuAonfingamj46wMpKqwCCYs/AQBxiwILi2mxjJoLg1/47AMqKikBQPmIAgyLPwEL66kCCovrB58a
XwEAcQixiZoLAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACKdBaahqaPipamn4HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5CWto
uBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCevBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAA
H9YAAAAAAAAAAAAAAAAIp0FpqGpo+KlqafgfAQnrgQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrg
amn4AAAf1n/p/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5CQtA+ahqaPgfAQnrgQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4
GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ68EAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf
1gAAAAAAAAAAAAAAAAgPgLkJC0D5qGpo+B8BCeuBAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBq
afgAAB/WR+n/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa64EAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvg
amn4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGuvBAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAA
AAAAAAAAAAAAAAAACBOAuahqaPgfARrrgQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf
1hDp/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuuBAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAA
H9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrwQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAA
AAAAAAAAAAAAAAAIC0D5HwEa64EAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9bZ6P8X
CA+AuahqaPgfARrrgQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmoamj4HwEa
68EAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5qGpo+B8BGuuBAABUCI9BuOBq
aPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/WqOj/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI
p0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA+Umxi5opAUD5HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5
CWtouBgDCIvgamn4AAAf1gAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA+Umxi5opAUD5HwEJ
68EAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sC
CYs/AQBxCAFA+Umxi5opAUD5HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9ZV
6P8XAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgkLQPkIAUD5HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5
CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgkLQPkIAUD5HwEJ
68EAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8B
AHGJAgmLKLGKmgkLQPkIAUD5HwEJ64EAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9YK
6P8XAAAAAAiPQbgLA5+4Cqd+aeBqaPiqamr4qWpp+F8BCevop58aqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4
C4Nf+Aonfmngamj4qWpp+D8BC+vop58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDn7gKA5+4qWpp
+OBqaPg/ARrr6NefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJg1/4PwEa6wkDn7jgamj46NefGqhq
KfgAAB/WCI9BuAonfmngamj4qWpp+D8BGuvop58aqGoq+AAAH9YIj0G4Cat+aeBqaPipamn4qmpq+D8BCuv6p58aAAAf1giPQbgJ
Q5+4CoNf+Klqafjgamj4PwEK6/qnnxoAAB/WCI9BuAmDn7ipamn44Gpo+D8BGuv6158aAAAf1gAAAAAIj0G4CYNf+D8BGuvgamj4
+tefGgAAH9YAAAAAAAAAAAiPQbgJQ5+4qWpp+OBqaPg/ARrr+qefGgAAH9YAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJ
i4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiykBQPlrsYya7AMqKmsBQPmIAgyLPwEL66kCCovrp58aXwEAcQixiZoLAQD5AAAf1gAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4Cid+KeBqaPjrAykqrAIJiz8BAHGLAguLabGMmguDX/jsAyoqKQFA+YgCDIs/
AQvrqQIKi+unnxpfAQBxCLGJmgsBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0FpqGpo+KlqafgfAQnrygAAVAgLgLkJa2i4
GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACKdBaahqaPipamn4HwEJ64oAAFQIj0G44Gpo+AAAH9YIC4C5CWto
uBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCetKAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBq
afgAAB/WCI9BuOBqaPgAAB/WN+f/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLkJC0D5qGpo+B8BCevKAABUCAuAuQlraLgY
AwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAID4C5CQtA+ahqaPgfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4
GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ60oBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp
+AAAH9YIj0G44Gpo+AAAH9b/5v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgfARrrzQAAVAgLgLkJa2i4GAMIi+Bq
afgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvg
amn4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGutNAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/W
CI9BuOBqaPgAAB/WyOb/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5HwEa680AAFQIC4C5CWtouBgDCIvgamn4AAAf
1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuuNAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAA
H9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrTQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjg
amj4AAAf1pHm/xcID4C5qGpo+B8BGuvKAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAA
CA+AuahqaPgfARrrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmoamj4HwEa
60oBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9Zg5v8XAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJiz8BAHEIAUD5SbGLmikBQPkfAQnrygAAVAgLgLkJ
a2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJiz8BAHEIAUD5
SbGLmikBQPkfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMp
Kgixi5qKAgqLqwIJiz8BAHEIAUD5SbGLmikBQPkfAQnrSgEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giP
Qbjgamj4AAAf1g3m/xcAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaCQtA+QgBQPkfAQnrygAAVAgLgLkJ
a2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqa
CQtA+QgBQPkfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9A
uekDKCqqAgiLHwEAcYkCCYsosYqaCQtA+QgBQPkfAQnrSgEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giP
Qbjgamj4AAAf1sLl/xcAAAAACI9BuAsDn7gKp35p4Gpo+Kpqavipamn4XwEJ6+jHnxqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAiPQbgLg1/4Cid+aeBqaPipamn4PwEL6+jHnxqoair4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4
CYOfuAoDn7ipamn44Gpo+D8BGuvot58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDX/g/ARrrCQOf
uOBqaPjot58aqGop+AAAH9YIj0G4Cid+aeBqaPipamn4PwEa6+jHnxqoair4AAAf1giPQbgJq35p4Gpo+Klqafiqamr4PwEK6/rH
nxoAAB/WCI9BuAlDn7gKg1/4qWpp+OBqaPg/AQrr+sefGgAAH9YIj0G4CYOfuKlqafjgamj4PwEa6/q3nxoAAB/WAAAAAAiPQbgJ
g1/4PwEa6+BqaPj6t58aAAAf1gAAAAAAAAAACI9BuAlDn7ipamn44Gpo+D8BGuv6x58aAAAf1gAAAAAIj0G4DINfuAonfingamj4
6wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLKQFA+WuxjJrsAyoqawFA+YgCDIs/AQvrqQIKi+vHnxpfAQBxCLGJ
mgsBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4tpsYyaC4Nf+OwD
KiopAUD5iAIMiz8BC+upAgqL68efGl8BAHEIsYmaCwEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCeuN
AABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpqGpo+KlqafgfAQnrzQAAVAgLgLkJa2i4
GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACKdBaahqaPipamn4HwEJ640AAFQIj0G44Gpo+AAAH9YIC4C5GAMI
iwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9bv5P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ640A
AFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkJC0D5qGpo+B8BCevNAABUCAuAuQlraLgY
AwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAID4C5CQtA+ahqaPgfAQnrjQAAVAiPQbjgamj4AAAf1ggLgLkYAwiL
CAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1rfk/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGuuKAABUCI9B
uOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgfARrrygAAVAgLgLkJa2i4GAMIi+Bq
afgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4HwEa64oAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnI
AgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9aA5P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrigAAVAiPQbjgamj4
AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5HwEa68oAAFQIC4C5CWtouBgDCIvgamn4AAAf
1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuuKAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QA
AFQJj0G49gMIquBqafgAAB/WSeT/FwgPgLmoamj4HwEa640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAA
AAAAAAAAAAAAAAAID4C5qGpo+B8BGuvNAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAA
CA+AuahqaPgfARrrjQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1hjk/xcAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8B
CeuNAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAACKdBKeoDKCqrAgiLHwEAcYgCCovqAykqCLGLmooCCour
AgmLPwEAcQgBQPlJsYuaKQFA+R8BCevNAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAACKdBKeoDKCqrAgiL
HwEAcYgCCovqAykqCLGLmooCCourAgmLPwEAcQgBQPlJsYuaKQFA+R8BCeuNAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII
66QAAFQJj0G49gMIquBqafgAAB/WxeP/FwAAAAAAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8B
CeuNAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsf
AQBxiQIJiyixipoJC0D5CAFA+R8BCevNAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipoJC0D5CAFA+R8BCeuNAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII
66QAAFQJj0G49gMIquBqafgAAB/WeuP/FwAAAAAIj0G4CwOfuAqnfmngamj4qmpq+KlqafhfAQnr6NefGqhqK/gAAB/WAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAACI9BuAuDX/gKJ35p4Gpo+Klqafg/AQvr6NefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAiPQbgJg5+4CgOfuKlqafjgamj4PwEa6+innxqoair4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4
CYNf+D8BGusJA5+44Gpo+Oinnxqoain4AAAf1giPQbgKJ35p4Gpo+Klqafg/ARrr6NefGqhqKvgAAB/WCI9BuAmrfmngamj4qWpp
+Kpqavg/AQrr+tefGgAAH9YIj0G4CUOfuAqDX/ipamn44Gpo+D8BCuv6158aAAAf1giPQbgJg5+4qWpp+OBqaPg/ARrr+qefGgAA
H9YAAAAACI9BuAmDX/g/ARrr4Gpo+PqnnxoAAB/WAAAAAAAAAAAIj0G4CUOfuKlqafjgamj4PwEa6/rXnxoAAB/WAAAAAAiPQbgM
g1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIspAUD5a7GMmuwDKiprAUD5iAIMiz8BC+upAgqL
69efGl8BAHEIsYmaCwEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAonfingamj46wMpKqwCCYs/AQBxiwIL
i2mxjJoLg1/47AMqKikBQPmIAgyLPwEL66kCCovr158aXwEAcQixiZoLAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACKdBaahq
aPipamn4HwEJ680AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCeuN
AABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpqGpo+KlqafgfAQnrTQEAVAgLgLkYAwiL
CAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1qfi/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5CQtA
+ahqaPgfAQnrzQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ640A
AFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkJC0D5qGpo+B8BCetNAQBUCAuAuRgDCIsI
C0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/Wb+L/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4
HwEa68oAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGuuKAABUCI9B
uOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuahqaPgfARrrSgEAVAgLgLkYAwiLCAtA+cgC
COsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1jji/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuvK
AABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrigAAVAiPQbjgamj4
AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIC0D5HwEa60oBAFQIC4C5GAMIiwgLQPnIAgjrBAEA
VAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9YB4v8XCA+AuahqaPgfARrrzQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBq
aPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmoamj4HwEa640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAA
AAAAAAAAAAAAAAAID4C5qGpo+B8BGutNAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/W
0OH/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA
+Umxi5opAUD5HwEJ680AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAIp0Ep6gMoKqsCCIsfAQBxiAIKi+oD
KSoIsYuaigIKi6sCCYs/AQBxCAFA+Umxi5opAUD5HwEJ640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAI
p0Ep6gMoKqsCCIsfAQBxiAIKi+oDKSoIsYuaigIKi6sCCYs/AQBxCAFA+Umxi5opAUD5HwEJ600BAFQIC4C5GAMIiwgLQPnIAgjr
BAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9Z94f8XAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGK
mgkLQPkIAUD5HwEJ680AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgP
QLnpAygqqgIIix8BAHGJAgmLKLGKmgkLQPkIAUD5HwEJ640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmgkLQPkIAUD5HwEJ600BAFQIC4C5GAMIiwgLQPnIAgjr
BAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9Yy4f8XAAAAAAiPQbgLA5+4Cqd+aeBqaPiqamr4qWpp+F8BCevot58aqGor
+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4C4Nf+Aonfmngamj4qWpp+D8BC+vot58aqGoq+AAAH9YAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDn7gKA5+4qWpp+OBqaPg/ARrr6MefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAiPQbgJg1/4PwEa6wkDn7jgamj46MefGqhqKfgAAB/WCI9BuAonfmngamj4qWpp+D8BGuvot58aqGoq+AAAH9YIj0G4
Cat+aeBqaPipamn4qmpq+D8BCuv6t58aAAAf1giPQbgJQ5+4CoNf+Klqafjgamj4PwEK6/q3nxoAAB/WCI9BuAmDn7ipamn44Gpo
+D8BGuv6x58aAAAf1gAAAAAIj0G4CYNf+D8BGuvgamj4+sefGgAAH9YAAAAAAAAAAAiPQbgJQ5+4qWpp+OBqaPg/ARrr+refGgAA
H9YAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiykBQPlrsYya7AMqKmsBQPmI
AgyLPwEL66kCCovrt58aXwEAcQixiZoLAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4Cid+KeBqaPjrAykq
rAIJiz8BAHGLAguLabGMmguDX/jsAyoqKQFA+YgCDIs/AQvrqQIKi+u3nxpfAQBxCLGJmgsBAPkAAB/WAAAAAAAAAAAAAAAAAAAA
AAAAAAAIp0FpqGpo+KlqafgfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACKdBaahq
aPipamn4HwEJ68oAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAinQWmoamj4qWpp+B8BCeuK
AABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/WX+D/FwAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAgPgLkJC0D5qGpo+B8BCeuKAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAID4C5CQtA
+ahqaPgfAQnrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AuQkLQPmoamj4HwEJ64oA
AFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9Yn4P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAACBOAuahqaPgfARrrjQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmoamj4
HwEa680AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5qGpo+B8BGuuNAABUCI9B
uOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/W8N//FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAIC0D5HwEa640AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACAtA+R8BGuvN
AABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAgLQPkfARrrjQAAVAiPQbjgamj4
AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1rnf/xcID4C5qGpo+B8BGuuKAABUCI9BuOBqaPgAAB/WCAuA
uQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuahqaPgfARrrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBq
aPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmoamj4HwEa64oAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2
Awiq4Gpp+AAAH9aI3/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqL
qwIJiz8BAHEIAUD5SbGLmikBQPkfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAinQSnqAygqqwII
ix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJiz8BAHEIAUD5SbGLmikBQPkfAQnrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBq
aPgAAB/WAAAAAAinQSnqAygqqwIIix8BAHGIAgqL6gMpKgixi5qKAgqLqwIJiz8BAHEIAUD5SbGLmikBQPkfAQnrigAAVAiPQbjg
amj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1jXf/xcAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiL
HwEAcYkCCYsosYqaCQtA+QgBQPkfAQnrigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaCQtA+QgBQPkfAQnrygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBq
aPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaCQtA+QgBQPkfAQnrigAAVAiPQbjg
amj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1ure/xcAAAAACI9BuAsDn7gKp35p4Gpo+KFqavyiamn8
ICBiHugXnxqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgCg1/8Cid+aeBqaPihamn8ICBiHugXnxqoair4AAAf
1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYOfuKFqafwJA5+44Gpo+CAgYB7oF58aqGop+AAAH9YAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAACI9BuAGDX/wJA5+4ICBgHuBqaPjoF58aqGop+AAAH9YIj0G4Cid+aeBqaPihamn8ICBgHugXnxqo
air4AAAf1giPQbgJq35p4Gpo+KFqafyiamr8ICBiHvoXnxoAAB/WCI9BuAlDn7gBg1/8ompp/OBqaPhAIGEe+hefGgAAH9YIj0G4
CYOfuKFqafzgamj4ICBgHvoXnxoAAB/WAAAAAAiPQbgBg1/8ICBgHuBqaPj6F58aAAAf1gAAAAAAAAAACI9BuAlDn7ihamn84Gpo
+CAgYB76F58aAAAf1gAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGpAgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLIQFA/Wux
jJrpAyoqYgFA/asCCouIAgmLICBiHukXnxpfAQBxCLGLmgkBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgB
g1/8Cid+KeBqaPjrAykqrAIJiz8BAHGLAguLabGMmqsCCosiAUD96QMqKogCCYtAIGEe6RefGl8BAHEIsYuaCQEA+QAAH9YAAAAA
AAAAAAAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh7BAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAA
AAAAAAAIp0FpoWpo/KJqafwgIGIegQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACKdBaaFq
aPyiamn8ICBiHkEBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9YX3v8XAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHsEAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAA
AAAAAAgPgLkCC0D9oWpo/CAgYh6BAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAID4C5AgtA
/aFqaPwgIGIeQQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1t/d/xcAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB7BAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAA
AAAACBOAuaFqaPwgIGAegQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8
ICBgHkEBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9ao3f8XAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAELQP0gIGAewQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAA
AAABC0D9ICBgHoEAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB5B
AQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/Wcd3/FwgPgLmhamj8ICBgHsEAAFQIC4C5
CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5oWpo/CAgYB6BAABUCI9BuOBqaPgAAB/WCAuA
uQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuaFqaPwgIGAeQQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYD
CKrgamn4AAAf1giPQbjgamj4AAAf1kDd/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACKdBKeoDKCofAQBxqAIIi4oCCotI
sYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAgYh7BAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAA
CKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAgYh6BAABUCI9BuOBqaPgAAB/WCAuA
uQlraLgYAwiL4Gpp+AAAH9YAAAAACKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAg
Yh5BAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/W7dz/FwAAAAAAAAAAAAAAAAAAAAAI
D0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAgYh7BAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAgYh6BAABUCI9BuOBqaPgAAB/WCAuA
uQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAg
Yh5BAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/Wotz/FwAAAAAIj0G4CwOfuAqnfmng
amj4oWpq/KJqafwgIGIe6AefGqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAKDX/wKJ35p4Gpo+KFqafwgIGIe
6AefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgJg5+4oWpp/AkDn7jgamj4ICBgHugHnxqoain4AAAf
1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AYNf/AkDn7ggIGAe4Gpo+OgHnxqoain4AAAf1giPQbgKJ35p4Gpo+KFq
afwgIGAe6AefGqhqKvgAAB/WCI9BuAmrfmngamj4oWpp/KJqavwgIGIe+gefGgAAH9YIj0G4CUOfuAGDX/yiamn84Gpo+EAgYR76
B58aAAAf1giPQbgJg5+4oWpp/OBqaPggIGAe+gefGgAAH9YAAAAACI9BuAGDX/wgIGAe4Gpo+PoHnxoAAB/WAAAAAAAAAAAIj0G4
CUOfuKFqafzgamj4ICBgHvoHnxoAAB/WAAAAAAiPQbgMg1+4Cid+KeBqaPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwIL
i6wCDIshAUD9a7GMmukDKipiAUD9qwIKi4gCCYsgIGIe6QefGl8BAHEIsYuaCQEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAACI9BuAGDX/wKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4tpsYyaqwIKiyIBQP3pAyoqiAIJi0AgYR7pB58aXwEAcQixi5oJ
AQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHsAAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4
AAAf1gAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh6AAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAA
AAAAAAAIp0FpoWpo/KJqafwgIGIeQAEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1s/b
/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIewAAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgA
AB/WAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHoAAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAA
AAAAAAgPgLkCC0D9oWpo/CAgYh5AAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/Wl9v/
FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHsAAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAA
AAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB6AAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAA
AAAACBOAuaFqaPwgIGAeQAEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1mDb/xcAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB7AAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAA
AAAAAAAAAAAAAAAAAAELQP0gIGAegAAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAA
AAABC0D9ICBgHkABAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9Yp2/8XCA+AuaFqaPwg
IGAewAAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmhamj8ICBgHoAAAFQIj0G4
4Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAID4C5oWpo/CAgYB5AAQBUCAuAuRgDCIsIC0D5yAII
6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/W+Nr/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0Ep6gMoKh8B
AHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9ICBiHsAAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjg
amj4AAAf1gAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9ICBiHoAAAFQIj0G4
4Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA
/UmxiZoiAUD9ICBiHkABAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9al2v8XAAAAAAAA
AAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9ICBiHsAAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjg
amj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9ICBiHoAAAFQIj0G4
4Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJ
iyixipoBAUD9ICBiHkABAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9Za2v8XAAAAAAiP
QbgLA5+4Cqd+aeBqaPihamr8ompp/CAgYh7oV58aqGor+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AoNf/Aonfmng
amj4oWpp/CAgYh7oV58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAmDn7ihamn8CQOfuOBqaPggIGAe
6NefGqhqKfgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgBg1/8CQOfuCAgYB7gamj46NefGqhqKfgAAB/WCI9B
uAonfmngamj4oWpp/CAgYB7oV58aqGoq+AAAH9YIj0G4Cat+aeBqaPihamn8ompq/CAgYh76V58aAAAf1giPQbgJQ5+4AYNf/KJq
afzgamj4QCBhHvpXnxoAAB/WCI9BuAmDn7ihamn84Gpo+CAgYB76158aAAAf1gAAAAAIj0G4AYNf/CAgYB7gamj4+tefGgAAH9YA
AAAAAAAAAAiPQbgJQ5+4oWpp/OBqaPggIGAe+lefGgAAH9YAAAAACI9BuAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma
6wMsKp8BAHGLAguLrAIMiyEBQP1rsYya6QMqKmIBQP2rAgqLiAIJiyAgYh7pV58aXwEAcQixi5oJAQD5AAAf1gAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAIj0G4AYNf/Aonfingamj46wMpKqwCCYs/AQBxiwILi2mxjJqrAgqLIgFA/ekDKiqIAgmLQCBhHulX
nxpfAQBxCLGLmgkBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0FpoWpo/KJqafwgIGIexQAAVAgLgLkJa2i4GAMIi+BqafgA
AB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHoUAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4
AAAf1gAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh5FAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9B
uOBqaPgAAB/Wh9n/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLkCC0D9oWpo/CAgYh7FAABUCAuAuQlraLgYAwiL4Gpp+AAA
H9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIehQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgA
AB/WAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHkUBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G4
4Gpo+AAAH9ZP2f8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwgIGAezQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9B
uOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAA
AAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB5NAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgA
AB/WGNn/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHs0AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4
AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB6NAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAA
AAAAAAAAAAAAAAAAAAELQP0gIGAeTQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1uHY
/xcID4C5oWpo/CAgYB7FAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuaFqaPwg
IGAehQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgPgLmhamj8ICBgHkUBAFQIC4C5
GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9aw2P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsBAUD9SbGJmiIBQP0gIGIexQAAVAgLgLkJa2i4GAMIi+Bq
afgAAB/WCI9BuOBqaPgAAB/WAAAAAAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsBAUD9SbGJmiIBQP0g
IGIehQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBx
igIKi6kCCYsBAUD9SbGJmiIBQP0gIGIeRQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf
1l3Y/xcAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJAgmLKLGKmgEBQP0gIGIexQAAVAgLgLkJa2i4GAMIi+Bq
afgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJAgmLKLGKmgEBQP0g
IGIehQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygq
qgIIix8BAHGJAgmLKLGKmgEBQP0gIGIeRQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf
1hLY/xcAAAAACI9BuAsDn7gKp35p4Gpo+KFqavyiamn8ICBiHuiHnxqoaiv4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiP
QbgCg1/8Cid+aeBqaPihamn8ICBiHuiHnxqoair4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4CYOfuKFqafwJ
A5+44Gpo+CAgYB7ot58aqGop+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAGDX/wJA5+4ICBgHuBqaPjot58a
qGop+AAAH9YIj0G4Cid+aeBqaPihamn8ICBgHuiHnxqoair4AAAf1giPQbgJq35p4Gpo+KFqafyiamr8ICBiHvqHnxoAAB/WCI9B
uAlDn7gBg1/8ompp/OBqaPhAIGEe+oefGgAAH9YIj0G4CYOfuKFqafzgamj4ICBgHvq3nxoAAB/WAAAAAAiPQbgBg1/8ICBgHuBq
aPj6t58aAAAf1gAAAAAAAAAACI9BuAlDn7ihamn84Gpo+CAgYB76h58aAAAf1gAAAAAIj0G4DINfuAonfingamj46wMpKj8BAHGp
AgmLiwILi2mxiZrrAywqnwEAcYsCC4usAgyLIQFA/WuxjJrpAyoqYgFA/asCCouIAgmLICBiHumHnxpfAQBxCLGLmgkBAPkAAB/W
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiPQbgBg1/8Cid+KeBqaPjrAykqrAIJiz8BAHGLAguLabGMmqsCCosiAUD96QMq
KogCCYtAIGEe6YefGl8BAHEIsYuaCQEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh6JAABUCI9BuOBq
aPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpoWpo/KJqafwgIGIeyQAAVAgLgLkJa2i4GAMIi+BqafgA
AB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBiHokAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjr
pAAAVAmPQbj2Awiq4Gpp+AAAH9Y/1/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHokAAFQIj0G44Gpo
+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkCC0D9oWpo/CAgYh7JAABUCAuAuQlraLgYAwiL4Gpp+AAA
H9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIeiQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOuk
AABUCY9BuPYDCKrgamn4AAAf1gfX/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB6KAABUCI9BuOBqaPgAAB/W
CAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwgIGAeygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9B
uOBqaPgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHooAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmP
Qbj2Awiq4Gpp+AAAH9bQ1v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAELQP0gIGAeigAAVAiPQbjgamj4AAAf1ggLgLkJ
a2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHsoAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4
AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB6KAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMI
quBqafgAAB/Wmdb/FwgPgLmhamj8ICBgHokAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAA
AAAID4C5oWpo/CAgYB7JAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuaFqaPwg
IGAeiQAAVAiPQbjgamj4AAAf1ggLgLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1mjW/xcAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAACKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAgYh6JAABUCI9B
uOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAACKdBKeoDKCofAQBxqAIIi4oCCotIsYia6gMpKj8BAHGKAgqLqQIJiwEB
QP1JsYmaIgFA/SAgYh7JAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAACKdBKeoDKCofAQBxqAIIi4oCCotI
sYia6gMpKj8BAHGKAgqLqQIJiwEBQP1JsYmaIgFA/SAgYh6JAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G4
9gMIquBqafgAAB/WFdb/FwAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAgYh6JAABUCI9B
uOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID0C5AgtA/ekDKCqqAgiLHwEAcYkC
CYsosYqaAQFA/SAgYh7JAABUCAuAuQlraLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI
D0C5AgtA/ekDKCqqAgiLHwEAcYkCCYsosYqaAQFA/SAgYh6JAABUCI9BuOBqaPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G4
9gMIquBqafgAAB/WytX/FwAAAAAIj0G4CwOfuAqnfmngamj4oWpq/KJqafwgIGIe6NefGqhqK/gAAB/WAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAACI9BuAKDX/wKJ35p4Gpo+KFqafwgIGIe6NefGqhqKvgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiP
QbgJg5+4oWpp/AkDn7jgamj4ICBgHuhXnxqoain4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AYNf/AkDn7gg
IGAe4Gpo+OhXnxqoain4AAAf1giPQbgKJ35p4Gpo+KFqafwgIGAe6NefGqhqKvgAAB/WCI9BuAmrfmngamj4oWpp/KJqavwgIGIe
+tefGgAAH9YIj0G4CUOfuAGDX/yiamn84Gpo+EAgYR76158aAAAf1giPQbgJg5+4oWpp/OBqaPggIGAe+lefGgAAH9YAAAAACI9B
uAGDX/wgIGAe4Gpo+PpXnxoAAB/WAAAAAAAAAAAIj0G4CUOfuKFqafzgamj4ICBgHvrXnxoAAB/WAAAAAAiPQbgMg1+4Cid+KeBq
aPjrAykqPwEAcakCCYuLAguLabGJmusDLCqfAQBxiwILi6wCDIshAUD9a7GMmukDKipiAUD9qwIKi4gCCYsgIGIe6defGl8BAHEI
sYuaCQEA+QAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACI9BuAGDX/wKJ34p4Gpo+OsDKSqsAgmLPwEAcYsCC4tpsYya
qwIKiyIBQP3pAyoqiAIJi0AgYR7p158aXwEAcQixi5oJAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBi
Hs0AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh6NAABUCI9BuOBq
aPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAIp0FpoWpo/KJqafwgIGIeTQEAVAgLgLkYAwiLCAtA+cgCCOsE
AQBUCY9BuPYDCKrgamn4AAAf1giPQbjgamj4AAAf1vfU/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIe
zQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHo0AAFQIj0G44Gpo
+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAgPgLkCC0D9oWpo/CAgYh5NAQBUCAuAuRgDCIsIC0D5yAII6wQB
AFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/Wv9T/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHsUAAFQI
C4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB6FAABUCI9BuOBqaPgAAB/W
CAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACBOAuaFqaPwgIGAeRQEAVAgLgLkYAwiLCAtA+cgCCOsEAQBUCY9B
uPYDCKrgamn4AAAf1giPQbjgamj4AAAf1ojU/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB7FAABUCAuAuQlr
aLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAELQP0gIGAehQAAVAiPQbjgamj4AAAf1ggLgLkJ
a2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBgHkUBAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2Awiq
4Gpp+AAAH9YIj0G44Gpo+AAAH9ZR1P8XCA+AuaFqaPwgIGAezQAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAA
AAAAAAAAAAAAAAAAAAgPgLmhamj8ICBgHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAA
AAAID4C5oWpo/CAgYB5NAQBUCAuAuRgDCIsIC0D5yAII6wQBAFQJj0G49gMIquBqafgAAB/WCI9BuOBqaPgAAB/WINT/FwAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9
ICBiHs0AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAIp0Ep6gMoKh8BAHGoAgiLigIKi0ixiJrqAykqPwEA
cYoCCoupAgmLAQFA/UmxiZoiAUD9ICBiHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAIp0Ep6gMoKh8B
AHGoAgiLigIKi0ixiJrqAykqPwEAcYoCCoupAgmLAQFA/UmxiZoiAUD9ICBiHk0BAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2
Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9bN0/8XAAAAAAAAAAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9
ICBiHs0AAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPQLkCC0D96QMo
KqoCCIsfAQBxiQIJiyixipoBAUD9ICBiHo0AAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAgPQLkCC0D96QMoKqoCCIsfAQBxiQIJiyixipoBAUD9ICBiHk0BAFQIC4C5GAMIiwgLQPnIAgjrBAEAVAmPQbj2
Awiq4Gpp+AAAH9YIj0G44Gpo+AAAH9aC0/8XAAAAAAiPQbgLA5+4Cqd+aeBqaPihamr8ompp/CAgYh7ot58aqGor+AAAH9YAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AoNf/Aonfmngamj4oWpp/CAgYh7ot58aqGoq+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAACI9BuAmDn7ihamn8CQOfuOBqaPggIGAe6IefGqhqKfgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiP
QbgBg1/8CQOfuCAgYB7gamj46IefGqhqKfgAAB/WCI9BuAonfmngamj4oWpp/CAgYB7ot58aqGoq+AAAH9YIj0G4Cat+aeBqaPih
amn8ompq/CAgYh76t58aAAAf1giPQbgJQ5+4AYNf/KJqafzgamj4QCBhHvq3nxoAAB/WCI9BuAmDn7ihamn84Gpo+CAgYB76h58a
AAAf1gAAAAAIj0G4AYNf/CAgYB7gamj4+oefGgAAH9YAAAAAAAAAAAiPQbgJQ5+4oWpp/OBqaPggIGAe+refGgAAH9YAAAAACI9B
uAyDX7gKJ34p4Gpo+OsDKSo/AQBxqQIJi4sCC4tpsYma6wMsKp8BAHGLAguLrAIMiyEBQP1rsYya6QMqKmIBQP2rAgqLiAIJiyAg
Yh7pt58aXwEAcQixi5oJAQD5AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj0G4AYNf/Aonfingamj46wMpKqwCCYs/
AQBxiwILi2mxjJqrAgqLIgFA/ekDKiqIAgmLQCBhHum3nxpfAQBxCLGLmgkBAPkAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAIp0Fp
oWpo/KJqafwgIGIeigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAACKdBaaFqaPyiamn8ICBi
HsoAAFQIC4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAinQWmhamj8ompp/CAgYh6KAABUCI9BuOBq
aPgAAB/WCAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/Wr9L/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLkC
C0D9oWpo/CAgYh6KAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL4Gpp+AAAH9YAAAAAAAAAAAAAAAAID4C5AgtA/aFqaPwgIGIe
ygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAAAAAAAAAAAAAACA+AuQILQP2hamj8ICBiHooAAFQIj0G44Gpo
+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAAH9Z30v8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBOAuaFq
aPwgIGAeiQAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAgTgLmhamj8ICBgHskAAFQI
C4C5CWtouBgDCIvgamn4AAAf1giPQbjgamj4AAAf1gAAAAAAAAAAAAAAAAAAAAAIE4C5oWpo/CAgYB6JAABUCI9BuOBqaPgAAB/W
CAuAuRgDCIsIC0D5yAII66QAAFQJj0G49gMIquBqafgAAB/WQNL/FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABC0D9ICBg
HokAAFQIj0G44Gpo+AAAH9YIC4C5CWtouBgDCIvgamn4AAAf1gAAAAAAAAAAAAAAAAAAAAAAAAAAAQtA/SAgYB7JAABUCAuAuQlr
aLgYAwiL4Gpp+AAAH9YIj0G44Gpo+AAAH9YAAAAAAAAAAAAAAAAAAAAAAAAAAAELQP0gIGAeiQAAVAiPQbjgamj4AAAf1ggLgLkY
AwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1gnS/xcID4C5oWpo/CAgYB6KAABUCI9BuOBqaPgAAB/WCAuAuQlraLgYAwiL
4Gpp+AAAH9YAAAAAAAAAAAAAAAAAAAAACA+AuaFqaPwgIGAeygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAA
AAAAAAAAAAAAAAAAAAgPgLmhamj8ICBgHooAAFQIj0G44Gpo+AAAH9YIC4C5GAMIiwgLQPnIAgjrpAAAVAmPQbj2Awiq4Gpp+AAA
H9bY0f8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsB
AUD9SbGJmiIBQP0gIGIeigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAinQSnqAygqHwEAcagCCIuKAgqL
SLGImuoDKSo/AQBxigIKi6kCCYsBAUD9SbGJmiIBQP0gIGIeygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAA
AAinQSnqAygqHwEAcagCCIuKAgqLSLGImuoDKSo/AQBxigIKi6kCCYsBAUD9SbGJmiIBQP0gIGIeigAAVAiPQbjgamj4AAAf1ggL
gLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1oXR/xcAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJ
AgmLKLGKmgEBQP0gIGIeigAAVAiPQbjgamj4AAAf1ggLgLkJa2i4GAMIi+BqafgAAB/WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
CA9AuQILQP3pAygqqgIIix8BAHGJAgmLKLGKmgEBQP0gIGIeygAAVAgLgLkJa2i4GAMIi+BqafgAAB/WCI9BuOBqaPgAAB/WAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuQILQP3pAygqqgIIix8BAHGJAgmLKLGKmgEBQP0gIGIeigAAVAiPQbjgamj4AAAf1ggL
gLkYAwiLCAtA+cgCCOukAABUCY9BuPYDCKrgamn4AAAf1jrR/xcAAAAACA+AuYmKQPmoamj4HwEJ68IBAFSJHkD5ChOAuQv9TNMs
AIBSiQIJi6pqavgsaSs4iRpA+YkCCYsqaSg4CI9BuOBqaPgAAB/WJtH/FwAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuYmKQPmoamj4
HwEJ66IBAFSJHkD5Cv1M0wsLQPksAIBSiQIJiyxpKjiJGkD5iQIJiytpKDgIj0G44Gpo+AAAH9YP0f8XAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAiIpA+R8BGuvJAQBUiB5A+QkTgLlK/0zTKwCAUogCCIupamn4C2kqOIgaQPmIAgiLCWk6OAiPQbjgamj4AAAf1ggP
gLm6aij49tD/FwAAAAAAAAAAAAAAAAAAAAAAAAAAiIpA+R8BGuupAQBUiB5A+Un/TNMKC0D5KwCAUogCCIsLaSk4iBpA+YgCCIsK
aTo4CI9BuOBqaPgAAB/WCA+AubpqKPjf0P8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuYmKQPmoamj4HwEJ64IBAFSJHkD5
Cv1M0ysAgFKJAgmLK2kqOIkaQPmJAgmLOmkoOAiPQbjgamj4AAAf1ggTgLm6aij4xtD/FwAAAAAAAAAAAAAAAAAAAAAAAAAACA9A
uekDKCqqAgiLHwEAcYkCCYsosYqaiYpA+QgBQPkfAQnrYgIAVAkTQLmKHkD5C/1M0+wDKSo/AQBxqQIJi4wCDIuKAgqLibGJmiwA
gFIpAUD5TGkrOIoaQPmKAgqLSWkoOAiPQbjgamj4AAAf1qTQ/xcAAAAAAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipqJ
ikD5CAFA+R8BCeuiAQBUiR5A+Qr9TNMLC0D5LACAUokCCYssaSo4iRpA+YkCCYsraSg4CI9BuOBqaPgAAB/WitD/FwAAAAAID4C5
iY5A+ahqaPgfAQnrIgIAVIkeQPkMBQCRChOAuQv9TNOM/UzTLQCAUokCCYuqamr4LWkrOC1pLDiJGkD5iQIJiyppKHgIj0G44Gpo
+AAAH9Zz0P8XAAAAAAAAAAAID4C5iY5A+ahqaPgfAQnrAgIAVIkeQPkLBQCRCv1M02v9TNMMC0D5LQCAUokCCYstaSo4LWkrOIka
QPmJAgmLLGkoeAiPQbjgamj4AAAf1lzQ/xcAAAAAAAAAAAAAAACIjkD5HwEa6ykCAFSIHkD5SwcAkQkTgLlK/0zTa/1M0ywAgFKI
AgiLqWpp+AxpKjgMaSs4iBpA+YgCCIsJaTp4CI9BuOBqaPgAAB/WCA+AubpqKPhD0P8XAAAAAAAAAACIjkD5HwEa6wkCAFSIHkD5
SgcAkUn/TNNK/UzTCwtA+SwAgFKIAgiLDGkpOAxpKjiIGkD5iAIIiwtpOngIj0G44Gpo+AAAH9YID4C5umoo+CzQ/xcAAAAAAAAA
AAAAAAAID4C5iY5A+ahqaPgfAQnr4gEAVIkeQPkLBQCRCv1M02v9TNMsAIBSiQIJiyxpKjgsaSs4iRpA+YkCCYs6aSh4CI9BuOBq
aPgAAB/WCBOAubpqKPgT0P8XAAAAAAAAAAAID0C56QMoKqoCCIsfAQBxiQIJiyixipqJjkD5CAFA+R8BCevCAgBUCRNAuYoeQPkM
BQCRC/1M04z9TNPtAykqPwEAcakCCYuNAg2LigIKi6mxiZotAIBSKQFA+U1pKzhNaSw4ihpA+YoCCotJaSh4CI9BuOBqaPgAAB/W
8c//FwgPQLnpAygqqgIIix8BAHGJAgmLKLGKmomOQPkIAUD5HwEJ6wICAFSJHkD5CwUAkQr9TNNr/UzTDAtA+S0AgFKJAgmLLWkq
OC1pKziJGkD5iQIJiyxpKHgIj0G44Gpo+AAAH9bXz/8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA+AuYmSQPmoamj4HwEJ6yIC
AFSJHkD5DA0AkQoTgLkL/UzTjP1M0y0AgFKJAgmLqmpq+C1pKzgtaSw4iRpA+YkCCYsqaSi4CI9BuOBqaPgAAB/Wu8//FwAAAAAA
AAAACA+AuYmSQPmoamj4HwEJ6wICAFSJHkD5Cw0AkQr9TNNr/UzTDAtA+S0AgFKJAgmLLWkqOC1pKziJGkD5iQIJiyxpKLgIj0G4
4Gpo+AAAH9akz/8XAAAAAAAAAAAAAAAAiJJA+R8BGuspAgBUiB5A+UsPAJEJE4C5Sv9M02v9TNMsAIBSiAIIi6lqafgMaSo4DGkr
OIgaQPmIAgiLCWk6uAiPQbjgamj4AAAf1ggPgLm6aij4i8//FwAAAAAAAAAAiJJA+R8BGusJAgBUiB5A+UoPAJFJ/0zTSv1M0wsL
QPksAIBSiAIIiwxpKTgMaSo4iBpA+YgCCIsLaTq4CI9BuOBqaPgAAB/WCA+AubpqKPh0z/8XAAAAAAAAAAAAAAAACA+AuYmSQPmo
amj4HwEJ6+IBAFSJHkD5Cw0AkQr9TNNr/UzTLACAUokCCYssaSo4LGkrOIkaQPmJAgmLOmkouAiPQbjgamj4AAAf1ggTgLm6aij4
W8//FwAAAAAAAAAACA9AuekDKCqqAgiLHwEAcYkCCYsosYqaiZJA+QgBQPkfAQnrwgIAVAkTQLmKHkD5DA0AkQv9TNOM/UzT7QMp
Kj8BAHGpAgmLjQINi4oCCoupsYmaLQCAUikBQPlNaSs4TWksOIoaQPmKAgqLSWkouAiPQbjgamj4AAAf1jnP/xcID0C56QMoKqoC
CIsfAQBxiQIJiyixipqJkkD5CAFA+R8BCesCAgBUiR5A+QsNAJEK/UzTa/1M0wwLQPktAIBSiQIJiy1pKjgtaSs4iRpA+YkCCYss
aSi4CI9BuOBqaPgAAB/WH8//FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPgLmJlkD5qGpo+B8BCesiAgBUiR5A+QwdAJEKE4C5
C/1M04z9TNMtAIBSiQIJi6pqavgtaSs4LWksOIkaQPmJAgmLKmko+AiPQbjgamj4AAAf1gPP/xcAAAAAAAAAAAgPgLmJlkD5qGpo
+B8BCesCAgBUiR5A+QsdAJEK/UzTa/1M0wwLQPktAIBSiQIJiy1pKjgtaSs4iRpA+YkCCYssaSj4CI9BuOBqaPgAAB/W7M7/FwAA
AAAAAAAAAAAAAIiWQPkfARrrKQIAVIgeQPlLHwCRCROAuUr/TNNr/UzTLACAUogCCIupamn4DGkqOAxpKziIGkD5iAIIiwlpOvgI
j0G44Gpo+AAAH9YID4C5umoo+NPO/xcAAAAAAAAAAIiWQPkfARrrCQIAVIgeQPlKHwCRSf9M00r9TNMLC0D5LACAUogCCIsMaSk4
DGkqOIgaQPmIAgiLC2k6+AiPQbjgamj4AAAf1ggPgLm6aij4vM7/FwAAAAAAAAAAAAAAAAgPgLmJlkD5qGpo+B8BCeviAQBUiR5A
+QsdAJEK/UzTa/1M0ywAgFKJAgmLLGkqOCxpKziJGkD5iQIJizppKPgIj0G44Gpo+AAAH9YIE4C5umoo+KPO/xcAAAAAAAAAAAgP
QLnpAygqqgIIix8BAHGJAgmLKLGKmomWQPkIAUD5HwEJ68ICAFQJE0C5ih5A+QwdAJEL/UzTjP1M0+0DKSo/AQBxqQIJi40CDYuK
AgqLqbGJmi0AgFIpAUD5TWkrOE1pLDiKGkD5igIKi0lpKPgIj0G44Gpo+AAAH9aBzv8XCA9AuekDKCqqAgiLHwEAcYkCCYsosYqa
iZZA+QgBQPkfAQnrAgIAVIkeQPkLHQCRCv1M02v9TNMMC0D5LQCAUokCCYstaSo4LWkrOIkaQPmJAgmLLGko+AiPQbjgamj4AAAf
1mfO/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID4C5iZZA+ahqaPgfAQnrogIAVIkeQPkKE4C5DB0AkQv9TNOM/UzTiQIJi6Fq
avwqAIBSKmkrOCppLDggIGEeKwBmnokaQPkK/+/SiQIJi2pxipoqaSj4CI9BuOBqaPgAAB/WR87/FwAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAgPgLmJlkD5qGpo+B8BCeuCAgBUiR5A+QsdAJEK/UzTa/1M0wELQP0sAIBSiQIJiyxpKjggIGEeCv/v0ixpKzgrAGae
iRpA+YkCCYtqcYqaKmko+AiPQbjgamj4AAAf1ijO/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiJZA+R8BGuupAgBUiB5A
+QkTgLlLHwCRSv9M02v9TNOIAgiLoWpp/CkAgFIJaSo4CWkrOCAgYR4qAGaeiBpA+Qn/79KIAgiLSXGJmglpOvgIj0G44Gpo+AAA
H9YID4C5umoo+AfO/xcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACIlkD5HwEa64kCAFSIHkD5Sh8AkUn/TNNK/UzTAQtA/SsAgFKI
AgiLC2kpOCAgYR4J/+/SC2kqOCoAZp6IGkD5iAIIi0lxiZoJaTr4CI9BuOBqaPgAAB/WCA+AubpqKPjozf8XAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAgPgLmJlkD5qGpo+B8BCetiAgBUiR5A+QsdAJEK/UzTa/1M0ywAgFIAIGAeiQIJiyxpKjgKAGaeLGkr
OAv/79KJGkD5SnGLmokCCYsqaSj4CI9BuOBqaPgAAB/WCBOAuaBqKPzHzf8XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA9AuekD
KCqqAgiLHwEAcYkCCYsosYqaiZZA+QgBQPkfAQnrQgMAVAkTQLmKHkD5DB0AkQv9TNOM/UzT7QMpKj8BAHGpAgmLjQINi4oCCoup
sYmaIQFA/SkAgFJJaSs4SWksOAr/79KJGkD5ICBhHisAZp6JAgmLanGKmippKPgIj0G44Gpo+AAAH9adzf8XAAAAAAAAAAAAAAAA
AAAAAAgPQLnpAygqqgIIix8BAHGJAgmLKLGKmomWQPkIAUD5HwEJ64ICAFSJHkD5Cx0AkQr9TNNr/UzTAQtA/SwAgFKJAgmLLGkq
OCAgYR4K/+/SLGkrOCsAZp6JGkD5iQIJi2pxipoqaSj4CI9BuOBqaPgAAB/We83/Fw==
`,
  },
};
