/**
 * Operands of the builder for x86-64 that are neither registers nor numbers: addresses, and targets of short jumps.
 *
 *   ptr64(rdi)                    qword ptr [rdi]
 *   ptr64(rdi, -8)                qword ptr [rdi - 8]
 *   ptr64(rdi, rcx, 8, 16)        qword ptr [rdi + rcx*8 + 16]
 *   ptr64(undefined, rcx, 8)      qword ptr [rcx*8]
 *   ptr64(label)                  qword ptr [rip + label]
 *   ptr64(0x28).in('fs')          qword ptr fs:[0x28]
 *   ptr64(rdi).broadcast(8)       qword ptr [rdi]{1to8}
 *   ptr512(rdi).mask(k1)          zmmword ptr [rdi] {k1}
 *   ptr32(rdi, zmm2, 4)           dword ptr [rdi + zmm2*4]
 *   ptr(rdi)                      [rdi], where the other operands, or the instruction, tell the size
 *
 * Invariant: `shape` changes with everything of an address that its text says; registers and numbers are values, which
 * the text has placeholders for.
 */

import { UraniumError } from '../../base/index.ts';
import { type Call, withNumber, withObject, withShape } from '../calls.ts';
import { ExternalSymbol, Label } from '../label.ts';
import { BuilderOperand, describeOperand, shapeOf } from '../operand.ts';
import { placeholder } from '../source-text.ts';
import { Register } from './registers.ts';
import { type MemoryWidth, widthPrefix } from './widths.ts';

export type { MemoryWidth };

export type Scale = 1 | 2 | 4 | 8;

/** What an index is: a vector register in gathers and scatters. */
export type IndexClass = 'r64' | VectorClass;

type VectorClass = 'xmm' | 'ymm' | 'zmm';

/** How many elements AVX-512 makes of one. */
export type BroadcastCount = 2 | 4 | 8 | 16 | 32;

/** The segments whose base is not 0. */
export type Segment = 'fs' | 'gs';

/**
 * An address in memory, made by `ptr`, `ptr8` … `ptr512`. It may be changed between uses: an instruction takes what it is
 * at the time.
 */
export class X64Memory<
  Width extends MemoryWidth = MemoryWidth,
  Index extends IndexClass = 'r64',
> extends BuilderOperand {
  readonly width: Width;
  base: Register<'r64'> | undefined;
  index: Register<Index> | undefined;
  scale: Scale;
  /** What is added, in bytes: -2147483648..2147483647. */
  displacement: number;
  /** Counts from rip where there are no registers; next to a register, an external symbol is a number. */
  target: Label | ExternalSymbol | undefined;
  segment: Segment | undefined;
  /** What AVX-512 leaves out of a store. */
  opmask: Register<'k'> | undefined;

  constructor(
    width: Width,
    base: Register<'r64'> | undefined,
    index: Register<Index> | undefined,
    scale: Scale,
    displacement: number,
    target: Label | ExternalSymbol | undefined,
  ) {
    super();
    this.width = width;
    this.base = base;
    this.index = index;
    this.scale = scale;
    this.displacement = displacement;
    this.target = target;
    this.segment = undefined;
    this.opmask = undefined;
  }

  /** Changes the displacement, and returns the operand: one object can be used for every slot of a frame. */
  at(displacement: number): this {
    this.displacement = displacement;
    return this;
  }

  /** Changes the segment, and returns the operand. Throws ERR_ARGUMENT for other segments, whose base is 0. */
  in(segment: Segment | undefined): this {
    if (segment !== undefined && segment !== 'fs' && segment !== 'gs') {
      throw new UraniumError('ERR_ARGUMENT', `the segment of an address is fs or gs, not ${String(segment)}`);
    }
    this.segment = segment;
    return this;
  }

  /** Changes the opmask, and returns the operand. */
  mask(opmask: Register<'k'> | undefined): this {
    this.opmask = opmask;
    return this;
  }

  /** The element there as all elements of a vector, as AVX-512 takes it: `ptr64(rdi).broadcast(8)` fills a zmm. */
  broadcast<Count extends BroadcastCount>(count: Count): X64Broadcast<Width, Count> {
    return new X64Broadcast(this as unknown as X64Memory<Width>, count);
  }

  override get shape(): number {
    const { target, segment, index } = this;
    // what is added to a label is part of the text
    if (target !== undefined && this.displacement !== 0) return shapeOf(this.text);
    return (
      memoryShape |
      this.width |
      (this.base === undefined ? 0 : 1) |
      (index === undefined ? 0 : this.scale << 10) |
      (this.displacement === 0 ? 0 : 2) |
      (target === undefined ? 0 : target instanceof Label ? 1 << 14 : 2 << 14) |
      (segment === undefined ? 0 : segment === 'fs' ? 1 << 16 : 2 << 16) |
      (this.opmask === undefined ? 0 : 1 << 18)
    );
  }

  override get text(): string {
    const terms: string[] = [];
    if (this.base !== undefined) terms.push(placeholder);
    if (this.index !== undefined) terms.push(`${placeholder}*${this.scale}`);
    if (this.target !== undefined) {
      if (terms.length === 0) terms.push('rip');
      terms.push(placeholder);
    }
    if (this.displacement !== 0 && this.target !== undefined) terms.push(String(this.displacement));
    // an address of nothing but a number has one, even if that is 0
    else if (this.displacement !== 0 || terms.length === 0) terms.push(placeholder);
    const segment = this.segment === undefined ? '' : `${this.segment}:`;
    const opmask = this.opmask === undefined ? '' : ` {${placeholder}}`;
    return `${widthPrefix(this.width)}${segment}[${terms.join(' + ')}]${opmask}`;
  }

  /** @internal */
  override extend(call: Call): Call {
    return this.addValues(withShape(call, this.shape));
  }

  /** @internal The call with the values, for the placeholders in the text. */
  addValues(call: Call): Call {
    const { base, index, target, displacement, opmask } = this;
    let next = call;
    if (base !== undefined) next = withObject(next, base);
    if (index !== undefined) next = withObject(next, index);
    if (target !== undefined) next = withObject(next, target);
    else if (displacement !== 0 || next === call) next = withNumber(next, displacement);
    return opmask === undefined ? next : withObject(next, opmask);
  }
}

