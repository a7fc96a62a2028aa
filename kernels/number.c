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
#include "vector.h"

#define INLINE static inline __attribute__((always_inline))
#define NOINLINE static __attribute__((noinline))
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

typedef unsigned __int128 uint128_t;

INLINE void store2(uint8_t *p, uint16_t v) { __builtin_memcpy(p, &v, 2); }
INLINE void store4(uint8_t *p, uint32_t v) { __builtin_memcpy(p, &v, 4); }
INLINE void store8(uint8_t *p, uint64_t v) { __builtin_memcpy(p, &v, 8); }

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
NOINLINE uint8_t *write_up_to_16(uint8_t *dst, uint64_t u) {
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

static const uint64_t TEN_TO_8 = 100000000, TEN_TO_15 = 1000000000000000, TEN_TO_16 = 10000000000000000;
static const uint64_t HALF = 1ull << 63, QUARTER = 1ull << 62;

/*
 * (whole + one / 10) * 10^unit. `whole` has 16 digits, or 15 if is_short; the decimal point stands after
 * 16 + unit digits, or one less.
 */
typedef struct {
  uint64_t whole;
  uint32_t one, is_short;
  int32_t unit;
} Decimal;

/* The shortest decimal for c * 2^q; of a subnormal (c < 2^52), `whole` may have less than 15 digits. */
INLINE Decimal shortest(uint64_t c, int32_t q) {
  int32_t unit = ((q * 315653) >> 20) + 1;     /* k + 1; 315653 / 2^20 is log10(2), near enough */
  int32_t binary = (-unit * 217707) >> 16;     /* floor(log2(10^-unit)) */
  uint32_t shift = (uint32_t)(q + binary + 5); /* 1 to 4, since the power has 124 bits */
  uint64_t high = powers_of_ten[-unit - POWERS_LOWEST].high;
  uint64_t low = powers_of_ten[-unit - POWERS_LOWEST].low;

  uint64_t scaled = c << shift;
  uint128_t product = (uint128_t)scaled * high + (uint64_t)(((uint128_t)scaled * low) >> 64);
  uint64_t whole = (uint64_t)(product >> 64), fraction = (uint64_t)product;
  uint64_t half_width = high << (shift - 1) | (low >> 60) >> (5 - shift);

  /* Only an odd c excludes the interval's ends. */
  uint64_t reach = half_width + !(c & 1);
  uint32_t up = fraction > ~reach;
  /*
   * Rounded, with what makes up for the fraction's missing bits. A tie goes to the even digit: 2.5 is the
   * only one that rounding up would miss.
   */
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
      return (Decimal){whole * 10 + two / 10, two % 10, 0, unit - 1};
    }
    one = one < lowest ? lowest : one;
  }
  uint32_t down = fraction < reach;
  whole += up;
  return (Decimal){whole, down | up ? 0 : one, whole < TEN_TO_15, unit};
}

NOINLINE Decimal shortest_subnormal(uint64_t c) {
  Decimal d = shortest(c, 1 - EXPONENT_BIAS - FRACTION_WIDTH);
  uint64_t digits = d.whole * 10 + d.one;
  for (; digits < TEN_TO_16; d.unit--) digits *= 10;
  return (Decimal){digits / 10, (uint32_t)(digits % 10), 0, d.unit};
}

/* ---- Doubles: digits to text ---- */

/*
 * The digits of v < 10^16 as bytes, in the steps of digits8(), and their text: as it is, or with a point
 * after n digits, 1 <= n <= 16. Of the text with a point, these are the first 16 bytes.
 *
 * What the text adds to the digits, the point and 0x30 everywhere else, is a window of 16 bytes at 16 - n.
 */
#define X4(x) x, x, x, x
#define X15(x) X4(x), X4(x), X4(x), x, x, x
static const uint8_t point_window[32] = {X15('0'), '0', '.', X15('0')};

#ifdef __AVX2__

/*
 * The last digit in the lowest byte: a lane's quotient belongs into its high half then, where one multiply
 * by (2^half - divisor) and one add put it, with the remainder below. PSHUFB turns the order, makes room for
 * the point, and skips the leading zero of a short decimal, all at once.
 */
INLINE __m128i digits16(uint64_t v) {
  uint64_t high = v / TEN_TO_8;
  __m128i eights = pair64(v - high * TEN_TO_8, high);
  __m128i q = _mm_srli_epi64(_mm_mul_epu32(eights, _mm_set1_epi64x(109951163)), 40);
  __m128i fours = _mm_add_epi64(eights, _mm_mul_epu32(q, _mm_set1_epi64x((1ll << 32) - 10000)));
  q = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi32(5243)), 3);
  /* There is no such multiply for lanes of 32 bits. */
  __m128i hundreds = _mm_mullo_epi16(q, _mm_set1_epi32(100));
  __m128i twos = _mm_sub_epi32(_mm_add_epi32(fours, _mm_slli_epi32(q, 16)), hundreds);
  q = _mm_mulhi_epu16(twos, _mm_set1_epi16(6554));
  return _mm_add_epi16(twos, _mm_mullo_epi16(q, _mm_set1_epi16(256 - 10)));
}

