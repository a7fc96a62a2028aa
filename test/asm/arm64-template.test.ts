/** Templates for AArch64: operands, constants, branches and their veneers, and errors that say where. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Arm64Operand,
  Assembler,
  arm64,
  arm64Registers,
  assemble,
  type Code,
  external,
  type Fragment,
  Label,
  parseArm64,
  rax,
  x64,
} from 'uranium-jit/asm';

const { x0, x1, x9, w3, sp, v2, d5 } = arm64Registers;

const wordsOf = (code: Code): string[] => {
  const view = new DataView(code.bytes.buffer);
  return Array.from({ length: code.bytes.length / 4 }, (_, i) =>
    view
      .getUint32(4 * i, true)
      .toString(16)
      .padStart(8, '0'),
  );
};
const words = (...fragments: Fragment[]): string => wordsOf(assemble(...fragments)).join(' ');
const wordsOfText = (text: string): string => words(parseArm64(text));

test('statements end at semicolons and newlines; # begins an immediate, not a comment', () => {
  const expected = 'd2800020 91000400 d65f03c0';
  assert.equal(words(arm64`mov x0, #1; add x0, x0, 1;; ret`), expected);
  assert.equal(
    words(arm64`
      MOV x0, #1      // ${1} is not an operand here
      add X0, x0, #0x1
      ret lr`),
    expected,
  );
});

const numberTemplates: readonly [string, (n: number | bigint) => Fragment][] = [
  ['add x1, x2, #N', (n) => arm64`add x1, x2, #${n}`],
  ['add w1, wsp, N', (n) => arm64`add w1, wsp, ${n}`],
  ['cmp x3, #N', (n) => arm64`cmp x3, #${n}`],
  ['and x1, x2, #N', (n) => arm64`and x1, x2, #${n}`],
  ['orr w1, w2, #N', (n) => arm64`orr w1, w2, #${n}`],
  ['mov x1, #N', (n) => arm64`mov x1, #${n}`],
  ['mov w1, #N', (n) => arm64`mov w1, #${n}`],
  ['movk x1, #N, lsl #16', (n) => arm64`movk x1, #${n}, lsl #16`],
  ['movz w1, #1, lsl #N', (n) => arm64`movz w1, #1, lsl #${n}`],
  ['ldr x1, [x2, #N]', (n) => arm64`ldr x1, [x2, #${n}]`],
  ['ldrb w1, [x2, #N]', (n) => arm64`ldrb w1, [x2, #${n}]`],
  ['str w1, [sp], #N', (n) => arm64`str w1, [sp], #${n}`],
  ['stp x1, x2, [sp, #N]!', (n) => arm64`stp x1, x2, [sp, #${n}]!`],
  ['lsl x1, x2, #N', (n) => arm64`lsl x1, x2, #${n}`],
  ['ror w1, w2, #N', (n) => arm64`ror w1, w2, #${n}`],
  ['ubfx x1, x2, #N, #8', (n) => arm64`ubfx x1, x2, #${n}, #8`],
  ['bfi w1, w2, #5, #N', (n) => arm64`bfi w1, w2, #5, #${n}`],
  ['ccmp x1, #N, #3, ne', (n) => arm64`ccmp x1, #${n}, #3, ne`],
  ['tbz x1, #N, #8', (n) => arm64`tbz x1, #${n}, #8`],
  ['brk #N', (n) => arm64`brk #${n}`],
  ['b #N', (n) => arm64`b #${n}`],
  ['cbz x1, #N', (n) => arm64`cbz x1, #${n}`],
  ['adrp x1, #N', (n) => arm64`adrp x1, #${n}`],
  ['.byte N', (n) => arm64`.byte ${n}; .byte 0; .hword 0`],
  ['.word N', (n) => arm64`.word ${n}`],
  ['.xword N', (n) => arm64`.xword ${n}`],
];

function outcome(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return (error as { code: string }).code ?? String(error);
  }
}

test('a number given at run time makes the same words, or error, as one in the text', () => {
  const edges = [1, 2, 3, 4, 5, 8, 12, 14, 16, 24, 32, 48].flatMap((bits) => [2 ** bits - 1, 2 ** bits]);
  const values = [0, ...edges, 4096 * 5, 0x5555_5555, 0xff00_ff00, 31, 63, 40]
    .flatMap((value) => [value, -value, -value - 1])
    .map((value) => value + 0);
  const large = [2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, -(2n ** 63n), -(2n ** 63n) - 1n, 0xff00ff00ff00ff00n];
  for (const [text, template] of numberTemplates) {
    for (const value of [...values, ...large]) {
      const written = text.replace('N', String(value)).replace('.byte', '.byte 0; .byte 0; .hword 0; .byte');
      const isData = text.startsWith('.byte');
      const expected = outcome(() => {
        const made = wordsOfText(isData ? `.byte ${value}; .byte 0; .hword 0` : written);
        return made;
      });
      assert.equal(
        outcome(() => words(template(value))),
        expected,
        `${text} for ${value}`,
      );
      if (typeof value === 'bigint') continue;
      assert.equal(
        outcome(() => words(template(BigInt(value)))),
        expected,
        `${text} for ${value}n`,
      );
    }
  }
});

/** What the instructions of a move leave in the register. */
function runMove(list: readonly string[], width: 32 | 64): bigint {
  let value = 0n;
  for (const text of list) {
    const word = Number.parseInt(text, 16);
    const shift = BigInt(16 * ((word >>> 21) & 3));
    const part = BigInt((word >>> 5) & 0xffff) << shift;
    const kind = (word >>> 23) & 0x3f;
    if (kind === 0x25 && (word >>> 29) % 4 === 2) value = part;
    else if (kind === 0x25 && (word >>> 29) % 4 === 0) value = BigInt.asUintN(width, ~part);
    else if (kind === 0x25) value = (value & ~(0xffffn << shift)) | part;
    else throw new Error(`${text} is no move`);
  }
  return value;
}

