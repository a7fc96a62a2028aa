import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { before, describe, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { install, json, uranium } from 'uranium-jit/hono';
import { resetStats, stats } from 'uranium-jit/json';
import {
  type Answer,
  type Asked,
  compareDocument,
  compareServers,
  exchange,
  makeDocument,
  nameOf,
  values,
} from './exchange.ts';

const document = makeDocument() as { rows: string[] };

type Configure = (app: Hono) => void;

function serve(configure: Configure, adapt: Configure): Server {
  const app = new Hono();
  adapt(app);
  configure(app);
  return createAdaptorServer(app) as Server;
}

type Options = Parameters<typeof uranium>[0];
const adapters: Readonly<Record<string, (app: Hono, options?: Options) => unknown>> = {
  'install(app)': install,
  'app.use(uranium())': (app, options) => app.use(uranium(options)),
};

let ours: Configure = () => {};

/** Both servers' answers, which are the same. */
function compare(configure: Configure, requests: readonly (Asked | string)[]): Promise<Answer[]> {
  return compareServers(
    serve(configure, ours),
    serve(configure, () => {}),
    requests,
  );
}

const documentAt: Configure = (app) => void app.get('/', (context) => context.json(document));

for (const [name, adapt] of Object.entries(adapters))
  describe(`hono: ${name}`, () => {
    before(() => {
      ours = adapt;
    });

    test('a body is the same, with its headers, and machine code made it', async () => {
      await compareDocument(document, 'application/json', (requests) => compare(documentAt, requests));
    });

    for (const value of [...values, undefined]) {
      test(`c.json(${nameOf(value)}) is the same`, async () => {
        const configure: Configure = (app) => app.get('/', (context) => context.json(value as null));
        await compare(configure, ['/', { path: '/', method: 'HEAD' }]);
      });
    }

    test('json(context, value) is context.json(value), without the middleware', async () => {
      const respond = (isOurs: boolean) => {
        const app = new Hono();
        app.get('/', (context) => (isOurs ? json(context, document) : context.json(document)));
        app.get('/status', (context) => (isOurs ? json(context, [1], 201) : context.json([1], 201)));
        app.get('/headers', (context) => {
          const headers = { 'X-Own': 'own', 'Content-Type': 'application/x' };
          context.header('X-Context', 'context');
          return isOurs ? json(context, null, 202, headers) : context.json(null, 202, headers);
        });
        app.get('/none', (context) => (isOurs ? json(context, undefined) : context.json(undefined as never)));
        return createAdaptorServer(app) as Server;
      };
      await compareServers(respond(true), respond(false), ['/', '/status', '/headers', '/none']);
    });

    test('HEAD has no body', async () => {
      const [, answer] = await compare(documentAt, ['/', { path: '/', method: 'HEAD' }]);
      assert.equal(answer?.body.length, 0);
    });

    test('status and headers, of the call and of the context', async () => {
      const configure: Configure = (app) => {
        app.get('/status', (context) => context.json(document, 201));
        app.get('/headers', (context) =>
          context.json(document, 202, { 'X-Own': 'own', 'Set-Cookie': ['a=1', 'b=2'] }),
        );
        app.get('/init', (context) => context.json(document, { status: 203, headers: { 'X-Init': 'init' } }));
        app.get('/type', (context) =>
          context.json(document, 200, { 'Content-Type': 'application/problem+json' }),
        );
        app.get('/lower', (context) =>
          context.json(document, 200, { 'content-type': 'application/ld+json' }),
        );
        app.get('/context', (context) => {
          context.status(418);
          context.header('X-Context', 'context');
          context.header('Vary', 'Origin', { append: true });
          return context.json(document);
        });
        app.get('/empty/:status', (context) => {
          context.status(Number(context.req.param('status')) as 200);
          return context.json(null);
        });
        app.notFound((context) => context.json({ missing: context.req.path }, 404));
      };
      const paths = [
        '/status',
        '/headers',
        '/init',
        '/type',
        '/lower',
        '/context',
        '/empty/500',
        '/empty/204',
        '/missing',
      ];
      const answers = await compare(configure, paths);
      assert.deepEqual(
        answers.map(({ status }) => status),
        [201, 202, 203, 200, 200, 418, 500, 204, 404],
      );
    });

    test('what toJSON throws reaches the handler of errors, once', async () => {
      let calls = 0;
      const configure: Configure = (app) => {
        app.get('/', (context) => context.json([1, { toJSON: () => assert.fail(`boom ${++calls}`) }]));
        app.get('/bigint', (context) => context.json({ a: 1n as unknown as number }));
        app.onError((error, context) => context.json({ handled: error.message }, 500));
      };
      const answers = await exchange(serve(configure, ours), ['/', '/bigint']);
      assert.equal(calls, 1);
      assert.equal(answers[0]?.body.toString(), '{"handled":"boom 1"}');
      calls = 0;
      assert.deepEqual(
        answers,
        await exchange(
          serve(configure, () => {}),
          ['/', '/bigint'],
        ),
      );
    });

    test('compression and ETag', async () => {
      const configure: Configure = (app) => {
        app.use('/gzip', compress());
        app.use('/etag', etag());
        for (const path of ['/gzip', '/etag']) app.get(path, (context) => context.json(document));
      };
      const gzip = { path: '/gzip', headers: { 'accept-encoding': 'gzip' } };
      const [zipped, tagged] = await compare(configure, [gzip, '/etag']);
      assert.equal(zipped?.headers['content-encoding'], 'gzip');
      const headers = { 'if-none-match': tagged?.headers.etag ?? '' };
      const [second] = await compare(configure, [{ path: '/etag', headers }]);
      assert.deepEqual([second?.status, second?.body.length], [304, 0]);
    });

    test('applications within, base paths, several methods and handlers, middleware', async () => {
      const configure: Configure = (app) => {
        const within = new Hono();
        within.get('/', (context) => context.json(document));
        within.get('/fails', (context) => context.json({ toJSON: () => assert.fail('boom') }));
        within.onError((error, context) => context.json({ within: error.message }, 500));
        app.route('/within', within);
        app.basePath('/api').get('/', (context) => context.json(document));
        app.on(['GET', 'POST'], ['/on', '/and'], (context) => context.json({ method: context.req.method }));
        app.use('/chain/*', async (context, next) => {
          context.header('X-Before', 'before');
          await next();
          context.header('X-Length', String((await context.res.clone().text()).length));
        });
        app.get(
          '/chain/:id',
          (_context, next) => next(),
          (context) => context.json(document),
        );
        app.all('/async/*', async (context) => context.json([await context.req.text()]));
      };
      const answers = await compare(configure, [
        '/within',
        '/within/fails',
        '/api',
        '/on',
        { path: '/and', method: 'POST' },
        '/chain/1',
        { path: '/async/1', method: 'PUT' },
        '/missing',
      ]);
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 500, 200, 200, 200, 200, 200, 404],
      );
    });

    test('it is for the routes that are added after it; text is as it was', async () => {
      resetStats();
      const app = new Hono();
      app.get('/before', (context) => context.json(document));
      adapt(app);
      app.get('/text', (context) => context.text('text'));
      const answers = await exchange(createAdaptorServer(app) as Server, ['/before', '/text']);
      assert.equal(stats().calls, 0);
      assert.equal(answers[1]?.body.toString(), 'text');
    });

    test('options are those of createEncoder', async () => {
      const app = new Hono();
      adapt(app, { bigint: 'number', sortKeys: true });
      app.get('/', (context) => context.json({ b: 2n, a: 1 } as never));
      const [answer] = await exchange(createAdaptorServer(app) as Server, ['/']);
      assert.equal(answer?.body.toString(), '{"a":1,"b":2}');
      assert.throws(() => adapt(app, { sort: true } as object), { code: 'ERR_ARGUMENT' });
    });
  });
