/**
 * NDJSON of a million rows through `ndjson()`, against `JSON.stringify` per row and a write, in turns, in one process.
 *
 *   node -C uranium-source --import tsx bench/ndjson.ts [ROWS [BATCH_BYTES]]
 *
 * Both sides end in the same Writable, which throws everything away, and both wait whenever `write` returns false. The
 * `arrays` line writes 1000 rows at a time; the `ndjsonStream` one is its WHATWG counterpart. The last column is how much
 * the process grew during a side's first turn.
 */

import { once } from 'node:events';
import { Writable } from 'node:stream';
import { ndjson, ndjsonStream } from 'uranium-jit/json';
import { layOutTable } from '../src/cli/terminal.ts';
import { makeUsers } from './users.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const batchBytes = Number(process.argv[3] ?? 65_536);
const users = makeUsers(1000);
const turns = 3;

/** Writes everything away; resolves with the number of bytes. */
class Sink extends Writable {
  bytes = 0;
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.bytes += chunk.length;
    done();
  }
}

async function writeAll(target: Writable, chunks: number, chunk: (index: number) => unknown): Promise<void> {
  for (let index = 0; index < chunks; index++) if (!target.write(chunk(index))) await once(target, 'drain');
  target.end();
}

const row = (index: number): unknown => users[index % users.length];

async function throughNode(arrays: boolean): Promise<number> {
  const sink = new Sink();
  const stream = ndjson({ batchBytes, arrays });
  stream.pipe(sink);
  await Promise.all([
    arrays ? writeAll(stream, count / users.length, () => users) : writeAll(stream, count, row),
    once(sink, 'finish'),
  ]);
  return sink.bytes;
}

async function throughWeb(): Promise<number> {
  const { readable, writable } = ndjsonStream({ batchBytes, arrays: true });
  const writer = writable.getWriter();
  const write = async (): Promise<void> => {
    for (let index = 0; index < count; index += users.length) {
      await writer.ready;
      void writer.write(users);
    }
    await writer.close();
  };
  const read = async (): Promise<number> => {
    let bytes = 0;
    for await (const chunk of readable) bytes += chunk.length;
    return bytes;
  };
  return (await Promise.all([read(), write()]))[0];
}

const sides: Record<string, () => Promise<number>> = {
  'JSON.stringify and a write': async () => {
    const sink = new Sink();
    await Promise.all([
      writeAll(sink, count, (index) => `${JSON.stringify(row(index))}\n`),
      once(sink, 'finish'),
    ]);
    return sink.bytes;
  },
  'ndjson()': () => throughNode(false),
  'ndjson({ arrays })': () => throughNode(true),
  'ndjsonStream({ arrays })': throughWeb,
};

const [expected, stream] = [
  users.map((user) => `${JSON.stringify(user)}\n`).join(''),
  ndjson({ arrays: true }),
];
stream.end(users);
if (Buffer.concat(await stream.toArray()).toString() !== expected) throw new Error('the lines differ');

const times = new Map<string, number[]>();
const growth = new Map<string, number>();
const sizes = new Set<number>();
for (let turn = 0; turn < turns; turn++) {
  for (const [name, side] of Object.entries(sides)) {
    const before = process.memoryUsage.rss();
    const start = performance.now();
    sizes.add(await side());
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    if (turn === 0) growth.set(name, (process.memoryUsage.rss() - before) / 2 ** 20);
  }
}
if (sizes.size !== 1) throw new Error(`the sides differ: ${[...sizes].join(', ')} bytes`);
const best = (name: string): number => Math.min(...(times.get(name) as number[]));
const peer = best('JSON.stringify and a write');
console.log(
  layOutTable(
    [
      { title: `${count.toLocaleString('en')} rows, Node.js ${process.versions.node}`, align: 'left' },
      { title: 'rows a second', align: 'right' },
      { title: 'ratio', align: 'right' },
      { title: 'MiB grown', align: 'right' },
    ],
    Object.keys(sides).map((name) => [
      name,
      Math.round((count / best(name)) * 1000).toLocaleString('en'),
      `${(peer / best(name)).toFixed(2)}x`,
      (growth.get(name) as number).toFixed(0),
    ]),
  ),
);
