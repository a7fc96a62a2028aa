/** What the registers of all processors have in common. */

let registerCount = 0;

/** A register operand. Only the constants that the processors' register files define exist: identity is equality. */
export abstract class MachineRegister<Name extends string = string> {
  readonly name: Name;
  /** What instructions encode. */
  readonly number: number;
  /** Different for every register of every processor. */
  readonly id: number;

  constructor(name: Name, number: number) {
    this.name = name;
    this.number = number;
    this.id = registerCount++;
  }

  toString(): string {
    return this.name;
  }
}
