/**
 * `uranium-jit/express`: `install(app)` makes `res.json` of an Express application (4 or 5) write bytes that machine code made.
 *
 * Express has no hook for this, so the method of the application's own response prototype is replaced; other
 * applications of the process, which have prototypes of their own, are as they were. What Express does with a body
 * (ETag, Content-Length, 304, HEAD) is left to `res.send`, which gets a Buffer instead of a string. It would put `charset=utf-8`
 * into the content type of a string only, so that is done here.
 */
import type { Buffer } from 'node:buffer';
import type { EncoderOptions } from '../json/index.ts';
import { type EncodeBody, isNeeded, makeBodyEncoder } from './body.ts';
import { recycleWhenSent, type SentResponse } from './sent.ts';

/** What is used of an Express application. */
export interface ExpressApplication {
  readonly response: object;
}

/** What is used of Express's response, and of its application's settings. */
interface ExpressResponse extends SentResponse {
  readonly app: { get(setting: string): unknown };
  json(...values: unknown[]): unknown;
  send(body?: unknown): unknown;
  get(header: string): unknown;
  setHeader(name: string, value: string): unknown;
}

/**
 * Makes `res.json(value)`, and with it `res.send(object)`, of this application and of those that are mounted in it
 * faster; returns the application. The settings `json replacer`, `json spaces`, `json escape` and `etag` work as before.
 * Options are those of `createEncoder`, which throws ERR_ARGUMENT for others.
 */
export function install<Application extends ExpressApplication>(
  app: Application,
  options?: EncoderOptions,
): Application {
  if (!isNeeded(options)) return app;
  const encodeBody = makeBodyEncoder(options);
  // Express escapes <, > and &, and nothing else.
  const { lineSeparators = options?.escapeHTML ?? false } = options ?? {};
  const encodeEscaped = makeBodyEncoder({ ...options, escapeHTML: true, lineSeparators });
  const response = app.response as ExpressResponse;
  const { json: asItComes, send } = response;
  response.json = function json(this: ExpressResponse, ...values: unknown[]): unknown {
    // Express 4 takes a status, too.
    if (values.length !== 1) return asItComes.apply(this, values);
    const body = encodeAsSet(this.app, this.app.get('json escape') ? encodeEscaped : encodeBody, values[0]);
    if (body === undefined) {
      if (!this.get('Content-Type')) this.setHeader('Content-Type', usual);
      return this.send();
    }
    const type = withCharset(this.get('Content-Type') || usual);
    if (type === undefined) return this.send(body.toString());
    this.setHeader('Content-Type', type);
    if (this.send === send) recycleWhenSent(this, body);
    return this.send(body);
  };
  return app;
}

/** With `json replacer` and `json spaces`. */
function encodeAsSet(
  app: ExpressResponse['app'],
  encodeBody: EncodeBody,
  value: unknown,
): Buffer | undefined {
  const replacer = app.get('json replacer') as Parameters<EncodeBody>[1];
  const space = app.get('json spaces') as Parameters<EncodeBody>[2];
  return replacer || space ? encodeBody(value, replacer, space) : encodeBody(value);
}

/**
 * A content type as `res.send` completes it for strings; undefined for one that it has to see to itself: with other
 * parameters, or set as something else than a string.
 */
function withCharset(type: unknown): string | undefined {
  if (type === usual) return usual;
  return typeof type === 'string' && plainType.test(type) ? `${type}; charset=utf-8` : undefined;
}

const usual = 'application/json; charset=utf-8';

/** A type without parameters, in lower case (RFC 9110, 8.3.1). */
const plainType = /^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/;
