/**
 * Copy and patch: how fast code is made, and how fast it runs.
 *
 * Made: a long sequence, against copying its bytes alone; and a small function with a loop, against the assembler's
 * template that makes the same instructions. Run: a loop of three operations, each of them a stencil, against
 * instructions that were written by hand.
 */

import { assemble as assembleTemplate, type Code, Label, x64 } from 'uranium-jit/asm';
import { compile, nativeStatus } from 'uranium-jit/native';
import { assemble, fill, loopHead, type SequenceItem, StencilLibrary } from 'uranium-jit/stencil';
import { stencils as machineStencils } from '../test/stencil/fixtures/machine.stencils.ts';
import type { BenchCase, BenchEntry, SkippedCase } from './cases.ts';
import { stencils as loopStencils } from './loop.stencils.ts';

const machine = new StencilLibrary(machineStencils.x64.sse2).stencils;
const loop = new StencilLibrary(loopStencils.x64.sse2).stencils;

export function* stencilEntries(): Generator<BenchEntry> {
  yield entry('stencils: a long sequence', ['stencils patched'], longSequence);
  yield entry('stencils: each of those', ['stencils'], eachStencil);
  yield entry('stencils: a small function', ['small functions patched'], smallFunction);
  yield entry('stencils: a loop', ['stencil loop'], stencilLoop);
  yield entry('stencils: that loop, fused', ['stencil loop'], fusedLoop);
}

function entry(
  name: string,
  groups: readonly string[],
  make: (name: string) => BenchCase | SkippedCase,
): BenchEntry {
  return { name, groups: [...groups, 'stencils'], make: () => make(name) };
}

/** A thousand times seven stencils with holes of all kinds and a jump; then the end. */
function manyItems(): SequenceItem[] {
  const items = Array.from({ length: 1000 }, (_, index) => {
    const label = new Label();
    return [
      fill(machine.add_i32, { amount: index }),
      fill(machine.load_a, { slot: 8 * index }),
      fill(machine.jump_if_less, { there: label }),
      fill(machine.add_i64, { amount: index }),
      fill(machine.store_a, { slot: 8 * index }),
      label,
      fill(machine.add, {}),
      fill(machine.count_bits, {}),
    ];
  }).flat();
  return [...items, fill(machine.leave, {})];
}

function longSequence(name: string): BenchCase {
  const items = manyItems();
  const { bytes } = assemble(items);
  return {
    name,
    peerName: 'copying the bytes',
    ours: () => assemble(items),
    peer: () => bytes.slice(),
    repeat: 1,
    size: bytes.length,
  };
}

function eachStencil(name: string): BenchCase {
  const items = manyItems();
  const { bytes } = assemble(items);
  const count = items.filter((item) => 'stencil' in item).length;
  return {
    name,
    peerName: 'copying the bytes',
    ours: () => assemble(items),
    peer: () => bytes.slice(),
    repeat: count,
    size: 0,
  };
}

function smallFunction(name: string): BenchCase {
  const make = (amount: number): Code => {
    const [head, end] = [new Label('head'), new Label('end')];
    return assemble([
      fill(machine.enter, {}),
      fill(machine.load_a, { slot: 0 }),
      fill(machine.load_b, { slot: 8 }),
      loopHead(head),
      fill(machine.add_i32, { amount }),
      fill(machine.jump_if_less, { there: head }),
      fill(machine.jump_if_less, { there: end }),
      fill(machine.add_u32, { amount }),
      end,
      fill(machine.store_a, { slot: 16 }),
      fill(machine.leave, {}),
    ]);
  };
  const template = (amount: number): Code => {
    const [head, end] = [new Label('head'), new Label('end')];
    return assembleTemplate(x64`
      push r15; push r14; push r13; push r12; push rbx
      mov r12, rdi; mov r13, rsi; mov r14, rdx
      call start
      pop rbx; pop r12; pop r13; pop r14; pop r15
      ret
      start:
      mov r13, [r12 + ${0}]
      mov r14, [r12 + ${8}]
      .align 32
      ${head}: mov rax, ${amount}; add r13, rax
      cmp r13, r14; jl ${head}
      cmp r13, r14; jl ${end}
      mov eax, ${amount}; add r13, rax
      ${end}: mov [r12 + ${16}], r13
      mov rax, r13
      ret`);
  };
  const repeat = 200;
  const loopOver = (one: (amount: number) => Code) => () => {
    let size = 0;
    for (let i = 0; i < repeat; i++) size += one(i).bytes.length;
    return size;
  };
  const { bytes } = make(1);
  return {
    name,
    peerName: 'an x64 template',
    ours: loopOver(make),
    peer: loopOver(template),
    repeat,
    size: bytes.length,
  };
}

const iterations = 100_000;

function stencilLoop(name: string): BenchCase | SkippedCase {
  return loopCase(name, [fill(loop.add_count, {}), fill(loop.add_constant, { amount: 3 })]);
}

function fusedLoop(name: string): BenchCase | SkippedCase {
  return loopCase(name, [fill(loop.add_count__add_constant, { amount: 3 })]);
}

/** The sum of 1 to n, and 3 for each of them. */
function loopCase(name: string, body: readonly SequenceItem[]): BenchCase | SkippedCase {
  const { available, reason } = nativeStatus();
  if (!available || process.arch !== 'x64')
    return { name, skip: `no machine code for x86-64 here: ${reason}` };
  const head = new Label('head');
  const ours = compile(
    assemble([
      fill(loop.enter, {}),
      loopHead(head),
      ...body,
      fill(loop.count_down, { head }),
      fill(loop.leave, {}),
    ]),
    'i64(i64)',
  );
  const byHand = compile(
    x64`
      xor eax, eax
      .align 32
      again: add rax, rdi
      add rax, 3
      sub rdi, 1
      jnz again
      ret`,
    'i64(i64)',
  );
  const count = BigInt(iterations);
  const sum = (count * (count + 1n)) / 2n + 3n * count;
  for (const call of [ours, byHand])
    if (call(count) !== sum) throw new Error(`${name}: the loop gives ${call(count)}, not ${sum}`);
  return {
    name,
    peerName: 'instructions by hand',
    ours: () => ours(count),
    peer: () => byHand(count),
    repeat: 3 * iterations,
    size: 0,
  };
}
