/**
 * The reader: a line, byte by byte, into a tree. It is a state machine that can be fed in pieces of any size; whatever the
 * pieces, the tree and the errors are the same.
 *
 *   default ──digit, -──► data ──other──► default            a number, into the arguments
 *           ──letter, @─► identifier ──other──► default      a register, a name, a macro
 *           ──"─────────► string ──"──► default              a string, or the key of a field
 *           ──0x00–0x1f─► (the opcode takes the arguments)   also 0x80–0xff
 *           ──0x1b──────► opcode ──page, code──► default     an opcode of another page
 *
 * Here bytes become tokens; what the tokens become, and what may come next, is in tree-builder.ts.
 */

import { UraniumError } from '../base/index.ts';
import { LineError } from './line-error.ts';
import { blanks, pagePrefix } from './opcodes.ts';
import { wanted } from './reader-context.ts';
import type { ReadLine, StatementNode } from './syntax.ts';
import { NameTable, readNumber, readText } from './tokens.ts';
import { failAt, type ReaderState, TreeBuilder, unexpected } from './tree-builder.ts';

const maximumName = 200;

/** What each byte is in the default state. */
const [opcodeByte, blankByte, digitByte, letterByte, otherByte] = [1, 2, 3, 4, 5];
const classes = new Uint8Array(256).fill(otherByte);
classes.fill(opcodeByte, 0x00, 0x20);
classes.fill(opcodeByte, 0x80, 0x100);
for (const blank of blanks) classes[blank] = blankByte;
classes[pagePrefix] = otherByte;
classes.fill(digitByte, 0x30, 0x3a);
classes[0x2d] = digitByte;
classes.fill(letterByte, 0x41, 0x5b);
classes.fill(letterByte, 0x61, 0x7b);

/** Bytes that go on with a number, or with a name. */
const inNumber = new Uint8Array(256);
for (const letter of '0123456789+-.eE') inNumber[letter.charCodeAt(0)] = 1;
const inName = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_') {
  inName[letter.charCodeAt(0)] = 1;
}

export class Reader {
  #state: ReaderState = 'default';
  /** Where the token, or the opcode with its prefix, begins: from the start of the line. */
  #tokenStart = 0;
  #hasEscapes = false;
  /** Behind a backslash. */
  #escaped = false;
  /** The page that a prefix has picked; undefined until its byte has been read. */
  #page: number | undefined;
  #pieces: Uint8Array[] = [];
  /** Bytes of the pieces before the one that is being read. */
  #consumed: number;
  readonly #base: number;
  readonly #names = new NameTable();
  readonly #tree: TreeBuilder;
  #error: LineError | undefined;
  #ended = false;
  #hasMacros = false;

  /** `base` is the offset of the first byte, for lines that are cut out of others. */
  constructor(base = 0) {
    this.#base = base;
    this.#consumed = base;
    this.#tree = new TreeBuilder(base, this.#names);
  }

  /** The state that the next byte is read in. */
  get state(): ReaderState {
    return this.#state;
  }

  /** What is open, from the outside in: for prompts that ask for more. */
  get depth(): number {
    return this.#tree.depth;
  }

