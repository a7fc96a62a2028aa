/** What was hot is compiled in another machine as soon as it is loaded; a profile that is none is refused. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nativeStatus } from 'uranium-jit/native';
import { assembleLine, Machine } from 'uranium-jit/vm';
import { nativeTier } from 'uranium-jit/vm/native';

const asm = (text: string): Uint8Array => assembleLine(text).bytes;
const isNative = process.arch === 'x64' && nativeStatus().available;
const skip = isNative ? false : 'machine code cannot run here';

const hot = '@define_func("twice", "i64(i64)", { return (add a, a) })';
const cold = '@define_func("thrice", "i64(i64)", { return (mul a, 3) })';
const line = 'repeat 500, { call A, twice, 21 }';
const compiled = (machine: Machine): string[] =>
  machine
    .functions()
    .filter(({ versions }) => versions.at(-1)?.compiled)
    .map(({ name }) => name);

function profileOf(): string {
  const machine = new Machine({ tier: nativeTier() });
  machine.load(asm(hot));
  machine.load(asm(cold));
  machine.run(asm(line));
  machine.call('thrice', [1n]);
  assert.deepEqual(compiled(machine), ['twice']);
  return machine.saveProfile();
}

test('a restarted machine compiles what was hot when it is loaded', { skip }, () => {
  const profile = profileOf();
  const { hot: entries } = JSON.parse(profile);
  assert.deepEqual(entries.map(({ name }: { name?: string }) => name).sort(), ['twice', undefined]);
  const machine = new Machine({ tier: nativeTier({ profile }) });
  machine.load(asm(`${hot}\n${cold}`));
  assert.deepEqual(compiled(machine), ['twice']);
  assert.equal(machine.saveProfile().includes('twice'), true, 'it can be saved again');
  machine.run(asm(line));
  assert.equal(machine.register('A'), 42n);
  const changed = new Machine({ tier: nativeTier({ profile }) });
  changed.load(asm('@define_func("twice", "i64(i64)", { return (add a, a | add 1) })'));
  assert.deepEqual(compiled(changed), [], 'another source');
  changed.load(asm(hot));
  assert.deepEqual(compiled(changed), ['twice'], 'a version that is known');
  assert.equal(changed.call('twice', [4n]).value, 8n);
});

test('a snapshot is compiled from a profile, too', { skip }, () => {
  const machine = new Machine();
  machine.load(asm(hot));
  const restored = Machine.restore(machine.snapshot(), () => {}, {
    tier: nativeTier({ profile: profileOf() }),
  });
  assert.deepEqual(compiled(restored), ['twice']);
});

test('machines without a tier have empty profiles', () => {
  assert.deepEqual(JSON.parse(new Machine().saveProfile()).hot, []);
  nativeTier({ profile: new Machine().saveProfile() });
});

test('what is no profile is refused', () => {
  const good = {
    format: 'uranium-engine-profile',
    version: 1,
    hot: [{ name: 'f2', hash: '0123456789abcdef' }],
  };
  nativeTier({ profile: JSON.stringify(good) });
  const bad: readonly [unknown, RegExp][] = [
    [undefined, /no JSON/],
    [[], /no object/],
    [{ ...good, format: 'uranium-profile' }, /format/],
    [{ ...good, version: 2 }, /version is 2/],
    [{ ...good, hot: {} }, /no array/],
    [{ ...good, hot: [1] }, /hot\[0\] is no object/],
    [{ ...good, hot: [{ name: 'a b', hash: '0123456789abcdef' }] }, /hot\[0\]\.name/],
    [{ ...good, hot: [{ name: 'ab', hash: '0123' }] }, /hot\[0\]\.hash/],
  ];
  for (const [value, message] of bad) {
    const text = JSON.stringify(value) ?? 'x';
    assert.throws(() => nativeTier({ profile: text }), { code: 'ERR_PROFILE', message });
  }
});
