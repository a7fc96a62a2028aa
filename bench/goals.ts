/**
 * What the figures should be, and whether they are. A goal is set for a group of cases (cases.ts), for each line of
 * Node.js: on later ones V8's own encoder is faster, so less can be asked for.
 */

/** What a case has measured: how many times faster than its peer, and bytes per second. */
export interface Measured {
  readonly name: string;
  readonly groups: readonly string[];
  readonly ratio: number;
  readonly rate: number;
  /** Seconds that it takes longer than its peer. */
  readonly excess?: number;
}

export interface Goal {
  readonly group: string;
  /** Of the ratios: each one, or their geometric mean. Or the rate of each one, in GB/s; or the nanoseconds more at most. */
  readonly of: 'each' | 'mean' | 'rate' | 'excess';
  /** On Node.js 20; 22 and 24; 26 and later. */
  readonly needs: readonly [number, number, number];
}

// biome-ignore format: one goal per line
export const goals: readonly Goal[] = [
  { group: 'documents to bytes',       of: 'mean', needs: [8, 7, 3] },
  { group: 'documents to bytes',       of: 'each', needs: [4, 4, 1.7] },
  { group: 'documents to strings',     of: 'mean', needs: [3.5, 3.5, 2] },
  { group: 'small objects to bytes',   of: 'each', needs: [4, 4, 3] },
  { group: 'small objects to strings', of: 'each', needs: [2.5, 2.5, 1.5] },
  { group: 'schema to bytes',          of: 'each', needs: [5, 5, 3] },
  { group: 'schema to strings',        of: 'each', needs: [3, 3, 1.5] },
  { group: 'doubles',                  of: 'each', needs: [6, 6, 3] },
  { group: 'cliffs',                   of: 'each', needs: [5, 5, 3] },
  { group: 'dates',                    of: 'each', needs: [8, 8, 8] },
  { group: 'dictionaries',             of: 'each', needs: [3, 3, 3] },
  { group: 'gaps',                     of: 'each', needs: [2, 2, 2] },
  { group: 'shapes',                   of: 'each', needs: [1, 1, 1] },
  // With an option on, against all of them off.
  { group: 'options',                  of: 'each', needs: [0.77, 0.77, 0.77] },
  { group: 'escapeHTML',               of: 'each', needs: [0.83, 0.83, 0.83] },
  { group: 'sortKeys',                 of: 'each', needs: [0.95, 0.95, 0.95] },
  { group: 'portable',                 of: 'each', needs: [0.95, 0.95, 0.95] },
  // What Sonic (Go) makes of the same users with EncodeInto, measured apart, in a loop that does nothing else: so are these.
  { group: 'into 1',                   of: 'rate', needs: [1.2, 1.2, 1.2] },
  { group: 'into 10',                  of: 'rate', needs: [2.3, 2.3, 2.3] },
  { group: 'into 1000',                of: 'rate', needs: [2.5, 2.5, 2.5] },
  // Bytes of code, 4.44 an instruction: 20 million instructions a second.
  { group: 'templates',                of: 'rate', needs: [0.089, 0.089, 0.089] },
  // Of AsmJit's 38 to 48 million instructions a second: 8 million.
  { group: 'builder',                  of: 'each', needs: [0.2, 0.2, 0.2] },
  // Bytes of code; the small function's 112 bytes in a microsecond. The loop may take 1.3 times what it takes by hand.
  { group: 'stencils patched',         of: 'rate', needs: [0.1, 0.1, 0.1] },
  { group: 'small functions patched',  of: 'rate', needs: [0.112, 0.112, 0.112] },
  { group: 'stencil loop',             of: 'each', needs: [0.77, 0.77, 0.77] },
  { group: 'calc',                     of: 'each', needs: [5, 5, 5] },
  // Half as fast as C, which doesn't look at the tape's ends.
  { group: 'brainfuck',                of: 'each', needs: [0.5, 0.5, 0.5] },
  { group: 'dot',                      of: 'each', needs: [3, 3, 3] },
  // A fifth of what C does, and faster than any interpreter.
  { group: 'engine / gcc -O2',         of: 'mean', needs: [0.2, 0.2, 0.2] },
  { group: 'engine / lua5.4',          of: 'each', needs: [1, 1, 1] },
  { group: 'engine / lua5.4, dispatched', of: 'each', needs: [1, 1, 1] },
  { group: 'engine / luajit -joff',    of: 'mean', needs: [3, 3, 3] },
  { group: 'engine / interpreted',     of: 'mean', needs: [50, 50, 50] },
  // Than a call of nothing; than a direct call in machine code; than a store.
  { group: 'engine calls',             of: 'excess', needs: [10, 10, 10] },
  { group: 'engine trampolines',       of: 'excess', needs: [0.5, 0.5, 0.5] },
  { group: 'engine replacing',         of: 'excess', needs: [1000, 1000, 1000] },
  // Bytes of lines; 1 MiB in 10 microseconds; 1 MiB in a millisecond.
  { group: 'engine load',              of: 'rate', needs: [0.005, 0.005, 0.005] },
  { group: 'engine reset',             of: 'rate', needs: [104.8, 104.8, 104.8] },
  // Less processor time of the server for one response.
  { group: 'http 2 KB',                of: 'each', needs: [1.3, 1.3, 1.1] },
  { group: 'http 21 KB',               of: 'each', needs: [3, 3, 1.5] },
  { group: 'http 219 KB',              of: 'each', needs: [8, 8, 3] },
  { group: 'http schema 21 KB',        of: 'each', needs: [3, 3, 3] },
  { group: 'engine snapshot',          of: 'rate', needs: [1.048, 1.048, 1.048] },
];

