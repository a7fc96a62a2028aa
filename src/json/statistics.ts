/**
 * What is counted: calls, bytes, time, hits and misses, buffers, fallbacks, shapes.
 *
 * What costs nothing is always counted. Reading the clock costs about as much as encoding a small object, so time
 * is measured only on request. Counters belong to the environment (each worker has its own) and can be reset;
 * what tells a present state (shapes in the table, bytes of code) is no counter, and stays.
 *
 * Invariant: `Statistics` is plain data: it can be written as JSON, cloned, and put into a report.
 */
import type { NativeEncoder } from './native-encoder.ts';
import { shapeCapacity } from './state.ts';

/** Counters since the start of this environment, or since `resetStats`; and what there is at present. */
export interface Statistics {
  readonly engine: 'native' | 'portable';
  /** Calls of `stringify`, `encode` and `encodeInto`, and rows of streams. */
  readonly calls: number;
  /** Bytes of UTF-8 that machine code has made. */
  readonly bytes: number;
  /** How many calls were timed, and how long they took in all; a call inside of a timed call is part of it. */
  readonly timedCalls: number;
  readonly nanoseconds: number;
  /**
   * Calls that machine code has finished, knowing all classes, and those that met a class without a shape. A call
   * that user code interrupts (a `toJSON` that calls `stringify`) may count as several misses.
   */
  readonly cacheHits: number;
  readonly cacheMisses: number;
  /**
   * Results of `encode` that are pieces of a slab, or lie in memory that `recycle` took back (`recycled`); and memory that
   * was allocated: `slabs` and `copies`.
   */
  readonly buffersReused: number;
  readonly buffersAllocated: number;
  readonly recycled: number;
  readonly slabs: number;
  readonly copies: number;
  /** Calls that were left to JSON.stringify, and why. */
  readonly fallbacks: number;
  readonly fallbackReasons: Readonly<Record<string, number>>;
  /** Values within others that JavaScript had to read, and why. */
  readonly gaps: number;
  readonly gapReasons: Readonly<Record<string, number>>;
  /** Classes in the table at present, the refused ones among them, and how many it holds. */
  readonly shapes: number;
  readonly shapesRefused: number;
  readonly shapeCapacity: number;
  /** Classes that were learned, compiled and dropped. */
  readonly shapesLearned: number;
  readonly shapesCompiled: number;
  readonly shapesDropped: number;
  /** How often the full table was emptied for classes that are not in it. */
  readonly evictions: number;
  /** Machine code and programs at present, in bytes, and how much of either there may be. */
  readonly codeBytes: number;
  readonly codeCapacity: number;
  readonly programBytes: number;
  readonly programCapacity: number;
  /** How often the addresses of hidden classes were read anew after a garbage collection. */
  readonly refreshes: number;
  /** Garbage collections that were noticed, counted twice: before and after. */
  readonly collections: number;
}

/** The counters that the encoder's functions keep themselves. Kernels count misses. */
export const totals = { calls: 0, bytes: 0, portable: 0, pieces: 0, recycled: 0, slabs: 0, copies: 0 };

/** Counters of kernels and tables that only grow: what they were at the last reset. */
let baseline: Growing | undefined;

/** Does what no call asked for: afterwards the kernels' counter is what it was. */
export function uncounted(engine: NativeEncoder, work: () => void): void {
  const { state } = engine.heap;
  const misses = state.get('misses');
  try {
    work();
  } finally {
    state.set('misses', misses);
  }
}

/** The clock of timed calls. `isDue` is false inside of a timed call, and while nobody has asked for times. */
export const clock = { isDue: false, isOn: false, calls: 0, milliseconds: 0 };

/**
 * Has calls timed from now on, or no longer. Off at the start: it costs about 50 ns a call.
 * What was measured stays until `resetStats`.
 */
export function measureTime(isOn: boolean): void {
  clock.isOn = isOn;
  clock.isDue = isOn;
}

/** Calls the function and adds its time, however it ends. No closure: that would cost the untimed calls, too. */
export function timed<Parameters extends readonly unknown[], Result>(
  work: (...args: Parameters) => Result,
  ...args: Parameters
): Result {
  clock.isDue = false;
  const start = performance.now();
  try {
    return work(...args);
  } finally {
    clock.milliseconds += performance.now() - start;
    clock.calls++;
    clock.isDue = clock.isOn;
  }
}

/** The statistics of this moment, as a plain object of its own. */
export function readStatistics(engine: NativeEncoder | undefined): Statistics {
  const now = growing(engine);
  const since = (name: keyof Growing): number => now[name] - (baseline?.[name] ?? 0);
  const state = engine?.heap.state;
  const misses = state?.number('misses') ?? 0;
  const gapReasons = engine?.gaps.reasons ?? {};
  return {
    engine: engine ? 'native' : 'portable',
    calls: totals.calls,
    bytes: totals.bytes,
    timedCalls: clock.calls,
    nanoseconds: Math.round(clock.milliseconds * 1e6),
    cacheHits: engine ? Math.max(totals.calls - totals.portable - misses, 0) : 0,
    cacheMisses: misses,
    buffersReused: totals.pieces + totals.recycled,
    buffersAllocated: totals.slabs + totals.copies,
    recycled: totals.recycled,
    slabs: totals.slabs,
    copies: totals.copies,
    fallbacks: sum(engine?.fallbacks.values() ?? []),
    fallbackReasons: Object.fromEntries(engine?.fallbacks ?? []),
    gaps: sum(Object.values(gapReasons)),
    gapReasons,
    shapes: engine?.shapes.inUse ?? 0,
    shapesRefused: engine?.shapes.refused ?? 0,
    shapeCapacity: engine ? shapeCapacity : 0,
    shapesLearned: since('learned'),
    shapesCompiled: since('compiled'),
    shapesDropped: since('dropped'),
    evictions: since('evictions'),
    codeBytes: engine?.shapes.counts.codeBytes ?? 0,
    codeCapacity: engine?.shapes.codeCapacity ?? 0,
    programBytes: state ? Number(state.get('programNext') - state.get('program')) : 0,
    programCapacity: state ? Number(state.get('programEnd') - state.get('program')) : 0,
    refreshes: since('refreshes'),
    collections: since('collections'),
  };
}

/** Sets all counters to 0. Where `callsToo` is false, only those of the engine. */
export function resetStatistics(engine: NativeEncoder | undefined, callsToo = true): void {
  baseline = growing(engine);
  engine?.fallbacks.clear();
  engine?.gaps.resetCounts();
  engine?.heap.state.set('misses', 0);
  if (!callsToo) return;
  Object.assign(totals, { calls: 0, bytes: 0, portable: 0, pieces: 0, recycled: 0, slabs: 0, copies: 0 });
  clock.calls = 0;
  clock.milliseconds = 0;
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

interface Growing {
  readonly learned: number;
  readonly compiled: number;
  readonly dropped: number;
  readonly evictions: number;
  readonly refreshes: number;
  readonly collections: number;
}

function growing(engine: NativeEncoder | undefined): Growing {
  const counts = engine?.shapes.counts;
  return {
    learned: (counts?.dropped ?? 0) + (engine?.shapes.inUse ?? 0),
    compiled: counts?.compiled ?? 0,
    dropped: counts?.dropped ?? 0,
    evictions: engine?.evictions ?? 0,
    refreshes: engine?.heap.state.number('refreshes') ?? 0,
    collections: engine?.heap.state.number('epoch') ?? 0,
  };
}
