/*
 * Reading V8's heap from C: loads by proved offsets, and the contract of every encoder function.
 *
 * All words are tagged as V8 has them: a small integer (Smi) has its low bit clear and its value in the high
 * half; a pointer has 1 in its low two bits. Offsets in the state block are relative to the tagged address.
 *
 * Contract of an encoder function  uint8_t *f(state_t *s, uint8_t *dst, uint64_t value):
 *   requires  dst <= s->limit, or checks that itself before it writes;
 *   returns   the end of what it wrote,
 *             OMITTED (1) where the value has no JSON form (undefined, a symbol): nothing was written,
 *             or FAILED (0): s->status says why, and the whole output is void.
 *   No V8 or Node-API function is called meanwhile, so that no object moves.
 */
#ifndef URANIUM_JSON_HEAP_H
#define URANIUM_JSON_HEAP_H

#include <stddef.h>
#include <stdint.h>
#include "json_state.h"
#include "number.h"
#include "processor.h"

#define FAILED ((uint8_t *)0)
#define OMITTED ((uint8_t *)1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define LIKELY(x) __builtin_expect(!!(x), 1)

typedef uint8_t *(*encoder_t)(state_t *, uint8_t *, uint64_t);

/* The order of bailReasons in src/json/state.ts. */
enum {
  REASON_NONE,
  REASON_KIND,
  REASON_DEPTH,
  REASON_INDEXED,
  REASON_HOLE,
  REASON_NAN,
  REASON_EXTERNAL,
  REASON_ROPE,
  REASON_REFUSED,
  REASON_MEMORY,
  REASON_DATE,
  REASON_FULL,
  REASON_ACCESSOR,
  REASON_BOX,
  REASON_NON_FINITE,
  REASON_SCHEMA,
};

static inline uint64_t load64(uint64_t tagged, uint64_t offset) { return *(const uint64_t *)(tagged + offset); }
static inline uint32_t load32(uint64_t tagged, uint64_t offset) { return *(const uint32_t *)(tagged + offset); }
static inline uint16_t load16(uint64_t tagged, uint64_t offset) { return *(const uint16_t *)(tagged + offset); }
static inline uint8_t load8(uint64_t tagged, uint64_t offset) { return *(const uint8_t *)(tagged + offset); }

/* The map is the first word of every heap object: the one offset that tagging itself fixes. */
static inline uint64_t map_of(uint64_t tagged) { return *(const uint64_t *)(tagged - 1); }
static inline int is_smi(uint64_t word) { return (word & 1) == 0; }
static inline int is_pointer(uint64_t word) { return (word & 3) == 1; }
static inline int32_t smi_value(uint64_t word) { return (int32_t)(word >> 32); }

static inline uint8_t *bail(state_t *s, uint64_t reason) {
  s->status = STATUS_BAIL;
  s->reason = reason;
  return FAILED;
}

static inline uint8_t *overflow(state_t *s) {
  s->status = STATUS_OVERFLOW;
  return FAILED;
}

/* The result is what lies from `start` to `end` in the scratch range. */
static inline void set_result(state_t *s, const uint8_t *start, const uint8_t *end) {
  double size = (double)(end - start);
  __builtin_memcpy(&s->result, &size, 8);
  s->result_start = (uint64_t)start;
}

static inline uint64_t result_size(const state_t *s) {
  double size;
  __builtin_memcpy(&size, &s->result, 8);
  return (uint64_t)size;
}

static inline int room(const state_t *s, const uint8_t *dst) { return (uint64_t)dst <= s->limit; }

/* A double; a gap where it is NaN or infinite and the encoder refuses such. Requires: room. */
static inline uint8_t *json_double(state_t *s, uint8_t *dst, uint64_t bits) {
  const uint64_t exponent = 0x7ff0000000000000u;
  if (UNLIKELY((bits & exponent) == exponent) && s->refuses_non_finite) return bail(s, REASON_NON_FINITE);
  return uranium_write_double(dst, bits);
}

static inline uint64_t table_index(uint64_t map) {
  return (map >> 4) * 0x9e3779b97f4a7c15u >> (64 - 12);
}
_Static_assert(TABLE_CAPACITY == 1 << 12, "table_index yields 12 bits");

/* The number of the shape of this hidden class, for the list in force, or -1. Requires: epoch == table_epoch. */
static inline int64_t find_shape(const state_t *s, uint64_t map) {
  map |= s->key_list_tag;
  for (uint64_t i = table_index(map);; i = (i + 1) & (TABLE_CAPACITY - 1)) {
    if (s->table[2 * i] == map) return (int64_t)s->table[2 * i + 1];
    if (s->table[2 * i] == 0) return -1;
  }
}

