/*
 * Gaps: what machine code cannot encode inside a large value does not send the whole value away. The pass is
 * suspended, JavaScript does the one value (and runs whatever user code that takes), and the pass goes on.
 *
 * On the way out of a suspended pass every object and array notes how far it came. These notes become the
 * path: a stack of levels from the root to the innermost object. Their objects are held by V8's handles, since
 * user code may well move them; except for the innermost one, which JavaScript holds while it fills the gap, and
 * hands back with every call: handles cost as much as a small object. To go on, each level is finished in turn,
 * from the inside out. The order in which things are read is therefore exactly the standard's, and what user code
 * changes on the way shows as it would there.
 *
 * Invariant: between calls, `resume_at` is the end of the text so far, and the levels from path_base on are
 * those of the current activation: a value that user code encodes while a pass is suspended has its own.
 */
#include "escape.h"
#include "json_path.h"
#include "json_program.h"

/* Bytes that a writer may use above `limit`, as in json_entry.c. */
enum { SLACK = 512 };
enum { STACK_BUDGET = 96 * 1024 };

typedef void *napi_env;
typedef void *napi_value;
typedef void *napi_info;
typedef int (*get_callback_info_t)(napi_env, napi_info, size_t *, napi_value *, napi_value *, void **);
typedef int (*get_string_t)(napi_env, napi_value, uint8_t *, size_t, size_t *);
typedef uint64_t *(*globalize_t)(uint64_t isolate, uint64_t word_or_address);
typedef void (*dispose_t)(uint64_t *slot);

/* Called on the way out: this object was at `position`, having written up to `end`, when something in it failed. */
void uranium_json_note(state_t *s, uint64_t object, uint64_t position, uint8_t *start, uint64_t what, uint8_t *end) {
  if (s->status != STATUS_BAIL || !s->gaps_are_noted) return;
  if (s->path_count + s->note_count >= PATH_CAPACITY) {
    s->reason = REASON_DEPTH;
    return;
  }
  if (s->note_count == 0) s->resume_at = (uint64_t)end;
  notes(s)[s->note_count++] = (level_t){object, position, (uint64_t)start, what, 0};
}

static uint64_t hold(state_t *s, uint64_t word) {
  globalize_t globalize = (globalize_t)s->globalize_reference;
  return (uint64_t)globalize(s->isolate, s->globalize_by_address ? (uint64_t)&word : word);
}

static void let_go(state_t *s, uint64_t handle) {
  if (handle != 0) ((dispose_t)s->dispose_global)((uint64_t *)handle);
}

/* Whether the object of a level is in JavaScript's hands: `innermost` has its address during a call only. */
static inline int is_lent(const state_t *s, const level_t *level) { return level->object == (uint64_t)&s->innermost; }

static inline int has_lent_top(state_t *s) { return s->path_count > s->path_base && is_lent(s, top(s)); }

/* At the start of each call that goes on: JavaScript hands back the object of the innermost level. */
static inline void take_back(state_t *s, napi_value object) {
  if (has_lent_top(s)) s->innermost = *(const uint64_t *)object;
}

/* Before a level is put above it. */
static inline void hold_top(state_t *s) {
  if (has_lent_top(s)) top(s)->object = hold(s, s->innermost);
}

static void pop(state_t *s) {
  if (!is_lent(s, top(s))) let_go(s, top(s)->object);
  if (top(s)->keys != s->known_keys) let_go(s, top(s)->keys);
  s->path_count--;
  if (s->path_count < s->path_kept) s->path_kept = s->path_count;
}

/* The path that the notes are about to lengthen has an object twice: a cycle, in which a gap lies. */
static int notes_close_a_cycle(state_t *s) {
  for (uint64_t i = 0; i < s->note_count; i++) {
    for (uint64_t j = 0; j < i; j++)
      if (notes(s)[i].object == notes(s)[j].object) return 1;
    if (is_on_path(s, notes(s)[i].object)) return 1;
  }
  return 0;
}

