/**
 * Gaps: what JavaScript does while a native pass is suspended (`kernels/json_gap.c`).
 *
 * A pass stops at a value that machine code cannot encode. Here that value is read and its toJSON called, as the
 * standard says (ECMA-262, SerializeJSONProperty), and what came of it is handed back, for the pass to go on. A
 * value that machine code still refuses (a Proxy, a detached typed array) is taken apart here, value by value,
 * and so is the rest of an object that user code has changed meanwhile.
 *
 * Invariant: the levels here, from `innermost` outwards, are those of the path in the state block. What the
 * standard reads when it begins an object, its list of keys or its length, is noted here before any user code
 * runs. Lists are linked rather than pushed to: user code may have put an accessor on Array.prototype[0].
 */
import { constants } from 'node:buffer';
import { types } from 'node:util';
import { checkBuiltIns } from './built-ins.ts';
import { circularError, type Link } from './circular.ts';
import {
  type Activation,
  flagsOfLevel,
  keyOf,
  keysOf,
  type Level,
  levelIndex,
  pathOf,
  positionOfLevel,
  whatOfLevel,
} from './gap-levels.ts';
import type { Heap } from './heap.ts';
import { NonFiniteError } from './non-finite.ts';
import type { Settings } from './settings.ts';
import type { ShapeTable } from './shapes.ts';
import {
  afterToJSON,
  bigIntError,
  isRawJSON,
  notPrimitive,
  originalStringify,
  toLength,
  unboxed,
  whetherArray,
} from './standard.ts';
import {
  bailReasons,
  levelBySteps,
  levelHasKeys,
  levelIsArray,
  levelIsRoot,
  levelKeysAreKnown,
  pathCapacity,
  stateOffset,
  status,
} from './state.ts';

/** An entry that is given the object of the innermost level. */
type Entry = (holder: object | undefined) => object | undefined;

export class Gaps {
  /** Gaps that were met, by the number of their reason. */
  private readonly counts = new Float64Array(bailReasons.length);
  private readonly heap: Heap;
  private readonly shapes: ShapeTable;
  private readonly integers: Int32Array;
  private active: Activation | undefined;
  /** The keys that the native side was told last. */
  private knownKeys: readonly string[] = [];
  /** Whether a suspended pass may have been left as it was: an overflow of the stack can interrupt anything. */
  private isUntidy = false;

  constructor(heap: Heap, shapes: ShapeTable) {
    this.heap = heap;
    this.shapes = shapes;
    this.integers = heap.state.integers;
  }

  /** Whether a pass is suspended, and what is called now is called by user code. */
  get areBeingFilled(): boolean {
    return this.active !== undefined;
  }

  /** How many gaps were met since the start, by reason. */
  get reasons(): Record<string, number> {
    const met = bailReasons.map((reason, index): [string, number] => [reason, this.counts[index] ?? 0]);
    return Object.fromEntries(met.filter(([, count]) => count > 0));
  }

  resetCounts(): void {
    this.counts.fill(0);
  }

  /** To be called before every pass: within a suspended pass, it gets a place behind that one's output. */
  prepare(): void {
    const { active } = this;
    if (active === undefined && !this.isUntidy) return;
    const { state } = this.heap;
    if (active === undefined) {
      state.set('pathBase', 0);
      state.set('outputStart', state.get('scratch'));
      this.isUntidy = false;
    } else if (active.saved === undefined) {
      active.saved = savedFields.map((name) => state.get(name));
      state.set('pathBase', state.get('pathCount'));
      state.set('outputStart', ((state.get('resumeAt') >> 6n) + 2n) << 6n);
      for (const name of settingFields) state.set(name, 0);
    }
  }

