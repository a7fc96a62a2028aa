/**
 * Gaps: user code that runs in the middle of a pass. Each case is made twice from the same recipe, once for
 * JSON.stringify and once for each function here; results, errors and the order of what user code saw must agree.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect } from './strings.ts';

// Compiled code comes soon.
process.env.URANIUM_HOT ??= '5';
const { encode, encodeInto, engine, stats, stringify } = await import('uranium-jit/json');

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

type Log = (event: string) => void;
type Row = Record<string, unknown>;

/** What a call did: its text or its error, and what user code logged. */
function run(make: (log: Log) => unknown, call: (value: unknown) => unknown): unknown {
  const events: string[] = [];
  const value = make((event) => events.push(event));
  try {
    return { text: call(value), events };
  } catch (error) {
    return { error: String(error), events };
  }
}

const target = new Uint8Array(1 << 20);

const calls: Record<string, (value: unknown) => unknown> = {
  stringify,
  encode: (value) => encode(value).toString(),
  encodeInto: (value) => Buffer.from(target.buffer, 0, encodeInto(value, target)).toString(),
};

/** Asserts that all functions do with what `make` makes what JSON.stringify does; often, so that code is compiled. */
function assertSame(make: (log: Log) => unknown, rounds = 6): void {
  const expected = run(make, JSON.stringify);
  for (let round = 0; round < rounds; round++) {
    for (const [function_, call] of Object.entries(calls))
      assert.deepEqual(run(make, call), expected, `${function_}, round ${round}`);
  }
}

const rows = (count: number, row: (index: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, i) => row(i));

class Plain {
  [key: string]: unknown;
  constructor(fields: Row = {}) {
    Object.assign(this, fields);
  }
}

/** An object, in fast mode or in dictionary mode, in which `effect` runs when `key` is read. */
const kinds: Record<string, (fields: Row, key: string, effect: (self: Row) => unknown) => Row> = {
  'a literal with a getter': (fields, key, effect) => {
    const object = {
      first: 1,
      get computed(): unknown {
        return effect(this);
      },
      ...fields,
    };
    return key === 'computed' ? object : object;
  },
  'a field with a toJSON': (fields, key, effect) => {
    const object: Row = { first: 1, [key]: { toJSON: () => effect(object) }, ...fields };
    return object;
  },
  'an instance with a toJSON in a field': (fields, key, effect) => {
    const object = new Plain({ first: 1 });
    object[key] = { toJSON: () => effect(object) };
    return Object.assign(object, fields);
  },
  'a dictionary with a toJSON in a field': (fields, key, effect) => {
    const object: Row = { doomed: 0, first: 1, [key]: { toJSON: () => effect(object) }, ...fields };
    delete object.doomed;
    return object;
  },
  'an object with indices and a toJSON': (fields, key, effect) => {
    const object: Row = { 3: 'three', first: 1, [key]: { toJSON: () => effect(object) }, ...fields };
    return object;
  },
};

