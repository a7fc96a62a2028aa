/**
 * Precompiled templates at run time: data becomes actions, when a template is used first, and with each kinds of operands.
 * Nothing is parsed, and no instruction is known.
 */

import type { Action, Encoding, Field, RegisterField } from '../action-list.ts';
import { Grain } from '../call-site.ts';
import type { CompiledActions, Dialect } from '../compile.ts';
import { describeOperand } from '../operand.ts';
import { placeholder } from '../source-text.ts';
import type { ActionData, EncodingData, FieldData, PrecompiledData, UnitData } from './data.ts';
import { groupMark, kindNames, wideMark } from './kinds.ts';

/** What stands for the text of a template that was compiled ahead of time. */
export class Precompiled {
  readonly #data: PrecompiledData;

  constructor(data: PrecompiledData) {
    this.#data = data;
  }

  /** @internal The texts around the operands. */
  get parts(): readonly string[] {
    return this.#data.text.split(placeholder);
  }

  /** @internal */
  open(dialect: Dialect): PrecompiledSource {
    const { name } = dialect.processor;
    if (this.#data.processor !== name) {
      throw new Error(
        `a template that was compiled for ${this.#data.processor} is used with the tag of ${name}`,
      );
    }
    return new PrecompiledSource(this.#data, dialect);
  }
}

/** Declares a template that was compiled ahead of time; what a build step writes into a program. */
export function precompiled(data: PrecompiledData): Precompiled {
  return new Precompiled(data);
}

function grainOf(kind: string): Grain {
  if (kind.endsWith(wideMark)) return Grain.wide;
  return kind.endsWith(groupMark) ? Grain.group : Grain.exact;
}

const others = ['number', 'label', 'external', 'fragment'];

/** The actions of a precompiled template, by the kinds of its operands. */
export class PrecompiledSource {
  readonly #data: PrecompiledData;
  readonly #dialect: Dialect;
  /** Of each operand: how finely the tables tell registers apart. */
  readonly grains: Grain[];

  constructor(data: PrecompiledData, dialect: Dialect) {
    this.#data = data;
    this.#dialect = dialect;
    this.grains = new Array<Grain>(data.text.split(placeholder).length - 1).fill(Grain.wide);
    for (const unit of data.units) {
      if (!('on' in unit)) continue;
      for (const key of Object.keys(unit.of)) {
        for (const [index, kind] of key.split(',').entries()) {
          const operand = unit.on[index] as number;
          const grain = others.includes(kind) ? Grain.wide : grainOf(kind);
          this.grains[operand] = Math.min(grain, this.grains[operand] as number) as Grain;
        }
      }
    }
  }

  /** The actions for operands; undefined if a unit has none for their kinds. */
  actionsFor(operands: readonly unknown[]): CompiledActions | undefined {
    const actions: Action[] = [];
    for (const unit of this.#data.units) {
      const found = actionsOfUnit(unit, operands);
      if (!found) return undefined;
      actions.push(...found.map((action) => this.#action(action)));
    }
    return { actions: this.#dialect.arrange(actions), locals: this.#data.labels ?? [] };
  }

  /** Why there are no actions for operands. */
  problemWith(operands: readonly unknown[]): string {
    const unit = this.#unitWithout(operands);
    if (!unit) return 'there is no problem';
    const given = unit.on.map((index) => describeOperand(operands[index])).join(', ');
    const keys = Object.keys(unit.of);
    const more = keys.length > 12 ? `, and ${keys.length - 12} more` : '';
    const known = keys.slice(0, 12).map((key) => `(${key.replaceAll(',', ', ')})`);
    return `this template was compiled ahead of time, but not for (${given}) here; it was for ${known.join(', ')}${more}`;
  }

  /** Where that is in the text. */
  placeOfProblem(operands: readonly unknown[]): number {
    const operand = this.#unitWithout(operands)?.on[0] ?? 0;
    let place = -1;
    for (let i = 0; i <= operand; i++) place = this.#data.text.indexOf(placeholder, place + 1);
    return Math.max(0, place);
  }

  #unitWithout(operands: readonly unknown[]): Extract<UnitData, { readonly on: unknown }> | undefined {
    for (const unit of this.#data.units) if ('on' in unit && !actionsOfUnit(unit, operands)) return unit;
    return undefined;
  }

  #action(data: ActionData): Action {
    if (!isEmit(data)) return data;
    const [start, end, ...encodings] = data;
    return {
      kind: 'emit',
      encodings: encodings.map((encoding) => this.#encoding(encoding, start, end)),
    };
  }

  #encoding([hex, fields = [], registers = []]: EncodingData, start: number, end: number): Encoding {
    const bytes = new Uint8Array(hex.length / 2);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
    const encoding: Encoding = {
      bytes,
      fields: fields.map((field) => this.#field(field, bytes.length)),
      lines: [{ offset: 0, start, end }],
    };
    if (registers.length === 0) return encoding;
    const places: RegisterField[] = [];
    for (let i = 0; i < registers.length; i += 6) {
      const [offset, operand, represented, mask, left, right] = registers.slice(i, i + 6) as SixNumbers;
      places.push({ offset, operand, represented, mask, left, right });
    }
    return { ...encoding, registers: places };
  }

  #field(data: FieldData, length: number): Field {
    const [index, offset, operand, place, addend = 0, negate = 0, partner] = data;
    const shape = this.#data.fields?.[index];
    if (!shape) throw new Error('a precompiled template is damaged');
    const own = { offset, operand, place, addend, negate: negate === 1 };
    if (shape.length === 3) {
      const [what, kind, recipe] = shape;
      const codec = this.#dialect.codecOf(recipe);
      return {
        what,
        kind,
        codec,
        size: 4,
        tail: 0,
        min: 0,
        max: 0,
        wrap: 0,
        ...own,
        ...(partner && { partner }),
      };
    }
    const [what, kind, size, min, max, wrap, scale] = shape;
    const codec = undefined;
    return { what, kind, codec, size, tail: length - offset, min, max, wrap, ...own, scale };
  }
}

type SixNumbers = [number, number, number, number, number, number];

function isEmit(data: ActionData): data is readonly [number, number, ...EncodingData[]] {
  return Array.isArray(data);
}

function actionsOfUnit(unit: UnitData, operands: readonly unknown[]): readonly ActionData[] | undefined {
  if (!('on' in unit)) return unit.actions;
  let keys: string[] = [''];
  for (const [index, operand] of unit.on.entries()) {
    const separator = index === 0 ? '' : ',';
    keys = keys.flatMap((key) => kindNames(operands[operand]).map((name) => `${key}${separator}${name}`));
  }
  for (const key of keys) if (Object.hasOwn(unit.of, key)) return unit.of[key];
  return undefined;
}
