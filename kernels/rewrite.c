/*
 * Characters written otherwise: `<`, `>`, `&`, U+2028 and U+2029 as escapes, and escapes of halves of surrogate pairs as
 * U+FFFD.
 *
 * In JSON text these stand in strings and keys only, so nothing has to be parsed: blocks of 64 bytes are searched
 * for where such a character begins, and most have none. A backslash begins an escape where an even number of
 * backslashes stands before it.
 */
#include "rewrite.h"
#include "vector.h"

#define INLINE static inline __attribute__((always_inline))
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

/* A character is told by its first bytes, of which two may lie behind the block. */
enum { BLOCK = 64, LOOK_AHEAD = 2 };
/* A block of nothing but characters that become escapes, and what is scribbled behind the last. */
enum { MOST = 6 * BLOCK + BLOCK };

/* A bit for each byte of a block at which a character may begin that is to be written otherwise. */
INLINE uint64_t search(const uint8_t *src, uint64_t what) {
  uint64_t found = 0;
#ifdef __AVX2__
  enum { WIDTH = 32 };
#define LOAD(p) _mm256_loadu_si256((const __m256i *)(p))
#define IS(v, c) _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)(c)))
#define AND(a, b) _mm256_and_si256(a, b)
#define OR(a, b) _mm256_or_si256(a, b)
#define WITH(v, c) _mm256_or_si256(v, _mm256_set1_epi8((char)(c)))
#define MASK(v) ((uint64_t)(uint32_t)_mm256_movemask_epi8(v))
  typedef __m256i lane_t;
#else
  enum { WIDTH = 16 };
#define LOAD(p) load16(p)
#define IS(v, c) equal(v, fill(c))
#define AND(a, b) both(a, b)
#define OR(a, b) either(a, b)
#define WITH(v, c) either(v, fill(c))
#define MASK(v) ((uint64_t)sign_mask16(v))
  typedef Vector lane_t;
#endif
  for (int i = 0; i < BLOCK; i += WIDTH) {
    lane_t v = LOAD(src + i);
    if (what & REWRITE_HTML) /* `<` with bit 1 set is `>` */
      found |= MASK(OR(IS(WITH(v, 2), '>'), IS(v, '&'))) << i;
    if (what & REWRITE_LINE_SEPARATORS) /* E2 80 A8, E2 80 A9 */
      found |= MASK(AND(AND(IS(v, 0xe2), IS(LOAD(src + i + 1), 0x80)), IS(WITH(LOAD(src + i + 2), 1), 0xa9))) << i;
    if (what & REWRITE_SURROGATES) /* `\ud`, `\uD` */
      found |= MASK(AND(AND(IS(v, '\\'), IS(LOAD(src + i + 1), 'u')), IS(WITH(LOAD(src + i + 2), 0x20), 'd'))) << i;
  }
  return found;
#undef LOAD
#undef IS
#undef AND
#undef OR
#undef WITH
#undef MASK
}

/* The same for the block at `at`, without what is behind the text. */
INLINE uint64_t search_at(const uint8_t *src, size_t n, size_t at, uint64_t what) {
  size_t left = n - at;
  if (LIKELY(left >= BLOCK + LOOK_AHEAD)) return search(src + at, what);
  uint8_t tail[BLOCK + LOOK_AHEAD] = {0};
  __builtin_memcpy(tail, src + at, left);
  uint64_t found = search(tail, what);
  return left < BLOCK ? found & (((uint64_t)1 << left) - 1) : found;
}

/* What is written for a character. */
typedef struct {
  uint64_t text;
  uint64_t size;   /* of the text */
  size_t consumed; /* bytes of the character; 0 where it stays as it is, and only its first byte was looked at */
} rewriting_t;

/* Two characters as they lie in memory. */
#define DIGITS(a, b) ((uint64_t)(a) | (uint64_t)(b) << 8)

