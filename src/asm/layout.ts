/** Puts the sections of an assembler one after the other, and makes `Code` of them. */

import type { Code, CodeSymbol, ListingLine, Relocation } from '../base/index.ts';
import type { Processor } from './action-list.ts';
import { type Section, sectionSpan } from './section.ts';

/** What has a position in a section rather than an offset. */
interface Placed {
  readonly sections: readonly Section[];
  readonly relocations: readonly Relocation[];
  readonly symbols: readonly CodeSymbol[];
  readonly listing: readonly ListingLine[] | undefined;
}

export interface LaidOutCode {
  readonly code: Code;
  /** Of the code's bytes. */
  readonly view: DataView;
  /** The offset in the code of a position in a section. */
  offsetOf(position: number): number;
}

/** Sections but the first begin at multiples of this, the size of what processors fetch at once. */
const sectionAlignment = 16;

export function layOutCode(placed: Placed, processor: Processor | undefined): LaidOutCode {
  const { sections } = placed;
  const starts: number[] = [];
  let end = 0;
  for (const { offset, alignment } of sections) {
    if (end > 0 && offset > 0) {
      const multiple = Math.max(alignment, sectionAlignment);
      end = Math.ceil(end / multiple) * multiple;
    }
    starts.push(end);
    end += offset;
  }
  const bytes = new Uint8Array(end);
  let filled = 0;
  for (const [index, section] of sections.entries()) {
    if (section.offset === 0) continue;
    const start = starts[index] as number;
    if (start > filled) processor?.pad(bytes, filled, start);
    bytes.set(section.bytes.subarray(0, section.offset), start);
    filled = start + section.offset;
  }
  const offsetOf = (position: number): number =>
    (starts[Math.floor(position / sectionSpan)] as number) + (position % sectionSpan);
  // in code with one section, positions are offsets
  const isPlain = sections.length === 1;
  const settled = <Item extends { readonly offset: number }>(items: readonly Item[]): Item[] =>
    isPlain ? [...items] : items.map((item) => ({ ...item, offset: offsetOf(item.offset) }));
  const code: Code = {
    bytes,
    relocations: settled(placed.relocations),
    symbols: settled(placed.symbols),
    ...(processor && { processor: processor.name }),
    ...(placed.listing && {
      listing: isPlain ? [...placed.listing] : settled(placed.listing).sort((a, b) => a.offset - b.offset),
    }),
  };
  return { code, view: new DataView(bytes.buffer), offsetOf };
}
