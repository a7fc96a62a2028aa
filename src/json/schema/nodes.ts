/**
 * From a schema to a tree of nodes: references followed, merges done, every decision taken that does not depend on a
 * value. portable-schema.ts makes functions of it.
 *
 * A schema that refers to itself makes a node that contains itself: the tree is a graph.
 *
 * The decisions are those of fast-json-stringify 7 (its `buildValue`), so that the results are the same; docs/schema.md
 * has the list of those that are not.
 */
import { Documents, type Place, rootId } from './documents.ts';
import type { Formats } from './formats.ts';
import { MergeConflict, mergeSchemas } from './merge.ts';
import {
  below,
  checkSchema,
  findCircle,
  isObject,
  type JsonSchema,
  own,
  type SchemaObject,
  schemaError,
} from './schema-check.ts';
import { Validators } from './validate.ts';

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

export interface NodeOptions {
  /** Schemas that a $ref can name. */
  readonly schema?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly maxDepth: number;
  readonly formats?: Formats | undefined;
}

/** Nodes and merges of one compilation: more is no schema but an attack, or a mistake. */
const mostSteps = 100_000;

/** What stands beside a $ref without changing what is printed. */
const annotations = new Set([
  '$ref',
  '$comment',
  'title',
  'description',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
]);

/** Makes the tree. Throws ERR_SCHEMA, with the place. */
export function makeNodes(schema: JsonSchema, options: NodeOptions): SchemaNode {
  checkSchema(schema, '#', options.maxDepth);
  const documents = new Documents();
  const id = documents.add(schema, rootId, '#');
  for (const [key, external] of Object.entries(options.schema ?? {})) {
    const given = isObject(external) ? own(external, '$id') : undefined;
    if (documents.has(typeof given === 'string' && !given.startsWith('#') ? given : key)) continue;
    checkSchema(external, `${key}#`, options.maxDepth);
    documents.add(external, key, `${key}#`);
  }
  const builder = new NodeBuilder(documents, options);
  const root = builder.node({ schema, document: id, pointer: '#' });
  builder.finish();
  return root;
}

class NodeBuilder {
  private readonly documents: Documents;
  private readonly validators: Validators;
  private readonly made = new Map<SchemaObject, SchemaNode>();
  private readonly merged = new Map<string, Place>();
  private readonly unfinished = new Set<SchemaNode>();
  private readonly maxDepth: number;
  private steps = 0;
  private depth = 0;

  constructor(documents: Documents, options: NodeOptions) {
    this.documents = documents;
    this.maxDepth = options.maxDepth;
    this.validators = new Validators(documents, options.formats);
  }

  /** Compiles what values are tested by: errors in it come now, not with the first value. */
  finish(): void {
    this.validators.finish();
    const circle = findCircle(this.made.values(), (node) => {
      if (node.kind === 'choice') return node.choices.map((choice) => choice.node);
      return node.kind === 'condition' ? [node.onTrue, node.onFalse] : [];
    });
    if (circle !== undefined)
      throw schemaError(circle.pointer, 'is a choice of itself: no value has an end of it');
  }

  node(start: Place): SchemaNode {
    const place = this.resolve(start);
    const { schema, pointer } = place;
    if (typeof schema === 'boolean') return { kind: schema ? 'any' : 'never', nullable: false, pointer };
    const known = this.made.get(schema);
    if (known !== undefined) return known;
    this.step(place);
    // Registered first: a schema that refers to itself finds this, and it is filled in a moment.
    const node = { kind: 'never', nullable: false, pointer } as SchemaNode;
    this.made.set(schema, node);
    this.unfinished.add(node);
    this.depth++;
    // Merging can nest deeper than any schema that was written.
    if (this.depth > 4 * this.maxDepth + 100)
      throw schemaError(pointer, 'leads to schemas that are nested too deep');
    const made = this.make(place, schema);
    if (this.unfinished.has(made)) throw schemaError(pointer, 'is made of itself, and of nothing else');
    Object.assign(node, made);
    this.unfinished.delete(node);
    this.depth--;
    return node;
  }

