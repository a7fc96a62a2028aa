/**
 * Writes a shared object: ELF64, x86-64 or AArch64, ET_DYN, which the dynamic linkers of glibc and musl load.
 *
 * It needs no library by name (no DT_NEEDED): what it imports is found among what the process has loaded
 * already. The file is a picture of the memory (addresses differ from offsets by whole pages at most):
 *
 *     0        ELF header, program headers                     ┐
 *              .hash .gnu.hash .dynsym .dynstr .rela.dyn       ┘ PT_LOAD R
 *     page     .text: the bytes of `code`                        PT_LOAD RX
 *     page     .dynamic                             PT_DYNAMIC ┐ PT_GNU_RELRO ┐
 *              .got: 8 bytes per import, in their order        ┘              │ PT_LOAD RW
 *     page     .data, .bss: the bytes of `data`, then zeros                   ┘
 *              .symtab .strtab .shstrtab, section headers        (not loaded)
 *
 * Invariant: the result is a function of the options alone, byte for byte.
 * Sources: gABI ch. 4 and 5; x86-64 psABI §4.4 and AAELF64 §5.7 for relocations.
 */

import {
  type Code,
  type CodeSymbol,
  misplacedField,
  type Relocation,
  UraniumError,
  writeTarget,
} from '../base/index.ts';
import * as abi from './abi.ts';
import { type Layout, layOut, loadedEnd, type Span, sectionsOf, segmentsOf } from './layout.ts';
import {
  alignUp,
  machineNumbers,
  type SectionHeader,
  StringTable,
  writeFileHeader,
  writeSectionHeaders,
  writeSymbol,
} from './records.ts';
import { completeOptions, slotPrefix, type WholeOptions } from './shared-parts.ts';

export interface SharedObjectData {
  /** The initial contents; what lies behind them, up to `size`, is zero. */
  readonly bytes?: Uint8Array;
  /** In bytes, at least `bytes.length`, which it defaults to. */
  readonly size?: number;
  /** Names for places in the data, by their offset from its start (which is page-aligned). */
  readonly symbols: readonly CodeSymbol[];
  /** References from the data. */
  readonly relocations?: readonly Relocation[];
}

export interface SharedObjectImport {
  readonly name: string;
  /** A weak import that nobody defines is 0 in its slot; a missing one that is not weak fails the load. */
  readonly weak: boolean;
}

export interface SharedObjectExport {
  /** The name that `dlsym` finds. */
  readonly name: string;
  /** A code or data symbol. */
  readonly symbol: string;
}

/** The processors that objects can be written for; the names are Node's. */
export type MachineName = 'x64' | 'arm64';

export interface SharedObjectOptions {
  /** What the code is for, where it doesn't say; x64 unless told otherwise. */
  readonly machine?: MachineName;
  /**
   * The text, and its sections: text and constants lie with it, data and zeros behind `data`. Calls and jumps may lead to
   * imports, by stubs (shared-parts.ts). Its relocations may refer to code symbols, to data symbols, and to `got.NAME`: the 8-byte slot
   * that holds the address of the import NAME once the object is loaded.
   *
   * `relative32`, and the fields of instructions, are resolved here. `absolute64` becomes R_…_RELATIVE, or against an import R_…_64 or ABS64; in `code` (rather than in `data`)
   * that makes the dynamic linker write to the text while it loads (DT_TEXTREL), which hardened systems
   * refuse: prefer `relative32`. `absolute32` is refused.
   */
  readonly code: Code;
  readonly data?: SharedObjectData;
  /** Everything that is referred to and not defined, unless given. */
  readonly imports?: readonly SharedObjectImport[];
  /** The code's symbols that are not local, unless given. */
  readonly exports?: readonly SharedObjectExport[];
  /** The object's own name (DT_SONAME). */
  readonly soname: string;
}

/**
 * A shared object that holds `code` and `data`, for `dlopen`.
 *
 * Throws ERR_ARGUMENT where a name is given twice, lies outside, or is exported but not defined, and
 * ERR_ELF_RELOCATION where a relocation refers to an unknown name or does not fit.
 */
