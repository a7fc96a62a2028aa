// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
/**
 * What fast-json-stringify documents, as a table: a schema, its options, and values. Every value is printed by it and by
 * us; where the two must differ, `differs` says what we print instead, and docs/schema.md why.
 */
import type { JsonSchema, SchemaOptions } from 'uranium-jit/json';

export interface SchemaCase {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly options?: SchemaOptions;
  readonly values: readonly unknown[];
  /** By the index of the value: our text, or what our error's message has in it. */
  readonly differs?: Readonly<Record<number, string | RegExp>>;
}

class Point {
  readonly x: number;
  constructor(x: number) {
    this.x = x;
  }
  get y(): number {
    return this.x * 2;
  }
}

const date = new Date(1585905068615);
const text = 'Grüße "x" \\ \n \u2028 \ud800 😀';
const object = (properties: Record<string, JsonSchema>, more: Record<string, unknown> = {}): JsonSchema => ({
  type: 'object',
  properties,
  ...more,
});
const string: JsonSchema = { type: 'string' };
const integer: JsonSchema = { type: 'integer' };
const number: JsonSchema = { type: 'number' };
const boolean: JsonSchema = { type: 'boolean' };
const nothing: JsonSchema = { type: 'null' };

/** Values of every kind, for schemas of single values. */
const anything: readonly unknown[] = [
  ...['', 'a', text, 'x'.repeat(50), '12', '1.5', 'true', 'null', `${text.repeat(300)}`],
  ...[0, -0, 1, -1, 1.5, -0.5, 2 ** 31, 2 ** 53, 1e21, 1e-7, Number.NaN, Infinity, -Infinity],
  ...[true, false, null, 12n, 2n ** 70n],
  ...[date, new Date(Number.NaN), new Date(-1), new Date(Date.UTC(12345, 1)), /a"b/],
  ...[{}, { a: 1 }, [], [1], ['a', 'b'], Object.create(null), new Point(3)],
  ...[{ toString: () => 'text' }, { toJSON: () => 'json' }, { toJSON: () => ({ a: 2 }) }],
  ...[new String('boxed'), new Number(1.5), new Boolean(false)],
];

const types = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'];

export const schemaCases: readonly SchemaCase[] = [
  ...types.flatMap((type): SchemaCase[] => [
    { name: `type ${type}`, schema: { type }, values: anything },
    { name: `type ${type}, nullable`, schema: { type, nullable: true }, values: anything },
    {
      name: `a property of type ${type}`,
      schema: object({ a: { type } }),
      values: anything.map((a) => ({ a, b: 1 })),
    },
    {
      name: `items of type ${type}`,
      schema: { type: 'array', items: { type } },
      values: anything.map((a) => [a, a]),
    },
    {
      name: `types ${type} and null`,
      schema: { type: type === 'null' ? [type] : [type, 'null'] },
      values: anything,
    },
    {
      name: `types null and ${type}`,
      schema: object({ a: { type: type === 'null' ? type : ['null', type] } }),
      values: anything.map((a) => ({ a })),
    },
    {
      name: `types ${type} and string`,
      schema: { type: type === 'string' ? [type] : [type, 'string'] },
      values: anything,
    },
    {
      name: `types array and ${type}`,
      schema: { type: type === 'array' ? [type] : ['array', type] },
      values: anything,
    },
  ]),
  {
    name: 'types of all kinds',
    schema: { type: ['object', 'array', 'integer', 'number', 'boolean', 'null', 'string'] },
    values: anything,
  },
  ...['floor', 'ceil', 'round', 'trunc'].map((rounding) => ({
    name: `rounding ${rounding}`,
    schema: integer,
    options: { rounding } as SchemaOptions,
    values: [1.5, -1.5, 2.5, -2.5, 0.4, -0.4, '3.7', null, true, 1n, 2 ** 60, 'x', Infinity],
  })),
  ...['date-time', 'date', 'time'].flatMap((format) => [
    {
      name: `format ${format}`,
      schema: { type: 'string', format },
      values: anything.filter((each) => !isFar(each)),
    },
    {
      name: `format ${format}, nullable`,
      schema: object({ a: { type: 'string', format, nullable: true } }),
      values: [{ a: date }, { a: null }, { a: 'x' }, {}, { a: 1 }],
    },
    {
      name: `format ${format} or null`,
      schema: object({ a: { type: ['string', 'null'], format } }),
      values: [{ a: date }, { a: null }, { a: 'x' }, { a: 1 }],
    },
  ]),
  {
    name: 'other formats',
    schema: object({ a: { type: 'string', format: 'email' }, b: { type: 'string', format: 'nonsense' } }),
    values: [{ a: 'no', b: 1 }],
  },
  {
    name: 'format unsafe',
    schema: object({ a: { type: 'string', format: 'unsafe' } }),
    values: [{ a: 'plain' }, { a: 1 }, { a: null }, { a: 'a"b' }],
    differs: { 3: '{"a":"a\\"b"}' },
  },
  {
    name: 'required',
    schema: object({ a: string, b: integer }, { required: ['b'] }),
    values: [{ a: 'x', b: 1 }, { a: 'x' }, { b: 1 }, {}, { b: undefined }, { b: null }],
  },
  {
    name: 'required, in the order of the schema',
    schema: object({ a: string, b: string, c: string, d: string }, { required: ['d', 'b'] }),
    values: [
      { a: 1, b: 2, c: 3, d: 4 },
      { b: 1, d: 1 },
    ],
  },
  {
    name: 'required, not listed',
    schema: object({ a: string }, { required: ['secret'] }),
    values: [{ a: 'x', secret: 1 }, { a: 'x' }],
  },
  {
    name: 'required with odd keys',
    schema: object({ "it's": string, 'a"b': string }, { required: ["it's", 'a"b'] }),
    values: [{ "it's": 1, 'a"b': 2 }, { "it's": 1 }, {}],
  },
  {
    name: 'required with a default',
    schema: object({ a: { type: 'string', default: 'x' } }, { required: ['a'] }),
    values: [{}, { a: 'y' }],
  },
  {
    name: 'missing fields',
    schema: object({ a: string, b: number, c: object({ d: string }) }),
    values: [{}, { a: undefined, b: 1 }, { c: {} }, { c: undefined, z: 1 }],
  },
  {
    name: 'defaults',
    schema: object({
      a: { type: 'string', default: 'the "default"' },
      b: { type: 'integer', default: 3 },
      c: { default: { x: [1] } },
      d: { type: 'boolean', default: null },
    }),
    values: [{}, { a: 'x' }, { b: undefined, c: 1 }, { a: null, d: true }],
  },
  {
    name: 'the one default',
    schema: object({ a: { type: 'string', default: 'x' } }),
    values: [{}, { a: 'y' }],
  },
  {
    name: 'a default behind a $ref',
    schema: {
      definitions: { d: { type: 'string', default: 'x' } },
      ...(object({ a: { $ref: '#/definitions/d' } }) as object),
    },
    values: [{}, { a: 'y' }],
  },
  {
    name: 'additionalProperties: true',
    schema: object({ a: string }, { additionalProperties: true }),
    values: [
      { z: { y: 1 }, a: 1, b: [1, undefined], c: undefined, d: () => 1, e: Symbol('x'), f: null, 1: 2 },
      {},
      { a: 'x' },
      new Point(1),
    ],
  },
  {
    name: 'additionalProperties: false',
    schema: object({ a: string }, { additionalProperties: false }),
    values: [{ a: 1, b: 2 }, {}],
  },
  {
    name: 'additionalProperties of a type',
    schema: object({ a: string }, { additionalProperties: integer }),
    values: [{ a: 1, b: '2', c: 1.7, d: null }, { b: 'x' }, { '': 1, 'a"b': 2, ä: 3 }],
  },
  {
    name: 'additionalProperties alone',
    schema: { type: 'object', additionalProperties: string },
    values: [{ a: 1, b: date }, {}],
  },
  {
    name: 'additionalProperties of objects',
    schema: { additionalProperties: object({ a: string }) },
    values: [{ x: { a: 1, b: 2 }, y: null }],
  },
  {
    name: 'patternProperties',
    schema: object({ nickname: string }, { patternProperties: { num: number, '.*foo$': string } }),
    values: [{ nickname: 'nick', matchfoo: 42, otherfoo: 'str', matchnum: 3, other: 1, numfoo: '7' }, {}],
  },
  {
    name: 'patternProperties and additionalProperties',
    schema: object(
      { nickname: string },
      { patternProperties: { num: number, '.*foo$': string, '^/': boolean }, additionalProperties: string },
    ),
    values: [{ nickname: 'nick', matchfoo: 42, matchnum: 3, x: 1, '/': 1 }],
  },
  {
    name: 'nullable',
    schema: object(
      {
        product: object({ name: string }, { nullable: true }),
        list: { type: 'array', items: string, nullable: true },
        n: { type: 'number', nullable: true },
      },
      { nullable: true },
    ),
    values: [null, { product: null, list: null, n: null }, { product: { name: 'hello', x: 1 } }, {}],
  },
  {
    name: 'null where it is not allowed',
    schema: object({
      a: integer,
      b: number,
      c: string,
      d: boolean,
      e: object({ x: string }),
      f: { type: 'array', items: string },
    }),
    values: [{ a: null, b: null, c: null, d: null, e: null, f: null }, null],
  },
  {
    name: 'const',
    schema: object({
      a: { const: 'x"y' },
      b: { const: 3, type: ['number', 'null'] },
      c: { const: { d: [null] } },
      e: { const: null, nullable: true },
    }),
    values: [{ a: 'other', b: 7, c: 1, e: 5 }, { a: null, b: null, c: null, e: null }, {}],
  },
  {
    name: 'enum is not enforced',
    schema: object({ a: { type: 'string', enum: ['x'] } }),
    values: [{ a: 'x' }, { a: 'y' }, { a: 1 }],
  },
  {
    name: 'arrays',
    schema: { type: 'array', items: object({ a: integer }) },
    values: [[], [{ a: 1, b: 2 }, {}, null], null, [{ a: 'x' }], {}, 'text', [[1]]],
  },
  {
    name: 'arrays of arrays',
    schema: { type: 'array', items: { type: 'array', items: number } },
    values: [[[1, 2], [], null], [1]],
  },
  { name: 'an array of no schema', schema: { type: 'array' }, values: [[1, { a: [date] }, 'x', null], []] },
  {
    name: 'an array in a property',
    schema: object({ ids: { type: 'array', items: { type: 'string' } } }),
    values: [
      { ids: Array.from({ length: 300 }, (_, index) => `${index}`) },
      { ids: Array.from({ length: 300 }, (_, index) => (index === 200 ? null : `${index}`)) },
      { ids: [1, /x/, date] },
      { ids: {} },
    ],
  },
  {
    name: 'tuples',
    schema: {
      type: 'array',
      items: [string, integer, { type: 'boolean', nullable: true }, object({ a: string })],
    },
    values: [
      ['a', 1, true, { a: 1, b: 2 }],
      ['a', 1],
      ['a', 1.5],
      [1],
      ['a', 1, null],
      ['a', 1, true, {}, 5],
      [],
      null,
      ['a', 1, true, new Point(1)],
    ],
  },
  {
    name: 'tuples of lists of types',
    schema: { type: 'array', items: [{ type: ['string', 'null'] }, { type: ['integer', 'object'] }] },
    values: [
      [null, 1],
      ['x', { a: 1 }],
      [1, 1],
      ['x', 1.5],
    ],
  },
  {
    name: 'tuples and more',
    schema: object({ t: { type: 'array', items: [string], additionalItems: true } }),
    values: [{ t: ['a', 1, { x: [1] }] }, { t: [] }],
  },
  {
    name: 'tuples and more of a schema',
    schema: { type: 'array', items: [string], additionalItems: object({ a: string }) },
    values: [['x'], ['x', { a: 'y', secret: 1 }]],
    differs: { 1: '["x",{"a":"y"}]' },
  },
  {
    name: 'a tuple of a schema without a type',
    schema: { type: 'array', items: [{ anyOf: [string, integer] }] },
    values: [['x']],
    differs: { 0: '["x"]' },
  },
  {
    name: 'any',
    schema: object({ a: {}, b: true, c: { title: 'x' } }),
    values: [
      { a: { x: [1, date] }, b: [undefined], c: 'x' },
      { a: null, b: false },
      { a: { toJSON: () => 1 } },
    ],
  },
  {
    name: 'values without a text',
    schema: object({ a: {}, b: string }),
    values: [{ a: () => 1 }, { a: Symbol('x'), b: 'y' }, { a: { toJSON: () => undefined }, b: 'y' }],
    differs: { 0: '{}', 1: '{"b":"y"}', 2: '{"b":"y"}' },
  },
  {
    name: 'items without a text',
    schema: { type: 'array' },
    values: [[undefined, () => 1, 1]],
    differs: { 0: '[null,null,1]' },
  },
  {
    name: 'the schema false',
    schema: object({ a: string, secret: false }),
    values: [{ a: 'x' }, { a: 'x', secret: 1 }],
    differs: { 1: '{"a":"x"}' },
  },
  {
    name: 'types from keywords',
    schema: {
      properties: {
        a: { minLength: 1 },
        b: { maximum: 5 },
        c: { items: string },
        d: { maxItems: 1 },
        e: { required: [] },
      },
    },
    values: [{ a: 1, b: '2', c: [1], d: [{ x: 1 }], e: { x: 1 }, f: 1 }],
  },
  {
    name: 'toJSON',
    schema: object({ a: object({ b: string }), c: string }),
    values: [
      { a: { toJSON: () => ({ b: 1, z: 2 }) }, c: { toJSON: () => 'x', toString: () => 'y' } },
      { toJSON: () => ({ c: 'x' }) },
      { a: { toJSON: () => null } },
      { a: { toJSON: 5, b: 1 } },
    ],
  },
  {
    name: 'getters, classes and proxies',
    schema: object({ x: integer, y: integer }),
    values: [
      new Point(2),
      new Proxy({ x: 1, y: 2, z: 3 }, {}),
      Object.create({ x: 1 }),
      Object.assign(Object.create(null), { x: 1, z: 2 }),
    ],
  },
  {
    name: 'odd keys',
    schema: object({
      '': string,
      'a"b': string,
      ä: string,
      constructor: string,
      '10': string,
      '2': string,
      '😀': string,
      'a\nb': string,
    }),
    values: [{ '': 1, 'a"b': 2, ä: 3, constructor: 4, '10': 5, '2': 6, '😀': 7, 'a\nb': 8 }],
  },
  {
    name: '__proto__',
    schema: JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"object","properties":{"a":{"type":"string"}}},"b":{"type":"string"}}}',
    ),
    values: [JSON.parse('{"__proto__":{"a":1,"z":2},"b":"x"}')],
  },
  {
    name: 'nested',
    schema: object({
      a: object({ b: object({ c: { type: 'array', items: object({ d: string }, { required: ['d'] }) } }) }),
    }),
    values: [
      { a: { b: { c: [{ d: 1, e: 2 }] } } },
      { a: { b: { c: [{}] } } },
      { a: { b: { c: 1 } } },
      { a: 'text' },
      { a: [1] },
    ],
  },
  { name: 'dictionary objects', schema: object({ a: string, b: integer }), values: [dictionary()] },
  {
    name: '$ref',
    schema: {
      definitions: { num: object({ int: integer }), str: string },
      ...(object(
        { nickname: { $ref: '#/definitions/str' } },
        {
          patternProperties: { num: { $ref: '#/definitions/num' } },
          additionalProperties: { $ref: '#/definitions/str' },
        },
      ) as object),
    },
    values: [{ nickname: 'nick', num: { int: 5.5, z: 1 }, x: 1 }],
  },
  {
    name: '$ref to external schemas',
    schema: object({
      a: { $ref: 'strings#/definitions/foo' },
      b: { $ref: 'b#' },
      c: { $ref: 'b' },
      d: { $ref: 'https://x.y/z#anchor' },
    }),
    options: {
      schema: {
        strings: { definitions: { foo: { $ref: 'things#/definitions/foo' } } },
        things: { definitions: { foo: string } },
        b: object({ x: integer }),
        other: { $id: 'https://x.y/z', definitions: { q: { $id: '#anchor', type: 'boolean' } } },
      },
    },
    values: [{ a: 1, b: { x: 1.5, y: 2 }, c: { x: 2 }, d: 1 }],
  },
  {
    name: '$ref to the root',
    schema: {
      $id: 'tree',
      ...(object({
        name: string,
        children: { type: 'array', items: { $ref: '#' } },
        next: { $ref: 'tree#' },
      }) as object),
    },
    values: [
      { name: 1, z: 1, children: [{ name: 'b', children: [{}], z: 2 }], next: { next: { name: 'c' } } },
    ],
  },
  {
    name: '$ref with siblings',
    schema: {
      definitions: { d: object({ a: string }) },
      ...(object({
        x: { $ref: '#/definitions/d', nullable: true },
        y: { $ref: '#/definitions/d', description: 'y' },
        z: { $ref: '#/definitions/d', properties: { b: integer } },
      }) as object),
    },
    values: [{ x: null, y: null, z: { a: 1, b: 2.5, c: 1 } }, { x: { a: 1 } }],
  },
  {
    name: 'allOf',
    schema: {
      allOf: [
        object({ a: string }, { required: ['a'] }),
        object({ b: integer }),
        { $ref: '#/definitions/c' },
      ],
      definitions: { c: object({ c: object({ d: string }) }) },
    },
    values: [{ a: 1, b: 2.5, c: { d: 1, e: 1 }, f: 1 }, { b: 1 }],
  },
  {
    name: 'allOf in properties',
    schema: object({
      x: { allOf: [object({ a: string }), { additionalProperties: true }] },
      y: { allOf: [string, { maxLength: 3 }] },
    }),
    values: [{ x: { a: 1, b: 2 }, y: 5 }],
  },
  {
    name: 'allOf, closed',
    schema: {
      type: 'object',
      additionalProperties: false,
      allOf: [object({ a: string }), object({ b: string })],
    },
    values: [{ a: 1, b: 2, c: 3 }],
  },
  {
    name: 'anyOf of simple types',
    schema: object({
      a: { anyOf: [string, boolean] },
      b: { anyOf: [nothing, integer] },
      c: { anyOf: [number, string, nothing] },
    }),
    values: [
      { a: 'x', b: null, c: 1.5 },
      { a: true, b: 3, c: 'x' },
      { a: 1 },
      { b: 1.5 },
      { c: null },
      { a: date },
      { c: date },
    ],
  },
  {
    name: 'anyOf of objects',
    schema: {
      type: 'array',
      items: {
        anyOf: [
          object({ savedId: string }, { required: ['savedId'] }),
          object({ error: string }, { required: ['error'] }),
        ],
      },
    },
    values: [
      [
        { savedId: 'great', x: 1 },
        { error: 'oops', savedId: undefined, z: 1 },
      ],
      [{}],
      [1],
    ],
  },
  {
    name: 'anyOf with siblings',
    schema: {
      type: 'object',
      properties: { kind: string },
      required: ['kind'],
      anyOf: [
        { properties: { kind: { const: 'a' }, a: integer } },
        { properties: { kind: { const: 'b' }, b: integer } },
      ],
    },
    values: [{ kind: 'a', a: 1, b: 2 }, { kind: 'b', a: 1, b: 2 }, { kind: 'c' }],
  },
  {
    name: 'anyOf of references',
    schema: {
      definitions: {
        a: object({ a: string }, { required: ['a'] }),
        b: object({ b: { $ref: '#/definitions/a' } }, { required: ['b'] }),
      },
      ...(object({ x: { anyOf: [{ $ref: '#/definitions/a' }, { $ref: '#/definitions/b' }] } }) as object),
    },
    values: [{ x: { a: 'x', z: 1 } }, { x: { b: { a: 'x', z: 1 } } }, { x: {} }],
  },
  {
    name: 'anyOf that contains itself',
    schema: {
      definitions: {
        node: object({
          value: {
            anyOf: [
              string,
              { $ref: '#/definitions/node' },
              { type: 'array', items: { $ref: '#/definitions/node' } },
            ],
          },
        }),
      },
      $ref: '#/definitions/node',
    },
    values: [{ value: 'x' }, { value: { value: 'y', z: 1 }, z: 1 }, { value: [{ value: 'x', q: 1 }] }],
  },
  {
    name: 'oneOf',
    schema: object({
      a: {
        oneOf: [
          { type: 'string', format: 'email' },
          { type: 'string', format: 'uuid' },
          { type: 'integer', minimum: 5 },
        ],
      },
    }),
    values: [
      { a: 'a@b.cd' },
      { a: '123e4567-e89b-12d3-a456-426614174000' },
      { a: 7 },
      { a: 3 },
      { a: 'nothing' },
    ],
  },
  {
    name: 'if then else',
    schema: {
      type: 'object',
      properties: {},
      if: { properties: { kind: { type: 'string', enum: ['foobar'] } } },
      then: { properties: { kind: { type: 'string', enum: ['foobar'] }, foo: string, bar: number } },
      else: { properties: { kind: { type: 'string', enum: ['greeting'] }, hi: string, hello: number } },
    },
    values: [
      { kind: 'greeting', foo: 'FOO', bar: 42, hi: 'HI', hello: 45 },
      { kind: 'foobar', foo: 'FOO', bar: 42, hi: 'HI', hello: 45 },
      {},
    ],
  },
  {
    name: 'if then',
    schema: {
      type: 'object',
      properties: { a: string },
      if: { required: ['a'] },
      then: { properties: { b: integer } },
    },
    values: [{ a: 1, b: 2, c: 3 }, { b: 2 }],
  },
  {
    name: 'if else',
    schema: {
      type: 'object',
      properties: { a: string },
      if: { required: ['a'] },
      else: { properties: { b: integer } },
    },
    values: [{ a: 1, b: 2, c: 3 }, { b: 2 }],
  },
  {
    name: 'nested conditions',
    schema: {
      type: 'object',
      properties: { a: string },
      if: { properties: { a: { const: 'x' } }, required: ['a'] },
      then: { properties: { n: { if: { type: 'integer' }, then: integer, else: string } } },
    },
    values: [
      { a: 'x', n: 5, z: 1 },
      { a: 'x', n: 'five' },
      { a: 'y', n: 1 },
    ],
  },
  {
    name: 'long integers',
    schema: object({ id: integer, n: number, s: string }),
    values: [{ id: 2n ** 64n, n: 5n, s: 6n }, { id: 9007199254740993n }],
  },
];

function isFar(value: unknown): boolean {
  return value instanceof Date && value.getFullYear() > 9999;
}

function dictionary(): unknown {
  const made: Record<string, unknown> = { z: 1, a: 'x', b: 2, c: 3 };
  delete made['z'];
  return made;
}
