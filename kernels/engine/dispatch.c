// The engine's page table as machine code: tier 0n, entered by src/vm/native/dispatch.ts.
//
// A program is a row of records (src/vm/native/translate.ts); each handler does what its record says and jumps through the
// table to the handler of the next: one indirect jump per record, and nothing of JavaScript in between. The table is the
// machine's own: binding an opcode stores `exit` in the opcode's entries.
//
// A value lies in its slot before and after each record, as in the compiled tier (handlers.c), but for one that only the
// next record wants: that stays in t, or x if it is a double. What is slow, fails, or is bound leaves for the interpreter,
// with t in its slot again: EXIT.
//
// vm_NAME_dab: where destination and operands are: f in the call's slots, t in t or x, i in the record, g anywhere.

#include "operations.h"

struct record {
  uint32_t handler;         // bytes from the start of the links
  int32_t pc;               // the instruction in the program
  int32_t d, a;             // operands: bytes from the call's slots; of g, ~bytes from the start of the store, too
  union {
    int32_t b;
    int64_t value;
    double number;
  };
};

// A call that has begun: the record that called, and the slots of the caller. That of the run itself stands below.
struct frame {
  const struct record *record;
  char *base;
};

// One for each thread, since nothing of it is needed while JavaScript runs.
struct state {
  struct machine *machine;  // 0
  char *links;              // 8    the limit of frames, the table, and the records of functions
  const struct record *record;  // 16   where to begin
  int64_t status;           // 24   DONE or INTERPRET
  struct record bottom[2];  // 32   what a run returns to: `done`
  int (*get_cb_info)(void *env, void *info, uint64_t *count, void **values, void **self, void **data);  // 80
  int (*get_arraybuffer_info)(void *env, void *value, void **data, uint64_t *size);  // 88
  void *address;            // 96   of the ArrayBuffer that was asked for
  struct frame frames[];    // 104
};

enum { DONE, INTERPRET };

#define PARAMETERS \
  struct machine *m, char *base, int64_t fuel, char *links, const struct record *pc, struct frame *sp, int64_t t, double x
#define ARGUMENTS m, base, fuel, links, pc, sp, t, x
#define CONVENTION __attribute__((preserve_none))
#define TAIL __attribute__((musttail)) return
#define UNLIKELY(condition) __builtin_expect(!!(condition), 0)

typedef CONVENTION int64_t code(PARAMETERS);

#define HANDLER(name) \
  CONVENTION __attribute__((visibility("default"))) int64_t uranium_vm_##name(PARAMETERS); \
  CONVENTION int64_t uranium_vm_##name(PARAMETERS)
#define GO() TAIL (*(code **)(links + pc->handler))(ARGUMENTS)
#define NEXT() do { pc++; GO(); } while (0)
#define JUMP() do { pc = (const struct record *)((const char *)pc + pc->d); GO(); } while (0)
#define EXIT() TAIL uranium_vm_exit(ARGUMENTS)

// Entries from JavaScript: Node-API callbacks, with the state as third argument.
#define EXPORT __attribute__((visibility("default")))
EXPORT void *uranium_vm_enter(void *env, void *info, struct state *state);
EXPORT void *uranium_vm_enter(void *env, void *info, struct state *state) {
  (void)env, (void)info;
  struct machine *m = state->machine;
  const struct record *record = state->record;
  char *base = (char *)m + m->base;
  state->frames[0] = (struct frame){state->bottom, base};
  code *first = *(code **)(state->links + record->handler);
  state->status = first(m, base, m->fuel, state->links, record, state->frames, 0, 0);
  return 0;
}
EXPORT void *uranium_vm_address(void *env, void *info, struct state *state);
EXPORT void *uranium_vm_address(void *env, void *info, struct state *state) {
  uint64_t count = 1, size;
  void *value;
  state->address = 0;
  if (state->get_cb_info(env, info, &count, &value, 0, 0) == 0)
    state->get_arraybuffer_info(env, value, &state->address, &size);
  return 0;
}

