/*
 * Number kernels of the JSON encoder (contract: number.h; powers of ten: number_tables.h).
 *
 * A double v = c * 2^q is every real number in the interval from v - 2^(q-1) to v + 2^(q-1), its ends
 * included if c is even. Number::toString wants the shortest decimal in it, and of those the one closest to
 * v. Let k = floor(log10(2^q)). The interval is then at least 10^k and less than 10^(k+1) wide: it holds a
 * multiple of 10^k for certain and a multiple of 10^(k+1) perhaps, which is shorter (R. Giulietti, "The
 * Schubfach way to render doubles"). So one product says everything:
 *
 *     v / 10^(k+1)  =  c * (2^q / 10^(k+1))  =  whole + fraction,     whole < 10^16
 *
 * The fraction tells whether `whole` or `whole + 1` lies in the interval, half of whose width is known in
 * the same unit; if neither does, ten times the fraction, rounded, is one digit more. The product has 64
 * bits of fraction, of which the power's rounding disturbs none but the last. That this decides every
 * double rightly is not an estimate: test/kernels/number.test.ts computes all doubles whose fraction comes
 * near a decision, and compares them.
 *
 * The text is made of sixteen digits at once, and an optional seventeenth.
 */
#include "number.h"
#include "number_tables.h"
#include <emmintrin.h>
#ifdef __AVX2__
#include <immintrin.h>
#endif

#define INLINE static inline __attribute__((always_inline))
#define NOINLINE static __attribute__((noinline))
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

typedef unsigned __int128 uint128_t;

INLINE void store2(uint8_t *p, uint16_t v) { __builtin_memcpy(p, &v, 2); }
INLINE void store4(uint8_t *p, uint32_t v) { __builtin_memcpy(p, &v, 4); }
INLINE void store8(uint8_t *p, uint64_t v) { __builtin_memcpy(p, &v, 8); }
INLINE void store16(uint8_t *p, __m128i v) { _mm_storeu_si128((__m128i *)p, v); }
INLINE __m128i load16(const uint8_t *p) { return _mm_loadu_si128((const __m128i *)p); }

/* ---- Integers ---- */

enum { ASCII_ZEROS_4 = 0x30303030 };
static const uint64_t ASCII_ZEROS_8 = 0x3030303030303030;

/*
 * The eight digits of v < 10^8, one to a byte, the first in the lowest byte. Each step splits every lane
 * into quotient (low half) and remainder (high half); a quotient is a product with a rounded-up reciprocal,
 * exact for the lane's range.
 */
INLINE uint64_t digits8(uint64_t v) {
  uint64_t fours = (v << 32) - ((v * 109951163) >> 40) * ((10000ull << 32) - 1);
  uint64_t hundreds = ((fours * 10486) >> 20) & 0x0000007f0000007f;
  uint64_t twos = (fours << 16) - hundreds * ((100ull << 16) - 1);
  uint64_t tens = ((twos * 103) >> 10) & 0x000f000f000f000f;
  return (twos << 8) - tens * ((10ull << 8) - 1);
}

/* Writes v < 10^8 without leading zeros; scribbles 8 bytes. */
INLINE uint8_t *write_up_to_8(uint8_t *dst, uint64_t v) {
  uint64_t digits = digits8(v);
  /* Bit 56, the last digit's, stands for the one digit of zero. */
  uint32_t leading = (uint32_t)__builtin_ctzll(digits | 1ull << 56) & ~7u;
  store8(dst, (digits | ASCII_ZEROS_8) >> leading);
  return dst + 8 - leading / 8;
}

#define PAIR(v) (uint16_t)((v) < 10 ? '0' + (v) : ('0' + (v) / 10) | ('0' + (v) % 10) << 8)
#define PAIRS(v)                                                                                           \
  PAIR(v), PAIR(v + 1), PAIR(v + 2), PAIR(v + 3), PAIR(v + 4), PAIR(v + 5), PAIR(v + 6), PAIR(v + 7),      \
      PAIR(v + 8), PAIR(v + 9)

/* The text of 0 to 99, without leading zero. */
static const uint16_t text_below_100[100] = {PAIRS(0),  PAIRS(10), PAIRS(20), PAIRS(30), PAIRS(40),
                                             PAIRS(50), PAIRS(60), PAIRS(70), PAIRS(80), PAIRS(90)};

