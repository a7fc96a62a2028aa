/**
 * Reads template text into statements: the part of the grammar that all processors share. What an instruction looks
 * like is up to the class that extends `TemplateParser`.
 *
 *   statement = [mark ':']... [instruction | directive | ${fragment}]     ends at ; or newline
 *   mark = name | ${label} | '=>' number | '1'...'9'
 *
 * Labels `1:` to `9:` can be bound again and again; `<1` is the last before, `>1` the next after. Where that one is in the
 * same template it is found here, as a local label; otherwise when the code is made.
 *
 * Invariant: the result depends on the text, on the kinds of the run-time operands, and on which registers they
 * are; never on numbers, labels or names. That is what makes it cacheable.
 */

import type { ErrorCode, UraniumError } from '../base/index.ts';
import { Fragment } from './action-list.ts';
import { ExternalSymbol, Label } from './label.ts';
import { LocalLabels, type Outline, outlineOf, type Unit } from './outline.ts';
import type { SourceText } from './source-text.ts';
import { type Casts, type Lexicon, type Token, unescapeText } from './tokens.ts';

/** A number: a constant, plus or minus a run-time operand. */
export interface Value {
  readonly constant: bigint;
  /** Index of the operand, or -1. */
  readonly operand: number;
  readonly negate: boolean;
}

/** A place in code or outside of it; as an immediate or a displacement, the number that a symbol stands for. */
export interface Target {
  readonly kind: 'local' | 'label' | 'external' | 'dynamic' | 'before' | 'after';
  /** Index among the local labels or among the run-time operands; a digit; for `dynamic`, see `FieldKind.dynamic`. */
  readonly operand: number;
  readonly addend: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An item of a data directive; kinds other than these two are errors there. */
export type DataItem =
  | { readonly kind: 'immediate'; readonly value: Value; readonly place: number }
  | { readonly kind: 'target'; readonly target: Target; readonly place: number }
  | { readonly kind: 'other'; readonly place: number };

export interface DataStatement extends Span {
  readonly kind: 'data';
  /** Bytes of each item. */
  readonly size: number;
  readonly items: readonly DataItem[];
}

export interface InstructionSpan extends Span {
  readonly kind: 'instruction';
}

export type Statement<Instruction extends InstructionSpan> =
  | Instruction
  | DataStatement
  | (Span & { readonly kind: 'bytes'; readonly bytes: Uint8Array })
  | (Span & { readonly kind: 'align'; readonly alignment: number; readonly fill: number })
  | (Span & { readonly kind: 'local'; readonly index: number })
  | (Span & { readonly kind: 'label'; readonly operand: number })
  | (Span & { readonly kind: 'dynamic'; readonly operand: number })
  | (Span & { readonly kind: 'numbered'; readonly digit: number })
  | (Span & { readonly kind: 'section'; readonly name: string })
  | (Span & { readonly kind: 'fragment'; readonly operand: number });

/** A use of `=>n`, `<1` or `>1`, to which a number may be added. */
export interface PlaceTarget extends Target {
  addend: number;
}

/** A processor's assembly language, as far as statements go. */
export interface Language extends Lexicon {
  readonly casts: Casts;
  /** Bytes of an item by data directive. */
  readonly dataSizes: Readonly<Record<string, number>>;
}

/** A part of a template that is parsed alone. */
export interface TemplatePart {
  readonly outline: Outline;
  readonly unit: Unit;
}

export abstract class TemplateParser<Instruction extends InstructionSpan> {
  readonly locals: LocalLabels;
  protected readonly source: SourceText;
  protected readonly values: readonly unknown[];
  readonly #language: Language;
  readonly #tokens: readonly Token[];
  readonly #statements: Statement<Instruction>[] = [];
  protected cursor: number;
  readonly #end: number;

  /** Without `part`, the whole template is parsed. */
  constructor(source: SourceText, values: readonly unknown[], language: Language, part?: TemplatePart) {
    this.source = source;
    this.values = values;
    this.#language = language;
    const outline = part?.outline ?? outlineOf(source, values, language);
    this.#tokens = outline.tokens;
    this.locals = new LocalLabels(outline.labels);
    this.cursor = part?.unit.first ?? 0;
    this.#end = part?.unit.end ?? outline.tokens.length - 1;
  }

