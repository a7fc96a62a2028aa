/** Finds the forms of the instruction table that an opcode may have. The index is made when it is first used. */

import type { Form, VexPrefix } from './form.ts';
import { formsOf, mnemonics } from './table.ts';

export interface Candidate {
  readonly mnemonic: string;
  readonly form: Form;
  /** ModRM.reg of a /digit form, else -1. */
  readonly digit: number;
}

let candidatesByKey: Map<number, Candidate[]> | undefined;

/** No forms. */
export const none: readonly Candidate[] = [];

/** The forms that have an opcode; those with more of the prefixes come first: without F3, POPCNT would be BSF. */
export function candidatesOf(key: number): readonly Candidate[] {
  candidatesByKey ??= indexForms();
  return candidatesByKey.get(key) ?? none;
}

/** One, two or three opcode bytes. */
export function opcodeKey(opcode: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = opcode;
  return (opcode.length << 24) | (first << 16) | (second << 8) | third;
}

/** What a VEX or EVEX prefix says about the opcode. */
export function vexKey(
  { isEvex, map, pp }: Pick<VexPrefix, 'isEvex' | 'map' | 'pp'>,
  opcode: number,
): number {
  return ((isEvex ? 6 : 5) << 24) | (map << 16) | (pp << 8) | opcode;
}

function indexForms(): Map<number, Candidate[]> {
  const index = new Map<number, Candidate[]>();
  for (const mnemonic of mnemonics()) {
    for (const form of formsOf(mnemonic) ?? []) {
      const hasReg = form.operands.some(({ slot }) => slot === 'reg');
      const candidate = { mnemonic, form, digit: form.hasModrm && !hasReg ? form.digit : -1 };
      const inOpcode = form.operands.some(({ slot }) => slot === 'opcode');
      for (let register = 0; register < (inOpcode ? 8 : 1); register++) {
        const opcode = form.opcode.map((byte, i) => (i === form.opcode.length - 1 ? byte + register : byte));
        const { vex } = form;
        const key = vex ? vexKey(vex, opcode[0] ?? 0) : opcodeKey(opcode);
        const list = index.get(key) ?? [];
        // nop before xchg rax, rax; movabs before mov, which would be shorter
        const isBetter = form.text === 'nop' || mnemonic === 'movabs';
        if (isBetter) list.unshift(candidate);
        else list.push(candidate);
        index.set(key, list);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.form.prefixes.length - a.form.prefixes.length);
  return index;
}
