/**
 * The records of a jitdump file, in which a just-in-time compiler tells `perf inject --jit` what lay where, and when.
 *
 *   header │ debug info, unwinding info, code load │ the next function's …
 *
 * Source: Linux, tools/perf/Documentation/jitdump-specification.txt, version 1. All numbers are little endian; times
 * are nanoseconds of the clock that `perf record -k` was told.
 *
 * Invariant: what a function's debug and unwinding records say comes before its load record.
 */

import * as abi from './abi.ts';
import { ByteWriter } from './byte-writer.ts';

const magic = 0x4a695444; // "JiTD"
const version = 1;
const headerSize = 40;

/** Kinds of records. */
const Kind = { load: 0, debugInfo: 2, unwindingInfo: 4 } as const;

/** One line of source: it begins at this offset from the function's start. Lines count from 1. */
export interface SourceLocation {
  readonly offset: number;
  readonly line: number;
}

export interface JitFunction {
  readonly name: string;
  readonly address: bigint;
  readonly bytes: Uint8Array;
  /** Unique in the file. */
  readonly index: bigint;
  readonly processId: number;
  readonly threadId: number;
  /** When the function was loaded. */
  readonly time: bigint;
  /** Its source, where it has one; in order of offset. */
  readonly source?: { readonly path: string; readonly lines: readonly SourceLocation[] };
  /** `.eh_frame` and `.eh_frame_hdr`, as `writeFrameImage` makes them. */
  readonly frames?: { readonly table: Uint8Array; readonly header: Uint8Array };
}

/** What a file begins with. */
export function jitDumpHeader(machine: 'x64' | 'arm64', processId: number, time: bigint): Uint8Array {
  return new ByteWriter()
    .u32(magic)
    .u32(version)
    .u32(headerSize)
    .u32(machine === 'arm64' ? abi.EM_AARCH64 : abi.EM_X86_64)
    .u32(0)
    .u32(processId)
    .u64(time)
    .u64(0n) // flags: times are not those of the processor's counter
    .finish();
}

/** All records of one function, which belong together in the file. */
export function jitDumpRecords(loaded: JitFunction): Uint8Array {
  const writer = new ByteWriter();
  const { source, frames } = loaded;
  if (source !== undefined && source.lines.length > 0) {
    record(writer, Kind.debugInfo, loaded.time, () => {
      writer.u64(loaded.address).u64(BigInt(source.lines.length));
      source.lines.forEach(({ offset, line }) => {
        writer
          .u64(loaded.address + BigInt(offset))
          .u32(line)
          .u32(0)
          .text(source.path);
      });
    });
  }
  if (frames !== undefined) {
    record(writer, Kind.unwindingInfo, loaded.time, () => {
      const size = BigInt(frames.table.length + frames.header.length);
      writer.u64(size).u64(BigInt(frames.header.length)).u64(size).bytes(frames.table).bytes(frames.header);
    });
  }
  record(writer, Kind.load, loaded.time, () => {
    writer
      .u32(loaded.processId)
      .u32(loaded.threadId)
      .u64(loaded.address) // vma
      .u64(loaded.address)
      .u64(BigInt(loaded.bytes.length))
      .u64(loaded.index)
      .text(loaded.name)
      .bytes(loaded.bytes);
  });
  return writer.finish();
}

function record(writer: ByteWriter, kind: number, time: bigint, write: () => void): void {
  const start = writer.size;
  writer.u32(kind).u32(0).u64(time);
  write();
  // Not padded: perf takes the last bytes of a load record for the code (tools/perf/util/jitdump.c, jit_repipe_code_load).
  writer.patch32(start + 4, writer.size - start);
}
