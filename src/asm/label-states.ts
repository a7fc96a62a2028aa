/** What an assembler knows of labels: of each its state (see fixups.ts), wherever the label is. */

import { UraniumError } from '../base/index.ts';
import { FieldKind } from './action-list.ts';
import { unused } from './fixups.ts';
import type { Label, LabelUser } from './label.ts';
import type { StepField } from './step.ts';

export class LabelStates {
  #user: LabelUser = { notes: new Map(), isForgotten: false };
  /** Of the local labels of the fragments that are being written, innermost last. */
  readonly locals: number[] = [];
  localCount = 0;
  /** Of the dynamic labels, by number. */
  readonly dynamic: number[] = [];
  /** Of the last labels `1:` to `9:`, and of the next. */
  readonly before: number[] = new Array<number>(10).fill(unused);
  readonly after: number[] = new Array<number>(10).fill(unused);

  /** Makes room for the local labels of a fragment; leaves the index of the first. */
  enter(count: number): number {
    const base = this.localCount;
    this.localCount = base + count;
    for (let i = base; i < base + count; i++) this.locals[i] = unused;
    return base;
  }

  /** The state of the label that a field refers to. */
  ofField(field: StepField, values: readonly unknown[], localBase: number): number {
    switch (field.kind) {
      case FieldKind.local:
        return this.locals[localBase + field.operand] as number;
      case FieldKind.label:
        return this.of(values[field.operand] as Label);
      case FieldKind.dynamic:
        return this.ofDynamic(dynamicNumber(field.operand, values));
      case FieldKind.before:
        return this.before[field.operand] as number;
      default:
        return this.after[field.operand] as number;
    }
  }

  /** The state of a label in this code, which is then kept in the label. */
  of(label: Label): number {
    if (label.user !== this.#user) {
      // what the assembler that used it last noted is its own again
      if (label.user?.isForgotten === false) label.user.notes.set(label, label.state);
      label.user = this.#user;
      label.state = this.#user.notes.get(label) ?? unused;
    }
    return label.state;
  }

  /** The state of the dynamic label `=>number`. Throws ERR_ARGUMENT for numbers that none can have. */
  ofDynamic(number: number): number {
    const states = this.dynamic;
    if (number < states.length) {
      const state = states[number];
      if (state !== undefined) return state;
    }
    if (!Number.isInteger(number) || number < 0 || number >= 2 ** 24) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `=>${number} is no dynamic label; their numbers are 0..${2 ** 24 - 1}`,
      );
    }
    while (states.length <= number) states.push(unused);
    return unused;
  }

  /** The position of a label; undefined if it isn't bound. */
  positionOf(label: Label): number | undefined {
    const state = label.user === this.#user ? label.state : (this.#user.notes.get(label) ?? unused);
    return state < 0 ? undefined : state;
  }

  /** Notes that the field is the last use of its label. `used` is the label's new state. */
  setField(field: StepField, values: readonly unknown[], localBase: number, used: number): void {
    switch (field.kind) {
      case FieldKind.local:
        this.locals[localBase + field.operand] = used;
        break;
      case FieldKind.label:
        (values[field.operand] as Label).state = used;
        break;
      case FieldKind.dynamic:
        this.dynamic[dynamicNumber(field.operand, values)] = used;
        break;
      default:
        this.after[field.operand] = used;
    }
  }

  reset(): void {
    this.#user.isForgotten = true;
    this.#user = { notes: new Map(), isForgotten: false };
    this.localCount = 0;
    this.dynamic.fill(unused);
    this.before.fill(unused);
    this.after.fill(unused);
  }
}

/** The number of a dynamic label: see `FieldKind.dynamic`. */
export function dynamicNumber(operand: number, values: readonly unknown[]): number {
  return operand < 0 ? -1 - operand : Number(values[operand]);
}
