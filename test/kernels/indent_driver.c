/*
 * Runs uranium_json_indent on records from standard input and compares with the expected output.
 *
 * A record: size of the gap, of the text and of the expected output (u32 each), then their bytes.
 *
 * Every record runs at three places: the text ends exactly at an inaccessible page; it begins exactly after one;
 * it lies across a page boundary. The gap ends at an inaccessible page. The output ends at one, too, and has as
 * much room as is enough by the contract; then less and less room, with which the answer is 0 or the right output, and
 * nothing is written outside. Argument: the level. Exit status: 0 all equal, 1 differences (told on standard
 * output), 77 this processor lacks the level.
 */
#include "arena.h"
#include "indent.h"
#include <string.h>

enum { ARENA = 1 << 24 };

/* The longest line's indentation, its line break included. */
static size_t longest_line(const uint8_t *text, size_t n, size_t gap) {
  size_t depth = 0, deepest = 0;
  int inside = 0;
  for (size_t i = 0; i < n; i++) {
    if (inside && text[i] == '\\') i++;
    else if (text[i] == '"') inside = !inside;
    else if (!inside && (text[i] == '{' || text[i] == '[') && ++depth > deepest) deepest = depth;
    else if (!inside && (text[i] == '}' || text[i] == ']')) depth--;
  }
  return 1 + deepest * gap;
}

int main(int argc, char **argv) {
  const char *level = argc > 1 ? argv[1] : "sse2";
  if (strcmp(level, "avx2") == 0 &&
      !(__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt")))
    return 77;
  uint8_t *source = make_arena(ARENA), *target = make_arena(ARENA), *gaps = make_arena(ARENA);
  uint8_t *payload = malloc(ARENA), *expected = malloc(ARENA);
  memset(source, '"', ARENA);
  unsigned long records = 0, failures = 0;
  uint32_t head[3];
  while (fread(head, 4, 3, stdin) == 3) {
    size_t gap_length = head[0], n = head[1], wanted = head[2];
    uint8_t *gap = gaps + ARENA - gap_length;
    if (fread(gap, 1, gap_length, stdin) != gap_length || fread(payload, 1, n, stdin) != n ||
        fread(expected, 1, wanted, stdin) != wanted)
      return 2;
    size_t line = longest_line(payload, n, gap_length);
    size_t enough = wanted + 4 * 64 + 64 * (line + 64 * gap_length);
    if (enough + BEFORE > ARENA) return 2;
    size_t rooms[] = {enough, wanted + 4 * 64 + (records * 7919) % (64 * line), wanted + records % 300, wanted - 1,
                      (records * 104729) % (wanted + 1), 0};
    for (int place = 0; place < 3; place++) {
      uint8_t *src = place == 0 ? source + ARENA - n : place == 1 ? source : source + ARENA / 2 - n / 2;
      memcpy(src, payload, n);
      for (size_t r = 0; r < sizeof rooms / sizeof *rooms; r++) {
        size_t room = rooms[r];
        uint8_t *dst = target + ARENA - room;
        memset(dst - BEFORE, CANARY, BEFORE + room);
        uint8_t *end = uranium_json_indent(dst, room, src, n, gap, gap_length);
        const char *fault = NULL;
        if (end == 0) {
          if (r == 0) fault = "refused enough room";
        } else if ((size_t)(end - dst) != wanted) {
          fault = "size";
        } else if (memcmp(dst, expected, wanted) != 0) {
          fault = "bytes";
        }
        for (int i = 1; i <= BEFORE; i++)
          if (dst[-i] != CANARY) fault = "written before the start";
        if (fault != NULL && failures++ < 5) {
          printf("record %lu, place %d, room %zu (%zu wanted): %s\n", records, place, room, wanted, fault);
          printf("  text: %.*s\n  got:  %.*s\n", (int)(n < 400 ? n : 400), payload,
                 end != 0 && end - dst < 600 ? (int)(end - dst) : 600, dst);
        }
      }
      if (memcmp(src, payload, n) != 0) failures++, printf("record %lu: source changed\n", records);
      memset(src, '"', n);
    }
    records++;
  }
  printf("%lu records, %lu failures\n", records, failures);
  return failures != 0;
}
