/**
 * Real HTTP for the tests of adapters: requests go over one kept connection, to a server as it comes and to one with the adapter,
 * and what a client can see is compared.
 */

import assert from 'node:assert/strict';
import { Agent, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
  if (!server.listening) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const answers: Answer[] = [];
    for (const asked of requests)
      answers.push(await ask(port, agent, typeof asked === 'string' ? { path: asked } : asked));
    assert.equal(connections, 1, 'the connection is kept');
    return answers;
  } finally {
    agent.destroy();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
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
