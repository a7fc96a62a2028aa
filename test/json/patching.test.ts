/**
 * User code that changes the rules after a shape was compiled: prototypes get a toJSON and lose it again, elements
 * appear on Array.prototype, methods of built-ins are replaced. JSON.stringify sees all of it, and so must we.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as json from 'uranium-jit/json';
import { runFixture } from './child.ts';
import { assertIdentical } from './identity.ts';
import { collect } from './strings.ts';

class Plain {
  a = 1;
  inner = { b: [1, { c: 'x' }] };
}
class Child extends Plain {
  d = 'child';
}

const values: Readonly<Record<string, () => unknown>> = {
  'a plain object': () => ({ a: 1, b: { c: 'd' }, e: [{ f: 1.5 }] }),
  'an array': () => [[1, 2], ['a'], [1.5], [{}]],
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is wanted
  'an array with holes': () => ({ list: [1, , 3], doubles: [1.5, , 2.5], objects: [{}, , 'x'] }),
  'instances of classes': () => [new Plain(), new Child(), { held: new Child() }],
  dates: () => ({ at: new Date(0), list: [new Date(1e12)] }),
  primitives: () => ({ s: 'text', n: 1.5, i: 2, t: true, boxed: [Object('s'), Object(2), Object(true)] }),
  'functions and symbols': () => ({ f: () => 1, s: Symbol('s'), list: [() => 1, Symbol('t')] }),
};

type Patch = readonly [name: string, target: object, key: PropertyKey, descriptor: PropertyDescriptor];

const toJSON = (kind: string): PropertyDescriptor => ({
  value(this: unknown, key: string) {
    return `${kind}.toJSON(${key}) of ${Array.isArray(this) ? 'an array' : typeof this}`;
  },
  configurable: true,
  writable: true,
});

const patches: readonly Patch[] = [
  ['Object.prototype.toJSON', Object.prototype, 'toJSON', toJSON('Object')],
  [
    'Object.prototype.toJSON as a getter',
    Object.prototype,
    'toJSON',
    { get: () => () => 'got', configurable: true },
  ],
  [
    'Object.prototype.toJSON that is no function',
    Object.prototype,
    'toJSON',
    { value: 1, configurable: true },
  ],
  ['Array.prototype.toJSON', Array.prototype, 'toJSON', toJSON('Array')],
  ['Function.prototype.toJSON', Function.prototype, 'toJSON', toJSON('Function')],
  ['String.prototype.toJSON', String.prototype, 'toJSON', toJSON('String')],
  ['Number.prototype.toJSON', Number.prototype, 'toJSON', toJSON('Number')],
  ['Boolean.prototype.toJSON', Boolean.prototype, 'toJSON', toJSON('Boolean')],
  ['Symbol.prototype.toJSON', Symbol.prototype, 'toJSON', toJSON('Symbol')],
  ['a class prototype', Plain.prototype, 'toJSON', toJSON('Plain')],
  ['a subclass prototype', Child.prototype, 'toJSON', toJSON('Child')],
  ['Date.prototype.toJSON', Date.prototype, 'toJSON', toJSON('Date')],
  [
    'Date.prototype.toISOString',
    Date.prototype,
    'toISOString',
    { value: () => 'iso', configurable: true, writable: true },
  ],
  [
    'Date.prototype.valueOf',
    Date.prototype,
    'valueOf',
    { value: () => Number.NaN, configurable: true, writable: true },
  ],
  [
    'Date.prototype[Symbol.toPrimitive]',
    Date.prototype,
    Symbol.toPrimitive,
    { value: () => Infinity, configurable: true },
  ],
  [
    'Array.prototype[1]',
    Array.prototype,
    1,
    { value: 'from the prototype', configurable: true, writable: true },
  ],
  ['a getter at Array.prototype[1]', Array.prototype, 1, { get: () => 'got', configurable: true }],
  ['Object.prototype[1]', Object.prototype, 1, { value: 'from Object', configurable: true, writable: true }],
  [
    'an enumerable property of Object.prototype',
    Object.prototype,
    'extra',
    { value: 1, enumerable: true, configurable: true },
  ],
  [
    'String.prototype.toString',
    String.prototype,
    'toString',
    { value: () => 'S', configurable: true, writable: true },
  ],
  [
    'Number.prototype.valueOf',
    Number.prototype,
    'valueOf',
    { value: () => 99, configurable: true, writable: true },
  ],
];

/** Runs `body` while `key` of `target` is as `descriptor` says; what was there before is put back. */
function whilePatched([, target, key, descriptor]: Patch, body: () => void): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, descriptor);
  try {
    body();
  } finally {
    if (before) Object.defineProperty(target, key, before);
    else Reflect.deleteProperty(target, key);
  }
}

