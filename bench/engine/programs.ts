/** The programs of bench/engine.ts in plain JavaScript and in C: the same computations, with the same results. */

/** The main functions. Integers of 64 bits are what doubles hold exactly here, but in `loop`. */
export const javaScript: Readonly<Record<string, () => number | bigint>> = {
  fib() {
    const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));
    return fib(32);
  },
  loop() {
    // 64 bits in two halves: BigInt would take minutes
    let [low, high] = [0, 0];
    for (let i = 0; i < 50_000_000; i++) {
      const product = low * 31 + i;
      high = (high * 31 + Math.floor(product / 4294967296)) >>> 0;
      low = product >>> 0;
    }
    return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
  },
  sieve() {
    const flags = new Uint8Array(1_000_000);
    let count = 0;
    for (let turn = 0; turn < 5; turn++) {
      flags.fill(1);
      count = 0;
      for (let p = 2; p < 1_000_000; p++) {
        if (flags[p] === 0) continue;
        count++;
        for (let m = p + p; m < 1_000_000; m += p) flags[m] = 0;
      }
    }
    return count;
  },
  mandelbrot() {
    let sum = 0;
    for (let y = 0; y < 400; y++) {
      const v = y / 200 - 1;
      for (let x = 0; x < 400; x++) {
        const u = x / 200 - 1.5;
        let [r, i, n] = [0, 0, 0];
        for (; n < 100; n++) {
          const [p, q] = [r * r, i * i];
          if (p + q > 4) break;
          i = r * i * 2 + v;
          r = p - q + u;
        }
        sum += n;
      }
    }
    return sum;
  },
  spectral() {
    const n = 300;
    const cell = (i: number, j: number): number => 1 / (Math.trunc(((i + j) * (i + j + 1)) / 2) + i + 1);
    const times = (from: Float64Array, to: Float64Array, isTransposed: boolean): void => {
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let j = 0; j < n; j++) sum += (isTransposed ? cell(j, i) : cell(i, j)) * (from[j] as number);
        to[i] = sum;
      }
    };
    const [u, v, w] = [new Float64Array(n).fill(1), new Float64Array(n), new Float64Array(n)];
    for (let turn = 0; turn < 10; turn++) {
      times(u, w, false);
      times(w, v, true);
      times(v, w, false);
      times(w, u, true);
    }
    let [p, q] = [0, 0];
    for (let i = 0; i < n; i++) {
      p += (u[i] as number) * (v[i] as number);
      q += (v[i] as number) ** 2;
    }
    return Math.sqrt(p / q);
  },
  nbody() {
    const b = new Float64Array(35);
    for (let k = 0; k < 35; k++) b[k] = (((k * 7919) % 101) - 50) / 10;
    for (let k = 0; k < 5; k++) b[7 * k + 6] = 1 / (k + 1);
    const at = (k: number): number => b[k] as number;
    for (let step = 0; step < 500_000; step++) {
      for (let i = 0; i < 35; i += 7) {
        for (let j = i + 7; j < 35; j += 7) {
          const [x, y, z] = [at(i) - at(j), at(i + 1) - at(j + 1), at(i + 2) - at(j + 2)];
          const d = x * x + y * y + z * z;
          const m = 0.001 / (d * Math.sqrt(d));
          const [p, q] = [at(j + 6) * m, at(i + 6) * m];
          b[i + 3] = at(i + 3) - x * p;
          b[i + 4] = at(i + 4) - y * p;
          b[i + 5] = at(i + 5) - z * p;
          b[j + 3] = at(j + 3) + x * q;
          b[j + 4] = at(j + 4) + y * q;
          b[j + 5] = at(j + 5) + z * q;
        }
      }
      for (let i = 0; i < 35; i += 7) for (let k = i; k < i + 3; k++) b[k] = at(k) + 0.001 * at(k + 3);
    }
    return at(0);
  },
};

