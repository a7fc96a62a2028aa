/** A program with all kinds of sections, for both processors: it prints a greeting, and ends with 42. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Assembler, arm64, type Code, external, x64 } from 'uranium-jit/asm';
import type { MachineName } from 'uranium-jit/elf';

const greeting = 'hello from here\n';
export const expectedOutput: string = greeting;
export const expectedStatus = 42;

// Linux's write and exit_group: arch/x86/entry/syscalls/syscall_64.tbl, include/uapi/asm-generic/unistd.h.
const texts: Readonly<Record<MachineName, () => Assembler>> = {
  x64: () =>
    new Assembler()
      .symbol('_start')
      .append(x64`
        mov eax, 1
        mov edi, 1
        mov rsi, [rip + ${external('pointer')}]
        mov edx, ${greeting.length}
        syscall
        mov eax, [rip + ${external('answer')}]
        mov [rip + ${external('zeros')} + 4096], eax
        call ${external('end')}
      `)
      .symbol('end')
      .append(x64`
        mov edi, [rip + ${external('zeros')} + 4096]
        add edi, [rip + ${external('zeros')}]
        mov eax, 231
        syscall
        ud2
      `),
  arm64: () =>
    new Assembler()
      .symbol('_start')
      .append(arm64`
        mov x0, #1
        adrp x1, ${external('pointer')}
        ldr x1, [x1, :lo12:${external('pointer')}]
        mov x2, #${greeting.length}
        mov x8, #64
        svc #0
        adrp x0, ${external('answer')}
        ldr w0, [x0, :lo12:${external('answer')}]
        adrp x1, ${external('zeros')} + 4096
        add x1, x1, :lo12:${external('zeros')} + 4096
        str w0, [x1]
        bl ${external('end')}
      `)
      .symbol('end')
      .append(arm64`
        adrp x1, ${external('zeros')} + 4096
        add x1, x1, :lo12:${external('zeros')} + 4096
        ldr w0, [x1]
        adrp x1, ${external('zeros')}
        ldr w1, [x1, :lo12:${external('zeros')}]
        add w0, w0, w1
        mov x8, #94
        svc #0
        udf #0
      `),
};

/** The program as one piece of code. */
export function helloCode(machine: MachineName): Code {
  return {
    ...texts[machine]().finish(),
    sections: [
      {
        name: '.rodata',
        kind: 'rodata',
        bytes: new TextEncoder().encode(`...${greeting}`),
        alignment: 1,
        relocations: [],
        symbols: [{ name: 'text', offset: 3, isLocal: true }],
      },
      {
        name: '.data',
        kind: 'data',
        bytes: new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, expectedStatus, 0, 0, 0]),
        relocations: [{ offset: 0, kind: 'absolute64', symbol: 'text', addend: 0 }],
        symbols: [
          { name: 'pointer', offset: 0 },
          { name: 'answer', offset: 8 },
        ],
      },
      {
        name: '.bss',
        kind: 'bss',
        bytes: new Uint8Array(0),
        size: 100_000,
        alignment: 64,
        relocations: [],
        symbols: [{ name: 'zeros', offset: 0 }],
      },
    ],
  };
}

const hasTool = (name: string) => spawnSync(name, ['--version']).status === 0;
const qemu = ['qemu-aarch64-static', 'qemu-aarch64'].find(hasTool);

/** What runs programs of a processor here; undefined where nothing does. */
export const runners: Readonly<Record<MachineName, readonly string[] | undefined>> = {
  x64: process.arch === 'x64' ? [] : undefined,
  arm64: process.arch === 'arm64' ? [] : qemu === undefined ? undefined : [qemu],
};

/** Why programs of a processor don't run here, or false. */
export function cannotRun(machine: MachineName): string | false {
  return runners[machine] === undefined && `nothing here runs programs for ${machine}: qemu-user-static does`;
}

/** A directory of temporary files that goes with the process. */
export const directory: string = mkdtempSync(join(tmpdir(), 'uranium-elf-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

/** Runs an executable's bytes. */
export function runProgram(machine: MachineName, program: Uint8Array | string) {
  let path = program;
  if (typeof path !== 'string') {
    path = join(directory, `program-${machine}`);
    writeFileSync(path, program);
    chmodSync(path, 0o755);
  }
  const [command = '', ...args] = [...(runners[machine] ?? []), path as string];
  const { status, signal, stdout } = spawnSync(command, args, { encoding: 'latin1' });
  return { status, signal, stdout };
}

const ends: Readonly<Record<MachineName, string>> = {
  x64: '__asm__ volatile("syscall" : : "D"((long)status), "a"(231));',
  arm64: `register long status0 __asm__("x0") = status; register long number __asm__("x8") = 94;
    __asm__ volatile("svc #0" : : "r"(status0), "r"(number));`,
};

/** A C program that needs no library: `start` is its `main`, whose result is the exit status. */
export function freestandingC(machine: MachineName, body: string): string {
  return `${body}
    __attribute__((noinline)) static int call_start(void) { return start(); }
    __attribute__((force_align_arg_pointer)) void _start(void) { int status = call_start(); ${ends[machine]} __builtin_unreachable(); }
  `.replace(machine === 'arm64' ? '__attribute__((force_align_arg_pointer))' : '', '');
}

/** How gcc compiles and links such a program. */
export const freestandingFlags = [
  '-O1',
  '-ffreestanding',
  '-fno-stack-protector',
  '-nostdlib',
  '-static',
  '-no-pie',
] as const;

/** gcc for a processor. */
export const compilers: Readonly<Record<MachineName, string>> = {
  x64: process.arch === 'x64' ? 'gcc' : 'x86_64-linux-gnu-gcc',
  arm64: process.arch === 'arm64' ? 'gcc' : 'aarch64-linux-gnu-gcc',
};
