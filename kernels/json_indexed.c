/*
 * Properties whose keys are array indices ("0", "17", "205705993"): V8 keeps them apart from the others, as
 * elements of the object, and JSON shows them first, in ascending order.
 */
#include "heap_sort.h"
#include "json_heap.h"
#include "json_keys.h"
#include "number.h"

static inline uint8_t *put_key(uint8_t *dst, int32_t index) {
  *dst++ = ',';
  *dst++ = '"';
  dst = uranium_write_i32(dst, index);
  *dst++ = '"';
  *dst++ = ':';
  return dst;
}

/* One property `,"index":value`; nothing where the value has no JSON form. */
static inline uint8_t *put_property(state_t *s, uint8_t *dst, int32_t index, uint64_t value) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint8_t *after = uranium_json_value(s, put_key(dst, index), value);
  return after == OMITTED ? dst : after;
}

#define PRECEDES(a, b) ((a) < (b))
void json_sort(uint64_t *items, uint64_t count) { HEAP_SORT(uint64_t, items, count, PRECEDES); }

int64_t json_order_indices(state_t *s, uint64_t dictionary, int hidden_too, uint64_t *entries) {
  uint64_t length = (uint64_t)(uint32_t)smi_value(load64(dictionary, s->fixed_array_length));
  uint64_t capacity = (uint64_t)(uint32_t)smi_value(load64(dictionary, s->dictionary_capacity));
  uint64_t header = (s->dictionary_entries - s->fixed_array_data) / 8;
  uint64_t *order = (uint64_t *)s->temporary_next;
  int64_t count = 0;
  *entries = dictionary + s->dictionary_entries;
  if (header + capacity * (s->dictionary_entry_size / 8) != length) goto bad;
  if ((uint64_t)(order + capacity) > s->temporary_end) goto bad;
  for (uint64_t entry = 0; entry < capacity; entry++) {
    uint64_t at = *entries + entry * s->dictionary_entry_size;
    uint64_t key = load64(at, 0);
    if (key == s->undefined || key == s->the_hole) continue;
    uint64_t details = load64(at, 16) >> 32;
    /* A key past the small integers is a boxed number. */
    if (!is_smi(key) || smi_value(key) < 0 || (details & s->details_kind_mask) != 0) goto bad;
    if (!hidden_too && (details >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) continue;
    order[count++] = (key & ~(uint64_t)0xffffffff) | entry;
  }
  json_sort(order, (uint64_t)count);
  return count;
bad:
  bail(s, REASON_INDEXED);
  return -1;
}

/* Elements that V8 keeps in a hash table. */
static uint8_t *put_dictionary(state_t *s, uint8_t *dst, uint64_t dictionary) {
  const uint64_t *order = (const uint64_t *)s->temporary_next;
  uint64_t entries;
  int64_t count = json_order_indices(s, dictionary, 0, &entries);
  if (count < 0) return FAILED;
  s->temporary_next = (uint64_t)(order + count);
  for (int64_t i = 0; i < count && dst != FAILED; i++) {
    uint64_t at = entries + (order[i] & 0xffffffff) * s->dictionary_entry_size;
    dst = put_property(s, dst, (int32_t)(order[i] >> 32), load64(at, 8));
  }
  s->temporary_next = (uint64_t)order;
  return dst;
}

/*
 * Indices in the order of their digits: "0", "1", "10", "9". An item is the index with zeros behind it, then how many digits it
 * has, then the number of its entry.
 */
enum { ENTRY_BITS = 26, MOST_DIGITS = 10 };

static inline uint64_t sortable(uint64_t index, uint64_t entry) {
  uint64_t digits = 1;
  for (uint64_t rest = index; rest >= 10; rest /= 10) digits++;
  uint64_t padded = index;
  for (uint64_t i = digits; i < MOST_DIGITS; i++) padded *= 10;
  return (padded << 4 | digits) << ENTRY_BITS | entry;
}

/* The same as items, at `order`: how many; -1 (and a reason) where the object cannot be done so. */
static int64_t sort_indices(state_t *s, uint64_t object, uint64_t kind, uint64_t *order, uint64_t *entries) {
  uint64_t elements = load64(object, s->elements);
  int64_t count = 0;
  if (kind == s->dictionary_elements_kind) {
    count = json_order_indices(s, elements, 0, entries);
    for (int64_t i = 0; i < count; i++) {
      uint64_t entry = order[i] & 0xffffffff;
      if (entry >> ENTRY_BITS != 0) {
        bail(s, REASON_INDEXED);
        return -1;
      }
      order[i] = sortable(order[i] >> 32, entry);
    }
  } else {
    uint64_t length = (uint64_t)(uint32_t)smi_value(load64(elements, s->fixed_array_length));
    *entries = elements + s->fixed_array_data;
    if (length >> ENTRY_BITS != 0 || (uint64_t)(order + length) > s->temporary_end || !is_tagged_kind(kind)) {
      bail(s, REASON_INDEXED);
      return -1;
    }
    for (uint64_t index = 0; index < length; index++)
      if (load64(*entries, 8 * index) != s->the_hole) order[count++] = sortable(index, index);
  }
  if (count > 0) json_sort(order, (uint64_t)count);
  return count;
}

/* Whether a key of an object with fast properties may come before an index. */
static int has_keys_before_indices(const state_t *s, uint64_t map) {
  keyed_t *items;
  if (load32(map, s->map_bit_field3) & s->dictionary_mask) return 0; /* json_dictionary.c has looked */
  int64_t count = json_sorted_keys(s, map, &items);
  return count < 0 || (count > 0 && json_precedes_indices(s, items[0].key));
}

static uint8_t *put_sorted(state_t *s, uint8_t *dst, uint64_t object, uint64_t kind) {
  uint64_t *order = (uint64_t *)s->temporary_next;
  uint64_t entries;
  if (has_keys_before_indices(s, map_of(object))) return bail(s, REASON_INDEXED);
  int64_t count = sort_indices(s, object, kind, order, &entries);
  if (count < 0) return FAILED;
  int is_dictionary = kind == s->dictionary_elements_kind;
  s->temporary_next = (uint64_t)(order + count);
  for (int64_t i = 0; i < count && dst != FAILED; i++) {
    uint64_t entry = order[i] & (((uint64_t)1 << ENTRY_BITS) - 1);
    uint64_t at = entries + entry * (is_dictionary ? s->dictionary_entry_size : 8);
    int32_t index = is_dictionary ? smi_value(load64(at, 0)) : (int32_t)entry;
    dst = put_property(s, dst, index, load64(at, is_dictionary ? 8 : 0));
  }
  s->temporary_next = (uint64_t)order;
  return dst;
}

static uint8_t *put_indexed(state_t *s, uint8_t *dst, uint64_t object) {
  if (s->key_list != 0) return dst; /* no index is in a list that is in force */
  uint64_t kind = load8(map_of(object), s->map_bit_field2) >> s->elements_kind_shift;
  uint64_t elements = load64(object, s->elements);
  if (s->sorts_keys) return put_sorted(s, dst, object, kind);
  if (kind == s->dictionary_elements_kind) return put_dictionary(s, dst, elements);
  /* Shapes are checked when they are learnt; objects in dictionary mode have none. */
  if (!is_tagged_kind(kind)) return bail(s, REASON_INDEXED);
  const uint64_t *element = (const uint64_t *)(elements + s->fixed_array_data);
  int32_t length = smi_value(load64(elements, s->fixed_array_length));
  for (int32_t index = 0; index < length && dst != FAILED; index++) {
    if (element[index] != s->the_hole) dst = put_property(s, dst, index, element[index]);
  }
  return dst;
}

/* Writes the indexed properties of an object, each with a comma in front; returns the end of the output. */
uint8_t *uranium_json_indexed(state_t *s, uint8_t *dst, uint64_t object) {
  uint64_t notes = s->note_count;
  dst = put_indexed(s, dst, object);
  if (UNLIKELY(dst == FAILED)) forget_notes(s, notes);
  return dst;
}
