/**
 * Instructions of AArch64 as they are written, in the syntax of Arm's manual; ../syntax.ts reads the statements
 * around them.
 *
 *   operand = register ['.' arrangement] ['[' lane ']'] | '{' registers '}' ['[' lane ']'] | ['#'] sum
 *           | '[' operand {',' operand} ']' ['!'] | shift or extension ['#' sum] | name
 */

import { ExternalSymbol } from '../label.ts';
import type { SourceText } from '../source-text.ts';
import {
  type DataItem,
  type InstructionSpan,
  type Language,
  type Target,
  TemplateParser,
  type TemplatePart,
  type Value,
} from '../syntax.ts';
import type { Token } from '../tokens.ts';
import { arm64Dialect } from './dialect.ts';
import { Arm64Register, registerNamed } from './registers.ts';

export type Operand =
  | { readonly kind: 'register'; readonly register: Arm64Register; readonly place: number }
  | VectorOperand
  | { readonly kind: 'immediate'; readonly value: NumberValue; readonly place: number }
  | {
      readonly kind: 'modifier';
      readonly name: string;
      readonly amount: NumberValue | undefined;
      readonly place: number;
    }
  | {
      readonly kind: 'memory';
      readonly items: readonly Operand[];
      readonly isPreIndexed: boolean;
      readonly place: number;
    }
  | { readonly kind: 'target'; readonly target: Target; readonly isLow12: boolean; readonly place: number }
  /** A name that may be a label or a condition: that depends on the instruction. */
  | { readonly kind: 'name'; readonly text: string; readonly addend: number; readonly place: number };

/** v0.4s, v0.s[1], {v0.4s, v1.4s}, {v0.s - v3.s}[1] */
export interface VectorOperand {
  readonly kind: 'vector';
  readonly isList: boolean;
  /** The number of the first register. */
  readonly number: number;
  readonly count: number;
  readonly arrangement: string;
  readonly lane: NumberValue | undefined;
  readonly place: number;
}

/** A number that may have a fraction. */
export interface NumberValue extends Value {
  readonly float?: number;
}

export interface InstructionStatement extends InstructionSpan {
  readonly mnemonic: string;
  readonly operands: readonly Operand[];
}

export const language: Language = {
  comment: '//',
  marks: '[]{}#!+-*,:=<>()',
  // as Arm's assemblers have them: a word is 32 bits
  dataSizes: { '.byte': 1, '.hword': 2, '.word': 4, '.xword': 8, '.addr': 8 },
  casts: arm64Dialect.casts,
};

const modifierNames = new Set('lsl lsr asr ror msl uxtb uxth uxtw uxtx sxtb sxth sxtw sxtx'.split(' '));

const arrangements = /^\.(8b|16b|4h|8h|2s|4s|1d|2d|1q|2h|4b|b|h|s|d|q)$/;

export class Arm64Parser extends TemplateParser<InstructionStatement> {
  constructor(source: SourceText, values: readonly unknown[], part?: TemplatePart) {
    super(source, values, language, part);
  }

  protected override parseInstruction(): InstructionStatement {
    const name = this.next();
    const operands = this.isAtEnd() ? [] : this.#parseOperands();
    const mnemonic = name.text.toLowerCase();
    return { kind: 'instruction', mnemonic, operands, start: name.start, end: this.previousEnd() };
  }

  protected override parseItem(): DataItem {
    const operand = this.#parseOperand();
    const { kind, place } = operand;
    if (operand.kind === 'name') {
      const local = this.locals.use(operand.text, place);
      return { kind: 'target', target: { kind: 'local', operand: local, addend: operand.addend }, place };
    }
    if (kind === 'immediate' && operand.value.float === undefined) return operand;
    return kind === 'target' && !operand.isLow12 ? operand : { kind: 'other', place };
  }

  #parseOperands(): Operand[] {
    const operands: Operand[] = [];
    do operands.push(this.#parseOperand());
    while (this.accept(','));
    return operands;
  }

