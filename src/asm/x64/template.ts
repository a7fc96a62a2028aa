/**
 * The `x64` template tag. Each place in a program that uses it is compiled once for every combination of operand
 * kinds and registers that it is used with; afterwards a use only looks up the action list.
 */

import { type ActionList, Fragment } from '../action-list.ts';
import { ExternalSymbol, Label } from '../label.ts';
import { SourceText } from '../source-text.ts';
import { compileTemplate } from './compile.ts';
import { Register } from './registers.ts';

/** What can stand in the braces of a template. */
export type TemplateOperand = number | bigint | Register | Label | ExternalSymbol | Fragment;

interface CallSite {
  readonly source: SourceText;
  /** Action lists by the kinds of the operands. */
  readonly actionLists: Map<string, ActionList>;
  lastKinds: readonly number[];
  lastActionList: ActionList | undefined;
}

const callSites = new WeakMap<TemplateStringsArray, CallSite>();

/**
 * x86-64 assembly in Intel syntax: x64`mov eax, ${n}; ret`. Statements end at `;` or at the end of the line, comments
 * begin with `//` or `#`. Append the result to an `Assembler`, or splice it into another template.
 *
 * Throws ERR_ASM_SYNTAX, ERR_ASM_OPERAND, ERR_IMM_RANGE or ERR_LABEL, with `position` in the template; values of
 * operands are checked when the fragment is appended.
 */
export function x64(strings: TemplateStringsArray, ...operands: TemplateOperand[]): Fragment {
  let site = callSites.get(strings);
  if (!site) {
    site = newCallSite(strings.raw);
    callSites.set(strings, site);
  }
  return new Fragment(actionListFor(site, operands), operands);
}

/** The same for text that is made at run time; it is compiled each time. Throws what `x64` throws. */
export function parseX64(text: string): Fragment {
  return new Fragment(compileTemplate(new SourceText([text]), []), []);
}

function newCallSite(parts: readonly string[]): CallSite {
  return { source: new SourceText(parts), actionLists: new Map(), lastKinds: [], lastActionList: undefined };
}

function actionListFor(site: CallSite, operands: readonly TemplateOperand[]): ActionList {
  const { lastKinds } = site;
  let isSame = site.lastActionList !== undefined;
  for (let i = 0; isSame && i < operands.length; i++) isSame = kindOf(operands[i]) === lastKinds[i];
  if (isSame && site.lastActionList) return site.lastActionList;

  const kinds = operands.map(kindOf);
  const invalid = kinds.indexOf(-1);
  if (invalid >= 0) throw operandError(site.source, operands, invalid);
  const key = kinds.join();
  let actionList = site.actionLists.get(key);
  if (!actionList) {
    actionList = compileTemplate(site.source, operands);
    site.actionLists.set(key, actionList);
  }
  site.lastKinds = kinds;
  site.lastActionList = actionList;
  return actionList;
}

/** Operands of equal kind make equal action lists. A register is a kind of its own; -1: not an operand. */
function kindOf(operand: unknown): number {
  if (typeof operand === 'number' || typeof operand === 'bigint') return 0;
  if (operand instanceof Register) return 16 + operand.id;
  if (operand instanceof Label) return 1;
  if (operand instanceof Fragment) return 2;
  return operand instanceof ExternalSymbol ? 3 : -1;
}

function operandError(source: SourceText, operands: readonly unknown[], index: number): Error {
  let place = -1;
  for (let i = 0; i <= index; i++) place = source.text.indexOf('\uFFFC', place + 1);
  const operand = operands[index];
  const type = operand === null ? 'null' : typeof operand;
  return source.error(
    'ERR_ASM_OPERAND',
    `operand ${index + 1} is ${type}; a number, bigint, register, label, external symbol or fragment can be`,
    place,
    operands,
  );
}
