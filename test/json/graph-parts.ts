/**
 * The parts of graphs that have no parts themselves: the things, classes and patches that recipes call by name.
 *
 * Invariant: what is made here is new each time, except for the two classes; and what user code in it does shows in
 * `note`, so that two runs can be compared.
 */

import { runInNewContext } from 'node:vm';
import type { AtomName, PatchName, PrototypeName } from './recipes.ts';

/** Two classes that all graphs share, so that their hidden classes become hot. Patches put them back. */
export class Point {
  x: unknown = 1;
  y: unknown = 1.5;
}
export class Child extends Point {
  z: unknown = 'z';
}

/** Adds or replaces a property of the usual kind. */
export function define(object: object, key: PropertyKey, value: unknown): void {
  defineWith(object, key, { value, writable: true, enumerable: true });
}

/** Adds or replaces a property, if the object lets it. All that is defined is configurable. A descriptor without a prototype is the same whatever is patched. */
export function defineWith(object: object, key: PropertyKey, descriptor: PropertyDescriptor): void {
  Reflect.defineProperty(object, key, Object.assign(Object.create(null), { configurable: true }, descriptor));
}

const sloppyArguments = new Function('a', 'b', 'a = 9; return arguments;') as (...args: unknown[]) => unknown;
const rawJSON = (JSON as unknown as { rawJSON?: (text: string) => unknown }).rawJSON;
const abroad = runInNewContext(
  '({ object: () => ({ a: 1, b: [2] }), array: () => [1, {}], date: () => new Date(0) })',
);

/** Makes the thing that is called `name`; its user code tells `note` when it runs. */
export function makeAtom(name: Exclude<AtomName, 'this' | 'key'>, note: (what: string) => void): unknown {
  switch (name) {
    case 'null':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'undefined':
    case 'hole':
      return undefined;
    case 'a symbol':
      return Symbol('atom');
    case 'a function':
      return () => 1;
    case 'a bigint':
      return 12345678901234567890n;
    case 'a function with toJSON':
      return Object.assign(() => 1, { toJSON: (key: unknown) => `function at ${String(key)}` });
    case 'a boxed string':
      return Object('boxed "string"');
    case 'a boxed number':
      return Object(-1.5);
    case 'a boxed boolean':
      return Object(false);
    case 'a boxed bigint':
      return Object(1n);
    case 'a boxed symbol':
      return Object(Symbol('boxed'));
    case 'a boxed string with toString':
      return Object.assign(Object('boxed'), {
        extra: 1,
        toString() {
          note('toString');
          return 'own toString';
        },
      });
    case 'a boxed number with valueOf':
      return Object.assign(Object(1), {
        valueOf() {
          note('valueOf');
          return 2;
        },
      });
    case 'a Map':
      return new Map([[1, 2]]);
    case 'a RegExp':
      return Object.assign(/x/, { extra: 1 });
    case 'an Error':
      return Object.assign(new TypeError('message'), { extra: 1 });
    case 'a Uint8Array':
      return Uint8Array.of(1, 2, 255);
    case 'a Float64Array':
      return Object.assign(Float64Array.of(0.5, -0, Number.NaN), { extra: 'x' });
    case 'a BigInt64Array':
      return BigInt64Array.of(1n);
    case 'an ArrayBuffer':
      return new ArrayBuffer(8);
    case 'a Date with its own toJSON':
      return Object.assign(new Date(0), {
        toJSON(key: unknown) {
          note(`Date toJSON ${String(key)}`);
          return 'own toJSON';
        },
      });
    case 'a Date with its own toISOString':
      return Object.assign(new Date(0), {
        toISOString() {
          note('toISOString');
          return ['own toISOString'];
        },
      });
    case 'a Date without a prototype':
      return Object.setPrototypeOf(Object.assign(new Date(0), { a: 1 }), null);
    case 'a revoked proxy': {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    }
    case 'an arguments object':
      return sloppyArguments(1, 'b');
    case 'a raw JSON text':
      return rawJSON?.('"raw \\ud800 text"') ?? 'raw';
    case 'an object of another realm':
      return abroad.object();
    case 'an array of another realm':
      return abroad.array();
    case 'a Date of another realm':
      return abroad.date();
  }
}

