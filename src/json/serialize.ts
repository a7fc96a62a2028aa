/**
 * JSON.stringify in JavaScript, step by step as ECMA-262 has it (SerializeJSONProperty and what it calls), for the
 * options that it has not: sorted keys, BigInts, errors of numbers that have no text. It is what the portable engine does
 * with those options, and what encodes a value that machine code does not.
 *
 * The order of effects is the standard's: an object's keys are listed when it begins, and put in order then; each value is
 * read, and its toJSON called, when its turn comes.
 */
import { constants } from 'node:buffer';
import { types } from 'node:util';
import { circularError, type Link } from './circular.ts';
import { NonFiniteError, pathStep } from './non-finite.ts';
import type { Options } from './options.ts';
import type { Settings } from './settings.ts';
import {
  afterToJSON,
  bigIntError,
  call,
  notPrimitive,
  originalStringify,
  sortKeys,
  toLength,
  unboxed,
} from './standard.ts';

/** An object or array that is not finished yet, and the key at which it stands. */
interface Level {
  readonly outer: Level | undefined;
  readonly object: object;
  readonly isArray: boolean;
  key: string;
}

/** The text of a value, or undefined where it has none. `gap` begins lines; undefined where the text has none. */
export function serialize(
  value: unknown,
  { replacer }: Options,
  gap: string | undefined,
  settings: Settings,
): string | undefined {
  return new Serializer(settings, replacer, gap).property({ '': value }, '');
}

class Serializer {
  private readonly settings: Settings;
  private readonly replacer: unknown;
  private readonly keys: readonly string[] | undefined;
  private readonly gap: string | undefined;
  private line = '\n';
  private innermost: Level | undefined;

  constructor(settings: Settings, replacer: unknown, gap: string | undefined) {
    this.settings = settings;
    this.replacer = typeof replacer === 'function' ? replacer : undefined;
    this.keys = Array.isArray(replacer) ? this.inOrder([...(replacer as string[])]) : undefined;
    this.gap = gap;
  }

  /** SerializeJSONProperty. */
  property(holder: object, key: string): string | undefined {
    let value = afterToJSON((holder as Record<string, unknown>)[key], key);
    if (this.replacer !== undefined) value = call(this.replacer, holder, key, value);
    switch (typeof value) {
      case 'string':
        return quoted(value);
      case 'object':
        return value === null ? 'null' : this.object(value);
      case 'undefined':
      case 'function':
      case 'symbol':
        return undefined;
      default:
        return this.primitive(value);
    }
  }

  /** A primitive, or raw JSON. */
  private primitive(value: unknown): string {
    if (typeof value === 'string') return quoted(value);
    if (typeof value === 'bigint') {
      if (this.settings.bigint === 'error') throw bigIntError(value);
      return this.settings.bigint === 'number' ? `${value}` : `"${value}"`;
    }
    if (typeof value !== 'number') return originalStringify(value);
    if (Number.isFinite(value)) return `${value}`;
    if (this.settings.refusesNonFinite) throw new NonFiniteError(value, pathTo(this.innermost));
    return 'null';
  }

  private object(object: object): string {
    const primitive = unboxed(object);
    if (primitive !== notPrimitive) return this.primitive(primitive);
    for (let level = this.innermost; level !== undefined; level = level.outer)
      if (level.object === object) throw this.circular(object);
    const isArray = Array.isArray(object);
    const outerLine = this.line;
    if (this.gap !== undefined) this.line += this.gap;
    const level: Level = { outer: this.innermost, object, isArray, key: '' };
    this.innermost = level;
    const inside = isArray ? this.elements(object, level) : this.properties(object, level);
    const text = inside === '' || this.gap === undefined ? inside : `${this.line}${inside}${outerLine}`;
    this.innermost = level.outer;
    this.line = outerLine;
    return isArray ? `[${text}]` : `{${text}}`;
  }

  /** SerializeJSONArray, without the brackets. */
  private elements(array: readonly unknown[], level: Level): string {
    const separator = this.gap === undefined ? ',' : `,${this.line}`;
    const length = toLength(array.length);
    // One character and a comma each: the text would be too long, after seconds.
    if (2 * length > constants.MAX_STRING_LENGTH) throw new RangeError('Invalid string length');
    let text = '';
    for (let index = 0; index < length; index++) {
      level.key = String(index);
      const element = this.property(array, level.key) ?? 'null';
      text += index === 0 ? element : separator + element;
    }
    return text;
  }

  /** SerializeJSONObject, without the braces. */
  private properties(object: object, level: Level): string {
    const separator = this.gap === undefined ? ',' : `,${this.line}`;
    const colon = this.gap === undefined ? ':' : ': ';
    const keys = this.keys ?? this.inOrder(Object.keys(object));
    let text = '';
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string;
      level.key = key;
      const value = this.property(object, key);
      if (value !== undefined) text += `${text === '' ? '' : separator}${quoted(key)}${colon}${value}`;
    }
    return text;
  }

  private inOrder(keys: string[]): readonly string[] {
    return this.settings.sortsKeys ? sortKeys(keys) : keys;
  }

  private circular(closing: object): unknown {
    let path: Link | undefined;
    for (let level = this.innermost; level !== undefined; level = level.outer) {
      const { object, isArray, key } = level;
      path = { object, className: classNameOf(object), isArray, key, next: path };
    }
    return circularError(path, closing);
  }
}

/** What QuoteJSONString must look at: all else is written as it is. */
const special = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

function quoted(text: string): string {
  return special.test(text) ? originalStringify(text) : `"${text}"`;
}

/** Where the innermost level stands. */
function pathTo(innermost: Level | undefined): string {
  let path = '';
  for (let level = innermost; level !== undefined; level = level.outer) path = pathStep(level) + path;
  return `$${path}`;
}

/** The name that V8's error has for an object, found without running user code. */
function classNameOf(object: object): string {
  for (let holder: object | null = object; holder !== null && !types.isProxy(holder); ) {
    const tag = Object.getOwnPropertyDescriptor(holder, Symbol.toStringTag)?.value as unknown;
    if (typeof tag === 'string') return tag;
    const maker = Object.getOwnPropertyDescriptor(holder, 'constructor')?.value as unknown;
    if (typeof maker === 'function' && !types.isProxy(maker)) {
      const name = Object.getOwnPropertyDescriptor(maker, 'name')?.value as unknown;
      if (typeof name === 'string' && name !== '') return name;
    }
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return 'Object';
}
