/**
 * Programs: the lists of instructions that encode the objects of one shape, as TypeScript sees them.
 *
 * Step 1, IR generation, is done by a kernel in the middle of a pass (`kernels/json_learn.c`, which writes what
 * `kernels/json_program.h` declares); here programs are read back, once they are hot, to be compiled or shown.
 *
 * A program is straight-line: `begin`, one instruction per field in the order of JSON.stringify, `end`.
 * Each field instruction carries its key as ready-made JSON text that begins with a comma; `end` turns the
 * first comma into the brace, so that skipped fields need no special case. The kind of a field instruction
 * is a guess from what it saw last while it was interpreted; the code checks it and has a general way for
 * everything else.
 */

/** The operations, one line each. */
export const operations = {
  begin: 'note where the object begins; check its elements and its property array',
  string: 'key, then a string',
  integer: 'key, then a small integer',
  double: 'key, then a boxed number',
  boolean: 'key, then true or false',
  object: 'key, then an object or array of a known shape',
  any: 'key, then a value of whatever kind',
  gap: 'stop here: JavaScript reads an accessor',
  constant: 'the text that a schema has for a property that is missing',
  end: 'turn the first comma into the opening brace and close the object',
} as const;

export type Operation = keyof typeof operations;
export type FieldOperation = Exclude<Operation, 'begin' | 'end'>;

/** Where a field's word lies: bytes from the object's start, index in the property array, or nowhere. */
export type Place = { readonly inObject: number } | { readonly outer: number } | { readonly none: true };

export interface FieldInstruction {
  readonly operation: FieldOperation;
  /** `,"key":` as UTF-8. */
  readonly text: Uint8Array;
  readonly place: Place;
  /** The shape that is expected; -1 but for `object`. */
  readonly shape: number;
  /** The value's node and flags in a schema, 0 without one; and what tells the node's shapes from others. */
  readonly node: number;
  readonly tag: number;
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
  /** What becomes of properties with indices as keys. */
  readonly rule: Rule;
}

/** The order of RULE_… in kernels/json_program.h: all are printed; or, by a schema, none is looked at, or all are refused. */
export const rules = ['all keys', 'listed keys', 'no indices'] as const;
export type Rule = (typeof rules)[number];

/** What a field held when its instruction ran last, in the kernels' order, and what is made of that. */
// biome-ignore format: one row per line
const seenKinds: readonly { readonly seen: string; readonly operation: FieldOperation }[] = [
  { seen: 'nothing yet, or something rare', operation: 'any' },
  { seen: 'a small integer', operation: 'integer' },
  { seen: 'a string', operation: 'string' },
  { seen: 'a boxed number', operation: 'double' },
  { seen: 'true or false', operation: 'boolean' },
  { seen: 'an object of a shape', operation: 'object' },
];

/** Why a class was refused, in the kernels' order; what stands before 'dictionary mode' is no refusal. */
export const verdicts = [
  'object',
  'array',
  'array of doubles',
  'date',
  'sparse array',
  'boxed primitive',
  'typed array',
  'function',
  'dictionary mode',
  'used as a prototype',
  'interceptors, access checks or callable',
  'an accessor property',
  'an own or inherited toJSON',
  'a prototype that cannot be watched',
  'too many prototypes',
  'an elements kind that is not encoded natively',
  'a key of an unknown representation',
  'a listed key that may be inherited',
] as const;

export type Verdict = (typeof verdicts)[number];

/** Bytes of a program's header and of one instruction; `program_t` and `instruction_t` in C. */
export const headerSize = 24;
export const instructionSize = 32;
const outerFlag = 0x80000000;
const noPlace = 0xffffffff;
const constantPlace = 0xfffffffe;

/** Size in bytes of the program that begins here. */
export function programSize(memory: Uint8Array): number {
  return new DataView(memory.buffer, memory.byteOffset, memory.byteLength).getUint32(0, true);
}

/** Reads the program of a shape from a copy of its memory, which lies at `address`, and keeps that copy. */
export function readProgram(shape: number, memory: Uint8Array, address: bigint): Program {
  const view = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  return {
    shape,
    nonAscii: view.getUint32(12, true) !== 0,
    rule: rules[view.getUint32(16, true)] ?? 'all keys',
    // Spread, not pushed: a program is also read while user code has an accessor on Array.prototype[0].
    instructions: [...readInstructions(view, memory, address)],
  };
}

function* readInstructions(view: DataView, memory: Uint8Array, address: bigint): Generator<Instruction> {
  // Texts lie in the program itself, so the lower halves of addresses tell where.
  const low = Number(address & 0xffffffffn);
  const count = view.getUint32(4, true);
  yield { operation: 'begin', outer: view.getUint32(8, true) };
  for (let at = headerSize; at < headerSize + instructionSize * count; at += instructionSize) {
    const start = (view.getUint32(at, true) - low) >>> 0;
    const place = view.getUint32(at + 12, true);
    const seen = seenKinds[view.getUint32(at + 16, true)];
    const operation =
      place === noPlace ? 'gap' : place === constantPlace ? 'constant' : (seen?.operation ?? 'any');
    yield {
      operation,
      text: memory.subarray(start, start + view.getUint32(at + 8, true)),
      place: readPlace(place),
      shape: operation === 'object' ? view.getUint32(at + 20, true) : -1,
      node: view.getUint32(at + 24, true),
      tag: view.getUint32(at + 28, true),
    };
  }
  yield { operation: 'end' };
}

function readPlace(place: number): Place {
  if (place === noPlace || place === constantPlace) return { none: true };
  return place >= outerFlag ? { outer: place - outerFlag } : { inObject: place };
}

/** One line of text per instruction, as `explain` shows it. */
export function printProgram(program: Program): string[] {
  return program.instructions.map((instruction) => {
    if (instruction.operation === 'begin') {
      return instruction.outer ? `begin      property array of ${instruction.outer} or more` : 'begin';
    }
    if (instruction.operation === 'end') return 'end';
    const { operation, text, place, shape } = instruction;
    const where = operation === 'constant' ? '' : printPlace(place);
    const expected = shape >= 0 ? `  shape ${shape}` : '';
    return `${operation.padEnd(10)} ${where.padEnd(18)} ${new TextDecoder().decode(text)}${expected}`;
  });
}

function printPlace(place: Place): string {
  if ('none' in place) return 'accessor';
  return 'inObject' in place ? `[object + ${place.inObject}]` : `[properties + ${place.outer}]`;
}
