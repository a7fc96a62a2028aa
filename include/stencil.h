/*
 * Stencils: functions whose compiled code is copied and patched at run time. docs/stencils.md tells the whole story.
 *
 *     #define STENCIL_PARAMETERS int64_t *frame, int64_t a, int64_t b      the machine's state: it stays in registers
 *     #define STENCIL_ARGUMENTS frame, a, b
 *     #include <stencil.h>
 *
 *     STENCIL(add_constant) { a += HOLE_I32(amount); NEXT(); }
 *     STENCIL(jump_if_less) { if (a < b) JUMP(there); NEXT(); }
 *     STENCIL(leave)        { return a; }
 *     ENTRY(enter, int64_t *frame) { return RUN(frame, 0, 0); }
 *
 * `uranium stencil build` compiles this with clang (preserve_none and musttail are clang's), extracts every function
 * named stencil_*, and makes a hole of every symbol that is not defined.
 */

#ifndef URANIUM_STENCIL_H
#define URANIUM_STENCIL_H

#include <stdint.h>

#ifndef STENCIL_PARAMETERS
#error "define STENCIL_PARAMETERS and STENCIL_ARGUMENTS before including stencil.h"
#endif

/* What a stencil returns, when the last one does. */
#ifndef STENCIL_RESULT
#define STENCIL_RESULT int64_t
#endif

/* Arguments in r12-r15, rdi, rsi, rdx, rcx, r8, r9, r11, rax; or x20-x28, then x0 and on: nothing is saved. */
#define STENCIL_CONVENTION __attribute__((preserve_none))
#define STENCIL_TAIL __attribute__((musttail)) return

/* Defines a stencil. Its body ends with NEXT(), JUMP(…) or return. */
#define STENCIL(name) \
  STENCIL_CONVENTION STENCIL_RESULT stencil_##name(STENCIL_PARAMETERS); \
  STENCIL_CONVENTION STENCIL_RESULT stencil_##name(STENCIL_PARAMETERS)

/* Defines a stencil that is called as a C function: how generated code is entered. */
#define ENTRY(name, ...) \
  STENCIL_RESULT stencil_##name(__VA_ARGS__); \
  STENCIL_RESULT stencil_##name(__VA_ARGS__)

/* What follows the stencil. At the end of a body this costs nothing: the jump is dropped. */
extern STENCIL_CONVENTION STENCIL_RESULT next(STENCIL_PARAMETERS);
#define NEXT() STENCIL_TAIL next(STENCIL_ARGUMENTS)

/* Calls what follows an ENTRY, with the first state. */
#define RUN(...) next(__VA_ARGS__)

/* Goes on at a place, which fills the hole `name`. */
#define JUMP(name) \
  do { \
    extern STENCIL_CONVENTION STENCIL_RESULT name(STENCIL_PARAMETERS); \
    STENCIL_TAIL name(STENCIL_ARGUMENTS); \
  } while (0)

/* Calls generated code at a place, with a state of its own; its result. */
#define CALL(name, ...) \
  ({ \
    extern STENCIL_CONVENTION STENCIL_RESULT name(STENCIL_PARAMETERS); \
    name(__VA_ARGS__); \
  })

#define STENCIL_UNLIKELY(condition) __builtin_expect(!!(condition), 0)

/*
 * Holes are numbers that are filled in when the stencil is copied.
 *
 *     HOLE_I32(x)      int64_t   -2^31 .. 2^31 - 1
 *     HOLE_U32(x)      uint64_t  0 .. 2^32 - 1
 *     HOLE_I64(x)      int64_t   any, 10 bytes of code on x86-64 and 16 on AArch64
 *     HOLE_F64(x)      double    any
 *     HOLE_ADDRESS(x)  void *    any
 *     HOLE_OFFSET(x)   intptr_t  0 .. 2^31 - 1; the compiler knows that it is constant, and makes it part of an
 *                                instruction: add to a pointer, and read or write there (HOLE_AT)
 *
 * They are inline assembly, since of &symbol the compiler knows too much: that it is not 0, that it is not &other.
 */
#if defined(__x86_64__)
#define HOLE_I32(x) ({ int64_t v_; __asm__("movq $hole_i32_" #x ", %0" : "=r"(v_)); v_; })
#define HOLE_U32(x) ({ uint64_t v_; __asm__("movl $hole_u32_" #x ", %k0" : "=r"(v_)); v_; })
#define HOLE_I64(x) ({ int64_t v_; __asm__("movabsq $hole_i64_" #x ", %0" : "=r"(v_)); v_; })
#define HOLE_F64(x) ({ double d_; int64_t v_; __asm__("movabsq $hole_f64_" #x ", %0" : "=r"(v_)); \
  __builtin_memcpy(&d_, &v_, 8); d_; })
#define HOLE_OFFSET(x) ({ extern char hole_offset_##x __attribute__((weak)); (intptr_t)&hole_offset_##x; })
#elif defined(__aarch64__)
#define HOLE_WORD_(x) ({ uint32_t v_; \
  __asm__("movz %w0, #:abs_g0_nc:" x "\n\tmovk %w0, #:abs_g1:" x : "=r"(v_)); v_; })
#define HOLE_DOUBLE_WORD_(x) ({ int64_t v_; \
  __asm__("movz %0, #:abs_g0_nc:" x "\n\tmovk %0, #:abs_g1_nc:" x "\n\t" \
          "movk %0, #:abs_g2_nc:" x "\n\tmovk %0, #:abs_g3:" x : "=r"(v_)); v_; })
#define HOLE_I32(x) ((int64_t)(int32_t)HOLE_WORD_("hole_i32_" #x))
#define HOLE_U32(x) ((uint64_t)HOLE_WORD_("hole_u32_" #x))
#define HOLE_I64(x) HOLE_DOUBLE_WORD_("hole_i64_" #x)
#define HOLE_F64(x) ({ double d_; int64_t v_ = HOLE_DOUBLE_WORD_("hole_f64_" #x); __builtin_memcpy(&d_, &v_, 8); d_; })
#define HOLE_OFFSET(x) ((intptr_t)HOLE_WORD_("hole_offset_" #x))
#else
#error "stencils are made for x86-64 and AArch64"
#endif

#define HOLE_ADDRESS(x) ((void *)HOLE_I64(x))

/* The variable of a type that lies HOLE_OFFSET(x) bytes behind a pointer. */
#define HOLE_AT(type, pointer, x) (*(type *)((char *)(pointer) + HOLE_OFFSET(x)))

#endif
