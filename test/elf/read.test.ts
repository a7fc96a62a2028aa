import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { abi, readObject, writeSharedObject } from 'uranium-jit/elf';
import { linkKernels } from 'uranium-jit/stencil';

const directory = mkdtempSync(join(tmpdir(), 'uranium-elf-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const compiler = ['clang-19', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0);
const noCompiler =
  compiler === undefined
    ? 'neither clang-19, gcc nor clang is installed'
    : process.arch === 'x64'
      ? false
      : 'the compiler makes objects for another processor';

const source = `
  static const unsigned short table[4] = { 1, 2, 3, 4 };
  extern int elsewhere(int);
  __attribute__((weak)) int maybe(int x) { return x; }
  int uranium_f(int x) { return table[x & 3] + elsewhere(x) + maybe(x); }
`;

const objects = new Map<string, Uint8Array>();
function compiled(text = source): Uint8Array {
  let object = objects.get(text);
  if (!object) {
    writeFileSync(join(directory, 'a.c'), text);
    const flags = [
      '-O2',
      '-fPIC',
      '-ffunction-sections',
      '-fcf-protection=none',
      '-fno-asynchronous-unwind-tables',
    ];
    const { status, stderr } = spawnSync(String(compiler), [...flags, '-c', 'a.c'], {
      cwd: directory,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    object = new Uint8Array(readFileSync(join(directory, 'a.o')));
    objects.set(text, object);
  }
  return object;
}

function refused(bytes: Uint8Array, message: RegExp): void {
  assert.throws(() => readObject(bytes, 'a.o'), { code: 'ERR_ELF_FORMAT', message });
}

function changed(change: (view: DataView, bytes: Uint8Array) => void): Uint8Array {
  const bytes = compiled().slice();
  change(new DataView(bytes.buffer), bytes);
  return bytes;
}

test('an object has its sections, symbols and relocations', { skip: noCompiler }, () => {
  const file = readObject(compiled(), 'a.o');
  assert.equal(file.machine, 'x64');
  const find = (name: string) => file.symbols.find((symbol) => symbol.name === name);
  const kernel = find('uranium_f');
  assert.equal(kernel?.binding, 'global');
  assert.equal(kernel?.type, abi.STT_FUNC);
  assert.equal(find('maybe')?.binding, 'weak');
  assert.equal(find('elsewhere')?.place, 'undefined');
  const section = file.sections[kernel?.section ?? 0];
  assert.equal(section?.name, '.text.uranium_f');
  assert.equal(section?.bytes.length, section?.size);
  const called = section?.relocations.map(({ symbol, typeName }) => [file.symbols[symbol]?.name, typeName]);
  assert.ok(
    called?.some(([name, type]) => name === 'elsewhere' && /^R_X86_64_(PLT32|PC32)$/.test(type ?? '')),
  );
});

test('files of another kind are refused with the offset of the field', { skip: noCompiler }, () => {
  refused(new Uint8Array(10), /a\.o, byte 0: .* 64 bytes, got 10/);
  refused(
    changed((_, bytes) => bytes.set([0x7f, 0x45, 0x4c, 0x47])),
    /byte 0/,
  );
  refused(
    changed((view) => view.setUint8(4, 1)),
    /byte 4: EI_CLASS is 1, not 2/,
  );
  refused(
    changed((view) => view.setUint16(18, 40, true)),
    /byte 18: e_machine is 40/,
  );
  const shared = writeSharedObject({
    code: { bytes: new Uint8Array(1), relocations: [], symbols: [] },
    imports: [],
    exports: [],
    soname: 'a',
  });
  refused(shared, /byte 16: e_type .* is 3, not 1/);
});

test('tables and strings outside of the file are refused', { skip: noCompiler }, () => {
  const length = compiled().length;
  refused(
    changed((view) => view.setBigUint64(40, BigInt(length - 63), true)),
    /byte 40: the section headers/,
  );
  refused(
    changed((view) => view.setBigUint64(40, 2n ** 63n, true)),
    /byte 40: .* above 2\^53/,
  );
  refused(
    changed((view) => view.setUint16(62, 0, true)),
    /byte 62: e_shstrndx/,
  );
  refused(compiled().subarray(0, length - 1), /byte 40/);
  const symtab = readObject(compiled()).sections.findIndex(({ type }) => type === abi.SHT_SYMTAB);
  const header = (view: DataView) => Number(view.getBigUint64(40, true)) + symtab * abi.SHDR_SIZE;
  refused(
    changed((view) => view.setBigUint64(header(view) + 32, 2n ** 40n, true)),
    /are not in a file of/,
  );
  refused(
    changed((view) => view.setBigUint64(header(view) + 56, 0n, true)),
    /entries of 0, not of 24/,
  );
  refused(
    changed((view) => view.setUint32(header(view), 0xfffffff0, true)),
    /string table of/,
  );
});

test('an object for AArch64 is read with its own names of relocations', { skip: noCompiler }, () => {
  const bytes = changed((view) => view.setUint16(18, abi.EM_AARCH64, true));
  const file = readObject(bytes, 'a.o');
  assert.equal(file.machine, 'arm64');
  const other = readObject(
    changed(() => {}),
    'b.o',
  );
  assert.throws(() => linkKernels([other, file]), { code: 'ERR_STENCIL', message: /a\.o: .*for arm64.*x64/ });
});

test('what are no bytes is refused as such', () => {
  for (const bytes of [undefined, null, 'ELF', 5, [], {}, new ArrayBuffer(64), new Uint16Array(64)])
    assert.throws(() => readObject(bytes as Uint8Array, 'a.o'), {
      name: 'UraniumError',
      code: 'ERR_ARGUMENT',
      message: /a\.o: the bytes must be a Uint8Array/,
    });
});
