/** The checker's part for what the compiler itself makes code of: blocks, loops, calls. */

import type { BoundOpcode } from './environment.ts';
import type { Destination, Loop, Lowering } from './lower.ts';
import { markDecision, markPlain, typeNumbers } from './program.ts';
import type { ArgumentNode, BlockNode, NameNode, OperationNode } from './syntax.ts';
import type { ValueType } from './types.ts';

type ControlLowering = (lowering: Lowering, node: OperationNode, opcode: BoundOpcode) => void;

const controls: Readonly<Record<string, ControlLowering>> = {
  nop: (lowering, node, opcode) => expectCount(lowering, node, opcode, 0, 0),
  if: lowerIf,
  while: lowerWhile,
  repeat: lowerRepeat,
  return: lowerReturn,
  break: (lowering, node, opcode) => {
    expectCount(lowering, node, opcode, 0, 0);
    innermost(lowering, node, opcode).breaks.push(lowering.emitter.emit(node, 'jump', 0));
    lowering.emitter.mark(markPlain);
  },
  next: (lowering, node, opcode) => {
    expectCount(lowering, node, opcode, 0, 0);
    innermost(lowering, node, opcode).nexts.push(lowering.emitter.emit(node, 'jump', 0));
    lowering.emitter.mark(markPlain);
  },
};

const byMnemonic: ReadonlyMap<string, ControlLowering> = new Map(Object.entries(controls));

/**
 * Lowers an operation if it is one of these. For a call, the type of its result; `base` is the slot for it, in a group.
 * Requires: its fuel has been added.
 */
export function lowerControl(
  lowering: Lowering,
  node: OperationNode,
  opcode: BoundOpcode,
  base: number | undefined,
): ValueType | 'void' | boolean {
  if (opcode.operation > 0xff) return false;
  if (opcode.mnemonic === 'call') return lowerCall(lowering, node, opcode, base);
  const control = byMnemonic.get(opcode.mnemonic);
  control?.(lowering, node, opcode);
  return control !== undefined;
}

function lowerIf(lowering: Lowering, node: OperationNode, opcode: BoundOpcode): void {
  expectCount(lowering, node, opcode, 2, 3);
  const [condition, ...blocks] = node.arguments;
  const [yes, no] = blocks.map((argument) => blockOf(lowering, argument, opcode));
  const { emitter } = lowering;
  const value = lowering.value(condition as ArgumentNode, 'i64');
  const skip = emitter.emit(node, 'ifZero', 0, value);
  emitter.mark(markDecision);
  nest(lowering, yes as BlockNode);
  if (no) {
    const end = emitter.emit(node, 'jump', 0);
    emitter.patch(skip, emitter.position);
    nest(lowering, no);
    emitter.patch(end, emitter.position);
  } else emitter.patch(skip, emitter.position);
}

/** The condition stands before the loop and at its end, so that a turn is one jump and one payment. */
function lowerWhile(lowering: Lowering, node: OperationNode, opcode: BoundOpcode): void {
  expectCount(lowering, node, opcode, 2, 2);
  const [condition, body] = node.arguments as [ArgumentNode, ArgumentNode];
  const block = blockOf(lowering, body, opcode);
  const { emitter } = lowering;
  const compute = (): number => {
    const { top } = lowering;
    const operand = lowering.value(condition, 'i64');
    lowering.top = top;
    return operand;
  };
  const skip = emitter.emit(node, 'ifZero', 0, compute());
  emitter.mark(markDecision);
  const start = emitter.position;
  const loop: Loop = { breaks: [skip], nexts: [] };
  lowering.block(block, () => {
    inLoop(lowering, loop, block);
    for (const place of loop.nexts) emitter.patch(place, emitter.position);
    const again = emitter.emit(node, 'ifNotZero', 0, compute());
    emitter.patch(again, start);
    emitter.mark(markDecision);
  });
  for (const place of loop.breaks) emitter.patch(place, emitter.position);
}

