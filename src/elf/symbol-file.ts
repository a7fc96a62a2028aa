/**
 * Writes a symbol file: what a debugger has to know of code that is loaded already, as an ELF64 object in memory.
 *
 *   .text                                   no bytes: only where the code is, and how large
 *   .symtab .strtab                         a symbol a function
 *   .eh_frame                               how callers are found (eh-frame.ts); can be registered where it lies
 *   .debug_abbrev .debug_info .debug_line   lines, where there is a listing (debug-lines.ts)
 *
 * It is a relocatable object whose section of code has an address: so debuggers take all addresses as they are (gdb,
 * "JIT Compilation Interface"). Source: gABI ch. 4.
 * Invariant: the result is a function of the options alone, and `frames` is where its .eh_frame begins.
 */

import type { CodeFunction } from '../base/index.ts';
import * as abi from './abi.ts';
import { type DebugSource, debugSections } from './debug-lines.ts';
import { writeFrames } from './eh-frame.ts';
import {
  alignUp,
  machineNumbers,
  type SectionHeader,
  writeFileHeader,
  writeSectionHeaders,
} from './records.ts';
import { SymbolTable } from './symbol-table.ts';
import { decodeUnwind } from './unwind.ts';
import type { MachineName } from './write.ts';

export interface SymbolFileOptions {
  readonly machine: MachineName;
  /** Where the code is loaded; below 2^53. */
  readonly address: bigint;
  /** Of the code, in bytes. */
  readonly size: number;
  /** With the names that a debugger shows. */
  readonly functions: readonly CodeFunction[];
  readonly source?: DebugSource;
}

export interface SymbolFile {
  readonly bytes: Uint8Array;
  /** Where `.eh_frame` begins, in bytes from the start; a multiple of 8. */
  readonly frames: number;
}

/** The symbol file of loaded code. */
export function writeSymbolFile(options: SymbolFileOptions): SymbolFile {
  const { machine, address, size, functions, source } = options;
  const table = new SymbolTable(
    functions.map(({ name, offset, size }) => {
      return { name, isLocal: false, place: { section: '.text', kind: 'text', address: offset, size } };
    }),
  );
  const frameTable = writeFrames(
    machine,
    functions.map((each) => ({
      address: address + BigInt(each.offset),
      size: each.size,
      instructions: decodeUnwind(machine, each.unwind),
    })),
  );
  const debug = source && debugSections(address, size, functions, source);

  const execute = abi.SHF_ALLOC | abi.SHF_EXECINSTR;
  // biome-ignore format: one row per section
  const sections: SectionHeader[] = [
    { name: '.text', type: abi.SHT_NOBITS, flags: execute, offset: abi.EHDR_SIZE, address: Number(address), size, alignment: 1 },
  ];
  let end = abi.EHDR_SIZE;
  const place = (section: Omit<SectionHeader, 'offset'>): number => {
    const offset = alignUp(end, section.alignment);
    sections.push({ ...section, offset });
    end = offset + section.size;
    return offset;
  };
  const holding = (name: string, bytes: Uint8Array, type: number, flags = 0, alignment = 1) =>
    place({ name, type, flags, size: bytes.length, alignment, bytes });
  const frames = holding('.eh_frame', frameTable, abi.SHT_PROGBITS, abi.SHF_ALLOC, 8);
  const [symbols] = table.headers.map(place) as [number, number];
  for (const [name, bytes] of Object.entries(debug ?? {})) {
    holding(name, bytes as Uint8Array, abi.SHT_PROGBITS);
  }

  const { file, view, sectionIndex } = writeSectionHeaders(sections);
  writeFileHeader(view, abi.ET_REL, machineNumbers[machine], []);
  table.write(view, symbols, sectionIndex);
  return { bytes: file, frames };
}
