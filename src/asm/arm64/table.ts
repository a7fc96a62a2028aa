/**
 * The instruction table of AArch64: every form that the assembler knows, by mnemonic. Rows are parsed when a mnemonic
 * of theirs is first used.
 *
 * Not in the table: SVE and SME, transactions, most system registers and instructions by name (S3_…
 * and SYS reach them), and what came after Armv8.5-A.
 */

import { control } from './control.ts';
import { crypto } from './crypto.ts';
import { mnemonicsOf } from './expand.ts';
import { floatingPoint } from './floating-point.ts';
import { type Form, parseForms } from './form.ts';
import { integer } from './integer.ts';
import { memory } from './memory.ts';
import { vectorFloats } from './vector-floats.ts';
import { vectorIntegers } from './vector-integers.ts';
import { vectorMemory } from './vector-memory.ts';
import { vectorMoves } from './vector-moves.ts';

const groups = [
  integer,
  control,
  memory,
  floatingPoint,
  vectorMoves,
  vectorIntegers,
  vectorFloats,
  vectorMemory,
  crypto,
];

/** The rows of every mnemonic, as [key in the table, row]. */
let rowsByMnemonic: Map<string, [string, string][]> | undefined;
const parsed = new Map<string, readonly Form[]>();

function rows(): Map<string, [string, string][]> {
  if (rowsByMnemonic) return rowsByMnemonic;
  rowsByMnemonic = new Map();
  for (const group of groups) {
    for (const [key, list] of Object.entries(group)) {
      for (const name of mnemonicsOf(key)) {
        const known = rowsByMnemonic.get(name) ?? [];
        known.push(...list.map((row): [string, string] => [key, row]));
        rowsByMnemonic.set(name, known);
      }
    }
  }
  return rowsByMnemonic;
}

/** The forms of a mnemonic in order of preference, or undefined if it has none. */
export function arm64FormsOf(mnemonic: string): readonly Form[] | undefined {
  const known = parsed.get(mnemonic);
  if (known) return known;
  const found = rows().get(mnemonic);
  if (!found) return undefined;
  const forms = found
    .flatMap(([key, row]) => parseForms(key, row))
    .filter((form) => form.mnemonic === mnemonic);
  parsed.set(mnemonic, forms);
  return forms;
}

/** The rows as they stand in the table, variables and all: [mnemonic, rows]. */
export function arm64Rows(): readonly (readonly [string, readonly string[]])[] {
  const merged = new Map<string, string[]>();
  for (const group of groups) {
    for (const [key, list] of Object.entries(group)) merged.set(key, [...(merged.get(key) ?? []), ...list]);
  }
  return [...merged];
}

/** Every mnemonic that the assembler knows, without repetition. */
export function arm64Mnemonics(): readonly string[] {
  return [...rows().keys()];
}
