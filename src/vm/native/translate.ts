/**
 * Tier 0n: the program of a body as records, for the handlers of dispatch.c. One record for each instruction, but for
 * constants, which become part of the operation behind them, comparisons, which become one with the jump behind them, and
 * operations whose result is only moved. A value that only the next record wants stays in a register.
 *
 * Requires: the program keeps to program.ts: a temporary that an operation writes is read once, by what follows. Leaves: records that can be
 * entered at each `pay`, and as a call at the start. What there is no handler for leaves for the interpreter.
 *
 *   record   handler, instruction, d, a, and b or a value of 64 bits: six words
 */

import { opcodeAt } from '../opcodes.ts';
import { type Body, instructionWords, structure, typeNumbers } from '../program.ts';
import type { PageLayout } from './page-layout.ts';
import { ProgramReader } from './program-reader.ts';

/** Words and bytes of a record. */
export const recordWords = 6;
export const recordSize: number = 4 * recordWords;

/** The records of a body: the first is the head, which is what callers need to know. */
export interface Translated {
  readonly records: Int32Array;
  /** Where each `pay` is, in bytes, by the index of the instruction. */
  readonly entries: ReadonlyMap<number, number>;
}

export interface TranslateOptions {
  readonly layout: PageLayout;
  /** Whether a move is done as the opcode table says: then it becomes part of what it moves. */
  isBuiltIn(operation: number): boolean;
  /** How often a block (by its counter) may begin before the run leaves; undefined if it never does. */
  patience(counter: number): number | undefined;
}

/** Translates a body. */
export function translate(body: Body, options: TranslateOptions): Translated {
  return new Translator(body, options).run();
}

const moves: ReadonlySet<string> = new Set(['set', 'fset', 'sset']);

/** A constant that the next instruction takes in. */
interface Constant {
  readonly low: number;
  readonly high: number;
}

class Translator {
  readonly #program: ProgramReader;
  readonly #options: TranslateOptions;
  readonly #layout: PageLayout;
  #words: Int32Array;
  /** Words so far. */
  #size = 0;
  /** Where each instruction begins, as an index of words. */
  readonly #places = new Map<number, number>();
  /** Records that jump, and the instructions that they jump to. */
  readonly #jumps: (readonly [record: number, target: number])[] = [];
  /** The temporary whose value is in t or x, for the next record. */
  #kept: number | undefined;
  #at = 0;

  constructor(body: Body, options: TranslateOptions) {
    this.#program = new ProgramReader(body);
    this.#options = options;
    this.#layout = options.layout;
    this.#words = new Int32Array(recordWords * (2 + (2 * body.code.length) / instructionWords));
  }

