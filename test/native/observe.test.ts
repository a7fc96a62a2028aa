import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** V8 writes files to the current directory. */
const tsx = import.meta.resolve('tsx');
const program = fileURLToPath(new URL('fixtures/observed.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'uranium-observe-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly pid: number;
  readonly status: { perfMap?: string; jitDump?: string; problems: readonly string[] };
  readonly isReused: boolean;
  readonly stderr: string;
}

interface RunOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  /** A program and its first arguments, which runs Node.js. */
  readonly under?: readonly string[];
}

/** Runs the fixture, and removes what is left of it when the tests are done. */
function run({ environment, flags = [], under = [] }: RunOptions): Report {
  const [command = '', ...args] = [
    ...under,
    process.execPath,
    '-C',
    'uranium-source',
    `--import=${tsx}`,
    ...flags,
    program,
  ];
  const child = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder, ...environment },
  });
  assert.equal(child.status, 0, child.stderr);
  const line = child.stdout.split('\n').find((text) => text.startsWith('{')) ?? '';
  const report = { ...JSON.parse(line), stderr: child.stderr } as Report;
  after(() => rmSync(`/tmp/perf-${report.pid}.map`, { force: true }));
  return report;
}

interface MapLine {
  readonly address: bigint;
  readonly size: bigint;
  readonly name: string;
}

function readMap({ pid }: Report): MapLine[] {
  return readFileSync(`/tmp/perf-${pid}.map`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, address, size, name] = /^([0-9a-f]+) ([0-9a-f]+) (\S.*)$/.exec(line) ?? [];
      assert.ok(address && size && name, `a line is damaged: ${JSON.stringify(line)}`);
      return { address: BigInt(`0x${address}`), size: BigInt(`0x${size}`), name };
    });
}

const namesIn = (lines: readonly MapLine[]): string[] => lines.map(({ name }) => name);

test('Nothing is written unless it is asked for', () => {
  const report = run({ environment: {} });
  assert.deepEqual(report.status, { problems: [] });
  assert.equal(report.isReused, true);
  assert.equal(existsSync(`/tmp/perf-${report.pid}.map`), false);
  assert.equal(existsSync(join(folder, `uranium-${report.pid}`)), false);
});

test('A value that a switch has not is a warning; the others hold, and the program goes on', () => {
  const { pid, status, stderr } = run({
    environment: { URANIUM_PERF: 'map,bogus', URANIUM_GDB: 'yes', NODE_OPTIONS: '' },
  });
  const problems = [
    'URANIUM_PERF is 1, map, jitdump or map,jitdump (or 0), not "bogus"',
    'URANIUM_GDB is 1 (or 0), not "yes"',
  ];
  assert.deepEqual(status, { perfMap: `/tmp/perf-${pid}.map`, problems });
  for (const problem of problems) assert.equal(stderr.split(problem).length, 2, stderr);
});

test('The perf map has a true line for everything that was loaded, released code included', () => {
  const report = run({ environment: { URANIUM_PERF: '1' } });
  assert.deepEqual(report.status, { perfMap: `/tmp/perf-${report.pid}.map`, problems: [] });
  const lines = readMap(report);
  const names = namesIn(lines);
  for (const name of ['hot area', 'trap', 'spin first', 'spin first (thunk)', 'spin last', 'spin other'])
    assert.ok(names.includes(`uranium: ${name}`), name);
  assert.equal(report.isReused, false, 'an address has one meaning');
  const sorted = [...lines].sort((a, b) => Number(a.address - b.address));
  sorted.forEach(({ address, size, name }, index) => {
    const next = sorted[index + 1];
    assert.ok(next === undefined || address + size <= next.address, `${name} overlaps ${next?.name}`);
  });
});

