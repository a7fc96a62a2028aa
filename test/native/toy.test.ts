import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const toy = fileURLToPath(new URL('../../examples/jit-toy.ts', import.meta.url));

for (const [number, status] of [
  [0, 0],
  [42, 42],
  [-1, 255],
  [2 ** 31 - 1, 255],
] as const) {
  test(`The toy compiles a function that returns ${number} and exits with ${status}`, () => {
    const args = ['-C', 'uranium-source', '--import', 'tsx', toy, String(number)];
    assert.equal(spawnSync(process.execPath, args, { stdio: 'inherit' }).status, status);
  });
}
