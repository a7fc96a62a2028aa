/**
 * The encoder as its users see it, and step 6, result return: who owns the bytes, and when they are copied.
 *
 * - `encodeInto`: the caller's memory, written directly.
 * - `encode`, small results: a piece of a pooled slab, written directly. A slab is given out piece by piece
 *   and never taken back, so nothing is ever re-used behind a returned Buffer.
 * - `encode`, large results: made in the engine's own range, then copied once to a Buffer of just their size, or to memory that
 *   somebody has given back (recycle.ts).
 * - `stringify`: made in the engine's own range, then handed to V8 as one flat string.
 */
import { Buffer } from 'node:buffer';
import { types } from 'node:util';
import { UraniumError } from '../base/index.ts';
import { boxesAreBuiltIn, datesAreBuiltIn } from './built-ins.ts';
import { startHeap } from './heap.ts';
import { inRange, NativeEncoder, notNative } from './native-encoder.ts';
import { noOptions, type Replacer, readOptions, type Space } from './options.ts';
import { noText, portableEncode, portableEncodeInto, portableStringify, tooSmall } from './portable.ts';
import { keep, lend, recycledFrom, takeExpected, takeRecycled } from './recycle.ts';
import { arraysAreOdd } from './shapes.ts';
import { largestPiece, makePiece, makeSlab, slabSize } from './slab.ts';
import { originalStringify } from './standard.ts';
import { clock, readStatistics, resetStatistics, type Statistics, timed, totals } from './statistics.ts';

/** Which engine encodes, and why. */
export interface EngineInfo {
  readonly name: 'native' | 'portable';
  /** A sentence for people: why this engine was chosen. */
  readonly reason: string;
  /** The processor that the machine code is for, as Node.js calls it; absent on the portable engine, as are the rest. */
  readonly processor?: 'x64' | 'arm64';
  /** The level of vector instructions that kernels and generated code use. */
  readonly level?: string;
  /** What becomes of hot shapes: `compiled` on x64; elsewhere all programs stay `interpreted`, by a native kernel. */
  readonly hotShapes?: 'compiled' | 'interpreted';
}

let encoder: NativeEncoder | undefined;
let info: EngineInfo | undefined;
let slab: Uint8Array = new Uint8Array(0);
/** The memory of the slab: asking a typed array for it costs as much as encoding a small object. */
let slabMemory: ArrayBufferLike = slab.buffer;
let slabUsed = 0;
/** Whether the last result was too large for a slab, or to be recycled: the next one probably is, too. */
let expectLarge = false;

/**
 * As JSON.stringify: the same text for every value, the same errors, the same order of effects.
 * Returns undefined where JSON.stringify does.
 */
export function stringify(value: unknown, replacer?: Replacer, space?: Space): string | undefined {
  if (clock.isDue) return timed(stringify, value, replacer, space);
  totals.calls++;
  const options = readOptions(replacer, space);
  const engine = options.isPortable ? undefined : native();
  if (engine === undefined) return portableStringify(value, options);
  const text = options === noOptions ? engine.stringify(value) : engine.stringifyWith(value, options);
  if (text === null) return portableStringify(value, options);
  if (text !== undefined) totals.bytes += engine.lastSize;
  return text;
}

/**
 * The JSON text of a value as UTF-8, with JSON.stringify's other parameters. The Buffer belongs to the caller.
 * Throws what JSON.stringify throws, and ERR_NO_JSON where that returns undefined.
 */
export function encode(value: unknown, replacer?: Replacer, space?: Space): Buffer {
  if (clock.isDue) return timed(encode, value, replacer, space);
  totals.calls++;
  const options = readOptions(replacer, space);
  const engine = options.isPortable ? undefined : native();
  if (engine === undefined) return portableEncode(value, options);
  if (options !== noOptions)
    return engine.encodeWith(value, options) ? copyResult(engine, value) : portableEncode(value, options);
  const result = encodeOnce(engine, value, 0);
  if (typeof result !== 'number') return result;
  return result === inRange ? copyResult(engine, value) : portableEncode(value, options);
}

