/**
 * From a schema to a tree of nodes (node.ts): every decision is taken here that does not depend on a value. References are
 * followed, and merges done, by references.ts.
 *
 * The decisions are those of fast-json-stringify 7 (its `buildValue`), so that the results are the same; docs/schema.md
 * has the list of those that are not.
 */
import { Documents, type Place, rootId } from './documents.ts';
import type { Formats } from './formats.ts';
import type { Property, SchemaNode } from './node.ts';
import { annotations, References, textOf } from './references.ts';
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

export interface NodeOptions {
  /** Schemas that a $ref can name. */
  readonly schema?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly maxDepth: number;
  readonly formats?: Formats | undefined;
}

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
  private readonly references: References;
  private readonly validators: Validators;
  private readonly made = new Map<SchemaObject, SchemaNode>();
  private readonly unfinished = new Set<SchemaNode>();
  private readonly maxDepth: number;
  private depth = 0;

  constructor(documents: Documents, options: NodeOptions) {
    this.references = new References(documents);
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
    const place = this.references.resolve(start);
    const { schema, pointer } = place;
    if (typeof schema === 'boolean') return { kind: schema ? 'any' : 'never', nullable: false, pointer };
    const known = this.made.get(schema);
    if (known !== undefined) return known;
    this.references.step(place);
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
    const place = this.references.resolve(stepInto(at, key));
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
        const item = this.references.resolve(stepInto(at, index));
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
    const merged = this.references.merge([{ ...place, schema: around }, ...parts], place, isClosed);
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
        const node = this.node(
          isAlone ? option : this.references.merge([{ ...place, schema: around }, option], option),
        );
        const isSimple = isSimpleType(this.references.resolve(option).schema, node);
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
          : this.references.merge([rest, stepInto(place, keyword)], stepInto(place, keyword)),
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
}

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
