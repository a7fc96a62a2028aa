/** uranium asm: what it writes runs, links and loads; what is wrong has a place. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';
import { cannotRun, compilers, freestandingC, freestandingFlags, runProgram } from '../elf/hello.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'uranium-asm-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[]) {
  return spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

/** The command itself, as its users run it. */
function uranium(...args: readonly string[]) {
  return run(process.execPath, [join(root, 'bin', 'uranium.js'), ...args]);
}

/** The same without starting a process for it; with text for a file. */
async function asm(args: readonly string[], text?: string) {
  const file = 'text.asm';
  if (text !== undefined) writeFileSync(join(folder, file), text);
  const written = { stdout: '', stderr: '' };
  const { write } = process.stdout;
  // What is no text is the test runner's: it may report, too, while the command is loaded.
  const catching = (name: keyof typeof written) => (chunk: unknown) => {
    if (typeof chunk !== 'string') return write.call(process.stdout, chunk as Uint8Array);
    written[name] += chunk;
    return true;
  };
  const before = process.cwd();
  process.chdir(folder);
  mock.method(process.stdout, 'write', catching('stdout'));
  mock.method(process.stderr, 'write', catching('stderr'));
  try {
    const status = await main(['asm', ...(text === undefined ? [] : [file]), ...args]);
    return { status, ...written };
  } finally {
    mock.restoreAll();
    assert.equal(process.stdout.write, write);
    process.chdir(before);
  }
}

const hasTool = (name: string) => spawnSync(name, ['--version']).status === 0;

for (const arch of ['x64', 'arm64'] as const) {
  test(`${arch}: the example is a program that says hello`, { skip: cannotRun(arch) }, async () => {
    const example = join(root, 'examples', 'asm', `hello-${arch}.asm`);
    const { status, stderr, stdout } = uranium('asm', '--arch', arch, example, '-o', `hello-${arch}`);
    assert.deepEqual([status, stderr, stdout], [0, '', '']);
    const program = join(folder, `hello-${arch}`);
    assert.equal(statSync(program).mode & 0o100, 0o100);
    assert.deepEqual(runProgram(arch, program), {
      status: 0,
      signal: null,
      stdout: 'Hello from uranium asm\n',
    });
  });
}

/** Functions for C: they call C, keep a count, and have a table of addresses. */
const libraryText = {
  x64: `
    .global twice, count, names
    .extern report
    .text
    twice:
      push rbx
      lea ebx, [rdi + rdi]
      mov edi, ebx
      call report
      inc dword ptr [rip + count]
      mov eax, ebx
      pop rbx
      ret
    .data
    count: .dword 0
    .align 8
    names: .addr first, second
    .section .rodata
    first: .asciz "first"
    second: .asciz "second"
    .bss
    unused: .space 1000
  `,
  arm64: `
    .global twice, count, names
    .extern report
    .text
    twice:
      stp x19, x30, [sp, #-16]!
      add w19, w0, w0
      mov w0, w19
      bl report
      adrp x1, count
      ldr w2, [x1, :lo12:count]
      add w2, w2, #1
      str w2, [x1, :lo12:count]
      mov w0, w19
      ldp x19, x30, [sp], #16
      ret
    .data
    count: .word 0
    .align 8
    names: .addr first, second
    .section .rodata
    first: .asciz "first"
    second: .asciz "second"
    .bss
    unused: .space 1000
  `,
};
const callingProgram = `
  int twice(int); extern int count; extern const char *names[2];
  int reported; void report(int n) { reported += n; }
  int start(void) {
    int n = twice(21);
    return n == 42 && reported == 42 && count == 1 && names[0][4] == 't' && names[1][5] == 'd' ? 7 : 8;
  }
`;
const loadingProgram = `
  #include <dlfcn.h>
  #include <stdio.h>
  void report(int n) { printf("report %d\\n", n); }
  int main(void) {
    void *library = dlopen("./library.so", RTLD_NOW);
    if (!library) return printf("%s\\n", dlerror());
    int (*twice)(int) = (int (*)(int))dlsym(library, "twice");
    int *count = dlsym(library, "count"); const char **names = dlsym(library, "names");
    int n = twice(21);
    return printf("%d %d %s %s\\n", n, *count, names[0], names[1]) < 0;
  }
`;

