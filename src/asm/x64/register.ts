/** What a register of x86-64 is. Intel SDM vol. 1, 3.4.1, 3.7.2.1, 8.1.2 and 15.1.2. */

import { UraniumError } from '../../base/index.ts';
import { MachineRegister } from '../register.ts';
import { type MaskableClass, X64Masked } from './masked.ts';

export type RegisterClass = 'r8' | 'r16' | 'r32' | 'r64' | 'xmm' | 'ymm' | 'zmm' | 'k' | 'st';

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
  /** Those that were asked for, by the number of the opmask; the zeroing ones behind them. */
  readonly #masked: (X64Masked | undefined)[] = [];

  constructor(name: Name, registerClass: Class, number: number, isHighByte = false) {
    super(name, number);
    this.class = registerClass;
    this.width = widths[registerClass];
    this.isHighByte = isHighByte;
  }

  /** xmm, ymm or zmm. */
  get isVector(): boolean {
    return this.width > 80;
  }

  /** The register with an opmask, for the builder: elements that it leaves out keep what they are. */
  mask<Maskable extends MaskableClass>(
    this: Register<Maskable>,
    opmask: Register<'k'>,
  ): X64Masked<Maskable, false> {
    return this.#mask(opmask, false) as X64Masked<Maskable, false>;
  }

  /** The register with an opmask, for the builder: elements that it leaves out become 0. */
  maskz<Maskable extends MaskableClass>(
    this: Register<Maskable>,
    opmask: Register<'k'>,
  ): X64Masked<Maskable, true> {
    return this.#mask(opmask, true) as X64Masked<Maskable, true>;
  }

  #mask(opmask: Register, isZeroing: boolean): X64Masked {
    if (!(opmask instanceof Register) || opmask.class !== 'k') {
      throw new UraniumError('ERR_ARGUMENT', `${this.name} is masked by k1 to k7, not by ${String(opmask)}`);
    }
    const index = opmask.number + (isZeroing ? 8 : 0);
    let masked = this.#masked[index];
    if (masked === undefined) {
      masked = new X64Masked(this as Register<MaskableClass>, opmask, isZeroing);
      this.#masked[index] = masked;
    }
    return masked;
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
  st: 80,
};
