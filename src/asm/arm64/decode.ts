/**
 * The disassembler of AArch64: finds the form of an instruction word in the instruction table, and prints it.
 *
 * Of the forms whose fixed bits a word has, that with the most fixed bits is shown (aliases have more than what they
 * are aliases of), and the first in the table among equals; a form whose operands can't be what the bits say is
 * passed over.
 *
 * Invariant: what is printed assembles to the same word; but logical immediates have bits that mean nothing (the
 * high ones of immr and imms where the element is small), and are assembled with zeros there.
 */

import { type DecodedInstruction, type Decoder, dataBytes } from '../disassembly.ts';
import { printOperand } from '../source-text.ts';
import { type BoundCode, gather } from './codec.ts';
import type { Form, ModifierPattern, Pattern } from './form.ts';
import { registerName } from './registers.ts';
import { arm64FormsOf, arm64Mnemonics } from './table.ts';

/** Decodes the word at `offset`; fewer than four bytes are data. */
export const decodeArm64: Decoder = (bytes, offset) => {
  if (offset + 4 > bytes.length) return dataBytes(bytes, offset, bytes.length - offset);
  const word =
    ((bytes[offset] ?? 0) |
      ((bytes[offset + 1] ?? 0) << 8) |
      ((bytes[offset + 2] ?? 0) << 16) |
      ((bytes[offset + 3] ?? 0) << 24)) >>>
    0;
  return decodeWord(word);
};

function decodeWord(word: number): DecodedInstruction {
  for (const form of candidates(word)) {
    if ((word & (form.masks[0] ?? 0)) >>> 0 !== form.words[0]) continue;
    const printer = new Printer(form, word);
    const text = printer.print();
    const { distance, isFromPage } = printer;
    if (text !== undefined) return { size: 4, text, isInstruction: true, distance, isFromPage };
  }
  const text = `.word 0x${word.toString(16).padStart(8, '0')}`;
  return { size: 4, text, isInstruction: false, distance: undefined };
}

let sorted: readonly Form[] | undefined;
const formsByTop = new Map<number, readonly Form[]>();
const formsByKey = new Map<number, readonly Form[]>();

/** The forms that a word may have, judged by the bits that tell most of them apart: 31 to 21 and 15 to 10. */
function candidates(word: number): readonly Form[] {
  sorted ??= arm64Mnemonics()
    .flatMap((mnemonic) => arm64FormsOf(mnemonic) ?? [])
    .filter((form) => !form.isAssemblyOnly)
    .sort((a, b) => countOnes(b.masks[0] ?? 0) - countOnes(a.masks[0] ?? 0));
  // most words share their highest bits with few forms, which saves looking at all of them for each key
  const top = narrow(formsByTop, sorted, word, 0xff000000);
  return narrow(formsByKey, top, word, 0xffe0fc00);
}

/** Those of `forms` that have the bits that `word` has under `mask`. */
function narrow(
  known: Map<number, readonly Form[]>,
  forms: readonly Form[],
  word: number,
  mask: number,
): readonly Form[] {
  const key = word & mask;
  let found = known.get(key);
  if (!found) {
    found = forms.filter(({ words, masks }) => {
      const both = (masks[0] ?? 0) & mask;
      return (key & both) === ((words[0] ?? 0) & both);
    });
    known.set(key, found);
  }
  return found;
}

function countOnes(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}

class Printer {
  readonly #form: Form;
  readonly #words: readonly number[];
  /** Bytes from the instruction to the place that it refers to. */
  distance: number | undefined;
  isFromPage = false;
  #hasStackPointer = false;
  /** The bits are not what the form can have. */
  #isMismatch = false;
  #lastNumber = 0;

  constructor(form: Form, word: number) {
    this.#form = form;
    this.#words = [word];
  }

