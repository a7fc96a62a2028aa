/**
 * What the options of `createEncoder` cost: each one on, against all of them off, with the same users; and the portable engine
 * against JSON.stringify.
 */

import { inspect } from 'node:util';
import { createEncoder, type EncoderOptions, encode } from 'uranium-jit/json';
import type { BenchEntry } from './cases.ts';
import { makeUsers } from './users.ts';

const alone: readonly EncoderOptions[] = [
  { escapeHTML: true },
  { lineSeparators: true },
  { validateString: true },
  { sortKeys: true },
  { newline: true },
  { nonFinite: 'error' },
  { bigint: 'string' },
];
const together: EncoderOptions = Object.assign({}, ...alone);

export function* encoderOptionEntries(): Generator<BenchEntry> {
  for (const options of [...alone, together]) {
    const what = options === together ? 'all options' : inspect(options);
    const groups = ['options', ...Object.keys(options === together ? {} : options)];
    yield entry(`1000 users, ${what}`, groups, () => makeUsers(1000), options);
  }
  yield entry('1000 users with a tag each, escapeHTML', ['escapes'], () => taggedUsers(1000), {
    escapeHTML: true,
  });
  yield portableEntry();
}

/** Users with two characters each that become escapes. */
function taggedUsers(count: number): unknown {
  return makeUsers(count).map((user) => ({
    ...user,
    name: Buffer.from(`<${user.name}>`).toString('latin1'),
  }));
}

function entry(
  name: string,
  groups: readonly string[],
  value: () => unknown,
  options: EncoderOptions,
): BenchEntry {
  const make = () => {
    const made = value();
    const encoder = createEncoder(options);
    const portable = createEncoder({ ...options, engine: 'portable' });
    if (!encoder.encode(made).equals(portable.encode(made))) throw new Error(`${name}: the engines differ`);
    return {
      name,
      peerName: 'the same without options',
      ours: () => encoder.encode(made),
      peer: () => encode(made),
      repeat: 1,
      size: encode(made).length,
    };
  };
  return { name, groups, make };
}

function portableEntry(): BenchEntry {
  const name = '1000 users, stringify, portable engine';
  const make = () => {
    const made = makeUsers(1000);
    const { stringify } = createEncoder({ engine: 'portable' });
    return {
      name,
      peerName: 'JSON.stringify(v)',
      ours: () => Number(stringify(made)),
      peer: () => Number(JSON.stringify(made)),
      repeat: 1,
      size: encode(made).length,
    };
  };
  return { name, groups: ['portable'], make };
}
