/**
 * How fast instructions are encoded: what a baseline JIT compiler writes for a stack of bytecode operations, with registers,
 * numbers and labels that are known at run time only, against AsmJit (C++) with the same operations.
 *
 * The rate is in bytes of code; `bytesPerInstruction` says what that means in instructions.
 */

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Assembler,
  eax,
  ebx,
  ecx,
  edi,
  edx,
  esi,
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
  rbx,
  rcx,
  rdi,
  rdx,
  rsi,
  x64,
} from 'uranium-jit/asm';
import type { BenchCase, BenchEntry, SkippedCase } from './cases.ts';

/** What operations name by number. */
export const registers = [rax, rcx, rdx, rbx, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15] as const;
/** Their lower halves. */
export const halves = [eax, ecx, edx, ebx, esi, edi, r8d, r9d, r10d, r11d, r12d, r13d, r14d, r15d] as const;

/** One bytecode operation; `target` is a basic block. */
export interface Operation {
  readonly kind: number;
  readonly to: number;
  readonly from: number;
  readonly value: number;
  readonly target: number;
}

/** Instructions that an operation of each kind becomes. */
const instructionCounts: readonly number[] = [2, 2, 2, 2, 3, 3, 4, 4];

/** Operations of all kinds in random order; eight make a basic block. */
export function makeOperations(count: number): Operation[] {
  let state = 20261121;
  const random = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () => ({
    kind: random(8),
    to: random(14),
    from: random(14),
    value: random(2) === 0 ? 100 + random(5000) : 1 + random(15),
    target: random(Math.ceil(count / 8)),
  }));
}

export function* assemblerEntries(): Generator<BenchEntry> {
  const name = 'assembler: templates';
  yield { name, groups: ['templates'], make: () => encodingCase(name, templateWriter) };
}

/** How often one call does the work: a call of the peer is a message to another process. */
const repeat = 10;

/** Operations, written by a writer of ours and by AsmJit. */
export function encodingCase(
  name: string,
  writer: (operations: readonly Operation[]) => () => number,
): BenchCase | SkippedCase {
  if (process.arch !== 'x64') return { name, skip: 'the peer is for x86-64' };
  const operations = makeOperations(4000);
  const peer = asmJit(operations);
  if (typeof peer === 'string') return { name, skip: peer };
  const write = writer(operations);
  const ours = (): number => {
    for (let i = 1; i < repeat; i++) write();
    return write();
  };
  const [size, peerSize] = [ours(), peer()];
  if (Math.abs(size - peerSize) > 0.1 * size) throw new Error(`${size} bytes, but ${peerSize} by AsmJit`);
  return { name, peerName: 'AsmJit (C++)', ours, peer, repeat, size };
}

/** Bytes of an instruction of ours. */
export function bytesPerInstruction(operations: readonly Operation[], size: number): number {
  return size / operations.reduce((sum, { kind }) => sum + (instructionCounts[kind] ?? 0), 1);
}

/** The operations as numbers, five each: how the peer has them, too. */
function numbersOf(operations: readonly Operation[]): Int32Array {
  return Int32Array.from(
    operations.flatMap(({ kind, to, from, value, target }) => [kind, to, from, value, target]),
  );
}

/** Writes the operations by templates; returns the size of the code. */
export function templateWriter(operations: readonly Operation[]): () => number {
  const numbers = numbersOf(operations);
  const assembler = new Assembler();
  const asm = x64.into(assembler);
  const slow = Math.ceil(operations.length / 8);
  return () => {
    assembler.reset();
    for (let i = 0; i < operations.length; i++) {
      const kind = numbers[5 * i];
      const toNumber = numbers[5 * i + 1] as number;
      const fromNumber = numbers[5 * i + 2] as number;
      const value = numbers[5 * i + 3] as number;
      const target = numbers[5 * i + 4] as number;
      const to = registers[toNumber] as (typeof registers)[number];
      const from = registers[fromNumber] as (typeof registers)[number];
      if (i % 8 === 0) assembler.bindDynamic(i / 8);
      switch (kind) {
        case 0:
          asm`mov ${to}, [rbp - ${8 * value}]; mov ${from}, [${to} + ${8 * value}]`;
          break;
        case 1:
          asm`add ${to}, ${from}; jo =>${slow}`;
          break;
        case 2:
          asm`cmp ${to}, ${value}; jge =>${target}`;
          break;
        case 3:
          asm`mov ${halves[toNumber] as typeof eax}, ${value}; mov [rbp - ${8 * (value & 31)}], ${to}`;
          break;
        case 4:
          asm`sub ${to}, 1; test ${from}, ${from}; jz =>${target}`;
          break;
        case 5:
          asm`mov ${halves[toNumber] as typeof eax}, [${from} + ${value}]; shl ${to}, 3; or ${to}, ${from}`;
          break;
        case 6:
          asm`movq xmm0, ${to}; movq xmm1, ${from}; addsd xmm0, xmm1; movq ${to}, xmm0`;
          break;
        case 7:
          asm`push ${to}; mov rdi, ${from}; call =>${slow}; pop ${to}`;
      }
    }
    assembler.bindDynamic(slow);
    asm`ret`;
    return assembler.finish().bytes.length;
  };
}

/** The same by AsmJit, or why not. */
export function asmJit(operations: readonly Operation[]): (() => number) | string {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-asmjit-'));
  try {
    const file = (name: string): string => join(folder, name);
    const source = fileURLToPath(new URL('asmjit.cpp', import.meta.url));
    const options = ['-O2', '-std=c++17', '-w', '-o', file('asmjit'), source, '-lasmjit'];
    const { status } = spawnSync('g++', options, { stdio: 'ignore' });
    if (status !== 0) return 'g++ and AsmJit (libasmjit-dev) are not installed';
    writeFileSync(file('operations'), numbersOf(operations));
    const pipes = ['requests', 'replies'].map(file);
    if (spawnSync('mkfifo', pipes).status !== 0) return 'there is no mkfifo';
    // opened for both, so that neither side waits for the other
    const [requests = 0, replies = 0] = pipes.map((pipe) => openSync(pipe, 'r+'));
    const child = spawn(file('asmjit'), [file('operations'), ...pipes], { stdio: 'ignore' });
    process.once('exit', () => child.kill());
    child.unref();
    const reply = new Int32Array(1);
    const request = (): number => {
      writeSync(requests, 'x');
      readSync(replies, reply);
      return reply[0] as number;
    };
    request();
    return request;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
