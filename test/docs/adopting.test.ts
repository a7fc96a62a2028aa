/**
 * The examples of the pages about adopting: each block of TypeScript is run.
 *
 *   <!-- run -->                       before a block: it runs, and what stands before `//=> text` gives that text
 *   <!-- run: GET /path gives text --> the server of the block is asked over HTTP, and its body begins with the text
 *
 * `users` stands for the reader's data; ports are free ones. Koa, ws and graphql-yoga are no dependencies of this project:
 * for them stand objects that do what the real ones were seen to do.
 */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, Server } from 'node:http';
import { test } from 'node:test';
import { exchange } from '../frameworks/exchange.ts';

const pages = ['adopting', 'express', 'fastify', 'hono', 'peers', 'production', 'recipes'];

interface Example {
  readonly name: string;
  /** What is asked, and what the answer begins with; undefined where the block has no server. */
  readonly asked: { readonly what: string; readonly wanted: string } | undefined;
  readonly code: string;
}

const texts = pages.map((page) => readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8'));

const examples = texts.flatMap((text, index) =>
  [...text.matchAll(/<!-- run(?:: (.+?) gives (.+?))? -->\n```ts\n([\s\S]*?)```/g)].map((match): Example => {
    const [, what, wanted, code = ''] = match;
    const name = `docs/${pages[index]}.md, line ${text.slice(0, match.index).split('\n').length}`;
    return { name, asked: what === undefined ? undefined : { what, wanted: wanted ?? '' }, code };
  }),
);

test('all blocks of code are run', () => {
  const blocks = texts.flatMap((text) => [...text.matchAll(/^```ts$/gm)]);
  assert.equal(examples.length, blocks.length);
  assert.ok(examples.length >= 15, `${examples.length}`);
});

/** What Koa does with a request, as far as a body of bytes is concerned. */
class Koa {
  #handle: ((context: { type: string; body: unknown }) => void) | undefined;

  use(handle: (context: { type: string; body: unknown }) => void): void {
    this.#handle = handle;
  }

  callback(): RequestListener {
    return (_request, response) => {
      const context = { type: '', body: undefined as unknown };
      this.#handle?.(context);
      assert.ok(Buffer.isBuffer(context.body) && context.type === 'json');
      response.end(context.body);
    };
  }
}

/** What ws does: bytes are binary frames unless it is told. */
class WebSocketServer {
  #connect: ((socket: object) => void) | undefined;

  on(_event: 'connection', connect: (socket: object) => void): void {
    this.#connect = connect;
  }

  frames(): string[] {
    const frames: string[] = [];
    const send = (data: unknown, { binary = Buffer.isBuffer(data) } = {}) =>
      void frames.push(`${binary ? 'binary' : 'text'} ${String(data)}`);
    this.#connect?.({ send });
    return frames;
  }
}

interface YogaOptions {
  readonly plugins: readonly { onExecute(): { onExecuteDone(event: object): void } }[];
}

/** What graphql-yoga does with a result: its own `stringify`, or JSON.stringify. */
const yoga = {
  createSchema: (schema: object) => schema,
  createYoga: ({ plugins }: YogaOptions) => {
    let result: { data: object; stringify?: (value: unknown) => unknown } = { data: { name: 'Ada' } };
    const setResult = (other: typeof result) => {
      result = other;
    };
    for (const plugin of plugins) plugin.onExecute().onExecuteDone({ result, setResult });
    return { result: () => (result.stringify as (value: unknown) => unknown)(result) };
  },
};

const standIns: Readonly<Record<string, unknown>> = {
  koa: { default: Koa },
  ws: { WebSocketServer },
  'graphql-yoga': yoga,
};
const load = (name: string): unknown => standIns[name] ?? import(name);

const users = [
  { id: 1, name: 'Ada' },
  { id: 2, name: 'Alan' },
];

type Names = 'app' | 'server' | 'yoga';
// biome-ignore lint/suspicious/noExplicitAny: whatever the block makes
type Made = { readonly [name in Names]?: any };
type Run = (load: unknown, expect: unknown, users: unknown) => Promise<Made>;
const AsyncFunction = (async () => {}).constructor as new (...parameters: string[]) => Run;

/** The block as the body of a function: imports become calls, `//=>` comparisons, ports free. */
function compile(code: string): Run {
  const body = code
    .replaceAll(/^import (\w+) from '([^']+)';$/gm, "const { default: $1 } = await load('$2');")
    .replaceAll(/^import \{ ([^}]+) \} from '([^']+)';$/gm, "const { $1 } = await load('$2');")
    .replaceAll(
      /^(.*); +\/\/=> (.*)$/gm,
      (_line, value: string, wanted: string) => `expect(${value}, ${JSON.stringify(wanted)});`,
    )
    .replaceAll('3000', '0');
  const made = (['app', 'server', 'yoga'] satisfies Names[]).map(
    (name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`,
  );
  return new AsyncFunction('load', 'expect', 'users', `${body}\nreturn { ${made.join(', ')} };`);
}

const expect = (value: unknown, wanted: string): void => assert.equal(String(value), wanted);

for (const { name, asked, code } of examples) {
  test(name, async () => {
    const made = await compile(code.replaceAll('await response.text()', '(await response.text())'))(
      load,
      expect,
      users,
    );
    if (asked !== undefined)
      assert.ok((await answer(made, asked.what)).startsWith(asked.wanted), asked.wanted);
  });
}

/** What the block's server says to `GET /path`, what a socket of it gets, or what a result of it is. */
async function answer({ app, server, yoga }: Made, what: string): Promise<string> {
  if (what === 'SOCKET') return server.frames()[0];
  if (what === 'RESULT') return yoga.result();
  const listener: Server =
    server ?? (app.server instanceof Server ? app.server : createServer(app.callback()));
  if (server !== undefined && !listener.listening) await once(listener, 'listening');
  const [{ body } = assert.fail()] = await exchange(listener, [what.replace('GET ', '')]);
  return body.toString();
}
