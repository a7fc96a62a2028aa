/** What GNU as and objdump for AArch64 say. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tools = ['as', 'objcopy', 'objdump'].map((name) => `aarch64-linux-gnu-${name}`);

/** Why tests that compare with them are skipped, or false. */
export const skip: string | false = tools.every((tool) => spawnSync(tool, ['--version']).status === 0)
  ? false
  : 'GNU as for arm64 (package binutils-aarch64-linux-gnu) is not installed';

/** All features that the table has. */
const architecture =
  'armv8.6-a+crypto+sha3+sm4+fp16+fp16fml+rng+memtag+predres+sb+ssbs+profile+flagm+pauth+bf16+i8mm';

/** Of a version that knows all instructions of the table. */
const llvmMc = ['llvm-mc-19', 'llvm-mc'].find((tool) => {
  const { stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  return Number(/LLVM version (\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= 19;
});

export const skipLlvm: string | false =
  skip || (llvmMc ? false : 'llvm-mc (package llvm-19) is not installed');

/** The instruction words that GNU as makes of the lines, one each. */
export function runGnuAs(lines: readonly string[]): Uint32Array {
  return run(lines, 'aarch64-linux-gnu-as', ['-W', `-march=${architecture}`]);
}

/** The instruction words that llvm-mc makes of the lines, or why it refuses them. */
export function runLlvmMc(lines: readonly string[]): (number | string)[] {
  const options = ['-triple=aarch64-linux-gnu', '-mattr=+all', '-filetype=obj'];
  const { stderr } = spawnSync(llvmMc ?? '', [...options, '-o', '/dev/null'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const refused = new Map(
    [...stderr.matchAll(/<stdin>:(\d+):\d+: error: (.*)/g)].map(([, line, why = '']) => [
      Number(line) - 1,
      why,
    ]),
  );
  const words = run(
    lines.filter((_, index) => !refused.has(index)),
    llvmMc ?? '',
    options,
  );
  let next = 0;
  return lines.map((_, index) => refused.get(index) ?? (words[next++] as number));
}

function run(lines: readonly string[], tool: string, options: readonly string[]): Uint32Array {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-as-'));
  try {
    const [source, object, binary] = ['a.s', 'a.o', 'a.bin'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(source, `${lines.join('\n')}\n`);
    const result = spawnSync(tool, [...options, '-o', object, source], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    assert.equal(result.status, 0, explain(result.stderr, lines));
    const copy = spawnSync('aarch64-linux-gnu-objcopy', ['-O', 'binary', '-j', '.text', object, binary]);
    assert.equal(copy.status, 0, String(copy.stderr));
    const bytes = readFileSync(binary);
    const words = new Uint32Array(bytes.length / 4);
    for (let i = 0; i < words.length; i++) words[i] = bytes.readUInt32LE(4 * i);
    assert.equal(words.length, lines.length, 'one word is made of each line');
    return words;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first errors, with the lines that they are about. */
function explain(errors: string, lines: readonly string[]): string {
  const found = errors.split('\n').filter((line) => /error:/i.test(line));
  const shown = found
    .slice(0, 60)
    .map((line) => `${line.replace(/^.*?:(\d+):/, '$1:')}   ${lines[Number(/:(\d+):/.exec(line)?.[1]) - 1]}`);
  return `${found.length} errors\n${shown.join('\n')}`;
}

/** What objdump says of each word of `bytes`; undefined where it says that it knows none. */
export function runObjdump(bytes: Uint8Array): (string | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-objdump-'));
  try {
    const file = join(folder, 'a.bin');
    writeFileSync(file, bytes);
    const options = ['-D', '-z', '-b', 'binary', '-m', 'aarch64', file];
    const run = spawnSync('aarch64-linux-gnu-objdump', options, { encoding: 'utf8', maxBuffer: 1 << 30 });
    assert.equal(run.status, 0, run.stderr);
    const texts: (string | undefined)[] = new Array(bytes.length / 4).fill(undefined);
    for (const [, offset = '', text = ''] of run.stdout.matchAll(/^ *([0-9a-f]+):\t[0-9a-f]{8} \t(.*)$/gm)) {
      if (!/^(\.inst|udf)/.test(text)) texts[Number.parseInt(offset, 16) / 4] = text;
    }
    return texts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The code of a library for arm64, if there is one: the section .text. */
export function libraryCode(name: string): Uint8Array | undefined {
  const library = `/usr/aarch64-linux-gnu/lib/${name}`;
  const folder = mkdtempSync(join(tmpdir(), 'uranium-text-'));
  try {
    const file = join(folder, 'text');
    const run = spawnSync('aarch64-linux-gnu-objcopy', ['-O', 'binary', '-j', '.text', library, file]);
    return run.status === 0 ? readFileSync(file) : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