test('mov makes any constant, in as few instructions as it needs', () => {
  const counts: [bigint, number][] = [
    [0n, 1],
    [0xffffn, 1],
    [0xffff_0000n, 1],
    [-1n, 1],
    [-65536n, 1],
    [0x5555_5555_5555_5555n, 1],
    [0xff00n, 1],
    [0x12345n, 2],
    [-0x12345n, 2],
    [0x1234_0000_5678_0000n, 2],
    [0x5555_5555_5555_1234n, 2],
    [0x1234_5678_9abcn, 3],
    [0x1234_5678_9abc_def0n, 4],
    [-0x1234_5678_9abcn, 3],
  ];
  for (const [value, count] of counts) {
    const { bytes } = assemble(arm64`mov x0, #${value}`);
    assert.equal(bytes.length / 4, count, value.toString(16));
  }
  let state = 1n;
  for (let i = 0; i < 500; i++) {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    const value = i % 3 === 0 ? state & 0xffff_ffff_0000n : state;
    const list = wordsOf(assemble(arm64`mov x0, #${value}`));
    assert.equal(runMove(list, 64), value, list.join(' '));
    const low = value & 0xffff_ffffn;
    const list32 = wordsOf(assemble(arm64`mov w0, #${Number(low)}`));
    if (list32.length === 2) assert.equal(runMove(list32, 32), low, list32.join(' '));
  }
});

test('registers come from outside in every place', () => {
  const sum = (...[to, from]: Arm64Operand[]): Fragment =>
    arm64`add ${to as typeof x0}, ${from as typeof x0}, x2, lsl #3`;
  assert.equal(words(sum(x0, x1)), wordsOfText('add x0, x1, x2, lsl #3'));
  assert.equal(words(sum(x9, x0)), wordsOfText('add x9, x0, x2, lsl #3'));
  assert.equal(words(arm64`ldr ${w3}, [${sp}, ${x1}, lsl 2]`), wordsOfText('ldr w3, [sp, x1, lsl #2]'));
  assert.equal(words(arm64`str ${d5}, [x1], 8`), wordsOfText('str d5, [x1], #8'));
  assert.equal(v2.name, 'v2');
});

