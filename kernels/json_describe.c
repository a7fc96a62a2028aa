/*
 * Two services around encoding: what a saved profile must know of a hidden class, and memory that stays in place.
 *
 * No V8 function that allocates is called while a raw word is held. `uranium_json_pin` is the only kernel that ever
 * writes to V8's heap: one flag of an object of our own.
 */
#include "json_heap.h"

typedef void *napi_env;
typedef void *napi_value;
typedef void *napi_info;
typedef int (*get_callback_info_t)(napi_env, napi_info, size_t *, napi_value *, napi_value *, void **);

/*
 * (number, plain): the class of the shape with this number, in peek_address: how many words its objects have for
 * properties of their own, plus 2^8 times its kind of elements, plus 2^16 where its prototype is that of the
 * object `plain`. All ones where there is no such shape.
 */
napi_value uranium_json_describe(napi_env env, napi_info info, state_t *s) {
  size_t count = 2;
  napi_value arguments[2];
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, arguments, 0, 0);
  uint64_t number = *(const uint64_t *)arguments[0];
  uint64_t plain = *(const uint64_t *)arguments[1];
  s->peek_address = (uint64_t)-1;
  if (!is_smi(number) || smi_value(number) < 0 || !is_pointer(plain)) return 0;
  if ((uint64_t)smi_value(number) >= s->shape_count || s->map_slots[smi_value(number)] == 0) return 0;
  uint64_t map = *(const uint64_t *)s->map_slots[smi_value(number)];
  uint64_t size = load8(map, s->map_instance_size);
  uint64_t start = load8(map, s->map_in_object_start);
  uint64_t kind = load8(map, s->map_bit_field2) >> s->elements_kind_shift;
  uint64_t is_plain = load64(map, s->map_prototype) == load64(map_of(plain), s->map_prototype);
  s->peek_address = (size >= start ? size - start : 0) | kind << 8 | is_plain << 16;
  return 0;
}

/*
 * (buffer): from now on nobody can take this ArrayBuffer's memory away, as if it were a WebAssembly memory's. The flag
 * of its object is cleared, in V8's heap, and V8 is asked (v8::ArrayBuffer::IsDetachable, which calls nothing)
 * whether it was the right one; if not, all is as before. Handles are addresses of words for V8's API and for
 * Node-API alike. Returns nothing; peek_result is 1 where the memory stays in place now.
 */
napi_value uranium_json_pin(napi_env env, napi_info info, state_t *s) {
  typedef uint8_t (*is_detachable_t)(napi_value buffer);
  size_t count = 1;
  napi_value buffer;
  is_detachable_t is_detachable = (is_detachable_t)s->is_detachable;
  ((get_callback_info_t)s->napi_get_callback_info)(env, info, &count, &buffer, 0, 0);
  s->peek_result = 0;
  uint64_t word = *(const uint64_t *)buffer;
  if (s->is_detachable == 0 || !is_pointer(word)) return 0;
  if (load16(map_of(word), s->map_instance_type) != s->js_array_buffer_type) return 0;
  uint32_t *flags = (uint32_t *)(word + s->array_buffer_flags);
  uint32_t flag = (uint32_t)s->detachable_mask;
  if (is_detachable(buffer) && (*flags & flag) != 0) {
    *flags &= ~flag;
    if (is_detachable(buffer)) *flags |= flag;
  }
  s->peek_result = !is_detachable(buffer);
  return 0;
}
