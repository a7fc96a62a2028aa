/**
 * Step 5, execution: calls the machine code, and does what it asks for when it stops early.
 *
 * A pass ends in one of the states of `status`: done; a changed prototype (drop all shapes, run again); no room
 * (use the large range); or a value that machine code does not encode: a gap, which `gaps.ts` fills. A pass that
 * cannot go on from there writes to the caller's memory, and is done again as one that can. What may be a cycle
 * is left to the portable way. Between calls, hot shapes are compiled, and a table that is full of others is
 * emptied.
 */
import { constants } from 'node:buffer';
import { checkBuiltIns, forgetBuiltIns } from './built-ins.ts';
import { Gaps } from './gaps.ts';
import type { Heap } from './heap.ts';
import { Indenter } from './indent.ts';
import { KeyLists } from './key-lists.ts';
import type { Options } from './options.ts';
import { plainSettings, rewrites, type Settings } from './settings.ts';
import { ShapeTable } from './shapes.ts';
import { sortKeys } from './standard.ts';
import { bailReasons, stateOffset, status } from './state.ts';

/** The value must be encoded the portable way. */
export const notNative = -1;
/** The result lies in the engine's range: it has `lastSize` bytes, none where there is no text; `take` fetches it. */
export const inRange = -2;

/** After this many drops in close succession, native encoding pauses for a while. */
const restlessDrops = 4;
const longestPause = 4096;

export class NativeEncoder {
  readonly heap: Heap;
  readonly shapes: ShapeTable;
  /** Calls that were given up, by reason. */
  readonly fallbacks = new Map<string, number>();
  private readonly indenter: Indenter;
  private readonly keyLists: KeyLists;
  readonly gaps: Gaps;
  /** How often the full table was emptied. */
  evictions = 0;
  private readonly integers: Int32Array;
  private readonly doubles: Float64Array;
  /** Calls left in a pause, and how long the next one will be. */
  private pause = 0;
  private nextPause = 16;
  private drops = 0;
  private quietCalls = 0;
  /** Whether gaps were filled in the last result; and whether to begin with a pass that can be suspended. */
  private hadGaps = false;
  private expectGaps = false;
  /** How many objects that find no place in the table make it be emptied. */
  private nextEviction = 256;

  constructor(heap: Heap) {
    this.heap = heap;
    this.shapes = new ShapeTable(heap);
    this.indenter = new Indenter(heap);
    this.keyLists = new KeyLists(heap, this.shapes);
    this.integers = heap.state.integers;
    this.doubles = heap.state.doubles;
    this.gaps = new Gaps(heap, this.shapes);
  }

  /**
   * Encodes into `target` from `offset` on: bytes written, `notNative`, or `inRange` where the result does not
   * fit, or user code had to run before it was complete.
   */
  encodeInto(value: unknown, target: Uint8Array, offset: number): number {
    if (this.pause === 0 && !this.expectGaps) {
      this.prepare();
      this.heap.entries.encodeInto(value, target, offset);
      switch (this.integers[statusIndex]) {
        case status.ok:
          this.tidy();
          return this.doubles[resultIndex] as number;
        case status.noRoom:
          return inRange;
        case status.bail:
          // What does not fit a schema fits it no better the second time.
          if (this.integers[schemaIndex] === 0) break;
          this.giveUp(bailReasons[this.integers[reasonIndex] as number] ?? 'unknown');
          return notNative;
        default:
        // Prototypes have changed, or there are gaps.
      }
    }
    return this.encode(value) ? inRange : notNative;
  }

  /** Encodes into the large range: `take` fetches the result. False where the portable way must be used. */
  encode(value: unknown): boolean {
    return this.run(this.heap.entries.encode, value) !== notDone;
  }

  /**
   * As `encode`, with a list of keys, on lines and with settings. Throws a RangeError where JSON.stringify's text is too
   * long, and a NonFiniteError.
   */
  encodeWith(value: unknown, options: Options, settings: Settings = plainSettings): boolean {
    const { keys, indentation } = options;
    const isDone =
      keys === undefined ? this.encodeSet(value, settings) : this.encodeListed(value, keys, settings);
    if (!isDone || this.lastSize === 0) return isDone;
    if (!this.finish(indentation, settings.rewrites)) {
      this.giveBack();
      // What user code did cannot be done again.
      if (this.hadGaps) throw new RangeError('Invalid string length');
      return this.giveUp(tooLargeReason);
    }
    if (indentation === undefined) return true;
    if (this.lastSize > constants.MAX_STRING_LENGTH && this.heap.entries.text() === undefined) {
      this.giveBack();
      throw new RangeError('Invalid string length');
    }
    return true;
  }

