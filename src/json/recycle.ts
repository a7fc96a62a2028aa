/**
 * Memory of results that comes back: who knows that nobody uses a large result any more gives its memory to the next one.
 *
 * Without it, memory comes back when the garbage collector finds out; V8 counts what lies outside of its heap, and marks the
 * whole heap each time another 64 MB of it were allocated. Where results are large, that costs more than making them.
 *
 * Invariant: memory belongs to one Buffer at a time. It is taken away from the old one (ECMA-262, DetachArrayBuffer), which is
 * empty from then on, wherever it was kept; so nobody can see another's result.
 */
import { Buffer } from 'node:buffer';
import { types } from 'node:util';
import { UraniumError } from '../base/index.ts';
import { totals } from './statistics.ts';

/** Before Node.js 22, memory is taken away by way of a message, which costs as much as allocating some 100 KB. */
const isCheap = 'transfer' in ArrayBuffer.prototype;
/**
 * Results of this many bytes have memory of their own, once there was a call of `recycle`, and can be given back; smaller ones
 * share a slab. 8 KiB, 128 KiB before Node.js 22.
 */
export const smallestRecycled: number = (isCheap ? 8 : 128) * 1024;
/** Larger ones are rare, and give their memory back to the system. */
const largest = 4 * 1024 * 1024;
/** What may wait for results, in bytes, all together. */
const mostKept = 16 * 1024 * 1024;

/** From how many bytes on results have memory of their own: none, until somebody has called `recycle`. */
export let recycledFrom: number = Infinity;

/** Memory that waits, by its size. */
const kept = new Map<number, Uint8Array[]>();
let keptBytes = 0;
/** The size of memory that the last result needed. */
let expected = 0;
/** The memory of results that may come back. */
const lent = new WeakSet<ArrayBufferLike>();

/**
 * Gives the memory of a result of `encode` back, so that a later one gets it. Nobody may need it any more, as after the 'finish' of
 * a response: the Buffer, and each other view of its memory, is empty afterwards. Returns whether it was taken: results
 * below `smallestRecycled` or above 4 MiB, those made before the first call, and memory that is not of `encode`
 * stay as they are. Throws ERR_ARGUMENT for what is no Uint8Array.
 */
export function recycle(result: Uint8Array): boolean {
  if (!types.isUint8Array(result))
    throw new UraniumError('ERR_ARGUMENT', 'recycle: the result must be a Buffer that `encode` returned');
  recycledFrom = smallestRecycled;
  const { buffer } = result;
  if (!lent.delete(buffer)) return false;
  // Somebody has transferred it: it is another's now.
  if (buffer.byteLength === 0) return false;
  keep(new Uint8Array(detach(buffer as ArrayBuffer)));
  return true;
}

/** Memory for a result of `size` bytes, and perhaps some more; undefined where it would not come back. */
export function takeRecycled(size: number): Uint8Array | undefined {
  if (size < recycledFrom || size > largest) return undefined;
  expected = capacityFor(size);
  let memory = takeExpected();
  if (memory === undefined) {
    memory = Buffer.allocUnsafeSlow(expected);
    totals.copies++;
  } else {
    totals.recycled++;
  }
  lent.add(memory.buffer);
  return memory;
}

/** Memory that waits, of the size that the last result needed: the next one is written to it at once. */
export function takeExpected(): Uint8Array | undefined {
  const memory = kept.get(expected)?.pop();
  if (memory === undefined) return undefined;
  keptBytes -= expected;
  return memory;
}

/** The first `size` bytes of memory from `takeExpected` have become a result; false where it is too large for that. */
export function lend(memory: Uint8Array, size: number): boolean {
  if (capacityFor(size) !== memory.length) {
    keep(memory);
    return false;
  }
  totals.recycled++;
  lent.add(memory.buffer);
  return true;
}

/** Memory from `takeExpected` for which there is no result. */
export function keep(memory: Uint8Array): void {
  const size = memory.length;
  // What waits is of sizes that nobody asks for any more.
  if (keptBytes + size > mostKept) {
    kept.clear();
    keptBytes = 0;
  }
  const same = kept.get(size);
  if (same === undefined) kept.set(size, [memory]);
  else same.push(memory);
  keptBytes += size;
}

/** A power of two, or one and a half: results of a route differ a little, and shall fit where the last one was. */
function capacityFor(size: number): number {
  const power = 2 ** (32 - Math.clz32(size - 1));
  return size <= 0.75 * power ? 0.75 * power : power;
}

/** The memory in a new ArrayBuffer; the old one has none. */
function detach(buffer: ArrayBuffer): ArrayBuffer {
  return isCheap
    ? (buffer as ArrayBuffer & { transfer(): ArrayBuffer }).transfer()
    : structuredClone(buffer, { transfer: [buffer] });
}
