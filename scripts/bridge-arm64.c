/*
 * The bridge for arm64 Linux: what scripts/bridge.ts assembles for x86-64, function by function, in C. It is compiled
 * ahead (scripts/bridge-arm64.ts), linked as the kernels are, and wrapped by our ELF writer.
 *
 * Calling convention: AAPCS64. System calls: syscall(2), "Architecture calling conventions".
 * MAILBOX_… are the fields of src/native/mailbox.ts, given on the command line.
 */
#include <stddef.h>
#include <stdint.h>

typedef struct napi_env_s *napi_env;
typedef struct napi_value_s *napi_value;
typedef struct napi_info_s *napi_info;
typedef napi_value (*callback_t)(napi_env, napi_info);

/* Numbers of system calls, and the arguments of mmap: Linux, include/uapi/asm-generic/unistd.h, mman.h. */
enum { SYS_MUNMAP = 215, SYS_MMAP = 222 };
enum { PROT_READ_WRITE = 1 | 2, MAP_PRIVATE_ANONYMOUS = 0x02 | 0x20 };
enum { NODE_API_VERSION = 8 };
#define NAPI_AUTO_LENGTH ((size_t)-1)

/*
 * The imports, in the order of bridge-arm64.ts's list. `got.NAME` is the word that holds the address of NAME once
 * the object is loaded; what is known of it at link time is how far away it is.
 */
enum {
  DLSYM,
  ADD_ENV_CLEANUP_HOOK,
  CREATE_EXTERNAL_ARRAYBUFFER,
  CREATE_FUNCTION,
  DETACH_ARRAYBUFFER,
  GET_CB_INFO,
  SET_NAMED_PROPERTY,
  IMPORT_COUNT,
};
__asm__(".section .rodata.imports, \"a\"\n"
        ".balign 4\n"
        "imports:\n"
        ".word got.dlsym - .\n"
        ".word got.napi_add_env_cleanup_hook - .\n"
        ".word got.napi_create_external_arraybuffer - .\n"
        ".word got.napi_create_function - .\n"
        ".word got.napi_detach_arraybuffer - .\n"
        ".word got.napi_get_cb_info - .\n"
        ".word got.napi_set_named_property - .\n"
        "data:\n"
        ".word __jit_debug_descriptor - .\n"
        ".word jit_lock - .\n"
        ".text\n");
extern const int32_t imports[IMPORT_COUNT];
/* How far away the descriptor and the lock of bridge-data.ts are. */
extern const int32_t data[2];

static inline void *import(int index) {
  return *(void *const *)((const char *)&imports[index] + imports[index]);
}

#define ADD_HOOK ((int (*)(napi_env, void (*)(void *), void *))import(ADD_ENV_CLEANUP_HOOK))
#define NEW_BUFFER                                                                                        \
  ((int (*)(napi_env, void *, size_t, void *, void *, napi_value *))import(CREATE_EXTERNAL_ARRAYBUFFER))
#define NEW_FUNCTION                                                                                      \
  ((int (*)(napi_env, const char *, size_t, callback_t, void *, napi_value *))import(CREATE_FUNCTION))
#define DETACH ((int (*)(napi_env, napi_value))import(DETACH_ARRAYBUFFER))
#define CALLBACK_INFO                                                                                     \
  ((int (*)(napi_env, napi_info, size_t *, napi_value *, napi_value *, void **))import(GET_CB_INFO))
#define SET_PROPERTY ((int (*)(napi_env, napi_value, const char *, napi_value))import(SET_NAMED_PROPERTY))

/* A field of a mailbox: 8 bytes. */
#define FIELD(mailbox, offset) (*(uint64_t *)((char *)(mailbox) + (offset)))

/* int64_t syscall(int64_t number, a, b, c, d, e, f): the system call's result, or -errno. */
static int64_t system_call(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f) {
  register int64_t x8 __asm__("x8") = number;
  register int64_t x0 __asm__("x0") = a;
  register int64_t x1 __asm__("x1") = b;
  register int64_t x2 __asm__("x2") = c;
  register int64_t x3 __asm__("x3") = d;
  register int64_t x4 __asm__("x4") = e;
  register int64_t x5 __asm__("x5") = f;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
  return x0;
}

