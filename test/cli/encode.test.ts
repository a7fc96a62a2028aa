import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'bin', 'uranium.js');
const folder = mkdtempSync(join(tmpdir(), 'uranium-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function uranium(args: readonly string[], input = ''): Ended {
  const environment = { ...process.env, NO_COLOR: '1' };
  return spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: environment,
  });
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

test('encode shows a row for each document, and exits with 0', () => {
  const first = file('first.json', '{ "a": [1, 2.5, "x"] }');
  const second = file('second.ndjson', '{"a":1}\n\n[2]\r\n"three"\n');
  const { status, stdout, stderr } = uranium(['encode', '--seconds', '0.01', first, second]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /^first\.json +17 .*x +identical$/m);
  assert.match(stdout, /^second\.ndjson +20 .*x +identical$/m);
  assert.match(stdout, /^Engine: (native|portable)/m);
});

test('encode reads standard input, JSON or NDJSON by its content', () => {
  assert.match(uranium(['encode', '--seconds', '0', '-'], '[1,\n2]').stdout, /^- +5 +identical$/m);
  assert.match(uranium(['encode', '--seconds', '0', '-'], '[1]\n[2]\n').stdout, /^- +8 +identical$/m);
});

test('encode --out writes the bytes, and to standard output without the table', () => {
  const name = file('pretty.json', '{\n  "é": [1.0, 1e2]\n}\n');
  assert.equal(uranium(['encode', '--seconds', '0', '--out', 'out.json', name]).status, 0);
  assert.equal(readFileSync(join(folder, 'out.json'), 'utf8'), '{"é":[1,100]}');
  const { stdout, stderr } = uranium(['encode', '--seconds', '0', '--out', '-', name]);
  assert.equal(stdout, '{"é":[1,100]}');
  assert.match(stderr, /identical/);
});

test('encode --explain prints the steps before the table', () => {
  const { status, stdout } = uranium([
    'encode',
    '--seconds',
    '0',
    '--explain',
    file('root.json', '{"id":1,"name":"x"}'),
  ]);
  assert.equal(status, 0);
  assert.match(stdout, /^(native|portable) engine/m);
  if (/^native/m.test(stdout)) {
    for (const step of ['1. IR generation', '2. JIT', '3. machine code', '4. code', '5. exec', '6. result']) {
      assert.ok(stdout.includes(`\n${step}`), step);
    }
  }
});

// biome-ignore format: one row per line
const damaged: readonly (readonly [what: string, text: string, message: string])[] = [
  ['a trailing comma', '{"a":1,\n "b":[1,2,]}', ':2:11: expected a value, found "]"'],
  ['an unfinished array', '[1,2', ':1:5: expected "," or "]", found the end of the text'],
  ['an empty file', '', ':1:1: expected a value, found the end of the text'],
  ['two values', '[1]\n}', ':2:1: expected the end of the text, found "}"'],
  ['an unquoted key', '{a:1}', ':1:2: expected a key in double quotes, found "a"'],
  ['a missing colon', '{"a" 1}', ':1:6: expected ":", found "1"'],
  ['a leading zero', '[01]', ':1:3: expected "," or "]", found "1"'],
  ['a word', '[1, nul]', ':1:5: expected a value, found "n"'],
  ['a bad escape', '["\\x"]', ':1:3: "\\x" is not an escape of JSON'],
  ['a control character', '["a\tb"]', ':1:4: a string may not hold the control character "\\t" as it is'],
  ['an unfinished string', '["abc', ':1:2: the string that begins here does not end'],
  ['a single quote', "['a']", ':1:2: expected a value, found "\'"'],
];

test('encode says where a damaged document is damaged, and goes on with the others', () => {
  const good = file('good.json', '[true]');
  for (const [what, text, message] of damaged) {
    const bad = file('bad.json', text);
    const { status, stdout, stderr } = uranium(['encode', '--seconds', '0', bad, good]);
    assert.equal(status, 1, what);
    assert.ok(stderr.includes(`bad.json${message}\n`), `${what}: ${stderr}`);
    assert.match(stdout, /^good\.json +6 +identical$/m, what);
  }
});

test('encode names the line of a damaged NDJSON document', () => {
  const { status, stderr } = uranium(['encode', '--seconds', '0', file('bad.ndjson', '{"a":1}\n{"b":}\n')]);
  assert.equal(status, 1);
  assert.match(stderr, /bad\.ndjson:2:6: expected a value/);
});

test('encode names a file that does not exist', () => {
  const { status, stderr } = uranium(['encode', 'absent.json']);
  assert.equal(status, 1);
  assert.match(stderr, /absent\.json: there is no such file/);
});

test('a wrong command line is explained, with status 2', () => {
  // biome-ignore format: one row per line
  const wrong: readonly (readonly [args: string[], message: RegExp])[] = [
    [['nonsense'], /unknown command "nonsense"/],
    [['--nonsense'], /unknown option "--nonsense"/],
    [['encode'], /at least one file/],
    [['encode', '--nonsense', 'x'], /Unknown option '--nonsense'/],
    [['encode', '--seconds', 'soon', 'x'], /--seconds takes a number from 0 to 3600, got "soon"/],
    [['encode', '--out', 'o', 'a', 'b'], /--out takes one document, got 2/],
    [['toy'], /one number is needed/],
    [['toy', '1', '2'], /one number is needed/],
    [['toy', '4.5'], /"4.5" is not an integer from -2147483648 to 2147483647/],
    [['toy', 'x'], /"x" is not an integer/],
    [['toy', '2147483648'], /is not an integer from/],
    [[], /Usage: uranium COMMAND/],
  ];
  for (const [args, message] of wrong) {
    const { status, stdout, stderr } = uranium(args);
    assert.match(stderr, message);
    assert.equal(stdout, '');
    assert.equal(status, 2, args.join(' '));
  }
});

test('--help and --version answer on standard output, with status 0', () => {
  for (const args of [['--help'], ['-h'], ['help'], ['help', 'toy'], ['encode', '--help'], ['toy', '-h']]) {
    const { status, stdout, stderr } = uranium(args);
    assert.equal(status, 0, args.join(' '));
    assert.match(stdout, /Usage: uranium/);
    assert.equal(stderr, '');
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.equal(uranium(['--version']).stdout, `${version}\n`);
});

test('output that is closed early is no error', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${command}" --help | true`], {
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.equal(stderr, '');
});

test('toy exits with what the generated function returned', (t) => {
  const probe = uranium(['toy', '0']);
  if (/ERR_NATIVE_UNAVAILABLE/.test(probe.stderr)) {
    t.skip(probe.stderr.trim());
    return;
  }
  for (const [n, expected] of [
    ['42', 42],
    ['0', 0],
    ['5566', 190],
    ['-1', 255],
    ['2147483647', 255],
  ] as const) {
    const { status, stdout, stderr } = uranium(['toy', n]);
    assert.equal(stdout + stderr, '');
    assert.equal(status, expected, n);
  }
  assert.match(uranium(['toy', '42', '--verbose']).stdout, /b8 2a 00 00 00 c3\nreturned 42\n/);
});
