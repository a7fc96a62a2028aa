/*
 * Number kernels of the JSON encoder: decimal text of integers and of doubles.
 *
 * Common contract:
 * - A returned pointer is the end of the text. A kernel may scribble past it, but never past the number of
 *   bytes from `dst` that its comment promises; that is the room the caller leaves.
 * - Nothing is called, nothing is read but constants, nothing is written but `dst`; the kernels are reentrant.
 */
#ifndef URANIUM_NUMBER_H
#define URANIUM_NUMBER_H
#include <stdint.h>

/* Writes `v` in decimal. `dst` has room for 16 bytes. */
uint8_t *uranium_write_i32(uint8_t *dst, int32_t v);

/* Writes `v`, -2^53 <= v <= 2^53, in decimal. `dst` has room for 24 bytes. */
uint8_t *uranium_write_i64(uint8_t *dst, int64_t v);

/*
 * Writes the double with these bits (IEEE 754 binary64) as JSON.stringify does: ECMA-262,
 * Number::toString(x, 10) of a finite number, `null` for an infinity or a NaN. `dst` has room for 32 bytes.
 */
uint8_t *uranium_write_double(uint8_t *dst, uint64_t bits);

#endif
