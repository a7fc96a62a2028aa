/*
 * The entries from JavaScript: Node-API callbacks around one pass of the encoder.
 *
 * Each is reached from a napi_callback that adds the state block's address as third argument (two generated
 * instructions), because what a kernel knows of the host it knows from that block. Node-API functions that may allocate on
 * V8's heap are called before the first raw word is read, or after the last.
 */
#include "escape.h"
#include "json_heap.h"
#include "json_schema.h"

/* Bytes that a writer may use above `limit`; see the first fields of the state block. */
enum { SLACK = 512 };
/* How much stack a pass may use. Workers keep at least 192 KiB below the limit that V8 knows. */
enum { STACK_BUDGET = 96 * 1024 };
/* An output may grow to this size, or to twice the last one, before the value is checked to have an end. */
enum { UNCHECKED_SIZE = 16 * 1024 * 1024 };

typedef void *napi_env;
typedef void *napi_value;
typedef void *napi_info;
typedef int (*get_callback_info_t)(napi_env, napi_info, size_t *, napi_value *, napi_value *, void **);
typedef int (*get_typed_array_info_t)(napi_env, napi_value, int *, size_t *, void **, napi_value *, size_t *);
typedef int (*create_string_latin1_t)(napi_env, const uint8_t *, size_t, napi_value *);
typedef int (*create_string_utf16_t)(napi_env, const uint16_t *, size_t, napi_value *);

/* Rebuilds what depends on the addresses of hidden classes, after a garbage collection. */
static void refresh(state_t *s) {
  for (uint64_t i = 0; i < 2 * TABLE_CAPACITY; i++) s->table[i] = 0;
  for (uint64_t shape = 0; shape < s->shape_count; shape++) {
    uint64_t map = s->map_slots[shape] != 0 ? *(const uint64_t *)s->map_slots[shape] : 0;
    s->maps[shape] = map;
    if (map == 0) continue;
    map |= s->key_list_tags[shape];
    uint64_t i = table_index(map);
    while (s->table[2 * i] != 0) i = (i + 1) & (TABLE_CAPACITY - 1);
    s->table[2 * i] = map;
    s->table[2 * i + 1] = shape;
  }
  s->table_epoch = s->epoch;
  s->refreshes++;
}

/* Of <sys/mman.h>. */
enum { MADV_DONTNEED = 4 };

void json_discard(uint64_t from, uint64_t to) {
  from = (from + 4095) & ~(uint64_t)4095;
  if (from < to) system_call(SYS_MADVISE, (int64_t)from, (int64_t)(to - from), MADV_DONTNEED);
}

/*
 * After a pass that failed, gives back the memory that a large output has taken. Untouched memory reads as
 * zeros, and text has none, so one word tells whether the output came that far.
 */
static void give_back(uint64_t range, uint64_t range_end) {
  uint64_t behind = range + KEPT_MEMORY;
  if (behind < range_end && *(const uint64_t *)behind != 0) json_discard(behind, range_end);
}

/* One pass over `value`, writing from `start` to `end`: the end of the output, or a failure. */
static uint8_t *pass(state_t *s, uint64_t value, uint8_t *start, uint64_t end) {
  s->status = STATUS_OK;
  s->reason = REASON_NONE;
  s->non_ascii = 0;
  s->temporary_next = s->temporary;
  if (UNLIKELY(end < (uint64_t)start + SLACK)) return overflow(s);
  s->limit = end - SLACK;
  s->stack_limit = stack_pointer() - STACK_BUDGET;
  uint8_t *last;
  if (s->schema_root == 0) {
    last = uranium_json_value(s, start, value);
  } else {
    last = uranium_json_schema_value(s, start, value, s->schema_root | FIELD_IS_NEEDED);
    s->key_list_tag = 0;
  }
  leave_vector_code();
  if (UNLIKELY(last == OMITTED)) return bail(s, REASON_KIND);
  return last;
}

