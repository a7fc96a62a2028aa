/**
 * A region: a range of address space for data. Pages take memory when they are first touched, and give it back
 * on `decommit`.
 *
 * Invariant: a view never outlives the memory under it: `release` detaches all views before it unmaps.
 */

import { UraniumError } from '../base/index.ts';
import type { Bridge } from './bridge.ts';
import { MapFlag, madviseDontNeed, Protection, SystemCall } from './linux.ts';

export class Region {
  /** Of the first byte: a multiple of the page size. */
  readonly address: bigint;
  /** In bytes: a multiple of the page size. */
  readonly size: number;
  readonly #bridge: Bridge;
  readonly #views = new Map<number, ArrayBuffer>();
  #released = false;

  /** Made by `reserve`. */
  constructor(bridge: Bridge, address: bigint, size: number) {
    this.#bridge = bridge;
    this.address = address;
    this.size = size;
  }

  /**
   * An ArrayBuffer over `size` bytes from `offset` on, valid until `release`. Asking for the same offset and
   * size again returns the same one. V8 counts its size as memory held by JavaScript, touched or not. Its
   * size is limited by what Node.js allows for a Buffer: 4 GiB in Node.js 20.
   *
   * Throws ERR_NATIVE_MEMORY for a range outside the region, after `release`, or if there already is a view of
   * another size at `offset`.
   */
  view(offset = 0, size = this.size - offset): ArrayBuffer {
    this.#check(offset, size);
    const existing = this.#views.get(offset);
    if (existing?.byteLength === size) return existing;
    if (existing !== undefined) {
      throw new UraniumError(
        'ERR_NATIVE_MEMORY',
        `at offset ${offset} there is a view of ${existing.byteLength} bytes; one of ${size} bytes was asked for`,
      );
    }
    const view = this.#bridge.view(this.address + BigInt(offset), size);
    this.#views.set(offset, view);
    return view;
  }

  /** Gives the whole pages within the range back to the system; they read as zeros afterwards. */
  decommit(offset = 0, size = this.size - offset): void {
    this.#check(offset, size);
    const { pageSize } = this.#bridge;
    const start = Math.ceil(offset / pageSize) * pageSize;
    const end = Math.floor((offset + size) / pageSize) * pageSize;
    if (end <= start) return;
    const address = this.address + BigInt(start);
    this.#bridge.syscall(SystemCall.madvise, address, BigInt(end - start), madviseDontNeed);
  }

  /** Detaches all views and gives the address space back. Throws ERR_NATIVE_MEMORY the second time. */
  release(): void {
    this.#check(0, 1);
    this.#released = true;
    for (const view of this.#views.values()) this.#bridge.detach(view);
    this.#views.clear();
    this.#bridge.forgetMapping(this.address, BigInt(this.size));
    this.#bridge.syscall(SystemCall.munmap, this.address, BigInt(this.size));
  }

  #check(offset: number, size: number): void {
    if (this.#released) throw new UraniumError('ERR_NATIVE_MEMORY', 'the region was released');
    const integers = Number.isSafeInteger(offset) && Number.isSafeInteger(size);
    if (!integers || offset < 0 || size <= 0 || offset + size > this.size) {
      throw new UraniumError(
        'ERR_NATIVE_MEMORY',
        `${size} bytes at offset ${offset} are not within the region of ${this.size} bytes`,
      );
    }
  }
}

/**
 * Reserves `size` bytes of readable and writable address space, rounded up to whole pages. It is given back by
 * `release`, or when the thread's environment ends.
 *
 * Throws ERR_NATIVE_MEMORY when there is no room ("ENOMEM" as the error's `cause`).
 */
export function reserve(bridge: Bridge, size: number): Region {
  if (!Number.isSafeInteger(size) || size <= 0) {
    throw new UraniumError('ERR_NATIVE_MEMORY', `size of a region must be a positive integer, got ${size}`);
  }
  const rounded = Math.ceil(size / bridge.pageSize) * bridge.pageSize;
  const flags = MapFlag.private | MapFlag.anonymous | MapFlag.noReserve;
  const address = bridge.syscall(SystemCall.mmap, 0n, BigInt(rounded), Protection.readWrite, flags, -1n, 0n);
  keep(bridge, address, BigInt(rounded));
  return new Region(bridge, address, rounded);
}

/** Has a new mapping unmapped with the environment, or unmaps it now if that can't be. */
export function keep(bridge: Bridge, address: bigint, size: bigint): void {
  try {
    bridge.keepMapping(address, size);
  } catch (error) {
    bridge.syscall(SystemCall.munmap, address, size);
    throw error;
  }
}
