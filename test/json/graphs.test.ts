import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as json from 'uranium-jit/json';
import { testGraphs, usualTotal } from './graph-tests.ts';
import { difference } from './graphs.ts';
import type { Json } from './identity.ts';
import type { Recipe } from './recipes.ts';

testGraphs(json, json.engine().name, usualTotal);

test('the comparison finds an encoder that runs user code twice, or too early', () => {
  const getter = (key: string): Recipe['root'] => ({
    properties: [{ key, is: 'getter', does: { steps: [], gives: { number: '1' } } }],
  });
  const recipe: Recipe = {
    root: { elements: [getter('a'), getter('b')] },
    calls: [{ by: 'stringify' }],
  };
  const encoders: Readonly<Record<string, Json['stringify']>> = {
    twice: (value) => JSON.stringify([JSON.stringify(value)]) && JSON.stringify(value),
    early: (value) => {
      const [first, second] = value as unknown[];
      const end = JSON.stringify(second);
      return `[${JSON.stringify(first)},${end}]`;
    },
  };
  for (const [name, stringify] of Object.entries(encoders))
    assert.match(difference(recipe, { ...json, stringify }) ?? '', /got/, name);
  assert.equal(difference(recipe, json), undefined);
});
