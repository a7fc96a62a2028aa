/**
 * VEX and EVEX prefixes of instructions that are read. Intel SDM vol. 2, 2.3.5 and 2.7.1.
 *
 * Fields that a form makes no use of have to be as the assembler writes them.
 */

import type { Cursor } from './cursor.ts';
import type { Form } from './form.ts';
import { needsMask } from './select.ts';
import { formsOf } from './table.ts';

export interface VectorPrefix {
  readonly isEvex: boolean;
  readonly map: number;
  readonly pp: number;
  /** L of VEX, L'L of EVEX. */
  readonly length: number;
  readonly w: number;
  readonly vvvv: number;
  /** What extends the numbers of registers: 8 and 16 for reg, 8 for the index, 8 for the base. */
  readonly r: number;
  readonly x: number;
  readonly b: number;
  /** 0: none. */
  readonly mask: number;
  readonly isZeroing: boolean;
  /** EVEX.b: broadcasts memory, or rounds. */
  readonly hasBroadcast: boolean;
}

/** Reads C5, C4 or 62 and what belongs to it; undefined if fixed bits are not as they have to be. */
export function readVectorPrefix(cursor: Cursor): VectorPrefix | undefined {
  const kind = cursor.byte();
  const first = cursor.byte();
  const second = kind === 0xc5 ? first & 0x7f : cursor.byte();
  const third = kind === 0x62 ? cursor.byte() : 0;
  const isEvex = kind === 0x62;
  if (isEvex && ((first & 8) !== 0 || (second & 4) === 0)) return undefined;
  const vvvv = (~second >> 3) & 15;
  return {
    isEvex,
    map: kind === 0xc5 ? 1 : first & (isEvex ? 7 : 31),
    pp: second & 3,
    length: isEvex ? (third >> 5) & 3 : (second >> 2) & 1,
    w: second >> 7,
    vvvv: isEvex ? vvvv | ((~third & 8) << 1) : vvvv,
    r: ((~first >> 4) & 8) | (isEvex ? ~first & 16 : 0),
    x: kind === 0xc5 ? 0 : (~first >> 3) & 8,
    b: kind === 0xc5 ? 0 : (~first >> 2) & 8,
    mask: third & 7,
    isZeroing: (third & 0x80) !== 0,
    hasBroadcast: (third & 0x10) !== 0,
  };
}

/** Whether a form can have such a prefix, as far as ModRM doesn't matter; the opcode, its map and its pp are the form's. */
export function takesPrefix(form: Form, prefix: VectorPrefix): boolean {
  if (form.vex?.w !== prefix.w) return false;
  // bit 4 of vvvv belongs to a vector index
  const unused = form.operands.some(({ vectorIndex }) => vectorIndex !== undefined) ? 15 : 31;
  if ((prefix.vvvv & unused) !== 0 && !form.operands.some(({ slot }) => slot === 'vvvv')) return false;
  if (!prefix.isEvex) return form.vex.length === prefix.length;
  const pattern = form.operands.find(({ mask }) => mask !== undefined);
  if (prefix.mask === 0) return !prefix.isZeroing && !needsMask(form);
  return pattern !== undefined && (!prefix.isZeroing || pattern.mask === 'zero');
}

/** Whether what an EVEX prefix says about length, broadcast and rounding goes with the operand that ModRM has. */
export function takesOperand(form: Form, prefix: VectorPrefix, isMemory: boolean): boolean {
  if (!prefix.isEvex) return true;
  const { length, hasBroadcast, isZeroing } = prefix;
  if (isMemory) {
    if (isZeroing && form.operands[0]?.slot === 'rm') return false;
    if (hasBroadcast && !form.operands.some(({ broadcast }) => broadcast !== undefined)) return false;
    return form.vex?.length === length;
  }
  if (!hasBroadcast) return form.vex?.length === length;
  const rounding = form.operands.find((pattern) => pattern.rounding !== undefined)?.rounding;
  return rounding === 'er' || (rounding === 'sae' && length === 0);
}

/** Whether the assembler would take another form than this one of EVEX, unless it is told so. */
export function hasShorterForm(
  mnemonic: string,
  form: Form,
  prefix: VectorPrefix,
  isMemory: boolean,
): boolean {
  if (!prefix.isEvex || prefix.mask !== 0 || prefix.hasBroadcast) return false;
  return (formsOf(mnemonic) ?? []).some(
    (other) =>
      !other.vex?.isEvex &&
      other.operands.length === form.operands.length &&
      other.operands.every((pattern, index) => {
        const mine = form.operands[index];
        if (pattern.immediate || mine?.immediate) return pattern.immediate?.size === mine?.immediate?.size;
        if (mine?.slot === 'rm' && isMemory) return pattern.memory === mine.memory;
        return pattern.register === mine?.register;
      }),
  );
}
