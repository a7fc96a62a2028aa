// The engine's operations as stencils: tier 1, copied and patched by src/vm/native/compile.ts.
//
// A value lies in its slot (src/vm/store.ts, program.ts) before and after each operation, but for one that only the next
// operation wants: that stays in t, or x if it is a double. So whatever is slow, rare or not done here leaves the code
// (JUMP(slow)), and the interpreter does that one instruction: also all that fails, whose messages are the interpreter's.
//
// Functions keep to a convention of their own in calls (below), for x86-64.
//
// NAME_dab: where destination and operands are: f in the call's slots, r in the machine's registers, t in t or x, i a
// constant. What the operations do is in operations.h.

// Loads and stores have the address of memory in a register.
#define CONTEXT struct machine *m, char *memory
#define CONTEXT_ARGUMENTS m, memory
#define MEMORY(address) (memory + (address))
#include "operations.h"

struct call {               // a call that had begun when the code left; the innermost comes first
  int64_t pc;               // of the instruction that calls
  int64_t base;             // of the called function's slots, in bytes from the start of the store
  int64_t function;
};

// Bytes of the processor's stack for calls, of 8 bytes each: there are so many in `calls` at most.
#define STACK_BYTES 16384

#define STENCIL_PARAMETERS struct machine *m, char *base, int64_t fuel, char *memory, int64_t t, double x
#define STENCIL_ARGUMENTS m, base, fuel, memory, t, x
#include <stencil.h>

// Why the code left before its end.
enum { INTERPRET = 1, REFUSED };

// The convention between functions is narrower than that between stencils: m, base, fuel and memory stay in the registers of
// preserve_none, in calls and when they end; so a caller saves nothing. The result is in t, and if it is a double in x, too.
// Fuel is negative when the code has left: then everything returns, and each caller notes its call.
#define STATE_REGISTERS \
  register struct machine *m_ __asm__("r12") = m; \
  register char *base_ __asm__("r13") = base; \
  register int64_t fuel_ __asm__("r14") = fuel; \
  register char *memory_ __asm__("r15") = memory; \
  register int64_t t_ __asm__("rdi") = t; \
  register double x_ __asm__("xmm0") = x
#define CALLED(instruction, place) \
  __asm__ volatile(instruction \
    : "+r"(m_), "+r"(base_), "+r"(fuel_), "+r"(memory_), "+r"(t_), "+x"(x_) : place \
    : "rax", "rbx", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", \
      "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "memory", "cc")
#define LEAVE() \
  do { \
    STATE_REGISTERS; \
    __asm__ volatile("ret" : : "r"(m_), "r"(base_), "r"(fuel_), "r"(memory_), "r"(t_), "x"(x_) : "memory"); \
    __builtin_unreachable(); \
  } while (0)
#define STACK_POINTER() ({ char *sp_; __asm__ volatile("movq %%rsp, %0" : "=r"(sp_)); sp_; })

// How JavaScript comes here: callbacks of Node-API without arguments and results, which lie in the store. One of each serves all
// machines of a thread, since V8 calls what it always finds in the same place much faster; a row says what is meant.
struct row {
  struct machine *machine;
  int64_t function;         // the address of its entry
};
struct gate {
  int32_t row;              // the one that is meant
  int32_t reserved[3];
  struct row rows[];
};
#define STACK_SLOT 64
#define FROM_JAVASCRIPT(name, target_, base_of) \
  ENTRY(name, void *environment, void *info) { \
    (void)environment, (void)info; \
    struct gate *gate = HOLE_ADDRESS(gate); \
    struct row *row = &gate->rows[gate->row]; \
    struct machine *m = row->machine; \
    char *base = (char *)m + base_of, *memory = (char *)m + m->memory_offset; \
    int64_t fuel = (int64_t)m->budget, t = 0; \
    double x = 0; \
    STATE_REGISTERS; \
    m->deepest = STACK_POINTER() - STACK_BYTES; \
    m->target = target_; \
    CALLED("call *%6", "m"(m->target)); \
    m_->fuel = fuel_; \
    m_->result = t_; \
    return 0; \
  }
