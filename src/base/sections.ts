/**
 * The sections of a piece of code, as linkers and writers of files take them: `.text` first, everything checked.
 */

import type { Code, CodeSection, CodeSymbol, Relocation, SectionKind } from './code.ts';
import { UraniumError } from './errors.ts';
import { misplacedField } from './relocate.ts';

/** Of sections that say nothing, in bytes. */
export const defaultAlignment = 16;

const largestAlignment = 2 ** 30;

/** In bytes: more would not be held in memory, and zeros of bss not in a processor's addresses. */
const largestSize = { text: 2 ** 30, rodata: 2 ** 30, data: 2 ** 30, bss: 2 ** 40 } as const;
const kinds: readonly SectionKind[] = ['text', 'rodata', 'data', 'bss'];

/** A section with nothing left out. */
export type WholeSection = CodeSection & Required<Pick<CodeSection, 'size' | 'alignment'>>;

/**
 * `.text` and the other sections of `code`, in its order. Throws ERR_ARGUMENT where two have one name, one is not what
 * `CodeSection` says, or a symbol lies outside; ERR_ELF_RELOCATION where a relocation does.
 */
export function sectionsOf(code: Code): WholeSection[] {
  const { bytes, relocations, symbols, alignment, sections = [] } = code;
  const text: CodeSection = {
    name: '.text',
    kind: 'text',
    bytes,
    relocations,
    symbols,
    ...(alignment !== undefined && { alignment }),
  };
  const known = new Set<string>();
  return [text, ...sections].map((section) => {
    if (known.has(section.name)) {
      throw new UraniumError('ERR_ARGUMENT', `two sections have the name ${section.name}`);
    }
    known.add(section.name);
    return checked(section);
  });
}

function checked(section: CodeSection): WholeSection {
  const { name, kind, bytes, size = bytes.length, alignment = defaultAlignment } = section;
  const refuse = (why: string) => new UraniumError('ERR_ARGUMENT', `section ${name}: ${why}`);
  if (!kinds.includes(kind)) throw refuse(`its kind is ${String(kind)}; there are ${kinds.join(', ')}`);
  if (!Number.isSafeInteger(size) || size < bytes.length) {
    throw refuse(`its size is ${size}, and it has ${bytes.length} bytes`);
  }
  if (size > largestSize[kind]) throw refuse(`its size is ${size}; ${largestSize[kind]} can be`);
  if (kind === 'bss' && bytes.length > 0) throw refuse('bss has a size, but no bytes');
  const isPower = Number.isInteger(alignment) && alignment > 0 && (alignment & (alignment - 1)) === 0;
  if (!isPower || alignment > largestAlignment) {
    throw refuse(`its alignment is ${alignment}; it must be a power of two up to ${largestAlignment}`);
  }
  for (const { name: symbol, offset } of section.symbols) {
    if (!Number.isInteger(offset) || offset < 0 || offset > size) {
      throw refuse(`the symbol ${symbol} at ${offset} is outside of 0..${size}`);
    }
  }
  for (const relocation of section.relocations) {
    const why = misplacedField(relocation, bytes.length);
    if (why === undefined) continue;
    const what = `section ${name}: the reference to ${relocation.symbol}: ${why}`;
    throw new UraniumError('ERR_ELF_RELOCATION', what);
  }
  return { ...section, size, alignment };
}

/** Sections one after the other, as one. */
export class SectionRun {
  symbols: CodeSymbol[] = [];
  relocations: Relocation[] = [];
  readonly #pieces: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  /** In bytes. */
  size = 0;
  /** Behind this there are zeros only. */
  filled = 0;
  /** The largest of the sections'. */
  alignment = 1;

  add({ bytes, size, alignment, symbols, relocations }: WholeSection): void {
    const start = Math.ceil(this.size / alignment) * alignment;
    this.#pieces.push({ offset: start, bytes });
    this.symbols.push(...symbols.map((symbol) => ({ ...symbol, offset: start + symbol.offset })));
    this.relocations.push(...relocations.map((each) => ({ ...each, offset: start + each.offset })));
    this.size = start + size;
    this.alignment = Math.max(this.alignment, alignment);
    if (bytes.length > 0) this.filled = start + bytes.length;
  }

  /** The first `size` bytes. Requires: what lies behind is zero. */
  bytes(size: number = this.size): Uint8Array {
    const all = new Uint8Array(size);
    for (const { offset, bytes } of this.#pieces) if (bytes.length > 0) all.set(bytes, offset);
    return all;
  }
}
