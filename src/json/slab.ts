/**
 * Slabs: the memory of small results. A slab is given out piece by piece, and never taken back: it lives as long
 * as one of its pieces does.
 *
 * Invariant: nobody can take a slab's memory away from the pieces: it can't be transferred, neither to a worker nor
 * by a stream nor by `ArrayBuffer.prototype.transfer`.
 */
import { markAsUntransferable } from 'node:worker_threads';
import type { Entries } from './heap.ts';

/** Size of a slab in bytes, and the largest result that is given out as a piece of one. */
export const slabSize: number = 512 * 1024;
export const largestPiece: number = slabSize / 8;

/**
 * A fresh slab. Who sends one Buffer to a worker, enqueues it in a stream of bytes or transfers its memory must not
 * take the others' away. From V8 13 on, Node.js sees to that where it is asked to; before, `pin` does.
 */
export function makeSlab(entries: Entries): Buffer {
  const slab = Buffer.allocUnsafeSlow(slabSize);
  markAsUntransferable(slab.buffer);
  entries.pin(slab.buffer);
  return slab;
}
