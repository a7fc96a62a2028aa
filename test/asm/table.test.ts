/**
 * The instruction table against GNU as: every form, with low and high registers, every shape of memory operand and
 * immediates at their limits. table.golden.txt holds what as made of one case of each form, for machines without as;
 * `UPDATE_GOLDEN=1` writes it anew.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assemble, formsOf, mnemonics, parseX64 } from 'uranium-jit/asm';
import { casesOf, forms, further } from './x64-cases.ts';

const hasGnuAs =
  spawnSync('as', ['--version']).status === 0 && spawnSync('objcopy', ['--version']).status === 0;
const skip = hasGnuAs ? false : 'GNU as or objcopy is not installed';

/** The bytes that GNU as makes of each text. */
function runGnuAs(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-as-'));
  try {
    const lines = texts.map(
      (text, index) =>
        `.section .text\n.Lb${index}: ${text}\n.Le${index}:\n.section .sizes\n.long .Le${index} - .Lb${index}`,
    );
    const [source, object] = [join(folder, 'a.s'), join(folder, 'a.o')];
    writeFileSync(source, `.intel_syntax noprefix\n${lines.join('\n')}\n`);
    const run = spawnSync('as', ['--64', '-o', object, source], { encoding: 'utf8' });
    assert.equal(run.status, 0, explain(run.stderr, source));
    const section = (name: string): Buffer => {
      const file = join(folder, name);
      const copy = spawnSync('objcopy', [
        '-O',
        'binary',
        '--set-section-flags',
        `${name}=alloc`,
        '-j',
        name,
        object,
        file,
      ]);
      assert.equal(copy.status, 0, String(copy.stderr));
      return readFileSync(file);
    };
    const [code, sizes] = [section('.text'), section('.sizes')];
    let offset = 0;
    return texts.map((_, index) => {
      const start = offset;
      offset += sizes.readUInt32LE(4 * index);
      return code.subarray(start, offset).toString('hex');
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first errors of as, with the lines that they are about. */
function explain(errors: string, source: string): string {
  const lines = readFileSync(source, 'utf8').split('\n');
  return errors
    .split('\n')
    .filter((line) => line.includes('Error'))
    .slice(0, 40)
    .map((line) => `${line.replace(/^.*?:(\d+):/, '$1:')}   ${lines[Number(/:(\d+):/.exec(line)?.[1]) - 1]}`)
    .join('\n');
}

const goldenFile = new URL('table.golden.txt', import.meta.url);

function assembleText(text: string): string {
  try {
    return Buffer.from(assemble(parseX64(text)).bytes).toString('hex');
  } catch (error) {
    return String(error);
  }
}

test('every form of the table makes the bytes that GNU as makes', { skip }, (t) => {
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
    const lines = forms.flatMap(({ mnemonic, form }, index) => {
      if (form.operands.some((pattern) => pattern.slot === 'relative')) return [];
      const choices = casesOf(mnemonic, form);
      const text = choices[(7 * index) % choices.length]?.text ?? '';
      return [`${bytesOf.get(text)}  ${text}`];
    });
    writeFileSync(goldenFile, `${[...new Set(lines)].join('\n')}\n`);
  }
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
