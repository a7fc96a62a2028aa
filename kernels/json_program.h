/*
 * Programs as they lie in memory: json_learn.c writes them, json_interpret.c runs them, and src/json/program.ts
 * reads them when one is hot.
 */
#ifndef URANIUM_JSON_PROGRAM_H
#define URANIUM_JSON_PROGRAM_H

#include "json_state.h"

/* What a field held when its instruction ran last; the order of seenKinds in src/json/program.ts. */
enum { SEEN_NOTHING, SEEN_INTEGER, SEEN_STRING, SEEN_DOUBLE, SEEN_BOOLEAN, SEEN_SHAPE };

/* In `place`: not in the object, but in its property array. */
#define PLACE_OUTER 0x80000000u
/* A place that is none: an accessor, say. JavaScript reads the property. */
#define PLACE_NONE 0xffffffffu

typedef struct {
  uint64_t text;        /* address of `,"key":`, padded so that it can be copied 16 bytes at a time */
  uint32_t text_length; /* in bytes */
  uint32_t place;       /* bytes from the object's start, or PLACE_OUTER and an index in its property array */
  uint32_t seen;
  uint32_t shape; /* where a shape was seen */
} instruction_t;

typedef struct {
  uint32_t size;      /* of the whole program in bytes, texts included */
  uint32_t count;     /* of instructions */
  uint32_t outer;     /* words that the property array must have; 0 where it is never read */
  uint32_t non_ascii; /* whether a key has characters beyond ASCII */
  instruction_t instructions[];
} program_t;

/* Defined in json_interpret.c. Requires: the program is of the object's class. */
uint8_t *json_run_program(state_t *s, uint8_t *dst, uint64_t object, program_t *program);
/* The same from a field on, of an object that begins at `start`. `what` is for notes: a shape, or LEVEL_HAS_KEYS. */
uint8_t *json_continue_program(state_t *s, uint8_t *dst, uint64_t object, program_t *program, uint64_t from, uint8_t *start,
                               uint64_t what);

#endif
