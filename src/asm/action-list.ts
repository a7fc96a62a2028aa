/**
 * What a template becomes: constant bytes, and actions that say how run-time operands change them.
 *
 *   template text ──parse, once──► ActionList ──append, often──► bytes
 *
 *   mov eax, ${n}; add [rdi + ${d}], rbx; ret
 *
 *   emit  one encoding                b8 nn nn nn nn        field: 4 bytes at 1, operand 0
 *   emit  three encodings to try      48 01 1f              field: 0 bytes, operand 1 must be 0
 *                                     48 01 5f dd           field: 1 byte at 3, operand 1
 *                                     48 01 9f dd dd dd dd  field: 4 bytes at 3, operand 1
 *   emit  one encoding                c3
 *
 * Invariant: the encodings of an action are sorted by size; the first whose fields all fit is used. Adjacent
 * instructions that have one encoding each are merged into one action.
 */

import type { RelocationKind } from '../base/index.ts';
import { groupKind, OperandKind, operandKind, wideKind } from './operand-kind.ts';
import type { PlainEncoding } from './plain.ts';
import type { SourceText } from './source-text.ts';
import type { Step } from './step.ts';

/** What fills a field. */
export const FieldKind = {
  /** a number or bigint operand */
  value: 0,
  /** a label that the template itself defines; `operand` is its index among them */
  local: 1,
  /** a `Label` operand */
  label: 2,
  /** an `ExternalSymbol` operand that is a target, relative to the instruction: leaves a relocation */
  external: 3,
  /** an `ExternalSymbol` operand that is a number: leaves an absolute relocation */
  absolute: 4,
  /** a dynamic label, `=>n`; `operand` is the operand that is its number, or, below 0, -1 minus its number */
  dynamic: 5,
  /** the last label `n:` before, `<n`; `operand` is n */
  before: 6,
  /** the next label `n:`, `>n`; `operand` is n */
  after: 7,
} as const;

/** How a value lies in the bits of a 32-bit instruction word. */
export interface FieldCodec {
  /** The values that fit, for errors: "0..32760 in steps of 8". */
  readonly range: string;
  /** How far a branch reaches, in bytes; 0 where there is no way to extend it. */
  readonly reach: number;
  /** The relocation that an external symbol leaves; undefined where there can be none. */
  readonly relocation: RelocationKind | undefined;
  /**
   * The bits that are to be set, or undefined if `value` doesn't fit. `partner` is the operand that this one
   * belongs with (the lowest bit of a bit field, for its width).
   */
  insert(value: number | bigint, partner: number | bigint): number | undefined;
  /** How to make it again in another process. */
  readonly recipe: CodecRecipe;
}

/** A codec as data, in the processor's words. */
export type CodecRecipe = readonly (string | number)[];

/** Another number that decides about a field: a run-time operand, or (index -1) a constant. */
export interface Partner {
  readonly operand: number;
  readonly negate: boolean;
  /** Added to the operand. */
  readonly addend: number;
}

/** Bytes of an encoding that a run-time operand decides. */
export interface Field {
  readonly kind: (typeof FieldKind)[keyof typeof FieldKind];
  /** Bytes from the start of the encoding. */
  readonly offset: number;
  /** In bytes: 0 (the value is implied), 1, 2, 4 or 8. */
  readonly size: number;
  /** Bytes from the start of the field to the end of its instruction, where relative values count from. */
  readonly tail: number;
  /** Index among the operands of the template, or among its local labels. */
  readonly operand: number;
  /** The operand is subtracted rather than added. */
  readonly negate: boolean;
  /** Added to the operand. */
  readonly addend: number;
  /** The smallest and the largest value that fit, after `wrap` was taken off once if that helps. */
  readonly min: number;
  readonly max: number;
  /** 2 to the operand's width: 0xffffffff is -1 to a 32-bit instruction. 0: values don't wrap. */
  readonly wrap: number;
  /** How the value lies in the bits of a 32-bit word; undefined where it is the bytes of the field. */
  readonly codec: FieldCodec | undefined;
  /** Where the operand is in the template's text. */
  readonly place: number;
  /** What the field is, for errors: "imm8 of add r/m64, imm8". */
  readonly what: string;
  /** For codecs that take a partner. */
  readonly partner?: Partner | undefined;
  /** What the value is counted in: the field holds it divided by this, and only multiples fit. Undefined: 1. */
  readonly scale?: number | undefined;
  /** Every number that the operand can be fits: nothing is checked. */
  readonly alwaysFits?: boolean;
}

/** Bits of an encoding that hold the number of a register operand. */
export interface RegisterField {
  /** Bytes from the start of the encoding to the byte. */
  readonly offset: number;
  readonly operand: number;
  /** The number whose bits the encoding's bytes have; others differ from it by exclusive or. */
  readonly represented: number;
  /** The bits of the number that are here. */
  readonly mask: number;
  /** How far they are shifted to the left, and then to the right. */
  readonly left: number;
  readonly right: number;
}

