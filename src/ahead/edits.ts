/**
 * Changes of a text, and the source map of the result. Replacements keep the line breaks of what they replace, so that
 * everything stays in its line.
 */

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A source map, version 3. */
export interface SourceMap {
  readonly version: 3;
  readonly file: string;
  readonly sources: string[];
  readonly sourcesContent: string[];
  readonly names: string[];
  readonly mappings: string;
}

export class Edits {
  readonly #source: string;
  readonly #edits: Edit[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  /** Replaces the text from `start` to `end`, which no other replacement touches. */
  replace(start: number, end: number, text: string): void {
    const breaks = this.#source.slice(start, end).match(/\r?\n/g) ?? [];
    const own = text.match(/\n/g)?.length ?? 0;
    this.#edits.push({ start, end, text: text + breaks.slice(own).join('') });
  }

  /** The changed text. */
  apply(): string {
    let text = '';
    let at = 0;
    for (const edit of this.#sorted()) {
      text += this.#source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.#source.slice(at);
  }

  /** The map of the changed text to the source, word by word. */
  map(file: string): SourceMap {
    const segments = new Mappings();
    let at = 0;
    for (const edit of this.#sorted()) {
      segments.keep(this.#source.slice(at, edit.start));
      segments.replace(this.#source.slice(edit.start, edit.end), edit.text);
      at = edit.end;
    }
    segments.keep(this.#source.slice(at));
    return {
      version: 3,
      file,
      sources: [file],
      sourcesContent: [this.#source],
      names: [],
      mappings: segments.text,
    };
  }

  #sorted(): Edit[] {
    return [...this.#edits].sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** Since lines stay where they are, a segment has its column, no new file, no new line, and the column of the source. */
class Mappings {
  text = '';
  #separator = '';
  /** In the result and in the source, and those of the last segment. */
  #column = 0;
  #sourceColumn = 0;
  #lastColumn = 0;
  #lastSourceColumn = 0;
  #sourceLine = 0;
  #lastSourceLine = 0;

  keep(text: string): void {
    for (const [part] of text.matchAll(/\n|\w+|[^\w\n]+/g)) {
      this.#segment();
      this.#advance(part);
      this.#advanceSource(part);
    }
  }

  replace(source: string, text: string): void {
    this.#segment();
    this.#advance(text);
    this.#advanceSource(source);
  }

  #segment(): void {
    this.text +=
      this.#separator +
      quantity(this.#column - this.#lastColumn) +
      quantity(0) +
      quantity(this.#sourceLine - this.#lastSourceLine) +
      quantity(this.#sourceColumn - this.#lastSourceColumn);
    this.#separator = ',';
    this.#lastColumn = this.#column;
    this.#lastSourceColumn = this.#sourceColumn;
    this.#lastSourceLine = this.#sourceLine;
  }

  #advance(text: string): void {
    const lines = text.split('\n');
    for (let i = 1; i < lines.length; i++) {
      this.text += ';';
      this.#separator = '';
      this.#column = 0;
      this.#lastColumn = 0;
    }
    this.#column += lines.at(-1)?.length ?? 0;
  }

  #advanceSource(text: string): void {
    const lines = text.split('\n');
    this.#sourceLine += lines.length - 1;
    if (lines.length > 1) this.#sourceColumn = 0;
    this.#sourceColumn += lines.at(-1)?.length ?? 0;
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number in base 64, five bits at a time, the sign in the lowest one. */
function quantity(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const five = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? five | 32 : five];
  } while (rest > 0);
  return text;
}
