/*
 * String kernels of the JSON encoder: from V8's two string representations to escaped UTF-8, and back.
 *
 * Common contract:
 * - Source and destination do not overlap. A returned pointer is the logical end of the output.
 * - A kernel may scribble past the logical end (at most 64 bytes when it escapes, 32 elements when it
 *   decodes): the caller leaves that much room after the greatest possible output.
 * - A kernel reads no byte before `src`, and reads past the last element only inside the 4 KiB page that
 *   holds it, so a string may lie against an unmapped page on either side.
 * - Nothing is called, nothing is written but `dst`; the kernels are reentrant.
 */
#ifndef URANIUM_ESCAPE_H
#define URANIUM_ESCAPE_H
#include <stddef.h>
#include <stdint.h>

/*
 * Escapes `n` Latin-1 characters as JSON.stringify does (ECMA-262, QuoteJSONString), without the quotes.
 * `dst` has room for 6 * n + 64 bytes.
 */
uint8_t *uranium_escape_latin1(uint8_t *dst, const uint8_t *src, size_t n);

/*
 * Escapes `n` UTF-16 units as JSON.stringify does, without the quotes: a lone surrogate becomes \udxxx, a
 * pair becomes one character of four bytes. `dst` has room for 6 * n + 64 bytes.
 */
uint8_t *uranium_escape_utf16(uint8_t *dst, const uint16_t *src, size_t n);

/* Decodes `n` bytes of valid UTF-8. `dst` has room for n + 32 units. */
uint16_t *uranium_utf8_to_utf16(uint16_t *dst, const uint8_t *src, size_t n);

/* Decodes `n` bytes of valid UTF-8 whose code points are all <= U+00FF. `dst` has room for n + 32 bytes. */
uint8_t *uranium_utf8_to_latin1(uint8_t *dst, const uint8_t *src, size_t n);

/* The widest code point in `n` bytes of valid UTF-8: 0 if all are ASCII, 1 if all are <= U+00FF, else 2. */
uint32_t uranium_utf8_widest(const uint8_t *src, size_t n);

#endif
