/**
 * The two things that code can refer to by name: a place in the same code (`Label`) and something that the
 * loader finds elsewhere (`ExternalSymbol`).
 *
 * A label has no offset of its own: the same label may be bound once in every assembler. What the assembler that used
 * it last knows of it is kept here, so that it is found without a search; the other assemblers keep it themselves.
 */

import { groupKind, OperandKind, operandKind, wideKind } from './operand-kind.ts';

let unnamed = 0;

/** One code that an assembler makes. */
export interface LabelUser {
  /** What it noted of labels that others have used since. */
  readonly notes: Map<Label, number>;
  /** Whether the assembler has forgotten the code: nothing needs to be noted for it. */
  isForgotten: boolean;
}

/** A place in code. It is bound once in an assembler, before or after its uses. */
export class Label {
  readonly [operandKind]: number = OperandKind.label;
  readonly [groupKind]: number = OperandKind.label;
  readonly [wideKind]: number = OperandKind.label;
  readonly #name: string | undefined;
  readonly #number: number;
  /** For assemblers: which of them used the label last, and what it knows of it (see fixups.ts). */
  user: LabelUser | undefined;
  state = -1;

  constructor(name?: string) {
    this.#name = name;
    this.#number = name === undefined ? ++unnamed : 0;
  }

  /** What listings and errors call it. */
  get name(): string {
    return this.#name ?? `L${this.#number}`;
  }

  toString(): string {
    return this.name;
  }
}

/** A name that whoever loads the code resolves; a use of it leaves a `Relocation`. */
export class ExternalSymbol {
  readonly [operandKind]: number = OperandKind.external;
  readonly [groupKind]: number = OperandKind.external;
  readonly [wideKind]: number = OperandKind.external;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toString(): string {
    return this.name;
  }

  /** Tells them from registers, which have names too. */
  declare protected readonly isExternal: true;
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
