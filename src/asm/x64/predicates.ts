/**
 * Mnemonics that have an immediate in their name, as compilers write them: `vcmpltps` is `vcmpps` with 1. Intel SDM vol. 2:
 * CMPPS (table 3-1 and 3-3), VPCMPD (table 5-15), PCLMULQDQ (table 4-13).
 */

import type { InstructionStatement } from './syntax.ts';

/** Of floating-point comparisons, in order; SSE has the first eight. */
const floatPredicates =
  'eq lt le unord neq nlt nle ord eq_uq nge ngt false neq_oq ge gt true eq_os lt_oq le_oq unord_s neq_us nlt_uq nle_uq ord_s eq_us nge_uq ngt_uq false_os neq_os ge_oq gt_oq true_us'.split(
    ' ',
  );

/** Of integer comparisons; 3 and 7 are always the same. */
const integerPredicates = ['eq', 'lt', 'le', '', 'neq', 'nlt', 'nle'];

/** Of carry-less multiplication: which halves. */
const halves: Readonly<Record<string, number>> = { ll: 0, hl: 1, lh: 16, hh: 17 };

/** What such a mnemonic stands for, or undefined. */
function expand(name: string): readonly [mnemonic: string, immediate: number] | undefined {
  const [, v = '', predicate = '', type = ''] = /^(v?)cmp(\w+?)([ps][sdh])$/.exec(name) ?? [];
  const float = floatPredicates.indexOf(predicate);
  if (float >= 0 && (v !== '' || (float < 8 && !type.endsWith('h')))) return [`${v}cmp${type}`, float];
  const [, relation = '', elements = ''] = /^vpcmp([a-z]{2,3}?)(u?[bwdq])$/.exec(name) ?? [];
  const integer = relation === '' ? -1 : integerPredicates.indexOf(relation);
  if (integer >= 0) return [`vpcmp${elements}`, integer];
  const [, multiply = '', left = '', right = ''] = /^(v?pclmul)([lh])q([lh])qdq$/.exec(name) ?? [];
  const half = halves[left + right];
  return half === undefined ? undefined : [`${multiply}qdq`, half];
}

/** The instruction with its immediate as an operand, if its name has one. */
export function withPredicate(statement: InstructionStatement): InstructionStatement {
  const expanded = expand(statement.mnemonic);
  if (!expanded) return statement;
  const [mnemonic, immediate] = expanded;
  const value = { constant: BigInt(immediate), operand: -1, negate: false };
  const operand = { kind: 'immediate', value, place: statement.start } as const;
  return { ...statement, mnemonic, operands: [...statement.operands, operand] };
}
