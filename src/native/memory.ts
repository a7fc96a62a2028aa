/**
 * Code memory: where machine code lies while it can run.
 *
 *   executable range (one, so that everything in it reaches everything else with a 32-bit displacement)
 *   ├── hot area     r-x  entries of 16 bytes, never moved, never changed:  jump to [slot]
 *   ├── slot table   rw-  one address per entry: data, not code
 *   └── cold pool    r-x  the bodies; a body's bytes never change while a slot may lead to it
 *
 *   writable view    rw-  the same pages as the hot area and the cold pool, at another address
 *
 * The pages of code are the same memory, mapped twice (two-views.ts). Only `CodeMemory` knows the address of the
 * writable view, and it isn't reachable from JavaScript as an ArrayBuffer.
 *
 * Invariants: no mapping is ever writable and executable. A slot holds the address of a published body, of another entry
 * (trampolines) or of the trap, and changes by one aligned 8-byte store. Executable bytes that are nobody's trap, too.
 */

import { type Code, UraniumError } from '../base/index.ts';
import { type Bridge, loadBridge } from './bridge.ts';
import { FreeList, roundUp } from './free-list.ts';
import { largestPageSize, MapFlag, Protection, SystemCall } from './linux.ts';
import { type Body, LoadedCode, type LoadOptions, type Operations } from './loaded-code.ts';
import { currentObserver } from './observe.ts';
import type { Observer } from './observer.ts';
import { processor } from './processor.ts';
import { type Region, reserve } from './region.ts';
import { relocate } from './relocate.ts';
import { Trampoline } from './trampoline.ts';
import { mapTwice } from './two-views.ts';
import { wholeCode } from './whole-code.ts';

/** Bytes of address space for code, unless told otherwise. Memory is taken as code is loaded. */
export const defaultRangeSize: number = 256 * 2 ** 20;

/** Functions with an entry that a code memory holds at a time, unless told otherwise. */
export const defaultEntryCount: number = 2 ** 17;

export interface CodeMemoryOptions {
  /** Bytes of address space: at most 2^31. */
  readonly size?: number;
  /** Entries in the hot area. */
  readonly entryCount?: number;
}

export interface CodeMemoryStatistics {
  /** Bytes of address space. */
  readonly reserved: number;
  /** Bytes of memory for code that were made accessible so far. */
  readonly committed: number;
  /** Bytes of the cold pool that bodies take, retired ones included. */
  readonly used: number;
  /** Bytes of the cold pool that are free. */
  readonly free: number;
  /** Bytes of bodies that were replaced and wait for `reclaim`. */
  readonly retired: number;
  /** What is loaded at present, with and without entries. */
  readonly functions: number;
  /** How often a body was replaced, and how often code was released. */
  readonly replaced: number;
  readonly released: number;
}

const entrySize = 16;
const slotSize = 8;
const defaultAlignment = 32;
const largestAlignment = 4096;
/** Code becomes accessible in pieces of this many bytes: whole pages, whatever their size. */
const commitSize = largestPageSize;

/** The code memory of this thread that `compile` uses unless told otherwise. Throws as `loadBridge` does. */
export function codeMemory(): CodeMemory {
  shared ??= new CodeMemory(loadBridge());
  return shared;
}

let shared: CodeMemory | undefined;

/** A range of address space for code. One per thread is enough; it lives as long as the thread's environment. */
export class CodeMemory {
  readonly bridge: Bridge;
  readonly #size: number;
  readonly #range: bigint;
  readonly #writable: bigint;
  readonly #entryCount: number;
  /** Offsets from the start of the range; the hot area is at 0. */
  readonly #slotTable: number;
  readonly #coldPool: number;
  readonly #slots: BigUint64Array;
  readonly #trap: bigint;
  readonly #pool: FreeList;
  readonly #freeEntries: number[] = [];
  readonly #loaded = new Set<LoadedCode>();
  /** Who is told what is loaded; nobody, usually. */
  readonly #observer: Observer | undefined;
  /** Bodies whose addresses are not used again while there is other room, for the observer. */
  #withheld: Body[] = [];
  #retired: Body[] = [];
  /** Entries that were ever handed out, entries that are written, bytes of the pool: committed, ever used. */
  #entriesUsed = 0;
  #entriesWritten = 0;
  #poolCommitted = 0;
  #poolTouched = 0;
  #retiredSize = 0;
  #replaced = 0;
  #released = 0;

