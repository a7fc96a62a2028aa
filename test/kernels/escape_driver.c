/*
 * Runs the string kernels on records from standard input and compares with the expected output.
 *
 * A record: operation (u32), element count (u32), expected size in bytes (u32), then the source's bytes and
 * the expected bytes. Operations: 0 escape_latin1, 1 escape_utf16, 2 utf8_to_utf16, 3 utf8_to_latin1,
 * 4 utf8_widest (expected: one u32).
 *
 * Every record runs at four places: the source ends exactly at an inaccessible page; it begins exactly
 * after one; it ends a few bytes before one; it lies across a page boundary. The destination has exactly
 * the promised room, ends at an inaccessible page, and is checked for bytes written before its start and
 * beyond the promised distance past the logical end. Argument: the level. Exit status: 0 all equal,
 * 1 differences (told on standard output), 77 this processor lacks the level.
 */
#include "arena.h"
#include "escape.h"

enum { ARENA = 1 << 20 };

static const uint32_t source_unit[] = {1, 2, 1, 1, 1};

static size_t room(uint32_t operation, size_t n) {
  if (operation <= 1) return 6 * n + 64;
  return operation == 2 ? 2 * (n + 32) : n + 32;
}

static size_t run(uint32_t operation, uint8_t *dst, const uint8_t *src, size_t n) {
  switch (operation) {
    case 0:
      return (size_t)(uranium_escape_latin1(dst, src, n) - dst);
    case 1:
      return (size_t)(uranium_escape_utf16(dst, (const uint16_t *)src, n) - dst);
    case 2:
      return (size_t)((uint8_t *)uranium_utf8_to_utf16((uint16_t *)dst, src, n) - dst);
    case 3:
      return (size_t)(uranium_utf8_to_latin1(dst, src, n) - dst);
    default: {
      uint32_t widest = uranium_utf8_widest(src, n);
      memcpy(dst, &widest, 4);
      return 4;
    }
  }
}

static void print_hex(const char *name, const uint8_t *bytes, size_t size) {
  printf("  %s (%zu bytes):", name, size);
  for (size_t i = 0; i < size && i < 400; i++) printf(" %02x", bytes[i]);
  printf("\n");
}

int main(int argc, char **argv) {
  if (lacks_level(argc > 1 ? argv[1] : "sse2")) return LACKS_LEVEL;
  static const char *const places[] = {"end of page", "start of page", "near the end", "across pages"};
  uint8_t *source = make_arena(ARENA), *target = make_arena(ARENA);
  uint8_t *payload = malloc(ARENA), *expected = malloc(ARENA);
  memset(source, 0x22, ARENA); /* what lies around a string is special */
  unsigned long records = 0, failures = 0;
  uint32_t head[3];
  while (fread(head, 4, 3, stdin) == 3) {
    size_t n = head[1], size = n * source_unit[head[0]], wanted = head[2];
    if (fread(payload, 1, size, stdin) != size || fread(expected, 1, wanted, stdin) != wanted) return 2;
    for (int place = 0; place < 4; place++) {
      size_t nearly = 2 * (1 + records % 50);
      uint8_t *src = place == 0   ? source + ARENA - size
                     : place == 1 ? source
                     : place == 2 ? source + ARENA - size - nearly
                                  : source + ARENA / 2 - size / 4 * 2;
      memcpy(src, payload, size);
      size_t capacity = room(head[0], n);
      uint8_t *dst = target + ARENA - capacity;
      if (head[0] == 2) dst = (uint8_t *)((uintptr_t)dst & ~(uintptr_t)1);
      memset(dst - BEFORE, CANARY, BEFORE + capacity);
      size_t got = run(head[0], dst, src, n);
      size_t scribble = head[0] == 3 ? 32 : 64;
      const char *fault = NULL;
      if (got != wanted) fault = "size";
      else if (memcmp(dst, expected, wanted) != 0) fault = "bytes";
      for (int i = 1; i <= BEFORE; i++)
        if (dst[-i] != CANARY) fault = "written before the start";
      for (size_t i = wanted + scribble; i < capacity; i++)
        if (dst[i] != CANARY) fault = "written too far past the end";
      if (memcmp(src, payload, size) != 0) fault = "source changed";
      memset(src, 0x22, size);
      if (fault != NULL && failures++ < 5) {
        printf("record %lu, operation %u, n %zu, %s: %s\n", records, head[0], n, places[place], fault);
        print_hex("source", payload, size);
        print_hex("expected", expected, wanted);
        print_hex("got", dst, got <= capacity ? got : capacity);
      }
    }
    records++;
  }
  printf("%lu records, %lu failures\n", records, failures);
  return failures != 0;
}