  private make(place: Place, schema: SchemaObject): SchemaNode {
    if (own(schema, 'allOf')) return this.allOf(place, schema);
    if (own(schema, 'anyOf')) return this.choice(place, schema, 'anyOf');
    if (own(schema, 'oneOf')) return this.choice(place, schema, 'oneOf');
    if (own(schema, 'if') && (own(schema, 'then') || own(schema, 'else')))
      return this.condition(place, schema);
    const type = own(schema, 'type') ?? inferType(schema);
    const nullable = own(schema, 'nullable') === true;
    const { pointer } = place;
    const constant = own(schema, 'const');
    if (constant !== undefined) {
      const text = textOf(constant, below(pointer, 'const'));
      return {
        kind: 'const',
        text,
        keepsNull: Array.isArray(type) && type.includes('null'),
        nullable,
        pointer,
      };
    }
    if (!Array.isArray(type)) return { ...this.single(place, schema, type as string | undefined), nullable };
    // The comparison is that of fast-json-stringify, which is not one: the order depends on the engine's sort.
    const types = [...(type as string[])].sort((each) => (each === 'null' ? -1 : 1));
    return {
      kind: 'types',
      choices: types.map((each) => ({
        type: each,
        node: { ...this.single(place, schema, each), nullable: false } as SchemaNode,
      })),
      nullable,
      pointer,
    };
  }

  /** The node for one type. */
  private single(place: Place, schema: SchemaObject, type: string | undefined): SchemaNode {
    const { pointer } = place;
    const base = { nullable: own(schema, 'nullable') === true, pointer };
    switch (type) {
      case 'string': {
        const format = own(schema, 'format');
        const isSpecial =
          format === 'date-time' || format === 'date' || format === 'time' || format === 'unsafe';
        return { kind: isSpecial ? format : 'string', ...base };
      }
      case 'null':
      case 'integer':
      case 'number':
      case 'boolean':
        return { kind: type, ...base };
      case 'object':
        return { ...this.object(place, schema), ...base };
      case 'array':
        return { ...this.array(place, schema), ...base };
      default:
        return { kind: 'any', ...base };
    }
  }

  private object(place: Place, schema: SchemaObject): SchemaNode {
    const declared = (own(schema, 'properties') ?? {}) as SchemaObject;
    const required = (own(schema, 'required') ?? []) as string[];
    const isRequired = (key: string) => required.includes(key);
    const keys = Object.keys(declared);
    const ordered = [...keys.filter(isRequired), ...keys.filter((key) => !isRequired(key))];
    const at = stepInto(place, 'properties');
    const patterns = (own(schema, 'patternProperties') ?? {}) as SchemaObject;
    const patternsAt = stepInto(place, 'patternProperties');
    const additional = own(schema, 'additionalProperties') as JsonSchema | undefined;
    return {
      kind: 'object',
      properties: ordered
        .filter((key) => declared[key] !== undefined)
        .map((key) => this.property(at, key, isRequired(key))),
      required: required.filter((key) => !Object.hasOwn(declared, key)),
      patterns: Object.keys(patterns).map((pattern) => ({
        pattern: new RegExp(pattern),
        node: this.node(stepInto(patternsAt, pattern)),
      })),
      additional:
        additional === undefined || additional === false
          ? undefined
          : this.node(stepInto(place, 'additionalProperties')),
      nullable: false,
      pointer: place.pointer,
    };
  }

  private property(at: Place, key: string, isRequired: boolean): Property {
    const place = this.resolve(stepInto(at, key));
    const value = isObject(place.schema) ? own(place.schema, 'default') : undefined;
    return {
      key,
      node: this.node(place),
      isRequired,
      default: value === undefined ? undefined : textOf(value, below(place.pointer, 'default')),
    };
  }

