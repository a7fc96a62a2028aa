/** Statistics: what is counted, and that fallbacks are counted by their reason. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, encodeInto, engine, type Statistics, stats, stringify } from 'uranium-jit/json';
import { runFixture } from './child.ts';
import { collect } from './strings.ts';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

/** How much each number grew while `work` ran. */
function growth(work: () => void): Record<string, number> {
  const before: Statistics = stats();
  work();
  const after = stats();
  const numbers = Object.entries(after).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(
    numbers.map(([key, value]) => [key, Number(value) - Number(before[key as keyof Statistics])]),
  );
}

test('every call is counted once, also one that throws', { skip }, () => {
  const { calls } = growth(() => {
    for (let i = 0; i < 10; i++) {
      stringify({ calls: i });
      stringify([i], null, 2);
      encode({ calls: i });
      encodeInto({ calls: i }, new Uint8Array(64));
      assert.throws(() => encodeInto({ calls: i }, new Uint8Array(2)));
      assert.throws(() => encode(undefined));
    }
  });
  assert.equal(calls, 60);
});

test('the bytes of results are counted', { skip }, () => {
  const value = { bytes: 'é'.repeat(10), list: [1, 2, 3] };
  const size = Buffer.byteLength(JSON.stringify(value));
  const { bytes } = growth(() => {
    for (let i = 0; i < 10; i++) encode(value);
    for (let i = 0; i < 10; i++) encodeInto(value, new Uint8Array(200), i);
  });
  assert.equal(bytes, 20 * size);
});

const isCompiling = engine().hotShapes === 'compiled';

test('a shape is compiled once for all objects of a class', {
  skip: isCompiling ? skip : `nothing is compiled here, the engine is ${name}: ${reason}`,
}, () => {
  const make = (): unknown => ({ onlyHere: 1, inner: { onlyInHere: 'x' } });
  const many = Array.from({ length: 500 }, make);
  encode(Array.from({ length: 1 }, () => ({})));
  const first = growth(() => {
    for (let i = 0; i < 3; i++) encode(many);
  });
  assert.equal(first.shapesCompiled, 2);
  assert.equal(first.shapes, 2);
  assert.ok((first.codeBytes ?? 0) > 200);
  const then = growth(() => {
    for (let i = 0; i < 100; i++) encode([make(), make()]);
  });
  assert.equal(then.shapesCompiled, 0);
  assert.equal(then.codeBytes, 0);
  assert.equal(then.fallbacks, 0);
});

test('a class that cannot be compiled is refused once', { skip }, () => {
  class Refused {
    value = 1;
    toJSON(): number {
      return this.value;
    }
  }
  const { shapesRefused, shapesCompiled, fallbacks, gaps } = growth(() => {
    for (let i = 0; i < 50; i++) assert.equal(stringify(new Refused()), '1');
  });
  assert.ok(shapesRefused === 1 || shapesRefused === 2, `${shapesRefused} shapes were refused`);
  assert.equal(shapesCompiled, 0);
  assert.equal(fallbacks, 0);
  assert.equal(gaps, 50);
});

const unknownKind = 'a value of a kind that is not encoded natively';
const uncompiled = 'a hidden class that cannot be compiled';
const depth = 'nested too deep, or a cycle';

/** [what, value, reason] */
const gaps: readonly (readonly [string, () => unknown, string])[] = [
  ['an Intl.Collator', () => new Intl.Collator(), unknownKind],
  ['a Proxy', () => [new Proxy({}, {})], unknownKind],
  ['a boxed BigInt', () => [Object(1n)], unknownKind],
  ['a boxed number with a property', () => [Object.assign(Object(1), { a: 1 })], uncompiled],
  ['a typed array with a property', () => [Object.assign(new Uint8Array(2), { a: 1 })], uncompiled],
  ['a BigInt', () => ({ big: 1n }), unknownKind],
  ['undefined', () => undefined, unknownKind],
  [
    'a getter',
    () => ({
      get computed() {
        return 1;
      },
    }),
    'an accessor property',
  ],
  ['an own toJSON', () => ({ toJSON: () => 1 }), uncompiled],
  ['an accessor', () => ({ list: [new Accessor()] }), 'an accessor property'],
];

