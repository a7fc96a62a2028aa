/**
 * Finds action lists by the kinds of operands, without allocating: a hash table whose keys are made of a small number for each
 * operand, which is that of its kind there.
 */

import type { ActionList } from './action-list.ts';

/** Kinds are numbers below this. */
const maximumKinds = 1024;

/** A kind's number has 5 bits, and a key two words of 30. */
const maximumNumber = 31;
const numbersInWord = 6;

/** Operands that a template may have for its lists to be kept in such a table. */
export const maximumOperands: number = 2 * numbersInWord;

export class KindTable {
  /** By operand and kind: its number, from 1 on; 0: it has none yet. */
  readonly #numbers: Uint8Array;
  /** How many kinds of each operand have a number. */
  readonly #counts: number[];
  /** Two words of each key; the first is -1 where there is none. */
  #keys: Int32Array;
  #lists: (ActionList | undefined)[];
  #count = 0;

  /** A table for up to `maximumOperands` operands. */
  constructor(operandCount: number) {
    this.#numbers = new Uint8Array(operandCount * maximumKinds);
    this.#counts = new Array<number>(operandCount).fill(0);
    this.#keys = new Int32Array(16).fill(-1);
    this.#lists = new Array<ActionList | undefined>(8).fill(undefined);
  }

  /** The number of a kind of an operand; 0 if it was never added. */
  numberOf(operand: number, kind: number): number {
    return this.#numbers[operand * maximumKinds + kind] as number;
  }

  /** The list of a key; undefined if it was never added. */
  get(low: number, high: number): ActionList | undefined {
    const keys = this.#keys;
    const mask = this.#lists.length - 1;
    let slot = hash(low, high) & mask;
    for (;;) {
      const found = keys[2 * slot] as number;
      if (found === low && keys[2 * slot + 1] === high) return this.#lists[slot];
      if (found === -1) return undefined;
      slot = (slot + 1) & mask;
    }
  }

  /** Keeps the list for operands of these kinds; not where an operand is of too many. */
  add(kinds: readonly number[], list: ActionList): void {
    let low = 0;
    let high = 0;
    for (const [operand, kind] of kinds.entries()) {
      const index = operand * maximumKinds + kind;
      if (kind >= maximumKinds) return;
      if (this.#numbers[index] === 0) {
        const count = (this.#counts[operand] as number) + 1;
        if (count > maximumNumber) return;
        this.#counts[operand] = count;
        this.#numbers[index] = count;
      }
      const number = this.#numbers[index] as number;
      if (operand < numbersInWord) low = (low << 5) | number;
      else high = (high << 5) | number;
    }
    if (2 * ++this.#count > this.#lists.length) this.#grow();
    this.#put(low, high, list);
  }

  #put(low: number, high: number, list: ActionList): void {
    const mask = this.#lists.length - 1;
    let slot = hash(low, high) & mask;
    while (this.#keys[2 * slot] !== -1) slot = (slot + 1) & mask;
    this.#keys[2 * slot] = low;
    this.#keys[2 * slot + 1] = high;
    this.#lists[slot] = list;
  }

  #grow(): void {
    const keys = this.#keys;
    const lists = this.#lists;
    this.#keys = new Int32Array(2 * keys.length).fill(-1);
    this.#lists = new Array<ActionList | undefined>(2 * lists.length).fill(undefined);
    for (const [slot, list] of lists.entries()) {
      if (list) this.#put(keys[2 * slot] as number, keys[2 * slot + 1] as number, list);
    }
  }
}

function hash(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
