/**
 * Steps of ECMA-262's JSON.stringify that run user code, as JavaScript does them: for gaps, and for the portable engine
 * where an option wants another text than JSON.stringify's.
 *
 * Invariant: nothing here relies on what user code may have replaced: prototypes of Array and Function, JSON.
 */
import { types } from 'node:util';

/** JSON.stringify as it was at the start: a program may have put our `stringify` in its place since then. */
export const originalStringify: typeof JSON.stringify = JSON.stringify;

/** `call(method, object, …)` is `method.call(object, …)`, whatever user code has made of `Function.prototype.call`. */
export const call = Function.prototype.call.bind(Function.prototype.call) as (
  method: unknown,
  object: unknown,
  ...args: readonly unknown[]
) => unknown;

/** SerializeJSONProperty, step 2: the value, or what its toJSON makes of it. */
export function afterToJSON(value: unknown, key: string): unknown {
  if (
    (typeof value !== 'object' || value === null) &&
    typeof value !== 'function' &&
    typeof value !== 'bigint'
  ) {
    return value;
  }
  const { toJSON } = value as { readonly toJSON?: unknown };
  return typeof toJSON === 'function' ? call(toJSON, value, key) : value;
}

/** JSON.stringify's error of a BigInt. A toJSON hides that of BigInt.prototype, which has been asked already. */
export function bigIntError(value: unknown): unknown {
  try {
    originalStringify({ toJSON: () => value });
  } catch (error) {
    return error;
  }
  return new TypeError('Do not know how to serialize a BigInt');
}

export const notPrimitive = Symbol('not primitive');

/** Whether an object stands for its own text (JSON.rawJSON, since V8 11.4): frozen, and without a prototype. */
export const isRawJSON: (value: object) => boolean =
  (JSON as { isRawJSON?: (value: object) => boolean }).isRawJSON ?? (() => false);

const bigIntValue = BigInt.prototype.valueOf;
const booleanValue = Boolean.prototype.valueOf;

/** SerializeJSONProperty, step 4: a boxed primitive's value, by the methods that it has; raw JSON stays as it is. */
export function unboxed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (types.isNumberObject(value)) return +(value as unknown as number);
  if (types.isStringObject(value)) return String(value);
  if (types.isBooleanObject(value)) return call(booleanValue, value);
  if (types.isBigIntObject(value)) return call(bigIntValue, value);
  return isRawJSON(value) ? value : notPrimitive;
}

/** IsArray of ECMA-262; undefined where it throws, for a Proxy that is revoked. */
export function whetherArray(object: object): boolean | undefined {
  try {
    return Array.isArray(object);
  } catch {
    return undefined;
  }
}

/** ToLength of ECMA-262. */
export function toLength(length: unknown): number {
  const integer = Math.trunc(+(length as number));
  return integer > 0 ? Math.min(integer, Number.MAX_SAFE_INTEGER) : 0;
}

/** Puts keys in the order of their UTF-16 code units, array indices among the others. */
export function sortKeys(keys: string[]): readonly string[] {
  return call(sort, keys) as string[];
}

const { sort } = Array.prototype;
