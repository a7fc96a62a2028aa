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
  k: ['k1', 'k2', 'k7', 'k0', 'k4'],
  st: ['st(1)', 'st(7)', 'st', 'st(4)'],
};

/** Of EVEX forms: the vector registers whose numbers differ from each other in every bit, and the first and last. */
const evexNumbers = [1, 7, 10, 0, 15, 16, 21, 26, 31];

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
  80: 'tbyte ptr ',
  128: 'xmmword ptr ',
  256: 'ymmword ptr ',
  512: 'zmmword ptr ',
};

/** Displacements at the limits of one byte in units of `unit` bytes, and between units. */
function unitChoices(unit: number): string[] {
  return [127 * unit, -128 * unit, 128 * unit, -129 * unit, unit + 1, 64, 4].map(
    (disp) => `[rbx ${disp < 0 ? '-' : '+'} ${Math.abs(disp)}]`,
  );
}

/** Memory whose index is a vector register. */
function vectorIndexChoices(registerClass: string, isEvex: boolean, unit: number): string[] {
  const names = (isEvex ? [2, 4, 12, 20, 31] : [2, 4, 12, 15, 9]).map(
    (number) => `${registerClass}${number}`,
  );
  const [a = '', b = '', c = '', d = '', e = ''] = names;
  return [
    `[rax + ${a}*4]`,
    `[r13 + ${b}]`,
    `[rsp + ${c}*8 - 8]`,
    `[rbp + ${d}*2 + ${127 * unit}]`,
    `[r12 + ${e}*4 - ${129 * unit}]`,
    `[${d}*8 + 64]`,
    `[r10 + ${b}*4 + 0x12345678]`,
  ];
}

function choices(pattern: OperandPattern, form: Form): string[] {
  if (pattern.fixed) return [pattern.fixed.name];
  if (pattern.immediate?.size === 0) return ['1'];
  if (pattern.immediate) {
    const { min, max, size } = pattern.immediate;
    if (size === 8)
      return ['0x123456789abcdef0', '-0x8000000000000000', '0xffffffffffffffff', '0x80000000', '7'];
    return [5, 0, min, max, -1, 127, 128, -128].filter((value) => value >= min && value <= max).map(String);
  }
  const isEvex = form.vex?.isEvex === true;
  const { memory, register, broadcast, vectorIndex, rounding } = pattern;
  const registers =
    register === undefined
      ? []
      : isEvex && /mm$/.test(register)
        ? evexNumbers.map((number) => `${register}${number}`)
        : (registerChoices[register] ?? []);
  const list = masked(pattern, form, [...registers]);
  if (rounding === 'er') {
    list.push(...['rn', 'rd', 'ru', 'rz'].map((mode, i) => `${registers[i + 2]}, {${mode}-sae}`));
  } else if (rounding === 'sae') list.push(`${registers[5]}, {sae}`, `${registers[2]}, {sae}`);
  if (memory === undefined) return list;
  const unit = form.dispUnit;
  const width = widthNames[memory] ?? '';
  const addresses =
    vectorIndex !== undefined
      ? vectorIndexChoices(vectorIndex, isEvex, unit)
      : isEvex
        ? [...memoryChoices.filter((_, i) => i % 3 !== 1), ...unitChoices(unit)]
        : memoryChoices;
  list.push(
    ...masked(
      pattern,
      form,
      addresses.map((text) => `${width}${text}`),
    ),
  );
  if (broadcast !== undefined) {
    const texts = ['[rdx]', '[r13]', '[r14*4 + 8]', '[rip + 16]', ...unitChoices(broadcast / 8)];
    list.push(...texts.map((text) => `${widthNames[broadcast]}${text}{1to${memory / broadcast}}`));
  }
  return list;
}

/** The operands with opmasks, where the pattern takes them; memory is not zeroed. */
function masked(pattern: OperandPattern, form: Form, texts: string[]): string[] {
  if (pattern.mask === undefined) return texts;
  const isAlways = form.operands.some(({ vectorIndex }) => vectorIndex !== undefined);
  return texts.map((text, i) => {
    // GNU as takes no opmask behind an absolute address
    if ((i % 3 === 0 || text.includes('[0x')) && !isAlways) return text;
    const zero = i % 3 === 2 && pattern.mask === 'zero' && !text.includes('[') ? '{z}' : '';
    return `${text} {k${1 + (i % 7)}}${zero}`;
  });
}

/** Varies one operand at a time, then all of them together. */
export function casesOf(mnemonic: string, form: Form): X64Case[] {
  if (form.operands.some((pattern) => pattern.slot === 'relative'))
    return jumpCases(mnemonic).filter(fits(mnemonic));
  const lists = form.operands.map((pattern) => choices(pattern, form));
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
  // an EVEX form has like ones of other lengths: each gets every other row
  const { vex } = form;
  const chosen = vex?.isEvex ? rows.filter((_, index) => (index + vex.length) % 2 === 0) : rows;
  return chosen.filter(isEncodable(form)).map((row, index) => {
    // the prefix that asks for it, in every other row
    const wish = form.vex?.isEvex && index % 2 === 0 ? '{evex} ' : '';
    const text = `${wish}${mnemonic} ${row.join(', ')}`.trim();
    return { text, oracleText: oracleText(mnemonic, form, row, text) };
  });
}

