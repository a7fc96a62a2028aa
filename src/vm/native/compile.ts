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

import { Label } from '../../asm/index.ts';
import type { Code } from '../../base/index.ts';
import {
  assemble,
  type HoleValue,
  type SequenceItem,
  type Stencil,
  StencilLibrary,
} from '../../stencil/index.ts';
import { opcodeAt } from '../opcodes.ts';
import { type Body, instructionWords, structure } from '../program.ts';
import { stencils } from './handlers.stencils.ts';

/** Functions that code can call without the interpreter: FUNCTIONS in handlers.c. */
export const linkedFunctions = 1024;
/** Bytes before the entries of functions in the links. */
const entriesOffset = 8;
/** Bytes of the header of the store before the limits of addresses. */
const limitsOffset = 34 * 8;

const library: Readonly<Record<string, Stencil>> = new StencilLibrary(stencils.x64.sse2).stencils;

/** Operations of two values whose stencils have the mnemonic's name. */
const binary = new Set(
  'add sub mul div rem and or xor shl shr shru eq ne lt le gt ge fadd fsub fmul fdiv feq fne flt fle fgt fge'.split(
    ' ',
  ),
);
const unary = new Set('neg not fneg fabs fsqrt itof ftoi'.split(' '));
const moves = new Set(['set', 'fset', 'sset']);
/** Loads and stores: the stencil, and the place of the limit for their size. */
const loads: Readonly<Record<string, readonly [string, number]>> = {
  load8: ['load8', 0],
  load16: ['load16', 1],
  load32: ['load32', 2],
  load64: ['load64', 3],
  fload: ['load64', 3],
};
const stores: Readonly<Record<string, number>> = { store8: 0, store16: 1, store32: 2, store64: 3, fstore: 3 };
/** Comparisons with what they are if their value is not wanted. */
const inverse: Readonly<Record<string, string>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  ge: 'lt',
  le: 'gt',
  gt: 'le',
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

