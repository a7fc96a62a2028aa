/**
 * Code for AArch64 that runs: on arm64 Linux itself, or under qemu's user mode. One program has all the cases, each a
 * function that leaves a result in x0; it writes the results to its standard output.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Assembler, arm64, arm64Registers, type Fragment, Label, parseArm64 } from 'uranium-jit/asm';
import { runArm64, runner, cannotRunArm64 as skip } from './arm64-program.ts';

/** The results of the functions, in order. */
function run(functions: readonly Fragment[]): bigint[] {
  const assembler = new Assembler();
  const labels = functions.map((_, index) => new Label(`case${index}`));
  assembler.append(arm64`mov x28, sp; sub sp, sp, #${16 * Math.ceil(functions.length / 2)}; mov x27, sp`);
  for (const label of labels) assembler.append(arm64`bl ${label}; str x0, [x27], #8`);
  assembler.append(arm64`
    mov x0, #1; mov x1, sp; mov x2, #${8 * functions.length}; mov x8, #64; svc #0    // write
    mov x0, #0; mov x8, #93; svc #0                                                  // exit
    brk #1`);
  functions.forEach((body, index) => {
    assembler.append(arm64`.align 16; ${labels[index] as Label}: ${body}; ret`);
  });
  const stdout = runArm64(assembler.finish());
  return Array.from({ length: functions.length }, (_, index) => stdout.readBigUInt64LE(8 * index));
}

const { x0, x9, v3 } = arm64Registers;
const double = (value: number): bigint => new BigUint64Array(new Float64Array([value]).buffer)[0] ?? 0n;

function loop(count: number): Fragment {
  return arm64`
    mov x0, #0; mov x1, #${count}
    again: add x0, x0, x1; subs x1, x1, #1; b.ne again`;
}

