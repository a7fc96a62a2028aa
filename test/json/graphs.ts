/**
 * Cooks recipes (recipes.ts): builds the graph, makes the calls, and writes down everything that user code and the
 * caller can see of them: which getters, methods and traps ran, in which order, with which `this` and arguments;
 * what nested calls gave; and what each call returned or threw.
 *
 * Invariant: a recipe is deterministic. Cooked twice, with functions that do the same, it gives the same record.
 * So `difference` cooks it with JSON.stringify and with ours, each on its own graph, and compares the two records.
 * While a recipe is cooked, prototypes of built-ins may be patched: the code here pushes to no array, and defines
 * properties with descriptors that have no prototype.
 */

import { types } from 'node:util';
import { Child, define, defineWith, makeAtom, makePrototype, Point, patches } from './graph-parts.ts';
import type { Json } from './identity.ts';
import type {
  ArrayRecipe,
  AtomName,
  Behaviour,
  Call,
  Finish,
  FunctionName,
  ObjectRecipe,
  PatchName,
  Property,
  PrototypeName,
  Recipe,
  Representation,
  Step,
  Value,
} from './recipes.ts';
import { collect, cons, externalize, flat, sliced, thin } from './strings.ts';

/** How many pieces of user code may run while one recipe is cooked. */
const fullTank = 400;
/** How deep user code may be nested in user code. */
const deepestCode = 6;
/** How deep calls of the functions under test may be nested. */
const deepestCall = 3;
/** Memory for results of encodeInto, one for each level of nesting. */
const targets = Array.from({ length: deepestCall + 1 }, () => Buffer.alloc(2 ** 20));
const offset = 8;

/** The arguments of a call besides the value. */
interface Arguments {
  readonly by: FunctionName;
  readonly target: Uint8Array;
  readonly replacer: never;
  readonly space: never;
}

/** A function under test, as text in and out: the JSON, `undefined` as a text, or what was thrown. */
type Encode = (value: unknown, given: Arguments) => string;

/** What the functions of `json` give. Results without text are `undefined`, by whichever function. */
function ours(json: Json): Encode {
  return (value, { by, target, replacer, space }) => {
    try {
      if (by === 'stringify') return String(json.stringify(value, replacer, space));
      if (by === 'encode') return json.encode(value, replacer, space).toString();
      const size = json.encodeInto(value, target, offset, replacer, space);
      return Buffer.from(target.buffer, target.byteOffset + offset, size).toString();
    } catch (error) {
      // User code may throw anything, also a proxy, which nobody may look at here.
      if (types.isNativeError(error) && 'code' in error) {
        if (error.code === 'ERR_NO_JSON') return 'undefined';
        if (error.code === 'ERR_BUFFER_TOO_SMALL') return tooSmall;
      }
      throw error;
    }
  };
}

const tooSmall = 'the target is too small';

/** What they should give, by JSON.stringify. */
const byJSON: Encode = (value, { by, target, replacer, space }) => {
  const text = JSON.stringify(value, replacer, space) as string | undefined;
  if (text === undefined) return 'undefined';
  if (by === 'encodeInto' && Buffer.byteLength(text) > target.length - offset) return tooSmall;
  return by === 'stringify' ? text : Buffer.from(text).toString();
};

/**
 * What differs when `recipe` is cooked with JSON.stringify and with `json`: a text for people, or undefined.
 * Cooks it `rounds` times, so that shapes are new, then known, then compiled. With `other`, that is what it is compared with.
 */
export function difference(
  recipe: Recipe,
  json: Json,
  rounds = 1,
  other?: Json | undefined,
): string | undefined {
  const reference = other === undefined ? byJSON : ours(other);
  for (let round = 0; round < rounds; round++) {
    const expected = new Cook(reference).record(recipe);
    const actual = new Cook(ours(json)).record(recipe);
    if (actual === expected) continue;
    // Under --stress-scavenge, V8 11.3 itself overlooks some cycles some of the time.
    if (new Cook(reference).record(recipe) !== expected) continue;
    return explainDifference(actual, expected, round);
  }
  return undefined;
}

/** Many calls of no importance: after them the encoder has forgotten that prototypes changed too often. */
export function calm(json: Json): void {
  const target = new Uint8Array(8);
  for (let call = 0; call < 6000; call++) json.encodeInto(1, target);
}

