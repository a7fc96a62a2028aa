import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { abi, type SharedObjectOptions, writeSharedObject } from 'uranium-jit/elf';

const directory = mkdtempSync(join(tmpdir(), 'uranium-elf-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const cannotLoad =
  process.platform === 'linux' && process.arch === 'x64' ? false : 'the object is for x86-64 Linux';
const hasTool = (name: string) => spawnSync(name, ['--version']).status === 0;

let files = 0;
function save(bytes: Uint8Array): string {
  files += 1;
  const file = join(directory, `object-${files}.node`);
  writeFileSync(file, bytes);
  return file;
}

/** Loads an addon; what its napi_register_module_v1 returns is the module's exports. */
function load(bytes: Uint8Array): unknown {
  const module = { exports: {} as unknown };
  process.dlopen(module as unknown as { exports: object }, save(bytes));
  return module.exports;
}

const hex = (text: string) => Uint8Array.from(text.split(/\s+/), (byte) => Number.parseInt(byte, 16));

/** napi_register_module_v1(env, exports) returns exports. mov rax, rsi; ret */
const identity: SharedObjectOptions = {
  code: { bytes: hex('48 89 f0 c3'), relocations: [], symbols: [{ name: 'register', offset: 0 }] },
  imports: [],
  exports: [{ name: 'napi_register_module_v1', symbol: 'register' }],
  soname: 'identity.node',
};

/**
 * Returns napi_create_int32(env, [counter], &result) ? null : result, where `counter` is a word of data.
 *
 *   sub rsp, 24; mov esi, [rip + counter]; lea rdx, [rsp + 8]; call [rip + got.napi_create_int32]
 *   mov rax, [rsp + 8]; add rsp, 24; ret
 */
function returnsNumber(data: NonNullable<SharedObjectOptions['data']>): SharedObjectOptions {
  const bytes = hex(
    '48 83 ec 18 8b 35 00 00 00 00 48 8d 54 24 08 ff 15 00 00 00 00 48 8b 44 24 08 48 83 c4 18 c3',
  );
  return {
    code: {
      bytes,
      relocations: [
        { offset: 6, kind: 'relative32', symbol: 'counter', addend: -4 },
        { offset: 17, kind: 'relative32', symbol: 'got.napi_create_int32', addend: -4 },
      ],
      symbols: [{ name: 'register', offset: 0 }],
    },
    data,
    imports: [
      { name: 'uranium_no_such_symbol', weak: true },
      { name: 'napi_create_int32', weak: false },
    ],
    exports: [{ name: 'napi_register_module_v1', symbol: 'register' }],
    soname: 'number.node',
  };
}

test('an object that returns its second argument loads into Node.js', { skip: cannotLoad }, () => {
  assert.deepEqual(load(writeSharedObject(identity)), {});
});

test('code reaches imports through their slots and data by its symbols', { skip: cannotLoad }, () => {
  const counter = [{ name: 'counter', offset: 4 }];
  const bytes = hex('01 00 00 00 2a 00 00 00');
  assert.equal(load(writeSharedObject(returnsNumber({ bytes, size: 10000, symbols: counter }))), 42);
});

test('data without initial contents is zero', { skip: cannotLoad }, () => {
  const counter = [{ name: 'counter', offset: 70000 }];
  assert.equal(load(writeSharedObject(returnsNumber({ size: 80000, symbols: counter }))), 0);
});

test('a missing import that is not weak stops the load', { skip: cannotLoad }, () => {
  const imports = [{ name: 'uranium_no_such_symbol', weak: false }];
  assert.throws(() => load(writeSharedObject({ ...identity, imports })), /undefined symbol|not found/);
});

test('a weak import that nobody defines is zero in its slot', { skip: cannotLoad }, () => {
  // mov rax, [rip + got.missing]; test rax, rax; jz 1f; ud2; 1: mov rax, rsi; ret
  const bytes = hex('48 8b 05 00 00 00 00 48 85 c0 74 02 0f 0b 48 89 f0 c3');
  const object = writeSharedObject({
    ...identity,
    code: {
      ...identity.code,
      bytes,
      relocations: [{ offset: 3, kind: 'relative32', symbol: 'got.missing', addend: -4 }],
    },
    imports: [{ name: 'missing', weak: true }],
  });
  assert.deepEqual(load(object), {});
});

test('absolute words in data are relocated to where the object was loaded', { skip: cannotLoad }, () => {
  // jmp [rip + pointer], and behind it the real function
  const object = writeSharedObject({
    ...identity,
    code: {
      bytes: hex('ff 25 00 00 00 00 cc cc 48 89 f0 c3'),
      relocations: [{ offset: 2, kind: 'relative32', symbol: 'pointer', addend: -4 }],
      symbols: [
        { name: 'register', offset: 0 },
        { name: 'target', offset: 8 },
      ],
    },
    data: {
      bytes: new Uint8Array(16),
      symbols: [{ name: 'pointer', offset: 8 }],
      relocations: [{ offset: 8, kind: 'absolute64', symbol: 'target', addend: 0 }],
    },
  });
  assert.deepEqual(load(object), {});
});

test('absolute words in the code are relocated, too', { skip: cannotLoad }, () => {
  // mov rax, imm64; jmp rax; and the real function
  const object = writeSharedObject({
    ...identity,
    code: {
      bytes: hex('48 b8 00 00 00 00 00 00 00 00 ff e0 48 89 f0 c3'),
      relocations: [{ offset: 2, kind: 'absolute64', symbol: 'register', addend: 12 }],
      symbols: [{ name: 'register', offset: 0 }],
    },
  });
  assert.deepEqual(load(object), {});
});

test('the same options give the same bytes', () => {
  const options = returnsNumber({ size: 64, symbols: [{ name: 'counter', offset: 0 }] });
  assert.deepEqual(writeSharedObject(options), writeSharedObject(options));
});

test('readelf finds no needed library, no executable stack and no warning', {
  skip: hasTool('readelf') ? false : 'readelf is not installed',
}, () => {
  const options = returnsNumber({
    bytes: new Uint8Array(8),
    size: 64,
    symbols: [{ name: 'counter', offset: 0 }],
  });
  for (const object of [identity, options]) {
    const { stdout, stderr } = spawnSync('readelf', ['-aW', '-x', '.text', save(writeSharedObject(object))], {
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.doesNotMatch(stdout, /NEEDED|TEXTREL|RWE| WX|<corrupt/);
    assert.match(stdout, /GNU_STACK .* RW /);
    assert.match(stdout, /FUNC +GLOBAL +DEFAULT +\d+ napi_register_module_v1/);
  }
});

test('objdump disassembles the text under its symbols', {
  skip: hasTool('objdump') ? false : 'objdump is not installed',
}, () => {
  const options = returnsNumber({ size: 64, symbols: [{ name: 'counter', offset: 0 }] });
  const { stdout, stderr } = spawnSync('objdump', ['-d', save(writeSharedObject(options))], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.match(stdout, /<register>:\n.*sub +\$0x18,%rsp/);
  assert.match(stdout, /call +\*.*<napi_create_int32>/);
});

test('wrong options are refused by name', () => {
  const code = (symbol: string, offset: number) => ({
    ...identity.code,
    relocations: [{ offset, kind: 'relative32' as const, symbol, addend: 0 }],
  });
  const refused = (options: Partial<SharedObjectOptions>, message: RegExp) =>
    assert.throws(() => writeSharedObject({ ...identity, ...options }), message);
  const twice = { name: 'a', weak: false };
  refused({ imports: [twice, twice] }, /ERR_ARGUMENT: .*"a"/);
  refused({ exports: [{ name: 'a', symbol: 'nowhere' }] }, /ERR_ARGUMENT: .*"nowhere"/);
  refused({ code: code('nowhere', 0) }, /ERR_ELF_RELOCATION: .*"nowhere"/);
  refused({ code: code('register', 1) }, /ERR_ELF_RELOCATION: .*outside of 0\.\.4/);
  refused({ data: { size: 4, symbols: [{ name: 'a', offset: 5 }] } }, /ERR_ARGUMENT: .*outside of 0\.\.4/);
  refused({ data: { size: 4, symbols: [{ name: 'register', offset: 0 }] } }, /ERR_ARGUMENT: .*twice/);
});

test('an object for arm64 can be mapped with pages of 4 and of 64 KiB', () => {
  const { code, ...rest } = identity;
  for (const data of [undefined, { bytes: new Uint8Array(100), size: 5000, symbols: [] }]) {
    const imports = [{ name: 'puts', weak: true }];
    const relocations = [{ offset: 0, kind: 'absolute64', symbol: 'register', addend: 0 }] as const;
    const file = writeSharedObject({
      ...rest,
      machine: 'arm64',
      code,
      imports,
      ...(data && { data: { ...data, relocations } }),
    });
    const view = new DataView(file.buffer);
    assert.equal(view.getUint16(18, true), abi.EM_AARCH64);
    const field = (at: number) => Number(view.getBigUint64(at, true));
    let end = 0;
    for (let index = 0; index < view.getUint16(56, true); index++) {
      const at = abi.EHDR_SIZE + index * abi.PHDR_SIZE;
      const offset = field(at + 8);
      const address = field(at + 16);
      const fileSize = field(at + 32);
      const memorySize = field(at + 40);
      const type = view.getUint32(at, true);
      if (type === abi.PT_GNU_RELRO) assert.equal((address + memorySize) % 65536, 0, 'whole pages');
      if (type !== abi.PT_LOAD) continue;
      assert.equal((address - offset) % 65536, 0, 'offset and address are congruent');
      assert.ok(offset + fileSize <= file.length && fileSize <= memorySize);
      assert.ok(Math.floor(address / 65536) * 65536 >= end, 'no page is in two segments');
      end = address + memorySize;
    }
    const dynamicTypes = data ? [abi.R_AARCH64_RELATIVE, abi.R_AARCH64_GLOB_DAT] : [abi.R_AARCH64_GLOB_DAT];
    assert.deepEqual(relocationTypes(file), dynamicTypes);
  }
});

/** The types in .rela.dyn, found by the section's type. */
function relocationTypes(file: Uint8Array): number[] {
  const view = new DataView(file.buffer);
  const headers = Number(view.getBigUint64(40, true));
  const types: number[] = [];
  for (let index = 0; index < view.getUint16(60, true); index++) {
    const at = headers + index * abi.SHDR_SIZE;
    if (view.getUint32(at + 4, true) !== abi.SHT_RELA) continue;
    const offset = Number(view.getBigUint64(at + 24, true));
    const size = Number(view.getBigUint64(at + 32, true));
    for (let record = offset; record < offset + size; record += abi.RELA_SIZE)
      types.push(view.getUint32(record + 8, true));
  }
  return types;
}
