/*
 * JSON.stringify's third parameter: the compact text that a pass has left in the scratch range, on lines.
 */
#include "indent.h"
#include "json_heap.h"

typedef void *napi_env;
typedef void *napi_value;
typedef void *napi_info;

/* What V8 makes strings of has at most 2^29 - 24 units (v8-primitive.h), each of up to three bytes of UTF-8. */
enum { LONGEST_STRING = (1 << 29) - 24, WIDEST_UNIT = 3 };
/* What uranium_json_indent wants of room beyond what the text takes: 64 lines of the deepest nesting there is. */
enum { AMPLE = 8 * 1024 * 1024 };

/*
 * (): the result in the scratch range becomes its indented form, with the indentation of the state block; it lies behind
 * the compact text. STATUS_OVERFLOW where that may have no room, or be too long for a string: then the result is
 * lost, and its size is that of all the memory that was touched.
 */
napi_value uranium_json_indent_result(napi_env env, napi_info info, state_t *s) {
  (void)env;
  (void)info;
  const uint8_t *text = (const uint8_t *)s->result_start;
  uint64_t size = result_size(s);
  uint8_t *start = (uint8_t *)(((uint64_t)text + size + 63) & ~(uint64_t)63);
  for (uint64_t i = 0; i < s->indentation_length; i++)
    if (((const uint8_t *)s->indentation)[i] >= 0x80) s->non_ascii = 1;
  uint64_t most = (uint64_t)LONGEST_STRING * (s->non_ascii ? WIDEST_UNIT : 1) + AMPLE;
  uint64_t room = (uint64_t)start < s->scratch_end ? s->scratch_end - (uint64_t)start : 0;
  if (room > most) room = most;
  uint8_t *end = uranium_json_indent(start, room, text, size, (const uint8_t *)s->indentation, s->indentation_length);
  s->status = STATUS_OK;
  if (UNLIKELY(end == 0)) {
    overflow(s);
    end = start + room;
    start = (uint8_t *)text;
  }
  set_result(s, start, end);
  return 0;
}
