/** What calc programs mean, by walking their trees: the definition that generated code is compared with. */

import { CalcError } from '../../examples/calc/calc.ts';
import { type Expression, type FunctionTree, parseCalc, type Statement } from '../../examples/calc/parse.ts';

type Value = bigint | number;

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);

/** Runs a function of a program. Throws a CalcError where the program stops. */
export function evaluate(source: string, name: string, values: readonly Value[]): Value {
  const functions = new Map(parseCalc(source).map((tree) => [tree.name, tree]));
  return callFunction(functions, functions.get(name) as FunctionTree, values);
}

function callFunction(
  functions: ReadonlyMap<string, FunctionTree>,
  tree: FunctionTree,
  values: readonly Value[],
): Value {
  const slots: Value[] = [...values];

  function run(statements: readonly Statement[]): Value | undefined {
    for (const statement of statements) {
      if (statement.kind === 'while') {
        while (value(statement.value) !== 0n) {
          const result = run(statement.body);
          if (result !== undefined) return result;
        }
        continue;
      }
      const result = value(statement.value);
      if (statement.kind === 'return') return result;
      if (statement.kind === 'set') slots[statement.slot] = result;
      if (statement.kind === 'if') {
        const returned = run(result !== 0n ? statement.body : statement.otherwise);
        if (returned !== undefined) return returned;
      }
    }
    return undefined;
  }

  function value(expression: Expression): Value {
    const { kind, type, text, operands, position } = expression;
    if (kind === 'literal') return type === 'int' ? BigInt(text) : Number(text);
    if (kind === 'variable') return slots[expression.slot] as Value;
    const given = operands.map(value);
    if (kind === 'call') return callFunction(functions, functions.get(text) as FunctionTree, given);
    const [left = 0n, right] = given;
    if (kind === 'convert') return type === 'double' ? Number(left) : toInt(left as number);
    if (typeof left === 'number') return doubleOperator(text, left, right as number | undefined);
    return intOperator(text, left, right as bigint | undefined, position);
  }

  return run(tree.body) ?? (tree.result === 'int' ? 0n : 0);
}

function toInt(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value >= 2 ** 63) return 2n ** 63n - 1n;
  if (value < -(2 ** 63)) return -(2n ** 63n);
  return BigInt(Math.trunc(value));
}

function intOperator(text: string, left: bigint, right: bigint | undefined, position: number): bigint {
  if (right === undefined) return wrap(-left);
  const isDivision = text === '/' || text === '%';
  if (isDivision && right === 0n) throw new CalcError(position, 'division by zero');
  switch (text) {
    case '+':
      return wrap(left + right);
    case '-':
      return wrap(left - right);
    case '*':
      return wrap(left * right);
    case '/':
      return wrap(left / right);
    case '%':
      return wrap(left % right);
    default:
      return compare(text, left, right);
  }
}

function doubleOperator(text: string, left: number, right: number | undefined): Value {
  if (right === undefined) return -left;
  switch (text) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return compare(text, left, right);
  }
}

function compare(text: string, left: Value, right: Value): bigint {
  const holds = {
    '<': left < right,
    '<=': left <= right,
    '>': left > right,
    '>=': left >= right,
    '==': left === right,
    '!=': left !== right,
  }[text];
  return holds ? 1n : 0n;
}
