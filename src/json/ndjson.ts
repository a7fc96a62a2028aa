/**
 * Streams of rows: values go in, NDJSON comes out (a line of JSON for each value), as Buffers of many rows.
 *
 * `ndjson` is named as factories of Node.js streams are, `ndjsonStream` as the classes of WHATWG streams, which all
 * end in Stream. Invariant: at most one batch waits besides what the streams' own queues hold, so that the reader's
 * pace is the writer's.
 */
import { Transform } from 'node:stream';
import type { TransformStreamDefaultController, TransformStream as WebTransform } from 'node:stream/web';
import { UraniumError } from '../base/index.ts';
import { RowBatch, RowError } from './row-batch.ts';
import { plainSettings, type Settings } from './settings.ts';

export interface NdjsonOptions {
  /** Bytes of a batch (default 65,536): how much is collected before it goes on; a longer row goes alone. */
  readonly batchBytes?: number;
  /** Whether each value that is written is an array of rows (default false: it is a row). */
  readonly arrays?: boolean;
}

/**
 * A Node.js Transform: write rows, read Buffers of NDJSON. A row that cannot be encoded destroys the stream with a
 * RowError. Throws ERR_ARGUMENT for options that are out of range.
 */
export function ndjson(options: NdjsonOptions = {}): Transform {
  return ndjsonWith(options, plainSettings);
}

/** The same with the settings of an encoder. */
export function ndjsonWith(options: NdjsonOptions, settings: Settings): Transform {
  const { batchBytes, addAll } = readNdjsonOptions(options, 'ndjson');
  const stream = new Transform({
    writableObjectMode: true,
    readableHighWaterMark: batchBytes,
    transform(chunk: unknown, _encoding, done) {
      done(attempt(batch, () => addAll(batch, chunk)));
    },
    flush(done) {
      batch.flush();
      done();
    },
    destroy(error, done) {
      batch.release();
      done(error);
    },
  });
  const batch = new RowBatch(batchBytes, (bytes) => void stream.push(bytes), settings);
  return stream;
}

/**
 * A WHATWG TransformStream: write rows, read Uint8Arrays (Buffers) of NDJSON. A row that cannot be encoded makes both
 * sides fail with a RowError. Throws ERR_ARGUMENT for options that are out of range.
 */
export function ndjsonStream(options: NdjsonOptions = {}): WebTransform<unknown, Uint8Array> {
  return ndjsonStreamWith(options, plainSettings);
}

/** The same with the settings of an encoder. */
export function ndjsonStreamWith(
  options: NdjsonOptions,
  settings: Settings,
): WebTransform<unknown, Uint8Array> {
  const { batchBytes, addAll } = readNdjsonOptions(options, 'ndjsonStream');
  let batch: RowBatch;
  const transformer = {
    start(controller: TransformStreamDefaultController<Uint8Array>) {
      const give = (bytes: Uint8Array): void => {
        try {
          controller.enqueue(bytes);
        } catch {
          // The reader has cancelled, or the writer aborted: Node.js 20 does not call `cancel`.
          batch.release();
        }
      };
      batch = new RowBatch(batchBytes, give, settings);
    },
    transform(chunk: unknown) {
      const error = attempt(batch, () => addAll(batch, chunk));
      if (error === null) return;
      batch.release();
      throw error;
    },
    flush: () => batch.flush(),
    cancel: () => batch.release(),
  };
  const writable = new CountQueuingStrategy({ highWaterMark: queuedRows });
  const readable = new ByteLengthQueuingStrategy({ highWaterMark: batchBytes });
  return new TransformStream(transformer, writable, readable) as WebTransform<unknown, Uint8Array>;
}

/** Values that may wait before a WHATWG stream; as many as before Node.js's streams of objects. */
const queuedRows = 16;

const largestBatch = 2 ** 30;

interface Reading {
  readonly batchBytes: number;
  readonly addAll: (batch: RowBatch, chunk: unknown) => void;
}

function readNdjsonOptions({ batchBytes = 65_536, arrays = false }: NdjsonOptions, caller: string): Reading {
  if (!(Number.isInteger(batchBytes) && batchBytes >= 1 && batchBytes <= largestBatch)) {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `${caller}: batchBytes must be an integer from 1 to ${largestBatch}, not ${String(batchBytes)}`,
    );
  }
  if (typeof arrays !== 'boolean')
    throw new UraniumError('ERR_ARGUMENT', `${caller}: arrays must be true or false, not ${String(arrays)}`);
  if (!arrays) return { batchBytes, addAll: (batch, chunk) => batch.add(chunk) };
  const addAll = (batch: RowBatch, chunk: unknown): void => {
    if (!Array.isArray(chunk)) {
      const message = `${caller}: with arrays: true, what is written must be an array of rows, not a ${typeof chunk}`;
      throw new UraniumError('ERR_ARGUMENT', message);
    }
    for (let index = 0; index < chunk.length; index++) batch.add(readRow(batch, chunk, index));
  };
  return { batchBytes, addAll };
}

/** A row of an array, which may be a proxy or have getters. */
function readRow(batch: RowBatch, rows: readonly unknown[], index: number): unknown {
  try {
    return rows[index];
  } catch (error) {
    throw new RowError(batch.rows, error);
  }
}

/** What `work` throws, or null. The rows before it go on. */
function attempt(batch: RowBatch, work: () => void): Error | null {
  try {
    work();
    return null;
  } catch (error) {
    // What a reader's own listener has thrown may be anything.
    if (!(error instanceof Error)) throw error;
    batch.flush();
    return error;
  }
}