/* The attribute bit of a property that is not enumerable. */
enum { ATTRIBUTE_DONT_ENUM = 2 };

/* Kinds of elements that are tagged words: packed or with holes, extensible or not. */
static inline int is_tagged_kind(uint64_t kind) { return kind <= 3 || (kind >= 6 && kind <= 11); }

/* What the encoder does with objects of an instance type: ROLE_… without ROLE_PROTOTYPE, which is asked for apart. */
static inline uint64_t role_of(const state_t *s, uint64_t type) {
  return type < TYPE_CAPACITY ? ((const uint8_t *)s->type_roles)[type] & (ROLE_PROTOTYPE - 1) : ROLE_NONE;
}
static inline int is_prototype_type(const state_t *s, uint64_t type) {
  return type < TYPE_CAPACITY && ((const uint8_t *)s->type_roles)[type] & ROLE_PROTOTYPE;
}

/* Whether objects of this type print their own enumerable properties, arrays and other special ones left aside. */
static inline int is_object_type(const state_t *s, uint64_t type) {
  return type == s->js_object_type || role_of(s, type) == ROLE_OBJECT;
}

/* What a class has set in its bit_field that objects of its role must not have: interceptors, access checks. */
static inline uint64_t odd_bits(const state_t *s, uint64_t map, uint64_t role) {
  return load8(map, s->map_bit_field) & ~(role == ROLE_FUNCTION ? s->function_bits : 0);
}

/* Whether a property's key is "toJSON". Keys are internal strings, of which V8 keeps one per text. */
static inline int is_to_json(const state_t *s, uint64_t key) {
  /* The length comes first, though a symbol has something else there: it nearly always tells, without a look at the class. */
  if (load32(key, s->string_length) != 6) return 0;
  uint64_t type = load16(map_of(key), s->map_instance_type);
  if (type >= s->first_nonstring_type) return 0;
  if (!(type & s->one_byte_tag) || (type & s->representation_mask) != s->seq_tag) return 0;
  return __builtin_memcmp((const void *)(key + s->one_byte_chars), "toJSON", 6) == 0;
}

/* What is thought of a hidden class; the order of verdicts in src/json/program.ts. */
enum {
  VERDICT_OBJECT,
  VERDICT_ARRAY,
  VERDICT_ARRAY_OF_DOUBLES,
  VERDICT_DATE,
  VERDICT_SPARSE_ARRAY,
  VERDICT_BOX,
  VERDICT_TYPED_ARRAY,
  VERDICT_FUNCTION,
  REFUSED_DICTIONARY,
  REFUSED_PROTOTYPE_MAP,
  REFUSED_BIT_FIELD,
  REFUSED_ACCESSOR,
  REFUSED_TO_JSON,
  REFUSED_CHAIN,
  REFUSED_PROTOTYPES_FULL,
  REFUSED_ELEMENTS_KIND,
  REFUSED_KEY,
  REFUSED_INHERITED,
};

/* In the last word of a level, whose lower half is an array's length or the number of an object's shape. */
#define LEVEL_IS_ARRAY ((uint64_t)1 << 32)
#define LEVEL_BY_STEPS ((uint64_t)2 << 32) /* JavaScript finishes it, value by value */
#define LEVEL_IS_ROOT ((uint64_t)4 << 32)  /* stands for the object around the whole value: has no braces */
#define LEVEL_HAS_KEYS ((uint64_t)8 << 32) /* an object without a shape: a list of keys tells what it shows */
#define LEVEL_KEYS_ARE_KNOWN ((uint64_t)16 << 32) /* the keys are those that JavaScript told last */
#define LEVEL_IS_CHANGED ((uint64_t)32 << 32)     /* user code has changed the way down from here */

/* Bytes of a range that stay with the process; `keptMemory` in src/json/native-encoder.ts. */
enum { KEPT_MEMORY = 32 * 1024 * 1024 };
/* Defined in json_entry.c: gives memory back to the system, whose contents are no longer needed. */
void json_discard(uint64_t from, uint64_t to);

/* Defined in json_gap.c */
void uranium_json_note(state_t *s, uint64_t object, uint64_t position, uint8_t *start, uint64_t what, uint8_t *end);
/* Defined in json_gap.c: after a pass that failed, holds the path to the gap; 0 where there is none to be filled. */
int json_suspend(state_t *s);
/* Defined in json_gap.c: the innermost object of the path, as a napi_value. */
void *json_innermost(state_t *s);
/* Defined in json_entry.c: 0, with the status set, where a prototype has changed. */
int json_prepare(state_t *s);
/* Forgets what was noted since there were `count` notes: the whole object becomes the gap. */
static inline void forget_notes(state_t *s, uint64_t count) { s->note_count = count; }

