import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

for (const [name, number, status] of [
  ['jit-toy', 0, 0],
  ['jit-toy', 42, 42],
  ['jit-toy', -1, 255],
  ['jit-toy', 2 ** 31 - 1, 255],
  ['jit-toy-bytes', 42, 42],
  ['jit-toy-bytes', -1, 255],
] as const) {
  test(`${name} compiles a function that returns ${number} and exits with ${status}`, () => {
    const toy = fileURLToPath(new URL(`../../examples/${name}.ts`, import.meta.url));
    const args = ['-C', 'uranium-source', '--import', 'tsx', toy, String(number)];
    assert.equal(spawnSync(process.execPath, args, { stdio: 'inherit' }).status, status);
  });
}
