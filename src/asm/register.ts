/** What the registers of all processors have in common. */

import { groupKind, OperandKind, operandKind, wideKind } from './operand-kind.ts';

let kinds: number = OperandKind.register;

/** Registers that instructions treat alike: they differ in bits of their number alone, which stand in the same places. */
export interface RegisterGroup {
  readonly representative: MachineRegister;
  /** The others. */
  readonly others: readonly MachineRegister[];
}

/** A register operand. Only the constants that the processors' register files define exist: identity is equality. */
export abstract class MachineRegister<Name extends string = string> {
  /** Different for every register of every processor. */
  readonly [operandKind]: number;
  [groupKind]: number;
  [wideKind]: number;
  readonly name: Name;
  /** What instructions encode. */
  readonly number: number;
  /** The registers that all instructions treat like this one. */
  group: RegisterGroup;
  /** Those that most do. */
  wideGroup: RegisterGroup;

  constructor(name: Name, number: number) {
    const kind = kinds++;
    this[operandKind] = kind;
    this[groupKind] = kind;
    this[wideKind] = kind;
    this.name = name;
    this.number = number;
    this.group = { representative: this, others: [] };
    this.wideGroup = this.group;
  }

  toString(): string {
    return this.name;
  }
}

/**
 * Makes groups of registers that all instructions treat alike, or (`isWide`) most. The first of each represents it: every
 * bit in which any two differ is the only difference between it and one of the others.
 */
export function groupRegisters(registers: readonly MachineRegister[], isWide: boolean): void {
  const [representative, ...others] = registers;
  if (!representative) return;
  const group: RegisterGroup = { representative, others };
  const kind = kinds++;
  for (const register of registers) {
    if (isWide) {
      register.wideGroup = group;
      register[wideKind] = kind;
    } else {
      register.group = group;
      register[groupKind] = kind;
      // until there is a wider one
      register.wideGroup = group;
      register[wideKind] = kind;
    }
  }
}
