/**
 * What a response costs the server: processor time (of the user and of the system, of all threads) for each response, with an
 * adapter, with the framework as it comes, and with the framework and bytes that are ready: no encoder can bring more than that.
 * `npm run bench -- --filter http` shows it.
 *
 * Each side is a process of its own (bench/http-server.ts), this process is the client. They get requests in turns, forth and
 * back (A B C C B A), each for about the same time, over kept connections; their answers are compared first.
 */

import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Quartiles, quartiles, ratioOf } from '../src/cli/measure.ts';
import type { Measured } from './goals.ts';

export const httpGroup = 'http';

/** What bench/http-server.ts can be: with an adapter, the framework as it comes, and the framework with bytes that are ready. */
export const sideNames = ['ours', 'theirs', 'ready'] as const;
export type SideName = (typeof sideNames)[number];

const frameworks = [
  'node:http',
  'Fastify',
  'Fastify with a schema',
  'Express',
  'Express without ETag',
  'Hono',
  'Hono, json(c, value)',
  'Hono with a middleware',
] as const;
/** They show what else costs: goals are for the others. */
const asides: readonly string[] = ['Express without ETag', 'Hono with a middleware'];
/** Users in a body, and about how many bytes that is. */
const sizes = [
  [10, '2 KB'],
  [100, '21 KB'],
  [1000, '219 KB'],
] as const;

export interface HttpTime {
  readonly name: string;
  readonly groups: readonly string[];
  readonly bytes: number;
  /** Microseconds of the processor for one response. */
  readonly ours: Quartiles;
  readonly theirs: Quartiles;
  /** What is left where the body is there already. */
  readonly ready: Quartiles;
  readonly ratio: Quartiles;
  /** The ratio of an encoder that takes no time. */
  readonly bound: Quartiles;
}

/** Measures what `filter` names, `seconds` for each size of each framework; `onProgress` gets 0..1. */
export async function measureHttp(
  filter: string,
  seconds: number,
  onProgress: (done: number, name: string) => void,
): Promise<HttpTime[]> {
  const works = frameworks.map((framework) => ({
    framework,
    cases: sizes
      .map(([users, size]) => ({ users, size, name: `${httpGroup}: ${framework}, ${size}` }))
      .filter(({ name }) => name.includes(filter)),
  }));
  const all = works.reduce((sum, { cases }) => sum + cases.length, 0);
  const times: HttpTime[] = [];
  for (const { framework, cases } of works) {
    if (cases.length === 0) continue;
    onProgress(times.length / all, `${httpGroup}: ${framework}`);
    const sides = await Promise.all(sideNames.map((side) => Side.start(framework, side)));
    try {
      for (const side of sides) await side.use(smallest, warmUpSeconds);
      for (const { users, size, name } of cases) {
        onProgress(times.length / all, name);
        const groups = [framework === 'Fastify with a schema' ? `http schema ${size}` : `http ${size}`];
        const compared = await compare(sides, users, seconds);
        times.push({ name, groups: asides.includes(framework) ? [] : groups, ...compared });
      }
    } finally {
      for (const side of sides) side.stop();
    }
  }
  return times;
}

const smallest = sizes[0][0];

/**
 * Of the server's processor, for each size. V8 compiles what a server does with each request in several steps; after some
 * thousands, it is at rest.
 */
const warmUpSeconds = 1;
/** Long enough that collections of garbage, some of which take long, fall on each turn. */
const turnSeconds = 0.25;

export function measuredHttp(times: readonly HttpTime[]): Measured[] {
  return times.map(({ name, groups, ratio }) => ({ name, groups, ratio: ratio[1], rate: 0 }));
}

