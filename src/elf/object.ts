/**
 * A relocatable object as the reader returns it, and what can be asked of one.
 *
 * Invariant (readObject holds it): indices of sections and symbols are in range, relocations begin inside their
 * section, symbols lie in theirs.
 */

import { UraniumError } from '../base/index.ts';
import * as abi from './abi.ts';
import type { MachineName } from './write.ts';

/** A field that is filled in when it is known where everything is. */
export interface ObjectRelocation {
  /** Bytes from the start of the section to the field. */
  readonly offset: number;
  /** As in the processor's psABI; `typeName` is the same in words, R_X86_64_PC32. */
  readonly type: number;
  readonly typeName: string;
  /** Index into `ObjectFile.symbols`; 0 is the null symbol. */
  readonly symbol: number;
  /** A, in bytes, signed. */
  readonly addend: number;
}

/** A section: a run of bytes that is placed as a whole. */
export interface ObjectSection {
  /** Its place in `ObjectFile.sections`. */
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
  /** Bytes of a string's characters or of a constant where `flags` has SHF_MERGE, of a table's records; 0 elsewhere. */
  readonly entrySize: number;
  /** sh_link and sh_info, whose meaning depends on the type; with SHF_LINK_ORDER, `link` is the section it belongs to. */
  readonly link: number;
  readonly info: number;
  /** The contents, a view of the file; empty for SHT_NOBITS. */
  readonly bytes: Uint8Array;
  /** How the contents are packed (SHF_COMPRESSED: debug information, mostly); relocations apply to what is unpacked. */
  readonly compression: ObjectCompression | undefined;
  /** Those that apply to this section, in the file's order. */
  readonly relocations: readonly ObjectRelocation[];
}

/** The compressed data begins 24 bytes into the section. Uranium does not unpack it. */
export interface ObjectCompression {
  /** ELFCOMPRESS_…: zlib is 1, zstd is 2. */
  readonly type: number;
  /** In bytes, unpacked. */
  readonly size: number;
  readonly alignment: number;
}

/** A name for a place or a value, or a wish for one. */
export interface ObjectSymbol {
  /** Its place in `ObjectFile.symbols`. */
  readonly index: number;
  /** For a section symbol without a name of its own, the section's name. */
  readonly name: string;
  /** `unique` is a GNU extension: global, but may be defined in several objects, of which one is taken. */
  readonly binding: 'local' | 'global' | 'weak' | 'unique';
  readonly visibility: 'default' | 'internal' | 'hidden' | 'protected';
  /** STT_… */
  readonly type: number;
  /** `common`: nobody's, so whoever links makes room for it, unless another object defines it. */
  readonly place: 'undefined' | 'absolute' | 'common' | 'section';
  /** Index into `ObjectFile.sections`; 0 unless `place` is 'section'. */
  readonly section: number;
  /**
   * Bytes from the section's start where `place` is 'section', the alignment where it is 'common', and a signed
   * number where it is 'absolute'.
   */
  readonly value: number;
  /** In bytes; 0 where it is unknown. */
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

/** A relocatable object. */
export interface ObjectFile {
  /** What error messages call it. */
  readonly name: string;
  readonly machine: MachineName;
  /** Index 0 is the null section. */
  readonly sections: readonly ObjectSection[];
  /** Index 0 is the null symbol. Empty when the object has no symbol table. */
  readonly symbols: readonly ObjectSymbol[];
  readonly groups: readonly ObjectGroup[];
}

/** One string or constant of a mergeable section. */
export interface MergedEntry {
  /** Bytes from the section's start. */
  readonly offset: number;
  /** Its bytes: a constant whole, a string without its terminator. */
  readonly bytes: Uint8Array;
}

/** What a relocation refers to in a mergeable section. */
export interface MergedReference {
  readonly section: ObjectSection;
  readonly entry: MergedEntry;
  /** Bytes from the section's start to what is referred to, which is in the entry: at its start, as a rule. */
  readonly offset: number;
  /** What is left of the addend: S + A is the address of `offset` plus this. -4 for most operands of x86-64. */
  readonly addend: number;
}

/** Whether equal entries of the section, and of others like it, may be stored once. */
export function isMergeable({ flags, entrySize, type }: ObjectSection): boolean {
  return (flags & abi.SHF_MERGE) !== 0 && entrySize > 0 && type !== abi.SHT_NOBITS;
}

/**
 * The string or constant around an offset of a mergeable section, SHF_MERGE (gABI ch. 4, "Section Attribute Flags").
 *
 * A string (SHF_STRINGS) ends before the first character of zeros; a character is 1, 2 or 4 bytes wide. Throws
 * ERR_ELF_FORMAT where the section is not mergeable, the offset is outside, or a string has no end.
 */
export function mergedEntry(object: ObjectFile, section: ObjectSection, offset: number): MergedEntry {
  const { bytes, entrySize, flags, name } = section;
  const refuse = (why: string) =>
    new UraniumError('ERR_ELF_FORMAT', `${object.name}, section ${name}, offset ${offset}: ${why}`);
  if (!isMergeable(section)) throw refuse('the section has no entries that can be merged (SHF_MERGE)');
  if (!Number.isInteger(offset) || offset < 0 || offset >= bytes.length) {
    throw refuse(`the section has ${bytes.length} bytes`);
  }
  const isZero = (at: number) => bytes.subarray(at, at + entrySize).every((byte) => byte === 0);
  let start = offset - (offset % entrySize);
  if ((flags & abi.SHF_STRINGS) === 0) {
    if (start + entrySize > bytes.length)
      throw refuse(`the last entry has not all of its ${entrySize} bytes`);
    return { offset: start, bytes: bytes.subarray(start, start + entrySize) };
  }
  let end = start;
  while (start > 0 && !isZero(start - entrySize)) start -= entrySize;
  while (end + entrySize <= bytes.length && !isZero(end)) end += entrySize;
  if (end + entrySize > bytes.length) throw refuse('the string has no end');
  return { offset: start, bytes: bytes.subarray(start, end) };
}

/**
 * What a relocation refers to, if that is a string or a constant in a mergeable section; undefined if it is not.
 *
 * Which entry is meant is a matter of convention, since an addend may also make up for the width of an operand:
 * against a section symbol, symbol and addend together lead to the entry; against another symbol, the symbol does,
 * and the addend is applied wherever the entry comes to lie (as linkers do). Throws what `mergedEntry` throws.
 */
export function mergedReference(
  object: ObjectFile,
  relocation: ObjectRelocation,
): MergedReference | undefined {
  const symbol = object.symbols[relocation.symbol];
  if (symbol?.place !== 'section') return undefined;
  const section = object.sections[symbol.section];
  if (!section || !isMergeable(section)) return undefined;
  const isWhole = symbol.type === abi.STT_SECTION;
  const offset = symbol.value + (isWhole ? relocation.addend : 0);
  const entry = mergedEntry(object, section, offset);
  return { section, entry, offset, addend: isWhole ? 0 : relocation.addend };
}

/** The group that a section is in, if any. */
export function groupOf(object: ObjectFile, section: ObjectSection): ObjectGroup | undefined {
  return object.groups.find(({ members }) => members.includes(section.index));
}
