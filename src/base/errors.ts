/**
 * The one error class of Uranium, and the table of its codes.
 *
 * A message says what happened, what was given and what is allowed; `code` is stable, the prose is not.
 */

/** Every code that an `UraniumError` can carry, with what it stands for. One line per code. */
export const errorCodes = {
  ERR_ASM_SYNTAX: 'a template is not assembly text',
  ERR_ASM_OPERAND: 'no form of the instruction takes these operands',
  ERR_IMM_RANGE: 'a value does not fit in its field',
  ERR_LABEL: 'a label is missing, or defined twice',
  ERR_ELF_FORMAT: 'an object file is damaged, or of a kind that is not supported',
  ERR_ELF_RELOCATION: 'a relocation is unknown, or its value does not fit',
  ERR_STENCIL: 'an object cannot be turned into a kernel or a stencil',
  ERR_NATIVE_UNAVAILABLE: 'machine code cannot run here',
  ERR_NATIVE_MEMORY: 'code memory cannot be had, or is used after its release',
  ERR_SIGNATURE: 'a signature is not understood',
  ERR_BUFFER_TOO_SMALL: 'the result does not fit in the buffer',
  ERR_NO_JSON: 'a value has no JSON text (undefined, a function, a symbol)',
  ERR_SCHEMA:
    'a JSON Schema is none, cannot be resolved, or asks for what is not supported; the message has the place',
  ERR_SCHEMA_VALUE: 'a value does not fit the schema that it is encoded with',
  ERR_NON_FINITE: 'a number is NaN or infinite, and the encoder was told to refuse such; `path` says where',
  ERR_ROW: 'a row of a stream cannot be encoded; `row` says which, and `cause` why',
  ERR_PROFILE: 'a saved profile is damaged, or of another version',
  ERR_ARGUMENT: 'an argument is not what the function takes',
  ERR_LINE_SYNTAX: 'a line, or its readable form, cannot be read',
  ERR_LINE_CHECK: 'a line does not fit together: types, symbols, blocks or the count of arguments',
  ERR_LINE_RUN: 'a statement of a line failed; the state is as it was before it',
  ERR_FUEL: 'a function of a machine stopped without fuel; the machine can go on with it',
  ERR_BINDING: 'a function, an opcode or a port cannot be bound or replaced like this',
  ERR_SNAPSHOT: 'a snapshot is damaged, of another version, or needs what the machine does not have',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** A place in a template or in a file: both count from 1. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

export class UraniumError extends Error {
  readonly code: ErrorCode;
  /** Where in the source text; absent when there is no text. */
  readonly position: SourcePosition | undefined;

  constructor(code: ErrorCode, message: string, position?: SourcePosition) {
    super(`${code}: ${message}`);
    this.name = 'UraniumError';
    this.code = code;
    this.position = position;
  }
}
