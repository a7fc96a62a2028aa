/*
 * What the opcodes of the engine do, for every tier of machine code: the compiled one (handlers.c) and the dispatched one
 * (dispatch.c). A name here is a C expression of its operands; where they lie is the tier's business.
 *
 * What is slow, rare, or fails is not here: the interpreter (src/vm/) does that, and its messages are the only ones.
 */
#ifndef URANIUM_ENGINE_OPERATIONS_H
#define URANIUM_ENGINE_OPERATIONS_H

#include <stdint.h>

#define OPERATION static inline __attribute__((always_inline))

/* The header of the store (src/vm/store.ts), in slots. */
struct machine {
  int64_t fuel;             // 0   what is left
  int64_t result;           // 1
  int64_t base;             // 2   bytes from the start of the store to the slots of the running call
  int64_t pc;               // 3   the instruction that the interpreter is to do
  int64_t target;           // 4   where to enter
  int64_t stack_end;        // 5   bytes from the start
  int64_t memory_offset;    // 6
  int64_t written_offset;   // 7   of the table of written pages
  int64_t registers[26];    // 8
  uint64_t limits[4];       // 34  addresses below these can be read or written, in 1, 2, 4 and 8 bytes
  char *stack_limit;        // 38  behind the stack; this and what follows is of the compiled tier
  char *deepest;            // 39  how far the processor's stack may go
  int64_t status;           // 40  why code has left before its end: then `fuel` is negative
  int64_t fuel_left;        // 41  what was left then
  int64_t depth;            // 42  calls in `calls`
  struct call *calls;       // 43
  double budget;            // 44  the fuel of a run, from JavaScript: what is written in halves is slow to read as a whole
};

/* Integers: 64 bits that wrap. */
#define ADD(a, b) (int64_t)((uint64_t)(a) + (uint64_t)(b))
#define SUB(a, b) (int64_t)((uint64_t)(a) - (uint64_t)(b))
#define MUL(a, b) (int64_t)((uint64_t)(a) * (uint64_t)(b))
#define AND(a, b) ((a) & (b))
#define OR(a, b) ((a) | (b))
#define XOR(a, b) ((a) ^ (b))
#define SHL(a, b) (int64_t)((uint64_t)(a) << ((b) & 63))
#define SHR(a, b) ((a) >> ((b) & 63))
#define SHRU(a, b) (int64_t)((uint64_t)(a) >> ((b) & 63))
#define SECOND(a, b) (b)
#define EQ(a, b) ((a) == (b))
#define NE(a, b) ((a) != (b))
#define LT(a, b) ((a) < (b))
#define LE(a, b) ((a) <= (b))
#define GT(a, b) ((a) > (b))
#define GE(a, b) ((a) >= (b))
#define ID(a) (a)
#define NEG(a) (int64_t)(0 - (uint64_t)(a))
#define NOT(a) ((a) == 0)
#define IS_ZERO(x) ((x) == 0)
#define IS_NOT_ZERO(x) ((x) != 0)
#define IS_NONE(x) ((x) <= 0)

/* Division: a divisor of 0 is an error, -1 overflows in the processor; the interpreter does both. */
#define CANNOT_DIVIDE(b) ((uint64_t)(b) + 1 < 2)
OPERATION int64_t quotient(int64_t a, int64_t b) {
  if ((((uint64_t)a | (uint64_t)b) >> 32) == 0) return (uint32_t)a / (uint32_t)b;
  return a / b;
}
OPERATION int64_t remainder_(int64_t a, int64_t b) {
  if ((((uint64_t)a | (uint64_t)b) >> 32) == 0) return (uint32_t)a % (uint32_t)b;
  return a % b;
}

/* Doubles: what the processor gives. */
#define FADD(a, b) ((a) + (b))
#define FSUB(a, b) ((a) - (b))
#define FMUL(a, b) ((a) * (b))
#define FDIV(a, b) ((a) / (b))
#define FNEG(a) (-(a))
OPERATION int64_t bits_of(double value) {
  int64_t bits;
  __builtin_memcpy(&bits, &value, sizeof bits);
  return bits;
}
#if defined(__x86_64__)
OPERATION double root(double a) {
  double result;
  __asm__("sqrtsd %1, %0" : "=x"(result) : "x"(a));
  return result;
}
#else
OPERATION double root(double a) {
  double result;
  __asm__("fsqrt %d0, %d1" : "=w"(result) : "w"(a));
  return result;
}
#endif
OPERATION double double_of(int64_t bits) {
  double value;
  __builtin_memcpy(&value, &bits, sizeof value);
  return value;
}
/*
 * Whole doubles, without SSE4.1: from 2^52 on all are, and NaN stays NaN. A result of 0 has the sign of the operand. The barriers keep
 * constants in the instructions: as data they would be copied with each use.
 */
#define SIGN_BIT INT64_MIN
#define IN_REGISTER(x) ({ int64_t v_ = (x); __asm__("" : "+r"(v_)); v_; })
#define WHOLE_FROM (0x433LL << 52)
#define WHOLE(name, adjustment) \
  OPERATION double name(double a) { \
    int64_t bits = IN_REGISTER(bits_of(a)); \
    if ((bits & ~SIGN_BIT) >= WHOLE_FROM) return a; \
    int64_t whole = (int64_t)a; \
    whole += adjustment; \
    return double_of(IN_REGISTER(bits_of((double)whole)) | (bits & SIGN_BIT)); \
  }
