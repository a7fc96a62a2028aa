/* Generated from src/json/state.ts by `npm run kernels`: do not edit. */
#ifndef URANIUM_JSON_STATE_H
#define URANIUM_JSON_STATE_H
#include <stdint.h>

enum { SHAPE_CAPACITY = 1024, PROTOTYPE_CAPACITY = 128, TABLE_CAPACITY = 4096, PATH_CAPACITY = 2048, TYPE_CAPACITY = 4096 };
enum {
  STATUS_OK = 0,
  STATUS_BAIL = 1,
  STATUS_OVERFLOW = 2,
  STATUS_PROTOTYPE_CHANGED = 3,
  STATUS_NO_ROOM = 4,
  STATUS_CHANGED = 5,
  STATUS_REFUSED = 6,
  STATUS_CYCLE = 7,
};
enum {
  ROLE_NONE = 0,
  ROLE_OBJECT = 1,
  ROLE_BOX = 2,
  ROLE_TYPED_ARRAY = 3,
  ROLE_FUNCTION = 4,
  ROLE_PROTOTYPE = 128,
};
enum {
  FORMAT_NONE = 0,
  FORMAT_INT8 = 1,
  FORMAT_UINT8 = 2,
  FORMAT_INT16 = 3,
  FORMAT_UINT16 = 4,
  FORMAT_INT32 = 5,
  FORMAT_UINT32 = 6,
  FORMAT_FLOAT32 = 7,
  FORMAT_FLOAT64 = 8,
};

