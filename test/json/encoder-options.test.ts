/** The options of `createEncoder`, each and together, against a model that is written with JSON.stringify. */

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ReadableStream } from 'node:stream/web';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  createEncoder,
  type EncoderOptions,
  encode,
  engine,
  NonFiniteError,
  stringify,
} from 'uranium-jit/json';
import { cases } from './cases.ts';
import { modelOf } from './encoder-model.ts';
import { assertIdentical, assertIdenticalFrom, type Model } from './identity.ts';

const seed = Number(process.env.URANIUM_SEED ?? 1);
const total = Math.ceil(Number(process.env.URANIUM_RANDOM_VALUES ?? 100_000) / 50);
const rounds = 3;

test('without options, the functions are those of the package', () => {
  for (const options of [
    undefined,
    {},
    { sortKeys: undefined, engine: undefined },
    { nonFinite: 'null' } as const,
  ]) {
    const encoder = createEncoder(options);
    assert.equal(encoder.stringify, stringify);
    assert.equal(encoder.encode, encode);
  }
});

test('what is no option is refused', () => {
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [null, /options must be an object, not null/],
    ['sortKeys', /options must be an object, not 'sortKeys'/],
    [[], /options must be an object, not an array/],
    [{ bigint: ['string'] }, /bigint must be .*, not an array/],
    [{ sortkeys: true }, /there is no option "sortkeys"; the options are escapeHTML, /],
    [{ toString: true }, /there is no option "toString"/],
    [{ sortKeys: 1 }, /sortKeys must be false or true, not 1/],
    [{ sortKeys: null }, /sortKeys must be false or true, not null/],
    [{ escapeHTML: 'yes' }, /escapeHTML must be false or true, not 'yes'/],
    [{ nonFinite: 'throw' }, /nonFinite must be 'null' or 'error', not 'throw'/],
    [{ nonFinite: null }, /nonFinite must be 'null' or 'error', not null/],
    [{ bigint: true }, /bigint must be 'error' or 'number' or 'string', not true/],
    [{ bigint: {} }, /bigint must be 'error' or 'number' or 'string', not an object/],
    [{ engine: 'fast' }, /engine must be 'auto' or 'native' or 'portable', not 'fast'/],
  ];
  for (const [options, message] of wrong)
    assert.throws(
      () => createEncoder(options as EncoderOptions),
      { code: 'ERR_ARGUMENT', message },
      inspect(options),
    );
});

test('an engine can be asked for', () => {
  const portable = createEncoder({ engine: 'portable' });
  assertIdentical(portable, [1, { a: 'x' }], 'portable');
  const isNative = engine().name === 'native';
  if (isNative) assertIdentical(createEncoder({ engine: 'native' }), [1, { a: 'x' }], 'native');
  else assert.throws(() => createEncoder({ engine: 'native' }), { code: 'ERR_NATIVE_UNAVAILABLE' });
});

const examples: readonly (readonly [options: EncoderOptions, value: unknown, text: string])[] = [
  [{ escapeHTML: true }, { 'a<b': '</script>&' }, '{"a\\u003cb":"\\u003c/script\\u003e\\u0026"}'],
  [{ escapeHTML: true }, '\u2028\u2029', '"\\u2028\\u2029"'],
  [{ escapeHTML: true, lineSeparators: false }, '<\u2028', '"\\u003c\u2028"'],
  [{ lineSeparators: true }, { '\u2028': '<\u2029' }, '{"\\u2028":"<\\u2029"}'],
  [{ validateString: true }, { '\ud800': 'a\udfffb\ud83d\ude00' }, '{"\ufffd":"a\ufffdb\ud83d\ude00"}'],
  [{ validateString: true }, ['\\ud800', '\\', '\\\\\ud800'], '["\\\\ud800","\\\\","\\\\\\\\\ufffd"]'],
  [{ sortKeys: true }, { b: 1, a: { d: 1, c: 2 }, 10: 1, 9: 2 }, '{"10":1,"9":2,"a":{"c":2,"d":1},"b":1}'],
  [
    { sortKeys: true },
    { '\ufb33': 1, '\ud83d\ude00': 2, é: 3, $: 4 },
    '{"$":4,"é":3,"\ud83d\ude00":2,"\ufb33":1}',
  ],
  [{ newline: true }, [1], '[1]\n'],
  [{ bigint: 'number' }, [1n, { a: -(2n ** 70n) }, Object(5n)], '[1,{"a":-1180591620717411303424},5]'],
  [{ bigint: 'string' }, [1n, { a: -(2n ** 70n) }, Object(5n)], '["1",{"a":"-1180591620717411303424"},"5"]'],
  [{ nonFinite: 'error' }, [1.5, null, undefined, new Date(Number.NaN)], '[1.5,null,null,null]'],
];