test('V8 writes the same map, and no line of either is lost', () => {
  const lines = readMap(run({ environment: { URANIUM_PERF: 'map' }, flags: ['--perf-basic-prof'] }));
  const names = namesIn(lines);
  assert.ok(names.filter((name) => !name.startsWith('uranium')).length > 1000, 'lines of V8');
  // V8 writes on after our first lines: functions that were compiled later.
  const [first, last] = [names.indexOf('uranium: spin first'), names.indexOf('uranium: spin other')];
  assert.ok(first > 0 && last > first);
  assert.ok(
    names.slice(last + 1).some((name) => !name.startsWith('uranium')),
    'V8 went on',
  );
});

test('Threads write the same map; V8 may begin late and empty it', () => {
  for (const late of ['', '--perf-basic-prof']) {
    const environment = { URANIUM_PERF: 'map', WORKER: '1', LATE_FLAG: late };
    const names = namesIn(readMap(run({ environment })));
    assert.ok(names.includes('uranium: spin first'), `main thread ${late}`);
    assert.ok(names.includes('uranium: after the worker'), `main thread, later ${late}`);
    assert.ok(
      names.some((name) => /^uranium\[\d+\]: spin first$/.test(name)),
      `worker ${late}`,
    );
    if (late) assert.ok(names.filter((name) => !name.startsWith('uranium')).length > 1000, 'lines of V8');
  }
});

test('A map that cannot be written is a warning, not a failure', () => {
  // Where the directory should be there is a file.
  const script = 'touch "$TMPDIR/uranium-$$" && exec "$@"';
  const report = run({ environment: { URANIUM_PERF: 'jitdump' }, under: ['sh', '-c', script, 'sh'] });
  assert.equal(report.status.jitDump, undefined);
  assert.match(report.status.problems.join(), /^jitDump: /);
});

interface DumpRecord {
  readonly kind: number;
  readonly time: bigint;
  readonly body: Buffer;
}

/** Reads a dump as jitdump-specification.txt says. */
function readDump(path: string): DumpRecord[] {
  const bytes = readFileSync(path);
  assert.equal(bytes.readUInt32LE(0), 0x4a695444);
  assert.equal(bytes.readUInt32LE(4), 1);
  assert.equal(bytes.readUInt32LE(8), 40);
  assert.equal(bytes.readUInt32LE(12), process.arch === 'arm64' ? 183 : 62);
  const records: DumpRecord[] = [];
  let at = 40;
  while (at < bytes.length) {
    const size = bytes.readUInt32LE(at + 4);
    assert.ok(size >= 16 && at + size <= bytes.length);
    records.push({
      kind: bytes.readUInt32LE(at),
      time: bytes.readBigUInt64LE(at + 8),
      body: bytes.subarray(at + 16, at + size),
    });
    at += size;
  }
  return records;
}

test('The dump has the code of every function, and lines of its listing', () => {
  const report = run({ environment: { URANIUM_PERF: 'jitdump', WORKER: '1' } });
  assert.equal(report.isReused, true, 'records have times, so addresses may be used again');
  const records = readDump(report.status.jitDump ?? '');
  const loads = records
    .filter(({ kind }) => kind === 0)
    .map(({ body }) => {
      const size = Number(body.readBigUInt64LE(24));
      const name = body.toString('utf8', 40, body.indexOf(0, 40));
      const code = body.subarray(body.length - size);
      assert.equal(40 + Buffer.byteLength(name) + 1 + size, body.length, 'the code is the end of the record');
      return {
        name,
        code,
        index: body.readBigUInt64LE(32),
        address: body.readBigUInt64LE(16),
        pid: body.readUInt32LE(0),
      };
    });
  assert.equal(new Set(loads.map(({ index }) => index)).size, loads.length, 'indices are unique');
  assert.ok(loads.every(({ pid }) => pid === report.pid));
  const spins = loads.filter(({ name }) => name === 'uranium: spin last');
  assert.equal(spins.length, 1);
  assert.equal(spins[0]?.code[0], 0xb9, 'mov ecx, imm32');
  assert.ok(loads.some(({ name }) => /^uranium\[\d+\]: spin last$/.test(name)));

  const debug = records
    .filter(({ kind }) => kind === 2)
    .find(({ body }) => body.readBigUInt64LE(0) === spins[0]?.address);
  assert.ok(debug);
  const lines: { address: bigint; line: number; path: string }[] = [];
  for (let at = 16; at < debug.body.length; ) {
    const end = debug.body.indexOf(0, at + 16);
    lines.push({
      address: debug.body.readBigUInt64LE(at),
      line: debug.body.readUInt32LE(at + 8),
      path: debug.body.toString('utf8', at + 16, end),
    });
    at = end + 1;
  }
  assert.equal(lines.length, Number(debug.body.readBigUInt64LE(8)));
  const source = readFileSync(lines[0]?.path ?? '', 'utf8').split('\n');
  assert.deepEqual(
    lines.map(({ line }) => source[line - 1]?.replace(/^\s*\S+ {2}[0-9a-f ]+ {2,}/, '')),
    ['mov ecx, 1000', 'add eax, 2', 'sub ecx, 1', 'jnz again', 'ret'],
  );
  assert.ok(lines.every(({ address, line }) => source[line - 1]?.includes(address.toString(16))));
});

