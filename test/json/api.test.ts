import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as json from 'uranium-jit/json';

const value = { b: 1, a: [1, { c: 'x', d: undefined }], at: new Date(0), n: { a: 1 } };

test('stringify takes a replacer function, as JSON.stringify does', () => {
  const calls = (stringify: typeof JSON.stringify): unknown[] => {
    const seen: unknown[] = [];
    const text = stringify(value, function (this: unknown, key: string, item: unknown) {
      seen.push([key, JSON.stringify(this), typeof item]);
      return typeof item === 'number' ? item + 1 : item;
    });
    return [text, seen];
  };
  assert.deepEqual(calls(json.stringify as typeof JSON.stringify), calls(JSON.stringify));
});

test('stringify takes a list of keys, as JSON.stringify does', () => {
  for (const keys of [[], ['a'], ['a', 'c', 'a'], [1, 'b'], [Object('b'), Object(1)]]) {
    assert.equal(json.stringify(value, keys as string[]), JSON.stringify(value, keys as string[]));
    assert.equal(
      json.stringify([[value]], keys as string[], 1),
      JSON.stringify([[value]], keys as string[], 1),
    );
  }
});

test('stringify takes a space, as JSON.stringify does', () => {
  for (const space of [
    0,
    1,
    2,
    10,
    11,
    -1,
    1.9,
    '',
    ' ',
    '\t',
    '--',
    'more than ten characters',
    Object(3),
    Object('x'),
  ]) {
    assert.equal(json.stringify(value, null, space as number), JSON.stringify(value, null, space as number));
    assert.equal(
      json.stringify([[], {}, [1]], undefined, space as number),
      JSON.stringify([[], {}, [1]], undefined, space as number),
    );
  }
});

test('a replacer that is neither a function nor a list is ignored, as by JSON.stringify', () => {
  for (const replacer of [null, undefined, {}, 1, 'a', true, Symbol('s')]) {
    assert.equal(json.stringify(value, replacer as never), JSON.stringify(value, replacer as never));
  }
});

test('encode returns a Buffer of its own each time', () => {
  const first = json.encode({ a: 'first' });
  const second = json.encode({ a: 'second' });
  json.encode('x'.repeat(100_000));
  for (let i = 0; i < 2000; i++) json.encode({ i });
  assert.equal(first.toString(), '{"a":"first"}');
  assert.equal(second.toString(), '{"a":"second"}');
  first.fill(0);
  assert.equal(second.toString(), '{"a":"second"}');
});

test('encode and encodeInto throw ERR_NO_JSON for a value without a text', () => {
  for (const none of [undefined, () => 1, Symbol('s'), { toJSON: () => undefined }]) {
    assert.throws(() => json.encode(none), { code: 'ERR_NO_JSON' });
    assert.throws(() => json.encodeInto(none, Buffer.alloc(9)), { code: 'ERR_NO_JSON' });
  }
});

test('encodeInto writes at the offset, nothing before it and nothing outside of the view', () => {
  for (const [start, size] of [
    [0, 64],
    [7, 64],
    [3, 50],
  ] as const) {
    const memory = new Uint8Array(100);
    for (const target of [
      new Uint8Array(memory.buffer, start, size),
      Buffer.from(memory.buffer, start, size),
    ]) {
      for (const offset of [undefined, 0, 1, 7, 40, size - 8]) {
        memory.fill(1);
        const from = offset ?? 0;
        assert.equal(json.encodeInto({ é: 1 }, target, offset), 8);
        assert.equal(Buffer.from(target.slice(from, from + 8)).toString(), '{"é":1}');
        assert.ok(memory.subarray(0, start + from).every((byte) => byte === 1));
        assert.ok(memory.subarray(start + size).every((byte) => byte === 1));
      }
    }
  }
});

test('encodeInto throws ERR_BUFFER_TOO_SMALL one byte before the result fits', () => {
  for (const item of [
    { a: 1 },
    'x'.repeat(500),
    [1.5, 'é'],
    Array.from({ length: 3000 }, (_, i) => ({ i })),
  ]) {
    const size = Buffer.byteLength(JSON.stringify(item));
    for (let i = 0; i < 20; i++) {
      assert.equal(json.encodeInto(item, new Uint8Array(size)), size);
      assert.equal(json.encodeInto(item, new Uint8Array(size + 5), 5), size);
      assert.throws(() => json.encodeInto(item, new Uint8Array(size - 1)), { code: 'ERR_BUFFER_TOO_SMALL' });
      assert.throws(() => json.encodeInto(item, new Uint8Array(size + 4), 5), {
        code: 'ERR_BUFFER_TOO_SMALL',
      });
      assert.throws(() => json.encodeInto(item, new Uint8Array(0)), { code: 'ERR_BUFFER_TOO_SMALL' });
    }
  }
});

