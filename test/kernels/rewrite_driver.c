/*
 * Runs uranium_json_find_rewrite and uranium_json_rewrite on records (text_driver.h). The task is what is to be rewritten.
 */
#include "text_driver.h"
#include "rewrite.h"

enum { ENOUGH = 448 };

static void choose_rooms(const struct record *record, size_t rooms[ROOMS]) {
  rooms[0] = record->wanted + ENOUGH;
  rooms[1] = record->wanted + record->number % ENOUGH;
  rooms[2] = record->wanted;
}

static const char *find_fault(const struct record *record, const uint8_t *src) {
  size_t n = record->size, wanted = record->wanted;
  size_t same = 0; /* where the two begin to differ: in a character that is rewritten, or in its first byte */
  while (same < n && same < wanted && record->text[same] == record->expected[same]) same++;
  size_t first = uranium_json_find_rewrite(src, n, record->task);
  if (first < n && memcmp(src, record->expected, first) != 0) return "what is before the first place";
  if (first > n || (n == wanted && same == n ? first != n : first > same)) return "the first place";
  return NULL;
}

static uint8_t *run(const struct record *record, uint8_t *dst, size_t room, const uint8_t *src) {
  return uranium_json_rewrite(dst, room, src, record->size, record->task);
}

int main(int argc, char **argv) {
  return run_driver(argc, argv,
                    &(struct driver){.around = '<', .choose_rooms = choose_rooms, .find_fault = find_fault, .run = run});
}
