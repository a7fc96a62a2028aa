/** Programs for AArch64 that are code of ours and nothing else: run on arm64 Linux itself, or under qemu's user mode. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Code } from 'uranium-jit/asm';
import { writeExecutable } from 'uranium-jit/elf';

const isNative = process.arch === 'arm64' && process.platform === 'linux';
const emulator = ['qemu-aarch64-static', 'qemu-aarch64'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
/** What programs run under; undefined on arm64 itself. */
export const runner: string | undefined = isNative ? undefined : emulator;

/** Why tests of programs are skipped, if they are. */
export const cannotRunArm64: string | false =
  isNative || emulator ? false : 'qemu-aarch64-static (package qemu-user-static) is not installed';

/** What a program writes to its standard output; it begins with the code's first byte, on a multiple of 16, and ends with status 0. */
export function runArm64(code: Code): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-arm64-'));
  try {
    const path = join(folder, 'program');
    const begin = { name: '_start', offset: 0 };
    writeFileSync(
      path,
      writeExecutable({ ...code, symbols: [begin, ...code.symbols] }, { machine: 'arm64' }),
    );
    chmodSync(path, 0o755);
    const [command = '', ...options] = isNative ? [path] : [emulator ?? '', path];
    const { status, signal, stdout, stderr } = spawnSync(command, options);
    assert.equal(status, 0, `${signal} ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