  /**
   * Completes a pass over `value` that has stopped at a gap in `object`; where that is undefined, the value
   * itself is the gap. The result is then in the range, of size 0 where the value has no JSON text.
   * Throws what user code throws, what JSON.stringify says of cycles, BigInts and sizes, and a NonFiniteError.
   */
  fill(value: unknown, object: object | undefined, settings: Settings): void {
    const outer = this.active;
    const { generation } = this.shapes;
    const mine: Activation = { innermost: undefined, generation, saved: undefined, settings };
    this.active = mine;
    const wasUntidy = this.isUntidy;
    this.isUntidy = true;
    let isComplete = false;
    try {
      if (object === undefined) this.openRoot(mine, value);
      else this.follow(mine, object, value);
      for (let level = mine.innermost; level !== undefined; level = mine.innermost) this.step(mine, level);
      isComplete = true;
    } finally {
      this.active = outer;
      if (!isComplete) {
        this.restore(mine);
        this.heap.entries.abandon();
      }
      this.isUntidy = wasUntidy;
    }
  }

  /** Does the value at which the innermost level stands, or ends the level. */
  private step(mine: Activation, level: Level): void {
    const { entries } = this.heap;
    if (level.position === level.count) {
      this.follow(mine, this.insist(mine, entries.close, level.holder), undefined);
      return;
    }
    level.holder ??= entries.level(level.depth);
    const key = keyOf(level);
    const value = this.readProperty(mine, level.holder, key);
    this.resume(mine);
    // A Date that a toJSON has returned is not asked for its own: it is an object without properties.
    const isDate = typeof value === 'object' && types.isDate(value);
    if (isDate) this.markBySteps(level);
    if (!level.bySteps && typeof value !== 'bigint') {
      const object = entries.fill(level.holder, value);
      if (this.integers[statusIndex] !== status.prototypeChanged) {
        this.follow(mine, object, value);
        return;
      }
      this.forgetShapes(mine);
    }
    const prefix = level.isRoot ? '' : level.keys === undefined ? ',' : `,${originalStringify(key)}:`;
    if (typeof value === 'bigint') {
      this.append(mine, `${prefix}${value}`);
      this.leaveValue(mine);
      return;
    }
    if (isDate) {
      entries.append(level.holder, prefix);
      this.takeApart(mine, value);
      return;
    }
    const object = this.insist(mine, (holder) => entries.append(holder, prefix, value), level.holder);
    if (this.integers[statusIndex] === status.ok) {
      level.position++;
      return;
    }
    if (this.integers[statusIndex] === status.refused && !level.isRoot) this.count();
    this.follow(mine, object, value);
  }

  /** Does what the last call asks for; `object` is what it answered, and `value` what it was given. */
  private follow(mine: Activation, object: object | undefined, value: unknown): void {
    switch (this.integers[statusIndex]) {
      case status.ok:
        mine.innermost = undefined;
        break;
      case status.bail:
        this.count();
        this.readPath(mine, object);
        break;
      case status.changed: {
        const level = this.readPath(mine, object);
        level.bySteps = true;
        level.position++;
        break;
      }
      case status.refused:
        this.takeApart(mine, value);
        break;
      case status.cycle:
        this.readPath(mine, object);
        throw this.circular(mine, undefined);
      default:
        throw new RangeError('Invalid string length');
    }
  }

  /** A value that machine code refuses, and whose toJSON was called. What stands in front of it is written. */
  private takeApart(mine: Activation, value: unknown): void {
    if (typeof value !== 'object' || value === null || types.isBoxedPrimitive(value) || isRawJSON(value)) {
      const primitive = unboxed(value);
      this.resume(mine);
      if (primitive !== notPrimitive) {
        const allowed = this.allowed(mine, primitive);
        this.append(mine, typeof allowed === 'bigint' ? `${allowed}` : originalStringify(allowed));
        this.leaveValue(mine);
        return;
      }
    }
    const object = value as object;
    const isArray = whetherArray(object);
    // A cycle is found before anything is read.
    const level = this.open(mine, object, isArray ? levelIsArray : 0);
    // A Proxy that is revoked: throws V8's words.
    if (isArray === undefined) Array.isArray(object);
    if (isArray) {
      level.count = toLength((object as unknown[]).length);
      // One character and a comma each: JSON.stringify would give up after seconds.
      if (2 * level.count > constants.MAX_STRING_LENGTH) throw new RangeError('Invalid string length');
    } else {
      level.keys = keysOf(object, mine);
      level.count = level.keys.length;
    }
    this.resume(mine);
  }

