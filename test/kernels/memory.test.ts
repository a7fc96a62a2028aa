import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const directory = mkdtempSync(join(tmpdir(), 'uranium-memory-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const compiler = ['clang-19', 'gcc'].find((name) => spawnSync(name, ['--version']).status === 0);
const skip =
  compiler === undefined
    ? 'neither clang-19 nor gcc is installed'
    : process.platform !== 'linux'
      ? 'the driver is for Linux'
      : false;

test("the memory kernels do what C's library does", { skip }, () => {
  const program = join(directory, 'memory');
  const driver = fileURLToPath(new URL('memory_driver.c', import.meta.url));
  const built = spawnSync(String(compiler), ['-O2', '-fno-builtin', '-o', program, driver], {
    encoding: 'utf8',
  });
  assert.equal(built.status, 0, built.stderr);
  const { stdout } = spawnSync(program, { encoding: 'utf8' });
  assert.match(stdout, /^0 failures\n$/);
});
