/**
 * Graphs with behaviours, encoded with options: what user code sees, and what comes of it, must be the same natively and
 * portably. Their nested calls have the same options; encoder-options.test.ts has others inside of each other.
 */

import { inspect, types } from 'node:util';
import { createEncoder, type Encoder, type EncoderOptions } from 'uranium-jit/json';
import { testSameGraphs, usualTotal } from './graph-tests.ts';
import type { Json } from './identity.ts';

const combinations: readonly EncoderOptions[] = [
  { sortKeys: true },
  { nonFinite: 'error', bigint: 'number' },
  { sortKeys: true, escapeHTML: true, validateString: true, newline: true, bigint: 'string' },
];

/** Without V8's heap, nobody can tell all names of classes that the error of a cycle has. */
function withoutNames(encoder: Encoder): Json {
  const wrapped =
    <Parameters extends unknown[], Result>(call: (...args: Parameters) => Result) =>
    (...args: Parameters): Result => {
      try {
        return call(...args);
      } catch (error) {
        if (!types.isNativeError(error) || !/^Converting circular/.test(error.message)) throw error;
        throw new TypeError('a cycle');
      }
    };
  const { stringify, encode, encodeInto } = encoder;
  return { stringify: wrapped(stringify), encode: wrapped(encode), encodeInto: wrapped(encodeInto) };
}

for (const options of combinations) {
  const native = withoutNames(createEncoder(options));
  const portable = withoutNames(createEncoder({ ...options, engine: 'portable' }));
  testSameGraphs(native, portable, inspect(options, { breakLength: Infinity }), usualTotal / 10);
}
