/**
 * What a running program works on: one ArrayBuffer of fixed layout, which every tier shares, and what hangs on it.
 *
 *   slot      8 bytes each, little endian; a slot is an i64, an f64, or a string's handle in its low half
 *   0         fuel that is left, while native code runs (i64)
 *   1         the result of the last call or line
 *   2–7       of native code
 *   8–33      the registers A–Z
 *   34–44     of native code (kernels/engine/operations.h)
 *   45–63     reserved
 *   64–       the stack: for each call its arguments and locals, then its temporaries
 *   behind    one byte for each page of 4 KiB of memory: 1 if it was written since the last mark
 *   behind    memory, on a multiple of 64 bytes
 *
 * Operands of instructions are indexes of 32-bit halves: slot * 2 (see program.ts).
 */

import { UraniumError } from '../base/index.ts';
import type { FrameFields } from './frame.ts';
import { StringArea, type StringLimits } from './strings.ts';

export const resultSlot = 1;
export const registerSlot = 8;
/** The fuel of a run of native code, as a double. */
export const budgetSlot = 44;
export const stackSlot = 64;
/** Bytes of memory that one byte of the table of written pages stands for, as a power of two. */
export const pageShift = 12;

export interface StoreLimits {
  /** Bytes of memory. */
  readonly memory: number;
  /** Slots of the stack. */
  readonly stack: number;
  readonly strings: StringLimits;
}

/** Throws ERR_ARGUMENT for a limit that is out of its range. */
export function checkLimits({ memory, stack, strings }: StoreLimits): void {
  const check = (name: string, value: number, least: number, most: number): void => {
    if (Number.isInteger(value) && value >= least && value <= most) return;
    throw new UraniumError('ERR_ARGUMENT', `${name} is ${value}; it is an integer from ${least} to ${most}`);
  };
  check('memory', memory, 0, 2 ** 30);
  check('stack', stack, 16, 2 ** 24);
  check('strings.bytes', strings.bytes, 0, 2 ** 30);
  check('strings.count', strings.count, 1, 2 ** 24);
}

/** What a statement stumbled over. The run loop adds where. */
export class Fault extends Error {
  readonly kind: FaultKind;
  constructor(kind: FaultKind, message: string, cause?: unknown) {
    super(message);
    this.kind = kind;
    if (cause !== undefined) this.cause = cause;
  }
}

/** What a message says of a value of the host; an object's own text might fail. */
export function textOf(value: unknown): string {
  if (value instanceof Error) return value.message;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** The kinds of failures. One line a kind; docs/engine.md has the same list. */
export const faultKinds = {
  division: 'a division by zero',
  address: 'an address outside of memory, or an offset outside of a string',
  value: 'a value that has no result: NaN as an integer, a text that is no number',
  strings: 'the string area is full',
  stack: 'calls are nested too deeply',
  field: 'a frame field, or an element of its list, is missing or of another type',
  port: 'a port is not bound, of another type, or has no such element',
  unbound: 'an opcode whose binding was taken away',
  host: 'a function of the host threw, or returned what its signature does not say',
} as const;
export type FaultKind = keyof typeof faultKinds;

/** Thrown by an operation that costs more than there is left; nothing has been written. */
export const outOfFuel: unique symbol = Symbol('out of fuel');

/** A port of the machine: what `in` and `out` (or `fin` and `fout`) do. */
export interface Port {
  readonly type: 'i64' | 'f64';
  readonly read: ((index: bigint) => bigint | number) | undefined;
  readonly write: ((index: bigint, value: bigint | number) => void) | undefined;
}

export class Store {
  readonly buffer: ArrayBuffer;
  readonly i32: Int32Array;
  readonly i64: BigInt64Array;
  readonly f64: Float64Array;
  readonly memory: Uint8Array;
  readonly view: DataView;
  /** For each page of memory: 1 if it was written since the last mark. */
  readonly written: Uint8Array;
  readonly limits: StoreLimits;
  /** Behind the stack, as an index of halves. */
  readonly stackEnd: number;
  readonly strings: StringArea;
  readonly fields: FrameFields;
  readonly ports = new Map<number, Port>();
  /** What is left while a program runs. */
  fuel = 0;

  constructor(limits: StoreLimits, fields: FrameFields) {
    checkLimits(limits);
    this.limits = limits;
    const pages = Math.ceil(limits.memory / 2 ** pageShift);
    const writtenOffset = (stackSlot + limits.stack) * 8;
    const memoryOffset = Math.ceil((writtenOffset + pages) / 64) * 64;
    this.buffer = new ArrayBuffer(memoryOffset + Math.ceil(limits.memory / 8) * 8);
    this.i32 = new Int32Array(this.buffer, 0, writtenOffset / 4);
    this.i64 = new BigInt64Array(this.buffer, 0, writtenOffset / 8);
    this.f64 = new Float64Array(this.buffer, 0, writtenOffset / 8);
    this.written = new Uint8Array(this.buffer, writtenOffset, pages);
    this.memory = new Uint8Array(this.buffer, memoryOffset, limits.memory);
    this.view = new DataView(this.buffer, memoryOffset, limits.memory);
    this.stackEnd = 2 * (stackSlot + limits.stack);
    this.strings = new StringArea(limits.strings);
    this.fields = fields;
  }

  /** Throws ERR_ARGUMENT if somebody has transferred the memory of the machine: compiled code has its address. */
  checkAttached(): void {
    if (this.i32.length > 0) return;
    throw new UraniumError('ERR_ARGUMENT', "the machine's memory was transferred: it cannot run any more");
  }

  /** The address in a slot, of `size` bytes that are all within memory. Throws a Fault `address`. */
  address(slot: number, size: number): number {
    const address = (this.i32[slot] as number) >>> 0;
    if (this.i32[slot + 1] !== 0 || address + size > this.memory.length) {
      const value = this.i64[slot >> 1];
      throw new Fault(
        'address',
        `address ${value} with ${size} bytes, of ${this.memory.length} bytes of memory`,
      );
    }
    return address;
  }

  /** A count of bytes in a slot; what is negative or beyond all memory is a Fault `address`. */
  size(slot: number): number {
    const size = (this.i32[slot] as number) >>> 0;
    if (this.i32[slot + 1] !== 0 || size > 0x7fffffff) {
      throw new Fault('address', `${this.i64[slot >> 1]} is not a count of bytes`);
    }
    return size;
  }

  /** Notes that memory is about to be written. */
  touch(address: number, size: number): void {
    if (size === 0) return;
    const last = (address + size - 1) >> pageShift;
    for (let page = address >> pageShift; page <= last; page++) this.written[page] = 1;
  }

  /** Pays for bytes that are gone over. Throws `outOfFuel`. */
  payForBytes(count: number): void {
    const price = Math.floor(count / 64);
    if (price > this.fuel) throw outOfFuel;
    this.fuel -= price;
  }

  setInteger(slot: number, value: bigint): void {
    this.i64[slot >> 1] = value;
  }

  setSmall(slot: number, value: number): void {
    this.i32[slot] = value;
    this.i32[slot + 1] = value >> 31;
  }

  setString(slot: number, handle: number | undefined): void {
    if (handle === undefined) {
      const { bytes, count } = this.strings.limits;
      throw new Fault('strings', `the string area is full: ${bytes} bytes, ${count} strings`);
    }
    this.setSmall(slot, handle);
  }
}
