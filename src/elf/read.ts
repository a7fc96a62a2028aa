/**
 * Reads a relocatable object: ELF64, little endian, ET_REL, as a compiler writes it.
 *
 * Invariant: whatever the bytes are, `readObject` returns or throws ERR_ELF_FORMAT with a byte offset. Every
 * offset, count and string is checked against the file before it is used, and counts are bounded by the file's
 * size because the records they count must lie in it. What is returned refers only to what exists: section and
 * symbol indices are in range, relocations begin inside their section, symbols lie in theirs.
 *
 * Source: gABI ch. 4.
 */

import { UraniumError } from '../base/index.ts';
import * as abi from './abi.ts';

export interface ObjectRelocation {
  /** Bytes from the start of the section to the field. */
  readonly offset: number;
  /** As in the processor's psABI; `typeName` is the same in words, R_X86_64_PC32. */
  readonly type: number;
  readonly typeName: string;
  /** Index into `ObjectFile.symbols`; 0 is the null symbol. */
  readonly symbol: number;
  readonly addend: number;
}

export interface ObjectSection {
  readonly index: number;
  readonly name: string;
  /** SHT_… */
  readonly type: number;
  /** SHF_… */
  readonly flags: number;
  /** In bytes, also of a section without contents (SHT_NOBITS). */
  readonly size: number;
  /** A power of two, at least 1. */
  readonly alignment: number;
  /** The contents, a view of the file; empty for SHT_NOBITS. */
  readonly bytes: Uint8Array;
  /** Those that apply to this section, in the file's order. */
  readonly relocations: readonly ObjectRelocation[];
}

export interface ObjectSymbol {
  readonly index: number;
  /** For a section symbol without a name of its own, the section's name. */
  readonly name: string;
  readonly binding: 'local' | 'global' | 'weak';
  /** STT_… */
  readonly type: number;
  readonly place: 'undefined' | 'absolute' | 'common' | 'section';
  /** Index into `ObjectFile.sections`; 0 unless `place` is 'section'. */
  readonly section: number;
  /** Bytes from the section's start where `place` is 'section'. */
  readonly value: number;
  readonly size: number;
}

/** Sections that are kept or dropped together (SHT_GROUP). */
export interface ObjectGroup {
  readonly signature: string;
  /** Whether other objects may hold the same group, of which one is kept. */
  readonly comdat: boolean;
  /** Indices of sections. */
  readonly members: readonly number[];
}

export interface ObjectFile {
  /** What error messages call it. */
  readonly name: string;
  readonly machine: 'x64' | 'arm64';
  /** Index 0 is the null section. */
  readonly sections: readonly ObjectSection[];
  /** Index 0 is the null symbol. Empty when the object has no symbol table. */
  readonly symbols: readonly ObjectSymbol[];
  readonly groups: readonly ObjectGroup[];
}

interface Header {
  readonly at: number;
  readonly nameOffset: number;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly alignment: number;
  readonly entrySize: number;
}

/**
 * Reads `bytes` as a relocatable object; the result holds views of `bytes`, not copies.
 *
 * Throws ERR_ELF_FORMAT where the file is damaged or of another kind, with the offset in the file. `name` is
 * used in messages only.
 */
export function readObject(bytes: Uint8Array, name = 'object'): ObjectFile {
  const file = new Fields(bytes, name);
  const machine = readIdentification(file);
  const headers = readSectionHeaders(file);

  const namesHeader = headers[file.u16(62)];
  if (namesHeader?.type !== abi.SHT_STRTAB) {
    throw file.error(62, `e_shstrndx is ${file.u16(62)}, which is not a string table`);
  }
  const sectionName = file.strings(namesHeader);
  const relocations: ObjectRelocation[][] = headers.map(() => []);
  const sections = headers.map((header, index): ObjectSection => {
    const isStored = header.type !== abi.SHT_NOBITS && index !== 0;
    return {
      index,
      name: sectionName(header.nameOffset, header.at),
      type: header.type,
      flags: header.flags,
      size: header.size,
      alignment: header.alignment,
      bytes: isStored ? bytes.subarray(header.offset, header.offset + header.size) : new Uint8Array(0),
      relocations: relocations[index] ?? [],
    };
  });

  const symbolTables = headers.filter((header) => header.type === abi.SHT_SYMTAB);
  const [symbolTable, second] = symbolTables;
  if (second) throw file.error(second.at, 'there is a second symbol table');
  const symbols = symbolTable ? readSymbols(file, symbolTable, headers, sections) : [];

  const groups: ObjectGroup[] = [];
  for (const header of headers) {
    if (header.type === abi.SHT_RELA) {
      const target = headers[header.info];
      if (!target || header.info === 0)
        throw file.error(header.at + 44, `there is no section ${header.info}`);
      if (headers[header.link] !== symbolTable || !symbolTable) {
        throw file.error(header.at + 40, `section ${header.link} is not the symbol table`);
      }
      relocations[header.info]?.push(...readRelocations(file, header, target, symbols, machine));
    } else if (header.type === abi.SHT_REL) {
      // x86-64 and AArch64 objects hold relocations with addends only.
      throw file.error(header.at, 'relocations without addends (SHT_REL) are not supported');
    } else if (header.type === abi.SHT_SYMTAB_SHNDX) {
      throw file.error(header.at, 'more than 65,279 sections (SHT_SYMTAB_SHNDX) are not supported');
    } else if (header.type === abi.SHT_GROUP) {
      groups.push(readGroup(file, header, headers, symbols));
    }
  }
  return { name, machine: machine.name, sections, symbols, groups };
}

