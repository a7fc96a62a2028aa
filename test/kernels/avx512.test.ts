// The committed kernels for AVX-512 against those for SSE2, in a processor that Bochs emulates, since few machines have
// the real one: random input, each byte of the output. What an emulator cannot show is speed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type KernelLevel, kernelCode } from 'uranium-jit/stencil';

const sources = fileURLToPath(new URL('emulated', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'uranium-bochs-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const rounds = Number(process.env.URANIUM_ROUNDS ?? 1000);
const seed = process.env.URANIUM_SEED ?? '1';

const isInstalled = (tool: string) => spawnSync(tool, ['--version']).error === undefined;
const firmware = ['/usr/share/bochs/BIOS-bochs-latest', '/usr/share/vgabios/vgabios.bin'];
const missing = [
  ...['bochs', 'gcc', 'ld', 'objcopy'].filter((tool) => !isInstalled(tool)),
  ...firmware.filter((file) => !existsSync(file)),
];
const skip =
  process.arch !== 'x64'
    ? 'the tools are those of another processor'
    : missing.length > 0 && `not installed: ${missing.join(', ')} (packages bochs, bochsbios, vgabios)`;

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: directory, encoding: 'utf8' });
  assert.equal(status, 0, `${command}: ${stderr}`);
}

const file = (name: string) => join(directory, name);

/** Writes the disk: boot sector, program, kernels. */
function makeDisk(left: KernelLevel, right: KernelLevel): void {
  const offsets = Object.entries({ left, right }).map(([side, level]) => {
    const blob = kernelCode(level);
    writeFileSync(file(side), blob.bytes);
    return blob.symbols
      .map(({ name, offset }) => `#define ${side.toUpperCase()}_${name} ${offset}`)
      .join('\n');
  });
  writeFileSync(file('offsets.h'), offsets.join('\n'));
  run('gcc', '-c', join(sources, 'boot.s'), '-o', 'boot.o');
  run('ld', '-m', 'elf_x86_64', '-Ttext=0x7c00', '--oformat=binary', 'boot.o', '-o', 'boot.bin');
  const flags = [
    '-O1',
    '-ffreestanding',
    '-fno-pic',
    '-fno-stack-protector',
    '-mno-red-zone',
    '-fcf-protection=none',
  ];
  const values = [`-DROUNDS=${rounds}`, `-DSEED=${seed}`, '-I.'];
  run('gcc', ...flags, ...values, '-c', join(sources, 'compare.c'), '-o', 'compare.o');
  run(
    'ld',
    '-m',
    'elf_x86_64',
    '-e',
    'first',
    '-T',
    join(sources, 'layout.ld'),
    'compare.o',
    '-o',
    'compare.elf',
  );
  run('objcopy', '-O', 'binary', '-j', '.text', 'compare.elf', 'compare.bin');
  const disk = new Uint8Array(16 * 63 * 512 * 2);
  const program = readFileSync(file('compare.bin'));
  assert.ok(program.length <= 16 * 64 * 512, `the program has ${program.length} bytes`);
  disk.set(readFileSync(file('boot.bin')));
  disk.set(program, 512);
  writeFileSync(file('disk'), disk);
}

const configuration = `
  megs: 32
  romimage: file=${firmware[0]}
  vgaromimage: file=${firmware[1]}
  ata0-master: type=disk, path=disk, mode=flat, cylinders=2, heads=16, spt=63
  boot: disk
  cpu: model=corei7_skylake_x, ips=50000000
  port_e9_hack: enabled=1
  display_library: rfb, options="timeout=0"
  log: log
  panic: action=fatal
`;

test('kernels for AVX-512 write what those for SSE2 write', { skip }, (context) => {
  makeDisk('sse2', 'avx512');
  writeFileSync(file('configuration'), configuration.replace(/^ +/gm, ''));
  // Builds of Bochs with its debugger wait for a command: continue.
  writeFileSync(file('commands'), 'c\n');
  const { stdout, error } = spawnSync('bochs', ['-q', '-f', 'configuration', '-rc', 'commands'], {
    cwd: directory,
    encoding: 'latin1',
    timeout: 60_000 + 60 * rounds,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = stdout.split('\n').filter((line) => /calls|different/.test(line));
  assert.ok(lines.length > 0, `Bochs ended without a report: ${error?.message ?? stdout.slice(-500)}`);
  context.diagnostic(`URANIUM_SEED=${seed} URANIUM_ROUNDS=${rounds}: ${lines.at(-1)}`);
  const [, calls] = /(\d+) calls, 0 differences$/.exec(lines.at(-1) ?? '') ?? [];
  assert.ok(Number(calls) >= 8 * rounds, lines.join('\n'));
});
