/**
 * Writes a relocatable object: ELF64, x86-64 or AArch64, ET_REL, for the linkers of the system, and for `readObject`.
 *
 *     .text and the code's other sections     with their bytes, at their alignment
 *     .rela.text …                            what they refer to, for each section that refers to something
 *     .note.GNU-stack                         empty: the stack need not be executable
 *     .symtab .strtab .shstrtab
 *
 * Symbols that are referred to and not defined are external. A reference to `got.NAME` is one to the slot of the global
 * offset table that holds the address of NAME.
 * Invariant: the result is a function of the arguments alone, and every relocation is left to the linker.
 */

import {
  type Code,
  type CodeSymbol,
  isBranch,
  type Relocation,
  type RelocationKind,
  sectionsOf,
  UraniumError,
  type WholeSection,
} from '../base/index.ts';
import * as abi from './abi.ts';
import {
  alignUp,
  machineNumbers,
  type SectionHeader,
  sectionTypes,
  writeFileHeader,
  writeSectionHeaders,
} from './records.ts';
import { arm64Relocations } from './relocations.ts';
import { SymbolTable } from './symbol-table.ts';
import type { MachineName } from './write.ts';

export interface ObjectOptions {
  /** What the code is for, where it doesn't say; x64 unless given. */
  readonly machine?: MachineName;
}

/** How a slot of the global offset table is named by relocations; what follows is the symbol whose address it holds. */
const slotPrefix = 'got.';

/**
 * The object of a piece of code with its sections.
 *
 * Throws ERR_ARGUMENT for sections that are not as `CodeSection` says, and for another machine than the code's; ERR_LABEL
 * for symbols that are defined twice, ERR_ELF_RELOCATION for a reference that objects cannot express.
 */
export function writeObject(code: Code, options: ObjectOptions = {}): Uint8Array {
  const sections = sectionsOf(code);
  const machine = options.machine ?? code.processor ?? 'x64';
  if (code.processor !== undefined && code.processor !== machine) {
    throw new UraniumError('ERR_ARGUMENT', `the code is for ${code.processor}, not for ${machine}`);
  }
  const sizes = new Map(code.functions?.map(({ offset, size }) => [offset, size]));
  const symbols = new SymbolList(sections);
  const headers: SectionHeader[] = [];
  let end = abi.EHDR_SIZE;
  const place = (header: Omit<SectionHeader, 'offset'>): number => {
    const offset = alignUp(end, header.alignment);
    headers.push({ ...header, offset });
    if (header.type !== abi.SHT_NOBITS) end = offset + header.size;
    return offset;
  };
  for (const { name, kind, bytes, size, alignment, symbols: own } of sections) {
    const isKept = own.length > 0;
    place({ name, ...sectionTypes[kind], size, alignment, isKept, ...(kind !== 'bss' && { bytes }) });
  }
  for (const section of sections) {
    const bytes = relaBytes(machine, section, symbols);
    // biome-ignore format: one row per section
    place({ name: `.rela${section.name}`, type: abi.SHT_RELA, flags: abi.SHF_INFO_LINK, size: bytes.length, alignment: 8, entrySize: abi.RELA_SIZE, link: '.symtab', info: section.name, bytes });
  }
  const table = new SymbolTable(
    symbols.list.map(({ name, definition }) => {
      if (!definition) return { name, isLocal: false, place: undefined };
      if (name === '') throw new UraniumError('ERR_ARGUMENT', 'a symbol has no name');
      const { section, symbol } = definition;
      const { isLocal = false, offset } = symbol;
      const size = section.name === '.text' ? (sizes.get(offset) ?? 0) : 0;
      return { name, isLocal, place: { section: section.name, kind: section.kind, address: offset, size } };
    }),
  );
  // biome-ignore format: one row per section
  place({ name: '.note.GNU-stack', type: abi.SHT_PROGBITS, flags: 0, size: 0, alignment: 1, isKept: true });
  const [symbolsOffset] = table.headers.map(place) as [number, number];

  const { file, view, sectionIndex } = writeSectionHeaders(headers);
  writeFileHeader(view, abi.ET_REL, machineNumbers[machine], []);
  table.write(view, symbolsOffset, sectionIndex);
  return file;
}

interface ListedSymbol {
  readonly name: string;
  /** Absent for external symbols. */
  readonly definition?: { readonly section: WholeSection; readonly symbol: CodeSymbol };
}

/** The symbols in their order: local ones first (gABI ch. 4, sh_info of SHT_SYMTAB), external ones last. */
class SymbolList {
  readonly list: readonly ListedSymbol[];
  readonly #indices = new Map<string, number>();

