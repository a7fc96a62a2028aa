/** Reads bytes one after the other. */

/** Thrown when an instruction goes on beyond the last byte. */
export class OutOfBytes extends Error {}

export class Cursor {
  readonly bytes: Uint8Array;
  readonly start: number;
  offset: number;

  constructor(bytes: Uint8Array, offset: number) {
    this.bytes = bytes;
    this.start = offset;
    this.offset = offset;
  }

  hasMore(): boolean {
    return this.offset < this.bytes.length;
  }

  /** The byte that was read last. */
  get last(): number {
    return this.bytes[this.offset - 1] ?? 0;
  }

  peek(): number {
    const byte = this.bytes[this.offset];
    if (byte === undefined) throw new OutOfBytes();
    return byte;
  }

  byte(): number {
    const byte = this.peek();
    this.offset++;
    return byte;
  }

  int8(): number {
    return (this.byte() << 24) >> 24;
  }

  int16(): number {
    return ((this.byte() | (this.byte() << 8)) << 16) >> 16;
  }

  int32(): number {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }

  uint64(): bigint {
    const low = this.int32() >>> 0;
    return (BigInt(this.int32() >>> 0) << 32n) | BigInt(low);
  }
}
