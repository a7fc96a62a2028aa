/**
 * `npm run bench`: the figures of the README and the goals that they should reach, on this machine.
 *
 *   npm run bench -- --filter users        the cases whose names, or groups' names, contain "users"
 *   npm run bench -- --seconds 2           time for each case (default 1)
 *   npm run bench -- --json FILE           all that was measured, for other programs, too; `-`: instead, to standard output
 *
 * Another version of Node.js:
 *   /path/to/node -C uranium-source --import tsx bench/run.ts
 *
 * Both sides run in this process, in turns (src/cli/measure.ts). Compare ratios, not rates: rates are this machine's.
 */

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { engine } from 'uranium-jit/json';
import { type Comparison, compare, measureAlone, measureInTurns } from '../src/cli/measure.ts';
import { type Column, layOutTable, ProgressBar } from '../src/cli/terminal.ts';
import { type BenchCase, benchEntries } from './cases.ts';
import { engineTable, measuredSides, measureEngine } from './engine.ts';
import {
  figureOf,
  goalOfEach,
  hasExcessGoal,
  hasRateGoal,
  judge,
  type Measured,
  needed,
  reaches,
  showFigure,
  type Verdict,
} from './goals.ts';
import { type HttpTime, httpGroup, measuredHttp, measureHttp } from './http.ts';
import { measureShapes, type ShapeTime, shapeGroup } from './shapes.ts';