/* Whether a pass that failed came upon a gap that can be filled; otherwise nothing of it is kept. */
static int has_met_a_gap(state_t *s) {
  if (s->status == STATUS_BAIL && s->reason != REASON_DEPTH && s->note_count > 0) return 1;
  s->note_count = 0;
  return 0;
}

/* The notes become levels, the last one the outermost. */
static void push_notes(state_t *s) {
  if (s->note_count > 0) hold_top(s);
  while (s->note_count > 0) {
    level_t *level = &path(s)[s->path_count++];
    *level = notes(s)[--s->note_count];
    if (s->note_count > 0) {
      level->object = hold(s, level->object);
    } else {
      s->innermost = level->object;
      level->object = (uint64_t)&s->innermost;
    }
    if (level->what & LEVEL_KEYS_ARE_KNOWN) level->keys = s->known_keys;
  }
}

/* The same, where the outermost note is of the innermost level itself, which has come further. */
static void replace_top(state_t *s) {
  level_t *level = top(s);
  const level_t *note = &notes(s)[--s->note_count];
  level->position = note->position;
  if (s->path_count - 1 < s->path_kept) s->path_kept = s->path_count - 1;
  push_notes(s);
}

int json_suspend(state_t *s) {
  if (!has_met_a_gap(s)) return 0;
  if (notes_close_a_cycle(s)) {
    s->reason = REASON_DEPTH;
    s->note_count = 0;
    return 0;
  }
  s->path_kept = s->path_count;
  push_notes(s);
  return 1;
}

napi_value json_innermost(state_t *s) {
  return s->path_count > s->path_base ? (napi_value)top(s)->object : 0;
}

/* (index): the object of a level, counted from the root; none for a virtual root. */
napi_value uranium_json_level(napi_env env, napi_info info, state_t *s) {
  size_t count = 1;
  napi_value argument;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &argument, 0, 0);
  uint64_t index = *(const uint64_t *)argument;
  if (!is_smi(index) || s->path_base + (uint32_t)smi_value(index) >= s->path_count) return 0;
  const level_t *level = &path(s)[s->path_base + (uint32_t)smi_value(index)];
  return is_lent(s, level) ? 0 : (napi_value)level->object;
}

/* Levels share the handle of the known keys, and get one each before that is let go. */
static void forget_known_keys(state_t *s) {
  if (s->known_keys == 0) return;
  for (uint64_t i = 0; i < s->path_count; i++)
    if (path(s)[i].keys == s->known_keys) path(s)[i].keys = hold(s, *(const uint64_t *)s->known_keys);
  let_go(s, s->known_keys);
  s->known_keys = 0;
}

/* (index, keys): the keys of a level that has no shape, as Object.keys made them. */
napi_value uranium_json_keys(napi_env env, napi_info info, state_t *s) {
  size_t count = 2;
  napi_value arguments[2];
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, arguments, 0, 0);
  uint64_t index = *(const uint64_t *)arguments[0];
  if (!is_smi(index) || s->path_base + (uint32_t)smi_value(index) >= s->path_count) return 0;
  level_t *level = &path(s)[s->path_base + (uint32_t)smi_value(index)];
  uint64_t keys = *(const uint64_t *)arguments[1];
  int is_array = is_pointer(keys) && load16(map_of(keys), s->map_instance_type) == s->js_array_type;
  if (!is_array || keys_count(s, keys) <= level->position) return 0;
  forget_known_keys(s);
  level->keys = hold(s, keys);
  s->known_keys = hold(s, keys);
  return 0;
}

/* (object): the name of its class as V8's errors have it, or nothing; runs no user code. */
napi_value uranium_json_class_name(napi_env env, napi_info info, state_t *s) {
  typedef napi_value (*get_name_t)(napi_value object);
  size_t count = 1;
  napi_value argument;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &argument, 0, 0);
  uint64_t object = *(const uint64_t *)argument;
  if (s->get_constructor_name == 0 || !is_pointer(object) || object == s->undefined) return 0;
  return ((get_name_t)s->get_constructor_name)(argument);
}

