/**
 * The bridge: the one native module, and what JavaScript does through it.
 *
 *   JavaScript ──address, arguments──► mailbox ──invoke()──► machine code ──result──► mailbox ──► JavaScript
 *
 * Everything else in this room (memory, functions) is made of these few operations. A call through the mailbox
 * costs tens of nanoseconds: it is for setting things up, and functions that are called often are compiled
 * (function.ts).
 *
 * Invariant: nothing here throws where native code can't run, but for `loadBridge` itself.
 */

import { createRequire } from 'node:module';
import { getSystemErrorName } from 'node:util';
import { UraniumError } from '../base/index.ts';
import { auxiliaryPageSize, largestPageSize } from './linux.ts';
import {
  type BridgeExports,
  MailboxOffset,
  mailboxSize,
  mappingCount,
  maximumArguments,
  scratchSize,
} from './mailbox.ts';
import { type ProcessorName, processor } from './processor.ts';

/** Whether machine code can run in this process, and if not, why. */
export interface NativeStatus {
  readonly available: boolean;
  /** Why not; empty when it is available. */
  readonly reason: string;
}

/**
 * The bridge of this thread, loaded on the first call.
 *
 * Throws ERR_NATIVE_UNAVAILABLE with the reason where machine code can't run.
 */
export function loadBridge(): Bridge {
  loaded ??= load();
  if (typeof loaded === 'string') throw new UraniumError('ERR_NATIVE_UNAVAILABLE', loaded);
  return loaded;
}

/** Says whether machine code can run here, without throwing. The bridge is loaded to find out. */
export function nativeStatus(): NativeStatus {
  loaded ??= load();
  return typeof loaded === 'string' ? { available: false, reason: loaded } : { available: true, reason: '' };
}

/** The process seen from outside JavaScript: its functions, its memory, its system calls. */
export class Bridge {
  /** The address of this thread's `napi_env`. */
  readonly env: bigint;
  readonly #exports: BridgeExports;
  readonly #words: BigUint64Array;
  readonly #scratch: Uint8Array;
  readonly #self: bigint;
  readonly #symbols = new Map<string, bigint | undefined>();
  #pageSize = 0;

  /** Made by `loadBridge` from what the native module exports. */
  constructor(exports: BridgeExports) {
    this.#exports = exports;
    this.#words = new BigUint64Array(exports.mailbox, 0, MailboxOffset.scratch / 8);
    this.#scratch = new Uint8Array(exports.mailbox, MailboxOffset.scratch);
    this.#self = this.#fact(MailboxOffset.self);
    this.env = this.#fact(MailboxOffset.env);
  }

  /** The size of a page of memory in bytes: 4096 on x64; 4096, 16384 or 65536 on arm64. */
  get pageSize(): number {
    if (this.#pageSize === 0) {
      const getauxval = this.symbol('getauxval');
      const size = getauxval === undefined ? 0n : this.call(getauxval, auxiliaryPageSize);
      // What is right for the largest pages is right for others, too.
      this.#pageSize = size === 0n ? largestPageSize : Number(size);
    }
    return this.#pageSize;
  }

