/**
 * Instructions of x86-64 as they are written, in Intel syntax; ../syntax.ts reads the statements around them.
 *
 *   instruction = [lock | rep...] mnemonic [operand {',' operand}]
 *   operand = register | sum | ['short'] target | [size ['ptr']] [fs ':' | gs ':'] '[' sum ']'
 */

import { ExternalSymbol } from '../label.ts';
import type { SourceText } from '../source-text.ts';
import {
  type DataItem,
  type InstructionSpan,
  type Language,
  type Target,
  TemplateParser,
  type Value,
} from '../syntax.ts';
import type { Token } from '../tokens.ts';
import { Register, registers } from './registers.ts';

export interface MemoryOperand {
  readonly kind: 'memory';
  /** In bits; 0 if the text doesn't say. */
  readonly width: number;
  /** The prefix of the segment that the address is in; 0 for the usual one. */
  readonly segment: number;
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

export interface InstructionStatement extends InstructionSpan {
  readonly prefixes: readonly number[];
  readonly mnemonic: string;
  readonly operands: readonly Operand[];
}

const language: Language = {
  comment: '//|#',
  marks: '[]+-*,:',
  dataSizes: { '.byte': 1, '.word': 2, '.dword': 4, '.qword': 8 },
};

// Intel SDM vol. 2, 2.1.1, group 1
const prefixBytes: Readonly<Record<string, number>> = {
  lock: 0xf0,
  rep: 0xf3,
  repe: 0xf3,
  repz: 0xf3,
  repne: 0xf2,
  repnz: 0xf2,
};

// Intel SDM vol. 2, 2.1.1, group 2: the segments whose base is not 0 in 64-bit mode
const segmentPrefixes: Readonly<Record<string, number>> = { fs: 0x64, gs: 0x65 };

const memoryWidths: Readonly<Record<string, number>> = {
  byte: 8,
  word: 16,
  dword: 32,
  qword: 64,
  xmmword: 128,
  oword: 128,
  ymmword: 256,
};

/** What a sum between brackets, or an immediate, is made of. */
interface Sum {
  constant: bigint;
  operand: number;
  negate: boolean;
  target: Token | undefined;
  isRipRelative: boolean;
  registers: { register: Register; scale: number; place: number }[];
}

export class X64Parser extends TemplateParser<InstructionStatement> {
  constructor(source: SourceText, values: readonly unknown[]) {
    super(source, values, language);
  }

