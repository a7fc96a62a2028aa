/**
 * Templates that were compiled ahead of time: they write what they write when they are compiled in the program, and what is
 * wrong is said in the same words.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as asm from 'uranium-jit/asm';
import {
  AheadError,
  Assembler,
  arm64Registers,
  assemble,
  compileAhead,
  external,
  type Fragment,
  Label,
  type PrecompiledData,
  type ProcessorName,
  precompiled,
  printPrecompiled,
  Register,
} from 'uranium-jit/asm';
import * as runtime from 'uranium-jit/asm/runtime';
import { arm64Cases } from './arm64-cases.ts';
import { casesOf, forms } from './x64-cases.ts';

const tags = {
  x64: { whole: asm.x64, light: runtime.x64 },
  arm64: { whole: asm.arm64, light: runtime.arm64 },
} as const;

type Tag = (strings: asm.TemplateText, ...operands: unknown[]) => Fragment;
type Kinds = readonly (readonly string[] | undefined)[];

/** What a build step does: the data is printed, and read in another program. */
function ship(data: PrecompiledData): asm.Precompiled {
  const read = new Function(`return ${printPrecompiled(data)};`) as () => PrecompiledData;
  assert.deepEqual(read(), JSON.parse(JSON.stringify(data)));
  return precompiled(read());
}

function textOf(parts: readonly string[]): TemplateStringsArray {
  return Object.assign([...parts], { raw: parts });
}

/** The bytes, symbols and text that a fragment makes, or its error. */
function outcome(make: () => Fragment): unknown {
  try {
    const { bytes, relocations, listing } = new Assembler({ listing: true }).append(make()).finish();
    return { bytes: Buffer.from(bytes).toString('hex'), relocations, listing };
  } catch (error) {
    return (error as Error).message;
  }
}

/** Compares a template with itself, compiled ahead of time, for all of `uses`. */
function compare(
  processor: ProcessorName,
  parts: readonly string[],
  uses: readonly unknown[][],
  kinds?: Kinds,
) {
  const ahead = ship(compileAhead(processor, parts, kinds));
  const text = textOf(parts);
  for (const operands of uses) {
    const { whole, light } = tags[processor] as unknown as { whole: Tag; light: Tag };
    const expected = outcome(() => whole(text, ...operands));
    const given = parts.join('…');
    assert.deepEqual(
      outcome(() => light(ahead, ...operands)),
      expected,
      given,
    );
    assert.deepEqual(
      outcome(() => whole(ahead, ...operands)),
      expected,
      given,
    );
  }
}

const numbers = [
  0,
  1,
  -1,
  127,
  128,
  -128,
  -129,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  2 ** 32 - 1,
  2 ** 40,
  1n << 63n,
];
const { rax, rcx, rdi, r9, r12, r13, rsp, eax, r10d, xmm3, xmm12, xmm20, ymm5, k3 } = asm;

test('x64: immediates, displacements and registers of unknown kinds', () => {
  compare(
    'x64',
    ['add ', ', ', '; ret'],
    [rax, rcx, rdi, r9, rsp, eax, r10d].flatMap((register) => numbers.slice(0, 10).map((n) => [register, n])),
  );
  compare(
    'x64',
    ['mov ', ', ', ''],
    [
      ...[rax, r13, eax].flatMap((register) => numbers.map((n) => [register, n])),
      [rax, r12],
      [eax, r10d],
      [rcx, external('symbol')],
    ],
  );
  const bases = [rax, rcx, rsp, r12, r13];
  compare(
    'x64',
    ['mov eax, [', ' + ', ']'],
    [...bases.flatMap((base) => numbers.slice(0, 10).map((n) => [base, n])), [rax, r9], [r13, rcx]],
  );
});

test('x64: vectors, opmasks and addresses of known kinds', () => {
  const vectors = [xmm3, xmm12, xmm20].flatMap((a) => [xmm3, xmm12, xmm20].map((b) => [a, b, xmm12]));
  compare('x64', ['vaddps ', ', ', ', ', ''], vectors, [['xmm'], ['xmm'], ['xmm']]);
  compare(
    'x64',
    ['vaddps ymm1 {', '}, ', ', [rdi + ', ']'],
    [
      [k3, ymm5, 32],
      [k3, ymm5, 33],
    ],
    [['k'], ['ymm'], ['number']],
  );
});

