/*
 * Walks that write nothing: to tell a large value from one that has no end, and to find an object that is on the
 * path of a suspended pass.
 */
#include "json_path.h"

typedef struct {
  const state_t *s;
  uint64_t stack_limit;
  state_t *path; /* where objects on the path are looked for, too; or 0 */
  int is_deep;   /* or has come to one of those */
} walk_t;

static void visit(walk_t *w, uint64_t value);

static void visit_words(walk_t *w, uint64_t at, uint64_t count, uint64_t stride) {
  for (uint64_t i = 0; i < count && !w->is_deep; i++) visit(w, load64(at, stride * i));
}

static inline uint64_t length_of(const state_t *s, uint64_t array) {
  return (uint64_t)(uint32_t)smi_value(load64(array, s->fixed_array_length));
}

static void visit_elements(walk_t *w, uint64_t object, uint64_t map, uint64_t type) {
  const state_t *s = w->s;
  uint64_t kind = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  uint64_t elements = load64(object, s->elements);
  uint64_t count = length_of(s, elements);
  if (kind == s->dictionary_elements_kind) {
    uint64_t header = (s->dictionary_entries - s->fixed_array_data) / 8;
    uint64_t words = s->dictionary_entry_size / 8;
    if (count > header) visit_words(w, elements + s->dictionary_entries + 8, (count - header) / words, 8 * words);
    return;
  }
  if (!is_tagged_kind(kind)) return;
  if (type == s->js_array_type) {
    uint64_t length = load64(object, s->array_length);
    if (!is_smi(length) || (uint64_t)(uint32_t)smi_value(length) > count) return;
    count = (uint64_t)(uint32_t)smi_value(length);
  }
  visit_words(w, elements + s->fixed_array_data, count, 8);
}

/* All values that an object holds besides its elements, in its fields, its property array or its dictionary. */
static void visit_properties(walk_t *w, uint64_t object, uint64_t map) {
  const state_t *s = w->s;
  uint64_t properties = load64(object, s->properties_or_hash);
  uint64_t properties_map = is_pointer(properties) ? map_of(properties) : 0;
  if (load32(map, s->map_bit_field3) & s->dictionary_mask) {
    uint64_t header = (s->name_dictionary_entries - s->fixed_array_data) / 8;
    uint64_t words = s->dictionary_entry_size / 8;
    if (properties_map != s->name_dictionary_map || length_of(s, properties) <= header) return;
    visit_words(w, properties + s->name_dictionary_entries + 8, (length_of(s, properties) - header) / words, 8 * words);
    return;
  }
  uint64_t count = (load32(map, s->map_bit_field3) & s->own_descriptors_mask) >> s->own_descriptors_shift;
  uint64_t start = load8(map, s->map_in_object_start);
  uint64_t in_object = load8(map, s->map_instance_size) - start;
  uint64_t entry = load64(map, s->map_descriptors) + s->descriptors_header;
  for (uint64_t i = 0; i < count && !w->is_deep; i++, entry += s->descriptor_size) {
    uint64_t details = load64(entry, s->descriptor_details) >> 32;
    if (((details >> s->details_location_shift) & 1) != 0) continue; /* not in a field */
    uint64_t field = (details >> s->details_field_index_shift) & s->details_field_index_mask;
    if (field < in_object) {
      visit(w, load64(object - 1, 8 * (start + field)));
    } else if (properties_map == s->property_array_map) {
      uint64_t length = (uint64_t)(uint32_t)smi_value(load64(properties, s->property_array_length));
      if (field - in_object < (length & s->property_array_length_mask))
        visit(w, load64(properties, s->property_array_data + 8 * (field - in_object)));
    }
  }
}

static void visit(walk_t *w, uint64_t value) {
  const state_t *s = w->s;
  if (!is_pointer(value) || value == s->the_hole) return;
  uint64_t map = map_of(value);
  if (map == s->one_byte_string_map || map == s->internalized_one_byte_string_map || map == s->heap_number_map) return;
  uint64_t type = load16(map, s->map_instance_type);
  if (type != s->js_array_type && !is_object_type(s, type)) return;
  /* V8 prints an empty array before it looks for cycles. */
  if (type == s->js_array_type && load64(value, s->array_length) == 0) return;
  /* What is refused is not for us: a toJSON may leave out what would take forever to walk. */
  int64_t shape = find_shape(s, map);
  if (shape >= 0 && s->verdicts[shape] >= REFUSED_DICTIONARY) return;
  if (stack_pointer() < w->stack_limit || (w->path != 0 && is_on_path(w->path, value))) w->is_deep = 1;
  if (w->is_deep) return;
  visit_elements(w, value, map, type);
  if (type != s->js_array_type) visit_properties(w, value, map);
}

int json_is_deep(state_t *s, uint64_t root) {
  /* Frames are larger here than in the encoder: the budget is counted from here. */
  walk_t w = {s, stack_pointer() - 64 * 1024, 0, 0};
  visit(&w, root);
  return w.is_deep;
}

int json_meets_path(state_t *s, uint64_t value) {
  walk_t w = {s, stack_pointer() - 64 * 1024, s, 0};
  visit(&w, value);
  return w.is_deep;
}
