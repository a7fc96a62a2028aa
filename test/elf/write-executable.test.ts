/** Executables: what they do when they run, what readelf says of them, and what is refused. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Assembler, type Code, external, x64 } from 'uranium-jit/asm';
import { type MachineName, writeExecutable } from 'uranium-jit/elf';
import { cannotRun, directory, expectedOutput, expectedStatus, helloCode, runProgram } from './hello.ts';
import { hasTool } from './linking.ts';

const machines: readonly MachineName[] = ['x64', 'arm64'];

function readelf(bytes: Uint8Array, ...flags: string[]): string {
  const path = join(directory, 'looked-at');
  writeFileSync(path, bytes);
  const { stdout, stderr, status } = spawnSync('readelf', [...flags, '-W', path], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return stdout;
}

for (const machine of machines) {
  test(`${machine}: a program with text, rodata, data and bss runs`, { skip: cannotRun(machine) }, () => {
    const result = runProgram(machine, writeExecutable(helloCode(machine)));
    assert.deepEqual(result, { status: expectedStatus, signal: null, stdout: expectedOutput });
  });

  test(`${machine}: readelf accepts it, and no segment is writable and executable`, {
    skip: !hasTool('readelf') && 'not installed: readelf',
  }, () => {
    const file = writeExecutable(helloCode(machine));
    const rows = readelf(file, '-l').matchAll(/^ {2}(LOAD|GNU_STACK)(?: +0x\w+){5} ([RWE ]{3})/gm);
    const segments = [...rows].map(([, type, rights]) => `${type} ${rights?.replaceAll(' ', '')}`);
    assert.deepEqual(segments, ['LOAD RE', 'LOAD R', 'LOAD RW', 'GNU_STACK RW']);
    const symbols = readelf(file, '-s');
    assert.match(symbols, /FUNC +GLOBAL DEFAULT +1 _start/);
    assert.match(symbols, /OBJECT +LOCAL +DEFAULT +2 text/);
    assert.match(symbols, /OBJECT +GLOBAL DEFAULT +4 zeros/);
    const sections = readelf(file, '-S');
    for (const name of ['.text', '.rodata', '.data', '.bss', '.symtab']) assert.ok(sections.includes(name));
  });
}

test('a program of two pieces of code: each has its own local symbols', { skip: cannotRun('x64') }, () => {
  const main = new Assembler()
    .symbol('main')
    .append(
      x64`call ${external('twenty')}; mov ebx, eax; call ${external('two')}; lea edi, [rbx + rax*2 + 18]`,
    )
    .append(x64`mov eax, 60; syscall`)
    .finish();
  const constant = (name: string, value: number): Code => ({
    ...new Assembler()
      .symbol(name)
      .append(x64`mov eax, [rip + ${external('value')}]; ret`)
      .finish(),
    sections: [
      {
        name: '.constants',
        kind: 'rodata',
        bytes: Uint8Array.of(value, 0, 0, 0),
        relocations: [],
        symbols: [{ name: 'value', offset: 0, isLocal: true }],
      },
    ],
  });
  const file = writeExecutable([main, constant('twenty', 20), constant('two', 2)], { entry: 'main' });
  assert.equal(runProgram('x64', file).status, 42);
});

test('the same code makes the same file', () => {
  for (const machine of machines) {
    assert.deepEqual(writeExecutable(helloCode(machine)), writeExecutable(helloCode(machine)));
  }
});

test('an executable of nothing but text is small, and lies where it is told to', () => {
  const code = new Assembler().symbol('_start').append(x64`mov eax, 60; syscall`).finish();
  const file = writeExecutable(code, { address: 0x10000000n });
  assert.ok(file.length < 1024, String(file.length));
  assert.equal(new DataView(file.buffer).getBigUint64(24, true) & ~0xfffn, 0x10000000n);
});

test('what cannot be an executable is refused', () => {
  const code = helloCode('x64');
  const refused: readonly (readonly [() => unknown, string, RegExp])[] = [
    [() => writeExecutable(code, { entry: 'main' }), 'ERR_LABEL', /begins at main, which is not defined/],
    [() => writeExecutable(code, { entry: 'zeros' }), 'ERR_ARGUMENT', /zeros, which is in its bss/],
    [() => writeExecutable(code, { address: 4096n }), 'ERR_ARGUMENT', /multiple of 65536/],
    [() => writeExecutable(code, { machine: 'arm64' }), 'ERR_ARGUMENT', /for x64 and for arm64/],
    [() => writeExecutable([code, code]), 'ERR_LABEL', /_start is defined twice: in part 1, \.text\+0x0/],
    [
      () =>
        writeExecutable(
          new Assembler()
            .symbol('_start')
            .append(x64`call ${external('f')}`)
            .finish(),
        ),
      'ERR_LABEL',
      /part 1, \.text\+0x1 \(_start\+0x1\) refers to f, which is defined nowhere/,
    ],
  ];
  for (const [run, error, message] of refused) {
    assert.throws(
      run,
      (thrown: Error & { code: string }) => thrown.code === error && message.test(thrown.message),
    );
  }
});