  /** As `stringify`, with options. */
  stringifyWith(
    value: unknown,
    options: Options,
    settings: Settings = plainSettings,
  ): string | undefined | null {
    if (!this.encodeWith(value, options, settings)) return null;
    const text = this.lastSize > 0 ? this.heap.entries.text() : undefined;
    if (text === undefined && this.lastSize > 0 && !this.hadGaps) {
      this.giveBack();
      return null;
    }
    this.giveBack();
    return text;
  }

  /** Does to the last result what depends on its text only. False where it has no room; it is lost then. */
  private finish(indentation: Uint8Array | undefined, bits: number): boolean {
    const last = indentation === undefined ? 0 : bits & rewrites.newline;
    if (bits !== last && !this.rewrite(bits & ~last)) return false;
    if (indentation !== undefined && !this.indenter.indentResult(indentation)) return false;
    return last === 0 || this.rewrite(last);
  }

  private rewrite(bits: number): boolean {
    this.heap.entries.rewriteResult(bits);
    return this.integers[statusIndex] === status.ok;
  }

  /**
   * As `stringify`, `encode` and `encodeInto`, with the schema whose root node is there in force. Null, false or
   * `notNative`, also where the value does not fit it as it is.
   */
  stringifyBySchema(value: unknown, root: number): string | null {
    this.integers[schemaIndex] = root;
    try {
      return this.stringify(value) ?? null;
    } finally {
      this.integers[schemaIndex] = 0;
    }
  }

  encodeBySchema(value: unknown, root: number): boolean {
    this.integers[schemaIndex] = root;
    try {
      return this.encode(value);
    } finally {
      this.integers[schemaIndex] = 0;
    }
  }

  encodeIntoBySchema(value: unknown, target: Uint8Array, offset: number, root: number): number {
    this.integers[schemaIndex] = root;
    try {
      return this.encodeInto(value, target, offset);
    } finally {
      this.integers[schemaIndex] = 0;
    }
  }

  /** As `encode`, with those settings that programs and kernels must know of. */
  private encodeSet(value: unknown, settings: Settings): boolean {
    if (!settings.changesValues) return this.encode(value);
    // A suspended pass takes its own settings with it.
    this.gaps.prepare();
    const { integers } = this;
    if (settings.sortsKeys && !this.keyLists.isInForce) {
      integers[sortsKeysIndex] = 1;
      integers[upperTagIndex] = sortedTag;
    }
    if (settings.refusesNonFinite) integers[refusesNonFiniteIndex] = 1;
    try {
      return this.run(this.heap.entries.encode, value, settings) !== notDone;
    } finally {
      if (integers[sortsKeysIndex] !== 0) integers[upperTagIndex] = 0;
      integers[sortsKeysIndex] = 0;
      integers[refusesNonFiniteIndex] = 0;
    }
  }

  private encodeListed(value: unknown, keys: readonly string[], settings: Settings): boolean {
    const list = settings.sortsKeys ? sortKeys([...keys]) : keys;
    // A suspended pass takes its own settings with it, before a list is in force.
    this.gaps.prepare();
    if (!this.keyLists.use(list)) return this.giveUp('a list of keys without a place');
    try {
      const isDone = this.encodeSet(value, settings);
      this.keyLists.note(isDone);
      return isDone;
    } finally {
      this.keyLists.release();
      if ((this.integers[unlearnedIndex] as number) > this.nextEviction) this.evict();
    }
  }

  /** Size in bytes of the last result of `encode` or `encodeInto`. */
  get lastSize(): number {
    return this.doubles[resultIndex] as number;
  }

  /**
   * Copies the last result of `encode`. False, with nothing written, where there is no room: the native side
   * asks the array itself, whatever its `length` says to JavaScript.
   */
  take(target: Uint8Array, offset: number): boolean {
    this.heap.entries.take(target, offset);
    const isTaken = this.integers[statusIndex] === status.ok;
    if (isTaken) this.giveBack();
    return isTaken;
  }

  /** The text as a string; undefined where there is none; null where the portable way must be used. */
  stringify(value: unknown): string | undefined | null {
    const answer = this.run(this.heap.entries.stringify, value);
    if (answer === notDone) return null;
    let text = answer as string | undefined;
    if (this.hadGaps && this.lastSize > 0) {
      text = this.heap.entries.text();
      if (text === undefined) {
        this.giveBack();
        throw new RangeError('Invalid string length');
      }
    }
    this.tidy();
    return text;
  }

  /** What is due before every pass. */
  private prepare(): void {
    this.gaps.prepare();
    checkBuiltIns(this.integers);
  }

  /** After a large result, gives the memory behind the ranges back to the system. The result is lost, as by `take`. */
  giveBack(): void {
    if (this.gaps.areBeingFilled) return;
    const size = this.doubles[resultIndex] as number;
    if (size <= keptMemory) return;
    for (const range of this.heap.ranges)
      range.decommit(keptMemory, Math.min(3 * size, range.size) - keptMemory);
  }

