import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { nativeStatus } from 'uranium-jit/native';
import { CalcError, CalcProgram, parseArgument } from '../../examples/calc/calc.ts';
import { evaluate } from './calc-evaluator.ts';

const status = nativeStatus();
const skip =
  process.arch !== 'x64'
    ? 'calc runs on x86-64'
    : status.available
      ? false
      : `no native code: ${status.reason}`;

type Value = number | bigint;

function run(source: string, name: string, ...values: readonly Value[]): Value {
  const call = new CalcProgram(source).function(name);
  try {
    return call(...values);
  } finally {
    call.release();
  }
}

const read = (name: string) => readFileSync(new URL(`../../examples/calc/${name}`, import.meta.url), 'utf8');

test('the examples compute what they say', { skip }, () => {
  assert.equal(run(read('fib.calc'), 'fib', 20), 6765n);
  assert.equal(run(read('fib.calc'), 'squares', 1000), 332833500n);
  // Heron's way ends one unit in the last place below the root.
  assert.equal(run(read('fib.calc'), 'root', 2), Math.sqrt(2) - 2 ** -52);
  assert.equal(run(read('bench.calc'), 'primes', 100), 25n);
  assert.equal(run(read('bench.calc'), 'collatz', 30), 111n);
});

/** Body of a function of two ints, arguments, result. */
const ints: readonly (readonly [string, readonly bigint[], bigint])[] = [
  ['return a + b * 2', [3n, 4n], 11n],
  ['return (a + b) * 2', [3n, 4n], 14n],
  ['return -a - -b', [3n, 4n], 1n],
  ['return a / b * 10 + a % b', [-7n, 2n], -31n],
  ['return a / b', [-(2n ** 63n), -1n], -(2n ** 63n)],
  ['return a % b', [-(2n ** 63n), -1n], 0n],
  ['return a * b', [2n ** 62n, 4n], 0n],
  ['return 9223372036854775807 + a', [1n, 0n], -(2n ** 63n)],
  ['return 2147483648 + a', [0n, 0n], 2147483648n],
  [
    'return (a < b) + (a <= b) * 2 + (a > b) * 4 + (a >= b) * 8 + (a == b) * 16 + (a != b) * 32',
    [1n, 2n],
    35n,
  ],
  ['if a < b { return 1 } else if a == b { return 2 } else { return 3 }', [5n, 5n], 2n],
  ['let s = 0 while a > 0 { s = s + a a = a - 1 } return s', [10n, 0n], 55n],
  ['a = 5', [1n, 1n], 0n],
  ['return int(double(a) * 1.5)', [3n, 0n], 4n],
  ['return int(0.0 / 0.0) + int(1e300) % 1000 + int(-1e300) % 10', [0n, 0n], 799n],
  ['let x = 1 if a == 1 { let x = 2 x = 3 } return x', [1n, 0n], 1n],
];

test('integers wrap, statements and operators do what they mean', { skip }, () => {
  for (const [body, values, result] of ints) {
    const source = `fn f(a: int, b: int): int { ${body} }`;
    assert.equal(run(source, 'f', ...values), result, body);
    assert.equal(evaluate(source, 'f', values), result, body);
  }
});

test('expressions with more values than registers move them to memory and back', { skip }, () => {
  const nested = (depth: number): string => (depth === 0 ? 'a' : `(a + ${depth} * ${nested(depth - 1)})`);
  const right = (depth: number): string => (depth === 0 ? 'f(a)' : `(a + (a * 2 - ${right(depth - 1)}))`);
  for (const expression of [nested(6), right(6), right(3)]) {
    const source = `fn f(a: int): int { return a - 1 }\nfn g(a: int): int { return ${expression} }`;
    assert.equal(run(source, 'g', 7), evaluate(source, 'g', [7n]), expression);
  }
  const tooMany = (depth: number): string => (depth === 0 ? 'a' : `a + (${tooMany(depth - 1)})`);
  assert.throws(
    () => new CalcProgram(`fn f(a: int): int { return ${tooMany(60)} }`),
    /too many parts at once/,
  );
});