static void *copy(void *to, const void *from, size_t size) { return __builtin_memcpy(to, from, size); }

/*
 * Makes `size` bytes of code that were written through `writable` be what runs at `executable`: another view of the
 * same memory. Arm ARM DDI 0487, B2.7.4.2, "Instruction and data memory barriers" and D7.5, "Caches": data is
 * cleaned to the point of unification, instructions are invalidated there, and both are waited for; then this
 * processor drops what it has fetched. Data caches behave as physically tagged, instruction caches may be virtually
 * indexed, so the latter are invalidated by both addresses. Other processors see the invalidation (inner
 * shareable); what a thread that moves to one of them has fetched there is dropped by the exception return.
 */
static void serialize(uint64_t executable, uint64_t writable, uint64_t size) {
  uint64_t type;
  __asm__ volatile("mrs %0, ctr_el0" : "=r"(type));
  /* DminLine and IminLine: log2 of the words in the smallest line. */
  uint64_t data_line = 4ull << (type >> 16 & 15), instruction_line = 4ull << (type & 15);
  uint64_t views[2] = {writable, executable};
  for (int i = 0; i < 2; i++)
    for (uint64_t at = views[i] & -data_line; at < views[i] + size; at += data_line)
      __asm__ volatile("dc cvau, %0" ::"r"(at) : "memory");
  __asm__ volatile("dsb ish" ::: "memory");
  for (int i = 0; i < 2; i++)
    for (uint64_t at = views[i] & -instruction_line; at < views[i] + size; at += instruction_line)
      __asm__ volatile("ic ivau, %0" ::"r"(at) : "memory");
  __asm__ volatile("dsb ish\n\tisb" ::: "memory");
}

/* Calls what the mailbox says; returns the napi_value that was stored in its field `value`. */
static napi_value invoke(napi_env env, napi_info info) {
  typedef uint64_t (*function_t)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);
  void *mailbox = 0;
  CALLBACK_INFO(env, info, 0, 0, 0, &mailbox);
  FIELD(mailbox, MAILBOX_value) = 0;
  const uint64_t *a = &FIELD(mailbox, MAILBOX_arguments);
  function_t function = (function_t)FIELD(mailbox, MAILBOX_function);
  FIELD(mailbox, MAILBOX_result) = function(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
  return (napi_value)FIELD(mailbox, MAILBOX_value);
}

static napi_value detach(napi_env env, napi_info info) {
  size_t count = 1;
  napi_value argument = 0;
  CALLBACK_INFO(env, info, &count, &argument, 0, 0);
  DETACH(env, argument);
  return 0;
}

/*
 * The list of symbol files for gdb, as scripts/bridge.ts has it. gdb puts a breakpoint at the empty function.
 */
typedef struct entry_s {
  struct entry_s *next, *previous;
  uint64_t symbol_file, symbol_file_size;
  void *frames;
  void (*register_frame)(void *);
  void (*deregister_frame)(void *);
  uint64_t is_linked;
} entry_t;
_Static_assert(sizeof(entry_t) == ENTRY_SIZE && offsetof(entry_t, is_linked) == ENTRY_isLinked &&
                   offsetof(entry_t, register_frame) == ENTRY_registerFrame,
               "src/native/mailbox.ts, SymbolFileEntry");
typedef struct {
  uint32_t version, action;
  entry_t *relevant, *first;
} descriptor_t;
enum { JIT_REGISTER = 1, JIT_UNREGISTER = 2 };

#define DESCRIPTOR ((descriptor_t *)((char *)&data[0] + data[0]))
#define LOCK ((uint32_t *)((char *)&data[1] + data[1]))

__attribute__((noinline)) void bridge_register_code(void) { __asm__ volatile("" ::: "memory"); }

static void acquire(void) {
  while (__atomic_exchange_n(LOCK, 1, __ATOMIC_ACQUIRE) != 0) __asm__ volatile("yield");
}

