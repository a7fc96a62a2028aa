/**
 * Operands of the builder for AArch64 that are neither registers nor numbers: addresses, shifts and extensions, and parts
 * of symbols. vectors.ts has those of vectors.
 *
 *   mem(x1)                       [x1]
 *   mem(x1, 16)                   [x1, #16]
 *   mem(x1, x2, lsl(3))           [x1, x2, lsl #3]
 *   mem(x1, w2, sxtw(3))          [x1, w2, sxtw #3]
 *   mem(x1, lo12(external('t')))  [x1, :lo12:t]
 *   pre(sp, -16)                  [sp, #-16]!
 *   mem(sp), 16                   [sp], #16
 */

import { UraniumError } from '../../base/index.ts';
import { type Call, withBigint, withNumber, withObject, withShape } from '../calls.ts';
import { ExternalSymbol } from '../label.ts';
import { BuilderOperand, describeOperand, shapeOf } from '../operand.ts';
import { placeholder } from '../source-text.ts';
import { Arm64Register } from './registers.ts';
import { type ListConstructor, list } from './vectors.ts';

/** lsl to ror shift, msl shifts ones in; the others extend a byte to 64 bits, with zeros or with the sign. */
export type ModifierName = 'lsl' | 'lsr' | 'asr' | 'ror' | 'msl' | Extension;

type Extension = 'uxtb' | 'uxth' | 'uxtw' | 'uxtx' | 'sxtb' | 'sxth' | 'sxtw' | 'sxtx';

/** A shift or an extension of the operand before. */
export class Arm64Modifier<Name extends ModifierName = ModifierName> extends BuilderOperand {
  readonly name: Name;
  /** In bits; undefined for extensions without a shift. */
  readonly amount: number | undefined;
  readonly text: string;
  readonly shape: number;

  constructor(name: Name, amount: number | undefined) {
    super();
    this.name = name;
    this.amount = amount;
    this.text = amount === undefined ? name : `${name} #${placeholder}`;
    this.shape = shapeOf(this.text);
  }

  /** @internal */
  override extend(call: Call): Call {
    const next = withShape(call, this.shape);
    return this.amount === undefined ? next : withNumber(next, this.amount);
  }
}

/** The low 12 bits of the address of a symbol. */
export class Arm64Low12 extends BuilderOperand {
  readonly symbol: ExternalSymbol;
  readonly text: string;
  readonly shape: number;

  constructor(symbol: ExternalSymbol, addend: number) {
    super();
    this.symbol = symbol;
    this.text = `:lo12:${placeholder}${addend === 0 ? '' : ` + ${addend}`}`;
    this.shape = shapeOf(this.text);
  }

  /** @internal */
  override extend(call: Call): Call {
    return withObject(withShape(call, this.shape), this.symbol);
  }
}

/** What is added to the base: nothing, a number, a register of 64 or 32 bits; pre: a number, and the base changes. */
export type AddressMode = 'base' | 'offset' | 'x' | 'w' | 'pre';

/**
 * An address in memory, made by `mem` and `pre`. Registers and offset may be changed between uses: an instruction takes
 * what it is at the time.
 */
export class Arm64Memory<Mode extends AddressMode = AddressMode> extends BuilderOperand {
  readonly mode: Mode;
  base: Arm64Register<'x'>;
  /** A number in bytes, or what `lo12` gives. */
  offset: number | bigint | Arm64Low12 | undefined;
  index: Arm64Register<'x' | 'w'> | undefined;
  readonly modifier: Arm64Modifier | undefined;
  readonly text: string;
  readonly shape: number;

  constructor(
    mode: Mode,
    base: Arm64Register<'x'>,
    offset: number | bigint | Arm64Low12 | undefined,
    index: Arm64Register<'x' | 'w'> | undefined,
    modifier: Arm64Modifier | undefined,
  ) {
    super();
    this.mode = mode;
    this.base = base;
    this.offset = offset;
    this.index = index;
    this.modifier = modifier;
    const items = [placeholder];
    if (offset instanceof Arm64Low12) items.push(offset.text);
    else if (offset !== undefined) items.push(`#${placeholder}`);
    if (index !== undefined) items.push(placeholder);
    if (modifier !== undefined) items.push(modifier.text);
    this.text = `[${items.join(', ')}]${mode === 'pre' ? '!' : ''}`;
    this.shape = shapeOf(this.text);
  }

  /** Changes the offset, and returns the operand. Throws ERR_ARGUMENT if it has none. */
  at(offset: number): this {
    if (typeof this.offset !== 'number' && typeof this.offset !== 'bigint') {
      throw new UraniumError('ERR_ARGUMENT', `the address ${describeOperand(this)} has no offset to change`);
    }
    this.offset = offset;
    return this;
  }

  /** @internal */
  override extend(call: Call): Call {
    const { base, offset, index, modifier } = this;
    let next = withObject(withShape(call, this.shape), base);
    if (typeof offset === 'number' || typeof offset === 'bigint') next = withBigint(next, offset);
    else if (offset !== undefined) next = withObject(next, offset.symbol);
    if (index !== undefined) next = withObject(next, index);
    return modifier?.amount === undefined ? next : withNumber(next, modifier.amount);
  }
}

