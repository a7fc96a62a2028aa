/**
 * The code of docs/tutorial.md: each block of TypeScript is a piece of the file that was named last before it, and a block
 * of text is what that file prints.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nativeStatus } from 'uranium-jit/native';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/tutorial.md', root), 'utf8');
const { available, reason } = nativeStatus();
const skip = process.arch !== 'x64' ? 'it is for x86-64' : available ? false : `no native code: ${reason}`;

/** Without the blanks at the lines' beginnings. */
const flush = (code: string) => code.replaceAll(/^ +/gm, '');

const blocks = [...text.matchAll(/^ *```(\w*)\n(.*?)^ *```$/gms)].map((match) => {
  const [, language = '', code = ''] = match;
  const before = text.slice(0, match.index);
  const files = [...before.matchAll(/\]\(\.\.\/(examples\/[^)]+\.ts)\)/g)];
  const file = new URL(files.at(-1)?.[1] ?? '', root);
  return { line: before.split('\n').length, language, code, file };
});
const pieces = blocks.filter(({ language }) => language === 'ts');
const outputs = blocks.filter(({ language }) => language === 'text');

test('the tutorial has code and what it prints', () => {
  assert.ok(pieces.length >= 9 && outputs.length >= 2, `${pieces.length}, ${outputs.length}`);
});

for (const { line, code, file } of pieces) {
  test(`line ${line}: the code is in ${file.pathname.slice(root.pathname.length)}`, () => {
    assert.ok(flush(readFileSync(file, 'utf8')).includes(flush(code)), code);
  });
}

for (const { line, code, file } of outputs) {
  test(`line ${line}: ${file.pathname.slice(root.pathname.length)} prints that`, { skip }, () => {
    const flags = ['-C', 'uranium-source', `--import=${import.meta.resolve('tsx')}`, fileURLToPath(file)];
    const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
    assert.equal(stdout, code, stderr);
  });
}
