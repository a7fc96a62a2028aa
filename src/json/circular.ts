/** The error of a cycle, in the words of JSON.stringify, for a cycle that was found without its help. */
import { types } from 'node:util';
import { originalStringify } from './standard.ts';

/** An object on the way from the root to the end of a cycle, the key at which the way goes on, and how. */
export interface Link {
  readonly object: object;
  /** The name of its class, as V8 has it. */
  readonly className: string;
  /** Whether it is encoded as an array: of a Proxy that is revoked by now, only who began it knows. */
  readonly isArray: boolean;
  readonly key: string;
  readonly next: Link | undefined;
}

/**
 * What JSON.stringify throws where `path` leads from the root to `closing`, which lies on it; without `closing`,
 * the path comes to some object twice, and the cycle ends there.
 *
 * The text names classes and keys only, so a cycle of bare objects with the same names has the same text. No user
 * code runs.
 */
export function circularError(path: Link | undefined, closing: object | undefined): unknown {
  const [first, end] = closing === undefined ? findCycle(path) : [find(path, closing), undefined];
  const bare = new Map<object, object>();
  for (let link = first; link !== undefined && link !== end; link = link.next) {
    bare.set(link.object, likeness(link));
  }
  const start = first && bare.get(first.object);
  for (let link = first; link !== undefined && link !== end; link = link.next) {
    const value = link.next === undefined || link.next === end ? start : bare.get(link.next.object);
    Object.defineProperty(bare.get(link.object), link.key, { value, enumerable: true });
  }
  try {
    originalStringify(start);
  } catch (error) {
    return error;
  }
  throw new Error('a path without a cycle');
}

class Bare {}

/** An object of which V8 says the same: by its class's name, and with an array's keys called indices. */
function likeness({ object, className, isArray }: Link): object {
  if (types.isProxy(object)) return new Proxy(silent(isArray ? [] : {}), {});
  if (isArray && className === 'Array') return silent([]);
  const bare = silent(isArray ? Reflect.construct(Array, [], Bare) : Object.create(null));
  return Object.defineProperty(bare, Symbol.toStringTag, { value: className });
}

/** Without a toJSON that would run, or prototypes in which holes would be looked up. */
function silent(object: object): object {
  if (Array.isArray(object)) Object.setPrototypeOf(object, null);
  return Object.defineProperty(object, 'toJSON', { value: undefined, configurable: true, writable: true });
}

function find(path: Link | undefined, object: object): Link | undefined {
  let link = path;
  while (link !== undefined && link.object !== object) link = link.next;
  return link;
}

/** The first link whose object comes again, and the link where it does. */
function findCycle(path: Link | undefined): [Link | undefined, Link | undefined] {
  for (let end = path?.next; end !== undefined; end = end.next) {
    const first = find(path, end.object);
    if (first !== end) return [first, end];
  }
  return [undefined, undefined];
}
