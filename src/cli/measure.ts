/**
 * Compares ways of doing the same work, in one process and interleaved, so that the machine's noise and the
 * processor's changing clock fall on all. `uranium encode`, `uranium bench` and `npm run bench` use it.
 *
 * One round of two is A B B A, of three A B C C B A: forth and back, each for about the same time. The figure of a
 * side is the median over the rounds, and the ratio is the median of the rounds' ratios, with its quartiles as the
 * spread.
 */

/** One side; whatever it returns is kept, so that the work cannot be optimised away. */
export type Work = () => unknown;

/** A spread: lower quartile, median, upper quartile. */
export type Quartiles = readonly [low: number, median: number, high: number];

export interface Comparison {
  /** Median seconds of one call. */
  readonly ours: number;
  readonly theirs: number;
  /** How many times faster ours is: lower quartile, median, upper quartile over the rounds. */
  readonly ratio: Quartiles;
  readonly rounds: number;
}

export interface MeasureOptions {
  /** How long to measure, warm-up not included. */
  readonly seconds: number;
  /** How long each side runs before it is measured (default 0.3 of `seconds`, at least 0.05). */
  readonly warmUpSeconds?: number;
  /** Called before each call of either side, outside of the time that is measured. */
  readonly prepare?: () => void;
  /** Called with 0..1 as the rounds go by. */
  readonly onProgress?: (done: number) => void;
}

/** How long one timed stretch should take: long against the clock's resolution, short against its drift. */
const stretchSeconds = 0.004;

let sink: unknown;

/** What the last call returned; reading it keeps the calls alive. */
export function lastResult(): unknown {
  return sink;
}

/** Median seconds of one call of `work`, in a loop of its own, as other programs' benchmarks measure it. */
export function measureAlone(work: Work, { seconds, warmUpSeconds = seconds / 2 }: MeasureOptions): number {
  const calls = warmUp(work, warmUpSeconds, manyCalls);
  const times: number[] = [];
  const start = now();
  while (now() - start < seconds || times.length < 3) times.push(manyCalls(work, calls));
  return quantile(times, 0.5);
}

/** Runs `ours` and `theirs` in turns. At least three rounds are made, however slow the work is. */
export function compare(ours: Work, theirs: Work, options: MeasureOptions): Comparison {
  const [ourTimes, theirTimes] = measureInTurns([ours, theirs], options) as [number[], number[]];
  return {
    ours: quantile(ourTimes, 0.5),
    theirs: quantile(theirTimes, 0.5),
    ratio: ratioOf(ourTimes, theirTimes),
    rounds: ourTimes.length / 2,
  };
}

/**
 * Runs all of `works` in turns, forth and back in every round. Returns for each of them the seconds of one call in
 * each of its turns: two a round, and at least three rounds.
 */
export function measureInTurns(works: readonly Work[], options: MeasureOptions): number[][] {
  const { seconds, onProgress, warmUpSeconds = Math.max(0.05, seconds * 0.3), prepare } = options;
  const stretch = prepare === undefined ? manyCalls : preparedCalls(prepare);
  const sides = works.map((work) => ({
    work,
    calls: warmUp(work, warmUpSeconds, stretch),
    times: [] as number[],
  }));
  const backwards = sides.toReversed();
  const start = now();
  for (let elapsed = 0, rounds = 0; elapsed < seconds || rounds < 3; elapsed = now() - start, rounds++) {
    for (const { work, calls, times } of sides) times.push(stretch(work, calls));
    for (const { work, calls, times } of backwards) times.push(stretch(work, calls));
    onProgress?.(Math.min(elapsed / seconds, 1));
  }
  return sides.map(({ times }) => times);
}

/** How many times faster ours is, round by round, where both are times of `measureInTurns`. */
export function ratioOf(ourTimes: readonly number[], theirTimes: readonly number[]): Quartiles {
  const round = (times: readonly number[], index: number): number =>
    (times[2 * index] as number) + (times[2 * index + 1] as number);
  const rounds = Math.floor(ourTimes.length / 2);
  return quartiles(
    Array.from({ length: rounds }, (_, index) => round(theirTimes, index) / round(ourTimes, index)),
  );
}

/** The quartiles of numbers, of which there is at least one. */
export function quartiles(values: readonly number[]): Quartiles {
  return [quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)];
}

/** Makes calls and returns the seconds of one. */
type Stretch = (work: Work, calls: number) => number;

/** Calls `work` for `seconds`; returns how many calls make one stretch. */
function warmUp(work: Work, seconds: number, stretch: Stretch): number {
  const start = now();
  let batch = 1;
  for (;;) {
    const one = stretch(work, batch);
    const calls = Math.max(1, Math.round(stretchSeconds / Math.max(one, 1e-12)));
    if (now() - start >= seconds) return calls;
    if (one * batch < stretchSeconds) batch *= 2;
  }
}

function manyCalls(work: Work, calls: number): number {
  const start = now();
  for (let i = 0; i < calls; i++) sink = work();
  return (now() - start) / calls;
}

function preparedCalls(prepare: () => void): Stretch {
  return (work, calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++) {
      prepare();
      const start = now();
      sink = work();
      sum += now() - start;
    }
    return sum / calls;
  };
}

function now(): number {
  return performance.now() / 1000;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * q;
  const below = sorted[Math.floor(position)] as number;
  const above = sorted[Math.ceil(position)] as number;
  return below + (above - below) * (position - Math.floor(position));
}