  /** The text of the instruction, or undefined if the word is not of this form. */
  print(): string | undefined {
    const operands = this.#list(this.#form.operands);
    if (this.#isMismatch || (this.#form.needsStackPointer && !this.#hasStackPointer)) return undefined;
    return operands === '' ? this.#form.mnemonic : `${this.#form.mnemonic} ${operands}`;
  }

  #list(patterns: readonly Pattern[]): string {
    const texts: string[] = [];
    for (const pattern of patterns) {
      if (this.#isMismatch) break;
      const text = this.#operand(pattern);
      if (text !== '') texts.push(text);
    }
    return texts.join(', ');
  }

  /** The text of an operand; empty where it is left out. */
  #operand(pattern: Pattern): string {
    switch (pattern.kind) {
      case 'register': {
        const number = pattern.isSuccessor ? this.#lastNumber + 1 : this.#number(pattern.places);
        this.#lastNumber = number;
        if (pattern.mustBeEven && number % 2 === 1) this.#isMismatch = true;
        if (pattern.excludesZero && number === 31) this.#isMismatch = true;
        if (pattern.isOptional && number === pattern.whenAbsent) return '';
        if (number === 31 && pattern.allowsStackPointer) this.#hasStackPointer = true;
        return registerName(pattern.class, number, pattern.allowsStackPointer);
      }
      case 'vector': {
        const first = this.#number(pattern.places);
        const { count, arrangement, isList, lane } = pattern;
        const names = Array.from({ length: count }, (_, i) => `v${(first + i) % 32}.${arrangement}`).join(
          ', ',
        );
        const suffix =
          lane === undefined ? '' : `[${typeof lane === 'number' ? lane : String(this.#value(lane))}]`;
        return (isList ? `{${names}}` : names) + suffix;
      }
      case 'immediate': {
        const [code] = pattern.codes;
        if (!code || pattern.fixed !== undefined) return pattern.text;
        const value = this.#value(code);
        if (pattern.isOptional && value === 0) return '';
        return `#${printNumber(value, code.code.isFloat ?? false)}`;
      }
      case 'label': {
        const value = this.#value(pattern.code);
        this.distance = Number(value);
        this.isFromPage = pattern.isPage;
        return `#${printOperand(value)}`;
      }
      case 'modifier':
        return this.#modifier(pattern);
      case 'name': {
        const code = gather(this.#words, pattern.places);
        const name = pattern.names.nameOf(code);
        if (name === undefined && !pattern.allowsNumber) this.#isMismatch = true;
        return name ?? `#${code}`;
      }
      case 'memory':
        return `[${this.#list(pattern.items)}]${pattern.isPreIndexed ? '!' : ''}`;
    }
  }

  #modifier(pattern: ModifierPattern): string {
    const { places, amount, isAmountOptional, isOptional, whenAbsent } = pattern;
    const code = gather(this.#words, places);
    let name = pattern.names.nameOf(code);
    if (name === undefined) {
      this.#isMismatch = true;
      return '';
    }
    const isExtension = pattern.text.startsWith('extend');
    const value = amount && this.#amount(amount, isAmountOptional && !isExtension);
    const isAbsent = code === whenAbsent && (value ?? 0) === 0;
    if (isExtension) {
      // C6.2, "ADD (extended register)": LSL, or nothing, where a register is sp
      const isShift = code === whenAbsent && isOptional && this.#hasStackPointer;
      if (isShift && isAbsent) return '';
      if (isShift) name = 'lsl';
      return value === 0 ? name : `${name} #${value}`;
    }
    if (isOptional && isAbsent && (value === undefined || !isAmountOptional)) return '';
    return value === undefined ? name : `${name} #${value}`;
  }

  /** The amount of a modifier; undefined where the bits say that there is none. */
  #amount(code: BoundCode, isOptional: boolean): number | undefined {
    const value = code.extract(this.#words);
    if (value === undefined && !isOptional) this.#isMismatch = true;
    return value === undefined ? undefined : Number(value);
  }

  #value(code: BoundCode): number | bigint {
    const value = code.extract(this.#words);
    if (value === undefined) this.#isMismatch = true;
    return value ?? 0;
  }

  /** A register number, which all its places must have. */
  #number(places: Extract<Pattern, { kind: 'vector' }>['places']): number {
    const [first = [], ...others] = places;
    const number = gather(this.#words, first);
    if (others.some((place) => gather(this.#words, place) !== number)) this.#isMismatch = true;
    return number;
  }
}

function printNumber(value: number | bigint, isFloat: boolean): string {
  if (!isFloat) return printOperand(value);
  return Number.isInteger(Number(value)) ? `${value}.0` : String(value);
}
