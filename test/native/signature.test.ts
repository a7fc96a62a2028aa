import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSignature } from 'uranium-jit/native';

test('Signatures are parsed, with white space anywhere between their parts', () => {
  assert.deepEqual(parseSignature('i32(i32, u32)'), { result: 'i32', parameters: ['i32', 'u32'] });
  assert.deepEqual(parseSignature(' void ( ) '), { result: 'void', parameters: [] });
  assert.deepEqual(parseSignature('f64(f64,buffer ,\tpointer\n)'), {
    result: 'f64',
    parameters: ['f64', 'buffer', 'pointer'],
  });
});

const mistakes: readonly (readonly [string, number, RegExp])[] = [
  ['', 1, /expected a type, got the end/],
  ['i32', 4, /expected "\(", got the end/],
  ['i33()', 1, /"i33" is not a type of results/],
  ['buffer()', 1, /"buffer" is not a type of results/],
  ['i32(void)', 5, /"void" is not a type of arguments/],
  ['i32(i32', 8, /expected "," or "\)", got the end/],
  ['i32(i32,)', 9, /expected a type, got "\)"/],
  ['i32(i32 u32)', 9, /expected "," or "\)", got "u"/],
  ['i32() x', 7, /expected the end, got "x"/],
  [`void(${'i32,'.repeat(12)}i32)`, 54, /more than 12 arguments/],
];

for (const [text, column, message] of mistakes) {
  test(`The signature "${text}" is an error at column ${column}`, () => {
    assert.throws(() => parseSignature(text), {
      code: 'ERR_SIGNATURE',
      message,
      position: { line: 1, column },
    });
  });
}
