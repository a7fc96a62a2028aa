/**
 * Values that say much the same as the users of users.ts, but lie otherwise in V8's heap. Each is something that
 * programs do every day, and at which V8's own fast way of encoding ends.
 */

import { flat, makeUsers, type User } from './users.ts';

export interface Unusual {
  /** The group of goals.ts that it belongs to. */
  readonly group: string;
  readonly make: () => unknown;
  /** True where encoding changes how the value lies, so that each call needs a new one. */
  readonly fresh?: boolean;
}

const users = (): User[] => makeUsers(1000);

/** Users in which each string is what `change` makes of it; in all else they are as before. */
function withStrings(change: (text: string) => string): User[] {
  const all = users();
  for (const user of all) {
    const { address, tags } = user;
    user.name = change(user.name);
    user.email = change(user.email);
    for (const key of ['street', 'city', 'zip', 'country'] as const) address[key] = change(address[key]);
    for (const [index, tag] of tags.entries()) tags[index] = change(tag);
  }
  return all;
}

/** A rope of two parts, where the text is long enough for V8 to make one (13 characters). */
function rope(text: string): string {
  const middle = text.length >> 1;
  return flat(text.slice(0, middle)) + flat(text.slice(middle));
}

/** A piece of a longer string; V8 shares the characters from 13 on. */
function piece(text: string): string {
  return flat(`before ${text} after`).slice(7, 7 + text.length);
}

class Address {
  street: string;
  city: string;
  zip: string;
  country: string;
  constructor({ street, city, zip, country }: User['address']) {
    this.street = street;
    this.city = city;
    this.zip = zip;
    this.country = country;
  }
}
class Person {
  id: number;
  name: string;
  email: string;
  age: number;
  address: Address;
  tags: string[];
  active: boolean;
  constructor({ id, name, email, age, address, tags, active }: User) {
    this.id = id;
    this.name = name;
    this.email = email;
    this.age = age;
    this.address = new Address(address);
    this.tags = tags;
    this.active = active;
  }
}

/** In fast mode, unlike those of Object.create(null). */
function withoutPrototype(user: User): unknown {
  Object.setPrototypeOf(user.address, null);
  return Object.setPrototypeOf(user, null);
}

function asDictionary<T extends object>(object: T): T {
  const first = Object.keys(object)[0] as keyof T;
  const value = object[first];
  delete object[first];
  object[first] = value;
  return object;
}

export const unusualUsers: Readonly<Record<string, Unusual>> = {
  'concatenated strings': { group: 'cliffs', make: () => withStrings(rope), fresh: true },
  'concatenated strings, encoded before': { group: 'cliffs', make: () => withStrings(rope) },
  'sliced strings': { group: 'cliffs', make: () => withStrings(piece) },
  'two-byte strings': {
    group: 'cliffs',
    make: () => withStrings((text) => flat(`${text.replaceAll('a', 'あ')}字`)),
  },
  'class instances': { group: 'cliffs', make: () => users().map((user) => new Person(user)) },
  'an index key': { group: 'cliffs', make: () => users().map((user) => ({ ...user, 7: 'seven' })) },
  'null prototype': { group: 'cliffs', make: () => users().map(withoutPrototype) },
  '64 shapes mixed': {
    group: 'cliffs',
    make: () => users().map((user, index) => ({ [`variant${(index * 37) % 64}`]: index, ...user })),
  },
  'a Date field': {
    group: 'dates',
    make: () => users().map((user, index) => ({ ...user, since: new Date(1.6e12 + index * 86_400_123) })),
  },
  'dictionary mode': {
    group: 'dictionaries',
    make: () => users().map((user) => asDictionary({ ...user, address: asDictionary({ ...user.address }) })),
  },
  'Object.create(null)': {
    group: 'dictionaries',
    make: () =>
      users().map((user) =>
        Object.assign(Object.create(null), {
          ...user,
          address: Object.assign(Object.create(null), user.address),
        }),
      ),
  },
};

/** Rows of five fields, one of which is computed by a getter of the object itself. */
export function rowsWithGetters(count: number): unknown {
  return makeUsers(count).map(({ id, name, email, age }) => ({
    id,
    name,
    email,
    age,
    get next() {
      return age + 1;
    },
  }));
}

class Money {
  cents: number;
  constructor(cents: number) {
    this.cents = cents;
  }
  toJSON(): number {
    return this.cents / 100;
  }
}

/** Rows of five fields, one of which is an object with a toJSON. */
export function rowsWithToJSON(count: number): unknown {
  return makeUsers(count).map(({ id, name, email, age }) => ({
    id,
    name,
    email,
    age,
    price: new Money(id * 7),
  }));
}

let shapeCount = 0;

/**
 * Objects of six fields, each with keys that no other object has, except for the first key: V8 makes dictionaries
 * of objects when more than 1,536 different keys come first.
 */
export function objectsOfTheirOwnShapes(count: number): unknown {
  return Array.from({ length: count }, () => {
    const shape = shapeCount++;
    return {
      [`kind${shape % 997}`]: shape,
      [`name${shape}`]: 'a name',
      [`size${shape}`]: 1.5,
      [`list${shape}`]: [1, 2],
      [`is${shape}`]: true,
      [`text${shape}`]: 'a text of some length',
    };
  });
}
