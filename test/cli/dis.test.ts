import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'uranium-dis-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function dis(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'bin', 'uranium.js'), 'dis', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

test('dis shows bytes, of either processor', () => {
  const x64 = dis('--hex', '48 8b 07 c3', '--address', '0x1000');
  assert.equal(
    x64.stdout,
    '0000000000001000  488b07  mov rax, qword ptr [rdi]\n0000000000001003  c3      ret\n',
  );
  const arm64 = dis('--arch', 'arm64', '--hex', '000080d2', 'c0035fd6');
  assert.equal(arm64.stdout, '0000000000000000  000080d2  mov x0, #0\n0000000000000004  c0035fd6  ret\n');
});

test('dis shows the code of ELF files, with symbols, and of bare files', () => {
  const bridge = dis(join(root, 'prebuilt/linux-x64/uranium-bridge.node'));
  assert.equal(bridge.status, 0, bridge.stderr);
  assert.match(bridge.stdout, /: \.text, \d+ bytes for x64\n/);
  assert.match(bridge.stdout, /\nnapi_register_module_v1:\n/);
  writeFileSync(join(folder, 'code.bin'), Uint8Array.of(0x0f, 0x05, 0xff));
  assert.match(dis('code.bin').stdout, /0f05 {2}syscall\n.*\.byte 0xff\n/);
});

test('dis says what is wrong', () => {
  writeFileSync(
    join(folder, 'damaged'),
    Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, ...new Array(58).fill(62)]),
  );
  assert.deepEqual([dis('damaged').status, dis('missing').status], [1, 1]);
  assert.match(dis('damaged').stderr, /uranium dis: ERR_ELF_FORMAT: damaged/);
  for (const args of [['--hex', '4'], [], ['--arch', 'z80', 'x'], ['--address', 'x', 'x']]) {
    assert.equal(dis(...args).status, 2, args.join(' '));
  }
});
