/**
 * Which registers code writes, read from its disassembly. It is for people: a state that is passed in registers shows
 * here which parts of it a stencil changes, and nothing depends on it.
 */

import { disassemble } from '../asm/index.ts';
import type { MachineName } from '../elf/index.ts';

/** Instructions whose first operand is not written. */
const readsOnly: Readonly<Record<MachineName, RegExp>> = {
  x64: /^(cmp|test|push|j\w+|call|ret|nop\w*|bt|u?comis[sd]|vu?comis[sd]|ptest|vptest|int3|ud2|endbr64)$/,
  arm64: /^(cmp|cmn|tst|ccmp|ccmn|fcmpe?|fccmp|st\w+|b|b\.\w+|bl|br|blr|cbn?z|tbn?z|ret|nop|udf|brk|prfm)$/,
};

/** Instructions with results that are no operands. */
const implicit: Readonly<Record<string, readonly string[]>> = {
  mul: ['rax', 'rdx'],
  div: ['rax', 'rdx'],
  idiv: ['rax', 'rdx'],
  cqo: ['rdx'],
  cdq: ['rdx'],
  cdqe: ['rax'],
  bl: ['x30'],
};

/** The registers that instructions of the code write, and `calls` where it calls. */
export function registersWritten(code: Uint8Array, machine: MachineName): string[] {
  const written = new Set<string>();
  for (const { text } of disassemble(code, { processor: machine })) {
    const [, mnemonic = '', operands = ''] = /^(?:rep\w* )?([\w.]+)\s*(.*)$/.exec(text) ?? [];
    if (/^(call|bl|blr)$/.test(mnemonic)) written.add('calls');
    const results = implicit[mnemonic];
    if (results) for (const register of results) written.add(register);
    if (results || readsOnly[machine].test(mnemonic)) continue;
    const both = /^(ldp|xchg|ldpsw)$/.test(mnemonic);
    for (const operand of operands.split(',').slice(0, both ? 2 : 1)) {
      const register = fullRegister(operand.trim(), machine);
      if (register !== undefined) written.add(register);
    }
  }
  return [...written].sort(byNumber);
}

/** The whole register that an operand names: rax for al, x3 for w3; undefined for the stack pointer and for memory. */
function fullRegister(operand: string, machine: MachineName): string | undefined {
  if (machine === 'arm64') {
    const [, kind, number] = /^([wxbhsdqv])(\d+)(?:\..*)?$/.exec(operand) ?? [];
    if (kind === undefined) return undefined;
    return `${kind === 'w' || kind === 'x' ? 'x' : 'v'}${number}`;
  }
  const [, numbered] = /^(r\d+)[dwb]?$/.exec(operand) ?? [];
  if (numbered !== undefined) return numbered;
  const [, vector] = /^[xyz]mm(\d+)$/.exec(operand) ?? [];
  if (vector !== undefined) return `xmm${vector}`;
  const [, letter] = /^[re]?([abcd])[xlh]$/.exec(operand) ?? [];
  if (letter !== undefined) return `r${letter}x`;
  const [, pointer] = /^[re]?(si|di|bp)l?$/.exec(operand) ?? [];
  return pointer === undefined ? undefined : `r${pointer}`;
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
