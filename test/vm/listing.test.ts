/**
 * What lines become: programs, records, and machine code. listings.golden.txt holds programs and code for a dozen blocks,
 * records.golden.txt their records; `UPDATE_GOLDEN=1` writes both anew.
 */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assembleLine, type LoadedLine, Machine } from 'uranium-jit/vm';
import { codeListing, recordListing } from 'uranium-jit/vm/native';

const blocks: readonly string[] = [
  'add A, 1',
  'set a, (add A, (mul B, 7) | sub C)',
  'if (lt A, 10), { set B, 1 }, { set B, 2 }',
  'while (gt A, 0), { sub A, 1 }',
  'repeat i, 10, { if (eq i, 5), { break }; if (eq i, 2), { next }; add A, i }',
  'fset F, (fadd G, 1.5 | fmul (fneg G))',
  'if (flt F, 0.0), { fset F, 0.0 }',
  'div A, B; rem A, 10',
  'store32 a, (load8 (add a, 4)); fstore 16, (fload a)',
  '@define_func("ff", "f64(i64,f64)", { return b }); fset F, (call ff, A, 2 | fmul G)',
  '"total": (mul A, 2); "list": [1, A]',
  '@define_macro("square", "x", (mul x, x)); set A, @square((add B, 1))',
  'add A, 4294967296; and A, -2; fset F, (itof A | fsqrt)',
];

function compare(name: string, listing: (line: LoadedLine) => string): void {
  const golden = fileURLToPath(new URL(name, import.meta.url));
  const texts = blocks.map((text) => {
    const line = new Machine().load(assembleLine(text).bytes);
    return `=== ${text}\n${listing(line)}`;
  });
  const made = `${texts.join('\n').trimEnd()}\n`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, made);
  assert.equal(made, readFileSync(golden, 'utf8'), 'UPDATE_GOLDEN=1 writes it anew');
}

test('programs and code are what they were', () => {
  compare('listings.golden.txt', (line) => `${line.listing()}\n${codeListing(line)}`);
});

test('records are what they were', () => {
  compare('records.golden.txt', recordListing);
});
