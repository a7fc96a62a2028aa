/**
 * Reads a relocatable object: ELF64, little endian, ET_REL, as a compiler writes it.
 *
 * Invariant: whatever the bytes are, `readObject` returns or throws ERR_ELF_FORMAT with a byte offset. Every
 * offset, count and string is checked against the file before it is used, and what is made of the file is bounded
 * by its size (see fields.ts). What is returned refers only to what exists: section and symbol indices are in
 * range, relocations begin inside their section, symbols lie in theirs.
 *
 * Source: gABI ch. 4; the types of what is returned are in object.ts.
 */

import * as abi from './abi.ts';
import { Fields, type Table } from './fields.ts';
import type {
  ObjectCompression,
  ObjectFile,
  ObjectGroup,
  ObjectRelocation,
  ObjectSection,
  ObjectSymbol,
} from './object.ts';
import { type RelocationKindRow, relocationKinds } from './relocations.ts';
import type { MachineName } from './write.ts';

/** A section header; `at` is its offset in the file. */
interface Header extends Table {
  readonly index: number;
  readonly nameOffset: number;
  readonly type: number;
  readonly flags: number;
  readonly link: number;
  readonly info: number;
  readonly alignment: number;
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

  const sectionName = readNames(file, headers);
  const relocations: ObjectRelocation[][] = headers.map(() => []);
  const sections = headers.map((header, index): ObjectSection => {
    const isStored = header.type !== abi.SHT_NOBITS && header.type !== abi.SHT_NULL;
    return {
      index,
      name: sectionName(header.nameOffset, header.at),
      type: header.type,
      flags: header.flags,
      size: index === 0 ? 0 : header.size,
      alignment: header.alignment,
      entrySize: header.entrySize,
      link: header.link,
      info: header.info,
      bytes: isStored ? bytes.subarray(header.offset, header.offset + header.size) : new Uint8Array(0),
      compression: readCompression(file, header),
      relocations: relocations[index] ?? [],
    };
  });

  const [symbolTable, second] = headers.filter((header) => header.type === abi.SHT_SYMTAB);
  if (second) throw file.error(second.at, 'there is a second symbol table');
  const symbols = symbolTable ? readSymbols(file, symbolTable, headers, sections) : [];

  const groups: ObjectGroup[] = [];
  for (const header of headers) {
    if (header.type === abi.SHT_RELA) {
      const target = sections[header.info];
      if (!target || header.info === 0)
        throw file.error(header.at + 44, `there is no section ${header.info}`);
      if (headers[header.link] !== symbolTable || !symbolTable) {
        throw file.error(header.at + 40, `section ${header.link} is not the symbol table`);
      }
      const list = relocations[header.info] ?? [];
      readRelocations(file, header, target, symbols, relocationKinds[machine], list);
    } else if (header.type === abi.SHT_REL) {
      // x86-64 and AArch64 objects hold relocations with addends only.
      throw file.error(header.at, 'relocations without addends (SHT_REL) are not supported');
    } else if (header.type === abi.SHT_GROUP) {
      groups.push(readGroup(file, header, headers, symbols));
    }
  }
  return { name, machine, sections, symbols, groups };
}

