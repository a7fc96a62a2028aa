/** Structured data: frames as text, as objects and as JSON; lines that are read from Buffers where they lie. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uranium-jit/json';
import { assembleLine, Machine, readLine } from 'uranium-jit/vm';

const asm = (text: string): Uint8Array => assembleLine(text).bytes;

/** Values of fields, and the text that a line has for them. */
const values: readonly (readonly [unknown, string])[] = [
  [0, '0'],
  [-0, '-0.0'],
  [1.5, '1.5'],
  [1e21, '1e+21'],
  [5e-324, '5e-324'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  // no integer is exact from here on, so it stays a double
  [2 ** 53, '9007199254740992.0'],
  [2n ** 53n + 1n, '9007199254740993'],
  [2n ** 63n - 1n, '9223372036854775807'],
  [-(2n ** 63n), '-9223372036854775808'],
  ['', '""'],
  ['a "b" \\ \n \u0000 é 😀', '"a \\"b\\" \\\\ \\u000a \\u0000 é 😀"'],
  ['\ufeffkept', '"\ufeffkept"'],
  [[], '[]'],
  [[1, [2.5, ['x', [2n ** 62n, []]]], -1], '[1,[2.5,["x",[4611686018427387904,[]]]],-1]'],
];

test('frames are objects, lines and JSON, and the same in each', () => {
  const fields = Object.fromEntries(values.map(([value], index) => [`field${index}`, value]));
  const text = values.map(([, part], index) => `"field${index}":${part}`).join(',');
  const machine = new Machine();
  machine.frame = fields;
  assert.equal(machine.frameText, text);
  assert.deepEqual(machine.frame, fields);
  const copy = new Machine();
  copy.run(machine.frameLine);
  assert.equal(copy.frameText, text);
  assert.equal(Machine.restore(machine.snapshot()).frameText, text);
  assert.deepEqual(Object.keys(JSON.parse(`{${text}}`) as object), Object.keys(fields));
  // the line of a frame that another machine takes from JSON
  const third = new Machine();
  third.run(JSON.stringify({ id: 123, type: 'add', args: [1, [2.5]] }).slice(1, -1));
  assert.deepEqual(third.frame, { id: 123, type: 'add', args: [1, [2.5]] });
  assert.equal(encode(third.frame).toString(), `{${third.frameText}}`);
});

test('keys are any text', () => {
  const machine = new Machine();
  const fields = Object.fromEntries(
    ['', '__proto__', 'a b', '"', 'é', '\ufeff', '\n', 'x'.repeat(1000)].map((key, index) => [key, index]),
  );
  machine.frame = fields;
  const copy = new Machine();
  copy.run(machine.frameLine);
  assert.deepEqual(copy.frame, fields);
  assert.equal(copy.frameText, machine.frameText);
});

test('what cannot be in a frame is refused with its path, and the frame stays as it was', () => {
  const machine = new Machine();
  machine.run('"kept":1');
  const circle: unknown[] = [];
  circle.push(circle);
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{ a: null }, /a is null/],
    [{ a: [1, undefined] }, /a\[1\] is undefined/],
    [{ a: { b: 1 } }, /a is object/],
    [{ a: [[Number.NaN]] }, /a\[0\]\[0\] is NaN; fields hold finite numbers/],
    [{ a: 2n ** 63n }, /more than 64 bits/],
    [{ a: circle }, /more than 100 deep/],
    [null, /not null/],
    [[1], /not an array/],
  ];
  for (const [frame, message] of wrong) {
    assert.throws(() => {
      machine.frame = frame as Record<string, unknown>;
    }, message);
    assert.deepEqual(machine.frame, { kept: 1 });
  }
  for (const text of ['"x": (fdiv 0.0, 0)', '"x": [1, (fdiv 1.0, 0)]']) {
    assert.throws(() => machine.run(asm(text)), /value: (NaN|Infinity) has no text/);
    assert.deepEqual(machine.frame, { kept: 1 });
  }
});

test('a Buffer is read where it lies, and may be used again when its line has been loaded', () => {
  const text =
    '@define_macro("m", "", "macro"); @define_func("ff", "str()", { return (scat "function", @m()) }); "key": "value"';
  const bytes = asm(text);
  // a piece of Node.js's pool, as bodies of requests are
  const buffer = Buffer.from(bytes);
  assert.ok(buffer.buffer.byteLength > buffer.length);
  const field = readLine(buffer).statements.at(-1);
  assert.ok(field?.kind === 'field' && field.value.kind === 'text');
  assert.equal(field.value.bytes.buffer, buffer.buffer, 'not copied');
  const machine = new Machine();
  const line = machine.load(buffer);
  buffer.fill(0);
  machine.run(line);
  assert.equal(machine.frameText, '"key":"value"');
  assert.equal(machine.call('ff').value, 'functionmacro');
  // what is made anew is made of sources
  machine.run(asm('@define_macro("m", "", " again")'));
  assert.equal(machine.call('ff').value, 'function again');
  assert.equal(Machine.restore(machine.snapshot()).call('ff').value, 'function again');
});

test('a list with a hole is refused', () => {
  const list: unknown[] = [1];
  list[2] = 3;
  assert.throws(() => {
    new Machine().frame = { list };
  }, /list\[1\] is undefined/);
});

test('writing strings to fields costs fuel for their bytes', () => {
  const machine = new Machine();
  machine.run(asm('sset S, "0123456789abcdef"; repeat 10, { sset S, (scat S, S) }'));
  const cost = (text: string): number => machine.run(asm(text)).fuelUsed;
  const bytes = 16 * 2 ** 10;
  assert.equal(cost('"a": S'), 2 + bytes / 64);
  assert.equal(cost('"a": [1, S, [S, 2.5]]'), 2 + (2 * bytes) / 64);
  const line = machine.load(asm('"a": [S, S]'));
  let outcome = machine.run(line, { fuel: 300 });
  assert.equal(outcome.status, 'stopped');
  outcome = machine.resume(512);
  assert.deepEqual([outcome.status, outcome.fuelUsed], ['done', 2 + 512]);
  assert.equal((machine.frame.a as string[])[1]?.length, bytes);
});
