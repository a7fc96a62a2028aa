/** The trace: the statements that ran last, with what they wrote and decided. It answers "why did it (not) do that?". */

import type { Interpreter, Tracer } from './interpret.ts';
import { type Body, lineName, markDecision, markPlain, typeNames } from './program.ts';

/** One statement that ran. */
export interface TraceEntry {
  /** The function, and its version; absent for the line. */
  readonly functionName?: string;
  readonly version?: number;
  /** Where the operation stands: bytes from the start of the line that it was read from. */
  readonly offset: number;
  /** How many calls were open. */
  readonly depth: number;
  /** What it wrote; absent where it wrote nothing. */
  readonly value?: bigint | number | string;
  /** Of `if`, `while` and `repeat`: whether the block was run. */
  readonly taken?: boolean;
}

/** Keeps the last `size` statements. */
export class Trace implements Tracer {
  readonly size: number;
  readonly #interpreter: Interpreter;
  #entries: TraceEntry[] = [];
  #next = 0;

  constructor(size: number, interpreter: Interpreter) {
    this.size = size;
    this.#interpreter = interpreter;
  }

  /** From the oldest to the newest. */
  get entries(): readonly TraceEntry[] {
    return [...this.#entries.slice(this.#next), ...this.#entries.slice(0, this.#next)];
  }

  clear(): void {
    this.#entries = [];
    this.#next = 0;
  }

  note(body: Body, pc: number, base: number, depth: number, next: number, stays: boolean): void {
    const index = pc / 5;
    const mark = body.marks[index] as number;
    if (mark === 0) return;
    const entry = {
      ...(body.name === lineName ? {} : { functionName: body.name, version: body.version }),
      offset: body.offsets[index] as number,
      depth,
      ...outcome(this.#interpreter, body, pc, base, mark, next, stays),
    };
    if (this.#entries.length < this.size) this.#entries.push(entry);
    else {
      this.#entries[this.#next] = entry;
      this.#next = (this.#next + 1) % this.size;
    }
  }
}

function outcome(
  interpreter: Interpreter,
  { code }: Body,
  pc: number,
  base: number,
  mark: number,
  next: number,
  stays: boolean,
): { value?: bigint | number | string; taken?: boolean } {
  const operation = code[pc] as number;
  if (mark === markDecision) {
    const jumped = next === code[pc + 1];
    // these jump back to the block; the others jump over it
    return { taken: operation === -6 || operation === -8 ? jumped : !jumped };
  }
  if (mark === markPlain) return {};
  // a call's value is there when it has returned, which is another statement's turn
  if (operation === -10 && !stays) return {};
  const operand = code[pc + (operation === -11 || operation === -14 ? 2 : 1)] as number;
  const type = typeNames[mark] ?? 'i64';
  return { value: interpreter.read(operand < 0 ? ~operand : base + operand, type) };
}
