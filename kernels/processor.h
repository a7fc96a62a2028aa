/*
 * What differs between processors, other than vectors (vector.h): the stack pointer, system calls of Linux.
 *
 * System calls: x86-64 psABI A.2.1 and arch/x86/entry/syscalls/syscall_64.tbl; arm64: syscall(2), "Architecture
 * calling conventions", and include/uapi/asm-generic/unistd.h.
 */
#ifndef URANIUM_PROCESSOR_H
#define URANIUM_PROCESSOR_H
#include <stdint.h>

#if defined(__x86_64__)

enum { SYS_READ = 0, SYS_WRITE = 1, SYS_MADVISE = 28 };

static inline uint64_t stack_pointer(void) {
  uint64_t sp;
  __asm__ volatile("mov %%rsp, %0" : "=r"(sp));
  return sp;
}

/* The result, or -errno. */
static inline int64_t system_call(int64_t number, int64_t a, int64_t b, int64_t c) {
  int64_t result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return result;
}

#elif defined(__aarch64__)

enum { SYS_READ = 63, SYS_WRITE = 64, SYS_MADVISE = 233 };

static inline uint64_t stack_pointer(void) {
  uint64_t sp;
  __asm__ volatile("mov %0, sp" : "=r"(sp));
  return sp;
}

/* The result, or -errno. */
static inline int64_t system_call(int64_t number, int64_t a, int64_t b, int64_t c) {
  register int64_t x8 __asm__("x8") = number;
  register int64_t x0 __asm__("x0") = a;
  register int64_t x1 __asm__("x1") = b;
  register int64_t x2 __asm__("x2") = c;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
  return x0;
}

#endif

/*
 * Before the host's code runs again: generated code leaves the upper halves of ymm registers in use, which would
 * slow down code for SSE. Intel Optimization Reference Manual, "Mixing AVX Code with SSE Code".
 */
static inline void leave_vector_code(void) {
#ifdef __AVX2__
  __asm__ volatile("vzeroupper");
#endif
}

#endif
