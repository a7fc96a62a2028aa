/** What holds in every tier: operations, versions of functions, deep calls, memory. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleLine, Machine, type TierFactory } from 'uranium-jit/vm';
import { compareOperations } from './compare-operations.ts';

const asm = (text: string): Uint8Array => assembleLine(text).bytes;

/** Calls that go deeper than one tier's stack, and than that of the machine. */
const deepCalls: readonly (readonly [depth: bigint, stack: number])[] = [
  [10n, 20_000],
  [1999n, 20_000],
  [2000n, 20_000],
  [2001n, 20_000],
  [9000n, 20_000],
  [50_000n, 20_000],
  [70_000n, 400_000],
];

/** Registers the tests of a tier, which is to take functions at their first call. */
export function testTier(tier: TierFactory, skip: string | false): void {
  test('every operation on every place gives what the interpreter gives', { skip }, () => {
    assert.ok(compareOperations(tier) > 5000);
  });

  test('functions are replaced, pinned and rolled back under callers in the tier', { skip }, () => {
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

  test('a function that is replaced while it runs ends in its version', { skip }, () => {
    const text = (result: unknown): string =>
      `@define_func("work", "i64(i64)", { if a, { call replace, a; set b, (call work, (sub a, 1)) }; return (add b, ${result}) })`;
    const machine = new Machine({ tier });
    machine.host('replace', 'void(i64)', (turn: bigint) => {
      machine.load(asm(text(turn)));
    });
    machine.run(asm(text(1000)));
    assert.equal(machine.call('work', [9n]).value, 1045n);
  });

  test('deep calls end as in the interpreter', { skip }, () => {
    const text =
      '@define_func("deep", "i64(i64)", { if a, { return (call deep, (sub a, 1) | add 1) }; return 0 })';
    for (const [depth, stack] of deepCalls) {
      const results = [{ tier }, {}].map((options) => {
        const machine = new Machine({ ...options, stack });
        machine.run(asm(text));
        try {
          return machine.call('deep', [depth]);
        } catch (error) {
          return (error as Error).message;
        }
      });
      assert.deepEqual(results[0], results[1], `depth ${depth}, stack ${stack}`);
    }
  });

  test('written pages are noted: reset after stores in the tier', { skip }, () => {
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
}
