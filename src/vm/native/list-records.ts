/** Records as text, for people and for tests: what translate.ts makes of a program. */

import { opcodeAt } from '../opcodes.ts';
import { instructionWords } from '../program.ts';
import type { PageLayout, TableEntry } from './page-layout.ts';
import { recordSize, recordWords, type Translated } from './translate.ts';

/** What the records of the structure have in their fields; the first part of their names. */
const fields: Readonly<Record<string, readonly Field[]>> = {
  pay: ['value'],
  pay_counted: ['value'],
  jump: ['target'],
  loop: ['target'],
  again: ['a', 'target'],
  again_loop: ['a', 'target'],
  if_zero: ['a', 'target'],
  if_not_zero: ['a', 'target'],
  if_none: ['a', 'target'],
  constant: ['d', 'value'],
  increment: ['d'],
  move: ['d', 'b'],
  call: ['function', 'd'],
  take: ['d'],
  result: ['a'],
};
type Field = 'd' | 'a' | 'b' | 'value' | 'target' | 'function';

/** One record a line: its number, the number of the instruction, the handler, and what it takes. */
export function listRecords({ records }: Translated, layout: PageLayout): string {
  const entries = new Map(layout.entries.map((entry) => [entry.offset, entry]));
  const lines: string[] = [];
  for (let at = recordWords; at < records.length; at += recordWords) {
    const [handler = 0, pc = 0] = records.subarray(at, at + 2);
    const entry = entries.get(handler) as TableEntry;
    const name = entry.symbol.slice('uranium_vm_'.length);
    const operands = fieldsOf(entry, name).map((field) => print(records, at, field, layout));
    const place = `${String(at / recordWords).padStart(4)}  ${String(pc / instructionWords).padStart(4)}`;
    lines.push(`${place}  ${name} ${operands.join(', ')}`.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

/** Of an opcode: what its form says, for each letter. */
function fieldsOf({ operation }: TableEntry, name: string): readonly (Field | 't')[] {
  const opcode = operation === undefined ? undefined : opcodeAt(operation >> 8, operation & 0xff);
  const form = name.slice(name.lastIndexOf('_') + 1);
  if (!opcode) return fields[name] ?? fields[name.slice(0, name.lastIndexOf('_'))] ?? [];
  const isJump = /_(if|unless|turn)_/.test(name);
  const isMove = form.length === opcode.operands.length && opcode.result !== 'void' && !isJump;
  const places: readonly Field[] = isMove
    ? ['d', 'b']
    : form.length > opcode.operands.length
      ? ['d', 'a', 'b']
      : ['a', 'b'];
  const list = [...form].map((letter, index) => {
    if (letter === 't') return 't';
    return letter === 'i' ? 'value' : (places[index] as Field);
  });
  return isJump ? [...list, 'target'] : list;
}

function print(records: Int32Array, at: number, field: Field | 't', layout: PageLayout): string {
  const [d = 0, a = 0, low = 0, high = 0] = records.subarray(at + 2, at + 6);
  switch (field) {
    case 't':
      return 't';
    case 'value':
      return String((BigInt(high) << 32n) | BigInt(low >>> 0));
    case 'target':
      return `-> ${at / recordWords + d / recordSize}`;
    case 'function':
      return `function ${(a - layout.functionsOffset) / 8}`;
    default:
      return place({ d, a, b: low }[field]);
  }
}

/** A slot of the call, or a register. */
function place(offset: number): string {
  return offset >= 0 ? `#${offset / 8}` : String.fromCharCode(0x41 + ~offset / 8 - 8);
}
