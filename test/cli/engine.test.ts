/** The engine's commands: run, line and repl. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'uranium-engine-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function uranium(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: Buffer; text: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'uranium.js'), ...args], {
    cwd: folder,
    input,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, text: String(stdout), stderr: String(stderr) };
}

const fib = join(root, 'examples/engine/fib.ul');

test('run shows registers and frame, and a function that is called', () => {
  const { status, text, stderr } = uranium(['run', fib, '--call', 'fib', '--with', '10']);
  assert.equal(status, 0, stderr);
  assert.match(text, /^fib 55\n/);
  assert.match(text, /\nS i64 10945\nframe "fib20":6765,"sum":10945\ndone, fuel \d+\n$/);
  writeFileSync(join(folder, 'price.ul'), '"total": (fmul price, quantity)\n');
  const priced = uranium(['run', 'price.ul', '--frame', '{"price":2.5,"quantity":4}', '--trace', '3']);
  assert.equal(
    priced.text,
    'frame "price":2.5,"quantity":4,"total":10.0\n' +
      'trace price.ul:1:1  "total": (fmul price, quantity): 10\ndone, fuel 3\n',
  );
});

test('a trace says why something was done, or not', () => {
  const rules = `@define_func("discount", "f64(i64)", {
  if (ge a, 100), { return 0.10 }
  if (ge a, minimum), { return 0.05 }
  return 0.0
})
@define_macro("half", "x", { if x, { set A, (div 10, (sub x, 5)) } })
@field("minimum"); fset D, (call discount, 30)
@half(5)
`;
  writeFileSync(join(folder, 'rules.ul'), rules);
  const { status, stderr } = uranium(['run', 'rules.ul', '--frame', '{"minimum":20}', '--trace', '20']);
  assert.equal(status, 1);
  assert.deepEqual(stderr.split('\n').slice(0, -2), [
    'trace rules.ul:2:3     discount@1  if (ge a, 100): no, a = 30',
    'trace rules.ul:3:3     discount@1  if (ge a, minimum): yes, a = 30, minimum = 20',
    'trace rules.ul:3:25    discount@1  return 0.05: 0.05',
    'trace rules.ul:7:20  fset D, (call discount, 30): 0.05',
    'trace rules.ul:8:1   @half(5) (macro half version 1, offset 125): yes',
  ]);
  assert.match(stderr, /rules.ul:8:1: ERR_LINE_RUN.*division/);
});

test('a run that stops is saved, and goes on', () => {
  const stopped = uranium(['run', fib, '--fuel', '5000', '--snapshot', 'stopped.json']);
  assert.equal(stopped.status, 1);
  assert.match(stopped.text, /stopped, fuel \d{4}\n$/);
  const done = uranium(['run', '--restore', 'stopped.json']);
  assert.equal(done.status, 0, done.stderr);
  assert.match(done.text, /frame "fib20":6765,"sum":10945\ndone, fuel 687599\n/);
});

test('run keeps a profile', () => {
  const first = uranium(['run', fib, '--profile', 'hot.json']);
  const second = uranium(['run', fib, '--profile', 'hot.json']);
  assert.equal(second.text, first.text, second.stderr);
  writeFileSync(join(folder, 'bad.json'), '{}');
  const { status, stderr } = uranium(['run', fib, '--profile', 'bad.json']);
  assert.equal(status, 1);
  assert.match(stderr, /ERR_PROFILE: its format is not/);
});

test('run compiles what is hot, unless it is told not to', () => {
  const { text: whole } = uranium(['run', fib]);
  for (const tier of ['interpreted', 'dispatched', 'compiled']) {
    const { status, text, stderr } = uranium(['run', fib, '--tier', tier]);
    // where machine code cannot run, asking for it fails
    if (status === 1 && tier !== 'interpreted') assert.match(stderr, /ERR_NATIVE_UNAVAILABLE/);
    else assert.equal(text, whole, stderr);
  }
  const { status, stderr } = uranium(['run', fib, '--tier', 'fast']);
  assert.equal(status, 2);
  assert.match(stderr, /--tier is "fast"; it is interpreted, dispatched or compiled/);
});

test('line assembles and disassembles, byte for byte', () => {
  const line = uranium(['line', 'asm', fib]);
  assert.equal(line.status, 0, line.stderr);
  writeFileSync(join(folder, 'fib.line'), line.stdout);
  const text = uranium(['line', 'dis', 'fib.line', '-o', 'again.ul']);
  assert.equal(text.status, 0, text.stderr);
  assert.match(readFileSync(join(folder, 'again.ul'), 'utf8'), /return \(add \(call fib, \(sub a, 1\)\)/);
  assert.deepEqual(uranium(['line', 'asm', 'again.ul']).stdout, line.stdout);
  assert.match(uranium(['run', 'fib.line']).text, /"fib20":6765/);
  assert.match(uranium(['line', 'opcodes']).text, /\n0 {5}0x01 {2}add {7}i64 i64/);
});

test('errors name file, line and column', () => {
  writeFileSync(join(folder, 'wrong.ul'), 'set A, 1\nadd A, 1.5\n');
  const typed = uranium(['run', 'wrong.ul']);
  assert.equal(typed.status, 1);
  assert.match(
    typed.stderr,
    /^uranium run: wrong.ul:2:8: ERR_LINE_CHECK: offset 6, state check: a double stands here/,
  );
  writeFileSync(join(folder, 'unread.ul'), 'set A, 1\nadd A 1\n');
  assert.match(
    uranium(['run', 'unread.ul']).stderr,
    /unread.ul: line 2, column 7: "1" stands here; expected ","/,
  );
  writeFileSync(join(folder, 'fails.ul'), 'set A, 1\n  div A, 0\n');
  assert.match(
    uranium(['run', 'fails.ul']).stderr,
    /fails.ul:2:3: ERR_LINE_RUN: offset 7, state run: division/,
  );
  writeFileSync(join(folder, 'wrong.line'), 'A,1\x01}');
  assert.match(uranium(['line', 'dis', 'wrong.line']).stderr, /wrong.line: ERR_LINE_SYNTAX: offset 4/);
  for (const args of [
    ['line', 'asm'],
    ['run', fib, '--fuel', 'x'],
  ]) {
    assert.equal(uranium(args).status, 2, args.join(' '));
  }
});

test('options that would do nothing are refused, with what to do', () => {
  const rows: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['run', fib, '--with', '1'], /name the function with --call/],
    [['run', '--restore', 'any.json', '--line'], /--line says what the file is, and there is none/],
    [['run', '--restore', 'any.json', '--memory', '100'], /its size in the snapshot: leave --memory out/],
    [['run', fib, '--tier', 'interpreted', '--profile', 'p.json'], /leave --tier out, or make it compiled/],
    [['run', fib, '--tier', 'dispatched', '--profile', 'p.json'], /leave --tier out, or make it compiled/],
    [['run', fib, '--trace', '3', '--profile', 'p.json'], /leave one of them out/],
    [['run', fib, '--trace', '3', '--tier', 'compiled'], /leave --tier out, or make it interpreted/],
    [['line', 'opcodes', fib], /opcodes takes no file and no -o/],
    [['line', 'opcodes', '-o', 'opcodes.txt'], /opcodes takes no file and no -o/],
    [['repl', fib], /files are read with .load FILE/],
  ];
  for (const [args, message] of rows) {
    const { status, stderr } = uranium(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, message);
  }
  assert.equal(uranium(['run', fib, '--trace', '3', '--tier', 'interpreted']).status, 0);
});

test('the repl shows what changed, goes on over lines, and survives mistakes', () => {
  const input = [
    'add A, 41',
    '@define_func("inc", "i64(i64)", {',
    '  return (add a, 1)',
    '})',
    'call A, inc, A',
    'div A, 0',
    'add A 1',
    '"done": A',
    '.functions',
    '.bytes',
    '.nothing',
    '.exit',
  ];
  const { status, text } = uranium(['repl'], `${input.join('\n')}\n`);
  assert.equal(status, 0);
  assert.deepEqual(text.trimEnd().split('\n'), [
    '  A i64 41',
    '  A i64 42',
    '  div A, 0',
    '  ^',
    '  line 1, column 1: ERR_LINE_RUN: offset 3, state run: division: the divisor is 0',
    '  add A 1',
    '        ^',
    '  ERR_LINE_SYNTAX: line 1, column 7: "1" stands here; expected ","',
    '  frame "done":42',
    '  inc i64(i64), version 1 of 1',
    '  22 64 6f 6e 65 22 3a 41',
    '  "done": A',
    '  .nothing is not a command; .help lists them',
  ]);
});

test('the repl has tiers, and commands for frames, files, runs without fuel, and traces', () => {
  const input = [
    '.frame {"quantity": 30}',
    '.load lot.ul',
    'repeat 500, { add A, 1 }',
    '.functions',
    'while 1, { add B, 1 }',
    '.resume 10',
    '.resume x',
    '.load nowhere.ul',
    '.frame {',
    '}',
  ];
  writeFileSync(
    join(folder, 'lot.ul'),
    '@define_func("lot", "i64(i64)", { return (div a, 12) })\n"lots": (call lot, quantity)\n',
  );
  const { status, text } = uranium(['repl', '--tier', 'interpreted'], `${input.join('\n')}\n`);
  assert.equal(status, 0);
  assert.deepEqual(text.trimEnd().split('\n'), [
    '  frame "quantity":30',
    '  frame "quantity":30,"lots":2',
    '  A i64 500',
    '  lot i64(i64), version 1 of 1',
    '  stopped: fuel 10000000 was not enough; .resume goes on',
    '  B i64 4999999',
    '  stopped: fuel 10000010 was not enough; .resume goes on',
    '  B i64 5000004',
    '  ERR_ARGUMENT: fuel is NaN; it is an integer from 0 to 2^53 - 1',
    "  ENOENT: no such file or directory, open 'nowhere.ul'",
  ]);
  const traced = uranium(['repl'], 'set A, 3\nif (gt A, 2), { set B, 1 }\n.trace\n');
  assert.match(traced.text, / {2}if \(gt A, 2\): yes, A = 3\n {2}set B, 1: 1\n$/);
  const other = uranium(['repl', '--tier', 'fast'], '');
  assert.equal(other.status, 2);
});
