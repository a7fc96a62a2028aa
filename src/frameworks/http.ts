/**
 * `uranium-jit/http`: `send(response, value)`, for servers of `node:http` and `node:http2` without a framework.
 */
import type { IncomingMessage } from 'node:http';
import { encode } from '../json/index.ts';
import { recycleWhenSent, type SentResponse } from './sent.ts';

/** What is used of a ServerResponse, of `node:http` or of `node:http2`. */
export interface ServerResponseLike extends SentResponse {
  statusCode: number;
  readonly req: Pick<IncomingMessage, 'method'>;
  hasHeader(name: string): boolean;
  writeHead(status: number, headers: Record<string, string | number>): unknown;
  removeHeader(name: string): void;
  end(): unknown;
  end(body: Uint8Array): unknown;
}

/**
 * Ends a response with the JSON text of a value: Content-Length, unless a Transfer-Encoding was set, and Content-Type
 * where there is none yet. Nothing is sent to HEAD, nor with a status that has no body. Throws what `encode` throws,
 * before the response is touched.
 */
export function send(response: ServerResponseLike, value: unknown): void {
  const body = encode(value);
  const { statusCode } = response;
  if (statusCode === 204 || statusCode === 205 || statusCode === 304) {
    response.removeHeader('Content-Type');
    response.removeHeader('Content-Length');
    response.removeHeader('Transfer-Encoding');
    // Of 205, HTTP/1.1 does not know that there is no body.
    if (statusCode === 205) response.writeHead(statusCode, { 'Content-Length': 0 });
    response.end();
    return;
  }
  // One call costs less than one for each header. What was set before stays.
  const headers: Record<string, string | number> = {};
  if (!response.hasHeader('Content-Type')) headers['Content-Type'] = 'application/json; charset=utf-8';
  // A message has one of the two (RFC 9112, 6.2).
  if (!response.hasHeader('Transfer-Encoding')) headers['Content-Length'] = body.length;
  response.writeHead(statusCode, headers);
  if (response.req.method === 'HEAD') response.end();
  else {
    recycleWhenSent(response, body);
    response.end(body);
  }
}
