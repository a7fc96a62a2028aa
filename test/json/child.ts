/**
 * Runs a program of fixtures/ in a process of its own: a crash of machine code is then a failed test with a name,
 * and flags and environment are the program's own.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ChildOptions {
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * The value that `fixtures/<name>.ts` prints as the last line of its output, as JSON. Fails where the process
 * crashes or ends with an error; what it wrote then tells how far it came.
 */
export function runFixture(name: string, { flags = [], environment = {} }: ChildOptions = {}): unknown {
  const file = fileURLToPath(new URL(`fixtures/${name}.ts`, import.meta.url));
  const child = spawnSync(process.execPath, ['--conditions=uranium-source', '--import=tsx', ...flags, file], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, URANIUM_ENGINE: '', URANIUM_LEVEL: '', ...environment },
    maxBuffer: 2 ** 26,
  });
  const log = `${child.stdout}\n${child.stderr}`.trim().split('\n').slice(-30).join('\n');
  assert.equal(child.signal, null, `${name} was killed by ${child.signal} after:\n${log}`);
  assert.equal(child.status, 0, `${name} ended with ${child.status}:\n${log}`);
  return JSON.parse(child.stdout.trimEnd().split('\n').at(-1) ?? '');
}
