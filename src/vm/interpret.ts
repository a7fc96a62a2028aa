/**
 * The reference interpreter, tier 0: it is what every other tier has to agree with. One loop over a body's instructions;
 * operations of pages go through the page table, one indirect call each.
 *
 * A run can stop before a `pay`, an operation or a call that there is no fuel for, and go on from there. When a statement
 * fails, its operation has written nothing.
 */

import type { FieldValue } from './frame.ts';
import type { FunctionTable, HostFunction } from './functions.ts';
import { LineError } from './line-error.ts';
import type { PageTable } from './page-table.ts';
import { type Body, instructionWords, type ListTemplate, lineName, typeNumbers } from './program.ts';
import { Fault, outOfFuel, resultSlot, type Store, textOf } from './store.ts';
import type { Signature, ValueType } from './types.ts';

/** A call that has begun. */
export interface Call {
  body: Body;
  /** The function's number; -1 for a line. */
  index: number;
  /** Its next instruction; for a call that has called another, the instruction that called. */
  pc: number;
  /** Its first slot, as an index of halves. */
  base: number;
}

/** Sees each statement that has run. */
export interface Tracer {
  /** `next` is the instruction that follows, in the same call if `stays`. */
  note(body: Body, pc: number, base: number, depth: number, next: number, stays: boolean): void;
}

export class Interpreter {
  readonly #store: Store;
  readonly #functions: FunctionTable;
  readonly #pages: PageTable;
  /** Calls that have begun, from the outside in; those beyond `depth` are kept to be used again. */
  readonly calls: Call[] = [];
  depth = 0;
  tracer: Tracer | undefined;
  /** Blocks that have begun so often are hot; 0 if there is no tier to run them. */
  threshold = 0;
  /** The next run begins with a `pay` here, although its body is compiled: the tier has left it to the interpreter. */
  resumeAt = -1;

  constructor(store: Store, functions: FunctionTable, pages: PageTable) {
    this.#store = store;
    this.#functions = functions;
    this.#pages = pages;
  }

  /** Begins a call whose arguments lie at `base`. Throws a Fault `stack`. */
  enter(body: Body, index: number, base: number): void {
    const { i32, stackEnd } = this.#store;
    const end = base + 2 * Math.max(1, body.slots);
    if (end > stackEnd) {
      const calls = `${this.depth} calls have begun`;
      throw new Fault(
        'stack',
        `no room for ${body.name}: ${calls}, the stack has ${stackEnd / 2 - 64} slots`,
      );
    }
    const first = body.signature.parameters.length;
    if (first < body.localSlots) i32.fill(0, base + 2 * first, base + 2 * body.localSlots);
    const call = this.calls[this.depth];
    if (call) {
      call.body = body;
      call.index = index;
      call.pc = 0;
      call.base = base;
    } else this.calls.push({ body, index, pc: 0, base });
    this.depth += 1;
  }

