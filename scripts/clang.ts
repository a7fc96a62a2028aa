/**
 * The compiler of everything that is compiled ahead, and its flags.
 *
 * Invariant: what comes out depends on the source, the flags and the compiler's version only: no path, time or
 * order of a directory gets into it.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MachineName, type ObjectFile, readObject } from '../src/elf/index.ts';

/** The compiler's major version: another one makes other code of the same sources. */
export const COMPILER_MAJOR = '19';

export interface Compiler {
  readonly command: string;
  readonly version: string;
}

const commonFlags = [
  '-O2',
  '-fPIC',
  '-std=c11',
  '-fno-jump-tables',
  '-fno-asynchronous-unwind-tables',
  '-fno-unwind-tables',
  '-fno-stack-protector',
  '-fomit-frame-pointer',
  '-ffunction-sections',
  '-fdata-sections',
  '-fvisibility=hidden',
  '-fno-ident',
  '-Wall',
  '-Wextra',
  '-Werror',
];

/** The flags for a processor. */
export const processorFlags: Readonly<Record<MachineName, readonly string[]>> = {
  x64: ['--target=x86_64-linux-gnu', '-fcf-protection=none', ...commonFlags],
  arm64: [
    '--target=aarch64-linux-gnu',
    // The compiler's own headers: a machine that compiles for itself has none for others.
    '-ffreestanding',
    // Addresses by ADR, within 1 MiB: no word of the code depends on where in a page it lies.
    '-mcmodel=tiny',
    '-mno-outline-atomics',
    ...commonFlags,
  ],
};

/** The compiler, if it is installed. */
export function findCompiler(): Compiler | undefined {
  for (const command of [`clang-${COMPILER_MAJOR}`, 'clang']) {
    const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    const version = /clang version (\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
    if (version?.startsWith(`${COMPILER_MAJOR}.`)) return { command, version };
  }
  return undefined;
}

/** Compiles one file of a directory. A failure ends the process with the compiler's messages. */
export function compile(
  compiler: Compiler,
  directory: string,
  file: string,
  flags: readonly string[],
): ObjectFile {
  const temporary = mkdtempSync(join(tmpdir(), 'uranium-clang-'));
  try {
    const object = join(temporary, 'object.o');
    // In the directory of the sources, so that messages and __FILE__ hold no path.
    const { status, stderr } = spawnSync(compiler.command, [...flags, '-c', file, '-o', object], {
      cwd: directory,
      encoding: 'utf8',
    });
    if (status !== 0) {
      console.error(`${stderr}${compiler.command} failed on ${file} (${flags.join(' ')})`);
      process.exit(1);
    }
    return readObject(readFileSync(object), file);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
