/** The variables of a body while it is lowered: registers and locals, their places, and the types that first uses give them. */

import type { Environment } from './environment.ts';
import type { Local } from './program.ts';
import { registerSlot } from './store.ts';
import type { ArgumentNode, StatementNode } from './syntax.ts';
import type { ValueType } from './types.ts';

const [capital, small] = [0x41, 0x61];

/** Names of one letter: `A` to `Z` are registers of the machine, `a` to `z` locals of the body. */
export class Variables {
  readonly #environment: Environment;
  /** By letter, from `a`: the slot of a local; -1 for letters that the body does not name. */
  readonly #slots = new Int8Array(26).fill(-1);
  /** The letters by slot. */
  readonly #letters: number[] = [];
  readonly #types: (ValueType | undefined)[] = [];

  /** The parameters have the first slots, the other letters that are named those behind, in the order of the alphabet. */
  constructor(
    parameters: readonly ValueType[],
    statements: readonly StatementNode[],
    environment: Environment,
  ) {
    this.#environment = environment;
    for (let letter = 0; letter < parameters.length; letter++) this.#add(letter, parameters[letter]);
    const named = localsOf(statements);
    for (let letter = parameters.length; letter < 26; letter++) {
      if ((named & (1 << letter)) !== 0) this.#add(letter, undefined);
    }
  }

  #add(letter: number, type: ValueType | undefined): void {
    this.#slots[letter] = this.#letters.length;
    this.#letters.push(letter);
    this.#types.push(type);
  }

  /** Slots of parameters and locals. */
  get count(): number {
    return this.#letters.length;
  }

  /** The operand of a name of one letter. */
  operand(name: string): number {
    const code = name.charCodeAt(0);
    if (code >= small) return 2 * (this.#slots[code - small] as number);
    return ~(2 * (registerSlot + code - capital));
  }

  /** Its type; undefined before its first use. */
  type(name: string): ValueType | undefined {
    const code = name.charCodeAt(0);
    if (code >= small) return this.#types[this.#slots[code - small] as number];
    return this.#environment.registerType(code - capital);
  }

  setType(name: string, type: ValueType): void {
    const code = name.charCodeAt(0);
    if (code >= small) this.#types[this.#slots[code - small] as number] = type;
    else this.#environment.setRegisterType(code - capital, type);
  }

  /** The locals; those that nothing gave a type are integers. */
  locals(): Local[] {
    return this.#letters.map((letter, slot) => ({
      letter: String.fromCharCode(small + letter),
      slot,
      type: this.#types[slot] ?? 'i64',
    }));
  }
}

/** The small letters that statements name: bit 0 is `a`. */
function localsOf(statements: readonly StatementNode[]): number {
  let letters = 0;
  for (const statement of statements) {
    letters |= statement.kind === 'field' ? localsIn(statement.value) : localsOfAll(statement.arguments);
  }
  return letters;
}

function localsOfAll(nodes: readonly ArgumentNode[]): number {
  let letters = 0;
  for (const node of nodes) letters |= localsIn(node);
  return letters;
}

function localsIn(node: ArgumentNode): number {
  switch (node.kind) {
    case 'name': {
      const code = node.name.charCodeAt(0);
      return node.name.length === 1 && code >= small ? 1 << (code - small) : 0;
    }
    case 'group':
      return localsOf(node.operations);
    case 'block':
      return localsOf(node.statements);
    case 'list':
      return localsOfAll(node.items);
    case 'macro':
      return localsOfAll(node.arguments);
    default:
      return 0;
  }
}
