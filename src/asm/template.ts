/**
 * Template tags: the text at one place is compiled once for each combination of operand kinds that it is used with.
 *
 *   strings ──► CallSite ──kinds of the operands, one after the other──► ActionList
 *
 * At first each register is a kind of its own: what is known is encoded. A place that is used with many of them gets
 * actions for groups of registers instead, which are told apart when they run; see groups.ts. Numbers are of the kind of
 * their range, so that most encodings are chosen beforehand; see narrow.ts.
 */

import { type ActionList, Fragment } from './action-list.ts';
import type { Assembler } from './assembler.ts';
import { printBytes } from './assembler-errors.ts';
import { type CallSite, Grain } from './call-site.ts';
import { beginCall, values as callValues, newCalls } from './calls.ts';
import { actionListOf, type CompiledActions, type Dialect } from './compile.ts';
import { compileForGroups } from './groups.ts';
import { KindTable, maximumOperands } from './kind-table.ts';
import { ExternalSymbol, Label } from './label.ts';
import { narrow } from './narrow.ts';
import { BuilderOperand } from './operand.ts';
import { groupKind, numberRanges, OperandKind, operandKind, rangeKind, wideKind } from './operand-kind.ts';
import type { Precompiled, PrecompiledSource } from './precompiled/precompiled.ts';
import { MachineRegister, type RegisterGroup } from './register.ts';
import { placeholder, SourceText } from './source-text.ts';
import { castsIn } from './tokens.ts';

/** What can stand in the braces of a template, besides registers. */
export type CommonOperand = number | bigint | Label | ExternalSymbol | Fragment | BuilderOperand | Uint8Array;

/** A template tag that writes to an assembler at once. */
export type Emit<Operand> = (strings: TemplateText, ...operands: Operand[]) => void;

/** What a tag is called with: the text at its place, or (where a build step was there) what the text was compiled to. */
export type TemplateText = TemplateStringsArray | Precompiled;

/** A template tag. */
export interface TemplateTag<Operand> {
  (strings: TemplateText, ...operands: Operand[]): Fragment;
  /**
   * A tag that appends to `assembler` at once, without making a fragment: the fastest way to write code, which allocates
   * nothing. Throws what the tag itself and `Assembler.append` throw.
   */
  into(assembler: Assembler): Emit<Operand>;
}

/** A place that is compiled for more combinations of registers than this gets actions for groups of them. */
const exactLimit = 8;

/** A place that has more action lists than this gets one for all numbers. */
const rangedLimit = 256;

/** A template tag, and what builders need of it. */
export interface Templates<Operand> {
  readonly tag: TemplateTag<Operand>;
  readonly sites: CallSites;
}

/** The places that use a tag, for builders, which find them by themselves. */
export interface CallSites {
  /** A place with a text whose parts are around its operands. */
  readonly add: (parts: readonly string[]) => CallSite;
  /** The action list for operands, which may be followed by others in their array. Throws what the tag throws. */
  readonly actionListFor: (site: CallSite, operands: unknown[]) => ActionList;
}

/**
 * Makes the tag of a processor whose registers are of the class `registerClass`. Without `compile`, it takes only what was
 * compiled ahead of time.
 */