  /** The address of a global symbol of the process (a function or data of Node.js or libc), if there is one. */
  symbol(name: string): bigint | undefined {
    if (this.#symbols.has(name)) return this.#symbols.get(name);
    const address = this.call(this.#fact(MailboxOffset.dlsym), 0n, this.#text(name));
    const found = address === 0n ? undefined : address;
    this.#symbols.set(name, found);
    return found;
  }

  /**
   * Calls the C function at `address` with up to 8 integers or addresses and returns what it left in rax (x0), as
   * an unsigned 64-bit integer. Negative arguments are passed in two's complement. Nothing checks the address: a
   * wrong one ends the process.
   *
   * Throws ERR_ARGUMENT for a null address or too many arguments.
   */
  call(address: bigint, ...args: bigint[]): bigint {
    this.#invoke(address, args);
    return this.#words[MailboxOffset.result / 8] as bigint;
  }

  /**
   * Makes a system call and returns its result.
   *
   * Throws ERR_NATIVE_MEMORY with the error's name ("ENOMEM") in its message and as its `cause`.
   */
  syscall(number: bigint, ...args: bigint[]): bigint {
    const result = BigInt.asIntN(64, this.call(this.#fact(MailboxOffset.syscall), number, ...args));
    if (result < 0n && result > -4096n) {
      const name = getSystemErrorName(Number(result));
      const error = new UraniumError('ERR_NATIVE_MEMORY', `system call ${number} failed with ${name}`);
      error.cause = name;
      throw error;
    }
    return result;
  }

  /**
   * An ArrayBuffer over `size` bytes at `address`. The memory stays the caller's: `detach` the view before the
   * memory is unmapped. V8 counts the size as memory held by JavaScript, and asks that no two views begin at the
   * same address.
   *
   * Throws ERR_NATIVE_MEMORY if Node.js refuses it.
   */
  view(address: bigint, size: number): ArrayBuffer {
    if (!Number.isSafeInteger(size) || size <= 0) {
      throw new UraniumError('ERR_ARGUMENT', `size of a view must be a positive integer, got ${size}`);
    }
    return this.#value('napi_create_external_arraybuffer', () => [
      address,
      BigInt(size),
      0n,
      0n,
      this.#self + BigInt(MailboxOffset.value),
    ]) as ArrayBuffer;
  }

  /** Takes the memory from a view: its size is 0 afterwards. */
  detach(view: ArrayBuffer): void {
    this.#exports.detach(view);
  }

  /**
   * A JavaScript function that runs the Node-API callback at `callback`: a C function
   * `napi_value (napi_env, napi_callback_info)`, which gets `data` from `napi_get_cb_info`.
   */
  // biome-ignore lint/suspicious/noExplicitAny: the callback decides what it takes and returns
  createFunction(name: string, callback: bigint, data: bigint): (...args: any[]) => any {
    if (callback === 0n) throw new UraniumError('ERR_ARGUMENT', `the callback of ${name} is a null address`);
    return this.#value('napi_create_function', () => [
      this.#text(name),
      BigInt.asUintN(64, -1n), // NAPI_AUTO_LENGTH: the name ends with a zero byte
      callback,
      data,
      this.#self + BigInt(MailboxOffset.value),
      // biome-ignore lint/suspicious/noExplicitAny: as above
    ]) as (...args: any[]) => any;
  }

  /** A copy of `size` bytes at `address`. */
  read(address: bigint, size: number): Uint8Array {
    const bytes = new Uint8Array(size);
    const scratch = this.#self + BigInt(MailboxOffset.scratch);
    for (let offset = 0; offset < size; offset += scratchSize) {
      const count = Math.min(scratchSize, size - offset);
      this.call(this.#fact(MailboxOffset.copy), scratch, address + BigInt(offset), BigInt(count));
      bytes.set(this.#scratch.subarray(0, count), offset);
    }
    return bytes;
  }

  /** Copies `bytes` to `address`. */
  write(address: bigint, bytes: Uint8Array): void {
    const scratch = this.#self + BigInt(MailboxOffset.scratch);
    for (let offset = 0; offset < bytes.length; offset += scratchSize) {
      const part = bytes.subarray(offset, offset + scratchSize);
      this.#scratch.set(part);
      this.call(this.#fact(MailboxOffset.copy), address + BigInt(offset), scratch, BigInt(part.length));
    }
  }

  /**
   * Makes `size` bytes that were written at `writable` be what this processor runs at `executable`, another view of
   * the same memory. On x64 one serializing instruction (Intel SDM vol. 3, "Handling Self- and Cross-Modifying
   * Code"): needed where other code has run. On arm64 the caches' maintenance: always needed, before the code runs.
   */
  serialize(executable: bigint, writable: bigint, size: number): void {
    this.call(this.#fact(MailboxOffset.serialize), executable, writable, BigInt(size));
  }

  /**
   * Has a mapping unmapped when this thread's environment ends.
   *
   * Throws ERR_NATIVE_MEMORY when too many mappings are kept.
   */
  keepMapping(address: bigint, size: bigint): void {
    const index = this.#findMapping(0n, 0n);
    if (index === undefined) {
      throw new UraniumError('ERR_NATIVE_MEMORY', `more than ${mappingCount} mappings at a time`);
    }
    this.#words[index] = address;
    this.#words[index + 1] = size;
  }

  /** Undoes `keepMapping`, before the mapping is unmapped by other means. */
  forgetMapping(address: bigint, size: bigint): void {
    const index = this.#findMapping(address, size);
    if (index === undefined) return;
    this.#words[index] = 0n;
    this.#words[index + 1] = 0n;
  }

  /**
   * Tells debuggers and the process's unwinder of the entry at this address (mailbox.ts, `SymbolFileEntry`). It must
   * lie in what `keepSymbolFiles` was told, and stay until `unlinkSymbolFile`.
   */
  linkSymbolFile(entry: bigint): void {
    this.call(this.#fact(MailboxOffset.link), entry);
  }

  /** Undoes `linkSymbolFile`. */
  unlinkSymbolFile(entry: bigint): void {
    this.call(this.#fact(MailboxOffset.unlink), entry);
  }

  /**
   * Has all entries between two addresses that are linked be unlinked when this thread's environment ends, before
   * their memory goes.
   */
  keepSymbolFiles(start: bigint, end: bigint): void {
    this.#words[MailboxOffset.symbolFiles / 8] = start;
    this.#words[MailboxOffset.symbolFilesEnd / 8] = end;
  }

  #findMapping(address: bigint, size: bigint): number | undefined {
    const first = MailboxOffset.mappings / 8;
    for (let index = first; index < first + 2 * mappingCount; index += 2) {
      if (this.#words[index] === address && this.#words[index + 1] === size) return index;
    }
    return undefined;
  }

  #fact(offset: number): bigint {
    return this.#words[offset / 8] as bigint;
  }

  /** Fills the mailbox and calls. The words are free again as soon as the callee runs, so calls may nest. */
  #invoke(address: bigint, args: readonly bigint[]): unknown {
    if (address === 0n) throw new UraniumError('ERR_ARGUMENT', 'call of a null address');
    if (args.length > maximumArguments) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `a call takes ${maximumArguments} arguments, got ${args.length}`,
      );
    }
    const words = this.#words;
    words[MailboxOffset.function / 8] = address;
    for (let i = 0; i < args.length; i++) words[MailboxOffset.arguments / 8 + i] = args[i] as bigint;
    return this.#exports.invoke();
  }

  /**
   * Calls a Node-API function that stores a napi_value in the mailbox, and returns that value. `args` is called
   * after the function was found, so that it may use the scratch area.
   */
  #value(name: string, args: () => readonly bigint[]): unknown {
    const address = this.symbol(name);
    if (address === undefined) throw new UraniumError('ERR_NATIVE_UNAVAILABLE', `the host has no ${name}`);
    const value = this.#invoke(address, [this.env, ...args()]);
    const status = this.#words[MailboxOffset.result / 8] as bigint;
    if (BigInt.asUintN(32, status) !== 0n) {
      throw new UraniumError('ERR_NATIVE_MEMORY', `${name} failed with napi_status ${status & 0xffffffffn}`);
    }
    return value;
  }

  /** Puts a C string into the scratch area and returns its address, valid until the next use of that area. */
  #text(text: string): bigint {
    const { read, written } = encoder.encodeInto(text, this.#scratch.subarray(0, scratchSize - 1));
    if (read !== text.length || text.includes('\0')) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `a name of ${text.length} characters is too long, or contains NUL`,
      );
    }
    this.#scratch[written] = 0;
    return this.#self + BigInt(MailboxOffset.scratch);
  }
}

