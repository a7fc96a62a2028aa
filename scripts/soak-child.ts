/**
 * One soak run, in a process of its own (see soak.ts): a random encode loop under explicit collections.
 *
 * Everything is decided by the seed: the shapes, the values, what happens to them between two encodings (deletes,
 * freezes, prototype patches, weak keys), and when the collector runs. The state that survives is small on purpose:
 * shapes and values are dropped all the time, so that hidden classes move, die, and their addresses are used again.
 */

import { parseArgs } from 'node:util';
import { encode, encodeInto, engine, stats, stringify } from 'uranium-jit/json';
import { cons, externalize, flat, sliced, thin } from '../test/json/strings.ts';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, seconds: { type: 'string', default: '5' } },
});
const seconds = Number(options.seconds);

let state = Number(options.seed) | 1;
/** A number in 0..bound-1 (xorshift32). */
function random(bound: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % bound;
}
function chance(percent: number): boolean {
  return random(100) < percent;
}
function pick<T>(list: readonly T[]): T {
  return list[random(list.length)] as T;
}

const representations = [flat, flat, cons, sliced, thin, externalize];
const alphabets = [
  'abcdefghijklmnop qrstuvwxyz',
  'a"b\\c\n\u0001',
  'aéüß',
  '日本語a',
  '😀x',
  '\ud800a\udc00',
];

function randomString(): string {
  const alphabet = pick(alphabets);
  const length = chance(90) ? random(40) : random(600);
  const repeated = alphabet.repeat(Math.ceil(length / alphabet.length) + 1);
  const from = random(alphabet.length);
  return pick(representations)(repeated.slice(from, from + length));
}

function randomNumber(): number {
  switch (random(6)) {
    case 0:
      return random(2 ** 31);
    case 1:
      return -random(1000);
    case 2:
      return random(1_000_000) / (1 + random(1000));
    case 3:
      return (random(2 ** 31) - 2 ** 30) * 10 ** (random(600) - 300);
    case 4:
      return pick([0, -0, Number.NaN, Infinity, 1e21, 1e-7, 5e-324, 2 ** 53, 0.1]);
    default:
      return random(10);
  }
}

class Base {
  id: unknown;
  constructor(id: unknown) {
    this.id = id;
  }
}
class Middle extends Base {
  label = 'middle';
}
class Leaf extends Middle {
  extra: unknown = 1.5;
}

function randomArray(depth: number): unknown {
  const length = chance(95) ? random(8) : random(300);
  const kind = random(6);
  let array: unknown[];
  if (kind === 0) array = Array.from({ length }, () => random(1000));
  else if (kind === 1) array = Array.from({ length }, randomNumber);
  else if (kind === 2) array = Array.from({ length }, randomString);
  else array = Array.from({ length: Math.min(length, 12) }, () => randomValue(depth - 1));
  if (chance(10)) delete array[random(length + 1)];
  if (chance(5)) array.length += random(4);
  const fate = random(20);
  if (fate === 0) Object.freeze(array);
  if (fate === 1) Object.seal(array);
  return array;
}

/** Few key names in random orders make many shapes that share transitions; fresh names make shapes that die. */
function randomKey(): string {
  return chance(95) ? `k${random(12)}` : chance(80) ? `n${random(100_000)}` : randomString();
}

/**
 * The key lists that objects are made from. They are replaced slowly: a program whose every object has a new shape
 * has nothing to gain from compiled shapes, and the encoder rightly stops compiling for it.
 */
const keyLists: string[][] = [];
function newKeyList(): string[] {
  return Array.from({ length: chance(95) ? random(7) : random(50) }, randomKey);
}
for (let i = 0; i < 120; i++) keyLists.push(newKeyList());

const oddPrototypes: readonly (object | null)[] = [null, Base.prototype, { inherited: 1 }, Array.prototype];

function randomObject(depth: number): object {
  let object: Record<string, unknown>;
  switch (random(10)) {
    case 0:
      object = new Leaf(randomValue(depth - 1)) as unknown as Record<string, unknown>;
      break;
    case 1:
      object = new Middle(randomNumber()) as unknown as Record<string, unknown>;
      break;
    case 2:
      object = {
        id: random(1000),
        name: randomString(),
        score: randomNumber(),
        tags: [randomString()],
        child: randomValue(depth - 1),
      };
      break;
    default:
      object = {};
  }
  for (const key of pick(keyLists)) object[key] = randomValue(depth - 1);
  if (chance(8)) delete object[pick(Object.keys(object).concat('none'))];
  if (chance(3)) object[random(20)] = 'index';
  if (chance(3)) Object.setPrototypeOf(object, pick(oddPrototypes));
  if (chance(3))
    Object.defineProperty(object, randomKey(), { value: 1, enumerable: false, configurable: true });
  if (chance(2))
    Object.defineProperty(object, 'got', { get: () => 'got', enumerable: true, configurable: true });
  if (chance(2)) object.toJSON = () => 'own';
  if (chance(3)) weak.set(object, 1);
  if (chance(4)) Object.freeze(object);
  return chance(1) ? new Proxy(object, {}) : object;
}

const typedArrays = [Uint8Array, Int16Array, Uint32Array, Float32Array, Float64Array, BigInt64Array] as const;

