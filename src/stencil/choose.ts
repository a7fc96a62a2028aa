/**
 * Chooses stencils for a sequence of operations, by looking at what follows (a peephole).
 *
 * The names of a library's stencils say what there is to choose from:
 *
 *   NAME               the operation
 *   NAME_IN_OUT        a register variant: it finds IN values of the operand stack in registers, and leaves OUT there
 *   NAME__OTHER        two operations that follow each other, as one stencil; so are three, and so on
 *   spill_N_M fill_M_N move the deepest value in registers to memory (M = N - 1), and back
 *
 * A hole of the second operation of a pair has the name that it has in the operation, with _2 behind it; of the third,
 * _3.
 *
 * The longest match wins, of those for the number of values that are in registers at that point. Where there is none,
 * values are moved until there is.
 *
 * Invariant: wherever two ways meet, at a label, equally many values are in registers and in memory.
 */

import { Label } from '../asm/index.ts';
import { UraniumError } from '../base/index.ts';
import type { Stencil, StencilLibrary } from './library.ts';
import type { LibraryData } from './library-data.ts';
import type { AlignedLabel, HoleValue, SequenceItem } from './sequence.ts';

/** An operation, by its name, with what fills its holes. */
export interface Operation {
  readonly name: string;
  readonly holes?: Readonly<Record<string, HoleValue>>;
}

export interface ChooseOptions {
  /** Labels that are called, not jumped to: nothing is in registers or in memory where they are bound. */
  readonly entries?: Iterable<Label>;
  /** The holes of `spill` and `fill`, for the value that is the n-th in memory, from 0 on. */
  readonly spillHoles?: (index: number) => Readonly<Record<string, HoleValue>>;
}

/** A stencil that an operation, or several, can be: how many values it finds in registers, and leaves there. */
interface Variant {
  readonly stencil: Stencil;
  readonly out: number;
  /** How many operations it stands for. */
  readonly length: number;
}

/** What begins with certain operations. */
interface Node {
  readonly next: Map<string, Node>;
  /** By the number of values that are found in registers. */
  readonly variants: (Variant | undefined)[];
  /** Without register variants. */
  plain: Variant | undefined;
}

/** Where values are. */
interface State {
  inRegisters: number;
  inMemory: number;
}

/** Chooses among the stencils of one library. */
export class StencilChooser {
  readonly #root: Node = { next: new Map(), variants: [], plain: undefined };
  readonly #library: StencilLibrary;

  constructor(library: StencilLibrary<LibraryData>) {
    this.#library = library;
    for (const name of Object.keys(library.stencils)) this.#add(name);
  }

  /**
   * The stencils for operations, with labels where they were.
   *
   * Throws ERR_STENCIL for an operation that no stencil is for, and for a label that is reached with different numbers
   * of values in registers or in memory.
   */
  choose(
    operations: readonly (Operation | Label | AlignedLabel)[],
    { entries = [], spillHoles = () => ({}) }: ChooseOptions = {},
  ): SequenceItem[] {
    const items: SequenceItem[] = [];
    const state: State = { inRegisters: 0, inMemory: 0 };
    const called = new Set(entries);
    const atLabels = new Map<Label, State>();
    for (let index = 0; index < operations.length; ) {
      const operation = operations[index] as Operation | Label | AlignedLabel;
      if (operation instanceof Label || 'label' in operation) {
        const label = operation instanceof Label ? operation : operation.label;
        if (called.has(label)) state.inRegisters = state.inMemory = 0;
        else reach(atLabels, label, state, true);
        items.push(operation);
        index += 1;
        continue;
      }
      let variant = this.#longest(operations, index, state.inRegisters);
      while (variant === undefined) {
        this.#move(items, operation.name, state, spillHoles);
        variant = this.#longest(operations, index, state.inRegisters);
      }
      const holes = this.#holes(operations, index, variant);
      state.inRegisters = variant.out < 0 ? state.inRegisters : variant.out;
      for (const value of Object.values(holes))
        if (value instanceof Label && !called.has(value)) reach(atLabels, value, state, false);
      items.push({ stencil: variant.stencil, holes });
      index += variant.length;
    }
    return items;
  }

