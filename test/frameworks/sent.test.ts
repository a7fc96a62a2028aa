/** Bodies whose memory is used again: each client gets its own, and who keeps a body finds it as it was. */

import assert from 'node:assert/strict';
import { createServer, type RequestListener, request, type Server } from 'node:http';
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import { connect } from 'node:net';
import { describe, test } from 'node:test';
import express from 'express';
import Fastify, { type FastifyInstance } from 'fastify';
import { install } from 'uranium-jit/express';
import { uranium } from 'uranium-jit/fastify';
import { send } from 'uranium-jit/http';
import { encode, engine, resetStats, stats } from 'uranium-jit/json';
import { close, exchange, listen } from './exchange.ts';

const isNative = engine().name === 'native';
/** About 200 KB, of which each line tells whose it is. */
const bodyOf = (path: string) => ({
  lines: Array.from({ length: 12_000 }, (_, line) => `${path}: line ${line}`),
});
const paths = Array.from({ length: 12 }, (_, index) => `/${index}`);
const schema = {
  response: {
    200: { type: 'object', properties: { lines: { type: 'array', items: { type: 'string' } } } },
  },
};

async function fastify(configure: (app: FastifyInstance) => void): Promise<Server> {
  const app = Fastify();
  app.register(uranium);
  configure(app);
  await app.ready();
  return app.server;
}

const servers: Readonly<Record<string, () => Server | Promise<Server>>> = {
  'node:http': () => createServer((asked, response) => send(response, bodyOf(asked.url ?? ''))),
  Express: () => {
    const app = install(express());
    app.get('/:number', (asked, response) => void response.json(bodyOf(asked.url)));
    return createServer(app);
  },
  Fastify: () => fastify((app) => app.get('/:number', async (asked) => bodyOf(asked.url))),
  'Fastify with a schema': () =>
    fastify((app) => app.get('/:number', { schema }, async (asked) => bodyOf(asked.url))),
};

for (const [name, serve] of Object.entries(servers)) {
  describe(name, () => {
    test('memory is used again, and each answer is its own', async () => {
      resetStats();
      const answers = await exchange(await serve(), [...paths, ...paths]);
      for (const [index, { body }] of answers.entries())
        assert.equal(body.toString(), JSON.stringify(bodyOf(paths[index % paths.length] as string)));
      assert.ok(stats().recycled >= (isNative ? paths.length : 0));
    });

    test('requests in a row on one connection, and clients that hang up', async () => {
      const server = await serve();
      const port = await listen(server);
      const asked = (path: string) => `GET ${path} HTTP/1.1\r\nHost: host\r\n\r\n`;
      // Who never reads, and goes away at once or in the middle of the answer.
      const rude = paths.map((path, index) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(asked(path).repeat(3)));
        socket.on('error', () => {}).pause();
        setTimeout(() => socket.destroy(), 5 * index);
        return new Promise((closed) => socket.once('close', closed));
      });
      const socket = connect(port, '127.0.0.1', () => socket.write(paths.map(asked).join('')));
      const expected = paths.map((path) => JSON.stringify(bodyOf(path)));
      let text = '';
      for await (const chunk of socket) {
        text += (chunk as Buffer).toString('latin1');
        if (text.endsWith(expected.at(-1) as string)) break;
      }
      assert.deepEqual(text.split(/HTTP\/1\.1 200 OK[\s\S]*?\r\n\r\n/).slice(1), expected);
      await Promise.all(rude);
      await close(server);
    });
  });
}

