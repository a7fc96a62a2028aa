/**
 * One pass over the statements of a file: from these to the text of each section, and to their code.
 *
 * Constants may depend on where labels lie, which is known at the end of a pass only: what was not known yet is guessed,
 * and noted, so that who runs the passes sees whether the guesses were right.
 */

import {
  type Code,
  type CodeSection,
  defaultAlignment,
  type SectionKind,
  UraniumError,
} from '../../base/index.ts';
import type { ProcessorName } from '../action-list.ts';
import { language as arm64Language } from '../arm64/syntax.ts';
import { arm64 } from '../arm64/template.ts';
import { Assembler } from '../assembler.ts';
import type { SourceText } from '../source-text.ts';
import { language as x64Language } from '../x64/syntax.ts';
import { x64 } from '../x64/template.ts';
import { type Declarations, type Item, isNumbered, placePrefix } from './declarations.ts';
import { evaluate, number, place, type Sum } from './expression.ts';
import type { Word } from './scan.ts';
import { SectionText } from './section-text.ts';
import { isDistance, isOffset, needsAddress, operandsOf } from './uses.ts';

/** What the pass before found out: offsets of labels, and constants. */
export type Knowledge = ReadonlyMap<string, bigint>;

export interface PassInput {
  readonly source: SourceText;
  readonly processor: ProcessorName;
  readonly declarations: Declarations;
  /** Names that are elsewhere, declared or not. */
  readonly externals: ReadonlySet<string>;
  readonly known: Knowledge;
}

/** Bytes of a datum, by directive. */
const dataSizes: Readonly<Record<ProcessorName, Readonly<Record<string, number>>>> = {
  x64: x64Language.dataSizes,
  arm64: arm64Language.dataSizes,
};

/** Largest section of zeros in bytes: what text, constants and data are made of is held in memory. */
const largestSpace = 2n ** 24n;
const largestBss = 2n ** 40n;
const largestAlignment = 4096n;

export interface Missing {
  readonly name: string;
  /** Offset in the file. */
  readonly place: number;
}

interface DirectiveOperands {
  readonly first: Word;
  readonly last: Word;
  readonly value: bigint;
  readonly fill: bigint | undefined;
}

export class Pass {
  readonly #input: PassInput;
  readonly #texts = new Map<string, SectionText>();
  readonly #alignments = new Map<string, number>();
  /** Sizes of sections of zeros, so far. */
  readonly #zeros = new Map<string, bigint>();
  /** The constant that is being defined, and the constants that those defined so far need. */
  #defining: string | undefined;
  readonly #needs = new Map<string, string[]>();
  readonly #found = new Map<string, bigint>();
  /** What was used of `known`, or guessed. */
  readonly #used = new Map<string, bigint>();
  #place = 0;
  #missing: Missing | undefined;
  #problem: UraniumError | undefined;

  constructor(input: PassInput) {
    this.#input = input;
    for (const item of input.declarations.items) this.#read(item);
  }

  /** What this pass found out. */
  get found(): Knowledge {
    return this.#found;
  }

