import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { type ObjectFile, readObject } from 'uranium-jit/elf';
import { blobAlignment, type KernelBlob, linkKernels } from 'uranium-jit/stencil';

const directory = mkdtempSync(join(tmpdir(), 'uranium-stencil-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const hasTool = (name: string) => spawnSync(name, ['--version']).status === 0;
const compilers = ['clang-19', 'gcc'].filter(hasTool);
const skip =
  process.arch !== 'x64' || process.platform !== 'linux'
    ? 'the compiler makes objects for another system'
    : compilers.length === 0
      ? 'neither clang-19 nor gcc is installed'
      : false;
const cannotRun = skip || (hasTool('gcc') ? false : 'gcc is not installed');

const kernelFlags = [
  ...[
    '-O2',
    '-fPIC',
    '-std=c11',
    '-fno-jump-tables',
    '-fno-asynchronous-unwind-tables',
    '-fno-stack-protector',
  ],
  ...['-fcf-protection=none', '-fomit-frame-pointer', '-ffunction-sections'],
];

let count = 0;
function compile(
  compiler: string,
  source: string,
  flags: readonly string[] = ['-fvisibility=hidden'],
): ObjectFile {
  count += 1;
  const folder = join(directory, String(count));
  mkdirSync(folder);
  writeFileSync(join(folder, 'kernel.c'), source);
  const { status, stderr } = spawnSync(compiler, [...kernelFlags, ...flags, '-c', 'kernel.c'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return readObject(new Uint8Array(readFileSync(join(folder, 'kernel.o'))), 'kernel.c');
}

const offsetOf = (blob: KernelBlob, name: string) => {
  const symbol = blob.symbols.find((entry) => entry.name === name);
  assert.ok(symbol, `${name} is not exported`);
  return symbol.offset;
};

/**
 * Maps the blob executable at a page of its own and calls `long entry(long)` at the offset; argument and
 * result go through the command line.
 */
const harness = `
  #include <stdio.h>
  #include <stdlib.h>
  #include <string.h>
  #include <sys/mman.h>
  int main(int argc, char **argv) {
    if (argc < 4) return 2;
    FILE *file = fopen(argv[1], "rb");
    if (!file) return 3;
    static char buffer[1 << 20];
    size_t size = fread(buffer, 1, sizeof buffer, file);
    char *blob = mmap(0, sizeof buffer, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (blob == MAP_FAILED) return 4;
    blob += atol(argv[2]);
    memcpy(blob, buffer, size);
    if (mprotect((void *)((unsigned long)blob & ~4095ul), sizeof buffer - 4096, PROT_READ | PROT_EXEC)) return 5;
    long (*entry)(long) = (long (*)(long))(blob + atol(argv[3]));
    for (int i = 4; i < argc; i++) printf("%ld\\n", entry(atol(argv[i])));
    return 0;
  }
`;

let runner: string | undefined;
/** What `name` returns for each argument, with the blob loaded at two different places. */
function run(blob: KernelBlob, name: string, values: readonly number[]): number[] {
  if (!runner) {
    runner = join(directory, 'runner');
    writeFileSync(`${runner}.c`, harness);
    const { status, stderr } = spawnSync('gcc', ['-O1', '-o', runner, `${runner}.c`], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }
  const file = join(directory, 'blob.bin');
  writeFileSync(file, blob.bytes);
  const outputs = [0, 3 * blobAlignment].map((at) => {
    const { status, signal, stdout } = spawnSync(
      String(runner),
      [file, String(at), String(offsetOf(blob, name)), ...values.map(String)],
      { encoding: 'utf8' },
    );
    assert.equal(signal ?? status, 0);
    return stdout;
  });
  assert.equal(outputs[0], outputs[1]);
  return (outputs[0] ?? '').trim().split('\n').map(Number);
}

const library = `
  const double scale = 2.5;
  static const char names[] = "abcdefgh";
  int shift(int x) { return names[x & 7] << 1; }
  __attribute__((weak)) int chosen(void) { return 1; }
  int unused(void) { return names[3]; }
`;
const kernel = `
  extern const double scale;
  extern int shift(int);
  extern int chosen(void);
  static const unsigned short table[300] = { [0] = 5, [1] = 11, [2] = 17, [299] = 9 };
  static __attribute__((noinline)) long inner(long x) { return table[x] * 3 + shift(x); }
  long uranium_f(long x) { return inner(x) * scale + chosen(); }
  long uranium_g(long x) { return x ^ 0x55; }
  long other(long x) { return x; }
`;
/** Replaces the weak function of the same name. */
const override = 'int chosen(void) { return 7; }';
const values = [0, 1, 2, 299];
const expected = values.map((x) => {
  const table: Record<number, number> = { 0: 5, 1: 11, 2: 17, 299: 9 };
  return Math.trunc(((table[x] ?? 0) * 3 + ('abcdefgh'.charCodeAt(x & 7) << 1)) * 2.5) + 7;
});

for (const compiler of compilers) {
  for (const visibility of ['hidden', 'default']) {
    test(`kernels that refer to tables and to each other are linked: ${compiler}, ${visibility} visibility`, {
      skip,
    }, () => {
      const flags = [`-fvisibility=${visibility}`];
      const objects = [library, kernel, override].map((source) => compile(compiler, source, flags));
      const blob = linkKernels(objects);
      assert.deepEqual(blob.relocations, []);
      assert.deepEqual(
        blob.symbols.map(({ name }) => name),
        ['uranium_f', 'uranium_g'],
      );
      const names = blob.functions.map(({ name }) => name);
      for (const name of ['shift', 'chosen']) assert.ok(names.includes(name), name);
      for (const name of ['unused', 'other']) assert.ok(!names.includes(name), name);
      for (const { offset } of blob.functions) assert.equal(offset % 32, 0);
      assert.equal(blob.dataOffset % blobAlignment, 0);
      assert.deepEqual(linkKernels(objects), blob);
    });

    test(`linked kernels run wherever they are loaded: ${compiler}, ${visibility} visibility`, {
      skip: cannotRun,
    }, () => {
      const flags = [`-fvisibility=${visibility}`];
      const blob = linkKernels([override, kernel, library].map((source) => compile(compiler, source, flags)));
      assert.deepEqual(run(blob, 'uranium_f', values), expected);
      assert.deepEqual(run(blob, 'uranium_g', [1, 2]), [0x54, 0x57]);
    });
  }

  test(`loads, calls and jumps through the GOT are relaxed: ${compiler}`, { skip: cannotRun }, () => {
    const blob = linkKernels([
      compile(
        compiler,
        `
        extern const long constants[3];
        extern long twice(long);
        long uranium_load(long x) { return constants[x]; }
        long uranium_jump(long x) { return twice(x); }
        long uranium_call(long x) { return twice(x) + 1; }
        long (*uranium_pointer_of(void))(long) { return twice; }
        long uranium_pointer(long x) { long (*f)(long) = twice; __asm__("" : "+r"(f)); return f(x) - 1; }`,
        ['-fno-plt', '-fvisibility=default'],
      ),
      compile(compiler, 'const long constants[3] = { 4, 5, 6 }; long twice(long x) { return 2 * x; }', []),
    ]);
    assert.deepEqual(run(blob, 'uranium_load', [0, 1, 2]), [4, 5, 6]);
    assert.deepEqual(run(blob, 'uranium_jump', [21]), [42]);
    assert.deepEqual(run(blob, 'uranium_call', [21]), [43]);
    assert.deepEqual(run(blob, 'uranium_pointer', [21]), [41]);
  });

  const refused = (what: string, source: string, message: RegExp, flags?: string[]) =>
    test(`${what} is refused: ${compiler}`, { skip }, () => {
      const objects = [compile(compiler, source, flags)];
      assert.throws(() => linkKernels(objects), { code: 'ERR_STENCIL', message });
    });
  refused(
    'a writable variable',
    'int n = 1; int uranium_f(void) { return n++; }',
    /kernel\.c: section \.data.*: n/,
  );
  refused(
    'a zeroed variable',
    'static int n; int uranium_f(void) { return n++; }',
    /kernel\.c: section \.bss.*: n/,
  );
  refused(
    'a common variable',
    'int n; int uranium_f(void) { return n++; }',
    /kernel\.c: symbol n: .*common/,
    ['-fcommon'],
  );
  refused(
    'a table of addresses',
    'int f(void); int g(void) { return 1; } int (*const t[])(void) = { g }; int uranium_f(int i) { return t[i](); }',
    /kernel\.c: section \.data\.rel\.ro/,
  );
  refused(
    'an undefined function',
    'int missing(int); int uranium_f(int x) { return missing(x) + 1; }',
    /kernel\.c: section \.text\.uranium_f, offset \d+: R_X86_64_P\w+ against "missing": .*not defined/,
  );
  refused(
    'an absolute address',
    'static const int t[] = { 1, 2, 3 }; int uranium_f(int i) { return t[i]; }',
    /kernel\.c: section \.text\.uranium_f, offset \d+: R_X86_64_32S? against "[.\w]+": .*position/,
    ['-fno-pic', '-fno-pie'],
  );
  refused(
    'a 64-bit absolute address',
    'static int n[2]; const char *uranium_f(void) { return "x"; }',
    /R_X86_64_64 against|section \.ltext/,
    ['-fno-pic', '-fno-pie', '-mcmodel=large'],
  );
  refused(
    'a thread-local variable',
    '_Thread_local int n = 1; int uranium_f(void) { return n++; }',
    /thread-local/,
  );
  refused(
    'an unknown section',
    '__attribute__((section("own"))) int uranium_f(void) { return 1; }',
    /section own/,
  );
}

test('a function that is defined twice is refused', { skip }, () => {
  const compiler = String(compilers[0]);
  const objects = [1, 2].map((n) => compile(compiler, `int uranium_f(void) { return ${n}; }`));
  assert.throws(() => linkKernels(objects), { code: 'ERR_STENCIL', message: /uranium_f is defined .* too/ });
});

test('code that nothing exported reaches may be what it wants', { skip }, () => {
  const compiler = String(compilers[0]);
  const source = 'int missing(int); int f(int x) { return missing(x); } int uranium_f(void) { return 1; }';
  const blob = linkKernels([compile(compiler, source)]);
  assert.deepEqual(
    blob.functions.map(({ name }) => name),
    ['uranium_f'],
  );
});

test('no objects make an empty blob', () => {
  const blob = linkKernels([]);
  assert.equal(blob.bytes.length, 0);
  assert.deepEqual(blob.symbols, []);
});
