/** Which locals a function has: what the checker has to know before it gives slots away. */

import type { ArgumentNode, StatementNode } from './syntax.ts';

/** The small letters that a function's statements name. */
export function collectLocals(statements: readonly StatementNode[], letters: Set<string>): void {
  const visit = (node: ArgumentNode): void => {
    if (node.kind === 'name' && /^[a-z]$/.test(node.name)) letters.add(node.name);
    else if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'macro') node.arguments.forEach(visit);
    else if (node.kind === 'group') collectLocals(node.operations, letters);
    else if (node.kind === 'block') collectLocals(node.statements, letters);
  };
  for (const statement of statements) {
    if (statement.kind === 'field') visit(statement.value);
    else statement.arguments.forEach(visit);
  }
}
