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

/** One place that uses a tag: its action lists, in a tree whose branches are the kinds of the operands, in order. */
interface CallSite {
  readonly source: SourceText;
  readonly root: KindNode;
}

interface KindNode {
  /** By the kind of the next operand. */
  readonly next: (KindNode | undefined)[];
  actionList: ActionList | undefined;
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
    let node = site.root;
    for (let i = 0; i < operands.length; i++) {
      const kind = kindOf(operands[i]);
      if (kind < 0) throw operandError(site.source, operands, i, name);
      let next = node.next[kind];
      if (next === undefined) {
        next = { next: [], actionList: undefined };
        node.next[kind] = next;
      }
      node = next;
    }
    node.actionList ??= compileTemplate(compiler, site.source, operands);
    return node.actionList;
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
  return { source: new SourceText(parts), root: { next: [], actionList: undefined } };
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
