/**
 * The instruction table of x86-64: every form that the assembler knows, by mnemonic. Rows are parsed when
 * their mnemonic is first used.
 *
 * Not in the table: x87, MMX, AVX-512, gathers (VSIB), far and 16-bit control flow, segment registers (but for fs: and gs: in addresses), and what
 * only runs in kernel mode.
 */

import { avx } from './avx.ts';
import { bmi } from './bmi.ts';
import { type Form, parseForm } from './form.ts';
import { general } from './general.ts';
import { sse } from './sse.ts';

const groups = [general, bmi, sse, avx];
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
