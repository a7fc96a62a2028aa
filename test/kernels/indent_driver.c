/*
 * Runs uranium_json_indent on records (text_driver.h). The task is the size of the gap, whose bytes follow; it ends at an
 * inaccessible page.
 */
#include "text_driver.h"
#include "indent.h"

static uint8_t *gaps; /* an arena; the gap is at its end */

static int read_gap(size_t size) {
  if (gaps == NULL) gaps = make_arena(ARENA);
  return size <= ARENA && fread(gaps + ARENA - size, 1, size, stdin) == size;
}

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

static void choose_rooms(const struct record *record, size_t rooms[ROOMS]) {
  size_t line = longest_line(record->text, record->size, record->task);
  rooms[0] = record->wanted + 4 * 64 + 64 * (line + 64 * record->task);
  rooms[1] = record->wanted + 4 * 64 + (record->number * 7919) % (64 * line);
  rooms[2] = record->wanted + record->number % 300;
}

static uint8_t *run(const struct record *record, uint8_t *dst, size_t room, const uint8_t *src) {
  return uranium_json_indent(dst, room, src, record->size, gaps + ARENA - record->task, record->task);
}

int main(int argc, char **argv) {
  return run_driver(argc, argv,
                    &(struct driver){.around = '"', .read_task = read_gap, .choose_rooms = choose_rooms, .run = run});
}
