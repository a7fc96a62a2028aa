/**
 * Random schemas with random values: what is printed is what fast-json-stringify prints, and no key is ever printed that
 * the schema hides. `URANIUM_RANDOM_SCHEMAS=N` sets another number of schemas, `URANIUM_SEED` another seed.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import fastJsonStringify from 'fast-json-stringify';
import { compileSchema } from 'uranium-jit/json';
import { forbiddenKey, randomSchema, valueFor } from './schema-random.ts';

const numRuns = Number(process.env.URANIUM_RANDOM_SCHEMAS ?? 80);
const seed = Number(process.env.URANIUM_SEED ?? 7);
const valuesOfEach = 12;

test('random schemas print what fast-json-stringify prints, and nothing that they hide', () => {
  let fits = 0;
  let misfits = 0;
  fc.assert(
    fc.property(randomSchema, fc.gen(), (schema, g) => {
      const ours = compileSchema(schema);
      const theirs = fastJsonStringify(structuredClone(schema) as object);
      for (let turn = 0; turn < valuesOfEach; turn++) {
        const value = valueFor(schema, g);
        const text = outcome(() => ours(value));
        assert.equal(
          outcome(() => ours(value)),
          text,
        );
        const expected = outcome(() => theirs(value));
        if (text === undefined) misfits++;
        else {
          fits++;
          assert.equal(forbiddenKey(schema, JSON.parse(text)), undefined);
          assert.equal(ours.encode(value).toString(), text.toWellFormed());
        }
        if (expected !== undefined && !isJson(expected)) continue;
        assert.equal(text, expected);
      }
    }),
    { numRuns, seed },
  );
  assert.ok(fits > misfits, `${fits} values fit, ${misfits} did not`);
});

function outcome(run: () => string): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** fast-json-stringify prints `undefined` where a value has no text. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
