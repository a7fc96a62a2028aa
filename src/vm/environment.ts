/** What the checker has to know of a machine: types of registers, functions, fields, opcodes. */

import type { OperandKind } from './opcodes.ts';
import type { Signature, ValueType } from './types.ts';

/** An opcode as it is bound now: one of the table, or one that was bound to a function. */
export interface BoundOpcode {
  /** `page << 8 | code` */
  readonly operation: number;
  readonly mnemonic: string;
  readonly operands: readonly OperandKind[];
  readonly result: ValueType | 'void';
  readonly fuel: number;
  /** Its operands lie in consecutive slots (pages from 3 on, and the plugin half). */
  readonly usesWindow: boolean;
}

/** Which registers a page's opcodes take and return when they stand without arguments. */
export interface RegisterScheme {
  readonly takes: readonly string[];
  readonly returns: string;
}

export interface Environment {
  /** The type of a register by its number from 0; undefined before its first use. */
  registerType(register: number): ValueType | undefined;
  setRegisterType(register: number, type: ValueType): void;
  findFunction(name: string): { readonly index: number; readonly signature: Signature } | undefined;
  findField(name: string): number | undefined;
  /** Makes a field known. Undefined if a function has the name. */
  declareField(name: string): number | undefined;
  findOpcode(page: number, code: number): BoundOpcode | undefined;
  scheme(page: number): RegisterScheme | undefined;
  /** The handle of a string of the line. */
  constant(bytes: Uint8Array): number;
}
