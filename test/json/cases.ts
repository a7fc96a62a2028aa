/**
 * The one table of values for the JSON encoder: each kind of value, each representation of strings, each kind of
 * elements and properties, built on purpose. The native and the portable engine take the same table.
 *
 * Invariant: `make` builds a fresh, equal value each time it is called. Values may run user code (getters, proxies,
 * toJSON) when they are encoded; those that change themselves by it are in the group `changing`.
 */

import { readFileSync } from 'node:fs';
import * as posix from 'node:path/posix';
import { createContext, runInNewContext } from 'node:vm';
import { cons, externalize, sliced, stringsOfEveryLength, thin } from './strings.ts';

export interface Case {
  readonly name: string;
  /** True if encoding a value changes it, so that each encoding needs a fresh one. */
  readonly changesItself: boolean;
  readonly make: () => unknown;
}

/** Cases by what they are about. */
export type CaseTable = Readonly<Record<string, readonly Case[]>>;

function table(rows: Readonly<Record<string, () => unknown>>, changesItself = false): Case[] {
  return Object.entries(rows).map(([name, make]) => ({ name, make, changesItself }));
}

class Point {
  x: number;
  y: number;
  readonly #hidden = 1;
  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
  get sum(): number {
    return this.x + this.y + this.#hidden;
  }
}
class Point3 extends Point {
  z = 0.5;
}
class Named extends Point3 {
  name = 'named';
}
class Money {
  cents: number;
  constructor(cents: number) {
    this.cents = cents;
  }
  toJSON(key: string): unknown {
    return { amount: this.cents / 100, key };
  }
}
class SubMoney extends Money {}
class List extends Array<unknown> {}
class LoudList extends Array<unknown> {
  toJSON(): unknown {
    return [...this].map(String);
  }
}

/** `value`, changed by `change`; for building values in one expression. */
function changed<T>(value: T, change: (value: T) => void): T {
  change(value);
  return value;
}

