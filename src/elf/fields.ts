/**
 * The bytes of a file as checked little-endian fields.
 *
 * Invariant: nothing outside of the file is read, and names that overlap (as ends of longer ones do) are bounded in
 * all, so that a small file cannot make much work.
 */

import { UraniumError } from '../base/index.ts';

/** How much longer the names of a string table may be, in all, than the table: compilers share ends only. */
const NAMES_LIMIT = 16;

/** Where a table of records lies; `at` is where that was read. */
export interface Table {
  readonly at: number;
  readonly offset: number;
  readonly size: number;
  readonly entrySize: number;
}

export class Fields {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #name: string;

  /** `name` is for messages. */
  constructor(bytes: Uint8Array, name: string) {
    // By its tag, since `instanceof` fails for arrays of another realm, which test runners make.
    if (Object.prototype.toString.call(bytes) !== '[object Uint8Array]')
      throw new UraniumError('ERR_ARGUMENT', `${name}: the bytes must be a Uint8Array`);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#name = name;
  }

  get size(): number {
    return this.#bytes.length;
  }

  error(offset: number, what: string): UraniumError {
    return new UraniumError('ERR_ELF_FORMAT', `${this.#name}, byte ${offset}: ${what}`);
  }

  /** Throws unless `offset..offset + size` lies in the file; `at` is where that was read. */
  range(at: number, what: string, offset: number, size: number): void {
    if (offset > this.size || size > this.size - offset) {
      throw this.error(at, `${what}: ${size} bytes at ${offset} are not in a file of ${this.size} bytes`);
    }
  }

  u8(offset: number): number {
    this.range(offset, 'a byte', offset, 1);
    return this.#view.getUint8(offset);
  }

  u16(offset: number): number {
    this.range(offset, 'a half-word', offset, 2);
    return this.#view.getUint16(offset, true);
  }

  u32(offset: number): number {
    this.range(offset, 'a word', offset, 4);
    return this.#view.getUint32(offset, true);
  }

  /** An unsigned 64-bit field that a number can hold. */
  u64(offset: number): number {
    this.range(offset, 'a double-word', offset, 8);
    const value = this.#view.getUint32(offset + 4, true) * 2 ** 32 + this.#view.getUint32(offset, true);
    if (!Number.isSafeInteger(value)) throw this.error(offset, `${value} is above 2^53 - 1`);
    return value;
  }

  /** A signed 64-bit field that a number can hold. */
  i64(offset: number): number {
    this.range(offset, 'a double-word', offset, 8);
    const value = this.#view.getInt32(offset + 4, true) * 2 ** 32 + this.#view.getUint32(offset, true);
    if (!Number.isSafeInteger(value))
      throw this.error(offset, `${value} is outside of -(2^53 - 1)..2^53 - 1`);
    return value;
  }

  /** The offsets in the file of a table's records. */
  records(table: Table, size: number): number[] {
    if (table.entrySize !== size || table.size % size !== 0) {
      throw this.error(
        table.at,
        `a table of ${table.size} bytes has entries of ${table.entrySize}, not of ${size} bytes`,
      );
    }
    return Array.from({ length: table.size / size }, (_, index) => table.offset + index * size);
  }

  /** A reader of the strings in a string table; each is decoded once. */
  strings(table: Table): (offset: number, at: number) => string {
    const end = table.offset + table.size;
    const known = new Map<number, string>();
    let left = NAMES_LIMIT * table.size;
    return (offset, at) => {
      if (offset === 0) return '';
      const text = known.get(offset);
      if (text !== undefined) return text;
      if (offset >= table.size)
        throw this.error(at, `a name at ${offset} of a string table of ${table.size} bytes`);
      const start = table.offset + offset;
      const length = this.#bytes.subarray(start, end).indexOf(0);
      if (length < 0) throw this.error(start, 'a name has no end');
      left -= length;
      if (left < 0)
        throw this.error(at, `names overlap: together they are ${NAMES_LIMIT} times as long as their table`);
      const decoded = decoder.decode(this.#bytes.subarray(start, start + length));
      known.set(offset, decoded);
      return decoded;
    };
  }
}

const decoder = new TextDecoder();
