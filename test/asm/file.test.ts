/** Files of assembly: the same as GNU as makes of them, what is ours alone, errors with places, and damaged text. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  assembleFile,
  type FileOptions,
  listing,
  type ProcessorName,
  printListing,
  UraniumError,
} from 'uranium-jit/asm';
import { readObject, writeExecutable, writeObject } from 'uranium-jit/elf';
import { cannotRun, runProgram } from '../elf/hello.ts';

const folder = mkdtempSync(join(tmpdir(), 'uranium-files-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`files/${name}`, import.meta.url)), 'utf8');

const hasTool = (name: string) => spawnSync(name, ['--version']).status === 0;
const prefixes: Readonly<Record<ProcessorName, string>> = {
  x64: process.arch === 'x64' ? '' : 'x86_64-linux-gnu-',
  arm64: process.arch === 'arm64' ? '' : 'aarch64-linux-gnu-',
};
const assemblerFlags: Readonly<Record<ProcessorName, readonly string[]>> = {
  x64: ['--64', '-mx86-used-note=no'],
  arm64: [],
};

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stderr}`);
}

const linkedSections = ['.text', '.rodata', '.data'];

/** The bytes of an object's sections as GNU ld links them at fixed addresses. */
function linked(processor: ProcessorName, object: string): string[] {
  const places = [...linkedSections, '.bss'].map(
    (name, index) => `--section-start=${name}=0x4${'048c'[index]}0000`,
  );
  run(`${prefixes[processor]}ld`, ...places, '-e', '0', object, '-o', 'linked');
  return linkedSections.map((name) => {
    run(`${prefixes[processor]}objcopy`, '-O', 'binary', '-j', name, 'linked', 'section');
    return readFileSync(join(folder, 'section')).toString('hex');
  });
}

/** Compares what GNU as and we make of a text. */
function compare(processor: ProcessorName, text: string): void {
  writeFileSync(join(folder, 'file.s'), text);
  run(`${prefixes[processor]}as`, ...assemblerFlags[processor], 'file.s', '-o', 'theirs.o');
  writeFileSync(join(folder, 'ours.o'), writeObject(assembleFile(text, { processor })));
  assert.deepEqual(linked(processor, 'ours.o'), linked(processor, 'theirs.o'));
}

const x64Header = '.intel_syntax noprefix\n';

