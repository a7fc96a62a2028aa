/**
 * The instruction table against GNU as: every form, with low and high registers, every shape of memory operand and
 * immediates at their limits. table.golden.txt holds what as made of one case of each form, for machines without as;
 * `UPDATE_GOLDEN=1` writes it anew.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assemble, type Form, formsOf, mnemonics, type OperandPattern, parseX64 } from 'uranium-jit/asm';

const hasGnuAs =
  spawnSync('as', ['--version']).status === 0 && spawnSync('objcopy', ['--version']).status === 0;
const skip = hasGnuAs ? false : 'GNU as or objcopy is not installed';

interface Case {
  /** What Uranium assembles. */
  readonly text: string;
  /** What GNU as assembles, where that is written differently. */
  readonly oracleText: string;
}

const registerChoices: Readonly<Record<string, readonly string[]>> = {
  r8: ['cl', 'dil', 'r10b', 'al', 'ah', 'r15b'],
  r16: ['cx', 'di', 'r10w', 'ax', 'sp', 'r15w'],
  r32: ['ecx', 'edi', 'r10d', 'eax', 'esp', 'r15d'],
  r64: ['rcx', 'rdi', 'r10', 'rax', 'rsp', 'r15'],
  xmm: ['xmm1', 'xmm7', 'xmm10', 'xmm0', 'xmm8', 'xmm15'],
  ymm: ['ymm1', 'ymm7', 'ymm10', 'ymm0', 'ymm8', 'ymm15'],
};

const memoryChoices = [
  '[rdx]',
  '[rbp]',
  '[rsp]',
  '[r12]',
  '[r13]',
  '[rax + 127]',
  '[rcx - 128]',
  '[r9 + 128]',
  '[r12 - 129]',
  '[rsp + 0x12345678]',
  '[rbx + rsi*2]',
  '[rbp + r9*4]',
  '[r13 + rax*8 - 16]',
  '[r8 + r15*1 + 4096]',
  '[r14*4 + 8]',
  '[rdx*8]',
  '[rip + 16]',
  '[0x1234]',
  '[-1]',
];

const widthNames: Readonly<Record<number, string>> = {
  0: '',
  8: 'byte ptr ',
  16: 'word ptr ',
  32: 'dword ptr ',
  64: 'qword ptr ',
  128: 'xmmword ptr ',
  256: 'ymmword ptr ',
};

function choices(pattern: OperandPattern): string[] {
  if (pattern.fixed) return [pattern.fixed.name];
  if (pattern.immediate?.size === 0) return ['1'];
  if (pattern.immediate) {
    const { min, max, size } = pattern.immediate;
    if (size === 8)
      return ['0x123456789abcdef0', '-0x8000000000000000', '0xffffffffffffffff', '0x80000000', '7'];
    return [5, 0, min, max, -1, 127, 128, -128].filter((value) => value >= min && value <= max).map(String);
  }
  const registers = pattern.register ? (registerChoices[pattern.register] ?? []) : [];
  const { memory } = pattern;
  if (memory === undefined) return [...registers];
  return [...registers, ...memoryChoices.map((text) => `${widthNames[memory]}${text}`)];
}

/** Varies one operand at a time, then all of them together. */
function casesOf(mnemonic: string, form: Form): Case[] {
  if (form.operands.some((pattern) => pattern.slot === 'relative')) return jumpCases(mnemonic);
  const lists = form.operands.map(choices);
  const rows: string[][] = [];
  for (const [varied, list] of lists.entries()) {
    for (const choice of list)
      rows.push(lists.map((other, index) => (index === varied ? choice : (other[0] ?? ''))));
  }
  const longest = Math.max(1, ...lists.map((list) => list.length));
  for (let i = 0; i < longest; i++) {
    rows.push(lists.map((list, index) => list[(i + index) % list.length] ?? ''));
    rows.push(lists.map((list, index) => list[(5 * i + 2 * index + 2) % list.length] ?? ''));
  }
  return rows.filter(isEncodable(form)).map((row) => {
    const text = `${mnemonic} ${row.join(', ')}`.trim();
    return { text, oracleText: oracleText(mnemonic, form, row, text) };
  });
}

/** ah, with anything that needs a REX prefix, cannot be encoded: test/asm/template.test.ts has the error. */
function isEncodable(form: Form): (row: readonly string[]) => boolean {
  return (row) => {
    const text = row.join();
    return !/\bah\b/.test(text) || (!form.rexW && !/\b(r\d+\w?|dil)\b/.test(text));
  };
}

/** Where we write a 64-bit move that as writes longer, the same instruction by its 32-bit name. */
function oracleText(mnemonic: string, form: Form, row: readonly string[], text: string): string {
  const [target = '', value = ''] = row;
  const isZeroExtending =
    mnemonic === 'mov' && form.operands[0]?.register === 'r64' && form.operands[1]?.immediate;
  if (!isZeroExtending || target.includes('[')) return text;
  const number = BigInt(value.startsWith('-') ? -BigInt(value.slice(1)) : value);
  if (number < 0n || number > 0xffff_ffffn) return text;
  const index = registerChoices.r64?.indexOf(target) ?? -1;
  return `mov ${registerChoices.r32?.[index]}, ${value}`;
}

