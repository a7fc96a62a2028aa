/**
 * Cuts template text into tokens. Comments (to the end of the line) and blanks are dropped; operands in comments are
 * skipped, but counted.
 */

import { placeholder, type SourceText } from './source-text.ts';

export interface Token {
  readonly kind: 'name' | 'number' | 'float' | 'string' | 'operand' | 'mark' | 'break' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: bigint;
  /** Index of the run-time operand. */
  readonly operand: number;
}

/**
 * Names that make a register of a number: `Rq(${n})`. Undefined for numbers that no register has; it may throw nothing.
 */
export type Casts = Readonly<Record<string, (number: number) => object | undefined>>;

/** What differs between the assembly languages of processors. */
export interface Lexicon {
  /** A regular expression of how comments begin. */
  readonly comment: string;
  /** The characters that are tokens of their own. */
  readonly marks: string;
  readonly casts: Casts;
}

const patterns = new Map<Lexicon, RegExp>();

function patternOf(lexicon: Lexicon): RegExp {
  let pattern = patterns.get(lexicon);
  if (!pattern) {
    const groups = [
      `(?<space>[^\\S\\n]+|(?:${lexicon.comment})[^\\n]*)`,
      '(?<break>[\\n;])',
      '(?<name>[A-Za-z_.][\\w.]*)',
      '(?<float>\\d+\\.\\d+(?:[eE][+-]?\\d+)?|\\d+[eE][+-]?\\d+)',
      '(?<number>0[xX][\\da-fA-F_]+|0[bB][01_]+|\\d[\\d_]*)',
      "(?<char>'(?:[^'\\\\\\n]|\\\\x[\\da-fA-F]{2}|\\\\.)')",
      '(?<string>"(?:[^"\\\\\\n\\uFFFC]|\\\\.)*")',
      '(?<operand>\\uFFFC)',
      `(?<mark>[${lexicon.marks.replace(/[\]\-\\^]/g, '\\$&')}])`,
    ];
    pattern = new RegExp(groups.join('|'), 'y');
    patterns.set(lexicon, pattern);
  }
  return pattern;
}

/** The tokens of a template, the last of which is `end`. Throws ERR_ASM_SYNTAX for characters that begin none. */
export function tokenize(source: SourceText, values: readonly unknown[], lexicon: Lexicon): Token[] {
  const tokenPattern = patternOf(lexicon);
  const tokens: Token[] = [];
  let operandIndex = 0;
  let cursor = 0;
  while (cursor < source.text.length) {
    tokenPattern.lastIndex = cursor;
    const match = tokenPattern.exec(source.text);
    if (!match?.groups) {
      const character = JSON.stringify(source.text[cursor]);
      throw source.error('ERR_ASM_SYNTAX', `unexpected character ${character}`, cursor, values);
    }
    const { groups } = match;
    const start = cursor;
    const text = match[0];
    cursor += text.length;
    const token = { kind: 'mark' as Token['kind'], text, start, end: cursor, number: 0n, operand: -1 };
    if (groups.space !== undefined) {
      // an operand in a comment counts, but means nothing
      for (const character of text) if (character === placeholder) operandIndex++;
      continue;
    }
    if (groups.break !== undefined) tokens.push({ ...token, kind: 'break' });
    else if (groups.name !== undefined) tokens.push({ ...token, kind: 'name' });
    else if (groups.float !== undefined) tokens.push({ ...token, kind: 'float' });
    else if (groups.number !== undefined) {
      tokens.push({ ...token, kind: 'number', number: BigInt(text.replaceAll('_', '')) });
    } else if (groups.char !== undefined) {
      const bytes = unescapeText(text.slice(1, -1));
      if (bytes.length !== 1) {
        throw source.error('ERR_ASM_SYNTAX', `${text} is not one ASCII character`, start, values);
      }
      tokens.push({ ...token, kind: 'number', number: BigInt(bytes[0] ?? 0) });
    } else if (groups.string !== undefined) tokens.push({ ...token, kind: 'string' });
    else if (groups.operand !== undefined)
      tokens.push({ ...token, kind: 'operand', operand: operandIndex++ });
    else tokens.push(token);
  }
  tokens.push({ kind: 'end', text: '', start: cursor, end: cursor, number: 0n, operand: -1 });
  return joinCasts(tokens, lexicon);
}

/** `Rq(${n})` becomes one token, that of the operand, which is a register by now. */
function joinCasts(tokens: readonly Token[], { casts }: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const [open, operand, close] = tokens.slice(i + 1, i + 4);
    if (
      token.kind === 'name' &&
      Object.hasOwn(casts, token.text) &&
      open?.text === '(' &&
      operand?.kind === 'operand' &&
      close?.text === ')'
    ) {
      joined.push({ ...operand, start: token.start, end: close.end });
      i += 3;
    } else joined.push(token);
  }
  return joined;
}

/** The casts of a template: for each of its operands the one that it stands in, or undefined. */
export function castsIn(
  source: SourceText,
  { casts }: Pick<Lexicon, 'casts'>,
): ((number: number) => object | undefined)[] {
  const found: ((number: number) => object | undefined)[] = [];
  let index = 0;
  for (const [part] of source.text.matchAll(castOrOperand)) {
    const name = /^\w+/.exec(part)?.[0];
    const cast = name !== undefined && Object.hasOwn(casts, name) ? casts[name] : undefined;
    if (cast) found[index] = cast;
    index++;
  }
  return found;
}

const castOrOperand = /(?:\b\w+\(\s*)?\uFFFC/g;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', b: '\b', f: '\f' };

/** The UTF-8 bytes of text with the escapes \n \t \r \0 \b \f \xNN; before anything else `\` is dropped. */
export function unescapeText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const [part, hex, character] of text.matchAll(/\\x([\da-fA-F]{2})|\\(.)|[^\\]+/g)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else
      bytes.push(
        ...new TextEncoder().encode(character === undefined ? part : (escapes[character] ?? character)),
      );
  }
  return Uint8Array.from(bytes);
}
