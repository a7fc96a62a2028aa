/**
 * The gate between JavaScript and compiled code: one for each thread, with a row for each machine, and for each function that
 * JavaScript calls (struct gate in kernels/engine/handlers.c); and where the header of a store is written and read (struct
 * machine in operations.h). Slots are indexes of 8 bytes.
 *
 * Requires: whoever calls code has seen that the store is attached.
 */

import { x64 } from '../../asm/index.ts';
import { codeMemory, compile, type LoadedCode } from '../../native/index.ts';
import { budgetSlot, type Store } from '../store.ts';
import { gateCode, refuseCode } from './compile.ts';

const slot = {
  ...{ fuel: 0, base: 2, pc: 3, target: 4, stackEnd: 5, memory: 6, written: 7 },
  ...{ limits: 34, stackLimit: 38, status: 40, fuelLeft: 41, depth: 42, calls: 43, budget: budgetSlot },
} as const;
/** The status of code that has done nothing: there is none, or no room on the stack. */
const refused = 2;

/** Calls that code can have begun: STACK_BYTES in handlers.c, and what the last call pushes. */
const mostCalls = 16384 / 8 + 8;
const mostRows = 65536;

/** What all machines of the thread share. */
interface Gates {
  /** `struct gate`, and the same as halves: the first says which row is meant. */
  readonly words: BigInt64Array;
  readonly halves: Int32Array;
  /** Where code notes its calls when it leaves: pc, base and function, of 8 bytes each. */
  readonly noted: Int32Array;
  readonly addressOf: (view: ArrayBufferView) => bigint;
  readonly enter: () => void;
  readonly begin: () => void;
  /** Where the entries of functions lead that have no code. */
  readonly refuse: LoadedCode;
}

let shared: Gates | undefined;
const freeRows: number[] = [];
let rowsUsed = 0;
const collected = new FinalizationRegistry<number>((row) => freeRows.push(row));

function gates(): Gates {
  if (shared) return shared;
  const words = new BigInt64Array(2 + 2 * mostRows);
  const memory = codeMemory();
  const addressOf = compile(x64`mov rax, rdi; ret`, 'pointer(buffer)', { name: 'engine: address' });
  const callback = (kind: 'enter' | 'begin_function'): (() => void) => {
    const name = `engine: ${kind}`;
    const { entry } = memory.load(gateCode(kind, addressOf(words)), { name, withoutEntry: true });
    return memory.bridge.createFunction(name, entry, 0n);
  };
  shared = {
    words,
    halves: new Int32Array(words.buffer),
    noted: new Int32Array(6 * mostCalls),
    addressOf,
    enter: callback('enter'),
    begin: callback('begin_function'),
    refuse: memory.load(refuseCode(), { name: 'engine: refuse', withoutEntry: true }),
  };
  return shared;
}

/** Takes a row, as long as `owner` is there; undefined if there is none left. */
function takeRow(owner: object, machine: bigint, entry: bigint): number | undefined {
  const row = freeRows.pop() ?? (rowsUsed < mostRows ? rowsUsed++ : undefined);
  if (row === undefined) return undefined;
  const { words } = gates();
  words[2 + 2 * row] = machine;
  words[3 + 2 * row] = entry;
  collected.register(owner, row);
  return row;
}

export function refuseEntry(): bigint {
  return gates().refuse.entry;
}

/** The gate of one machine. */
export class Gate {
  readonly #store: Store;
  #address = 0n;
  #row: number | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Runs code at an address, which is that of a `pay`, on the slots at `base`, in bytes from the start of the store. False if
   * there is no way in.
   */
  enter(address: bigint, base: number): boolean {
    const { halves, enter } = gates();
    this.#row ??= takeRow(this, this.#prepare(), 0n);
    if (this.#row === undefined) return false;
    const { i32, i64, f64, fuel } = this.#store;
    f64[slot.budget] = fuel;
    i32[2 * slot.base] = base;
    i64[slot.target] = address;
    halves[0] = this.#row;
    enter();
    return true;
  }

  /** The row for calls of the code at an entry, as long as `owner` is there. */
  row(owner: object, entry: bigint): { row: number; gate: Int32Array; begin: () => void } | undefined {
    const { halves, begin } = gates();
    const row = takeRow(owner, this.#prepare(), entry);
    return row === undefined ? undefined : { row, gate: halves, begin };
  }

  /** What a run of code has left of the fuel; negative if it has left before its end. */
  get fuel(): number {
    return this.#fuelAt(slot.fuel);
  }

  /** What there was when the code left. */
  get fuelLeft(): number {
    return this.#fuelAt(slot.fuelLeft);
  }

  /** When the code left: whether it has done nothing. */
  get hasRefused(): boolean {
    return this.#store.i32[2 * slot.status] === refused;
  }

  /** When the code left: the instruction that the interpreter is to do. */
  get pc(): number {
    return this.#store.i32[2 * slot.pc] as number;
  }

  /** When the code left: the calls that it had begun, from the outside in. They are forgotten. */
  takeCalls(): { pc: number; base: number; index: number }[] {
    const { i32 } = this.#store;
    const { noted } = gates();
    const calls = [];
    for (let at = 6 * ((i32[2 * slot.depth] as number) - 1); at >= 0; at -= 6) {
      const [pc, base, index] = [noted[at], noted[at + 2], noted[at + 4]] as [number, number, number];
      calls.push({ pc, base: base / 4, index });
    }
    i32[2 * slot.depth] = 0;
    return calls;
  }

  #fuelAt(at: number): number {
    const { i32 } = this.#store;
    return (i32[2 * at + 1] as number) * 2 ** 32 + ((i32[2 * at] as number) >>> 0);
  }

  /** Fills in what stays as it is. The address of the store. */
  #prepare(): bigint {
    if (this.#address !== 0n) return this.#address;
    const { addressOf, noted } = gates();
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
