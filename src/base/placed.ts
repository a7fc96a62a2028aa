/**
 * Sections that are being linked: where each is, and which names are known in it.
 */

import type { Code, CodeSymbol, Relocation } from './code.ts';
import { UraniumError } from './errors.ts';
import { hex } from './relocate.ts';
import { sectionsOf, type WholeSection } from './sections.ts';
import { thunkSize } from './thunks.ts';

/** A section and where it is, with the thunks behind it. */
export class PlacedSection {
  readonly section: WholeSection;
  /** The number of its part, from 1. */
  readonly part: number;
  /** What messages call the part. */
  readonly partName: string;
  /** Of functions, by their offsets. */
  readonly sizes: ReadonlyMap<number, number>;
  /** With relocations applied, once all is placed. */
  readonly bytes: Uint8Array;
  address = 0n;
  /** The thunks behind it. */
  thunks = 0;

  constructor(section: WholeSection, part: number, partName: string, sizes: ReadonlyMap<number, number>) {
    this.section = section;
    this.part = part;
    this.partName = partName;
    this.sizes = sizes;
    this.bytes = section.bytes.slice();
  }

  /** Where the thunk with this number is, or will be. */
  thunkAddress(number: number): bigint {
    return alignUp(this.address + BigInt(this.section.size), BigInt(thunkSize)) + BigInt(number * thunkSize);
  }

  get end(): bigint {
    return this.thunks > 0 ? this.thunkAddress(this.thunks) : this.address + BigInt(this.section.size);
  }
}

/** The sections of a part, of which none has an address yet. Throws what `sectionsOf` throws. */
export function placedSections(part: Code, number: number, name: string): PlacedSection[] {
  const sections = sectionsOf(part);
  const sizes = new Map(part.functions?.map(({ offset, size }) => [offset, size]));
  return sections.map(
    (section, index) => new PlacedSection(section, number, name, index === 0 ? sizes : new Map()),
  );
}

/** Where a name is: in a section, or at an address outside. */
export interface Definition {
  /** Different for each. */
  readonly key: string;
  readonly in: PlacedSection | undefined;
  /** From the start of the section; the address itself where there is none. */
  readonly offset: bigint;
}

/** The names that may be referred to. */
export class Names {
  /** Of each part, by its number. */
  readonly #own: Map<string, Definition>[];
  readonly #global = new Map<string, Definition>();
  readonly #resolve: ((symbol: string) => bigint | undefined) | undefined;

  constructor(
    placed: readonly PlacedSection[],
    parts: number,
    resolve: ((symbol: string) => bigint | undefined) | undefined,
  ) {
    this.#resolve = resolve;
    this.#own = Array.from({ length: parts + 1 }, () => new Map());
    for (const each of placed) for (const symbol of each.section.symbols) this.#define(each, symbol);
  }

  #define(place: PlacedSection, { name, offset, isLocal = false }: CodeSymbol): void {
    const own = this.#own[place.part] as Map<string, Definition>;
    const other = own.get(name) ?? (isLocal ? undefined : this.#global.get(name));
    if (other?.in) {
      const [first, second] = [whereIs(other.in, Number(other.offset)), whereIs(place, offset)];
      throw new UraniumError(
        'ERR_LABEL',
        `the symbol ${name} is defined twice: in ${first}, and in ${second}`,
      );
    }
    const definition = { key: `${place.part} ${name}`, in: place, offset: BigInt(offset) };
    own.set(name, definition);
    if (!isLocal) this.#global.set(name, definition);
  }

  /** What a relocation refers to. */
  find(place: PlacedSection, { symbol, offset }: Relocation): Definition {
    const known = this.#own[place.part]?.get(symbol) ?? this.#global.get(symbol);
    if (known) return known;
    const address = this.#resolve?.(symbol);
    if (address === undefined) {
      const what = `${whereIs(place, offset)} refers to ${symbol}, which is defined nowhere`;
      throw new UraniumError('ERR_LABEL', what);
    }
    if (typeof address !== 'bigint') {
      const what = `${symbol} must be resolved to an address (bigint) or undefined, not to a ${typeof address}`;
      throw new UraniumError('ERR_ARGUMENT', what);
    }
    const definition = { key: ` ${symbol}`, in: undefined, offset: address };
    this.#global.set(symbol, definition);
    return definition;
  }
}

export function addressOf(definition: Definition): bigint {
  return (definition.in?.address ?? 0n) + definition.offset;
}

/** A place in words: part and section, and the symbol before it. */
export function whereIs({ partName, section }: PlacedSection, offset: number): string {
  let near: CodeSymbol | undefined;
  for (const symbol of section.symbols) {
    if (symbol.offset <= offset && (near === undefined || symbol.offset >= near.offset)) near = symbol;
  }
  const within = near ? ` (${near.name}+${hex(offset - near.offset)})` : '';
  return `${partName}, ${section.name}+${hex(offset)}${within}`;
}

/** The least multiple of `alignment` that is not below `value`. */
export function alignUp(value: bigint, alignment: bigint): bigint {
  return ((value + alignment - 1n) / alignment) * alignment;
}