/* Whether the escape at p is of the first or of the second half of a pair, by the digit behind its `\ud`. */
static inline int is_first_half(const uint8_t *p) {
  uint8_t digit = p[3] | 0x20; /* of digits, no bit is changed */
  return digit == '8' || digit == '9' || digit == 'a' || digit == 'b';
}
static inline int is_second_half(const uint8_t *p) { return (p[3] | 0x20) >= 'c' && (p[3] | 0x20) <= 'f'; }

static rewriting_t rewrite_surrogate(const uint8_t *src, size_t n, size_t at) {
  const rewriting_t none = {0, 0, 0};
  size_t backslashes = 0;
  while (backslashes < at && src[at - backslashes - 1] == '\\') backslashes++;
  if (backslashes % 2 != 0 || n - at < 6) return none;
  const uint8_t *p = src + at;
  if (!is_first_half(p) && !is_second_half(p)) return none;
  /* A pair, which only raw JSON has as escapes. */
  if (is_first_half(p) && n - at >= 12 && p[6] == '\\' && p[7] == 'u' && (p[8] | 0x20) == 'd' && is_second_half(p + 6))
    return (rewriting_t){0, 0, 12};
  return (rewriting_t){0xef | 0xbf << 8 | 0xbd << 16, 3, 6};
}

static rewriting_t rewrite_at(const uint8_t *src, size_t n, size_t at) {
  const uint64_t zeros = DIGITS('0', '0') << 16;
  const uint64_t twenty = DIGITS('2', '0') << 16;
  rewriting_t result = {'\\' | 'u' << 8, 6, 1};
  switch (src[at]) {
    case '<': result.text |= zeros | DIGITS('3', 'c') << 32; return result;
    case '>': result.text |= zeros | DIGITS('3', 'e') << 32; return result;
    case '&': result.text |= zeros | DIGITS('2', '6') << 32; return result;
    case 0xe2:
      result.text |= twenty | DIGITS('2', src[at + 2] == 0xa8 ? '8' : '9') << 32;
      result.consumed = 3;
      return result;
    default: return rewrite_surrogate(src, n, at);
  }
}

/* Copies up to a block; a whole one where that can be read. */
INLINE void copy(uint8_t *dst, const uint8_t *src, size_t size, int ample) {
  if (LIKELY(ample)) __builtin_memcpy(dst, src, BLOCK);
  else __builtin_memcpy(dst, src, size);
}

size_t uranium_json_find_rewrite(const uint8_t *src, size_t n, uint64_t what) {
  for (size_t at = 0; at < n; at += BLOCK) {
    uint64_t found = search_at(src, n, at, what);
    for (; UNLIKELY(found != 0); found &= found - 1) {
      size_t hit = at + (size_t)__builtin_ctzll(found);
      if (rewrite_at(src, n, hit).consumed != 0) return hit;
    }
  }
  return n;
}

uint8_t *uranium_json_rewrite(uint8_t *dst, uint64_t room, const uint8_t *src, size_t n, uint64_t what) {
  uint8_t *const end = dst + room;
  size_t done = 0;
  while (done < n) {
    if (UNLIKELY((uint64_t)(end - dst) < MOST)) return 0;
    size_t start = done;
    size_t stop = n - start < BLOCK ? n : start + BLOCK;
    /* What is copied begins in this block, or in the second half of a pair behind it. */
    int ample = n - start >= 3 * BLOCK;
    uint64_t found = search_at(src, n, start, what);
    for (; found != 0; found &= found - 1) {
      size_t hit = start + (size_t)__builtin_ctzll(found);
      if (hit < done) continue; /* the second half of a pair */
      rewriting_t rewriting = rewrite_at(src, n, hit);
      if (rewriting.consumed == 0) continue;
      size_t copied = hit - done + (rewriting.size == 0 ? rewriting.consumed : 0);
      copy(dst, src + done, copied, ample && copied <= BLOCK);
      dst += copied;
      __builtin_memcpy(dst, &rewriting.text, 8);
      dst += rewriting.size;
      done = hit + rewriting.consumed;
    }
    if (done >= stop) continue;
    copy(dst, src + done, stop - done, ample);
    dst += stop - done;
    done = stop;
  }
  return dst;
}
