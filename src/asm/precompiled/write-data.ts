/** Writes actions as the data that precompiled.ts reads. */

import type { Action, Encoding, Field } from '../action-list.ts';
import type { ActionData, EncodingData, FieldData, FieldShape } from './data.ts';

/** Writes actions; what fields have in common is written once for all of a template. */
export class DataWriter {
  readonly #shapes = new Map<string, number>();
  readonly #list: FieldShape[] = [];

  get fields(): readonly FieldShape[] {
    return this.#list;
  }

  /** `operands`: those of the template that the fields of registers count. */
  actions(actions: readonly Action[], operands: readonly number[] = []): ActionData[] {
    return actions.map((action): ActionData => {
      if (action.kind !== 'emit') return action;
      const [line] = action.encodings[0]?.lines ?? [];
      const { start, end } = line ?? { start: 0, end: 0 };
      return [start, end, ...action.encodings.map((encoding) => this.#encoding(encoding, operands))];
    });
  }

  #encoding({ bytes, fields, registers = [] }: Encoding, operands: readonly number[]): EncodingData {
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const own = fields.map((field) => this.#field(field));
    const numbers = registers.flatMap(({ offset, operand, represented, mask, left, right }) => [
      offset,
      operands[operand] ?? 0,
      represented,
      mask,
      left,
      right,
    ]);
    if (numbers.length > 0) return [hex, own, numbers];
    return own.length > 0 ? [hex, own] : [hex];
  }

  #field(field: Field): FieldData {
    const { offset, operand, place, addend, negate, partner } = field;
    const shape = this.#shape(field);
    if (partner) return [shape, offset, operand, place, addend, negate ? 1 : 0, partner];
    if (negate) return [shape, offset, operand, place, addend, 1];
    return addend === 0 ? [shape, offset, operand, place] : [shape, offset, operand, place, addend];
  }

  #shape({ what, kind, size, min, max, wrap, scale, codec }: Field): number {
    const shape: FieldShape = codec
      ? [what, kind, codec.recipe]
      : scale === undefined
        ? [what, kind, size, min, max, wrap]
        : [what, kind, size, min, max, wrap, scale];
    const key = JSON.stringify(shape);
    let index = this.#shapes.get(key);
    if (index === undefined) {
      index = this.#list.push(shape) - 1;
      this.#shapes.set(key, index);
    }
    return index;
  }
}
