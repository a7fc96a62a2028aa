/**
 * Templates that are used with many registers: whatever they were compiled for, they write what the same text with the
 * registers' names does.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as asm from 'uranium-jit/asm';
import {
  type Arm64Register,
  Assembler,
  arm64,
  arm64Registers,
  assemble,
  parseArm64,
  parseX64,
  Register,
  x64,
} from 'uranium-jit/asm';
import { arm64Cases } from './arm64-cases.ts';
import { casesOf, forms } from './x64-cases.ts';

interface Language<Operand> {
  readonly tag: (strings: TemplateStringsArray, ...operands: Operand[]) => asm.Fragment;
  readonly parse: (text: string) => asm.Fragment;
  readonly registers: ReadonlyMap<string, Operand & { readonly class: string }>;
}

/** A linear congruential generator, so that every run tries the same. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function outcome(make: () => asm.Fragment): string {
  try {
    return Buffer.from(assemble(make()).bytes).toString('hex');
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/**
 * Uses the text as one template with many combinations of registers of the same classes. Leaves how many were
 * compared.
 */
function compare<Operand>(text: string, { tag, parse, registers }: Language<Operand>, uses: number): number {
  const names = [...text.matchAll(/\b[a-z]\w*\b/g)].filter(
    ([name], index, all) => registers.has(name) && all[index]?.index !== 0,
  );
  if (names.length === 0) return 0;
  const parts: string[] = [];
  let end = 0;
  for (const match of names) {
    parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  const strings = Object.assign([...parts], { raw: parts });
  const byClass = new Map<string, string[]>();
  for (const [name, register] of registers) {
    byClass.set(register.class, [...(byClass.get(register.class) ?? []), name]);
  }
  const random = generator(text.length);
  for (let use = 0; use < uses; use++) {
    const chosen = names.map(([name]) => {
      const members = byClass.get(registers.get(name)?.class ?? '') ?? [];
      return members[random(members.length)] as string;
    });
    const written = parts.map((part, index) => part + (chosen[index] ?? '')).join('');
    assert.equal(
      outcome(() => tag(strings, ...chosen.map((name) => registers.get(name) as Operand))),
      outcome(() => parse(written)),
      written,
    );
  }
  return uses;
}

const x64Language: Language<Register> = {
  tag: x64,
  parse: parseX64,
  registers: new Map(
    Object.values(asm).flatMap((value) =>
      value instanceof Register ? [[value.name, value as Register] as const] : [],
    ),
  ),
};

test('a template of x86-64 with registers in groups writes what its text would', () => {
  let compared = 0;
  for (const [index, { mnemonic, form }] of forms.entries()) {
    // each form has a turn with one of its cases
    const cases = casesOf(mnemonic, form);
    const chosen = cases[index % cases.length];
    if (chosen && index % 17 === 0) compared += compare(chosen.text, x64Language, 30);
  }
  assert.ok(compared > 1_500, String(compared));
});

test('a template of AArch64 with registers in groups writes what its text would', () => {
  const language: Language<Arm64Register> = {
    tag: arm64,
    parse: parseArm64,
    registers: new Map<string, Arm64Register>(Object.entries(arm64Registers)),
  };
  let compared = 0;
  for (const [index, { text }] of arm64Cases().entries()) {
    // arrangements are part of a register's name in text
    if (index % 401 === 0 && !text.includes('.')) compared += compare(text, language, 30);
  }
  assert.ok(compared > 1_000, String(compared));
});

test('a template that writes at once writes what its text would', () => {
  const registers = [...x64Language.registers.values()].filter((register) => register.class === 'r64');
  const random = generator(7);
  const assembler = new Assembler();
  const emit = x64.into(assembler);
  for (let i = 0; i < 2_000; i++) {
    const to = registers[random(16)] as Register;
    const base = registers[random(16)] as Register;
    const number = [0, 5, -5, 200, -200, 2 ** 20, 2 ** 31, 2 ** 32 - 1, -(2 ** 31)][random(9)] as number;
    const disp = [0, 8, -128, 127, 128, -129, 4096][random(7)] as number;
    assembler.reset();
    emit`mov ${to}, ${number}; cmp dword ptr [${base} + ${disp}], 1000; again: add ${to}, [${base} + ${disp}]; jz again`;
    emit`jnz >1; imul ${to}, ${base}, ${disp}; 1: mov word ptr [${base} + ${disp}], ${disp}; jmp <1`;
    const text = `
      mov ${to}, ${number}; cmp dword ptr [${base} + ${disp}], 1000; again: add ${to}, [${base} + ${disp}]; jz again
      jnz out; imul ${to}, ${base}, ${disp}; out: mov word ptr [${base} + ${disp}], ${disp}; jmp out`;
    assert.equal(
      Buffer.from(assembler.finish().bytes).toString('hex'),
      outcome(() => parseX64(text.replaceAll('+ -', '- '))),
      text,
    );
  }
});