/** The same in C: `main NAME` prints the seconds that one run took, and the result. */
export const cSource = `
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
typedef double f64;
static int64_t fib(int64_t n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
static f64 run_fib(void) { volatile int64_t n = 32; return fib(n); }
static int64_t loop_result;
static f64 run_loop(void) {
  uint64_t s = 0;
  for (uint64_t i = 0; i < 50000000; i++) { s = s * 31 + i; __asm__("" : "+r"(s)); }
  loop_result = (int64_t)s;
  return 0;
}
static char flags[1000000];
static f64 run_sieve(void) {
  int64_t count = 0;
  for (int turn = 0; turn < 5; turn++) {
    memset(flags, 1, sizeof flags);
    count = 0;
    for (int64_t p = 2; p < 1000000; p++) {
      if (!flags[p]) continue;
      count++;
      for (int64_t m = p + p; m < 1000000; m += p) flags[m] = 0;
    }
  }
  return count;
}
static f64 run_mandelbrot(void) {
  int64_t sum = 0;
  for (int y = 0; y < 400; y++) {
    f64 v = y / 200.0 - 1.0;
    for (int x = 0; x < 400; x++) {
      f64 u = x / 200.0 - 1.5, r = 0, i = 0;
      int n = 0;
      for (; n < 100; n++) {
        f64 p = r * r, q = i * i;
        if (p + q > 4.0) break;
        i = r * i * 2.0 + v;
        r = p - q + u;
      }
      sum += n;
    }
  }
  return sum;
}
static f64 cell(int64_t a, int64_t b) { return 1.0 / (f64)((a + b) * (a + b + 1) / 2 + a + 1); }
static f64 u[300], v[300], w[300];
static void times(f64 *from, f64 *to, int transposed) {
  for (int i = 0; i < 300; i++) {
    f64 s = 0;
    for (int j = 0; j < 300; j++) s += (transposed ? cell(j, i) : cell(i, j)) * from[j];
    to[i] = s;
  }
}
static f64 run_spectral(void) {
  for (int i = 0; i < 300; i++) u[i] = 1;
  for (int turn = 0; turn < 10; turn++) { times(u, w, 0); times(w, v, 1); times(v, w, 0); times(w, u, 1); }
  f64 p = 0, q = 0;
  for (int i = 0; i < 300; i++) { p += u[i] * v[i]; q += v[i] * v[i]; }
  return sqrt(p / q);
}
static f64 b[35];
static f64 run_nbody(void) {
  for (int k = 0; k < 35; k++) b[k] = (k * 7919 % 101 - 50) / 10.0;
  for (int k = 0; k < 5; k++) b[7 * k + 6] = 1.0 / (k + 1);
  for (int step = 0; step < 500000; step++) {
    for (int i = 0; i < 35; i += 7) for (int j = i + 7; j < 35; j += 7) {
      f64 x = b[i] - b[j], y = b[i + 1] - b[j + 1], z = b[i + 2] - b[j + 2];
      f64 d = x * x + y * y + z * z, m = 0.001 / (d * sqrt(d)), p = b[j + 6] * m, q = b[i + 6] * m;
      b[i + 3] -= x * p; b[i + 4] -= y * p; b[i + 5] -= z * p;
      b[j + 3] += x * q; b[j + 4] += y * q; b[j + 5] += z * q;
    }
    for (int i = 0; i < 35; i += 7) for (int k = i; k < i + 3; k++) b[k] += 0.001 * b[k + 3];
  }
  return b[0];
}
int main(int count, char **names) {
  struct { const char *name; f64 (*run)(void); } all[] = {
    {"fib", run_fib}, {"loop", run_loop}, {"sieve", run_sieve}, {"mandelbrot", run_mandelbrot},
    {"spectral", run_spectral}, {"nbody", run_nbody}};
  for (int i = 0; i < 6; i++) {
    if (count > 1 && strcmp(all[i].name, names[1])) continue;
    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    f64 result = all[i].run();
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    printf("%s %.9f ", all[i].name, (to.tv_sec - from.tv_sec) + (to.tv_nsec - from.tv_nsec) / 1e9);
    if (loop_result) printf("%lld\\n", (long long)loop_result), loop_result = 0;
    else printf("%.17g\\n", result);
  }
}
`;
