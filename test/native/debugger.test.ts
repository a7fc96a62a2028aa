import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('fixtures/debugged.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'uranium-gdb-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const node = [process.execPath, '-C', 'uranium-source', `--import=${import.meta.resolve('tsx')}`];

function run(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): { output: string; log: string } {
  const [file = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder, DEBUGINFOD_URLS: '', ...environment },
  });
  assert.equal(status, 0, stdout + stderr);
  return { output: stdout, log: stderr };
}

/** Why gdb can't be used here, or false. */
function gdbProblem(): string | false {
  if (process.arch !== 'x64') return 'the frames of thunks are followed on x64 only';
  const args = ['-q', '-nx', '-batch', '-ex', 'run', '--args', 'true'];
  const { stdout, stderr, error } = spawnSync('gdb', args, { encoding: 'utf8' });
  if (error) return 'gdb is not installed';
  return stdout.includes('exited normally')
    ? false
    : `gdb cannot run a program: ${stderr.trim().split('\n')[0]}`;
}

test('gdb shows names, lines and callers of generated code', { skip: gdbProblem() }, () => {
  const commands = [
    'run',
    'bt 6',
    'list',
    'info address stop_here',
    'info address gone_first',
    'info address compiled',
    'info symbol $pc',
    'next',
    'frame',
    'continue',
  ];
  const { output, log } = run(
    [
      'gdb',
      '-q',
      '-nx',
      '-batch',
      ...commands.flatMap((command) => ['-ex', command]),
      '--args',
      ...node,
      program,
    ],
    { URANIUM_GDB: '1', STOP: '1' },
  );
  const frames = output.match(/^#\d.*$/gm) ?? [];
  assert.match(frames[0] ?? '', /^#0 +stop_here \(\) at \S*stop-here\.\d+\.s:3$/);
  assert.match(frames[1] ?? '', /^#1 +0x[0-9a-f]+ in calls_it \(\) at \S*calls-it\.\d+\.s:7$/);
  assert.match(frames[2] ?? '', /^#2 +0x[0-9a-f]+ in calls_it_thunk \(\)/);
  assert.match(frames[3] ?? '', /^#3 +0x[0-9a-f]+ in v8impl::.*FunctionCallbackWrapper::Invoke/);
  assert.match(output, /^\d+\s+[0-9a-f]+ +cc +int3$/m, 'the listing');
  assert.match(output, /^stop_here \+ 5 in section \.text/m);
  // What was released, and the code of a worker that was terminated, are not known any more.
  assert.match(output, /^Symbol "stop_here" is a function at address/m);
  for (const name of ['gone_first', 'compiled']) {
    assert.match(log, new RegExp(`^No symbol "${name}" in current context`, 'm'));
  }
  assert.match(output, /^4\s+[0-9a-f]+ .*add rsp, 24$/m, 'next goes on by one line');
  assert.match(output, /^7$/m, 'the program went on and ended');
});

interface Unwound {
  readonly status: { gdb?: string };
  readonly canRegister: boolean;
  readonly names: readonly string[];
}

test('The unwinder of the process finds its way through generated code', (t) => {
  if (process.arch !== 'x64') return t.skip('the frames of thunks are followed on x64 only');
  const unwound = JSON.parse(run([...node, program], { URANIUM_GDB: '1', STOP: '' }).output) as Unwound;
  if (!unwound.canRegister) return t.skip('the process has no __register_frame or no backtrace');
  assert.ok(unwound.status.gdb?.startsWith(folder));
  assert.deepEqual(unwound.names.slice(0, 2), ['unwinds', 'unwinds (thunk)']);
  assert.ok(unwound.names.length > 3, 'and into Node.js');
  const without = JSON.parse(run([...node, program], { URANIUM_GDB: '', STOP: '' }).output) as Unwound;
  assert.deepEqual(without.status, { problems: [] });
  assert.ok(!without.names.includes('unwinds (thunk)'), 'which it does not without');
});
