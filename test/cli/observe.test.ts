import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nativeStatus } from 'uranium-jit/native';

const command = fileURLToPath(new URL('../../bin/uranium.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'uranium-cli-observe-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { available, reason } = nativeStatus();
const skip = !available ? reason : process.arch !== 'x64' && 'uranium toy is for x64';

test('--perf, --jitdump and --gdb have code observed, and say where', { skip }, () => {
  const { status, stderr, pid } = spawnSync(
    process.execPath,
    [command, 'toy', '7', '--perf', '--jitdump', '--gdb'],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: folder } },
  );
  after(() => rmSync(`/tmp/perf-${pid}.map`, { force: true }));
  assert.equal(status, 7, stderr);
  const said = Object.fromEntries(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(': ')),
  );
  assert.equal(said.perf, `/tmp/perf-${pid}.map`);
  assert.match(readFileSync(said.perf, 'utf8'), /^[0-9a-f]+ 6 uranium: compiled$/m, 'mov eax, imm32; ret');
  assert.equal(said.jitdump, join(folder, `uranium-${pid}`, `jit-${pid}.dump`));
  assert.ok(readFileSync(said.jitdump).includes('uranium: compiled'));
  assert.equal(said.gdb, join(folder, `uranium-${pid}`));
});

test('--help of every command tells of them', () => {
  for (const name of ['encode', 'toy']) {
    const { stdout } = spawnSync(process.execPath, [command, name, '--help'], { encoding: 'utf8' });
    for (const option of ['--perf', '--jitdump', '--gdb'])
      assert.match(stdout, new RegExp(`^ +${option} `, 'm'));
  }
});