  protected override parseInstruction(): InstructionStatement {
    const { start } = this.peek();
    const prefixes: number[] = [];
    let name = this.next();
    for (;;) {
      const prefix = prefixBytes[name.text.toLowerCase()];
      if (prefix === undefined) break;
      prefixes.push(prefix);
      if (this.peek().kind !== 'name') throw this.unexpected('a mnemonic');
      name = this.next();
    }
    const operands: Operand[] = [];
    if (!this.isAtEnd()) {
      do operands.push(this.#parseOperand());
      while (this.accept(','));
    }
    const mnemonic = name.text.toLowerCase();
    return { kind: 'instruction', prefixes, mnemonic, operands, start, end: this.previousEnd() };
  }

  protected override parseItem(): DataItem {
    const operand = this.#parseOperand();
    const { kind, place } = operand;
    return kind === 'immediate' || kind === 'target' ? operand : { kind: 'other', place };
  }

  #parseOperand(): Operand {
    const token = this.peek();
    const place = token.start;
    const text = token.text.toLowerCase();
    const width = token.kind === 'name' ? memoryWidths[text] : undefined;
    if (width !== undefined) {
      this.cursor++;
      if (this.peek().text.toLowerCase() === 'ptr') this.cursor++;
      return this.#parseMemory(width, place);
    }
    if (token.text === '[' || this.#isSegment()) return this.#parseMemory(0, place);
    const isShort = text === 'short';
    if (isShort) this.cursor++;
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
    if (only || sum.isRipRelative) throw this.error('a sum with registers needs brackets', place);
    if (sum.target) return { kind: 'target', target: this.#target(sum), isShort, place };
    if (isShort) throw this.error('short needs a label', place);
    return { kind: 'immediate', value: { constant, operand, negate }, place };
  }

  #isSegment(): boolean {
    const { kind, text } = this.peek();
    return kind === 'name' && text.toLowerCase() in segmentPrefixes && this.peek(1).text === ':';
  }

  #parseMemory(width: number, place: number): MemoryOperand {
    let segment = 0;
    if (this.#isSegment()) {
      segment = segmentPrefixes[this.peek().text.toLowerCase()] ?? 0;
      this.cursor += 2;
    }
    if (!this.accept('[')) throw this.unexpected("'['");
    const sum = this.#parseSum();
    if (!this.accept(']')) throw this.unexpected("']', '+' or '-'");
    let base: Register | undefined;
    let index: Register | undefined;
    let scale = 0;
    for (const term of sum.registers) {
      if (term.register.class !== 'r64') {
        throw this.error(`${term.register.name} is not a 64-bit register; addresses have those`, term.place);
      }
      if (term.scale === 0 && !base) base = term.register;
      else if (!index) {
        index = term.register;
        scale = term.scale || 1;
      } else throw this.error('an address has at most a base, and an index with a scale', term.place);
    }
    // rsp as index would mean "no index" (SDM vol. 2, table 2-3)
    if (index?.number === 4 && scale === 1) [base, index] = [index, base];
    if (index?.number === 4) throw this.error('rsp cannot be an index', place);
    if (index === undefined) scale = 0;
    if (sum.isRipRelative && (base || index)) throw this.error('rip takes no other register', place);
    const isNumber =
      sum.target?.kind === 'operand' &&
      this.values[sum.target.operand] instanceof ExternalSymbol &&
      base !== undefined;
    if (sum.target && !sum.isRipRelative && !isNumber) {
      throw this.error('a label in an address needs rip: [rip + label]', sum.target.start);
    }
    const target = sum.target && this.#target(sum);
    const disp: Value = target
      ? { constant: 0n, operand: -1, negate: false }
      : { constant: sum.constant, operand: sum.operand, negate: sum.negate };
    return {
      kind: 'memory',
      width,
      segment,
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
      throw this.error('a label takes constants only: label + 8', target.start);
    }
    return this.targetOf(target, Number(sum.constant));
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
    let isNegative = this.accept('-');
    if (!isNegative) this.accept('+');
    for (;;) {
      this.#parseTerm(sum, isNegative);
      if (this.accept('+')) isNegative = this.accept('-');
      else if (this.accept('-')) isNegative = true;
      else return sum;
    }
  }

  #parseTerm(sum: Sum, isNegative: boolean): void {
    const token = this.next();
    const place = token.start;
    const value = this.values[token.operand];
    const register = value instanceof Register ? value : registers.get(token.text.toLowerCase());
    const positive = (what: string): void => {
      if (isNegative) throw this.error(`${what} cannot be subtracted`, place);
    };
    if (token.kind === 'number') {
      let product = token.number;
      while (this.accept('*')) {
        const factor = this.next();
        const other =
          this.values[factor.operand] instanceof Register
            ? (this.values[factor.operand] as Register)
            : registers.get(factor.text.toLowerCase());
        if (other && (factor.kind === 'name' || factor.kind === 'operand')) {
          positive('a register');
          sum.registers.push({ register: other, scale: this.#scale(product, place), place: factor.start });
          return;
        }
        if (factor.kind !== 'number') {
          this.cursor--;
          throw this.unexpected('a number or a register');
        }
        product *= factor.number;
      }
      sum.constant += isNegative ? -product : product;
    } else if (register && (token.kind === 'name' || token.kind === 'operand')) {
      positive('a register');
      let scale = 0;
      if (this.accept('*')) {
        const factor = this.next();
        if (factor.kind !== 'number') {
          this.cursor--;
          throw this.unexpected('a scale: 1, 2, 4 or 8');
        }
        scale = this.#scale(factor.number, factor.start);
      }
      sum.registers.push({ register, scale, place });
    } else if (token.kind === 'name' && token.text.toLowerCase() === 'rip') {
      positive('rip');
      sum.isRipRelative = true;
    } else if (token.kind === 'operand' && (typeof value === 'number' || typeof value === 'bigint')) {
      if (sum.operand >= 0)
        throw this.error('at most one number per operand can come from outside; add them first', place);
      sum.operand = token.operand;
      sum.negate = isNegative;
    } else if (this.isTarget(token)) {
      positive('a label');
      if (sum.target) throw this.error('there is one label already', place);
      sum.target = token;
    } else {
      this.cursor--;
      throw this.unexpected('a register, a number, a label or an address in brackets');
    }
  }

  #scale(value: bigint, place: number): number {
    if (value !== 1n && value !== 2n && value !== 4n && value !== 8n) {
      throw this.error(`${value} is not a scale (1, 2, 4 or 8)`, place);
    }
    return Number(value);
  }
}