  /** Throws ERR_NATIVE_MEMORY when the system has no room for it, or forbids executable memory. */
  constructor(bridge: Bridge = loadBridge(), options: CodeMemoryOptions = {}) {
    const size = roundUp(options.size ?? defaultRangeSize, commitSize);
    const entryCount = roundUp(options.entryCount ?? defaultEntryCount, commitSize / entrySize);
    this.#slotTable = entryCount * entrySize;
    this.#coldPool = roundUp(this.#slotTable + entryCount * slotSize, commitSize);
    if (!(size > this.#coldPool && size <= 2 ** 31)) {
      throw new UraniumError(
        'ERR_NATIVE_MEMORY',
        `size of code memory must be from ${this.#coldPool + commitSize} to ${2 ** 31} bytes, got ${size}`,
      );
    }
    this.bridge = bridge;
    this.#size = size;
    this.#entryCount = entryCount;
    this.#pool = new FreeList(size - this.#coldPool, defaultAlignment);
    this.#observer = currentObserver(bridge);
    [this.#range, this.#writable] = mapTwice(bridge, size, this.#observer?.keepsAddresses === true);

    const slotTable = this.#range + BigInt(this.#slotTable);
    const slotTableSize = entryCount * slotSize;
    const flags = MapFlag.private | MapFlag.anonymous | MapFlag.fixed | MapFlag.noReserve;
    bridge.syscall(SystemCall.mmap, slotTable, BigInt(slotTableSize), Protection.readWrite, flags, -1n, 0n);
    this.#slots = new BigUint64Array(bridge.view(slotTable, slotTableSize));
    const { trap } = processor;
    this.#trap = this.#poolAddress(this.#place(trap.length, defaultAlignment));
    this.#write(this.#trap, trap, trap.length);
    this.#observe('trap', this.#trap, trap);
  }

  /**
   * Makes code executable.
   *
   * Throws ERR_NATIVE_UNAVAILABLE for code that is for another processor, ERR_NATIVE_MEMORY when the memory is full,
   * ERR_LABEL for a symbol that is not found, ERR_ARGUMENT for one that is resolved to something else than an address
   * (bigint) or a section that is written, and ERR_ELF_RELOCATION for one that is out of reach, where that is not a call or
   * a jump: those take a detour. Nothing is loaded then.
   */
  load(code: Code, options: LoadOptions = {}): LoadedCode {
    const body = this.#loadBody(code, options);
    let entry: number | undefined;
    if (!options.withoutEntry) {
      try {
        entry = this.#takeEntry();
      } catch (error) {
        this.#freeBody(body);
        throw error;
      }
      this.#publish(entry, this.#poolAddress(body.offset));
    }
    const loaded = new LoadedCode(this.#operations, body, entry, options);
    this.#loaded.add(loaded);
    return loaded;
  }

  /**
   * An entry of the hot area by itself, which leads to code that is loaded: `to` is the address of a body, or of an entry.
   * Throws ERR_NATIVE_MEMORY when all entries are taken, ERR_ARGUMENT for an address outside of the range.
   */
  trampoline(to: bigint): Trampoline {
    const entry = this.#takeEntry();
    const trampoline = new Trampoline(this.#operations, entry);
    try {
      trampoline.lead(to);
    } catch (error) {
      this.#freeEntries.push(entry);
      throw error;
    }
    return trampoline;
  }

  /** Reserves a region for data; see `reserve`. */
  reserve(size: number): Region {
    return reserve(this.bridge, size);
  }

  /**
   * Frees the bodies that were replaced. Requires: no call that began before the replacement is still running;
   * that is so whenever the event loop turns.
   */
  reclaim(): void {
    const retired = this.#retired;
    this.#retired = [];
    this.#retiredSize = 0;
    for (const body of retired) this.#freeBody(body);
  }

  /** Calls `reclaim` when the event loop turns. This keeps no process alive. */
  reclaimSoon(): void {
    if (this.#reclaiming) return;
    this.#reclaiming = true;
    setImmediate(() => {
      this.#reclaiming = false;
      this.reclaim();
    }).unref();
  }
  #reclaiming = false;

  /** What is loaded at present, in the order of loading. */
  get loaded(): Iterable<LoadedCode> {
    return this.#loaded;
  }

  statistics(): CodeMemoryStatistics {
    const pool = this.#size - this.#coldPool;
    return {
      reserved: this.#size,
      committed: this.#entriesWritten * entrySize + this.#poolCommitted,
      used: pool - this.#pool.freeSize,
      free: this.#pool.freeSize,
      retired: this.#retiredSize,
      functions: this.#loaded.size,
      replaced: this.#replaced,
      released: this.#released,
    };
  }

  /** What `LoadedCode` may do with this memory. */
  readonly #operations: Operations = {
    bodyAddress: (body) => this.#poolAddress(body.offset),
    readBody: (body) => this.bridge.read(this.#poolAddress(body.offset), body.code.bytes.length),
    entryAddress: (entry) => this.#range + BigInt(entry * entrySize),
    slotAddress: (entry) => this.#range + BigInt(this.#slotTable + entry * slotSize),
    replace: (entry, old, code, options) => {
      const body = this.#loadBody(code, options);
      this.#publish(entry, this.#poolAddress(body.offset));
      this.#retired.push(old);
      this.#retiredSize += this.#pool.rounded(old.code.bytes.length);
      this.#replaced++;
      return body;
    },
    lead: (entry, to) => {
      if (to < this.#range || to >= this.#range + BigInt(this.#size)) {
        throw new UraniumError('ERR_ARGUMENT', `the address 0x${to.toString(16)} is not in this code memory`);
      }
      this.#publish(entry, to);
    },
    releaseEntry: (entry) => {
      this.#publish(entry, this.#trap);
      this.#freeEntries.push(entry);
    },
    release: (loaded, body, entry) => {
      if (entry !== undefined) this.#operations.releaseEntry(entry);
      this.#freeBody(body);
      this.#loaded.delete(loaded);
      this.#released++;
    },
  };

  /** One aligned 8-byte store, after everything before it (ECMA-262, "Atomics": sequentially consistent). */
  #publish(entry: number, address: bigint): void {
    Atomics.store(this.#slots, entry, address);
  }

  /** Takes an entry, writing a page of them first if all are taken. */
  #takeEntry(): number {
    const reused = this.#freeEntries.pop();
    if (reused !== undefined) return reused;
    if (this.#entriesUsed === this.#entryCount) {
      throw new UraniumError(
        'ERR_NATIVE_MEMORY',
        `all ${this.#entryCount} entries of the hot area are taken`,
      );
    }
    if (this.#entriesUsed === this.#entriesWritten) this.#writeEntries(this.bridge.pageSize / entrySize);
    return this.#entriesUsed++;
  }

  /** Writes the next `count` entries, whole pages. Their slots lead to the trap. */
  #writeEntries(count: number): void {
    const first = this.#entriesWritten;
    const bytes = new Uint8Array(count * entrySize);
    for (let i = 0; i < count; i++) {
      const entry = processor.entry((first + i) * entrySize, this.#slotTable + (first + i) * slotSize);
      bytes.set(entry, i * entrySize);
    }
    this.#slots.fill(this.#trap, first, first + count);
    this.#commit(first * entrySize, bytes.length);
    this.#write(this.#range + BigInt(first * entrySize), bytes, bytes.length);
    this.#entriesWritten += count;
    this.#observe('hot area', this.#range + BigInt(first * entrySize), bytes);
  }

  #loadBody(code: Code, options: LoadOptions): Body {
    if (code.processor !== undefined && code.processor !== processor.name) {
      const what = `${options.name ?? 'code'} is for ${code.processor}, and this processor is ${processor.name}`;
      throw new UraniumError('ERR_NATIVE_UNAVAILABLE', what);
    }
    const { name = 'code', resolve } = options;
    const range = { start: this.#range, size: this.#size };
    const whole = wholeCode(code, name, processor.name, range, resolve);
    const alignment = options.alignment ?? Math.max(defaultAlignment, whole.alignment ?? 1);
    if (!(alignment > 0 && alignment <= largestAlignment && (alignment & (alignment - 1)) === 0)) {
      throw new UraniumError(
        'ERR_NATIVE_MEMORY',
        `alignment must be a power of two up to ${largestAlignment}, got ${alignment}`,
      );
    }
    const touched = this.#poolTouched;
    const size = whole.bytes.length;
    const body: Body = { offset: this.#place(size, Math.max(alignment, 16)), code: whole };
    const address = this.#poolAddress(body.offset);
    let bytes: Uint8Array;
    try {
      bytes = relocate(whole, address, name, resolve);
      this.#write(address, bytes, this.#pool.rounded(size));
    } catch (error) {
      this.#pool.free(body.offset, size);
      throw error;
    }
    if (body.offset < touched && !processor.fetchesApart) this.#serialize(address, size);
    this.#observer?.loaded({ name, address, bytes, code: whole });
    return body;
  }

  /** Tells the observer of code that has neither text nor functions. */
  #observe(name: string, address: bigint, bytes: Uint8Array): void {
    this.#observer?.loaded({ name, address, bytes, code: { bytes, relocations: [], symbols: [] } });
  }

  /** Takes room in the cold pool and makes it accessible. */
  #place(size: number, alignment: number): number {
    let offset = this.#pool.alloc(size, alignment);
    if (offset === undefined && this.#withheld.length > 0) {
      for (const body of this.#withheld) this.#pool.free(body.offset, body.code.bytes.length);
      this.#withheld = [];
      offset = this.#pool.alloc(size, alignment);
    }
    if (offset === undefined) {
      throw new UraniumError(
        'ERR_NATIVE_MEMORY',
        `${size} bytes don't fit in code memory: ${this.#pool.freeSize} of ${this.#size} bytes are free`,
      );
    }
    const end = roundUp(offset + this.#pool.rounded(size), commitSize);
    if (end > this.#poolCommitted) {
      const start = this.#poolCommitted;
      this.#commit(this.#coldPool + start, end - start);
      this.#write(this.#poolAddress(start), new Uint8Array(), end - start);
      this.#poolCommitted = end;
    }
    this.#poolTouched = Math.max(this.#poolTouched, offset + this.#pool.rounded(size));
    return offset;
  }

  #freeBody(body: Body): void {
    const size = body.code.bytes.length;
    this.#observer?.released(this.#poolAddress(body.offset));
    this.#write(this.#poolAddress(body.offset), new Uint8Array(), this.#pool.rounded(size));
    if (this.#observer?.keepsAddresses) this.#withheld.push(body);
    else this.#pool.free(body.offset, size);
  }

  /** Writes `bytes` through the writable view, and the filler after them up to `size` bytes. */
  #write(address: bigint, bytes: Uint8Array, size: number): void {
    const filled = new Uint8Array(size).fill(processor.filler);
    filled.set(bytes);
    this.bridge.write(address - this.#range + this.#writable, filled);
    if (processor.fetchesApart) this.#serialize(address, size);
  }

  /** Has what was written at `address` fetched from now on. */
  #serialize(address: bigint, size: number): void {
    this.bridge.serialize(address, address - this.#range + this.#writable, size);
  }

  /** Makes pages accessible: read and execute in the range, read and write in the view. */
  #commit(offset: number, size: number): void {
    const { bridge } = this;
    const count = BigInt(size);
    bridge.syscall(SystemCall.mprotect, this.#writable + BigInt(offset), count, Protection.readWrite);
    bridge.syscall(SystemCall.mprotect, this.#range + BigInt(offset), count, Protection.readExecute);
  }

  #poolAddress(offset: number): bigint {
    return this.#range + BigInt(this.#coldPool + offset);
  }
}
