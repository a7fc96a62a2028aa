/**
 * The checker, which is the compiler to programs as well: one walk over the tree of a function, or of a line, that checks
 * every type, symbol and count of arguments, and leaves a body. Nothing of the machine changes but through the
 * environment, whose owner drops what was noted if a line is refused.
 *
 * Requires: macros are expanded. Leaves: a body whose operands are all within its slots.
 *
 * Order of evaluation: groups, fields and calls from left to right; registers and locals are read when the operation
 * runs, behind them. An operation writes its destination last, so one that fails has written nothing.
 */

import { Emitter, type Origin } from './emitter.ts';
import type { BoundOpcode, Environment } from './environment.ts';
import { LineError } from './line-error.ts';
import { collectLocals } from './locals.ts';
import { lowerControl } from './lower-control.ts';
import type { MacroDefinition } from './macros.ts';
import { type Body, type ListTemplate, type Local, markPlain, typeNumbers } from './program.ts';
import { registerSlot } from './store.ts';
import type { ArgumentNode, FieldNode, GroupNode, NameNode, OperationNode, StatementNode } from './syntax.ts';
import type { Signature, ValueType } from './types.ts';

/** Where a value is to go: a slot (as an operand), or a field. */
export type Destination =
  | { readonly kind: 'slot'; readonly operand: number; readonly type: ValueType }
  | { readonly kind: 'field'; readonly field: number };

/** A loop that is open: its exits are patched when it ends. */
export interface Loop {
  readonly breaks: number[];
  readonly nexts: number[];
}

export interface LoweringInput {
  readonly name: string;
  readonly version: number;
  readonly signature: Signature;
  readonly statements: readonly StatementNode[];
  readonly source: Uint8Array;
  readonly sourceOffset: number;
  /** The macros that were put in. */
  readonly macros: ReadonlyMap<string, MacroDefinition>;
  /** It is a line, not a function: `return` has no value. */
  readonly isLine: boolean;
}

/** Opcodes whose first operand is not read. */
const assignments = new Set(['set', 'fset', 'sset']);

/** A double, and its halves. */
const doubles = new Float64Array(1);
const halves = new Int32Array(doubles.buffer);

/** Checks a function's or a line's statements. Throws ERR_LINE_CHECK. */
export function lower(input: LoweringInput, environment: Environment): Body {
  return new Lowering(input, environment).run();
}

export class Lowering {
  readonly input: LoweringInput;
  readonly environment: Environment;
  readonly emitter = new Emitter();
  readonly loops: Loop[] = [];
  readonly #locals = new Map<string, { readonly slot: number; type: ValueType | undefined }>();
  /** The next temporary, in slots. */
  top: number;
  #slots: number;
  /** What the opcodes of the block cost that is being lowered. */
  fuel = 0;

  constructor(input: LoweringInput, environment: Environment) {
    this.input = input;
    this.environment = environment;
    const { parameters } = input.signature;
    for (const [slot, type] of parameters.entries()) {
      this.#locals.set(String.fromCharCode(0x61 + slot), { slot, type });
    }
    const letters = new Set<string>();
    collectLocals(input.statements, letters);
    for (const letter of [...letters].sort()) {
      if (!this.#locals.has(letter)) this.#locals.set(letter, { slot: this.#locals.size, type: undefined });
    }
    this.top = this.#locals.size;
    this.#slots = this.top;
  }

  run(): Body {
    const { input } = this;
    const localSlots = this.#locals.size;
    const origin = { offset: input.sourceOffset };
    this.block(origin, () => this.statements(input.statements));
    this.emitter.emit(origin, 'leave');
    const locals: Local[] = [...this.#locals].map(([letter, { slot, type = 'i64' }]) => ({
      letter,
      slot,
      type,
    }));
    const { name, version, signature, source, sourceOffset, macros } = input;
    return this.emitter.finish({
      ...{ name, version, signature, source, sourceOffset, macros },
      ...{ slots: this.#slots, localSlots, locals },
    });
  }

  fail(origin: Origin, message: string, expected?: string): never {
    const { name, version, isLine } = this.input;
    throw new LineError('ERR_LINE_CHECK', message, {
      offset: origin.offset,
      state: 'check',
      expected,
      within: origin.within,
      ...(isLine ? {} : { functionName: name, version }),
    });
  }

  /** Room for `count` values behind what is in use; the first of them. */
  reserve(count: number): number {
    const slot = this.top;
    this.top += count;
    this.#slots = Math.max(this.#slots, this.top);
    return slot;
  }

