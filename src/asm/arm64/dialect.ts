/** What is to be known of AArch64 where templates are compiled already: no instruction, no syntax. */

import { type Encoding, FieldKind, type Processor } from '../action-list.ts';
import type { Dialect } from '../compile.ts';
import type { Casts } from '../tokens.ts';
import { codecField, codecOf } from './codec.ts';
import { registerNumbered } from './registers.ts';

/** `Rx(${n})` is the register of 64 bits with the number n; the names are DynASM's. */
const casts: Casts = {
  Rx: (number) => registerNumbered('x', number),
  Rw: (number) => registerNumbered('w', number),
  Rb: (number) => registerNumbered('b', number),
  Rh: (number) => registerNumbered('h', number),
  Rs: (number) => registerNumbered('s', number),
  Rd: (number) => registerNumbered('d', number),
  Rq: (number) => registerNumbered('q', number),
  Rv: (number) => registerNumbered('v', number),
};

/** Words of NOP (C6.2, "NOP"); zeros before the first whole word. */
function writeNops(bytes: Uint8Array, start: number, end: number): void {
  const first = Math.min(end, (start + 3) & ~3);
  bytes.fill(0, start, first);
  for (let offset = first; offset < end; offset += 4) bytes.set([0x1f, 0x20, 0x03, 0xd5], offset);
}

/** `b`, which reaches 128 MiB: 000101 and 26 bits (C6.2, "B"). */
function branch(): Encoding {
  const codec = codecOf(['branch26', 32, 0, 0, '', 0, 26]);
  const distance = { ...codecField(codec, 0, 0, 'the veneer of a branch'), kind: FieldKind.label };
  return { bytes: Uint8Array.of(0, 0, 0, 0x14), fields: [distance], lines: [] };
}

const processor: Processor = { name: 'arm64', pad: writeNops, veneer: branch(), maximumRun: 4096 };

export const arm64Dialect: Dialect = { processor, casts, arrange: (actions) => actions, codecOf };
