/**
 * `uranium-jit/hono`: `install(app)`, after which `c.json` writes bytes that machine code made; a middleware that does it for some
 * routes, `app.use(uranium())`; and `json(c, value)`, for one answer.
 *
 * `c.json` belongs to each context, so it is replaced there, before a handler is called; `c.body` does the rest as it does for
 * Hono's own: status, headers of the context and of the call. The types of routes, which Hono's client reads, are those of
 * Hono.
 */
import type { Buffer } from 'node:buffer';
import type { EncoderOptions } from '../json/index.ts';
import { type EncodeBody, isNeeded, makeBodyEncoder } from './body.ts';

/** What is used of Hono's context. */
export interface HonoContext {
  // biome-ignore lint/suspicious/noExplicitAny: Hono's parameters have types that follow from each other
  body(...parameters: any[]): any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  json: any;
}

type Next = () => Promise<void>;
type HeaderRecord = Readonly<Record<string, string | readonly string[]>>;

/** What is used of an application: where its routes are added. */
export interface HonoApplication {
  readonly router: {
    // biome-ignore lint/suspicious/noExplicitAny: the pair of a handler and its route
    add(method: string, path: string, handler: any): void;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: as Hono declares its handlers
type Handler = (context: any, next: any) => unknown;

/**
 * Makes `c.json` faster in all routes that are added from now on; returns the application. Options are those of
 * `createEncoder`, which throws ERR_ARGUMENT for others.
 *
 * A middleware would do; but Hono calls the only handler of a route directly, and goes by a chain of promises where there is
 * a middleware, which costs as much as encoding several KB.
 */
export function install<Application extends HonoApplication>(
  app: Application,
  options?: EncoderOptions,
): Application {
  if (!isNeeded(options)) return app;
  const encodeBody = makeBodyEncoder(options);
  const { router } = app;
  const { add } = router;
  router.add = (method, path, [handler, ...route]: [Handler, ...unknown[]]) =>
    add.call(router, method, path, [
      (context: HonoContext, next: unknown) => {
        replaceJson(context, encodeBody);
        return handler(context, next);
      },
      ...route,
    ]);
  return app;
}

/** The middleware, for the routes that are added after it. Options are as for `install`. */
export function uranium(options?: EncoderOptions): (context: HonoContext, next: Next) => Promise<void> {
  if (!isNeeded(options)) return (_context, next) => next();
  const encodeBody = makeBodyEncoder(options);
  return (context, next) => {
    replaceJson(context, encodeBody);
    return next();
  };
}

function replaceJson(context: HonoContext, encodeBody: EncodeBody): void {
  context.json = (value: unknown, status?: unknown, headers?: HeaderRecord): unknown =>
    respond(context, encodeBody(value), status, headers);
}

/** As `context.json(value, status, headers)`, where nothing was installed. */
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
