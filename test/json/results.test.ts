/** Results and the memory they lie in: who owns the bytes, where they may be written, and what is given back. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { encode, encodeInto, engine, stringify } from 'uranium-jit/json';
import { runFixture } from './child.ts';
import { collect } from './strings.ts';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

const guard = 0xa5;

/** Strings whose text has exactly `size` bytes, the quotes among them. */
const textOf = (size: number): string => 'x'.repeat(size - 2);

function hash(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

test('a target of every size around the result takes it, or throws ERR_BUFFER_TOO_SMALL', () => {
  const values: readonly unknown[] = [
    1,
    '',
    'ab',
    { a: 1 },
    { key: 'short', list: [1, 2.5, true, null] },
    ['é€𝒳', 'quote "', '\n'.repeat(10)],
    'y'.repeat(250),
    { a: 'z'.repeat(100), b: ['\u0001'.repeat(100)], c: -1.2345678901234568e-300 },
    Array.from({ length: 60 }, (_, id) => ({ id })),
  ];
  const memory = Buffer.alloc(4096);
  for (const value of values) {
    const expected = Buffer.from(JSON.stringify(value));
    const size = expected.length;
    for (const offset of [0, 1, 9]) {
      for (let room = 0; room <= size + 600; room += room > size + 40 ? 13 : 1) {
        memory.fill(guard);
        const target = new Uint8Array(memory.buffer, memory.byteOffset + 16, offset + room);
        if (room < size) {
          assert.throws(
            () => encodeInto(value, target, offset),
            { code: 'ERR_BUFFER_TOO_SMALL' },
            `${size} bytes in ${room}`,
          );
        } else {
          assert.equal(encodeInto(value, target, offset), size);
          assert.ok(expected.equals(target.subarray(offset, offset + size)), `${size} bytes in ${room}`);
        }
        const behind = 16 + offset + room;
        const untouched =
          memory.subarray(0, 16 + offset).every((byte) => byte === guard) &&
          memory.subarray(behind, behind + 600).every((byte) => byte === guard);
        assert.ok(untouched, `${size} bytes in ${room}: wrote outside of the target`);
      }
    }
  }
});

test('the message of ERR_BUFFER_TOO_SMALL tells the size that is needed and the room there is', () => {
  for (const [size, room, offset] of [
    [100, 99, 0],
    [100, 0, 50],
    [1000, 600, 7],
    [200_000, 199_999, 0],
  ] as const) {
    assert.throws(() => encodeInto(textOf(size), new Uint8Array(room + offset), offset), {
      code: 'ERR_BUFFER_TOO_SMALL',
      message: new RegExp(`\\b${size} bytes.*\\b${room} from offset ${offset} on`),
    });
  }
});

test('a target on the heap of V8, which collections move, is written where it is', () => {
  // V8 keeps typed arrays of up to 64 bytes in its own heap.
  for (let round = 0; round < 200; round++) {
    const targets = Array.from({ length: 20 }, (_, index) => new Uint8Array(index + 45));
    for (const [index, target] of targets.entries()) {
      if (index % 7 === 0) collect({ type: 'minor' });
      const value = { round, index, text: 'on the heap' };
      const size = encodeInto(value, target, 1);
      const text = Buffer.from(target.subarray(1, 1 + size)).toString();
      assert.equal(text, JSON.stringify(value));
      assert.equal(target[0], 0);
    }
    if (round % 50 === 0) collect();
  }
});

test('pieces of Buffers, subclasses of Uint8Array and targets from other realms are written', async () => {
  const { runInNewContext } = await import('node:vm');
  class Bytes extends Uint8Array {}
  const shared = new Uint8Array(200);
  for (const target of [
    new Bytes(64),
    Buffer.alloc(64),
    Buffer.from('x'.repeat(64)),
    shared.subarray(70, 134),
    runInNewContext('new Uint8Array(64)') as Uint8Array,
  ]) {
    for (let round = 0; round < 3; round++) {
      assert.equal(encodeInto({ target: true }, target, 3), 15);
      assert.equal(Buffer.from(target.subarray(3, 18)).toString(), '{"target":true}');
    }
  }
});

test('results around the largest piece of a slab, and at the end of one, are right and stay so', () => {
  const largestPiece = 64 * 1024;
  const sizes = [
    ...Array.from({ length: 40 }, (_, index) => largestPiece - 20 + index),
    ...Array.from({ length: 40 }, (_, index) => largestPiece - 540 + index),
    ...Array.from({ length: 60 }, (_, index) => 8 * 1024 + index),
    ...Array.from({ length: 60 }, (_, index) => (index % 2 ? 3 : 64 * 1024)),
    ...Array.from({ length: 30 }, (_, index) => (index % 3 ? 100 : 200_000 + index)),
  ];
  const results = sizes.map((size) => encode(textOf(size)));
  for (const [index, size] of sizes.entries()) {
    const result = results[index] as Buffer;
    assert.equal(result.length, size);
    assert.ok(result.equals(Buffer.from(`"${textOf(size)}"`)), `the result of ${size} bytes`);
  }
});

test('Buffers that are kept never change, whatever is encoded and collected later', () => {
  const make = (index: number): unknown => ({
    index,
    text: `${'é€x'[index % 3]}`.repeat((index * 37) % 3000),
    list: Array.from({ length: index % 9 }, (_, id) => ({ id, half: id / 2 })),
  });
  const kept: { bytes: Buffer; hash: string; index: number }[] = [];
  for (let index = 0; index < 1500; index++) {
    const bytes = encode(make(index));
    kept.push({ bytes, hash: hash(bytes), index });
    if (index % 100 === 0) {
      encode('l'.repeat(300_000));
      stringify({ text: '€'.repeat(100_000) });
      encodeInto(make(index + 1), new Uint8Array(20_000));
    }
    if (index % 500 === 0) collect();
  }
  // The next call writes behind the last result, and must not reach into it.
  for (let index = 0; index < 1000; index++) encode('"'.repeat(index));
  collect();
  for (const { bytes, hash: expected, index } of kept) {
    assert.equal(hash(bytes), expected, `result ${index}`);
    assert.equal(bytes.toString(), JSON.stringify(make(index)));
  }
});

test('what is written to one Buffer shows in no other, before or after it', () => {
  const results = Array.from({ length: 100 }, (_, index) => encode({ index }));
  for (const bytes of results.filter((_, index) => index % 2 === 0)) bytes.fill(0xff);
  for (const [index, bytes] of results.entries()) {
    if (index % 2) assert.equal(bytes.toString(), JSON.stringify({ index }));
  }
  assert.equal(encode({ after: 1 }).toString(), '{"after":1}');
});

test('transferring the memory of one Buffer takes it from no other', () => {
  const kept = encode({ kept: 1 });
  const sent = encode({ sent: 1 });
  try {
    structuredClone(sent, { transfer: [sent.buffer as ArrayBuffer] });
  } catch (error) {
    assert.equal((error as Error).name, 'DataCloneError');
  }
  assert.equal(kept.toString(), '{"kept":1}');
  assert.equal(encode({ next: 1 }).toString(), '{"next":1}');
});

interface LargeReport {
  readonly expectedSize: number;
  readonly checks: Readonly<Record<string, boolean>>;
  readonly before: number;
  readonly height: number;
  readonly afterEncode: number;
  readonly afterStringify: number;
  readonly afterEncodeInto: number;
}

test('results of 200 MB are right, and their memory goes back to the system', { skip }, async (t) => {
  const report = runFixture('large', { flags: ['--expose-gc'] }) as LargeReport;
  assert.ok(report.expectedSize > 200e6);
  for (const [what, isRight] of Object.entries(report.checks)) assert.ok(isRight, what);
  assert.ok(report.height - report.before > 200, 'the measurement sees large results');
  // Of each of the two ranges that results are made in, 32 MB stay; the rest is for the host's own fluctuation.
  for (const after of ['afterEncode', 'afterStringify', 'afterEncodeInto'] as const) {
    await t.test(after, () => {
      const more = report[after] - report.before;
      assert.ok(more < 90, `${more} MB more than before`);
    });
  }
});
