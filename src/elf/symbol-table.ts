/**
 * The symbol table of a file that is no shared object: `.symtab`, and `.strtab` with the names.
 *
 * Invariant: local symbols stand before all others, as sh_info says (gABI ch. 4, SHT_SYMTAB); otherwise the order is the caller's.
 */

import type { SectionKind } from '../base/index.ts';
import * as abi from './abi.ts';
import { type SectionHeader, StringTable, symbolType, writeSymbol } from './records.ts';

export interface FileSymbol {
  readonly name: string;
  readonly isLocal: boolean;
  /** Where it is; undefined where another file defines it. */
  readonly place: SymbolPlace | undefined;
}

export interface SymbolPlace {
  /** The name of the section's header, and what the section holds. */
  readonly section: string;
  readonly kind: SectionKind;
  /** As the kind of file has it: an address, or an offset in the section. */
  readonly address: number;
  /** In bytes; 0 where it is unknown. */
  readonly size: number;
}

export class SymbolTable {
  /** The two sections, which may lie anywhere; `.symtab` has no contents yet (see `write`). */
  readonly headers: readonly [symbols: Omit<SectionHeader, 'offset'>, names: Omit<SectionHeader, 'offset'>];
  readonly #symbols: readonly FileSymbol[];
  readonly #nameOffsets: readonly number[];

  constructor(symbols: readonly FileSymbol[]) {
    const local = symbols.filter(({ isLocal }) => isLocal);
    this.#symbols = [...local, ...symbols.filter(({ isLocal }) => !isLocal)];
    const strings = new StringTable();
    this.#nameOffsets = this.#symbols.map(({ name }) => strings.add(name));
    const size = (1 + symbols.length) * abi.SYM_SIZE;
    // biome-ignore format: one row per section
    this.headers = [
      { name: '.symtab', type: abi.SHT_SYMTAB, flags: 0, size, alignment: 8, entrySize: abi.SYM_SIZE, link: '.strtab', info: 1 + local.length },
      { name: '.strtab', type: abi.SHT_STRTAB, flags: 0, size: strings.size, alignment: 1, bytes: strings.bytes() },
    ];
  }

  /** Writes the contents of `.symtab`, which begins at `offset` of the file: the null symbol, then the others. */
  write(view: DataView, offset: number, sectionIndex: (name: string) => number): void {
    for (const [index, { isLocal, place }] of this.#symbols.entries()) {
      const at = offset + (1 + index) * abi.SYM_SIZE;
      const nameOffset = this.#nameOffsets[index] ?? 0;
      const binding = (isLocal ? abi.STB_LOCAL : abi.STB_GLOBAL) << 4;
      if (place) {
        const info = binding | symbolType(place.kind, isLocal);
        writeSymbol(view, at, nameOffset, info, sectionIndex(place.section), place.address, place.size);
      } else writeSymbol(view, at, nameOffset, binding, abi.SHN_UNDEF, 0);
    }
  }
}
