/**
 * Detours: what leads calls and jumps to symbols that are too far away, or anywhere. Each is a few instructions behind
 * the code, with the address of its target; linkers that know all addresses have thunks of their own (link.ts).
 */

import type { Relocation } from './code.ts';
import { isBranch } from './relocate.ts';
import type { SectionRun } from './sections.ts';

export interface Detour {
  /** The instructions. */
  readonly bytes: Uint8Array;
  /** The fields in them. */
  readonly fields: readonly Omit<Relocation, 'symbol'>[];
  /** What the names of detours end with. */
  readonly suffix: string;
  /** Whether branches to the symbol, and `addend` bytes behind it, take a detour. */
  readonly isNeeded: (symbol: string, addend: number) => boolean;
  /** What the fields refer to. */
  readonly target: (symbol: string, addend: number) => { readonly symbol: string; readonly addend: number };
}

const detourAlignment = 16;

/** Adds the detours that the branches of `run` need, and leads these there: one for each target. */
export function addDetours(run: SectionRun, detour: Detour): void {
  const bytes = run.bytes();
  const names = new Map<string, { readonly symbol: string; readonly addend: number }>();
  run.relocations = run.relocations.map((relocation) => {
    const { kind, symbol } = relocation;
    // the field counts from itself, the processor from behind it (Intel SDM vol. 2, "CALL")
    const tail = kind === 'relative32' ? 4 : 0;
    const addend = relocation.addend + tail;
    if (!isBranch(bytes, relocation) || !detour.isNeeded(symbol, addend)) return relocation;
    const name = `${symbol}${addend === 0 ? '' : `+${addend}`}${detour.suffix}`;
    names.set(name, { symbol, addend });
    return { ...relocation, symbol: name, addend: -tail };
  });
  for (const [name, { symbol, addend }] of names) {
    const target = detour.target(symbol, addend);
    run.add({
      name,
      kind: 'text',
      bytes: detour.bytes,
      size: detour.bytes.length,
      alignment: detourAlignment,
      relocations: detour.fields.map((field) => ({
        ...field,
        symbol: target.symbol,
        addend: field.addend + target.addend,
      })),
      symbols: [{ name, offset: 0, isLocal: true }],
    });
  }
}