export function templatesOf<Operand>(
  dialect: Dialect,
  registerClass: abstract new (...args: never) => MachineRegister,
  compile?: (source: SourceText, operands: readonly unknown[]) => CompiledActions,
): Templates<Operand> {
  const callSites = new WeakMap<TemplateText, CallSite>();
  const { name } = dialect.processor;

  /** The action list for the operands, of which those in casts are made registers; undefined if there are addresses. */
  function actionListFor(site: CallSite, operands: unknown[]): ActionList | undefined {
    if (site.expansions) return undefined;
    const { operandCount, isRanged } = site;
    if (site.casts.length > 0) applyCasts(site, operands);
    const { table, grains } = site;
    let low = 0;
    let high = 0;
    for (let i = 0; i < operandCount; i++) {
      const kind = kindOf(operands[i], isRanged, grains[i] as Grain);
      const number = table === undefined || kind === undefined ? 0 : table.numberOf(i, kind);
      if (number === 0) return newActionList(site, operands);
      if (i < 6) low = (low << 5) | number;
      else high = (high << 5) | number;
    }
    return table?.get(low, high) ?? newActionList(site, operands);
  }

  /** Bytes as they are now, as a fragment. */
  function fragmentOf(bytes: Uint8Array): Fragment {
    const text = printBytes(bytes);
    const lines = [{ offset: 0, start: 0, end: text.length }];
    const encodings = [{ bytes: bytes.slice(), fields: [], lines }];
    const actions = [{ kind: 'emit' as const, encodings }];
    return new Fragment(actionListOf(dialect.processor, new SourceText([text]), { actions, locals: [] }), []);
  }

  /** The same for operands of kinds that there weren't yet; bytes become fragments. */
  function newActionList(site: CallSite, given: unknown[]): ActionList | undefined {
    for (let i = 0; i < site.operandCount; i++) {
      const operand = given[i];
      if (operand instanceof Uint8Array) given[i] = fragmentOf(operand);
    }
    const operands = given.slice(0, site.operandCount);
    for (const [index, operand] of operands.entries()) {
      if (operand instanceof BuilderOperand) {
        site.expansions = new Map();
        return undefined;
      }
      if (!isOperand(operand)) throw operandError(site.source, operands, index, name);
    }
    const compiled = compiledFor(site, operands);
    const kinds = operands.map((operand, index) =>
      kindOf(operand, site.isRanged, site.grains[index] as Grain),
    ) as number[];
    const key = kinds.join();
    const known = site.lists.get(key);
    if (known) return known;
    const ranges = operands.map((operand) =>
      site.isRanged && typeof operand === 'number' ? numberRanges[rangeKind(operand)] : undefined,
    );
    const actions = narrow(compiled.actions, ranges);
    const actionList = actionListOf(dialect.processor, site.source, { ...compiled, actions });
    site.lists.set(key, actionList);
    if (site.operandCount <= maximumOperands) {
      site.table ??= new KindTable(site.operandCount);
      site.table.add(kinds, actionList);
    }
    if (site.lists.size > rangedLimit && site.isRanged) {
      site.isRanged = false;
      forgetLists(site);
    }
    return actionList;
  }

  /** The same for a template with the text of its addresses in place. */
  function expand(site: CallSite, operands: readonly unknown[]): Fragment {
    const values: unknown[] = [];
    const texts: string[] = [];
    for (let i = 0; i < site.operandCount; i++) {
      const operand = operands[i];
      if (operand instanceof BuilderOperand) {
        texts.push(operand.text);
        operand.extend(beginCall(newCalls()));
        values.push(...callValues.slice(0, operand.text.split(placeholder).length - 1));
      } else {
        texts.push(placeholder);
        values.push(operand);
      }
    }
    const key = texts.join('\n');
    let strings = site.expansions?.get(key);
    if (!strings) {
      const parts = site.source.text.split(placeholder);
      const text = parts.map((part, index) => part + (texts[index] ?? '')).join('');
      const pieces = text.split(placeholder);
      strings = Object.assign(pieces, { raw: pieces });
      site.expansions?.set(key, strings);
    }
    return new Fragment(actionListFor(siteOf(strings), values) as ActionList, values);
  }

  function compiledFor(site: CallSite, operands: readonly unknown[]): CompiledActions {
    const key = keyOf(site, operands);
    const known = site.compiled.get(key);
    if (known) return known;
    const ahead = site.ahead?.actionsFor(operands);
    if (ahead) {
      site.compiled.set(key, ahead);
      return ahead;
    }
    if (!compile) throw notCompiledError(site, operands);
    // errors are about what was given
    const exact = compile(site.source, operands);
    const isFull = site.compiled.size >= exactLimit;
    const isGrouped = site.grains.some((grain) => grain !== Grain.exact);
    const hasRegisters = operands.some((operand) => operand instanceof MachineRegister);
    if (!isGrouped && isFull && hasRegisters && !site.isTried) {
      site.isTried = true;
      site.grains.fill(Grain.wide);
      forget(site);
    }
    for (;;) {
      const groups = operands.map((operand, index) =>
        operand instanceof MachineRegister ? groupOf(operand, site.grains[index]) : undefined,
      );
      if (groups.every((group) => group === undefined)) break;
      const compiled = compileForGroups((values) => compile(site.source, values), operands, groups);
      if (typeof compiled !== 'number') {
        site.compiled.set(keyOf(site, operands), compiled);
        return compiled;
      }
      site.grains[compiled] = site.grains[compiled] === Grain.wide ? Grain.group : Grain.exact;
      forget(site);
    }
    site.compiled.set(keyOf(site, operands), exact);
    return exact;
  }

  /** What was compiled is for kinds that are no more. */
  function forget(site: CallSite): void {
    site.compiled.clear();
    forgetLists(site);
  }

  function keyOf({ grains }: CallSite, operands: readonly unknown[]): string {
    return operands.map((operand, index) => kindOf(operand, false, grains[index] as Grain)).join();
  }

  function applyCasts({ casts, source }: CallSite, operands: unknown[]): void {
    for (let i = 0; i < casts.length; i++) {
      const cast = casts[i];
      const number = operands[i];
      if (cast === undefined || (typeof number !== 'number' && typeof number !== 'bigint')) continue;
      const register = cast(Number(number));
      if (!register) {
        const message = `there is no register with the number ${String(number)}`;
        throw source.error('ERR_ASM_OPERAND', message, placeOf(source, i), operands);
      }
      operands[i] = register;
    }
  }

  function isOperand(operand: unknown): boolean {
    if (operand instanceof Fragment) return operand.actionList.processor.name === name;
    if (typeof operand === 'number' || typeof operand === 'bigint') return true;
    return operand instanceof registerClass || operand instanceof Label || operand instanceof ExternalSymbol;
  }

  function siteOf(strings: TemplateText): CallSite {
    let site = callSites.get(strings);
    if (!site) {
      const ahead = 'raw' in strings ? undefined : strings.open(dialect);
      site = addSite('raw' in strings ? strings.raw : strings.parts, ahead);
      callSites.set(strings, site);
    }
    return site;
  }

  function addSite(parts: readonly string[], ahead?: PrecompiledSource): CallSite {
    const source = new SourceText(parts);
    return {
      source,
      operandCount: parts.length - 1,
      ahead,
      casts: castsIn(source, dialect),
      grains: ahead?.grains ?? new Array<Grain>(parts.length - 1).fill(Grain.exact),
      isTried: false,
      isRanged: true,
      compiled: new Map(),
      lists: new Map(),
      table: undefined,
      expansions: undefined,
    };
  }

  const tag = (strings: TemplateText, ...operands: Operand[]): Fragment => {
    const site = siteOf(strings);
    const list = actionListFor(site, operands);
    return list === undefined ? expand(site, operands) : new Fragment(list, operands);
  };

  const into = (assembler: Assembler): Emit<Operand> => {
    const operands: unknown[] = [];
    // parameters of their own, since an array of them would be an allocation
    return (
      strings,
      a?: Operand,
      b?: Operand,
      c?: Operand,
      d?: Operand,
      e?: Operand,
      f?: Operand,
      ...more
    ) => {
      const site = siteOf(strings);
      const { operandCount } = site;
      if (operandCount > 0) operands[0] = a;
      if (operandCount > 1) operands[1] = b;
      if (operandCount > 2) operands[2] = c;
      if (operandCount > 3) operands[3] = d;
      if (operandCount > 4) operands[4] = e;
      if (operandCount > 5) operands[5] = f;
      for (let i = 6; i < operandCount; i++) operands[i] = more[i - 6];
      const list = actionListFor(site, operands);
      if (list === undefined) assembler.append(expand(site, operands));
      else assembler.run(list, operands, true);
    };
  };

  return {
    tag: Object.assign(tag, { into }),
    sites: {
      add: (parts) => addSite(parts),
      // builders put the text of addresses in place themselves
      actionListFor: (site, operands) => actionListFor(site, operands) as ActionList,
    },
  };
}

