// Kernels as we link them against kernels as GNU ld links them for the same layout: whole blobs, byte by byte.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { abi, type MachineName, type ObjectFile, readObject } from 'uranium-jit/elf';
import { type KernelBlob, linkKernels } from 'uranium-jit/stencil';
import { processorFlags } from '../../scripts/clang.ts';
import { type Toolchain, toolchains, withoutMerging } from '../elf/linking.ts';

const directory = mkdtempSync(join(tmpdir(), 'uranium-linker-'));
after(() => rmSync(directory, { recursive: true, force: true }));

/** Kernels that need nothing of V8, with tables, constants and calls between files. */
const kernels = fileURLToPath(new URL('../../kernels', import.meta.url));
const files = ['escape.c', 'number.c', 'memory.c'];
const base = 0x400000;
const padding: Readonly<Record<MachineName, string>> = { x64: '0xcccccccc', arm64: '0' };

function compileKernels({ compiler, machine, name }: Toolchain, level: readonly string[]): ObjectFile[] {
  const [command = '', ...first] = compiler;
  // The flags of the build, less those that only clang knows.
  const flags = processorFlags[machine].filter((flag) => !flag.startsWith('--target') || name === 'clang');
  return files.map((file) => {
    const object = join(directory, file.replace('.c', '.o'));
    const own = file === 'memory.c' ? ['-fno-builtin'] : [];
    const { status, stderr } = spawnSync(
      command,
      [...first, ...flags, ...level, ...own, '-Wno-error', '-c', file, '-o', object],
      { cwd: kernels, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const bytes = withoutMerging(new Uint8Array(readFileSync(object)));
    writeFileSync(object, bytes);
    return readObject(bytes, file.replace('.c', '.o'));
  });
}

/** The blob as the linker makes it, which is told where each function lies. */
function linkAlike(
  linker: string,
  machine: MachineName,
  objects: readonly ObjectFile[],
  blob: KernelBlob,
): Uint8Array {
  const functions = blob.functions.map(({ name, offset }) => {
    const object = objects.find(({ symbols }) =>
      symbols.some(
        (symbol) => symbol.name === name && symbol.place === 'section' && symbol.type === abi.STT_FUNC,
      ),
    );
    const symbol = object?.symbols.find((candidate) => candidate.name === name);
    return `. = ${offset}; ${object?.name}(${object?.sections[symbol?.section ?? 0]?.name})`;
  });
  const data = objects.map(({ name }) => `${name}(.rodata .rodata.*)`);
  const script = `SECTIONS {
    .blob ${base} : { FILL(${padding[machine]}) ${functions.join('\n')}
      . = ${blob.dataOffset}; FILL(0) ${data.join('\n')} }
    /DISCARD/ : { *(.comment) *(.note*) *(.interp) *(.eh_frame) }
  }`;
  writeFileSync(join(directory, 'script'), script);
  const roots = blob.symbols.flatMap(({ name }) => ['-u', name]);
  const emulation = machine === 'x64' ? 'elf_x86_64' : 'aarch64linux';
  const args = [
    '-m',
    emulation,
    '-nostdlib',
    '-pie',
    '--no-dynamic-linker',
    '--gc-sections',
    '-z',
    'norelro',
  ];
  const { status, stderr } = spawnSync(
    linker,
    [...args, ...roots, '-e', '0', '-T', 'script', '-o', 'linked', ...objects.map(({ name }) => name)],
    { cwd: directory, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const file = readFileSync(join(directory, 'linked'));
  // The segment that the blob is in.
  for (let index = 0; index < file.readUInt16LE(56); index++) {
    const at = Number(file.readBigUInt64LE(32)) + index * abi.PHDR_SIZE;
    const [offset, address] = [8, 16].map((field) => Number(file.readBigUInt64LE(at + field)));
    if (
      file.readUInt32LE(at) === abi.PT_LOAD &&
      address !== undefined &&
      address <= base &&
      offset !== undefined
    ) {
      const start = offset + base - address;
      if (start < file.length) return file.subarray(start, start + blob.bytes.length);
    }
  }
  throw new Error('the linker made no segment for the blob');
}

// biome-ignore format: one row per level
const levels: Readonly<Record<MachineName, readonly (readonly string[])[]>> = {
  x64: [['-march=x86-64', '-DURANIUM_LEVEL_sse2'], ['-march=x86-64-v3', '-DURANIUM_LEVEL_avx2']],
  arm64: [['-march=armv8-a', '-DURANIUM_LEVEL_neon']],
};

for (const toolchain of toolchains) {
  const { machine, name, skip } = toolchain;
  for (const level of name === 'gcc' ? levels[machine].slice(0, 1) : levels[machine]) {
    test(`kernels by ${name} ${level[0]} are linked as by GNU ld`, { skip }, (context) => {
      const objects = compileKernels(toolchain, level);
      const blob = linkKernels(objects);
      const linked = linkAlike(toolchain.linker, machine, objects, blob);
      assert.equal(linked.length, blob.bytes.length);
      const first = blob.bytes.findIndex((byte, index) => byte !== linked[index]);
      assert.equal(first, -1, `the linker has other bytes from ${first} on`);
      context.diagnostic(`${blob.bytes.length} bytes, ${blob.functions.length} functions`);
    });
  }
}
