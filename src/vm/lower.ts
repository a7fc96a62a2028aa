/**
 * The checker, which is the compiler to programs as well: one walk over the tree of a function, or of a line, that checks
 * every type, symbol and count of arguments, and leaves a body. Nothing of the machine changes but through the
 * environment, whose owner drops what was noted if a line is refused.
 *
 * Requires: macros are expanded. Leaves: a body whose operands are all within its slots.
 *
 * Order of evaluation: groups, fields and calls from left to right; registers and locals are read when the operation
 * runs, behind them. An operation writes its destination last, so one that fails has written nothing.
 *
 *   lower.ts           statements, operations, blocks
 *   lower-value.ts     the values of arguments and fields
 *   lower-control.ts   what the compiler itself makes code of: if, loops, calls
 *   variables.ts       registers and locals;  emitter.ts   the instructions
 */

import { Emitter, type Origin } from './emitter.ts';
import type { BoundOpcode, Environment } from './environment.ts';
import { LineError } from './line-error.ts';
import { lowerControl } from './lower-control.ts';
import { lowerField, lowerValue } from './lower-value.ts';
import type { MacroDefinition } from './macros.ts';
import { type Body, markPlain, typeNumbers } from './program.ts';
import type { ArgumentNode, GroupNode, NameNode, OperationNode, StatementNode } from './syntax.ts';
import type { Signature, ValueType } from './types.ts';
import { Variables } from './variables.ts';

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

/** Checks a function's or a line's statements. Throws ERR_LINE_CHECK. */
export function lower(input: LoweringInput, environment: Environment): Body {
  return new Lowering(input, environment).run();
}

export class Lowering {
  readonly input: LoweringInput;
  readonly environment: Environment;
  readonly emitter: Emitter;
  readonly variables: Variables;
  readonly loops: Loop[] = [];
  /** The next temporary, in slots. */
  top: number;
  #slots: number;
  /** What the opcodes of the block cost that is being lowered. */
  fuel = 0;

  constructor(input: LoweringInput, environment: Environment) {
    this.input = input;
    this.environment = environment;
    this.emitter = new Emitter();
    this.variables = new Variables(input.signature.parameters, input.statements, environment);
    this.top = this.variables.count;
    this.#slots = this.top;
  }

  run(): Body {
    const { input, variables } = this;
    const origin = { offset: input.sourceOffset };
    this.block(origin, () => this.statements(input.statements));
    this.emitter.emit(origin, 'leave');
    const { name, version, signature, source, sourceOffset, macros } = input;
    return this.emitter.finish({
      ...{ name, version, signature, source, sourceOffset, macros },
      ...{ slots: this.#slots, localSlots: variables.count, locals: variables.locals() },
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
    if (this.top > this.#slots) this.#slots = this.top;
    return slot;
  }

  /** Lowers a block: its price is paid at its start. `lowerStatements` may add to the price until its end. */
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
      if (statement.kind === 'operation') this.#statement(statement);
      else if (statement.kind === 'field') lowerField(this, statement);
      else {
        const what = `@${statement.name} stands in a block`;
        this.fail(statement, what, 'directives at the level of the line only');
      }
      this.top = top;
    }
  }

  /** The value of an argument, of a type that is given: where it lies. `target`: the slot that it has to lie in. */
  value(node: ArgumentNode, type: ValueType, target?: number): number {
    return lowerValue(this, node, type, target);
  }

  /** The value of a group; of its last operation, which has to be of the type. */
  group({ operations }: GroupNode, type: ValueType, target?: number): number {
    const base = target ?? this.reserve(1);
    const { top } = this;
    let chained: ValueType | undefined;
    for (let index = 0; index < operations.length; index++) {
      const operation = operations[index] as OperationNode;
      const result = this.#grouped(operation, base, chained);
      if (index === operations.length - 1 && result !== type) {
        this.fail(operation, `the group's value is of type ${result}`, `a value of type ${type}`);
      }
      chained = result;
      this.top = top;
    }
    return 2 * base;
  }

  /** The opcode of an operation, as it is bound. Throws if there is none. */
  opcode(node: OperationNode): BoundOpcode {
    const { page, code } = node;
    const opcode = this.environment.findOpcode(page, code);
    if (opcode) return opcode;
    const what = `page ${page} has no opcode 0x${code.toString(16).padStart(2, '0')}`;
    return this.fail(node, what, 'an opcode that is bound');
  }

  /** The place of a register or a local. Checks that it has this type, or gives it the type if it is its first use. */
  use(node: NameNode, type: ValueType): number {
    const { variables } = this;
    const known = variables.type(node.name);
    if (known === undefined) variables.setType(node.name, type);
    else if (known !== type) this.fail(node, `${node.name} is of type ${known}`, `a value of type ${type}`);
    return variables.operand(node.name);
  }

  /** Where the value of a statement goes: its first argument, as a place that can be written. */
  destination(node: ArgumentNode | undefined, type: ValueType, opcode: BoundOpcode, at: Origin): Destination {
    if (node?.kind !== 'name') {
      const what = `${opcode.mnemonic} has nothing to write to`;
      return this.fail(node ?? at, what, 'a register, a local or a field first');
    }
    if (node.name.length === 1) return { kind: 'slot', operand: this.use(node, type), type };
    return { kind: 'field', field: this.field(node) };
  }

  /** The number of a field that is named. */
  field(node: NameNode): number {
    const { name } = node;
    const isFunction = this.environment.findFunction(name) !== undefined;
    const field = isFunction ? undefined : this.environment.findField(name);
    if (field !== undefined) return field;
    if (isFunction) this.fail(node, `${name} is a function`, 'a value; functions are called with call');
    return this.fail(node, `${name} is unknown`, 'a function or a field that was written or declared');
  }

  /** Ends a statement: a value that lies in a slot goes to its destination. */
  write(origin: Origin, destination: Destination, operand: number, type: ValueType): void {
    if (destination.kind === 'field') {
      this.emitter.emit(origin, 'setField', destination.field, operand, typeNumbers[type]);
    } else if (destination.operand !== operand)
      this.emitter.emit(origin, 'move', destination.operand, operand);
    this.emitter.mark(typeNumbers[type]);
  }

  /** Arguments in consecutive slots: what has to be computed first, then registers and locals. */
  window(args: readonly ArgumentNode[], types: readonly ValueType[], base: number): void {
    for (const isVariable of [false, true]) {
      for (let index = 0; index < args.length; index++) {
        const node = args[index] as ArgumentNode;
        if ((node.kind === 'name' && node.name.length === 1) !== isVariable) continue;
        this.value(node, types[index] as ValueType, base + index);
      }
    }
  }

  #statement(node: OperationNode): void {
    const opcode = this.opcode(node);
    this.fuel += opcode.fuel;
    if (lowerControl(this, node, opcode, undefined)) return;
    const { operands, result, mnemonic } = opcode;
    const args = this.#argumentsOf(node, opcode);
    const extra = args.length - operands.length;
    if (extra !== 0 && (extra !== 1 || result === 'void')) {
      const least = operands.length;
      const wanted = result === 'void' ? `${least}` : `${least}, or ${least + 1} with a destination`;
      this.fail(node, `${mnemonic} has ${args.length} arguments`, `${wanted} (${operands.join(' ')})`);
    }
    if (result === 'void') {
      this.#operate(opcode, node, args, 0, 2 * this.reserve(1), undefined);
      this.emitter.mark(markPlain);
      return;
    }
    const destination = this.destination(args[0], result, opcode, node);
    const isSlot = destination.kind === 'slot';
    const d = isSlot ? destination.operand : 2 * this.reserve(1);
    let first = extra;
    let assigned: number | undefined;
    if (extra === 0 && !opcode.usesWindow && assignments.has(mnemonic)) {
      // the opcode may be bound to a function, which is not to see what lay there before
      if (!isSlot) this.emitter.emit(node, 'constant', d, 0, 0);
      assigned = d;
      first = 1;
    }
    this.#operate(opcode, node, args, first, d, assigned);
    this.write(node, destination, d, result);
  }

  /** The arguments of a statement; the registers of the page's scheme if it has none. */
  #argumentsOf(node: OperationNode, { operands, result }: BoundOpcode): readonly ArgumentNode[] {
    const scheme = node.arguments.length === 0 ? this.environment.scheme(node.page) : undefined;
    if (!scheme) return node.arguments;
    const letters = [
      ...(result === 'void' ? [] : [scheme.returns]),
      ...scheme.takes.slice(0, operands.length),
    ];
    return letters.map((name): NameNode => ({ kind: 'name', offset: node.offset, end: node.end, name }));
  }

