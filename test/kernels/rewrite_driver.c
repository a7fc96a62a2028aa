/*
 * Runs uranium_json_find_rewrite and uranium_json_rewrite on records from standard input and compares with the expected output.
 *
 * A record: what is to be rewritten, size of the text and of the expected output (u32 each), then their bytes.
 *
 * Every record runs at three places: the text ends exactly at an inaccessible page; it begins exactly after one;
 * it lies across a page boundary. The output ends at one, too, and has as much room as is enough by the contract; then
 * less and less room, with which the answer is 0 or the right output, and nothing is written outside. Argument: the level.
 * Exit status: 0 all equal, 1 differences (told on standard output), 77 this processor lacks the level.
 */
#include "arena.h"
#include "rewrite.h"
#include <string.h>

enum { ARENA = 1 << 22, ENOUGH = 448 };

int main(int argc, char **argv) {
  const char *level = argc > 1 ? argv[1] : "sse2";
  if (strcmp(level, "avx2") == 0 &&
      !(__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt")))
    return 77;
  uint8_t *source = make_arena(ARENA), *target = make_arena(ARENA);
  uint8_t *payload = malloc(ARENA), *expected = malloc(ARENA);
  memset(source, '<', ARENA);
  unsigned long records = 0, failures = 0;
  uint32_t head[3];
  while (fread(head, 4, 3, stdin) == 3) {
    size_t what = head[0], n = head[1], wanted = head[2];
    if (n > ARENA || wanted + ENOUGH + BEFORE > ARENA) return 2;
    if (fread(payload, 1, n, stdin) != n || fread(expected, 1, wanted, stdin) != wanted) return 2;
    size_t same = 0; /* where the two begin to differ: in a character that is rewritten, or in its first byte */
    while (same < n && same < wanted && payload[same] == expected[same]) same++;
    size_t rooms[] = {wanted + ENOUGH, wanted + records % ENOUGH, wanted, wanted > 0 ? wanted - 1 : 0,
                      (records * 104729) % (wanted + 1), 0};
    for (int place = 0; place < 3; place++) {
      uint8_t *src = place == 0 ? source + ARENA - n : place == 1 ? source : source + ARENA / 2 - n / 2;
      memcpy(src, payload, n);
      const char *fault = NULL;
      size_t first = uranium_json_find_rewrite(src, n, what);
      if (first > n || (n == wanted && same == n ? first != n : first > same)) fault = "the first place";
      if (first < n && memcmp(src, expected, first) != 0) fault = "what is before the first place";
      for (size_t r = 0; r < sizeof rooms / sizeof *rooms; r++) {
        size_t room = rooms[r];
        uint8_t *dst = target + ARENA - room;
        memset(dst - BEFORE, CANARY, BEFORE + room);
        uint8_t *end = uranium_json_rewrite(dst, room, src, n, what);
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
        fault = NULL;
      }
      if (memcmp(src, payload, n) != 0) failures++, printf("record %lu: source changed\n", records);
      memset(src, '<', n);
    }
    records++;
  }
  printf("%lu records, %lu failures\n", records, failures);
  return failures != 0;
}
