import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { describe, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { json } from 'uranium-jit/fetch';
import { send } from 'uranium-jit/http';
import { exchange, makeDocument } from './exchange.ts';

const document = makeDocument();
const text = JSON.stringify(document);

describe('fetch', () => {
  const inits: readonly (ResponseInit | undefined)[] = [
    undefined,
    {},
    { status: 201, statusText: 'Made' },
    { headers: { 'X-Own': 'own' } },
    {
      headers: [
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
      ],
    },
    { headers: new Headers({ 'Content-Type': 'application/problem+json' }), status: 400 },
  ];
  for (const init of inits) {
    test(`json(value, ${JSON.stringify(init)}) is Response.json with a length`, async () => {
      const [ours, theirs] = [json(document, init), Response.json(document, init)];
      assert.deepEqual([ours.status, ours.statusText], [theirs.status, theirs.statusText]);
      assert.equal(ours.headers.get('content-length'), String(Buffer.byteLength(text)));
      ours.headers.delete('content-length');
      assert.deepEqual([...ours.headers], [...theirs.headers]);
      assert.equal(await ours.text(), text);
    });
  }

  test('as with Response.json, there are no bodies of undefined, nor for 204', () => {
    assert.throws(() => json(undefined), { code: 'ERR_NO_JSON' });
    for (const status of [204, 205, 304]) assert.throws(() => json(1, { status }), TypeError);
    assert.throws(() => json({ toJSON: () => assert.fail('boom') }), /boom/);
  });

  test('what it was given is not changed, and bodies share no memory', async () => {
    const headers = new Headers({ a: '1' });
    const responses = [1, 2, 3].map((id) => json({ id }, { headers }));
    assert.deepEqual([...headers], [['a', '1']]);
    assert.deepEqual(await Promise.all(responses.map((response) => response.json())), [
      { id: 1 },
      { id: 2 },
      { id: 3 },
    ]);
  });

  test('over HTTP', async () => {
    const respond = (request: Request) =>
      json(document, { status: request.url.endsWith('/made') ? 201 : 200 });
    const server = createAdaptorServer({ fetch: respond }) as Server;
    const [one, other] = await exchange(server, ['/', '/made']);
    assert.equal(one?.body.toString(), text);
    assert.equal(Number(one?.headers['content-length']), one?.body.length);
    assert.deepEqual([other?.status, other?.headers['content-type']], [201, 'application/json']);
  });
});

describe('node:http', () => {
  const serve = (): Server =>
    createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://host');
      response.statusCode = Number(url.searchParams.get('status') ?? 200);
      const type = url.searchParams.get('type');
      if (type !== null) response.setHeader('Content-Type', type);
      if (url.searchParams.has('chunked')) response.setHeader('Transfer-Encoding', 'chunked');
      try {
        send(response, url.pathname === '/fails' ? { toJSON: () => assert.fail('boom') } : document);
      } catch (error) {
        response.statusCode = 500;
        response.end((error as Error).message);
      }
    });

  test('send: type, length, HEAD, and statuses without a body', async () => {
    const head = { path: '/', method: 'HEAD' };
    const paths = [
      '/',
      head,
      '/?status=204',
      '/?status=304',
      '/?status=404',
      '/?type=application/x',
      '/fails',
      '/?status=205',
      '/',
    ];
    const answers = await exchange(serve(), paths);
    const [first, headed, none, same, missing, typed, failed, reset] = answers;
    assert.equal(first?.body.toString(), text);
    assert.equal(first?.headers['content-type'], 'application/json; charset=utf-8');
    assert.deepEqual(headed?.headers, first?.headers);
    assert.equal(headed?.body.length, 0);
    for (const answer of [none, same])
      assert.deepEqual(
        [answer?.body.length, answer?.headers['content-length'], answer?.headers['content-type']],
        [0, undefined, undefined],
      );
    assert.deepEqual(
      [reset?.body.length, reset?.headers['content-length'], reset?.headers['content-type']],
      [0, '0', undefined],
    );
    assert.deepEqual([missing?.status, missing?.body.toString()], [404, text]);
    assert.equal(typed?.headers['content-type'], 'application/x');
    assert.deepEqual([failed?.status, failed?.body.toString()], [500, 'boom']);
  });

  test('send: who sets a Transfer-Encoding gets no Content-Length', async () => {
    const [whole, reset] = await exchange(serve(), ['/?chunked', '/?chunked&status=205', '/']);
    assert.equal(whole?.body.toString(), text);
    assert.deepEqual(
      [whole?.headers['content-length'], whole?.headers['transfer-encoding']],
      [undefined, 'chunked'],
    );
    assert.deepEqual(
      [reset?.headers['content-length'], reset?.headers['transfer-encoding']],
      ['0', undefined],
    );
  });
});