typedef struct {
  uint64_t limit;
  uint64_t status;
  uint64_t reason;
  uint64_t result;
  uint64_t result_start;
  uint64_t non_ascii;
  uint64_t stack_limit;
  uint64_t key_list;
  uint64_t key_list_tag;
  uint64_t sorts_keys;
  uint64_t refuses_non_finite;
  uint64_t schema_root;
  uint64_t schema_node;
  uint64_t schemas;
  uint64_t indentation[4];
  uint64_t indentation_length;
  uint64_t gaps_are_noted;
  uint64_t path_base;
  uint64_t path_count;
  uint64_t path_kept;
  uint64_t note_count;
  uint64_t innermost;
  uint64_t known_keys;
  uint64_t output_start;
  uint64_t resume_at;
  uint64_t undefined;
  uint64_t null;
  uint64_t true_;
  uint64_t false_;
  uint64_t the_hole;
  uint64_t empty_fixed_array;
  uint64_t one_byte_string_map;
  uint64_t internalized_one_byte_string_map;
  uint64_t two_byte_string_map;
  uint64_t heap_number_map;
  uint64_t property_array_map;
  uint64_t quotes[4];
  uint64_t backslashes[4];
  uint64_t spaces[4];
  uint64_t epoch;
  uint64_t table_epoch;
  uint64_t shape_count;
  uint64_t prototype_count;
  uint64_t hot_threshold;
  uint64_t patience;
  uint64_t unlearned;
  uint64_t hot_count;
  uint64_t scratch;
  uint64_t scratch_end;
  uint64_t temporary;
  uint64_t temporary_next;
  uint64_t temporary_end;
  uint64_t program;
  uint64_t program_end;
  uint64_t program_next;
  uint64_t napi_get_callback_info;
  uint64_t napi_get_typed_array_info;
  uint64_t napi_get_value_string_utf8;
  uint64_t napi_create_string_latin1;
  uint64_t napi_create_string_utf16;
  uint64_t globalize_reference;
  uint64_t globalize_by_address;
  uint64_t dispose_global;
  uint64_t get_constructor_name;
  uint64_t is_detachable;
  uint64_t remove_prologue;
  uint64_t remove_epilogue;
  uint64_t collected;
  uint64_t isolate;
  uint64_t map_instance_type;
  uint64_t map_instance_size;
  uint64_t map_in_object_start;
  uint64_t map_bit_field;
  uint64_t map_bit_field2;
  uint64_t map_bit_field3;
  uint64_t map_prototype;
  uint64_t map_descriptors;
  uint64_t elements_kind_shift;
  uint64_t dictionary_mask;
  uint64_t prototype_map_mask;
  uint64_t own_descriptors_shift;
  uint64_t own_descriptors_mask;
  uint64_t descriptors_header;
  uint64_t descriptor_size;
  uint64_t descriptor_key;
  uint64_t descriptor_details;
  uint64_t details_field_index_shift;
  uint64_t details_field_index_mask;
  uint64_t details_kind_mask;
  uint64_t details_location_shift;
  uint64_t details_attributes_shift;
  uint64_t properties_or_hash;
  uint64_t elements;
  uint64_t array_length;
  uint64_t fixed_array_length;
  uint64_t fixed_array_data;
  uint64_t property_array_length;
  uint64_t property_array_data;
  uint64_t property_array_length_mask;
  uint64_t dictionary_capacity;
  uint64_t dictionary_entries;
  uint64_t dictionary_entry_size;
  uint64_t dictionary_elements_kind;
  uint64_t name_dictionary_map;
  uint64_t dictionary_count;
  uint64_t name_dictionary_entries;
  uint64_t details_position_shift;
  uint64_t details_position_mask;
  uint64_t heap_number_value;
  uint64_t hole_nan;
  uint64_t string_length;
  uint64_t one_byte_chars;
  uint64_t two_byte_chars;
  uint64_t cons_first;
  uint64_t cons_second;
  uint64_t sliced_parent;
  uint64_t sliced_offset;
  uint64_t thin_actual;
  uint64_t external_data;
  uint64_t uncached_external_mask;
  uint64_t representation_mask;
  uint64_t seq_tag;
  uint64_t cons_tag;
  uint64_t external_tag;
  uint64_t sliced_tag;
  uint64_t thin_tag;
  uint64_t one_byte_tag;
  uint64_t first_nonstring_type;
  uint64_t symbol_type;
  uint64_t js_object_type;
  uint64_t js_array_type;
  uint64_t js_date_type;
  uint64_t date_value;
  uint64_t date_is_raw;
  uint64_t dates_are_used;
  uint64_t dates_are_original;
  uint64_t date_prototype_slot;
  uint64_t object_prototype_type;
  uint64_t js_array_buffer_type;
  uint64_t array_buffer_flags;
  uint64_t detachable_mask;
  uint64_t function_bits;
  uint64_t box_value;
  uint64_t string_box_kind;
  uint64_t boxes_are_used;
  uint64_t boxes_are_original;
  uint64_t number_prototype_slot;
  uint64_t string_prototype_slot;
  uint64_t view_buffer;
  uint64_t view_byte_offset;
  uint64_t view_byte_length;
  uint64_t typed_external;
  uint64_t typed_base;
  uint64_t buffer_store;
  uint64_t buffer_byte_length;
  uint64_t element_formats[8];
  uint64_t peek_steps;
  uint64_t peek_offsets[8];
  uint64_t peek_size;
  uint64_t peek_at;
  uint64_t peek_result;
  uint64_t peek_address;
  uint64_t pipe_read;
  uint64_t pipe_write;
  uint64_t peek_data[64];
  uint64_t order_epoch;
  uint64_t order_capacity;
  uint64_t order_count;
  uint64_t order_keys[16];
  uint64_t order_entries[16];
  uint64_t refreshes;
  uint64_t lookups;
  uint64_t missed;
  uint64_t misses;
  uint64_t map_slots[1024];
  uint64_t maps[1024];
  uint64_t entries[1024];
  uint64_t verdicts[1024];
  uint64_t programs[1024];
  uint64_t use_counts[1024];
  uint64_t key_list_tags[1024];
  uint64_t prototype_slots[128];
  uint64_t prototype_map_slots[128];
  uint64_t prototype_clean[128];
  uint64_t type_roles[512];
  uint64_t path[10240];
  uint64_t notes[10240];
  uint64_t table[8192];
} state_t;

#endif
