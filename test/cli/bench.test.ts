import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../src/cli/documents.ts';
import { findPeers, type Peers } from '../../src/cli/peers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'bin', 'uranium.js');
const folder = mkdtempSync(join(tmpdir(), 'uranium-bench-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `uranium bench` with the project in `project`, a folder in `folder`. */
function bench(project: string, args: readonly string[], input = ''): Ended {
  mkdirSync(join(folder, project), { recursive: true });
  return spawnSync(process.execPath, [command, 'bench', ...args], {
    cwd: join(folder, project),
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A project that has a library of that name, with this code. */
function projectWith(project: string, code: string): string {
  const path = join(folder, project, 'node_modules', 'fast-json-stringify');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'package.json'), '{"version":"1.2.3","main":"index.js"}');
  writeFileSync(join(path, 'index.js'), code);
  return project;
}

interface Line {
  readonly name: string;
  readonly result: string;
  readonly seconds: Record<string, number>;
  readonly uraniumIsFaster: Record<string, number>;
}
interface Report {
  readonly bytes: number;
  readonly values: number;
  readonly toBytes: readonly Line[];
  readonly toStrings: readonly Line[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

const document = file('mine.json', '{ "b": [1, 2.5, "é"], "a": -0.0 }');
const anything = file('schema.json', '{"type":"object","additionalProperties":true}');
const short = ['--seconds', '0'];

test('bench shows a line with quartiles and a bar for each peer, for bytes and for strings', () => {
  const { status, stdout, stderr } = bench('plain', ['--mine', document, ...short]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /mine\.json: 24 bytes/);
  const time = String.raw`[\d.]+ (?:ns|µs|ms)`;
  const end = '[▏▎▍▌▋▊▉█]+ +identical$';
  const ratio = String.raw`[\d.]+x +[\d.]+ – [\d.]+`;
  for (const title of ['uranium encode(v)', 'uranium stringify(v)'])
    assert.match(stdout, new RegExp(`^${escapeText(title)} +${time} +${time} – ${time} +\\d+ +${end}`, 'm'));
  for (const title of ['Buffer.from(JSON.stringify(v))', 'JSON.stringify(v)'])
    assert.match(
      stdout,
      new RegExp(`^${escapeText(title)} +${time} +${time} – ${time} +\\d+ +${ratio} +${end}`, 'm'),
    );
  assert.match(stdout, /^Left out: fast-json-stringify: it is not installed in the project of /m);
  assert.match(stdout, /^Node\.js .*Engine: (native|portable)/m);
});

function escapeText(text: string): string {
  return text.replaceAll(/[.()]/g, '\\$&');
}

test('bench --json prints the same for programs; NDJSON and standard input are documents, too', () => {
  const { status, stdout } = bench('plain', ['--mine', '-', '--json', ...short], '{"a":1}\n[2]\n"three"\n');
  assert.equal(status, 0);
  const { bytes, values, toBytes, toStrings, skipped } = JSON.parse(stdout) as Report;
  assert.deepEqual([bytes, values], [17, 3]);
  for (const lines of [toBytes, toStrings]) {
    assert.deepEqual(
      lines.map(({ name, result }) => [name, result]),
      [
        ['uranium', 'identical'],
        ['JSON.stringify', 'identical'],
      ],
    );
    for (const { seconds, uraniumIsFaster } of lines) {
      for (const { low, median, high } of [seconds, uraniumIsFaster] as Record<
        'low' | 'median' | 'high',
        number
      >[])
        assert.ok(0 < low && low <= median && median <= high, `${low} ${median} ${high}`);
    }
  }
  assert.match(skipped[0]?.reason ?? '', /not installed/);
});

test('bench takes fast-json-stringify of the project, with a schema', (t) => {
  const library = join(root, 'node_modules', 'fast-json-stringify');
  if (!existsSync(library)) return t.skip('fast-json-stringify is not installed');
  const find = (schema: string): Peers => findPeers(readDocument(document), readDocument(schema), root);
  const { peers, skipped, size } = find(anything);
  assert.deepEqual([skipped, size], [[], 24]);
  assert.match(peers[2]?.name ?? '', /^fast-json-stringify \d+\.\d+\.\d+/);
  const partial = file('partial.json', '{"type":"object","properties":{"b":{}}}');
  assert.match(find(partial).skipped[0]?.reason ?? '', /partial\.json it writes other values .* at byte 17$/);
  const ordered = file('ordered.json', '{"type":"object","properties":{"a":{"type":"number"},"b":{}}}');
  assert.equal(find(ordered).peers[2]?.result, 'the same values');
});

// biome-ignore format: one row per line
const libraries: readonly (readonly [what: string, code: string, schema: string | undefined, reason: RegExp])[] = [
  ['no schema', 'module.exports = () => JSON.stringify', undefined, /it needs a schema: --schema FILE/],
  ['a schema that is refused', 'module.exports = () => { throw new Error("no\\nmore") }', anything, /does not take the schema .*schema\.json: no$/],
  ['a library that throws', 'module.exports = () => () => { throw 7 }', anything, /schema\.json it fails for .*mine\.json: 7$/],
  ['text that is no JSON', 'module.exports = () => () => "{"', anything, /it fails for .*mine\.json: /],
  ['no text', 'module.exports = () => () => undefined', anything, /it fails for .*mine\.json: /],
  ['no function', 'module.exports = {}', anything, /does not take the schema/],
];

test('bench says why fast-json-stringify is left out', () => {
  for (const [index, [what, code, schema, reason]] of libraries.entries()) {
    const project = projectWith(`library${index}`, code);
    const told = schema === undefined ? undefined : readDocument(schema);
    const { peers, skipped } = findPeers(readDocument(document), told, join(folder, project));
    assert.match(skipped[0]?.reason ?? '', reason, what);
    assert.equal(peers.length, 2, what);
  }
});

test('bench says where a damaged document or schema is damaged, with status 1', () => {
  const bad = file('bad.json', '{"a":1,\n "b":[1,2,]}');
  // biome-ignore format: one row per line
  const cases: readonly (readonly [args: string[], message: RegExp])[] = [
    [['--mine', bad], /bad\.json:2:11: expected a value, found "\]"/],
    [['--mine', document, '--schema', bad], /bad\.json:2:11: expected a value/],
    [['--mine', document, '--schema', file('list.json', '[]')], /list\.json: a schema is one JSON object/],
    [['--mine', file('deep.json', `${'['.repeat(40000)}${']'.repeat(40000)}`)], /JSON\.stringify fails: Maximum call stack/],
  ];
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = bench('plain', [...args, ...short]);
    assert.match(stderr, message);
    assert.deepEqual([status, stdout], [1, ''], args.join(' '));
  }
});

test('a wrong command line of bench is explained, with status 2', () => {
  // biome-ignore format: one row per line
  const wrong: readonly (readonly [args: string[], message: RegExp])[] = [
    [[], /--mine FILE is needed/],
    [['--mine', '-', '--schema', '-'], /only one of --mine and --schema can be -/],
  ];
  for (const [args, message] of wrong) {
    const { status, stderr } = bench('plain', args);
    assert.match(stderr, message);
    assert.equal(status, 2);
  }
});
