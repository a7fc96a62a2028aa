/**
 * Tier 1 for Node.js: machines that are made with `tier: nativeTier()` run what is hot as machine code. Apart from
 * `uranium-jit/vm`, which needs no Node API.
 *
 *   interpreter ──hot, at a block's start──► code ──slow way, host call, no fuel──► interpreter
 *
 * All values lie in the store, in the same slots, so going over means to hand over three numbers: the instruction, the
 * call's slots and the fuel. While JavaScript runs, no compiled code has begun: it has always left.
 */

import { disassemble, printDisassembly } from '../../asm/index.ts';
import {
  type CompiledFunction,
  codeMemory,
  compile,
  type LoadedCode,
  type NativeStatus,
  nativeStatus,
  processor,
} from '../../native/index.ts';
import { functionChanges } from '../functions.ts';
import type { LoadedLine } from '../loaded-line.ts';
import { opcodeAt } from '../opcodes.ts';
import { builtInHandler } from '../page-table.ts';
import type { Body } from '../program.ts';
import type { Tier, TierFactory, TierParts } from '../tier.ts';
import { compileBody, entryCode, linkedFunctions } from './compile.ts';

export interface NativeTierOptions {
  /** A function or a line is compiled when one of its blocks begins for the so many-th time; default 100. */
  readonly threshold?: number;
}

/** The tier, for the options of a machine. Where machine code can't run, machines that get it are interpreted. */
export function nativeTier({ threshold = 100 }: NativeTierOptions = {}): TierFactory {
  return (parts) => (nativeTierStatus().available ? new NativeTier(parts, threshold) : undefined);
}

/** Says whether machines that get this tier run machine code here, and if not, why. */
export function nativeTierStatus(): NativeStatus {
  if (processor.name === 'x64') return nativeStatus();
  return { available: false, reason: `the engine has machine code for x64 only; this is ${processor.name}` };
}

/** The machine code that a line's statements become where nothing is bound to the opcodes of pages 0 to 2, as text. */
export function codeListing(line: LoadedLine): string {
  const { code } = compileBody(line.body, (operation) => operation < 3 << 8);
  const instructions = disassemble(code.bytes, { processor: 'x64', address: 0n });
  return printDisassembly(instructions, code.symbols);
}

/** Words of the links (handlers.c): calls that have begun, entries by function, and three words for each call. */
const largestDepth = 2000;
const callsStart = 1 + linkedFunctions;

/** A body that is compiled. */
interface Loaded {
  readonly code: LoadedCode;
  /** Addresses by the index of the `pay`. */
  readonly entries: ReadonlyMap<number, bigint>;
  /** What the opcodes of pages 0 to 2 were then: see `PageTable.changes`. */
  readonly pageChanges: number;
}

type Enter = CompiledFunction<'i32(buffer, buffer)'>;
let enter: Enter | undefined;

/** Frees the code of bodies that are no longer there. While JavaScript runs, no compiled code has begun. */
const collected = new FinalizationRegistry<LoadedCode>((code) => code.release());

class NativeTier implements Tier {
  readonly threshold: number;
  readonly #parts: TierParts;
  readonly #links = new BigInt64Array(callsStart + 3 * largestDepth);
  readonly #loaded = new WeakMap<Body, Loaded>();
  /** By number of the function: what its entry in the links runs. */
  readonly #linked: ({ readonly body: Body; readonly index: number } | undefined)[] = [];
  #functionChanges = -1;
  #pageChanges: number;

  constructor(parts: TierParts, threshold: number) {
    this.threshold = threshold;
    this.#parts = parts;
    this.#pageChanges = parts.pages.changes;
    const { i64, memory, written } = parts.store;
    i64[5] = BigInt(parts.store.stackEnd * 4);
    i64[6] = BigInt(memory.byteOffset);
    i64[7] = BigInt(written.byteOffset);
    for (const shift of [0, 1, 2, 3]) i64[34 + shift] = BigInt(Math.max(0, memory.length - 2 ** shift + 1));
  }

