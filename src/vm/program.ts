/**
 * The program: what every tier consumes. A body is the code of one function, or of a line: instructions of five words,
 *
 *   operation, d, a, b, c
 *
 * An operation that is 0 or more is `page << 8 | opcode` and goes through the page table. Negative ones are those below, made
 * of blocks, constants, calls and fields. d, a, b, c are operands: `2 * slot`, from the start of the call's own slots; or
 * `~(2 * slot)`, from the start of the store: registers. An operation of pages 0 to 2 has its operands in a, b, c; one of
 * another page has them in consecutive slots from `a` on, and their count in `b`.
 *
 * The slots of a call: its arguments, its other locals, its temporaries. A call's arguments are the first slots of the
 * called function, which lie behind the temporaries that are in use. So there is one place for each value, at each
 * instruction, whatever tier runs: a run can stop before any instruction, and go on in another tier.
 *
 * Fuel: `pay` stands at the start of each block, and in a loop's block once for each turn: the price is 1, what the opcodes
 * of the block cost, and for loops what computing the next condition costs. There, a run stops that can't pay.
 */

import type { MacroDefinition } from './macros.ts';
import type { Signature, ValueType } from './types.ts';

/** The negative operations. One line each: what it is called in listings, and its operands. */
// biome-ignore format: one operation per line
export const structure = {
  pay:       { code: -1,  operands: ['fuel', 'counter'] },
  constant:  { code: -2,  operands: ['d', 'low', 'high'] },
  move:      { code: -3,  operands: ['d', 'slot'] },
  jump:      { code: -4,  operands: ['target'] },
  ifZero:    { code: -5,  operands: ['target', 'slot'] },
  ifNotZero: { code: -6,  operands: ['target', 'slot'] },
  /** Jumps if the value is less than 1. */
  ifNone:    { code: -7,  operands: ['target', 'slot'] },
  /** Subtracts 1, and jumps if more than 0 is left. */
  again:     { code: -8,  operands: ['target', 'slot'] },
  increment: { code: -9,  operands: ['d'] },
  /** The result goes to d; the arguments begin at the slot. */
  call:      { code: -10, operands: ['d', 'function', 'slot'] },
  /** The result is the value of the slot. */
  result:    { code: -11, operands: ['type', 'slot'] },
  leave:     { code: -12, operands: [] },
  getField:  { code: -13, operands: ['d', 'field', 'type'] },
  setField:  { code: -14, operands: ['field', 'slot', 'type'] },
  /** A list of values that lie in consecutive slots, in the order of a template. */
  setList:   { code: -15, operands: ['field', 'slot', 'template'] },
} as const;

export type StructureName = keyof typeof structure;

/** Types as numbers, in operands and marks. */
export const typeNumbers: Readonly<Record<ValueType, number>> = { i64: 1, f64: 2, str: 3 };
export const typeNames: readonly ValueType[] = ['i64', 'i64', 'f64', 'str'];
/** In marks: a statement without a value ends here, or a decision is made here. */
export const [markPlain, markDecision] = [4, 5];

/** What a list is made of: the types of its elements, or lists. */
export type ListTemplate = readonly (ValueType | ListTemplate)[];

/** A local variable of a call. */
export interface Local {
  readonly letter: string;
  readonly slot: number;
  readonly type: ValueType;
}

/** The code of one function, or of a line. */
export interface Body {
  /** The function's name; `lineName` for a line. */
  readonly name: string;
  readonly version: number;
  readonly signature: Signature;
  readonly code: Int32Array;
  /** For each instruction, where in the source it comes from: bytes from the start of the line. */
  readonly offsets: Int32Array;
  /** For each instruction, 0 or: a statement ends here; the type of what it wrote (`typeNumbers`), or a mark. */
  readonly marks: Uint8Array;
  /** For instructions of macros: where in the macro. */
  readonly within: ReadonlyMap<number, string>;
  /** Slots of a call: arguments, locals, temporaries. */
  readonly slots: number;
  /** Slots of arguments and locals: all but the arguments are zeros at first. */
  readonly localSlots: number;
  readonly locals: readonly Local[];
  readonly templates: readonly ListTemplate[];
  /** How often each `pay` was paid. */
  readonly counters: Float64Array;
  /** The bytes that it was made of, and where in their line they began. */
  readonly source: Uint8Array;
  readonly sourceOffset: number;
  /** What a tier (see tier.ts) has made of it. */
  native: 'dispatched' | 'compiled' | undefined;
  /** The macros that were put in. */
  readonly macros: ReadonlyMap<string, MacroDefinition>;
}

/** What the body of a line is called; no function can have this name. */
export const lineName = '(line)';

/** Words of an instruction. */
export const instructionWords = 5;

/** How often each block of a body ran, and where it begins. */
export function blockCounts(body: Body): { name: string; version: number; offset: number; count: number }[] {
  const { name, version, code, offsets, counters } = body;
  const blocks: { name: string; version: number; offset: number; count: number }[] = [];
  for (let index = 0; index < offsets.length; index++) {
    if (code[index * instructionWords] !== structure.pay.code) continue;
    const count = counters[code[index * instructionWords + 2] as number] as number;
    blocks.push({ name, version, offset: offsets[index] as number, count });
  }
  return blocks;
}

const structureByCode: ReadonlyMap<number, { readonly name: string; readonly operands: readonly string[] }> =
  new Map(Object.entries(structure).map(([name, { code, operands }]) => [code, { name, operands }] as const));

/** A listing: one instruction a line, with the offset in the source. `nameOf` names the operations of pages. */
export function listBody(body: Body, nameOf: (operation: number) => string): string {
  const lines = [`${body.name} version ${body.version}: ${body.slots} slots, ${body.localSlots} of locals`];
  for (let index = 0; index < body.offsets.length; index++) {
    const [operation = 0, ...words] = body.code.subarray(
      index * instructionWords,
      (index + 1) * instructionWords,
    );
    const row = structureByCode.get(operation);
    const operands = row
      ? row.operands.map((kind, position) => printOperand(kind, words[position] as number))
      : words.map((word) => printOperand('slot', word));
    const text = `${row?.name ?? nameOf(operation)} ${operands.join(', ')}`.trim();
    lines.push(`${String(index).padStart(4)}  ${String(body.offsets[index]).padStart(5)}  ${text}`);
  }
  return `${lines.join('\n')}\n`;
}

function printOperand(kind: string, word: number): string {
  if (kind === 'd' || kind === 'slot') {
    if (word >= 0) return `#${word / 2}`;
    const slot = ~word / 2 - 8;
    return slot >= 0 && slot < 26 && Number.isInteger(slot) ? String.fromCharCode(0x41 + slot) : `~${~word}`;
  }
  if (kind === 'target') return `-> ${word / instructionWords}`;
  return `${kind} ${word}`;
}