int json_prepare(state_t *s) {
  s->reason = REASON_NONE;
  if (UNLIKELY(s->epoch != s->table_epoch)) refresh(s);
  for (uint64_t i = 0; i < s->prototype_count; i++) {
    uint64_t prototype = *(const uint64_t *)s->prototype_slots[i];
    if (UNLIKELY(map_of(prototype) != *(const uint64_t *)s->prototype_map_slots[i])) {
      s->status = STATUS_PROTOTYPE_CHANGED;
      return 0;
    }
  }
  return 1;
}

/*
 * Encodes `value`: the end of the output, or 0 with the reason in the state. Where gaps are noted, and one was
 * met, the path to it is held in the state, and the output so far is kept.
 *
 * A cycle is noticed by its depth only, and on the way down each turn may write megabytes. So an output much
 * larger than the last one is interrupted once, for a walk that writes nothing and finds such depths at once.
 */
static uint8_t *encode(state_t *s, uint64_t value, uint8_t *start, uint64_t end, int gaps_are_noted) {
  s->gaps_are_noted = (uint64_t)gaps_are_noted;
  s->missed = 0;
  s->note_count = 0;
  s->path_count = s->path_base;
  if (UNLIKELY(!json_prepare(s))) return FAILED;
  uint64_t unchecked = 2 * result_size(s);
  if (unchecked < UNCHECKED_SIZE) unchecked = UNCHECKED_SIZE;
  uint64_t soft_end = end - (uint64_t)start > unchecked ? (uint64_t)start + unchecked : end;
  uint8_t *last = pass(s, value, start, soft_end);
  if (UNLIKELY(last == FAILED)) {
    if (s->status == STATUS_OVERFLOW && soft_end != end) {
      if (json_is_deep(s, value)) bail(s, REASON_DEPTH);
      else last = pass(s, value, start, end);
    }
  }
  if (UNLIKELY(last == FAILED)) {
    if (!json_suspend(s) && s->path_base == 0) {
      give_back(s->scratch, s->scratch_end);
      give_back(s->temporary, s->temporary_end);
    }
  }
  return last;
}

/*
 * Encodes to memory from `start` to `end`: directly where there is ample room. A pass wants more room while it
 * writes than the result takes in the end, so small memory, and what was nearly enough, gets a copy.
 */
static void encode_to(state_t *s, uint64_t value, uint8_t *start, uint64_t end) {
  enum { AMPLE = 16 * 1024 };
  uint64_t room = end - (uint64_t)start;
  if (room >= AMPLE) {
    uint8_t *last = encode(s, value, start, end, 0);
    if (LIKELY(last != FAILED)) {
      /* `take` has nothing to fetch here, and no address of the caller's memory outlives the call. */
      set_result(s, (uint8_t *)s->scratch, (uint8_t *)s->scratch + (last - start));
      return;
    }
    if (s->status != STATUS_OVERFLOW) return;
  }
  uint8_t *output = (uint8_t *)s->output_start;
  uint8_t *last = encode(s, value, output, s->scratch_end, 0);
  if (last == FAILED) return;
  uint64_t size = (uint64_t)(last - output);
  set_result(s, output, last);
  if (size > room) s->status = STATUS_NO_ROOM;
  else __builtin_memcpy(start, output, size);
}

/*
 * The memory of a typed array, 0 bytes of it where it is none. Node-API tells of any; that takes seven calls of V8,
 * as long as a small object takes.
 */
static uint8_t *memory_of(napi_env env, napi_value array, const state_t *s, uint64_t *length) {
  int type;
  size_t size = 0;
  void *data = json_memory_of(s, *(const uint64_t *)array, length);
  if (LIKELY(data != 0)) return data;
  if (((get_typed_array_info_t)s->napi_get_typed_array_info)(env, array, &type, &size, &data, 0, 0) != 0) size = 0;
  *length = size;
  return data;
}

