/** uranium asm build: folders of sources become folders of sources, which do the same. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// in the checkout, so that the package is found by its name
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'build-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function build(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const before = process.cwd();
  process.chdir(folder);
  for (const name of ['stdout', 'stderr'] as const) {
    mock.method(process[name], 'write', (chunk: unknown) => {
      written[name] += chunk;
      return true;
    });
  }
  try {
    const status = await main(['asm', 'build', ...args]);
    return { status, ...written };
  } finally {
    mock.restoreAll();
    process.chdir(before);
  }
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(path: string): string {
  const args = ['-C', 'uranium-source', '--import', 'tsx', join(folder, path)];
  return spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root }).stdout;
}

test('a folder with sources', async () => {
  write(
    'src/main.ts',
    "import { assemble } from 'uranium-jit/asm';\nimport { add } from './lib/add.ts';\n" +
      'console.log(Buffer.from(assemble(add(300)).bytes).toString("hex"));\n',
  );
  write(
    'src/lib/add.ts',
    "import { type Fragment, x64 } from 'uranium-jit/asm';\n" +
      'export const add = (n: number): Fragment => x64`add rax, $' +
      '{n}; ret`;\n',
  );
  write('src/data.json', '{}');
  const { status, stderr, stdout } = await build('src', '-o', 'out', '--report', '--source-map');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^src\/lib\/add\.ts:2:45 +\d+ {2}1$/m);
  assert.match(stdout, /src\/lib\/add\.ts: 1 templates, with uranium-jit\/asm\/runtime/);
  assert.equal(readFileSync(join(folder, 'out/data.json'), 'utf8'), '{}');
  assert.equal(
    readFileSync(join(folder, 'out/main.ts'), 'utf8'),
    readFileSync(join(folder, 'src/main.ts'), 'utf8'),
  );
  assert.match(
    readFileSync(join(folder, 'out/lib/add.ts'), 'utf8'),
    /x64\(__template1, n\);\n\n\/\/# sourceMappingURL=add\.ts\.map\n$/,
  );
  const map = JSON.parse(readFileSync(join(folder, 'out/lib/add.ts.map'), 'utf8')) as { version: number };
  assert.equal(map.version, 3);
  assert.equal(run('out/main.ts'), '48052c010000c3\n');
  assert.equal(run('src/main.ts'), '48052c010000c3\n');
});

test('errors have a place, and nothing is written', async () => {
  write('bad/a.ts', "import { x64 } from 'uranium-jit/asm';\nx64`\n  mov eax, [rbx`;\n");
  write('bad/b.ts', "import { x64 } from 'uranium-jit/asm';\nlet let = 1;\n");
  const { status, stderr } = await build('bad', '-o', 'out2');
  assert.equal(status, 1);
  assert.match(stderr, /^bad\/a\.ts:3:16: ERR_ASM_SYNTAX: unexpected the end of the line; expected/m);
  assert.match(stderr, /^bad\/b\.ts:2:5: /m);
  assert.equal(existsSync(join(folder, 'out2')), false);
});

test('command lines that are wrong', async () => {
  const usage = async (...args: string[]) => {
    const { status, stderr } = await build(...args);
    assert.equal(status, 2);
    return stderr.split('\n')[0];
  };
  assert.equal(await usage('src'), 'uranium asm: build needs --out DIR');
  assert.equal(await usage('-o', 'out'), 'uranium asm: build needs files or folders with sources');
  assert.equal(await usage('none.ts', '-o', 'out'), 'uranium asm: there is no file none.ts');
  assert.equal(await usage('src/main.ts', '-o', 'src'), 'uranium asm: src/main.ts would be overwritten');
  write('other/main.ts', '');
  assert.match((await usage('src', 'other', '-o', 'out')) ?? '', /would both be out\/main\.ts$/);
});
