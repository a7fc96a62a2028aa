/**
 * Template tags. Each place in a program that uses one is compiled once for every combination of operand kinds and
 * registers that it is used with; afterwards a use only looks up the action list.
 */

import { type ActionList, Fragment } from './action-list.ts';
import { type Compiler, compileTemplate } from './compile.ts';
import { ExternalSymbol, Label } from './label.ts';
import type { MachineRegister } from './register.ts';
import { SourceText } from './source-text.ts';
import type { InstructionSpan } from './syntax.ts';

/** What can stand in the braces of a template, besides registers. */
export type CommonOperand = number | bigint | Label | ExternalSymbol | Fragment;

interface CallSite {
  readonly source: SourceText;
  /** Action lists by the kinds of the operands. */
  readonly actionLists: Map<string, ActionList>;
  lastKinds: readonly number[];
  lastActionList: ActionList | undefined;
}

/** A template tag, and the same for text. */
export interface Templates<Operand> {
  readonly tag: (strings: TemplateStringsArray, ...operands: Operand[]) => Fragment;
  readonly parse: (text: string) => Fragment;
}

/** Makes the tag of a processor whose registers are of the class `registerClass`. */
export function templatesOf<Instruction extends InstructionSpan, Operand>(
  compiler: Compiler<Instruction>,
  registerClass: abstract new (...args: never) => MachineRegister,
): Templates<Operand> {
  const callSites = new WeakMap<TemplateStringsArray, CallSite>();
  const { name } = compiler.processor;

  function actionListFor(site: CallSite, operands: readonly unknown[]): ActionList {
    const { lastKinds } = site;
    let isSame = site.lastActionList !== undefined;
    for (let i = 0; isSame && i < operands.length; i++) isSame = kindOf(operands[i]) === lastKinds[i];
    if (isSame && site.lastActionList) return site.lastActionList;

    const kinds = operands.map(kindOf);
    const invalid = kinds.indexOf(-1);
    if (invalid >= 0) throw operandError(site.source, operands, invalid, name);
    const key = kinds.join();
    let actionList = site.actionLists.get(key);
    if (!actionList) {
      actionList = compileTemplate(compiler, site.source, operands);
      site.actionLists.set(key, actionList);
    }
    site.lastKinds = kinds;
    site.lastActionList = actionList;
    return actionList;
  }

  /** Operands of equal kind make equal action lists. A register is a kind of its own; -1: not an operand. */
  function kindOf(operand: unknown): number {
    if (typeof operand === 'number' || typeof operand === 'bigint') return 0;
    if (operand instanceof registerClass) return 16 + operand.id;
    if (operand instanceof Label) return 1;
    if (operand instanceof Fragment) return operand.actionList.processor.name === name ? 2 : -1;
    return operand instanceof ExternalSymbol ? 3 : -1;
  }

  return {
    tag(strings, ...operands) {
      let site = callSites.get(strings);
      if (!site) {
        site = newCallSite(strings.raw);
        callSites.set(strings, site);
      }
      return new Fragment(actionListFor(site, operands), operands);
    },
    parse: (text) => new Fragment(compileTemplate(compiler, new SourceText([text]), []), []),
  };
}

function newCallSite(parts: readonly string[]): CallSite {
  return { source: new SourceText(parts), actionLists: new Map(), lastKinds: [], lastActionList: undefined };
}

function operandError(
  source: SourceText,
  operands: readonly unknown[],
  index: number,
  processor: string,
): Error {
  let place = -1;
  for (let i = 0; i <= index; i++) place = source.text.indexOf('\uFFFC', place + 1);
  const operand = operands[index];
  const type =
    operand === null
      ? 'null'
      : operand instanceof Fragment
        ? `a fragment for ${operand.actionList.processor.name}`
        : typeof operand;
  return source.error(
    'ERR_ASM_OPERAND',
    `operand ${index + 1} is ${type}; a number, bigint, label, external symbol, or a register or fragment of ${processor} can be`,
    place,
    operands,
  );
}
