/**
 * The outline of a template: its tokens, the units between its line breaks and semicolons, and the labels that it defines.
 *
 * With it a unit can be parsed alone: what a name or `<1` refers to is known before anything is parsed.
 */

import type { SourceText } from './source-text.ts';
import { type Lexicon, type Token, tokenize } from './tokens.ts';

/** A label that a template defines. */
export interface LabelMark {
  readonly name: string;
  /** 1 to 9 for labels `1:` to `9:`, 0 for others. */
  readonly digit: number;
  /** Index of its token. */
  readonly token: number;
}

/** The tokens from `first` to before `end`: labels, and what follows them in the line. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  /** The run-time operands in it. */
  readonly operands: readonly number[];
}

export interface Outline {
  readonly tokens: readonly Token[];
  /** In the order of the text; the index is that of the local label. */
  readonly labels: readonly LabelMark[];
  readonly units: readonly Unit[];
}

/** The outline of a template. Throws ERR_ASM_SYNTAX for characters that begin no token. */
export function outlineOf(source: SourceText, values: readonly unknown[], lexicon: Lexicon): Outline {
  const tokens = tokenize(source, values, lexicon);
  const labels: LabelMark[] = [];
  const names = new Set<string>();
  const units: Unit[] = [];
  for (let first = 0; first < tokens.length; ) {
    let end = first;
    while (!isEnd(tokens[end])) end++;
    findLabels(tokens, first, labels, names);
    const operands = tokens.slice(first, end).filter(({ operand }) => operand >= 0);
    if (end > first) units.push({ first, end, operands: operands.map(({ operand }) => operand) });
    first = end + 1;
  }
  return { tokens, labels, units };
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || token.kind === 'end';
}

/** Notes the labels that stand before the statement at `first`. */
function findLabels(tokens: readonly Token[], first: number, labels: LabelMark[], names: Set<string>): void {
  for (let index = first; ; ) {
    const token = tokens[index];
    if (token === undefined) return;
    if (tokens[index + 1]?.text === ':') {
      const digit = token.kind === 'number' && token.number <= 9n ? Number(token.number) : 0;
      if (digit > 0) labels.push({ name: String(digit), digit, token: index });
      else if (token.kind === 'name' && !names.has(token.text)) {
        names.add(token.text);
        labels.push({ name: token.text, digit: 0, token: index });
      }
      index += 2;
    } else if (token.text === '=' && tokens[index + 1]?.text === '>' && tokens[index + 3]?.text === ':') {
      index += 4;
    } else return;
  }
}

/** The labels of a template, while it is compiled. */
export class LocalLabels {
  readonly #labels: readonly LabelMark[];
  readonly #byName = new Map<string, number>();
  readonly #byToken = new Map<number, number>();
  /** Indexes of the labels `1:` to `9:`, by digit. */
  readonly #numbered: number[][] = Array.from({ length: 10 }, () => []);
  #missing: { readonly name: string; readonly use: number } | undefined;

  constructor(labels: readonly LabelMark[]) {
    this.#labels = labels;
    for (const [index, { name, digit, token }] of labels.entries()) {
      if (digit > 0) this.#numbered[digit]?.push(index);
      else this.#byName.set(name, index);
      this.#byToken.set(token, index);
    }
  }

  /** The index of a label; `place` is where it is used. */
  use(name: string, place: number): number {
    const index = this.#byName.get(name);
    if (index === undefined) this.#missing ??= { name, use: place };
    return index ?? -1;
  }

  /** The index of the label that the token with the index `token` defines; undefined if an earlier one does. */
  definedBy(token: number): number | undefined {
    return this.#byToken.get(token);
  }

  /** The index of the last label `digit:` before a token. */
  before(digit: number, token: number): number | undefined {
    return this.#numbered[digit]?.findLast((index) => this.#tokenOf(index) < token);
  }

  /** The index of the next label `digit:` after a token. */
  after(digit: number, token: number): number | undefined {
    return this.#numbered[digit]?.find((index) => this.#tokenOf(index) > token);
  }

  #tokenOf(index: number): number {
    return (this.#labels[index] as LabelMark).token;
  }

  /** The first label that was used and is not defined. */
  get missing(): { readonly name: string; readonly use: number } | undefined {
    return this.#missing;
  }

  get names(): string[] {
    return this.#labels.map((label) => label.name);
  }
}
