/*
 * What drivers of kernels that make one text of another have alike: they run the kernel on records from standard input and
 * compare with the expected output.
 *
 * A record: what is told of the task, size of the text and of the expected output (u32 each); bytes of the task, if there
 * are any; then those of the text and of the output.
 *
 * Every record runs at three places: the text ends exactly at an inaccessible page; it begins exactly after one;
 * it lies across a page boundary. The output ends at one, too, and has as much room as is enough by the contract; then
 * less and less room, with which the answer is 0 or the right output, and nothing is written outside. Argument: the level.
 * Exit status: 0 all equal, 1 differences (told on standard output), 2 no such record, 77 this processor lacks the level.
 */
#include "arena.h"

enum { ARENA = 1 << 24, PLACES = 3, ROOMS = 6 };

struct record {
  unsigned long number;
  size_t task, size, wanted;
  uint8_t *text, *expected;
};

struct driver {
  /* What lies around a text: it is special to the kernel. */
  char around;
  /* Reads the bytes of the task; 0 where they are missing. May be absent. */
  int (*read_task)(size_t task);
  /* Sets the three largest rooms to try; the first is enough by the contract. */
  void (*choose_rooms)(const struct record *record, size_t rooms[ROOMS]);
  /* What else is wrong about the kernel with the text at this place. May be absent. */
  const char *(*find_fault)(const struct record *record, const uint8_t *src);
  /* Runs the kernel: the output's end, or 0. */
  uint8_t *(*run)(const struct record *record, uint8_t *dst, size_t room, const uint8_t *src);
};

static int read_record(const struct driver *driver, struct record *record, size_t rooms[ROOMS]) {
  size_t n = record->size, wanted = record->wanted;
  if (n > ARENA || wanted + BEFORE > ARENA) return 0;
  if (driver->read_task && !driver->read_task(record->task)) return 0;
  if (fread(record->text, 1, n, stdin) != n || fread(record->expected, 1, wanted, stdin) != wanted) return 0;
  driver->choose_rooms(record, rooms);
  rooms[3] = wanted > 0 ? wanted - 1 : 0;
  rooms[4] = (record->number * 104729) % (wanted + 1);
  rooms[5] = 0;
  return rooms[0] + BEFORE <= ARENA;
}

/* Runs a record with the text at one place, in all rooms: how many went wrong. The first five are told. */
static unsigned long run_in_rooms(const struct driver *driver, const struct record *record, const size_t rooms[ROOMS],
                                  uint8_t *target, const uint8_t *src, int place, unsigned long failures) {
  size_t n = record->size, wanted = record->wanted;
  const char *fault = driver->find_fault ? driver->find_fault(record, src) : NULL;
  for (size_t r = 0; r < ROOMS; r++, fault = NULL) {
    size_t room = rooms[r];
    uint8_t *dst = target + ARENA - room;
    memset(dst - BEFORE, CANARY, BEFORE + room);
    uint8_t *end = driver->run(record, dst, room, src);
    if (end == 0) {
      if (r == 0) fault = "refused enough room";
    } else if ((size_t)(end - dst) != wanted) {
      fault = "size";
    } else if (memcmp(dst, record->expected, wanted) != 0) {
      fault = "bytes";
    }
    for (int i = 1; i <= BEFORE; i++)
      if (dst[-i] != CANARY) fault = "written before the start";
    if (fault != NULL && failures++ < 5) {
      printf("record %lu, place %d, room %zu (%zu wanted): %s\n", record->number, place, room, wanted, fault);
      printf("  text: %.*s\n  got:  %.*s\n", (int)(n < 400 ? n : 400), record->text,
             end != 0 && end - dst < 600 ? (int)(end - dst) : 600, dst);
    }
  }
  return failures;
}

/* The program: its exit status. */
static int run_driver(int argc, char **argv, const struct driver *driver) {
  if (lacks_level(argc > 1 ? argv[1] : "sse2")) return LACKS_LEVEL;
  uint8_t *source = make_arena(ARENA), *target = make_arena(ARENA);
  struct record record = {.text = malloc(ARENA), .expected = malloc(ARENA)};
  memset(source, driver->around, ARENA);
  unsigned long failures = 0;
  uint32_t head[3];
  for (; fread(head, 4, 3, stdin) == 3; record.number++) {
    size_t n = head[1], rooms[ROOMS];
    record.task = head[0], record.size = n, record.wanted = head[2];
    if (!read_record(driver, &record, rooms)) return 2;
    uint8_t *const places[PLACES] = {source + ARENA - n, source, source + ARENA / 2 - n / 2};
    for (int place = 0; place < PLACES; place++) {
      uint8_t *src = places[place];
      memcpy(src, record.text, n);
      failures = run_in_rooms(driver, &record, rooms, target, src, place, failures);
      if (memcmp(src, record.text, n) != 0) failures++, printf("record %lu: source changed\n", record.number);
      memset(src, driver->around, n);
    }
  }
  printf("%lu records, %lu failures\n", record.number, failures);
  return failures != 0;
}