async function compare(
  sides: readonly Side[],
  users: number,
  seconds: number,
): Promise<Omit<HttpTime, 'name' | 'groups'>> {
  const [body, ...others] = await Promise.all(sides.map((side) => side.bodyOf(users)));
  assert.ok(
    body !== undefined && others.every((other) => body.equals(other)),
    'all sides send the same bytes',
  );
  const turns: Turn[] = [];
  for (const side of sides) {
    const perResponse = await side.use(users, warmUpSeconds);
    turns.push({ side, count: Math.ceil((turnSeconds * 1e6) / perResponse), times: [] });
  }
  const start = performance.now();
  for (let round = 0; performance.now() - start < seconds * 1000 || round < 4; round++) {
    for (const { side, count, times } of [...turns, ...turns.toReversed()])
      times.push(await side.microsecondsOf(users, count));
  }
  const [ours, theirs, ready] = turns.map(({ times }) => times) as [number[], number[], number[]];
  return {
    bytes: body.length,
    ours: quartiles(ours),
    theirs: quartiles(theirs),
    ready: quartiles(ready),
    ratio: ratioOf(ours, theirs),
    bound: ratioOf(ready, theirs),
  };
}

interface Turn {
  readonly side: Side;
  /** Responses in a turn. */
  readonly count: number;
  /** Microseconds for a response, turn by turn. */
  readonly times: number[];
}

/** A server process, and connections to it. */
class Side {
  readonly #process: ChildProcess;
  readonly #connections: readonly Connection[];

  private constructor(process: ChildProcess, connections: readonly Connection[]) {
    this.#process = process;
    this.#connections = connections;
  }

  static async start(framework: string, side: SideName): Promise<Side> {
    const file = fileURLToPath(new URL('http-server.ts', import.meta.url));
    const child = fork(file, [framework, side]);
    const [port] = (await once(child, 'message')) as [number];
    const sockets = Array.from({ length: connectionCount }, () => connect(port, '127.0.0.1'));
    return new Side(
      child,
      sockets.map((socket) => new Connection(socket)),
    );
  }

  stop(): void {
    for (const connection of this.#connections) connection.close();
    this.#process.kill();
  }

  bodyOf(users: number): Promise<Buffer> {
    return (this.#connections[0] as Connection).ask(users);
  }

  /** Keeps the server busy for some seconds of its processor; microseconds for a response, at last. */
  async use(users: number, seconds: number): Promise<number> {
    let count = 10;
    for (let left = seconds * 1e6; ; count *= 2) {
      const perResponse = await this.#time(users, count);
      left -= perResponse * count;
      if (left <= 0) return perResponse;
    }
  }

  /**
   * Processor time of the server for one response, over `count` of them. Some come before that aren't counted: while the
   * other side had its turn, caches have forgotten this one, and memory went back to the system.
   */
  async microsecondsOf(users: number, count: number): Promise<number> {
    await this.#ask(users, count / 4);
    return this.#time(users, count);
  }

  async #time(users: number, count: number): Promise<number> {
    const before = await this.#processorTime();
    await this.#ask(users, count);
    return ((await this.#processorTime()) - before) / count;
  }

  async #ask(users: number, count: number): Promise<void> {
    let left = Math.ceil(count);
    await Promise.all(
      this.#connections.map(async (connection) => {
        while (left-- > 0) await connection.ask(users);
      }),
    );
  }

  async #processorTime(): Promise<number> {
    this.#process.send('processor time');
    const [{ user, system }] = (await once(this.#process, 'message')) as [{ user: number; system: number }];
    return user + system;
  }
}

const connectionCount = 8;

/** A client that costs little: it knows where a response ends, and no more. */
class Connection {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #size = 0;
  /** Bytes of the whole response; not yet known. */
  #expected = 0;
  #bodyStart = 0;
  #done: ((body: Buffer) => void) | undefined;

  constructor(socket: Socket) {
    this.#socket = socket.setNoDelay(true).on('data', (chunk) => this.#take(chunk));
    socket.on('end', () => assert.fail('the server has closed a connection'));
  }

  ask(users: number): Promise<Buffer> {
    this.#socket.write(`GET /${users} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    return new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    if (this.#size === 0) {
      this.#bodyStart = chunk.indexOf('\r\n\r\n') + 4;
      const [, length] =
        /^content-length: (\d+)\r$/im.exec(chunk.toString('latin1', 0, this.#bodyStart)) ?? [];
      assert.ok(
        this.#bodyStart >= 4 && length !== undefined,
        'a response begins with its head, which has a length',
      );
      this.#expected = this.#bodyStart + Number(length);
    }
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#expected) return;
    const body = Buffer.concat(this.#chunks).subarray(this.#bodyStart);
    this.#chunks = [];
    this.#size = 0;
    this.#done?.(body);
  }
}
