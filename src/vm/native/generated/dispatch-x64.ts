/**
 * Generated from kernels/engine/dispatch.c by `npm run kernels`: do not edit.
 *
 * The machine code of the C kernels, compiled ahead for each level of processor features.
 */

import type { KernelData } from '../../../stencil/index.ts';

/** SHA-256 of the sources and of the flags that they were compiled with. */
export const sourcesHash = '55f5ed9b82368a555609fb6ea4b4b4a9ccf2f8b0475fedf57e8b620e4a623a88';

/** What compiled them. */
export const compilerVersion = 'clang 19.1.7';

export const kernelData: Readonly<Record<string, KernelData>> = {
  sse2: {
    size: 58160,
    alignment: 32,
    dataOffset: 57920,
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
      ['uranium_vm_leave', 1600, 29],
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
      ['uranium_vm_ffloor_ff', 3520, 119],
      ['uranium_vm_ffloor_tf', 3648, 108],
      ['uranium_vm_ffloor_ft', 3776, 115],
      ['uranium_vm_ffloor_tt', 3904, 97],
      ['uranium_vm_ffloor_gg', 4032, 151],
      ['uranium_vm_fceil_ff', 4192, 119],
      ['uranium_vm_fceil_tf', 4320, 108],
      ['uranium_vm_fceil_ft', 4448, 115],
      ['uranium_vm_fceil_tt', 4576, 97],
      ['uranium_vm_fceil_gg', 4704, 151],
      ['uranium_vm_ftrunc_ff', 4864, 100],
      ['uranium_vm_ftrunc_tf', 4992, 89],
      ['uranium_vm_ftrunc_ft', 5088, 93],
      ['uranium_vm_ftrunc_tt', 5184, 78],
      ['uranium_vm_ftrunc_gg', 5280, 132],
      ['uranium_vm_fround_ff', 5440, 111],
      ['uranium_vm_fround_tf', 5568, 108],
      ['uranium_vm_fround_ft', 5696, 112],
      ['uranium_vm_fround_tt', 5824, 97],
      ['uranium_vm_fround_gg', 5952, 145],
      ['uranium_vm_fbits_ff', 6112, 56],
      ['uranium_vm_fbits_tf', 6176, 47],
      ['uranium_vm_fbits_ft', 6240, 45],
      ['uranium_vm_fbits_tt', 6304, 36],
      ['uranium_vm_fbits_gg', 6368, 90],
      ['uranium_vm_bitsf_ff', 6464, 35],
      ['uranium_vm_bitsf_tf', 6528, 24],
      ['uranium_vm_bitsf_ft', 6560, 22],
      ['uranium_vm_bitsf_tt', 6592, 18],
      ['uranium_vm_bitsf_gg', 6624, 67],
      ['uranium_vm_ftoi_ff', 6720, 71],
      ['uranium_vm_ftoi_tf', 6816, 62],
      ['uranium_vm_ftoi_ft', 6880, 67],
      ['uranium_vm_ftoi_tt', 6976, 58],
      ['uranium_vm_ftoi_gg', 7040, 105],
      ['uranium_vm_load8_ff', 7168, 58],
      ['uranium_vm_load8_tf', 7232, 49],
      ['uranium_vm_load8_ft', 7296, 58],
      ['uranium_vm_load8_tt', 7360, 49],
      ['uranium_vm_load8_gg', 7424, 92],
      ['uranium_vm_load16_ff', 7520, 58],
      ['uranium_vm_load16_tf', 7584, 49],
      ['uranium_vm_load16_ft', 7648, 58],
      ['uranium_vm_load16_tt', 7712, 49],
      ['uranium_vm_load16_gg', 7776, 92],
      ['uranium_vm_load32_ff', 7872, 57],
      ['uranium_vm_load32_tf', 7936, 48],
      ['uranium_vm_load32_ft', 8000, 57],
      ['uranium_vm_load32_tt', 8064, 48],
      ['uranium_vm_load32_gg', 8128, 91],
      ['uranium_vm_load64_ff', 8224, 58],
      ['uranium_vm_load64_tf', 8288, 49],
      ['uranium_vm_load64_ft', 8352, 58],
      ['uranium_vm_load64_tt', 8416, 49],
      ['uranium_vm_load64_gg', 8480, 92],
      ['uranium_vm_fload_ff', 8576, 61],
      ['uranium_vm_fload_tf', 8640, 50],
      ['uranium_vm_fload_ft', 8704, 61],
      ['uranium_vm_fload_tt', 8768, 50],
      ['uranium_vm_fload_gg', 8832, 93],
      ['uranium_vm_msize_f', 8928, 30],
      ['uranium_vm_msize_t', 8960, 21],
      ['uranium_vm_msize_g', 8992, 48],
      ['uranium_vm_move_ff', 9056, 31],
      ['uranium_vm_move_fi', 9088, 26],
      ['uranium_vm_move_gg', 9120, 65],
      ['uranium_vm_move_gi', 9216, 44],
      ['uranium_vm_set_ff', 9280, 31],
      ['uranium_vm_set_fi', 9312, 26],
      ['uranium_vm_set_gg', 9344, 65],
      ['uranium_vm_set_gi', 9440, 44],
      ['uranium_vm_fset_ff', 9504, 31],
      ['uranium_vm_fset_fi', 9536, 26],
      ['uranium_vm_fset_gg', 9568, 65],
      ['uranium_vm_fset_gi', 9664, 44],
      ['uranium_vm_add_fff', 9728, 40],
      ['uranium_vm_add_ffi', 9792, 35],
      ['uranium_vm_add_ftf', 9856, 34],
      ['uranium_vm_add_fti', 9920, 29],
      ['uranium_vm_add_fft', 9952, 34],
      ['uranium_vm_add_tff', 10016, 31],
      ['uranium_vm_add_tfi', 10048, 26],
      ['uranium_vm_add_ttf', 10080, 22],
      ['uranium_vm_add_tti', 10112, 17],
      ['uranium_vm_add_tft', 10144, 22],
      ['uranium_vm_add_ggg', 10176, 90],
      ['uranium_vm_add_ggi', 10272, 69],
      ['uranium_vm_sub_fff', 10368, 40],
      ['uranium_vm_sub_ffi', 10432, 35],
      ['uranium_vm_sub_ftf', 10496, 34],
      ['uranium_vm_sub_fti', 10560, 29],
      ['uranium_vm_sub_fft', 10592, 34],
      ['uranium_vm_sub_tff', 10656, 31],
      ['uranium_vm_sub_tfi', 10688, 26],
      ['uranium_vm_sub_ttf', 10720, 22],
      ['uranium_vm_sub_tti', 10752, 17],
      ['uranium_vm_sub_tft', 10784, 28],
      ['uranium_vm_sub_ggg', 10816, 92],
      ['uranium_vm_sub_ggi', 10912, 69],
      ['uranium_vm_mul_fff', 11008, 41],
      ['uranium_vm_mul_ffi', 11072, 36],
      ['uranium_vm_mul_ftf', 11136, 35],
      ['uranium_vm_mul_fti', 11200, 30],
      ['uranium_vm_mul_fft', 11232, 35],
      ['uranium_vm_mul_tff', 11296, 32],
      ['uranium_vm_mul_tfi', 11328, 27],
      ['uranium_vm_mul_ttf', 11360, 23],
      ['uranium_vm_mul_tti', 11392, 18],
      ['uranium_vm_mul_tft', 11424, 23],
      ['uranium_vm_mul_ggg', 11456, 91],
      ['uranium_vm_mul_ggi', 11552, 70],
      ['uranium_vm_and_fff', 11648, 40],
      ['uranium_vm_and_ffi', 11712, 35],
      ['uranium_vm_and_ftf', 11776, 34],
      ['uranium_vm_and_fti', 11840, 29],
      ['uranium_vm_and_fft', 11872, 34],
      ['uranium_vm_and_tff', 11936, 31],
      ['uranium_vm_and_tfi', 11968, 26],
      ['uranium_vm_and_ttf', 12000, 22],
      ['uranium_vm_and_tti', 12032, 17],
      ['uranium_vm_and_tft', 12064, 22],
      ['uranium_vm_and_ggg', 12096, 90],
      ['uranium_vm_and_ggi', 12192, 69],
      ['uranium_vm_or_fff', 12288, 40],
      ['uranium_vm_or_ffi', 12352, 35],
      ['uranium_vm_or_ftf', 12416, 34],
      ['uranium_vm_or_fti', 12480, 29],
      ['uranium_vm_or_fft', 12512, 34],
      ['uranium_vm_or_tff', 12576, 31],
      ['uranium_vm_or_tfi', 12608, 26],
      ['uranium_vm_or_ttf', 12640, 22],
      ['uranium_vm_or_tti', 12672, 17],
      ['uranium_vm_or_tft', 12704, 22],
      ['uranium_vm_or_ggg', 12736, 90],
      ['uranium_vm_or_ggi', 12832, 69],
      ['uranium_vm_xor_fff', 12928, 40],
      ['uranium_vm_xor_ffi', 12992, 35],
      ['uranium_vm_xor_ftf', 13056, 34],
      ['uranium_vm_xor_fti', 13120, 29],
      ['uranium_vm_xor_fft', 13152, 34],
      ['uranium_vm_xor_tff', 13216, 31],
      ['uranium_vm_xor_tfi', 13248, 26],
      ['uranium_vm_xor_ttf', 13280, 22],
      ['uranium_vm_xor_tti', 13312, 17],
      ['uranium_vm_xor_tft', 13344, 22],
      ['uranium_vm_xor_ggg', 13376, 90],
      ['uranium_vm_xor_ggi', 13472, 69],
      ['uranium_vm_shl_fff', 13568, 44],
      ['uranium_vm_shl_ffi', 13632, 38],
      ['uranium_vm_shl_ftf', 13696, 38],
      ['uranium_vm_shl_fti', 13760, 32],
      ['uranium_vm_shl_fft', 13792, 36],
      ['uranium_vm_shl_tff', 13856, 35],
      ['uranium_vm_shl_tfi', 13920, 29],
      ['uranium_vm_shl_ttf', 13952, 26],
      ['uranium_vm_shl_tti', 13984, 20],
      ['uranium_vm_shl_tft', 14016, 28],
      ['uranium_vm_shl_ggg', 14048, 96],
      ['uranium_vm_shl_ggi', 14144, 72],
      ['uranium_vm_shr_fff', 14240, 44],
      ['uranium_vm_shr_ffi', 14304, 38],
      ['uranium_vm_shr_ftf', 14368, 38],
      ['uranium_vm_shr_fti', 14432, 32],
      ['uranium_vm_shr_fft', 14464, 36],
      ['uranium_vm_shr_tff', 14528, 35],
      ['uranium_vm_shr_tfi', 14592, 29],
      ['uranium_vm_shr_ttf', 14624, 26],
      ['uranium_vm_shr_tti', 14656, 20],
      ['uranium_vm_shr_tft', 14688, 28],
      ['uranium_vm_shr_ggg', 14720, 96],
      ['uranium_vm_shr_ggi', 14816, 72],
      ['uranium_vm_shru_fff', 14912, 44],
      ['uranium_vm_shru_ffi', 14976, 38],
      ['uranium_vm_shru_ftf', 15040, 38],
      ['uranium_vm_shru_fti', 15104, 32],
      ['uranium_vm_shru_fft', 15136, 36],
      ['uranium_vm_shru_tff', 15200, 35],
      ['uranium_vm_shru_tfi', 15264, 29],
      ['uranium_vm_shru_ttf', 15296, 26],
      ['uranium_vm_shru_tti', 15328, 20],
      ['uranium_vm_shru_tft', 15360, 28],
      ['uranium_vm_shru_ggg', 15392, 96],
      ['uranium_vm_shru_ggi', 15488, 72],
      ['uranium_vm_div_fff', 15584, 89],
      ['uranium_vm_div_ffi', 15680, 84],
      ['uranium_vm_div_ftf', 15776, 95],
      ['uranium_vm_div_fti', 15872, 90],
      ['uranium_vm_div_fft', 15968, 89],
      ['uranium_vm_div_tff', 16064, 76],
      ['uranium_vm_div_tfi', 16160, 71],
      ['uranium_vm_div_ttf', 16256, 82],
      ['uranium_vm_div_tti', 16352, 77],
      ['uranium_vm_div_tft', 16448, 80],
      ['uranium_vm_div_ggg', 16544, 143],
      ['uranium_vm_div_ggi', 16704, 118],
      ['uranium_vm_rem_fff', 16832, 89],
      ['uranium_vm_rem_ffi', 16928, 84],
      ['uranium_vm_rem_ftf', 17024, 95],
      ['uranium_vm_rem_fti', 17120, 90],
      ['uranium_vm_rem_fft', 17216, 89],
      ['uranium_vm_rem_tff', 17312, 73],
      ['uranium_vm_rem_tfi', 17408, 68],
      ['uranium_vm_rem_ttf', 17504, 79],
      ['uranium_vm_rem_tti', 17600, 74],
      ['uranium_vm_rem_tft', 17696, 77],
      ['uranium_vm_rem_ggg', 17792, 143],
      ['uranium_vm_rem_ggi', 17952, 118],
      ['uranium_vm_fadd_fff', 18080, 46],
      ['uranium_vm_fadd_ffi', 18144, 40],
      ['uranium_vm_fadd_ftf', 18208, 39],
      ['uranium_vm_fadd_fti', 18272, 33],
      ['uranium_vm_fadd_fft', 18336, 39],
      ['uranium_vm_fadd_tff', 18400, 35],
      ['uranium_vm_fadd_tfi', 18464, 29],
      ['uranium_vm_fadd_ttf', 18496, 24],
      ['uranium_vm_fadd_tti', 18528, 18],
      ['uranium_vm_fadd_tft', 18560, 24],
      ['uranium_vm_fadd_ggg', 18592, 94],
      ['uranium_vm_fadd_ggi', 18688, 72],
      ['uranium_vm_fsub_fff', 18784, 46],
      ['uranium_vm_fsub_ffi', 18848, 40],
      ['uranium_vm_fsub_ftf', 18912, 39],
      ['uranium_vm_fsub_fti', 18976, 33],
      ['uranium_vm_fsub_fft', 19040, 39],
      ['uranium_vm_fsub_tff', 19104, 35],
      ['uranium_vm_fsub_tfi', 19168, 29],
      ['uranium_vm_fsub_ttf', 19200, 24],
      ['uranium_vm_fsub_tti', 19232, 18],
      ['uranium_vm_fsub_tft', 19264, 32],
      ['uranium_vm_fsub_ggg', 19296, 94],
      ['uranium_vm_fsub_ggi', 19392, 72],
      ['uranium_vm_fmul_fff', 19488, 46],
      ['uranium_vm_fmul_ffi', 19552, 40],
      ['uranium_vm_fmul_ftf', 19616, 39],
      ['uranium_vm_fmul_fti', 19680, 33],
      ['uranium_vm_fmul_fft', 19744, 39],
      ['uranium_vm_fmul_tff', 19808, 35],
      ['uranium_vm_fmul_tfi', 19872, 29],
      ['uranium_vm_fmul_ttf', 19904, 24],
      ['uranium_vm_fmul_tti', 19936, 18],
      ['uranium_vm_fmul_tft', 19968, 24],
      ['uranium_vm_fmul_ggg', 20000, 94],
      ['uranium_vm_fmul_ggi', 20096, 72],
      ['uranium_vm_fdiv_fff', 20192, 46],
      ['uranium_vm_fdiv_ffi', 20256, 40],
      ['uranium_vm_fdiv_ftf', 20320, 39],
      ['uranium_vm_fdiv_fti', 20384, 33],
      ['uranium_vm_fdiv_fft', 20448, 39],
      ['uranium_vm_fdiv_tff', 20512, 35],
      ['uranium_vm_fdiv_tfi', 20576, 29],
      ['uranium_vm_fdiv_ttf', 20608, 24],
      ['uranium_vm_fdiv_tti', 20640, 18],
      ['uranium_vm_fdiv_tft', 20672, 32],
      ['uranium_vm_fdiv_ggg', 20704, 94],
      ['uranium_vm_fdiv_ggi', 20800, 72],
      ['uranium_vm_fmin_fff', 20896, 93],
      ['uranium_vm_fmin_ffi', 20992, 87],
      ['uranium_vm_fmin_ftf', 21088, 82],
      ['uranium_vm_fmin_fti', 21184, 76],
      ['uranium_vm_fmin_fft', 21280, 103],
      ['uranium_vm_fmin_tff', 21408, 82],
      ['uranium_vm_fmin_tfi', 21504, 76],
      ['uranium_vm_fmin_ttf', 21600, 75],
      ['uranium_vm_fmin_tti', 21696, 69],
      ['uranium_vm_fmin_tft', 21792, 96],
      ['uranium_vm_fmin_ggg', 21888, 141],
      ['uranium_vm_fmin_ggi', 22048, 119],
      ['uranium_vm_fmax_fff', 22176, 93],
      ['uranium_vm_fmax_ffi', 22272, 87],
      ['uranium_vm_fmax_ftf', 22368, 82],
      ['uranium_vm_fmax_fti', 22464, 76],
      ['uranium_vm_fmax_fft', 22560, 103],
      ['uranium_vm_fmax_tff', 22688, 82],
      ['uranium_vm_fmax_tfi', 22784, 76],
      ['uranium_vm_fmax_ttf', 22880, 75],
      ['uranium_vm_fmax_tti', 22976, 69],
      ['uranium_vm_fmax_tft', 23072, 92],
      ['uranium_vm_fmax_ggg', 23168, 141],
      ['uranium_vm_fmax_ggi', 23328, 119],
      ['uranium_vm_frem_fff', 23456, 87],
      ['uranium_vm_frem_ffi', 23552, 81],
      ['uranium_vm_frem_ftf', 23648, 76],
      ['uranium_vm_frem_fti', 23744, 70],
      ['uranium_vm_frem_fft', 23840, 76],
      ['uranium_vm_frem_tff', 23936, 76],
      ['uranium_vm_frem_tfi', 24032, 70],
      ['uranium_vm_frem_ttf', 24128, 65],
      ['uranium_vm_frem_tti', 24224, 59],
      ['uranium_vm_frem_tft', 24288, 65],
      ['uranium_vm_frem_ggg', 24384, 135],
      ['uranium_vm_frem_ggi', 24544, 113],
      ['uranium_vm_eq_fff', 24672, 47],
      ['uranium_vm_eq_ffi', 24736, 40],
      ['uranium_vm_eq_ftf', 24800, 36],
      ['uranium_vm_eq_fti', 24864, 31],
      ['uranium_vm_eq_fft', 24896, 36],
      ['uranium_vm_eq_tff', 24960, 36],
      ['uranium_vm_eq_tfi', 25024, 31],
      ['uranium_vm_eq_ttf', 25056, 30],
      ['uranium_vm_eq_tti', 25088, 25],
      ['uranium_vm_eq_tft', 25120, 30],
      ['uranium_vm_eq_ggg', 25152, 97],
      ['uranium_vm_eq_ggi', 25280, 74],
      ['uranium_vm_eq_if_ff', 25376, 53],
      ['uranium_vm_eq_unless_ff', 25440, 53],
      ['uranium_vm_eq_turn_ff', 25504, 79],
      ['uranium_vm_eq_if_fi', 25600, 48],
      ['uranium_vm_eq_unless_fi', 25664, 48],
      ['uranium_vm_eq_turn_fi', 25728, 74],
      ['uranium_vm_eq_if_tf', 25824, 44],
      ['uranium_vm_eq_unless_tf', 25888, 44],
      ['uranium_vm_eq_turn_tf', 25952, 70],
      ['uranium_vm_eq_if_ti', 26048, 39],
      ['uranium_vm_eq_unless_ti', 26112, 39],
      ['uranium_vm_eq_turn_ti', 26176, 65],
      ['uranium_vm_eq_if_ft', 26272, 44],
      ['uranium_vm_eq_unless_ft', 26336, 44],
      ['uranium_vm_eq_turn_ft', 26400, 70],
      ['uranium_vm_eq_if_gg', 26496, 87],
      ['uranium_vm_eq_unless_gg', 26592, 87],
      ['uranium_vm_eq_turn_gg', 26688, 113],
      ['uranium_vm_eq_if_gi', 26816, 64],
      ['uranium_vm_eq_unless_gi', 26880, 64],
      ['uranium_vm_eq_turn_gi', 26944, 90],
      ['uranium_vm_ne_fff', 27040, 47],
      ['uranium_vm_ne_ffi', 27104, 40],
      ['uranium_vm_ne_ftf', 27168, 36],
      ['uranium_vm_ne_fti', 27232, 31],
      ['uranium_vm_ne_fft', 27264, 36],
      ['uranium_vm_ne_tff', 27328, 36],
      ['uranium_vm_ne_tfi', 27392, 31],
      ['uranium_vm_ne_ttf', 27424, 30],
      ['uranium_vm_ne_tti', 27456, 25],
      ['uranium_vm_ne_tft', 27488, 30],
      ['uranium_vm_ne_ggg', 27520, 97],
      ['uranium_vm_ne_ggi', 27648, 74],
      ['uranium_vm_ne_if_ff', 27744, 53],
      ['uranium_vm_ne_unless_ff', 27808, 53],
      ['uranium_vm_ne_turn_ff', 27872, 79],
      ['uranium_vm_ne_if_fi', 27968, 48],
      ['uranium_vm_ne_unless_fi', 28032, 48],
      ['uranium_vm_ne_turn_fi', 28096, 74],
      ['uranium_vm_ne_if_tf', 28192, 44],
      ['uranium_vm_ne_unless_tf', 28256, 44],
      ['uranium_vm_ne_turn_tf', 28320, 70],
      ['uranium_vm_ne_if_ti', 28416, 39],
      ['uranium_vm_ne_unless_ti', 28480, 39],
      ['uranium_vm_ne_turn_ti', 28544, 65],
      ['uranium_vm_ne_if_ft', 28640, 44],
      ['uranium_vm_ne_unless_ft', 28704, 44],
      ['uranium_vm_ne_turn_ft', 28768, 70],
      ['uranium_vm_ne_if_gg', 28864, 87],
      ['uranium_vm_ne_unless_gg', 28960, 87],
      ['uranium_vm_ne_turn_gg', 29056, 113],
      ['uranium_vm_ne_if_gi', 29184, 64],
      ['uranium_vm_ne_unless_gi', 29248, 64],
      ['uranium_vm_ne_turn_gi', 29312, 90],
      ['uranium_vm_lt_fff', 29408, 47],
      ['uranium_vm_lt_ffi', 29472, 40],
      ['uranium_vm_lt_ftf', 29536, 36],
      ['uranium_vm_lt_fti', 29600, 31],
      ['uranium_vm_lt_fft', 29632, 36],
      ['uranium_vm_lt_tff', 29696, 36],
      ['uranium_vm_lt_tfi', 29760, 31],
      ['uranium_vm_lt_ttf', 29792, 30],
      ['uranium_vm_lt_tti', 29824, 25],
      ['uranium_vm_lt_tft', 29856, 30],
      ['uranium_vm_lt_ggg', 29888, 97],
      ['uranium_vm_lt_ggi', 30016, 74],
      ['uranium_vm_lt_if_ff', 30112, 53],
      ['uranium_vm_lt_unless_ff', 30176, 53],
      ['uranium_vm_lt_turn_ff', 30240, 79],
      ['uranium_vm_lt_if_fi', 30336, 48],
      ['uranium_vm_lt_unless_fi', 30400, 48],
      ['uranium_vm_lt_turn_fi', 30464, 74],
      ['uranium_vm_lt_if_tf', 30560, 44],
      ['uranium_vm_lt_unless_tf', 30624, 44],
      ['uranium_vm_lt_turn_tf', 30688, 70],
      ['uranium_vm_lt_if_ti', 30784, 39],
      ['uranium_vm_lt_unless_ti', 30848, 39],
      ['uranium_vm_lt_turn_ti', 30912, 65],
      ['uranium_vm_lt_if_ft', 31008, 44],
      ['uranium_vm_lt_unless_ft', 31072, 44],
      ['uranium_vm_lt_turn_ft', 31136, 70],
      ['uranium_vm_lt_if_gg', 31232, 87],
      ['uranium_vm_lt_unless_gg', 31328, 87],
      ['uranium_vm_lt_turn_gg', 31424, 113],
      ['uranium_vm_lt_if_gi', 31552, 64],
      ['uranium_vm_lt_unless_gi', 31616, 64],
      ['uranium_vm_lt_turn_gi', 31680, 90],
      ['uranium_vm_le_fff', 31776, 47],
      ['uranium_vm_le_ffi', 31840, 40],
      ['uranium_vm_le_ftf', 31904, 36],
      ['uranium_vm_le_fti', 31968, 31],
      ['uranium_vm_le_fft', 32000, 36],
      ['uranium_vm_le_tff', 32064, 36],
      ['uranium_vm_le_tfi', 32128, 31],
      ['uranium_vm_le_ttf', 32160, 30],
      ['uranium_vm_le_tti', 32192, 25],
      ['uranium_vm_le_tft', 32224, 30],
      ['uranium_vm_le_ggg', 32256, 97],
      ['uranium_vm_le_ggi', 32384, 74],
      ['uranium_vm_le_if_ff', 32480, 53],
      ['uranium_vm_le_unless_ff', 32544, 53],
      ['uranium_vm_le_turn_ff', 32608, 79],
      ['uranium_vm_le_if_fi', 32704, 48],
      ['uranium_vm_le_unless_fi', 32768, 48],
      ['uranium_vm_le_turn_fi', 32832, 74],
      ['uranium_vm_le_if_tf', 32928, 44],
      ['uranium_vm_le_unless_tf', 32992, 44],
      ['uranium_vm_le_turn_tf', 33056, 70],
      ['uranium_vm_le_if_ti', 33152, 39],
      ['uranium_vm_le_unless_ti', 33216, 39],
      ['uranium_vm_le_turn_ti', 33280, 65],
      ['uranium_vm_le_if_ft', 33376, 44],
      ['uranium_vm_le_unless_ft', 33440, 44],
      ['uranium_vm_le_turn_ft', 33504, 70],
      ['uranium_vm_le_if_gg', 33600, 87],
      ['uranium_vm_le_unless_gg', 33696, 87],
      ['uranium_vm_le_turn_gg', 33792, 113],
      ['uranium_vm_le_if_gi', 33920, 64],
      ['uranium_vm_le_unless_gi', 33984, 64],
      ['uranium_vm_le_turn_gi', 34048, 90],
      ['uranium_vm_gt_fff', 34144, 47],
      ['uranium_vm_gt_ffi', 34208, 40],
      ['uranium_vm_gt_ftf', 34272, 36],
      ['uranium_vm_gt_fti', 34336, 31],
      ['uranium_vm_gt_fft', 34368, 36],
      ['uranium_vm_gt_tff', 34432, 36],
      ['uranium_vm_gt_tfi', 34496, 31],
      ['uranium_vm_gt_ttf', 34528, 30],
      ['uranium_vm_gt_tti', 34560, 25],
      ['uranium_vm_gt_tft', 34592, 30],
      ['uranium_vm_gt_ggg', 34624, 97],
      ['uranium_vm_gt_ggi', 34752, 74],
      ['uranium_vm_gt_if_ff', 34848, 53],
      ['uranium_vm_gt_unless_ff', 34912, 53],
      ['uranium_vm_gt_turn_ff', 34976, 79],
      ['uranium_vm_gt_if_fi', 35072, 48],
      ['uranium_vm_gt_unless_fi', 35136, 48],
      ['uranium_vm_gt_turn_fi', 35200, 74],
      ['uranium_vm_gt_if_tf', 35296, 44],
      ['uranium_vm_gt_unless_tf', 35360, 44],
      ['uranium_vm_gt_turn_tf', 35424, 70],
      ['uranium_vm_gt_if_ti', 35520, 39],
      ['uranium_vm_gt_unless_ti', 35584, 39],
      ['uranium_vm_gt_turn_ti', 35648, 65],
      ['uranium_vm_gt_if_ft', 35744, 44],
      ['uranium_vm_gt_unless_ft', 35808, 44],
      ['uranium_vm_gt_turn_ft', 35872, 70],
      ['uranium_vm_gt_if_gg', 35968, 87],
      ['uranium_vm_gt_unless_gg', 36064, 87],
      ['uranium_vm_gt_turn_gg', 36160, 113],
      ['uranium_vm_gt_if_gi', 36288, 64],
      ['uranium_vm_gt_unless_gi', 36352, 64],
      ['uranium_vm_gt_turn_gi', 36416, 90],
      ['uranium_vm_ge_fff', 36512, 47],
      ['uranium_vm_ge_ffi', 36576, 40],
      ['uranium_vm_ge_ftf', 36640, 36],
      ['uranium_vm_ge_fti', 36704, 31],
      ['uranium_vm_ge_fft', 36736, 36],
      ['uranium_vm_ge_tff', 36800, 36],
      ['uranium_vm_ge_tfi', 36864, 31],
      ['uranium_vm_ge_ttf', 36896, 30],
      ['uranium_vm_ge_tti', 36928, 25],
      ['uranium_vm_ge_tft', 36960, 30],
      ['uranium_vm_ge_ggg', 36992, 97],
      ['uranium_vm_ge_ggi', 37120, 74],
      ['uranium_vm_ge_if_ff', 37216, 53],
      ['uranium_vm_ge_unless_ff', 37280, 53],
      ['uranium_vm_ge_turn_ff', 37344, 79],
      ['uranium_vm_ge_if_fi', 37440, 48],
      ['uranium_vm_ge_unless_fi', 37504, 48],
      ['uranium_vm_ge_turn_fi', 37568, 74],
      ['uranium_vm_ge_if_tf', 37664, 44],
      ['uranium_vm_ge_unless_tf', 37728, 44],
      ['uranium_vm_ge_turn_tf', 37792, 70],
      ['uranium_vm_ge_if_ti', 37888, 39],
      ['uranium_vm_ge_unless_ti', 37952, 39],
      ['uranium_vm_ge_turn_ti', 38016, 65],
      ['uranium_vm_ge_if_ft', 38112, 44],
      ['uranium_vm_ge_unless_ft', 38176, 44],
      ['uranium_vm_ge_turn_ft', 38240, 70],
      ['uranium_vm_ge_if_gg', 38336, 87],
      ['uranium_vm_ge_unless_gg', 38432, 87],
      ['uranium_vm_ge_turn_gg', 38528, 113],
      ['uranium_vm_ge_if_gi', 38656, 64],
      ['uranium_vm_ge_unless_gi', 38720, 64],
      ['uranium_vm_ge_turn_gi', 38784, 90],
      ['uranium_vm_feq_fff', 38880, 53],
      ['uranium_vm_feq_ffi', 38944, 47],
      ['uranium_vm_feq_ftf', 39008, 46],
      ['uranium_vm_feq_fti', 39072, 40],
      ['uranium_vm_feq_fft', 39136, 46],
      ['uranium_vm_feq_tff', 39200, 44],
      ['uranium_vm_feq_tfi', 39264, 38],
      ['uranium_vm_feq_ttf', 39328, 37],
      ['uranium_vm_feq_tti', 39392, 31],
      ['uranium_vm_feq_tft', 39424, 37],
      ['uranium_vm_feq_ggg', 39488, 103],
      ['uranium_vm_feq_ggi', 39616, 81],
      ['uranium_vm_feq_if_ff', 39712, 59],
      ['uranium_vm_feq_unless_ff', 39776, 59],
      ['uranium_vm_feq_turn_ff', 39840, 85],
      ['uranium_vm_feq_if_fi', 39936, 53],
      ['uranium_vm_feq_unless_fi', 40000, 53],
      ['uranium_vm_feq_turn_fi', 40064, 79],
      ['uranium_vm_feq_if_tf', 40160, 52],
      ['uranium_vm_feq_unless_tf', 40224, 52],
      ['uranium_vm_feq_turn_tf', 40288, 78],
      ['uranium_vm_feq_if_ti', 40384, 46],
      ['uranium_vm_feq_unless_ti', 40448, 46],
      ['uranium_vm_feq_turn_ti', 40512, 72],
      ['uranium_vm_feq_if_ft', 40608, 52],
      ['uranium_vm_feq_unless_ft', 40672, 52],
      ['uranium_vm_feq_turn_ft', 40736, 78],
      ['uranium_vm_feq_if_gg', 40832, 91],
      ['uranium_vm_feq_unless_gg', 40928, 91],
      ['uranium_vm_feq_turn_gg', 41024, 117],
      ['uranium_vm_feq_if_gi', 41152, 69],
      ['uranium_vm_feq_unless_gi', 41248, 69],
      ['uranium_vm_feq_turn_gi', 41344, 95],
      ['uranium_vm_fne_fff', 41440, 53],
      ['uranium_vm_fne_ffi', 41504, 47],
      ['uranium_vm_fne_ftf', 41568, 46],
      ['uranium_vm_fne_fti', 41632, 40],
      ['uranium_vm_fne_fft', 41696, 46],
      ['uranium_vm_fne_tff', 41760, 44],
      ['uranium_vm_fne_tfi', 41824, 38],
      ['uranium_vm_fne_ttf', 41888, 37],
      ['uranium_vm_fne_tti', 41952, 31],
      ['uranium_vm_fne_tft', 41984, 37],
      ['uranium_vm_fne_ggg', 42048, 103],
      ['uranium_vm_fne_ggi', 42176, 81],
      ['uranium_vm_fne_if_ff', 42272, 59],
      ['uranium_vm_fne_unless_ff', 42336, 59],
      ['uranium_vm_fne_turn_ff', 42400, 85],
      ['uranium_vm_fne_if_fi', 42496, 53],
      ['uranium_vm_fne_unless_fi', 42560, 53],
      ['uranium_vm_fne_turn_fi', 42624, 79],
      ['uranium_vm_fne_if_tf', 42720, 52],
      ['uranium_vm_fne_unless_tf', 42784, 52],
      ['uranium_vm_fne_turn_tf', 42848, 78],
      ['uranium_vm_fne_if_ti', 42944, 46],
      ['uranium_vm_fne_unless_ti', 43008, 46],
      ['uranium_vm_fne_turn_ti', 43072, 72],
      ['uranium_vm_fne_if_ft', 43168, 52],
      ['uranium_vm_fne_unless_ft', 43232, 52],
      ['uranium_vm_fne_turn_ft', 43296, 78],
      ['uranium_vm_fne_if_gg', 43392, 91],
      ['uranium_vm_fne_unless_gg', 43488, 91],
      ['uranium_vm_fne_turn_gg', 43584, 117],
      ['uranium_vm_fne_if_gi', 43712, 69],
      ['uranium_vm_fne_unless_gi', 43808, 69],
      ['uranium_vm_fne_turn_gi', 43904, 95],
      ['uranium_vm_flt_fff', 44000, 49],
      ['uranium_vm_flt_ffi', 44064, 43],
      ['uranium_vm_flt_ftf', 44128, 42],
      ['uranium_vm_flt_fti', 44192, 36],
      ['uranium_vm_flt_fft', 44256, 38],
      ['uranium_vm_flt_tff', 44320, 40],
      ['uranium_vm_flt_tfi', 44384, 34],
      ['uranium_vm_flt_ttf', 44448, 33],
      ['uranium_vm_flt_tti', 44512, 27],
      ['uranium_vm_flt_tft', 44544, 29],
      ['uranium_vm_flt_ggg', 44576, 99],
      ['uranium_vm_flt_ggi', 44704, 77],
      ['uranium_vm_flt_if_ff', 44800, 57],
      ['uranium_vm_flt_unless_ff', 44864, 57],
      ['uranium_vm_flt_turn_ff', 44928, 83],
      ['uranium_vm_flt_if_fi', 45024, 51],
      ['uranium_vm_flt_unless_fi', 45088, 51],
      ['uranium_vm_flt_turn_fi', 45152, 77],
      ['uranium_vm_flt_if_tf', 45248, 50],
      ['uranium_vm_flt_unless_tf', 45312, 50],
      ['uranium_vm_flt_turn_tf', 45376, 76],
      ['uranium_vm_flt_if_ti', 45472, 44],
      ['uranium_vm_flt_unless_ti', 45536, 44],
      ['uranium_vm_flt_turn_ti', 45600, 70],
      ['uranium_vm_flt_if_ft', 45696, 46],
      ['uranium_vm_flt_unless_ft', 45760, 46],
      ['uranium_vm_flt_turn_ft', 45824, 72],
      ['uranium_vm_flt_if_gg', 45920, 89],
      ['uranium_vm_flt_unless_gg', 46016, 89],
      ['uranium_vm_flt_turn_gg', 46112, 115],
      ['uranium_vm_flt_if_gi', 46240, 67],
      ['uranium_vm_flt_unless_gi', 46336, 67],
      ['uranium_vm_flt_turn_gi', 46432, 93],
      ['uranium_vm_fle_fff', 46528, 49],
      ['uranium_vm_fle_ffi', 46592, 43],
      ['uranium_vm_fle_ftf', 46656, 42],
      ['uranium_vm_fle_fti', 46720, 36],
      ['uranium_vm_fle_fft', 46784, 38],
      ['uranium_vm_fle_tff', 46848, 40],
      ['uranium_vm_fle_tfi', 46912, 34],
      ['uranium_vm_fle_ttf', 46976, 33],
      ['uranium_vm_fle_tti', 47040, 27],
      ['uranium_vm_fle_tft', 47072, 29],
      ['uranium_vm_fle_ggg', 47104, 99],
      ['uranium_vm_fle_ggi', 47232, 77],
      ['uranium_vm_fle_if_ff', 47328, 57],
      ['uranium_vm_fle_unless_ff', 47392, 57],
      ['uranium_vm_fle_turn_ff', 47456, 83],
      ['uranium_vm_fle_if_fi', 47552, 51],
      ['uranium_vm_fle_unless_fi', 47616, 51],
      ['uranium_vm_fle_turn_fi', 47680, 77],
      ['uranium_vm_fle_if_tf', 47776, 50],
      ['uranium_vm_fle_unless_tf', 47840, 50],
      ['uranium_vm_fle_turn_tf', 47904, 76],
      ['uranium_vm_fle_if_ti', 48000, 44],
      ['uranium_vm_fle_unless_ti', 48064, 44],
      ['uranium_vm_fle_turn_ti', 48128, 70],
      ['uranium_vm_fle_if_ft', 48224, 46],
      ['uranium_vm_fle_unless_ft', 48288, 46],
      ['uranium_vm_fle_turn_ft', 48352, 72],
      ['uranium_vm_fle_if_gg', 48448, 89],
      ['uranium_vm_fle_unless_gg', 48544, 89],
      ['uranium_vm_fle_turn_gg', 48640, 115],
      ['uranium_vm_fle_if_gi', 48768, 67],
      ['uranium_vm_fle_unless_gi', 48864, 67],
      ['uranium_vm_fle_turn_gi', 48960, 93],
      ['uranium_vm_fgt_fff', 49056, 49],
      ['uranium_vm_fgt_ffi', 49120, 43],
      ['uranium_vm_fgt_ftf', 49184, 38],
      ['uranium_vm_fgt_fti', 49248, 32],
      ['uranium_vm_fgt_fft', 49280, 42],
      ['uranium_vm_fgt_tff', 49344, 40],
      ['uranium_vm_fgt_tfi', 49408, 34],
      ['uranium_vm_fgt_ttf', 49472, 29],
      ['uranium_vm_fgt_tti', 49504, 23],
      ['uranium_vm_fgt_tft', 49536, 33],
      ['uranium_vm_fgt_ggg', 49600, 99],
      ['uranium_vm_fgt_ggi', 49728, 77],
      ['uranium_vm_fgt_if_ff', 49824, 57],
      ['uranium_vm_fgt_unless_ff', 49888, 57],
      ['uranium_vm_fgt_turn_ff', 49952, 83],
      ['uranium_vm_fgt_if_fi', 50048, 51],
      ['uranium_vm_fgt_unless_fi', 50112, 51],
      ['uranium_vm_fgt_turn_fi', 50176, 77],
      ['uranium_vm_fgt_if_tf', 50272, 46],
      ['uranium_vm_fgt_unless_tf', 50336, 46],
      ['uranium_vm_fgt_turn_tf', 50400, 72],
      ['uranium_vm_fgt_if_ti', 50496, 40],
      ['uranium_vm_fgt_unless_ti', 50560, 40],
      ['uranium_vm_fgt_turn_ti', 50624, 66],
      ['uranium_vm_fgt_if_ft', 50720, 50],
      ['uranium_vm_fgt_unless_ft', 50784, 50],
      ['uranium_vm_fgt_turn_ft', 50848, 76],
      ['uranium_vm_fgt_if_gg', 50944, 89],
      ['uranium_vm_fgt_unless_gg', 51040, 89],
      ['uranium_vm_fgt_turn_gg', 51136, 115],
      ['uranium_vm_fgt_if_gi', 51264, 67],
      ['uranium_vm_fgt_unless_gi', 51360, 67],
      ['uranium_vm_fgt_turn_gi', 51456, 93],
      ['uranium_vm_fge_fff', 51552, 49],
      ['uranium_vm_fge_ffi', 51616, 43],
      ['uranium_vm_fge_ftf', 51680, 38],
      ['uranium_vm_fge_fti', 51744, 32],
      ['uranium_vm_fge_fft', 51776, 42],
      ['uranium_vm_fge_tff', 51840, 40],
      ['uranium_vm_fge_tfi', 51904, 34],
      ['uranium_vm_fge_ttf', 51968, 29],
      ['uranium_vm_fge_tti', 52000, 23],
      ['uranium_vm_fge_tft', 52032, 33],
      ['uranium_vm_fge_ggg', 52096, 99],
      ['uranium_vm_fge_ggi', 52224, 77],
      ['uranium_vm_fge_if_ff', 52320, 57],
      ['uranium_vm_fge_unless_ff', 52384, 57],
      ['uranium_vm_fge_turn_ff', 52448, 83],
      ['uranium_vm_fge_if_fi', 52544, 51],
      ['uranium_vm_fge_unless_fi', 52608, 51],
      ['uranium_vm_fge_turn_fi', 52672, 77],
      ['uranium_vm_fge_if_tf', 52768, 46],
      ['uranium_vm_fge_unless_tf', 52832, 46],
      ['uranium_vm_fge_turn_tf', 52896, 72],
      ['uranium_vm_fge_if_ti', 52992, 40],
      ['uranium_vm_fge_unless_ti', 53056, 40],
      ['uranium_vm_fge_turn_ti', 53120, 66],
      ['uranium_vm_fge_if_ft', 53216, 50],
      ['uranium_vm_fge_unless_ft', 53280, 50],
      ['uranium_vm_fge_turn_ft', 53344, 76],
      ['uranium_vm_fge_if_gg', 53440, 89],
      ['uranium_vm_fge_unless_gg', 53536, 89],
      ['uranium_vm_fge_turn_gg', 53632, 115],
      ['uranium_vm_fge_if_gi', 53760, 67],
      ['uranium_vm_fge_unless_gi', 53856, 67],
      ['uranium_vm_fge_turn_gi', 53952, 93],
      ['uranium_vm_store8_ff', 54048, 79],
      ['uranium_vm_store8_fi', 54144, 73],
      ['uranium_vm_store8_tf', 54240, 78],
      ['uranium_vm_store8_ti', 54336, 72],
      ['uranium_vm_store8_ft', 54432, 77],
      ['uranium_vm_store8_gg', 54528, 113],
      ['uranium_vm_store8_gi', 54656, 89],
      ['uranium_vm_store16_ff', 54752, 93],
      ['uranium_vm_store16_fi', 54848, 87],
      ['uranium_vm_store16_tf', 54944, 92],
      ['uranium_vm_store16_ti', 55040, 86],
      ['uranium_vm_store16_ft', 55136, 91],
      ['uranium_vm_store16_gg', 55232, 127],
      ['uranium_vm_store16_gi', 55360, 103],
      ['uranium_vm_store32_ff', 55488, 91],
      ['uranium_vm_store32_fi', 55584, 85],
      ['uranium_vm_store32_tf', 55680, 90],
      ['uranium_vm_store32_ti', 55776, 84],
      ['uranium_vm_store32_ft', 55872, 90],
      ['uranium_vm_store32_gg', 55968, 125],
      ['uranium_vm_store32_gi', 56096, 101],
      ['uranium_vm_store64_ff', 56224, 91],
      ['uranium_vm_store64_fi', 56320, 86],
      ['uranium_vm_store64_tf', 56416, 91],
      ['uranium_vm_store64_ti', 56512, 86],
      ['uranium_vm_store64_ft', 56608, 91],
      ['uranium_vm_store64_gg', 56704, 125],
      ['uranium_vm_store64_gi', 56832, 102],
      ['uranium_vm_fstore_ff', 56960, 116],
      ['uranium_vm_fstore_fi', 57088, 110],
      ['uranium_vm_fstore_tf', 57216, 116],
      ['uranium_vm_fstore_ti', 57344, 110],
      ['uranium_vm_fstore_ft', 57472, 116],
      ['uranium_vm_fstore_gg', 57600, 150],
      ['uranium_vm_fstore_gi', 57760, 126],
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
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLPkyLbghIg8bwi0cYSIPHGEmLBAcPV8Ax0v/gzMzMSGNHDEmLVAUAZkgPbsJIiz5M
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
GEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAA9XDa7YAABIY0cIQQ8TTAUAi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBEBQAPVwV+2AAAi0cYSIPHGEmLBAf/4MwPKA152AAAD1fISGNHCEEPE0wFAItH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMD1cFSdgAAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxI
Y0cMicH30UwB4U6NBChIhcBMD0jB8kEPEAgPVw0e2AAASGNHCInB99FMAeFOjQQoSIXATA9IwUEPEwiLRxhIg8cYSYsEB//gzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAA9UDd7XAABIY0cIQQ8TTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMSGNHDPJBDxBEBQAPVAWu1wAAi0cYSIPHGEmLBAf/4MwPKA2p1wAAD1TISGNHCEEPE0wFAItHGEiDxxhJiwQH/+DM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMD1QFedcAAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6N
BChIhcBMD0jB8kEPEAgPVA1O1wAASGNHCInB99FMAeFOjQQoSIXATA9IwUEPEwiLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMxIY0cM8kEPEEwFAPIPUclIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNH
DPJBDxBEBQDyD1HAi0cYSIPHGEmLBAf/4MzMzMzyD1HISGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzPIPUcCLRxhIg8cYSYsE
B//gzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAI8g9RyUhjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8R
CItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJJDypMBQBIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzySQ8qRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzM8kgPKspIY0cI8kEPEUwF
AItHGEiDxxhJiwQH/+DMzMzySA8qwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHySQ8q
CEhjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8RCItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzz
QQ9+TAUAZkgPfshIicFIwek0geH/BwAAgfkyBAAAdzrySA8syfJIDyrRRTHAZg8u0UEPl8BMKcEPV8nySA8qyWZID37JSbgAAAAA
AAAAgEwhwEgJyGZID27ISGNHCGZBD9ZMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDPNBD35EBQBmSA9+wEiJwUjB6TSB4f8H
AACB+TIEAAB3OvJIDyzI8kgPKslFMcBmDy7IQQ+XwEwpwQ9XwPJIDyrBZkgPfsFJuAAAAAAAAACATCHASAnIZkgPbsCLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxmSA9+wEiJwUjB6TSB4f8HAABmD2/IgfkyBAAAdz3ySA8syA9XyfJIDyrJRTHAZg8u
yEEPl8BMKcEPV8nySA8qyWZID37JSbgAAAAAAAAAgEwhwEgJyGZID27ISGNHCGZBD9ZMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzGZID37ASInBSMHpNIHh/wcAAIH5MgQAAHc68kgPLMjySA8qyUUxwGYPLshBD5fATCnBD1fA8kgPKsFmSA9+wUm4AAAAAAAA
AIBMIcBICchmSA9uwItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXA
TA9IwfNBD34IZkgPfshIicFIwek0geH/BwAAgfkyBAAAdzrySA8syfJIDyrRRTHAZg8u0UEPl8BMKcEPV8nySA8qyWZID37JSbgA
AAAAAAAAgEwhwEgJyGZID27ISGNHCInB99FMAeFOjQQoSIXATA9IwWZBD9YIi0cYSIPHGEmLBAf/4MzMzMzMzMzMzEhjRwzzQQ9+
TAUAZkgPfshIicFIwek0geH/BwAAgfkyBAAAdzrySA8syfJIDyrRRTHAZg8uykEPl8BJAcgPV8nySQ8qyGZID37JSbgAAAAAAAAA
gEwhwEgJyGZID27ISGNHCGZBD9ZMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDPNBD35EBQBmSA9+wEiJwUjB6TSB4f8HAACB
+TIEAAB3OvJIDyzI8kgPKslFMcBmDy7BQQ+XwEkByA9XwPJJDyrAZkgPfsFJuAAAAAAAAACATCHASAnIZkgPbsCLRxhIg8cYSYsE
B//gzMzMzMzMzMzMzMzMzMzMzMzMzMxmSA9+wEiJwUjB6TSB4f8HAABmD2/IgfkyBAAAdz3ySA8syA9XyfJIDyrJRTHAZg8uwUEP
l8BJAcgPV8nySQ8qyGZID37JSbgAAAAAAAAAgEwhwEgJyGZID27ISGNHCGZBD9ZMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzM
zGZID37ASInBSMHpNIHh/wcAAIH5MgQAAHc68kgPLMjySA8qyUUxwGYPLsFBD5fASQHID1fA8kkPKsBmSA9+wUm4AAAAAAAAAIBM
IcBICchmSA9uwItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9I
wfNBD34IZkgPfshIicFIwek0geH/BwAAgfkyBAAAdzrySA8syfJIDyrRRTHAZg8uykEPl8BJAcgPV8nySQ8qyGZID37JSbgAAAAA
AAAAgEwhwEgJyGZID27ISGNHCInB99FMAeFOjQQoSIXATA9IwWZBD9YIi0cYSIPHGEmLBAf/4MzMzMzMzMzMzEhjRwzzQQ9+TAUA
ZkgPfshIicFIwek0geH/BwAAgfkyBAAAdyfySA8syQ9XyfJIDyrJZkgPfslJuAAAAAAAAACATCHASAnIZkgPbshIY0cIZkEP1kwF
AItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPNBD35EBQBmSA9+wEiJwUjB6TSB4f8HAACB+TIE
AAB3J/JIDyzID1fA8kgPKsFmSA9+wUm4AAAAAAAAAIBMIcBICchmSA9uwItHGEiDxxhJiwQH/+DMzMzMzMzMZkgPfsBIicFIwek0
geH/BwAAZg9vyIH5MgQAAHcn8kgPLMgPV8nySA8qyWZID37JSbgAAAAAAAAAgEwhwEgJyGZID27ISGNHCGZBD9ZMBQCLRxhIg8cY
SYsEB//gzMzMZkgPfsBIicFIwek0geH/BwAAgfkyBAAAdyfySA8syA9XwPJIDyrBZkgPfsFJuAAAAAAAAACATCHASAnIZkgPbsCL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfNBD34IZkgPfshIicFIwek0geH/BwAA
gfkyBAAAdyfySA8syQ9XyfJIDyrJZkgPfslJuAAAAAAAAACATCHASAnIZkgPbshIY0cIicH30UwB4U6NBChIhcBMD0jBZkEP1giL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEi4/////////39IY08MTYtMDQBMiclJichJIcBNicJJweo0
QYH6MgQAAHctSbkAAAAAAAAwQ2ZJD27JZkkPbtDyD1jR8g9c0WZJD37QSP/ASCHBTAnBSYnJSGNHCE2JTAUAi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMSLj/////////f0hjTwzzQQ9+RA0AZkgPfsFJichJIcBNicFJwek0QYH5MgQAAHcvSbkAAAAAAAAw
Q2ZJD27BZkkPbsjyD1jI8g9cyGZJD37ISP/ASCHBTAnBZkgPbsGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIuf//
//////9/ZkgPfsBJicBJIchNicFJwek0Zg9vyEGB+TIEAAB3L0m5AAAAAAAAMENmSQ9uyWZJD27Q8g9Y0fIPXNFmSQ9+0Ej/wUgh
yEwJwGZID27ISGNHCGZBD9ZMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzEi5/////////39mSA9+wEmJwEkhyE2JwUnB
6TRBgfkyBAAAdy9JuQAAAAAAADBDZkkPbsFmSQ9uyPIPWMjyD1zIZkkPfshI/8FIIchMCcBmSA9uwItHGEiDxxhJiwQH/+DMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSLj/////////f0hjTwxBichB99BNAeBOjQwpSIXJTQ9IyE2LAUyJwUmJyUkhwU2J
yknB6jRBgfoyBAAAdy1JuAAAAAAAADBDZkkPbshmSQ9u0fIPWNHyD1zRZkkPftBI/8BIIcFMCcFJichIY0cIicH30UwB4U6NDChI
hcBMD0jJTYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uyWZID37ISLkAAAAAAAD4f0gPS8hIY0cI
SYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMxIY0cM8kEPEEwFAGYPLslmSA9+yEi6AAAAAAAA+H9ID0vQi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMzMzMZg8uwGZID37ASLkAAAAAAAD4f0gPS8hIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzGYPLsBmSA9+wEi6AAAAAAAA+H9ID0vQi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH3
0UwB4U6NBChIhcBMD0jB8kEPEAhmDy7JZkgPfshIuQAAAAAAAPh/SA9LyEhjRwhBicBB99BNAeBOjQwoSIXATQ9IyEmJCYtHGEiD
xxhJiwQH/+DMzMzMzMxIY0cM8kEPEEwFAEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHDPJBDxBEBQCLRxhIg8cYSYsEB//gzMzMzMzMzMxIY0cISYlUBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzGZID27Ci0cY
SIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAISGNHCInB99FMAeFOjQQoSIXATA9IwfJB
DxEIi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy4NjcgAAA+CZ+b///IPEBWH
yAAAZg8u0XYb8kgPLMFIY08ISYlEDQCLRxhIg8cYSYsEB//g6Tnm///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBM
BQBmDy4NPcgAAA+CB+b///IPEBU3yAAAZg8u0XYS8kgPLNGLRxhIg8cYSYsEB//g6eLl///MzGYPLgUYyAAAcinyDxANFsgAAGYP
Lsh2G/JIDyzASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4EhjRwzyQQ8RRAUA6Z3l///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zGYPLgXIxwAAciDyDxANxscAAGYPLsh2EvJIDyzQi0cYSIPHGEmLBAf/4EhjRwzyQQ8RRAUA6Ubl///MzMzMzMxIY0cMicH30UwB
4U6NBChIhcBMD0jB8kEPEAhmDy4NfccAAA+CF+X///IPEBV3xwAAZg8u0XYt8kgPLMFIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJ
iQGLRxhIg8cYSYsEB//g6dfk///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEk7hCQQAQAAcyJJi0wkMEwB4Q+2BAhI
Y08ISYlEDQCLRxhIg8cYSYsEB//g6Ybk///MzMzMzMxIY0cMSYtEBQBJO4QkEAEAAHMZSYtMJDBMAeEPthQIi0cYSIPHGEmLBAf/
4OlP5P//zMzMzMzMzMzMzMzMzMzMSTmUJBABAAB2IkmLRCQwTAHgD7YEAkhjTwhJiUQNAItHGEiDxxhJiwQH/+BIY0cMSYlUBQDp
BuT//8zMzMzMzEk5lCQQAQAAdhlJi0QkMEwB4A+2FAKLRxhIg8cYSYsEB//gSGNHDEmJVAUA6c/j///MzMzMzMzMzMzMzMzMzMxI
Y0cMicH30UwB4U6NBChIhcBMD0jBSYsASTuEJBABAABzNEmLTCQwTAHhD7YECEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtH
GEiDxxhJiwQH/+DpZOP//8zMzMxIY0cMSYtEBQBJO4QkGAEAAHMiSYtMJDBMAeEPtwQISGNPCEmJRA0Ai0cYSIPHGEmLBAf/4Okm
4///zMzMzMzMSGNHDEmLRAUASTuEJBgBAABzGUmLTCQwTAHhD7cUCItHGEiDxxhJiwQH/+Dp7+L//8zMzMzMzMzMzMzMzMzMzEk5
lCQYAQAAdiJJi0QkMEwB4A+3BAJIY08ISYlEDQCLRxhIg8cYSYsEB//gSGNHDEmJVAUA6abi///MzMzMzMxJOZQkGAEAAHYZSYtE
JDBMAeAPtxQCi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOlv4v//zMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmL
AEk7hCQYAQAAczRJi0wkMEwB4Q+3BAhIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//g6QTi///MzMzMSGNH
DEmLRAUASTuEJCABAABzIUmLTCQwTAHhiwQISGNPCEmJRA0Ai0cYSIPHGEmLBAf/4OnH4f//zMzMzMzMzEhjRwxJi0QFAEk7hCQg
AQAAcxhJi0wkMEwB4YsUCItHGEiDxxhJiwQH/+DpkOH//8zMzMzMzMzMzMzMzMzMzMxJOZQkIAEAAHYhSYtEJDBMAeCLBAJIY08I
SYlEDQCLRxhIg8cYSYsEB//gSGNHDEmJVAUA6Ufh///MzMzMzMzMSTmUJCABAAB2GEmLRCQwTAHgixQCi0cYSIPHGEmLBAf/4Ehj
RwxJiVQFAOkQ4f//zMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkIAEAAHMzSYtMJDBMAeGLBAhI
Y08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//g6aXg///MzMzMzEhjRwxJi0QFAEk7hCQoAQAAcyJJi0wkMEwB
4UiLBAhIY08ISYlEDQCLRxhIg8cYSYsEB//g6Wbg///MzMzMzMxIY0cMSYtEBQBJO4QkKAEAAHMZSYtMJDBMAeFIixQIi0cYSIPH
GEmLBAf/4Okv4P//zMzMzMzMzMzMzMzMzMzMSTmUJCgBAAB2IkmLRCQwTAHgSIsEAkhjTwhJiUQNAItHGEiDxxhJiwQH/+BIY0cM
SYlUBQDp5t///8zMzMzMzEk5lCQoAQAAdhlJi0QkMEwB4EiLFAKLRxhIg8cYSYsEB//gSGNHDEmJVAUA6a/f///MzMzMzMzMzMzM
zMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASTuEJCgBAABzNEmLTCQwTAHhSIsECEhjTwhBichB99BNAeBOjQwpSIXJTQ9I
yEmJAYtHGEiDxxhJiwQH/+DpRN///8zMzMxIY0cMSYtEBQBJO4QkKAEAAHMlSYtMJDBMAeHyDxAMCEhjRwjyQQ8RTAUAi0cYSIPH
GEmLBAf/4OkD3///zMzMSGNHDEmLRAUASTuEJCgBAABzGkmLTCQwTAHh8g8QBAiLRxhIg8cYSYsEB//g6c7e///MzMzMzMzMzMzM
zMzMzEk5lCQoAQAAdiVJi0QkMEwB4PIPEAwCSGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gSGNHDEmJVAUA6YPe///MzMxJOZQkKAEA
AHYaSYtEJDBMAeDyDxAEAotHGEiDxxhJiwQH/+BIY0cMSYlUBQDpTt7//8zMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXA
TA9IwUmLAEk7hCQoAQAAczVJi0wkMEwB4fIPEAwISGNHCInB99FMAeFOjQQoSIXATA9IwfJBDxEIi0cYSIPHGEmLBAf/4Onj3f//
zMzMSYuEJBABAABIY08ISYlEDQCLRxhIg8cYSYsEB//gzMxJi5QkEAEAAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzEmLhCQQAQAA
SGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMxIY0cQSYtEBQBIY08ISYlEDQCL
RxhIg8cYSYsEB//gzEiLRxBIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMSGNHEInB99FMAeFOjQQoSIXATA9IwUmLAEhjTwhB
ichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSItHEEhjTwhB
ichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJi0QFAEhjTwhJiUQNAItH
GEiDxxhJiwQH/+DMSItHEEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMxIY0cQicH30UwB4U6NBChIhcBMD0jBSYsASGNPCEGJ
yEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIi0cQSGNPCEGJ
yEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEmLRAUASGNPCEmJRA0Ai0cY
SIPHGEmLBAf/4MxIi0cQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzEhjRxCJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08IQYnI
QffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLRxBIY08IQYnI
QffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSGNPEEmLTA0ASQNMBQBIY0cI
SYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEiLTxBJA0wFAEhjRwhJiUwFAItHGEiDxxhJiwQH
/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJi0QFAEgB0EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxIi0cQSAHQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzEhjRwxJi0QFAEgB0EhjTwhJiUQNAItH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSGNPEEmLVA0ASQNUBQCLRxhIg8cYSYsEB//gzEhj
RwxIi1cQSQNUBQCLRxhIg8cYSYsEB//gzMzMzMzMSGNHEEkDVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxIA1cQi0cYSIPHGEmL
BAf/4MzMzMzMzMzMzMzMzMzMzEhjRwxJA1QFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUhj
RxCJwffRTAHhTo0MKEiFwEwPSMlJiwFJAwBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMSGNH
DInB99FMAeFOjQQoSIXATA9IwUiLRxBJAwBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEkrRA0ASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzEhjRwxJi0QFAEgrRxBIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ
SInRSStMBQBIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSInQSCtHEEhjTwhJiUQN
AItHGEiDxxhJiwQH/+DMzMxIY0cMSYtEBQBIKdBIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDEmLVAUASGNHEEkrVAUAi0cYSIPHGEmLBAf/4MxIY0cMSYtUBQBIK1cQi0cYSIPHGEmLBAf/4MzMzMzMzEhjRxBJ
K1QFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMSCtXEItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIKdCLTxhI
g8cYSYsMD0iJwv/hzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJKwFIY08IQYnI
QffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIK0cQSGNPCEGJyEH3
0E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIY08QSYtMDQBJD69M
BQBIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSItPEEkPr0wFAEhjRwhJiUwFAItHGEiD
xxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEmLRAUASA+vwkhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLRxBID6/CSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMSGNHDEmLRAUASA+vwkhjTwhJ
iUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIY08QSYtUDQBJD69UBQCLRxhIg8cYSYsE
B//gSGNHDEiLVxBJD69UBQCLRxhIg8cYSYsEB//gzMzMzMxIY0cQSQ+vVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzEgPr1cQi0cY
SIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMSGNHDEkPr1QFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBM
D0jBSGNHEInB99FMAeFOjQwoSIXATA9IyUmLAUkPrwBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzM
zMxIY0cMicH30UwB4U6NBChIhcBMD0jBSItHEEkPrwBIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSGNPEEmLTA0ASSNMBQBIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSGNHDEiLTxBJI0wFAEhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zEhjRxBJi0QFAEgh0EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIi0cQSCHQSGNP
CEmJRA0Ai0cYSIPHGEmLBAf/4MzMzEhjRwxJi0QFAEgh0EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cMSGNPEEmLVA0ASSNUBQCLRxhIg8cYSYsEB//gzEhjRwxIi1cQSSNUBQCLRxhIg8cYSYsEB//gzMzMzMzM
SGNHEEkjVAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxII1cQi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzEhjRwxJI1QFAItH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUhjRxCJwffRTAHhTo0MKEiFwEwPSMlJiwFJIwBIY08I
QYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUiLRxBJIwBIY08I
QYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhjTxBJi0wN
AEkLTAUASGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIi08QSQtMBQBIY0cISYlMBQCL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSYtEBQBICdBIY08ISYlEDQCLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSItHEEgJ0EhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMxIY0cMSYtEBQBICdBI
Y08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhjTxBJi1QNAEkLVAUAi0cYSIPH
GEmLBAf/4MxIY0cMSItXEEkLVAUAi0cYSIPHGEmLBAf/4MzMzMzMzEhjRxBJC1QFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMSAtX
EItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMxIY0cMSQtUBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0E
KEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJSYsBSQsASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/
4MzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIi0cQSQsASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIY08QSYtMDQBJM0wFAEhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMxIY0cMSItPEEkzTAUASGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHEEmLRAUASDHQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEiLRxBI
MdBIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMSGNHDEmLRAUASDHQSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzEhjRwxIY08QSYtUDQBJM1QFAItHGEiDxxhJiwQH/+DMSGNHDEiLVxBJM1QFAItHGEiDxxhJiwQH/+DM
zMzMzMxIY0cQSTNUBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzEgzVxCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMSGNHDEkz
VAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyUmLAUkz
AEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSItHEEkz
AEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtE
BQBIY08QQQ+2TA0ASNPgSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUAD7ZPEEjT4Ehj
TwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBBD7ZMBQBIidBI0+BIY08ISYlEDQCLRxhI
g8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMwPtk8QSInQSNPgSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4EhjRwxJi0QF
AInRSNPgSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtUBQBIY0cQQQ+2TAUA
SNPii0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLVAUAD7ZPEEjT4otHGEiDxxhJiwQH/+DM
zMxIY0cQQQ+2TAUASNPii0cYSIPHGEmLBAf/4MzMzMzMzA+2TxBI0+KLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMSInRSGNHDEmL
VAUASNPii0cYSIPHGEmLBAf/4MzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jIQQ+2
CUjT4EhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+BIY0cMicH30UwB4U6NBChIhcBMD0jBSYsAD7ZPEEjT
4EhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBI
Y08QQQ+2TA0ASNP4SGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUAD7ZPEEjT+EhjTwhJ
iUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBBD7ZMBQBIidBI0/hIY08ISYlEDQCLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMwPtk8QSInQSNP4SGNPCEmJRA0Ai0cYSIPHGEmLBAf/4EhjRwxJi0QFAInR
SNP4SGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtUBQBIY0cQQQ+2TAUASNP6
i0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLVAUAD7ZPEEjT+otHGEiDxxhJiwQH/+DMzMxI
Y0cQQQ+2TAUASNP6i0cYSIPHGEmLBAf/4MzMzMzMzA+2TxBI0/qLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMSInRSGNHDEmLVAUA
SNP6i0cYSIPHGEmLBAf/4MzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jIQQ+2CUjT
+EhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+BIY0cMicH30UwB4U6NBChIhcBMD0jBSYsAD7ZPEEjT+Ehj
TwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08Q
QQ+2TA0ASNPoSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUAD7ZPEEjT6EhjTwhJiUQN
AItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBBD7ZMBQBIidBI0+hIY08ISYlEDQCLRxhIg8cYSYsE
B//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMwPtk8QSInQSNPoSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4EhjRwxJi0QFAInRSNPo
SGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtUBQBIY0cQQQ+2TAUASNPqi0cY
SIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLVAUAD7ZPEEjT6otHGEiDxxhJiwQH/+DMzMxIY0cQ
QQ+2TAUASNPqi0cYSIPHGEmLBAf/4MzMzMzMzA+2TxBI0+qLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMSInRSGNHDEmLVAUASNPq
i0cYSIPHGEmLBAf/4MzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jIQQ+2CUjT6Ehj
TwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+BIY0cMicH30UwB4U6NBChIhcBMD0jBSYsAD7ZPEEjT6EhjTwhB
ichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQTYtEBQBJjUABSIP4
AQ+GycP//0iJ0UhjRwxJi0QFAEiJwkwJwkjB6iBIhdJ0CXQHSJlJ9/jrBTHSQffwSGNXCEmJRBUAi0cYSIPHGEmLBAdIicr/4MzM
zMzMzMxMi0cQSY1AAUiD+AEPhm7D//9IidFIY0cMSYtEBQBIicJMCcJIweogSIXSdAl0B0iZSff46wUx0kH38EhjVwhJiUQVAItH
GEiDxxhJiwQHSInK/+DMzMzMzMzMzMzMzMxIidFIY0cQTYtEBQBJjUABSIP4AXY7TInASAnISMHoIEiFwHQMdApIichImUn3+OsH
icgx0kH38EhjVwhJiUQVAItHGEiDxxhJiwQHSInK/+BIY0cMSYlMBQDpwcL//8xIidFMi0cQSY1AAUiD+AF2O0yJwEgJyEjB6CBI
hcB0DHQKSInISJlJ9/jrB4nIMdJB9/BIY1cISYlEFQCLRxhIg8cYSYsEB0iJyv/gSGNHDEmJTAUA6WbC///MzMzMzMxIidFIjUIB
SIP4AXY+SGNHDEmLRAUASInCSAnKSMHqIEiF0nQJdAdImUj3+esEMdL38UhjVwhJiUQVAItHGEiDxxhJiwQHSInK/+BIY0cQSYlM
BQDpB8L//8zMzMzMzMxIY0cQSYtMBQBIjUEBSIP4AQ+G6cH//0hjRwxJi0QFAEiJwkgJykjB6iBIhdJ0CXQHSJlI9/nrBDHS9/GL
TxhIg8cYSYsMD0iJwv/hzMzMzMzMzMzMzMzMzMzMzMzMzMxIi08QSI1BAUiD+AEPho7B//9IY0cMSYtEBQBIicJICcpIweogSIXS
dAl0B0iZSPf56wQx0vfxi08YSIPHGEmLDA9IicL/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSYtMBQBIjUEBSIP4AXYx
SInISAnQSMHoIEiFwHQMdApIidBImUj3+esGidAx0vfxi08YSIPHGEmLDA9IicL/4UhjRwxJiVQFAOnuwP//zMzMzMzMzMzMzMzM
zMxIi08QSI1BAUiD+AF2MUiJyEgJ0EjB6CBIhcB0DHQKSInQSJlI9/nrBonQMdL38YtPGEiDxxhJiwwPSInC/+FIY0cMSYlUBQDp
k8D//8zMzMzMzMzMzMzMzMzMzMzMzMxIidFIjUIBSIP4AXY1SGNHDEmLRAUASInCSAnKSMHqIEiF0nQJdAdImUj3+esEMdL38YtP
GEiDxxhJiwwPSInC/+FIY0cQSYlMBQDpMMD//8zMzMzMzMzMzMzMzMzMzMxIidFIY1cMQYnQQffQTQHgSo0EKkiF0kkPSMBIY1cQ
QYnQQffQTQHgTo0MKkiF0k0PSMhNiwFJjVABSIP6AQ+G3L///0iLAEyJwkgJwkjB6iBIhdJ0CXQHSJlJ9/jrBTHSQffwSGNXCEGJ
0EH30E0B4E6NDCpIhdJND0jISYkBi0cYSIPHGEmLBAdIicr/4MzMzMzMzMzMzMzMzMzMzMzMTItHEEmNQAFIg/gBD4Zuv///SInR
SGNHDInC99JMAeJOjQwoSIXATA9IykmLAUiJwkwJwkjB6iBIhdJ0CXQHSJlJ9/jrBTHSQffwSGNXCEGJ0EH30E0B4E6NDCpIhdJN
D0jISYkBi0cYSIPHGEmLBAdIicr/4MzMzMzMzMzMzMxIY0cQTYtEBQBJjUABSIP4AQ+G6b7//0iJ0UhjRwxJi0QFAEiJwkwJwkjB
6iBIhdJ0CXQHSJlJ9/jrBTHSQffwSGNHCEmJVAUAi0cYSIPHGEmLBAdIicr/4MzMzMzMzMxMi0cQSY1AAUiD+AEPho6+//9IidFI
Y0cMSYtEBQBIicJMCcJIweogSIXSdAl0B0iZSff46wUx0kH38EhjRwhJiVQFAItHGEiDxxhJiwQHSInK/+DMzMzMzMzMzMzMzMxI
idFIY0cQTYtEBQBJjUABSIP4AXY7TInASAnISMHoIEiFwHQMdApIichImUn3+OsHicgx0kH38EhjRwhJiVQFAItHGEiDxxhJiwQH
SInK/+BIY0cMSYlMBQDp4b3//8xIidFMi0cQSY1AAUiD+AF2O0yJwEgJyEjB6CBIhcB0DHQKSInISJlJ9/jrB4nIMdJB9/BIY0cI
SYlUBQCLRxhIg8cYSYsEB0iJyv/gSGNHDEmJTAUA6Ya9///MzMzMzMxIidFIjUIBSIP4AXY+SGNHDEmLRAUASInCSAnKSMHqIEiF
0nQJdAdImUj3+esEMdL38UhjRwhJiVQFAItHGEiDxxhJiwQHSInK/+BIY0cQSYlMBQDpJ73//8zMzMzMzMxIY0cQSYtMBQBIjUEB
SIP4AQ+GCb3//0hjRwxJi0QFAEiJwkgJykjB6iBIhdJ0CXQHSJlI9/nrBDHS9/GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMxIi08QSI1BAUiD+AEPhq68//9IY0cMSYtEBQBIicJICcpIweogSIXSdAl0B0iZSPf56wQx0vfxi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSYtMBQBIjUEBSIP4AXYuSInISAnQSMHoIEiFwHQMdApIidBImUj3+esG
idAx0vfxi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOkRvP//zMzMzMzMzMzMzMzMzMzMzMxIi08QSI1BAUiD+AF2LkiJyEgJ0EjB6CBI
hcB0DHQKSInQSJlI9/nrBonQMdL38YtHGEiDxxhJiwQH/+BIY0cMSYlUBQDptrv//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMxIidFI
jUIBSIP4AXYySGNHDEmLRAUASInCSAnKSMHqIEiF0nQJdAdImUj3+esEMdL38YtHGEiDxxhJiwQH/+BIY0cQSYlMBQDpU7v//8zM
zMzMzMzMzMzMzMzMzMzMzMxIidFIY1cMQYnQQffQTQHgSo0EKkiF0kkPSMBIY1cQQYnQQffQTQHgTo0MKkiF0k0PSMhNiwFJjVAB
SIP6AQ+G/Lr//0iLAEyJwkgJwkjB6iBIhdJ0CXQHSJlJ9/jrBTHSQffwSGNHCEGJwEH30E0B4E6NDChIhcBND0jISYkRi0cYSIPH
GEmLBAdIicr/4MzMzMzMzMzMzMzMzMzMzMzMTItHEEmNQAFIg/gBD4aOuv//SInRSGNHDInC99JMAeJOjQwoSIXATA9IykmLAUiJ
wkwJwkjB6iBIhdJ0CXQHSJlJ9/jrBTHSQffwSGNHCEGJwEH30E0B4E6NDChIhcBND0jISYkRi0cYSIPHGEmLBAdIicr/4MzMzMzM
zMzMzMxIY0cM8kEPEEwFAEhjRxDyQQ9YTAUASGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJB
DxBMBQDyD1hPEEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUA8g9YyEhj
RwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzyDxBPEPIPWMhIY0cI8kEPEUwFAItHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQDyD1jISGNHCPJBDxFMBQCLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QRAUASGNHEPJBD1hEBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMxIY0cM8kEPEEQFAPIPWEcQi0cYSIPHGEmLBAf/4MzMzEhjRxDyQQ9YRAUAi0cYSIPHGEmLBAf/4MzMzMzM
zMzM8g9YRxCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMxIY0cM8kEPWEQFAItHGEiDxxhJiwQH/+DMzMzMzMzMzEhjRwyJwffR
TAHhTo0EKEiFwEwPSMHyQQ8QCEhjRxCJwffRTAHhTo0EKEiFwEwPSMHyQQ9YCEhjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8RCItH
GEiDxxhJiwQH/+DMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCPIPWE8QSGNHCInB99FMAeFOjQQoSIXATA9IwfJBDxEIi0cY
SIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUASGNHEPJBD1xMBQBIY0cI8kEPEUwFAItHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAPIPXE8QSGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSGNHEGYPKMjyQQ9cTAUASGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zGYPKMjyD1xPEEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwF
APIPXMhIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBEBQBIY0cQ8kEPXEQF
AItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QRAUA8g9cRxCLRxhIg8cYSYsEB//gzMzM
SGNHEPJBD1xEBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzyD1xHEItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUA
8g9cyItHGEiDxxhJiwQHZg8owf/gSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAISGNHEInB99FMAeFOjQQoSIXATA9IwfJBD1wI
SGNHCInB99FMAeFOjQQoSIXATA9IwfJBDxEIi0cYSIPHGEmLBAf/4MzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAI8g9cTxBI
Y0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBI
Y0cQ8kEPWUwFAEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUA8g9ZTxBIY0cI8kEP
EUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAPIPWchIY0cI8kEPEUwFAItHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxDyD1nISGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUA8g9ZyEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMxIY0cM8kEPEEQFAEhjRxDyQQ9ZRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNH
DPJBDxBEBQDyD1lHEItHGEiDxxhJiwQH/+DMzMxIY0cQ8kEPWUQFAItHGEiDxxhJiwQH/+DMzMzMzMzMzPIPWUcQi0cYSIPHGEmL
BAf/4MzMzMzMzMzMzMzMzMzMSGNHDPJBD1lEBQCLRxhIg8cYSYsEB//gzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8kEP
EAhIY0cQicH30UwB4U6NBChIhcBMD0jB8kEPWQhIY0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiLRxhIg8cYSYsEB//gzMxIY0cM
icH30UwB4U6NBChIhcBMD0jB8kEPEAjyD1lPEEhjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8RCItHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAEhjRxDyQQ9eTAUASGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDPJBDxBMBQDyD15PEEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBm
DyjI8kEPXkwFAEhjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxmDyjI8g9eTxBIY0cI8kEP
EUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQDyD17ISGNHCPJBDxFMBQCL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QRAUASGNHEPJBD15EBQCLRxhIg8cYSYsEB//gzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEQFAPIPXkcQi0cYSIPHGEmLBAf/4MzMzEhjRxDyQQ9eRAUAi0cYSIPH
GEmLBAf/4MzMzMzMzMzM8g9eRxCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAPIPXsiLRxhIg8cYSYsEB2YP
KMH/4EhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCEhjRxCJwffRTAHhTo0EKEiFwEwPSMHyQQ9eCEhjRwiJwffRTAHhTo0EKEiF
wEwPSMHyQQ8RCItHGEiDxxhJiwQH/+DMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCPIPXk8QSGNHCInB99FMAeFOjQQoSIXA
TA9IwfJBDxEIi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QVAUASGNHEPJBDxBMBQBmDy7RdQh6
BmYPVsrrIWYPKNryD8LaA2YPKONmD1Ti8g9d0WYPVdpmD1bcZg8oy0hjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzEhjRwzyQQ8Q
VAUA8g8QTxBmDy7RdQh6BmYPVsrrIWYPKNryD8LaA2YPKONmD1Ti8g9d0WYPVdpmD1bcZg8oy0hjRwjyQQ8RTAUAi0cYSIPHGEmL
BAf/4MzMzMzMzMzMzEhjRxDyQQ8QTAUAZg8uyHUIegZmD1bI6yFmDyjQ8g9d0WYPKMjyD8LIA2YPKNlmD1TYZg9VymYPVstIY0cI
8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzPIPEE8QZg8uyHUIegZmD1bI6yFmDyjQ8g9d0WYPKMjyD8LIA2YPKNlm
D1TYZg9VymYPVstIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uyHUIegZm
D1bI6zZmDyjR8g/C0QNmDyjaZg9U2WYPVdBmD1bTZg8o2fIPwtgBZg8o42YPVeJmD1TZZg9W3GYPKMtIY0cI8kEPEUwFAItHGEiD
xxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBIY0cQ8kEPEEQFAGYPLsh1CHoGZg9WweshZg8o0fIP
wtEDZg8o2mYPVNnyD13IZg9V0WYPVtNmDyjCi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQDyDxBHEGYPLsh1
CHoGZg9WweshZg8o0fIPwtEDZg8o2mYPVNnyD13IZg9V0WYPVtNmDyjCi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzM
Zg8oyEhjRxDyQQ8QRAUAZg8uwXUIegZmD1bB6yFmDyjR8g/C0QNmDyjaZg9U2fIPXchmD1XRZg9W02YPKMKLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMZg8oyPIPEEcQZg8uwXUIegZmD1bB6yFmDyjR8g/C0QNmDyjaZg9U2fIPXchmD1XRZg9W02YP
KMKLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMZg8oyEhjRwzyQQ8QRAUAZg8uwXUIegZmD1bB6zZmDyjQ
8g/C0ANmDyjaZg9U2GYPVdFmD1bTZg8o2PIPwtkBZg8oy2YPVcpmD1TYZg9W2WYPKMOLRxhIg8cYSYsEB//gSGNHDInB99FMAeFO
jQQoSIXATA9IwUhjRxCJwffRTAHhSIXASY1EBQBID0jB8kEPEBDyDxAIZg8u0XUIegZmD1bK6yFmDyja8g/C2gNmDyjjZg9U4vIP
XdFmD1XaZg9W3GYPKMtIY0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzEhj
RwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QEPIPEE8QZg8u0XUIegZmD1bK6yFmDyja8g/C2gNmDyjjZg9U4vIPXdFmD1XaZg9W3GYP
KMtIY0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDPJBDxBUBQBIY0cQ8kEPEEwFAGYP
LtF1CHoGZg9UyushZg8o2vIPwtoDZg8o42YPVOLyD1/RZg9V2mYPVtxmDyjLSGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMSGNH
DPJBDxBUBQDyDxBPEGYPLtF1CHoGZg9UyushZg8o2vIPwtoDZg8o42YPVOLyD1/RZg9V2mYPVtxmDyjLSGNHCPJBDxFMBQCLRxhI
g8cYSYsEB//gzMzMzMzMzMzMSGNHEPJBDxBMBQBmDy7IdQh6BmYPVMjrIWYPKNDyD1/RZg8oyPIPwsgDZg8o2WYPVNhmD1XKZg9W
y0hjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM8g8QTxBmDy7IdQh6BmYPVMjrIWYPKNDyD1/RZg8oyPIPwsgD
Zg8o2WYPVNhmD1XKZg9Wy0hjRwjyQQ8RTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7I
dQh6BmYPVMjrNmYPKNHyD8LRA2YPKNpmD1TZZg9V0GYPVtNmDyjY8g/C2QFmDyjjZg9V4mYPVNlmD1bcZg8oy0hjRwjyQQ8RTAUA
i0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAEhjRxDyQQ8QRAUAZg8uyHUIegZmD1TB6yFm
DyjR8g/C0QNmDyjaZg9U2fIPX8hmD1XRZg9W02YPKMKLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAPIPEEcQ
Zg8uyHUIegZmD1TB6yFmDyjR8g/C0QNmDyjaZg9U2fIPX8hmD1XRZg9W02YPKMKLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMxmDyjISGNHEPJBDxBEBQBmDy7BdQh6BmYPVMHrIWYPKNHyD8LRA2YPKNpmD1TZ8g9fyGYPVdFmD1bTZg8owotHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMxmDyjI8g8QRxBmDy7BdQh6BmYPVMHrIWYPKNHyD8LRA2YPKNpmD1TZ8g9fyGYPVdFm
D1bTZg8owotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxmDyjISGNHDPJBDxBEBQBmDy7BdQh6BmYPVMHr
MmYPKNDyD8LQA2YPKNpmD1TYZg9V0WYPVtPyD8LIAWYPKNlmD1XaZg9UyGYPVstmDyjBi0cYSIPHGEmLBAf/4MzMzMxIY0cMicH3
0UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFIhcBJjUQFAEgPSMHyQQ8QEPIPEAhmDy7RdQh6BmYPVMrrIWYPKNryD8LaA2YPKONm
D1Ti8g9f0WYPVdpmD1bcZg8oy0hjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8RCItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAQ8g8QTxBmDy7RdQh6BmYPVMrrIWYPKNryD8LaA2YPKONmD1Ti8g9f0WYPVdpm
D1bcZg8oy0hjRwiJwffRTAHhTo0EKEiFwEwPSMHyQQ8RCItHGEiDxxhJiwQH/+DMzMzMzMzMzMxIY0cM8kEPEEwFAEhjRxDyQQ8Q
VAUA8g8RTCT48g8RVCTw3UQk8N1EJPjZ+N/g9sQEdffd2d1cJOjyDxBMJOhIY0cI8kEPEUwFAItHGEiDxxhJiwQH/+DMzMzMzMzM
zMxIY0cM8kEPEEwFAPIPEFcQ8g8RTCT48g8RVCTw3UQk8N1EJPjZ+N/g9sQEdffd2d1cJOjyDxBMJOhIY0cI8kEPEUwFAItHGEiD
xxhJiwQH/+DMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAPIPEUQk+PIPEUwk8N1EJPDdRCT42fjf4PbEBHX33dndXCTo8g8QTCTo
SGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzyDxBPEPIPEUQk+PIPEUwk8N1EJPDdRCT42fjf4PbE
BHX33dndXCTo8g8QTCToSGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwF
APIPEUwk+PIPEUQk8N1EJPDdRCT42fjf4PbEBHX33dndXCTo8g8QTCToSGNHCPJBDxFMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cM8kEPEEQFAEhjRxDyQQ8QTAUA8g8RRCT48g8RTCTw3UQk8N1EJPjZ+N/g9sQEdffd2d1cJOjyDxBEJOiL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEQFAPIPEE8Q8g8RRCT48g8RTCTw3UQk8N1EJPjZ+N/g9sQE
dffd2d1cJOjyDxBEJOiLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAPIPEUQk+PIPEUwk
8N1EJPDdRCT42fjf4PbEBHX33dndXCTo8g8QRCToi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzy
DxBPEPIPEUQk+PIPEUwk8N1EJPDdRCT42fjf4PbEBHX33dndXCTo8g8QRCToi0cYSIPHGEmLBAf/4MzMzMzMSGNHDPJBDxBMBQDy
DxFMJPjyDxFEJPDdRCTw3UQk+Nn43+D2xAR1993Z3Vwk6PIPEEQk6ItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAISGNHEInB99FMAeFOjQQoSIXATA9IwfJBDxAQ8g8RTCT48g8RVCTw
3UQk8N1EJPjZ+N/g9sQEdffd2d1cJOjyDxBMJOhIY0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCPIPEFcQ8g8RTCT48g8RVCTw3UQk8N1EJPjZ+N/g
9sQEdffd2d1cJOjyDxBMJOhIY0cIicH30UwB4U6NBChIhcBMD0jB8kEPEQiLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMSGNH
DEmLRAUASGNPEEUxwEk7RA0AQQ+UwEhjRwhNiUQFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFADHJSDtH
EA+UwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQMclJOVQFAA+UwUhjRwhJiUwFAItH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMMcBIOVcQD5TASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MxIY0cM
MclJOVQFAA+UwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEDHS
STtEDQAPlMKLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFADHSSDtHEA+UwotHGEiDxxhJ
iwQH/+DMSGNPEDHASTlUDQAPlMCLTxhIg8cYSYsMD0iJwv/hzMwxwEg5VxAPlMCLTxhIg8cYSYsMD0iJwv/hzMzMzMzMzEhjTwwx
wEk5VA0AD5TAi08YSIPHGEmLDA9IicL/4czMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9I
yDHJSTsBD5TBSGNHCEGJwEH30E0B4E6NDChIhcBND0jISYkJi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsAMclIO0cQD5TBSGNHCEGJwEH30E0B4E6NDChIhcBND0jISYkJi0cYSIPHGEmL
BAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB1FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmL
BAf/4MzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEk7RA0AdQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzM
zMzMzEhjRwxJi0QFAEhjTxBJO0QNAHUmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//g
SInH6dGc///MzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB1FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIO0cQdQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzM
zMzMSGNHDEmLRAUASDtHEHUmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6fab
///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAdRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzEhjRxBJOVQFAHUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzM
zMxIY0cQSTlUBQB1JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+kam///zMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQdRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSDlXEHUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zEg5VxB1JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+k/mv//zMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAHUUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cMSTlUBQB1DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzM
SGNHDEk5VAUAdSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpWpn//8zMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEk7AXUU
SGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB
99BNAeBOjQwpSIXJTQ9IyEk7AXUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMSGNHDInB99FMAeFO
jQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEk7AXUmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5I
icdB/+CLRxhIg8cYSYsEB//gSInH6Q+Y///MzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASDtHEHUUSGNP
CEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB1DYtHGEiDxxhJiwQH/+BI
Y08ISI0ED4sMD0mLDA9Iicf/4UhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQdSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AY
TYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpJpf//8zMzMzMzEhjRwxJi0QFAEhjTxBFMcBJO0QNAEEPlcBIY0cITYlEBQCL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAxyUg7RxAPlcFIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMSGNHEDHJSTlUBQAPlcFIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzDHASDlXEA+VwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMSGNHDDHJSTlUBQAPlcFIY0cISYlMBQCLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxAx0kk7RA0AD5XCi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQAx0kg7RxAPlcKLRxhIg8cYSYsEB//gzEhjTxAxwEk5VA0AD5XAi08YSIPHGEmLDA9I
icL/4czMMcBIOVcQD5XAi08YSIPHGEmLDA9IicL/4czMzMzMzMxIY08MMcBJOVQNAA+VwItPGEiDxxhJiwwPSInC/+HMzEhjRwyJ
wffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMgxyUk7AQ+VwUhjRwhBicBB99BNAeBOjQwoSIXATQ9I
yEmJCYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLADHJ
SDtHEA+VwUhjRwhBicBB99BNAeBOjQwoSIXATQ9IyEmJCYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmL
RAUASGNPEEk7RA0AdQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QN
AHUUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB1DYtHGEiDxxhJ
iwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+mRk///zMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtE
BQBIO0cQdQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEHUUSGNP
CEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB1DYtHGEiDxxhJiwQH/+BM
Y0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+m2kv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJOVQF
AHUNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB1FEhjTwhIjQQP
iwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAdQ2LRxhIg8cYSYsEB//gTGNHCEqN
BAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfp2pH//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSDlXEHUNi0cY
SIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEg5VxB1FEhjTwhIjQQPiwwPSYsM
D0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQdQ2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFK
K0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfp/5D//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSTlUBQB1
DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEk5VAUAdRRIY08ISI0ED4sM
D0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAHUNi0cYSIPHGEmLBAf/4ExjRwhKjQQH
TInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6RqQ///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHh
To0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJOwF1DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/
4czMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJOwF1FEhjTwhIjQQPiwwP
SYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiF
yU0PSMhJOwF1DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+nPjv//zMzMzMzM
zMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB1DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4Uhj
RwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQdRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+BIY0cMicH30UwB4U6N
BChIhcBMD0jBSYsASDtHEHUNi0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6eaN
///MzMzMzMxIY0cMSYtEBQBIY08QRTHASTtEDQBBD5zASGNHCE2JRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMSGNH
DEmLRAUAMclIO0cQD5zBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxAxyUk5VAUAD5/B
SGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMwxwEg5VxAPn8BIY08ISYlEDQCLRxhIg8cY
SYsEB//gzEhjRwwxyUk5VAUAD5zBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM
SYtEBQBIY08QMdJJO0QNAA+cwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUAMdJIO0cQ
D5zCi0cYSIPHGEmLBAf/4MxIY08QMcBJOVQNAA+fwItPGEiDxxhJiwwPSInC/+HMzDHASDlXEA+fwItPGEiDxxhJiwwPSInC/+HM
zMzMzMzMSGNPDDHASTlUDQAPnMCLTxhIg8cYSYsMD0iJwv/hzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B
4E6NDClIhclND0jIMclJOwEPnMFIY0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJiQmLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwAxyUg7RxAPnMFIY0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJ
iQmLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QNAH0USGNPCEiNBA+LDA9JiwwPSInH
/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB9DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9I
icf/4czMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEk7RA0AfSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItH
GEiDxxhJiwQH/+BIicfpUYr//8zMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhI
g8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB9DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czM
zMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIO0cQfSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJ
iwQH/+BIicfpdon//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB+FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmL
BAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAfg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzM
zMzMzMzMzMzMzMzMzEhjRxBJOVQFAH4mTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//g
SInH6ZqI///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEg5VxB+FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQfg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSDlXEH4mTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6b+H
///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEk5VAUAfRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH
/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAH0Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cMSTlUBQB9JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJ
x+nahv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClI
hclND0jISTsBfRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB
SYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMxI
Y0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfSZMY0cISo0EB0yJ8UorTAcQeCGLeBhI
g8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpj4X//8zMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJ
iwBIO0cQfRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+BIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASDtHEH0Ni0cY
SIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB9JkxjRwhKjQQHTInxSitM
BxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+mmhP//zMzMzMzMSGNHDEmLRAUASGNPEEUxwEk7RA0AQQ+e
wEhjRwhNiUQFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFADHJSDtHEA+ewUhjRwhJiUwFAItHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQMclJOVQFAA+dwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMMcBIOVcQD53ASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MxIY0cMMclJOVQFAA+ewUhjRwhJiUwFAItH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEDHSSTtEDQAPnsKLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFADHSSDtHEA+ewotHGEiDxxhJiwQH/+DMSGNPEDHASTlUDQAPncCL
TxhIg8cYSYsMD0iJwv/hzMwxwEg5VxAPncCLTxhIg8cYSYsMD0iJwv/hzMzMzMzMzEhjTwwxwEk5VA0AD57Ai08YSIPHGEmLDA9I
icL/4czMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyDHJSTsBD57BSGNHCEGJwEH30E0B
4E6NDChIhcBND0jISYkJi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChI
hcBMD0jBSYsAMclIO0cQD57BSGNHCEGJwEH30E0B4E6NDChIhcBND0jISYkJi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzM
zMzMzMxIY0cMSYtEBQBIY08QSTtEDQB+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMSGNHDEmL
RAUASGNPEEk7RA0AfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QN
AH4Ni0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6RGB///MzMzMzMzMzMzMzMzM
zMzMzEhjRwxJi0QFAEg7RxB+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMxIY0cMSYtE
BQBIO0cQfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEH4Ni0cY
SIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6TaA///MzMzMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHEEk5VAUAfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJOVQF
AH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB9DYtHGEiDxxhJ
iwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+laf///zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMxIOVcQfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSDlXEH0USGNP
CEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEg5VxB9DYtHGEiDxxhJiwQH/+BM
Y0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+l/fv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zEhjRwxJOVQFAH4Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSTlUBQB+
FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEk5VAUAfg2LRxhIg8cYSYsE
B//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpmn3//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
SGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEk7AX4Ni0cYSIPHGEmLBAf/4EhjTwhIjQQP
iwwPSYsMD0iJx//hzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB99BNAeBOjQwpSIXJTQ9IyEk7AX4U
SGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEhjTxBBichB
99BNAeBOjQwpSIXJTQ9IyEk7AX4Ni0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH
6U98///MzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASDtHEH4Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwP
SYsMD0iJx//hSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB+FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4Ehj
RwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQfg2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5I
icdB/+BIicfpZnv//8zMzMzMzEhjRwxJi0QFAEhjTxBFMcBJO0QNAEEPn8BIY0cITYlEBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzMzMzMxIY0cMSYtEBQAxyUg7RxAPn8FIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNH
EDHJSTlUBQAPnMFIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzDHASDlXEA+cwEhjTwhJ
iUQNAItHGEiDxxhJiwQH/+DMSGNHDDHJSTlUBQAPn8FIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzEhjRwxJi0QFAEhjTxAx0kk7RA0AD5/Ci0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM
SYtEBQAx0kg7RxAPn8KLRxhIg8cYSYsEB//gzEhjTxAxwEk5VA0AD5zAi08YSIPHGEmLDA9IicL/4czMMcBIOVcQD5zAi08YSIPH
GEmLDA9IicL/4czMzMzMzMxIY08MMcBJOVQNAA+fwItPGEiDxxhJiwwPSInC/+HMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBI
Y08QQYnIQffQTQHgTo0MKUiFyU0PSMgxyUk7AQ+fwUhjRwhBicBB99BNAeBOjQwoSIXATQ9IyEmJCYtHGEiDxxhJiwQH/+DMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLADHJSDtHEA+fwUhjRwhBicBB99BNAeBO
jQwoSIXATQ9IyEmJCYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASGNPEEk7RA0AfhRIY08ISI0E
D4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QNAH4Ni0cYSIPHGEmLBAf/4EhjTwhI
jQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QSTtEDQB+JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/
SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+nRd///zMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIO0cQfhRIY08ISI0ED4sMD0mL
DA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEH4Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwP
SYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEg7RxB+JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInH
Qf/gi0cYSIPHGEmLBAf/4EiJx+n2dv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJOVQFAH0USGNPCEiNBA+LDA9JiwwPSInH
/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB9DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9I
icf/4czMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEEk5VAUAfSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItH
GEiDxxhJiwQH/+BIicfpGnb//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSDlXEH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhI
g8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEg5VxB9DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIOVcQfSZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJ
iwQH/+BIicfpP3X//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSTlUBQB+FEhjTwhIjQQPiwwPSYsMD0iJx//h
i0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEk5VAUAfg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH
/+HMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJOVQFAH4mTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhI
g8cYSYsEB//gSInH6Vp0///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnI
QffQTQHgTo0MKUiFyU0PSMhJOwF+FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzEhjRwyJwffRTAHh
To0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJOwF+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/
4czMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhJOwF+JkxjRwhKjQQHTInx
SitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+kPc///zMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFO
jQQoSIXATA9IwUmLAEg7RxB+FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4EhjRwyJwffRTAHhTo0EKEiFwEwPSMFJ
iwBIO0cQfg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+FIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASDtHEH4mTGNH
CEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6SZy///MzMzMzMxIY0cMSYtEBQBIY08Q
RTHASTtEDQBBD53ASGNHCE2JRAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUAMclIO0cQD53BSGNHCEmJ
TAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxAxyUk5VAUAD57BSGNHCEmJTAUAi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMwxwEg5VxAPnsBIY08ISYlEDQCLRxhIg8cYSYsEB//gzEhjRwwxyUk5VAUAD53B
SGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBIY08QMdJJO0QNAA+dwotH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUAMdJIO0cQD53Ci0cYSIPHGEmLBAf/4MxIY08Q
McBJOVQNAA+ewItPGEiDxxhJiwwPSInC/+HMzDHASDlXEA+ewItPGEiDxxhJiwwPSInC/+HMzMzMzMzMSGNPDDHASTlUDQAPncCL
TxhIg8cYSYsMD0iJwv/hzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jIMclJOwEPncFI
Y0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJiQmLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJ
wffRTAHhTo0EKEiFwEwPSMFJiwAxyUg7RxAPncFIY0cIQYnAQffQTQHgTo0MKEiFwE0PSMhJiQmLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEhjTxBJO0QNAH0Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzM
zMzMzMxIY0cMSYtEBQBIY08QSTtEDQB9FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMSGNHDEmL
RAUASGNPEEk7RA0AfQ2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpkW7//8zM
zMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASDtHEH0Ni0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzM
zMzMzEhjRwxJi0QFAEg7RxB9FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMxIY0cMSYtE
BQBIO0cQfQ2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfptm3//8zMzMzMzMzM
zMzMzMzMzMzMzMzMzMxIY0cQSTlUBQB+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHEEk5VAUAfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBJOVQF
AH4Ni0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6dps///MzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzEg5VxB+DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMxIOVcQfhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSDlXEH4Ni0cY
SIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6f9r///MzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMSGNHDEk5VAUAfQ2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzM
zEhjRwxJOVQFAH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSTlUBQB9
DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+kaa///zMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfQ2LRxhIg8cYSYsE
B//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASGNPEEGJyEH30E0B4E6NDClI
hclND0jISTsBfRRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB
SYsASGNPEEGJyEH30E0B4E6NDClIhclND0jISTsBfQ2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9J
ic5IicdB/+BIicfpz2n//8zMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBIO0cQfQ2LRxhIg8cYSYsEB//g
SGNPCEiNBA+LDA9JiwwPSInH/+FIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASDtHEH0USGNPCEiNBA+LDA9JiwwPSInH/+GLRxhI
g8cYSYsEB//gSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEg7RxB9DYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhI
g8AYTYsEP0mJzkiJx0H/4EiJx+nmaP//zMzMzMzMSGNHDEhjTxDyQQ8QTA0A8kEPwkwFAABmSA9+yIPgAUhjTwhJiUQNAItHGEiD
xxhJiwQH/+DMzMzMzMzMzMzMzEhjRwzyDxBPEPJBD8JMBQAAZkgPfsiD4AFIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzMzMzMxIY0cQ8kEPEEwFAPIPwsgAZkgPfsiD4AFIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzM8g8Q
TxDyD8LIAGZID37Ig+ABSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUA8g/C
yABmSA9+yIPgAUhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSGNPEPJBDxBMDQDyQQ/CTAUAAGZI
D37Kg+IBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPIPEE8Q8kEPwkwFAABmSA9+yoPiAYtHGEiDxxhJiwQH
/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUA8g/CyABmSA9+yoPiAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzyDxBPEPIPwsgAZkgPfsqD4gGLRxhIg8cYSYsEB//gzEhjRwzyQQ8QTAUA8g/CyABmSA9+yoPiAYtH
GEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFOjQwo
SIXATA9IyfJBDxAJ8kEPwggAZkgPfsiD4AFIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyDxBPEPJBD8IIAGZID37Ig+ABSGNPCEGJyEH30E0B4E6NDClI
hclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUASGNHEGZBDy5MBQB1FnoUSGNPCEiNBA+LDA9J
iwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMxIY0cM8kEPEEwFAEhjRxBmQQ8uTAUAdQ96DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sM
D0mLDA9Iicf/4czMzMzMSGNHDPJBDxBMBQBIY0cQZkEPLkwFAHUoeiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJ
x0H/4ItHGEiDxxhJiwQH/+BIicfpy2T//8zMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy5PEHUWehRIY08ISI0ED4sMD0mLDA9Iicf/
4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uTxB1D3oNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJ
x//hzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLk8QdSh6JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cY
SIPHGEmLBAf/4EiJx+nxY///zMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAGYPLsh1FnoUSGNPCEiNBA+LDA9JiwwPSInH/+GL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQBmDy7IdQ96DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/
4czMzMzMzMzMzMzMzEhjRxDyQQ8QTAUAZg8uyHUoeiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiD
xxhJiwQH/+BIicfpEmP//8zMzMzMzMzMzMzMzMzMzMzMzPIPEE8QZg8uyHUWehRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzyDxBPEGYPLsh1D3oNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzM
zMzMzMzMzMzMzMzM8g8QTxBmDy7IdSh6JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/
4EiJx+k4Yv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7IdRZ6FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cY
SIPHGEmLBAf/4MzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uyHUPeg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HM
zMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLsh1KHomTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cY
SYsEB//gSInH6VJh///MzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFIhcBJjUQFAEgP
SMHyQQ8QCGYPLgh1FnoUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB
SGNHEInB99FMAeFIhcBJjUQFAEgPSMHyQQ8QCGYPLgh1D3oNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMxI
Y0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFIhcBJjUQFAEgPSMHyQQ8QCGYPLgh1KHomTGNHCEqNBAdMifFKK0wHEHgh
i3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6Qtg///MzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHy
QQ8QCGYPLk8QdRZ6FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhj
RwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCGYPLk8QdQ96DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCGYPLk8QdSh6JkxjRwhKjQQHTInxSitMBxB4IYt4
GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+nhXv//zEhjRwxIY08Q8kEPEEwNAPJBD8JMBQAEZkgPfsiD4AFIY08I
SYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMxIY0cM8g8QTxDyQQ/CTAUABGZID37Ig+ABSGNPCEmJRA0Ai0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQDyD8LIBGZID37Ig+ABSGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzM
zMzMzMzMzPIPEE8Q8g/CyARmSA9+yIPgAUhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM
8kEPEEwFAPIPwsgEZkgPfsiD4AFIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhjTxDyQQ8QTA0A
8kEPwkwFAARmSA9+yoPiAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyDxBPEPJBD8JMBQAEZkgPfsqD4gGL
RxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAPIPwsgEZkgPfsqD4gGLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxDyD8LIBGZID37Kg+IBi0cYSIPHGEmLBAf/4MxIY0cM8kEPEEwFAPIPwsgE
ZkgPfsqD4gGLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUhjRxCJ
wffRTAHhTo0MKEiFwEwPSMnyQQ8QCfJBD8IIBGZID37Ig+ABSGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8g8QTxDyQQ/CCARmSA9+yIPgAUhjTwhBichB
99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAEhjRxBmQQ8uTAUAdQJ7FEhj
TwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMSGNHDPJBDxBMBQBIY0cQZkEPLkwFAHUCew2LRxhIg8cYSYsEB//g
SGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzEhjRwzyQQ8QTAUASGNHEGZBDy5MBQB1AnsmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPA
GE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6cta///MzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uTxB1AnsUSGNPCEiNBA+L
DA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLk8QdQJ7DYtHGEiDxxhJiwQH/+BIY08ISI0E
D4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy5PEHUCeyZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJ
zkiJx0H/4ItHGEiDxxhJiwQH/+BIicfp8Vn//8zMzMzMzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQBmDy7IdQJ7FEhjTwhIjQQPiwwP
SYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUAZg8uyHUCew2LRxhIg8cYSYsEB//gSGNPCEiNBA+L
DA9JiwwPSInH/+HMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAGYPLsh1AnsmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5I
icdB/+CLRxhIg8cYSYsEB//gSInH6RJZ///MzMzMzMzMzMzMzMzMzMzMzMzyDxBPEGYPLsh1AnsUSGNPCEiNBA+LDA9JiwwPSInH
/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzM8g8QTxBmDy7IdQJ7DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9I
icf/4czMzMzMzMzMzMzMzMzMzMzMzPIPEE8QZg8uyHUCeyZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItH
GEiDxxhJiwQH/+BIicfpOFj//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uyHUCexRIY08ISI0ED4sMD0mL
DA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLsh1AnsNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwP
SYsMD0iJx//hzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7IdQJ7JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInH
Qf/gi0cYSIPHGEmLBAf/4EiJx+lSV///zMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUhjRxCJwffRTAHh
SIXASY1EBQBID0jB8kEPEAhmDy4IdQJ7FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMSGNHDInB99FMAeFO
jQQoSIXATA9IwUhjRxCJwffRTAHhSIXASY1EBQBID0jB8kEPEAhmDy4IdQJ7DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9I
icf/4czMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUhjRxCJwffRTAHhSIXASY1EBQBID0jB8kEPEAhmDy4IdQJ7JkxjRwhKjQQH
TInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+kLVv//zMzMzMzMzMzMzMxIY0cMicH30UwB4U6N
BChIhcBMD0jB8kEPEAhmDy5PEHUCexRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8kEPEAhmDy5PEHUCew2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH
/+HMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jB8kEPEAhmDy5PEHUCeyZMY0cISo0EB0yJ
8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfp4VT//8xIY0cMSGNPEPJBDxBMDQAxyWZBDy5MBQAP
l8FIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMSGNHDPIPEE8QMclmQQ8uTAUAD5fBSGNHCEmJTAUAi0cYSIPH
GEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRxDyQQ8QTAUAMcBmDy7ID5fASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzyDxBPEDHAZg8uyA+XwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDDHJZkEPLkQFAA+XwUhjRwhJiUwFAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxI
Y08Q8kEPEEwNADHSZkEPLkwFAA+XwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8g8QTxAx0mZBDy5M
BQAPl8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQAx0mYPLsgPl8KLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzPIPEE8QMdJmDy7ID5fCi0cYSIPHGEmLBAf/4MzMzMzMSGNHDDHS
ZkEPLkQFAA+XwotHGEiDxxhJiwQH/+DMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyfJBDxAJ
McBmQQ8uCA+XwEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyDxBPEDHAZkEPLggPl8BIY08IQYnIQffQTQHgTo0MKUiFyU0PSMhJiQGLRxhIg8cY
SYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxIY08Q8kEPEEwNAGZBDy5MBQB2FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPH
GEmLBAf/4MzMzMzMzMxIY0cMSGNPEPJBDxBMDQBmQQ8uTAUAdg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzM
zMzMSGNHDEhjTxDyQQ8QTA0AZkEPLkwFAHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsE
B//gSInH6e1Q///MzMzMzMzMzMzMzMzMSGNHDPIPEE8QZkEPLkwFAHYUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//g
zMzMzMzMzMzMzMzMzEhjRwzyDxBPEGZBDy5MBQB2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzM
zMxIY0cM8g8QTxBmQQ8uTAUAdiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfp
E1D//8zMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFAGYPLsh2FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMSGNHEPJBDxBMBQBmDy7Idg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzM
zEhjRxDyQQ8QTAUAZg8uyHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6TRP
///MzMzMzMzMzMzMzMzMzMzMzMzMzPIPEE8QZg8uyHYUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzM
zMzMzMzMzMzMzMzyDxBPEGYPLsh2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzM
8g8QTxBmDy7IdiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH/+BIicfpWk7//8zMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDGZBDy5EBQB2FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzM
zMzMzMzMzMzMzEhjRwxmQQ8uRAUAdg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMxI
Y0cMZkEPLkQFAHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6XhN///MzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyfJBDxAJZkEPLgh2
FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSGNHEInB99FMAeFO
jQwoSIXATA9IyfJBDxAJZkEPLgh2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMxIY0cMicH30UwB4U6N
BChIhcBMD0jBSGNHEInB99FMAeFOjQwoSIXATA9IyfJBDxAJZkEPLgh2JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnO
SInHQf/gi0cYSIPHGEmLBAf/4EiJx+ktTP//zMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyDxBPEGZBDy4IdhRI
Y08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0E
KEiFwEwPSMHyDxBPEGZBDy4Idg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyDxBPEGZBDy4IdiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJ
x0H/4ItHGEiDxxhJiwQH/+BIicfpA0v//8zMzEhjRwxIY08Q8kEPEEwNADHJZkEPLkwFAA+TwUhjRwhJiUwFAItHGEiDxxhJiwQH
/+DMzMzMzMzMzMzMzMzMzMxIY0cM8g8QTxAxyWZBDy5MBQAPk8FIY0cISYlMBQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHEPJBDxBMBQAxwGYPLsgPk8BIY08ISYlEDQCLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzPIPEE8Q
McBmDy7ID5PASGNPCEmJRA0Ai0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMMclmQQ8uRAUAD5PB
SGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEhjTxDyQQ8QTA0AMdJmQQ8uTAUAD5PC
i0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyDxBPEDHSZkEPLkwFAA+TwotHGEiDxxhJiwQH/+DMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwFADHSZg8uyA+TwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzM8g8QTxAx0mYPLsgPk8KLRxhIg8cYSYsEB//gzMzMzMxIY0cMMdJmQQ8uRAUAD5PCi0cYSIPHGEmLBAf/
4MzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJ8kEPEAkxwGZBDy4ID5PASGNPCEGJyEH30E0B
4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXA
TA9IwfIPEE8QMcBmQQ8uCA+TwEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHDEhjTxDyQQ8QTA0AZkEPLkwFAHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzEhjRwxIY08Q
8kEPEEwNAGZBDy5MBQBzFEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMxIY0cMSGNPEPJBDxBMDQBmQQ8u
TAUAcw2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpDUf//8zMzMzMzMzMzMzM
zMxIY0cM8g8QTxBmQQ8uTAUAcw2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMSGNHDPIPEE8Q
ZkEPLkwFAHMUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzEhjRwzyDxBPEGZBDy5MBQBzDYtH
GEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+kzRv//zMzMzMzMzMzMzMzMzMzMzMzM
zEhjRxDyQQ8QTAUAZg8uyHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMxIY0cQ8kEPEEwF
AGYPLshzFEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMSGNHEPJBDxBMBQBmDy7Icw2LRxhI
g8cYSYsEB//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpVEX//8zMzMzMzMzMzMzMzMzMzMzMzMzM
8g8QTxBmDy7Icw2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzPIPEE8QZg8uyHMU
SGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzyDxBPEGYPLshzDYtHGEiDxxhJiwQH
/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+l6RP//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxI
Y0cMZkEPLkQFAHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzMSGNHDGZBDy5EBQBz
FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzEhjRwxmQQ8uRAUAcw2LRxhIg8cYSYsE
B//gTGNHCEqNBAdMifFKK0wHEHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpmEP//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhj
RwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJ8kEPEAlmQQ8uCHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQP
iwwPSYsMD0iJx//hzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6NDChIhcBMD0jJ8kEPEAlmQQ8uCHMU
SGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4U6N
DChIhcBMD0jJ8kEPEAlmQQ8uCHMNi0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH
6U1C///MzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfIPEE8QZkEPLghzDYtHGEiDxxhJiwQH/+BIY08ISI0ED4sM
D0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfIPEE8QZkEPLghzFEhj
TwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQo
SIXATA9IwfIPEE8QZkEPLghzDYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+kj
Qf//zMzMSGNHDPJBDxBMBQBIY0cQMclmQQ8uTAUAD5fBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzEhjRwzy
QQ8QTAUAMcBmDy5PEA+XwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQMclmQQ8uRAUAD5fB
SGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMMcBmDy5HEA+XwEhjTwhJiUQNAItHGEiDxxhJ
iwQH/+BIY0cM8kEPEEwFADHAZg8uyA+XwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJB
DxBMBQBIY0cQMdJmQQ8uTAUAD5fCi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAMdJmDy5P
EA+XwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQMdJmQQ8uRAUAD5fCi0cYSIPHGEmLBAf/
4MzMzDHSZg8uRxAPl8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDPJBDxBMBQAx0mYPLsgPl8KLRxhIg8cYSYsEB//gzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCEhjRxCJwffRTAHhTo0EKEiFwEwPSMEx
wGZBDy4ID5fASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIMcBmDy5PEA+XwEhjTwhBichB99BNAeBOjQwpSIXJTQ9IyEmJAYtHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBIY0cQZkEPLkwFAHYUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cY
SYsEB//gzMzMzMzMzEhjRwzyQQ8QTAUASGNHEGZBDy5MBQB2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzM
zMxIY0cM8kEPEEwFAEhjRxBmQQ8uTAUAdiZMY0cISo0EB0yJ8UorTAcQeCGLeBhIg8AYTYsEP0mJzkiJx0H/4ItHGEiDxxhJiwQH
/+BIicfpTT3//8zMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLk8QdhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DM
zMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy5PEHYNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzM
zEhjRwzyQQ8QTAUAZg8uTxB2JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+lz
PP//zMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBmQQ8uRAUAdhRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMxIY0cQZkEPLkQFAHYNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzMzMzMzMzMzMzMzM
SGNHEGZBDy5EBQB2JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInHQf/gi0cYSIPHGEmLBAf/4EiJx+mYO///zMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMZg8uRxB2FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzGYPLkcQdg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxm
Dy5HEHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6b46///MzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLsh2FEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzM
zMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7Idg2LRxhIg8cYSYsEB//gSGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzEhj
RwzyQQ8QTAUAZg8uyHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5IicdB/+CLRxhIg8cYSYsEB//gSInH6dQ5///M
zMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJBDxAIZg8uCHYU
SGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//gzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4UiF
wEmNRAUASA9IwfJBDxAIZg8uCHYNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzEhjRwyJwffRTAHhTo0E
KEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJBDxAIZg8uCHYmTGNHCEqNBAdMifFKK0wHEHghi3gYSIPAGE2LBD9Jic5I
icdB/+CLRxhIg8cYSYsEB//gSInH6Y04///MzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uTxB2FEhj
TwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQo
SIXATA9IwfJBDxAIZg8uTxB2DYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uTxB2JkxjRwhKjQQHTInxSitMBxB4IYt4GEiDwBhNiwQ/SYnOSInH
Qf/gi0cYSIPHGEmLBAf/4EiJx+ljN///zMzMSGNHDPJBDxBMBQBIY0cQMclmQQ8uTAUAD5PBSGNHCEmJTAUAi0cYSIPHGEmLBAf/
4MzMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAMcBmDy5PEA+TwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzM
zMzMzMxIY0cQMclmQQ8uRAUAD5PBSGNHCEmJTAUAi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMMcBmDy5H
EA+TwEhjTwhJiUQNAItHGEiDxxhJiwQH/+BIY0cM8kEPEEwFADHAZg8uyA+TwEhjTwhJiUQNAItHGEiDxxhJiwQH/+DMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBIY0cQMdJmQQ8uTAUAD5PCi0cYSIPHGEmLBAf/4MzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzEhjRwzyQQ8QTAUAMdJmDy5PEA+TwotHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cQMdJm
QQ8uRAUAD5PCi0cYSIPHGEmLBAf/4MzMzDHSZg8uRxAPk8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMSGNHDPJBDxBMBQAx0mYPLsgP
k8KLRxhIg8cYSYsEB//gzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMHyQQ8QCEhj
RxCJwffRTAHhTo0EKEiFwEwPSMExwGZBDy4ID5PASGNPCEGJyEH30E0B4E6NDClIhclND0jISYkBi0cYSIPHGEmLBAf/4MzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIMcBmDy5PEA+TwEhjTwhBichB99BNAeBO
jQwpSIXJTQ9IyEmJAYtHGEiDxxhJiwQH/+DMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBIY0cQZkEPLkwFAHMNi0cYSIPH
GEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzEhjRwzyQQ8QTAUASGNHEGZBDy5MBQBzFEhjTwhIjQQPiwwPSYsMD0iJ
x//hi0cYSIPHGEmLBAf/4MzMzMzMzMxIY0cM8kEPEEwFAEhjRxBmQQ8uTAUAcw2LRxhIg8cYSYsEB//gTGNHCEqNBAdMifFKK0wH
EHgUi3gYSIPAGE2LBD9Jic5IicdB/+BIicfpjTP//8zMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLk8Qcw2LRxhIg8cYSYsEB//g
SGNPCEiNBA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy5PEHMUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhI
g8cYSYsEB//gzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uTxBzDYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhI
g8AYTYsEP0mJzkiJx0H/4EiJx+mzMv//zMzMzMzMzMzMzMzMzMzMzMzMzEhjRxBmQQ8uRAUAcw2LRxhIg8cYSYsEB//gSGNPCEiN
BA+LDA9JiwwPSInH/+HMzMzMzMzMzMzMzMzMzMzMzMxIY0cQZkEPLkQFAHMUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsE
B//gzMzMzMzMzMzMzMzMzMzMzMzMSGNHEGZBDy5EBQBzDYtHGEiDxxhJiwQH/+BMY0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsE
P0mJzkiJx0H/4EiJx+nYMf//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMZg8uRxBzDYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mL
DA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzGYPLkcQcxRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJiwQH/+DMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMxmDy5HEHMNi0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInH
Qf/gSInH6f4w///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cM8kEPEEwFAGYPLshzDYtHGEiDxxhJiwQH/+BIY08I
SI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMSGNHDPJBDxBMBQBmDy7IcxRIY08ISI0ED4sMD0mLDA9Iicf/4YtHGEiDxxhJ
iwQH/+DMzMzMzMzMzMzMzMzMzEhjRwzyQQ8QTAUAZg8uyHMNi0cYSIPHGEmLBAf/4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhN
iwQ/SYnOSInHQf/gSInH6RQw///MzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4UiF
wEmNRAUASA9IwfJBDxAIZg8uCHMNi0cYSIPHGEmLBAf/4EhjTwhIjQQPiwwPSYsMD0iJx//hzMzMzMzMzEhjRwyJwffRTAHhTo0E
KEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJBDxAIZg8uCHMUSGNPCEiNBA+LDA9JiwwPSInH/+GLRxhIg8cYSYsEB//g
zMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFIY0cQicH30UwB4UiFwEmNRAUASA9IwfJBDxAIZg8uCHMNi0cYSIPHGEmLBAf/
4ExjRwhKjQQHTInxSitMBxB4FIt4GEiDwBhNiwQ/SYnOSInHQf/gSInH6c0u///MzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQo
SIXATA9IwfJBDxAIZg8uTxBzDYtHGEiDxxhJiwQH/+BIY08ISI0ED4sMD0mLDA9Iicf/4czMzMzMzMzMzMzMzMzMzMzMzMzMzMzM
zMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uTxBzFEhjTwhIjQQPiwwPSYsMD0iJx//hi0cYSIPHGEmLBAf/4MzM
zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwfJBDxAIZg8uTxBzDYtHGEiDxxhJiwQH/+BM
Y0cISo0EB0yJ8UorTAcQeBSLeBhIg8AYTYsEP0mJzkiJx0H/4EiJx+mjLf//zMzMSGNHDEmLRAUASTuEJBABAABzN0hjTxBBD7ZM
DQBNi0QkOE0B4EmJwUnB6QxDxgQBAU2LRCQwTQHgQogMAItHGEiDxxhJiwQH/+DpUS3//8zMzMzMzMzMzMzMzMzMzMzMSGNHDEmL
RAUASTuEJBABAABzMQ+2TxBNi0QkOE0B4EmJwUnB6QxDxgQBAU2LRCQwTQHgQogMAItHGEiDxxhJiwQH/+Dp9yz//8zMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMSTmUJBABAAB2NkhjRxBBD7ZEBQBJi0wkOEwB4UmJ0EnB6AxBxgQIAUmLTCQwTAHhiAQKi0cYSIPHGEmL
BAf/4EhjRwxJiVQFAOmSLP//zMzMzMzMzMzMzMzMzMzMzMzMSTmUJBABAAB2MA+2RxBJi0wkOEwB4UmJ0EnB6AxBxgQIAUmLTCQw
TAHhiAQKi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOk4LP//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASTuEJBABAABz
LEmLTCQ4TAHhSYnAScHoDEHGBAgBSYtMJDBMAeGIFAiLRxhIg8cYSYsEB//gSGNHEEmJVAUA6dMr///MzMzMzMzMzMzMzMzMzMzM
zMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQQAQAAc0lIY08QQYnIQffQTQHgTo0MKUiFyU0PSMhBD7YJTYtEJDhNAeBJ
icFJwekMQ8YEAQFNi0QkME0B4EKIDACLRxhIg8cYSYsEB//g6U8r///MzMzMzMzMzMzMzMzMzMxIY0cMicH30UwB4U6NBChIhcBM
D0jBSYsASTuEJBABAABzMQ+2TxBNi0QkOE0B4EmJwUnB6QxDxgQBAU2LRCQwTQHgQogMAItHGEiDxxhJiwQH/+Dp5yr//8zMzMzM
zMxIY0cMSYtEBQBJO4QkGAEAAHNFSGNPEEEPt0wNAE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1IAUnB6QxDxgQBAU2LRCQwTQHgZkKJ
DACLRxhIg8cYSYsEB//g6YMq///MzMxIY0cMSYtEBQBJO4QkGAEAAHM/D7dPEE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1IAUnB6QxD
xgQBAU2LRCQwTQHgZkKJDACLRxhIg8cYSYsEB//g6Skq///MzMzMzMzMzMxJOZQkGAEAAHZESGNHEEEPt0QFAEmLTCQ4TAHhSYnQ
ScHoDEHGBAgBTI1CAUnB6AxBxgQIAUmLTCQwTAHhZokECotHGEiDxxhJiwQH/+BIY0cMSYlUBQDpxCn//8zMzMxJOZQkGAEAAHY+
D7dHEEmLTCQ4TAHhSYnQScHoDEHGBAgBTI1CAUnB6AxBxgQIAUmLTCQwTAHhZokECotHGEiDxxhJiwQH/+BIY0cMSYlUBQDpain/
/8zMzMzMzMzMzMxIY0cMSYtEBQBJO4QkGAEAAHM6SYtMJDhMAeFJicBJwegMQcYECAFMjUABScHoDEHGBAgBSYtMJDBMAeFmiRQI
i0cYSIPHGEmLBAf/4EhjRxBJiVQFAOkFKf//zMzMzMxIY0cMicH30UwB4U6NBChIhcBMD0jBSYsASTuEJBgBAABzV0hjTxBBichB
99BNAeBOjQwpSIXJTQ9IyEEPtwlNi0QkOE0B4EmJwUnB6QxDxgQBAUyNSAFJwekMQ8YEAQFNi0QkME0B4GZCiQwAi0cYSIPHGEmL
BAf/4OmBKP//zEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkGAEAAHM/D7dPEE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1IAUnB
6QxDxgQBAU2LRCQwTQHgZkKJDACLRxhIg8cYSYsEB//g6Rko///MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMSGNHDEmLRAUASTuE
JCABAABzQ0hjTxBBi0wNAE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1IA0nB6QxDxgQBAU2LRCQwTQHgQokMAItHGEiDxxhJiwQH/+Dp
pSf//8zMzMzMSGNHDEmLRAUASTuEJCABAABzPYtPEE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1IA0nB6QxDxgQBAU2LRCQwTQHgQokM
AItHGEiDxxhJiwQH/+DpSyf//8zMzMzMzMzMzMzMSTmUJCABAAB2QkhjRxBBi0QFAEmLTCQ4TAHhSYnQScHoDEHGBAgBTI1CA0nB
6AxBxgQIAUmLTCQwTAHhiQQKi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOnmJv//zMzMzMzMSTmUJCABAAB2PItHEEmLTCQ4TAHhSYnQ
ScHoDEHGBAgBTI1CA0nB6AxBxgQIAUmLTCQwTAHhiQQKi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOmMJv//zMzMzMzMzMzMzMzMSGNH
DEmLRAUASTuEJCABAABzOUmLTCQ4TAHhSYnAScHoDEHGBAgBTI1AA0nB6AxBxgQIAUmLTCQwTAHhiRQIi0cYSIPHGEmLBAf/4Ehj
RxBJiVQFAOkmJv//zMzMzMzMSGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQgAQAAc1VIY08QQYnIQffQTQHgTo0MKUiFyU0P
SMhBiwlNi0QkOE0B4EmJwUnB6QxDxgQBAUyNSANJwekMQ8YEAQFNi0QkME0B4EKJDACLRxhIg8cYSYsEB//g6aMl///MzMxIY0cM
icH30UwB4U6NBChIhcBMD0jBSYsASTuEJCABAABzPYtPEE2LRCQ4TQHgSYnBScHpDEPGBAEBTI1IA0nB6QxDxgQBAU2LRCQwTQHg
QokMAItHGEiDxxhJiwQH/+DpOyX//8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEk7hCQoAQAAc0NIY08QSYtM
DQBNi0QkOE0B4EmJwUnB6QxDxgQBAUyNSAdJwekMQ8YEAQFNi0QkME0B4EqJDACLRxhIg8cYSYsEB//g6cUk///MzMzMzEhjRwxJ
i0QFAEk7hCQoAQAAcz5Ii08QTYtEJDhNAeBJicFJwekMQ8YEAQFMjUgHScHpDEPGBAEBTYtEJDBNAeBKiQwAi0cYSIPHGEmLBAf/
4OlqJP//zMzMzMzMzMzMzEk5lCQoAQAAdkNIY0cQSYtEBQBJi0wkOEwB4UmJ0EnB6AxBxgQIAUyNQgdJwegMQcYECAFJi0wkMEwB
4UiJBAqLRxhIg8cYSYsEB//gSGNHDEmJVAUA6QUk///MzMzMzEk5lCQoAQAAdj5Ii0cQSYtMJDhMAeFJidBJwegMQcYECAFMjUIH
ScHoDEHGBAgBSYtMJDBMAeFIiQQKi0cYSIPHGEmLBAf/4EhjRwxJiVQFAOmqI///zMzMzMzMzMzMzEhjRwxJi0QFAEk7hCQoAQAA
czpJi0wkOEwB4UmJwEnB6AxBxgQIAUyNQAdJwegMQcYECAFJi0wkMEwB4UiJFAiLRxhIg8cYSYsEB//gSGNHEEmJVAUA6UUj///M
zMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkKAEAAHNVSGNPEEGJyEH30E0B4E6NDClIhclND0jISYsJTYtEJDhNAeBJ
icFJwekMQ8YEAQFMjUgHScHpDEPGBAEBTYtEJDBNAeBKiQwAi0cYSIPHGEmLBAf/4OnDIv//zMzMSGNHDInB99FMAeFOjQQoSIXA
TA9IwUmLAEk7hCQoAQAAcz5Ii08QTYtEJDhNAeBJicFJwekMQ8YEAQFMjUgHScHpDEPGBAEBTYtEJDBNAeBKiQwAi0cYSIPHGEmL
BAf/4OlaIv//zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMxIY0cMSYtEBQBJO4QkKAEAAHNcSGNPEPNBD35MDQBmSA9+yWYPLslJ
uAAAAAAAAPh/TA9LwUmLTCQ4TAHhSYnBScHpDEHGBAkBTI1IB0nB6QxBxgQJAUmLTCQwTAHhTIkECItHGEiDxxhJiwQH/+DpzCH/
/8zMzMzMzMzMzMzMzEhjRwxJi0QFAEk7hCQoAQAAc1bzD35PEGZID37JZg8uyUm4AAAAAAAA+H9MD0vBSYtMJDhMAeFJicFJwekM
QcYECQFMjUgHScHpDEHGBAkBSYtMJDBMAeFMiQQIi0cYSIPHGEmLBAf/4OlSIf//zMzMzMzMzMzMzMzMzMzMzMzMSTmUJCgBAAB2
XEhjRxDzQQ9+TAUAZkgPfshmDy7JSLkAAAAAAAD4f0gPS8hJi0QkOEwB4EmJ0EnB6AxBxgQAAUyNQgdJwegMQcYEAAFJi0QkMEwB
4EiJDAKLRxhIg8cYSYsEB//gSGNHDEmJVAUA6cwg///MzMzMzMzMzMzMzMxJOZQkKAEAAHZW8w9+TxBmSA9+yGYPLslIuQAAAAAA
APh/SA9LyEmLRCQ4TAHgSYnQScHoDEHGBAABTI1CB0nB6AxBxgQAAUmLRCQwTAHgSIkMAotHGEiDxxhJiwQH/+BIY0cMSYlUBQDp
UiD//8zMzMzMzMzMzMzMzMzMzMzMzEhjRwxJi0QFAEk7hCQoAQAAc1FmSA9+wWYPLsBJuAAAAAAAAPh/TA9LwUmLTCQ4TAHhSYnB
ScHpDEHGBAkBTI1IB0nB6QxBxgQJAUmLTCQwTAHhTIkECItHGEiDxxhJiwQH/+BIY0cQ8kEPEUQFAOnMH///zMzMzMzMzMzMzMzM
SGNHDInB99FMAeFOjQQoSIXATA9IwUmLAEk7hCQoAQAAc25IY08QQYnIQffQTQHgTo0MKUiFyU0PSMjzQQ9+CWZID37JZg8uyUm4
AAAAAAAA+H9MD0vBSYtMJDhMAeFJicFJwekMQcYECQFMjUgHScHpDEHGBAkBSYtMJDBMAeFMiQQIi0cYSIPHGEmLBAf/4OkqH///
zMzMzMzMzMzMzEhjRwyJwffRTAHhTo0EKEiFwEwPSMFJiwBJO4QkKAEAAHNW8w9+TxBmSA9+yWYPLslJuAAAAAAAAPh/TA9LwUmL
TCQ4TAHhSYnBScHpDEHGBAkBTI1IB0nB6QxBxgQJAUmLTCQwTAHhTIkECItHGEiDxxhJiwQH/+Dpoh7//8zMzMzMzMzMzMzMzMzM
zMzMzMzMzMzMzMzMzMzMzMzMzMwAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAA
gAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgP////////9//////////3//////////f/////////9//////////3//////////f///
//////9//////////3//////////f/////////9/AAAAAAAA4MMAAAAAAADgQwAAAAAAAODDAAAAAAAA4EMAAAAAAADgwwAAAAAA
AOBDAAAAAAAA4MMAAAAAAADgQwAAAAAAAODDAAAAAAAA4EM=
`,
  },
};
