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

/** Where instructions are collected; each emitter takes it over, and puts it back when it has finished. */
interface Scratch {
  readonly code: Int32Array;
  readonly offsets: Int32Array;
  readonly marks: Uint8Array;
}

function newScratch(instructions: number): Scratch {
  return {
    code: new Int32Array(instructions * instructionWords),
    offsets: new Int32Array(instructions),
    marks: new Uint8Array(instructions),
  };
}

let spare: Scratch | undefined;
/** A larger one is not kept. */
const largestSpare = 1 << 16;

function takeScratch(): Scratch {
  const scratch = spare ?? newScratch(1 << 10);
  spare = undefined;
  return scratch;
}

export class Emitter {
  #scratch = takeScratch();
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
  operate(origin: Origin, operation: number, d: number, a: number, b: number, c: number): void {
    this.#append(origin, operation, d, a, b, c);
  }

  /** One of the operations of the structure; returns where it is, for `patch`. */
  emit(origin: Origin, name: StructureName, d = 0, a = 0, b = 0): number {
    const { position } = this;
    this.#append(origin, structure[name].code, d, a, b, 0);
    return position;
  }

  #append({ offset, within }: Origin, operation: number, d: number, a: number, b: number, c: number): void {
    const index = this.#count++;
    if (index === this.#scratch.offsets.length) this.#grow();
    const { code, offsets, marks } = this.#scratch;
    const position = index * instructionWords;
    code[position] = operation;
    code[position + 1] = d;
    code[position + 2] = a;
    code[position + 3] = b;
    code[position + 4] = c;
    offsets[index] = offset;
    marks[index] = 0;
    if (within !== undefined) this.#within.set(index, within);
  }

  #grow(): void {
    const { code, offsets, marks } = this.#scratch;
    const larger = newScratch(4 * offsets.length);
    larger.code.set(code);
    larger.offsets.set(offsets);
    larger.marks.set(marks);
    this.#scratch = larger;
  }

  /** Sets the first operand of an instruction: a target or a price. */
  patch(position: number, word: number): void {
    this.#scratch.code[position + 1] = word;
  }

  /** A statement ends with the last instruction. */
  mark(mark: number): void {
    if (this.#count > 0) this.#scratch.marks[this.#count - 1] = mark;
  }

  counter(): number {
    return this.#counters++;
  }

  template(template: ListTemplate): number {
    return this.#templates.push(template) - 1;
  }

  /** The body of what has been emitted; the emitter is not used after that. */
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
    const { code, offsets, marks } = this.#scratch;
    if (offsets.length <= largestSpare) spare = this.#scratch;
    return {
      ...about,
      code: code.slice(0, this.position),
      offsets: offsets.slice(0, this.#count),
      marks: marks.slice(0, this.#count),
      within: this.#within,
      templates: this.#templates,
      counters: new Float64Array(this.#counters),
      native: undefined,
    };
  }
}
