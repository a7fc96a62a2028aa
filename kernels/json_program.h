/*
 * Programs as they lie in memory: json_learn.c writes them, json_interpret.c runs them, and src/json/program.ts
 * reads them when one is hot.
 */
#ifndef URANIUM_JSON_PROGRAM_H
#define URANIUM_JSON_PROGRAM_H

#include "json_heap.h"

/* What a field held when its instruction ran last; the order of seenKinds in src/json/program.ts. */
enum { SEEN_NOTHING, SEEN_INTEGER, SEEN_STRING, SEEN_DOUBLE, SEEN_BOOLEAN, SEEN_SHAPE };

/* In `place`: not in the object, but in its property array. */
#define PLACE_OUTER 0x80000000u
/* A place that is none: an accessor, say. JavaScript reads the property. */
#define PLACE_NONE 0xffffffffu
/* No value is read: the text is all. Only in programs of schemas. */
#define PLACE_CONSTANT 0xfffffffeu

/* Where the property with these details lies in objects of this class. */
static inline uint32_t json_place(const state_t *s, uint64_t map, uint64_t details) {
  int is_field = (details & s->details_kind_mask) == 0 && ((details >> s->details_location_shift) & 1) == 0;
  if (!is_field) return PLACE_NONE;
  uint64_t start = load8(map, s->map_in_object_start);
  uint64_t in_object = load8(map, s->map_instance_size) - start;
  uint64_t field = (details >> s->details_field_index_shift) & s->details_field_index_mask;
  return field < in_object ? (uint32_t)(8 * (start + field)) : (uint32_t)(field - in_object) | PLACE_OUTER;
}

typedef struct {
  uint64_t text;        /* address of `,"key":`, padded so that it can be copied 16 bytes at a time */
  uint32_t text_length; /* in bytes */
  uint32_t place;       /* bytes from the object's start, or PLACE_OUTER and an index in its property array */
  uint32_t seen;
  uint32_t shape; /* where a shape was seen */
  uint32_t node;  /* in a program of a schema: the value's node and flags (json_schema.h) */
  uint32_t tag;   /* and what tells the node's shapes from others */
} instruction_t;

/* What becomes of properties that are elements, with indices as keys: printed first, not looked at, or bail. */
enum { RULE_ALL_KEYS, RULE_LISTED_KEYS, RULE_NO_INDICES };

typedef struct {
  uint32_t size;      /* of the whole program in bytes, texts included */
  uint32_t count;     /* of instructions */
  uint32_t outer;     /* words that the property array must have; 0 where it is never read */
  uint32_t non_ascii; /* whether a key has characters beyond ASCII */
  uint32_t rule;      /* RULE_…; all but the first are of programs of schemas */
  uint32_t reserved;
  instruction_t instructions[];
} program_t;

/* The property array of an object that has `outer` words in it; 0 where its memory does not look so. */
static inline uint64_t json_property_array(const state_t *s, uint64_t object, uint64_t outer) {
  uint64_t properties = load64(object, s->properties_or_hash);
  if (!is_pointer(properties) || map_of(properties) != s->property_array_map) return 0;
  uint64_t length = (uint64_t)(uint32_t)smi_value(load64(properties, s->property_array_length));
  return (length & s->property_array_length_mask) < outer ? 0 : properties;
}

/*
 * What every run of a program begins with: notes whether keys are beyond ASCII, and gives the property array, 0 where the program
 * never reads it. Returns 0 where the object's memory does not look as its class says.
 */
static inline int json_begin_program(state_t *s, uint64_t object, const program_t *program, uint64_t *properties) {
  *properties = 0;
  if (program->outer != 0) {
    *properties = json_property_array(s, object, program->outer);
    if (UNLIKELY(*properties == 0)) return 0;
  }
  s->non_ascii |= program->non_ascii;
  return 1;
}

/* The value of a field. Requires: its place is one. */
static inline uint64_t json_field_value(const state_t *s, uint64_t object, uint64_t properties, const instruction_t *field) {
  return field->place & PLACE_OUTER
             ? load64(properties, s->property_array_data + 8 * (uint64_t)(field->place & ~PLACE_OUTER))
             : load64(object, (uint64_t)field->place - 1);
}

/* Copies a padded text. Requires: room for it and for 16 bytes more, which may be written, too. */
static inline void json_copy_text(uint8_t *dst, const uint8_t *text, uint64_t length) {
  uint64_t at = 0;
  do {
    __builtin_memcpy(dst + at, text + at, 16);
    at += 16;
  } while (at < length);
}

/* Defined in json_interpret.c. Requires: the program is of the object's class. */
uint8_t *json_run_program(state_t *s, uint8_t *dst, uint64_t object, program_t *program);
/* The same from a field on, of an object that begins at `start`. `what` is for notes: a shape, or LEVEL_HAS_KEYS. */
uint8_t *json_continue_program(state_t *s, uint8_t *dst, uint64_t object, program_t *program, uint64_t from, uint8_t *start,
                               uint64_t what);

#endif
