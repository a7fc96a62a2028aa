/**
 * How fast the builder encodes instructions: the operations of assembler.ts, with a call of a method for each instruction,
 * against AsmJit, which does the same.
 */

import {
  eax,
  ebx,
  ecx,
  edi,
  edx,
  esi,
  Label,
  ptr32,
  ptr64,
  r8,
  r8d,
  r9,
  r9d,
  r10,
  r10d,
  r11,
  r11d,
  r12,
  r12d,
  r13,
  r13d,
  r14,
  r14d,
  r15,
  r15d,
  rax,
  rbp,
  rbx,
  rcx,
  rdi,
  rdx,
  rsi,
  X64Builder,
  xmm0,
  xmm1,
} from 'uranium-jit/asm';
import { asmJit, makeOperations, type Operation } from './assembler.ts';
import type { BenchCase, BenchEntry, SkippedCase } from './cases.ts';

const registers = [rax, rcx, rdx, rbx, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15] as const;
const halves = [eax, ecx, edx, ebx, esi, edi, r8d, r9d, r10d, r11d, r12d, r13d, r14d, r15d] as const;

export function* builderEntries(): Generator<BenchEntry> {
  const name = 'assembler: builder';
  yield { name, groups: ['builder'], make: () => makeCase(name) };
}

/** How often one call does the work, as in assembler.ts. */
const repeat = 10;

function makeCase(name: string): BenchCase | SkippedCase {
  if (process.arch !== 'x64') return { name, skip: 'the peer is for x86-64' };
  const operations = makeOperations(4000);
  const peer = asmJit(operations);
  if (typeof peer === 'string') return { name, skip: peer };
  const write = builderWriter(operations);
  const ours = (): number => {
    for (let i = 1; i < repeat; i++) write();
    return write();
  };
  const [size, peerSize] = [ours(), peer()];
  if (Math.abs(size - peerSize) > 0.1 * size) throw new Error(`${size} bytes, but ${peerSize} by AsmJit`);
  return { name, peerName: 'AsmJit (C++)', ours, peer, repeat, size };
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
