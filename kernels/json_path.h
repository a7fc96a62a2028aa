/*
 * The path of a suspended pass, in the state block: a stack of levels from the root to the innermost object.
 */
#ifndef URANIUM_JSON_PATH_H
#define URANIUM_JSON_PATH_H

#include "json_heap.h"

/* One level; levelWords in src/json/state.ts. */
typedef struct {
  uint64_t object;   /* in a note: tagged; in the path: the address of a word that holds it, or 0 at the root */
  uint64_t position; /* of the instruction, or the element, that is a gap or contains it */
  uint64_t start;    /* address of the object's text */
  uint64_t what;     /* LEVEL_… and the array's length or the number of the object's shape */
  uint64_t keys;     /* with LEVEL_HAS_KEYS: the address of the word of a handle of the keys' array, once there is one */
} level_t;

static inline level_t *path(state_t *s) { return (level_t *)s->path; }
static inline level_t *notes(state_t *s) { return (level_t *)s->notes; }
static inline level_t *top(state_t *s) { return &path(s)[s->path_count - 1]; }

static inline int is_on_path(state_t *s, uint64_t object) {
  for (uint64_t i = s->path_base; i < s->path_count; i++) {
    uint64_t handle = path(s)[i].object;
    if (handle != 0 && *(const uint64_t *)handle == object) return 1;
  }
  return 0;
}

/*
 * Defined in json_intact.c. An object on the path that is met again is a cycle. A pass that comes to one goes the
 * same way down and meets the same gap, where the cycle is found; unless user code has changed that way. This looks
 * whether it has, at any level of the path, and says so until that level is left.
 */
int json_path_is_changed(state_t *s);

/* Defined in json_depth.c: whether a pass over the value would come to an object on the path, or never end. */
int json_meets_path(state_t *s, uint64_t value);

#endif
