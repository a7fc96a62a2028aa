/** The operations of page 1, on doubles. Every result but that of `fbits` is the processor's own. */

import type { Handler } from './handler.ts';
import { Fault, type Store } from './store.ts';

function unary(compute: (a: number) => number): Handler {
  return ({ f64 }, d, a) => {
    f64[d >> 1] = compute(f64[a >> 1] as number);
  };
}

function binary(compute: (a: number, b: number) => number): Handler {
  return ({ f64 }, d, a, b) => {
    f64[d >> 1] = compute(f64[a >> 1] as number, f64[b >> 1] as number);
  };
}

function comparison(compare: (a: number, b: number) => boolean): Handler {
  return ({ f64, i32 }: Store, d, a, b) => {
    const isTrue = compare(f64[a >> 1] as number, f64[b >> 1] as number);
    i32[d] = isTrue ? 1 : 0;
    i32[d + 1] = 0;
  };
}

/** The nearest integer, of two the even one. */
function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  // beyond 2^52 there are no halves, and `rest` is 0
  if (rest < 0.5 || (rest === 0.5 && below % 2 === 0))
    return below === 0 && Object.is(value, -0) ? -0 : below;
  return Number.isNaN(rest) ? value : value < 0 && below === -1 ? -0 : below + 1;
}

export const doubleOperations: Readonly<Record<string, Handler>> = {
  fadd: binary((a, b) => a + b),
  fsub: binary((a, b) => a - b),
  fmul: binary((a, b) => a * b),
  fdiv: binary((a, b) => a / b),
  frem: binary((a, b) => a % b),
  fneg: unary((a) => -a),
  fabs: unary(Math.abs),
  fsqrt: unary(Math.sqrt),
  ffloor: unary(Math.floor),
  fceil: unary(Math.ceil),
  ftrunc: unary(Math.trunc),
  fround: unary(roundToEven),
  fset({ i32 }, d, _, b) {
    i32[d] = i32[b] as number;
    i32[d + 1] = i32[b + 1] as number;
  },
  feq: comparison((a, b) => a === b),
  fne: comparison((a, b) => a !== b),
  flt: comparison((a, b) => a < b),
  fle: comparison((a, b) => a <= b),
  fgt: comparison((a, b) => a > b),
  fge: comparison((a, b) => a >= b),
  fmin: binary(Math.min),
  fmax: binary(Math.max),
  itof({ i64, f64 }, d, a) {
    f64[d >> 1] = Number(i64[a >> 1]);
  },
  ftoi({ i64, f64 }, d, a) {
    const value = Math.trunc(f64[a >> 1] as number);
    if (!(value >= -(2 ** 63) && value < 2 ** 63)) {
      throw new Fault('value', `${f64[a >> 1]} is no integer of 64 bits`);
    }
    i64[d >> 1] = BigInt(value);
  },
  fbits({ i32, i64, f64 }, d, a) {
    if (Number.isNaN(f64[a >> 1])) {
      i64[d >> 1] = 0x7ff8000000000000n;
      return;
    }
    const [low, high] = [i32[a] as number, i32[a + 1] as number];
    i32[d] = low;
    i32[d + 1] = high;
  },
  bitsf({ i32 }, d, a) {
    const [low, high] = [i32[a] as number, i32[a + 1] as number];
    i32[d] = low;
    i32[d + 1] = high;
  },
};
