/**
 * How long an instruction is that is not in the table, by the opcode maps: Intel SDM vol. 2, appendix A.
 */

import { Cursor, OutOfBytes } from './cursor.ts';

/** The opcode bytes that a list of ranges names: "40-4f 60". */
function opcodes(ranges: string): ReadonlySet<number> {
  const set = new Set<number>();
  for (const range of ranges.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((text) => Number.parseInt(text, 16));
    for (let byte = first; byte <= last; byte++) set.add(byte);
  }
  return set;
}

// table: opcodes with ModRM, and those with an immediate
const oneByte = {
  modrm: opcodes(
    '00-03 08-0b 10-13 18-1b 20-23 28-2b 30-33 38-3b 63 69 6b 80-81 83-8f c0-c1 c6-c7 d0-d3 d8-df f6-f7 fe-ff',
  ),
  imm8: opcodes('04 0c 14 1c 24 2c 34 3c 6a 6b 70-7f 80 83 a8 b0-b7 c0 c1 c6 cd d4 d5 e0-e7 eb'),
  imm16: opcodes('c2 ca'),
  imm32: opcodes('05 0d 15 1d 25 2d 35 3d 68 69 81 a9 c7'),
  rel32: opcodes('e8 e9'),
};
const twoBytes = {
  modrm: opcodes('00-03 0d 10-1f 20-23 28-2f 40-76 78-7f 90-9f a3-a5 ab-af b0-c7 d0-ff'),
  imm8: opcodes('70-73 a4 ac ba c2 c4-c6'),
};

/** Bytes of the instruction at `offset`, at least 1 and at most what there is. */
export function lengthOf(bytes: Uint8Array, offset: number): number {
  const cursor = new Cursor(bytes, offset);
  try {
    skip(cursor);
    return cursor.offset - offset;
  } catch (error) {
    if (!(error instanceof OutOfBytes)) throw error;
    return 1;
  }
}

const prefixes = opcodes('26 2e 36 3e 64-67 f0 f2 f3');

function skip(cursor: Cursor): void {
  let isShort = false;
  while (prefixes.has(cursor.peek())) isShort = cursor.byte() === 0x66 || isShort;
  let rexW = false;
  if (cursor.peek() >> 4 === 4) rexW = (cursor.byte() & 8) !== 0;
  const immediate = isShort && !rexW ? 2 : 4;
  const opcode = cursor.byte();
  if (opcode === 0xc4 || opcode === 0xc5 || opcode === 0x62) {
    skipVector(cursor, opcode);
    return;
  }
  if (opcode !== 0x0f) {
    const modrm = oneByte.modrm.has(opcode) ? skipModRm(cursor) : 0;
    // TEST, of group 3, is the one with an immediate (table A-6)
    const isTest = (opcode === 0xf6 || opcode === 0xf7) && ((modrm >> 3) & 7) < 2;
    if (oneByte.imm8.has(opcode) || (isTest && opcode === 0xf6)) cursor.byte();
    if (oneByte.imm16.has(opcode)) cursor.int16();
    if (opcode === 0xc8) skipBytes(cursor, 3);
    if (oneByte.imm32.has(opcode) || (isTest && opcode === 0xf7)) skipBytes(cursor, immediate);
    if (oneByte.rel32.has(opcode)) skipBytes(cursor, 4);
    if (opcode >= 0xb8 && opcode <= 0xbf) skipBytes(cursor, rexW ? 8 : immediate);
    if (opcode >= 0xa0 && opcode <= 0xa3) skipBytes(cursor, 8);
    return;
  }
  const second = cursor.byte();
  if (second === 0x38 || second === 0x3a) {
    cursor.byte();
    skipModRm(cursor);
    if (second === 0x3a) cursor.byte();
    return;
  }
  if (second >= 0x80 && second <= 0x8f) skipBytes(cursor, 4);
  if (twoBytes.modrm.has(second)) skipModRm(cursor);
  if (twoBytes.imm8.has(second)) cursor.byte();
}

/** VEX and EVEX (2.3.5, 2.7.1): the map is in the first byte, but of the short form, where it is 1. */
function skipVector(cursor: Cursor, first: number): void {
  const map = first === 0xc5 ? 1 : cursor.peek() & (first === 0x62 ? 7 : 31);
  skipBytes(cursor, first === 0xc5 ? 1 : first === 0xc4 ? 2 : 3);
  const opcode = cursor.byte();
  const isZeroUpper = map === 1 && opcode === 0x77;
  if (!isZeroUpper) skipModRm(cursor);
  if (map === 3 || (map === 1 && twoBytes.imm8.has(opcode))) cursor.byte();
}

/** Skips ModRM, SIB and displacement (2.1.3); returns ModRM. */
function skipModRm(cursor: Cursor): number {
  const modrm = cursor.byte();
  const mod = modrm >> 6;
  if (mod === 3) return modrm;
  const low = modrm & 7;
  const base = low === 4 ? cursor.byte() & 7 : low;
  if (mod === 1) cursor.byte();
  else if (mod === 2 || (mod === 0 && base === 5)) skipBytes(cursor, 4);
  return modrm;
}

function skipBytes(cursor: Cursor, count: number): void {
  for (let i = 0; i < count; i++) cursor.byte();
}
