/*
 * String kernels of the JSON encoder (contract: escape.h; tables: escape_tables.h).
 *
 * Every kernel works on blocks. A block without a special character is stored as it is. In a block with
 * special characters, AVX2 gives each character a fixed number of bytes and squeezes the unused ones out
 * with PSHUFB, so neither the count nor the places of the special characters cost a branch; SSE2, which has
 * no PSHUFB, and arm64 step from special character to special character. Only what has no fixed place (\u00xx,
 * surrogates) leaves the vector code, for that run of characters only.
 *
 * The last block of a string is loaded whole where its page allows, else copied to the stack first.
 */
#include "escape.h"
#include "escape_tables.h"
#include "vector.h"

#define INLINE static inline __attribute__((always_inline))
#define LIKELY(x) __builtin_expect(!!(x), 1)
/* Keeps a long body, with its registers to save, out of the entry that answers short strings. */
#define OUTLINE static __attribute__((noinline))
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

enum { PAGE_SIZE = 4096, TAIL_SIZE = 128 };

/* ---- Loads, stores, masks ---- */

/* Whether `size` bytes from `p` reach into the next page. */
INLINE int crosses_page(const void *p, size_t size) {
  return ((uintptr_t)p & (PAGE_SIZE - 1)) > PAGE_SIZE - size;
}

INLINE void store8(void *p, uint64_t v) { __builtin_memcpy(p, &v, 8); }
INLINE void store4(void *p, uint32_t v) { __builtin_memcpy(p, &v, 4); }

/* The low `count` bits of `mask`, 0 <= count <= 32. */
INLINE uint32_t low_bits(uint32_t mask, size_t count) {
#ifdef __AVX2__
  return _bzhi_u32(mask, (uint32_t)count);
#else
  return mask & (uint32_t)((1ull << count) - 1);
#endif
}

#ifdef __AVX2__
typedef __m256i Block;
INLINE Block load32(const void *p) { return _mm256_loadu_si256((const __m256i *)p); }
INLINE void store32(void *p, Block b) { _mm256_storeu_si256((__m256i *)p, b); }
INLINE uint32_t sign_mask(Block b) { return (uint32_t)_mm256_movemask_epi8(b); }
#else
typedef struct {
  Vector low, high;
} Block;
INLINE Block load32(const void *p) { return (Block){load16(p), load16((const uint8_t *)p + 16)}; }
INLINE void store32(void *p, Block b) {
  store16(p, b.low);
  store16((uint8_t *)p + 16, b.high);
}
INLINE uint32_t sign_mask(Block b) { return sign_mask32(b.low, b.high); }
#endif

/*
 * All ones in the bytes that are not copied as they are: below 0x20, `"`, `\`, and 0x80 up. Exchanging 0x20
 * and 0x22 (xor 2) makes one signed comparison find all of them but the backslash.
 */
INLINE Vector special16(Vector v) {
  return either(greater(fill(0x21), exchanged(v, fill(2))), equal(v, fill('\\')));
}
#ifdef __AVX2__
INLINE Block special32(Block b) {
  __m256i below = _mm256_cmpgt_epi8(_mm256_set1_epi8(0x21), _mm256_xor_si256(b, _mm256_set1_epi8(2)));
  return _mm256_or_si256(below, _mm256_cmpeq_epi8(b, _mm256_set1_epi8('\\')));
}
#else
INLINE Block special32(Block b) { return (Block){special16(b.low), special16(b.high)}; }
#endif

