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
  readonly #code: number[] = [];
  readonly #offsets: number[] = [];
  readonly #marks: number[] = [];
  readonly #within = new Map<number, string>();
  readonly #templates: ListTemplate[] = [];
  #counters = 0;

  /** The index in the code where the next instruction will be. */
  get position(): number {
    return this.#code.length;
  }

  /** An operation of the page table. Operands that it has not are 0. */
  operate(origin: Origin, operation: number, d: number, operands: readonly number[]): void {
    const [a = 0, b = 0, c = 0] = operands;
    this.#code.push(operation, d, a, b, c);
    this.#offsets.push(origin.offset);
    this.#marks.push(0);
    if (origin.within !== undefined) this.#within.set(this.#offsets.length - 1, origin.within);
  }

  /** One of the operations of the structure; returns where it is, for `patch`. */
  emit(origin: Origin, name: StructureName, ...words: readonly number[]): number {
    const position = this.position;
    const [d = 0, ...operands] = words;
    this.operate(origin, structure[name].code, d, operands);
    return position;
  }

  /** Sets the first operand of an instruction: a target or a price. */
  patch(position: number, word: number): void {
    this.#code[position + 1] = word;
  }

  /** A statement ends with the last instruction. */
  mark(mark: number): void {
    if (this.#marks.length > 0) this.#marks[this.#marks.length - 1] = mark;
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
    if (this.#code.length % instructionWords !== 0) throw new RangeError('an instruction is not whole');
    return {
      ...about,
      code: new Int32Array(this.#code),
      offsets: new Int32Array(this.#offsets),
      marks: new Uint8Array(this.#marks),
      within: this.#within,
      templates: this.#templates,
      counters: new Float64Array(this.#counters),
      native: undefined,
    };
  }
}
