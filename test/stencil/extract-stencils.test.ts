import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Label, UraniumError } from 'uranium-jit/asm';
import { readObject } from 'uranium-jit/elf';
import {
  assemble,
  extractStencils,
  type HoleValue,
  type LibraryData,
  printStencilModule,
  type Stencil,
  type StencilData,
  StencilLibrary,
} from 'uranium-jit/stencil';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = join(root, 'test/stencil/fixtures/machine.c');
const folder = mkdtempSync(join(tmpdir(), 'uranium-extract-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const skip = spawnSync('clang-19', ['--version']).status === 0 ? false : 'clang-19 is not installed';

const flags: Readonly<Record<'x64' | 'arm64', readonly string[]>> = {
  x64: ['--target=x86_64-linux-gnu', '-fcf-protection=none'],
  arm64: ['--target=aarch64-linux-gnu', '-ffreestanding', '-mcmodel=tiny'],
};
const commonFlags = [
  '-O2',
  '-std=gnu11',
  '-fno-jump-tables',
  '-fno-asynchronous-unwind-tables',
  '-ffunction-sections',
];

/** The bytes of the object that clang makes of C. */
function compile(
  source: string,
  machine: 'x64' | 'arm64' = 'x64',
  extra: readonly string[] = ['-fno-pic'],
): Uint8Array {
  const header =
    '#define STENCIL_PARAMETERS int64_t *frame, int64_t a, int64_t b\n#define STENCIL_ARGUMENTS frame, a, b\n#include <stencil.h>\n';
  writeFileSync(join(folder, 'a.c'), source.includes('#include') ? source : header + source);
  const own = [...flags[machine], ...commonFlags, ...extra, `-I${join(root, 'include')}`];
  const { status, stderr } = spawnSync('clang-19', [...own, '-c', 'a.c', '-o', 'a.o'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return new Uint8Array(readFileSync(join(folder, 'a.o')));
}

function extract(source: string, machine: 'x64' | 'arm64' = 'x64', extra?: readonly string[]): LibraryData {
  return extractStencils([readObject(compile(source, machine, extra), 'a.c')]);
}

function uranium(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'bin/uranium.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
  });
}

const code = (library: LibraryData, name: string) =>
  Buffer.from(library.stencils[name]?.base64 ?? '', 'base64').toString('hex');

test('the jump to what follows is dropped, and a condition is flipped', { skip }, () => {
  const library = extract(`
    STENCIL(fall) { a += b; NEXT(); }
    STENCIL(flip) { if (a < b) JUMP(there); NEXT(); }
    STENCIL(nothing) { NEXT(); }
    STENCIL(jump) { JUMP(there); }
  `);
  assert.equal(code(library, 'fall'), '4d01f5'); // add r13, r14
  assert.equal(code(library, 'flip'), '4d39f50f8c00000000'); // cmp r13, r14; jl there
  assert.equal(code(library, 'nothing'), '');
  assert.equal(code(library, 'jump'), 'e900000000');
  assert.deepEqual(
    Object.values(library.stencils).map(({ fallsThrough }) => fallsThrough),
    [true, true, false, true],
  );
  const arm64 = extract('STENCIL(flip) { if (a < b) JUMP(there); NEXT(); }', 'arm64');
  assert.equal(code(arm64, 'flip'), 'bf0216eb0b000054'); // cmp x21, x22; b.lt there
});

test('a jump that others jump to stays', { skip }, () => {
  // Bytes as the compiler could have made them: je to the jump that would be dropped.
  const source = `#include <stdint.h>
    __asm__(".section .text.stencil_s,\\"ax\\",@progbits\\n.globl stencil_s\\n.type stencil_s,@function\\nstencil_s:\\n"
      "test %r13, %r13\\n je 1f\\n cmp %r13, %r14\\n jl next\\n 1: jmp other\\n .size stencil_s, . - stencil_s");`;
  const { s } = extract(source).stencils;
  assert.equal(s?.fallsThrough, false);
  assert.equal(s?.fields.length, 2);
});

test('holes have the types that their macros say, or their uses', { skip }, () => {
  const { stencils } = extract(`
    extern int64_t function(int64_t); extern char thing; extern char small;
    STENCIL(all) {
      a += HOLE_I32(i) + (int64_t)HOLE_U32(u) + HOLE_I64(l) + HOLE_OFFSET(o) + (int64_t)HOLE_ADDRESS(p);
      b = function(a) + (int64_t)(uintptr_t)&small;
      __asm__ volatile("leaq thing(%%rip), %0" : "=r"(a));
      NEXT();
    }`);
  assert.deepEqual(stencils.all?.holes, {
    function: 'target',
    i: 'i32',
    l: 'i64',
    o: 'offset',
    p: 'i64',
    small: 'i32',
    thing: 'address',
    u: 'u32',
  });
});

test('a test that is a stencil of its own is one conditional jump', { skip }, () => {
  const library = extract(
    `STENCIL(check) { if (STENCIL_UNLIKELY(a < 1)) JUMP(slow); NEXT(); }
    STENCIL(check_copy) {
      int64_t copy = a;
      __asm__("" : "+r"(copy));
      if (STENCIL_UNLIKELY(copy == 0)) JUMP(slow);
      NEXT();
    }`,
  );
  assert.equal(code(library, 'check'), '4d85ed0f8e00000000'); // test r13, r13; jle slow
  assert.equal(code(library, 'check_copy'), '4c89e84885c00f8400000000');
  for (const { fallsThrough, holes, fields } of Object.values(library.stencils)) {
    assert.deepEqual([fallsThrough, holes], [true, { slow: 'target' }]);
    assert.deepEqual(
      fields.map(([, kind, of]) => [kind, of]),
      [['relative32', 'slow']],
    );
  }
});

test('with -fPIC, loads through the GOT become immediates and addresses, or keep 8 bytes of data', {
  skip,
}, () => {
  const library = extract(
    `extern char hole_i64_wide, hole_u32_word, table;
    STENCIL(relaxed) { a = HOLE_OFFSET(near); b = (int64_t)(intptr_t)&hole_u32_word; NEXT(); }
    STENCIL(kept) { a = (int64_t)&hole_i64_wide; NEXT(); }
    STENCIL(address) { a = (int64_t)&table; NEXT(); }
    STENCIL(leave) { return a; }`,
    'x64',
    ['-fPIC'],
  );
  assert.equal(code(library, 'relaxed'), '49c7c50000000041c7c600000000'); // mov r13, imm32; mov r14d, imm32
  assert.equal(code(library, 'kept'), '4c8b2d00000000');
  assert.equal(code(library, 'address'), '4c8d2d00000000'); // lea r13, [rip + table]
  const { stencils } = new StencilLibrary(library);
  const kept = { stencil: stencils.kept as never, holes: { wide: -2n } };
  const leave = { stencil: stencils.leave as never };
  const bytes = Buffer.from(assemble([kept, kept, leave]).bytes).toString('hex');
  assert.equal(bytes, `4c8b2d11000000${'4c8b2d0a000000'}4c89e8c3${'cccccccccccc'}feffffffffffffff`);
});

test('tables are kept with -fPIC, and refused where they are addressed absolutely', { skip }, () => {
  const source = `static const int table[4] = {1, 20, 300, 4000};
    STENCIL(look_up) { a = table[a & 3]; NEXT(); }`;
  assert.throws(() => extract(source), {
    code: 'ERR_STENCIL',
    message: /a\.c: stencil look_up: offset \d+: R_X86_64_32S against ".rodata.*with -fPIC/,
  });
  assert.equal(extract(source, 'x64', ['-fPIC']).data[0]?.size, 16);
  assert.equal(extract(source, 'arm64').data[0]?.size, 16);
});

/** What the stencil does, flags, and why it cannot be one. */
const refused: readonly (readonly [string, string, RegExp])[] = [
  [
    'writable data',
    'static int n; STENCIL(s) { a += n++; NEXT(); }',
    /a\.c: section \.bss.*: a kernel cannot have writable data/,
  ],
  [
    'another function',
    '__attribute__((noinline)) static int64_t f(int64_t x) { __asm__ volatile(""); return x + 1; } STENCIL(s) { a = f(a); NEXT(); }',
    /stencil s: offset \d+: R_X86_64_PLT32 against "f?.*": a stencil cannot refer to another function/,
  ],
  [
    'addresses in data',
    'extern char x; static const char *const t[2] = {&x, &x + 1}; STENCIL(s) { a = (int64_t)t[a & 1]; NEXT(); }',
    /a\.c: (stencil s|section).*(holds? addresses|hold addresses)/,
  ],
  [
    'thread-local data',
    'extern __thread int t; STENCIL(s) { a += t; NEXT(); }',
    /stencil s: offset \d+: R_X86_64_\w*TP\w*.*thread-local/,
  ],
  [
    'a wide hole in 32 bits',
    'extern char hole_i64_x; STENCIL(s) { *frame = (int64_t)&hole_i64_x; NEXT(); }',
    /stencil s: offset \d+: R_X86_64_32S against "hole_i64_x": a hole of 64 bits is used as one of 32/,
  ],
  ['no stencil', 'int f(void) { return 1; }', /a\.c: no global function is named stencil_/],
];

test('what cannot be proved position-independent is refused, with file, stencil, offset and reason', {
  skip,
}, () => {
  for (const [what, source, message] of refused)
    assert.throws(
      () => extract(source, 'x64', what === 'addresses in data' ? ['-fPIC'] : undefined),
      { code: 'ERR_STENCIL', message },
      what,
    );
});

/** Linkers by processor, and the ways in which their bytes differ: a dropped jump flips the condition before it. */
const linkers = { x64: 'ld', arm64: 'aarch64-linux-gnu-ld' } as const;
const flipped = ['jump_if_less', 'three_ways'];

for (const machine of ['x64', 'arm64'] as const) {
  const linker = linkers[machine];
  const objcopy = linker.replace(/ld$/, 'objcopy');
  const hasLinker = machine === 'arm64' || process.arch === 'x64';
  const skipLinking =
    skip ||
    (hasLinker && [linker, objcopy].every((tool) => spawnSync(tool, ['--version']).status === 0)
      ? false
      : `there is no ${linker}`);

  test(`${machine}: the bytes are those that ld makes of the same layout`, { skip: skipLinking }, () => {
    const object = compile(readFileSync(fixture, 'utf8'), machine);
    writeFileSync(join(folder, 'machine.o'), object);
    const library = new StencilLibrary(extractStencils([readObject(object, 'machine.c')]));
    const base = 0x400000;
    const shown = (address: number) => `0x${address.toString(16)}`;
    const value: Readonly<Record<string, number>> = {
      i32: machine === 'x64' ? -77 : 77,
      u32: 4_000_000_000,
      i64: -(2 ** 40),
      offset: 1234,
      f64: 1.5,
    };
    const doubleBits = '0x3ff8000000000000';
    let compared = 0;
    for (const [name, stencil] of Object.entries(library.stencils)) {
      // Behind the stencil comes code that is only there for its targets to lie behind it, and a last stencil at them.
      const leave = library.get('leave');
      const filler = Array.from({ length: 5 }, () => ({ stencil: leave }));
      const end = stencil.size + 5 * leave.size;
      const target = new Label();
      const definitions = [`next=${base + stencil.size}`];
      const holes: Record<string, HoleValue> = {};
      for (const { name: hole, type } of stencil.holes) {
        holes[hole] = type === 'target' ? target : (value[type] as number);
        if (type === 'target') definitions.push(`${hole}=${base + end}`);
        else if (type === 'f64') definitions.push(`hole_f64_${hole}=${doubleBits}`);
        else definitions.push(`hole_${type}_${hole}=${value[type]}`);
      }
      const { bytes } = assemble([{ stencil, holes }, ...filler, target, { stencil: leave }]);
      const linked = join(folder, 'linked');
      const { status, stderr } = spawnSync(
        linker,
        [
          ...[
            '-o',
            linked,
            '--gc-sections',
            '-e',
            `stencil_${name}`,
            '-z',
            'norelro',
            '--build-id=none',
            '-n',
          ],
          `--section-start=.text=${shown(base)}`,
          `--section-start=.rodata=${shown(base + Math.ceil((end + leave.size) / 8) * 8)}`,
          ...definitions.map((definition) => `--defsym=${definition}`),
          join(folder, 'machine.o'),
        ],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, `${name}: ${stderr}`);
      const raw = join(folder, 'raw');
      assert.equal(spawnSync(objcopy, ['-O', 'binary', '-j', '.text', linked, raw]).status, 0);
      if (flipped.includes(name)) continue;
      const wanted = readFileSync(raw).subarray(0, stencil.size);
      assert.equal(
        Buffer.from(bytes.subarray(0, stencil.size)).toString('hex'),
        wanted.toString('hex'),
        name,
      );
      compared += 1;
    }
    assert.equal(compared, 17);
  });
}

test('damaged objects give stencils or errors of ours, and damaged data, too', { skip }, () => {
  const intact = compile(readFileSync(fixture, 'utf8'));
  const { leave } = new StencilLibrary(extractStencils([readObject(intact, 'machine.c')])).stencils;
  let refusals = 0;
  const attempt = (run: () => unknown): void => {
    try {
      run();
    } catch (error) {
      assert.ok(error instanceof UraniumError, (error as Error).stack);
      refusals += 1;
    }
  };
  const changes = fc.array(fc.tuple(fc.nat(intact.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(changes, (list) => {
      const bytes = intact.slice();
      for (const [offset, byte] of list) bytes[offset] = byte;
      attempt(() => {
        const library = new StencilLibrary(extractStencils([readObject(bytes, 'damaged.o')]));
        const items = Object.values(library.stencils as Record<string, Stencil>).map((stencil) => {
          const label = new Label();
          const holes = Object.fromEntries(
            stencil.holes.map(({ name, class: kind }) => [name, kind === 'place' ? label : 1]),
          );
          return [{ stencil, holes }, label];
        });
        assemble([...items.flat(), { stencil: leave as Stencil }]);
      });
    }),
    { seed: 4, numRuns: 1500 },
  );
  const { stencils, data } = extractStencils([readObject(intact, 'machine.c')]);
  const stencil = stencils.add_i64 as StencilData;
  const damaged: readonly Partial<StencilData>[] = [
    { size: 12 },
    { base64: 'AAAA' },
    { fields: [[8, 'word64', 'amount', 0]] },
    { fields: [[-1, 'word64', 'amount', 0]] },
    { fields: [[0, 'word64', 'other', 0]] },
    { fields: [[0, 'relative32', 7, 0]] },
  ];
  for (const change of damaged) {
    const library = new StencilLibrary({
      machine: 'x64',
      stencils: { add: { ...stencil, ...change } },
      data,
    });
    assert.throws(() => library.stencils.add, { code: 'ERR_STENCIL' }, JSON.stringify(change));
  }
  assert.ok(refusals > 100, `${refusals} refusals`);
});

test('a module reads back as what was printed, whatever the names are', async () => {
  const hole = `it's "\\" a hole`;
  const stencil: StencilData = {
    size: 1,
    base64: 'kA==',
    holes: { [hole]: 'i8' },
    fields: [[0, 'word8', hole, 0]],
    fallsThrough: true,
  };
  const library: LibraryData = {
    machine: 'x64',
    stencils: {
      plain: { ...stencil, holes: {}, fields: [] },
      'a.cold': stencil,
      ['__proto__']: { ...stencil, holes: { ['__proto__']: 'i8' }, fields: [[0, 'word8', '__proto__', 0]] },
    },
    data: [{ size: 1, alignment: 4, base64: 'AQ==' }],
  };
  const text = printStencilModule({
    sources: ['a.c'],
    sourcesHash: '00',
    compilerVersion: 'clang 19.0.0',
    specifier: 'uranium-jit/stencil',
    libraries: { x64: { sse2: library } },
  });
  const file = join(folder, 'module.ts');
  writeFileSync(file, text);
  const { stencils } = (await import(file)) as { stencils: { x64: { sse2: LibraryData } } };
  assert.deepEqual(stencils, { x64: { sse2: library } });
  const read = new StencilLibrary(stencils.x64.sse2).get('__proto__');
  assert.deepEqual(
    read.holes.map(({ name }) => name),
    ['__proto__'],
  );
});

test('the build is reproducible, wherever it runs, and --check says so', { skip }, () => {
  for (const name of ['one', 'another']) {
    mkdirSync(join(folder, name, 'deeper'), { recursive: true });
    cpSync(fixture, join(folder, name, 'deeper/machine.c'));
  }
  const built = uranium(['stencil', 'build', join(folder, 'one/deeper/machine.c'), '-o', 'one/out.ts']);
  assert.equal(built.status, 0, built.stderr);
  assert.match(built.stdout, /jump_if_less +9 +yes +there: target/);
  const text = readFileSync(join(folder, 'one/out.ts'), 'utf8');
  assert.doesNotMatch(text, /deeper|tmp/);
  const checked = uranium(['stencil', 'build', 'another/deeper/machine.c', '-o', 'one/out.ts', '--check']);
  assert.equal(checked.status, 0, checked.stderr);
  writeFileSync(join(folder, 'one/out.ts'), text.replace('size: 3', 'size: 4'));
  const changed = uranium(['stencil', 'build', 'another/deeper/machine.c', '-o', 'one/out.ts', '--check']);
  assert.equal(changed.status, 1);
  assert.match(changed.stderr, /is not what clang .* makes of the sources/);
});

test('the command line says what is wrong', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['stencil', 'build', 'none.c', '-o', 'x.ts'], /there is no file none\.c/],
    [['stencil', 'build', 'none.txt', '-o', 'x.ts'], /"none\.txt" is neither a \.c file nor a flag/],
  ];
  for (const [args, message] of cases) {
    const { status, stderr } = uranium(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, message);
  }
});

test('C that does not compile is reported by clang', { skip }, () => {
  writeFileSync(join(folder, 'wrong.c'), 'int x = ;\n');
  const { status, stderr } = uranium(['stencil', 'build', 'wrong.c', '-o', 'x.ts']);
  assert.equal(status, 1);
  assert.match(stderr, /failed on wrong\.c[\s\S]*wrong\.c:1:9: error: expected expression/);
});