/** Apart from the shapes of other operands. */
const memoryShape = 1 << 20;

/** An element in memory as all elements of a vector; what is changed of the address holds here as well. */
export class X64Broadcast<
  out Width extends MemoryWidth = MemoryWidth,
  Count extends BroadcastCount = BroadcastCount,
> extends BuilderOperand {
  readonly memory: X64Memory<Width>;
  readonly count: Count;

  constructor(memory: X64Memory<Width>, count: Count) {
    super();
    this.memory = memory;
    this.count = count;
  }

  /** Changes the displacement, and returns the operand. */
  at(displacement: number): this {
    this.memory.displacement = displacement;
    return this;
  }

  override get shape(): number {
    const { shape } = this.memory;
    return shape < 2 * memoryShape ? shape + 2 * memoryShape * Math.log2(this.count) : shapeOf(this.text);
  }

  override get text(): string {
    return `${this.memory.text}{1to${this.count}}`;
  }

  /** @internal */
  override extend(call: Call): Call {
    return this.memory.addValues(withShape(call, this.shape));
  }
}

/** Makes addresses of one width; the head comment of this file has examples. */
export interface MemoryConstructor<Width extends MemoryWidth> {
  /** `[base + displacement]` */
  (base: Register<'r64'>, displacement?: number): X64Memory<Width>;
  /** `[base + index*scale + displacement]` */
  (
    base: Register<'r64'> | undefined,
    index: Register<'r64'>,
    scale?: Scale,
    displacement?: number,
  ): X64Memory<Width>;
  /** `[base + index*scale + displacement]` for each element of the index, as gathers and scatters have it. */
  <Index extends VectorClass>(
    base: Register<'r64'> | undefined,
    index: Register<Index>,
    scale?: Scale,
    displacement?: number,
  ): X64Memory<Width, Index>;
  /** `[base + symbol + displacement]`: the symbol is a number of 32 bits that the loader knows. */
  (base: Register<'r64'>, symbol: ExternalSymbol, displacement?: number): X64Memory<Width>;
  /** `[rip + target + displacement]` */
  (target: Label | ExternalSymbol, displacement?: number): X64Memory<Width>;
  /** `[address]`: -2147483648..2147483647, as with a segment. */
  (address: number): X64Memory<Width>;
}

