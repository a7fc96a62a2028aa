/**
 * Vector operands of the builder for AArch64: a register with an arrangement (`v0.s4` is v0.4s), a lane (`v0.s(1)` is
 * v0.s[1]), and lists of them. Those of registers are made once each.
 */

import { UraniumError } from '../../base/index.ts';
import { type Call, withObject, withShape } from '../calls.ts';
import { BuilderOperand, shapeOf } from '../operand.ts';
import type { MachineRegister } from '../register.ts';
import { placeholder } from '../source-text.ts';

/** How many elements of which size there are, as the manual writes it. */
export type Arrangement = '8b' | '16b' | '2h' | '4h' | '8h' | '2s' | '4s' | '1d' | '2d' | '1q';

/** What a lane is: an element, or four bytes that belong together. */
export type LaneSize = 'b' | 'h' | 's' | 'd' | '4b';

const laneCounts: Readonly<Record<LaneSize, number>> = { b: 16, h: 8, s: 4, d: 2, '4b': 4 };

/** v0.4s */
export class Arm64Vector<Elements extends Arrangement = Arrangement> extends BuilderOperand {
  readonly register: MachineRegister;
  readonly arrangement: Elements;
  readonly text: string;
  readonly shape: number;

  constructor(register: MachineRegister, arrangement: Elements) {
    super();
    this.register = register;
    this.arrangement = arrangement;
    this.text = `${placeholder}.${arrangement}`;
    this.shape = shapeOf(this.text);
  }

  /** @internal */
  override extend(call: Call): Call {
    return withObject(withShape(call, this.shape), this.register);
  }
}

/** v0.s[1] */
export class Arm64Lane<Size extends LaneSize = LaneSize> extends BuilderOperand {
  readonly register: MachineRegister;
  readonly size: Size;
  readonly index: number;
  readonly text: string;
  readonly shape: number;

  /** Throws ERR_ARGUMENT for lanes that there are not. */
  constructor(register: MachineRegister, size: Size, index: number) {
    super();
    const count = laneCounts[size];
    if (!Number.isInteger(index) || index < 0 || index >= count) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `${register.name}.${size} has lanes 0..${count - 1}, not ${index}`,
      );
    }
    this.register = register;
    this.size = size;
    this.index = index;
    this.text = `${placeholder}.${size}[${index}]`;
    this.shape = shapeOf(this.text);
  }

  /** @internal */
  override extend(call: Call): Call {
    return withObject(withShape(call, this.shape), this.register);
  }
}

abstract class RegisterList extends BuilderOperand {
  readonly registers: readonly MachineRegister[];
  readonly text: string;
  readonly shape: number;

  constructor(registers: readonly MachineRegister[], text: string) {
    super();
    this.registers = registers;
    this.text = text;
    this.shape = shapeOf(text);
  }

  /** @internal */
  override extend(call: Call): Call {
    let next = withShape(call, this.shape);
    for (let i = 0; i < this.registers.length; i++) {
      next = withObject(next, this.registers[i] as MachineRegister);
    }
    return next;
  }
}

/** {v0.4s, v1.4s} */
export class Arm64VectorList<
  Elements extends Arrangement = Arrangement,
  Count extends number = number,
> extends RegisterList {
  readonly arrangement: Elements;
  readonly count: Count;

  constructor(vectors: readonly Arm64Vector<Elements>[], arrangement: Elements, count: Count) {
    const each = `${placeholder}.${arrangement}`;
    super(
      vectors.map(({ register }) => register),
      `{${vectors.map(() => each).join(', ')}}`,
    );
    this.arrangement = arrangement;
    this.count = count;
  }
}

/** {v0.s, v1.s}[1] */
export class Arm64LaneList<
  Size extends LaneSize = LaneSize,
  Count extends number = number,
> extends RegisterList {
  readonly size: Size;
  readonly count: Count;

  constructor(lanes: readonly Arm64Lane<Size>[], size: Size, index: number, count: Count) {
    super(
      lanes.map(({ register }) => register),
      `{${lanes.map(() => `${placeholder}.${size}`).join(', ')}}[${index}]`,
    );
    this.size = size;
    this.count = count;
  }
}

/** Vectors of one arrangement, or the same lane of each register, one after the other: `list(v0.s4, v1.s4)`. */
export interface ListConstructor {
  <A extends Arrangement>(a: Arm64Vector<A>): Arm64VectorList<A, 1>;
  <A extends Arrangement>(a: Arm64Vector<A>, b: Arm64Vector<NoInfer<A>>): Arm64VectorList<A, 2>;
  <A extends Arrangement>(
    a: Arm64Vector<A>,
    b: Arm64Vector<NoInfer<A>>,
    c: Arm64Vector<NoInfer<A>>,
  ): Arm64VectorList<A, 3>;
  <A extends Arrangement>(
    a: Arm64Vector<A>,
    b: Arm64Vector<NoInfer<A>>,
    c: Arm64Vector<NoInfer<A>>,
    d: Arm64Vector<NoInfer<A>>,
  ): Arm64VectorList<A, 4>;
  <S extends LaneSize>(a: Arm64Lane<S>): Arm64LaneList<S, 1>;
  <S extends LaneSize>(a: Arm64Lane<S>, b: Arm64Lane<NoInfer<S>>): Arm64LaneList<S, 2>;
  <S extends LaneSize>(
    a: Arm64Lane<S>,
    b: Arm64Lane<NoInfer<S>>,
    c: Arm64Lane<NoInfer<S>>,
  ): Arm64LaneList<S, 3>;
  <S extends LaneSize>(
    a: Arm64Lane<S>,
    b: Arm64Lane<NoInfer<S>>,
    c: Arm64Lane<NoInfer<S>>,
    d: Arm64Lane<NoInfer<S>>,
  ): Arm64LaneList<S, 4>;
}

/** Throws ERR_ARGUMENT if the items are not alike. Whether the registers follow each other, the instruction checks. */
function listOf(...items: readonly (Arm64Vector | Arm64Lane)[]): Arm64VectorList | Arm64LaneList {
  const vectors = items.filter((item) => item instanceof Arm64Vector);
  const lanes = items.filter((item) => item instanceof Arm64Lane);
  const [vector] = vectors;
  const [lane] = lanes;
  if (vector && vectors.length === items.length) {
    const { arrangement } = vector;
    if (vectors.every((item) => item.arrangement === arrangement)) {
      return new Arm64VectorList(vectors, arrangement, vectors.length);
    }
  } else if (lane && lanes.length === items.length) {
    const { size, index } = lane;
    if (lanes.every((item) => item.size === size && item.index === index)) {
      return new Arm64LaneList(lanes, size, index, lanes.length);
    }
  }
  throw new UraniumError(
    'ERR_ARGUMENT',
    'a list has one to four vectors of one arrangement, or lanes of one index: list(v0.s4, v1.s4)',
  );
}

export const list: ListConstructor = listOf as unknown as ListConstructor;
