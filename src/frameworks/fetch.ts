/**
 * `uranium-jit/fetch`: `json(value, init)`, a Response for every server that speaks the Fetch API. It is what `Response.json`
 * makes, with a Content-Length: a body of bytes is a stream for many servers, which they would send in chunks.
 */
import { encode } from '../json/index.ts';

/**
 * A Response with the JSON text of a value. Headers and status of `init` are kept, a content type of its own, too. Throws
 * what `encode` throws (ERR_NO_JSON for undefined), and a TypeError for a status that has no body (204, 304).
 */
export function json(value: unknown, init?: ResponseInit): Response {
  const body = encode(value);
  const headers = new Headers(init?.headers);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  if (!headers.has('content-length')) headers.set('content-length', String(body.length));
  return new Response(body, { ...init, headers });
}