/* PSHUFB controls: row r makes room after r digits; 0x80 gives zero. Without the first digit: from byte 1. */
#define FROM(i, r) ((i) < (r) ? (i) < 16 ? 15 - (i) : 0x80 : (i) == (r) ? 0x80 : 16 - (i))
#define FROM_4(i, r) FROM(i, r), FROM((i) + 1, r), FROM((i) + 2, r), FROM((i) + 3, r)
#define ROW(r) {FROM_4(0, r), FROM_4(4, r), FROM_4(8, r), FROM_4(12, r), FROM(16, r)}
static const uint8_t order_rows[18][17] = {
    ROW(0), ROW(1),  ROW(2),  ROW(3),  ROW(4),  ROW(5),  ROW(6),  ROW(7),  ROW(8),
    ROW(9), ROW(10), ROW(11), ROW(12), ROW(13), ROW(14), ROW(15), ROW(16), ROW(17),
};

INLINE __m128i plain_text(__m128i digits, uint32_t is_short) {
  return _mm_or_si128(_mm_shuffle_epi8(digits, load16(order_rows[17] + is_short)), _mm_set1_epi8('0'));
}
INLINE __m128i pointed_text(__m128i digits, uint32_t is_short, uint32_t n) {
  __m128i order = load16(order_rows[n] + 18 * is_short);
  return _mm_or_si128(_mm_shuffle_epi8(digits, order), load16(point_window + 16 - n));
}

/* How many digits there are without trailing zeros, `one` included. */
INLINE uint32_t count_digits(__m128i digits, Decimal d) {
  uint32_t nonzero = (uint32_t)_mm_movemask_epi8(_mm_cmpgt_epi8(digits, _mm_setzero_si128()));
  return 17 - (uint32_t)__builtin_ctz(nonzero * 2 + (d.one != 0)) - d.is_short;
}

#else

/* The same decimal with 16 digits in `whole`. */
INLINE Decimal lengthened(Decimal d) {
  uint64_t digits = d.whole * 10 + d.one;
  return (Decimal){d.is_short ? digits : d.whole, d.is_short ? 0 : d.one, 0, d.unit - (int32_t)d.is_short};
}

/* The first digit in the lowest byte. No decimal is short here: lengthened() has seen to it. */
#ifdef __x86_64__
INLINE Vector digits16(uint64_t v) {
  uint64_t high = v / TEN_TO_8;
  __m128i eights = pair64(high, v - high * TEN_TO_8);
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
#else
/* Two words at once in general registers: there is no vector instruction for the upper half of a product. */
INLINE Vector digits16(uint64_t v) {
  uint64_t high = v / TEN_TO_8;
  return pair64(digits8(high), digits8(v - high * TEN_TO_8));
}
#endif

/* Windows, too: the bytes before n, and the bytes after n. */
static const uint8_t before_window[32] = {X15(0xff), 0xff, 0, X15(0)};
static const uint8_t after_window[32] = {X15(0), 0, 0, X15(0xff)};

INLINE Vector plain_text(Vector digits, uint32_t is_short) {
  (void)is_short;
  return either(digits, fill('0'));
}
INLINE Vector pointed_text(Vector digits, uint32_t is_short, uint32_t n) {
  (void)is_short;
  Vector before = both(digits, load16(before_window + 16 - n));
  Vector after = both(shifted_up(digits), load16(after_window + 16 - n));
  return either(either(before, after), load16(point_window + 16 - n));
}

INLINE uint32_t count_digits(Vector digits, Decimal d) {
  uint32_t nonzero = sign_mask16(greater(digits, zeros()));
  return 32 - (uint32_t)__builtin_clz(nonzero | (uint32_t)(d.one != 0) << 16);
}

#endif

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
#ifndef __AVX2__
  d = lengthened(d);
#endif
  Vector digits = digits16(d.whole);
  Vector plain = plain_text(digits, d.is_short);
  uint32_t count = count_digits(digits, d);
  int32_t point = d.unit + 16 - (int32_t)d.is_short;
  uint8_t one = (uint8_t)('0' + d.one);
  uint32_t one_at = 16 - d.is_short; /* counted from the first digit */

  if (LIKELY((uint32_t)(point - FIXED_LOWEST) <= FIXED_HIGHEST - FIXED_LOWEST)) {
    /*
     * Below 1 (point <= 0): "0.", up to five zeros, the digits. Else the digits are first written one place
     * to the right, for those after the point, then sixteen bytes with the point in its place go over them.
     */
    uint32_t i = (uint32_t)(point - FIXED_LOWEST);
    uint8_t *at = dst + fixed_layout[i].digits;
    store8(dst, ASCII_ZEROS_8 ^ ('0' ^ '.') << 8);
    store16(at, plain);
    store16(dst + fixed_layout[i].pointed, pointed_text(digits, d.is_short, fixed_layout[i].n));
    at[one_at] = one;
    return at + count;
  }
  if (UNLIKELY(point > 0 && point <= 21)) {
    /* From 10^15 to 10^21: an integer, zeros after its digits, or 16 digits and one after the point. */
    store16(dst, plain);
    store8(dst + 16, ASCII_ZEROS_8);
    if (count > (uint32_t)point) {
      dst[16] = '.';
      dst[17] = one;
      return dst + 18;
    }
    dst[one_at] = one;
    return dst + point;
  }
  store16(dst + 1, plain);
  store16(dst, pointed_text(digits, d.is_short, 1));
  dst[1 + one_at] = one;
  return write_exponent(dst + count + (count > 1), point - 1);
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