test('x64: labels of all sorts', () => {
  const label = new Label('there');
  compare(
    'x64',
    [
      'a: 1: jz <1; jnz a; jz >1; call ',
      '\n mov eax, ',
      '\n 1: ',
      ': jmp a; .align 16; lea rax, [rip + ',
      ']\n1: ret',
    ],
    [
      [external('f'), 5, label, label],
      [label, 5, label, label],
    ],
  );
  compare('x64', ['=>', ': jmp =>', '; jmp =>7; .section cold; =>7: .byte 1, ', ', 3'], [[1, 1, 2]]);
});

test('x64: jumps are as short as the program around them lets them be', () => {
  for (const size of [1, 100, 120, 200]) {
    compare('x64', [`jmp end; .zero ${size}; mov eax, [rbx + `, ']; end: jz end'], [[0], [1], [1000]]);
  }
});

test('x64: fragments, data, casts and comments', () => {
  const inner = asm.x64`inc eax; a: jmp a`;
  compare(
    'x64',
    ['a: ', '; jmp a // ', '\n.qword ', ', ', ' - 1; .byte ', ''],
    [[inner, 1, external('q'), 2 ** 40, 255]],
  );
  compare(
    'x64',
    ['mov Rq(', '), Rq(', '); add eax, ', ' + 3'],
    [
      [3, 12, 1],
      [rcx, 4, -3],
      [3, 16, 1],
    ],
  );
});

test('x64: numbers that do not fit are errors in the same words', () => {
  compare('x64', ['add cl, ', ''], [[1000], [-129], [1.5]]);
  compare('x64', ['mov eax, [rbx + ', ']'], [[2 ** 31], [Number.NaN]]);
});

const { x0, x7, x30, xzr, sp, w1, w3, v0, v17, v31 } = arm64Registers;

test('arm64: immediates of all sorts', () => {
  compare(
    'arm64',
    ['mov ', ', #', ''],
    [x0, x7, w1].flatMap((register) => numbers.map((n) => [register, n])),
  );
  compare(
    'arm64',
    ['add ', ', ', ', #', ''],
    [
      [x0, sp, 16],
      [x0, x7, -16],
      [sp, x7, 4096],
      [x0, x7, 4097],
    ],
  );
  compare(
    'arm64',
    ['ldr ', ', [', ', #', ']'],
    [
      [x0, sp, 8],
      [w3, x7, -8],
      [x30, x7, 32760],
      [x0, x7, 32761],
    ],
  );
  compare(
    'arm64',
    ['ubfx x0, x1, #', ', #', '; ubfx x0, x1, #', ', #4; ubfx x0, x1, #4, #', ''],
    [
      [3, 5, 60, 60],
      [60, 5, 1, 1],
    ],
  );
  compare(
    'arm64',
    ['fmov d0, #', '; and x0, x1, #', ''],
    [
      [1.5, 0xff],
      [1.3, 0xff],
      [2, 0xf0f0],
    ],
  );
});

test('arm64: vectors, pairs, the zero register, labels', () => {
  compare(
    'arm64',
    ['add ', '.4s, v1.4s, ', '.4s; umov w0, ', '.s[', ']'],
    [
      [v0, v17, v31, 3],
      [v31, v0, v0, 4],
    ],
  );
  compare(
    'arm64',
    ['casp ', ', ', ', x2, x3, [x9]; mov ', ', ', ''],
    [
      [x0, arm64Registers.x1, xzr, x7],
      [arm64Registers.x6, x7, x7, sp],
      [x7, x7, x7, x7],
    ].slice(0, 2),
    [['x'], ['x'], ['x'], ['x']],
  );
  const label = new Label('l');
  compare(
    'arm64',
    [
      'a: cbz ',
      ', a; b ',
      '; 1: b.eq <1; tbz x0, #',
      ', >1; 1: bl ',
      '\n',
      ': adrp x0, ',
      '; add x0, x0, :lo12:',
      '',
    ],
    [
      [x0, label, 33, external('f'), label, external('g'), external('g')],
      [w3, label, 3, label, label, external('g'), external('g')],
    ],
  );
});

