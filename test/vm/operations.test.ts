/** Every opcode that computes, against an oracle: BigInt for integers, JavaScript for doubles, Buffer for bytes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assembleLine, LineError, Machine, opcodes } from 'uranium-jit/vm';

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);
const bit = (value: boolean): bigint => (value ? 1n : 0n);
const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);

/** What the integer operations are; undefined where they fail. */
const integers: Readonly<Record<string, (a: bigint, b: bigint) => bigint | undefined>> = {
  add: (a, b) => wrap(a + b),
  sub: (a, b) => wrap(a - b),
  mul: (a, b) => wrap(a * b),
  div: (a, b) => (b === 0n ? undefined : wrap(a / b)),
  rem: (a, b) => (b === 0n ? undefined : wrap(a % b)),
  neg: (a) => wrap(-a),
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
  shl: (a, b) => wrap(a << (b & 63n)),
  shr: (a, b) => a >> (b & 63n),
  shru: (a, b) => wrap(unsigned(a) >> (b & 63n)),
  set: (_, b) => b,
  eq: (a, b) => bit(a === b),
  ne: (a, b) => bit(a !== b),
  lt: (a, b) => bit(a < b),
  le: (a, b) => bit(a <= b),
  gt: (a, b) => bit(a > b),
  ge: (a, b) => bit(a >= b),
  not: (a) => bit(a === 0n),
  fbits: (a) => a,
};

const roundToEven = (a: number): number => {
  if (!Number.isFinite(a) || Math.abs(a) >= 2 ** 52) return a;
  const magnitude = Math.abs(a) + 2 ** 52 - 2 ** 52;
  return a < 0 || Object.is(a, -0) ? -magnitude : magnitude;
};

const doubles: Readonly<Record<string, (a: number, b: number) => number | bigint>> = {
  fadd: (a, b) => a + b,
  fsub: (a, b) => a - b,
  fmul: (a, b) => a * b,
  fdiv: (a, b) => a / b,
  frem: (a, b) => a % b,
  fneg: (a) => -a,
  fabs: (a) => Math.abs(a),
  fsqrt: (a) => Math.sqrt(a),
  ffloor: (a) => Math.floor(a),
  fceil: (a) => Math.ceil(a),
  ftrunc: (a) => Math.trunc(a),
  fround: roundToEven,
  fset: (_, b) => b,
  feq: (a, b) => bit(a === b),
  fne: (a, b) => bit(a !== b),
  flt: (a, b) => bit(a < b),
  fle: (a, b) => bit(a <= b),
  fgt: (a, b) => bit(a > b),
  fge: (a, b) => bit(a >= b),
  fmin: (a, b) => Math.min(a, b),
  fmax: (a, b) => Math.max(a, b),
};

const integer = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -70n, max: 70n }),
  fc.constantFrom(
    2n ** 63n - 1n,
    -(2n ** 63n),
    2n ** 32n,
    2n ** 31n,
    -(2n ** 31n),
    2n ** 53n,
    2n ** 53n + 1n,
    -(2n ** 53n) - 1n,
  ),
);

test('operations on integers wrap, and fail, as BigInt says', () => {
  for (const [mnemonic, compute] of Object.entries(integers)) {
    if (mnemonic === 'fbits') continue;
    const machine = new Machine();
    const isUnary = compute.length === 1;
    const line = machine.load(assembleLine(`set C, A; ${mnemonic} C, A${isUnary ? '' : ', B'}`).bytes);
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        machine.setRegister('A', a);
        machine.setRegister('B', b);
        const wanted = compute(a, b);
        if (wanted === undefined) {
          assert.throws(
            () => machine.run(line),
            (error) => error instanceof LineError && error.kind === 'division',
          );
          assert.equal(machine.register('C'), a, 'nothing was written');
          return;
        }
        machine.run(line);
        assert.equal(machine.register('C'), wanted, `${mnemonic} ${a}, ${b}`);
        assert.equal(machine.register('A'), a);
      }),
      { numRuns: 300, seed: 1 },
    );
  }
});

test('operations on doubles are those of IEEE 754', () => {
  const double = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, 0.5, 1.5, 2.5, -0.5, -1.5, -0.3, 2 ** 52 + 0.5, 1e300),
  );
  for (const [mnemonic, compute] of Object.entries(doubles)) {
    const machine = new Machine();
    machine.run(assembleLine('fset A, 0.0; fset B, 0.0').bytes);
    const line = machine.load(assembleLine(`${mnemonic} C, A${compute.length === 1 ? '' : ', B'}`).bytes);
    fc.assert(
      fc.property(double, double, (a, b) => {
        machine.setRegister('A', a);
        machine.setRegister('B', b);
        machine.run(line);
        assert.ok(
          Object.is(machine.register('C'), compute(a, b)),
          `${mnemonic} ${a}, ${b}: ${machine.register('C')}`,
        );
      }),
      { numRuns: 300, seed: 1 },
    );
  }
});

