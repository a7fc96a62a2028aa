/** What is to be known of x86-64 where templates are compiled already: no instruction, no syntax. */

import type { Dialect } from '../compile.ts';
import type { Casts } from '../tokens.ts';
import { settleJumps } from './jumps.ts';
import { writeNops } from './nops.ts';
import { registerNumbered } from './registers.ts';

/** `Rq(${n})` is the register of 64 bits with the number n; the names of general registers are DynASM's. */
const casts: Casts = {
  Rb: (number) => registerNumbered('r8', number),
  Rw: (number) => registerNumbered('r16', number),
  Rd: (number) => registerNumbered('r32', number),
  Rq: (number) => registerNumbered('r64', number),
  xmm: (number) => registerNumbered('xmm', number),
  ymm: (number) => registerNumbered('ymm', number),
  zmm: (number) => registerNumbered('zmm', number),
  k: (number) => registerNumbered('k', number),
  st: (number) => registerNumbered('st', number),
};

export const x64Dialect: Dialect = {
  processor: { name: 'x64', pad: writeNops, veneer: undefined, maximumRun: Number.POSITIVE_INFINITY },
  casts,
  arrange: settleJumps,
  codecOf: (recipe) => {
    throw new Error(`x86-64 has no codec ${recipe[0]}`);
  },
};
