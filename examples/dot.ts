/**
 * A dot product that is compiled for the length of its arrays: for this processor (AVX2 and FMA if it has them, SSE2 if
 * not; NEON is here for arm64, as code to look at, since `compile` is for x64), without a loop where the arrays are
 * short, and with no more than one branch in sixteen elements where they are long.
 *
 *   node -C uranium-source --import tsx examples/dot.ts 1000      compares it with plain JavaScript
 *
 *   a[0] a[1] a[2] a[3] │ a[4] …          │ …         │ …         │ a[16] …
 *   b[0] b[1] b[2] b[3] │ b[4] …          │           │           │ b[16] …
 *         ymm0          │       ymm1      │   ymm2    │   ymm3    │   ymm0         sums, added up at the end
 *
 * Four sums, because an addition takes four cycles or so, and two can begin in each: one sum would wait for itself.
 * The order of the additions isn't that of a loop in JavaScript, so the last bits of the result differ.
 */

import { pathToFileURL } from 'node:url';
import {
  Assembler,
  arm64,
  arm64Registers,
  type Code,
  type Fragment,
  type Register,
  x64,
  xmm0,
  xmm1,
  xmm2,
  xmm3,
  ymm0,
  ymm1,
  ymm2,
  ymm3,
} from 'uranium-jit/asm';
import { compile, cpuFeatures } from 'uranium-jit/native';

/** What a kernel may use. */
export type DotLevel = 'sse2' | 'avx2';

export interface Dot {
  /** The sum of a[i] * b[i]. Throws a RangeError for arrays of another length than it was compiled for. */
  (a: Float64Array, b: Float64Array): number;
  release(): void;
}

/** The best that this processor can do. */
export function dotLevel(): DotLevel {
  const features = cpuFeatures();
  return features.has('avx2') && features.has('fma') ? 'avx2' : 'sse2';
}

/** Compiles a function for arrays of `length` numbers. */
export function compileDot(length: number, level: DotLevel = dotLevel()): Dot {
  const kernel = compile(dotX64(length, level), 'f64(buffer, buffer)', { name: `dot ${length}` });
  const dot = (a: Float64Array, b: Float64Array): number => {
    // The kernel trusts the length, so what it is given is looked at here.
    if (a.length !== length || b.length !== length)
      throw new RangeError(`the arrays have ${a.length} and ${b.length} numbers, not ${length}`);
    return kernel(a, b);
  };
  return Object.assign(dot, { release: () => kernel.release() });
}

/** What a vector instruction set does in a kernel; `at` is in bytes from where rdi and rdx are. */
interface Vectors {
  /** Numbers in a register. */
  readonly lanes: number;
  readonly sums: readonly [Register, Register, Register, Register];
  readonly clear: (sum: Register) => Fragment;
  readonly addProducts: (sum: Register, at: number) => Fragment;
  /** Adds up the four sums, to xmm0. */
  readonly reduce: Fragment;
  readonly addProduct: (at: number) => Fragment;
  readonly leave: Fragment;
}

const vectors: Readonly<Record<DotLevel, Vectors>> = {
  avx2: {
    lanes: 4,
    sums: [ymm0, ymm1, ymm2, ymm3],
    clear: (sum) => x64`vxorpd ${sum}, ${sum}, ${sum}`,
    addProducts: (sum, at) => x64`vmovupd ymm4, [rdi + ${at}]; vfmadd231pd ${sum}, ymm4, [rdx + ${at}]`,
    reduce: x64`
      vaddpd ymm0, ymm0, ymm1
      vaddpd ymm2, ymm2, ymm3
      vaddpd ymm0, ymm0, ymm2
      vextractf128 xmm1, ymm0, 1
      vaddpd xmm0, xmm0, xmm1
      vunpckhpd xmm1, xmm0, xmm0
      vaddsd xmm0, xmm0, xmm1
    `,
    addProduct: (at) => x64`vmovsd xmm1, [rdi + ${at}]; vfmadd231sd xmm0, xmm1, [rdx + ${at}]`,
    // So that the caller's SSE instructions don't wait for upper halves: Intel SDM vol. 1, 14.1.2.
    leave: x64`vzeroupper`,
  },
  sse2: {
    lanes: 2,
    sums: [xmm0, xmm1, xmm2, xmm3],
    clear: (sum) => x64`xorpd ${sum}, ${sum}`,
    addProducts: (sum, at) => x64`
      movupd xmm4, [rdi + ${at}]
      movupd xmm5, [rdx + ${at}]
      mulpd xmm4, xmm5
      addpd ${sum}, xmm4
    `,
    reduce: x64`
      addpd xmm0, xmm1
      addpd xmm2, xmm3
      addpd xmm0, xmm2
      movapd xmm1, xmm0
      unpckhpd xmm1, xmm1
      addsd xmm0, xmm1
    `,
    addProduct: (at) => x64`movsd xmm1, [rdi + ${at}]; mulsd xmm1, [rdx + ${at}]; addsd xmm0, xmm1`,
    leave: x64``,
  },
};

