/**
 * How loaded functions are unwound: from rows to call frame instructions, and to the image that perf wants.
 *
 * A function carries its instructions as bytes (`CodeFunction.unwind`), with the alignment factors of its processor
 * (`frameConventions`): that is how they are in generated data, and what tables are made of.
 */

import type { FrameRow } from '../base/index.ts';
import { ByteWriter } from './byte-writer.ts';
import { type CallFrameInstruction, Cursor, decodeCallFrame, encodeCallFrame } from './call-frame.ts';
import { frameConventions, parseFrames, pointerEncodings, writeFrames } from './eh-frame.ts';
import type { MachineName } from './write.ts';

/** The bytes of instructions, for `CodeFunction.unwind`. Throws what `encodeCallFrame` throws. */
export function encodeUnwind(
  machine: MachineName,
  instructions: readonly CallFrameInstruction[],
): Uint8Array {
  return encodeCallFrame(instructions, frameConventions[machine]);
}

/** The instructions of `CodeFunction.unwind`. Throws ERR_ELF_FORMAT where they are damaged. */
export function decodeUnwind(machine: MachineName, unwind: Uint8Array | undefined): CallFrameInstruction[] {
  const cursor = new Cursor(unwind ?? new Uint8Array(), 'call frame instructions');
  return decodeCallFrame(cursor, frameConventions[machine], () => {
    throw cursor.error('an address cannot be followed here');
  });
}

/** The instructions that take an unwinder through rows, which begin with what holds after a call. */
export function frameInstructions(rows: readonly FrameRow[]): CallFrameInstruction[] {
  const instructions: CallFrameInstruction[] = [];
  let [last] = rows;
  for (const row of rows.slice(1)) {
    if (last === undefined) break;
    instructions.push(advance(row.offset - last.offset));
    if (row.register !== last.register || row.distance !== last.distance) {
      instructions.push({ operation: 'def_cfa', operands: [row.register, row.distance] });
    }
    for (const [register, distance] of row.saved) {
      if (last.saved.get(register) !== distance)
        instructions.push({ operation: 'offset', operands: [register, -distance] });
    }
    for (const register of last.saved.keys()) {
      if (!row.saved.has(register)) instructions.push({ operation: 'restore', operands: [register] });
    }
    last = row;
  }
  return instructions;
}

function advance(size: number): CallFrameInstruction {
  const operation =
    size < 2 ** 6
      ? 'advance_loc'
      : size < 2 ** 8
        ? 'advance_loc1'
        : size < 2 ** 16
          ? 'advance_loc2'
          : 'advance_loc4';
  return { operation, operands: [size] };
}

/**
 * `.eh_frame` and `.eh_frame_hdr` (LSB 5.0, 10.6) for one function of `size` bytes, in an image where the table begins
 * at the first multiple of 8 after the code, and the header right after the table: as perf lays them out
 * (tools/perf/util/genelf.c).
 */
export function writeFrameImage(
  machine: MachineName,
  size: number,
  unwind: Uint8Array | undefined,
): { readonly table: Uint8Array; readonly header: Uint8Array } {
  const distance = Math.ceil(size / 8) * 8;
  const instructions = decodeUnwind(machine, unwind);
  const frames = writeFrames(machine, [{ address: BigInt(-distance), size, instructions }], undefined, 0n);
  const table = new ByteWriter().bytes(frames).align(8).finish();
  const entry = parseFrames(table).functions[0]?.offset ?? 0;
  const { pcrel, datarel, sdata4, udata4 } = pointerEncodings;
  const header = new ByteWriter()
    .u8(1)
    .u8(pcrel | sdata4)
    .u8(udata4)
    .u8(datarel | sdata4);
  header.u32(-table.length - 4).u32(1); // where the table is, from this field; one function
  header.u32(-table.length - distance).u32(entry - table.length); // where it is, and its entry, from the header
  return { table, header: header.align(8).finish() };
}