  run(): boolean {
    const { interpreter, store, pages } = this.#parts;
    // a function of the host may have done that
    store.checkAttached();
    const call = interpreter.innermost;
    if (!call) return true;
    let loaded = this.#loaded.get(call.body);
    const isNew = loaded?.pageChanges !== pages.changes;
    if (isNew) loaded = this.#compile(call.body);
    const isLinked = functionChanges() === this.#functionChanges && pages.changes === this.#pageChanges;
    if (isNew || !isLinked) this.#link();
    const address = loaded?.entries.get(call.pc);
    if (address === undefined) {
      interpreter.resumeAt = call.pc;
      return false;
    }
    const { i32, i64, fuel } = store;
    // in halves: converting to bigints would take longer than a short run
    i32[0] = fuel;
    i32[1] = Math.floor(fuel / 2 ** 32);
    i32[4] = call.base * 4;
    i32[5] = 0;
    i64[4] = address;
    enter ??= compile(entryCode(), 'i32(buffer, buffer)', { name: 'engine' });
    const status = enter(i32, this.#links);
    store.fuel = (i32[1] as number) * 2 ** 32 + ((i32[0] as number) >>> 0);
    if (status === 0) return interpreter.finish();
    this.#takeOver();
    return false;
  }

  /** Gives the interpreter the calls that compiled code had begun. */
  #takeOver(): void {
    const { interpreter, store } = this.#parts;
    const links = this.#links;
    const depth = Number(links[0]);
    for (let index = 0; index < depth; index++) {
      const place = callsStart + 3 * index;
      const [pc, base, called] = [links[place], links[place + 1], links[place + 2]];
      const linked = this.#linked[Number(called)];
      if (!linked) throw new RangeError(`function ${called} is not linked`);
      interpreter.adopt(Number(pc), linked.body, linked.index, Number(base) / 4);
    }
    const pc = Number(store.i64[3]);
    const call = interpreter.innermost;
    if (call) call.pc = pc;
    interpreter.resumeAt = pc;
  }

  #compile(body: Body): Loaded {
    const { pages } = this.#parts;
    const isBuiltIn = (operation: number): boolean => {
      const opcode = operation < 3 << 8 ? opcodeAt(operation >> 8, operation & 0xff) : undefined;
      return opcode !== undefined && pages.targets[operation] === builtInHandler(opcode.mnemonic);
    };
    const { code, entries } = compileBody(body, isBuiltIn);
    const name = `${body.name} version ${body.version}`;
    const loaded = codeMemory().load(code, { name });
    const addresses = [...entries].map(([pc, symbol]) => [pc, loaded.symbol(symbol)] as const);
    const old = this.#loaded.get(body);
    if (old) {
      // an opcode of pages 0 to 2 means something else now
      collected.unregister(old);
      old.code.release();
    }
    const made = { code: loaded, entries: new Map(addresses), pageChanges: pages.changes };
    this.#loaded.set(body, made);
    collected.register(body, loaded, made);
    body.native = true;
    return made;
  }

  /** Sets the entries of functions to the code of what is current. */
  #link(): void {
    const { functions, pages } = this.#parts;
    this.#functionChanges = functionChanges();
    this.#pageChanges = pages.changes;
    const count = Math.min(functions.entries.length, linkedFunctions);
    for (let index = 0; index < count; index++) {
      const { entry, version } = functions.resolve(index);
      const { implementation } = version;
      const body = implementation.kind === 'line' ? implementation.body : undefined;
      const found = body && this.#loaded.get(body);
      const loaded = found?.pageChanges === pages.changes ? found : undefined;
      this.#linked[index] = body && loaded ? { body, index: entry.index } : undefined;
      this.#links[1 + index] = loaded?.code.entry ?? 0n;
    }
  }
}
