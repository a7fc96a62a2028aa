/**
 * The readable form of a line, for people: mnemonics first, one statement a line, comments, names.
 *
 *   # a comment
 *   limit = 100                      a name for a register, a local or a number
 *   add A, (mul B, C | sub 1)        a group; behind "|" its value is the first argument
 *   if (lt A, limit), { add A, 1 }   a block; statements in it end with a line, or with ";"
 *   "id": 123                        a field
 *   @define_func("inc", "i64(i64)", { return (add a, 1) })
 *   op 3.0x81 A, 1                   an opcode of another page, by number
 *   .bytes 41 2c 31 01               bytes as they are
 *
 * `assembleLine` gives the bytes, and where in the text each of them comes from.
 */

import { type SourcePosition, UraniumError } from '../base/index.ts';
import { opcodeOf, pagePrefix } from './opcodes.ts';

export interface AssembledLine {
  readonly bytes: Uint8Array;
  /** Where in the text the byte at an offset comes from. */
  positionOf(offset: number): SourcePosition;
}

/** An opcode that has a name of its own: for opcodes that are bound to functions. */
export type Mnemonics = ReadonlyMap<string, { readonly page: number; readonly code: number }>;

/** Assembles the readable form. Throws ERR_LINE_SYNTAX with line and column. */
export function assembleLine(text: string, mnemonics: Mnemonics = new Map()): AssembledLine {
  return new Assembler(text, mnemonics).run();
}

type TokenKind = 'newline' | 'text' | 'number' | 'word' | 'directive' | 'mark' | 'bytes' | 'end';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The groups of the grammar, in order. By number, since names take several times as long. */
const groups = ['skip', 'newline', 'text', 'bytes', 'number', 'directive', 'word', 'mark'] as const;
const tokenGrammar =
  /([ \t\r]+|#[^\n]*)|(\n|;)|("(?:[^"\\\n]|\\.)*")|(\.bytes[^\n#;]*)|(-?0[xX][0-9a-fA-F]+|-?\d[\w.]*(?:(?<=[eE])[+-]\d+)?)|(@\w+)|([A-Za-z]\w*)|([(){}[\],:|=])/y;

const encoder = new TextEncoder();

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let [line, lineStart] = [1, 0];
  tokenGrammar.lastIndex = 0;
  while (tokenGrammar.lastIndex < text.length) {
    const offset = tokenGrammar.lastIndex;
    const column = offset - lineStart + 1;
    const found = tokenGrammar.exec(text);
    if (!found) {
      throw new UraniumError(
        'ERR_LINE_SYNTAX',
        `line ${line}, column ${column}: ${describeRest(text, offset)}`,
        { line, column },
      );
    }
    const [part] = found;
    const kind = groups[found.indexOf(part, 1) - 1] ?? 'skip';
    if (kind !== 'skip') tokens.push({ kind, text: part, line, column });
    if (part === '\n') {
      line += 1;
      lineStart = tokenGrammar.lastIndex;
    }
  }
  tokens.push({ kind: 'end', text: '', line, column: text.length - lineStart + 1 });
  return tokens;
}

function describeRest(text: string, offset: number): string {
  if (text[offset] === '"') return 'a string does not end in its line';
  return `${JSON.stringify(text[offset])} is no part of the readable form`;
}

class Assembler {
  readonly #tokens: Token[];
  #next = 0;
  readonly #bytes: number[] = [];
  /** Offsets of bytes and the tokens that they come from, in order. */
  readonly #origins: { readonly offset: number; readonly token: Token }[] = [];
  readonly #names = new Map<string, string>();
  readonly #mnemonics: Mnemonics;

  constructor(text: string, mnemonics: Mnemonics) {
    this.#tokens = tokenize(text);
    this.#mnemonics = mnemonics;
  }

  run(): AssembledLine {
    this.#statements('end');
    const origins = this.#origins;
    return {
      bytes: Uint8Array.from(this.#bytes),
      positionOf(offset) {
        const origin = origins.findLast((candidate) => candidate.offset <= offset) ?? origins[0];
        return origin ? { line: origin.token.line, column: origin.token.column } : { line: 1, column: 1 };
      },
    };
  }

  get #token(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #is(text: string): boolean {
    return this.#token.kind === 'mark' && this.#token.text === text;
  }

  #expect(text: string): void {
    if (!this.#is(text)) this.#fail(`"${text}"`);
    this.#next += 1;
  }