function memoryOf<Width extends MemoryWidth>(width: Width): MemoryConstructor<Width> {
  const make = (
    first: unknown,
    second: unknown = 0,
    third: unknown = second instanceof ExternalSymbol ? 0 : 1,
    fourth: unknown = 0,
  ): X64Memory<Width, IndexClass> => {
    if (typeof first === 'number') return new X64Memory(width, undefined, undefined, 1, first, undefined);
    if (first instanceof Label || first instanceof ExternalSymbol) {
      return new X64Memory(width, undefined, undefined, 1, displacementOf(second), first);
    }
    const base = first === undefined ? undefined : addressRegister(first);
    if (second instanceof Register) {
      if (third !== 1 && third !== 2 && third !== 4 && third !== 8) {
        throw new UraniumError(
          'ERR_ARGUMENT',
          `the scale of an address is 1, 2, 4 or 8, not ${String(third)}`,
        );
      }
      const index = /mm$/.test(second.class) ? (second as Register<VectorClass>) : addressRegister(second);
      return new X64Memory<Width, IndexClass>(width, base, index, third, displacementOf(fourth), undefined);
    }
    if (second instanceof ExternalSymbol) {
      return new X64Memory(width, base, undefined, 1, displacementOf(third), second);
    }
    return new X64Memory(width, base, undefined, 1, displacementOf(second), undefined);
  };
  return make as MemoryConstructor<Width>;
}

function addressRegister(register: unknown): Register<'r64'> {
  if (register instanceof Register && register.class === 'r64') return register as Register<'r64'>;
  throw new UraniumError(
    'ERR_ARGUMENT',
    `an address has registers of 64 bits, labels, external symbols and numbers; not ${describeOperand(register)}`,
  );
}

function displacementOf(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new UraniumError(
    'ERR_ARGUMENT',
    `the displacement of an address is a number, not ${describeOperand(value)}`,
  );
}

/** An address whose size the other operands, or the instruction, tell: `a.lea(rax, ptr(rdi, 8))`. */
export const ptr: MemoryConstructor<0> = memoryOf(0);
/** A byte in memory. */
export const ptr8: MemoryConstructor<8> = memoryOf(8);
/** 16 bits in memory. */
export const ptr16: MemoryConstructor<16> = memoryOf(16);
/** 32 bits in memory. */
export const ptr32: MemoryConstructor<32> = memoryOf(32);
/** 64 bits in memory. */
export const ptr64: MemoryConstructor<64> = memoryOf(64);
/** 80 bits in memory, as a register of the x87 unit has. */
export const ptr80: MemoryConstructor<80> = memoryOf(80);
/** 128 bits in memory, as an xmm register has. */
export const ptr128: MemoryConstructor<128> = memoryOf(128);
/** 256 bits in memory, as a ymm register has. */
export const ptr256: MemoryConstructor<256> = memoryOf(256);
/** 512 bits in memory, as a zmm register has. */
export const ptr512: MemoryConstructor<512> = memoryOf(512);

const shortShape = shapeOf(`short ${placeholder}`);
const nearShape = shapeOf(`near ${placeholder}`);

/** The target of a jump whose distance is written in 8 bits (short) or 32 (near). */
export class JumpTarget<Distance extends 'short' | 'near' = 'short' | 'near'> extends BuilderOperand {
  readonly label: Label;
  readonly distance: Distance;

  constructor(label: Label, distance: Distance) {
    super();
    if (!(label instanceof Label)) {
      throw new UraniumError('ERR_ARGUMENT', `${distance} takes a label, not ${describeOperand(label)}`);
    }
    this.label = label;
    this.distance = distance;
  }

  override get shape(): number {
    return this.distance === 'short' ? shortShape : nearShape;
  }

  override get text(): string {
    return `${this.distance} ${placeholder}`;
  }

  /** @internal */
  override extend(call: Call): Call {
    return withObject(withShape(call, this.shape), this.label);
  }
}

/** Has a jump be the short one: `a.jmp(short(done))`. Throws ERR_IMM_RANGE, later, if the label is too far for that. */
export function short(label: Label): JumpTarget<'short'> {
  return new JumpTarget(label, 'short');
}

/** Has a jump be the one that reaches everything, also where the short one would do: to be overwritten later, say. */
export function near(label: Label): JumpTarget<'near'> {
  return new JumpTarget(label, 'near');
}

/** How AVX-512 rounds, and that it raises no exceptions; `sae` alone is that for what doesn't round. */
export type Rounding = 'rn-sae' | 'rd-sae' | 'ru-sae' | 'rz-sae';