/**
 * As `encode` by a schema, whose root node is there (src/json/schema/native-schema.ts); undefined where the portable way
 * must be used.
 */
export function encodeBySchema(engine: NativeEncoder, value: unknown, root: number): Buffer | undefined {
  const result = encodeOnce(engine, value, root);
  if (typeof result !== 'number') return result;
  return result === inRange ? copyResult(engine, value) : undefined;
}

/**
 * Encodes where the result probably stays, by the schema of that root, if it is not 0: the result, or `inRange` or
 * `notNative`.
 */
function encodeOnce(engine: NativeEncoder, value: unknown, root: number): Buffer | number {
  if (!expectLarge) {
    reservePiece(engine);
    const size = writeTo(engine, value, slab, slabUsed, root);
    if (size < 0) return size;
    if (size <= largestPiece) return takePiece(size);
  } else {
    const memory = takeExpected();
    if (memory !== undefined) {
      const size = writeTo(engine, value, memory, 0, root);
      if (size >= 0) return settle(engine, memory, size);
      keep(memory);
      return size;
    }
  }
  const isDone = root === 0 ? engine.encode(value) : engine.encodeBySchema(value, root);
  return isDone ? inRange : notNative;
}

function writeTo(
  engine: NativeEncoder,
  value: unknown,
  target: Uint8Array,
  offset: number,
  root: number,
): number {
  return root === 0
    ? engine.encodeInto(value, target, offset)
    : engine.encodeIntoBySchema(value, target, offset, root);
}

/** As `encodeInto`; undefined where the portable way must be used. The target and the offset are what they should be. */
export function encodeIntoBySchema(
  engine: NativeEncoder,
  value: unknown,
  target: Uint8Array,
  offset: number,
  root: number,
): number | undefined {
  const isNear = offset < 2 ** 31;
  const to = isNear ? target : target.subarray(offset);
  const from = isNear ? offset | 0 : 0;
  const size = engine.encodeIntoBySchema(value, to, from, root);
  if (size >= 0) totals.bytes += size;
  if (size === inRange) return takeResult(engine, value, target, offset);
  return size === notNative ? undefined : size;
}

/** Makes room for one piece in the slab. */
function reservePiece(engine: NativeEncoder): void {
  if (slabUsed + largestPiece <= slabSize && slab.length > 0) return;
  slab = makeSlab(engine.heap.entries);
  slabMemory = slab.buffer;
  slabUsed = 0;
  totals.slabs++;
}

/** The next bytes of the slab, which hold a result. */
function takePiece(size: number): Buffer {
  const start = slabUsed;
  // Pieces begin at multiples of 8, so that typed arrays can be laid over them.
  slabUsed = (start + size + 7) & ~7;
  expectLarge = size >= recycledFrom;
  totals.bytes += size;
  totals.pieces++;
  return makePiece(slabMemory, start, size);
}

/** A Buffer of the result in the first bytes of memory that fitted the last one; a copy where it is much too large. */
function settle(engine: NativeEncoder, memory: Uint8Array, size: number): Buffer {
  if (!lend(memory, size)) return makeResult(engine, size, memory.subarray(0, size));
  totals.bytes += size;
  return makePiece(memory.buffer, 0, size);
}

/** A Buffer of the result that lies in the engine's range. User code may have used the slab since the pass began. */
export function copyResult(engine: NativeEncoder, value: unknown): Buffer {
  const size = engine.lastSize;
  if (size === 0) throw noText(value, 'encode');
  return makeResult(engine, size, undefined);
}