for (const arch of ['x64', 'arm64'] as const) {
  const compiler = compilers[arch];
  const skip = cannotRun(arch) || (!hasTool(compiler) && `not installed: ${compiler}`);
  test(`${arch}: C calls what is in the object, and is called`, { skip }, async () => {
    writeFileSync(join(folder, 'library.asm'), libraryText[arch]);
    const { status, stderr } = await asm(['--arch', arch, 'library.asm', '-o', 'library.o']);
    assert.equal(status, 0, stderr);
    writeFileSync(join(folder, 'main.c'), freestandingC(arch, callingProgram));
    const built = run(compiler, [...freestandingFlags, 'main.c', 'library.o', '-o', `linked-${arch}`]);
    assert.deepEqual([built.status, built.stderr], [0, '']);
    assert.equal(runProgram(arch, join(folder, `linked-${arch}`)).status, 7);
  });
}

test('x64: C loads the shared object, which calls the program that loaded it', {
  skip: cannotRun('x64') || (!hasTool('gcc') && 'not installed: gcc'),
}, async () => {
  writeFileSync(join(folder, 'library.asm'), libraryText.x64);
  const { status, stderr } = await asm(['library.asm', '-o', 'library.so']);
  assert.equal(status, 0, stderr);
  writeFileSync(join(folder, 'load.c'), loadingProgram);
  const built = run('gcc', ['-rdynamic', 'load.c', '-o', 'load', '-ldl']);
  assert.equal(built.status, 0, built.stderr);
  assert.equal(run('./load', []).stdout, 'report 42\n42 1 first second\n');
});

test('arm64: readelf accepts the shared object', {
  skip: !hasTool('readelf') && 'not installed: readelf',
}, async () => {
  const { status, stderr } = await asm(['--arch', 'arm64', '-o', 'library-arm64.so'], libraryText.arm64);
  assert.equal(status, 0, stderr);
  const elf = run('readelf', ['-a', '-W', 'library-arm64.so']);
  assert.deepEqual([elf.status, elf.stderr], [0, '']);
  assert.match(elf.stdout, /NOTYPE +GLOBAL DEFAULT +UND report/);
  assert.match(elf.stdout, /FUNC +GLOBAL DEFAULT +\d+ twice/);
});

test('bare code is text, constants and data for an address', async () => {
  const text = 'mov eax, [rip + five]; ret\n.data\n.qword five\n.section .rodata\nfive: .dword 5';
  assert.equal((await asm(['-o', 'code.bin', '--address', '0x1000'], text)).status, 0);
  const bytes = readFileSync(join(folder, 'code.bin'));
  assert.equal(
    bytes.toString('hex'),
    `8b050a000000c3${'cc'.repeat(0)}${'00'.repeat(9)}05000000${'00'.repeat(12)}1010000000000000`,
  );
});

test('- is standard input', () => {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'bin', 'uranium.js'), 'asm', '-', '-o', 'input.bin'],
    {
      cwd: folder,
      input: 'ret',
    },
  );
  assert.equal(status, 0);
  assert.deepEqual([...readFileSync(join(folder, 'input.bin'))], [0xc3]);
});

test('several files make one program', { skip: cannotRun('x64') }, async () => {
  writeFileSync(join(folder, 'a.asm'), '.global _start\n_start: call status; mov eax, 60; syscall');
  writeFileSync(join(folder, 'b.asm'), '.global status\nstatus: mov edi, 42; ret');
  assert.equal((await asm(['a.asm', 'b.asm', '-o', 'both'])).status, 0);
  assert.equal(runProgram('x64', join(folder, 'both')).status, 42);
  const missing = await asm(['a.asm', 'a.asm', '-o', 'both']);
  assert.match(
    missing.stderr,
    /^uranium asm: ERR_LABEL: the symbol _start is defined twice: in a\.asm, \.text\+0x0 .*, and in a\.asm/,
  );
  assert.equal(missing.status, 1);
});

