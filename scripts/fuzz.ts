/**
 * `npm run fuzz -- --seconds 600 [--seed N]`: random graphs with behaviours, cooked with JSON.stringify and with ours.
 *
 * The parent divides the time between modes (thresholds, levels, V8's stress flags) and starts fuzz-child.ts once
 * for each. What fails is written to test/json/corpus/ as a recipe, made as small as it gets; `npm test` replays
 * it from then on. A crash of generated code kills the child, not the report: the child writes down each recipe
 * before it is cooked, and the parent keeps the last one.
 *
 * Exit status 0 only if every child ran to its end without a difference. URANIUM_TEST_NODE names another Node.js.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

interface Mode {
  readonly name: string;
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** How much of the time it gets. */
  readonly share: number;
}

// biome-ignore format: one mode per line
const modes: readonly Mode[] = [
  { name: 'as it is',             share: 3, flags: [], environment: {} },
  { name: 'compiled at once',     share: 3, flags: [], environment: { URANIUM_HOT: '1' } },
  { name: 'compiled soon',        share: 1, flags: [], environment: { URANIUM_HOT: '3' } },
  { name: 'prototypes change',    share: 1, flags: [], environment: { URANIUM_HOT: '2', URANIUM_FUZZ_PATCHES: '1' } },
  { name: 'baseline level',       share: 1, flags: [], environment: { URANIUM_HOT: '2', URANIUM_LEVEL: 'sse2' } },
  { name: 'stress compaction',    share: 1, flags: ['--stress-compaction'], environment: { URANIUM_HOT: '2' } },
  { name: 'stress scavenges',     share: 1, flags: ['--stress-scavenge=50'], environment: { URANIUM_HOT: '2' } },
  { name: 'small young space',    share: 1, flags: ['--single-threaded', '--max-semi-space-size=1'], environment: {} },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, 'test/json/corpus');
const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, mode: { type: 'string' } },
});
const seconds = Number(options.seconds);
if (!(seconds > 0)) throw new Error(`--seconds takes a number above 0, got "${options.seconds}"`);
const firstSeed = Number(options.seed ?? Date.now() % 2 ** 31);
const node = process.env.URANIUM_TEST_NODE || process.execPath;
const chosen = modes.filter(({ name }) => options.mode === undefined || name === options.mode);
if (chosen.length === 0)
  throw new Error(
    `--mode takes one of: ${modes.map(({ name }) => `"${name}"`).join(', ')}; got "${options.mode}"`,
  );
const shares = chosen.reduce((sum, { share }) => sum + share, 0);

const folder = mkdtempSync(join(tmpdir(), 'uranium-fuzz-'));
const current = join(folder, 'recipe.json');
let failures = 0;
for (const [index, { name, flags, environment, share }] of chosen.entries()) {
  const seed = options.mode === undefined ? firstSeed + index : firstSeed;
  const time = String((seconds * share) / shares);
  writeFileSync(current, '');
  const child = ['scripts/fuzz-child.ts', '--seed', String(seed), '--seconds', time, '--current', current];
  const { status, signal } = spawnSync(
    node,
    [...flags, '--conditions=uranium-source', '--import=tsx', ...child],
    {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (status === 0) {
    console.log(`fuzz: ${name}: no difference (seed ${seed})`);
    continue;
  }
  failures += 1;
  keep(name, signal ?? `status ${status}`);
  console.error(
    `  To repeat all of it: npm run fuzz -- --seconds ${Math.ceil(Number(time))} --mode "${name}" --seed ${seed}`,
  );
}
rmSync(folder, { recursive: true });
console.log(`fuzz: ${chosen.length} modes, ${failures} failed`);
process.exit(failures > 0 ? 1 : 0);

/** Writes the recipe that failed to the corpus, and says what to do with it. */
function keep(mode: string, ended: string): void {
  const recipe = readFileSync(current, 'utf8').trim();
  console.error(`fuzz: FAILED (${ended}) in mode "${mode}".`);
  if (recipe === '') return;
  const file = join(corpus, `${createHash('sha1').update(recipe).digest('hex').slice(0, 10)}.json`);
  writeFileSync(file, `${recipe}\n`);
  console.error(
    `  The recipe is in ${relative(root, file)}. Replay it:\n` +
      `    node --import tsx test/run.ts json/graphs\n` +
      `  Once it is understood, give the file a name that says what went wrong, and commit it with the fix.`,
  );
}
