import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Assembler, arm64, Label } from 'uranium-jit/asm';
import {
  assemble,
  fill,
  loopHead,
  type SequenceItem,
  StencilChooser,
  StencilLibrary,
} from 'uranium-jit/stencil';
import { stencils as calcStencils } from '../../examples/calc/calc.stencils.ts';
import { runArm64, cannotRunArm64 as skip } from '../asm/arm64-program.ts';
import { stencils } from './fixtures/machine.stencils.ts';

const machine = new StencilLibrary(stencils.arm64.neon).stencils;
const enter = fill(machine.enter, {});
const leave = fill(machine.leave, {});

/** Runs sequences, each from `enter` to `leave`, with a frame of 64 bytes that holds 1, 2, …, and with a and b; their results. */
function run(cases: readonly (readonly [items: readonly SequenceItem[], a: bigint, b: bigint])[]): bigint[] {
  const assembler = new Assembler();
  assembler.append(
    arm64`sub sp, sp, #${16 * cases.length + 64}; mov x19, sp; add x20, sp, #${16 * cases.length}`,
  );
  for (let word = 1; word <= 8; word++)
    assembler.append(arm64`mov x0, #${word}; str x0, [x20, #${8 * word - 8}]`);
  const labels = cases.map((_, index) => new Label(`case${index}`));
  for (const [index, [, a, b]] of cases.entries()) {
    const [low, high] = [new Label(), new Label()];
    assembler.append(arm64`
      mov x0, x20; mov x1, #64
      ldr x2, ${low}; ldr x3, ${high}
      bl ${labels[index] as Label}
      str x0, [x19], #8
      b after
      .align 8
      ${low}: .xword ${BigInt.asUintN(64, a)}
      ${high}: .xword ${BigInt.asUintN(64, b)}
      after:`);
  }
  assembler.append(arm64`
    mov x0, #1; mov x1, sp; mov x2, #${8 * cases.length}; mov x8, #64; svc #0    // write
    mov x0, #0; mov x8, #93; svc #0                                              // exit`);
  for (const [index, [items]] of cases.entries()) {
    assembler
      .append(arm64`.align 32`)
      .bind(labels[index] as Label)
      .data(assemble([enter, ...items, leave]).bytes);
  }
  const output = runArm64(assembler.finish());
  return cases.map((_, index) => output.readBigInt64LE(8 * index));
}

test('arm64: numbers, frame slots, data, labels, loops and calls', { skip }, () => {
  const bits = (number: number): bigint => new BigInt64Array(Float64Array.of(number).buffer)[0] as bigint;
  const [head, end, callee, over, less, greater] = Array.from({ length: 6 }, () => new Label()) as [
    Label,
    Label,
    Label,
    Label,
    Label,
    Label,
  ];
  const set = (amount: number, there: Label) => [
    fill(machine.add_i64, { amount }),
    fill(machine.jump, { there }),
  ];
  const cases: readonly (readonly [readonly SequenceItem[], bigint, bigint, bigint])[] = [
    [[], 7n, 8n, 7n],
    [[fill(machine.add_i32, { amount: -5 })], 3n, 0n, -2n],
    [[fill(machine.add_i32, { amount: -(2 ** 31) })], 0n, 0n, -(2n ** 31n)],
    [[fill(machine.add_u32, { amount: 4294967295 })], 1n, 0n, 4294967296n],
    [[fill(machine.add_offset, { amount: 2147483647 })], 1n, 0n, 2147483648n],
    [
      [fill(machine.add_i64, { amount: -(2n ** 62n) - 12345678987654321n })],
      0n,
      0n,
      -(2n ** 62n) - 12345678987654321n,
    ],
    [[fill(machine.set_f64, { number: -1.5e-300 })], 0n, 0n, bits(-1.5e-300)],
    [[fill(machine.half, {})], bits(3), 0n, bits(1.625)],
    [
      [fill(machine.load_a, { slot: 16 }), fill(machine.load_b, { slot: 56 }), fill(machine.add, {})],
      0n,
      0n,
      11n,
    ],
    [
      [fill(machine.store_a, { slot: 8 }), fill(machine.load_b, { slot: 8 }), fill(machine.add, {})],
      21n,
      0n,
      42n,
    ],
    [[fill(machine.count_bits, {})], -1n, 0n, 64n],
    [[fill(machine.swap, {})], 1n, 2n, 2n],
    [
      [
        loopHead(head),
        fill(machine.add_i32, { amount: 3 }),
        fill(machine.jump_if_less, { there: head }),
        fill(machine.jump, { there: end }),
        fill(machine.add_i32, { amount: 1000 }),
        end,
      ],
      0n,
      100n,
      102n,
    ],
    [
      [
        fill(machine.call, { callee }),
        fill(machine.jump, { there: over }),
        callee,
        fill(machine.add, {}),
        leave,
        over,
      ],
      40n,
      2n,
      42n,
    ],
    [
      [
        fill(machine.three_ways, { less, greater }),
        ...set(100, over),
        less,
        ...set(200, over),
        greater,
        ...set(300, over),
        over,
      ],
      6n,
      5n,
      306n,
    ],
  ];
  const results = run(cases.map(([items, a, b]) => [items, a, b]));
  for (const [index, [, a, b, wanted]] of cases.entries())
    assert.equal(results[index], wanted, `case ${index}, with ${a} and ${b}`);
});

test('arm64: the same operations give stencils for it, too', () => {
  const operations = [
    { name: 'local', holes: { slot: 0 } },
    { name: 'integer', holes: { value: -5 } },
    { name: 'add' },
    { name: 'set', holes: { slot: 8 } },
  ];
  const names = [calcStencils.x64.sse2, calcStencils.arm64.neon].map((data) => {
    const library = new StencilLibrary(data);
    const items = new StencilChooser(library).choose(operations);
    const leave = { stencil: library.get('return_1_0') };
    assert.ok(assemble([...items, leave]).bytes.length > 0);
    return items.map((item) => ('stencil' in item ? item.stencil.name : ''));
  });
  assert.deepEqual(names[0], names[1]);
});
