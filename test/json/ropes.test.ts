/**
 * Concatenated strings of a million parts, in every direction: V8 keeps a tree of the parts until somebody reads
 * the characters, and the tree of a loop that appends is as deep as it is large.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, encodeInto, stats, stringify } from 'uranium-jit/json';
import { cons, externalize, flat, sliced, thin } from './strings.ts';

const parts = process.env.URANIUM_QUICK === '1' ? 20_000 : 1_000_000;
const fewerParts = 20_000;
const millions: readonly string[] = ['deep to the left', 'deep to the right', 'balanced'];

/** Trees of `count` parts, each of `part(index)`. */
const trees: Readonly<Record<string, (count: number, part: (index: number) => string) => string>> = {
  'deep to the left'(count, part) {
    let text = 'what stands at the start';
    for (let index = 0; index < count; index++) text += part(index);
    return text;
  },
  'deep to the right'(count, part) {
    let text = 'what stands at the end';
    for (let index = 0; index < count; index++) text = part(index) + text;
    return text;
  },
  'a zigzag'(count, part) {
    let text = 'what stands in the middle';
    for (let index = 0; index < count; index++) text = index % 2 ? part(index) + text : text + part(index);
    return text;
  },
  balanced(count, part) {
    let level = Array.from({ length: count }, (_, index) => part(index));
    while (level.length > 1)
      level = Array.from(
        { length: Math.ceil(level.length / 2) },
        (_, index) => (level[2 * index] ?? '') + (level[2 * index + 1] ?? ''),
      );
    return level[0] ?? '';
  },
  'of trees that are shared'(count, part) {
    let text = part(0) + part(1);
    for (let size = 2; size < count; size *= 2) text += text;
    return text;
  },
  'a comb of combs'(count, part) {
    let text = 'what stands at the start';
    for (let index = 0; index < count / 100; index++) {
      let tooth = part(index);
      for (let other = 0; other < 100; other++) tooth = part(other) + tooth;
      text += tooth;
    }
    return text;
  },
};

const long = 'a part that is long enough to be cut "somewhere"';
const wide = 'ein Stück, 長い, mit 😀 darin';
const representations = [flat, cons, sliced, thin, externalize];

const contents: Readonly<Record<string, (index: number) => string>> = {
  'one-byte parts': (index) => `${index % 1000} "x"`,
  'two-byte parts': () => '日"本',
  'halves of surrogate pairs': (index) => (index % 2 ? '\ude00x' : '\ud83d'),
};

/** Parts in every representation; fewer, since making one takes its time. */
const mixtures: Readonly<Record<string, (index: number) => string>> = {
  'one-byte parts in every representation': (index) =>
    (representations[index % 5] as typeof flat)(`${long}${index % 7}`),
  'two-byte parts in every representation': (index) =>
    (representations[index % 5] as typeof flat)(`${wide}${index % 7}`),
  'parts of either width in every representation': (index) =>
    (representations[index % 5] as typeof flat)(index % 3 ? long : wide),
};

/** A tree is made anew for each reader, since reading flattens it. */
function check(make: () => string): void {
  const expected = JSON.stringify({ text: make() });
  const before = stats().fallbacks;
  assert.ok(stringify({ text: make() }) === expected, 'stringify');
  const bytes = Buffer.from(expected);
  assert.ok(encode({ text: make() }).equals(bytes), 'encode');
  const target = Buffer.alloc(bytes.length + 16);
  assert.equal(encodeInto({ text: make() }, target, 8), bytes.length);
  assert.ok(target.subarray(8, 8 + bytes.length).equals(bytes), 'encodeInto');
  assert.equal(stats().fallbacks, before, 'everything was done natively');
}

for (const [shape, build] of Object.entries(trees)) {
  for (const [content, part] of Object.entries(contents)) {
    const count = content === 'one-byte parts' && millions.includes(shape) ? parts : fewerParts;
    test(`a rope of ${count} parts, ${shape}, of ${content}`, () => check(() => build(count, part)));
  }
  for (const [content, part] of Object.entries(mixtures)) {
    test(`a rope of 2000 parts, ${shape}, of ${content}`, () => check(() => build(2000, part)));
  }
}

test('ropes as elements, keys of dictionaries and in boxes, one after the other', () => {
  const make = (): unknown => {
    const rope = trees['deep to the left']?.(5000, (index) => `${index},`) ?? '';
    const other = trees['deep to the left']?.(5000, () => 'é本') ?? '';
    return [
      rope,
      other,
      { a: other, b: rope },
      Object(rope + other),
      Object.assign(Object.create(null), { rope, other }),
    ];
  };
  for (let turn = 0; turn < 3; turn++) assert.equal(stringify(make()), JSON.stringify(make()));
});

test('a rope whose text is longer than a string can be is an error, as by JSON.stringify', () => {
  // Each control character takes six characters, so that 90 million of them are more than 2^29 - 24.
  const part = '\u0001'.repeat(30_000);
  const text = trees['deep to the left']?.(3000, () => part) ?? '';
  assert.throws(() => stringify([text]), { name: 'RangeError', message: 'Invalid string length' });
});
