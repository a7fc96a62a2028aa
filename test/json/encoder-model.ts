/**
 * What an encoder with options should make of a value, written with JSON.stringify: a replacer function makes copies of
 * objects whose keys are in order, and each string of the text is then read and written anew.
 */

import { types } from 'node:util';
import type { EncoderOptions } from 'uranium-jit/json';
import type { Model } from './identity.ts';

/** In front of keys, so that no key is an array index; and of digits. No test has strings that begin so. */
const keyMark = '\ue000key ';
const digitsMark = '\ue000digits ';

class NonFiniteError extends Error {}

export function modelOf(options: EncoderOptions): Model {
  const { escapeHTML = false, validateString, newline } = options;
  const { lineSeparators = escapeHTML } = options;
  const escaped = `${escapeHTML ? '<>&' : ''}${lineSeparators ? '\u2028\u2029' : ''}`;
  return (value, replacer, space) => {
    const text = JSON.stringify(value, copier(options, replacer, value), space) as string | undefined;
    if (text === undefined) return undefined;
    const rewritten = text.replace(/"(?:[^"\\]|\\.)*"/gs, (token) => {
      let string = JSON.parse(token) as string;
      if (string.startsWith(digitsMark)) return string.slice(digitsMark.length);
      if (string.startsWith(keyMark)) string = string.slice(keyMark.length);
      if (validateString) string = string.toWellFormed();
      let result = '';
      for (const unit of JSON.stringify(string)) {
        const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
        result += escaped.includes(unit) ? `\\u${code}` : unit;
      }
      return result;
    });
    return newline ? `${rewritten}\n` : rewritten;
  };
}

/** Where a copy is: its path, and the objects around it. */
interface Place {
  readonly path: string;
  readonly object: object;
  readonly outer: Place | undefined;
}

/** The replacer that makes copies. */
function copier({ sortKeys, nonFinite, bigint }: EncoderOptions, replacer: unknown, root: unknown) {
  const places = new WeakMap<object, Place>();
  const list = Array.isArray(replacer) ? listed(replacer) : undefined;
  if (sortKeys) list?.sort();
  return function (this: unknown, markedKey: string, given: unknown): unknown {
    const holder = this as object;
    const key = markedKey.startsWith(keyMark) ? markedKey.slice(keyMark.length) : markedKey;
    const outer = places.get(holder);
    const path = outer === undefined ? '$' : `${outer.path}${step(holder, key)}`;
    let value = given;
    if (typeof replacer === 'function') value = Reflect.apply(replacer, holder, [key, value]);
    if (types.isNumberObject(value)) value = +(value as unknown as number);
    if (types.isBigIntObject(value)) value = BigInt.prototype.valueOf.call(value);
    if (nonFinite === 'error' && typeof value === 'number' && !Number.isFinite(value))
      throw new NonFiniteError(`ERR_NON_FINITE: ${value} at ${path} has no JSON text (nonFinite: 'error')`);
    if (typeof value === 'bigint') {
      if (bigint === 'number') return `${digitsMark}${value}`;
      return bigint === 'string' ? String(value) : value;
    }
    if (typeof value !== 'object' || value === null || !isKeyed(value)) return value;
    const object = value;
    for (let place = outer; place !== undefined; place = place.outer)
      if (place.object === object) JSON.stringify(root, typeof replacer === 'function' ? undefined : list);
    if (Array.isArray(object)) {
      places.set(object, { path, object, outer });
      return object;
    }
    const copy: Record<string, unknown> = Object.create(null);
    const keys = list ?? (sortKeys ? Object.keys(object).sort() : Object.keys(object));
    // What is read by this toJSON is read when its turn comes; and its own toJSON sees the key that it should.
    for (const each of keys) copy[keyMark + each] = { toJSON: () => property(object, each) };
    places.set(copy, { path, object, outer });
    return copy;
  };
}

/** A property's value, after its toJSON. */
function property(object: object, key: string): unknown {
  const value = (object as Record<string, unknown>)[key];
  if (Object(value) !== value && typeof value !== 'bigint') return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === 'function' ? Reflect.apply(toJSON, value, [key]) : value;
}

/** Whether JSON shows an object by its keys. */
function isKeyed(value: object): boolean {
  const { isRawJSON } = JSON as { isRawJSON?: (value: object) => boolean };
  return !(types.isStringObject(value) || types.isBooleanObject(value) || isRawJSON?.(value));
}

function step(holder: object, key: string): string {
  if (Array.isArray(holder)) return `[${key}]`;
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function listed(list: readonly unknown[]): string[] {
  const keys = list.filter((item) => ['string', 'number'].includes(typeof Object(item).valueOf()));
  return [...new Set(keys.map(String))];
}