  /** Lowers a block: its price is paid at its start. `more` may add to the price at its end. */
  block(origin: Origin, lowerStatements: () => void): void {
    const outer = this.fuel;
    this.fuel = 1;
    const pay = this.emitter.emit(origin, 'pay', 0, this.emitter.counter());
    lowerStatements();
    this.emitter.patch(pay, this.fuel);
    this.fuel = outer;
  }

  statements(statements: readonly StatementNode[]): void {
    for (const statement of statements) {
      const { top } = this;
      if (statement.kind === 'field') this.#field(statement);
      else if (statement.kind === 'operation') this.#statement(statement);
      else
        this.fail(
          statement,
          `@${statement.name} stands in a block`,
          'directives at the level of the line only',
        );
      this.top = top;
    }
  }

  /** The value of an argument, of a type that is given: where it lies. `target`: the slot that it has to lie in. */
  value(node: ArgumentNode, type: ValueType, target?: number): number {
    switch (node.kind) {
      case 'integer': {
        if (type === 'str') return this.#mismatch(node, 'an integer', type);
        const operand = 2 * (target ?? this.reserve(1));
        if (type === 'i64') this.emitter.emit(node, 'constant', operand, node.low, node.high);
        else this.#double(node, operand, node.high * 4294967296 + (node.low >>> 0));
        return operand;
      }
      case 'double': {
        if (type !== 'f64') return this.#mismatch(node, 'a double', type);
        const operand = 2 * (target ?? this.reserve(1));
        this.#double(node, operand, node.value);
        return operand;
      }
      case 'text': {
        if (type !== 'str') return this.#mismatch(node, 'a string', type);
        const operand = 2 * (target ?? this.reserve(1));
        const handle = this.environment.constant(node.bytes);
        this.emitter.emit(node, 'constant', operand, handle, handle >> 31);
        return operand;
      }
      case 'name':
        return this.#name(node, type, target);
      case 'group':
        return this.group(node, type, target);
      case 'block':
        return this.fail(node, 'a block stands where a value belongs', `a value of type ${type}`);
      case 'list':
        return this.fail(node, 'a list is the value of a field only', `a value of type ${type}`);
      case 'macro':
        return this.fail(node, `@${node.name} has no value`, `a value of type ${type}`);
    }
  }

  /** The value of a group; of its last operation, which has to be of the type. */
  group(node: GroupNode, type: ValueType, target?: number): number {
    const base = target ?? this.reserve(1);
    const { top } = this;
    let chained: ValueType | undefined;
    for (const [index, operation] of node.operations.entries()) {
      const isLast = index === node.operations.length - 1;
      const result = this.#grouped(operation, base, chained);
      if (isLast && result !== type) {
        const place = this.origin(operation);
        this.fail(place, `the group's value is of type ${result}`, `a value of type ${type}`);
      }
      chained = result;
      this.top = top;
    }
    return 2 * base;
  }

  /** What the type of a value is, without lowering it; undefined if nothing decides it. */
  typeOf(node: ArgumentNode): ValueType | undefined {
    if (node.kind === 'integer') return 'i64';
    if (node.kind === 'double') return 'f64';
    if (node.kind === 'text') return 'str';
    if (node.kind === 'name' && node.name.length === 1) return this.variable(node)?.type;
    if (node.kind !== 'group') return undefined;
    const operation = node.operations.at(-1) as OperationNode;
    const opcode = this.opcode(operation);
    if (opcode.mnemonic !== 'call') return opcode.result === 'void' ? undefined : opcode.result;
    const [first] = operation.arguments;
    const called = first?.kind === 'name' ? this.environment.findFunction(first.name) : undefined;
    return called === undefined || called.signature.result === 'void' ? undefined : called.signature.result;
  }

  /** The opcode of an operation, as it is bound. Throws if there is none. */
  opcode(node: OperationNode): BoundOpcode {
    const { page, code } = node;
    const opcode = this.environment.findOpcode(page, code);
    if (opcode) return opcode;
    const what = `page ${page} has no opcode 0x${code.toString(16).padStart(2, '0')}`;
    return this.fail(this.origin(node), what, 'an opcode that is bound');
  }

  /** Where errors of an operation are. */
  origin(node: OperationNode): Origin {
    return { offset: node.opcodeOffset, within: node.within };
  }

  /** A register or a local by its name. */
  variable(node: NameNode): { readonly operand: number; readonly type: ValueType | undefined } | undefined {
    if (node.name.length !== 1) return undefined;
    const local = this.#locals.get(node.name);
    if (local) return { operand: 2 * local.slot, type: local.type };
    const register = node.name.charCodeAt(0) - 0x41;
    return { operand: ~(2 * (registerSlot + register)), type: this.environment.registerType(register) };
  }

