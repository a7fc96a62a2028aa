/** JSON.stringify's second and third parameter, in every function of the API. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import * as json from 'uranium-jit/json';
import { assertIdentical, assertIdenticalFrom, type Others } from './identity.ts';

const seed = Number(process.env.URANIUM_SEED ?? 1);
const total = Math.ceil(Number(process.env.URANIUM_RANDOM_VALUES ?? 100_000) / 20);

const spaces: readonly unknown[] = [
  undefined,
  null,
  0,
  -0,
  0.5,
  0.999,
  1,
  1.9,
  2,
  9.99,
  10,
  11,
  2 ** 32 + 3,
  -1,
  Number.NaN,
  Infinity,
  -Infinity,
  '',
  ' ',
  '\t',
  '--',
  'ten of them',
  'more than ten characters',
  '\0',
  'a\0b',
  '"\\{}[],:',
  '\n',
  'é',
  'ÿ€',
  '日本語日本語日本語日本語',
  '𝒳'.repeat(5),
  `a${'𝒳'.repeat(5)}`,
  '\ud83d',
  '\ude00',
  '\ude00\ud83d',
  true,
  1n,
  Symbol('s'),
  {},
  [],
  [2],
  () => 2,
  Object(3),
  Object('x'),
  Object(''),
  Object(true),
  Object(1n),
  new Proxy(Object(3), {}),
];

const keyLists: readonly (readonly unknown[])[] = [
  [],
  ['a'],
  ['c', 'a'],
  ['a', 'c', 'a', 'a'],
  ['missing'],
  ['missing', 'b'],
  [1, 'b'],
  ['b', '1', 0, '0', 1],
  [-0, -1, 1.5, 1e21, Number.NaN, Infinity],
  [Object('b'), Object(1), Object('b')],
  [null, undefined, true, 1n, Symbol('s'), {}, [], () => 1, Object(true), 'a'],
  ['', 'null', 'undefined', 'true'],
  ['é', '日', '\ud83d', '"', '\\', '\n'],
  ['toString', 'constructor', 'hasOwnProperty', 'a'],
  ['__proto__', 'a'],
  ['toJSON', 'a'],
  ['length', 'a'],
  ['inherited', 'a'],
  ['hidden', 'a'],
  ['got', 'a'],
  ['size', 'a'],
  ['byteLength', 'name', 'b'],
  ['message', 'a'],
  ['stack', 'a', 'lastIndex', 'source'],
  ['callee', 'a'],
  Array.from({ length: 100 }, (_, index) => `key ${index}`),
];

class Base {
  inherited = 'own';
}
class Computed {
  a = 1;
  get got() {
    return 'by a getter of the class';
  }
}

const properties = {
  b: 1,
  a: [1, { c: 'x', d: undefined, a: { b: {} } }],
  at: new Date(0),
  n: { a: 1 },
  c: null,
};
const rows = Array.from({ length: 50 }, (_, id) => ({
  id,
  a: `row ${id}`,
  b: id / 4,
  c: { a: [id], b: null },
}));

const values: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  'a function': () => 1,
  'a number': 1.5,
  'a string': '{"a":[1,2]}',
  'nothing in it': [[], {}, [[]], [{}], { a: {}, b: [] }],
  'nothing left': { a: undefined, b: () => 1, c: Symbol('s') },
  'structural characters in strings': ['{', '}', '[]', ':', ',', '"', '\\', '\\"', '{"a":[1,{}]}'],
  properties,
  'odd keys': { '': 1, é: 2, 日: 3, '\ud83d': 4, '"': 5, '\\': 6, '\n': 7, null: 8 },
  'index keys': { 0: 'zero', 1: 'one', b: 2, '-1': 3, '1.5': 4, 17: { 1: 1, a: 0 } },
  'many properties': Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`key ${index}`, index])),
  'a dictionary': Object.assign(Object.create(null), { c: 1, a: 2, '1': 3, b: { a: 1 } }),
  'a deleted property': (() => {
    const value: Record<string, unknown> = { doomed: 1, b: 2, a: 3 };
    delete value.doomed;
    return value;
  })(),
  'what is inherited': [
    Object.create({ inherited: 'yes', a: 1 }),
    Object.setPrototypeOf({ b: 1 }, { a: { b: 2 } }),
    Object.assign(new Base(), { a: 1 }),
    new Computed(),
  ],
  'a property that is not enumerable': Object.defineProperty({ a: 1 }, 'hidden', { value: { a: 2 } }),
  'a getter': {
    a: 1,
    get got() {
      return { a: 'by a getter' };
    },
  },
  'toJSON that tells its key': [{ a: { toJSON: (key: string) => ({ a: key, b: 1 }) } }],
  'a proxy': [new Proxy({ a: 1, b: { a: 2 } }, {})],
  'a map, a set, boxed values': [new Map([[1, 2]]), new Set([1]), Object(1), Object('x'), Object(false)],
  'typed arrays': [
    new Uint8Array(3),
    new Float64Array([1.5]),
    Buffer.from('x'),
    new DataView(new ArrayBuffer(2)),
  ],
  'errors, expressions, promises': [
    Object.assign(new TypeError('wrong'), { a: 1, stack: 'a stack' }),
    Object.assign(/x/g, { a: 1 }),
    Object.assign(Promise.resolve(), { a: { b: 2 } }),
    Object.assign(new WeakMap(), { b: 1 }),
  ],
  'functions with properties': [Object.assign(() => 1, { a: 1 }), class A {}],
  'a sparse array': Object.assign(new Array(20), { 5: { a: 1 }, 19: { b: 1 } }),
  arguments: (function collect(..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: that is what this is about
    return [arguments];
  })(1, { a: 1 }),
  'an array with properties': Object.assign([1, { a: 1 }], { a: 1, b: 2 }),
  'a BigInt': { b: { a: 1n } },
  rows,
};

function cyclic(): unknown {
  const value: Record<string, unknown> = { a: 1 };
  value.b = { c: value };
  return value;
}

/** Often enough for shapes to be compiled where the threshold is low. */
const rounds = 3;

