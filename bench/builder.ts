/**
 * How fast the builder encodes instructions: the operations of assembler.ts, with a call of a method for each instruction,
 * against AsmJit, which does the same.
 */

import { Label, ptr32, ptr64, rax, rbp, rdi, X64Builder, xmm0, xmm1 } from 'uranium-jit/asm';
import { encodingCase, halves, type Operation, registers } from './assembler.ts';
import type { BenchEntry } from './cases.ts';

export function* builderEntries(): Generator<BenchEntry> {
  const name = 'assembler: builder';
  yield { name, groups: ['builder'], make: () => encodingCase(name, builderWriter) };
}

/** Writes the operations by methods; returns the size of the code. */
export function builderWriter(operations: readonly Operation[]): () => number {
  const a = new X64Builder();
  const blocks = Array.from({ length: Math.ceil(operations.length / 8) }, () => new Label());
  const slow = new Label('slow');
  // addresses that are changed for each use
  const local = ptr64(rbp);
  const field = ptr64(rax);
  const half = ptr32(rax);
  return () => {
    a.reset();
    for (let i = 0; i < operations.length; i++) {
      const operation = operations[i] as Operation;
      const { value } = operation;
      const target = blocks[operation.target] as Label;
      const to = registers[operation.to] as (typeof registers)[number];
      const from = registers[operation.from] as (typeof registers)[number];
      const toHalf = halves[operation.to] as (typeof halves)[number];
      if (i % 8 === 0) a.bind(blocks[i / 8] as Label);
      switch (operation.kind) {
        case 0:
          field.base = to;
          a.mov(to, local.at(-8 * value)).mov(from, field.at(8 * value));
          break;
        case 1:
          a.add(to, from).jo(slow);
          break;
        case 2:
          a.cmp(to, value).jge(target);
          break;
        case 3:
          a.mov(toHalf, value).mov(local.at(-8 * (value & 31)), to);
          break;
        case 4:
          a.sub(to, 1).test(from, from).jz(target);
          break;
        case 5:
          half.base = from;
          a.mov(toHalf, half.at(value)).shl(to, 3).or(to, from);
          break;
        case 6:
          a.movq(xmm0, to).movq(xmm1, from).addsd(xmm0, xmm1).movq(to, xmm0);
          break;
        case 7:
          a.push(to).mov(rdi, from).call(slow).pop(to);
      }
    }
    a.bind(slow).ret();
    return a.finish().bytes.length;
  };
}