  /** Checks that a register or a local has a type, or gives it this one if it is its first use. */
  use(node: NameNode, type: ValueType): number {
    const { operand, type: known } = this.variable(node) as { operand: number; type: ValueType | undefined };
    if (known === undefined) {
      const local = this.#locals.get(node.name);
      if (local) local.type = type;
      else this.environment.setRegisterType(node.name.charCodeAt(0) - 0x41, type);
    } else if (known !== type) this.fail(node, `${node.name} is of type ${known}`, `a value of type ${type}`);
    return operand;
  }

  /** Where the value of a statement goes: its first argument, as a place that can be written. */
  destination(node: ArgumentNode | undefined, type: ValueType, opcode: BoundOpcode, at: Origin): Destination {
    if (node?.kind !== 'name') {
      return this.fail(
        node ?? at,
        `${opcode.mnemonic} has nothing to write to`,
        'a register, a local or a field first',
      );
    }
    if (node.name.length === 1) return { kind: 'slot', operand: this.use(node, type), type };
    return { kind: 'field', field: this.field(node) };
  }

  /** The number of a field that is named. */
  field(node: NameNode): number {
    const { name } = node;
    const field = this.environment.findField(name);
    if (field !== undefined && !this.environment.findFunction(name)) return field;
    const isFunction = this.environment.findFunction(name) !== undefined;
    const what = isFunction ? `${name} is a function` : `${name} is unknown`;
    return this.fail(
      node,
      what,
      isFunction
        ? 'a value; functions are called with call'
        : 'a function or a field that was written or declared',
    );
  }

  /** Ends a statement: a value that lies in a slot goes to its destination. */
  write(origin: Origin, destination: Destination, operand: number, type: ValueType): void {
    if (destination.kind === 'field') {
      this.emitter.emit(origin, 'setField', destination.field, operand, typeNumbers[type]);
    } else if (destination.operand !== operand)
      this.emitter.emit(origin, 'move', destination.operand, operand);
    this.emitter.mark(typeNumbers[type]);
  }

