/**
 * calc: a language of functions over integers and doubles, and its compiler. Its operations are stencils (calc.c).
 *
 *   source ──parse.ts──► trees ──compileFunction──► operations ──StencilChooser, assemble──► code
 *
 *   node -C uranium-source --import tsx examples/calc/calc.ts FILE NAME ARGUMENT…
 *
 * Operations are for a stack machine: `local` and `integer` push, `add` takes two and pushes one, `set` pops. Which of
 * them is in a register, and what is done in one stencil, is the chooser's business.
 */

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Label } from 'uranium-jit/asm';
import { codeMemory, compile } from 'uranium-jit/native';
import {
  type AlignedLabel,
  assemble,
  loopHead,
  type Operation,
  StencilChooser,
  StencilLibrary,
} from 'uranium-jit/stencil';
import { stencils } from './calc.stencils.ts';
import {
  CalcError,
  type Expression,
  type FunctionTree,
  parseCalc,
  type Statement,
  type Type,
} from './parse.ts';

export { CalcError } from './parse.ts';

export type CalcOperation = Operation | Label | AlignedLabel;

/** Values in memory that a function's expressions can have: deeper ones are a mistake. */
const spillSlots = 16;

/** The operators' operations, for integers and for doubles. */
const operators: Readonly<Record<string, readonly [string, string]>> = {
  '+': ['add', 'fadd'],
  '-': ['sub', 'fsub'],
  '*': ['mul', 'fmul'],
  '/': ['div', 'fdiv'],
  '%': ['rem', ''],
  '<': ['lt', 'flt'],
  '<=': ['le', 'fle'],
  '==': ['eq', 'feq'],
  '!=': ['ne', 'fne'],
  '>': ['gt', 'fgt'],
  '>=': ['ge', 'fge'],
};

/** The operations of a function, from its label on. */
export function compileFunction(tree: FunctionTree, entries: ReadonlyMap<string, Label>): CalcOperation[] {
  const operations: CalcOperation[] = [];
  const overflow = new Label('overflow');
  let depth = 0;
  const emit = (name: string, change: number, holes: Operation['holes'] = {}): void => {
    operations.push({ name, holes });
    depth += change;
  };

  function push(value: Expression): void {
    const { kind, type, text, operands, position } = value;
    const [left, right] = operands;
    if (depth > spillSlots) throw new CalcError(position, 'the expression has too many parts at once');
    if (kind === 'literal') {
      if (type === 'double') emit('number', 1, { value: Number(text) });
      else if (BigInt(text) < 2n ** 31n) emit('integer', 1, { value: Number(text) });
      else emit('wide', 1, { value: BigInt(text) });
    } else if (kind === 'variable') emit('local', 1, { slot: variable(value.slot) });
    else if (kind === 'convert') {
      push(left as Expression);
      emit(type === 'double' ? 'to_double' : 'to_int', 0);
    } else if (kind === 'call') {
      for (const operand of operands) push(operand);
      const size = frameSize(value);
      for (let index = operands.length - 1; index >= 0; index--)
        emit('set', -1, { slot: size + variable(index) });
      emit('call', 1, { callee: entries.get(text) as Label, size });
    } else if (right === undefined) {
      push(left as Expression);
      emit(type === 'double' ? 'fneg' : 'neg', 0);
    } else {
      push(left as Expression);
      push(right);
      const name = operators[text]?.[right.type === 'double' ? 1 : 0] as string;
      emit(name, -1, name === 'div' || name === 'rem' ? { position } : {});
    }
  }

  function run(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const { kind, value } = statement;
      if (kind === 'while') {
        const [head, end] = [new Label('while'), new Label('end')];
        operations.push(loopHead(head));
        push(value);
        emit('jump_if_zero', -1, { there: end });
        run(statement.body);
        emit('jump', 0, { there: head });
        operations.push(end);
      } else if (kind === 'if') {
        const [otherwise, end] = [new Label('else'), new Label('end')];
        push(value);
        emit('jump_if_zero', -1, { there: otherwise });
        run(statement.body);
        if (statement.otherwise.length > 0) emit('jump', 0, { there: end });
        operations.push(otherwise);
        run(statement.otherwise);
        operations.push(end);
      } else {
        push(value);
        if (kind === 'set') emit('set', -1, { slot: variable(statement.slot) });
        else emit(kind === 'return' ? 'return' : 'drop', -1);
      }
    }
  }

  operations.push(entries.get(tree.name) as Label);
  emit('begin', 0, { overflow });
  run(tree.body);
  emit('integer', 1, { value: 0 });
  emit('return', -1);
  operations.push(overflow);
  emit('overflow', 0, { position: tree.position });
  return operations;
}

