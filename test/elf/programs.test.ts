// Whole programs of two objects each, linked by us, run: here, or under qemu where they are for the other processor.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { abi, type MachineName, type ObjectFile, readObject, relocateSection } from 'uranium-jit/elf';
import { compile, directory, hasTool, isLoaded, layOut, toolchains } from './linking.ts';

/** Ends with the number of the first thing that is wrong, or with 0. */
const program = `
  extern int table[8], call_me(int), zeros[1000]; extern const char *names[3]; extern double scale; extern long (*through)(long);
  __attribute__((weak)) extern int absent;
  __attribute__((noinline)) static int length(const char *s) { int n = 0; while (s[n]) n++; return n; }
  __attribute__((noinline)) static int check(int x) {
    if (call_me(x) != 3 * x + table[2]) return 1;
    if (length(names[1]) != 6 || names[1][5] != 'd') return 2;
    if (scale * x != 2.5 * x) return 3;
    if (through(41) != 42) return 4;
    for (int i = 0; i < 1000; i++) if (zeros[i] != 0) return 5;
    zeros[x] = x;
    if (zeros[x] + zeros[x + 1] != x) return 6;
    switch (x) { case 1: return 11; case 2: return 12; case 3: return 13; case 4: return 14; case 5: return 15; case 7: break; default: return 16; }
    static int counter = 5;
    counter += x;
    if (counter != 12) return 7;
    return &absent != 0 ? 8 : 0;
  }
  static volatile int seven = 7;
  __attribute__((used)) static void end(void) {
    register long status __asm__(STATUS) = check(seven);
    register long number __asm__(NUMBER) = EXIT_GROUP;
    __asm__ volatile(CALL : : "r"(status), "r"(number));
    __builtin_unreachable();
  }
  __asm__(".globl _start\\n_start: " START "\\n");
`;
const library = `
  int table[8] = { 1, 2, 30, 4 }; int zeros[1000]; const char *names[3] = { "first", "second", "third" }; double scale = 2.5;
  static long next(long x) { return x + 1; } long (*through)(long) = next;
  int call_me(int x) { return 3 * x + table[2]; }
`;

// Linux's exit_group: arch/x86/entry/syscalls/syscall_64.tbl, include/uapi/asm-generic/unistd.h.
const machineFlags: Readonly<Record<MachineName, readonly string[]>> = {
  x64: [
    '-DSTATUS="rdi"',
    '-DNUMBER="rax"',
    '-DEXIT_GROUP=231',
    '-DCALL="syscall"',
    '-DSTART="and $-16, %rsp\\n call end"',
  ],
  arm64: ['-DSTATUS="x0"', '-DNUMBER="x8"', '-DEXIT_GROUP=94', '-DCALL="svc #0"', '-DSTART="bl end"'],
};
const models: Readonly<Record<MachineName, readonly (readonly string[])[]>> = {
  x64: [['-fno-pic'], ['-fPIC'], ['-fPIC', '-fno-plt'], ['-fno-pic', '-mcmodel=large']],
  arm64: [
    ['-fno-pic'],
    ['-fPIC'],
    ['-fno-pic', '-mcmodel=tiny'],
    ['-fPIC', '-mcmodel=tiny'],
    ['-fno-pic', '-mcmodel=large'],
  ],
};

const qemu = ['qemu-aarch64-static', 'qemu-aarch64'].find(hasTool);
const runners: Readonly<Record<MachineName, readonly string[] | undefined>> = {
  x64: process.arch === 'x64' ? [] : undefined,
  arm64: process.arch === 'arm64' ? [] : qemu === undefined ? undefined : [qemu],
};

