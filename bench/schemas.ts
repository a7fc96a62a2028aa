/**
 * Response schemas: users that have more than their schema lists, printed by it, by us and by fast-json-stringify, both
 * with its default mechanism, which Fastify takes, and with `objectMechanism: 'native'`.
 */

import fastJsonStringify from 'fast-json-stringify';
import { compileSchema } from 'uranium-jit/json';
import type { Work } from '../src/cli/measure.ts';
import type { BenchEntry } from './cases.ts';
import { flat, makeUsers, usersSchema } from './users.ts';

/** Users as a database would give them: with two fields that nobody should see. */
export function makeRows(count: number): object[] {
  return makeUsers(count).map(({ id, name, email, age, address, tags, active }, index) => ({
    id,
    name,
    email,
    passwordHash: flat(`$2b$12$${index} a hash that goes nowhere`),
    age,
    address,
    tags,
    active,
    loginAttempts: index,
  }));
}

/** 2, 21 and 219 KB. */
const sizes = [10, 100, 1000] as const;

export function* schemaEntries(): Generator<BenchEntry> {
  for (const count of sizes) {
    for (const kind of ['encode', 'stringify'] as const) {
      const name = `${count} users by a schema, ${kind}`;
      yield entry(name, kind, count, 'fast-json-stringify', {});
    }
    yield entry(
      `${count} users by a schema, encode / native`,
      'encode',
      count,
      'fast-json-stringify, native',
      {
        objectMechanism: 'native',
      },
    );
  }
}

function entry(
  name: string,
  kind: 'encode' | 'stringify',
  count: number,
  peerName: string,
  options: object,
): BenchEntry {
  const make = () => {
    const value = makeRows(count);
    const ours = compileSchema(usersSchema);
    const theirs = fastJsonStringify(structuredClone(usersSchema) as object, options);
    const text = theirs(value);
    if (ours(value) !== text) throw new Error(`${name}: the results differ`);
    const toBytes = kind === 'encode';
    // `Number` flattens the rope that fast-json-stringify returns: whoever sends it would have to.
    const work: Work = toBytes ? () => ours.encode(value) : () => Number(ours(value));
    const peer: Work = toBytes ? () => Buffer.from(theirs(value)) : () => Number(theirs(value));
    const size = Buffer.byteLength(text);
    const repeat = Math.max(1, Math.round(20_000 / size));
    const repeated =
      (once: Work): Work =>
      () => {
        for (let index = 0; index < repeat; index++) once();
      };
    return { name, peerName, ours: repeated(work), peer: repeated(peer), repeat, size };
  };
  return { name, groups: [`schema to ${kind === 'encode' ? 'bytes' : 'strings'}`, 'schema'], make };
}
