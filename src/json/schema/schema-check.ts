/**
 * Looks at a JSON Schema before anything is made of it: is every keyword of the type that draft 7 gives it, is the
 * whole a tree, and not too deep? What passes can be walked without a thought.
 *
 * A schema is data here: nothing of it is ever run as code. Patterns are the exception; they become regular
 * expressions, whose speed is their author's business.
 */
import { UraniumError } from '../../base/index.ts';

/** A JSON Schema, draft 7: an object of keywords, or true for any value, or false for none. */
export type JsonSchema = boolean | SchemaObject;

export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** How many schemas may be nested in each other; options may ask for fewer. */
export const deepestSchema = 100;

type KeywordKind =
  | 'schema'
  | 'schemas'
  | 'schemaOrSchemas'
  | 'schemaMap'
  | 'patternMap'
  | 'dependencies'
  | 'string'
  | 'pattern'
  | 'strings'
  | 'number'
  | 'positive'
  | 'count'
  | 'boolean'
  | 'list'
  | 'types';

/** What each keyword of draft 7 holds; other keywords may hold anything. */
const keywordKinds: Readonly<Record<string, KeywordKind>> = {
  $id: 'string',
  $ref: 'string',
  additionalItems: 'schema',
  additionalProperties: 'schema',
  allOf: 'schemas',
  anyOf: 'schemas',
  contains: 'schema',
  definitions: 'schemaMap',
  dependencies: 'dependencies',
  else: 'schema',
  enum: 'list',
  exclusiveMaximum: 'number',
  exclusiveMinimum: 'number',
  format: 'string',
  if: 'schema',
  items: 'schemaOrSchemas',
  maxItems: 'count',
  maxLength: 'count',
  maxProperties: 'count',
  maximum: 'number',
  minItems: 'count',
  minLength: 'count',
  minProperties: 'count',
  minimum: 'number',
  multipleOf: 'positive',
  not: 'schema',
  oneOf: 'schemas',
  pattern: 'pattern',
  patternProperties: 'patternMap',
  properties: 'schemaMap',
  propertyNames: 'schema',
  required: 'strings',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: 'schema',
  type: 'types',
  uniqueItems: 'boolean',
};

const knownTypes = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

/** What is wrong at a place in a schema. `pointer` is a JSON pointer as a fragment: `#/properties/name`. */
export function schemaError(pointer: string, problem: string): UraniumError {
  return new UraniumError('ERR_SCHEMA', `the schema at ${pointer} ${problem}`);
}

/** `pointer` with one more step (RFC 6901). */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