/* Two blocks: those of AVX-512 are one register, and comparisons of it give a mask. */
#ifdef __AVX512BW__
typedef __m512i Blocks;
INLINE Blocks load64(const void *p) { return _mm512_loadu_si512(p); }
INLINE void store64(void *p, Blocks b) { _mm512_storeu_si512(p, b); }
INLINE Blocks blocks(Block a, Block b) { return _mm512_inserti64x4(_mm512_castsi256_si512(a), b, 1); }
INLINE Block first_block(Blocks b) { return _mm512_castsi512_si256(b); }
INLINE int any_special(Blocks b) {
  __mmask64 below = _mm512_cmpgt_epi8_mask(_mm512_set1_epi8(0x21), _mm512_xor_si512(b, _mm512_set1_epi8(2)));
  return (below | _mm512_cmpeq_epi8_mask(b, _mm512_set1_epi8('\\'))) != 0;
}
#else
typedef struct {
  Block a, b;
} Blocks;
INLINE Blocks load64(const void *p) { return (Blocks){load32(p), load32((const uint8_t *)p + 32)}; }
INLINE void store64(void *p, Blocks b) {
  store32(p, b.a);
  store32((uint8_t *)p + 32, b.b);
}
INLINE Blocks blocks(Block a, Block b) { return (Blocks){a, b}; }
INLINE Block first_block(Blocks b) { return b.a; }
INLINE int any_special(Blocks b) {
#ifdef __AVX2__
  __m256i both = _mm256_or_si256(special32(b.a), special32(b.b));
  return !_mm256_testz_si256(both, both);
#else
  Block x = special32(b.a), y = special32(b.b);
  return anywhere(either(either(x.low, x.high), either(y.low, y.high)));
#endif
}
#endif

/* Copies `size` < 64 bytes, reading nothing else, into `tail`; the rest of `tail` becomes zero. */
OUTLINE const void *copy_tail(uint8_t tail[TAIL_SIZE], const void *from, size_t size) {
  const uint8_t *src = from;
  for (int i = 0; i < TAIL_SIZE; i += 16) store16(tail + i, zeros());
  uint8_t *dst = tail;
#define COPY_PART(part)                                                                                   \
  if (size & part) {                                                                                      \
    __builtin_memcpy(dst, src, part);                                                                     \
    dst += part, src += part;                                                                             \
  }
  COPY_PART(32) COPY_PART(16) COPY_PART(8) COPY_PART(4) COPY_PART(2) COPY_PART(1)
#undef COPY_PART
  return tail;
}

/* ---- Latin-1 to escaped UTF-8 ---- */

/*
 * Writes the block's first `count` characters, of which those in `special` are special.
 * Requires: 64 readable bytes at `src`; `block` holds the first 32; special < 2^count.
 */
INLINE uint8_t *escape_latin1_block(uint8_t *dst, const uint8_t *src, Block block, uint32_t special,
                                    size_t count) {
#ifdef __AVX2__
  /* The letter of \b \t \n \f \r by the low four bits of the control character. */
  const __m256i letters = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 'b', 't', 'n', 0, 'f', 'r', 0, 0));
  __m256i letter = _mm256_shuffle_epi8(letters, block);
  __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(block, _mm256_set1_epi8(0x1f)), block);
  __m256i unnamed = _mm256_or_si256(_mm256_cmpeq_epi8(letter, _mm256_setzero_si256()),
                                    _mm256_cmpgt_epi8(block, _mm256_set1_epi8(0x0f)));
  if (LIKELY(low_bits(sign_mask(_mm256_and_si256(control, unnamed)), count) == 0)) {
    /* U+0080..U+00FF: 0xC2 or 0xC3, then the character without bit 6. Else: a backslash, then the letter. */
    __m256i lead = _mm256_sub_epi8(_mm256_set1_epi8((char)0xc2),
                                   _mm256_cmpgt_epi8(block, _mm256_set1_epi8((char)0xbf)));
    __m256i prefix = _mm256_blendv_epi8(_mm256_set1_epi8('\\'), lead, block);
    __m256i last = _mm256_blendv_epi8(block, _mm256_and_si256(block, _mm256_set1_epi8((char)0xbf)), block);
    last = _mm256_blendv_epi8(last, letter, control);
    __m256i even = _mm256_unpacklo_epi8(prefix, last), odd = _mm256_unpackhi_epi8(prefix, last);
#define PUT_PAIRS(k, pairs)                                                                               \
  store16(dst + 8 * k + _mm_popcnt_u32(low_bits(special, 8 * k)),                                         \
          _mm_shuffle_epi8(pairs, load16(&shuffle_pairs[special >> 8 * k & 0xff])))
    PUT_PAIRS(0, _mm256_castsi256_si128(even));
    PUT_PAIRS(1, _mm256_castsi256_si128(odd));
    PUT_PAIRS(2, _mm256_extracti128_si256(even, 1));
    PUT_PAIRS(3, _mm256_extracti128_si256(odd, 1));
#undef PUT_PAIRS
    return dst + count + _mm_popcnt_u32(special);
  }
