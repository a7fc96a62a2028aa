/**
 * `npm run encoder-tests -- --node PATH`: the encoder's tests on another Node.js, compiled first (compiled-tree.ts). The portable
 * engine's are left out, since it is the same on all. Exit status 0 only if all passed.
 */

import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { compiledTests, compileTree } from './compiled-tree.ts';

const { values: options } = parseArgs({ options: { node: { type: 'string', default: process.execPath } } });
const build = compileTree(['json']);
const files = compiledTests(build, ['json']).filter((file) => !file.includes('portable'));
const { status, signal, error } = spawnSync(
  options.node,
  [
    ...['--conditions=uranium-source', '--import=tsx'],
    ...['--test', '--test-concurrency=2', '--test-reporter=spec'],
    ...files,
  ],
  { cwd: build, stdio: ['ignore', 'inherit', 'inherit'] },
);
if (error) console.error(`${options.node} could not be started: ${error.message}`);
process.exitCode = status ?? 128 + (signal ? constants.signals[signal] : 0);
