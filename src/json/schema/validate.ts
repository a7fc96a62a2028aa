/**
 * Tests values against schemas, for anyOf, oneOf and if: which of several schemas is a value's? All keywords of
 * draft 7, as Ajv reads them; a keyword that is not known takes every value.
 *
 * Two rules are fast-json-stringify's, not the standard's, since values are tested before they are JSON: where a string
 * is expected, an object with a toJSON is one, too; and a field that is undefined is missing.
 */
import type { Documents, Place } from './documents.ts';
import { type Formats, numberFormats, textFormats } from './formats.ts';
import {
  below,
  findCircle,
  isObject,
  type JsonSchema,
  own,
  type SchemaObject,
  schemaError,
} from './schema-check.ts';

export type Test = (value: unknown) => boolean;

/** Tests of one compilation; a schema that is met twice has one test. */
export class Validators {
  private readonly documents: Documents;
  private readonly formats: Formats;
  private readonly tests = new Map<SchemaObject, Made>();
  /** The schema whose rules are being made, where the keyword is one that looks at the same value. */
  private from: Made | undefined;
  private readonly pending: (() => void)[] = [];

  constructor(documents: Documents, formats: Formats = {}) {
    this.documents = documents;
    this.formats = { ...textFormats, ...formats };
  }

  /** A test that may be called after `finish`. */
  test(place: Place): Test {
    const { schema } = place;
    if (typeof schema === 'boolean') return () => schema;
    let known = this.tests.get(schema);
    if (known === undefined) {
      const made: Made = { test: refuse, of: [], pointer: place.pointer };
      known = made;
      this.tests.set(schema, made);
      // Later, not now: schemas refer to each other in circles, and to depths that no stack has.
      this.pending.push(() => {
        const rules = this.rules(place, schema, made);
        made.test = (value) => {
          for (const rule of rules) if (!rule(value)) return false;
          return true;
        };
      });
    }
    const holder = known;
    this.from?.of.push(holder);
    return (value) => holder.test(value);
  }

  /** Makes all tests that were asked for. */
  finish(): void {
    for (let make = this.pending.pop(); make !== undefined; make = this.pending.pop()) make();
    const circle = findCircle(this.tests.values(), ({ of }) => of);
    if (circle !== undefined)
      throw schemaError(circle.pointer, 'is tested by itself: no value has an end of it');
  }

  private rules(place: Place, schema: SchemaObject, made: Made): Test[] {
    const rules: Test[] = [];
    for (const keyword of Object.keys(schema)) {
      const value = schema[keyword];
      const rule = own(keywords, keyword) as Keyword | undefined;
      if (rule === undefined || value === undefined) continue;
      const at = { ...place, pointer: below(place.pointer, keyword), schema: value as JsonSchema };
      this.from = sameValue.has(keyword) ? made : undefined;
      const test = rule(value as never, at, this, schema);
      if (test !== undefined) rules.push(test);
    }
    this.from = undefined;
    return rules;
  }

  /** The test for a schema in the value of a keyword. */
  inner(at: Place, key?: string | number): Test {
    if (key === undefined) return this.test(at);
    const schema = (at.schema as unknown as Record<string | number, JsonSchema>)[key] as JsonSchema;
    return this.test({ ...at, pointer: below(at.pointer, key), schema });
  }

  reference(text: string, at: Place): Test {
    return this.test(this.documents.find(text, { ...at, pointer: at.pointer.replace(/\/\$ref$/, '') }));
  }

  format(name: string): Test | undefined {
    const ofNumbers = own(numberFormats, name) as ((value: number) => boolean) | undefined;
    if (ofNumbers !== undefined) return (value) => !isFiniteNumber(value) || ofNumbers(value);
    const format = own(this.formats, name) as RegExp | ((value: string) => boolean) | undefined;
    if (format === undefined) return undefined;
    if (typeof format === 'function') return (value) => typeof value !== 'string' || format(value);
    const pattern = new RegExp(format.source, format.flags.replace(/[gy]/g, ''));
    return (value) => typeof value !== 'string' || pattern.test(value);
  }
}