#endif
  store32(dst, block);
  size_t done = 0;
  for (; special != 0; special &= special - 1) {
    size_t at = (size_t)__builtin_ctz(special);
    dst += at - done;
    uint64_t text = text_of_latin1[src[at]];
    store8(dst, text);
    dst += text >> 56;
    done = at + 1;
    store32(dst, load32(src + done));
  }
  return dst + (count - done);
}

OUTLINE uint8_t *escape_latin1_any(uint8_t *dst, const uint8_t *src, size_t n) {
  uint8_t tail[TAIL_SIZE];
  while (n >= 64) {
    Blocks both = load64(src);
    store64(dst, both);
    if (LIKELY(!any_special(both))) {
      dst += 64, src += 64, n -= 64;
      continue;
    }
    Block a = first_block(both);
    uint32_t special = sign_mask(special32(a));
    dst = special == 0 ? dst + 32 : escape_latin1_block(dst, src, a, special, 32);
    src += 32, n -= 32;
  }
  if (n == 0) return dst;
  /* At most two blocks, of which the second may be read up to 32 bytes beyond its end. */
  if (UNLIKELY(crosses_page(src, 96))) src = copy_tail(tail, src, n);
  for (;;) {
    size_t count = n < 32 ? n : 32;
    Block block = load32(src);
    store32(dst, block);
    uint32_t special = low_bits(sign_mask(special32(block)), count);
    dst = special == 0 ? dst + count : escape_latin1_block(dst, src, block, special, count);
    if (n <= 32) return dst;
    src += 32, n -= 32;
  }
}

uint8_t *uranium_escape_latin1(uint8_t *dst, const uint8_t *src, size_t n) {
  if (n - 1 < 32) { /* 1 <= n <= 32 */
    if (LIKELY(!crosses_page(src, 32))) {
      Block block = load32(src);
      store32(dst, block);
      if (LIKELY(low_bits(sign_mask(special32(block)), n) == 0)) return dst + n;
    }
  } else if (n - 1 < 64) { /* The first 32 and the last 32 overlap. */
    Block begin = load32(src), end = load32(src + n - 32);
    if (LIKELY(!any_special(blocks(begin, end)))) {
      store32(dst, begin);
      store32(dst + n - 32, end);
      return dst + n;
    }
  }
  return escape_latin1_any(dst, src, n);
}

/* ---- UTF-16 to escaped UTF-8 ---- */

typedef struct {
  uint8_t *dst;
  const uint16_t *src;
  size_t n;
} Units;

/* Writes the unit at the front, or both units of a surrogate pair. Requires: n != 0. */
INLINE Units escape_unit(Units s) {
  uint32_t c = *s.src;
  s.src++, s.n--;
  if (c < 0x100) {
    uint64_t text = text_of_latin1[c];
    store8(s.dst, text);
    s.dst += text >> 56;
  } else if (c < 0x800) {
    store4(s.dst, 0x80c0 | c >> 6 | (c & 0x3f) << 8);
    s.dst += 2;
  } else if (c - 0xd800 >= 0x800) {
    store4(s.dst, 0x8080e0 | c >> 12 | (c << 2 & 0x3f00) | (c & 0x3f) << 16);
    s.dst += 3;
  } else if (c < 0xdc00 && s.n != 0 && (uint32_t)*s.src - 0xdc00 < 0x400) {
    c = 0x10000 + ((c - 0xd800) << 10) + (*s.src - 0xdc00u);
    s.src++, s.n--;
    store4(s.dst, 0x808080f0 | c >> 18 | (c >> 4 & 0x3f00) | (c << 10 & 0x3f0000) | (c & 0x3f) << 24);
    s.dst += 4;
  } else {
    uint32_t middle = c >> 4 & 15, low = c & 15;
    store4(s.dst, '\\' | 'u' << 8 | 'd' << 16 | (uint32_t)HEX_DIGIT(c >> 8 & 15) << 24);
    s.dst[4] = (uint8_t)HEX_DIGIT(middle);
    s.dst[5] = (uint8_t)HEX_DIGIT(low);
    s.dst += 6;
  }
  return s;
}

