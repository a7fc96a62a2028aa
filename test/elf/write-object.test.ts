/** Relocatable objects: read back by us and by readelf, and linked by the system's linkers, alone and with C. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Assembler, arm64, type Code, external, x64 } from 'uranium-jit/asm';
import { type MachineName, readObject, writeObject } from 'uranium-jit/elf';
import {
  cannotRun,
  compilers,
  directory,
  expectedOutput,
  expectedStatus,
  freestandingC,
  freestandingFlags,
  helloCode,
  runProgram,
} from './hello.ts';
import { hasTool } from './linking.ts';

const linkers: Readonly<Record<MachineName, readonly string[]>> = {
  x64: ['ld', 'ld.lld-19 -m elf_x86_64'],
  arm64: ['aarch64-linux-gnu-ld', 'ld.lld-19 -m aarch64linux'],
};

for (const machine of ['x64', 'arm64'] as const) {
  const bytes = writeObject(helloCode(machine));

  test(`${machine}: readObject reads what was written`, () => {
    const object = readObject(bytes, 'hello.o');
    assert.equal(object.machine, machine);
    const expected = helloCode(machine);
    const text = object.sections.find(({ name }) => name === '.text');
    assert.deepEqual(text?.bytes, expected.bytes);
    assert.equal(text?.relocations.length, expected.relocations.length);
    for (const { name, size, alignment } of expected.sections ?? []) {
      const section = object.sections.find((each) => each.name === name);
      assert.equal(section?.alignment, alignment ?? 16);
      assert.equal(section?.size, size ?? section?.bytes.length);
    }
    const names = object.symbols.map(({ name, binding, place }) => `${binding} ${place} ${name}`);
    assert.deepEqual(names.slice(1), [
      'local section text',
      'global section _start',
      'global section end',
      'global section pointer',
      'global section answer',
      'global section zeros',
    ]);
  });

  test(`${machine}: readelf finds nothing wrong`, {
    skip: !hasTool('readelf') && 'not installed: readelf',
  }, () => {
    const path = join(directory, `${machine}.o`);
    writeFileSync(path, bytes);
    const { stdout, stderr, status } = spawnSync('readelf', ['-a', '-W', path], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /REL \(Relocatable file\)/);
    assert.match(stdout, /\.note\.GNU-stack/);
    assert.match(
      stdout,
      machine === 'x64' ? /R_X86_64_PLT32 +\w+ end - 4/ : /R_AARCH64_CALL26 +\w+ end \+ 0/,
    );
  });

  for (const linker of linkers[machine]) {
    const [command = '', ...flags] = linker.split(' ');
    const skip = cannotRun(machine) || (!hasTool(command) && `not installed: ${command}`);
    test(`${machine}: ${command} links it to a program that runs`, { skip }, () => {
      const path = join(directory, `${machine}.o`);
      const program = join(directory, `${machine}-${command}`);
      writeFileSync(path, bytes);
      const { status, stderr } = spawnSync(command, [...flags, path, '-o', program], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      assert.doesNotMatch(stderr, /GNU-stack/);
      const result = runProgram(machine, program);
      assert.deepEqual(result, { status: expectedStatus, signal: null, stdout: expectedOutput });
    });
  }
}

/** A function that C calls, which calls C, reads C's data by its slot, and has a table of addresses. */
const called: Readonly<Record<MachineName, () => Code>> = {
  x64: () => ({
    ...new Assembler()
      .symbol('sum')
      .append(x64`
        push rbx
        mov ebx, edi
        call ${external('from_c')}
        add ebx, eax
        mov rax, [rip + ${external('got.datum')}]
        add ebx, [rax]
        mov rax, [rip + ${external('table')}]
        add ebx, [rax]
        mov eax, ebx
        pop rbx
        ret
      `)
      .finish(),
    sections: [table],
  }),
  arm64: () => ({
    ...new Assembler()
      .symbol('sum')
      .append(arm64`
        stp x19, x30, [sp, #-16]!
        mov w19, w0
        bl ${external('from_c')}
        add w19, w19, w0
        adrp x0, ${external('got.datum')}
        ldr x0, [x0, :lo12:${external('got.datum')}]
        ldr w0, [x0]
        add w19, w19, w0
        adrp x0, ${external('table')}
        ldr x0, [x0, :lo12:${external('table')}]
        ldr w0, [x0]
        add w0, w19, w0
        ldp x19, x30, [sp], #16
        ret
      `)
      .finish(),
    sections: [table],
  }),
};
const table = {
  name: '.data',
  kind: 'data',
  bytes: new Uint8Array(8),
  relocations: [{ offset: 0, kind: 'absolute64', symbol: 'data', addend: 4 }],
  symbols: [{ name: 'table', offset: 0, isLocal: true }],
} as const;

