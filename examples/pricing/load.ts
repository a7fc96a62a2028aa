/**
 * Load for the pricing service: clients ask for quotes without a pause while the rules are replaced again and again. Each
 * version of the rules has another number in each of its functions, and every answer has to be of one version.
 *
 *   node -C uranium-source --import tsx examples/pricing/load.ts [REPLACEMENTS] [CLIENTS]
 */

import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { createPricingServer, defaultRules } from './server.ts';

export interface LoadReport {
  readonly replacements: number;
  readonly quotes: number;
  /** Answers other than 200. */
  readonly failures: number;
  /** Answers whose functions were of several versions, or whose total is not what that version gives. */
  readonly mixed: number;
  /** Versions that were seen in answers. */
  readonly versions: number;
  readonly seconds: number;
}

interface Reply {
  readonly status: number;
  readonly value: Record<string, number>;
}

/** The default rules, with another number, and with it as percent of discount from 100 pieces on. */
export function rulesOf(version: number): string {
  return defaultRules
    .replace('@define_macro("version", "", 1)', `@define_macro("version", "", ${version})`)
    .replace('return 0.10', `return ${(version % 50) / 100 + 0.001}`);
}

/** Whether an answer is of one version, and what that version gives. */
export function isWhole({
  total,
  price_version,
  discount_version,
  extras_version,
}: Record<string, number>): boolean {
  if (price_version !== discount_version || price_version !== extras_version || total === undefined)
    return false;
  const discount = ((price_version ?? 0) % 50) / 100 + 0.001;
  return Math.abs(total - ((1 - discount) * 2 * 120 + 3.5) * 1.2) < 1e-6;
}

/** Runs the service in this process, with clients and replacements. */
export async function runLoad(replacements: number, clients: number): Promise<LoadReport> {
  const server = createPricingServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: clients + 1 });
  const ask = (method: string, path: string, body: string): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { port, host: '127.0.0.1', agent, method, path: `/tenants/load/${path}` },
        (response) => {
          let text = '';
          response.on('data', (piece) => (text += String(piece)));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, value: JSON.parse(text) }));
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const body = JSON.stringify({ quantity: 120, unit_price: 2, country: 'FR', items: [1, 2.5] });
  const report = { quotes: 0, failures: 0, mixed: 0 };
  const versions = new Set<number>();
  let isOver = false;
  const started = performance.now();
  await ask('PUT', 'rules', rulesOf(1));
  const client = async (): Promise<void> => {
    while (!isOver) {
      const { status, value } = await ask('POST', 'quote', body);
      report.quotes += 1;
      if (status !== 200) report.failures += 1;
      else if (!isWhole(value)) report.mixed += 1;
      versions.add(value.price_version ?? 0);
    }
  };
  const replace = async (): Promise<void> => {
    for (let version = 2; version <= replacements; version++) {
      const { status } = await ask('PUT', 'rules', rulesOf(version));
      if (status !== 200) report.failures += 1;
    }
    isOver = true;
  };
  await Promise.all([replace(), ...Array.from({ length: clients }, client)]);
  agent.destroy();
  await new Promise((resolve) => server.close(resolve));
  return { replacements, ...report, versions: versions.size, seconds: (performance.now() - started) / 1000 };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const report = await runLoad(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 8));
  console.log(report);
  process.exitCode = report.failures + report.mixed === 0 ? 0 : 1;
}