/** Where a variable lies in its frame: values that are not in registers come first. */
function variable(slot: number): number {
  return 8 * (spillSlots + slot);
}

/** Bytes of a frame around a call. */
function frameSize({ live }: Expression): number {
  return variable(live);
}

const library = new StencilLibrary(stencils.x64.sse2);
const chooser = new StencilChooser(library);
/** Bytes: the machine's words, and the frames. */
const stackSize = 2 ** 21;
const words = new BigInt64Array(stackSize / 8);
const doubles = new Float64Array(words.buffer);
const traps = ['', 'division by zero', 'calls nest too deep'];
/** The first argument's index: the machine's words and the spilled values come first. */
const firstArgument = 8 + spillSlots;

export interface CalcFunction {
  (...values: readonly (number | bigint)[]): number | bigint;
  release(): void;
}

/** A program: its functions, compiled to operations. */
export class CalcProgram {
  readonly functions: ReadonlyMap<string, FunctionTree>;
  readonly operations: readonly CalcOperation[];
  readonly entries: ReadonlyMap<string, Label>;

  /** Throws a CalcError with the line and column of a mistake. */
  constructor(source: string) {
    this.functions = new Map(parseCalc(source).map((tree) => [tree.name, tree]));
    this.entries = new Map([...this.functions.keys()].map((name) => [name, new Label(name)]));
    this.operations = [...this.functions.values()].flatMap((tree) => compileFunction(tree, this.entries));
  }

  /**
   * A function of the program as one of JavaScript: ints are bigints (integers are taken, too), doubles numbers. It
   * throws a CalcError with the place where the program divides by zero, or calls too deep.
   */
  function(name: string): CalcFunction {
    const { parameters, result } = this.functions.get(name) ?? { parameters: [], result: 'int' };
    const there = this.entries.get(name);
    if (there === undefined) throw new Error(`there is no function ${name}`);
    const sequence = [{ name: 'enter' }, { name: 'jump', holes: { there } }, ...this.operations];
    const items = chooser.choose(sequence, {
      entries: this.entries.values(),
      spillHoles: (index) => ({ slot: 8 * index }),
    });
    const call = compile(assemble(items), 'i64(buffer)', { name, memory: codeMemory() });
    const run = (...values: readonly (number | bigint)[]): number | bigint => {
      if (values.length !== parameters.length)
        throw new Error(`${name} takes ${parameters.length} arguments`);
      for (const [index, type] of parameters.entries()) {
        if (type === 'double') doubles[firstArgument + index] = Number(values[index]);
        else words[firstArgument + index] = BigInt(values[index] as number | bigint);
      }
      const value = call(words);
      const trap = Number(words[0]);
      if (trap !== 0) throw new CalcError(Number(words[1]), traps[trap] as string);
      if (result === 'int') return value;
      words[0] = value;
      return doubles[0] as number;
    };
    return Object.assign(run, { release: () => call.release() });
  }
}

/** An argument as a command line has it. Throws where it is no value of the type. */
export function parseArgument(text: string, type: Type): number | bigint {
  if (type === 'int') {
    const value = /^-?\d{1,40}$/.test(text) ? BigInt(text) : undefined;
    if (value !== undefined && BigInt.asIntN(64, value) === value) return value;
    throw new Error(`"${text}" is no int: those are whole numbers from -2^63 to 2^63 - 1`);
  }
  const value = Number(text);
  if (Number.isFinite(value) && /^[-+]?[\d.][\d.e+-]*$/i.test(text)) return value;
  if (/^(?:NaN|-?Infinity)$/.test(text)) return value;
  throw new Error(`"${text}" is no double: those are written 1.5, 2, -1e300, Infinity and NaN`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , file = '', name = 'main', ...values] = process.argv;
  try {
    const program = new CalcProgram(readFileSync(file, 'utf8'));
    const call = program.function(name);
    const types = program.functions.get(name)?.parameters ?? [];
    if (values.length !== types.length) throw new Error(`${name} takes ${types.length} arguments`);
    console.log(String(call(...types.map((type, index) => parseArgument(values[index] as string, type)))));
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
