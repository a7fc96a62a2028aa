/**
 * What TypeScript takes and refuses: the compiler is the test (`npm run typecheck`), which fails where an expected error
 * is not one.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ah,
  al,
  ax,
  cl,
  dl,
  eax,
  external,
  type Label,
  ptr,
  ptr8,
  ptr16,
  ptr32,
  ptr64,
  ptr128,
  ptr256,
  type Register,
  rax,
  rbx,
  rdi,
  short,
  X64Builder,
  x64,
  xmm0,
  xmm1,
  ymm0,
  ymm1,
} from 'uranium-jit/asm';

/** Never called. */
export function typesOfX64(a: X64Builder, label: Label, either: Register<'r64'>): X64Builder {
  a.mov(rax, 1).mov(rax, 1n).mov(rax, rbx).mov(rax, ptr64(rdi)).mov(rax, ptr(rdi)).mov(ptr(rdi), al);
  a.mov(either, either).mov(rax, external('table')).mov(ptr8(rdi), 1).mov(ah, 1).mov(ax, ptr16(rdi));
  // @ts-expect-error a string is no operand
  a.mov(rax, 'x');
  // @ts-expect-error registers of different sizes
  a.mov(rax, eax);
  // @ts-expect-error memory of another size
  a.mov(rax, ptr32(rdi));
  // @ts-expect-error the size of the memory is not known
  a.mov(ptr(rdi), 1);
  // @ts-expect-error two places in memory
  a.mov(ptr64(rdi), ptr64(rdi));
  // @ts-expect-error one operand
  a.mov(rax);
  // @ts-expect-error three operands
  a.mov(rax, rax, rax);
  // @ts-expect-error a vector register
  a.add(rax, xmm0);
  // @ts-expect-error a label is no number
  a.add(rax, label);
  a.shl(rax, cl).shl(rax, 3).shl(ptr64(rdi), 1);
  // @ts-expect-error cl alone
  a.shl(rax, dl);
  a.vaddpd(ymm0, ymm1, ptr256(rdi, 32)).vaddpd(xmm0, xmm1, ptr128(rdi)).vaddpd(xmm0, xmm1, ptr(rdi));
  // @ts-expect-error vectors of different sizes
  a.vaddpd(ymm0, xmm1, ymm1);
  // @ts-expect-error as many bytes as the vector
  a.vaddpd(ymm0, ymm1, ptr128(rdi));
  a.movzx(eax, ptr8(rdi)).movzx(eax, al);
  // @ts-expect-error a byte, or two of them?
  a.movzx(eax, ptr(rdi));
  a.lea(rax, ptr(rdi, 8)).lea(rax, ptr64(label)).jnz(label).jnz(short(label)).jmp(rax).jmp(external('f'));
  // @ts-expect-error a jump has no number
  a.jnz(5);
  // @ts-expect-error lea takes no register
  a.lea(rax, rbx);
  // @ts-expect-error addresses have registers of 64 bits
  ptr64(eax);
  // @ts-expect-error 1, 2, 4 or 8
  ptr64(rax, rbx, 3);
  // @ts-expect-error there is no such instruction
  a.movv(rax, rbx);
  a.byte(1).qword(external('f')).lock().xadd(ptr64(rdi), rax);
  // @ts-expect-error an address has 64 bits
  a.dword(external('f'));
  return a.append(x64`ret`).bind(label).align(16).ret();
}

test('what the declarations refuse is refused at run time as well', () => {
  for (const call of [
    // @ts-expect-error a string is no operand
    () => new X64Builder().mov(rax, 'x'),
    // @ts-expect-error a vector register
    () => new X64Builder().add(rax, xmm0),
    // @ts-expect-error cl alone
    () => new X64Builder().shl(rax, dl),
    // @ts-expect-error the size of the memory is not known
    () => new X64Builder().mov(ptr(rdi), 1),
  ]) {
    assert.throws(call, { code: 'ERR_ASM_OPERAND' });
  }
});