/** Source, and the place and the words of its mistake. */
const mistakes: readonly (readonly [string, number, number, RegExp])[] = [
  ['fn f(): int { return x }', 1, 22, /there is no variable x/],
  ['fn f(): int {\n  return 1 +\n}', 3, 1, /expected a name, got "}"/],
  ['fn f(): int { return 1 + 2.0 }', 1, 24, /the operands of \+ are int and double/],
  ['fn f(): int { return 1.5 }', 1, 22, /the result is double, and has to be int: write int\(…\)/],
  ['fn f(): double { return 1.5 % 2.0 }', 1, 29, /% is for int/],
  ['fn f(a: int): int { return f() }', 1, 30, /f takes 1 arguments, got 0/],
  ['fn f(a: int): int { return f(1, 2) }', 1, 33, /f takes 1 arguments/],
  ['fn f(): int { return g() }', 1, 22, /there is no function g/],
  ['fn f(): int { x = 1 }', 1, 15, /there is no variable x; let x = … makes one/],
  ['fn f(): int { return 99999999999999999999 }', 1, 22, /at most 2\^63 - 1/],
  ['fn f(): float { }', 1, 9, /expected int or double, got "float"/],
  ['fn f(): int { return 1 ? 2 }', 1, 24, /"\?" is not expected/],
  ['fn f(): int { return 1', 1, 23, /a "}" is missing/],
  ['fn f(): int { }\nfn f(): int { }', 2, 4, /there are two functions f/],
  ['let x = 1', 1, 1, /expected "fn", got "let"/],
  ['fn f(): int { if 1.0 { } }', 1, 18, /the condition is double/],
  [`fn f(): int { return ${'('.repeat(500)}1${')'.repeat(500)} }`, 1, 221, /may nest 200 deep/],
  ['fn f(): int { return (1 + 2 ', 1, 29, /expected "\)", got the end/],
  ['fn f(): int { return g()\nfn g(): int { }', 2, 1, /a "}" is missing/],
  [`fn f(): int { return 1${' + 1'.repeat(200_000)} }`, 1, 22 + 2 + 999 * 4, /at most 1000 operations/],
  [
    `fn f(): int { ${'if 1 { } else\n'.repeat(20_000)} { } }`,
    200,
    4,
    /blocks may nest 200 deep, and each else if/,
  ],
  [`${'\n'.repeat(39_999)} ?`, 40_000, 2, /"\?" is not expected/],
  ['\n'.repeat(65_535), 65_535, 1, /at most 65535 lines/],
  [`fn f(): int { return ${'-'.repeat(5000)}1 }`, 1, 221, /may nest 200 deep/],
];

test('mistakes are told with line and column', () => {
  for (const [source, line, column, message] of mistakes) {
    assert.throws(
      () => new CalcProgram(source),
      (error: unknown) => {
        assert.ok(error instanceof CalcError, String(error));
        assert.match(error.message, message, source);
        assert.deepEqual([error.line, error.column], [line, column], source);
        return true;
      },
      source,
    );
  }
});

test('division by zero and endless recursion end the program, with the place', { skip }, () => {
  const source =
    'fn f(a: int): int {\n  return 10 / a\n}\nfn g(a: int): int { return 1 + f(a) + 1 }\nfn h(): int { return h() + 1 }';
  const program = new CalcProgram(source);
  const g = program.function('g');
  assert.equal(g(5), 4n);
  assert.throws(() => g(0), { message: 'line 2, column 13: division by zero' });
  assert.equal(g(2), 7n);
  assert.throws(() => program.function('h')(), { message: 'line 5, column 4: calls nest too deep' });
});

test('a place far down is told by the code that runs', { skip }, () => {
  const call = new CalcProgram(`${'\n'.repeat(65_000)}fn f(a: int): int { return 1 / a } # an inverse`);
  assert.throws(() => call.function('f')(0), { message: 'line 65001, column 30: division by zero' });
});

test('operations may be 1000 high', { skip }, () => {
  assert.equal(run(`fn f(a: int): int { return a${' + a'.repeat(999)} }`, 'f', 3), 3000n);
});

test('arguments of the command line are values of the parameters, or refused', () => {
  for (const [text, value] of [
    ['9007199254740993', 9007199254740993n],
    ['-9223372036854775808', -(2n ** 63n)],
    ['007', 7n],
  ] as const)
    assert.equal(parseArgument(text, 'int'), value);
  for (const text of ['9223372036854775808', '-9223372036854775809', 'abc', '1.5', '', '0x10', '1e3'])
    assert.throws(() => parseArgument(text, 'int'), { message: /^".*" is no int: / }, text);
  for (const [text, value] of [
    ['1.5', 1.5],
    ['-2', -2],
    ['1e300', 1e300],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['NaN', Number.NaN],
  ] as const)
    assert.equal(parseArgument(text, 'double'), value);
  for (const text of ['abc', '', ' ', '1e999', '1,5', '0x10', '1.2.3'])
    assert.throws(() => parseArgument(text, 'double'), { message: /^".*" is no double: / }, text);
});

