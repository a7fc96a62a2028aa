// The doubles on which kernels/number.c could go wrong: all those whose fraction (its head comment) comes so
// near to a decision that 64 bits might not tell.
//
// For v = c * 2^q, with unit = floor(log10(2^q)) + 1 and ratio = 2^q / 10^unit, the kernel computes
// v / 10^unit = c * ratio = whole + fraction with an error below (1 + 2^-7) * 2^-64, and half the interval's
// width, ratio / 2, with one below 2^-64. It decides
//
//   down:  (c - 1/2) * ratio  has an integer below or at it, but none between it and c * ratio
//   up:    (c + 1/2) * ratio  likewise above
//   one:   10 * c * ratio     rounded, where a decision lies at every integer and a half
//
// so a double is hard if one of the first two lies within 2^-62 of an integer, or the third within 2^-60 of an
// integer and a half. There are a few dozen. Of some exponents (isExact) many doubles lie exactly on a decision
// and none nearly: of these, `limit` of a kind are taken, evenly spread, and endsAreSafe() covers the rest. A
// tie needs no more: there the power of ten is an integer of less than 124 bits, and nothing is rounded.

export const lowestExponent = -1074;
export const highestExponent = 971;

/** 10^unit is the coarser of the two powers of ten between which the kernel decides for c * 2^q. */
export function unitOf(q: number): number {
  return Math.floor(q * Math.log10(2)) + 1;
}

/** 2^q / 10^unit as a fraction. */
export function ratioOf(q: number): { dividend: bigint; divisor: bigint } {
  const unit = unitOf(q);
  const raise = (base: bigint, exponent: number) => (exponent > 0 ? base ** BigInt(exponent) : 1n);
  return { dividend: raise(2n, q) * raise(10n, -unit), divisor: raise(2n, -q) * raise(10n, unit) };
}

/** Whether some c * 2^q lies exactly on a decision: half an ulp away from a multiple of 10^unit, or a tie. */
export function isExact(q: number): boolean {
  const unit = unitOf(q);
  return unit > 0 ? 5n ** BigInt(unit) < 1n << 54n : unit - 1 - q <= 53;
}

/**
 * Whether the two errors are too small to change any comparison of an exact end of the interval, for an
 * exponent of isExact() with a positive unit: c * ratio is rounded up by less than 2^(shift - 11) * 2^-64 more
 * than half the width is, so no multiple of 2^-64 may come that close to half the width.
 */
export function endsAreSafe(q: number): boolean {
  const { dividend, divisor } = ratioOf(q);
  const shift = q + Math.floor(-unitOf(q) * Math.log2(10)) + 5;
  const scale = 1n << 40n;
  const rest = (mod(dividend << 64n, 2n * divisor) * scale) / (2n * divisor);
  const error = (scale >> 11n) << BigInt(shift);
  return rest > error && rest < scale - error;
}

/** All c, 2^52 <= c < 2^53 (from 1 for the least exponent), for which c * 2^q is hard; `limit` of a kind. */
export function hardFractions(q: number, limit: number): bigint[] {
  const { dividend, divisor } = ratioOf(q);
  // Numbers modulo 1 in units of 2^-256; c times the rounding is far below the windows.
  const width = 256n;
  const one = 1n << width;
  const ratio = (dividend << (width + 1n)) / divisor / 2n;
  const least = q === lowestExponent ? 1n : 1n << 52n;
  const count = (1n << 53n) - least;
  const found: bigint[] = [];
  const search = (factor: bigint, offset: bigint, window: bigint) => {
    const stride = count / BigInt(limit);
    let from = 0n;
    for (let i = 0; i < limit; i++) {
      // a * x mod one lies within `window` of `center`, for c = least + from + x.
      const center = -(factor * (least + from) + offset);
      const x = firstWithin(mod(factor, one), one, mod(center - window, one), 2n * window);
      if (x === undefined || from + x >= count) return;
      found.push(least + from + x);
      if (i === limit - 1 && !isExact(q))
        throw new Error(`more than ${limit} hard doubles for exponent ${q}`);
      const next = from + x + 1n;
      const spread = stride * BigInt(i + 1);
      from = isExact(q) && spread > next ? spread : next;
    }
  };
  search(ratio, -ratio / 2n, one >> 62n);
  search(ratio, ratio / 2n, one >> 62n);
  search(ratio * 10n, one / 2n, one >> 60n);
  return found;
}

/** The least x >= 0 for which a * x mod m lies in [low, low + size], the upper end taken modulo m, too. */
function firstWithin(a: bigint, m: bigint, low: bigint, size: bigint): bigint | undefined {
  return low + size >= m ? 0n : first(a, m, low, low + size);
}

/** The least x >= 0 with low <= a * x mod m <= high < m: Euclid's algorithm on a and m. */
function first(a: bigint, m: bigint, low: bigint, high: bigint): bigint | undefined {
  if (low === 0n) return 0n;
  if (a === 0n) return undefined;
  const x = (low + a - 1n) / a;
  if (a * x <= high) return x;
  // No multiple of a lies in [low, high], so a * x - m * y does only if m * y mod a lies in the mirrored range.
  const y = first(m % a, a, mod(-high, a), mod(-low, a));
  return y === undefined ? undefined : (low + m * y + a - 1n) / a;
}

export function mod(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}
