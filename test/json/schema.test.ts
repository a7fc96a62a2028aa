/** Schemas: what fast-json-stringify documents, printed by it and by us. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fastJsonStringify from 'fast-json-stringify';
import { compileSchema } from 'uranium-jit/json';
import { schemaCases } from './schema-cases.ts';

for (const { name, schema, options, values, differs } of schemaCases) {
  test(`${name}: the same as fast-json-stringify, or as the table says`, () => {
    const theirs = fastJsonStringify(structuredClone(schema) as object, options as object);
    for (const [index, value] of values.entries()) {
      const expected = differs?.[index] ?? outcome(() => theirs(value));
      // A serializer of its own: one that has met values which do not fit is no longer native for a while.
      const ours = compileSchema(schema, options);
      // Learned, interpreted, and then compiled.
      for (let turn = 0; turn < 4; turn++) {
        const text = outcome(() => ours(value));
        if (expected instanceof RegExp) assert.match(text, expected);
        else assert.equal(text, expected, `value ${index}`);
        if (text.startsWith('throws')) continue;
        JSON.parse(text);
        assert.equal(ours.encode(value).toString(), Buffer.from(text).toString());
        const target = Buffer.alloc(3 * text.length + 8);
        assert.equal(
          target.toString('utf8', 3, 3 + ours.encodeInto(value, target, 3)),
          Buffer.from(text).toString(),
        );
      }
    }
  });
}

/** The text, or that there was an error: messages differ. */
function outcome(run: () => string): string {
  try {
    return run();
  } catch {
    return 'throws';
  }
}
