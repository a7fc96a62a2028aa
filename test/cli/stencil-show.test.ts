import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nativeStatus } from 'uranium-jit/native';
import { showStencils } from '../../src/cli/stencil-show.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isX64 = process.arch === 'x64' && nativeStatus().available;
const cannotRun = isX64 ? false : 'there is no machine code for x86-64 here';
const skip =
  cannotRun || (spawnSync('clang-19', ['--version']).status === 0 ? false : 'clang-19 is not installed');

function run(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
  });
}

test('show: the source, the holes, the addresses in their place, the sum, and the sum after a replacement', {
  skip,
}, () => {
  const { status, stdout, stderr } = run([
    'bin/uranium.js',
    'stencil',
    'show',
    'examples/add.c',
    '--set',
    'load_left=20,load_right=3',
  ]);
  assert.equal(status, 0, stderr);
  const [source = '', object = '', loaded = '', called = ''] = stdout.split(/^\d\. .*$/m).slice(1);
  assert.match(source, /return load_left\(\) \+ load_right\(\);/);
  assert.match(
    called,
    /add\(\) = 23\n[\s\S]*load_right is replaced by one that returns 100[\s\S]*add\(\) = 120\n/,
  );
  assert.match(object, /e8 __ __ __ __ +call[^\n]*\n[^\n]*hole load_left \(R_X86_64_PLT32\)/);
  assert.match(object, /e8 __ __ __ __ +call[^\n]*\n[^\n]*hole load_right \(R_X86_64_PLT32\)/);
  for (const name of ['load_left', 'load_right']) {
    const [, address = ''] = new RegExp(`${name} is at (0x[0-9a-f]+)`).exec(loaded) ?? [];
    assert.match(loaded, new RegExp(`e8 (?!00 00 00 00)[0-9a-f ]+ +call +${address}`));
  }
});

const folder = mkdtempSync(join(tmpdir(), 'uranium-stencil-show-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function show(source: string, ...options: readonly string[]): ReturnType<typeof run> {
  const file = join(folder, 'shown.c');
  writeFileSync(file, source);
  return run(['bin/uranium.js', 'stencil', 'show', file, ...options]);
}

test('show: a function named next is refused by its name', { skip }, () => {
  for (const body of ['return next() + 1;', 'return next();']) {
    const { status, stdout, stderr } = show(`int next(void);\nint f(void) { ${body} }\n`);
    assert.equal(status, 0, stderr);
    assert.match(
      stdout,
      /It is not loaded: f calls next, which is the name of .*; name the function otherwise\./,
    );
  }
});

test('show: why something is not called or loaded is said truly', { skip }, () => {
  const { status, stdout, stderr } = show(
    'char *g(void) { return 0; }\nunsigned int h(void) { return 1; }\nint k(int a) { return a; }\n' +
      'long double m(void) { return 1; }\nlong  long n(void) { return 5; }\n',
  );
  assert.equal(status, 0, stderr);
  for (const name of ['g', 'h', 'm'])
    assert.match(stdout, new RegExp(`${name} is not called: its result is none of int, int32_t, long, `));
  assert.match(stdout, /k is not called: it has parameters\./);
  assert.match(stdout, /n\(\) = 5$/m);
  const other = show('int k(void) { return 3; }\n', '--target', 'arm64-neon');
  assert.match(other.stdout, /It is not loaded: it is code for arm64, and this is x64\./);
});

test('show: what it cannot use is refused before anything is printed', { skip }, (context) => {
  const file = join(folder, 'calls.c');
  writeFileSync(file, 'int left(void);\nint k(void) { return left(); }\n');
  const write = context.mock.method(process.stdout, 'write');
  for (const [files, options, message] of [
    [[file], { set: 'nosuch=3' }, '--set nosuch: the file calls left'],
    [[file], { check: true }, '--check is for uranium stencil build'],
    [[file], { out: 'module.ts' }, '--out is for uranium stencil build'],
    [[file, 'b.c'], {}, `show takes one .c file, got ${file} b.c`],
    [[folder], {}, `show takes one .c file, got ${folder}`],
    [[join(folder, 'none.c')], {}, `there is no file ${join(folder, 'none.c')}`],
  ] as const) {
    assert.throws(() => showStencils(files, options), { name: 'UsageError', message });
  }
  assert.equal(write.mock.callCount(), 0);
});

test('the example of copy and patch adds, before and after a replacement', { skip: cannotRun }, () => {
  const { stdout, stderr } = run(['-C', 'uranium-source', '--import', 'tsx', 'examples/copy-and-patch.ts']);
  assert.equal(stdout, 'add() = 42\nadd() = 140, now that load_right returns 100\n', stderr);
});