  /** Whether all that was guessed is as it was found. */
  get isSettled(): boolean {
    return [...this.#used].every(([name, value]) => this.#found.get(name) === value);
  }

  /** The sections, in the order of the file, with listings; labels are local symbols. Throws what templates throw. */
  assemble(): CodeSection[] {
    const { declarations } = this.#input;
    return [...declarations.sections].map(([name, kind]) =>
      kind === 'bss' ? this.#bss(name) : this.#assembleSection(name, kind),
    );
  }

  /** What is wrong if the guesses are right. */
  get problem(): UraniumError | undefined {
    return this.#problem;
  }

  /** The name that stopped `assemble`: it is used, and not known. */
  get missing(): Missing | undefined {
    return this.#missing;
  }

  #assembleSection(name: string, kind: SectionKind): CodeSection {
    const { labels } = this.#input.declarations;
    const { bytes, relocations, listing = [] } = this.#codeOf(name);
    const symbols = listing.flatMap(({ text, offset }) => {
      const label = text.slice(0, -1);
      const isLabel = labels.get(label) === name;
      if (!text.endsWith(':') || !(isLabel || label.startsWith(placePrefix))) return [];
      this.#found.set(label, BigInt(offset));
      return isLabel ? [{ name: label, offset, isLocal: true }] : [];
    });
    return {
      name,
      kind,
      bytes,
      alignment: Math.max(defaultAlignment, this.#alignments.get(name) ?? 1),
      relocations,
      symbols,
      listing: listing.filter(({ text }) => !text.startsWith(placePrefix)),
    };
  }

  #codeOf(section: string): Code {
    const text = this.#textOf(section);
    const { parts, externals } = text.build();
    const tag = this.#input.processor === 'x64' ? x64 : arm64;
    try {
      const fragment = tag(Object.assign([...parts], { raw: parts }), ...externals);
      return new Assembler({ listing: true }).append(fragment).finish();
    } catch (error) {
      if (!(error instanceof UraniumError) || !error.position) throw error;
      const { source, declarations } = this.#input;
      const at = text.originalPlace(error.position);
      const name = /^[A-Za-z_.][\w.]*/.exec(source.text.slice(at, at + 1000))?.[0];
      if (error.code === 'ERR_LABEL' && name !== undefined && declarations.labels.get(name) !== section) {
        this.#missing = { name, place: at };
      }
      throw source.error(error.code, messageOf(error), at, []);
    }
  }

  #bss(name: string): CodeSection {
    const { items } = this.#input.declarations;
    const labels = items
      .filter(({ section }) => section === name)
      .flatMap((item) => item.labels.filter((label) => !isNumbered(label)));
    const symbols = labels.map(({ text }) => ({
      name: text,
      offset: Number(this.#found.get(text) ?? 0n),
      isLocal: true,
    }));
    const alignment = Math.max(defaultAlignment, this.#alignments.get(name) ?? 1);
    const size = Number(this.#zeros.get(name) ?? 0n);
    return {
      name,
      kind: 'bss',
      bytes: new Uint8Array(0),
      size,
      alignment,
      relocations: [],
      symbols,
      listing: [],
    };
  }

  #textOf(section: string): SectionText {
    let text = this.#texts.get(section);
    if (!text) {
      text = new SectionText(this.#input.source.text);
      this.#texts.set(section, text);
    }
    return text;
  }

  #read(item: Item): void {
    const { section, labels, words, role } = item;
    const isBss = this.#kindOf(section) === 'bss';
    const text = this.#textOf(section);
    for (const { text: name, start, end } of labels) {
      if (isBss) this.#found.set(name, this.#zeros.get(section) ?? 0n);
      else text.replace(start, end, `${name}:`);
    }
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) return;
    if (role === 'constant') this.#define(section, words, last.end);
    else if (role === 'space') this.#space(section, words);
    else if (role === 'align' || role === 'power') this.#align(section, words, role === 'power');
    else if (isBss) throw this.#error('bss has zeros only: labels, .space and .align', first.start);
    else if (role === 'text') {
      const string = words[1];
      if (string?.kind !== 'string' || words.length > 2) {
        const wrong = string?.kind === 'string' ? words[2] : string;
        throw this.#error('expected text in double quotes', wrong?.start ?? first.end);
      }
      text.replace(first.start, last.end, `.ascii ${string.text}; .byte 0`);
    } else {
      const isData = role !== 'code' || first.text.startsWith('.');
      if (role === 'code') text.keep(first.start, first.end);
      else text.replace(first.start, first.end, role.data);
      this.#operands(item, isData);
    }
  }

