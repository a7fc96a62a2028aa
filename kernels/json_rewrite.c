/*
 * Options that change how characters are written: the text that a pass has left in the scratch range, rewritten.
 */
#include "json_heap.h"
#include "rewrite.h"

typedef void *napi_env;
typedef void *napi_value;
typedef void *napi_info;
typedef int (*get_callback_info_t)(napi_env, napi_info, size_t *, napi_value *, napi_value *, void **);

/* The result has no room: its size becomes that of all the memory that was touched. */
static napi_value fail(state_t *s, const uint8_t *text) {
  overflow(s);
  set_result(s, text, (const uint8_t *)s->scratch_end);
  return 0;
}

/*
 * (what): rewrites the result in the scratch range; bits as in rewrite.h. Where nothing is to be rewritten, it stays where
 * it is, else it lies behind what it was. STATUS_OVERFLOW where it has no room: then the result is lost.
 */
napi_value uranium_json_rewrite_result(napi_env env, napi_info info, state_t *s) {
  size_t count = 1;
  napi_value argument;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &argument, 0, 0);
  uint64_t what = (uint64_t)(uint32_t)smi_value(*(const uint64_t *)argument);
  const uint8_t *text = (const uint8_t *)s->result_start;
  uint64_t size = result_size(s);
  uint8_t *end = (uint8_t *)text + size;
  s->status = STATUS_OK;
  uint64_t first = (what & ~(uint64_t)REWRITE_NEWLINE) != 0 ? uranium_json_find_rewrite(text, size, what) : size;
  if (first < size) {
    uint8_t *start = (uint8_t *)(((uint64_t)end + 63) & ~(uint64_t)63);
    if ((uint64_t)start + first > s->scratch_end) return fail(s, text);
    __builtin_memcpy(start, text, first);
    end = uranium_json_rewrite(start + first, s->scratch_end - (uint64_t)start - first, text + first, size - first, what);
    if (UNLIKELY(end == 0)) return fail(s, text);
    if (what & REWRITE_SURROGATES) s->non_ascii = 1;
    text = start;
  }
  if (what & REWRITE_NEWLINE) {
    if ((uint64_t)end >= s->scratch_end) return fail(s, text);
    *end++ = '\n';
  }
  leave_vector_code();
  set_result(s, text, end);
  return 0;
}