  #mismatch(node: ArgumentNode, what: string, type: ValueType): never {
    return this.fail(node, `${what} stands here`, `a value of type ${type}`);
  }

  #double(origin: Origin, operand: number, value: number): void {
    doubles[0] = value;
    this.emitter.emit(origin, 'constant', operand, halves[0] as number, halves[1] as number);
  }

  #name(node: NameNode, type: ValueType, target: number | undefined): number {
    if (node.name.length === 1) {
      const operand = this.use(node, type);
      if (target === undefined) return operand;
      this.emitter.emit(node, 'move', 2 * target, operand);
      return 2 * target;
    }
    const field = this.field(node);
    const operand = 2 * (target ?? this.reserve(1));
    this.emitter.emit(node, 'getField', operand, field, typeNumbers[type]);
    return operand;
  }

  #field(node: FieldNode): void {
    const { value } = node;
    const field = this.environment.declareField(node.key);
    if (field === undefined) this.fail(node, `"${node.key}" is the name of a function`, 'another key');
    this.fuel += 1;
    if (value.kind === 'list') {
      const leaves: ArgumentNode[] = [];
      const template = this.emitter.template(this.#template(value.items, leaves));
      const base = this.reserve(leaves.length);
      for (const [index, leaf] of leaves.entries()) {
        this.value(leaf, this.typeOf(leaf) ?? 'i64', base + index);
      }
      this.emitter.emit(node, 'setList', field as number, 2 * base, template);
      this.emitter.mark(markPlain);
      return;
    }
    const type = this.typeOf(value) ?? 'i64';
    const operand = this.value(value, type);
    this.emitter.emit(node, 'setField', field as number, operand, typeNumbers[type]);
    this.emitter.mark(typeNumbers[type]);
  }

  #template(items: readonly ArgumentNode[], leaves: ArgumentNode[]): ListTemplate {
    return items.map((item) => {
      if (item.kind === 'list') return this.#template(item.items, leaves);
      leaves.push(item);
      return this.typeOf(item) ?? 'i64';
    });
  }

  #statement(node: OperationNode): void {
    const opcode = this.opcode(node);
    this.fuel += opcode.fuel;
    if (lowerControl(this, node, opcode, undefined)) return;
    const at = this.origin(node);
    let { arguments: args } = node;
    const { operands, result, mnemonic } = opcode;
    const scheme = this.environment.scheme(node.page);
    if (scheme && args.length === 0) {
      const letters = [
        ...(result === 'void' ? [] : [scheme.returns]),
        ...scheme.takes.slice(0, operands.length),
      ];
      args = letters.map(
        (name): NameNode => ({ kind: 'name', offset: node.opcodeOffset, end: node.end, name }),
      );
    }
    const hasResult = result !== 'void';
    if (args.length === operands.length + 1 && hasResult) {
      const destination = this.destination(args[0], result, opcode, at);
      const d = this.#operate(opcode, at, args.slice(1), destination);
      this.write(at, destination, d, result);
    } else if (args.length !== operands.length) {
      const count = hasResult
        ? `${operands.length}, or ${operands.length + 1} with a destination`
        : `${operands.length}`;
      this.fail(at, `${mnemonic} has ${args.length} arguments`, `${count} (${operands.join(' ')})`);
    } else if (hasResult) {
      const destination = this.destination(args[0], result, opcode, at);
      const d = this.#operate(opcode, at, args, destination);
      this.write(at, destination, d, result);
    } else {
      this.#operate(opcode, at, args, undefined);
      this.emitter.mark(markPlain);
    }
  }

  /** An operation in a group, whose value goes to the slot `base`; the type of it. */
  #grouped(node: OperationNode, base: number, chained: ValueType | undefined): ValueType {
    const opcode = this.opcode(node);
    const at = this.origin(node);
    this.fuel += opcode.fuel;
    if (opcode.mnemonic === 'call') {
      if (chained) this.fail(at, 'call is chained', 'call as the first operation of a group');
      const type = lowerControl(this, node, opcode, base);
      if (typeof type === 'string' && type !== 'void') return type;
      this.fail(at, 'the function has no result', 'a function with a result');
    }
    const { operands, result, mnemonic } = opcode;
    if (result === 'void' || mnemonic === 'repeat') {
      return this.fail(at, `${mnemonic} has no value`, 'an operation with a value in a group');
    }
    const count = node.arguments.length + (chained ? 1 : 0);
    if (count !== operands.length) {
      this.fail(at, `${mnemonic} has ${count} arguments`, `${operands.length} (${operands.join(' ')})`);
    }
    if (chained && operands[0] !== chained) {
      this.fail(at, `the value before is of type ${chained}`, `a value of type ${operands[0]}`);
    }
    const destination = { kind: 'slot', operand: 2 * base, type: result } as const;
    this.#operate(opcode, at, node.arguments, destination, chained ? base : undefined);
    return result;
  }

  /** Lowers the arguments, then the operation; `chained`: the slot of its first argument. Where its value is. */
  #operate(
    opcode: BoundOpcode,
    at: Origin,
    args: readonly ArgumentNode[],
    destination: Destination | undefined,
    chained?: number,
  ): number {
    const kinds = opcode.operands;
    const operands = chained === undefined ? [] : [2 * chained];
    const taken = operands.length;
    const d = destination?.kind === 'slot' ? destination.operand : 2 * this.reserve(1);
    if (opcode.usesWindow) {
      const base = this.reserve(kinds.length);
      if (chained !== undefined) this.emitter.emit(at, 'move', 2 * base, 2 * chained);
      this.window(args, kinds.slice(taken) as ValueType[], base + taken);
      this.emitter.operate(at, opcode.operation, d, [2 * base, kinds.length]);
    } else {
      for (let index = 0; index < args.length; index++) {
        const node = args[index] as ArgumentNode;
        const kind = kinds[index + taken] as string;
        const isUnread = index === 0 && args.length === 2 && assignments.has(opcode.mnemonic);
        if (kind === 'field') {
          if (node.kind !== 'name' || node.name.length === 1) {
            this.fail(node, 'no field stands here', 'the name of a field');
          }
          operands.push(~this.field(node as NameNode));
        } else if (isUnread && destination) {
          // the opcode may be bound to a function, which is not to see what lay there before
          if (destination.kind === 'field') this.emitter.emit(at, 'constant', d, 0, 0);
          operands.push(d);
        } else operands.push(this.value(node, kind as ValueType));
      }
      this.emitter.operate(at, opcode.operation, d, operands);
    }
    return d;
  }

  /** Arguments in consecutive slots: what has to be computed first, then registers and constants. */
  window(args: readonly ArgumentNode[], types: readonly ValueType[], base: number): void {
    const isVariable = (node: ArgumentNode): boolean => node.kind === 'name' && node.name.length === 1;
    for (const [index, node] of args.entries()) {
      if (!isVariable(node)) this.value(node, types[index] as ValueType, base + index);
    }
    for (const [index, node] of args.entries()) {
      if (isVariable(node)) this.value(node, types[index] as ValueType, base + index);
    }
  }
}
