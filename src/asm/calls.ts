/**
 * What the methods of builders were called with, in trees: values are told apart by their kinds, as in templates, and before
 * those of an operand that is an object comes its shape.
 *
 *   mov(rax, ptr64(rdi, 8))     register ─► shape of [￼ + ￼] ─► register ─► number from 1 to 127 ─► action list
 *
 * Invariant: calls that end at the same place have equal texts, and values of equal kinds.
 *
 * This is what runs for every instruction: nothing here allocates but new branches.
 */

import type { ActionList } from './action-list.ts';
import { type CallSite, Grain } from './call-site.ts';
import { groupKind, OperandKind, operandKind, rangeKind, wideKind } from './operand-kind.ts';
import { MachineRegister } from './register.ts';

/** A call, up to some value. */
export interface Call {
  /** A kind or a shape, of which no two are equal. */
  readonly key: number;
  readonly parent: Call | undefined;
  /** Index of the value whose kind the key is; -1: it is a shape. */
  readonly index: number;
  /** What registers are of one kind as next value. */
  grain: Grain;
  /** The first of the calls with one value, or shape, more. */
  child: Call | undefined;
  /** The next call with as many. */
  sibling: Call | undefined;
  /** What calls write that end here; undefined until that is known for all registers of the kinds. */
  list: ActionList | undefined;
  /** Until then: for the registers that there were. */
  readonly known: KnownCall[];
}

/** What calls with certain registers write. */
interface KnownCall {
  readonly registers: readonly (MachineRegister | undefined)[];
  readonly list: ActionList;
}

/** What the call that is being made brings for the placeholders of its template; there may be more behind. */
export const values: unknown[] = [];
let valueCount = 0;

/** A tree, for calls of one method. */
export function newCalls(): Call {
  return newCall(0, undefined, -1);
}

/** Begins a call. */
export function beginCall(calls: Call): Call {
  valueCount = 0;
  return calls;
}

/** The call with a number more. */
export function withNumber(call: Call, value: number): Call {
  const index = valueCount++;
  values[index] = value;
  return step(call, rangeKind(value), index);
}

/** A register, a label or a symbol. */
interface Kinds {
  readonly [operandKind]: number;
  readonly [groupKind]: number;
  readonly [wideKind]: number;
}

/** The call with a register, a label or a symbol more. */
export function withObject(call: Call, value: Kinds): Call {
  const index = valueCount++;
  values[index] = value;
  return step(call, kindOf(call, value), index);
}

/** The same for any object; undefined if it is none of these. */
export function withValue(call: Call, value: object): Call | undefined {
  const kind: number | undefined = kindOf(call, value as Kinds);
  if (kind === undefined) return undefined;
  const index = valueCount++;
  values[index] = value;
  return step(call, kind, index);
}

function kindOf({ grain }: Call, value: Kinds): number {
  if (grain === Grain.wide) return value[wideKind];
  return grain === Grain.group ? value[groupKind] : value[operandKind];
}

/** The call with a number more that may be large. */
export function withBigint(call: Call, value: number | bigint): Call {
  if (typeof value === 'number') return withNumber(call, value);
  const index = valueCount++;
  values[index] = value;
  return step(call, OperandKind.number, index);
}

/** The call with the shape of an operand, whose values follow. */
export function withShape(call: Call, shape: number): Call {
  return step(call, shape, -1);
}

function step(call: Call, key: number, index: number): Call {
  let child = call.child;
  while (child !== undefined && child.key !== key) child = child.sibling;
  return child ?? addCall(call, key, index);
}

function addCall(parent: Call, key: number, index: number): Call {
  const call = newCall(key, parent, index);
  call.sibling = parent.child;
  parent.child = call;
  return call;
}

function newCall(key: number, parent: Call | undefined, index: number): Call {
  return {
    key,
    parent,
    index,
    grain: Grain.wide,
    child: undefined,
    sibling: undefined,
    list: undefined,
    known: [],
  };
}

/** What a call with these registers wrote before; undefined if it is new. */
export function knownList(call: Call): ActionList | undefined {
  const { known } = call;
  for (let i = 0; i < known.length; i++) {
    const { registers, list } = known[i] as KnownCall;
    let isSame = true;
    for (let j = 0; isSame && j < registers.length; j++) {
      isSame = registers[j] === undefined || registers[j] === values[j];
    }
    if (isSame) return list;
  }
  return undefined;
}

/** Keeps what a call writes: for all registers of the kinds in it, if `site` has such action lists by now. */
export function keepList(call: Call, site: CallSite, list: ActionList): void {
  let isForAll = true;
  for (let each = call; each.parent !== undefined; each = each.parent) {
    if (!(values[each.index] instanceof MachineRegister)) continue;
    const grain = site.grains[each.index] ?? Grain.exact;
    if (grain >= each.parent.grain) continue;
    isForAll = false;
    if (!site.isTried) continue;
    // registers of finer kinds have branches of their own from now on
    each.parent.grain = grain;
    each.parent.child = undefined;
  }
  if (isForAll) call.list = list;
  else if (!site.isTried) {
    const used = values.slice(0, site.operandCount);
    const registers = used.map((value) => (value instanceof MachineRegister ? value : undefined));
    call.known.push({ registers, list });
  }
}