/** What user code does to the object around it, whose later fields are x, y and list. */
const effects: Record<string, (self: Row) => unknown> = {
  'returns a number': () => 42,
  'returns text': () => 'text "quoted" é',
  'returns nothing': () => undefined,
  'returns a function': () => () => 1,
  'returns a symbol': () => Symbol('s'),
  'returns null': () => null,
  'returns an object': () => ({ made: [1, { deep: true }] }),
  'returns an object with a toJSON of its own, which counts no more': () => ({ a: 1, toJSON: () => 'no' }),
  'returns an object with gaps': () => ({
    a: { toJSON: (key: string) => key },
    b: new Proxy({}, {}),
    c: [new Date(5)],
  }),
  'returns a Proxy': () => new Proxy({ a: 1, b: [2] }, {}),
  'returns a boxed number': () => Object(7),
  'returns a boxed string with other words': () => Object.assign(Object('x'), { toString: () => 'other' }),
  'returns a boxed boolean': () => Object(false),
  'returns a BigInt': () => 5n,
  'returns a Date': () => new Date(1e12),
  'returns a typed array': () => new Uint8Array([1, 2]),
  'returns a Buffer': () => Buffer.from('ab'),
  'returns a revoked Proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'returns the object around it: a cycle': (self) => self,
  'returns something that holds the object around it': (self) => ({ inner: [self] }),
  throws: () => {
    throw new RangeError('thrown by user code');
  },
  'throws no error': () => {
    throw 'a string';
  },
  'adds a key': (self) => {
    self.added = 1;
  },
  'deletes a later key': (self) => {
    delete self.y;
  },
  'deletes an earlier key': (self) => {
    delete self.first;
  },
  'deletes itself and adds itself': (self) => {
    const { y } = self;
    delete self.y;
    self.y = y;
  },
  'deletes a key and adds another': (self) => {
    delete self.y;
    self.z = 'new';
  },
  'changes a later value': (self) => {
    self.y = { now: 'an object' };
  },
  'makes a later value a number': (self) => {
    self.x = 1.5;
  },
  'hides a later key': (self) => {
    Object.defineProperty(self, 'y', { enumerable: false });
  },
  'makes a later key a getter': (self) => {
    Object.defineProperty(self, 'y', { get: () => 'got', enumerable: true });
  },
  'exchanges the prototype': (self) => {
    Object.setPrototypeOf(self, { y: 'inherited', z: 1 });
    delete self.y;
  },
  'freezes the object': (self) => {
    Object.freeze(self);
  },
  'adds an index': (self) => {
    self[0] = 'zero';
  },
  'makes a list longer': (self) => {
    (self.list as unknown[]).push('more');
  },
  'makes a list shorter': (self) => {
    (self.list as unknown[]).length = 1;
  },
  'makes the object a cycle': (self) => {
    self.y = self;
  },
  'encodes some of the object': ({ x, list }) => encode({ x, list, gap: new Proxy({}, {}) }).toString(),
  'collects garbage': () => {
    collect();
    return 'collected';
  },
};

for (const [kind, make] of Object.entries(kinds)) {
  test(`user code runs in the order of the standard, and its effects show: ${kind}`, { skip }, async (t) => {
    for (const [effect, act] of Object.entries(effects)) {
      await t.test(effect, () => {
        const object = (log: Log) => {
          const self: Row = make(
            { x: 1, y: 'y', list: [1, 'two', { three: 3 }], last: true },
            'gap',
            (object) => {
              log('called');
              return act(object);
            },
          );
          return self;
        };
        const few = effect === 'collects garbage' ? 2 : 6;
        assertSame(object, few);
        assertSame((log) => ({ before: 1, inner: object(log), after: [object(log), 2] }), few);
        assertSame((log) => [0, object(log), [object(log)], 'end'], few);
      });
    }
  });
}

test('user code that changes the array around it shows as in the standard', { skip }, async (t) => {
  const changes: Record<string, (list: unknown[]) => unknown> = {
    longer: (list) => list.push('more'),
    shorter: (list) => list.pop(),
    empty: (list) => (list.length = 0),
    'a hole': (list) => delete list[2],
    doubles: (list) => list.fill(1.5, 2),
    'an object': (list) => (list[2] = { a: 1 }),
    sparse: (list) => (list[100_000] = 1),
    frozen: (list) => Object.freeze(list),
    reversed: (list) => list.reverse(),
    'a toJSON': (list) => Object.assign(list, { toJSON: () => 'never asked' }),
    'another prototype': (list) => Object.setPrototypeOf(list, { 2: 'inherited' }) && delete list[2],
    itself: (list) => (list[2] = list),
  };
  for (const [name, change] of Object.entries(changes)) {
    await t.test(name, () => {
      assertSame((log) => {
        const list: unknown[] = [
          1,
          {
            toJSON: (key: string) => {
              log(key);
              change(list);
              return 'done';
            },
          },
          3,
          'four',
          [5],
        ];
        return { list, rest: 1 };
      });
    });
  }
});

test('what a getter and a toJSON see is what the standard shows them', { skip }, () => {
  assertSame((log) =>
    rows(30, (index) => ({
      index,
      get computed() {
        log(`get ${index}`);
        return {
          toJSON(this: object, ...given: unknown[]) {
            log(`toJSON ${JSON.stringify(given)} ${Object.keys(this)}`);
            return {
              index,
              inner: new Proxy([1, 2], {
                get: (on, key, self) => {
                  log(String(key));
                  return Reflect.get(on, key, self);
                },
              }),
            };
          },
        };
      },
      list: [{ toJSON: (key: string) => void log(key) }, { toJSON: (key: string) => key }],
    })),
  );
});

