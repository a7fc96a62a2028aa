/**
 * Slabs: the memory of small results. A slab is given out piece by piece, and never taken back: it lives as long
 * as one of its pieces does.
 *
 * Invariant: nobody can take a slab's memory away from the pieces: it can't be transferred, neither to a worker nor
 * by a stream nor by `ArrayBuffer.prototype.transfer`.
 */
import { Buffer } from 'node:buffer';
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

/** A part of a slab's memory as a Buffer. */
export const makePiece: (memory: ArrayBufferLike, start: number, size: number) => Buffer = findPieceMaker();

/**
 * `Buffer.from` looks what its argument is, which takes as long as making the Buffer. The class behind it is the one
 * that methods of typed arrays make Buffers with (ECMA-262, TypedArraySpeciesCreate).
 */
function findPieceMaker(): typeof makePiece {
  type Maker = new (memory: ArrayBufferLike, start: number, size: number) => Buffer;
  const Piece = (Buffer as unknown as { readonly [Symbol.species]?: Maker })[Symbol.species];
  if (typeof Piece === 'function') {
    const piece = new Piece(new ArrayBuffer(8), 2, 4);
    const isBuffer = Object.getPrototypeOf(piece) === Buffer.prototype;
    if (isBuffer && piece.byteOffset === 2 && piece.length === 4)
      return (memory, start, size) => new Piece(memory, start, size);
  }
  return (memory, start, size) => Buffer.from(memory as ArrayBuffer, start, size);
}