test('every space is what it is to JSON.stringify', async (t) => {
  for (const space of spaces) {
    await t.test(inspect(space), () => {
      for (const [name, value] of Object.entries(values)) {
        for (let round = 0; round < rounds; round++) assertIdentical(json, value, name, [null, space]);
      }
    });
  }
});

test('every list of keys is what it is to JSON.stringify', async (t) => {
  for (const list of keyLists) {
    await t.test(list.map(String).join().slice(0, 60), () => {
      for (const [name, value] of Object.entries(values)) {
        for (let round = 0; round < rounds; round++) {
          assertIdentical(json, value, name, [list]);
          assertIdentical(json, value, name, [list, round]);
        }
      }
    });
  }
});

test('what is neither a function nor a list is no replacer', () => {
  for (const replacer of [null, undefined, {}, 1, 'a', true, Symbol('s'), { 0: 'a', length: 1 }, Object('a')])
    assertIdentical(json, properties, String(replacer), [replacer, 1]);
});

test('a cycle is an error, unless a list leaves it out', () => {
  const all: readonly Others[] = [[null, 2], [['b', 'c']], [['b', 'c'], '\t'], [['a']], [['b'], 1]];
  for (const others of all) assertIdentical(json, cyclic(), 'a cycle', others);
});

test('a function is called as by JSON.stringify', () => {
  const calls = (call: (replacer: (key: string, item: unknown) => unknown) => unknown): unknown => {
    const seen: unknown[] = [];
    const result = call(function (this: unknown, key: string, item: unknown) {
      seen.push([key, typeof this, typeof item]);
      return typeof item === 'number' ? item + 1 : item;
    });
    return [String(result), seen];
  };
  const value = properties;
  for (const space of [undefined, 2]) {
    const expected = calls((replacer) => JSON.stringify(value, replacer, space));
    assert.deepEqual(
      calls((replacer) => json.stringify(value, replacer, space)),
      expected,
    );
    assert.deepEqual(
      calls((replacer) => json.encode(value, replacer, space)),
      expected,
    );
    const target = Buffer.alloc(4096);
    assert.deepEqual(
      calls((replacer) => target.subarray(0, json.encodeInto(value, target, 0, replacer, space))),
      expected,
    );
  }
});

/** A function that notes `entry` when it is called, and returns `result`. */
function noting(log: string[], entry: string, result: unknown): () => unknown {
  return () => {
    log.push(entry);
    return result;
  };
}