/** The kernel: rdi and rdx are the arrays' addresses (rsi and rcx their sizes in bytes), xmm0 is the result. */
export function dotX64(length: number, level: DotLevel): Code {
  const { lanes, sums, clear, addProducts, reduce, addProduct, leave } = vectors[level];
  const bytes = 8 * lanes;
  const rounds = Math.floor(length / (4 * lanes));
  const [sum0, sum1, sum2, sum3] = sums;
  const assembler = new Assembler().append(...sums.map(clear));
  if (rounds > 0) {
    assembler.append(x64`
        mov ecx, ${rounds}
      round:
        ${addProducts(sum0, 0)}
        ${addProducts(sum1, bytes)}
        ${addProducts(sum2, 2 * bytes)}
        ${addProducts(sum3, 3 * bytes)}
        add rdi, ${4 * bytes}
        add rdx, ${4 * bytes}
        dec ecx
        jnz round
    `);
  }
  const left = length - rounds * 4 * lanes;
  const whole = Math.floor(left / lanes);
  for (const [i, sum] of sums.slice(0, whole).entries()) assembler.append(addProducts(sum, i * bytes));
  assembler.append(reduce);
  for (let i = whole * lanes; i < left; i++) assembler.append(addProduct(8 * i));
  return assembler.append(leave, x64`ret`).finish();
}

/** The same for AArch64: x0 and x2 are the addresses, d0 is the result. */
export function dotArm64(length: number): Code {
  const { d0, v0, v1, v2, v3 } = arm64Registers;
  const rounds = Math.floor(length / 8);
  const assembler = new Assembler().append(...[v0, v1, v2, v3].map((sum) => arm64`movi ${sum}.2d, #0`));
  if (rounds > 0) {
    assembler.append(arm64`
        mov x4, #${rounds}
      round:
        ld1 {v4.2d, v5.2d, v6.2d, v7.2d}, [x0], #64
        ld1 {v16.2d, v17.2d, v18.2d, v19.2d}, [x2], #64
        fmla v0.2d, v4.2d, v16.2d
        fmla v1.2d, v5.2d, v17.2d
        fmla v2.2d, v6.2d, v18.2d
        fmla v3.2d, v7.2d, v19.2d
        subs x4, x4, #1
        b.ne round
    `);
  }
  assembler.append(arm64`
    fadd v0.2d, v0.2d, v1.2d
    fadd v2.2d, v2.2d, v3.2d
    fadd v0.2d, v0.2d, v2.2d
    faddp ${d0}, v0.2d
  `);
  for (let i = rounds * 8; i < length; i++)
    assembler.append(arm64`ldr d4, [x0], #8; ldr d5, [x2], #8; fmadd d0, d4, d5, d0`);
  return assembler.append(arm64`ret`).finish();
}

/** Plain JavaScript. */
export function plainDot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  const length = Number(process.argv[2] ?? 1000);
  const [a, b] = [0, 1].map(() => Float64Array.from({ length }, () => Math.random() - 0.5)) as [
    Float64Array,
    Float64Array,
  ];
  const dot = compileDot(length);
  for (const [name, work] of [
    [`compiled, ${dotLevel()}`, () => dot(a, b)],
    ['plain JavaScript', () => plainDot(a, b)],
  ] as const) {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 50; round++) {
      const start = performance.now();
      for (let call = 0; call < 1000; call++) work();
      best = Math.min(best, performance.now() - start);
    }
    console.log(`${name.padEnd(20)} ${(best * 1000).toFixed(0).padStart(8)} ns   ${work()}`);
  }
}
