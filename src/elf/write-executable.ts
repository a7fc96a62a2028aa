/**
 * Writes an executable: ELF64, x86-64 or AArch64, ET_EXEC, at fixed addresses, which the kernel runs without any library.
 *
 *     0        ELF header, program headers
 *              text, thunks                                  PT_LOAD RX
 *     +page    rodata                                        PT_LOAD R
 *     +page    data, bss                                     PT_LOAD RW
 *              .symtab .strtab .shstrtab, section headers    (not loaded)
 *
 * Segments follow each other in the file without gaps: each lies a page further on in memory (gABI ch. 5, "Program
 * Header": p_vaddr and p_offset are congruent modulo the page size), so that the page that two share in the file is
 * mapped twice, with the rights of each.
 * Invariant: the result is a function of the arguments alone; no page is both written and executed.
 */

import {
  type Code,
  type LinkedSegment,
  type LinkedSymbol,
  link,
  type SegmentKind,
  UraniumError,
} from '../base/index.ts';
import * as abi from './abi.ts';
import {
  alignUp,
  machineNumbers,
  type SectionHeader,
  type Segment,
  sectionTypes,
  writeFileHeader,
  writeSectionHeaders,
} from './records.ts';
import { type FileSymbol, SymbolTable } from './symbol-table.ts';
import type { MachineName } from './write.ts';

export interface ExecutableOptions {
  /** What the code is for, where it doesn't say; x64 unless given. */
  readonly machine?: MachineName;
  /** The symbol where the program begins; `_start` unless given. The stack is as the kernel leaves it (psABI §3.4.1). */
  readonly entry?: string;
  /** What messages call the pieces, in their order. */
  readonly names?: readonly string[];
  /** Where the file is mapped, a multiple of 64 KiB; 4 MiB unless given, as GNU ld has it. */
  readonly address?: bigint;
}

/** The largest pages there are: 4 KiB on x86-64, 64 KiB on AArch64 (AAELF64 §6.1). */
const pageSizes: Readonly<Record<MachineName, number>> = { x64: 4096, arm64: 65536 };

/** Of segments, in the file and in memory; more than caches or vectors ask for. */
const segmentAlignment = 64;

/** Three segments at most, and PT_GNU_STACK. */
const headersSize = alignUp(abi.EHDR_SIZE + 4 * abi.PHDR_SIZE, segmentAlignment);

const rights: Readonly<Record<SegmentKind, number>> = {
  text: abi.PF_R | abi.PF_X,
  rodata: abi.PF_R,
  data: abi.PF_R | abi.PF_W,
};

/**
 * The executable of one piece of code or of several, linked by `link`. It begins at `entry`, and ends by a system call of
 * its own.
 *
 * Throws what `link` throws, ERR_LABEL where `entry` is not defined, and ERR_ARGUMENT where it is not in the text.
 */
export function writeExecutable(code: Code | readonly Code[], options: ExecutableOptions = {}): Uint8Array {
  const { entry = '_start', address = 0x400000n } = options;
  if (typeof address !== 'bigint' || address % 65536n !== 0n || address < 0n || address >= 1n << 47n) {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `address is ${address}; it must be a multiple of 65536 below 2^47`,
    );
  }
  const parts: readonly Code[] = Array.isArray(code) ? code : [code as Code];
  const machine = options.machine ?? parts.find((part) => part?.processor)?.processor ?? 'x64';
  const page = pageSizes[machine];
  const linked = link(parts, {
    processor: machine,
    ...(options.names && { names: options.names }),
    address: address + BigInt(headersSize),
    nextSegment: (end) => BigInt(alignUp(Number(end), segmentAlignment) + page),
  });
  const start = linked.symbols.find(({ name, isLocal }) => name === entry && !isLocal);
  if (!start) {
    const isLocal = linked.symbols.some(({ name }) => name === entry);
    const what = isLocal ? 'a local symbol; .global makes it known' : 'not defined';
    throw new UraniumError('ERR_LABEL', `the program begins at ${entry}, which is ${what}`);
  }
  if (start.kind !== 'text') {
    throw new UraniumError('ERR_ARGUMENT', `the program begins at ${entry}, which is in its ${start.kind}`);
  }

  let end = headersSize;
  const placed = linked.segments.map((segment) => {
    const offset = end + ((((Number(segment.address) - end) % page) + page) % page);
    end = offset + segment.bytes.length;
    return { segment, offset };
  });
  const sections = placed.flatMap(({ segment, offset }) => sectionsOf(segment, offset));
  const table = new SymbolTable(linked.symbols.map(symbolOf));
  const [symbols, names] = table.headers;
  const symbolsOffset = alignUp(end, symbols.alignment);
  const { file, view, sectionIndex } = writeSectionHeaders([
    ...sections,
    { ...symbols, offset: symbolsOffset },
    { ...names, offset: symbolsOffset + symbols.size },
  ]);
  // biome-ignore format: one row per segment
  writeFileHeader(view, abi.ET_EXEC, machineNumbers[machine], [
    ...placed.map(({ segment, offset }) => segmentOf(segment, offset, page)),
    { type: abi.PT_GNU_STACK, flags: abi.PF_R | abi.PF_W, offset: 0, address: 0, fileSize: 0, memorySize: 0, alignment: 16 },
  ]);
  view.setBigUint64(24, start.address, true); // e_entry
  table.write(view, symbolsOffset, sectionIndex);
  return file;
}

function segmentOf({ kind, address, bytes, size }: LinkedSegment, offset: number, page: number): Segment {
  return {
    type: abi.PT_LOAD,
    flags: rights[kind],
    offset,
    address: Number(address),
    fileSize: bytes.length,
    memorySize: size,
    alignment: page,
  };
}

/** A section for each kind; bss is what has no bytes in the file. */
function sectionsOf({ kind, address, bytes, size }: LinkedSegment, offset: number): SectionHeader[] {
  const start = Number(address);
  const end = offset + bytes.length;
  // biome-ignore format: one row per section
  return [
    { name: `.${kind}`, ...sectionTypes[kind], offset, address: start, size: bytes.length, alignment: 16, bytes },
    { name: '.bss', ...sectionTypes.bss, offset: end, address: start + bytes.length, size: size - bytes.length, alignment: 1 },
  ];
}

function symbolOf({ name, isLocal, kind, address, size }: LinkedSymbol): FileSymbol {
  return { name, isLocal, place: { section: `.${kind}`, kind, address: Number(address), size } };
}
