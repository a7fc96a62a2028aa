/** What is open while a line is read, and what may come next in it. */

import type { TextNode } from './syntax.ts';

/** What may come next, and how messages say it. */
export const expectations = {
  start: 'a statement',
  done: 'a statement',
  argument: 'an argument',
  after: '"," or an opcode',
  listed: '"," or the closing bracket',
  value: 'the value of a field',
  field: '"," or the end',
  open: '"("',
} as const;
export type Expectation = keyof typeof expectations;

export type ContextKind = 'line' | 'block' | 'group' | 'list' | 'macro';

/** Something that is open. What has been read of it lies on the reader's stacks, from these places on. */
export interface Context {
  kind: ContextKind;
  offset: number;
  expects: Expectation;
  /** The argument buffer: where it begins on the stack of arguments. */
  firstArgument: number;
  /** Of a line, a block or a group: where its statements, or operations, begin on their stack. */
  firstNode: number;
  key: TextNode | undefined;
  /** Of a macro's arguments. */
  name: string;
}

export const closers: Readonly<Record<ContextKind, string>> = {
  line: 'the end of the line',
  block: '"}"',
  group: '")"',
  list: '"]"',
  macro: '")"',
};

/** The line itself, which is open from the beginning. */
export function lineContext(offset: number): Context {
  const places = { offset, firstArgument: 0, firstNode: 0 };
  return { kind: 'line', expects: 'start', ...places, key: undefined, name: '' };
}

/** What may come next in something that is open, in words. */
export function wanted({ kind, expects }: Context): string {
  if (expects === 'open') return expectations.open;
  if (kind === 'group') {
    if (expects === 'done') return '")", or "," and an argument of the next operation';
    return expects === 'start' ? expectations.argument : expectations[expects];
  }
  if (kind === 'list' || kind === 'macro') {
    if (expects === 'start') return `an argument or ${closers[kind]}`;
    return expects === 'listed' ? `"," or ${closers[kind]}` : expectations.argument;
  }
  if (expects === 'start' || expects === 'done') return `a statement or ${closers[kind]}`;
  return expects === 'field' ? `"," or ${closers[kind]}` : expectations[expects];
}
