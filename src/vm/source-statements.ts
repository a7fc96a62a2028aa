/** The statements of a body by their places, for people: what they are in readable form, and which names they decide by. */

import { describeStatement } from './disassembler.ts';
import { type Body, lineName } from './program.ts';
import { readLine } from './reader.ts';
import type { ArgumentNode, StatementNode } from './syntax.ts';

export interface SourceStatement {
  /** On one line, without blocks. */
  readonly text: string;
  /** The names among its arguments, outside of blocks: registers, locals, fields, functions. */
  readonly names: readonly string[];
}

const known = new WeakMap<Body, ReadonlyMap<number, SourceStatement>>();

/** The statements of a body by their offsets; blocks included, but not what is in macros. */
export function sourceStatements(body: Body): ReadonlyMap<number, SourceStatement> {
  let statements = known.get(body);
  if (!statements) {
    statements = collect(body);
    known.set(body, statements);
  }
  return statements;
}

function collect({ name, source, sourceOffset }: Body): ReadonlyMap<number, SourceStatement> {
  const found = new Map<number, SourceStatement>();
  // a function's source is its block, with the braces; the body of a call from JavaScript has none
  if (source.length === 0) return found;
  const inner = name === lineName ? source : source.subarray(1, source.length - 1);
  const { statements } = readLine(inner, name === lineName ? sourceOffset : sourceOffset + 1);
  const visit = (node: StatementNode | ArgumentNode, names: Set<string>): void => {
    if (node.kind === 'name') names.add(node.name);
    else if (node.kind === 'group') for (const each of node.operations) visit(each, names);
    else if (node.kind === 'operation') for (const each of node.arguments) visit(each, names);
    else if (node.kind === 'macro') for (const each of node.arguments) visit(each, names);
    else if (node.kind === 'list') for (const each of node.items) visit(each, names);
    else if (node.kind === 'field') visit(node.value, names);
    else if (node.kind === 'block') add(node.statements);
  };
  const add = (list: readonly StatementNode[]): void => {
    for (const statement of list) {
      const names = new Set<string>();
      const text = describeStatement(statement, source, sourceOffset);
      visit(statement, names);
      found.set(statement.offset, { text, names: [...names] });
    }
  };
  add(statements);
  return found;
}