/** Where the text of one instruction is, for listings. */
export interface SourceLine {
  /** Bytes from the start of the encoding. */
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

/** One way to write an instruction, or a run of instructions that can be written in one way only. */
export interface Encoding {
  readonly bytes: Uint8Array;
  readonly fields: readonly Field[];
  readonly lines: readonly SourceLine[];
  /** Absent where every register is known. */
  readonly registers?: readonly RegisterField[];
}

export type Action =
  /** Writes the first of `encodings` that fits. */
  | { readonly kind: 'emit'; readonly encodings: readonly Encoding[] }
  /** Binds the local label `index`. */
  | { readonly kind: 'local'; readonly index: number; readonly line: SourceLine }
  /** Binds the `Label` that is operand `operand`. */
  | { readonly kind: 'label'; readonly operand: number; readonly place: number }
  /** Binds a dynamic label; `operand`: see `FieldKind.dynamic`. */
  | { readonly kind: 'dynamic'; readonly operand: number; readonly place: number }
  /** Binds the label `digit:`. */
  | { readonly kind: 'numbered'; readonly digit: number; readonly line: SourceLine }
  /** Goes on in another section, until the fragment ends. */
  | { readonly kind: 'section'; readonly name: string; readonly line: SourceLine }
  /** Splices the fragment that is operand `operand`. */
  | { readonly kind: 'fragment'; readonly operand: number }
  | { readonly kind: 'align'; readonly alignment: number; readonly fill: number; readonly line: SourceLine };

/** The processors that there are instruction tables of; the names are Node's. */
export type ProcessorName = 'x64' | 'arm64';

/** What the assembler has to know of a processor. */
export interface Processor {
  readonly name: ProcessorName;
  /** Fills `bytes` from `start` to `end` with instructions that do nothing. */
  pad(bytes: Uint8Array, start: number, end: number): void;
  /** A branch that reaches every place, with one field for it; undefined where branches need no help. */
  readonly veneer: Encoding | undefined;
  /** Bytes that one encoding of merged instructions may have. */
  readonly maximumRun: number;
}

export interface ActionList {
  readonly processor: Processor;
  readonly source: SourceText;
  readonly actions: readonly Action[];
  /** The same as the assembler runs them. */
  readonly steps: readonly Step[];
  /** The same where it is one plain instruction. */
  readonly plain: PlainEncoding | undefined;
  /** The same as one array of numbers, where there is such a form. */
  readonly compact: Int32Array | undefined;
  /** The names of the labels that the template defines. */
  readonly locals: readonly string[];
  /** Bytes that `emit` actions write at most. */
  readonly maximumSize: number;
}

/** Bytes that an `emit` action writes at most; other actions write none by themselves. */
export function maximumSize(action: Action): number {
  return action.kind === 'emit' ? (action.encodings.at(-1)?.bytes.length ?? 0) : 0;
}

/** Code in waiting: an action list, and the operands that this use of the template was given. */
export class Fragment {
  readonly [operandKind]: number;
  readonly [groupKind]: number;
  readonly [wideKind]: number;
  readonly actionList: ActionList;
  readonly values: readonly unknown[];

  /** Made by a template tag such as `x64`. */
  constructor(actionList: ActionList, values: readonly unknown[]) {
    this[operandKind] = OperandKind.fragment[actionList.processor.name];
    this[groupKind] = this[operandKind];
    this[wideKind] = this[operandKind];
    this.actionList = actionList;
    this.values = values;
  }
}

const twoTo63 = 1n << 63n;
const twoTo64 = 1n << 64n;

/** The bits of a field that has a codec, or undefined if the operand doesn't fit. */
export function fieldBits(field: Field, values: readonly unknown[]): number | undefined {
  const { codec, partner, operand, negate, addend } = field;
  const value = sum(values[operand], negate, addend);
  if (codec === undefined || value === undefined) return undefined;
  if (partner === undefined) return codec.insert(value, 0);
  const other =
    partner.operand < 0 ? partner.addend : sum(values[partner.operand], partner.negate, partner.addend);
  return codec.insert(value, other ?? Number.NaN);
}

function sum(raw: unknown, negate: boolean, addend: number): number | bigint | undefined {
  if (typeof raw === 'number') return (negate ? -raw : raw) + addend;
  if (typeof raw === 'bigint') return (negate ? -raw : raw) + BigInt(addend);
  return undefined;
}

/**
 * What goes into `field` for the operand `raw`, or undefined if it doesn't fit. A bigint is returned only for
 * 8-byte fields.
 */
export function fieldValue(field: Field, raw: unknown): number | bigint | undefined {
  let value: number;
  if (typeof raw === 'number') {
    value = (field.negate ? -raw : raw) + field.addend;
  } else if (typeof raw === 'bigint') {
    let big = (field.negate ? -raw : raw) + BigInt(field.addend);
    if (big >= twoTo63 && big < twoTo64 && field.wrap === 2 ** 64) big -= twoTo64;
    value = Number(big);
    if (!Number.isSafeInteger(value)) {
      return field.size === 8 && big >= -twoTo63 && big < twoTo63 ? big : undefined;
    }
  } else {
    return undefined;
  }
  if (field.scale !== undefined) value /= field.scale; // other than multiples are no integers then
  if (value > field.max && value < field.wrap) value -= field.wrap;
  return value >= field.min && value <= field.max && Number.isSafeInteger(value) ? value : undefined;
}

/** The values that a field takes, as "-128..255" or "-512..508 in steps of 4". */
export function printRange({ min, max, wrap, scale }: Pick<Field, 'min' | 'max' | 'wrap' | 'scale'>): string {
  if (scale !== undefined) return `${min * scale}..${max * scale} in steps of ${scale}`;
  return `${min}..${wrap > 0 && wrap === -2 * min ? wrap - 1 : max}`;
}
