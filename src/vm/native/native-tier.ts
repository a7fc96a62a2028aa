/**
 * The compiled tier of one machine.
 *
 *   interpreter ──hot, at a block's start──► code ──slow way, host call, no fuel──► interpreter
 *
 * All values lie in the store, in the same slots, so going over means to hand over three numbers: the instruction, the
 * call's slots and the fuel. While JavaScript runs, no compiled code has begun: it has always left.
 *
 * Each function that code calls has a trampoline in the hot area of code memory: its address is in the callers, and its slot
 * leads to the code of the current version, to the trampoline of an alias's target, or to `refuse` where there is no code.
 *
 * Invariant: when a function's current version changes, or an opcode of pages 0 to 2, slots are led elsewhere at once.
 */

import { UraniumError } from '../../base/index.ts';
import { codeMemory, type LoadedCode, type Trampoline } from '../../native/index.ts';
import type { FunctionEntry } from '../functions.ts';
import { opcodeAt } from '../opcodes.ts';
import { builtInHandler } from '../page-table.ts';
import { mostHot, profileKey } from '../profile.ts';
import type { Body } from '../program.ts';
import { stackSlot } from '../store.ts';
import type { NativeCall, Tier, TierParts } from '../tier.ts';
import { trampoline } from '../trampoline.ts';
import { compileBody, entrySymbol } from './compile.ts';
import { Gate, refuseEntry } from './gate.ts';

/** A body that is compiled. */
interface Loaded {
  readonly code: LoadedCode;
  /** Addresses by the index of the `pay`. */
  readonly entries: ReadonlyMap<number, bigint>;
  /** What the opcodes of pages 0 to 2 were then: see `PageTable.changes`. */
  readonly pageChanges: number;
}

/** Frees the code of bodies, and the entries of machines, that are no longer there. */
const collected = new FinalizationRegistry<{ release(): void }>((held) => held.release());

/** The trampolines of a machine; it does not refer to the machine, so that this can be collected. */
class Entries {
  readonly #trampolines: readonly (Trampoline | undefined)[];

  constructor(trampolines: readonly (Trampoline | undefined)[]) {
    this.#trampolines = trampolines;
  }

  release(): void {
    for (const trampoline of this.#trampolines) trampoline?.release();
  }
}

export class NativeTier implements Tier {
  readonly threshold: number;
  readonly #parts: TierParts;
  readonly #gate: Gate;
  readonly #loaded = new WeakMap<Body, Loaded>();
  /** There was no room for their code. */
  readonly #refused = new WeakSet<Body>();
  /** By number of the function; those that code calls. */
  readonly #trampolines: (Trampoline | undefined)[] = [];
  /** What a profile says, and what has been compiled here: keys of bodies. */
  readonly #expected: ReadonlySet<string>;
  readonly profile = new Set<string>();
  /** Functions that have another version since a line was loaded; only with a profile. */
  readonly #changed = new Set<FunctionEntry>();