  run(): Translated {
    const { code, slots, localSlots, signature } = this.#program.body;
    this.#emit('exit', 0, 8 * localSlots, 8 * signature.parameters.length, 8 * Math.max(1, slots));
    const entries = new Map<number, number>();
    while (this.#at < code.length) {
      const pc = this.#at;
      this.#places.set(pc, this.#size);
      if (code[pc] === structure.pay.code) entries.set(pc, 4 * this.#size);
      this.#instruction(pc);
    }
    // the distance in bytes, in d
    for (const [record, target] of this.#jumps) {
      this.#words[record + 2] = 4 * ((this.#places.get(target) as number) - record);
    }
    // memory of its own: its address is given away
    const records = new Int32Array(new ArrayBuffer(4 * this.#size));
    records.set(this.#words.subarray(0, this.#size));
    return { records, entries };
  }

  #append(handler: number, pc: number, d: number, a: number, low: number, high: number): void {
    const words = this.#words;
    const at = this.#size;
    words[at] = handler;
    words[at + 1] = pc;
    words[at + 2] = d;
    words[at + 3] = a;
    words[at + 4] = low;
    words[at + 5] = high;
    this.#size += recordWords;
  }

  /** A record of the structure. */
  #emit(name: string, pc: number, d = 0, a = 0, low = 0, high = 0): void {
    this.#append(this.#layout.structure(name), pc, d, a, low, high);
  }

  /** Translates an instruction, with those that become one with it; `#at` is behind them then. */
  #instruction(pc: number): void {
    this.#at = pc + instructionWords;
    const operation = this.#program.word(pc, 0);
    if (operation >= 0) this.#operation(pc, pc, undefined);
    else if (operation === structure.constant.code) this.#constant(pc);
    else this.#structure(pc, operation);
  }

  #constant(pc: number): void {
    const [d, low, high] = [this.#program.word(pc, 1), this.#program.word(pc, 2), this.#program.word(pc, 3)];
    if (this.#takesConstant(pc)) {
      const next = this.#at;
      this.#at = next + instructionWords;
      this.#operation(next, pc, { low, high });
    } else this.#emit(d < 0 ? 'constant_g' : 'constant_f', pc, offset(d), 0, low, high);
  }

  /** Whether the operation behind a constant has it as its second operand, and only there. */
  #takesConstant(pc: number): boolean {
    const next = pc + instructionWords;
    const slot = this.#program.word(pc, 1);
    if (!this.#program.follows(next) || !this.#program.isTemporary(slot) || this.#program.word(next, 0) < 0)
      return false;
    if (this.#program.word(next, 3) !== slot) return false;
    const operation = this.#program.word(next, 0);
    const opcode = opcodeAt(operation >> 8, operation & 0xff);
    if (opcode === undefined || opcode.operands.length !== 2) return false;
    if (moves.has(opcode.mnemonic)) return true;
    const form = opcode.result === 'void' ? 'fi' : 'ffi';
    return this.#program.word(next, 2) !== slot && this.#layout.find(operation, form) !== undefined;
  }

  /** The move that an operation's result goes through, if there is one behind it that becomes part of it. */
  #move(d: number): number | undefined {
    const next = this.#at;
    if (!this.#program.isTemporary(d) || !this.#program.follows(next) || this.#program.word(next, 3) !== d)
      return undefined;
    const operation = this.#program.word(next, 0);
    if (operation < 0 || !this.#options.isBuiltIn(operation)) return undefined;
    const mnemonic = opcodeAt(operation >> 8, operation & 0xff)?.mnemonic ?? '';
    return moves.has(mnemonic) ? this.#program.word(next, 1) : undefined;
  }

  /** Whether what comes next takes a value in t, or x. */
  #wanted(operand: number): boolean {
    let next = this.#at;
    if (!this.#program.isTemporary(operand) || !this.#program.follows(next)) return false;
    const name = this.#program.word(next, 0);
    const isRead = this.#program.word(next, 2) === operand;
    if (name === structure.ifZero.code || name === structure.ifNotZero.code) return isRead;
    if (name === structure.result.code) return isRead;
    const hasConstant = name === structure.constant.code && this.#takesConstant(next);
    if (hasConstant) next += instructionWords;
    const operation = this.#program.word(next, 0);
    const opcode = operation < 0 ? undefined : opcodeAt(operation >> 8, operation & 0xff);
    if (!opcode) return false;
    const letters = this.#letters(next, opcode.operands.length, hasConstant, operand);
    // once, and nothing else in a place of its own kind
    if (letters.split('t').length !== 2 || letters.includes('g')) return false;
    if (opcode.result === 'void') return this.#layout.find(operation, letters) !== undefined;
    if (this.#conditionBehind(next)) return this.#layout.find(operation, `if_${letters}`) !== undefined;
    return this.#program.word(next, 1) >= 0 && this.#layout.find(operation, `f${letters}`) !== undefined;
  }

  /** Where the operands of an operation are: f, t for what is kept, i for a constant; g for all if one is a register. */
  #letters(pc: number, count: number, hasConstant: boolean, kept: number | undefined): string {
    if (count === 0) return '';
    const letter = (operand: number): string => (operand === kept ? 't' : operand < 0 ? 'g' : 'f');
    const first = letter(this.#program.word(pc, 2));
    const letters = count === 1 ? first : first + (hasConstant ? 'i' : letter(this.#program.word(pc, 3)));
    return letters.includes('g') ? general(letters) : letters;
  }

  /** The jump behind a comparison that wants nothing but its value. */
  #conditionBehind(pc: number): number | undefined {
    const next = pc + instructionWords;
    const d = this.#program.word(pc, 1);
    if (!this.#program.follows(next) || !this.#program.isTemporary(d) || this.#program.word(next, 2) !== d)
      return undefined;
    const operation = this.#program.word(next, 0);
    return operation === structure.ifZero.code || operation === structure.ifNotZero.code ? next : undefined;
  }

  /** `first` is the instruction that the interpreter would begin with. */
  #operation(pc: number, first: number, constant: Constant | undefined): void {
    const operation = this.#program.word(pc, 0);
    const opcode = opcodeAt(operation >> 8, operation & 0xff);
    const kept = this.#kept;
    this.#kept = undefined;
    const [d, a, b] = [this.#program.word(pc, 1), this.#program.word(pc, 2), this.#program.word(pc, 3)];
    const [low, high] = constant ? [constant.low, constant.high] : [offset(b), 0];
    const record = (form: string, to: number): boolean => {
      const handler = this.#layout.find(operation, form);
      if (handler === undefined) return false;
      this.#append(handler, first, offset(to), offset(a), low, high);
      return true;
    };
    if (!opcode) {
      this.#emit('exit', first);
    } else if (moves.has(opcode.mnemonic)) {
      const isGeneral = d < 0 || (b < 0 && !constant);
      record((isGeneral ? 'g' : 'f') + (constant ? 'i' : isGeneral ? 'g' : 'f'), d);
    } else {
      const letters = this.#letters(pc, opcode.operands.length, constant !== undefined, kept);
      const done =
        opcode.result === 'void'
          ? record(letters, d)
          : this.#jumpsOn(pc, operation, letters, record) ||
            this.#computes(d, letters, kept !== undefined, record);
      if (!done) this.#emit('exit', first);
    }
  }

  /** A comparison and the jump behind it. */
  #jumpsOn(
    pc: number,
    operation: number,
    letters: string,
    record: (form: string, to: number) => boolean,
  ): boolean {
    const condition = this.#conditionBehind(pc);
    if (condition === undefined || this.#layout.find(operation, `if_${letters}`) === undefined) return false;
    const target = this.#program.word(condition, 1);
    const isIf = this.#program.word(condition, 0) === structure.ifNotZero.code;
    this.#jumps.push([this.#size, target]);
    this.#at = condition + instructionWords;
    return record(`${isIf ? (this.#paysAt(target) ? 'turn' : 'if') : 'unless'}_${letters}`, 0);
  }

  /** An operation with a result: to where the next record wants it. */
  #computes(
    d: number,
    letters: string,
    usesKept: boolean,
    record: (form: string, to: number) => boolean,
  ): boolean {
    const moved = this.#move(d);
    // what is kept can't go to a register at once
    const to = moved === undefined || (usesKept && moved < 0) ? d : moved;
    const isGeneral = to < 0 || letters.includes('g');
    const isWanted = !isGeneral && moved === undefined && this.#wanted(d);
    const form = isGeneral ? `g${general(letters)}` : `${isWanted ? 't' : 'f'}${letters}`;
    if (!record(form, to)) return false;
    if (isWanted) this.#kept = d;
    if (to !== d) this.#at += instructionWords;
    return true;
  }

  /** Whether a jump to this instruction can pay at once: at a block's start that is not counted. */
  #paysAt(pc: number): boolean {
    if (this.#program.word(pc, 0) !== structure.pay.code) return false;
    return this.#options.patience(this.#program.word(pc, 2)) === undefined;
  }

  #structure(pc: number, operation: number): void {
    const [first, second] = [this.#program.word(pc, 1), this.#program.word(pc, 2)];
    const where = this.#kept === second ? 't' : second < 0 ? 'g' : 'f';
    this.#kept = undefined;
    const jump = (name: string): void => {
      this.#jumps.push([this.#size, first]);
      this.#emit(name, pc, 0, offset(second));
    };
    switch (operation) {
      case structure.pay.code: {
        const patience = this.#options.patience(second);
        if (patience === undefined) this.#emit('pay', pc, 0, 0, first);
        else this.#emit('pay_counted', pc, 0, patience, first);
        return;
      }
      case structure.move.code: {
        const place = first < 0 || second < 0 ? 'gg' : 'ff';
        this.#emit(`move_${place}`, pc, offset(first), 0, offset(second));
        return;
      }
      case structure.jump.code:
        jump(this.#paysAt(first) ? 'loop' : 'jump');
        return;
      case structure.ifZero.code:
        jump(`if_zero_${where}`);
        return;
      case structure.ifNotZero.code:
        jump(`if_not_zero_${where}`);
        return;
      case structure.ifNone.code:
        jump(`if_none_${where}`);
        return;
      case structure.again.code:
        jump(this.#paysAt(first) ? 'again_loop' : 'again');
        return;
      case structure.increment.code:
        this.#emit('increment', pc, offset(first));
        return;
      case structure.call.code:
        this.#call(pc, first, second);
        return;
      case structure.result.code: {
        const isDouble = this.#program.word(pc, 1) === typeNumbers.f64;
        this.#emit(`result_${where === 't' && isDouble ? 'x' : where}`, pc, 0, offset(second));
        return;
      }
      case structure.leave.code:
        this.#emit('leave', pc);
        return;
      default:
        this.#emit('exit', pc);
    }
  }

  /** The result comes back in t, and x. */
  #call(pc: number, d: number, index: number): void {
    const window = this.#program.word(pc, 3);
    this.#emit('call', pc, offset(window), this.#layout.functionsOffset + 8 * index);
    const to = this.#move(d) ?? d;
    if (to === d && this.#wanted(d)) {
      this.#kept = d;
      return;
    }
    if (to !== d) this.#at += instructionWords;
    this.#emit(to < 0 ? 'take_g' : 'take_f', pc, offset(to));
  }
}

function general(letters: string): string {
  return letters.replaceAll('f', 'g');
}

/** Bytes from the call's slots; of a register, `~bytes` from the store's start. */
function offset(operand: number): number {
  return operand >= 0 ? 4 * operand : ~(4 * ~operand);
}