  constructor(sections: readonly WholeSection[]) {
    const defined = sections.flatMap((section) =>
      section.symbols.map((symbol) => ({ name: symbol.name, definition: { section, symbol } })),
    );
    const local = defined.filter(({ definition }) => definition.symbol.isLocal);
    const global = defined.filter(({ definition }) => !definition.symbol.isLocal);
    const list: ListedSymbol[] = [...local, ...global];
    for (const [index, { name }] of list.entries()) {
      if (this.#indices.has(name)) throw new UraniumError('ERR_LABEL', `the symbol ${name} is defined twice`);
      this.#indices.set(name, index);
    }
    for (const { symbol } of sections.flatMap(({ relocations }) => relocations)) {
      const name = symbolOf(symbol);
      if (this.#indices.has(name)) continue;
      this.#indices.set(name, list.push({ name }) - 1);
    }
    this.list = list;
  }

  /** In the file's table, which begins with the null symbol. */
  indexOf(reference: string): number {
    return 1 + (this.#indices.get(symbolOf(reference)) ?? -1);
  }
}

function isSlot(reference: string): boolean {
  return reference.startsWith(slotPrefix) && reference.length > slotPrefix.length;
}

function symbolOf(reference: string): string {
  return isSlot(reference) ? reference.slice(slotPrefix.length) : reference;
}

function relaBytes(machine: MachineName, section: WholeSection, symbols: SymbolList): Uint8Array {
  const { relocations } = section;
  const bytes = new Uint8Array(relocations.length * abi.RELA_SIZE);
  const view = new DataView(bytes.buffer);
  relocations.forEach((relocation, index) => {
    const { offset, symbol, kind, addend } = relocation;
    const type = typeOf(machine, section, relocation);
    if (type === undefined) {
      const what = `section ${section.name}, offset ${offset}: ${kind} against "${symbol}"`;
      throw new UraniumError('ERR_ELF_RELOCATION', `${what}: objects for ${machine} have no such relocation`);
    }
    const at = index * abi.RELA_SIZE;
    view.setBigUint64(at, BigInt(offset), true);
    view.setUint32(at + 8, type, true);
    view.setUint32(at + 12, symbols.indexOf(symbol), true);
    view.setBigInt64(at + 16, BigInt(addend), true);
  });
  return bytes;
}

/** What fields are called in objects; psABI §4.4, AAELF64 §5.7. */
const types: Readonly<Record<MachineName, Readonly<Partial<Record<RelocationKind, number>>>>> = {
  x64: {
    absolute64: abi.R_X86_64_64,
    absolute32: abi.R_X86_64_32S,
    relative32: abi.R_X86_64_PC32,
  },
  arm64: {
    absolute64: abi.R_AARCH64_ABS64,
    absolute32: abi.R_AARCH64_ABS32,
    relative32: abi.R_AARCH64_PREL32,
    branch26: abi.R_AARCH64_JUMP26,
    adr21: abi.R_AARCH64_ADR_PREL_LO21,
    page21: abi.R_AARCH64_ADR_PREL_PG_HI21,
    low12: abi.R_AARCH64_LDST8_ABS_LO12_NC,
    low12x2: abi.R_AARCH64_LDST16_ABS_LO12_NC,
    low12x4: abi.R_AARCH64_LDST32_ABS_LO12_NC,
    low12x8: abi.R_AARCH64_LDST64_ABS_LO12_NC,
    low12x16: abi.R_AARCH64_LDST128_ABS_LO12_NC,
  },
};

/** The same for slots of the global offset table. */
const slotTypes: typeof types = {
  x64: { relative32: abi.R_X86_64_GOTPCREL },
  arm64: { page21: abi.R_AARCH64_ADR_GOT_PAGE, low12x8: abi.R_AARCH64_LD64_GOT_LO12_NC },
};

function typeOf(machine: MachineName, { bytes }: WholeSection, relocation: Relocation): number | undefined {
  const { kind, symbol, offset } = relocation;
  if (isSlot(symbol)) return slotTypes[machine][kind];
  // A branch may be led elsewhere by the linker: to a stub, to a table of addresses.
  if (machine === 'x64' && kind === 'relative32' && isBranch(bytes, relocation)) return abi.R_X86_64_PLT32;
  // The top byte of the instruction: BL is 100101 and six bits of the distance, ADD (immediate) is x0010001; Arm ARM
  // DDI 0487, C4.1.
  const top = bytes[offset + 3] ?? 0;
  if (kind === 'branch26' && (top & 0xfc) === 0x94) return abi.R_AARCH64_CALL26;
  if (kind === 'low12' && (top & 0x7f) === 0x11) return arm64Relocations.R_AARCH64_ADD_ABS_LO12_NC;
  return types[machine][kind];
}
