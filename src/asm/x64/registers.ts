/**
 * The registers of x86-64 that the instruction table uses. Each is one object: identity is equality.
 */

import { groupRegisters } from '../register.ts';
import * as general from './general-registers.ts';
import type { Register, RegisterClass } from './register.ts';
import * as stack from './stack-registers.ts';
import * as vector from './vector-registers.ts';

export * from './general-registers.ts';
export { Register, type RegisterClass } from './register.ts';
export * from './stack-registers.ts';
export * from './vector-registers.ts';

/** Every register by its name. */
export const registers: ReadonlyMap<string, Register> = new Map(
  [...Object.values(general), ...Object.values(vector), ...Object.values(stack)].map((register: Register) => [
    register.name,
    register,
  ]),
);

/** The register of a class that has the number, as instructions encode it; undefined if there is none. */
export function registerNumbered(registerClass: RegisterClass, number: number): Register | undefined {
  return numbered[registerClass][number];
}

const numbered: Readonly<Record<RegisterClass, readonly Register[]>> = byClass();

function byClass(): Record<RegisterClass, Register[]> {
  const found: Record<RegisterClass, Register[]> = {
    r8: [],
    r16: [],
    r32: [],
    r64: [],
    xmm: [],
    ymm: [],
    zmm: [],
    k: [],
    st: [],
  };
  for (const register of registers.values()) {
    if (!register.isHighByte) found[register.class][register.number] = register;
  }
  return found;
}

/** `count` numbers from `first` on. */
function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * The numbers of the registers that all instructions treat alike, representative first. Alone are those that some
 * instruction wants by name (rax, cl, dx, xmm0) or can't have (k0 as a mask), and rsp, rbp, r12 and r13, with which ModRM
 * means something else (SDM vol. 2, tables 2-2 and 2-3). From spl on, bytes need a REX prefix.
 */
const high = [10, 8, 9, 11, 14, 15];
const vectors = [[7, ...numbers(1, 6)], numbers(8, 8), numbers(16, 16)];
const groups: Readonly<Record<RegisterClass, readonly (readonly number[])[]>> = {
  r8: [[2, 3], [6, 7], high],
  r16: [[7, 3, 6], high],
  r32: [[7, 2, 3, 6], high],
  r64: [[7, 2, 3, 6], high],
  xmm: vectors,
  ymm: vectors,
  zmm: vectors,
  k: [[7, ...numbers(1, 6)]],
  st: [numbers(1, 7)],
};

/** The same for most instructions: whether there are bits of prefixes to set is what matters. */
const halves = [numbers(0, 8), numbers(8, 8)];
const wideGroups: Readonly<Record<RegisterClass, readonly (readonly number[])[]>> = {
  r8: [numbers(0, 4), numbers(4, 4), numbers(8, 8)],
  r16: halves,
  r32: halves,
  r64: halves,
  xmm: [...halves, numbers(16, 16)],
  ymm: [...halves, numbers(16, 16)],
  zmm: [numbers(0, 32)],
  k: [numbers(0, 8)],
  st: [numbers(0, 8)],
};

function makeGroups(sets: typeof groups, isWide: boolean): void {
  for (const [registerClass, members] of Object.entries(numbered)) {
    for (const set of sets[registerClass as RegisterClass]) {
      groupRegisters(
        set.map((number) => members[number] as Register),
        isWide,
      );
    }
  }
}

makeGroups(groups, false);
makeGroups(wideGroups, true);
