/**
 * Copy and patch: makes code of a sequence of stencils, in one pass.
 *
 *   [{ stencil, holes }, label, …]  ──►  stencils, one right after the other │ thunks │ read-only data
 *
 *   label          what follows it; forward and backward
 *   external(…)    what the loader finds within 2 GiB: a relocation (x86-64)
 *   far(…), 123n   anywhere: through a thunk, a jump to an address that lies behind the code
 *
 * Invariant: a value that does not fit in its hole is refused with ERR_IMM_RANGE, a distance with
 * ERR_ELF_RELOCATION; nothing is written outside of the code, and nothing runs over its end.
 */

import { Label } from '../asm/index.ts';
import { type Code, UraniumError } from '../base/index.ts';
import { itemError } from './assemble-errors.ts';
import { Patcher } from './patcher.ts';
import type { HoleValue, SequenceItem } from './sequence.ts';

export interface AssembleOptions {
  /** A line of text for each stencil in `Code.listing`. */
  readonly listing?: boolean;
  /** Becomes symbols of the code. */
  readonly symbols?: readonly Label[];
}

const noHoles: Readonly<Record<string, HoleValue>> = {};

/** There is one, since no sequence begins within another. */
const patcher = new Patcher();

/**
 * Makes code of the sequence: bytes, with relocations where external symbols are used. It is to be loaded on a multiple
 * of 32, as `CodeMemory.load` does. The bytes are a view of a larger buffer, and are not written again.
 *
 * Names that are no holes of the stencil are passed over. Throws ERR_STENCIL for a hole that is not filled, or filled with
 * something else than it takes, for a sequence without stencils, and for one whose end is reached: by the last stencil,
 * or by a jump to a label behind it; ERR_ARGUMENT for items that are neither stencils nor labels; ERR_IMM_RANGE for a
 * number out of range; ERR_LABEL for a label that is used and not bound, or bound twice; ERR_ELF_RELOCATION for a place
 * that is out of reach.
 */
export function assemble(sequence: readonly SequenceItem[], options: AssembleOptions = {}): Code {
  if (!Array.isArray(sequence))
    throw new UraniumError('ERR_ARGUMENT', 'the sequence must be an array of stencils and labels');
  patcher.begin(options.listing === true);
  for (let i = 0; i < sequence.length; i++) {
    const item = sequence[i] as SequenceItem;
    if (item instanceof Label) patcher.bind(item, 1);
    else if (typeof item !== 'object' || item === null) throw itemError(i);
    else if ('stencil' in item) {
      if (!(item.stencil?.words instanceof Int32Array)) throw itemError(i);
      patcher.copy(item.stencil, item.holes ?? noHoles, i);
    } else if (item.label instanceof Label) patcher.bind(item.label, item.alignment);
    else throw itemError(i);
  }
  return patcher.finish(options.symbols ?? []);
}