for (const processor of ['x64', 'arm64'] as const) {
  const tool = `${prefixes[processor]}as`;
  const skip = !hasTool(tool) && `not installed: ${tool}`;
  const text = textOf(`common-${processor}.s`);

  test(`${processor}: GNU as makes the same of a file with all kinds of sections`, { skip }, () => {
    compare(processor, text);
  });

  test(`${processor}: GNU as makes the same of files made by chance`, { skip }, () => {
    for (let seed = 1; seed <= 12; seed++) compare(processor, randomFile(processor, seed));
  });

  test(`${processor}: the file runs as a program`, { skip: cannotRun(processor) }, () => {
    const code = assembleFile(text, { processor, externals: 'declared' });
    assert.equal(runProgram(processor, writeExecutable(code)).status, 29);
  });

  test(`${processor}: damaged files are refused, or assembled, and never crash`, () => {
    const next = random(processor === 'x64' ? 1 : 2);
    const pieces = text.split(/(?<=\n)|(?=[\s,;:+\-*"().])/);
    for (let round = 0; round < 400; round++) {
      const damaged = [...pieces];
      for (let change = 0; change <= round % 5; change++) {
        const at = next(damaged.length);
        const other = pieces[next(pieces.length)] ?? '';
        const noise = String.fromCharCode(next(round % 7 === 0 ? 65536 : 127));
        damaged.splice(
          at,
          next(3),
          [other, noise, '', `${other}${noise}`, '.equ', '. -', '9'.repeat(next(60))][next(7)] ?? '',
        );
      }
      const attempt = damaged.join('').slice(0, next(4) === 0 ? next(text.length) : undefined);
      for (const externals of ['any', 'declared'] as const) {
        try {
          const code = assembleFile(attempt, { processor, externals, listing: true });
          readObject(writeObject(code));
          printListing(listing(code));
        } catch (error) {
          if (!(error instanceof UraniumError))
            throw new Error(`round ${round}:\n${attempt}`, { cause: error });
        }
      }
    }
  });
}

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Labels, jumps between them near and far (on x64 without alignment in between, which we count at its largest), data, and references from section to section. */
function randomFile(processor: ProcessorName, seed: number): string {
  const next = random(seed);
  const isX64 = processor === 'x64';
  const count = 30;
  const codeLabel = () => `code${next(count)}`;
  const dataLabel = () => `data${next(count)}`;
  const instructions: readonly (() => string)[] = isX64
    ? [
        () => `jmp ${codeLabel()}`,
        () => `jne ${codeLabel()}`,
        () => `${1 + next(2)}: jmp ${1 + next(2)}f; je ${1 + next(2)}b`,
        () => `call ${codeLabel()}`,
        () => `lea rax, [rip + ${codeLabel()}]`,
        () => `mov ecx, [rip + ${dataLabel()} + ${next(9)}]`,
        () => `mov dword ptr [rip + ${dataLabel()}], ${next(100000)}`,
        () => `add r${8 + next(8)}, ${next(2) ? 'K' : next(300)}`,
        () => `mov edi, offset ${dataLabel()} + ${next(8)}`,
        () => `.space ${next(60)}`,
      ]
    : [
        () => `b ${codeLabel()}`,
        () => `b.ne ${codeLabel()}`,
        () => `adr x7, ${dataLabel()}`,
        () => `${1 + next(2)}: b ${1 + next(2)}f; b.eq ${1 + next(2)}b`,
        () => `bl ${codeLabel()}`,
        () => `adr x1, ${codeLabel()}`,
        () => `cbz w${next(30)}, ${codeLabel()}`,
        () => `adrp x2, ${dataLabel()} + ${next(9)}`,
        () => `add x2, x2, :lo12:${dataLabel()} + ${next(9)}`,
        () => `add x${next(30)}, x3, #${next(2) ? 'K' : next(300)}`,
        () => '.p2align 4',
        () => `.space ${4 * next(16)}`,
      ];
  const data: readonly (() => string)[] = [
    () => `.quad ${next(2) ? codeLabel() : dataLabel()} + ${next(100)}`,
    () => `.byte ${next(256)}, K`,
    () => `.long ${next(2 ** 31)}`,
    () => `.asciz "text ${next(1000)}\\n"`,
    () => `.balign ${2 ** next(6)}`,
  ];
  const lines: string[] = ['.text', '1: nop; 2: nop'];
  for (let index = 0; index < count; index++) {
    lines.push('.text', `${next(4) ? '' : `.globl code${index}\n`}code${index}:`);
    for (let i = next(8); i >= 0; i--) lines.push(`  ${instructions[next(instructions.length)]?.()}`);
    if (next(3) === 0) lines.push('nop; nop');
    lines.push(next(2) ? '.section .rodata' : '.data', `data${index}:`);
    for (let i = next(4); i >= 0; i--) lines.push(`  ${data[next(data.length)]?.()}`);
  }
  lines.push('.text', '1: nop; 2: nop');
  return `${isX64 ? x64Header : ''}.equ K, ${next(100)}\n${lines.join('\n')}\n`;
}

/** The bytes of a text's sections in hexadecimal, by name. */
function bytesOf(text: string, options: Partial<FileOptions> = {}): Record<string, string> {
  const code = assembleFile(text, { processor: 'x64', ...options });
  const all = [{ name: '.text', bytes: code.bytes }, ...(code.sections ?? [])];
  return Object.fromEntries(
    all
      .filter(({ bytes }) => bytes.length > 0)
      .map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')]),
  );
}

test('constants may come before what they depend on', () => {
  const text =
    '.equ size, end - start\nmov al, size; .space twice * 2 - 6\n.data\nstart: .space 2 + (1 - -2) * 1\nend:\ntwice = size - 1';
  assert.deepEqual(bytesOf(text), { '.text': 'b0050000', '.data': '0000000000' });
  assert.deepEqual(bytesOf('a = -5; mov eax, [rbx - a]; mov eax, [rbx + a]; mov al, a'), {
    '.text': '8b43058b43fbb0fb',
  });
  assert.deepEqual(
    bytesOf('mov al, end - start; .data; start: .dword 1; table: .byte 2 * (end - start), . - table\nend:'),
    {
      '.text': 'b006',
      '.data': '010000000c01',
    },
  );
  assert.deepEqual(bytesOf('b = a; a = 3; .byte a, b, 2*a + 1'), { '.text': '030307' });
});

test('sections are told by their names or flags; bss has a size', () => {
  const code = assembleFile(
    `.section .rodata.text\n .byte 1\n.section mine, "aw", @progbits\n .byte 2\n.section "my-code","ax"\n ret
     .bss\n a: .space 10; .align 64; b: .skip 1 << 2`.replace('1 << 2', '3'),
    { processor: 'x64' },
  );
  const sections = code.sections?.map(({ name, kind, size, bytes, alignment }) => [
    name,
    kind,
    size ?? bytes.length,
    alignment,
  ]);
  assert.deepEqual(sections, [
    ['.rodata.text', 'rodata', 1, 16],
    ['mine', 'data', 1, 16],
    ['my-code', 'text', 1, 16],
    ['.bss', 'bss', 67, 64],
  ]);
  assert.deepEqual(code.sections?.[3]?.symbols, [
    { name: 'a', offset: 0, isLocal: true },
    { name: 'b', offset: 64, isLocal: true },
  ]);
});

test('labels are symbols: local, unless .global names them; .L… only where something needs them', () => {
  const { symbols, relocations } = assembleFile(
    '.global one, elsewhere\none: jmp .Lnear\ntwo: .Lnear: call elsewhere; call undeclared\n.quad .Lfar\n.Lfar:',
    { processor: 'x64' },
  );
  assert.deepEqual(symbols, [
    { name: 'one', offset: 0 },
    { name: 'two', offset: 2, isLocal: true },
    { name: '.Lfar', offset: 20, isLocal: true },
  ]);
  assert.deepEqual(
    relocations.map(({ symbol, kind }) => [symbol, kind]),
    [
      ['elsewhere', 'relative32'],
      ['undeclared', 'relative32'],
      ['.Lfar', 'absolute64'],
    ],
  );
});

test('errors have the line, the column and the text of the file', () => {
  const x64Errors: readonly (readonly [text: string, line: number, column: number, message: RegExp])[] = [
    ['nop\n mov eax, 5000000000', 2, 11, /5000000000|0x12a05f200 does not fit/],
    ['mov eax, [table]\n.data\ntable: .byte 1', 1, 11, /needs rip/],
    ['.data\nx: .byte 1\n.text\n mov al, x, 300\n', 4, 10, /no form of mov/],
    ['k = 100000\nmov cl, k', 2, 9, /100000|0x186a0/],
    ['k = 100000\nmov al, 5; mov cl, dl, k; nop', 2, 24, /no form of mov/],
    ['k = 100000\n.byte 1, k + 1, frog + 5', 2, 10, /does not fit/],
    ['a: nop\n.data\na: .byte 1', 3, 1, /'a' is defined twice, before in line 1/],
    ['rax: nop', 1, 1, /rax is a register/],
    ['.here.1: nop', 1, 1, /do not begin/],
    ['.global', 1, 8, /expected a name/],
    ['.global a b', 1, 11, /expected a comma|unexpected/],
    ['.section .text, "awx"', 1, 17, /not both written and executed/],
    ['.section odd', 1, 10, /flags say it/],
    ['.section .data\n.section .data, "ax"', 2, 1, /is data above/],
    ['.bss\n.byte 1', 2, 1, /zeros only/],
    ['.bss\nnop', 2, 1, /zeros only/],
    ['.equ a', 1, 7, /comma/],
    ['.equ 5, 5', 1, 6, /expected a name/],
    ['.equ a, b', 1, 9, /b is not defined/],
    ['.equ a, (1', 1, 11, /unexpected the end/],
    ['.equ a, 1 2', 1, 11, /unexpected '2'/],
    ['.equ a, x * x; x: nop', 1, 11, /multiplied/],
    ['.equ a, x; x: nop', 1, 9, /a place, not a number/],
    ['.equ a, 0x1g', 1, 12, /unexpected 'g'/],
    [`.equ a, ${'('.repeat(60)}`, 1, 59, /parentheses/],
    [`.equ a, ${'9'.repeat(200)}`, 1, 9, /too large/],
    ['.space 1 - 2', 1, 8, /-1 bytes/],
    ['a: nop\n.data\nb: .byte 1, b - a', 3, 13, /a place, not a number/],
    ['.space 99999999999', 1, 8, /bytes are not/],
    ['.align 3', 1, 8, /power of two/],
    ['.space 3, 256', 1, 11, /256 is not a byte/],
    ['.space 3, 1, 2', 1, 14, /expected a number/],
    ['.bss\n.space 3, 1', 2, 11, /zeros only/],
    ['.p2align 40', 1, 10, /power of two/],
    ['.asciz 5', 1, 8, /double quotes/],
    ['.ascii "abc', 1, 8, /no end/],
    ['.frobnicate 5', 1, 1, /unknown directive/],
    ['mov eax, \uFFFC', 1, 10, /U\+FFFC/],
  ];
  for (const [text, line, column, message] of x64Errors) {
    assert.throws(
      () => assembleFile(text, { processor: 'x64', externals: 'any' }),
      (error: unknown) => {
        assert.ok(error instanceof UraniumError, text);
        assert.match(error.message, message, text);
        assert.deepEqual(error.position, { line, column }, `${text}\n${error.message}`);
        assert.ok(
          error.message.includes(`\n    ${text.split('\n')[line - 1]?.trim().replace('\uFFFC', '?')}\n`),
          error.message,
        );
        return true;
      },
      text,
    );
  }
  assert.throws(() => assembleFile('nop\n call there', { processor: 'x64', externals: 'declared' }), {
    code: 'ERR_LABEL',
    position: { line: 2, column: 7 },
    message: /'there' is not defined; \.extern there/,
  });
  for (const text of [
    'a = b + 1; b = a + 1',
    '.equ a, b\n.equ b, a\n.byte a',
    '.equ a, a',
    '.equ a, b; .equ b, c; .equ c, 2*a',
  ]) {
    assert.throws(() => assembleFile(text, { processor: 'x64' }), {
      code: 'ERR_ASM_SYNTAX',
      message: /is defined by itself/,
    });
  }
  assert.deepEqual(bytesOf('.equ a, b; .equ b, c + c; .equ c, 2; .byte a, b'), { '.text': '0404' });
  assert.throws(() => assembleFile('', { processor: 'z80' as never }), { code: 'ERR_ARGUMENT' });
  assert.throws(() => assembleFile(5 as never, { processor: 'x64' }), { code: 'ERR_ARGUMENT' });
});