function explainDifference(actual: string, expected: string, round: number): string {
  const got = actual.split('\n');
  const wanted = expected.split('\n');
  let line = 0;
  while (got[line] === wanted[line]) line++;
  const show = (text = '(nothing more)'): string => {
    let at = 0;
    while (got[line]?.[at] === wanted[line]?.[at] && at < text.length) at++;
    return text.length < 300 ? text : `… ${text.slice(Math.max(0, at - 100), at + 150)} … (${text.length})`;
  };
  const before = wanted.slice(Math.max(0, line - 5), line).map((each) => `    ${each.slice(0, 200)}`);
  return [
    `cooked ${round + 1} times, line ${line + 1} differs:`,
    ...before,
    `  got      ${show(got[line])}`,
    `  expected ${show(wanted[line])}`,
  ].join('\n');
}

/** The steps that an object is named for. */
type ObjectStep = Exclude<Step, { step: 'throw' | 'collect' | 'patch' }>;

/** What user code was called with. */
interface Moment {
  readonly self: unknown;
  readonly key: unknown;
}
const nowhere: Moment = { self: undefined, key: undefined };

const represent: Readonly<Record<Representation, (text: string) => string>> = {
  flat,
  cons,
  sliced,
  thin,
  external: externalize,
};

class Cook {
  private readonly encode: Encode;
  private log = '';
  private fuel = fullTank;
  private depth = 0;
  private codeDepth = 0;
  /** Objects by number, and numbers by object. No arrays: Array.prototype may be patched. */
  private readonly objects = new Map<number, object>();
  private readonly numbers = new Map<unknown, number>();
  private readonly prototypes = new Map<PrototypeName, object | null>();
  private readonly revokers = new Map<unknown, () => void>();
  private readonly patched = new Map<PatchName, () => void>();

  constructor(encode: Encode) {
    this.encode = encode;
  }

  /** Builds the graph, makes the calls; everything that was seen, one line each. */
  record(recipe: Recipe): string {
    try {
      const root = this.build(recipe.root, nowhere);
      for (const call of recipe.calls) {
        for (const step of call.before ?? []) this.attempt(step, nowhere);
        this.note(`${call.by}: ${this.call(root, call)}`);
      }
    } finally {
      this.patched.forEach((undo) => {
        undo();
      });
    }
    return this.log;
  }

  private note(line: string): void {
    this.log += `${line}\n`;
  }

  /** The outcome of a call of the function under test, as text. */
  private call(value: unknown, call: Call): string {
    const { by, room, replacer, space } = call;
    const all = targets[this.depth] as Buffer;
    const target = room === undefined ? all : new Uint8Array(all.buffer, all.byteOffset, offset + room);
    this.depth++;
    try {
      return this.encode(value, {
        by,
        target,
        replacer: (replacer === 'logging' ? this.loggingReplacer() : this.buildList(replacer)) as never,
        space: (space && this.build(space, nowhere)) as never,
      });
    } catch (thrown) {
      return `threw ${this.describe(thrown)}`;
    } finally {
      this.depth--;
    }
  }

  private buildList(elements: readonly Value[] | undefined): unknown {
    return elements && this.buildArray({ elements }, nowhere);
  }

  private loggingReplacer(): unknown {
    const cook = this;
    return function (this: unknown, key: string, value: unknown): unknown {
      cook.note(`replacer ${key} of ${cook.describe(this)}`);
      return value;
    };
  }

  /** A name for any value that is the same on both sides. Runs no code of the graph's. */
  private describe(value: unknown): string {
    const number = this.numbers.get(value);
    if (number !== undefined) return `#${number}`;
    if (types.isNativeError(value)) return `${value.constructor.name}: ${value.message}`;
    if (typeof value === 'object' && value !== null) return 'an object';
    return typeof value === 'string' ? JSON.stringify(value) : `${typeof value} ${String(value)}`;
  }

  private register<T extends object>(object: T): T {
    this.numbers.set(object, this.objects.size);
    this.objects.set(this.objects.size, object);
    return object;
  }

  private object(number: number): object {
    return this.objects.size === 0 ? {} : (this.objects.get(number % this.objects.size) as object);
  }

  // Building.