/** What operands that are objects have. */
interface Operands {
  readonly [operandKind]: number;
  readonly [groupKind]: number;
  readonly [wideKind]: number;
}

/** The kind of an operand; undefined if it is none. */
function kindOf(operand: unknown, isRanged: boolean, grain: Grain): number | undefined {
  if (typeof operand === 'number') return isRanged ? rangeKind(operand) : OperandKind.number;
  if (typeof operand === 'bigint') return OperandKind.number;
  if (typeof operand !== 'object' || operand === null) return undefined;
  if (grain === Grain.exact) return (operand as Operands)[operandKind];
  return grain === Grain.group ? (operand as Operands)[groupKind] : (operand as Operands)[wideKind];
}

function groupOf(register: MachineRegister, grain: Grain | undefined): RegisterGroup | undefined {
  if (grain === Grain.exact) return undefined;
  return grain === Grain.group ? register.group : register.wideGroup;
}

function forgetLists(site: CallSite): void {
  site.lists.clear();
  site.table = undefined;
}

function notCompiledError({ source, ahead }: CallSite, operands: readonly unknown[]): Error {
  const message =
    ahead?.problemWith(operands) ??
    'this template, with addresses in place, was not compiled ahead of time; a tag of uranium-jit/asm compiles it';
  return source.error('ERR_ASM_OPERAND', message, ahead?.placeOfProblem(operands) ?? 0, operands);
}

function placeOf(source: SourceText, index: number): number {
  let place = -1;
  for (let i = 0; i <= index; i++) place = source.text.indexOf(placeholder, place + 1);
  return place;
}

function operandError(
  source: SourceText,
  operands: readonly unknown[],
  index: number,
  processor: string,
): Error {
  const operand = operands[index];
  const type =
    operand === null
      ? 'null'
      : operand instanceof Fragment
        ? `a fragment for ${operand.actionList.processor.name}`
        : typeof operand;
  return source.error(
    'ERR_ASM_OPERAND',
    `operand ${index + 1} is ${type}; a number, bigint, label, external symbol, or a register, address or fragment of ${processor}, or bytes can be`,
    placeOf(source, index),
    operands,
  );
}
