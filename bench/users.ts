/**
 * The users of the figures: records of about 200 bytes with flat strings, the same for the same count and seed.
 *
 * "Flat" matters: a string made with `+` or a template is a rope (V8's cons string) until somebody flattens it,
 * and encoders differ a lot in what ropes cost them. Every string here went through a Buffer, so it is sequential.
 *
 * `node --import tsx bench/users.ts > data/users.json` writes the committed document.
 */

import { pathToFileURL } from 'node:url';
import type { JsonSchema } from 'uranium-jit/json';

export interface User {
  id: number;
  name: string;
  email: string;
  age: number;
  address: { street: string; city: string; zip: string; country: string };
  tags: string[];
  active: boolean;
}

const text = { type: 'string' };

/** The JSON Schema of users, with all of their fields. */
export const usersSchema: JsonSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: { type: 'integer' },
      name: text,
      email: text,
      age: { type: 'integer' },
      address: { type: 'object', properties: { street: text, city: text, zip: text, country: text } },
      tags: { type: 'array', items: text },
      active: { type: 'boolean' },
    },
  },
};

const givenNames = [
  'Ada',
  'Alan',
  'Barbara',
  'Donald',
  'Edsger',
  'Frances',
  'Grace',
  'John',
  'Katherine',
  'Tony',
];
const familyNames = [
  'Allen',
  'Backus',
  'Dijkstra',
  'Hoare',
  'Hopper',
  'Johnson',
  'Knuth',
  'Liskov',
  'Lovelace',
];
const streets = [
  'Acacia Avenue',
  'Church Lane',
  'High Street',
  'Mill Road',
  'Station Road',
  'Victoria Square',
];
const cities = [
  'Aberdeen',
  'Bergen',
  'Cambridge',
  'Dresden',
  'Eindhoven',
  'Freiburg',
  'Gothenburg',
  'Helsinki',
];
const countries = ['DE', 'FI', 'GB', 'NL', 'NO', 'SE'];
const words = [
  'admin',
  'beta',
  'customer',
  'editor',
  'friend',
  'guest',
  'member',
  'partner',
  'student',
  'trial',
];

/** A copy of `text` that V8 stores as one run of characters. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** A small generator of numbers in 0..bound-1 (xorshift32). */
function randomFrom(seed: number): (bound: number) => number {
  let state = seed | 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

/** `count` users; the same for the same `seed`. All have one hidden class, built by one literal. */
export function makeUsers(count: number, seed = 20240607): User[] {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[random(list.length)] as string;
  const users: User[] = [];
  for (let id = 1; id <= count; id++) {
    const given = pick(givenNames);
    const family = pick(familyNames);
    users.push({
      id,
      name: flat(`${given} ${family}`),
      email: flat(`${given}.${family}${random(1000)}@example.com`.toLowerCase()),
      age: 18 + random(70),
      address: {
        street: flat(`${1 + random(200)} ${pick(streets)}`),
        city: flat(pick(cities)),
        zip: flat(String(10000 + random(90000))),
        country: flat(pick(countries)),
      },
      tags: [flat(pick(words)), flat(pick(words)), flat(pick(words))],
      active: random(2) === 1,
    });
  }
  return users;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${JSON.stringify(makeUsers(1000))}\n`);
}