interface Made {
  test: Test;
  /** What it asks of the same value. */
  readonly of: Made[];
  readonly pointer: string;
}

/** Keywords whose schemas are tested with the value itself, not with a part of it. */
const sameValue = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'dependencies']);

/** Of a test that is called before it was made. */
const refuse: Test = () => false;

/** Makes the test for one keyword; undefined where it takes everything. `at.schema` is the keyword's value. */
type Keyword = (value: never, at: Place, all: Validators, schema: SchemaObject) => Test | undefined;

/** One line per keyword, as far as that goes. */
const keywords: Readonly<Record<string, Keyword>> = {
  $ref: (text: string, at, all) => all.reference(text, at),
  type: (types: string | string[], _at, _all, schema) =>
    typeTest(Array.isArray(types) ? types : [types], schema),
  enum: (values: unknown[]) => (value) => values.some((each) => isEqual(value, each)),
  const: (constant: unknown) => (value) => isEqual(value, constant),
  format: (name: string, _at, all) => all.format(name),
  multipleOf: (by: number) => ofNumbers((value) => value / by === Number.parseInt(String(value / by), 10)),
  maximum: (limit: number) => ofNumbers((value) => value <= limit),
  exclusiveMaximum: (limit: number) => ofNumbers((value) => value < limit),
  minimum: (limit: number) => ofNumbers((value) => value >= limit),
  exclusiveMinimum: (limit: number) => ofNumbers((value) => value > limit),
  maxLength: (limit: number) => ofStrings((value) => countCharacters(value) <= limit),
  minLength: (limit: number) => ofStrings((value) => countCharacters(value) >= limit),
  pattern: (text: string, at) => {
    const pattern = unicodePattern(text, at);
    return ofStrings((value) => pattern.test(value));
  },
  items: (items: JsonSchema | JsonSchema[], at, all, schema) => {
    if (!Array.isArray(items)) {
      const test = all.inner(at);
      return ofArrays((value) => everyItem(value, 0, test));
    }
    const tests = items.map((_, index) => all.inner(at, index));
    const rest = own(schema, 'additionalItems') as JsonSchema | undefined;
    const restAt = { ...at, pointer: at.pointer.replace(/items$/, 'additionalItems'), schema: rest ?? true };
    const restTest = all.inner(restAt);
    return ofArrays(
      (value) =>
        tests.every((test, index) => index >= value.length || test(value[index])) &&
        everyItem(value, tests.length, restTest),
    );
  },
  maxItems: (limit: number) => ofArrays((value) => value.length <= limit),
  minItems: (limit: number) => ofArrays((value) => value.length >= limit),
  uniqueItems: (isOn: boolean) =>
    isOn
      ? ofArrays((value) =>
          value.every((each, index) => !value.slice(0, index).some((other) => isEqual(each, other))),
        )
      : undefined,
  contains: (_, at, all) => {
    const test = all.inner(at);
    return ofArrays((value) => value.some(test));
  },
  maxProperties: (limit: number) => ofObjects((value) => Object.keys(value).length <= limit),
  minProperties: (limit: number) => ofObjects((value) => Object.keys(value).length >= limit),
  required: (names: string[]) => ofObjects((value) => names.every((name) => value[name] !== undefined)),
  properties: (properties: SchemaObject, at, all) => {
    const tests = Object.keys(properties).map((name) => [name, all.inner(at, name)] as const);
    return ofObjects((value) =>
      tests.every(([name, test]) => value[name] === undefined || test(value[name])),
    );
  },
  patternProperties: (patterns: SchemaObject, at, all) => {
    const tests = Object.keys(patterns).map(
      (text) => [unicodePattern(text, at), all.inner(at, text)] as const,
    );
    return ofObjects((value) =>
      everyKey(value, (key) => tests.every(([pattern, test]) => !pattern.test(key) || test(value[key]))),
    );
  },
  additionalProperties: (_, at, all, schema) => {
    const named = new Set(Object.keys((own(schema, 'properties') as object) ?? {}));
    const patterns = Object.keys((own(schema, 'patternProperties') as object) ?? {}).map((text) =>
      unicodePattern(text, at),
    );
    const test = all.inner(at);
    return ofObjects((value) =>
      everyKey(
        value,
        (key) => named.has(key) || patterns.some((pattern) => pattern.test(key)) || test(value[key]),
      ),
    );
  },
  propertyNames: (_, at, all) => {
    const test = all.inner(at);
    return ofObjects((value) => everyKey(value, test));
  },
  dependencies: (dependencies: SchemaObject, at, all) => {
    const tests = Object.keys(dependencies).map((name): [string, Test] => {
      const needed = dependencies[name];
      if (!Array.isArray(needed)) return [name, all.inner(at, name)];
      return [name, (value) => needed.every((each) => (value as SchemaObject)[each] !== undefined)];
    });
    return ofObjects((value) => tests.every(([name, test]) => value[name] === undefined || test(value)));
  },
  if: (_, at, all, schema) => {
    const test = all.inner(at);
    const branch = (keyword: string): Test => {
      const found = own(schema, keyword) as JsonSchema | undefined;
      return found === undefined
        ? () => true
        : all.inner({ ...at, pointer: at.pointer.replace(/if$/, keyword), schema: found });
    };
    const onTrue = branch('then');
    const onFalse = branch('else');
    return (value) => (test(value) ? onTrue(value) : onFalse(value));
  },
  allOf: (list: JsonSchema[], at, all) => {
    const tests = list.map((_, index) => all.inner(at, index));
    return (value) => tests.every((test) => test(value));
  },
  anyOf: (list: JsonSchema[], at, all) => {
    const tests = list.map((_, index) => all.inner(at, index));
    return (value) => tests.some((test) => test(value));
  },
  oneOf: (list: JsonSchema[], at, all) => {
    const tests = list.map((_, index) => all.inner(at, index));
    return (value) => tests.filter((test) => test(value)).length === 1;
  },
  not: (_, at, all) => {
    const test = all.inner(at);
    return (value) => !test(value);
  },
};

