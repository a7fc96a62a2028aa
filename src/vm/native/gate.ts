/**
 * The gate between JavaScript and compiled code: where the header of a store is written and read (struct machine in
 * kernels/engine/operations.h). Slots are indexes of 8 bytes; halves are written, since bigints take longer than a short run.
 *
 * Requires: whoever calls code has seen that the store is attached.
 */

import { x64 } from '../../asm/index.ts';
import { codeMemory, compile, type LoadedCode } from '../../native/index.ts';
import type { Store } from '../store.ts';
import { callCode, enterCode, refuseCode } from './compile.ts';

const slot = {
  ...{ fuel: 0, base: 2, target: 4, stackEnd: 5, memory: 6, written: 7 },
  ...{ limits: 34, stackLimit: 38, fuelLeft: 41, depth: 42, calls: 43 },
} as const;

/** Calls that code can have begun: STACK_BYTES in handlers.c, and what the last call pushes. */
const mostCalls = 16384 / 8 + 8;
/** Where code notes them when it leaves: pc, base and function, of 8 bytes each. One for all machines of the thread. */
const noted = new Int32Array(6 * mostCalls);

/** Frees code that functions of JavaScript were made of, when these are no longer there. */
const collected = new FinalizationRegistry<LoadedCode>((code) => code.release());

let addressOf: ((view: ArrayBufferView) => bigint) | undefined;
let refuse: LoadedCode | undefined;

/** Where the entries of functions lead that have no code. */
export function refuseEntry(): bigint {
  refuse ??= codeMemory().load(refuseCode(), { name: 'engine: refuse', withoutEntry: true });
  return refuse.entry;
}

export class Gate {
  readonly #store: Store;
  #address = 0n;
  #enter: (() => void) | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Runs code at an address, which is that of a `pay`, on the slots at `base`, in bytes from the start of the store. */
  enter(address: bigint, base: number, fuel: number): void {
    const { i32, i64 } = this.#store;
    this.#enter ??= this.#function('engine: enter', enterCode(this.#prepare()));
    writeFuel(i32, fuel);
    i32[2 * slot.base] = base;
    i64[slot.target] = address;
    this.#enter();
  }

  /** A function of JavaScript that calls compiled code at an entry, on arguments at the start of the stack. */
  caller(name: string, entry: bigint): () => void {
    return this.#function(name, callCode(this.#prepare(), 'entry'), entry);
  }

  #function(name: string, code: ReturnType<typeof enterCode>, entry = 0n): () => void {
    const loaded = codeMemory().load(code, { name, resolve: () => entry, withoutEntry: true });
    const callable = codeMemory().bridge.createFunction(name, loaded.entry, 0n) as () => void;
    collected.register(callable, loaded);
    return callable;
  }

  /** Fills in what stays as it is: addresses. */
  #prepare(): bigint {
    if (this.#address !== 0n) return this.#address;
    addressOf ??= compile(x64`mov rax, rdi; ret`, 'pointer(buffer)', { name: 'engine: address' });
    const { i64, i32, memory, written, stackEnd } = this.#store;
    const address = addressOf(i64);
    i64[slot.stackEnd] = BigInt(stackEnd * 4);
    i64[slot.memory] = BigInt(memory.byteOffset);
    i64[slot.written] = BigInt(written.byteOffset);
    i64[slot.stackLimit] = address + BigInt(stackEnd * 4);
    i64[slot.calls] = addressOf(noted);
    for (const shift of [0, 1, 2, 3]) {
      i64[slot.limits + shift] = BigInt(Math.max(0, memory.length - 2 ** shift + 1));
    }
    i32[2 * slot.depth] = 0;
    this.#address = address;
    return address;
  }
}

export function writeFuel(i32: Int32Array, fuel: number): void {
  i32[2 * slot.fuel] = fuel;
  i32[2 * slot.fuel + 1] = Math.floor(fuel / 2 ** 32);
}

/** What a run of code has left; negative if it has left before its end: see `leftFuel`. */
export function machineFuel({ i32 }: Store): number {
  return readFuel(i32, slot.fuel);
}

/** What there was when the code left. */
export function leftFuel({ i32 }: Store): number {
  return readFuel(i32, slot.fuelLeft);
}

function readFuel(i32: Int32Array, at: number): number {
  return (i32[2 * at + 1] as number) * 2 ** 32 + ((i32[2 * at] as number) >>> 0);
}

/** The calls that code had begun when it left, from the outside in; they are forgotten. */
export function callsOf({ i32 }: Store): { pc: number; base: number; index: number }[] {
  const calls = [];
  for (let at = 6 * ((i32[2 * slot.depth] as number) - 1); at >= 0; at -= 6) {
    const [pc, base, index] = [noted[at], noted[at + 2], noted[at + 4]] as [number, number, number];
    calls.push({ pc, base: base / 4, index });
  }
  i32[2 * slot.depth] = 0;
  return calls;
}