INLINE uint8_t *write_below_100(uint8_t *dst, uint64_t v) {
  store2(dst, text_below_100[v]);
  return dst + 1 + (v >= 10);
}

uint8_t *uranium_write_i32(uint8_t *dst, int32_t v) {
  uint32_t u = v < 0 ? -(uint32_t)v : (uint32_t)v;
  *dst = '-';
  dst += (uint32_t)v >> 31;
  if (u < 100) return write_below_100(dst, u);
  if (u < 100000000) return write_up_to_8(dst, u);
  uint32_t high = u / 100000000;
  dst = write_below_100(dst, high);
  store8(dst, digits8(u - high * 100000000) | ASCII_ZEROS_8);
  return dst + 8;
}

/* Writes u < 10^16; scribbles 16 bytes. */
INLINE uint8_t *write_up_to_16(uint8_t *dst, uint64_t u) {
  if (u < 100) return write_below_100(dst, u);
  if (u < 100000000) return write_up_to_8(dst, u);
  uint64_t high = u / 100000000;
  dst = write_up_to_8(dst, high);
  store8(dst, digits8(u - high * 100000000) | ASCII_ZEROS_8);
  return dst + 8;
}

uint8_t *uranium_write_i64(uint8_t *dst, int64_t v) {
  *dst = '-';
  return write_up_to_16(dst + (v < 0), v < 0 ? -(uint64_t)v : (uint64_t)v);
}

/* ---- Doubles: bits to digits ---- */

enum { FRACTION_WIDTH = 52, EXPONENT_MASK = 0x7ff, EXPONENT_BIAS = 1023 };

static const uint64_t TEN_TO_8 = 100000000, TEN_TO_15 = 1000000000000000;
static const uint64_t HALF = 1ull << 63, QUARTER = 1ull << 62;

/*
 * (digits16 + last / 10) * 10^(point - 16): the decimal point stands after `point` digits.
 * 10^15 <= digits16 < 10^16, except as shortest() says.
 */
typedef struct {
  uint64_t digits16;
  uint32_t last;
  int32_t point;
} Decimal;

/* The shortest decimal for c * 2^q; of a subnormal (c < 2^52), digits16 may be below 10^15. */
INLINE Decimal shortest(uint64_t c, int32_t q) {
  int32_t unit = ((q * 315653) >> 20) + 1;         /* k + 1; 315653 / 2^20 = log10(2) to seven digits */
  int32_t binary = (-unit * 217707) >> 16;         /* floor(log2(10^-unit)) */
  uint32_t shift = (uint32_t)(q + binary + 5);     /* 1 to 4; the power has 124 bits */
  uint64_t high = powers_of_ten[-unit - POWERS_LOWEST].high;
  uint64_t low = powers_of_ten[-unit - POWERS_LOWEST].low;

  uint64_t scaled = c << shift;
  uint128_t product = (uint128_t)scaled * high + (uint64_t)(((uint128_t)scaled * low) >> 64);
  uint64_t whole = (uint64_t)(product >> 64), fraction = (uint64_t)product;
  uint64_t half_width = high << (shift - 1) | (low >> 60) >> (5 - shift);

  /* Only an odd c excludes the interval's ends. */
  uint64_t reach = half_width + !(c & 1);
  uint32_t up = fraction > ~reach;
  /* A tie goes to the even digit: 2.5 is the only one that rounding half up would miss. */
  uint32_t one = (uint32_t)(((uint128_t)fraction * 10 + (fraction == QUARTER ? 0 : HALF + 6)) >> 64);
  if (UNLIKELY(c == 1ull << FRACTION_WIDTH)) {
    /*
     * A power of two: the doubles below it are twice as dense, so the interval reaches down only half as
     * far. The closest digit may lie too low, and when no digit lies inside, two are needed.
     */
    reach = half_width / 2 + 1;
    uint32_t lowest = (uint32_t)(((uint128_t)(fraction - reach) * 10) >> 64) + 1;
    uint32_t highest = (uint32_t)(((uint128_t)fraction * 10 + (uint128_t)half_width * 10) >> 64);
    if (fraction >= reach && !up && lowest > highest) {
      uint32_t two = (uint32_t)(((uint128_t)fraction * 100 + HALF) >> 64);
      return (Decimal){whole * 10 + two / 10, two % 10, unit + 15};
    }
    one = one < lowest ? lowest : one;
  }
  uint32_t down = fraction < reach;
  one = down | up ? 0 : one;
  whole += up;

  uint32_t is_short = whole < TEN_TO_15;
  Decimal d;
  d.digits16 = is_short ? whole * 10 + one : whole;
  d.last = is_short ? 0 : one;
  d.point = unit + 16 - (int32_t)is_short;
  return d;
}

