/*
 * Step 1, IR generation: from a hidden class to a shape with its program, in the middle of a pass.
 *
 * The only V8 function that is called is GlobalizeReference: it makes the handle through which a class is
 * known from then on, allocates nothing on V8's heap, and so moves nothing.
 */
#include "escape.h"
#include "json_heap.h"
#include "json_keys.h"
#include "json_program.h"
#include "json_schema.h"

enum { CHAIN_LIMIT = 32 };

typedef uint64_t *(*globalize_t)(void *isolate, uint64_t word_or_address);

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

/* Whether this object's class may stand in a prototype chain: every change of it gives it another class. */
static int is_watchable(const state_t *s, uint64_t prototype) {
  uint64_t map = map_of(prototype);
  uint64_t type = load16(map, s->map_instance_type);
  if (type != s->js_object_type && type != s->js_array_type && type != s->object_prototype_type &&
      !is_prototype_type(s, type))
    return 0;
  return odd_bits(s, map, role_of(s, type)) == 0 && !(load32(map, s->map_bit_field3) & s->dictionary_mask);
}

static int has_to_json(const state_t *s, uint64_t map) {
  uint64_t count = descriptor_count(s, map);
  for (uint64_t i = 0; i < count; i++)
    if (is_to_json(s, load64(descriptor(s, map, i), s->descriptor_key))) return 1;
  return 0;
}

/* The number of a watched prototype, or -1. */
static int64_t watched(const state_t *s, uint64_t prototype) {
  for (uint64_t i = 0; i < s->prototype_count; i++)
    if (*(const uint64_t *)s->prototype_slots[i] == prototype) return (int64_t)i;
  return -1;
}

/* Watches one prototype object from now on. 0 where there is no place left. */
static int watch(state_t *s, uint64_t prototype) {
  if (watched(s, prototype) >= 0) return 1;
  if (s->prototype_count == PROTOTYPE_CAPACITY) return 0;
  uint64_t i = s->prototype_count++;
  s->prototype_slots[i] = (uint64_t)globalize(s, prototype);
  s->prototype_map_slots[i] = (uint64_t)globalize(s, map_of(prototype));
  s->prototype_clean[i] = 0;
  return 1;
}

/* Verifies and watches the whole chain of a class: 0, or why it is refused. */
uint64_t json_check_chain(state_t *s, uint64_t map) {
  uint64_t first = load64(map, s->map_prototype);
  if (first == s->null) return 0;
  int64_t known = watched(s, first);
  if (LIKELY(known >= 0 && s->prototype_clean[known])) return 0;
  uint64_t prototype = first;
  for (int depth = 0; prototype != s->null; depth++) {
    if (depth == CHAIN_LIMIT || !is_watchable(s, prototype)) return REFUSED_CHAIN;
    if (!watch(s, prototype)) return REFUSED_PROTOTYPES_FULL;
    if (has_to_json(s, map_of(prototype))) return REFUSED_TO_JSON;
    prototype = load64(map_of(prototype), s->map_prototype);
  }
  for (prototype = first; prototype != s->null; prototype = load64(map_of(prototype), s->map_prototype))
    s->prototype_clean[watched(s, prototype)] = 1;
  return 0;
}

/* What is neither a plain object nor an array nor a Date. Its chain is checked. */
static uint64_t judge_by_role(state_t *s, uint64_t map, uint64_t role) {
  uint64_t kind = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  if (role == ROLE_FUNCTION) return VERDICT_FUNCTION;
  if (role == ROLE_BOX) {
    /* An own property could be a valueOf. A string has one: its length, which cannot be removed. */
    s->boxes_are_used = 1;
    return descriptor_count(s, map) == (kind == s->string_box_kind) ? VERDICT_BOX : REFUSED_ELEMENTS_KIND;
  }
  if (descriptor_count(s, map) != 0) return REFUSED_ELEMENTS_KIND;
  return ((const uint8_t *)s->element_formats)[kind] != FORMAT_NONE ? VERDICT_TYPED_ARRAY : REFUSED_ELEMENTS_KIND;
}

