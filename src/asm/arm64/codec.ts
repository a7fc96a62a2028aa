/** Where immediates lie in the bits of instruction words: what `immediates.ts` encodes, bound to places. */

import type { RelocationKind } from '../../base/index.ts';
import { type CodecRecipe, type Field, type FieldCodec, FieldKind } from '../action-list.ts';
import { type CodeContext, codeFor, type ImmediateCode } from './immediates.ts';

/** Bits of an instruction word. */
export interface BitRange {
  readonly word: number;
  readonly lsb: number;
  readonly width: number;
}

/** An immediate, and where it lies in the words of a form. */
export interface BoundCode extends FieldCodec {
  readonly name: string;
  readonly code: ImmediateCode;
  readonly word: number;
  /** The value, or undefined if the words are another instruction's. */
  extract(words: readonly number[]): number | bigint | undefined;
}

/** Puts the bits of `value` in `places`, which are one field from its highest bit on. Fields are below 32 bits. */
export function scatter(value: number, places: readonly BitRange[]): number {
  let rest = value;
  let bits = 0;
  for (let i = places.length - 1; i >= 0; i--) {
    const { lsb, width } = places[i] as BitRange;
    bits |= (rest & ((1 << width) - 1)) << lsb;
    rest >>>= width;
  }
  return bits >>> 0;
}

/** The opposite of `scatter`. */
export function gather(words: readonly number[], places: readonly BitRange[]): number {
  let value = 0;
  for (let i = 0; i < places.length; i++) {
    const { word, lsb, width } = places[i] as BitRange;
    value = (value << width) | (((words[word] as number) >>> lsb) & ((1 << width) - 1));
  }
  return value;
}

/** What external symbols leave, by the immediate that they stand for. */
const relocations: Readonly<Record<string, RelocationKind | undefined>> = {
  branch26: 'branch26',
  adr: 'adr21',
  page: 'page21',
  imm12: 'low12',
  'imm12*1': 'low12',
  'imm12*2': 'low12x2',
  'imm12*4': 'low12x4',
  'imm12*8': 'low12x8',
  'imm12*16': 'low12x16',
};

/** The immediate `name` of a row, whose `code` is that of `context`, in its places. */
export function bindCode(
  name: string,
  code: ImmediateCode,
  context: CodeContext,
  places: readonly BitRange[],
  word: number,
): BoundCode {
  const { min, max, step, wrap, encodeLarge } = code;
  const steps = step > 1 ? ` in steps of ${step}` : '';
  return {
    name,
    code,
    word,
    range: code.description ?? `${min}..${max}${steps}`,
    reach: code.reach ?? 0,
    relocation: relocations[name],
    recipe: [
      name,
      context.width,
      context.elementWidth,
      context.vectorWidth,
      '',
      ...places.flatMap(({ lsb, width }) => [lsb, width]),
    ],
    insert(value, partner) {
      let bits: number | undefined;
      const small = code.encodeSmall && typeof value === 'number' ? code.encodeSmall(value) : undefined;
      if (small !== undefined && Number.isInteger(value)) bits = small;
      else if (encodeLarge && wrap) {
        if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
        const large = BigInt(value);
        if (large < -(1n << BigInt(wrap - 1)) || large >= 1n << BigInt(wrap)) return undefined;
        bits = encodeLarge(BigInt.asUintN(wrap, large));
      } else {
        const number = Number(value);
        const isMultiple = code.isFloat || number % step === 0;
        if (!(number >= min && number <= max && isMultiple)) return undefined;
        bits = code.encode(number, Number(partner));
      }
      if (bits === undefined) return undefined;
      return places.length === 0 ? bits : scatter(bits, places);
    },
    extract: (words) => code.decode(gather(words, places), words[word] ?? 0),
  };
}

/** The field of an instruction whose bits a codec makes; its number is what the caller says, or 0. `offset` is in bytes. */
export function codecField(codec: FieldCodec, offset: number, place: number, what: string): Field {
  return {
    kind: FieldKind.value,
    offset,
    size: 4,
    tail: 0,
    operand: -1,
    negate: false,
    addend: 0,
    min: 0,
    max: 0,
    wrap: 0,
    codec,
    place,
    what,
  };
}

/** The index of `codecWithConstant`'s constant in a recipe. */
const constantIndex = 4;

/** The codec of a constant whose partner alone is known at run time: it takes the partner's value. */
export function codecWithConstant(code: BoundCode, constant: bigint): FieldCodec {
  return {
    range: code.range,
    reach: 0,
    relocation: undefined,
    recipe: code.recipe.map((part, index) => (index === constantIndex ? String(constant) : part)),
    insert: (partner) => code.insert(constant, partner),
  };
}

/** The codec that a recipe describes. */
export function codecOf(recipe: CodecRecipe): FieldCodec {
  const [name, width, elementWidth, vectorWidth, constant, ...numbers] = recipe as readonly [
    string,
    32 | 64,
    number,
    number,
    string,
    ...number[],
  ];
  const places: BitRange[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    places.push({ word: 0, lsb: numbers[i] as number, width: numbers[i + 1] as number });
  }
  // a row that was bound has the fields of its immediate; what asks for their width has one
  const [place] = places.length === 1 ? places : [];
  const context = { width, elementWidth, vectorWidth, widthOf: () => place?.width };
  const code = codeFor(name, context);
  if (!code) throw new Error(`AArch64 has no immediate ${name}`);
  const bound = bindCode(name, code, context, places, 0);
  return constant === '' ? bound : codecWithConstant(bound, BigInt(constant));
}
