/**
 * An action list as the assembler runs it: the same, laid out for speed. All steps have the same properties, and so have all
 * fields; constant bytes are words, and of each field it is known beforehand how it is filled.
 */

import { type Action, type Encoding, type Field, FieldKind, type SourceLine } from './action-list.ts';

export const StepKind = {
  emit: 0,
  local: 1,
  label: 2,
  dynamic: 3,
  numbered: 4,
  section: 5,
  fragment: 6,
  align: 7,
} as const;

/** How a field is filled. */
export const Filling = {
  /** a number that fits */
  fitting: 0,
  /** a number that may fit or not */
  number: 1,
  /** bits of an instruction word */
  bits: 2,
  /** the distance to a label */
  place: 3,
  /** a relocation */
  relocation: 4,
} as const;

export interface StepField extends Field {
  readonly filling: (typeof Filling)[keyof typeof Filling];
}

/** Bits of a register's number, which are 0 in the word that they go to. */
export interface RegisterBits {
  /** Index of the word. */
  readonly word: number;
  readonly operand: number;
  /** The bits of the number. */
  readonly mask: number;
  /** How far they are shifted to the right, and then to the left. */
  readonly right: number;
  readonly left: number;
}

export interface StepEncoding {
  readonly size: number;
  /** The bytes, filled up with zeros. */
  readonly words: Int32Array;
  /** By word. */
  readonly registers: readonly RegisterBits[];
  readonly fields: readonly StepField[];
  readonly lines: readonly SourceLine[];
}

export interface Step {
  readonly kind: (typeof StepKind)[keyof typeof StepKind];
  /** The one encoding that there is; undefined where there are several, and for other steps than `emit`. */
  readonly only: StepEncoding | undefined;
  /** Shortest first. */
  readonly encodings: readonly StepEncoding[];
  /** Of an operand, or of a local label; a digit; or an alignment. */
  readonly operand: number;
  /** What `align` fills with; -1: with instructions. */
  readonly fill: number;
  /** Bytes that it writes at most. */
  readonly maximumSize: number;
  /** Of a section. */
  readonly name: string;
  readonly place: number;
}

/** Lays out the actions of a template. */
export function stepsOf(actions: readonly Action[]): Step[] {
  return actions.map((action) => {
    switch (action.kind) {
      case 'emit': {
        const encodings = action.encodings.map(layOut);
        return step({ kind: StepKind.emit, encodings });
      }
      case 'local':
        return step({ kind: StepKind.local, operand: action.index, place: action.line.start });
      case 'label':
        return step({ kind: StepKind.label, operand: action.operand, place: action.place });
      case 'dynamic':
        return step({ kind: StepKind.dynamic, operand: action.operand, place: action.place });
      case 'numbered':
        return step({ kind: StepKind.numbered, operand: action.digit, place: action.line.start });
      case 'section':
        return step({ kind: StepKind.section, name: action.name, place: action.line.start });
      case 'fragment':
        return step({ kind: StepKind.fragment, operand: action.operand });
      case 'align':
        return step({ kind: StepKind.align, operand: action.alignment, fill: action.fill });
    }
    return action satisfies never;
  });
}

function step(given: Pick<Step, 'kind'> & Partial<Step>): Step {
  const encodings = given.encodings ?? [];
  return {
    kind: given.kind,
    only: encodings.length === 1 ? encodings[0] : undefined,
    encodings,
    operand: given.operand ?? 0,
    fill: given.fill ?? 0,
    maximumSize: encodings.at(-1)?.size ?? 0,
    name: given.name ?? '',
    place: given.place ?? 0,
  };
}

/** An encoding as the assembler writes it. */
export function layOut({ bytes, fields, lines, registers }: Encoding): StepEncoding {
  const words = new Int32Array((bytes.length + 3) >> 2);
  const view = new DataView(words.buffer);
  for (const [index, byte] of bytes.entries()) view.setUint8(index, byte);
  // words are written in little endian, whatever the machine has
  for (let i = 0; i < words.length; i++) words[i] = view.getInt32(4 * i, true);
  const bits = (registers ?? []).map((field): RegisterBits => {
    const { offset, operand, represented, mask, left, right } = field;
    const found = { word: offset >> 2, operand, mask, right, left: left + 8 * (offset & 3) };
    words[found.word] = (words[found.word] as number) ^ placeBits(found, represented);
    return found;
  });
  return {
    size: bytes.length,
    words,
    registers: bits.sort((a, b) => a.word - b.word),
    fields: fields.map((field) => layOutField(field)),
    lines,
  };
}

/** Where the bits of a register's number go in their word. */
export function placeBits({ mask, right, left }: RegisterBits, number: number): number {
  return ((number & mask) >> right) << left;
}

/** A field with all of its properties in one order. */
export function layOutField(field: Field): StepField {
  return {
    kind: field.kind,
    filling: fillingOf(field),
    offset: field.offset,
    size: field.size,
    tail: field.tail,
    operand: field.operand,
    negate: field.negate,
    addend: field.addend,
    min: field.min,
    max: field.max,
    wrap: field.wrap,
    codec: field.codec,
    place: field.place,
    what: field.what,
    partner: field.partner,
    scale: field.scale,
    alwaysFits: field.alwaysFits ?? false,
  };
}

function fillingOf(field: Field): StepField['filling'] {
  const { kind, codec, size, scale, alwaysFits } = field;
  if (kind === FieldKind.external || kind === FieldKind.absolute) return Filling.relocation;
  if (kind !== FieldKind.value) return Filling.place;
  if (codec !== undefined) return Filling.bits;
  return alwaysFits && size < 8 && scale === undefined ? Filling.fitting : Filling.number;
}