NOINLINE Decimal shortest_subnormal(uint64_t c) {
  Decimal d = shortest(c, 1 - EXPONENT_BIAS - FRACTION_WIDTH);
  while (d.digits16 < TEN_TO_15) {
    d.digits16 *= 10;
    d.point--;
  }
  return d;
}

/* ---- Doubles: digits to text ---- */

/* Sixteen digits, one to a byte, the first in the lowest byte: digits8() in both halves. */
INLINE __m128i digits16(uint64_t v) {
  uint64_t high = v / TEN_TO_8;
  __m128i eights = _mm_set_epi64x((int64_t)(v - high * TEN_TO_8), (int64_t)high);
  __m128i q = _mm_srli_epi64(_mm_mul_epu32(eights, _mm_set1_epi64x(109951163)), 40);
  __m128i r = _mm_sub_epi32(eights, _mm_mul_epu32(q, _mm_set1_epi64x(10000)));
  __m128i fours = _mm_or_si128(q, _mm_slli_epi64(r, 32));
  q = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi32(5243)), 3);
  r = _mm_sub_epi16(fours, _mm_mullo_epi16(q, _mm_set1_epi32(100)));
  __m128i twos = _mm_or_si128(q, _mm_slli_epi32(r, 16));
  q = _mm_mulhi_epu16(twos, _mm_set1_epi16(6554));
  r = _mm_sub_epi16(twos, _mm_mullo_epi16(q, _mm_set1_epi16(10)));
  return _mm_or_si128(q, _mm_slli_epi16(r, 8));
}

/*
 * Three windows on one table, each 16 bytes at 16 - n: the bytes before n; the bytes after n; the text that
 * goes over both, a point at n and 0x30, which makes a digit ASCII, everywhere else.
 */
#define X4(x) x, x, x, x
#define X15(x) X4(x), X4(x), X4(x), x, x, x
static const uint8_t before_window[32] = {X15(0xff), 0xff, 0, X15(0)};
static const uint8_t after_window[32] = {X15(0), 0, 0, X15(0xff)};
static const uint8_t point_window[32] = {X15('0'), '0', '.', X15('0')};

/* The first 16 bytes of the text that has a point after n digits, 1 <= n <= 16. */
INLINE __m128i insert_point(__m128i digits, uint32_t n) {
  __m128i before = _mm_and_si128(digits, load16(before_window + 16 - n));
  __m128i after = _mm_and_si128(_mm_slli_si128(digits, 1), load16(after_window + 16 - n));
  return _mm_or_si128(_mm_or_si128(before, after), load16(point_window + 16 - n));
}

/* Writes 'e', the sign and |exponent| < 1000; scribbles 8 bytes. */
INLINE uint8_t *write_exponent(uint8_t *dst, int32_t exponent) {
  uint32_t e = exponent < 0 ? -(uint32_t)exponent : (uint32_t)exponent;
  uint32_t hundreds = (e * 41) >> 12, rest = e - hundreds * 100;
  uint32_t tens = (rest * 103) >> 10, ones = rest - tens * 10;
  uint32_t digits = hundreds | tens << 8 | ones << 16 | (ASCII_ZEROS_4 & 0xffffff);
  uint32_t leading = (e < 100) + (e < 10);
  store2(dst, exponent < 0 ? 'e' | '-' << 8 : 'e' | '+' << 8);
  store4(dst + 2, digits >> (8 * leading));
  return dst + 5 - leading;
}

