/** What a hostile or merely unusual program can do to the encoder, where it once went wrong. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, encodeInto, stringify } from 'uranium-jit/json';

test('an offset that V8 keeps as a boxed number is an offset like any other', () => {
  const halves = new Float64Array([3.5, 3.5]);
  // Read from a Float64Array and added in the interpreter, the sum 7 is a box and not a small integer.
  const offset = (halves[0] as number) + (halves[1] as number);
  for (const size of [20, 64, 700, 40_000]) {
    const target = new Uint8Array(size).fill(0xaa);
    assert.equal(encodeInto({ a: 1 }, target, offset), 7);
    assert.equal(Buffer.from(target.subarray(7, 14)).toString(), '{"a":1}');
    assert.ok(target.subarray(0, 7).every((byte) => byte === 0xaa));
    assert.equal(encodeInto([1], target, -0), 3);
  }
});

test('an array that claims more room than it has gets an error, not a number of bytes', () => {
  const detached = new Uint8Array(800);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const target = Object.defineProperty(detached, 'length', { value: 800 });
  for (let turn = 0; turn < 3; turn++) {
    assert.throws(() => encodeInto({ fresh: turn, [`k${turn}`]: 1 }, target), {
      code: 'ERR_BUFFER_TOO_SMALL',
    });
  }
});

test('what hides behind a toJSON is not walked', { timeout: 20_000 }, () => {
  class Entity {
    readonly id: number;
    readonly related: readonly Entity[];
    constructor(id: number, related: readonly Entity[]) {
      this.id = id;
      this.related = related;
    }
    toJSON(): number {
      return this.id;
    }
  }
  // Every level refers to the one below twice: 2^60 ways to the bottom.
  let top = new Entity(0, []);
  for (let id = 1; id <= 60; id++) top = new Entity(id, [top, top]);
  assert.equal(stringify([top]), '[60]');
  assert.equal(stringify([{ aClassNotSeenBefore: 1 }, top]), '[{"aClassNotSeenBefore":1},60]');
});

test('a cycle through large strings is an error at once, and takes no memory', { timeout: 20_000 }, () => {
  const object = { text: 'x'.repeat(4 * 2 ** 20), self: {} as unknown };
  object.self = object;
  const before = process.memoryUsage.rss();
  for (let turn = 0; turn < 3; turn++) {
    assert.throws(() => stringify(object), /circular/);
    assert.throws(() => encode([object]), /circular/);
  }
  assert.ok(process.memoryUsage.rss() - before < 300 * 2 ** 20);
});

test('results of tens of megabytes, with classes that come late', () => {
  const rows = Array.from({ length: 5 }, (_, id) => ({ id, text: String(id).repeat(5 * 2 ** 20) }));
  const value = [...rows, { late: { later: [1.5, 'x'] } }];
  const text = JSON.stringify(value);
  for (let turn = 0; turn < 3; turn++) {
    assert.ok(stringify(value) === text);
    assert.ok(encode(value).equals(Buffer.from(text)));
  }
  assert.equal(stringify([rows, 1n < 2n]), JSON.stringify([rows, true]));
});

test('stringify may take the place of JSON.stringify', () => {
  const original = JSON.stringify;
  try {
    JSON.stringify = stringify as typeof JSON.stringify;
    assert.equal(JSON.stringify({ 'a "key"': new Map(), b: [1] }), '{"a \\"key\\"":{},"b":[1]}');
    assert.equal(JSON.stringify({ a: 1 }, null, 1), '{\n "a": 1\n}');
    assert.equal(encode(new Map()).toString(), '{}');
  } finally {
    JSON.stringify = original;
  }
});

test('a result cannot be transferred together with all the others of its slab', () => {
  // After a large result the next one, too, gets memory of its own.
  encode(0);
  const first = encode({ first: 1 });
  const second = encode({ second: 2 });
  try {
    structuredClone(first.buffer, { transfer: [first.buffer as ArrayBuffer] });
  } catch {
    // Node 20 copies, later ones throw, as for Buffers from Node's own pool.
  }
  assert.equal(second.toString(), '{"second":2}');
  assert.equal(first.toString(), '{"first":1}');
  assert.equal(encode({ third: 3 }).toString(), '{"third":3}');
});

test('a slab that was detached all the same is replaced', () => {
  const detach = (encode([1]).buffer as ArrayBuffer & { transfer?: () => ArrayBuffer }).transfer;
  for (let turn = 0; turn < 3; turn++) {
    const buffer = encode([turn]).buffer;
    try {
      detach?.call(buffer);
    } catch {
      // Later versions refuse this, too, for memory that is marked as not transferable.
    }
    assert.equal(encode({ turn }).toString(), `{"turn":${turn}}`);
  }
});
