/**
 * The operations of page 0 on 64-bit integers, in halves of 32 bits: BigInt only where the halves would be slow to write
 * and rare to run (products and quotients beyond 2^53). Slots are indexes of the low half; the result may be one of the
 * operands, so everything is read before anything is written.
 */

import type { Handler } from './handler.ts';
import { Fault, type Store } from './store.ts';

function setBoolean({ i32 }: Store, slot: number, value: boolean): void {
  i32[slot] = value ? 1 : 0;
  i32[slot + 1] = 0;
}

/** The value as a double: exact up to 2^53. */
function asDouble(i32: Int32Array, slot: number): number {
  return (i32[slot + 1] as number) * 4294967296 + ((i32[slot] as number) >>> 0);
}

const exact = 9007199254740992;

/** Writes a double that is an integer below 2^53 in magnitude. */
function setDouble(i32: Int32Array, slot: number, value: number): void {
  i32[slot] = value;
  i32[slot + 1] = Math.floor(value / 4294967296);
}

function isLess(i32: Int32Array, a: number, b: number): boolean {
  const high = (i32[a + 1] as number) - (i32[b + 1] as number);
  return high === 0 ? (i32[a] as number) >>> 0 < (i32[b] as number) >>> 0 : high < 0;
}

function isEqual(i32: Int32Array, a: number, b: number): boolean {
  return i32[a] === i32[b] && i32[a + 1] === i32[b + 1];
}

function refuseZero(i32: Int32Array, slot: number): void {
  if (i32[slot] === 0 && i32[slot + 1] === 0) throw new Fault('division', 'the divisor is 0');
}

export const integerOperations: Readonly<Record<string, Handler>> = {
  add({ i32 }, d, a, b) {
    const low = ((i32[a] as number) >>> 0) + ((i32[b] as number) >>> 0);
    const high = (i32[a + 1] as number) + (i32[b + 1] as number) + (low > 0xffffffff ? 1 : 0);
    i32[d] = low;
    i32[d + 1] = high;
  },
  sub({ i32 }, d, a, b) {
    const low = ((i32[a] as number) >>> 0) - ((i32[b] as number) >>> 0);
    const high = (i32[a + 1] as number) - (i32[b + 1] as number) - (low < 0 ? 1 : 0);
    i32[d] = low;
    i32[d + 1] = high;
  },
  mul({ i32, i64 }, d, a, b) {
    const product = asDouble(i32, a) * asDouble(i32, b);
    if (product < exact && product > -exact) setDouble(i32, d, product);
    else i64[d >> 1] = (i64[a >> 1] as bigint) * (i64[b >> 1] as bigint);
  },
  div({ i32, i64 }, d, a, b) {
    refuseZero(i32, b);
    const [dividend, divisor] = [asDouble(i32, a), asDouble(i32, b)];
    if (Math.abs(dividend) < exact && Math.abs(divisor) < exact) {
      setDouble(i32, d, Math.trunc(dividend / divisor));
    } else i64[d >> 1] = (i64[a >> 1] as bigint) / (i64[b >> 1] as bigint);
  },
  rem({ i32, i64 }, d, a, b) {
    refuseZero(i32, b);
    const [dividend, divisor] = [asDouble(i32, a), asDouble(i32, b)];
    if (Math.abs(dividend) < exact && Math.abs(divisor) < exact) setDouble(i32, d, dividend % divisor);
    else i64[d >> 1] = (i64[a >> 1] as bigint) % (i64[b >> 1] as bigint);
  },
  neg({ i32 }, d, a) {
    const low = -((i32[a] as number) >>> 0);
    const high = -(i32[a + 1] as number) - (low < 0 ? 1 : 0);
    i32[d] = low;
    i32[d + 1] = high;
  },
  and({ i32 }, d, a, b) {
    i32[d] = (i32[a] as number) & (i32[b] as number);
    i32[d + 1] = (i32[a + 1] as number) & (i32[b + 1] as number);
  },
  or({ i32 }, d, a, b) {
    i32[d] = (i32[a] as number) | (i32[b] as number);
    i32[d + 1] = (i32[a + 1] as number) | (i32[b + 1] as number);
  },
  xor({ i32 }, d, a, b) {
    i32[d] = (i32[a] as number) ^ (i32[b] as number);
    i32[d + 1] = (i32[a + 1] as number) ^ (i32[b + 1] as number);
  },
  shl({ i32 }, d, a, b) {
    const [low, high, count] = [i32[a] as number, i32[a + 1] as number, (i32[b] as number) & 63];
    i32[d] = count >= 32 ? 0 : low << count;
    i32[d + 1] =
      count >= 32 ? low << (count - 32) : count === 0 ? high : (high << count) | (low >>> (32 - count));
  },
  shr({ i32 }, d, a, b) {
    const [low, high, count] = [i32[a] as number, i32[a + 1] as number, (i32[b] as number) & 63];
    i32[d] =
      count >= 32 ? high >> (count - 32) : count === 0 ? low : (low >>> count) | (high << (32 - count));
    i32[d + 1] = count >= 32 ? high >> 31 : high >> count;
  },
  shru({ i32 }, d, a, b) {
    const [low, high, count] = [i32[a] as number, i32[a + 1] as number, (i32[b] as number) & 63];
    i32[d] =
      count >= 32 ? high >>> (count - 32) : count === 0 ? low : (low >>> count) | (high << (32 - count));
    i32[d + 1] = count >= 32 ? 0 : high >>> count;
  },
  set({ i32 }, d, _, b) {
    i32[d] = i32[b] as number;
    i32[d + 1] = i32[b + 1] as number;
  },
  eq: (store, d, a, b) => setBoolean(store, d, isEqual(store.i32, a, b)),
  ne: (store, d, a, b) => setBoolean(store, d, !isEqual(store.i32, a, b)),
  lt: (store, d, a, b) => setBoolean(store, d, isLess(store.i32, a, b)),
  le: (store, d, a, b) => setBoolean(store, d, !isLess(store.i32, b, a)),
  gt: (store, d, a, b) => setBoolean(store, d, isLess(store.i32, b, a)),
  ge: (store, d, a, b) => setBoolean(store, d, !isLess(store.i32, a, b)),
  not: (store, d, a) => setBoolean(store, d, store.i32[a] === 0 && store.i32[a + 1] === 0),
};
