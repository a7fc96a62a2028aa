/**
 * A free list over a range of bytes: first fit by offset, neighbours are joined when one becomes free.
 *
 * Invariant: blocks are sorted by offset, don't touch one another, and their offsets and sizes are multiples of
 * the granule.
 */

interface Block {
  offset: number;
  size: number;
}

export class FreeList {
  /** In bytes: a power of two. What is allocated begins and ends at multiples of it. */
  readonly granule: number;
  readonly #blocks: Block[];

  /** `size` bytes, all free; a multiple of `granule`. */
  constructor(size: number, granule: number) {
    this.granule = granule;
    this.#blocks = [{ offset: 0, size }];
  }

  /** The bytes that `size` bytes take. */
  rounded(size: number): number {
    return roundUp(Math.max(size, 1), this.granule);
  }

  /** The offset of `size` bytes, a multiple of `alignment` (a power of two); undefined if no block is so large. */
  alloc(size: number, alignment: number = this.granule): number | undefined {
    const need = this.rounded(size);
    for (let i = 0; i < this.#blocks.length; i++) {
      const block = this.#blocks[i] as Block;
      const offset = roundUp(block.offset, alignment);
      const before = offset - block.offset;
      const after = block.size - before - need;
      if (after < 0) continue;
      const rest: Block[] = [];
      if (before > 0) rest.push({ offset: block.offset, size: before });
      if (after > 0) rest.push({ offset: offset + need, size: after });
      this.#blocks.splice(i, 1, ...rest);
      return offset;
    }
    return undefined;
  }

  /** Gives back what `alloc(size)` returned. Requires: it isn't free. */
  free(offset: number, size: number): void {
    const block: Block = { offset, size: this.rounded(size) };
    let index = this.#blocks.findIndex((other) => other.offset > offset);
    if (index < 0) index = this.#blocks.length;
    const next = this.#blocks[index];
    if (next !== undefined && block.offset + block.size === next.offset) {
      block.size += next.size;
      this.#blocks.splice(index, 1);
    }
    const previous = this.#blocks[index - 1];
    if (previous !== undefined && previous.offset + previous.size === block.offset) {
      previous.size += block.size;
    } else {
      this.#blocks.splice(index, 0, block);
    }
  }

  /** Bytes that are free. */
  get freeSize(): number {
    return this.#blocks.reduce((sum, block) => sum + block.size, 0);
  }

  /** Blocks that are free: 1 or 0 when nothing is allocated between them. */
  get blockCount(): number {
    return this.#blocks.length;
  }
}

/** The smallest multiple of `alignment` (a power of two) that is not less than `value`. */
export function roundUp(value: number, alignment: number): number {
  return Math.ceil(value / alignment) * alignment;
}
