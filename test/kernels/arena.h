/* What drivers of kernels begin with: whether the processor has a level, and memory between inaccessible pages. */
#define _DEFAULT_SOURCE
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* What lies around a result before it is written: CANARY, in BEFORE bytes before its start. */
enum { PAGE = 4096, CANARY = 0xA5, BEFORE = 64 };

/* The exit status of a driver whose level this processor lacks. */
enum { LACKS_LEVEL = 77 };

static int lacks_level(const char *level) {
  return strcmp(level, "avx2") == 0 &&
         !(__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt"));
}

/* `size` readable bytes between two inaccessible pages; `size` is a multiple of PAGE. */
static uint8_t *make_arena(size_t size) {
  uint8_t *base = mmap(NULL, size + 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (base == MAP_FAILED || mprotect(base + PAGE, size, PROT_READ | PROT_WRITE) != 0) {
    perror("mmap");
    exit(2);
  }
  return base + PAGE;
}