test('labels join fragments, forwards and backwards; a fragment has its own', () => {
  const [start, end] = [new Label('start'), new Label('end')];
  const assembler = new Assembler()
    .append(arm64`${start}: cbz x0, ${end}; again: sub x0, x0, #1; cbnz x0, again; tbz w0, #3, ${start}`)
    .append(arm64`b.ne ${start}; adr x1, ${end}; ldr x2, ${end}; b ${start}; bl ${end}`)
    .bind(end)
    .append(arm64`ret`);
  assert.deepEqual(wordsOf(assembler.finish()), [
    'b4000120',
    'd1000400',
    'b5ffffe0',
    '361fffa0',
    '54ffff81',
    '10000081',
    '58000062',
    '17fffff9',
    '94000001',
    'd65f03c0',
  ]);
});

test('a label may have the name of a condition or a barrier', () => {
  assert.equal(
    words(arm64`st: b st; dsb st; b.eq eq; eq: csel x0, x1, x2, eq`),
    '14000000 d5033e9f 54000020 9a820020',
  );
});

/** Where a branch leads, and the unconditional one that it may lead to. */
function targetOf(code: Code, offset: number): number {
  const word = new DataView(code.bytes.buffer).getInt32(offset, true);
  const by = (lsb: number, width: number): number => ((word << (32 - lsb - width)) >> (32 - width)) * 4;
  if ((word & 0x7c000000) === 0x14000000) return offset + by(0, 26);
  return landing(code, offset + ((word & 0x7e000000) === 0x36000000 ? by(5, 14) : by(5, 19)));
}

/** A label may lie before the branch around veneers. */
function landing(code: Code, offset: number): number {
  const word = new DataView(code.bytes.buffer).getUint32(offset, true);
  return word >>> 26 === 5 ? landing(code, targetOf(code, offset)) : offset;
}

test('a conditional branch back to what it does not reach is turned around a b', () => {
  const label = new Label();
  for (const [size, count] of [
    [32764, 1],
    [32768, 1],
    [32772, 2],
  ] as const) {
    const code = new Assembler()
      .bind(label)
      .data(new Uint8Array(size))
      .append(arm64`tbz x3, #40, ${label}`)
      .finish();
    assert.equal(code.bytes.length - size, 4 * count, String(size));
  }
  const far = new Assembler()
    .bind(label)
    .data(new Uint8Array(2 ** 20 + 4))
    .append(arm64`b.lo ${label}; ret`)
    .finish();
  assert.deepEqual(wordsOf(far).slice(-3), ['54000042', '17fbfffe', 'd65f03c0']);
});

test('a branch ahead that may not reach is led to a veneer in time', () => {
  const nops = parseArm64('nop\n'.repeat(1000));
  for (const [template, reach] of [
    [(to: Label) => arm64`tbz x3, #40, ${to}`, 2 ** 15],
    [(to: Label) => arm64`cbnz w3, ${to}`, 2 ** 20],
    [(to: Label) => arm64`b.hi ${to}`, 2 ** 20],
  ] as const) {
    for (const size of [reach / 2, reach - 4096, reach, 2 * reach, 3 * reach]) {
      const labels = Array.from({ length: 40 }, () => new Label());
      const assembler = new Assembler();
      for (const label of labels) assembler.append(template(label));
      while (assembler.offset < size) assembler.append(nops);
      for (const label of labels) assembler.bind(label).append(arm64`ret`);
      const code = assembler.finish();
      labels.forEach((label, index) => {
        const wanted = landing(code, assembler.offsetOf(label) ?? 0);
        assert.equal(targetOf(code, 4 * index), wanted, `${reach} ${size} ${index}`);
      });
    }
  }
});

test('veneers serve the local labels of a long template, and come before data', () => {
  const code = assemble(parseArm64(`tbz x0, #1, end\n${'nop\n'.repeat(12_000)}end: ret`));
  assert.equal(targetOf(code, 0), code.bytes.length - 4);
  const label = new Label();
  const assembler = new Assembler().append(arm64`tbz x0, #1, ${label}`).data(new Uint8Array(1 << 20));
  const withData = assembler.bind(label).append(arm64`ret`).finish();
  assert.equal(targetOf(withData, 0), assembler.offsetOf(label));
});

