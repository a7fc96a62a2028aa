/**
 * Instructions of x86-64 as they are written, in Intel syntax; sum.ts reads sums, ../syntax.ts the statements around
 * them.
 *
 *   instruction = {'{' wish '}'} {lock | rep...} mnemonic [operand {',' operand}]
 *   operand = (register | sum | ['short' | 'near'] target | [size ['ptr']] [fs ':' | gs ':'] '[' sum ']') {decoration}
 *   decoration = '{' opmask '}' | '{z}' | '{1to' count '}' | [','] '{' ('rn' | 'rd' | 'ru' | 'rz') '-sae}' | [','] '{sae}'
 *   wish = vex | vex3 | evex | disp8 | disp32 | load | store | imm8 | imm16 | imm32 | imm64
 */

import { ExternalSymbol } from '../label.ts';
import type { SourceText } from '../source-text.ts';
import type { DataItem, InstructionSpan, Language, Target, TemplatePart, Value } from '../syntax.ts';
import type { Token } from '../tokens.ts';
import { x64Dialect } from './dialect.ts';
import { prefixByte } from './prefixes.ts';
import { esp, type Register, rsp } from './registers.ts';
import { type Sum, SumParser } from './sum.ts';
import { widthKeywords } from './widths.ts';

/** What an opmask does to an operand (Intel SDM vol. 2, 2.7.4). */
interface Masked {
  readonly mask: Register | undefined;
  readonly isZeroing: boolean;
}

export interface RegisterOperand extends Masked {
  readonly kind: 'register';
  readonly register: Register;
  readonly place: number;
}

export interface MemoryOperand extends Masked {
  readonly kind: 'memory';
  /** In bits; 0 if the text doesn't say. */
  readonly width: number;
  /** How many elements the one in memory is broadcast to; 0: it isn't. */
  readonly broadcast: number;
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
  | RegisterOperand
  | { readonly kind: 'immediate'; readonly value: Value; readonly place: number }
  | TargetOperand
  | MemoryOperand;

export interface TargetOperand {
  readonly kind: 'target';
  readonly target: Target;
  /** Bytes of the distance that the text asks for; 0 if it doesn't. */
  readonly distanceSize: 0 | 1 | 4;
  readonly place: number;
}

/** `{rz-sae}`: a rounding mode, which suppresses exceptions as well; or `{sae}` alone. */
export interface Rounding {
  /** EVEX.L'L (Intel SDM vol. 2, table 2-38); undefined for {sae}. */
  readonly mode: number | undefined;
  /** Index of the operand that it follows. */
  readonly operand: number;
  readonly place: number;
}

/** What the text says about the encoding; names are those of GNU as, as far as it has them. */
export interface Wishes {
  prefix?: 'vex' | 'vex3' | 'evex';
  /** Bits. */
  disp?: 8 | 32;
  /** Whether a move between registers is encoded as a load or as a store would be. */
  direction?: 'load' | 'store';
  /** Bits. */
  immediate?: 8 | 16 | 32 | 64;
}

export interface InstructionStatement extends InstructionSpan {
  /** By name. */
  readonly prefixes: readonly string[];
  readonly wishes: Wishes;
  readonly mnemonic: string;
  readonly operands: readonly Operand[];
  readonly rounding: Rounding | undefined;
}

export const language: Language = {
  comment: '//|#',
  marks: '[]+-*,:{}=<>()',
  dataSizes: { '.byte': 1, '.word': 2, '.dword': 4, '.qword': 8, '.addr': 8 },
  casts: x64Dialect.casts,
};

// Intel SDM vol. 2, 2.1.1, group 2: the segments whose base is not 0 in 64-bit mode
const segmentPrefixes: Readonly<Record<string, number>> = { fs: 0x64, gs: 0x65 };

const memoryWidths: ReadonlyMap<string, number> = new Map(Object.entries(widthKeywords));

const wishesByName: ReadonlyMap<string, Wishes> = new Map<string, Wishes>([
  ['vex', { prefix: 'vex' }],
  ['vex3', { prefix: 'vex3' }],
  ['evex', { prefix: 'evex' }],
  ['disp8', { disp: 8 }],
  ['disp32', { disp: 32 }],
  ['load', { direction: 'load' }],
  ['store', { direction: 'store' }],
  ['imm8', { immediate: 8 }],
  ['imm16', { immediate: 16 }],
  ['imm32', { immediate: 32 }],
  ['imm64', { immediate: 64 }],
]);

/** EVEX.L'L by name. */
export const roundingModes: readonly string[] = ['rn', 'rd', 'ru', 'rz'];

export class X64Parser extends SumParser<InstructionStatement> {
  #rounding: Rounding | undefined;

  constructor(source: SourceText, values: readonly unknown[], part?: TemplatePart) {
    super(source, values, language, part);
  }

  protected override beginsInstruction(token: Token): boolean {
    return token.kind === 'name' || token.text === '{';
  }

