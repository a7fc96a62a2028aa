/*
 * Any value to JSON text: the part of the encoder that does not depend on the shape of an object.
 * Code that is generated for a shape does the likely case of each field itself and comes here for the rest.
 */
#include "escape.h"
#include "json_heap.h"
#include "number.h"
#ifdef __AVX2__
#include <immintrin.h>
#endif

static inline uint8_t *put4(uint8_t *dst, const char text[4]) {
  __builtin_memcpy(dst, text, 4);
  return dst + 4;
}

/* A flat string's characters. */
typedef struct {
  const void *chars;
  uint64_t length;
  int one_byte;
} flat_t;

/*
 * Finds the characters of a sequential, external, sliced or thin string. Returns 1; 0 where it is a
 * concatenation (*value is then that string, with thin ones resolved); -1 where it cannot be read.
 */
static int flatten(const state_t *s, uint64_t *value, flat_t *flat) {
  uint64_t v = *value;
  uint64_t offset = 0;
  uint64_t length = load32(v, s->string_length);
  for (int depth = 0; depth < 8; depth++) {
    uint64_t type = load16(map_of(v), s->map_instance_type);
    uint64_t representation = type & s->representation_mask;
    int one_byte = (type & s->one_byte_tag) != 0;
    if (type >= s->first_nonstring_type) return -1;
    if (representation == s->thin_tag) {
      v = load64(v, s->thin_actual);
    } else if (representation == s->sliced_tag) {
      offset += (uint64_t)(uint32_t)smi_value(load64(v, s->sliced_offset));
      v = load64(v, s->sliced_parent);
    } else if (representation == s->seq_tag || representation == s->external_tag) {
      uint64_t base;
      if (representation == s->seq_tag) {
        base = v + (one_byte ? s->one_byte_chars : s->two_byte_chars);
      } else {
        if (s->external_data == 0 || (type & s->uncached_external_mask)) return -1;
        base = load64(v, s->external_data);
      }
      if (offset + length > load32(v, s->string_length)) return -1;
      flat->chars = (const void *)(base + (one_byte ? offset : 2 * offset));
      flat->length = length;
      flat->one_byte = one_byte;
      return 1;
    } else if (representation == s->cons_tag) {
      /* A flattened concatenation has an empty second half. */
      if (load32(load64(v, s->cons_second), s->string_length) != 0) {
        *value = v;
        return offset == 0 ? 0 : -1;
      }
      v = load64(v, s->cons_first);
    } else {
      return -1;
    }
  }
  return -1;
}

static uint8_t *escape_flat(state_t *s, uint8_t *dst, const flat_t *flat) {
  if ((uint64_t)dst + 6 * flat->length > s->limit) return overflow(s);
  if (flat->one_byte) {
    uint8_t *end = uranium_escape_latin1(dst, flat->chars, flat->length);
    if ((uint64_t)(end - dst) != flat->length) s->non_ascii = 1;
    return end;
  }
  s->non_ascii = 1;
  return uranium_escape_utf16(dst, flat->chars, flat->length);
}

/* Where the parts of a concatenated string wait for their turn: in one of a million additions nearly a million do. */
typedef struct {
  uint64_t *next;
  uint64_t *highest;
} waiting_t;

static uint8_t *escape_parts(state_t *s, uint8_t *dst, uint64_t value, waiting_t *waiting) {
  uint64_t *bottom = waiting->next;
  uint64_t total = load32(value, s->string_length);
  uint64_t done = 0;
  int wide = (load16(map_of(value), s->map_instance_type) & s->one_byte_tag) == 0;
  uint16_t *copy = (uint16_t *)s->temporary_next;
  for (;;) {
    flat_t flat;
    int kind = flatten(s, &value, &flat);
    if (kind < 0) return bail(s, REASON_EXTERNAL);
    if (kind == 0) {
      if ((uint64_t)(waiting->next + 1) > s->temporary_end) return bail(s, REASON_ROPE);
      *waiting->next++ = load64(value, s->cons_second);
      if (waiting->next > waiting->highest) waiting->highest = waiting->next;
      value = load64(value, s->cons_first);
      continue;
    }
    done += flat.length;
    if (done > total) return bail(s, REASON_MEMORY);
    if (!wide) {
      if (!flat.one_byte) return bail(s, REASON_MEMORY);
      dst = escape_flat(s, dst, &flat);
      if (dst == FAILED) return FAILED;
    } else if (flat.one_byte) {
      const uint8_t *from = flat.chars;
      for (uint64_t i = 0; i < flat.length; i++) copy[i] = from[i];
      copy += flat.length;
    } else {
      __builtin_memcpy(copy, flat.chars, 2 * flat.length);
      copy += flat.length;
    }
    if (waiting->next == bottom) break;
    value = *--waiting->next;
  }
  if (done != total) return bail(s, REASON_MEMORY);
  if (!wide) return dst;
  flat_t flat = {(const void *)s->temporary_next, total, 0};
  return escape_flat(s, dst, &flat);
}

