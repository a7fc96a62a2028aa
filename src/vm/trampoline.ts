/** A body that does nothing but call a function: how a run begins that calls one of the host, or an alias. */

import { Emitter } from './emitter.ts';
import type { FunctionEntry } from './functions.ts';
import { type Body, typeNumbers } from './program.ts';

/** The name of such a body, for snapshots of a run that stopped in it. */
export function trampolineName(name: string): string {
  return `(call ${name})`;
}

/** Its arguments are the function's, and so is its result. */
export function trampoline({ name, index, signature }: FunctionEntry): Body {
  const emitter = new Emitter();
  const origin = { offset: 0 };
  const { parameters, result } = signature;
  const d = 2 * parameters.length;
  emitter.emit(origin, 'call', d, index, 0);
  if (result === 'void') emitter.emit(origin, 'leave');
  else emitter.emit(origin, 'result', typeNumbers[result], d);
  return emitter.finish({
    name: trampolineName(name),
    version: 1,
    signature,
    slots: parameters.length + 1,
    localSlots: parameters.length,
    locals: parameters.map((type, slot) => ({ letter: String.fromCharCode(0x61 + slot), slot, type })),
    source: new Uint8Array(),
    sourceOffset: 0,
    macros: new Map(),
  });
}
