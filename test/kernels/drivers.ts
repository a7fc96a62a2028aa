/**
 * Drivers of kernels: C programs, compiled here for every level of vector instructions, that run a kernel on records
 * from standard input, between inaccessible pages (`NAME_driver.c` and `arena.h`).
 */

import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';

/** Of random values; tests name it when they fail. */
export const seed = Number(process.env.URANIUM_SEED ?? Date.now() & 0x7fffffff);

/** Runs a driver; its status has been asserted to be 0. `words` are arguments behind the level. */
export type RunDriver = (input: Uint8Array, ...words: readonly string[]) => SpawnSyncReturns<Buffer>;

/** Declares one test for each level. */
export type DriverTest = (name: string, body: (t: TestContext, run: RunDriver) => void) => void;

const levels = [
  { name: 'sse2', march: 'x86-64' },
  { name: 'avx2', march: 'x86-64-v3' },
] as const;

/** As drivers say that the processor lacks their level. */
const lacksLevel = 77;

const root = join(import.meta.dirname, '..', '..');
const compiler = ['clang-19', 'gcc'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Compiles kernels/NAME.c with NAME_driver.c; `words` are what a driver wants behind the level even for no records. */
export function driverTests(kernel: string, ...words: readonly string[]): DriverTest {
  const folder = mkdtempSync(join(tmpdir(), `uranium-${kernel}-`));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const drivers = levels.map((level) => ({
    level: level.name,
    ...buildDriver(folder, kernel, level, words),
  }));
  return (name, body) => {
    for (const { level, path, skip } of drivers) {
      test(`${name} (${level})`, { skip }, (t) => {
        body(t, (input, ...others) => {
          const result = spawnSync(path, [level, ...others], { input, maxBuffer: 1 << 30 });
          const { status, signal, stdout, stderr } = result;
          const output = (): string => `${stdout.subarray(0, 10_000)}${stderr}`;
          if (status !== 0) assert.fail(`status ${status}, signal ${signal}, seed ${seed}:\n${output()}`);
          return result;
        });
      });
    }
  };
}

function buildDriver(
  folder: string,
  kernel: string,
  level: (typeof levels)[number],
  words: readonly string[],
): { readonly path: string; readonly skip: string | false } {
  const path = join(folder, level.name);
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { path, skip: 'the kernels are for x64 Linux' };
  if (compiler === undefined) return { path, skip: 'neither clang-19 nor gcc is installed' };
  const object = `${path}.o`;
  const kernels = join(root, 'kernels');
  const common = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-O2', '-I', kernels];
  const vectors = ['-fPIC', `-march=${level.march}`, `-DURANIUM_LEVEL_${level.name}`];
  compile([...common, ...vectors, '-c', '-o', object, join(kernels, `${kernel}.c`)]);
  compile([...common, '-o', path, join(import.meta.dirname, `${kernel}_driver.c`), object]);
  const { status } = spawnSync(path, [level.name, ...words], { input: '' });
  return { path, skip: status === lacksLevel ? `this processor has no ${level.name}` : false };
}

function compile(args: readonly string[]): void {
  const { status, stderr } = spawnSync(compiler ?? '', args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}
