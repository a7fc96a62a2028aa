/**
 * Where everything lies in a shared object; the picture is in write.ts.
 *
 * Sizes come first, so that every address is known before a byte is written. An address equals the file offset
 * but for multiples of the page size (gABI ch. 5, "Program Header": p_vaddr and p_offset are congruent).
 * Invariant: what is executable, what is writable and what becomes read-only after relocation lie on pages of
 * their own in memory.
 */

import { type Code, type Relocation, UraniumError } from '../base/index.ts';
import * as abi from './abi.ts';
import { gnuHashTable, sysvHashTable } from './hash.ts';
import { alignUp, type SectionHeader, type Segment, StringTable } from './records.ts';
import type { WholeOptions } from './shared-parts.ts';
import type { MachineName } from './write.ts';

/**
 * The unit of protection, and what segments are aligned to in the file. Linux on arm64 has pages of 4, 16 or 64 KiB
 * (AAELF64 §6.1): segments lie 64 KiB apart in memory, but not in the file, whose pages are then mapped twice.
 */
const pages: Readonly<Record<MachineName, { readonly size: number; readonly inFile: number }>> = {
  x64: { size: 4096, inFile: 4096 },
  arm64: { size: 65536, inFile: 64 },
};

/** The program headers that `segmentsOf` lists. */
const SEGMENT_COUNT = 6;

/** A run of bytes of the file, which is also a run of addresses where it is loaded. */
export interface Span {
  /** In the file. */
  readonly offset: number;
  /** In memory, from where the object is loaded. */
  readonly address: number;
  readonly size: number;
}

export interface Layout {
  readonly machine: MachineName;
  readonly code: Code;
  readonly data: {
    readonly bytes: Uint8Array;
    readonly relocations: readonly Relocation[];
  };
  /** Names of the dynamic symbols: the null symbol, imports, exports (.gnu.hash wants defined ones last). */
  readonly dynamicNames: readonly string[];
  readonly firstExport: number;
  readonly dynstr: StringTable;
  readonly dynamicEntries: readonly (readonly [tag: number, value: number])[];
  readonly hashTable: Uint8Array;
  readonly gnuHashTable: Uint8Array;
  readonly spans: {
    readonly hash: Span;
    readonly gnuHash: Span;
    readonly dynsym: Span;
    readonly dynstr: Span;
    readonly rela: Span;
    readonly text: Span;
    readonly dynamic: Span;
    readonly got: Span;
    readonly data: Span;
    readonly bss: Span;
  };
}

/** A layout for the options. Throws ERR_ARGUMENT for a name that is given twice, and for data without room. */
export function layOut(options: WholeOptions): Layout {
  const { code, data, imports, exports, soname, machine } = options;
  const dataBytes = data?.bytes ?? new Uint8Array(0);
  const dataSize = data?.size ?? dataBytes.length;
  if (dataSize < dataBytes.length) {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `data.size is ${dataSize}, less than its ${dataBytes.length} bytes`,
    );
  }
  const dynamicNames = ['', ...imports.map(({ name }) => name), ...exports.map(({ name }) => name)];
  rejectDuplicates(dynamicNames);
  const firstExport = 1 + imports.length;
  const dynstr = new StringTable();
  for (const name of dynamicNames) dynstr.add(name);
  const sonameOffset = dynstr.add(soname);
  const hashTable = sysvHashTable(dynamicNames);
  const gnuTable = gnuHashTable(dynamicNames, firstExport);

  // What only the dynamic linker can know: where imports are, and where this object itself will be.
  const dataRelocations = data?.relocations ?? [];
  const absolute = [...code.relocations, ...dataRelocations].filter(({ kind }) => kind === 'absolute64');
  const relaSize = (imports.length + absolute.length) * abi.RELA_SIZE;

  const page = pages[machine];
  const spanAfter = (last: Span, alignment: number, size: number): Span => {
    const offset = alignUp(end(last), alignment);
    return { offset, address: last.address + offset - last.offset, size };
  };
  /** The first of a segment. */
  const segmentAfter = (last: Span, size: number): Span => {
    const offset = alignUp(end(last), page.inFile);
    return { offset, address: alignUp(endAddress(last), page.size) + (offset % page.size), size };
  };
  /** On a page of its own, but in the same segment: as far away in the file as in memory. */
  const pageAfter = (last: Span, size: number): Span => {
    const address = alignUp(endAddress(last), page.size);
    return { offset: last.offset + address - last.address, address, size };
  };
  const headers: Span = { offset: 0, address: 0, size: abi.EHDR_SIZE + SEGMENT_COUNT * abi.PHDR_SIZE };
  const hash = spanAfter(headers, 8, hashTable.length);
  const gnuHash = spanAfter(hash, 8, gnuTable.length);
  const dynsym = spanAfter(gnuHash, 8, dynamicNames.length * abi.SYM_SIZE);
  const strings = spanAfter(dynsym, 1, dynstr.size);
  const rela = spanAfter(strings, 8, relaSize);
  const text = segmentAfter(rela, code.bytes.length);

  const dynamicEntries: [tag: number, value: number][] = [
    [abi.DT_SONAME, sonameOffset],
    [abi.DT_HASH, hash.address],
    [abi.DT_GNU_HASH, gnuHash.address],
    [abi.DT_STRTAB, strings.address],
    [abi.DT_SYMTAB, dynsym.address],
    [abi.DT_STRSZ, strings.size],
    [abi.DT_SYMENT, abi.SYM_SIZE],
  ];
  if (relaSize > 0) {
    dynamicEntries.push(
      [abi.DT_RELA, rela.address],
      [abi.DT_RELASZ, relaSize],
      [abi.DT_RELAENT, abi.RELA_SIZE],
    );
  }
  if (code.relocations.some(({ kind }) => kind === 'absolute64')) dynamicEntries.push([abi.DT_TEXTREL, 0]);
  dynamicEntries.push([abi.DT_NULL, 0]);
  const dynamic = segmentAfter(text, dynamicEntries.length * abi.DYN_SIZE);
  const got = spanAfter(dynamic, 8, imports.length * 8);
  const initialised = pageAfter(got, dataBytes.length);
  const bss = spanAfter(initialised, 1, dataSize - dataBytes.length);

  return {
    machine,
    code,
    data: { bytes: dataBytes, relocations: dataRelocations },
    dynamicNames,
    firstExport,
    dynstr,
    dynamicEntries,
    hashTable,
    gnuHashTable: gnuTable,
    spans: { hash, gnuHash, dynsym, dynstr: strings, rela, text, dynamic, got, data: initialised, bss },
  };
}

