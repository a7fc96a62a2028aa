/**
 * Which registers code writes, read from its disassembly. It is for people: a state that is passed in registers shows
 * here which parts of it a stencil changes, and nothing depends on it.
 *
 * An instruction writes its first operand, unless a row of its machine's table says otherwise.
 */

import { disassemble } from '../asm/index.ts';
import type { MachineName } from '../elf/index.ts';

/** What instructions write whose results are not their first operand alone. */
interface Exception {
  readonly mnemonic: RegExp;
  /** Operands that are written, counted from 0. */
  readonly operands: readonly number[];
  /** Registers that are written without being named. */
  readonly implicit?: readonly string[];
  /** Where the row is for some forms only. */
  readonly when?: (operands: readonly string[]) => boolean;
}

const isByte = ([operand = '']: readonly string[]): boolean =>
  /^(?:[abcd][lh]|(?:si|di|bp|sp)l|r\d+b|byte ptr.*)$/.test(operand);

/** The first row that fits holds. */
// biome-ignore format: one kind of instruction per line
const exceptions: Readonly<Record<MachineName, readonly Exception[]>> = {
  x64: [
    { mnemonic: /^(?:mul|div|idiv)$/, operands: [], implicit: ['rax'], when: isByte },
    { mnemonic: /^(?:mul|div|idiv)$/, operands: [], implicit: ['rax', 'rdx'] },
    { mnemonic: /^imul$/, operands: [], implicit: ['rax'], when: (given) => given.length === 1 && isByte(given) },
    { mnemonic: /^imul$/, operands: [], implicit: ['rax', 'rdx'], when: (given) => given.length === 1 },
    { mnemonic: /^(?:cqo|cdq|cwd)$/, operands: [], implicit: ['rdx'] },
    { mnemonic: /^(?:cdqe|cwde|cbw|lahf)$/, operands: [], implicit: ['rax'] },
    { mnemonic: /^(?:cmpxchg(?:8|16)b|rdtsc|xgetbv)$/, operands: [], implicit: ['rax', 'rdx'] },
    { mnemonic: /^rdtscp$/, operands: [], implicit: ['rax', 'rcx', 'rdx'] },
    { mnemonic: /^cpuid$/, operands: [], implicit: ['rax', 'rbx', 'rcx', 'rdx'] },
    { mnemonic: /^syscall$/, operands: [], implicit: ['rax', 'rcx', 'r11'] },
    { mnemonic: /^cmpxchg$/, operands: [0], implicit: ['rax'] },
    { mnemonic: /^(?:xchg|xadd|mulx)$/, operands: [0, 1] },
    { mnemonic: /^(?:movs|cmps)[bwdq]$/, operands: [], implicit: ['rsi', 'rdi'], when: (given) => given.length === 0 },
    { mnemonic: /^(?:stos|scas)[bwdq]$/, operands: [], implicit: ['rdi'] },
    { mnemonic: /^lods[bwdq]$/, operands: [], implicit: ['rax', 'rsi'] },
    { mnemonic: /^v?pcmp[ei]stri$/, operands: [], implicit: ['rcx'] },
    { mnemonic: /^v?pcmp[ei]strm$/, operands: [], implicit: ['xmm0'] },
    { mnemonic: /^vp?gather\w+$/, operands: [0, 2] },
    { mnemonic: /^(?:cmp|test|push|j\w+|call|ret|nop\w*|bt|v?u?comis[sd]|v?ptest|vtestp[sd]|int3|ud2|endbr64)$/, operands: [] },
  ],
  arm64: [
    { mnemonic: /^blr?$/, operands: [], implicit: ['x30'] },
    { mnemonic: /^(?:casp\w*|ldn?p|ldpsw|lda?xp)$/, operands: [0, 1] },
    // Of the atomics that bring back the old value, the first operand goes to memory.
    { mnemonic: /^(?:swp|ld(?:add|clr|eor|set|[su]max|[su]min))a?l?[bh]?$/, operands: [1] },
    // The first operand is the status: 0 if it was stored.
    { mnemonic: /^stl?x[rp][bh]?$/, operands: [0] },
    { mnemonic: /^(?:cmp|cmn|tst|f?ccmpe?|ccmn|fcmpe?|st\w+|b|b\.\w+|br|cbn?z|tbn?z|ret|nop|udf|brk|svc|msr|prfu?m)$/, operands: [] },
  ],
};

/** The registers that instructions of the code write, and `calls` where it calls. */
export function registersWritten(code: Uint8Array, machine: MachineName): string[] {
  const written = new Set<string>();
  for (const { text } of disassemble(code, { processor: machine })) {
    const [, repeated, mnemonic = '', rest = ''] =
      /^(?:(rep\w*) )?(?:lock )?([\w.]+)\s*(.*)$/.exec(text) ?? [];
    const operands = splitOperands(rest);
    if (/^(?:call|blr?)$/.test(mnemonic)) written.add('calls');
    const exception = exceptions[machine].find(
      (row) => row.mnemonic.test(mnemonic) && (row.when?.(operands) ?? true),
    );
    for (const register of exception?.implicit ?? []) written.add(register);
    if (repeated !== undefined) written.add('rcx');
    for (const index of exception?.operands ?? [0])
      for (const register of fullRegisters(operands[index] ?? '', machine)) written.add(register);
    // [x1, #16]! and [x1], #16 write their base back.
    const [, before, behind] = /\[(x\d+)[^\]]*\]!|\[(x\d+)\], /.exec(machine === 'arm64' ? rest : '') ?? [];
    const base = before ?? behind;
    if (base !== undefined) written.add(base);
  }
  return [...written].sort(byNumber);
}

/** Commas between brackets and braces do not separate operands. */
function splitOperands(text: string): string[] {
  return text === '' ? [] : text.split(/,(?![^[{]*[\]}])/).map((operand) => operand.trim());
}

/** The whole registers that an operand names: rax for al, x3 for w3, each of a list; none for memory and for sp. */
function fullRegisters(operand: string, machine: MachineName): string[] {
  if (machine === 'x64') {
    const register = fullRegister(operand);
    return register === undefined ? [] : [register];
  }
  const [, first, last] = /^\{\s*v(\d+)[^,-]*-\s*v(\d+)/.exec(operand) ?? [];
  if (first !== undefined) {
    const count = ((Number(last) - Number(first)) & 31) + 1;
    return Array.from({ length: count }, (_, index) => `v${(Number(first) + index) % 32}`);
  }
  const names = operand.startsWith('{') ? operand.replace(/^\{|\}.*$/g, '').split(',') : [operand];
  return names.flatMap((name) => {
    const [, kind, number] = /^([wxbhsdqv])(\d+)(?:\..*)?$/.exec(name.trim()) ?? [];
    return kind === undefined ? [] : [`${kind === 'w' || kind === 'x' ? 'x' : 'v'}${number}`];
  });
}

function fullRegister(operand: string): string | undefined {
  const [, numbered] = /^(r\d+)[dwb]?$/.exec(operand) ?? [];
  if (numbered !== undefined) return numbered;
  const [, vector] = /^[xyz]mm(\d+)(?: ?\{.*)?$/.exec(operand) ?? [];
  if (vector !== undefined) return `xmm${vector}`;
  const [, letter] = /^[re]?([abcd])[xlh]$/.exec(operand) ?? [];
  if (letter !== undefined) return `r${letter}x`;
  const [, pointer] = /^[re]?(si|di|bp)l?$/.exec(operand) ?? [];
  return pointer === undefined ? undefined : `r${pointer}`;
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
