/**
 * Machine code for x86-64 from the IR (ir.ts).
 *
 *   segment                                      walk                        scan
 *     does it fit on the tape? if not: careful     cmp cell, 0; je end         jmp test
 *     operations, with cells in registers          body: …                     next: add rsi, stride
 *     add rsi, move                                cmp cell, 0; jne body       test: cmp cell, 0; jne next
 *                                                  end:                        is rsi on the tape? if not: error
 *
 * Each program is compiled twice. This code looks at the tape's ends once for each segment; where that says that the
 * tape might be left, *careful* code (careful.ts) goes on from the same place, which looks at each move, and comes back
 * at the next segment. So the program stops where it must, and everything before that has been done.
 */

import { type Assembler, Label, x64 } from 'uranium-jit/asm';
import { CarefulCode } from './careful.ts';
import { Cells } from './cells.ts';
import type { Operation, Segment, Step } from './ir.ts';
import { lower } from './lower.ts';
import { type Program, tapeSize } from './parse.ts';
import { Values } from './simplify.ts';

/** What the code calls and jumps to; rdi and rsi stay what they are (cells.ts), other registers don't. */
export class Runtime {
  /** Writes the byte in al. */
  readonly output: Label = new Label('output');
  /** Reads a byte into eax; 0 at the end of the input. */
  readonly input: Label = new Label('input');
  /** The program's end. */
  readonly finish: Label = new Label('finish');
  /** The program left the tape; ecx says where, as an index of what `emitProgram` returns. */
  readonly leftTape: Label = new Label('leftTape');
}

/** Appends a program's code, from its beginning on. Returns positions in its source, for `leftTape`. */
export function emitProgram(assembler: Assembler, program: Program, runtime: Runtime): number[] {
  const careful = new CarefulCode(assembler, program, runtime);
  const emitter = new Emitter(assembler, runtime, careful);
  emitter.steps(lower(program.nodes, new Values(0)));
  assembler.append(x64`jmp ${runtime.finish}`);
  careful.emit();
  return careful.positions;
}

class Emitter {
  readonly #assembler: Assembler;
  readonly #runtime: Runtime;
  readonly #careful: CarefulCode;
  readonly #cells: Cells;

  constructor(assembler: Assembler, runtime: Runtime, careful: CarefulCode) {
    this.#assembler = assembler;
    this.#runtime = runtime;
    this.#careful = careful;
    this.#cells = new Cells(assembler);
  }

  steps(steps: readonly Step[]): void {
    const assembler = this.#assembler;
    for (const step of steps) {
      if (step.kind === 'segment') this.#segment(step);
      else if (step.kind === 'scan') {
        const [next, test] = [new Label('next'), new Label('test')];
        assembler.append(x64`
            jmp ${test}
          ${next}:
            add rsi, ${step.stride}
          ${test}:
            cmp byte ptr [rdi + rsi], 0
            jne ${next}
            cmp rsi, ${tapeSize}
            jae ${this.#careful.leave(step.position)}
        `);
      } else {
        const [body, end] = [new Label('body'), new Label('end')];
        assembler.append(x64`cmp byte ptr [rdi + rsi], 0; je ${end}; ${body}:`);
        this.steps(step.body);
        assembler.append(x64`cmp byte ptr [rdi + rsi], 0; jne ${body}; ${end}:`);
      }
    }
  }

  #segment({ low, high, operations, move, first }: Segment): void {
    const assembler = this.#assembler;
    const { fast, careful } = this.#careful.enter(first);
    assembler.bind(fast);
    const room = tapeSize - (high - low);
    if (room <= 0) assembler.append(x64`jmp ${careful}`);
    else if (low < 0) assembler.append(x64`lea rax, [rsi + ${low}]; cmp rax, ${room}; jae ${careful}`);
    else if (high > 0) assembler.append(x64`cmp rsi, ${room}; jae ${careful}`);
    this.#operations(operations);
    this.#cells.leave();
    if (move !== 0) assembler.append(x64`add rsi, ${move}`);
  }

  #operations(operations: readonly Operation[]): void {
    for (const operation of operations) this.#operation(operation);
  }

  #operation(operation: Operation): void {
    const { kind, cell } = operation;
    const cells = this.#cells;
    const assembler = this.#assembler;
    // So that long segments don't take the square of their length to compile.
    if (cells.size > 100) cells.leave();
    switch (kind) {
      case 'add':
        cells.add(cell, operation.value);
        break;
      case 'set':
        cells.set(cell, operation.value);
        break;
      case 'multiply':
        cells.multiply(cell, operation.from, operation.factor);
        break;
      case 'copy':
        cells.copy(cell, operation.from, operation.factor);
        break;
      case 'output':
        cells.leave();
        assembler.append(x64`movzx eax, byte ptr [rdi + rsi + ${cell}]; call ${this.#runtime.output}`);
        break;
      case 'input':
        cells.leave();
        assembler.append(x64`call ${this.#runtime.input}`);
        cells.changed(cell);
        break;
      case 'if': {
        const end = new Label('end');
        cells.store();
        cells.test(cell);
        const before = cells.state();
        assembler.append(x64`je ${end}`);
        this.#operations(operation.body);
        cells.store();
        cells.meet(before);
        assembler.bind(end);
        cells.isZero(cell);
        break;
      }
      case 'loop': {
        const [body, end] = [new Label('body'), new Label('end')];
        cells.leave();
        assembler.append(x64`cmp byte ptr [rdi + rsi + ${cell}], 0; je ${end}; ${body}:`);
        this.#operations(operation.body);
        cells.store();
        cells.test(cell);
        assembler.append(x64`jne ${body}; ${end}:`);
        cells.leave();
        cells.isZero(cell);
      }
    }
  }
}