  /**
   * One pass, and what it asks for: what the pass has answered, undefined where gaps were filled, or `notDone` where
   * the portable way must be used. (No answer is kept in a field: V8 would note each as a new object in an old one.)
   */
  private run(pass: (value: unknown) => unknown, value: unknown, settings = plainSettings): unknown {
    this.hadGaps = false;
    if (this.pause > 0) {
      this.pause--;
      return this.leave(pauseReason);
    }
    // Shapes are dropped at most once: the prototypes that the second pass finds are those of this moment.
    for (let turn = 0; turn < 2; turn++) {
      this.prepare();
      const answer = pass(value);
      switch (this.integers[statusIndex]) {
        case status.ok:
          this.expectGaps = false;
          this.quietCalls++;
          this.compileHot();
          return answer;
        case status.prototypeChanged:
          if (!this.drop()) return this.leave(pauseReason);
          break;
        case status.overflow:
          this.giveBack();
          return this.leave(tooLargeReason);
        default:
          return this.fillGaps(value, answer as object | undefined, settings);
      }
    }
    return this.leave(pauseReason);
  }

  /** A pass has stopped at a gap in `object`, or, without an object, at the value itself. */
  private fillGaps(
    value: unknown,
    object: object | undefined,
    settings: Settings,
  ): typeof notDone | undefined {
    const reason = this.integers[reasonIndex] as number;
    // What may be a cycle is JSON.stringify's: it has an error with the whole path. With a list there are no gaps.
    if (bailReasons[reason] === depthReason || this.keyLists.isInForce || this.integers[schemaIndex] !== 0)
      return this.leave(bailReasons[reason] ?? 'unknown');
    this.gaps.fill(value, object, settings);
    this.hadGaps = true;
    this.expectGaps = true;
    this.compileHot();
    return undefined;
  }

  /** Forgets all shapes, as if nothing had been encoded yet. */
  reset(): void {
    this.shapes.dropAll();
    this.fallbacks.clear();
    this.gaps.resetCounts();
    forgetBuiltIns(this.integers);
  }

  /** What is due after a call, or nothing: memory back to the system, hot shapes, a full table. */
  private tidy(): void {
    this.quietCalls++;
    this.giveBack();
    this.compileHot();
    if ((this.integers[unlearnedIndex] as number) > this.nextEviction) this.evict();
  }

  private compileHot(): void {
    if (this.integers[hotIndex] !== 0) this.shapes.compileHot();
  }

  /** The table is full, and what comes is not in it: all go, and those that are in use come back. */
  private evict(): void {
    this.evictions++;
    this.integers[unlearnedIndex] = 0;
    // Objects that are used as maps have ever new classes: for those, evicting often gains nothing.
    this.nextEviction = Math.min(2 * this.nextEviction, rarestEviction);
    this.shapes.dropAll();
  }

  private drop(): boolean {
    this.shapes.dropAll();
    return this.noteDrop();
  }

  /** False when drops come so often that learning anew does not pay; native encoding then pauses. */
  private noteDrop(): boolean {
    if (this.quietCalls > 1000) this.settle();
    this.quietCalls = 0;
    this.drops++;
    if (this.drops < restlessDrops) return true;
    this.pause = this.nextPause;
    this.nextPause = Math.min(2 * this.nextPause, longestPause);
    this.drops = 0;
    return false;
  }

  private settle(): void {
    this.drops = 0;
    this.nextPause = 16;
  }

  private leave(reason: string): typeof notDone {
    this.giveUp(reason);
    return notDone;
  }

  private giveUp(reason: string): false {
    this.fallbacks.set(reason, (this.fallbacks.get(reason) ?? 0) + 1);
    return false;
  }
}

/** What `run` gives where the portable way must be used. */
const notDone = Symbol('not done');

/** Bytes of the ranges that stay committed between calls; `KEPT_MEMORY` in kernels/json_entry.c. */
const keptMemory = 32 * 2 ** 20;

/** Evictions grow rarer, up to one per so many objects without a place. */
const rarestEviction = 2 ** 24;

const tooLargeReason = 'a result too large for its range';
const depthReason: (typeof bailReasons)[number] = 'nested too deep, or a cycle';
const pauseReason = 'paused: prototypes change too often';
const schemaIndex = stateOffset('schemaRoot') / 4;
const unlearnedIndex = stateOffset('unlearned') / 4;
const hotIndex = stateOffset('hotCount') / 4;
const reasonIndex = stateOffset('reason') / 4;
const sortsKeysIndex = stateOffset('sortsKeys') / 4;
const refusesNonFiniteIndex = stateOffset('refusesNonFinite') / 4;
/** Shapes with sorted keys have a tag as shapes of lists do (key-lists.ts), above those. */
const upperTagIndex = stateOffset('keyListTag') / 4 + 1;
const sortedTag = 0x40 << 24;
const statusIndex = stateOffset('status') / 4;
const resultIndex = stateOffset('result') / 8;
