/*
 * Constant tables of the string kernels, computed by the preprocessor.
 *
 * A shuffle row is the 16 control bytes of one PSHUFB (Intel SDM vol. 2, "PSHUFB"), the lowest byte first,
 * held as one 128-bit number. A row is built from its last field to its first: each field shifts what was
 * built before it up and puts its own source positions below. Positions past a row's end are zero and
 * select bytes that nobody reads.
 */
#ifndef URANIUM_ESCAPE_TABLES_H
#define URANIUM_ESCAPE_TABLES_H
#include <stdint.h>

/* R(index) for all 256 indices, in order. */
#define ROWS_4(R, i) R(i), R((i) + 1), R((i) + 2), R((i) + 3)
#define ROWS_16(R, i) ROWS_4(R, i), ROWS_4(R, (i) + 4), ROWS_4(R, (i) + 8), ROWS_4(R, (i) + 12)
#define ROWS_64(R, i) ROWS_16(R, i), ROWS_16(R, (i) + 16), ROWS_16(R, (i) + 32), ROWS_16(R, (i) + 48)
#define ROWS_256(R) ROWS_64(R, 0), ROWS_64(R, 64), ROWS_64(R, 128), ROWS_64(R, 192)

/*
 * What each Latin-1 character becomes: up to six bytes of text in the low bytes, their count in the highest.
 */
#define TEXT_1(a) ((uint64_t)(a) | 1ull << 56)
#define TEXT_2(a, b) ((uint64_t)(a) | (uint64_t)(b) << 8 | 2ull << 56)
#define HEX_DIGIT(d) ((d) < 10 ? '0' + (d) : 'a' + (d) - 10)
#define TEXT_6(c)                                                                                         \
  ('\\' | 'u' << 8 | '0' << 16 | (uint64_t)'0' << 24 | (uint64_t)('0' + ((c) >> 4)) << 32 |               \
   (uint64_t)HEX_DIGIT((c) & 15) << 40 | 6ull << 56)
#define TEXT_LETTER(c) ((c) == 8 ? 'b' : (c) == 9 ? 't' : (c) == 10 ? 'n' : (c) == 12 ? 'f' : 'r')
#define TEXT_CONTROL(c) ((c) >= 8 && (c) <= 13 && (c) != 11 ? TEXT_2('\\', TEXT_LETTER(c)) : TEXT_6(c))
#define TEXT_ROW(c)                                                                                       \
  ((c) < 0x20                   ? TEXT_CONTROL(c)                                                         \
   : (c) == '"' || (c) == '\\' ? TEXT_2('\\', c)                                                          \
   : (c) < 0x80                 ? TEXT_1(c)                                                               \
                                : TEXT_2(0xc0 | (c) >> 6, 0x80 | ((c) & 0x3f)))

static const uint64_t text_of_latin1[256] = {ROWS_256(TEXT_ROW)};

#ifdef __AVX2__
typedef unsigned __int128 ShuffleRow;

/*
 * Eight pairs (prefix, character) in; bit i of the index says that pair i keeps its prefix. Gives the kept
 * bytes without gaps.
 */
#define PAIR(i, m, rest)                                                                                  \
  ((rest) << (8 << ((m) >> (i) & 1)) | ((m) >> (i) & 1 ? (2 * (i) + 1) << 8 | 2 * (i) : 2 * (i) + 1))
#define PAIRS_HIGH(m) PAIR(4, m, PAIR(5, m, PAIR(6, m, PAIR(7, m, (ShuffleRow)0))))
#define PAIRS_ROW(m) PAIR(0, m, PAIR(1, m, PAIR(2, m, PAIR(3, m, PAIRS_HIGH(m)))))

static const ShuffleRow shuffle_pairs[256] = {ROWS_256(PAIRS_ROW)};

/*
 * Four groups (unused, third last, second last, last byte) in; bits 2i and 2i+1 of the index say that group
 * i keeps its second last and its third last byte. Gives the kept bytes without gaps.
 */
#define GROUP_COUNT(i, m) (1 + ((m) >> 2 * (i) & 1) + ((m) >> (2 * (i) + 1) & 1))
#define GROUP_BYTES(i) ((4 * (i) + 3) << 16 | (4 * (i) + 2) << 8 | (4 * (i) + 1))
#define GROUP(i, m, rest)                                                                                 \
  ((rest) << 8 * GROUP_COUNT(i, m) | (ShuffleRow)(GROUP_BYTES(i) >> 8 * (3 - GROUP_COUNT(i, m))))
#define GROUPS_ROW(m) GROUP(0, m, GROUP(1, m, GROUP(2, m, GROUP(3, m, (ShuffleRow)0))))

static const ShuffleRow shuffle_groups[256] = {ROWS_256(GROUPS_ROW)};

/* Eight 16-bit units in; bit i of the index keeps unit i. Gives the kept units without gaps. */
#define UNIT(i, m, rest)                                                                                  \
  ((rest) << (16 * ((m) >> (i) & 1)) | (ShuffleRow)((m) >> (i) & 1 ? (2 * (i) + 1) << 8 | 2 * (i) : 0))
#define UNITS_HIGH(m) UNIT(4, m, UNIT(5, m, UNIT(6, m, UNIT(7, m, (ShuffleRow)0))))
#define UNITS_ROW(m) UNIT(0, m, UNIT(1, m, UNIT(2, m, UNIT(3, m, UNITS_HIGH(m)))))

static const ShuffleRow shuffle_units[256] = {ROWS_256(UNITS_ROW)};
#endif

#endif
