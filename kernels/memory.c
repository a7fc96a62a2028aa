/*
 * The four functions of C's library that a compiler may call on its own: a kernel has no library behind it.
 *
 * Compiled with -fno-builtin (scripts/kernels.ts), so that a loop here does not become a call to itself.
 * Short and medium sizes are what kernels copy, so there is no `rep movsb` and nothing is aligned first; the
 * last bytes are done by one access that overlaps the one before it.
 */
#include <stddef.h>
#include <stdint.h>

/* Unaligned accesses that may alias anything. Where there is no 32-byte register the compiler uses two. */
typedef uint8_t block_t __attribute__((vector_size(32), aligned(1), may_alias));
typedef uint8_t half_t __attribute__((vector_size(16), aligned(1), may_alias));
typedef uint64_t word8_t __attribute__((aligned(1), may_alias));
typedef uint32_t word4_t __attribute__((aligned(1), may_alias));
typedef uint16_t word2_t __attribute__((aligned(1), may_alias));

#define AT(type, base, offset) (*(type *)((uint8_t *)(uintptr_t)(base) + (offset)))

/* Copies the first and the last sizeof(type) of n bytes; both are read before either is written. */
#define COPY_ENDS(type)                                   \
  do {                                                    \
    type first = AT(type, from, 0);                       \
    type last = AT(type, from, n - sizeof(type));         \
    AT(type, to, 0) = first;                              \
    AT(type, to, n - sizeof(type)) = last;                \
  } while (0)

/* At most 64 bytes, which may overlap. */
static inline void copy_short(void *to, const void *from, size_t n) {
  if (n >= 32) COPY_ENDS(block_t);
  else if (n >= 16) COPY_ENDS(half_t);
  else if (n >= 8) COPY_ENDS(word8_t);
  else if (n >= 4) COPY_ENDS(word4_t);
  else if (n >= 2) COPY_ENDS(word2_t);
  else if (n == 1) AT(uint8_t, to, 0) = AT(uint8_t, from, 0);
}

void *memmove(void *to, const void *from, size_t n) {
  if (n <= 64) {
    copy_short(to, from, n);
  } else if ((uintptr_t)to - (uintptr_t)from >= n) {
    /* Upwards: `to` is below `from`, or behind all of it. */
    block_t last = AT(block_t, from, n - 32);
    for (size_t i = 0; i < n - 32; i += 32) AT(block_t, to, i) = AT(block_t, from, i);
    AT(block_t, to, n - 32) = last;
  } else {
    block_t first = AT(block_t, from, 0);
    for (size_t i = n; i > 32; i -= 32) AT(block_t, to, i - 32) = AT(block_t, from, i - 32);
    AT(block_t, to, 0) = first;
  }
  return to;
}

void *memcpy(void *restrict to, const void *restrict from, size_t n) {
  if (n <= 64) {
    copy_short(to, from, n);
  } else {
    for (size_t i = 0; i < n - 32; i += 32) AT(block_t, to, i) = AT(block_t, from, i);
    AT(block_t, to, n - 32) = AT(block_t, from, n - 32);
  }
  return to;
}

void *memset(void *to, int value, size_t n) {
  uint64_t word = (uint8_t)value * UINT64_C(0x0101010101010101);
  if (n >= 32) {
    block_t block = (block_t){0} + (uint8_t)value;
    for (size_t i = 0; i < n - 32; i += 32) AT(block_t, to, i) = block;
    AT(block_t, to, n - 32) = block;
  } else if (n >= 8) {
    for (size_t i = 0; i < n - 8; i += 8) AT(word8_t, to, i) = word;
    AT(word8_t, to, n - 8) = word;
  } else {
    for (size_t i = 0; i < n; i++) AT(uint8_t, to, i) = (uint8_t)value;
  }
  return to;
}

int memcmp(const void *a, const void *b, size_t n) {
  size_t i = 0;
  /* Big-endian words compare as their bytes do. */
  for (; n - i >= 8; i += 8) {
    uint64_t x = __builtin_bswap64(AT(word8_t, a, i));
    uint64_t y = __builtin_bswap64(AT(word8_t, b, i));
    if (x != y) return x < y ? -1 : 1;
  }
  for (; i < n; i++) {
    int difference = AT(uint8_t, a, i) - AT(uint8_t, b, i);
    if (difference != 0) return difference;
  }
  return 0;
}