/** A replacer and a space that tell what is done to them. */
function observed(log: string[]): Others {
  const tell = (name: string, inner: object, result: unknown): object =>
    Object.assign(inner, {
      toString: noting(log, `${name}.toString`, result),
      valueOf: noting(log, `${name}.valueOf`, result),
    });
  const items: unknown[] = [
    'a',
    tell('boxed string', Object('x'), 'b'),
    tell('boxed number', Object(1), 7),
    'c',
    {},
  ];
  const list = new Proxy(items, {
    get(target, key) {
      log.push(`get ${String(key)}`);
      return Reflect.get(target, key);
    },
    has: noting(log, 'has', true) as () => boolean,
    ownKeys: noting(log, 'ownKeys', []) as () => string[],
  });
  return [list, tell('space', Object(2), 3)];
}

test('a list and a space with behaviours are read once each, in the order of JSON.stringify, before the value', () => {
  const value = (log: string[]) => ({ b: 1, a: { toJSON: noting(log, 'toJSON', 'x') }, 7: 'seven' });
  const record = (call: (value: unknown, replacer: null, space: number) => unknown): unknown => {
    const log: string[] = [];
    const [replacer, space] = observed(log);
    return [String(call(value(log), replacer as null, space as number)), log];
  };
  const expected = record(JSON.stringify);
  for (let round = 0; round < rounds; round++) {
    assert.deepEqual(record(json.stringify), expected);
    assert.deepEqual(record(json.encode), expected);
    const target = Buffer.alloc(100);
    assert.deepEqual(
      record((item, replacer, space) =>
        target.subarray(0, json.encodeInto(item, target, 0, replacer, space)),
      ),
      expected,
    );
  }
});

test('the length of a list may be anything', () => {
  for (const length of [
    2.7,
    -1,
    '2',
    Number.NaN,
    undefined,
    null,
    true,
    { valueOf: () => 1 },
    1n,
    Symbol('s'),
  ]) {
    const list = new Proxy(['a', 'b', 'c'], {
      get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)),
    });
    assertIdentical(json, properties, String(length), [list]);
  }
});

test('what reading a list or a space throws is thrown', () => {
  const thrower = { toString: () => assert.fail('no'), valueOf: () => assert.fail('no') };
  const throwers: readonly Others[] = [
    [[Object.assign(Object('a'), thrower)]],
    [null, Object.assign(Object('a'), thrower)],
    [null, Object.assign(Object(1), thrower)],
    [
      Object.defineProperty([1], 0, {
        get() {
          throw new RangeError('an item');
        },
      }),
    ],
  ];
  for (const others of throwers) assertIdentical(json, { a: 1 }, 'it throws', others);
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  for (const call of [JSON.stringify, json.stringify, json.encode] as ((...args: unknown[]) => unknown)[])
    assert.throws(() => call({ a: 1 }, proxy), TypeError);
});

test('a list that changes between calls is read again', () => {
  const list = ['a'];
  for (const next of ['b', 'c', 'a', 'at', 'n']) {
    assertIdentical(json, properties, next, [list]);
    list.push(next);
    assertIdentical(json, properties, next, [list]);
    list.reverse();
    assertIdentical(json, properties, next, [list]);
    list[0] = next;
  }
});

test('more lists than are kept at once give what they should, in turns and at random', () => {
  const keys = ['a', 'b', 'c', 'at', 'n', 'id'];
  const lists = Array.from({ length: 80 }, (_, index) => keys.filter((_, bit) => (index * 37) & (1 << bit)));
  for (let round = 0; round < 4; round++) {
    for (const [index, list] of lists.entries()) {
      const value = index % 2 ? properties : rows;
      assert.equal(json.stringify(value, list), JSON.stringify(value, list));
      if (index % 5 === round) assert.equal(json.stringify(value), JSON.stringify(value));
    }
  }
});

test('a property that a prototype gets later is seen', () => {
  class Late {
    a = 1;
  }
  const value = [new Late(), { b: 1 }];
  const list = ['a', 'late', 'b'];
  for (let round = 0; round < 5; round++) assertIdentical(json, value, 'before', [list]);
  Object.defineProperty(Late.prototype, 'late', { value: 'inherited', configurable: true });
  for (let round = 0; round < 5; round++) assertIdentical(json, value, 'on the class', [list]);
  Reflect.deleteProperty(Late.prototype, 'late');
  for (let round = 0; round < 5; round++) assertIdentical(json, value, 'deleted', [list]);
  try {
    Object.defineProperty(Object.prototype, 'late', { value: { b: 2 }, configurable: true });
    for (let round = 0; round < 5; round++) assertIdentical(json, value, 'on Object.prototype', [list]);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'late');
  }
  for (let round = 0; round < 5; round++) assertIdentical(json, value, 'after', [list]);
});