describe('who keeps a body', () => {
  /** Asks for all paths while `bodies` is filled, and looks whether they are still what was sent. */
  async function check(server: Server, bodies: readonly Uint8Array[]): Promise<void> {
    await exchange(server, paths);
    assert.deepEqual(
      bodies.map((body) => Buffer.from(body).toString()),
      paths.map((path) => JSON.stringify(bodyOf(path))),
    );
  }

  test('an onSend hook of Fastify', async () => {
    const bodies: Buffer[] = [];
    const server = fastify((app) => {
      app.addHook('onSend', async (_request, _reply, payload) => void bodies.push(payload as Buffer));
      app.get('/:number', async (asked) => bodyOf(asked.url));
    });
    await check(await server, bodies);
  });

  test('a serializer of Fastify that answers with the same bytes each time', async () => {
    const shared = encode(bodyOf('/shared'));
    const server = fastify((app) => {
      app.addHook('preSerialization', async (_request, reply, payload) => {
        reply.code(203);
        return payload;
      });
      const own = { response: { 203: { type: 'object' } } };
      const serializerCompiler = () => () => shared as unknown as string;
      app.get('/:number', { schema: own, serializerCompiler }, async () => ({}));
    });
    const answers = await exchange(await server, paths);
    for (const { body } of answers) assert.ok(body.equals(Buffer.from(JSON.stringify(bodyOf('/shared')))));
  });

  test('a middleware of Express that wraps res.end, or res.send', async () => {
    for (const method of ['end', 'send'] as const) {
      const bodies: Buffer[] = [];
      const app = install(express());
      app.use((_request, response, next) => {
        const original = response[method] as (...values: unknown[]) => unknown;
        Object.assign(response, {
          [method](this: unknown, body: Buffer, ...others: unknown[]) {
            bodies.push(body);
            return original.call(this, body, ...others);
          },
        });
        next();
      });
      app.get('/:number', (asked, response) => void response.json(bodyOf(asked.url)));
      await check(createServer(app), bodies);
    }
  });

  test('a response whose write or end is not that of Node.js', async () => {
    const bodies: Buffer[] = [];
    const listener: RequestListener = (asked, response) => {
      const { end } = response;
      response.end = ((body: Buffer) => {
        bodies.push(body);
        return end.call(response, body, 'utf8');
      }) as typeof end;
      send(response, bodyOf(asked.url ?? ''));
    };
    await check(createServer(listener), bodies);
  });

  test('results that nobody sent', async () => {
    const kept = paths.map((path) => encode(bodyOf(path)));
    const server = createServer((asked, response) => send(response, bodyOf(`${asked.url}, another`)));
    await exchange(server, paths);
    for (const [index, path] of paths.entries())
      assert.equal(kept[index]?.toString(), JSON.stringify(bodyOf(path)));
  });
});

test('a client that reads slowly gets all of its answer while others are served', async () => {
  const server = createServer((asked, response) => send(response, bodyOf(asked.url ?? '')));
  const port = await listen(server);
  const fetchAt = (path: string, delay: number) =>
    new Promise<string>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path }, async (response) => {
        let text = '';
        for await (const chunk of response.setEncoding('utf8')) {
          text += chunk;
          await new Promise((done) => setTimeout(done, delay));
        }
        resolve(text);
      })
        .on('error', reject)
        .end();
    });
  const slow = ['/slow/1', '/slow/2'].map((path) => fetchAt(path, 15));
  for (const path of paths) assert.equal(await fetchAt(path, 0), JSON.stringify(bodyOf(path)));
  assert.deepEqual(
    await Promise.all(slow),
    ['/slow/1', '/slow/2'].map((path) => JSON.stringify(bodyOf(path))),
  );
  await close(server);
});

test('HTTP/2', async () => {
  const server = createHttp2Server((asked, response) => send(response, bodyOf(asked.url)));
  const session = connectHttp2(`http://127.0.0.1:${await listen(server)}`);
  const bodies = await Promise.all(
    paths.map(async (path) => {
      let text = '';
      for await (const chunk of session.request({ ':path': path }).setEncoding('utf8')) text += chunk;
      return text;
    }),
  );
  assert.deepEqual(
    bodies,
    paths.map((path) => JSON.stringify(bodyOf(path))),
  );
  session.close();
  await new Promise((done) => server.close(done));
});
