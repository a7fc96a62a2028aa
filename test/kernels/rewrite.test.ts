// The kernel that writes characters otherwise (kernels/rewrite.c) against strings that are read and written anew. A C
// driver, compiled here for every level, runs each text with inaccessible pages around it and with too little room.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { driverTests, seed } from './drivers.ts';

/** Bits as in kernels/rewrite.h. */
const bits = { html: 1, lineSeparators: 2, surrogates: 4 };

/** JSON text with every string written anew. */
function rewritten(text: string, what: number): string {
  const escaped = `${what & bits.html ? '<>&' : ''}${what & bits.lineSeparators ? '\u2028\u2029' : ''}`;
  return text.replace(/"(?:[^"\\]|\\.)*"/gs, (token) => {
    const string = JSON.parse(token) as string;
    const plain = JSON.stringify(what & bits.surrogates ? string.toWellFormed() : string);
    const units = [...plain].map((unit) =>
      escaped.includes(unit) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit,
    );
    return units.join('');
  });
}

const driverTest = driverTests('rewrite');

function kernelTest(name: string, values: () => Iterable<unknown>): void {
  driverTest(name, (t, run) => {
    const records: Buffer[] = [];
    for (const value of values()) {
      const text = JSON.stringify(value);
      const what = 1 + ((records.length / 3) % 7);
      const source = Buffer.from(text);
      const expected = Buffer.from(rewritten(text, what));
      const head = Buffer.from(Uint32Array.of(what, source.length, expected.length).buffer);
      records.push(head, source, expected);
    }
    const count = records.length / 3;
    const { stdout } = run(Buffer.concat(records));
    assert.match(stdout.toString(), new RegExp(`^${count} records, 0 failures`));
    t.diagnostic(`${count} records at 3 places with 6 rooms, seed ${seed}`);
  });
}

const characters = ['<', '>', '&', '\u2028', '\u2029', '\ud800', '\udbff', '\udc00', '\udfff'];

kernelTest('each character at every position of two blocks', function* () {
  for (const character of [...characters, '\u2027', '€', '=', '\\ud800', '\ud83d\ude00', '\u001f'])
    for (let length = 0; length <= 140; length++)
      for (let turn = 0; turn < 7; turn++) yield 'x'.repeat(length) + character + 'y'.repeat(turn);
});

kernelTest('runs of each character, of every length', function* () {
  for (const character of characters)
    for (let length = 1; length <= 140; length++)
      for (let turn = 0; turn < 7; turn++) yield character.repeat(length);
});

kernelTest('backslashes of every number before the escape of half of a pair', function* () {
  for (let run = 0; run <= 140; run++)
    for (let turn = 0; turn < 7; turn++) yield [`${'\\'.repeat(run)}\ud800`, `${'\\'.repeat(run)}ud800`];
});

kernelTest('3,000 random values', () => {
  const unit = fc.oneof(
    fc.constantFrom(...characters, '\\', 'u', 'd', '8', '"', 'a', 'é', '“'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  );
  const text = fc.string({ unit, maxLength: 200 });
  return fc.sample(fc.oneof(text, fc.dictionary(text, text), fc.array(text)), { seed, numRuns: 3000 });
});
