/**
 * Step 4, code loading: the shapes of this environment, and their code in the hot area and the cold pool.
 *
 * Kernels add shapes as they meet hidden classes; here hot ones are compiled, and all are dropped at once when
 * that is due. Invariant: the shape with number n has its hidden class in `mapSlots[n]` (a global handle,
 * disposed when the shapes are dropped) and its function in `entries[n]`. Numbers are given in order and never
 * re-used until all shapes are dropped.
 */
import { type Code, UraniumError } from '../base/index.ts';
import { isObserved, type LoadedCode, wantsListings } from '../native/index.ts';
import { Compiler, compileProgram } from './compile.ts';
import { type CodeLayout, codeLayout, longestText } from './emit.ts';
import type { Heap } from './heap.ts';
import { type Program, programSize, readProgram, type Verdict, verdicts } from './program.ts';
import { shapeCapacity, stateOffset } from './state.ts';

/** A compiled shape. */
interface Compiled {
  /** What was compiled: instructions go on noting what they see only while they are interpreted. */
  readonly program: Program;
  readonly loaded: LoadedCode;
  /** How many objects were encoded by the interpreter before. */
  readonly uses: number;
  /** Bytes of code. */
  readonly size: number;
}

/** What a saved profile must know of a hidden class. */
export interface ClassDescription {
  /** Words for properties in the object itself. */
  readonly slots: number;
  readonly elementsKind: number;
  /** Whether the prototype is Object.prototype of this realm. */
  readonly isPlain: boolean;
}

/** Bytes of code after which programs stay interpreted, however hot: half of the room that there is for all code. */
const codeCapacity = 128 * 2 ** 20;

/** How many places of the table may be taken by shapes that are gone. */
const mostDead = shapeCapacity / 4;

export class ShapeTable {
  private readonly heap: Heap;
  private readonly layout: CodeLayout;
  /** Absent where all programs stay interpreted. */
  private readonly compiler: Compiler | undefined;
  private readonly kernelAddress: (symbol: string) => bigint;
  private readonly compiled = new Map<number, Compiled>();
  /** Code of shapes that were dropped, until it is released. */
  private readonly unused = new Set<LoadedCode>();
  readonly codeCapacity: number = codeCapacity;
  private deadCount = 0;
  /** Grows whenever shapes are dropped: numbers of shapes speak of one generation only. */
  generation = 0;
  private keys = new Array<readonly string[] | undefined>(shapeCapacity).fill(undefined);
  /** How many shapes were compiled and dropped since the start; bytes of code at present, and ever made. */
  readonly counts = { compiled: 0, dropped: 0, codeBytes: 0, codeMade: 0 };

  constructor(heap: Heap) {
    this.heap = heap;
    this.layout = codeLayout(heap.state);
    this.kernelAddress = (symbol) => heap.kernels.symbol(symbol);
    this.compiler = heap.compiles ? new Compiler(this.layout, heap.level, wantsListings()) : undefined;
  }

  /** How many shapes there are, refused classes included, and those of lists that are gone. */
  get size(): number {
    return this.heap.state.number('shapeCount');
  }

  /** The same without those of lists that are gone. */
  get inUse(): number {
    return this.size - this.deadCount;
  }

  /** Whether a shape is, or was, for a list of keys. */
  isForList(number: number): boolean {
    return this.heap.state.get('keyListTags', number) !== 0n;
  }

  verdict(number: number): Verdict | undefined {
    return verdicts[Number(this.heap.state.get('verdicts', number))];
  }

  /** How many classes are known to be beyond native code. */
  get refused(): number {
    let count = 0;
    for (let number = 0; number < this.size; number++)
      if (this.heap.state.get('verdicts', number) >= firstRefusal) count++;
    return count;
  }

  /** The number of the shape of this object, or -1. */
  find(object: object): number {
    this.heap.entries.shapeOf(object);
    return this.heap.state.number('peekAddress');
  }

  /** The program of a shape, or undefined where it has none. */
  program(number: number): Program | undefined {
    if (this.verdict(number) !== 'object') return undefined;
    const known = this.compiled.get(number);
    if (known !== undefined) return known.program;
    const { bridge, state } = this.heap;
    const address = state.get('programs', number);
    // Most programs are so small that the first look shows all.
    let memory = bridge.read(address, Math.min(firstLook, Number(state.get('programEnd') - address)));
    const size = programSize(memory);
    if (size > memory.length) memory = bridge.read(address, size);
    return readProgram(number, memory, address);
  }

  /** The keys that objects of a shape show, in order. */
  keysOf(number: number): readonly string[] {
    let keys = this.keys[number];
    if (keys === undefined) {
      const instructions = this.program(number)?.instructions ?? [];
      keys = instructions.flatMap((each) =>
        'text' in each && each.operation !== 'constant'
          ? [JSON.parse(decoder.decode(each.text.subarray(1, -1))) as string]
          : [],
      );
      this.keys[number] = keys;
    }
    return keys;
  }

  /** The name of a shape's function. Profilers and debuggers show it, so that it has the keys for them. */
  private nameOf(number: number): string {
    if (!isObserved()) return `shape ${number}`;
    const keys = this.keysOf(number);
    return `shape ${number} {${keys.slice(0, namedKeys).join(', ')}${keys.length > namedKeys ? ', …' : ''}}`;
  }

  loaded(number: number): LoadedCode | undefined {
    return this.compiled.get(number)?.loaded;
  }

