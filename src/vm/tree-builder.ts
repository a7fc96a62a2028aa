/**
 * The grammar of lines: tokens, as the reader finds them, become a tree.
 *
 * There is a stack of what is open: the line, blocks, groups, lists, the arguments of macros. Each knows what may come next
 * (`Expectation`). Nothing here depends on the machine: symbols and types are the checker's.
 *
 * Trees outlive the reading of them, and most of the time that loading takes is the collector's. So nothing is made but
 * the nodes: arguments and statements are collected on two stacks, and their lists are cut out of these at their size.
 */

import { LineError } from './line-error.ts';
import { type Context, type ContextKind, lineContext, wanted } from './reader-context.ts';
import type { ArgumentNode, OperationNode, StatementNode, TextNode } from './syntax.ts';
import type { NameTable } from './tokens.ts';

/** What the reader is in the middle of, between two bytes. */
export type ReaderState = 'default' | 'opcode' | 'string' | 'data' | 'identifier';

const [maximumDepth, maximumArguments] = [200, 64];

/** The arguments of an opcode that has none. */
const nothing: readonly ArgumentNode[] = [];

/** Every method is one token of the line; it throws ERR_LINE_SYNTAX, with the place, where that may not stand. */
export class TreeBuilder {
  /** What is open, innermost. */
  context: Context;
  /** How much is open around it. */
  depth = 0;
  readonly #names: NameTable;
  /** From the outside in, up to `depth`; those beyond are kept to be used again. */
  readonly #stack: Context[];
  /** The arguments of all that is open. */
  readonly #arguments: ArgumentNode[] = [];
  #argumentCount = 0;
  /** The statements, and the operations of groups, of all that is open. */
  readonly #nodes: StatementNode[] = [];
  #nodeCount = 0;

  /** `offset` is that of the first byte of the line. */
  constructor(offset: number, names: NameTable) {
    this.#names = names;
    this.context = lineContext(offset);
    this.#stack = [this.context];
  }

  /** Something opens. Throws ERR_LINE_SYNTAX where too much is open. */
  open(kind: ContextKind, offset: number): void {
    if (this.depth >= maximumDepth) {
      failAt(`more than ${maximumDepth} brackets are open`, 'fewer', offset);
    }
    this.depth += 1;
    let open = this.#stack[this.depth];
    if (open === undefined) {
      open = lineContext(offset);
      this.#stack.push(open);
    }
    open.kind = kind;
    open.offset = offset;
    open.expects = 'start';
    open.firstArgument = this.#argumentCount;
    open.firstNode = this.#nodeCount;
    this.context = open;
  }

  /** Something begins that is an argument, or the key or the value of a field: `byte`. */
  beforeArgument(byte: number, offset: number): void {
    const { expects, kind, firstArgument } = this.context;
    const allowed =
      expects === 'start' || expects === 'argument' || expects === 'value' || expects === 'done';
    if (!allowed || (expects === 'done' && kind === 'group')) {
      unexpected(byte, offset, wanted(this.context));
    }
    if (this.#argumentCount - firstArgument >= maximumArguments && kind !== 'list') {
      failAt(`more than ${maximumArguments} arguments`, 'an opcode', offset);
    }
  }

  /** An argument is complete: it is the value of a field, a macro that stands as a statement, or waits for its opcode. */
  argument(node: ArgumentNode): void {
    const open = this.context;
    const { kind, firstArgument } = open;
    if (open.expects === 'value') {
      const { offset, bytes } = open.key as TextNode;
      const key = this.#names.text(bytes);
      this.#node({ kind: 'field', offset, end: node.end, key, value: node });
      open.key = undefined;
      open.expects = 'field';
    } else if (
      node.kind === 'macro' &&
      (kind === 'line' || kind === 'block') &&
      this.#argumentCount === firstArgument
    ) {
      this.#node(node);
      open.expects = 'done';
    } else {
      this.#arguments[this.#argumentCount++] = node;
      open.expects = kind === 'list' || kind === 'macro' ? 'listed' : 'after';
    }
  }

  /** An opcode takes the arguments before it. `end` is where its bytes end. */
  operate(page: number, code: number, offset: number, end: number): void {
    const open = this.context;
    const { expects, kind, firstArgument } = open;
    const allowed =
      kind !== 'list' &&
      kind !== 'macro' &&
      (expects === 'after' || expects === 'start' || expects === 'done');
    if (!allowed) {
      const name = `the opcode 0x${code.toString(16).padStart(2, '0')}${page === 0 ? '' : ` of page ${page}`}`;
      failAt(`${name} stands here`, wanted(open), offset);
    }
    const args = this.#takeArguments(firstArgument);
    const start = args.length === 0 ? offset : (args[0] as ArgumentNode).offset;
    this.#node({ kind: 'operation', offset, end, start, page, code, arguments: args });
    open.expects = 'done';
  }

