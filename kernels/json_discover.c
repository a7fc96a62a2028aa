/*
 * Discovery: one walk over a value that notes every hidden class that has no shape yet.
 *
 * It runs after a pass that met an unknown class, inside the same native call, and reads objects by their
 * classes' descriptors. What it finds it writes to the description range as plain bytes, so that TypeScript
 * can read it at leisure; the only V8 function it calls is GlobalizeReference, which makes the handle through
 * which a class is known from then on, and allocates nothing on V8's heap.
 *
 * A description (all words are 8 bytes; src/json/shape.ts reads it):
 *   size in bytes, verdict, map slot, instance type, elements kind, in-object start, in-object end (in words),
 *   field count, then the fields:
 *     details, key width (0 a symbol, 1, 2 bytes), key length, sample kind, sample reference, key bytes
 *     (padded to 8). The sample says what the first object seen held there.
 */
#include "json_heap.h"

enum { HEADER_WORDS = 8, FIELD_WORDS = 5, CHAIN_LIMIT = 32, DESCRIBED_CAPACITY = 512 };

/* Why a class is refused; the order of refusals in src/json/shape.ts. */
enum {
  VERDICT_OBJECT,
  VERDICT_ARRAY,
  REFUSED_DICTIONARY,
  REFUSED_PROTOTYPE_MAP,
  REFUSED_BIT_FIELD,
  REFUSED_ACCESSOR,
  REFUSED_TO_JSON,
  REFUSED_CHAIN,
  REFUSED_PROTOTYPES_FULL,
  REFUSED_ELEMENTS_KIND,
  REFUSED_KEY,
  VERDICT_DATE,
};

/* What a field held; the order of sampleKinds in src/json/shape.ts. */
enum { SAMPLE_OTHER, SAMPLE_SMI, SAMPLE_STRING, SAMPLE_DOUBLE, SAMPLE_BOOLEAN, SAMPLE_SHAPE, SAMPLE_DESCRIBED };

typedef uint64_t *(*globalize_t)(void *isolate, uint64_t word_or_address);

typedef struct {
  state_t *s;
  uint64_t stack_limit;
  int stopped; /* too deep: a cycle, most likely, which would otherwise be walked in all its branchings */
  uint64_t count;
  uint64_t maps[DESCRIBED_CAPACITY];
  uint64_t *headers[DESCRIBED_CAPACITY];
} walk_t;

static uint64_t *globalize(state_t *s, uint64_t word) {
  globalize_t function = (globalize_t)s->globalize_reference;
  return function((void *)s->isolate, s->globalize_by_address ? (uint64_t)&word : word);
}

static inline uint64_t descriptor_count(const state_t *s, uint64_t map) {
  return (load32(map, s->map_bit_field3) & s->own_descriptors_mask) >> s->own_descriptors_shift;
}

static inline uint64_t descriptor(const state_t *s, uint64_t map, uint64_t index) {
  return load64(map, s->map_descriptors) + s->descriptors_header + index * s->descriptor_size;
}

/* Whether this object's class may stand in a prototype chain whose every change gives it another class. */
static int is_watchable(const state_t *s, uint64_t prototype) {
  uint64_t map = map_of(prototype);
  uint64_t type = load16(map, s->map_instance_type);
  if (type != s->js_object_type && type != s->js_array_type && type != s->object_prototype_type) return 0;
  if (load8(map, s->map_bit_field) != 0 || (load32(map, s->map_bit_field3) & s->dictionary_mask)) return 0;
  return 1;
}

static int has_to_json(const state_t *s, uint64_t map) {
  uint64_t count = descriptor_count(s, map);
  for (uint64_t i = 0; i < count; i++)
    if (is_to_json(s, load64(descriptor(s, map, i), s->descriptor_key))) return 1;
  return 0;
}

/* Watches one prototype object from now on. 0 where there is no place left. */
static int watch(state_t *s, uint64_t prototype) {
  for (uint64_t i = 0; i < s->prototype_count; i++)
    if (*(const uint64_t *)s->prototype_slots[i] == prototype) return 1;
  if (s->prototype_count == PROTOTYPE_CAPACITY) return 0;
  uint64_t i = s->prototype_count++;
  s->prototype_slots[i] = (uint64_t)globalize(s, prototype);
  s->prototype_clean[i] = 0;
  s->prototype_map_slots[i] = (uint64_t)globalize(s, map_of(prototype));
  return 1;
}

