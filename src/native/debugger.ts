/**
 * gdb's JIT interface: for everything that is loaded, a symbol file in memory, in a list that gdb reads.
 *
 *   region   │ entries, 64 bytes each: a jit_code_entry, and its frames │ symbol files … │
 *
 * The list belongs to the process and is kept by the bridge (scripts/bridge.ts), which also takes this thread's
 * entries out of it when the environment ends, before their memory goes. The `.eh_frame` of each symbol file is
 * registered with the unwinder of the process, `__register_frame` of libgcc, for `backtrace` and its like; where there is
 * none, gdb still has it.
 *
 * Invariant: what an entry leads to stays as it is until the entry is taken out.
 */

import { UraniumError } from '../base/index.ts';
import { writeSymbolFile } from '../elf/index.ts';
import type { Bridge } from './bridge.ts';
import { FreeList } from './free-list.ts';
import { SymbolFileEntry, symbolFileEntrySize } from './mailbox.ts';
import { framedFunctionsOf, type LoadedImage, type Observer } from './observer.ts';
import { processor } from './processor.ts';
import { type Region, reserve } from './region.ts';
import { observationDirectory, writeSource } from './source-files.ts';

/** What is loaded at a time, at most; pages take memory when they are used. */
const entryCount = 2 ** 16;
/** Bytes for symbol files; each takes one to a few KiB. */
const filesSize = 256 * 2 ** 20;
const granule = 64;

interface Entry {
  readonly index: number;
  /** Of the symbol file, from the start of the region. */
  readonly offset: number;
  readonly size: number;
}

export class DebuggerSymbols implements Observer {
  readonly keepsAddresses = false;
  /** Where the listings are. */
  readonly path: string;
  readonly #bridge: Bridge;
  readonly #region: Region;
  readonly #files = new FreeList(filesSize, granule);
  readonly #entries = new Map<bigint, Entry>();
  readonly #freeEntries: number[] = [];
  #entriesUsed = 0;
  readonly #registerFrame: bigint | undefined;
  readonly #deregisterFrame: bigint | undefined;

  /** Throws where there is no room. */
  constructor(bridge: Bridge) {
    this.path = observationDirectory();
    this.#bridge = bridge;
    this.#region = reserve(bridge, entryCount * symbolFileEntrySize + filesSize);
    this.#registerFrame = bridge.symbol('__register_frame');
    this.#deregisterFrame = bridge.symbol('__deregister_frame');
  }

  loaded(image: LoadedImage): void {
    const functions = framedFunctionsOf(image).map((each) => ({ ...each, name: symbolName(each.name) }));
    if (functions.length === 0) return;
    const source = writeSource(image);
    const { bytes, frames } = writeSymbolFile({
      machine: processor.name,
      address: image.address,
      size: image.bytes.length,
      functions,
      source,
    });
    const entry = this.#takeEntry(bytes.length);
    const file = this.#region.address + BigInt(entry.offset);
    this.#bridge.write(file, bytes);
    const address = this.#entryAddress(entry.index);
    this.#bridge.write(address, new Uint8Array(this.#fields(file, bytes.length, frames).buffer));
    this.#entries.set(image.address, entry);
    // In this order: the thread may be ended between any two calls.
    this.#bridge.keepSymbolFiles(this.#region.address, this.#entryAddress(this.#entriesUsed));
    this.#bridge.linkSymbolFile(address);
  }

  /** The words of an entry that is not linked yet. */
  #fields(file: bigint, size: number, frames: number): BigUint64Array<ArrayBuffer> {
    const words = new BigUint64Array(symbolFileEntrySize / 8);
    words[SymbolFileEntry.symbolFile / 8] = file;
    words[SymbolFileEntry.symbolFileSize / 8] = BigInt(size);
    if (this.#registerFrame !== undefined && this.#deregisterFrame !== undefined) {
      words[SymbolFileEntry.frames / 8] = file + BigInt(frames);
      words[SymbolFileEntry.registerFrame / 8] = this.#registerFrame;
      words[SymbolFileEntry.deregisterFrame / 8] = this.#deregisterFrame;
    }
    return words;
  }

  released(address: bigint): void {
    const entry = this.#entries.get(address);
    if (entry === undefined) return;
    this.#bridge.unlinkSymbolFile(this.#entryAddress(entry.index));
    this.#entries.delete(address);
    this.#freeEntries.push(entry.index);
    this.#files.free(entry.offset - entryCount * symbolFileEntrySize, entry.size);
  }

  #entryAddress(index: number): bigint {
    return this.#region.address + BigInt(index * symbolFileEntrySize);
  }

  #takeEntry(size: number): Entry {
    const index = this.#freeEntries.pop() ?? this.#entriesUsed;
    const offset = index < entryCount ? this.#files.alloc(size) : undefined;
    if (offset === undefined) {
      throw new UraniumError('ERR_NATIVE_MEMORY', `no room for more than ${this.#entries.size} symbol files`);
    }
    if (index === this.#entriesUsed) this.#entriesUsed++; // its memory is zeros: not linked
    return { index, offset: entryCount * symbolFileEntrySize + offset, size };
  }
}

/** A name that can be written in gdb's commands: `break shape_3`. */
function symbolName(name: string): string {
  const word = name.replace(/[^\w.$]+/g, '_').replace(/^_+|_+$/g, '');
  return word === '' ? 'code' : word.slice(0, longestName);
}

const longestName = 100;
