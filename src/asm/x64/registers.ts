/**
 * The registers of x86-64 that the instruction table uses. Each is one object: identity is equality.
 */

import * as general from './general-registers.ts';
import type { Register } from './register.ts';
import * as vector from './vector-registers.ts';

export * from './general-registers.ts';
export { Register, type RegisterClass } from './register.ts';
export * from './vector-registers.ts';

/** Every register by its name. */
export const registers: ReadonlyMap<string, Register> = new Map(
  [...Object.values(general), ...Object.values(vector)].map((register: Register) => [
    register.name,
    register,
  ]),
);
