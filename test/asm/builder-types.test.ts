/**
 * What TypeScript takes and refuses: the compiler is the test (`npm run typecheck`), which fails where an expected error
 * is not one.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Arm64Builder,
  type Arm64Register,
  ah,
  al,
  arm64,
  arm64Operands,
  arm64Registers,
  ax,
  cl,
  dl,
  eax,
  external,
  k1,
  type Label,
  near,
  ptr,
  ptr8,
  ptr16,
  ptr32,
  ptr64,
  ptr128,
  ptr256,
  ptr512,
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
  zmm0,
  zmm1,
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
  a.vaddpd(zmm0.mask(k1), zmm1, ptr64(rdi).broadcast(8)).vaddpd(zmm0.maskz(k1), zmm1, zmm1, 'rz-sae');
  a.vgatherdps(zmm0.mask(k1), ptr32(rax, zmm1, 4))
    .vmovdqu8(ptr512(rdi).mask(k1), zmm0)
    .jmp(near(label));
  // @ts-expect-error eight elements fill a zmm
  a.vaddpd(zmm0, zmm1, ptr64(rdi).broadcast(4));
  // @ts-expect-error elements of 64 bits
  a.vaddpd(zmm0, zmm1, ptr32(rdi).broadcast(8));
  // @ts-expect-error rounding is for zmm
  a.vaddpd(ymm0, ymm1, ymm1, 'rz-sae');
  // @ts-expect-error there is no such mode
  a.vaddpd(zmm0, zmm1, zmm1, 'rx-sae');
  // @ts-expect-error a mask is not zeroed
  a.vcmpps(k1.maskz(k1), zmm0, zmm1, 1);
  // @ts-expect-error a gather needs an opmask
  a.vgatherdps(zmm0, ptr32(rax, zmm1, 4));
  // @ts-expect-error an index that is a vector is for gathers
  a.vaddpd(zmm0, zmm1, ptr512(rax, zmm1));
  // @ts-expect-error no opmask goes with rax
  rax.mask(k1);
  // @ts-expect-error there is no such instruction
  a.movv(rax, rbx);
  a.byte(1).qword(external('f')).lock().xadd(ptr64(rdi), rax);
  // @ts-expect-error an address has 64 bits
  a.dword(external('f'));
  return a.append(x64`ret`).bind(label).align(16).ret();
}

/** Never called. */
export function typesOfArm64(a: Arm64Builder, label: Label, either: Arm64Register<'x'>): Arm64Builder {
  const { x0, x1, x2, w0, w1, w2, sp, s0, d0, d1, v0, v1, v2 } = arm64Registers;
  const { mem, pre, list, lo12, lsl, ror, uxtw, sxtw } = arm64Operands;
  a.add(x0, x1, 16)
    .add(x0, x1, x2, lsl(3))
    .add(x0, x1, w2, uxtw(2))
    .add(sp, sp, -32)
    .mov(either, 1n << 63n);
  a.add(x0, x1, lo12(external('t')))
    .and(x0, x1, x2, ror(3))
    .add(v0.s4, v1.s4, v2.s4)
    .add(d0, d1, d0);
  // @ts-expect-error registers of different sizes
  a.add(x0, x1, w2);
  // @ts-expect-error add rotates nothing
  a.add(x0, x1, x2, ror(3));
  // @ts-expect-error a string is no operand
  a.mov(x0, 'x');
  // @ts-expect-error an arrangement of another size
  a.add(v0.s4, v1.s4, v2.b16);
  // @ts-expect-error a vector needs an arrangement
  a.add(v0, v1, v2);
  // @ts-expect-error two operands
  a.add(x0, x1);
  a.ldr(x0, mem(x1))
    .ldr(x0, mem(x1, 8))
    .ldr(x0, mem(x1, x2, lsl(3)))
    .ldr(x0, mem(x1, w2, sxtw(3)))
    .ldr(x0, label);
  a.ldr(x0, mem(x1), 8).ldr(x0, pre(x1, 8)).ldr(s0, mem(x1)).ldp(x0, x1, mem(sp), 16).ldxr(w0, mem(x1));
  // @ts-expect-error exclusive loads have a base only
  a.ldxr(w0, mem(x1, 8));
  // @ts-expect-error a pair has no index
  a.ldp(x0, x1, mem(sp, x2));
  // @ts-expect-error the base has 64 bits
  mem(w0);
  // @ts-expect-error an index of 32 bits has to be extended
  mem(x0, w1);
  a.csel(x0, x1, x2, 'eq')
    .b_eq(label)
    .b(label)
    .bl(external('f'))
    .tbz(x0, 3, label)
    .dmb('ish')
    .mrs(x0, 'nzcv');
  // @ts-expect-error no condition
  a.csel(x0, x1, x2, 'maybe');
  // @ts-expect-error a register is no place
  a.b_eq(x0);
  a.ld1(list(v0.s4, v1.s4), mem(x0), 32)
    .ld1(list(v0.s(1)), mem(x0), x1)
    .mov(v0.s(1), w0)
    .umov(w0, v0.s(1));
  // @ts-expect-error as many bytes as the list has
  a.ld1(list(v0.s4, v1.s4), mem(x0), 16);
  // @ts-expect-error vectors of one arrangement
  list(v0.s4, v1.b16);
  // @ts-expect-error a lane of 64 bits
  a.mov(v0.d(1), w0);
  a.fadd(s0, s0, s0).fmov(d0, 1.5).fcmp(d0, 0).cmeq(v0.s4, v1.s4, 0);
  // @ts-expect-error 0 alone
  a.cmeq(v0.s4, v1.s4, 1);
  // @ts-expect-error registers of the other processor
  a.mov(rax, rbx);
  return a.append(arm64`ret`).bind(label).align(16).ret();
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
    // @ts-expect-error registers of different sizes
    () => new Arm64Builder().add(arm64Registers.x0, arm64Registers.x1, arm64Registers.w0),
  ]) {
    assert.throws(call, { code: 'ERR_ASM_OPERAND' });
  }
});
