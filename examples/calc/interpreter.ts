/**
 * The switch interpreter that calc's generated code is compared with: interpreter.c, compiled by clang -O2 when it is
 * asked for. It runs the same operations, before stencils are chosen for them.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Label } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';
import { linkKernels } from 'uranium-jit/stencil';
import { compileObject, findCompiler } from '../../src/cli/clang.ts';
import type { CalcProgram } from './calc.ts';

const operations = [
  ...['begin', 'integer', 'wide', 'number', 'local', 'set', 'drop', 'jump', 'jump_if_zero', 'call', 'return'],
  ...[
    'add',
    'sub',
    'mul',
    'div',
    'rem',
    'fadd',
    'fsub',
    'fmul',
    'fdiv',
    'neg',
    'fneg',
    'to_double',
    'to_int',
  ],
  ...['lt', 'le', 'gt', 'ge', 'eq', 'ne', 'flt', 'fle', 'fgt', 'fge', 'feq', 'fne', 'overflow'],
];

const stackSize = 2 ** 21;
/** As in calc.ts: the machine's words, and the values that are not in registers. */
const firstArgument = 8 + 16;

export type Interpret = (program: CalcProgram, name: string) => (...values: readonly bigint[]) => bigint;

/** The interpreter, for functions of ints; or why there is none. */
export function makeInterpreter(): Interpret | string {
  const compiler = findCompiler();
  if (compiler === undefined) return 'clang 19 is not installed';
  const folder = mkdtempSync(join(tmpdir(), 'uranium-calc-'));
  try {
    const rows = operations.map((name) => `  OP_${name},`);
    writeFileSync(join(folder, 'operations.h'), `enum {\n${rows.join('\n')}\n};\n`);
    const flags = [
      '-O2',
      '-fPIC',
      '-std=c11',
      '-fno-asynchronous-unwind-tables',
      '-ffunction-sections',
      `-I${folder}`,
    ];
    const sources = fileURLToPath(new URL('.', import.meta.url));
    const object = compileObject(compiler, sources, 'interpreter.c', flags);
    const run = compile(linkKernels([object]), 'i64(buffer, buffer)', { name: 'calc interpreter' });
    return (program, name) => {
      const code = encode(program, name);
      const stack = new BigInt64Array(stackSize / 8);
      return (...values) => {
        stack.set(values, firstArgument);
        return run(code, stack);
      };
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The operations as the interpreter reads them: a jump to the function, and then all. */
function encode(program: CalcProgram, name: string): Uint8Array {
  const positions = new Map<Label, number>();
  const plain = [{ name: 'jump', holes: { there: program.entries.get(name) as Label } }];
  for (const item of program.operations as readonly object[]) {
    if (item instanceof Label) positions.set(item, plain.length);
    else if ('label' in item) positions.set(item.label as Label, plain.length);
    else plain.push(item as (typeof plain)[number]);
  }
  const view = new DataView(new ArrayBuffer(16 * plain.length));
  for (const [index, { name: operation, holes = {} }] of plain.entries()) {
    const given: Readonly<Record<string, unknown>> = holes;
    const { value = given.size ?? given.position ?? 0, slot } = given;
    const target = given.there ?? given.callee;
    view.setInt32(16 * index, operations.indexOf(operation), true);
    view.setInt32(
      16 * index + 4,
      target instanceof Label ? (positions.get(target) ?? 0) : Number(slot ?? 0),
      true,
    );
    if (operation === 'number') view.setFloat64(16 * index + 8, Number(value), true);
    else view.setBigInt64(16 * index + 8, BigInt(value as number | bigint), true);
  }
  return new Uint8Array(view.buffer);
}
