/*
 * Runs a number kernel on values from standard input and writes each text as a line to standard output.
 *
 * Arguments: the level; the kernel (i32, i64 or double). A value is 8 bytes: a double's bits, or an integer.
 * Every value is written at one of 16 alignments, into bytes of a changing canary, and the bytes before the
 * destination and beyond the promised room must stay as they were.
 * Exit status: 0, 1 a byte outside was changed (told on standard error), 77 this processor lacks the level.
 */
#include "number.h"
#include <stdio.h>
#include <string.h>

enum { BEFORE = 32, ROOM = 32, AFTER = 64, ALIGNMENTS = 16, BATCH = 4096 };

static uint8_t *write_i32(uint8_t *dst, uint64_t value) { return uranium_write_i32(dst, (int32_t)value); }
static uint8_t *write_i64(uint8_t *dst, uint64_t value) { return uranium_write_i64(dst, (int64_t)value); }

static const struct {
  const char *name;
  uint8_t *(*write)(uint8_t *, uint64_t);
  size_t room;
} kernels[] = {
    {"i32", write_i32, 16},
    {"i64", write_i64, 24},
    {"double", uranium_write_double, ROOM},
};

static int is_filled(const uint8_t *bytes, size_t size, uint8_t canary) {
  for (size_t i = 0; i < size; i++) {
    if (bytes[i] != canary) return 0;
  }
  return 1;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  if (strcmp(argv[1], "avx2") == 0 && !__builtin_cpu_supports("avx2")) return 77;
  size_t kernel = 0, kernel_count = sizeof kernels / sizeof kernels[0];
  while (kernel < kernel_count && (argc < 3 || strcmp(argv[2], kernels[kernel].name) != 0)) kernel++;
  if (kernel == kernel_count) return 2;
  size_t room = kernels[kernel].room;

  static uint64_t values[BATCH];
  static _Alignas(64) uint8_t arena[BEFORE + ALIGNMENTS + ROOM + AFTER];
  size_t count, index = 0;
  while ((count = fread(values, sizeof values[0], BATCH, stdin)) > 0) {
    for (size_t i = 0; i < count; i++, index++) {
      uint8_t canary = (uint8_t)(index * 37 + 11);
      memset(arena, canary, sizeof arena);
      uint8_t *dst = arena + BEFORE + index % ALIGNMENTS;
      uint8_t *end = kernels[kernel].write(dst, values[i]);
      if (end < dst || end > dst + room || !is_filled(arena, (size_t)(dst - arena), canary) ||
          !is_filled(dst + room, (size_t)(arena + sizeof arena - (dst + room)), canary)) {
        fprintf(stderr, "value %zu, 0x%016llx: bytes outside the room\n", index, (unsigned long long)values[i]);
        return 1;
      }
      fwrite(dst, 1, (size_t)(end - dst), stdout);
      putchar('\n');
    }
  }
  return 0;
}
