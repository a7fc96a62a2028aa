/** Worker threads: machines run in each of them, compiled and not, while the main thread replaces their functions. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { MessageChannel, Worker } from 'node:worker_threads';
import { assembleLine, Machine, readLine } from 'uranium-jit/vm';
import { nativeTier, nativeTierStatus } from 'uranium-jit/vm/native';
import type { Replacement, WorkerReport } from './fixtures/replaced.ts';

const replacements = Number(process.env.URANIUM_VM_REPLACEMENTS ?? 300);

/** Two functions, which have the version in them three times. */
function lineOf(version: number): Uint8Array {
  return assembleLine(`@define_func("part", "i64(i64)", { repeat a, { set b, ${version} }; return b })
    @define_func("whole", "i64(i64)", {
      set b, (call part, a)
      set d, ${version}
      call update
      if (ne d, ${version}), { return -1 }
      return (mul d, 4096 | add b | mul 4096 | add (call part, a))
    })`).bytes;
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

// Node.js 20's workers do not inherit tsx
const program = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(new URL('fixtures/replaced.ts', import.meta.url).href)})));`;

test(`workers run machines while their functions are replaced ${replacements} times: no run fails or mixes versions`, async (t) => {
  const workers = await Promise.all(
    [1, 2].map(async () => {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(program, {
        eval: true,
        workerData: { port: port2, last: replacements },
        transferList: [port2],
      });
      const [ready] = (await once(worker, 'message')) as [string];
      assert.equal(ready, 'ready');
      return { worker, port: port1, report: once(worker, 'message') as Promise<[WorkerReport]> };
    }),
  );
  t.after(() =>
    Promise.all(
      workers.map(({ worker, port }) => {
        port.close();
        return worker.terminate();
      }),
    ),
  );
  // this thread has code of its own in the same code memory
  const machine = new Machine({ tier: nativeTier({ threshold: 2 }) });
  machine.host('update', 'void()', () => {});
  for (let version = 1; version <= replacements; version++) {
    const bytes = lineOf(version);
    const message: Replacement = { version, line: shared(bytes) };
    for (const [index, { worker, port }] of workers.entries()) {
      if ((version + index) % 2 === 0) worker.postMessage(message);
      else port.postMessage(message);
    }
    machine.load(bytes);
    for (let run = 0; run < 3; run++) {
      assert.equal(machine.call('whole', [3n]).value, BigInt((version * 4096 + version) * 4096 + version));
    }
    if (version % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const { report } of workers) {
    const [told] = await report;
    t.diagnostic(JSON.stringify(told));
    assert.deepEqual(told.wrong, []);
    assert.equal(told.replaced, replacements);
    assert.ok(told.runs > 100 && told.within > 0);
    assert.equal(told.compiled, nativeTierStatus().available);
  }
  assert.ok(machine.call('whole', [3n]).value);
});

test('lines are read from shared memory, which may be written meanwhile', () => {
  const bytes = assembleLine('"naïve": "é"; sset S, "ü"; add A, 1').bytes;
  const buffer = shared(bytes);
  const machine = new Machine();
  const line = machine.load(new Uint8Array(buffer));
  const read = readLine(new Uint8Array(buffer));
  new Uint8Array(buffer).fill(0x41);
  machine.run(line);
  machine.run(machine.load(read));
  assert.deepEqual([machine.frame, machine.register('S'), machine.register('A')], [{ naïve: 'é' }, 'ü', 2n]);
});
