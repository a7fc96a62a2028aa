/**
 * Branches of limited reach whose target is not known yet, and veneers: before the code has grown too far for such a branch, it
 * is led to a branch that reaches any place, which takes over its fixup.
 */

import type { Processor } from './action-list.ts';
import type { Fixups } from './fixups.ts';
import type { Section } from './section.ts';
import { layOutField, type StepField } from './step.ts';

/** Fills the field at `position` with the distance to `target`; `index` is a fixup with the same operands. */
export type ResolveField = (position: number, target: number, field: StepField, index: number) => void;

/** Notes that the use of a label is a branch of limited reach. */
export function noteBranch(index: number, section: Section, fixups: Fixups): void {
  section.branches.push(index);
  section.deadline = Math.min(section.deadline, deadlineOf(index, section, fixups));
}

/** Where a veneer for the branch has to be at the latest, with room for the veneers of all others. */
function deadlineOf(index: number, section: Section, fixups: Fixups): number {
  const { codec } = fixups.fields[index] as StepField;
  const reach = codec?.reach ?? 0;
  const offset = (fixups.positions[index] as number) - section.origin;
  return offset + reach - Math.min(reach / 2, 8 * (section.branches.length + 16));
}

/**
 * Leads branches to veneers here that may not reach beyond the next `size` bytes. Returns how many, which stand behind a
 * branch around them.
 */
export function writeVeneers(
  size: number,
  section: Section,
  fixups: Fixups,
  processor: Processor | undefined,
  resolve: ResolveField,
): number {
  const veneer = processor?.veneer;
  const [veneerField] = veneer?.fields ?? [];
  const waiting = section.branches.filter((index) => (fixups.positions[index] as number) >= 0);
  // a little ahead, lest many templates begin with a veneer each
  const limit = section.offset + size + 4096;
  const due = waiting.filter((index) => deadlineOf(index, section, fixups) < limit);
  section.branches = waiting.filter((index) => !due.includes(index));
  const [first] = due;
  if (veneer && veneerField && first !== undefined) {
    const start = section.position;
    const { length } = veneer.bytes;
    section.reserve(length * (due.length + 1));
    for (let i = 0; i <= due.length; i++) section.bytes.set(veneer.bytes, section.offset + length * i);
    section.offset += length * (due.length + 1);
    const jump = layOutField({ ...veneerField, addend: 0 });
    resolve(start, section.position, jump, first);
    due.forEach((index, number) => {
      const at = start + length * (number + 1);
      const field = fixups.fields[index] as StepField;
      resolve(fixups.positions[index] as number, at, layOutField({ ...field, addend: 0 }), index);
      const { kind, operand, addend, place } = field;
      fixups.positions[index] = at + jump.offset;
      fixups.fields[index] = layOutField({ ...jump, kind, operand, addend, place });
    });
  }
  section.deadline = Math.min(
    Number.POSITIVE_INFINITY,
    ...section.branches.map((index) => deadlineOf(index, section, fixups)),
  );
  return due.length;
}