static uint64_t judge(state_t *s, uint64_t map, uint64_t type) {
  uint64_t role = role_of(s, type);
  uint32_t bit_field3 = load32(map, s->map_bit_field3);
  if (bit_field3 & s->dictionary_mask) return REFUSED_DICTIONARY;
  /* Of a function nothing is asked but that it has no toJSON, and whatever is added gives it another class. */
  if ((bit_field3 & s->prototype_map_mask) && role != ROLE_FUNCTION) return REFUSED_PROTOTYPE_MAP;
  if (odd_bits(s, map, role) != 0) return REFUSED_BIT_FIELD;
  if (type == s->js_date_type) {
    /* Without properties of its own, and from this realm: what it inherits is then watched and compared. */
    uint64_t prototype = load64(map, s->map_prototype);
    if (descriptor_count(s, map) != 0 || prototype != *(const uint64_t *)s->date_prototype_slot) return REFUSED_TO_JSON;
    s->dates_are_used = 1;
    return watch(s, prototype) ? VERDICT_DATE : REFUSED_PROTOTYPES_FULL;
  }
  if (has_to_json(s, map)) return REFUSED_TO_JSON;
  uint64_t refused = json_check_chain(s, map);
  if (refused) return refused;
  /* Maps, errors and typed arrays have properties that are V8's business, their own or inherited: a list may ask for one. */
  if (s->key_list != 0 && (role == ROLE_TYPED_ARRAY || (role == ROLE_OBJECT && type != s->js_object_type)))
    return REFUSED_INHERITED;
  if (role > ROLE_OBJECT) return judge_by_role(s, map, role);
  uint64_t kind = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  if (type == s->js_array_type) {
    if (is_tagged_kind(kind)) return VERDICT_ARRAY;
    if (kind == s->dictionary_elements_kind) return VERDICT_SPARSE_ARRAY;
    return kind == 4 || kind == 5 ? VERDICT_ARRAY_OF_DOUBLES : REFUSED_ELEMENTS_KIND;
  }
  return is_tagged_kind(kind) || kind == s->dictionary_elements_kind ? VERDICT_OBJECT : REFUSED_ELEMENTS_KIND;
}

/* `,"key":` at dst; returns its end, or 0 where it has no room. */
static uint8_t *write_key(const state_t *s, uint8_t *dst, uint64_t key, uint64_t key_type) {
  uint64_t length = load32(key, s->string_length);
  if ((uint64_t)dst + 6 * length + 128 > s->program_end) return 0;
  *dst++ = ',';
  *dst++ = '"';
  dst = key_type & s->one_byte_tag
            ? uranium_escape_latin1(dst, (const uint8_t *)(key + s->one_byte_chars), length)
            : uranium_escape_utf16(dst, (const uint16_t *)(key + s->two_byte_chars), length);
  *dst++ = '"';
  *dst++ = ':';
  return dst;
}

/*
 * Programs are written to the program range. What writes one answers VERDICT_OBJECT, why the class is refused after
 * all, or PROGRAM_FULL.
 */
enum { PROGRAM_FULL = 255 };
/* Bytes of the program range that no shape may take: for programs that are made for once. */
enum { PROGRAM_RESERVE = 1024 * 1024 };

/* The instruction for one property of a class; its text lies at *text, which is moved behind it. */
static uint64_t write_instruction(state_t *s, uint64_t map, uint64_t index, program_t *program, uint8_t **text) {
  uint64_t entry = descriptor(s, map, index);
  uint64_t key = load64(entry, s->descriptor_key);
  uint64_t details = load64(entry, s->descriptor_details) >> 32;
  uint64_t key_type = load16(map_of(key), s->map_instance_type);
  if ((key_type & s->representation_mask) != s->seq_tag) return REFUSED_KEY;
  uint8_t *end = write_key(s, *text, key, key_type);
  if (end == 0) return PROGRAM_FULL;
  /* `,"":` and the key: a text of just this length has no character that took more than a byte. */
  uint64_t shortest = load32(key, s->string_length) + 4;
  if ((uint64_t)(end - *text) != shortest && uranium_utf8_widest(*text, (uint64_t)(end - *text)) != 0)
    program->non_ascii = 1;
  instruction_t *instruction = &program->instructions[program->count++];
  instruction->text = (uint64_t)*text;
  instruction->text_length = (uint32_t)(end - *text);
  instruction->seen = SEEN_NOTHING;
  instruction->shape = 0;
  instruction->node = 0;
  instruction->tag = 0;
  instruction->place = json_place(s, map, details);
  if (instruction->place != PLACE_NONE && instruction->place & PLACE_OUTER) {
    uint32_t words = (instruction->place & ~PLACE_OUTER) + 1;
    if (words > program->outer) program->outer = words;
  }
  *text = (uint8_t *)(((uint64_t)end + 15) & ~(uint64_t)15);
  return VERDICT_OBJECT;
}

