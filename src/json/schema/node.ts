/**
 * What a schema means: a tree of nodes, one for each value that it describes. nodes.ts makes it; portable-schema.ts makes
 * functions of it, native-schema.ts programs.
 *
 * A schema that refers to itself is a node that contains itself: the tree is a graph.
 */

/** Kinds of values that one schema type prints by itself. */
export type SimpleKind =
  | 'null'
  | 'string'
  | 'date-time'
  | 'date'
  | 'time'
  | 'unsafe'
  | 'integer'
  | 'number'
  | 'boolean';

export interface Property {
  readonly key: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
  /** The text of the default. */
  readonly default: string | undefined;
}

export interface TypeChoice {
  readonly type: string;
  readonly node: SchemaNode;
}

export type SchemaNode = { nullable: boolean; pointer: string } & (
  | { kind: SimpleKind }
  /** Whatever JSON.stringify makes of it. */
  | { kind: 'any' }
  /** No value at all: the schema false. */
  | { kind: 'never' }
  /** Always the same text; null stays null where `keepsNull`. */
  | { kind: 'const'; text: string; keepsNull: boolean }
  | {
      kind: 'object';
      /** In the order in which they are printed: the required ones first. */
      properties: readonly Property[];
      /** Required, and not printed. */
      required: readonly string[];
      patterns: readonly { readonly pattern: RegExp; readonly node: SchemaNode }[];
      /** For all other properties; undefined where they are left out. */
      additional: SchemaNode | undefined;
    }
  | { kind: 'array'; items: SchemaNode }
  | { kind: 'tuple'; items: readonly TupleItem[]; rest: SchemaNode | undefined }
  /** A list of types: the first that takes the value. */
  | { kind: 'types'; choices: readonly TypeChoice[] }
  /** anyOf and oneOf: the first schema that the value satisfies. */
  | {
      kind: 'choice';
      choices: readonly Choice[];
    }
  | { kind: 'condition'; test: (value: unknown) => boolean; onTrue: SchemaNode; onFalse: SchemaNode }
);

export interface Choice {
  readonly test: (value: unknown) => boolean;
  readonly node: SchemaNode;
  /** Whether all that is tested is one type of single values, and it is the node's. */
  readonly isSimple: boolean;
}

export interface TupleItem {
  readonly node: SchemaNode;
  /** The types that its schema says; all values are taken where it says none. */
  readonly types: readonly string[];
  readonly nullable: boolean;
}
