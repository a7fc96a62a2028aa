/**
 * Tier 1: the program of a body, copied and patched. One stencil for each instruction (kernels/engine/handlers.c), but for
 * constants, and comparisons with the jumps behind them, which become one with the operation that uses them.
 *
 * Requires: the program keeps to program.ts: a temporary that holds a constant or a comparison is read once, by the
 * next instruction. Leaves: code that can be entered at its start, as a call, and at each `pay`.
 *
 * What has no stencil leaves the code for the interpreter, as do all slow ways; of instructions that became one, the
 * interpreter begins with the first.
 */

import { external, Label } from '../../asm/index.ts';
import type { Code } from '../../base/index.ts';
import {
  assemble,
  type HoleValue,
  loopHead,
  type SequenceItem,
  type Stencil,
  StencilLibrary,
} from '../../stencil/index.ts';
import { opcodeAt } from '../opcodes.ts';
import { type Body, instructionWords, structure, typeNumbers } from '../program.ts';
import { stencils } from './handlers.stencils.ts';
import { ProgramReader } from './program-reader.ts';

/** Bytes of the header of the store before the limits of addresses. */
const limitsOffset = 34 * 8;

const library: Readonly<Record<string, Stencil>> = new StencilLibrary(stencils.x64.sse2).stencils;

/** Operations of two values whose stencils have the mnemonic's name, with an operand or the result in t, or without. */
const kept = new Set(
  'add sub mul div rem and or xor shl shr shru fadd fsub fmul fdiv frem fmin fmax'.split(' '),
);
const rare = new Set('eq ne lt le gt ge feq fne flt fle fgt fge'.split(' '));
const unary = new Set('neg not fneg fabs fsqrt ffloor fceil ftrunc fround itof ftoi fbits bitsf'.split(' '));
const moves = new Set(['set', 'fset', 'sset']);
/** Loads and stores: the place of the limit for their size. */
const loads: Readonly<Record<string, number>> = { load8: 0, load16: 1, load32: 2, load64: 3, fload: 3 };
const stores: Readonly<Record<string, number>> = { store8: 0, store16: 1, store32: 2, store64: 3, fstore: 3 };
/** Comparisons with the jump if they do not hold. */
const inverse: Readonly<Record<string, string>> = {
  ...{ eq: 'ne', ne: 'eq', lt: 'ge', ge: 'lt', le: 'gt', gt: 'le' },
  ...{ feq: 'not_feq', fne: 'not_fne', flt: 'not_flt', fle: 'not_fle', fgt: 'not_fgt', fge: 'not_fge' },
};

/** Code of a body, and the instructions (as indexes in its program) where it can be entered. */
export interface CompiledBody {
  readonly code: Code;
  /** The names of symbols, by the index of the `pay`. */
  readonly entries: ReadonlyMap<number, string>;
}

/** Compiles a body. `isBuiltIn` tells whether an operation is done as the opcode table says. */
export function compileBody(body: Body, isBuiltIn: (operation: number) => boolean): CompiledBody {
  return new Compiler(body, isBuiltIn).run();
}

/** Node-API callbacks, for the gate at an address (gate.ts): one goes on at a place in a function, one calls a function. */
export function gateCode(kind: 'enter' | 'begin_function', gate: bigint): Code {
  return assemble([item(kind, { gate })]);
}

/** What the entry of a function that is not compiled leads to: the interpreter does the call. */
export function refuseCode(): Code {
  return assemble([item('refuse', {})]);
}

/** The symbol of a function's entry in compiled code. */
export function entrySymbol(index: number | string): string {
  return `function${index}`;
}

function item(name: string, holes: Readonly<Record<string, HoleValue>>): SequenceItem {
  const stencil = library[name];
  if (!stencil) throw new RangeError(`handlers.c has no stencil ${name}`);
  return { stencil, holes };
}

/** A constant that the next instruction may take in. */
interface Constant {
  readonly slot: number;
  readonly low: number;
  readonly high: number;
}

