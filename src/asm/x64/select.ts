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
import { withPredicate } from './predicates.ts';
import { prefixProblem } from './prefixes.ts';
import {
  type InstructionStatement,
  type MemoryOperand,
  type Operand,
  type RegisterOperand,
  roundingModes,
} from './syntax.ts';
import { formsOf, mnemonics } from './table.ts';
import { widthPrefix } from './widths.ts';

/**
 * The encodings of an instruction, of which the assembler takes the first that fits. Throws ERR_ASM_SYNTAX for
 * unknown mnemonics, ERR_ASM_OPERAND when no form takes the operands, ERR_IMM_RANGE when a constant is too large.
 */
export function selectEncodings(
  written: InstructionStatement,
  source: SourceText,
  values: readonly unknown[],
): Encoding[] {
  const statement = formsOf(written.mnemonic) ? written : withPredicate(written);
  const { mnemonic, operands, start } = statement;
  const fail = (code: ErrorCode, message: string, place = start): UraniumError =>
    source.error(code, message, place, values);
  const forms = formsOf(mnemonic);
  if (!forms)
    throw fail('ERR_ASM_SYNTAX', `unknown mnemonic '${mnemonic}'${suggestion(mnemonic, mnemonics())}`);
  for (const prefix of statement.prefixes) {
    const problem = prefixProblem(prefix, statement);
    if (problem) throw fail('ERR_ASM_OPERAND', problem);
  }

  const fitting = forms.filter(
    (form) =>
      form.operands.length === operands.length &&
      form.operands.every((pattern, index) => matches(pattern, operands[index], form)) &&
      takesRounding(form, statement),
  );
  const possible = fitting.filter((form) => !hasUnencodableHighByte(form, statement));
  const encodable = preferred(possible, statement);
  if (encodable.length === 0) {
    if (possible.length > 0) {
      throw fail('ERR_ASM_OPERAND', `no form of ${mnemonic} can be encoded as wished${formList(possible)}`);
    }
    if (fitting.length > 0) {
      throw fail('ERR_ASM_OPERAND', 'ah, ch, dh and bh cannot be used in an instruction with a REX prefix');
    }
    const matched = matchedCount(forms, operands);
    const place = operands[matched]?.place ?? statement.rounding?.place ?? start;
    const given = describeAll(statement, values);
    throw fail('ERR_ASM_OPERAND', `no form of ${mnemonic} takes (${given})${formList(forms)}`, place);
  }

  checkMemoryWidth(encodable, operands, fail);
  const exact = encodable.find((form) => form.isImplied);
  const encodings = (exact ? [exact] : encodable).flatMap((form) => encodeForm(form, statement));
  if (encodings.length === 0) {
    throw statement.wishes.disp === undefined
      ? rangeError(encodable, operands, fail)
      : fail(
          'ERR_IMM_RANGE',
          `this address has no encoding with a displacement of ${statement.wishes.disp} bits`,
        );
  }
  return reachable(encodings.sort((a, b) => a.bytes.length - b.bytes.length));
}

/**
 * The forms among which the shortest is taken: those that are as the text wishes. What AVX-512 has only where nothing else
 * does: it may be shorter, but not every processor has it.
 */
function preferred(forms: readonly Form[], { wishes, operands }: InstructionStatement): readonly Form[] {
  const { prefix, disp, direction, immediate } = wishes;
  let left = forms;
  if (prefix !== undefined) left = left.filter(({ vex }) => vex && vex.isEvex === (prefix === 'evex'));
  else if (left.some(({ vex }) => !vex?.isEvex)) left = left.filter(({ vex }) => !vex?.isEvex);
  if (direction !== undefined) {
    const slot = direction === 'load' ? 'reg' : 'rm';
    const areRegisters = operands.filter(({ kind }) => kind === 'register').length > 1;
    left = left.filter((form) => areRegisters && form.operands[0]?.slot === slot);
  }
  if (disp !== undefined) {
    left = left.filter((form) =>
      operands.some(({ kind }, i) => kind === 'memory' || form.operands[i]?.relative === disp / 8),
    );
  }
  if (immediate !== undefined) {
    left = left.filter((form) => form.operands.some((pattern) => pattern.immediate?.size === immediate / 8));
  }
  return left;
}