static void tell_and_release(entry_t *entry, uint32_t action) {
  DESCRIPTOR->relevant = entry;
  DESCRIPTOR->action = action;
  bridge_register_code();
  DESCRIPTOR->action = 0;
  DESCRIPTOR->relevant = 0;
  __atomic_store_n(LOCK, 0, __ATOMIC_RELEASE);
}

static void link(entry_t *entry) {
  if (entry->frames) entry->register_frame(entry->frames);
  acquire();
  entry->next = DESCRIPTOR->first;
  entry->previous = 0;
  if (entry->next) entry->next->previous = entry;
  DESCRIPTOR->first = entry;
  entry->is_linked = 1;
  tell_and_release(entry, JIT_REGISTER);
}

static void unlink(entry_t *entry) {
  if (!entry->is_linked) return;
  acquire();
  if (entry->next) entry->next->previous = entry->previous;
  if (entry->previous) entry->previous->next = entry->next;
  else DESCRIPTOR->first = entry->next;
  entry->is_linked = 0;
  tell_and_release(entry, JIT_UNREGISTER);
  if (entry->frames) entry->deregister_frame(entry->frames);
}

/* Takes back the symbol files, unmaps what the list `mappings` names, then the mailbox itself. */
static void teardown(void *mailbox) {
  entry_t *end = (entry_t *)FIELD(mailbox, MAILBOX_symbolFilesEnd);
  for (entry_t *entry = (entry_t *)FIELD(mailbox, MAILBOX_symbolFiles); entry < end; entry++) unlink(entry);
  for (size_t at = MAILBOX_mappings; at < MAILBOX_scratch; at += 16) {
    uint64_t size = FIELD(mailbox, at + 8);
    if (size != 0) system_call(SYS_MUNMAP, (int64_t)FIELD(mailbox, at), (int64_t)size, 0, 0, 0, 0);
  }
  system_call(SYS_MUNMAP, (int64_t)mailbox, MAILBOX_SIZE, 0, 0, 0, 0);
}

int32_t bridge_version(void) { return NODE_API_VERSION; }

/* Where anything is missing or fails, the exports stay without properties, and JavaScript says why. */
napi_value bridge_register(napi_env env, napi_value exports) {
  for (int i = 0; i < IMPORT_COUNT; i++)
    if (import(i) == 0) return exports;
  int64_t mapped =
      system_call(SYS_MMAP, 0, MAILBOX_SIZE, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
  if (mapped < 0 && mapped >= -4095) return exports;
  void *mailbox = (void *)mapped;
  FIELD(mailbox, MAILBOX_env) = (uint64_t)env;
  FIELD(mailbox, MAILBOX_dlsym) = (uint64_t)import(DLSYM);
  FIELD(mailbox, MAILBOX_syscall) = (uint64_t)system_call;
  FIELD(mailbox, MAILBOX_copy) = (uint64_t)copy;
  FIELD(mailbox, MAILBOX_serialize) = (uint64_t)serialize;
  FIELD(mailbox, MAILBOX_link) = (uint64_t)link;
  FIELD(mailbox, MAILBOX_unlink) = (uint64_t)unlink;
  DESCRIPTOR->version = 1;
  FIELD(mailbox, MAILBOX_self) = (uint64_t)mailbox;
  /*
   * Hooks run last in, first out. This one is added before any other that concerns Uranium, so that it runs
   * after Node.js has detached the ArrayBuffers that lie over the memory which it unmaps.
   */
  if (ADD_HOOK(env, teardown, mailbox) != 0) return exports;
  napi_value value = 0;
  if (NEW_BUFFER(env, mailbox, MAILBOX_SIZE, 0, 0, &value) != 0) return exports;
  SET_PROPERTY(env, exports, "mailbox", value);
  if (NEW_FUNCTION(env, "detach", NAPI_AUTO_LENGTH, detach, mailbox, &value) != 0) return exports;
  SET_PROPERTY(env, exports, "detach", value);
  if (NEW_FUNCTION(env, "invoke", NAPI_AUTO_LENGTH, invoke, mailbox, &value) != 0) return exports;
  SET_PROPERTY(env, exports, "invoke", value);
  return exports;
}
