/**
 * `npm run soak -- --seconds 600 [--seed N] [--flags "--stress-compaction"]`: random values, encoded and compared
 * with JSON.stringify, while V8's garbage collector is made to run as often and as unkindly as it can.
 *
 * The parent only divides the time between V8's stress modes and starts soak-child.ts once for each. A crash of
 * generated code kills the child, not the report: its seed and flags are printed, and repeat the run.
 * Exit status 0 only if every child ran to its end without a difference, and made what it was to make
 * (collections, and natively encoded values where the engine is native).
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Modes of V8's collector and compilers; those that a version does not know are left out. */
const modes: readonly string[] = [
  '',
  '--stress-compaction',
  '--stress-scavenge=50',
  '--stress-marking=50 --stress-incremental-marking',
  '--stress-compaction-random --compact-on-every-full-gc',
  '--single-threaded --max-semi-space-size=1',
  '--always-sparkplug',
  '--retain-maps-for-n-gc=0',
  '--deopt-every-n-times=100',
  '--shared-string-table --always-use-string-forwarding-table',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    flags: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
if (!(seconds > 0)) throw new Error(`--seconds takes a number above 0, got "${options.seconds}"`);
const firstSeed = Number(options.seed ?? Date.now() % 2 ** 31);
const node = process.env.URANIUM_TEST_NODE || process.execPath;

function isKnown(mode: string): boolean {
  const flags = mode.split(' ').filter((flag) => flag !== '');
  return spawnSync(node, [...flags, '--eval', '0'], { stdio: 'ignore' }).status === 0;
}

const chosen = options.flags === undefined ? modes.filter(isKnown) : [options.flags];
let failures = 0;
for (const [index, mode] of chosen.entries()) {
  const seed = firstSeed + index;
  const flags = mode.split(' ').filter((flag) => flag !== '');
  const share = String(seconds / chosen.length);
  console.log(`soak: seed ${seed}, ${mode || 'default flags'}`);
  const { status, signal } = spawnSync(
    node,
    [
      '--expose-gc',
      ...flags,
      '--conditions=uranium-source',
      '--import=tsx',
      'scripts/soak-child.ts',
      '--seed',
      String(seed),
      '--seconds',
      share,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) {
    failures += 1;
    console.error(
      `soak: FAILED (${signal ?? `status ${status}`}). To repeat it:\n` +
        `  npm run soak -- --seconds ${share} --seed ${seed} --flags "${mode}"`,
    );
  }
}
console.log(`soak: ${chosen.length} modes, ${failures} failed`);
process.exit(failures > 0 ? 1 : 0);