/** Makes addresses; the head comment of this file has examples. */
export interface Arm64MemoryConstructor {
  (base: Arm64Register<'x'>): Arm64Memory<'base'>;
  (base: Arm64Register<'x'>, offset: number | bigint | Arm64Low12): Arm64Memory<'offset'>;
  (
    base: Arm64Register<'x'>,
    index: Arm64Register<'x'>,
    modifier?: Arm64Modifier<'lsl' | 'sxtx'>,
  ): Arm64Memory<'x'>;
  (
    base: Arm64Register<'x'>,
    index: Arm64Register<'w'>,
    modifier: Arm64Modifier<'uxtw' | 'sxtw'>,
  ): Arm64Memory<'w'>;
}

function memoryOf(base: unknown, second?: unknown, modifier?: unknown): Arm64Memory {
  const register = addressRegister(base);
  if (modifier !== undefined && !(modifier instanceof Arm64Modifier)) {
    throw addressError(`the third part of an address is a shift or an extension`, modifier);
  }
  if (second === undefined) return new Arm64Memory('base', register, undefined, undefined, modifier);
  if (second instanceof Arm64Register && (second.class === 'x' || second.class === 'w')) {
    const index = second as Arm64Register<'x' | 'w'>;
    return new Arm64Memory(index.class, register, undefined, index, modifier);
  }
  if (typeof second === 'number' || typeof second === 'bigint' || second instanceof Arm64Low12) {
    return new Arm64Memory('offset', register, second, undefined, modifier);
  }
  throw addressError('what is added to a base is a number, a register or lo12(…)', second);
}

function preIndexed(base: Arm64Register<'x'>, offset: number | bigint = 0): Arm64Memory<'pre'> {
  if (typeof offset !== 'number' && typeof offset !== 'bigint') {
    throw addressError('what is added to a base that changes is a number', offset);
  }
  return new Arm64Memory('pre', addressRegister(base), offset, undefined, undefined);
}

function addressRegister(register: unknown): Arm64Register<'x'> {
  if (register instanceof Arm64Register && register.class === 'x') return register as Arm64Register<'x'>;
  throw addressError('the base of an address is a register of 64 bits', register);
}

function addressError(rule: string, given: unknown): UraniumError {
  return new UraniumError('ERR_ARGUMENT', `${rule}, not ${describeOperand(given)}`);
}

type ShiftConstructor<Name extends ModifierName> = (amount: number) => Arm64Modifier<Name>;
type ExtensionConstructor<Name extends ModifierName> = (amount?: number) => Arm64Modifier<Name>;

/** What `arm64Operands` holds. */
export interface Arm64Operands extends Readonly<{ [Name in Extension]: ExtensionConstructor<Name> }> {
  readonly mem: Arm64MemoryConstructor;
  /** `[base, #offset]!`: the base is changed before it is used. */
  readonly pre: (base: Arm64Register<'x'>, offset?: number | bigint) => Arm64Memory<'pre'>;
  readonly list: ListConstructor;
  /** The low 12 bits of the address of a symbol: `a.adrp(x0, t).add(x0, x0, lo12(t))`. */
  readonly lo12: (symbol: ExternalSymbol, addend?: number) => Arm64Low12;
  readonly lsl: ShiftConstructor<'lsl'>;
  readonly lsr: ShiftConstructor<'lsr'>;
  readonly asr: ShiftConstructor<'asr'>;
  readonly ror: ShiftConstructor<'ror'>;
  readonly msl: ShiftConstructor<'msl'>;
}

/** A modifier of each amount is made once. */
function modifierOf<Name extends ModifierName>(name: Name): ExtensionConstructor<Name> {
  const made: Arm64Modifier<Name>[] = [];
  let plain: Arm64Modifier<Name> | undefined;
  return (amount) => {
    if (amount === undefined) {
      plain ??= new Arm64Modifier(name, undefined);
      return plain;
    }
    const known = made[amount];
    if (known !== undefined) return known;
    if (typeof amount !== 'number') {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `${name}(…) takes a number of bits, not ${describeOperand(amount)}`,
      );
    }
    const modifier = new Arm64Modifier(name, amount);
    if (Number.isInteger(amount) && amount >= 0 && amount < 64) made[amount] = modifier;
    return modifier;
  };
}

function low12(symbol: ExternalSymbol, addend = 0): Arm64Low12 {
  if (!(symbol instanceof ExternalSymbol) || !Number.isInteger(addend)) {
    const given = symbol instanceof ExternalSymbol ? addend : symbol;
    throw addressError('lo12 takes an external symbol and a whole number', given);
  }
  return new Arm64Low12(symbol, addend);
}

/** What makes operands of `Arm64Builder`: `const { mem, pre, lsl } = arm64Operands`. */
export const arm64Operands: Arm64Operands = {
  mem: memoryOf as unknown as Arm64MemoryConstructor,
  pre: preIndexed,
  list,
  lo12: low12,
  lsl: modifierOf('lsl'),
  lsr: modifierOf('lsr'),
  asr: modifierOf('asr'),
  ror: modifierOf('ror'),
  msl: modifierOf('msl'),
  uxtb: modifierOf('uxtb'),
  uxth: modifierOf('uxth'),
  uxtw: modifierOf('uxtw'),
  uxtx: modifierOf('uxtx'),
  sxtb: modifierOf('sxtb'),
  sxth: modifierOf('sxth'),
  sxtw: modifierOf('sxtw'),
  sxtx: modifierOf('sxtx'),
};
