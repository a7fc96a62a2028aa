/**
 * Random templates of x86-64, of several instructions, whose registers and numbers are operands: each use writes what the
 * same text with the operands written out does, or fails where that fails.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as asm from 'uranium-jit/asm';
import { Assembler, assemble, parseX64, Register, UraniumError, x64 } from 'uranium-jit/asm';
import { casesOf, forms } from './x64-cases.ts';

type Operand = number | bigint | Register;
type Random = (limit: number) => number;

/** A linear congruential generator, so that every run tries the same. */
function generator(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const registers = new Map<string, Register>();
const byClass = new Map<string, Register[]>();
for (const value of Object.values(asm)) {
  if (!(value instanceof Register)) continue;
  registers.set(value.name, value);
  byClass.set(value.class, [...(byClass.get(value.class) ?? []), value]);
}

/** Numbers at which encodings change, and some between. */
const numbers = [
  ...[0, 1, 2, 3, 8, 63, 64, 127, 128, 129, 255, 256, 2032, 4096, 0x7fff, 0xff7f, 0xff80, 0xffff, 0x1_0000],
  ...[-1, -64, -127, -128, -129, -0x8000, 0x1234_5678, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 129, 2 ** 32 - 128],
  ...[2 ** 32 - 1, 2 ** 32, -(2 ** 31) + 1, -(2 ** 31), -(2 ** 31) - 1],
];

/** Instructions in which what is known of one operand decides about others. */
const unusual = [
  'mov dword ptr [rbx + rcx*4 + 16], 5',
  'mov qword ptr [rbx - 16], 5',
  'add qword ptr [rsp + 8], 1000',
  'cmp byte ptr [r13 + r12*2 - 4], 7',
  'imul rax, [rdx - 8], 100',
  'lea rax, [rbx + rcx + 1]',
  'lea r8d, [rbx*8 - 3]',
  'mov eax, [1000]',
  'mov rax, fs:[40]',
  'mov rax, 4',
  'mov ecx, 4',
  'push 100',
  'test al, 7',
  'test ecx, 7',
  'and rax, 7',
  'sub rax, 7',
  'add ax, 7',
  'shl rcx, 1',
  'rol byte ptr [rax + 1], 1',
  'test byte ptr [rax + 1], 1',
  'xchg rax, rcx',
  'mov al, ah',
  'movzx eax, cl',
  'vaddps xmm1, xmm2, xmm3',
  'vpaddd xmm1, xmm2, xmm13',
  'vaddps zmm1 {k1}, zmm2, [rax + 64]',
  'vaddps zmm20 {k3}{z}, zmm2, dword ptr [rax + 64]{1to16}',
  'vpternlogd zmm1, zmm22, [rax + rcx*8 + 128], 15',
  'vmovdqu xmm1, [rax + 8]',
  'vmovups [rax + 64], zmm16',
  'vpgatherdd xmm1, dword ptr [rax + xmm3*4 + 4], xmm4',
  'shufps xmm1, [rax + rcx + 4], 8',
  'enter 8, 1',
  'ret 8',
  '.byte 1, 2, 3',
  '.word 1, 2',
  '.dword 5',
  '.qword 5',
  'kmovq k1, rax',
  'crc32 eax, cl',
];

function chooseText(random: Random): string {
  const { mnemonic, form } = forms[random(forms.length)] as (typeof forms)[number];
  const cases = random(2) === 0 ? [] : casesOf(mnemonic, form);
  const text = cases[random(cases.length)]?.text ?? '';
  // labels, and what takes no operands at run time
  return text === '' || /:|\bst\b|\.zero/.test(text) ? (unusual[random(unusual.length)] as string) : text;
}

/** Cuts text at most of its registers and numbers, which are left, too. */
function cut(text: string, random: Random): { parts: string[]; holes: string[] } {
  const parts: string[] = [];
  const holes: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/(?<![\w.])\w+\b/g)) {
    const isOperand = registers.has(word) || /^\d+$/.test(word);
    const isScale = text[index - 1] === '*';
    if (index === 0 || !isOperand || isScale || random(4) === 0) continue;
    parts.push(text.slice(end, index));
    holes.push(word);
    end = index + word.length;
  }
  return { parts: [...parts, text.slice(end)], holes };
}

function chooseOperand(hole: string, random: Random): Operand {
  const register = registers.get(hole);
  if (register) {
    const members = byClass.get(register.class) as Register[];
    return members[random(members.length)] as Register;
  }
  const number = random(2) === 0 ? Number(hole) : (numbers[random(numbers.length)] as number);
  return random(6) === 0 ? BigInt(number) : number;
}

function writtenOut(parts: readonly string[], operands: readonly Operand[]): string {
  const texts = operands.map((operand) => (operand instanceof Register ? operand.name : String(operand)));
  const text = parts.map((part, index) => part + (texts[index] ?? '')).join('');
  // a number below 0 that is subtracted
  return text.replace(/- ?-(?=\d)/g, '+ ').replaceAll('[+ ', '[');
}

function outcome(make: () => Uint8Array): string {
  try {
    return Buffer.from(make()).toString('hex');
  } catch (error) {
    assert.ok(error instanceof UraniumError, String(error));
    return 'error';
  }
}

test('random templates write what their text with the operands written out does', () => {
  const random = generator(5);
  const assembler = new Assembler();
  const emit = x64.into(assembler);
  let assembled = 0;
  for (let round = 0; round < 31; round++) {
    const parts = [''];
    const holes: string[] = [];
    for (let rest = 1 + random(4); rest > 0; rest--) {
      const statement = cut(chooseText(random), random);
      parts.push(`${parts.pop()}${statement.parts.shift()}`, ...statement.parts);
      parts.push(`${parts.pop()};`);
      holes.push(...statement.holes);
    }
    const strings = Object.assign([...parts], { raw: parts });
    // some so often that their lists are for groups of registers, and for all numbers
    for (let uses = round % 15 === 0 ? 200 : 14; uses > 0; uses--) {
      const operands = holes.map((hole) => chooseOperand(hole, random));
      const text = writtenOut(parts, operands);
      const expected = outcome(() => assemble(parseX64(text)).bytes);
      const direct = outcome(() => {
        emit(strings, ...operands);
        return assembler.finish().bytes;
      });
      assembler.reset();
      assert.equal(direct, expected, text);
      assert.equal(
        outcome(() => assemble(x64(strings, ...operands)).bytes),
        expected,
        text,
      );
      if (expected !== 'error') assembled++;
    }
  }
  assert.ok(assembled > 500, String(assembled));
});