/** A copy of a result: of these bytes, or of those in the engine's range. */
function makeResult(engine: NativeEncoder, size: number, bytes: Uint8Array | undefined): Buffer {
  let memory = takeRecycled(size);
  if (memory === undefined && size <= largestPiece) {
    reservePiece(engine);
    fill(engine, slab, slabUsed, bytes);
    return takePiece(size);
  }
  expectLarge = true;
  totals.bytes += size;
  if (memory === undefined) {
    memory = Buffer.allocUnsafeSlow(size);
    totals.copies++;
  }
  fill(engine, memory, 0, bytes);
  return makePiece(memory.buffer, 0, size);
}

function fill(
  engine: NativeEncoder,
  target: Uint8Array,
  offset: number,
  bytes: Uint8Array | undefined,
): void {
  if (bytes === undefined) engine.take(target, offset);
  else target.set(bytes, offset);
}

/**
 * Writes the JSON text of a value as UTF-8 to `target`, from byte `offset` on (default 0), and returns the
 * number of bytes. Bytes behind the result may be overwritten. `replacer` and `space` are JSON.stringify's.
 * Throws ERR_BUFFER_TOO_SMALL where the result does not fit, ERR_NO_JSON where there is none, ERR_ARGUMENT
 * for a target that is no Uint8Array or an offset outside of it, and what JSON.stringify throws.
 */
export function encodeInto(
  value: unknown,
  target: Uint8Array,
  offset = 0,
  replacer?: Replacer,
  space?: Space,
): number {
  if (clock.isDue) return timed(encodeInto, value, target, offset, replacer, space);
  checkTarget(target, offset);
  totals.calls++;
  const options = readOptions(replacer, space);
  const engine = options.isPortable ? undefined : native();
  if (engine === undefined) return portableEncodeInto(value, target, offset, options);
  if (options === noOptions) {
    const isNear = offset < 2 ** 31;
    // As in `takeResult`.
    const size = engine.encodeInto(value, isNear ? target : target.subarray(offset), isNear ? offset | 0 : 0);
    if (size >= 0) {
      totals.bytes += size;
      return size;
    }
    if (size === notNative) return portableEncodeInto(value, target, offset, options);
  } else if (!engine.encodeWith(value, options)) {
    return portableEncodeInto(value, target, offset, options);
  }
  return takeResult(engine, value, target, offset);
}

/** Writes the result that lies in the engine's range to `target`: its size. */
export function takeResult(
  engine: NativeEncoder,
  value: unknown,
  target: Uint8Array,
  offset: number,
): number {
  const isNear = offset < 2 ** 31;
  const size = engine.lastSize;
  if (size === 0) throw noText(value, 'encodeInto');
  // Native code takes offsets that are small integers; `| 0` makes one of an integer that V8 keeps in a box.
  if (!engine.take(isNear ? target : target.subarray(offset), isNear ? offset | 0 : 0)) {
    engine.giveBack();
    throw tooSmall(size, target, offset);
  }
  totals.bytes += size;
  return size;
}

/** Throws ERR_ARGUMENT for what `encodeInto` cannot write to. */
export function checkTarget(target: Uint8Array, offset: number): void {
  if (!(target instanceof Uint8Array || types.isUint8Array(target))) {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `encodeInto: the target must be a Uint8Array, not ${describe(target)}`,
    );
  }
  if (!(Number.isInteger(offset) && offset >= 0 && offset <= target.length)) {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `encodeInto: the offset must be an integer from 0 to ${target.length}, not ${String(offset)}`,
    );
  }
}

/** Which engine encodes here, and why. */
export function engine(): EngineInfo {
  native();
  return (
    info ?? {
      name: 'portable',
      reason: 'not started while Object.prototype or Array.prototype has a toJSON or elements',
    }
  );
}

/** What was counted since the start of this environment, or since `resetStats`. See docs/json.md. */
export function stats(): Statistics {
  return readStatistics(native());
}

/** Sets the counters to 0. */
export function resetStats(): void {
  resetStatistics(native());
}

/** The native engine, started at first use; undefined where the portable one must do. */
export function native(): NativeEncoder | undefined {
  if (info === undefined) start();
  return encoder;
}