  #parseOperand(): Operand {
    const token = this.peek();
    const place = token.start;
    if (this.accept('[')) {
      const items = this.#parseOperands();
      if (!this.accept(']')) throw this.unexpected("']' or ','");
      return { kind: 'memory', items, isPreIndexed: this.accept('!'), place };
    }
    if (this.accept('{')) return this.#parseList(place);
    if (this.isPlace()) {
      const target = this.parsePlace();
      target.addend = this.#parseAddend();
      return { kind: 'target', target, isLow12: false, place };
    }
    const hasMark = this.accept('#');
    if (this.accept(':')) return this.#parseRelocated(place);
    if (hasMark) return { kind: 'immediate', value: this.#parseSum(), place };
    if (token.kind === 'number' || token.kind === 'float' || token.text === '-' || token.text === '+') {
      return { kind: 'immediate', value: this.#parseSum(), place };
    }
    const value = this.values[token.operand];
    if (token.kind === 'operand' && (typeof value === 'number' || typeof value === 'bigint')) {
      return { kind: 'immediate', value: this.#parseSum(), place };
    }
    const register = this.#parseRegister();
    if (register) return register;
    if (token.kind === 'name' && modifierNames.has(token.text.toLowerCase())) {
      this.cursor++;
      const next = this.peek();
      const hasAmount = next.text === '#' || next.kind === 'number' || next.kind === 'operand';
      this.accept('#');
      const amount = hasAmount ? this.#parseSum() : undefined;
      return { kind: 'modifier', name: token.text.toLowerCase(), amount, place };
    }
    if (!this.isTarget(token)) {
      throw this.unexpected('a register, a number, a label or an address in brackets');
    }
    this.cursor++;
    const addend = this.#parseAddend();
    if (token.kind === 'name') return { kind: 'name', text: token.text, addend, place };
    return { kind: 'target', target: this.targetOf(token, addend), isLow12: false, place };
  }

  /** `:lo12:symbol`: the low 12 bits of its address. */
  #parseRelocated(place: number): Operand {
    const operator = this.next();
    if (operator.text.toLowerCase() !== 'lo12' || !this.accept(':')) {
      throw this.error("the one operator on symbols is ':lo12:'", operator.start);
    }
    const token = this.peek();
    if (!(this.values[token.operand] instanceof ExternalSymbol)) throw this.unexpected('an external symbol');
    this.cursor++;
    return { kind: 'target', target: this.targetOf(token, this.#parseAddend()), isLow12: true, place };
  }

  #registerAt(token: Token): { register: Arm64Register; arrangement: string } | undefined {
    const value = this.values[token.operand];
    if (token.kind === 'operand' && value instanceof Arm64Register) {
      const next = this.peek(1);
      const isJoined = next.kind === 'name' && next.text.startsWith('.') && next.start === token.end;
      return { register: value, arrangement: isJoined ? next.text.toLowerCase() : '' };
    }
    if (token.kind !== 'name') return undefined;
    const dot = token.text.indexOf('.');
    const register = registerNamed(dot < 0 ? token.text : token.text.slice(0, dot));
    return register && { register, arrangement: dot < 0 ? '' : token.text.slice(dot).toLowerCase() };
  }

  /** A register, with arrangement and lane if it has some; undefined if the next token is none. */
  #parseRegister(): Operand | undefined {
    const token = this.peek();
    const found = this.#registerAt(token);
    if (!found) return undefined;
    const { register, arrangement } = found;
    const place = token.start;
    this.cursor += token.kind === 'operand' && arrangement !== '' ? 2 : 1;
    if (arrangement === '') return { kind: 'register', register, place };
    if (register.class !== 'v' || !arrangements.test(arrangement)) {
      throw this.error(
        `'${arrangement}' is no arrangement of ${register.name}; v0 has .8b .16b .4h .8h .2s .4s .1d .2d, and .b .h .s .d with a lane`,
        place,
      );
    }
    const lane = this.#parseLane();
    const { number } = register;
    return {
      kind: 'vector',
      isList: false,
      number,
      count: 1,
      arrangement: arrangement.slice(1),
      lane,
      place,
    };
  }

  #parseLane(): NumberValue | undefined {
    if (!this.accept('[')) return undefined;
    this.accept('#');
    const lane = this.#parseSum();
    if (!this.accept(']')) throw this.unexpected("']'");
    return lane;
  }

  /** Registers after '{': one after the other, or the first and the last. */
  #parseList(place: number): Operand {
    const numbers: number[] = [];
    let arrangement = '';
    for (;;) {
      const token = this.peek();
      const item = this.#parseRegister();
      if (item?.kind !== 'vector' || item.lane)
        throw this.error('a list has registers like v0.4s', token.start);
      if (numbers.length > 0 && item.arrangement !== arrangement) {
        throw this.error('the registers of a list have the same arrangement', token.start);
      }
      arrangement = item.arrangement;
      numbers.push(item.number);
      if (this.accept(',')) continue;
      if (numbers.length === 1 && this.accept('-')) {
        const last = this.#parseRegister();
        const [first = 0] = numbers;
        if (last?.kind !== 'vector' || last.arrangement !== arrangement) {
          throw this.error('a list ends with a register like its first', token.start);
        }
        for (let i = 1; i <= (last.number - first + 32) % 32; i++) numbers.push((first + i) % 32);
      }
      break;
    }
    if (!this.accept('}')) throw this.unexpected("'}' or ','");
    const [number = 0] = numbers;
    if (numbers.length > 4 || numbers.some((other, index) => other !== (number + index) % 32)) {
      throw this.error('a list has up to four registers, each after the one before', place);
    }
    const lane = this.#parseLane();
    return { kind: 'vector', isList: true, number, count: numbers.length, arrangement, lane, place };
  }

  #parseAddend(): number {
    let addend = 0n;
    for (;;) {
      const isNegative = this.accept('-');
      if (!isNegative && !this.accept('+')) return Number(addend);
      const token = this.peek();
      if (token.kind !== 'number') throw this.unexpected('a constant number');
      this.cursor++;
      addend += isNegative ? -token.number : token.number;
    }
  }

  /** Constants, and at most one run-time number. */
  #parseSum(): NumberValue {
    let constant = 0n;
    let operand = -1;
    let negate = false;
    let isNegative = this.accept('-');
    if (!isNegative) this.accept('+');
    const first = this.peek();
    if (first.kind === 'float') {
      this.cursor++;
      const float = isNegative ? -Number(first.text) : Number(first.text);
      return { constant, operand, negate, float };
    }
    for (;;) {
      const token = this.peek();
      const value = this.values[token.operand];
      if (token.kind === 'number') {
        this.cursor++;
        let product = token.number;
        while (this.accept('*')) {
          const factor = this.peek();
          if (factor.kind !== 'number') throw this.unexpected('a number');
          this.cursor++;
          product *= factor.number;
        }
        constant += isNegative ? -product : product;
      } else if (token.kind === 'operand' && (typeof value === 'number' || typeof value === 'bigint')) {
        if (operand >= 0) {
          throw this.error(
            'at most one number per operand can come from outside; add them first',
            token.start,
          );
        }
        this.cursor++;
        operand = token.operand;
        negate = isNegative;
      } else throw this.unexpected('a number');
      if (this.accept('+')) isNegative = this.accept('-');
      else if (this.accept('-')) isNegative = true;
      else return { constant, operand, negate };
    }
  }
}
