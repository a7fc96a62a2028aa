/**
 * Links compiled C kernels into one position-independent blob (build time).
 *
 *     0            functions that are reachable from an exported one, each on a multiple of 32
 *     dataOffset   the read-only data that they refer to (on a multiple of 64)
 *
 * Requires: relocatable objects for one processor, compiled with -fPIC -ffunction-sections.
 * Leaves: bytes that run wherever they are loaded on a multiple of `alignment`, without relocations. What
 * cannot be proved position-independent is refused with ERR_STENCIL: absolute addresses, writable data,
 * undefined symbols, and every kind of section or relocation that is not on the list below.
 *
 * What each kind of relocation does is in the table of `uranium-jit/elf`; here it is decided which of them may be
 * in a blob.
 */

import { type Code, type CodeSymbol, type Relocation, UraniumError } from '../base/index.ts';
import {
  abi,
  applyRelocation,
  describeRelocation,
  encodeUnwind,
  frameConventions,
  type MachineName,
  type ObjectFile,
  type ObjectRelocation,
  type ObjectSection,
  type ObjectSymbol,
  readFrames,
  relocationKinds,
} from '../elf/index.ts';

/** Exported is every global function whose name begins so. */
export const exportPrefix = 'uranium_';

/** In bytes: a blob is loaded at an address that is a multiple of it at least; as `native/` does by itself. */
export const blobAlignment = 32;

/** The size of a cache line: data that shared one with code would be fetched into both first-level caches. */
const DATA_ALIGNMENT = 64;

/** What code for arm64 that addresses by pages counts on: ADRP knows pages of 4 KiB (Arm ARM, "ADRP"). */
const PAGE = 4096;

/** So that the loops of a function lie alike in every blob, whatever comes before it. */
const FUNCTION_ALIGNMENT = 32;

export interface LinkOptions {
  /** Default: `exportPrefix`. */
  readonly prefix?: string;
  /**
   * Names that whoever loads the blob resolves: words of data that hold the distance to one of them become
   * relocations of the blob (`relative32`). None unless told otherwise.
   */
  readonly external?: readonly string[];
}

/** A function of the blob, exported or not. */
export interface KernelFunction {
  readonly name: string;
  readonly offset: number;
  /** In bytes. */
  readonly size: number;
  readonly exported: boolean;
  /** As in `CodeFunction`, where the object has an .eh_frame. */
  readonly unwind?: Uint8Array;
}

/**
 * `symbols` are the exported functions, in the order of their offsets; `relocations` is empty unless there are
 * `external` names.
 */
export interface KernelBlob extends Code {
  /** In bytes: where it is loaded is a multiple of it. `blobAlignment`; more for wide vectors, and 4096 for code that counts on pages. */
  readonly alignment: number;
  /** Where code ends and read-only data begins. */
  readonly dataOffset: number;
  readonly functions: readonly KernelFunction[];
}

/** A section that is kept, and where it lies in the blob. */
interface Piece {
  readonly object: ObjectFile;
  readonly section: ObjectSection;
  offset: number;
}

/** What differs between processors, but for what the kinds of relocations say. */
interface Linking {
  /** The byte that lies between functions: it traps when it is run. */
  readonly padding: number;
  /** The type of a 32-bit word of data that holds S + A - P. */
  readonly relative32: number;
}

const linkings: Readonly<Record<MachineName, Linking>> = {
  // int3 (Intel SDM vol. 2, "INT n/INTO/INT3/INT1")
  x64: { padding: 0xcc, relative32: abi.R_X86_64_PC32 },
  // udf #0 is a word of zeros (Arm ARM C6.2, "UDF")
  arm64: { padding: 0, relative32: abi.R_AARCH64_PREL32 },
};

/**
 * Whether what a relocation writes is the same wherever the blob is loaded; 'in page' where it depends on the place in
 * a page of 4 KiB only. Loads from the GOT count as what they are relaxed to.
 */
function independence(machine: MachineName, type: number): boolean | 'in page' {
  const rule = relocationKinds[machine].get(type)?.rule;
  if (rule === undefined || rule.terms.has('GOT') || rule.terms.has('Z')) return false;
  if (rule.value.startsWith('Page') || (rule.field === 'imm12' && rule.highBit < 12)) return 'in page';
  return rule.terms.has('P');
}

