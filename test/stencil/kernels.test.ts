import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { kernelCode, kernelLevels } from 'uranium-jit/stencil';

const root = fileURLToPath(new URL('../..', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'uranium-kernels-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const hasTool = (name: string) => spawnSync(name, ['--version']).status === 0;
const noClang = hasTool('clang-19') ? false : 'clang-19 is not installed';

/** Runs scripts/kernels.ts; with `path` as PATH where it is given. */
function kernels(args: readonly string[], path = process.env.PATH): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-C', 'uranium-source', '--import', 'tsx', 'scripts/kernels.ts', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, PATH: path } },
  );
  return { status, text: stdout + stderr };
}

test('the committed kernels decode, and lie in order', () => {
  for (const level of kernelLevels) {
    const code = kernelCode(level);
    const filler = level === 'neon' ? 0 : 0xcc;
    assert.equal(kernelCode(level), code);
    assert.deepEqual(code.relocations, []);
    assert.ok(code.symbols.length > 0);
    for (const { name } of code.symbols) assert.match(name, /^uranium_/);
    let end = 0;
    for (const { name, offset, size } of code.functions) {
      assert.ok(offset >= end, name);
      // Between two functions there are traps (int3, udf), so that the base64 decoder is right at every function's end.
      assert.ok(
        code.bytes.subarray(end, offset).every((byte) => byte === filler),
        name,
      );
      end = offset + size;
    }
    assert.ok(end <= code.dataOffset && code.dataOffset <= code.bytes.length);
  }
});

test('an unknown level is refused', () => {
  assert.throws(() => kernelCode('avx1024' as 'avx2'), { code: 'ERR_ARGUMENT', message: /sse2, avx2/ });
});

test('the committed kernels are what the sources give', () => {
  const { status, text } = kernels(['--check']);
  assert.equal(status, 0, text);
});

test('a directory of sources gives the same modules wherever it lies', { skip: noClang }, () => {
  const outputs = ['a', 'b/c'].map((name) => {
    const sources = join(directory, name);
    mkdirSync(sources, { recursive: true });
    cpSync(join(root, 'kernels/memory.c'), join(sources, 'memory.c'));
    writeFileSync(join(sources, 'size.h'), '#include <stddef.h>\nenum { SIZE = 300 };\n');
    writeFileSync(
      join(sources, 'copy.c'),
      `#include "size.h"
       void uranium_copy(char *to, const char *from, size_t n) { __builtin_memcpy(to, from, n < SIZE ? n : SIZE); }
      `,
    );
    const output = join(directory, `${name.replace('/', '-')}-made`);
    const { status, text } = kernels(['--sources', sources, '--output', output]);
    assert.equal(status, 0, text);
    assert.match(text, /uranium_copy +\d+ +\d+/);
    return ['x64', 'arm64'].map((name) => readFileSync(join(output, `kernels-${name}.ts`), 'utf8'));
  });
  assert.deepEqual(outputs[0], outputs[1]);
  assert.ok(!outputs[0]?.join('').includes(directory));

  const args = ['--check', '--sources', join(directory, 'a'), '--output', join(directory, 'a-made')];
  assert.equal(kernels(args).status, 0);
  const withoutClang = kernels(args, '');
  assert.equal(withoutClang.status, 0, withoutClang.text);
  assert.match(withoutClang.text, /not compared, because clang 19 is not installed/);

  writeFileSync(join(directory, 'a', 'size.h'), '#include <stddef.h>\nenum { SIZE = 301 };\n');
  for (const path of [process.env.PATH, '']) {
    const { status, text } = kernels(args, path);
    assert.equal(status, 1);
    assert.match(text, /Run: npm run kernels/);
  }
});
