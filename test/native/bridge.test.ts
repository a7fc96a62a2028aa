import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadBridge, nativeStatus } from 'uranium-jit/native';
import { bridgePath, buildBridge } from '../../scripts/bridge.ts';
import { buildArm64Bridge } from '../../scripts/bridge-arm64.ts';
import { COMPILER_MAJOR, findCompiler } from '../../scripts/clang.ts';

test('The committed bridge is what the generator writes', () => {
  assert.ok(Buffer.from(buildBridge()).equals(readFileSync(bridgePath('x64'))), 'run: npm run bridge');
});

const compiler = findCompiler();

test('The committed bridge for arm64 is what its source makes', {
  skip: compiler ? false : `clang ${COMPILER_MAJOR} is not installed`,
}, () => {
  if (!compiler) return;
  const committed = readFileSync(bridgePath('arm64'));
  assert.ok(Buffer.from(buildArm64Bridge(compiler)).equals(committed), 'run: npm run bridge');
});

test('The bridge can be loaded several times in one thread', () => {
  assert.deepEqual(nativeStatus(), { available: true, reason: '' });
  assert.equal(loadBridge(), loadBridge());
  const envs = new Set<bigint>();
  for (let i = 0; i < 5; i++) {
    const module = { exports: {} as { mailbox: ArrayBuffer; invoke(): unknown } };
    process.dlopen(module, bridgePath('x64'));
    const words = new BigUint64Array(module.exports.mailbox, 0, 32);
    envs.add(words[16] as bigint);
    words[0] = words[13] as bigint;
    words[1] = 39n; // getpid
    assert.equal(module.exports.invoke(), undefined);
    assert.equal(words[9], BigInt(process.pid));
  }
  assert.equal(envs.size, 5, 'every registration has its own mailbox');
});

test('Symbols of Node.js and libc are found, others are not', () => {
  const bridge = loadBridge();
  assert.ok((bridge.symbol('napi_create_function') ?? 0n) > 0n);
  assert.ok((bridge.symbol('malloc') ?? 0n) > 0n);
  assert.equal(bridge.symbol('no_such_symbol_here'), undefined);
  assert.throws(() => bridge.symbol('a\0b'), { code: 'ERR_ARGUMENT' });
});

test('C functions are called with up to eight integers', () => {
  const bridge = loadBridge();
  const labs = bridge.symbol('labs') as bigint;
  assert.equal(bridge.call(labs, -7n), 7n);
  const nine = new Array<bigint>(9).fill(0n);
  assert.throws(() => bridge.call(labs, ...nine), { code: 'ERR_ARGUMENT' });
  assert.throws(() => bridge.call(0n), { code: 'ERR_ARGUMENT' });
});

test('System calls return their result or throw an error with its name', () => {
  const bridge = loadBridge();
  assert.equal(bridge.syscall(39n), BigInt(process.pid));
  assert.throws(() => bridge.syscall(11n, 1n, 1n), { code: 'ERR_NATIVE_MEMORY', cause: 'EINVAL' });
});

test('Memory is read, written and viewed, and a region detaches its views on release', () => {
  const bridge = loadBridge();
  const memory = bridge.syscall(9n, 0n, 1n << 20n, 3n, 0x22n, -1n, 0n);
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251);
  bridge.write(memory + 3n, bytes);
  assert.deepEqual(bridge.read(memory + 3n, bytes.length), bytes);
  const view = bridge.view(memory, 1 << 20);
  assert.deepEqual(new Uint8Array(view, 3, 5), bytes.slice(0, 5));
  bridge.detach(view);
  assert.equal(view.byteLength, 0);
  bridge.syscall(11n, memory, 1n << 20n);
  assert.throws(() => bridge.view(memory, 0), { code: 'ERR_ARGUMENT' });
});

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** What test/native/fixtures/status.ts prints in a process with these flags. */
function statusWith(...flags: string[]): { available: boolean; reason: string; outcome: unknown } {
  const args = ['--no-warnings', ...flags, '-C', 'uranium-source', '--import', 'tsx', fixture('status.ts')];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

test('A child process without flags runs machine code', () => {
  assert.deepEqual(statusWith(), { available: true, reason: '', outcome: 42 });
});

test('With --no-addons there is a reason rather than machine code', () => {
  const { available, reason, outcome } = statusWith('--no-addons');
  assert.equal(available, false);
  assert.match(reason, /native modules are disabled/);
  assert.equal((outcome as { code: string }).code, 'ERR_NATIVE_UNAVAILABLE');
});

test('Under the permission model there is a reason rather than machine code', () => {
  const old = Number.parseInt(process.versions.node, 10) < 24;
  const permission = old ? '--experimental-permission' : '--permission';
  // What tsx needs: its loader's thread, the compiler's process, the cache of compiled files.
  const allowed = ['--allow-fs-read=*', '--allow-fs-write=*', '--allow-worker', '--allow-child-process'];
  const { available, reason, outcome } = statusWith(permission, ...allowed);
  assert.equal(available, false);
  assert.match(reason, /native modules are disabled|permission model/);
  assert.equal((outcome as { code: string }).code, 'ERR_NATIVE_UNAVAILABLE');
});

/** A worker that has answered once. Node.js 20's workers don't inherit tsx, so it is registered there. */
async function startWorker(number: number, forever: boolean): Promise<[Worker, unknown]> {
  const url = new URL('fixtures/worker.ts', import.meta.url).href;
  const program = `import('tsx/esm/api').then(({ register }) => { register(); return import('${url}'); })`;
  const worker = new Worker(program, { eval: true, workerData: { number, forever } });
  const answer = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return [worker, answer];
}

test('Workers compile at the same time, and are terminated while others run', async () => {
  const started = await Promise.all([1, 2, 3].map((number) => startWorker(number, true)));
  assert.deepEqual(
    started.map(([, answer]) => answer),
    [65536, 131072, 196608],
  );
  const [first, second, third] = started.map(([worker]) => worker) as [Worker, Worker, Worker];
  await first.terminate();
  const [late, answer] = await startWorker(4, false);
  assert.equal(answer, 4 * 65536);
  await Promise.all([second.terminate(), third.terminate(), late.terminate()]);
});

test('A worker that ends leaves no mapping of code memory behind', async () => {
  const count = (): number =>
    readFileSync('/proc/self/maps', 'utf8')
      .split('\n')
      .filter((line) => line.includes('memfd:uranium')).length;
  const before = count();
  for (let i = 0; i < 3; i++) {
    const [worker] = await startWorker(i, false);
    await worker.terminate();
  }
  assert.equal(count(), before);
});
