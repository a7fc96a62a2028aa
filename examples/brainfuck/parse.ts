/**
 * Brainfuck's text becomes a tree, and mistakes are told with their place.
 *
 *   +++[->,.<]   ──►   add 3, loop [ add -1, move 1, input, output, move -1 ]
 *
 * The language, as all steps here mean it:
 *
 *   + -   add to the current cell, of 8 bits, which wraps        ,   read a byte into it; 0 at the end of the input
 *   > <   move on to the next cell, or back                      .   write it
 *   [ ]   repeat while the current cell is not 0                 everything else is a comment
 *
 * The tape has `tapeSize` cells, all 0; the first one is current at the beginning. To leave it is an error, and ends the
 * program. Equal commands that follow each other are one node: so far goes what an interpreter needs, too.
 */

/** Cells of the tape. */
export const tapeSize = 65_536;

/** Loops within loops: more is a mistake, and would be too much for functions that call themselves for each. */
const deepest = 250;

/** `position` is where it begins in the source, in characters. */
export type Node =
  | { readonly kind: 'add' | 'move'; amount: number; readonly position: number }
  | { readonly kind: 'input' | 'output'; readonly position: number }
  | { readonly kind: 'loop'; readonly body: readonly Node[]; readonly position: number };

export interface Program {
  readonly source: string;
  readonly nodes: readonly Node[];
}

/** A mistake in a program, or one that it makes while it runs. */
export class BrainfuckError extends Error {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;

  /** `position` is counted in characters from the start of the source. */
  constructor(message: string, source: string, position: number) {
    const { line, column } = placesOf(source)(position);
    super(`line ${line}, column ${column}: ${message}`);
    this.name = 'BrainfuckError';
    this.line = line;
    this.column = column;
  }
}

/** Finds lines and columns of positions in a source. */
export function placesOf(source: string): (position: number) => { line: number; column: number } {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (position) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < position) low = middle + 1;
      else high = middle;
    }
    return { line: low + 1, column: position - (ends[low - 1] ?? -1) };
  };
}

export const leftTapeMessage = `the program leaves the tape of ${tapeSize} cells`;

/** What all three steps say of a program that leaves the tape at `position`. */
export function leftTape(program: Program, position: number): BrainfuckError {
  return new BrainfuckError(leftTapeMessage, program.source, position);
}

/** Parses a program. Throws a BrainfuckError for a bracket without its partner, and for loops too deep. */
export function parse(source: string): Program {
  const nodes: Node[] = [];
  const open: { position: number; outer: Node[] }[] = [];
  let block = nodes;
  for (let position = 0; position < source.length; position++) {
    const command = source[position] as string;
    if (command === '[') {
      if (open.length === deepest)
        throw new BrainfuckError(`loops nest more than ${deepest} deep`, source, position);
      open.push({ position, outer: block });
      block = [];
    } else if (command === ']') {
      const loop = open.pop();
      if (loop === undefined) throw new BrainfuckError('there is no [ for this ]', source, position);
      loop.outer.push({ kind: 'loop', body: block, position: loop.position });
      block = loop.outer;
    } else if (command === '.' || command === ',') {
      block.push({ kind: command === '.' ? 'output' : 'input', position });
    } else if ('+-><'.includes(command)) {
      const kind = command === '+' || command === '-' ? 'add' : 'move';
      const step = command === '+' || command === '>' ? 1 : -1;
      const last = block.at(-1);
      // Moves there and back are two: where the tape is left is an error, even if the program would come back.
      if (last?.kind === kind && (kind === 'add' || last.amount > 0 === step > 0)) last.amount += step;
      else block.push({ kind, amount: step, position });
    }
  }
  const missing = open.at(-1);
  if (missing !== undefined) throw new BrainfuckError('there is no ] for this [', source, missing.position);
  return { source, nodes };
}
