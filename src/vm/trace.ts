/** The trace: the statements that ran last, with what they wrote and decided. It answers "why did it (not) do that?". */

import { type FrameFields, type FrameValue, toFrameValue } from './frame.ts';
import type { Interpreter, Tracer } from './interpret.ts';
import { type Body, lineName, markDecision, markPlain, typeNames } from './program.ts';
import { type SourceStatement, sourceStatements } from './source-statements.ts';
import { registerSlot } from './store.ts';
import type { ValueType } from './types.ts';

/** One statement that ran. */
export interface TraceEntry {
  /** The function, and its version; absent for the line. */
  readonly functionName?: string;
  readonly version?: number;
  /** Where the operation stands: bytes from the start of the line that it was read from. */
  readonly offset: number;
  /** The statement in readable form, without its blocks; of what a macro made, the use of it. */
  readonly text: string;
  /** For what a macro brought in: `macro NAME version V, offset N` within the line that defined it. */
  readonly within?: string;
  /** How many calls were open. */
  readonly depth: number;
  /** What it wrote; absent where it wrote nothing. */
  readonly value?: bigint | number | string;
  /** Of `if`, `while` and `repeat`: whether the block was run. */
  readonly taken?: boolean;
  /** Of these: what the names in the condition stood for. */
  readonly inputs?: Readonly<Record<string, FrameValue>>;
}

/** What is noted while it runs; its text is looked up when somebody asks. */
interface Noted extends Omit<TraceEntry, 'text'> {
  readonly body: Body;
}

/** Keeps the last `size` statements. */
export class Trace implements Tracer {
  readonly size: number;
  readonly #interpreter: Interpreter;
  readonly #fields: FrameFields;
  readonly #registerTypes: readonly (ValueType | undefined)[];
  #entries: Noted[] = [];
  #next = 0;

  constructor(
    size: number,
    interpreter: Interpreter,
    fields: FrameFields,
    registerTypes: readonly (ValueType | undefined)[],
  ) {
    this.size = size;
    this.#interpreter = interpreter;
    this.#fields = fields;
    this.#registerTypes = registerTypes;
  }

  /** From the oldest to the newest. */
  get entries(): readonly TraceEntry[] {
    const noted = [...this.#entries.slice(this.#next), ...this.#entries.slice(0, this.#next)];
    return noted.map(({ body, ...entry }) => ({
      ...entry,
      text: sourceStatements(body).get(entry.offset)?.text ?? '',
    }));
  }

  clear(): void {
    this.#entries = [];
    this.#next = 0;
  }

  note(body: Body, pc: number, base: number, depth: number, next: number, stays: boolean): void {
    const index = pc / 5;
    const mark = body.marks[index] as number;
    if (mark === 0) return;
    const offset = body.offsets[index] as number;
    const within = body.within.get(index);
    const statement = mark === markDecision && !within ? sourceStatements(body).get(offset) : undefined;
    const entry: Noted = {
      body,
      ...(body.name === lineName ? {} : { functionName: body.name, version: body.version }),
      offset,
      ...(within === undefined ? {} : { within }),
      depth,
      ...outcome(this.#interpreter, body, pc, base, mark, next, stays),
      ...(statement ? { inputs: this.#inputs(statement, body, base) } : {}),
    };
    if (this.#entries.length < this.size) this.#entries.push(entry);
    else {
      this.#entries[this.#next] = entry;
      this.#next = (this.#next + 1) % this.size;
    }
  }

  /** What the names of a condition stand for now. */
  #inputs({ names }: SourceStatement, body: Body, base: number): Record<string, FrameValue> {
    const inputs: Record<string, FrameValue> = {};
    for (const name of names) {
      const field = name.length === 1 ? undefined : this.#fields.find(name);
      if (field !== undefined) {
        const value = this.#fields.values[field];
        if (value !== undefined) inputs[name] = toFrameValue(value);
      } else if (name.length === 1) {
        const local = body.locals.find(({ letter }) => letter === name);
        const register = name.charCodeAt(0) - 0x41;
        const type = local?.type ?? this.#registerTypes[register] ?? 'i64';
        const slot = local ? base + 2 * local.slot : 2 * (registerSlot + register);
        inputs[name] = this.#interpreter.read(slot, type);
      }
    }
    return inputs;
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