/** Where a value is needed that has just been computed: in the register of its type, or in the place of a variable. */
type Wish = { readonly kind: 't' | 'x' } | { readonly kind: 'place'; readonly operand: number };

class Compiler {
  readonly #program: ProgramReader;
  readonly #isBuiltIn: (operation: number) => boolean;
  readonly #items: SequenceItem[] = [];
  readonly #labels = new Map<number, Label>();
  /** The ways out, each with what is done first. */
  readonly #exits = new Map<string, readonly SequenceItem[]>();
  readonly #exitLabels = new Map<string, Label>();
  /** The temporary whose value is in a register instead, for the next operation; and the register. */
  #kept: { readonly operand: number; readonly register: 't' | 'x' } | undefined;
  #at = 0;

  constructor(body: Body, isBuiltIn: (operation: number) => boolean) {
    this.#program = new ProgramReader(body);
    this.#isBuiltIn = isBuiltIn;
  }

  run(): CompiledBody {
    const { code, slots, localSlots, signature } = this.#program.body;
    const refuse = new Label('refuse');
    this.#emit('begin', { size: 8 * Math.max(1, slots), slow: refuse });
    if (code.some((word, at) => at % instructionWords === 0 && word === structure.call.code))
      this.#emit('begin_calling', { slow: refuse });
    for (let slot = signature.parameters.length; slot < localSlots; slot++)
      this.#emit('small_f', { d: 8 * slot, value: 0 });
    const entries = new Map<number, string>();
    const symbols: Label[] = [];
    while (this.#at < code.length) {
      const start = this.#at;
      const label = this.#label(start);
      this.#items.push(this.#program.isLoopHead(start) ? loopHead(label) : label);
      if (code[start] === structure.pay.code) {
        entries.set(start, label.name);
        symbols.push(label);
      }
      this.#instruction(start);
    }
    this.#items.push(refuse, item('refuse', {}));
    for (const [key, items] of this.#exits) this.#items.push(this.#exitLabels.get(key) as Label, ...items);
    return { code: assemble(this.#items, { symbols }), entries };
  }

  #emit(name: string, holes: Readonly<Record<string, HoleValue>>): void {
    this.#items.push(item(name, holes));
  }

  #label(pc: number): Label {
    let label = this.#labels.get(pc);
    if (!label) {
      label = new Label(`at${pc}`);
      this.#labels.set(pc, label);
    }
    return label;
  }

  /** Where the interpreter goes on at an instruction; what is kept in a register goes to its slot first. */
  #exit(pc: number, price = 0): Label {
    const keep = this.#kept;
    const key = `${pc} ${keep ? keep.register + keep.operand : ''}`;
    let label = this.#exitLabels.get(key);
    if (!label) {
      label = new Label(`exit${pc}`);
      this.#exitLabels.set(key, label);
      const spill = keep ? [item(`spill_${keep.register}`, { d: offset(keep.operand) })] : [];
      const takeBack = price > 0 ? [item('take_back', { price })] : [];
      this.#exits.set(key, [...spill, ...takeBack, item('exit', { pc })]);
    }
    return label;
  }

  /** Where an operand is: f, r, or t. */
  #letter(operand: number): 'f' | 'r' | 't' {
    if (this.#kept?.operand === operand) return 't';
    return operand >= 0 ? 'f' : 'r';
  }

