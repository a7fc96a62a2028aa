/**
 * What `npm run bench` compares. The peer of every encoding to bytes is `Buffer.from(JSON.stringify(value))`.
 *
 * How the values are made matters as much as what they say, so: users are built by one literal each, from flat
 * strings (users.ts); what departs from that is in unusual.ts; documents come from JSON.parse. Strings that are
 * compared as strings are flattened on both sides, because V8 may return a rope that somebody else would have to
 * pay for: `Number(text)` flattens its argument and gives up at the first bracket, which costs nanoseconds.
 */

import { encode, encodeInto, stringify } from 'uranium-jit/json';
import type { Work } from '../src/cli/measure.ts';
import { assemblerEntries } from './assembler.ts';
import { brainfuckEntries } from './brainfuck.ts';
import { builderEntries } from './builder.ts';
import { calcEntries } from './calc.ts';
import { documentNames, loadDocument } from './documents.ts';
import { dotEntries } from './dot.ts';
import { encoderOptionEntries } from './encoder-options.ts';
import { machineEntries } from './machine.ts';
import { nativeCallCase } from './native-call.ts';
import { makeRecords, schemaPeers } from './records.ts';
import { schemaEntries } from './schemas.ts';
import { stencilEntries } from './stencils.ts';
import { objectsOfTheirOwnShapes, rowsWithGetters, rowsWithToJSON, unusualUsers } from './unusual.ts';
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
  /** Makes a new value before each call, outside of the time that is measured. */
  readonly prepare?: () => void;
}

/** A case that cannot run here, and why. */
export interface SkippedCase {
  readonly name: string;
  readonly skip: string;
}

/** A case before its value is built: only one value is in memory at a time. */
export interface BenchEntry {
  readonly name: string;
  /** Goals (goals.ts) are set for groups. */
  readonly groups: readonly string[];
  readonly make: () => BenchCase | SkippedCase;
}

const toBytes = 'Buffer.from(JSON.stringify(v))';

/** Documents that are little else than numbers with fractions. */
const doubles = ['canada.json', 'mesh.json', 'marine_ik.json', 'numbers.json'];

/** The cases whose names, or whose groups' names, contain `filter`. */
export function benchEntries(filter: string): BenchEntry[] {
  return [...entries()].filter(({ name, groups }) => [name, ...groups].some((each) => each.includes(filter)));
}

function* entries(): Generator<BenchEntry> {
  yield bytes('1000 users, encode', ['users'], () => makeUsers(1000), encodeWork);
  yield bytes('one user, encode', ['users'], () => makeUsers(1)[0], encodeWork);
  yield text('1000 users, stringify', ['users'], () => makeUsers(1000));
  yield bytes('1000 users, encodeInto', ['users', 'into 1000'], () => makeUsers(1000), encodeIntoWork);
  yield bytes('ten users, encodeInto', ['users', 'into 10'], () => makeUsers(10), encodeIntoWork);
  yield bytes('one user, encodeInto', ['users', 'into 1'], () => makeUsers(1)[0], encodeIntoWork);

  const { names, skip } = documentNames();
  for (const document of names) {
    const groups = doubles.includes(document) ? ['documents to bytes', 'doubles'] : ['documents to bytes'];
    yield bytes(`${document}, encode`, groups, () => loadDocument(document), encodeWork);
    yield text(`${document}, stringify`, ['documents to strings'], () => loadDocument(document));
  }
  if (skip !== undefined)
    yield { name: 'documents', groups: ['documents'], make: () => ({ name: 'documents', skip }) };

  for (const { name, toText } of schemaPeers()) {
    yield smallBytes(`small objects, encode / ${name}`, name, toText);
    yield smallText(`small objects, stringify / ${name}`, name, toText);
  }

  yield* schemaEntries();

  for (const [name, { group, make, fresh }] of Object.entries(unusualUsers)) {
    const title = `1000 users, ${name}`;
    yield fresh ? freshBytes(title, [group], make) : bytes(title, [group], make, encodeWork);
  }
  yield formatted('1000 users, space: 2', ['cliffs'], () => makeUsers(1000), null, 2);
  const list = ['id', 'name', 'email', 'address', 'city', 'tags'];
  yield formatted('1000 users, a list of keys', ['cliffs'], () => makeUsers(1000), list, undefined);
  yield bytes('10,000 rows with a getter', ['gaps'], () => rowsWithGetters(10_000), encodeWork);
  yield bytes('10,000 rows with a toJSON', ['gaps'], () => rowsWithToJSON(10_000), encodeWork);
  yield bytes('2000 objects of 2000 shapes', ['shapes'], () => objectsOfTheirOwnShapes(2000), encodeWork);
  yield freshBytes('2000 objects of 2000 new shapes', ['shapes'], () => objectsOfTheirOwnShapes(2000));
  yield* encoderOptionEntries();

  const call = 'an empty native call';
  yield { name: call, groups: ['calls'], make: () => nativeCallCase(call) };
  yield* assemblerEntries();
  yield* builderEntries();
  yield* stencilEntries();
  yield* calcEntries();
  yield* brainfuckEntries();
  yield* dotEntries();
  yield* machineEntries();
}

