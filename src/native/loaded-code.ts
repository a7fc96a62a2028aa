/**
 * Code that is loaded: a body in the cold pool, and an entry in the hot area that leads to it, where it has one.
 *
 * Invariant: after `release` nothing reads or writes what was the code's; only `CodeMemory` (memory.ts) knows where to write, and lends
 * it as `Operations`.
 */

import { type ListedLine, listing } from '../asm/index.ts';
import { type Code, UraniumError } from '../base/index.ts';
import { processor } from './processor.ts';
import type { SymbolResolver } from './relocate.ts';
import type { EntryOperations } from './trampoline.ts';

export interface LoadOptions {
  /** For messages, listings and profilers. */
  readonly name?: string;
  /** Finds the symbols that the code doesn't define itself. */
  readonly resolve?: SymbolResolver;
  /** The code gets no entry in the hot area: for kernels and constants, which are never replaced. */
  readonly withoutEntry?: boolean;
  /** Of the body, in bytes: a power of two up to 4096; 32 unless told otherwise. */
  readonly alignment?: number;
}

/** What a `CodeMemory` keeps of a body. */
export interface Body {
  /** Bytes from the start of the cold pool. */
  readonly offset: number;
  readonly code: Code;
}

/** What code that is loaded may do with its memory; of `CodeMemory` alone. */
export interface Operations extends EntryOperations {
  bodyAddress(body: Body): bigint;
  readBody(body: Body): Uint8Array;
  slotAddress(entry: number): bigint;
  replace(entry: number, old: Body, code: Code, options: LoadOptions): Body;
  release(loaded: LoadedCode, body: Body, entry: number | undefined): void;
}

/** Code that can run. Made by `CodeMemory.load`, valid until `release`. */
export class LoadedCode {
  readonly name: string;
  /** The address to call, which stays when the code is replaced; that of the body for code without an entry. */
  readonly entry: bigint;
  /** The address of the 8 bytes that lead from the entry to the body; 0 for code without an entry. */
  readonly slot: bigint;
  readonly #memory: Operations;
  readonly #options: LoadOptions;
  readonly #index: number | undefined;
  #body: Body;
  /** Where the code's symbols are; made when one is first asked for. */
  #symbols: { readonly code: Code; readonly offsets: ReadonlyMap<string, number> } | undefined;
  #released = false;

  constructor(memory: Operations, body: Body, index: number | undefined, options: LoadOptions) {
    this.name = options.name ?? 'code';
    this.#memory = memory;
    // for `replace` only: resolvers refer to those who load, who free the code once nobody refers to them
    this.#options = index === undefined ? {} : options;
    this.#body = body;
    this.#index = index;
    this.entry = index === undefined ? memory.bodyAddress(body) : memory.entryAddress(index);
    this.slot = index === undefined ? 0n : memory.slotAddress(index);
  }

  /** The address of the body: changes with `replace`. */
  get body(): bigint {
    return this.#memory.bodyAddress(this.#body);
  }

  /** Of the body, in bytes. */
  get size(): number {
    return this.#body.code.bytes.length;
  }

  /** The code that the body was made from: before relocation, with detours for what is far away. */
  get code(): Code {
    return this.#body.code;
  }

  /** A copy of the body's bytes as they lie in memory: relocated. */
  read(): Uint8Array {
    this.#check();
    return this.#memory.readBody(this.#body);
  }

  /**
   * The body line by line: addresses, bytes, instructions and what they refer to. Code that was made without its listing
   * is disassembled.
   */
  listing(): ListedLine[] {
    return listing(this.code, { address: this.body, bytes: this.read(), processor: processor.name });
  }

  /** The address of a symbol that the code defines. Throws ERR_LABEL if it doesn't. */
  symbol(name: string): bigint {
    const { code } = this.#body;
    if (this.#symbols?.code !== code) {
      this.#symbols = { code, offsets: new Map(code.symbols.map((symbol) => [symbol.name, symbol.offset])) };
    }
    const offset = this.#symbols.offsets.get(name);
    if (offset === undefined) throw new UraniumError('ERR_LABEL', `${this.name} defines no symbol ${name}`);
    return this.body + BigInt(offset);
  }

  /**
   * Puts other code behind the entry: the next call runs it. Calls that run the old body go on undisturbed;
   * `CodeMemory.reclaim` frees it. Symbols are resolved as they were for `load`, unless told otherwise.
   *
   * Throws as `load` does, and ERR_NATIVE_MEMORY for code that was released or has no entry; the old code stays.
   */
  replace(code: Code, resolve?: SymbolResolver): void {
    this.#check();
    if (this.#index === undefined) {
      throw new UraniumError('ERR_NATIVE_MEMORY', `${this.name} has no entry, so it can't be replaced`);
    }
    const options = resolve === undefined ? this.#options : { ...this.#options, resolve };
    this.#body = this.#memory.replace(this.#index, this.#body, code, options);
  }

  /**
   * Frees the body and the entry. A call of the entry raises an invalid-opcode trap, until other code gets it.
   * Requires: no call is running. Throws ERR_NATIVE_MEMORY the second time.
   */
  release(): void {
    this.#check();
    this.#released = true;
    this.#memory.release(this, this.#body, this.#index);
  }

  #check(): void {
    if (this.#released) throw new UraniumError('ERR_NATIVE_MEMORY', `${this.name} was released`);
  }
}
