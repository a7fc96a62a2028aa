/**
 * The compiler of everything that is compiled ahead, and the tools that show what it made.
 *
 * Invariant: what comes out depends on the source, the flags and the compiler's version only: no path, time or
 * order of a directory gets into it.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UraniumError } from '../base/index.ts';
import { type MachineName, type ObjectFile, readObject } from '../elf/index.ts';

/** The compiler's major version: another one makes other code of the same sources. */
export const COMPILER_MAJOR = '19';

export interface Compiler {
  readonly command: string;
  readonly version: string;
}

/** The compiler, if it is installed. */
export function findCompiler(): Compiler | undefined {
  for (const command of [`clang-${COMPILER_MAJOR}`, 'clang']) {
    const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    const version = /clang version (\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
    if (version?.startsWith(`${COMPILER_MAJOR}.`)) return { command, version };
  }
  return undefined;
}

export interface CompiledObject {
  /** The file as the compiler wrote it. */
  readonly bytes: Uint8Array;
  readonly object: ObjectFile;
}

/**
 * Compiles one file of a directory. Throws ERR_STENCIL with the compiler's messages where it fails, and what
 * `readObject` throws.
 */
export function compileObject(
  compiler: Compiler,
  directory: string,
  file: string,
  flags: readonly string[],
): CompiledObject {
  return inTemporary((folder) => {
    const path = join(folder, 'object.o');
    // In the directory of the sources, so that messages and __FILE__ hold no path.
    const { status, stderr } = spawnSync(compiler.command, [...flags, '-c', file, '-o', path], {
      cwd: directory,
      encoding: 'utf8',
    });
    if (status !== 0) {
      const what = `${compiler.command} failed on ${file} (${flags.join(' ')})`;
      throw new UraniumError('ERR_STENCIL', `${what}\n${stderr.trimEnd()}`);
    }
    const bytes = new Uint8Array(readFileSync(path));
    return { bytes, object: readObject(bytes, file) };
  });
}

const disassemblers: Readonly<Record<MachineName, readonly (readonly string[])[]>> = {
  x64: [
    ['objdump', '-M', 'intel'],
    ['llvm-objdump-19', '--x86-asm-syntax=intel'],
  ],
  arm64: [['aarch64-linux-gnu-objdump'], ['llvm-objdump-19']],
};

/** The listing of an object that objdump makes, with relocations; undefined where there is no objdump for it. */
export function disassembleObject(bytes: Uint8Array, machine: MachineName): string | undefined {
  return disassemble(machine, bytes, ['-dr']);
}

/** The listing of code that lies at an address; undefined where there is no objdump for it. */
export function disassembleCode(
  bytes: Uint8Array,
  machine: MachineName,
  address: bigint,
): string | undefined {
  const raw = machine === 'x64' ? ['-b', 'binary', '-m', 'i386:x86-64'] : ['-b', 'binary', '-m', 'aarch64'];
  return disassemble(machine, bytes, ['-D', ...raw, `--adjust-vma=0x${address.toString(16)}`]);
}

function disassemble(machine: MachineName, bytes: Uint8Array, flags: readonly string[]): string | undefined {
  return inTemporary((folder) => {
    const file = join(folder, 'code');
    writeFileSync(file, bytes);
    for (const [command = '', ...own] of disassemblers[machine]) {
      const { status, stdout } = spawnSync(command, [...own, ...flags, file], { encoding: 'utf8' });
      if (status === 0) return stdout;
    }
    return undefined;
  });
}

function inTemporary<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-clang-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
