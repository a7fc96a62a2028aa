/** What is open while a line is read, and what may come next in it. */

import type { ArgumentNode, OperationNode, StatementNode, TextNode } from './syntax.ts';

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

/** Something that is open. */
export interface Context {
  readonly kind: ContextKind;
  readonly offset: number;
  expects: Expectation;
  /** The argument buffer. */
  items: ArgumentNode[];
  /** Of a line or a block. */
  readonly statements: StatementNode[];
  /** Of a group. */
  readonly operations: OperationNode[];
  key: TextNode | undefined;
  /** Of a macro's arguments. */
  readonly name: string;
}

export const closers: Readonly<Record<ContextKind, string>> = {
  line: 'the end of the line',
  block: '"}"',
  group: '")"',
  list: '"]"',
  macro: '")"',
};

/** Of those that have none; it stays empty. */
const none: never[] = [];

/** Something that opens. */
export function context(kind: ContextKind, offset: number, name = ''): Context {
  const statements = kind === 'line' || kind === 'block' ? [] : none;
  const operations = kind === 'group' ? [] : none;
  return { kind, offset, expects: 'start', items: [], statements, operations, key: undefined, name };
}