function typeTest(types: readonly string[], schema: SchemaObject): Test {
  const isNullable = own(schema, 'nullable') === true;
  const tests = types.map((type) => typeTests[type] as Test);
  if (types.includes('string') && !types.includes('object')) tests.push(isPrintable);
  return (value) => (isNullable && value === null) || tests.some((test) => test(value));
}

const typeTests: Readonly<Record<string, Test>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: isFiniteNumber,
  integer: (value) => isFiniteNumber(value) && Number.isInteger(value),
  array: Array.isArray,
  object: isObject,
};

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** An object that stands for a string: a Date, say. */
function isPrintable(value: unknown): boolean {
  return isObject(value) && typeof value['toJSON'] === 'function';
}

function ofNumbers(test: (value: number) => boolean): Test {
  return (value) => !isFiniteNumber(value) || test(value);
}
function ofStrings(test: (value: string) => boolean): Test {
  return (value) => typeof value !== 'string' || test(value);
}
function ofArrays(test: (value: readonly unknown[]) => boolean): Test {
  return (value) => !Array.isArray(value) || test(value);
}
function ofObjects(test: (value: SchemaObject) => boolean): Test {
  return (value) => !isObject(value) || test(value);
}

function everyItem(value: readonly unknown[], from: number, test: Test): boolean {
  for (let index = from; index < value.length; index++) if (!test(value[index])) return false;
  return true;
}

/** Inherited keys count, as in Ajv. */
function everyKey(value: SchemaObject, test: (key: string) => boolean): boolean {
  for (const key in value) if (!test(key)) return false;
  return true;
}

/** Code points, of which a pair of surrogates is one. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function unicodePattern(text: string, { pointer }: Place): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (error) {
    throw schemaError(
      pointer,
      `has a pattern that is no regular expression with the flag u: ${(error as Error).message}`,
    );
  }
}

/** Deep equality, as Ajv has it. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Number.isNaN(a) && Number.isNaN(b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, index) => isEqual(each, b[index]));
  }
  if (Array.isArray(b) || (a as object).constructor !== (b as object).constructor) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isEqual((a as SchemaObject)[key], (b as SchemaObject)[key]),
  );
}