type Machine = (typeof abi.machines)[number];

function readIdentification(file: Fields): Machine {
  if (file.size < abi.EHDR_SIZE)
    throw file.error(0, `an ELF header is ${abi.EHDR_SIZE} bytes, got ${file.size}`);
  const expect = (offset: number, what: string, got: number, wanted: number) => {
    if (got !== wanted) throw file.error(offset, `${what} is ${got}, not ${wanted}`);
  };
  if (file.u32(0) !== abi.ELFMAG) throw file.error(0, 'it does not begin with 7f 45 4c 46 ("\\x7fELF")');
  expect(4, 'EI_CLASS', file.u8(4), abi.ELFCLASS64);
  expect(5, 'EI_DATA', file.u8(5), abi.ELFDATA2LSB);
  expect(6, 'EI_VERSION', file.u8(6), abi.EV_CURRENT);
  expect(16, 'e_type (ET_REL is 1)', file.u16(16), abi.ET_REL);
  const machine = abi.machines[file.u16(18)];
  if (!machine)
    throw file.error(18, `e_machine is ${file.u16(18)}: x86-64 (62) or AArch64 (183) is expected`);
  expect(20, 'e_version', file.u32(20), abi.EV_CURRENT);
  expect(58, 'e_shentsize', file.u16(58), abi.SHDR_SIZE);
  return machine;
}

function readSectionHeaders(file: Fields): Header[] {
  const start = file.u64(40);
  const count = file.u16(60);
  if (count === 0) throw file.error(60, 'there are no section headers');
  file.range(40, 'the section headers', start, count * abi.SHDR_SIZE);
  return Array.from({ length: count }, (_, index): Header => {
    const at = start + index * abi.SHDR_SIZE;
    const header = {
      at,
      nameOffset: file.u32(at),
      type: file.u32(at + 4),
      flags: file.u64(at + 8),
      offset: file.u64(at + 24),
      size: file.u64(at + 32),
      link: file.u32(at + 40),
      info: file.u32(at + 44),
      alignment: Math.max(1, file.u64(at + 48)),
      entrySize: file.u64(at + 56),
    };
    if (index !== 0 && header.type !== abi.SHT_NOBITS) {
      file.range(at + 24, `section ${index}`, header.offset, header.size);
    }
    const { alignment } = header;
    if (alignment > 2 ** 30 || (alignment & (alignment - 1)) !== 0) {
      throw file.error(
        at + 48,
        `section ${index} is aligned to ${alignment}, not to a power of two up to 2^30`,
      );
    }
    return header;
  });
}

function readSymbols(
  file: Fields,
  table: Header,
  headers: readonly Header[],
  sections: readonly ObjectSection[],
): ObjectSymbol[] {
  const strings = headers[table.link];
  if (strings?.type !== abi.SHT_STRTAB) {
    throw file.error(table.at + 40, `section ${table.link} is not a string table`);
  }
  const symbolName = file.strings(strings);
  const bindings: Readonly<Record<number, ObjectSymbol['binding']>> = {
    [abi.STB_LOCAL]: 'local',
    [abi.STB_GLOBAL]: 'global',
    [abi.STB_WEAK]: 'weak',
  };
  return file.records(table, abi.SYM_SIZE).map((at, index): ObjectSymbol => {
    const info = file.u8(at + 4);
    const binding = bindings[info >> 4];
    if (!binding) throw file.error(at + 4, `symbol ${index} has the unknown binding ${info >> 4}`);
    const type = info & 15;
    const shndx = file.u16(at + 6);
    const section = shndx < abi.SHN_LORESERVE ? shndx : 0;
    const value = file.u64(at + 8);
    const size = file.u64(at + 16);
    let name = symbolName(file.u32(at), at);
    let place: ObjectSymbol['place'] = 'section';
    if (shndx === abi.SHN_UNDEF) place = 'undefined';
    else if (shndx === abi.SHN_ABS) place = 'absolute';
    else if (shndx === abi.SHN_COMMON) place = 'common';
    else {
      const target = sections[section];
      if (!target || section === 0)
        throw file.error(at + 6, `symbol ${index} is in section ${shndx}, which does not exist`);
      if (value > target.size || size > target.size - value) {
        throw file.error(
          at + 8,
          `symbol ${index} is at ${value}..${value + size} of a section of ${target.size} bytes`,
        );
      }
      if (type === abi.STT_SECTION && name === '') name = target.name;
    }
    return { index, name, binding, type, place, section, value, size };
  });
}

