/**
 * The compiler of the kernels and of what else the scripts compile ahead, and its flags.
 *
 * Invariant: what comes out depends on the source, the flags and the compiler's version only: no path, time or
 * order of a directory gets into it.
 */

import { type Compiler, commonFlags, compileObject } from '../src/cli/clang.ts';
import type { MachineName, ObjectFile } from '../src/elf/index.ts';

export { COMPILER_MAJOR, type Compiler, checkModule, findCompiler } from '../src/cli/clang.ts';

const ownFlags = [
  '-std=c11',
  '-fPIC',
  // For debuggers and profilers: a few bytes of data a function, no other code.
  '-fasynchronous-unwind-tables',
  '-fvisibility=hidden',
];

/** The flags for a processor. */
export const processorFlags: Readonly<Record<MachineName, readonly string[]>> = {
  x64: [...commonFlags.x64, ...ownFlags],
  arm64: [...commonFlags.arm64, ...ownFlags],
};

/** Compiles one file of a directory. A failure ends the process with the compiler's messages. */
export function compile(
  compiler: Compiler,
  directory: string,
  file: string,
  flags: readonly string[],
): ObjectFile {
  try {
    return compileObject(compiler, directory, file, flags);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
