/**
 * The names of the kinds of operands in precompiled data: kind numbers are given when a program starts, and may be others then.
 *
 *   number label external fragment
 *   rcx      that register
 *   rdi+     one of the registers that all instructions treat like rdi, which represents them
 *   rax*     one of those that most do
 */

import { Fragment } from '../action-list.ts';
import { ExternalSymbol, Label } from '../label.ts';
import { MachineRegister } from '../register.ts';

export const groupMark = '+';
export const wideMark = '*';

/** The names that the kind of an operand may have, the narrowest first. */
export function kindNames(operand: unknown): readonly string[] {
  if (typeof operand === 'number' || typeof operand === 'bigint') return ['number'];
  if (operand instanceof MachineRegister) {
    const { name, group, wideGroup } = operand;
    return [name, `${group.representative.name}${groupMark}`, `${wideGroup.representative.name}${wideMark}`];
  }
  if (operand instanceof Label) return ['label'];
  if (operand instanceof ExternalSymbol) return ['external'];
  return operand instanceof Fragment ? ['fragment'] : [];
}