/** What `goal` asks for on this Node.js. */
export function needed({ needs }: Goal): number {
  const major = Number(process.versions.node.split('.')[0]);
  return needs[major < 22 ? 0 : major < 26 ? 1 : 2];
}

/** How a figure is written. */
export function showFigure(figure: number, of: Goal['of']): string {
  if (of === 'excess') return `${figure.toFixed(1)} ns`;
  return of === 'rate'
    ? `${figure.toFixed(figure < 0.1 ? 4 : 2)} GB/s`
    : `${figure.toFixed(figure < 10 ? 2 : 1)}x`;
}

/** The goal that each case of `groups` has to meet for itself. */
export function goalOfEach(groups: readonly string[]): Goal | undefined {
  const all = goals.filter(({ group, of }) => of !== 'mean' && groups.includes(group));
  return all.sort((one, other) => needed(other) - needed(one))[0];
}

export function hasRateGoal(groups: readonly string[]): boolean {
  return goals.some(({ group, of }) => of === 'rate' && groups.includes(group));
}

export function hasExcessGoal(groups: readonly string[]): boolean {
  return goals.some(({ group, of }) => of === 'excess' && groups.includes(group));
}

/** The figure of a case that `goal` is about. */
export function figureOf({ of }: Goal, { ratio, rate, excess = 0 }: Measured): number {
  if (of === 'excess') return excess * 1e9;
  return of === 'rate' ? rate / 1e9 : ratio;
}

/** Whether a figure is as good as it should be. */
export function reaches(goal: Goal, figure: number): boolean {
  return goal.of === 'excess' ? figure <= needed(goal) : figure >= needed(goal);
}

export interface Verdict {
  readonly goal: Goal;
  readonly needed: number;
  readonly reached: number;
  readonly isMet: boolean;
  /** The case that is nearest to the goal, or farthest from it; absent for means. */
  readonly worst?: string;
}

/** The verdicts on all goals for whose groups something was measured. */
export function judge(measured: readonly Measured[]): Verdict[] {
  return goals.flatMap((goal) => {
    const members = measured.filter(({ groups }) => groups.includes(goal.group));
    if (members.length === 0) return [];
    const need = needed(goal);
    const figures = members.map((each) => figureOf(goal, each));
    if (goal.of === 'mean') {
      const mean = Math.exp(figures.reduce((sum, each) => sum + Math.log(each), 0) / figures.length);
      return [{ goal, needed: need, reached: mean, isMet: mean >= need }];
    }
    const reached = goal.of === 'excess' ? Math.max(...figures) : Math.min(...figures);
    const worst = members[figures.indexOf(reached)]?.name ?? '';
    return [{ goal, needed: need, reached, isMet: reaches(goal, reached), worst }];
  });
}
