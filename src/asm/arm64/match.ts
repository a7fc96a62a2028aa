/** Whether the operands of an instruction fit the patterns of a form, whatever the values of their numbers. */

import type { Pattern, VectorPattern } from './form.ts';
import type { Operand, VectorOperand } from './syntax.ts';

/** An operand with the pattern it fits; undefined where the pattern's operand was left out. */
export type Pairing = readonly { readonly pattern: Pattern; readonly operand: Operand | undefined }[];

/** Pairs the operands with patterns, those in brackets included, or undefined if they don't fit. */
export function pair(patterns: readonly Pattern[], operands: readonly Operand[]): Pairing | undefined {
  const pairs: { pattern: Pattern; operand: Operand | undefined }[] = [];
  let next = 0;
  for (const pattern of patterns) {
    const operand = operands[next];
    if (operand && matches(pattern, operand) && follows(pattern, operand, operands[next - 1])) {
      next++;
      pairs.push({ pattern, operand });
      if (pattern.kind !== 'memory' || operand.kind !== 'memory') continue;
      const inner = pair(pattern.items, operand.items);
      if (!inner) return undefined;
      pairs.push(...inner);
    } else if (pattern.isOptional) pairs.push({ pattern, operand: undefined });
    else return undefined;
  }
  return next === operands.length ? pairs : undefined;
}

/** How many operands, from the first, the patterns take. */
export function pairedCount(patterns: readonly Pattern[], operands: readonly Operand[]): number {
  let next = 0;
  for (const pattern of patterns) {
    const operand = operands[next];
    if (!operand) break;
    if (!matches(pattern, operand)) {
      if (pattern.isOptional) continue;
      break;
    }
    if (pattern.kind === 'memory' && operand.kind === 'memory' && !pair(pattern.items, operand.items)) break;
    next++;
  }
  return next;
}

/** Whether a register is the one after `before`, where the pattern wants that. */
function follows(pattern: Pattern, operand: Operand, before: Operand | undefined): boolean {
  if (pattern.kind !== 'register' || !pattern.isSuccessor) return true;
  if (operand.kind !== 'register' || before?.kind !== 'register') return false;
  return operand.register.number === before.register.number + 1;
}

function matches(pattern: Pattern, operand: Operand): boolean {
  switch (pattern.kind) {
    case 'register': {
      if (operand.kind !== 'register') return false;
      const { register } = operand;
      if (register.class !== pattern.class || (pattern.mustBeEven && register.number % 2 === 1)) return false;
      const isThirtyOne = register.number === 31 && (register.class === 'x' || register.class === 'w');
      if (isThirtyOne && pattern.excludesZero) return false;
      return !isThirtyOne || register.isStackPointer === pattern.allowsStackPointer;
    }
    case 'vector':
      return operand.kind === 'vector' && matchesVector(pattern, operand);
    case 'immediate': {
      if (operand.kind === 'target') {
        return operand.isLow12 && pattern.codes[0]?.relocation !== undefined;
      }
      if (operand.kind !== 'immediate') return false;
      const { value } = operand;
      if (pattern.fixed !== undefined) {
        return value.operand >= 0 || (value.float ?? Number(value.constant)) === pattern.fixed;
      }
      return value.float === undefined || pattern.codes.some(({ code }) => code.isFloat);
    }
    case 'label':
      return (
        (operand.kind === 'target' && !operand.isLow12) ||
        operand.kind === 'name' ||
        operand.kind === 'immediate'
      );
    case 'modifier':
      if (operand.kind !== 'modifier' || pattern.names.codeOf(operand.name) === undefined) return false;
      return operand.amount !== undefined || pattern.isAmountOptional;
    case 'name':
      if (operand.kind === 'immediate') return pattern.allowsNumber && operand.value.operand < 0;
      return (
        operand.kind === 'name' &&
        operand.addend === 0 &&
        pattern.names.codeOf(operand.text.toLowerCase()) !== undefined
      );
    case 'memory':
      return operand.kind === 'memory' && operand.isPreIndexed === pattern.isPreIndexed;
  }
}

function matchesVector(pattern: VectorPattern, operand: VectorOperand): boolean {
  if (pattern.arrangement !== operand.arrangement || pattern.isList !== operand.isList) return false;
  if (pattern.count !== operand.count) return false;
  if (typeof pattern.lane === 'number') {
    const { lane } = operand;
    return lane !== undefined && lane.operand < 0 && Number(lane.constant) === pattern.lane;
  }
  return (pattern.lane === undefined) === (operand.lane === undefined);
}