  /**
   * Runs until the outermost call ends, the fuel of the store does not suffice, or a block begins that the tier is to run.
   * Throws a LineError.
   */
  run(): 'done' | 'stopped' | 'switch' {
    const store = this.#store;
    const { i32 } = store;
    const { targets } = this.#pages;
    const { tracer } = this;
    // whoever traces wants to see each statement
    const threshold = tracer ? 0 : this.threshold;
    let { resumeAt } = this;
    this.resumeAt = -1;
    let { body, pc, base } = this.calls[this.depth - 1] as Call;
    let { code } = body;
    let lastBody = body;
    let [lastPc, lastBase, lastDepth] = [-1, base, 0];
    try {
      for (;;) {
        if (tracer !== undefined) {
          if (lastPc >= 0) tracer.note(lastBody, lastPc, lastBase, lastDepth, pc, lastDepth === this.depth);
          lastBody = body;
          lastPc = pc;
          lastBase = base;
          lastDepth = this.depth;
        }
        const operation = code[pc] as number;
        if (operation >= 0) {
          const target = targets[operation];
          if (typeof target === 'function') {
            const d = slotOf(code[pc + 1] as number, base);
            target(
              store,
              d,
              slotOf(code[pc + 2] as number, base),
              slotOf(code[pc + 3] as number, base),
              slotOf(code[pc + 4] as number, base),
            );
            pc += instructionWords;
            continue;
          }
          if (target === undefined) throw this.#unbound(operation);
          let window = slotOf(code[pc + 2] as number, base);
          if (operation < 3 << 8) {
            // one of the table's opcodes: its operands are anywhere, and go behind the call's slots
            window = base + 2 * Math.max(1, body.slots);
            this.#gather(code, pc, base, window, target);
          }
          (this.calls[this.depth - 1] as Call).pc = pc;
          if (this.#invoke(target, window, slotOf(code[pc + 1] as number, base))) {
            ({ body, pc, base } = this.calls[this.depth - 1] as Call);
            ({ code } = body);
          } else pc += instructionWords;
          continue;
        }
        switch (operation) {
          case -1: {
            if (threshold !== 0) {
              const isHot =
                body.native !== undefined ||
                (body.counters[code[pc + 2] as number] as number) + 1 >= threshold;
              if (isHot && pc !== resumeAt) {
                (this.calls[this.depth - 1] as Call).pc = pc;
                return 'switch';
              }
              resumeAt = -1;
            }
            const price = code[pc + 1] as number;
            if (price > store.fuel) throw outOfFuel;
            store.fuel -= price;
            (body.counters[code[pc + 2] as number] as number)++;
            break;
          }
          case -2: {
            const d = slotOf(code[pc + 1] as number, base);
            i32[d] = code[pc + 2] as number;
            i32[d + 1] = code[pc + 3] as number;
            break;
          }
          case -3: {
            const [d, from] = [slotOf(code[pc + 1] as number, base), slotOf(code[pc + 2] as number, base)];
            i32[d] = i32[from] as number;
            i32[d + 1] = i32[from + 1] as number;
            break;
          }
          case -4:
            pc = code[pc + 1] as number;
            continue;
          case -5:
          case -6: {
            const at = slotOf(code[pc + 2] as number, base);
            const isZero = ((i32[at] as number) | (i32[at + 1] as number)) === 0;
            if (isZero !== (operation === -5)) break;
            pc = code[pc + 1] as number;
            continue;
          }
          case -7: {
            const at = slotOf(code[pc + 2] as number, base);
            const high = i32[at + 1] as number;
            if (!(high < 0 || (high | (i32[at] as number)) === 0)) break;
            pc = code[pc + 1] as number;
            continue;
          }
          case -8: {
            const at = slotOf(code[pc + 2] as number, base);
            const low = i32[at] as number;
            i32[at] = low - 1;
            if (low === 0) (i32[at + 1] as number)--;
            if (((i32[at] as number) | (i32[at + 1] as number)) === 0) break;
            pc = code[pc + 1] as number;
            continue;
          }
          case -9: {
            const d = slotOf(code[pc + 1] as number, base);
            i32[d] = (i32[d] as number) + 1;
            if (i32[d] === 0) (i32[d + 1] as number)++;
            break;
          }
          case -10:
            (this.calls[this.depth - 1] as Call).pc = pc;
            if (
              this.#invoke(
                code[pc + 2] as number,
                slotOf(code[pc + 3] as number, base),
                slotOf(code[pc + 1] as number, base),
              )
            ) {
              ({ body, pc, base } = this.calls[this.depth - 1] as Call);
              ({ code } = body);
              continue;
            }
            break;
          case -11:
          case -12: {
            const hasResult = operation === -11;
            const from = hasResult ? slotOf(code[pc + 2] as number, base) : 0;
            const [low, high] = hasResult ? [i32[from] as number, i32[from + 1] as number] : [0, 0];
            const { result } = body.signature;
            this.depth -= 1;
            const caller = this.calls[this.depth - 1];
            if (this.depth === 0 || caller === undefined) {
              i32[2 * resultSlot] = low;
              i32[2 * resultSlot + 1] = high;
              if (tracer !== undefined) tracer.note(lastBody, lastPc, lastBase, lastDepth, 0, false);
              return 'done';
            }
            ({ body, pc, base } = caller);
            ({ code } = body);
            if (result !== 'void') {
              const d = slotOf(code[pc + 1] as number, base);
              i32[d] = low;
              i32[d + 1] = high;
            }
            pc += instructionWords;
            continue;
          }
          case -13:
            this.#getField(
              code[pc + 2] as number,
              slotOf(code[pc + 1] as number, base),
              code[pc + 3] as number,
            );
            break;
          case -14: {
            const type = code[pc + 3] as number;
            const slot = slotOf(code[pc + 2] as number, base);
            if (type === typeNumbers.str) store.payForBytes(this.#size(slot));
            store.fields.set(code[pc + 1] as number, this.#fieldValue(slot, type));
            break;
          }
          case -15: {
            const template = body.templates[code[pc + 3] as number] as ListTemplate;
            const slot = slotOf(code[pc + 2] as number, base);
            // at once, before any of them is copied: what stops here begins anew
            store.payForBytes(this.#listSize(template, { slot }));
            store.fields.set(code[pc + 1] as number, this.#list(template, { slot }));
            break;
          }
          default:
            throw new Fault('unbound', `${operation} is not an operation`);
        }
        pc += instructionWords;
      }
    } catch (error) {
      if (error === outOfFuel) {
        (this.calls[this.depth - 1] as Call).pc = pc;
        return 'stopped';
      }
      this.depth = 0;
      if (!(error instanceof Fault)) throw error;
      throw runError(error, body, pc);
    }
  }

  /** A call that the tier had begun: `pc` is the instruction of the innermost one that called, if there is one. */
  adopt(pc: number, body: Body, index: number, base: number): void {
    const caller = this.calls[this.depth - 1];
    if (this.depth > 0 && caller) caller.pc = pc;
    this.calls[this.depth] = { body, index, pc: 0, base };
    this.depth += 1;
  }

  /** The innermost call has ended in the tier; its result is in the store. True if it was the outermost one. */
  finish(): boolean {
    const { i32 } = this.#store;
    const { body } = this.calls[this.depth - 1] as Call;
    this.depth -= 1;
    const caller = this.calls[this.depth - 1];
    if (this.depth === 0 || caller === undefined) return true;
    if (body.signature.result !== 'void') {
      const d = slotOf(caller.body.code[caller.pc + 1] as number, caller.base);
      i32[d] = i32[2 * resultSlot] as number;
      i32[d + 1] = i32[2 * resultSlot + 1] as number;
    }
    caller.pc += instructionWords;
    return false;
  }

  /** The call that runs, or would go on. */
  get innermost(): Call | undefined {
    return this.depth === 0 ? undefined : this.calls[this.depth - 1];
  }

  #unbound(operation: number): Fault {
    const place = `opcode 0x${(operation & 0xff).toString(16).padStart(2, '0')} of page ${operation >> 8}`;
    return new Fault('unbound', `${place} is not bound any more`);
  }

  /** Begins a call of a line's function (true), or calls one of the host (false), whose result goes to `d`. */
  #invoke(index: number, window: number, d: number): boolean {
    const { entry, version } = this.#functions.resolve(index);
    const { implementation } = version;
    if (implementation.kind === 'line') {
      this.enter(implementation.body, entry.index, window);
      return true;
    }
    if (implementation.kind === 'host')
      this.#callHost(implementation.host, entry.name, entry.signature, window, d);
    return false;
  }

