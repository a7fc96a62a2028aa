/**
 * Layouts of structures, as C has them, so that code can name their fields: what DynASM calls type maps.
 *
 *   const state = struct({ flags: 'u32', top: 'pointer', registers: ['i64', 16] });
 *   x64`mov ${rax}, ${state.at(rdi).top}`          mov rax, qword ptr [rdi + 8]
 *   x64`add rax, [rdi + ${state.offset.registers} + rcx*8]`
 *   state.size                                     144
 */

import { UraniumError } from '../base/index.ts';
import { Arm64Memory } from './arm64/operands.ts';
import { Arm64Register } from './arm64/registers.ts';
import { type MemoryWidth, X64Memory } from './x64/operands.ts';
import { Register } from './x64/registers.ts';

/** Bytes of a field, by its type; it is aligned to as many (System V ABI, AMD64, figure 3.1; AAPCS64, table 3). */
const scalarSizes = {
  i8: 1,
  u8: 1,
  i16: 2,
  u16: 2,
  i32: 4,
  u32: 4,
  f32: 4,
  i64: 8,
  u64: 8,
  f64: 8,
  pointer: 8,
} as const;

export type ScalarType = keyof typeof scalarSizes;

/** What is known of a structure that is a field of another. */
export interface Layout {
  /** In bytes, both. */
  readonly size: number;
  readonly alignment: number;
}

/** A scalar, a structure, or (with how many there are) an array. */
export type FieldType = ScalarType | Layout | readonly [element: ScalarType | Layout, count: number];

export type Fields = Readonly<Record<string, FieldType>>;

/** In bits. */
interface Widths {
  readonly 1: 8;
  readonly 2: 16;
  readonly 4: 32;
  readonly 8: 64;
}

/** How wide an operand is that is a field; 0: nobody can say. */
type WidthOf<Type> = Type extends ScalarType
  ? Widths[(typeof scalarSizes)[Type]]
  : Type extends readonly [infer Element extends ScalarType, number]
    ? Widths[(typeof scalarSizes)[Element]]
    : 0;

/** The addresses of a structure's fields, next to a register. */
export type X64Fields<F extends Fields> = {
  readonly [Name in keyof F]: X64Memory<WidthOf<F[Name]>>;
};
export type Arm64Fields<F extends Fields> = { readonly [Name in keyof F]: Arm64Memory<'offset'> };

/** The layout of a structure, made by `struct`. */
export class Struct<F extends Fields> implements Layout {
  /** In bytes, with what comes after the last field so that an array of them is aligned. */
  readonly size: number;
  /** In bytes. */
  readonly alignment: number;
  /** Bytes from the start of the structure to each field. */
  readonly offset: { readonly [Name in keyof F]: number };
  readonly fields: F;

  constructor(fields: F) {
    const offset: Record<string, number> = {};
    let end = 0;
    let alignment = 1;
    for (const [name, type] of Object.entries(fields)) {
      const field = sizeOf(name, type);
      end = roundUp(end, field.alignment);
      offset[name] = end;
      end += field.size;
      alignment = Math.max(alignment, field.alignment);
    }
    this.size = roundUp(end, alignment);
    this.alignment = alignment;
    this.offset = offset as { readonly [Name in keyof F]: number };
    this.fields = fields;
  }

  /**
   * The fields of the structure that `base` points to, `displacement` bytes on, as operands of templates and builders. Those
   * for x86-64 say how wide the field is, but for structures; of an array it is the first element.
   */
  at(base: Register<'r64'>, displacement?: number): X64Fields<F>;
  at(base: Arm64Register<'x'>, displacement?: number): Arm64Fields<F>;
  at(base: Register<'r64'> | Arm64Register<'x'>, displacement = 0): X64Fields<F> | Arm64Fields<F> {
    if (
      !(base instanceof Register || base instanceof Arm64Register) ||
      (base.class !== 'r64' && base.class !== 'x')
    ) {
      throw new UraniumError('ERR_ARGUMENT', 'the address of a structure is in a register of 64 bits');
    }
    const operands: Record<string, X64Memory | Arm64Memory> = {};
    for (const [name, type] of Object.entries(this.fields)) {
      const at = displacement + (this.offset[name] as number);
      operands[name] =
        base instanceof Register
          ? new X64Memory(widthOf(type), base, undefined, 1, at, undefined)
          : new Arm64Memory('offset', base, at, undefined, undefined);
    }
    return operands as X64Fields<F> | Arm64Fields<F>;
  }
}

/**
 * Lays out a structure: fields in order, each aligned to its size, as C compilers do it for these processors.
 *
 * Throws ERR_ARGUMENT for types that there are not, and for arrays whose count is no whole number from 0 on.
 */
export function struct<const F extends Fields>(fields: F): Struct<F> {
  return new Struct(fields);
}

function sizeOf(name: string, type: FieldType): Layout {
  if (type instanceof Struct) return type;
  if (Array.isArray(type)) {
    const [element, count] = type as readonly [FieldType, number];
    if (!Number.isInteger(count) || count < 0) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `the array ${name} has ${String(count)} elements; a whole number is needed`,
      );
    }
    const { size, alignment } = sizeOf(name, element);
    return { size: size * count, alignment };
  }
  const size = Object.hasOwn(scalarSizes, type as string) ? scalarSizes[type as ScalarType] : undefined;
  if (size === undefined) {
    const known = Object.keys(scalarSizes).join(', ');
    throw new UraniumError(
      'ERR_ARGUMENT',
      `the type of ${name} is '${String(type)}'; there are ${known}, structures, and [type, count]`,
    );
  }
  return { size, alignment: size };
}

function widthOf(type: FieldType): MemoryWidth {
  if (type instanceof Struct) return 0;
  if (Array.isArray(type)) return widthOf((type as readonly [FieldType, number])[0]);
  return (8 * scalarSizes[type as ScalarType]) as MemoryWidth;
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}