export function writeSharedObject(given: SharedObjectOptions): Uint8Array {
  const options = completeOptions(given);
  const layout = layOut(options);
  const places = placeSymbols(options, layout);
  const names = nameSymbols(layout, places);
  const { file, view, sectionIndex } = writeSectionHeaders([...sectionsOf(layout), ...names.sections]);
  writeFileHeader(view, abi.ET_DYN, machineNumbers[layout.machine], segmentsOf(layout));
  const output: Output = { layout, places, view, sectionIndex };
  writeDynamicSymbols(output, options);
  writeLocalSymbols(output, names);
  writeDynamicSection(output);
  writeRelocations(output, options);
  return file;
}

/** The relocations that are left to the dynamic linker. */
const dynamicTypes = {
  x64: { relative: abi.R_X86_64_RELATIVE, globDat: abi.R_X86_64_GLOB_DAT, absolute: abi.R_X86_64_64 },
  arm64: { relative: abi.R_AARCH64_RELATIVE, globDat: abi.R_AARCH64_GLOB_DAT, absolute: abi.R_AARCH64_ABS64 },
} as const;

/** Where a name is: its address, and the section that it is in. */
interface Place {
  readonly address: number;
  readonly section: string;
}
type Places = ReadonlyMap<string, Place>;

interface Output {
  readonly layout: Layout;
  readonly places: Places;
  readonly view: DataView;
  readonly sectionIndex: (name: string) => number;
}

/** Every name that a relocation or an export may use. */
function placeSymbols({ code, data, imports }: WholeOptions, { spans }: Layout): Places {
  const places = new Map<string, Place>();
  const place = (
    what: string,
    { name, offset }: CodeSymbol,
    size: number,
    start: number,
    section: string,
  ) => {
    if (places.has(name)) throw new UraniumError('ERR_ARGUMENT', `the symbol "${name}" is defined twice`);
    if (!Number.isInteger(offset) || offset < 0 || offset > size) {
      const problem = `is at ${offset}, outside of 0..${size}`;
      throw new UraniumError('ERR_ARGUMENT', `the ${what} symbol "${name}" ${problem}`);
    }
    places.set(name, { address: start + offset, section });
  };
  for (const symbol of code.symbols) place('code', symbol, spans.text.size, spans.text.address, '.text');
  for (const symbol of data?.symbols ?? []) {
    const section = symbol.offset < spans.data.size ? '.data' : '.bss';
    place('data', symbol, spans.data.size + spans.bss.size, spans.data.address, section);
  }
  for (const [index, { name }] of imports.entries()) {
    place('GOT', { name: slotPrefix + name, offset: index * 8 }, spans.got.size, spans.got.address, '.got');
  }
  return places;
}

/** The local symbols, in their order, and the sections that hold them. */
interface LocalSymbols {
  readonly sections: readonly SectionHeader[];
  /** Of the symbol table, in the file. */
  readonly offset: number;
  readonly symbols: readonly { readonly nameOffset: number; readonly place: Place }[];
}

/**
 * Symbols for people and tools, behind what is loaded. One symbol for the whole GOT is enough: disassemblers
 * name its slots by their relocations.
 */
function nameSymbols(layout: Layout, places: Places): LocalSymbols {
  const strtab = new StringTable();
  const symbols = [...places]
    .filter(([, place]) => place.section !== '.got')
    .map(([name, place]) => ({ nameOffset: strtab.add(name), place }));
  const { got } = layout.spans;
  if (got.size > 0) {
    const nameOffset = strtab.add('_GLOBAL_OFFSET_TABLE_');
    symbols.push({ nameOffset, place: { address: got.address, section: '.got' } });
  }
  const offset = alignUp(loadedEnd(layout), 8);
  const count = 1 + symbols.length;
  const size = count * abi.SYM_SIZE;
  // biome-ignore format: one row per section
  const sections = [
    { name: '.symtab', type: abi.SHT_SYMTAB, flags: 0, offset, size, alignment: 8, entrySize: abi.SYM_SIZE, link: '.strtab', info: count },
    { name: '.strtab', type: abi.SHT_STRTAB, flags: 0, offset: offset + size, size: strtab.size, alignment: 1, bytes: strtab.bytes() },
  ];
  return { sections, offset, symbols };
}

const typeOf = (place: Place) => (place.section === '.text' ? abi.STT_FUNC : abi.STT_OBJECT);

