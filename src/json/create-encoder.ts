/**
 * Encoders with options: `createEncoder`, whose functions are those of encoder.ts with settings of their own.
 *
 * Invariant: an encoder has no state but its settings, so any number of them may be used in turns, and inside of each
 * other's calls.
 */
import type { Buffer } from 'node:buffer';
import type { Transform } from 'node:stream';
import type { TransformStream } from 'node:stream/web';
import { UraniumError } from '../base/index.ts';
import {
  checkTarget,
  copyResult,
  encode,
  encodeInto,
  engine,
  native,
  stringify,
  takeResult,
} from './encoder.ts';
import type { NativeEncoder } from './native-encoder.ts';
import { type NdjsonOptions, ndjson, ndjsonStream, ndjsonStreamWith, ndjsonWith } from './ndjson.ts';
import { type Options, type Replacer, readOptions, type Space } from './options.ts';
import { portableEncode, portableEncodeInto, portableStringify } from './portable.ts';
import { type EncoderOptions, readSettings, type Settings } from './settings.ts';
import { clock, timed, totals } from './statistics.ts';

/** The functions of the package, with options in force. They may be taken out of the object. */
export interface Encoder {
  /** The text of a value; undefined where JSON.stringify gives that. `replacer` and `space` are JSON.stringify's. */
  readonly stringify: (value: unknown, replacer?: Replacer, space?: Space) => string | undefined;
  /** The text as UTF-8, in a Buffer that belongs to the caller. Throws ERR_NO_JSON where there is none. */
  readonly encode: (value: unknown, replacer?: Replacer, space?: Space) => Buffer;
  /**
   * Writes the text as UTF-8 to `target`, from byte `offset` on (default 0), and returns the number of bytes. Throws
   * ERR_BUFFER_TOO_SMALL, ERR_NO_JSON and ERR_ARGUMENT as the function of the package does.
   */
  readonly encodeInto: (
    value: unknown,
    target: Uint8Array,
    offset?: number,
    replacer?: Replacer,
    space?: Space,
  ) => number;
  /** A Transform of Node.js: rows in, NDJSON out. `newline` changes nothing here. */
  readonly ndjson: (options?: NdjsonOptions) => Transform;
  /** A TransformStream of the web that does the same. */
  readonly ndjsonStream: (options?: NdjsonOptions) => TransformStream<unknown, Uint8Array>;
}

/**
 * An encoder with options; without any, it does what JSON.stringify does. Throws ERR_ARGUMENT for options that it does
 * not know, and ERR_NATIVE_UNAVAILABLE where the native engine is asked for and cannot run.
 */
export function createEncoder(options: EncoderOptions = {}): Encoder {
  const settings = readSettings(options);
  if (settings.engine === 'native') {
    const { name, reason } = engine();
    if (name !== 'native')
      throw new UraniumError(
        'ERR_NATIVE_UNAVAILABLE',
        `createEncoder: engine 'native' cannot run: ${reason}`,
      );
  }
  if (settings.isPlain && settings.engine !== 'portable')
    return { stringify, encode, encodeInto, ndjson, ndjsonStream };
  return {
    stringify: (value, replacer, space) => stringifyWith(settings, value, replacer, space),
    encode: (value, replacer, space) => encodeWith(settings, value, replacer, space),
    encodeInto: (value, target, offset = 0, replacer, space) =>
      encodeIntoWith(settings, value, target, offset, replacer, space),
    ndjson: (options = {}) => ndjsonWith(options, settings),
    ndjsonStream: (options = {}) => ndjsonStreamWith(options, settings),
  };
}

function stringifyWith(
  settings: Settings,
  value: unknown,
  replacer: Replacer | undefined,
  space: Space | undefined,
): string | undefined {
  if (clock.isDue) return timed(stringifyWith, settings, value, replacer, space);
  totals.calls++;
  const options = readOptions(replacer, space);
  const engine = engineFor(settings, options);
  if (engine === undefined) return portableStringify(value, options, settings);
  const text = engine.stringifyWith(value, options, settings);
  if (text === null) return portableStringify(value, options, settings);
  if (text !== undefined) totals.bytes += engine.lastSize;
  return text;
}

function encodeWith(
  settings: Settings,
  value: unknown,
  replacer: Replacer | undefined,
  space: Space | undefined,
): Buffer {
  if (clock.isDue) return timed(encodeWith, settings, value, replacer, space);
  totals.calls++;
  const options = readOptions(replacer, space);
  const engine = engineFor(settings, options);
  if (engine?.encodeWith(value, options, settings)) return copyResult(engine, value);
  return portableEncode(value, options, settings);
}

function encodeIntoWith(
  settings: Settings,
  value: unknown,
  target: Uint8Array,
  offset: number,
  replacer: Replacer | undefined,
  space: Space | undefined,
): number {
  if (clock.isDue) return timed(encodeIntoWith, settings, value, target, offset, replacer, space);
  checkTarget(target, offset);
  totals.calls++;
  const options = readOptions(replacer, space);
  const engine = engineFor(settings, options);
  if (engine?.encodeWith(value, options, settings)) return takeResult(engine, value, target, offset);
  return portableEncodeInto(value, target, offset, options, settings);
}

/** The native engine, unless only JavaScript can do it. */
function engineFor(settings: Settings, { isPortable }: Options): NativeEncoder | undefined {
  return isPortable || settings.engine === 'portable' ? undefined : native();
}
