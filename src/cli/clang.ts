/**
 * The compiler of everything that is compiled ahead.
 *
 * Invariant: what comes out depends on the source, the flags and the compiler's version only: no path, time or
 * order of a directory gets into it.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UraniumError } from '../base/index.ts';
import { type ObjectFile, readObject } from '../elf/index.ts';

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
