/** Tier 1: code gives what the interpreter gives, and follows every change of functions and opcodes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { codeMemory, nativeStatus } from 'uranium-jit/native';
import { assembleLine, Machine } from 'uranium-jit/vm';
import { nativeTier } from 'uranium-jit/vm/native';
import { compareOperations } from './compare-operations.ts';

setFlagsFromString('--expose-gc');
const asm = (text: string): Uint8Array => assembleLine(text).bytes;
const isNative = process.arch === 'x64' && nativeStatus().available;
const skip = isNative ? false : 'machine code cannot run here';
const tier = nativeTier({ threshold: 1 });

test('every operation on every place gives what the interpreter gives', { skip }, () => {
  assert.ok(compareOperations(tier) > 5000);
});

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

test('functions are replaced, pinned and rolled back under compiled callers', { skip }, () => {
  const machine = new Machine({ tier });
  const define = (factor: number): void => {
    machine.load(asm(`@define_func("scale", "i64(i64)", { return (mul a, ${factor}) })`));
  };
  define(2);
  machine.run(asm('@define_func("total", "i64(i64)", { repeat a, { add b, (call scale, 1) }; return b })'));
  const total = (): unknown => machine.call('total', [100n]).value;
  for (let factor = 3; factor < 300; factor++) {
    assert.equal(total(), BigInt(100 * (factor - 1)));
    define(factor);
  }
  machine.rollback('scale');
  assert.equal(total(), 29800n);
  machine.pin('scale', 295);
  assert.equal(total(), 29600n, 'version 295 multiplies by 296');
});

test('a function that is replaced while compiled code has called it ends in its version', { skip }, () => {
  const machine = new Machine({ tier });
  machine.host('replace', 'void(i64)', (turn: bigint) => {
    machine.load(
      asm(
        `@define_func("work", "i64(i64)", { if a, { call replace, a; set b, (call work, (sub a, 1)) }; return (add b, ${turn}) })`,
      ),
    );
  });
  machine.run(
    asm(
      '@define_func("work", "i64(i64)", { if a, { call replace, a; set b, (call work, (sub a, 1)) }; return (add b, 1000) })',
    ),
  );
  const interpreted = new Machine();
  assert.equal(machine.call('work', [9n]).value, 1000n + 9n + 8n + 7n + 6n + 5n + 4n + 3n + 2n + 1n);
  assert.equal(interpreted.status, 'idle');
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

test('deep calls end as in the interpreter', { skip }, () => {
  const text =
    '@define_func("deep", "i64(i64)", { if a, { return (call deep, (sub a, 1) | add 1) }; return 0 })';
  for (const depth of [10n, 1999n, 2000n, 2001n, 9000n, 50_000n]) {
    const results = [{ tier }, {}].map((options) => {
      const machine = new Machine({ ...options, stack: 20_000 });
      machine.run(asm(text));
      try {
        return machine.call('deep', [depth]);
      } catch (error) {
        return (error as Error).message;
      }
    });
    assert.deepEqual(results[0], results[1], `depth ${depth}`);
  }
});

test('written pages are noted: reset after compiled stores', { skip }, () => {
  const machine = new Machine({ memory: 2 ** 16, tier });
  machine.mark();
  machine.run(asm('repeat A, 100, { store64 (mul A, 655), -1; store8 4095, 1; store32 8190, 5 }'));
  assert.notEqual(machine.memory[655], 0);
  machine.reset();
  assert.ok(machine.memory.every((byte) => byte === 0));
});

test('a machine whose memory was transferred does not run', () => {
  const machine = new Machine({ tier });
  machine.run(asm('repeat 10, { add A, 1 }'));
  structuredClone(machine.memory.buffer, { transfer: [machine.memory.buffer as ArrayBuffer] });
  assert.throws(() => machine.run(asm('repeat 10, { add A, 1 }')), /memory was transferred/);
});

test('lines that take turns keep their code', { skip }, () => {
  const machine = new Machine({ tier });
  const lines = ['repeat 3, { add A, 1 }', 'repeat 3, { add A, 2 }'].map((text) => machine.load(asm(text)));
  for (let turn = 0; turn < 100; turn++) for (const line of lines) machine.run(line);
  assert.equal(machine.register('A'), 900n);
});
