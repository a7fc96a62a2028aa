/** The lists of instructions in the documentation. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { instructionLists } from '../../scripts/instructions.ts';

test('the lists in docs/ are what the instruction tables give (npm run instructions)', () => {
  for (const [name, text] of instructionLists()) {
    assert.equal(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'), text, name);
  }
});
