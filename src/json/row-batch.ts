/**
 * Rows as NDJSON, many of them in one buffer: what both kinds of streams (ndjson.ts) are made of.
 *
 * A row is encoded at once, so that it may be changed or used again behind the write. A buffer is given away when it is
 * full, or when the event loop has nothing else to do, so that no row waits for others that may never come.
 *
 * Invariant: each buffer that is given away has memory of its own, which is never written again; and user code that
 * runs while a row is encoded, or when a buffer is given away, finds the batch in order.
 */
import { Buffer } from 'node:buffer';
import { UraniumError } from '../base/index.ts';
import { native } from './encoder.ts';
import { inRange, type NativeEncoder } from './native-encoder.ts';
import { noOptions } from './options.ts';
import { noText, portableText, tooSmall } from './portable.ts';
import { plainSettings, type Settings, withoutNewline } from './settings.ts';
import { totals } from './statistics.ts';

/** A row that could not be encoded. The error is that of its `cause`: what a `toJSON` threw, a cycle, no JSON text. */
export class RowError extends UraniumError {
  /** Which row of the stream it was; the first is 0. */
  readonly row: number;

  constructor(row: number, cause: unknown) {
    const message = cause instanceof Error ? cause.message : 'what was thrown is no error; see `cause`';
    super('ERR_ROW', `row ${row} (the first is 0) cannot be encoded: ${message}`);
    this.name = 'RowError';
    this.row = row;
    this.cause = cause;
  }
}

const lineEnd = 0x0a;

export class RowBatch {
  private readonly size: number;
  private readonly give: (bytes: Buffer) => void;
  private readonly settings: Settings;
  /** A byte longer than `target`, which rows are encoded to: there is always room for the end of a line. */
  private buffer: Buffer | undefined;
  private target: Buffer | undefined;
  /** Passed on as `used | 0`: native code takes small integers, and sizes are numbers that V8 may keep in boxes. */
  private used = 0;
  private row = 0;
  private timer: NodeJS.Immediate | undefined;
  private isReleased = false;

  /** Buffers hold up to `size` bytes, or one longer row, and are given to `give`. Lines end as in any NDJSON. */
  constructor(size: number, give: (bytes: Buffer) => void, settings: Settings = plainSettings) {
    this.size = size;
    this.give = give;
    this.settings = withoutNewline(settings);
  }

  /** How many rows were added. */
  get rows(): number {
    return this.row;
  }

  /** Encodes one row. Throws RowError, and what `give` throws; the rows before it stay. */
  add(value: unknown): void {
    if (this.isReleased) return;
    const row = this.row++;
    let line: Buffer | undefined;
    try {
      line = this.encode(value);
    } catch (error) {
      throw new RowError(row, error);
    }
    // User code in the row may have ended the stream.
    if (this.isReleased) return;
    if (line !== undefined || this.used >= this.size) this.flush();
    if (line !== undefined) this.give(line);
    if (this.used > 0 && this.timer === undefined)
      this.timer = setImmediate(() => {
        this.timer = undefined;
        this.flush();
      });
  }

  /** Gives away what there is. */
  flush(): void {
    this.stopTimer();
    const { buffer, used } = this;
    if (buffer === undefined || used === 0) return;
    this.used = 0;
    if (2 * used < this.size) {
      // A few bytes must not hold a large buffer.
      this.give(copyOf(buffer.subarray(0, used)));
      return;
    }
    this.buffer = undefined;
    this.target = undefined;
    this.give(buffer.subarray(0, used));
  }

  /** Lets go of all. What is added from now on is thrown away. */
  release(): void {
    this.isReleased = true;
    this.stopTimer();
    this.used = 0;
    this.buffer = undefined;
    this.target = undefined;
  }

  private stopTimer(): void {
    if (this.timer !== undefined) clearImmediate(this.timer);
    this.timer = undefined;
  }

  /** Encodes a row behind the others; one that finds no room there is returned, as a line of its own. */
  private encode(value: unknown): Buffer | undefined {
    totals.calls++;
    const { settings } = this;
    const engine = settings.engine === 'portable' ? undefined : native();
    if (engine !== undefined && !settings.isPlain) {
      if (engine.encodeWith(value, noOptions, settings)) return this.placeResult(engine, value);
    } else if (engine !== undefined) {
      const size = engine.encodeInto(value, this.reserve(), this.used | 0);
      if (size >= 0) {
        totals.bytes += size;
        this.end(size);
        return undefined;
      }
      if (size === inRange) return this.placeResult(engine, value);
    }
    const text = portableText(value, 'ndjson', noOptions, settings);
    // A UTF-16 unit takes three bytes at most; where those have room, nobody has to count before.
    if (!this.isReleased && this.used + 3 * text.length <= this.size) {
      this.end(this.reserve().write(text, this.used));
      return undefined;
    }
    return this.place(Buffer.byteLength(text), (to, offset) => to.write(text, offset) >= 0);
  }

  /** A row that lies in the engine's range. */
  private placeResult(engine: NativeEncoder, value: unknown): Buffer | undefined {
    const { lastSize } = engine;
    if (lastSize === 0) throw noText(value, 'ndjson');
    totals.bytes += lastSize;
    return this.place(lastSize, (to, offset) => engine.take(to, offset));
  }

  private reserve(): Buffer {
    if (this.target === undefined) {
      this.buffer = Buffer.allocUnsafeSlow(this.size + 1);
      this.target = this.buffer.subarray(0, this.size);
      this.used = 0;
    }
    return this.target;
  }

  /**
   * A row of `size` bytes, which `write` writes. Nothing is given away meanwhile: whoever gets it may encode, too, and
   * the row still lies in the engine.
   */
  private place(size: number, write: (to: Buffer, offset: number) => boolean): Buffer | undefined {
    if (this.isReleased) return undefined;
    const target = this.reserve();
    if (this.used + size <= target.length) {
      if (!write(target, this.used | 0)) throw tooSmall(size, target, this.used);
      this.end(size);
      return undefined;
    }
    const line = Buffer.allocUnsafeSlow(size + 1);
    if (!write(line, 0)) throw tooSmall(size, line, 0);
    line[size] = lineEnd;
    return line;
  }

  /** The end of the line behind a row of `size` bytes. */
  private end(size: number): void {
    if (this.buffer === undefined) return;
    const end = (this.used + size) | 0;
    this.buffer[end] = lineEnd;
    this.used = end + 1;
  }
}

function copyOf(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
