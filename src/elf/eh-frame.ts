/**
 * .eh_frame: what unwinders know about functions. Read from objects and from memory, and written.
 *
 *     CIE   what functions have in common: registers, alignment factors, the instructions that hold at their start
 *     FDE   one function: where it is, and how its frame changes
 *
 * Source: LSB Core 5.0 §10.5 (DWARF extensions) and §10.6 (exception frames); DWARF 5 §6.4.
 */

import { UraniumError } from '../base/index.ts';
import { type CallFrameInstruction, Cursor, decodeCallFrame, encodeCallFrame, leb128 } from './call-frame.ts';
import type { ObjectFile, ObjectRelocation, ObjectSection, ObjectSymbol } from './object.ts';
import type { MachineName } from './write.ts';

/** Pointer encodings, DW_EH_PE_…: the format in the low four bits, what it is relative to in the next three. */
export const pointerEncodings = {
  absptr: 0x00,
  uleb128: 0x01,
  udata2: 0x02,
  udata4: 0x03,
  udata8: 0x04,
  sleb128: 0x09,
  sdata2: 0x0a,
  sdata4: 0x0b,
  sdata8: 0x0c,
  pcrel: 0x10,
  textrel: 0x20,
  datarel: 0x30,
  funcrel: 0x40,
  aligned: 0x50,
  indirect: 0x80,
  omit: 0xff,
} as const;

/** A pointer in the section, as it is stored and as far as it is known what it points to. */
export interface EncodedPointer {
  /** Bytes from the section's start. */
  readonly offset: number;
  /** DW_EH_PE_… */
  readonly encoding: number;
  /** What is stored, before anything is added. */
  readonly value: bigint;
  /** In an object: what fills the field in. */
  readonly relocation: ObjectRelocation | undefined;
  /**
   * Where it points to, if that follows from the section's own address; with DW_EH_PE_indirect (0x80), where the
   * pointer is.
   */
  readonly address: bigint | undefined;
}

/** Common information entry. */
export interface CommonFrame {
  /** Bytes from the section's start. */
  readonly offset: number;
  readonly version: number;
  /** "zR" and the like: which of the fields below there are. */
  readonly augmentation: string;
  readonly codeAlignment: number;
  readonly dataAlignment: number;
  /** The column of the return address, DWARF's number of a register. */
  readonly returnRegister: number;
  /** R: how the addresses of functions are encoded; absolute if it is absent. */
  readonly functionEncoding: number;
  /** L: how pointers to a function's own data (LSDA) are; DW_EH_PE_omit without. */
  readonly dataEncoding: number;
  /** P: the personality routine. */
  readonly personality: EncodedPointer | undefined;
  /** S: the frames are a signal handler's. */
  readonly isSignalFrame: boolean;
  readonly instructions: readonly CallFrameInstruction[];
}

/** Frame description entry. */
export interface FunctionFrame {
  /** Bytes from the section's start. */
  readonly offset: number;
  readonly common: CommonFrame;
  /** Where the function begins. */
  readonly start: EncodedPointer;
  /** In bytes. */
  readonly size: bigint;
  /** Its data for the personality routine (LSDA). */
  readonly data: EncodedPointer | undefined;
  readonly instructions: readonly CallFrameInstruction[];
}

/** What an .eh_frame section holds, in its order. */
export interface FrameTable {
  readonly commons: readonly CommonFrame[];
  readonly functions: readonly FunctionFrame[];
}

/** Where bytes come from. */
export interface FrameSource {
  /** What messages call the bytes. */
  readonly name?: string;
  /** Where the bytes are, or will be; addresses that are relative are resolved if it is given. */
  readonly address?: bigint;
  /** Of an object's section. */
  readonly relocations?: readonly ObjectRelocation[];
}

/**
 * Parses the contents of an .eh_frame section, up to its end or a terminator.
 *
 * Throws ERR_ELF_FORMAT with the byte's offset in the section where it is damaged, or has an augmentation that is not
 * known.
 */
export function parseFrames(bytes: Uint8Array, source: FrameSource = {}): FrameTable {
  const name = source.name ?? '.eh_frame';
  const relocations = new Map(source.relocations?.map((relocation) => [relocation.offset, relocation]));
  const commons = new Map<number, CommonFrame>();
  const functions: FunctionFrame[] = [];
  const all = new Cursor(bytes, name);
  while (all.left > 0) {
    const offset = all.offset;
    let size: number | bigint = all.u32();
    if (size === 0) break;
    if (size === 0xffffffff) size = all.u64();
    if (size > all.left) throw all.error(`an entry of ${size} bytes, and ${all.left} are left`);
    const start = all.offset;
    const entry = new Cursor(all.bytes(Number(size)), name, start);
    const reader: Reader = { cursor: entry, relocations, address: source.address };
    const back = entry.u32();
    if (back === 0) {
      commons.set(offset, readCommon(reader, offset));
      continue;
    }
    const common = commons.get(start - back);
    if (!common) {
      entry.offset = 0;
      throw entry.error(`there is no common entry (CIE) ${back} bytes before`);
    }
    functions.push(readFunction(reader, offset, common));
  }
  return { commons: [...commons.values()], functions };
}

