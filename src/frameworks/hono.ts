/**
 * `uranium-jit/hono`: a middleware, `app.use(uranium())`, after which `c.json` writes bytes that machine code made; and
 * `json(c, value)`, the same without it.
 *
 * `c.json` belongs to each context, so it is replaced there; `c.body` does the rest as it does for Hono's own: status,
 * headers of the context and of the call. The types of routes, which Hono's client reads, are those of Hono.
 */
import type { Buffer } from 'node:buffer';
import type { EncoderOptions } from '../json/index.ts';
import { isNeeded, makeBodyEncoder } from './body.ts';

/** What is used of Hono's context. */
export interface HonoContext {
  // biome-ignore lint/suspicious/noExplicitAny: Hono's parameters have types that follow from each other
  body(...parameters: any[]): any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  json: any;
}

type Next = () => Promise<void>;
type HeaderRecord = Readonly<Record<string, string | readonly string[]>>;

/** The middleware, for the routes that are added after it. Options are those of `createEncoder`, which throws ERR_ARGUMENT for others. */
export function uranium(options?: EncoderOptions): (context: HonoContext, next: Next) => Promise<void> {
  if (!isNeeded(options)) return (_context, next) => next();
  const encodeBody = makeBodyEncoder(options);
  return (context, next) => {
    context.json = (value: unknown, status?: unknown, headers?: HeaderRecord): unknown =>
      respond(context, encodeBody(value), status, headers);
    return next();
  };
}

/**
 * As `context.json(value, status, headers)`, without the middleware: Hono calls the only handler of a route directly, and
 * goes a longer way where there is a middleware.
 */
export function json<Context extends HonoContext>(
  context: Context,
  value: unknown,
  status?: unknown,
  headers?: HeaderRecord,
): Response {
  return respond(context, encodePlain(value), status, headers);
}

const encodePlain = makeBodyEncoder(undefined);

/** The headers are a new object each time: servers complete what they are given. */
function respond(
  context: HonoContext,
  body: Buffer | undefined,
  status: unknown,
  headers?: HeaderRecord,
): Response {
  return context.body(body, status, { 'Content-Type': 'application/json', ...headers });
}
