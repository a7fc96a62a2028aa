/**
 * Recipes: plain data that says how to build a graph of objects with behaviours, and what to do with it.
 *
 * A recipe is JSON, so that a failing one can be read, committed (corpus/) and replayed; graphs.ts cooks it, as
 * often as one likes. Everything is made by `makeRecipe` from a stream of bytes: property tests take them from
 * fast-check, the fuzzer from its own generator. Invariants: the byte 0 is everywhere the simplest choice, so that
 * an exhausted stream ends the recipe; fields that say nothing unusual are left out.
 */

/** Things without parts, by name; graphs.ts makes them. `hole` counts in arrays, `this` and `key` in behaviours. */
export const atomNames = [
  'null',
  'true',
  'false',
  'undefined',
  'hole',
  'this',
  'key',
  'a symbol',
  'a function',
  'a bigint',
  'a function with toJSON',
  'a boxed string',
  'a boxed number',
  'a boxed boolean',
  'a boxed bigint',
  'a boxed symbol',
  'a boxed string with toString',
  'a boxed number with valueOf',
  'a Map',
  'a RegExp',
  'an Error',
  'a Uint8Array',
  'a Float64Array',
  'a BigInt64Array',
  'an ArrayBuffer',
  'a Date with its own toJSON',
  'a Date with its own toISOString',
  'a Date without a prototype',
  'a revoked proxy',
  'an arguments object',
  'a raw JSON text',
  'an object of another realm',
  'an array of another realm',
  'a Date of another realm',
] as const;
export type AtomName = (typeof atomNames)[number];

export const representations = ['flat', 'cons', 'sliced', 'thin', 'external'] as const;
export const prototypeNames = [
  'Object',
  'Array',
  'null',
  'empty',
  'deep',
  'toJSON',
  'toJSON that gives this',
  'toJSON that is no function',
  'toJSON by a getter',
  'accessors',
  'elements',
  'a proxy',
  'Date',
  'Function',
  'Point',
] as const;
export const finishes = ['frozen', 'sealed', 'fixed', 'hashed'] as const;
export const proxies = ['plain', 'logging', 'revoked'] as const;
export const makers = ['point', 'child', 'without prototype', 'shrunk', 'parsed'] as const;
/** Changes of built-ins, each made by its first mention and undone by the next; graphs.ts has them. */
export const patchNames = [
  'Object.prototype.toJSON',
  'Array.prototype.toJSON',
  'Function.prototype.toJSON',
  'String.prototype.toJSON',
  'BigInt.prototype.toJSON',
  'Point.prototype.toJSON',
  'Child.prototype.toJSON',
  'Date.prototype.toJSON',
  'Date.prototype.toISOString',
  'Array.prototype[1]',
  'a getter at Array.prototype[0]',
  'Object.prototype[2]',
  'an enumerable property of Object.prototype',
  'String.prototype.toString',
  'Number.prototype.valueOf',
] as const;
const functionNames = ['stringify', 'encode', 'encodeInto'] as const;

export type Representation = (typeof representations)[number];
export type PrototypeName = (typeof prototypeNames)[number];
export type Finish = (typeof finishes)[number];
export type PatchName = (typeof patchNames)[number];
export type FunctionName = (typeof functionNames)[number];

/** `same` is one of the objects that there are already, by its number: sharing, or a cycle. */
export type Value =
  | { readonly atom: AtomName }
  | { readonly number: string }
  | { readonly string: string; readonly as?: Representation }
  | { readonly date: string }
  | { readonly same: number }
  | ObjectRecipe
  | ArrayRecipe;

interface Container {
  readonly prototype?: PrototypeName;
  readonly finish?: Finish;
  readonly proxied?: (typeof proxies)[number];
  /** What each trap of a proxy does. */
  readonly traps?: readonly Step[];
}
export interface ObjectRecipe extends Container {
  readonly properties: readonly Property[];
  readonly made?: (typeof makers)[number];
  /** So many more properties come first, so that the others do not lie in the object itself. */
  readonly padding?: number;
}
export interface ArrayRecipe extends Container {
  readonly elements: readonly Value[];
  /** The elements are built so many times, one after the other. */
  readonly times?: number;
}

export type Property =
  | { readonly key: string; readonly is?: 'hidden' | 'symbol' | 'deleted'; readonly value: Value }
  | { readonly key: string; readonly is: 'getter' | 'method'; readonly does: Behaviour }
  | { readonly key: string; readonly is: 'setter' };

