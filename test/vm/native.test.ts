/** Tier 1: code gives what the interpreter gives, and follows every change of functions and opcodes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { codeMemory, nativeStatus } from 'uranium-jit/native';
import { assembleLine, Machine } from 'uranium-jit/vm';
import { nativeTier } from 'uranium-jit/vm/native';
import { testTier } from './tier-tests.ts';

setFlagsFromString('--expose-gc');
const asm = (text: string): Uint8Array => assembleLine(text).bytes;
const isNative = process.arch === 'x64' && nativeStatus().available;
const skip = isNative ? false : 'machine code cannot run here';
const tier = nativeTier({ threshold: 1 });

testTier(tier, skip);

test('operations of doubles give the bits that the interpreter gives', { skip }, () => {
  const operations = ['ffloor', 'fceil', 'ftrunc', 'fround', 'fmin', 'fmax', 'frem'];
  const samples = [
    0,
    0.5,
    1.5,
    2.5,
    1 / 3,
    2 ** 52 - 0.5,
    2 ** 52,
    2 ** 53,
    1e300,
    5e-324,
    1e-310,
    2 ** 63,
    7,
  ];
  samples.push(Number.POSITIVE_INFINITY, Number.NaN, 2 ** 51 + 0.5, 0.5 - 2 ** -54);
  const values = samples.flatMap((value) => [value, -value]);
  const [compiled, interpreted] = [new Machine({ memory: 100, tier }), new Machine({ memory: 100 })];
  for (const name of operations) {
    const isUnary = ['ffloor', 'fceil', 'ftrunc', 'fround'].includes(name);
    const text = `@define_func("do_it", "i64(f64,f64)", { fset F, (${name} a${isUnary ? '' : ', b'}); fset G, (fadd a, 0.0 | ${name}${isUnary ? '' : ' b'}); return (add (fbits F), (mul (fbits G), 3) | add (msize)) })`;
    for (const machine of [compiled, interpreted]) machine.load(asm(text));
    for (const a of values) {
      for (const b of isUnary ? [1] : values) {
        const [ours, theirs] = [compiled, interpreted].map((machine) => machine.call('do_it', [a, b]));
        assert.deepEqual(ours, theirs, `${name} ${a} ${b}`);
      }
    }
  }
});

test('what is hot is compiled, in the middle of a loop', { skip }, () => {
  const machine = new Machine({ tier: nativeTier({ threshold: 50 }) });
  machine.run(asm('@define_func("twice", "i64(i64)", { return (add a, a) })'));
  machine.run(asm('repeat 40, { call A, twice, 1 }'));
  assert.equal(machine.functions()[0]?.versions[0]?.compiled, false);
  machine.run(asm('repeat 40, { call A, twice, 1 }'));
  assert.equal(machine.functions()[0]?.versions[0]?.compiled, true);
});

test('what another name leads to, and what has another version, is called at once', { skip }, () => {
  const machine = new Machine({ tier });
  const define = (name: string, body: string): void => {
    machine.load(asm(`@define_func("${name}", ${body.startsWith('{') ? `"i64(i64)", ${body}` : body})`));
  };
  define('one', '{ return (add a, 1) }');
  define('two', '{ return (add a, 2) }');
  define('step', 'one');
  define('walk', '{ repeat a, { set b, (call step, b) }; return b }');
  machine.host('minus', 'i64(i64,i64)', (a: bigint, b: bigint) => a - b);
  machine.host('back', 'i64(i64)', (a: bigint) => a - 1n);
  const walk = (): unknown => machine.call('walk', [1000n]).value;
  const expect = (value: bigint): void => {
    for (let turn = 0; turn < 3; turn++) assert.equal(walk(), value);
  };
  expect(1000n);
  define('one', '{ return (add a, 3) }');
  expect(3000n);
  define('step', 'two');
  expect(2000n);
  define('step', 'back');
  expect(-1000n);
  assert.equal(machine.rollback('step'), 2);
  expect(2000n);
  machine.pin('step', 1);
  expect(3000n);
  machine.bind(0, 0x01, 'minus');
  expect(-3000n);
  machine.unbind(0, 0x01);
  expect(3000n);
});

test('machines that are gone give their entries back', { skip }, async () => {
  const before = codeMemory().statistics().functions;
  const text = '@define_func("ff", "i64(i64)", { return a }); repeat 200, { call A, ff, 1 }';
  for (let turn = 0; turn < 50; turn++) new Machine({ tier }).run(asm(text));
  const full = codeMemory().statistics().functions;
  assert.ok(full >= before + 100);
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 20 && codeMemory().statistics().functions > before + 10; turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.ok(codeMemory().statistics().functions <= before + 10);
});

test('opcodes that are bound anew are seen by compiled code', { skip }, () => {
  const machine = new Machine({ tier });
  machine.host('minus', 'i64(i64,i64)', (a: bigint, b: bigint) => a - b);
  machine.host('change', 'void(i64)', (turn: bigint) => {
    if (turn === 10n) machine.bind(0, 0x01, 'minus');
    if (turn === 20n) machine.unbind(0, 0x01);
  });
  machine.run(asm('set A, 1000; repeat b, 30, { call change, b; add A, 1 }'));
  assert.equal(machine.register('A'), 1010n);
});

test('lines that take turns keep their code', { skip }, () => {
  const machine = new Machine({ tier });
  const lines = ['repeat 3, { add A, 1 }', 'repeat 3, { add A, 2 }'].map((text) => machine.load(asm(text)));
  for (let turn = 0; turn < 100; turn++) for (const line of lines) machine.run(line);
  assert.equal(machine.register('A'), 900n);
});
