/*
 * Lists of keys: with one, an object shows just these keys, in the list's order, and each is read as `object[key]`
 * reads it (ECMA-262, SerializeJSONObject): it may be inherited, and need not be enumerable.
 *
 * A program is made for a class and a list. Properties that are inherited are nothing that a program reads: where a
 * prototype has one of the keys, the class is refused. Prototypes are watched, so none of them gets one later.
 */
#include "json_keys.h"

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
