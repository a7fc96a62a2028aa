/**
 * jit-PID.dump: the code itself, with names, lines and times. `perf inject --jit` makes an ELF image of every
 * function and puts it into the profile at its time, so that addresses may be used again.
 *
 *   perf record -k 1 …; perf inject --jit -i perf.data -o jit.data; perf report -i jit.data
 *
 * perf finds the dump by a page of it that is mapped as if it were code (jitdump-specification.txt). The file belongs
 * to the process; each thread appends to it, one function a write.
 *
 * Invariant: a record is in the file before its code can run.
 */

import { constants, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { jitDumpHeader, jitDumpRecords, type SourceLocation, writeFrameImage } from '../elf/index.ts';
import type { Bridge } from './bridge.ts';
import { MapFlag, Protection, SystemCall } from './linux.ts';
import { displayName, framedFunctionsOf, type LoadedImage, type Observer, removeStale } from './observer.ts';
import { processor } from './processor.ts';
import { observationDirectory, writeSource } from './source-files.ts';

export class JitDump implements Observer {
  /** Records have times. */
  readonly keepsAddresses = false;
  readonly path: string;
  readonly #descriptor: number;
  /** The system's number of this thread. */
  readonly #thread: number;
  #count = 0n;

  /** Throws where the file can't be written. */
  constructor(bridge: Bridge) {
    this.path = join(observationDirectory(), `jit-${process.pid}.dump`);
    removeStale(this.path);
    this.#descriptor = openDump(this.path);
    this.#thread = Number(bridge.syscall(SystemCall.gettid));
    // For perf, which looks at mappings with the right to execute. It stays as long as the process.
    const size = BigInt(bridge.pageSize);
    const descriptor = BigInt(this.#descriptor);
    bridge.syscall(SystemCall.mmap, 0n, size, Protection.readExecute, MapFlag.private, descriptor, 0n);
  }

  loaded(image: LoadedImage): void {
    const source = writeSource(image);
    const time = process.hrtime.bigint(); // CLOCK_MONOTONIC, which is perf's clock with -k 1
    const records = framedFunctionsOf(image).map(({ name, offset, size, unwind }) =>
      jitDumpRecords({
        name: displayName(name),
        address: image.address + BigInt(offset),
        bytes: image.bytes.subarray(offset, offset + size),
        index: (BigInt(threadId) << 32n) | this.#count++,
        processId: process.pid,
        threadId: this.#thread,
        time,
        frames: writeFrameImage(processor.name, size, unwind),
        source: { path: source.path, lines: within(source.lines, offset, size) },
      }),
    );
    writeSync(this.#descriptor, Buffer.concat(records));
  }

  /** Nothing can be said of it in a dump, and nothing has to be: it does not run. */
  released(): void {}
}

/** The lines of one function, from its start. */
function within(lines: readonly SourceLocation[], start: number, size: number): SourceLocation[] {
  return lines
    .filter(({ offset }) => offset >= start && offset < start + size)
    .map(({ offset, line }) => ({ offset: offset - start, line }));
}

/** Opens the dump of this process to append to it; its header is written by whoever is first. */
function openDump(path: string): number {
  const { O_APPEND, O_CREAT, O_EXCL, O_RDWR, O_NOFOLLOW } = constants;
  try {
    const descriptor = openSync(path, O_APPEND | O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW, 0o600);
    writeSync(descriptor, jitDumpHeader(processor.name, process.pid, process.hrtime.bigint()));
    return descriptor;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return openSync(path, O_APPEND | O_RDWR | O_NOFOLLOW);
  }
}
