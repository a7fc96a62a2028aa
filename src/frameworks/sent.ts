/**
 * Bodies that were sent: their memory goes to the next ones (`recycle` in src/json/recycle.ts).
 *
 * Invariant: only Node.js itself has seen such a body. Where `end`, `write` or the socket are not Node.js's own (compression,
 * sessions, servers that are only imitated), somebody may have kept it, and nothing is done.
 */
import { OutgoingMessage } from 'node:http';
import { Socket } from 'node:net';
import { recycle, smallestRecycled } from '../json/index.ts';

/** What is used of a response. */
export interface SentResponse {
  readonly socket?: unknown;
  readonly end: unknown;
  readonly write: unknown;
  once(event: 'finish', listener: () => void): unknown;
}

/**
 * To be called before `end(body)`, with a body that nobody else has. Its memory is used again when the system has all of it;
 * it is left to the collector where the connection is lost before.
 */
export function recycleWhenSent(response: SentResponse, body: Uint8Array): void {
  if (body.length < smallestRecycled) return;
  // First: the sockets of HTTP/2 throw when they are looked at.
  if (response.end !== end || response.write !== write) return;
  const { socket } = response;
  if (!(socket instanceof Socket) || socket.write !== socketWrite) return;
  response.once('finish', () => {
    if (!socket.destroyed) recycle(body);
  });
}

const { end, write } = OutgoingMessage.prototype;
const socketWrite = Socket.prototype.write;
