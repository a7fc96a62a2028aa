/** The error of `nonFinite: 'error'`: which number it was, and where. */
import { UraniumError } from '../base/index.ts';
import { originalStringify } from './standard.ts';

/** A NaN or an infinity that has no JSON text, by the option `nonFinite: 'error'`. */
export class NonFiniteError extends UraniumError {
  /** Where it is: `$` is the whole value, `$.rows[3].price` a property of an element of one. */
  readonly path: string;
  /** NaN, Infinity or -Infinity. */
  readonly value: number;

  constructor(value: number, path: string) {
    super('ERR_NON_FINITE', `${value} at ${path} has no JSON text (nonFinite: 'error')`);
    this.name = 'NonFiniteError';
    this.path = path;
    this.value = value;
  }
}

/** A step of a path: a key of an object, or an index of an array. */
export function pathStep({ key, isArray }: { readonly key: string; readonly isArray: boolean }): string {
  if (isArray) return `[${key}]`;
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `.${key}` : `[${originalStringify(key)}]`;
}
