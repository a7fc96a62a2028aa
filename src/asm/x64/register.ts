/** What a register of x86-64 is. Intel SDM vol. 1, 3.4.1, 3.7.2.1 and 15.1.2. */

import { MachineRegister } from '../register.ts';

export type RegisterClass = 'r8' | 'r16' | 'r32' | 'r64' | 'xmm' | 'ymm' | 'zmm' | 'k';

/**
 * A register operand, as in `mov ${rax}, 1`. Only the constants of registers.ts exist.
 *
 * The types of the builder tell registers by their class, and those that an instruction wants by name (`shl eax, cl`) by
 * that: `Register<'r64'>` is each one of 64 bits.
 */
export class Register<
  Class extends RegisterClass = RegisterClass,
  Name extends string = string,
> extends MachineRegister<Name> {
  readonly class: Class;
  /** In bits. */
  readonly width: number;
  /** ah, ch, dh or bh: encoded as 4..7 in instructions that have no REX prefix. */
  readonly isHighByte: boolean;

  constructor(name: Name, registerClass: Class, number: number, isHighByte = false) {
    super(name, number);
    this.class = registerClass;
    this.width = widths[registerClass];
    this.isHighByte = isHighByte;
  }
}

const widths: Readonly<Record<RegisterClass, number>> = {
  r8: 8,
  r16: 16,
  r32: 32,
  r64: 64,
  xmm: 128,
  ymm: 256,
  zmm: 512,
  k: 64,
};
