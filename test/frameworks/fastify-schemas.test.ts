/** Response schemas in Fastify: with the plug-in, clients get what Fastify's own serializer sends, and nothing else. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { uranium } from 'uranium-jit/fastify';
import { engine } from 'uranium-jit/json';
import { exchange } from './exchange.ts';
import { compare } from './fastify-server.ts';

const text = { type: 'string' } as const;
const user = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer' }, name: text },
} as const;
const ada = { id: 1, name: 'Zoë "<b>" \u2028', password: 'secret', more: { secret: true } };
const shown = JSON.stringify({ id: ada.id, name: ada.name });

/** A route that answers `value`, with one response schema for all statuses. */
function route(app: FastifyInstance, path: string, response: unknown, value: unknown, status = 200): void {
  app.get(path, { schema: { response: { default: response } } }, async (_request, reply) => {
    reply.code(status);
    return value;
  });
}

describe('response schemas', () => {
  test('hide what they do not list', async () => {
    const list = { type: 'array', items: user };
    const open = { ...user, additionalProperties: true };
    const [one, many, all, missing] = await compare(
      (app) => {
        route(app, '/one', user, ada);
        route(app, '/many', list, [ada, ada, { id: '7', password: 'x' }]);
        route(app, '/all', open, ada);
        route(app, '/404', user, ada, 404);
      },
      ['/one', '/many', '/all', '/404', '/one'],
    );
    assert.equal(one?.body.toString(), shown);
    assert.equal(many?.body.toString(), `[${shown},${shown},{"id":7}]`);
    assert.deepEqual(JSON.parse(String(all?.body)), ada);
    assert.equal(missing?.body.toString(), shown);
  });

  test('a value that does not fit is the same error', async () => {
    const [missing] = await compare(
      (app) => {
        route(app, '/missing', user, { name: 'x' });
        route(app, '/array', { type: 'array', items: text }, { a: 1 });
        route(app, '/thrown', user, {
          get id(): number {
            return assert.fail('boom');
          },
        });
        route(app, '/json', user, { toJSON: () => assert.fail('boom') });
      },
      ['/missing', '/array', '/thrown', '/json'],
    );
    assert.equal(missing?.status, 500);
    assert.match(JSON.parse(String(missing?.body)).message, /"id" is required!/);
  });

  test('errors have schemas, too', async () => {
    const error = { type: 'object', properties: { statusCode: { type: 'integer' }, message: text } };
    const [thrown] = await compare(
      (app) => {
        const schema = { response: { 200: user, '5xx': error, 404: user } };
        app.get('/thrown', { schema }, async () => assert.fail('boom'));
        app.get('/fits', { schema }, async () => ({ name: 'no id' }));
        app.get('/404', { schema }, async (_request, reply) => void reply.code(404).send(ada));
      },
      ['/thrown', '/fits', '/404'],
    );
    assert.deepEqual(JSON.parse(String(thrown?.body)), { statusCode: 500, message: 'boom' });
  });

  test('a $ref leads to schemas of the application, and of the context', async () => {
    const answers = await compare(
      (app) => {
        app.addSchema({ $id: 'user', ...user });
        app.addSchema({ $id: 'http://x.org/list', type: 'array', items: { $ref: 'user#' } });
        route(app, '/one', { $ref: 'user#' }, ada);
        route(app, '/deep', { type: 'object', properties: { name: { $ref: 'user#/properties/name' } } }, ada);
        route(app, '/list', { $ref: 'http://x.org/list#' }, [ada]);
        route(app, '/own', { $id: 'own', definitions: { user }, $ref: '#/definitions/user' }, ada);
        for (const name of ['id', 'name']) {
          app.register(async (child) => {
            child.addSchema({ $id: 'part', type: 'object', properties: { [name]: text } });
            route(
              child,
              `/${name}`,
              { type: 'object', properties: { a: { $ref: 'part#' }, b: { $ref: 'user#' } } },
              { a: ada, b: ada },
            );
          });
        }
      },
      ['/one', '/deep', '/list', '/own', '/id', '/name'],
    );
    assert.equal(answers[4]?.body.toString(), `{"a":{"id":"1"},"b":${shown}}`);
    assert.equal(answers[5]?.body.toString(), `{"a":{"name":${JSON.stringify(ada.name)}},"b":${shown}}`);
  });

  test('dates, nullable, anyOf, and media types', async () => {
    const at = new Date(Date.UTC(2020, 1, 3, 4, 5, 6, 7));
    const schema = {
      type: 'object',
      properties: {
        at: { type: 'string', format: 'date-time' },
        none: { type: 'string', nullable: true },
        either: { anyOf: [{ type: 'integer' }, user] },
      },
    };
    const content = { 'application/json': { schema }, 'application/vnd.user+json': { schema: user } };
    await compare(
      (app) => {
        route(app, '/', schema, { at, none: null, either: ada, hidden: 1 });
        route(app, '/number', schema, { at, either: 7 });
        route(app, '/content', { content }, { at, ...ada });
        app.get('/vnd', { schema: { response: { 200: { content } } } }, async (_request, reply) => {
          reply.type('application/vnd.user+json');
          return ada;
        });
      },
      ['/', '/number', '/content', '/vnd', { path: '/', method: 'HEAD' }],
    );
  });

  test("the server's rounding", async () => {
    const options = { serializerOpts: { rounding: 'ceil' } } as const;
    const [answer] = await compare((app) => route(app, '/', user, { id: 1.2 }), ['/'], options);
    assert.equal(answer?.body.toString(), '{"id":2}');
  });

  test('reply.serializeInput of a schema gives text', async () => {
    const [answer] = await compare(
      (app) => {
        app.get('/', (_request, reply) => {
          const compiled = reply.compileSerializationSchema(user);
          void reply
            .type('text/plain')
            .send(`${reply.serializeInput(ada, user)} ${compiled(ada)} ${typeof compiled(ada)}`);
        });
      },
      ['/'],
    );
    assert.equal(answer?.body.toString(), `${shown} ${shown} string`);
  });

  test("compilers of the application's own stay: of the instance, of a route, set later", async () => {
    const own = () => () => '"own"';
    const app = Fastify();
    app.setSerializerCompiler(own);
    app.register(uranium);
    app.get('/', { schema: { response: { 200: user } } }, async () => ada);
    await app.ready();
    const [before] = await exchange(app.server, ['/']);
    assert.equal(before?.body.toString(), '"own"');

    const schemaController = { compilersFactory: { buildSerializer: () => own } };
    const built = Fastify({ schemaController });
    built.register(uranium);
    built.get('/', { schema: { response: { 200: user } } }, async () => ada);
    await built.ready();
    const [third] = await exchange(built.server, ['/']);
    assert.equal(third?.body.toString(), '"own"');

    const other = Fastify();
    other.register(uranium);
    other.get('/route', { schema: { response: { 200: user } }, serializerCompiler: own }, async () => ada);
    other.register(async (child) => {
      child.setSerializerCompiler(own);
      child.get('/child', { schema: { response: { 200: user } } }, async () => ada);
    });
    other.get('/', { schema: { response: { 200: user } } }, async () => ada);
    await other.ready();
    const bodies = (await exchange(other.server, ['/route', '/child', '/'])).map(({ body }) => String(body));
    assert.deepEqual(bodies, ['"own"', '"own"', shown]);
  });

  test('schemas: false leaves them to Fastify', async () => {
    const serializers: unknown[] = [];
    for (const options of [{}, { schemas: false }]) {
      const app = Fastify();
      app.register(uranium, options);
      app.get('/', { schema: { response: { 200: user } } }, async (_request, reply) => {
        serializers.push(typeof reply.getSerializationFunction('200')?.(ada));
        return ada;
      });
      await app.ready();
      const [answer] = await exchange(app.server, ['/']);
      assert.equal(answer?.body.toString(), shown);
    }
    assert.deepEqual(serializers, [engine().name === 'native' ? 'object' : 'string', 'string']);
  });

  test('what is no schema is an error when the server starts', async () => {
    const app = Fastify();
    app.register(uranium);
    route(app, '/', { type: 'object', properties: { a: { $ref: 'missing#' } } }, ada);
    await assert.rejects(async () => app.ready(), { code: 'FST_ERR_SCH_SERIALIZATION_BUILD' });
    await app.close();
  });

  test('request schemas are validated as before', async () => {
    const answers = await compare(
      (app) => {
        const schema = {
          querystring: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } },
          response: { 200: user },
        };
        app.get('/', { schema }, async (request) => ({ id: (request.query as { n: number }).n, more: 1 }));
      },
      ['/?n=5', '/?n=x', '/'],
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 400, 400],
    );
  });
});