  constructor(parts: TierParts, threshold: number, expected: ReadonlySet<string>) {
    this.#expected = expected;
    this.threshold = threshold;
    this.#parts = parts;
    this.#gate = new Gate(parts.store);
    collected.register(this, new Entries(this.#trampolines));
    parts.functions.changed = (entry) => {
      if (expected.size > 0) this.#changed.add(entry);
      this.#trampolines[entry.index]?.lead(this.#targetOf(entry.index));
    };
    parts.pages.changed = () => {
      for (const [index, each] of this.#trampolines.entries()) each?.lead(this.#targetOf(index));
    };
  }

  run(): boolean {
    const { interpreter, store, pages } = this.#parts;
    // a function of the host may have done that
    store.checkAttached();
    const call = interpreter.innermost;
    if (!call) return true;
    let loaded = this.#loaded.get(call.body);
    if (loaded?.pageChanges !== pages.changes) loaded = this.#compile(call.body, call.index);
    const address = loaded?.entries.get(call.pc);
    const gate = this.#gate;
    if (address === undefined || !gate.enter(address, call.base * 4)) {
      interpreter.resumeAt = call.pc;
      return false;
    }
    store.fuel = gate.fuel;
    if (store.fuel >= 0) return interpreter.finish();
    this.#takeOver();
    return false;
  }

  loaded(line: Body | undefined): void {
    if (this.#expected.size === 0) return;
    const compile = (body: Body, index: number): void => {
      if (this.#expected.has(profileKey(body)) && !this.#loaded.has(body)) this.#compile(body, index);
    };
    if (line) compile(line, -1);
    for (const { current, index } of this.#changed) {
      if (current?.implementation.kind === 'line') compile(current.implementation.body, index);
    }
    this.#changed.clear();
  }

  prepare(index: number, owner: object): NativeCall | undefined {
    const { interpreter, functions } = this.#parts;
    const entry = this.#entryOf(index);
    const way = entry === undefined ? undefined : this.#gate.row(owner, entry);
    if (!way) return undefined;
    const goOn = (): boolean => {
      if (this.#gate.hasRefused) return false;
      const { entry, version } = functions.resolve(index);
      if (version.implementation.kind !== 'line') throw new RangeError(`${entry.name} has no code`);
      const base = 2 * stackSlot;
      // an alias is called as `Machine.call` does it
      if (entry.index !== index) {
        interpreter.adopt(0, trampoline(functions.entries[index] as FunctionEntry), -1, base);
      }
      interpreter.adopt(0, version.implementation.body, entry.index, base);
      this.#takeOver();
      return true;
    };
    return { ...way, goOn };
  }

  /** Gives the interpreter the calls that compiled code had begun, and the fuel that was left. */
  #takeOver(): void {
    const { interpreter, store, functions } = this.#parts;
    for (const { pc, base, index } of this.#gate.takeCalls()) {
      // what is current now was so when the call began: no JavaScript has run since
      const { entry, version } = functions.resolve(index);
      if (version.implementation.kind !== 'line') throw new RangeError(`${entry.name} has no code`);
      interpreter.adopt(pc, version.implementation.body, entry.index, base);
    }
    const { pc } = this.#gate;
    store.fuel = this.#gate.fuelLeft;
    const call = interpreter.innermost;
    if (call) call.pc = pc;
    interpreter.resumeAt = pc;
  }

  /** Undefined if there is no room for its code: then it is interpreted from now on. */
  #compile(body: Body, index: number): Loaded | undefined {
    const { pages } = this.#parts;
    if (this.#refused.has(body)) return undefined;
    const isBuiltIn = (operation: number): boolean => {
      const opcode = operation < 3 << 8 ? opcodeAt(operation >> 8, operation & 0xff) : undefined;
      return opcode !== undefined && pages.targets[operation] === builtInHandler(opcode.mnemonic);
    };
    const { code, entries } = compileBody(body, isBuiltIn);
    const name = `${body.name} version ${body.version}`;
    const resolve = (symbol: string): bigint | undefined => {
      const called = symbol.startsWith(entrySymbol('')) ? Number(symbol.slice(entrySymbol('').length)) : -1;
      return called < 0 ? undefined : this.#trampoline(called).address;
    };
    const old = this.#loaded.get(body);
    let loaded: LoadedCode;
    try {
      loaded = codeMemory().load(code, { name, resolve, withoutEntry: true });
    } catch (error) {
      if (!(error instanceof UraniumError && error.code === 'ERR_NATIVE_MEMORY')) throw error;
      this.#refused.add(body);
      return undefined;
    }
    if (old) {
      // an opcode of pages 0 to 2 means something else now; no trampoline leads there since
      collected.unregister(old);
      old.code.release();
    }
    const addresses = [...entries].map(([pc, symbol]) => [pc, loaded.symbol(symbol)] as const);
    const made = { code: loaded, entries: new Map(addresses), pageChanges: pages.changes };
    this.#loaded.set(body, made);
    collected.register(body, loaded, made);
    body.native = 'compiled';
    if (this.profile.size < mostHot) this.profile.add(profileKey(body));
    this.#trampolines[index]?.lead(this.#targetOf(index));
    return made;
  }

  /** The trampoline of a function, made when it is first called. Throws ERR_NATIVE_MEMORY if there is no entry left. */
  #trampoline(index: number): Trampoline {
    let trampoline = this.#trampolines[index];
    if (!trampoline) {
      trampoline = codeMemory().trampoline(this.#targetOf(index));
      this.#trampolines[index] = trampoline;
    }
    return trampoline;
  }

  /** What calls of a function are to get to. */
  #targetOf(index: number): bigint {
    const { functions, pages } = this.#parts;
    const implementation = (functions.entries[index] as FunctionEntry).current?.implementation;
    if (implementation?.kind === 'alias') return this.#aliasTarget(implementation.target);
    const loaded = implementation?.kind === 'line' ? this.#loaded.get(implementation.body) : undefined;
    return loaded?.pageChanges === pages.changes ? loaded.code.entry : refuseEntry();
  }

  /** Replacing a function must not fail because there is no entry left: then calls are interpreted. */
  #aliasTarget(index: number): bigint {
    return this.#entryOf(index) ?? refuseEntry();
  }

  /** The address of a function's trampoline; undefined if there is no entry left. */
  #entryOf(index: number): bigint | undefined {
    try {
      return this.#trampoline(index).address;
    } catch {
      return undefined;
    }
  }
}