test('--listing shows addresses, bytes and instructions of each section', async () => {
  const { stdout, status } = await asm(
    ['--listing'],
    'f: mov eax, n; call g\n.data\nd: .byte n, 2\n.bss\n.space 9\nn = 5',
  );
  assert.equal(status, 0);
  assert.deepEqual(
    stdout.split('\n').map((line) => line.trim().replace(/ +/g, ' ')),
    [
      '.text, 10 bytes',
      '0 f:',
      '0 b8 05 00 00 00 mov eax, 5',
      '5 e8 00 00 00 00 call g ; g-4',
      '.data, 2 bytes',
      '0 d:',
      '0 05 02 .byte 5, 2',
      '.bss, 9 bytes',
      '',
    ],
  );
});

test('errors have file, line and column, and the status is 1; the command line is checked first', async () => {
  writeFileSync(join(folder, 'wrong.asm'), 'nop\n  mov eax, frog, 2\n');
  const { status, stderr } = await asm(['wrong.asm', '-o', 'never.o']);
  assert.equal(status, 1);
  assert.match(stderr, /^wrong\.asm:2:\d+: ERR_ASM_OPERAND: .*\n {4}mov eax, frog, 2\n {4} +\^\n$/);
  assert.match((await asm(['-o', 'p'], 'call f')).stderr, /^text.asm:1:6: ERR_LABEL: 'f' is not defined/);
  assert.match(
    (await asm(['-o', 'p'], 'nop')).stderr,
    /ERR_LABEL: the program begins at _start, which is not defined/,
  );
  const usage: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /a file is needed/],
    [['missing.asm'], /there is no file missing\.asm/],
    [['wrong.asm', '-o', 'x.exe'], /the suffix is \.o, \.so, \.bin/],
    [['wrong.asm', '--executable'], /needs -o/],
    [['wrong.asm', '--arch', 'z80'], /--arch is "z80"/],
    [['wrong.asm', '-o', 'x.o', '--address', '5'], /--address is for/],
    [['wrong.asm', '-o', 'x.bin', '--address', 'five'], /it is a number/],
    [['wrong.asm', '-o', 'x.o', '--entry', 'main'], /--entry is for executables/],
    [['wrong.asm', 'wrong.asm', '-o', 'x.o'], /is made of one file/],
    [['wrong.asm', '-o', '.'], /is a directory/],
  ];
  for (const [args, message] of usage) {
    const result = await asm(args);
    assert.equal(result.status, 2, args.join(' '));
    assert.match(result.stderr, message);
  }
});

/** A module for Node.js whose exports are a number: it calls Node-API, through a stub and through its slot. */
const moduleText: Readonly<Record<string, string>> = {
  x64: `
    .global napi_register_module_v1
    napi_register_module_v1:
      push rbx
      sub rsp, 16
      mov rbx, rdi
      mov esi, [rip + answer]
      mov rdx, rsp
      call napi_create_int32
      mov rdi, rbx
      mov esi, [rip + answer + 4]
      mov rdx, rsp
      mov rax, [rip + got.napi_create_int32]
      call rax
      mov rax, [rsp]
      add rsp, 16
      pop rbx
      ret
    .rodata
    answer: .long 41, 42
  `,
  arm64: `
    .global napi_register_module_v1
    napi_register_module_v1:
      stp x19, x30, [sp, #-32]!
      mov x19, x0
      adr x3, answer
      ldr w1, [x3]
      add x2, sp, #16
      bl napi_create_int32
      mov x0, x19
      adrp x3, answer
      add x3, x3, :lo12:answer
      ldr w1, [x3, #4]
      add x2, sp, #16
      adrp x4, got.napi_create_int32
      ldr x4, [x4, :lo12:got.napi_create_int32]
      blr x4
      ldr x0, [sp, #16]
      ldp x19, x30, [sp], #32
      ret
    .rodata
    answer: .long 41, 42
  `,
};

test('Node.js loads a shared object as a module', {
  skip:
    (process.platform !== 'linux' || moduleText[process.arch] === undefined) && 'for Linux on x64 and arm64',
}, async () => {
  const { status, stderr } = await asm(['--arch', process.arch, '-o', 'module.so'], moduleText[process.arch]);
  assert.equal(status, 0, stderr);
  const module = { exports: {} };
  process.dlopen(module, join(folder, 'module.so'));
  assert.equal(module.exports, 42);
});
