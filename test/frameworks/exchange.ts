/**
 * Real HTTP for the tests of adapters: requests go over one kept connection, to a server as it comes and to one with the adapter,
 * and what a client can see is compared. What the tests of all frameworks send is here, too.
 */

import assert from 'node:assert/strict';
import { Agent, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { engine, resetStats, stats } from 'uranium-jit/json';

export interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  /** In lower case, in the order of the alphabet; without the date. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends the requests one after the other over one connection, and closes the server. */
export async function exchange(server: Server, requests: readonly (Asked | string)[]): Promise<Answer[]> {
  let connections = 0;
  server.on('connection', () => connections++);
  const port = await listen(server);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const answers: Answer[] = [];
    for (const asked of requests)
      answers.push(await ask(port, agent, typeof asked === 'string' ? { path: asked } : asked));
    assert.equal(connections, 1, 'the connection is kept');
    return answers;
  } finally {
    agent.destroy();
    await close(server);
  }
}

/** The port of a server, which begins to listen, unless it does already. */
export async function listen(server: NetServer): Promise<number> {
  if (!server.listening) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

function ask(port: number, agent: Agent, { path, method = 'GET', headers = {} }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', agent, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: sorted(response),
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

function sorted({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).filter(([name]) => name !== 'date');
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]).sort());
}

/** Asserts that both answer the same, byte for byte, and returns the answers of `ours`. */
export async function compareServers(
  ours: Server,
  asItComes: Server,
  requests: readonly (Asked | string)[],
): Promise<Answer[]> {
  const [expected, actual] = [await exchange(asItComes, requests), await exchange(ours, requests)];
  for (const [index, answer] of actual.entries()) {
    const { status, headers, body } = expected[index] as Answer;
    const name = JSON.stringify(requests[index]);
    assert.deepEqual(
      { status: answer.status, headers: answer.headers, body: answer.body.toString('latin1') },
      { status, headers, body: body.toString('latin1') },
      name,
    );
  }
  return actual;
}

/**
 * Asserts that a document's body is the same as without the adapter, with its headers, and that machine code made it, where that
 * can run. `compare` asks both servers, which answer `/` with the document.
 */
export async function compareDocument(
  document: unknown,
  type: string,
  compare: (requests: readonly string[]) => Promise<Answer[]>,
): Promise<Answer> {
  resetStats();
  const [answer] = await compare(['/', '/']);
  assert.ok(answer);
  assert.equal(answer.body.toString(), JSON.stringify(document));
  assert.equal(answer.headers['content-type'], type);
  assert.equal(Number(answer.headers['content-length']), answer.body.length);
  assert.equal(stats().calls - stats().fallbacks, engine().name === 'native' ? 2 : 0);
  return answer;
}

/** Values that every framework's method for JSON is given; what others are is the framework's. */
export const values: readonly unknown[] = [
  ...[null, true, 1.5, 'text', [], {}],
  () => 1,
  { toJSON: () => undefined },
  new Date(0),
];

/** What a test calls a value. */
export function nameOf(value: unknown): string {
  return JSON.stringify(value) ?? typeof value;
}

/** A document with all that a body may have in it: text of each width, dates, gaps. */
export function makeDocument(): unknown {
  const rows = Array.from({ length: 40 }, (_, id) => ({
    id,
    name: `Zoë ${id} <b>"&'\u2028\n`,
    price: id + 0.25,
    tags: ['a', '€', '𝒳'],
    at: new Date(id * 1e9),
    nothing: undefined,
  }));
  return { rows, total: rows.length, custom: { toJSON: () => ({ made: 'by toJSON' }) }, lone: '\ud800' };
}
