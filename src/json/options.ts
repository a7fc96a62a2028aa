/**
 * JSON.stringify's second and third parameter, read as the standard says (ECMA-262, JSON.stringify, steps 4 to 8).
 *
 * Reading them may run user code: a list of keys may be a proxy or have getters, its items and the space may be
 * objects with methods of their own. Everything is read once, in the standard's order, before the value is looked
 * at; what comes of it runs no user code any more. A function is left to JSON.stringify as it is.
 */
import { types } from 'node:util';
import { originalStringify } from './standard.ts';

/** As JSON.stringify's second parameter; what is neither a function nor an array is ignored, as there. */
export type Replacer =
  | ((this: unknown, key: string, value: unknown) => unknown)
  | readonly (string | number)[]
  | null;

/** As JSON.stringify's third parameter. */
export type Space = string | number | null;

export interface Options {
  /** The only keys, each once; undefined where there is no list. */
  readonly keys: readonly string[] | undefined;
  /** What a line is indented with, as UTF-8; undefined where the text has no lines. */
  readonly indentation: Uint8Array | undefined;
  /** Whether only JSON.stringify can do it. */
  readonly isPortable: boolean;
  /** What JSON.stringify gets. */
  readonly replacer: Replacer | undefined;
  readonly space: string | number | undefined;
}

/** Reads both parameters. Throws what user code throws. */
export function readOptions(replacer: unknown, space: unknown): Options {
  if ((replacer === undefined || replacer === null) && (space === undefined || space === null))
    return noOptions;
  if (typeof replacer === 'function') {
    // JSON.stringify reads the space itself.
    return {
      keys: undefined,
      indentation: undefined,
      isPortable: true,
      replacer: replacer as Replacer,
      space: space as string,
    };
  }
  const keys = Array.isArray(replacer) ? readKeys(replacer) : undefined;
  const primitive = readSpace(space);
  if (keys === lastOptions.keys && primitive === lastOptions.space) return lastOptions;
  const indentation = indentationOf(primitive);
  if (keys === undefined && indentation === undefined) return noOptions;
  lastOptions = {
    keys,
    indentation: indentation ?? undefined,
    isPortable: indentation === null || keys?.some(isIndex) === true,
    replacer: keys,
    space: primitive,
  };
  return lastOptions;
}

export const noOptions: Options = {
  keys: undefined,
  indentation: undefined,
  isPortable: false,
  replacer: undefined,
  space: undefined,
};

/** Most options are those of the call before. */
let lastOptions: Options = noOptions;

/** Whether V8 may keep a property with this key apart from the others, as an element. */
function isIndex(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^(?:0|[1-9]\d{0,9})$/.test(key);
}

/** Step 4.b: strings and numbers, boxed ones among them, as strings; each once. */
function readKeys(list: readonly unknown[]): readonly string[] {
  const keys = new Set<string>();
  // Where the list is a proxy, its length may be anything; what is no number is smaller than nothing.
  const length = Math.trunc(+(list.length as number));
  for (let index = 0; index < length; index++) {
    const item = list[index];
    if (typeof item === 'string') keys.add(item);
    else if (typeof item === 'number') keys.add(`${item}`);
    else if (types.isNumberObject(item) || types.isStringObject(item)) keys.add(String(item));
  }
  const read = [...keys];
  if (read.length !== lastKeys.length || read.some((key, index) => key !== lastKeys[index])) lastKeys = read;
  return lastKeys;
}

/** Most lists are those of the call before. */
let lastKeys: readonly string[] = [];

/** Step 5: a boxed number or string becomes a primitive; what is neither is nothing. */
export function readSpace(space: unknown): string | number | undefined {
  if (typeof space === 'string' || typeof space === 'number') return space;
  if (types.isNumberObject(space)) return +(space as unknown as number);
  if (types.isStringObject(space)) return String(space);
  return undefined;
}

/**
 * Steps 6 to 8, as bytes: undefined where there are no lines, and null for what is V8's alone. It begins lines
 * for a number between 0 and 1, and ends a text at U+0000. A surrogate without its other half is part of the text, and
 * may find that half in the next indentation.
 */
function indentationOf(space: string | number | undefined): Uint8Array | undefined | null {
  if (space === undefined) return undefined;
  if (typeof space === 'number') {
    if (!(space > 0)) return undefined;
    return space < 1 ? null : spaces.subarray(0, Math.min(10, Math.floor(space)));
  }
  const text = space.slice(0, 10);
  if (text === '') return undefined;
  if (text.includes('\0') || !text.isWellFormed()) return null;
  return Buffer.from(text);
}

/** What JSON.stringify begins lines with, as V8 has it; undefined where there are no lines. */
export function gapOf(space: string | number | undefined): string | undefined {
  if (space === undefined) return undefined;
  const lines = originalStringify(Object.setPrototypeOf([null], null), null, space);
  return lines.length === '[null]'.length ? undefined : lines.slice('[\n'.length, -'null\n]'.length);
}

const spaces = Buffer.from(' '.repeat(10));
