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
 * Besides the state there is a stack of what is open: the line, blocks, groups, lists, the arguments of macros. Each
 * knows what may come next (`Expectation`). Nothing here depends on the machine: symbols and types are the checker's.
 */

import { UraniumError } from '../base/index.ts';
import { LineError } from './line-error.ts';
import { blanks, pagePrefix } from './opcodes.ts';
import { type Context, type ContextKind, closers, context, expectations } from './reader-context.ts';
import type { ArgumentNode, OperationNode, ReadLine, TextNode } from './syntax.ts';
import { readNumber, readText } from './tokens.ts';

export type ReaderState = 'default' | 'opcode' | 'string' | 'data' | 'identifier';

const [maximumDepth, maximumArguments, maximumName] = [200, 64, 200];

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

const decoder = new TextDecoder();
/** The letters of names, by byte. */
const letters = Array.from({ length: 128 }, (_, byte) => String.fromCharCode(byte));

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
  #stack: Context[];
  #context: Context;
  #error: LineError | undefined;
  #ended = false;
  #hasMacros = false;

  /** `base` is the offset of the first byte, for lines that are cut out of others. */
  constructor(base = 0) {
    this.#base = base;
    this.#consumed = base;
    this.#context = context('line', base);
    this.#stack = [this.#context];
  }

  /** The state that the next byte is read in. */
  get state(): ReaderState {
    return this.#state;
  }

  /** What is open, from the outside in: for prompts that ask for more. */
  get depth(): number {
    return this.#stack.length - 1;
  }

  /**
   * Reads a piece. It is not copied, and has to stay as it is until the line has been loaded. Throws ERR_LINE_SYNTAX; after
   * that, the reader repeats the error.
   */
  feed(piece: Uint8Array): this {
    if (this.#error) throw this.#error;
    if (this.#ended) throw new UraniumError('ERR_ARGUMENT', 'the reader has ended; use a new one');
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
    try {
      if (this.#state === 'data' || this.#state === 'identifier') {
        this.#finishToken(bytes, this.#tokenStart - this.#base, bytes.length);
      }
      const at = this.#consumed;
      if (this.#state === 'string') this.#fail('the line ends in a string', 'the closing quote', at);
      if (this.#state === 'opcode')
        this.#fail('the line ends behind a page prefix', 'a page and an opcode', at);
      const open = this.#context;
      const ready = open.expects === 'start' || open.expects === 'done' || open.expects === 'field';
      if (open.kind !== 'line') {
        this.#fail(`the line ends in the ${open.kind} that offset ${open.offset} opens`, this.#wanted(), at);
      }
      if (!ready) this.#fail('the line ends too early', this.#wanted(), at);
    } catch (error) {
      if (error instanceof LineError) this.#error = error;
      throw error;
    }
    this.#ended = true;
    return { bytes, statements: this.#context.statements, hasMacros: this.#hasMacros };
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
      if (this.#state === 'default') {
        const byte = piece[index] as number;
        const kind = classes[byte] as number;
        const offset = this.#consumed + index;
        if (kind === digitByte || kind === letterByte) {
          this.#beforeArgument(byte, offset);
          this.#state = kind === digitByte ? 'data' : 'identifier';
          this.#tokenStart = offset;
        } else if (kind === opcodeByte) this.#operate(0, byte, offset, offset + 1);
        else if (kind === otherByte) this.#punctuation(byte, offset);
        index++;
      } else if (this.#state === 'data' || this.#state === 'identifier') {
        const table = this.#state === 'data' ? inNumber : inName;
        while (index < size && table[piece[index] as number] === 1) index++;
        if (index === size) continue;
        const from = this.#tokenStart - this.#consumed;
        if (from >= 0) this.#finishToken(piece, from, index);
        else {
          const token = this.#token(piece, index);
          this.#finishToken(token, 0, token.length);
        }
      } else if (this.#state === 'string') index = this.#readString(piece, index);
      else this.#readPrefixed(piece[index] as number, this.#consumed + index++);
    }
  }

  #readString(piece: Uint8Array, from: number): number {
    for (let index = from; index < piece.length; index++) {
      const byte = piece[index] as number;
      const offset = this.#consumed + index;
      if (byte < 0x20) this.#unexpected(byte, offset, 'text, or the closing quote');
      if (this.#escaped) this.#escaped = false;
      else if (byte === 0x5c) {
        this.#escaped = true;
        this.#hasEscapes = true;
      } else if (byte === 0x22) {
        const bytes = this.#token(piece, index, this.#tokenStart + 1);
        const text = readText(bytes, this.#tokenStart, this.#hasEscapes);
        this.#state = 'default';
        this.#argument(text);
        return index + 1;
      }
    }
    return piece.length;
  }

  #readPrefixed(byte: number, offset: number): void {
    if (blanks.includes(byte) || byte === pagePrefix) {
      this.#unexpected(byte, offset, this.#page === undefined ? 'the number of a page' : 'an opcode');
    }
    if (this.#page === undefined) {
      this.#page = byte;
      return;
    }
    this.#state = 'default';
    this.#operate(this.#page, byte, this.#tokenStart, offset + 1);
  }

  #finishToken(source: Uint8Array, from: number, to: number): void {
    const offset = this.#tokenStart;
    const end = offset + to - from;
    if (this.#state === 'data') {
      const number = readNumber(source, from, to, offset);
      this.#state = 'default';
      this.#argument(number);
      return;
    }
    if (to - from > maximumName) {
      this.#fail(`a name of more than ${maximumName} bytes`, 'a shorter name', offset);
    }
    let name = '';
    for (let index = from; index < to; index++) name += letters[source[index] as number] as string;
    if (name === '@') this.#fail('"@" without a name', 'the name of a directive or a macro', offset);
    this.#state = 'default';
    if (!name.startsWith('@')) this.#argument({ kind: 'name', offset, end, name });
    else {
      this.#hasMacros = true;
      this.#push('macro', offset, name.slice(1));
      this.#context.expects = 'open';
    }
  }

  #punctuation(byte: number, offset: number): void {
    switch (String.fromCharCode(byte)) {
      case '"':
        this.#beforeArgument(byte, offset);
        this.#state = 'string';
        this.#tokenStart = offset;
        this.#hasEscapes = false;
        return;
      case ',':
        this.#comma(offset);
        return;
      case ':':
        this.#colon(offset);
        return;
      case '@':
        this.#beforeArgument(byte, offset);
        this.#state = 'identifier';
        this.#tokenStart = offset;
        return;
      case '(':
        if (this.#context.expects === 'open') {
          this.#context.expects = 'start';
          return;
        }
        this.#beforeArgument(byte, offset);
        this.#push('group', offset);
        return;
      case '{':
        this.#beforeArgument(byte, offset);
        this.#push('block', offset);
        return;
      case '[':
        this.#beforeArgument(byte, offset);
        this.#push('list', offset);
        return;
      case ')':
      case '}':
      case ']':
        this.#close(byte, offset);
        return;
      default:
        if (byte === pagePrefix) {
          this.#state = 'opcode';
          this.#page = undefined;
          this.#tokenStart = offset;
          return;
        }
        this.#unexpected(byte, offset, this.#wanted());
    }
  }

  #push(kind: ContextKind, offset: number, name = ''): void {
    if (this.#stack.length > maximumDepth) {
      this.#fail(`more than ${maximumDepth} brackets are open`, 'fewer', offset);
    }
    this.#context = context(kind, offset, name);
    this.#stack.push(this.#context);
  }

  /** Something begins that is an argument, or the key or the value of a field. */
  #beforeArgument(byte: number, offset: number): void {
    const { expects, kind, items } = this.#context;
    const allowed =
      expects === 'start' || expects === 'argument' || expects === 'value' || expects === 'done';
    if (!allowed || (expects === 'done' && kind === 'group')) this.#unexpected(byte, offset, this.#wanted());
    if (items.length >= maximumArguments && kind !== 'list') {
      this.#fail(`more than ${maximumArguments} arguments`, 'an opcode', offset);
    }
  }

  #argument(node: ArgumentNode): void {
    const open = this.#context;
    const isStatementLevel = open.kind === 'line' || open.kind === 'block';
    if (open.expects === 'value') {
      const { offset, bytes } = open.key as TextNode;
      const key = decoder.decode(bytes);
      open.statements.push({ kind: 'field', offset, end: node.end, key, value: node });
      open.key = undefined;
      open.expects = 'field';
    } else if (isStatementLevel && node.kind === 'macro' && open.items.length === 0) {
      open.statements.push(node);
      open.expects = 'done';
    } else {
      open.items.push(node);
      open.expects = open.kind === 'list' || open.kind === 'macro' ? 'listed' : 'after';
    }
  }

  #operate(page: number, code: number, opcodeOffset: number, end: number): void {
    const open = this.#context;
    const { expects, kind } = open;
    const isGroup = kind === 'group';
    const allowed =
      kind !== 'list' &&
      kind !== 'macro' &&
      (expects === 'after' || expects === 'start' || expects === 'done');
    if (!allowed) {
      const name = `the opcode 0x${code.toString(16).padStart(2, '0')}${page === 0 ? '' : ` of page ${page}`}`;
      this.#fail(`${name} stands here`, this.#wanted(), opcodeOffset);
    }
    const offset = open.items[0]?.offset ?? opcodeOffset;
    const operation: OperationNode = {
      kind: 'operation',
      offset,
      end,
      page,
      code,
      opcodeOffset,
      arguments: open.items,
    };
    (isGroup ? open.operations : open.statements).push(operation);
    open.items = [];
    open.expects = 'done';
  }

  #comma(offset: number): void {
    const open = this.#context;
    const isStatementLevel = open.kind === 'line' || open.kind === 'block';
    if (open.expects === 'after' || open.expects === 'listed') open.expects = 'argument';
    else if (open.expects === 'field') open.expects = 'start';
    else if (open.expects === 'done') open.expects = isStatementLevel ? 'start' : 'argument';
    else this.#unexpected(0x2c, offset, this.#wanted());
  }

  #colon(offset: number): void {
    const open = this.#context;
    const key = open.items[0];
    const isKey = open.expects === 'after' && open.items.length === 1 && key?.kind === 'text';
    if (!isKey || open.kind === 'group') this.#unexpected(0x3a, offset, this.#wanted());
    open.key = key as TextNode;
    open.items = [];
    open.expects = 'value';
  }

  #close(byte: number, offset: number): void {
    const open = this.#context;
    const { kind, expects } = open;
    const place = { offset: open.offset, end: offset + 1 };
    const isListEnd = expects === 'start' || expects === 'listed';
    const isBlockEnd = expects === 'start' || expects === 'done' || expects === 'field';
    let node: ArgumentNode | undefined;
    if (byte === 0x7d && kind === 'block' && isBlockEnd) {
      node = { kind: 'block', ...place, statements: open.statements };
    } else if (byte === 0x5d && kind === 'list' && isListEnd) {
      node = { kind: 'list', ...place, items: open.items };
    } else if (byte === 0x29 && kind === 'macro' && isListEnd) {
      node = { kind: 'macro', ...place, name: open.name, arguments: open.items };
    } else if (byte === 0x29 && kind === 'group' && expects === 'done') {
      node = { kind: 'group', ...place, operations: open.operations };
    }
    if (node === undefined) this.#unexpected(byte, offset, this.#wanted());
    this.#stack.pop();
    this.#context = this.#stack.at(-1) as Context;
    this.#argument(node as ArgumentNode);
  }

  /** What may come next, in words. */
  #wanted(): string {
    const { kind, expects } = this.#context;
    if (expects === 'open') return expectations.open;
    if (kind === 'group') {
      if (expects === 'done') return '")", or "," and an argument of the next operation';
      return expects === 'start' ? expectations.argument : expectations[expects];
    }
    if (kind === 'list' || kind === 'macro') {
      if (expects === 'start') return `an argument or ${closers[kind]}`;
      return expects === 'listed' ? `"," or ${closers[kind]}` : expectations.argument;
    }
    if (expects === 'start' || expects === 'done') return `a statement or ${closers[kind]}`;
    return expects === 'field' ? `"," or ${closers[kind]}` : expectations[expects];
  }

  #unexpected(byte: number, offset: number, expected: string): never {
    const hex = `0x${byte.toString(16).padStart(2, '0')}`;
    const got =
      byte > 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : byte === 0x20 ? 'a space' : hex;
    return this.#fail(`${got} stands here`, expected, offset);
  }

  #fail(message: string, expected: string, offset: number): never {
    throw new LineError('ERR_LINE_SYNTAX', message, { offset, state: this.#state, expected });
  }
}

/** Reads a whole line. Throws ERR_LINE_SYNTAX. */
export function readLine(bytes: Uint8Array, base = 0): ReadLine {
  return new Reader(base).feed(bytes).end();
}
