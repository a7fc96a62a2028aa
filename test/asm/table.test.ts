/**
 * The instruction table against GNU as: every form, with low and high registers, every shape of memory operand and
 * immediates at their limits; and, for every seventh case (all with `URANIUM_ALL_CASES=1`), against llvm-mc.
 * table.golden.txt holds what as made of one case of each form, for machines without as; `UPDATE_GOLDEN=1` writes it anew.
 */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { assemble, formsOf, mnemonics, parseX64 } from 'uranium-jit/asm';
import { casesOf, forms, further } from './x64-cases.ts';
import { runGnuAs, runLlvmMc, skipAs, skipLlvm } from './x64-oracle.ts';

const goldenFile = new URL('table.golden.txt', import.meta.url);

function assembleText(text: string): string {
  try {
    return Buffer.from(assemble(parseX64(text)).bytes).toString('hex');
  } catch (error) {
    return String(error);
  }
}

test('every form of the table makes the bytes that GNU as makes', { skip: skipAs }, (t) => {
  const cases = [...forms.flatMap(({ mnemonic, form }) => casesOf(mnemonic, form)), ...further];
  const unique = [...new Map(cases.map((item) => [item.text, item])).values()];
  const expected = runGnuAs(unique.map((item) => item.oracleText));
  const differences = unique.flatMap(({ text, oracleText }, index) => {
    const actual = assembleText(text);
    const wanted = expected[index];
    return actual === wanted ? [] : [`${oracleText}: as makes ${wanted}, Uranium ${actual}`];
  });
  t.diagnostic(`${unique.length} instructions compared`);
  assert.equal(
    differences.length,
    0,
    `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`,
  );

  if (process.env.UPDATE_GOLDEN) {
    const bytesOf = new Map(unique.map((item, index) => [item.text, expected[index] ?? '']));
    const lines = forms.flatMap(({ mnemonic, form }) => {
      if (form.operands.some((pattern) => pattern.slot === 'relative')) return [];
      const choices = casesOf(mnemonic, form);
      // the same one whatever else the table has
      const sum = [...form.text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 65_537, 7);
      const text = choices[sum % choices.length]?.text ?? '';
      return [`${bytesOf.get(text)}  ${text}`];
    });
    writeFileSync(goldenFile, `${[...new Set(lines)].join('\n')}\n`);
  }
});

/** How llvm-mc wants what GNU as takes as we write it; undefined: it knows nothing of the kind. */
function llvmText(text: string): string | undefined {
  if (/^(int1|bnd)\b/.test(text)) return undefined;
  return text
    .replace(/^(.*cvtu?si2.*), (\w+), (\{.*\})$/, '$1, $3, $2')
    .replace(/\b[dq]word ptr (?=\[.*[xyz]mm)/, '')
    .replace(/^((?:rstor|clr)ss\w+) qword ptr /, '$1 ');
}

/** The rule by which ours may differ from what llvm-mc makes, unless ours is longer. */
function llvmRule(text: string): string | undefined {
  if (/^xchg/.test(text)) return 'the registers of xchg may be in any order';
  if (/vmovq.*\[/.test(text)) return 'vmovq of AVX-512 has two encodings for memory';
  if (/^rep stosw/.test(text)) return 'prefixes may be in any order';
  return undefined;
}

/** llvm-mc exchanges operands of these for a shorter prefix, though the result depends on it if both are NaN. */
const exchanged = /^v(add|mul|cmp)p[sd]/;

test('llvm-mc makes the same bytes, or others by a rule that are not shorter', { skip: skipLlvm }, (t) => {
  const all = [...forms.flatMap(({ mnemonic, form }) => casesOf(mnemonic, form)), ...further];
  const texts = new Map(all.map(({ text, oracleText }) => [text, llvmText(oracleText)] as const));
  const step = process.env.URANIUM_ALL_CASES ? 1 : 7;
  const cases = [...texts].filter(([, llvm], index) => llvm !== undefined && index % step === 0);
  const expected = runLlvmMc(cases.map(([, llvm]) => llvm ?? ''));
  const rules = new Map<string, number>();
  const differences = cases.flatMap(([text], index) => {
    const [actual, wanted = ''] = [assembleText(text), expected[index]];
    if (actual === wanted) return [];
    const rule =
      actual.length <= wanted.length
        ? llvmRule(text)
        : exchanged.test(text)
          ? 'NaN of the first source'
          : undefined;
    if (rule) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    return rule ? [] : [`${text}: llvm-mc makes ${wanted}, Uranium ${actual}`];
  });
  t.diagnostic(
    `${cases.length} instructions compared; ${[...rules].map(([rule, n]) => `${n}: ${rule}`).join('; ')}`,
  );
  assert.deepEqual(differences.slice(0, 60), []);
});

test('the golden bytes of every form stay as they are', () => {
  const lines = readFileSync(goldenFile, 'utf8').trimEnd().split('\n');
  assert.ok(lines.length > 1000);
  for (const line of lines) {
    const [bytes = '', text = ''] = line.split('  ');
    assert.equal(assembleText(text), bytes, text);
  }
});

test('the rows of the table are well formed, and no two of a mnemonic are the same', () => {
  for (const mnemonic of mnemonics()) {
    const rows = formsOf(mnemonic) ?? [];
    assert.ok(rows.length > 0, mnemonic);
    const keys = rows.map((form) =>
      JSON.stringify([form.text, form.prefixes, form.vex, form.opcode, form.digit, form.rexW]),
    );
    assert.equal(new Set(keys).size, keys.length, `${mnemonic} has a row twice`);
  }
});
