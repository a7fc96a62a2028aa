/** What the commands write on a terminal: lines, rows of help, tables and a progress bar. */

import type { WriteStream } from 'node:tty';

export type Stream = NodeJS.WriteStream | WriteStream;

/** Writes one or more lines. */
export function print(stream: Stream, text: string): void {
  stream.write(`${text}\n`);
}

/** `uranium … | head` closes our output early; that is the reader's right and not an error of ours. */
export function surviveClosedPipes(): void {
  if (survivesClosedPipes) return;
  survivesClosedPipes = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

let survivesClosedPipes = false;

/** Two columns, the first as wide as its widest entry. */
export function layOutRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table of plain cells; `paint` may colour a padded cell (colours must not count as width). */
export function layOutTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  paint: (cell: string, row: number, column: number) => string = (cell) => cell,
): string {
  const widths = columns.map(({ title }, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[], row: number): string =>
    columns
      .map(({ align }, column) => {
        const cell = cells[column] ?? '';
        const width = widths[column] as number;
        return paint(align === 'left' ? cell.padEnd(width) : cell.padStart(width), row, column);
      })
      .join('  ')
      .trimEnd();
  const titles = columns.map(({ title }) => title);
  return [line(titles, -1), widths.map((width) => '─'.repeat(width)).join('──'), ...rows.map(line)].join(
    '\n',
  );
}

/** A bar for a table, `share` (0..1) of `width` characters long; the last one may be a part of a block. */
export function drawBar(share: number, width: number): string {
  const eighths = Math.max(1, Math.round(Math.min(Math.max(share, 0), 1) * width * 8));
  const last = eighths % 8 === 0 ? '' : String.fromCodePoint(0x2590 - (eighths % 8));
  return '█'.repeat(Math.floor(eighths / 8)) + last;
}

/** A time for people, with three digits or so: `121.0 µs`. */
export function printTime(seconds: number): string {
  if (seconds < 1e-6) return `${(seconds * 1e9).toFixed(0)} ns`;
  return seconds < 1e-3 ? `${(seconds * 1e6).toFixed(1)} µs` : `${(seconds * 1e3).toFixed(2)} ms`;
}

/** A progress bar on standard error; nothing at all where that is not a terminal. */
export class ProgressBar {
  readonly #stream: Stream = process.stderr;
  readonly #shown = process.stderr.isTTY === true;

  /** Shows `done` (0..1) of the work, and what is being worked on. */
  show(done: number, label: string): void {
    if (!this.#shown) return;
    const size = 24;
    const filled = Math.round(Math.min(Math.max(done, 0), 1) * size);
    const percent = `${Math.round(done * 100)}`.padStart(3);
    const columns = process.stderr.columns || 80;
    const text = `${'█'.repeat(filled)}${'░'.repeat(size - filled)} ${percent} %  ${label}`;
    this.#stream.write(`\r\u001b[2K${text.slice(0, columns - 1)}`);
  }

  /** Removes the bar, so that other lines can be written. */
  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001b[2K');
  }
}