function start(): void {
  // The last proof compares with JSON.stringify, which says nothing while everything has a toJSON: another time.
  if ('toJSON' in Object.prototype || 'toJSON' in Array.prototype || arraysAreOdd()) return;
  const choice = process.env['URANIUM_ENGINE'];
  if (choice === 'portable') {
    info = { name: 'portable', reason: 'URANIUM_ENGINE=portable' };
    return;
  }
  const heap = startHeap(choice === 'native');
  if (typeof heap === 'string') {
    info = { name: 'portable', reason: heap };
    return;
  }
  encoder = new NativeEncoder(heap);
  heap.state.set('datesAreUsed', 1);
  heap.state.set('boxesAreUsed', 1);
  const differs = checkFixtures(encoder);
  encoder.reset();
  if (differs !== undefined) {
    encoder = undefined;
    info = {
      name: 'portable',
      reason: `the start-up proof failed: ${differs} is encoded otherwise than by JSON.stringify`,
    };
    return;
  }
  resetStatistics(encoder, false);
  const { processor, level, compiles } = heap;
  const proved = 'all proofs of the V8 layout passed';
  info = {
    name: 'native',
    reason: compiles
      ? proved
      : `${proved}; programs are interpreted, as there is no compiler for ${processor} yet`,
    processor,
    level,
    hotShapes: compiles ? 'compiled' : 'interpreted',
  };
}

/** The last proof: documents with every kind of value, encoded and compared. */
function checkFixtures(engine: NativeEncoder): string | undefined {
  for (const [name, value] of Object.entries(fixtures())) {
    for (let turn = 0; turn < 2; turn++) {
      const text = engine.stringify(value);
      if (text === null || text !== originalStringify(value)) return name;
    }
  }
  return undefined;
}

function fixtures(): Record<string, unknown> {
  const many: Record<string, number> = {};
  for (let index = 0; index < 12; index++) many[`key ${index}`] = index * index;
  const times = [0, -1, 951782400000, 8.64e15, -8.64e15, -62198755200000, Number.NaN];
  const text = 'some text of a certain length, with "quotes" and \n';
  const others = [
    ...[new Uint8Array([1, 255]), new Float64Array([0.1, Number.NaN, -0]), new Int16Array(100)],
    ...[
      new Map([[1, 2]]),
      Object.assign(new Error('x'), { code: 'E' }),
      /x/g,
      () => 1,
      new DataView(new ArrayBuffer(1)),
    ],
  ];
  return {
    numbers: [0, -0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 53, 1.5, -1e-7, 1e21, 5e-324, Number.NaN, Infinity],
    strings: [
      '',
      'a',
      text,
      `${text}\u20ac`,
      text + text,
      text.slice(5, 40),
      'Grüße',
      '\ud800',
      '𝒳',
      '\u0000\u001f"\\',
    ],
    literals: { a: true, b: false, c: null, d: undefined, e: [undefined, null, true] },
    nesting: { a: { b: { c: [[], {}, [1, [2.5, ['x']]]] } }, d: [] },
    'many properties': many,
    dates: datesAreBuiltIn ? times.map((time) => new Date(time)) : [],
    boxes: boxesAreBuiltIn ? ['text', -1.5, 7, true, Symbol.iterator].map(Object) : [],
    'other objects': others.filter((value) => !('toJSON' in value)),
    'a sparse array': Object.assign([1], { 1100: [2] }),
    dictionary: Object.assign(Object.create(null), { b: 1, a: [2], 7: 'x', text }),
    indices: { 5: 'five', 3: [3], 200000033: null, 100000007: { a: 1 }, name: 'x' },
    rows: [1, 2, 3].map((id) => ({ id, name: `row ${id}`, price: id + 0.25, tags: ['a', 'b'], sub: { id } })),
  };
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === 'object'
    ? `an object of class ${value.constructor?.name ?? 'unknown'}`
    : `a ${typeof value}`;
}
