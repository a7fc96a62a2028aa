/**
 * Listings: what machine code is, line by line, for people.
 *
 *   7f20c1400020  53                        push rbx
 *   7f20c1400021  e8 00 00 00 00            call uranium_write_i32           ; uranium_write_i32-4
 *
 * Invariant: the bytes of the lines are the bytes of the code, each once and in order.
 */

import type { Code, ListingLine, Relocation } from '../base/index.ts';
import type { ProcessorName } from './action-list.ts';
import { disassemble } from './disassemble.ts';

/** One line: an instruction, a datum, or the name of a place, which has no bytes. */
export interface ListedLine {
  /** Where its bytes are, or would be: from 0 for code that is not loaded. */
  readonly address: bigint;
  readonly bytes: Uint8Array;
  /** The instruction's text, as it was written or disassembled; `.byte …` for data. */
  readonly text: string;
  /** What its bytes refer to, or what is filled in there: "uranium_write_i32-4". */
  readonly holes: readonly string[];
}

/** Where code was loaded. */
export interface ListingPlace {
  readonly address: bigint;
  /** The bytes as they are there: relocated. */
  readonly bytes: Uint8Array;
  /** What the code is for, so that it can be disassembled where it has no text. */
  readonly processor?: ProcessorName;
}

/** Bytes in a line of data. */
const dataWidth = 16;

/**
 * The text of code: `Code.listing`, which assemblers keep when asked to, or else its disassembly, function by function,
 * with a label `0x…:` wherever a jump leads. Empty where neither is to be had.
 */
export function textOf(code: Code, place?: ListingPlace): readonly ListingLine[] {
  if (code.listing !== undefined && code.listing.length > 0) return code.listing;
  if (place?.processor === undefined) return [];
  const { address, bytes, processor } = place;
  const functions = code.functions ?? [{ name: '', offset: 0, size: bytes.length }];
  const lines: ListingLine[] = [];
  for (const { name, offset, size } of [...functions].sort((a, b) => a.offset - b.offset)) {
    if (name !== '') lines.push({ offset, text: `${name}:` });
    const start = address + BigInt(offset);
    const list = disassemble(bytes.subarray(offset, offset + size), { processor, address: start });
    const targets = new Set(list.filter(({ text }) => /^j/.test(text)).map(({ target }) => target));
    for (const instruction of list) {
      const at = offset + instruction.offset;
      if (targets.has(instruction.address))
        lines.push({ offset: at, text: `0x${instruction.address.toString(16)}:` });
      lines.push({ offset: at, text: instruction.text });
    }
    lines.push({ offset: offset + size, text: '' });
  }
  return lines;
}

/**
 * The lines of `code`, with its text, or else its disassembly where the processor is known. Code without either is shown
 * as bytes under the names of its functions and symbols.
 */
export function listing(code: Code, place?: ListingPlace): ListedLine[] {
  const bytes = place?.bytes ?? code.bytes;
  const address = place?.address ?? 0n;
  const text = textOf(code, place);
  const hasText = text.length > 0;
  const marks = hasText ? text : namesOf(code);
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
  marks.forEach(({ offset, text: line }, index) => {
    const end = marks[index + 1]?.offset ?? bytes.length;
    // Between functions, and behind the last one, there are bytes without text.
    if (line !== '') add(offset, hasText ? end : offset, line);
    if (!hasText || line === '') addData(offset, end);
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
