/**
 * Constant expressions of a file: numbers, names of constants, and the distance of two places in one section.
 *
 *   sum = [-] product {(+ | -) product}      product = factor {* factor}      factor = number | name | . | ( sum )
 */

import type { UraniumError } from '../../base/index.ts';
import type { Word } from './scan.ts';

/** A number, and how often the starts of sections are in it: of `end - start`, not at all. */
export interface Sum {
  readonly constant: bigint;
  readonly starts: ReadonlyMap<string, bigint>;
}

export interface ExpressionContext {
  /** What a name stands for; undefined if nothing does. `.` is the current place. */
  readonly valueOf: (name: Word) => Sum | undefined;
  readonly error: (message: string, place: number) => UraniumError;
}

const deepest = 50;

/** In bits: more than data or addresses have. */
const widest = 128;

/** The value of `words`, all of them. Throws ERR_ASM_SYNTAX, by `context.error`; `end` is where the words end. */
export function evaluate(words: readonly Word[], end: number, context: ExpressionContext): bigint {
  const { error } = context;
  let cursor = 0;
  let depth = 0;

  const accept = (mark: string): boolean => {
    if (words[cursor]?.text !== mark) return false;
    cursor++;
    return true;
  };
  const unexpected = (): UraniumError => {
    const word = words[cursor];
    const got = word ? `'${word.text}'` : 'the end';
    return error(`unexpected ${got}; expected a number, a constant or a label`, word?.start ?? end);
  };
  const sum = (): Sum => {
    let total = accept('-') ? scaled(product(), -1n) : product();
    for (;;) {
      if (accept('+')) total = added(total, product());
      else if (accept('-')) total = added(total, scaled(product(), -1n));
      else return total;
    }
  };
  const product = (): Sum => {
    let total = factor();
    while (words[cursor]?.text === '*') {
      const place = words[cursor]?.start ?? end;
      cursor++;
      const other = factor();
      const [number, many] = isNumber(total) ? [total, other] : [other, total];
      if (!isNumber(number)) throw error('two places cannot be multiplied', place);
      total = scaled(many, number.constant);
    }
    return total;
  };
  const factor = (): Sum => {
    const word = words[cursor];
    if (!word) throw unexpected();
    if (accept('(')) {
      if (++depth > deepest) throw error(`more than ${deepest} parentheses`, word.start);
      const inner = sum();
      if (!accept(')')) throw unexpected();
      depth--;
      return inner;
    }
    if (accept('-')) {
      if (++depth > deepest) throw error(`more than ${deepest} signs`, word.start);
      const inner = scaled(factor(), -1n);
      depth--;
      return inner;
    }
    if (word.kind === 'number') {
      cursor++;
      return number(parseNumber(word, error));
    }
    if (word.kind !== 'name') throw unexpected();
    cursor++;
    const value = context.valueOf(word);
    if (!value) throw error(`${word.text} is not defined`, word.start);
    return value;
  };

  const total = sum();
  if (cursor < words.length) throw error(`unexpected '${words[cursor]?.text}'`, words[cursor]?.start ?? end);
  const place = words[0]?.start ?? end;
  if (!isNumber(total)) {
    throw error(
      'this is a place, not a number; the distance of two labels in one section is a number',
      place,
    );
  }
  if (BigInt.asIntN(widest, total.constant) !== total.constant) throw error('the number is too large', place);
  return total.constant;
}

/** The number that a word spells. */
export function parseNumber(word: Word, error: ExpressionContext['error']): bigint {
  const digits = word.text.replaceAll('_', '');
  if (!/^(0[xX][\da-fA-F]+|0[bB][01]+|\d+)$/.test(digits))
    throw error(`${word.text} is not a number`, word.start);
  if (digits.length > widest) throw error('the number is too large', word.start);
  return BigInt(digits);
}

/** A plain number. */
export function number(constant: bigint): Sum {
  return { constant, starts: new Map() };
}

/** A place in a section. */
export function place(section: string, offset: bigint): Sum {
  return { constant: offset, starts: new Map([[section, 1n]]) };
}

function isNumber({ starts }: Sum): boolean {
  return starts.size === 0;
}

function scaled({ constant, starts }: Sum, by: bigint): Sum {
  const kept = by === 0n ? [] : [...starts].map(([name, count]) => [name, count * by] as const);
  return { constant: constant * by, starts: new Map(kept) };
}

function added(a: Sum, b: Sum): Sum {
  const starts = new Map(a.starts);
  for (const [name, count] of b.starts) {
    const sum = (starts.get(name) ?? 0n) + count;
    if (sum === 0n) starts.delete(name);
    else starts.set(name, sum);
  }
  return { constant: a.constant + b.constant, starts };
}
