/**
 * The tree becomes IR (ir.ts): which loops come back to where they started is found out, and moves disappear into the
 * numbers of cells.
 */

import type { Operation, Step } from './ir.ts';
import type { Node } from './parse.ts';
import { simplify, Values } from './simplify.ts';

/**
 * The steps of a program, or of a loop's body. `atStart` are the values that cells are known to have when the first
 * segment begins.
 */
export function lower(nodes: readonly Node[], atStart = new Values()): Step[] {
  const steps: Step[] = [];
  let known = atStart;
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index] as Node;
    if (node.kind === 'loop' && !isBalanced(node.body)) {
      const [only, ...rest] = node.body;
      if (only?.kind === 'move' && rest.length === 0 && Math.abs(only.amount) <= longestStride)
        steps.push({ kind: 'scan', stride: only.amount, position: only.position });
      else steps.push({ kind: 'walk', body: lower(node.body) });
      known = new Values().set(0, 0); // or it would go on
      index++;
      continue;
    }
    const range = { low: 0, high: 0 };
    const operations: Operation[] = [];
    let cell = 0;
    for (; index < nodes.length; index++) {
      const next = lowerNode(nodes[index] as Node, cell, range, operations);
      if (next === undefined) break;
      cell = next;
    }
    steps.push({
      kind: 'segment',
      ...range,
      operations: simplify(operations, known),
      move: cell,
      first: node,
    });
  }
  return steps;
}

/** Longer ones are loops like others: the zeros around the tape (memory.ts) have to be as many as a stride. */
export const longestStride = 1024;

interface Range {
  low: number;
  high: number;
}

/** Appends what a node does at `cell`; returns the cell after it, or undefined if that is unknown. */
function lowerNode(node: Node, cell: number, range: Range, operations: Operation[]): number | undefined {
  switch (node.kind) {
    case 'add':
      operations.push({ kind: 'add', cell, value: node.amount & 255 });
      return cell;
    case 'move': {
      const next = cell + node.amount;
      range.low = Math.min(range.low, next);
      range.high = Math.max(range.high, next);
      return next;
    }
    case 'loop': {
      if (!isBalanced(node.body)) return undefined;
      const body: Operation[] = [];
      let inner = cell;
      for (const each of node.body) inner = lowerNode(each, inner, range, body) as number;
      operations.push({ kind: 'loop', cell, body });
      return cell;
    }
    default:
      operations.push({ kind: node.kind, cell });
      return cell;
  }
}

const balanced = new WeakMap<readonly Node[], boolean>();

/** Whether a loop's body always ends at the cell where it began. */
function isBalanced(body: readonly Node[]): boolean {
  let known = balanced.get(body);
  if (known === undefined) {
    const move = body.reduce((sum, node) => (node.kind === 'move' ? sum + node.amount : sum), 0);
    known = move === 0 && body.every((node) => node.kind !== 'loop' || isBalanced(node.body));
    balanced.set(body, known);
  }
  return known;
}