  /** What the class of a shape is like. Numbers of elements kinds are V8's. */
  describe(number: number): ClassDescription {
    this.heap.entries.describe(number, {});
    const bits = this.heap.state.number('peekAddress');
    return { slots: bits & 0xff, elementsKind: (bits >> 8) & 0xff, isPlain: bits >= 0 && bits >> 16 === 1 };
  }

  /** How many objects of a shape the interpreter has encoded; of compiled ones, before that. */
  uses(number: number): number {
    return this.compiled.get(number)?.uses ?? Number(this.heap.state.get('useCounts', number));
  }

  /** How often each shape was interpreted since it was learned or compiled. */
  useCounts(): number[] {
    return Array.from({ length: this.size }, (_, number) => Number(this.heap.state.get('useCounts', number)));
  }

  /** Compiles what has become hot. */
  compileHot(): void {
    const { state } = this.heap;
    state.set('hotCount', 0);
    if (arraysAreOdd()) return;
    this.releaseUnused();
    const threshold = state.number('hotThreshold');
    // The lower halves of the counts: all 1,024 are looked at whenever one has become hot.
    const counts = state.integers.subarray(useCountsIndex, useCountsIndex + 2 * this.size);
    for (let index = 0; index < counts.length; index += 2)
      if ((counts[index] as number) >= threshold) this.compile(index / 2);
  }

  /** Compiles a shape now, hot or not. False where there is nothing to compile. */
  compile(number: number): boolean {
    if (this.compiler === undefined || this.compiled.has(number) || this.counts.codeBytes > codeCapacity)
      return false;
    const program = this.program(number);
    if (program === undefined) return false;
    const { memory, state } = this.heap;
    const uses = this.uses(number);
    state.set('useCounts', 0, number);
    if (program.instructions.some((each) => 'text' in each && each.text.length > longestText)) return false;
    const code = this.compiler.compile(program);
    let loaded: LoadedCode;
    try {
      loaded = memory.load(code, { name: this.nameOf(number), resolve: this.kernelAddress });
    } catch (error) {
      // Code memory is full of others' code: interpreted, the program does the same.
      if (error instanceof UraniumError && error.code === 'ERR_NATIVE_MEMORY') return false;
      throw error;
    }
    this.compiled.set(number, { program, loaded, uses, size: code.bytes.length });
    state.set('entries', loaded.entry, number);
    this.counts.compiled++;
    this.counts.codeBytes += code.bytes.length;
    this.counts.codeMade += code.bytes.length;
    return true;
  }

  /** Forgets all shapes and prototypes, frees their code and lets their classes die. */
  dropAll(): void {
    const { state } = this.heap;
    const count = this.size;
    for (let number = 0; number < count; number++) this.dispose(state.get('mapSlots', number));
    for (const { loaded } of this.compiled.values()) this.unused.add(loaded);
    if (!arraysAreOdd()) this.releaseUnused();
    const prototypes = state.number('prototypeCount');
    for (let index = 0; index < prototypes; index++) {
      this.dispose(state.get('prototypeSlots', index));
      this.dispose(state.get('prototypeMapSlots', index));
    }
    this.compiled.clear();
    this.keys.fill(undefined);
    this.generation++;
    this.counts.dropped += count - this.deadCount;
    this.deadCount = 0;
    this.counts.codeBytes = 0;
    state.set('shapeCount', 0);
    state.set('prototypeCount', 0);
    state.set('hotCount', 0);
    state.set('programNext', state.get('program'));
    // Forces the table of raw addresses to be rebuilt.
    state.set('tableEpoch', state.get('epoch') - 1n);
  }

  /** Forgets the shapes of one list of keys. */
  dropList(tag: bigint): void {
    const { state } = this.heap;
    for (let number = 0; number < this.size; number++) {
      if (state.get('keyListTags', number) !== tag) continue;
      const slot = state.get('mapSlots', number);
      if (slot === 0n) continue;
      this.dispose(slot);
      state.set('mapSlots', 0, number);
      state.set('useCounts', 0, number);
      const compiled = this.compiled.get(number);
      if (compiled !== undefined) {
        this.compiled.delete(number);
        compiled.loaded.release();
        this.counts.codeBytes -= compiled.size;
      }
      this.counts.dropped++;
      this.deadCount++;
    }
    state.set('tableEpoch', state.get('epoch') - 1n);
    // Their numbers and their programs' memory come back only when all are dropped.
    if (this.deadCount > mostDead) this.dropAll();
  }

  /** The code of a program once more, with its text, for `explain`. */
  listing(program: Program): Code {
    return compileProgram(program, this.layout, this.heap.level, true);
  }

  /** The lists of code memory are no good while arrays are odd. */
  private releaseUnused(): void {
    for (const loaded of this.unused) loaded.release();
    this.unused.clear();
  }

  private dispose(slot: bigint): void {
    if (slot === 0n) return;
    this.heap.bridge.call(this.heap.state.get('disposeGlobal'), slot);
  }
}

/** Whether somebody has put an element on Array.prototype or Object.prototype: no list can be trusted then. */
export function arraysAreOdd(): boolean {
  // Elements come before all other keys (ECMA-262, OrdinaryOwnPropertyKeys).
  const isIndex = (key = ''): boolean => key >= '0' && key < ':';
  return (
    isIndex(Object.getOwnPropertyNames(Array.prototype)[0]) ||
    isIndex(Object.getOwnPropertyNames(Object.prototype)[0])
  );
}

/** How many keys are in the name of a function. */
const namedKeys = 6;
const decoder = new TextDecoder();
const useCountsIndex = stateOffset('useCounts') / 4;
/** Bytes that are read of a program before its size is known. */
const firstLook = 1024;
const firstRefusal = BigInt(verdicts.indexOf('dictionary mode'));
