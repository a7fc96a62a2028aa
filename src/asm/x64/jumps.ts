/** Chooses between short and near jumps. Intel SDM vol. 2, "JMP" and "Jcc". */

import { type Action, FieldKind, maximumSize } from '../action-list.ts';

/**
 * Decides the size of jumps to local labels where the template alone can tell. Forward jumps have one encoding
 * afterwards; backward ones that may or may not reach keep both, and the assembler chooses.
 *
 * Every jump starts short; those whose target may be too far become near, which may push others out of reach, until
 * nothing changes. Distances count every action between at its largest; fragments and other sections are far.
 */
export function settleJumps(actions: readonly Action[]): Action[] {
  const targets = new Map<number, number>();
  for (const [index, action] of actions.entries())
    if (action.kind === 'local') targets.set(action.index, index);
  const settled = [...actions];
  const jumps: { index: number; target: number; near: Action; isShort: boolean }[] = [];
  for (const [index, action] of actions.entries()) {
    if (action.kind !== 'emit' || action.encodings.length !== 2) continue;
    const [short, near] = action.encodings;
    const field = short?.fields.at(-1);
    const target = targets.get(field?.operand ?? -1);
    if (!short || !near || field?.kind !== FieldKind.local || field.size !== 1 || target === undefined)
      continue;
    settled[index] = { kind: 'emit', encodings: [short] };
    const isForward = target > index;
    jumps.push({
      index,
      target,
      near: isForward ? { kind: 'emit', encodings: [near] } : action,
      isShort: true,
    });
  }

  const sizes = settled.map((action) => {
    if (action.kind === 'align') return action.alignment - 1;
    return action.kind === 'fragment' || action.kind === 'section'
      ? Number.POSITIVE_INFINITY
      : maximumSize(action);
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (const jump of jumps) {
      if (!jump.isShort) continue;
      const { index, target, near } = jump;
      const between = target > index ? sizes.slice(index + 1, target) : sizes.slice(target, index + 1);
      const distance = between.reduce((sum, size) => sum + size, 0);
      if (distance <= (target > index ? 127 : 128)) continue;
      jump.isShort = false;
      settled[index] = near;
      sizes[index] = maximumSize(near);
      changed = true;
    }
  }
  return settled;
}