/* Sixteen units as bytes. Saturation keeps special what is special: 0x100 up becomes 0xff or 0. */
INLINE Vector narrow_units(const uint16_t *src) { return narrowed(load16(src), load16(src + 8)); }

#ifdef __AVX2__
INLINE __m256i units_equal(__m256i v, int c) { return _mm256_cmpeq_epi16(v, _mm256_set1_epi16((short)c)); }
INLINE __m256i units_up_to(__m256i v, int c) {
  return _mm256_cmpeq_epi16(_mm256_min_epu16(v, _mm256_set1_epi16((short)c)), v);
}
INLINE __m256i units_and(__m256i v, int c) { return _mm256_and_si256(v, _mm256_set1_epi16((short)c)); }
INLINE __m256i units_or(__m256i v, int c) { return _mm256_or_si256(v, _mm256_set1_epi16((short)c)); }

/* Writes the first `count` units at the front. Requires: 1 <= count <= 16, count <= n, 32 readable bytes. */
INLINE Units escape_units(Units s, size_t count) {
  const __m256i letters = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 'b', 't', 'n', 0, 'f', 'r', 0, 0));
  __m256i v = load32(s.src);
  __m256i ascii = units_up_to(v, 0x7f), up_to_two = units_up_to(v, 0x7ff), control = units_up_to(v, 0x1f);
  __m256i escaped = _mm256_or_si256(_mm256_or_si256(units_equal(v, '"'), units_equal(v, '\\')), control);
  __m256i letter = _mm256_shuffle_epi8(letters, v);
  __m256i unnamed = _mm256_or_si256(_mm256_cmpeq_epi16(letter, _mm256_setzero_si256()),
                                    _mm256_cmpgt_epi16(v, _mm256_set1_epi16(0x0f)));
  __m256i surrogate = units_equal(units_and(v, 0xf800), 0xd800);
  __m256i scalar = _mm256_or_si256(surrogate, _mm256_and_si256(control, unnamed));

  /* The last two bytes: 110xxxxx or 10xxxxxx, then 10xxxxxx; ASCII: only the last; escape: `\`, letter. */
  __m256i shifted = _mm256_slli_epi16(v, 8);
  __m256i bits = _mm256_or_si256(units_and(shifted, 0x3f00), units_and(_mm256_srli_epi16(v, 6), 0x3f));
  __m256i last = _mm256_or_si256(units_or(bits, 0x8080), units_and(up_to_two, 0x40));
  last = _mm256_blendv_epi8(last, shifted, ascii);
  __m256i name = _mm256_slli_epi16(_mm256_blendv_epi8(v, letter, control), 8);
  last = _mm256_blendv_epi8(last, units_or(name, '\\'), escaped);
  /* The byte before them, above a byte that nobody reads: 1110xxxx. */
  __m256i first = units_or(_mm256_srli_epi16(v, 4), 0xe000);

  /* Two bits a unit: it has a second last byte, it has a third last byte. */
  __m256i fewer = _mm256_blendv_epi8(_mm256_andnot_si256(escaped, ascii), up_to_two,
                                     _mm256_set1_epi16((short)0xff00));
  uint32_t longer = ~sign_mask(fewer);
  __m256i even = _mm256_unpacklo_epi16(first, last), odd = _mm256_unpackhi_epi16(first, last);
#define PUT_GROUPS(k, groups)                                                                             \
  store16(s.dst + 4 * k + _mm_popcnt_u32(low_bits(longer, 8 * k)),                                        \
          _mm_shuffle_epi8(groups, load16(&shuffle_groups[longer >> 8 * k & 0xff])))
  PUT_GROUPS(0, _mm256_castsi256_si128(even));
  PUT_GROUPS(1, _mm256_castsi256_si128(odd));
  PUT_GROUPS(2, _mm256_extracti128_si256(even, 1));
  PUT_GROUPS(3, _mm256_extracti128_si256(odd, 1));
