/** Memory that comes back: whatever is recycled, a result that was kept never changes. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compileSchema, createEncoder, encode, engine, recycle, resetStats, stats } from 'uranium-jit/json';

const isNative = engine().name === 'native';
const large = { text: 'x'.repeat(200_000), end: 'Zoë' };
const text = JSON.stringify(large);
/** From this size on results come back on every version of Node.js. */
const certain = 128 * 1024;

// The first call starts it.
recycle(encode(large));

describe('recycle', () => {
  test('the next result gets the memory, and the old Buffer is empty', () => {
    resetStats();
    const first = encode(large);
    const view = new Uint8Array(first.buffer);
    assert.equal(first.toString(), text);
    assert.equal(recycle(first), isNative);
    assert.deepEqual([first.length, view.length], isNative ? [0, 0] : [first.length, view.length]);
    const second = encode(large);
    assert.equal(second.toString(), text);
    assert.equal(stats().recycled, isNative ? 1 : 0);
    recycle(second);
  });

  for (const [name, make] of Object.entries({
    encode: () => encode(large),
    'encode with a space': () => encode(large, null, 1),
    createEncoder: () => createEncoder({ newline: true }).encode(large),
    compileSchema: () => schema.encode(large),
  })) {
    test(`${name}: three times, with the same memory`, () => {
      const expected = make().toString();
      recycle(make());
      resetStats();
      for (let time = 0; time < 3; time++) {
        const result = make();
        assert.equal(result.toString(), expected);
        assert.equal(recycle(result), isNative);
      }
      assert.equal(stats().recycled, isNative ? 3 : 0);
    });
  }
  const schema = compileSchema({ type: 'object', properties: { text: { type: 'string' } } });

  test('what is not taken stays as it is', () => {
    const twice = encode(large);
    assert.equal(recycle(twice), isNative);
    assert.equal(recycle(twice), false, 'twice');
    const small = encode({ a: 1 });
    const own = Buffer.alloc(certain);
    const pooled = Buffer.from('a Buffer of the pool');
    const transferred = encode(large);
    const moved = structuredClone(transferred.buffer, { transfer: [transferred.buffer as ArrayBuffer] });
    for (const result of [small, own, pooled, transferred, new Uint8Array(0), new Uint8Array(moved)])
      assert.equal(recycle(result), false);
    assert.equal(small.toString(), '{"a":1}');
    assert.equal(own.length, certain);
    assert.equal(pooled.toString(), 'a Buffer of the pool');
    assert.equal(Buffer.from(moved).toString('utf8', 0, 20), text.slice(0, 20));
  });

  for (const wrong of [undefined, null, 'text', {}, new ArrayBuffer(8), new DataView(new ArrayBuffer(8))]) {
    test(`${Object.prototype.toString.call(wrong)} is ERR_ARGUMENT`, () =>
      assert.throws(() => recycle(wrong as Uint8Array), { code: 'ERR_ARGUMENT' }));
  }

  test('of many results, no more than 16 MiB wait, and the newest do', () => {
    const value = 'y'.repeat(2 ** 20);
    for (const result of Array.from({ length: 24 }, () => encode(value)))
      assert.equal(recycle(result), isNative);
    resetStats();
    const results = Array.from({ length: 24 }, () => encode(value));
    for (const result of results) assert.equal(result.toString(), JSON.stringify(value));
    const { recycled } = stats();
    assert.ok(recycled <= 16 && recycled >= (isNative ? 1 : 0), `${recycled} got memory that waited`);
  });

  test('user code in a value may encode and recycle', () => {
    const inner = { text: 'i'.repeat(150_000) };
    const expected = JSON.stringify(inner);
    const value = {
      large,
      custom: {
        toJSON: () => {
          const bytes = encode(inner);
          assert.equal(bytes.toString(), expected);
          recycle(bytes);
          return inner;
        },
      },
      last: 1,
    };
    for (let time = 0; time < 5; time++) {
      const bytes = encode(value);
      assert.equal(bytes.toString(), `{"large":${text},"custom":${expected},"last":1}`);
      recycle(bytes);
    }
  });

  test('results that were kept never change, whatever is encoded and recycled', () => {
    const action = fc.record({
      size: fc.oneof(fc.integer({ min: 0, max: 400_000 }), fc.integer({ min: 0, max: 20_000 })),
      give: fc.nat({ max: 5 }),
      wide: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 30 }), (actions) => {
        const kept: [Buffer, string][] = [];
        for (const [index, { size, give, wide }] of actions.entries()) {
          const value = { index, text: (wide ? '€' : 'a').repeat(wide ? size / 3 : size) };
          kept.push([encode(value), JSON.stringify(value)]);
          const given = give < 3 ? kept.splice(give, 1)[0] : undefined;
          if (given !== undefined) {
            assert.equal(given[0].toString(), given[1]);
            const isTaken = recycle(given[0]);
            assert.equal(given[0].toString(), isTaken ? '' : given[1]);
          }
          for (const [bytes, expected] of kept) assert.ok(bytes.equals(Buffer.from(expected)));
        }
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});
