/**
 * The system's compilers and linkers, for tests that compare with them: objects of both processors, linked at given
 * addresses by a linker script.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { abi, type MachineName, type ObjectFile, type ObjectSection, readObject } from 'uranium-jit/elf';

export const hasTool = (name: string) => spawnSync(name, ['--version']).status === 0;

const isX64 = process.arch === 'x64';
/** Of each processor: the commands with their first arguments. */
const compilers: Readonly<Record<MachineName, readonly (readonly string[])[]>> = {
  x64: [['clang-19', '--target=x86_64-linux-gnu'], isX64 ? ['gcc'] : ['x86_64-linux-gnu-gcc']],
  arm64: [['clang-19', '--target=aarch64-linux-gnu'], isX64 ? ['aarch64-linux-gnu-gcc'] : ['gcc']],
};
const linkers: Readonly<Record<MachineName, string>> = {
  x64: isX64 ? 'ld' : 'x86_64-linux-gnu-ld',
  arm64: isX64 ? 'aarch64-linux-gnu-ld' : 'ld',
};
/** Links for either. */
const lld = ['ld.lld-19', 'ld.lld'].find(hasTool);

export interface Toolchain {
  readonly machine: MachineName;
  /** 'clang' or 'gcc'. */
  readonly name: string;
  readonly compiler: readonly string[];
  /** GNU ld. */
  readonly linker: string;
  readonly lld: string | undefined;
  /** Why tests with it are skipped. */
  readonly skip: string | false;
}

/** Clang and gcc for both processors, installed or not. */
export const toolchains: readonly Toolchain[] = (['x64', 'arm64'] as const).flatMap((machine) =>
  compilers[machine].map((compiler): Toolchain => {
    const command = String(compiler[0]);
    const linker = linkers[machine];
    const missing = [command, linker].filter((tool) => !hasTool(tool));
    const skip = missing.length > 0 && `not installed: ${missing.join(', ')}`;
    const name = command.includes('clang') ? 'clang' : 'gcc';
    return { machine, name, compiler, linker, lld, skip };
  }),
);