/** Where a name is defined. */
interface Definition {
  readonly object: ObjectFile;
  readonly symbol: ObjectSymbol;
}

/**
 * One blob of all functions that begin with the prefix, and of what they need.
 *
 * The same objects in the same order give the same bytes. Throws ERR_STENCIL with the object, the section, the
 * symbol and the relocation where something is not position-independent, undefined, or defined twice, and where no
 * function begins with the prefix, and ERR_ELF_RELOCATION where a value does not fit.
 */
export function linkKernels(objects: readonly ObjectFile[], options: LinkOptions = {}): KernelBlob {
  const prefix = options.prefix ?? exportPrefix;
  const external = new Set(options.external);
  const machine = objects[0]?.machine ?? 'x64';
  const linking = linkings[machine];
  for (const object of objects) checkObject(object, machine);
  const definitions = collectDefinitions(objects);
  const exported = [...definitions.values()].filter(
    ({ symbol }) => symbol.type === abi.STT_FUNC && symbol.name.startsWith(prefix),
  );
  if (exported.length === 0 && objects.length > 0) {
    throw new UraniumError(
      'ERR_STENCIL',
      `no function of the objects has a name that begins with "${prefix}"`,
    );
  }
  /** The relocations of a piece; the name of what each refers to where that is external. */
  const relocationsOf: RelocationsOf = ({ object, section }) =>
    section.relocations
      .filter(({ type }) => type !== abi.R_X86_64_NONE) // and R_AARCH64_NONE: both are 0
      .map((relocation) => {
        const symbol = object.symbols[relocation.symbol];
        const isExternal = symbol?.place === 'undefined' && external.has(symbol.name);
        return { relocation, externalName: isExternal ? symbol.name : undefined };
      });
  const pieces = reach(objects, exported, definitions, relocationsOf);
  const { size, dataOffset } = layOut(pieces);

  const bytes = new Uint8Array(size).fill(linking.padding, 0, dataOffset);
  const places = new Map(pieces.map((piece) => [piece.section, piece]));
  const relocations: Relocation[] = [];
  let alignment = Math.max(blobAlignment, ...pieces.map(({ section }) => section.alignment));
  for (const piece of pieces) bytes.set(piece.section.bytes, piece.offset);
  for (const piece of pieces) {
    for (const { relocation, externalName } of relocationsOf(piece)) {
      const { type, addend } = relocation;
      const offset = piece.offset + relocation.offset;
      if (externalName !== undefined) {
        if (type !== linking.relative32) {
          const why = 'of an external name only the distance can be had, in a 32-bit word';
          throw relocationError(piece, relocation, why);
        }
        relocations.push({ offset, kind: 'relative32', symbol: externalName, addend });
        continue;
      }
      const independent = independence(machine, type);
      if (independent === false) {
        throw relocationError(piece, relocation, 'it is not known to be independent of the position');
      }
      if (independent === 'in page') alignment = PAGE;
      const definition = resolve(piece, relocation, definitions);
      const target = (places.get(sectionOf(definition))?.offset ?? 0) + definition.symbol.value;
      const field = bytes.subarray(piece.offset, piece.offset + piece.section.size);
      applyRelocation(piece.object, piece.section, relocation, field, {
        address: BigInt(piece.offset),
        addressOf: () => BigInt(target),
      });
    }
  }

  const isExported = new Set(exported.map(({ symbol }) => symbol));
  const unwinding = unwindingOf(objects);
  const functions = pieces
    .flatMap((piece) =>
      piece.object.symbols
        .filter((symbol) => symbol.type === abi.STT_FUNC && symbol.section === piece.section.index)
        .map((symbol) => ({
          name: symbol.name,
          offset: piece.offset + symbol.value,
          size: symbol.size,
          exported: isExported.has(symbol),
          ...unwinding(piece.section, symbol.value),
        })),
    )
    .sort((a, b) => a.offset - b.offset || (a.name < b.name ? -1 : 1));
  const symbols: CodeSymbol[] = functions
    .filter((entry) => entry.exported)
    .map(({ name, offset }) => ({ name, offset }));
  return { bytes, relocations, symbols, alignment, dataOffset, functions };
}

