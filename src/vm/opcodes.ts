/**
 * The opcodes of pages 0, 1 and 2: one line each, and the only place where an opcode is declared. The reader, the
 * checker, the interpreter's page table, the assembler, the disassembler and the tables of docs/engine.md derive from it.
 *
 * Columns: page; code; mnemonic; operands; result; fuel; the C function that does it in compiled tiers; what it does.
 *
 * Operands: `i64`, `f64`, `str` are values; `field` is the name of a frame field; `block` is `{…}`, `block?` one that may be
 * left out; `turns` is a value that is computed anew before each turn of a loop; `function` is a function's name, `…` its
 * arguments. Fuel `1+` is 1, and 1 for every 64 bytes that are gone over.
 */

import type { ValueType } from './types.ts';

export type OperandKind = ValueType | 'field' | 'block' | 'block?' | 'turns' | 'function' | '…';

export interface Opcode {
  readonly page: number;
  readonly code: number;
  readonly mnemonic: string;
  readonly operands: readonly OperandKind[];
  readonly result: ValueType | 'void';
  /** What it adds to the price of the block that it is in. */
  readonly fuel: number;
  /** It also costs 1 for every 64 bytes, when it runs. */
  readonly fuelPerBytes: boolean;
  /** The name of the C function that compiled tiers use; empty for what the compiler itself makes code of. */
  readonly handler: string;
  readonly description: string;
}

/** The byte that picks a page for one opcode: it is followed by the page's number and the opcode. */
export const pagePrefix = 0x1b;
/** Bytes that do nothing between tokens; they are never opcodes. */
export const blanks: readonly number[] = [0x09, 0x0a, 0x0d];

type Row = readonly [number, number, string, string, string, string, string, string];

