/* Characters written otherwise: what options of an encoder change in a finished JSON text. See rewrite.c. */
#ifndef URANIUM_REWRITE_H
#define URANIUM_REWRITE_H
#include <stddef.h>
#include <stdint.h>

/* The bits of `rewrites` in src/json/settings.ts. */
enum { REWRITE_HTML = 1, REWRITE_LINE_SEPARATORS = 2, REWRITE_SURROGATES = 4, REWRITE_NEWLINE = 8 };

/* Where the first character of the n bytes at src is that is to be written otherwise; n where there is none. */
size_t uranium_json_find_rewrite(const uint8_t *src, size_t n, uint64_t what);

/*
 * Writes the n bytes of JSON text at src to dst, with the characters that `what` names written otherwise; returns the end.
 * 0 where less than about 450 bytes of the `room` would be left: dst then has garbage in it. The two must not overlap.
 */
uint8_t *uranium_json_rewrite(uint8_t *dst, uint64_t room, const uint8_t *src, size_t n, uint64_t what);

#endif
