/**
 * Uses of labels: each is filled in at once where its label is bound already, or noted as a fixup until it is.
 *
 * Invariant: every use is either resolved in its section, or noted in its label's state; those that lead to another section wait
 * in `references`. Branches that may turn out not to reach (`FieldCodec.reach`) are noted in their section, too: before the
 * code has grown too far for one of them, it is led to a veneer, a branch that reaches any place, which takes over its fixup.
 */

import { type ActionList, type Field, FieldKind, type Processor } from './action-list.ts';
import { unboundError } from './assembler-errors.ts';
import { Fixups, unused } from './fixups.ts';
import type { Label } from './label.ts';
import { LabelStates } from './label-states.ts';
import { References } from './references.ts';
import type { Section } from './section.ts';
import type { StepField } from './step.ts';
import { noteBranch, writeVeneers } from './veneers.ts';

/** Stands for the operands of a template that was written at once: they are not kept. */
const forgotten: readonly unknown[] = [];

export class LabelUses {
  readonly labels = new LabelStates();
  readonly fixups = new Fixups();
  readonly references: References;

  constructor(sections: readonly Section[]) {
    this.references = new References(sections);
  }

  /**
   * Fills the field of a label that is in this state, or notes it until the label is bound: the field at `at` of `section`. Throws
   * ERR_LABEL for the label `<n` that is not there.
   */
  fill(
    section: Section,
    field: StepField,
    at: number,
    list: ActionList,
    values: readonly unknown[],
    localBase: number,
    isReused: boolean,
    state: number,
  ): void {
    const position = section.origin + at;
    const kept = isReused ? forgotten : values;
    if (state >= 0) {
      this.references.resolve(position, state, field, list, kept);
      return;
    }
    if (field.kind === FieldKind.before) throw unboundError(field, list, values);
    const index = this.fixups.count;
    const used = this.fixups.add(position, state, field, list, kept);
    this.labels.setField(field, values, localBase, used);
    if (field.kind === FieldKind.label) this.fixups.labels[index] = values[field.operand] as Label;
    if (field.codec !== undefined && field.codec.reach > 0) noteBranch(index, section, this.fixups);
  }

  /** Fills in all uses of a label, which is at `position`; leaves its new state. */
  bind(state: number, position: number): number {
    const { fixups } = this;
    for (let rest = state; rest !== unused; ) {
      const index = Fixups.indexOf(rest);
      rest = fixups.next[index] as number;
      this.#resolveFixup(index, position);
    }
    return position;
  }

  #resolveFixup(index: number, target: number): void {
    const { fixups } = this;
    const position = fixups.positions[index] as number;
    const field = fixups.fields[index] as StepField;
    fixups.positions[index] = -1;
    fixups.open--;
    const values = fixups.values[index] as readonly unknown[];
    this.references.resolve(position, target, field, fixups.lists[index] as ActionList, values);
  }

  /** Leads branches of `section` to veneers that may not reach beyond its next `size` bytes; see `writeVeneers`. */
  extend(section: Section, size: number, processor: Processor | undefined): number {
    const { fixups } = this;
    return writeVeneers(size, section, fixups, processor, (position, target, field, index) =>
      this.references.resolve(
        position,
        target,
        field,
        fixups.lists[index] as ActionList,
        fixups.values[index] as readonly unknown[],
      ),
    );
  }

  /** Throws ERR_LABEL for the first use of a label that is not bound, if there is one. */
  checkBound(): void {
    const { fixups } = this;
    if (fixups.open === 0) return;
    let first = 0;
    while ((fixups.positions[first] as number) < 0) first++;
    const values = fixups.values[first] ?? forgotten;
    const label = fixups.labels[first];
    throw unboundError(fixups.fields[first] as Field, fixups.lists[first] as ActionList, values, label);
  }

  reset(): void {
    this.labels.reset();
    this.fixups.reset();
    this.references.reset();
  }
}
