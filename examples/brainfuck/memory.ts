/**
 * The memory of a compiled program: one block, with the tape at its end. Generated code knows where the tape's first cell
 * is (rdi), and everything else by its distance from there.
 *
 *   fields │ input │ output │ zeros │ tape │ zeros
 *                                   ▲ rdi
 *
 * The zeros around the tape are for scans (emit.ts): one that runs over an end stops at the first of them it meets.
 */

import { longestStride } from './lower.ts';
import { tapeSize } from './parse.ts';

/** Bytes of each of the buffers. */
export const bufferSize = 16_384;

/** Bytes from the start of the memory. `resume` is an address, the others are 32 bits. */
export const field = {
  resume: 0,
  /** Why the code returned: see jit.ts. */
  status: 8,
  /** The number of the current cell. */
  current: 12,
  /** Bytes in the output buffer. */
  written: 16,
  /** Bytes of the input buffer that were read, and that there are. */
  taken: 20,
  available: 24,
  /** 1 at the input's end. */
  closed: 28,
  /** Where the tape was left, as the index that `leftTape` got. */
  left: 32,
} as const;

export const inputStart = 64;
export const outputStart = inputStart + bufferSize;
export const tapeStart = outputStart + bufferSize + longestStride;
export const memorySize = tapeStart + tapeSize + longestStride;

/** From rdi, in bytes. */
export const at = Object.fromEntries(
  Object.entries({ ...field, input: inputStart, output: outputStart }).map(([name, offset]) => [
    name,
    offset - tapeStart,
  ]),
) as Readonly<Record<keyof typeof field | 'input' | 'output', number>>;
