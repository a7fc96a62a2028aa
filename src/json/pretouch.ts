/**
 * `pretouch`: learns and compiles the classes of a sample, so that the first real call runs compiled code.
 *
 * The sample is encoded twice, and the results are thrown away: the first pass learns its classes, the second
 * one, which knows them all, notes in every field which class it holds. Then what was touched is compiled.
 */
import { types } from 'node:util';
import { UraniumError } from '../base/index.ts';
import { native } from './encoder.ts';
import type { NativeEncoder } from './native-encoder.ts';
import { uncounted } from './statistics.ts';

export interface PretouchOptions {
  /**
   * Compiles only classes of objects that are nested at most so deep: 1 means the sample itself, or the objects of
   * a sample that is an array (arrays are no level of their own). Deeper classes are learned, too, but stay
   * interpreted until they are hot. All are compiled unless told otherwise.
   */
  readonly depth?: number;
}

/** What `pretouch` has done. Everything is 0 on the portable engine. */
export interface PretouchReport {
  /** Classes that were met for the first time, arrays' among them. */
  readonly shapesLearned: number;
  readonly shapesCompiled: number;
  /** Bytes of machine code that were made. */
  readonly codeBytes: number;
  readonly milliseconds: number;
}

/**
 * Learns and compiles all classes of the sample; several samples are given as an array. The sample should hold what
 * real values do: a field that is null in it is compiled for values of any kind. User code in the sample (`toJSON`,
 * getters) runs as it does when the sample is encoded twice.
 *
 * Throws ERR_ARGUMENT for a depth that is no positive number, and what user code in the sample throws.
 */
export function pretouch(sample: unknown, options: PretouchOptions = {}): PretouchReport {
  const { depth = Number.POSITIVE_INFINITY } = options;
  if (!(typeof depth === 'number' && depth >= 1)) {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `pretouch: the depth must be a number from 1 on, not ${String(depth)}`,
    );
  }
  return observed((engine) => {
    const before = engine.shapes.useCounts();
    const dropped = engine.shapes.counts.dropped;
    learn(engine, sample);
    const fresh = engine.shapes.counts.dropped !== dropped;
    const after = engine.shapes.useCounts();
    const allowed = depth === Number.POSITIVE_INFINITY ? undefined : shapesTo(engine, sample, depth);
    for (let number = 0; number < engine.shapes.size; number++) {
      const isTouched = (after[number] ?? 0) > (fresh ? 0 : (before[number] ?? 0));
      if (isTouched && (allowed === undefined || allowed.has(number))) engine.shapes.compile(number);
    }
  });
}

/** Runs `work` on the native engine, if there is one, and reports what it has learned and compiled. */
export function observed(work: (engine: NativeEncoder) => void): PretouchReport {
  const engine = native();
  if (engine === undefined) return { shapesLearned: 0, shapesCompiled: 0, codeBytes: 0, milliseconds: 0 };
  const start = performance.now();
  const { counts } = engine.shapes;
  const before = { ...counts, learned: counts.dropped + engine.shapes.inUse };
  uncounted(engine, () => work(engine));
  return {
    shapesLearned: counts.dropped + engine.shapes.inUse - before.learned,
    shapesCompiled: counts.compiled - before.compiled,
    codeBytes: counts.codeMade - before.codeMade,
    milliseconds: performance.now() - start,
  };
}

/** Encodes a sample for what is learned by it. What machine code gives up is not encoded. */
export function learn(engine: NativeEncoder, sample: unknown): void {
  // A pass may be given up for what it has just learned (the first Date): then one more is due.
  for (let turn = 0, passes = 0; turn < 3 && passes < 2; turn++) {
    if (!engine.encode(sample)) continue;
    engine.giveBack();
    passes++;
  }
}

/** The shapes of the objects in `root` up to a depth. Runs no user code. */
function shapesTo(engine: NativeEncoder, root: unknown, depth: number): Set<number> {
  const found = new Set<number>();
  const seen = new Set<object>();
  let level = [root];
  for (let left = depth; left > 0 && level.length > 0; left--) {
    const next: unknown[] = [];
    for (const value of level) visit(value, next);
    level = next;
  }
  return found;

  function visit(value: unknown, below: unknown[]): void {
    // Elements are visited as they come; a stack keeps arrays in arrays from nesting calls.
    const waiting = [value];
    while (waiting.length > 0) {
      const object = waiting.pop();
      if (typeof object !== 'object' || object === null || types.isProxy(object) || seen.has(object))
        continue;
      seen.add(object);
      const target = Array.isArray(object) ? waiting : below;
      if (target === below) found.add(engine.shapes.find(object));
      for (const key of Object.keys(object)) {
        const property = Object.getOwnPropertyDescriptor(object, key);
        if (property !== undefined && 'value' in property) target.push(property.value);
      }
    }
  }
}
