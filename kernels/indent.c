/*
 * The layout of JSON.stringify's third parameter: from compact text to text on lines.
 *
 * It is a function of the compact text alone: a line break and the indentation behind `{`, `[` and `,` and in front
 * of `}` and `]`, a space behind the colon of a key; empty objects and arrays stay as they are.
 *
 * The text is read in blocks of 64 bytes. Each block becomes a mask of its structural characters outside of strings
 * (Langdale, Lemire: Parsing Gigabytes of JSON per Second, 2019, section 3.1), without those of empty objects and arrays.
 * Each of them is a cut, in front of it or behind it, into which something is inserted. The text between two cuts is
 * copied by whole vectors, and so is what is inserted, which tables tell: only long texts and lines cost a branch.
 */
#include "indent.h"
#include "vector.h"

#define INLINE static inline __attribute__((always_inline))
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

enum { BLOCK = 64, VECTOR = 32 };
/* How much of a long indentation is at hand, and can be copied at once. More would cost every short text. */
enum { PATTERN = 96 };

/* Unaligned, and may alias anything. Where there is no 32-byte register the compiler uses two. */
typedef uint8_t vector_t __attribute__((vector_size(VECTOR), aligned(1), may_alias));

INLINE void copy_vector(uint8_t *dst, const uint8_t *src) { *(vector_t *)dst = *(const vector_t *)src; }

/* One bit for each byte of a block. */
typedef struct {
  uint64_t quotes, backslashes, opens, closes, marks;
} masks_t;

