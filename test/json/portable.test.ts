import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testTableOfCases } from './identity.ts';

// The variable is read when the encoder is loaded, so it is set before the import.
process.env.URANIUM_ENGINE = 'portable';
const json = await import('uranium-jit/json');

test('URANIUM_ENGINE=portable chooses the portable engine', () => {
  assert.equal(json.engine().name, 'portable');
});

testTableOfCases(json, 'portable');
