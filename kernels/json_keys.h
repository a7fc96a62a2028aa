/* The list of keys that JSON.stringify gets as its replacer; see json_keys.c. */
#ifndef URANIUM_JSON_KEYS_H
#define URANIUM_JSON_KEYS_H

#include "json_heap.h"

/* One key of a list. */
typedef struct {
  uint32_t at;     /* of its UTF-16 units, in bytes from the list's start */
  uint32_t length; /* in units */
} listed_key_t;

/* A list as src/json/key-lists.ts writes it: each key once, none of them an array index. */
typedef struct {
  uint32_t count;
  uint32_t reserved;
  listed_key_t keys[];
} key_list_t;

/* The list that is in force, or 0. */
static inline const key_list_t *json_key_list(const state_t *s) { return (const key_list_t *)s->key_list; }

/* A key, and which property it is of. */
typedef struct {
  uint64_t key; /* a string whose characters are at hand: json_is_sequential */
  uint64_t index;
} keyed_t;

/* Whether a string's characters follow its header. */
int json_is_sequential(const state_t *s, uint64_t string);
/* Puts different keys in the order of their UTF-16 code units. */
void json_sort_keys(const state_t *s, keyed_t *items, uint64_t count);
/* Whether a key may come before an array index in that order: "", "!", "$", "0x". */
int json_precedes_indices(const state_t *s, uint64_t key);
/*
 * The keys that objects of this class show, not in dictionary mode, in order, at temporary_next: how many; -1 where
 * nobody can tell.
 */
int64_t json_sorted_keys(const state_t *s, uint64_t map, keyed_t **items);

/* Whether the text of a string is key number `i`; -1 where the string's characters are not at hand. */
int json_is_listed(const state_t *s, const key_list_t *list, uint64_t i, uint64_t string);
/* Index of the own property of this class that has key number `i`; -1 where there is none, -2 where nobody knows. */
int64_t json_find_listed(const state_t *s, uint64_t map, const key_list_t *list, uint64_t i);
/* Whether an object of this class may inherit a property of key number `i`. Requires: its chain is watched. */
int json_inherits_listed(const state_t *s, uint64_t map, const key_list_t *list, uint64_t i);

#endif
