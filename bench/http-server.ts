/**
 * A server of bench/http.ts: `http-server.ts FRAMEWORK SIDE`, with SIDE `ours`, `theirs` (the framework as it comes), or `ready`:
 * the framework with bytes that were made before, which is the least that a response can cost.
 *
 * `/N` answers with N users, the same ones each time. Messages of the parent process ask for the processor time that was used.
 */

import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import express, { type Express } from 'express';
import Fastify, { type FastifyInstance } from 'fastify';
import { type Context, Hono } from 'hono';
import { install } from 'uranium-jit/express';
import { uranium } from 'uranium-jit/fastify';
import { install as installInHono, json, uranium as middleware } from 'uranium-jit/hono';
import { send } from 'uranium-jit/http';
import { type SideName, sideNames } from './http.ts';
import { makeUsers, type User, usersSchema } from './users.ts';

const schema = { response: { 200: usersSchema } };

const users = makeOnce((count): readonly User[] => makeUsers(Number(count)));
const ready = makeOnce((count) => Buffer.from(JSON.stringify(users(count))));

/** What `make` gives for a number of users; a second time, the same. */
function makeOnce<T>(make: (count: string) => T): (count: string) => T {
  const made = new Map<string, T>();
  return (count) => {
    const value = made.get(count) ?? make(count);
    made.set(count, value);
    return value;
  };
}

const type = 'application/json; charset=utf-8';

const servers: Readonly<Record<string, (side: SideName) => Server | Promise<Server>>> = {
  'node:http': (side) => {
    const countOf = (request: IncomingMessage): string => (request.url ?? '').slice(1);
    const listeners: Readonly<Record<SideName, RequestListener>> = {
      ours: (request, response) => send(response, users(countOf(request))),
      theirs: (request, response) => {
        const body = JSON.stringify(users(countOf(request)));
        response.setHeader('Content-Type', type);
        response.setHeader('Content-Length', Buffer.byteLength(body));
        response.end(body);
      },
      ready: (request, response) => {
        const body = ready(countOf(request));
        response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
        response.end(body);
      },
    };
    return createServer(listeners[side]);
  },
  Fastify: (side) => serveFastify(side, {}),
  'Fastify with a schema': (side) => serveFastify(side, { schema }),
  Express: (side) => serveExpress(side, express()),
  'Express without ETag': (side) => serveExpress(side, express().set('etag', false)),
  Hono: (side) => serveHono(side, installInHono),
  'Hono, json(c, value)': (side) => serveHono(side, (app) => app, json),
  'Hono with a middleware': (side) => serveHono(side, (app) => app.use(middleware())),
};

async function serveFastify(side: SideName, options: { schema?: typeof schema }): Promise<Server> {
  const app: FastifyInstance = Fastify();
  if (side === 'ours') app.register(uranium);
  app.get<{ Params: { count: string } }>('/:count', options, async ({ params: { count } }, reply) =>
    side === 'ready' ? reply.type(type).send(ready(count)) : users(count),
  );
  await app.ready();
  return app.server;
}

function serveExpress(side: SideName, app: Express): Server {
  if (side === 'ours') install(app);
  app.get('/:count', ({ params: { count } }, response) => {
    if (side === 'ready') response.set('Content-Type', type).send(ready(count));
    else response.json(users(count));
  });
  return createServer(app);
}

function serveHono(
  side: SideName,
  adapt: (app: Hono) => Hono,
  answer = (context: Context, body: User[]): Response => context.json(body),
): Server {
  const app = new Hono();
  if (side === 'ours') adapt(app);
  app.get('/:count', (context) => {
    const count = context.req.param('count');
    if (side === 'ready')
      return context.body(ready(count) as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': 'application/json',
      });
    const body = users(count) as User[];
    return side === 'ours' ? answer(context, body) : context.json(body);
  });
  return createAdaptorServer(app) as Server;
}

const [framework = '', sideName = ''] = process.argv.slice(2);
const make = servers[framework];
const side = sideNames.find((name) => name === sideName);
if (make === undefined || side === undefined)
  throw new Error(`http-server.ts FRAMEWORK ${sideNames.join('|')}, not "${framework}" "${sideName}"`);
const server = await make(side);
// Connections rest while the other side has its turn.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ user, system });
});
process.on('disconnect', () => process.exit());
