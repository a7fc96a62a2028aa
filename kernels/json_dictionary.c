/*
 * Objects in dictionary mode: V8 keeps their properties in a hash table, and their order in a number that each
 * property carries. Hidden classes say little of such objects, so everything is looked at each time.
 */
#include "json_heap.h"
#include "json_keys.h"

/* What is known of an object in dictionary mode before its first property is written. */
typedef struct {
  uint64_t *order; /* (position << 32 | entry) of the properties that JSON shows, in the temporary range */
  uint64_t count;
  uint64_t entries;
} dictionary_t;

/* The entries of an object's dictionary; 0 (and a reason) where its memory does not look so. */
static uint64_t find_entries(state_t *s, uint64_t object, uint64_t *capacity) {
  uint64_t dictionary = load64(object, s->properties_or_hash);
  if (!is_pointer(dictionary) || map_of(dictionary) != s->name_dictionary_map) goto bad;
  uint64_t length = (uint64_t)(uint32_t)smi_value(load64(dictionary, s->fixed_array_length));
  uint64_t header = (s->name_dictionary_entries - s->fixed_array_data) / 8;
  *capacity = (uint64_t)(uint32_t)smi_value(load64(dictionary, s->dictionary_capacity));
  if (header + *capacity * (s->dictionary_entry_size / 8) == length) return dictionary + s->name_dictionary_entries;
bad:
  bail(s, REASON_MEMORY);
  return 0;
}

static inline int is_string_key(const state_t *s, uint64_t key) {
  return key != s->undefined && key != s->the_hole && load16(map_of(key), s->map_instance_type) < s->first_nonstring_type;
}

/* A function whose class has the dictionary bit: omitted, where it has no toJSON. */
uint8_t *json_dictionary_function(state_t *s, uint64_t function) {
  uint64_t map = map_of(function);
  uint64_t capacity;
  if (odd_bits(s, map, ROLE_FUNCTION) != 0) return bail(s, REASON_KIND);
  if (json_check_chain(s, map) != 0) return bail(s, REASON_REFUSED);
  uint64_t at = find_entries(s, function, &capacity);
  if (at == 0) return FAILED;
  for (; capacity > 0; capacity--, at += s->dictionary_entry_size)
    if (is_string_key(s, load64(at, 0)) && is_to_json(s, load64(at, 0))) return bail(s, REASON_REFUSED);
  return OMITTED;
}

/* The number of a key in the list; -1 where it is not there, -2 where nobody knows. */
static int64_t place_in_list(const state_t *s, const key_list_t *list, uint64_t key) {
  for (uint64_t i = 0; i < list->count; i++) {
    int is_listed = json_is_listed(s, list, i, key);
    if (is_listed != 0) return is_listed < 0 ? -2 : (int64_t)i;
  }
  return -1;
}

/* Whether a prototype may have one of the keys that the object has not; `order` is sorted by their numbers. */
static int inherits_others(const state_t *s, const key_list_t *list, uint64_t map, const uint64_t *order, uint64_t count) {
  for (uint64_t i = 0, own = 0; i < list->count; i++) {
    if (own < count && order[own] >> 32 == i) own++;
    else if (json_inherits_listed(s, map, list, i)) return 1;
  }
  return 0;
}

static inline uint64_t position_of(const state_t *s, uint64_t at) {
  return (load64(at, 16) >> 32) >> s->details_position_shift & s->details_position_mask;
}

/*
 * Whether a dictionary has the same keys as the last one, in the same places and in the same order; then `order`
 * gets that order. Objects that are made alike have such dictionaries, and come together.
 */