#undef PUT_GROUPS

  /*
   * All of that counts only up to the first unit that vectors can't do. A branch, so that the address of
   * the next block does not wait for this one.
   */
  uint32_t stop = low_bits(sign_mask(scalar), 2 * count);
  size_t done = count;
  if (UNLIKELY(stop != 0)) done = (size_t)__builtin_ctz(stop) / 2;
  s.dst += done + (size_t)_mm_popcnt_u32(low_bits(longer, 2 * done));
  s.src += done, s.n -= done;
  if (UNLIKELY(stop != 0)) {
    do s = escape_unit(s);
    while (s.n != 0 && ((*s.src & 0xf800) == 0xd800 || *s.src < 0x20));
  }
  return s;
}
#else
/* Writes the first `count` units at the front, and the second half of a pair that they begin. */
INLINE Units escape_units(Units s, size_t count) {
  size_t rest = s.n - count;
  uint32_t special = low_bits(sign_mask16(special16(narrow_units(s.src))), count);
  size_t plain = special == 0 ? count : (size_t)__builtin_ctz(special);
  store16(s.dst, narrow_units(s.src));
  s.dst += plain, s.src += plain, s.n -= plain;
  while (s.n > rest) s = escape_unit(s);
  return s;
}
#endif

OUTLINE uint8_t *escape_utf16_any(uint8_t *dst, const uint16_t *src, size_t n) {
  uint8_t tail[TAIL_SIZE];
  Units s = {dst, src, n};
  int mixed = n <= 32; /* The text so far makes it likely that the next block has special characters. */
  while (s.n >= 32) {
    Vector a = narrow_units(s.src), b = narrow_units(s.src + 16);
    store16(s.dst, a);
    store16(s.dst + 16, b);
    mixed = anywhere(either(special16(a), special16(b)));
    if (LIKELY(!mixed)) {
      s.dst += 32, s.src += 32, s.n -= 32;
      continue;
    }
    s = escape_units(s, 16);
    if (LIKELY(s.n >= 16)) s = escape_units(s, 16);
  }
  if (UNLIKELY(crosses_page(s.src, 96))) s.src = copy_tail(tail, s.src, 2 * s.n);
  while (s.n != 0) {
    size_t count = s.n < 16 ? s.n : 16;
    Vector bytes = narrow_units(s.src);
    if (!mixed && low_bits(sign_mask16(special16(bytes)), count) == 0) {
      store16(s.dst, bytes);
      s.dst += count, s.src += count, s.n -= count;
    } else {
      s = escape_units(s, count);
    }
  }
  return s.dst;
}

uint8_t *uranium_escape_utf16(uint8_t *dst, const uint16_t *src, size_t n) {
  if (n - 1 < 16) { /* 1 <= n <= 16 */
    if (LIKELY(!crosses_page(src, 32))) {
      Vector bytes = narrow_units(src);
      store16(dst, bytes);
      if (LIKELY(low_bits(sign_mask16(special16(bytes)), n) == 0)) return dst + n;
    }
  } else if (n - 1 < 32) { /* The first 16 and the last 16 overlap. */
    Vector begin = narrow_units(src), end = narrow_units(src + n - 16);
    if (LIKELY(!anywhere(either(special16(begin), special16(end))))) {
      store16(dst, begin);
      store16(dst + n - 16, end);
      return dst + n;
    }
  }
  return escape_utf16_any(dst, src, n);
}

/* ---- UTF-8 to UTF-16 and Latin-1 ---- */

typedef struct {
  void *dst; /* uint16_t if wide, else uint8_t */
  const uint8_t *src;
  size_t n;
} Bytes;

/* Moves the output `count` elements on. */
INLINE void *advance(void *dst, size_t count, int wide) { return (uint8_t *)dst + (wide ? 2 * count : count); }

