/**
 * The registers of AArch64. Arm ARM DDI 0487, B1.2.1 (general purpose) and B1.2.2 (SIMD and floating point).
 *
 * Each register is one object: identity is equality.
 */

import { groupRegisters, MachineRegister } from '../register.ts';
import { Arm64Lane, Arm64Vector, type Arrangement, type LaneSize } from './vectors.ts';

/** x, w: general purpose, 64 and 32 bits; b to q: scalars of 8 to 128 bits; v: vectors. */
export type Arm64RegisterClass = 'x' | 'w' | 'b' | 'h' | 's' | 'd' | 'q' | 'v';

/** A register operand, as in `mov ${x0}, #1`, or `add ${v0}.4s, v1.4s, v2.4s`. */
export class Arm64Register<Class extends Arm64RegisterClass = Arm64RegisterClass> extends MachineRegister {
  readonly class: Class;
  /** sp or wsp, which have the number 31 that otherwise means the zero register. */
  readonly isStackPointer: boolean;

  constructor(name: string, registerClass: Class, number: number, isStackPointer = false) {
    super(name, number);
    this.class = registerClass;
    this.isStackPointer = isStackPointer;
  }
}

/** A vector register: `v0.s4` is v0.4s, and `v0.s(1)` is v0.s[1], as the builder takes them. */
export class Arm64VectorRegister extends Arm64Register<'v'> {
  /** Those that were asked for. */
  readonly #vectors = new Map<string, Arm64Vector>();
  readonly #lanes = new Map<string, (Arm64Lane | undefined)[]>();

  constructor(name: string, number: number) {
    super(name, 'v', number);
  }

  get b8(): Arm64Vector<'8b'> {
    return this.#vector('8b');
  }
  get b16(): Arm64Vector<'16b'> {
    return this.#vector('16b');
  }
  get h2(): Arm64Vector<'2h'> {
    return this.#vector('2h');
  }
  get h4(): Arm64Vector<'4h'> {
    return this.#vector('4h');
  }
  get h8(): Arm64Vector<'8h'> {
    return this.#vector('8h');
  }
  get s2(): Arm64Vector<'2s'> {
    return this.#vector('2s');
  }
  get s4(): Arm64Vector<'4s'> {
    return this.#vector('4s');
  }
  get d1(): Arm64Vector<'1d'> {
    return this.#vector('1d');
  }
  get d2(): Arm64Vector<'2d'> {
    return this.#vector('2d');
  }
  get q1(): Arm64Vector<'1q'> {
    return this.#vector('1q');
  }

  /** A byte. Throws ERR_ARGUMENT for other lanes than there are, as do the others. */
  b(index: number): Arm64Lane<'b'> {
    return this.#lane('b', index);
  }
  /** 16 bits. */
  h(index: number): Arm64Lane<'h'> {
    return this.#lane('h', index);
  }
  /** 32 bits. */
  s(index: number): Arm64Lane<'s'> {
    return this.#lane('s', index);
  }
  /** 64 bits. */
  d(index: number): Arm64Lane<'d'> {
    return this.#lane('d', index);
  }
  /** Four bytes, as SDOT takes them. */
  b4(index: number): Arm64Lane<'4b'> {
    return this.#lane('4b', index);
  }

  #vector<Elements extends Arrangement>(arrangement: Elements): Arm64Vector<Elements> {
    let vector = this.#vectors.get(arrangement);
    if (vector === undefined) {
      vector = new Arm64Vector(this, arrangement);
      this.#vectors.set(arrangement, vector);
    }
    return vector as Arm64Vector<Elements>;
  }

  #lane<Size extends LaneSize>(size: Size, index: number): Arm64Lane<Size> {
    let lanes = this.#lanes.get(size);
    if (lanes === undefined) {
      lanes = [];
      this.#lanes.set(size, lanes);
    }
    let lane = lanes[index];
    if (lane === undefined) {
      lane = new Arm64Lane(this, size, index);
      lanes[index] = lane;
    }
    return lane as Arm64Lane<Size>;
  }
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type To30 = `${Digit}` | `1${Digit}` | `2${Digit}` | '30';