/** A directory of temporary files that goes with the process. */
export const directory = mkdtempSync(join(tmpdir(), 'uranium-linking-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: directory, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stderr}`);
}

/** The object that a compiler makes of C, with or without .eh_frame; `file` is its name in the directory. */
export function compile(
  toolchain: Toolchain,
  file: string,
  source: string,
  flags: readonly string[],
  withFrames = false,
): Uint8Array {
  writeFileSync(join(directory, `${file}.c`), source);
  const [command = '', ...first] = toolchain.compiler;
  const frames = withFrames ? [] : ['-fno-asynchronous-unwind-tables', '-fno-unwind-tables'];
  run(command, [...first, ...flags, ...frames, '-c', `${file}.c`, '-o', file]);
  return new Uint8Array(readFileSync(join(directory, file)));
}

/** The object without the flags that let a linker merge entries of its sections, and so move them. */
export function withoutMerging(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const headers = Number(view.getBigUint64(40, true));
  for (const { index, flags } of readObject(bytes).sections) {
    const kept = BigInt(flags) & ~BigInt(abi.SHF_MERGE | abi.SHF_STRINGS);
    view.setBigUint64(headers + index * abi.SHDR_SIZE + 8, kept, true);
  }
  return copy;
}

export const isLoaded = ({ flags, size, type }: ObjectSection) =>
  (flags & abi.SHF_ALLOC) !== 0 && size > 0 && type !== abi.SHT_NOTE;

/** Where each section is; the key is `file:index`. */
export type Layout = ReadonlyMap<string, bigint>;

/** Addresses for the sections of objects, one after the other, with `gap` bytes in between. */
export function layOut(objects: readonly ObjectFile[], base: bigint, gap: bigint): Layout {
  const layout = new Map<string, bigint>();
  let next = base;
  for (const { name, sections } of objects) {
    for (const { index, size, alignment } of sections.filter(isLoaded)) {
      const unit = BigInt(alignment);
      next = ((next + unit - 1n) / unit) * unit;
      layout.set(`${name}:${index}`, next);
      next += BigInt(size) + gap;
    }
  }
  return layout;
}

/** What a linker made. */
export interface Linked {
  readonly sections: ReadonlyMap<string, { readonly address: bigint; readonly bytes: Uint8Array }>;
  readonly symbols: ReadonlyMap<string, bigint>;
}

export interface LinkOptions {
  /** Where the table of addresses is. */
  readonly got: bigint;
  /** Lines of the script. */
  readonly symbols?: string;
  readonly flags?: readonly string[];
}

/** The files of the directory linked so that each section lies where the layout says, named `file:index`. */
export function link(
  linker: string,
  machine: MachineName,
  objects: readonly ObjectFile[],
  layout: Layout,
  options: LinkOptions,
): Linked {
  const { status, messages } = tryLink(linker, machine, objects, layout, options);
  assert.equal(status, 0, `${linker}: ${messages}`);
  return readLinked(new Uint8Array(readFileSync(join(directory, 'linked'))));
}

/** The same, which may fail. */
export function tryLink(
  linker: string,
  machine: MachineName,
  objects: readonly ObjectFile[],
  layout: Layout,
  { got, symbols = '', flags = [] }: LinkOptions,
): { readonly status: number | null; readonly messages: string } {
  const places = objects.flatMap(({ name, sections }) =>
    sections.filter(isLoaded).map((section) => {
      const place = `${name}:${section.index}`;
      return `"${place}" 0x${layout.get(place)?.toString(16)} : { KEEP(${name}(${section.name})) }`;
    }),
  );
  const script = `${symbols}
    SECTIONS {
      ${places.join('\n')}
      .got 0x${got.toString(16)} : { *(.got) }
      .got.plt : { *(.got.plt) }
      /DISCARD/ : { *(.comment) *(.note*) *(.eh_frame*) *(.interp) }
    }`;
  writeFileSync(join(directory, 'script'), script);
  const emulation = { x64: 'elf_x86_64', arm64: 'aarch64linux' }[machine];
  const common = [
    '-m',
    emulation,
    '-nostdlib',
    '-e',
    '0',
    '-z',
    'norelro',
    '--build-id=none',
    '-T',
    'script',
  ];
  const names = objects.map(({ name }) => name);
  const { status, stderr } = spawnSync(linker, [...common, ...flags, '-o', 'linked', ...names], {
    cwd: directory,
    encoding: 'utf8',
  });
  return { status, messages: stderr };
}

/** Just enough of an executable's format for what is compared. */
function readLinked(bytes: Uint8Array): Linked {
  const view = new DataView(bytes.buffer);
  const text = (at: number) => new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at)));
  const start = Number(view.getBigUint64(40, true));
  const headers = Array.from({ length: view.getUint16(60, true) }, (_, index) => {
    const at = start + index * abi.SHDR_SIZE;
    const [address, offset, size] = [16, 24, 32].map((field) => view.getBigUint64(at + field, true));
    return {
      name: view.getUint32(at, true),
      type: view.getUint32(at + 4, true),
      address: address ?? 0n,
      offset: Number(offset),
      size: Number(size),
      link: view.getUint32(at + 40, true),
    };
  });
  const names = headers[view.getUint16(62, true)]?.offset ?? 0;
  const sections = new Map(
    headers.map(({ name, type, address, offset, size }) => [
      text(names + name),
      { address, bytes: type === abi.SHT_NOBITS ? new Uint8Array(0) : bytes.subarray(offset, offset + size) },
    ]),
  );
  const symbols = new Map<string, bigint>();
  for (const { type, offset, size, link } of headers) {
    if (type !== abi.SHT_SYMTAB) continue;
    const strings = headers[link]?.offset ?? 0;
    for (let at = offset; at < offset + size; at += abi.SYM_SIZE) {
      symbols.set(text(strings + view.getUint32(at, true)), view.getBigUint64(at + 8, true));
    }
  }
  return { sections, symbols };
}

/** The address of each word in the tables of addresses, by what it holds. */
export function slotsOf({ sections }: Linked): ReadonlyMap<bigint, bigint> {
  const slots = new Map<bigint, bigint>();
  for (const name of ['.got.plt', '.got']) {
    const table = sections.get(name);
    if (!table) continue;
    const { address, bytes } = table;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      slots.set(view.getBigUint64(at, true), address + BigInt(at));
    }
  }
  return slots;
}