/** A function's frame in an object, and the function. */
export interface ObjectFrame extends FunctionFrame {
  /** What the function's address is relative to. */
  readonly symbol: ObjectSymbol;
  /** The section that the function is in, and where in it; undefined for a symbol that is not in a section. */
  readonly section: ObjectSection | undefined;
  readonly sectionOffset: number;
}

/**
 * The frames of all functions of an object; none where it has no .eh_frame.
 *
 * Throws what `parseFrames` throws, and ERR_ELF_FORMAT for a function whose address has no relocation.
 */
export function readFrames(object: ObjectFile): ObjectFrame[] {
  const tables = object.sections.filter(({ name }) => name === '.eh_frame');
  return tables.flatMap((table) => {
    const name = `${object.name}, section .eh_frame`;
    return parseFrames(table.bytes, { name, relocations: table.relocations }).functions.map((frame) => {
      const { relocation } = frame.start;
      const symbol = object.symbols[relocation?.symbol ?? 0];
      if (!relocation || !symbol) {
        const where = `${name}, byte ${frame.start.offset}`;
        throw new UraniumError('ERR_ELF_FORMAT', `${where}: the address of a function has no relocation`);
      }
      const section = symbol.place === 'section' ? object.sections[symbol.section] : undefined;
      return { ...frame, symbol, section, sectionOffset: symbol.value + relocation.addend };
    });
  });
}

interface Reader {
  readonly cursor: Cursor;
  readonly relocations: ReadonlyMap<number, ObjectRelocation>;
  readonly address: bigint | undefined;
}

function readCommon(reader: Reader, offset: number): CommonFrame {
  const { cursor } = reader;
  const version = cursor.u8();
  if (version !== 1 && version !== 3) throw cursor.error(`version ${version} of a common entry is not known`);
  const augmentation = cursor.text();
  const codeAlignment = cursor.number(false);
  const dataAlignment = cursor.number(true);
  const returnRegister = version === 1 ? cursor.u8() : cursor.number(false);
  let functionEncoding: number = pointerEncodings.absptr;
  let dataEncoding: number = pointerEncodings.omit;
  let personality: EncodedPointer | undefined;
  let isSignalFrame = false;
  if (augmentation !== '') {
    if (!augmentation.startsWith('z')) throw cursor.error(`the augmentation "${augmentation}" is not known`);
    const size = cursor.number(false);
    const end = cursor.offset + size;
    if (size > cursor.left) throw cursor.error(`${size} bytes of augmentation, and ${cursor.left} are left`);
    for (const letter of augmentation.slice(1)) {
      if (letter === 'R') functionEncoding = cursor.u8();
      else if (letter === 'L') dataEncoding = cursor.u8();
      else if (letter === 'P') personality = readPointer(reader, cursor.u8());
      else if (letter === 'S') isSignalFrame = true;
      // B: return addresses are signed with the other key; G: tagged stack. Both say nothing about the format.
      else if (letter !== 'B' && letter !== 'G')
        throw cursor.error(`the augmentation "${letter}" is not known`);
    }
    if (cursor.offset > end) throw cursor.error('the augmentation is longer than it says');
    cursor.offset = end;
  }
  const factors = { codeAlignment, dataAlignment };
  const instructions = decodeCallFrame(cursor, factors, setLocation(reader, functionEncoding));
  return {
    offset,
    version,
    augmentation,
    codeAlignment,
    dataAlignment,
    returnRegister,
    functionEncoding,
    dataEncoding,
    personality,
    isSignalFrame,
    instructions,
  };
}

function readFunction(reader: Reader, offset: number, common: CommonFrame): FunctionFrame {
  const { cursor } = reader;
  const { functionEncoding, dataEncoding } = common;
  const start = readPointer(reader, functionEncoding);
  const size = readStored(cursor, functionEncoding & 0x07);
  let data: EncodedPointer | undefined;
  if (common.augmentation.startsWith('z')) {
    const length = cursor.number(false);
    const end = cursor.offset + length;
    if (length > cursor.left)
      throw cursor.error(`${length} bytes of augmentation, and ${cursor.left} are left`);
    if (dataEncoding !== pointerEncodings.omit) data = readPointer(reader, dataEncoding);
    if (cursor.offset > end) throw cursor.error('the augmentation is longer than it says');
    cursor.offset = end;
  }
  const instructions = decodeCallFrame(cursor, common, setLocation(reader, functionEncoding));
  return { offset, common, start, size, data, instructions };
}

const setLocation = (reader: Reader, encoding: number) => () => {
  const { address, value } = readPointer(reader, encoding);
  return Number(address ?? value);
};

