/**
 * Objects that are neither plain ones nor arrays: which of them machine code prints, and that all print as by
 * JSON.stringify, whatever they hold.
 */

import assert from 'node:assert/strict';
import * as posix from 'node:path/posix';
import { test } from 'node:test';
import * as json from 'uranium-jit/json';
import { engine } from 'uranium-jit/json';
import { assertIdentical } from './identity.ts';
import { collect } from './strings.ts';

const skip = engine().name === 'native' ? false : `the engine is ${engine().name}: ${engine().reason}`;

/** How many values were left to JavaScript so far. */
function leftToJavaScript(): number {
  const { fallbacks, gaps } = json.stats();
  return fallbacks + gaps;
}

function changed<T>(value: T, change: (value: T) => void): T {
  change(value);
  return value;
}

class Extended extends Map<unknown, unknown> {
  field = 1;
  other = { text: 'x' };
}
class Failure extends Error {
  code = 'E_CODE';
  details = [1, { a: 2 }];
}
class Hidden {
  readonly #secret = 1;
  shown = 2;
  #method(): number {
    return this.#secret;
  }
  get sum(): number {
    return this.#method();
  }
}
class Pixels extends Uint8Array {}
class Named extends Float64Array {
  unit = 'kg';
}

function listArguments(..._values: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: an arguments object is what is wanted
  return arguments;
}
const mappedArguments = new Function('a', 'a = 9; return arguments;') as (...args: unknown[]) => unknown;
const noParameters = new Function('return arguments;') as (...args: unknown[]) => unknown;
const Half = (globalThis as unknown as { Float16Array?: typeof Float32Array }).Float16Array ?? BigInt64Array;
/** The parts of WebAssembly that are used here; Node's types leave it out. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
const { WebAssembly } = globalThis as unknown as {
  // V8 has none without a compiler.
  WebAssembly?: { Memory: new (limits: { initial: number; maximum?: number }) => Memory };
};
const resizable = (): ArrayBuffer =>
  new (ArrayBuffer as unknown as new (size: number, options: object) => ArrayBuffer)(8, {
    maxByteLength: 16,
  });
const detached = (): Uint8Array =>
  changed(new Uint8Array(100).fill(7), (array) =>
    structuredClone(array.buffer, { transfer: [array.buffer] }),
  );
const sparse = (): unknown[] => changed<unknown[]>([1], (array) => (array[5000] = { a: 1 }));

interface Row {
  readonly make: () => unknown;
  readonly isNative: boolean;
}
const by = (isNative: boolean, rows: Readonly<Record<string, () => unknown>>): [string, Row][] =>
  Object.entries(rows).map(([name, make]) => [name, { make, isNative }]);

const table = new Map<string, Row>([
  ...by(true, {
    'boxed numbers': () => [1, -1, 0, -0, 1.5, 1e300, Number.NaN, -Infinity].map(Object),
    'boxed strings': () =>
      ['', 'text', 'a"b', '日本', 'left half of it'.concat(' and right half')].map(Object),
    'boxed booleans': () => [true, false].map(Object),
    'boxed symbols': () => [Object(Symbol('x')), { a: Object(Symbol.iterator) }],
    'a boxed number with an element': () => changed(Object(1), (box) => (box[3] = 'x')),
    'a frozen boxed number': () => Object.freeze(Object(2)),
    maps: () => [new Map([[1, 2]]), changed(new Map(), (map) => Object.assign(map, { a: 1, b: [2] }))],
    sets: () => [new Set([1]), Object.assign(new Set(), { 5: 'index', name: 'x' })],
    'weak collections': () => [
      new WeakMap(),
      new WeakSet(),
      new WeakRef({}),
      new FinalizationRegistry(() => 0),
    ],
    'an instance of a subclass of Map': () => new Extended([[1, 2]]),
    'regular expressions': () => [
      /a/g,
      Object.assign(/b/y, { extra: 1 }),
      changed(/c/g, (r) => (r.lastIndex = 2)),
    ],
    errors: () => [new Error('x'), new TypeError('y', { cause: 1 }), new AggregateError([1], 'z')],
    'an error with a code': () => Object.assign(new RangeError('y'), { code: 'E', errno: -2 }),
    'an instance of a subclass of Error': () => new Failure('x'),
    'an error after delete': () =>
      changed(Object.assign(new Error('x'), { a: 1, b: 2, c: 3 }) as { a?: number }, (e) => delete e.a),
    'an object with a stack': () => changed({ a: 1 }, (value) => Error.captureStackTrace(value)),
    promises: () => [Promise.resolve(1), Object.assign(Promise.resolve(), { then2: 1 })],
    iterators: () => [[1].values(), new Map().entries(), new Set([1]).values(), 'x'[Symbol.iterator]()],
    'a generator': () =>
      (function* () {
        yield 1;
      })(),
    buffers: () => [
      new ArrayBuffer(3),
      new SharedArrayBuffer(2),
      Object.assign(new ArrayBuffer(1), { a: 1 }),
    ],
    'a DataView': () => [
      new DataView(new ArrayBuffer(2)),
      Object.assign(new DataView(new ArrayBuffer(2)), { a: 1 }),
    ],
    'a resizable buffer': () => resizable(),
    'typed arrays on the heap': () => [
      ...[Int8Array.of(-1, 127), Uint8Array.of(0, 255), Uint8ClampedArray.of(300), Int16Array.of(-32768)],
      ...[Uint16Array.of(65535), Int32Array.of(-(2 ** 31)), Uint32Array.of(2 ** 32 - 1, 1)],
      ...[Float32Array.of(0.1, Number.NaN, -0, 1e-45), Float64Array.of(0.1, -Infinity, 5e-324)],
    ],
    'typed arrays outside of it': () => {
      const buffer = new ArrayBuffer(80);
      const arrays = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array].map(
        (Type, index) => new Type(buffer, 8 * index, 3),
      );
      const rest = [new Uint32Array(buffer, 4, 5), new Float32Array(buffer, 4), new Float64Array(buffer, 64)];
      crypto.getRandomValues(new Uint8Array(buffer));
      return [...arrays, ...rest];
    },
    'typed arrays of every length': () =>
      Array.from({ length: 200 }, (_, length) => new Uint16Array(length).fill(length)),
    'a typed array of 10,000': () => Float64Array.from({ length: 10_000 }, (_, index) => index / 7),
    'a typed array over a shared buffer': () => new Int32Array(new SharedArrayBuffer(64), 4, 3).fill(-5),
    'a typed array over the memory of WebAssembly': () =>
      new Uint8Array(
        WebAssembly ? new WebAssembly.Memory({ initial: 1 }).buffer : new ArrayBuffer(65536),
        65530,
      ).fill(3),
    'an instance of a subclass of Uint8Array': () => Pixels.of(1, 2, 3),
    'empty typed arrays': () => [new Uint8Array(0), new Float64Array(new ArrayBuffer(8), 8)],
    'arguments, strict': () => [listArguments(), listArguments(1, [2], undefined, 'x')],
    'arguments without parameters': () => noParameters(1, 'x', { a: 2 }),
    'functions and classes as values': () => ({
      method() {},
      arrow: () => 1,
      class: Hidden,
      subclass: Failure,
      async: async () => {},
      generator: function* () {},
      bound: listArguments.bind(null),
      builtIn: Math.max,
      list: [() => 1, Hidden, parseInt],
      last: 1,
    }),
    'functions with properties': () => [
      Object.assign(() => 1, { a: 1 }),
      { f: Object.assign(listArguments.bind(0), { b: 2 }) },
    ],
    'a function in dictionary mode': () =>
      changed(Object.assign(() => 1, { a: 1, b: 2 }) as unknown as { a?: number }, (f) => delete f.a),
    'private fields and methods': () => [new Hidden(), { held: new Hidden() }],
    'no prototype, and symbols as keys': () =>
      Object.assign(Object.create(null), { a: 1, [Symbol('s')]: 2, b: 3 }),
    'sparse arrays': () => [
      sparse(),
      changed<unknown[]>([], (array) => (array[3000] = 'x')),
      changed(sparse(), (a) => (a.length = 9)),
    ],
    'a sparse array of nothing': () => changed(sparse(), (array) => (array.length = 0)),
    'an element that is not enumerable': () =>
      Object.defineProperty([1, 2, 3], 1, { value: 5, enumerable: false }),
    'a sparse array of objects, undefined and functions': () =>
      changed(sparse(), (array) =>
        Object.assign(array, { 2: undefined, 7: () => 1, 4000: [sparse()], 4999: Symbol() }),
      ),
  }),
  ...by(false, {
    'a boxed BigInt': () => Object(1n),
    'a boxed number with its own valueOf': () => Object.assign(Object(1), { valueOf: () => 7 }),
    'a boxed number with its own Symbol.toPrimitive': () =>
      Object.assign(Object(1), { [Symbol.toPrimitive]: (hint: string) => hint.length }),
    'a boxed string with its own toString': () => Object.assign(Object('a'), { toString: () => 'b' }),
    'a boxed string without a prototype': () =>
      Object.assign(Object.setPrototypeOf(Object('a'), null), { toString: () => 'c' }),
    'a boxed number with the prototype of strings': () => Object.setPrototypeOf(Object(1), null),
    'boxes with the wrong prototype': () => [
      Object.setPrototypeOf(Object('s'), Number.prototype),
      Object.setPrototypeOf(Object(false), Number.prototype),
    ],
    'an instance of a subclass of Number': () => new (class extends Number {})(3),
    'an instance of a subclass of String': () => new (class extends String {})('sub'),
    'a Float16Array, where there is one': () => [new Half(1)],
    'a BigInt64Array': () => [new BigInt64Array(0), new BigInt64Array(1)],
    'a detached typed array': () => [detached()],
    'a typed array over a resizable buffer': () => [
      new Uint8Array(resizable()),
      new Uint8Array(resizable(), 2, 3),
    ],
    'a typed array with properties': () => [Object.assign(Uint8Array.of(1), { a: 1 }), Named.of(1.5)],
    'a Buffer': () => [Buffer.from('abc'), Buffer.alloc(0)],
    'mapped arguments': () => mappedArguments(1, 'x'),
    'a getter on a Map': () => Object.defineProperty(new Map(), 'got', { get: () => 1, enumerable: true }),
    'a toJSON on a function': () => [Object.assign(() => 1, { toJSON: () => 'function' })],
    'a toJSON on a class that is inherited': () => {
      class Base {}
      Object.assign(Base, { toJSON: () => 'static' });
      return [class extends Base {}];
    },
    'a toJSON on an error': () => [Object.assign(new Error('x'), { toJSON: () => 'error' })],
    'a getter as an element of a sparse array': () =>
      Object.defineProperty(sparse(), 4, { get: () => 'got', enumerable: true }),
    'a holey array with a boxed string as prototype': () =>
      // biome-ignore lint/suspicious/noSparseArray: a hole is what is wanted
      Object.setPrototypeOf([, 1, ,], Object('abc')),
    'Intl objects': () => [new Intl.NumberFormat('en')],
    'a module namespace': () => posix,
    'process.env': () => [process.env],
    proxies: () => [new Proxy(new Map(), {}), new Proxy(sparse().slice(0, 3), {})],
  }),
]);

for (const [name, { make, isNative }] of table) {
  test(`${name}: as by JSON.stringify`, () => {
    const value = make();
    for (let turn = 0; turn < 3; turn++) assertIdentical(json, value, name);
    for (let turn = 0; turn < 5; turn++) assertIdentical(json, { in: [make()] }, `${name} (fresh)`);
    collect({ type: 'minor' });
    assertIdentical(json, value, `${name} (after a minor collection)`);
    collect();
    assertIdentical(json, [value, make()], `${name} (after a collection)`);
  });

  test(`${name}: ${isNative ? 'natively' : 'by JavaScript'}`, { skip }, () => {
    const value = [make()];
    const run = (): void => {
      try {
        json.stringify(value);
      } catch (error) {
        assert.ok(error instanceof TypeError);
      }
    };
    for (let turn = 0; turn < 3; turn++) run();
    const before = leftToJavaScript();
    run();
    assert.equal(leftToJavaScript() === before, isNative);
  });
}

test('a cycle through a Map or an error is the error that it is', () => {
  for (const make of [() => new Map(), () => new Error('x'), () => listArguments(1) as object]) {
    const value = make() as Record<string, unknown>;
    value.self = { back: value };
    assertIdentical(json, value, 'a cycle');
    const list = sparse();
    list[4000] = list;
    assertIdentical(json, { list }, 'a cycle through a sparse array');
  }
});

test('results with bytes beyond ASCII in keys and values of such objects', () => {
  assertIdentical(json, Object.assign(new Map(), { ключ: 'значение', 日: ['本'] }), 'a Map');
  assertIdentical(json, Object.assign(new Error('x'), { 'é "': 'ü' }), 'an error');
});

test('a typed array that loses its memory between two calls', () => {
  const array = new Uint32Array(1000).fill(5);
  const value = { array };
  for (let turn = 0; turn < 3; turn++) assertIdentical(json, value, 'before');
  structuredClone(array.buffer, { transfer: [array.buffer] });
  for (let turn = 0; turn < 3; turn++) assertIdentical(json, value, 'detached');
  if (WebAssembly === undefined) return;
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 4 });
  const bytes = new Uint8Array(memory.buffer, 100, 5);
  for (let turn = 0; turn < 3; turn++) assertIdentical(json, { bytes }, 'before');
  memory.grow(2);
  for (let turn = 0; turn < 3; turn++) assertIdentical(json, { bytes }, 'grown');
});

test('random sparse arrays', () => {
  let state = 92;
  const random = (bound: number): number => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * bound);
  };
  for (let round = 0; round < 100; round++) {
    const array: unknown[] = [];
    array[2000 + random(3000)] = round;
    const length = random(5000);
    for (let count = random(60); count > 0; count--)
      array[random(length + 1)] = count % 3 ? count : [String(count)];
    for (let count = random(10); count > 0; count--) delete array[random(length + 1)];
    if (random(3) === 0) array.length = length;
    if (random(4) === 0) Object.freeze(array);
    assertIdentical(json, array, `round ${round}`);
  }
});
