/**
 * A line in its readable form (see assembler.ts), which assembles to the same bytes again. Statements that are written in
 * another way than the assembler writes them (with blanks, or commas that need not be) come out as `.bytes`.
 */

import { assembleLine } from './assembler.ts';
import { opcodeAt } from './opcodes.ts';
import { readLine } from './reader.ts';
import type { ArgumentNode, OperationNode, StatementNode } from './syntax.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** The readable form of a line. Throws ERR_LINE_SYNTAX if it is none. */
export function disassembleLine(bytes: Uint8Array): string {
  const { statements } = readLine(bytes);
  const lines = statements.map((statement, index) => {
    const next = statements[index + 1];
    const slice = bytes.subarray(index === 0 ? 0 : startOf(statement), next ? startOf(next) : bytes.length);
    const separator = statement.kind === 'field' && next ? ',' : '';
    return readable(statement, bytes, slice, separator) ?? `.bytes ${hexadecimal(slice)}`;
  });
  return lines.length === 0 && bytes.length > 0 ? `.bytes ${hexadecimal(bytes)}\n` : `${lines.join('\n')}\n`;
}

/** Where the bytes of a statement begin. */
function startOf(statement: StatementNode): number {
  return statement.kind === 'operation' ? statement.start : statement.offset;
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

/** The text of a statement, if it assembles to what stands there. */
function readable(
  statement: StatementNode,
  bytes: Uint8Array,
  slice: Uint8Array,
  separator: string,
): string | undefined {
  try {
    const text = new Printer(bytes).statement(statement, '');
    const made = [...assembleLine(text).bytes, ...new TextEncoder().encode(separator)];
    const isSame = made.length === slice.length && made.every((byte, index) => byte === slice[index]);
    return isSame ? text : undefined;
  } catch {
    // bytes that are no text, and whatever else the assembler does not write
    return undefined;
  }
}

/**
 * A statement of a body's source in readable form, on one line: blocks are left out. `base` is the offset of the source's
 * first byte.
 */
export function describeStatement(node: StatementNode, source: Uint8Array, base: number): string {
  return new Printer(source, base, true).statement(node, '');
}

class Printer {
  readonly #bytes: Uint8Array;
  readonly #base: number;
  readonly #isBrief: boolean;

  constructor(bytes: Uint8Array, base = 0, isBrief = false) {
    this.#bytes = bytes;
    this.#base = base;
    this.#isBrief = isBrief;
  }

  statement(node: StatementNode, indent: string): string {
    if (node.kind === 'operation') return this.#operation(node, indent);
    if (node.kind === 'macro') return this.#argument(node, indent);
    const { offset } = node;
    // the key is as long as its text: up to the quote that no backslash stands before
    const key = /^"(?:[^"\\]|\\.)*"/s.exec(this.#text(offset, node.end))?.[0] ?? '';
    return `${key}: ${this.#argument(node.value, indent)}`;
  }

  #operation({ page, code, arguments: args }: OperationNode, indent: string): string {
    const name = opcodeAt(page, code)?.mnemonic ?? `op ${page}.0x${code.toString(16).padStart(2, '0')}`;
    const shown = this.#isBrief ? args.filter(({ kind }) => kind !== 'block') : args;
    return `${name} ${shown.map((argument) => this.#argument(argument, indent)).join(', ')}`.trimEnd();
  }

  #argument(node: ArgumentNode, indent: string): string {
    switch (node.kind) {
      case 'group':
        return `(${node.operations.map((operation) => this.#operation(operation, indent)).join(' | ')})`;
      case 'list':
        return `[${node.items.map((item) => this.#argument(item, indent)).join(', ')}]`;
      case 'macro':
        return `@${node.name}(${node.arguments.map((argument) => this.#argument(argument, indent)).join(', ')})`;
      case 'block': {
        if (this.#isBrief) return '{…}';
        if (node.statements.length === 0) return '{ }';
        const inner = `${indent}  `;
        const lines = node.statements.map((statement) => `${inner}${this.statement(statement, inner)}\n`);
        return `{\n${lines.join('')}${indent}}`;
      }
      default:
        return this.#text(node.offset, node.end);
    }
  }

  #text(offset: number, end: number): string {
    const bytes = this.#bytes.subarray(offset - this.#base, end - this.#base);
    return (this.#isBrief ? lenient : decoder).decode(bytes);
  }
}