/** JSON.stringify's answer and ours, taken without other code between them: assertions would meet the patch, too. */
function answers(value: unknown): { expected: string; actual: string; bytes: string } {
  let expected: string;
  try {
    expected = `${JSON.stringify(value)}`;
  } catch (error) {
    expected = `${(error as Error).message}`;
  }
  const attempt = (call: () => unknown): string => {
    try {
      return `${call()}`;
    } catch (error) {
      return `${(error as Error).message}`;
    }
  };
  return {
    expected,
    actual: attempt(() => json.stringify(value)),
    bytes: attempt(() => json.encode(value).toString('utf8')),
  };
}

for (const patch of patches) {
  test(`${patch[0]}, set and removed after compilation, is honoured`, () => {
    const kept = Object.entries(values).map(([name, make]) => ({ name, make, value: make() }));
    for (let i = 0; i < 40; i++) for (const { value, name } of kept) assertIdentical(json, value, name);

    for (let round = 0; round < 3; round++) {
      // A Set, because a patched Array.prototype can make `push` throw.
      const seen = new Set<{ name: string; expected: string; actual: string; bytes: string }>();
      whilePatched(patch, () => {
        for (let i = 0; i < 5; i++) {
          for (const { name, make, value } of kept) {
            seen.add({ name, ...answers(value) }).add({ name: `${name} (fresh)`, ...answers(make()) });
          }
          if (i === 2) collect();
        }
      });
      for (const { name, expected, actual, bytes } of seen) {
        assert.equal(actual, expected, `stringify, ${name}`);
        if (expected !== 'undefined') assert.equal(bytes, expected, `encode, ${name}`);
      }
      for (const { name, make, value } of kept) {
        assertIdentical(json, value, `${name} (patch removed)`);
        assertIdentical(json, make(), `${name} (fresh, patch removed)`);
      }
      collect({ type: 'minor' });
    }
  });
}

test('an existing toJSON that is overwritten with a function is honoured', () => {
  class Quiet {
    a = 1;
  }
  const prototype = Quiet.prototype as { toJSON?: unknown };
  prototype.toJSON = undefined;
  const value = [new Quiet(), new Quiet()];
  for (let i = 0; i < 50; i++) assertIdentical(json, value, 'toJSON is undefined');
  prototype.toJSON = () => 'now';
  assertIdentical(json, value, 'toJSON is a function');
  prototype.toJSON = 5;
  assertIdentical(json, value, 'toJSON is a number');
  delete prototype.toJSON;
  assertIdentical(json, value, 'toJSON is gone');
});

test('a prototype that is exchanged after compilation is honoured', () => {
  const value: object = { a: 1, b: [2] };
  const list: unknown[] = [1, 2];
  for (let i = 0; i < 50; i++) assertIdentical(json, { value, list }, 'before');
  Object.setPrototypeOf(value, { toJSON: () => 'replaced' });
  Object.setPrototypeOf(list, { toJSON: () => 'replaced list' });
  assertIdentical(json, { value, list }, 'with toJSON');
  Object.setPrototypeOf(value, Object.prototype);
  Object.setPrototypeOf(list, Array.prototype);
  assertIdentical(json, { value, list }, 'put back');
  const middle = {};
  Object.setPrototypeOf(value, Object.create(middle));
  for (let i = 0; i < 50; i++) assertIdentical(json, { value, list }, 'a longer chain');
  Object.assign(middle, { toJSON: () => 'from the middle' });
  assertIdentical(json, { value, list }, 'toJSON in the middle of the chain');
});

