/**
 * The compiler of everything that is compiled ahead, the flags that all of it has, and whether a committed module is what the
 * compiler makes.
 *
 * Invariant: what comes out depends on the source, the flags and the compiler's version only: no path, time or
 * order of a directory gets into it.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UraniumError } from '../base/index.ts';
import { type MachineName, type ObjectFile, readObject } from '../elf/index.ts';

/** The compiler's major version: another one makes other code of the same sources. */
export const COMPILER_MAJOR = '19';

const flagsOfAll = [
  '-O2',
  '-fno-jump-tables',
  '-fno-stack-protector',
  '-fomit-frame-pointer',
  '-ffunction-sections',
  '-fdata-sections',
  '-fno-ident',
  '-Wall',
  '-Wextra',
  '-Werror',
];

/** The flags of all code for a processor; those that depend on what becomes of it come behind them. */
export const commonFlags: Readonly<Record<MachineName, readonly string[]>> = {
  x64: ['--target=x86_64-linux-gnu', '-fcf-protection=none', ...flagsOfAll],
  arm64: [
    '--target=aarch64-linux-gnu',
    // The compiler's own headers: a machine that compiles for itself has none for others.
    '-ffreestanding',
    // Addresses by ADR, within 1 MiB: no word of the code depends on where in a page it lies.
    '-mcmodel=tiny',
    '-mno-outline-atomics',
    ...flagsOfAll,
  ],
};

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

/**
 * Compiles one file of a directory. Throws ERR_STENCIL with the compiler's messages where it fails or makes no object, and what
 * `readObject` throws.
 */
export function compileObject(
  compiler: Compiler,
  directory: string,
  file: string,
  flags: readonly string[],
): ObjectFile {
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
    const bytes = existsSync(path) ? new Uint8Array(readFileSync(path)) : new Uint8Array();
    if (!isElf(bytes)) {
      const advice = 'flags such as -S, -E, -flto and -emit-llvm make it write something else';
      throw new UraniumError(
        'ERR_STENCIL',
        `${compiler.command} wrote no object of ${file} (${flags.join(' ')}): ${advice}`,
      );
    }
    return readObject(bytes, file);
  });
}

/** A module with `sourcesHash` and `compilerVersion`, as it is made now; without a compiler nobody knows its text. */
export interface MadeModule {
  readonly sourcesHash: string;
  readonly compiler: Compiler | undefined;
  readonly text: string | undefined;
}

/**
 * Compares a committed module with what is made now; `shown` is its name in the message. Where the bytes cannot be compared, the
 * hash of the sources is.
 */
export function checkModule(
  shown: string,
  committed: string,
  { sourcesHash, compiler, text }: MadeModule,
): { readonly isRight: boolean; readonly message: string } {
  const madeBy = /compilerVersion = 'clang ([^']*)'/.exec(committed)?.[1];
  let why = `clang ${COMPILER_MAJOR} is not installed`;
  if (compiler) {
    const ofSources = `what clang ${compiler.version} makes of the sources.`;
    if (text === committed) return { isRight: true, message: `${shown} is ${ofSources}` };
    if (madeBy === undefined || madeBy === compiler.version) {
      return { isRight: false, message: `${shown} is not ${ofSources}` };
    }
    why = `it was made by clang ${madeBy}, and this is clang ${compiler.version}`;
  }
  if (/sourcesHash = '([0-9a-f]*)'/.exec(committed)?.[1] !== sourcesHash) {
    return { isRight: false, message: `${shown} was made of other sources or flags than there are now.` };
  }
  const matches = 'the hash of the sources matches; the bytes were not compared';
  return { isRight: true, message: `${shown}: ${matches}, because ${why}.` };
}

/** "\x7fELF" */
function isElf(bytes: Uint8Array): boolean {
  return [0x7f, 0x45, 0x4c, 0x46].every((byte, index) => bytes[index] === byte);
}

function inTemporary<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-clang-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
