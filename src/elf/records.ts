/**
 * The fixed records of an ELF64 file as bytes: the file header, program headers, section headers, symbols
 * and string tables. gABI ch. 4; every field is little endian.
 */

import type { SectionKind } from '../base/index.ts';
import * as abi from './abi.ts';

/** The least multiple of `alignment` (a power of two) that is not below `value`. */
export function alignUp(value: number, alignment: number): number {
  return Math.ceil(value / alignment) * alignment;
}

/** A string table under construction. Offset 0 is the empty string; equal strings are stored once. */
export class StringTable {
  readonly #offsets = new Map<string, number>([['', 0]]);
  readonly #bytes: number[] = [0];

  get size(): number {
    return this.#bytes.length;
  }

  /** The offset at which the NUL-terminated string begins. */
  add(text: string): number {
    const known = this.#offsets.get(text);
    if (known !== undefined) return known;
    const offset = this.#bytes.length;
    this.#offsets.set(text, offset);
    this.#bytes.push(...new TextEncoder().encode(text), 0);
    return offset;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export interface Segment {
  readonly type: number;
  readonly flags: number;
  /** In the file. */
  readonly offset: number;
  /** In memory. */
  readonly address: number;
  readonly fileSize: number;
  readonly memorySize: number;
  readonly alignment: number;
}

export interface SectionHeader {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  /** In memory; absent where it is not loaded. */
  readonly address?: number;
  readonly size: number;
  readonly alignment: number;
  readonly entrySize?: number;
  readonly link?: string;
  /** A number, or the name of a section. */
  readonly info?: number | string;
  /** It is there even if it is empty; other sections are left out then. */
  readonly isKept?: boolean;
  /** The contents, where they are known already. */
  readonly bytes?: Uint8Array;
}

/**
 * A file for these sections (see `isKept`) with the contents that are given, the section name table and the section
 * headers at its end, and the three fields of the file header that say so.
 */
export function writeSectionHeaders(sections: readonly SectionHeader[]): {
  file: Uint8Array;
  view: DataView;
  sectionIndex: (name: string) => number;
} {
  const present = sections.filter(({ size, isKept }) => size > 0 || isKept);
  const names = new StringTable();
  const nameOffsets = present.map((section) => names.add(section.name));
  const ownName = names.add('.shstrtab');
  const namesOffset = Math.max(
    ...present.map(({ type, offset, size }) => offset + (type === abi.SHT_NOBITS ? 0 : size)),
  );
  const headersOffset = alignUp(namesOffset + names.size, 8);
  const count = present.length + 2;
  const file = new Uint8Array(headersOffset + count * abi.SHDR_SIZE);
  const view = new DataView(file.buffer);

  // A section that is empty, and so absent, has no index; a symbol at the very end of it is absolute.
  const indices = new Map(present.map((section, index) => [section.name, index + 1]));
  const sectionIndex = (name: string) => indices.get(name) ?? abi.SHN_ABS;

  const write = (index: number, nameOffset: number, section: Omit<SectionHeader, 'name'>) => {
    const at = headersOffset + index * abi.SHDR_SIZE;
    view.setUint32(at, nameOffset, true);
    view.setUint32(at + 4, section.type, true);
    view.setBigUint64(at + 8, BigInt(section.flags), true);
    view.setBigUint64(at + 16, BigInt(section.address ?? 0), true);
    view.setBigUint64(at + 24, BigInt(section.offset), true);
    view.setBigUint64(at + 32, BigInt(section.size), true);
    view.setUint32(at + 40, section.link === undefined ? 0 : sectionIndex(section.link), true);
    const { info = 0 } = section;
    view.setUint32(at + 44, typeof info === 'string' ? sectionIndex(info) : info, true);
    view.setBigUint64(at + 48, BigInt(section.alignment), true);
    view.setBigUint64(at + 56, BigInt(section.entrySize ?? 0), true);
  };
  for (const [index, section] of present.entries()) write(index + 1, nameOffsets[index] ?? 0, section);
  write(count - 1, ownName, {
    type: abi.SHT_STRTAB,
    flags: 0,
    offset: namesOffset,
    size: names.size,
    alignment: 1,
  });
  file.set(names.bytes(), namesOffset);
  for (const { bytes, offset } of present) {
    if (bytes) file.set(bytes, offset);
  }

  view.setBigUint64(40, BigInt(headersOffset), true); // e_shoff
  view.setUint16(60, count, true); // e_shnum
  view.setUint16(62, count - 1, true); // e_shstrndx
  return { file, view, sectionIndex };
}

/** The rest of the file header and the program headers right behind it. */
export function writeFileHeader(
  view: DataView,
  type: number,
  machine: number,
  segments: readonly Segment[],
): void {
  view.setUint32(0, abi.ELFMAG, true);
  view.setUint8(4, abi.ELFCLASS64);
  view.setUint8(5, abi.ELFDATA2LSB);
  view.setUint8(6, abi.EV_CURRENT);
  view.setUint16(16, type, true);
  view.setUint16(18, machine, true);
  view.setUint32(20, abi.EV_CURRENT, true);
  view.setBigUint64(32, BigInt(segments.length > 0 ? abi.EHDR_SIZE : 0), true); // e_phoff
  view.setUint16(52, abi.EHDR_SIZE, true);
  view.setUint16(54, abi.PHDR_SIZE, true);
  view.setUint16(56, segments.length, true);
  view.setUint16(58, abi.SHDR_SIZE, true);
  for (const [index, segment] of segments.entries()) {
    const at = abi.EHDR_SIZE + index * abi.PHDR_SIZE;
    view.setUint32(at, segment.type, true);
    view.setUint32(at + 4, segment.flags, true);
    view.setBigUint64(at + 8, BigInt(segment.offset), true);
    view.setBigUint64(at + 16, BigInt(segment.address), true); // p_vaddr
    view.setBigUint64(at + 24, BigInt(segment.address), true); // p_paddr
    view.setBigUint64(at + 32, BigInt(segment.fileSize), true);
    view.setBigUint64(at + 40, BigInt(segment.memorySize), true);
    view.setBigUint64(at + 48, BigInt(segment.alignment), true);
  }
}

/** A symbol of default visibility; its size is 0 where it is unknown. */
export function writeSymbol(
  view: DataView,
  at: number,
  nameOffset: number,
  info: number,
  section: number,
  address: number,
  size = 0,
): void {
  view.setUint32(at, nameOffset, true);
  view.setUint8(at + 4, info);
  view.setUint16(at + 6, section, true);
  view.setBigUint64(at + 8, BigInt(address), true);
  view.setBigUint64(at + 16, BigInt(size), true);
}

/** e_machine, by Node's names. */
export const machineNumbers = { x64: abi.EM_X86_64, arm64: abi.EM_AARCH64 } as const;

/** What the headers of sections say of their kinds. */
export const sectionTypes: Readonly<Record<SectionKind, Pick<SectionHeader, 'type' | 'flags'>>> = {
  text: { type: abi.SHT_PROGBITS, flags: abi.SHF_ALLOC | abi.SHF_EXECINSTR },
  rodata: { type: abi.SHT_PROGBITS, flags: abi.SHF_ALLOC },
  data: { type: abi.SHT_PROGBITS, flags: abi.SHF_ALLOC | abi.SHF_WRITE },
  bss: { type: abi.SHT_NOBITS, flags: abi.SHF_ALLOC | abi.SHF_WRITE },
};

/** A global symbol in text is a function; a local one there may be any label. */
export function symbolType(kind: SectionKind, isLocal: boolean): number {
  if (kind !== 'text') return abi.STT_OBJECT;
  return isLocal ? abi.STT_NOTYPE : abi.STT_FUNC;
}
