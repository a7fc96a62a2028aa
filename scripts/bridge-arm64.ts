/**
 * The bridge for arm64 Linux, of scripts/bridge-arm64.c. It is compiled, by the compiler of the kernels; everything else about
 * it is as scripts/bridge.ts says.
 */

import { fileURLToPath } from 'node:url';
import { writeSharedObject } from '../src/elf/index.ts';
import { MailboxOffset, mailboxSize, SymbolFileEntry, symbolFileEntrySize } from '../src/native/mailbox.ts';
import { linkKernels } from '../src/stencil/index.ts';
import { debuggerData, imports } from './bridge-data.ts';
import { type Compiler, compile, processorFlags } from './clang.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The bytes of the bridge for arm64. Requires: clang of the kernels' version. */
export function buildArm64Bridge(compiler: Compiler): Uint8Array {
  const flags = [...processorFlags.arm64, '-march=armv8-a'];
  const fields = Object.entries(MailboxOffset).map(([name, offset]) => `-DMAILBOX_${name}=${offset}`);
  const entries = Object.entries(SymbolFileEntry).map(([name, offset]) => `-DENTRY_${name}=${offset}`);
  const sizes = [`-DMAILBOX_SIZE=${mailboxSize}`, `-DENTRY_SIZE=${symbolFileEntrySize}`];
  const objects = [
    compile(compiler, folder('.'), 'bridge-arm64.c', [...flags, ...fields, ...entries, ...sizes]),
    compile(compiler, folder('../kernels'), 'memory.c', [...flags, '-fno-builtin']),
  ];
  const code = linkKernels(objects, {
    prefix: 'bridge_',
    external: [...imports.map((name) => `got.${name}`), ...debuggerData.symbols.map(({ name }) => name)],
  });
  return writeSharedObject({
    machine: 'arm64',
    code,
    data: debuggerData,
    imports: imports.map((name) => ({ name, weak: true })),
    exports: [
      { name: 'napi_register_module_v1', symbol: 'bridge_register' },
      { name: 'node_api_module_get_api_version_v1', symbol: 'bridge_version' },
      { name: '__jit_debug_register_code', symbol: 'bridge_register_code' },
      { name: '__jit_debug_descriptor', symbol: '__jit_debug_descriptor' },
    ],
    soname: 'uranium-bridge.node',
  });
}
