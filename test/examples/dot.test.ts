import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Assembler, arm64, Label } from 'uranium-jit/asm';
import { cpuFeatures, nativeStatus } from 'uranium-jit/native';
import { compileDot, type DotLevel, dotArm64, plainDot } from '../../examples/dot.ts';
import { cannotRunArm64, runArm64 } from '../asm/arm64-program.ts';

const { available, reason } = nativeStatus();
const skip =
  process.arch !== 'x64' ? 'compile() is for x86-64' : available ? false : `no native code: ${reason}`;

function skipLevel(level: DotLevel): string | false {
  if (skip !== false || level === 'sse2') return skip;
  const features = cpuFeatures();
  return features.has('avx2') && features.has('fma') ? false : 'this processor has no AVX2 and FMA';
}

/** Numbers from -1 to 1; the same ones each time. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 31 - 1;
  }
}

/** How far sums of these products may be apart, whatever their order: the rounding of each step. */
function tolerance(a: Float64Array, b: Float64Array): number {
  const sizes = plainDot(a.map(Math.abs), b.map(Math.abs));
  return a.length * Number.EPSILON * sizes;
}

const lengths = [...Array.from({ length: 41 }, (_, length) => length), 64, 100, 1000];

for (const level of ['sse2', 'avx2'] as const) {
  const skip = skipLevel(level);
  test(`with ${level} products are those of plain JavaScript, for all lengths and alignments`, {
    skip,
  }, () => {
    const random = randomNumbers(1);
    for (const length of lengths) {
      const dot = compileDot(length, level);
      for (const [offsetA, offsetB] of [
        [0, 0],
        [1, 2],
        [3, 1],
        [2, 3],
      ] as const) {
        const make = (offset: number) =>
          new Float64Array(length + 8).map(() => random.next().value).subarray(offset, offset + length);
        const [a, b] = [make(offsetA), make(offsetB)];
        const error = Math.abs(dot(a, b) - plainDot(a, b));
        assert.ok(error <= tolerance(a, b), `${length} numbers at ${offsetA} and ${offsetB}: ${error}`);
        // Whole numbers are not rounded.
        const [m, n] = [a.map((x) => Math.round(x * 1000)), b.map((x) => Math.round(x * 1000))];
        assert.equal(dot(m, n), plainDot(m, n), `${length} whole numbers`);
      }
      dot.release();
    }
  });

  test(`with ${level} numbers that are none stay so, and nothing is read behind the arrays`, { skip }, () => {
    const dot = compileDot(21, level);
    for (let index = 0; index < 21; index++) {
      const a = new Float64Array(24).fill(1).subarray(0, 21);
      new Float64Array(a.buffer).fill(Number.NaN, 21);
      assert.equal(dot(a, a), 21);
      a[index] = Number.POSITIVE_INFINITY;
      assert.equal(dot(a, a), Number.POSITIVE_INFINITY);
      a[index] = Number.NaN;
      assert.equal(dot(a, a), Number.NaN);
    }
    dot.release();
  });
}

test('arrays of another length are refused', { skip }, () => {
  const dot = compileDot(5);
  assert.throws(() => dot(new Float64Array(5), new Float64Array(4)), {
    name: 'RangeError',
    message: 'the arrays have 5 and 4 numbers, not 5',
  });
  dot.release();
});

test('the code for arm64 computes the same', { skip: cannotRunArm64 }, () => {
  const random = randomNumbers(2);
  const all = lengths
    .filter((length) => length <= 64)
    .map((length) => {
      const make = () => Float64Array.from({ length }, () => Math.round(random.next().value * 1000));
      return { length, a: make(), b: make() };
    });
  const assembler = new Assembler();
  assembler.append(arm64`mov x28, sp; sub sp, sp, #${16 * Math.ceil(all.length / 2)}; mov x27, sp`);
  const places = all.map(() => ({ kernel: new Label(), a: new Label(), b: new Label() }));
  for (const { kernel, a, b } of places)
    assembler.append(arm64`adr x0, ${a}; adr x2, ${b}; bl ${kernel}; str d0, [x27], #8`);
  assembler.append(arm64`
    mov x0, #1; mov x1, sp; mov x2, #${8 * all.length}; mov x8, #64; svc #0    // write
    mov x0, #0; mov x8, #93; svc #0                                            // exit
  `);
  places.forEach(({ kernel, a, b }, index) => {
    const given = all[index] as (typeof all)[number];
    assembler.align(16).bind(kernel).data(dotArm64(given.length).bytes).align(8);
    assembler.bind(a).data(new Uint8Array(given.a.buffer)).bind(b).data(new Uint8Array(given.b.buffer));
  });
  const stdout = runArm64(assembler.finish());
  all.forEach(({ length, a, b }, index) => {
    assert.equal(stdout.readDoubleLE(8 * index), plainDot(a, b), `${length} numbers`);
  });
});
