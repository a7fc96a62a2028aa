import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nativeStatus } from 'uranium-jit/native';

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

test('the example of copy and patch adds, before and after a replacement', { skip: cannotRun }, () => {
  const { stdout, stderr } = run(['-C', 'uranium-source', '--import', 'tsx', 'examples/copy-and-patch.ts']);
  assert.equal(stdout, 'add() = 42\nadd() = 140, now that load_right returns 100\n', stderr);
});
