/**
 * A server of bench/http.ts: `http-server.ts FRAMEWORK SIDE`, with SIDE `ours` or `theirs` (the framework as it comes).
 *
 * `/N` answers with N users, the same ones each time. Messages of the parent process ask for the processor time that was used.
 */

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import express from 'express';
import Fastify, { type FastifyInstance } from 'fastify';
import { Hono } from 'hono';
import { install } from 'uranium-jit/express';
import { uranium } from 'uranium-jit/fastify';
import { json, uranium as middleware } from 'uranium-jit/hono';
import { send } from 'uranium-jit/http';
import { makeUsers, type User } from './users.ts';

/** What a row's schema says: all of its fields, so that both sides send the same. */
const text = { type: 'string' } as const;
const userSchema = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    name: text,
    email: text,
    age: { type: 'integer' },
    address: { type: 'object', properties: { street: text, city: text, zip: text, country: text } },
    tags: { type: 'array', items: text },
    active: { type: 'boolean' },
  },
} as const;
const schema = { response: { 200: { type: 'array', items: userSchema } } } as const;

const bodies = new Map<string, readonly User[]>();

function users(count: string): readonly User[] {
  let body = bodies.get(count);
  if (body === undefined) {
    body = makeUsers(Number(count));
    bodies.set(count, body);
  }
  return body;
}

const servers: Readonly<Record<string, (isOurs: boolean) => Server | Promise<Server>>> = {
  'node:http': (isOurs) => {
    const ours: RequestListener = (request, response) => send(response, users((request.url ?? '').slice(1)));
    const theirs: RequestListener = (request, response) => {
      const body = JSON.stringify(users((request.url ?? '').slice(1)));
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Content-Length', Buffer.byteLength(body));
      response.end(body);
    };
    return createServer(isOurs ? ours : theirs);
  },
  Fastify: (isOurs) => serveFastify(isOurs, {}),
  'Fastify with a schema': (isOurs) => serveFastify(isOurs, { schema }),
  Express: (isOurs) => {
    const app = express();
    if (isOurs) install(app);
    app.get('/:count', (request, response) => void response.json(users(request.params.count)));
    return createServer(app);
  },
  'Express without ETag': (isOurs) => {
    const app = express().set('etag', false);
    if (isOurs) install(app);
    app.get('/:count', (request, response) => void response.json(users(request.params.count)));
    return createServer(app);
  },
  'Hono, json(c, value)': (isOurs) => {
    const app = new Hono();
    app.get('/:count', (context) => {
      const body = users(context.req.param('count'));
      return isOurs ? json(context, body) : context.json(body as User[]);
    });
    return createAdaptorServer(app) as Server;
  },
  Hono: (isOurs) => {
    const app = new Hono();
    if (isOurs) app.use(middleware());
    app.get('/:count', (context) => context.json(users(context.req.param('count')) as User[]));
    return createAdaptorServer(app) as Server;
  },
};

async function serveFastify(isOurs: boolean, options: { schema?: typeof schema }): Promise<Server> {
  const app: FastifyInstance = Fastify();
  if (isOurs) app.register(uranium);
  app.get<{ Params: { count: string } }>('/:count', options, async (request) => users(request.params.count));
  await app.ready();
  return app.server;
}

const [framework = '', side = ''] = process.argv.slice(2);
const make = servers[framework];
if (make === undefined || (side !== 'ours' && side !== 'theirs'))
  throw new Error(`http-server.ts FRAMEWORK ours|theirs, not "${framework}" "${side}"`);
const server = await make(side === 'ours');
// Connections rest while the other side has its turn.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ user, system });
});
process.on('disconnect', () => process.exit());
