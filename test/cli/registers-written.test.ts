import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arm64, assemble, x64 } from 'uranium-jit/asm';
import { registersWritten } from '../../src/cli/registers-written.ts';

// biome-ignore format: one instruction per line
const onX64 = [
  [x64`mov eax, ecx`, 'rax'],
  [x64`mov [rax], ecx`, ''],
  [x64`mul cl`, 'rax'],
  [x64`div byte ptr [rcx]`, 'rax'],
  [x64`idiv ecx`, 'rax rdx'],
  [x64`mul rcx`, 'rax rdx'],
  [x64`imul cl`, 'rax'],
  [x64`imul rcx`, 'rax rdx'],
  [x64`imul rsi, rcx`, 'rsi'],
  [x64`cqo`, 'rdx'],
  [x64`xchg rbx, r9`, 'r9 rbx'],
  [x64`xadd [rbx], r9`, 'r9'],
  [x64`lock cmpxchg [rbx], r9`, 'rax'],
  [x64`mulx rsi, rdi, rcx`, 'rdi rsi'],
  [x64`rep movsb`, 'rcx rdi rsi'],
  [x64`rep stosq`, 'rcx rdi'],
  [x64`cpuid`, 'rax rbx rcx rdx'],
  [x64`cmp rax, rcx`, ''],
  [x64`call rax`, 'calls'],
  [x64`vaddpd ymm3, ymm4, ymm5`, 'xmm3'],
  [x64`vucomisd xmm3, xmm4`, ''],
] as const;

// biome-ignore format: one instruction per line
const onArm64 = [
  [arm64`mul x22, x22, x22`, 'x22'],
  [arm64`fdiv d8, d8, d9`, 'v8'],
  [arm64`str x1, [x2]`, ''],
  [arm64`str x1, [x2, #16]!`, 'x2'],
  [arm64`ldr w1, [x2], #16`, 'x1 x2'],
  [arm64`ldp x3, x4, [x5]`, 'x3 x4'],
  [arm64`ldp q3, q4, [x5], #32`, 'v3 v4 x5'],
  [arm64`stp x3, x4, [x5, #-16]!`, 'x5'],
  [arm64`ldxp x3, x4, [x5]`, 'x3 x4'],
  [arm64`ldaxp x3, x4, [x5]`, 'x3 x4'],
  [arm64`stxr w8, x1, [x2]`, 'x8'],
  [arm64`stlxp w8, x1, x3, [x2]`, 'x8'],
  [arm64`stlr x1, [x2]`, ''],
  [arm64`cas x0, x1, [x4]`, 'x0'],
  [arm64`caspal x0, x1, x2, x3, [x4]`, 'x0 x1'],
  [arm64`swp x0, x1, [x4]`, 'x1'],
  [arm64`ldaddal w0, w1, [x4]`, 'x1'],
  [arm64`ldumax x0, x1, [x4]`, 'x1'],
  [arm64`ld1 {v1.16b, v2.16b}, [x0], #32`, 'v1 v2 x0'],
  [arm64`ld1 {v1.16b}, [x0]`, 'v1'],
  [arm64`ld1 {v1.b}[3], [x0]`, 'v1'],
  [arm64`st1 {v1.16b}, [x0], #16`, 'x0'],
  [arm64`cmp x0, x1`, ''],
  [arm64`fcmp d0, d1`, ''],
  [arm64`blr x9`, 'calls x30'],
  [arm64`cbz x9, #8`, ''],
] as const;

test('the registers that an instruction writes are those that the manuals name, on each processor', () => {
  for (const [machine, rows] of [
    ['x64', onX64],
    ['arm64', onArm64],
  ] as const) {
    for (const [index, [fragment, expected]] of rows.entries()) {
      const { bytes } = assemble(fragment);
      assert.equal(registersWritten(bytes, machine).join(' '), expected, `row ${index} of ${machine}`);
    }
  }
});