function readRelocations(
  file: Fields,
  table: Header,
  target: Header,
  symbols: readonly ObjectSymbol[],
  machine: Machine,
): ObjectRelocation[] {
  return file.records(table, abi.RELA_SIZE).map((at, index): ObjectRelocation => {
    const offset = file.u64(at);
    if (offset >= target.size) {
      throw file.error(at, `relocation ${index} is at ${offset} of a section of ${target.size} bytes`);
    }
    const type = file.u32(at + 8);
    const symbol = file.u32(at + 12);
    if (symbol >= symbols.length) {
      throw file.error(at + 12, `relocation ${index} is against symbol ${symbol} of ${symbols.length}`);
    }
    const known = machine.names[type];
    const typeName = known === undefined ? `relocation type ${type}` : `${machine.prefix}${known}`;
    return { offset, type, typeName, symbol, addend: file.i64(at + 16) };
  });
}

function readGroup(
  file: Fields,
  header: Header,
  headers: readonly Header[],
  symbols: readonly ObjectSymbol[],
): ObjectGroup {
  const [flags, ...members] = file.records(header, 4).map((at) => file.u32(at));
  if (flags === undefined) throw file.error(header.at + 32, 'a section group is empty');
  const signature = symbols[header.info];
  if (!signature)
    throw file.error(
      header.at + 44,
      `a section group is named by symbol ${header.info} of ${symbols.length}`,
    );
  for (const [index, member] of members.entries()) {
    if (member === 0 || member >= headers.length) {
      throw file.error(
        header.offset + 4 + index * 4,
        `a section group holds section ${member}, which does not exist`,
      );
    }
  }
  return { signature: signature.name, comdat: (flags & abi.GRP_COMDAT) !== 0, members };
}

/** The bytes of the file as checked little-endian fields. */
class Fields {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #name: string;

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#name = name;
  }

  get size(): number {
    return this.#bytes.length;
  }

  error(offset: number, what: string): UraniumError {
    return new UraniumError('ERR_ELF_FORMAT', `${this.#name}, byte ${offset}: ${what}`);
  }

  /** Throws unless `offset..offset + size` lies in the file; `at` is where that was read. */
  range(at: number, what: string, offset: number, size: number): void {
    if (offset > this.size || size > this.size - offset) {
      throw this.error(at, `${what}: ${size} bytes at ${offset} are not in a file of ${this.size} bytes`);
    }
  }

  u8(offset: number): number {
    this.range(offset, 'a byte', offset, 1);
    return this.#view.getUint8(offset);
  }

  u16(offset: number): number {
    this.range(offset, 'a half-word', offset, 2);
    return this.#view.getUint16(offset, true);
  }

  u32(offset: number): number {
    this.range(offset, 'a word', offset, 4);
    return this.#view.getUint32(offset, true);
  }

  /** An unsigned 64-bit field that a number can hold. */
  u64(offset: number): number {
    this.range(offset, 'a double-word', offset, 8);
    const value = Number(this.#view.getBigUint64(offset, true));
    if (!Number.isSafeInteger(value)) throw this.error(offset, `${value} is above 2^53 - 1`);
    return value;
  }

  /** A signed 64-bit field that a number can hold. */
  i64(offset: number): number {
    this.range(offset, 'a double-word', offset, 8);
    const value = Number(this.#view.getBigInt64(offset, true));
    if (!Number.isSafeInteger(value))
      throw this.error(offset, `${value} is outside of -(2^53 - 1)..2^53 - 1`);
    return value;
  }

  /** The offsets in the file of a table's records. */
  records(table: Header, size: number): number[] {
    if (table.entrySize !== size || table.size % size !== 0) {
      throw this.error(
        table.at,
        `a table of ${table.size} bytes has entries of ${table.entrySize}, not of ${size} bytes`,
      );
    }
    return Array.from({ length: table.size / size }, (_, index) => table.offset + index * size);
  }

  /** A reader of the strings in a string table; each is decoded once, so that overlaps cost nothing. */
  strings(table: Header): (offset: number, at: number) => string {
    const end = table.offset + table.size;
    const known = new Map<number, string>();
    return (offset, at) => {
      if (offset === 0) return '';
      const text = known.get(offset);
      if (text !== undefined) return text;
      if (offset >= table.size)
        throw this.error(at, `a name at ${offset} of a string table of ${table.size} bytes`);
      const start = table.offset + offset;
      const length = this.#bytes.subarray(start, end).indexOf(0);
      if (length < 0) throw this.error(start, 'a name has no end');
      const decoded = new TextDecoder().decode(this.#bytes.subarray(start, start + length));
      known.set(offset, decoded);
      return decoded;
    };
  }
}
