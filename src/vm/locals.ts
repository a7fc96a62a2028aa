/** Which locals a function has: what the checker has to know before it gives slots away. */

import type { ArgumentNode, StatementNode } from './syntax.ts';

/** The small letters that a function's statements name. */
export function collectLocals(statements: readonly StatementNode[], letters: Set<string>): void {
  for (const statement of statements) {
    if (statement.kind === 'field') visit(statement.value, letters);
    else visitAll(statement.arguments, letters);
  }
}

function visitAll(nodes: readonly ArgumentNode[], letters: Set<string>): void {
  for (const node of nodes) visit(node, letters);
}

function visit(node: ArgumentNode, letters: Set<string>): void {
  if (node.kind === 'name') {
    const first = node.name.charCodeAt(0);
    if (node.name.length === 1 && first >= 0x61 && first <= 0x7a) letters.add(node.name);
  } else if (node.kind === 'group') collectLocals(node.operations, letters);
  else if (node.kind === 'block') collectLocals(node.statements, letters);
  else if (node.kind === 'list') visitAll(node.items, letters);
  else if (node.kind === 'macro') visitAll(node.arguments, letters);
}
