/**
 * Reads template text into statements: the grammar, and nothing about instructions but their prefixes.
 *
 *   statement = [name ':' | ${label} ':']... [instruction | directive | ${fragment}]     ends at ; or newline
 *   instruction = [lock | rep...] mnemonic [operand {',' operand}]
 *   operand = register | sum | ['short'] target | [size ['ptr']] '[' sum ']'
 *
 * Invariant: the result depends on the text, on the kinds of the run-time operands, and on which registers they
 * are; never on numbers, labels or names. That is what makes it cacheable.
 */

import type { ErrorCode, UraniumError } from '../../base/index.ts';
import { Fragment } from '../action-list.ts';
import { ExternalSymbol, Label } from '../label.ts';
import type { SourceText } from '../source-text.ts';
import { Register, registers } from './registers.ts';
import { type Token, tokenize, unescapeText } from './tokens.ts';

/** A number: a constant, plus or minus a run-time operand. */
export interface Value {
  readonly constant: bigint;
  /** Index of the operand, or -1. */
  readonly operand: number;
  readonly negate: boolean;
}

/** A place in code or outside of it; as an immediate or a displacement, the number that a symbol stands for. */
export interface Target {
  readonly kind: 'local' | 'label' | 'external';
  /** Index among the local labels or among the run-time operands. */
  readonly operand: number;
  readonly addend: number;
}

export interface MemoryOperand {
  readonly kind: 'memory';
  /** In bits; 0 if the text doesn't say. */
  readonly width: number;
  readonly base: Register | undefined;
  readonly index: Register | undefined;
  readonly scale: number;
  readonly isRipRelative: boolean;
  readonly target: Target | undefined;
  readonly disp: Value;
  readonly place: number;
}

export type Operand =
  | { readonly kind: 'register'; readonly register: Register; readonly place: number }
  | { readonly kind: 'immediate'; readonly value: Value; readonly place: number }
  | { readonly kind: 'target'; readonly target: Target; readonly isShort: boolean; readonly place: number }
  | MemoryOperand;

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface InstructionStatement extends Span {
  readonly kind: 'instruction';
  readonly prefixes: readonly number[];
  readonly mnemonic: string;
  readonly operands: readonly Operand[];
}

export interface DataStatement extends Span {
  readonly kind: 'data';
  /** Bytes of each item. */
  readonly size: number;
  readonly items: readonly Operand[];
}

export type Statement =
  | InstructionStatement
  | DataStatement
  | (Span & { readonly kind: 'bytes'; readonly bytes: Uint8Array })
  | (Span & { readonly kind: 'align'; readonly alignment: number; readonly fill: number })
  | (Span & { readonly kind: 'local'; readonly index: number })
  | (Span & { readonly kind: 'label'; readonly operand: number })
  | (Span & { readonly kind: 'fragment'; readonly operand: number });

export interface ParsedText {
  readonly statements: readonly Statement[];
  /** The names of the labels that the text defines, by index. */
  readonly locals: readonly string[];
}

/** Parses a template. Throws ERR_ASM_SYNTAX, and ERR_LABEL for local labels that are missing or double. */
export function parseText(source: SourceText, values: readonly unknown[]): ParsedText {
  return new Parser(source, values).parse();
}

// Intel SDM vol. 2, 2.1.1, group 1
const prefixBytes: Readonly<Record<string, number>> = {
  lock: 0xf0,
  rep: 0xf3,
  repe: 0xf3,
  repz: 0xf3,
  repne: 0xf2,
  repnz: 0xf2,
};

const memoryWidths: Readonly<Record<string, number>> = {
  byte: 8,
  word: 16,
  dword: 32,
  qword: 64,
  xmmword: 128,
  oword: 128,
  ymmword: 256,
};

const dataSizes: Readonly<Record<string, number>> = { '.byte': 1, '.word': 2, '.dword': 4, '.qword': 8 };

/** What a sum between brackets, or an immediate, is made of. */
interface Sum {
  constant: bigint;
  operand: number;
  negate: boolean;
  target: { kind: Target['kind']; operand: number; place: number } | undefined;
  isRipRelative: boolean;
  registers: { register: Register; scale: number; place: number }[];
}

