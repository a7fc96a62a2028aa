/* Schemas: what a value may be, and what of it is printed; see json_schema.c. */
#ifndef URANIUM_JSON_SCHEMA_H
#define URANIUM_JSON_SCHEMA_H

#include "json_heap.h"
#include "json_keys.h"
#include "json_program.h"

/* What a node takes as it is; everything else is JavaScript's. The order of `kinds` in src/json/schema/native-schema.ts. */
enum {
  SCHEMA_ANY = 1, /* with all its keys */
  SCHEMA_STRING = 2,
  SCHEMA_INTEGER = 4,
  SCHEMA_NUMBER = 8,
  SCHEMA_BOOLEAN = 16,
  SCHEMA_DATE = 32,
  SCHEMA_OBJECT = 64,
  SCHEMA_ARRAY = 128,
  SCHEMA_CONSTANT = 256, /* prints its text, whatever it is but null and undefined */
  SCHEMA_FINITE = 512,   /* with SCHEMA_NUMBER: but for infinities */
};

/* A node, as src/json/schema/native-schema.ts writes it. Places are bytes from s->schemas. */
typedef struct {
  uint32_t kinds;
  uint32_t tag;              /* of an object: what tells its shapes from those of other nodes, bits 48 to 63 of an address */
  uint32_t items;            /* the node of an array's elements */
  uint32_t list;             /* of an object: a key_list_t, with the keys in the order of the fields */
  uint32_t extra;            /* of an object: the node of properties that are not listed; 0 where they are left out */
  uint32_t text;             /* of a constant: padded, so that it can be copied 16 bytes at a time */
  uint32_t text_length;
  uint32_t null_text_length; /* 0 where JavaScript says what null is */
  uint8_t null_text[8];
  uint32_t fields[][4];      /* FIELD_… */
} schema_node_t;

/* Of a field: its node; SCHEMA_…_FIELD; and what is printed where an object has none, `,"key":` and a default. */
enum { FIELD_NODE, FIELD_FLAGS, FIELD_TEXT, FIELD_TEXT_LENGTH };
/* A flag of a field, and of `node` in an instruction, where the low bits are free: undefined is JavaScript's. */
enum { FIELD_IS_NEEDED = 1, FIELD_FLAG_BITS = 15 };

/* Tags of schemas have the topmost bit; those of lists of keys have not. */
#define SCHEMA_TAG ((uint64_t)1 << 63)

static inline const schema_node_t *schema_node(const state_t *s, uint64_t node) {
  return (const schema_node_t *)(s->schemas + (node & ~(uint64_t)FIELD_FLAG_BITS));
}

/* Any value by a node, which may have flags. Leaves the tag of any object that it met in force. */
uint8_t *uranium_json_schema_value(state_t *s, uint8_t *dst, uint64_t value, uint64_t node);
/* An object of a class that has a program for the node whose tag is in force. */
uint8_t *uranium_json_schema_interpreted(state_t *s, uint8_t *dst, uint64_t object);
/* The same with a program that was made for once. */
uint8_t *json_run_schema_program(state_t *s, uint8_t *dst, uint64_t object, program_t *program);

#endif