  /** Appends text to the innermost level. */
  private append(mine: Activation, text: string): void {
    this.heap.entries.append(mine.innermost?.holder, text);
    if (this.integers[statusIndex] !== status.ok) throw new RangeError('Invalid string length');
  }

  /** SerializeJSONProperty, steps 1 and 2, and those results that have no text. A BigInt is to be written as a number. */
  private readProperty(mine: Activation, holder: object, key: string): unknown {
    const result = afterToJSON((holder as Record<string, unknown>)[key], key);
    if (typeof result === 'function') return undefined;
    return typeof result === 'bigint' || typeof result === 'number' ? this.allowed(mine, result) : result;
  }

  /** A primitive as the settings want it. Throws where they refuse it. */
  private allowed(mine: Activation, value: unknown): unknown {
    const { bigint, refusesNonFinite } = mine.settings;
    if (typeof value === 'bigint') {
      if (bigint === 'error') throw bigIntError(value);
      return bigint === 'string' ? `${value}` : value;
    }
    if (refusesNonFinite && typeof value === 'number' && !Number.isFinite(value))
      throw new NonFiniteError(value, pathOf(mine));
    return value;
  }

  /** The value itself is a gap: it becomes the property "" of an object around it, as in the standard. */
  private openRoot(mine: Activation, value: unknown): void {
    this.count();
    const level = this.open(mine, { '': value }, levelIsRoot);
    level.keys = rootKeys;
    level.count = 1;
  }

  /** Begins an object that is done by steps. */
  private open(mine: Activation, holder: object, kind: number): Level {
    this.heap.entries.open(mine.innermost?.holder, holder, kind);
    const ended = this.integers[statusIndex];
    if (ended === status.cycle) throw this.circular(mine, holder);
    const outer = mine.innermost;
    const depth = outer === undefined ? 0 : outer.depth + 1;
    if (ended !== status.ok) {
      throw new RangeError(
        depth < pathCapacity ? 'Invalid string length' : 'Maximum call stack size exceeded',
      );
    }
    const isRoot = kind === levelIsRoot;
    const level: Level = {
      outer,
      depth,
      keys: undefined,
      count: 0,
      position: 0,
      bySteps: true,
      isRoot,
      holder,
    };
    mine.innermost = level;
    return level;
  }

  /** The value at which the innermost level stands is done. */
  private leaveValue(mine: Activation): void {
    const level = mine.innermost as Level;
    if (level.bySteps) level.position++;
    else this.follow(mine, this.insist(mine, this.heap.entries.continue, level.holder), undefined);
  }

  /** Calls an entry, and again where a prototype has changed: nothing was done then. */
  private insist(mine: Activation, entry: Entry, holder: object | undefined): object | undefined {
    const object = entry(holder);
    if (this.integers[statusIndex] !== status.prototypeChanged) return object;
    this.forgetShapes(mine);
    return entry(holder);
  }

  private forgetShapes(mine: Activation): void {
    this.shapes.dropAll();
    this.resume(mine);
  }

  /** After user code: this pass takes its place again, and does not rely on what may have changed. */
  private resume(mine: Activation): void {
    this.restore(mine);
    checkBuiltIns(this.integers);
    if (mine.generation === this.shapes.generation) return;
    mine.generation = this.shapes.generation;
    for (let level = mine.innermost; level !== undefined; level = level.outer) this.markBySteps(level);
  }

