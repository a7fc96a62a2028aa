/**
 * `npm run bench`: the figures of the README, on this machine.
 *
 *   npm run bench -- --filter users        the cases whose names contain "users"
 *   npm run bench -- --seconds 2           time for each case (default 1)
 *   npm run bench -- --json                one JSON object a case, for other programs
 *
 * Another version of Node.js:
 *   /path/to/node -C uranium-source --import tsx bench/run.ts
 *
 * Both sides run in this process, in turns (src/cli/measure.ts). Compare ratios, not rates: rates are this machine's.
 */

import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { engine } from 'uranium-jit/json';
import { type Comparison, compare } from '../src/cli/measure.ts';
import { type Column, layOutTable, ProgressBar } from '../src/cli/terminal.ts';
import { type BenchCase, benchCases } from './cases.ts';

const { values: options } = parseArgs({
  options: {
    filter: { type: 'string', default: '' },
    seconds: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
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
  { title: 'peer is', align: 'left' },
];

const bar = new ProgressBar();
const rows: string[][] = [];
const skipped: string[] = [];
for (const item of benchCases(options.filter)) {
  if ('skip' in item) {
    skipped.push(`skipped: ${item.name}: ${item.skip}`);
    continue;
  }
  const result = compare(item.ours, item.peer, {
    seconds,
    warmUpSeconds: Math.max(0.5, seconds / 2),
    onProgress: (done) => bar.show(done, item.name),
  });
  bar.clear();
  if (options.json) console.log(JSON.stringify(asRecord(item, result)));
  else rows.push(asRow(item, result));
}
if (rows.length + skipped.length === 0 && !options.json) {
  console.error(`No case's name contains "${options.filter}".`);
  process.exitCode = 1;
}
for (const line of skipped) console.error(line);
if (rows.length > 0) {
  const { name, reason } = engine();
  console.log(layOutTable(columns, rows));
  console.log(
    `\nNode.js ${process.versions.node}, V8 ${process.versions.v8}, ${cpus()[0]?.model ?? process.arch}`,
  );
  console.log(
    `Engine: ${name} (${reason}). Rates are MB/s of UTF-8; medians of interleaved rounds (A B B A).`,
  );
}

function asRow(item: BenchCase, { ours, theirs, ratio: [low, median, high] }: Comparison): string[] {
  const show = (time: number): string =>
    item.size > 0
      ? ((item.size * item.repeat) / time / 1e6).toFixed(0)
      : `${((time / item.repeat) * 1e9).toFixed(1)} ns`;
  return [
    item.name,
    item.size > 0 ? item.size.toLocaleString('en') : '',
    show(ours),
    show(theirs),
    `${median.toFixed(2)}x`,
    `${low.toFixed(2)}–${high.toFixed(2)}`,
    item.peerName,
  ];
}

function asRecord(item: BenchCase, { ours, theirs, ratio, rounds }: Comparison): unknown {
  const [low, median, high] = ratio;
  return {
    name: item.name,
    peer: item.peerName,
    node: process.versions.node,
    engine: engine().name,
    bytes: item.size,
    ourSeconds: ours / item.repeat,
    peerSeconds: theirs / item.repeat,
    ratio: median,
    quartiles: [low, high],
    rounds,
  };
}
