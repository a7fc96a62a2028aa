/**
 * Graphs with behaviours, as tests: random recipes through fast-check, which shrinks what fails to a recipe that can
 * be read, and the recipes of corpus/, each of which once failed. URANIUM_SEED chooses others.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { calm, difference } from './graphs.ts';
import type { Json } from './identity.ts';
import { Choices, makeRecipe, type Recipe, type RecipeOptions, smallerRecipes } from './recipes.ts';

/** The same in every run, so that a test fails where a change is to blame; other seeds are for `npm run fuzz`. */
const seed = Number(process.env.URANIUM_SEED ?? 1);

/** A fiftieth of the number of values of the other random tests: each recipe is cooked six times. */
export const usualTotal = Math.ceil(Number(process.env.URANIUM_RANDOM_VALUES ?? 100_000) / 50);

/** Each recipe is cooked so often: its shapes are new, then known, then (where the threshold is low) compiled. */
const rounds = 3;

const corpusFolder = fileURLToPath(new URL('corpus/', import.meta.url));

/** Recipes from fast-check's stream of random numbers, with our own way to make them smaller. */
class RecipeArbitrary extends fc.Arbitrary<Recipe> {
  private readonly options: RecipeOptions;

  constructor(options: RecipeOptions) {
    super();
    this.options = options;
  }

  override generate(random: fc.Random): fc.Value<Recipe> {
    const choices = new Choices(() => random.nextInt(0, 255));
    return new fc.Value(makeRecipe(choices, this.options), undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is Recipe {
    return true;
  }

  override shrink(value: Recipe): fc.Stream<fc.Value<Recipe>> {
    return fc.stream(smallerRecipes(value)).map((recipe) => new fc.Value(recipe, undefined));
  }
}

function assertNoDifference(recipe: Recipe, json: Json, other?: Json): void {
  const differs = difference(recipe, json, rounds, other);
  if (differs !== undefined)
    assert.fail(`${differs}\nThe recipe, for a file in test/json/corpus/:\n${JSON.stringify(recipe)}\n`);
}

/** Defines a test of `total` random recipes: `json` must do what `other` does. */
export function testSameGraphs(json: Json, other: Json, what: string, total: number): void {
  test(`${total} random graphs with behaviours are encoded alike by both engines with ${what}`, (t) => {
    t.diagnostic(`URANIUM_SEED=${seed}`);
    const recipes = new RecipeArbitrary({ patches: false });
    fc.assert(
      fc.property(recipes, (recipe) => assertNoDifference(recipe, json, other)),
      { seed, numRuns: total },
    );
  });
}

/** Defines the tests for the engine behind `json`: `total` random recipes, and those of the corpus. */
export function testGraphs(json: Json, engineName: string, total: number): void {
  const assertProperty = (options: RecipeOptions, numRuns: number, before: () => void): void =>
    fc.assert(
      fc.property(new RecipeArbitrary(options), (recipe) => {
        before();
        assertNoDifference(recipe, json);
      }),
      { seed, numRuns },
    );

  test(`${total} random graphs with behaviours are encoded as by JSON.stringify (${engineName})`, (t) => {
    t.diagnostic(`URANIUM_SEED=${seed}`);
    assertProperty({ patches: false }, total, () => {});
  });

  const patched = Math.ceil(total / 5);
  test(`${patched} random graphs, while built-in prototypes change, are encoded as by JSON.stringify (${engineName})`, (t) => {
    t.diagnostic(`URANIUM_SEED=${seed}`);
    assertProperty({ patches: true }, patched, () => calm(json));
  });

  test(`each graph of the corpus is encoded as by JSON.stringify (${engineName})`, async (t) => {
    const files = readdirSync(corpusFolder).filter((file) => file.endsWith('.json'));
    assert.ok(files.length > 0, `${corpusFolder} is empty`);
    for (const file of files) {
      await t.test(file, () => {
        calm(json);
        assertNoDifference(JSON.parse(readFileSync(`${corpusFolder}${file}`, 'utf8')), json);
      });
    }
  });
}