test('padding is nops; data comes as Arm names it', () => {
  assert.equal(words(arm64`ret; .align 16; ret`), 'd65f03c0 d503201f d503201f d503201f d65f03c0');
  assert.equal(
    words(arm64`.byte 1, 2; .hword 0x403; .word 0x8070605; .xword ${-1}`),
    '04030201 08070605 ffffffff ffffffff',
  );
  assert.deepEqual(assemble(arm64`.xword ${external('table')}`).relocations, [
    { offset: 0, kind: 'absolute64', symbol: 'table', addend: 0 },
  ]);
});

test('external symbols leave relocations of the fields of instructions', () => {
  const code = assemble(arm64`
    bl ${external('f')}
    adrp x0, ${external('table')} + 8
    add x1, x0, :lo12:${external('table')} + 8
    ldr x2, [x0, #:lo12:${external('table')}]
    strb w2, [x0, :lo12:${external('table')}]
    b ${external('g')}
    adr x0, ${external('f')}`);
  const words = ['94000000', '90000000', '91000001', 'f9400002', '39000002', '14000000', '10000000'];
  assert.deepEqual(wordsOf(code), words);
  assert.deepEqual(
    code.relocations.map(({ offset, kind, symbol, addend }) => [offset, kind, symbol, addend]),
    [
      [0, 'branch26', 'f', 0],
      [4, 'page21', 'table', 8],
      [8, 'low12', 'table', 8],
      [12, 'low12x8', 'table', 0],
      [16, 'low12', 'table', 0],
      [20, 'branch26', 'g', 0],
      [24, 'adr21', 'f', 0],
    ],
  );
  // a conditional branch can reach far away only around a b
  const conditional = assemble(arm64`b.eq ${external('f')}`);
  assert.deepEqual(wordsOf(conditional), ['54000041', '14000000']);
  assert.equal(conditional.relocations[0]?.offset, 4);
  assert.throws(() => arm64`ldr x0, ${external('f')}`, {
    code: 'ERR_ASM_OPERAND',
    message: /ldr can't have/,
  });
  assert.throws(() => arm64`ldur x0, [x1, :lo12:${external('f')}]`, { code: 'ERR_ASM_OPERAND' });
});

test('code is for one processor', () => {
  assert.throws(() => new Assembler().append(x64`ret`).append(arm64`ret`), { code: 'ERR_ARGUMENT' });
  assert.throws(() => arm64`${x64`ret`}`, { code: 'ERR_ASM_OPERAND', message: /a fragment for x64/ });
  assert.throws(() => arm64`mov x0, ${rax as never}`, {
    code: 'ERR_ASM_OPERAND',
    message: /operand 1 is object/,
  });
});