// The interpreter goes on with the record's instruction. Apart, so that handlers stay short.
__attribute__((noinline)) HANDLER(exit) {
  (void)links, (void)t, (void)x;
  m->pc = pc->pc;
  m->base = base - (char *)m;
  m->fuel = fuel;
  m->target = (int64_t)sp;
  return INTERPRET;
}
HANDLER(done) {
  (void)base, (void)links, (void)pc, (void)sp, (void)x;
  m->result = t;
  m->fuel = fuel;
  return DONE;
}

#define F(type, offset) (*(type *)(base + (offset)))
#define T(type) T_##type
#define T_int64_t t
#define T_double x
// Any place, without a branch.
OPERATION char *place(struct machine *m, char *base, int32_t offset) {
  return offset < 0 ? (char *)m + ~offset : base + offset;
}

#define A_f(type) F(type, pc->a)
#define A_g(type) (*(type *)place(m, base, pc->a))
#define A_t(type) T(type)
#define B_f(type) F(type, pc->b)
#define B_g(type) (*(type *)place(m, base, pc->b))
#define B_t(type) T(type)
#define B_i(type) B_i_##type
#define B_i_int64_t pc->value
#define B_i_double pc->number
#define PUT_f(type, value) F(type, pc->d) = value
#define PUT_g(type, value) *(type *)place(m, base, pc->d) = value
#define PUT_t(type, value) T(type) = value
// Before leaving: what is in t goes to its slot.
#define SPILL_A_f(type) (void)0
#define SPILL_A_g(type) (void)0
#define SPILL_A_t(type) F(type, pc->a) = T(type)
#define SPILL_B_f(type) (void)0
#define SPILL_B_g(type) (void)0
#define SPILL_B_i(type) (void)0
#define SPILL_B_t(type) F(type, pc->b) = T(type)

// What the entries of a bound opcode lead to, by where its operands are.
HANDLER(exit_t_a) { SPILL_A_t(int64_t); EXIT(); }
HANDLER(exit_x_a) { SPILL_A_t(double); EXIT(); }
HANDLER(exit_t_b) { SPILL_B_t(int64_t); EXIT(); }
HANDLER(exit_x_b) { SPILL_B_t(double); EXIT(); }

// Blocks. The price is `value`.
#define PAY() do { \
    fuel -= pc->value; \
    if (UNLIKELY(fuel < 0)) { fuel += pc->value; EXIT(); } \
  } while (0)
HANDLER(pay) { PAY(); NEXT(); }
// In `a` is how often the block may begin until another tier takes over.
HANDLER(pay_counted) {
  int32_t *left = (int32_t *)&pc->a;
  if (UNLIKELY(--*left <= 0)) EXIT();
  PAY();
  NEXT();
}
HANDLER(jump) { JUMP(); }
// To a `pay`: both at once.
#define LOOP() do { pc = (const struct record *)((const char *)pc + pc->d); PAY(); NEXT(); } while (0)
HANDLER(loop) { LOOP(); }
HANDLER(constant_f) { F(int64_t, pc->d) = pc->value; NEXT(); }
HANDLER(constant_g) { PUT_g(int64_t, pc->value); NEXT(); }
HANDLER(increment) { F(int64_t, pc->d) += 1; NEXT(); }
HANDLER(again) { if (--A_f(int64_t) != 0) JUMP(); NEXT(); }
HANDLER(again_loop) { if (--A_f(int64_t) != 0) LOOP(); NEXT(); }