/** User code: what it does, and what it returns. */
export interface Behaviour {
  readonly steps: readonly Step[];
  readonly gives: Value;
}

/** Objects are named by their number; one that is too large is taken modulo how many there are. */
export type Step =
  | { readonly step: 'set'; readonly object: number; readonly key: string; readonly value: Value }
  | { readonly step: 'define'; readonly object: number; readonly property: Property }
  | { readonly step: 'delete'; readonly object: number; readonly key: string }
  | { readonly step: 'length'; readonly object: number; readonly length: number }
  | { readonly step: 'push'; readonly object: number; readonly value: Value }
  | { readonly step: 'shift' | 'revoke'; readonly object: number }
  | { readonly step: 'prototype'; readonly object: number; readonly prototype: PrototypeName }
  | { readonly step: 'finish'; readonly object: number; readonly finish: Finish }
  | { readonly step: 'call'; readonly object: number; readonly call: Call }
  | { readonly step: 'throw'; readonly value: Value }
  | { readonly step: 'collect' }
  | { readonly step: 'patch'; readonly patch: PatchName };

export interface Call {
  readonly by: FunctionName;
  /** `encodeInto`: bytes behind the offset; absent: plenty. */
  readonly room?: number;
  /** As JSON.stringify's second and third argument; `logging` is a function. */
  readonly replacer?: 'logging' | readonly Value[];
  readonly space?: Value;
}

/** A graph, and calls with it; `before` runs before each call. */
export interface Recipe {
  readonly root: Value;
  readonly calls: readonly (Call & { readonly before?: readonly Step[] })[];
}

const numbers =
  '0 1 -1 42 -0 0.1 1.5 1e21 1e-7 5e-324 2.2250738585072014e-308 1.7976931348623157e308 NaN Infinity 2147483647 -2147483648 4294967296 9007199254740993 123456789.125 0.000001 -1e20'.split(
    ' ',
  );
const dates = ['0', '1e12', '-1', 'NaN', '-62198755200000', '8.64e15', '951782400000'];
const texts = [
  '',
  'a',
  'text',
  'a text of more than thirteen characters',
  'quote " and \\',
  '\n\t\u0000\u001f\u007f',
  'é',
  'Grüße, and some more of them',
  '日本語',
  '😀 with a tail of some length',
  '\ud800',
  'tail \udc00',
  '\u2028',
  'x'.repeat(70),
  '日'.repeat(40),
];
const keys = [
  'a',
  'b',
  'c',
  'id',
  'name',
  'x',
  'toJSON',
  '0',
  '1',
  '2',
  '12',
  'length',
  'constructor',
  '__proto__',
  'quote " key',
  'é',
  '日本',
  '\ud800',
  'k'.repeat(150),
  '4294967295',
  '-1',
];
const lengths = [0, 1, 2, 3, 8, 40, 3000];
const spaces: readonly Value[] = [
  { number: '2' },
  { number: '1' },
  { number: '12' },
  { number: '0' },
  { string: '\t' },
  { string: 'é ' },
  { string: 'a longer string than ten' },
  { string: 'two halves of it', as: 'cons' },
  { atom: 'a boxed number with valueOf' },
  { atom: 'a boxed string with toString' },
  { atom: 'null' },
];

/** Choices from a stream of bytes; when it is exhausted, always the first. */
export class Choices {
  private readonly next: () => number;
  /** How many values may still be made: recipes stay small. */
  budget = 40;

  /** `next` gives the bytes, 0 to 255. */
  constructor(next: () => number) {
    this.next = next;
  }

  /** From the bytes of an array, then zeros. */
  static from(bytes: Uint8Array): Choices {
    let index = 0;
    return new Choices(() => bytes[index++] ?? 0);
  }

  /** 0 to `bound` - 1; `bound` is at most 65,536. */
  below(bound: number): number {
    return (bound <= 256 ? this.next() : this.next() * 256 + this.next()) % bound;
  }