/* All properties that are enumerable and have strings as keys. */
static uint64_t write_all(state_t *s, uint64_t map, program_t *program, uint8_t **text) {
  uint64_t descriptors = descriptor_count(s, map);
  for (uint64_t i = 0; i < descriptors; i++) {
    uint64_t entry = descriptor(s, map, i);
    uint64_t details = load64(entry, s->descriptor_details) >> 32;
    uint64_t key = load64(entry, s->descriptor_key);
    if (load16(map_of(key), s->map_instance_type) >= s->first_nonstring_type) continue; /* a symbol */
    if ((details >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) continue;
    uint64_t verdict = write_instruction(s, map, i, program, text);
    if (verdict != VERDICT_OBJECT) return verdict;
  }
  return VERDICT_OBJECT;
}

/* The same in the order of their keys. */
static uint64_t write_sorted(state_t *s, uint64_t map, program_t *program, uint8_t **text) {
  keyed_t *items;
  int64_t count = json_sorted_keys(s, map, &items);
  if (count < 0) return REFUSED_KEY;
  for (int64_t i = 0; i < count; i++) {
    uint64_t verdict = write_instruction(s, map, items[i].index, program, text);
    if (verdict != VERDICT_OBJECT) return verdict;
  }
  return VERDICT_OBJECT;
}

/* Those of the list, in its order. */
static uint64_t write_listed(state_t *s, uint64_t map, program_t *program, uint8_t **text) {
  const key_list_t *list = json_key_list(s);
  for (uint64_t i = 0; i < list->count; i++) {
    int64_t index = json_find_listed(s, map, list, i);
    if (index == -2) return REFUSED_KEY;
    if (index == -1) {
      if (json_inherits_listed(s, map, list, i)) return REFUSED_INHERITED;
      continue;
    }
    uint64_t verdict = write_instruction(s, map, (uint64_t)index, program, text);
    if (verdict != VERDICT_OBJECT) return verdict;
  }
  return VERDICT_OBJECT;
}

/* An instruction that is just a text. */
static uint64_t write_constant(const state_t *s, const uint32_t *field, program_t *program, uint8_t **text) {
  uint64_t length = field[FIELD_TEXT_LENGTH];
  if (length == 0) return VERDICT_OBJECT;
  if ((uint64_t)*text + length + 128 > s->program_end) return PROGRAM_FULL;
  __builtin_memcpy(*text, (const void *)(s->schemas + field[FIELD_TEXT]), length);
  program->non_ascii = 1;
  program->instructions[program->count++] =
      (instruction_t){(uint64_t)*text, (uint32_t)length, PLACE_CONSTANT, SEEN_NOTHING, 0, 0, 0};
  *text += (length + 15) & ~(uint64_t)15;
  return VERDICT_OBJECT;
}

/* The instruction for one property of a class, whose value is of this node. An accessor is JavaScript's. */
static uint64_t write_field(state_t *s, uint64_t map, uint64_t index, uint32_t node, program_t *program, uint8_t **text) {
  uint64_t verdict = write_instruction(s, map, index, program, text);
  if (verdict != VERDICT_OBJECT) return verdict;
  instruction_t *instruction = &program->instructions[program->count - 1];
  if (instruction->place == PLACE_NONE) return REFUSED_ACCESSOR;
  instruction->node = node;
  instruction->tag = schema_node(s, node)->tag;
  return VERDICT_OBJECT;
}

/* Whether a schema lists this key; -1 where nobody knows. */
static int is_field(const state_t *s, const key_list_t *list, uint64_t key) {
  for (uint64_t i = 0; i < list->count; i++) {
    int is_listed = json_is_listed(s, list, i, key);
    if (is_listed != 0) return is_listed;
  }
  return 0;
}

/* The fields of the schema node in force, in its order, and behind them all other properties where it takes them. */
static uint64_t write_schema(state_t *s, uint64_t map, program_t *program, uint8_t **text) {
  const schema_node_t *node = (const schema_node_t *)s->schema_node;
  const key_list_t *list = (const key_list_t *)(s->schemas + node->list);
  program->rule = node->extra == 0 ? RULE_LISTED_KEYS : RULE_NO_INDICES;
  for (uint64_t i = 0; i < list->count; i++) {
    const uint32_t *field = node->fields[i];
    int64_t index = json_find_listed(s, map, list, i);
    if (index == -2) return REFUSED_KEY;
    if (index >= 0) {
      uint64_t verdict = write_field(s, map, (uint64_t)index, field[FIELD_NODE] | field[FIELD_FLAGS], program, text);
      if (verdict != VERDICT_OBJECT) return verdict;
    } else {
      /* A property that must not be missing, and has no default. */
      if (field[FIELD_FLAGS] & FIELD_IS_NEEDED && field[FIELD_TEXT_LENGTH] == 0) return REFUSED_INHERITED;
      if (json_inherits_listed(s, map, list, i)) return REFUSED_INHERITED;
      uint64_t verdict = write_constant(s, field, program, text);
      if (verdict != VERDICT_OBJECT) return verdict;
    }
  }
  if (node->extra == 0) return VERDICT_OBJECT;
  uint64_t descriptors = descriptor_count(s, map);
  for (uint64_t i = 0; i < descriptors; i++) {
    uint64_t entry = descriptor(s, map, i);
    uint64_t key = load64(entry, s->descriptor_key);
    if (load16(map_of(key), s->map_instance_type) >= s->first_nonstring_type) continue; /* a symbol */
    if ((load64(entry, s->descriptor_details) >> 32 >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) continue;
    int is_listed = is_field(s, list, key);
    if (is_listed < 0) return REFUSED_KEY;
    if (is_listed) continue;
    uint64_t verdict = write_field(s, map, i, node->extra, program, text);
    if (verdict != VERDICT_OBJECT) return verdict;
  }
  return VERDICT_OBJECT;
}

static inline int is_for_schema(const state_t *s) { return (s->key_list_tag & SCHEMA_TAG) != 0; }

/* How many instructions a program has at most. */
static uint64_t most_instructions(const state_t *s, uint64_t map) {
  uint64_t all = descriptor_count(s, map);
  if (!is_for_schema(s)) return s->key_list != 0 ? json_key_list(s)->count : all;
  const schema_node_t *node = (const schema_node_t *)s->schema_node;
  return ((const key_list_t *)(s->schemas + node->list))->count + (node->extra == 0 ? 0 : all);
}

static uint64_t write_program(state_t *s, uint64_t map, program_t *program) {
  uint8_t *text = (uint8_t *)&program->instructions[most_instructions(s, map)];
  if ((uint64_t)text > s->program_end) return PROGRAM_FULL;
  program->count = 0;
  program->outer = 0;
  program->non_ascii = 0;
  program->rule = RULE_ALL_KEYS;
  program->reserved = 0;
  uint64_t verdict = is_for_schema(s)     ? write_schema(s, map, program, &text)
                     : s->key_list != 0   ? write_listed(s, map, program, &text)
                     : s->sorts_keys != 0 ? write_sorted(s, map, program, &text)
                                          : write_all(s, map, program, &text);
  program->size = (uint32_t)(text - (uint8_t *)program);
  return verdict;
}

static uint64_t encoder_of(uint64_t verdict) {
  if (verdict == VERDICT_OBJECT) return (uint64_t)uranium_json_interpreted;
  if (verdict == VERDICT_ARRAY) return (uint64_t)uranium_json_array;
  if (verdict == VERDICT_ARRAY_OF_DOUBLES) return (uint64_t)uranium_json_array_of_doubles;
  if (verdict == VERDICT_DATE) return (uint64_t)uranium_json_date;
  if (verdict == VERDICT_SPARSE_ARRAY) return (uint64_t)uranium_json_sparse_array;
  if (verdict == VERDICT_BOX) return (uint64_t)uranium_json_box;
  if (verdict == VERDICT_TYPED_ARRAY) return (uint64_t)uranium_json_typed_array;
  if (verdict == VERDICT_FUNCTION) return (uint64_t)uranium_json_function;
  return (uint64_t)uranium_json_refused;
}

/*
 * Makes a shape of a class that has none, with this verdict and, for objects, this program: its number, or -1
 * where the tables are full.
 */
static int64_t add_shape(state_t *s, uint64_t map, uint64_t verdict, const program_t *program) {
  uint64_t shape = s->shape_count;
  if (shape == SHAPE_CAPACITY) return -1;
  if (verdict == VERDICT_OBJECT) {
    if (s->program_next + program->size + PROGRAM_RESERVE > s->program_end) return -1;
    s->program_next += program->size;
  }
  s->shape_count = shape + 1;
  s->map_slots[shape] = (uint64_t)globalize(s, map);
  s->maps[shape] = map;
  s->verdicts[shape] = verdict;
  s->programs[shape] = (uint64_t)program;
  s->use_counts[shape] = 0;
  s->key_list_tags[shape] = s->key_list_tag;
  s->entries[shape] = verdict == VERDICT_OBJECT && is_for_schema(s) ? (uint64_t)uranium_json_schema_interpreted : encoder_of(verdict);
  map |= s->key_list_tag;
  uint64_t i = table_index(map);
  while (s->table[2 * i] != 0) i = (i + 1) & (TABLE_CAPACITY - 1);
  s->table[2 * i] = map;
  s->table[2 * i + 1] = shape;
  return (int64_t)shape;
}

/*
 * After a program that was made for once has run: its memory is free again, unless classes were learnt meanwhile,
 * whose programs lie behind it.
 */
static inline void free_program(state_t *s, const program_t *program, uint64_t shapes_before) {
  if (s->shape_count == shapes_before) s->program_next = (uint64_t)program;
}

/*
 * Encodes a value of a class that has no shape: learns it, if there is a place for one more, and otherwise
 * makes its program for this once.
 */
uint8_t *json_encode_unknown(state_t *s, uint8_t *dst, uint64_t value, uint64_t map, uint64_t type) {
  program_t *program = (program_t *)s->program_next;
  if (!s->missed) s->misses++;
  s->missed = 1;
  uint64_t verdict = judge(s, map, type);
  if (verdict == VERDICT_OBJECT) verdict = write_program(s, map, program);
  if (UNLIKELY(verdict == PROGRAM_FULL)) return bail(s, REASON_FULL);
  if (verdict == REFUSED_CHAIN && s->patience > 0) {
    /* V8 makes a prototype's properties fast only after it was used for a while: look again another time. */
    s->patience--;
    return bail(s, REASON_REFUSED);
  }
  int64_t shape = add_shape(s, map, verdict, program);
  if (LIKELY(shape >= 0)) return ((encoder_t)s->entries[shape])(s, dst, value);
  s->unlearned++;
  if (verdict != VERDICT_OBJECT) return ((encoder_t)encoder_of(verdict))(s, dst, value);
  uint64_t shapes = s->shape_count;
  s->program_next += program->size;
  dst = is_for_schema(s) ? json_run_schema_program(s, dst, value, program) : json_run_program(s, dst, value, program);
  free_program(s, program, shapes);
  return dst;
}

static int shows_sorted_keys(const state_t *s, uint64_t map, uint64_t keys) {
  keyed_t *items;
  int64_t count = json_sorted_keys(s, map, &items);
  if (count < 0 || keys_count(s, keys) != (uint64_t)count) return 0;
  for (int64_t i = 0; i < count; i++)
    if (key_at(s, keys, (uint64_t)i) != items[i].key) return 0;
  return 1;
}

int json_shows_keys(const state_t *s, uint64_t map, uint64_t keys) {
  if (s->sorts_keys) return shows_sorted_keys(s, map, keys);
  uint64_t descriptors = descriptor_count(s, map);
  uint64_t count = keys_count(s, keys);
  uint64_t found = 0;
  for (uint64_t i = 0; i < descriptors; i++) {
    uint64_t entry = descriptor(s, map, i);
    uint64_t key = load64(entry, s->descriptor_key);
    uint64_t details = load64(entry, s->descriptor_details) >> 32;
    if (load16(map_of(key), s->map_instance_type) >= s->first_nonstring_type) continue;
    if ((details >> s->details_attributes_shift) & ATTRIBUTE_DONT_ENUM) continue;
    if (found == count || key_at(s, keys, found++) != key) return 0;
  }
  return found == count;
}

uint8_t *json_continue_unknown(state_t *s, uint8_t *dst, uint64_t object, uint64_t keys, uint64_t from, uint8_t *start) {
  uint64_t map = map_of(object);
  uint64_t type = load16(map, s->map_instance_type);
  if (!is_object_type(s, type) || !json_shows_keys(s, map, keys)) return bail(s, REASON_MEMORY);
  program_t *program = (program_t *)s->program_next;
  uint64_t verdict = judge(s, map, type);
  if (verdict == VERDICT_OBJECT) verdict = write_program(s, map, program);
  if (verdict != VERDICT_OBJECT) return bail(s, REASON_REFUSED);
  uint64_t shapes = s->shape_count;
  s->program_next += program->size;
  dst = json_continue_program(s, dst, object, program, from, start, LEVEL_HAS_KEYS);
  free_program(s, program, shapes);
  return dst;
}