  private build(value: Value, moment: Moment): unknown {
    if ('atom' in value) return this.atom(value.atom, moment);
    if ('number' in value) return Number(value.number);
    if ('string' in value) return value.as === undefined ? value.string : represent[value.as](value.string);
    if ('date' in value) return this.register(new Date(Number(value.date)));
    if ('same' in value) return this.object(value.same);
    return 'properties' in value ? this.buildObject(value, moment) : this.buildArray(value, moment);
  }

  private buildObject(recipe: ObjectRecipe, moment: Moment): object {
    const object = this.register(this.start(recipe));
    for (let pad = 0; pad < (recipe.padding ?? 0); pad++) define(object, `pad${pad}`, pad);
    for (const property of recipe.properties) this.addProperty(object, property, moment);
    return this.finishContainer(object, recipe, moment);
  }

  private start({ made }: ObjectRecipe): object {
    switch (made) {
      case 'point':
        return new Point();
      case 'child':
        return new Child();
      case 'without prototype':
        return Object.create(null);
      case 'shrunk': {
        const object: Record<string, unknown> = { first: 1, second: 2 };
        delete object.first;
        return object;
      }
      case 'parsed':
        return JSON.parse('{"a":1,"b":[2,"x"],"c":{"d":null}}');
      default:
        return {};
    }
  }

  private buildArray(recipe: ArrayRecipe, moment: Moment): object {
    const array: unknown[] = this.register([]);
    for (let time = 0; time < (recipe.times ?? 1); time++) {
      for (const element of recipe.elements) {
        if ('atom' in element && element.atom === 'hole') array.length++;
        else define(array, array.length, this.build(element, moment));
      }
    }
    return this.finishContainer(array, recipe, moment);
  }

  private finishContainer(object: object, recipe: ObjectRecipe | ArrayRecipe, moment: Moment): object {
    if (recipe.prototype !== undefined) Reflect.setPrototypeOf(object, this.prototype(recipe.prototype));
    if (recipe.finish !== undefined) finish(object, recipe.finish);
    if (recipe.proxied === undefined) return object;
    const handler = recipe.proxied === 'plain' ? {} : this.loggingTraps(object, recipe.traps ?? [], moment);
    const { proxy, revoke } = Proxy.revocable(object, handler);
    const number = this.numbers.get(object) as number;
    this.objects.set(number, proxy);
    this.numbers.set(proxy, number);
    this.revokers.set(proxy, revoke);
    if (recipe.proxied === 'revoked') revoke();
    return proxy;
  }

