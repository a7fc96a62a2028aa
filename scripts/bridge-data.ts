/** What the bridges of all processors have in common. */

import type { SharedObjectData } from '../src/elf/index.ts';

/** What a bridge imports, in the order of its global offset table (and of bridge-arm64.c). */
export const imports = [
  'dlsym',
  'napi_add_env_cleanup_hook',
  'napi_create_external_arraybuffer',
  'napi_create_function',
  'napi_detach_arraybuffer',
  'napi_get_cb_info',
  'napi_set_named_property',
] as const;

/**
 * The writable data, the same for every processor: the list of symbol files of gdb's JIT interface
 * (gdb manual, "JIT Compilation Interface"), and the lock under which it is changed.
 *
 *     0  __jit_debug_descriptor   u32 version, which is 1; u32 action
 *     8                           the entry that the action is about
 *    16                           the first entry
 *    24  jit_lock                 u32: 1 while a thread changes the list
 *
 * It takes no room in the file: all zeros, and the version is stored when the bridge is registered.
 */
export const debuggerData: SharedObjectData = {
  size: 32,
  symbols: [
    { name: '__jit_debug_descriptor', offset: 0 },
    { name: 'jit_lock', offset: 24 },
  ],
};

/** What gdb looks up by name. */
export const debuggerExports = ['__jit_debug_descriptor', '__jit_debug_register_code'] as const;
