/*
 * Runs the kernels of two levels on the same random input and compares what they write, without a system below.
 *
 * The blobs are those that are committed: `left` and `right`, files; KERNELS lists name, offset in each (offsets.h).
 * The report goes to port 0xe9, a line. Then the emulator is asked to end.
 */
#include <stddef.h>
#include <stdint.h>
#include "offsets.h"

__asm__(".section .rodata\n.balign 64\nleft: .incbin \"left\"\n.balign 64\nright: .incbin \"right\"\n.text\n");
extern const uint8_t left[], right[];

typedef uint8_t *(*Escape)(uint8_t *dst, const void *src, size_t n);
typedef uint32_t (*Widest)(const uint8_t *src, size_t n);
typedef uint8_t *(*Number)(uint8_t *dst, uint64_t value);
typedef uint8_t *(*Indent)(uint8_t *dst, uint64_t room, const uint8_t *src, size_t n, const uint8_t *gap, size_t gap_length);

enum { SIZE = 1 << 16, LONGEST = 700 };
static uint8_t source[SIZE], text[SIZE], outputs[2][SIZE];
static uint64_t state = SEED;
static unsigned long calls, differences;

void *memset(void *p, int byte, size_t n) {
  void *to = p;
  size_t words = n / 8; /* `clear` asks for whole ones */
  __asm__ volatile("rep stosq" : "+D"(to), "+c"(words) : "a"(0x0101010101010101u * (uint8_t)byte) : "memory");
  return p;
}

static uint64_t random64(void) { /* xorshift64, Marsaglia 2003 */
  state ^= state << 13;
  state ^= state >> 7;
  return state ^= state << 17;
}

static void put(char c) { __asm__ volatile("outb %0, $0xe9" : : "a"(c)); }
static void print(const char *s) {
  while (*s) put(*s++);
}
static void print_number(unsigned long n) {
  char digits[24];
  int i = 24;
  do digits[--i] = (char)('0' + n % 10);
  while (n /= 10);
  while (i < 24) put(digits[i++]);
}

static void check(const char *name, size_t a, size_t b) {
  calls++;
  int same = a == b && a < SIZE;
  for (size_t i = 0; same && i < a; i++) same = outputs[0][i] == outputs[1][i];
  /* What may be written past the end is at most 64 bytes, 32 units, or 256 bytes of a line. */
  for (int side = 0; side < 2 && same; side++)
    for (size_t i = a + 512; i < a + 768; i++) same = same && outputs[side][i] == 0xa5;
  if (same) return;
  if (differences++ > 5) return;
  print(name);
  print(": different in call ");
  print_number(calls);
  print("\n");
}

static void clear(void) {
  memset(outputs[0], 0xa5, 6 * LONGEST + 1024);
  memset(outputs[1], 0xa5, 6 * LONGEST + 1024);
}

/* Bytes of one of several kinds: plain, now and then special, anything. */
static void fill(size_t size) {
  uint64_t kind = random64() % 4;
  for (size_t i = 0; i < size; i++) {
    uint64_t r = random64();
    source[i] = kind == 0                    ? (uint8_t)('a' + r % 26)
                : kind == 1 && r % 64 != 0   ? (uint8_t)(' ' + r % 2)
                : kind == 2                  ? (uint8_t)(r >> 8 & (r & 1 ? 0x7f : 0x1f))
                                             : (uint8_t)(r >> 16);
  }
}

#define BOTH(type, which) ((type)(left + LEFT_##which)), ((type)(right + RIGHT_##which))

static size_t escape(const char *name, Escape a, Escape b, const void *from, size_t n) {
  clear();
  size_t end = (size_t)(a(outputs[0], from, n) - outputs[0]);
  check(name, end, (size_t)(b(outputs[1], from, n) - outputs[1]));
  return end;
}

static void number(const char *name, Number a, Number b, uint64_t value) {
  clear();
  size_t end = (size_t)(a(outputs[0], value) - outputs[0]);
  check(name, end, (size_t)(b(outputs[1], value) - outputs[1]));
}

static void widest(Widest a, Widest b, size_t n) {
  clear();
  check("widest", a(text, n), b(text, n));
}

/* Strings in lists, of what is in `text`; what would need care with escapes is left out. */
static void indent(Indent a, Indent b, size_t n) {
  static const uint8_t gap[] = "    ";
  size_t size = 1, lists = 1;
  source[0] = '[';
  for (size_t at = 0; at < n;) {
    for (; random64() % 3 == 0; lists++) source[size++] = '[';
    source[size++] = '"';
    for (size_t part = random64() % 100; part > 0 && at < n; part--, at++)
      source[size++] = text[at] == '\\' || text[at] == '"' || text[at] >= 0x80 ? (uint8_t)',' : text[at];
    source[size++] = '"';
    source[size++] = ',';
  }
  source[size++] = '1';
  for (; lists > 0; lists--) source[size++] = ']';
  clear();
  size_t width = 1 + random64() % 4;
  size_t end = (size_t)(a(outputs[0], SIZE, source, size, gap, width) - outputs[0]);
  check("indent", end, (size_t)(b(outputs[1], SIZE, source, size, gap, width) - outputs[1]));
}

__attribute__((section(".text.first"))) void first(void) {
  for (unsigned long round = 0; round < ROUNDS; round++) {
    size_t n = random64() % 8 == 0 ? random64() % LONGEST : random64() % 80;
    fill(2 * n);
    size_t size = escape("latin1", BOTH(Escape, uranium_escape_latin1), source + random64() % 64, n);
    for (size_t i = 0; i < size; i++) text[i] = outputs[0][i];
    escape("utf8 to latin1", BOTH(Escape, uranium_utf8_to_latin1), text, size);
    size = escape("utf16", BOTH(Escape, uranium_escape_utf16), source, n);
    for (size_t i = 0; i < size; i++) text[i] = outputs[0][i];
    escape("utf8 to utf16", BOTH(Escape, uranium_utf8_to_utf16), text, size);
    widest(BOTH(Widest, uranium_utf8_widest), size);
    if (n < 80) indent(BOTH(Indent, uranium_json_indent), size);
    uint64_t bits = random64() >> random64() % 64;
    number("i32", BOTH(Number, uranium_write_i32), bits & 0xffffffff);
    number("i64", BOTH(Number, uranium_write_i64), (uint64_t)((int64_t)(bits >> 11) * (bits & 1 ? 1 : -1)));
    number("double", BOTH(Number, uranium_write_double), round % 2 ? bits : random64());
  }
  print_number(calls);
  print(" calls, ");
  print_number(differences);
  print(" differences\n");
  for (const char *p = "Shutdown"; *p; p++) __asm__ volatile("outb %0, %1" : : "a"(*p), "d"((uint16_t)0x8900));
  for (;;) __asm__ volatile("hlt");
}
