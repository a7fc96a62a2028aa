/** Tier 0n: the native page table gives what the interpreter gives, and follows every change of functions and opcodes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleLine, Machine, type MachineOptions, type TierFactory } from 'uranium-jit/vm';
import { dispatchTier, nativeTier, nativeTierStatus, recordListing } from 'uranium-jit/vm/native';
import { testTier } from './tier-tests.ts';

const asm = (text: string): Uint8Array => assembleLine(text).bytes;
const { available, reason } = nativeTierStatus();
const skip = available ? false : reason;
const tier = dispatchTier({ threshold: 1 });

testTier(tier, skip);

test('what is warm is dispatched in the middle of a loop, and compiled when it is hot', { skip }, () => {
  const machine = new Machine({ tier: nativeTier({ dispatchThreshold: 10, threshold: 50 }) });
  machine.run(asm('@define_func("twice", "i64(i64)", { return (add a, a) })'));
  const run = (turns: number): unknown => {
    machine.run(asm(`repeat ${turns}, { call A, twice, 1 }`));
    const { dispatched, compiled } = machine.functions()[0]?.versions[0] ?? {};
    return [dispatched, compiled];
  };
  assert.deepEqual(run(9), [false, false]);
  assert.deepEqual(run(2), [true, false]);
  assert.deepEqual(run(35), [true, false]);
  const compiles = nativeTierStatus('compiled').available;
  assert.deepEqual(run(10), [!compiles, compiles]);
});

test('one run goes through all tiers', { skip }, () => {
  const text =
    '@define_func("inner", "i64(i64)", { repeat i, 5, { add b, (mul a, i) }; return b }); repeat i, 300, { add A, (call inner, i) }';
  const run = (options: MachineOptions): unknown => {
    const machine = new Machine(options);
    return [machine.run(asm(text)).fuelUsed, machine.register('A')];
  };
  const expected = run({});
  for (const dispatchThreshold of [1, 2, 9, 100])
    for (const threshold of [2, 3, 40, 700])
      assert.deepEqual(run({ tier: nativeTier({ dispatchThreshold, threshold }) }), expected);
});

test('an opcode that is bound changes its entries in the table, also for what was part of another record', {
  skip,
}, () => {
  // add: behind a constant, with a kept operand on either side; set: part of add; lt: part of a jump
  const text = `repeat b, 30, { call change, b
    add A, 1; set c, (mul b, 3 | add 5); set d, (add c, (mul b, b)); set B, (add c, d)
    if (lt (mul b, 2), 41), { add C, c }, { sub C, (add d, b) } }`;
  const run = (options: MachineOptions): unknown => {
    const machine = new Machine(options);
    machine.host('minus', 'i64(i64,i64)', (a: bigint, b: bigint) => a - b);
    machine.host('twice', 'i64(i64,i64)', (_: bigint, b: bigint) => b * 2n);
    machine.host('change', 'void(i64)', (turn: bigint) => {
      const changes: Readonly<Record<string, () => void>> = {
        5: () => machine.bind(0, 0x01, 'minus'),
        8: () => machine.unbind(0, 0x01),
        11: () => machine.bind(0, 0x10, 'twice'),
        14: () => machine.bind(0, 0x13, 'minus'),
        17: () => machine.unbind(0, 0x10),
        20: () => machine.bind(0, 0x03, 'minus'),
        23: () => machine.unbind(0, 0x13),
      };
      changes[String(turn)]?.();
    });
    const { fuelUsed } = machine.run(asm(text));
    return [fuelUsed, machine.register('A'), machine.register('B'), machine.register('C')];
  };
  const expected = run({});
  assert.deepEqual(run({ tier }), expected);
  assert.deepEqual(run({ tier: nativeTier({ dispatchThreshold: 1, threshold: 15 }) }), expected);
});

test('more functions than there was room for at first', { skip }, () => {
  const machine = new Machine({ tier });
  let text = '@define_func("f0", "i64(i64)", { return (add a, 1) })';
  for (let index = 1; index < 100; index++)
    text += `\n@define_func("f${index}", "i64(i64)", { return (call f${index - 1}, (add a, 1)) })`;
  machine.run(asm(text));
  for (let turn = 0; turn < 200; turn++) assert.equal(machine.call('f99', [0n]).value, 100n);
});

test('a function of the host may run another machine', { skip }, () => {
  const inner = new Machine({ tier });
  const outer = new Machine({ tier });
  outer.host('nested', 'i64(i64)', (turns: bigint) => {
    inner.run(asm(`set A, 0; repeat ${turns}, { add A, 2 }`));
    return inner.register('A') as bigint;
  });
  outer.run(asm('repeat i, 20, { add B, (call nested, i) }'));
  assert.equal(outer.register('B'), 380n);
});

test('a run without fuel stops before the block, and goes on', { skip }, () => {
  const text = 'repeat i, 50, { add A, i; if (gt A, 600), { sub A, 7 } }';
  const whole = new Machine();
  whole.run(asm(text));
  const machine = new Machine({ tier });
  let outcome = machine.run(asm(text), { fuel: 1 });
  for (let fuel = 1; outcome.status === 'stopped'; fuel = (fuel % 11) + 1) outcome = machine.resume(fuel);
  assert.equal(machine.register('A'), whole.register('A'));
});

test('a function of doubles that ends without return yields 0.0, whatever was computed before', {
  skip,
}, () => {
  const machine = new Machine({ tier });
  machine.run(
    asm(
      '@define_func("rarely", "f64(i64)", { if (gt a, 100), { return 1.5 } }); fset Y, 2; fset Z, 0; fset W, 0',
    ),
  );
  machine.run(asm('repeat 10, { fset W, (fmul 3, (fadd Y, 2)); fset Z, (fadd (call rarely, 1), 0.5) }'));
  assert.deepEqual([machine.register('W'), machine.register('Z')], [12, 0.5]);
});

test('no operation of doubles leaves, nor does msize', { skip }, () => {
  const text =
    'fmin F, G; fmax F, 2; ffloor F; fceil F; ftrunc F; fround F; bitsf F, (fbits F); add A, (msize); set B, (msize)';
  const frem = process.arch === 'x64' ? '; frem F, 3' : '';
  const machine = new Machine({ memory: 300, tier });
  const line = machine.load(asm(`repeat 2, { ${text}${frem} }`));
  assert.doesNotMatch(recordListing(line), /exit/);
  machine.run(line);
  assert.deepEqual([machine.register('A'), machine.register('B')], [600n, 300n]);
});

test('what is no tier, or no threshold, is refused', () => {
  for (const threshold of [0, -1, 1.5, Number.NaN, '10' as unknown as number]) {
    assert.throws(() => nativeTier({ threshold }), { code: 'ERR_ARGUMENT' });
    assert.throws(() => nativeTier({ dispatchThreshold: threshold }), { code: 'ERR_ARGUMENT' });
    assert.throws(() => dispatchTier({ threshold }), { code: 'ERR_ARGUMENT' });
  }
  for (const wrong of [nativeTier, {}, null, () => 5]) {
    assert.throws(() => new Machine({ tier: wrong as unknown as TierFactory }), { code: 'ERR_ARGUMENT' });
  }
  assert.equal(new Machine({ tier: () => undefined }).run(asm('set A, 1')).status, 'done');
});