  #add(stencilName: string): void {
    const [, name = stencilName, found, left] = /^(.*?)(?:_(\d)_(\d))?$/.exec(stencilName) ?? [];
    const parts = name.split('__');
    let node = this.#root;
    for (const part of parts) {
      let next = node.next.get(part);
      if (next === undefined) {
        next = { next: new Map(), variants: [], plain: undefined };
        node.next.set(part, next);
      }
      node = next;
    }
    const variant = {
      stencil: this.#library.get(stencilName),
      out: left === undefined ? -1 : Number(left),
      length: parts.length,
    };
    if (found === undefined) node.plain = variant;
    else node.variants[Number(found)] = variant;
  }

  /** The longest match at `index`; an operation that has a label behind it is matched alone. */
  #longest(
    operations: readonly (Operation | Label | AlignedLabel)[],
    index: number,
    inRegisters: number,
  ): Variant | undefined {
    let node: Node | undefined = this.#root;
    let best: Variant | undefined;
    for (let i = index; i < operations.length; i++) {
      const operation = operations[i] as Operation | Label | AlignedLabel;
      if (operation instanceof Label || 'label' in operation) break;
      node = node.next.get(operation.name);
      if (node === undefined) break;
      best = node.variants[inRegisters] ?? node.plain ?? best;
    }
    return best;
  }

  /** Moves one value, towards the nearest number for which the operation has a variant. */
  #move(
    items: SequenceItem[],
    name: string,
    state: State,
    spillHoles: NonNullable<ChooseOptions['spillHoles']>,
  ): void {
    const variants = this.#root.next.get(name)?.variants ?? [];
    const possible = [...variants.keys()].filter((count) => variants[count] !== undefined);
    const { inRegisters } = state;
    possible.sort((one, other) => Math.abs(one - inRegisters) - Math.abs(other - inRegisters));
    const [wanted] = possible;
    if (wanted === undefined)
      throw new UraniumError('ERR_STENCIL', `no stencil is for the operation ${name}`);
    const step = wanted < inRegisters ? -1 : 1;
    const mover = `${step < 0 ? 'spill' : 'fill'}_${inRegisters}_${inRegisters + step}`;
    const stencil = this.#library.find(mover);
    if (stencil === undefined || (step > 0 && state.inMemory === 0)) {
      const what = stencil === undefined ? `there is no ${mover}` : 'there are none in memory';
      const why = `${name} needs ${wanted} values in registers, there are ${inRegisters}, and ${what}`;
      throw new UraniumError('ERR_STENCIL', why);
    }
    items.push({ stencil, holes: spillHoles(step < 0 ? state.inMemory : state.inMemory - 1) });
    state.inRegisters += step;
    state.inMemory -= step;
  }

  /** The holes of all operations that a variant stands for, under its names. */
  #holes(
    operations: readonly (Operation | Label | AlignedLabel)[],
    index: number,
    { length }: Variant,
  ): Readonly<Record<string, HoleValue>> {
    const first = (operations[index] as Operation).holes ?? {};
    if (length === 1) return first;
    const all: Record<string, HoleValue> = { ...first };
    for (let i = 1; i < length; i++) {
      for (const [hole, value] of Object.entries((operations[index + i] as Operation).holes ?? {}))
        all[`${hole}_${i + 1}`] = value;
    }
    return all;
  }
}

/** Notes where values are when a label is reached; or takes that over, behind code that goes elsewhere. */
function reach(atLabels: Map<Label, State>, label: Label, state: State, isBound: boolean): void {
  const known = atLabels.get(label);
  if (known === undefined) {
    atLabels.set(label, { ...state });
  } else if (known.inRegisters !== state.inRegisters || known.inMemory !== state.inMemory) {
    const show = ({ inRegisters, inMemory }: State) =>
      `${inRegisters} values in registers and ${inMemory} in memory`;
    const how = isBound ? 'is bound with' : 'is jumped to with';
    throw new UraniumError(
      'ERR_STENCIL',
      `label '${label.name}' ${how} ${show(state)}, and was reached with ${show(known)}`,
    );
  }
}