/* (value, typedArray, offset): encodes into the array's memory; the size is state.result. */
napi_value uranium_json_encode_into(napi_env env, napi_info info, state_t *s) {
  size_t count = 3;
  napi_value arguments[3];
  uint64_t length;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, arguments, 0, 0);
  uint8_t *data = memory_of(env, arguments[1], s, &length);
  uint64_t offset = *(const uint64_t *)arguments[2];
  if (!is_smi(offset) || smi_value(offset) < 0 || (uint64_t)smi_value(offset) > length) {
    overflow(s);
    return 0;
  }
  encode_to(s, *(const uint64_t *)arguments[0], data + smi_value(offset), (uint64_t)data + length);
  return 0;
}

/*
 * With a list of keys in force there are no gaps: what keys an object has then depends on its prototypes, too, and on
 * user code. Nor with a schema: what does not fit is for JavaScript to coerce.
 */
static inline int gaps_can_be_filled(const state_t *s) { return s->key_list == 0 && s->schema_root == 0; }

/* (value): encodes into the scratch range; the size is state.result. At a gap, the object that it is in. */
napi_value uranium_json_encode(napi_env env, napi_info info, state_t *s) {
  size_t count = 1;
  napi_value argument;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &argument, 0, 0);
  uint8_t *start = (uint8_t *)s->output_start;
  uint8_t *last = encode(s, *(const uint64_t *)argument, start, s->scratch_end, gaps_can_be_filled(s));
  if (UNLIKELY(last == FAILED)) return json_innermost(s);
  set_result(s, start, last);
  return 0;
}

/* (typedArray, offset): copies the result of the last uranium_json_encode there; STATUS_OVERFLOW without room. */
napi_value uranium_json_take(napi_env env, napi_info info, state_t *s) {
  size_t count = 2;
  napi_value arguments[2];
  uint64_t length;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, arguments, 0, 0);
  uint8_t *data = memory_of(env, arguments[0], s, &length);
  uint64_t offset = *(const uint64_t *)arguments[1];
  uint64_t size = result_size(s);
  s->status = STATUS_OK;
  if (!is_smi(offset) || smi_value(offset) < 0 || (uint64_t)smi_value(offset) + size > length) {
    overflow(s);
    return 0;
  }
  __builtin_memcpy(data + smi_value(offset), (const void *)s->result_start, size);
  return 0;
}

/* The result in the scratch range as a string; none, and STATUS_OVERFLOW, where V8 refuses it. */
static napi_value make_string(napi_env env, state_t *s) {
  const uint8_t *start = (const uint8_t *)s->result_start;
  uint64_t size = result_size(s);
  napi_value string = 0;
  int failed;
  uint32_t widest = s->non_ascii ? uranium_utf8_widest(start, size) : 0;
  if (widest == 0) {
    failed = ((create_string_latin1_t)s->napi_create_string_latin1)(env, start, size, &string);
  } else if (s->temporary + 2 * size + 64 > s->temporary_end) {
    failed = 1;
  } else if (widest == 1) {
    uint8_t *text = (uint8_t *)s->temporary;
    uint64_t length = (uint64_t)(uranium_utf8_to_latin1(text, start, size) - text);
    failed = ((create_string_latin1_t)s->napi_create_string_latin1)(env, text, length, &string);
  } else {
    uint16_t *text = (uint16_t *)s->temporary;
    uint64_t length = (uint64_t)(uranium_utf8_to_utf16(text, start, size) - text);
    failed = ((create_string_utf16_t)s->napi_create_string_utf16)(env, text, length, &string);
  }
  if (failed) {
    overflow(s);
    return 0;
  }
  return string;
}

/* (value): the result as a string, where state.status is STATUS_OK; at a gap, the object that it is in. */
napi_value uranium_json_stringify(napi_env env, napi_info info, state_t *s) {
  size_t count = 1;
  napi_value argument;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &argument, 0, 0);
  uint8_t *start = (uint8_t *)s->output_start;
  uint8_t *last = encode(s, *(const uint64_t *)argument, start, s->scratch_end, gaps_can_be_filled(s));
  if (UNLIKELY(last == FAILED)) return json_innermost(s);
  set_result(s, start, last);
  return make_string(env, s);
}