/*
 * A concatenated string. One-byte parts are escaped one after the other; as soon as a two-byte part may
 * exist, all parts are first copied to the temporary range as UTF-16, since a surrogate pair may be split.
 */
static uint8_t *escape_rope(state_t *s, uint8_t *dst, uint64_t value) {
  int wide = (load16(map_of(value), s->map_instance_type) & s->one_byte_tag) == 0;
  uint64_t copied = wide ? (2 * (uint64_t)load32(value, s->string_length) + 64 + 7) & ~(uint64_t)7 : 0;
  uint64_t *bottom = (uint64_t *)(s->temporary_next + copied);
  if ((uint64_t)bottom > s->temporary_end) return bail(s, REASON_ROPE);
  waiting_t waiting = {bottom, bottom};
  dst = escape_parts(s, dst, value, &waiting);
  if (UNLIKELY((uint64_t)waiting.highest > (uint64_t)bottom + KEPT_MEMORY))
    json_discard((uint64_t)bottom + KEPT_MEMORY, (uint64_t)waiting.highest);
  return dst;
}

/* A string of any representation, with its quotes. */
uint8_t *uranium_json_string(state_t *s, uint8_t *dst, uint64_t value) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  *dst++ = '"';
  flat_t flat;
  uint64_t map = map_of(value);
  if (LIKELY(map == s->one_byte_string_map || map == s->internalized_one_byte_string_map)) {
    const uint8_t *chars = (const uint8_t *)(value + s->one_byte_chars);
    uint64_t length = load32(value, s->string_length);
#ifdef __AVX2__
    if (LIKELY(length <= 32 && ((uint64_t)chars & 4095) <= 4096 - 32)) {
      /* The load may run past the string, but never into another page; what is past the end is masked. */
      __m256i text = _mm256_loadu_si256((const __m256i *)chars);
      __m256i special = _mm256_or_si256(
          _mm256_or_si256(_mm256_cmpeq_epi8(text, _mm256_set1_epi8('"')),
                          _mm256_cmpeq_epi8(text, _mm256_set1_epi8('\\'))),
          _mm256_cmpgt_epi8(_mm256_set1_epi8(0x20), text));
      if (LIKELY(_bzhi_u32((uint32_t)_mm256_movemask_epi8(special), (uint32_t)length) == 0)) {
        _mm256_storeu_si256((__m256i *)dst, text);
        dst[length] = '"';
        return dst + length + 1;
      }
    }
#endif
    flat.chars = chars;
    flat.length = length;
    flat.one_byte = 1;
    dst = escape_flat(s, dst, &flat);
  } else {
    int kind = flatten(s, &value, &flat);
    if (UNLIKELY(kind < 0)) return bail(s, REASON_EXTERNAL);
    dst = kind ? escape_flat(s, dst, &flat) : escape_rope(s, dst, value);
  }
  if (UNLIKELY(dst == FAILED)) return FAILED;
  *dst = '"';
  return dst + 1;
}

/* The encoder of every hidden class that was looked at and refused. */
uint8_t *uranium_json_refused(state_t *s, uint8_t *dst, uint64_t value) {
  (void)dst;
  (void)value;
  return bail(s, REASON_REFUSED);
}

static uint8_t *object_or_rare(state_t *s, uint8_t *dst, uint64_t value, uint64_t map) {
  if (value == s->null) return put4(dst, "null");
  if (value == s->true_) return put4(dst, "true");
  if (value == s->false_) {
    __builtin_memcpy(dst, "false", 5);
    return dst + 5;
  }
  if (value == s->undefined) return OMITTED;
  uint64_t type = load16(map, s->map_instance_type);
  if (type < s->first_nonstring_type) return uranium_json_string(s, dst, value);
  s->lookups++;
  int64_t shape = find_shape(s, map);
  if (LIKELY(shape >= 0)) return ((encoder_t)s->entries[shape])(s, dst, value);
  if (type == s->symbol_type) return OMITTED;
  if (!json_is_native_type(s, type)) return bail(s, REASON_KIND);
  if (load32(map, s->map_bit_field3) & s->dictionary_mask) {
    if (is_object_type(s, type)) return json_dictionary_object(s, dst, value);
    return role_of(s, type) == ROLE_FUNCTION ? json_dictionary_function(s, value) : bail(s, REASON_KIND);
  }
  return json_encode_unknown(s, dst, value, map, type);
}

/* Any value; the general case. */
uint8_t *uranium_json_value(state_t *s, uint8_t *dst, uint64_t value) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  if (is_smi(value)) return uranium_write_i32(dst, smi_value(value));
  uint64_t map = map_of(value);
  if (LIKELY(map == s->one_byte_string_map || map == s->internalized_one_byte_string_map))
    return uranium_json_string(s, dst, value);
  if (map == s->heap_number_map) return json_double(s, dst, load64(value, s->heap_number_value));
  return object_or_rare(s, dst, value, map);
}

