/**
 * What an empty call into machine code costs: a function of ours that only returns, against an empty Node-API
 * function in C. The C one is compiled on the spot; without a C compiler the case is skipped.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { x64 } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';
import type { Work } from '../src/cli/measure.ts';
import type { BenchCase, SkippedCase } from './cases.ts';

/** Declares what it needs of Node-API itself, so that no headers have to be installed. */
const source = `
typedef void *p;
extern int napi_create_function(p env, const char *name, unsigned long size, p callback, void *data, p *result);
static p empty(p env, p info) { return 0; }
p napi_register_module_v1(p env, p exports) {
  p result;
  napi_create_function(env, "empty", 5, empty, 0, &result);
  return result;
}
`;

const repeat = 1000;

export function nativeCallCase(name: string): BenchCase | SkippedCase {
  const empty = emptyFunctionInC();
  if (typeof empty === 'string') return { name, skip: empty };
  const ours = compile(x64`ret`, 'void()') as () => void;
  return { name, peerName: 'Node-API in C', ours: loopOver(ours), peer: loopOver(empty), repeat, size: 0 };
}

/** A loop of its own for each function: one that is shared would call both through the same, slower, path. */
function loopOver(call: () => void): Work {
  return new Function('call', `return () => { for (let i = 0; i < ${repeat}; i++) call(); };`)(call) as Work;
}

/** The function, or why there is none. */
function emptyFunctionInC(): (() => void) | string {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-bench-'));
  try {
    const file = join(folder, 'empty.c');
    const addon = join(folder, 'empty.node');
    writeFileSync(file, source);
    const { status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', addon, file], {
      encoding: 'utf8',
    });
    if (status !== 0) return `no C compiler to build the peer with (cc): ${stderr?.trim() ?? 'not found'}`;
    return createRequire(import.meta.url)(addon) as () => void;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
