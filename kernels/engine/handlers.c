// The engine's operations as stencils: tier 1, copied and patched by src/vm/native/compile.ts.
//
// A value lies in its slot (src/vm/store.ts, program.ts) before and after each operation, but for one that only the next
// operation wants: that stays in t, or x if it is a double. So whatever is slow, rare or not done here leaves the code
// (JUMP(slow)), and the interpreter does that one instruction: also all that fails, whose messages are the interpreter's.
//
// NAME_dab: where destination and operands are: f in the call's slots, r in the machine's registers, t in t or x, i a
// constant. What the operations do is in operations.h.

#include "operations.h"

struct call {
  int64_t pc;               // of the instruction that calls
  int64_t base;             // of the called function's slots, in bytes from the start of the store
  int64_t function;
};

#define LARGEST_DEPTH 2000
#define FUNCTIONS 1024
struct links {
  int64_t depth;            // calls that have begun here and not ended
  int64_t entries[FUNCTIONS];  // by number of the function; 0 for what is not compiled
  struct call calls[LARGEST_DEPTH];
};

#define STENCIL_PARAMETERS struct machine *m, char *base, int64_t fuel, struct links *links, int64_t t, double x
#define STENCIL_ARGUMENTS m, base, fuel, links, t, x
#include <stencil.h>

typedef STENCIL_CONVENTION int64_t code(STENCIL_PARAMETERS);

// What generated code returns.
enum { DONE, INTERPRET, REFUSED };

ENTRY(enter, struct machine *m, int64_t size, struct links *links, int64_t links_size) {
  (void)size, (void)links_size;
  links->depth = 0;
  return RUN(m, (char *)m + m->base, m->fuel, links, 0, 0);
}
STENCIL(dispatch) { STENCIL_TAIL ((code *)m->target)(STENCIL_ARGUMENTS); }

#define F(type, hole) HOLE_AT(type, base, hole)
#define R(type, hole) HOLE_AT(type, m, hole)
#define T(type, hole) T_##type
#define T_int64_t t
#define T_uint64_t ((uint64_t)t)
#define T_double x

// A function begins with these: is there room, and zeros for its locals.
STENCIL(begin) {
  if (STENCIL_UNLIKELY(base + HOLE_OFFSET(size) > (char *)m + m->stack_end)) JUMP(slow);
  NEXT();
}
STENCIL(refuse) {
  (void)base, (void)links, (void)t, (void)x;
  m->fuel = fuel;
  return REFUSED;
}
STENCIL(spill_t) { F(int64_t, d) = t; NEXT(); }
STENCIL(spill_x) { F(double, d) = x; NEXT(); }
STENCIL(exit) {
  (void)links, (void)t, (void)x;
  m->pc = HOLE_U32(pc);
  m->base = base - (char *)m;
  m->fuel = fuel;
  return INTERPRET;
}

STENCIL(pay) {
  fuel -= HOLE_OFFSET(price);
  if (STENCIL_UNLIKELY(fuel < 0)) JUMP(slow);
  NEXT();
}
STENCIL(take_back) { fuel += HOLE_OFFSET(price); NEXT(); }
STENCIL(jump) { JUMP(there); }

STENCIL(constant_f) { F(int64_t, d) = HOLE_I64(value); NEXT(); }
STENCIL(constant_r) { R(int64_t, d) = HOLE_I64(value); NEXT(); }
STENCIL(small_f) { F(int64_t, d) = HOLE_I32(value); NEXT(); }
STENCIL(small_r) { R(int64_t, d) = HOLE_I32(value); NEXT(); }
STENCIL(increment_f) { F(int64_t, d) += 1; NEXT(); }

