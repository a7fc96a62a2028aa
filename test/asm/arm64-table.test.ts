/**
 * The instruction table of AArch64 against GNU as: every form, with generated operands; and, for every ninth case (all with
 * `URANIUM_ALL_CASES=1`), against llvm-mc. arm64-table.golden.txt holds what
 * as made of one case of each mnemonic, for machines without as; `UPDATE_GOLDEN=1` writes it anew.
 */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { Assembler, arm64FormsOf, arm64Mnemonics, parseArm64 } from 'uranium-jit/asm';
import { arm64Cases } from './arm64-cases.ts';
import { runGnuAs, runLlvmMc, skip, skipLlvm } from './arm64-oracle.ts';

const assembler = new Assembler();

function assembleWord(text: string): number | string {
  try {
    const { bytes } = assembler.reset().append(parseArm64(text)).finish();
    if (bytes.length !== 4) return `${bytes.length} bytes`;
    return new DataView(bytes.buffer).getUint32(0, true);
  } catch (error) {
    return String(error);
  }
}

const print = (word: number | string | undefined): string =>
  typeof word === 'number' ? word.toString(16).padStart(8, '0') : String(word);

const goldenFile = new URL('arm64-table.golden.txt', import.meta.url);

test('every form of the table makes the word that GNU as makes', { skip }, (t) => {
  // as leaves the pages of ADRP to the linker
  const cases = arm64Cases().filter(({ mnemonic }) => mnemonic !== 'adrp');
  const expected = runGnuAs(cases.map(({ oracleText }) => oracleText));
  const differences = cases.flatMap(({ text, oracleText }, index) => {
    const actual = assembleWord(text);
    const wanted = expected[index];
    return actual === wanted ? [] : [`${oracleText}: as makes ${print(wanted)}, Uranium ${print(actual)}`];
  });
  t.diagnostic(`${cases.length} instructions compared`);
  assert.equal(
    differences.length,
    0,
    `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`,
  );

  if (process.env.UPDATE_GOLDEN) {
    const lines = new Map(
      cases.map(({ mnemonic, text }, index) => [mnemonic, `${print(expected[index])}  ${text}`]),
    );
    writeFileSync(goldenFile, `${[...lines.values()].join('\n')}\n`);
  }
});

/** Why llvm-mc refuses what GNU as takes. */
const refusals: readonly RegExp[] = [
  // what the manual calls so: a base that is loaded and changed, say
  /^unpredictable /,
  // a zero that is written as an integer
  /^too few operands for instruction$/,
  // offsets of prfm that only prfum has, for which it wants that name
  /^index must be a multiple of 8/,
  // registers that can be read only
  /^expected writable system register/,
];

test('llvm-mc makes the same words', { skip: skipLlvm }, (t) => {
  const step = process.env.URANIUM_ALL_CASES ? 1 : 9;
  // the pages of ADRP are left to the linker
  const cases = arm64Cases().filter(({ mnemonic }, index) => index % step === 0 && mnemonic !== 'adrp');
  const expected = runLlvmMc(cases.map(({ oracleText }) => oracleText));
  let refused = 0;
  const differences = cases.flatMap(({ text, oracleText }, index) => {
    const wanted = expected[index];
    if (typeof wanted === 'string' && refusals.some((rule) => rule.test(wanted))) {
      refused++;
      return [];
    }
    const actual = assembleWord(text);
    return actual === wanted ? [] : [`${oracleText}: llvm-mc: ${print(wanted)}, Uranium ${print(actual)}`];
  });
  t.diagnostic(`${cases.length - refused} instructions compared, ${refused} refused by llvm-mc`);
  assert.deepEqual(differences.slice(0, 60), []);
  assert.ok(refused < cases.length / 100, String(refused));
});

test('the golden words of every mnemonic stay as they are', () => {
  const lines = readFileSync(goldenFile, 'utf8').trimEnd().split('\n');
  assert.ok(lines.length > 700);
  for (const line of lines) {
    const [word = '', text = ''] = line.split('  ');
    assert.equal(print(assembleWord(text)), word, text);
  }
});

test('every row of the table is well formed, and no two forms of a mnemonic are the same', () => {
  for (const mnemonic of arm64Mnemonics()) {
    const forms = arm64FormsOf(mnemonic) ?? [];
    assert.ok(forms.length > 0, mnemonic);
    const keys = forms.map(({ text, words, masks }) => JSON.stringify([text, words, masks]));
    assert.equal(new Set(keys).size, keys.length, `${mnemonic} has a form twice`);
  }
});
