/**
 * What the adapters of this room share: a value as the body of a response, and the question whether to interfere at all.
 *
 * Invariant of the room: a client can't tell an adapter from the framework as it comes. Status, headers and body are the same,
 * and what user code throws reaches the framework's error handler. Where the encoder is portable, an adapter without
 * options installs nothing.
 */
import type { Buffer } from 'node:buffer';
import { UraniumError } from '../base/index.ts';
import { createEncoder, type Encoder, type EncoderOptions, engine } from '../json/index.ts';

/** The bytes of a body; undefined where JSON.stringify returns undefined, which frameworks send as no body. */
export type EncodeBody = (...parameters: Parameters<Encoder['encode']>) => Buffer | undefined;

/** Whether there is anything to gain by an adapter, or to change. */
export function isNeeded(options: EncoderOptions | undefined): boolean {
  return engine().name === 'native' || (options !== undefined && Object.keys(options).length > 0);
}

/** Throws ERR_ARGUMENT for options that `createEncoder` doesn't know. */
export function makeBodyEncoder(options: EncoderOptions | undefined): EncodeBody {
  const { encode, stringify } = createEncoder(options);
  return (...parameters) => {
    try {
      return encode(...parameters);
    } catch (error) {
      // A method of the value may have thrown it, too.
      if (isNoJson(error) && stringify(...parameters) === undefined) return undefined;
      throw error;
    }
  };
}

function isNoJson(error: unknown): boolean {
  return error instanceof UraniumError && error.code === 'ERR_NO_JSON';
}
