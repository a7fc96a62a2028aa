/**
 * What `npm run bench` compares. The peer of every encoding to bytes is `Buffer.from(JSON.stringify(value))`.
 *
 * How the values are made matters as much as what they say, so: users are built by one literal each, from flat
 * strings (users.ts); documents come from JSON.parse. Strings that are compared as strings are flattened on both
 * sides, because V8 may return a rope that somebody else would have to pay for: `Number(text)` flattens its
 * argument and gives up at the first bracket, which costs nanoseconds.
 */

import { encode, encodeInto, stringify } from 'uranium-jit/json';
import type { Work } from '../src/cli/measure.ts';
import { documentFolder, loadDocument } from './documents.ts';
import { nativeCallCase } from './native-call.ts';
import { makeUsers } from './users.ts';

export interface BenchCase {
  readonly name: string;
  readonly peerName: string;
  readonly ours: Work;
  readonly peer: Work;
  /** How often one call of `ours` or `peer` does the work (for work of nanoseconds). */
  readonly repeat: number;
  /** Bytes of UTF-8 that the work makes; 0 where it makes none, and times are shown instead of rates. */
  readonly size: number;
}

/** A case that cannot run here, and why. */
export interface SkippedCase {
  readonly name: string;
  readonly skip: string;
}

const toBytes = 'Buffer.from(JSON.stringify(v))';

const documents = [
  'twitter.json',
  'citm_catalog.json',
  'github_events.json',
  'canada.json',
  'mesh.json',
  'numbers.json',
  'gsoc-2018.json',
  'apache_builds.json',
];

/** Builds the cases whose names contain `filter`, one at a time, so that only one document is in memory. */
export function* benchCases(filter: string): Generator<BenchCase | SkippedCase> {
  for (const [name, make] of table()) if (name.includes(filter)) yield make();
}

function* table(): Generator<readonly [string, () => BenchCase | SkippedCase]> {
  yield ['1000 users, encode', () => bytesCase('1000 users, encode', makeUsers(1000), encodeWork)];
  yield [
    '1000 users, encodeInto',
    () => bytesCase('1000 users, encodeInto', makeUsers(1000), encodeIntoWork),
  ];
  yield ['one user, encodeInto', () => bytesCase('one user, encodeInto', makeUsers(1)[0], encodeIntoWork)];
  yield ['one user, encode', () => bytesCase('one user, encode', makeUsers(1)[0], encodeWork)];
  yield ['1000 users, stringify', () => stringCase('1000 users, stringify', makeUsers(1000))];
  for (const document of documents) {
    const name = `${document}, encode`;
    yield [
      name,
      () => {
        const value = loadDocument(document);
        if (value === undefined)
          return { name, skip: `${document} is not in ${documentFolder} (URANIUM_DOCUMENTS)` };
        return bytesCase(name, value, encodeWork);
      },
    ];
  }
  yield ['an empty native call', () => nativeCallCase('an empty native call')];
}

function encodeWork(value: unknown): Work {
  return () => encode(value);
}

function encodeIntoWork(value: unknown): Work {
  // Twice the need, as a server's buffer would be.
  const target = Buffer.alloc(Buffer.byteLength(JSON.stringify(value)) * 2 + 64);
  return () => encodeInto(value, target, 0);
}

function bytesCase(name: string, value: unknown, work: (value: unknown) => Work): BenchCase {
  const expected = Buffer.from(JSON.stringify(value));
  if (!encode(value).equals(expected)) throw new Error(`${name}: the bytes differ from JSON.stringify's`);
  const repeat = repeatsFor(expected.length);
  return {
    name,
    peerName: toBytes,
    ours: repeated(work(value), repeat),
    peer: repeated(() => Buffer.from(JSON.stringify(value)), repeat),
    repeat,
    size: expected.length,
  };
}

function stringCase(name: string, value: unknown): BenchCase {
  const expected = JSON.stringify(value);
  if (stringify(value) !== expected) throw new Error(`${name}: the text differs from JSON.stringify's`);
  return {
    name,
    peerName: 'JSON.stringify(v)',
    ours: () => Number(stringify(value)),
    peer: () => Number(JSON.stringify(value)),
    repeat: 1,
    size: Buffer.byteLength(expected),
  };
}

/** Small work is repeated inside one timed call, so that the call itself does not count. */
function repeatsFor(size: number): number {
  return Math.max(1, Math.floor(20_000 / size));
}

function repeated(work: Work, repeat: number): Work {
  if (repeat === 1) return work;
  return () => {
    let last: unknown;
    for (let i = 0; i < repeat; i++) last = work();
    return last;
  };
}