const cases: readonly [string, Fragment, bigint][] = [
  ['a constant', arm64`mov x0, #${0x1234_5678_9abc_def0n}`, 0x1234_5678_9abc_def0n],
  ['a mask', arm64`mov x0, #0x00ff00ff00ff00ff`, 0x00ff_00ff_00ff_00ffn],
  ['a mask that is nearly one', arm64`mov x0, #0x5555555555551234`, 0x5555_5555_5555_1234n],
  ['a negative constant', arm64`mov ${x0}, #${-0x12345678}`, BigInt.asUintN(64, -0x12345678n)],
  ['a loop', loop(1000), 500_500n],
  ['a product', arm64`mov x1, #${-3}; mov x2, #7; mov x3, #100; madd x0, x1, x2, x3`, 79n],
  ['a high product', arm64`mov x1, #${-1}; mov x2, #${-1}; umulh x0, x1, x2`, 2n ** 64n - 2n],
  ['a quotient', arm64`mov x1, #${-100}; mov x2, #7; sdiv x0, x1, x2`, BigInt.asUintN(64, -14n)],
  ['a bit field', arm64`mov x1, #0xabcd; ubfx x0, x1, #4, #8; bfi x0, x1, #16, #4`, 0xd_00bcn],
  ['a rotation', arm64`mov x1, #0x81; ror x0, x1, #4; rev x0, x0; rbit x0, x0; clz x0, x0`, 4n],
  ['a condition', arm64`mov x1, #5; cmp x1, #5; cset x0, eq; ccmp x1, #3, #0, eq; cinc x0, x0, hi`, 2n],
  [
    'a shifted operand',
    arm64`mov x1, #3; mov w2, #-1; add x0, x1, w2, sxtw #2; sub x0, x0, x1, lsl #4`,
    2n ** 64n - 49n,
  ],
  [
    'memory, every mode',
    arm64`
      sub sp, sp, #64; mov x1, sp; mov x2, #1; mov x3, #2
      stp x2, x3, [x1], #16; str x3, [x1, #8]!; stur x2, [x1, #-1]; strb w3, [x1, #16]
      mov x4, #1; ldr x5, [sp, x4, lsl #3]; ldp x6, x7, [sp]; ldrsb x8, [x1, #16]; ldr x9, [x1]
      add x0, x5, x6; add x0, x0, x7, lsl #8; add x0, x0, x8, lsl #16; add x0, x0, x9, lsl #32
      add sp, sp, #64`,
    0x0002_0203n,
  ],
  [
    'data in code',
    arm64`ldr x0, data; b over; data: .xword ${0x0123_4567_89ab_cdefn}; over: adr x1, data; ldr w1, [x1, #4]; sub x0, x0, x1, lsl #32`,
    0x89ab_cdefn,
  ],
  [
    'a table of branches',
    arm64`adr x1, table; add x1, x1, #4; br x1; table: brk #1; mov ${x9}, #7; mov x0, x9`,
    7n,
  ],
  [
    'floating point',
    arm64`fmov d0, #1.5; fmov d1, #2.0; fmadd d0, d0, d1, d1; fsqrt d1, d1; fadd d0, d0, d1; fmov x0, d0`,
    double(5 + Math.SQRT2),
  ],
  [
    'conversions',
    arm64`mov x1, #${-7}; scvtf d0, x1; fmov d1, #0.5; fmul d0, d0, d1; fcvtms x0, d0`,
    BigInt.asUintN(64, -4n),
  ],
  [
    'a comparison of floats',
    arm64`fmov d0, #1.0; fcmp d0, #0.0; fcsel d1, d0, d2, gt; frintz d1, d1; fcvtzu x0, d1`,
    1n,
  ],
  [
    'vectors',
    arm64`
      movi v0.16b, #3; movi v1.16b, #5; mul v2.16b, v0.16b, v1.16b; uaddlv h2, v2.16b; umov w0, v2.h[0]
      dup ${v3}.4s, w0; ins v3.s[2], wzr; addv s3, v3.4s; fmov w1, s3; add w0, w0, w1`,
    960n,
  ],
  [
    'vectors in memory',
    arm64`
      adr x1, data; ld2 {v0.4s, v1.4s}, [x1]; zip1 v2.4s, v1.4s, v0.4s; ext v2.16b, v2.16b, v2.16b, #4
      umov x0, v2.d[0]; b over
      .align 16; data: .word 1, 2, 3, 4, 5, 6, 7, 8; over:`,
    (4n << 32n) | 1n,
  ],
  [
    'a table of bytes',
    arm64`movi v0.2d, #0xff00ff00ff00ff00; movi v1.8b, #1; tbl v2.8b, {v0.16b}, v1.8b; umov x0, v2.d[0]`,
    2n ** 64n - 1n,
  ],
  [
    'shifts of vectors',
    arm64`movi v0.8h, #0x80, lsl #8; sshr v0.8h, v0.8h, #4; shrn v0.8b, v0.8h, #4; umov x0, v0.d[0]`,
    0x8080_8080_8080_8080n,
  ],
  [
    'atomics',
    arm64`mov x1, #5; str x1, [sp, #-16]!; mov x2, #3; ldaddal x2, x3, [sp]; mov x4, #8; mov x5, #9; casal x4, x5, [sp]; ldr x0, [sp], #16; add x0, x0, x3, lsl #8`,
    0x509n,
  ],
  [
    'exclusive accesses',
    arm64`str xzr, [sp, #-16]!; again: ldaxr x1, [sp]; add x1, x1, #3; stlxr w2, x1, [sp]; cbnz w2, again; ldr x0, [sp], #16`,
    3n,
  ],
  ['a checksum', arm64`mov w1, #-1; mov x2, #0x31; crc32b w0, w1, w2; mvn w0, w0`, 0x83dc_efb7n],
  ['carry-less products', arm64`movi v0.8b, #3; pmull v1.8h, v0.8b, v0.8b; umov w0, v1.h[3]`, 5n],
  [
    'system registers',
    arm64`mov x1, #0x60000000; msr nzcv, x1; mrs x0, nzcv; mrs x2, dczid_el0; mrs x3, ctr_el0; dsb ish; isb; mov x4, sp; dc cvau, x4; ic ivau, x4`,
    0x6000_0000n,
  ],
  [
    'bits tested',
    arm64`mov x1, #0x8000000000; tbz x1, #39, bad; tbnz x1, #38, bad; mov x0, #1; b out; bad: mov x0, #0; out: nop`,
    1n,
  ],
  [
    'a branch with a veneer',
    parseArm64(`mov x1, #0; tbz x1, #3, far\n${'brk #2\n'.repeat(10_000)}far: mov x0, #42`),
    42n,
  ],
  [
    'a branch back, turned around',
    parseArm64(
      `b start; back: mov x0, #43; b out\n${'brk #2\n'.repeat(9000)}start: mov x1, #0; tbz x1, #3, back; brk #3; out: nop`,
    ),
    43n,
  ],
];

test('code for AArch64 runs', { skip }, (t) => {
  const results = run(cases.map(([, body]) => body));
  const hex = (value: bigint | undefined): string => `0x${value?.toString(16)}`;
  assert.deepEqual(
    cases.map(([name], index) => `${name}: ${hex(results[index])}`),
    cases.map(([name, , expected]) => `${name}: ${hex(expected)}`),
  );
  t.diagnostic(`${cases.length} functions run ${runner ? `under ${runner}` : 'natively'}`);
});
