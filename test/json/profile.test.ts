/** Pretouch and profiles: the first real call finds its classes, and no profile can do harm. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  encode,
  engine,
  explain,
  type LoadReport,
  loadProfile,
  pretouch,
  saveProfile,
  stats,
  stringify,
} from 'uranium-jit/json';
import { runFixture } from './child.ts';

const { name, reason } = engine();
const isCompiling = engine().hotShapes === 'compiled';
const skip = isCompiling ? false : `nothing is compiled here, the engine is ${name}: ${reason}`;

let count = 0;
/** Objects whose classes no other test has: two classes of objects, and arrays. */
function fresh(): () => Record<string, unknown> {
  const key = `fresh ${count++}`;
  return () => ({ [key]: 1, text: 'x', inner: { [`${key} inner`]: 1.5 }, list: [1, 2] });
}

/** How many classes were learned, and how many compiled, by `work`. */
function growth(work: () => void): readonly [learned: number, compiled: number] {
  const before = stats();
  work();
  const after = stats();
  return [after.shapesLearned - before.shapesLearned, after.shapesCompiled - before.shapesCompiled];
}

test('pretouch compiles all classes of the sample, and says so', { skip }, () => {
  const make = fresh();
  pretouch([[1]]);
  const report = pretouch(make());
  assert.equal(report.shapesLearned, 2);
  assert.equal(report.shapesCompiled, 2);
  assert.ok(report.codeBytes > 100, `${report.codeBytes} bytes of code`);
  assert.ok(report.milliseconds > 0);
  const before = stats();
  const value = make();
  assert.equal(encode(value).toString(), JSON.stringify(value));
  const after = stats();
  assert.equal(after.shapesLearned, before.shapesLearned);
  assert.equal(after.cacheHits, before.cacheHits + 1);
  assert.deepEqual(
    growth(() => {
      for (let i = 0; i < 300; i++) encode(make());
    }),
    [0, 0],
  );
});

test('pretouched fields are compiled for what they hold, inner shapes among it', { skip }, () => {
  const value = { touched: 1, name: 'x', price: 1.5, ok: true, inner: { touchedInside: 2 }, any: null };
  pretouch(value);
  const lines = explain(value).steps[0]?.lines.map((line) => line.split(' ')[0]);
  assert.deepEqual(lines, ['begin', 'integer', 'string', 'double', 'boolean', 'object', 'any', 'end']);
});

test('what is known already is not compiled again', { skip }, () => {
  const make = fresh();
  pretouch(make());
  const report = pretouch([make(), make()]);
  assert.equal(report.shapesCompiled, 0);
  assert.equal(report.codeBytes, 0);
});

test('several samples are an array, and depth tells how far down is compiled', { skip }, () => {
  const make = (): unknown => ({ level1: { level2: { level3: [[{ level4: 1 }]] } } });
  assert.equal(pretouch([make()], { depth: 1 }).shapesCompiled, 1);
  assert.equal(pretouch([make()], { depth: 2 }).shapesCompiled, 1);
  assert.equal(pretouch([make(), fresh()(), fresh()()], { depth: 3 }).shapesCompiled, 1 + 4);
  assert.equal(pretouch(make()).shapesCompiled, 1);
  for (const depth of [0, -1, Number.NaN, '1' as unknown as number]) {
    assert.throws(() => pretouch({}, { depth }), { code: 'ERR_ARGUMENT', message: /depth must be a number/ });
  }
});

test('samples that machine code gives up are no error', () => {
  const cycle: Record<string, unknown> = { cyclic: 1 };
  cycle.self = [cycle];
  const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  for (const sample of [undefined, null, 1, 'text', new Map(), cycle, deep, new Proxy({}, {}), () => 1]) {
    pretouch(sample);
    pretouch([sample], { depth: 3 });
  }
  assert.throws(() => stringify(cycle), TypeError);
});

interface Report {
  readonly report?: LoadReport;
  readonly found: Readonly<
    Record<string, { learned: number; compiled: number; misses: number; right: boolean }>
  >;
  readonly profile: string;
}