/* Prepares the state for more of a suspended pass. 0, with the status set, where a prototype has changed. */
static int resume(state_t *s) {
  s->temporary_next = s->temporary;
  s->limit = s->scratch_end - SLACK;
  s->stack_limit = stack_pointer() - STACK_BUDGET;
  s->gaps_are_noted = 1;
  s->note_count = 0;
  s->path_kept = s->path_count;
  s->status = STATUS_OK;
  return json_prepare(s);
}

/* The rest of one level: its end, or a failure; nothing is noted where the level is no longer what it was. */
static uint8_t *finish(state_t *s, const level_t *level, uint64_t object) {
  uint8_t *start = (uint8_t *)level->start;
  uint8_t *dst = (uint8_t *)s->resume_at;
  uint64_t map = map_of(object);
  if (level->what & LEVEL_HAS_KEYS) {
    if (level->keys == 0) return bail(s, REASON_MEMORY);
    uint64_t keys = *(const uint64_t *)level->keys;
    if (!is_object_type(s, load16(map, s->map_instance_type))) return bail(s, REASON_MEMORY);
    return load32(map, s->map_bit_field3) & s->dictionary_mask
               ? json_continue_dictionary(s, dst, object, keys, level->position + 1, start)
               : json_continue_unknown(s, dst, object, keys, level->position + 1, start);
  }
  int64_t shape = find_shape(s, map);
  if (shape < 0) return bail(s, REASON_MEMORY);
  if (level->what & LEVEL_IS_ARRAY) {
    uint64_t length = load64(object, s->array_length);
    if (s->verdicts[shape] != VERDICT_ARRAY || !is_smi(length)) return bail(s, REASON_MEMORY);
    if ((uint32_t)smi_value(length) != (uint32_t)level->what) return bail(s, REASON_MEMORY);
    if (level->position + 1 == (uint32_t)level->what) {
      if (!room(s, dst)) return overflow(s);
      *start = '[';
      *dst = ']';
      return dst + 1;
    }
    return json_continue_array(s, dst, object, level->position + 1, start);
  }
  if ((uint64_t)shape != level->what || s->verdicts[shape] != VERDICT_OBJECT) return bail(s, REASON_MEMORY);
  program_t *program = (program_t *)s->programs[shape];
  return json_continue_program(s, dst, object, program, level->position + 1, start, (uint64_t)shape);
}

/*
 * Finishes level after level. Ends with STATUS_OK and the result complete; with STATUS_BAIL at the next gap; or
 * with STATUS_CHANGED at a level that JavaScript has to finish, whose last value is done. Answers its object.
 */
static napi_value go_on(state_t *s, int is_changed) {
  while (s->path_count > s->path_base) {
    level_t *level = top(s);
    /* While there is a changed object on the path, each value is looked at for it. */
    if (is_changed) is_changed = json_path_is_changed(s);
    if (is_changed) level->what |= LEVEL_BY_STEPS;
    if (level->what & LEVEL_BY_STEPS) {
      s->status = STATUS_CHANGED;
      return (napi_value)level->object;
    }
    uint64_t resume_at = s->resume_at;
    uint8_t *end = finish(s, level, *(const uint64_t *)level->object);
    if (end != FAILED) {
      s->resume_at = (uint64_t)end;
      pop(s);
      continue;
    }
    if (s->status == STATUS_OVERFLOW) return 0;
    if (!has_met_a_gap(s)) {
      s->resume_at = resume_at;
      level->what |= LEVEL_BY_STEPS;
      continue;
    }
    s->note_count--; /* the outermost is of this very level, which is on the path already */
    if (notes_close_a_cycle(s)) s->status = STATUS_CYCLE;
    s->note_count++;
    replace_top(s);
    return json_innermost(s);
  }
  set_result(s, (const uint8_t *)s->output_start, (const uint8_t *)s->resume_at);
  s->status = STATUS_OK;
  return 0;
}

