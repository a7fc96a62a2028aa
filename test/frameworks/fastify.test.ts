import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import compress from '@fastify/compress';
import etag from '@fastify/etag';
import Fastify from 'fastify';
import { uranium } from 'uranium-jit/fastify';
import { engine } from 'uranium-jit/json';
import { type Asked, compareDocument, exchange, makeDocument, nameOf, values } from './exchange.ts';
import { type Configure, compare, nothing, ours, serve } from './fastify-server.ts';

const document = makeDocument();
const isNative = engine().name === 'native';

const documentAt: Configure = (app) => void app.get('/', async () => document);

describe('fastify', () => {
  test('a body is the same, with its headers, and machine code made it', async () => {
    await compareDocument(document, 'application/json; charset=utf-8', (requests) =>
      compare(documentAt, requests),
    );
  });

  for (const value of [...values, Symbol.iterator]) {
    test(`reply.send(${nameOf(value)}) is the same`, async () => {
      const configure: Configure = (app) => app.get('/', (_request, reply) => void reply.send(value));
      await compare(configure, ['/', { path: '/', method: 'HEAD' }]);
    });
  }

  test('HEAD has the headers and no body', async () => {
    const [answer] = await compare(documentAt, [{ path: '/', method: 'HEAD' }, '/']);
    assert.equal(answer?.body.length, 0);
    assert.ok(Number(answer?.headers['content-length']) > 0);
  });

  for (const status of [200, 201, 204, 205, 304, 400, 500]) {
    test(`status ${status}`, async () => {
      const configure: Configure = (app) =>
        app.get('/', (_request, reply) => void reply.code(status).header('x-own', 'value').send(document));
      const [answer] = await compare(configure, ['/', { path: '/', method: 'HEAD' }]);
      assert.equal(answer?.status, status);
    });
  }

  for (const type of [
    'application/vnd.api+json',
    'application/json',
    'application/json; charset=latin1',
    'text/plain',
  ]) {
    test(`a content type of one's own: ${type}`, async () => {
      const configure: Configure = (app) => {
        app.get('/', (_request, reply) => void reply.type(type).send(document));
        app.get('/text', (_request, reply) => void reply.type(type).send('{}'));
      };
      await compare(configure, ['/', '/text']);
    });
  }

  describe('@fastify/compress and @fastify/etag', () => {
    const schema = { response: { 200: { type: 'object', properties: { total: { type: 'integer' } } } } };
    const configure: Configure = (app) => {
      app.register(compress, { threshold: 0 });
      app.register(etag);
      app.register(async (child) => {
        child.get('/', async () => document);
        child.get('/schema', { schema }, async () => document);
      });
    };
    for (const path of ['/', '/schema']) {
      for (const encoding of ['gzip', 'br', 'deflate', 'identity']) {
        test(`${path}: ${encoding}`, async () => {
          const asked: Asked = { path, headers: { 'accept-encoding': encoding } };
          const [answer] = await compare(configure, [asked, { ...asked, method: 'HEAD' }]);
          assert.equal(answer?.headers['content-encoding'], encoding === 'identity' ? undefined : encoding);
        });
      }
      test(`${path}: a second time, there is 304 without a body`, async () => {
        const [first] = await compare(configure, [path]);
        const tag = first?.headers['etag'] ?? '';
        const asked: Asked = { path, headers: { 'if-none-match': tag, 'accept-encoding': 'gzip' } };
        const [second] = await compare(configure, [asked]);
        assert.deepEqual([second?.status, second?.body.length], [304, 0]);
      });
    }
  });

  test('streams, bytes and strings are as they were', async () => {
    const configure: Configure = (app) => {
      app.get(
        '/stream',
        (_request, reply) => void reply.type('application/json').send(Readable.from(['{"a":', '1}'])),
      );
      app.get('/bytes', async () => Buffer.from('bytes'));
      app.get('/array', async () => new Uint8Array([1, 2]));
      app.get('/text', async () => 'text');
    };
    await compare(configure, ['/stream', '/bytes', '/array', '/text']);
  });

  test('what toJSON throws reaches the handler of errors, once, and that may send JSON', async () => {
    let calls = 0;
    const cycle: unknown[] = [];
    cycle.push(cycle);
    const bad: Readonly<Record<string, unknown>> = {
      '/': [1, { toJSON: () => assert.fail(`boom ${++calls}`) }],
      '/cycle': cycle,
      '/bigint': { a: 1n },
    };
    const routes: Configure = (app) => {
      for (const [path, value] of Object.entries(bad)) app.get(path, async () => value);
    };
    const handled: Configure = (app) => {
      app.setErrorHandler((error, _request, reply) => {
        const { message } = error as Error;
        if (message.includes('circular')) void reply.code(508).type('application/json').send('"a cycle"');
        else void reply.code(500).send({ message, more: document });
      });
      routes(app);
    };
    for (const configure of [routes, handled]) {
      calls = 0;
      const answers = await exchange(await serve(configure, ours), Object.keys(bad));
      assert.equal(calls, 1);
      calls = 0;
      assert.deepEqual(answers, await exchange(await serve(configure, nothing), Object.keys(bad)));
    }
  });

  test('errors, and what is not found', async () => {
    const configure: Configure = (app) => {
      app.get('/thrown', async () => assert.fail('thrown'));
      app.get(
        '/sent',
        (_request, reply) => void reply.send(Object.assign(new Error('sent'), { statusCode: 422 })),
      );
      app.get('/object', async () => {
        throw { statusCode: 409, message: 'no error', more: 1 };
      });
      app.setNotFoundHandler((request, reply) => void reply.code(404).send({ missing: request.url }));
    };
    const answers = await compare(configure, ['/thrown', '/sent', '/object', '/missing']);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [500, 422, 409, 404],
    );
  });

  test('an error handler that fails has the next one', async () => {
    const configure: Configure = (app) => {
      app.setErrorHandler(
        (_error, _request, reply) => void reply.send({ toJSON: () => assert.fail('inner') }),
      );
      app.register(async (child) => {
        child.setErrorHandler(
          (_error, _request, reply) => void reply.send({ toJSON: () => assert.fail('outer') }),
        );
        child.get('/', async () => ({ toJSON: () => assert.fail('first') }));
      });
    };
    await compare(configure, ['/', '/']);
  });

  test('hooks: onSend has a Buffer, preSerialization has the value, and failures are handled', async () => {
    const seen: unknown[] = [];
    const configure: Configure = (app) => {
      app.addHook('preSerialization', async (request, _reply, payload) => {
        if (request.url === '/fails') throw new Error('from the hook');
        return request.url === '/text' ? 'text' : { wrapped: payload };
      });
      app.addHook('onSend', async (request, _reply, payload) => {
        seen.push(Buffer.isBuffer(payload));
        if (request.url === '/late') throw new Error('from onSend');
        return payload;
      });
      app.setErrorHandler((error, _request, reply) => {
        void reply.type('application/json').send(JSON.stringify({ handled: (error as Error).message }));
      });
      for (const path of ['/', '/text', '/fails', '/late']) app.get(path, async () => document);
    };
    await compare(configure, ['/', '/text', '/fails', '/late', '/']);
    assert.deepEqual(seen.slice(0, seen.length / 2).includes(true), false, 'as it comes: strings');
    assert.equal(seen.slice(seen.length / 2).filter(Boolean).length, isNative ? 4 : 0);
  });

  test("a reply's own serializer, and the instance's, come first", async () => {
    const own = (payload: unknown) => `own ${JSON.stringify(payload).length}`;
    await compare(
      (app) => {
        app.get(
          '/',
          (_request, reply) => void reply.type('application/x-own').serializer(own).send(document),
        );
        app.get(
          '/json',
          (_request, reply) => void reply.type('application/json').serializer(own).send(document),
        );
      },
      ['/', '/json'],
    );
    await compare(
      (app) => {
        app.setReplySerializer((payload, status) => `${status} ${own(payload)}`);
        documentAt(app);
      },
      ['/'],
    );
  });

  test('a schema hides what it does not list, for its statuses', async () => {
    const user = { id: 1, name: 'Ada', password: 'secret' };
    const properties = { id: { type: 'integer' }, name: { type: 'string' } } as const;
    const schema = { type: 'object', properties } as const;
    const send = (status: number) => ({
      handler: (_request: unknown, reply: { code(status: number): { send(value: unknown): void } }) =>
        void reply.code(status).send(user),
    });
    const configure: Configure = (app) => {
      app.get('/200', { schema: { response: { 200: schema } }, ...send(200) });
      app.get('/201', { schema: { response: { '2xx': schema } }, ...send(201) });
      app.get('/202', { schema: { response: { '2XX': schema } }, ...send(202) });
      app.get('/404', { schema: { response: { default: schema } }, ...send(404) });
      app.get('/type', {
        schema: { response: { 200: { content: { 'application/json': { schema } } } } },
        ...send(200),
      });
      app.get('/other', { schema: { response: { 400: schema } }, ...send(200) });
    };
    const answers = await compare(configure, ['/200', '/201', '/202', '/404', '/type', '/other']);
    for (const { body } of answers.slice(0, -1)) assert.equal(body.toString(), '{"id":1,"name":"Ada"}');
    assert.equal(answers.at(-1)?.body.toString(), JSON.stringify(user));
  });

  test('a status that a hook behind ours changes to one with a schema', async () => {
    const schema = { type: 'object', properties: { id: { type: 'integer' } } } as const;
    const content = { 'application/json': { schema } };
    const kinds = { own: { 201: schema }, class: { '2xx': schema }, default: { default: schema } };
    const types = { type: { 201: { content } }, any: { 201: { content: { '*/*': { schema } } } } };
    const configure: Configure = (app) => {
      app.addHook('preSerialization', async (request, reply, payload) => {
        if (request.url.endsWith('/text')) void reply.type('text/plain; charset=utf-8');
        if (request.url.endsWith('/none')) void reply.type('nonsense');
        void reply.code(request.url.startsWith('/class') ? 299 : 201);
        return payload;
      });
      // The status that the handler says has no schema.
      for (const [name, response] of Object.entries({ ...kinds, ...types }))
        for (const path of [`/${name}`, `/${name}/text`, `/${name}/none`])
          app.get(path, { schema: { response } }, (_request, reply) =>
            reply.code(name === 'default' ? 200 : 302).send({ id: 1, password: 'secret' }),
          );
    };
    const paths = Object.keys({ ...kinds, ...types });
    const answers = await compare(
      configure,
      paths.map((name) => `/${name}`),
    );
    for (const { body } of answers) assert.equal(body.toString(), '{"id":1}');
    await compare(
      configure,
      paths.flatMap((name) => [`/${name}/text`, `/${name}/none`]),
    );
  });

  test('it is for the instance that registers it, and for those within, wherever the routes were declared', async () => {
    const app = Fastify();
    const kinds: Record<string, string> = {};
    app.addHook('onSend', async (request, _reply, payload) => {
      kinds[request.url] = typeof payload;
      return payload;
    });
    app.get('/outside', async () => document);
    app.register(async (child) => {
      child.get('/before', async () => document);
      child.register(uranium);
      child.get('/after', async () => document);
      child.register(async (inner) => void inner.get('/inner', async () => document));
    });
    app.register(async (sibling) => void sibling.get('/sibling', async () => document));
    await app.ready();
    await exchange(app.server, ['/outside', '/before', '/after', '/inner', '/sibling']);
    const kind = isNative ? 'object' : 'string';
    assert.deepEqual(kinds, {
      '/outside': 'string',
      '/before': kind,
      '/after': kind,
      '/inner': kind,
      '/sibling': 'string',
    });
  });

  test('it has a name, and may be registered with others', async () => {
    const app = Fastify();
    await app.register(uranium);
    assert.ok(app.hasPlugin('uranium-jit'));
    await app.close();
  });

  test('options are those of createEncoder, and the innermost context has the last word', async () => {
    const app = Fastify();
    app.register(uranium, { encoder: { bigint: 'number' } });
    app.get('/', async () => ({ b: '<', a: 1n }));
    app.register(async (child) => {
      child.register(uranium, { encoder: { bigint: 'string', escapeHTML: true } });
      child.get('/child', async () => ({ b: '<', a: 1n }));
    });
    await app.ready();
    const answers = await exchange(app.server, ['/', '/child']);
    assert.deepEqual(
      answers.map(({ body }) => String(body)),
      ['{"b":"<","a":1}', '{"b":"\\u003c","a":"1"}'],
    );
    const wrong = Fastify();
    wrong.register(uranium, { encoder: { bigInt: 'number' } as object });
    await assert.rejects(async () => wrong.ready(), { code: 'ERR_ARGUMENT' });
  });
});
