/** Statistics: hits and misses, time, what is reset and what stays, and that they are plain data. */

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import {
  encode,
  encodeInto,
  engine,
  measureTime,
  resetStats,
  type Statistics,
  stats,
  stringify,
} from 'uranium-jit/json';
import { collect } from './strings.ts';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

afterEach(() => measureTime(false));

let count = 0;
const fresh = (): (() => unknown) => {
  const key = `statistics ${count++}`;
  return () => ({ [key]: 1, inner: { [`${key} inner`]: 'x' } });
};

test('a call that meets an unknown class is a miss, every other native call a hit', { skip }, () => {
  const make = fresh();
  // Arrays have classes, too.
  encode([{}, 1, 'x']);
  resetStats();
  const memory = new Uint8Array(1000);
  encode(make());
  assert.deepEqual([stats().cacheHits, stats().cacheMisses], [0, 1]);
  encode(make());
  stringify(make());
  encodeInto(make(), memory);
  encode([make(), 1, 'x'.repeat(100_000)]);
  assert.deepEqual([stats().cacheHits, stats().cacheMisses], [4, 1]);
  for (const work of [stringify, encode, (value: unknown) => encodeInto(value, memory)]) work(fresh()());
  assert.deepEqual([stats().cacheHits, stats().cacheMisses], [4, 4]);
  assert.equal(stats().calls, 8);
  assert.equal(stats().shapesLearned, 8);
});

test('bytes are those of UTF-8, of strings as well', { skip }, () => {
  const value = { bytes: 'é€𝒳' };
  const size = Buffer.byteLength(JSON.stringify(value));
  resetStats();
  stringify(value);
  encode(value);
  encodeInto(value, new Uint8Array(100));
  assert.equal(stats().bytes, 3 * size);
});

test('time is measured on request only, calls inside of calls once, and failing calls too', () => {
  resetStats();
  for (let i = 0; i < 100; i++) encode({ i });
  assert.deepEqual([stats().timedCalls, stats().nanoseconds], [0, 0]);
  measureTime(true);
  const value = {
    slow: {
      toJSON: () => {
        const end = performance.now() + 5;
        while (performance.now() < end);
        return stringify({ inner: true });
      },
    },
  };
  stringify(value);
  assert.equal(stats().timedCalls, 1);
  const once = stats().nanoseconds;
  assert.ok(once >= 5e6, `${once} ns`);
  encode(value);
  encodeInto(value, new Uint8Array(100));
  assert.throws(() => encode(undefined), { code: 'ERR_NO_JSON' });
  assert.throws(() => stringify({ big: 1n }), TypeError);
  assert.equal(stats().timedCalls, 5);
  assert.ok(stats().nanoseconds >= once + 10e6);
  measureTime(false);
  const before = stats();
  encode(value);
  assert.equal(stats().timedCalls, before.timedCalls);
  assert.equal(stats().nanoseconds, before.nanoseconds);
});

test('results are the same with and without the clock', () => {
  const values = [null, 1, 'x', [1.5, { a: [] }], new Date(5), new Map(), { toJSON: () => 'j' }, undefined];
  const all = (): unknown[] =>
    values.map((value) => [stringify(value), stringify(value, null, 2), stringify(value, ['a'])]);
  const expected = values.map((value) => [
    JSON.stringify(value),
    JSON.stringify(value, null, 2),
    JSON.stringify(value, ['a']),
  ]);
  assert.deepEqual(all(), expected);
  measureTime(true);
  assert.deepEqual(all(), expected);
});

/** What tells a present state. All else counts. */
const present: readonly (keyof Statistics)[] = [
  'engine',
  'shapes',
  'shapesRefused',
  'shapeCapacity',
  'codeBytes',
  'codeCapacity',
  'programBytes',
  'programCapacity',
];

test('resetStats sets the counters to 0, and leaves what is', {
  skip: engine().hotShapes === 'compiled' ? false : `nothing is compiled here: ${reason}`,
}, () => {
  const make = fresh();
  measureTime(true);
  for (let i = 0; i < 200; i++) encode(make());
  stringify([new Map()]);
  collect();
  encode(1);
  measureTime(false);
  const before = stats();
  assert.ok(before.fallbacks + before.calls > 0 && before.shapes >= 2 && before.codeBytes > 0);
  assert.ok(before.collections > 0 && before.refreshes > 0 && before.shapesCompiled > 0);
  resetStats();
  const after = stats();
  for (const [key, value] of Object.entries(after)) {
    if (present.includes(key as keyof Statistics)) {
      assert.deepEqual(value, before[key as keyof Statistics], key);
    } else {
      assert.deepEqual(value, typeof value === 'number' ? 0 : {}, key);
    }
  }
  encode(make());
  assert.deepEqual([stats().calls, stats().cacheHits, stats().cacheMisses], [1, 1, 0]);
  assert.equal(stats().shapesLearned, 0);
  assert.equal(stats().shapesCompiled, 0);
});

test('capacities are told, and kept', { skip }, () => {
  for (let i = 0; i < 3000; i++) encode({ [`capacity ${i}`]: i });
  const { shapes, shapeCapacity, codeBytes, codeCapacity, programBytes, programCapacity, evictions } =
    stats();
  assert.ok(shapes <= shapeCapacity && shapeCapacity >= 1000);
  assert.ok(codeBytes <= codeCapacity);
  assert.ok(programBytes > 0 && programBytes <= programCapacity);
  assert.ok(evictions > 0, 'the table was emptied for new classes');
});

test('statistics are plain data: for JSON, for other threads, for the report of the process', () => {
  encode({ plain: 1 });
  const { ...copy } = stats();
  assert.equal(Object.getPrototypeOf(copy), Object.prototype);
  assert.deepEqual(JSON.parse(JSON.stringify(copy)), copy);
  assert.deepEqual(structuredClone(copy), copy);
  assert.equal(stringify(copy), JSON.stringify(copy));
  const report = process.report.getReport() as object;
  const written = JSON.parse(JSON.stringify({ ...report, uranium: stats() }));
  assert.equal(written.uranium.engine, name);
  assert.ok(written.header.nodejsVersion);
});