test('options do what the documentation says', () => {
  for (const [options, value, text] of examples) {
    const encoder = createEncoder(options);
    for (let round = 0; round < rounds; round++)
      assert.equal(encoder.stringify(value), text, inspect(options));
    assertIdentical(encoder, value, inspect(options), [], () => text);
  }
});

test('a number without text is an error that says where it is', () => {
  const { stringify, encode, encodeInto } = createEncoder({ nonFinite: 'error' });
  const numbers: readonly (readonly [value: unknown, path: string, number: number])[] = [
    [Number.NaN, '$', Number.NaN],
    [{ a: [1, { 'b c': -Infinity }] }, '$.a[1]["b c"]', -Infinity],
    [{ rows: [{ price: 1 }, { price: Infinity }] }, '$.rows[1].price', Infinity],
    [[0.5, Number.NaN], '$[1]', Number.NaN],
    [[1, 2, Infinity, 'x'], '$[2]', Infinity],
    [{ a: new Float64Array([1, Number.NaN]) }, '$.a["1"]', Number.NaN],
    [{ a: Object(Number.NaN) }, '$.a', Number.NaN],
    [{ a: { toJSON: () => ({ b: Number.NaN }) } }, '$.a.b', Number.NaN],
    [Object.assign(Object.create(null), { é: Number.NaN }), '$.é', Number.NaN],
    [{ 0: { 7: Infinity } }, '$["0"]["7"]', Infinity],
    [new Map(Object.entries({})), '', 0],
  ];
  for (const [value, path, number] of numbers) {
    for (const call of [stringify, encode, (value: unknown) => encodeInto(value, Buffer.alloc(100))]) {
      for (let round = 0; round < rounds; round++) {
        if (path === '') {
          call(value);
          continue;
        }
        assert.throws(
          () => call(value),
          (error: NonFiniteError) => {
            assert.ok(error instanceof NonFiniteError);
            assert.equal(error.code, 'ERR_NON_FINITE');
            assert.equal(error.path, path);
            assert.ok(Object.is(error.value, number));
            return true;
          },
        );
      }
    }
  }
});

/** Each option alone, and some together. */
const combinations: readonly EncoderOptions[] = [
  { escapeHTML: true },
  { validateString: true, lineSeparators: true, newline: true },
  { sortKeys: true },
  { nonFinite: 'error' },
  { bigint: 'string', nonFinite: 'error' },
  { sortKeys: true, bigint: 'number', escapeHTML: true, newline: true },
];

/** What the model cannot do in time, or at all. */
const leftOut = /^large$|^a module namespace$|000 deep/;

for (const options of combinations) {
  test(`the table of cases is encoded as the model says with ${shown(options)}`, () => {
    const encoder = createEncoder(options);
    const model = modelOf(options);
    for (const [group, rows] of Object.entries(cases)) {
      if (leftOut.test(group)) continue;
      for (const { name, make, changesItself } of rows) {
        if (leftOut.test(name)) continue;
        const value = make();
        const same = changesItself ? model : once(model);
        for (let round = 0; round < rounds; round++)
          assertIdenticalFrom(encoder, changesItself ? make : () => value, name, undefined, same);
      }
    }
  });
}

/** A model of one value, which is asked once. */
function once(model: Model): Model {
  let answer: (() => string | undefined) | undefined;
  return (value) => {
    if (answer === undefined) {
      try {
        const text = model(value);
        answer = () => text;
      } catch (error) {
        answer = () => {
          throw error;
        };
      }
    }
    return answer();
  };
}

function shown(options: EncoderOptions): string {
  return inspect(options, { breakLength: Infinity });
}

/** Values as they are read: what user code sees, in its order. */
function makeWatched(log: string[]): unknown {
  const watched = (name: string, value: unknown) => ({
    get b() {
      log.push(`${name}.b`);
      return value;
    },
    a: {
      toJSON(key: string) {
        log.push(`${name}.${key}.toJSON`);
        return { z: 1, y: 2n, x: [value] };
      },
    },
    get 10() {
      log.push(`${name}.10`);
      return '<';
    },
    get 9() {
      log.push(`${name}.9`);
      return { toJSON: (key: string) => log.push(`${name}.${key}.toJSON`) };
    },
  });
  const proxy = new Proxy(
    { q: 1, p: 2, 5: 3 },
    {
      ownKeys(target) {
        log.push('keys');
        return Reflect.ownKeys(target);
      },
      get(target, key, receiver) {
        log.push(`proxy.${String(key)}`);
        return Reflect.get(target, key, receiver);
      },
    },
  );
  return {
    d: watched('d', 1),
    c: [watched('c', proxy), proxy],
    b: { z: 1, y: watched('b', { f: 1, e: 2 }) },
  };
}

