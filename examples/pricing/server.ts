/**
 * A pricing service whose rules are changed while it runs: an HTTP server, and for each tenant a machine with its rules.
 *
 *   node -C uranium-source --import tsx examples/pricing/server.ts [PORT]
 *
 *   PUT  /tenants/NAME/rules   a program in readable form, or a line (content type application/octet-stream): checked
 *                              as a whole, then published at once. 422 with offset, line and column if it is refused
 *   POST /tenants/NAME/quote   {"quantity": 3, "unit_price": 9.5, "country": "FR", "items": []}: the frame after `quote`
 *   POST /tenants/NAME/explain   the same fields: the statements that a quote would run, with what they wrote and decided
 *   POST /tenants/NAME/rollback?function=discount    the version before
 *   GET  /tenants/NAME         functions with their versions, counters, the blocks that run most
 *   GET  /metrics              requests, failures, fuel, replacements and versions of each tenant
 *
 * A quote has a budget; what is over it is refused with 422 and nothing of it stays. A quote runs to its end before
 * anything else happens, so it sees one version of all rules; the counters, in a port's window, outlive versions.
 */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UraniumError } from 'uranium-jit/asm';
import { type AssembledLine, assembleLine, LineError, Machine } from 'uranium-jit/vm';
import { nativeTier } from 'uranium-jit/vm/native';

/** Fuel of a quote. */
const budget = 20_000;
const largestBody = 1 << 20;

/** The rules of a tenant that has none yet. */
export const defaultRules: string = readFileSync(fileURLToPath(new URL('rules.ul', import.meta.url)), 'utf8');

const rates: Readonly<Record<string, number>> = { FR: 1.2, DE: 1.19, CH: 1.081, US: 1 };

interface Tenant {
  readonly machine: Machine;
  /** The window of port 0. */
  readonly counters: BigInt64Array;
  quotes: number;
  failures: number;
  replacements: number;
  fuel: number;
}

/** What is answered: a status and a value for JSON. */
interface Answer {
  readonly status: number;
  readonly value: unknown;
}

/** The service; the caller lets it listen. */
export function createPricingServer(): Server {
  const tenants = new Map<string, Tenant>();
  return createServer((request, response) => {
    answer(tenants, request)
      .catch((error: unknown) => failure(error))
      .then(({ status, value }) => send(response, status, value));
  });
}

async function answer(tenants: Map<string, Tenant>, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, area, name = '', action = ''] = pathname.split('/');
  const body = await readBody(request);
  if (area === 'metrics' && request.method === 'GET') return { status: 200, value: metricsOf(tenants) };
  if (area !== 'tenants' || !/^[\w-]{1,64}$/.test(name))
    return { status: 404, value: { error: 'no such place' } };
  const route = `${request.method} ${action}`;
  if (route === 'PUT rules')
    return replaceRules(tenantOf(tenants, name), body, request.headers['content-type']);
  const tenant = tenants.get(name);
  if (!tenant) return { status: 404, value: { error: `no tenant ${name}: PUT its rules first` } };
  if (route === 'POST quote') return quote(tenant, JSON.parse(body.toString()) as Record<string, unknown>);
  if (route === 'POST explain')
    return explain(tenant, JSON.parse(body.toString()) as Record<string, unknown>);
  if (route === 'POST rollback') {
    return { status: 200, value: { version: tenant.machine.rollback(searchParams.get('function') ?? '') } };
  }
  if (route === 'GET ') return { status: 200, value: describe(tenant) };
  return { status: 405, value: { error: `${route} is not done here` } };
}

function tenantOf(tenants: Map<string, Tenant>, name: string): Tenant {
  let tenant = tenants.get(name);
  if (!tenant) {
    const machine = new Machine({ memory: 0, strings: { bytes: 65536, count: 1000 }, tier: nativeTier() });
    const counters = new BigInt64Array(8);
    bindHost(machine, counters);
    tenant = { machine, counters, quotes: 0, failures: 0, replacements: 0, fuel: 0 };
    tenants.set(name, tenant);
  }
  return tenant;
}

/** What rules have of the service: a function, and counters. */
function bindHost(machine: Machine, counters: BigInt64Array): void {
  machine.host('rate', 'f64(str)', (country: string) => rates[country] ?? 1, {
    cost: 10,
    description: 'VAT of a country',
  });
  machine.bindPort(0, counters);
}