// biome-ignore format: one opcode per line
const rows: readonly Row[] = [
  [0, 0x00, 'nop',      '',                 'void', '0',  '',            'nothing'],
  [0, 0x01, 'add',      'i64 i64',          'i64',  '1',  'vm_add',      'sum'],
  [0, 0x02, 'sub',      'i64 i64',          'i64',  '1',  'vm_sub',      'difference'],
  [0, 0x03, 'mul',      'i64 i64',          'i64',  '1',  'vm_mul',      'product'],
  [0, 0x04, 'div',      'i64 i64',          'i64',  '1',  'vm_div',      'quotient, rounded towards zero; error `division` if the second is 0'],
  [0, 0x05, 'rem',      'i64 i64',          'i64',  '1',  'vm_rem',      'remainder, with the sign of the first; error `division` if the second is 0'],
  [0, 0x06, 'neg',      'i64',              'i64',  '1',  'vm_neg',      'negation'],
  [0, 0x07, 'and',      'i64 i64',          'i64',  '1',  'vm_and',      'bits that are set in both'],
  [0, 0x08, 'or',       'i64 i64',          'i64',  '1',  'vm_or',       'bits that are set in either'],
  [0, 0x0b, 'xor',      'i64 i64',          'i64',  '1',  'vm_xor',      'bits that differ'],
  [0, 0x0c, 'shl',      'i64 i64',          'i64',  '1',  'vm_shl',      'shifted left by the second, modulo 64'],
  [0, 0x0e, 'shr',      'i64 i64',          'i64',  '1',  'vm_shr',      'shifted right, the sign kept, by the second, modulo 64'],
  [0, 0x0f, 'shru',     'i64 i64',          'i64',  '1',  'vm_shru',     'shifted right, zeros moved in, by the second, modulo 64'],
  [0, 0x10, 'set',      'i64 i64',          'i64',  '1',  'vm_set',      'the second'],
  [0, 0x11, 'eq',       'i64 i64',          'i64',  '1',  'vm_eq',       '1 if they are equal, else 0'],
  [0, 0x12, 'ne',       'i64 i64',          'i64',  '1',  'vm_ne',       '1 if they differ, else 0'],
  [0, 0x13, 'lt',       'i64 i64',          'i64',  '1',  'vm_lt',       '1 if the first is less, else 0'],
  [0, 0x14, 'le',       'i64 i64',          'i64',  '1',  'vm_le',       '1 if the first is less or equal, else 0'],
  [0, 0x15, 'gt',       'i64 i64',          'i64',  '1',  'vm_gt',       '1 if the first is greater, else 0'],
  [0, 0x16, 'ge',       'i64 i64',          'i64',  '1',  'vm_ge',       '1 if the first is greater or equal, else 0'],
  [0, 0x17, 'if',       'i64 block block?', 'void', '1',  '',            'runs the first block if the value is not 0, else the second'],
  [0, 0x18, 'while',    'turns block',      'void', '1',  '',            'runs the block as long as the value is not 0'],
  [0, 0x19, 'repeat',   'i64 block',        'i64',  '1',  '',            'runs the block so many times; a destination counts the turns from 0'],
  [0, 0x1a, 'call',     'function …',       'void', '2',  '',            'calls a function; the result is its result'],
  [0, 0x1c, 'return',   '',                 'void', '1',  '',            'leaves the function (with its result as the argument), or the line'],
  [0, 0x1d, 'break',    '',                 'void', '1',  '',            'leaves the innermost loop'],
  [0, 0x1e, 'next',     '',                 'void', '1',  '',            'goes on with the next turn of the innermost loop'],
  [0, 0x1f, 'not',      'i64',              'i64',  '1',  'vm_not',      '1 if the value is 0, else 0'],

  [1, 0x01, 'fadd',     'f64 f64',          'f64',  '1',  'vm_fadd',     'sum'],
  [1, 0x02, 'fsub',     'f64 f64',          'f64',  '1',  'vm_fsub',     'difference'],
  [1, 0x03, 'fmul',     'f64 f64',          'f64',  '1',  'vm_fmul',     'product'],
  [1, 0x04, 'fdiv',     'f64 f64',          'f64',  '1',  'vm_fdiv',     'quotient; never an error'],
  [1, 0x05, 'frem',     'f64 f64',          'f64',  '2',  'vm_frem',     'remainder of the quotient rounded towards zero (`fmod` of C)'],
  [1, 0x06, 'fneg',     'f64',              'f64',  '1',  'vm_fneg',     'negation'],
  [1, 0x07, 'fabs',     'f64',              'f64',  '1',  'vm_fabs',     'without its sign'],
  [1, 0x08, 'fsqrt',    'f64',              'f64',  '1',  'vm_fsqrt',    'square root'],
  [1, 0x0b, 'ffloor',   'f64',              'f64',  '1',  'vm_ffloor',   'the next integer below'],
  [1, 0x0c, 'fceil',    'f64',              'f64',  '1',  'vm_fceil',    'the next integer above'],
  [1, 0x0e, 'ftrunc',   'f64',              'f64',  '1',  'vm_ftrunc',   'the next integer towards zero'],
  [1, 0x0f, 'fround',   'f64',              'f64',  '1',  'vm_fround',   'the nearest integer, of two the even one'],
  [1, 0x10, 'fset',     'f64 f64',          'f64',  '1',  'vm_fset',     'the second'],
  [1, 0x11, 'feq',      'f64 f64',          'i64',  '1',  'vm_feq',      '1 if they are equal, else 0'],
  [1, 0x12, 'fne',      'f64 f64',          'i64',  '1',  'vm_fne',      '1 if they differ or one is NaN, else 0'],
  [1, 0x13, 'flt',      'f64 f64',          'i64',  '1',  'vm_flt',      '1 if the first is less, else 0'],
  [1, 0x14, 'fle',      'f64 f64',          'i64',  '1',  'vm_fle',      '1 if the first is less or equal, else 0'],
  [1, 0x15, 'fgt',      'f64 f64',          'i64',  '1',  'vm_fgt',      '1 if the first is greater, else 0'],
  [1, 0x16, 'fge',      'f64 f64',          'i64',  '1',  'vm_fge',      '1 if the first is greater or equal, else 0'],
  [1, 0x17, 'fmin',     'f64 f64',          'f64',  '1',  'vm_fmin',     'the lesser; NaN if one is; -0 is less than 0'],
  [1, 0x18, 'fmax',     'f64 f64',          'f64',  '1',  'vm_fmax',     'the greater; NaN if one is; -0 is less than 0'],
  [1, 0x19, 'itof',     'i64',              'f64',  '1',  'vm_itof',     'the nearest double'],
  [1, 0x1a, 'ftoi',     'f64',              'i64',  '1',  'vm_ftoi',     'rounded towards zero; error `value` if no 64-bit integer is that'],
  [1, 0x1c, 'fbits',    'f64',              'i64',  '1',  'vm_fbits',    'its 64 bits; of every NaN 0x7ff8000000000000'],
  [1, 0x1d, 'bitsf',    'i64',              'f64',  '1',  'vm_bitsf',    'the double of these 64 bits'],

  [2, 0x01, 'scat',     'str str',          'str',  '2+', 'vm_scat',     'one string behind the other; error `strings` if the area is full'],
  [2, 0x02, 'slen',     'str',              'i64',  '1',  'vm_slen',     'length in bytes'],
  [2, 0x03, 'sat',      'str i64',          'i64',  '1',  'vm_sat',      'the byte at an offset; error `address` if there is none'],
  [2, 0x04, 'ssub',     'str i64 i64',      'str',  '2+', 'vm_ssub',     'the bytes from an offset up to another; error `address` if they are not there'],
  [2, 0x05, 'sfind',    'str str',          'i64',  '2+', 'vm_sfind',    'where the second begins in the first, or -1'],
  [2, 0x06, 'itos',     'i64',              'str',  '4',  'vm_itos',     'decimal digits'],
  [2, 0x07, 'stoi',     'str',              'i64',  '4+', 'vm_stoi',     'the integer that it is the text of; error `value` if it is none'],
  [2, 0x08, 'ftos',     'f64',              'str',  '8',  'vm_ftos',     'shortest text, as in a line; error `value` for NaN and infinities'],
  [2, 0x0b, 'stof',     'str',              'f64',  '8+', 'vm_stof',     'the number that it is the text of; error `value` if it is none'],
  [2, 0x0c, 'load8',    'i64',              'i64',  '1',  'vm_load8',    'the byte of memory at an address; error `address` outside of memory'],
  [2, 0x0e, 'load16',   'i64',              'i64',  '1',  'vm_load16',   '2 bytes, little endian, without sign'],
  [2, 0x0f, 'load32',   'i64',              'i64',  '1',  'vm_load32',   '4 bytes, little endian, without sign'],
  [2, 0x10, 'sset',     'str str',          'str',  '1',  'vm_set',      'the second'],
  [2, 0x11, 'seq',      'str str',          'i64',  '2+', 'vm_seq',      '1 if the bytes are equal, else 0'],
  [2, 0x12, 'scmp',     'str str',          'i64',  '2+', 'vm_scmp',     '-1, 0 or 1: the order of the bytes'],
  [2, 0x13, 'load64',   'i64',              'i64',  '1',  'vm_load64',   '8 bytes, little endian'],
  [2, 0x14, 'fload',    'i64',              'f64',  '1',  'vm_fload',    'the double at an address'],
  [2, 0x15, 'store8',   'i64 i64',          'void', '1',  'vm_store8',   'writes the low byte of the second at an address; error `address` outside of memory'],
  [2, 0x16, 'store16',  'i64 i64',          'void', '1',  'vm_store16',  'writes 2 bytes'],
  [2, 0x17, 'store32',  'i64 i64',          'void', '1',  'vm_store32',  'writes 4 bytes'],
  [2, 0x18, 'store64',  'i64 i64',          'void', '1',  'vm_store64',  'writes 8 bytes'],
  [2, 0x19, 'fstore',   'i64 f64',          'void', '1',  'vm_fstore',   'writes a double at an address; every NaN as 0x7ff8000000000000'],
  [2, 0x1a, 'mfill',    'i64 i64 i64',      'void', '2+', 'vm_mfill',    'from an address on, the low byte of the second, so many times'],
  [2, 0x1c, 'mcopy',    'i64 i64 i64',      'void', '2+', 'vm_mcopy',    'to an address, from an address, so many bytes; they may overlap'],
  [2, 0x1d, 'sload',    'i64 i64',          'str',  '2+', 'vm_sload',    'a string of memory: address, count of bytes'],
  [2, 0x1e, 'sstore',   'i64 str',          'void', '2+', 'vm_sstore',   'writes the bytes of a string at an address'],
  [2, 0x1f, 'msize',    '',                 'i64',  '1',  'vm_msize',    'bytes of memory'],
  [2, 0x80, 'count',    'field',            'i64',  '2',  'vm_count',    'elements of the list in a field; error `field` if it holds none'],
  [2, 0x81, 'item',     'field i64',        'i64',  '2',  'vm_item',     'an element of a list, from 0; error `field` if it is not there, or no integer'],
  [2, 0x82, 'fitem',    'field i64',        'f64',  '2',  'vm_fitem',    'an element, which is a number'],
  [2, 0x83, 'sitem',    'field i64',        'str',  '2',  'vm_sitem',    'an element, which is a string'],
  [2, 0x84, 'in',       'i64 i64',          'i64',  '2',  'vm_in',       'reads a port of integers: port, index; error `port`'],
  [2, 0x85, 'out',      'i64 i64 i64',      'void', '2',  'vm_out',      'writes a port of integers: port, index, value; error `port`'],
  [2, 0x86, 'fin',      'i64 i64',          'f64',  '2',  'vm_fin',      'reads a port of doubles'],
  [2, 0x87, 'fout',     'i64 i64 f64',      'void', '2',  'vm_fout',     'writes a port of doubles'],
];

/** All opcodes, in the order of the table. */
export const opcodes: readonly Opcode[] = rows.map(
  ([page, code, mnemonic, operands, result, fuel, handler, description]) => ({
    page,
    code,
    mnemonic,
    operands: operands === '' ? [] : (operands.split(' ') as OperandKind[]),
    result: result as Opcode['result'],
    fuel: Number.parseInt(fuel, 10),
    fuelPerBytes: fuel.endsWith('+'),
    handler,
    description,
  }),
);

const byMnemonic = new Map(opcodes.map((opcode) => [opcode.mnemonic, opcode]));
const byCode = new Map(opcodes.map((opcode) => [(opcode.page << 8) | opcode.code, opcode]));

/** The opcode of a mnemonic, as the assembler writes it. */
export function opcodeOf(mnemonic: string): Opcode | undefined {
  return byMnemonic.get(mnemonic);
}

/** The opcode of a page and a code, if pages 0 to 2 have it. */
export function opcodeAt(page: number, code: number): Opcode | undefined {
  return byCode.get((page << 8) | code);
}
