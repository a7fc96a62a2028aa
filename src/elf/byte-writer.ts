/** A growing run of little-endian bytes, with the variable-length numbers of DWARF (DWARF 5, 7.6). */

import { leb128 } from './call-frame.ts';

const encoder = new TextEncoder();

export class ByteWriter {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #size = 0;

  /** Bytes written so far. */
  get size(): number {
    return this.#size;
  }

  u8(value: number): this {
    const at = this.#grow(1);
    this.#view.setUint8(at, value);
    return this;
  }

  u16(value: number): this {
    const at = this.#grow(2);
    this.#view.setUint16(at, value, true);
    return this;
  }

  u32(value: number): this {
    const at = this.#grow(4);
    this.#view.setUint32(at, value, true);
    return this;
  }

  u64(value: bigint): this {
    const at = this.#grow(8);
    this.#view.setBigUint64(at, value, true);
    return this;
  }

  /** An unsigned LEB128 number. */
  uleb(value: number): this {
    return this.bytes(leb128(value, false));
  }

  /** A signed LEB128 number. */
  sleb(value: number): this {
    return this.bytes(leb128(value, true));
  }

  /** Text in UTF-8 with a zero byte behind it. */
  text(value: string): this {
    return this.bytes(encoder.encode(value)).u8(0);
  }

  bytes(value: Uint8Array | readonly number[]): this {
    const at = this.#grow(value.length);
    this.#bytes.set(value, at);
    return this;
  }

  /** Pads with `fill` to a multiple of `alignment` bytes. */
  align(alignment: number, fill = 0): this {
    while (this.#size % alignment !== 0) this.u8(fill);
    return this;
  }

  /** Overwrites four bytes at `offset`: for sizes that are known later. */
  patch32(offset: number, value: number): this {
    this.#view.setUint32(offset, value, true);
    return this;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }

  /** Makes room, and returns where it begins. */
  #grow(count: number): number {
    const start = this.#size;
    this.#size += count;
    if (this.#size > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(this.#size, 2 * this.#bytes.length));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer);
    }
    return start;
  }
}
