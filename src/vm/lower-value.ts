/** The checker's part for values: constants, variables, fields that are read; and fields that are written. */

import type { Origin } from './emitter.ts';
import type { Lowering } from './lower.ts';
import { type ListTemplate, markPlain, typeNumbers } from './program.ts';
import type { ArgumentNode, FieldNode, NameNode, OperationNode } from './syntax.ts';
import type { ValueType } from './types.ts';

/** A double, and its halves. */
const doubles = new Float64Array(1);
const halves = new Int32Array(doubles.buffer);

/** The value of an argument, of a type that is given: where it lies. `target`: the slot that it has to lie in. */
export function lowerValue(
  lowering: Lowering,
  node: ArgumentNode,
  type: ValueType,
  target: number | undefined,
): number {
  switch (node.kind) {
    case 'name':
      return node.name.length === 1
        ? lowerVariable(lowering, node, type, target)
        : readField(lowering, node, type, target);
    case 'group':
      return lowering.group(node, type, target);
    case 'integer': {
      if (type === 'str') return mismatch(lowering, node, 'an integer', type);
      const operand = 2 * (target ?? lowering.reserve(1));
      if (type === 'i64') lowering.emitter.emit(node, 'constant', operand, node.low, node.high);
      else double(lowering, node, operand, node.high * 4294967296 + (node.low >>> 0));
      return operand;
    }
    case 'double': {
      if (type !== 'f64') return mismatch(lowering, node, 'a double', type);
      const operand = 2 * (target ?? lowering.reserve(1));
      double(lowering, node, operand, node.value);
      return operand;
    }
    case 'text': {
      if (type !== 'str') return mismatch(lowering, node, 'a string', type);
      const operand = 2 * (target ?? lowering.reserve(1));
      const handle = lowering.environment.constant(node.bytes);
      lowering.emitter.emit(node, 'constant', operand, handle, handle >> 31);
      return operand;
    }
    case 'block':
      return lowering.fail(node, 'a block stands where a value belongs', `a value of type ${type}`);
    case 'list':
      return lowering.fail(node, 'a list is the value of a field only', `a value of type ${type}`);
    case 'macro':
      return lowering.fail(node, `@${node.name} has no value`, `a value of type ${type}`);
  }
}

function mismatch(lowering: Lowering, node: ArgumentNode, what: string, type: ValueType): never {
  return lowering.fail(node, `${what} stands here`, `a value of type ${type}`);
}

function double({ emitter }: Lowering, origin: Origin, operand: number, value: number): void {
  doubles[0] = value;
  emitter.emit(origin, 'constant', operand, halves[0] as number, halves[1] as number);
}

/** A register or a local: it stays where it is, unless it has to lie elsewhere. */
function lowerVariable(
  lowering: Lowering,
  node: NameNode,
  type: ValueType,
  target: number | undefined,
): number {
  const operand = lowering.use(node, type);
  if (target === undefined) return operand;
  lowering.emitter.emit(node, 'move', 2 * target, operand);
  return 2 * target;
}

function readField(lowering: Lowering, node: NameNode, type: ValueType, target: number | undefined): number {
  const field = lowering.field(node);
  const operand = 2 * (target ?? lowering.reserve(1));
  lowering.emitter.emit(node, 'getField', operand, field, typeNumbers[type]);
  return operand;
}

/** What the type of a value is, without lowering it; undefined if nothing decides it. */
function typeOf(lowering: Lowering, node: ArgumentNode): ValueType | undefined {
  if (node.kind === 'integer') return 'i64';
  if (node.kind === 'double') return 'f64';
  if (node.kind === 'text') return 'str';
  if (node.kind === 'name' && node.name.length === 1) return lowering.variables.type(node.name);
  if (node.kind !== 'group') return undefined;
  const operation = node.operations.at(-1) as OperationNode;
  const opcode = lowering.opcode(operation);
  if (opcode.mnemonic !== 'call') return opcode.result === 'void' ? undefined : opcode.result;
  const [first] = operation.arguments;
  const called = first?.kind === 'name' ? lowering.environment.findFunction(first.name) : undefined;
  return called === undefined || called.signature.result === 'void' ? undefined : called.signature.result;
}

/** `"key":value` */
export function lowerField(lowering: Lowering, node: FieldNode): void {
  const { value } = node;
  const { emitter } = lowering;
  const field =
    lowering.environment.declareField(node.key) ??
    lowering.fail(node, `"${node.key}" is the name of a function`, 'another key');
  lowering.fuel += 1;
  if (value.kind === 'list') {
    const leaves: ArgumentNode[] = [];
    const template = emitter.template(templateOf(lowering, value.items, leaves));
    const base = lowering.reserve(leaves.length);
    for (const [index, leaf] of leaves.entries()) {
      lowering.value(leaf, typeOf(lowering, leaf) ?? 'i64', base + index);
    }
    emitter.emit(node, 'setList', field, 2 * base, template);
    emitter.mark(markPlain);
    return;
  }
  const type = typeOf(lowering, value) ?? 'i64';
  const operand = lowering.value(value, type);
  emitter.emit(node, 'setField', field, operand, typeNumbers[type]);
  emitter.mark(typeNumbers[type]);
}

/** The types of a list's elements; these themselves are added to `leaves`. */
function templateOf(
  lowering: Lowering,
  items: readonly ArgumentNode[],
  leaves: ArgumentNode[],
): ListTemplate {
  return items.map((item) => {
    if (item.kind === 'list') return templateOf(lowering, item.items, leaves);
    leaves.push(item);
    return typeOf(lowering, item) ?? 'i64';
  });
}