  /** An operation in a group, whose value goes to the slot `base`; the type of it. */
  #grouped(node: OperationNode, base: number, chained: ValueType | undefined): ValueType {
    const opcode = this.opcode(node);
    this.fuel += opcode.fuel;
    const { operands, result, mnemonic, usesWindow } = opcode;
    if (mnemonic === 'call' && !usesWindow) {
      if (chained) this.fail(node, 'call is chained', 'call as the first operation of a group');
      const type = lowerControl(this, node, opcode, base);
      if (typeof type === 'string' && type !== 'void') return type;
      this.fail(node, 'the function has no result', 'a function with a result');
    }
    if (result === 'void' || (mnemonic === 'repeat' && !usesWindow)) {
      return this.fail(node, `${mnemonic} has no value`, 'an operation with a value in a group');
    }
    const count = node.arguments.length + (chained ? 1 : 0);
    if (count !== operands.length) {
      this.fail(node, `${mnemonic} has ${count} arguments`, `${operands.length} (${operands.join(' ')})`);
    }
    if (chained && operands[0] !== chained) {
      this.fail(node, `the value before is of type ${chained}`, `a value of type ${operands[0]}`);
    }
    this.#operate(opcode, node, node.arguments, 0, 2 * base, chained ? 2 * base : undefined);
    return result;
  }

  /**
   * Lowers the arguments from `first` on, then the operation, which writes `d`. `given`: where its first operand lies, if
   * that is no argument.
   */
  #operate(
    opcode: BoundOpcode,
    node: OperationNode,
    args: readonly ArgumentNode[],
    first: number,
    d: number,
    given: number | undefined,
  ): void {
    const { operands: kinds, operation } = opcode;
    const taken = given === undefined ? 0 : 1;
    if (opcode.usesWindow) {
      const base = this.reserve(kinds.length);
      if (given !== undefined) this.emitter.emit(node, 'move', 2 * base, given);
      const types = kinds as readonly ValueType[];
      this.window(args.slice(first), taken === 0 ? types : types.slice(taken), base + taken);
      this.emitter.operate(node, operation, d, 2 * base, kinds.length, 0);
      return;
    }
    let [a, b, c] = [given ?? 0, 0, 0];
    for (let index = first; index < args.length; index++) {
      const position = index - first + taken;
      const operand = this.#operand(args[index] as ArgumentNode, kinds[position] as string);
      if (position === 0) a = operand;
      else if (position === 1) b = operand;
      else c = operand;
    }
    this.emitter.operate(node, operation, d, a, b, c);
  }

  #operand(node: ArgumentNode, kind: string): number {
    if (kind !== 'field') return this.value(node, kind as ValueType);
    if (node.kind === 'name' && node.name.length > 1) return ~this.field(node);
    return this.fail(node, 'no field stands here', 'the name of a field');
  }
}
