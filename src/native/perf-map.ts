/**
 * /tmp/perf-PID.map: names for the addresses of generated code, which `perf report` reads for anonymous memory.
 *
 *   7f201b7c5be0 1a4 uranium: shape 3         address and size in hexadecimal; the name is the rest of the line
 *
 * Source: Linux, tools/perf/Documentation/jit-interface.txt. The file belongs to the whole process: other threads of
 * ours write to it, and V8 does with --perf-basic-prof. We append. V8 usually opens the file before us, and writes
 * where it has stopped writing itself, over whatever others have appended; so its open file is told to append, too
 * (fcntl, O_APPEND). Where V8 opens the file later, it empties it; we see that our first line is gone, and write all
 * of ours again.
 *
 * Invariant: a line stays true: addresses of released code are given to other code only when nothing else is left.
 */

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  writeSync,
} from 'node:fs';
import type { Bridge } from './bridge.ts';
import { Fcntl, SystemCall, seekCurrent } from './linux.ts';
import { displayName, functionsOf, type LoadedImage, type Observer, removeStale } from './observer.ts';

export class PerfMap implements Observer {
  readonly keepsAddresses = true;
  /** `perf` looks nowhere else. */
  readonly path = `/tmp/perf-${process.pid}.map`;
  readonly #bridge: Bridge;
  readonly #descriptor: number;
  /** What was written so far, to be written again should V8 empty the file; the first line of it, and where that is. */
  readonly #lines: string[] = [];
  #first = '';
  #start = 0;

  /** Throws where the file can't be opened for writing. */
  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    const { O_APPEND, O_CREAT, O_RDWR, O_NOFOLLOW } = constants;
    removeStale(this.path);
    this.#descriptor = openSync(this.path, O_APPEND | O_CREAT | O_RDWR | O_NOFOLLOW, 0o644);
    const { uid } = fstatSync(this.#descriptor);
    if (uid !== process.geteuid?.()) {
      closeSync(this.#descriptor);
      throw new Error(`${this.path} belongs to another user (${uid})`);
    }
  }

  loaded(image: LoadedImage): void {
    const text = functionsOf(image)
      .map(({ name, offset, size }) => {
        const address = image.address + BigInt(offset);
        return `${address.toString(16)} ${size.toString(16)} ${displayName(name)}\n`;
      })
      .join('');
    this.#lines.push(text);
    if (this.#first !== '' && this.#read(this.#start, this.#first) === this.#first) {
      writeSync(this.#descriptor, text);
      return;
    }
    this.#haveOthersAppend();
    const all = this.#lines.join('');
    this.#first = all.slice(0, all.indexOf('\n') + 1);
    this.#start = this.#append(all);
  }

  /** The line stays: what ran there has this name. */
  released(): void {}

  /** Appends, and returns where in the file the text begins. */
  #append(text: string): number {
    const size = writeSync(this.#descriptor, text);
    const { lseek } = SystemCall;
    return Number(this.#bridge.syscall(lseek, BigInt(this.#descriptor), 0n, seekCurrent)) - size;
  }

  /** As many bytes of the file as `text` has. */
  #read(offset: number, text: string): string {
    const bytes = Buffer.alloc(Buffer.byteLength(text));
    const size = readSync(this.#descriptor, bytes, 0, bytes.length, offset);
    return bytes.toString('utf8', 0, size);
  }

  /** Has whoever in this process writes to the file append. */
  #haveOthersAppend(): void {
    const { fcntl } = SystemCall;
    for (const descriptor of readdirSync('/proc/self/fd')) {
      if (!isOpenFile(descriptor, this.path)) continue;
      const flags = this.#bridge.syscall(fcntl, BigInt(descriptor), Fcntl.getFlags, 0n);
      if ((flags & Fcntl.append) !== 0n) continue;
      this.#bridge.syscall(fcntl, BigInt(descriptor), Fcntl.setFlags, flags | Fcntl.append);
    }
  }
}

function isOpenFile(descriptor: string, path: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`) === path;
  } catch {
    return false; // that of readdir itself, or closed meanwhile by another thread
  }
}