/* The number of elements of a JSArray of keys, as Object.keys makes them; 0 where it does not look like one. */
static inline uint64_t keys_count(const state_t *s, uint64_t keys) {
  uint64_t length = load64(keys, s->array_length);
  uint64_t elements = load64(keys, s->elements);
  if (!is_smi(length) || !is_pointer(elements)) return 0;
  uint64_t count = (uint64_t)(uint32_t)smi_value(length);
  return count <= (uint64_t)(uint32_t)smi_value(load64(elements, s->fixed_array_length)) ? count : 0;
}

static inline uint64_t key_at(const state_t *s, uint64_t keys, uint64_t index) {
  return load64(load64(keys, s->elements), s->fixed_array_data + 8 * index);
}

/* Whether some objects of this type are encoded natively. */
static inline int json_is_native_type(const state_t *s, uint64_t type) {
  return type == s->js_object_type || type == s->js_array_type || type == s->js_date_type ||
         role_of(s, type) != ROLE_NONE;
}

/* Defined in json_value.c */
uint8_t *json_continue_array(state_t *s, uint8_t *dst, uint64_t array, uint64_t from, uint8_t *start);
uint8_t *uranium_json_value(state_t *s, uint8_t *dst, uint64_t value);
uint8_t *uranium_json_string(state_t *s, uint8_t *dst, uint64_t value);
/* Defined in json_indexed.c */
uint8_t *uranium_json_indexed(state_t *s, uint8_t *dst, uint64_t object);
/*
 * Puts the entries of a dictionary of elements in order, at temporary_next: keys in the upper halves, numbers of
 * entries in the lower ones. Returns how many there are, or -1 (and a reason) where one is an accessor, say. What is
 * not enumerable is `hidden`.
 */
int64_t json_order_indices(state_t *s, uint64_t dictionary, int hidden_too, uint64_t *entries);
/* Defined in json_sparse.c: whether a hole reads as undefined. */
int json_holes_are_null(const state_t *s, uint64_t array);
/* Defined in json_indexed.c: puts different words in ascending order. */
void json_sort(uint64_t *items, uint64_t count);
/* Defined in json_dictionary.c */
uint8_t *json_dictionary_object(state_t *s, uint8_t *dst, uint64_t object);
/* The same from a property on, of an object that begins at `start`, if its keys still are those of the JSArray `keys`. */
uint8_t *json_continue_dictionary(state_t *s, uint8_t *dst, uint64_t object, uint64_t keys, uint64_t from, uint8_t *start);
uint8_t *json_dictionary_function(state_t *s, uint64_t function);
/* Defined in json_depth.c: whether a value is nested so deep that it may be a cycle. */
int json_is_deep(state_t *s, uint64_t root);
/* Defined in json_learn.c */
uint8_t *json_encode_unknown(state_t *s, uint8_t *dst, uint64_t value, uint64_t map, uint64_t type);
uint64_t json_check_chain(state_t *s, uint64_t map);
/* Whether an object of this class, not in dictionary mode, shows just the keys of the JSArray `keys`. */
int json_shows_keys(const state_t *s, uint64_t map, uint64_t keys);
/* The rest of an object of a class that has no shape, if its keys still are those of the JSArray `keys`. */
uint8_t *json_continue_unknown(state_t *s, uint8_t *dst, uint64_t object, uint64_t keys, uint64_t from, uint8_t *start);
/* Encoder functions of the verdicts, in json_value.c, json_interpret.c, json_date.c, json_sparse.c and json_kinds.c */
uint8_t *uranium_json_array(state_t *s, uint8_t *dst, uint64_t array);
uint8_t *uranium_json_array_of_doubles(state_t *s, uint8_t *dst, uint64_t array);
uint8_t *uranium_json_interpreted(state_t *s, uint8_t *dst, uint64_t object);
uint8_t *uranium_json_date(state_t *s, uint8_t *dst, uint64_t date);
uint8_t *uranium_json_sparse_array(state_t *s, uint8_t *dst, uint64_t array);
uint8_t *uranium_json_box(state_t *s, uint8_t *dst, uint64_t box);
uint8_t *uranium_json_typed_array(state_t *s, uint8_t *dst, uint64_t array);
uint8_t *uranium_json_function(state_t *s, uint8_t *dst, uint64_t function);
/* Defined in json_kinds.c: where the bytes of a Uint8Array lie; 0 where only Node-API can tell. */
uint8_t *json_memory_of(const state_t *s, uint64_t view, uint64_t *length);
uint8_t *uranium_json_refused(state_t *s, uint8_t *dst, uint64_t value);

#endif