/** What prototypes with behaviours need of the graph that they are in. */
export interface Surroundings {
  readonly note: (what: string) => void;
  readonly describe: (value: unknown) => string;
  readonly register: <T extends object>(object: T) => T;
  readonly loggingProxy: () => object;
}

/** Makes the prototype that is called `name`. */
export function makePrototype(
  name: PrototypeName,
  { note, describe, register, loggingProxy }: Surroundings,
): object | null {
  switch (name) {
    case 'Object':
      return Object.prototype;
    case 'Array':
      return Array.prototype;
    case 'Date':
      return Date.prototype;
    case 'Function':
      return Function.prototype;
    case 'Point':
      return Point.prototype;
    case 'null':
      return null;
    case 'empty':
      return register({});
    case 'deep':
      return Object.create(register(Object.create(register(Object.create({ inherited: 1 })))));
    case 'toJSON':
      return register({
        toJSON(this: unknown, key: unknown) {
          note(`inherited toJSON ${String(key)} on ${describe(this)}`);
          return [key, typeof this];
        },
      });
    case 'toJSON that gives this':
      return register({
        toJSON(this: unknown, key: unknown) {
          note(`inherited toJSON ${String(key)} on ${describe(this)}`);
          return this;
        },
      });
    case 'toJSON that is no function':
      return register({ toJSON: { a: 1 } });
    case 'toJSON by a getter':
      return register({
        get toJSON() {
          note(`get toJSON on ${describe(this)}`);
          return undefined;
        },
      });
    case 'accessors':
      return register({
        get a() {
          note('inherited a');
          return 'inherited a';
        },
        set b(_: unknown) {
          note('inherited set b');
        },
        inherited: 1,
      });
    case 'elements':
      return register({
        0: 'element 0',
        1: ['element 1'],
        get 2() {
          note('element 2');
          return 2;
        },
      });
    case 'a proxy':
      return register(loggingProxy());
  }
}

type Patch = (note: (what: string) => void) => readonly [object, PropertyKey, PropertyDescriptor];

function patchedToJSON(name: string, target: object): Patch {
  return (note) => {
    function toJSON(this: unknown, key: unknown): unknown {
      note(`${name}.prototype.toJSON ${String(key)} on a ${typeof this}`);
      return this;
    }
    return [target, 'toJSON', { value: toJSON, writable: true }];
  };
}

/** What each patch sets: target, key, descriptor. */
export const patches: Readonly<Record<PatchName, Patch>> = {
  'Object.prototype.toJSON': patchedToJSON('Object', Object.prototype),
  'Array.prototype.toJSON': patchedToJSON('Array', Array.prototype),
  'Function.prototype.toJSON': patchedToJSON('Function', Function.prototype),
  'String.prototype.toJSON': patchedToJSON('String', String.prototype),
  'BigInt.prototype.toJSON': (note) => {
    function toJSON(this: unknown): unknown {
      note('BigInt.prototype.toJSON');
      return `${this}n`;
    }
    return [BigInt.prototype, 'toJSON', { value: toJSON, writable: true }];
  },
  'Point.prototype.toJSON': patchedToJSON('Point', Point.prototype),
  'Child.prototype.toJSON': patchedToJSON('Child', Child.prototype),
  'Date.prototype.toJSON': patchedToJSON('Date', Date.prototype),
  'Date.prototype.toISOString': () => [
    Date.prototype,
    'toISOString',
    { value: () => 'patched', writable: true },
  ],
  'Array.prototype[1]': () => [Array.prototype, 1, { value: 'element 1', writable: true }],
  'a getter at Array.prototype[0]': (note) => {
    const get = (): string => {
      note('Array.prototype[0]');
      return 'element 0';
    };
    return [Array.prototype, 0, { get, set: () => note('set Array.prototype[0]') }];
  },
  'Object.prototype[2]': () => [Object.prototype, 2, { value: ['element 2'], writable: true }],
  'an enumerable property of Object.prototype': () => [
    Object.prototype,
    'everywhere',
    { value: 1, writable: true, enumerable: true },
  ],
  'String.prototype.toString': () => [
    String.prototype,
    'toString',
    { value: () => 'patched', writable: true },
  ],
  'Number.prototype.valueOf': () => [Number.prototype, 'valueOf', { value: () => 99, writable: true }],
};