#define JUMPS(name, type, condition) \
  STENCIL(name##_f) { if (condition(F(type, a))) JUMP(there); NEXT(); } \
  STENCIL(name##_r) { if (condition(R(type, a))) JUMP(there); NEXT(); } \
  STENCIL(name##_t) { if (condition(T(type, a))) JUMP(there); NEXT(); }
JUMPS(if_zero, int64_t, IS_ZERO)
JUMPS(if_not_zero, int64_t, IS_NOT_ZERO)
JUMPS(if_none, int64_t, IS_NONE)
STENCIL(again_f) {
  if (--F(int64_t, a) != 0) JUMP(there);
  NEXT();
}

// Calls. What is called may leave the code itself: then everything returns, and the calls are in `links`.
STENCIL(call) {
  int64_t target = HOLE_AT(int64_t, links, entry);
  int64_t depth = links->depth;
  if (STENCIL_UNLIKELY(target == 0 || depth >= LARGEST_DEPTH)) JUMP(slow);
  char *callee = base + HOLE_OFFSET(window);
  struct call *call = &links->calls[depth];
  call->pc = HOLE_U32(pc);
  call->base = callee - (char *)m;
  call->function = HOLE_U32(function);
  links->depth = depth + 1;
  int64_t status = ((code *)target)(m, callee, fuel, links, __builtin_nondeterministic_value(t), __builtin_nondeterministic_value(x));
  t = __builtin_nondeterministic_value(t), x = __builtin_nondeterministic_value(x);
  if (STENCIL_UNLIKELY(status == INTERPRET)) return INTERPRET;
  fuel = m->fuel;
  links->depth = depth;
  if (STENCIL_UNLIKELY(status == REFUSED)) JUMP(slow);
  NEXT();
}
STENCIL(take_f) { F(int64_t, d) = m->result; NEXT(); }
STENCIL(take_r) { R(int64_t, d) = m->result; NEXT(); }
STENCIL(take_t) { t = m->result; NEXT(); }
STENCIL(take_x) { __builtin_memcpy(&x, &m->result, sizeof x); NEXT(); }
#define RETURNS(name, value) \
  STENCIL(name) { (void)base, (void)links, (void)t, (void)x; m->result = value; m->fuel = fuel; return DONE; }
RETURNS(leave, 0)
RETURNS(result_f, F(int64_t, a))
RETURNS(result_r, R(int64_t, a))
RETURNS(result_t, t)
RETURNS(result_x, bits_of(x))

#define UNARY(name, result, type, expression) \
  UNARY_(name, f, F(result, d), type, expression) \
  UNARY_(name, r, R(result, d), type, expression) \
  UNARY_(name, t, T(result, d), type, expression)
#define UNARY_(name, letter, target, type, expression) \
  STENCIL(name##_##letter##f) { target = expression(F(type, a)); NEXT(); } \
  STENCIL(name##_##letter##r) { target = expression(R(type, a)); NEXT(); } \
  STENCIL(name##_##letter##t) { target = expression(T(type, a)); NEXT(); }
// What is done with a result.
#define PUT_f_int64_t(e) F(int64_t, d) = e
#define PUT_r_int64_t(e) R(int64_t, d) = e
#define PUT_t_int64_t(e) t = e
#define PUT_f_double(e) F(double, d) = e
#define PUT_r_double(e) R(double, d) = e
#define PUT_t_double(e) x = e
#define JUMP_IF(e) if (e) JUMP(there)
#define JUMP_IF_NOT(e) if (!(e)) JUMP(there)
// Two operands that are not in t.
#define PLACES_(name, use, type, constant, expression) \
  STENCIL(name##ff) { use(expression(F(type, a), F(type, b))); NEXT(); } \
  STENCIL(name##fr) { use(expression(F(type, a), R(type, b))); NEXT(); } \
  STENCIL(name##fi) { use(expression(F(type, a), constant(value))); NEXT(); } \
  STENCIL(name##rf) { use(expression(R(type, a), F(type, b))); NEXT(); } \
  STENCIL(name##rr) { use(expression(R(type, a), R(type, b))); NEXT(); } \
  STENCIL(name##ri) { use(expression(R(type, a), constant(value))); NEXT(); }
// One that is in t, and another.
#define KEPT_(name, use, type, constant, expression) \
  STENCIL(name##tf) { use(expression(T(type, a), F(type, b))); NEXT(); } \
  STENCIL(name##tr) { use(expression(T(type, a), R(type, b))); NEXT(); } \
  STENCIL(name##ti) { use(expression(T(type, a), constant(value))); NEXT(); } \
  STENCIL(name##ft) { use(expression(F(type, a), T(type, b))); NEXT(); } \
  STENCIL(name##rt) { use(expression(R(type, a), T(type, b))); NEXT(); }
// What is rarely part of a longer expression is not kept.
#define RARE(name, result, type, constant, expression) \
  PLACES_(name##_f, PUT_f_##result, type, constant, expression) \
  PLACES_(name##_r, PUT_r_##result, type, constant, expression)
#define BINARY(name, result, type, constant, expression) \
  RARE(name, result, type, constant, expression) \
  PLACES_(name##_t, PUT_t_##result, type, constant, expression) \
  KEPT_(name##_f, PUT_f_##result, type, constant, expression) \
  KEPT_(name##_r, PUT_r_##result, type, constant, expression) \
  KEPT_(name##_t, PUT_t_##result, type, constant, expression)
// Two compared, and a jump: what `eq` … and `ifZero` or `ifNotZero` behind it are together.
#define COMPARE_AND_JUMP(name, use, type, constant, expression) \
  PLACES_(jump_##name##_, use, type, constant, expression) \
  KEPT_(jump_##name##_, use, type, constant, expression)

#define INTEGER(name, expression) BINARY(name, int64_t, int64_t, HOLE_I32, expression)
#define DOUBLE(name, expression) BINARY(name, double, double, HOLE_F64, expression)
#define COMPARISON(name, expression) \
  RARE(name, int64_t, int64_t, HOLE_I32, expression) \
  COMPARE_AND_JUMP(name, JUMP_IF, int64_t, HOLE_I32, expression)
// Of doubles, the opposite of "less" is not "greater or equal": NaN.
#define DOUBLE_COMPARISON(name, expression) \
  RARE(f##name, int64_t, double, HOLE_F64, expression) \
  COMPARE_AND_JUMP(f##name, JUMP_IF, double, HOLE_F64, expression) \
  COMPARE_AND_JUMP(not_f##name, JUMP_IF_NOT, double, HOLE_F64, expression)

INTEGER(add, ADD)
INTEGER(sub, SUB)
INTEGER(mul, MUL)
INTEGER(and, AND)
INTEGER(or, OR)
INTEGER(xor, XOR)
INTEGER(shl, SHL)
INTEGER(shr, SHR)
INTEGER(shru, SHRU)
COMPARISON(eq, EQ)
COMPARISON(ne, NE)
COMPARISON(lt, LT)
COMPARISON(le, LE)
COMPARISON(gt, GT)
COMPARISON(ge, GE)

UNARY(move, int64_t, int64_t, ID)
UNARY(neg, int64_t, int64_t, NEG)
UNARY(not, int64_t, int64_t, NOT)

STENCIL(check_divisor_f) { if (STENCIL_UNLIKELY(CANNOT_DIVIDE(F(int64_t, b)))) JUMP(slow); NEXT(); }
STENCIL(check_divisor_r) { if (STENCIL_UNLIKELY(CANNOT_DIVIDE(R(int64_t, b)))) JUMP(slow); NEXT(); }
RARE(div, int64_t, int64_t, HOLE_I32, quotient)
RARE(rem, int64_t, int64_t, HOLE_I32, remainder_)

DOUBLE(fadd, FADD)
DOUBLE(fsub, FSUB)
DOUBLE(fmul, FMUL)
DOUBLE(fdiv, FDIV)
DOUBLE_COMPARISON(eq, EQ)
DOUBLE_COMPARISON(ne, NE)
DOUBLE_COMPARISON(lt, LT)
DOUBLE_COMPARISON(le, LE)
DOUBLE_COMPARISON(gt, GT)
DOUBLE_COMPARISON(ge, GE)

UNARY(fneg, double, double, FNEG)
UNARY(fabs, double, double, __builtin_fabs)
UNARY(itof, double, int64_t, (double))
UNARY(fsqrt, double, double, root)
STENCIL(check_integer_f) { if (STENCIL_UNLIKELY(!IS_INTEGER(F(double, a)))) JUMP(slow); NEXT(); }
STENCIL(check_integer_r) { if (STENCIL_UNLIKELY(!IS_INTEGER(R(double, a)))) JUMP(slow); NEXT(); }
STENCIL(check_integer_t) { if (STENCIL_UNLIKELY(!IS_INTEGER(x))) JUMP(slow); NEXT(); }
UNARY(ftoi, int64_t, double, (int64_t))

// Memory. The address is checked by a stencil of its own; `limit` is the place of the limit in the header.
STENCIL(check_address_f) {
  if (STENCIL_UNLIKELY(F(uint64_t, a) >= HOLE_AT(uint64_t, m, limit))) JUMP(slow);
  NEXT();
}
STENCIL(check_address_r) {
  if (STENCIL_UNLIKELY(R(uint64_t, a) >= HOLE_AT(uint64_t, m, limit))) JUMP(slow);
  NEXT();
}
STENCIL(check_address_t) {
  if (STENCIL_UNLIKELY((uint64_t)t >= HOLE_AT(uint64_t, m, limit))) JUMP(slow);
  NEXT();
}
#define LOAD(name, result) UNARY(name, result, int64_t, LOADED_(name))
#define LOADED_(name) name##_with_m
#define load8_with_m(a) load8_(m, a)
#define load16_with_m(a) load16_(m, a)
#define load32_with_m(a) load32_(m, a)
#define load64_with_m(a) load64_(m, a)
#define fload_with_m(a) fload_(m, a)
LOAD(load8, int64_t)
LOAD(load16, int64_t)
LOAD(load32, int64_t)
LOAD(load64, int64_t)
LOAD(fload, double)
#define STORE(name) \
  STENCIL(name##_ff) { name##_(m, F(uint64_t, a), F(int64_t, b)); NEXT(); } \
  STENCIL(name##_fr) { name##_(m, F(uint64_t, a), R(int64_t, b)); NEXT(); } \
  STENCIL(name##_fi) { name##_(m, F(uint64_t, a), HOLE_I32(value)); NEXT(); } \
  STENCIL(name##_rf) { name##_(m, R(uint64_t, a), F(int64_t, b)); NEXT(); } \
  STENCIL(name##_rr) { name##_(m, R(uint64_t, a), R(int64_t, b)); NEXT(); } \
  STENCIL(name##_ri) { name##_(m, R(uint64_t, a), HOLE_I32(value)); NEXT(); } \
  STENCIL(name##_tf) { name##_(m, T(uint64_t, a), F(int64_t, b)); NEXT(); } \
  STENCIL(name##_tr) { name##_(m, T(uint64_t, a), R(int64_t, b)); NEXT(); } \
  STENCIL(name##_ti) { name##_(m, T(uint64_t, a), HOLE_I32(value)); NEXT(); } \
  STENCIL(name##_ft) { name##_(m, F(uint64_t, a), T(int64_t, b)); NEXT(); } \
  STENCIL(name##_rt) { name##_(m, R(uint64_t, a), T(int64_t, b)); NEXT(); }
STORE(store8)
STORE(store16)
STORE(store32)
STORE(store64)
STENCIL(fstore_ff) { fstore_(m, F(uint64_t, a), F(double, b)); NEXT(); }
STENCIL(fstore_fr) { fstore_(m, F(uint64_t, a), R(double, b)); NEXT(); }
STENCIL(fstore_rf) { fstore_(m, R(uint64_t, a), F(double, b)); NEXT(); }
STENCIL(fstore_rr) { fstore_(m, R(uint64_t, a), R(double, b)); NEXT(); }
STENCIL(fstore_tf) { fstore_(m, T(uint64_t, a), F(double, b)); NEXT(); }
STENCIL(fstore_tr) { fstore_(m, T(uint64_t, a), R(double, b)); NEXT(); }
STENCIL(fstore_ft) { fstore_(m, F(uint64_t, a), x); NEXT(); }
STENCIL(fstore_rt) { fstore_(m, R(uint64_t, a), x); NEXT(); }