static inline napi_value leave(napi_value value) {
  leave_vector_code();
  return value;
}

/* After `put` has failed: the object of the level that is innermost now, where that is a new one. */
static inline napi_value leave_at_new_level(state_t *s) {
  return leave(s->status == STATUS_BAIL || s->status == STATUS_CYCLE ? json_innermost(s) : 0);
}

/*
 * The text of one value at the end of the output, behind its prefix: 1 where it is done. Otherwise the status is
 * STATUS_BAIL with the path to a gap in the value; STATUS_REFUSED where the value itself is one, with the
 * prefix written; STATUS_CYCLE; or STATUS_OVERFLOW.
 */
static int put(state_t *s, uint64_t value, uint8_t *prefix, uint8_t *prefix_end, int is_changed) {
  s->resume_at = (uint64_t)prefix_end;
  if (UNLIKELY(is_changed) && json_meets_path(s, value)) {
    s->status = STATUS_REFUSED;
    s->reason = REASON_DEPTH;
    return 0;
  }
  uint8_t *end = uranium_json_value(s, prefix_end, value);
  if (end == OMITTED) {
    s->resume_at = (uint64_t)prefix;
    if (top(s)->what & LEVEL_IS_ARRAY) {
      __builtin_memcpy(prefix_end, "null", 4);
      s->resume_at = (uint64_t)(prefix_end + 4);
    }
    return 1;
  }
  if (end != FAILED) {
    s->resume_at = (uint64_t)end;
    return 1;
  }
  if (s->status == STATUS_OVERFLOW) return 0;
  if (has_met_a_gap(s)) {
    if (notes_close_a_cycle(s)) s->status = STATUS_CYCLE;
    push_notes(s);
  } else {
    s->resume_at = (uint64_t)prefix_end;
    s->status = STATUS_REFUSED;
  }
  return 0;
}

/* (object, value): fills the gap at which the innermost level stands, and goes on with the pass. */
napi_value uranium_json_fill(napi_env env, napi_info info, state_t *s) {
  size_t count = 2;
  napi_value arguments[2];
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, arguments, 0, 0);
  take_back(s, arguments[0]);
  if (!resume(s)) return 0;
  int is_changed = json_path_is_changed(s);
  uint8_t *prefix = (uint8_t *)s->resume_at;
  uint8_t *dst = prefix;
  const level_t *level = top(s);
  if (level->what & LEVEL_IS_ARRAY) {
    if (!room(s, dst)) return (napi_value)(overflow(s), (void *)0);
    *dst++ = ',';
  } else if (level->what & LEVEL_HAS_KEYS) {
    if (!room(s, dst)) return (napi_value)(overflow(s), (void *)0);
    *dst++ = ',';
    dst = uranium_json_string(s, dst, key_at(s, *(const uint64_t *)level->keys, level->position));
    if (dst == FAILED) return 0;
    *dst++ = ':';
  } else {
    const instruction_t *field = ((program_t *)s->programs[(uint32_t)level->what])->instructions + level->position;
    if ((uint64_t)dst + field->text_length > s->limit) return (napi_value)(overflow(s), (void *)0);
    __builtin_memcpy(dst, (const void *)field->text, field->text_length);
    dst += field->text_length;
    if (((program_t *)s->programs[(uint32_t)level->what])->non_ascii) s->non_ascii = 1;
  }
  if (!put(s, *(const uint64_t *)arguments[1], prefix, dst, is_changed))
    return leave_at_new_level(s);
  return leave(go_on(s, is_changed));
}

/* The one argument of a call: the object of the innermost level. */
static void take_argument_back(napi_env env, napi_info info, state_t *s) {
  size_t count = 1;
  napi_value object;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &object, 0, 0);
  take_back(s, object);
}

