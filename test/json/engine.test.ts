/** Which engine is chosen, and why: each time in a process of its own, because the choice is made once. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { engine } from 'uranium-jit/json';

const root = fileURLToPath(new URL('../..', import.meta.url));

const program = `
  import { encode, engine, stringify } from 'uranium-jit/json';
  const value = { a: [1, 2.5, 'x', { b: null }], c: 'é'.repeat(40) };
  for (let i = 0; i < 100; i++) {
    if (stringify(value) !== JSON.stringify(value)) throw new Error('different');
    if (encode(value).toString() !== JSON.stringify(value)) throw new Error('different bytes');
  }
  console.log(JSON.stringify(engine()));
`;

interface Answer {
  readonly name: string;
  readonly reason: string;
  readonly processor?: string;
  readonly hotShapes?: string;
}

function engineIn(flags: readonly string[], environment: Readonly<Record<string, string>> = {}): Answer {
  const child = spawnSync(
    process.execPath,
    ['--conditions=uranium-source', '--import=tsx', ...flags, '--input-type=module', '--eval', program],
    { cwd: root, encoding: 'utf8', env: { ...process.env, URANIUM_ENGINE: '', ...environment } },
  );
  assert.equal(child.status, 0, `${child.signal ?? ''}\n${child.stderr}`);
  // A quiet fallback: nothing is written but what Node itself warns of about its flags.
  assert.equal(child.stderr.replaceAll(/^.*(Warning: |--trace-warnings).*\n/gm, ''), '');
  return JSON.parse(child.stdout) as Answer;
}

test('--no-addons: the portable engine, and engine() says why', () => {
  const { name, reason } = engineIn(['--no-addons']);
  assert.equal(name, 'portable');
  assert.match(reason, /addon/i);
});

test('the permission model: the portable engine, and engine() says why', () => {
  const major = Number(process.versions.node.split('.')[0]);
  const permission = major >= 24 ? '--permission' : '--experimental-permission';
  const { name, reason } = engineIn([
    permission,
    '--allow-fs-read=*',
    '--allow-fs-write=*',
    '--allow-worker',
    '--allow-child-process',
  ]);
  assert.equal(name, 'portable');
  assert.match(reason, /addon|permission|ERR_DLOPEN_DISABLED/i);
});

test('URANIUM_ENGINE=portable: the portable engine, and engine() says why', () => {
  const { name, reason } = engineIn([], { URANIUM_ENGINE: 'portable' });
  assert.equal(name, 'portable');
  assert.match(reason, /URANIUM_ENGINE/);
});

test('URANIUM_ENGINE=native where native code cannot run: the portable engine, and engine() says why', () => {
  const { name, reason } = engineIn(['--no-addons'], { URANIUM_ENGINE: 'native' });
  assert.equal(name, 'portable');
  assert.notEqual(reason, '');
});

const supported = process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64');

test('Linux on x86-64 or arm64 with a tested Node.js: the native engine', {
  skip: supported ? false : `this is ${process.platform} on ${process.arch}`,
}, () => {
  const chosen = engineIn([]);
  assert.equal(chosen.name, 'native');
  assert.equal(chosen.processor, process.arch);
  const isCompiler = process.arch === 'x64';
  assert.equal(chosen.hotShapes, isCompiler ? 'compiled' : 'interpreted');
  assert.equal(/interpreted.*no compiler/.test(chosen.reason), !isCompiler);
  assert.equal(engineIn([], { URANIUM_ENGINE: 'native' }).name, 'native');
});

/** Worker threads do not inherit tsx in every version of Node.js. */
const load = `import('tsx/esm/api').then(({ register }) => (register(), import('uranium-jit/json')))`;

/** Runs `work` in a worker thread that has loaded the encoder; resolves to what it returns. */
function inWorker(work: string): Promise<unknown> {
  const source = `
    const { parentPort } = require('node:worker_threads');
    ${load}.then((json) => parentPort.postMessage((${work})(json)));
  `;
  const worker = new Worker(source, { eval: true });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (status) => reject(new Error(`the worker ended with ${status}`)));
  });
}

const encodeALot = `(json) => {
  const value = Array.from({ length: 300 }, (_, id) => ({ id, name: 'worker ' + id, score: id / 7, tags: ['a', 'é'] }));
  for (let i = 0; i < 300; i++) {
    if (json.stringify(value) !== JSON.stringify(value)) throw new Error('different');
    if (!json.encode(value).equals(Buffer.from(JSON.stringify(value)))) throw new Error('different bytes');
  }
  return json.engine().name;
}`;

test('worker threads have encoders of their own, several at once, again and again', async () => {
  const { name } = engine();
  for (let round = 0; round < 3; round++) {
    const names = await Promise.all([inWorker(encodeALot), inWorker(encodeALot), inWorker(encodeALot)]);
    assert.deepEqual(names, [name, name, name]);
  }
});

test('a worker that is terminated while it encodes does no harm', async () => {
  const endless = `${load}.then((json) => {
    require('node:worker_threads').parentPort.postMessage('running');
    for (;;) json.encode({ a: [1, 2, 3], b: 'x'.repeat(1000) });
  });`;
  for (let round = 0; round < 3; round++) {
    const worker = new Worker(endless, { eval: true });
    await new Promise((resolve) => worker.once('message', resolve));
    await worker.terminate();
  }
  assert.equal(await inWorker(encodeALot), engine().name);
});