function encodeWork(value: unknown): Work {
  return () => encode(value);
}

function encodeIntoWork(value: unknown): Work {
  // Twice the need, as a server's buffer would be.
  const target = Buffer.alloc(Buffer.byteLength(JSON.stringify(value)) * 2 + 64);
  return () => encodeInto(value, target, 0);
}

/** Encoding to bytes, the same value again and again. */
function bytes(
  name: string,
  groups: readonly string[],
  value: () => unknown,
  work: (value: unknown) => Work,
): BenchEntry {
  const make = (): BenchCase => {
    const made = value();
    const expected = Buffer.from(JSON.stringify(made));
    assertSame(encode(made).equals(expected), name);
    const repeat = repeatsFor(expected.length);
    return {
      name,
      peerName: toBytes,
      ours: repeated(work(made), repeat),
      peer: repeated(() => Buffer.from(JSON.stringify(made)), repeat),
      repeat,
      size: expected.length,
    };
  };
  return { name, groups, make };
}

/** Encoding to bytes, a new value each time: first use of shapes, or strings that nobody has flattened yet. */
function freshBytes(name: string, groups: readonly string[], value: () => unknown): BenchEntry {
  const make = (): BenchCase => {
    let made = value();
    const size = encode(made).length;
    assertSame(encode(made).equals(Buffer.from(JSON.stringify(made))), name);
    return {
      name,
      peerName: toBytes,
      ours: () => encode(made),
      peer: () => Buffer.from(JSON.stringify(made)),
      repeat: 1,
      size,
      prepare: () => {
        made = value();
      },
    };
  };
  return { name, groups, make };
}

/** Encoding to bytes, with JSON.stringify's other parameters. */
function formatted(
  name: string,
  groups: readonly string[],
  value: () => unknown,
  list: string[] | null,
  space: number | undefined,
): BenchEntry {
  const make = (): BenchCase => {
    const made = value();
    const expected = Buffer.from(JSON.stringify(made, list, space));
    assertSame(encode(made, list, space).equals(expected), name);
    return {
      name,
      peerName: 'the same with JSON.stringify',
      ours: () => encode(made, list, space),
      peer: () => Buffer.from(JSON.stringify(made, list, space)),
      repeat: 1,
      size: expected.length,
    };
  };
  return { name, groups, make };
}

/** Encoding to a string, the same value again and again. */
function text(name: string, groups: readonly string[], value: () => unknown): BenchEntry {
  const make = (): BenchCase => {
    const made = value();
    const expected = JSON.stringify(made);
    assertSame(stringify(made) === expected, name);
    const size = Buffer.byteLength(expected);
    const repeat = repeatsFor(size);
    return {
      name,
      peerName: 'JSON.stringify(v)',
      ours: repeated(() => Number(stringify(made)), repeat),
      peer: repeated(() => Number(JSON.stringify(made)), repeat),
      repeat,
      size,
    };
  };
  return { name, groups, make };
}

type ToText = (value: unknown) => string;

function smallBytes(name: string, peer: string, toText: () => ToText): BenchEntry {
  return small(
    name,
    ['small objects to bytes'],
    `Buffer.from(${peer})`,
    toText,
    encode,
    (write) => (value) => Buffer.from(write(value)),
  );
}

function smallText(name: string, peer: string, toText: () => ToText): BenchEntry {
  return small(
    name,
    ['small objects to strings'],
    peer,
    toText,
    (value) => Number(stringify(value)),
    (write) => (value) => Number(write(value)),
  );
}

/** Records in turns, against a peer that may know their schema. */
function small(
  name: string,
  groups: readonly string[],
  peerName: string,
  toText: () => ToText,
  our: (value: unknown) => unknown,
  their: (write: ToText) => (value: unknown) => unknown,
): BenchEntry {
  const make = (): BenchCase => {
    const records = makeRecords(16);
    const write = toText();
    for (const record of records) {
      const expected = JSON.stringify(record);
      assertSame(stringify(record) === expected, name);
      assertSame(write(record) === expected, `${peerName} for ${name}`);
    }
    const peer = their(write);
    return {
      name,
      peerName,
      ours: () => records.forEach(our),
      peer: () => records.forEach(peer),
      repeat: records.length,
      size: Math.round(JSON.stringify(records).length / records.length) - 1,
    };
  };
  return { name, groups, make };
}

function assertSame(same: boolean, name: string): void {
  if (!same) throw new Error(`${name}: the result differs from JSON.stringify's`);
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
