/**
 * Call frame information: how an unwinder finds a function's caller, as `.eh_frame` has it.
 *
 *   CIE   what holds at the first instruction of every function, and how addresses are written
 *   FDE   one a function: where it is, and instructions (DW_CFA_…) that say what changes where
 *   0     the end
 *
 * Addresses are either absolute (for code that is loaded) or relative to the field itself, for an image in which the
 * code lies right before the table.
 *
 * Sources: DWARF 5, 6.4; Linux Standard Base 5.0, 10.6 (.eh_frame, .eh_frame_hdr); x86-64 psABI 3.7; AADWARF64 4.1.
 * Invariant: the table begins and ends on a multiple of 8 bytes.
 */

import type { CodeFunction, FrameRow } from '../base/index.ts';
import { ByteWriter } from './byte-writer.ts';
import type { MachineName } from './write.ts';

// Call frame instructions; those with a number in the low six bits come first (DWARF 5, table 7.29).
const DW_CFA_advance_loc = 0x40;
const DW_CFA_offset = 0x80;
const DW_CFA_restore = 0xc0;
const DW_CFA_nop = 0x00;
const DW_CFA_advance_loc1 = 0x02;
const DW_CFA_advance_loc2 = 0x03;
const DW_CFA_advance_loc4 = 0x04;
const DW_CFA_def_cfa = 0x0c;

// How pointers are written (LSB 5.0, 10.5.1).
const DW_EH_PE_absptr = 0x00;
const DW_EH_PE_udata4 = 0x03;
const DW_EH_PE_sdata4 = 0x0b;
const DW_EH_PE_pcrel = 0x10;
const DW_EH_PE_datarel = 0x30;

interface Conventions {
  /** Offsets in instructions are multiples of these. */
  readonly codeAlignment: number;
  readonly dataAlignment: number;
  readonly returnAddress: number;
  /** What holds at a function's first instruction. */
  readonly initial: readonly number[];
}

const conventions: Readonly<Record<MachineName, Conventions>> = {
  // The frame address is rsp + 8, and the return address is right below it.
  x64: {
    codeAlignment: 1,
    dataAlignment: -8,
    returnAddress: 16,
    initial: [DW_CFA_def_cfa, 7, 8, DW_CFA_offset | 16, 1],
  },
  // The frame address is sp, and the return address is in x30.
  arm64: { codeAlignment: 1, dataAlignment: -8, returnAddress: 30, initial: [DW_CFA_def_cfa, 31, 0] },
};

/** `.eh_frame` for functions that lie at absolute addresses. */
export function writeFrames(
  machine: MachineName,
  address: bigint,
  functions: readonly CodeFunction[],
): Uint8Array {
  const writer = new ByteWriter();
  writeCommon(writer, machine, DW_EH_PE_absptr);
  for (const { offset, size, unwind } of functions) {
    writeEntry(writer, unwind, () => writer.u64(address + BigInt(offset)).u64(BigInt(size)));
  }
  return writer.u32(0).align(8).finish();
}

/**
 * `.eh_frame` and `.eh_frame_hdr` for one function of `size` bytes, in an image where the table begins at the first
 * multiple of 8 after the code, and the header right after the table.
 */
export function writeFrameImage(
  machine: MachineName,
  size: number,
  unwind: Uint8Array | undefined,
): { readonly table: Uint8Array; readonly header: Uint8Array } {
  const distance = Math.ceil(size / 8) * 8;
  const writer = new ByteWriter();
  writeCommon(writer, machine, DW_EH_PE_pcrel | DW_EH_PE_sdata4);
  const entry = writer.size;
  writeEntry(writer, unwind, () => writer.u32(-distance - writer.size).u32(size));
  const table = writer.u32(0).align(8).finish();
  const header = new ByteWriter()
    .u8(1)
    .u8(DW_EH_PE_pcrel | DW_EH_PE_sdata4)
    .u8(DW_EH_PE_udata4)
    .u8(DW_EH_PE_datarel | DW_EH_PE_sdata4);
  header.u32(-table.length - 4).u32(1);
  header.u32(-table.length - distance).u32(entry - table.length);
  return { table, header: header.align(8).finish() };
}

/** The instructions that take an unwinder through rows, which begin with what holds at the first instruction. */
export function frameInstructions(rows: readonly FrameRow[]): Uint8Array {
  const writer = new ByteWriter();
  const { dataAlignment } = conventions.x64;
  let [last] = rows;
  for (const row of rows.slice(1)) {
    if (last === undefined) break;
    advance(writer, row.offset - last.offset);
    if (row.register !== last.register || row.distance !== last.distance) {
      writer.u8(DW_CFA_def_cfa).uleb(row.register).uleb(row.distance);
    }
    for (const [register, distance] of row.saved) {
      if (last.saved.get(register) !== distance)
        writer.u8(DW_CFA_offset | register).uleb(-distance / dataAlignment);
    }
    for (const register of last.saved.keys())
      if (!row.saved.has(register)) writer.u8(DW_CFA_restore | register);
    last = row;
  }
  return writer.finish();
}

function advance(writer: ByteWriter, size: number): void {
  if (size === 0) return;
  if (size < 0x40) writer.u8(DW_CFA_advance_loc | size);
  else if (size < 2 ** 8) writer.u8(DW_CFA_advance_loc1).u8(size);
  else if (size < 2 ** 16) writer.u8(DW_CFA_advance_loc2).u16(size);
  else writer.u8(DW_CFA_advance_loc4).u32(size);
}

/** The CIE, at the start of the table. */
function writeCommon(writer: ByteWriter, machine: MachineName, encoding: number): void {
  const { codeAlignment, dataAlignment, returnAddress, initial } = conventions[machine];
  record(writer, () => {
    writer.u32(0).u8(1).text('zR').uleb(codeAlignment).sleb(dataAlignment).uleb(returnAddress);
    writer.uleb(1).u8(encoding).bytes(initial);
  });
}

/** An FDE; `writeRange` writes the start and the size of what it is about. */
function writeEntry(writer: ByteWriter, unwind: Uint8Array | undefined, writeRange: () => void): void {
  record(writer, () => {
    writer.u32(writer.size); // how far back the CIE is, which is at 0
    writeRange();
    writer.uleb(0).bytes(unwind ?? []);
  });
}

/** A size, and what it counts: padded, so that the next one begins on a multiple of 8. */
function record(writer: ByteWriter, write: () => void): void {
  const start = writer.size;
  writer.u32(0);
  write();
  writer.align(8, DW_CFA_nop).patch32(start, writer.size - start - 4);
}