function readPointer({ cursor, relocations, address }: Reader, encoding: number): EncodedPointer {
  const offset = cursor.origin + cursor.offset;
  const value = readStored(cursor, encoding & 0x0f);
  const base = encoding & 0x70;
  let resolved: bigint | undefined;
  // A pointer of zeros stands for none, whatever it is relative to.
  if (value === 0n && !relocations.has(offset)) resolved = 0n;
  else if (base === pointerEncodings.absptr) resolved = value;
  else if (base === pointerEncodings.pcrel && address !== undefined)
    resolved = address + BigInt(offset) + value;
  const relocation = relocations.get(offset);
  return {
    offset,
    encoding,
    value,
    relocation,
    address: relocation || resolved === undefined ? undefined : BigInt.asUintN(64, resolved),
  };
}

/** A stored number; `format` is the low four bits of an encoding. */
function readStored(cursor: Cursor, format: number): bigint {
  switch (format) {
    case pointerEncodings.absptr:
    case pointerEncodings.udata8:
      return cursor.u64();
    case pointerEncodings.sdata8:
      return BigInt.asIntN(64, cursor.u64());
    case pointerEncodings.udata4:
      return BigInt(cursor.u32());
    case pointerEncodings.sdata4:
      return BigInt(cursor.u32() | 0);
    case pointerEncodings.udata2:
      return BigInt(cursor.u16());
    case pointerEncodings.sdata2:
      return BigInt((cursor.u16() << 16) >> 16);
    case pointerEncodings.uleb128:
      return cursor.leb(false);
    case pointerEncodings.sleb128:
      return cursor.leb(true);
    default:
      throw cursor.error(`pointers of the format ${format} are not known`);
  }
}

/** A function for `writeFrames`. */
export interface FrameToWrite {
  readonly address: bigint;
  /** In bytes. */
  readonly size: number;
  /** What changes after the function's first instruction; `advance_loc` and its relatives say where. */
  readonly instructions: readonly CallFrameInstruction[];
}

/** What a call leaves: the return address on the stack (x86-64 psABI §3.2.2), or in x30 and nothing on the stack. */
export const frameConventions = {
  x64: {
    returnRegister: 16,
    codeAlignment: 1,
    dataAlignment: -8,
    instructions: [
      { operation: 'def_cfa', operands: [7, 8] },
      { operation: 'offset', operands: [16, -8] },
    ],
  },
  arm64: {
    returnRegister: 30,
    codeAlignment: 4,
    dataAlignment: -8,
    instructions: [{ operation: 'def_cfa', operands: [31, 0] }],
  },
} as const satisfies Readonly<
  Record<
    MachineName,
    Omit<
      CommonFrame,
      | 'offset'
      | 'version'
      | 'augmentation'
      | `${'function' | 'data'}Encoding`
      | 'personality'
      | 'isSignalFrame'
    >
  >
>;

/**
 * The contents of an .eh_frame section: a common entry for code that is called as the ABI says, one entry a function,
 * and the terminator.
 *
 * Addresses are absolute, so the section may lie anywhere; or relative, where `sectionAddress` says where it will be:
 * then both may be moved, together. `instructions` says how the frame looks at a function's
 * first instruction, if not as after a call. Throws what `encodeCallFrame` throws, and ERR_ARGUMENT for sizes that are
 * none.
 */
export function writeFrames(
  machine: MachineName,
  frames: readonly FrameToWrite[],
  instructions?: readonly CallFrameInstruction[],
  sectionAddress?: bigint,
): Uint8Array {
  const convention = frameConventions[machine];
  const entries = [
    [
      ...[0, 0, 0, 0], // this is a common entry
      1, // version
      ...new TextEncoder().encode('zR\0'),
      ...leb128(convention.codeAlignment, false),
      ...leb128(convention.dataAlignment, true),
      convention.returnRegister,
      1, // bytes of augmentation
      sectionAddress === undefined ? pointerEncodings.absptr : pointerEncodings.pcrel,
      ...encodeCallFrame(instructions ?? convention.instructions, convention),
    ],
  ];
  let offset = entrySize(entries[0] ?? []);
  for (const frame of frames) {
    if (!Number.isSafeInteger(frame.size) || frame.size < 0) {
      const what = `a function's size is ${frame.size}; it must be an integer from 0 on`;
      throw new UraniumError('ERR_ARGUMENT', what);
    }
    const fields = new DataView(new ArrayBuffer(20));
    fields.setUint32(0, offset + 4, true); // from here back to the common entry
    const field = sectionAddress === undefined ? 0n : sectionAddress + BigInt(offset + 8);
    fields.setBigUint64(4, BigInt.asUintN(64, frame.address - field), true);
    fields.setBigUint64(12, BigInt(frame.size), true);
    const entry = [...new Uint8Array(fields.buffer), 0, ...encodeCallFrame(frame.instructions, convention)];
    entries.push(entry);
    offset += entrySize(entry);
  }
  const bytes = new Uint8Array(offset + 4); // DW_CFA_nop and the terminator are zeros
  let at = 0;
  for (const entry of entries) {
    new DataView(bytes.buffer).setUint32(at, entrySize(entry) - 4, true);
    bytes.set(entry, at + 4);
    at += entrySize(entry);
  }
  return bytes;
}

/** With its size before it, and padded to 8 bytes. */
const entrySize = (entry: readonly number[]) => Math.ceil((4 + entry.length) / 8) * 8;
