/** Applies the relocations of code for the address where it will run. */

import { type Code, instructionBits, type Relocation, UraniumError } from '../base/index.ts';

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
    checkField(relocation, bytes.length, name);
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
    if (kind === 'relative32') {
      const disp = distance + addend - offset;
      if (disp !== (disp | 0)) throw rangeError(relocation, name, `${disp} bytes away: a relative32 reaches`);
      data.setInt32(offset, disp, true);
      continue;
    }
    const value = (targets.get(symbol) as bigint) + BigInt(addend);
    if (kind === 'absolute64') {
      data.setBigUint64(offset, BigInt.asUintN(64, value), true);
    } else if (kind !== 'absolute32') {
      const bits = instructionBits(kind, value, address + BigInt(offset));
      if (bits === undefined) throw outOfReach(relocation, name);
      data.setUint32(offset, (data.getUint32(offset, true) | bits) >>> 0, true);
    } else {
      if (BigInt.asIntN(32, value) !== value)
        throw rangeError(relocation, name, `${value}: an absolute32 holds`);
      data.setInt32(offset, Number(value), true);
    }
  }
  return bytes;
}

function outOfReach({ offset, symbol, kind }: Relocation, name: string): UraniumError {
  return new UraniumError(
    'ERR_ELF_RELOCATION',
    `${name} at offset ${offset} refers to ${symbol}, which ${kind} does not reach`,
  );
}

function rangeError({ offset, symbol }: Relocation, name: string, what: string): UraniumError {
  return new UraniumError(
    'ERR_ELF_RELOCATION',
    `${name} at offset ${offset} refers to ${symbol}, ${what} 2^31 bytes`,
  );
}

function checkField({ offset, kind, symbol }: Relocation, size: number, name: string): void {
  const width = kind === 'absolute64' ? 8 : 4;
  if (!Number.isInteger(offset) || offset < 0 || offset + width > size) {
    throw new UraniumError(
      'ERR_ELF_RELOCATION',
      `${name}: the reference to ${symbol} at offset ${offset} is outside its ${size} bytes`,
    );
  }
}
