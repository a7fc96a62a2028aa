import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { describe, test } from 'node:test';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { install } from 'uranium-jit/express';
import { engine } from 'uranium-jit/json';
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

const document = makeDocument();
const isNative = engine().name === 'native';

type Configure = (app: Express) => void;

function serve(configure: Configure, adapt: Configure): Server {
  const app = express();
  adapt(app);
  configure(app);
  app.use((error: Error, _request: Request, response: Response, _next: NextFunction) => {
    response.status(500).type('text').send(`handled: ${error.message}`);
  });
  return createServer(app);
}

/** Both servers' answers, which are the same. */
function compare(configure: Configure, requests: readonly (Asked | string)[]): Promise<Answer[]> {
  return compareServers(
    serve(configure, install),
    serve(configure, () => {}),
    requests,
  );
}

/** An application that answers `/` with the document. */
const documentAt =
  (set: Configure = () => {}): Configure =>
  (app) => {
    set(app);
    app.get('/', (_request, response) => void response.json(document));
  };

describe('express', () => {
  test('a body is the same, with its headers, and machine code made it', async () => {
    const answer = await compareDocument(document, 'application/json; charset=utf-8', (requests) =>
      compare(documentAt(), requests),
    );
    assert.match(answer.headers.etag ?? '', /^W\//);
  });

  for (const value of [...values, undefined, Symbol.iterator]) {
    test(`res.json(${nameOf(value)}) is the same`, async () => {
      await compare(
        (app) => app.get('/', (_request, response) => void response.json(value)),
        ['/', { path: '/', method: 'HEAD' }],
      );
    });
  }

  test('a second time, with the ETag, there is 304 without a body', async () => {
    const [first] = await exchange(serve(documentAt(), install), ['/']);
    const headers = { 'if-none-match': first?.headers.etag ?? '' };
    const [second, other] = await compare(documentAt(), [
      { path: '/', headers },
      { path: '/', headers: { 'if-none-match': '"x"' } },
    ]);
    assert.deepEqual(
      [second?.status, second?.body.length, second?.headers['content-length']],
      [304, 0, undefined],
    );
    assert.equal(other?.status, 200);
  });

  test('HEAD has the headers and no body', async () => {
    const [answer] = await compare(documentAt(), [{ path: '/', method: 'HEAD' }, '/']);
    assert.equal(answer?.body.length, 0);
    assert.ok(Number(answer?.headers['content-length']) > 0);
  });

  const settings: Readonly<Record<string, Configure>> = {
    'json spaces 2': (app) => app.set('json spaces', 2),
    'json spaces text': (app) => app.set('json spaces', '\t'),
    'json replacer list': (app) => app.set('json replacer', ['rows', 'id', 'name']),
    'json replacer function': (app) =>
      app.set('json replacer', (key: string, value: unknown) => (key === 'price' ? undefined : value)),
    'json escape': (app) => app.set('json escape', true),
    'all of json': (app) =>
      app.set('json escape', true).set('json spaces', 1).set('json replacer', ['rows', 'name']),
    'etag strong': (app) => app.set('etag', 'strong'),
    'etag false': (app) => app.set('etag', false),
    'etag function': (app) =>
      app.set('etag', (body: Buffer, encoding?: string) => `"${Buffer.isBuffer(body)}${encoding}"`),
    'x-powered-by': (app) => app.disable('x-powered-by'),
  };
  for (const [name, set] of Object.entries(settings)) {
    test(`with the setting ${name}`, async () => void (await compare(documentAt(set), ['/'])));
  }

  for (const status of [200, 201, 204, 205, 304, 400, 500]) {
    test(`status ${status}`, async () => {
      const configure: Configure = (app) =>
        app.get('/', (_request, response) => void response.status(status).set('X-Own', 'é').json(document));
      const [answer] = await compare(configure, ['/', { path: '/', method: 'HEAD' }]);
      assert.equal(answer?.status, status);
    });
  }

  const types = [
    'application/vnd.api+json',
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=UTF-8',
    'application/json;charset=iso-8859-1',
    'Application/Problem+JSON',
    'application/ld+json; profile="http://x.org/a b"',
    'text/plain',
    'text/x-own',
  ];
  for (const type of types) {
    test(`a content type of one's own: ${type}`, async () => {
      await compare(
        (app) => {
          app.get('/', (_request, response) => void response.type(type).json(document));
          app.get('/set', (_request, response) => {
            response.setHeader('content-type', type);
            response.json(undefined);
          });
        },
        ['/', '/set'],
      );
    });
  }

  test('a content type that is no string', async () => {
    await compare(
      (app) => {
        app.get('/list', (_request, response) => {
          response.setHeader('content-type', ['text/x-own']);
          response.json(document);
        });
        app.get('/number', (_request, response) => {
          response.setHeader('content-type', 5);
          response.json(document);
        });
      },
      ['/list', '/number'],
    );
  });

  test('res.send of an object, and res.jsonp, are the same', async () => {
    await compare(
      (app) => {
        app.get('/send', (_request, response) => void response.send(document));
        app.get('/jsonp', (_request, response) => void response.jsonp(document));
      },
      ['/send', '/jsonp', '/jsonp?callback=f'],
    );
  });

  test('what toJSON throws reaches the handler of errors, once', async () => {
    let calls = 0;
    const configure: Configure = (app) => {
      app.get('/', (_request, response) => {
        response.json([1, { toJSON: () => assert.fail(`boom ${++calls}`) }]);
      });
      app.get('/cycle', (_request, response) => {
        const cycle: unknown[] = [];
        cycle.push(cycle);
        response.json(cycle);
      });
      app.get('/bigint', (_request, response) => void response.json({ a: 1n }));
    };
    const answers = await exchange(serve(configure, install), ['/', '/cycle', '/bigint']);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [500, 500, 500],
    );
    assert.equal(answers[0]?.body.toString(), 'handled: boom 1');
    assert.equal(calls, 1);
    calls = 0;
    const before = await exchange(
      serve(configure, () => {}),
      ['/', '/cycle', '/bigint'],
    );
    assert.deepEqual(answers, before);
  });

  for (const encoding of ['gzip', 'deflate', 'identity']) {
    test(`compression: ${encoding}`, async () => {
      const configure = documentAt((app) => app.use(compression()));
      const [answer] = await compare(configure, [{ path: '/', headers: { 'accept-encoding': encoding } }]);
      assert.equal(answer?.headers['content-encoding'], encoding === 'identity' ? undefined : encoding);
    });
  }

  test('streams and strings are as they were', async () => {
    await compare(
      (app) => {
        app.get('/stream', (_request, response) => {
          response.type('json').write('{"a":');
          response.end('1}');
        });
        app.get('/text', (_request, response) => void response.send('text'));
      },
      ['/stream', '/text'],
    );
  });

  test('a mounted application has it, with settings of its own', async () => {
    const [outer, inner] = await compare(
      (app) => {
        const mounted = express().set('json spaces', 3);
        mounted.get('/', (_request, response) => void response.json(document));
        app.use('/inner', mounted);
        app.get('/', (_request, response) => void response.json(document));
      },
      ['/', '/inner'],
    );
    assert.equal(outer?.body.toString(), JSON.stringify(document));
    assert.equal(inner?.body.toString(), JSON.stringify(document, null, 3));
  });

  test('other applications are left alone, and it may be installed twice', async () => {
    const [one, other] = [express(), express()];
    const before = other.response.json;
    assert.equal(install(install(one)), one);
    assert.equal(other.response.json, before);
    assert.equal(one.response.json !== before, isNative);
    documentAt()(one);
    const [answer] = await exchange(createServer(one), ['/']);
    assert.equal(answer?.body.toString(), JSON.stringify(document));
  });

  test('options are those of createEncoder', async () => {
    const value = { b: '<', a: [1n, '\u2028'] };
    const configure: Configure = (app) => {
      app.get('/', (_request, response) => void response.json(value));
      app.get('/none', (_request, response) => void response.json(undefined));
    };
    const options = { sortKeys: true, bigint: 'string', escapeHTML: true } as const;
    const adapt = (other: object) => serve(configure, (app) => void install(app, { ...options, ...other }));
    const [one, none] = await exchange(adapt({}), ['/', '/none']);
    assert.equal(one?.body.toString(), '{"a":["1","\\u2028"],"b":"\\u003c"}');
    assert.equal(none?.body.length, 0);
    const [other] = await exchange(adapt({ lineSeparators: false }), ['/']);
    assert.equal(other?.body.toString(), '{"a":["1","\u2028"],"b":"\\u003c"}');
    const escaped = serve(
      (app) => configure(app.set('json escape', true)),
      (app) => void install(app, { bigint: 'number' }),
    );
    const [third] = await exchange(escaped, ['/']);
    assert.equal(third?.body.toString(), '{"b":"\\u003c","a":[1,"\u2028"]}');
    assert.throws(() => install(express(), { escapeHtml: true } as object), { code: 'ERR_ARGUMENT' });
  });
});