const encoder = new TextEncoder();

/** The bridge of this thread, or why there is none. */
let loaded: Bridge | string | undefined;

/** Literal paths, so that bundlers see them. */
const bridges: Readonly<Record<ProcessorName, (require: NodeJS.Require) => unknown>> = {
  x64: (require) => require('../../prebuilt/linux-x64/uranium-bridge.node'),
  arm64: (require) => require('../../prebuilt/linux-arm64/uranium-bridge.node'),
};

function load(): Bridge | string {
  const unsupported = unsupportedHost();
  if (unsupported !== undefined) return unsupported;
  try {
    const require = createRequire(import.meta.url);
    const { mailbox, invoke, detach } = bridges[processor.name](require) as Partial<BridgeExports>;
    if (mailbox?.byteLength !== mailboxSize || invoke === undefined || detach === undefined) {
      return 'the host lacks a function of Node-API 8, or memory for the bridge';
    }
    return new Bridge({ mailbox, invoke, detach });
  } catch (error) {
    return loadFailure(error as NodeJS.ErrnoException);
  }
}

/** Why this host isn't one that machine code is made for, if it isn't. */
function unsupportedHost(): string | undefined {
  const versions: Readonly<Record<string, string | undefined>> = globalThis.process?.versions ?? {};
  for (const host of ['bun', 'deno', 'electron']) {
    if (versions[host] !== undefined) return `${host} ${versions[host]} is not supported, only Node.js is`;
  }
  if (versions.node === undefined) return 'this is not Node.js';
  if (process.platform !== 'linux' || process.arch !== processor.name) {
    return `${process.platform}-${process.arch} is not supported, only linux-x64 and linux-arm64 are`;
  }
  return undefined;
}

function loadFailure(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ERR_DLOPEN_DISABLED':
      return 'native modules are disabled (--no-addons, or --permission without --allow-addons)';
    case 'ERR_ACCESS_DENIED':
      return 'the permission model denies access to the bridge (--allow-fs-read, --allow-addons)';
    case 'MODULE_NOT_FOUND':
      return `the bridge, prebuilt/linux-${processor.name}/uranium-bridge.node, is missing from the package`;
    default:
      return `the bridge can't be loaded: ${String(error.message).split('\n', 1)[0]}`;
  }
}
