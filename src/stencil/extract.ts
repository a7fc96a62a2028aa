/**
 * Links compiled C kernels into one position-independent blob (build time).
 *
 *     0            functions that are reachable from an exported one, each on a multiple of 32
 *     dataOffset   the read-only data that they refer to (on a multiple of 64)
 *
 * Requires: relocatable x86-64 objects, compiled with -fPIC -ffunction-sections.
 * Leaves: bytes that run wherever they are loaded on a multiple of `blobAlignment`, without relocations. What
 * cannot be proved position-independent is refused with ERR_STENCIL: absolute addresses, writable data,
 * undefined symbols, and every kind of section or relocation that is not on the list below.
 *
 * Source: x86-64 psABI §4.4 (relocations; S, A, P as there) and §B.2 (relaxing loads through the GOT).
 */

import { type Code, type CodeSymbol, UraniumError } from '../base/index.ts';
import {
  abi,
  type ObjectFile,
  type ObjectRelocation,
  type ObjectSection,
  type ObjectSymbol,
} from '../elf/index.ts';

/** Exported is every global function whose name begins so. */
export const exportPrefix = 'uranium_';

/** In bytes: a blob must be loaded at an address that is a multiple of it; as `native/` does by itself. */
export const blobAlignment = 32;

/** The size of a cache line: data that shared one with code would be fetched into both first-level caches. */
const DATA_ALIGNMENT = 64;

/** So that the loops of a function lie alike in every blob, whatever comes before it. */
const FUNCTION_ALIGNMENT = 32;

/** What lies between functions: int3 (Intel SDM vol. 2, "INT n/INTO/INT3/INT1"). */
const PADDING = 0xcc;

export interface LinkOptions {
  /** Default: `exportPrefix`. */
  readonly prefix?: string;
}

/** A function of the blob, exported or not. */
export interface KernelFunction {
  readonly name: string;
  readonly offset: number;
  /** In bytes. */
  readonly size: number;
  readonly exported: boolean;
}

