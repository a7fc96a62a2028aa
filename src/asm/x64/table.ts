/**
 * The instruction table of x86-64: every form that the assembler knows, by mnemonic. Rows are parsed when
 * their mnemonic is first used.
 *
 * Not in the table: MMX, far jumps and calls, segment registers (but for fs: and gs:
 * in addresses), control registers, and most of what only runs in kernel mode.
 */

import { avxFloats } from './avx-floats.ts';
import { avxIntegers } from './avx-integers.ts';
import { avxShuffles } from './avx-shuffles.ts';
import { avx512Conversions } from './avx512-conversions.ts';
import { avx512Floats } from './avx512-floats.ts';
import { avx512Fma } from './avx512-fma.ts';
import { avx512Half } from './avx512-half.ts';
import { avx512Integers } from './avx512-integers.ts';
import { avx512Logic } from './avx512-logic.ts';
import { avx512Moves } from './avx512-moves.ts';
import { avx512Shifts } from './avx512-shifts.ts';
import { avx512Shuffles } from './avx512-shuffles.ts';
import { avx512Widths } from './avx512-widths.ts';
import { bits } from './bits.ts';
import { bmi } from './bmi.ts';
import { control } from './control.ts';
import { crypto } from './crypto.ts';
import { fma } from './fma.ts';
import { type Form, parseForm } from './form.ts';
import { general } from './general.ts';
import { opmasks } from './opmasks.ts';
import { sse } from './sse.ts';
import { system } from './system.ts';
import { x87 } from './x87.ts';

const groups = [
  general,
  bits,
  control,
  system,
  bmi,
  sse,
  avxFloats,
  avxIntegers,
  avxShuffles,
  fma,
  crypto,
  opmasks,
  avx512Moves,
  avx512Floats,
  avx512Fma,
  avx512Conversions,
  avx512Widths,
  avx512Integers,
  avx512Logic,
  avx512Shifts,
  avx512Shuffles,
  avx512Half,
  x87,
];
const parsed = new Map<string, readonly Form[]>();

/** The forms of a mnemonic in order of preference, or undefined if it has none. */
export function formsOf(mnemonic: string): readonly Form[] | undefined {
  const known = parsed.get(mnemonic);
  if (known) return known;
  // `movsd` and `cmpsd` are in two groups: the string instructions have no operands
  const rows = groups.flatMap((group) => (Object.hasOwn(group, mnemonic) ? (group[mnemonic] ?? []) : []));
  if (rows.length === 0) return undefined;
  const forms = rows.map((row) => parseForm(mnemonic, row));
  parsed.set(mnemonic, forms);
  return forms;
}

/** Every mnemonic that the assembler knows, without repetition. */
export function mnemonics(): readonly string[] {
  return [...new Set(groups.flatMap((group) => Object.keys(group)))];
}