/**
 * How the functions of these objects are unwound, by section and offset; nothing for those whose frames never change.
 * Throws ERR_STENCIL for a function that is not called as the ABI says.
 */
function unwindingOf(
  objects: readonly ObjectFile[],
): (section: ObjectSection, offset: number) => { unwind?: Uint8Array } {
  const found = new Map<ObjectSection, Map<number, Uint8Array>>();
  for (const object of objects) {
    for (const { common, instructions, section, sectionOffset } of readFrames(object)) {
      if (section === undefined) continue;
      const { instructions: initial, returnRegister } = frameConventions[object.machine];
      const atCall = common.instructions.filter(({ operation }) => operation !== 'nop');
      if (returnRegister !== common.returnRegister || JSON.stringify(atCall) !== JSON.stringify(initial)) {
        throw stencilError(object, `.eh_frame: a function in ${section.name} is not called as the ABI says`);
      }
      const changes = instructions.filter(({ operation }) => operation !== 'nop');
      const functions = found.get(section) ?? new Map<number, Uint8Array>();
      if (changes.length > 0) functions.set(sectionOffset, encodeUnwind(object.machine, changes));
      found.set(section, functions);
    }
  }
  return (section, offset) => {
    const unwind = found.get(section)?.get(offset);
    return unwind === undefined ? {} : { unwind };
  };
}

export type SectionRole = 'code' | 'data';

/** What a section is to the blob; undefined for what is not loaded. Throws for what may not be in a kernel. */
export function sectionRole(object: ObjectFile, section: ObjectSection): SectionRole | undefined {
  if ((section.flags & abi.SHF_ALLOC) === 0 || section.size === 0) return undefined;
  // Notes say what the code is, and frames how it is unwound, to tools; nothing in the code refers to them.
  if (section.type === abi.SHT_NOTE || section.name === '.eh_frame') return undefined;
  const refuse = (why: string) => stencilError(object, `section ${section.name}: ${why}`);
  if ((section.flags & abi.SHF_TLS) !== 0) throw refuse('a kernel cannot have thread-local data');
  if ((section.flags & abi.SHF_WRITE) !== 0) {
    const hint = section.name.startsWith('.data.rel.ro')
      ? 'constants that hold addresses need relocation when they are loaded'
      : 'a kernel cannot have writable data';
    throw refuse(`${hint} (${section.size} bytes)${namesIn(object, section)}`);
  }
  if ((section.flags & abi.SHF_COMPRESSED) !== 0 || section.type !== abi.SHT_PROGBITS) {
    throw refuse(`allocated sections of type ${section.type} are not known`);
  }
  if (section.alignment > DATA_ALIGNMENT) {
    throw refuse(`its alignment is ${section.alignment}, more than a blob's ${DATA_ALIGNMENT}`);
  }
  const isCode = (section.flags & abi.SHF_EXECINSTR) !== 0;
  if (isCode && /^\.text($|\.)/.test(section.name)) return 'code';
  if (!isCode && /^\.rodata($|\.)/.test(section.name)) return 'data';
  throw refuse('an allocated section other than .text* and .rodata* is not known');
}

/** The variables in a section, for a message. */
function namesIn(object: ObjectFile, section: ObjectSection): string {
  const names = object.symbols
    .filter((symbol) => symbol.section === section.index && symbol.type === abi.STT_OBJECT)
    .map((symbol) => symbol.name);
  return names.length === 0 ? '' : `: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`;
}

function checkObject(object: ObjectFile, machine: MachineName): void {
  if (object.machine !== machine)
    throw stencilError(object, `it is for ${object.machine}, the objects before it are for ${machine}`);
  for (const section of object.sections) sectionRole(object, section);
  for (const symbol of object.symbols) {
    if (symbol.place === 'common') {
      throw stencilError(object, `symbol ${symbol.name}: a kernel cannot have writable data (common)`);
    }
  }
}