test('an own toJSON added to an object of a compiled shape is honoured', () => {
  const make = (): Record<string, unknown> => ({ a: 1, b: 2 });
  for (let i = 0; i < 50; i++) assertIdentical(json, make(), 'before');
  const value = make();
  value.toJSON = () => 'own';
  assertIdentical(json, value, 'own toJSON');
  delete value.toJSON;
  assertIdentical(json, value, 'own toJSON removed');
});

test('getters, traps and toJSON are called as often, in the same order, with the same arguments', () => {
  let log: string[] = [];
  const traced = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (object, key, receiver) => {
        log.push(`get ${name}.${String(key)}`);
        return Reflect.get(object, key, receiver);
      },
      ownKeys: (object) => {
        log.push(`keys ${name}`);
        return Reflect.ownKeys(object);
      },
    });
  const toJSON = (key: string): unknown => {
    log.push(`toJSON ${key}`);
    return [key];
  };
  const make = (): unknown => ({
    first: { plain: [1, 2] },
    get a() {
      log.push('getter a');
      return { deep: traced('deep', { x: 1 }) };
    },
    b: { toJSON },
    list: [traced('list', [1, { y: 2 }]), { toJSON }],
    at: new Date(0),
  });
  const logOf = (run: () => unknown): string[] => {
    log = [];
    run();
    return log;
  };
  for (let i = 0; i < 50; i++) {
    const expected = logOf(() => JSON.stringify(make()));
    assert.deepEqual(
      logOf(() => json.stringify(make())),
      expected,
    );
    assert.deepEqual(
      logOf(() => json.encode(make())),
      expected,
    );
  }
});

test('an encoder that is called from a getter or a toJSON while it encodes gives the right bytes', () => {
  const inner = { list: [1, 'two', { three: 3 }] };
  const make = (): unknown => ({
    before: inner,
    get again() {
      return json.stringify({ inner, more: [json.encode(inner).length] });
    },
    late: { toJSON: () => JSON.parse(json.encode([inner, inner]).toString()) },
    after: inner,
  });
  for (let i = 0; i < 50; i++) assertIdentical(json, make(), 're-entrant');
});

test('an encoder that is first called while Array.prototype has an accessor starts when it is gone', () => {
  const { sets, texts, names } = runFixture('odd-start') as Record<string, unknown>;
  assert.equal(sets, 0, 'no array of ours met the accessor');
  assert.deepEqual(texts, ['{"a":[1]}', '{"a":[1]}']);
  assert.deepEqual(names, ['portable', json.engine().name]);
});

test('compiled shapes that are dropped while lists cannot be trusted leave the results right', () => {
  class Dropped {
    dropped = 1;
  }
  const value = [new Dropped(), { dropped: [2] }];
  for (let i = 0; i < 400; i++) assertIdentical(json, value, 'before');
  const seen = new Set<{ expected: string; actual: string; bytes: string }>();
  // No setter: adding to an empty list throws.
  const accessor: Patch = ['', Array.prototype, 0, { get: () => undefined, configurable: true }];
  for (let i = 0; i < 3; i++) {
    whilePatched(accessor, () => {
      Object.defineProperty(Dropped.prototype, `odd${i}`, { value: i, configurable: true });
      seen.add(answers(value));
    });
    for (let j = 0; j < 400; j++) assertIdentical(json, value, 'after');
  }
  for (const { expected, actual, bytes } of seen) {
    assert.equal(actual, expected);
    assert.equal(bytes, expected);
  }
});
