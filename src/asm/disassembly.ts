/**
 * What disassemblers make, and how it is printed: address, bytes, instruction, and what it refers to.
 *
 *   0000000000001000  94000004  bl #16             // 0x1010 memcpy
 */

import type { CodeSymbol } from '../base/index.ts';

export interface DisassembledInstruction {
  /** Bytes from the start of what was disassembled. */
  readonly offset: number;
  readonly address: bigint;
  readonly bytes: Uint8Array;
  /**
   * What the assembler makes the same bytes of, or (x64) bytes of the same meaning that are not longer; a data directive
   * where the bytes are no instruction. Targets of branches are distances on arm64, addresses on x64.
   */
  readonly text: string;
  readonly isInstruction: boolean;
  /** The address that a branch leads to, or that an operand lies at, where the instruction alone tells. */
  readonly target: bigint | undefined;
}

/** Stands in a text for the address that is `distance` away. */
export const targetMark = '\u0000';

/** An instruction without its place. */
export interface DecodedInstruction {
  readonly size: number;
  /** May have one `targetMark`. */
  readonly text: string;
  readonly isInstruction: boolean;
  /** Bytes from the start of the instruction to what it refers to. */
  readonly distance: number | undefined;
  /** The distance is from the start of the 4 KiB that the instruction lies in. */
  readonly isFromPage?: boolean;
}

/** Decodes what begins at `offset`, which is less than the length of `bytes`. Never throws, and takes at least a byte. */
export type Decoder = (bytes: Uint8Array, offset: number) => DecodedInstruction;

/** Bytes as data. */
export function dataBytes(bytes: Uint8Array, offset: number, size: number): DecodedInstruction {
  const list = Array.from(bytes.subarray(offset, offset + size), (byte) => `0x${hex(byte, 2)}`);
  return { size: list.length, text: `.byte ${list.join(', ')}`, isInstruction: false, distance: undefined };
}

/** An instruction in its place; the view of its bytes is made when it is asked for. */
class PlacedInstruction implements DisassembledInstruction {
  readonly offset: number;
  readonly address: bigint;
  readonly text: string;
  readonly isInstruction: boolean;
  readonly target: bigint | undefined;
  readonly #all: Uint8Array;
  readonly #size: number;

  constructor(all: Uint8Array, offset: number, start: bigint, decoded: DecodedInstruction) {
    const { size, text, isInstruction, distance, isFromPage } = decoded;
    this.offset = offset;
    this.address = start + BigInt(offset);
    this.isInstruction = isInstruction;
    const from = isFromPage ? this.address & ~0xfffn : this.address;
    this.target = distance === undefined ? undefined : BigInt.asUintN(64, from + BigInt(distance));
    this.text = this.target === undefined ? text : text.replace(targetMark, `0x${this.target.toString(16)}`);
    this.#all = all;
    this.#size = size;
  }

  get bytes(): Uint8Array {
    return this.#all.subarray(this.offset, this.offset + this.#size);
  }
}

/** Decodes all of `bytes`, which are to lie at `address`. */
export function decodeAll(bytes: Uint8Array, address: bigint, decode: Decoder): DisassembledInstruction[] {
  const list: DisassembledInstruction[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const decoded = decode(bytes, offset);
    list.push(new PlacedInstruction(bytes, offset, address, decoded));
    offset += decoded.size;
  }
  return list;
}

/** Columns: address, bytes, text, and a comment with the target and the symbol there. Symbols are by offset. */
export function printDisassembly(
  list: readonly DisassembledInstruction[],
  symbols: readonly CodeSymbol[] = [],
): string {
  const start = (list[0]?.address ?? 0n) - BigInt(list[0]?.offset ?? 0);
  const names = new Map(symbols.map(({ name, offset }) => [start + BigInt(offset), name]));
  const widest = list.reduce((width, { bytes }) => Math.max(width, 2 * Math.min(bytes.length, 10)), 0);
  return list
    .map(({ address, bytes, text, target }) => {
      const label = names.get(address);
      const shown = Array.from(bytes, (byte) => hex(byte, 2)).join('');
      const line = `${hex(address, 16)}  ${shown.padEnd(widest)}  ${text}`;
      const name = target === undefined ? undefined : names.get(target);
      const comment =
        target === undefined ? '' : `  // 0x${target.toString(16)}${name === undefined ? '' : ` ${name}`}`;
      return `${label === undefined ? '' : `${label}:\n`}${comment === '' ? line : line.padEnd(widest + 50) + comment}\n`;
    })
    .join('');
}

function hex(value: number | bigint, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
