/**
 * What the adapters of this room share: a value as the body of a response, and the question whether to interfere at all.
 *
 * Invariant of the room: a client can't tell an adapter from the framework as it comes. Status, headers and body are the same,
 * and what user code throws reaches the framework's error handler. Where the encoder is portable, an adapter without
 * options installs nothing.
 */
import type { Buffer } from 'node:buffer';
import { UraniumError } from '../base/index.ts';
import { encode, engine } from '../json/index.ts';

/** JSON.stringify's second and third parameter. */
export type Replacer = Parameters<typeof encode>[1];
export type Space = Parameters<typeof encode>[2];

/** Whether machine code encodes here. */
export function isNative(): boolean {
  return engine().name === 'native';
}

/** The bytes of a body; undefined where JSON.stringify returns undefined, which frameworks send as no body. */
export function encodeBody(value: unknown, replacer?: Replacer, space?: Space): Buffer | undefined {
  try {
    return encode(value, replacer, space);
  } catch (error) {
    if (isNoJson(error) && JSON.stringify(value, replacer as null, space ?? undefined) === undefined)
      return undefined;
    throw error;
  }
}

function isNoJson(error: unknown): boolean {
  return error instanceof UraniumError && error.code === 'ERR_NO_JSON';
}
