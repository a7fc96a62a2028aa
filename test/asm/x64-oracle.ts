/** What GNU as and llvm-mc make of x86-64 assembly. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Command = (source: string, object: string) => readonly [string, readonly string[]];

const isThere = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;

/** Why tests that compare with GNU as are skipped, or false. */
export const skipAs: string | false =
  isThere('as') && isThere('objcopy') ? false : 'GNU as or objcopy is not installed';

/** Of a version that knows all instructions of the table. */
const llvmMc = ['llvm-mc-19', 'llvm-mc'].find((tool) => {
  const { stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  return Number(/LLVM version (\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= 19;
});

export const skipLlvm: string | false =
  skipAs !== false ? skipAs : llvmMc ? false : 'llvm-mc (package llvm-19) is not installed';

/** The bytes that GNU as makes of each text. */
export function runGnuAs(texts: readonly string[]): string[] {
  return run(texts, (source, object) => ['as', ['--64', '-o', object, source]]);
}

/** The bytes that llvm-mc makes of each text. */
export function runLlvmMc(texts: readonly string[]): string[] {
  const options = ['-triple=x86_64-linux-gnu', '-filetype=obj', '-o'];
  return run(texts, (source, object) => [llvmMc ?? '', [...options, object, source]]);
}

function run(texts: readonly string[], command: Command): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-as-'));
  try {
    const lines = texts.map(
      (text, index) =>
        `.section .text\n.Lb${index}: ${text}\n.Le${index}:\n.section .sizes\n.long .Le${index} - .Lb${index}`,
    );
    const [source, object] = [join(folder, 'a.s'), join(folder, 'a.o')];
    writeFileSync(source, `.intel_syntax noprefix\n${lines.join('\n')}\n`);
    const [tool, options] = command(source, object);
    const result = spawnSync(tool, options, { encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.equal(result.status, 0, explain(result.stderr, source));
    const section = (name: string): Buffer => {
      const file = join(folder, name);
      const flags = ['--set-section-flags', `${name}=alloc`];
      const copy = spawnSync('objcopy', ['-O', 'binary', ...flags, '-j', name, object, file]);
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

/** The first errors, with the lines that they are about. */
function explain(errors: string, source: string): string {
  const lines = readFileSync(source, 'utf8').split('\n');
  return errors
    .split('\n')
    .filter((line) => /error:/i.test(line))
    .slice(0, 40)
    .map((line) => `${line.replace(/^.*?:(\d+):/, '$1:')}   ${lines[Number(/:(\d+):/.exec(line)?.[1]) - 1]}`)
    .join('\n');
}