  /** What follows the mnemonic: constants and names from elsewhere are replaced, the rest stays. */
  #operands(item: Item, isData: boolean): void {
    const { section, words } = item;
    const text = this.#textOf(section);
    const directive = typeof item.role === 'object' ? item.role.data : words[0]?.text;
    const size = dataSizes[this.#input.processor][directive ?? ''] ?? 0;
    let index = 1;
    for (const [number, operand] of operandsOf(words).entries()) {
      const [first, last] = [operand[0], operand.at(-1)];
      if (first && last && isDistance(operand, this.#input.declarations)) {
        const expression = first.text === '#' ? operand.slice(1) : operand;
        const statement = words[0]?.start ?? first.start;
        // of several data, each has its own place
        const value = this.#evaluate(section, statement, expression, last.end, number * size);
        text.replace(first.start, last.end, `${first.text === '#' ? '#' : ''}${value}`);
        index += operand.length;
      } else for (const _ of operand) this.#word(item, index++, isData);
      const comma = words[index++];
      if (comma) text.keep(comma.start, comma.end);
    }
  }

  #word({ section, words }: Item, index: number, isData: boolean): void {
    const { processor, declarations, externals } = this.#input;
    const text = this.#textOf(section);
    const word = words[index];
    if (!word) return;
    const { start, end, kind } = word;
    const constant = (other: Word | undefined): bigint | undefined =>
      other?.kind === 'name' && declarations.constants.has(other.text)
        ? (this.#found.get(other.text) ?? this.#guess(other.text))
        : undefined;
    const value = constant(word);
    const isName = kind === 'name';
    const home = isName ? declarations.labels.get(word.text) : undefined;
    const isElsewhere = isName && (home === undefined ? externals.has(word.text) : home !== section);
    if (value !== undefined) {
      const isSubtracted = words[index - 1]?.text === '-';
      text.replace(start, end, String(isSubtracted && value < 0n ? -value : value));
    } else if (kind === 'number' && /^[1-9][bf]$/.test(word.text)) {
      // GNU as: the last before, the next after
      text.replace(start, end, `${word.text.endsWith('b') ? '<' : '>'}${word.text[0]}`);
    } else if (word.text === '-' && (constant(words[index + 1]) ?? 0n) < 0n) {
      text.replace(start, end, '+');
    } else if (processor === 'x64' && isOffset(words, index)) {
      text.replace(start, end, '');
    } else if (isElsewhere || (home && (isData || needsAddress(processor, words, index)))) {
      text.replaceByExternal(start, end, word.text);
    } else text.keep(start, end);
  }

  #define(section: string, [name, , ...expression]: readonly Word[], end: number): void {
    if (!name) return;
    this.#defining = name.text;
    this.#found.set(name.text, this.#evaluate(section, name.start, expression, end));
    this.#defining = undefined;
  }

