/**
 * The sections of a piece of code, as linkers and writers of files take them: `.text` first, everything checked.
 */

import type { Code, CodeSection, CodeSymbol, Relocation, SectionKind } from './code.ts';
import { UraniumError } from './errors.ts';
import { malformed, misplacedField } from './relocate.ts';

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
  if (typeof code !== 'object' || code === null)
    throw new UraniumError('ERR_ARGUMENT', 'the code is no object');
  const { bytes, relocations, symbols, alignment, processor = 'x64', functions = [], sections = [] } = code;
  if (processor !== 'x64' && processor !== 'arm64') {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `the code is for ${String(processor)}; it can be for x64 or arm64`,
    );
  }
  if (!isList(sections)) throw new UraniumError('ERR_ARGUMENT', 'sections of code are no array of objects');
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (!isList(functions) || !functions.every(({ offset, size }) => isCount(offset) && isCount(size))) {
    throw new UraniumError('ERR_ARGUMENT', 'functions of code are no array of objects with offset and size');
  }
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

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
}

function checked(section: CodeSection): WholeSection {
  const { name, kind, bytes, size = bytes?.length, alignment = defaultAlignment } = section;
  const refuse = (why: string) => new UraniumError('ERR_ARGUMENT', `section ${String(name)}: ${why}`);
  if (typeof name !== 'string' || name === '') throw refuse('its name is not a string');
  // By its tag, since `instanceof` fails for arrays of another realm, which test runners make.
  if (Object.prototype.toString.call(bytes) !== '[object Uint8Array]')
    throw refuse('its bytes are no Uint8Array');
  for (const list of [section.symbols, section.relocations]) {
    if (!isList(list)) throw refuse('its symbols or its relocations are no array of objects');
  }
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
    if (typeof symbol !== 'string' || symbol === '') throw refuse('a symbol has no name');
    if (!Number.isInteger(offset) || offset < 0 || offset > size) {
      throw refuse(`the symbol ${symbol} at ${offset} is outside of 0..${size}`);
    }
  }
  for (const relocation of section.relocations) {
    const why = malformed(relocation) ?? misplacedField(relocation, bytes.length);
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