test('a value that is encoded while another one waits leaves it as it was', { skip }, () => {
  const kept: [Buffer, string][] = [];
  const nested = (depth: number): unknown => ({
    depth,
    text: 'x'.repeat(depth * 10),
    inner: {
      toJSON() {
        if (depth === 0) return 'bottom';
        const value = nested(depth - 1);
        const text = JSON.stringify(value);
        const result = encode(value);
        kept.push([result, text]);
        assert.equal(stringify([value, value]), `[${text},${text}]`);
        assert.equal(encodeInto(value, target), Buffer.byteLength(text));
        assert.throws(
          () =>
            encode({
              a: {
                toJSON() {
                  throw new Error('inside');
                },
              },
            }),
          /inside/,
        );
        assert.throws(() => encodeInto(value, new Uint8Array(3)), { code: 'ERR_BUFFER_TOO_SMALL' });
        return { text, again: value };
      },
    },
    after: [1, 2, { toJSON: () => 'é' }],
  });
  for (let round = 0; round < 5; round++) {
    const expected = JSON.stringify(nested(2));
    assert.equal(stringify(nested(2)), expected);
    assert.equal(encode(nested(2)).toString(), expected);
  }
  for (const [result, text] of kept) assert.equal(result.toString(), text);
});

test('a large value that is encoded while another one waits leaves it as it was', { skip }, () => {
  const large = rows(40_000, (id) => ({ id, text: 'some text, to make it large'.repeat(30) }));
  const make = (): unknown => ({
    before: large,
    gap: { toJSON: () => encode(large).length + String(stringify(large)).length },
    after: large,
  });
  const expected = Buffer.from(JSON.stringify(make()));
  for (let round = 0; round < 2; round++) assert.ok(encode(make()).equals(expected));
});

test('cycles through gaps have the error of JSON.stringify', { skip }, () => {
  class Node {
    [key: string]: unknown;
  }
  const shapes: Record<string, () => unknown> = {
    'with a gap on the way': () => {
      const a: Row = { gap: { toJSON: () => 1 } };
      a.list = [1, { back: a }];
      return { a };
    },
    'that begins in a toJSON': () => {
      const a = new Node();
      a.first = 1;
      a.child = { toJSON: () => ({ parent: [a] }) };
      return [a];
    },
    'through a Proxy': () => {
      const a: Row = { name: 'a' };
      a.proxy = new Proxy({ to: a }, {});
      return { root: a };
    },
    'through a Map with properties': () => {
      const map = Object.assign(new Proxy({}, {}), { self: null as unknown });
      map.self = { map };
      return { list: [0, map] };
    },
    'of a deep path': () => {
      const root: Row = { gap: { toJSON: () => 1 } };
      let last = root;
      for (let i = 0; i < 20; i++) last = last[`level${i}`] = { gap: new Proxy({}, {}) };
      last.back = root;
      return [root];
    },
    'that is no cycle any more': () => {
      const a: Row = { first: 1, gap: { toJSON: () => Object.assign(a, { gap: 'gone' }) } };
      return [a];
    },
    'of an object that has lost its getter': () => {
      const a: Row = {
        get gap() {
          delete a.gap;
          return { deep: [a] };
        },
      };
      return { a };
    },
    'further on, of an object whose gap is gone': () => {
      const list: unknown[] = [];
      const a: Row = { list, after: [{ a: list }] };
      list.push({ toJSON: () => Object.assign(list, { 0: 'gone', 1: { a: { b: list } } }) && 1 }, 2);
      return a;
    },
    'that a gap has made': () => {
      const a: Row = { gap: { toJSON: () => Object.assign(a, { b: { c: [a] } }) && 1 }, b: null };
      return { a };
    },
  };
  for (const [what, make] of Object.entries(shapes)) {
    const expected = run(make, JSON.stringify) as { error: string };
    assert.match(expected.error, /circular structure/, what);
    for (const call of Object.values(calls)) assert.deepEqual(run(make, call), expected, what);
  }
});