  #callHost(host: HostFunction, name: string, signature: Signature, window: number, d: number): void {
    const store = this.#store;
    if (host.cost > store.fuel) throw outOfFuel;
    store.fuel -= host.cost;
    const values = signature.parameters.map((type, index) => this.read(window + 2 * index, type));
    let result: unknown;
    try {
      result = (host.call as (...values: unknown[]) => unknown)(...values);
    } catch (error) {
      throw new Fault('host', `${name} threw: ${textOf(error)}`, error);
    }
    if (signature.result !== 'void' && !this.write(d, signature.result, result)) {
      throw new Fault(
        'host',
        `${name} returned ${describe(result)}, not a value of type ${signature.result}`,
      );
    }
  }

  /** The operands of an opcode of the table that is bound to a function, in consecutive slots. */
  #gather(code: Int32Array, pc: number, base: number, window: number, target: number): void {
    const { i32, stackEnd } = this.#store;
    const count = this.#functions.entries[target]?.signature.parameters.length ?? 0;
    if (window + 2 * count > stackEnd)
      throw new Fault('stack', 'no room for the arguments of a bound opcode');
    for (let index = 0; index < count; index++) {
      const operand = code[pc + 2 + index] as number;
      const from = operand < 0 ? ~operand : base + operand;
      i32[window + 2 * index] = i32[from] as number;
      i32[window + 2 * index + 1] = i32[from + 1] as number;
    }
  }

  /** The value of a slot, for JavaScript. */
  read(slot: number, type: ValueType): bigint | number | string {
    const { i32, i64, f64, strings } = this.#store;
    if (type === 'i64') return i64[slot >> 1] as bigint;
    return type === 'f64' ? (f64[slot >> 1] as number) : strings.text(i32[slot] as number);
  }

  /** Writes a value of JavaScript to a slot; false if it is none of the type. Throws a Fault `strings`. */
  write(slot: number, type: ValueType, value: unknown): boolean {
    const store = this.#store;
    if (type === 'str') {
      if (typeof value !== 'string') return false;
      store.setString(slot, store.strings.addText(value));
    } else if (type === 'f64') {
      if (typeof value !== 'number') return false;
      store.f64[slot >> 1] = value;
    } else if (typeof value === 'bigint') {
      if (BigInt.asIntN(64, value) !== value) return false;
      store.i64[slot >> 1] = value;
    } else {
      if (!Number.isSafeInteger(value)) return false;
      store.i64[slot >> 1] = BigInt(value as number);
    }
    return true;
  }

  #getField(field: number, d: number, type: number): void {
    const store = this.#store;
    const value = store.fields.values[field];
    if (type === typeNumbers.i64 && typeof value === 'bigint') store.i64[d >> 1] = value;
    else if (type === typeNumbers.f64 && (typeof value === 'number' || typeof value === 'bigint')) {
      store.f64[d >> 1] = Number(value);
    } else if (type === typeNumbers.str && value instanceof Uint8Array) {
      store.setString(d, store.strings.add(value));
    } else {
      const name = store.fields.names[field];
      const wanted =
        type === typeNumbers.i64 ? 'an integer' : type === typeNumbers.f64 ? 'a number' : 'a string';
      throw new Fault('field', value === undefined ? `"${name}" is not there` : `"${name}" is not ${wanted}`);
    }
  }

  #fieldValue(slot: number, type: number): FieldValue {
    const { i32, i64, f64, strings } = this.#store;
    if (type === typeNumbers.i64) return i64[slot >> 1] as bigint;
    if (type === typeNumbers.str) return strings.get(i32[slot] as number).slice();
    const value = f64[slot >> 1] as number;
    if (!Number.isFinite(value)) throw new Fault('value', `${value} has no text, and cannot be in a field`);
    return value;
  }

  /** Bytes of a string. */
  #size(slot: number): number {
    const { i32, strings } = this.#store;
    return strings.get(i32[slot] as number).length;
  }

  /** Bytes of the strings of a list. */
  #listSize(template: ListTemplate, cursor: { slot: number }): number {
    let size = 0;
    for (const item of template) {
      if (typeof item !== 'string') {
        size += this.#listSize(item, cursor);
        continue;
      }
      if (item === 'str') size += this.#size(cursor.slot);
      cursor.slot += 2;
    }
    return size;
  }

  #list(template: ListTemplate, cursor: { slot: number }): FieldValue {
    return template.map((item) => {
      if (typeof item !== 'string') return this.#list(item, cursor);
      const value = this.#fieldValue(cursor.slot, typeNumbers[item]);
      cursor.slot += 2;
      return value;
    });
  }
}

/** The slot of an operand, in a call whose slots begin at `base`. */
function slotOf(operand: number, base: number): number {
  return operand < 0 ? ~operand : base + operand;
}

function describe(value: unknown): string {
  return typeof value === 'string' ? 'a string' : textOf(value);
}

/** The error of a statement: where it stands. */
function runError(fault: Fault, body: Body, pc: number): LineError {
  const index = pc / instructionWords;
  const isLine = body.name === lineName;
  const place = {
    offset: body.offsets[index] as number,
    state: 'run',
    within: body.within.get(index),
    ...(isLine ? {} : { functionName: body.name, version: body.version }),
  };
  return new LineError('ERR_LINE_RUN', `${fault.kind}: ${fault.message}`, place, {
    kind: fault.kind,
    cause: fault.cause,
  });
}
