/** Objects of other realms (vm contexts): whatever is replaced there or here, the text is JSON.stringify's. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { encode, encodeInto, engine, loadProfile, saveProfile, stats, stringify } from 'uranium-jit/json';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

/** Compares all functions with JSON.stringify, a few times: cold, learned, and after other values. */
function check(value: unknown, what: string): void {
  for (let turn = 0; turn < 3; turn++) {
    const expected = JSON.stringify(value);
    assert.equal(stringify(value), expected, what);
    assert.equal(stringify([value]), JSON.stringify([value]), what);
    if (expected === undefined) continue;
    assert.equal(encode(value).toString(), expected, what);
    const memory = Buffer.alloc(2 * expected.length + 100);
    assert.equal(memory.toString('utf8', 0, encodeInto(value, memory)), expected, what);
  }
}

/** Expressions, evaluated in the other realm. */
const expressions = [
  '({ a: 1, b: "x", c: 1.5, d: null, e: undefined, f: true })',
  '[1, "x", 1.5, null, undefined, [], {}]',
  '[1.5, 2.5]',
  '[1, , 3]',
  '[1.5, , 3.5]',
  '({ 3: "index", name: 1 })',
  'Object.assign(Object.create(null), { without: "prototype" })',
  'new (class Point { constructor() { this.x = 1; this.y = 2; } })()',
  'new (class Sub extends Array {})(3)',
  'new Date(1e12)',
  '({ at: new Date(0), list: [new Date(NaN)] })',
  '[new Number(1), new String("boxed"), new Boolean(false), Object(Symbol("s"))]',
  'new Map([[1, 2]])',
  'new Uint8Array(3)',
  'new Proxy({ a: 1 }, {})',
  'new Proxy([1, 2], {})',
  '({ get computed() { return 7; } })',
  '({ toJSON() { return { from: "there" }; } })',
  '({ f() {}, s: Symbol("x") })',
  'Object.freeze([1, { frozen: Object.freeze({ a: 1 }) }])',
  'JSON.parse(\'{"parsed":[1,{"deep":"é"}]}\')',
  'JSON',
  'Math',
  'globalThis',
  'new Error("message")',
  '/expression/',
  '(function () { return arguments; })(1, 2)',
];

test('values of every kind from another realm', () => {
  const context = createContext({ outside: { here: 1 } });
  for (const expression of expressions) check(runInContext(expression, context), expression);
});

test('plain objects, arrays and instances of another realm are encoded natively', { skip }, () => {
  const context = createContext();
  for (const expression of expressions.slice(0, 8)) {
    const value = runInContext(expression, context);
    stringify(value);
    const before = stats().fallbacks;
    for (let i = 0; i < 20; i++) stringify(value);
    assert.equal(stats().fallbacks, before, expression);
  }
});

test('objects of two realms in one value, one inside of the other', () => {
  const context = createContext();
  const wrap = runInContext('(inner) => ({ wrapped: inner, list: [inner, { there: 1 }] })', context);
  const make = runInContext('(id) => ({ id, name: "x" })', context);
  const here = (id: number): unknown => ({ id, name: 'x' });
  check(wrap({ here: [new Date(0), make(1), here(2)] }), 'mixed');
  check(
    Array.from({ length: 300 }, (_, id) => (id % 2 ? make(id) : here(id))),
    'rows',
  );
  check(wrap(wrap([wrap(here(1))])), 'nested');
});

/** [what, done in the other realm, undone there] */
const changes: readonly (readonly [string, string, string])[] = [
  [
    'Object.prototype.toJSON',
    'Object.prototype.toJSON = function () { return "O"; }',
    'delete Object.prototype.toJSON',
  ],
  [
    'Array.prototype.toJSON',
    'Array.prototype.toJSON = function () { return "A"; }',
    'delete Array.prototype.toJSON',
  ],
  [
    'Date.prototype.toJSON',
    'globalThis.saved = Date.prototype.toJSON; Date.prototype.toJSON = () => "D"',
    'Date.prototype.toJSON = saved',
  ],
  [
    'Date.prototype.toISOString',
    'globalThis.iso = Date.prototype.toISOString; Date.prototype.toISOString = () => "I"',
    'Date.prototype.toISOString = iso',
  ],
  [
    'a getter',
    'Object.defineProperty(Object.prototype, "toJSON", { get() { return undefined; }, configurable: true })',
    'delete Object.prototype.toJSON',
  ],
  ['an element of Array.prototype', 'Array.prototype[1] = "from the prototype"', 'delete Array.prototype[1]'],
  ['an element of Object.prototype', 'Object.prototype[1] = "from afar"', 'delete Object.prototype[1]'],
  [
    'the prototype of Object.prototype of its class',
    'Point.prototype.toJSON = function () { return "P"; }',
    'delete Point.prototype.toJSON',
  ],
];

for (const [what, change, undo] of changes) {
  test(`${what} changes in the other realm only, while values of both are encoded`, () => {
    const context = createContext();
    runInContext('class Point { constructor() { this.x = 1; } }; globalThis.Point = Point;', context);
    const expression = '({ object: { a: 1 }, list: [1, , { b: 2 }], at: new Date(0), point: new Point() })';
    const there = (): unknown => runInContext(expression, context);
    const here = (): unknown => ({ object: { a: 1 }, list: [1, undefined, { b: 2 }], at: new Date(0) });
    const both = (when: string): void => {
      check(there(), `there, ${when}`);
      check(here(), `here, ${when}`);
      check([there(), here()], `both, ${when}`);
    };
    both('before');
    runInContext(change, context);
    both('changed');
    runInContext(undo, context);
    both('undone');
  });
}

test('changes of this realm do not reach values of the other', () => {
  const context = createContext();
  const there = runInContext('({ object: { a: 1 }, list: [1, { b: 2 }], at: new Date(0) })', context);
  const prototype = Object.prototype as { toJSON?: unknown };
  check(there, 'before');
  prototype.toJSON = () => 'here';
  try {
    check(there, 'changed');
    check({ mine: [there] }, 'changed, inside of ours');
  } finally {
    delete prototype.toJSON;
  }
  check(there, 'undone');
});

test('many realms come and go', () => {
  for (let round = 0; round < 60; round++) {
    const context = createContext();
    check(
      runInContext(`({ realm: ${round}, rows: [{ a: 1 }, { a: 2.5 }, new Date(${round})] })`, context),
      'x',
    );
  }
  check({ after: [{ realm: 1 }] }, 'after');
});

test('a profile leaves out what belongs to another realm', { skip }, () => {
  const make = runInContext('() => ({ onlyOverThere: 1 })', createContext());
  for (let i = 0; i < 10; i++) encode(make());
  const profile = saveProfile();
  assert.ok(!profile.includes('onlyOverThere'));
  assert.ok(loadProfile(profile).shapes >= 0);
});
