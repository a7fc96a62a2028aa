/**
 * The text of one section of a file, as the templates read it: the statements of other sections are left out, constants are
 * numbers, and names from elsewhere are external symbols.
 *
 * Invariant: it has the lines of the file, and `originalPlace` finds what a place in it was in the file.
 */

import type { SourcePosition } from '../../base/index.ts';
import { type ExternalSymbol, external } from '../label.ts';

/** Text that takes the place of a run of the file's characters. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text is the name of an external symbol. */
  readonly isExternal: boolean;
}

export class SectionText {
  readonly #source: string;
  /** In order, not overlapping: what the section has of the file. */
  readonly #pieces: Edit[] = [];
  /** By offset in the text that was built, with the offset in the file. */
  readonly #places: { readonly built: number; readonly original: number }[] = [];
  #built = '';

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes over a run of the file as it is. */
  keep(start: number, end: number): void {
    this.replace(start, end, this.#source.slice(start, end));
  }

  /** Puts other text in the place of a run of the file. */
  replace(start: number, end: number, text: string): void {
    this.#pieces.push({ start, end, text, isExternal: false });
  }

  /** Puts text in front of what the section has of the file from `start` on. */
  insert(start: number, text: string): void {
    let index = this.#pieces.length;
    while (index > 0 && (this.#pieces[index - 1] as Edit).start >= start) index--;
    this.#pieces.splice(index, 0, { start, end: start, text, isExternal: false });
  }

  /** Puts an external symbol in the place of a run of the file. */
  replaceByExternal(start: number, end: number, name: string): void {
    this.#pieces.push({ start, end, text: name, isExternal: true });
  }

  /** The text around external symbols, and these. */
  build(): { readonly parts: readonly string[]; readonly externals: readonly ExternalSymbol[] } {
    const parts: string[] = [];
    const externals: ExternalSymbol[] = [];
    let part = '';
    let end = 0;
    this.#places.length = 0;
    this.#built = '';
    const write = (text: string, original: number): void => {
      this.#places.push({ built: this.#built.length, original });
      this.#built += text;
    };
    const blank = (until: number): void => {
      const gap = this.#source.slice(end, until).replace(/[^\n;]/g, ' ');
      write(gap, end);
      part += gap;
    };
    for (const piece of this.#pieces) {
      blank(piece.start);
      write(piece.text, piece.start);
      if (piece.isExternal) {
        parts.push(part);
        externals.push(external(piece.text));
        part = '';
      } else part += piece.text;
      end = piece.end;
    }
    blank(this.#source.length);
    return { parts: [...parts, part], externals };
  }

  /** What a place in the text that was built was in the file. */
  originalPlace({ line, column }: SourcePosition): number {
    let start = 0;
    for (let i = 1; i < line; i++) start = this.#built.indexOf('\n', start) + 1;
    const built = start + column - 1;
    const piece = this.#places.findLast((each) => each.built <= built);
    const next = this.#places.find((each) => each.built > built);
    const original = (piece?.original ?? 0) + built - (piece?.built ?? 0);
    return Math.min(original, next?.original ?? this.#source.length);
  }
}
