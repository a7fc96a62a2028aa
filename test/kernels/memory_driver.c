/* Compares kernels/memory.c with C's library: every size up to 300, every short distance of overlap. */
#define memcpy kernel_memcpy
#define memmove kernel_memmove
#define memset kernel_memset
#define memcmp kernel_memcmp
#include "../../kernels/memory.c"
#undef memcpy
#undef memmove
#undef memset
#undef memcmp
#include <stdio.h>
#include <string.h>

enum { SIZE = 1024, MIDDLE = 400, LARGEST = 300 };
static unsigned char expected[SIZE], got[SIZE];

static void fill(void) {
  for (int i = 0; i < SIZE; i++) expected[i] = got[i] = (unsigned char)(i * 167 + (i >> 8) + 1);
}

static int differs(const char *what, size_t n, int distance) {
  if (memcmp(expected, got, SIZE) == 0) return 0;
  printf("%s of %zu bytes at distance %d\n", what, n, distance);
  return 1;
}

static int sign(int x) { return (x > 0) - (x < 0); }

int main(void) {
  int failures = 0;
  for (size_t n = 0; n <= LARGEST; n++) {
    for (int distance = -100; distance <= 100; distance++) {
      fill();
      memmove(expected + MIDDLE + distance, expected + MIDDLE, n);
      failures += kernel_memmove(got + MIDDLE + distance, got + MIDDLE, n) != got + MIDDLE + distance;
      failures += differs("memmove", n, distance);
    }
    fill();
    memcpy(expected + 3, expected + 500, n);
    failures += kernel_memcpy(got + 3, got + 500, n) != got + 3;
    failures += differs("memcpy", n, 0);
    fill();
    memset(expected + 5, (int)n + 0xf00, n);
    failures += kernel_memset(got + 5, (int)n + 0xf00, n) != got + 5;
    failures += differs("memset", n, 0);
    for (size_t at = 0; at <= n; at++) {
      fill();
      got[MIDDLE + at] ^= (unsigned char)(1 + 0x80 * (at & 1));
      if (at + 1 < n) got[MIDDLE + at + 1] ^= 0xff;
      int want = sign(memcmp(expected + MIDDLE, got + MIDDLE, n));
      if (sign(kernel_memcmp(expected + MIDDLE, got + MIDDLE, n)) != want) failures++;
    }
  }
  printf("%d failures\n", failures);
  return failures != 0;
}