const { values: options } = parseArgs({
  options: {
    filter: { type: 'string', default: '' },
    seconds: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
if (!(seconds > 0)) throw new Error(`--seconds takes a number above 0, got "${options.seconds}"`);

const columns: readonly Column[] = [
  { title: 'work', align: 'left' },
  { title: 'bytes', align: 'right' },
  { title: 'uranium', align: 'right' },
  { title: 'peer', align: 'right' },
  { title: 'ratio', align: 'right' },
  { title: 'quartiles', align: 'right' },
  { title: 'goal', align: 'right' },
  { title: '', align: 'left' },
  { title: 'peer is', align: 'left' },
];
const goalColumns: readonly Column[] = [
  { title: 'goal', align: 'left' },
  { title: 'of', align: 'left' },
  { title: 'needed', align: 'right' },
  { title: 'reached', align: 'right' },
  { title: '', align: 'left' },
  { title: 'by', align: 'left' },
];
const shapeColumns: readonly Column[] = [
  { title: shapeGroup, align: 'left' },
  { title: 'µs', align: 'right' },
  { title: 'quartiles', align: 'right' },
  { title: 'goal', align: 'right' },
  { title: '', align: 'left' },
];
const httpColumns: readonly Column[] = [
  { title: 'a response', align: 'left' },
  { title: 'bytes', align: 'right' },
  { title: 'with uranium', align: 'right' },
  { title: 'as it comes', align: 'right' },
  { title: 'no body to make', align: 'right' },
  { title: 'ratio', align: 'right' },
  { title: 'quartiles', align: 'right' },
  { title: 'at most', align: 'right' },
  { title: 'goal', align: 'right' },
  { title: '', align: 'left' },
];
const spoken = { each: 'each case', mean: 'geometric mean', rate: 'rate', excess: 'more, at most' } as const;

const bar = new ProgressBar();
const rows: string[][] = [];
const records: unknown[] = [];
const measured: Measured[] = [];
const skipped: string[] = [];
for (const { name, groups, make } of benchEntries(options.filter)) {
  const item = make();
  if ('skip' in item) {
    skipped.push(`skipped: ${item.name}: ${item.skip}`);
    continue;
  }
  const result = compare(item.ours, item.peer, {
    seconds,
    warmUpSeconds: Math.max(0.5, seconds / 2),
    onProgress: (done) => bar.show(done, name),
    ...(item.prepare ? { prepare: item.prepare } : {}),
  });
  bar.clear();
  const figures: Measured = {
    name,
    groups,
    ratio: result.ratio[1],
    excess: hasExcessGoal(groups) ? bestExcess(item) : 0,
    rate:
      (item.size * item.repeat) / (hasRateGoal(groups) ? measureAlone(item.ours, { seconds }) : result.ours),
  };
  measured.push(figures);
  rows.push(asRow(item, result, figures));
  records.push(asRecord(item, result, groups));
}
const programs = measureEngine(options.filter, (done, name) => bar.show(done, name));
bar.clear();
if (programs) {
  measured.push(...measuredSides(programs));
  skipped.push(...programs.skipped.map((text) => `skipped: ${text}`));
}
const responses = await measureHttp(options.filter, 4 * seconds, (done, name) => bar.show(done, name));
bar.clear();
measured.push(...measuredHttp(responses));
const verdicts = judge(measured);
// Last, because it makes the engine forget the shapes of all that came before.
const shapeTimes = shapeGroup.includes(options.filter) ? measureShapes(seconds) : undefined;

if (options.json !== undefined) {
  const { node, v8 } = process.versions;
  const report = {
    node,
    v8,
    engine: engine().name,
    cases: records,
    goals: verdicts,
    programs: programs?.times,
    responses,
    shapeTimes,
  };
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (options.json === '-') process.stdout.write(text);
  else writeFileSync(options.json, text);
}
for (const line of skipped) console.error(line);
if (rows.length + skipped.length + measured.length === 0 && shapeTimes === undefined) {
  console.error(`No case's name or group contains "${options.filter}".`);
  process.exitCode = 1;
}
if (rows.length + measured.length > 0 && options.json !== '-') printReport();
if (shapeTimes !== undefined && options.json !== '-') {
  console.log(`\n${layOutTable(shapeColumns, shapeTimes.map(asShapeRow))}`);
  const note = 'Microseconds for one shape; goals are for a process that has seen some hundreds of shapes.';
  console.log(`\nNode.js ${process.versions.node}. ${note}`);
}

/** Seconds that our best takes longer than the peer's best, in turns: what a busy machine adds is not of either. */
function bestExcess({ ours, peer, repeat }: BenchCase): number {
  const [our = 0, their = 0] = measureInTurns([ours, peer], { seconds }).map((times) => Math.min(...times));
  return (our - their) / repeat;
}

function printReport(): void {
  const { name, reason } = engine();
  const { node, v8 } = process.versions;
  if (rows.length > 0) console.log(layOutTable(columns, rows));
  if (programs && programs.times.length > 0) {
    const { titles, rows: times } = engineTable(programs);
    const sides = titles.map((title, index) => ({ title, align: index === 0 ? 'left' : 'right' }) as const);
    console.log(`\n${layOutTable(sides, times)}\n\nPrograms: how many times as long as compiled.`);
  }
  if (responses.length > 0) {
    console.log(`\n${layOutTable(httpColumns, responses.map(asResponseRow))}`);
    const most = 'At most: the ratio of an encoder that takes no time.';
    console.log(`\n${httpGroup}: microseconds of the server's processor for one response. ${most}`);
  }
  console.log(`\nNode.js ${node}, V8 ${v8}, ${cpus()[0]?.model ?? process.arch}`);
  console.log(`Engine: ${name} (${reason}).`);
  console.log(
    'Rates are MB/s of UTF-8; medians of interleaved rounds (A B B A). Goals in GB/s: in a loop of its own.',
  );
  if (verdicts.length === 0) return;
  console.log(`\n${layOutTable(goalColumns, verdicts.map(asGoalRow))}`);
  const missed = verdicts
    .filter(({ isMet }) => !isMet)
    .map(({ goal }) => `${goal.group} (${spoken[goal.of]})`);
  const met = `${verdicts.length - missed.length} of ${verdicts.length} goals met`;
  console.log(`\n${met}${missed.length > 0 ? `; not met: ${missed.join(', ')}` : ''}.`);
}

function asRow(
  item: BenchCase,
  { ours, theirs, ratio: [low, median, high] }: Comparison,
  figures: Measured,
): string[] {
  const show = (time: number): string =>
    item.size > 0
      ? ((item.size * item.repeat) / time / 1e6).toFixed(0)
      : `${((time / item.repeat) * 1e9).toFixed(1)} ns`;
  const goal = goalOfEach(figures.groups);
  return [
    item.name,
    item.size > 0 ? item.size.toLocaleString('en') : '',
    show(ours),
    show(theirs),
    `${median.toFixed(2)}x`,
    `${low.toFixed(2)}–${high.toFixed(2)}`,
    goal ? showFigure(needed(goal), goal.of) : '',
    goal ? verdictOf(reaches(goal, figureOf(goal, figures))) : '',
    item.peerName,
  ];
}

function asResponseRow({
  name,
  groups,
  bytes,
  ours,
  theirs,
  ready,
  ratio: [low, median, high],
  bound,
}: HttpTime): string[] {
  const goal = goalOfEach(groups);
  return [
    name,
    bytes.toLocaleString('en'),
    ours[1].toFixed(1),
    theirs[1].toFixed(1),
    ready[1].toFixed(1),
    `${median.toFixed(2)}x`,
    `${low.toFixed(2)}–${high.toFixed(2)}`,
    `${bound[1].toFixed(2)}x`,
    goal ? showFigure(needed(goal), goal.of) : '',
    goal ? verdictOf(median >= needed(goal)) : '',
  ];
}

function asGoalRow({ goal, needed: need, reached, isMet, worst = '' }: Verdict): string[] {
  return [
    goal.group,
    spoken[goal.of],
    showFigure(need, goal.of),
    showFigure(reached, goal.of),
    verdictOf(isMet),
    worst,
  ];
}

function asShapeRow({ name, microseconds: [low, median, high], goal }: ShapeTime): string[] {
  return [
    name,
    median.toFixed(1),
    `${low.toFixed(1)}–${high.toFixed(1)}`,
    goal === undefined ? '' : `< ${goal}`,
    goal === undefined ? '' : verdictOf(median < goal),
  ];
}

function verdictOf(isMet: boolean): string {
  return isMet ? 'met' : 'NOT MET';
}

function asRecord(
  item: BenchCase,
  { ours, theirs, ratio, rounds }: Comparison,
  groups: readonly string[],
): unknown {
  const [low, median, high] = ratio;
  return {
    name: item.name,
    groups,
    peer: item.peerName,
    bytes: item.size,
    ourSeconds: ours / item.repeat,
    peerSeconds: theirs / item.repeat,
    ratio: median,
    quartiles: [low, high],
    rounds,
  };
}