  /** Compiles an instruction, with those that become one with it; `#at` is behind them then. */
  #instruction(pc: number): void {
    this.#at = pc + instructionWords;
    const operation = this.#program.word(pc, 0);
    if (operation >= 0) this.#operation(pc, pc, undefined);
    else if (operation === structure.constant.code) this.#constant(pc);
    else this.#structure(pc, operation);
  }

  #constant(pc: number): void {
    const constant = this.#constantFor(pc);
    if (constant) {
      const next = this.#at;
      this.#at = next + instructionWords;
      this.#operation(next, pc, constant);
    } else this.#store(this.#program.word(pc, 1), this.#program.word(pc, 2), this.#program.word(pc, 3));
  }

  /** The constant of an instruction, if the next operation takes it in. */
  #constantFor(pc: number): Constant | undefined {
    const constant = {
      slot: this.#program.word(pc, 1),
      low: this.#program.word(pc, 2),
      high: this.#program.word(pc, 3),
    };
    const next = pc + instructionWords;
    if (
      !this.#program.follows(next) ||
      !this.#program.isTemporary(constant.slot) ||
      this.#program.word(next, 0) < 0
    )
      return undefined;
    return this.#program.word(next, 3) === constant.slot && this.#takesConstant(next, constant)
      ? constant
      : undefined;
  }

  #store(slot: number, low: number, high: number): void {
    const isSmall = high === low >> 31;
    const value = isSmall ? low : (BigInt(high) << 32n) | BigInt(low >>> 0);
    this.#emit(`${isSmall ? 'small' : 'constant'}_${this.#letter(slot)}`, { d: offset(slot), value });
  }

  /** Whether an operation can have a constant as its second operand. */
  #takesConstant(pc: number, { low, high }: Constant): boolean {
    const mnemonic = this.#mnemonic(pc);
    if (mnemonic === undefined || this.#program.word(pc, 2) === this.#program.word(pc, 3)) return false;
    if (moves.has(mnemonic)) return true;
    const isBinary = kept.has(mnemonic) || rare.has(mnemonic);
    if (isBinary && mnemonic.startsWith('f')) return true;
    if (high !== low >> 31) return false;
    if (mnemonic === 'div' || mnemonic === 'rem') return low !== 0 && low !== -1;
    return isBinary || (stores[mnemonic] !== undefined && mnemonic !== 'fstore');
  }

  /** The mnemonic of an operation that is done here; undefined for what the interpreter does. */
  #mnemonic(pc: number): string | undefined {
    const operation = this.#program.word(pc, 0);
    if (operation < 0 || !this.#isBuiltIn(operation)) return undefined;
    return opcodeAt(operation >> 8, operation & 0xff)?.mnemonic;
  }

  /** What the next instruction wants of a value that goes to a temporary; undefined: that it lies there. */
  #wish(operand: number): Wish | undefined {
    let next = this.#at;
    if (!this.#program.isTemporary(operand) || !this.#program.follows(next)) return undefined;
    const operation = this.#program.word(next, 0);
    if (operation === structure.ifZero.code || operation === structure.ifNotZero.code) {
      return this.#program.word(next, 2) === operand ? { kind: 't' } : undefined;
    }
    if (operation === structure.result.code) {
      if (this.#program.word(next, 2) !== operand) return undefined;
      return { kind: this.#program.word(next, 1) === typeNumbers.f64 ? 'x' : 't' };
    }
    const constant = operation === structure.constant.code ? this.#constantFor(next) : undefined;
    if (constant) next += instructionWords;
    const mnemonic = this.#mnemonic(next);
    if (mnemonic === undefined) return undefined;
    const [a, b] = [this.#program.word(next, 2), constant ? undefined : this.#program.word(next, 3)];
    if (moves.has(mnemonic))
      return b === operand ? { kind: 'place', operand: this.#program.word(next, 1) } : undefined;
    const kinds =
      opcodeAt(this.#program.word(next, 0) >> 8, this.#program.word(next, 0) & 0xff)?.operands ?? [];
    const position = kinds.length > 1 && b === operand ? 1 : 0;
    if ((position === 0 && a !== operand) || (kinds.length > 1 && a === b)) return undefined;
    const isJump = inverse[mnemonic] !== undefined && this.#jumpsOn(next);
    const takes = kept.has(mnemonic) || unary.has(mnemonic) || isJump || loads[mnemonic] !== undefined;
    if (!takes && stores[mnemonic] === undefined) return undefined;
    return { kind: kinds[position] === 'f64' ? 'x' : 't' };
  }

  /** Where the result of an operation goes: as the next instruction wishes, which is passed over if it only moves it. */
  #destination(operand: number): {
    readonly letter: string;
    readonly operand: number;
    readonly wish: Wish | undefined;
  } {
    const wish = this.#wish(operand);
    // not #letter: what is kept is an operand here
    if (wish?.kind !== 'place') return { letter: wish ? 't' : operand >= 0 ? 'f' : 'r', operand, wish };
    this.#at += instructionWords;
    return { letter: wish.operand >= 0 ? 'f' : 'r', operand: wish.operand, wish: undefined };
  }

  /** From now on a value is in a register, if that was wished; what was there is used up. */
  #keep(operand: number, wish: Wish | undefined): void {
    this.#kept = wish && wish.kind !== 'place' ? { operand, register: wish.kind } : undefined;
  }

  /** `first` is the instruction that the interpreter would begin with. */
  #operation(pc: number, first: number, constant: Constant | undefined): void {
    const mnemonic = this.#mnemonic(pc) ?? '';
    const [d, a, b] = [this.#program.word(pc, 1), this.#program.word(pc, 2), this.#program.word(pc, 3)];
    const [inA, inB] = [this.#letter(a), constant ? 'i' : this.#letter(b)];
    const second = this.#second(b, constant, mnemonic.startsWith('f'));
    const isComputed =
      kept.has(mnemonic) || rare.has(mnemonic) || unary.has(mnemonic) || loads[mnemonic] !== undefined;
    if (moves.has(mnemonic)) {
      if (constant) this.#store(d, constant.low, constant.high);
      else this.#move(d, b);
      this.#kept = undefined;
    } else if (
      inverse[mnemonic] &&
      this.#compareAndJump(pc, mnemonic, inA + inB, { a: offset(a), ...second })
    ) {
      this.#kept = undefined;
    } else if (isComputed) {
      this.#check(mnemonic, a, inA, b, inB, first);
      const isRare = rare.has(mnemonic);
      const to = this.#destination(d);
      // what is rare is never kept
      const wish = isRare ? undefined : to.wish;
      const letter = isRare && to.letter === 't' ? 'f' : to.letter;
      const isUnary = unary.has(mnemonic) || loads[mnemonic] !== undefined;
      const places = { d: offset(to.operand), a: offset(a) };
      const shift = mnemonic === 'div' || mnemonic === 'rem' ? powerOfTwo(constant) : -1;
      if (shift >= 0) {
        this.#emit(`${mnemonic}_power_${letter}${inA}`, { ...places, mask: 2 ** shift - 1, shift });
      } else {
        const holes = { ...places, ...(isUnary ? {} : second) };
        this.#emit(`${mnemonic}_${letter}${inA}${isUnary ? '' : inB}`, holes);
      }
      this.#keep(to.operand, wish);
    } else if (mnemonic === 'msize') {
      this.#emit(`msize_${d >= 0 ? 'f' : 'r'}`, { d: offset(d) });
      this.#kept = undefined;
    } else if (stores[mnemonic] !== undefined) {
      this.#check(mnemonic, a, inA, b, inB, first);
      this.#emit(`${mnemonic}_${inA}${inB}`, { a: offset(a), ...second });
      this.#kept = undefined;
    } else {
      this.#emit('jump', { there: this.#exit(first) });
      this.#kept = undefined;
    }
  }

  /** What is looked at before an operation, which leaves the code if it does not hold. */
  #check(mnemonic: string, a: number, inA: string, b: number, inB: string, first: number): void {
    const limit = loads[mnemonic] ?? stores[mnemonic];
    if (limit !== undefined) {
      this.#emit(`check_address_${inA}`, {
        a: offset(a),
        limit: limitsOffset + 8 * limit,
        slow: this.#exit(first),
      });
    } else if ((mnemonic === 'div' || mnemonic === 'rem') && inB !== 'i') {
      this.#emit(`check_divisor_${inB}`, { b: offset(b), slow: this.#exit(first) });
    } else if (mnemonic === 'ftoi')
      this.#emit(`check_integer_${inA}`, { a: offset(a), slow: this.#exit(first) });
  }

  #second(b: number, constant: Constant | undefined, isDouble: boolean): Readonly<Record<string, HoleValue>> {
    if (!constant) return { b: offset(b) };
    if (!isDouble) return { value: constant.low };
    return { value: new Float64Array(Int32Array.of(constant.low, constant.high).buffer)[0] as number };
  }

  #move(d: number, a: number): void {
    if (d !== a) this.#emit(`move_${this.#letter(d)}${this.#letter(a)}`, { d: offset(d), a: offset(a) });
  }

  /** Whether only the jump behind a comparison wants its value. */
  #jumpsOn(pc: number): boolean {
    const next = pc + instructionWords;
    const d = this.#program.word(pc, 1);
    if (!this.#program.follows(next) || !this.#program.isTemporary(d) || this.#program.word(next, 2) !== d)
      return false;
    const operation = this.#program.word(next, 0);
    return operation === structure.ifZero.code || operation === structure.ifNotZero.code;
  }

  #compareAndJump(
    pc: number,
    mnemonic: string,
    places: string,
    holes: Readonly<Record<string, HoleValue>>,
  ): boolean {
    if (!this.#jumpsOn(pc)) return false;
    const next = pc + instructionWords;
    const name = this.#program.word(next, 0) === structure.ifNotZero.code ? mnemonic : inverse[mnemonic];
    this.#emit(`jump_${name}_${places}`, { ...holes, there: this.#label(this.#program.word(next, 1)) });
    this.#at = next + instructionWords;
    return true;
  }

  #structure(pc: number, operation: number): void {
    const [first, second] = [this.#program.word(pc, 1), this.#program.word(pc, 2)];
    const where = operation === structure.pay.code ? 'f' : this.#letter(second);
    this.#kept = undefined;
    switch (operation) {
      case structure.pay.code:
        this.#emit('pay', { price: first, slow: this.#exit(pc, first) });
        return;
      case structure.move.code:
        this.#move(first, second);
        return;
      case structure.jump.code:
        this.#emit('jump', { there: this.#label(first) });
        return;
      case structure.ifZero.code:
        this.#emit(`if_zero_${where}`, { a: offset(second), there: this.#label(first) });
        return;
      case structure.ifNotZero.code:
        this.#emit(`if_not_zero_${where}`, { a: offset(second), there: this.#label(first) });
        return;
      case structure.ifNone.code:
        this.#emit(`if_none_${where}`, { a: offset(second), there: this.#label(first) });
        return;
      case structure.again.code:
        this.#emit('again_f', { a: offset(second), there: this.#label(first) });
        return;
      case structure.increment.code:
        this.#emit('increment_f', { d: offset(first) });
        return;
      case structure.call.code:
        this.#call(pc, first, second);
        return;
      case structure.result.code:
        this.#emit(`${first === typeNumbers.f64 ? 'double_' : ''}result_${where}`, { a: offset(second) });
        return;
      case structure.leave.code:
        this.#emit('leave', {});
        return;
      default:
        this.#emit('jump', { there: this.#exit(pc) });
    }
  }

  #call(pc: number, d: number, index: number): void {
    const window = offset(this.#program.word(pc, 3));
    const left = new Label(`left${pc}`);
    const holes = { window, pc, function: index, slow: this.#exit(pc) };
    this.#exits.set(left.name, [item('left', holes)]);
    this.#exitLabels.set(left.name, left);
    this.#emit('call', { function: external(entrySymbol(index)), window, back: window, slow: left });
    const to = this.#destination(d);
    if (!to.wish) this.#emit(to.letter === 'f' ? 'spill_t' : 'take_r', { d: offset(to.operand) });
    this.#keep(to.operand, to.wish);
  }
}

/** Which power of two a positive constant is; -1 if it is none. */
function powerOfTwo(constant: Constant | undefined): number {
  if (!constant || constant.low <= 0 || (constant.low & (constant.low - 1)) !== 0) return -1;
  return 31 - Math.clz32(constant.low);
}

/** Bytes from the call's slots, or from the store's start. */
function offset(operand: number): number {
  return 4 * (operand >= 0 ? operand : ~operand);
}
