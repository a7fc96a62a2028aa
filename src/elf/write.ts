/**
 * Writes a shared object: ELF64, x86-64, ET_DYN, which the dynamic linkers of glibc and musl load.
 *
 * It needs no library by name (no DT_NEEDED): what it imports is found among what the process has loaded
 * already. File offsets equal addresses, so the file is its own picture of the memory:
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
 * Sources: gABI ch. 4 and 5; x86-64 psABI §4.4 for relocations.
 */

import { type Code, type CodeSymbol, type Relocation, UraniumError } from '../base/index.ts';
import * as abi from './abi.ts';
import { gnuHashTable, sysvHashTable } from './hash.ts';
import { alignUp, StringTable, writeFileHeader, writeSectionHeaders, writeSymbol } from './records.ts';

/** The unit of protection: 4 KiB on x86-64 Linux. */
const PAGE = 4096;

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

export interface SharedObjectOptions {
  /**
   * The text. Its relocations may refer to code symbols, to data symbols, and to `got.NAME`: the 8-byte slot
   * that holds the address of the import NAME once the object is loaded.
   *
   * `relative32` is resolved here. `absolute64` becomes R_X86_64_RELATIVE; in `code` (rather than in `data`)
   * that makes the dynamic linker write to the text while it loads (DT_TEXTREL), which hardened systems
   * refuse: prefer `relative32`.
   */
  readonly code: Code;
  readonly data?: SharedObjectData;
  readonly imports: readonly SharedObjectImport[];
  readonly exports: readonly SharedObjectExport[];
  /** The object's own name (DT_SONAME). */
  readonly soname: string;
}

interface Section {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  /** Equal to the file offset for what is loaded. */
  readonly offset: number;
  readonly size: number;
  readonly alignment: number;
  readonly entrySize?: number;
  readonly link?: string;
  readonly info?: number;
  readonly bytes?: Uint8Array;
}

interface Place {
  readonly address: number;
  readonly section: string;
}

/**
 * A shared object that holds `code` and `data`, for `dlopen`.
 *
 * Throws ERR_ARGUMENT where a name is given twice, lies outside, or is exported but not defined, and
 * ERR_ELF_RELOCATION where a relocation refers to an unknown name or does not fit.
 */