  chance(percent: number): boolean {
    return this.next() >= 256 - 2.56 * percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  times<T>(bound: number, make: () => T): T[] {
    return Array.from({ length: this.below(bound) }, make);
  }
}

export interface RecipeOptions {
  /** Whether built-in prototypes are changed, too: an encoder pauses when that happens often. */
  readonly patches: boolean;
}

/** The recipe that the bytes of `choices` say. */
export function makeRecipe(choices: Choices, options: RecipeOptions): Recipe {
  const { below, chance, pick, times } = {
    below: (bound: number) => choices.below(bound),
    chance: (percent: number) => choices.chance(percent),
    pick: <T>(list: readonly T[]): T => choices.pick(list),
    times: <T>(bound: number, make: () => T): T[] => choices.times(bound, make),
  };

  const text = (): Value => {
    const string = chance(25) ? pick(texts) + pick(texts) : pick(texts);
    return chance(40) ? { string, as: pick(representations) } : { string };
  };

  const number = (): Value => {
    if (!chance(40)) return { number: pick(numbers) };
    const bytes = Float64Array.of(0);
    new Uint8Array(bytes.buffer).forEach((_, index, all) => {
      all[index] = below(256);
    });
    return { number: chance(50) ? String(bytes[0]) : String((below(65536) - 32768) / 8) };
  };

  const scalar = (): Value => {
    const kind = below(16);
    if (kind < 4) return { atom: pick(atomNames.slice(0, 4)) };
    if (kind < 8) return number();
    if (kind < 12) return text();
    if (kind < 13) return { date: pick(dates) };
    if (kind < 14) return { same: below(40) };
    return { atom: pick(atomNames) };
  };

  const value = (depth: number): Value => {
    choices.budget--;
    const kind = depth > 0 && choices.budget > 0 ? below(10) : 0;
    if (kind < 5) return scalar();
    return kind < 8 ? object(depth - 1) : array(depth - 1);
  };

  const container = (): Container => ({
    ...(chance(10) ? { prototype: pick(prototypeNames) } : {}),
    ...(chance(10) ? { finish: pick(finishes) } : {}),
    ...(chance(6) ? { proxied: pick(proxies), ...(chance(20) ? { traps: steps(0) } : {}) } : {}),
  });

  const object = (depth: number): ObjectRecipe => ({
    properties: times(7, () => property(depth)),
    ...(chance(20) ? { made: pick(makers) } : {}),
    ...(chance(10) ? { padding: pick([3, 10, 30, 140]) } : {}),
    ...container(),
  });

  const array = (depth: number): ArrayRecipe => {
    const kind = below(6);
    const element = kind === 0 ? number : kind === 1 ? text : () => value(depth);
    const elements = times(6, () => (chance(5) ? ({ atom: 'hole' } as const) : element()));
    return { elements, ...(chance(15) ? { times: pick([2, 3, 20]) } : {}), ...container() };
  };

  const property = (depth: number): Property => {
    const key = pick(keys);
    const kind = below(24);
    if (kind < 18) return { key, value: value(depth) };
    if (kind < 20) return { key, is: 'getter', does: behaviour(depth) };
    if (kind < 21) return { key: 'toJSON', is: 'method', does: behaviour(depth) };
    if (kind < 22) return { key, is: 'deleted', value: value(0) };
    if (kind < 23) return { key, is: pick(['hidden', 'symbol']), value: value(0) };
    return { key, is: 'setter' };
  };

  const behaviour = (depth: number): Behaviour => ({
    steps: chance(60) ? steps(depth) : [],
    gives: chance(15) ? { atom: pick(['this', 'key']) } : value(Math.min(depth, 2)),
  });

  const steps = (depth: number): Step[] => times(4, () => step(depth));

  const step = (depth: number): Step => {
    const target = below(20);
    switch (below(options.patches ? 20 : 18)) {
      case 0:
        return { step: 'collect' };
      case 1:
      case 2:
      case 3:
        return { step: 'set', object: target, key: pick(keys), value: value(Math.min(depth, 1)) };
      case 4:
      case 5:
        return { step: 'delete', object: target, key: pick(keys) };
      case 6:
      case 7:
        return { step: 'define', object: target, property: property(Math.min(depth, 1)) };
      case 8:
      case 9:
        return { step: 'length', object: target, length: pick(lengths) };
      case 10:
        return { step: 'push', object: target, value: value(Math.min(depth, 1)) };
      case 11:
        return { step: pick(['shift', 'revoke']), object: target };
      case 12:
      case 13:
        return { step: 'prototype', object: target, prototype: pick(prototypeNames) };
      case 14:
        return { step: 'finish', object: target, finish: pick(finishes) };
      case 15:
      case 16:
        return { step: 'call', object: target, call: call() };
      case 17:
        return chance(50) ? { step: 'throw', value: value(0) } : { step: 'collect' };
      default:
        return { step: 'patch', patch: pick(patchNames) };
    }
  };

  const call = (): Call => {
    const by = pick(functionNames);
    return {
      by,
      ...(by === 'encodeInto' && chance(20) ? { room: pick([0, 1, 10, 100, 1000]) } : {}),
      ...(chance(8) ? { replacer: chance(30) ? 'logging' : times(6, listed) } : {}),
      ...(chance(10) ? { space: pick(spaces) } : {}),
    };
  };

  /** An element of a list of keys. */
  const listed = (): Value => {
    if (!chance(20)) return { string: pick(keys) };
    return chance(50) ? { number: pick(['0', '1', '1.5', '-0']) } : { atom: pick(atomNames) };
  };

  const root = chance(85) ? (chance(60) ? object(4) : array(4)) : value(4);
  const calls = [call(), ...times(4, call)].map((each, index) =>
    index > 0 && chance(50) ? { ...each, before: steps(1) } : each,
  );
  return { root, calls };
}

/** Recipes that are a little simpler than this one, the simplest first; for shrinking what fails. */
export function* smallerRecipes(recipe: Recipe): Generator<Recipe> {
  yield* smaller(recipe) as Generator<Recipe>;
}

/** Fields that may be left out, and what a value may always be replaced by. */
const optional = new Set(
  'as prototype finish proxied traps made padding times is before room replacer space'.split(' '),
);
const simplest: Value = { atom: 'null' };
/** A value has one of these. */
const valueKeys = ['atom', 'number', 'string', 'date', 'same', 'properties', 'elements'];

function isRecord(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** Whether a part of a recipe is a `Value`. */
function isValue(part: unknown): part is Value {
  return isRecord(part) && valueKeys.some((key) => key in part);
}

/** Every value inside of `part`, itself not included, down to the next one on each way. */
function* valuesIn(part: unknown): Generator<Value> {
  if (typeof part !== 'object' || part === null) return;
  for (const each of Object.values(part)) {
    if (isValue(each)) yield each;
    else yield* valuesIn(each);
  }
}

/** Every value inside of `part`, at any depth. */
function* allValuesIn(part: unknown): Generator<Value> {
  for (const each of valuesIn(part)) {
    yield each;
    yield* allValuesIn(each);
  }
}

function* smaller(part: unknown): Generator<unknown> {
  if (Array.isArray(part)) {
    if (part.length > 3) yield part.slice(0, part.length >> 1);
    for (let at = part.length - 1; at >= 0; at--) yield part.toSpliced(at, 1);
    for (const [at, each] of part.entries()) for (const less of smaller(each)) yield part.with(at, less);
  } else if (isRecord(part)) {
    if (isValue(part) && !('atom' in part)) {
      yield simplest;
      yield* valuesIn(part);
    }
    for (const key of Object.keys(part)) {
      // A getter or a method that is no such thing any more would have no value.
      if (optional.has(key) && !(key === 'is' && !('value' in part)))
        yield Object.fromEntries(Object.entries(part).filter(([other]) => other !== key));
    }
    for (const [key, each] of Object.entries(part))
      for (const less of smaller(each))
        if (key !== 'calls' || (less as []).length > 0) yield { ...part, [key]: less };
  } else if (typeof part === 'number' && part > 0) {
    yield part > 3 ? part >> 1 : part - 1;
  }
}

/** A copy in which one value is replaced, by a new one or by one of `others`. */
export function mutateRecipe(recipe: Recipe, others: readonly Recipe[], choices: Choices): Recipe {
  let chosen = choices.below(Math.max([...allValuesIn(recipe)].length, 1));
  const donor = choices.chance(50) ? choices.pick(others) : makeRecipe(choices, { patches: false });
  let fresh: Value = donor.root;
  const inside = [...allValuesIn(donor.root)];
  if (inside.length > 0 && choices.chance(50)) fresh = choices.pick(inside);
  const copy = (part: unknown): unknown => {
    if (isValue(part) && chosen-- === 0) return fresh;
    if (Array.isArray(part)) return part.map(copy);
    if (!isRecord(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, copy(each)]));
  };
  return copy(recipe) as Recipe;
}
