/** Functions of machines as functions of JavaScript: they give what `call` gives, compiled or not, and follow every change. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeMemory, nativeStatus, type Trampoline } from 'uranium-jit/native';
import { assembleLine, Machine, type Outcome } from 'uranium-jit/vm';
import { nativeTier } from 'uranium-jit/vm/native';

const asm = (text: string): Uint8Array => assembleLine(text).bytes;
const isNative = process.arch === 'x64' && nativeStatus().available;
const tier = nativeTier({ threshold: 1 });
const stack = 4000;
const machines: readonly (readonly [string, () => Machine])[] = [
  ['interpreted', () => new Machine({ stack })],
  ['compiled', () => new Machine({ stack, tier })],
  ['compiled when hot', () => new Machine({ stack, tier: nativeTier({ threshold: 10 }) })],
];

type Value = bigint | number | string;
interface Tried {
  readonly name: string;
  readonly signature: string;
  readonly block: string;
  readonly values: readonly (readonly unknown[])[];
}

const numbers = [0, 1, -1, 1.5, -2.5, 2 ** 40, -(2 ** 53) + 1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY];
const integers = [0n, -1n, 7n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 63n, 2n ** 70n];
const mixed: readonly unknown[] = [...numbers, ...integers, 'x', undefined, null, {}];
const pairs = mixed.flatMap((a) =>
  [2, 3n].flatMap((b) => [
    [a, b],
    [b, a],
  ]),
);

const functions: readonly Tried[] = [
  { name: 'nothing', signature: 'void()', block: '{ add A, 1 }', values: [[], [1], [undefined]] },
  { name: 'half', signature: 'f64(f64)', block: '{ return (fdiv a, 2.0) }', values: mixed.map((a) => [a]) },
  { name: 'next_one', signature: 'i64(i64)', block: '{ return (add a, 1) }', values: mixed.map((a) => [a]) },
  {
    name: 'area',
    signature: 'f64(f64,f64)',
    block: '{ return (fmul a, b) }',
    values: [...pairs, [1], [1, 2, 3]],
  },
  {
    name: 'share',
    signature: 'i64(i64,i64)',
    block: '{ return (div a, b) }',
    values: [...pairs, [5n, 0n], []],
  },
  { name: 'scale', signature: 'f64(i64,f64)', block: '{ return (fmul (itof a), b) }', values: pairs },
  {
    name: 'many',
    signature: 'f64(f64,i64,f64,i64)',
    block: '{ repeat d, { fadd a, c }; return a }',
    values: [
      [1, 2n, 0.5, 10n],
      [1, 2, 0.5, 10],
      [1, 2, 3],
      [1, 2, 3, 'x'],
    ],
  },
  { name: 'long', signature: 'i64(str)', block: '{ return (slen a) }', values: [['abc'], [1], ['']] },
  { name: 'text', signature: 'str(i64)', block: '{ return (itos a) }', values: [[12n], [12]] },
  {
    name: 'outside',
    signature: 'i64(i64)',
    block: '{ return (add (call host_twice, a), 1) }',
    values: [[4n], [-1n]],
  },
  {
    name: 'count',
    signature: 'i64(i64)',
    block: '{ repeat a, { add b, 1 }; return b }',
    values: [[100n], [100_000n]],
  },
  { name: 'other', signature: '', block: 'next_one', values: [[4n], [2n ** 64n]] },
  {
    name: 'deep',
    signature: 'i64(i64)',
    block: '{ if a, { return (call deep, (sub a, 1)) }; return 7 }',
    values: [[10n], [1000n], [5000n]],
  },
];

function define(machine: Machine, { name, signature, block }: Omit<Tried, 'values'>): void {
  machine.load(asm(`@define_func("${name}", ${signature === '' ? '' : `"${signature}", `}${block})`));
}

function newMachine(make: () => Machine): Machine {
  const machine = make();
  machine.host('host_twice', 'i64(i64)', (a: bigint) => {
    if (a < 0n) throw new Error('negative');
    return 2n * a;
  });
  for (const each of functions) define(machine, each);
  return machine;
}

/** A result with the fuel that it cost, or an error. */
function outcomeOf(run: () => readonly [unknown, number]): unknown {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
}