/* Verifies and watches the whole chain of a class: 0, or why it is refused. */
static uint64_t check_chain(state_t *s, uint64_t map) {
  uint64_t prototype = load64(map, s->map_prototype);
  for (int depth = 0; prototype != s->null; depth++) {
    if (depth == CHAIN_LIMIT || !is_watchable(s, prototype)) return REFUSED_CHAIN;
    if (!watch(s, prototype)) return REFUSED_PROTOTYPES_FULL;
    if (has_to_json(s, map_of(prototype))) return REFUSED_TO_JSON;
    prototype = load64(map_of(prototype), s->map_prototype);
  }
  for (prototype = load64(map, s->map_prototype); prototype != s->null;
       prototype = load64(map_of(prototype), s->map_prototype)) {
    for (uint64_t i = 0; i < s->prototype_count; i++)
      if (*(const uint64_t *)s->prototype_slots[i] == prototype) s->prototype_clean[i] = 1;
  }
  return 0;
}

static uint64_t judge(state_t *s, uint64_t map, uint64_t type) {
  uint32_t bit_field3 = load32(map, s->map_bit_field3);
  if (bit_field3 & s->dictionary_mask) return REFUSED_DICTIONARY;
  if (bit_field3 & s->prototype_map_mask) return REFUSED_PROTOTYPE_MAP;
  if (load8(map, s->map_bit_field) != 0) return REFUSED_BIT_FIELD;
  if (has_to_json(s, map)) return REFUSED_TO_JSON;
  if (type == s->js_date_type) {
    /* Without properties of its own, and from this realm: what it inherits is then watched and compared. */
    uint64_t prototype = load64(map, s->map_prototype);
    if (descriptor_count(s, map) != 0 || prototype != *(const uint64_t *)s->date_prototype_slot) return REFUSED_TO_JSON;
    return watch(s, prototype) ? VERDICT_DATE : REFUSED_PROTOTYPES_FULL;
  }
  uint64_t refused = check_chain(s, map);
  if (refused) return refused;
  if (type == s->js_array_type) return VERDICT_ARRAY;
  uint64_t kind = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  return is_tagged_kind(kind) || kind == s->dictionary_elements_kind ? VERDICT_OBJECT : REFUSED_ELEMENTS_KIND;
}

/* Where a field lies in this object, or 0 where its memory does not look as its class says. */
static uint64_t field_address(const state_t *s, uint64_t object, uint64_t map, uint64_t details) {
  uint64_t field = (details >> s->details_field_index_shift) & s->details_field_index_mask;
  uint64_t start = load8(map, s->map_in_object_start);
  uint64_t in_object = load8(map, s->map_instance_size) - start;
  if (field < in_object) return object - 1 + 8 * (start + field);
  uint64_t properties = load64(object, s->properties_or_hash);
  if (!is_pointer(properties) || map_of(properties) != s->property_array_map) return 0;
  uint64_t length =
      (uint64_t)(uint32_t)smi_value(load64(properties, s->property_array_length)) & s->property_array_length_mask;
  if (field - in_object >= length) return 0;
  return properties + s->property_array_data + 8 * (field - in_object);
}

static uint64_t visit(walk_t *w, uint64_t value, uint64_t *reference);

/* The number of the description of this class; DESCRIBED_CAPACITY where there is none. */
static uint64_t described(const walk_t *w, uint64_t map) {
  for (uint64_t i = 0; i < w->count; i++)
    if (w->maps[i] == map) return i;
  return DESCRIBED_CAPACITY;
}