/** Publishes rules, all of them or nothing. */
function replaceRules(tenant: Tenant, body: Buffer, type: string | undefined): Answer {
  let assembled: AssembledLine | undefined;
  try {
    if (type !== 'application/octet-stream') assembled = assembleLine(body.toString());
    tenant.machine.load(assembled?.bytes ?? body);
    tenant.machine.mark();
    tenant.replacements += 1;
    return { status: 200, value: { versions: versionsOf(tenant.machine) } };
  } catch (error) {
    if (!(error instanceof UraniumError)) throw error;
    const offset = error instanceof LineError ? error.offset : undefined;
    const position = error.position ?? (offset === undefined ? undefined : assembled?.positionOf(offset));
    return { status: 422, value: { error: error.message, code: error.code, offset, ...position } };
  }
}

function quote(tenant: Tenant, fields: Record<string, unknown>): Answer {
  const { machine } = tenant;
  // strings and fields of the last request go
  machine.reset();
  tenant.quotes += 1;
  try {
    machine.frame = { items: [], ...fields };
    const { status, fuelUsed } = machine.call('quote', [], { fuel: budget });
    tenant.fuel += fuelUsed;
    if (status === 'done') return { status: 200, value: { ...machine.frame, fuel: fuelUsed } };
    machine.abandon();
    throw new UraniumError('ERR_LINE_RUN', `the rules use more than ${budget} fuel`);
  } catch (error) {
    tenant.failures += 1;
    return failure(error);
  }
}

/** Why is it that price? A copy of the tenant's machine keeps a trace; counters and figures stay as they are. */
function explain({ machine, counters }: Tenant, fields: Record<string, unknown>): Answer {
  const prepare = (copy: Machine): void => bindHost(copy, counters.slice());
  const copy = Machine.restore(machine.snapshot(), prepare, { trace: 200 });
  let error: string | undefined;
  try {
    copy.frame = { items: [], ...fields };
    copy.call('quote', [], { fuel: budget });
  } catch (thrown) {
    if (!(thrown instanceof UraniumError)) throw thrown;
    error = thrown.message;
  }
  const because = copy.trace.map(({ functionName, version, text, value, taken, inputs }) => ({
    function: `${functionName}@${version}`,
    statement: text,
    ...(value === undefined ? {} : { value }),
    ...(taken === undefined ? {} : { taken, inputs }),
  }));
  return { status: 200, value: { total: copy.frame.total, error, because } };
}

function versionsOf(machine: Machine): Record<string, number> {
  return Object.fromEntries(machine.functions().map(({ name, current }) => [name, current]));
}

function failure(error: unknown): Answer {
  if (error instanceof LineError) {
    const { code, kind, offset, functionName, version } = error;
    return {
      status: 422,
      value: { error: error.message, code, kind, offset, function: functionName, version },
    };
  }
  if (error instanceof UraniumError)
    return { status: 422, value: { error: error.message, code: error.code } };
  if (error instanceof SyntaxError) return { status: 400, value: { error: error.message } };
  return { status: 500, value: { error: String(error) } };
}

function describe({ machine, counters, ...metrics }: Tenant): unknown {
  return {
    ...metrics,
    counters: [...counters].map(Number),
    functions: machine.functions(),
    hot: machine.hotBlocks(5),
  };
}

function metricsOf(tenants: ReadonlyMap<string, Tenant>): unknown {
  const entries = [...tenants].map(([name, { quotes, failures, replacements, fuel, machine }]) => [
    name,
    { quotes, failures, replacements, fuel, versions: versionsOf(machine) },
  ]);
  return Object.fromEntries(entries);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largestBody) throw new UraniumError('ERR_ARGUMENT', `more than ${largestBody} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(
    `${JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))}\n`,
  );
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? 8080);
  createPricingServer().listen(port, () => {
    console.log(`http://localhost:${port}: PUT rules to /tenants/NAME/rules, e.g. with
  curl -T examples/pricing/rules.ul http://localhost:${port}/tenants/demo/rules
  curl -d '{"quantity":120,"unit_price":9.5,"country":"FR"}' http://localhost:${port}/tenants/demo/quote`);
  });
}
