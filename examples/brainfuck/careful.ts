/**
 * Careful code: each command of a program as it is written, in a few instructions, with a look at the tape's ends after
 * each move. This is what a compiler makes that does nothing else, and it would do alone (`emitPlain`).
 *
 * In a program that is optimised (emit.ts) it is the other way through each segment, for the times that the tape might
 * be left:
 *
 *   fast code                         careful code
 *     fits? if not: ───────────────►    add …, move and look, …
 *     …                             ◄── jump, at the next segment's start
 *
 * Invariant: at the start of a segment, all cells are on the tape, and rsi is on it.
 */

import { type Assembler, Label, x64 } from 'uranium-jit/asm';
import type { Runtime } from './emit.ts';
import { type Node, type Program, tapeSize } from './parse.ts';

/** Where a segment begins, in both codes. */
interface Ways {
  readonly fast: Label;
  readonly careful: Label;
}

export class CarefulCode {
  /** Where in the source the program may leave the tape; the index is what `leftTape` of the runtime is told. */
  readonly positions: number[] = [];
  readonly #assembler: Assembler;
  readonly #program: Program;
  readonly #runtime: Runtime;
  readonly #ways = new Map<Node, Ways>();
  readonly #exits: Label[] = [];

  constructor(assembler: Assembler, program: Program, runtime: Runtime) {
    this.#assembler = assembler;
    this.#program = program;
    this.#runtime = runtime;
  }

  /** The labels of a segment that begins with `first`; `fast` is the caller's to bind. */
  enter(first: Node): Ways {
    const ways = { fast: new Label('fast'), careful: new Label('careful') };
    this.#ways.set(first, ways);
    return ways;
  }

  /** Where to jump to when the tape was left at `position` in the source. */
  leave(position: number): Label {
    const exit = new Label('left');
    this.positions.push(position);
    this.#exits.push(exit);
    return exit;
  }

  /** Appends the code, from the program's beginning on, and after it what `leave` has promised. */
  emit(): void {
    this.#nodes(this.#program.nodes);
    this.#assembler.append(x64`jmp ${this.#runtime.finish}`);
    for (const [index, exit] of this.#exits.entries())
      this.#assembler.append(x64`${exit}: mov ecx, ${index}; jmp ${this.#runtime.leftTape}`);
  }

  #nodes(nodes: readonly Node[]): void {
    for (const node of nodes) {
      const ways = this.#ways.get(node);
      if (ways !== undefined) this.#assembler.append(x64`jmp ${ways.fast}; ${ways.careful}:`);
      this.#node(node);
    }
  }

  #node(node: Node): void {
    const assembler = this.#assembler;
    const { input, output } = this.#runtime;
    switch (node.kind) {
      case 'add':
        assembler.append(x64`add byte ptr [rdi + rsi], ${(node.amount << 24) >> 24}`);
        break;
      case 'move':
        assembler.append(x64`
          add rsi, ${node.amount}
          cmp rsi, ${tapeSize}
          jae ${this.leave(node.position)}
        `);
        break;
      case 'output':
        assembler.append(x64`movzx eax, byte ptr [rdi + rsi]; call ${output}`);
        break;
      case 'input':
        assembler.append(x64`call ${input}; mov [rdi + rsi], al`);
        break;
      case 'loop': {
        const [body, end] = [new Label('body'), new Label('end')];
        assembler.append(x64`cmp byte ptr [rdi + rsi], 0; je ${end}; ${body}:`);
        this.#nodes(node.body);
        assembler.append(x64`cmp byte ptr [rdi + rsi], 0; jne ${body}; ${end}:`);
      }
    }
  }
}

/** Appends the code of a program that isn't optimised. Returns positions in its source, for `leftTape`. */
export function emitPlain(assembler: Assembler, program: Program, runtime: Runtime): number[] {
  const code = new CarefulCode(assembler, program, runtime);
  code.emit();
  return code.positions;
}
