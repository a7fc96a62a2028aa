/** Templates: operands, labels, jumps, fragments, listings, and errors that say where. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Assembler,
  assemble,
  type Code,
  external,
  type Fragment,
  k3,
  k7,
  Label,
  parseX64,
  type Register,
  r9,
  r12d,
  rax,
  rbx,
  registers,
  type TemplateOperand,
  x64,
  xmm3,
  ymm11,
  zmm1,
  zmm31,
} from 'uranium-jit/asm';

const hex = (code: Code): string => Buffer.from(code.bytes).toString('hex');
const bytesOf = (...fragments: Fragment[]): string => hex(assemble(...fragments));
const bytesOfText = (text: string): string => bytesOf(parseX64(text));

test('statements end at semicolons and newlines; comments do not count', () => {
  const expected = bytesOfText('push rbp\nmov rbp, rsp\nret');
  assert.equal(expected, '554889e5c3');
  assert.equal(bytesOf(x64`push rbp; mov rbp, rsp;; ret`), expected);
  assert.equal(
    bytesOf(x64`
      PUSH rbp        // save; the frame
      mov RBP, rsp    # ${1} is not an operand here
      ret`),
    expected,
  );
});

/** Numbers around every limit of a field. */
const edges = [0, 1, 2, 8, 16, 32].flatMap((bits) => [2 ** bits - 1, 2 ** bits]);
const units = [127 * 4, 128 * 4, 127 * 32, 128 * 32, 33];
const limits = [...edges, ...units, ...[7, 31].flatMap((bits) => [2 ** bits - 1, 2 ** bits])].flatMap(
  (value) => [value, -value, -value - 1],
);

const numberTemplates: readonly [string, (n: number | bigint) => Fragment][] = [
  ['add al, N', (n) => x64`add al, ${n}`],
  ['add cx, N', (n) => x64`add cx, ${n}`],
  ['add ecx, N', (n) => x64`add ecx, ${n}`],
  ['add rax, N', (n) => x64`add rax, ${n}`],
  ['sub qword ptr [rbx + 4], N', (n) => x64`sub qword ptr [rbx + 4], ${n}`],
  ['mov ecx, N', (n) => x64`mov ecx, ${n}`],
  ['mov r10, N', (n) => x64`mov r10, ${n}`],
  ['movabs r10, N', (n) => x64`movabs r10, ${n}`],
  ['mov byte ptr [rsp], N', (n) => x64`mov byte ptr [rsp], ${n}`],
  ['imul eax, ebx, N', (n) => x64`imul eax, ebx, ${n}`],
  ['shl eax, N', (n) => x64`shl eax, ${n}`],
  ['push N', (n) => x64`push ${n}`],
  ['ret N', (n) => x64`ret ${n}`],
  ['pshufd xmm1, xmm2, N', (n) => x64`pshufd xmm1, xmm2, ${n}`],
  ['test r8d, N', (n) => x64`test r8d, ${n}`],
  ['mov rax, [rbx + N]', (n) => x64`mov rax, [rbx + ${n}]`],
  ['mov rax, [rbx - N]', (n) => x64`mov rax, [rbx - ${n}]`],
  ['mov rax, [r13 + r9*8 + N]', (n) => x64`mov rax, [r13 + r9*8 + ${n}]`],
  ['mov rax, [rsp + 16 + N]', (n) => x64`mov rax, [rsp + 16 + ${n}]`],
  ['mov rax, [r12*2 + N]', (n) => x64`mov rax, [r12*2 + ${n}]`],
  ['mov rax, [N]', (n) => x64`mov rax, [${n}]`],
  ['mov rax, [rip + N]', (n) => x64`mov rax, [rip + ${n}]`],
  ['cmp dword ptr [rdi + N], 1000', (n) => x64`cmp dword ptr [rdi + ${n}], 1000`],
  ['vpaddb ymm1, ymm2, [rbp + N]', (n) => x64`vpaddb ymm1, ymm2, [rbp + ${n}]`],
  ['vpaddb ymm17, ymm2, [rbp + N]', (n) => x64`vpaddb ymm17, ymm2, [rbp + ${n}]`],
  ['vaddps zmm1, zmm2, [rbx + N]{1to16}', (n) => x64`vaddps zmm1, zmm2, [rbx + ${n}]{1to16}`],
  ['vcompressps [rbx - N] {k1}, zmm2', (n) => x64`vcompressps [rbx - ${n}] {k1}, zmm2`],
  ['vcmppd k1 {k2}, zmm1, zmm2, {sae}, N', (n) => x64`vcmppd k1 {k2}, zmm1, zmm2, {sae}, ${n}`],
  ['{disp32} mov eax, [rbx + N]', (n) => x64`{disp32} mov eax, [rbx + ${n}]`],
  ['{imm32} add ecx, N', (n) => x64`{imm32} add ecx, ${n}`],
  ['.byte 1, N', (n) => x64`.byte 1, ${n}`],
  ['.word N', (n) => x64`.word ${n}`],
  ['.dword N, 7', (n) => x64`.dword ${n}, 7`],
  ['.qword N', (n) => x64`.qword ${n}`],
];

