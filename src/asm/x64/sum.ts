/**
 * Sums in x86-64 assembly: what stands between brackets, and immediates.
 *
 *   sum = ['+' | '-'] term {('+' | '-') term}
 *   term = number {'*' number} ['*' register] | register ['*' scale] | st ['(' number ')'] | rip | ${number} | target
 *   target = name | ${label} | ${external} | '=>' number | '<1' | '>1'
 */

import { type InstructionSpan, type PlaceTarget, TemplateParser } from '../syntax.ts';
import type { Token } from '../tokens.ts';
import { Register, registers, st0 } from './registers.ts';

/** What a sum between brackets, or an immediate, is made of. */
export interface Sum {
  constant: bigint;
  operand: number;
  negate: boolean;
  target: Token | undefined;
  /** The target, if it isn't named by a token alone. */
  place: PlaceTarget | undefined;
  isRipRelative: boolean;
  registers: { register: Register; scale: number; place: number }[];
}

export abstract class SumParser<Instruction extends InstructionSpan> extends TemplateParser<Instruction> {
  /** The register that a token is, by name or as a run-time operand. */
  protected registerOf(token: Token): Register | undefined {
    if (token.kind === 'name') return registers.get(token.text.toLowerCase());
    const value = this.values[token.operand];
    return value instanceof Register ? value : undefined;
  }

  protected parseSum(): Sum {
    const sum: Sum = {
      constant: 0n,
      operand: -1,
      negate: false,
      target: undefined,
      place: undefined,
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

  /** `st` alone is the top of the stack, `st(1)` the one below. */
  #stackRegister(register: Register | undefined): Register | undefined {
    if (register !== st0 || !this.accept('(')) return register;
    const number = this.next();
    const found = number.text === '0' ? st0 : registers.get(`st(${number.text})`);
    if (number.kind !== 'number' || !found) {
      this.cursor--;
      throw this.unexpected('a number from 0 to 7');
    }
    if (!this.accept(')')) throw this.unexpected("')'");
    return found;
  }

  #parseTerm(sum: Sum, isNegative: boolean): void {
    if (this.isPlace()) {
      const mark = this.peek();
      if (sum.target || isNegative) throw this.error('a label stands alone, or is added once', mark.start);
      sum.place = this.parsePlace();
      sum.target = mark;
      return;
    }
    const token = this.next();
    const place = token.start;
    const value = this.values[token.operand];
    const register = this.#stackRegister(this.registerOf(token));
    const positive = (what: string): void => {
      if (isNegative) throw this.error(`${what} cannot be subtracted`, place);
    };
    if (token.kind === 'number') {
      let product = token.number;
      while (this.accept('*')) {
        const factor = this.next();
        const other = this.registerOf(factor);
        if (other) {
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
    } else if (register) {
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