  /** Notes that the constant that is being defined needs another. Throws ERR_ASM_SYNTAX if that one needs it as well. */
  #need({ text: name, start }: Word): void {
    const defined = this.#defining;
    if (defined === undefined) return;
    const seen = new Set<string>();
    const pending = [name];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === defined) throw this.#error(`'${defined}' is defined by itself`, start);
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(...(this.#needs.get(next) ?? []));
    }
    const needs = this.#needs.get(defined);
    if (needs) needs.push(name);
    else this.#needs.set(defined, [name]);
  }

  #space(section: string, words: readonly Word[]): void {
    const { first, last, value, fill = 0n } = this.#operand(section, words);
    const isBss = this.#kindOf(section) === 'bss';
    const limit = isBss ? largestBss : largestSpace;
    const isFit = value >= 0n && value <= limit;
    if (!isFit) this.#problem ??= this.#error(`${value} bytes are not 0..${limit}`, first.end + 1);
    const count = isFit ? value : 0n;
    if (isBss) {
      this.#zeros.set(section, (this.#zeros.get(section) ?? 0n) + count);
      return;
    }
    const chunks: string[] = [];
    // as large as templates take them
    for (let left = Number(count); left > 0; left -= 2 ** 20) {
      chunks.push(`.space ${Math.min(left, 2 ** 20)}, ${fill}`);
    }
    this.#textOf(section).replace(first.start, last.end, chunks.join(';'));
  }

  #align(section: string, words: readonly Word[], isPower: boolean): void {
    const { first, last, value, fill } = this.#operand(section, words);
    const wanted = isPower && value >= 0n && value < 64n ? 1n << value : value;
    const isFit = wanted >= 1n && wanted <= largestAlignment && (wanted & (wanted - 1n)) === 0n;
    if (!isFit) {
      this.#problem ??= this.#error(
        `${wanted} is not a power of two (1..${largestAlignment})`,
        first.end + 1,
      );
    }
    const alignment = isFit ? wanted : 1n;
    this.#alignments.set(section, Math.max(Number(alignment), this.#alignments.get(section) ?? 1));
    const kind = this.#kindOf(section);
    if (kind === 'bss') {
      const size = this.#zeros.get(section) ?? 0n;
      this.#zeros.set(section, ((size + alignment - 1n) / alignment) * alignment);
    } else {
      // unless told otherwise, between instructions is what does nothing, between data zeros
      const byte = fill ?? (kind === 'text' ? undefined : 0n);
      const text = `.align ${alignment}${byte === undefined ? '' : `, ${byte}`}`;
      this.#textOf(section).replace(first.start, last.end, text);
    }
  }

  /** The number that a directive takes, and the byte that it may be given to fill with. */
  #operand(section: string, words: readonly Word[]): DirectiveOperands {
    const [first] = words as readonly [Word, ...Word[]];
    const last = words.at(-1) ?? first;
    const [expression = [], fillWords, more] = operandsOf(words);
    if (more) throw this.#error('expected a number, and a byte to fill with', more[0]?.start ?? last.end);
    const value = this.#evaluate(section, first.start, expression, expression.at(-1)?.end ?? first.end);
    const fill = fillWords && this.#evaluate(section, first.start, fillWords, last.end);
    const place = fillWords?.[0]?.start ?? last.end;
    if (fill !== undefined && (fill < 0n || fill > 255n)) {
      this.#problem ??= this.#error(`${fill} is not a byte (0..255)`, place);
    }
    if (fill && this.#kindOf(section) === 'bss') throw this.#error('bss has zeros only', place);
    return { first, last, value, fill: fill === undefined ? undefined : BigInt.asUintN(8, fill) };
  }

  /** The value of an expression in the statement that begins at `statement`. */
  #evaluate(section: string, statement: number, words: readonly Word[], end: number, ahead = 0): bigint {
    return evaluate(words, end, {
      valueOf: this.#valueOf(section, statement, ahead),
      error: (message, at) => this.#error(message, at),
    });
  }

  /** What names stand for; `.` is `ahead` bytes behind the start of the statement. */
  #valueOf(section: string, statement: number, ahead: number): (word: Word) => Sum | undefined {
    const { labels, constants } = this.#input.declarations;
    return (word) => {
      const { text: name } = word;
      if (name === '.') return place(section, this.#here(section, statement) + BigInt(ahead));
      if (constants.has(name)) this.#need(word);
      if (constants.has(name)) return number(this.#found.get(name) ?? this.#guess(name));
      const home = labels.get(name);
      return home === undefined ? undefined : place(home, this.#guess(name));
    };
  }

  /** The offset of the current place. */
  #here(section: string, start: number): bigint {
    if (this.#kindOf(section) === 'bss') return this.#zeros.get(section) ?? 0n;
    const name = `${placePrefix}${this.#place++}`;
    this.#textOf(section).insert(start, `${name}:`);
    return this.#guess(name);
  }

  #guess(name: string): bigint {
    const value = this.#input.known.get(name) ?? 0n;
    this.#used.set(name, value);
    return value;
  }

  #kindOf(section: string): SectionKind {
    return this.#input.declarations.sections.get(section) ?? 'text';
  }

  #error(message: string, at: number): UraniumError {
    return this.#input.source.error('ERR_ASM_SYNTAX', message, at, []);
  }
}

/** What an error says, without its code, its place and the line that it shows. */
function messageOf({ message, code }: UraniumError): string {
  return message
    .replace(`${code}: `, '')
    .replace(/^line \d+, column \d+: /, '')
    .replace(/\n {4}.*\n *\^$/s, '')
    .replace('in this template', 'in this file');
}