/* Where the parts of a text without exponent go, by its point. See write_decimal(). */
#define SMALL(point) {2 - (point), 2 - (point), 16}
#define LARGE(point) {1, 0, point}
enum { FIXED_LOWEST = -5, FIXED_HIGHEST = 15 };
static const struct {
  uint8_t digits, pointed, n;
} fixed_layout[FIXED_HIGHEST - FIXED_LOWEST + 1] = {
    SMALL(-5), SMALL(-4), SMALL(-3), SMALL(-2), SMALL(-1), SMALL(0),  LARGE(1),
    LARGE(2),  LARGE(3),  LARGE(4),  LARGE(5),  LARGE(6),  LARGE(7),  LARGE(8),
    LARGE(9),  LARGE(10), LARGE(11), LARGE(12), LARGE(13), LARGE(14), LARGE(15),
};

/* Writes a decimal that is no integer below 10^15; scribbles 27 bytes. */
INLINE uint8_t *write_decimal(uint8_t *dst, Decimal d) {
  __m128i digits = digits16(d.digits16);
  __m128i ascii = _mm_or_si128(digits, _mm_set1_epi8('0'));
  uint32_t zeros = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(digits, _mm_setzero_si128()));
  uint32_t nonzero = (zeros ^ 0xffff) | (uint32_t)(d.last != 0) << 16;
  uint32_t count = 32 - (uint32_t)__builtin_clz(nonzero); /* of digits, without trailing zeros */
  uint8_t last = (uint8_t)('0' + d.last);

  if (LIKELY((uint32_t)(d.point - FIXED_LOWEST) <= FIXED_HIGHEST - FIXED_LOWEST)) {
    /*
     * Below 1 (point <= 0): "0.", up to five zeros, the digits. Else the digits are first written one place
     * to the right, for those after the point, then sixteen bytes with the point in its place go over them.
     */
    uint32_t i = (uint32_t)(d.point - FIXED_LOWEST);
    uint32_t at = fixed_layout[i].digits;
    store8(dst, ASCII_ZEROS_8 ^ ('0' ^ '.') << 8);
    store16(dst + at, ascii);
    dst[at + 16] = last;
    store16(dst + fixed_layout[i].pointed, insert_point(digits, fixed_layout[i].n));
    return dst + at + count;
  }
  if (UNLIKELY(d.point > 0 && d.point <= 21)) {
    /* From 10^15 to 10^21: an integer, zeros after its digits, or 16 digits and one after the point. */
    store16(dst, ascii);
    store8(dst + 16, ASCII_ZEROS_8);
    if (count > (uint32_t)d.point) {
      dst[16] = '.';
      dst[17] = last;
      return dst + 18;
    }
    dst[16] = last;
    return dst + d.point;
  }
  store16(dst + 1, ascii);
  dst[17] = last;
  store16(dst, insert_point(digits, 1));
  return write_exponent(dst + count + (count > 1), d.point - 1);
}

/* Zero, subnormals, infinities and NaNs. */
NOINLINE uint8_t *write_special(uint8_t *dst, uint64_t bits) {
  uint64_t fraction = bits & ((1ull << FRACTION_WIDTH) - 1);
  if ((bits >> FRACTION_WIDTH & EXPONENT_MASK) != 0) {
    store4(dst, 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24);
    return dst + 4;
  }
  if (fraction == 0) {
    *dst = '0';
    return dst + 1;
  }
  *dst = '-';
  return write_decimal(dst + (bits >> 63), shortest_subnormal(fraction));
}

uint8_t *uranium_write_double(uint8_t *dst, uint64_t bits) {
  uint64_t fraction = bits & ((1ull << FRACTION_WIDTH) - 1);
  uint64_t c = fraction | 1ull << FRACTION_WIDTH;
  uint32_t biased = (uint32_t)(bits >> FRACTION_WIDTH) & EXPONENT_MASK;
  if (UNLIKELY(biased - 1 >= EXPONENT_MASK - 1)) return write_special(dst, bits);
  *dst = '-';
  dst += bits >> 63;
  /* An integer below 2^53: nothing of c lies below the binary point. */
  uint32_t below = EXPONENT_BIAS + FRACTION_WIDTH - biased;
  if (below <= FRACTION_WIDTH && (c & ((1ull << below) - 1)) == 0) return write_up_to_16(dst, c >> below);
  return write_decimal(dst, shortest(c, (int32_t)biased - EXPONENT_BIAS - FRACTION_WIDTH));
}