/* Length of an array and its elements; -1 (and a reason) where they do not agree. */
static inline int64_t array_length(state_t *s, uint64_t array, uint64_t *elements) {
  uint64_t length = load64(array, s->array_length);
  *elements = load64(array, s->elements);
  if (UNLIKELY(!is_smi(length) || !is_pointer(*elements))) goto bad;
  if (UNLIKELY(smi_value(length) > smi_value(load64(*elements, s->fixed_array_length)))) goto bad;
  return smi_value(length);
bad:
  bail(s, REASON_MEMORY);
  return -1;
}

/* An array whose elements are tagged words: small integers, or anything, packed or with holes. */
uint8_t *uranium_json_array(state_t *s, uint8_t *dst, uint64_t array) {
  if (UNLIKELY(stack_pointer() < s->stack_limit)) return bail(s, REASON_DEPTH);
  return json_continue_array(s, dst, array, 0, dst);
}

/* The same from an element on, of an array that begins at `start`. */
uint8_t *json_continue_array(state_t *s, uint8_t *dst, uint64_t array, uint64_t from, uint8_t *start) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint64_t elements;
  int64_t length = array_length(s, array, &elements);
  if (UNLIKELY(length < 0)) return FAILED;
  if (length == 0) {
    __builtin_memcpy(dst, "[]", 2);
    return dst + 2;
  }
  const uint64_t *element = (const uint64_t *)(elements + s->fixed_array_data) + from;
  const uint64_t *end = element + length - from;
  /* The hidden class seen last, and its encoder: most arrays hold one kind of object. */
  uint64_t last_map = 0;
  encoder_t last_encoder = 0;
  int holes_are_null = 0;
  for (; element < end; element++) {
    if (UNLIKELY(!room(s, dst))) return overflow(s);
    *dst++ = ',';
    uint64_t value = *element;
    if (is_smi(value)) {
      dst = uranium_write_i32(dst, smi_value(value));
      continue;
    }
    uint64_t map = map_of(value);
    uint8_t *after;
    if (map == last_map) {
      after = last_encoder(s, dst, value);
    } else if (map == s->one_byte_string_map || map == s->internalized_one_byte_string_map) {
      after = uranium_json_string(s, dst, value);
    } else if (value == s->the_hole) {
      if (!holes_are_null && !(holes_are_null = json_holes_are_null(s, array))) return bail(s, REASON_HOLE);
      after = OMITTED;
    } else if (map == s->heap_number_map) {
      after = json_double(s, dst, load64(value, s->heap_number_value));
    } else {
      int64_t shape = find_shape(s, map);
      if (shape >= 0) {
        last_map = map;
        last_encoder = (encoder_t)s->entries[shape];
        after = last_encoder(s, dst, value);
      } else {
        after = object_or_rare(s, dst, value, map);
      }
    }
    if (UNLIKELY(after <= OMITTED)) {
      if (after == FAILED) {
        uint64_t position = (uint64_t)length - (uint64_t)(end - element);
        uranium_json_note(s, array, position, start, LEVEL_IS_ARRAY | (uint64_t)length, dst - 1);
        return FAILED;
      }
      after = put4(dst, "null");
    }
    dst = after;
  }
  *start = '[';
  *dst = ']';
  return dst + 1;
}

/* An array of unboxed doubles, packed or with holes. */
uint8_t *uranium_json_array_of_doubles(state_t *s, uint8_t *dst, uint64_t array) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  uint64_t elements;
  int64_t length = array_length(s, array, &elements);
  if (UNLIKELY(length < 0)) return FAILED;
  if (length == 0) {
    __builtin_memcpy(dst, "[]", 2);
    return dst + 2;
  }
  const uint64_t *element = (const uint64_t *)(elements + s->fixed_array_data);
  const uint64_t *end = element + length;
  uint8_t *start = dst;
  int holes_are_null = 0;
  for (; element < end; element++) {
    if (UNLIKELY(!room(s, dst))) return overflow(s);
    *dst++ = ',';
    uint64_t bits = *element;
    if (UNLIKELY((bits & 0x7fffffffffffffffu) >= 0x7ff0000000000000u)) {
      if (bits == s->hole_nan) {
        if (!holes_are_null && !(holes_are_null = json_holes_are_null(s, array))) return bail(s, REASON_HOLE);
      } else if (s->refuses_non_finite) {
        return bail(s, REASON_NON_FINITE);
      } else if ((bits & 0x000fffffffffffffu) != 0 && bits != 0x7ff8000000000000u) {
        return bail(s, REASON_NAN);
      }
      dst = put4(dst, "null");
      continue;
    }
    dst = uranium_write_double(dst, bits);
  }
  *start = '[';
  *dst = ']';
  return dst + 1;
}
