/** Registers with an opmask, as AVX-512 writes to them. Intel SDM vol. 2, 2.7.4. */

import { type Call, withObject, withShape } from '../calls.ts';
import { BuilderOperand, shapeOf } from '../operand.ts';
import type { MachineRegister } from '../register.ts';
import { placeholder } from '../source-text.ts';

/** The registers that an opmask can go with. */
export type MaskableClass = 'xmm' | 'ymm' | 'zmm' | 'k';

const mergingText = `${placeholder} {${placeholder}}`;
const mergingShape = shapeOf(mergingText);
const zeroingText = `${mergingText}{z}`;
const zeroingShape = shapeOf(zeroingText);

/** What `zmm1.mask(k1)` and `zmm1.maskz(k1)` give: zmm1 {k1}, zmm1 {k1}{z}. */
export class X64Masked<
  Class extends MaskableClass = MaskableClass,
  IsZeroing extends boolean = boolean,
> extends BuilderOperand {
  readonly class: Class;
  readonly register: MachineRegister;
  readonly opmask: MachineRegister;
  readonly isZeroing: IsZeroing;

  constructor(
    register: MachineRegister & { readonly class: Class },
    opmask: MachineRegister,
    isZeroing: IsZeroing,
  ) {
    super();
    this.class = register.class;
    this.register = register;
    this.opmask = opmask;
    this.isZeroing = isZeroing;
  }

  override get shape(): number {
    return this.isZeroing ? zeroingShape : mergingShape;
  }

  override get text(): string {
    return this.isZeroing ? zeroingText : mergingText;
  }

  /** @internal */
  override extend(call: Call): Call {
    return withObject(withObject(withShape(call, this.shape), this.register), this.opmask);
  }
}
