// The loop of the figures: three operations an iteration, on two numbers that stay in registers.
#define STENCIL_PARAMETERS int64_t sum, int64_t count
#define STENCIL_ARGUMENTS sum, count
#include <stencil.h>

ENTRY(enter, int64_t count) { return RUN(0, count); }
STENCIL(leave) { (void)count; return sum; }

STENCIL(add_count) { sum += count; NEXT(); }
STENCIL(add_constant) { sum += HOLE_OFFSET(amount); NEXT(); }
STENCIL(count_down) {
  count -= 1;
  if (count != 0) JUMP(head);
  NEXT();
}

// Two operations as one stencil.
STENCIL(add_count__add_constant) { sum += count + HOLE_OFFSET(amount); NEXT(); }
