/**
 * Generated from kernels/engine/dispatch.c by `npm run kernels`: do not edit.
 *
 * The machine code of the C kernels, compiled ahead for each level of processor features.
 */

import type { KernelData } from '../../../stencil/index.ts';

/** SHA-256 of the sources and of the flags that they were compiled with. */
export const sourcesHash = 'e17fc3ece8444c525aaabc1a0e11483c410d446cd616f57288e4e0e4f2f667a2';

/** What compiled them. */
export const compilerVersion = 'clang 19.1.7';

export const kernelData: Readonly<Record<string, KernelData>> = {
  sse2: {
    size: 51056,
    alignment: 32,
    dataOffset: 50816,
    exported: [
      ['uranium_vm_enter', 0, 85, 'QQ4QQg4YQg4gQg4oQg4wQQ44QQ5AgweMBo0FjgSPA4YCfw44QQ4wQg4oQg4gQg4YQg4QQQ4I'],
      ['uranium_vm_address', 96, 80, 'Qg4QQQ4YRA4wgwOOAgJFDhhBDhBCDgg'],
      ['uranium_vm_exit', 192, 32],
      ['uranium_vm_done', 224, 12],
      ['uranium_vm_exit_t_a', 256, 14],
      ['uranium_vm_exit_x_a', 288, 16],
      ['uranium_vm_exit_t_b', 320, 14],
      ['uranium_vm_exit_x_b', 352, 16],
      ['uranium_vm_pay', 384, 30],
      ['uranium_vm_pay_counted', 416, 47],
      ['uranium_vm_jump', 480, 20],
      ['uranium_vm_loop', 512, 41],
      ['uranium_vm_constant_f', 576, 26],
      ['uranium_vm_constant_g', 608, 44],
      ['uranium_vm_increment', 672, 22],
      ['uranium_vm_again', 704, 44],
      ['uranium_vm_again_loop', 768, 70],
      ['uranium_vm_if_zero_f', 864, 45],
      ['uranium_vm_if_zero_g', 928, 61],
      ['uranium_vm_if_zero_t', 992, 40],
      ['uranium_vm_if_not_zero_f', 1056, 45],
      ['uranium_vm_if_not_zero_g', 1120, 61],
      ['uranium_vm_if_not_zero_t', 1184, 40],
      ['uranium_vm_if_none_f', 1248, 45],
      ['uranium_vm_if_none_g', 1312, 61],
      ['uranium_vm_if_none_t', 1376, 38],
      ['uranium_vm_call', 1440, 135],
      ['uranium_vm_leave', 1600, 26],
      ['uranium_vm_result_f', 1632, 38],
      ['uranium_vm_result_g', 1696, 54],
      ['uranium_vm_result_t', 1760, 29],
      ['uranium_vm_result_x', 1792, 29],
      ['uranium_vm_take_f', 1824, 22],
      ['uranium_vm_take_g', 1856, 38],
      ['uranium_vm_neg_ff', 1920, 33],
      ['uranium_vm_neg_tf', 1984, 24],
      ['uranium_vm_neg_ft', 2016, 28],
      ['uranium_vm_neg_tt', 2048, 16],
      ['uranium_vm_neg_gg', 2080, 67],
      ['uranium_vm_not_ff', 2176, 37],
      ['uranium_vm_not_tf', 2240, 28],
      ['uranium_vm_not_ft', 2272, 30],
      ['uranium_vm_not_tt', 2304, 24],
      ['uranium_vm_not_gg', 2336, 71],
      ['uranium_vm_fneg_ff', 2432, 41],
      ['uranium_vm_fneg_tf', 2496, 31],
      ['uranium_vm_fneg_ft', 2528, 33],
      ['uranium_vm_fneg_tt', 2592, 20],
      ['uranium_vm_fneg_gg', 2624, 73],
      ['uranium_vm_fabs_ff', 2720, 41],
      ['uranium_vm_fabs_tf', 2784, 31],
      ['uranium_vm_fabs_ft', 2816, 33],
      ['uranium_vm_fabs_tt', 2880, 20],
      ['uranium_vm_fabs_gg', 2912, 73],
      ['uranium_vm_fsqrt_ff', 3008, 39],
      ['uranium_vm_fsqrt_tf', 3072, 28],
      ['uranium_vm_fsqrt_ft', 3104, 28],
      ['uranium_vm_fsqrt_tt', 3136, 17],
      ['uranium_vm_fsqrt_gg', 3168, 71],
      ['uranium_vm_itof_ff', 3264, 35],
      ['uranium_vm_itof_tf', 3328, 24],
      ['uranium_vm_itof_ft', 3360, 29],
      ['uranium_vm_itof_tt', 3392, 18],
      ['uranium_vm_itof_gg', 3424, 67],
      ['uranium_vm_ftoi_ff', 3520, 71],
      ['uranium_vm_ftoi_tf', 3616, 62],
      ['uranium_vm_ftoi_ft', 3680, 67],
      ['uranium_vm_ftoi_tt', 3776, 58],
      ['uranium_vm_ftoi_gg', 3840, 105],
      ['uranium_vm_load8_ff', 3968, 58],
      ['uranium_vm_load8_tf', 4032, 49],
      ['uranium_vm_load8_ft', 4096, 58],
      ['uranium_vm_load8_tt', 4160, 49],
      ['uranium_vm_load8_gg', 4224, 92],
      ['uranium_vm_load16_ff', 4320, 58],
      ['uranium_vm_load16_tf', 4384, 49],
      ['uranium_vm_load16_ft', 4448, 58],
      ['uranium_vm_load16_tt', 4512, 49],
      ['uranium_vm_load16_gg', 4576, 92],
      ['uranium_vm_load32_ff', 4672, 57],
      ['uranium_vm_load32_tf', 4736, 48],
      ['uranium_vm_load32_ft', 4800, 57],
      ['uranium_vm_load32_tt', 4864, 48],
      ['uranium_vm_load32_gg', 4928, 91],
      ['uranium_vm_load64_ff', 5024, 58],
      ['uranium_vm_load64_tf', 5088, 49],
      ['uranium_vm_load64_ft', 5152, 58],
      ['uranium_vm_load64_tt', 5216, 49],
      ['uranium_vm_load64_gg', 5280, 92],
      ['uranium_vm_fload_ff', 5376, 61],
      ['uranium_vm_fload_tf', 5440, 50],
      ['uranium_vm_fload_ft', 5504, 61],
      ['uranium_vm_fload_tt', 5568, 50],
      ['uranium_vm_fload_gg', 5632, 93],
      ['uranium_vm_move_ff', 5728, 31],
      ['uranium_vm_move_fi', 5760, 26],
      ['uranium_vm_move_gg', 5792, 65],
      ['uranium_vm_move_gi', 5888, 44],
      ['uranium_vm_set_ff', 5952, 31],
      ['uranium_vm_set_fi', 5984, 26],
      ['uranium_vm_set_gg', 6016, 65],
      ['uranium_vm_set_gi', 6112, 44],
      ['uranium_vm_fset_ff', 6176, 31],
      ['uranium_vm_fset_fi', 6208, 26],
      ['uranium_vm_fset_gg', 6240, 65],
      ['uranium_vm_fset_gi', 6336, 44],
      ['uranium_vm_add_fff', 6400, 40],
      ['uranium_vm_add_ffi', 6464, 35],
      ['uranium_vm_add_ftf', 6528, 34],
      ['uranium_vm_add_fti', 6592, 29],
      ['uranium_vm_add_fft', 6624, 34],
      ['uranium_vm_add_tff', 6688, 31],
      ['uranium_vm_add_tfi', 6720, 26],
      ['uranium_vm_add_ttf', 6752, 22],
      ['uranium_vm_add_tti', 6784, 17],
      ['uranium_vm_add_tft', 6816, 22],
      ['uranium_vm_add_ggg', 6848, 90],
      ['uranium_vm_add_ggi', 6944, 69],
      ['uranium_vm_sub_fff', 7040, 40],
      ['uranium_vm_sub_ffi', 7104, 35],
      ['uranium_vm_sub_ftf', 7168, 34],
      ['uranium_vm_sub_fti', 7232, 29],
      ['uranium_vm_sub_fft', 7264, 34],
      ['uranium_vm_sub_tff', 7328, 31],
      ['uranium_vm_sub_tfi', 7360, 26],
      ['uranium_vm_sub_ttf', 7392, 22],
      ['uranium_vm_sub_tti', 7424, 17],
      ['uranium_vm_sub_tft', 7456, 28],
      ['uranium_vm_sub_ggg', 7488, 92],
      ['uranium_vm_sub_ggi', 7584, 69],
      ['uranium_vm_mul_fff', 7680, 41],
      ['uranium_vm_mul_ffi', 7744, 36],
      ['uranium_vm_mul_ftf', 7808, 35],
      ['uranium_vm_mul_fti', 7872, 30],
      ['uranium_vm_mul_fft', 7904, 35],
      ['uranium_vm_mul_tff', 7968, 32],
      ['uranium_vm_mul_tfi', 8000, 27],
      ['uranium_vm_mul_ttf', 8032, 23],
      ['uranium_vm_mul_tti', 8064, 18],
      ['uranium_vm_mul_tft', 8096, 23],
      ['uranium_vm_mul_ggg', 8128, 91],
      ['uranium_vm_mul_ggi', 8224, 70],
      ['uranium_vm_and_fff', 8320, 40],
      ['uranium_vm_and_ffi', 8384, 35],
      ['uranium_vm_and_ftf', 8448, 34],
      ['uranium_vm_and_fti', 8512, 29],
      ['uranium_vm_and_fft', 8544, 34],
      ['uranium_vm_and_tff', 8608, 31],
      ['uranium_vm_and_tfi', 8640, 26],
      ['uranium_vm_and_ttf', 8672, 22],
      ['uranium_vm_and_tti', 8704, 17],
      ['uranium_vm_and_tft', 8736, 22],
      ['uranium_vm_and_ggg', 8768, 90],
      ['uranium_vm_and_ggi', 8864, 69],
      ['uranium_vm_or_fff', 8960, 40],
      ['uranium_vm_or_ffi', 9024, 35],
      ['uranium_vm_or_ftf', 9088, 34],
      ['uranium_vm_or_fti', 9152, 29],
      ['uranium_vm_or_fft', 9184, 34],
      ['uranium_vm_or_tff', 9248, 31],
      ['uranium_vm_or_tfi', 9280, 26],
      ['uranium_vm_or_ttf', 9312, 22],
      ['uranium_vm_or_tti', 9344, 17],
      ['uranium_vm_or_tft', 9376, 22],
      ['uranium_vm_or_ggg', 9408, 90],
      ['uranium_vm_or_ggi', 9504, 69],
      ['uranium_vm_xor_fff', 9600, 40],
      ['uranium_vm_xor_ffi', 9664, 35],
      ['uranium_vm_xor_ftf', 9728, 34],
      ['uranium_vm_xor_fti', 9792, 29],
      ['uranium_vm_xor_fft', 9824, 34],
      ['uranium_vm_xor_tff', 9888, 31],
      ['uranium_vm_xor_tfi', 9920, 26],
      ['uranium_vm_xor_ttf', 9952, 22],
      ['uranium_vm_xor_tti', 9984, 17],
      ['uranium_vm_xor_tft', 10016, 22],
      ['uranium_vm_xor_ggg', 10048, 90],
      ['uranium_vm_xor_ggi', 10144, 69],
      ['uranium_vm_shl_fff', 10240, 44],
      ['uranium_vm_shl_ffi', 10304, 38],
      ['uranium_vm_shl_ftf', 10368, 38],
      ['uranium_vm_shl_fti', 10432, 32],
      ['uranium_vm_shl_fft', 10464, 36],
      ['uranium_vm_shl_tff', 10528, 35],
      ['uranium_vm_shl_tfi', 10592, 29],
      ['uranium_vm_shl_ttf', 10624, 26],
      ['uranium_vm_shl_tti', 10656, 20],
      ['uranium_vm_shl_tft', 10688, 28],
      ['uranium_vm_shl_ggg', 10720, 96],
      ['uranium_vm_shl_ggi', 10816, 72],
      ['uranium_vm_shr_fff', 10912, 44],
      ['uranium_vm_shr_ffi', 10976, 38],
      ['uranium_vm_shr_ftf', 11040, 38],
      ['uranium_vm_shr_fti', 11104, 32],
      ['uranium_vm_shr_fft', 11136, 36],
      ['uranium_vm_shr_tff', 11200, 35],
      ['uranium_vm_shr_tfi', 11264, 29],
      ['uranium_vm_shr_ttf', 11296, 26],
      ['uranium_vm_shr_tti', 11328, 20],
      ['uranium_vm_shr_tft', 11360, 28],
      ['uranium_vm_shr_ggg', 11392, 96],
      ['uranium_vm_shr_ggi', 11488, 72],
      ['uranium_vm_shru_fff', 11584, 44],
      ['uranium_vm_shru_ffi', 11648, 38],
      ['uranium_vm_shru_ftf', 11712, 38],
      ['uranium_vm_shru_fti', 11776, 32],
      ['uranium_vm_shru_fft', 11808, 36],
      ['uranium_vm_shru_tff', 11872, 35],
      ['uranium_vm_shru_tfi', 11936, 29],
      ['uranium_vm_shru_ttf', 11968, 26],
      ['uranium_vm_shru_tti', 12000, 20],
      ['uranium_vm_shru_tft', 12032, 28],
      ['uranium_vm_shru_ggg', 12064, 96],
      ['uranium_vm_shru_ggi', 12160, 72],
      ['uranium_vm_div_fff', 12256, 89],
      ['uranium_vm_div_ffi', 12352, 84],
      ['uranium_vm_div_ftf', 12448, 95],
      ['uranium_vm_div_fti', 12544, 90],
      ['uranium_vm_div_fft', 12640, 89],
      ['uranium_vm_div_tff', 12736, 76],
      ['uranium_vm_div_tfi', 12832, 71],
      ['uranium_vm_div_ttf', 12928, 82],
      ['uranium_vm_div_tti', 13024, 77],
      ['uranium_vm_div_tft', 13120, 80],
      ['uranium_vm_div_ggg', 13216, 143],
      ['uranium_vm_div_ggi', 13376, 118],
      ['uranium_vm_rem_fff', 13504, 89],
      ['uranium_vm_rem_ffi', 13600, 84],
      ['uranium_vm_rem_ftf', 13696, 95],
      ['uranium_vm_rem_fti', 13792, 90],
      ['uranium_vm_rem_fft', 13888, 89],
      ['uranium_vm_rem_tff', 13984, 73],
      ['uranium_vm_rem_tfi', 14080, 68],
      ['uranium_vm_rem_ttf', 14176, 79],
      ['uranium_vm_rem_tti', 14272, 74],
      ['uranium_vm_rem_tft', 14368, 77],
      ['uranium_vm_rem_ggg', 14464, 143],
      ['uranium_vm_rem_ggi', 14624, 118],
      ['uranium_vm_fadd_fff', 14752, 46],
      ['uranium_vm_fadd_ffi', 14816, 40],
      ['uranium_vm_fadd_ftf', 14880, 39],
      ['uranium_vm_fadd_fti', 14944, 33],
      ['uranium_vm_fadd_fft', 15008, 39],
      ['uranium_vm_fadd_tff', 15072, 35],
      ['uranium_vm_fadd_tfi', 15136, 29],
      ['uranium_vm_fadd_ttf', 15168, 24],
      ['uranium_vm_fadd_tti', 15200, 18],
      ['uranium_vm_fadd_tft', 15232, 24],
      ['uranium_vm_fadd_ggg', 15264, 94],
      ['uranium_vm_fadd_ggi', 15360, 72],
      ['uranium_vm_fsub_fff', 15456, 46],
      ['uranium_vm_fsub_ffi', 15520, 40],
      ['uranium_vm_fsub_ftf', 15584, 39],
      ['uranium_vm_fsub_fti', 15648, 33],
      ['uranium_vm_fsub_fft', 15712, 39],
      ['uranium_vm_fsub_tff', 15776, 35],
      ['uranium_vm_fsub_tfi', 15840, 29],
      ['uranium_vm_fsub_ttf', 15872, 24],
      ['uranium_vm_fsub_tti', 15904, 18],
      ['uranium_vm_fsub_tft', 15936, 32],
      ['uranium_vm_fsub_ggg', 15968, 94],
      ['uranium_vm_fsub_ggi', 16064, 72],
      ['uranium_vm_fmul_fff', 16160, 46],
      ['uranium_vm_fmul_ffi', 16224, 40],
      ['uranium_vm_fmul_ftf', 16288, 39],
      ['uranium_vm_fmul_fti', 16352, 33],
      ['uranium_vm_fmul_fft', 16416, 39],
      ['uranium_vm_fmul_tff', 16480, 35],
      ['uranium_vm_fmul_tfi', 16544, 29],
      ['uranium_vm_fmul_ttf', 16576, 24],
      ['uranium_vm_fmul_tti', 16608, 18],
      ['uranium_vm_fmul_tft', 16640, 24],
      ['uranium_vm_fmul_ggg', 16672, 94],
      ['uranium_vm_fmul_ggi', 16768, 72],
      ['uranium_vm_fdiv_fff', 16864, 46],
      ['uranium_vm_fdiv_ffi', 16928, 40],
      ['uranium_vm_fdiv_ftf', 16992, 39],
      ['uranium_vm_fdiv_fti', 17056, 33],
      ['uranium_vm_fdiv_fft', 17120, 39],
      ['uranium_vm_fdiv_tff', 17184, 35],
      ['uranium_vm_fdiv_tfi', 17248, 29],
      ['uranium_vm_fdiv_ttf', 17280, 24],
      ['uranium_vm_fdiv_tti', 17312, 18],
      ['uranium_vm_fdiv_tft', 17344, 32],
      ['uranium_vm_fdiv_ggg', 17376, 94],
      ['uranium_vm_fdiv_ggi', 17472, 72],
      ['uranium_vm_eq_fff', 17568, 47],
      ['uranium_vm_eq_ffi', 17632, 40],
      ['uranium_vm_eq_ftf', 17696, 36],
      ['uranium_vm_eq_fti', 17760, 31],
      ['uranium_vm_eq_fft', 17792, 36],
      ['uranium_vm_eq_tff', 17856, 36],
      ['uranium_vm_eq_tfi', 17920, 31],
      ['uranium_vm_eq_ttf', 17952, 30],
      ['uranium_vm_eq_tti', 17984, 25],
      ['uranium_vm_eq_tft', 18016, 30],
      ['uranium_vm_eq_ggg', 18048, 97],
      ['uranium_vm_eq_ggi', 18176, 74],
      ['uranium_vm_eq_if_ff', 18272, 53],
      ['uranium_vm_eq_unless_ff', 18336, 53],
      ['uranium_vm_eq_turn_ff', 18400, 79],
      ['uranium_vm_eq_if_fi', 18496, 48],
      ['uranium_vm_eq_unless_fi', 18560, 48],
      ['uranium_vm_eq_turn_fi', 18624, 74],
      ['uranium_vm_eq_if_tf', 18720, 44],
      ['uranium_vm_eq_unless_tf', 18784, 44],
      ['uranium_vm_eq_turn_tf', 18848, 70],
      ['uranium_vm_eq_if_ti', 18944, 39],
      ['uranium_vm_eq_unless_ti', 19008, 39],
      ['uranium_vm_eq_turn_ti', 19072, 65],
      ['uranium_vm_eq_if_ft', 19168, 44],
      ['uranium_vm_eq_unless_ft', 19232, 44],
      ['uranium_vm_eq_turn_ft', 19296, 70],
      ['uranium_vm_eq_if_gg', 19392, 87],
      ['uranium_vm_eq_unless_gg', 19488, 87],
      ['uranium_vm_eq_turn_gg', 19584, 113],
      ['uranium_vm_eq_if_gi', 19712, 64],
      ['uranium_vm_eq_unless_gi', 19776, 64],
      ['uranium_vm_eq_turn_gi', 19840, 90],
      ['uranium_vm_ne_fff', 19936, 47],
      ['uranium_vm_ne_ffi', 20000, 40],
      ['uranium_vm_ne_ftf', 20064, 36],
      ['uranium_vm_ne_fti', 20128, 31],
      ['uranium_vm_ne_fft', 20160, 36],
      ['uranium_vm_ne_tff', 20224, 36],
      ['uranium_vm_ne_tfi', 20288, 31],
      ['uranium_vm_ne_ttf', 20320, 30],
      ['uranium_vm_ne_tti', 20352, 25],
      ['uranium_vm_ne_tft', 20384, 30],
      ['uranium_vm_ne_ggg', 20416, 97],
      ['uranium_vm_ne_ggi', 20544, 74],
      ['uranium_vm_ne_if_ff', 20640, 53],
      ['uranium_vm_ne_unless_ff', 20704, 53],
      ['uranium_vm_ne_turn_ff', 20768, 79],
      ['uranium_vm_ne_if_fi', 20864, 48],
      ['uranium_vm_ne_unless_fi', 20928, 48],
      ['uranium_vm_ne_turn_fi', 20992, 74],
      ['uranium_vm_ne_if_tf', 21088, 44],
      ['uranium_vm_ne_unless_tf', 21152, 44],
      ['uranium_vm_ne_turn_tf', 21216, 70],
      ['uranium_vm_ne_if_ti', 21312, 39],
      ['uranium_vm_ne_unless_ti', 21376, 39],
      ['uranium_vm_ne_turn_ti', 21440, 65],
      ['uranium_vm_ne_if_ft', 21536, 44],
      ['uranium_vm_ne_unless_ft', 21600, 44],
      ['uranium_vm_ne_turn_ft', 21664, 70],
      ['uranium_vm_ne_if_gg', 21760, 87],
      ['uranium_vm_ne_unless_gg', 21856, 87],
      ['uranium_vm_ne_turn_gg', 21952, 113],
      ['uranium_vm_ne_if_gi', 22080, 64],
      ['uranium_vm_ne_unless_gi', 22144, 64],
      ['uranium_vm_ne_turn_gi', 22208, 90],
      ['uranium_vm_lt_fff', 22304, 47],
      ['uranium_vm_lt_ffi', 22368, 40],
      ['uranium_vm_lt_ftf', 22432, 36],
      ['uranium_vm_lt_fti', 22496, 31],
      ['uranium_vm_lt_fft', 22528, 36],
      ['uranium_vm_lt_tff', 22592, 36],
      ['uranium_vm_lt_tfi', 22656, 31],
      ['uranium_vm_lt_ttf', 22688, 30],
      ['uranium_vm_lt_tti', 22720, 25],
      ['uranium_vm_lt_tft', 22752, 30],
      ['uranium_vm_lt_ggg', 22784, 97],
      ['uranium_vm_lt_ggi', 22912, 74],
      ['uranium_vm_lt_if_ff', 23008, 53],
      ['uranium_vm_lt_unless_ff', 23072, 53],
      ['uranium_vm_lt_turn_ff', 23136, 79],
      ['uranium_vm_lt_if_fi', 23232, 48],
      ['uranium_vm_lt_unless_fi', 23296, 48],
      ['uranium_vm_lt_turn_fi', 23360, 74],
      ['uranium_vm_lt_if_tf', 23456, 44],
      ['uranium_vm_lt_unless_tf', 23520, 44],
      ['uranium_vm_lt_turn_tf', 23584, 70],
      ['uranium_vm_lt_if_ti', 23680, 39],
      ['uranium_vm_lt_unless_ti', 23744, 39],
      ['uranium_vm_lt_turn_ti', 23808, 65],
      ['uranium_vm_lt_if_ft', 23904, 44],
      ['uranium_vm_lt_unless_ft', 23968, 44],
      ['uranium_vm_lt_turn_ft', 24032, 70],
      ['uranium_vm_lt_if_gg', 24128, 87],
      ['uranium_vm_lt_unless_gg', 24224, 87],
      ['uranium_vm_lt_turn_gg', 24320, 113],
      ['uranium_vm_lt_if_gi', 24448, 64],
      ['uranium_vm_lt_unless_gi', 24512, 64],
      ['uranium_vm_lt_turn_gi', 24576, 90],
      ['uranium_vm_le_fff', 24672, 47],
      ['uranium_vm_le_ffi', 24736, 40],
      ['uranium_vm_le_ftf', 24800, 36],
      ['uranium_vm_le_fti', 24864, 31],
      ['uranium_vm_le_fft', 24896, 36],
      ['uranium_vm_le_tff', 24960, 36],
      ['uranium_vm_le_tfi', 25024, 31],
      ['uranium_vm_le_ttf', 25056, 30],
      ['uranium_vm_le_tti', 25088, 25],
      ['uranium_vm_le_tft', 25120, 30],
      ['uranium_vm_le_ggg', 25152, 97],
      ['uranium_vm_le_ggi', 25280, 74],
      ['uranium_vm_le_if_ff', 25376, 53],
      ['uranium_vm_le_unless_ff', 25440, 53],
      ['uranium_vm_le_turn_ff', 25504, 79],
      ['uranium_vm_le_if_fi', 25600, 48],
      ['uranium_vm_le_unless_fi', 25664, 48],
      ['uranium_vm_le_turn_fi', 25728, 74],
      ['uranium_vm_le_if_tf', 25824, 44],
      ['uranium_vm_le_unless_tf', 25888, 44],
      ['uranium_vm_le_turn_tf', 25952, 70],
      ['uranium_vm_le_if_ti', 26048, 39],
      ['uranium_vm_le_unless_ti', 26112, 39],
      ['uranium_vm_le_turn_ti', 26176, 65],
      ['uranium_vm_le_if_ft', 26272, 44],
      ['uranium_vm_le_unless_ft', 26336, 44],
      ['uranium_vm_le_turn_ft', 26400, 70],
      ['uranium_vm_le_if_gg', 26496, 87],
      ['uranium_vm_le_unless_gg', 26592, 87],
      ['uranium_vm_le_turn_gg', 26688, 113],
      ['uranium_vm_le_if_gi', 26816, 64],
      ['uranium_vm_le_unless_gi', 26880, 64],
      ['uranium_vm_le_turn_gi', 26944, 90],
      ['uranium_vm_gt_fff', 27040, 47],
      ['uranium_vm_gt_ffi', 27104, 40],
      ['uranium_vm_gt_ftf', 27168, 36],
      ['uranium_vm_gt_fti', 27232, 31],
      ['uranium_vm_gt_fft', 27264, 36],
      ['uranium_vm_gt_tff', 27328, 36],
      ['uranium_vm_gt_tfi', 27392, 31],
      ['uranium_vm_gt_ttf', 27424, 30],
      ['uranium_vm_gt_tti', 27456, 25],
      ['uranium_vm_gt_tft', 27488, 30],
      ['uranium_vm_gt_ggg', 27520, 97],
      ['uranium_vm_gt_ggi', 27648, 74],
      ['uranium_vm_gt_if_ff', 27744, 53],
      ['uranium_vm_gt_unless_ff', 27808, 53],
      ['uranium_vm_gt_turn_ff', 27872, 79],
      ['uranium_vm_gt_if_fi', 27968, 48],
      ['uranium_vm_gt_unless_fi', 28032, 48],
      ['uranium_vm_gt_turn_fi', 28096, 74],
      ['uranium_vm_gt_if_tf', 28192, 44],
      ['uranium_vm_gt_unless_tf', 28256, 44],
      ['uranium_vm_gt_turn_tf', 28320, 70],
      ['uranium_vm_gt_if_ti', 28416, 39],
      ['uranium_vm_gt_unless_ti', 28480, 39],
      ['uranium_vm_gt_turn_ti', 28544, 65],
      ['uranium_vm_gt_if_ft', 28640, 44],
      ['uranium_vm_gt_unless_ft', 28704, 44],
      ['uranium_vm_gt_turn_ft', 28768, 70],
      ['uranium_vm_gt_if_gg', 28864, 87],
      ['uranium_vm_gt_unless_gg', 28960, 87],
      ['uranium_vm_gt_turn_gg', 29056, 113],
      ['uranium_vm_gt_if_gi', 29184, 64],
      ['uranium_vm_gt_unless_gi', 29248, 64],
      ['uranium_vm_gt_turn_gi', 29312, 90],
      ['uranium_vm_ge_fff', 29408, 47],
      ['uranium_vm_ge_ffi', 29472, 40],
      ['uranium_vm_ge_ftf', 29536, 36],
      ['uranium_vm_ge_fti', 29600, 31],
      ['uranium_vm_ge_fft', 29632, 36],
      ['uranium_vm_ge_tff', 29696, 36],
      ['uranium_vm_ge_tfi', 29760, 31],
      ['uranium_vm_ge_ttf', 29792, 30],
      ['uranium_vm_ge_tti', 29824, 25],
      ['uranium_vm_ge_tft', 29856, 30],
      ['uranium_vm_ge_ggg', 29888, 97],
      ['uranium_vm_ge_ggi', 30016, 74],
      ['uranium_vm_ge_if_ff', 30112, 53],
      ['uranium_vm_ge_unless_ff', 30176, 53],
      ['uranium_vm_ge_turn_ff', 30240, 79],
      ['uranium_vm_ge_if_fi', 30336, 48],
      ['uranium_vm_ge_unless_fi', 30400, 48],
      ['uranium_vm_ge_turn_fi', 30464, 74],
      ['uranium_vm_ge_if_tf', 30560, 44],
      ['uranium_vm_ge_unless_tf', 30624, 44],
      ['uranium_vm_ge_turn_tf', 30688, 70],
      ['uranium_vm_ge_if_ti', 30784, 39],
      ['uranium_vm_ge_unless_ti', 30848, 39],
      ['uranium_vm_ge_turn_ti', 30912, 65],
      ['uranium_vm_ge_if_ft', 31008, 44],
      ['uranium_vm_ge_unless_ft', 31072, 44],
      ['uranium_vm_ge_turn_ft', 31136, 70],
      ['uranium_vm_ge_if_gg', 31232, 87],
      ['uranium_vm_ge_unless_gg', 31328, 87],
      ['uranium_vm_ge_turn_gg', 31424, 113],
      ['uranium_vm_ge_if_gi', 31552, 64],
      ['uranium_vm_ge_unless_gi', 31616, 64],
      ['uranium_vm_ge_turn_gi', 31680, 90],
      ['uranium_vm_feq_fff', 31776, 53],
      ['uranium_vm_feq_ffi', 31840, 47],
      ['uranium_vm_feq_ftf', 31904, 46],
      ['uranium_vm_feq_fti', 31968, 40],
      ['uranium_vm_feq_fft', 32032, 46],
      ['uranium_vm_feq_tff', 32096, 44],
      ['uranium_vm_feq_tfi', 32160, 38],
      ['uranium_vm_feq_ttf', 32224, 37],
      ['uranium_vm_feq_tti', 32288, 31],
      ['uranium_vm_feq_tft', 32320, 37],
      ['uranium_vm_feq_ggg', 32384, 103],
      ['uranium_vm_feq_ggi', 32512, 81],
      ['uranium_vm_feq_if_ff', 32608, 59],
      ['uranium_vm_feq_unless_ff', 32672, 59],
      ['uranium_vm_feq_turn_ff', 32736, 85],
      ['uranium_vm_feq_if_fi', 32832, 53],
      ['uranium_vm_feq_unless_fi', 32896, 53],
      ['uranium_vm_feq_turn_fi', 32960, 79],
      ['uranium_vm_feq_if_tf', 33056, 52],
      ['uranium_vm_feq_unless_tf', 33120, 52],
      ['uranium_vm_feq_turn_tf', 33184, 78],
      ['uranium_vm_feq_if_ti', 33280, 46],
      ['uranium_vm_feq_unless_ti', 33344, 46],
      ['uranium_vm_feq_turn_ti', 33408, 72],
      ['uranium_vm_feq_if_ft', 33504, 52],
      ['uranium_vm_feq_unless_ft', 33568, 52],
      ['uranium_vm_feq_turn_ft', 33632, 78],
      ['uranium_vm_feq_if_gg', 33728, 91],
      ['uranium_vm_feq_unless_gg', 33824, 91],
      ['uranium_vm_feq_turn_gg', 33920, 117],
      ['uranium_vm_feq_if_gi', 34048, 69],
      ['uranium_vm_feq_unless_gi', 34144, 69],
      ['uranium_vm_feq_turn_gi', 34240, 95],
      ['uranium_vm_fne_fff', 34336, 53],
      ['uranium_vm_fne_ffi', 34400, 47],
      ['uranium_vm_fne_ftf', 34464, 46],
      ['uranium_vm_fne_fti', 34528, 40],
      ['uranium_vm_fne_fft', 34592, 46],
      ['uranium_vm_fne_tff', 34656, 44],
      ['uranium_vm_fne_tfi', 34720, 38],
      ['uranium_vm_fne_ttf', 34784, 37],
      ['uranium_vm_fne_tti', 34848, 31],
      ['uranium_vm_fne_tft', 34880, 37],
      ['uranium_vm_fne_ggg', 34944, 103],
      ['uranium_vm_fne_ggi', 35072, 81],
      ['uranium_vm_fne_if_ff', 35168, 59],
      ['uranium_vm_fne_unless_ff', 35232, 59],
      ['uranium_vm_fne_turn_ff', 35296, 85],
      ['uranium_vm_fne_if_fi', 35392, 53],
      ['uranium_vm_fne_unless_fi', 35456, 53],
      ['uranium_vm_fne_turn_fi', 35520, 79],
      ['uranium_vm_fne_if_tf', 35616, 52],
      ['uranium_vm_fne_unless_tf', 35680, 52],
      ['uranium_vm_fne_turn_tf', 35744, 78],
      ['uranium_vm_fne_if_ti', 35840, 46],
      ['uranium_vm_fne_unless_ti', 35904, 46],
      ['uranium_vm_fne_turn_ti', 35968, 72],
      ['uranium_vm_fne_if_ft', 36064, 52],
      ['uranium_vm_fne_unless_ft', 36128, 52],
      ['uranium_vm_fne_turn_ft', 36192, 78],
      ['uranium_vm_fne_if_gg', 36288, 91],
      ['uranium_vm_fne_unless_gg', 36384, 91],
      ['uranium_vm_fne_turn_gg', 36480, 117],
      ['uranium_vm_fne_if_gi', 36608, 69],
      ['uranium_vm_fne_unless_gi', 36704, 69],
      ['uranium_vm_fne_turn_gi', 36800, 95],
      ['uranium_vm_flt_fff', 36896, 49],
      ['uranium_vm_flt_ffi', 36960, 43],
      ['uranium_vm_flt_ftf', 37024, 42],
      ['uranium_vm_flt_fti', 37088, 36],
      ['uranium_vm_flt_fft', 37152, 38],
      ['uranium_vm_flt_tff', 37216, 40],
      ['uranium_vm_flt_tfi', 37280, 34],
      ['uranium_vm_flt_ttf', 37344, 33],
      ['uranium_vm_flt_tti', 37408, 27],
      ['uranium_vm_flt_tft', 37440, 29],
      ['uranium_vm_flt_ggg', 37472, 99],
      ['uranium_vm_flt_ggi', 37600, 77],
      ['uranium_vm_flt_if_ff', 37696, 57],
      ['uranium_vm_flt_unless_ff', 37760, 57],
      ['uranium_vm_flt_turn_ff', 37824, 83],
      ['uranium_vm_flt_if_fi', 37920, 51],
      ['uranium_vm_flt_unless_fi', 37984, 51],
      ['uranium_vm_flt_turn_fi', 38048, 77],
      ['uranium_vm_flt_if_tf', 38144, 50],
      ['uranium_vm_flt_unless_tf', 38208, 50],
      ['uranium_vm_flt_turn_tf', 38272, 76],
      ['uranium_vm_flt_if_ti', 38368, 44],
      ['uranium_vm_flt_unless_ti', 38432, 44],
      ['uranium_vm_flt_turn_ti', 38496, 70],
      ['uranium_vm_flt_if_ft', 38592, 46],
      ['uranium_vm_flt_unless_ft', 38656, 46],
      ['uranium_vm_flt_turn_ft', 38720, 72],
      ['uranium_vm_flt_if_gg', 38816, 89],
      ['uranium_vm_flt_unless_gg', 38912, 89],
      ['uranium_vm_flt_turn_gg', 39008, 115],
      ['uranium_vm_flt_if_gi', 39136, 67],
      ['uranium_vm_flt_unless_gi', 39232, 67],
      ['uranium_vm_flt_turn_gi', 39328, 93],
      ['uranium_vm_fle_fff', 39424, 49],
      ['uranium_vm_fle_ffi', 39488, 43],
      ['uranium_vm_fle_ftf', 39552, 42],
      ['uranium_vm_fle_fti', 39616, 36],
      ['uranium_vm_fle_fft', 39680, 38],
      ['uranium_vm_fle_tff', 39744, 40],
      ['uranium_vm_fle_tfi', 39808, 34],
      ['uranium_vm_fle_ttf', 39872, 33],
      ['uranium_vm_fle_tti', 39936, 27],
      ['uranium_vm_fle_tft', 39968, 29],
      ['uranium_vm_fle_ggg', 40000, 99],
      ['uranium_vm_fle_ggi', 40128, 77],
      ['uranium_vm_fle_if_ff', 40224, 57],
      ['uranium_vm_fle_unless_ff', 40288, 57],
      ['uranium_vm_fle_turn_ff', 40352, 83],
      ['uranium_vm_fle_if_fi', 40448, 51],
      ['uranium_vm_fle_unless_fi', 40512, 51],
      ['uranium_vm_fle_turn_fi', 40576, 77],
      ['uranium_vm_fle_if_tf', 40672, 50],
      ['uranium_vm_fle_unless_tf', 40736, 50],
      ['uranium_vm_fle_turn_tf', 40800, 76],
      ['uranium_vm_fle_if_ti', 40896, 44],
      ['uranium_vm_fle_unless_ti', 40960, 44],
      ['uranium_vm_fle_turn_ti', 41024, 70],
      ['uranium_vm_fle_if_ft', 41120, 46],
      ['uranium_vm_fle_unless_ft', 41184, 46],
      ['uranium_vm_fle_turn_ft', 41248, 72],
      ['uranium_vm_fle_if_gg', 41344, 89],
      ['uranium_vm_fle_unless_gg', 41440, 89],
      ['uranium_vm_fle_turn_gg', 41536, 115],
      ['uranium_vm_fle_if_gi', 41664, 67],
      ['uranium_vm_fle_unless_gi', 41760, 67],
      ['uranium_vm_fle_turn_gi', 41856, 93],
      ['uranium_vm_fgt_fff', 41952, 49],
      ['uranium_vm_fgt_ffi', 42016, 43],
      ['uranium_vm_fgt_ftf', 42080, 38],
      ['uranium_vm_fgt_fti', 42144, 32],
      ['uranium_vm_fgt_fft', 42176, 42],
      ['uranium_vm_fgt_tff', 42240, 40],
      ['uranium_vm_fgt_tfi', 42304, 34],
      ['uranium_vm_fgt_ttf', 42368, 29],
      ['uranium_vm_fgt_tti', 42400, 23],
      ['uranium_vm_fgt_tft', 42432, 33],
      ['uranium_vm_fgt_ggg', 42496, 99],
      ['uranium_vm_fgt_ggi', 42624, 77],
      ['uranium_vm_fgt_if_ff', 42720, 57],
      ['uranium_vm_fgt_unless_ff', 42784, 57],
      ['uranium_vm_fgt_turn_ff', 42848, 83],
      ['uranium_vm_fgt_if_fi', 42944, 51],
      ['uranium_vm_fgt_unless_fi', 43008, 51],
      ['uranium_vm_fgt_turn_fi', 43072, 77],
      ['uranium_vm_fgt_if_tf', 43168, 46],
      ['uranium_vm_fgt_unless_tf', 43232, 46],
      ['uranium_vm_fgt_turn_tf', 43296, 72],
      ['uranium_vm_fgt_if_ti', 43392, 40],
      ['uranium_vm_fgt_unless_ti', 43456, 40],
      ['uranium_vm_fgt_turn_ti', 43520, 66],
      ['uranium_vm_fgt_if_ft', 43616, 50],
      ['uranium_vm_fgt_unless_ft', 43680, 50],
      ['uranium_vm_fgt_turn_ft', 43744, 76],
      ['uranium_vm_fgt_if_gg', 43840, 89],
      ['uranium_vm_fgt_unless_gg', 43936, 89],
      ['uranium_vm_fgt_turn_gg', 44032, 115],
      ['uranium_vm_fgt_if_gi', 44160, 67],
      ['uranium_vm_fgt_unless_gi', 44256, 67],
      ['uranium_vm_fgt_turn_gi', 44352, 93],
      ['uranium_vm_fge_fff', 44448, 49],
      ['uranium_vm_fge_ffi', 44512, 43],
      ['uranium_vm_fge_ftf', 44576, 38],
      ['uranium_vm_fge_fti', 44640, 32],
      ['uranium_vm_fge_fft', 44672, 42],
      ['uranium_vm_fge_tff', 44736, 40],
      ['uranium_vm_fge_tfi', 44800, 34],
      ['uranium_vm_fge_ttf', 44864, 29],
      ['uranium_vm_fge_tti', 44896, 23],
      ['uranium_vm_fge_tft', 44928, 33],
      ['uranium_vm_fge_ggg', 44992, 99],
      ['uranium_vm_fge_ggi', 45120, 77],
      ['uranium_vm_fge_if_ff', 45216, 57],
      ['uranium_vm_fge_unless_ff', 45280, 57],
      ['uranium_vm_fge_turn_ff', 45344, 83],
      ['uranium_vm_fge_if_fi', 45440, 51],
      ['uranium_vm_fge_unless_fi', 45504, 51],
      ['uranium_vm_fge_turn_fi', 45568, 77],
      ['uranium_vm_fge_if_tf', 45664, 46],
      ['uranium_vm_fge_unless_tf', 45728, 46],
      ['uranium_vm_fge_turn_tf', 45792, 72],
      ['uranium_vm_fge_if_ti', 45888, 40],
      ['uranium_vm_fge_unless_ti', 45952, 40],
      ['uranium_vm_fge_turn_ti', 46016, 66],
      ['uranium_vm_fge_if_ft', 46112, 50],
      ['uranium_vm_fge_unless_ft', 46176, 50],
      ['uranium_vm_fge_turn_ft', 46240, 76],
      ['uranium_vm_fge_if_gg', 46336, 89],
      ['uranium_vm_fge_unless_gg', 46432, 89],
      ['uranium_vm_fge_turn_gg', 46528, 115],
      ['uranium_vm_fge_if_gi', 46656, 67],
      ['uranium_vm_fge_unless_gi', 46752, 67],
      ['uranium_vm_fge_turn_gi', 46848, 93],
      ['uranium_vm_store8_ff', 46944, 79],
      ['uranium_vm_store8_fi', 47040, 73],
      ['uranium_vm_store8_tf', 47136, 78],
      ['uranium_vm_store8_ti', 47232, 72],
      ['uranium_vm_store8_ft', 47328, 77],
      ['uranium_vm_store8_gg', 47424, 113],
      ['uranium_vm_store8_gi', 47552, 89],
      ['uranium_vm_store16_ff', 47648, 93],
      ['uranium_vm_store16_fi', 47744, 87],
      ['uranium_vm_store16_tf', 47840, 92],
      ['uranium_vm_store16_ti', 47936, 86],
      ['uranium_vm_store16_ft', 48032, 91],
      ['uranium_vm_store16_gg', 48128, 127],
      ['uranium_vm_store16_gi', 48256, 103],
      ['uranium_vm_store32_ff', 48384, 91],
      ['uranium_vm_store32_fi', 48480, 85],
      ['uranium_vm_store32_tf', 48576, 90],
      ['uranium_vm_store32_ti', 48672, 84],
      ['uranium_vm_store32_ft', 48768, 90],
      ['uranium_vm_store32_gg', 48864, 125],
      ['uranium_vm_store32_gi', 48992, 101],
      ['uranium_vm_store64_ff', 49120, 91],
      ['uranium_vm_store64_fi', 49216, 86],
      ['uranium_vm_store64_tf', 49312, 91],
      ['uranium_vm_store64_ti', 49408, 86],
      ['uranium_vm_store64_ft', 49504, 91],
      ['uranium_vm_store64_gg', 49600, 125],
      ['uranium_vm_store64_gi', 49728, 102],
      ['uranium_vm_fstore_ff', 49856, 116],
      ['uranium_vm_fstore_fi', 49984, 110],
      ['uranium_vm_fstore_tf', 50112, 116],
      ['uranium_vm_fstore_ti', 50240, 110],
      ['uranium_vm_fstore_ft', 50368, 116],
      ['uranium_vm_fstore_gg', 50496, 150],
      ['uranium_vm_fstore_gi', 50656, 126],
    ],
    internal: [],
    base64: `
VUFXQVZBVUFUU1BIidVIi3oQTIsiTIt6CE2LbCQQTQHlSI1yaEiNQiBIiUJoTIlqcIsHTYs0JA9XwDHSQf8UB0iJRRgxwEiDxAhb
QVxBXUFeQV9dw8zMzMzMzMzMzMzMQVZTSIPsGEiJ00mJ/kjHRCQIAQAAAEjHQmAAAAAASI1UJAhIieFFMcBFMcn/U1CFwHUTSI1T
YEiLNCRIjUwkEEyJ9/9TWDHASIPEGFtBXsPMzMzMzMzMzMzMzMzMzMzMSGNHBEmJRCQYTSnlTYlsJBBNiTQkSYl0JCC4AQAAAMNJ
iVQkCE2JNCQxwMPMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJiVQFAOmy////zMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxFEBQDp
kP///8zMzMzMzMzMzMzMzMzMzMxIY0cQSYlUBQDpcv///8zMzMzMzMzMzMzMzMzMzMzMzEhjRxDyQQ8RRAUA6VD////MzMzMzMzM
zMzMzMzMzMzMTInwTCt3EHgNi0cYSIPHGEmLBAf/4EmJxuki////zMyLRwyNSP+JTwyD+AEPjg7///9MifBIK0cQD4gB////i08Y
SIPHGEmLDA9Jicb/4czMzMzMzMzMzMzMzMzMzMzMSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMxIiflMifBMY0cITAHH
Tit0ARB4DYtHGEiDxxhJiwQH/+BJicbpl/7//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSItHEEhjTwhJiUQNAItHGEiDxxhJiwQH
/+DMzMzMzMxIi0cQSGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNH
CEn/RAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxIY0cMSf9MBQB0FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMzMzMzMzMSGNHDEn/TAUAdCZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJ
iwQH/+BIicfpev3//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmDfAUAAHQNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwP
SYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJgzgAdA2LRxhIg8cYSYsEB//gSGNPCEiN
BA+LDA9JiwwPSInH/+HMzMxIhdJ0DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iiccx0v/hzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDEmDfAUAAHQUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJ
wffRTAHhTo0EKEiFwEwPSMFJgzgAdBRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMxIhdJ0FEhjTwhIjQQPiwwP
SYsMD0iJx//hi0cYSIPHGEmLBAcx0v/gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmDfAUAAH4Ni0cYSIPHGEmLBAf/4Ehj
TwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJgzgAfg2LRxhIg8cYSYsE
B//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMxIhdJ+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMSIn4TInpSGN/DEk5N0mLPD8PlsNIhf90XYTbdV9MY2gISQHNTItHEE0B6E2LTCQoTQHhTTnId0RMjUYQ
SIlGEEiJThhIY0cMO0cIfRkPHwBJx0QFAAAAAABIg8AISGNPCEg5yHzqi0cYSIPHGEmLBAdMicb/4LMBhNt0oUmJzUiJx+mZ+v//
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLPkyLbghIg8bwi0cYSIPHGEmLBAcx0v/gzMzMzMzMSGNHDEmLVAUAZkgPbsJIiz5M
i24ISIPG8ItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhSQHFSIXATA9I6UmLVQBmSA9u
wkiLPkyLbghIg8bwi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxmSA9uwkiLPkyLbghIg8bwi0cYSIPHGEmLBAf/4MzMzGZID37CSIs+
TItuCEiDxvCLRxhIg8cYSYsEB//gzMzMSGNHCEmJVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxIY0cIicH30UwB4U6NBChIhcBM
D0jBSYkQi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDDHJSStMBQBIY0cISYlMBQCLRxhIg8cYSYsE
B//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwwx0kkrVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMSInQSPfYSGNP
CEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMxI99qLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwP
SMExwEkrAEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zEhjRwwxyUmDfAUAAA+UwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMMdJJg3wF
AAAPlMKLRxhIg8cYSYsEB//gzMzMzDHASIXSD5TASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMMcBIhdIPlMCLTxhIg8cYSYsMD0iJ
wv/hzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBMcBJgzgAD5TASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPH
GEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAA9XDe68AABIY0cIQQ8TTAUAi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBEBQAPVwW+vAAAi0cYSIPHGEmLBAf/4MwPKA25vAAAD1fISGNHCEEPE0wFAItH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMD1cFibwAAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxI
Y0cMicH30UwB4U6NBChIhcBMD0jB8kEPEAgPVw1evAAASGNHCInB99FMAeFOjQQoSIXATA9IwUEPEwiLRxhIg8cYSYsEB//gzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAA9UDR68AABIY0cIQQ8TTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMSGNHDPJBDxBEBQAPVAXuuwAAi0cYSIPHGEmLBAf/4MwPKA3puwAAD1TISGNHCEEPE0wFAItHGEiDxxhJiwQH/+DM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMD1QFubsAAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6N
BChIhcBMD0jB8kEPEAgPVA2OuwAASGNHCInB99FMAeFOjQQoSIXATA9IwUEPEwiLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMxIY0cM8kEPEEwFAPIPUclIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNH
DPJBDxBEBQDyD1HAi0cYSIPHGEmLBAf/4MzMzMzyD1HISGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzPIPUcCLRxhIg8cYSYsE
B//gzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAI8g9RyUhjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8R
CItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJJDypMBQBIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzySQ8qRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzM8kgPKspIY0cI8kEPEUwF
AItHGEiDxxhJiwQH/+DMzMzySA8qwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHySQ8q
CEhjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8RCItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzy
QQ8QTAUAZg8uDU25AAAPgufy///yDxAVR7kAAGYPLtF2G/JIDyzBSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4Om58v//zMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uDf24AAAPgofy///yDxAV97gAAGYPLtF2EvJIDyzRi0cYSIPHGEmLBAf/4Oli
8v//zMxmDy4F2LgAAHIp8g8QDda4AABmDy7IdhvySA8swEhjTwhJiUQNAItHGEiDxxhJiwQH/+BIY0cM8kEPEUQFAOkd8v//zMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxmDy4FiLgAAHIg8g8QDYa4AABmDy7IdhLySA8s0ItHGEiDxxhJiwQH/+BIY0cM8kEP
EUQFAOnG8f//zMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uDT24AAAPgpfx///yDxAVN7gAAGYPLtF2LfJIDyzB
SGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4OlX8f//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtE
BQBJO4QkEAEAAHMiSYtMJDBMAeEPtgQISGNPCEmJRA0Ai0cYSIPHGEmLBAf/4OkG8f//zMzMzMzMSGNHDEmLRAUASTuEJBABAABz
GUmLTCQwTAHhD7YUCItHGEiDxxhJiwQH/+Dpz/D//8zMzMzMzMzMzMzMzMzMzEk5lCQQAQAAdiJJi0QkMEwB4A+2BAJIY08ISYlE
DQCLRxhIg8cYSYsEB//gSGNHDEmJVAUA6Ybw///MzMzMzMxJOZQkEAEAAHYZSYtEJDBMAeAPthQCi0cYSIPHGEmLBAf/4EhjRwxJ
iVQFAOlP8P//zMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQQAQAAczRJi0wkMEwB4Q+2BAhIY08I
QYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//g6eTv///MzMzMSGNHDEmLRAUASTuEJBgBAABzIkmLTCQwTAHhD7cE
CEhjTwhJiUQNAItHGEiDxxhJiwQH/+Dppu///8zMzMzMzEhjRwxJi0QFAEk7hCQYAQAAcxlJi0wkMEwB4Q+3FAiLRxhIg8cYSYsE
B//g6W/v///MzMzMzMzMzMzMzMzMzMxJOZQkGAEAAHYiSYtEJDBMAeAPtwQCSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4EhjRwxJiVQF
AOkm7///zMzMzMzMSTmUJBgBAAB2GUmLRCQwTAHgD7cUAotHGEiDxxhJiwQH/+BIY0cMSYlUBQDp7+7//8zMzMzMzMzMzMzMzMzM
zEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkGAEAAHM0SYtMJDBMAeEPtwQISGNPCEGJyEH30E0B4E6NDClIhclND0jISYkB
i0cYSIPHGEmLBAf/4OmE7v//zMzMzEhjRwxJi0QFAEk7hCQgAQAAcyFJi0wkMEwB4YsECEhjTwhJiUQNAItHGEiDxxhJiwQH/+Dp
R+7//8zMzMzMzMxIY0cMSYtEBQBJO4QkIAEAAHMYSYtMJDBMAeGLFAiLRxhIg8cYSYsEB//g6RDu///MzMzMzMzMzMzMzMzMzMzM
STmUJCABAAB2IUmLRCQwTAHgiwQCSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4EhjRwxJiVQFAOnH7f//zMzMzMzMzEk5lCQgAQAAdhhJ
i0QkMEwB4IsUAotHGEiDxxhJiwQH/+BIY0cMSYlUBQDpkO3//8zMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB
SYsASTuEJCABAABzM0mLTCQwTAHhiwQISGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4Okl7f//zMzMzMxI
Y0cMSYtEBQBJO4QkKAEAAHMiSYtMJDBMAeFIiwQISGNPCEmJRA0Ai0cYSIPHGEmLBAf/4Onm7P//zMzMzMzMSGNHDEmLRAUASTuE
JCgBAABzGUmLTCQwTAHhSIsUCItHGEiDxxhJiwQH/+Dpr+z//8zMzMzMzMzMzMzMzMzMzEk5lCQoAQAAdiJJi0QkMEwB4EiLBAJI
Y08ISYlEDQCLRxhIg8cYSYsEB//gSGNHDEmJVAUA6Wbs///MzMzMzMxJOZQkKAEAAHYZSYtEJDBMAeBIixQCi0cYSIPHGEmLBAf/
4EhjRwxJiVQFAOkv7P//zMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQoAQAAczRJi0wkMEwB4UiL
BAhIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//g6cTr///MzMzMSGNHDEmLRAUASTuEJCgBAABzJUmLTCQw
TAHh8g8QDAhIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+Dpg+v//8zMzEhjRwxJi0QFAEk7hCQoAQAAcxpJi0wkMEwB4fIPEAQIi0cY
SIPHGEmLBAf/4OlO6///zMzMzMzMzMzMzMzMzMxJOZQkKAEAAHYlSYtEJDBMAeDyDxAMAkhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/
4EhjRwxJiVQFAOkD6///zMzMSTmUJCgBAAB2GkmLRCQwTAHg8g8QBAKLRxhIg8cYSYsEB//gSGNHDEmJVAUA6c7q///MzMzMzMzM
zMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkKAEAAHM1SYtMJDBMAeHyDxAMCEhjRwiJwffRTAHhTo0EKEiFwEwP
SMHyQQ8RCItHGEiDxxhJiwQH/+DpY+r//8zMzEhjRxBJi0QFAEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMSItHEEhjTwhJiUQNAItH
GEiDxxhJiwQH/+DMzMzMzMxIY0cQicH30UwB4U6NBChIhcBMD0jBSYsASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPH
GEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIi0cQSGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPH
GEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEmLRAUASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MxIi0cQSGNPCEmJRA0Ai0cY
SIPHGEmLBAf/4MzMzMzMzEhjRxCJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLRxBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSYtEBQBIY08ISYlEDQCLRxhIg8cYSYsEB//gzEiLRxBIY08ISYlEDQCLRxhI
g8cYSYsEB//gzMzMzMzMSGNHEInB99FMAeFOjQQoSIXATA9IwUmLAEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSItHEEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIY08QSYtMDQBJA0wFAEhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMxIY0cMSItPEEkDTAUASGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHEEmLRAUASAHQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLRxBIAdBI
Y08ISYlEDQCLRxhIg8cYSYsEB//gzMzMSGNHDEmLRAUASAHQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzEhjRwxIY08QSYtUDQBJA1QFAItHGEiDxxhJiwQH/+DMSGNHDEiLVxBJA1QFAItHGEiDxxhJiwQH/+DMzMzM
zMxIY0cQSQNUBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzEgDVxCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMSGNHDEkDVAUA
i0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyUmLAUkDAEhj
TwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSItHEEkDAEhj
TwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBI
Y08QSStEDQBIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASCtHEEhjTwhJiUQN
AItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBIidFJK0wFAEhjRwhJiUwFAItHGEiDxxhJiwQH
/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIidBIK0cQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzEhjRwxJi0QFAEgp
0EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtUBQBIY0cQSStUBQCLRxhI
g8cYSYsEB//gzEhjRwxJi1QFAEgrVxCLRxhIg8cYSYsEB//gzMzMzMzMSGNHEEkrVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxI
K1cQi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEgp0ItPGEiDxxhJiwwPSInC/+HMzMzMSGNHDInB99FMAeFO
jQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEkrAUhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJ
iwQH/+DMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEgrRxBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsE
B//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhjTxBJi0wNAEkPr0wFAEhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIi08QSQ+vTAUASGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMxIY0cQSYtEBQBID6/CSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSItH
EEgPr8JIY08ISYlEDQCLRxhIg8cYSYsEB//gzMxIY0cMSYtEBQBID6/CSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhjTxBJi1QNAEkPr1QFAItHGEiDxxhJiwQH/+BIY0cMSItXEEkPr1QFAItHGEiDxxhJiwQH
/+DMzMzMzEhjRxBJD69UBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMSA+vVxCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMxIY0cM
SQ+vVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJSYsB
SQ+vAEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIi0cQ
SQ+vAEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxI
Y08QSYtMDQBJI0wFAEhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSItPEEkjTAUASGNH
CEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEmLRAUASCHQSGNPCEmJRA0Ai0cYSIPH
GEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLRxBIIdBIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMSGNHDEmL
RAUASCHQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIY08QSYtUDQBJI1QF
AItHGEiDxxhJiwQH/+DMSGNHDEiLVxBJI1QFAItHGEiDxxhJiwQH/+DMzMzMzMxIY0cQSSNUBQCLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzEgjVxCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMSGNHDEkjVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxIY0cMicH3
0UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyUmLAUkjAEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiD
xxhJiwQH/+DMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSItHEEkjAEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiD
xxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSGNPEEmLTA0ASQtMBQBIY0cISYlMBQCLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEiLTxBJC0wFAEhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzEhjRxBJi0QFAEgJ0EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMxIi0cQSAnQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzEhjRwxJi0QFAEgJ0EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSGNPEEmLVA0ASQtUBQCLRxhIg8cYSYsEB//gzEhjRwxIi1cQSQtUBQCLRxhIg8cY
SYsEB//gzMzMzMzMSGNHEEkLVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxIC1cQi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM
zEhjRwxJC1QFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUhjRxCJwffRTAHhTo0MKEiFwEwP
SMlJiwFJCwBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9I
wUiLRxBJCwBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
SGNHDEhjTxBJi0wNAEkzTAUASGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIi08QSTNM
BQBIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSYtEBQBIMdBIY08ISYlEDQCL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSItHEEgx0EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMxI
Y0cMSYtEBQBIMdBIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhjTxBJi1QN
AEkzVAUAi0cYSIPHGEmLBAf/4MxIY0cMSItXEEkzVAUAi0cYSIPHGEmLBAf/4MzMzMzMzEhjRxBJM1QFAItHGEiDxxhJiwQH/+DM
zMzMzMzMzMzMSDNXEItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMxIY0cMSTNUBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzEhj
RwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJSYsBSTMASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkB
i0cYSIPHGEmLBAf/4MzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIi0cQSTMASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkB
i0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBBD7ZMDQBI0+BIY08ISYlEDQCLRxhI
g8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAPtk8QSNPgSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMSGNHEEEPtkwFAEiJ0EjT4EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzA+2TxBIidBI0+BIY08ISYlEDQCLRxhIg8cYSYsEB//gSGNHDEmLRAUAidFI0+BIY08ISYlEDQCLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi1QFAEhjRxBBD7ZMBQBI0+KLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtUBQAPtk8QSNPii0cYSIPHGEmLBAf/4MzMzEhjRxBBD7ZMBQBI0+KLRxhIg8cYSYsEB//g
zMzMzMzMD7ZPEEjT4otHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxIidFIY0cMSYtUBQBI0+KLRxhIg8cYSYsEB//gzMzMzEhjRwyJ
wffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhBD7YJSNPgSGNPCEGJyEH30E0B4E6NDClIhclND0jI
SYkBi0cYSIPHGEmLBAf/4EhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwAPtk8QSNPgSGNPCEGJyEH30E0B4E6NDClIhclND0jISYkB
i0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBBD7ZMDQBI0/hIY08ISYlEDQCLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAPtk8QSNP4SGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMSGNHEEEPtkwFAEiJ0EjT+EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzA+2TxBIidBI0/hIY08ISYlEDQCLRxhIg8cYSYsEB//gSGNHDEmLRAUAidFI0/hIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi1QFAEhjRxBBD7ZMBQBI0/qLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMxIY0cMSYtUBQAPtk8QSNP6i0cYSIPHGEmLBAf/4MzMzEhjRxBBD7ZMBQBI0/qLRxhIg8cYSYsEB//gzMzM
zMzMD7ZPEEjT+otHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxIidFIY0cMSYtUBQBI0/qLRxhIg8cYSYsEB//gzMzMzEhjRwyJwffR
TAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhBD7YJSNP4SGNPCEGJyEH30E0B4E6NDClIhclND0jISYkB
i0cYSIPHGEmLBAf/4EhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwAPtk8QSNP4SGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cY
SIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBBD7ZMDQBI0+hIY08ISYlEDQCLRxhIg8cYSYsE
B//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAPtk8QSNPoSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSGNHEEEPtkwFAEiJ0EjT6EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zA+2TxBIidBI0+hIY08ISYlEDQCLRxhIg8cYSYsEB//gSGNHDEmLRAUAidFI0+hIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi1QFAEhjRxBBD7ZMBQBI0+qLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cMSYtUBQAPtk8QSNPqi0cYSIPHGEmLBAf/4MzMzEhjRxBBD7ZMBQBI0+qLRxhIg8cYSYsEB//gzMzMzMzM
D7ZPEEjT6otHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxIidFIY0cMSYtUBQBI0+qLRxhIg8cYSYsEB//gzMzMzEhjRwyJwffRTAHh
To0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhBD7YJSNPoSGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cY
SIPHGEmLBAf/4EhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwAPtk8QSNPoSGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPH
GEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBNi0QFAEmNQAFIg/gBD4bJ0P//SInRSGNHDEmLRAUASInCTAnCSMHq
IEiF0nQJdAdImUn3+OsFMdJB9/BIY1cISYlEFQCLRxhIg8cYSYsEB0iJyv/gzMzMzMzMzEyLRxBJjUABSIP4AQ+GbtD//0iJ0Uhj
RwxJi0QFAEiJwkwJwkjB6iBIhdJ0CXQHSJlJ9/jrBTHSQffwSGNXCEmJRBUAi0cYSIPHGEmLBAdIicr/4MzMzMzMzMzMzMzMzEiJ
0UhjRxBNi0QFAEmNQAFIg/gBdjtMicBICchIweggSIXAdAx0CkiJyEiZSff46weJyDHSQffwSGNXCEmJRBUAi0cYSIPHGEmLBAdI
icr/4EhjRwxJiUwFAOnBz///zEiJ0UyLRxBJjUABSIP4AXY7TInASAnISMHoIEiFwHQMdApIichImUn3+OsHicgx0kH38EhjVwhJ
iUQVAItHGEiDxxhJiwQHSInK/+BIY0cMSYlMBQDpZs///8zMzMzMzEiJ0UiNQgFIg/gBdj5IY0cMSYtEBQBIicJICcpIweogSIXS
dAl0B0iZSPf56wQx0vfxSGNXCEmJRBUAi0cYSIPHGEmLBAdIicr/4EhjRxBJiUwFAOkHz///zMzMzMzMzEhjRxBJi0wFAEiNQQFI
g/gBD4bpzv//SGNHDEmLRAUASInCSAnKSMHqIEiF0nQJdAdImUj3+esEMdL38YtPGEiDxxhJiwwPSInC/+HMzMzMzMzMzMzMzMzM
zMzMzMzMzEiLTxBIjUEBSIP4AQ+Gjs7//0hjRwxJi0QFAEiJwkgJykjB6iBIhdJ0CXQHSJlI9/nrBDHS9/GLTxhIg8cYSYsMD0iJ
wv/hzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJi0wFAEiNQQFIg/gBdjFIichICdBIweggSIXAdAx0CkiJ0EiZSPf56waJ
0DHS9/GLTxhIg8cYSYsMD0iJwv/hSGNHDEmJVAUA6e7N///MzMzMzMzMzMzMzMzMzEiLTxBIjUEBSIP4AXYxSInISAnQSMHoIEiF
wHQMdApIidBImUj3+esGidAx0vfxi08YSIPHGEmLDA9IicL/4UhjRwxJiVQFAOmTzf//zMzMzMzMzMzMzMzMzMzMzMzMzEiJ0UiN
QgFIg/gBdjVIY0cMSYtEBQBIicJICcpIweogSIXSdAl0B0iZSPf56wQx0vfxi08YSIPHGEmLDA9IicL/4UhjRxBJiUwFAOkwzf//
zMzMzMzMzMzMzMzMzMzMzEiJ0UhjVwxBidBB99BNAeBKjQQqSIXSSQ9IwEhjVxBBidBB99BNAeBOjQwqSIXSTQ9IyE2LAUmNUAFI
g/oBD4bczP//SIsATInCSAnCSMHqIEiF0nQJdAdImUn3+OsFMdJB9/BIY1cIQYnQQffQTQHgTo0MKkiF0k0PSMhJiQGLRxhIg8cY
SYsEB0iJyv/gzMzMzMzMzMzMzMzMzMzMzMxMi0cQSY1AAUiD+AEPhm7M//9IidFIY0cMicL30kwB4k6NDChIhcBMD0jKSYsBSInC
TAnCSMHqIEiF0nQJdAdImUn3+OsFMdJB9/BIY1cIQYnQQffQTQHgTo0MKkiF0k0PSMhJiQGLRxhIg8cYSYsEB0iJyv/gzMzMzMzM
zMzMzEhjRxBNi0QFAEmNQAFIg/gBD4bpy///SInRSGNHDEmLRAUASInCTAnCSMHqIEiF0nQJdAdImUn3+OsFMdJB9/BIY0cISYlU
BQCLRxhIg8cYSYsEB0iJyv/gzMzMzMzMzEyLRxBJjUABSIP4AQ+Gjsv//0iJ0UhjRwxJi0QFAEiJwkwJwkjB6iBIhdJ0CXQHSJlJ
9/jrBTHSQffwSGNHCEmJVAUAi0cYSIPHGEmLBAdIicr/4MzMzMzMzMzMzMzMzEiJ0UhjRxBNi0QFAEmNQAFIg/gBdjtMicBICchI
weggSIXAdAx0CkiJyEiZSff46weJyDHSQffwSGNHCEmJVAUAi0cYSIPHGEmLBAdIicr/4EhjRwxJiUwFAOnhyv//zEiJ0UyLRxBJ
jUABSIP4AXY7TInASAnISMHoIEiFwHQMdApIichImUn3+OsHicgx0kH38EhjRwhJiVQFAItHGEiDxxhJiwQHSInK/+BIY0cMSYlM
BQDphsr//8zMzMzMzEiJ0UiNQgFIg/gBdj5IY0cMSYtEBQBIicJICcpIweogSIXSdAl0B0iZSPf56wQx0vfxSGNHCEmJVAUAi0cY
SIPHGEmLBAdIicr/4EhjRxBJiUwFAOknyv//zMzMzMzMzEhjRxBJi0wFAEiNQQFIg/gBD4YJyv//SGNHDEmLRAUASInCSAnKSMHq
IEiF0nQJdAdImUj3+esEMdL38YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLTxBIjUEBSIP4AQ+Grsn//0hj
RwxJi0QFAEiJwkgJykjB6iBIhdJ0CXQHSJlI9/nrBDHS9/GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zEhjRxBJi0wFAEiNQQFIg/gBdi5IichICdBIweggSIXAdAx0CkiJ0EiZSPf56waJ0DHS9/GLRxhIg8cYSYsEB//gSGNHDEmJVAUA
6RHJ///MzMzMzMzMzMzMzMzMzMzMzEiLTxBIjUEBSIP4AXYuSInISAnQSMHoIEiFwHQMdApIidBImUj3+esGidAx0vfxi0cYSIPH
GEmLBAf/4EhjRwxJiVQFAOm2yP//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiJ0UiNQgFIg/gBdjJIY0cMSYtEBQBIicJICcpIweog
SIXSdAl0B0iZSPf56wQx0vfxi0cYSIPHGEmLBAf/4EhjRxBJiUwFAOlTyP//zMzMzMzMzMzMzMzMzMzMzMzMzEiJ0UhjVwxBidBB
99BNAeBKjQQqSIXSSQ9IwEhjVxBBidBB99BNAeBOjQwqSIXSTQ9IyE2LAUmNUAFIg/oBD4b8x///SIsATInCSAnCSMHqIEiF0nQJ
dAdImUn3+OsFMdJB9/BIY0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJiRGLRxhIg8cYSYsEB0iJyv/gzMzMzMzMzMzMzMzMzMzMzMxM
i0cQSY1AAUiD+AEPho7H//9IidFIY0cMicL30kwB4k6NDChIhcBMD0jKSYsBSInCTAnCSMHqIEiF0nQJdAdImUn3+OsFMdJB9/BI
Y0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJiRGLRxhIg8cYSYsEB0iJyv/gzMzMzMzMzMzMzEhjRwzyQQ8QTAUASGNHEPJBD1hMBQBI
Y0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAPIPWE8QSGNHCPJBDxFMBQCLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQDyD1jISGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzPIPEE8Q8g9YyEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMxIY0cM8kEPEEwFAPIPWMhIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNH
DPJBDxBEBQBIY0cQ8kEPWEQFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QRAUA8g9Y
RxCLRxhIg8cYSYsEB//gzMzMSGNHEPJBD1hEBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzyD1hHEItHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzEhjRwzyQQ9YRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAISGNHEInB99FM
AeFOjQQoSIXATA9IwfJBD1gISGNHCInB99FMAeFOjQQoSIXATA9IwfJBDxEIi0cYSIPHGEmLBAf/4MzMSGNHDInB99FMAeFOjQQo
SIXATA9IwfJBDxAI8g9YTxBIY0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDPJBDxBMBQBIY0cQ8kEPXEwFAEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzEhjRwzy
QQ8QTAUA8g9cTxBIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQZg8oyPJBD1xMBQBI
Y0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMZg8oyPIPXE8QSGNHCPJBDxFMBQCLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUA8g9cyEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEQFAEhjRxDyQQ9cRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBEBQDyD1xHEItHGEiDxxhJiwQH/+DMzMxIY0cQ8kEPXEQFAItHGEiDxxhJiwQH/+DMzMzM
zMzMzPIPXEcQi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQDyD1zIi0cYSIPHGEmLBAdmDyjB/+BIY0cMicH3
0UwB4U6NBChIhcBMD0jB8kEPEAhIY0cQicH30UwB4U6NBChIhcBMD0jB8kEPXAhIY0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiL
RxhIg8cYSYsEB//gzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8kEPEAjyD1xPEEhjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8RCItH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAEhjRxDyQQ9ZTAUASGNHCPJBDxFMBQCLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQDyD1lPEEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUA8g9ZyEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzyDxBPEPIPWchIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBM
BQDyD1nISGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QRAUASGNHEPJBD1lE
BQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEQFAPIPWUcQi0cYSIPHGEmLBAf/4MzM
zEhjRxDyQQ9ZRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzM8g9ZRxCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMxIY0cM8kEPWUQF
AItHGEiDxxhJiwQH/+DMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCEhjRxCJwffRTAHhTo0EKEiFwEwPSMHyQQ9Z
CEhjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8RCItHGEiDxxhJiwQH/+DMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCPIPWU8Q
SGNHCInB99FMAeFOjQQoSIXATA9IwfJBDxEIi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUA
SGNHEPJBD15MBQBIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAPIPXk8QSGNHCPJB
DxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEGYPKMjyQQ9eTAUASGNHCPJBDxFMBQCLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzGYPKMjyD15PEEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAPIPXshIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMSGNHDPJBDxBEBQBIY0cQ8kEPXkQFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhj
RwzyQQ8QRAUA8g9eRxCLRxhIg8cYSYsEB//gzMzMSGNHEPJBD15EBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzyD15HEItHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUA8g9eyItHGEiDxxhJiwQHZg8owf/gSGNHDInB99FMAeFOjQQoSIXATA9IwfJB
DxAISGNHEInB99FMAeFOjQQoSIXATA9IwfJBD14ISGNHCInB99FMAeFOjQQoSIXATA9IwfJBDxEIi0cYSIPHGEmLBAf/4MzMSGNH
DInB99FMAeFOjQQoSIXATA9IwfJBDxAI8g9eTxBIY0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEUxwEk7RA0AQQ+UwEhjRwhNiUQFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzM
zMzMzMzMzEhjRwxJi0QFADHJSDtHEA+UwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ
MclJOVQFAA+UwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMMcBIOVcQD5TASGNPCEmJ
RA0Ai0cYSIPHGEmLBAf/4MxIY0cMMclJOVQFAA+UwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDEmLRAUASGNPEDHSSTtEDQAPlMKLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJ
i0QFADHSSDtHEA+UwotHGEiDxxhJiwQH/+DMSGNPEDHASTlUDQAPlMCLTxhIg8cYSYsMD0iJwv/hzMwxwEg5VxAPlMCLTxhIg8cY
SYsMD0iJwv/hzMzMzMzMzEhjTwwxwEk5VA0AD5TAi08YSIPHGEmLDA9IicL/4czMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhj
TxBBichB99BNAeBOjQwpSIXJTQ9IyDHJSTsBD5TBSGNHCEGJwEH30E0B4E6NDChIhcBND0jISYkJi0cYSIPHGEmLBAf/4MzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsAMclIO0cQD5TBSGNHCEGJwEH30E0B4E6N
DChIhcBND0jISYkJi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB1FEhjTwhIjQQP
iwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEk7RA0AdQ2LRxhIg8cYSYsEB//gSGNPCEiN
BA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QNAHUmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9J
ic5IicdB/+CLRxhIg8cYSYsEB//gSInH6ZG4///MzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB1FEhjTwhIjQQPiwwPSYsM
D0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIO0cQdQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9J
iwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEHUmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB
/+CLRxhIg8cYSYsEB//gSInH6ba3///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAdRRIY08ISI0ED4sMD0mLDA9Iicf/
4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJOVQFAHUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJ
x//hzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB1JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cY
SIPHGEmLBAf/4EiJx+natv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQdRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiD
xxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSDlXEHUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzEg5VxB1JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmL
BAf/4EiJx+n/tf//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAHUUSGNPCEiNBA+LDA9JiwwPSInH/+GL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSTlUBQB1DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/
4czMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEk5VAUAdSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiD
xxhJiwQH/+BIicfpGrX//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB
99BNAeBOjQwpSIXJTQ9IyEk7AXUUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDInB99FMAeFO
jQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEk7AXUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//h
zMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEk7AXUmTGNHCEqNBAdMifFK
K0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6c+z///MzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6N
BChIhcBMD0jBSYsASDtHEHUUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gSGNHDInB99FMAeFOjQQoSIXATA9IwUmL
AEg7RxB1DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4UhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQdSZMY0cI
So0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfp5rL//8zMzMzMzEhjRwxJi0QFAEhjTxBF
McBJO0QNAEEPlcBIY0cITYlEBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAxyUg7RxAPlcFIY0cISYlM
BQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEDHJSTlUBQAPlcFIY0cISYlMBQCLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzDHASDlXEA+VwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMSGNHDDHJSTlUBQAPlcFI
Y0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxAx0kk7RA0AD5XCi0cY
SIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAx0kg7RxAPlcKLRxhIg8cYSYsEB//gzEhjTxAx
wEk5VA0AD5XAi08YSIPHGEmLDA9IicL/4czMMcBIOVcQD5XAi08YSIPHGEmLDA9IicL/4czMzMzMzMxIY08MMcBJOVQNAA+VwItP
GEiDxxhJiwwPSInC/+HMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMgxyUk7AQ+VwUhj
RwhBicBB99BNAeBOjQwoSIXATQ9IyEmJCYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB
99FMAeFOjQQoSIXATA9IwUmLADHJSDtHEA+VwUhjRwhBicBB99BNAeBOjQwoSIXATQ9IyEmJCYtHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEk7RA0AdQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzM
zMzMzEhjRwxJi0QFAEhjTxBJO0QNAHUUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMxIY0cMSYtE
BQBIY08QSTtEDQB1DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+lRr///zMzM
zMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIO0cQdQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzM
zMzMSGNHDEmLRAUASDtHEHUUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QF
AEg7RxB1DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+l2rv//zMzMzMzMzMzM
zMzMzMzMzMzMzMzMzEhjRxBJOVQFAHUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzM
zMxIY0cQSTlUBQB1FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUA
dQ2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpmq3//8zMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSDlXEHUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zEg5VxB1FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQdQ2LRxhI
g8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpv6z//8zMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cMSTlUBQB1DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzM
SGNHDEk5VAUAdRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAHUN
i0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6dqr///MzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJOwF1DYtHGEiDxxhJiwQH
/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiF
yU0PSMhJOwF1FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJ
iwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJOwF1DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJ
zkiJx0H/4EiJx+mPqv//zMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB1DYtHGEiDxxhJiwQH/+BI
Y08ISI0ED4sMD0mLDA9Iicf/4UhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQdRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiD
xxhJiwQH/+BIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASDtHEHUNi0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiD
wBhNiwQ/SYnOSInHQf/gSInH6aap///MzMzMzMxIY0cMSYtEBQBIY08QRTHASTtEDQBBD5zASGNHCE2JRAUAi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUAMclIO0cQD5zBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzEhjRxAxyUk5VAUAD5/BSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMwxwEg5
VxAPn8BIY08ISYlEDQCLRxhIg8cYSYsEB//gzEhjRwwxyUk5VAUAD5zBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QMdJJO0QNAA+cwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDEmLRAUAMdJIO0cQD5zCi0cYSIPHGEmLBAf/4MxIY08QMcBJOVQNAA+fwItPGEiDxxhJiwwPSInC/+HMzDHASDlX
EA+fwItPGEiDxxhJiwwPSInC/+HMzMzMzMzMSGNPDDHASTlUDQAPnMCLTxhIg8cYSYsMD0iJwv/hzMxIY0cMicH30UwB4U6NBChI
hcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jIMclJOwEPnMFIY0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJiQmLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwAxyUg7RxAPnMFIY0cI
QYnAQffQTQHgTo0MKEiFwE0PSMhJiQmLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QN
AH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB9DYtHGEiDxxhJ
iwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEk7RA0AfSZMY0cISo0EB0yJ8UorTAcQeCGL
eBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpEab//8zMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEH0USGNP
CEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB9DYtHGEiDxxhJiwQH/+BI
Y08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIO0cQfSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AY
TYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpNqX//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB+FEhjTwhIjQQP
iwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAfg2LRxhIg8cYSYsEB//gSGNPCEiN
BA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJOVQFAH4mTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9J
ic5IicdB/+CLRxhIg8cYSYsEB//gSInH6Vqk///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEg5VxB+FEhjTwhIjQQPiwwPSYsM
D0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQfg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9J
iwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSDlXEH4mTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB
/+CLRxhIg8cYSYsEB//gSInH6X+j///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEk5VAUAfRRIY08ISI0ED4sM
D0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAH0Ni0cYSIPHGEmLBAf/4EhjTwhIjQQP
iwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSTlUBQB9JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnO
SInHQf/gi0cYSIPHGEmLBAf/4EiJx+maov//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB
SYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMxI
Y0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+L
DA9JiwwPSInH/+HMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfSZM
Y0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpT6H//8zMzMzMzMzMzMzMzMzMzEhj
RwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQfRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+BIY0cMicH30UwB4U6N
BChIhcBMD0jBSYsASDtHEH0Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hSGNHDInB99FMAeFOjQQoSIXATA9IwUmL
AEg7RxB9JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+lmoP//zMzMzMzMSGNH
DEmLRAUASGNPEEUxwEk7RA0AQQ+ewEhjRwhNiUQFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFADHJSDtH
EA+ewUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQMclJOVQFAA+dwUhjRwhJiUwFAItH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMMcBIOVcQD53ASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MxIY0cM
MclJOVQFAA+ewUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEDHS
STtEDQAPnsKLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFADHSSDtHEA+ewotHGEiDxxhJ
iwQH/+DMSGNPEDHASTlUDQAPncCLTxhIg8cYSYsMD0iJwv/hzMwxwEg5VxAPncCLTxhIg8cYSYsMD0iJwv/hzMzMzMzMzEhjTwwx
wEk5VA0AD57Ai08YSIPHGEmLDA9IicL/4czMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9I
yDHJSTsBD57BSGNHCEGJwEH30E0B4E6NDChIhcBND0jISYkJi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsAMclIO0cQD57BSGNHCEGJwEH30E0B4E6NDChIhcBND0jISYkJi0cYSIPHGEmL
BAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9I
icf/4czMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEk7RA0AfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzEhjRwxJi0QFAEhjTxBJO0QNAH4Ni0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/g
SInH6dGc///MzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czM
zMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIO0cQfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzM
zMzMSGNHDEmLRAUASDtHEH4Ni0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6fab
///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzM
zMzMzMzMzMzMzMzMzEhjRxBJOVQFAH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzM
zMxIY0cQSTlUBQB9DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+kam///zMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSDlXEH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zEg5VxB9DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+k/mv//zMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAH4Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cMSTlUBQB+FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzM
SGNHDEk5VAUAfg2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpWpn//8zMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEk7AX4N
i0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB
99BNAeBOjQwpSIXJTQ9IyEk7AX4USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDInB99FMAeFO
jQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEk7AX4Ni0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4
GEiDwBhNiwQ/SYnOSInHQf/gSInH6Q+Y///MzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASDtHEH4Ni0cY
SIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB+FEhjTwhIjQQPiwwPSYsM
D0iJx//hi0cYSIPHGEmLBAf/4EhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQfg2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFK
K0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpJpf//8zMzMzMzEhjRwxJi0QFAEhjTxBFMcBJO0QNAEEPn8BIY0cITYlEBQCL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAxyUg7RxAPn8FIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMSGNHEDHJSTlUBQAPnMFIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzDHASDlXEA+cwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMSGNHDDHJSTlUBQAPn8FIY0cISYlMBQCLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxAx0kk7RA0AD5/Ci0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAx0kg7RxAPn8KLRxhIg8cYSYsEB//gzEhjTxAxwEk5VA0AD5zAi08YSIPHGEmLDA9I
icL/4czMMcBIOVcQD5zAi08YSIPHGEmLDA9IicL/4czMzMzMzMxIY08MMcBJOVQNAA+fwItPGEiDxxhJiwwPSInC/+HMzEhjRwyJ
wffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMgxyUk7AQ+fwUhjRwhBicBB99BNAeBOjQwoSIXATQ9I
yEmJCYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLADHJ
SDtHEA+fwUhjRwhBicBB99BNAeBOjQwoSIXATQ9IyEmJCYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmL
RAUASGNPEEk7RA0AfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QN
AH4Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB+JkxjRwhKjQQH
TInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+mRk///zMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtE
BQBIO0cQfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEH4Ni0cY
SIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB+JkxjRwhKjQQHTInxSitM
BxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+m2kv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJOVQF
AH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB9DYtHGEiDxxhJ
iwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAfSZMY0cISo0EB0yJ8UorTAcQeCGL
eBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfp2pH//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSDlXEH0USGNP
CEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEg5VxB9DYtHGEiDxxhJiwQH/+BI
Y08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQfSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AY
TYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfp/5D//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSTlUBQB+
FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEk5VAUAfg2LRxhIg8cYSYsE
B//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAH4mTGNHCEqNBAdMifFKK0wHEHghi3gY
SIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6RqQ///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHh
To0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJOwF+FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJOwF+DYtHGEiDxxhJiwQH
/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiF
yU0PSMhJOwF+JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+nPjv//zMzMzMzM
zMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB+FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4Ehj
RwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQfg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+FIY0cMicH30UwB4U6N
BChIhcBMD0jBSYsASDtHEH4mTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6eaN
///MzMzMzMxIY0cMSYtEBQBIY08QRTHASTtEDQBBD53ASGNHCE2JRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMSGNH
DEmLRAUAMclIO0cQD53BSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxAxyUk5VAUAD57B
SGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMwxwEg5VxAPnsBIY08ISYlEDQCLRxhIg8cY
SYsEB//gzEhjRwwxyUk5VAUAD53BSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM
SYtEBQBIY08QMdJJO0QNAA+dwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUAMdJIO0cQ
D53Ci0cYSIPHGEmLBAf/4MxIY08QMcBJOVQNAA+ewItPGEiDxxhJiwwPSInC/+HMzDHASDlXEA+ewItPGEiDxxhJiwwPSInC/+HM
zMzMzMzMSGNPDDHASTlUDQAPncCLTxhIg8cYSYsMD0iJwv/hzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B
4E6NDClIhclND0jIMclJOwEPncFIY0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJiQmLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwAxyUg7RxAPncFIY0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJ
iQmLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QNAH0Ni0cYSIPHGEmLBAf/4EhjTwhI
jQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB9FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmL
BAf/4MzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEk7RA0AfQ2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2L
BD9Jic5IicdB/+BIicfpUYr//8zMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEH0Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwP
SYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB9FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIO0cQfQ2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5I
icdB/+BIicfpdon//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9I
icf/4czMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzEhjRxBJOVQFAH4Ni0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/g
SInH6ZqI///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEg5VxB+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSDlXEH4Ni0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6b+H
///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEk5VAUAfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH
/+HMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cMSTlUBQB9DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJ
x+nahv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClI
hclND0jISTsBfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB
SYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMxI
Y0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfQ2LRxhIg8cYSYsEB//gTGNHCEqNBAdM
ifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpj4X//8zMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJ
iwBIO0cQfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+FIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASDtHEH0USGNP
CEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB9DYtHGEiDxxhJiwQH/+BM
Y0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+mmhP//zMzMzMzMSGNHDEhjTxDyQQ8QTA0A8kEPwkwFAABm
SA9+yIPgAUhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzEhjRwzyDxBPEPJBD8JMBQAAZkgPfsiD4AFIY08ISYlEDQCL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAPIPwsgAZkgPfsiD4AFIY08ISYlEDQCLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzM8g8QTxDyD8LIAGZID37Ig+ABSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzEhjRwzyQQ8QTAUA8g/CyABmSA9+yIPgAUhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMxIY0cM
SGNPEPJBDxBMDQDyQQ/CTAUAAGZID37Kg+IBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPIPEE8Q8kEPwkwF
AABmSA9+yoPiAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUA8g/CyABmSA9+yoPiAYtH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzyDxBPEPIPwsgAZkgPfsqD4gGLRxhIg8cYSYsEB//gzEhjRwzy
QQ8QTAUA8g/CyABmSA9+yoPiAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChI
hcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyfJBDxAJ8kEPwggAZkgPfsiD4AFIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyDxBPEPJBD8IIAGZID37I
g+ABSGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUASGNHEGZB
Dy5MBQB1FnoUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMxIY0cM8kEPEEwFAEhjRxBmQQ8uTAUAdQ96DYtH
GEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMSGNHDPJBDxBMBQBIY0cQZkEPLkwFAHUoeiZMY0cISo0EB0yJ8Uor
TAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpi4D//8zMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy5PEHUW
ehRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uTxB1D3oNi0cYSIPHGEmL
BAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLk8QdSh6JkxjRwhKjQQHTInxSitMBxB4IYt4
GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+mxf///zMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAGYPLsh1FnoU
SGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQBmDy7IdQ96DYtHGEiDxxhJiwQH
/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzEhjRxDyQQ8QTAUAZg8uyHUoeiZMY0cISo0EB0yJ8UorTAcQeCGLeBhI
g8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfp0n7//8zMzMzMzMzMzMzMzMzMzMzMzPIPEE8QZg8uyHUWehRIY08ISI0E
D4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzyDxBPEGYPLsh1D3oNi0cYSIPHGEmLBAf/4EhjTwhI
jQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxBmDy7IdSh6JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/
SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+n4ff//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7IdRZ6FEhj
TwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uyHUPeg2LRxhIg8cYSYsEB//g
SGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLsh1KHomTGNHCEqNBAdMifFKK0wHEHghi3gYSIPA
GE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6RJ9///MzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB
SGNHEInB99FMAeFIhcBJjUQFAEgPSMHyQQ8QCGYPLgh1FnoUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMxI
Y0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFIhcBJjUQFAEgPSMHyQQ8QCGYPLgh1D3oNi0cYSIPHGEmLBAf/4EhjTwhI
jQQPiwwPSYsMD0iJx//hzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFIhcBJjUQFAEgPSMHyQQ8QCGYPLgh1
KHomTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6ct7///MzMzMzMzMzMzMzEhj
RwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCGYPLk8QdRZ6FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCGYPLk8QdQ96DYtHGEiDxxhJiwQH/+BIY08ISI0E
D4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCGYPLk8QdSh6
JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+mhev//zEhjRwxIY08Q8kEPEEwN
APJBD8JMBQAEZkgPfsiD4AFIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMxIY0cM8g8QTxDyQQ/CTAUABGZID37Ig+AB
SGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQDyD8LIBGZID37Ig+ABSGNPCEmJRA0Ai0cY
SIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzPIPEE8Q8g/CyARmSA9+yIPgAUhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAPIPwsgEZkgPfsiD4AFIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDEhjTxDyQQ8QTA0A8kEPwkwFAARmSA9+yoPiAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzy
DxBPEPJBD8JMBQAEZkgPfsqD4gGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAPIPwsgE
ZkgPfsqD4gGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxDyD8LIBGZID37Kg+IBi0cYSIPHGEmL
BAf/4MxIY0cM8kEPEEwFAPIPwsgEZkgPfsqD4gGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB
99FMAeFOjQQoSIXATA9IwUhjRxCJwffRTAHhTo0MKEiFwEwPSMnyQQ8QCfJBD8IIBGZID37Ig+ABSGNPCEGJyEH30E0B4E6NDClI
hclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8g8QTxDy
QQ/CCARmSA9+yIPgAUhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMxIY0cM8kEP
EEwFAEhjRxBmQQ8uTAUAdQJ7FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMSGNHDPJBDxBMBQBIY0cQZkEP
LkwFAHUCew2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzEhjRwzyQQ8QTAUASGNHEGZBDy5MBQB1AnsmTGNH
CEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6Yt2///MzMzMzMzMzMzMzEhjRwzyQQ8Q
TAUAZg8uTxB1AnsUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLk8QdQJ7
DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy5PEHUCeyZMY0cISo0EB0yJ
8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpsXX//8zMzMzMzMzMzMzMzMzMzMzMSGNHEPJBDxBM
BQBmDy7IdQJ7FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUAZg8uyHUCew2L
RxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAGYPLsh1AnsmTGNHCEqNBAdMifFK
K0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6dJ0///MzMzMzMzMzMzMzMzMzMzMzMzyDxBPEGYPLsh1
AnsUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxBmDy7IdQJ7DYtHGEiDxxhJ
iwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzPIPEE8QZg8uyHUCeyZMY0cISo0EB0yJ8UorTAcQeCGL
eBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfp+HP//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUA
Zg8uyHUCexRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLsh1AnsNi0cY
SIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7IdQJ7JkxjRwhKjQQHTInxSitM
BxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+kSc///zMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFO
jQQoSIXATA9IwUhjRxCJwffRTAHhSIXASY1EBQBID0jB8kEPEAhmDy4IdQJ7FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmL
BAf/4MzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUhjRxCJwffRTAHhSIXASY1EBQBID0jB8kEPEAhmDy4IdQJ7DYtHGEiDxxhJ
iwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUhjRxCJwffRTAHhSIXASY1EBQBID0jB
8kEPEAhmDy4IdQJ7JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+nLcf//zMzM
zMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8kEPEAhmDy5PEHUCexRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH
/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8kEPEAhmDy5PEHUCew2LRxhIg8cYSYsE
B//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8kEP
EAhmDy5PEHUCeyZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpoXD//8xIY0cM
SGNPEPJBDxBMDQAxyWZBDy5MBQAPl8FIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMSGNHDPIPEE8QMclmQQ8u
TAUAD5fBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUAMcBmDy7ID5fASGNPCEmJ
RA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzyDxBPEDHAZg8uyA+XwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDDHJZkEPLkQFAA+XwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzEhjRwxIY08Q8kEPEEwNADHSZkEPLkwFAA+XwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMxIY0cM8g8QTxAx0mZBDy5MBQAPl8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEPJB
DxBMBQAx0mYPLsgPl8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzPIPEE8QMdJmDy7ID5fCi0cY
SIPHGEmLBAf/4MzMzMzMSGNHDDHSZkEPLkQFAA+XwotHGEiDxxhJiwQH/+DMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB
99FMAeFOjQwoSIXATA9IyfJBDxAJMcBmQQ8uCA+XwEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyDxBPEDHAZkEPLggPl8BIY08IQYnIQffQTQHg
To0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIY08Q8kEPEEwNAGZBDy5MBQB2FEhjTwhI
jQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMxIY0cMSGNPEPJBDxBMDQBmQQ8uTAUAdg2LRxhIg8cYSYsEB//gSGNP
CEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMSGNHDEhjTxDyQQ8QTA0AZkEPLkwFAHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2L
BD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6a1s///MzMzMzMzMzMzMzMzMSGNHDPIPEE8QZkEPLkwFAHYUSGNPCEiNBA+LDA9J
iwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzEhjRwzyDxBPEGZBDy5MBQB2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sM
D0mLDA9Iicf/4czMzMzMzMzMzMzMzMxIY0cM8g8QTxBmQQ8uTAUAdiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJ
x0H/4ItHGEiDxxhJiwQH/+BIicfp02v//8zMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAGYPLsh2FEhjTwhIjQQPiwwPSYsM
D0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQBmDy7Idg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9J
iwwPSInH/+HMzMzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUAZg8uyHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB
/+CLRxhIg8cYSYsEB//gSInH6fRq///MzMzMzMzMzMzMzMzMzMzMzMzMzPIPEE8QZg8uyHYUSGNPCEiNBA+LDA9JiwwPSInH/+GL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzyDxBPEGYPLsh2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/
4czMzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxBmDy7IdiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiD
xxhJiwQH/+BIicfpGmr//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDGZBDy5EBQB2FEhjTwhIjQQPiwwPSYsMD0iJx//h
i0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzEhjRwxmQQ8uRAUAdg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH
/+HMzMzMzMzMzMzMzMzMzMzMzMxIY0cMZkEPLkQFAHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhI
g8cYSYsEB//gSInH6Thp///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFO
jQwoSIXATA9IyfJBDxAJZkEPLgh2FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMxIY0cMicH30UwB4U6N
BChIhcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyfJBDxAJZkEPLgh2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/
4czMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyfJBDxAJZkEPLgh2JkxjRwhKjQQHTInx
SitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+ntZ///zMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0E
KEiFwEwPSMHyDxBPEGZBDy4IdhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyDxBPEGZBDy4Idg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyDxBPEGZBDy4IdiZMY0cISo0EB0yJ8Uor
TAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpw2b//8zMzEhjRwxIY08Q8kEPEEwNADHJZkEPLkwFAA+T
wUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMxIY0cM8g8QTxAxyWZBDy5MBQAPk8FIY0cISYlMBQCLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQAxwGYPLsgPk8BIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzPIPEE8QMcBmDy7ID5PASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMxIY0cMMclmQQ8uRAUAD5PBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhj
TxDyQQ8QTA0AMdJmQQ8uTAUAD5PCi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyDxBPEDHSZkEPLkwF
AA+TwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFADHSZg8uyA+TwotHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxAx0mYPLsgPk8KLRxhIg8cYSYsEB//gzMzMzMxIY0cMMdJm
QQ8uRAUAD5PCi0cYSIPHGEmLBAf/4MzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJ8kEPEAkx
wGZBDy4ID5PASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfIPEE8QMcBmQQ8uCA+TwEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhjTxDyQQ8QTA0AZkEPLkwFAHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsM
D0iJx//hzMzMzMzMzEhjRwxIY08Q8kEPEEwNAGZBDy5MBQBzFEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzM
zMxIY0cMSGNPEPJBDxBMDQBmQQ8uTAUAcw2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB
/+BIicfpzWL//8zMzMzMzMzMzMzMzMxIY0cM8g8QTxBmQQ8uTAUAcw2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HM
zMzMzMzMzMzMzMzMSGNHDPIPEE8QZkEPLkwFAHMUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzM
zEhjRwzyDxBPEGZBDy5MBQBzDYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+nz
Yf//zMzMzMzMzMzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUAZg8uyHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzM
zMzMzMzMzMzMzMxIY0cQ8kEPEEwFAGYPLshzFEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM
SGNHEPJBDxBMBQBmDy7Icw2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpFGH/
/8zMzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxBmDy7Icw2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzM
zMzMzMzMzMzMzPIPEE8QZg8uyHMUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzy
DxBPEGYPLshzDYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+k6YP//zMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMZkEPLkQFAHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzM
zMzMzMzMzMzMSGNHDGZBDy5EBQBzFEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzEhj
RwxmQQ8uRAUAcw2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpWF///8zMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJ8kEPEAlmQQ8uCHMN
i0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6N
DChIhcBMD0jJ8kEPEAlmQQ8uCHMUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzEhjRwyJwffRTAHhTo0E
KEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJ8kEPEAlmQQ8uCHMNi0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4
GEiDwBhNiwQ/SYnOSInHQf/gSInH6Q1e///MzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfIPEE8QZkEPLghzDYtH
GEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQo
SIXATA9IwfIPEE8QZkEPLghzFEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfIPEE8QZkEPLghzDYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhI
g8AYTYsEP0mJzkiJx0H/4EiJx+njXP//zMzMSGNHDPJBDxBMBQBIY0cQMclmQQ8uTAUAD5fBSGNHCEmJTAUAi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAMcBmDy5PEA+XwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzM
zMzMzMxIY0cQMclmQQ8uRAUAD5fBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMMcBmDy5H
EA+XwEhjTwhJiUQNAItHGEiDxxhJiwQH/+BIY0cM8kEPEEwFADHAZg8uyA+XwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBIY0cQMdJmQQ8uTAUAD5fCi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzEhjRwzyQQ8QTAUAMdJmDy5PEA+XwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQMdJm
QQ8uRAUAD5fCi0cYSIPHGEmLBAf/4MzMzDHSZg8uRxAPl8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDPJBDxBMBQAx0mYPLsgP
l8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCEhj
RxCJwffRTAHhTo0EKEiFwEwPSMExwGZBDy4ID5fASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIMcBmDy5PEA+XwEhjTwhBichB99BNAeBO
jQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBIY0cQZkEPLkwFAHYUSGNPCEiN
BA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzEhjRwzyQQ8QTAUASGNHEGZBDy5MBQB2DYtHGEiDxxhJiwQH/+BIY08I
SI0ED4sMD0mLDA9Iicf/4czMzMzMzMxIY0cM8kEPEEwFAEhjRxBmQQ8uTAUAdiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsE
P0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpDVn//8zMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLk8QdhRIY08ISI0ED4sMD0mL
DA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy5PEHYNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwP
SYsMD0iJx//hzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uTxB2JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInH
Qf/gi0cYSIPHGEmLBAf/4EiJx+kzWP//zMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBmQQ8uRAUAdhRIY08ISI0ED4sMD0mLDA9Iicf/
4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMxIY0cQZkEPLkQFAHYNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJ
x//hzMzMzMzMzMzMzMzMzMzMzMzMSGNHEGZBDy5EBQB2JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cY
SIPHGEmLBAf/4EiJx+lYV///zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMZg8uRxB2FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPH
GEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzGYPLkcQdg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxmDy5HEHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsE
B//gSInH6X5W///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLsh2FEhjTwhIjQQPiwwPSYsMD0iJ
x//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7Idg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwP
SInH/+HMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uyHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CL
RxhIg8cYSYsEB//gSInH6ZRV///MzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4UiF
wEmNRAUASA9IwfJBDxAIZg8uCHYUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzEhjRwyJwffRTAHhTo0E
KEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJBDxAIZg8uCHYNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//h
zMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJBDxAIZg8uCHYmTGNHCEqNBAdMifFK
K0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6U1U///MzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQo
SIXATA9IwfJBDxAIZg8uTxB2FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uTxB2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uTxB2JkxjRwhKjQQHTInxSitM
BxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+kjU///zMzMSGNHDPJBDxBMBQBIY0cQMclmQQ8uTAUAD5PB
SGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAMcBmDy5PEA+TwEhjTwhJiUQNAItHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQMclmQQ8uRAUAD5PBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMMcBmDy5HEA+TwEhjTwhJiUQNAItHGEiDxxhJiwQH/+BIY0cM8kEPEEwFADHAZg8uyA+TwEhjTwhJiUQN
AItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBIY0cQMdJmQQ8uTAUAD5PCi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAMdJmDy5PEA+TwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMxIY0cQMdJmQQ8uRAUAD5PCi0cYSIPHGEmLBAf/4MzMzDHSZg8uRxAPk8KLRxhIg8cYSYsEB//gzMzMzMzM
zMzMSGNHDPJBDxBMBQAx0mYPLsgPk8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffR
TAHhTo0EKEiFwEwPSMHyQQ8QCEhjRxCJwffRTAHhTo0EKEiFwEwPSMExwGZBDy4ID5PASGNPCEGJyEH30E0B4E6NDClIhclND0jI
SYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIMcBm
Dy5PEA+TwEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBM
BQBIY0cQZkEPLkwFAHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzEhjRwzyQQ8QTAUASGNHEGZBDy5M
BQBzFEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMxIY0cM8kEPEEwFAEhjRxBmQQ8uTAUAcw2LRxhIg8cY
SYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpTU///8zMzMzMzMzMzMzMzMxIY0cM8kEPEEwF
AGYPLk8Qcw2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy5PEHMUSGNP
CEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uTxBzDYtHGEiDxxhJiwQH/+BM
Y0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+lzTv//zMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBmQQ8uRAUA
cw2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMxIY0cQZkEPLkQFAHMUSGNPCEiNBA+L
DA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMSGNHEGZBDy5EBQBzDYtHGEiDxxhJiwQH/+BMY0cISo0E
B0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+mYTf//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMZg8uRxBzDYtHGEiD
xxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzGYPLkcQcxRIY08ISI0ED4sMD0mLDA9I
icf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxmDy5HEHMNi0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitM
BxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6b5M///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYP
LshzDYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7IcxRIY08ISI0E
D4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uyHMNi0cYSIPHGEmLBAf/4ExjRwhK
jQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6dRL///MzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0E
KEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJBDxAIZg8uCHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//h
zMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJBDxAIZg8uCHMUSGNPCEiNBA+LDA9J
iwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJB
DxAIZg8uCHMNi0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6Y1K///MzMzMzMzM
zMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uTxBzDYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uTxBzFEhjTwhIjQQPiwwPSYsM
D0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAI
Zg8uTxBzDYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+ljSf//zMzMSGNHDEmL
RAUASTuEJBABAABzN0hjTxBBD7ZMDQBNi0QkOE0B4EmJwUnB6QxDxgQBAU2LRCQwTQHgQogMAItHGEiDxxhJiwQH/+DpEUn//8zM
zMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASTuEJBABAABzMQ+2TxBNi0QkOE0B4EmJwUnB6QxDxgQBAU2LRCQwTQHgQogMAItHGEiD
xxhJiwQH/+Dpt0j//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSTmUJBABAAB2NkhjRxBBD7ZEBQBJi0wkOEwB4UmJ0EnB6AxBxgQI
AUmLTCQwTAHhiAQKi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOlSSP//zMzMzMzMzMzMzMzMzMzMzMzMSTmUJBABAAB2MA+2RxBJi0wk
OEwB4UmJ0EnB6AxBxgQIAUmLTCQwTAHhiAQKi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOn4R///zMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHDEmLRAUASTuEJBABAABzLEmLTCQ4TAHhSYnAScHoDEHGBAgBSYtMJDBMAeGIFAiLRxhIg8cYSYsEB//gSGNHEEmJVAUA
6ZNH///MzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQQAQAAc0lIY08QQYnIQffQTQHgTo0M
KUiFyU0PSMhBD7YJTYtEJDhNAeBJicFJwekMQ8YEAQFNi0QkME0B4EKIDACLRxhIg8cYSYsEB//g6Q9H///MzMzMzMzMzMzMzMzM
zMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASTuEJBABAABzMQ+2TxBNi0QkOE0B4EmJwUnB6QxDxgQBAU2LRCQwTQHgQogMAItH
GEiDxxhJiwQH/+Dpp0b//8zMzMzMzMxIY0cMSYtEBQBJO4QkGAEAAHNFSGNPEEEPt0wNAE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1I
AUnB6QxDxgQBAU2LRCQwTQHgZkKJDACLRxhIg8cYSYsEB//g6UNG///MzMxIY0cMSYtEBQBJO4QkGAEAAHM/D7dPEE2LRCQ4TQHg
SYnBScHpDEPGBAEBTI1IAUnB6QxDxgQBAU2LRCQwTQHgZkKJDACLRxhIg8cYSYsEB//g6elF///MzMzMzMzMzMxJOZQkGAEAAHZE
SGNHEEEPt0QFAEmLTCQ4TAHhSYnQScHoDEHGBAgBTI1CAUnB6AxBxgQIAUmLTCQwTAHhZokECotHGEiDxxhJiwQH/+BIY0cMSYlU
BQDphEX//8zMzMxJOZQkGAEAAHY+D7dHEEmLTCQ4TAHhSYnQScHoDEHGBAgBTI1CAUnB6AxBxgQIAUmLTCQwTAHhZokECotHGEiD
xxhJiwQH/+BIY0cMSYlUBQDpKkX//8zMzMzMzMzMzMxIY0cMSYtEBQBJO4QkGAEAAHM6SYtMJDhMAeFJicBJwegMQcYECAFMjUAB
ScHoDEHGBAgBSYtMJDBMAeFmiRQIi0cYSIPHGEmLBAf/4EhjRxBJiVQFAOnFRP//zMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB
SYsASTuEJBgBAABzV0hjTxBBichB99BNAeBOjQwpSIXJTQ9IyEEPtwlNi0QkOE0B4EmJwUnB6QxDxgQBAUyNSAFJwekMQ8YEAQFN
i0QkME0B4GZCiQwAi0cYSIPHGEmLBAf/4OlBRP//zEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkGAEAAHM/D7dPEE2LRCQ4
TQHgSYnBScHpDEPGBAEBTI1IAUnB6QxDxgQBAU2LRCQwTQHgZkKJDACLRxhIg8cYSYsEB//g6dlD///MzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMSGNHDEmLRAUASTuEJCABAABzQ0hjTxBBi0wNAE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1IA0nB6QxDxgQBAU2LRCQw
TQHgQokMAItHGEiDxxhJiwQH/+DpZUP//8zMzMzMSGNHDEmLRAUASTuEJCABAABzPYtPEE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1I
A0nB6QxDxgQBAU2LRCQwTQHgQokMAItHGEiDxxhJiwQH/+DpC0P//8zMzMzMzMzMzMzMSTmUJCABAAB2QkhjRxBBi0QFAEmLTCQ4
TAHhSYnQScHoDEHGBAgBTI1CA0nB6AxBxgQIAUmLTCQwTAHhiQQKi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOmmQv//zMzMzMzMSTmU
JCABAAB2PItHEEmLTCQ4TAHhSYnQScHoDEHGBAgBTI1CA0nB6AxBxgQIAUmLTCQwTAHhiQQKi0cYSIPHGEmLBAf/4EhjRwxJiVQF
AOlMQv//zMzMzMzMzMzMzMzMSGNHDEmLRAUASTuEJCABAABzOUmLTCQ4TAHhSYnAScHoDEHGBAgBTI1AA0nB6AxBxgQIAUmLTCQw
TAHhiRQIi0cYSIPHGEmLBAf/4EhjRxBJiVQFAOnmQf//zMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQgAQAAc1VI
Y08QQYnIQffQTQHgTo0MKUiFyU0PSMhBiwlNi0QkOE0B4EmJwUnB6QxDxgQBAUyNSANJwekMQ8YEAQFNi0QkME0B4EKJDACLRxhI
g8cYSYsEB//g6WNB///MzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASTuEJCABAABzPYtPEE2LRCQ4TQHgSYnBScHpDEPGBAEB
TI1IA0nB6QxDxgQBAU2LRCQwTQHgQokMAItHGEiDxxhJiwQH/+Dp+0D//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJ
i0QFAEk7hCQoAQAAc0NIY08QSYtMDQBNi0QkOE0B4EmJwUnB6QxDxgQBAUyNSAdJwekMQ8YEAQFNi0QkME0B4EqJDACLRxhIg8cY
SYsEB//g6YVA///MzMzMzEhjRwxJi0QFAEk7hCQoAQAAcz5Ii08QTYtEJDhNAeBJicFJwekMQ8YEAQFMjUgHScHpDEPGBAEBTYtE
JDBNAeBKiQwAi0cYSIPHGEmLBAf/4OkqQP//zMzMzMzMzMzMzEk5lCQoAQAAdkNIY0cQSYtEBQBJi0wkOEwB4UmJ0EnB6AxBxgQI
AUyNQgdJwegMQcYECAFJi0wkMEwB4UiJBAqLRxhIg8cYSYsEB//gSGNHDEmJVAUA6cU////MzMzMzEk5lCQoAQAAdj5Ii0cQSYtM
JDhMAeFJidBJwegMQcYECAFMjUIHScHoDEHGBAgBSYtMJDBMAeFIiQQKi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOlqP///zMzMzMzM
zMzMzEhjRwxJi0QFAEk7hCQoAQAAczpJi0wkOEwB4UmJwEnB6AxBxgQIAUyNQAdJwegMQcYECAFJi0wkMEwB4UiJFAiLRxhIg8cY
SYsEB//gSGNHEEmJVAUA6QU////MzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkKAEAAHNVSGNPEEGJyEH30E0B4E6N
DClIhclND0jISYsJTYtEJDhNAeBJicFJwekMQ8YEAQFMjUgHScHpDEPGBAEBTYtEJDBNAeBKiQwAi0cYSIPHGEmLBAf/4OmDPv//
zMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQoAQAAcz5Ii08QTYtEJDhNAeBJicFJwekMQ8YEAQFMjUgHScHpDEPGBAEB
TYtEJDBNAeBKiQwAi0cYSIPHGEmLBAf/4OkaPv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBJO4QkKAEAAHNc
SGNPEPNBD35MDQBmSA9+yWYPLslJuAAAAAAAAPh/TA9LwUmLTCQ4TAHhSYnBScHpDEHGBAkBTI1IB0nB6QxBxgQJAUmLTCQwTAHh
TIkECItHGEiDxxhJiwQH/+DpjD3//8zMzMzMzMzMzMzMzEhjRwxJi0QFAEk7hCQoAQAAc1bzD35PEGZID37JZg8uyUm4AAAAAAAA
+H9MD0vBSYtMJDhMAeFJicFJwekMQcYECQFMjUgHScHpDEHGBAkBSYtMJDBMAeFMiQQIi0cYSIPHGEmLBAf/4OkSPf//zMzMzMzM
zMzMzMzMzMzMzMzMSTmUJCgBAAB2XEhjRxDzQQ9+TAUAZkgPfshmDy7JSLkAAAAAAAD4f0gPS8hJi0QkOEwB4EmJ0EnB6AxBxgQA
AUyNQgdJwegMQcYEAAFJi0QkMEwB4EiJDAKLRxhIg8cYSYsEB//gSGNHDEmJVAUA6Yw8///MzMzMzMzMzMzMzMxJOZQkKAEAAHZW
8w9+TxBmSA9+yGYPLslIuQAAAAAAAPh/SA9LyEmLRCQ4TAHgSYnQScHoDEHGBAABTI1CB0nB6AxBxgQAAUmLRCQwTAHgSIkMAotH
GEiDxxhJiwQH/+BIY0cMSYlUBQDpEjz//8zMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEk7hCQoAQAAc1FmSA9+wWYPLsBJuAAA
AAAAAPh/TA9LwUmLTCQ4TAHhSYnBScHpDEHGBAkBTI1IB0nB6QxBxgQJAUmLTCQwTAHhTIkECItHGEiDxxhJiwQH/+BIY0cQ8kEP
EUQFAOmMO///zMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQoAQAAc25IY08QQYnIQffQTQHgTo0MKUiF
yU0PSMjzQQ9+CWZID37JZg8uyUm4AAAAAAAA+H9MD0vBSYtMJDhMAeFJicFJwekMQcYECQFMjUgHScHpDEHGBAkBSYtMJDBMAeFM
iQQIi0cYSIPHGEmLBAf/4OnqOv//zMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkKAEAAHNW8w9+TxBmSA9+
yWYPLslJuAAAAAAAAPh/TA9LwUmLTCQ4TAHhSYnBScHpDEHGBAkBTI1IB0nB6QxBxgQJAUmLTCQwTAHhTIkECItHGEiDxxhJiwQH
/+DpYjr//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMwAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAA
AAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgP////////9//////////3//////////f///////
//9//////////3//////////f/////////9//////////3//////////f/////////9/AAAAAAAA4MMAAAAAAADgQwAAAAAAAODD
AAAAAAAA4EMAAAAAAADgwwAAAAAAAOBDAAAAAAAA4MMAAAAAAADgQwAAAAAAAODDAAAAAAAA4EM=
`,
  },
};