  #fail(expected: string, { kind, text, line, column } = this.#token): never {
    const got =
      kind === 'end' ? 'the end' : kind === 'newline' ? 'the end of the statement' : JSON.stringify(text);
    const message = `line ${line}, column ${column}: ${got} stands here; expected ${expected}`;
    throw new UraniumError('ERR_LINE_SYNTAX', message, { line, column });
  }

  #emit(text: string, token: Token): void {
    this.#origins.push({ offset: this.#bytes.length, token });
    for (const byte of encoder.encode(text)) this.#bytes.push(byte);
  }

  #skipNewlines(): void {
    while (this.#token.kind === 'newline') this.#next += 1;
  }

  /** Statements up to the end of the text, or of a block. */
  #statements(end: 'end' | '}'): void {
    let needsComma = false;
    for (;;) {
      this.#skipNewlines();
      const isEnd = this.#token.kind === 'end';
      if (isEnd && end === '}') this.#fail('"}"');
      if (isEnd || (end === '}' && this.#is('}'))) return;
      if (this.#defineName()) continue;
      if (needsComma) this.#emit(',', this.#token);
      needsComma = this.#statement();
      const { kind } = this.#token;
      if (kind !== 'newline' && kind !== 'end' && !(end === '}' && this.#is('}')))
        this.#fail('the end of the statement');
    }
  }

  /** `name = A`, or `= 12` */
  #defineName(): boolean {
    const [name, equals, value] = this.#tokens.slice(this.#next, this.#next + 3);
    if (name?.kind !== 'word' || equals?.text !== '=' || equals.kind !== 'mark') return false;
    const isLetter = value?.kind === 'word' && (value.text.length === 1 || this.#names.has(value.text));
    if (value === undefined || (!isLetter && value.kind !== 'number'))
      this.#fail('a register, a local or a number', value);
    if (name.text.length === 1) this.#fail('a name of two letters or more', name);
    this.#names.set(name.text, this.#names.get(value.text) ?? numeral(value.text));
    this.#next += 3;
    return true;
  }

  /** Whether a comma has to follow it: behind fields. */
  #statement(): boolean {
    const token = this.#token;
    if (token.kind === 'text') {
      this.#next += 1;
      this.#emit(token.text, token);
      this.#expect(':');
      this.#emit(':', token);
      this.#argument();
      return true;
    }
    if (token.kind === 'bytes') {
      const digits = token.text.slice('.bytes'.length).replace(/\s/g, '');
      if (!/^([0-9a-fA-F]{2})+$/.test(digits)) this.#fail('.bytes and pairs of hexadecimal digits');
      this.#origins.push({ offset: this.#bytes.length, token });
      for (const pair of digits.match(/../g) ?? []) this.#bytes.push(Number.parseInt(pair, 16));
      this.#next += 1;
    } else if (token.kind === 'directive') this.#directive();
    else this.#operation(false);
    return false;
  }

  /** `mnemonic arguments`: the arguments, then the opcode. `isChained`: its first argument is there already. */
  #operation(isChained: boolean): void {
    const token = this.#token;
    const opcode = this.#opcode();
    let isFirst = !isChained;
    while (!this.#isOperationEnd()) {
      if (!isFirst) this.#emit(',', this.#token);
      if (isFirst || isChained) isChained = false;
      else this.#expect(',');
      isFirst = false;
      this.#argument();
    }
    this.#origins.push({ offset: this.#bytes.length, token });
    if (opcode.page !== 0) this.#bytes.push(pagePrefix, opcode.page);
    this.#bytes.push(opcode.code);
  }

  #isOperationEnd(): boolean {
    const { kind } = this.#token;
    return kind === 'newline' || kind === 'end' || this.#is('}') || this.#is(')') || this.#is('|');
  }

  #opcode(): { readonly page: number; readonly code: number } {
    const token = this.#token;
    if (token.kind !== 'word') return this.#fail('a statement: a mnemonic, a field, a directive');
    this.#next += 1;
    if (token.text === 'op') return this.#numberedOpcode();
    const opcode = opcodeOf(token.text) ?? this.#mnemonics.get(token.text);
    return opcode ?? this.#fail('a mnemonic (uranium line opcodes lists them)', token);
  }

  /** `3.0x81`: page and code. */
  #numberedOpcode(): { readonly page: number; readonly code: number } {
    const token = this.#token;
    const match = /^(\d+)\.(0x[0-9a-f]+|\d+)$/i.exec(token.text);
    const [page, code] = [Number(match?.[1]), Number(match?.[2])];
    if (!match || page > 255 || code > 255) this.#fail('page.opcode, as in 3.0x81');
    this.#next += 1;
    return { page, code };
  }

  #directive(): void {
    const token = this.#token;
    this.#next += 1;
    this.#emit(token.text, token);
    this.#expect('(');
    this.#emit('(', token);
    this.#list(')');
  }

  #list(end: ')' | ']'): void {
    this.#skipNewlines();
    for (let isFirst = true; !this.#is(end); isFirst = false) {
      if (!isFirst) {
        this.#expect(',');
        this.#emit(',', this.#token);
      }
      this.#skipNewlines();
      this.#argument();
      this.#skipNewlines();
    }
    this.#emit(end, this.#token);
    this.#next += 1;
  }

  #argument(): void {
    const token = this.#token;
    if (token.kind === 'directive') {
      this.#directive();
      return;
    }
    if (token.kind === 'text' || token.kind === 'word' || token.kind === 'number') {
      this.#next += 1;
      this.#emit(
        token.kind === 'text' ? token.text : (this.#names.get(token.text) ?? numeral(token.text)),
        token,
      );
      return;
    }
    if (token.kind !== 'mark') this.#fail('an argument');
    this.#next += 1;
    if (token.text === '(') {
      this.#emit('(', token);
      this.#skipNewlines();
      this.#operation(false);
      while (this.#is('|')) {
        this.#next += 1;
        this.#skipNewlines();
        this.#operation(true);
      }
      this.#skipNewlines();
      this.#emit(')', this.#token);
      this.#expect(')');
    } else if (token.text === '{') {
      this.#emit('{', token);
      this.#statements('}');
      this.#emit('}', this.#token);
      this.#expect('}');
    } else if (token.text === '[') {
      this.#emit('[', token);
      this.#list(']');
    } else this.#fail('an argument', token);
  }
}

/** Hexadecimal numbers become decimal; everything else stays as it is. */
function numeral(text: string): string {
  if (!/^-?0[xX]/.test(text)) return text;
  return text.startsWith('-') ? String(-BigInt(text.slice(1))) : String(BigInt(text));
}