/** Objects that are neither plain ones nor arrays. */
function randomKind(depth: number): unknown {
  const properties = chance(40) ? { [randomKey()]: randomValue(depth - 1) } : {};
  switch (random(7)) {
    case 0:
      return Object(pick<unknown>([randomNumber(), randomString(), true, Symbol.iterator]));
    case 1: {
      const Type = pick(typedArrays.slice(0, chance(99) ? 5 : 6)) as Float64ArrayConstructor;
      if (chance(50)) return new Type(random(chance(90) ? 12 : 400));
      return new Type(new ArrayBuffer(256), 8 * random(8), random(16));
    }
    case 2: {
      const array: unknown[] = [randomValue(depth - 1)];
      array[1100 + random(2000)] = randomValue(depth - 1);
      if (chance(50)) array.length = random(20);
      return array;
    }
    case 3:
      return pick<unknown>([() => 1, randomKind, Base, Leaf, Math.max, Object.assign(() => 1, properties)]);
    case 4:
      return Object.assign(pick([() => new Error('x'), () => new TypeError('y')])(), properties);
    case 5:
      return Object.assign(pick([new Set(), /x/g, new ArrayBuffer(8), [].values()] as object[]), properties);
    default:
      return Object.assign(new Map(), properties);
  }
}

function randomValue(depth: number): unknown {
  if (chance(4)) return randomKind(depth);
  const kind = random(depth > 0 ? 14 : 8);
  if (kind < 3) return randomString();
  if (kind < 6) return randomNumber();
  if (kind < 8)
    return pick<unknown>([null, true, false, undefined, Symbol.iterator, randomValue, new Date(0)]);
  return kind < 11 ? randomArray(depth) : randomObject(depth);
}

let weak = new WeakMap<object, number>();
const target = Buffer.alloc(4_000_000);
const kept: unknown[] = [];
const prototypes: readonly object[] = [
  Base.prototype,
  Middle.prototype,
  Leaf.prototype,
  Object.prototype,
  Array.prototype,
  Map.prototype,
  Error.prototype,
  Uint8Array.prototype,
  Number.prototype,
  Function.prototype,
];

function outcomeOf(call: () => string | undefined): string {
  try {
    return String(call());
  } catch (error) {
    return `threw ${(error as Error).constructor.name}: ${(error as Error).message}`;
  }
}

let comparisons = 0;
function compareAll(value: unknown): void {
  const expected = outcomeOf(() => JSON.stringify(value));
  const results = [outcomeOf(() => stringify(value))];
  // Where there is no text, the functions that return bytes have an error of their own.
  if (expected !== 'undefined') {
    results.push(outcomeOf(() => encode(value).toString()));
    results.push(outcomeOf(() => target.toString('utf8', 0, encodeInto(value, target))));
  }
  const wellFormed = outcomeOf(() => Buffer.from(expected).toString());
  for (const [index, result] of results.entries()) {
    comparisons += 1;
    if (result === (index === 0 ? expected : wellFormed)) continue;
    let at = 0;
    while (result[at] === expected[at]) at += 1;
    console.error(
      `soak: DIFFERENT (${['stringify', 'encode', 'encodeInto'][index]}) at ${at} after ${comparisons} comparisons\n` +
        `  got      ${JSON.stringify(result.slice(Math.max(0, at - 60), at + 60))}\n` +
        `  expected ${JSON.stringify(expected.slice(Math.max(0, at - 60), at + 60))}`,
    );
    process.exit(1);
  }
}

let collections = 0;
function collectSometimes(): void {
  if (chance(6)) {
    globalThis.gc?.({ type: 'minor' });
    collections += 1;
  } else if (chance(2)) {
    globalThis.gc?.();
    collections += 1;
  }
}

/** Adds a property to a prototype, encodes, and takes it away again. */
function patchSometimes(value: unknown): void {
  if (random(1000) > 1) return;
  const prototype = pick(prototypes);
  const [key, patch] = pick<readonly [PropertyKey, unknown]>([
    ['toJSON', () => 'patched'],
    ['toJSON', 5],
    ['other', 1],
    [1, 'element'],
    [Symbol.toPrimitive, () => 42],
  ]);
  Object.defineProperty(prototype, key, { value: patch, configurable: true, writable: true });
  try {
    compareAll(value);
  } finally {
    Reflect.deleteProperty(prototype, key);
  }
  compareAll(value);
}

const start = performance.now();
let iterations = 0;
while (performance.now() - start < seconds * 1000) {
  iterations += 1;
  const value = randomValue(4);
  if (chance(4)) keyLists[random(keyLists.length)] = newKeyList();
  compareAll(value);
  collectSometimes();
  compareAll(value);
  patchSometimes(value);
  kept[random(64)] = value;
  const old = kept[random(64)];
  if (typeof old === 'object' && old !== null && !Object.isFrozen(old) && chance(10)) {
    Reflect.set(old, randomKey(), randomValue(2));
  }
  compareAll(old);
  if (chance(1)) {
    kept.length = 0;
    weak = new WeakMap();
  }
}

const { calls, fallbacks, fallbackReasons, shapesCompiled, collections: noticed } = stats();
const nativeShare = engine().name === 'native' ? 1 - fallbacks / calls : 0;
console.log(
  `soak: ${iterations} iterations, ${comparisons} comparisons, ${collections} explicit collections ` +
    `(${noticed} callbacks), ${shapesCompiled} shapes compiled, ${(nativeShare * 100).toFixed(1)} % native (${engine().name})`,
);
const reasons = Object.entries(fallbackReasons).sort(([, a], [, b]) => b - a);
for (const [reason, count] of reasons.slice(0, 5))
  console.log(`soak:   ${count} times not native: ${reason}`);
// A run that collected nothing or encoded nothing natively proves nothing.
if (seconds >= 1 && (collections === 0 || (engine().name === 'native' && nativeShare < 0.3))) {
  console.error('soak: too few collections or natively encoded values for this to mean anything');
  process.exit(1);
}
