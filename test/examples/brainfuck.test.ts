import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { nativeStatus } from 'uranium-jit/native';
import { compileExecutable } from '../../examples/brainfuck/executable.ts';
import { interpret, type Streams } from '../../examples/brainfuck/interpreter.ts';
import { jit } from '../../examples/brainfuck/jit.ts';
import { BrainfuckError, type Program, parse, tapeSize } from '../../examples/brainfuck/parse.ts';
import { mandelbrot, picture } from '../../examples/brainfuck/programs/mandelbrot.ts';
import { primes, squares } from '../../examples/brainfuck/programs/small.ts';
import { toC } from '../../examples/brainfuck/to-c.ts';
import { evaluate, type Outcome } from './brainfuck-reference.ts';

const status = nativeStatus();
const skip =
  process.arch !== 'x64' || process.platform !== 'linux'
    ? 'the compilers are for Linux on x86-64'
    : status.available
      ? false
      : `no native code: ${status.reason}`;
const noGcc = spawnSync('gcc', ['--version']).status === 0 ? false : 'gcc is not installed';

const folder = mkdtempSync(join(tmpdir(), 'uranium-brainfuck-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

type Run = (program: Program, input: readonly number[]) => Outcome;

/** Runs something that takes streams; the input comes in pieces of three bytes. */
function collect(run: (streams: Streams) => void, program: Program, input: readonly number[]): Outcome {
  let output = '';
  let taken = 0;
  const read = () => {
    taken += 3;
    return Uint8Array.from(input.slice(taken - 3, taken));
  };
  const write = (bytes: Uint8Array) => {
    output += Buffer.from(bytes).toString('latin1');
  };
  try {
    run({ read, write });
    return { output };
  } catch (error) {
    assert.ok(error instanceof BrainfuckError, String(error));
    assert.match(error.message, /the program leaves the tape of 65536 cells/);
    return { output, left: positionOf(program.source, error.line, error.column) };
  }
}

function positionOf(source: string, line: number, column: number): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

const runJit =
  (optimise: boolean): Run =>
  (program, input) => {
    const run = jit(program, { optimise });
    try {
      const first = collect(run, program, input);
      assert.deepEqual(collect(run, program, input), first, 'the second run');
      return first;
    } finally {
      run.release();
    }
  };

const runExecutable =
  (optimise: boolean): Run =>
  (program, input) => {
    const file = join(folder, 'program');
    rmSync(file, { force: true });
    writeFileSync(file, compileExecutable(program, { optimise }));
    chmodSync(file, 0o755);
    return spawned(program, file, input);
  };

function spawned({ source }: Program, file: string, input: readonly number[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(file, {
    input: Uint8Array.from(input),
    maxBuffer: 2 ** 26,
  });
  // Nobody reads the input of a program that doesn't ask for it.
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'EPIPE') assert.ifError(error);
  const output = stdout.toString('latin1');
  if (status === 0) return { output };
  assert.equal(status, 1, `status ${status}: ${stderr}`);
  const [, line, column] =
    /^line (\d+), column (\d+): the program leaves the tape of 65536 cells *\n$/.exec(stderr.toString()) ??
    assert.fail(stderr.toString());
  return { output, left: positionOf(source, Number(line), Number(column)) };
}

const compiled: Readonly<Record<string, Run>> = {
  'JIT compiler': runJit(true),
  'JIT compiler without optimisations': runJit(false),
  'ahead-of-time compiler': runExecutable(true),
  'ahead-of-time compiler without optimisations': runExecutable(false),
};
const interpreter: Run = (program, input) =>
  collect((streams) => interpret(program, streams), program, input);

const read = (name: string) =>
  readFileSync(new URL(`../../examples/brainfuck/programs/${name}.b`, import.meta.url), 'latin1');
const bytes = (text: string): number[] => [...Buffer.from(text)];

/** Name, input, output. */
const programs: readonly (readonly [string, string, string])[] = [
  ['hello', '', 'Hello, Uranium!\n'],
  ['reverse', 'stressed', 'desserts'],
  ['reverse', '', ''],
  ['squares', '', Array.from({ length: 16 }, (_, n) => `${n * n}\n`).join('')],
  ['primes', '', '2 3 5 7 11 13 17 19 23 29 31 37 41 43 47 53 59 61 '.replaceAll(' ', '\n')],
];

test('the programs print what they should, interpreted', () => {
  for (const [name, input, output] of programs)
    assert.deepEqual(interpreter(parse(read(name)), bytes(input)), { output }, name);
});

test('the programs print what they should, compiled', { skip }, () => {
  for (const [name, input, output] of programs)
    for (const [step, run] of Object.entries(compiled))
      assert.deepEqual(run(parse(read(name)), bytes(input)), { output }, `${name}, ${step}`);
});

test('the Mandelbrot set is the same in all steps', { skip }, () => {
  const program = parse(mandelbrot({ columns: 16, rows: 7, iterations: 8 }));
  const expected = interpreter(program, []);
  assert.match(expected.output, /^A{3,}.*\n(.{16}\n){2}.* {5,}.*\n/);
  for (const [step, run] of Object.entries(compiled)) assert.deepEqual(run(program, []), expected, step);
});

test('mandelbrot.b and its translation to C print the same picture', { skip: skip || noGcc }, () => {
  const program = parse(read('mandelbrot'));
  const expected = runJit(true)(program, []);
  assert.match(expected.output, /\n.*A{5,}.* {20,}.*\n/);
  assert.deepEqual(runExecutable(true)(program, []), expected);
  const [source, file] = [join(folder, 'mandelbrot.c'), join(folder, 'mandelbrot')];
  writeFileSync(source, toC(program));
  const { status, stderr } = spawnSync('gcc', ['-O1', '-Wall', '-Werror', '-o', file, source]);
  assert.equal(status, 0, stderr.toString());
  assert.deepEqual(spawned(program, file, []), expected);
});

test('the programs that are generated are what their generators make', () => {
  assert.equal(read('mandelbrot'), mandelbrot(picture));
  assert.equal(read('squares'), squares());
  assert.equal(read('primes'), primes());
});

/** Source, input, output, and where the tape is left. */
const cases: readonly (readonly [string, string, string, number?])[] = [
  ['', '', ''],
  ['no commands', '', ''],
  ['.+.-.-.', '', '\x00\x01\x00\xff'],
  [',.,.,.', 'ab', 'ab\x00'],
  ['+++++[->+++++<]>.', '', '\x19'],
  ['++++[--->+<]>.', '', '\xac'],
  ['+++[>++[>+++<-]<-]>>.', '', '\x12'],
  [',[->+>-<<]>.>.<<.', '\x05', '\x05\xfb\x00'],
  [',[->++>---<<]>.>.', '\x05', '\x0a\xf1'],
  [',>,[<.>[-]]<.', 'ab', 'aa'],
  [',[>+<[-]]>.', 'x', '\x01'],
  ['+[>,]<[.<]', 'abc', 'cba\x01', 8],
  ['>>>>+<<<<+[>]+[>>>]<.', '', '\x00'],
  ['<', '', '', 0],
  ['.<+>', '', '\x00', 1],
  ['.\n\n  <<<', '', '\x00', 5],
  ['+[.<]', '', '\x01', 3],
  ['+[<]', '', '', 2],
  ['+[>+]', '', '', 2],
  ['+[>>>+]', '', '', 2],
  [',[.>><<<]', 'a', 'a', 5],
  [',[[-]<]', '\x00', ''],
  [',[[-]<]', '\x01', '', 5],
  [',[>+<<]', '\x01', '', 4],
  ['+>,[<[-]<]<.', '\x00', '\x01'],
  [`${'>'.repeat(tapeSize - 1)}+.`, '', '\x01'],
  [`${'>'.repeat(tapeSize)}.`, '', '', 0],
  [`${'>'.repeat(tapeSize - 2)}+[>]`, '', ''],
  [`${'>'.repeat(tapeSize - 1)}+[>]`, '', '', tapeSize + 1],
  [`${'>'.repeat(tapeSize - 1)}+[.[-]>]`, '', '\x01', tapeSize + 5],
  [`${'>'.repeat(tapeSize - 5)}+[>>+>><<<<-].`, '', '\x00'],
  [`${'>'.repeat(tapeSize - 4)}.+[.>>+>>.<<<<-]`, '', '\x00\x01', tapeSize + 3],
  [`${'>'.repeat(5000)}+<${'<'.repeat(2000)}+[${'>'.repeat(3001)}]${'<'.repeat(4999)}+.`, '', '\x01'],
];

test('commands do what they mean, to the ends of the tape', { skip }, () => {
  for (const [source, input, output, left] of cases) {
    const expected = left === undefined ? { output } : { output, left };
    assert.deepEqual(evaluate(source, bytes(input), 1e7), expected, source.slice(-50));
    const program = parse(source);
    for (const [step, run] of Object.entries({ ...compiled, interpreter }))
      assert.deepEqual(
        run(program, Buffer.from(input, 'latin1') as unknown as number[]),
        expected,
        `${source.slice(-50)}, ${step}`,
      );
  }
});

test('more cells than registers', { skip }, () => {
  const input = Array.from({ length: 40 }, (_, index) => (index * 37 + 11) & 255);
  const read = `${',>'.repeat(40)}${'<'.repeat(40)}`;
  const print = `${'<'.repeat(20)}${'.>'.repeat(40)}`;
  for (const body of [
    '[->>>>>>>+++<<<<<<<]',
    '[->>>>>>>->+++++<<<<<<<<]',
    '+[->+++>>>>>+>--<<<<<<<]',
    '[->>+>-<<<]++',
  ]) {
    const program = parse(`${read}${`${body}>`.repeat(20)}${print}`);
    const expected = evaluate(program.source, input, 1e7);
    for (const [step, run] of Object.entries({ ...compiled, interpreter }))
      assert.deepEqual(run(program, input), expected, `${body}, ${step}`);
  }
});

test('much goes through: input and output larger than the buffers', { skip }, () => {
  const program = parse('+[,.]');
  const input = Array.from({ length: 70_000 }, (_, index) => (index % 255) + 1);
  const output = `${Buffer.from(input).toString('latin1')}\x00`;
  for (const [step, run] of Object.entries({ ...compiled, interpreter }))
    assert.equal(run(program, input).output, output, step);
});

/** Commands, with loops around some of them: most end soon. */
const { source: randomSource } = fc.letrec<{ source: string; loop: string }>((tie) => ({
  source: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(
          '+',
          '-',
          '>',
          '<',
          '>',
          '.',
          ',',
          '>>>',
          '<<',
          '[-]',
          '[>]',
          '[<<]',
          '[->+<]',
          '[->++>-<<]',
        ),
        tie('loop'),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  loop: fc
    .tuple(fc.constantFrom('', '-', '[-]'), tie('source'), fc.constantFrom('', '-', '<', '[-]'))
    .map((parts) => `[${parts.join('')}]`),
}));
const randomProgram = fc
  .tuple(fc.constantFrom('', '+>++>+++', '>'.repeat(40), '>'.repeat(tapeSize - 4)), randomSource)
  .map((parts) => parts.join(''));
const randomInput = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 6 });