/* Writes 32 ASCII bytes as 32 elements. */
INLINE void put_ascii(void *dst, Block b, int wide) {
  if (!wide) {
    store32(dst, b);
    return;
  }
#ifdef __AVX2__
  store32(dst, _mm256_cvtepu8_epi16(_mm256_castsi256_si128(b)));
  store32((uint8_t *)dst + 32, _mm256_cvtepu8_epi16(_mm256_extracti128_si256(b, 1)));
#else
  store32(dst, (Block){widened_low(b.low), widened_high(b.low)});
  store32((uint8_t *)dst + 32, (Block){widened_low(b.high), widened_high(b.high)});
#endif
}

INLINE void *put_unit(void *dst, uint32_t c, int wide) {
  if (wide) *(uint16_t *)dst = (uint16_t)c;
  else *(uint8_t *)dst = (uint8_t)c;
  return advance(dst, 1, wide);
}

/*
 * Decodes the characters that begin in the next `count` bytes; bytes at the front that end a character of
 * the block before are passed over.
 */
INLINE Bytes decode_scalar(Bytes s, size_t count, int wide) {
  const uint8_t *src = s.src, *end = src + count;
  void *dst = s.dst;
  while (src < end && (*src & 0xc0) == 0x80) src++;
  while (src < end) {
    uint32_t c = *src;
    if (c < 0x80) {
      src += 1;
    } else if (!wide || c < 0xe0) {
      c = (c & 0x1f) << 6 | (src[1] & 0x3f);
      src += 2;
    } else if (c < 0xf0) {
      c = (c & 0x0f) << 12 | (src[1] & 0x3fu) << 6 | (src[2] & 0x3f);
      src += 3;
    } else {
      c = (c & 0x07) << 18 | (src[1] & 0x3fu) << 12 | (src[2] & 0x3fu) << 6 | (src[3] & 0x3f);
      dst = put_unit(dst, 0xd7c0 + (c >> 10), wide);
      c = 0xdc00 | (c & 0x3ff);
      src += 4;
    }
    dst = put_unit(dst, c, wide);
  }
  return (Bytes){dst, src, s.n - (size_t)(src - s.src)};
}

#ifdef __AVX2__
/*
 * Decodes the characters that begin in the next `count` bytes: each byte is taken for a first byte, and the
 * units made from those that are not are squeezed out. Requires: count <= 16, 18 readable bytes.
 */
INLINE Bytes decode_block(Bytes s, size_t count, int wide) {
  __m128i bytes = load16(s.src);
  if (wide) {
    __m128i four = _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8((char)0xf0)), bytes);
    if (UNLIKELY(low_bits((uint32_t)_mm_movemask_epi8(four), count) != 0)) return decode_scalar(s, count, wide);
  }
  __m256i v0 = _mm256_cvtepu8_epi16(bytes);
  __m256i v1 = units_and(_mm256_cvtepu8_epi16(load16(s.src + 1)), 0x3f);
  __m256i two = _mm256_or_si256(_mm256_slli_epi16(units_and(v0, 0x1f), 6), v1);
  __m256i unit = _mm256_blendv_epi8(v0, two, _mm256_cmpgt_epi16(v0, _mm256_set1_epi16(0x7f)));
  if (wide) {
    __m256i v2 = units_and(_mm256_cvtepu8_epi16(load16(s.src + 2)), 0x3f);
    __m256i low = _mm256_or_si256(_mm256_slli_epi16(v1, 6), v2);
    __m256i three = _mm256_or_si256(_mm256_slli_epi16(v0, 12), low);
    unit = _mm256_blendv_epi8(unit, three, _mm256_cmpgt_epi16(v0, _mm256_set1_epi16(0xdf)));
  }
  /* A first byte is not 10xxxxxx: signed, it is greater than 0xbf. */
  __m128i leads = _mm_cmpgt_epi8(bytes, _mm_set1_epi8((char)0xbf));
  uint32_t lead = low_bits((uint32_t)_mm_movemask_epi8(leads), count);
  __m128i a = _mm_shuffle_epi8(_mm256_castsi256_si128(unit), load16(&shuffle_units[lead & 0xff]));
  __m128i b = _mm_shuffle_epi8(_mm256_extracti128_si256(unit, 1), load16(&shuffle_units[lead >> 8]));
  void *middle = advance(s.dst, (size_t)_mm_popcnt_u32(lead & 0xff), wide);
  if (wide) {
    store16(s.dst, a);
    store16(middle, b);
  } else {
    _mm_storel_epi64(s.dst, _mm_packus_epi16(a, a));
    _mm_storel_epi64(middle, _mm_packus_epi16(b, b));
  }
  return (Bytes){advance(s.dst, (size_t)_mm_popcnt_u32(lead), wide), s.src + count, s.n - count};
}
#else
INLINE Bytes decode_block(Bytes s, size_t count, int wide) { return decode_scalar(s, count, wide); }
#endif

