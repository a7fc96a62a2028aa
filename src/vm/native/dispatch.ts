/**
 * Tier 0n for Node.js: the page table as machine code. A body that is warm becomes records (translate.ts), which the handlers
 * of dispatch.c run one after the other, through the machine's own table of their addresses.
 *
 *   interpreter ──warm, at a block's start──► handlers ──slow way, host call, bound opcode, no fuel──► interpreter
 *
 * No code is generated, so it takes microseconds to begin, and runs wherever dispatch.c was compiled for. All values lie in the
 * store, in the same slots, so going over means to hand over three numbers: the record, the call's slots and the fuel.
 * Binding an opcode stores other addresses in its entries.
 *
 * Invariant: while JavaScript runs, no handler does. What handlers read is kept by the tier: store, links, records.
 */

import { UraniumError } from '../../base/index.ts';
import { codeMemory, entryThunk, loadBridge, processor } from '../../native/index.ts';
import { functionChanges } from '../functions.ts';
import type { Call } from '../interpret.ts';
import { opcodeAt } from '../opcodes.ts';
import { builtInHandler } from '../page-table.ts';
import type { Body } from '../program.ts';
import type { Tier, TierParts } from '../tier.ts';
import { type PageLayout, pageLayout } from './page-layout.ts';
import { recordSize, recordWords, type Translated, translate } from './translate.ts';

/** Calls that a run can have begun here; beyond, the interpreter begins them. */
const largestDepth = 65_536;
/** Words of 32 bits of `struct state` in dispatch.c. */
const state = {
  machine: 0,
  links: 2,
  record: 4,
  status: 6,
  bottom: 8,
  getCallbackInfo: 20,
  getArrayBufferInfo: 22,
  address: 24,
  frames: 26,
} as const;
const frameWords = 4;
const done = 0;

/** What the machines of a thread share: the handlers, and the state that they are called with. */
interface Engine {
  readonly layout: PageLayout;
  /** The addresses of entries, in their order: as the opcode table says, and while the opcode is bound. */
  readonly addresses: BigUint64Array;
  readonly exits: BigUint64Array;
  readonly state: Uint32Array;
  readonly stateAddress: number;
  enter(): void;
  /** Where the bytes of an ArrayBuffer lie, as long as it lives and is not transferred. */
  addressOf(buffer: ArrayBuffer): number;
}

let shared: Engine | undefined;

function engine(): Engine {
  shared ??= start();
  return shared;
}

function start(): Engine {
  const bridge = loadBridge();
  const memory = codeMemory();
  const layout = pageLayout(processor.name);
  const { alignment, ...code } = layout.code;
  const handlers = memory.load(code, { name: 'engine', withoutEntry: true, alignment });
  const block = memory.reserve(4 * (state.frames + frameWords * (largestDepth + 1)));
  const words = new Uint32Array(block.view());
  const callback = (name: string): ((...values: unknown[]) => unknown) => {
    const thunk = entryThunk(processor.name, block.address, `uranium_vm_${name}`);
    const loaded = memory.load(thunk, { name, resolve: (symbol) => handlers.symbol(symbol) });
    return bridge.createFunction(name, loaded.entry, 0n);
  };
  for (const [place, name] of [
    [state.getCallbackInfo, 'napi_get_cb_info'],
    [state.getArrayBufferInfo, 'napi_get_arraybuffer_info'],
  ] as const) {
    const address = bridge.symbol(name);
    if (address === undefined) {
      throw new UraniumError('ERR_NATIVE_UNAVAILABLE', `this build of Node exports no ${name}`);
    }
    setAddress(words, place, Number(address));
  }
  // what a run returns to is behind the first of two records
  words[state.bottom + recordWords] = layout.structure('done');
  const [enter, address] = [callback('enter'), callback('address')];
  const addressesOf = (names: readonly string[]): BigUint64Array =>
    BigUint64Array.from(names, (name) => handlers.symbol(name));
  return {
    layout,
    addresses: addressesOf(layout.entries.map(({ symbol }) => symbol)),
    exits: addressesOf(layout.entries.map(({ exit }) => exit)),
    state: words,
    stateAddress: Number(block.address),
    enter: enter as () => void,
    addressOf(buffer) {
      address(buffer);
      return readAddress(words, state.address);
    },
  };
}