const errors: readonly [() => Fragment, string, string, RegExp][] = [
  [() => arm64`mvo x0, #1`, 'ERR_ASM_SYNTAX', '1:1', /unknown mnemonic 'mvo'; did you mean/],
  [() => arm64`add x0, x1`, 'ERR_ASM_OPERAND', '1:1', /takes \(x0, x1\); there are\n +add Wd\|WSP/],
  [() => arm64`nop; add x0, w1, x2`, 'ERR_ASM_OPERAND', '1:14', /\(x0, w1, x2\)/],
  [() => arm64`add x0, sp, x2, ror #3`, 'ERR_ASM_OPERAND', '1:17', /ror/],
  [() => arm64`mul x0, x1, sp`, 'ERR_ASM_OPERAND', '1:13', /sp/],
  [() => arm64`ldr x0, [w1]`, 'ERR_ASM_OPERAND', '1:9', /\[w1\]/],
  [() => arm64`ldr x0, [x1`, 'ERR_ASM_SYNTAX', '1:12', /expected '\]' or ','/],
  [() => arm64`mov x0, x1.4s`, 'ERR_ASM_SYNTAX', '1:9', /no arrangement of x1/],
  [() => arm64`mov x0, ${1} + ${2}`, 'ERR_ASM_SYNTAX', '1:13', /at most one number/],
  [() => arm64`add x0, x1, #4097`, 'ERR_IMM_RANGE', '1:13', /4097 does not fit in #imm12 .*\(0\.\.4095\)/],
  [() => arm64`add x0, x1, #${4097}`, 'ERR_IMM_RANGE', '1:13', /4097 does not fit/],
  [() => arm64`and x0, x1, #5`, 'ERR_IMM_RANGE', '1:13', /a run of ones/],
  [() => arm64`ldr x0, [x1, #32761]`, 'ERR_IMM_RANGE', '1:14', /0\.\.32760 in steps of 8/],
  [() => arm64`ubfx w0, w1, #30, #3`, 'ERR_IMM_RANGE', '1:19', /#width of ubfx/],
  [() => arm64`ubfx w0, w1, #${30}, #${3}`, 'ERR_IMM_RANGE', '1:19', /#width of ubfx/],
  [() => arm64`ubfx w0, w1, #${30}, #3`, 'ERR_IMM_RANGE', '1:19', /#width of ubfx/],
  [() => arm64`mov w0, #0x100000000`, 'ERR_IMM_RANGE', '1:9', /./],
  [() => arm64`mov x0, #${1.5}`, 'ERR_IMM_RANGE', '1:9', /1.5 does not fit/],
  [() => arm64`b #2`, 'ERR_IMM_RANGE', '1:3', /in steps of 4/],
  [() => arm64`nop; b a`, 'ERR_LABEL', '1:8', /no label 'a'/],
  [() => arm64`a: adrp x0, a`, 'ERR_ASM_OPERAND', '1:13', /for a label, adr does/],
  [() => arm64`adr x0, a; .zero 0x100000; a:`, 'ERR_IMM_RANGE', '1:9', /1048580 bytes away/],
  [() => arm64`fcmp d0, #${1}`, 'ERR_IMM_RANGE', '1:10', /1 does not fit in #0\.0 of fcmp Dn, #0\.0/],
  [() => arm64`.word x0`, 'ERR_ASM_OPERAND', '1:7', /32-bit datum/],
];

test('errors name the code, the place and what is allowed', () => {
  for (const [template, code, place, message] of errors) {
    let error: { code?: string; message?: string; position?: { line: number; column: number } } = {};
    try {
      assemble(template());
    } catch (thrown) {
      error = thrown as typeof error;
    }
    const { line, column } = error.position ?? { line: 0, column: 0 };
    assert.equal(
      `${error.code} ${line}:${column}`,
      `${code} ${place}`,
      error.message ?? `${message}: no error`,
    );
    assert.match(error.message ?? '', message);
  }
});

test('data are addresses of labels, named ahead and behind', () => {
  const code = assemble(arm64`1: nop; .addr <1, other + 4; other: nop; .xword other`);
  assert.deepEqual(
    code.relocations.map(({ offset, kind, symbol, addend }) => [
      offset,
      kind,
      addend + (code.symbols.find(({ name }) => name === symbol)?.offset ?? Number.NaN),
    ]),
    [
      [4, 'absolute64', 0],
      [12, 'absolute64', 24],
      [24, 'absolute64', 20],
    ],
  );
});

test('a number that an instruction implies can come from outside', () => {
  const zero = 0;
  const given = assemble(arm64`
    fcmp d0, #${zero}; cmeq v0.16b, v1.16b, #${zero}; shll v0.8h, v1.8b, #${8}; ld1 {v0.8b, v1.8b}, [x0], #${16}`);
  const text = assemble(arm64`
    fcmp d0, #0.0; cmeq v0.16b, v1.16b, #0; shll v0.8h, v1.8b, #8; ld1 {v0.8b, v1.8b}, [x0], #16`);
  assert.deepEqual(given.bytes, text.bytes);
});

test('a listing shows every instruction with its operands', () => {
  const code = new Assembler({ listing: true }).append(arm64`top: add ${x0}, x1,  #${5}; b top`).finish();
  assert.deepEqual(code.listing, [
    { offset: 0, text: 'top:' },
    { offset: 0, text: 'add x0, x1, #5' },
    { offset: 4, text: 'b top' },
  ]);
});
