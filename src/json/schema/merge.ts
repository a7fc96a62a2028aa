/**
 * Merges schemas that all apply to the same value (`allOf`, a `$ref` and what stands beside it, an `anyOf` and what is
 * around it) into one, by the rules of fast-json-stringify: types are intersected, properties united, limits
 * narrowed. A keyword of which nothing is known is kept where all agree, and dropped otherwise.
 */
import { isObject, type JsonSchema, own, type SchemaObject } from './schema-check.ts';

/** Two schemas contradict each other. */
export class MergeConflict extends Error {}

type Values = readonly unknown[];
type Rule = (values: Values, schemas: readonly SchemaObject[]) => unknown;

/** Of a keyword that is left out. */
const nothing = Symbol('nothing');

const narrowest: Rule = (values) => Math.min(...(values as number[]));
const widest: Rule = (values) => Math.max(...(values as number[]));
const all: Rule = (values) => mergeSchemas(values as JsonSchema[]);
const union: Rule = (values) => [...new Set((values as unknown[][]).flat())];

/** One line per keyword. */
const rules: Readonly<Record<string, Rule>> = {
  $id: () => nothing,
  type: (values) => {
    const types = common(
      values.map((value) => (Array.isArray(value) ? value : [value])),
      'type',
    );
    return types.length === 1 ? types[0] : types;
  },
  enum: (values) => common(values as unknown[][], 'enum'),
  minLength: widest,
  maxLength: narrowest,
  minimum: widest,
  maximum: narrowest,
  multipleOf: (values) => commonMultiple(values as number[]),
  exclusiveMinimum: widest,
  exclusiveMaximum: narrowest,
  minItems: widest,
  maxItems: narrowest,
  maxProperties: narrowest,
  minProperties: widest,
  const: (values) => same(values, 'const'),
  default: (values) => same(values, 'default'),
  format: (values) => same(values, 'format'),
  required: union,
  properties: (_, schemas) => mergeProperties(schemas),
  patternProperties: (values) => mergeMaps(values as SchemaObject[]),
  additionalProperties: all,
  items: (values, schemas) => mergeItems(values, schemas),
  additionalItems: (values, schemas) =>
    schemas.some((schema) => Array.isArray(own(schema, 'items'))) ? mergeRest(schemas) : all(values, schemas),
  definitions: (values) => mergeMaps(values as SchemaObject[]),
  $defs: (values) => mergeMaps(values as SchemaObject[]),
  nullable: (values) => !values.includes(false),
  oneOf: (values) => mergeChoices(values as JsonSchema[][]),
  anyOf: (values) => mergeChoices(values as JsonSchema[][]),
  allOf: union,
  not: all,
  // `if` brings the others.
  if: () => nothing,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: () => nothing,
  else: () => nothing,
  dependencies: (values) => mergeDependencies(values as SchemaObject[]),
  propertyNames: all,
  uniqueItems: (values) => values.includes(true),
  contains: all,
};

/** One schema for all; throws MergeConflict where no value could satisfy them. */
export function mergeSchemas(schemas: readonly JsonSchema[]): JsonSchema {
  if (schemas.length === 0) return {};
  if (schemas.length === 1) return schemas[0] as JsonSchema;
  if (schemas.includes(false)) return false;
  const objects = schemas.filter(isObject);
  if (objects.length === 0) return true;
  const keywords = new Map<string, unknown[]>();
  for (const schema of objects) {
    for (const keyword of Object.keys(schema)) {
      const values = keywords.get(keyword);
      if (values === undefined) keywords.set(keyword, [schema[keyword]]);
      else values.push(schema[keyword]);
    }
  }
  const merged: Record<string, unknown> = Object.create(null);
  for (const [keyword, values] of keywords) {
    const rule = (own(rules, keyword) as Rule | undefined) ?? agreed;
    const value = rule(values, objects);
    if (value !== nothing) merged[keyword] = value;
  }
  mergeConditions(objects, merged);
  return merged;
}

const agreed: Rule = (values) => (values.every((value) => isEqual(value, values[0])) ? values[0] : nothing);

function same(values: Values, keyword: string): unknown {
  if (!values.every((value) => isEqual(value, values[0]))) throw new MergeConflict(keyword);
  return values[0];
}