export function writeSharedObject(options: SharedObjectOptions): Uint8Array {
  const { code, imports, exports, soname } = options;
  const data = options.data ?? { symbols: [] };
  const dataBytes = data.bytes ?? new Uint8Array(0);
  const dataSize = data.size ?? dataBytes.length;
  if (dataSize < dataBytes.length) {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `data.size is ${dataSize}, less than its ${dataBytes.length} bytes`,
    );
  }

  // The dynamic symbols: the null symbol, then imports, then exports (.gnu.hash wants defined ones last).
  const dynamicNames = ['', ...imports.map((entry) => entry.name), ...exports.map((entry) => entry.name)];
  rejectDuplicates('import or export', dynamicNames);
  const dynstr = new StringTable();
  const nameOffsets = dynamicNames.map((name) => dynstr.add(name));
  const sonameOffset = dynstr.add(soname);
  const firstExport = 1 + imports.length;

  const codeRelocations = code.relocations;
  const dataRelocations = data.relocations ?? [];
  const isAbsolute = (relocation: Relocation) => relocation.kind === 'absolute64';
  const textIsRelocated = codeRelocations.some(isAbsolute);
  const runTimeCount =
    imports.length + codeRelocations.filter(isAbsolute).length + dataRelocations.filter(isAbsolute).length;

  // Layout: sizes first, so that every address is known before a byte is written.
  const phnum = 6;
  const hash = sysvHashTable(dynamicNames);
  const gnuHash = gnuHashTable(dynamicNames, firstExport);
  const hashOffset = alignUp(abi.EHDR_SIZE + phnum * abi.PHDR_SIZE, 8);
  const gnuHashOffset = alignUp(hashOffset + hash.length, 8);
  const dynsymOffset = alignUp(gnuHashOffset + gnuHash.length, 8);
  const dynsymSize = dynamicNames.length * abi.SYM_SIZE;
  const dynstrOffset = dynsymOffset + dynsymSize;
  const relaOffset = alignUp(dynstrOffset + dynstr.size, 8);
  const relaSize = runTimeCount * abi.RELA_SIZE;
  const headersEnd = relaOffset + relaSize;
  const textOffset = alignUp(headersEnd, PAGE);
  const textEnd = textOffset + code.bytes.length;
  const dynamicOffset = alignUp(textEnd, PAGE);
  const dynamicEntries: [tag: number, value: number][] = [
    [abi.DT_SONAME, sonameOffset],
    [abi.DT_HASH, hashOffset],
    [abi.DT_GNU_HASH, gnuHashOffset],
    [abi.DT_STRTAB, dynstrOffset],
    [abi.DT_SYMTAB, dynsymOffset],
    [abi.DT_STRSZ, dynstr.size],
    [abi.DT_SYMENT, abi.SYM_SIZE],
  ];
  if (runTimeCount > 0) {
    dynamicEntries.push(
      [abi.DT_RELA, relaOffset],
      [abi.DT_RELASZ, relaSize],
      [abi.DT_RELAENT, abi.RELA_SIZE],
    );
  }
  if (textIsRelocated) dynamicEntries.push([abi.DT_TEXTREL, 0]);
  dynamicEntries.push([abi.DT_NULL, 0]);
  const gotOffset = dynamicOffset + dynamicEntries.length * abi.DYN_SIZE;
  const gotEnd = gotOffset + imports.length * 8;
  const dataOffset = alignUp(gotEnd, PAGE);
  const loadedEnd = dataBytes.length > 0 ? dataOffset + dataBytes.length : gotEnd;
  const memoryEnd = dataOffset + dataSize;

  // Names to addresses.
  const places = new Map<string, Place>();
  const place = (
    what: string,
    name: string,
    offset: number,
    size: number,
    address: number,
    section: string,
  ) => {
    if (places.has(name)) throw new UraniumError('ERR_ARGUMENT', `the symbol "${name}" is defined twice`);
    if (!Number.isInteger(offset) || offset < 0 || offset > size) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `the ${what} symbol "${name}" is at ${offset}, outside of 0..${size}`,
      );
    }
    places.set(name, { address, section });
  };
  for (const { name, offset } of code.symbols) {
    place('code', name, offset, code.bytes.length, textOffset + offset, '.text');
  }
  for (const { name, offset } of data.symbols) {
    place('data', name, offset, dataSize, dataOffset + offset, offset < dataBytes.length ? '.data' : '.bss');
  }
  for (const [index, { name }] of imports.entries()) {
    place('GOT', `got.${name}`, index * 8, gotEnd, gotOffset + index * 8, '.got');
  }

  // Symbols for people and tools: all local, so one after another. One symbol for the whole GOT is enough:
  // disassemblers name its slots by their relocations.
  const strtab = new StringTable();
  const symtabNames = [...places]
    .filter(([, where]) => where.section !== '.got')
    .map(([name, where]) => ({ name: strtab.add(name), where }));
  if (imports.length > 0) {
    symtabNames.push({
      name: strtab.add('_GLOBAL_OFFSET_TABLE_'),
      where: { address: gotOffset, section: '.got' },
    });
  }
  const symtabOffset = alignUp(loadedEnd, 8);
  const symtabSize = (1 + symtabNames.length) * abi.SYM_SIZE;
  const strtabOffset = symtabOffset + symtabSize;

  // biome-ignore format: one row per section
  const sections: Section[] = [
    { name: '.hash', type: abi.SHT_HASH, flags: abi.SHF_ALLOC, offset: hashOffset, size: hash.length, alignment: 8, entrySize: 4, link: '.dynsym', bytes: hash },
    { name: '.gnu.hash', type: abi.SHT_GNU_HASH, flags: abi.SHF_ALLOC, offset: gnuHashOffset, size: gnuHash.length, alignment: 8, link: '.dynsym', bytes: gnuHash },
    { name: '.dynsym', type: abi.SHT_DYNSYM, flags: abi.SHF_ALLOC, offset: dynsymOffset, size: dynsymSize, alignment: 8, entrySize: abi.SYM_SIZE, link: '.dynstr', info: 1 },
    { name: '.dynstr', type: abi.SHT_STRTAB, flags: abi.SHF_ALLOC, offset: dynstrOffset, size: dynstr.size, alignment: 1, bytes: dynstr.bytes() },
    { name: '.rela.dyn', type: abi.SHT_RELA, flags: abi.SHF_ALLOC, offset: relaOffset, size: relaSize, alignment: 8, entrySize: abi.RELA_SIZE, link: '.dynsym' },
    { name: '.text', type: abi.SHT_PROGBITS, flags: abi.SHF_ALLOC | abi.SHF_EXECINSTR, offset: textOffset, size: code.bytes.length, alignment: PAGE, bytes: code.bytes },
    { name: '.dynamic', type: abi.SHT_DYNAMIC, flags: abi.SHF_ALLOC | abi.SHF_WRITE, offset: dynamicOffset, size: gotOffset - dynamicOffset, alignment: 8, entrySize: abi.DYN_SIZE, link: '.dynstr' },
    { name: '.got', type: abi.SHT_PROGBITS, flags: abi.SHF_ALLOC | abi.SHF_WRITE, offset: gotOffset, size: gotEnd - gotOffset, alignment: 8, entrySize: 8 },
    { name: '.data', type: abi.SHT_PROGBITS, flags: abi.SHF_ALLOC | abi.SHF_WRITE, offset: dataOffset, size: dataBytes.length, alignment: PAGE, bytes: dataBytes },
    { name: '.bss', type: abi.SHT_NOBITS, flags: abi.SHF_ALLOC | abi.SHF_WRITE, offset: dataOffset + dataBytes.length, size: dataSize - dataBytes.length, alignment: 1 },
    { name: '.symtab', type: abi.SHT_SYMTAB, flags: 0, offset: symtabOffset, size: symtabSize, alignment: 8, entrySize: abi.SYM_SIZE, link: '.strtab', info: 1 + symtabNames.length },
    { name: '.strtab', type: abi.SHT_STRTAB, flags: 0, offset: strtabOffset, size: strtab.size, alignment: 1, bytes: strtab.bytes() },
  ];
  const { file, view, sectionIndex } = writeSectionHeaders(sections);
  for (const section of sections) {
    if (section.bytes && section.size > 0) file.set(section.bytes, section.offset);
  }
  // biome-ignore format: one row per segment
  writeFileHeader(view, abi.ET_DYN, [
    { type: abi.PT_LOAD, flags: abi.PF_R, offset: 0, fileSize: headersEnd, memorySize: headersEnd, alignment: PAGE },
    { type: abi.PT_LOAD, flags: abi.PF_R | abi.PF_X, offset: textOffset, fileSize: textEnd - textOffset, memorySize: textEnd - textOffset, alignment: PAGE },
    { type: abi.PT_LOAD, flags: abi.PF_R | abi.PF_W, offset: dynamicOffset, fileSize: loadedEnd - dynamicOffset, memorySize: memoryEnd - dynamicOffset, alignment: PAGE },
    { type: abi.PT_DYNAMIC, flags: abi.PF_R | abi.PF_W, offset: dynamicOffset, fileSize: gotOffset - dynamicOffset, memorySize: gotOffset - dynamicOffset, alignment: 8 },
    // The dynamic linker makes .dynamic and .got read-only once they are filled.
    { type: abi.PT_GNU_RELRO, flags: abi.PF_R, offset: dynamicOffset, fileSize: gotEnd - dynamicOffset, memorySize: dataOffset - dynamicOffset, alignment: 1 },
    { type: abi.PT_GNU_STACK, flags: abi.PF_R | abi.PF_W, offset: 0, fileSize: 0, memorySize: 0, alignment: 16 },
  ]);

  // Dynamic symbols.
  const nameOffset = (index: number) => nameOffsets[index] ?? 0;
  for (const [index, { weak }] of imports.entries()) {
    const binding = weak ? abi.STB_WEAK : abi.STB_GLOBAL;
    const info = (binding << 4) | abi.STT_NOTYPE;
    const record = dynsymOffset + (1 + index) * abi.SYM_SIZE;
    writeSymbol(view, record, nameOffset(1 + index), info, abi.SHN_UNDEF, 0);
  }
  for (const [index, { name, symbol }] of exports.entries()) {
    const where = places.get(symbol);
    if (!where || where.section === '.got') {
      throw new UraniumError('ERR_ARGUMENT', `the export "${name}" names "${symbol}", which is not defined`);
    }
    const type = where.section === '.text' ? abi.STT_FUNC : abi.STT_OBJECT;
    const record = dynsymOffset + (firstExport + index) * abi.SYM_SIZE;
    const section = sectionIndex(where.section);
    writeSymbol(
      view,
      record,
      nameOffset(firstExport + index),
      (abi.STB_GLOBAL << 4) | type,
      section,
      where.address,
    );
  }
  for (const [index, { name, where }] of symtabNames.entries()) {
    const type = where.section === '.text' ? abi.STT_FUNC : abi.STT_OBJECT;
    const record = symtabOffset + (1 + index) * abi.SYM_SIZE;
    writeSymbol(view, record, name, (abi.STB_LOCAL << 4) | type, sectionIndex(where.section), where.address);
  }

  // The dynamic section.
  for (const [index, [tag, value]] of dynamicEntries.entries()) {
    view.setBigUint64(dynamicOffset + index * abi.DYN_SIZE, BigInt(tag), true);
    view.setBigUint64(dynamicOffset + index * abi.DYN_SIZE + 8, BigInt(value), true);
  }

  // Relocations: what can be computed now is, the rest is left to the dynamic linker.
  let rela = relaOffset;
  const writeRela = (address: number, symbol: number, type: number, addend: number) => {
    view.setBigUint64(rela, BigInt(address), true);
    view.setUint32(rela + 8, type, true);
    view.setUint32(rela + 12, symbol, true);
    view.setBigInt64(rela + 16, BigInt(addend), true);
    rela += abi.RELA_SIZE;
  };
  const relocate = (what: string, base: number, size: number, relocation: Relocation) => {
    const { offset, kind, symbol, addend } = relocation;
    const fail = (why: string) =>
      new UraniumError('ERR_ELF_RELOCATION', `${what} at ${offset}: ${kind} against "${symbol}": ${why}`);
    const width = kind === 'absolute64' ? 8 : 4;
    if (!Number.isInteger(offset) || offset < 0 || offset + width > size) {
      throw fail(`its ${width} bytes are outside of 0..${size}`);
    }
    const target = places.get(symbol);
    if (!target) throw fail('there is no such code symbol, data symbol or got.NAME of an import');
    if (kind === 'absolute64') {
      writeRela(base + offset, 0, abi.R_X86_64_RELATIVE, target.address + addend);
    } else {
      const value = target.address + addend - (base + offset);
      if (value !== (value | 0)) throw fail(`${value} does not fit in a signed 32-bit field`);
      view.setInt32(base + offset, value, true);
    }
  };
  for (const relocation of codeRelocations) relocate('code', textOffset, code.bytes.length, relocation);
  for (const relocation of dataRelocations) relocate('data', dataOffset, dataBytes.length, relocation);
  for (const index of imports.keys()) writeRela(gotOffset + index * 8, 1 + index, abi.R_X86_64_GLOB_DAT, 0);

  return file;
}

function rejectDuplicates(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name))
      throw new UraniumError('ERR_ARGUMENT', `the ${what} "${name}" is given twice, or empty`);
    seen.add(name);
  }
}