test('a toJSON that never ends is an error, not a crash', { skip }, () => {
  const endless = (): unknown => ({ toJSON: () => [endless()] });
  for (const call of Object.values(calls)) assert.throws(() => call(endless()), RangeError);
  const chain = {
    get next(): unknown {
      return Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    },
  };
  for (const call of Object.values(calls)) assert.throws(() => call(chain), RangeError);
  assert.equal(stringify({ a: 1, b: [new Proxy({}, {})] }), '{"a":1,"b":[{}]}');
});

test('gaps at great depth', { skip }, () => {
  const deep = (levels: number): unknown => {
    let value: unknown = { toJSON: () => 'bottom' };
    for (let i = 0; i < levels; i++) value = i % 2 ? [i, value] : { i, gap: new Proxy({}, {}), value };
    return value;
  };
  for (const levels of [10, 500, 900, 1500]) assertSame(() => deep(levels), 3);
});

test('a prototype that user code changes in the middle shows from there on', { skip }, () => {
  const prototypes: [object, string][] = [
    [Object.prototype, 'toJSON'],
    [Array.prototype, 'toJSON'],
    [Date.prototype, 'toISOString'],
  ];
  for (const [prototype, key] of prototypes) {
    const before = Object.getOwnPropertyDescriptor(prototype, key);
    const make = (log: Log): unknown => {
      restore();
      return rows(6, (index) => ({
        index,
        plain: { a: 1 },
        list: [1],
        date: new Date(index),
        gap: {
          own: 1,
          toJSON: () => {
            if (index === 3)
              Object.defineProperty(prototype, key, {
                value: () => {
                  log('patched');
                  return 'patched';
                },
                configurable: true,
                writable: true,
              });
            if (index === 5) restore();
            return index;
          },
        },
        after: [{ b: 2 }, [3], new Date(5)],
      }));
    };
    const restore = (): void => {
      if (before) Object.defineProperty(prototype, key, before);
      else Reflect.deleteProperty(prototype, key);
    };
    try {
      assertSame(make, 5);
    } finally {
      restore();
    }
  }
});

test('one gap in each of many rows costs those values, not the tree', { skip }, () => {
  const list = rows(1000, (id) => ({ id, price: { toJSON: () => id / 4 }, name: `row ${id}` }));
  const before = stats();
  assert.equal(encode(list).toString(), JSON.stringify(list));
  const after = stats();
  assert.equal(after.fallbacks, before.fallbacks);
  assert.equal(after.gaps - before.gaps, 1000);
});

test('objects whose classes find no place in the table have gaps like others', { skip }, () => {
  const index = (): unknown[] => [
    { 0: undefined, a: new Proxy({}, {}) },
    { 7: { b: new Proxy({}, {}) }, c: [new Proxy({}, {})] },
  ];
  for (let i = 0; i < 1200; i++) stringify({ [`key ${i}`]: 1 });
  const makers: (() => unknown)[] = [
    () => ({
      first: { only: new Proxy({}, {}) },
      second: { another: new Proxy({}, {}), one: { onlyThis: new Proxy({}, {}) } },
    }),
    () => ({ '': { '\u0000': Object('') }, '\u0000': new Proxy({}, {}) }),
    () => [index(), { deep: index() }],
    () =>
      rows(5, (i) => ({
        ...index(),
        [`some ${i}`]: new Proxy({}, {}),
        [`é ${i}`]: { toJSON: () => i },
        z: 1,
      })),
    () =>
      Object.assign(Object.create(null), {
        a: { q: Object('') },
        b: Object.assign(Object.create(null), { c: new Proxy({}, {}) }),
      }),
  ];
  for (const make of makers) assertSame(make);
});

test('classes that are dropped while a pass waits are no harm', { skip }, () => {
  let turn = 0;
  const many = (): unknown[] => rows(3000, (i) => ({ [`key ${turn++}`]: i, common: 1 }));
  for (let round = 0; round < 3; round++) {
    let values: unknown[] = [];
    const make = (): unknown => ({
      a: 1,
      gap: { toJSON: () => encode(values) && 'gap' },
      b: rows(50, (i) => ({
        i,
        gap: { toJSON: () => (i % 10 ? i : stringify(values.slice(0, 100))) },
        z: [i],
      })),
      c: { d: true },
    });
    values = many();
    const expected = JSON.stringify(make());
    assert.equal(stringify(make()), expected);
    assert.equal(encode(make()).toString(), expected);
  }
});
