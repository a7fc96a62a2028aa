/**
 * 100,000 and more random values, as the issue of correctness asks: JSON values, odd values, and values whose
 * strings, objects and arrays are in each of V8's representations. URANIUM_SEED repeats a run.
 */

import { test } from 'node:test';
import fc from 'fast-check';
import * as json from 'uranium-jit/json';
import { assertIdentical } from './identity.ts';
import { cons, externalize, flat, sliced, thin } from './strings.ts';

const seed = Number(process.env.URANIUM_SEED ?? Date.now() % 2 ** 31);

/** How many values in all; fewer where the flags make everything slow. */
const total = Number(process.env.URANIUM_RANDOM_VALUES ?? 100_000);

const representation = fc.constantFrom(flat, cons, sliced, thin, externalize, (text: string) => text);
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', 'é', '"', '\\', '\n', '日', '\ud83d', '\ude00', '\u0000'),
    maxLength: 100,
  }),
);
const string = fc.tuple(representation, text).map(([represent, value]) => represent(value));
const number = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.float(),
  fc.integer({ min: -10, max: 10 }),
  fc.constant(-0),
);
const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'id', 'name', 'toString', 'length', '0', '1', '12'),
  string,
);

class Instance {
  [name: string]: unknown;
}
class Loud extends Instance {
  toJSON(): unknown {
    return { ...this };
  }
}

/** Ways to make an object's layout unusual without changing what it says. */
const objectShapes: readonly ((value: Record<string, unknown>) => unknown)[] = [
  (value) => value,
  (value) => value,
  (value) => Object.freeze(value),
  (value) => Object.assign(new Instance(), value),
  (value) => Object.assign(new Loud(), value),
  (value) => Object.setPrototypeOf(value, null),
  (value) => Object.assign(Object.create(null), value),
  (value) => {
    value.doomed = 1;
    value.last = 2;
    delete value.doomed;
    return value;
  },
  (value) => {
    for (const name of Object.keys(value).slice(0, 1))
      Object.defineProperty(value, name, { enumerable: false });
    return value;
  },
  (value) => {
    new WeakSet().add(value);
    return value;
  },
  (value) => Object.defineProperty(value, 'computed', { get: () => 1, enumerable: true, configurable: true }),
  (value) => new Proxy(value, {}),
];

const arrayShapes: readonly ((value: unknown[]) => unknown)[] = [
  (value) => value,
  (value) => value,
  (value) => Object.freeze(value),
  (value) => Object.seal(value),
  (value) => {
    delete value[value.length >> 1];
    return value;
  },
  (value) => {
    value.length += 2;
    return value;
  },
  (value) => value.slice(),
  (value) => new Proxy(value, {}),
];

const { odd } = fc.letrec<{ odd: unknown }>((tie) => ({
  odd: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    string,
    number,
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      undefined,
      Symbol('s'),
      () => 1,
      new Date(0),
      Object('boxed'),
    ),
    fc
      .tuple(
        fc.constantFrom(...objectShapes),
        fc.dictionary(key, tie('odd'), { maxKeys: 8, noNullPrototype: true }),
      )
      .map(([reshape, value]) => reshape(value)),
    fc
      .tuple(fc.constantFrom(...arrayShapes), fc.array(tie('odd'), { maxLength: 6 }))
      .map(([reshape, value]) => reshape(value)),
    fc
      .tuple(fc.constantFrom(...arrayShapes), fc.array(number, { maxLength: 12 }))
      .map(([reshape, value]) => reshape(value)),
  ),
}));

const kinds: readonly (readonly [name: string, share: number, values: fc.Arbitrary<unknown>])[] = [
  ['JSON values', 0.3, fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' })],
  [
    'any values',
    0.3,
    fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    }),
  ],
  ['values in odd representations', 0.25, odd as fc.Arbitrary<unknown>],
  ['doubles', 0.15, fc.array(fc.double(), { maxLength: 8 })],
];

for (const [name, share, values] of kinds) {
  const numRuns = Math.ceil(total * share);
  test(`${numRuns} random ${name} are encoded as by JSON.stringify`, (t) => {
    t.diagnostic(`URANIUM_SEED=${seed}`);
    fc.assert(
      fc.property(values, (value) => assertIdentical(json, value, 'a random value')),
      { seed, numRuns },
    );
  });
}