/** Statements; then a register and its value, or the kind of failure. */
const cases: readonly (readonly [string, string, bigint | number | string])[] = [
  ['itof F, 9007199254740993', 'F', 9007199254740992],
  ['ftoi A, -1.99', 'A', -1n],
  ['ftoi A, 9223372036854775808.0', 'value', ''],
  ['ftoi A, (fdiv 0.0, 0.0)', 'value', ''],
  ['fbits A, -0.0', 'A', -(2n ** 63n)],
  ['fbits A, (fneg (fdiv 0.0, 0.0))', 'A', 0x7ff8000000000000n],
  ['bitsf F, 4609434218613702656', 'F', 1.5],
  ['fset F, 3', 'F', 3],
  ['scat S, "a", "é"', 'S', 'aé'],
  ['slen A, "é"', 'A', 2n],
  ['sat A, "az", 1', 'A', 122n],
  ['sat A, "az", 2', 'address', ''],
  ['sat A, "", 0', 'address', ''],
  ['ssub S, "hello", 1, 3', 'S', 'el'],
  ['ssub S, "hello", 3, 1', 'address', ''],
  ['ssub S, "hello", 0, 6', 'address', ''],
  ['sfind A, "banana", "nan"', 'A', 2n],
  ['sfind A, "banana", "x"', 'A', -1n],
  ['sfind A, "banana", ""', 'A', 0n],
  ['itos S, -9223372036854775808', 'S', '-9223372036854775808'],
  ['stoi A, "-12"', 'A', -12n],
  ['stoi A, "12x"', 'value', ''],
  ['stoi A, "9223372036854775808"', 'value', ''],
  ['ftos S, 3', 'S', '3.0'],
  ['ftos S, 1e21', 'S', '1e+21'],
  ['ftos S, (fdiv 1, 0)', 'value', ''],
  ['stof F, "2.5e-1"', 'F', 0.25],
  ['stof F, "."', 'value', ''],
  ['sset S, "x"; sset S, "y"', 'S', 'y'],
  ['seq A, "x", "x"', 'A', 1n],
  ['seq A, "x", "xy"', 'A', 0n],
  ['scmp A, "b", "abc"', 'A', 1n],
  ['scmp A, "a", "ab"', 'A', -1n],
  ['store8 10, 511; load8 A, 10', 'A', 255n],
  ['store16 10, -2; load16 A, 10', 'A', 65534n],
  ['store32 10, -2; load32 A, 10', 'A', 4294967294n],
  ['store64 10, -2; load64 A, 10', 'A', -2n],
  ['fstore 8, 1.25; fload F, 8', 'F', 1.25],
  ['store64 65528, 7; load64 A, 65528', 'A', 7n],
  ['store64 65529, 7', 'address', ''],
  ['load8 A, -1', 'address', ''],
  ['load8 A, 4294967296', 'address', ''],
  ['load64 A, 65535', 'address', ''],
  ['mfill 16, 171, 3; load32 A, 16', 'A', 0xabababn],
  ['mfill 0, 0, 65537', 'address', ''],
  ['mfill 65536, 0, 0; set A, 1', 'A', 1n],
  ['store32 0, 0x01020304; mcopy 1, 0, 4; load32 A, 1', 'A', 0x01020304n],
  ['mcopy 65530, 0, 7', 'address', ''],
  ['sstore 100, "abc"; sload S, 101, 2', 'S', 'bc'],
  ['sstore 65534, "abc"', 'address', ''],
  ['sload S, 0, -1', 'address', ''],
  ['msize A', 'A', 65536n],
  ['"list": [1, 2.5, "x", [3]]; count A, list', 'A', 4n],
  ['"list": [1, 2.5]; item A, list, 0', 'A', 1n],
  ['"list": [1, 2.5]; fitem F, list, 1', 'F', 2.5],
  ['"list": [1, 2.5]; fitem F, list, 0', 'F', 1],
  ['"list": [1, "x"]; sitem S, list, 1', 'S', 'x'],
  ['"list": [1, 2.5]; item A, list, 1', 'field', ''],
  ['"list": [1, 2.5]; item A, list, 2', 'field', ''],
  ['"list": 1; count A, list', 'field', ''],
  ['"xx": 5; add A, xx', 'A', 5n],
  ['"xx": 5; add xx, 2; set A, xx', 'A', 7n],
  ['"xx": 5; add xx, xx, 2; set A, xx', 'A', 7n],
  ['"xx": 5; set xx, 1; set A, xx', 'A', 1n],
  ['"xx": 5; fset F, xx', 'F', 5],
  ['"xx": "5"; set A, xx', 'field', ''],
  ['@field("xx"); set A, xx', 'field', ''],
  ['"x": (fdiv 1, 0)', 'value', ''],
  ['in A, 0, 0', 'port', ''],
  ['set A, 5; add A, (mul A, 2 | sub 1 | neg)', 'A', -4n],
  ['set A, 2; add B, A, 3; set A, B', 'A', 5n],
];

test('conversions, strings, memory and fields', () => {
  for (const [text, name, wanted] of cases) {
    const machine = new Machine();
    const run = (): unknown => machine.run(assembleLine(text).bytes);
    if (name.length === 1) {
      run();
      assert.deepEqual(machine.register(name), wanted, text);
    } else {
      assert.throws(run, (error) => error instanceof LineError && error.kind === name, text);
    }
  }
});

test('every opcode of the table that computes has a case', () => {
  const tried = [
    ...Object.keys(integers),
    ...Object.keys(doubles),
    cases.map(([text]) => text).join(' '),
  ].join(' ');
  const missing = opcodes.filter(
    ({ mnemonic, handler }) => handler !== '' && !new RegExp(`\\b${mnemonic}\\b`).test(tried),
  );
  // those of ports are in bindings.test.ts
  assert.deepEqual(
    missing.map(({ mnemonic }) => mnemonic),
    ['out', 'fin', 'fout'],
  );
});

test('the string area is limited, and reset takes it back', () => {
  const machine = new Machine({ strings: { bytes: 100, count: 10 } });
  machine.run(assembleLine('sset S, "0123456789"').bytes);
  machine.mark();
  const line = machine.load(assembleLine('scat T, S, S').bytes);
  for (let round = 0; round < 3; round++) {
    for (let count = 0; count < 5; count++) machine.run(line);
    assert.throws(
      () => machine.run(line),
      (error) => error instanceof LineError && error.kind === 'strings',
    );
    machine.reset();
  }
});
