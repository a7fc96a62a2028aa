/**
 * Uses of labels that are not bound yet, in lists that are kept for the next code, so that noting one allocates nothing.
 *
 * What is known of a label is one number, its *state*: a position (at least 0), `unused`, or the last of its fixups, from
 * which a chain leads to the first.
 */

import type { ActionList } from './action-list.ts';
import type { Label } from './label.ts';
import type { StepField } from './step.ts';

/** The state of a label that is neither bound nor used. */
export const unused = -1;

export class Fixups {
  /** The position of each field; -1 when it is filled in. */
  readonly positions: number[] = [];
  /** The state of the label before this use. */
  readonly next: number[] = [];
  readonly fields: StepField[] = [];
  readonly lists: ActionList[] = [];
  /** The operands, for errors. */
  readonly values: (readonly unknown[])[] = [];
  /** The label, if it is an object; also for errors, where the operands were not kept. */
  readonly labels: (Label | undefined)[] = [];
  count = 0;
  /** How many are not filled in. */
  open = 0;

  /** Notes a use of a label; leaves the label's new state. */
  add(
    position: number,
    state: number,
    field: StepField,
    list: ActionList,
    values: readonly unknown[],
  ): number {
    const index = this.count++;
    this.positions[index] = position;
    this.next[index] = state;
    this.fields[index] = field;
    this.lists[index] = list;
    this.values[index] = values;
    this.labels[index] = undefined;
    this.open++;
    return -2 - index;
  }

  /** The index of the last fixup of a label in a state below `unused`. */
  static indexOf(state: number): number {
    return -2 - state;
  }

  reset(): void {
    this.count = 0;
    this.open = 0;
  }
}