test('values are read in the order in which they are shown', () => {
  for (const options of [{ sortKeys: true, bigint: 'string' }, { bigint: 'number' }] as const) {
    const encoder = createEncoder(options);
    const expected: string[] = [];
    const text = modelOf(options)(makeWatched(expected));
    for (let round = 0; round < rounds; round++) {
      const log: string[] = [];
      assert.equal(encoder.stringify(makeWatched(log)), text);
      assert.deepEqual(log, expected);
    }
  }
});

test('encoders with other options may be used in the middle of a call', () => {
  const all = combinations.map((options) => ({ encoder: createEncoder(options), model: modelOf(options) }));
  all.push({ encoder: createEncoder(), model: JSON.stringify });
  const value = { z: ['<', 0.5, '\ud800'], b: { y: 1, x: '\u2028' }, a: null };
  const nested = (depth: number): unknown => ({
    z: 1,
    b: '<b>',
    toJSON() {
      const { encoder, model } = all[depth % all.length] as (typeof all)[number];
      const inner = depth > 0 ? nested(depth - 1) : value;
      assert.equal(encoder.stringify(value), model(value));
      return {
        z: value,
        text: encoder.stringify(inner),
        y: { toJSON: () => encoder.encode(value).toString() },
        a: 0.1,
      };
    },
  });
  const expectedOf = (depth: number): unknown => {
    const { model } = all[depth % all.length] as (typeof all)[number];
    const inner = depth > 0 ? expectedOf(depth - 1) : value;
    return { z: value, text: model(inner), y: model(value), a: 0.1 };
  };
  for (const { encoder, model } of all)
    for (const depth of [0, 1, 5, 9])
      assertIdenticalFrom(
        encoder,
        () => [1, nested(depth), { c: 1, b: 2 }],
        `depth ${depth}`,
        undefined,
        () => model([1, expectedOf(depth), { c: 1, b: 2 }]),
      );
});

test('lists of keys may be used in the middle of a call', () => {
  const inner = { b: 1, a: { c: 1, a: 2 } };
  for (const options of [{}, { sortKeys: true }, { nonFinite: 'error' }] as const) {
    const encoder = createEncoder(options);
    const nested = (list: string[]) => ({ z: inner, toJSON: () => [encoder.stringify(inner, list), inner] });
    for (const list of [['b'], ['a', 'b'], ['c', 'a']])
      for (let round = 0; round < rounds; round++) {
        const value = [inner, nested(list), { e: nested(list), d: inner }, inner];
        assertIdentical(encoder, value, inspect([options, list]), [], () => {
          const text = modelOf(options)(inner, list as unknown as null);
          return modelOf(options)([inner, [text, inner], { e: [text, inner], d: inner }, inner]);
        });
        assertIdentical(encoder, inner, 'afterwards', [list], modelOf(options));
        assertIdentical(encoder, inner, 'afterwards', [], modelOf(options));
      }
  }
});

test('a replacer and a space work with options', () => {
  const value = {
    b: ['<', 1.5],
    a: { toJSON: () => 1n, c: 1 },
    7: { b: 1, a: { b: '\u2028', a: 2, 1: 3 } },
    c: 1n,
  };
  const replacers = [
    null,
    ['b', 'a'],
    ['c', 7, 'b', 'a'],
    (key: string, each: unknown) => (key === 'c' ? 2n : each),
  ];
  for (const options of [
    { sortKeys: true, bigint: 'number' },
    { escapeHTML: true, bigint: 'string', newline: true },
  ] as const) {
    const encoder = createEncoder(options);
    for (const replacer of replacers)
      for (const space of [undefined, 2, '\t', '--'])
        for (let round = 0; round < rounds; round++)
          assertIdentical(
            encoder,
            value,
            inspect([options, replacer, space]),
            [replacer, space],
            modelOf(options),
          );
  }
});