// At a place within a function, which was interpreted until then; or a function, with its arguments at the stack's start.
FROM_JAVASCRIPT(enter, m->target, (int32_t)m->base)
FROM_JAVASCRIPT(begin_function, row->function, STACK_SLOT * 8)

extern char function[];
#define F(type, hole) HOLE_AT(type, base, hole)
#define R(type, hole) HOLE_AT(type, m, hole)
#define T(type, hole) T_##type
#define T_int64_t t
#define T_uint64_t ((uint64_t)t)
#define T_double x

// A function begins with these: is there room, and zeros for its locals.
STENCIL(begin) {
  if (STENCIL_UNLIKELY(base + HOLE_OFFSET(size) > m->stack_limit)) JUMP(slow);
  NEXT();
}
STENCIL(begin_calling) {
  if (STENCIL_UNLIKELY(STACK_POINTER() < m->deepest)) JUMP(slow);
  NEXT();
}
STENCIL(refuse) {
  m->fuel_left = fuel;
  m->status = REFUSED;
  fuel = -1;
  LEAVE();
}
STENCIL(spill_t) { F(int64_t, d) = t; NEXT(); }
STENCIL(spill_x) { F(double, d) = x; NEXT(); }
STENCIL(exit) {
  m->pc = HOLE_U32(pc);
  m->base = base - (char *)m;
  m->fuel_left = fuel;
  m->status = INTERPRET;
  fuel = -1;
  LEAVE();
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

// Calls, through entries of fixed address: those of functions that are not compiled lead to `refuse`.
STENCIL(call) {
  base += HOLE_OFFSET(window);
  STATE_REGISTERS;
  CALLED("call %P6", "i"(function));
  m = m_, fuel = fuel_, memory = memory_, t = t_, x = x_;
  __asm__("subq $hole_i32_back, %0" : "+r"(base_) : : "cc");
  base = base_;
  if (STENCIL_UNLIKELY(fuel < 0)) JUMP(slow);
  NEXT();
}
STENCIL(left) {
  if (m->status == REFUSED) {
    fuel = m->fuel_left;
    JUMP(slow);
  }
  struct call *call = &m->calls[m->depth++];
  call->pc = HOLE_U32(pc);
  call->base = base + HOLE_OFFSET(window) - (char *)m;
  call->function = HOLE_U32(function);
  LEAVE();
}
STENCIL(take_r) { R(int64_t, d) = t; NEXT(); }
STENCIL(leave) { t = 0, x = 0; LEAVE(); }
STENCIL(result_f) { t = F(int64_t, a); LEAVE(); }
STENCIL(result_r) { t = R(int64_t, a); LEAVE(); }
STENCIL(result_t) { LEAVE(); }
STENCIL(double_result_f) { t = F(int64_t, a), x = F(double, a); LEAVE(); }
STENCIL(double_result_r) { t = R(int64_t, a), x = R(double, a); LEAVE(); }
STENCIL(double_result_t) { t = bits_of(x); LEAVE(); }

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

INTEGER_OPERATIONS(INTEGER)
DOUBLE_OPERATIONS(DOUBLE)
COMPARISONS(COMPARISON)
COMPARISONS(DOUBLE_COMPARISON)
UNARY_OPERATIONS(UNARY)
UNARY(move, int64_t, int64_t, ID)

STENCIL(check_divisor_f) { if (STENCIL_UNLIKELY(CANNOT_DIVIDE(F(int64_t, b)))) JUMP(slow); NEXT(); }
STENCIL(check_divisor_t) { int64_t b = t; if (STENCIL_UNLIKELY(CANNOT_DIVIDE(b))) JUMP(slow); NEXT(); }
STENCIL(check_divisor_r) { if (STENCIL_UNLIKELY(CANNOT_DIVIDE(R(int64_t, b)))) JUMP(slow); NEXT(); }
BINARY(div, int64_t, int64_t, HOLE_I32, quotient)
BINARY(rem, int64_t, int64_t, HOLE_I32, remainder_)
// By a power of two, less than 2^31: `mask` is 1 less.
#define SHIFTED(a) ((a) + (((a) >> 63) & HOLE_I32(mask))) >> (HOLE_I32(shift) & 63)
#define LOW_BITS(a) (a) - (((a) + (((a) >> 63) & HOLE_I32(mask))) & ~HOLE_I32(mask))
UNARY(div_power, int64_t, int64_t, SHIFTED)
UNARY(rem_power, int64_t, int64_t, LOW_BITS)

STENCIL(msize_f) { F(int64_t, d) = m->limits[0]; NEXT(); }
STENCIL(msize_r) { R(int64_t, d) = m->limits[0]; NEXT(); }
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
#define LOADED_(name) name##_in_memory
#define load8_in_memory(a) load8_(m, memory, a)
#define load16_in_memory(a) load16_(m, memory, a)
#define load32_in_memory(a) load32_(m, memory, a)
#define load64_in_memory(a) load64_(m, memory, a)
#define fload_in_memory(a) fload_(m, memory, a)
LOAD(load8, int64_t)
LOAD(load16, int64_t)
LOAD(load32, int64_t)
LOAD(load64, int64_t)
LOAD(fload, double)
#define STORE(name) \
  STENCIL(name##_ff) { name##_(m, memory, F(uint64_t, a), F(int64_t, b)); NEXT(); } \
  STENCIL(name##_fr) { name##_(m, memory, F(uint64_t, a), R(int64_t, b)); NEXT(); } \
  STENCIL(name##_fi) { name##_(m, memory, F(uint64_t, a), HOLE_I32(value)); NEXT(); } \
  STENCIL(name##_rf) { name##_(m, memory, R(uint64_t, a), F(int64_t, b)); NEXT(); } \
  STENCIL(name##_rr) { name##_(m, memory, R(uint64_t, a), R(int64_t, b)); NEXT(); } \
  STENCIL(name##_ri) { name##_(m, memory, R(uint64_t, a), HOLE_I32(value)); NEXT(); } \
  STENCIL(name##_tf) { name##_(m, memory, T(uint64_t, a), F(int64_t, b)); NEXT(); } \
  STENCIL(name##_tr) { name##_(m, memory, T(uint64_t, a), R(int64_t, b)); NEXT(); } \
  STENCIL(name##_ti) { name##_(m, memory, T(uint64_t, a), HOLE_I32(value)); NEXT(); } \
  STENCIL(name##_ft) { name##_(m, memory, F(uint64_t, a), T(int64_t, b)); NEXT(); } \
  STENCIL(name##_rt) { name##_(m, memory, R(uint64_t, a), T(int64_t, b)); NEXT(); }
STORE(store8)
STORE(store16)
STORE(store32)
STORE(store64)
STENCIL(fstore_ff) { fstore_(m, memory, F(uint64_t, a), F(double, b)); NEXT(); }
STENCIL(fstore_fr) { fstore_(m, memory, F(uint64_t, a), R(double, b)); NEXT(); }
STENCIL(fstore_rf) { fstore_(m, memory, R(uint64_t, a), F(double, b)); NEXT(); }
STENCIL(fstore_rr) { fstore_(m, memory, R(uint64_t, a), R(double, b)); NEXT(); }
STENCIL(fstore_tf) { fstore_(m, memory, T(uint64_t, a), F(double, b)); NEXT(); }
STENCIL(fstore_tr) { fstore_(m, memory, T(uint64_t, a), R(double, b)); NEXT(); }
STENCIL(fstore_ft) { fstore_(m, memory, F(uint64_t, a), x); NEXT(); }
STENCIL(fstore_rt) { fstore_(m, memory, R(uint64_t, a), x); NEXT(); }