  /** What stood before it is complete. */
  comma(offset: number): void {
    const open = this.context;
    const { expects, kind } = open;
    if (expects === 'after' || expects === 'listed') open.expects = 'argument';
    else if (expects === 'field') open.expects = 'start';
    else if (expects === 'done') open.expects = kind === 'line' || kind === 'block' ? 'start' : 'argument';
    else unexpected(0x2c, offset, wanted(open));
  }

  /** What stands before is the key of a field. */
  colon(offset: number): void {
    const open = this.context;
    const key = this.#arguments[open.firstArgument];
    const isOnly = open.expects === 'after' && this.#argumentCount === open.firstArgument + 1;
    const isKey = isOnly && key?.kind === 'text' && open.kind !== 'group';
    if (!isKey) unexpected(0x3a, offset, wanted(open));
    open.key = key as TextNode;
    this.#argumentCount = open.firstArgument;
    open.expects = 'value';
  }

  /** A closing bracket. */
  close(byte: number, at: number): void {
    const open = this.context;
    const { kind, expects, offset, firstArgument, firstNode } = open;
    const end = at + 1;
    const isListEnd = expects === 'start' || expects === 'listed';
    const isBlockEnd = expects === 'start' || expects === 'done' || expects === 'field';
    let node: ArgumentNode | undefined;
    if (byte === 0x7d && kind === 'block' && isBlockEnd) {
      node = { kind, offset, end, statements: this.#takeNodes(firstNode) };
    } else if (byte === 0x5d && kind === 'list' && isListEnd) {
      node = { kind, offset, end, items: this.#takeArguments(firstArgument) };
    } else if (byte === 0x29 && kind === 'macro' && isListEnd) {
      node = { kind, offset, end, name: open.name, arguments: this.#takeArguments(firstArgument) };
    } else if (byte === 0x29 && kind === 'group' && expects === 'done') {
      // a group has nothing but operations
      node = { kind, offset, end, operations: this.#takeNodes(firstNode) as readonly OperationNode[] };
    }
    if (node === undefined) unexpected(byte, at, wanted(open));
    this.depth -= 1;
    this.context = this.#stack[this.depth] as Context;
    this.argument(node as ArgumentNode);
  }

  /** The statements of the line. Throws ERR_LINE_SYNTAX, at `at`, if something is open. */
  end(at: number): readonly StatementNode[] {
    const { context } = this;
    if (context.kind !== 'line') {
      const what = `the line ends in the ${context.kind} that offset ${context.offset} opens`;
      failAt(what, wanted(context), at);
    }
    const isReady = context.expects === 'start' || context.expects === 'done' || context.expects === 'field';
    if (!isReady) failAt('the line ends too early', wanted(context), at);
    return this.#nodes.slice(0, this.#nodeCount);
  }

  #node(node: StatementNode): void {
    this.#nodes[this.#nodeCount++] = node;
  }

  /** The arguments from a place of the stack on, which they leave. */
  #takeArguments(first: number): readonly ArgumentNode[] {
    const count = this.#argumentCount - first;
    const taken = count === 0 ? nothing : this.#arguments.slice(first, this.#argumentCount);
    this.#argumentCount = first;
    return taken;
  }

  /** Likewise the statements, or the operations. */
  #takeNodes(first: number): readonly StatementNode[] {
    const taken = this.#nodes.slice(first, this.#nodeCount);
    this.#nodeCount = first;
    return taken;
  }
}

/** Throws ERR_LINE_SYNTAX for a byte that may not stand where it stands. */
export function unexpected(
  byte: number,
  offset: number,
  expected: string,
  state: ReaderState = 'default',
): never {
  const hex = `0x${byte.toString(16).padStart(2, '0')}`;
  const got = byte > 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : byte === 0x20 ? 'a space' : hex;
  return failAt(`${got} stands here`, expected, offset, state);
}

/** Throws ERR_LINE_SYNTAX. `state` is the reader's; tokens are complete where it is the default one. */
export function failAt(
  message: string,
  expected: string,
  offset: number,
  state: ReaderState = 'default',
): never {
  throw new LineError('ERR_LINE_SYNTAX', message, { offset, state, expected });
}
