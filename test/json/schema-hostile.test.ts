/** Schemas that are wrong, or made to do harm: an error with the place, and soon. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSchema, type JsonSchema } from 'uranium-jit/json';

const circular: Record<string, unknown> = { type: 'object', properties: {} };
(circular['properties'] as Record<string, unknown>)['self'] = circular;
const endless: Record<string, unknown> = {};
endless['self'] = endless;
let deep: object = {};
for (let level = 0; level < 50_000; level++) deep = { a: deep };

function nest(depth: number): JsonSchema {
  let schema: JsonSchema = { type: 'string' };
  for (let level = 0; level < depth; level++) schema = { type: 'object', properties: { a: schema } };
  return schema;
}

/** Each definition merges the one before with itself. */
function explode(levels: number): JsonSchema {
  const definitions: Record<string, JsonSchema> = { d0: { properties: { a: { type: 'string' } } } };
  for (let level = 1; level <= levels; level++) {
    const reference = { $ref: `#/definitions/d${level - 1}` };
    definitions[`d${level}`] = {
      anyOf: [reference, { ...reference, title: 'x' }],
      allOf: [{ anyOf: [reference, {}] }, { anyOf: [{}, reference] }],
    };
  }
  return { definitions, $ref: `#/definitions/d${levels}` };
}

// biome-ignore format: one row per line
const wrong: readonly (readonly [name: string, schema: unknown, message: RegExp])[] = [
  ['no schema', null, /the schema at # must be an object or a boolean, not null/],
  ['a list', [], /the schema at # must be an object or a boolean/],
  ['an unknown type', { type: 'text' }, /#\/type must be one of.*not "text"/],
  ['a type that is inherited', { type: 'constructor' }, /#\/type must be one of/],
  ['no properties', { properties: 5 }, /#\/properties must be an object of schemas, not 5/],
  ['a property that is no schema', { properties: { 'a/b': 5 } }, /#\/properties\/a~1b must be an object or a boolean, not 5/],
  ['required: true', { properties: { a: { required: true } } }, /#\/properties\/a\/required must be a list of the names/],
  ['no list', { anyOf: {} }, /#\/anyOf must be a list of schemas/],
  ['an empty list', { oneOf: [] }, /#\/oneOf must be a list of schemas that is not empty/],
  ['a pattern that is none', { patternProperties: { '(': {} } }, /#\/patternProperties has a pattern that is no regular expression/],
  ['a circle of objects', circular, /#\/properties\/self contains itself; use \$ref instead/],
  ['an unknown reference', { properties: { a: { $ref: '#/definitions/x' } } }, /#\/properties\/a\/\$ref refers to "#\/definitions\/x", where there is no schema/],
  ['an unknown document', { $ref: 'nowhere#/a' }, /#\/\$ref refers to "nowhere#\/a", and no schema has the id "nowhere"/],
  ['a reference to what is inherited', { $ref: '#/constructor' }, /refers to "#\/constructor", where there is no schema/],
  ['a reference into __proto__', { $ref: '#/__proto__/toString' }, /where there is no schema/],
  ['a reference to itself', { $ref: '#' }, /# refers to itself/],
  ['references to each other', { definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } }, $ref: '#/definitions/a' }, /refers to itself/],
  ['allOf of itself', { allOf: [{ $ref: '#' }] }, /is made of itself/],
  ['anyOf of itself', { anyOf: [{ $ref: '#' }, { type: 'string' }] }, /by itself|of itself/],
  ['not of itself', { anyOf: [{ not: { $ref: '#/anyOf/0' } }] }, /is tested by itself/],
  ['allOf without a value', { allOf: [{ type: 'string' }, { type: 'integer' }] }, /# contradicts what it is combined with: type/],
  ['nested too deep', nest(150), /is nested deeper than 100 levels/],
  ['nested far too deep', nest(50_000), /is nested deeper than 100 levels/],
  ['two of one id', { definitions: { a: { $id: 'x', type: 'string' }, b: { $id: 'x', type: 'integer' } } }, /#\/definitions\/b has the id "x" of another schema/],
  ['a merge that explodes', explode(40), /too large, or its merges never end|nested too deep|combinations/],
  ['a constant without text', { const: 5n }, /#\/const has no JSON text/],
  ['a circle below a keyword that nobody knows', { 'x-own': endless }, /#\/x-own\/self contains itself/],
  ['a keyword that nobody knows, nested far too deep', { 'x-own': deep }, /#\/x-own\/a.* is nested too deep/],
  ['a merge of what has no text', { allOf: [{ examples: [1n] }, {}] }, /# has no JSON text/],
];

for (const [name, schema, message] of wrong) {
  test(`${name}: ERR_SCHEMA, with the place`, () => {
    assert.throws(
      () => compileSchema(schema as JsonSchema),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'ERR_SCHEMA');
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

test('wrong options are ERR_ARGUMENT', () => {
  for (const options of [
    { rounding: 'up' },
    { rounding: 'constructor' },
    { maxDepth: -1 },
    { maxDepth: 101 },
    { maxDepth: Object.create(null) },
    { formats: { own: 'a pattern' } },
    { formats: { own: null } },
    null,
    [],
    'ceil',
  ])
    assert.throws(() => compileSchema({}, options as never), { code: 'ERR_ARGUMENT' });
});

test('keywords that are undefined are not there, in merges, too', () => {
  const id: JsonSchema = { type: 'integer', default: undefined };
  const schema: JsonSchema = {
    allOf: [
      { type: undefined, required: undefined, properties: { id } },
      { type: 'object', required: ['id'] },
    ],
  };
  assert.equal(compileSchema(schema)({ id: 1, other: 2 }), '{"id":1}');
});

test('a name from a prototype is no keyword, and a hostile key no code', () => {
  const keys = [
    'constructor',
    'toString',
    'hasOwnProperty',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what an injection would look like
    '`${process.exit(1)}`',
    "');process.exit(1)//",
    '\u2028',
    '*/',
    '</script>',
  ];
  const schema = {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, { type: 'integer' }])),
    constructor: 'x',
    valueOf: 1,
  };
  const value = Object.fromEntries(keys.map((key, index) => [key, index]));
  assert.equal(compileSchema(schema)(value), JSON.stringify(value));
});

test('many properties, and long keys', () => {
  const keys = Array.from({ length: 5000 }, (_, index) => `key ${index} ${'x'.repeat(index % 300)}`);
  const schema = { properties: Object.fromEntries(keys.map((key) => [key, { type: 'integer' }])) };
  const value = Object.fromEntries(keys.map((key, index) => [key, index]));
  assert.equal(compileSchema(schema)(value), JSON.stringify(value));
});

test('values that have no end are a RangeError', () => {
  const serialize = compileSchema({ properties: { next: { $ref: '#' } } });
  const value: Record<string, unknown> = {};
  value['next'] = value;
  assert.throws(() => serialize(value), RangeError);
});

test('results of 3 bytes a character, and targets that are too small', () => {
  const serialize = compileSchema({ type: 'string' });
  assert.throws(() => serialize.encodeInto('äöü', Buffer.alloc(7)), { code: 'ERR_BUFFER_TOO_SMALL' });
  assert.equal(serialize.encodeInto('äöü', Buffer.alloc(8)), 8);
  assert.throws(() => serialize.encodeInto('x', {} as Uint8Array), { code: 'ERR_ARGUMENT' });
  assert.throws(() => serialize.encodeInto('x', Buffer.alloc(8), 9), { code: 'ERR_ARGUMENT' });
  assert.throws(() => compileSchema({})(undefined), { code: 'ERR_NO_JSON' });
});
