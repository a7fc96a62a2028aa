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
    const starts = startsOf(sizes);
    for (const jump of jumps) {
      if (!jump.isShort) continue;
      const { index, target, near } = jump;
      const [from, to] = target > index ? [index + 1, target] : [target, index + 1];
      if (distance(starts, from, to) <= (target > index ? 127 : 128)) continue;
      jump.isShort = false;
      settled[index] = near;
      sizes[index] = maximumSize(near);
      changed = true;
    }
  }
  return settled;
}

/** Where each action begins, by the sizes of those before; what has no limit is counted apart. */
function startsOf(sizes: readonly number[]): { readonly bytes: Float64Array; readonly endless: Uint32Array } {
  const bytes = new Float64Array(sizes.length + 1);
  const endless = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, index) => {
    const isBounded = Number.isFinite(size);
    bytes[index + 1] = (bytes[index] as number) + (isBounded ? size : 0);
    endless[index + 1] = (endless[index] as number) + (isBounded ? 0 : 1);
  });
  return { bytes, endless };
}

/** Bytes from the start of one action to that of another. */
function distance({ bytes, endless }: ReturnType<typeof startsOf>, from: number, to: number): number {
  if (endless[to] !== endless[from]) return Number.POSITIVE_INFINITY;
  return (bytes[to] as number) - (bytes[from] as number);
}