/** An executable of two objects: a segment for each section, a page at least after the one before. */
function linkProgram(machine: MachineName, objects: readonly ObjectFile[]): Uint8Array {
  const layout = layOut(objects, 0x400000n, 0x2000n);
  const definitions = new Map<string, bigint>();
  const place = (object: ObjectFile, section: number, value: number) =>
    (layout.get(`${object.name}:${section}`) ?? 0n) + BigInt(value);
  for (const object of objects) {
    for (const { name, binding, place: where, section, value } of object.symbols) {
      if (binding !== 'local' && where === 'section') definitions.set(name, place(object, section, value));
    }
  }
  /** The slot of what is defined nowhere: a word of zeros. All others are done without. */
  const slot = (([...layout.values()].pop() ?? 0n) & ~7n) + 0x10000n;
  const segments = objects.flatMap((object) =>
    object.sections.filter(isLoaded).map((section) => {
      const address = place(object, section.index, 0);
      const bytes = relocateSection(object, section, {
        address,
        slotOf: ({ name, place: where }) => (where === 'section' || definitions.has(name) ? undefined : slot),
        addressOf: ({ name, binding, place: where, section: index, value }) =>
          where === 'section'
            ? place(object, index, value)
            : (definitions.get(name) ?? (binding === 'weak' ? 0n : undefined)),
      });
      return { address, bytes, size: section.size };
    }),
  );
  segments.push({ address: slot, bytes: new Uint8Array(8), size: 8 });
  const headers = abi.EHDR_SIZE + segments.length * abi.PHDR_SIZE;
  const parts: { at: number; bytes: Uint8Array }[] = [];
  let end = headers;
  const file = new DataView(new ArrayBuffer(headers));
  for (const [index, { address, bytes, size }] of segments.entries()) {
    // gABI ch. 5: an offset in the file is congruent to its address.
    const at = Math.ceil(end / 4096) * 4096 + Number(address % 4096n);
    parts.push({ at, bytes });
    end = at + bytes.length;
    const header = abi.EHDR_SIZE + index * abi.PHDR_SIZE;
    file.setUint32(header, abi.PT_LOAD, true);
    file.setUint32(header + 4, abi.PF_R | abi.PF_W | abi.PF_X, true);
    const values = [BigInt(at), address, address, BigInt(bytes.length), BigInt(size), 4096n];
    for (const [field, value] of values.entries()) file.setBigUint64(header + 8 + 8 * field, value, true);
  }
  file.setUint32(0, abi.ELFMAG, true);
  file.setUint32(4, abi.ELFCLASS64 | (abi.ELFDATA2LSB << 8) | (abi.EV_CURRENT << 16), true);
  file.setUint16(16, 2, true); // ET_EXEC
  file.setUint16(18, machine === 'x64' ? abi.EM_X86_64 : abi.EM_AARCH64, true);
  file.setUint32(20, abi.EV_CURRENT, true);
  file.setBigUint64(24, definitions.get('_start') ?? 0n, true);
  file.setBigUint64(32, BigInt(abi.EHDR_SIZE), true);
  file.setUint16(52, abi.EHDR_SIZE, true);
  file.setUint16(54, abi.PHDR_SIZE, true);
  file.setUint16(56, segments.length, true);
  const image = new Uint8Array(end);
  image.set(new Uint8Array(file.buffer));
  for (const { at, bytes } of parts) image.set(bytes, at);
  return image;
}

for (const toolchain of toolchains) {
  const { machine, name } = toolchain;
  const runner = runners[machine];
  const skip = toolchain.skip || (runner === undefined && 'not installed: qemu-aarch64-static');
  for (const model of models[machine]) {
    test(`${machine}, ${name} ${model.join(' ')}: a program that we link runs`, { skip }, () => {
      const flags = ['-O2', '-ffreestanding', '-fno-stack-protector', ...model];
      const objects = [
        readObject(
          compile(toolchain, 'program.o', program, [...flags, ...machineFlags[machine]]),
          'program.o',
        ),
        readObject(compile(toolchain, 'library.o', library, flags), 'library.o'),
      ];
      const path = join(directory, 'program');
      writeFileSync(path, linkProgram(machine, objects));
      chmodSync(path, 0o755);
      const [command = path, ...args] = [...(runner ?? []), path];
      const { status, signal, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 });
      assert.equal(error, undefined);
      assert.equal(signal ?? status, 0);
    });
  }
}
