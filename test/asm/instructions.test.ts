/** The lists of instructions in the documentation, and the declarations of the builders' methods. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { instructionFiles } from '../../scripts/instructions.ts';

test('the lists in docs/ and the declarations of builders are what the instruction tables give (npm run instructions)', () => {
  for (const [name, text] of instructionFiles()) {
    assert.equal(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'), text, name);
  }
});