function readIdentification(file: Fields): MachineName {
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

/** The section headers. Their number is in the size of the first if a half-word is too narrow (gABI, "e_shnum"). */
function readSectionHeaders(file: Fields): Header[] {
  const start = file.u64(40);
  let count = file.u16(60);
  if (count === 0 && start !== 0) {
    file.range(40, 'the first section header', start, abi.SHDR_SIZE);
    count = file.u64(start + 32);
  }
  if (count === 0) throw file.error(60, 'there are no section headers');
  file.range(40, 'the section headers', start, count * abi.SHDR_SIZE);
  let stored = 0;
  return Array.from({ length: count }, (_, index): Header => {
    const at = start + index * abi.SHDR_SIZE;
    const header = {
      at,
      index,
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
      // "No byte in a file resides in more than one section" (gABI ch. 4); so reading all costs no more than the file.
      if (header.type !== abi.SHT_NULL) stored += header.size;
      if (stored > file.size) {
        throw file.error(
          at + 32,
          `sections overlap: together they are longer than the file's ${file.size} bytes`,
        );
      }
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

/** The reader of the sections' names. */
function readNames(file: Fields, headers: readonly Header[]): (offset: number, at: number) => string {
  const short = file.u16(62);
  const index = short === abi.SHN_XINDEX ? (headers[0]?.link ?? 0) : short;
  const header = headers[index];
  if (header?.type !== abi.SHT_STRTAB) {
    throw file.error(62, `e_shstrndx is ${index}, which is not a string table`);
  }
  return file.strings(header);
}

/** The header of compressed contents (gABI ch. 4, "Section Compression"). */
function readCompression(file: Fields, header: Header): ObjectCompression | undefined {
  const { flags, type, at, offset, size } = header;
  if ((flags & abi.SHF_COMPRESSED) === 0 || type === abi.SHT_NOBITS) return undefined;
  if (size < abi.CHDR_SIZE)
    throw file.error(
      at + 32,
      `a compressed section has ${size} bytes, fewer than its header's ${abi.CHDR_SIZE}`,
    );
  return {
    type: file.u32(offset),
    size: file.u64(offset + 8),
    alignment: Math.max(1, file.u64(offset + 16)),
  };
}

const bindings: Readonly<Record<number, ObjectSymbol['binding']>> = {
  [abi.STB_LOCAL]: 'local',
  [abi.STB_GLOBAL]: 'global',
  [abi.STB_WEAK]: 'weak',
  [abi.STB_GNU_UNIQUE]: 'unique',
};

/** By the low two bits of st_other (gABI ch. 4, "Symbol Visibility"). */
const visibilities = ['default', 'internal', 'hidden', 'protected'] as const;

/** Section indices that stand for something else. */
const specialPlaces: Readonly<Record<number, ObjectSymbol['place']>> = {
  [abi.SHN_UNDEF]: 'undefined',
  [abi.SHN_ABS]: 'absolute',
  [abi.SHN_COMMON]: 'common',
  [abi.SHN_X86_64_LCOMMON]: 'common',
};

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
  const extendedIndex = readExtendedIndices(file, table, headers);
  return file.records(table, abi.SYM_SIZE).map((at, index): ObjectSymbol => {
    const info = file.u8(at + 4);
    const binding = bindings[info >> 4];
    if (!binding) throw file.error(at + 4, `symbol ${index} has the unknown binding ${info >> 4}`);
    const type = info & 15;
    const visibility = visibilities[file.u8(at + 5) & 3] ?? 'default';
    const shndx = file.u16(at + 6);
    const place = specialPlaces[shndx] ?? 'section';
    const size = file.u64(at + 16);
    let name = symbolName(file.u32(at), at);
    if (place !== 'section') {
      // An absolute value may be any number, -1 among them.
      const value = place === 'absolute' ? file.i64(at + 8) : file.u64(at + 8);
      return { index, name, binding, visibility, type, place, section: 0, value, size };
    }
    const section = shndx === abi.SHN_XINDEX ? extendedIndex(index, at) : shndx;
    const target = sections[section];
    if (!target || section === 0 || (shndx >= abi.SHN_LORESERVE && shndx !== abi.SHN_XINDEX))
      throw file.error(at + 6, `symbol ${index} is in section ${section}, which does not exist`);
    const value = file.u64(at + 8);
    const length = target.compression?.size ?? target.size;
    if (value > length || size > length - value) {
      throw file.error(
        at + 8,
        `symbol ${index} is at ${value}..${value + size} of a section of ${length} bytes`,
      );
    }
    if (type === abi.STT_SECTION && name === '') name = target.name;
    return { index, name, binding, visibility, type, place, section, value, size };
  });
}

/** Where the sections of symbols are that a half-word is too narrow for: SHT_SYMTAB_SHNDX, a word for each symbol. */
function readExtendedIndices(
  file: Fields,
  symbolTable: Header,
  headers: readonly Header[],
): (symbol: number, at: number) => number {
  const table = headers.find(
    ({ type, link }) => type === abi.SHT_SYMTAB_SHNDX && headers[link] === symbolTable,
  );
  return (symbol, at) => {
    if (!table) throw file.error(at + 6, `symbol ${symbol} has its section in a table that is not there`);
    if (symbol * 4 + 4 > table.size)
      throw file.error(
        at + 6,
        `symbol ${symbol} has its section beyond the ${table.size} bytes of their table`,
      );
    return file.u32(table.offset + symbol * 4);
  };
}

/** Appends the relocations of one table to those of the section. */
function readRelocations(
  file: Fields,
  table: Header,
  target: ObjectSection,
  symbols: readonly ObjectSymbol[],
  kinds: ReadonlyMap<number, RelocationKindRow>,
  list: ObjectRelocation[],
): void {
  const size = target.compression?.size ?? target.size;
  for (const [index, at] of file.records(table, abi.RELA_SIZE).entries()) {
    const offset = file.u64(at);
    if (offset >= size) {
      throw file.error(at, `relocation ${index} is at ${offset} of a section of ${size} bytes`);
    }
    const type = file.u32(at + 8);
    const symbol = file.u32(at + 12);
    if (symbol >= symbols.length) {
      throw file.error(at + 12, `relocation ${index} is against symbol ${symbol} of ${symbols.length}`);
    }
    const typeName = kinds.get(type)?.name ?? `relocation type ${type}`;
    list.push({ offset, type, typeName, symbol, addend: file.i64(at + 16) });
  }
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
