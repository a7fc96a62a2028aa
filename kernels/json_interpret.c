/*
 * Programs, interpreted: the same instructions that are compiled once a shape is hot, and the same output.
 *
 * A program lies in memory as src/json/program.ts writes it: a header, then one instruction per field. Keys are
 * ready-made text, padded so that they can be copied 16 bytes at a time.
 */
#include "json_heap.h"

typedef struct {
  uint64_t text;        /* address of `,"key":` */
  uint32_t text_length; /* in bytes */
  uint32_t place;       /* in the object: bytes from its start; with OUTER: index in its property array */
} instruction_t;

typedef struct {
  uint32_t count;     /* of instructions */
  uint32_t outer;     /* words that the property array must have; 0 where it is never read */
  uint32_t non_ascii; /* whether a key has characters beyond ASCII */
  uint32_t unused;
  instruction_t instructions[];
} program_t;

static const uint32_t OUTER = 0x80000000u;

static inline void copy_text(uint8_t *dst, const uint8_t *text, uint64_t length) {
  uint64_t at = 0;
  do {
    __builtin_memcpy(dst + at, text + at, 16);
    at += 16;
  } while (at < length);
}

/* The property array of an object that has `outer` words in it; 0 where its memory does not look so. */
static inline uint64_t property_array(const state_t *s, uint64_t object, uint64_t outer) {
  uint64_t properties = load64(object, s->properties_or_hash);
  if (!is_pointer(properties) || map_of(properties) != s->property_array_map) return 0;
  uint64_t length = (uint64_t)(uint32_t)smi_value(load64(properties, s->property_array_length));
  return (length & s->property_array_length_mask) < outer ? 0 : properties;
}

/* An object whose shape is not compiled (yet). */
uint8_t *uranium_json_interpreted(state_t *s, uint8_t *dst, uint64_t object) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  int64_t shape = find_shape(s, map_of(object));
  if (UNLIKELY(shape < 0)) return bail(s, REASON_MEMORY);
  if (++s->use_counts[shape] == s->hot_threshold) s->hot_count++;
  const program_t *program = (const program_t *)s->programs[shape];
  uint64_t properties = 0;
  if (program->outer != 0) {
    properties = property_array(s, object, program->outer);
    if (UNLIKELY(properties == 0)) return bail(s, REASON_MEMORY);
  }
  s->non_ascii |= program->non_ascii;
  uint8_t *start = dst;
  if (UNLIKELY(load64(object, s->elements) != s->empty_fixed_array)) {
    dst = uranium_json_indexed(s, dst, object);
    if (dst == FAILED) return FAILED;
  }
  const instruction_t *end = program->instructions + program->count;
  for (const instruction_t *field = program->instructions; field < end; field++) {
    uint64_t value = field->place & OUTER
                         ? load64(properties, s->property_array_data + 8 * (uint64_t)(field->place & ~OUTER))
                         : load64(object, (uint64_t)field->place - 1);
    if (UNLIKELY((uint64_t)dst + field->text_length > s->limit)) return overflow(s);
    copy_text(dst, (const uint8_t *)field->text, field->text_length);
    uint8_t *after = uranium_json_value(s, dst + field->text_length, value);
    if (UNLIKELY(after <= OMITTED)) {
      if (after == FAILED) return FAILED;
      continue;
    }
    dst = after;
  }
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  if (dst == start) *dst++ = '{';
  *start = '{';
  *dst = '}';
  return dst + 1;
}