function nest(depth: number, wrap: (inner: unknown) => unknown, core: unknown): unknown {
  let value = core;
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

// `arguments` of a sloppy function share storage with the parameters; only a Function constructor makes one here.
const sloppyArguments = new Function('a', 'b', 'a = 9; return arguments;') as (...args: unknown[]) => unknown;
function strictArguments(..._values: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: an arguments object is what is wanted
  return arguments;
}

/** Doubles on both sides of every change of notation, and the awkward ones. */
const doubles: readonly number[] = [
  ...times(340, (i) => Number(`1e${i - 330}`)),
  ...times(60, (i) => Number(`1.7976931348623157e${i - 30}`)),
  ...times(64, (i) => 2 ** i - 0.5),
  ...times(64, (i) => 2 ** i),
  ...times(64, (i) => -(2 ** i) - 1),
  ...times(64, (i) => 2 ** -i),
  ...times(200, (i) => i / 100),
  ...times(22, (i) => Number(`123456789012345678901234567890`.slice(0, i + 1))),
  ...times(22, (i) => Number(`9999999999999999999999`.slice(0, i + 1))),
  ...[5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 4.35],
  ...[
    9007199254740991, 9007199254740992, 1e21, 1e20, 123456789012345680000, 1e-6, 1e-7, 0.000001234, 1.234e-7,
  ],
  ...[0.1 + 0.2, 1 / 3, 2 / 3, Math.PI, Math.E, -0, 0, Number.NaN, Infinity, -Infinity, 5e-7, 4294967296.5],
];

const integers: readonly number[] = [
  ...times(32, (i) => 2 ** i - 1),
  ...times(32, (i) => -(2 ** i)),
  ...times(10, (i) => 10 ** i - 1),
  ...times(10, (i) => -(10 ** i)),
  ...[0, -1, 9, 10, 99, 100, 2147483647, -2147483648, 2147483648, -2147483649, 4294967295],
];

/** A repeatable stream of 32-bit numbers (xorshift). */
function bits(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function randomDoubles(count: number, seed: number): number[] {
  const next = bits(seed);
  const words = new Uint32Array(count * 2).map(next);
  return [...new Float64Array(words.buffer)].map((value) => (Number.isNaN(value) ? Number.NaN : value));
}

const hostileKey = 'quote " back \\ slash / tab \t new \n line \u0000 \u001f \u007f é \u2028';
const everyUnit = (from: number, to: number): string =>
  String.fromCharCode(...times(to - from, (index) => from + index));

const shared = { shared: true };
const symbol = Symbol('key');

const circular = {
  object: () => changed<Record<string, unknown>>({ a: 1 }, (v) => (v.self = v)),
  deeper: () =>
    changed<Record<string, unknown>>({ a: { b: [] } }, (v) => (v.a as { b: unknown[] }).b.push(1, v)),
  array: () => changed<unknown[]>([1], (v) => v.push(v)),
  instance: () => changed(new Point(1, 2) as unknown as Record<string, unknown>, (v) => (v.x = { back: v })),
  nullPrototype: () => changed(Object.create(null), (v) => (v.self = [v])),
  arrayAndObject: () => changed<unknown[]>([], (v) => v.push({ list: v })),
};

/** JSON.rawJSON, where this Node.js has it. */
const rawJSON =
  (JSON as unknown as { rawJSON?: (text: string) => unknown }).rawJSON ?? ((text: string) => text);

export const cases: CaseTable = {
  primitives: table({
    undefined: () => undefined,
    null: () => null,
    true: () => true,
    false: () => false,
    zero: () => 0,
    'negative zero': () => -0,
    NaN: () => Number.NaN,
    infinity: () => -Infinity,
    'a small integer': () => -42,
    'a double': () => 1.5,
    'the empty string': () => '',
    'a string': () => 'hello',
    'a string of two-byte characters': () => 'こんにちは',
    'a symbol': () => symbol,
    'a function': () => () => 1,
    'a class': () => Point,
    'a BigInt': () => 12n,
    'a BigInt in an object': () => ({ a: [1n] }),
    'boxed primitives': () => [Object(1), Object('s'), Object(true), Object(-0), Object(1.5)],
    'a boxed symbol': () => ({ a: Object(symbol) }),
    'a boxed BigInt': () => [Object(1n)],
    'a boxed number with valueOf': () => changed(Object(1), (v) => (v.valueOf = () => 7)),
    'a boxed string with toString': () => changed(Object('a'), (v) => (v.toString = () => 'b')),
    'raw JSON': () => [rawJSON('12345678901234567890'), rawJSON('"x"')],
  }),

  numbers: table({
    integers: () => integers,
    'integers in objects': () => integers.map((value) => ({ value })),
    doubles: () => [...doubles],
    'doubles in objects': () => doubles.map((value) => ({ value, negative: -value })),
    'doubles one by one': () => doubles.map((value) => [value, 'x']),
    'random bits as doubles': () => randomDoubles(20_000, 0x9e3779b9),
    'random decimals': () => times(5000, (i) => Number(`${(i * 7919) % 10007}.${(i * 104729) % 1000003}`)),
    'integral doubles': () => times(300, (i) => i + 0.5).map((value) => Math.round(value) * 1e3),
    'heap numbers that became integral': () =>
      times(50, (i) => ({ a: i + 0.5 })).map((v) => changed(v, () => (v.a = 1))),
  }),

  strings: table({
    'every length, ASCII': () => stringsOfEveryLength('abcdefghij'),
    'every length, with quotes': () => stringsOfEveryLength('a"b\\c\n'),
    'every length, only quotes': () => stringsOfEveryLength('"'),
    'every length, control characters': () => stringsOfEveryLength('\u0001\u001f\t'),
    'every length, Latin-1': () => stringsOfEveryLength('aéüÿ\u0080'),
    'every length, two-byte': () => stringsOfEveryLength('日本語a"'),
    'every length, surrogate pairs': () => stringsOfEveryLength('😀a'),
    'every length, lone surrogates': () => stringsOfEveryLength('\ud800x\udc00'),
    'every length, concatenated': () => stringsOfEveryLength('abc"é').map(cons),
    'every length, concatenated, two-byte': () => stringsOfEveryLength('a日"b').map(cons),
    'every length, sliced': () => stringsOfEveryLength('abcdef"').map(sliced),
    'every length, sliced, two-byte': () => stringsOfEveryLength('ab語def').map(sliced),
    'every length, thin': () => stringsOfEveryLength('thin ').map(thin),
    'every length, thin, two-byte': () => stringsOfEveryLength('thin 語').map(thin),
    'every length, external': () => stringsOfEveryLength('outside "').map(externalize),
    'every length, external, two-byte': () => stringsOfEveryLength('outside 語').map(externalize),
    'slices of concatenated and of external strings': () =>
      stringsOfEveryLength('xyz').flatMap((s) => [sliced(cons(s)), sliced(externalize(s)), cons(sliced(s))]),
    'a special character at every place': () =>
      ['"', '\\', '\n', '\u0000', 'é', '日', '\ud800', '\udc00', '😀'].flatMap((special) =>
        times(70, (i) => `${'x'.repeat(i)}${special}${'y'.repeat(70 - i)}`),
      ),
    'every code unit': () => times(256, (i) => everyUnit(i * 256, i * 256 + 256)),
    'every code unit, alone': () => [everyUnit(0, 0x300), ...times(0x300, (i) => String.fromCharCode(i))],
    'surrogates in every order': () =>
      ['\ud83d', '\ude00', 'a', ''].flatMap((a, _, all) =>
        all.flatMap((b) => all.flatMap((c) => [a + b + c, [a, b, c].join('')])),
      ),
    'surrogate halves that meet in a concatenation': () => [
      cons(`${'x'.repeat(20)}\ud83d`) + cons(`\ude00${'y'.repeat(20)}`),
    ],
    'a surrogate pair cut by a slice': () => `${'x'.repeat(30)}😀${'y'.repeat(30)}`.slice(1, 31),
    'a pair whose halves are in different slices': () => {
      const text = `${'x'.repeat(30)}😀${'y'.repeat(30)}`;
      return [text.slice(0, 31) + text.slice(31), text.slice(31), [text.slice(0, 31)]];
    },
    'concatenation, deep to the left': () => nest(5000, (inner) => `${inner}ab`, 'a long enough start'),
    'concatenation, deep to the right': () => nest(5000, (inner) => `ab${inner}`, 'a long enough end'),
    'concatenation, a tree': () => nest(12, (inner) => (inner as string) + inner, 'a long enough leaf "'),
    'concatenation, two-byte with one-byte parts': () =>
      nest(40, (inner) => `${'one byte part'}${inner}`, '日本語'.repeat(9)),
    'characters that JSON leaves alone': () => '\u007f\u0080\u2028\u2029\ufeff\uffff/<>&',
    'one-character strings': () => times(256, (i) => String.fromCharCode(i)),
    'split and joined': () =>
      'the quick brown fox jumps over the lazy dog, twice'.split(' ').concat(['a,b,c'.split(',').join('-')]),
    'numbers as strings': () => times(50, (i) => String(i * 1234.5)),
    'a long prefix before two bytes': () => [`${'a'.repeat(1000)}日`, `日${'a'.repeat(1000)}`],
  }),

  objects: table({
    empty: () => ({}),
    'a few properties': () => ({ a: 1, b: 'two', c: true, d: null, e: 1.5 }),
    'every kind of value': () => ({
      s: 's',
      i: 1,
      d: 0.5,
      t: true,
      f: false,
      n: null,
      u: undefined,
      o: {},
      a: [],
    }),
    'undefined first, between, last': () => [
      { a: undefined, b: 1 },
      { a: 1, b: undefined, c: 2 },
      { a: 1, b: undefined },
      { a: undefined },
      { a: undefined, b: undefined },
    ],
    'functions and symbols as values': () => ({
      f() {},
      g: () => 1,
      s: symbol,
      c: class {},
      last: [() => 1, symbol],
    }),
    'symbol keys': () => ({ [symbol]: 1, a: 2, [Symbol.toStringTag]: 'X' }),
    'keys that need escapes': () => ({ [hostileKey]: 1, '"': 2, '\\': 3, '': 4, '\ud800': 5, '\u0000': 6 }),
    'two-byte keys': () => ({ 日本: 1, é: 2, '😀': 3, '\udc00x': 4 }),
    'long keys': () => ({ ['k'.repeat(10_000)]: 1, [`${'q"'.repeat(200)}`]: 2 }),
    'keys of every length': () => Object.fromEntries(times(120, (i) => ['k'.repeat(i), i])),
    'index keys': () => ({
      5: 'five',
      1: 'one',
      name: 'x',
      0: 0,
      '-1': 'minus',
      '01': 'zero one',
      '4294967295': 'big',
    }),
    'only index keys': () => ({ 5: 1 }),
    'sparse index keys': () => ({ 1000000: 1, 3: 2, b: 3 }),
    'index keys in a class instance': () =>
      changed(new Point(1, 2) as unknown as Record<string, number>, (v) => (v[3] = 4)),
    'out-of-object properties': () =>
      times(60, (n) => changed<Record<string, number>>({}, (v) => times(n, (i) => (v[`p${i}`] = i)))),
    '200 properties': () => Object.fromEntries(times(200, (i) => [`key${i}`, i % 3 ? i : `v${i}`])),
    '3000 properties': () => Object.fromEntries(times(3000, (i) => [`key${i}`, i])),
    'dictionary after delete': () =>
      changed<Record<string, unknown>>({ a: 1, b: 2, c: 3 }, (v) => delete v.a),
    'after deleting the last property': () =>
      changed<Record<string, unknown>>({ a: 1, b: 2, c: 3 }, (v) => delete v.c),
    'after deleting and adding again': () =>
      changed<Record<string, unknown>>({ a: 1, b: 2, c: 3 }, (v) => {
        delete v.c;
        v.d = 4;
        delete v.a;
        v.a = 5;
      }),
    'non-enumerable properties': () =>
      Object.defineProperty({ a: 1, b: 2 } as Record<string, unknown>, 'hidden', {
        value: 3,
        enumerable: false,
      }),
    'a property made non-enumerable': () =>
      changed({ a: 1, b: 2, c: 3 }, (v) => Object.defineProperty(v, 'b', { enumerable: false })),
    'read-only properties': () => Object.defineProperty({ a: 1 }, 'b', { value: [2], enumerable: true }),
    'a getter': () => {
      const value = {
        a: 1,
        get b(): unknown {
          return [value.a];
        },
        c: 3,
      };
      return value;
    },
    'a getter that throws': () => ({
      a: { b: 1 },
      get boom(): unknown {
        throw new RangeError('boom');
      },
    }),
    'only a setter': () => Object.defineProperty({ a: 1 }, 'b', { set() {}, enumerable: true }),
    frozen: () => Object.freeze({ a: 1, b: Object.freeze({ c: [1] }) }),
    sealed: () => Object.seal({ a: 1, b: 'x' }),
    'not extensible': () => Object.preventExtensions({ a: 1.5 }),
    'a frozen dictionary': () =>
      Object.freeze(changed<Record<string, unknown>>({ a: 1, b: 2 }, (v) => delete v.a)),
    'null prototype, by create': () =>
      changed(Object.create(null), (v) => Object.assign(v, { a: 1, toJSON: 2 })),
    'null prototype, by setPrototypeOf': () => Object.setPrototypeOf({ a: 1, b: 'x' }, null),
    'null prototype, by literal': () => ({ __proto__: null, a: 1 }),
    'an own key __proto__': () => JSON.parse('{"__proto__":{"a":1},"b":2}'),
    'regular expression groups': () => /(?<year>\d+)-(?<month>\d+)/.exec('2024-06')?.groups,
    'inherited properties are not own': () =>
      Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } }),
    'a long prototype chain': () => nest(30, (inner) => Object.create(inner as object), { a: 1 }),
    'used as a key of a WeakMap (hashed)': () =>
      changed({ a: 1, b: { c: 2 } }, (v) => new WeakMap().set(v, 1).set(v.b, 2)),
    'hashed, with out-of-object properties': () =>
      changed<Record<string, number>>({}, (v) => {
        for (let i = 0; i < 12; i++) v[`k${i}`] = i;
        new WeakSet().add(v);
      }),
    'doubles in fields, some integral': () => times(20, (i) => ({ a: i / 2, b: -i / 3, c: i })),
    'fields that change representation': () =>
      times(30, (i) => ({ v: i < 10 ? i : i < 20 ? i + 0.5 : `s${i}`, w: i % 2 ? i : { i } })),
    'the same literal with every kind of value': () =>
      [1, 1.5, 's', null, undefined, true, {}, [], () => 1].map((v) => ({ v })),
    'a shared object twice is no cycle': () => ({ a: shared, b: [shared, shared] }),
    'arguments, sloppy': () => sloppyArguments(1, 'x', { a: 2 }),
    'arguments, strict': () => strictArguments(1, [2], undefined),
    'an object of another realm': () => runInNewContext('({ a: 1, b: [1, { c: "d" }], d: new Date(0) })'),
    'an array of another realm': () => runInNewContext('[1, 2.5, "x", [[]]]', createContext({})),
    'process.env': () => process.env,
    'a module namespace': () => posix,
    'many shapes': () => times(300, (i) => ({ [`key${i}`]: i, [`other${i % 7}`]: `v${i}`, common: true })),
    'the same keys in other orders': () => [
      { a: 1, b: 2, c: 3 },
      { c: 3, b: 2, a: 1 },
      { b: 2, a: 1, c: 3 },
    ],
  }),

  classes: table({
    'an instance': () => new Point(1, 2.5),
    'instances of a chain of classes': () => [new Point(1, 2), new Point3(3, 4), new Named(5, 6)],
    'toJSON in the class': () => ({ price: new Money(1234), list: [new Money(1), new SubMoney(2)] }),
    'own toJSON': () => ({
      a: { toJSON: (key: string) => `own ${key}` },
      b: [{ toJSON: (key: string) => key }],
    }),
    'own toJSON at the root': () => ({ x: 1, toJSON: (key: string) => ({ key }) }),
    'toJSON that returns undefined': () => ({ a: { toJSON() {} }, b: [{ toJSON() {} }], c: 1 }),
    'toJSON that returns undefined at the root': () => ({ toJSON() {} }),
    'toJSON that is no function': () => ({ a: { toJSON: 1, b: 2 }, b: { toJSON: null } }),
    'toJSON that throws': () => ({
      a: [
        {
          toJSON: () => {
            throw new SyntaxError('no');
          },
        },
      ],
    }),
    'toJSON as a getter': () => ({
      a: {
        get toJSON() {
          return () => 'from a getter';
        },
      },
    }),
    'toJSON, not enumerable': () => Object.defineProperty({ a: 1 }, 'toJSON', { value: () => 'hidden' }),
    'toJSON in a created prototype': () => Object.create({ toJSON: () => ({ made: true }) }),
    'toJSON in an array': () =>
      changed([1, 2] as unknown[] & { toJSON?: unknown }, (v) => (v.toJSON = () => 'list')),
    'toJSON that returns a BigInt': () => ({ a: { toJSON: () => 1n } }),
    'toJSON of a function': () => ({
      a: Object.assign(() => 1, { toJSON: () => 'function' }),
      b: [Object.assign(() => 1, { toJSON: () => 2 })],
    }),
    'subclasses of Array': () => [List.from([1, 'x']), LoudList.from([1, 2])],
    'an array without a prototype': () => Object.setPrototypeOf([1, 2], null),
    'an array with a class as prototype': () => Object.setPrototypeOf([1, 2], Point.prototype),
    'an object with Array.prototype': () => Object.setPrototypeOf({ a: 1, length: 2 }, Array.prototype),
    'the prototype of a class': () => Point.prototype,
    'a prototype object in use': () => changed({ a: 1, f: [1] }, (v) => Object.create(v)),
  }),

  arrays: table({
    empty: () => [],
    'small integers': () => [1, 2, 3, -4],
    'a large array of small integers': () => times(10_000, (i) => i * 37 - 5000),
    doubles: () => [1.5, -0, 2.25, Number.NaN, Infinity, 1e300],
    'doubles with holes': () => changed([1.5, 2.5, 3.5, 4.5], (v) => delete v[1]),
    'integers with holes': () => changed([1, 2, 3, 4], (v) => delete v[2]),
    'elements with holes': () => changed<unknown[]>(['a', {}, 3], (v) => delete v[0]),
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is wanted
    'a literal with holes': () => [, 1, , 'x', ,],
    'only holes': () => new Array(5),
    'room for more than its length': () => changed<number[]>([], (v) => times(17, (i) => v.push(i))),
    'room for more than its length, doubles': () =>
      changed<number[]>([], (v) => times(17, (i) => v.push(i + 0.5))),
    'doubles grown and emptied': () => changed([1.5, 2.5], (v) => (v.length = 0)),
    shortened: () => changed([1, 2, 3, 4, 5], (v) => (v.length = 2)),
    lengthened: () => changed([1, 2], (v) => (v.length = 6)),
    shifted: () =>
      changed(
        times(40, (i) => i),
        (v) => times(9, () => v.shift()),
      ),
    'undefined, functions and symbols': () => [undefined, () => 1, symbol, null, undefined],
    'undefined in an array of doubles': () => changed<unknown[]>([1.5, 2.5], (v) => v.push(undefined)),
    mixed: () => [1, 'two', 3.5, null, true, { a: 1 }, [1, [2, [3]]]],
    frozen: () => [Object.freeze([1, 2]), Object.freeze([1.5]), Object.freeze(['a', {}])],
    sealed: () => [Object.seal([1, 2]), Object.seal([1.5]), Object.seal(['a', {}])],
    'not extensible': () => [
      Object.preventExtensions([1, 2]),
      Object.preventExtensions([1.5]),
      Object.preventExtensions(['a']),
    ],
    'frozen with holes': () => Object.freeze(changed<unknown[]>([1, 2, 3], (v) => delete v[1])),
    'a dictionary (sparse)': () =>
      changed<unknown[]>([1], (v) => (v[100_000] = 2))
        .slice(0, 2)
        .concat(changed<unknown[]>([], (v) => (v[3000] = 'x'))),
    'a dictionary by defineProperty': () =>
      Object.defineProperty([1, 2, 3], 1, { value: 5, enumerable: true }),
    'a getter as an element': () =>
      Object.defineProperty([1, 2, 3], 1, { get: () => 'got', enumerable: true }),
    'named properties are ignored': () =>
      changed([1, 2] as number[] & { name?: string }, (v) => (v.name = 'x')),
    'a result of a match': () => 'abc'.match(/b/),
    'copy on write': () => times(3, () => [1, 2, 3]),
    'arrays of arrays': () => times(20, (i) => times(i, (j) => [i, j])),
    'of objects of one shape': () =>
      times(500, (id) => ({ id, name: `name ${id}`, nested: { on: id % 2 === 0 } })),
    'of objects of many shapes': () => times(200, (i) => (i % 3 ? { a: i } : i % 2 ? { b: i, c: [] } : [i])),
    'typed arrays': () => [new Uint8Array([1, 2]), new Float64Array([1.5, Number.NaN]), new Int16Array(0)],
    'a BigInt64Array': () => new BigInt64Array(1),
    'an ArrayBuffer and a DataView': () => [new ArrayBuffer(3), new DataView(new ArrayBuffer(2))],
    'a Buffer': () => [Buffer.from('abc'), Buffer.alloc(0)],
  }),

  builtins: table({
    dates: () => [new Date(0), new Date(1.7e12), new Date(-1e14), new Date(8.64e15), new Date(Number.NaN)],
    'dates in objects': () => ({ at: new Date(1234567890123), list: [{ at: new Date(0) }] }),
    'a date with its own toISOString': () => changed(new Date(0), (v) => (v.toISOString = () => 'mine')),
    'regular expressions': () => [/a/g, Object.assign(/b/, { extra: 1 })],
    'maps and sets': () => [new Map([[1, 2]]), new Set([1]), new WeakMap(), new WeakSet()],
    'maps with properties': () => Object.assign(new Map(), { size2: 1 }),
    errors: () => [new Error('x'), Object.assign(new TypeError('y'), { code: 'E' })],
    promises: () => [Promise.resolve(1)],
    'a URL': () => ({ url: new URL('https://example.com/a?b=c') }),
    'a URLSearchParams': () => new URLSearchParams('a=1'),
    generators: () =>
      (function* () {
        yield 1;
      })(),
    iterators: () => [[1, 2].values(), new Map().entries(), 'x'[Symbol.iterator]()],
    'Math, JSON, Reflect, Atomics': () => [Math, JSON, Reflect, Atomics],
    'Intl objects': () => [new Intl.NumberFormat('en')],
    'a WeakRef': () => new WeakRef(shared),
    'an AbortSignal': () => Object.keys(new AbortController().signal),
  }),

  proxies: table({
    'of an object': () => new Proxy({ a: 1, b: [2] }, {}),
    'of an array': () => [new Proxy([1, 2, { a: 3 }], {})],
    'of a function': () => ({ f: new Proxy(() => 1, {}) }),
    'with traps': () =>
      new Proxy({} as Record<string, unknown>, {
        ownKeys: () => ['x', 'y'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: (_, key) => (key === 'toJSON' ? undefined : `value of ${String(key)}`),
      }),
    'with a trap for toJSON': () => ({
      p: new Proxy({}, { get: (_, key) => (key === 'toJSON' ? () => 'proxy' : 0) }),
    }),
    'with a trap that throws': () => [
      1,
      new Proxy(
        {},
        {
          get() {
            throw new EvalError('trap');
          },
        },
      ),
    ],
    'of a proxy': () => new Proxy(new Proxy([1.5], {}), {}),
    revoked: () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return { proxy };
    },
    'as a prototype': () => Object.setPrototypeOf({ a: 1 }, new Proxy({}, {})),
    'as a prototype with toJSON': () =>
      Object.setPrototypeOf(
        { a: 1 },
        new Proxy({}, { get: (_, key) => (key === 'toJSON' ? () => 'far' : undefined) }),
      ),
  }),

  changing: table(
    {
      'a getter that changes what comes after it': () => {
        const value = {
          get a(): unknown {
            value.b = 'changed';
            return 1;
          },
          b: 'unchanged',
        };
        return value;
      },
      'a getter that adds and deletes': () => {
        const value: Record<string, unknown> = {
          get first() {
            value.added = true;
            delete value.doomed;
            return 1;
          },
          doomed: 1,
          last: 2,
        };
        return value;
      },
      'a getter deep inside that changes an object read before': () => {
        const early = { n: 1 };
        return {
          early,
          late: {
            get x() {
              early.n = 2;
              return 0;
            },
          },
          again: early,
        };
      },
      'a getter that shortens the array': () =>
        changed<unknown[]>([0, 1, 2, 3], (v) =>
          Object.defineProperty(v, 1, {
            get: () => {
              v.length = 2;
              return 'got';
            },
          }),
        ),
      'toJSON that changes a sibling': () => {
        const value = {
          a: {
            toJSON: () => {
              value.b = 2;
              return 1;
            },
          },
          b: 1,
        };
        return value;
      },
    },
    true,
  ),

  nesting: table({
    ...Object.fromEntries(
      [10, 60, 100, 190, 200, 201, 255, 256, 257, 500, 1000, 2000].flatMap((depth) => [
        [`arrays, ${depth} deep`, () => nest(depth, (inner) => [inner], 1)],
        [`objects, ${depth} deep`, () => nest(depth, (inner) => ({ a: inner, b: 1 }), 'core')],
        [`both, ${depth} deep`, () => nest(depth, (inner) => [{ a: [inner] }], undefined)],
      ]),
    ),
    'deep in a wide tree': () => times(30, (i) => nest(i * 10, (inner) => ({ next: inner }), i)),
    'a cycle through an object': circular.object,
    'a cycle further down': circular.deeper,
    'a cycle through an array': circular.array,
    'a cycle through an instance': circular.instance,
    'a cycle through a null prototype': circular.nullPrototype,
    'a cycle through both': circular.arrayAndObject,
    'a cycle behind a lot of output': () =>
      changed<unknown[]>(
        times(20, (i) => `item ${i}`),
        (v) => v.push({ v }),
      ),
    'a toJSON that returns a cycle': () => ({ toJSON: () => circular.object() }),
  }),

  large: table({
    'one megabyte, from a Buffer (external)': () => Buffer.alloc(1_100_000, 'abc"defg').toString('latin1'),
    'one megabyte, two-byte, from a Buffer (external)': () =>
      Buffer.alloc(2_200_000, 'a\0"\0').toString('utf16le'),
    'slices of an external megabyte': () => {
      const text = Buffer.alloc(1_100_000, 'abcdefgh').toString('latin1');
      return times(40, (i) => text.slice(i * 1000, i * 1001 + i));
    },
    'a megabyte that grows six-fold': () => '\u0001'.repeat(1_000_000),
    'package.json': () => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
    'a large array of records': () =>
      times(2000, (id) => ({ id, name: `user "${id}"`, score: id / 7, tags: ['a', `t${id % 5}`], at: null })),
    'wide and mixed': () =>
      times(400, (i) => [i, i / 3, `s${i}`, { i, n: { i: [i, { i }] } }, null, i % 2 === 0, []]),
    'more than 16 MB': () =>
      times(170_000, (i) => ({
        id: i,
        text: 'a string of some forty characters, about',
        flag: true,
        v: [i],
      })),
  }),
};

/** Every case with the name of its group in front. */
export const allCases: readonly Case[] = Object.entries(cases).flatMap(([group, rows]) =>
  rows.map((row) => ({ ...row, name: `${group}: ${row.name}` })),
);
