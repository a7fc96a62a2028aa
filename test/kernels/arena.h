/* Memory between inaccessible pages, for drivers of kernels. */
#define _DEFAULT_SOURCE
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

/* What lies around a result before it is written: CANARY, in BEFORE bytes before its start. */
enum { PAGE = 4096, CANARY = 0xA5, BEFORE = 64 };

/* `size` readable bytes between two inaccessible pages; `size` is a multiple of PAGE. */
static uint8_t *make_arena(size_t size) {
  uint8_t *base = mmap(NULL, size + 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (base == MAP_FAILED || mprotect(base + PAGE, size, PROT_READ | PROT_WRITE) != 0) {
    perror("mmap");
    exit(2);
  }
  return base + PAGE;
}