const perf = perfProblem();

/** Why perf can't be used here, or false. */
function perfProblem(): string | false {
  const { status, stderr, error } = spawnSync(
    'perf',
    ['record', '-o', join(folder, 'try.data'), '--', 'true'],
    { encoding: 'utf8' },
  );
  if (error) return 'perf is not installed';
  return status === 0 ? false : `perf record is not permitted: ${stderr.trim().split('\n')[0]}`;
}

function perfOutput(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('perf', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PAGER: 'cat' },
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

test('perf report names a function by the map', { skip: perf }, () => {
  const data = join(folder, 'map.data');
  run({
    environment: { URANIUM_PERF: 'map', TURNS: '50000000' },
    under: ['perf', 'record', '-q', '-o', data, '--'],
  });
  const report = perfOutput(['report', '-i', data, '--stdio', '--sort', 'symbol', '--percent-limit', '0.5']);
  for (const name of ['first', 'last', 'other'])
    assert.match(report, new RegExp(`\\d+\\.\\d+% +\\[\\.\\] uranium: spin ${name}\\b`));
});

test('perf inject makes images of the dump, and perf annotate shows lines of the listing', {
  skip: perf,
}, () => {
  const data = join(folder, 'dump.data');
  const injected = join(folder, 'injected.data');
  const under = ['perf', 'record', '-q', '-k', '1', '-o', data, '--'];
  run({ environment: { URANIUM_PERF: 'jitdump', TURNS: '50000000' }, under });
  perfOutput(['inject', '--jit', '-i', data, '-o', injected]);
  const report = perfOutput([
    'report',
    '-i',
    injected,
    '--stdio',
    '--sort',
    'dso,symbol',
    '--percent-limit',
    '0.5',
  ]);
  // The first one's address is the last one's, too.
  for (const name of ['first', 'last', 'other'])
    assert.match(report, new RegExp(`\\d+\\.\\d+% +jitted-\\S+\\.so +\\[\\.\\] uranium: spin ${name}\\b`));
  const annotated = perfOutput(['annotate', '-i', injected, '--stdio', '-s', 'uranium: spin last']);
  assert.match(annotated, /add eax, 2\n.*add +\$0x2,%eax/);
});

test('A map that another process has left is not added to', () => {
  // The fixture's number is not known before it runs: the shell becomes Node.js.
  const script = 'echo "1 1 stale" > /tmp/perf-$$.map && touch -d "1 hour ago" /tmp/perf-$$.map && exec "$@"';
  const report = run({ environment: { URANIUM_PERF: 'map' }, under: ['sh', '-c', script, 'sh'] });
  assert.ok(!namesIn(readMap(report)).includes('stale'));
  const link = 'ln -s /tmp/nowhere-$$ /tmp/perf-$$.map && exec "$@"';
  const linked = run({ environment: { URANIUM_PERF: 'map' }, under: ['sh', '-c', link, 'sh'] });
  assert.match(linked.status.problems.join(), /^perfMap: .*ELOOP/);
  assert.equal(existsSync(`/tmp/nowhere-${linked.pid}`), false);
});
