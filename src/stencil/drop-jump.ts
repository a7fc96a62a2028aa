/**
 * Drops the jump at the end of a stencil that leads to what follows: the next stencil is copied right there.
 *
 *   x86-64   e9 next                          dropped
 *            0f 8x next; e9 other             0f 8x^1 other
 *   arm64    b next                           dropped
 *            b.cond +8; b other; [b next]     b.!cond other      (the same with cbz and cbnz)
 *
 * Invariant: an instruction is dropped only where nothing inside of the stencil jumps to it, or where it is the last
 * one: whoever jumps there then reaches what follows, as before.
 */

import type { FieldData } from './library-data.ts';
import { type Extract, nextHole } from './relocation-fields.ts';

/** Drops what can be dropped; whether control then runs over the end of the code. */
export function dropJump(extract: Extract): boolean {
  return extract.machine === 'x64' ? dropX64(extract) : dropArm64(extract);
}

function fieldAt({ fields }: Extract, offset: number, kind: string): FieldData | undefined {
  return fields.find((field) => field[0] === offset && field[1] === kind);
}

/** Cuts the code at `size`, with the fields from there on. */
function cut(extract: Extract, size: number): void {
  extract.bytes = extract.bytes.slice(0, size);
  extract.fields = extract.fields.filter(([offset]) => offset < size);
}

function dropX64(extract: Extract): boolean {
  const { bytes } = extract;
  const size = bytes.length;
  const last = fieldAt(extract, size - 4, 'relative32');
  if (last === undefined || bytes[size - 5] !== 0xe9) return false;
  if (last[2] === nextHole) {
    cut(extract, size - 5);
    return true;
  }
  const condition = fieldAt(extract, size - 9, 'relative32');
  const isConditional = bytes[size - 11] === 0x0f && ((bytes[size - 10] ?? 0) & 0xf0) === 0x80;
  if (condition?.[2] !== nextHole || !isConditional || mayJumpTo(extract, size - 5)) return false;
  cut(extract, size - 5);
  extract.bytes[size - 10] = (bytes[size - 10] ?? 0) ^ 1;
  const [, , of, addend] = last;
  extract.fields = extract.fields.map((field) =>
    field === condition ? [size - 9, 'relative32', of, addend] : field,
  );
  return true;
}

/**
 * Whether any bytes could be a jump to `target`: those of real jumps are among them, since every offset is tried. Short
 * jumps: 70-7f, e0-e3, eb; near ones: e8, e9, 0f 8x.
 */
function mayJumpTo({ bytes, fields }: Extract, target: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fieldOffsets = new Set(fields.map(([offset]) => offset));
  for (let offset = 0; offset + 1 < bytes.length; offset++) {
    const opcode = bytes[offset] ?? 0;
    const isShort = (opcode & 0xf0) === 0x70 || (opcode & 0xfc) === 0xe0 || opcode === 0xeb;
    if (isShort && offset + 2 + view.getInt8(offset + 1) === target) return true;
    // The byte after 0f is the opcode of jcc, so that all near jumps are an opcode and four bytes.
    const isNear = opcode === 0xe8 || opcode === 0xe9 || (opcode & 0xf0) === 0x80;
    if (!isNear || offset + 5 > bytes.length || fieldOffsets.has(offset + 1)) continue;
    if (offset + 5 + view.getInt32(offset + 1, true) === target) return true;
  }
  return false;
}

function dropArm64(extract: Extract): boolean {
  const size = extract.bytes.length;
  const last = fieldAt(extract, size - 4, 'imm26');
  if (last?.[2] !== nextHole || wordAt(extract.bytes, size - 4) >>> 26 !== 0b000101) return false;
  cut(extract, size - 4);
  const { bytes } = extract;
  const jump = fieldAt(extract, size - 8, 'imm26');
  if (size < 12 || jump === undefined || wordAt(bytes, size - 8) >>> 26 !== 0b000101) return true;
  const condition = wordAt(bytes, size - 12);
  const isBranchOver =
    ((condition >>> 5) & 0x7ffff) === 2 && fieldAt(extract, size - 12, 'imm19') === undefined;
  // Arm ARM C4.1.86: B.cond is 0101010 0…0 cond, CBZ and CBNZ are sf 011010 op.
  const isBCond = (condition & 0xff000010) >>> 0 === 0x54000000 && (condition & 15) < 14;
  const isCompare = (condition & 0x7e000000) === 0x34000000;
  if (!isBranchOver || (!isBCond && !isCompare) || branchesTo(bytes, size - 8)) return true;
  const flipped = ((condition & ~(0x7ffff << 5)) ^ (isBCond ? 1 : 1 << 24)) >>> 0;
  cut(extract, size - 8);
  new DataView(extract.bytes.buffer).setUint32(size - 12, flipped, true);
  extract.fields.push([size - 12, 'imm19', jump[2], jump[3]]);
  return true;
}

function wordAt(bytes: Uint8Array, offset: number): number {
  return offset < 0
    ? 0
    : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true);
}

/** Whether an instruction branches to `target` by a distance of its own (Arm ARM C4.1.86). */
function branchesTo(bytes: Uint8Array, target: number): boolean {
  for (let offset = 0; offset < bytes.length; offset += 4) {
    const word = wordAt(bytes, offset);
    let disp: number | undefined;
    if ((word & 0x7c000000) === 0x14000000) disp = (word << 6) >> 6;
    else if ((word & 0xff000000) >>> 0 === 0x54000000 || (word & 0x7e000000) === 0x34000000)
      disp = (word << 8) >> 13;
    else if ((word & 0x7e000000) === 0x36000000) disp = (word << 13) >> 18;
    // A distance of 0 is one that is not filled in yet: nothing loops on itself.
    if (disp !== undefined && disp !== 0 && offset + 4 * disp === target) return true;
  }
  return false;
}