/** Addresses have at most 48 bits, so numbers hold them. */
function readAddress(words: Uint32Array, index: number): number {
  return (words[index + 1] as number) * 2 ** 32 + (words[index] as number);
}

function setAddress(words: Uint32Array, index: number, address: number): void {
  words[index] = address >>> 0;
  words[index + 1] = Math.floor(address / 2 ** 32);
}

/** A body that is translated. */
interface Loaded extends Translated {
  readonly body: Body;
  readonly address: number;
  /** What moves were then: see `#moves`. */
  readonly moves: number;
}

/** Opcodes that become part of what they move: programs depend on what they mean. */
const moveOperations: readonly number[] = [0x0010, 0x0110, 0x0210];

export class DispatchTier implements Tier {
  readonly threshold: number;
  /** The body that has just left because one of its blocks began often enough for the next tier. */
  hot: Body | undefined;
  readonly #parts: TierParts;
  readonly #engine: Engine;
  /** Blocks that begin for the so many-th time are the next tier's; infinite if there is none. */
  readonly #limit: number;
  readonly #storeAddress: number;
  /** The limit of frames, the page table, and the records of functions (page-layout.ts). */
  #links: BigUint64Array;
  #linksAddress = 0;
  readonly #loaded = new WeakMap<Body, Loaded>();
  /** By number of the function: what its records in the links are. */
  #linked: ({ readonly loaded: Loaded; readonly index: number } | undefined)[] = [];
  #functionChanges = -1;
  #pageChanges = -1;
  /** Counts up whenever a move is bound or unbound; and the moves that are bound. */
  #moves = 0;
  #boundMoves = '';

  constructor(parts: TierParts, threshold: number, limit: number) {
    this.threshold = threshold;
    this.#limit = limit;
    this.#parts = parts;
    this.#engine = engine();
    const { store } = parts;
    this.#storeAddress = this.#engine.addressOf(store.buffer);
    const { i64, memory, written } = store;
    i64[5] = BigInt(store.stackEnd * 4);
    i64[6] = BigInt(memory.byteOffset);
    i64[7] = BigInt(written.byteOffset);
    for (const shift of [0, 1, 2, 3]) i64[34 + shift] = BigInt(Math.max(0, memory.length - 2 ** shift + 1));
    this.#links = this.#makeLinks(16);
  }

