/**
 * Stencils of templates: code with holes, which the assembler makes once and which is copied whenever it is needed.
 * (Those of compiled C are in library.ts; the fields of both are filled by fields.ts.)
 *
 *   templates ──assembled, once──► SplitStencil ──copied, often──► Code
 *
 *   straight piece   mov rdx, [rbp + ‹place›]; test dl, 1; jnz slow; …    what usually runs, one after the other
 *   rare piece       slow: …; jmp next                                    far behind, all of them together
 *
 * A hole is a relocation of the assembled piece against one of these: a symbol that a piece of the same stencil
 * defines; `next`, the end of the straight piece; or a *slot*, which is set before a stencil is copied. Slots are
 * positions in the code, or numbers, whose names are written ‹so›; so are *constants*, which are filled in once.
 * Whatever else a piece refers to stays a relocation of the code that is made.
 *
 * Invariant: the holes of a piece lie inside of it, and copying writes inside of the copy only.
 */

import { Assembler, type Fragment } from '../asm/index.ts';
import { type Code, type ListingLine, type Relocation, UraniumError } from '../base/index.ts';
import { type FieldKind, fieldKinds, fillFields } from './fields.ts';

/** Fragments in order; a string defines a symbol between them. */
export type PieceSource = readonly (Fragment | string)[];

/** One of the two pieces of a stencil. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Where slots go: four numbers each, see fields.ts. */
  readonly fields: Int32Array;
  /** What stays a relocation. */
  readonly relocations: readonly Relocation[];
  /** Names and offsets of what the piece defines. */
  readonly symbols: ReadonlyMap<string, number>;
  readonly listing: readonly ListingLine[] | undefined;
}

/** A stencil of two pieces. */
export interface SplitStencil {
  readonly straight: Piece;
  readonly rare: Piece;
}

/** Assembles one piece. Throws what `Assembler` throws. */
export function assemblePiece(source: PieceSource, listing = false): Code {
  const assembler = new Assembler({ listing });
  for (const part of source) {
    if (typeof part === 'string') assembler.symbol(part);
    else assembler.append(part);
  }
  return assembler.finish();
}

/** The slots that every set has: where the pieces of the stencil that is being copied begin. */
const ownSlots = ['straight piece', 'rare piece'];
const straightSlot = 0;
const rareSlot = 1;

/** Makes stencils whose holes are slots of these names, and code of them. */
export class StencilSet {
  readonly #names: readonly string[];
  readonly #constant: (name: string) => number | undefined;
  readonly #listing: boolean;
  #values: Float64Array;
  #bytes = new Uint8Array(8192);
  #view = new DataView(this.#bytes.buffer);
  #size = 0;
  #relocations: Relocation[] = [];
  #lines: ListingLine[] = [];

  /** `constant` gives the numbers that no copy changes. With `listing`, the code carries its text. */
  constructor(
    slots: readonly string[],
    constant: (name: string) => number | undefined = () => undefined,
    listing = false,
  ) {
    this.#names = [...ownSlots, ...slots];
    this.#constant = constant;
    this.#values = new Float64Array(this.#names.length);
    this.#listing = listing;
  }

  /** The number of a slot. Throws ERR_STENCIL for a name that is none. */
  slot(name: string): number {
    const slot = this.#names.indexOf(name);
    if (slot < 0) throw new UraniumError('ERR_STENCIL', `there is no slot ${name}`);
    return slot;
  }

  /** Makes a stencil of two assembled pieces. Throws ERR_STENCIL where a position is used as a number. */
  make(straight: Code, rare: Code): SplitStencil {
    const [inStraight, inRare] = [placesIn(straight), placesIn(rare)];
    inStraight.set('next', straight.bytes.length);
    return {
      straight: this.#piece(straight, inStraight, [inStraight, inRare]),
      rare: this.#piece(rare, inRare, [inStraight, inRare]),
    };
  }

  /** Begins the code of a program of `size` bytes, all zero. What is copied must lie within. */
  begin(size: number): void {
    if (size > this.#bytes.length) {
      this.#bytes = new Uint8Array(2 * size);
      this.#view = new DataView(this.#bytes.buffer);
    } else {
      this.#bytes.fill(0, 0, size);
    }
    this.#size = size;
    this.#relocations = [];
    this.#lines = [];
  }