  private loggingTraps(object: object, steps: readonly Step[], moment: Moment): ProxyHandler<object> {
    const name = this.describe(object);
    const trap = (what: string): void => {
      if (this.fuel-- <= 0) return;
      this.note(`${what} of ${name}`);
      this.attemptAll(steps, moment);
    };
    return {
      get: (target, key, receiver) => {
        trap(`get ${String(key)}`);
        return Reflect.get(target, key, receiver);
      },
      has: (target, key) => {
        trap(`has ${String(key)}`);
        return Reflect.has(target, key);
      },
      ownKeys: (target) => {
        trap('ownKeys');
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor: (target, key) => {
        trap(`getOwnPropertyDescriptor ${String(key)}`);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      getPrototypeOf: (target) => {
        trap('getPrototypeOf');
        return Reflect.getPrototypeOf(target);
      },
    };
  }

  private addProperty(object: object, property: Property, moment: Moment): void {
    const { key } = property;
    switch (property.is) {
      case 'getter':
        defineWith(object, key, { get: this.behave(`get ${key}`, property.does), enumerable: true });
        break;
      case 'method':
        define(object, key, this.behave(key, property.does));
        break;
      case 'setter':
        defineWith(object, key, { set: () => this.note(`set ${key}`), enumerable: true });
        break;
      case 'symbol':
        define(object, Symbol(key), this.build(property.value, moment));
        break;
      case 'hidden':
        defineWith(object, key, { value: this.build(property.value, moment), writable: true });
        break;
      case 'deleted':
        define(object, key, this.build(property.value, moment));
        Reflect.deleteProperty(object, key);
        break;
      default:
        this.assign(object, key, this.build(property.value, moment));
    }
  }

  /** By assignment, as most programs do; `__proto__` becomes the prototype. */
  private assign(object: object, key: string, value: unknown): void {
    try {
      Reflect.set(object, key, value);
    } catch (error) {
      // A cyclic prototype, or a prototype that is a revoked proxy.
      this.note(`set ${key} threw ${this.describe(error)}`);
    }
  }

  /** A function that notes its call, does its steps, and returns what it is to give. */
  private behave(name: string, { steps, gives }: Behaviour): (this: unknown, key?: unknown) => unknown {
    const cook = this;
    return function (this: unknown, ...args: unknown[]): unknown {
      if (cook.fuel-- <= 0) return undefined;
      const key = args[0];
      const given = args.length === 0 ? '' : `(${typeof key} ${String(key)}) of ${args.length}`;
      cook.note(`${name}${given} on ${cook.describe(this)}`);
      const moment: Moment = { self: this, key };
      cook.attemptAll(steps, moment);
      return cook.build(gives, moment);
    };
  }

  private atom(name: AtomName, { self, key }: Moment): unknown {
    if (name === 'this') return self;
    if (name === 'key') return key;
    const made = makeAtom(name, (what) => this.note(what));
    return typeof made === 'object' && made !== null ? this.register(made) : made;
  }

  private prototype(name: PrototypeName): object | null {
    let made = this.prototypes.get(name);
    if (made === undefined) {
      made = makePrototype(name, {
        note: (what) => this.note(what),
        describe: (value) => this.describe(value),
        register: (object) => this.register(object),
        loggingProxy: () => new Proxy({}, this.loggingTraps({}, [], nowhere)),
      });
      this.prototypes.set(name, made);
    }
    return made;
  }

  // Doing.

  /** Does the steps of user code, unless it is nested too deep already. */
  private attemptAll(steps: readonly Step[], moment: Moment): void {
    if (this.codeDepth >= deepestCode) return;
    this.codeDepth++;
    try {
      for (const step of steps) this.attempt(step, moment);
    } finally {
      this.codeDepth--;
    }
  }

  /** Does a step; what it throws is noted, unless it is there to throw. */
  private attempt(step: Step, moment: Moment): void {
    if (step.step === 'throw') {
      if (moment === nowhere) return;
      const value = this.build(step.value, moment);
      throw typeof value === 'string' ? new RangeError(value) : value;
    }
    try {
      this.take(step, moment);
    } catch (error) {
      this.note(`${step.step} threw ${this.describe(error)}`);
    }
  }

  private take(step: Exclude<Step, { step: 'throw' }>, moment: Moment): void {
    if (step.step === 'collect') collect({ type: 'minor' });
    else if (step.step === 'patch') this.patch(step.patch);
    else this.change(this.object(step.object), step, moment);
  }

  private change(object: object, step: ObjectStep, moment: Moment): void {
    switch (step.step) {
      case 'set':
        Reflect.set(object, step.key, this.build(step.value, moment));
        break;
      case 'define':
        this.addProperty(object, step.property, moment);
        break;
      case 'delete':
        Reflect.deleteProperty(object, step.key);
        break;
      case 'length':
        if (Array.isArray(object)) Reflect.set(object, 'length', step.length);
        break;
      case 'push':
        if (Array.isArray(object)) define(object, object.length, this.build(step.value, moment));
        break;
      case 'shift':
        if (Array.isArray(object)) object.shift();
        break;
      case 'revoke':
        this.revokers.get(object)?.();
        break;
      case 'prototype':
        Reflect.setPrototypeOf(object, this.prototype(step.prototype));
        break;
      case 'finish':
        finish(object, step.finish);
        break;
      case 'call': {
        if (this.depth > deepestCall || this.fuel-- <= 0) return;
        const text = this.call(object, step.call);
        this.note(`nested ${step.call.by}: ${text.length} ${text.slice(0, 500)}`);
      }
    }
  }

  private patch(name: PatchName): void {
    const undo = this.patched.get(name);
    if (undo !== undefined) {
      undo();
      this.patched.delete(name);
      return;
    }
    const note = (what: string): void => this.note(what);
    const [target, key, descriptor] = patches[name](note);
    const before = Object.getOwnPropertyDescriptor(target, key);
    defineWith(target, key, descriptor);
    this.patched.set(name, () => {
      if (before === undefined) Reflect.deleteProperty(target, key);
      else Object.defineProperty(target, key, before);
    });
  }
}

function finish(object: object, how: Finish): void {
  if (how === 'frozen') Object.freeze(object);
  else if (how === 'sealed') Object.seal(object);
  else if (how === 'fixed') Object.preventExtensions(object);
  // A weak key gets a hash, which lies where the properties would.
  else new WeakSet().add(object);
}