  run(): boolean {
    const { interpreter, store, pages } = this.#parts;
    this.hot = undefined;
    // a function of the host may have done that
    store.checkAttached();
    const call = interpreter.innermost;
    if (!call) return true;
    if (this.#pageChanges !== pages.changes) this.#bind();
    let loaded = this.#loaded.get(call.body);
    const isNew = loaded?.moves !== this.#moves;
    if (isNew) loaded = this.#load(call.body);
    if (isNew || this.#functionChanges !== functionChanges()) this.#link();
    const entry = loaded?.entries.get(call.pc);
    if (loaded === undefined || entry === undefined) {
      interpreter.resumeAt = call.pc;
      return false;
    }
    const { i32, fuel } = store;
    const { state: words } = this.#engine;
    // in halves: converting to bigints would take longer than a short run
    i32[0] = fuel;
    i32[1] = Math.floor(fuel / 2 ** 32);
    i32[4] = call.base * 4;
    i32[5] = 0;
    setAddress(words, state.machine, this.#storeAddress);
    setAddress(words, state.links, this.#linksAddress);
    setAddress(words, state.record, loaded.address + entry);
    this.#engine.enter();
    store.fuel = (i32[1] as number) * 2 ** 32 + ((i32[0] as number) >>> 0);
    if (words[state.status] === done) return interpreter.finish();
    this.#takeOver(loaded);
    return false;
  }

  /** Whether a body has been translated. */
  has(body: Body): boolean {
    return this.#loaded.has(body);
  }

  /** Gives the interpreter the calls that handlers had begun. */
  #takeOver(entered: Loaded): void {
    const { interpreter, store } = this.#parts;
    const { layout, state: words, stateAddress } = this.#engine;
    const { i32 } = store;
    const top = (i32[9] as number) * 2 ** 32 + ((i32[8] as number) >>> 0);
    const depth = (top - stateAddress - 4 * state.frames) / (4 * frameWords);
    let loaded = entered;
    for (let index = 1; index <= depth; index++) {
      const frame = state.frames + frameWords * index;
      const record = ((readAddress(words, frame) - loaded.address) / recordSize) * recordWords;
      const [pc, place] = [loaded.records[record + 1] as number, loaded.records[record + 3] as number];
      const linked = this.#linked[(place - layout.functionsOffset) / 8];
      if (!linked) throw new RangeError(`the function at ${place} is not linked`);
      // the next frame has the slots of the function that this one called
      const base =
        index < depth ? readAddress(words, frame + frameWords + 2) - this.#storeAddress : (i32[4] as number);
      loaded = linked.loaded;
      interpreter.adopt(pc, loaded.body, linked.index, base / 4);
    }
    const call = interpreter.innermost as Call;
    call.pc = i32[6] as number;
    if (this.#isHot(loaded, call.pc)) this.hot = loaded.body;
    else interpreter.resumeAt = call.pc;
  }

  /** Whether a block has begun as often as the next tier wants. */
  #isHot({ entries, records }: Loaded, pc: number): boolean {
    const record = (entries.get(pc) ?? 0) / 4;
    const isCounted = records[record] === this.#engine.layout.structure('pay_counted');
    return isCounted && (records[record + 3] as number) <= 0;
  }

  #isBuiltIn(operation: number): boolean {
    const opcode = opcodeAt(operation >> 8, operation & 0xff);
    return opcode !== undefined && this.#parts.pages.targets[operation] === builtInHandler(opcode.mnemonic);
  }

  #load(body: Body): Loaded {
    const { layout } = this.#engine;
    const translated = translate(body, {
      layout,
      isBuiltIn: (operation) => this.#isBuiltIn(operation),
      patience: (counter) => {
        if (this.#limit === Number.POSITIVE_INFINITY) return undefined;
        return Math.max(1, this.#limit - (body.counters[counter] as number));
      },
    });
    const address = this.#engine.addressOf(translated.records.buffer as ArrayBuffer);
    const loaded: Loaded = { ...translated, body, address, moves: this.#moves };
    this.#loaded.set(body, loaded);
    body.native ??= 'dispatched';
    return loaded;
  }

  /** Links for so many functions, with nothing in their places but the table. */
  #makeLinks(capacity: number): BigUint64Array {
    const { addresses, stateAddress, layout } = this.#engine;
    const links = new BigUint64Array(new ArrayBuffer(layout.functionsOffset + 8 * capacity));
    const last = stateAddress + 4 * (state.frames + frameWords * largestDepth);
    links[0] = BigInt(last);
    links.set(addresses, 1);
    this.#linksAddress = this.#engine.addressOf(links.buffer);
    this.#pageChanges = -1;
    return links;
  }

  /** Sets the entries of opcodes by what they are bound to. */
  #bind(): void {
    const { layout, addresses, exits } = this.#engine;
    for (const [index, { operation }] of layout.entries.entries()) {
      const isBuiltIn = operation === undefined || this.#isBuiltIn(operation);
      this.#links[1 + index] = (isBuiltIn ? addresses[index] : exits[index]) as bigint;
    }
    const boundMoves = moveOperations.filter((operation) => !this.#isBuiltIn(operation)).join();
    if (boundMoves !== this.#boundMoves) this.#moves += 1;
    this.#boundMoves = boundMoves;
    this.#pageChanges = this.#parts.pages.changes;
    this.#functionChanges = -1;
  }

  /** Sets the records of functions to those of what is current. */
  #link(): void {
    const { functions } = this.#parts;
    const { layout } = this.#engine;
    const first = layout.functionsOffset / 8;
    const count = functions.entries.length;
    if (first + count > this.#links.length) {
      this.#links = this.#makeLinks(2 * count);
      this.#bind();
    }
    this.#functionChanges = functionChanges();
    for (let number = 0; number < count; number++) {
      const { entry, version } = functions.resolve(number);
      const { implementation } = version;
      const found = implementation.kind === 'line' ? this.#loaded.get(implementation.body) : undefined;
      const loaded = found?.moves === this.#moves ? found : undefined;
      this.#linked[number] = loaded && { loaded, index: entry.index };
      this.#links[first + number] = BigInt(loaded?.address ?? 0);
    }
  }
}
