/** Labels that have numbers, casts to registers, sections, and templates that write at once: what DynASM's language has. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Assembler,
  arm64,
  assemble,
  type Code,
  external,
  Label,
  parseArm64,
  parseX64,
  r9,
  rax,
  x64,
} from 'uranium-jit/asm';

const hex = (code: Code): string => Buffer.from(code.bytes).toString('hex');
const textHex = (text: string): string => hex(assemble(parseX64(text)));

test('labels 1: to 9: can be bound again and again', () => {
  assert.equal(
    hex(assemble(x64`1: dec eax; jnz <1; jz >1; nop; 1: ret; jmp <1`)),
    textHex('a: dec eax; jnz a; jz b; nop; b: ret; jmp b'),
  );
});

test('labels 1: to 9: join templates in the order in which they are appended', () => {
  const assembler = new Assembler();
  assembler.append(x64`test eax, eax; jz >1; jz >2`);
  assembler.append(x64`1: dec eax; jnz <1`);
  assembler.append(x64`jnz <1; 2: lea rax, [rip + <1]; ret`);
  const label = new Label();
  const other = new Label();
  const expected = new Assembler().append(
    x64`test eax, eax; jz ${label}; jz ${other}; ${label}: dec eax; jnz ${label}`,
    x64`jnz ${label}; ${other}: lea rax, [rip + ${label}]; ret`,
  );
  assert.equal(hex(assembler.finish()), hex(expected.finish()));
});

test('a label with a number in the template comes before those of others', () => {
  const inner = x64`1: nop; jmp <1`;
  assert.equal(hex(assemble(x64`1: ${inner}; jmp <1`)), textHex('a: b: nop; jmp b; jmp a'));
});

test('dynamic labels are numbers', () => {
  const assembler = new Assembler();
  const body = (n: number) => x64`=>${n}: dec eax; jnz =>${n}; jmp =>${n + 1}`;
  for (const n of [0, 1, 2]) assembler.append(body(n));
  assembler.append(x64`=>3: lea rax, [rip + =>${0} + 4]`);
  const labels = [0, 1, 2, 3].map(() => new Label());
  const expected = new Assembler();
  for (const n of [0, 1, 2]) {
    const [label, next] = [labels[n] as Label, labels[n + 1] as Label];
    expected.append(x64`${label}: dec eax; jnz ${label}; jmp ${next}`);
  }
  expected.append(x64`${labels[3] as Label}: lea rax, [rip + ${labels[0] as Label} + 4]`);
  assert.equal(hex(assembler.finish()), hex(expected.finish()));
  assembler.reset().bindDynamic(100_000).append(x64`jmp =>${100_000}`);
  assert.equal(hex(assembler.finish()), 'ebfe');
});

test('labels of AArch64 have numbers as well', () => {
  const fragment = arm64`1: subs x0, x0, #1; b.ne <1; cbz x0, >1; =>${7}: nop; 1: b =>7; adr x0, <1`;
  const expected = parseArm64('a: subs x0, x0, #1; b.ne a; cbz x0, b; c: nop; b: b c; adr x0, b');
  assert.equal(hex(assemble(fragment)), hex(assemble(expected)));
});

test('data may be addresses of labels, whatever they are', () => {
  const label = new Label();
  const code = assemble(
    x64`1: ret; .qword <1, >2, here + 4, ${label}, =>${3}; 2: nop; here: nop; ${label}: nop; =>3: nop`,
  );
  const offsets = new Map(code.symbols.map(({ name, offset }) => [name, offset]));
  assert.deepEqual(
    code.relocations
      .map(({ offset, kind, symbol, addend }) => [offset, kind, offsets.get(symbol), addend] as const)
      .sort((a, b) => a[0] - b[0]),
    [0, 41, 42, 43, 44].map((target, index) => [1 + 8 * index, 'absolute64', target, index === 2 ? 4 : 0]),
  );
  assert.throws(() => x64`a: .dword a`, {
    code: 'ERR_ASM_OPERAND',
    message: /labels and external symbols have 64 bits/,
  });
});

test('bytes are spliced as they are at the time', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5);
  assert.equal(hex(assemble(x64`jmp out; ${bytes}; out: ret`)), 'e9050000000102030405c3');
  const assembler = new Assembler({ listing: true });
  const emit = x64.into(assembler);
  for (const last of [5, 9]) {
    bytes[4] = last;
    emit`${bytes}; push ${rax}; ${new Uint8Array(0)}`;
  }
  bytes.fill(0);
  const code = assembler.finish();
  assert.equal(hex(code), '010203040550' + '010203040950');
  assert.equal(code.listing?.[0]?.text, '.byte 0x01, 0x02, 0x03, 0x04, 0x05');
  assert.equal(hex(assemble(arm64`${Uint8Array.of(1, 2, 3, 4)}; ret`)), '01020304c0035fd6');
  assert.throws(() => x64`mov eax, ${bytes}`, { code: 'ERR_ASM_SYNTAX' });
});

test('casts make registers of numbers', () => {
  const move = (to: number, from: number) =>
    x64`mov Rq(${to}), [Rq(${from}) + 8]; movzx Rd(${to}), Rb(${from}); vaddps ymm(${to}), ymm0, ymm(${from})`;
  assert.equal(
    hex(assemble(move(9, 13))),
    textHex('mov r9, [r13 + 8]; movzx r9d, r13b; vaddps ymm9, ymm0, ymm13'),
  );
  for (let number = 0; number < 16; number++) {
    assert.equal(hex(assemble(x64`push Rq(${number})`)), hex(assemble(x64`push Rq( ${number} )`)));
  }
  assert.equal(
    hex(assemble(arm64`add Rx(${3}), Rx(${4}), Rw(${5}), uxtw; fmov Rd(${2}), d31`)),
    hex(assemble(parseArm64('add x3, x4, w5, uxtw; fmov d2, d31'))),
  );
  assert.throws(() => x64`push Rq(${16})`, {
    code: 'ERR_ASM_OPERAND',
    message: /no register with the number 16/,
  });
  for (const wrong of ['rax', '3', undefined, null, Symbol('rax'), true]) {
    assert.throws(() => x64`push Rq(${wrong as never})`, {
      code: 'ERR_ASM_OPERAND',
      message: /operand 1 is /,
    });
  }
});

test('sections lie one after the other, whatever the order of writing', () => {
  const assembler = new Assembler({ sections: ['hot', 'cold'] });
  const slow = new Label();
  const back = new Label();
  assembler.append(x64`test eax, eax; jz ${slow}; ${back}: ret`);
  assembler
    .section('cold')
    .append(x64`${slow}: inc eax; jmp ${back}; call ${external('f')}`)
    .symbol('end');
  assembler.section('hot').append(x64`nop`);
  const code = assembler.finish();
  // hot: 10 bytes, padded to 16
  const jump = textHex('test eax, eax; near_: .zero 0').slice(0, 4);
  assert.equal(hex(code), `${jump}0f8408000000c390660f1f440000ffc0e9f1ffffffe800000000`);
  assert.deepEqual(code.relocations, [{ offset: 24, kind: 'relative32', symbol: 'f', addend: -4 }]);
  assert.deepEqual(code.symbols, [{ name: 'end', offset: 28 }]);
});

test('a template may write to other sections, and ends in the one that it began in', () => {
  const check = x64`test eax, eax; js out; .section cold; out: ud2; .section text; dec eax`;
  const code = new Assembler().append(check, check, x64`ret`).finish();
  const [hot] = hex(code).split('0f0b');
  assert.equal(hot?.length, 2 * 32);
  assert.ok(hex(code).endsWith('0f0b0f0b'));
  const listing = new Assembler({ listing: true }).append(check).finish().listing;
  assert.deepEqual(
    listing?.map(({ text }) => text),
    ['test eax, eax', 'js out', '.section text', 'dec eax', '.section cold', 'out:', 'ud2'],
  );
});

test('an assembler with sections and labels is as good as new after reset', () => {
  const assembler = new Assembler();
  const make = () => {
    assembler.append(x64`=>1: jmp >1; .section cold; 1: jmp =>1; nop`);
    return assembler.finish();
  };
  const first = hex(make());
  assembler.reset();
  assert.equal(hex(make()), first);
});

const errors: readonly [() => unknown, string, RegExp][] = [
  [() => assemble(x64`jmp <1`), 'ERR_LABEL', /no label 1: before.*\n.*jmp <1\n\s+\^/],
  [() => assemble(x64`jmp >3; 1: nop`), 'ERR_LABEL', /no label 3: after/],
  [() => assemble(x64`jmp =>${4}`), 'ERR_LABEL', /label '=>4' is not bound/],
  [() => assemble(x64`=>4: nop; =>${4}: nop`), 'ERR_LABEL', /label '=>4' is bound twice/],
  [() => assemble(x64`jmp =>${-1}`), 'ERR_ARGUMENT', /=>-1 is no dynamic label/],
  [() => assemble(x64`jmp =>${1.5}`), 'ERR_ARGUMENT', /=>1.5 is no dynamic label/],
  [() => x64`0: nop`, 'ERR_ASM_SYNTAX', /labels with numbers are 1: to 9:/],
  [() => x64`jmp <0`, 'ERR_ASM_SYNTAX', /expected a label: =>number, or <1 to <9/],
  [() => x64`jmp =>`, 'ERR_ASM_SYNTAX', /the number of a dynamic label/],
  [() => x64`jmp =>${rax}`, 'ERR_ASM_SYNTAX', /the number of a dynamic label/],
  [() => x64`mov rax, Rq(rbx)`, 'ERR_ASM_SYNTAX', /unexpected/],
  [() => x64`.section`, 'ERR_ASM_SYNTAX', /a section's name/],
  [() => new Assembler({ sections: ['a', 'a'] }), 'ERR_ARGUMENT', /two sections 'a'/],
  [
    () => {
      const assembler = new Assembler();
      for (let i = 0; i < 17; i++) assembler.section(`s${i}`);
    },
    'ERR_ARGUMENT',
    /there can be 16/,
  ],
];

test('errors say what is wrong with labels, casts and sections', () => {
  for (const [run, code, message] of errors) assert.throws(run, { code, message });
});

test('a template that writes at once says what is wrong as others do', () => {
  const emit = x64.into(new Assembler());
  assert.throws(() => emit`mov eax, ${2 ** 40}`, {
    code: 'ERR_IMM_RANGE',
    message: /mov eax, 0x10000000000\n\s+\^/,
  });
  assert.throws(() => emit`mov eax, ${'5' as never}`, { code: 'ERR_ASM_OPERAND' });
  assert.throws(
    () => {
      const assembler = new Assembler();
      x64.into(assembler)`jmp ${new Label('out')}`;
      assembler.finish();
    },
    { code: 'ERR_LABEL', message: /is not bound/ },
  );
});

test('a template may have more operands than most', () => {
  const assembler = new Assembler();
  x64.into(assembler)`.byte ${1}, ${2}, ${3}, ${4}, ${5}, ${6}, ${7}, ${8}, ${9}; push ${r9}`;
  assert.equal(hex(assembler.finish()), '0102030405060708094151');
});

test('code that grows in the middle of a template keeps all of it', () => {
  for (let before = 200; before < 270; before++) {
    const fragment = x64`mov eax, ${before}; a: mov ecx, ${1}; b: mov edx, 2; jmp a; ${new Label()}: mov ebx, 3; jmp b`;
    const start = new Uint8Array(before);
    const { bytes } = new Assembler().data(start).append(fragment).finish();
    const { bytes: listed } = new Assembler({ listing: true }).data(start).append(fragment).finish();
    assert.deepEqual(bytes, listed, `after ${before} bytes`);
  }
});
