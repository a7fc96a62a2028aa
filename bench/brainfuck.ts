/** Brainfuck (examples/brainfuck): what the JIT compiler makes against the same program in C, compiled with gcc -O2. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, nativeStatus } from 'uranium-jit/native';
import { linkKernels } from 'uranium-jit/stencil';
import { jit } from '../examples/brainfuck/jit.ts';
import { longestStride } from '../examples/brainfuck/lower.ts';
import { type Program, parse, tapeSize } from '../examples/brainfuck/parse.ts';
import { mandelbrot, picture } from '../examples/brainfuck/programs/mandelbrot.ts';
import { primes } from '../examples/brainfuck/programs/small.ts';
import { toCFunction } from '../examples/brainfuck/to-c.ts';
import { compileObject } from '../src/cli/clang.ts';
import type { BenchCase, BenchEntry, SkippedCase } from './cases.ts';

const programs: Readonly<Record<string, () => string>> = {
  mandelbrot: () => mandelbrot(picture),
  primes: () => primes(250),
};

export function* brainfuckEntries(): Generator<BenchEntry> {
  for (const [name, write] of Object.entries(programs)) {
    const title = `brainfuck: ${name}`;
    yield { name: title, groups: ['brainfuck'], make: () => makeCase(title, write()) };
  }
}

function makeCase(title: string, source: string): BenchCase | SkippedCase {
  const { available, reason } = nativeStatus();
  if (!available || process.arch !== 'x64')
    return { name: title, skip: `no machine code for x86-64 here: ${reason}` };
  if (spawnSync('gcc', ['--version']).status !== 0) return { name: title, skip: 'gcc is not installed' };
  const program = parse(source);
  const ours = runJit(program);
  const peer = runC(program);
  if (ours() !== peer()) throw new Error(`${title} prints something else in C`);
  return { name: title, peerName: 'gcc -O2', ours, peer, repeat: 1, size: 0 };
}

/** A program, compiled, as a function that returns what it prints. */
function runJit(program: Program): () => string {
  const run = jit(program);
  return () => {
    let output = '';
    const write = (bytes: Uint8Array): void => {
      output += Buffer.from(bytes).toString('latin1');
    };
    run({ read: () => new Uint8Array(0), write });
    return output;
  };
}

/** The same in C; it looks neither at the tape's ends nor at the output's. */
function runC(program: Program): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-brainfuck-'));
  try {
    writeFileSync(join(folder, 'program.c'), toCFunction(program));
    const flags = ['-O2', '-fPIC', '-fno-asynchronous-unwind-tables', '-ffunction-sections'];
    const object = compileObject({ command: 'gcc', version: '' }, folder, 'program.c', flags);
    const run = compile(
      linkKernels([object], { prefix: 'brainfuck', external: ['memset'] }),
      'i64(buffer, buffer)',
      { name: 'brainfuck in C' },
    );
    const output = new Uint8Array(65_536);
    return () => {
      const tape = new Uint8Array(tapeSize + 2 * longestStride);
      return Buffer.from(output.buffer, 0, Number(run(tape, output))).toString('latin1');
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