function common(lists: readonly unknown[][], keyword: string): unknown[] {
  const [first = [], ...rest] = lists;
  const found = first.filter((value) => rest.every((list) => list.includes(value)));
  if (found.length === 0) throw new MergeConflict(keyword);
  return found;
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function commonMultiple(values: readonly number[]): number {
  const divisor = (a: number, b: number): number => (b ? divisor(b, a % b) : a);
  let scale = 1;
  for (const value of values) while ((value * scale) % 1 !== 0 && scale < 1e15) scale *= 10;
  const scaled = values.map((value) => value * scale);
  return scaled.reduce((a, b) => (a * b) / divisor(a, b)) / scale;
}

function mergeProperties(schemas: readonly SchemaObject[]): SchemaObject {
  const names = new Set(
    schemas.flatMap((schema) => Object.keys((own(schema, 'properties') as object) ?? {})),
  );
  const merged: Record<string, unknown> = Object.create(null);
  for (const name of names) {
    const declaring = schemas.find((schema) => hasProperty(schema, name)) as SchemaObject;
    const others = schemas.filter((schema) => schema !== declaring).map((schema) => propertyOf(schema, name));
    merged[name] = mergeSchemas([
      propertyOf(declaring, name) as JsonSchema,
      ...others.filter((each) => each !== undefined),
    ]);
  }
  return merged;
}

function hasProperty(schema: SchemaObject, name: string): boolean {
  const properties = own(schema, 'properties');
  return isObject(properties) && own(properties, name) !== undefined;
}

/** What a schema says of a property: by its name, or else by a pattern, or else of all others. */
function propertyOf(schema: SchemaObject, name: string): JsonSchema | undefined {
  if (hasProperty(schema, name)) return (schema['properties'] as SchemaObject)[name] as JsonSchema;
  const patterns = own(schema, 'patternProperties');
  if (isObject(patterns)) {
    const found = Object.keys(patterns).find((pattern) => new RegExp(pattern).test(name));
    if (found !== undefined) return patterns[found] as JsonSchema;
  }
  return own(schema, 'additionalProperties') as JsonSchema | undefined;
}

function mergeMaps(maps: readonly SchemaObject[]): SchemaObject {
  const merged: Record<string, unknown> = Object.create(null);
  for (const name of new Set(maps.flatMap((map) => Object.keys(map))))
    merged[name] = mergeSchemas(
      maps.map((map) => own(map, name) as JsonSchema).filter((each) => each !== undefined),
    );
  return merged;
}

function mergeItems(values: Values, schemas: readonly SchemaObject[]): unknown {
  const longest = Math.max(...values.map((value) => (Array.isArray(value) ? value.length : 0)));
  if (longest === 0) return mergeSchemas(values as JsonSchema[]);
  return Array.from({ length: longest }, (_, index) =>
    mergeSchemas(schemas.map((schema) => itemOf(schema, index)).filter((each) => each !== undefined)),
  );
}

function itemOf(schema: SchemaObject, index: number): JsonSchema | undefined {
  const items = own(schema, 'items') as JsonSchema | JsonSchema[] | undefined;
  if (Array.isArray(items) && index < items.length) return items[index];
  return (
    (Array.isArray(items) ? undefined : (items as JsonSchema | undefined)) ??
    (own(schema, 'additionalItems') as JsonSchema | undefined)
  );
}

function mergeRest(schemas: readonly SchemaObject[]): JsonSchema {
  const rest = schemas.map((schema) => {
    const items = own(schema, 'items') as JsonSchema | undefined;
    return (
      (own(schema, 'additionalItems') as JsonSchema | undefined) ?? (Array.isArray(items) ? undefined : items)
    );
  });
  return mergeSchemas(rest.filter((each) => each !== undefined));
}

/** Every choice of one list with every one of the others; those that contradict each other are none. */
function mergeChoices(lists: readonly (readonly JsonSchema[])[]): unknown {
  if (lists.length === 1) return lists[0];
  const count = lists.reduce((product, list) => product * list.length, 1);
  if (count > mostCombinations) throw new MergeConflict(`${count} combinations of choices`);
  let combinations: JsonSchema[][] = [[]];
  for (const list of lists)
    combinations = combinations.flatMap((combination) => list.map((choice) => [...combination, choice]));
  return combinations.flatMap((combination) => {
    try {
      return [mergeSchemas(combination)];
    } catch (error) {
      if (error instanceof MergeConflict) return [];
      throw error;
    }
  });
}

function mergeConditions(schemas: readonly SchemaObject[], merged: Record<string, unknown>): void {
  for (const schema of schemas) {
    const condition = own(schema, 'if');
    if (condition === undefined) continue;
    const parts = Object.fromEntries(
      ['if', 'then', 'else'].map((key) => [key, own(schema, key)]).filter(([, value]) => value !== undefined),
    ) as SchemaObject;
    if (merged['if'] === undefined) {
      Object.assign(merged, parts);
      continue;
    }
    for (const branch of ['then', 'else'])
      if (merged[branch] !== undefined) merged[branch] = mergeSchemas([merged[branch] as JsonSchema, parts]);
  }
}

function mergeDependencies(values: readonly SchemaObject[]): SchemaObject {
  const merged: Record<string, unknown> = Object.create(null);
  for (const name of new Set(values.flatMap((value) => Object.keys(value)))) {
    const lists = values.map((value) => own(value, name)).filter((each) => each !== undefined);
    merged[name] = lists.every(Array.isArray)
      ? [...new Set(lists.flat())]
      : mergeSchemas(lists as JsonSchema[]);
  }
  return merged;
}

const mostCombinations = 10_000;