  private markBySteps(level: Level): void {
    level.bySteps = true;
    const at = levelIndex((this.integers[pathBaseIndex] as number) + level.depth);
    (this.integers[at + flagsOfLevel] as number) |= levelBySteps;
  }

  private restore(mine: Activation): void {
    if (mine.saved === undefined) return;
    const { state } = this.heap;
    for (let index = 0; index < savedFields.length; index++)
      state.set(savedFields[index] as string, mine.saved[index] as bigint);
    state.set('nonAscii', 1);
    mine.saved = undefined;
  }

  /** Reads the levels that the last call has left and added; `object` is that of the last, which is returned. */
  private readPath(mine: Activation, object: object | undefined): Level {
    const { integers } = this;
    const first = integers[pathBaseIndex] as number;
    const kept = (integers[pathKeptIndex] as number) - first;
    const count = (integers[pathCountIndex] as number) - first;
    let level = mine.innermost;
    // What was known during the pass: a level that is read below may tell others.
    const { knownKeys } = this;
    /** The level that has come further: the pass has put the rest behind it. */
    let moved: Level | undefined;
    while (level !== undefined && level.depth >= kept) {
      moved = level;
      level = level.outer;
    }
    for (let depth = kept; depth < count; depth++) {
      const position = integers[levelIndex(first + depth) + positionOfLevel] as number;
      if (depth === kept && moved !== undefined) {
        moved.position = position;
        level = moved;
      } else {
        const holder = depth === count - 1 ? object : undefined;
        level = this.readLevel(mine, level, depth, position, levelIndex(first + depth), holder, knownKeys);
      }
    }
    const innermost = level as Level;
    innermost.holder = object;
    mine.innermost = innermost;
    return innermost;
  }

  private readLevel(
    mine: Activation,
    outer: Level | undefined,
    depth: number,
    position: number,
    at: number,
    holder: object | undefined,
    knownKeys: readonly string[],
  ): Level {
    const { entries } = this.heap;
    const what = this.integers[at + whatOfLevel] as number;
    const flags = this.integers[at + flagsOfLevel] as number;
    const level: Level = {
      outer,
      depth,
      keys: undefined,
      count: what,
      position,
      bySteps: false,
      isRoot: false,
      holder,
    };
    if (flags & levelIsArray) return level;
    if (flags & levelKeysAreKnown) {
      level.keys = knownKeys;
    } else if (flags & levelHasKeys) {
      level.holder ??= entries.level(depth);
      level.keys = keysOf(level.holder, mine);
      this.knownKeys = level.keys;
      entries.keys(depth, level.keys);
    } else {
      level.keys = this.shapes.keysOf(what);
    }
    level.count = level.keys.length;
    return level;
  }

  private count(): void {
    (this.counts[this.integers[reasonIndex] as number] as number)++;
  }

  /** The error of a cycle that `closing` closes; where it is undefined, the path has an object twice. */
  private circular(mine: Activation, closing: object | undefined): unknown {
    let path: Link | undefined;
    for (let level = mine.innermost; level !== undefined && !level.isRoot; level = level.outer) {
      const object = level.holder ?? this.heap.entries.level(level.depth);
      const className = this.heap.entries.className(object) ?? 'Object';
      path = { object, className, isArray: level.keys === undefined, key: keyOf(level), next: path };
    }
    return circularError(path, closing);
  }
}

const rootKeys: readonly string[] = [''];
/** What of the state block says how an encoder with options encodes: all 0 without any. */
const settingFields = ['keyListTag', 'sortsKeys', 'refusesNonFinite'] as const;
/** What of the state block belongs to one activation. */
const savedFields = ['pathBase', 'pathCount', 'outputStart', 'resumeAt', ...settingFields] as const;

const statusIndex = stateOffset('status') / 4;
const reasonIndex = stateOffset('reason') / 4;
const pathBaseIndex = stateOffset('pathBase') / 4;
const pathCountIndex = stateOffset('pathCount') / 4;
const pathKeptIndex = stateOffset('pathKept') / 4;
