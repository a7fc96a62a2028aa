// The operations of calc, as stencils. A value is an int64_t, or a double in the bits of one.
//
// The top of the operand stack is in registers: NAME_IN_OUT is the variant of an operation that finds IN values there,
// s0 the deepest, and leaves OUT. spill and fill move the deepest one to memory and back. NAME__NAME is one stencil for
// two operations that follow each other.

#include <stdint.h>

struct machine {
  int64_t trap;      // 0, or why the program stopped: 1 division by zero, 2 too many calls
  int64_t position;  // where in the source
  char *limit;       // of frames
  int64_t unused[5];
  int64_t frames[];
};

#define STENCIL_PARAMETERS struct machine *vm, int64_t *frame, int64_t s0, int64_t s1, int64_t s2, int64_t s3
#define STENCIL_ARGUMENTS vm, frame, s0, s1, s2, s3
#include <stencil.h>

#define FRAME_RESERVE 4096
#define LOCAL(hole) HOLE_AT(int64_t, frame, hole)

ENTRY(enter, struct machine *vm, int64_t size) {
  vm->trap = 0;
  vm->limit = (char *)vm + size - FRAME_RESERVE;
  return RUN(vm, vm->frames, 0, 0, 0, 0);
}

// Every function begins with the first, and ends with the second.
STENCIL(begin) {
  if (STENCIL_UNLIKELY((char *)frame > vm->limit)) JUMP(overflow);
  NEXT();
}
STENCIL(overflow) {
  vm->trap = 2;
  vm->position = HOLE_U32(position);
  return 0;
}
STENCIL(return_1_0) { return s0; }
STENCIL(drop_1_0) { NEXT(); }
STENCIL(jump) { JUMP(there); }
STENCIL(jump_if_zero_1_0) {
  if (s0 == 0) JUMP(there);
  NEXT();
}

// The callee's frame lies `size` bytes behind the caller's. All of the machine's registers are the callee's; those that
// hold no values here may hold anything afterwards, so that nothing is saved for them.
#define ANY __builtin_nondeterministic_value(s0)
#define CALL_(in, out, result, ...) \
  STENCIL(call_##in##_##out) { \
    int64_t value = CALL(callee, vm, (int64_t *)((char *)frame + HOLE_OFFSET(size)), ANY, ANY, ANY, ANY); \
    if (STENCIL_UNLIKELY(vm->trap != 0)) return 0; \
    __VA_ARGS__; \
    result = value; \
    NEXT(); \
  }
CALL_(0, 1, s0, s1 = ANY, s2 = ANY, s3 = ANY)
CALL_(1, 2, s1, s2 = ANY, s3 = ANY)
CALL_(2, 3, s2, s3 = ANY)
CALL_(3, 4, s3, (void)0)

// More values than registers.
STENCIL(spill_4_3) { LOCAL(slot) = s0, s0 = s1, s1 = s2, s2 = s3; NEXT(); }
STENCIL(fill_0_1) { s0 = LOCAL(slot); NEXT(); }
STENCIL(fill_1_2) { s1 = s0, s0 = LOCAL(slot); NEXT(); }

