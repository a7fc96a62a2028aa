/**
 * Step 1, IR generation: a program is the list of instructions that encodes the objects of one shape.
 *
 * A program is straight-line: `begin`, one instruction per field in the order of JSON.stringify, `end`.
 * Each field instruction carries its key as ready-made JSON text that begins with a comma; `end` turns the
 * first comma into the brace, so that skipped fields need no special case. The kind of a field instruction
 * is a guess from the first object seen; the code checks it and has a general way for everything else.
 */
import { originalStringify } from './portable.ts';
import type { Description, Field } from './shape.ts';

/** The operations, one line each. */
export const operations = {
  begin: 'note where the object begins; check its elements and its property array',
  string: 'key, then a string',
  integer: 'key, then a small integer',
  double: 'key, then a boxed number',
  boolean: 'key, then true or false',
  object: 'key, then an object or array of a known shape',
  any: 'key, then a value of whatever kind',
  end: 'turn the first comma into the opening brace and close the object',
} as const;

export type Operation = keyof typeof operations;
export type FieldOperation = Exclude<Operation, 'begin' | 'end'>;

export interface FieldInstruction {
  readonly operation: FieldOperation;
  /** `,"key":` as UTF-8. */
  readonly text: Uint8Array;
  readonly place: Field['place'];
  /** The shape that is expected; -1 but for `object`. */
  readonly shape: number;
}

export type Instruction =
  /** `outer`: how many words the property array must have; 0 where it is never read. */
  { readonly operation: 'begin'; readonly outer: number } | FieldInstruction | { readonly operation: 'end' };

export interface Program {
  /** Number of the shape that it encodes. */
  readonly shape: number;
  readonly instructions: readonly Instruction[];
  /** Whether a key holds characters beyond ASCII. */
  readonly nonAscii: boolean;
}

const operationOf: Record<Field['sample'], FieldOperation> = {
  other: 'any',
  integer: 'integer',
  string: 'string',
  double: 'double',
  boolean: 'boolean',
  shape: 'object',
  described: 'object',
};

const utf8 = new TextEncoder();

/**
 * Makes the program of a described class.
 * `shapeOf` gives the number of the shape that a description of the same batch was given, or -1.
 */
export function makeProgram(
  shape: number,
  description: Description,
  shapeOf: (description: number) => number,
): Program {
  let outer = 0;
  let nonAscii = false;
  const fields = description.fields.map((field): FieldInstruction => {
    if ('outer' in field.place) outer = Math.max(outer, field.place.outer + 1);
    const text = utf8.encode(`,${originalStringify(field.key)}:`);
    if (text.some((byte) => byte > 0x7f)) nonAscii = true;
    const expected = field.sample === 'described' ? shapeOf(field.reference) : field.reference;
    const known = (field.sample === 'shape' || field.sample === 'described') && expected >= 0;
    const operation = operationOf[field.sample];
    return {
      operation: operation === 'object' && !known ? 'any' : operation,
      text,
      place: field.place,
      shape: known ? expected : -1,
    };
  });
  return {
    shape,
    nonAscii,
    instructions: [{ operation: 'begin', outer }, ...fields, { operation: 'end' }],
  };
}

const outerFlag = 0x80000000;

/**
 * The program as the interpreting kernel reads it (`kernels/json_interpret.c`), for memory at `address`:
 * a header, one instruction of 16 bytes per field, then the texts, each padded to a multiple of 16 bytes.
 */
export function writeProgram(program: Program, address: bigint): Uint8Array {
  const fields = program.instructions.filter((instruction) => 'text' in instruction);
  const begin = program.instructions[0];
  const paddedLength = (text: Uint8Array) => Math.ceil(text.length / 16) * 16;
  let textAt = 16 + 16 * fields.length;
  const bytes = new Uint8Array(fields.reduce((size, { text }) => size + paddedLength(text), textAt));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, fields.length, true);
  view.setUint32(4, begin?.operation === 'begin' ? begin.outer : 0, true);
  view.setUint32(8, program.nonAscii ? 1 : 0, true);
  for (const [index, { text, place }] of fields.entries()) {
    const at = 16 + 16 * index;
    view.setBigUint64(at, address + BigInt(textAt), true);
    view.setUint32(at + 8, text.length, true);
    view.setUint32(at + 12, 'inObject' in place ? place.inObject : (place.outer | outerFlag) >>> 0, true);
    bytes.set(text, textAt);
    textAt += paddedLength(text);
  }
  return bytes;
}

/** One line of text per instruction, as `explain` shows it. */
export function printProgram(program: Program): string[] {
  return program.instructions.map((instruction) => {
    if (instruction.operation === 'begin') {
      return instruction.outer ? `begin      property array of ${instruction.outer} or more` : 'begin';
    }
    if (instruction.operation === 'end') return 'end';
    const { operation, text, place, shape } = instruction;
    const where = 'inObject' in place ? `[object + ${place.inObject}]` : `[properties + ${place.outer}]`;
    const expected = shape >= 0 ? `  shape ${shape}` : '';
    return `${operation.padEnd(10)} ${where.padEnd(18)} ${new TextDecoder().decode(text)}${expected}`;
  });
}