test('deep nesting is laid out', () => {
  for (const depth of [30, 31, 32, 33, 63, 64, 65, 300, 900, 1200]) {
    let value: unknown = 'core';
    for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { k: value, l: [] };
    for (const space of [1, '\t', '日'.repeat(10)])
      assertIdentical(json, value, `depth ${depth}`, [null, space]);
    assertIdentical(json, value, `depth ${depth}`, [['k'], 2]);
  }
});

test('large results are laid out, and their Buffers stay as they are', () => {
  const value = Array.from({ length: 20_000 }, (_, id) => ({ id, text: `é ${id}`, list: [id, {}] }));
  const kept = json.encode(value, null, 2);
  const listed = json.encode(value, ['list', 'id'], '\t');
  for (let round = 0; round < 20; round++) {
    json.encode(value, null, '   ');
    json.encode({ round }, null, 1);
  }
  assert.ok(kept.equals(Buffer.from(JSON.stringify(value, null, 2))));
  assert.ok(listed.equals(Buffer.from(JSON.stringify(value, ['list', 'id'], '\t'))));
  assert.equal(json.stringify(value, null, '€'), JSON.stringify(value, null, '€'));
});

test('a target of every size around the indented result takes it, or throws ERR_BUFFER_TOO_SMALL', () => {
  for (const value of [properties, rows, [], 1]) {
    const expected = Buffer.from(JSON.stringify(value, null, 3));
    for (let room = Math.max(0, expected.length - 40); room < expected.length + 40; room++) {
      const memory = Buffer.alloc(room + 20, 0xa5);
      const target = memory.subarray(10, 10 + room);
      if (room < expected.length + 3) {
        const error = { code: 'ERR_BUFFER_TOO_SMALL', message: new RegExp(`\\b${expected.length} bytes`) };
        if (room >= 3) assert.throws(() => json.encodeInto(value, target, 3, null, 3), error);
      } else {
        assert.equal(json.encodeInto(value, target, 3, null, 3), expected.length);
        assert.ok(target.subarray(3, 3 + expected.length).equals(expected));
      }
      assert.ok([...memory.subarray(0, 10), ...memory.subarray(10 + room)].every((byte) => byte === 0xa5));
    }
  }
});

test('reading the space may take the target away', () => {
  const target = new Uint8Array(64);
  const space = Object.assign(Object(1), {
    valueOf() {
      structuredClone(target, { transfer: [target.buffer] });
      return 2;
    },
  });
  assert.throws(() => json.encodeInto({ a: 1 }, target, 0, null, space), { code: 'ERR_BUFFER_TOO_SMALL' });
});

const key = fc.constantFrom('a', 'b', 'c', 'd', '', 'é', '日', 'key', 'toString', '1', '0', '__proto__');
const anyList = fc.array(
  fc.oneof({ weight: 5, arbitrary: key }, fc.constantFrom(0, 1, -1, 0.5), fc.string()),
  {
    maxLength: 6,
  },
);
const anySpace = fc.oneof(
  fc.constantFrom(...spaces.filter((space) => typeof space !== 'symbol')),
  fc.double({ min: -1, max: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 12 }),
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double(),
      fc.constantFrom<unknown>(null, true, undefined),
    ),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 8, noNullPrototype: true }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    fc
      .tuple(
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      )
      .map(([own, inherited]) => Object.assign(Object.create(inherited), own)),
  ),
}));

test(`${total} random values with random lists and spaces are encoded as by JSON.stringify`, (t) => {
  t.diagnostic(`URANIUM_SEED=${seed}`);
  fc.assert(
    fc.property(anyValue, fc.option(anyList, { nil: undefined }), anySpace, (value, list, space) => {
      assertIdentical(json, value, 'a random value', [list, space]);
    }),
    { seed, numRuns: total },
  );
});

test(`${total} random values are the same for a few lists, again and again`, (t) => {
  t.diagnostic(`URANIUM_SEED=${seed}`);
  const few = fc.constantFrom(['a', 'b'], ['b', 'a'], ['c'], ['key', 'é', 'a', '日'], []);
  fc.assert(
    fc.property(anyValue, few, fc.constantFrom(undefined, 2), (value, list, space) => {
      assertIdenticalFrom(
        json,
        () => value,
        'a random value',
        () => [[...list], space],
      );
    }),
    { seed, numRuns: total },
  );
});