test('the command line takes whole numbers whole', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-calc-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'same.calc');
  writeFileSync(file, 'fn main(a: int): int { return a }\n');
  const script = fileURLToPath(new URL('../../examples/calc/calc.ts', import.meta.url));
  const flags = ['-C', 'uranium-source', `--import=${import.meta.resolve('tsx')}`];
  const runScript = (argument: string) =>
    spawnSync(process.execPath, [...flags, script, file, 'main', argument], { encoding: 'utf8' });
  assert.equal(runScript('9007199254740993').stdout, '9007199254740993\n');
  const { status, stderr } = runScript('abc');
  assert.equal(status, 1);
  assert.equal(stderr, `${file}: "abc" is no int: those are whole numbers from -2^63 to 2^63 - 1\n`);
});

// Random programs: three functions, of which each may call those before it; loops count to 3.
const names = ['a', 'b', 'c'];
const { intExpression, doubleExpression } = fc.letrec<{ intExpression: string; doubleExpression: string }>(
  (tie) => ({
    intExpression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constantFrom(...names),
      fc.oneof(fc.integer({ min: 0, max: 9 }), fc.nat(), fc.constant('9223372036854775807')).map(String),
      fc
        .tuple(
          tie('intExpression'),
          fc.constantFrom('+', '-', '*', '/', '%', '<', '<=', '>', '>=', '==', '!='),
          tie('intExpression'),
        )
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc
        .tuple(
          tie('doubleExpression'),
          fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
          tie('doubleExpression'),
        )
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      tie('intExpression').map((value) => `-${value}`),
      tie('doubleExpression').map((value) => `int(${value})`),
      fc
        .tuple(tie('intExpression'), tie('intExpression'), tie('doubleExpression'))
        .map(([first, second, third]) => `CALL(${first}, ${second}, ${third})`),
    ),
    doubleExpression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constantFrom('x', '0.5', '1e300', '3.0'),
      fc
        .tuple(tie('doubleExpression'), fc.constantFrom('+', '-', '*', '/'), tie('doubleExpression'))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      tie('doubleExpression').map((value) => `-${value}`),
      tie('intExpression').map((value) => `double(${value})`),
    ),
  }),
);

const { statements } = fc.letrec<{ statement: string; statements: string }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(fc.constantFrom(...names), intExpression).map(([name, value]) => `${name} = ${value}`),
    doubleExpression.map((value) => `x = ${value}`),
    intExpression.map((value) => `let d = ${value} c = d`),
    fc
      .tuple(intExpression, tie('statements'), tie('statements'))
      .map(([value, yes, no]) => `if ${value} {${yes}} else {${no}}`),
    tie('statements').map((body) => `let i = 0 while i < 3 { i = i + 1 ${body} }`),
    intExpression.map((value) => `return ${value}`),
  ),
  statements: fc.array(tie('statement'), { maxLength: 4 }).map((list) => list.join(' ')),
}));

const program = fc.tuple(statements, statements, statements).map((bodies) =>
  bodies
    .map((body, index) => {
      const callable = body.replaceAll('CALL(', index === 0 ? 'zero(' : `f${index - 1}(`);
      return `fn f${index}(a: int, b: int, x: double): int { let c = 1 ${callable} return a + b + c + int(x) }`;
    })
    .concat('fn zero(a: int, b: int, x: double): int { return a }')
    .join('\n'),
);

const outcome = (run: () => Value): string => {
  try {
    return String(run());
  } catch (error) {
    if (error instanceof CalcError) return error.message;
    throw error;
  }
};

test('random programs do what walking their trees does', { skip }, () => {
  let compared = 0;
  fc.assert(
    fc.property(
      program,
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.double(),
      (source, a, x) => {
        const call = new CalcProgram(source).function('f2');
        assert.equal(
          outcome(() => call(a, 3n, x)),
          outcome(() => evaluate(source, 'f2', [a, 3n, x])),
        );
        call.release();
        compared += 1;
      },
    ),
    { seed: 4, numRuns: 400 },
  );
  assert.ok(compared >= 400);
});
