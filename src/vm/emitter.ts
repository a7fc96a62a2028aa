/** Collects the instructions of one body, and the places that are only known later. */

import type { MacroDefinition } from './macros.ts';
import {
  type Body,
  instructionWords,
  type ListTemplate,
  type Local,
  type StructureName,
  structure,
} from './program.ts';
import type { Signature } from './types.ts';

/** Where an instruction comes from. */
export interface Origin {
  readonly offset: number;
  readonly within?: string | undefined;
}

export class Emitter {
  #code = new Int32Array(64 * instructionWords);
  #offsets = new Int32Array(64);
  #marks = new Uint8Array(64);
  /** Instructions so far. */
  #count = 0;
  readonly #within = new Map<number, string>();
  readonly #templates: ListTemplate[] = [];
  #counters = 0;

  /** The index in the code where the next instruction will be. */
  get position(): number {
    return this.#count * instructionWords;
  }

  /** An operation of the page table. Operands that it has not are 0. */
  operate(origin: Origin, operation: number, d: number, operands: readonly number[]): void {
    this.#append(origin, operation, d, operands[0] ?? 0, operands[1] ?? 0, operands[2] ?? 0);
  }

  /** One of the operations of the structure; returns where it is, for `patch`. */
  emit(origin: Origin, name: StructureName, d = 0, a = 0, b = 0): number {
    const { position } = this;
    this.#append(origin, structure[name].code, d, a, b, 0);
    return position;
  }

  #append({ offset, within }: Origin, operation: number, d: number, a: number, b: number, c: number): void {
    const index = this.#count++;
    if (index === this.#offsets.length) this.#grow();
    const code = this.#code;
    const position = index * instructionWords;
    code[position] = operation;
    code[position + 1] = d;
    code[position + 2] = a;
    code[position + 3] = b;
    code[position + 4] = c;
    this.#offsets[index] = offset;
    if (within !== undefined) this.#within.set(index, within);
  }

  #grow(): void {
    const [code, offsets, marks] = [this.#code, this.#offsets, this.#marks];
    this.#code = new Int32Array(4 * code.length);
    this.#code.set(code);
    this.#offsets = new Int32Array(4 * offsets.length);
    this.#offsets.set(offsets);
    this.#marks = new Uint8Array(4 * marks.length);
    this.#marks.set(marks);
  }

  /** Sets the first operand of an instruction: a target or a price. */
  patch(position: number, word: number): void {
    this.#code[position + 1] = word;
  }

  /** A statement ends with the last instruction. */
  mark(mark: number): void {
    if (this.#count > 0) this.#marks[this.#count - 1] = mark;
  }

  counter(): number {
    return this.#counters++;
  }

  template(template: ListTemplate): number {
    return this.#templates.push(template) - 1;
  }

  finish(about: {
    readonly name: string;
    readonly version: number;
    readonly signature: Signature;
    readonly slots: number;
    readonly localSlots: number;
    readonly locals: readonly Local[];
    readonly source: Uint8Array;
    readonly sourceOffset: number;
    readonly macros: ReadonlyMap<string, MacroDefinition>;
  }): Body {
    return {
      ...about,
      code: this.#code.slice(0, this.position),
      offsets: this.#offsets.slice(0, this.#count),
      marks: this.#marks.slice(0, this.#count),
      within: this.#within,
      templates: this.#templates,
      counters: new Float64Array(this.#counters),
      native: undefined,
    };
  }
}