class Parser {
  readonly #source: SourceText;
  readonly #values: readonly unknown[];
  readonly #tokens: readonly Token[];
  readonly #statements: Statement[] = [];
  readonly #locals: { name: string; use: number; isDefined: boolean }[] = [];
  #cursor = 0;

  constructor(source: SourceText, values: readonly unknown[]) {
    this.#source = source;
    this.#values = values;
    this.#tokens = tokenize(source, values);
  }

  parse(): ParsedText {
    while (this.#peek().kind !== 'end') {
      if (this.#peek().kind === 'break') this.#cursor++;
      else this.#parseStatement();
    }
    for (const local of this.#locals) {
      if (!local.isDefined) {
        throw this.#error(`there is no label '${local.name}' in this template`, local.use, 'ERR_LABEL');
      }
    }
    return { statements: this.#statements, locals: this.#locals.map((local) => local.name) };
  }

  #parseStatement(): void {
    const first = this.#peek();
    const value = this.#values[first.operand];
    if (this.#peek(1).text === ':' && (first.kind === 'name' || value instanceof Label)) {
      this.#cursor += 2;
      const span = { start: first.start, end: this.#previousEnd() };
      if (first.kind === 'name') {
        const index = this.#local(first);
        const local = this.#locals[index];
        if (local?.isDefined)
          throw this.#error(`label '${first.text}' is defined twice`, first.start, 'ERR_LABEL');
        if (local) local.isDefined = true;
        this.#statements.push({ kind: 'local', index, ...span });
      } else {
        this.#statements.push({ kind: 'label', operand: first.operand, ...span });
      }
      return;
    }
    if (value instanceof Fragment) {
      this.#cursor++;
      this.#statements.push({ kind: 'fragment', operand: first.operand, start: first.start, end: first.end });
    } else if (first.kind !== 'name') {
      throw this.#unexpected('an instruction, a directive, a label or a fragment');
    } else if (first.text.startsWith('.')) {
      this.#parseDirective(first);
    } else {
      this.#parseInstruction();
    }
    const next = this.#peek();
    if (next.kind !== 'break' && next.kind !== 'end')
      throw this.#unexpected("the statement's end (; or newline)");
  }

  #parseInstruction(): void {
    const { start } = this.#peek();
    const prefixes: number[] = [];
    let name = this.#next();
    for (;;) {
      const prefix = prefixBytes[name.text.toLowerCase()];
      if (prefix === undefined) break;
      prefixes.push(prefix);
      if (this.#peek().kind !== 'name') throw this.#unexpected('a mnemonic');
      name = this.#next();
    }
    const operands: Operand[] = [];
    if (!this.#isAtEnd()) {
      do operands.push(this.#parseOperand());
      while (this.#accept(','));
    }
    const mnemonic = name.text.toLowerCase();
    this.#statements.push({
      kind: 'instruction',
      prefixes,
      mnemonic,
      operands,
      start,
      end: this.#previousEnd(),
    });
  }

  #parseDirective(name: Token): void {
    this.#cursor++;
    const size = dataSizes[name.text];
    if (size !== undefined) {
      const items: Operand[] = [];
      do items.push(this.#parseOperand());
      while (this.#accept(','));
      this.#statements.push({ kind: 'data', size, items, start: name.start, end: this.#previousEnd() });
    } else if (name.text === '.ascii') {
      if (this.#peek().kind !== 'string') throw this.#unexpected('text in double quotes');
      const bytes = unescapeText(this.#next().text.slice(1, -1));
      this.#statements.push({ kind: 'bytes', bytes, start: name.start, end: this.#previousEnd() });
    } else if (name.text === '.zero') {
      const bytes = new Uint8Array(this.#smallNumber(1 << 20));
      this.#statements.push({ kind: 'bytes', bytes, start: name.start, end: this.#previousEnd() });
    } else if (name.text === '.align') {
      const place = this.#peek().start;
      const alignment = this.#smallNumber(4096);
      if (alignment === 0 || (alignment & (alignment - 1)) !== 0) {
        throw this.#error(`${alignment} is not a power of two (1..4096)`, place);
      }
      const fill = this.#accept(',') ? this.#smallNumber(255) : -1;
      this.#statements.push({ kind: 'align', alignment, fill, start: name.start, end: this.#previousEnd() });
    } else {
      const allowed = [...Object.keys(dataSizes), '.ascii', '.zero', '.align'].join(', ');
      throw this.#error(`unknown directive ${name.text}; there are ${allowed}`, name.start);
    }
  }

  #smallNumber(max: number): number {
    const token = this.#peek();
    if (token.kind !== 'number') throw this.#unexpected('a constant number');
    this.#cursor++;
    if (token.number > max) throw this.#error(`${token.number} is too large (0..${max})`, token.start);
    return Number(token.number);
  }

  #parseOperand(): Operand {
    const token = this.#peek();
    const place = token.start;
    const text = token.text.toLowerCase();
    const width = token.kind === 'name' ? memoryWidths[text] : undefined;
    if (width !== undefined) {
      this.#cursor++;
      if (this.#peek().text.toLowerCase() === 'ptr') this.#cursor++;
      return this.#parseMemory(width, place);
    }
    if (token.text === '[') return this.#parseMemory(0, place);
    const isShort = text === 'short';
    if (isShort) this.#cursor++;
    const sum = this.#parseSum();
    const [only] = sum.registers;
    const { constant, operand, negate } = sum;
    if (
      only &&
      !isShort &&
      sum.registers.length === 1 &&
      only.scale === 0 &&
      constant === 0n &&
      operand < 0
    ) {
      return { kind: 'register', register: only.register, place };
    }
    if (only || sum.isRipRelative) throw this.#error('a sum with registers needs brackets', place);
    if (sum.target) return { kind: 'target', target: this.#target(sum), isShort, place };
    if (isShort) throw this.#error('short needs a label', place);
    return { kind: 'immediate', value: { constant, operand, negate }, place };
  }

  #parseMemory(width: number, place: number): MemoryOperand {
    if (!this.#accept('[')) throw this.#unexpected("'['");
    const sum = this.#parseSum();
    if (!this.#accept(']')) throw this.#unexpected("']', '+' or '-'");
    let base: Register | undefined;
    let index: Register | undefined;
    let scale = 0;
    for (const term of sum.registers) {
      if (term.register.class !== 'r64') {
        throw this.#error(`${term.register.name} is not a 64-bit register; addresses have those`, term.place);
      }
      if (term.scale === 0 && !base) base = term.register;
      else if (!index) {
        index = term.register;
        scale = term.scale || 1;
      } else throw this.#error('an address has at most a base, and an index with a scale', term.place);
    }
    // rsp as index would mean "no index" (SDM vol. 2, table 2-3)
    if (index?.number === 4 && scale === 1) [base, index] = [index, base];
    if (index?.number === 4) throw this.#error('rsp cannot be an index', place);
    if (index === undefined) scale = 0;
    if (sum.isRipRelative && (base || index)) throw this.#error('rip takes no other register', place);
    const isNumber = sum.target?.kind === 'external' && base !== undefined;
    if (sum.target && !sum.isRipRelative && !isNumber) {
      throw this.#error('a label in an address needs rip: [rip + label]', sum.target.place);
    }
    const target = sum.target && this.#target(sum);
    const disp: Value = target
      ? { constant: 0n, operand: -1, negate: false }
      : { constant: sum.constant, operand: sum.operand, negate: sum.negate };
    return {
      kind: 'memory',
      width,
      base,
      index,
      scale,
      isRipRelative: sum.isRipRelative,
      target,
      disp,
      place,
    };
  }

  #target(sum: Sum): Target {
    const { target } = sum;
    if (!target) throw new Error('a sum without target');
    if (sum.operand >= 0) {
      throw this.#error('a label takes constants only: label + 8', target.place);
    }
    return { kind: target.kind, operand: target.operand, addend: Number(sum.constant) };
  }

  #parseSum(): Sum {
    const sum: Sum = {
      constant: 0n,
      operand: -1,
      negate: false,
      target: undefined,
      isRipRelative: false,
      registers: [],
    };
    let isNegative = this.#accept('-');
    if (!isNegative) this.#accept('+');
    for (;;) {
      this.#parseTerm(sum, isNegative);
      if (this.#accept('+')) isNegative = this.#accept('-');
      else if (this.#accept('-')) isNegative = true;
      else return sum;
    }
  }

  #parseTerm(sum: Sum, isNegative: boolean): void {
    const token = this.#next();
    const place = token.start;
    const value = this.#values[token.operand];
    const register = value instanceof Register ? value : registers.get(token.text.toLowerCase());
    const positive = (what: string): void => {
      if (isNegative) throw this.#error(`${what} cannot be subtracted`, place);
    };
    if (token.kind === 'number') {
      let product = token.number;
      while (this.#accept('*')) {
        const factor = this.#next();
        const other =
          this.#values[factor.operand] instanceof Register
            ? (this.#values[factor.operand] as Register)
            : registers.get(factor.text.toLowerCase());
        if (other && (factor.kind === 'name' || factor.kind === 'operand')) {
          positive('a register');
          sum.registers.push({ register: other, scale: this.#scale(product, place), place: factor.start });
          return;
        }
        if (factor.kind !== 'number') {
          this.#cursor--;
          throw this.#unexpected('a number or a register');
        }
        product *= factor.number;
      }
      sum.constant += isNegative ? -product : product;
    } else if (register && (token.kind === 'name' || token.kind === 'operand')) {
      positive('a register');
      let scale = 0;
      if (this.#accept('*')) {
        const factor = this.#next();
        if (factor.kind !== 'number') {
          this.#cursor--;
          throw this.#unexpected('a scale: 1, 2, 4 or 8');
        }
        scale = this.#scale(factor.number, factor.start);
      }
      sum.registers.push({ register, scale, place });
    } else if (token.kind === 'name' && token.text.toLowerCase() === 'rip') {
      positive('rip');
      sum.isRipRelative = true;
    } else if (token.kind === 'operand' && (typeof value === 'number' || typeof value === 'bigint')) {
      if (sum.operand >= 0)
        throw this.#error('at most one number per operand can come from outside; add them first', place);
      sum.operand = token.operand;
      sum.negate = isNegative;
    } else if (token.kind === 'name' || value instanceof Label || value instanceof ExternalSymbol) {
      positive('a label');
      if (sum.target) throw this.#error('there is one label already', place);
      const kind = token.kind === 'name' ? 'local' : value instanceof Label ? 'label' : 'external';
      sum.target = { kind, operand: kind === 'local' ? this.#local(token) : token.operand, place };
    } else {
      this.#cursor--;
      throw this.#unexpected('a register, a number, a label or an address in brackets');
    }
  }

  #scale(value: bigint, place: number): number {
    if (value !== 1n && value !== 2n && value !== 4n && value !== 8n) {
      throw this.#error(`${value} is not a scale (1, 2, 4 or 8)`, place);
    }
    return Number(value);
  }

  /** The index of a local label, defined or not yet. */
  #local(token: Token): number {
    const index = this.#locals.findIndex((local) => local.name === token.text);
    if (index >= 0) return index;
    return this.#locals.push({ name: token.text, use: token.start, isDefined: false }) - 1;
  }

  #peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#cursor + ahead, this.#tokens.length - 1)];
    if (!token) throw new Error('no tokens');
    return token;
  }

  #next(): Token {
    const token = this.#peek();
    this.#cursor++;
    return token;
  }

  #accept(mark: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'mark' || token.text !== mark) return false;
    this.#cursor++;
    return true;
  }

  #isAtEnd(): boolean {
    return this.#peek().kind === 'break' || this.#peek().kind === 'end';
  }

  #previousEnd(): number {
    return this.#tokens[this.#cursor - 1]?.end ?? 0;
  }

  #unexpected(allowed: string): UraniumError {
    const token = this.#peek();
    const got =
      token.kind === 'end' || token.text === '\n'
        ? 'the end of the line'
        : token.kind === 'operand'
          ? 'this operand'
          : `'${token.text}'`;
    return this.#error(`unexpected ${got}; expected ${allowed}`, token.start);
  }

  #error(message: string, place: number, code: ErrorCode = 'ERR_ASM_SYNTAX'): UraniumError {
    return this.#source.error(code, message, place, this.#values);
  }
}