/** A linear congruential generator, so that every run tries the same. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Uses an instruction as a template of its registers, which are known by class, and of one of its numbers. */
function compareInstruction(
  processor: ProcessorName,
  text: string,
  registers: ReadonlyMap<string, { readonly class: string }>,
  random: (limit: number) => number,
): boolean {
  const operands: unknown[] = [];
  const kinds: (readonly string[])[] = [];
  const parts = [''];
  for (const [piece] of text.matchAll(/[A-Za-z_.][\w.]*(?:\([0-7]\))?|0x[\da-f]+|\d+|[^\w.]+/g)) {
    const register = operands.length > 0 || parts[0] !== '' ? registers.get(piece) : undefined;
    if (register) {
      operands.push(register);
      kinds.push([register.class]);
      parts.push('');
    } else if (/^\d+$/.test(piece) && /[ +#]$/.test(parts.at(-1) ?? '') && random(2) === 0) {
      operands.push(Number(piece));
      kinds.push(['number']);
      parts.push('');
    } else parts[parts.length - 1] += piece;
  }
  // numbers that are part of an instruction, and the scale of an index, can't come from outside
  const { whole } = tags[processor] as unknown as { whole: Tag };
  const isTaken = typeof outcome(() => whole(textOf(parts), ...operands)) !== 'string';
  if (operands.length === 0 || operands.length > 4 || !isTaken) return false;
  compare(processor, parts, [operands], kinds);
  return true;
}

test('samples of all instructions', () => {
  const random = generator(5);
  const x64Registers = new Map(
    Object.values(asm).flatMap((value) => (value instanceof Register ? [[value.name, value] as const] : [])),
  );
  let compared = 0;
  for (let i = 0; i < 60; i++) {
    const chosen = forms[random(forms.length)];
    const cases = chosen ? casesOf(chosen.mnemonic, chosen.form) : [];
    const text = cases[random(cases.length)]?.text;
    if (text !== undefined && compareInstruction('x64', text, x64Registers, random)) compared++;
  }
  const cases = arm64Cases();
  const names = new Map(Object.entries(arm64Registers));
  for (let i = 0; i < 60; i++) {
    const text = cases[random(cases.length)]?.text ?? '';
    if (compareInstruction('arm64', text, names, random)) compared++;
  }
  assert.ok(compared > 60, `${compared} were compared`);
});

test('registers that one instruction alone wants are found', () => {
  const { al, ax, dx, cl, ebx, xmm0 } = asm;
  compare(
    'x64',
    ['in ', ', ', '; shl ', ', ', ''],
    [
      [al, dx, ebx, cl],
      [ax, 5, rax, 3],
    ],
  );
  compare('x64', ['pblendvb ', ', [rdi], ', ''], [[xmm3, xmm0]], [['xmm'], ['xmm']]);
});

test('registers of a place are told apart no more than needed', () => {
  const { units } = compileAhead('x64', ['mov ', ', ', ''], [['r64'], ['r64']]);
  assert.ok(units[0] && 'on' in units[0]);
  assert.deepEqual(Object.keys(units[0].of).sort(), ['r8*,r8*', 'r8*,rax*', 'rax*,r8*', 'rax*,rax*']);
});

test('kinds that were not compiled: the runtime says so, the whole assembler compiles them', () => {
  const parts = ['mov eax, 1\n  add ', ', ', ''];
  const ahead = ship(compileAhead('x64', parts, [['r32'], ['number']]));
  assert.throws(() => runtime.x64(ahead, rax, 1), {
    code: 'ERR_ASM_OPERAND',
    message:
      /^ERR_ASM_OPERAND: line 2, column 7: this template was compiled ahead of time, but not for \(the register rax, the number 1\) here; it was for \(/,
  });
  assert.equal(Buffer.from(assemble(asm.x64(ahead, rax, 1)).bytes).toString('hex'), 'b8010000004883c001');
  assert.throws(() => runtime.x64`ret`, /was not compiled ahead of time/);
  assert.throws(() => runtime.arm64(ahead, w1, 1), /compiled for x64 is used with the tag of arm64/);
});

test('errors of templates that no operands help', () => {
  const fails = (parts: readonly string[], code: string, place: number, kinds?: Kinds) =>
    assert.throws(
      () => compileAhead('x64', parts, kinds),
      (error: unknown) => error instanceof AheadError && error.code === code && error.place === place,
    );
  fails(['mov eax, ', '; movv ebx, 1'], 'ERR_ASM_SYNTAX', 12);
  fails(['ret; jmp nowhere'], 'ERR_LABEL', 9);
  fails(['a: ret; a: ret'], 'ERR_LABEL', 8);
  fails(['add al, 1000'], 'ERR_IMM_RANGE', 8);
  fails(['ret ?'], 'ERR_ASM_SYNTAX', 4);
  fails(['mov ', ', 1'], 'ERR_ASM_OPERAND', 4, [['label']]);
});
