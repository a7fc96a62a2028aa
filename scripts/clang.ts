/**
 * The compiler of the kernels and of what else the scripts compile ahead, and its flags.
 *
 * Invariant: what comes out depends on the source, the flags and the compiler's version only: no path, time or
 * order of a directory gets into it.
 */

import { type Compiler, compileObject } from '../src/cli/clang.ts';
import type { MachineName, ObjectFile } from '../src/elf/index.ts';

export { COMPILER_MAJOR, type Compiler, findCompiler } from '../src/cli/clang.ts';

const commonFlags = [
  '-O2',
  '-fPIC',
  '-std=c11',
  '-fno-jump-tables',
  // For debuggers and profilers: a few bytes of data a function, no other code.
  '-fasynchronous-unwind-tables',
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
