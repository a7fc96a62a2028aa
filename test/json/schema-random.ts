/** Random schemas, and values for them: most fit, some nearly, and many have more than the schema lists. */

import fc from 'fast-check';
import type { JsonSchema } from 'uranium-jit/json';

const key = fc.constantFrom('a', 'b', 'c', 'id', 'name', 'a"b', 'ä', '');
const hidden = fc.constantFrom('secret', 'z', 'password');

const leaf: fc.Arbitrary<JsonSchema> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom<JsonSchema>(
      { type: 'string' },
      { type: 'integer' },
      { type: 'number' },
      { type: 'boolean' },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<JsonSchema>(
      { type: 'string', nullable: true },
      { type: 'integer', nullable: true },
      { type: ['string', 'null'] },
      { type: ['number', 'null'] },
      { type: 'boolean', nullable: true },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<JsonSchema>(
      { type: 'string', format: 'date-time' },
      { type: 'string', format: 'date' },
      { type: 'null' },
      { type: ['integer', 'string'] },
      { const: 'fix' },
      { type: 'string', default: 'default' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<JsonSchema>(
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      { anyOf: [{ type: 'integer' }, { type: 'boolean' }] },
    ),
  },
);

export const randomSchema: fc.Arbitrary<JsonSchema> = fc.letrec<{ node: JsonSchema; object: JsonSchema }>(
  (tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      { weight: 4, arbitrary: leaf },
      { weight: 3, arbitrary: tie('object') },
      { weight: 2, arbitrary: tie('node').map((items) => ({ type: 'array', items })) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('object'), tie('object'))
          .map(([a, b]) => ({ allOf: [a, b] }))
          .filter(isMergeable),
      },
      { weight: 1, arbitrary: tie('object').map((inner) => ({ anyOf: [{ type: 'string' }, inner] })) },
    ),
    object: fc
      .record({
        entries: fc.uniqueArray(fc.tuple(key, tie('node')), { maxLength: 5, selector: ([name]) => name }),
        required: fc.subarray(['a', 'id', 'missing'], { maxLength: 1 }),
        more: fc.constantFrom<Record<string, unknown>>(
          {},
          {},
          {},
          { nullable: true },
          { additionalProperties: { type: 'string' } },
          { additionalProperties: false },
        ),
        requires: fc.integer({ min: 0, max: 4 }),
      })
      .map(({ entries, required, more, requires }) => ({
        type: 'object',
        properties: Object.fromEntries(entries),
        ...(requires === 0 && required.length > 0 ? { required } : {}),
        ...more,
      })),
  }),
).node;

/** Whether fast-json-stringify can merge the two: conflicts are errors at once. */
function isMergeable(schema: JsonSchema): boolean {
  const [a, b] = (schema as { allOf: { properties: object; additionalProperties?: unknown }[] }).allOf;
  const keys = Object.keys(a?.properties ?? {});
  return (
    a?.additionalProperties === undefined &&
    b?.additionalProperties === undefined &&
    !Object.keys(b?.properties ?? {}).some((each) => keys.includes(each))
  );
}

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -0,
    1.5,
    Number.NaN,
    Infinity,
    2 ** 40,
    '',
    'text',
    'a"b',
    'ü',
    '😀',
    10n,
    /x/,
  ),
  fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(2e12) }),
  fc.constantFrom<unknown>({}, [], { secret: 1 }, [{ secret: 1 }], { toJSON: () => ({ a: 1, secret: 2 }) }),
);

/** A value that the schema was made for, with hidden fields put in, and now and then something else. */
export function valueFor(schema: JsonSchema, g: fc.GeneratorValue): unknown {
  if (g(fc.integer, { min: 0, max: 40 }) === 0) return g(() => odd);
  if (typeof schema === 'boolean') return 1;
  if (Array.isArray(schema['anyOf']))
    return valueFor(
      schema['anyOf'][g(fc.integer, { min: 0, max: schema['anyOf'].length - 1 })] as JsonSchema,
      g,
    );
  if (Array.isArray(schema['allOf']))
    return Object.assign({}, ...schema['allOf'].map((each: JsonSchema) => valueFor(each, g)));
  const types = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  if (schema['nullable'] === true && g(fc.integer, { min: 0, max: 4 }) === 0) return null;
  switch (types[types.length > 1 ? g(fc.integer, { min: 0, max: types.length - 1 }) : 0]) {
    case 'string':
      return schema['format'] === undefined
        ? g(fc.string, { unit: 'binary', maxLength: 40 })
        : g(fc.constantFrom, '2020-01-01', new Date(1e12));
    case 'integer':
      return g(() => fc.oneof(fc.integer(), fc.maxSafeInteger()));
    case 'number':
      return g(fc.double, { noNaN: true });
    case 'boolean':
      return g(fc.boolean);
    case 'null':
      return null;
    case 'array':
      return Array.from({ length: g(fc.integer, { min: 0, max: 4 }) }, () =>
        valueFor(schema['items'] as JsonSchema, g),
      );
    case 'object': {
      const made: Record<string, unknown> = {};
      const properties = schema['properties'] as Record<string, JsonSchema>;
      if (g(fc.integer, { min: 0, max: 2 }) === 0) made[g(() => hidden)] = g(() => odd) ?? 1;
      for (const name of Object.keys(properties)) {
        if (g(fc.integer, { min: 0, max: 9 }) === 0) continue;
        made[name] = valueFor(properties[name] as JsonSchema, g);
      }
      if (g(fc.integer, { min: 0, max: 3 }) === 0) made[g(() => hidden)] = { secret: [1] };
      return made;
    }
    default:
      return g(() => odd);
  }
}

/** The first key in a text that the schema does not allow there; undefined where all are. */
export function forbiddenKey(schema: JsonSchema, printed: unknown): string | undefined {
  if (typeof schema === 'boolean' || typeof printed !== 'object' || printed === null) return undefined;
  if (Array.isArray(schema['allOf'])) {
    const parts = schema['allOf'] as Record<string, Record<string, JsonSchema>>[];
    return forbiddenKey(
      { type: 'object', properties: Object.assign({}, ...parts.map((part) => part['properties'])) },
      printed,
    );
  }
  if (Array.isArray(schema['anyOf'])) {
    const all = (schema['anyOf'] as JsonSchema[]).map((each) => forbiddenKey(each, printed));
    return all.includes(undefined) ? undefined : all[0];
  }
  if (Array.isArray(printed)) {
    for (const each of printed) {
      const found = forbiddenKey(schema['items'] as JsonSchema, each);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  for (const name of Object.keys(printed)) {
    const inner = Object.hasOwn(properties, name)
      ? properties[name]
      : (schema['additionalProperties'] as JsonSchema | undefined);
    if (inner === undefined || inner === false) return schema['default'] === undefined ? name : undefined;
    const found = forbiddenKey(inner, (printed as Record<string, unknown>)[name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