  private array(place: Place, schema: SchemaObject): SchemaNode {
    const items = own(schema, 'items') as JsonSchema | readonly JsonSchema[] | undefined;
    const at = stepInto(place, 'items');
    const base = { nullable: false, pointer: place.pointer };
    if (!Array.isArray(items))
      return {
        kind: 'array',
        items: items === undefined ? { kind: 'any', ...base } : this.node(at),
        ...base,
      };
    const rest = own(schema, 'additionalItems') as JsonSchema | undefined;
    return {
      kind: 'tuple',
      items: items.map((_, index) => {
        const item = this.resolve(stepInto(at, index));
        const types = isObject(item.schema) ? own(item.schema, 'type') : undefined;
        return {
          node: this.node(item),
          types: (types === undefined ? [] : Array.isArray(types) ? types : [types]) as string[],
          nullable: isObject(item.schema) && own(item.schema, 'nullable') === true,
        };
      }),
      rest: rest === undefined || rest === false ? undefined : this.node(stepInto(place, 'additionalItems')),
      ...base,
    };
  }

  private allOf(place: Place, schema: SchemaObject): SchemaNode {
    const { allOf, ...around } = schema;
    // What is around may forbid further properties, but not those that allOf brings.
    const isClosed = around['additionalProperties'] === false;
    if (isClosed) delete (around as Record<string, unknown>)['additionalProperties'];
    const at = stepInto(place, 'allOf');
    const parts = (allOf as JsonSchema[]).map((_, index) => stepInto(at, index));
    const merged = this.merge([{ ...place, schema: around }, ...parts], place, isClosed);
    return this.node(merged);
  }

  private choice(place: Place, schema: SchemaObject, keyword: 'anyOf' | 'oneOf'): SchemaNode {
    const { [keyword]: options, ...around } = schema;
    const at = stepInto(place, keyword);
    const isAlone = Object.keys(around).length === 0;
    return {
      kind: 'choice',
      choices: (options as JsonSchema[]).map((_, index) => {
        const option = stepInto(at, index);
        const node = this.node(isAlone ? option : this.merge([{ ...place, schema: around }, option], option));
        const isSimple = isSimpleType(this.resolve(option).schema, node);
        return { test: this.validators.test(option), node, isSimple };
      }),
      nullable: false,
      pointer: place.pointer,
    };
  }

  private condition(place: Place, schema: SchemaObject): SchemaNode {
    const { if: _if, then: onTrue, else: onFalse, ...around } = schema;
    const rest: Place = { ...place, schema: around };
    const branch = (keyword: string, value: unknown) =>
      this.node(
        value === undefined || value === false
          ? rest
          : this.merge([rest, stepInto(place, keyword)], stepInto(place, keyword)),
      );
    return {
      kind: 'condition',
      test: this.validators.test(stepInto(place, 'if')),
      onTrue: branch('then', onTrue),
      onFalse: branch('else', onFalse),
      nullable: false,
      pointer: place.pointer,
    };
  }

  /** Follows references; what stands beside one is merged with what it refers to. */
  private resolve(start: Place): Place {
    let place = start;
    const seen = new Set<string>();
    const beside: Place[] = [];
    while (isObject(place.schema) && typeof own(place.schema, '$ref') === 'string') {
      this.step(place);
      const name = `${place.document} ${place.pointer}`;
      if (seen.has(name) || seen.size > mostReferences)
        throw schemaError(place.pointer, `refers to itself: ${JSON.stringify(own(place.schema, '$ref'))}`);
      seen.add(name);
      const { schema } = place;
      const siblings = Object.keys(schema).filter((key) => !annotations.has(key));
      if (siblings.length > 0)
        beside.unshift({ ...place, schema: Object.fromEntries(siblings.map((key) => [key, schema[key]])) });
      place = this.documents.find(own(schema, '$ref') as string, place);
    }
    if (beside.length === 0) return place;
    try {
      return this.mergeOrThrow([place, ...beside], place);
    } catch (error) {
      // As in fast-json-stringify: where the two contradict each other, the reference wins.
      if (error instanceof MergeConflict) return place;
      throw error;
    }
  }

