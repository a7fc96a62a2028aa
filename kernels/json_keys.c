/*
 * Which keys an object shows, and in which order, where options say so.
 *
 * Sorted keys: the order of their UTF-16 code units, array indices among the others. A program is made with its fields in that
 * order, so it costs nothing later; dictionaries are sorted each time.
 *
 * Lists of keys: with one, an object shows just these keys, in the list's order, and each is read as `object[key]`
 * reads it (ECMA-262, SerializeJSONObject): it may be inherited, and need not be enumerable.
 *
 * A program is made for a class and a list. Properties that are inherited are nothing that a program reads: where a
 * prototype has one of the keys, the class is refused. Prototypes are watched, so none of them gets one later.
 */
#include "json_keys.h"
#include "heap_sort.h"

int json_is_sequential(const state_t *s, uint64_t string) {
  return (load16(map_of(string), s->map_instance_type) & s->representation_mask) == s->seq_tag;
}

/* The code units of a sequential string. */
typedef struct {
  const uint8_t *narrow; /* or 0 */
  const uint16_t *wide;
  uint64_t length;
} units_t;

static inline units_t units_of(const state_t *s, uint64_t string) {
  units_t units = {0, 0, load32(string, s->string_length)};
  if (load16(map_of(string), s->map_instance_type) & s->one_byte_tag) units.narrow = (const uint8_t *)(string + s->one_byte_chars);
  else units.wide = (const uint16_t *)(string + s->two_byte_chars);
  return units;
}

static inline uint16_t unit_at(const units_t *units, uint64_t i) { return units->narrow ? units->narrow[i] : units->wide[i]; }

static int is_before(const state_t *s, uint64_t a, uint64_t b) {
  units_t x = units_of(s, a);
  units_t y = units_of(s, b);
  for (uint64_t i = 0; i < x.length && i < y.length; i++)
    if (unit_at(&x, i) != unit_at(&y, i)) return unit_at(&x, i) < unit_at(&y, i);
  return x.length < y.length;
}

#define KEY_PRECEDES(a, b) is_before(s, (a).key, (b).key)
void json_sort_keys(const state_t *s, keyed_t *items, uint64_t count) { HEAP_SORT(keyed_t, items, count, KEY_PRECEDES); }

int json_precedes_indices(const state_t *s, uint64_t key) {
  units_t units = units_of(s, key);
  return units.length == 0 || unit_at(&units, 0) <= '9';
}

int64_t json_sorted_keys(const state_t *s, uint64_t map, keyed_t **items) {
  uint64_t descriptors = (load32(map, s->map_bit_field3) & s->own_descriptors_mask) >> s->own_descriptors_shift;
  uint64_t entry = load64(map, s->map_descriptors) + s->descriptors_header;
  uint64_t count = 0;
  *items = (keyed_t *)s->temporary_next;
  if ((uint64_t)(*items + descriptors) > s->temporary_end) return -1;
  for (uint64_t index = 0; index < descriptors; index++, entry += s->descriptor_size) {
    uint64_t key = load64(entry, s->descriptor_key);
    uint64_t details = load64(entry, s->descriptor_details) >> 32;
    if (load16(map_of(key), s->map_instance_type) >= s->first_nonstring_type) continue; /* a symbol */
    if ((details >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) continue;
    if (!json_is_sequential(s, key)) return -1;
    (*items)[count++] = (keyed_t){key, index};
  }
  json_sort_keys(s, *items, count);
  return (int64_t)count;
}

int json_is_listed(const state_t *s, const key_list_t *list, uint64_t i, uint64_t string) {
  const listed_key_t *key = &list->keys[i];
  if (load32(string, s->string_length) != key->length) return 0;
  uint64_t type = load16(map_of(string), s->map_instance_type);
  if ((type & s->representation_mask) != s->seq_tag) return -1;
  const uint16_t *wanted = (const uint16_t *)((const uint8_t *)list + key->at);
  const uint8_t *narrow = (const uint8_t *)(string + s->one_byte_chars);
  const uint16_t *wide = (const uint16_t *)(string + s->two_byte_chars);
  int is_narrow = (type & s->one_byte_tag) != 0;
  for (uint64_t at = 0; at < key->length; at++)
    if ((is_narrow ? narrow[at] : wide[at]) != wanted[at]) return 0;
  return 1;
}

int64_t json_find_listed(const state_t *s, uint64_t map, const key_list_t *list, uint64_t i) {
  uint64_t count = (load32(map, s->map_bit_field3) & s->own_descriptors_mask) >> s->own_descriptors_shift;
  uint64_t entry = load64(map, s->map_descriptors) + s->descriptors_header;
  for (uint64_t index = 0; index < count; index++, entry += s->descriptor_size) {
    uint64_t key = load64(entry, s->descriptor_key);
    if (load16(map_of(key), s->map_instance_type) >= s->first_nonstring_type) continue; /* a symbol */
    int is_listed = json_is_listed(s, list, i, key);
    if (is_listed < 0) return -2;
    if (is_listed) return (int64_t)index;
  }
  return -1;
}

int json_inherits_listed(const state_t *s, uint64_t map, const key_list_t *list, uint64_t i) {
  uint64_t prototype = load64(map, s->map_prototype);
  for (; prototype != s->null; prototype = load64(map_of(prototype), s->map_prototype))
    if (json_find_listed(s, map_of(prototype), list, i) != -1) return 1;
  return 0;
}
