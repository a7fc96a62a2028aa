/**
 * Trampolines: entries of the hot area by themselves. The code that one leads to is loaded, kept and freed by somebody else, and
 * may lie behind several trampolines, or none.
 *
 *   caller ──call──► entry (hot area, fixed) ──jump through the slot──► body, or another entry
 */

import { UraniumError } from '../base/index.ts';

/** What a code memory does with its entries, by their numbers. */
export interface EntryOperations {
  entryAddress(entry: number): bigint;
  lead(entry: number, to: bigint): void;
  releaseEntry(entry: number): void;
}

/** Made by `CodeMemory.trampoline`. */
export class Trampoline {
  /** The address to call or jump to. It never changes. */
  readonly address: bigint;
  readonly #memory: EntryOperations;
  readonly #entry: number;
  #released = false;

  constructor(memory: EntryOperations, entry: number) {
    this.#memory = memory;
    this.#entry = entry;
    this.address = memory.entryAddress(entry);
  }

  /**
   * Whoever calls from now on gets there: one store. Requires: the code stays loaded as long as this leads to it. Throws
   * ERR_ARGUMENT for an address outside of the code memory, ERR_NATIVE_MEMORY when the trampoline was released.
   */
  lead(to: bigint): void {
    this.#check();
    this.#memory.lead(this.#entry, to);
  }

  /** Gives the entry back: until somebody else gets it, a call is a trap. Throws ERR_NATIVE_MEMORY the second time. */
  release(): void {
    this.#check();
    this.#released = true;
    this.#memory.releaseEntry(this.#entry);
  }

  #check(): void {
    if (this.#released) throw new UraniumError('ERR_NATIVE_MEMORY', 'the trampoline was released');
  }
}
