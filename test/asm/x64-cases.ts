/**
 * Instructions of x86-64 for tests: every form of the table, with low and high registers, every shape of memory operand
 * and immediates at their limits.
 */

import { type Form, formsOf, mnemonics, type OperandPattern } from 'uranium-jit/asm';

export interface X64Case {
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
export function casesOf(mnemonic: string, form: Form): X64Case[] {
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

function jumpCases(mnemonic: string): X64Case[] {
  const same = (text: string): X64Case => ({ text, oracleText: text });
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

/** Every form of the table. */
export const forms = mnemonics().flatMap((mnemonic) =>
  (formsOf(mnemonic) ?? []).map((form) => ({ mnemonic, form })),
);

/** Prefixes, and what the forms alone don't say. */
export const further: X64Case[] = [
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