static int has_last_order(state_t *s, uint64_t object, const dictionary_t *d, uint64_t capacity) {
  if (s->order_epoch != s->epoch || s->order_capacity != capacity) return 0;
  uint64_t count = load64(load64(object, s->properties_or_hash), s->dictionary_count);
  if (!is_smi(count) || (uint64_t)(uint32_t)smi_value(count) != s->order_count) return 0;
  uint64_t last = 0;
  for (uint64_t i = 0; i < s->order_count; i++) {
    uint64_t at = d->entries + s->order_entries[i] * s->dictionary_entry_size;
    uint64_t position = position_of(s, at);
    if (load64(at, 0) != s->order_keys[i] || position < last) return 0;
    if (((load64(at, 16) >> 32) >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) return 0;
    d->order[i] = position << 32 | s->order_entries[i];
    last = position + 1;
  }
  return 1;
}

/* Notes the order of a dictionary whose properties are all shown. */
static void note_order(state_t *s, uint64_t object, const dictionary_t *d, uint64_t capacity) {
  enum { ORDER_CAPACITY = sizeof s->order_keys / sizeof s->order_keys[0] };
  uint64_t count = load64(load64(object, s->properties_or_hash), s->dictionary_count);
  if (d->count > ORDER_CAPACITY || !is_smi(count) || (uint64_t)(uint32_t)smi_value(count) != d->count) return;
  for (uint64_t i = 0; i < d->count; i++) {
    s->order_entries[i] = d->order[i] & 0xffffffff;
    s->order_keys[i] = load64(d->entries + s->order_entries[i] * s->dictionary_entry_size, 0);
  }
  s->order_epoch = s->epoch;
  s->order_capacity = capacity;
  s->order_count = d->count;
}

/* Has the properties in the order of their keys. 0 where that cannot be told. */
static int sort_order(state_t *s, uint64_t entries, uint64_t *order, uint64_t count) {
  keyed_t *items = (keyed_t *)(order + count);
  if ((uint64_t)(items + count) > s->temporary_end) return 0;
  for (uint64_t i = 0; i < count; i++) {
    uint64_t entry = order[i] & 0xffffffff;
    items[i] = (keyed_t){load64(entries + entry * s->dictionary_entry_size, 0), entry};
    if (!json_is_sequential(s, items[i].key)) return 0;
  }
  json_sort_keys(s, items, count);
  for (uint64_t i = 0; i < count; i++) order[i] = items[i].index;
  return 1;
}

/* Puts the properties in order. 0, with the status set, where the object is none that can be encoded. */
static int open_dictionary(state_t *s, uint64_t object, dictionary_t *d) {
  uint64_t map = map_of(object);
  if (load8(map, s->map_bit_field) != 0) return bail(s, REASON_KIND) != 0;
  if (UNLIKELY(json_check_chain(s, map) != 0)) return bail(s, REASON_REFUSED) != 0;
  uint64_t capacity;
  uint64_t entries = find_entries(s, object, &capacity);
  if (UNLIKELY(entries == 0)) return 0;
  uint64_t *order = (uint64_t *)s->temporary_next;
  if ((uint64_t)(order + capacity) > s->temporary_end) return bail(s, REASON_MEMORY) != 0;
  const key_list_t *list = json_key_list(s);
  if (list != 0 && load16(map, s->map_instance_type) != s->js_object_type) return bail(s, REASON_REFUSED) != 0;
  *d = (dictionary_t){order, 0, entries};
  if (list == 0 && !s->sorts_keys && has_last_order(s, object, d, capacity)) {
    d->count = s->order_count;
    s->temporary_next = (uint64_t)(order + d->count);
    return 1;
  }
  uint64_t count = 0;
  for (uint64_t entry = 0; entry < capacity; entry++) {
    uint64_t at = entries + entry * s->dictionary_entry_size;
    uint64_t key = load64(at, 0);
    if (!is_string_key(s, key)) continue; /* free, or a symbol */
    if (is_to_json(s, key)) return bail(s, REASON_REFUSED) != 0;
    int64_t position = (int64_t)position_of(s, at);
    if (list != 0) {
      position = place_in_list(s, list, key);
      if (position == -2) return bail(s, REASON_REFUSED) != 0;
      if (position == -1) continue;
    } else if (((load64(at, 16) >> 32) >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) {
      continue;
    }
    order[count++] = (uint64_t)position << 32 | entry;
  }
  int by_keys = list == 0 && s->sorts_keys;
  if (!by_keys) json_sort(order, count);
  else if (!sort_order(s, entries, order, count)) return bail(s, REASON_REFUSED) != 0;
  if (list != 0 && inherits_others(s, list, map, order, count)) return bail(s, REASON_REFUSED) != 0;
  s->temporary_next = (uint64_t)(order + count);
  d->count = count;
  if (list == 0 && !by_keys) note_order(s, object, d, capacity);
  return 1;
}

static inline uint64_t property_at(const state_t *s, const dictionary_t *d, uint64_t index) {
  return d->entries + (d->order[index] & 0xffffffff) * s->dictionary_entry_size;
}

static uint8_t *put_property(state_t *s, uint8_t *dst, uint64_t at) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  *dst++ = ',';
  dst = uranium_json_string(s, dst, load64(at, 0));
  if (UNLIKELY(dst == FAILED)) return FAILED;
  *dst++ = ':';
  if (((load64(at, 16) >> 32) & s->details_kind_mask) != 0) return bail(s, REASON_ACCESSOR);
  return uranium_json_value(s, dst, load64(at, 8));
}

static int shows_keys(const state_t *s, const dictionary_t *d, uint64_t keys) {
  if (d->count != keys_count(s, keys)) return 0;
  for (uint64_t i = 0; i < d->count; i++)
    if (load64(property_at(s, d, i), 0) != key_at(s, keys, i)) return 0;
  return 1;
}

/* Objects with the same keys mostly come together: then V8 need not be asked for the keys of each. */
static void note(state_t *s, uint64_t object, const dictionary_t *d, uint64_t position, uint8_t *start, uint8_t *end) {
  uint64_t what = LEVEL_HAS_KEYS;
  if (s->known_keys != 0 && shows_keys(s, d, *(const uint64_t *)s->known_keys)) what |= LEVEL_KEYS_ARE_KNOWN;
  uranium_json_note(s, object, position, start, what, end);
}

static uint8_t *put_properties(state_t *s, uint8_t *dst, uint64_t object, const dictionary_t *d, uint64_t from, uint8_t *start) {
  for (uint64_t i = from; i < d->count; i++) {
    uint8_t *after = put_property(s, dst, property_at(s, d, i));
    if (UNLIKELY(after == OMITTED)) continue;
    if (UNLIKELY(after == FAILED)) {
      note(s, object, d, i, start, dst);
      return FAILED;
    }
    dst = after;
  }
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  if (dst == start) *dst++ = '{';
  *start = '{';
  *dst = '}';
  return dst + 1;
}

/* An object (of type JS_OBJECT, or in the role of one) whose class has the dictionary bit. */
uint8_t *json_dictionary_object(state_t *s, uint8_t *dst, uint64_t object) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint64_t temporary = s->temporary_next;
  uint64_t notes = s->note_count;
  uint8_t *start = dst;
  dictionary_t d;
  if (!open_dictionary(s, object, &d)) return FAILED;
  int has_indices = load64(object, s->elements) != s->empty_fixed_array;
  if (has_indices && s->sorts_keys && d.count > 0 && json_precedes_indices(s, load64(property_at(s, &d, 0), 0)))
    dst = bail(s, REASON_INDEXED);
  else if (has_indices) dst = uranium_json_indexed(s, dst, object);
  if (dst != FAILED) dst = put_properties(s, dst, object, &d, 0, start);
  if (UNLIKELY(dst == FAILED) && has_indices) forget_notes(s, notes);
  s->temporary_next = temporary;
  return dst;
}

uint8_t *json_continue_dictionary(state_t *s, uint8_t *dst, uint64_t object, uint64_t keys, uint64_t from, uint8_t *start) {
  uint64_t temporary = s->temporary_next;
  dictionary_t d;
  if (!open_dictionary(s, object, &d)) return FAILED;
  if (!shows_keys(s, &d, keys)) return bail(s, REASON_MEMORY);
  dst = put_properties(s, dst, object, &d, from, start);
  s->temporary_next = temporary;
  return dst;
}
