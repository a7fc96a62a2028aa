/** What the bytes of a number, a name or a string mean; the reader has found where they begin and end. */

import { LineError } from './line-error.ts';
import type { DoubleNode, IntegerNode, TextNode } from './syntax.ts';

const numberGrammar = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** The number of a token, from one byte of `source` up to another; `offset` is its place. Throws ERR_LINE_SYNTAX. */
export function readNumber(
  source: Uint8Array,
  from: number,
  to: number,
  offset: number,
): IntegerNode | DoubleNode {
  const end = offset + to - from;
  if (to - from < 10) {
    const small = smallInteger(source, from, to);
    if (small !== undefined) return { kind: 'integer', offset, end, low: small, high: small >> 31 };
  }
  const text = String.fromCharCode(...source.subarray(from, Math.min(to, from + 400)));
  if (to - from > 400) failNumber(offset, 'a number of more than 400 bytes', 'a shorter number');
  if (!numberGrammar.test(text))
    failNumber(offset, `"${text}" is not a number`, 'digits as in -12, 1.5 or 1e-9');
  if (/[.eE]/.test(text)) {
    const value = Number(text);
    if (!Number.isFinite(value))
      failNumber(offset, `${text} is too large for a double`, 'at most 1.7976931348623157e308');
    return { kind: 'double', offset, end, value };
  }
  const value = BigInt(text);
  if (BigInt.asIntN(64, value) !== value) {
    failNumber(offset, `${text} has more than 64 bits`, '-9223372036854775808 to 9223372036854775807');
  }
  return { kind: 'integer', offset, end, low: Number(value & 0xffffffffn) | 0, high: Number(value >> 32n) };
}

function failNumber(offset: number, message: string, expected: string): never {
  throw new LineError('ERR_LINE_SYNTAX', message, { offset, state: 'data', expected });
}

/** Up to nine digits, without a leading zero; undefined for everything else. */
function smallInteger(bytes: Uint8Array, from: number, to: number): number | undefined {
  let value = 0;
  const isNegative = bytes[from] === 0x2d;
  const start = isNegative ? from + 1 : from;
  if (to === start || (bytes[start] === 0x30 && to > start + 1)) return undefined;
  for (let index = start; index < to; index++) {
    const digit = (bytes[index] as number) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  // -0 is the integer 0
  return isNegative ? 0 - value : value;
}

const simpleEscapes: Readonly<Record<string, number>> = {
  '"': 0x22,
  '\\': 0x5c,
  '/': 0x2f,
  b: 0x08,
  f: 0x0c,
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
};

/**
 * The string between quotes; `offset` is that of the opening one. Without escapes the bytes are not copied.
 * Throws ERR_LINE_SYNTAX with the place of a wrong escape.
 */
export function readText(bytes: Uint8Array, offset: number, hasEscapes: boolean): TextNode {
  const end = offset + bytes.length + 2;
  if (!hasEscapes) return { kind: 'text', offset, end, bytes };
  const out: number[] = [];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte !== 0x5c) {
      out.push(byte);
      continue;
    }
    const letter = String.fromCharCode(bytes[index + 1] as number);
    const simple = simpleEscapes[letter];
    if (simple !== undefined) {
      out.push(simple);
      index += 1;
      continue;
    }
    const unit = letter === 'u' ? hexadecimal(bytes, index + 2) : undefined;
    if (unit === undefined) {
      throw new LineError('ERR_LINE_SYNTAX', `"\\${printable(letter)}" is not an escape`, {
        offset: offset + 1 + index,
        state: 'string',
        expected: '\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits',
      });
    }
    index += 5;
    let point = unit;
    if (unit >= 0xd800 && unit < 0xdc00 && bytes[index + 1] === 0x5c && bytes[index + 2] === 0x75) {
      const low = hexadecimal(bytes, index + 3);
      if (low !== undefined && low >= 0xdc00 && low < 0xe000) {
        point = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        index += 6;
      }
    }
    pushUtf8(out, point >= 0xd800 && point < 0xe000 ? 0xfffd : point);
  }
  return { kind: 'text', offset, end, bytes: Uint8Array.from(out) };
}

function printable(letter: string): string {
  return letter >= ' ' && letter <= '~' ? letter : `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function hexadecimal(bytes: Uint8Array, index: number): number | undefined {
  const text = String.fromCharCode(...bytes.subarray(index, index + 4));
  return /^[0-9a-fA-F]{4}$/.test(text) ? Number.parseInt(text, 16) : undefined;
}

function pushUtf8(out: number[], point: number): void {
  if (point < 0x80) out.push(point);
  else if (point < 0x800) out.push(0xc0 | (point >> 6), 0x80 | (point & 63));
  else if (point < 0x10000) out.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  else {
    out.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63));
    out.push(0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
}

/** A string as a line has it: quoted, with escapes for what may not stand in it. */
export function quote(bytes: Uint8Array): Uint8Array {
  const out: number[] = [0x22];
  for (const byte of bytes) {
    if (byte === 0x22 || byte === 0x5c) out.push(0x5c, byte);
    else if (byte >= 0x20) out.push(byte);
    else {
      const text = `\\u${byte.toString(16).padStart(4, '0')}`;
      for (const letter of text) out.push(letter.charCodeAt(0));
    }
  }
  out.push(0x22);
  return Uint8Array.from(out);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Names of one letter, by byte. */
const letters = Array.from({ length: 128 }, (_, byte) => String.fromCharCode(byte));
const tableSize = 256;

/** Names as strings. Lines repeat them, so the last one of each hash is kept, and not made again. */
export class NameTable {
  readonly #known: string[] = new Array<string>(tableSize).fill('');

  /** The text of bytes that are all ASCII. */
  name(bytes: Uint8Array, from: number, to: number): string {
    if (to - from === 1) return letters[bytes[from] as number] as string;
    let hash = 0;
    for (let index = from; index < to; index++) hash = (Math.imul(hash, 31) + (bytes[index] as number)) | 0;
    const place = hash & (tableSize - 1);
    const known = this.#known[place] as string;
    if (isText(known, bytes, from, to)) return known;
    const made = String.fromCharCode(...bytes.subarray(from, to));
    this.#known[place] = made;
    return made;
  }

  /** The text of the key of a field: UTF-8. */
  text(bytes: Uint8Array): string {
    const isName = bytes.length > 0 && bytes.length <= 64 && bytes.every((byte) => byte < 0x80);
    return isName ? this.name(bytes, 0, bytes.length) : decoder.decode(bytes);
  }
}

function isText(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let index = from; index < to; index++) {
    if (text.charCodeAt(index - from) !== bytes[index]) return false;
  }
  return true;
}
