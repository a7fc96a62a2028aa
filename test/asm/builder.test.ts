/** The builders: what their methods write is what templates write, and what they refuse. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  Arm64Builder,
  arm64,
  arm64Mnemonics,
  arm64Operands,
  arm64Registers,
  assemble,
  Builder,
  type Code,
  eax,
  external,
  k1,
  k2,
  k3,
  k7,
  Label,
  mnemonics,
  near,
  parseArm64,
  parseX64,
  ptr,
  ptr8,
  ptr32,
  ptr64,
  ptr256,
  ptr512,
  type Register,
  r9,
  rax,
  rbx,
  rcx,
  rdi,
  registers,
  rsi,
  short,
  UraniumError,
  X64Builder,
  x64,
  xmm0,
  xmm1,
  ymm0,
  ymm1,
  ymm2,
  zmm1,
  zmm2,
  zmm3,
} from 'uranium-jit/asm';
import { arm64Cases } from './arm64-cases.ts';
import { callArm64, callX64 } from './builder-operands.ts';
import { casesOf, forms, further } from './x64-cases.ts';

const noX64 =
  process.arch === 'x64' && process.platform === 'linux' ? false : 'this machine runs no code for x86-64';

const hex = (code: Code): string => Buffer.from(code.bytes).toString('hex');

/** Of every form some cases, different ones. */
function* sample(): Generator<string> {
  let count = 0;
  for (const { mnemonic, form } of forms) {
    const cases = casesOf(mnemonic, form);
    for (const [index, { text }] of cases.entries()) if (index === 0 || count++ % 97 === 0) yield text;
  }
  for (const { text } of further) yield text;
}

test('every mnemonic of x86-64 is a method', () => {
  const builder = new X64Builder() as unknown as Record<string, unknown>;
  const missing = mnemonics().filter(
    (mnemonic) => typeof builder[mnemonic.replaceAll('.', '_')] !== 'function',
  );
  assert.deepEqual(missing, []);
});

test('every mnemonic of AArch64 is a method', () => {
  const builder = new Arm64Builder() as unknown as Record<string, unknown>;
  const missing = arm64Mnemonics().filter(
    (mnemonic) => typeof builder[mnemonic.replaceAll('.', '_')] !== 'function',
  );
  assert.deepEqual(missing, []);
});

test('no method of the assembler has the name of an instruction', () => {
  const taken = new Set(Object.getOwnPropertyNames(X64Builder.prototype));
  for (let each: object = Builder.prototype; each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    for (const name of Object.getOwnPropertyNames(each)) taken.add(name);
  }
  assert.deepEqual(
    [...mnemonics(), ...arm64Mnemonics()].filter((mnemonic) => taken.has(mnemonic)),
    [],
  );
});