  private merge(places: readonly Place[], at: Place, isClosed = false): Place {
    try {
      return this.mergeOrThrow(places, at, isClosed);
    } catch (error) {
      if (error instanceof MergeConflict)
        throw schemaError(at.pointer, `contradicts what it is combined with: ${error.message}`);
      throw error;
    }
  }

  /** One schema of several. Known by its text: a schema that refers to itself is merged with itself only once. */
  private mergeOrThrow(places: readonly Place[], at: Place, isClosed = false): Place {
    const schemas = places.map((place) => {
      const { schema, document } = this.resolve(place);
      const copy = this.absolute(schema, document, place);
      if (isObject(copy)) delete (copy as Record<string, unknown>)['$id'];
      return copy;
    });
    const text = `${isClosed} ${textOf(schemas, at.pointer)}`;
    const known = this.merged.get(text);
    if (known !== undefined) return known;
    const schema = mergeSchemas(schemas);
    if (isClosed && isObject(schema)) (schema as Record<string, unknown>)['additionalProperties'] = false;
    const place: Place = { schema, document: at.document, pointer: at.pointer };
    this.merged.set(text, place);
    return place;
  }

  /** A copy whose references say which document they mean, without keywords that are undefined. */
  private absolute<T>(value: T, document: string, at: Place): T {
    if (typeof value !== 'object' || value === null) return value;
    this.step(at);
    if (Array.isArray(value)) return value.map((each) => this.absolute(each, document, at)) as T;
    const schema = value as SchemaObject;
    const id = own(schema, '$id');
    const inner = typeof id === 'string' && !id.startsWith('#') ? id : document;
    const copy: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(schema)) {
      const each = schema[key];
      if (each === undefined) continue;
      copy[key] =
        key === '$ref' && typeof each === 'string' && each.startsWith('#')
          ? inner + each
          : this.absolute(each, inner, at);
    }
    return copy as T;
  }

  private step(place: Place): void {
    if (++this.steps > mostSteps)
      throw schemaError(
        place.pointer,
        `makes more than ${mostSteps} steps: it is too large, or its merges never end`,
      );
  }
}

const mostReferences = 100;

function isSimpleType(schema: JsonSchema, node: SchemaNode): boolean {
  if (!isObject(schema) || own(schema, 'type') !== node.kind) return false;
  if (node.kind === 'object' || node.kind === 'array') return false;
  if ((own(schema, 'nullable') === true) !== node.nullable) return false;
  return Object.keys(schema).every((key) => key === 'type' || key === 'nullable' || annotations.has(key));
}

function stepInto({ schema, document, pointer }: Place, key: string | number): Place {
  return {
    schema: (schema as unknown as Record<string | number, JsonSchema>)[key] as JsonSchema,
    document,
    pointer: below(pointer, key),
  };
}

function textOf(value: unknown, pointer: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    throw schemaError(pointer, `has no JSON text: ${(error as Error).message}`);
  }
  if (text === undefined) throw schemaError(pointer, `has no JSON text: it is a ${typeof value}`);
  return text;
}

/** The type that a schema without one means, from the keywords that it has. */
const typicalKeywords: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  [
    'object',
    [
      'properties',
      'required',
      'additionalProperties',
      'patternProperties',
      'maxProperties',
      'minProperties',
      'dependencies',
    ],
  ],
  ['array', ['items', 'additionalItems', 'maxItems', 'minItems', 'uniqueItems', 'contains']],
  ['string', ['maxLength', 'minLength', 'pattern']],
  ['number', ['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum']],
];

function inferType(schema: SchemaObject): string | undefined {
  return typicalKeywords.find(([, keywords]) =>
    keywords.some((keyword) => Object.hasOwn(schema, keyword)),
  )?.[0];
}
