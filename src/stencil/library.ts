/**
 * A library of stencils, ready to be copied: from the data of a generated module to `Stencil`s.
 *
 *   LibraryData ──new StencilLibrary──► library.stencils.NAME ──assemble([{ stencil, holes }, …])──► Code
 *
 * Invariant: a stencil is decoded when it is first asked for, and the ranges of its holes are those of their types and
 * of all fields that they go to.
 */

import { disassemble } from '../asm/index.ts';
import { type Code, type RelocationKind, UraniumError } from '../base/index.ts';
import { decodeBase64 } from './base64.ts';
import { type FieldKind, fieldKinds } from './fields.ts';
import {
  type FieldData,
  type HoleType,
  holeTypes,
  type LibraryData,
  type ReadOnlyData,
  type StencilData,
  type StoredFieldKind,
} from './library-data.ts';
import { nextHole } from './relocation-fields.ts';

/** How a hole's value gets into its slots. */
export type HoleClass = 'number' | 'wide' | 'double' | 'place';

export interface Hole {
  readonly name: string;
  readonly type: HoleType;
  readonly class: HoleClass;
  /** Of the value, or of its low word; the high word is in the next slot. */
  readonly slot: number;
  /** Of an integer: what its type and its fields hold. */
  readonly min: number;
  readonly max: number;
}

/** Read-only data that is placed once behind the code of all stencils that refer to it. */
export interface DataBlock {
  readonly bytes: Uint8Array;
  readonly alignment: number;
}

/** A field whose value is known only at the end: the distance to data, or to 8 bytes that hold a hole's value. */
export interface DataField {
  readonly offset: number;
  readonly kind: number;
  readonly addend: number;
  /** The data, or the slot of the value's low word. */
  readonly of: DataBlock | number;
}

/** The slots that every stencil has: where what follows it begins, and where it begins. */
export const nextSlot = 0;
export const ownSlot = 1;
const firstSlot = 2;

/** What a hole of each type is filled with, as TypeScript sees it: see `HoleValue` in sequence.ts. */
export interface Stencil<
  Holes extends Readonly<Record<string, HoleType>> = Readonly<Record<string, HoleType>>,
> {
  readonly name: string;
  /** Bytes of code. */
  readonly size: number;
  /** The types of the holes. */
  readonly types: Holes;
  /** The code as words, the last one filled up with zeros. */
  readonly words: Int32Array;
  readonly holes: readonly Hole[];
  /** See fields.ts. */
  readonly fields: Int32Array;
  readonly dataFields: readonly DataField[];
  /** How many slots there are, of `next` and of the holes. */
  readonly slotCount: number;
  readonly fallsThrough: boolean;
  readonly machine: LibraryData['machine'];
}

/** The stencils of a library by their names. */
export type StencilsOf<Data extends LibraryData> = {
  readonly [Name in keyof Data['stencils']]: Stencil<Data['stencils'][Name]['holes']>;
};

/** Stencils for one processor and level. */
export class StencilLibrary<Data extends LibraryData = LibraryData> {
  readonly machine: Data['machine'];
  /** Each is decoded when it is first asked for. */
  readonly stencils: StencilsOf<Data>;
  readonly #data: DataBlock[];

