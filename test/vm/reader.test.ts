/** The reader: what it makes of lines, whatever the pieces, and what it says of those that are none. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleLine, LineError, Reader, readLine } from 'uranium-jit/vm';

const encoder = new TextEncoder();

/** The error of a line that is read in pieces of the given size. */
function errorOf(bytes: Uint8Array, size: number): LineError | undefined {
  const reader = new Reader();
  try {
    for (let start = 0; start < bytes.length; start += size) reader.feed(bytes.subarray(start, start + size));
    reader.end();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof LineError, String(error));
    return error;
  }
}

test('any split of a line gives the same tree', () => {
  const text =
    '@define_func("f","i64(i64)",{return (add a, 1)}); "a é \\n": [1, -2.5e3, "x", [A]]; add A, (mul B, 12345678901 | sub 1)\n' +
    'if (lt A, 3), { op 3.0x81 A }, { break }; "end": 1';
  const { bytes } = assembleLine(text);
  const whole = readLine(bytes);
  for (let size = 1; size <= bytes.length; size++) {
    const reader = new Reader();
    for (let start = 0; start < bytes.length; start += size) reader.feed(bytes.subarray(start, start + size));
    assert.deepEqual(reader.end(), whole, `pieces of ${size}`);
  }
});

test('strings are not copied when they lie in one piece', () => {
  const bytes = encoder.encode('"key":"value"');
  const [field] = readLine(bytes).statements;
  assert.ok(field?.kind === 'field' && field.value.kind === 'text');
  assert.equal(field.value.bytes.buffer, bytes.buffer);
  assert.deepEqual([field.value.bytes.byteOffset, field.value.bytes.length], [7, 5]);
});

/** A line that is none; offset and state of the error; and a part of what was expected. */
const wrong: readonly (readonly [string, number, string, RegExp])[] = [
  ['A,1\x01}', 4, 'default', /expected a statement or the end of the line/],
  ['A,,1\x01', 2, 'default', /an argument/],
  ['A 1', 1, 'default', /a space stands here; expected "," or an opcode/],
  ['A,1', 3, 'default', /the line ends too early; expected "," or an opcode/],
  ['A,(B,1\x01', 7, 'default', /ends in the group that offset 2 opens/],
  ['{', 1, 'default', /the block that offset 0 opens; expected a statement or "}"/],
  ['(A)', 2, 'default', /"\)" stands here; expected "," or an opcode/],
  ['()', 1, 'default', /expected an argument/],
  ['A,"x', 4, 'string', /the closing quote/],
  ['A,"x\x01', 4, 'string', /0x01 stands here; expected text, or the closing quote/],
  ['"a\\q":1', 2, 'string', /"\\q" is not an escape/],
  ['"a\\u12g4":1', 2, 'string', /not an escape/],
  ['A,01\x01', 2, 'data', /"01" is not a number/],
  ['A,1.\x01', 2, 'data', /not a number/],
  ['A,1e400\x01', 2, 'data', /too large/],
  ['A,9223372036854775808\x01', 2, 'data', /more than 64 bits/],
  ['A,1\x1b', 4, 'opcode', /ends behind a page prefix/],
  ['A,1\x1b\t', 4, 'opcode', /0x09 stands here; expected the number of a page/],
  ['A,1\x1b\x03\n', 5, 'opcode', /expected an opcode/],
  ['"a":', 4, 'default', /the value of a field/],
  ['"a":1"b":2', 5, 'default', /expected "," or the end of the line/],
  ['A:1', 1, 'default', /":" stands here/],
  ['@,', 0, 'identifier', /without a name/],
  ['@f,', 2, 'default', /expected "\("/],
  ['[1,]', 3, 'default', /an argument/],
  ['A,[1\x01', 4, 'default', /the opcode 0x01 stands here; expected "," or "]"/],
  ['A;', 1, 'default', /";" stands here/],
  [`${'('.repeat(300)}`, 200, 'default', /more than 200 brackets/],
  [`${'a'.repeat(300)},1\x01`, 0, 'identifier', /more than 200 bytes/],
];

test('errors name offset, state and expectation, whatever the pieces', () => {
  for (const [line, offset, state, message] of wrong) {
    const bytes = encoder.encode(line);
    const whole = errorOf(bytes, bytes.length);
    assert.ok(whole, `${JSON.stringify(line)} is refused`);
    assert.match(whole.message, message, line);
    assert.deepEqual([whole.code, whole.offset, whole.state], ['ERR_LINE_SYNTAX', offset, state], line);
    for (let size = 1; size < bytes.length; size++) {
      assert.equal(errorOf(bytes, size)?.message, whole.message, `${line} in pieces of ${size}`);
    }
  }
});

test('blanks do nothing between tokens, and a comma may follow an operation', () => {
  const tidy = readLine(encoder.encode('A,1\x01B,2\x01"a":1'));
  const loose = readLine(encoder.encode('\tA,\r\n1\n\x01,B,2\n\x01,"a"\n:1,\n'));
  const strip = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, part) => (/^(offset|end|start)$/.test(key) ? 0 : part)));
  assert.deepEqual(strip(loose.statements), strip(tidy.statements));
});

test('after an error the reader repeats it', () => {
  const reader = new Reader();
  assert.throws(() => reader.feed(encoder.encode('A;')), /offset 1/);
  assert.throws(() => reader.feed(encoder.encode('A')), /offset 1/);
  assert.throws(() => reader.end(), /offset 1/);
});