test('methods of x86-64 write the bytes that templates write', () => {
  const builder = new X64Builder();
  let called = 0;
  const left: string[] = [];
  for (const text of sample()) {
    builder.reset();
    // addresses relative to rip are labels here; jumps have a test of their own
    if (text.includes(':') || text.includes('; ') || !callX64(builder, text)) left.push(text);
    else {
      assert.equal(hex(builder.finish()), hex(assemble(parseX64(text))), text);
      called++;
    }
  }
  assert.ok(called > 4000, `${called} cases`);
  assert.ok(left.length < called / 10, `${left.length} cases are left out`);
  for (const text of left) assert.match(text, /rip|:|'|notrack|bnd|^v?p?cmp|pclmul/);
});

test('methods of AArch64 write the bytes that templates write', () => {
  const builder = new Arm64Builder();
  let called = 0;
  for (const [index, { text }] of arm64Cases().entries()) {
    if (index % 31 !== 0) continue;
    builder.reset();
    assert.ok(callArm64(builder, text), text);
    assert.equal(hex(builder.finish()), hex(assemble(parseArm64(text))), text);
    called++;
  }
  assert.ok(called > 2000, `${called} cases`);
});

test('methods of AArch64 take labels, symbols, names and numbers that are part of an instruction', () => {
  const { x0, x1, x2, w2, x29, x30, sp, d0, v0, v1, v2 } = arm64Registers;
  const { mem, pre, list, lo12, lsl, uxtw, sxtw } = arm64Operands;
  const [loop, done] = [new Label('loop'), new Label('done')];
  const [work, table] = [external('work'), external('table')];
  const builder = new Arm64Builder();
  builder.stp(x29, x30, pre(sp, -16)).bind(loop).cbz(x0, done).b_ne(loop).bl(work);
  builder
    .adrp(x0, table)
    .add(x0, x0, lo12(table))
    .ldr(x1, mem(x0, lo12(table, 8)));
  builder
    .ldr(x0, mem(x1))
    .ldr(x0, mem(x1, 8))
    .ldr(x0, mem(x1, x2, lsl(3)))
    .ldr(x0, mem(x1, w2, sxtw(3)));
  builder.ldr(x0, mem(x1), 8).add(x0, x1, w2, uxtw()).csel(x0, x1, x2, 'eq').dmb('ish').dmb(11);
  builder
    .cmeq(v0.s4, v1.s4, 0)
    .cmeq(v0.s4, v1.s4, v2.s4)
    .fcmp(d0, 0)
    .fmov(d0, 1.5)
    .mov(x0, 0x123456789abcdef0n);
  builder
    .ld1(list(v0.s4, v1.s4), mem(x0), 32)
    .ld1(list(v0.s(1)), mem(x0))
    .mov(v0.s(3), v1.s(0))
    .mrs(x0, 'nzcv');
  builder.mrs(x0, 's3_3_c13_c0_2').ldp(x29, x30, mem(sp), 16).bind(done).ret();
  builder.byte(1).byte(2).hword(3).word(4).xword(5n).xword(work);
  const code = builder.finish();
  const expected = assemble(arm64`
    stp x29, x30, [sp, #-16]!; ${loop}: cbz x0, ${done}; b.ne ${loop}; bl ${work}
    adrp x0, ${table}; add x0, x0, :lo12:${table}; ldr x1, [x0, :lo12:${table} + 8]
    ldr x0, [x1]; ldr x0, [x1, #8]; ldr x0, [x1, x2, lsl #3]; ldr x0, [x1, w2, sxtw #3]
    ldr x0, [x1], #8; add x0, x1, w2, uxtw; csel x0, x1, x2, eq; dmb ish; dmb ish
    cmeq v0.4s, v1.4s, #0; cmeq v0.4s, v1.4s, v2.4s; fcmp d0, #0.0; fmov d0, #1.5; mov x0, #0x123456789abcdef0
    ld1 {v0.4s, v1.4s}, [x0], #32; ld1 {v0.s}[1], [x0]; mov v0.s[3], v1.s[0]; mrs x0, nzcv
    mrs x0, s3_3_c13_c0_2; ldp x29, x30, [sp], #16; ${done}: ret
    .byte 1, 2; .hword 3; .word 4; .xword 5; .xword ${work}`);
  assert.equal(hex(code), hex(expected));
  assert.deepEqual(code.relocations, expected.relocations);
});

test('an address of AArch64 can be changed between its uses, but for what its text says', () => {
  const { x0, x1, sp } = arm64Registers;
  const { mem } = arm64Operands;
  const slot = mem(sp, 8);
  const builder = new Arm64Builder().ldr(x0, slot).ldr(x0, slot.at(16));
  slot.base = x1;
  builder.str(x0, slot);
  assert.equal(
    hex(builder.finish()),
    hex(assemble(arm64`ldr x0, [sp, #8]; ldr x0, [sp, #16]; str x0, [x1, #16]`)),
  );
  assert.throws(() => mem(sp).at(8), /ERR_ARGUMENT: the address '\[…\]' has no offset to change/);
});

test('AVX-512: opmasks, broadcasts, rounding, indexes that are vectors, and encodings as wished', () => {
  const builder = new X64Builder()
    .vaddps(zmm1.mask(k1), zmm2, zmm3)
    .vaddps(zmm1.maskz(k7), zmm2, ptr512(rdi, 64))
    .vaddpd(zmm1, zmm2, ptr64(rdi).broadcast(8))
    .vaddpd(zmm1, zmm2, ptr64(rdi, rcx, 8).broadcast(8).at(16))
    .vaddps(zmm1, zmm2, zmm3, 'rz-sae')
    .vcmpps(k2.mask(k1), zmm2, zmm3, 'sae', 1)
    .vmovdqu8(ptr512(rdi).mask(k3), zmm1)
    .vgatherdps(zmm1.mask(k1), ptr32(rax, zmm2, 4))
    .vgatherdps(ymm1, ptr(rax, ymm0, 4, 8), ymm2)
    .kmovw(k1, ptr(rdi))
    .as('evex')
    .vaddps(xmm0, xmm1, xmm0)
    .as('disp32')
    .lock()
    .add(ptr64(rdi, 1), rax)
    .as('store')
    .mov(rax, rbx);
  const expected = assemble(x64`
    vaddps zmm1 {k1}, zmm2, zmm3; vaddps zmm1 {k7}{z}, zmm2, [rdi + 64]; vaddpd zmm1, zmm2, [rdi]{1to8}
    vaddpd zmm1, zmm2, qword ptr [rdi + rcx*8 + 16]{1to8}; vaddps zmm1, zmm2, zmm3, {rz-sae}
    vcmpps k2 {k1}, zmm2, zmm3, {sae}, 1; vmovdqu8 [rdi] {k3}, zmm1; vgatherdps zmm1 {k1}, [rax + zmm2*4]
    vgatherdps ymm1, [rax + ymm0*4 + 8], ymm2; kmovw k1, [rdi]; {evex} vaddps xmm0, xmm1, xmm0
    {disp32} lock add [rdi + 1], rax; {store} mov rax, rbx`);
  assert.equal(hex(builder.finish()), hex(expected));
  assert.equal(zmm1.mask(k1), zmm1.mask(k1), 'made once');
  assert.throws(() => zmm1.mask(rax as never), /ERR_ARGUMENT: zmm1 is masked by k1 to k7, not by rax/);
  assert.throws(() => builder.as('evex').add(rax, 1), /no form of add can be encoded as wished/);
});

test('jumps of x86-64 take labels, short and near ones, and symbols', () => {
  for (const { mnemonic } of forms.filter(({ form }) => form.operands[0]?.relative === 1)) {
    const label = new Label('there');
    const builder = new X64Builder();
    const jump = (builder as unknown as Record<string, (target: unknown) => void>)[mnemonic];
    builder.bind(label).zero(100);
    jump?.call(builder, label);
    assert.equal(
      hex(builder.finish()),
      hex(assemble(parseX64(`there: .zero 100; ${mnemonic} there`))),
      mnemonic,
    );
  }
  const [first, second] = [new Label(), new Label()];
  const builder = new X64Builder();
  builder
    .jmp(short(first))
    .jnz(second)
    .call(external('work'))
    .bind(first)
    .nop()
    .bind(second)
    .jmp(near(first))
    .ret();
  const code = builder.finish();
  assert.equal(
    hex(code),
    hex(
      assemble(x64`
      jmp short ${first}; jnz ${second}; call ${external('work')}; ${first}: nop; ${second}: jmp near ${first}; ret`),
    ),
  );
  assert.deepEqual(code.relocations, [{ offset: 9, kind: 'relative32', symbol: 'work', addend: -4 }]);
});

test('addresses of x86-64 have bases, indexes, displacements, labels, symbols and segments', () => {
  const table = new Label('table');
  const work = external('work');
  const builder = new X64Builder();
  builder
    .mov(rax, ptr(rdi))
    .mov(rax, ptr64(rdi, -8))
    .mov(rax, ptr64(rdi, rcx))
    .mov(rax, ptr64(rdi, rcx, 8, 16))
    .mov(rax, ptr64(undefined, rcx, 4, 4096))
    .lea(rax, ptr(table))
    .mov(rax, ptr64(table, 8))
    .mov(rax, ptr64(work, 4))
    .mov(rax, ptr64(rbx, work, 8))
    .mov(rax, ptr64(0x28).in('fs'))
    .mov(eax, ptr(-1).in('gs'))
    .mov(eax, ptr(0))
    .bind(table)
    .qword(0x123456789abcdef0n)
    .qword(work)
    .dword(-1)
    .word(0xffff)
    .byte(7)
    .ascii('aé')
    .zero(3)
    .align(8, 0xcc);
  const code = builder.finish();
  const expected = assemble(x64`
    mov rax, [rdi]; mov rax, [rdi - 8]; mov rax, [rdi + rcx]; mov rax, [rdi + rcx*8 + 16]; mov rax, [rcx*4 + 4096]
    lea rax, [rip + ${table}]; mov rax, [rip + ${table} + 8]; mov rax, [rip + ${work} + 4]; mov rax, [rbx + ${work} + 8]
    mov rax, fs:[0x28]; mov eax, gs:[-1]; mov eax, [0]
    ${table}: .qword 0x123456789abcdef0; .qword ${work}; .dword -1; .word 0xffff; .byte 7; .ascii "aé"; .zero 3
    .align 8, 0xcc`);
  assert.equal(hex(code), hex(expected));
  assert.deepEqual(code.relocations, expected.relocations);
});

test('an address can be changed between its uses', () => {
  const slot = ptr64(rbx);
  const builder = new X64Builder().mov(rax, slot).mov(rax, slot.at(-8)).mov(slot.at(200), rax);
  slot.index = r9;
  slot.scale = 4;
  builder.mov(rax, slot.at(0));
  assert.equal(
    hex(builder.finish()),
    hex(
      assemble(x64`
    mov rax, [rbx]; mov rax, [rbx - 8]; mov [rbx + 200], rax; mov rax, [rbx + r9*4]`),
    ),
  );
});

test('with all registers, methods write what templates write', () => {
  const byClass = (name: string): Register[] => [...registers.values()].filter((each) => each.class === name);
  const [bytes, halves, words] = [byClass('r8'), byClass('r32'), byClass('r64')];
  const vectors = [...byClass('xmm'), ...byClass('zmm')];
  const address = ptr(rax);
  const builder = new X64Builder() as unknown as Record<string, (...operands: unknown[]) => unknown>;
  const code = builder as unknown as X64Builder;
  let count = 0;
  const compare = (mnemonic: string, text: string, ...operands: unknown[]): void => {
    code.reset();
    let expected: string;
    try {
      expected = hex(assemble(parseX64(`${mnemonic} ${text}`)));
    } catch {
      assert.throws(() => builder[mnemonic]?.(...operands), UraniumError, `${mnemonic} ${text}`);
      return;
    }
    builder[mnemonic]?.(...operands);
    assert.equal(hex(code.finish()), expected, `${mnemonic} ${text}`);
    count++;
  };
  for (const list of [bytes, halves, words]) {
    for (const a of list) for (const b of list) compare('add', `${a}, ${b}`, a, b);
  }
  for (const a of halves) for (const b of bytes) compare('movzx', `${a}, ${b}`, a, b);
  for (const a of words) {
    for (const b of words) {
      address.base = a as Register<'r64'>;
      address.index = b as Register<'r64'>;
      compare('mov', `rcx, [${a} + ${b}*1 + 8]`, rcx, address.at(8));
      address.index = undefined;
      compare('mov', `[${a}], ${b}`, address.at(0), b);
    }
    for (const number of [0, 1, -1, 127, 128, -128, -129, 255, 2 ** 31, 2 ** 32]) {
      compare('and', `${a}, ${number}`, a, number);
      compare('mov', `${a}, ${number}`, a, number);
    }
  }
  for (const a of vectors) {
    for (const b of vectors) if (a.class === b.class) compare('vaddps', `${a}, ${b}, ${a}`, a, b, a);
  }
  assert.ok(count > 3000, `${count} calls`);
});

test('a prefix is for the next instruction alone, also when that is refused', () => {
  const builder = new X64Builder().lock().add(ptr64(rdi), rax).add(ptr64(rdi), rax).rep().movsb();
  assert.throws(() => builder.lock().mov(rax, 1), /lock needs an instruction that changes memory/);
  builder.add(rax, 1);
  assert.equal(
    hex(builder.finish()),
    hex(
      assemble(x64`
    lock add [rdi], rax; add [rdi], rax; rep movsb; add rax, 1`),
    ),
  );
});

test('builders and templates write into one code, with its listing', () => {
  const loop = new Label('loop');
  const builder = new X64Builder({ listing: true });
  builder.append(x64`xor eax, eax`).bind(loop).vaddpd(ymm0, ymm1, ptr256(rdi, 32)).dec(rsi).jnz(loop);
  builder.append(x64`ret`);
  assert.deepEqual(
    builder.finish().listing?.map(({ text }) => text),
    ['xor eax, eax', 'loop:', 'vaddpd ymm0, ymm1, ymmword ptr [rdi + 32]', 'dec rsi', 'jnz loop', 'ret'],
  );
});

/** What JavaScript can do and TypeScript cannot. */
const untyped = (): Record<string, (...operands: unknown[]) => unknown> =>
  new X64Builder() as unknown as Record<string, (...operands: unknown[]) => unknown>;

test('operands that no form takes are refused with what was given and the forms', () => {
  const wrong: readonly [string, readonly unknown[], RegExp][] = [
    ['add', [rax, xmm0], /no form of add takes \(rax, xmm0\); there are\n {6}add r\/m8, r8/],
    ['mov', [rax, 'x'], /mov\(…\): the string "x" is given; there are\n {6}mov r\/m8, r8/],
    ['mov', [rax, null], /mov\(…\): null is given/],
    ['mov', [rax, {}], /mov\(…\): an object \(Object\) is given/],
    ['mov', [undefined, rax], /mov\(…\): operand 1 is undefined/],
    ['imul', [rax, undefined, 5], /imul\(…\): operand 2 is undefined/],
    ['mov', [rax], /no form of mov takes \(rax\)/],
    ['ret', [1, 2], /no form of ret takes/],
    ['jmp', [{ name: 'done' }], /jmp\(…\): an object \(Object\) is given; there are\n {6}jmp rel8/],
    ['movzx', [eax, ptr(rdi)], /the size of the memory operand is not known/],
    ['dword', ['x'], /dword/],
  ];
  for (const [name, operands, message] of wrong) {
    const builder = untyped();
    assert.throws(
      () => builder[name]?.(...operands),
      (error) =>
        error instanceof UraniumError && error.code === 'ERR_ASM_OPERAND' && message.test(error.message),
      `${name}: ${message}`,
    );
  }
  assert.throws(
    () => ptr64(eax as never),
    /ERR_ARGUMENT: an address has registers of 64 bits, .* not the register eax/,
  );
  assert.throws(
    () => ptr64(rax, rcx, 3 as never),
    /ERR_ARGUMENT: the scale of an address is 1, 2, 4 or 8, not 3/,
  );
  assert.throws(() => ptr64(rax, 'x' as never), /ERR_ARGUMENT: the displacement of an address is a number/);
});

test('numbers that do not fit are refused, each time', () => {
  const builder = new X64Builder().mov(ptr8(rax), 200);
  for (const value of [300, -129, 1.5, Number.NaN, 2n ** 40n]) {
    assert.throws(
      () => builder.mov(ptr8(rax), value),
      /ERR_IMM_RANGE: .* does not fit in imm8 of mov r\/m8, imm8|safe integer/,
    );
  }
  assert.throws(() => new X64Builder().mov(rax, ptr64(rdi, 2 ** 31)), /ERR_IMM_RANGE/);
  const label = new Label('nowhere');
  assert.throws(
    () => new X64Builder().jmp(label).finish(),
    /ERR_LABEL: .*label 'nowhere' is not bound\n {4}jmp nowhere/,
  );
});

test('instructions that were written before allocate nothing', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const builder = new X64Builder();
  const [slot, element] = [ptr64(rbx), ptr64(rdi, rcx, 8)];
  const registers = [rax, rbx, rcx, rdi, rsi, r9];
  const labels = Array.from({ length: 500 }, () => new Label());
  const write = (): void => {
    builder.reset();
    for (let index = 0; index < labels.length; index++) {
      const label = labels[index] as Label;
      const a = registers[index % 6] ?? rax;
      const b = registers[(index * 5) % 6] ?? rax;
      builder
        .bind(label)
        .mov(a, slot.at(-8 * (index % 40)))
        .add(a, b)
        .mov(element.at(index), a);
      builder.cmp(a, index).jne(label).xor(eax, eax).vaddpd(ymm0, ymm1, ymm2).jmp(label);
    }
  };
  for (let i = 0; i < 40; i++) write();
  // what the compiler of V8 allocates meanwhile is not the builder's: the least of several
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 20; i++) write();
    least = Math.min(least, (process.memoryUsage().heapUsed - before) / (20 * 500 * 8));
  }
  assert.ok(least < 4, `${least.toFixed(1)} bytes an instruction`);
});

test('the example of docs/asm.md computes what it says', { skip: noX64 }, async () => {
  const text = readFileSync(new URL('../../docs/asm.md', import.meta.url), 'utf8');
  const [, example = ''] = /## Builder[\s\S]*?```ts\n([\s\S]*?)```/.exec(text) ?? [];
  const folder = mkdtempSync(fileURLToPath(new URL('.builder-', import.meta.url)));
  try {
    const file = join(folder, 'example.ts');
    writeFileSync(file, example);
    const { reduction } = (await import(file)) as { reduction(operation: 'add' | 'max'): Code };
    const { compile } = await import('uranium-jit/native');
    const words = BigInt64Array.of(3n, -4n, 40n, 5n);
    assert.equal(compile(reduction('add'), 'i64(buffer)')(words), 44n);
    assert.equal(compile(reduction('max'), 'i64(buffer)')(words), 40n);
    assert.equal(compile(reduction('max'), 'i64(buffer)')(new BigInt64Array()), 0n);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
