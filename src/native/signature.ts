/**
 * Signatures: what a compiled function takes and returns, as text, for the program and for the type checker.
 *
 *   signature = type "(" [ type { "," type } ] ")"        white space may stand between the parts
 *   i32(i32, i32)    void()    f64(buffer, u32)
 */

import { UraniumError } from '../base/index.ts';
import { type ValueTypeName, valueTypes } from './value-types.ts';

export interface Signature {
  readonly result: ValueTypeName;
  readonly parameters: readonly ValueTypeName[];
}

/** Parameters that a signature has at most. */
export const maximumParameters = 12;

/** Parses a signature. Throws ERR_SIGNATURE with the column of what is wrong. */
export function parseSignature(text: string): Signature {
  let offset = 0;

  const skipSpace = (): void => {
    while (/\s/.test(text[offset] ?? '')) offset++;
  };
  const fail = (message: string, at = offset): never => {
    throw new UraniumError('ERR_SIGNATURE', `column ${at + 1} of "${text}": ${message}`, {
      line: 1,
      column: at + 1,
    });
  };
  const got = (): string => (offset < text.length ? `"${text[offset]}"` : 'the end');
  const accept = (token: string): boolean => {
    skipSpace();
    if (text[offset] !== token) return false;
    offset++;
    return true;
  };
  const typeName = (position: 'result' | 'argument'): ValueTypeName => {
    skipSpace();
    const [word = ''] = /^\w*/.exec(text.slice(offset)) ?? [];
    const allowed = typesAllowed(position);
    if (word === '') return fail(`expected a type, got ${got()}; types are ${allowed.join(', ')}`);
    const name = allowed.find((candidate) => candidate === word);
    if (name === undefined) {
      return fail(`"${word}" is not a type of ${position}s; these are ${allowed.join(', ')}`);
    }
    offset += word.length;
    return name;
  };

  const result = typeName('result');
  if (!accept('(')) fail(`expected "(", got ${got()}`);
  const parameters: ValueTypeName[] = [];
  if (!accept(')')) {
    do {
      skipSpace();
      if (parameters.length === maximumParameters) fail(`more than ${maximumParameters} arguments`);
      parameters.push(typeName('argument'));
    } while (accept(','));
    if (!accept(')')) fail(`expected "," or ")", got ${got()}`);
  }
  skipSpace();
  if (offset < text.length) fail(`expected the end, got ${got()}`);
  return { result, parameters };
}

function typesAllowed(position: 'result' | 'argument'): ValueTypeName[] {
  const names = Object.keys(valueTypes) as ValueTypeName[];
  return names.filter((name) =>
    position === 'result'
      ? name === 'void' || valueTypes[name].create !== undefined
      : valueTypes[name].class !== 'none',
  );
}

/** What JavaScript gives for a parameter. */
interface Taken {
  bool: boolean;
  i32: number;
  u32: number;
  i64: bigint;
  u64: bigint;
  f64: number;
  pointer: bigint | null;
  buffer: ArrayBufferView;
}

/** What JavaScript gets for a result. */
interface Returned {
  void: undefined;
  bool: boolean;
  i32: number;
  u32: number;
  i64: bigint;
  u64: bigint;
  f64: number;
  pointer: bigint;
}

type Trim<S extends string> = S extends ` ${infer T}` ? Trim<T> : S extends `${infer T} ` ? Trim<T> : S;

type Arguments<S extends string> =
  Trim<S> extends ''
    ? []
    : S extends `${infer First},${infer Rest}`
      ? [Argument<First>, ...Arguments<Rest>]
      : [Argument<S>];

type Argument<S extends string> = Trim<S> extends keyof Taken ? Taken[Trim<S>] : never;

type Result<S extends string> = Trim<S> extends keyof Returned ? Returned[Trim<S>] : never;

/** The type of the JavaScript function for a signature that the type checker can read. */
export type FunctionOf<S extends string> = string extends S
  ? // biome-ignore lint/suspicious/noExplicitAny: the signature is known at run time only
    (...args: any[]) => any
  : S extends `${infer R}(${infer P})`
    ? (...args: Arguments<P>) => Result<R>
    : never;
