/*
 * Programs, interpreted: the same instructions that are compiled once a shape is hot, and the same output.
 * Each instruction notes what it saw, for the compiler to guess by.
 */
#include "json_heap.h"
#include "json_program.h"
#include "number.h"

/* The value of one field, behind its text. */
static inline uint8_t *put_value(state_t *s, uint8_t *dst, uint64_t value, instruction_t *field) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  if (is_smi(value)) {
    field->seen = SEEN_INTEGER;
    return uranium_write_i32(dst, smi_value(value));
  }
  uint64_t map = map_of(value);
  if (map == s->one_byte_string_map || map == s->internalized_one_byte_string_map) {
    field->seen = SEEN_STRING;
    return uranium_json_string(s, dst, value);
  }
  if (map == s->heap_number_map) {
    field->seen = SEEN_DOUBLE;
    return json_double(s, dst, load64(value, s->heap_number_value));
  }
  if (value == s->true_ || value == s->false_) {
    field->seen = SEEN_BOOLEAN;
  } else {
    int64_t shape = find_shape(s, map);
    if (shape >= 0) {
      /* Compiled code expects that a shape has a text. */
      if (UNLIKELY(s->verdicts[shape] == VERDICT_FUNCTION)) return OMITTED;
      field->seen = SEEN_SHAPE;
      field->shape = (uint32_t)shape;
      return ((encoder_t)s->entries[shape])(s, dst, value);
    }
  }
  return uranium_json_value(s, dst, value);
}

/* An object whose shape is not compiled (yet). */
uint8_t *uranium_json_interpreted(state_t *s, uint8_t *dst, uint64_t object) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  int64_t shape = find_shape(s, map_of(object));
  if (UNLIKELY(shape < 0)) return bail(s, REASON_MEMORY);
  if (++s->use_counts[shape] == s->hot_threshold) s->hot_count++;
  uint8_t *start = dst;
  if (UNLIKELY(load64(object, s->elements) != s->empty_fixed_array)) {
    dst = uranium_json_indexed(s, dst, object);
    if (dst == FAILED) return FAILED;
  }
  return json_continue_program(s, dst, object, (program_t *)s->programs[shape], 0, start, (uint64_t)shape);
}

uint8_t *json_run_program(state_t *s, uint8_t *dst, uint64_t object, program_t *program) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint8_t *start = dst;
  uint64_t notes = s->note_count;
  int has_indices = load64(object, s->elements) != s->empty_fixed_array;
  if (UNLIKELY(has_indices)) {
    dst = uranium_json_indexed(s, dst, object);
    if (dst == FAILED) return FAILED;
  }
  dst = json_continue_program(s, dst, object, program, 0, start, LEVEL_HAS_KEYS);
  /* The keys that JavaScript sees begin with the indices: the whole object becomes the gap. */
  if (UNLIKELY(dst == FAILED && has_indices)) forget_notes(s, notes);
  return dst;
}

uint8_t *json_continue_program(state_t *s, uint8_t *dst, uint64_t object, program_t *program, uint64_t from, uint8_t *start,
                               uint64_t what) {
  uint64_t properties;
  if (UNLIKELY(!json_begin_program(s, object, program, &properties))) return bail(s, REASON_MEMORY);
  instruction_t *end = program->instructions + program->count;
  for (instruction_t *field = program->instructions + from; field < end; field++) {
    uint8_t *after;
    if (UNLIKELY((uint64_t)dst + field->text_length > s->limit)) return overflow(s);
    if (UNLIKELY(field->place == PLACE_NONE)) {
      after = bail(s, REASON_ACCESSOR);
    } else {
      uint64_t value = json_field_value(s, object, properties, field);
      json_copy_text(dst, (const uint8_t *)field->text, field->text_length);
      after = put_value(s, dst + field->text_length, value, field);
    }
    if (UNLIKELY(after <= OMITTED)) {
      if (after == OMITTED) continue;
      if (what == LEVEL_HAS_KEYS && s->known_keys != 0 && json_shows_keys(s, map_of(object), *(const uint64_t *)s->known_keys))
        what |= LEVEL_KEYS_ARE_KNOWN;
      uranium_json_note(s, object, (uint64_t)(field - program->instructions), start, what, dst);
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
