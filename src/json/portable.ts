/**
 * The portable engine: JSON.stringify, or what options want instead, and its result as bytes. It is what runs where machine code cannot,
 * and what encodes a value that machine code does not.
 */
import { UraniumError } from '../base/index.ts';
import { gapOf, type Options, readSpace } from './options.ts';
import { indented, rewriteText } from './rewrite-text.ts';
import { serialize } from './serialize.ts';
import { plainSettings, type Settings } from './settings.ts';
import { originalStringify } from './standard.ts';
import { totals } from './statistics.ts';

export function portableStringify(
  value: unknown,
  options: Options,
  settings: Settings = plainSettings,
): string | undefined {
  totals.portable++;
  const replacer = options.replacer as null;
  if (settings.isPlain) return originalStringify(value, replacer, options.space);
  const space = readSpace(options.space);
  const gap = gapOf(space);
  // What is rewritten must not be part of the indentation.
  const isRewritten = settings.rewrites !== 0 && gap !== undefined && /[^ \t]/.test(gap);
  const firstGap = isRewritten ? '\t' : gap;
  let text: string | undefined;
  if (settings.changesValues) text = serialize(value, options, firstGap, settings);
  else text = originalStringify(value, replacer, isRewritten ? firstGap : space);
  if (text === undefined) return undefined;
  text = rewriteText(text, settings.rewrites);
  return isRewritten ? indented(text, gap) : text;
}

/** As JSON.stringify, but a value without JSON text (undefined, a function, a symbol) is an error. */
export function portableText(
  value: unknown,
  caller: string,
  options: Options,
  settings: Settings = plainSettings,
): string {
  const text = portableStringify(value, options, settings);
  if (text === undefined) throw noText(value, caller);
  return text;
}

export function noText(value: unknown, caller: string): UraniumError {
  return new UraniumError('ERR_NO_JSON', `${caller}: a value of type ${typeof value} has no JSON text`);
}

export function portableEncode(value: unknown, options: Options, settings: Settings = plainSettings): Buffer {
  return Buffer.from(portableText(value, 'encode', options, settings));
}

/** Writes the text of `value`; throws ERR_BUFFER_TOO_SMALL, having written nothing, where it does not fit. */
export function portableEncodeInto(
  value: unknown,
  target: Uint8Array,
  offset: number,
  options: Options,
  settings: Settings = plainSettings,
): number {
  return writeText(portableText(value, 'encodeInto', options, settings), target, offset);
}

/** Writes a text as UTF-8; throws ERR_BUFFER_TOO_SMALL, having written nothing, where it does not fit. */
export function writeText(text: string, target: Uint8Array, offset: number): number {
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
