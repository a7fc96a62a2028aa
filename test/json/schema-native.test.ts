/** Which values are printed natively by a schema, and that nothing of what the native engine keeps is mixed up. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compileSchema,
  encode,
  engine,
  type JsonSchema,
  resetStats,
  stats,
  stringify,
} from 'uranium-jit/json';

const skip = engine().name === 'native' ? false : 'the engine is not native';
const row: JsonSchema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    price: { type: 'number' },
    isOpen: { type: 'boolean' },
    at: { type: 'string', format: 'date-time' },
    note: { type: 'string', nullable: true },
    label: { type: ['string', 'null'] },
    kind: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    level: { type: 'integer', default: 7 },
    tags: { type: 'array', items: { type: 'string' } },
    scores: { type: 'array', items: { type: 'number' } },
    place: { type: 'object', properties: { city: { type: 'string' }, geo: {} } },
    extra: { type: 'object', additionalProperties: { type: 'integer' } },
    parent: { $ref: '#/definitions/row' },
    version: { const: 3 },
  },
};
const schema: JsonSchema = { definitions: { row }, type: 'array', items: { $ref: '#/definitions/row' } };

const makeRow = (id: number): Record<string, unknown> => ({
  secret: { id },
  name: `row ${id}`,
  id,
  note: id % 3 === 0 ? null : 'a note',
  label: id % 2 === 0 ? null : 'Grüße',
  kind: null,
  price: id / 4,
  isOpen: id % 2 === 0,
  at: new Date(1e12 + id),
  tags: ['a', `t${id}`, null],
  scores: [1, 2.5, id],
  place: { zip: 1, city: 'London', geo: { lat: 1.5, all: [id, { x: undefined }] } },
  extra: { a: 1, b: id },
  parent: { id: 2 ** 40 + id, name: null, secret: 1 },
  version: 'any',
});
const expectedRow = (id: number): unknown => ({
  id,
  name: `row ${id}`,
  price: id / 4,
  isOpen: id % 2 === 0,
  at: new Date(1e12 + id),
  note: id % 3 === 0 ? null : 'a note',
  label: id % 2 === 0 ? null : 'Grüße',
  kind: null,
  level: 7,
  tags: ['a', `t${id}`, ''],
  scores: [1, 2.5, id],
  place: { city: 'London', geo: { lat: 1.5, all: [id, {}] } },
  extra: { a: 1, b: id },
  parent: { id: 2 ** 40 + id, name: '', level: 7 },
  version: 3,
});
const rows = Array.from({ length: 60 }, (_, id) => makeRow(id));
const expected = JSON.stringify(rows.map((_, id) => expectedRow(id)));

test('values that fit are printed without JavaScript, interpreted and compiled', { skip }, () => {
  const serialize = compileSchema(schema);
  serialize(rows); // Learns: the first Date is looked at by JavaScript.
  serialize(rows);
  resetStats();
  const target = Buffer.alloc(2 * expected.length);
  for (let turn = 0; turn < 20; turn++) {
    assert.equal(serialize(rows), expected);
    assert.equal(serialize.encode(rows).toString(), expected);
    assert.equal(target.toString('utf8', 5, 5 + serialize.encodeInto(rows, target, 5)), expected);
  }
  const { fallbacks, fallbackReasons, calls, shapesCompiled, bytes } = stats();
  assert.deepEqual(fallbackReasons, {});
  assert.equal(fallbacks, 0);
  assert.equal(calls, 60);
  assert.equal(bytes, 60 * Buffer.byteLength(expected));
  if (engine().hotShapes === 'compiled') assert.ok(shapesCompiled >= 3, `${shapesCompiled} were compiled`);
});

test('one class, printed by several schemas and without one', { skip }, () => {
  const name = compileSchema({ properties: { name: { type: 'string' } } });
  const both = compileSchema({ properties: { id: { type: 'integer' }, name: { type: 'string' } } });
  const open = compileSchema({ properties: { name: { type: 'string' } }, additionalProperties: true });
  for (let turn = 0; turn < 300; turn++) {
    const value = { id: turn, name: 'x', secret: [1] };
    assert.equal(name(value), '{"name":"x"}');
    assert.equal(stringify(value), JSON.stringify(value));
    assert.equal(both(value), `{"id":${turn},"name":"x"}`);
    assert.equal(stringify(value, ['secret']), '{"secret":[1]}');
    assert.equal(open(value), `{"name":"x","id":${turn},"secret":[1]}`);
    assert.equal(encode([value]).toString(), JSON.stringify([value]));
  }
});

test('a value that stops fitting is coerced, and the next one is printed as ever', { skip }, () => {
  const serialize = compileSchema({ properties: { a: { type: 'string' }, b: { type: 'integer' } } });
  for (let turn = 0; turn < 500; turn++) {
    if (turn % 7 === 0) assert.equal(serialize({ a: 5, b: '7' }), '{"a":"5","b":7}');
    else if (turn % 11 === 0)
      assert.throws(() => serialize({ a: 'x', b: 'y' }), { code: 'ERR_SCHEMA_VALUE' });
    else assert.equal(serialize({ a: 'x', b: turn, z: 1 }), `{"a":"x","b":${turn}}`);
  }
});

test('serializers inside of each other: a getter and a toJSON that serialize', { skip }, () => {
  const inner = compileSchema({ properties: { x: { type: 'integer' } } });
  const outer = compileSchema({ properties: { a: {}, b: { type: 'string' } } });
  for (let turn = 0; turn < 200; turn++) {
    const value = {
      secret: 1,
      a: { toJSON: () => inner({ x: turn, y: 1 }) },
      get b() {
        return inner.encode({ x: turn, secret: 2 }).toString();
      },
    };
    assert.equal(outer(value), JSON.stringify({ a: `{"x":${turn}}`, b: `{"x":${turn}}` }));
    assert.equal(stringify(value), JSON.stringify(value));
  }
});

test('a prototype that gets what the schema lists, or a toJSON, is seen', { skip }, () => {
  class Row {
    a = 1;
  }
  const serialize = compileSchema({ properties: { a: { type: 'integer' }, b: { type: 'string' } } });
  for (let turn = 0; turn < 200; turn++) assert.equal(serialize(new Row()), '{"a":1}');
  (Row.prototype as { b?: string }).b = 'inherited';
  assert.equal(serialize(new Row()), '{"a":1,"b":"inherited"}');
  delete (Row.prototype as { b?: string }).b;
  for (let turn = 0; turn < 200; turn++) assert.equal(serialize(new Row()), '{"a":1}');
  (Row.prototype as { toJSON?: unknown }).toJSON = () => ({ b: 'json', secret: 1 });
  assert.equal(serialize(new Row()), '{"b":"json"}');
});

test('results of every size, and targets of every size', { skip }, () => {
  const serialize = compileSchema({ type: 'array', items: { properties: { s: { type: 'string' } } } });
  for (const count of [0, 1, 10, 100, 1000, 20_000]) {
    const value = Array.from({ length: count }, (_, index) => ({ s: `item ${index} ü`, hidden: index }));
    const text = JSON.stringify(value, ['s']);
    assert.equal(serialize(value), text);
    assert.ok(serialize.encode(value).equals(Buffer.from(text)));
    const size = Buffer.byteLength(text);
    const exact = Buffer.alloc(size);
    assert.equal(serialize.encodeInto(value, exact), size);
    assert.equal(exact.toString(), text);
    assert.throws(() => serialize.encodeInto(value, Buffer.alloc(size - 1)), {
      code: 'ERR_BUFFER_TOO_SMALL',
    });
  }
});

test('very many schemas: those without a place are printed all the same', { skip }, () => {
  for (let index = 0; index < 3000; index++) {
    const serialize = compileSchema({
      properties: { [`k${index}`]: { type: 'object', properties: { a: { type: 'integer' } } } },
    });
    const value = { [`k${index}`]: { a: index, b: 1 }, secret: 1 };
    assert.equal(serialize(value), `{"k${index}":{"a":${index}}}`);
  }
});

test('a schema that is changed, and compiled again, does not print what the first one listed', {
  skip,
}, () => {
  const value = { id: 1, password: 'secret' };
  const properties: Record<string, JsonSchema> = { id: { type: 'integer' }, password: { type: 'string' } };
  const all = compileSchema({ type: 'object', properties });
  delete properties['password'];
  const few = compileSchema({ type: 'object', properties });
  for (let turn = 0; turn < 3; turn++) {
    // Both are first called, and made for the kernels, when the schema is what the second one was made of.
    assert.equal(all(value), '{"id":1,"password":"secret"}');
    assert.equal(few(value), '{"id":1}');
  }
});

test('schemas of one text that are not the same are not mixed up', { skip }, () => {
  const open = { type: 'object', properties: { id: { type: 'integer' } } };
  Object.defineProperty(open, 'additionalProperties', { value: true });
  const value = { id: 1, other: 2 };
  assert.equal(compileSchema(open)(value), '{"id":1,"other":2}');
  assert.equal(compileSchema({ ...open })(value), '{"id":1}');
});

test('what has no text does not matter where it is not printed', { skip }, () => {
  const schema = { type: 'object', properties: { id: { type: 'integer' } }, examples: [{ id: 1n }] };
  assert.equal(compileSchema(schema)({ id: 1, other: 2 }), '{"id":1}');
});

test('nodes that differ in one thing only have programs of their own', { skip }, () => {
  const text: JsonSchema = { type: 'string' };
  const around = (inner: JsonSchema, more: object = {}): JsonSchema => ({
    properties: { a: inner },
    ...more,
  });
  const node: JsonSchema = { properties: { a: { $ref: '#' } } };
  const schemas: readonly (readonly [JsonSchema, string])[] = [
    [around(text), '{}'],
    [around({ ...text, default: 'x' }), '{"a":"x"}'],
    [around({ ...text, default: 'y' }), '{"a":"y"}'],
    [around(text, { additionalProperties: true }), '{"b":{"c":1}}'],
    [around(text, { additionalProperties: around(text) }), '{"b":{}}'],
    [around(text, { additionalProperties: { properties: { c: { const: 2 } } } }), '{"b":{"c":2}}'],
    [{ properties: { b: {} } }, '{"b":{"c":1}}'],
    [{ properties: { b: { properties: { c: {} } } } }, '{"b":{"c":1}}'],
    [{ properties: { b: { properties: {} } } }, '{"b":{}}'],
    [{ properties: { b: { properties: {} }, a: text } }, '{"b":{}}'],
    [node, '{}'],
    [{ properties: { a: node, b: { $ref: '#/properties/a' } } }, '{"b":{}}'],
  ];
  for (const [schema, expected] of [...schemas, ...schemas])
    assert.equal(compileSchema(schema)({ b: { c: 1 } }), expected);
  assert.throws(() => compileSchema(around(text, { required: ['a'] }))({ b: { c: 1 } }), {
    code: 'ERR_SCHEMA_VALUE',
  });
});
