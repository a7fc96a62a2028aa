/**
 * Step 1: the interpreter. It is the definition of the language: what compiled programs print is compared with it.
 *
 * The tree is laid out as an array of instructions first, in which brackets know where their partners are.
 */

import { leftTape, type Node, type Program, tapeSize } from './parse.ts';

/** What a program reads and writes. All three steps take one. */
export interface Streams {
  /** The next bytes of the input, as many as there are at once; none of them at its end. */
  readonly read: () => Uint8Array;
  /** Takes bytes, and may keep them. */
  readonly write: (bytes: Uint8Array) => void;
}

interface Instruction {
  readonly kind: Node['kind'] | 'end';
  /** What is added or moved; for brackets, the index of the instruction after the partner. */
  operand: number;
  readonly position: number;
}

/** Runs a program. Throws a BrainfuckError where it leaves the tape. */
export function interpret(program: Program, { read, write }: Streams): void {
  const code = flatten(program.nodes);
  const tape = new Uint8Array(tapeSize);
  const output = new Uint8Array(4096);
  let written = 0;
  let input: Uint8Array = new Uint8Array(0);
  let taken = 0;
  let cell = 0;
  const flush = (): void => {
    if (written > 0) write(output.slice(0, written));
    written = 0;
  };
  for (let index = 0; index < code.length; index++) {
    const { kind, operand, position } = code[index] as Instruction;
    switch (kind) {
      case 'add':
        (tape[cell] as number) += operand;
        break;
      case 'move':
        cell += operand;
        if (cell >= 0 && cell < tapeSize) break;
        flush();
        throw leftTape(program, position);
      case 'loop':
        if (tape[cell] === 0) index = operand - 1;
        break;
      case 'end':
        if (tape[cell] !== 0) index = operand - 1;
        break;
      case 'output':
        output[written++] = tape[cell] as number;
        if (written === output.length) flush();
        break;
      case 'input':
        if (taken === input.length) {
          flush();
          input = read();
          taken = 0;
        }
        tape[cell] = input[taken++] ?? 0;
        if (taken > input.length) taken = input.length;
        break;
    }
  }
  flush();
}

function flatten(nodes: readonly Node[], code: Instruction[] = []): Instruction[] {
  for (const node of nodes) {
    const { kind, position } = node;
    const instruction = { kind, position, operand: 'amount' in node ? node.amount : 0 };
    code.push(instruction);
    if (kind !== 'loop') continue;
    const start = code.length;
    flatten(node.body, code);
    code.push({ kind: 'end', position, operand: start });
    instruction.operand = code.length;
  }
  return code;
}