/**
 * ah, with anything that needs a REX prefix, cannot be encoded: test/asm/template.test.ts has the error. Neither can
 * memory with a rounding mode, which stand at different operands of VCVTPS2PH.
 */
function isEncodable(form: Form): (row: readonly string[]) => boolean {
  return (row) => {
    const text = row.join();
    if (/sae\}/.test(text) && text.includes('[')) return false;
    // complex products are not written over their factors
    const [target, ...sources] = row.map((operand) => /^[xyz]mm\d+/.exec(operand)?.[0]);
    if (/^vfc?(madd|mul)c[ps]h /.test(form.text) && sources.includes(target)) return false;
    return !/\bah\b/.test(text) || (!form.rexW && !/\b(r\d+\w?|dil)\b/.test(text));
  };
}

/**
 * Where we write a 64-bit move that as writes longer, the same instruction by its 32-bit name; and where exchanging the
 * sources of a commutative instruction is shorter, which as doesn't do, they are exchanged.
 */
function oracleText(mnemonic: string, form: Form, row: readonly string[], text: string): string {
  const [target = '', value = '', other = ''] = row;
  const isCommutative = (formsOf(mnemonic) ?? []).some((other) => other.isCommutative);
  const isExchanged = /^[xy]mm(\d|1[0-5]);[xy]mm[0-7];[xy]mm([89]|1[0-5])$/.test(row.join(';'));
  if (isCommutative && isExchanged && !text.includes('{')) {
    return `${mnemonic} ${target}, ${other}, ${value}`;
  }
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

/** Whether a jump can go as far as in a case: some have the short form only. */
function fits(mnemonic: string): (item: X64Case) => boolean {
  const forms = formsOf(mnemonic) ?? [];
  if (!forms.every((form) => form.operands[0]?.relative === 1)) return () => true;
  // backwards, a prefix is a byte more to jump over
  const far = forms.some(({ prefixes }) => prefixes.length > 0) ? /_[defg]\b/ : /_[dfg]\b/;
  return ({ text }) => !far.test(text);
}

/** Every form of the table. */
export const forms = mnemonics().flatMap((mnemonic) =>
  (formsOf(mnemonic) ?? []).map((form) => ({ mnemonic, form })),
);

/** Mnemonics with predicates in their names: those of SSE, what AVX adds, and integers. */
function* predicates(): Generator<string> {
  const sse = 'eq lt le unord neq nlt nle ord'.split(' ');
  const avx =
    'eq_uq nge ngt false neq_oq ge gt true eq_os lt_oq le_oq unord_s neq_us nlt_uq nle_uq ord_s eq_us nge_uq ngt_uq false_os neq_os ge_oq gt_oq true_us';
  for (const type of ['ps', 'pd', 'ss', 'sd']) {
    for (const name of sse) yield `cmp${name}${type} xmm1, xmm2`;
    for (const name of [...sse, ...avx.split(' ')]) {
      yield `vcmp${name}${type} xmm1, xmm2, xmm3`;
      yield `vcmp${name}${type} k1 {k2}, xmm2, xmm3`;
    }
  }
  for (const name of ['eq', 'lt', 'le', 'neq', 'nlt', 'nle']) {
    for (const type of ['b', 'ub', 'w', 'uw', 'd', 'ud', 'q', 'uq'])
      yield `vpcmp${name}${type} k1 {k2}, zmm2, [rax]`;
  }
  yield 'vcmpneq_oqph k1 {k2}, zmm2, [rax]{1to32}';
  for (const name of ['lql', 'lqh', 'hql', 'hqh']) {
    yield `pclmul${name}qdq xmm1, xmm2`;
    yield `vpclmul${name}qdq zmm1, zmm2, [rax]`;
  }
}

/** Prefixes, and what the forms alone don't say. */
export const further: X64Case[] = [
  ...predicates(),
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
  'lea edx, [ecx - 1]',
  'mov ax, [r9d + esi*4 + 1000]',
  'add dword ptr [esp], 5',
  'mov rax, [r13d]',
  'mov al, fs:[eax*8]',
  'movss xmm9, dword ptr [ebp]',
  'vaddps ymm1, ymm2, [eax + r15d*2]',
  'vaddps zmm1 {k1}, zmm2, [r12d + 64]',
  'vgatherdps zmm1 {k1}, [esi + zmm30*4]',
  'rep ret',
  'rep outsb',
  'notrack jmp rax',
  'notrack call [rbx]',
  'bnd call rcx',
  "cmp al, '\"'",
].map((text) => ({ text, oracleText: text }));
