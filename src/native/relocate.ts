/** Applies the relocations of code for the address where it will run. */

import { type Code, misplacedField, type Relocation, UraniumError, writeTarget } from '../base/index.ts';

/** Finds the absolute address of a symbol. */
export type SymbolResolver = (symbol: string) => bigint | undefined;

/**
 * A copy of the code's bytes that is right for `address`. Symbols of the code itself come first, then those
 * that `resolve` finds. `name` is for messages.
 *
 * Throws ERR_LABEL for a symbol that is not found, ERR_ARGUMENT for one that is found and is no bigint,
 * ERR_ELF_RELOCATION for one that is out of reach.
 */
export function relocate(code: Code, address: bigint, name: string, resolve?: SymbolResolver): Uint8Array {
  const bytes = code.bytes.slice();
  if (code.relocations.length === 0) return bytes;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Code refers to few symbols often. Distances are numbers: exact up to 2^53, and out of reach beyond 2^31.
  const targets = new Map(code.symbols.map((symbol) => [symbol.name, address + BigInt(symbol.offset)]));
  const distances = new Map<string, number>();
  for (const relocation of code.relocations) {
    const { offset, kind, symbol, addend } = relocation;
    const outside = misplacedField(relocation, bytes.length);
    if (outside !== undefined) throw refuse(name, relocation, outside);
    let distance = distances.get(symbol);
    if (distance === undefined) {
      const target = targets.get(symbol) ?? resolve?.(symbol);
      if (target === undefined) throw new UraniumError('ERR_LABEL', `${name} refers to ${symbol}: not found`);
      if (typeof target !== 'bigint') {
        const what = `${name} refers to ${symbol}: it must be resolved to an address (bigint) or undefined`;
        throw new UraniumError('ERR_ARGUMENT', `${what}, not to a value of type ${typeof target}`);
      }
      targets.set(symbol, target);
      distance = Number(target - address);
      distances.set(symbol, distance);
    }
    const disp = distance + addend - offset;
    if (kind === 'relative32' && disp === (disp | 0)) {
      data.setInt32(offset, disp, true);
      continue;
    }
    const target = (targets.get(symbol) as bigint) + BigInt(addend);
    const why = writeTarget(data, offset, kind, target, address + BigInt(offset));
    if (why !== undefined) throw refuse(name, relocation, why);
  }
  return bytes;
}

function refuse(name: string, { offset, symbol }: Relocation, why: string): UraniumError {
  return new UraniumError('ERR_ELF_RELOCATION', `${name} at offset ${offset} refers to ${symbol}: ${why}`);
}
