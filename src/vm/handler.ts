/** What the page table of the interpreter holds for an opcode. */

import type { Store } from './store.ts';

/**
 * Does one operation: reads the slots `a`, `b` and `c` (indexes of 32-bit halves, see store.ts) and writes `d`, which may
 * be one of them. Throws a Fault, or `outOfFuel`, before it writes anything.
 */
export type Handler = (store: Store, d: number, a: number, b: number, c: number) => void;