/** The end of what is loaded from the file; zeros follow it in memory. */
export function loadedEnd({ spans: { got, data } }: Layout): number {
  return data.size > 0 ? end(data) : end(got);
}

/** The segments, for the program headers. */
export function segmentsOf(layout: Layout): Segment[] {
  const { rela, text, dynamic, data, bss } = layout.spans;
  const page = pages[layout.machine].size;
  const fileSize = loadedEnd(layout) - dynamic.offset;
  const writable = endAddress(bss) - dynamic.address;
  const relocated = data.address - dynamic.address;
  // biome-ignore format: one row per segment
  return [
    { type: abi.PT_LOAD, flags: abi.PF_R, offset: 0, address: 0, fileSize: end(rela), memorySize: end(rela), alignment: page },
    { type: abi.PT_LOAD, flags: abi.PF_R | abi.PF_X, ...text, fileSize: text.size, memorySize: text.size, alignment: page },
    { type: abi.PT_LOAD, flags: abi.PF_R | abi.PF_W, ...dynamic, fileSize, memorySize: writable, alignment: page },
    { type: abi.PT_DYNAMIC, flags: abi.PF_R | abi.PF_W, ...dynamic, fileSize: dynamic.size, memorySize: dynamic.size, alignment: 8 },
    // The dynamic linker makes .dynamic and .got read-only once they are filled.
    { type: abi.PT_GNU_RELRO, flags: abi.PF_R, ...dynamic, fileSize: end(layout.spans.got) - dynamic.offset, memorySize: relocated, alignment: 1 },
    { type: abi.PT_GNU_STACK, flags: abi.PF_R | abi.PF_W, offset: 0, address: 0, fileSize: 0, memorySize: 0, alignment: 16 },
  ];
}

/** The loaded sections, for the section headers. */
export function sectionsOf(layout: Layout): SectionHeader[] {
  const { hash, gnuHash, dynsym, dynstr, rela, text, dynamic, got, data, bss } = layout.spans;
  const read = abi.SHF_ALLOC;
  const execute = abi.SHF_ALLOC | abi.SHF_EXECINSTR;
  const write = abi.SHF_ALLOC | abi.SHF_WRITE;
  // Where it begins need not be a multiple of the page size (gABI ch. 4: sh_addr is one of sh_addralign).
  const page = pages[layout.machine].inFile;
  // biome-ignore format: one row per section
  return [
    { name: '.hash', type: abi.SHT_HASH, flags: read, ...hash, alignment: 8, entrySize: 4, link: '.dynsym', bytes: layout.hashTable },
    { name: '.gnu.hash', type: abi.SHT_GNU_HASH, flags: read, ...gnuHash, alignment: 8, link: '.dynsym', bytes: layout.gnuHashTable },
    { name: '.dynsym', type: abi.SHT_DYNSYM, flags: read, ...dynsym, alignment: 8, entrySize: abi.SYM_SIZE, link: '.dynstr', info: 1 },
    { name: '.dynstr', type: abi.SHT_STRTAB, flags: read, ...dynstr, alignment: 1, bytes: layout.dynstr.bytes() },
    { name: '.rela.dyn', type: abi.SHT_RELA, flags: read, ...rela, alignment: 8, entrySize: abi.RELA_SIZE, link: '.dynsym' },
    { name: '.text', type: abi.SHT_PROGBITS, flags: execute, ...text, alignment: page, bytes: layout.code.bytes },
    { name: '.dynamic', type: abi.SHT_DYNAMIC, flags: write, ...dynamic, alignment: 8, entrySize: abi.DYN_SIZE, link: '.dynstr' },
    { name: '.got', type: abi.SHT_PROGBITS, flags: write, ...got, alignment: 8, entrySize: 8 },
    { name: '.data', type: abi.SHT_PROGBITS, flags: write, ...data, alignment: page, bytes: layout.data.bytes },
    // It has no bytes in the file; where initialised data is absent, too, their page is no part of it.
    { name: '.bss', type: abi.SHT_NOBITS, flags: write, ...bss, offset: loadedEnd(layout), alignment: 1 },
  ];
}

function end({ offset, size }: Span): number {
  return offset + size;
}

function endAddress({ address, size }: Span): number {
  return address + size;
}

function rejectDuplicates(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      throw new UraniumError('ERR_ARGUMENT', `the import or export "${name}" is given twice, or empty`);
    }
    seen.add(name);
  }
}
