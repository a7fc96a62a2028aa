/** The model is a line of JSON.stringify's text for each row. ndjson-portable.test.ts runs the same on the portable engine. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Readable, type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { encode, type NdjsonOptions, ndjson, ndjsonStream, RowError } from 'uranium-jit/json';

const model = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Writes `chunks`, and reads all that comes; throws the stream's error. */
async function throughNode(chunks: readonly unknown[], options?: NdjsonOptions): Promise<Buffer[]> {
  const read: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      read.push(chunk);
      done();
    },
  });
  const source = new Readable({ objectMode: true, read() {} });
  const stream = ndjson(options);
  const done = pipeline(source, stream, sink);
  for (const chunk of chunks) source.push(chunk);
  source.push(null);
  await done;
  return read;
}

async function throughWeb(chunks: readonly unknown[], options?: NdjsonOptions): Promise<Uint8Array[]> {
  const { readable, writable } = ndjsonStream(options);
  const writer = writable.getWriter();
  const written = Promise.all([...chunks.map((chunk) => writer.write(chunk)), writer.close()]);
  const read: Uint8Array[] = [];
  const reading = (async () => {
    for await (const chunk of readable) read.push(chunk);
  })();
  await Promise.all([written, reading]);
  return read;
}

const kinds = { throughNode, throughWeb };

const row = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.record({ id: fc.integer(), name: fc.string(), at: fc.date(), tags: fc.array(fc.string()) }),
  fc.integer().map((id) => ({ toJSON: () => ({ id, text: 'x'.repeat(Math.abs(id) % 300) }) })),
);