function compareRandom(steps: Readonly<Record<string, Run>>, numRuns: number, seed: number): void {
  let ended = 0;
  fc.assert(
    fc.property(randomProgram, randomInput, (source, input) => {
      const expected = evaluate(source, input, 300_000);
      if (expected === undefined) return;
      ended++;
      const program = parse(source);
      for (const [step, run] of Object.entries(steps))
        assert.deepEqual(run(program, input), expected, `${source.slice(-200)}, ${step}`);
    }),
    { numRuns, seed },
  );
  assert.ok(ended > numRuns / 2, `${ended} of ${numRuns} programs ended`);
}

test('random programs do the same in the interpreter and the JIT compiler', { skip }, () => {
  const { 'JIT compiler': optimised, 'JIT compiler without optimisations': plain } = compiled;
  compareRandom({ interpreter, optimised: optimised as Run, plain: plain as Run }, 200, 1);
});

test('random programs do the same ahead of time', { skip }, () => {
  compareRandom({ executable: compiled['ahead-of-time compiler'] as Run }, 60, 2);
});

/** Source, line, column, message. */
const mistakes: readonly (readonly [string, number, number, RegExp])[] = [
  ['+[', 1, 2, /there is no \] for this \[/],
  ['[[]\n', 1, 1, /there is no \] for this \[/],
  ['+\n a ]', 2, 4, /there is no \[ for this \]/],
  ['[]]', 1, 3, /there is no \[ for this \]/],
  [`\n${'['.repeat(251)}${']'.repeat(251)}`, 2, 251, /loops nest more than 250 deep/],
];

