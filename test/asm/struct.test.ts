/** Structures: their layout is that of C, and their fields are operands; addresses in templates. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  Assembler,
  arm64,
  arm64Operands,
  arm64Registers,
  assemble,
  type Code,
  type Fragment,
  Label,
  parseArm64,
  parseX64,
  ptr32,
  ptr64,
  r12,
  r13,
  rax,
  rbx,
  rcx,
  rdi,
  struct,
  X64Builder,
  x64,
} from 'uranium-jit/asm';

const hex = (code: Code): string => Buffer.from(code.bytes).toString('hex');
const bytesOf = (fragment: Fragment): string => hex(assemble(fragment));

const point = struct({ x: 'f64', y: 'f32' });
const state = struct({
  flags: 'u8',
  count: 'i32',
  top: 'pointer',
  small: 'u16',
  points: [point, 3],
  text: ['u8', 5],
});

test('a structure is laid out as C does it', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-struct-'));
  try {
    const fields = Object.keys(state.offset);
    const source = `
      #include <stddef.h>
      #include <stdint.h>
      #include <stdio.h>
      struct point { double x; float y; };
      struct state { uint8_t flags; int32_t count; void *top; uint16_t small; struct point points[3]; uint8_t text[5]; };
      int main() {
        ${fields.map((name) => `printf("%zu ", offsetof(struct state, ${name}));`).join(' ')}
        printf("%zu %zu %zu", sizeof(struct state), _Alignof(struct state), sizeof(struct point));
      }`;
    writeFileSync(join(folder, 'layout.c'), source);
    const compiled = spawnSync('cc', ['-o', join(folder, 'layout'), join(folder, 'layout.c')]);
    if (compiled.status !== 0) return context.skip('there is no C compiler (cc)');
    const expected = spawnSync(join(folder, 'layout'), { encoding: 'utf8' }).stdout;
    const ours = [...Object.values(state.offset), state.size, state.alignment, point.size];
    assert.equal(ours.join(' '), expected);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('fields are operands of templates and builders', () => {
  const { count, top, points } = state.at(rdi);
  assert.equal(
    bytesOf(
      x64`inc ${count}; mov ${rax}, ${top}; movsd xmm0, qword ptr [rdi + ${state.offset.points + point.offset.x}]`,
    ),
    bytesOf(
      parseX64('inc dword ptr [rdi + 4]; mov rax, qword ptr [rdi + 8]; movsd xmm0, qword ptr [rdi + 24]'),
    ),
  );
  assert.equal(bytesOf(x64`lea rax, ${points}`), bytesOf(parseX64('lea rax, [rdi + 24]')));
  assert.equal(
    hex(new X64Builder().mov(rax, state.at(rbx, 64).top).finish()),
    bytesOf(parseX64('mov rax, [rbx + 72]')),
  );
  const { x0, x1 } = arm64Registers;
  assert.equal(bytesOf(arm64`ldr x0, ${state.at(x1).top}`), bytesOf(parseArm64('ldr x0, [x1, #8]')));
  assert.equal(bytesOf(arm64`str ${x0}, ${state.at(x1).top}`), bytesOf(parseArm64('str x0, [x1, #8]')));
});

test('an address is an operand of a template, whatever it is made of', () => {
  const label = new Label();
  const use = (address: Parameters<typeof x64>[1]): Fragment =>
    x64`mov ${rax}, ${address}; nop; push ${address}`;
  const texts = ['[rdi]', '[r12 + 8]', '[r13]', '[rbx + rcx*4 - 500]', 'fs:[40]'];
  const addresses = [ptr64(rdi), ptr64(r12, 8), ptr64(r13), ptr64(rbx, rcx, 4, -500), ptr64(40).in('fs')];
  for (const [index, address] of addresses.entries()) {
    const text = texts[index] as string;
    assert.equal(bytesOf(use(address)), bytesOf(parseX64(`mov rax, ${text}; nop; push qword ptr ${text}`)));
  }
  assert.equal(
    bytesOf(x64`${label}: ${use(ptr64(label))}`),
    bytesOf(x64`${label}: mov rax, [rip + ${label}]; nop; push qword ptr [rip + ${label}]`),
  );
  const { x1, x2 } = arm64Registers;
  const { mem, pre, lsl } = arm64Operands;
  assert.equal(
    bytesOf(arm64`ldr x0, ${mem(x1, x2, lsl(3))}; str x0, ${pre(x1, -16)}`),
    bytesOf(parseArm64('ldr x0, [x1, x2, lsl #3]; str x0, [x1, #-16]!')),
  );
});

test('an address may be changed between uses, also where templates write at once', () => {
  const assembler = new Assembler();
  const asm = x64.into(assembler);
  const slot = ptr32(rbx);
  for (const offset of [0, 4, 1000]) asm`add eax, ${slot.at(offset)}`;
  assert.equal(
    hex(assembler.finish()),
    bytesOf(parseX64('add eax, [rbx]; add eax, [rbx + 4]; add eax, [rbx + 1000]')),
  );
});

test('structures and addresses that cannot be are errors', () => {
  assert.throws(() => struct({ a: 'i128' as 'i64' }), {
    code: 'ERR_ARGUMENT',
    message: /the type of a is 'i128'; there are i8/,
  });
  assert.throws(() => struct({ a: ['i8', -1] }), {
    code: 'ERR_ARGUMENT',
    message: /the array a has -1 elements/,
  });
  assert.throws(() => state.at('rdi' as never), { code: 'ERR_ARGUMENT' });
  assert.throws(() => x64`add ${ptr32(rdi)}, ${ptr32(rdi)}`, { code: 'ERR_ASM_OPERAND' });
  assert.throws(() => x64`mov xmm0, ${ptr32(rdi)}`, { code: 'ERR_ASM_OPERAND', message: /no form of mov/ });
  // @ts-expect-error: there is no such field
  assert.equal(state.at(rdi).other, undefined);
});