  protected override parseInstruction(): InstructionStatement {
    const { start } = this.peek();
    const prefixes: string[] = [];
    const wishes: Wishes = {};
    for (;;) {
      if (this.accept('{')) {
        const wish = wishesByName.get(this.peek().text.toLowerCase());
        if (!wish) throw this.unexpected([...wishesByName.keys()].join(', '));
        Object.assign(wishes, wish);
        this.cursor++;
        this.#close();
        continue;
      }
      const prefix = this.peek().text.toLowerCase();
      if (prefixByte(prefix) === undefined) break;
      prefixes.push(prefix);
      this.cursor++;
    }
    if (this.peek().kind !== 'name') throw this.unexpected('a mnemonic');
    const mnemonic = this.next().text.toLowerCase();
    this.#rounding = undefined;
    const operands: Operand[] = [];
    if (!this.isAtEnd()) {
      do {
        if (operands.length > 0 && this.peek().text === '{') this.#parseRounding(operands.length - 1);
        else operands.push(this.#parseDecorated(operands.length));
      } while (this.accept(','));
    }
    const rounding = this.#rounding;
    const end = this.previousEnd();
    return { kind: 'instruction', prefixes, wishes, mnemonic, operands, rounding, start, end };
  }

  protected override parseItem(): DataItem {
    const operand = this.#parseOperand();
    const { kind, place } = operand;
    return kind === 'immediate' || kind === 'target' ? operand : { kind: 'other', place };
  }

  /** An operand with what follows it in braces; `index` counts operands. */
  #parseDecorated(index: number): Operand {
    let operand = this.#parseOperand();
    while (this.peek().text === '{') {
      const inner = this.peek(1);
      const mask = this.registerOf(inner);
      const text = inner.text.toLowerCase();
      if (operand.kind !== 'register' && operand.kind !== 'memory') {
        throw this.unexpected("',' or the statement's end");
      }
      if (mask) {
        if (mask.class !== 'k') throw this.error(`${mask.name} is not an opmask`, inner.start);
        if (mask.number === 0) throw this.error('k0 cannot mask: it stands for no mask', inner.start);
        operand = { ...operand, mask };
        this.cursor += 2;
        this.#close();
      } else if (text === 'z') {
        if (operand.mask === undefined) throw this.error('{z} needs an opmask before it', inner.start);
        operand = { ...operand, isZeroing: true };
        this.cursor += 2;
        this.#close();
      } else if (operand.kind === 'memory' && inner.text === '1') {
        this.cursor += 2;
        const count = /^to(2|4|8|16|32)$/i.exec(this.peek().text)?.[1];
        if (count === undefined) throw this.unexpected('to2, to4, to8, to16 or to32');
        operand = { ...operand, broadcast: Number(count) };
        this.cursor++;
        this.#close();
      } else this.#parseRounding(index);
    }
    return operand;
  }

  #parseRounding(operand: number): void {
    const place = this.next().start;
    const name = this.peek().text.toLowerCase();
    const mode = roundingModes.indexOf(name);
    if (name !== 'sae' && mode < 0) {
      throw this.unexpected('an opmask, z, 1to2 and so on, sae, rn-sae, rd-sae, ru-sae or rz-sae');
    }
    this.cursor++;
    if (mode >= 0) {
      if (!this.accept('-') || this.peek().text.toLowerCase() !== 'sae') throw this.unexpected("'-sae'");
      this.cursor++;
    }
    if (this.#rounding) throw this.error('there is one rounding mode already', place);
    this.#rounding = { mode: mode < 0 ? undefined : mode, operand, place };
    this.#close();
  }

  #close(): void {
    if (!this.accept('}')) throw this.unexpected("'}'");
  }

  #parseOperand(): Operand {
    const token = this.peek();
    const place = token.start;
    const text = token.text.toLowerCase();
    const width = token.kind === 'name' ? memoryWidths.get(text) : undefined;
    if (width !== undefined) {
      this.cursor++;
      if (this.peek().text.toLowerCase() === 'ptr') this.cursor++;
      return this.#parseMemory(width, place);
    }
    if (token.text === '[' || this.#isSegment()) return this.#parseMemory(0, place);
    const distanceSize = text === 'short' ? 1 : text === 'near' ? 4 : 0;
    if (distanceSize !== 0) this.cursor++;
    const sum = this.parseSum();
    const [only] = sum.registers;
    const { constant, operand, negate } = sum;
    if (
      only &&
      distanceSize === 0 &&
      sum.registers.length === 1 &&
      only.scale === 0 &&
      constant === 0n &&
      operand < 0
    ) {
      return { kind: 'register', register: only.register, mask: undefined, isZeroing: false, place };
    }
    if (only || sum.isRipRelative) throw this.error('a sum with registers needs brackets', place);
    if (sum.target) return { kind: 'target', target: this.#target(sum), distanceSize, place };
    if (distanceSize !== 0) throw this.error(`${text} needs a label`, place);
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
    const sum = this.parseSum();
    if (!this.accept(']')) throw this.unexpected("']', '+' or '-'");
    let base: Register | undefined;
    let index: Register | undefined;
    let scale = 0;
    for (const term of sum.registers) {
      const { isVector, class: registerClass, name } = term.register;
      if (registerClass !== 'r64' && registerClass !== 'r32' && !isVector) {
        throw this.error(
          `${name} is not a 64-bit register; addresses have those, or 32-bit ones`,
          term.place,
        );
      }
      if (term.scale === 0 && !base && !isVector) base = term.register;
      else if (!index) {
        index = term.register;
        scale = term.scale || 1;
      } else throw this.error('an address has at most a base, and an index with a scale', term.place);
    }
    // rsp as index would mean "no index" (SDM vol. 2, table 2-3)
    if ((index === rsp || index === esp) && scale === 1) [base, index] = [index, base];
    if (index === rsp || index === esp) throw this.error(`${index.name} cannot be an index`, place);
    if (base && index && !index.isVector && base.class !== index.class) {
      throw this.error(`an address has registers of one size, not ${base.name} and ${index.name}`, place);
    }
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
      broadcast: 0,
      mask: undefined,
      isZeroing: false,
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
    const addend = Number(sum.constant);
    if (!sum.place) return this.targetOf(target, addend);
    sum.place.addend = addend;
    return sum.place;
  }
}