/* (): the last result in the scratch range as a string. */
napi_value uranium_json_text(napi_env env, napi_info info, state_t *s) {
  (void)info;
  s->status = STATUS_OK;
  return make_string(env, s);
}

/* (value): the number of the shape of an object's class in peek_address; all ones where there is none. */
napi_value uranium_json_shape_of(napi_env env, napi_info info, state_t *s) {
  size_t count = 1;
  napi_value argument;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &argument, 0, 0);
  if (s->epoch != s->table_epoch) refresh(s);
  uint64_t word = *(const uint64_t *)argument;
  s->peek_address = is_pointer(word) ? (uint64_t)find_shape(s, map_of(word)) : (uint64_t)-1;
  return 0;
}

/* (value): makes a global handle of the value; its slot is state.peek_address. */
napi_value uranium_json_hold(napi_env env, napi_info info, state_t *s) {
  typedef uint64_t *(*globalize_t)(uint64_t isolate, uint64_t word_or_address);
  size_t count = 1;
  napi_value argument;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &argument, 0, 0);
  globalize_t globalize = (globalize_t)s->globalize_reference;
  s->peek_address =
      (uint64_t)globalize(s->isolate, s->globalize_by_address ? (uint64_t)argument : *(const uint64_t *)argument);
  return 0;
}

/* A garbage collection begins or ends: addresses of hidden classes are no longer what they were. */
void uranium_json_collected(void *isolate, int type, int flags, state_t *s) {
  (void)isolate;
  (void)type;
  (void)flags;
  s->epoch++;
}

/* The environment ends: V8 forgets the callback, before the memory that it lies in is unmapped. */
void uranium_json_ended(state_t *s) {
  typedef void (*remove_t)(uint64_t isolate, uint64_t callback, state_t *data);
  ((remove_t)s->remove_prologue)(s->isolate, s->collected, s);
  ((remove_t)s->remove_epilogue)(s->isolate, s->collected, s);
}

/* Copies memory that may not exist, by way of a pipe: the kernel answers -EFAULT instead of a signal. */
static int64_t copy_safely(state_t *s, void *to, uint64_t from, uint64_t size) {
  int64_t written = system_call(SYS_WRITE, (int64_t)s->pipe_write, (int64_t)from, (int64_t)size);
  if (written <= 0) return written;
  int64_t read = system_call(SYS_READ, (int64_t)s->pipe_read, (int64_t)to, written);
  return read == written && (uint64_t)written == size ? 0 : -14;
}

/*
 * (value): for the start-up proof. Follows peek_steps offsets (each from a tagged word to the next), then
 * copies peek_size bytes from where the last word points to, untagged, into peek_data. With peek_size 0 only
 * the word itself is noted in peek_address. Where peek_at is set, the bytes at that address are copied instead.
 */
napi_value uranium_json_peek(napi_env env, napi_info info, state_t *s) {
  size_t count = 1;
  napi_value argument;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &argument, 0, 0);
  uint64_t word = 0;
  if (s->peek_at != 0) {
    s->peek_result = (uint64_t)copy_safely(s, s->peek_data, s->peek_at, s->peek_size);
    return 0;
  }
  s->peek_result = (uint64_t)copy_safely(s, &word, (uint64_t)argument, 8);
  for (uint64_t i = 0; i < s->peek_steps && i < 8 && s->peek_result == 0; i++)
    s->peek_result = (uint64_t)copy_safely(s, &word, word + s->peek_offsets[i], 8);
  s->peek_address = word;
  if (s->peek_result == 0 && s->peek_size > 0 && s->peek_size <= sizeof s->peek_data)
    s->peek_result = (uint64_t)copy_safely(s, s->peek_data, word & ~(uint64_t)3, s->peek_size);
  return 0;
}
