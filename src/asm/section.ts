/**
 * The bytes of one section of code, growing.
 *
 * A *position* says where something is: the section's origin plus bytes from its start. So one number tells the section
 * too, and the distance of two positions in one section is their difference.
 */

import { UraniumError } from '../base/index.ts';

/** Sections are as far apart as this, which is the number of bytes that each can have. */
export const sectionSpan: number = 2 ** 26;

/** Sections that one code can have: positions fit in 31 bits. */
export const maximumSections = 16;

export class Section {
  readonly name: string;
  /** The position of its first byte. */
  readonly origin: number;
  bytes: Uint8Array;
  view: DataView;
  /** Bytes written so far. */
  offset = 0;
  /** Branches of limited reach whose target is not bound yet: the indexes of their fixups. */
  branches: number[] = [];
  /** Veneers have to be written before this offset. */
  deadline: number = Number.POSITIVE_INFINITY;
  /** In bytes; the largest that was asked for. */
  alignment = 1;

  constructor(name: string, origin: number) {
    this.name = name;
    this.origin = origin;
    this.bytes = new Uint8Array(256);
    this.view = new DataView(this.bytes.buffer);
  }

  /** The position of what is written next. */
  get position(): number {
    return this.origin + this.offset;
  }

  /** Makes room for `size` more bytes, and for what copying whole words writes beyond them. */
  reserve(size: number): void {
    const needed = this.offset + size + 4;
    if (needed > this.bytes.length) this.#grow(needed);
  }

  reset(): void {
    this.offset = 0;
    this.branches = [];
    this.deadline = Number.POSITIVE_INFINITY;
    this.alignment = 1;
  }

  #grow(needed: number): void {
    if (needed > sectionSpan)
      throw new UraniumError('ERR_ARGUMENT', `section '${this.name}' of the code is larger than 64 MiB`);
    const bytes = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
    bytes.set(this.bytes.subarray(0, this.offset));
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
  }
}