/* Writes the description of a class; returns its first word, or 0 where it does not fit. */
static uint64_t *describe(walk_t *w, uint64_t map, uint64_t type) {
  state_t *s = w->s;
  uint64_t *header = (uint64_t *)(s->description + s->description_used);
  uint64_t *out = header + HEADER_WORDS;
  uint64_t fields = 0;
  if (w->count == DESCRIBED_CAPACITY || (uint64_t)out > s->description_end) return 0;
  uint64_t verdict = judge(s, map, type);
  if (verdict == VERDICT_OBJECT) {
    uint64_t count = descriptor_count(s, map);
    for (uint64_t i = 0; i < count; i++) {
      uint64_t entry = descriptor(s, map, i);
      uint64_t key = load64(entry, s->descriptor_key);
      uint64_t details = load64(entry, s->descriptor_details) >> 32;
      uint64_t key_type = load16(map_of(key), s->map_instance_type);
      if (key_type >= s->first_nonstring_type) continue; /* a symbol */
      if ((details >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) continue;
      if ((details & s->details_kind_mask) != 0 || ((details >> s->details_location_shift) & 1) != 0) {
        verdict = REFUSED_ACCESSOR;
        break;
      }
      if ((key_type & s->representation_mask) != s->seq_tag) {
        verdict = REFUSED_KEY;
        break;
      }
      uint64_t width = key_type & s->one_byte_tag ? 1 : 2;
      uint64_t length = load32(key, s->string_length);
      uint64_t words = (width * length + 7) / 8;
      if ((uint64_t)(out + FIELD_WORDS + words) > s->description_end) return 0;
      out[0] = details;
      out[1] = width;
      out[2] = length;
      out[3] = SAMPLE_OTHER;
      out[4] = 0;
      __builtin_memcpy(out + FIELD_WORDS, (const void *)(key + (width == 1 ? s->one_byte_chars : s->two_byte_chars)),
                       width * length);
      out += FIELD_WORDS + words;
      fields++;
    }
  }
  header[0] = (uint64_t)(out - header) * 8;
  header[1] = verdict;
  header[2] = (uint64_t)globalize(s, map);
  header[3] = type;
  header[4] = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  header[5] = load8(map, s->map_in_object_start);
  header[6] = load8(map, s->map_instance_size);
  header[7] = fields;
  s->description_used += header[0];
  w->maps[w->count] = map;
  w->headers[w->count] = header;
  w->count++;
  s->description_count = w->count;
  return header;
}

/* Visits the values of an object's fields; `header` (or 0) is where to note what they are. */
static void visit_fields(walk_t *w, uint64_t object, uint64_t map, uint64_t *header) {
  state_t *s = w->s;
  uint64_t count = descriptor_count(s, map);
  uint64_t *field = header ? header + HEADER_WORDS : 0;
  for (uint64_t i = 0; i < count; i++) {
    uint64_t entry = descriptor(s, map, i);
    uint64_t key = load64(entry, s->descriptor_key);
    uint64_t details = load64(entry, s->descriptor_details) >> 32;
    if (load16(map_of(key), s->map_instance_type) >= s->first_nonstring_type) continue;
    if ((details >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) continue;
    if ((details & s->details_kind_mask) != 0 || ((details >> s->details_location_shift) & 1) != 0) return;
    uint64_t address = field_address(s, object, map, details);
    if (address == 0) return;
    uint64_t reference = 0;
    uint64_t kind = visit(w, *(const uint64_t *)address, &reference);
    if (field) {
      field[3] = kind;
      field[4] = reference;
      field += FIELD_WORDS + (field[1] * field[2] + 7) / 8;
    }
  }
}

/* Visits the elements of an array, or the indexed properties of an object. */
static void visit_elements(walk_t *w, uint64_t object, uint64_t map) {
  state_t *s = w->s;
  uint64_t kind = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  uint64_t elements = load64(object, s->elements);
  uint64_t count = (uint64_t)(uint32_t)smi_value(load64(elements, s->fixed_array_length));
  uint64_t reference;
  if (kind == s->dictionary_elements_kind) {
    /* Keys and details are small integers, for the most part, and visiting those does nothing. */
    uint64_t header = (s->dictionary_entries - s->fixed_array_data) / 8;
    uint64_t at = elements + s->dictionary_entries;
    for (uint64_t i = header; i + 3 <= count; i += s->dictionary_entry_size / 8, at += s->dictionary_entry_size) {
      if (is_smi(load64(at, 0))) visit(w, load64(at, 8), &reference);
    }
    return;
  }
  /* Kinds 0 and 1 hold small integers only. */
  if (kind < 2 || !is_tagged_kind(kind)) return;
  if (load16(map, s->map_instance_type) == s->js_array_type) {
    uint64_t length = load64(object, s->array_length);
    if (!is_smi(length) || (uint64_t)(uint32_t)smi_value(length) > count) return;
    count = (uint64_t)(uint32_t)smi_value(length);
  }
  const uint64_t *element = (const uint64_t *)(elements + s->fixed_array_data);
  for (uint64_t i = 0; i < count; i++) visit(w, element[i], &reference);
}

/* Visits the values of an object in dictionary mode, which has no shape; its prototypes are watched, too. */
static void visit_dictionary(walk_t *w, uint64_t object, uint64_t map) {
  state_t *s = w->s;
  uint64_t dictionary = load64(object, s->properties_or_hash);
  uint64_t reference;
  if (!is_pointer(dictionary) || map_of(dictionary) != s->name_dictionary_map) return;
  check_chain(s, map);
  visit_elements(w, object, map);
  uint64_t count = (uint64_t)(uint32_t)smi_value(load64(dictionary, s->fixed_array_length));
  uint64_t words = s->dictionary_entry_size / 8;
  uint64_t at = dictionary + s->name_dictionary_entries;
  for (uint64_t i = (s->name_dictionary_entries - s->fixed_array_data) / 8; i + words <= count; i += words) {
    if (load64(at, 0) != s->undefined && load64(at, 0) != s->the_hole) visit(w, load64(at, 8), &reference);
    at += s->dictionary_entry_size;
  }
}

static uint64_t visit(walk_t *w, uint64_t value, uint64_t *reference) {
  state_t *s = w->s;
  if (is_smi(value)) return SAMPLE_SMI;
  if (!is_pointer(value)) return SAMPLE_OTHER;
  if (value == s->true_ || value == s->false_) return SAMPLE_BOOLEAN;
  if (value == s->null || value == s->undefined || value == s->the_hole) return SAMPLE_OTHER;
  uint64_t map = map_of(value);
  if (map == s->heap_number_map) return SAMPLE_DOUBLE;
  uint64_t type = load16(map, s->map_instance_type);
  if (type < s->first_nonstring_type) return SAMPLE_STRING;
  if (type != s->js_object_type && type != s->js_array_type && type != s->js_date_type) return SAMPLE_OTHER;
  if (stack_pointer() < w->stack_limit) w->stopped = 1;
  if (w->stopped) return SAMPLE_OTHER;
  if (load32(map, s->map_bit_field3) & s->dictionary_mask) {
    if (type == s->js_object_type) visit_dictionary(w, value, map);
    return SAMPLE_OTHER;
  }
  uint64_t kind;
  uint64_t *header = 0;
  int64_t shape = find_shape(s, map);
  if (shape >= 0) {
    /* What is below is not for us: a toJSON may leave out what would take forever to walk. */
    if (s->entries[shape] == (uint64_t)uranium_json_refused) return SAMPLE_OTHER;
    *reference = (uint64_t)shape;
    kind = SAMPLE_SHAPE;
  } else {
    uint64_t number = described(w, map);
    if (number == DESCRIBED_CAPACITY) {
      header = describe(w, map, type);
      if (header == 0) return SAMPLE_OTHER;
      number = w->count - 1;
    }
    if (w->headers[number][1] > VERDICT_ARRAY && w->headers[number][1] != VERDICT_DATE) return SAMPLE_OTHER;
    *reference = number;
    kind = SAMPLE_DESCRIBED;
  }
  if (type != s->js_date_type) visit_elements(w, value, map);
  if (type == s->js_object_type) visit_fields(w, value, map, header);
  return kind;
}

/* Returns whether the value is nested so deep that it may be a cycle; the walk is then cut short. */
int json_discover(state_t *s, uint64_t root) {
  walk_t w;
  uint64_t reference;
  w.s = s;
  w.stopped = 0;
  w.count = 0;
  /* Frames of the walk are larger than those of the encoder: the budget is counted from here. */
  w.stack_limit = stack_pointer() - 64 * 1024;
  s->description_used = 0;
  s->description_count = 0;
  s->discoveries++;
  visit(&w, root, &reference);
  return w.stopped;
}