test('what a space says is not escaped', () => {
  const encoder = createEncoder({ escapeHTML: true, validateString: true, newline: true });
  assert.equal(
    encoder.stringify(['<', []], null, '<&"\\ud800'),
    '[\n<&"\\ud800"\\u003c",\n<&"\\ud800[]\n]\n',
  );
  assert.equal(encoder.stringify({ '>': [1] }, null, '>'), '{\n>"\\u003e": [\n>>1\n>]\n}\n');
});

test('streams of rows have the options of their encoder', async () => {
  const rows = [{ b: '<', a: 1n }, { b: [1.5], a: {} }, 'x'];
  const options: EncoderOptions = { sortKeys: true, escapeHTML: true, bigint: 'number', newline: true };
  const encoder = createEncoder(options);
  const expected = rows.map((row) => encoder.stringify(row)).join('');
  assert.equal(expected, '{"a":1,"b":"\\u003c"}\n{"a":{},"b":[1.5]}\n"x"\n');
  for (const encoder of [createEncoder(options), createEncoder({ ...options, engine: 'portable' })]) {
    assert.equal(await text(Readable.from(rows).pipe(encoder.ndjson())), expected);
    assert.equal(await text(ReadableStream.from(rows).pipeThrough(encoder.ndjsonStream())), expected);
    assert.equal(
      await text(Readable.from([rows, []]).pipe(encoder.ndjson({ arrays: true, batchBytes: 1 }))),
      expected,
    );
  }
  const refusing = createEncoder({ nonFinite: 'error' }).ndjson();
  await assert.rejects(text(Readable.from([{ a: 1 }, { a: [Number.NaN] }]).pipe(refusing)), {
    code: 'ERR_ROW',
    message: /row 1 .* NaN at \$\.a\[0\]/,
  });
});

const anyOptions = fc.record(
  {
    escapeHTML: fc.boolean(),
    validateString: fc.boolean(),
    sortKeys: fc.boolean(),
    newline: fc.boolean(),
    nonFinite: fc.constantFrom('null', 'error'),
    bigint: fc.constantFrom('error', 'number', 'string'),
    lineSeparators: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<EncoderOptions>;

const unit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<',
      '>',
      '&',
      '\u2028',
      '\u2029',
      '\ud800',
      '\udc00',
      '\\',
      'u',
      'd',
      '"',
      '“',
      'é',
      '\n',
    ),
  },
  fc.string({ minLength: 1, maxLength: 1 }),
);
const anyText = fc.oneof(fc.string({ unit, maxLength: 80 }), fc.string({ maxLength: 100 }));
const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'id', '', '0', '9', '10', '100', '01', '-1', '!', '4294967295'),
  anyText,
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      anyText,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom<unknown>(null, true, undefined),
    ),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      fc.constantFrom<unknown>(Number.NaN, Infinity, -0, Object(-Infinity), new Float32Array([1, Infinity])),
      { weight: 2, arbitrary: fc.bigInt() },
      fc.bigInt({ min: -(2n ** 100n), max: 2n ** 100n }).map(Object),
      fc.constantFrom<unknown>(new Uint8Array(12), new Map([[1, 2]]), /x/, new Date(0), Object('<')),
    ),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.double(), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 8, noNullPrototype: true }),
    fc.dictionary(key, tie('value'), { maxKeys: 20 }),
    fc
      .dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true })
      .map((value) => ({ toJSON: () => value })),
    fc
      .dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true })
      .map((value) => new Proxy(value, {})),
    fc
      .dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true })
      .map((value) =>
        Object.defineProperty(value, 'computed', { get: () => '<', enumerable: true, configurable: true }),
      ),
  ),
}));
const replacer = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  fc.array(key, { maxLength: 5 }),
  fc.constant((_: string, value: unknown) => value),
);

test(`${total} random values with random options are encoded as the model says`, (t) => {
  t.diagnostic(`URANIUM_SEED=${seed}`);
  const space = fc.constantFrom(undefined, undefined, undefined, 2, '\t', '<');
  fc.assert(
    fc.property(anyOptions, anyValue, replacer, space, (options, value, replacer, space) => {
      assertIdentical(createEncoder(options), value, inspect(options), [replacer, space], modelOf(options));
    }),
    { seed, numRuns: total },
  );
});

for (const options of combinations) {
  const numRuns = Math.ceil(total / 4);
  test(`${numRuns} random values with ${shown(options)}`, () => {
    const encoder = createEncoder(options);
    const model = modelOf(options);
    fc.assert(
      fc.property(anyValue, (value) => assertIdentical(encoder, value, 'a random value', [], model)),
      { seed, numRuns },
    );
  });
}