function lowerRepeat(lowering: Lowering, node: OperationNode, opcode: BoundOpcode): void {
  expectCount(lowering, node, opcode, 2, 3);
  const { emitter } = lowering;
  const counts = node.arguments.length === 3;
  const [count, body] = node.arguments.slice(-2) as [ArgumentNode, ArgumentNode];
  const block = blockOf(lowering, body, opcode);
  const destination = counts ? lowering.destination(node.arguments[0], 'i64', opcode, node) : undefined;
  const left = lowering.reserve(1);
  lowering.value(count, 'i64', left);
  const turn = counts ? lowering.reserve(1) : undefined;
  if (turn !== undefined) emitter.emit(node, 'constant', 2 * turn, 0, 0);
  const skip = emitter.emit(node, 'ifNone', 0, 2 * left);
  emitter.mark(markDecision);
  const start = emitter.position;
  const loop: Loop = { breaks: [skip], nexts: [] };
  lowering.block(block, () => {
    if (destination && turn !== undefined) lowering.write(node, destination, 2 * turn, 'i64');
    inLoop(lowering, loop, block);
    for (const place of loop.nexts) emitter.patch(place, emitter.position);
    if (turn !== undefined) emitter.emit(node, 'increment', 2 * turn);
    emitter.emit(node, 'again', start, 2 * left);
    emitter.mark(markDecision);
  });
  for (const place of loop.breaks) emitter.patch(place, emitter.position);
}

function lowerCall(
  lowering: Lowering,
  node: OperationNode,
  opcode: BoundOpcode,
  base: number | undefined,
): ValueType | 'void' {
  const { environment, emitter } = lowering;
  const find = (argument: ArgumentNode | undefined) =>
    argument?.kind === 'name' && argument.name.length > 1
      ? environment.findFunction(argument.name)
      : undefined;
  let args = node.arguments;
  const isDirect = find(args[0]) !== undefined;
  const target = !isDirect && base === undefined && find(args[1]) ? args[0] : undefined;
  if (target) args = args.slice(1);
  const called = find(args[0]);
  if (!called) {
    const [first = node] = args;
    const what =
      first.kind === 'name' && first.name.length > 1 ? `${first.name} is unknown` : 'call has no function';
    return lowering.fail(args.length > 0 ? first : node, what, 'the name of a function');
  }
  const { signature, index } = called;
  const { parameters, result } = signature;
  const values = args.slice(1);
  if (values.length !== parameters.length) {
    const name = (args[0] as NameNode).name;
    lowering.fail(
      node,
      `${name} is called with ${values.length} arguments`,
      `${parameters.length} (${parameters.join(' ')})`,
    );
  }
  let destination: Destination | undefined;
  if (target) {
    if (result === 'void') lowering.fail(target, 'the function has no result', 'no destination');
    else destination = lowering.destination(target, result, opcode, node);
  }
  const d = destination?.kind === 'slot' ? destination.operand : 2 * (base ?? lowering.reserve(1));
  const window = lowering.reserve(Math.max(1, parameters.length));
  lowering.window(values, parameters, window);
  emitter.emit(node, 'call', d, index, 2 * window);
  if (destination && result !== 'void') lowering.write(node, destination, d, result);
  else if (base === undefined) emitter.mark(markPlain);
  return result;
}

function lowerReturn(lowering: Lowering, node: OperationNode, opcode: BoundOpcode): void {
  const { result } = lowering.input.signature;
  const wanted = result === 'void' ? 0 : 1;
  expectCount(lowering, node, opcode, wanted, wanted);
  if (result === 'void') lowering.emitter.emit(node, 'leave');
  else {
    const operand = lowering.value(node.arguments[0] as ArgumentNode, result);
    lowering.emitter.emit(node, 'result', typeNumbers[result], operand);
  }
  lowering.emitter.mark(result === 'void' ? markPlain : typeNumbers[result]);
}

function nest(lowering: Lowering, block: BlockNode): void {
  lowering.block(block, () => lowering.statements(block.statements));
}

function inLoop(lowering: Lowering, loop: Loop, block: BlockNode): void {
  lowering.loops.push(loop);
  lowering.statements(block.statements);
  lowering.loops.pop();
}

function innermost(lowering: Lowering, node: OperationNode, { mnemonic }: BoundOpcode): Loop {
  const loop = lowering.loops.at(-1);
  return loop ?? lowering.fail(node, `${mnemonic} stands in no loop`, 'a loop around it');
}

function blockOf(lowering: Lowering, node: ArgumentNode | undefined, opcode: BoundOpcode): BlockNode {
  if (node?.kind === 'block') return node;
  return lowering.fail(node as ArgumentNode, `${opcode.mnemonic} has no block here`, 'a block {…}');
}

function expectCount(
  lowering: Lowering,
  node: OperationNode,
  { mnemonic, operands }: BoundOpcode,
  least: number,
  most: number,
): void {
  const count = node.arguments.length;
  if (count >= least && count <= most) return;
  const wanted = least === most ? `${least}` : `${least} or ${most}`;
  const list = operands.length === 0 ? '' : ` (${operands.join(' ')})`;
  lowering.fail(node, `${mnemonic} has ${count} arguments`, `${wanted}${list}`);
}
