/**
 * Chooses the forms that an instruction's operands fit, and makes its encodings.
 *
 * Leaves: encodings sorted by size; where a constant decides, only the shortest one.
 */

import type { ErrorCode, UraniumError } from '../../base/index.ts';
import { type Encoding, FieldKind, printRange } from '../action-list.ts';
import { printOperand, type SourceText } from '../source-text.ts';
import { suggestion } from '../suggestion.ts';
import { encodeForm, hasUnencodableHighByte } from './encode.ts';
import type { Form, ImmediatePattern, OperandPattern } from './form.ts';
import type { InstructionStatement, Operand } from './syntax.ts';
import { formsOf, mnemonics } from './table.ts';

/**
 * The encodings of an instruction, of which the assembler takes the first that fits. Throws ERR_ASM_SYNTAX for
 * unknown mnemonics, ERR_ASM_OPERAND when no form takes the operands, ERR_IMM_RANGE when a constant is too large.
 */
export function selectEncodings(
  statement: InstructionStatement,
  source: SourceText,
  values: readonly unknown[],
): Encoding[] {
  const { mnemonic, operands, start } = statement;
  const fail = (code: ErrorCode, message: string, place = start): UraniumError =>
    source.error(code, message, place, values);
  const forms = formsOf(mnemonic);
  if (!forms)
    throw fail('ERR_ASM_SYNTAX', `unknown mnemonic '${mnemonic}'${suggestion(mnemonic, mnemonics())}`);
  checkPrefixes(statement, fail);

  const fitting = forms.filter(
    (form) =>
      form.operands.length === operands.length &&
      form.operands.every((pattern, index) => matches(pattern, operands[index])),
  );
  const encodable = fitting.filter((form) => !hasUnencodableHighByte(form, statement));
  if (encodable.length === 0) {
    if (fitting.length > 0) {
      throw fail('ERR_ASM_OPERAND', 'ah, ch, dh and bh cannot be used in an instruction with a REX prefix');
    }
    const place = operands[matchedCount(forms, operands)]?.place ?? start;
    const given = operands.map((operand) => describe(operand, values)).join(', ') || 'no operands';
    throw fail('ERR_ASM_OPERAND', `no form of ${mnemonic} takes (${given})${formList(forms)}`, place);
  }

  checkMemoryWidth(encodable, operands, fail);
  const exact = encodable.find((form) => form.isImplied);
  const encodings = (exact ? [exact] : encodable).flatMap((form) => encodeForm(form, statement));
  if (encodings.length === 0) throw rangeError(encodable, operands, fail);
  return reachable(encodings.sort((a, b) => a.bytes.length - b.bytes.length));
}

/** Whether a pattern takes an operand, whatever the value of its numbers. */
function matches(pattern: OperandPattern, operand: Operand | undefined): boolean {
  switch (operand?.kind) {
    case 'register':
      return pattern.fixed ? pattern.fixed === operand.register : pattern.register === operand.register.class;
    case 'memory':
      if (pattern.memory === undefined) return false;
      return pattern.memory === 0 || operand.width === 0 || operand.width === pattern.memory;
    case 'immediate':
      return pattern.immediate !== undefined;
    case 'target':
      if (operand.target.kind === 'external') return pattern.relative === 4 || takesSymbol(pattern.immediate);
      return pattern.relative !== undefined && (!operand.isShort || pattern.relative === 1);
    case undefined:
      return false;
  }
}

/** Whether a symbol can be the immediate: an address of 64 bits, or a number for an instruction of 32 bits. */
function takesSymbol(immediate: ImmediatePattern | undefined): boolean {
  return immediate?.size === 8 || (immediate?.size === 4 && immediate.wrap === 2 ** 32);
}

/** How many operands, from the first, some form takes. */
function matchedCount(forms: readonly Form[], operands: readonly Operand[]): number {
  const counts = forms.map((form) => {
    const index = operands.findIndex((operand, i) => {
      const pattern = form.operands[i];
      return !pattern || !matches(pattern, operand);
    });
    return index < 0 ? operands.length : index;
  });
  return Math.max(...counts);
}

// Intel SDM vol. 2, "LOCK" and "REP/REPE/REPZ/REPNE/REPNZ"
const lockable = /^(adc|add|and|bt[crs]|cmpxchg(8b|16b)?|dec|inc|neg|not|or|sbb|sub|xadd|xchg|xor)$/;
const repeatable = /^(movs|stos|lods|scas|cmps)[bwdq]$/;

