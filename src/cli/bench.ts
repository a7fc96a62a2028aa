/**
 * `uranium bench --mine FILE`: how fast Uranium encodes the user's own document, on the Node.js that runs it, against
 * JSON.stringify and fast-json-stringify.
 *
 * Invariant: whoever has a time has encoded the document, and the result was compared before (peers.ts). All take
 * turns in one process (measure.ts), once to bytes and once to strings.
 */

import { cpus } from 'node:os';
import pc from 'picocolors';
import { engine } from '../json/index.ts';
import { type Command, type OptionValues, parseSeconds, UsageError } from './command.ts';
import { type Document, DocumentError, readDocument } from './documents.ts';
import { measureInTurns, type Quartiles, quartiles, ratioOf, type Work } from './measure.ts';
import { findPeers, type Peer, type Peers } from './peers.ts';
import { type Column, drawBar, layOutTable, ProgressBar, print, printTime } from './terminal.ts';

export const benchCommand: Command = {
  name: 'bench',
  synopsis: '--mine FILE',
  summary: 'encode a document of yours, against JSON.stringify and fast-json-stringify',
  description:
    'FILE is JSON, or NDJSON (.ndjson, .jsonl, or by its content); - is standard input. Its values are encoded to bytes\n' +
    'and to strings, by Uranium, JSON.stringify and fast-json-stringify, if the project in the current folder has it and\n' +
    '--schema names its schema. Results are compared first; then all take turns, on the Node.js that runs this. Times are\n' +
    'medians, for the whole document, with quartiles. Exit status 1 if the document is damaged or a byte differs.',
  help: [
    ['--mine FILE', 'the document'],
    ['--schema FILE', 'a JSON Schema of the document (of each value of NDJSON), for fast-json-stringify'],
    ['--seconds N', 'how long to measure each of the two tables (default 2)'],
    ['--json', 'print figures as JSON, times in seconds, instead of tables'],
  ],
  options: {
    mine: { type: 'string' },
    schema: { type: 'string' },
    seconds: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (args, options) => runBench(args, options),
};

/** What a peer has measured in one of the tables. */
interface Figures {
  readonly peer: Peer;
  readonly title: string;
  /** Seconds for the whole document. */
  readonly time: Quartiles;
  /** How many times faster Uranium is. */
  readonly ratio: Quartiles;
}

type Target = 'bytes' | 'string';
const targets: readonly Target[] = ['bytes', 'string'];

function runBench(args: readonly string[], options: OptionValues): number {
  const mine = options.mine as string | undefined;
  const schemaName = options.schema as string | undefined;
  if (args.length > 0)
    throw new UsageError(`it takes no arguments, got "${args[0]}"; the document is --mine FILE`);
  if (mine === undefined) throw new UsageError('--mine FILE is needed (- is standard input)');
  if (mine === '-' && schemaName === '-') throw new UsageError('only one of --mine and --schema can be -');
  const seconds = parseSeconds(options.seconds, 2);
  const bar = new ProgressBar();
  try {
    const document = readDocument(mine);
    const found = findPeers(document, readSchema(schemaName), process.cwd());
    const tables = targets.map((target, index) =>
      measure(document, found.peers, target, seconds, (done) =>
        bar.show((index + done) / targets.length, mine),
      ),
    );
    bar.clear();
    print(process.stdout, options.json ? asJson(document, found, tables) : asText(document, found, tables));
    return 0;
  } catch (error) {
    bar.clear();
    if (!(error instanceof DocumentError)) throw error;
    print(process.stderr, pc.red(`uranium bench: ${error.message}`));
    return 1;
  }
}

function readSchema(name: string | undefined): Document | undefined {
  if (name === undefined) return undefined;
  const schema = readDocument(name);
  const [value] = schema.values;
  if (schema.isLines || typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DocumentError(
      `${name}: a schema is one JSON object, as { "type": "object", "properties": {…} }`,
    );
  return schema;
}

function measure(
  { values }: Document,
  peers: readonly Peer[],
  target: Target,
  seconds: number,
  onProgress: (done: number) => void,
): Figures[] {
  const works = peers.map((peer) => workOf(peer, values, target));
  const times = measureInTurns(works, { seconds, onProgress });
  const ours = times[0] as number[];
  return peers.map((peer, index) => {
    const own = times[index] as number[];
    return { peer, title: peer.titles[target], time: quartiles(own), ratio: ratioOf(ours, own) };
  });
}

/** Encodes the document once. `Number` flattens a string that V8 keeps as a rope, and gives up at its first character. */
function workOf({ toBytes, toText }: Peer, values: readonly unknown[], target: Target): Work {
  const encodeOne =
    target === 'bytes'
      ? (value: unknown) => toBytes(value).length
      : (value: unknown) => Number(toText(value));
  return () => {
    let sum = 0;
    for (const value of values) sum += encodeOne(value);
    return sum;
  };
}

const barWidth = 24;

function asText(document: Document, { skipped, size }: Peers, tables: readonly Figures[][]): string {
  const { name, reason } = engine();
  const { node, v8 } = process.versions;
  const count = document.isLines ? `${document.values.length.toLocaleString('en')} values, ` : '';
  return [
    `${pc.bold(document.name)}: ${count}${size.toLocaleString('en')} bytes as JSON.stringify writes it\n`,
    ...tables.map((figures, index) => `${layOutFigures(figures, targets[index] as Target, size)}\n`),
    ...skipped.map((peer) => `Left out: ${peer.name}: ${peer.reason}.`),
    `Node.js ${node}, V8 ${v8}, ${cpus()[0]?.model ?? process.arch}. Engine: ${name} (${reason}).`,
    'Medians and quartiles of interleaved turns in one process; bars are speeds. Strings are flattened by all.',
  ].join('\n');
}

function layOutFigures(figures: readonly Figures[], target: Target, size: number): string {
  const columns: readonly Column[] = [
    { title: target === 'bytes' ? 'to bytes' : 'to a string', align: 'left' },
    { title: 'time', align: 'right' },
    { title: 'quartiles', align: 'right' },
    { title: 'MB/s', align: 'right' },
    { title: 'uranium is', align: 'right' },
    { title: 'quartiles', align: 'right' },
    { title: 'speed', align: 'left' },
    { title: 'result', align: 'left' },
  ];
  const fastest = Math.min(...figures.map(({ time }) => time[1]));
  const rows = figures.map(({ peer, title, time: [low, median, high], ratio }, index) => [
    title,
    printTime(median),
    `${printTime(low)} – ${printTime(high)}`,
    (size / median / 1e6).toFixed(0),
    ...(index === 0
      ? ['', '']
      : [`${ratio[1].toFixed(2)}x`, `${ratio[0].toFixed(2)} – ${ratio[2].toFixed(2)}`]),
    drawBar(fastest / median, barWidth),
    peer.result,
  ]);
  return layOutTable(columns, rows, (cell, row, column) => {
    if (row < 0) return pc.bold(cell);
    return column === 4 || column === 6 ? pc.cyan(cell) : cell;
  });
}

function asJson(document: Document, { skipped, size }: Peers, tables: readonly Figures[][]): string {
  const { node, v8 } = process.versions;
  const asRecord = ({ peer, title, time, ratio }: Figures): unknown => ({
    name: peer.name,
    how: title,
    result: peer.result,
    seconds: { low: time[0], median: time[1], high: time[2] },
    uraniumIsFaster: { low: ratio[0], median: ratio[1], high: ratio[2] },
  });
  const report = {
    document: document.name,
    values: document.values.length,
    bytes: size,
    node,
    v8,
    processor: cpus()[0]?.model ?? process.arch,
    engine: engine(),
    toBytes: tables[0]?.map(asRecord),
    toStrings: tables[1]?.map(asRecord),
    skipped,
  };
  return JSON.stringify(report, null, 2);
}
