/**
 * Builds strings in each of V8's representations. They are equal to their argument; only how they lie in memory
 * differs. A representation that a Node.js cannot be made to produce is left as it is: the tests compare values.
 */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
setFlagsFromString('--expose-externalize-string');

/** V8's collector, without asking for a command line flag. */
export const collect: (options?: { type: 'minor' | 'major' }) => void = runInNewContext('gc');

const externalizeString: (text: string) => void = runInNewContext('externalizeString');

/** One run of characters. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** A rope of two or three parts (V8 makes one from 13 characters on). */
export function cons(text: string): string {
  const third = Math.floor(text.length / 3);
  const left = flat(text.slice(0, third));
  const middle = flat(text.slice(third, third * 2));
  return left + middle + flat(text.slice(third * 2));
}

/** A part of a longer string (V8 shares the characters from 13 on). */
export function sliced(text: string): string {
  const parent = flat(`before ${text} after`);
  return parent.slice(7, 7 + text.length);
}

/** A string that was found equal to an internalized one: it only points at that. */
export function thin(text: string): string {
  const original = cons(text);
  // Using a string as a key flattens and internalizes it; the string itself becomes the pointer.
  const holder: Record<string, number> = { [original]: 1 };
  return holder[original] === 1 ? original : text;
}

/** Characters outside V8's heap. */
export function externalize(text: string): string {
  const original = flat(text);
  try {
    externalizeString(original);
  } catch {
    // Not every string can be, in every version; large ones made from Buffers always are.
  }
  return original;
}

/** Strings of 0 to 300 characters that repeat `pattern`, each one flat. */
export function stringsOfEveryLength(pattern: string): string[] {
  const source = pattern.repeat(Math.ceil(301 / pattern.length) + 1);
  return Array.from({ length: 301 }, (_, length) => flat(source.slice(0, length)));
}