WHOLE(truncated, 0)
WHOLE(floor_, -((double)whole > a))
WHOLE(ceiling, (double)whole < a)
/* Adding 2^52 rounds as the processor does: of two, to the even one. */
OPERATION double rounded(double a) {
  int64_t bits = IN_REGISTER(bits_of(a));
  if ((bits & ~SIGN_BIT) >= WHOLE_FROM) return a;
  double shift = double_of(IN_REGISTER(WHOLE_FROM));
  double size = double_of(IN_REGISTER(bits & ~SIGN_BIT)) + shift - shift;
  return double_of(IN_REGISTER(bits_of(size)) | (bits & SIGN_BIT));
}
#define NORMAL_BITS(a) ((a) == (a) ? bits_of(a) : 0x7ff8000000000000)
/* NaN if one is; what is equal differs in the sign of 0 at most. */
OPERATION double minimum(double a, double b) {
  if (a == b) return double_of(bits_of(a) | bits_of(b));
  return a < b || a != a ? a : b;
}
OPERATION double maximum(double a, double b) {
  if (a == b) return double_of(bits_of(a) & bits_of(b));
  return a > b || a != a ? a : b;
}
#if defined(__x86_64__)
/* Intel SDM, FPREM: exact, a part of the quotient each time, until C2 (bit 10 of the status) is clear. */
OPERATION double float_remainder(double a, double b) {
  double result;
  __asm__("fldl %2\n\tfldl %1\n1:\tfprem\n\tfnstsw %%ax\n\ttestb $4, %%ah\n\tjne 1b\n\tfstp %%st(1)\n\tfstpl %0"
    : "=m"(result) : "m"(a), "m"(b) : "rax", "cc", "st", "st(1)");
  return result;
}
#endif
/* Doubles that are no integers of 64 bits are the interpreter's. */
#define IS_INTEGER(a) ((a) >= -9223372036854775808.0 && (a) < 9223372036854775808.0)

/*
 * The operations that tiers have alike: each tier says what it makes of a row. Their names are opcodes' (src/vm/opcodes.ts).
 */
/* Of two: use(name, expression). */
#define INTEGER_OPERATIONS(use) \
  use(add, ADD) \
  use(sub, SUB) \
  use(mul, MUL) \
  use(and, AND) \
  use(or, OR) \
  use(xor, XOR) \
  use(shl, SHL) \
  use(shr, SHR) \
  use(shru, SHRU)
#if defined(__x86_64__)
#define FLOAT_REMAINDER(use) use(frem, float_remainder)
#else
#define FLOAT_REMAINDER(use)
#endif
#define DOUBLE_OPERATIONS(use) \
  use(fadd, FADD) \
  use(fsub, FSUB) \
  use(fmul, FMUL) \
  use(fdiv, FDIV) \
  use(fmin, minimum) \
  use(fmax, maximum) \
  FLOAT_REMAINDER(use)
/* Of integers as they are called; of doubles with f in front. */
#define COMPARISONS(use) \
  use(eq, EQ) \
  use(ne, NE) \
  use(lt, LT) \
  use(le, LE) \
  use(gt, GT) \
  use(ge, GE)
/* Of one, which cannot fail: use(name, type of the result, type of the operand, expression). */
#define UNARY_OPERATIONS(use) \
  use(neg, int64_t, int64_t, NEG) \
  use(not, int64_t, int64_t, NOT) \
  use(fneg, double, double, FNEG) \
  use(fabs, double, double, __builtin_fabs) \
  use(fsqrt, double, double, root) \
  use(itof, double, int64_t, (double)) \
  use(ffloor, double, double, floor_) \
  use(fceil, double, double, ceiling) \
  use(ftrunc, double, double, truncated) \
  use(fround, double, double, rounded) \
  use(fbits, int64_t, double, NORMAL_BITS) \
  use(bitsf, double, int64_t, double_of)

/*
 * Memory. The address has been compared with the limit for the size. All NaNs are one in memory. A tier that has the address of
 * memory in a register says so.
 */
#ifndef CONTEXT
#define CONTEXT struct machine *m
#define CONTEXT_ARGUMENTS m
#define MEMORY(address) ((char *)m + m->memory_offset + (address))
#endif
#define LOAD_FUNCTION(name, type, result) \
  OPERATION result name(CONTEXT, int64_t address) { \
    type value; \
    __builtin_memcpy(&value, MEMORY(address), sizeof value); \
    return (result)value; \
  }
LOAD_FUNCTION(load8_, uint8_t, int64_t)
LOAD_FUNCTION(load16_, uint16_t, int64_t)
LOAD_FUNCTION(load32_, uint32_t, int64_t)
LOAD_FUNCTION(load64_, int64_t, int64_t)
LOAD_FUNCTION(fload_, double, double)
/* The pages of the first and the last byte are noted. */
#define STORE_FUNCTION(name, type) \
  OPERATION void name(CONTEXT, uint64_t address, int64_t value) { \
    type narrow = (type)value; \
    char *written = (char *)m + m->written_offset; \
    written[address >> 12] = 1; \
    written[(address + sizeof narrow - 1) >> 12] = 1; \
    __builtin_memcpy(MEMORY(address), &narrow, sizeof narrow); \
  }
STORE_FUNCTION(store8_, uint8_t)
STORE_FUNCTION(store16_, uint16_t)
STORE_FUNCTION(store32_, uint32_t)
STORE_FUNCTION(store64_, int64_t)
OPERATION void fstore_(CONTEXT, uint64_t address, double value) {
  int64_t bits = bits_of(value);
  store64_(CONTEXT_ARGUMENTS, address, value == value ? bits : 0x7ff8000000000000);
}

#endif