INLINE masks_t classify(const uint8_t *src) {
  masks_t masks = {0, 0, 0, 0, 0};
#ifdef __AVX2__
  for (int i = 0; i < BLOCK; i += 32) {
    __m256i v = _mm256_loadu_si256((const __m256i *)(src + i));
#define IS(v, c) _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c))
#define MASK(x) ((uint64_t)(uint32_t)_mm256_movemask_epi8(x) << i)
    __m256i folded = _mm256_or_si256(v, _mm256_set1_epi8(0x20)); /* `[` becomes `{`, and `]` becomes `}` */
    __m256i marks = _mm256_or_si256(IS(v, ','), IS(v, ':'));
#else
  for (int i = 0; i < BLOCK; i += 16) {
    Vector v = load16(src + i);
#define IS(v, c) equal(v, fill(c))
#define MASK(x) ((uint64_t)sign_mask16(x) << i)
    Vector folded = either(v, fill(0x20));
    Vector marks = either(IS(v, ','), IS(v, ':'));
#endif
    masks.quotes |= MASK(IS(v, '"'));
    masks.backslashes |= MASK(IS(v, '\\'));
    masks.opens |= MASK(IS(folded, '{'));
    masks.closes |= MASK(IS(folded, '}'));
    masks.marks |= MASK(marks);
  }
  return masks;
}

/* Which characters a backslash escapes. `*carried`: whether the first one is, then whether the next block's is. */
INLINE uint64_t escaped(uint64_t backslashes, uint64_t *carried) {
  uint64_t result = *carried;
  *carried = 0;
  for (backslashes &= ~result; backslashes != 0;) {
    uint64_t lowest = backslashes & -backslashes;
    *carried |= lowest >> 63;
    result |= lowest << 1;
    backslashes &= ~(lowest | lowest << 1);
  }
  return result;
}

/* The bits from each odd quote up to the next one, without that; `*inside`: all ones inside of a string. */
INLINE uint64_t in_strings(uint64_t quotes, uint64_t *inside) {
  for (int i = 1; i < 64; i *= 2) quotes ^= quotes << i;
  quotes ^= *inside;
  *inside = (uint64_t)((int64_t)quotes >> 63);
  return quotes;
}

/* What kind a structural character is of, by its low three bits, which are different for all but `[{` and `]}`. */
enum { COLON = ':' & 7, OPEN = '{' & 7, CLOSE = '}' & 7, COMMA = ',' & 7, CLASSES = 8 };

typedef struct {
  uint8_t line[PATTERN + VECTOR];  /* a line break, then the gap over and over */
  uint8_t space[VECTOR];
  uint64_t whole;                  /* bytes of whole gaps in `line` */
  uint64_t length;                 /* of a line break and the indentation at present */
  uint64_t deeper[CLASSES];        /* what the character adds to that */
  uint64_t behind[CLASSES];        /* 1 where something is inserted behind the character, 0 where it is in front */
  uint64_t lines[CLASSES];         /* the length of what is inserted: that of a line, masked by this, */
  uint64_t spaces[CLASSES];        /* and this added; */
  uint64_t source[CLASSES];        /* it is here: in `line` or `space` */
} layout_t;

static void make_layout(layout_t *layout, const uint8_t *gap, uint64_t gap_length) {
  uint8_t *line = layout->line;
  line[0] = '\n';
  uint64_t end = 1;
  do {
    for (uint64_t i = 0; i < gap_length; i++) line[end++] = gap[i];
  } while (end + gap_length <= PATTERN);
  layout->whole = end - 1;
  layout->space[0] = ' ';
  for (int class = 0; class < CLASSES; class++) {
    layout->deeper[class] = class == OPEN ? gap_length : class == CLOSE ? -gap_length : 0;
    layout->behind[class] = class != CLOSE;
    layout->lines[class] = -(uint64_t)(class != COLON);
    layout->spaces[class] = class == COLON;
    layout->source[class] = class == COLON ? offsetof(layout_t, space) : offsetof(layout_t, line);
  }
  layout->length = 1;
}

/* A line break and indentation of `length` bytes in all, more than a vector. */
static __attribute__((noinline)) void put_line(uint8_t *dst, const layout_t *layout, uint64_t length) {
  *dst++ = '\n';
  for (uint64_t left = length - 1; left > 0;) {
    uint64_t size = left < layout->whole ? left : layout->whole;
    for (uint64_t at = 0; at < size; at += VECTOR) copy_vector(dst + at, layout->line + 1 + at);
    dst += size;
    left -= size;
  }
}

/*
 * Writes a block's `size` bytes. `left` are its structural characters. With `ample`, two blocks can be read from
 * `src` on.
 */
INLINE uint8_t *put_block(layout_t *layout, uint8_t *dst, const uint8_t *src, uint64_t size, uint64_t left, int ample) {
#define COPY(from, count)                                                                     \
  do {                                                                                        \
    uint64_t copied = count;                                                                  \
    if (ample) {                                                                              \
      copy_vector(dst, src + (from));                                                         \
      if (UNLIKELY(copied > VECTOR)) copy_vector(dst + VECTOR, src + (from) + VECTOR);        \
    } else {                                                                                  \
      __builtin_memcpy(dst, src + (from), copied);                                            \
    }                                                                                         \
    dst += copied;                                                                            \
  } while (0)
  uint64_t from = 0;
  uint64_t length = layout->length;
  for (; left != 0; left &= left - 1) {
    uint64_t at = (uint64_t)__builtin_ctzll(left);
    uint64_t class = src[at] & 7;
    uint64_t cut = at + layout->behind[class];
    COPY(from, cut - from);
    from = cut;
    length += layout->deeper[class];
    uint64_t inserted = (length & layout->lines[class]) + layout->spaces[class];
    copy_vector(dst, (const uint8_t *)layout + layout->source[class]);
    if (UNLIKELY(inserted > VECTOR)) put_line(dst, layout, length);
    dst += inserted;
  }
  layout->length = length;
  COPY(from, size - from);
  return dst;
#undef COPY
}

uint8_t *uranium_json_indent(uint8_t *dst, uint64_t room, const uint8_t *src, size_t n, const uint8_t *gap,
                             size_t gap_length) {
  uint8_t *const end = dst + room;
  layout_t layout = {0}; /* what is scribbled behind the output is nobody's secret */
  make_layout(&layout, gap, gap_length);
  uint8_t tail[BLOCK] = {0};
  uint64_t carried = 0, inside = 0, emptied = 0;
  for (size_t start = 0; start < n; start += BLOCK) {
    uint64_t size = n - start;
    const uint8_t *block = src + start;
    if (UNLIKELY(size < BLOCK)) {
      __builtin_memcpy(tail, block, size);
      block = tail;
    }
    masks_t masks = classify(block);
    if (UNLIKELY((masks.backslashes | carried) != 0)) masks.quotes &= ~escaped(masks.backslashes, &carried);
    uint64_t outside = ~in_strings(masks.quotes, &inside);
    uint64_t opens = masks.opens & outside;
    uint64_t closes = masks.closes & outside;
    /* What is opened and closed at once stays as it is. */
    uint64_t next_closes = size > BLOCK && (block[BLOCK] | 0x20) == '}';
    uint64_t empty_opens = opens & (closes >> 1 | next_closes << 63);
    uint64_t empty_closes = empty_opens << 1 | emptied;
    emptied = empty_opens >> 63;
    uint64_t left = (opens | closes | (masks.marks & outside)) & ~(empty_opens | empty_closes);
    /* No line in this block is longer, and what is scribbled behind one is less than a block. */
    uint64_t longest = layout.length + (uint64_t)__builtin_popcountll(opens) * gap_length + 1;
    if (UNLIKELY((uint64_t)(end - dst) < 4 * BLOCK + longest * (uint64_t)__builtin_popcountll(left))) return 0;
    if (size >= 2 * BLOCK) dst = put_block(&layout, dst, block, BLOCK, left, 1);
    else dst = put_block(&layout, dst, block, size < BLOCK ? size : BLOCK, left, 0);
  }
  return dst;
}