export function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property, so that no schema inherits keywords. */
export function own(object: SchemaObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Throws ERR_SCHEMA, with the place, for what is no schema, a cycle of objects, or nested deeper than `maxDepth`. */
export function checkSchema(schema: unknown, pointer: string, maxDepth: number): void {
  new Checker(maxDepth).schema(schema, pointer, 0);
}

class Checker {
  private readonly maxDepth: number;
  /** The objects from the root to where the walk is. */
  private readonly path = new Set<unknown>();

  constructor(maxDepth: number) {
    this.maxDepth = maxDepth;
  }

  schema(schema: unknown, pointer: string, depth: number): void {
    if (typeof schema === 'boolean') return;
    if (!isObject(schema)) throw schemaError(pointer, `must be an object or a boolean, not ${show(schema)}`);
    if (depth > this.maxDepth)
      throw schemaError(
        pointer,
        `is nested deeper than ${this.maxDepth} levels; use $ref, or raise maxDepth`,
      );
    if (this.path.has(schema)) throw schemaError(pointer, 'contains itself; use $ref instead');
    this.path.add(schema);
    for (const keyword of Object.keys(schema)) {
      const kind = own(keywordKinds, keyword) as KeywordKind | undefined;
      if (kind !== undefined)
        this.keyword(kind, keyword, schema[keyword], below(pointer, keyword), depth + 1);
      else if (keyword === 'nullable' || keyword === 'default' || keyword === 'const')
        this.plain(schema[keyword], below(pointer, keyword), depth + 1);
    }
    this.path.delete(schema);
  }

  private keyword(kind: KeywordKind, keyword: string, value: unknown, at: string, depth: number): void {
    // What is undefined is not there: schemas are often put together with fields that may be missing.
    if (value === undefined) return;
    const must = (holds: boolean, what: string) => {
      if (!holds) throw schemaError(at, `must be ${what}, not ${show(value)}`);
    };
    switch (kind) {
      case 'schema':
        this.schema(value, at, depth);
        break;
      case 'schemas':
        must(Array.isArray(value) && value.length > 0, 'a list of schemas that is not empty');
        this.list(value as unknown[], at, depth);
        break;
      case 'schemaOrSchemas':
        if (Array.isArray(value)) this.list(value, at, depth);
        else this.schema(value, at, depth);
        break;
      case 'schemaMap':
      case 'patternMap':
      case 'dependencies':
        must(isObject(value), 'an object of schemas');
        for (const key of Object.keys(value as object)) {
          if (kind === 'patternMap') pattern(key, at);
          const inner = (value as SchemaObject)[key];
          if (kind === 'dependencies' && Array.isArray(inner))
            this.keyword('strings', keyword, inner, below(at, key), depth);
          else this.schema(inner, below(at, key), depth);
        }
        break;
      case 'string':
        must(typeof value === 'string', 'a string');
        break;
      case 'pattern':
        must(typeof value === 'string', 'a regular expression as a string');
        pattern(value as string, at);
        break;
      case 'strings':
        must(
          Array.isArray(value) && value.every((each) => typeof each === 'string'),
          'a list of the names of properties',
        );
        must(new Set(value as string[]).size === (value as string[]).length, 'a list without duplicates');
        break;
      case 'number':
        must(typeof value === 'number' && Number.isFinite(value), 'a number');
        break;
      case 'positive':
        must(typeof value === 'number' && value > 0 && Number.isFinite(value), 'a number above 0');
        break;
      case 'count':
        must(Number.isInteger(value) && (value as number) >= 0, 'an integer that is not negative');
        break;
      case 'boolean':
        must(typeof value === 'boolean', 'a boolean');
        break;
      case 'list':
        must(Array.isArray(value) && value.length > 0, 'a list of values that is not empty');
        break;
      case 'types': {
        const types = Array.isArray(value) ? value : [value];
        must(
          types.length > 0 && types.every((each) => knownTypes.includes(each as string)),
          `one of, or a list of, ${knownTypes.join(', ')}`,
        );
        must(new Set(types).size === types.length, 'a list without duplicates');
        break;
      }
    }
  }

  private list(schemas: readonly unknown[], pointer: string, depth: number): void {
    for (const [index, schema] of schemas.entries()) this.schema(schema, below(pointer, index), depth);
  }

  /** A value that is printed: it must have an end. */
  private plain(value: unknown, pointer: string, depth: number): void {
    if (typeof value !== 'object' || value === null) return;
    if (depth > 2 * this.maxDepth + 2) throw schemaError(pointer, 'is nested too deep');
    if (this.path.has(value)) throw schemaError(pointer, 'contains itself');
    this.path.add(value);
    for (const [key, inner] of Object.entries(value)) this.plain(inner, below(pointer, key), depth + 1);
    this.path.delete(value);
  }
}

function pattern(text: string, pointer: string): void {
  try {
    new RegExp(text);
  } catch (error) {
    throw schemaError(pointer, `has a pattern that is no regular expression: ${(error as Error).message}`);
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined)
    return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}

/** The first item that leads to itself by what it is `of`; undefined where there is none. */
export function findCircle<T>(items: Iterable<T>, of: (item: T) => readonly T[]): T | undefined {
  const done = new Set<T>();
  const path = new Set<T>();
  const visit = (item: T): T | undefined => {
    if (path.has(item)) return item;
    if (done.has(item)) return undefined;
    path.add(item);
    for (const next of of(item)) {
      const found = visit(next);
      if (found !== undefined) return found;
    }
    path.delete(item);
    done.add(item);
    return undefined;
  };
  for (const item of items) {
    const found = visit(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
