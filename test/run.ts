/**
 * The test runner: finds every *.test.ts under test/ and hands the files to `node --test`, one process per file, so that a
 * crash of generated code is a failed file with a name and the others still run.
 *
 *   npm test                              types, lint and all tests
 *   node --import tsx test/run.ts asm     the files whose path contains "asm"
 *
 *   URANIUM_TEST_NODE=/path/to/node       runs the tests on another Node.js
 *   URANIUM_TEST_FLAGS="--expose-gc …"    gives it more flags (V8's, too)
 *
 * Zero files is a failure: a pattern that matches nothing must not look like success.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const all = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .sort();

const patterns = process.argv.slice(2);
const files = patterns.length === 0 ? all : all.filter((file) => patterns.some((p) => file.includes(p)));
if (files.length === 0) {
  console.error(`No test file under test/ matches ${patterns.join(', ') || '*.test.ts'}.`);
  process.exit(1);
}

const node = process.env.URANIUM_TEST_NODE || process.execPath;
const flags = (process.env.URANIUM_TEST_FLAGS ?? '').split(' ').filter((flag) => flag !== '');

const { status, signal, error } = spawnSync(
  node,
  [
    '--conditions=uranium-source',
    '--import=tsx',
    ...flags,
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    ...files,
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
if (error) console.error(`${node} could not be started: ${error.message}`);
if (signal) console.error(`The test runner itself was killed by ${signal}.`);
process.exit(status ?? 128 + (signal ? constants.signals[signal] : 0));