#define CONDITION(name, condition) \
  HANDLER(name##_f) { if (condition(A_f(int64_t))) JUMP(); NEXT(); } \
  HANDLER(name##_g) { if (condition(A_g(int64_t))) JUMP(); NEXT(); } \
  HANDLER(name##_t) { if (condition(t)) JUMP(); NEXT(); }
CONDITION(if_zero, IS_ZERO)
CONDITION(if_not_zero, IS_NOT_ZERO)
CONDITION(if_none, IS_NONE)

// Calls. The first record of a function is its head: `value` bytes of slots, zeros from `a` up to `d`.
HANDLER(call) {
  const struct record *head = *(const struct record **)(links + pc->a);
  char *slots = base + pc->d;
  struct frame *limit = *(struct frame **)links;
  if (UNLIKELY(head == 0 || sp >= limit)) EXIT();
  if (UNLIKELY(slots + head->value > (char *)m + m->stack_end)) EXIT();
  sp++;
  *sp = (struct frame){pc, base};
  base = slots;
  for (int32_t at = head->a; at < head->d; at += 8) {
    F(int64_t, at) = 0;
    __asm__("" : : : "memory");  // no memset
  }
  pc = head;
  NEXT();
}
// A result is in t and in x, whatever its type is.
#define RETURN() do { pc = sp->record; base = sp->base; sp--; NEXT(); } while (0)
HANDLER(leave) { t = 0; x = 0; RETURN(); }
HANDLER(result_f) { t = A_f(int64_t); x = double_of(t); RETURN(); }
HANDLER(result_g) { t = A_g(int64_t); x = double_of(t); RETURN(); }
HANDLER(result_t) { x = double_of(t); RETURN(); }
HANDLER(result_x) { t = bits_of(x); RETURN(); }
HANDLER(take_f) { F(int64_t, pc->d) = t; NEXT(); }
HANDLER(take_g) { PUT_g(int64_t, t); NEXT(); }

// Operations of one value.
#define NONE(a) 0
#define UNARY(name, result, type, expression, refused) \
  UNARY_(name, result, type, expression, refused, f, f) \
  UNARY_(name, result, type, expression, refused, t, f) \
  UNARY_(name, result, type, expression, refused, f, t) \
  UNARY_(name, result, type, expression, refused, t, t) \
  UNARY_(name, result, type, expression, refused, g, g)
#define UNARY_(name, result, type, expression, refused, d, a) \
  HANDLER(name##_##d##a) { \
    type operand = A_##a(type); \
    if (UNLIKELY(refused(operand))) { SPILL_A_##a(type); EXIT(); } \
    PUT_##d(result, expression(operand)); \
    NEXT(); \
  }
#define UNREFUSED(name, result, type, expression) UNARY(name, result, type, expression, NONE)
UNARY_OPERATIONS(UNREFUSED)
#define IS_NO_INTEGER(a) (!IS_INTEGER(a))
UNARY(ftoi, int64_t, double, (int64_t), IS_NO_INTEGER)
#define LIMIT(index, a) ((uint64_t)(a) >= m->limits[index])
#define BEYOND_1(a) LIMIT(0, a)
#define BEYOND_2(a) LIMIT(1, a)
#define BEYOND_4(a) LIMIT(2, a)
#define BEYOND_8(a) LIMIT(3, a)
#define LOAD8(a) load8_(m, a)
#define LOAD16(a) load16_(m, a)
#define LOAD32(a) load32_(m, a)
#define LOAD64(a) load64_(m, a)
#define FLOAD(a) fload_(m, a)
UNARY(load8, int64_t, int64_t, LOAD8, BEYOND_1)
UNARY(load16, int64_t, int64_t, LOAD16, BEYOND_2)
UNARY(load32, int64_t, int64_t, LOAD32, BEYOND_4)
UNARY(load64, int64_t, int64_t, LOAD64, BEYOND_8)
UNARY(fload, double, int64_t, FLOAD, BEYOND_8)
HANDLER(msize_f) { F(int64_t, pc->d) = (int64_t)m->limits[0]; NEXT(); }
HANDLER(msize_t) { t = (int64_t)m->limits[0]; NEXT(); }
HANDLER(msize_g) { PUT_g(int64_t, (int64_t)m->limits[0]); NEXT(); }

// Operations of two. `move` is what is not in the page table: of the structure.
#define PLACES(use, name, result, type, expression, refused) \
  use(name, result, type, expression, refused, f, f) \
  use(name, result, type, expression, refused, f, i) \
  use(name, result, type, expression, refused, t, f) \
  use(name, result, type, expression, refused, t, i) \
  use(name, result, type, expression, refused, f, t)
#define BINARY(name, result, type, expression, refused) \
  PLACES(BINARY_f, name, result, type, expression, refused) \
  PLACES(BINARY_t, name, result, type, expression, refused) \
  BINARY_(name, result, type, expression, refused, g, g, g) \
  BINARY_(name, result, type, expression, refused, g, g, i)
#define BINARY_f(name, result, type, expression, refused, a, b) \
  BINARY_(name, result, type, expression, refused, f, a, b)
#define BINARY_t(name, result, type, expression, refused, a, b) \
  BINARY_(name, result, type, expression, refused, t, a, b)
#define BINARY_(name, result, type, expression, refused, d, a, b) \
  HANDLER(name##_##d##a##b) { \
    type first = A_##a(type), second = B_##b(type); \
    if (UNLIKELY(refused(second))) { SPILL_A_##a(type); SPILL_B_##b(type); EXIT(); } \
    PUT_##d(result, expression(first, second)); \
    NEXT(); \
  }
#define MOVE(name) \
  HANDLER(name##_ff) { F(int64_t, pc->d) = B_f(int64_t); NEXT(); } \
  HANDLER(name##_fi) { F(int64_t, pc->d) = B_i(int64_t); NEXT(); } \
  HANDLER(name##_gg) { PUT_g(int64_t, B_g(int64_t)); NEXT(); } \
  HANDLER(name##_gi) { PUT_g(int64_t, B_i(int64_t)); NEXT(); }
MOVE(move)
MOVE(set)
MOVE(fset)

#define INTEGER(name, expression) BINARY(name, int64_t, int64_t, expression, NONE)
INTEGER_OPERATIONS(INTEGER)
BINARY(div, int64_t, int64_t, quotient, CANNOT_DIVIDE)
BINARY(rem, int64_t, int64_t, remainder_, CANNOT_DIVIDE)
#define DOUBLE(name, expression) BINARY(name, double, double, expression, NONE)
DOUBLE_OPERATIONS(DOUBLE)

// Comparisons: values, and with the jump behind them: `if` they hold, `unless` they do; `turn` is `if`, to a `pay`.
#define COMPARISON(name, type, expression) \
  BINARY(name, int64_t, type, expression, NONE) \
  PLACES(IF_, name, , type, expression, ) \
  IF_(name, , type, expression, , g, g) \
  IF_(name, , type, expression, , g, i)
#define IF_(name, result, type, expression, refused, a, b) \
  HANDLER(name##_if_##a##b) { if (expression(A_##a(type), B_##b(type))) JUMP(); NEXT(); } \
  HANDLER(name##_unless_##a##b) { if (!expression(A_##a(type), B_##b(type))) JUMP(); NEXT(); } \
  HANDLER(name##_turn_##a##b) { if (expression(A_##a(type), B_##b(type))) LOOP(); NEXT(); }
#define INTEGER_COMPARISON(name, expression) COMPARISON(name, int64_t, expression)
#define DOUBLE_COMPARISON(name, expression) COMPARISON(f##name, double, expression)
COMPARISONS(INTEGER_COMPARISON)
COMPARISONS(DOUBLE_COMPARISON)

// Stores: an address, and a value.
#define STORE(name, type, beyond) \
  PLACES(STORE_, name, name##_, type, , beyond) \
  STORE_(name, name##_, type, , beyond, g, g) \
  STORE_(name, name##_, type, , beyond, g, i)
#define STORE_(name, write, type, none, beyond, a, b) \
  HANDLER(name##_##a##b) { \
    int64_t address = A_##a(int64_t); \
    type written = B_##b(type); \
    if (UNLIKELY(beyond(address))) { SPILL_A_##a(int64_t); SPILL_B_##b(type); EXIT(); } \
    write(m, (uint64_t)address, written); \
    NEXT(); \
  }
STORE(store8, int64_t, BEYOND_1)
STORE(store16, int64_t, BEYOND_2)
STORE(store32, int64_t, BEYOND_4)
STORE(store64, int64_t, BEYOND_8)
STORE(fstore, double, BEYOND_8)
