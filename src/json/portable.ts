/**
 * The portable engine: JSON.stringify, and its result as bytes. It is what runs where machine code cannot,
 * and what encodes a value that machine code does not.
 */
import { UraniumError } from '../base/index.ts';
import type { Options } from './options.ts';
import { totals } from './statistics.ts';

/** JSON.stringify as it was at the start: a program may have put our `stringify` in its place since then. */
export const originalStringify: typeof JSON.stringify = JSON.stringify;

export function portableStringify(value: unknown, { replacer, space }: Options): string | undefined {
  totals.portable++;
  return originalStringify(value, replacer as null, space);
}

/** As JSON.stringify, but a value without JSON text (undefined, a function, a symbol) is an error. */
export function portableText(value: unknown, caller: string, options: Options): string {
  const text = portableStringify(value, options);
  if (text === undefined) throw noText(value, caller);
  return text;
}

export function noText(value: unknown, caller: string): UraniumError {
  return new UraniumError('ERR_NO_JSON', `${caller}: a value of type ${typeof value} has no JSON text`);
}

export function portableEncode(value: unknown, options: Options): Buffer {
  return Buffer.from(portableText(value, 'encode', options));
}

/** Writes the text of `value`; throws ERR_BUFFER_TOO_SMALL, having written nothing, where it does not fit. */
export function portableEncodeInto(
  value: unknown,
  target: Uint8Array,
  offset: number,
  options: Options,
): number {
  const text = portableText(value, 'encodeInto', options);
  const size = Buffer.byteLength(text);
  if (offset + size > target.length) throw tooSmall(size, target, offset);
  return Buffer.from(target.buffer, target.byteOffset, target.byteLength).write(text, offset);
}

export function tooSmall(size: number, target: Uint8Array, offset: number): UraniumError {
  return new UraniumError(
    'ERR_BUFFER_TOO_SMALL',
    `encodeInto: the result has ${size} bytes, but the buffer has ${Math.max(target.length - offset, 0)} from offset ${offset} on`,
  );
}
