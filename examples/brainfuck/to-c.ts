/**
 * A program as C: what the JIT compiler is measured against, compiled with `gcc -O2`. It is made of the same IR, so that
 * both have the same optimisations behind them; the C code doesn't look at the tape's ends, though.
 */

import type { Operation, Step } from './ir.ts';
import { longestStride, lower } from './lower.ts';
import { type Program, tapeSize } from './parse.ts';
import { Values } from './simplify.ts';

/** A whole C program that reads standard input and writes standard output. */
export function toC(program: Program): string {
  return [
    '#include <stdio.h>',
    '#define GET(cell) { int c = getchar(); cell = c < 0 ? 0 : c; }',
    '#define PUT(cell) putchar(cell);',
    `static unsigned char tape[${tapeSize + 2 * longestStride}];`,
    'int main(void) {',
    `  unsigned char *p = tape + ${longestStride};`,
    ...stepsToC(lower(program.nodes, new Values(0)), '  '),
    '  return 0;',
    '}',
    '',
  ].join('\n');
}

/**
 * A function of C, for programs without input, that takes two buffers and their sizes: the tape, which has `longestStride`
 * zeros more at each end, and one that what is written has to fit in. It returns how much that is.
 */
export function toCFunction(program: Program): string {
  return [
    '#define GET(cell) cell = 0;',
    '#define PUT(cell) *out++ = cell;',
    'long brainfuck(unsigned char *restrict tape, long tapeSize, unsigned char *restrict out, long outSize) {',
    `  unsigned char *p = tape + ${longestStride}, *start = out;`,
    ...stepsToC(lower(program.nodes, new Values(0)), '  '),
    '  return out - start;',
    '}',
    '',
  ].join('\n');
}

function stepsToC(steps: readonly Step[], indent: string): string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'scan') return [`${indent}while (*p) p += ${step.stride};`];
    if (step.kind === 'walk')
      return [`${indent}while (*p) {`, ...stepsToC(step.body, `${indent}  `), `${indent}}`];
    const move = step.move === 0 ? [] : [`${indent}p += ${step.move};`];
    return [...operationsToC(step.operations, indent), ...move];
  });
}

function operationsToC(operations: readonly Operation[], indent: string): string[] {
  return operations.flatMap((operation) => {
    const { kind, cell } = operation;
    switch (kind) {
      case 'add':
        return [`${indent}p[${cell}] += ${operation.value};`];
      case 'set':
        return [`${indent}p[${cell}] = ${operation.value};`];
      case 'multiply':
        return [`${indent}p[${cell}] += p[${operation.from}] * ${operation.factor};`];
      case 'copy':
        return [`${indent}p[${cell}] = p[${operation.from}] * ${operation.factor};`];
      case 'output':
        return [`${indent}PUT(p[${cell}])`];
      case 'input':
        return [`${indent}GET(p[${cell}])`];
      default: {
        const head = `${indent}${kind === 'if' ? 'if' : 'while'} (p[${cell}]) {`;
        return [head, ...operationsToC(operation.body, `${indent}  `), `${indent}}`];
      }
    }
  });
}
