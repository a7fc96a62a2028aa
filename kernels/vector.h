/*
 * Sixteen bytes at a time: the few vector operations that every processor of ours has, under one name each.
 *
 *   x86-64   SSE2                (Intel SDM vol. 2; names of intrinsics as in Intel's guide)
 *   arm64    Advanced SIMD, NEON (Arm ARM DDI 0487, C7.2; intrinsics: Arm C Language Extensions)
 *
 * Each is one or two instructions. A comparison gives all ones where it holds, and zero elsewhere. What only one
 * processor can do well (AVX2) is written with its own intrinsics where it is used.
 */
#ifndef URANIUM_VECTOR_H
#define URANIUM_VECTOR_H
#include <stdint.h>

#define VECTOR static inline __attribute__((always_inline))

#if defined(__x86_64__)
#ifdef __AVX2__
#include <immintrin.h>
#else
#include <emmintrin.h>
#endif

typedef __m128i Vector;

VECTOR Vector load16(const void *p) { return _mm_loadu_si128((const __m128i *)p); }
VECTOR void store16(void *p, Vector v) { _mm_storeu_si128((__m128i *)p, v); }
VECTOR Vector zeros(void) { return _mm_setzero_si128(); }
VECTOR Vector fill(int byte) { return _mm_set1_epi8((char)byte); }
/* Two words, the first in the lower half. */
VECTOR Vector pair64(uint64_t low, uint64_t high) { return _mm_set_epi64x((int64_t)high, (int64_t)low); }
VECTOR Vector both(Vector a, Vector b) { return _mm_and_si128(a, b); }
VECTOR Vector either(Vector a, Vector b) { return _mm_or_si128(a, b); }
VECTOR Vector exchanged(Vector a, Vector b) { return _mm_xor_si128(a, b); }
VECTOR Vector equal(Vector a, Vector b) { return _mm_cmpeq_epi8(a, b); }
/* Of signed bytes. */
VECTOR Vector greater(Vector a, Vector b) { return _mm_cmpgt_epi8(a, b); }
/* Of unsigned bytes. */
VECTOR Vector greatest(Vector a, Vector b) { return _mm_max_epu8(a, b); }
/* The highest bit of each byte, that of the first byte in bit 0. */
VECTOR uint32_t sign_mask16(Vector v) { return (uint32_t)_mm_movemask_epi8(v); }
VECTOR uint32_t sign_mask32(Vector low, Vector high) { return sign_mask16(low) | sign_mask16(high) << 16; }
/* Whether a comparison holds anywhere. */
VECTOR int anywhere(Vector v) { return _mm_movemask_epi8(v) != 0; }
/* Sixteen units of 16 bits as bytes; one that does not fit becomes 0xff, or 0 from 0x8000 up. */
VECTOR Vector narrowed(Vector low, Vector high) { return _mm_packus_epi16(low, high); }
/* The first or last eight bytes as units of 16 bits. */
VECTOR Vector widened_low(Vector v) { return _mm_unpacklo_epi8(v, _mm_setzero_si128()); }
VECTOR Vector widened_high(Vector v) { return _mm_unpackhi_epi8(v, _mm_setzero_si128()); }
/* Every byte one place up, a zero in the first. */
VECTOR Vector shifted_up(Vector v) { return _mm_slli_si128(v, 1); }

#elif defined(__aarch64__)
#include <arm_neon.h>

typedef uint8x16_t Vector;

VECTOR Vector load16(const void *p) { return vld1q_u8(p); }
VECTOR void store16(void *p, Vector v) { vst1q_u8(p, v); }
VECTOR Vector zeros(void) { return vdupq_n_u8(0); }
VECTOR Vector fill(int byte) { return vdupq_n_u8((uint8_t)byte); }
VECTOR Vector pair64(uint64_t low, uint64_t high) {
  return vreinterpretq_u8_u64(vcombine_u64(vcreate_u64(low), vcreate_u64(high)));
}
VECTOR Vector both(Vector a, Vector b) { return vandq_u8(a, b); }
VECTOR Vector either(Vector a, Vector b) { return vorrq_u8(a, b); }
VECTOR Vector exchanged(Vector a, Vector b) { return veorq_u8(a, b); }
VECTOR Vector equal(Vector a, Vector b) { return vceqq_u8(a, b); }
VECTOR Vector greater(Vector a, Vector b) { return vcgtq_s8(vreinterpretq_s8_u8(a), vreinterpretq_s8_u8(b)); }
VECTOR Vector greatest(Vector a, Vector b) { return vmaxq_u8(a, b); }
/* There is no instruction for this: each byte's bit by its place, then three times the sums of neighbours. */
VECTOR Vector placed_signs(Vector v) {
  const Vector places = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  return vandq_u8(vcltzq_s8(vreinterpretq_s8_u8(v)), places);
}
VECTOR uint32_t sign_mask16(Vector v) {
  Vector sums = placed_signs(v);
  sums = vpaddq_u8(sums, sums);
  sums = vpaddq_u8(sums, sums);
  sums = vpaddq_u8(sums, sums);
  return vgetq_lane_u16(vreinterpretq_u16_u8(sums), 0);
}
VECTOR uint32_t sign_mask32(Vector low, Vector high) {
  Vector sums = vpaddq_u8(placed_signs(low), placed_signs(high));
  sums = vpaddq_u8(sums, sums);
  sums = vpaddq_u8(sums, sums);
  return vgetq_lane_u32(vreinterpretq_u32_u8(sums), 0);
}
VECTOR int anywhere(Vector v) { return vmaxvq_u8(v) != 0; }
VECTOR Vector narrowed(Vector low, Vector high) {
  return vqmovun_high_s16(vqmovun_s16(vreinterpretq_s16_u8(low)), vreinterpretq_s16_u8(high));
}
VECTOR Vector widened_low(Vector v) { return vreinterpretq_u8_u16(vmovl_u8(vget_low_u8(v))); }
VECTOR Vector widened_high(Vector v) { return vreinterpretq_u8_u16(vmovl_high_u8(v)); }
VECTOR Vector shifted_up(Vector v) { return vextq_u8(vdupq_n_u8(0), v, 15); }

#else
#error "there are kernels for x86-64 and arm64 only"
#endif

#undef VECTOR
#endif
