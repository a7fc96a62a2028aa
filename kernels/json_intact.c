/*
 * Whether the way to a suspended gap is still there, after user code has run.
 */
#include "json_path.h"
#include "json_program.h"

/* Whether a pass stops at this value. Where that is not certain, the answer is no. */
static int is_gap(const state_t *s, uint64_t value) {
  if (!is_pointer(value) || value == s->undefined || value == s->null || value == s->true_ || value == s->false_) return 0;
  uint64_t map = map_of(value);
  uint64_t type = load16(map, s->map_instance_type);
  if (type < s->first_nonstring_type || type == s->symbol_type || map == s->heap_number_map || value == s->the_hole) return 0;
  int64_t shape = find_shape(s, map);
  if (shape >= 0) return s->verdicts[shape] >= REFUSED_DICTIONARY;
  return !json_is_native_type(s, type);
}

/* `next` is the object of the next level, 0 at the innermost one. */
static inline int leads_on(const state_t *s, uint64_t value, uint64_t next) {
  return next != 0 ? value == next : is_gap(s, value);
}

static int array_is_intact(const state_t *s, const level_t *level, uint64_t array, uint64_t next) {
  int64_t shape = find_shape(s, map_of(array));
  if (shape < 0 || s->verdicts[shape] != VERDICT_ARRAY) return 0;
  uint64_t elements = load64(array, s->elements);
  if (level->position >= (uint64_t)(uint32_t)smi_value(load64(elements, s->fixed_array_length))) return 0;
  return leads_on(s, load64(elements, s->fixed_array_data + 8 * level->position), next);
}

enum { PROPERTY_NONE, PROPERTY_ACCESSOR, PROPERTY_VALUE };

/* The word at a place of an object, as instructions name it. */
static int read_place(const state_t *s, uint64_t object, uint32_t place, uint64_t *value) {
  if (place == PLACE_NONE) return PROPERTY_ACCESSOR;
  if (!(place & PLACE_OUTER)) {
    *value = load64(object, (uint64_t)place - 1);
    return PROPERTY_VALUE;
  }
  uint64_t properties = load64(object, s->properties_or_hash);
  if (!is_pointer(properties) || map_of(properties) != s->property_array_map) return PROPERTY_NONE;
  uint64_t length = (uint64_t)(uint32_t)smi_value(load64(properties, s->property_array_length));
  uint64_t index = place & ~PLACE_OUTER;
  if (index >= (length & s->property_array_length_mask)) return PROPERTY_NONE;
  *value = load64(properties, s->property_array_data + 8 * index);
  return PROPERTY_VALUE;
}

static int find_in_dictionary(const state_t *s, uint64_t object, uint64_t key, uint64_t *value) {
  uint64_t dictionary = load64(object, s->properties_or_hash);
  if (!is_pointer(dictionary) || map_of(dictionary) != s->name_dictionary_map) return PROPERTY_NONE;
  uint64_t length = (uint64_t)(uint32_t)smi_value(load64(dictionary, s->fixed_array_length));
  uint64_t header = (s->name_dictionary_entries - s->fixed_array_data) / 8;
  uint64_t words = s->dictionary_entry_size / 8;
  for (uint64_t i = header; i + words <= length; i += words) {
    uint64_t at = dictionary + s->fixed_array_data + 8 * i;
    if (load64(at, 0) != key) continue;
    *value = load64(at, 8);
    return (load64(at, 16) >> 32) & s->details_kind_mask ? PROPERTY_ACCESSOR : PROPERTY_VALUE;
  }
  return PROPERTY_NONE;
}

static int find_property(const state_t *s, uint64_t object, uint64_t key, uint64_t *value) {
  uint64_t map = map_of(object);
  if (load32(map, s->map_bit_field3) & s->dictionary_mask) return find_in_dictionary(s, object, key, value);
  uint64_t count = (load32(map, s->map_bit_field3) & s->own_descriptors_mask) >> s->own_descriptors_shift;
  uint64_t entry = load64(map, s->map_descriptors) + s->descriptors_header;
  for (uint64_t i = 0; i < count; i++, entry += s->descriptor_size)
    if (load64(entry, s->descriptor_key) == key) return read_place(s, object, json_place(s, map, load64(entry, s->descriptor_details) >> 32), value);
  return PROPERTY_NONE;
}

static inline int property_is_intact(const state_t *s, int found, uint64_t value, uint64_t next) {
  if (found == PROPERTY_ACCESSOR) return next == 0;
  return found == PROPERTY_VALUE && leads_on(s, value, next);
}

static int fields_are_intact(const state_t *s, const level_t *level, uint64_t object, uint64_t next) {
  if (find_shape(s, map_of(object)) != (int64_t)level->what) return 0;
  const program_t *program = (const program_t *)s->programs[level->what];
  uint64_t value = 0;
  int found = read_place(s, object, program->instructions[level->position].place, &value);
  return property_is_intact(s, found, value, next);
}

/* Looks for the key itself: its place in the order may be another one than it was. */
static int keys_are_intact(const state_t *s, const level_t *level, uint64_t object, uint64_t next) {
  if (level->keys == 0 || !is_object_type(s, load16(map_of(object), s->map_instance_type))) return 0;
  uint64_t value = 0;
  int found = find_property(s, object, key_at(s, *(const uint64_t *)level->keys, level->position), &value);
  return property_is_intact(s, found, value, next);
}

static int is_intact(state_t *s, const level_t *level, uint64_t next) {
  if (level->what & LEVEL_IS_ROOT) return 1;
  uint64_t object = *(const uint64_t *)level->object;
  /* What was taken apart by steps is a gap itself, if it is one still. */
  if (level->what & LEVEL_BY_STEPS) return is_gap(s, object);
  if (level->what & LEVEL_IS_ARRAY) return array_is_intact(s, level, object, next);
  return level->what & LEVEL_HAS_KEYS ? keys_are_intact(s, level, object, next) : fields_are_intact(s, level, object, next);
}

int json_path_is_changed(state_t *s) {
  int is_changed = 0;
  uint64_t next = 0;
  for (uint64_t i = s->path_count; i-- > s->path_base;) {
    level_t *level = &path(s)[i];
    if (!(level->what & LEVEL_IS_CHANGED) && !is_intact(s, level, next)) level->what |= LEVEL_IS_CHANGED;
    if (level->what & LEVEL_IS_CHANGED) is_changed = 1;
    next = level->object != 0 ? *(const uint64_t *)level->object : 0;
  }
  return is_changed;
}
