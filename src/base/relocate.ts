/**
 * The fields that relocations fill: how wide they are, and what is written for a target. One place for loaders,
 * linkers and writers of files; what fails them is returned in words, since they know where it happened.
 */

import type { Relocation, RelocationKind } from './code.ts';
import { instructionBits } from './instruction-fields.ts';

const kinds: ReadonlySet<string> = new Set<RelocationKind>([
  'absolute64',
  'absolute32',
  'relative32',
  'branch26',
  'adr21',
  'page21',
  'low12',
  'low12x2',
  'low12x4',
  'low12x8',
  'low12x16',
]);

/** What is wrong with a relocation in itself; undefined where nothing is. */
export function malformed({ kind, symbol, addend }: Relocation): string | undefined {
  if (!kinds.has(kind)) return `its kind is ${String(kind)}; there are ${[...kinds].join(', ')}`;
  if (typeof symbol !== 'string' || symbol === '') return 'its symbol has no name';
  return Number.isSafeInteger(addend) ? undefined : `its addend is ${String(addend)}, not an integer`;
}

/** The bytes of a field. */
export function fieldSize(kind: RelocationKind): number {
  return kind === 'absolute64' ? 8 : 4;
}

/** Why a relocation's field is not within `size` bytes; undefined where it is. */
export function misplacedField({ offset, kind }: Relocation, size: number): string | undefined {
  const width = fieldSize(kind);
  if (Number.isInteger(offset) && offset >= 0 && offset + width <= size) return undefined;
  return `its ${width} bytes at offset ${offset} are outside of 0..${size}`;
}

/**
 * Fills the field at `offset`, which is at the address `place`, for `target`, which is S + A. Returns undefined, or why
 * it cannot be done: how far the target is, and how far the field reaches. Requires: the field lies in the view, and is
 * zeros where it is a part of an instruction of AArch64.
 */
export function writeTarget(
  view: DataView,
  offset: number,
  kind: RelocationKind,
  target: bigint,
  place: bigint,
): string | undefined {
  if (kind === 'absolute64') {
    view.setBigUint64(offset, BigInt.asUintN(64, target), true);
    return undefined;
  }
  if (kind === 'absolute32' || kind === 'relative32') {
    const value = kind === 'relative32' ? target - place : target;
    if (BigInt.asIntN(32, value) !== value) {
      const what = kind === 'relative32' ? 'it is $ bytes away' : 'it is $';
      return `${what.replace('$', String(value))}, and the field holds -2^31 to 2^31 - 1`;
    }
    view.setInt32(offset, Number(value), true);
    return undefined;
  }
  const bits = instructionBits(kind, target, place);
  if (bits === undefined) {
    if (kind.startsWith('low12'))
      return `the low bits of ${hex(target)} are not a multiple of what it counts in`;
    const range = ranges[kind];
    return `it is ${target - place} bytes away, and the field reaches ${range}`;
  }
  view.setUint32(offset, (view.getUint32(offset, true) | bits) >>> 0, true);
  return undefined;
}

/** How far the fields of AArch64 reach whose distance counts. */
const ranges: Readonly<Partial<Record<RelocationKind, string>>> = {
  branch26: '-2^27 to 2^27 - 4 in steps of 4',
  adr21: '-2^20 to 2^20 - 1',
  page21: '-2^32 to 2^32 - 4096',
};

/** Whether a branch's field at `place` can hold `target`, which is S + A. */
export function reaches(kind: RelocationKind, target: bigint, place: bigint): boolean {
  const distance = target - place;
  return BigInt.asIntN(kind === 'branch26' ? 28 : 32, distance) === distance;
}

/**
 * Whether a relocation is the target of a jump or a call, which may lead there by a detour. On x86-64 that is told by
 * the opcode before the field: CALL and JMP are E8 and E9, Jcc are 0F 80 to 0F 8F (Intel SDM vol. 2, appendix A), and a
 * ModRM byte with a displacement from RIP is none of these (table 2-2).
 */
export function isBranch(bytes: Uint8Array, { kind, offset }: Relocation): boolean {
  if (kind !== 'relative32') return kind === 'branch26';
  const opcode = bytes[offset - 1] ?? 0;
  return (opcode & 0xfe) === 0xe8 || ((opcode & 0xf0) === 0x80 && bytes[offset - 2] === 0x0f);
}

/** An address or a distance in hexadecimal. */
export function hex(value: bigint | number): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}