function writeDynamicSymbols({ layout, places, view, sectionIndex }: Output, options: WholeOptions): void {
  const { dynsym } = layout.spans;
  const record = (index: number) => dynsym.offset + index * abi.SYM_SIZE;
  for (const [index, { name, weak }] of options.imports.entries()) {
    const info = ((weak ? abi.STB_WEAK : abi.STB_GLOBAL) << 4) | abi.STT_NOTYPE;
    writeSymbol(view, record(1 + index), layout.dynstr.add(name), info, abi.SHN_UNDEF, 0);
  }
  for (const [index, { name, symbol }] of options.exports.entries()) {
    const place = places.get(symbol);
    if (!place || place.section === '.got') {
      throw new UraniumError('ERR_ARGUMENT', `the export "${name}" names "${symbol}", which is not defined`);
    }
    const info = (abi.STB_GLOBAL << 4) | typeOf(place);
    const section = sectionIndex(place.section);
    writeSymbol(
      view,
      record(layout.firstExport + index),
      layout.dynstr.add(name),
      info,
      section,
      place.address,
    );
  }
}

function writeLocalSymbols({ view, sectionIndex }: Output, { offset, symbols }: LocalSymbols): void {
  for (const [index, { nameOffset, place }] of symbols.entries()) {
    const info = (abi.STB_LOCAL << 4) | typeOf(place);
    const section = sectionIndex(place.section);
    writeSymbol(view, offset + (1 + index) * abi.SYM_SIZE, nameOffset, info, section, place.address);
  }
}

function writeDynamicSection({ layout, view }: Output): void {
  for (const [index, [tag, value]] of layout.dynamicEntries.entries()) {
    const at = layout.spans.dynamic.offset + index * abi.DYN_SIZE;
    view.setBigUint64(at, BigInt(tag), true);
    view.setBigUint64(at + 8, BigInt(value), true);
  }
}

/** What can be computed now is; the rest is left to the dynamic linker. */
function writeRelocations({ layout, places, view }: Output, { imports }: WholeOptions): void {
  const indices = new Map(imports.map(({ name }, index) => [name, 1 + index]));
  const { spans, code, data } = layout;
  let rela = spans.rela.offset;
  const leave = (address: number, symbol: number, type: number, addend: number) => {
    view.setBigUint64(rela, BigInt(address), true);
    view.setUint32(rela + 8, type, true);
    view.setUint32(rela + 12, symbol, true);
    view.setBigInt64(rela + 16, BigInt(addend), true);
    rela += abi.RELA_SIZE;
  };
  const types = dynamicTypes[layout.machine];
  const relocate = (what: string, span: Span, relocation: Relocation) => {
    const { size } = span;
    const { offset, kind, symbol, addend } = relocation;
    const fail = (why: string) =>
      new UraniumError('ERR_ELF_RELOCATION', `${what} at ${offset}: ${kind} against "${symbol}": ${why}`);
    const outside = misplacedField(relocation, size);
    if (outside !== undefined) throw fail(outside);
    const target = places.get(symbol);
    const imported = indices.get(symbol);
    if (!target && imported !== undefined && kind === 'absolute64') {
      leave(span.address + offset, imported, types.absolute, addend);
      return;
    }
    if (!target && imported !== undefined) throw fail(`it may be anywhere: got.${symbol} holds its address`);
    if (!target) throw fail('there is no such code symbol, data symbol or got.NAME of an import');
    if (kind === 'absolute64') {
      leave(span.address + offset, 0, types.relative, target.address + addend);
      return;
    }
    if (kind === 'absolute32') throw fail('addresses of a shared object have 64 bits');
    // The object is loaded on a page, so that distances in pages are what they are here.
    const place = BigInt(span.address + offset);
    const why = writeTarget(view, span.offset + offset, kind, BigInt(target.address + addend), place);
    if (why !== undefined) throw fail(why);
  };
  for (const relocation of code.relocations) relocate('code', spans.text, relocation);
  for (const relocation of data.relocations) relocate('data', spans.data, relocation);
  for (let index = 1; index < layout.firstExport; index++) {
    leave(spans.got.address + (index - 1) * 8, index, types.globDat, 0);
  }
}