  /** Sets a slot: a number, or the position of something in bytes from the start of the code. */
  set(slot: number, value: number): void {
    this.#values[slot] = value;
  }

  /** Copies both pieces of a stencil to their positions, with the slots as they are set. */
  copy({ straight, rare }: SplitStencil, at: number, rareAt: number): void {
    this.#values[straightSlot] = at;
    this.#values[rareSlot] = rareAt;
    this.#copyPiece(straight, at);
    if (rare.bytes.length > 0) this.#copyPiece(rare, rareAt);
  }

  /** Writes text as it is. */
  data(text: Uint8Array, at: number): void {
    this.#bytes.set(text, at);
    if (this.#listing) this.line(at, `.ascii ${JSON.stringify(decoder.decode(text))}`);
  }

  /** Notes a line of the listing, if there is one. */
  line(offset: number, text: string): void {
    if (this.#listing) this.#lines.push({ offset, text });
  }

  /** The code that was copied since `begin`. */
  finish(): Code {
    const code = { bytes: this.#bytes.slice(0, this.#size), relocations: this.#relocations, symbols: [] };
    if (!this.#listing) return code;
    return { ...code, listing: this.#lines.sort((a, b) => a.offset - b.offset) };
  }

  #copyPiece(piece: Piece, at: number): void {
    const { bytes, fields, relocations } = piece;
    this.#bytes.set(bytes, at);
    fillFields(this.#view, at, fields, this.#values);
    for (let i = 0; i < relocations.length; i++) {
      const { offset, kind, symbol, addend } = relocations[i] as Relocation;
      this.#relocations.push({ offset: at + offset, kind, symbol, addend });
    }
    if (piece.listing) {
      for (const { offset, text } of piece.listing)
        this.#lines.push({ offset: at + offset, text: this.#fillText(text) });
    }
  }

  /** The text of an instruction with the numbers that its slots hold; positions keep their names. */
  #fillText(text: string): string {
    return text.replace(/‹.+?›/g, (name) => {
      const slot = this.#names.indexOf(name);
      return String(slot < 0 ? (this.#constant(name) ?? name) : this.#values[slot]);
    });
  }

  #piece(
    code: Code,
    own: ReadonlyMap<string, number>,
    [inStraight, inRare]: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>],
  ): Piece {
    const bytes = code.bytes.slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const fields: number[] = [];
    const field = (offset: number, slot: number, addend: number, kind: FieldKind) =>
      fields.push(offset, slot, addend, fieldKinds.indexOf(kind));
    const relocations: Relocation[] = [];
    for (const relocation of code.relocations) {
      const { offset, kind, symbol, addend } = relocation;
      const isRelative = kind === 'relative32';
      const here = own.get(symbol);
      const there = inStraight.get(symbol) ?? inRare.get(symbol);
      const constant = kind === 'absolute32' ? this.#constant(symbol) : undefined;
      if ((here ?? there) !== undefined && !isRelative) {
        throw new UraniumError('ERR_STENCIL', `${symbol} is a position; only its distance can be used`);
      }
      if (constant !== undefined) {
        view.setInt32(offset, constant + addend, true);
      } else if (here !== undefined) {
        view.setInt32(offset, here + addend - offset, true);
      } else if (there !== undefined) {
        field(offset, inStraight.has(symbol) ? straightSlot : rareSlot, there + addend, 'relative32');
      } else if (this.#names.includes(symbol) && kind !== 'absolute64') {
        field(offset, this.#names.indexOf(symbol), addend, isRelative ? 'relative32' : 'word32');
      } else {
        relocations.push(relocation);
      }
    }
    return { bytes, fields: Int32Array.from(fields), relocations, symbols: own, listing: code.listing };
  }
}

const decoder = new TextDecoder();

function placesIn(code: Code): Map<string, number> {
  return new Map(code.symbols.map(({ name, offset }) => [name, offset]));
}
