/**
 * The program of a body as native tiers read it: from its start to its end, with looks ahead for instructions that become one
 * with those before. Instructions are named by the index of their first word (program.ts).
 */

import { type Body, instructionWords, structure } from '../program.ts';

/** Operations whose first operand is a target. */
const jumps: ReadonlySet<number> = new Set(
  Object.values(structure).flatMap(({ operands, code }) => (operands[0] === 'target' ? [code] : [])),
);

export class ProgramReader {
  readonly body: Body;
  /** Instructions that something jumps to: they begin anew. */
  readonly #targets = new Set<number>();
  readonly #loopHeads = new Set<number>();

  constructor(body: Body) {
    this.body = body;
    const { code } = body;
    for (let pc = 0; pc < code.length; pc += instructionWords) {
      if (!jumps.has(code[pc] as number)) continue;
      const target = code[pc + 1] as number;
      this.#targets.add(target);
      if (target <= pc) this.#loopHeads.add(target);
    }
  }

  /** A word of an instruction: 0 is the operation, 1 to 4 are its operands. */
  word(pc: number, index: number): number {
    return this.body.code[pc + index] as number;
  }

  /** Whether an operand is a temporary: a slot behind the locals. */
  isTemporary(operand: number): boolean {
    return operand >= 2 * this.body.localSlots;
  }

  /** Whether an instruction is run behind the one before, and never otherwise. */
  follows(pc: number): boolean {
    return pc < this.body.code.length && !this.#targets.has(pc);
  }

  /** Whether something behind an instruction, or it itself, jumps to it. */
  isLoopHead(pc: number): boolean {
    return this.#loopHeads.has(pc);
  }
}
