/**
 * Chooses the forms that an instruction's operands fit, and makes its encodings.
 *
 * Leaves: encodings sorted by size, in the table's order among equals; where a constant decides, only the first.
 */

import type { ErrorCode, UraniumError } from '../../base/index.ts';
import type { Encoding } from '../action-list.ts';
import type { LocalLabels } from '../outline.ts';
import { printOperand, type SourceText } from '../source-text.ts';
import { suggestion } from '../suggestion.ts';
import { encodeForm, isMisfit, type Misfit } from './encode.ts';
import type { Form } from './form.ts';
import { pair, pairedCount } from './match.ts';
import type { InstructionStatement, Operand } from './syntax.ts';
import { arm64FormsOf, arm64Mnemonics } from './table.ts';

/**
 * The encodings of an instruction, of which the assembler takes the first that fits. Throws ERR_ASM_SYNTAX for
 * unknown mnemonics, ERR_ASM_OPERAND when no form takes the operands, ERR_IMM_RANGE when a constant is too large.
 */
export function selectEncodings(
  statement: InstructionStatement,
  source: SourceText,
  values: readonly unknown[],
  locals: LocalLabels,
): Encoding[] {
  const { mnemonic, operands, start } = statement;
  const fail = (code: ErrorCode, message: string, place = start): UraniumError =>
    source.error(code, message, place, values);
  const forms = arm64FormsOf(mnemonic);
  if (!forms) {
    throw fail('ERR_ASM_SYNTAX', `unknown mnemonic '${mnemonic}'${suggestion(mnemonic, arm64Mnemonics())}`);
  }
  const encodings: Encoding[] = [];
  let misfit: { form: Form; reason: Misfit } | undefined;
  let isFitting = false;
  for (const form of forms) {
    const pairing = pair(form.operands, operands);
    if (!pairing) continue;
    isFitting = true;
    const result = encodeForm(form, pairing, statement, locals);
    if (isMisfit(result)) misfit ??= { form, reason: result };
    else encodings.push(result);
    // what follows would never be reached
    if (!isMisfit(result) && result.fields.length === 0) break;
  }
  if (encodings.length > 0) return encodings.sort((a, b) => a.bytes.length - b.bytes.length);
  if (!isFitting) {
    const counts = forms.map((form) => pairedCount(form.operands, operands));
    const place = operands[Math.max(...counts)]?.place ?? start;
    const given = operands.map((operand) => describe(operand, values)).join(', ') || 'no operands';
    throw fail('ERR_ASM_OPERAND', `no form of ${mnemonic} takes (${given})${formList(forms)}`, place);
  }
  if (!misfit) throw new Error(`${mnemonic} has neither an encoding nor a misfit`);
  const { form, reason } = misfit;
  const { value, code, message, place } = reason;
  if (message) throw fail('ERR_ASM_OPERAND', message, place);
  const shown = value.float ?? printOperand(value.constant);
  throw fail(
    'ERR_IMM_RANGE',
    `${shown} does not fit in #${code.name} of ${form.text} (${code.range})`,
    place,
  );
}

function describe(operand: Operand, values: readonly unknown[]): string {
  switch (operand.kind) {
    case 'register':
      return operand.register.name;
    case 'vector': {
      const { number, count, arrangement, lane, isList } = operand;
      const last = count > 1 ? ` - v${(number + count - 1) % 32}.${arrangement}` : '';
      const registers = `v${number}.${arrangement}${last}`;
      return `${isList ? `{${registers}}` : registers}${lane ? '[…]' : ''}`;
    }
    case 'immediate': {
      const { operand: index, constant, float } = operand.value;
      return index < 0 ? `#${float ?? printOperand(constant)}` : `the number ${printOperand(values[index])}`;
    }
    case 'modifier':
      return operand.name + (operand.amount ? ' #…' : '');
    case 'memory': {
      const items = operand.items.map((item) => describe(item, values)).join(', ');
      return `[${items}]${operand.isPreIndexed ? '!' : ''}`;
    }
    case 'target':
      return operand.target.kind === 'external' ? 'an external symbol' : 'a label';
    case 'name':
      return `'${operand.text}'`;
  }
}

function formList(forms: readonly Form[]): string {
  const shown = forms.slice(0, 24).map((form) => `\n      ${form.text}`);
  if (forms.length > shown.length) shown.push(`\n      and ${forms.length - shown.length} more`);
  return `; there are${shown.join('')}`;
}