/** The names of the registers: x0 to x30, xzr and sp, w0 to w30, wzr and wsp, and 0 to 31 of v, q, d, s, h and b. */
export type Arm64RegisterName =
  | `${'x' | 'w'}${To30}`
  | 'xzr'
  | 'wzr'
  | 'sp'
  | 'wsp'
  | `${'v' | 'q' | 'd' | 's' | 'h' | 'b'}${To30 | '31'}`;

/** The class of the register that has the name; `sp` is one of 64 bits. */
type ClassOf<Name extends string> = Name extends 'sp'
  ? 'x'
  : Name extends `${infer Class}${To30 | '31' | 'zr' | 'sp'}`
    ? Class & Arm64RegisterClass
    : never;

type Arm64Registers = {
  readonly [Name in Arm64RegisterName]: ClassOf<Name> extends 'v'
    ? Arm64VectorRegister
    : Arm64Register<ClassOf<Name>>;
};

function makeRegisters(): Arm64Registers {
  const made: Record<string, Arm64Register> = {};
  const add = (name: string, registerClass: Arm64RegisterClass, number: number, isStackPointer = false) => {
    made[name] = new Arm64Register(name, registerClass, number, isStackPointer);
  };
  for (const general of ['x', 'w'] as const) {
    for (let i = 0; i < 31; i++) add(`${general}${i}`, general, i);
    add(`${general}zr`, general, 31);
  }
  add('sp', 'x', 31, true);
  add('wsp', 'w', 31, true);
  for (let i = 0; i < 32; i++) made[`v${i}`] = new Arm64VectorRegister(`v${i}`, i);
  for (const scalar of ['q', 'd', 's', 'h', 'b'] as const) {
    for (let i = 0; i < 32; i++) add(`${scalar}${i}`, scalar, i);
  }
  return made as unknown as Arm64Registers;
}

/** Every register by its name: `const { x0, x1, sp, v0 } = arm64Registers`. */
export const arm64Registers: Arm64Registers = makeRegisters();

/** What a register is also called: AAPCS64, 6.1.1. */
const otherNames: Readonly<Record<string, Arm64RegisterName>> = {
  lr: 'x30',
  fp: 'x29',
  ip0: 'x16',
  ip1: 'x17',
};

const byName: ReadonlyMap<string, Arm64Register> = new Map([
  ...Object.entries(arm64Registers),
  ...Object.entries(otherNames).map(([name, register]) => [name, arm64Registers[register]] as const),
]);

/** The register that a name in assembly text stands for. */
export function registerNamed(name: string): Arm64Register | undefined {
  return byName.get(name.toLowerCase());
}

/** The name of a register by class and number. */
export function registerName(
  registerClass: Arm64RegisterClass,
  number: number,
  isStackPointer: boolean,
): string {
  if (number === 31 && (registerClass === 'x' || registerClass === 'w')) {
    if (isStackPointer) return registerClass === 'x' ? 'sp' : 'wsp';
    return `${registerClass}zr`;
  }
  return `${registerClass}${number}`;
}

/** The register of a class that has the number, as instructions encode it; 31 of x and w is the zero register. */
export function registerNumbered(
  registerClass: Arm64RegisterClass,
  number: number,
): Arm64Register | undefined {
  return Number.isInteger(number) && number >= 0 && number < 32
    ? byName.get(registerName(registerClass, number, false))
    : undefined;
}

/**
 * Registers that all instructions treat alike, and those that most do. xzr and sp are alone, as instructions have one or
 * the other; instructions with lanes reach v0 to v15 only.
 */
for (const registerClass of ['x', 'w', 'v', 'q', 'd', 's', 'h', 'b'] as const) {
  const isGeneral = registerClass === 'x' || registerClass === 'w';
  const members: Arm64Register[] = [];
  for (let number = 0; number < (isGeneral ? 31 : 32); number++) {
    const member = registerNumbered(registerClass, number);
    if (member) members.push(member);
  }
  if (isGeneral) groupRegisters(members, false);
  else {
    groupRegisters(members.slice(0, 16), false);
    groupRegisters(members.slice(16), false);
    groupRegisters(members, true);
  }
}