/** Global names to where they are defined. A definition that is not weak wins, and may be there only once. */
function collectDefinitions(objects: readonly ObjectFile[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const object of objects) {
    for (const symbol of object.symbols) {
      if (symbol.binding === 'local' || symbol.place !== 'section') continue;
      const present = definitions.get(symbol.name);
      if (present && present.symbol.binding === 'global' && symbol.binding === 'global') {
        throw stencilError(object, `symbol ${symbol.name} is defined in ${present.object.name}, too`);
      }
      if (!present || (present.symbol.binding === 'weak' && symbol.binding === 'global')) {
        definitions.set(symbol.name, { object, symbol });
      }
    }
  }
  return definitions;
}

type RelocationsOf = (piece: Piece) => readonly {
  readonly relocation: ObjectRelocation;
  readonly externalName: string | undefined;
}[];

/** What a relocation refers to. Throws where that is not a place in a section. */
function resolve(
  piece: Piece,
  relocation: ObjectRelocation,
  definitions: ReadonlyMap<string, Definition>,
): Definition {
  const { object } = piece;
  const symbol = object.symbols[relocation.symbol];
  if (!symbol || symbol.index === 0) throw relocationError(piece, relocation, 'it has no symbol');
  const definition =
    symbol.binding === 'local' ? { object, symbol } : (definitions.get(symbol.name) ?? { object, symbol });
  const { place, type } = definition.symbol;
  if (place === 'undefined') throw relocationError(piece, relocation, 'the symbol is not defined');
  if (place !== 'section') throw relocationError(piece, relocation, `the symbol is ${place}`);
  if (type === abi.STT_TLS || type === abi.STT_GNU_IFUNC) {
    throw relocationError(piece, relocation, 'thread-local and indirect functions need a dynamic linker');
  }
  return definition;
}

function sectionOf({ object, symbol }: Definition): ObjectSection {
  const section = object.sections[symbol.section];
  if (!section) throw stencilError(object, `symbol ${symbol.name} is in no section`);
  return section;
}

/** The sections that are reachable from these functions: code first, then data, each in the order of the input. */
function reach(
  objects: readonly ObjectFile[],
  roots: readonly Definition[],
  definitions: ReadonlyMap<string, Definition>,
  relocationsOf: RelocationsOf,
): Piece[] {
  const reached = new Set<ObjectSection>();
  const waiting: Definition[] = [...roots];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const section = sectionOf(next);
    if (reached.has(section)) continue;
    reached.add(section);
    const piece = { object: next.object, section, offset: 0 };
    if (sectionRole(next.object, section) === undefined && section.size > 0) {
      throw stencilError(
        next.object,
        `symbol ${next.symbol.name} is in ${section.name}, which is not loaded`,
      );
    }
    for (const { relocation, externalName } of relocationsOf(piece)) {
      if (externalName === undefined) waiting.push(resolve(piece, relocation, definitions));
    }
  }
  const pieces = objects.flatMap((object) =>
    object.sections
      .filter((section) => reached.has(section))
      .map((section) => ({ object, section, offset: 0 })),
  );
  const isCode = ({ section }: Piece) => (section.flags & abi.SHF_EXECINSTR) !== 0;
  return [...pieces.filter(isCode), ...pieces.filter((piece) => !isCode(piece))];
}

/** Gives each piece its offset. */
function layOut(pieces: readonly Piece[]): { size: number; dataOffset: number } {
  let end = 0;
  let dataOffset = -1;
  for (const piece of pieces) {
    const isCode = (piece.section.flags & abi.SHF_EXECINSTR) !== 0;
    if (!isCode && dataOffset < 0) {
      end = alignUp(end, DATA_ALIGNMENT);
      dataOffset = end;
    }
    end = alignUp(end, Math.max(piece.section.alignment, isCode ? FUNCTION_ALIGNMENT : 1));
    piece.offset = end;
    end += piece.section.size;
  }
  return { size: end, dataOffset: dataOffset < 0 ? end : dataOffset };
}

function alignUp(value: number, alignment: number): number {
  return Math.ceil(value / alignment) * alignment;
}

function stencilError(object: ObjectFile, what: string): UraniumError {
  return new UraniumError('ERR_STENCIL', `${object.name}: ${what}`);
}

function relocationError(
  { object, section }: Piece,
  relocation: ObjectRelocation,
  why: string,
): UraniumError {
  return new UraniumError('ERR_STENCIL', describeRelocation(object, section, relocation, why));
}
