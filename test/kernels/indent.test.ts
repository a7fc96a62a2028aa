// The kernel that lays out text on lines (kernels/indent.c) against JSON.stringify's third parameter. A C driver,
// compiled here for every level, runs each text with inaccessible pages around it and with too little room.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { driverTests, seed } from './drivers.ts';

/** One of each length, and what is wider than one byte. */
const gaps = [
  '\t',
  '  ',
  '   ',
  '    ',
  ' '.repeat(10),
  'é',
  '--{["\\,:',
  '日本語日本語日本語日',
  '😀😀😀😀😀',
];

function record(text: string, gap: string): Buffer {
  const source = Buffer.from(text);
  const expected = Buffer.from(JSON.stringify(JSON.parse(text), null, gap));
  const gapBytes = Buffer.from(gap);
  const head = Buffer.alloc(12);
  head.writeUInt32LE(gapBytes.length, 0);
  head.writeUInt32LE(source.length, 4);
  head.writeUInt32LE(expected.length, 8);
  return Buffer.concat([head, gapBytes, source, expected]);
}

const driverTest = driverTests('indent');

/** Declares one test per level. Every value is laid out with one gap after the other, or with all of them. */
function kernelTest(name: string, values: () => Iterable<unknown>, withEveryGap = true): void {
  driverTest(name, (t, run) => {
    const records: Buffer[] = [];
    for (const value of values()) {
      const text = JSON.stringify(value);
      const chosen = withEveryGap ? gaps : [gaps[records.length % gaps.length] as string];
      for (const gap of chosen) records.push(record(text, gap));
    }
    const { stdout } = run(Buffer.concat(records));
    assert.match(stdout.toString(), new RegExp(`^${records.length} records, 0 failures`));
    t.diagnostic(`${records.length} records at 3 places with 6 rooms, seed ${seed}`);
  });
}

kernelTest('values without parts are copied', () => [0, -1.5e300, '', 'text', true, null, 'x'.repeat(500)]);

kernelTest('empty objects and arrays stay as they are, at every position of a block', function* () {
  for (let length = 0; length <= 140; length++) {
    const text = 'x'.repeat(length);
    yield { [text]: {}, a: [] };
    yield [text, [], {}, [[]], [{}], { a: {} }];
  }
});

kernelTest(
  'structural characters, quotes and backslashes in strings are text, at every position',
  function* () {
    for (const special of [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\"',
      '"}',
      '\\\\"',
      '{}',
      '[]',
      '\n',
      '日',
    ]) {
      for (let length = 0; length <= 70; length++) {
        yield ['x'.repeat(length) + special, special.repeat(length)];
        yield { [`${special}${'y'.repeat(length)}`]: special };
      }
    }
  },
  false,
);

kernelTest(
  'runs of backslashes of every length at every position of a block',
  function* () {
    for (let run = 1; run <= 130; run += run < 10 ? 1 : 13) {
      for (let at = 0; at < 66; at++) yield ['x'.repeat(at), `${'\\'.repeat(run)}"`, 1];
    }
  },
  false,
);

kernelTest(
  'nesting of every depth to 70, and of some to 600',
  function* () {
    for (const depth of [...Array.from({ length: 70 }, (_, index) => index), 100, 333, 511, 512, 513, 600]) {
      let arrays: unknown = [];
      let objects: unknown = { a: 1 };
      for (let level = 0; level < depth; level++) {
        arrays = [arrays];
        objects = { k: objects };
      }
      if (depth <= 100) yield [arrays, objects, 1, 2];
      else yield arrays;
    }
  },
  false,
);

kernelTest(
  '8,000 random values',
  () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }),
      fc.array(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.constant({}), fc.string()))),
      fc.array(fc.oneof(fc.constantFrom<unknown>([], {}, '', 1, [[]], { a: 1 }), fc.double()), {
        maxLength: 60,
      }),
    );
    return fc.sample(values, { seed, numRuns: 8000 });
  },
  false,
);
