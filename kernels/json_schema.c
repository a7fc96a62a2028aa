/*
 * Schemas: values that fit are printed without a call of JavaScript, with the keys that the schema lists and no others.
 *
 * A schema is a tree of nodes. Each node that takes objects has a tag, and a class has a program for each tag that it was
 * met with, so that one class can be printed in several ways. A value that its node does not take as it is (a number where
 * a string stands, a required property that is missing, a getter, a class that is refused) ends the pass: JavaScript
 * prints the whole value then.
 *
 * Invariant: whoever calls the encoder of a shape has put its node's tag in force before (0 for values with all keys).
 * Nobody puts it back: calls leave any tag behind.
 */
#include "json_schema.h"
#include "number.h"

static inline uint8_t *misfit(state_t *s) { return bail(s, REASON_SCHEMA); }

/* A boxed number. JavaScript has words for NaN, and rounds where an integer should be. */
static inline uint8_t *put_number(state_t *s, uint8_t *dst, uint64_t bits, uint32_t kinds) {
  double value;
  __builtin_memcpy(&value, &bits, 8);
  if (UNLIKELY(value != value)) return misfit(s);
  if (kinds & SCHEMA_FINITE && UNLIKELY((bits & 0x7ff0000000000000u) == 0x7ff0000000000000u)) return misfit(s);
  if (!(kinds & SCHEMA_NUMBER)) {
    /* Above 2^53 all are integers; infinities are not. */
    if (!(value >= -9007199254740992.0 && value <= 9007199254740992.0)) return misfit(s);
    if ((double)(int64_t)value != value) return misfit(s);
  }
  return uranium_write_double(dst, bits);
}

static uint8_t *put_object(state_t *s, uint8_t *dst, uint64_t object, uint64_t map, const schema_node_t *node) {
  s->key_list_tag = (uint64_t)node->tag << 48;
  int64_t shape = find_shape(s, map);
  if (LIKELY(shape >= 0)) return ((encoder_t)s->entries[shape])(s, dst, object);
  if (load32(map, s->map_bit_field3) & s->dictionary_mask) return bail(s, REASON_REFUSED);
  s->schema_node = (uint64_t)node;
  return json_encode_unknown(s, dst, object, map, s->js_object_type);
}

/* An array whose elements are numbers without a box. */
static uint8_t *put_doubles(state_t *s, uint8_t *dst, uint64_t elements, uint64_t length, uint32_t kinds) {
  if (!(kinds & (SCHEMA_NUMBER | SCHEMA_INTEGER))) return misfit(s);
  uint8_t *start = dst;
  for (uint64_t i = 0; i < length; i++) {
    if (UNLIKELY(!room(s, dst))) return overflow(s);
    *dst++ = ',';
    /* A hole is a NaN, too. */
    dst = put_number(s, dst, load64(elements, s->fixed_array_data + 8 * i), kinds);
    if (UNLIKELY(dst == FAILED)) return FAILED;
  }
  *start = '[';
  *dst = ']';
  return dst + 1;
}

