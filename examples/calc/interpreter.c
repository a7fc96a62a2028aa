// The peer of calc's generated code: the same operations, interpreted by a switch. bench/calc.ts compiles it with
// clang -O2; operations.h is made there, and numbers the operations.

#include "operations.h"
#include "values.h"

struct machine {
  int64_t trap;
  int64_t position;
  char *limit;
  int64_t unused[5];
  int64_t frames[];
};

struct instruction {
  int32_t operation;
  int32_t target;  // an instruction, or an offset in the frame
  int64_t value;
};

struct caller {
  const struct instruction *back;
  int64_t *frame;
};

#define LOCAL(offset) (*(int64_t *)((char *)frame + (offset)))
#define UNARY(name, expression) \
  case OP_##name: \
    top[-1] = expression(top[-1], 0); \
    pc++; \
    break;
#define BINARY(name, expression) \
  case OP_##name: \
    top[-2] = expression(top[-2], top[-1]); \
    top--; \
    pc++; \
    break;
#define DIVISION(name, expression) \
  case OP_##name: \
    if (top[-1] == 0) { \
      vm->trap = 1; \
      vm->position = pc->value; \
      return 0; \
    } \
    top[-2] = expression(top[-2], top[-1]); \
    top--; \
    pc++; \
    break;

int64_t uranium_calc_interpret(const struct instruction *code, int64_t code_size, struct machine *vm, int64_t size) {
  // A frame has at least 128 bytes, and an expression at most 20 values.
  static const int64_t reserve = 4096;
  int64_t room = (size - (int64_t)sizeof(struct machine)) / 3 & -16;
  int64_t *frame = vm->frames;
  int64_t *top = (int64_t *)((char *)vm->frames + room);
  struct caller *callers = (struct caller *)((char *)top + room);
  struct caller *depth = callers;
  char *limit = (char *)frame + room - reserve;
  const struct instruction *pc = code;
  (void)code_size;
  vm->trap = 0;
  for (;;) {
    switch (pc->operation) {
      case OP_begin:
        if ((char *)frame > limit) {
          vm->trap = 2;
          vm->position = pc->value;
          return 0;
        }
        pc++;
        break;
      case OP_integer:
      case OP_wide:
      case OP_number:
        *top++ = pc->value;
        pc++;
        break;
      case OP_local:
        *top++ = LOCAL(pc->target);
        pc++;
        break;
      case OP_set:
        LOCAL(pc->target) = *--top;
        pc++;
        break;
      case OP_drop:
        top--;
        pc++;
        break;
      case OP_jump:
        pc = code + pc->target;
        break;
      case OP_jump_if_zero:
        pc = *--top == 0 ? code + pc->target : pc + 1;
        break;
      case OP_call:
        depth->back = pc + 1;
        depth->frame = frame;
        depth++;
        frame = (int64_t *)((char *)frame + pc->value);
        pc = code + pc->target;
        break;
      case OP_return:
        if (depth == callers) return top[-1];
        depth--;
        pc = depth->back;
        frame = depth->frame;
        break;
        BINARY(add, int_add)
        BINARY(sub, int_sub)
        BINARY(mul, int_mul)
        DIVISION(div, int_div)
        DIVISION(rem, int_rem)
        BINARY(fadd, double_add)
        BINARY(fsub, double_sub)
        BINARY(fmul, double_mul)
        BINARY(fdiv, double_div)
        UNARY(neg, int_neg)
        UNARY(fneg, double_neg)
        UNARY(to_double, int_to_double)
        UNARY(to_int, double_to_int)
        BINARY(lt, int_lt)
        BINARY(le, int_le)
        BINARY(gt, int_gt)
        BINARY(ge, int_ge)
        BINARY(eq, int_eq)
        BINARY(ne, int_ne)
        BINARY(flt, double_lt)
        BINARY(fle, double_le)
        BINARY(fgt, double_gt)
        BINARY(fge, double_ge)
        BINARY(feq, double_eq)
        BINARY(fne, double_ne)
      default:
        __builtin_unreachable();
    }
  }
}