// What pushes, pops, and changes the top; for every number of values that are in registers.
#define PUSH_(name, value) \
  STENCIL(name##_0_1) { s0 = value; NEXT(); } \
  STENCIL(name##_1_2) { s1 = value; NEXT(); } \
  STENCIL(name##_2_3) { s2 = value; NEXT(); } \
  STENCIL(name##_3_4) { s3 = value; NEXT(); }
#define POP_(name, target) \
  STENCIL(name##_1_0) { target = s0; NEXT(); } \
  STENCIL(name##_2_1) { target = s1; NEXT(); } \
  STENCIL(name##_3_2) { target = s2; NEXT(); } \
  STENCIL(name##_4_3) { target = s3; NEXT(); }
#define UNARY_(name, expression) \
  STENCIL(name##_1_1) { s0 = expression(s0, 0); NEXT(); } \
  STENCIL(name##_2_2) { s1 = expression(s1, 0); NEXT(); } \
  STENCIL(name##_3_3) { s2 = expression(s2, 0); NEXT(); } \
  STENCIL(name##_4_4) { s3 = expression(s3, 0); NEXT(); }
#define BINARY_(name, expression) \
  STENCIL(name##_2_1) { s0 = expression(s0, s1); NEXT(); } \
  STENCIL(name##_3_2) { s1 = expression(s1, s2); NEXT(); } \
  STENCIL(name##_4_3) { s2 = expression(s2, s3); NEXT(); }
// With one operand in the frame, or constant.
#define WITH_LOCAL_(name, expression) \
  STENCIL(local__##name##_1_1) { s0 = expression(s0, LOCAL(slot)); NEXT(); } \
  STENCIL(local__##name##_2_2) { s1 = expression(s1, LOCAL(slot)); NEXT(); } \
  STENCIL(local__##name##_3_3) { s2 = expression(s2, LOCAL(slot)); NEXT(); } \
  STENCIL(local__local__##name##_0_1) { s0 = expression(LOCAL(slot), LOCAL(slot_2)); NEXT(); } \
  STENCIL(local__local__##name##_1_2) { s1 = expression(LOCAL(slot), LOCAL(slot_2)); NEXT(); } \
  STENCIL(local__local__##name##_2_3) { s2 = expression(LOCAL(slot), LOCAL(slot_2)); NEXT(); }
#define WITH_INTEGER_(name, expression) \
  STENCIL(integer__##name##_1_1) { s0 = expression(s0, HOLE_I32(value)); NEXT(); } \
  STENCIL(integer__##name##_2_2) { s1 = expression(s1, HOLE_I32(value)); NEXT(); } \
  STENCIL(local__integer__##name##_0_1) { s0 = expression(LOCAL(slot), HOLE_I32(value_2)); NEXT(); } \
  STENCIL(local__integer__##name##_1_2) { s1 = expression(LOCAL(slot), HOLE_I32(value_2)); NEXT(); }
#define THEN_SET_(name, expression) \
  STENCIL(name##__set_2_0) { LOCAL(slot_2) = expression(s0, s1); NEXT(); } \
  STENCIL(local__local__##name##__set_0_0) { LOCAL(slot_4) = expression(LOCAL(slot), LOCAL(slot_2)); NEXT(); } \
  STENCIL(local__##name##__set_1_0) { LOCAL(slot_3) = expression(s0, LOCAL(slot)); NEXT(); }
#define ARITHMETIC_(name, expression) \
  BINARY_(name, expression) WITH_LOCAL_(name, expression) THEN_SET_(name, expression)
// Doubles with a constant; and what multiplies or divides two variables, and adds that.
#define WITH_NUMBER_(name, expression) \
  STENCIL(number__##name##_1_1) { s0 = expression(s0, bits_of(HOLE_F64(value))); NEXT(); } \
  STENCIL(number__##name##_2_2) { s1 = expression(s1, bits_of(HOLE_F64(value))); NEXT(); } \
  STENCIL(number__##name##__set_1_0) { LOCAL(slot_3) = expression(s0, bits_of(HOLE_F64(value))); NEXT(); } \
  STENCIL(local__number__##name##_0_1) { s0 = expression(LOCAL(slot), bits_of(HOLE_F64(value_2))); NEXT(); } \
  STENCIL(local__number__##name##_1_2) { s1 = expression(LOCAL(slot), bits_of(HOLE_F64(value_2))); NEXT(); } \
  STENCIL(local__number__##name##__set_0_0) { \
    LOCAL(slot_4) = expression(LOCAL(slot), bits_of(HOLE_F64(value_2))); \
    NEXT(); \
  }
#define THEN_ADD_(name, expression, add, sum) \
  STENCIL(local__local__##name##__##add##_1_1) { s0 = sum(s0, expression(LOCAL(slot), LOCAL(slot_2))); NEXT(); } \
  STENCIL(local__local__##name##__##add##__set_1_0) { \
    LOCAL(slot_5) = sum(s0, expression(LOCAL(slot), LOCAL(slot_2))); \
    NEXT(); \
  }
// As a value, and as a condition: a jump where it does not hold.
#define COMPARISON_(name, expression) \
  BINARY_(name, expression) \
  STENCIL(name##__jump_if_zero_2_0) { if (!(expression(s0, s1))) JUMP(there_2); NEXT(); } \
  STENCIL(local__##name##__jump_if_zero_1_0) { if (!(expression(s0, LOCAL(slot)))) JUMP(there_3); NEXT(); } \
  STENCIL(local__local__##name##__jump_if_zero_0_0) { \
    if (!(expression(LOCAL(slot), LOCAL(slot_2)))) JUMP(there_4); \
    NEXT(); \
  }

#include "values.h"

PUSH_(integer, HOLE_I32(value))
PUSH_(wide, HOLE_I64(value))
PUSH_(number, bits_of(HOLE_F64(value)))
PUSH_(local, LOCAL(slot))
POP_(set, LOCAL(slot))


ARITHMETIC_(add, int_add)
ARITHMETIC_(sub, int_sub)
ARITHMETIC_(mul, int_mul)
WITH_INTEGER_(add, int_add)
WITH_INTEGER_(sub, int_sub)
WITH_INTEGER_(mul, int_mul)
STENCIL(local__integer__add__set_0_0) { LOCAL(slot_4) = int_add(LOCAL(slot), HOLE_I32(value_2)); NEXT(); }
STENCIL(local__integer__sub__set_0_0) { LOCAL(slot_4) = int_sub(LOCAL(slot), HOLE_I32(value_2)); NEXT(); }
ARITHMETIC_(fadd, double_add)
ARITHMETIC_(fsub, double_sub)
ARITHMETIC_(fmul, double_mul)
ARITHMETIC_(fdiv, double_div)
WITH_NUMBER_(fadd, double_add)
WITH_NUMBER_(fsub, double_sub)
WITH_NUMBER_(fmul, double_mul)
WITH_NUMBER_(fdiv, double_div)
THEN_ADD_(mul, int_mul, add, int_add)
THEN_ADD_(fmul, double_mul, fadd, double_add)
THEN_ADD_(fdiv, double_div, fadd, double_add)
UNARY_(neg, int_neg)
UNARY_(fneg, double_neg)
UNARY_(to_double, int_to_double)
UNARY_(to_int, double_to_int)

COMPARISON_(lt, int_lt)
COMPARISON_(le, int_le)
COMPARISON_(gt, int_gt)
COMPARISON_(ge, int_ge)
COMPARISON_(eq, int_eq)
COMPARISON_(ne, int_ne)
COMPARISON_(flt, double_lt)
COMPARISON_(fle, double_le)
COMPARISON_(fgt, double_gt)
COMPARISON_(fge, double_ge)
COMPARISON_(feq, double_eq)
COMPARISON_(fne, double_ne)
STENCIL(local__integer__lt__jump_if_zero_0_0) {
  if (!(int_lt(LOCAL(slot), HOLE_I32(value_2)))) JUMP(there_4);
  NEXT();
}
STENCIL(local__integer__eq__jump_if_zero_0_0) {
  if (!(int_eq(LOCAL(slot), HOLE_I32(value_2)))) JUMP(there_4);
  NEXT();
}

// Division by zero stops the program: every call on the way out sees the trap.
#define DIVISION_(name, in, out, x, y, expression) \
  STENCIL(name##_##in##_##out) { \
    if (STENCIL_UNLIKELY(y == 0)) { \
      vm->trap = 1; \
      vm->position = HOLE_U32(position); \
      return 0; \
    } \
    x = expression(x, y); \
    NEXT(); \
  }
#define DIVISIONS_(name, expression) \
  DIVISION_(name, 2, 1, s0, s1, expression) \
  DIVISION_(name, 3, 2, s1, s2, expression) \
  DIVISION_(name, 4, 3, s2, s3, expression)
DIVISIONS_(div, int_div)
DIVISIONS_(rem, int_rem)