static uint8_t *put_array(state_t *s, uint8_t *dst, uint64_t array, uint64_t map, const schema_node_t *node) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  uint64_t kind = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  uint64_t length_word = load64(array, s->array_length);
  uint64_t elements = load64(array, s->elements);
  if (UNLIKELY(!is_smi(length_word) || !is_pointer(elements))) return bail(s, REASON_MEMORY);
  if (smi_value(length_word) == 0) {
    __builtin_memcpy(dst, "[]", 2);
    return dst + 2;
  }
  if (UNLIKELY(smi_value(length_word) > smi_value(load64(elements, s->fixed_array_length)))) return bail(s, REASON_MEMORY);
  uint64_t length = (uint64_t)(uint32_t)smi_value(length_word);
  const schema_node_t *items = schema_node(s, node->items);
  uint8_t *start = dst;
  if (items->kinds & SCHEMA_ANY) {
    s->key_list_tag = 0;
    return uranium_json_value(s, dst, array);
  }
  if (kind == 4 || kind == 5) return put_doubles(s, dst, elements, length, items->kinds);
  if (UNLIKELY(!is_tagged_kind(kind))) return misfit(s);
  const uint64_t *element = (const uint64_t *)(elements + s->fixed_array_data);
  const uint64_t *end = element + length;
  /* The hidden class seen last, and its encoder: most arrays hold one kind of object. */
  uint64_t tag = (uint64_t)items->tag << 48;
  uint64_t last_map = 0;
  encoder_t last_encoder = 0;
  for (; element < end; element++) {
    if (UNLIKELY(!room(s, dst))) return overflow(s);
    *dst++ = ',';
    uint64_t value = *element;
    uint64_t value_map = is_smi(value) ? 0 : map_of(value);
    if (value_map != 0 && value_map == last_map) {
      s->key_list_tag = tag;
      dst = last_encoder(s, dst, value);
    } else {
      if (tag != 0 && value_map != 0) {
        s->key_list_tag = tag;
        int64_t shape = find_shape(s, value_map);
        if (shape >= 0) {
          last_map = value_map;
          last_encoder = (encoder_t)s->entries[shape];
        }
      }
      dst = uranium_json_schema_value(s, dst, value, node->items | FIELD_IS_NEEDED);
    }
    if (UNLIKELY(dst <= OMITTED)) return dst == OMITTED ? misfit(s) : FAILED;
  }
  *start = '[';
  *dst = ']';
  return dst + 1;
}

uint8_t *uranium_json_schema_value(state_t *s, uint8_t *dst, uint64_t value, uint64_t node_and_flags) {
  const schema_node_t *node = schema_node(s, node_and_flags);
  uint32_t kinds = node->kinds;
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  if (is_smi(value)) {
    if (LIKELY(kinds & (SCHEMA_INTEGER | SCHEMA_NUMBER | SCHEMA_ANY))) return uranium_write_i32(dst, smi_value(value));
  } else if (value == s->undefined) {
    return node_and_flags & FIELD_IS_NEEDED ? misfit(s) : OMITTED;
  } else if (value == s->null && !(kinds & SCHEMA_ANY)) {
    if (node->null_text_length == 0) return misfit(s);
    __builtin_memcpy(dst, node->null_text, 8);
    return dst + node->null_text_length;
  }
  if (kinds & SCHEMA_CONSTANT) {
    if (UNLIKELY((uint64_t)dst + node->text_length > s->limit)) return overflow(s);
    s->non_ascii = 1;
    json_copy_text(dst, (const uint8_t *)(s->schemas + node->text), node->text_length);
    return dst + node->text_length;
  }
  if (is_smi(value)) return misfit(s);
  if (kinds & SCHEMA_ANY) {
    s->key_list_tag = 0;
    return uranium_json_value(s, dst, value);
  }
  uint64_t map = map_of(value);
  if (map == s->heap_number_map)
    return kinds & (SCHEMA_NUMBER | SCHEMA_INTEGER) ? put_number(s, dst, load64(value, s->heap_number_value), kinds) : misfit(s);
  if (value == s->true_ || value == s->false_) {
    if (!(kinds & SCHEMA_BOOLEAN)) return misfit(s);
    uint64_t is_false = value == s->false_;
    __builtin_memcpy(dst, is_false ? "false" : "true\0", 5);
    return dst + 4 + is_false;
  }
  /* Only the class may be read of the hole. */
  if (UNLIKELY(value == s->the_hole)) return misfit(s);
  uint64_t type = load16(map, s->map_instance_type);
  if (type < s->first_nonstring_type) return kinds & SCHEMA_STRING ? uranium_json_string(s, dst, value) : misfit(s);
  if (type == s->js_object_type && kinds & SCHEMA_OBJECT) return put_object(s, dst, value, map, node);
  if (type == s->js_array_type && kinds & SCHEMA_ARRAY) return put_array(s, dst, value, map, node);
  if (type == s->js_date_type && kinds & SCHEMA_DATE) {
    s->key_list_tag = 0;
    uint8_t *end = uranium_json_value(s, dst, value);
    /* No date at all is "null" in JSON.stringify, and an error here. */
    return end > OMITTED && end == dst + 4 ? misfit(s) : end;
  }
  return misfit(s);
}

