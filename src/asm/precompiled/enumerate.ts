/**
 * Finds what a unit of a template compiles to for every kind of operand that it takes: nobody says in a template what its
 * operands are.
 *
 * First a combination of classes is tried with a register of each, then with each register that is unlike others. What takes
 * one at all is compiled for groups of registers, as coarse as they hold (groups.ts), which is found out for each operand
 * with each choice of the others.
 */

import { type Action, Fragment } from '../action-list.ts';
import { Grain } from '../call-site.ts';
import { actionListOf, type CompiledActions, type Dialect } from '../compile.ts';
import { compileForGroups } from '../groups.ts';
import { ExternalSymbol, Label } from '../label.ts';
import type { MachineRegister, RegisterGroup } from '../register.ts';
import { SourceText } from '../source-text.ts';
import { groupMark, wideMark } from './kinds.ts';

/** What an operand may be: one thing, or one of registers that belong together. */
export type Choice =
  | { readonly kind: string; readonly value: unknown }
  | { readonly registers: readonly MachineRegister[] };

/** A combination of kinds, and its actions. */
export interface Combination {
  readonly kinds: readonly string[];
  readonly actions: readonly Action[];
}

/** More combinations of choices than this are not tried. */
export const maximumTries = 20_000;

/** What operands may be that are no registers. */
export function plainChoices(dialect: Dialect): readonly Choice[] {
  const nothing = actionListOf(dialect.processor, new SourceText(['']), { actions: [], locals: [] });
  return [
    { kind: 'number', value: 0 },
    { kind: 'label', value: new Label('label') },
    { kind: 'external', value: new ExternalSymbol('external') },
    { kind: 'fragment', value: new Fragment(nothing, []) },
  ];
}

/** An operand as `choice` says; of registers, one that is like most others. */
export function exampleOf(choice: Choice): unknown {
  if ('value' in choice) return choice.value;
  // the upper registers of AVX-512 are in large groups, but few instructions have them
  const rank = ({ group, number }: MachineRegister): number => (number < 16 ? 100 : 0) + group.others.length;
  return [...choice.registers].sort((a, b) => rank(b) - rank(a))[0];
}

type Compile = (values: readonly unknown[]) => CompiledActions;

/** All combinations of `choices` (of each operand) that `compile` takes. */
export function combinationsOf(choices: readonly (readonly Choice[])[], compile: Compile): Combination[] {
  const found: Combination[] = [];
  const tryTo = (values: readonly unknown[]): boolean => {
    try {
      compile(values);
      return true;
    } catch {
      return false;
    }
  };
  for (const combination of products(choices)) {
    const typical = combination.map(exampleOf);
    const isTaken = tryTo(typical) || trySpecial(combination, typical, tryTo);
    if (isTaken) found.push(...explore(combination, compile, tryTo));
  }
  return found;
}

/** Tries what instructions may want: registers that are unlike others, and registers one after the other. */
function trySpecial(
  combination: readonly Choice[],
  typical: readonly unknown[],
  tryTo: (values: readonly unknown[]) => boolean,
): boolean {
  const places: { readonly index: number; readonly special: readonly MachineRegister[] }[] = [];
  for (const [index, choice] of combination.entries()) {
    if ('registers' in choice) {
      places.push({ index, special: partitionOf(choice.registers, 1).map((part) => part.representative) });
    }
  }
  for (const { index, special } of places) {
    if (special.some((register) => tryTo(typical.with(index, register)))) return true;
  }
  const [first, second, third] = places;
  if (!first || !second) return false;
  if (!third) {
    // `in al, dx`
    const alone = ({ special }: typeof first): MachineRegister[] =>
      special.filter(({ group }) => group.others.length === 0);
    for (const register of alone(first)) {
      const values = typical.with(first.index, register);
      if (alone(second).some((other) => tryTo(values.with(second.index, other)))) return true;
    }
  }
  // the pairs of `casp`
  let next = 0;
  return tryTo(
    combination.map((choice, index) =>
      'registers' in choice ? choice.registers[next++ % choice.registers.length] : typical[index],
    ),
  );
}

/** A group of registers as data names it. */
interface Part {
  readonly name: string;
  readonly representative: MachineRegister;
  /** Undefined: that register alone. */
  readonly group: RegisterGroup | undefined;
}

function explore(
  combination: readonly Choice[],
  compile: Compile,
  tryTo: (values: readonly unknown[]) => boolean,
): Combination[] {
  const grains = combination.map((): Grain => Grain.wide);
  for (;;) {
    const result = exploreAt(combination, grains, compile, tryTo);
    if (typeof result !== 'number') return result;
    grains[result] = ((grains[result] as Grain) - 1) as Grain;
  }
}

/** The combinations with registers told apart as `grains` say, or the index of an operand that needs a finer grain. */
function exploreAt(
  combination: readonly Choice[],
  grains: readonly Grain[],
  compile: Compile,
  tryTo: (values: readonly unknown[]) => boolean,
): Combination[] | number {
  const parts = combination.map((choice, index): readonly (Part | Choice)[] =>
    'registers' in choice ? partitionOf(choice.registers, grains[index] as Grain) : [choice],
  );
  const found: Combination[] = [];
  for (const chosen of products(parts)) {
    const model = chosen.map((part) => ('representative' in part ? part.representative : operandOf(part)));
    const groups = chosen.map((part) => ('representative' in part ? part.group : undefined));
    const kinds = chosen.map((part) => ('representative' in part ? part.name : kindOf(part)));
    if (!tryTo(model)) {
      // whether others of the groups would be taken
      const finer = chosen.findIndex(
        (part, index) =>
          'representative' in part && part.group?.others.some((other) => tryTo(model.with(index, other))),
      );
      if (finer >= 0) return finer;
      continue;
    }
    const compiled = groups.some((group) => group !== undefined)
      ? compileForGroups(compile, model, groups)
      : compile(model);
    if (typeof compiled === 'number') return compiled;
    found.push({ kinds, actions: compiled.actions });
  }
  return found;
}

function operandOf(choice: Choice): unknown {
  return 'value' in choice ? choice.value : undefined;
}

function kindOf(choice: Choice): string {
  return 'value' in choice ? choice.kind : '';
}

/** The groups that registers are in; those with a group that isn't among them wholly stand alone. */
function partitionOf(registers: readonly MachineRegister[], grain: Grain): Part[] {
  const parts: Part[] = [];
  const seen = new Set<RegisterGroup>();
  for (const register of registers) {
    const group = grain === Grain.wide ? register.wideGroup : register.group;
    const { representative } = group;
    const members = [representative, ...group.others];
    if (grain === Grain.exact || !members.every((member) => registers.includes(member))) {
      // a register that is a group of its own needs no finer grain than others
      const isAlone = register.group.others.length === 0;
      const name = isAlone && registers.length > 1 ? `${register.name}${groupMark}` : register.name;
      parts.push({ name, representative: register, group: undefined });
    } else if (!seen.has(group)) {
      seen.add(group);
      const name = `${representative.name}${grain === Grain.wide ? wideMark : groupMark}`;
      parts.push({ name, representative, group: members.length > 1 ? group : undefined });
    }
  }
  return parts;
}

/** All ways to choose one of each. */
function products<Item>(choices: readonly (readonly Item[])[]): Item[][] {
  return choices.reduce<Item[][]>(
    (all, items) => all.flatMap((chosen) => items.map((item) => [...chosen, item])),
    [[]],
  );
}
