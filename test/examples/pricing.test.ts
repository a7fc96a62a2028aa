/** examples/pricing: rules are replaced while requests run, and what is wrong with rules or requests is said. */

import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { runLoad } from '../../examples/pricing/load.ts';
import { createPricingServer, defaultRules } from '../../examples/pricing/server.ts';

test('no request fails or mixes versions while rules are replaced', async () => {
  const { failures, mixed, quotes, versions } = await runLoad(100, 4);
  assert.deepEqual([failures, mixed], [0, 0]);
  assert.ok(quotes > 50 && versions > 10, `${quotes} quotes of ${versions} versions`);
});

test('the service quotes, counts, refuses and rolls back', async () => {
  const server = createPricingServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const ask = async (
      method: string,
      path: string,
      body?: string,
    ): Promise<[number, Record<string, unknown>]> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body === undefined ? {} : { body }),
      });
      return [response.status, (await response.json()) as Record<string, unknown>];
    };
    const quote = (fields: object): ReturnType<typeof ask> =>
      ask('POST', '/tenants/t1/quote', JSON.stringify(fields));
    assert.equal((await ask('POST', '/tenants/t1/quote', '{}'))[0], 404);
    assert.equal((await ask('PUT', '/tenants/t1/rules', defaultRules))[0], 200);
    const [status, first] = await quote({ quantity: 20, unit_price: 10, country: 'FR', items: [1.5, 2] });
    assert.equal(status, 200);
    assert.ok(Math.abs((first.total as number) - (190 + 3.5) * 1.2) < 1e-9);
    assert.equal(first.quotes, 1);
    const [missing, error] = await quote({ unit_price: 10, country: 'FR' });
    assert.deepEqual([missing, error.kind, error.function], [422, 'field', 'quote']);
    const [refused, why] = await ask(
      'PUT',
      '/tenants/t1/rules',
      '@define_func("discount", "f64(i64)", { return\n "x" })',
    );
    assert.deepEqual([refused, why.code, why.line], [422, 'ERR_LINE_SYNTAX', 2]);
    const wrong = await ask(
      'PUT',
      '/tenants/t1/rules',
      '# fails\n@define_func("discount", "f64(i64)", { return "x" })',
    );
    assert.deepEqual(
      [wrong[0], wrong[1].code, wrong[1].line, wrong[1].column],
      [422, 'ERR_LINE_CHECK', 2, 47],
    );
    assert.equal(
      (await ask('PUT', '/tenants/t1/rules', '@define_func("discount", "f64(i64)", { return 0.5 })'))[0],
      200,
    );
    assert.equal((await quote({ quantity: 1, unit_price: 10, country: 'US' }))[1].total, 5);
    const fields = JSON.stringify({ quantity: 1, unit_price: 10, country: 'US', items: [] });
    const [, explained] = await ask('POST', '/tenants/t1/explain', fields);
    assert.equal(explained.total, 5);
    const because = explained.because as { statement: string }[];
    assert.deepEqual(
      because.find(({ statement }) => statement === 'return 0.5'),
      { function: 'discount@2', statement: 'return 0.5', value: 0.5 },
    );
    assert.deepEqual((await ask('POST', '/tenants/t1/rollback?function=discount'))[1], { version: 1 });
    assert.equal((await quote({ quantity: 1, unit_price: 10, country: 'US' }))[1].total, 10);
    assert.equal(
      (
        await ask(
          'PUT',
          '/tenants/t1/rules',
          '@define_func("discount", "f64(i64)", { while 1, { }; return 0.5 })',
        )
      )[0],
      200,
    );
    const [stopped, over] = await quote({ quantity: 1, unit_price: 10, country: 'US' });
    assert.equal(stopped, 422);
    assert.match(String(over.error), /more than 20000 fuel/);
    const [, metrics] = await ask('GET', '/metrics');
    const { quotes, failures, replacements, versions } = metrics.t1 as Record<string, unknown>;
    assert.equal((versions as Record<string, number>).discount, 3);
    assert.deepEqual({ quotes, failures, replacements }, { quotes: 5, failures: 2, replacements: 3 });
    const [, tenant] = await ask('GET', '/tenants/t1');
    assert.deepEqual((tenant.counters as number[]).slice(0, 2), [3, 22], 'counters outlive versions');
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