/* The value of one field, behind its text. Notes what the compiler may expect. */
static inline uint8_t *put_field(state_t *s, uint8_t *dst, uint64_t value, instruction_t *field) {
  const schema_node_t *node = schema_node(s, field->node);
  uint32_t kinds = node->kinds;
  field->seen = SEEN_NOTHING;
  if (is_smi(value)) {
    if (kinds & (SCHEMA_INTEGER | SCHEMA_NUMBER)) field->seen = SEEN_INTEGER;
  } else {
    uint64_t map = map_of(value);
    if (map == s->one_byte_string_map || map == s->internalized_one_byte_string_map) {
      if (kinds & SCHEMA_STRING) field->seen = SEEN_STRING;
    } else if (map == s->heap_number_map) {
      if ((kinds & (SCHEMA_NUMBER | SCHEMA_FINITE)) == SCHEMA_NUMBER) field->seen = SEEN_DOUBLE;
    } else if (value == s->true_ || value == s->false_) {
      if (kinds & SCHEMA_BOOLEAN) field->seen = SEEN_BOOLEAN;
    } else if (kinds & SCHEMA_OBJECT) {
      s->key_list_tag = (uint64_t)node->tag << 48;
      int64_t shape = find_shape(s, map);
      if (shape >= 0 && s->verdicts[shape] == VERDICT_OBJECT) {
        field->seen = SEEN_SHAPE;
        field->shape = (uint32_t)shape;
      }
    }
  }
  return uranium_json_schema_value(s, dst, value, field->node);
}

static uint8_t *run(state_t *s, uint8_t *dst, uint64_t object, program_t *program) {
  uint8_t *start = dst;
  if (program->rule == RULE_NO_INDICES && UNLIKELY(load64(object, s->elements) != s->empty_fixed_array))
    return bail(s, REASON_INDEXED);
  uint64_t properties;
  if (UNLIKELY(!json_begin_program(s, object, program, &properties))) return bail(s, REASON_MEMORY);
  instruction_t *end = program->instructions + program->count;
  for (instruction_t *field = program->instructions; field < end; field++) {
    if (UNLIKELY((uint64_t)dst + field->text_length > s->limit)) return overflow(s);
    json_copy_text(dst, (const uint8_t *)field->text, field->text_length);
    if (UNLIKELY(field->place == PLACE_CONSTANT)) {
      dst += field->text_length;
      continue;
    }
    uint64_t value = json_field_value(s, object, properties, field);
    uint8_t *after = put_field(s, dst + field->text_length, value, field);
    if (UNLIKELY(after <= OMITTED)) {
      if (after == OMITTED) continue;
      return FAILED;
    }
    dst = after;
  }
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  if (dst == start) dst++;
  *start = '{';
  *dst = '}';
  return dst + 1;
}

uint8_t *json_run_schema_program(state_t *s, uint8_t *dst, uint64_t object, program_t *program) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  return run(s, dst, object, program);
}

uint8_t *uranium_json_schema_interpreted(state_t *s, uint8_t *dst, uint64_t object) {
  int64_t shape = find_shape(s, map_of(object));
  if (UNLIKELY(shape < 0)) return bail(s, REASON_MEMORY);
  if (++s->use_counts[shape] == s->hot_threshold) s->hot_count++;
  return json_run_schema_program(s, dst, object, (program_t *)s->programs[shape]);
}