  /** Throws ERR_STENCIL, here or when a stencil is asked for, where the data is damaged. */
  constructor(data: Data) {
    const isLibrary = isObject(data) && isObject(data.stencils) && Array.isArray(data.data);
    if (!isLibrary || !Object.hasOwn(leaving, data.machine))
      throw new UraniumError(
        'ERR_STENCIL',
        'this is no library: { machine, stencils, data }, as stencils.x64.sse2 of a generated module',
      );
    if (!data.data.every(isStored)) throw new UraniumError('ERR_STENCIL', 'the read-only data is damaged');
    this.machine = data.machine;
    this.#data = data.data.map((block: ReadOnlyData) => ({
      bytes: decodeBase64(block.base64, block.size),
      alignment: block.alignment,
    }));
    const stencils = {};
    for (const [name, stencil] of Object.entries(data.stencils)) {
      let made: Stencil | undefined;
      Object.defineProperty(stencils, name, {
        enumerable: true,
        get: () => {
          if (!isStored(stencil))
            throw new UraniumError('ERR_STENCIL', `stencil ${name} is damaged: it has no bytes`);
          made ??= makeStencil(
            name,
            decodeBase64(stencil.base64, stencil.size),
            stencil,
            data.machine,
            this.#data,
          );
          return made;
        },
      });
    }
    this.stencils = stencils as StencilsOf<Data>;
  }

  /** The stencil of a name that is known at run time only. Throws ERR_STENCIL where there is none. */
  get(name: string): Stencil {
    const stencil = this.find(name);
    if (stencil === undefined) throw new UraniumError('ERR_STENCIL', `there is no stencil named ${name}`);
    return stencil;
  }

  /** As `get`; undefined where there is none. */
  find(name: string): Stencil | undefined {
    return Object.hasOwn(this.stencils, name) ? (this.stencils as Record<string, Stencil>)[name] : undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether something holds bytes as text. */
function isStored(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { size, base64 } = value as Partial<ReadOnlyData>;
  return (
    typeof base64 === 'string' &&
    Number.isInteger(size) &&
    (size as number) >= 0 &&
    (size as number) <= base64.length
  );
}

/** What a relocation of assembled code is as a hole, and how it is written. */
const relocationHoles: Partial<Record<RelocationKind, readonly [HoleType, StoredFieldKind]>> = {
  absolute32: ['i32', 'imm32s'],
  absolute64: ['i64', 'word64'],
  relative32: ['target', 'relative32'],
  branch26: ['target', 'imm26'],
};

/**
 * A stencil of code that the assembler made: its external symbols are the holes, `next` is what follows. It goes into
 * one sequence with those of compiled C. Its last instruction tells whether control runs over its end.
 *
 * Throws ERR_STENCIL where one name is used in different ways, and for uses that are no holes: parts of addresses, on
 * arm64.
 *
 *   const triple = stencilOf('triple', assemble(x64`imul r13, r13, 3`));
 */
export function stencilOf(
  name: string,
  { bytes, relocations, processor = 'x64' }: Code,
  machine: LibraryData['machine'] = processor,
): Stencil {
  const types = new Map<string, HoleType>();
  const fields = relocations.map(({ offset, kind, symbol, addend }): FieldData => {
    const [type, fieldKind] = relocationHoles[kind] ?? [];
    if (type === undefined || fieldKind === undefined)
      throw new UraniumError(
        'ERR_STENCIL',
        `stencil ${name}: ${symbol} is used as ${kind}, which is no hole`,
      );
    if (symbol !== nextHole) {
      const known = types.get(symbol) ?? type;
      if (known !== type)
        throw new UraniumError('ERR_STENCIL', `stencil ${name}: the hole ${symbol} is ${known} and ${type}`);
      types.set(symbol, type);
    }
    return [offset, fieldKind, symbol, addend];
  });
  const holes = Object.fromEntries(types);
  const fallsThrough = runsOverEnd(bytes, fields, machine);
  return makeStencil(name, bytes, { size: bytes.length, holes, fields, fallsThrough }, machine, []);
}

/** Instructions that nothing runs on from: what is behind them is reached by jumps only. */
const leaving: Readonly<Record<LibraryData['machine'], RegExp>> = {
  x64: /^(ret|jmp|ud2|int3|hlt)\b/,
  arm64: /^(ret|br|b|udf|brk)( |$)/,
};

/** Whether the last instruction runs on, or one jumps to the end by a distance of its own. Data runs on, too. */
function runsOverEnd(
  bytes: Uint8Array,
  fields: readonly FieldData[],
  machine: LibraryData['machine'],
): boolean {
  const instructions = disassemble(bytes, { processor: machine });
  const last = instructions.at(-1);
  if (last === undefined || !last.isInstruction || !leaving[machine].test(last.text)) return true;
  return instructions.some(
    (one) =>
      one.target === BigInt(bytes.length) &&
      !fields.some(([offset]) => offset >= one.offset && offset < one.offset + one.bytes.length),
  );
}

/** What the fields of a kind hold of an integer; undefined where all of it. */
const fieldRanges: Partial<Record<StoredFieldKind, { min: number; max: number }>> = {
  word8: holeTypes.i8,
  imm32: holeTypes.u32,
  imm32s: holeTypes.i32,
};

function makeStencil(
  name: string,
  bytes: Uint8Array,
  data: Omit<StencilData, 'base64'>,
  machine: LibraryData['machine'],
  blocks: readonly DataBlock[],
): Stencil {
  const padded = new Uint8Array((data.size + 3) & ~3);
  padded.set(bytes);
  const damaged = (what: string) => new UraniumError('ERR_STENCIL', `stencil ${name} is damaged: ${what}`);

  if (!isObject(data.holes)) throw damaged('it has no holes');
  if (!Array.isArray(data.fields) || !data.fields.every(Array.isArray)) throw damaged('it has no fields');

  let slotCount = firstSlot;
  const holes: Hole[] = Object.entries(data.holes).map(([hole, type]) => {
    let { min, max } = holeTypes[type] ?? { min: 0, max: 0 };
    for (const [, kind, of, addend] of data.fields) {
      const range = of === hole ? fieldRanges[kind] : undefined;
      if (range === undefined) continue;
      min = Math.max(min, range.min - addend);
      max = Math.min(max, range.max - addend);
    }
    const holeClass = classOf(type);
    const slot = slotCount;
    slotCount += holeClass === 'wide' || holeClass === 'double' ? 2 : 1;
    return { name: hole, type, class: holeClass, slot, min, max };
  });

  const fields: number[] = [];
  const dataFields: DataField[] = [];
  for (const [offset, kind, of, addend] of data.fields) {
    const width = kind === 'word64' ? 8 : kind === 'word8' ? 1 : 4;
    if (!(Number.isInteger(offset) && offset >= 0 && offset + width <= data.size))
      throw damaged(`a field at ${offset} of ${data.size} bytes`);
    const push = (at: number, slot: number, as: FieldKind) =>
      fields.push(at, slot, addend, fieldKinds.indexOf(as));
    if (typeof of === 'number') {
      const block = blocks[of];
      if (block === undefined) throw damaged(`there is no data ${of}`);
      const kindIndex = fieldKinds.indexOf(kind as FieldKind);
      dataFields.push({ offset, kind: kindIndex, addend, of: block });
      continue;
    }
    const slot =
      of === nextHole ? nextSlot : of === '' ? ownSlot : holes.find((hole) => hole.name === of)?.slot;
    if (slot === undefined) throw damaged(`there is no hole ${of}`);
    switch (kind) {
      case 'cell32':
        dataFields.push({ offset, kind: fieldKinds.indexOf('relative32'), addend, of: slot });
        break;
      case 'imm32':
      case 'imm32s':
        push(offset, slot, 'word32');
        break;
      case 'word64':
        push(offset, slot, 'word32');
        push(offset + 4, slot + 1, 'word32');
        break;
      case 'movw0':
      case 'movw2':
        push(offset, slot + (kind === 'movw2' ? 1 : 0), 'movwLow');
        break;
      case 'movw1':
      case 'movw3':
        push(offset, slot + (kind === 'movw3' ? 1 : 0), 'movwHigh');
        break;
      default:
        push(offset, slot, kind);
    }
  }
  return {
    name,
    size: data.size,
    types: data.holes,
    words: new Int32Array(padded.buffer),
    holes,
    fields: Int32Array.from(fields),
    dataFields,
    slotCount,
    fallsThrough: data.fallsThrough,
    machine,
  };
}

function classOf(type: HoleType): HoleClass {
  if (type === 'i64') return 'wide';
  if (type === 'f64') return 'double';
  return type === 'target' || type === 'address' ? 'place' : 'number';
}
