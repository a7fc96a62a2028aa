/**
 * `npm run stress -- [--node PATH…] [--modes N] [--jobs N]`: the tests whose values come in all forms, under V8's stress flags, on
 * each Node.js that is named (default: this one): all sets of flags, or the first N.
 *
 * Each test file is compiled (compiled-tree.ts: loading TypeScript would be under stress, too) and runs in a process of its own, `--jobs` at a time (default: one for each processor); the longest are
 * begun first. What fails is printed whole. Ends with totals as Node's test runner prints them; exit status 0 only if
 * every file passed.
 */

import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { compileTree } from './compiled-tree.ts';

/** Sets of V8's flags, first those that have found most; a Node.js that does not know a set is left out of it, and says so. */
const allModes: readonly string[] = [
  '--stress-compaction',
  '--stress-scavenge=50',
  '--stress-marking=50 --stress-incremental-marking',
  '--stress-compaction-random --compact-on-every-full-gc',
  '--single-threaded --max-semi-space-size=1',
];

interface Job {
  readonly node: string;
  readonly flags: string;
  readonly file: string;
}

const { values: options } = parseArgs({
  options: {
    node: { type: 'string', multiple: true },
    modes: { type: 'string' },
    jobs: { type: 'string' },
  },
});
const nodes = options.node ?? [process.execPath];
const jobCount = Number(options.jobs ?? availableParallelism());
if (!(Number.isInteger(jobCount) && jobCount > 0))
  throw new Error(`--jobs takes an integer above 0, got "${options.jobs}"`);

const modes = allModes.slice(0, Number(options.modes ?? allModes.length));
if (modes.length === 0) throw new Error(`--modes takes an integer above 0, got "${options.modes}"`);

/** Test files, the slowest first; graphs under one mode only, since `npm run fuzz` has the same ones in more modes. */
const files: readonly { readonly name: string; readonly modes: readonly string[] }[] = [
  { name: 'graphs', modes: modes.slice(0, 1) },
  { name: 'graphs-hot', modes: modes.slice(0, 1) },
  { name: 'random', modes },
  { name: 'identity', modes },
  { name: 'patching', modes },
];

/** Flags of V8 are given to the process itself: NODE_OPTIONS refuses some of them. */
function knows(node: string, flags: string): boolean {
  const { status } = spawnSync(node, ['--expose-gc', ...flags.split(' '), '--eval', '0'], {
    stdio: 'ignore',
  });
  if (status !== 0) console.log(`${node} does not know ${flags}`);
  return status === 0;
}

const known = nodes.flatMap((node) =>
  modes.filter((flags) => knows(node, flags)).map((flags) => ({ node, flags })),
);
const jobs: readonly Job[] = files.flatMap(({ name, modes: own }) =>
  known
    .filter(({ flags }) => own.includes(flags))
    .map(({ node, flags }) => ({ node, flags, file: `test/json/${name}.test.js` })),
);
const build = compileTree(['json']);
const totals = new Map(['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'].map((name) => [name, 0]));
let failures = 0;
let next = 0;

await Promise.all(Array.from({ length: jobCount }, work));
for (const [name, count] of totals) console.log(`ℹ ${name} ${count}`);
console.log(`stress: ${jobs.length} runs, ${failures} failed`);
process.exitCode = failures === 0 && jobs.length > 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
    const started = performance.now();
    const { status, output } = await run(job);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const isGood = status === 0 && addTotals(output);
    if (!isGood) failures++;
    console.log(`${isGood ? 'ok' : 'FAILED'} ${job.file} ${job.flags} ${job.node} (${seconds} s)`);
    if (!isGood) console.log(`${output}\nexit status: ${status}`);
  }
}

function run({
  node,
  flags,
  file,
}: Job): Promise<{ readonly status: number | string; readonly output: string }> {
  const args = ['--conditions=uranium-source', '--import=tsx', '--test-reporter=spec', '--expose-gc'];
  const child = spawn(node, [...args, ...flags.split(' '), file], {
    cwd: build,
    env: { ...process.env, URANIUM_QUICK: '1', URANIUM_RANDOM_VALUES: '2000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ status: code ?? signal ?? 'none', output }));
  });
}

/** Adds what a run has counted; false where it has counted nothing, and thus tested nothing. */
function addTotals(output: string): boolean {
  let passed = 0;
  for (const [, name = '', count = ''] of output.matchAll(/^ℹ (\w+) (\d+)$/gm)) {
    if (totals.has(name)) totals.set(name, (totals.get(name) ?? 0) + Number(count));
    if (name === 'pass') passed += Number(count);
  }
  return passed > 0;
}