test('a profile of one process has the classes of another known and compiled at its start', { skip }, () => {
  const first = runFixture('profile') as Report;
  const { shapes, leftOut } = JSON.parse(first.profile);
  assert.equal(leftOut, 1, 'instances of classes are left out');
  for (const [way, { learned, misses, right }] of Object.entries(first.found)) {
    assert.ok(right, way);
    assert.ok(learned > 0 && misses === 1, `${way} is unknown at first`);
  }
  const second = runFixture('profile', { environment: { PROFILE: first.profile } }) as Report;
  assert.equal(second.report?.shapes, shapes.length);
  assert.equal(second.report?.shapesRestored, shapes.length);
  assert.ok((second.report?.shapesCompiled ?? 0) >= 12, `${second.report?.shapesCompiled} shapes compiled`);
  for (const [way, { learned, compiled, misses, right }] of Object.entries(second.found)) {
    assert.ok(right, way);
    if (way === 'an instance of a class') {
      assert.deepEqual({ learned, compiled, misses }, { learned: 1, compiled: 1, misses: 1 });
    } else {
      assert.deepEqual({ learned, compiled, misses }, { learned: 0, compiled: 0, misses: 0 }, way);
    }
  }
  // What is saved after loading tells of the same shapes.
  const keys = (profile: string): string[] =>
    JSON.parse(profile)
      .shapes.map((shape: { keys: string[] }) => shape.keys.join())
      .sort();
  assert.deepEqual(keys(second.profile), keys(first.profile));
});

test('keys of every kind survive a profile', { skip }, () => {
  const keys = [
    '',
    ' ',
    '"',
    '\\',
    '\n',
    'é',
    '€',
    '𝒳',
    '\ud800',
    '__proto__',
    'constructor',
    'x'.repeat(300),
  ];
  const value = JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:1`).join()}}`);
  encode(value);
  const saved = JSON.parse(saveProfile()).shapes.find((shape: { keys: string[] }) => shape.keys[0] === '');
  assert.deepEqual(saved.keys, keys);
  assert.equal(saved.slots, keys.length);
  const report = loadProfile(saveProfile());
  assert.equal(report.shapesRestored, report.shapes);
  assert.equal(stringify(value), JSON.stringify(value));
});

const shape = { keys: ['a', 'b'], holds: ['integer', 0], slots: 2, uses: 1, compiled: true };
const profile = { format: 'uranium-profile', version: 1, leftOut: 0, shapes: [shape] };

/** [what, the profile, what the message says] */
const damaged: readonly (readonly [string, unknown, RegExp])[] = [
  ['an empty text', '', /the text is no JSON/],
  ['half a text', JSON.stringify(profile).slice(0, 50), /the text is no JSON/],
  ['null', null, /the profile must be an object, not null/],
  ['an array', [profile], /the profile must be an object, not an array of 1/],
  ['another format', { ...profile, format: 'x' }, /its format must be "uranium-profile", not "x"/],
  [
    'a later version',
    { ...profile, version: 2 },
    /its version is 2; this release of Uranium reads version 1/,
  ],
  ['no shapes', { ...profile, shapes: undefined }, /shapes must be an array .* not undefined/],
  [
    'too many shapes',
    { ...profile, shapes: Array(1025).fill(shape) },
    /at most 1024 shapes, not an array of 1025/,
  ],
  ...(
    [
      ['a shape that is none', null, /shapes\[0\] must be an object, not null/],
      ['keys that are none', { ...shape, keys: {} }, /shapes\[0\].keys must be an array/],
      ['a key that is none', { ...shape, keys: ['a', 1] }, /shapes\[0\].keys\[1\] must be a key .* not 1/],
      [
        'a key that is an index',
        { ...shape, keys: ['a', '7'] },
        /keys\[1\] must be a key .* no index, not "7"/,
      ],
      ['an endless key', { ...shape, keys: ['a', 'x'.repeat(70_000)] }, /at most 65536 characters/],
      ['a key twice', { ...shape, keys: ['a', 'a'] }, /shapes\[0\].keys has a key twice/],
      ['too many keys', { ...shape, keys: Array(1021).fill('x') }, /at most 1020 keys/],
      ['one kind too few', { ...shape, holds: ['integer'] }, /must have one entry for each of the 2 keys/],
      [
        'an unknown kind',
        { ...shape, holds: ['integer', 'toString'] },
        /holds\[1\] must be .* not "toString"/,
      ],
      ['a kind that every object has', { ...shape, holds: ['__proto__', 0] }, /holds\[0\] must be/],
      [
        'an index of no shape',
        { ...shape, holds: ['integer', 1] },
        /holds\[1\] must be the index of a shape/,
      ],
      ['a negative index', { ...shape, holds: ['integer', -1] }, /holds\[1\] must be the index/],
      ['half an index', { ...shape, holds: ['integer', 0.5] }, /holds\[1\] must be the index/],
      ['too many slots', { ...shape, slots: 256 }, /slots must be from 0 to 255, not 256/],
      ['no uses', { ...shape, uses: -1 }, /uses must be a number of objects, not -1/],
      ['no compiled', { ...shape, compiled: 1 }, /compiled must be true or false, not 1/],
    ] as const
  ).map(([what, bad, message]) => [what, { ...profile, shapes: [bad] }, message] as const),
];