/** `symbols` are the exported functions, in the order of their offsets; `relocations` is empty. */
export interface KernelBlob extends Code {
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

/** Where a name is defined. */
interface Definition {
  readonly object: ObjectFile;
  readonly symbol: ObjectSymbol;
}

/**
 * One blob of all functions that begin with the prefix, and of what they need.
 *
 * The same objects in the same order give the same bytes. Throws ERR_STENCIL with the object, the section, the
 * symbol and the relocation where something is not position-independent, undefined, or defined twice.
 */
export function linkKernels(objects: readonly ObjectFile[], options: LinkOptions = {}): KernelBlob {
  const prefix = options.prefix ?? exportPrefix;
  for (const object of objects) checkObject(object);
  const definitions = collectDefinitions(objects);
  const exported = [...definitions.values()].filter(
    ({ symbol }) => symbol.type === abi.STT_FUNC && symbol.name.startsWith(prefix),
  );
  const pieces = reach(objects, exported, definitions);
  const { size, dataOffset } = layOut(pieces);

  const bytes = new Uint8Array(size).fill(PADDING, 0, dataOffset);
  const places = new Map(pieces.map((piece) => [piece.section, piece]));
  for (const piece of pieces) bytes.set(piece.section.bytes, piece.offset);
  for (const piece of pieces) {
    for (const relocation of relocationsOf(piece)) {
      const target = resolve(piece, relocation, definitions);
      const offset = (places.get(sectionOf(target))?.offset ?? 0) + target.symbol.value;
      relocate(bytes, piece, relocation, target.symbol, offset);
    }
  }

  const isExported = new Set(exported.map(({ symbol }) => symbol));
  const functions = pieces
    .flatMap((piece) =>
      piece.object.symbols
        .filter((symbol) => symbol.type === abi.STT_FUNC && symbol.section === piece.section.index)
        .map((symbol) => ({
          name: symbol.name,
          offset: piece.offset + symbol.value,
          size: symbol.size,
          exported: isExported.has(symbol),
        })),
    )
    .sort((a, b) => a.offset - b.offset || (a.name < b.name ? -1 : 1));
  const symbols: CodeSymbol[] = functions
    .filter((entry) => entry.exported)
    .map(({ name, offset }) => ({ name, offset }));
  return { bytes, relocations: [], symbols, dataOffset, functions };
}

type Role = 'code' | 'data';

/** What a section is to the blob; undefined for what is not loaded. Throws for what may not be in a kernel. */
function roleOf(object: ObjectFile, section: ObjectSection): Role | undefined {
  if ((section.flags & abi.SHF_ALLOC) === 0 || section.size === 0) return undefined;
  // Notes say what the code is, to tools; nothing in the code refers to them.
  if (section.type === abi.SHT_NOTE) return undefined;
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
  if (section.alignment > blobAlignment) {
    throw refuse(`its alignment is ${section.alignment}, more than the blob's ${blobAlignment}`);
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

function checkObject(object: ObjectFile): void {
  if (object.machine !== 'x64')
    throw stencilError(object, `kernels for ${object.machine} cannot be linked yet`);
  for (const section of object.sections) roleOf(object, section);
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

function relocationsOf({ section }: Piece): readonly ObjectRelocation[] {
  return section.relocations.filter(({ type }) => type !== abi.R_X86_64_NONE);
}

/** What a relocation refers to. Throws where that is not a place in a section. */
function resolve(
  piece: Piece,
  relocation: ObjectRelocation,
  definitions: ReadonlyMap<string, Definition>,
): Definition {
  const { object } = piece;
  const symbol = object.symbols[relocation.symbol];
  if (!symbol || symbol.index === 0) throw relocationError(piece, relocation, undefined, 'it has no symbol');
  const definition =
    symbol.binding === 'local' ? { object, symbol } : (definitions.get(symbol.name) ?? { object, symbol });
  const { place, type } = definition.symbol;
  if (place === 'undefined') throw relocationError(piece, relocation, symbol, 'the symbol is not defined');
  if (place !== 'section') throw relocationError(piece, relocation, symbol, `the symbol is ${place}`);
  if (type === abi.STT_TLS || type === abi.STT_GNU_IFUNC) {
    throw relocationError(
      piece,
      relocation,
      symbol,
      'thread-local and indirect functions need a dynamic linker',
    );
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
): Piece[] {
  const reached = new Set<ObjectSection>();
  const waiting: Definition[] = [...roots];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const section = sectionOf(next);
    if (reached.has(section)) continue;
    reached.add(section);
    const piece = { object: next.object, section, offset: 0 };
    if (roleOf(next.object, section) === undefined && section.size > 0) {
      throw stencilError(
        next.object,
        `symbol ${next.symbol.name} is in ${section.name}, which is not loaded`,
      );
    }
    for (const relocation of relocationsOf(piece)) waiting.push(resolve(piece, relocation, definitions));
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

/** Resolves one relocation in the blob; `target` is the offset of its symbol there. */
function relocate(
  bytes: Uint8Array,
  piece: Piece,
  relocation: ObjectRelocation,
  symbol: ObjectSymbol,
  target: number,
): void {
  const { offset, type, addend } = relocation;
  const refuse = (why: string) => relocationError(piece, relocation, symbol, why);
  if (offset + 4 > piece.section.size) throw refuse('the field reaches beyond the section');
  const isRelative = type === abi.R_X86_64_PC32 || type === abi.R_X86_64_PLT32;
  const isGot =
    type === abi.R_X86_64_GOTPCREL || type === abi.R_X86_64_GOTPCRELX || type === abi.R_X86_64_REX_GOTPCRELX;
  if (!isRelative && !isGot) throw refuse('it is not known to be independent of the position');

  let field = piece.offset + offset;
  if (isGot) {
    // The field ends the instruction in every form below, so that A is -4.
    if (addend !== -4 || offset < 2) throw refuse('this use of the GOT cannot be relaxed');
    field += relaxGotLoad(bytes, field, refuse);
  }
  const value = target + addend - field;
  if (value !== (value | 0)) throw refuse(`${value} does not fit in a signed 32-bit field`);
  new DataView(bytes.buffer).setInt32(field, value, true);
}

/**
 * Replaces a use of a GOT slot by a use of the address itself (psABI §B.2); how far its field moves.
 *
 *     8b /r  mov  reg, [rip + slot]   →   8d /r  lea reg, [rip + disp]
 *     ff /2  call [rip + slot]        →   67 e8  addr32 call disp
 *     ff /4  jmp  [rip + slot]        →   e9 … 90  jmp disp; nop
 */
function relaxGotLoad(bytes: Uint8Array, field: number, refuse: (why: string) => UraniumError): number {
  const opcode = bytes[field - 2] ?? 0;
  const modrm = bytes[field - 1] ?? 0;
  // mod 00, r/m 101: [rip + disp32]
  if (opcode === 0x8b && (modrm & 0xc7) === 0x05) {
    bytes[field - 2] = 0x8d;
    return 0;
  }
  if (opcode === 0xff && modrm === 0x15) {
    bytes[field - 2] = 0x67;
    bytes[field - 1] = 0xe8;
    return 0;
  }
  if (opcode === 0xff && modrm === 0x25) {
    bytes[field - 2] = 0xe9;
    bytes[field + 3] = 0x90;
    return -1;
  }
  const seen = [opcode, modrm].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  throw refuse(`only mov, call and jmp through the GOT can be relaxed, not the instruction ${seen}`);
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
  symbol: ObjectSymbol | undefined,
  why: string,
): UraniumError {
  const where = `section ${section.name}, offset ${relocation.offset}`;
  return stencilError(object, `${where}: ${relocation.typeName} against "${symbol?.name ?? ''}": ${why}`);
}
