/**
 * The compilers' intermediate representation (IR): a program with its pointer movements worked out.
 *
 * A *segment* is a stretch of the program in which it is known, relative to the stretch's start, which cell is current:
 * commands, and loops that come back to the cell they started at. In a segment cells have numbers, 0 being the one that
 * is current at its start, and nothing moves until its end. Between segments are loops that end elsewhere than they
 * started, so that nobody knows how far they go.
 *
 *   +[>+<-]>[.>]      segment: add 0, 1; loop on 0 { add 1, 1; add 0, -1 }; 1 on
 *                     walk while the current cell isn't 0 { segment: output 0; 1 on }
 *
 * Invariant: `low` and `high` of a segment are the outermost cells that the program is at on its way, whether or not
 * anything is done with them. A segment that fits on the tape runs without looking at the tape's ends.
 */

import type { Node } from './parse.ts';

/** What a segment does. Cells are relative to the one that is current at the segment's start; values are modulo 256. */
export type Operation =
  | { readonly kind: 'add' | 'set'; readonly cell: number; readonly value: number }
  /** cell += from * factor */
  | { readonly kind: 'multiply'; readonly cell: number; readonly from: number; readonly factor: number }
  /** cell = from * factor */
  | { readonly kind: 'copy'; readonly cell: number; readonly from: number; readonly factor: number }
  | { readonly kind: 'input' | 'output'; readonly cell: number }
  /** Repeats while the cell isn't 0; `if`: at most once, because the cell is 0 at the body's end. */
  | { readonly kind: 'loop' | 'if'; readonly cell: number; readonly body: readonly Operation[] };

export interface Segment {
  readonly kind: 'segment';
  readonly low: number;
  readonly high: number;
  readonly operations: readonly Operation[];
  /** Cells to move on at the end. */
  readonly move: number;
  /** Where it begins in the program. */
  readonly first: Node;
}

export type Step =
  | Segment
  /** Repeats while the current cell isn't 0. */
  | { readonly kind: 'walk'; readonly body: readonly Step[] }
  /** Moves on, `stride` cells at a time, to a cell that is 0. */
  | { readonly kind: 'scan'; readonly stride: number; readonly position: number };

/** A cell that an operation changes; undefined for those that change none, or many. */
export function changedCell(operation: Operation): number | undefined {
  const { kind, cell } = operation;
  return kind === 'output' || kind === 'loop' || kind === 'if' ? undefined : cell;
}

/** Calls `visit` for each operation, and for those in loops. */
export function forEachOperation(
  operations: readonly Operation[],
  visit: (operation: Operation) => void,
): void {
  for (const operation of operations) {
    visit(operation);
    if ('body' in operation) forEachOperation(operation.body, visit);
  }
}
