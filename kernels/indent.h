/* Indentation of JSON text; see indent.c. */
#ifndef URANIUM_INDENT_H
#define URANIUM_INDENT_H

#include <stddef.h>
#include <stdint.h>

/*
 * Writes the JSON text of `n` bytes at `src`, which has no white space outside of strings, as JSON.stringify does
 * with the gap of `gap_length` bytes (1..32), UTF-8. Returns the end of the result; 0 where `room` bytes at `dst` may be
 * too few, which is found out block by block: for each of its last characters a line is counted, and 256 bytes.
 * Reads nothing but the text and the gap. Requires: the text is complete and valid.
 */
uint8_t *uranium_json_indent(uint8_t *dst, uint64_t room, const uint8_t *src, size_t n, const uint8_t *gap,
                             size_t gap_length);

#endif
