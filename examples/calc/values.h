// What the operators of calc do, for the stencils and for the interpreter that they are compared with. Integers wrap.
#ifndef CALC_VALUES_H
#define CALC_VALUES_H

#include <stdint.h>

static inline __attribute__((always_inline)) double double_of(int64_t bits) {
  double number;
  __builtin_memcpy(&number, &bits, 8);
  return number;
}
static inline __attribute__((always_inline)) int64_t bits_of(double number) {
  int64_t bits;
  __builtin_memcpy(&bits, &number, 8);
  return bits;
}

#define int_add(x, y) ((int64_t)((uint64_t)(x) + (uint64_t)(y)))
#define int_sub(x, y) ((int64_t)((uint64_t)(x) - (uint64_t)(y)))
#define int_mul(x, y) ((int64_t)((uint64_t)(x) * (uint64_t)(y)))
#define int_neg(x, y) int_sub(0, x)
// -1 apart, because the processor traps when the least integer is divided by it.
#define int_div(x, y) ((y) == -1 ? int_sub(0, x) : (x) / (y))
#define int_rem(x, y) ((y) == -1 ? 0 : (x) % (y))
#define int_lt(x, y) ((x) < (y))
#define int_le(x, y) ((x) <= (y))
#define int_gt(x, y) ((x) > (y))
#define int_ge(x, y) ((x) >= (y))
#define int_eq(x, y) ((x) == (y))
#define int_ne(x, y) ((x) != (y))

#define double_add(x, y) bits_of(double_of(x) + double_of(y))
#define double_sub(x, y) bits_of(double_of(x) - double_of(y))
#define double_mul(x, y) bits_of(double_of(x) * double_of(y))
#define double_div(x, y) bits_of(double_of(x) / double_of(y))
#define double_neg(x, y) bits_of(-double_of(x))
#define double_lt(x, y) (double_of(x) < double_of(y))
#define double_le(x, y) (double_of(x) <= double_of(y))
#define double_gt(x, y) (double_of(x) > double_of(y))
#define double_ge(x, y) (double_of(x) >= double_of(y))
#define double_eq(x, y) (double_of(x) == double_of(y))
#define double_ne(x, y) (double_of(x) != double_of(y))
#define int_to_double(x, y) bits_of((double)(x))

// Towards zero; what no integer is becomes the nearest one, and not-a-number 0.
static inline __attribute__((always_inline)) int64_t double_to_int(int64_t bits, int64_t unused) {
  double number = double_of(bits);
  (void)unused;
  if (number != number) return 0;
  if (number >= 0x1p63) return INT64_MAX;
  if (number < -0x1p63) return INT64_MIN;
  return (int64_t)number;
}

#endif