for (const [what, text, message] of damaged) {
  test(`a damaged profile, ${what}: an error that says where`, () => {
    const before = stats().shapesLearned;
    const load = (): unknown => loadProfile(typeof text === 'string' ? text : JSON.stringify(text));
    assert.throws(load, { code: 'ERR_PROFILE', message });
    assert.equal(stats().shapesLearned, before);
  });
}

test('a profile that is no text is refused', () => {
  for (const value of [undefined, null, {}, Buffer.from('{}')]) {
    assert.throws(() => loadProfile(value as string), { code: 'ERR_ARGUMENT' });
  }
});

test('whatever a profile says, what is encoded afterwards is right', () => {
  const kinds = [
    'integer',
    'double',
    'string',
    'boolean',
    'any',
    'date',
    'array',
    'array, holes',
    'array of integers, holes',
    'array of doubles',
    'array of doubles, holes',
  ];
  const keys = fc.uniqueArray(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('toJSON', '__proto__', 'a', 'b', 'length')),
    { maxLength: 12 },
  );
  const shapes = fc.array(
    fc.record({
      keys,
      seeds: fc.array(fc.oneof(fc.constantFrom(...kinds), fc.nat(6)), { minLength: 12, maxLength: 12 }),
      slots: fc.nat(255),
      uses: fc.nat(),
      compiled: fc.boolean(),
    }),
    { minLength: 7, maxLength: 12 },
  );
  fc.assert(
    fc.property(shapes, (recipes) => {
      const indexless = recipes.map(({ keys, seeds, ...rest }) => {
        const kept = keys.filter((key) => !/^[0-9]+$/.test(key));
        return { keys: kept, holds: seeds.slice(0, kept.length), ...rest };
      });
      loadProfile(JSON.stringify({ ...profile, shapes: indexless }));
      for (const { keys } of indexless) {
        for (const values of [
          [1, 'x', 1.5, true, null, {}, [], [1], new Date(0), '€', 2 ** 40, -0],
          ['x', 2 ** 31, [1.5], 'y', {}, 1, 1.5, null, false, [{}], undefined, 7],
        ]) {
          const value = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
          const text = JSON.stringify(value);
          assert.equal(stringify(value), text);
          const parsed: unknown = JSON.parse(text);
          assert.equal(encode([parsed, parsed]).toString(), JSON.stringify([parsed, parsed]));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('on the portable engine, nothing is learned, and nothing fails', () => {
  const report = runFixture('profile', {
    environment: { URANIUM_ENGINE: 'portable', PROFILE: JSON.stringify(profile) },
  }) as Report;
  assert.deepEqual(report.report, {
    shapes: 1,
    shapesRestored: 0,
    shapesLearned: 0,
    shapesCompiled: 0,
    codeBytes: 0,
    milliseconds: 0,
  });
  assert.deepEqual(JSON.parse(report.profile).shapes, []);
});
