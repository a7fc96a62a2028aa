/**
 * Which registers the functions of an object write, read from the text that objdump makes of it. It is for people: a
 * state that is passed in registers shows here which parts of it a stencil changes, and nothing depends on it.
 */

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

/** For each function of a listing (`objdump -dr`, Intel syntax), the registers that it writes; `calls` where it calls. */
export function registersWritten(listing: string, machine: MachineName): Map<string, string[]> {
  const functions = new Map<string, string[]>();
  let written = new Set<string>();
  const close = (name: string | undefined) => {
    if (name !== undefined) functions.set(name, [...written].sort(byNumber));
    written = new Set();
  };
  let name: string | undefined;
  for (const line of listing.split('\n')) {
    const start = /^[0-9a-f]+ <(\w+)>:$/.exec(line);
    if (start) {
      close(name);
      name = start[1];
      continue;
    }
    const [, text = ''] = /^\s+[0-9a-f]+:\t[0-9a-f ]+\t\s*(.*)$/.exec(line) ?? [];
    const [, mnemonic = '', operands = ''] = /^(?:rep\w* )?([\w.]+)\s*([^#/<]*)/.exec(text) ?? [];
    for (const register of implicit[mnemonic] ?? []) written.add(register);
    if (/^(call|bl|blr)$/.test(mnemonic)) written.add('calls');
    if (readsOnly[machine].test(mnemonic) || implicit[mnemonic]) continue;
    const both = /^(ldp|xchg|ldpsw)$/.test(mnemonic);
    for (const operand of operands.split(',').slice(0, both ? 2 : 1)) {
      const register = fullRegister(operand.trim(), machine);
      if (register !== undefined) written.add(register);
    }
  }
  close(name);
  return functions;
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
