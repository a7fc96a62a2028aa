/** Programs for AArch64 that are code of ours and nothing else: run on arm64 Linux itself, or under qemu's user mode. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Code } from 'uranium-jit/asm';

const isNative = process.arch === 'arm64' && process.platform === 'linux';
const emulator = ['qemu-aarch64-static', 'qemu-aarch64'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
/** What programs run under; undefined on arm64 itself. */
export const runner: string | undefined = isNative ? undefined : emulator;

/** Why tests of programs are skipped, if they are. */
export const cannotRunArm64: string | false =
  isNative || emulator ? false : 'qemu-aarch64-static (package qemu-user-static) is not installed';

/** A static executable: one segment that holds the headers and the code. ELF64, gABI chapters 4 and 5. */
function executable({ bytes }: Code): Uint8Array {
  const headers = 64 + 56;
  const address = 0x400000n;
  const file = new Uint8Array(headers + bytes.length);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 2, true); // ET_EXEC
  view.setUint16(18, 183, true); // EM_AARCH64
  view.setUint32(20, 1, true);
  view.setBigUint64(24, address + BigInt(headers), true); // e_entry
  view.setBigUint64(32, 64n, true); // e_phoff
  view.setUint16(52, 64, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, 1, true);
  view.setUint32(64, 1, true); // PT_LOAD
  view.setUint32(68, 5, true); // read, execute
  view.setBigUint64(80, address, true);
  view.setBigUint64(88, address, true);
  view.setBigUint64(96, BigInt(file.length), true);
  view.setBigUint64(104, BigInt(file.length), true);
  view.setBigUint64(112, 0x10000n, true);
  file.set(bytes, headers);
  return file;
}

/** What a program writes to its standard output; it begins with the code's first byte, on a multiple of 8, and ends with status 0. */
export function runArm64(code: Code): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-arm64-'));
  try {
    const path = join(folder, 'program');
    writeFileSync(path, executable(code));
    chmodSync(path, 0o755);
    const [command = '', ...options] = isNative ? [path] : [emulator ?? '', path];
    const { status, signal, stdout, stderr } = spawnSync(command, options);
    assert.equal(status, 0, `${signal} ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
