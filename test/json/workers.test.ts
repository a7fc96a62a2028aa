/** Worker threads: several encoders at once, ends of every kind, and memory that stays flat. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engine } from 'uranium-jit/json';
import { runFixture } from './child.ts';

const { name } = engine();

interface WorkersReport {
  readonly engine: string;
  readonly wrong: number;
  readonly native: number;
  readonly count: number;
  readonly calls: number;
  readonly memory: readonly number[];
}

/** A hundred take a minute or two, most of it for tsx: URANIUM_WORKERS asks for them. */
const workers = Number(process.env.URANIUM_WORKERS ?? 28);

test(`${workers} workers start, encode and end in every way, while the main thread encodes; memory stays flat`, (t) => {
  const report = runFixture('workers', {
    flags: ['--expose-gc'],
    environment: { WORKERS: String(workers) },
  }) as WorkersReport;
  t.diagnostic(JSON.stringify(report));
  assert.equal(report.wrong, 0);
  assert.equal(report.count, workers);
  assert.ok(report.calls > 0);
  assert.equal(report.native, name === 'native' ? workers : 0);
  // Allocators warm up; then nothing may grow with the number of workers.
  const settled = report.memory.slice(Math.floor(report.memory.length / 3));
  const growth = (settled.at(-1) ?? 0) - Math.min(...settled);
  assert.ok(growth < 40, `grew by ${growth} MB: ${report.memory.join(' ')}`);
});

test('process.exit of the main thread, while workers encode, ends the process as it should', () => {
  const source = `
    import { Worker } from 'node:worker_threads';
    import { encode } from 'uranium-jit/json';
    const program = \`import { parentPort } from 'node:worker_threads'; import('tsx/esm/api').then(({ register }) => (register(), import('uranium-jit/json'))).then((json) => {
      parentPort.postMessage('running');
      for (;;) json.encode({ a: [1, { b: 'x'.repeat(1000) }] });
    });\`;
    const workers = [1, 2].map(() => new Worker(program, { eval: true }));
    await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
    for (let i = 0; i < 100; i++) encode({ i });
    process.exit(7);
  `;
  const child = spawnSync(
    process.execPath,
    ['--conditions=uranium-source', '--import=tsx', '--input-type=module', '--eval', source],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8' },
  );
  assert.equal(child.signal, null, child.stderr);
  assert.equal(child.status, 7, child.stderr);
});