/* (object): goes on behind the value at which the innermost level stands. */
napi_value uranium_json_continue(napi_env env, napi_info info, state_t *s) {
  take_argument_back(env, info, s);
  return resume(s) ? leave(go_on(s, json_path_is_changed(s))) : 0;
}

/*
 * (object, prefix, value): appends to the innermost level, which JavaScript finishes, and does not go on with the pass.
 * Without a value, the prefix is all there is.
 */
napi_value uranium_json_append(napi_env env, napi_info info, state_t *s) {
  size_t count = 3;
  napi_value arguments[3];
  size_t length = 0;
  get_string_t get_string = (get_string_t)s->napi_get_value_string_utf8;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, arguments, 0, 0);
  uint8_t *prefix = (uint8_t *)s->resume_at;
  if (get_string(env, arguments[1], 0, 0, &length) != 0 || length >= s->scratch_end - SLACK - (uint64_t)prefix) {
    overflow(s);
    return 0;
  }
  get_string(env, arguments[1], prefix, length + 1, &length);
  /* Only now: V8 may have flattened the string, and collected garbage. */
  take_back(s, arguments[0]);
  if (uranium_utf8_widest(prefix, length) != 0) s->non_ascii = 1;
  if (count < 3) {
    s->resume_at = (uint64_t)(prefix + length);
    s->status = STATUS_OK;
    return 0;
  }
  if (!resume(s)) return 0;
  if (!put(s, *(const uint64_t *)arguments[2], prefix, prefix + length, json_path_is_changed(s)))
    return leave_at_new_level(s);
  return leave(0);
}

/* (object, inner, kind): begins an inner object or array that JavaScript does by itself; kinds are levelIs… in state.ts. */
napi_value uranium_json_open(napi_env env, napi_info info, state_t *s) {
  size_t count = 3;
  napi_value arguments[3];
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, arguments, 0, 0);
  take_back(s, arguments[0]);
  uint64_t object = *(const uint64_t *)arguments[1];
  uint64_t what = (uint64_t)(uint32_t)smi_value(*(const uint64_t *)arguments[2]) << 32 | LEVEL_BY_STEPS;
  s->status = STATUS_OK;
  if (s->path_count == PATH_CAPACITY || s->resume_at > s->scratch_end - SLACK) {
    overflow(s);
  } else if (what & LEVEL_IS_ROOT) {
    s->resume_at = s->output_start;
    path(s)[s->path_count++] = (level_t){0, 0, s->resume_at, what, 0};
  } else if (is_on_path(s, object)) {
    s->status = STATUS_CYCLE;
  } else {
    hold_top(s);
    path(s)[s->path_count++] = (level_t){hold(s, object), 0, s->resume_at, what, 0};
  }
  return 0;
}

/* (object): closes the innermost level, which JavaScript has finished, and goes on with the pass. */
napi_value uranium_json_close(napi_env env, napi_info info, state_t *s) {
  take_argument_back(env, info, s);
  level_t *level = top(s);
  uint8_t *end = (uint8_t *)s->resume_at;
  if (!resume(s)) return 0;
  if (!room(s, end)) return (napi_value)(overflow(s), (void *)0);
  if (!(level->what & LEVEL_IS_ROOT)) {
    uint8_t *start = (uint8_t *)level->start;
    int is_array = (level->what & LEVEL_IS_ARRAY) != 0;
    if (end == start) end++;
    *start = is_array ? '[' : '{';
    *end = is_array ? ']' : '}';
    s->resume_at = (uint64_t)(end + 1);
  }
  pop(s);
  return leave(go_on(s, json_path_is_changed(s)));
}

/* Forgets a suspended pass. */
napi_value uranium_json_abandon(napi_env env, napi_info info, state_t *s) {
  (void)env;
  (void)info;
  while (s->path_count > s->path_base) pop(s);
  return 0;
}