  /**
   * Reads a piece. It is not copied, unless it lies in memory that threads share, and has to stay as it is until the line has
   * been loaded. Throws ERR_LINE_SYNTAX; after that, the reader repeats the error.
   */
  feed(given: Uint8Array): this {
    if (this.#error) throw this.#error;
    if (this.#ended) throw new UraniumError('ERR_ARGUMENT', 'the reader has ended; use a new one');
    const piece = plain(given);
    try {
      this.#read(piece);
    } catch (error) {
      if (error instanceof LineError) this.#error = error;
      throw error;
    }
    this.#pieces.push(piece);
    this.#consumed += piece.length;
    return this;
  }

  /** The line is at its end. Throws ERR_LINE_SYNTAX if something is open. */
  end(): ReadLine {
    if (this.#error) throw this.#error;
    const bytes = this.#bytes();
    let statements: readonly StatementNode[];
    try {
      if (this.#state === 'data' || this.#state === 'identifier') {
        this.#finishToken(bytes, this.#tokenStart - this.#base, bytes.length);
      }
      const at = this.#consumed;
      if (this.#state === 'string') this.#fail('the line ends in a string', 'the closing quote', at);
      if (this.#state === 'opcode')
        this.#fail('the line ends behind a page prefix', 'a page and an opcode', at);
      statements = this.#tree.end(at);
    } catch (error) {
      if (error instanceof LineError) this.#error = error;
      throw error;
    }
    this.#ended = true;
    return { bytes, statements, hasMacros: this.#hasMacros };
  }

  #bytes(): Uint8Array {
    if (this.#pieces.length === 1) return this.#pieces[0] as Uint8Array;
    const bytes = new Uint8Array(this.#consumed - this.#base);
    let offset = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, offset);
      offset += piece.length;
    }
    this.#pieces = [bytes];
    return bytes;
  }

  /** The bytes of the token that ends at `end` of `piece`; joined only where pieces were split within it. */
  #token(piece: Uint8Array, end: number, start = this.#tokenStart): Uint8Array {
    if (start >= this.#consumed) return piece.subarray(start - this.#consumed, end);
    // walk back over the pieces that the token begins in
    let first = this.#pieces.length;
    let position = this.#consumed;
    while (position > start) position -= (this.#pieces[--first] as Uint8Array).length;
    const token = new Uint8Array(this.#consumed - start + end);
    let size = 0;
    for (const [index, part] of this.#pieces.slice(first).entries()) {
      const head = index === 0 ? part.subarray(start - position) : part;
      token.set(head, size);
      size += head.length;
    }
    token.set(piece.subarray(0, end), size);
    return token;
  }

  #read(piece: Uint8Array): void {
    const size = piece.length;
    let index = 0;
    while (index < size) {
      const byte = piece[index] as number;
      const offset = this.#consumed + index;
      if (this.#state === 'default') {
        const kind = classes[byte] as number;
        if (kind === letterByte || kind === digitByte) {
          this.#tree.beforeArgument(byte, offset);
          this.#state = kind === digitByte ? 'data' : 'identifier';
          this.#tokenStart = offset;
          index = this.#readToken(piece, index + 1);
        } else {
          index++;
          if (kind === opcodeByte) this.#tree.operate(0, byte, offset, offset + 1);
          else if (kind === otherByte) this.#punctuation(byte, offset);
        }
      } else if (this.#state === 'string') index = this.#readString(piece, index);
      else if (this.#state === 'opcode') {
        this.#readPrefixed(byte, offset);
        index++;
      } else index = this.#readToken(piece, index);
    }
  }

  /** Goes on with a number or a name; where the rest of the piece begins. */
  #readToken(piece: Uint8Array, from: number): number {
    const table = this.#state === 'data' ? inNumber : inName;
    const size = piece.length;
    let index = from;
    while (index < size && table[piece[index] as number] === 1) index++;
    if (index === size) return index;
    const start = this.#tokenStart - this.#consumed;
    if (start >= 0) this.#finishToken(piece, start, index);
    else {
      const token = this.#token(piece, index);
      this.#finishToken(token, 0, token.length);
    }
    return index;
  }

  #readString(piece: Uint8Array, from: number): number {
    for (let index = from; index < piece.length; index++) {
      const byte = piece[index] as number;
      if (byte < 0x20) this.#unexpected(byte, this.#consumed + index, 'text, or the closing quote');
      if (this.#escaped) this.#escaped = false;
      else if (byte === 0x5c) {
        this.#escaped = true;
        this.#hasEscapes = true;
      } else if (byte === 0x22) {
        const bytes = this.#token(piece, index, this.#tokenStart + 1);
        const text = readText(bytes, this.#tokenStart, this.#hasEscapes);
        this.#state = 'default';
        this.#tree.argument(text);
        return index + 1;
      }
    }
    return piece.length;
  }

  #readPrefixed(byte: number, offset: number): void {
    if (byte === pagePrefix || classes[byte] === blankByte) {
      this.#unexpected(byte, offset, this.#page === undefined ? 'the number of a page' : 'an opcode');
    }
    if (this.#page === undefined) {
      this.#page = byte;
      return;
    }
    this.#state = 'default';
    this.#tree.operate(this.#page, byte, this.#tokenStart, offset + 1);
  }

  #finishToken(source: Uint8Array, from: number, to: number): void {
    const offset = this.#tokenStart;
    if (this.#state === 'data') {
      const number = readNumber(source, from, to, offset);
      this.#state = 'default';
      this.#tree.argument(number);
      return;
    }
    if (to - from > maximumName) {
      this.#fail(`a name of more than ${maximumName} bytes`, 'a shorter name', offset);
    }
    if (source[from] !== 0x40) {
      this.#state = 'default';
      const name = this.#names.name(source, from, to);
      this.#tree.argument({ kind: 'name', offset, end: offset + to - from, name });
      return;
    }
    if (to === from + 1) this.#fail('"@" without a name', 'the name of a directive or a macro', offset);
    this.#state = 'default';
    this.#hasMacros = true;
    const tree = this.#tree;
    tree.open('macro', offset);
    tree.context.name = this.#names.name(source, from + 1, to);
    tree.context.expects = 'open';
  }

  #punctuation(byte: number, offset: number): void {
    switch (byte) {
      case 0x22: // "
        this.#tree.beforeArgument(byte, offset);
        this.#state = 'string';
        this.#tokenStart = offset;
        this.#hasEscapes = false;
        return;
      case 0x2c: // ,
        this.#tree.comma(offset);
        return;
      case 0x3a: // :
        this.#tree.colon(offset);
        return;
      case 0x40: // @
        this.#tree.beforeArgument(byte, offset);
        this.#state = 'identifier';
        this.#tokenStart = offset;
        return;
      case 0x28: // (
        if (this.#tree.context.expects === 'open') {
          this.#tree.context.expects = 'start';
          return;
        }
        this.#tree.beforeArgument(byte, offset);
        this.#tree.open('group', offset);
        return;
      case 0x7b: // {
        this.#tree.beforeArgument(byte, offset);
        this.#tree.open('block', offset);
        return;
      case 0x5b: // [
        this.#tree.beforeArgument(byte, offset);
        this.#tree.open('list', offset);
        return;
      case 0x29: // )
      case 0x7d: // }
      case 0x5d: // ]
        this.#tree.close(byte, offset);
        return;
      case pagePrefix:
        this.#state = 'opcode';
        this.#page = undefined;
        this.#tokenStart = offset;
        return;
      default:
        this.#unexpected(byte, offset, wanted(this.#tree.context));
    }
  }

  #unexpected(byte: number, offset: number, expected: string): never {
    return unexpected(byte, offset, expected, this.#state);
  }

  #fail(message: string, expected: string, offset: number): never {
    return failAt(message, expected, offset, this.#state);
  }
}

/**
 * The bytes as a Uint8Array that is no Buffer, whose `slice` does not copy. Memory of threads is copied, since others may
 * write it meanwhile; browsers have it only where they are asked for it.
 */
function plain(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset, length } = bytes;
  const isShared = typeof SharedArrayBuffer === 'function' && buffer instanceof SharedArrayBuffer;
  if (isShared) return new Uint8Array(bytes);
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(buffer, byteOffset, length);
}

/** Reads a whole line. Throws ERR_LINE_SYNTAX. */
export function readLine(bytes: Uint8Array, base = 0): ReadLine {
  return new Reader(base).feed(bytes).end();
}