function outcome(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test('a number given at run time makes the same bytes, or error, as one in the text', () => {
  const large = [2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, -(2n ** 63n), -(2n ** 63n) - 1n];
  for (const [text, template] of numberTemplates) {
    for (const value of limits) {
      const written = text.replace('N', String(value)).replace('- -', '+ ').replace('+ -', '- ');
      const expected = outcome(() => bytesOfText(written));
      assert.equal(
        outcome(() => bytesOf(template(value))),
        expected,
        written,
      );
      assert.equal(
        outcome(() => bytesOf(template(BigInt(value)))),
        expected,
        `${written}, as bigint`,
      );
    }
    for (const value of large) {
      const written = text.replace('N', String(value)).replace('- -', '+ ').replace('+ -', '- ');
      const expected = outcome(() => bytesOfText(written));
      assert.equal(
        outcome(() => bytesOf(template(value))),
        expected,
        written,
      );
    }
  }
});

test('an address may be in the segment of fs or gs', () => {
  assert.equal(
    bytesOf(x64`mov rax, fs:[0x28]; mov dword ptr gs:[rbx + 8], ecx`),
    '64488b0425280000006589' + '4b08',
  );
});

test('two numbers in one instruction choose their sizes on their own', () => {
  for (const disp of [0, 127, 128, -129]) {
    for (const value of [5, -128, 128, 100_000]) {
      assert.equal(
        bytesOf(x64`add dword ptr [rbx + ${disp}], ${value}`),
        bytesOfText(`add dword ptr [rbx + ${disp}], ${value}`.replace('+ -', '- ')),
      );
    }
  }
});

test('a move of a 64-bit number takes the shortest encoding', () => {
  assert.equal(bytesOf(x64`mov rax, ${5}`), 'b805000000');
  assert.equal(bytesOf(x64`mov rax, ${0xffff_ffff}`), 'b8ffffffff');
  assert.equal(bytesOf(x64`mov rax, ${-1}`), '48c7c0ffffffff');
  assert.equal(bytesOf(x64`mov r9, ${0x7f00_1234_5678}`), '49b97856341200' + '7f0000');
  assert.equal(bytesOf(x64`mov rax, ${0xffff_ffff_ffff_ffffn}`), '48c7c0ffffffff');
  assert.equal(bytesOf(x64`movabs rax, ${5n}`), '48b80500000000000000');
});

test('registers come from outside in every place', () => {
  const load = (to: Register, from: Register): Fragment =>
    x64`mov ${to}, [${from} + ${from}*4 + 8]; push ${to}`;
  assert.equal(bytesOf(load(rax, rbx)), bytesOfText('mov rax, [rbx + rbx*4 + 8]; push rax'));
  assert.equal(bytesOf(load(r9, rax)), bytesOfText('mov r9, [rax + rax*4 + 8]; push r9'));
  assert.equal(bytesOf(load(rax, rbx)), bytesOfText('mov rax, [rbx + rbx*4 + 8]; push rax'));
  assert.equal(bytesOf(x64`add ${r12d}, ${7}`), bytesOfText('add r12d, 7'));
  assert.equal(bytesOf(x64`vpbroadcastb ${ymm11}, ${xmm3}`), bytesOfText('vpbroadcastb ymm11, xmm3'));
});

test('a template is compiled once for each combination of registers and ranges of numbers', () => {
  const use = (operand: TemplateOperand): Fragment => x64`add rax, ${operand}`;
  assert.equal(use(1).actionList, use(127).actionList);
  assert.equal(use(1000n).actionList, use(7n).actionList);
  assert.equal(use(rbx).actionList, use(rbx).actionList);
  assert.notEqual(use(rbx).actionList, use(r9).actionList);
});

test('labels of a template belong to each use of it', () => {
  const loop = x64`
    again: dec ecx
    jnz again
    jmp done
    nop
    done: ret`;
  const once = bytesOf(loop);
  assert.equal(once, 'ffc975fceb0190c3');
  assert.equal(bytesOf(loop, loop), once + once);
  assert.equal(bytesOf(x64`${loop}; again: ${loop}; jmp again`), `${once}${once}ebf6`);
});

test('Label objects join fragments, forwards and backwards', () => {
  const start = new Label('start');
  const end = new Label('end');
  const code = new Assembler()
    .append(x64`${start}: test eax, eax; jz ${end}`)
    .append(x64`jmp ${start}`)
    .bind(end)
    .append(x64`ret`)
    .finish();
  assert.equal(hex(code), '85c00f8402000000ebf6c3');
});

test('backward jumps are short as far as they reach', () => {
  for (const size of [100, 124, 125, 126, 127, 128, 129, 200]) {
    const label = new Label();
    const code = new Assembler().bind(label).data(new Uint8Array(size)).append(x64`jz ${label}`).finish();
    const expected = bytesOfText(`a: .zero ${size}; jz a`);
    assert.equal(hex(code), expected, String(size));
    assert.equal(code.bytes.length - size, size <= 126 ? 2 : 6);
  }
});

test('a jump over something of unknown size is near', () => {
  assert.equal(bytesOf(x64`jmp out; ${x64`nop`}; out:`), 'e90100000090');
  assert.equal(bytesOf(x64`jmp out; add rax, [rbx + ${8}]; out:`), 'eb0448034308');
});

test('a short jump to a label far away is an error when the label is bound', () => {
  const label = new Label('far');
  const assembler = new Assembler().append(x64`jmp short ${label}`).data(new Uint8Array(128));
  assert.throws(() => assembler.bind(label), { code: 'ERR_IMM_RANGE', message: /128 bytes away/ });
  assert.equal(bytesOf(x64`jmp short a; a:`), 'eb00');
});

test('data is addressed relative to rip, whatever follows the address', () => {
  const table = new Label('table');
  const code = assemble(x64`
    lea rax, [rip + ${table}]
    cmp dword ptr [rip + table2 + 4], 1000
    mov byte ptr [rip + ${table} - 1], 5
    ret
    ${table}:
    table2: .qword 1`);
  const view = new DataView(code.bytes.buffer, code.bytes.byteOffset);
  const at = code.bytes.length - 8;
  assert.equal(7 + view.getInt32(3, true), at);
  assert.equal(17 + view.getInt32(9, true), at + 4);
  assert.equal(24 + view.getInt32(19, true), at - 1);
});

test('external symbols leave relocations whose addend counts from the field', () => {
  const code = assemble(x64`
    call ${external('memcpy')}
    mov rdx, ${external('table')}
    lea rcx, [rip + ${external('table')} + 16]
    cmp dword ptr [rip + ${external('flag')}], 7
    jz ${external('out')}
    .qword ${external('entry')}`);
  assert.deepEqual(code.relocations, [
    { offset: 1, kind: 'relative32', symbol: 'memcpy', addend: -4 },
    { offset: 7, kind: 'absolute64', symbol: 'table', addend: 0 },
    { offset: 18, kind: 'relative32', symbol: 'table', addend: 12 },
    { offset: 24, kind: 'relative32', symbol: 'flag', addend: -5 },
    { offset: 31, kind: 'relative32', symbol: 'out', addend: -4 },
    { offset: 35, kind: 'absolute64', symbol: 'entry', addend: 0 },
  ]);
});

test('an external symbol is a number next to a register, and as a 32-bit immediate', () => {
  const code = assemble(x64`
    mov rdx, [rbp + ${external('field')} - 1]
    vmovdqu [rbx + rcx + ${external('size')}], ymm0
    cmp rcx, [r12 + ${external('class')}]
    mov r8d, ${external('shape')}
    mov dword ptr [rbx], ${external('text')}
    cmp ecx, ${external('length')}`);
  assert.equal(
    hex(code),
    '488b9500000000c5fe7f840b00000000493b8c240000000041b800000000c7030000000081f900000000',
  );
  assert.deepEqual(
    code.relocations.map(({ offset, kind, symbol, addend }) => [offset, kind, symbol, addend]),
    [
      [3, 'absolute32', 'field', -1],
      [12, 'absolute32', 'size', 0],
      [20, 'absolute32', 'class', 0],
      [26, 'absolute32', 'shape', 0],
      [32, 'absolute32', 'text', 0],
      [38, 'absolute32', 'length', 0],
    ],
  );
});

test('directives write data and padding', () => {
  assert.equal(
    bytesOf(x64`.byte 1, -1, 'a', ${255}; .word 0x1234; .dword ${-2}; .qword ${2n ** 64n - 1n}`),
    '01ff61ff3412feffffffffffffffffffffff',
  );
  assert.equal(bytesOf(x64`.ascii "a\n\x7f\"; é"; .zero 2`), '610a7f223b20c3a90000');
  assert.equal(bytesOf(x64`ret; .align 8; ret`), 'c30f1f8000000000c3');
  assert.equal(bytesOf(x64`ret; .align 4, 0xcc; ret`), 'c3ccccccc3');
  assert.equal(bytesOf(x64`.align 16`), '');
});

test('an assembler is as good as new after reset', () => {
  const label = new Label();
  const assembler = new Assembler();
  const make = (): Code =>
    assembler
      .reset()
      .append(x64`jmp ${label}; call ${external('f')}`)
      .align(16)
      .bind(label)
      .symbol('end')
      .data(new Uint8Array(300))
      .finish();
  const first = make();
  assert.deepEqual(make(), first);
  assert.deepEqual(first.symbols, [{ name: 'end', offset: 16 }]);
  assert.equal(assembler.offsetOf(label), 16);
});

test('the bytes of a finished code are its own', () => {
  const assembler = new Assembler().append(x64`ret`);
  const code = assembler.finish();
  assembler.reset().append(x64`nop`);
  assert.equal(hex(code), 'c3');
});

test('a listing shows every instruction with its operands', () => {
  const label = new Label('out');
  const code = new Assembler({ listing: true })
    .append(x64`
      start:  mov   rax, ${0x7fff_1234_5678n}
      add ${rbx}, [rdi + ${-8}]   // sum
      jz ${label}; ${x64`nop`}
      .byte 1, ${2}`)
    .bind(label)
    .data(Uint8Array.of(1, 2))
    .finish();
  assert.deepEqual(code.listing, [
    { offset: 0, text: 'start:' },
    { offset: 0, text: 'mov rax, 0x7fff12345678' },
    { offset: 10, text: 'add rbx, [rdi + -8]' },
    { offset: 14, text: 'jz out' },
    { offset: 20, text: 'nop' },
    { offset: 21, text: '.byte 1, 2' },
    { offset: 23, text: 'out:' },
    { offset: 23, text: '.byte 0x01, 0x02' },
  ]);
  assert.equal(assemble(x64`ret`).listing, undefined);
});

const twice = new Label('twice');
const nowhere = new Label('nowhere');

test('registers of AVX-512 and opmasks come from outside, whichever they are', () => {
  const register = (name: string): Register => registers.get(name) as Register;
  for (let i = 0; i < 32 * 32; i += 3) {
    const [a, b, c, k] = [i >> 5, i & 31, (i * 7) & 31, 1 + (i % 7)];
    const mask = register(`k${k}`);
    for (const size of ['xmm', 'ymm', 'zmm']) {
      const [x, y, z] = [a, b, c].map((number) => register(`${size}${number}`)) as [
        Register,
        Register,
        Register,
      ];
      assert.equal(bytesOf(x64`vpaddd ${x}, ${y}, ${z}`), bytesOfText(`vpaddd ${x}, ${y}, ${z}`));
      assert.equal(
        bytesOf(
          x64`vcmpps ${mask} {${mask}}, ${y}, [${r9} + ${i}], ${b}; vpscatterdd [rax + ${z}*4 + ${i}] {${mask}}, ${x}`,
        ),
        bytesOfText(
          `vcmpps ${mask} {k${k}}, ${y}, [r9 + ${i}], ${b}; vpscatterdd [rax + ${z}*4 + ${i}] {k${k}}, ${x}`,
        ),
      );
    }
  }
  for (const [zmm, mask] of [
    [zmm1, k3],
    [zmm31, k7],
  ] as const) {
    assert.equal(
      bytesOf(
        x64`vaddps ${zmm} {${mask}}{z}, ${zmm31}, ${zmm}, {rz-sae}; vpgatherdd ${zmm} {${mask}}, [rax + ${zmm31}*4]`,
      ),
      bytesOfText(
        `vaddps ${zmm} {${mask}}{z}, zmm31, ${zmm}, {rz-sae}; vpgatherdd ${zmm} {${mask}}, [rax + zmm31*4]`,
      ),
    );
  }
  assert.equal(bytesOf(x64`vaddps ${zmm31}{${k3}}, zmm1, zmm2{rz-sae}`), '6261747b58fa');
});

/** The text, and what GNU as makes of it. */
const wishes: readonly [string, string][] = [
  ['{disp8} mov eax, [rbx]', '8b4300'],
  ['{disp32} mov eax, [rbx + 1]', '8b8301000000'],
  ['{disp32} vaddps zmm1, zmm2, [rbx + 64]', '62f16c48588b40000000'],
  ['{load} mov eax, ebx', '8bc3'],
  ['{store} mov eax, ebx', '89d8'],
  ['{store} vmovaps xmm1, xmm2', 'c5f829d1'],
  ['{vex} vaddps xmm1, xmm2, xmm3', 'c5e858cb'],
  ['{vex3} vaddps xmm1, xmm2, xmm3', 'c4e16858cb'],
  ['{evex} vaddps xmm1, xmm2, xmm3', '62f16c0858cb'],
  ['{disp32} jmp a; a:', 'e900000000'],
  ['jmp near a; a:', 'e900000000'],
  ['a: jz near a', '0f84faffffff'],
  ['{imm32} add ebx, 5', '81c305000000'],
  ['{imm8} add eax, 5', '83c005'],
  ['{imm64} mov rax, 5', '48b80500000000000000'],
];

test('an encoding can be asked for', () => {
  for (const [text, bytes] of wishes) assert.equal(bytesOfText(text), bytes, text);
});

test('what AVX-512 has is taken only where nothing else does', () => {
  // 7 bytes with EVEX
  assert.equal(bytesOfText('vaddps xmm1, xmm2, [rax + 256]'), 'c5e858' + '8800010000');
  assert.equal(bytesOfText('vaddps xmm16, xmm2, [rax + 256]'), '62e16c08' + '584010');
});

/** What is wrong, the code of the error, line and column, and a part of the message. */
const errors: readonly [() => Fragment, string, string, RegExp][] = [
  [() => x64`mvo eax, 1`, 'ERR_ASM_SYNTAX', '1:1', /unknown mnemonic 'mvo'/],
  [() => x64`ret; addd eax, 1`, 'ERR_ASM_SYNTAX', '1:6', /did you mean add/],
  [() => x64`mov eax,`, 'ERR_ASM_SYNTAX', '1:9', /the end of the line; expected a register/],
  [() => x64`mov eax ebx`, 'ERR_ASM_SYNTAX', '1:9', /unexpected 'ebx'/],
  [() => x64`mov eax, [rbx`, 'ERR_ASM_SYNTAX', '1:14', /expected ']'/],
  [() => x64`mov eax, [rbx*3]`, 'ERR_ASM_SYNTAX', '1:15', /3 is not a scale/],
  [() => x64`mov eax, [bx]`, 'ERR_ASM_SYNTAX', '1:11', /bx is not a 64-bit register/],
  [() => x64`mov eax, [rbx + ecx]`, 'ERR_ASM_SYNTAX', '1:10', /one size, not rbx and ecx/],
  [() => x64`mov eax, [esp*2]`, 'ERR_ASM_SYNTAX', '1:10', /esp cannot be an index/],
  [() => x64`mov eax, [rax + xmm1]`, 'ERR_ASM_OPERAND', '1:10', /memory with xmm as index/],
  [() => x64`{evx} ret`, 'ERR_ASM_SYNTAX', '1:2', /unexpected 'evx'; expected vex, vex3, evex/],
  [() => x64`{evex} add eax, ebx`, 'ERR_ASM_OPERAND', '1:1', /no form of add can be encoded as wished/],
  [() => x64`{disp8} mov eax, [rbx + 128]`, 'ERR_IMM_RANGE', '1:1', /a displacement of 8 bits/],
  [() => x64`{disp8} vmovaps zmm1, [rbx + ${4}]`, 'ERR_IMM_RANGE', '1:23', /-8192..8128 in steps of 64/],
  [() => x64`vaddps zmm1 {k0}, zmm2, zmm3`, 'ERR_ASM_SYNTAX', '1:14', /k0 cannot mask/],
  [() => x64`vaddps zmm1 {${rax}}, zmm2, zmm3`, 'ERR_ASM_SYNTAX', '1:14', /rax is not an opmask/],
  [() => x64`vaddps zmm1 {z}, zmm2, zmm3`, 'ERR_ASM_SYNTAX', '1:14', /needs an opmask before it/],
  [() => x64`vaddps zmm1, zmm2, zmm3, {rt-sae}`, 'ERR_ASM_SYNTAX', '1:27', /expected an opmask, z, 1to2/],
  [() => x64`vaddps zmm1, zmm2, [rax]{1to8}`, 'ERR_ASM_OPERAND', '1:20', /memory\{1to8\}/],
  [() => x64`vaddps zmm1, zmm2, [rax], {rn-sae}`, 'ERR_ASM_OPERAND', '1:27', /memory, \{rn-sae\}/],
  [() => x64`vaddps ymm1, ymm2, ymm3, {rn-sae}`, 'ERR_ASM_OPERAND', '1:26', /ymm3, \{rn-sae\}/],
  [() => x64`vmovaps [rax] {k1}{z}, zmm2`, 'ERR_ASM_OPERAND', '1:9', /memory \{k1\}\{z\}/],
  [() => x64`vgatherdps zmm1, [rax + zmm2]`, 'ERR_ASM_OPERAND', '1:12', /zmm1, memory with zmm as index/],
  [() => x64`addps xmm16, xmm1`, 'ERR_ASM_OPERAND', '1:7', /\(xmm16, xmm1\)/],
  [() => x64`mov eax, [rax + rsp*2]`, 'ERR_ASM_SYNTAX', '1:10', /rsp cannot be an index/],
  [() => x64`mov eax, [rax + rbx + rcx]`, 'ERR_ASM_SYNTAX', '1:23', /at most a base/],
  [() => x64`mov eax, [rax - rbx]`, 'ERR_ASM_SYNTAX', '1:17', /cannot be subtracted/],
  [() => x64`a: mov eax, [a]`, 'ERR_ASM_SYNTAX', '1:14', /\[rip \+ label\]/],
  [() => x64`mov eax, ${1} + ${2}`, 'ERR_ASM_SYNTAX', '1:14', /at most one number/],
  [() => x64`mov eax, @`, 'ERR_ASM_SYNTAX', '1:10', /unexpected character "@"/],
  [() => x64`.ascii "a${1}"`, 'ERR_ASM_SYNTAX', '1:8', /unexpected character/],
  [() => x64`.half 1`, 'ERR_ASM_SYNTAX', '1:1', /unknown directive .half; there are .byte/],
  [() => x64`.align 3`, 'ERR_ASM_SYNTAX', '1:8', /power of two/],
  [
    () => x64`ret;
  mov eax, rbx`,
    'ERR_ASM_OPERAND',
    '2:12',
    /mov takes \(eax, rbx\); there are\n +mov r\/m8, r8\n/,
  ],
  [() => x64`mov [rax], 1`, 'ERR_ASM_OPERAND', '1:5', /write byte ptr or word ptr or dword ptr or qword ptr/],
  [() => x64`add dword ptr [rax], rbx`, 'ERR_ASM_OPERAND', '1:22', /\(m32, rbx\)/],
  [() => x64`mov ah, r9b`, 'ERR_ASM_OPERAND', '1:1', /REX/],
  [() => x64`lock mov [rax], ebx`, 'ERR_ASM_OPERAND', '1:1', /lock/],
  [() => x64`rep add eax, 1`, 'ERR_ASM_OPERAND', '1:1', /rep/],
  [() => x64`vpaddb ymm1, ${rax}, ymm2`, 'ERR_ASM_OPERAND', '1:14', /\(ymm1, rax, ymm2\)/],
  [() => x64`ret; mov eax, ${'5' as never}`, 'ERR_ASM_OPERAND', '1:15', /operand 1 is string/],
  [() => x64`.byte rax`, 'ERR_ASM_OPERAND', '1:7', /8-bit datum/],
  [
    () => x64`add al, 256`,
    'ERR_IMM_RANGE',
    '1:9',
    /256 does not fit in imm8 of add al, imm8 \(-128\.\.255\)/,
  ],
  [() => x64`add rax, 0x80000000`, 'ERR_IMM_RANGE', '1:10', /imm32 of add/],
  [() => x64`mov al, [rax + 0x80000000]`, 'ERR_IMM_RANGE', '1:9', /disp32/],
  [() => x64`.byte 1, 256`, 'ERR_IMM_RANGE', '1:10', /-128\.\.255/],
  [
    () => x64`add ${rbx}, ${2 ** 31}`,
    'ERR_IMM_RANGE',
    '1:10',
    /2147483648 does not fit in imm32 of add r\/m64/,
  ],
  [
    () => x64`ret
mov bl, ${300}`,
    'ERR_IMM_RANGE',
    '2:9',
    /300 does not fit in imm8 of mov r8, imm8 \(-128\.\.255\)/,
  ],
  [() => x64`mov rax, ${1.5}`, 'ERR_IMM_RANGE', '1:10', /1.5 is not a safe integer/],
  [() => x64`mov rax, ${2 ** 60}`, 'ERR_IMM_RANGE', '1:10', /large values can be bigints/],
  [() => x64`mov rax, [rbx + ${2 ** 31}]`, 'ERR_IMM_RANGE', '1:10', /disp32/],
  [() => x64`nop; jmp short a; .zero 128; a:`, 'ERR_IMM_RANGE', '1:10', /128 bytes away/],
  [() => x64`nop; jmp a`, 'ERR_LABEL', '1:10', /no label 'a'/],
  [() => x64`a: nop; a: nop`, 'ERR_LABEL', '1:9', /'a' is defined twice/],
  [() => x64`${twice}: nop; ${twice}: ret`, 'ERR_LABEL', '1:13', /'twice' is bound twice/],
  [
    () => x64`nop
 jmp ${nowhere}`,
    'ERR_LABEL',
    '2:6',
    /'nowhere' is not bound/,
  ],
];

test('errors name the code, the place and what is allowed', () => {
  for (const [template, code, place, message] of errors) {
    let error: { code?: string; message?: string; position?: { line: number; column: number } } = {};
    try {
      assemble(template());
    } catch (thrown) {
      error = thrown as typeof error;
    }
    const { line, column } = error.position ?? { line: 0, column: 0 };
    assert.equal(
      `${error.code} ${line}:${column}`,
      `${code} ${place}`,
      error.message ?? `${message}: no error`,
    );
    assert.match(error.message ?? '', message);
  }
});

test('an error shows the line with the values of its operands, and a caret', () => {
  assert.throws(
    () =>
      assemble(x64`
      nop
      add ${rbx}, ${2 ** 40}   // too large`),
    {
      message:
        'ERR_IMM_RANGE: line 3, column 16: 1099511627776 does not fit in imm32 of add r/m64, imm32 ' +
        '(-2147483648..2147483647)\n    add rbx, 0x10000000000   // too large\n             ^',
    },
  );
});

test('an alignment that no section can have is refused', () => {
  for (const alignment of [
    0,
    -1,
    3,
    1.5,
    2 ** 27,
    2 ** 31,
    2 ** 32,
    2 ** 40,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ]) {
    assert.throws(() => new Assembler().append(x64`ret`).align(alignment), {
      code: 'ERR_ARGUMENT',
      message: /power of two/,
    });
  }
});

test('text that has the character for operands is refused, also in comments and strings', () => {
  const message = /unexpected character U\+FFFC/;
  const texts = ['mov eax, \uFFFC', 'nop // \uFFFC', '.ascii "\uFFFC"'];
  for (const text of texts) assert.throws(() => parseX64(text), { code: 'ERR_ASM_SYNTAX', message });
  // operands would be those of other places
  const parts = ['nop // \uFFFC\nmov ', ', ', ' // ', ''];
  const strings = Object.assign([...parts], { raw: parts });
  assert.throws(() => x64(strings, rax, rbx, 1), {
    code: 'ERR_ASM_SYNTAX',
    message,
    position: { line: 1, column: 8 },
  });
  assert.throws(() => parseX64(undefined as never), { code: 'ERR_ARGUMENT', message: /not a string/ });
});

test('fragments in fragments are followed 2000 deep, and refused beyond', () => {
  const nest = (depth: number): Fragment => {
    let fragment = x64`ret`;
    for (let i = 0; i < depth; i++) fragment = x64`${fragment}`;
    return fragment;
  };
  const assembler = new Assembler();
  assert.throws(() => assembler.append(nest(20_000)), {
    code: 'ERR_ARGUMENT',
    message: /nested more than 2000 deep/,
  });
  assert.equal(hex(assembler.reset().append(nest(2000)).finish()), 'c3');
});

test('what is no fragment is not appended', () => {
  for (const wrong of [undefined, null, 'ret', rax]) {
    assert.throws(() => assemble(wrong as never), {
      code: 'ERR_ARGUMENT',
      message: /argument 1 is .*, not a fragment/,
    });
  }
});

test('the same label may be bound in two assemblers', () => {
  const label = new Label();
  const make = (): string => bytesOf(x64`${label}: jmp ${label}`);
  assert.equal(make(), 'ebfe');
  assert.equal(make(), 'ebfe');
});

test('assemblers that use the same labels in turns keep them apart', () => {
  const [first, second] = [new Label('first'), new Label('second')];
  const [a, b] = [new Assembler(), new Assembler()];
  a.append(x64`jmp ${first}; jmp ${second}`);
  b.append(x64`nop; jmp ${second}; jmp ${first}`);
  a.append(x64`${second}: ret`);
  b.append(x64`${first}: ret; ret`);
  assert.equal(a.offsetOf(second), 10);
  assert.equal(b.offsetOf(second), undefined);
  assert.throws(() => b.finish(), { code: 'ERR_LABEL', message: /'second' is not bound/ });
  b.bind(second);
  a.append(x64`${first}: ret`);
  assert.equal(hex(a.finish()), 'e906000000e900000000c3c3');
  assert.equal(hex(b.finish()), '90e907000000e900000000c3c3');
  assert.deepEqual([a.offsetOf(first), b.offsetOf(first)], [11, 11]);
  b.reset().append(x64`jmp ${first}`).bind(first);
  assert.equal(hex(b.finish()), 'e900000000');
  assert.throws(() => a.bind(first), { code: 'ERR_LABEL' });
});