test('encodeInto refuses what is no buffer and offsets outside of it', () => {
  const wrong: readonly unknown[] = [
    undefined,
    null,
    'text',
    5,
    {},
    [],
    new ArrayBuffer(20),
    new Float64Array(20),
  ];
  for (const target of wrong) {
    assert.throws(() => json.encodeInto({ a: 1 }, target as Uint8Array), { code: 'ERR_ARGUMENT' });
  }
  for (const offset of [-1, 0.5, Number.NaN, Infinity, 2 ** 53, 65]) {
    assert.throws(() => json.encodeInto({ a: 1 }, new Uint8Array(64), offset), `offset ${offset}`);
  }
  for (const offset of ['1', null, {}]) {
    assert.throws(
      () => json.encodeInto({ a: 1 }, new Uint8Array(64), offset as number),
      `offset ${String(offset)}`,
    );
  }
});

test('encodeInto refuses a detached buffer, and one that user code detaches meanwhile', () => {
  const detached = new Uint8Array(64);
  structuredClone(detached, { transfer: [detached.buffer] });
  assert.throws(() => json.encodeInto({ a: 1 }, detached));
  for (let i = 0; i < 20; i++) {
    const target = new Uint8Array(64);
    const hostile = {
      a: 1,
      get b() {
        structuredClone(target, { transfer: [target.buffer] });
        return 2;
      },
    };
    assert.throws(() => json.encodeInto(hostile, target));
  }
});

test('encodeInto takes a resizable and a shared buffer, or refuses them with a reason', () => {
  const resizable = new Uint8Array(Reflect.construct(ArrayBuffer, [64, { maxByteLength: 128 }]));
  for (const target of [resizable, new Uint8Array(new SharedArrayBuffer(64))]) {
    try {
      assert.equal(json.encodeInto({ a: 1 }, target), 7);
      assert.equal(Buffer.from(target.slice(0, 7)).toString(), '{"a":1}');
    } catch (error) {
      assert.equal((error as { code?: string }).code, 'ERR_ARGUMENT');
    }
  }
});

test('stats counts calls, and engine names itself with a reason', () => {
  const before = json.stats().calls;
  for (let i = 0; i < 100; i++) json.encode({ counted: i, by: ['stats'] });
  assert.equal(json.stats().calls, before + 100);
  assert.equal(json.stats().engine, json.engine().name);
  assert.ok(['native', 'portable'].includes(json.engine().name));
  assert.notEqual(json.engine().reason, '');
});

const isCompiling = json.engine().hotShapes === 'compiled';

test('explain walks the six steps', {
  skip: isCompiling ? false : `nothing is compiled here: ${json.engine().reason}`,
}, () => {
  for (const item of [
    { id: 1, name: 'x' },
    [
      { id: 1, name: 'x' },
      { id: 2, name: 'y' },
    ],
  ]) {
    const { steps } = json.explain(item);
    assert.deepEqual(
      steps.map(({ number, name }) => `${number} ${name}`),
      [
        '1 IR generation',
        '2 JIT compilation',
        '3 machine code generation',
        '4 code loading',
        '5 execution',
        '6 result return',
      ],
    );
    for (const { summary, lines } of steps) {
      assert.notEqual(summary, '');
      assert.ok(lines.length > 0);
      assert.ok(lines.every((line) => !line.includes('\n')));
    }
  }
});

test('explain takes values that have no shape, and throws what encode throws', () => {
  for (const item of [1, 'x', null, [], [1.5], new Map(), new Proxy({ a: 1 }, {}), { toJSON: () => [1] }]) {
    assert.ok(Array.isArray(json.explain(item).steps));
  }
  assert.throws(() => json.explain(undefined), { code: 'ERR_NO_JSON' });
  assert.throws(() => json.explain(1n), TypeError);
});
