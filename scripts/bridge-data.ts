/**
 * The writable data of the bridges, the same for every processor: the list of symbol files of gdb's JIT interface
 * (gdb manual, "JIT Compilation Interface"), and the lock under which it is changed.
 *
 *     0  __jit_debug_descriptor   u32 version, which is 1; u32 action
 *     8                           the entry that the action is about
 *    16                           the first entry
 *    24  jit_lock                 u32: 1 while a thread changes the list
 *
 * It takes no room in the file: all zeros, and the version is stored when the bridge is registered.
 */

import type { SharedObjectData } from '../src/elf/index.ts';

export const debuggerData: SharedObjectData = {
  size: 32,
  symbols: [
    { name: '__jit_debug_descriptor', offset: 0 },
    { name: 'jit_lock', offset: 24 },
  ],
};

/** What gdb looks up by name. */
export const debuggerExports = ['__jit_debug_descriptor', '__jit_debug_register_code'] as const;