INLINE void *decode_any(void *dst, const uint8_t *src, size_t n, int wide) {
  uint8_t tail[TAIL_SIZE];
  Bytes s = {dst, src, n};
  while (s.n >= 34) {
    Block block = load32(s.src);
    if (LIKELY(sign_mask(block) == 0)) {
      put_ascii(s.dst, block, wide);
      s = (Bytes){advance(s.dst, 32, wide), s.src + 32, s.n - 32};
    } else {
      s = decode_block(s, 16, wide);
      if (LIKELY(s.n >= 18)) s = decode_block(s, 16, wide);
    }
  }
  if (UNLIKELY(crosses_page(s.src, 64))) s.src = copy_tail(tail, s.src, s.n);
  while (s.n != 0) s = decode_block(s, s.n < 16 ? s.n : 16, wide);
  return s.dst;
}

OUTLINE void *decode_wide(void *dst, const uint8_t *src, size_t n) { return decode_any(dst, src, n, 1); }
OUTLINE void *decode_narrow(void *dst, const uint8_t *src, size_t n) { return decode_any(dst, src, n, 0); }

/* Short ASCII at once, everything else out of line. */
INLINE void *decode(void *dst, const uint8_t *src, size_t n, int wide) {
  if (n - 1 < 32 && LIKELY(!crosses_page(src, 32))) { /* 1 <= n <= 32 */
    Block block = load32(src);
    put_ascii(dst, block, wide);
    if (LIKELY(low_bits(sign_mask(block), n) == 0)) return advance(dst, n, wide);
  }
  return wide ? decode_wide(dst, src, n) : decode_narrow(dst, src, n);
}

uint16_t *uranium_utf8_to_utf16(uint16_t *dst, const uint8_t *src, size_t n) { return decode(dst, src, n, 1); }

uint8_t *uranium_utf8_to_latin1(uint8_t *dst, const uint8_t *src, size_t n) { return decode(dst, src, n, 0); }

/* ---- The widest code point ---- */

/* The bytes from 0xc4 up: first bytes of code points above U+00FF. */
INLINE uint32_t wide_mask(Block b) {
#ifdef __AVX2__
  return sign_mask(_mm256_cmpeq_epi8(_mm256_max_epu8(b, _mm256_set1_epi8((char)0xc4)), b));
#else
  Vector bound = fill(0xc4);
  return sign_mask((Block){equal(greatest(b.low, bound), b.low), equal(greatest(b.high, bound), b.high)});
#endif
}

uint32_t uranium_utf8_widest(const uint8_t *src, size_t n) {
  uint8_t tail[TAIL_SIZE];
  uint32_t beyond_ascii = 0;
  if (n == 0) return 0;
  while (n > 32) {
    Block block = load32(src);
    uint32_t mask = sign_mask(block);
    if (mask != 0 && wide_mask(block) != 0) return 2;
    beyond_ascii |= mask;
    src += 32, n -= 32;
  }
  if (UNLIKELY(crosses_page(src, 32))) src = copy_tail(tail, src, n);
  Block block = load32(src);
  if (low_bits(wide_mask(block), n) != 0) return 2;
  return (beyond_ascii | low_bits(sign_mask(block), n)) != 0;
}
