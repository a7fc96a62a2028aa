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
    'frame "price":2.5,"quantity":4,"total":10.0\ntrace   line, offset 0: 10\ndone, fuel 3\n',
  );
});

test('a run that stops is saved, and goes on', () => {
  const stopped = uranium(['run', fib, '--fuel', '5000', '--snapshot', 'stopped.json']);
  assert.equal(stopped.status, 1);
  assert.match(stopped.text, /stopped, fuel \d{4}\n$/);
  const done = uranium(['run', '--restore', 'stopped.json']);
  assert.equal(done.status, 0, done.stderr);
  assert.match(done.text, /frame "fib20":6765,"sum":10945\ndone, fuel 687599\n/);
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
    '  line 1, column 1: ERR_LINE_RUN: offset 3, state run: division: the divisor is 0',
    '  ERR_LINE_SYNTAX: line 1, column 7: "1" stands here; expected ","',
    '  frame "done":42',
    '  inc i64(i64), version 1 of 1',
    '  22 64 6f 6e 65 22 3a 41',
    '  "done": A',
    '  .nothing is not a command; .help lists them',
  ]);
});