/** Whether a pattern takes an operand, whatever the value of its numbers. */
function matches(pattern: OperandPattern, operand: Operand | undefined, form: Form): boolean {
  switch (operand?.kind) {
    case 'register':
      if (!takesMask(pattern, operand, form)) return false;
      // only EVEX has room for the upper sixteen vector registers
      if (operand.register.number > 15 && !form.vex?.isEvex) return false;
      return pattern.fixed ? pattern.fixed === operand.register : pattern.register === operand.register.class;
    case 'memory':
      if (pattern.memory === undefined || !takesMask(pattern, operand, form)) return false;
      if (!takesIndex(pattern, operand, form)) return false;
      if (operand.broadcast !== 0) {
        const { broadcast, memory } = pattern;
        if (broadcast === undefined || memory !== broadcast * operand.broadcast) return false;
        return operand.width === 0 || operand.width === broadcast;
      }
      return pattern.memory === 0 || operand.width === 0 || operand.width === pattern.memory;
    case 'immediate':
      return pattern.immediate !== undefined;
    case 'target':
      if (operand.target.kind === 'external') return pattern.relative === 4 || takesSymbol(pattern.immediate);
      return (
        pattern.relative !== undefined &&
        (operand.distanceSize === 0 || pattern.relative === operand.distanceSize)
      );
    case undefined:
      return false;
  }
}

function takesMask(pattern: OperandPattern, operand: RegisterOperand | MemoryOperand, form: Form): boolean {
  if (operand.mask === undefined) return pattern.mask === undefined || !needsMask(form);
  if (operand.isZeroing) return pattern.mask === 'zero' && operand.kind === 'register';
  return pattern.mask !== undefined;
}

/** Gathers and scatters need one: SDM vol. 2, VGATHERDPS, "#UD if k0". */
export function needsMask(form: Form): boolean {
  return form.vex?.isEvex === true && form.operands.some(({ vectorIndex }) => vectorIndex !== undefined);
}

function takesIndex(pattern: OperandPattern, { index }: MemoryOperand, form: Form): boolean {
  if (pattern.vectorIndex === undefined) return !index?.isVector;
  return index?.class === pattern.vectorIndex && (index.number < 16 || form.vex?.isEvex === true);
}

function takesRounding(form: Form, { rounding, operands }: InstructionStatement): boolean {
  if (!rounding) return true;
  const wanted = rounding.mode === undefined ? 'sae' : 'er';
  const isRegister = operands.every(({ kind }) => kind === 'register' || kind === 'immediate');
  return isRegister && form.operands[rounding.operand]?.rounding === wanted;
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
      return !pattern || !matches(pattern, operand, form);
    });
    return index < 0 ? operands.length : index;
  });
  return Math.max(...counts);
}

type Fail = (code: ErrorCode, message: string, place?: number) => UraniumError;

/** Requires that only one size of memory is possible where the text says none. */
function checkMemoryWidth(forms: readonly Form[], operands: readonly Operand[], fail: Fail): void {
  for (const [index, operand] of operands.entries()) {
    if (operand.kind !== 'memory' || operand.width !== 0 || operand.broadcast !== 0) continue;
    const widths = new Set(forms.map((form) => form.operands[index]?.memory));
    if (widths.size > 1) {
      const names = [...widths].map((width) => widthPrefix(width ?? 0).trimEnd());
      throw fail(
        'ERR_ASM_OPERAND',
        `the size of the memory operand is not known; write ${names.join(' or ')}`,
        operand.place,
      );
    }
  }
}

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
      .map(({ kind, operand, addend, negate, min, max, wrap, scale }) =>
        [kind, operand, addend, negate, kind === FieldKind.external ? 0 : min, max, wrap, scale].join(),
      )
      .join(';');
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(encoding);
    if (encoding.fields.length === 0) break;
  }
  return result;
}

function describeAll({ operands, rounding }: InstructionStatement, values: readonly unknown[]): string {
  const given = operands.map((operand) => describe(operand, values));
  if (rounding)
    given.push(rounding.mode === undefined ? '{sae}' : `{${roundingModes[rounding.mode] ?? ''}-sae}`);
  return given.join(', ') || 'no operands';
}

function describe(operand: Operand, values: readonly unknown[]): string {
  switch (operand.kind) {
    case 'register':
      return `${operand.register.name}${describeMask(operand)}`;
    case 'memory': {
      const { width, broadcast, index } = operand;
      const size = width === 0 ? 'memory' : `m${width}`;
      const vector = index?.isVector ? ` with ${index.class} as index` : '';
      return `${size}${vector}${broadcast === 0 ? '' : `{1to${broadcast}}`}${describeMask(operand)}`;
    }
    case 'immediate':
      return operand.value.operand < 0
        ? printOperand(operand.value.constant)
        : `the number ${printOperand(values[operand.value.operand])}`;
    case 'target':
      return operand.target.kind === 'external' ? 'an external symbol' : 'a label';
  }
}

function describeMask({ mask, isZeroing }: RegisterOperand | MemoryOperand): string {
  return mask ? ` {${mask.name}}${isZeroing ? '{z}' : ''}` : '';
}

function formList(forms: readonly Form[]): string {
  const shown = forms.slice(0, 24).map((form) => `\n      ${form.text}`);
  if (forms.length > shown.length) shown.push(`\n      and ${forms.length - shown.length} more`);
  return `; there are${shown.join('')}`;
}
