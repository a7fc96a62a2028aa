/**
 * What the reader makes of a line: a tree. Every node knows where its bytes begin and end, so that errors, listings and the
 * readable form name the same places. `offset` is in bytes from the start of the line.
 */

/** Where a node comes from. */
interface Place {
  readonly offset: number;
  /** Behind its last byte. */
  readonly end: number;
  /** For what a macro brought in: where in the macro it stood. `offset` is then where the macro was used. */
  readonly within?: string;
}

/** An integer of 64 bits, in two halves. */
export interface IntegerNode extends Place {
  readonly kind: 'integer';
  readonly low: number;
  readonly high: number;
}

export interface DoubleNode extends Place {
  readonly kind: 'double';
  readonly value: number;
}

/** A string; the bytes between the quotes, with escapes resolved. */
export interface TextNode extends Place {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
}

/** One letter is a register (capital) or a local; longer names are functions, fields and parameters of macros. */
export interface NameNode extends Place {
  readonly kind: 'name';
  readonly name: string;
}

/** `(…)`: each operation after the first takes the value of the one before as its first argument. */
export interface GroupNode extends Place {
  readonly kind: 'group';
  readonly operations: readonly OperationNode[];
}

/** `{…}` */
export interface BlockNode extends Place {
  readonly kind: 'block';
  readonly statements: readonly StatementNode[];
}

/** `[…]`, the value of a field. */
export interface ListNode extends Place {
  readonly kind: 'list';
  readonly items: readonly ArgumentNode[];
}

/** `@name(…)`: a directive, or the use of a macro, as a statement or as an argument. */
export interface MacroNode extends Place {
  readonly kind: 'macro';
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

/** Arguments, then the opcode. `offset` is that of the opcode (with its prefix): errors of the operation name this place. */
export interface OperationNode extends Place {
  readonly kind: 'operation';
  /** Where its first argument begins. */
  readonly start: number;
  readonly page: number;
  readonly code: number;
  readonly arguments: readonly ArgumentNode[];
}

/** `"key":value` */
export interface FieldNode extends Place {
  readonly kind: 'field';
  readonly key: string;
  readonly value: ArgumentNode;
}

export type ArgumentNode =
  | IntegerNode
  | DoubleNode
  | TextNode
  | NameNode
  | GroupNode
  | BlockNode
  | ListNode
  | MacroNode;

export type StatementNode = OperationNode | FieldNode | MacroNode;

/** A line that has been read to its end. */
export interface ReadLine {
  readonly bytes: Uint8Array;
  readonly statements: readonly StatementNode[];
  /** Whether directives or macros stand in it. */
  readonly hasMacros: boolean;
}
