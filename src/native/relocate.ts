/** Applies the relocations of code for the address where it will run. */

import { type Code, type Relocation, UraniumError } from '../base/index.ts';

/** Finds the absolute address of a symbol. */
export type SymbolResolver = (symbol: string) => bigint | undefined;

/**
 * A copy of the code's bytes that is right for `address`. Symbols of the code itself come first, then those
 * that `resolve` finds. `name` is for messages.
 *
 * Throws ERR_LABEL for a symbol that is not found, ERR_ELF_RELOCATION for one that is out of reach.
 */
export function relocate(code: Code, address: bigint, name: string, resolve?: SymbolResolver): Uint8Array {
  const bytes = code.bytes.slice();
  if (code.relocations.length === 0) return bytes;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const own = new Map(code.symbols.map((symbol) => [symbol.name, address + BigInt(symbol.offset)]));
  for (const relocation of code.relocations) {
    const { offset, kind, symbol, addend } = relocation;
    const target = own.get(symbol) ?? resolve?.(symbol);
    if (target === undefined) throw new UraniumError('ERR_LABEL', `${name} refers to ${symbol}: not found`);
    checkField(relocation, bytes.length, name);
    const value = target + BigInt(addend);
    if (kind === 'absolute64') {
      data.setBigUint64(offset, BigInt.asUintN(64, value), true);
      continue;
    }
    const field = kind === 'absolute32' ? value : value - (address + BigInt(offset));
    if (BigInt.asIntN(32, field) !== field) {
      const what = kind === 'absolute32' ? `${field}: an absolute32 holds` : `${field} bytes away: a relative32 reaches`;
      throw new UraniumError(
        'ERR_ELF_RELOCATION',
        `${name} at offset ${offset} refers to ${symbol}, ${what} 2^31 bytes`,
      );
    }
    data.setInt32(offset, Number(field), true);
  }
  return bytes;
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