  /** Parses the template. Throws ERR_ASM_SYNTAX, and ERR_LABEL for local labels that are defined twice. */
  parse(): readonly Statement<Instruction>[] {
    while (this.cursor < this.#end) {
      if (this.peek().kind === 'break') this.cursor++;
      else this.#parseStatement();
    }
    return this.#statements;
  }

  /** Whether a directive or an instruction can begin with `token`. */
  protected beginsInstruction(token: Token): boolean {
    return token.kind === 'name';
  }

  /** Parses an instruction; the next token begins one, and is no directive's name. */
  protected abstract parseInstruction(): Instruction;

  /** Parses an item of a data directive. */
  protected abstract parseItem(): DataItem;

  #parseStatement(): void {
    const first = this.peek();
    const value = this.values[first.operand];
    if (first.kind === 'number' && this.peek(1).text === ':') {
      this.#parseNumbered(first);
      return;
    }
    if (this.#isArrow()) {
      this.cursor += 2;
      const operand = this.#parseDynamic();
      if (!this.accept(':')) throw this.unexpected("':'");
      this.#statements.push({ kind: 'dynamic', operand, start: first.start, end: this.previousEnd() });
      return;
    }
    if (this.peek(1).text === ':' && (first.kind === 'name' || value instanceof Label)) {
      this.cursor += 2;
      const span = { start: first.start, end: this.previousEnd() };
      if (first.kind === 'name') {
        const index = this.locals.definedBy(this.cursor - 2);
        if (index === undefined)
          throw this.error(`label '${first.text}' is defined twice`, first.start, 'ERR_LABEL');
        this.#statements.push({ kind: 'local', index, ...span });
      } else {
        this.#statements.push({ kind: 'label', operand: first.operand, ...span });
      }
      return;
    }
    if (value instanceof Fragment) {
      this.cursor++;
      this.#statements.push({ kind: 'fragment', operand: first.operand, start: first.start, end: first.end });
    } else if (!this.beginsInstruction(first)) {
      throw this.unexpected('an instruction, a directive, a label or a fragment');
    } else if (first.text.startsWith('.')) {
      this.#parseDirective(first);
    } else {
      this.#statements.push(this.parseInstruction());
    }
    const next = this.peek();
    if (next.kind !== 'break' && next.kind !== 'end')
      throw this.unexpected("the statement's end (; or newline)");
  }