/** How code is entered from JavaScript: by the address in the store's header. */
export function entryCode(): Code {
  return assemble([item('enter', {}), item('dispatch', {})]);
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

class Compiler {
  readonly #body: Body;
  readonly #isBuiltIn: (operation: number) => boolean;
  readonly #items: SequenceItem[] = [];
  readonly #labels = new Map<number, Label>();
  readonly #exits = new Map<number, Label>();
  /** Instructions that something jumps to: they begin anew. */
  readonly #targets = new Set<number>();
  #at = 0;

  constructor(body: Body, isBuiltIn: (operation: number) => boolean) {
    this.#body = body;
    this.#isBuiltIn = isBuiltIn;
    const jumps: readonly number[] = [
      structure.jump.code,
      structure.ifZero.code,
      structure.ifNotZero.code,
      structure.ifNone.code,
      structure.again.code,
    ];
    const { code } = body;
    for (let pc = 0; pc < code.length; pc += instructionWords) {
      if (jumps.includes(code[pc] as number)) this.#targets.add(code[pc + 1] as number);
    }
  }

  run(): CompiledBody {
    const { code, slots, localSlots, signature } = this.#body;
    const refuse = new Label('refuse');
    this.#emit('begin', { size: 8 * Math.max(1, slots), slow: refuse });
    for (let slot = signature.parameters.length; slot < localSlots; slot++)
      this.#emit('small_f', { d: 8 * slot, value: 0 });
    const entries = new Map<number, string>();
    const symbols: Label[] = [];
    while (this.#at < code.length) {
      const start = this.#at;
      const label = this.#label(start);
      this.#items.push(label);
      if (code[start] === structure.pay.code) {
        entries.set(start, label.name);
        symbols.push(label);
      }
      this.#instruction(start);
    }
    this.#items.push(refuse, item('refuse', {}));
    for (const [pc, label] of this.#exits) this.#items.push(label, item('exit', { pc }));
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

  /** Where the interpreter goes on at an instruction. */
  #exit(pc: number): Label {
    let label = this.#exits.get(pc);
    if (!label) {
      label = new Label(`exit${pc}`);
      this.#exits.set(pc, label);
    }
    return label;
  }

  #word(pc: number, index: number): number {
    return this.#body.code[pc + index] as number;
  }

  /** Whether an operand is a temporary: a slot behind the locals. */
  #isTemporary(operand: number): boolean {
    return operand >= 2 * this.#body.localSlots;
  }

  /** Compiles an instruction, with those that become one with it; `#at` is behind them then. */
  #instruction(pc: number): void {
    this.#at = pc + instructionWords;
    const operation = this.#word(pc, 0);
    if (operation >= 0) this.#operation(pc, pc, undefined);
    else if (operation === structure.constant.code) this.#constant(pc);
    else this.#structure(pc, operation);
  }

  #constant(pc: number): void {
    const constant = { slot: this.#word(pc, 1), low: this.#word(pc, 2), high: this.#word(pc, 3) };
    const next = this.#at;
    const isFree =
      this.#isTemporary(constant.slot) && next < this.#body.code.length && !this.#targets.has(next);
    if (
      isFree &&
      this.#word(next, 0) >= 0 &&
      this.#word(next, 3) === constant.slot &&
      this.#takesConstant(next, constant)
    ) {
      this.#at = next + instructionWords;
      this.#operation(next, pc, constant);
      return;
    }
    this.#store(constant.slot, constant.low, constant.high);
  }

  #store(slot: number, low: number, high: number): void {
    const isSmall = high === low >> 31;
    const value = isSmall ? low : (BigInt(high) << 32n) | BigInt(low >>> 0);
    this.#emit(`${isSmall ? 'small' : 'constant'}_${letter(slot)}`, { d: offset(slot), value });
  }

  /** Whether an operation can have a constant as its second operand. */
  #takesConstant(pc: number, { low, high }: Constant): boolean {
    const mnemonic = this.#mnemonic(pc);
    if (mnemonic === undefined || this.#word(pc, 2) === this.#word(pc, 3)) return false;
    if (moves.has(mnemonic)) return true;
    if (binary.has(mnemonic) && mnemonic.startsWith('f')) return true;
    if (high !== low >> 31) return false;
    if (mnemonic === 'div' || mnemonic === 'rem') return low !== 0 && low !== -1;
    return binary.has(mnemonic) || (stores[mnemonic] !== undefined && mnemonic !== 'fstore');
  }

  /** The mnemonic of an operation that is done here; undefined for what the interpreter does. */
  #mnemonic(pc: number): string | undefined {
    const operation = this.#word(pc, 0);
    return this.#isBuiltIn(operation) ? opcodeAt(operation >> 8, operation & 0xff)?.mnemonic : undefined;
  }

  /** `first` is the instruction that the interpreter would begin with. */
  #operation(pc: number, first: number, constant: Constant | undefined): void {
    const mnemonic = this.#mnemonic(pc) ?? '';
    const [d, a, b] = [this.#word(pc, 1), this.#word(pc, 2), this.#word(pc, 3)];
    const slow = this.#exit(first);
    if (moves.has(mnemonic)) {
      if (constant) this.#store(d, constant.low, constant.high);
      else this.#move(d, b);
    } else if (binary.has(mnemonic)) {
      if (inverse[mnemonic] && this.#compareAndJump(mnemonic, d, a, b, constant)) return;
      if ((mnemonic === 'div' || mnemonic === 'rem') && !constant) {
        this.#emit(`check_divisor_${letter(b)}`, { b: offset(b), slow });
      }
      const last = constant ? 'i' : letter(b);
      const holes = { d: offset(d), a: offset(a), ...this.#second(b, constant, mnemonic.startsWith('f')) };
      this.#emit(`${mnemonic}_${letter(d)}${letter(a)}${last}`, holes);
    } else if (unary.has(mnemonic)) {
      if (mnemonic === 'ftoi') this.#emit(`check_integer_${letter(a)}`, { a: offset(a), slow });
      this.#emit(`${mnemonic}_${letter(d)}${letter(a)}`, { d: offset(d), a: offset(a) });
    } else if (loads[mnemonic]) {
      const [name, size] = loads[mnemonic];
      this.#emit(`check_address_${letter(a)}`, { a: offset(a), limit: limitsOffset + 8 * size, slow });
      this.#emit(`${name}_${letter(d)}${letter(a)}`, { d: offset(d), a: offset(a) });
    } else if (stores[mnemonic] !== undefined) {
      this.#emit(`check_address_${letter(a)}`, {
        a: offset(a),
        limit: limitsOffset + 8 * stores[mnemonic],
        slow,
      });
      this.#emit(`${mnemonic}_${letter(a)}${constant ? 'i' : letter(b)}`, {
        a: offset(a),
        ...this.#second(b, constant, false),
      });
    } else this.#emit('jump', { there: slow });
  }

  #second(b: number, constant: Constant | undefined, isDouble: boolean): Readonly<Record<string, HoleValue>> {
    if (!constant) return { b: offset(b) };
    if (!isDouble) return { value: constant.low };
    return { value: new Float64Array(Int32Array.of(constant.low, constant.high).buffer)[0] as number };
  }

  #move(d: number, a: number): void {
    if (d !== a) this.#emit(`move_${letter(d)}${letter(a)}`, { d: offset(d), a: offset(a) });
  }

  /** A comparison whose value only the jump behind it wants. */
  #compareAndJump(
    mnemonic: string,
    d: number,
    a: number,
    b: number,
    constant: Constant | undefined,
  ): boolean {
    const next = this.#at;
    if (next >= this.#body.code.length || this.#targets.has(next) || !this.#isTemporary(d)) return false;
    const operation = this.#word(next, 0);
    const isWanted = operation === structure.ifNotZero.code;
    if ((!isWanted && operation !== structure.ifZero.code) || this.#word(next, 2) !== d) return false;
    const name = isWanted ? mnemonic : inverse[mnemonic];
    const there = this.#label(this.#word(next, 1));
    const last = constant ? 'i' : letter(b);
    this.#emit(`jump_${name}_${letter(a)}${last}`, {
      a: offset(a),
      ...this.#second(b, constant, false),
      there,
    });
    this.#at = next + instructionWords;
    return true;
  }

  #structure(pc: number, operation: number): void {
    const [first, second] = [this.#word(pc, 1), this.#word(pc, 2)];
    switch (operation) {
      case structure.pay.code:
        this.#emit('can_pay', { price: first, slow: this.#exit(pc) });
        this.#emit('pay', { price: first });
        return;
      case structure.move.code:
        this.#move(first, second);
        return;
      case structure.jump.code:
        this.#emit('jump', { there: this.#label(first) });
        return;
      case structure.ifZero.code:
        this.#emit(`if_zero_${letter(second)}`, { a: offset(second), there: this.#label(first) });
        return;
      case structure.ifNotZero.code:
        this.#emit(`if_not_zero_${letter(second)}`, { a: offset(second), there: this.#label(first) });
        return;
      case structure.ifNone.code:
        this.#emit(`if_none_${letter(second)}`, { a: offset(second), there: this.#label(first) });
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
        this.#emit(`result_${letter(second)}`, { a: offset(second) });
        return;
      case structure.leave.code:
        this.#emit('leave', {});
        return;
      default:
        this.#emit('jump', { there: this.#exit(pc) });
    }
  }

  #call(pc: number, d: number, index: number): void {
    const slow = this.#exit(pc);
    if (index >= linkedFunctions) {
      this.#emit('jump', { there: slow });
      return;
    }
    const window = offset(this.#word(pc, 3));
    this.#emit('call', { entry: entriesOffset + 8 * index, window, pc, function: index, slow });
    this.#emit(`take_${letter(d)}`, { d: offset(d) });
  }
}

function letter(operand: number): 'f' | 'r' {
  return operand >= 0 ? 'f' : 'r';
}

/** Bytes from the call's slots, or from the store's start. */
function offset(operand: number): number {
  return 4 * (operand >= 0 ? operand : ~operand);
}
