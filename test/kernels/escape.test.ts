// The string kernels (kernels/escape.c) against JSON.stringify. A C driver, compiled here for every level,
// runs each string with inaccessible pages around it; this file makes the strings and what they must become.

import assert from 'node:assert/strict';
import { driverTests, seed } from './drivers.ts';

// ---- Records for the driver ----

const Operation = {
  escapeLatin1: 0,
  escapeUtf16: 1,
  utf8ToUtf16: 2,
  utf8ToLatin1: 3,
  utf8Widest: 4,
} as const;

class Records {
  bytes = Buffer.alloc(1 << 20);
  size = 0;
  count = 0;

  private add(operation: number, count: number, source: Uint8Array, expected: Uint8Array): void {
    const end = this.size + 12 + source.length + expected.length;
    if (end > this.bytes.length) this.bytes = Buffer.concat([this.bytes, Buffer.alloc(end)]);
    this.bytes.writeUInt32LE(operation, this.size);
    this.bytes.writeUInt32LE(count, this.size + 4);
    this.bytes.writeUInt32LE(expected.length, this.size + 8);
    this.bytes.set(source, this.size + 12);
    this.bytes.set(expected, this.size + 12 + source.length);
    this.size = end;
    this.count++;
  }

  /** Adds every kernel's record for `text`: escaping it, and decoding what escaping it gives. */
  addString(text: string): void {
    const escaped = JSON.stringify(text).slice(1, -1);
    const utf8 = Buffer.from(escaped, 'utf8');
    const oneByte = isLatin1(escaped);
    if (isLatin1(text)) this.add(Operation.escapeLatin1, text.length, Buffer.from(text, 'latin1'), utf8);
    this.add(Operation.escapeUtf16, text.length, Buffer.from(text, 'utf16le'), utf8);
    this.add(Operation.utf8ToUtf16, utf8.length, utf8, Buffer.from(escaped, 'utf16le'));
    if (oneByte) this.add(Operation.utf8ToLatin1, utf8.length, utf8, Buffer.from(escaped, 'latin1'));
    const widest = utf8.length === escaped.length ? 0 : oneByte ? 1 : 2;
    this.add(Operation.utf8Widest, utf8.length, utf8, Buffer.from([widest, 0, 0, 0]));
  }
}

function isLatin1(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false;
  return true;
}

const driverTest = driverTests('escape');

/** Declares one test per level. `make` adds strings, and yields after each so that they can go in batches. */
function kernelTest(name: string, make: (add: (text: string) => void) => Iterable<unknown>): void {
  driverTest(name, (t, run) => {
    let total = 0;
    let records = new Records();
    const flush = () => {
      const { stdout } = run(records.bytes.subarray(0, records.size));
      assert.match(stdout.toString(), new RegExp(`^${records.count} records, 0 failures`));
      total += records.count;
      records = new Records();
    };
    for (const _ of make((text) => records.addString(text))) {
      if (records.size > 1 << 24) flush();
    }
    flush();
    t.diagnostic(`${total} records at 4 places, seed ${seed}`);
  });
}

// ---- Strings ----

const emoji = '\u{1f600}';
// biome-ignore format: many to a line
const specials = [
  '"', '\\', '\b', '\t', '\n', '\f', '\r', '\0', '\u0001', '\u000b', '\u000e', '\u0010', '\u0018', '\u001a',
  '\u001f', '\u007f', '\u0080', '\u00bf', '\u00c0', '\u00e9', '\u00ff', '\u0100', '\u042f', '\u07ff',
  '\u0800', '\u2028', '\u2029', '\u65e5', '\ud7ff', '\ue000', '\ufeff', '\uffff', '\ud800', '\udbff',
  '\udc00', '\udfff', emoji, '\u{10000}', '\u{10ffff}', '\udc00\ud800', '\ud800\ud800\udc00', '\r\n', '\\"',
  '\ud83d"',
] as const;
const fillers = ['a', '\u00e9', '\u042f', '\u65e5', '"', emoji] as const;

kernelTest('a clean string of every length 0 to 300 is copied', function* (add) {
  for (let length = 0; length <= 300; length++) yield add('kernel text '.repeat(26).slice(0, length));
});

kernelTest('every single unit is escaped as JSON.stringify does', function* (add) {
  for (let unit = 0; unit <= 0xffff; unit += unit < 0x900 || unit > 0xd700 ? 1 : 7) {
    add(String.fromCharCode(unit));
    yield add(`kernel ${String.fromCharCode(unit)} text, longer than a block of sixteen`);
  }
});

kernelTest('every special character is escaped at every position', function* (add) {
  for (const special of specials) {
    for (let length = 0; length <= 100; length++) {
      yield add('x'.repeat(length) + special);
      yield add(special + 'x'.repeat(length));
      yield add('x'.repeat(length) + special + 'y'.repeat(100 - length));
    }
  }
});

kernelTest('a run of one kind of every length 0 to 130 is escaped', function* (add) {
  for (const special of specials) {
    for (let length = 0; length <= 130; length++) yield add(special.repeat(length));
  }
});

kernelTest('every special character is escaped between characters of every width', function* (add) {
  for (const filler of fillers) {
    for (const special of specials) {
      for (let at = 0; at <= 40; at++) {
        yield add(filler.repeat(at) + special + filler.repeat(40 - at));
        yield add(`a${filler.repeat(at)}${special}`);
      }
    }
  }
});

kernelTest('100,000 random strings of 0 to 200 units are escaped as JSON.stringify does', function* (add) {
  const random = randomSource(seed);
  for (let i = 0; i < 100_000; i++) yield add(randomString(random, random() % 201));
});

kernelTest('long random strings are escaped as JSON.stringify does', function* (add) {
  const random = randomSource(seed + 1);
  for (let i = 0; i < 300; i++) yield add(randomString(random, random() % 20_000));
});

// ---- Random strings ----

/** Mulberry32: unsigned 32-bit numbers, the same for the same seed. */
function randomSource(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Each maker gives one character of its kind. */
const makers: readonly ((random: () => number) => number)[] = [
  (random) => 0x20 + (random() % 0x5f),
  (random) => 0x61 + (random() % 26),
  (random) => random() % 0x20,
  (random) => (random() % 2 === 0 ? 0x22 : 0x5c),
  (random) => 0x80 + (random() % 0x80),
  (random) => 0x100 + (random() % 0x700),
  (random) => 0x800 + (random() % 0xd000),
  (random) => 0x3040 + (random() % 0x60),
  (random) => 0xd800 + (random() % 0x800),
  (random) => 0x10000 + (random() % 0x100000),
];

/** A string of about `length` units with one main kind of character and up to two others, rare or frequent. */
function randomString(random: () => number, length: number): string {
  const pick = () => makers[random() % (random() % 3 === 0 ? 5 : makers.length)];
  const kinds = [pick(), pick(), pick()];
  const rarity = 1 + (random() % 40);
  const points: number[] = [];
  for (let units = 0; units < length; units++) {
    const kind = random() % rarity !== 0 ? 0 : 1 + (random() % 2);
    const point = kinds[kind]?.(random) ?? 0;
    if (point > 0xffff) units++;
    points.push(point);
  }
  let text = '';
  for (let i = 0; i < points.length; i += 1000) text += String.fromCodePoint(...points.slice(i, i + 1000));
  return text;
}
