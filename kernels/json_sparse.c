/*
 * Holes: when they read as undefined, and arrays that have so many of them that V8 keeps the rest in a hash table.
 */
#include "json_heap.h"

/* The longest string that V8 makes has fewer characters, so that JSON.stringify of something longer throws. */
enum { LONGEST_STRING = 1 << 29 };
/* Of a prototype's elements, no more than so many are looked at. */
enum { LOOK_LIMIT = 4096 };

/*
 * Whether a prototype has no element. What was deleted from it again has left room behind: for words, or a
 * hash table. Of other kinds of objects, of which some have elements that lie elsewhere, it is not said.
 */
static int has_no_elements(const state_t *s, uint64_t object) {
  uint64_t map = map_of(object);
  uint64_t type = load16(map, s->map_instance_type);
  uint64_t elements = load64(object, s->elements);
  if (type != s->js_object_type && type != s->js_array_type && type != s->object_prototype_type) return 0;
  if (elements == s->empty_fixed_array) return 1;
  uint64_t kind = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  uint64_t length = (uint64_t)(uint32_t)smi_value(load64(elements, s->fixed_array_length));
  uint64_t at = elements + s->fixed_array_data;
  uint64_t stride = 8;
  if (kind == s->dictionary_elements_kind) {
    uint64_t header = (s->dictionary_entries - s->fixed_array_data) / 8;
    uint64_t words = s->dictionary_entry_size / 8;
    uint64_t capacity = (uint64_t)(uint32_t)smi_value(load64(elements, s->dictionary_capacity));
    if (header + capacity * words != length) return 0;
    at = elements + s->dictionary_entries;
    stride = s->dictionary_entry_size;
    length = capacity;
  } else if (!is_tagged_kind(kind)) {
    return 0;
  }
  if (length > LOOK_LIMIT) return 0;
  for (; length > 0; length--, at += stride) {
    uint64_t word = load64(at, 0);
    if (word != s->the_hole && (stride == 8 || word != s->undefined)) return 0;
  }
  return 1;
}

/* Elements of a prototype do not show in its class, so this is asked once in each pass over an array with holes. */
int json_holes_are_null(const state_t *s, uint64_t array) {
  uint64_t prototype = load64(map_of(array), s->map_prototype);
  for (; prototype != s->null; prototype = load64(map_of(prototype), s->map_prototype))
    if (!has_no_elements(s, prototype)) return 0;
  return 1;
}

/* `,null` so many times. */
static uint8_t *put_nulls(state_t *s, uint8_t *dst, uint64_t count) {
  enum { AT_ONCE = 32 };
  while (count > 0) {
    if (UNLIKELY(!room(s, dst))) return overflow(s);
    uint64_t now = count < AT_ONCE ? count : AT_ONCE;
    for (uint64_t i = 0; i < now; i++, dst += 5) __builtin_memcpy(dst, ",null", 5);
    count -= now;
  }
  return dst;
}

static uint8_t *put_elements(state_t *s, uint8_t *dst, const uint64_t *order, uint64_t count, uint64_t entries,
                             uint64_t length) {
  uint64_t next = 0;
  for (uint64_t i = 0; i < count; i++) {
    uint64_t index = order[i] >> 32;
    if (UNLIKELY(index >= length)) return bail(s, REASON_MEMORY);
    dst = put_nulls(s, dst, index - next);
    if (UNLIKELY(dst == FAILED)) return FAILED;
    next = index + 1;
    if (UNLIKELY(!room(s, dst))) return overflow(s);
    *dst++ = ',';
    uint8_t *after = uranium_json_value(s, dst, load64(entries + (order[i] & 0xffffffff) * s->dictionary_entry_size, 8));
    if (UNLIKELY(after == FAILED)) return FAILED;
    if (after == OMITTED) {
      __builtin_memcpy(dst, "null", 4);
      after = dst + 4;
    }
    dst = after;
  }
  return put_nulls(s, dst, length - next);
}

/* An array whose elements are in a hash table. What is not enumerable counts in arrays, too. */
uint8_t *uranium_json_sparse_array(state_t *s, uint8_t *dst, uint64_t array) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint64_t word = load64(array, s->array_length);
  /* A length past the small integers is a boxed number. */
  if (!is_smi(word)) return map_of(word) == s->heap_number_map ? overflow(s) : bail(s, REASON_MEMORY);
  if (smi_value(word) < 0) return bail(s, REASON_MEMORY);
  uint64_t length = (uint64_t)smi_value(word);
  uint64_t *order = (uint64_t *)s->temporary_next;
  uint64_t entries;
  int64_t count = json_order_indices(s, load64(array, s->elements), 1, &entries);
  if (count < 0) return FAILED;
  if ((uint64_t)count < length) {
    if (!json_holes_are_null(s, array)) return bail(s, REASON_HOLE);
    if (5 * (length - (uint64_t)count) > LONGEST_STRING) return overflow(s);
  }
  uint8_t *start = dst;
  uint64_t notes = s->note_count;
  s->temporary_next = (uint64_t)(order + count);
  dst = put_elements(s, dst, order, (uint64_t)count, entries, length);
  s->temporary_next = (uint64_t)order;
  if (UNLIKELY(dst == FAILED)) {
    forget_notes(s, notes);
    return FAILED;
  }
  if (dst == start) dst++;
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  *start = '[';
  *dst = ']';
  return dst + 1;
}