function jumpCases(mnemonic: string): Case[] {
  const same = (text: string): Case => ({ text, oracleText: text });
  const label = `x_${mnemonic}_${++jumpCount}_`;
  return [
    same(`${label}a: ${mnemonic} ${label}a`),
    same(`${mnemonic} ${label}b; nop; ${label}b:`),
    same(`${mnemonic} ${label}c; .zero 127; ${label}c:`),
    same(`${mnemonic} ${label}d; .zero 128; ${label}d:`),
    same(`${label}e: .zero 126; ${mnemonic} ${label}e`),
    same(`${label}f: .zero 127; ${mnemonic} ${label}f`),
    same(`${mnemonic} ${label}g; ${mnemonic} ${label}h; .zero 125; ${label}g: .zero 2; ${label}h:`),
  ];
}
let jumpCount = 0;

/** The bytes that GNU as makes of each text. */
function runGnuAs(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-as-'));
  try {
    const lines = texts.map(
      (text, index) =>
        `.section .text\n.Lb${index}: ${text}\n.Le${index}:\n.section .sizes\n.long .Le${index} - .Lb${index}`,
    );
    const [source, object] = [join(folder, 'a.s'), join(folder, 'a.o')];
    writeFileSync(source, `.intel_syntax noprefix\n${lines.join('\n')}\n`);
    const run = spawnSync('as', ['--64', '-o', object, source], { encoding: 'utf8' });
    assert.equal(run.status, 0, explain(run.stderr, source));
    const section = (name: string): Buffer => {
      const file = join(folder, name);
      const copy = spawnSync('objcopy', [
        '-O',
        'binary',
        '--set-section-flags',
        `${name}=alloc`,
        '-j',
        name,
        object,
        file,
      ]);
      assert.equal(copy.status, 0, String(copy.stderr));
      return readFileSync(file);
    };
    const [code, sizes] = [section('.text'), section('.sizes')];
    let offset = 0;
    return texts.map((_, index) => {
      const start = offset;
      offset += sizes.readUInt32LE(4 * index);
      return code.subarray(start, offset).toString('hex');
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first errors of as, with the lines that they are about. */
function explain(errors: string, source: string): string {
  const lines = readFileSync(source, 'utf8').split('\n');
  return errors
    .split('\n')
    .filter((line) => line.includes('Error'))
    .slice(0, 40)
    .map((line) => `${line.replace(/^.*?:(\d+):/, '$1:')}   ${lines[Number(/:(\d+):/.exec(line)?.[1]) - 1]}`)
    .join('\n');
}

const goldenFile = new URL('table.golden.txt', import.meta.url);

const forms = mnemonics().flatMap((mnemonic) =>
  (formsOf(mnemonic) ?? []).map((form) => ({ mnemonic, form })),
);

const further: Case[] = [
  'lock add dword ptr [rdi], ecx',
  'lock cmpxchg [r8], rdx',
  'lock cmpxchg word ptr [r8], dx',
  'lock xadd [rsp + 8], r9d',
  'rep movsb',
  'rep movsq',
  'rep stosb',
  'rep stosw',
  'repne scasb',
  'repe cmpsb',
  'mov [rax], al',
  'mov rax, [0x7fffffff]',
  "cmp al, '\"'",
].map((text) => ({ text, oracleText: text }));

function assembleText(text: string): string {
  try {
    return Buffer.from(assemble(parseX64(text)).bytes).toString('hex');
  } catch (error) {
    return String(error);
  }
}

test('every form of the table makes the bytes that GNU as makes', { skip }, (t) => {
  const cases = [...forms.flatMap(({ mnemonic, form }) => casesOf(mnemonic, form)), ...further];
  const unique = [...new Map(cases.map((item) => [item.text, item])).values()];
  const expected = runGnuAs(unique.map((item) => item.oracleText));
  const differences = unique.flatMap(({ text, oracleText }, index) => {
    const actual = assembleText(text);
    const wanted = expected[index];
    return actual === wanted ? [] : [`${oracleText}: as makes ${wanted}, Uranium ${actual}`];
  });
  t.diagnostic(`${unique.length} instructions compared`);
  assert.equal(
    differences.length,
    0,
    `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`,
  );

  if (process.env.UPDATE_GOLDEN) {
    const bytesOf = new Map(unique.map((item, index) => [item.text, expected[index] ?? '']));
    const lines = forms.flatMap(({ mnemonic, form }, index) => {
      if (form.operands.some((pattern) => pattern.slot === 'relative')) return [];
      const choices = casesOf(mnemonic, form);
      const text = choices[(7 * index) % choices.length]?.text ?? '';
      return [`${bytesOf.get(text)}  ${text}`];
    });
    writeFileSync(goldenFile, `${[...new Set(lines)].join('\n')}\n`);
  }
});

test('the golden bytes of every form stay as they are', () => {
  const lines = readFileSync(goldenFile, 'utf8').trimEnd().split('\n');
  assert.ok(lines.length > 1000);
  for (const line of lines) {
    const [bytes = '', text = ''] = line.split('  ');
    assert.equal(assembleText(text), bytes, text);
  }
});

test('the rows of the table are well formed, and no two of a mnemonic are the same', () => {
  for (const mnemonic of mnemonics()) {
    const rows = formsOf(mnemonic) ?? [];
    assert.ok(rows.length > 0, mnemonic);
    const keys = rows.map((form) =>
      JSON.stringify([form.text, form.prefixes, form.vex, form.opcode, form.digit, form.rexW]),
    );
    assert.equal(new Set(keys).size, keys.length, `${mnemonic} has a row twice`);
  }
});
