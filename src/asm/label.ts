/**
 * The two things that code can refer to by name: a place in the same code (`Label`) and something that the
 * loader finds elsewhere (`ExternalSymbol`).
 *
 * A label holds no offset: the same label may be bound once in every assembler.
 */

let unnamed = 0;

/** A place in code. It is bound once in an assembler, before or after its uses. */
export class Label {
  /** What listings and errors call it. */
  readonly name: string;

  constructor(name?: string) {
    this.name = name ?? `L${++unnamed}`;
  }

  toString(): string {
    return this.name;
  }
}

/** A name that whoever loads the code resolves; a use of it leaves a `Relocation`. */
export class ExternalSymbol {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toString(): string {
    return this.name;
  }
}

/**
 * Names something outside the code, as in `call ${external('memcpy')}` (relative32),
 * `mov rax, ${external('table')}` (absolute64) or `lea rax, [rip + ${external('table')}]` (relative32). As a
 * 32-bit immediate, and next to a register in an address, it is a number to be filled in: `mov edx, ${external('n')}`
 * or `mov rax, [rbp + ${external('field')} + 8]` (absolute32).
 */
export function external(name: string): ExternalSymbol {
  return new ExternalSymbol(name);
}
