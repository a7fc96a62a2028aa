/**
 * Listings: what machine code is, line by line, for people.
 *
 *   7f20c1400020  53                        push rbx
 *   7f20c1400021  e8 00 00 00 00            call uranium_write_i32           ; uranium_write_i32-4
 *
 * Invariant: the bytes of the lines are the bytes of the code, each once and in order.
 */

import type { Code, Relocation } from './code.ts';

/** One line: an instruction, a datum, or the name of a place, which has no bytes. */
export interface ListedLine {
  /** Where its bytes are, or would be: from 0 for code that is not loaded. */
  readonly address: bigint;
  readonly bytes: Uint8Array;
  /** The instruction's text; `.byte …` where the code was made without text. */
  readonly text: string;
  /** What its bytes refer to, or what is filled in there: "uranium_write_i32-4". */
  readonly holes: readonly string[];
}

/** Where code was loaded. */
export interface ListingPlace {
  readonly address: bigint;
  /** The bytes as they are there: relocated. */
  readonly bytes: Uint8Array;
}

/** Bytes in a line of data. */
const dataWidth = 16;

/**
 * The lines of `code`. Text comes from `Code.listing`, which assemblers keep when asked to; code without it is shown as
 * bytes under the names of its functions and symbols.
 */
export function listing(code: Code, place?: ListingPlace): ListedLine[] {
  const bytes = place?.bytes ?? code.bytes;
  const address = place?.address ?? 0n;
  const hasText = (code.listing?.length ?? 0) > 0;
  const marks = hasText ? (code.listing ?? []) : namesOf(code);
  const relocations = [...code.relocations].sort((a, b) => a.offset - b.offset);
  let next = 0;
  const lines: ListedLine[] = [];
  const add = (start: number, end: number, text: string): void => {
    const holes: string[] = [];
    for (; (relocations[next]?.offset ?? Number.POSITIVE_INFINITY) < end; next++)
      holes.push(printHole(relocations[next] as Relocation));
    lines.push({ address: address + BigInt(start), bytes: bytes.subarray(start, end), text, holes });
  };
  const addData = (start: number, end: number): void => {
    for (let at = start; at < end; at += dataWidth) {
      const stop = Math.min(at + dataWidth, end);
      add(at, stop, `.byte ${Array.from(bytes.subarray(at, stop), (byte) => `0x${hex(byte)}`).join(', ')}`);
    }
  };
  addData(0, marks[0]?.offset ?? bytes.length);
  marks.forEach(({ offset, text }, index) => {
    const end = marks[index + 1]?.offset ?? bytes.length;
    add(offset, hasText ? end : offset, text);
    if (!hasText) addData(offset, end);
  });
  return lines;
}

/** The lines as text: address, bytes, instruction, and behind a semicolon the holes. */
export function printListing(lines: readonly ListedLine[]): string[] {
  return lines.map(({ address, bytes, text, holes }) => {
    const shown = Array.from(bytes.subarray(0, shownBytes), hex).join(' ');
    const rest = bytes.length > shownBytes ? ' …' : '';
    const instruction = text.endsWith(':') && bytes.length === 0 ? text : `    ${text}`;
    const line = `${address.toString(16).padStart(12)}  ${`${shown}${rest}`.padEnd(bytesWidth)}  ${instruction}`;
    return holes.length === 0 ? line : `${line.padEnd(holeColumn)}  ; ${holes.join(', ')}`;
  });
}

/** Of a line; instructions have 15 at most (Intel SDM vol. 2, 2.3.11), constants are as wide as a vector. */
const shownBytes = 32;
const bytesWidth = 32;
const holeColumn = 88;

function namesOf(code: Code): { offset: number; text: string }[] {
  const names = code.functions ?? code.symbols;
  return names.map(({ name, offset }) => ({ offset, text: `${name}:` })).sort((a, b) => a.offset - b.offset);
}

function printHole({ symbol, addend }: Relocation): string {
  if (addend === 0) return symbol;
  return addend < 0 ? `${symbol}${addend}` : `${symbol}+${addend}`;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
