/**
 * Brainfuck in three steps, after "interpreter, compiler, JIT" (https://github.com/jserv/jit-construct):
 *
 *   node -C uranium-source --import tsx examples/brainfuck/main.ts interpret FILE      1. interpreter.ts
 *   node -C uranium-source --import tsx examples/brainfuck/main.ts compile FILE OUT    2. executable.ts: then run ./OUT
 *   node -C uranium-source --import tsx examples/brainfuck/main.ts run FILE            3. jit.ts
 *   node -C uranium-source --import tsx examples/brainfuck/main.ts c FILE              prints it as C (to-c.ts)
 *
 *   --plain     compile and run: without optimisations
 *   --time      says on standard error how long it took
 *
 *   source ──parse.ts──► tree ──lower.ts, simplify.ts──► IR ──emit.ts, cells.ts──► machine code
 *                          └──────────careful.ts──────────────────────────────►
 */

import { chmodSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileExecutable } from './executable.ts';
import { interpret, type Streams } from './interpreter.ts';
import { jit } from './jit.ts';
import { BrainfuckError, type Program, parse } from './parse.ts';
import { toC } from './to-c.ts';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { plain: { type: 'boolean', default: false }, time: { type: 'boolean', default: false } },
});
const [command, file, out] = positionals;
const optimise = !options.plain;

const commands: Readonly<Record<string, (program: Program) => void>> = {
  interpret: (program) => timed('ran', () => interpret(program, standardStreams())),
  run: (program) => {
    const run = timed('compiled', () => jit(program, { optimise }));
    timed('ran', () => run(standardStreams()));
  },
  compile: (program) => {
    if (out === undefined) throw new Error('compile takes the name of the file to write');
    const bytes = timed('compiled', () => compileExecutable(program, { optimise }));
    writeFileSync(out, bytes);
    chmodSync(out, 0o755);
  },
  c: (program) => process.stdout.write(toC(program)),
};

try {
  const action = commands[command ?? ''];
  if (action === undefined || file === undefined)
    throw new Error(`a command (${Object.keys(commands).join(', ')}) and a file are needed`);
  action(parse(readFileSync(file, 'latin1')));
} catch (error) {
  const place = error instanceof BrainfuckError ? `${file}: ` : '';
  console.error(`${place}${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function timed<T>(what: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  if (options.time) console.error(`${what} in ${(performance.now() - start).toFixed(1)} ms`);
  return result;
}

function standardStreams(): Streams {
  const buffer = new Uint8Array(65_536);
  return {
    read: () =>
      buffer.subarray(
        0,
        waiting(() => readSync(0, buffer)),
      ),
    write: (bytes) => {
      for (let start = 0; start < bytes.length; ) start += waiting(() => writeSync(1, bytes.subarray(start)));
    },
  };
}

/** Does it again as long as the stream isn't ready: a terminal or a pipe may say so. */
function waiting(work: () => number): number {
  for (;;) {
    try {
      return work();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
