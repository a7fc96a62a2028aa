import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findCompiler } from '../../src/cli/clang.ts';
import type { OptionValues } from '../../src/cli/command.ts';
import { buildStencils } from '../../src/cli/stencil-build.ts';

const command = fileURLToPath(new URL('../../bin/uranium.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'uranium-stencil-build-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const skip = findCompiler() ? false : 'clang 19 is not installed';

const source = join(folder, 'square.c');
writeFileSync(
  source,
  `#define STENCIL_PARAMETERS long pc, long *memory, long a
#define STENCIL_ARGUMENTS pc, memory, a
#include <stencil.h>
STENCIL(square) { a = a * a; NEXT(); }
`,
);
writeFileSync(join(folder, 'broken.c'), 'this is no C\n');
mkdirSync(join(folder, 'folder.c'));
mkdirSync(join(folder, 'folder.h'));
writeFileSync(join(folder, 'plain'), '');
const module = join(folder, 'square.stencils.ts');

function runBuild(args: string): { status: number | null; stdout: string; stderr: string } {
  // A shell, so that standard output is a pipe: Node.js gives children a socket.
  return spawnSync('sh', ['-c', `"${process.execPath}" "${command}" stencil build ${args}`], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
  });
}

test('build shows the registers of each processor; a target named twice is built once', { skip }, () => {
  const { status, stdout, stderr } = runBuild('square.c --target x64-sse2,arm64-neon,x64-sse2 -o out/a.ts');
  assert.equal(status, 0, stderr);
  assert.equal(stdout.match(/^x64-sse2$/gm)?.length, 1);
  assert.match(stdout, /^arm64-neon\n[\s\S]*^square +\d+ +yes +x22$/m);
  assert.ok(existsSync(join(folder, 'out/a.ts')));
});

test('a pipe and a device are written, and never read', { skip }, () => {
  const { status, stdout, stderr } = runBuild('square.c --target x64-sse2 -o /dev/stdout | cat');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\/\*\*\n \* Generated from square\.c[\s\S]*LibraryData>>>>;\n$/);
  assert.match(stderr, /^square +\d/m, 'the table is elsewhere');
});

test('a device that is full is told with its path', { skip: skip || !existsSync('/dev/full') }, () => {
  const { status, stderr } = runBuild('square.c --target x64-sse2 -o /dev/full');
  assert.equal(status, 1);
  assert.equal(
    stderr.split('\n').at(-2),
    'uranium stencil: ERR_ARGUMENT: /dev/full cannot be written: ENOSPC: no space left on device, write',
  );
});

// Each is found before broken.c is compiled.
const refused: readonly (readonly [files: readonly string[], options: OptionValues, message: RegExp])[] = [
  [['broken.c'], { out: folder }, /-o .*: this is a directory; name a file in it/],
  [['broken.c'], { out: join(folder, 'new/') }, /-o .*: this is a directory; name a file in it/],
  [['broken.c'], { out: folder, check: true }, /-o .*: this is a directory/],
  [['broken.c'], { out: '' }, /-o needs the name of a file/],
  [['broken.c'], { out: join(folder, 'plain/a.ts') }, /-o .*a\.ts: .*plain is not a directory/],
  [['broken.c'], { out: '/dev/null', check: true }, /--check compares with a file, and \/dev\/null is none/],
  [['folder.c'], { out: module }, /folder\.c is a directory, not a file/],
  [['missing.c'], { out: module }, /there is no file .*missing\.c/],
  [['broken.c'], { out: module, import: "it's \\ bad" }, /without quotes and backslashes; got "it's/],
  [['broken.c'], { out: module, import: '' }, /--import takes the name of a module/],
  [['broken.c'], { out: module, set: 'a=1' }, /--set is for uranium stencil show/],
];

test('what cannot be read or written is told before anything is compiled', { skip }, () => {
  for (const [files, options, message] of refused) {
    const paths = files.map((file) => join(folder, file));
    assert.throws(() => buildStencils(paths, options), { name: 'UsageError', message });
  }
});

test('a flag that makes the compiler write no object is named', { skip }, () => {
  for (const flag of ['-S', '-flto', '-fsyntax-only']) {
    assert.throws(() => buildStencils([source, flag], { out: module }), {
      code: 'ERR_STENCIL',
      message: new RegExp(`wrote no object of square\\.c \\(.*${flag}\\): flags such as -S, -E, -flto`),
    });
  }
  assert.equal(existsSync(module), false);
});
