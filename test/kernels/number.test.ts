// The number kernels (kernels/number.c) against String(). A C driver, compiled here for every level, writes
// each value between guard bytes; this file makes the values and compares the texts.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { driverTests, seed } from './drivers.ts';
import {
  endsAreSafe,
  hardFractions,
  highestExponent,
  isExact,
  lowestExponent,
  unitOf,
} from './hard-doubles.ts';

const root = join(import.meta.dirname, '..', '..');
const driverTest = driverTests('number', 'double');

type Values = Float64Array | BigInt64Array;

/** Declares one test per level: the kernel's text of every value equals the reference's. */
function kernelTest(name: string, kernel: 'i32' | 'i64' | 'double', make: () => Values): void {
  driverTest(name, (t, run) => {
    const values = make();
    const input = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
    const lines = run(input, kernel).stdout.toString('latin1').split('\n');
    assert.equal(lines.length, values.length + 1);
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      const expected = Number.isFinite(Number(value)) ? String(value) : 'null';
      if (lines[i] !== expected) {
        const bits = input
          .readBigUInt64LE(8 * i)
          .toString(16)
          .padStart(16, '0');
        assert.equal(lines[i], expected, `value ${i}, bits 0x${bits}, seed ${seed}`);
      }
    }
    t.diagnostic(`${values.length} values, seed ${seed}`);
  });
}

// ---- Values ----

/** Xorshift64: unsigned 64-bit numbers as pairs of 32 bits, the same for the same seed. */
class Random {
  private low: number;
  private high: number;

  constructor(start: number) {
    this.low = (start ^ 0x9e3779b9) | 0;
    this.high = (Math.imul(start, 0x85ebca6b) ^ 0x2545f491) | 0;
    if (this.low === 0 && this.high === 0) this.low = 1;
    for (let i = 0; i < 20; i++) this.next();
  }

  /** A number from 0 to 2^32 - 1. */
  next(): number {
    // x ^= x << 13, x ^= x >>> 7, x ^= x << 17, in two halves.
    this.high ^= (this.high << 13) | (this.low >>> 19);
    this.low ^= this.low << 13;
    this.low ^= (this.low >>> 7) | (this.high << 25);
    this.high ^= this.high >>> 7;
    this.high ^= (this.high << 17) | (this.low >>> 15);
    this.low ^= this.low << 17;
    return this.high >>> 0;
  }

  /** An integer from 0 to limit - 1, limit <= 2^53. */
  below(limit: number): number {
    return Math.floor(((this.next() * 0x200000 + (this.next() >>> 11)) / 0x20000000000000) * limit);
  }

  bits(): bigint {
    return (BigInt(this.next()) << 32n) | BigInt(this.next());
  }
}

function fromBits(bits: readonly bigint[]): Float64Array {
  return new Float64Array(new BigUint64Array(bits).buffer);
}

function toBits(value: number): bigint {
  return new BigUint64Array(new Float64Array([value]).buffer)[0] ?? 0n;
}

/** Each value, its negative, and the doubles up to `reach` ulp away from it. */
function withNeighbours(values: readonly number[], reach: number): Float64Array {
  const bits: bigint[] = [];
  for (const value of values) {
    const center = toBits(Math.abs(value));
    for (let ulp = -reach; ulp <= reach; ulp++) {
      const neighbour = center + BigInt(ulp);
      if (neighbour >= 0n) bits.push(neighbour, neighbour | (1n << 63n));
    }
  }
  return fromBits(bits);
}

const count = (length: number, value: (i: number) => number) =>
  Float64Array.from({ length }, (_, i) => value(i));

// ---- Doubles ----

// biome-ignore format: many to a line
const remarkable = [
  0, 1, 9, 10, 99, 100, 0.1, 0.2, 0.3, 0.5, 0.25, 0.125, 1.5, 100.25, 123.456, 1e-5, 1e-6, 1e-7, 1.5e-6, 1.5e-7,
  0.000001234, 1.234e-7, 99999999, 100000000, 9999999999999998, 1e15, 1e16, 1e17, 1e20, 1e21, 1e22, 1e23,
  123456789012345680000, 1.2345678901234568e21, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, 2 ** 63, 2 ** 64,
  1125899906842624.2, 1125899906842624.8, 2251799813685248.5, 5e-324, 1e-323, 1.5e-323, 2.2250738585072014e-308,
  2.225073858507201e-308, 1.7976931348623157e308, 4.35, 4.349999999999999, 9.5367431640625e-7, 5.0507837461e-27,
  9.409340012568248e18, 1.2345678901234567e-100, 2 * 2.225073858507201e-308, 2 ** -25, 3.347727380279489e33,
  6.631236846766476e-316, 2 ** 56, 2 ** -44, 1e-300, Number('9007199254740993'), Number('1.8531501765868567e21'),
  1.3588129002659584e-245, 1.3076622631878654e65,
];

