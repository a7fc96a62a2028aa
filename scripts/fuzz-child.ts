/**
 * One fuzz run, in a process of its own (see fuzz.ts): bytes of a seeded generator become recipes, which are cooked
 * and compared until the time is over or something differs.
 *
 * Half of the recipes are new, half are made from earlier ones. Earlier ones are those of the corpus and those that
 * made the encoder do something that no other did before, as its statistics show. Everything but the end of the
 * run is decided by the seed.
 */

import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as json from 'uranium-jit/json';
import { calm, difference } from '../test/json/graphs.ts';
import { Choices, makeRecipe, mutateRecipe, type Recipe, smallerRecipes } from '../test/json/recipes.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '5' },
    /** A file that always holds the recipe that is being cooked. */
    current: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
const patches = process.env.URANIUM_FUZZ_PATCHES === '1';
/** Cooked so often, every shape of a recipe is known; with a low threshold it is compiled, too. */
const rounds = 3;
const mostKept = 500;
/** How long something that failed may be made smaller. */
const shrinkSeconds = 30;

let state = (Number(options.seed) * 2654435761) | 1;
/** The bytes of the run (xorshift32). */
function nextByte(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 11) & 255;
}

const file = options.current === undefined ? undefined : openSync(options.current, 'w');
function writeDown(recipe: Recipe): void {
  if (file === undefined) return;
  ftruncateSync(file, writeSync(file, JSON.stringify(recipe), 0));
}

/** Statistics that depend on the moment, and not on what was encoded. */
const fickle = new Set(['calls', 'collections', 'refreshes', 'slabs', 'engine']);

/** What kinds of things the encoder did between two statistics. */
function traceOf(before: Record<string, unknown>, after: Record<string, unknown>): string {
  let trace = '';
  for (const [key, value] of Object.entries(after)) {
    if (fickle.has(key)) continue;
    const old = before[key];
    if (typeof value === 'number') {
      const growth = value - Number(old ?? 0);
      if (growth > 0) trace += ` ${key}:${Math.floor(Math.log2(growth))}`;
    } else if (typeof value === 'object' && value !== null) {
      trace += traceOf((old ?? {}) as Record<string, unknown>, value as Record<string, unknown>);
    }
  }
  return trace;
}

function shrink(recipe: Recipe): Recipe {
  let smallest = recipe;
  const end = performance.now() + shrinkSeconds * 1000;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const candidate of smallerRecipes(smallest)) {
      if (performance.now() > end) return smallest;
      // Written down before, since a smaller one may crash where this one only differs.
      writeDown(candidate);
      if (difference(candidate, json, rounds) === undefined) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

const corpus = fileURLToPath(new URL('../test/json/corpus/', import.meta.url));
const kept: Recipe[] = readdirSync(corpus)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(`${corpus}${name}`, 'utf8')) as Recipe);
const traces = new Set<string>();
const start = performance.now();
let count = 0;
while (performance.now() - start < seconds * 1000) {
  const choices = new Choices(nextByte);
  const recipe =
    choices.chance(50) && kept.length > 0
      ? mutateRecipe(choices.pick(kept), kept, choices)
      : makeRecipe(choices, { patches });
  writeDown(recipe);
  if (patches) calm(json);
  const before = json.stats() as unknown as Record<string, unknown>;
  const differs = difference(recipe, json, rounds);
  count += 1;
  if (differs !== undefined) {
    console.error(`fuzz: DIFFERENT after ${count} recipes`);
    const smallest = shrink(recipe);
    writeDown(smallest);
    const again = difference(smallest, json, rounds);
    console.error(`${JSON.stringify(smallest)}\n${again ?? `${differs}\n(only in this run, not again)`}`);
    process.exit(1);
  }
  const trace = traceOf(before, json.stats() as unknown as Record<string, unknown>);
  if (!traces.has(trace)) {
    traces.add(trace);
    if (kept.length < mostKept) kept.push(recipe);
    else kept[choices.below(mostKept)] = recipe;
  }
}
if (file !== undefined) closeSync(file);
const { calls, fallbacks } = json.stats();
const share = json.engine().name === 'native' ? 1 - fallbacks / calls : 0;
console.log(
  `fuzz: ${count} recipes, ${kept.length} kept, ${(share * 100).toFixed(0)} % of the calls native (${json.engine().name})`,
);