  /** `1:` to `9:` */
  #parseNumbered({ number, start }: Token): void {
    if (number < 1n || number > 9n)
      throw this.error(`labels with numbers are 1: to 9:, not ${number}:`, start);
    const index = this.locals.definedBy(this.cursor) ?? 0;
    this.cursor += 2;
    const digit = Number(number);
    const span = { start, end: this.previousEnd() };
    this.#statements.push({ kind: 'local', index, ...span }, { kind: 'numbered', digit, ...span });
  }

  #isArrow(): boolean {
    return this.peek().text === '=' && this.peek(1).text === '>' && this.peek(1).start === this.peek().end;
  }

  /** The number after `=>`: see `FieldKind.dynamic`. */
  #parseDynamic(): number {
    const token = this.peek();
    const value = this.values[token.operand];
    const isOperand = token.kind === 'operand' && (typeof value === 'number' || typeof value === 'bigint');
    if (!isOperand && token.kind !== 'number') throw this.unexpected('the number of a dynamic label');
    this.cursor++;
    if (token.kind !== 'number') return token.operand;
    if (token.number >= 2n ** 24n)
      throw this.error(`dynamic labels have numbers up to ${2 ** 24 - 1}`, token.start);
    return -1 - Number(token.number);
  }

  /** Whether the next token begins a place that `parsePlace` takes. */
  protected isPlace(): boolean {
    const { kind, text } = this.peek();
    return kind === 'mark' && (text === '<' || text === '>' || text === '=');
  }

  /** Parses `=>number`, `<1` or `>1`; who calls it may set the addend. */
  protected parsePlace(): PlaceTarget {
    const first = this.peek();
    if (this.#isArrow()) {
      this.cursor += 2;
      return { kind: 'dynamic', operand: this.#parseDynamic(), addend: 0 };
    }
    this.cursor++;
    const digit = this.peek().kind === 'number' ? Number(this.peek().number) : 0;
    if (first.text === '=' || digit < 1 || digit > 9) {
      this.cursor--;
      throw this.unexpected('a label: =>number, or <1 to <9, >1 to >9');
    }
    this.cursor++;
    const isBefore = first.text === '<';
    const local = isBefore ? this.locals.before(digit, this.cursor) : this.locals.after(digit, this.cursor);
    if (local !== undefined) return { kind: 'local', operand: local, addend: 0 };
    return { kind: isBefore ? 'before' : 'after', operand: digit, addend: 0 };
  }

  #parseDirective(name: Token): void {
    this.cursor++;
    const { dataSizes } = this.#language;
    const size = dataSizes[name.text];
    if (size !== undefined) {
      const items: DataItem[] = [];
      do items.push(this.parseItem());
      while (this.accept(','));
      this.#statements.push({ kind: 'data', size, items, start: name.start, end: this.previousEnd() });
    } else if (name.text === '.ascii') {
      if (this.peek().kind !== 'string') throw this.unexpected('text in double quotes');
      const bytes = unescapeText(this.next().text.slice(1, -1));
      this.#statements.push({ kind: 'bytes', bytes, start: name.start, end: this.previousEnd() });
    } else if (name.text === '.section') {
      const section = this.peek();
      if (section.kind !== 'name' && section.kind !== 'string') throw this.unexpected("a section's name");
      this.cursor++;
      const text = section.kind === 'string' ? section.text.slice(1, -1) : section.text;
      this.#statements.push({ kind: 'section', name: text, start: name.start, end: this.previousEnd() });
    } else if (name.text === '.zero' || name.text === '.space') {
      const bytes = new Uint8Array(this.#smallNumber(1 << 20));
      if (this.accept(',')) bytes.fill(this.#smallNumber(255));
      this.#statements.push({ kind: 'bytes', bytes, start: name.start, end: this.previousEnd() });
    } else if (name.text === '.align') {
      const place = this.peek().start;
      const alignment = this.#smallNumber(4096);
      if (alignment === 0 || (alignment & (alignment - 1)) !== 0) {
        throw this.error(`${alignment} is not a power of two (1..4096)`, place);
      }
      const fill = this.accept(',') ? this.#smallNumber(255) : -1;
      this.#statements.push({ kind: 'align', alignment, fill, start: name.start, end: this.previousEnd() });
    } else {
      const allowed = [...Object.keys(dataSizes), '.ascii', '.zero', '.space', '.align', '.section'].join(
        ', ',
      );
      throw this.error(`unknown directive ${name.text}; there are ${allowed}`, name.start);
    }
  }

  #smallNumber(max: number): number {
    const token = this.peek();
    if (token.kind !== 'number') throw this.unexpected('a constant number');
    this.cursor++;
    if (token.number > max) throw this.error(`${token.number} is too large (0..${max})`, token.start);
    return Number(token.number);
  }

  /** Whether a token can name a place: a name, or an operand that is a label or an external symbol. */
  protected isTarget(token: Token): boolean {
    const value = this.values[token.operand];
    return token.kind === 'name' || value instanceof Label || value instanceof ExternalSymbol;
  }

  /** The place that a token names. Requires: `isTarget`. */
  protected targetOf(token: Token, addend: number): Target {
    if (token.kind === 'name') {
      return { kind: 'local', operand: this.locals.use(token.text, token.start), addend };
    }
    const kind = this.values[token.operand] instanceof Label ? 'label' : 'external';
    return { kind, operand: token.operand, addend };
  }

  protected peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.cursor + ahead, this.#tokens.length - 1)];
    if (!token) throw new Error('no tokens');
    return token;
  }

  protected next(): Token {
    const token = this.peek();
    this.cursor++;
    return token;
  }

  protected accept(mark: string): boolean {
    const token = this.peek();
    if (token.kind !== 'mark' || token.text !== mark) return false;
    this.cursor++;
    return true;
  }

  protected isAtEnd(): boolean {
    return this.peek().kind === 'break' || this.peek().kind === 'end';
  }

  protected previousEnd(): number {
    return this.#tokens[this.cursor - 1]?.end ?? 0;
  }

  /** An error about the next token. */
  protected unexpected(allowed: string): UraniumError {
    const token = this.peek();
    const got =
      token.kind === 'end' || token.text === '\n'
        ? 'the end of the line'
        : token.kind === 'operand'
          ? 'this operand'
          : `'${token.text}'`;
    return this.error(`unexpected ${got}; expected ${allowed}`, token.start);
  }

  protected error(message: string, place: number, code: ErrorCode = 'ERR_ASM_SYNTAX'): UraniumError {
    return this.source.error(code, message, place, this.values);
  }
}
