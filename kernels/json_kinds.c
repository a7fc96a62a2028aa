/*
 * Objects that are neither plain ones nor arrays: boxed primitives, typed arrays, functions.
 *
 * Which instance type is what was learnt at the start, from objects that were made for it (src/json/kinds.ts).
 * Maps, errors and so on have no code here: they print as any object does, by the program of their class.
 */
#include "json_heap.h"
#include "number.h"

static inline uint8_t *put_empty(uint8_t *dst) {
  __builtin_memcpy(dst, "{}", 2);
  return dst + 2;
}

/*
 * A boxed primitive without properties of its own. JSON.stringify asks a number for its valueOf and a string for
 * its toString; JavaScript sees to it that those are the ones that were there at the start.
 */
uint8_t *uranium_json_box(state_t *s, uint8_t *dst, uint64_t box) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint64_t value = load64(box, s->box_value);
  uint64_t prototype = load64(map_of(box), s->map_prototype);
  uint64_t expected;
  if (value == s->true_ || value == s->false_) return uranium_json_value(s, dst, value);
  if (is_smi(value) || map_of(value) == s->heap_number_map) {
    expected = *(const uint64_t *)s->number_prototype_slot;
  } else {
    uint64_t type = load16(map_of(value), s->map_instance_type);
    /* A boxed symbol is an object like any other; a BigInt is an error. */
    if (type == s->symbol_type && load64(box, s->elements) == s->empty_fixed_array) return put_empty(dst);
    if (type >= s->first_nonstring_type) return bail(s, REASON_KIND);
    expected = *(const uint64_t *)s->string_prototype_slot;
  }
  if (!s->boxes_are_original || prototype != expected) return bail(s, REASON_BOX);
  return uranium_json_value(s, dst, value);
}

/* A function of a class that has no toJSON. */
uint8_t *uranium_json_function(state_t *s, uint8_t *dst, uint64_t function) {
  (void)s;
  (void)dst;
  (void)function;
  return OMITTED;
}

/*
 * Where the elements of a typed array lie; 0 where they are not at hand. On V8's heap they are a byte array;
 * elsewhere the buffer knows them as well, and no longer once it was detached.
 */
static uint64_t find_elements(const state_t *s, uint64_t array, uint64_t size) {
  uint64_t base = load64(array, s->typed_base);
  uint64_t external = load64(array, s->typed_external);
  if (is_pointer(base)) {
    if (base != load64(array, s->elements) || external != s->fixed_array_data) return 0;
    return size <= (uint64_t)(uint32_t)smi_value(load64(base, s->fixed_array_length)) ? base + external : 0;
  }
  uint64_t buffer = load64(array, s->view_buffer);
  if (base != 0 || !is_pointer(buffer)) return 0;
  uint64_t offset = load64(array, s->view_byte_offset);
  uint64_t length = load64(buffer, s->buffer_byte_length);
  if (size > length || offset > length - size) return 0;
  return external == load64(buffer, s->buffer_store) + offset ? external : 0;
}

uint8_t *json_memory_of(const state_t *s, uint64_t view, uint64_t *length) {
  if (!is_pointer(view) || role_of(s, load16(map_of(view), s->map_instance_type)) != ROLE_TYPED_ARRAY) return 0;
  uint64_t kind = load8(map_of(view), s->map_bit_field2) >> s->elements_kind_shift;
  if (((const uint8_t *)s->element_formats)[kind] != FORMAT_UINT8) return 0;
  *length = load64(view, s->view_byte_length);
  return (uint8_t *)find_elements(s, view, *length);
}

static inline uint64_t element_size(uint64_t format) {
  return format <= FORMAT_UINT8 ? 1 : format <= FORMAT_UINT16 ? 2 : format == FORMAT_FLOAT64 ? 8 : 4;
}

static inline uint8_t *put_double(uint8_t *dst, double value) {
  uint64_t bits;
  __builtin_memcpy(&bits, &value, 8);
  return uranium_write_double(dst, bits);
}

static inline uint8_t *put_element(uint8_t *dst, uint64_t at, uint64_t format) {
  float single;
  switch (format) {
    case FORMAT_INT8: return uranium_write_i32(dst, *(const int8_t *)at);
    case FORMAT_UINT8: return uranium_write_i32(dst, *(const uint8_t *)at);
    case FORMAT_INT16: return uranium_write_i32(dst, *(const int16_t *)at);
    case FORMAT_UINT16: return uranium_write_i32(dst, *(const uint16_t *)at);
    case FORMAT_INT32: return uranium_write_i32(dst, *(const int32_t *)at);
    case FORMAT_UINT32: return uranium_write_i64(dst, *(const uint32_t *)at);
    case FORMAT_FLOAT32:
      __builtin_memcpy(&single, (const void *)at, 4);
      return put_double(dst, single);
    default: return uranium_write_double(dst, *(const uint64_t *)at);
  }
}

/* Whether an element of a typed array of floating-point numbers is NaN or infinite. */
static int has_non_finite(uint64_t at, uint64_t size, uint64_t format) {
  const uint64_t exponent = 0x7ff0000000000000u;
  if (format == FORMAT_FLOAT32) {
    for (uint64_t i = 0; i + 4 <= size; i += 4)
      if ((*(const uint32_t *)(at + i) & 0x7f800000u) == 0x7f800000u) return 1;
  } else if (format == FORMAT_FLOAT64) {
    for (uint64_t i = 0; i + 8 <= size; i += 8)
      if ((*(const uint64_t *)(at + i) & exponent) == exponent) return 1;
  }
  return 0;
}

/* A typed array without properties of its own: an object whose keys are the indices. */
uint8_t *uranium_json_typed_array(state_t *s, uint8_t *dst, uint64_t array) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint64_t kind = load8(map_of(array), s->map_bit_field2) >> s->elements_kind_shift;
  uint64_t format = ((const uint8_t *)s->element_formats)[kind];
  uint64_t size = load64(array, s->view_byte_length);
  if (size == 0) return put_empty(dst);
  uint64_t at = find_elements(s, array, size);
  if (UNLIKELY(at == 0)) return bail(s, REASON_KIND);
  if (UNLIKELY(s->refuses_non_finite) && has_non_finite(at, size, format)) return bail(s, REASON_NON_FINITE);
  uint64_t step = element_size(format);
  /* "10" comes before "2". */
  if (UNLIKELY(s->sorts_keys) && size > 10 * step) return bail(s, REASON_KIND);
  uint8_t *start = dst;
  /* An output of so many elements has no room before an index has no longer 31 bits. */
  for (int32_t index = 0; size >= step; index++, size -= step, at += step) {
    if (UNLIKELY(!room(s, dst))) return overflow(s);
    __builtin_memcpy(dst, ",\"", 2);
    dst = uranium_write_i32(dst + 2, index);
    __builtin_memcpy(dst, "\":", 2);
    dst = put_element(dst + 2, at, format);
  }
  *start = '{';
  *dst = '}';
  return dst + 1;
}
