/** Which lists of keys are encoded natively, and what they cost. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as json from 'uranium-jit/json';

const rows = Array.from({ length: 50 }, (_, id) => ({
  id,
  a: `row ${id}`,
  b: id / 4,
  c: { a: [id], b: null },
}));
const native = json.engine().name === 'native';
const skip = native ? false : 'the engine is not native';

test('plain data with a list or a space is encoded natively', { skip }, () => {
  const data = { b: 1, rows, a: [1.5, { c: 'x' }], d: Object.assign(Object.create(null), { a: 1, id: 2 }) };
  const before = json.stats().fallbacks;
  const lists = [['a', 'b'], ['rows', 'id'], ['d', 'id', 'rows', 'a', 'a'], []];
  for (let round = 0; round < 300; round++) {
    const list = lists[round % 4] as string[];
    for (const space of [undefined, 2]) {
      assert.equal(json.stringify(data, list, space), JSON.stringify(data, list, space));
      assert.ok(json.encode(data, list, space).equals(Buffer.from(JSON.stringify(data, list, space))));
    }
    assert.equal(json.stringify(data, null, '\t'), JSON.stringify(data, null, '\t'));
  }
  assert.equal(json.stats().fallbacks, before);
});

test('ever new lists take no more than their places, and later lists find one', { skip }, () => {
  const value = { id: 1, name: 'x', inner: { id: 2 } };
  const encodeAll = (round: number, count: number): void => {
    for (let index = 0; index < count; index++) {
      const list = ['name', 'inner', `${round} ${index}`, 'id'];
      assert.equal(json.stringify(value, list), JSON.stringify(value, list));
    }
  };
  for (let round = 0; round < 3; round++) encodeAll(round, 2000);
  assert.ok(json.stats().shapes < 1024);
  const codeBytes: number[] = [];
  // Each time, ten lists are used for long enough to take the places of those before, and to be compiled.
  for (let phase = 0; phase < 60; phase++) {
    for (let round = 0; round < 120; round++) encodeAll(-1 - phase, 10);
    codeBytes.push(json.stats().codeBytes);
  }
  const before = json.stats().fallbacks;
  encodeAll(-60, 10);
  assert.equal(json.stats().fallbacks, before);
  assert.ok(Math.max(...codeBytes.slice(10)) <= 2 * Math.max(...codeBytes.slice(0, 10)));
});
