/** Fastify, as it comes and with the plug-in, for the tests that compare the two over HTTP. */

import type { Server } from 'node:http';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { uranium } from 'uranium-jit/fastify';
import { type Answer, type Asked, compareServers } from './exchange.ts';

export type Configure = (app: FastifyInstance) => void;

/** A server that is ready, with the plug-ins of `adapt` first. */
export async function serve(
  configure: Configure,
  adapt: Configure,
  options: FastifyServerOptions = {},
): Promise<Server> {
  const app = Fastify(options);
  adapt(app);
  configure(app);
  await app.ready();
  return app.server;
}

export const ours: Configure = (app) => void app.register(uranium);
export const nothing: Configure = () => {};

/** Both servers' answers, which are the same. */
export async function compare(
  configure: Configure,
  requests: readonly (Asked | string)[],
  options?: FastifyServerOptions,
): Promise<Answer[]> {
  return compareServers(
    await serve(configure, ours, options),
    await serve(configure, nothing, options),
    requests,
  );
}