for (const [name, through] of Object.entries(kinds)) {
  test(`${name}: rows come out as lines of JSON.stringify, whatever the size of batches`, async () => {
    const batchBytes = fc.integer({ min: 1, max: 500 });
    await fc.assert(
      fc.asyncProperty(fc.array(row), batchBytes, fc.boolean(), async (rows, batchBytes, arrays) => {
        // null is the end of a stream of objects, unless it is in an array.
        const values = arrays || through === throughWeb ? rows : rows.filter((value) => value !== null);
        const chunks = arrays ? [values.slice(0, 3), [], values.slice(3)] : values;
        const read = await through(chunks, { batchBytes, arrays });
        assert.equal(Buffer.concat(read).toString(), model(values));
        for (const chunk of read) {
          assert.equal(chunk.at(-1), 0x0a, 'a chunk ends with a line');
          const isOneLine = chunk.indexOf(0x0a) === chunk.length - 1;
          assert.ok(chunk.length <= batchBytes + 1 || isOneLine, `${chunk.length} bytes of ${batchBytes}`);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test(`${name}: many rows come out in few Buffers, each with memory of its own`, async () => {
    const rows = Array.from({ length: 5000 }, (_, id) => ({ id, name: `row ${id}`, price: id / 4 }));
    const read = await through([rows], { arrays: true });
    assert.equal(Buffer.concat(read).toString(), model(rows));
    assert.ok(read.length < 8, `${read.length} chunks`);
    for (const chunk of read) assert.ok(Buffer.isBuffer(chunk));
    assert.equal(new Set(read.map(({ buffer }) => buffer)).size, read.length);
  });

  test(`${name}: a row that cannot be encoded is a RowError, with its index and the cause`, async () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const thrown = new Error('not today');
    // biome-ignore format: one row per line
    const cases: readonly (readonly [row: unknown, cause: (cause: unknown) => boolean])[] = [
      [undefined, (cause) => /has no JSON text/.test(String(cause))],
      [() => 1, (cause) => /type function has no JSON text/.test(String(cause))],
      [Symbol('s'), (cause) => /has no JSON text/.test(String(cause))],
      [{ toJSON: () => undefined }, (cause) => /has no JSON text/.test(String(cause))],
      [{ a: [cycle] }, (cause) => cause instanceof TypeError && /circular/.test(cause.message)],
      [{ n: 1n }, (cause) => cause instanceof TypeError],
      [{ toJSON() { throw thrown; } }, (cause) => cause === thrown],
      [{ get a() { throw 'a text'; } }, (cause) => cause === 'a text'],
    ];
    for (const [bad, isCause] of cases) {
      for (const arrays of [false, true]) {
        const rows = [1, { a: 2 }, bad, 4];
        await assert.rejects(through(arrays ? [rows] : rows, { arrays }), (error: unknown) => {
          assert.ok(error instanceof RowError, String(error));
          assert.deepEqual([error.code, error.row], ['ERR_ROW', 2]);
          assert.match(error.message, /^ERR_ROW: row 2 \(the first is 0\) cannot be encoded: /);
          return isCause(error.cause);
        });
      }
    }
    const rows = new Proxy([1, 2], {
      get: (list, key) => (key === '1' ? assert.fail('no') : Reflect.get(list, key)),
    });
    await assert.rejects(through([rows], { arrays: true }), { name: 'RowError', row: 1 });
    await assert.rejects(through([7], { arrays: true }), { code: 'ERR_ARGUMENT' });
  });

  test(`${name}: user code in a row may encode, and change the rows that were written before it`, async () => {
    const first = { id: 1 };
    const second = {
      toJSON() {
        first.id = 99;
        return encode({ inner: [first] }).toString();
      },
    };
    const text = Buffer.concat(await through([[first, second, first]], { arrays: true })).toString();
    assert.equal(text, `{"id":1}\n${JSON.stringify('{"inner":[{"id":99}]}')}\n{"id":99}\n`);
  });
}

test('options that are out of range are ERR_ARGUMENT', () => {
  for (const make of [ndjson, ndjsonStream]) {
    for (const batchBytes of [0, -1, 1.5, Number.NaN, 2 ** 31, '1'] as number[])
      assert.throws(() => make({ batchBytes }), { code: 'ERR_ARGUMENT' });
    assert.throws(() => make({ arrays: 1 as unknown as boolean }), { code: 'ERR_ARGUMENT' });
  }
});

test('a row does not wait for others', async () => {
  const stream = ndjson();
  stream.write({ a: 1 });
  assert.equal(String((await once(stream, 'data'))[0]), '{"a":1}\n');
  const { readable, writable } = ndjsonStream();
  void writable.getWriter().write([2]);
  const { value } = await readable.getReader().read();
  assert.equal(String(value), '[2]\n');
  stream.destroy();
});

/** Rows of about 100 bytes, written until the stream says that it is enough. */
function fill(stream: Transform): number {
  let rows = 0;
  while (rows < 100_000 && stream.write({ text: 'x'.repeat(88) })) rows++;
  return rows;
}

test('back-pressure: who does not read stops who writes', async () => {
  const stream = ndjson({ batchBytes: 1000 });
  let rows = fill(stream);
  assert.ok(rows < 60, `${rows} rows`);
  await new Promise(setImmediate);
  assert.ok(stream.readableLength + stream.writableLength < 4000);
  stream.once('drain', () => {
    rows += fill(stream);
    stream.end();
  });
  const text = Buffer.concat(await stream.toArray()).toString();
  assert.ok(text.split('\n').length > rows);

  const web = ndjsonStream({ batchBytes: 1000 });
  const writer = web.writable.getWriter();
  let written = 0;
  for (; written < 1000 && (writer.desiredSize ?? 0) > 0; written++) {
    void writer.write({ text: 'x'.repeat(88) }).catch(() => {});
    await new Promise(setImmediate);
  }
  assert.ok(written < 100, `${written} rows`);
  writer.closed.catch(() => {});
  await web.readable.cancel('enough');
});

test('destroy and abort release what waits; nothing comes behind them', async () => {
  const stream = ndjson();
  stream.on('data', () => assert.fail('data behind destroy'));
  stream.write({ a: 1 });
  stream.destroy();
  await once(stream, 'close');

  const failing = ndjson();
  failing.write({ a: 1 });
  failing.destroy(new Error('enough'));
  assert.match(String((await once(failing, 'error'))[0]), /enough/);

  const inside = ndjson();
  inside.write({ toJSON: () => void inside.destroy() });
  inside.on('error', () => {});
  await once(inside, 'close');

  const aborted = ndjsonStream();
  const writer = aborted.writable.getWriter();
  await writer.ready;
  const reading = aborted.readable.getReader().read();
  await writer.write({ a: 1 });
  await Promise.all([writer.abort(new Error('stop')), assert.rejects(reading, /stop/)]);

  const cancelled = ndjsonStream();
  const second = cancelled.writable.getWriter();
  second.closed.catch(() => {});
  await second.write({ a: 1 });
  await cancelled.readable.cancel('enough');
  await second.write({ a: 2 }).catch(() => {});
  await new Promise(setImmediate);
});