kernelTest('not a number and the infinities are null, minus zero is 0', 'double', () =>
  fromBits([
    0n,
    1n << 63n,
    0x7ff0000000000000n,
    0xfff0000000000000n,
    0x7ff8000000000000n,
    0xfff8000000000000n,
    0x7ff0000000000001n,
    0x7fffffffffffffffn,
    0xffffffffffffffffn,
  ]),
);

kernelTest('remarkable doubles and 20 neighbours are written as String does', 'double', () =>
  withNeighbours(remarkable, 20),
);

kernelTest('every power of two and its neighbours are written as String does', 'double', () =>
  withNeighbours(
    Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074)),
    2,
  ),
);

kernelTest(
  'every power of ten, its first multiples and their neighbours are written as String does',
  'double',
  () =>
    withNeighbours(
      Array.from({ length: 632 }, (_, i) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((d) => Number(`${d}e${i - 323}`)))
        .flat()
        .filter((value) => Number.isFinite(value)),
      1,
    ),
);

kernelTest('all doubles near a decision of the algorithm are written as String does', 'double', () => {
  const bits: bigint[] = [];
  for (let q = lowestExponent; q <= highestExponent; q++) {
    for (const c of hardFractions(q, 50)) {
      // The implicit bit of c, if it is there, adds one to the biased exponent.
      bits.push((BigInt(q - lowestExponent) << 52n) + c);
    }
  }
  return fromBits(bits);
});

test('the rounding of a power of ten changes no comparison of an exact end of the interval', () => {
  for (let q = lowestExponent; q <= highestExponent; q++) {
    if (unitOf(q) > 0 && isExact(q)) assert.ok(endsAreSafe(q), `exponent ${q}`);
  }
});

kernelTest('300,000 random bit patterns are written as String does', 'double', () => {
  const random = new Random(seed);
  return fromBits(Array.from({ length: 300_000 }, () => random.bits()));
});

kernelTest('20,000 subnormals are written as String does', 'double', () => {
  const random = new Random(seed + 1);
  const bits = Array.from({ length: 16_000 }, (_, i) => random.bits() >> BigInt(12 + (i % 52)));
  for (let i = 0n; i < 2000n; i++) bits.push(i, (1n << 52n) - i);
  return fromBits(bits);
});

kernelTest('200,000 short decimals are written as String does', 'double', () => {
  const random = new Random(seed + 2);
  return count(200_000, (i) => {
    const digits = 1 + (i % 17);
    const value = random.below(10 ** Math.min(digits, 15)) / 10 ** random.below(24);
    return i & 1 ? -value : value;
  });
});

kernelTest(
  '100,000 numbers of short binary fraction, with their ties, are written as String does',
  'double',
  () => {
    const random = new Random(seed + 3);
    return count(100_000, (i) => random.below(2 ** (53 - (i % 9))) * 2 ** -(i % 90));
  },
);

kernelTest('100,000 numbers of common size are written as String does', 'double', () => {
  const random = new Random(seed + 4);
  return count(100_000, (i) => random.below(2 ** 53) * 2 ** ((i % 160) - 133));
});

kernelTest('100,000 integral doubles up to 10^22 are written as String does', 'double', () => {
  const random = new Random(seed + 5);
  return count(100_000, (i) => (i & 1 ? -1 : 1) * Math.floor(random.below(2 ** 53) * 2 ** (20 - (i % 74))));
});

// ---- Integers ----

/** Powers of two and ten up to 2^bits, their neighbours, and all these negative. */
function integerLandmarks(bits: number): bigint[] {
  const landmarks = new Set<bigint>();
  const limit = 1n << BigInt(bits);
  for (const base of [2n, 10n]) {
    for (let power = 1n; power <= limit; power *= base) {
      for (let d = -3n; d <= 3n; d++) {
        if (power + d <= limit) landmarks.add(power + d).add(-power - d);
      }
    }
  }
  return [...landmarks];
}

kernelTest('32-bit integers are written as String does', 'i32', () => {
  const random = new Random(seed + 6);
  const values = integerLandmarks(31).map((value) => BigInt.asIntN(32, value));
  for (let i = -20_000n; i <= 20_000n; i++) values.push(i);
  for (let i = 0; i < 100_000; i++) values.push(BigInt((random.next() | 0) >> (i % 31)));
  return new BigInt64Array(values);
});

kernelTest('integers up to 2^53 are written as String does', 'i64', () => {
  const random = new Random(seed + 7);
  const values = integerLandmarks(53);
  for (let i = -20_000n; i <= 20_000n; i++) values.push(i);
  for (let i = 0; i < 100_000; i++) {
    const value = BigInt(random.below(2 ** 53)) >> BigInt(i % 53);
    values.push(i & 1 ? -value : value);
  }
  return new BigInt64Array(values);
});

// ---- The table ----

test('the powers of ten are what their script writes', () => {
  const script = join(root, 'scripts', 'number-tables.ts');
  const result = spawnSync(process.execPath, ['--import', 'tsx', script, '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(result.status, 0, result.stderr);
});
