/*
 * Objects in dictionary mode: V8 keeps their properties in a hash table, and their order in a number that each
 * property carries. Hidden classes say little of such objects, so everything is looked at each time.
 */
#include "json_heap.h"

static uint8_t *put_properties(state_t *s, uint8_t *dst, const uint64_t *order, uint64_t count, uint64_t entries) {
  for (uint64_t i = 0; i < count; i++) {
    uint64_t at = entries + (order[i] & 0xffffffff) * s->dictionary_entry_size;
    uint8_t *start = dst;
    if (UNLIKELY(!room(s, dst))) return overflow(s);
    *dst++ = ',';
    dst = uranium_json_string(s, dst, load64(at, 0));
    if (UNLIKELY(dst == FAILED)) return FAILED;
    *dst++ = ':';
    dst = uranium_json_value(s, dst, load64(at, 8));
    if (UNLIKELY(dst <= OMITTED)) {
      if (dst == FAILED) return FAILED;
      dst = start;
    }
  }
  return dst;
}

/* An object of type JS_OBJECT whose class has the dictionary bit. */
uint8_t *json_dictionary_object(state_t *s, uint8_t *dst, uint64_t object) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint64_t map = map_of(object);
  if (load8(map, s->map_bit_field) != 0) return bail(s, REASON_KIND);
  if (UNLIKELY(json_check_chain(s, map) != 0)) return bail(s, REASON_REFUSED);
  uint64_t dictionary = load64(object, s->properties_or_hash);
  if (!is_pointer(dictionary) || map_of(dictionary) != s->name_dictionary_map) return bail(s, REASON_MEMORY);
  uint64_t length = (uint64_t)(uint32_t)smi_value(load64(dictionary, s->fixed_array_length));
  uint64_t capacity = (uint64_t)(uint32_t)smi_value(load64(dictionary, s->dictionary_capacity));
  uint64_t entries = dictionary + s->name_dictionary_entries;
  uint64_t header = (s->name_dictionary_entries - s->fixed_array_data) / 8;
  if (header + capacity * (s->dictionary_entry_size / 8) != length) return bail(s, REASON_MEMORY);
  uint64_t *order = (uint64_t *)s->temporary_next;
  if ((uint64_t)(order + capacity) > s->temporary_end) return bail(s, REASON_MEMORY);
  uint64_t count = 0;
  for (uint64_t entry = 0; entry < capacity; entry++) {
    uint64_t at = entries + entry * s->dictionary_entry_size;
    uint64_t key = load64(at, 0);
    if (key == s->undefined || key == s->the_hole) continue;
    if (load16(map_of(key), s->map_instance_type) >= s->first_nonstring_type) continue; /* a symbol */
    uint64_t details = load64(at, 16) >> 32;
    if (is_to_json(s, key)) return bail(s, REASON_REFUSED);
    if ((details >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) continue;
    if ((details & s->details_kind_mask) != 0) return bail(s, REASON_REFUSED); /* an accessor */
    uint64_t position = details >> s->details_position_shift & s->details_position_mask;
    order[count++] = position << 32 | entry;
  }
  json_sort(order, count);
  s->temporary_next = (uint64_t)(order + count);
  uint8_t *start = dst;
  if (load64(object, s->elements) != s->empty_fixed_array) dst = uranium_json_indexed(s, dst, object);
  if (dst != FAILED) dst = put_properties(s, dst, order, count, entries);
  s->temporary_next = (uint64_t)order;
  if (dst == FAILED) return FAILED;
  if (dst == start) *dst++ = '{';
  *start = '{';
  *dst = '}';
  return dst + 1;
}
