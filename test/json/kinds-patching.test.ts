/**
 * Prototypes of maps, errors, typed arrays, functions and boxed primitives that change between two calls: what they
 * print follows at once, and goes back with the change.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as json from 'uranium-jit/json';
import { assertIdentical } from './identity.ts';
import { collect } from './strings.ts';

const { name: engineName, reason } = json.engine();
const skip = engineName === 'native' ? false : `the engine is ${engineName}: ${reason}`;

function sparse(): unknown[] {
  const array: unknown[] = [1];
  array[5000] = { a: 1 };
  return array;
}

/**
 * Where prototypes change often, the native engine pauses. After so many quiet calls it is as if none had ever
 * changed.
 */
function calm(): void {
  for (let call = 0; call < 6000; call++) json.stringify(call);
}

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
const typedPrototype = Object.getPrototypeOf(Uint8Array.prototype) as object;
class Parent {}
class Child extends Parent {}
/** [what is patched, key, replacement] */
const patches: readonly (readonly [name: string, target: object, key: PropertyKey, replacement: unknown])[] =
  [
    ['Number.prototype', Number.prototype, 'valueOf', () => 99],
    ['Number.prototype', Number.prototype, 'toString', () => 'N'],
    ['Number.prototype', Number.prototype, Symbol.toPrimitive, () => 98],
    ['Number.prototype', Number.prototype, 'toJSON', () => 'number'],
    ['Number.prototype', Number.prototype, 'unrelated', 1],
    ['String.prototype', String.prototype, 'toString', () => 'S'],
    ['String.prototype', String.prototype, 'valueOf', () => 'V'],
    ['String.prototype', String.prototype, Symbol.toPrimitive, () => 'P'],
    ['Boolean.prototype', Boolean.prototype, 'valueOf', () => false],
    ['Boolean.prototype', Boolean.prototype, 'toJSON', () => 'boolean'],
    ['Symbol.prototype', Symbol.prototype, 'toJSON', () => 'symbol'],
    ['Object.prototype', Object.prototype, Symbol.toPrimitive, () => 97],
    ['Object.prototype', Object.prototype, 'toJSON', () => 'object'],
    ['Map.prototype', Map.prototype, 'toJSON', () => 'map'],
    ['Set.prototype', Set.prototype, 'toJSON', () => 'set'],
    ['Error.prototype', Error.prototype, 'toJSON', () => 'error'],
    ['TypeError.prototype', TypeError.prototype, 'toJSON', () => 'type error'],
    ['RegExp.prototype', RegExp.prototype, 'toJSON', () => 'expression'],
    ['Promise.prototype', Promise.prototype, 'toJSON', () => 'promise'],
    ['ArrayBuffer.prototype', ArrayBuffer.prototype, 'toJSON', () => 'buffer'],
    ['Uint8Array.prototype', Uint8Array.prototype, 'toJSON', () => 'bytes'],
    ['the prototype of all typed arrays', typedPrototype, 'toJSON', () => 'typed'],
    ['the prototype of all iterators', iteratorPrototype, 'toJSON', () => 'iterator'],
    ['Function.prototype', Function.prototype, 'toJSON', () => 'function'],
    ['a class that another extends', Parent, 'toJSON', () => 'static'],
    ['Array.prototype', Array.prototype, 3, 'element'],
    ['Object.prototype', Object.prototype, 3, 'element'],
  ];

const patched = (): unknown => ({
  boxes: [Object(1.5), Object('s'), Object(true), Object(Symbol('x')), Object(2)],
  errors: [new Error('x'), Object.assign(new TypeError('y'), { code: 1 })],
  collections: [new Map(), new Set(), new ArrayBuffer(1), Promise.resolve(), /x/],
  arrays: [Uint8Array.of(1, 2), Float32Array.of(0.5), [].values()],
  functions: { parent: Parent, child: Child, list: [() => 1, Child] },
  // biome-ignore lint/suspicious/noSparseArray: holes are what is wanted
  holes: [[1, , 3, , 5], [1.5, , , , 2.5], sparse()],
});

for (const [name, target, key, replacement] of patches) {
  test(`${name}: a replaced ${String(key)} is honoured, and its return as well`, () => {
    const original = Object.getOwnPropertyDescriptor(target, key);
    const value = patched();
    const answer = (call: (value: unknown) => unknown, of: unknown): unknown => {
      try {
        return call(of);
      } catch (error) {
        return `threw ${error}`;
      }
    };
    for (let round = 0; round < 3; round++) {
      for (let turn = 0; turn < 3; turn++) assertIdentical(json, value, 'before');
      let answers: unknown[] = [];
      calm();
      Object.defineProperty(target, key, { value: replacement, configurable: true, writable: true });
      try {
        const fresh = patched();
        answers = [
          ...[answer(json.stringify, value), answer(JSON.stringify, value)],
          ...[answer(json.stringify, fresh), answer(JSON.stringify, fresh)],
          ...[answer(json.stringify, fresh), answer(JSON.stringify, fresh)],
        ];
      } finally {
        if (original) Object.defineProperty(target, key, original);
        else Reflect.deleteProperty(target, key);
      }
      for (let index = 0; index < answers.length; index += 2)
        assert.equal(answers[index], answers[index + 1]);
      if (round === 1) collect();
    }
    for (let turn = 0; turn < 3; turn++) assertIdentical(json, patched(), 'after');
  });
}

test('holes are null again when an element of a prototype is gone', { skip }, () => {
  // biome-ignore lint/suspicious/noSparseArray: holes are what is wanted
  const value = [[1, , 3], [1.5, , 2.5], ['x', , {}], sparse()];
  const setters: readonly ((target: Record<number, unknown>) => void)[] = [
    (target) => (target[1] = 'plain'),
    (target) => Object.defineProperty(target, 1, { value: 'hidden', configurable: true }),
    (target) => Object.defineProperty(target, 1, { get: () => 'got', configurable: true }),
    (target) => (target[100_000] = 'far'),
  ];
  for (const target of [Array.prototype, Object.prototype] as unknown as Record<number, unknown>[]) {
    for (const set of setters) {
      calm();
      set(target);
      let ours: unknown;
      let theirs: unknown;
      try {
        ours = json.stringify(value);
        theirs = JSON.stringify(value);
      } finally {
        delete target[1];
        delete target[100_000];
        if (Array.isArray(target)) target.length = 0;
      }
      assert.equal(ours, theirs);
      for (let turn = 0; turn < 3; turn++) assertIdentical(json, value, 'after');
      const before = json.stats();
      json.stringify(value);
      const after = json.stats();
      assert.deepEqual([after.gaps, after.fallbackReasons], [before.gaps, before.fallbackReasons]);
    }
  }
});

test('user code that changes the methods of boxes while a value is encoded', () => {
  const original = Number.prototype.valueOf;
  const make = (): unknown => [
    Object(1),
    {
      get patch() {
        Number.prototype.valueOf = () => 42;
        return Object(2);
      },
    },
    Object(3),
    {
      get restore() {
        Number.prototype.valueOf = original;
        return Object(4);
      },
    },
    Object(5),
  ];
  try {
    for (let turn = 0; turn < 5; turn++) {
      assert.equal(json.stringify(make()), JSON.stringify(make()));
      assert.equal(json.encode(make()).toString(), JSON.stringify(make()));
    }
  } finally {
    Number.prototype.valueOf = original;
  }
});