test('mistakes are told with line and column', () => {
  for (const [source, line, column, message] of mistakes) {
    assert.throws(
      () => parse(source),
      (error: unknown) => {
        assert.ok(error instanceof BrainfuckError, String(error));
        assert.match(error.message, message);
        assert.deepEqual([error.line, error.column], [line, column], source.slice(0, 20));
        return true;
      },
    );
  }
});

test('loops may nest 250 deep', { skip }, () => {
  for (const inner of ['-', '>+<-', '>', '>>[-]<'])
    for (const depth of [30, 249]) {
      const program = parse(`+${'['.repeat(depth)}${inner}${']'.repeat(depth)}.`);
      assert.deepEqual(runJit(true)(program, []), interpreter(program, []), `${inner}, ${depth} deep`);
    }
});

test('the command line runs and compiles, and says what is wrong', { skip }, () => {
  const script = fileURLToPath(new URL('../../examples/brainfuck/main.ts', import.meta.url));
  const flags = ['-C', 'uranium-source', `--import=${import.meta.resolve('tsx')}`, script];
  const main = (...args: readonly string[]) =>
    spawnSync(process.execPath, [...flags, ...args], { encoding: 'latin1', input: 'olleh' });
  const file = fileURLToPath(new URL('../../examples/brainfuck/programs/reverse.b', import.meta.url));
  assert.equal(main('run', file).stdout, 'hello');
  const wrong = join(folder, 'wrong.b');
  writeFileSync(wrong, '\n  ]');
  const { status, stderr } = main('run', wrong);
  assert.equal(status, 1);
  assert.equal(stderr, `${wrong}: line 2, column 3: there is no [ for this ]\n`);
  const out = join(folder, 'reverse');
  assert.equal(main('compile', file, out).status, 0);
  assert.deepEqual(spawned(parse(''), out, bytes('olleh')), { output: 'hello' });
});