class Accessor {
  constructor() {
    Object.defineProperty(this, 'computed', { get: () => 1, enumerable: true });
  }
}

const fallbacks: typeof gaps = [
  ['an array that is nested too deep', () => JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`), depth],
  [
    'a cycle',
    () => {
      const cycle: Record<string, unknown> = {};
      cycle.back = cycle;
      return cycle;
    },
    depth,
  ],
];

for (const [cases, count, reasons] of [
  [gaps, 'gaps', 'gapReasons'],
  [fallbacks, 'fallbacks', 'fallbackReasons'],
] as const) {
  for (const [what, make, expected] of cases) {
    test(`${what} counts among the ${count}: ${expected}`, { skip }, () => {
      const value = make();
      const attempt = (): void => {
        try {
          stringify(value);
        } catch (error) {
          assert.ok(error instanceof TypeError);
        }
      };
      attempt();
      const before = stats();
      for (let i = 0; i < 3; i++) attempt();
      const after = stats();
      assert.equal(after.gaps + after.fallbacks, before.gaps + before.fallbacks + 3);
      assert.equal(after[count], before[count] + 3);
      const changed = Object.keys(after[reasons]).filter(
        (key) => after[reasons][key] !== before[reasons][key],
      );
      assert.deepEqual(changed, [expected]);
      const sum = Object.values(after[reasons]).reduce((total, each) => total + each, 0);
      assert.equal(sum, after[count]);
    });
  }
}

test('what is encoded natively does not count as a fallback', { skip }, () => {
  const values = [
    null,
    1,
    'text',
    [[], {}, [1.5], ['x', null]],
    { a: { b: { c: [true, 'é€𝒳', -0, Number.NaN, undefined] } } },
    Object.assign(Object.create(null), { without: 'a prototype' }),
    { 5: 'an index', name: 1 },
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is wanted
    [1, , 2],
  ];
  for (const value of values) stringify(value);
  const { fallbacks } = growth(() => {
    for (const value of values) assert.equal(stringify(value), JSON.stringify(value));
  });
  assert.equal(fallbacks, 0);
});

test('small results share a slab, and large ones are copied', { skip }, () => {
  encode(1);
  encode(1);
  const small = growth(() => {
    for (let i = 0; i < 1000; i++) encode({ slab: i });
  });
  assert.ok((small.slabs ?? 0) <= 1);
  assert.equal(small.copies, 0);
  const text = 'x'.repeat(100_000);
  const large = growth(() => {
    for (let i = 0; i < 10; i++) encode(text);
  });
  assert.ok((large.slabs ?? 0) <= 1);
  assert.equal(large.copies, 10);
});

test('a collection is noticed before and after, and addresses are read anew', { skip }, () => {
  encode({ collected: 1 });
  const { collections, refreshes } = growth(() => {
    collect();
    encode({ collected: 1 });
  });
  assert.ok((collections ?? 0) >= 2);
  assert.ok((refreshes ?? 0) >= 1);
});

test('more classes than the table holds: the old ones are dropped, and results stay right', { skip }, () => {
  const { shapesDropped } = growth(() => {
    for (let i = 0; i < 1500; i++) {
      const value = { [`class ${i}`]: i, of: 'many' };
      assert.equal(stringify(value), JSON.stringify(value));
    }
  });
  assert.ok((shapesDropped ?? 0) > 0);
  assert.ok(stats().shapes <= 1024);
});

test('what stats returned does not change later', { skip }, () => {
  const before = stats();
  const copy = structuredClone(before);
  stringify(new Proxy({}, {}));
  encode({ later: 1 });
  assert.deepEqual(before, copy);
});

test('the portable engine counts calls, and everything else stays 0', () => {
  const report = runFixture('report', { environment: { URANIUM_ENGINE: 'portable' } }) as {
    stats: Statistics;
  };
  const { engine, calls, fallbackReasons, gapReasons, ...rest } = report.stats;
  assert.equal(engine, 'portable');
  assert.equal(calls, 3);
  assert.deepEqual([fallbackReasons, gapReasons], [{}, {}]);
  assert.ok(Object.values(rest).every((value) => value === 0));
});