const functions = `
  int datum = 10, data[2] = { 5, 20 };
  int sum(int);
  int from_c(void) { return 3; }
`;

function build(compiler: string, flags: readonly string[], source: string, machine: MachineName): string {
  writeFileSync(join(directory, 'main.c'), source);
  writeFileSync(join(directory, 'sum.o'), writeObject(called[machine]()));
  const output = `sum-${machine}`;
  const { status, stderr } = spawnSync(compiler, [...flags, 'main.c', 'sum.o', '-o', output], {
    cwd: directory,
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [0, '']);
  return join(directory, output);
}

for (const machine of ['x64', 'arm64'] as const) {
  const compiler = compilers[machine];
  const skip = cannotRun(machine) || (!hasTool(compiler) && `not installed: ${compiler}`);
  test(`${machine}: linked with C`, { skip }, () => {
    const source = freestandingC(machine, `${functions} int start(void) { return sum(100); }`);
    assert.equal(runProgram(machine, build(compiler, freestandingFlags, source, machine)).status, 133);
  });
}

const hasLibrary = spawnSync('gcc', ['-print-file-name=libc.a'], { encoding: 'utf8' }).stdout?.includes('/');
const noLibrary = cannotRun('x64') || (!hasLibrary && 'not installed: gcc with libc.a');
test('x64: linked with C to a program that lies anywhere', { skip: noLibrary }, () => {
  const source = `${functions} int main(void) { return sum(101); }`;
  assert.equal(runProgram('x64', build('gcc', ['-static-pie', '-fPIE'], source, 'x64')).status, 134);
});

test('what an object cannot hold is refused', () => {
  const code = helloCode('x64');
  const twice = { ...code, symbols: [...code.symbols, { name: 'end', offset: 0 }] };
  assert.throws(() => writeObject(twice), { code: 'ERR_LABEL', message: /end is defined twice/ });
  assert.throws(() => writeObject(code, { machine: 'arm64' }), { code: 'ERR_ARGUMENT' });
  const [section] = code.sections ?? [];
  assert.ok(section);
  assert.throws(() => writeObject({ ...code, sections: [section, section] }), {
    code: 'ERR_ARGUMENT',
    message: /two sections have the name .rodata/,
  });
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ alignment: 3 }, /power of two/],
    [{ size: 1 }, /its size is 1/],
    [{ kind: 'text2' }, /its kind is text2/],
    [{ symbols: [{ name: 'x', offset: 1000 }] }, /the symbol x at 1000/],
  ];
  for (const [change, message] of wrong) {
    assert.throws(() => writeObject({ ...code, sections: [{ ...section, ...change }] }), {
      code: 'ERR_ARGUMENT',
      message,
    });
  }
  const outside = { offset: 13, kind: 'absolute64', symbol: 'x', addend: 0 } as const;
  assert.throws(() => writeObject({ ...code, sections: [{ ...section, relocations: [outside] }] }), {
    code: 'ERR_ELF_RELOCATION',
    message: /its 8 bytes at offset 13/,
  });
  const field = { offset: 0, kind: 'branch26', symbol: 'f', addend: 0 } as const;
  assert.throws(() => writeObject({ ...code, relocations: [field] }), {
    code: 'ERR_ELF_RELOCATION',
    message: /\.text, offset 0: branch26 against "f"/,
  });
});