for (const [kind, make] of machines) {
  test(`a callable gives what call gives: ${kind}`, () => {
    const [machine, peer] = [newMachine(make), newMachine(() => new Machine({ stack }))];
    for (const { name, values } of functions) {
      const callable = machine.function(name, { fuel: 5000 });
      for (let turn = 0; turn < 12; turn++) {
        for (const list of values) {
          const ours = outcomeOf(() => {
            const result = callable(...(list as Value[]));
            return [result, callable.fuelUsed];
          });
          const theirs = outcomeOf(() => {
            const { status, value, fuelUsed }: Outcome = peer.call(name, list as Value[], { fuel: 5000 });
            if (status === 'stopped') throw new Error('ERR_FUEL');
            return [value, fuelUsed];
          });
          if (machine.status === 'stopped') {
            assert.equal(theirs, 'ERR_FUEL');
            const [one, other] = [machine, peer].map((each) => outcomeOf(() => [each.resume(10_000_000), 0]));
            assert.deepEqual(one, other, `${name}, resumed`);
          } else if (typeof ours === 'string' && list.includes(undefined)) {
            assert.equal(typeof theirs, 'string');
          } else assert.deepEqual(ours, theirs, `${name} ${list.map(String).join(' ')}, turn ${turn}`);
        }
      }
    }
    assert.equal(machine.register('A'), peer.register('A'));
    if (kind === 'compiled' && isNative) {
      const area = machine.functions().find(({ name }) => name === 'area');
      assert.equal(area?.versions[0]?.compiled, true);
    }
  });

  test(`a callable follows replacement, other targets and bindings: ${kind}`, () => {
    const machine = newMachine(make);
    const step = machine.function('next_one', { signature: 'i64(i64)', integers: 'number' });
    const other = machine.function('other', { signature: 'i64( i64 )' });
    const expect = (value: number): void => {
      for (let turn = 0; turn < 50; turn++) {
        assert.equal(step(10), value);
        assert.equal(other(10n), BigInt(value));
      }
    };
    expect(11);
    define(machine, { name: 'next_one', signature: 'i64(i64)', block: '{ return (add a, 2) }' });
    expect(12);
    machine.rollback('next_one');
    expect(11);
    machine.host('next_one', 'i64(i64)', (a: bigint) => a * 3n);
    expect(30);
    machine.pin('next_one', 2);
    expect(12);
    machine.host('minus', 'i64(i64,i64)', (a: bigint, b: bigint) => a - b);
    machine.bind(0, 0x01, 'minus');
    expect(8);
    machine.unbind(0, 0x01);
    expect(12);
    assert.throws(() => step(2 ** 53), { code: 'ERR_ARGUMENT' });
    assert.equal(other(2n ** 53n), 2n ** 53n + 2n);
    assert.throws(() => machine.function('next_one', { integers: 'number' })(2n ** 53n), /no safe integer/);
  });

  test(`a callable is refused while a run goes on, and goes on after all kinds of ends: ${kind}`, () => {
    const machine = newMachine(make);
    const share = machine.function('share', { signature: 'i64(i64,i64)', fuel: 3 });
    const area = machine.function('area', { signature: 'f64(f64,f64)' });
    let inner: unknown;
    machine.host('host_twice', 'i64(i64)', (a: bigint) => {
      inner = outcomeOf(() => [area(2, 3), 0]);
      return a;
    });
    const outside = machine.function('outside', { signature: 'i64(i64)' });
    for (let turn = 0; turn < 40; turn++) {
      assert.equal(outside(5n), 6n);
      assert.match(String(inner), /cannot call area: a run is going on/);
      assert.throws(() => share(1n, 0n), /division/);
      assert.equal(share(9n, 2n), 4n);
      assert.equal(area(2, 3), 6);
      const poor = machine.function('share', { fuel: 1 });
      assert.throws(() => poor(9n, 3n), { code: 'ERR_FUEL' });
      assert.throws(() => area(2, 3), /a run is stopped/);
      if (turn % 2 === 0) assert.equal(machine.resume(10).value, 3n);
      else machine.abandon();
    }
    assert.throws(() => machine.function('nobody'), { code: 'ERR_BINDING' });
    assert.throws(() => machine.function('area', { signature: 'f64(f64)' }), { code: 'ERR_BINDING' });
    assert.throws(() => machine.function('area', { signature: 'x' }), { code: 'ERR_SIGNATURE' });
    assert.throws(() => machine.function('area', { fuel: -1 }), { code: 'ERR_ARGUMENT' });
    structuredClone(machine.memory.buffer, { transfer: [machine.memory.buffer as ArrayBuffer] });
    assert.throws(() => area(2, 3), /memory was transferred/);
  });
}

test('a call that fails tells the fuel that it used', () => {
  const used = machines.map(([, create]) => {
    const machine = create();
    machine.host('refuse', 'void(i64)', (a: bigint) => {
      if (a > 2n) throw new Error('no');
    });
    machine.run(
      asm('@define_func("work", "i64(i64)", { repeat a, { add b, a }; call refuse, a; return (div b, a) })'),
    );
    const work = machine.function('work', { signature: 'i64(i64)', fuel: 500 });
    work(1);
    const fuel = [work.fuelUsed];
    for (const value of [0, 3, 100, 2]) {
      try {
        work(value);
      } catch (error) {
        assert.equal((error as { code?: string }).code, 'ERR_LINE_RUN');
      }
      fuel.push(work.fuelUsed);
    }
    return fuel;
  });
  for (const fuel of used) assert.deepEqual(fuel, used[0]);
  assert.ok(used[0]?.every((fuel) => fuel > 0 && fuel <= 500));
});

test('where no entry is left, a callable does what call does', { skip: !isNative }, () => {
  const machine = new Machine({ tier });
  machine.run(asm('@define_func("half", "f64(f64)", { return (fdiv a, 2.0) }); repeat 3, { add A, 1 }'));
  const [loaded] = codeMemory().loaded;
  assert.ok(loaded);
  const taken: Trampoline[] = [];
  try {
    assert.throws(() => {
      for (;;) taken.push(codeMemory().trampoline(loaded.entry));
    }, /entries of the hot area are taken/);
    const half = machine.function('half', { signature: 'f64(f64)' });
    assert.equal(half(3), 1.5);
    assert.equal(half.fuelUsed, machine.call('half', [3]).fuelUsed);
  } finally {
    for (const trampoline of taken) trampoline.release();
  }
});
