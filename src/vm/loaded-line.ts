/** Lines that have been checked, for machines to run and for people to look at. */

import { opcodeAt } from './opcodes.ts';
import { type Body, listBody } from './program.ts';

/** A line that has been checked. It can run any number of times, on the machine that loaded it. */
export class LoadedLine {
  /** @internal */
  readonly body: Body;
  /** @internal */
  readonly machine: object;

  /** @internal */
  constructor(body: Body, machine: object) {
    this.body = body;
    this.machine = machine;
  }

  /** The program of its statements: for each instruction where in the line it comes from, and what it does. */
  listing(): string {
    const nameOf = (operation: number): string => {
      const opcode = opcodeAt(operation >> 8, operation & 0xff);
      return opcode?.mnemonic ?? `op ${operation >> 8}.0x${(operation & 0xff).toString(16).padStart(2, '0')}`;
    };
    return listBody(this.body, nameOf);
  }
}
