import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testTableOfCases } from './identity.ts';

// Kernels and generated code without AVX2, as on a processor of before 2013. Read when the encoder is loaded.
process.env.URANIUM_LEVEL = 'sse2';
const json = await import('uranium-jit/json');

test('URANIUM_LEVEL=sse2 chooses the baseline instructions', () => {
  const engine = json.engine();
  if (engine.name === 'native') assert.equal(engine.level, engine.processor === 'x64' ? 'sse2' : 'neon');
});

testTableOfCases(json, 'sse2');
