/**
 * The types of values, and signatures as text: what a function or an opcode takes and returns.
 *
 *   signature = type "(" [ type { "," type } ] ")"        spaces may stand between the parts
 *   i64(i64, f64)    void(str)
 */

import { UraniumError } from '../base/index.ts';

/** A 64-bit integer that wraps, an IEEE 754 double, or a string of bytes (UTF-8). */
export type ValueType = 'i64' | 'f64' | 'str';

export interface Signature {
  readonly parameters: readonly ValueType[];
  readonly result: ValueType | 'void';
}

/** Parameters that a signature has at most: the letters `a` to `h`. */
export const maximumParameters = 8;

const valueTypes: readonly string[] = ['i64', 'f64', 'str'];

/** Parses a signature. Throws ERR_SIGNATURE with what is wrong. */
export function parseSignature(text: string): Signature {
  const fail = (message: string): never => {
    throw new UraniumError('ERR_SIGNATURE', `"${text}": ${message}, as in "i64(i64, f64)"`);
  };
  const match = /^\s*(\w+)\s*\(([^()]*)\)\s*$/.exec(text);
  if (!match) return fail('a signature is a type and types in parentheses');
  const [, result = '', list = ''] = match;
  const parameters = list.trim() === '' ? [] : list.split(',').map((word) => word.trim());
  for (const word of parameters) {
    if (!valueTypes.includes(word)) fail(`"${word}" is not a type of arguments; these are i64, f64, str`);
  }
  if (result !== 'void' && !valueTypes.includes(result)) {
    fail(`"${result}" is not a type of results; these are i64, f64, str, void`);
  }
  if (parameters.length > maximumParameters) fail(`more than ${maximumParameters} arguments`);
  return { parameters: parameters as ValueType[], result: result as Signature['result'] };
}

/** The one spelling of a signature: `i64(i64,f64)`. Equal signatures have equal texts. */
export function printSignature({ parameters, result }: Signature): string {
  return `${result}(${parameters.join(',')})`;
}

/** The text of a double in a line: always with a point or an exponent. NaN and infinities have none. */
export function printDouble(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
