/**
 * Writes kernels/number_tables.h: the powers of ten by which kernels/number.c scales a double.
 *
 *   node --import tsx scripts/number-tables.ts            writes the file
 *   node --import tsx scripts/number-tables.ts --check    compares it, exit status 1 if it differs
 *
 * Row i holds 10^(i + lowest) / 2^x as an integer of 124 bits, where x is the only integer that makes it one
 * of exactly 124 bits; the row is rounded up unless 10^(i + lowest) is exact. The range is what the exponents
 * of a double need: -k - 1 with k = floor(log10(2^q)) for q from -1074 to 971. The output depends on nothing
 * else.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lowest = -293;
const highest = 323;
const width = 124;

/** 10^exponent scaled to `width` bits, rounded up. */
function power(exponent: number): bigint {
  const ten = 10n ** BigInt(Math.abs(exponent));
  if (exponent >= 0) {
    const excess = BigInt(ten.toString(2).length - width);
    return excess <= 0n ? ten << -excess : ceilDivide(ten, 1n << excess);
  }
  // 2^(b - 1) < 10^-e < 2^b, so the quotient lies between 2^(width - 1) and 2^width.
  const bits = BigInt(ten.toString(2).length);
  return ceilDivide(1n << (bits + BigInt(width) - 1n), ten);
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}

function row(exponent: number): string {
  const value = power(exponent);
  if (value.toString(2).length !== width) throw new Error(`10^${exponent} does not have ${width} bits`);
  const half = (bits: bigint) => `0x${bits.toString(16).padStart(16, '0')}ull`;
  return `  {${half(value >> 64n)}, ${half(value & 0xffffffffffffffffn)}}, /* 10^${exponent} */`;
}

function header(): string {
  const rows = Array.from({ length: highest - lowest + 1 }, (_, i) => row(lowest + i));
  return [
    '/*',
    ' * Powers of ten for number.c, written by scripts/number-tables.ts: change that, not this.',
    ' *',
    ` * Row i: 10^(i + POWERS_LOWEST) / 2^x, rounded up to an integer of exactly ${width} bits; high half first.`,
    ' */',
    '#ifndef URANIUM_NUMBER_TABLES_H',
    '#define URANIUM_NUMBER_TABLES_H',
    '#include <stdint.h>',
    '',
    `enum { POWERS_LOWEST = ${lowest}, POWERS_HIGHEST = ${highest} };`,
    '',
    'static const struct {',
    '  uint64_t high, low;',
    '} powers_of_ten[POWERS_HIGHEST - POWERS_LOWEST + 1] = {',
    ...rows,
    '};',
    '',
    '#endif',
    '',
  ].join('\n');
}

const path = fileURLToPath(new URL('../kernels/number_tables.h', import.meta.url));
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== header()) {
    console.error('kernels/number_tables.h is not what scripts/number-tables.ts writes; run it and commit.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, header());
}