function checkPrefixes({ prefixes, mnemonic, operands, start }: InstructionStatement, fail: Fail): void {
  for (const prefix of prefixes) {
    if (prefix === 0xf0) {
      if (lockable.test(mnemonic) && operands[0]?.kind === 'memory') continue;
      throw fail(
        'ERR_ASM_OPERAND',
        `lock needs an instruction that changes memory, not this ${mnemonic}`,
        start,
      );
    }
    if (!repeatable.test(mnemonic) || operands.length > 0) {
      throw fail(
        'ERR_ASM_OPERAND',
        `rep goes with movs, stos, lods, scas and cmps, not with ${mnemonic}`,
        start,
      );
    }
  }
}

type Fail = (code: ErrorCode, message: string, place?: number) => UraniumError;

/** Requires that only one size of memory is possible where the text says none. */
function checkMemoryWidth(forms: readonly Form[], operands: readonly Operand[], fail: Fail): void {
  for (const [index, operand] of operands.entries()) {
    if (operand.kind !== 'memory' || operand.width !== 0) continue;
    const widths = new Set(forms.map((form) => form.operands[index]?.memory));
    if (widths.size > 1) {
      const names = [...widths].map((width) => `${widthNames[width ?? 0] ?? width} ptr`);
      throw fail(
        'ERR_ASM_OPERAND',
        `the size of the memory operand is not known; write ${names.join(' or ')}`,
        operand.place,
      );
    }
  }
}

const widthNames: Readonly<Record<number, string>> = {
  8: 'byte',
  16: 'word',
  32: 'dword',
  64: 'qword',
  128: 'xmmword',
  256: 'ymmword',
};

/** A constant fits in no form: says so for the form that takes the most. */
function rangeError(forms: readonly Form[], operands: readonly Operand[], fail: Fail): UraniumError {
  for (const [index, operand] of operands.entries()) {
    if (operand.kind === 'memory' && operand.disp.operand < 0) {
      const { constant } = operand.disp;
      if (constant < -(2n ** 31n) || constant >= 2n ** 31n) {
        const range = '-2147483648..2147483647';
        return fail(
          'ERR_IMM_RANGE',
          `${constant} does not fit in disp32 of the address (${range})`,
          operand.place,
        );
      }
    }
    if (operand.kind !== 'immediate' || operand.value.operand >= 0) continue;
    const [widest] = forms
      .map((form) => ({ form, pattern: form.operands[index] }))
      .sort((a, b) => (b.pattern?.immediate?.max ?? 0) - (a.pattern?.immediate?.max ?? 0));
    if (!widest?.pattern?.immediate) continue;
    const { text, immediate } = widest.pattern;
    return fail(
      'ERR_IMM_RANGE',
      `${printOperand(operand.value.constant)} does not fit in ${text} of ${widest.form.text} (${printRange(immediate)})`,
      operand.place,
    );
  }
  return fail('ERR_IMM_RANGE', 'a constant does not fit');
}

/** Drops encodings that come after one that takes the same values. */
function reachable(encodings: readonly Encoding[]): Encoding[] {
  const seen = new Set<string>();
  const result: Encoding[] = [];
  for (const encoding of encodings) {
    const key = encoding.fields
      .map(({ kind, operand, addend, negate, min, max, wrap }) =>
        [kind, operand, addend, negate, kind === FieldKind.external ? 0 : min, max, wrap].join(),
      )
      .join(';');
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(encoding);
    if (encoding.fields.length === 0) break;
  }
  return result;
}

function describe(operand: Operand, values: readonly unknown[]): string {
  switch (operand.kind) {
    case 'register':
      return operand.register.name;
    case 'memory':
      return operand.width === 0 ? 'memory' : `m${operand.width}`;
    case 'immediate':
      return operand.value.operand < 0
        ? printOperand(operand.value.constant)
        : `the number ${printOperand(values[operand.value.operand])}`;
    case 'target':
      return operand.target.kind === 'external' ? 'an external symbol' : 'a label';
  }
}

function formList(forms: readonly Form[]): string {
  const shown = forms.slice(0, 24).map((form) => `\n      ${form.text}`);
  if (forms.length > shown.length) shown.push(`\n      and ${forms.length - shown.length} more`);
  return `; there are${shown.join('')}`;
}
