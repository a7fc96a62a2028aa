/**
 * `uranium encode FILE…`: parses documents, encodes them with generated machine code, compares every byte with
 * JSON.stringify, and shows how long both took.
 *
 * Requires: documents that are JSON or NDJSON. Invariant: a document is shown with a time only after its bytes
 * were found equal; a difference is an error, loud and with its place.
 */

import { writeFileSync } from 'node:fs';
import pc from 'picocolors';
import { printExplanation } from '../inspect/index.ts';
import { encode, engine, explain } from '../json/index.ts';
import { type Command, type OptionValues, parseSeconds, UsageError } from './command.ts';
import { type Document, DocumentError, readDocument } from './documents.ts';
import { type Comparison, compare } from './measure.ts';
import { type Column, layOutTable, ProgressBar, print, printTime, type Stream } from './terminal.ts';

export const encodeCommand: Command = {
  name: 'encode',
  synopsis: 'FILE…',
  summary: 'encode JSON documents, compare with JSON.stringify, show times',
  description:
    'Each FILE is JSON, or NDJSON (.ndjson, .jsonl, or by its content); - is standard input. The value is parsed,\n' +
    'encoded to UTF-8 by Uranium, and compared byte for byte with Buffer.from(JSON.stringify(value)). Both are then\n' +
    'timed in turns; the times are medians. Exit status 1 if a document is damaged or a byte differs.',
  help: [
    ['--explain', "show the six steps from the root value's shape to its bytes"],
    [
      '--out FILE',
      'write the encoded bytes to FILE (- is standard output; the table then goes to standard error)',
    ],
    ['--seconds N', 'how long to measure each document (default 0.3; 0 skips the measurement)'],
  ],
  options: {
    explain: { type: 'boolean' },
    out: { type: 'string' },
    seconds: { type: 'string' },
  },
  run: async (args, options) => runEncode(args, options),
};

/** A document that was encoded without a difference. */
interface Row {
  readonly name: string;
  readonly size: number;
  /** Absent when `--seconds 0` skipped the measurement. */
  readonly comparison: Comparison | undefined;
}

function runEncode(names: readonly string[], options: OptionValues): number {
  if (names.length === 0) throw new UsageError('at least one file is needed (- is standard input)');
  const seconds = parseSeconds(options.seconds, 0.3);
  const out = options.out as string | undefined;
  if (out !== undefined && names.length > 1) {
    throw new UsageError(`--out takes one document, got ${names.length}`);
  }
  const report: Stream = out === '-' ? process.stderr : process.stdout;

  const bar = new ProgressBar();
  const rows: Row[] = [];
  let failures = 0;
  for (const [index, name] of names.entries()) {
    const showProgress = (done: number): void => bar.show((index + done) / names.length, name);
    showProgress(0);
    try {
      const document = readDocument(name);
      const bytes = encodeDocument(document);
      if (options.explain) {
        bar.clear();
        print(report, `${pc.bold(name)}\n\n${printExplanation(explain(document.values[0]))}\n`);
      }
      if (out !== undefined) writeFileSync(out === '-' ? 1 : out, bytes);
      rows.push({ name, size: bytes.length, comparison: measure(document, seconds, showProgress) });
    } catch (error) {
      bar.clear();
      failures += 1;
      print(process.stderr, pc.red(`uranium encode: ${describe(error)}`));
    }
  }
  bar.clear();
  if (rows.length > 0) print(report, `${layOutResults(rows)}\n\n${describeEngine()}`);
  return failures > 0 ? 1 : 0;
}

/** The document's bytes, one line a value for NDJSON. Throws DocumentError where they differ from JSON.stringify's. */
function encodeDocument(document: Document): Buffer {
  const lines: Buffer[] = [];
  for (const [index, value] of document.values.entries()) {
    const ours = encode(value);
    const theirs = Buffer.from(JSON.stringify(value));
    const name = document.isLines ? `${document.name}, value ${index + 1}` : document.name;
    if (!ours.equals(theirs)) throw new DocumentError(describeDifference(name, ours, theirs));
    lines.push(ours);
  }
  if (!document.isLines) return lines[0] as Buffer;
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
}

function describeDifference(name: string, ours: Buffer, theirs: Buffer): string {
  let offset = 0;
  while (offset < ours.length && ours[offset] === theirs[offset]) offset += 1;
  const around = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(0, offset - 30), offset + 30).toString('utf8'));
  return (
    `${name}: DIFFERENT from JSON.stringify at byte ${offset} (${ours.length} bytes, expected ${theirs.length})\n` +
    `  Uranium         ${around(ours)}\n  JSON.stringify  ${around(theirs)}\n` +
    '  This is a bug in Uranium. URANIUM_ENGINE=portable avoids it.'
  );
}

function measure(
  { values }: Document,
  seconds: number,
  onProgress: (done: number) => void,
): Comparison | undefined {
  if (seconds === 0) return undefined;
  const [only] = values;
  if (values.length === 1) {
    return compare(
      () => encode(only),
      () => Buffer.from(JSON.stringify(only)),
      { seconds, onProgress },
    );
  }
  const encodeAll = (encodeOne: (value: unknown) => Buffer): number => {
    let size = 0;
    for (const value of values) size += encodeOne(value).length;
    return size;
  };
  return compare(
    () => encodeAll(encode),
    () => encodeAll((value) => Buffer.from(JSON.stringify(value))),
    { seconds, onProgress },
  );
}

const columns: readonly Column[] = [
  { title: 'document', align: 'left' },
  { title: 'bytes', align: 'right' },
  { title: 'uranium', align: 'right' },
  { title: 'GB/s', align: 'right' },
  { title: 'JSON.stringify', align: 'right' },
  { title: 'ratio', align: 'right' },
  { title: '', align: 'left' },
];

function layOutResults(rows: readonly Row[]): string {
  const cells = rows.map(({ name, size, comparison }) => [
    name,
    size.toLocaleString('en'),
    ...(comparison
      ? [
          printTime(comparison.ours),
          (size / comparison.ours / 1e9).toFixed(2),
          printTime(comparison.theirs),
          `${comparison.ratio[1].toFixed(1)}x`,
        ]
      : ['', '', '', '']),
    'identical',
  ]);
  return layOutTable(columns, cells, (cell, row, column) => {
    if (row < 0) return pc.bold(cell);
    if (column === 5) return pc.cyan(cell);
    return column === 6 ? pc.green(cell) : cell;
  });
}

function describeEngine(): string {
  const { name, reason } = engine();
  const peer = 'JSON.stringify is timed as Buffer.from(JSON.stringify(value)); medians of interleaved runs.';
  return `Engine: ${name}${reason ? ` (${reason})` : ''}. ${peer}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
