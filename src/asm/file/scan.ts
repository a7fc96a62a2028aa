/**
 * Cuts a file of assembly into statements and words. What an instruction means is left to the templates; here it is a
 * run of words.
 */

import type { ProcessorName } from '../action-list.ts';
import { placeholder, type SourceText } from '../source-text.ts';

export interface Word {
  readonly kind: 'name' | 'number' | 'string' | 'mark';
  readonly text: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** What ends at the end of a line, or at `;`. It has at least one word. */
export type Statement = readonly [Word, ...Word[]];

const comments: Readonly<Record<ProcessorName, string>> = { x64: '//|#', arm64: '//' };

const words = [
  '(?<break>[\\n;])',
  '(?<name>[A-Za-z_.][\\w.]*)',
  '(?<number>0[xX][\\da-fA-F_]+|0[bB][01_]+|\\d[\\w.]*)',
  `(?<string>"(?:[^"\\\\\\n]|\\\\[^\\n])*"|'(?:[^'\\\\\\n]|\\\\[^\\n][\\da-fA-F]?[\\da-fA-F]?)')`,
  '(?<mark>[^\\s\\w"\'])',
];

/** The statements of a file. Throws ERR_ASM_SYNTAX for a string without an end. */
export function scan(source: SourceText, processor: ProcessorName): Statement[] {
  const pattern = new RegExp(
    [`(?<space>[^\\S\\n]+|(?:${comments[processor]})[^\\n]*)`, ...words].join('|'),
    'y',
  );
  const { text } = source;
  const statements: Statement[] = [];
  let statement: Word[] = [];
  const finish = (): void => {
    const [first, ...rest] = statement;
    if (first) statements.push([first, ...rest]);
    statement = [];
  };
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match?.groups || match[0] === placeholder) {
      const what =
        text[start] === '"' || text[start] === "'" ? 'a string has no end' : 'unexpected character';
      throw source.error('ERR_ASM_SYNTAX', what, start, []);
    }
    const { space, name, number, string, mark } = match.groups;
    if (match.groups.break !== undefined) finish();
    if (space !== undefined || match.groups.break !== undefined) continue;
    const kind =
      name !== undefined
        ? 'name'
        : number !== undefined
          ? 'number'
          : string !== undefined
            ? 'string'
            : 'mark';
    statement.push({ kind, text: name ?? number ?? string ?? mark ?? '', start, end: pattern.lastIndex });
  }
  finish();
  return statements;
}
