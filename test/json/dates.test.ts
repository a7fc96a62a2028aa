/** Dates are printed without calling their methods, and only as long as that makes no difference. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encode, stringify } from 'uranium-jit/json';

function assertSame(value: unknown): void {
  const expected = JSON.stringify(value);
  assert.equal(stringify(value), expected);
  assert.equal(encode(value).toString(), expected);
}

test('any time, and times that are none', () => {
  for (const time of [
    0, -0, -1, 1, 951782400000, 951868800000, -62167219200000, -62167219200001, 253402300800000,
  ])
    assertSame({ at: new Date(time) });
  for (const time of [8.64e15, -8.64e15, Number.NaN]) assertSame([new Date(time)]);
  fc.assert(
    fc.property(fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }), (time) =>
      assertSame([new Date(time)]),
    ),
    { numRuns: 20_000 },
  );
});

test('a Date among other fields, in arrays and at the top', () => {
  const row = { id: 1, created: new Date(1700000000123), name: 'x' };
  assertSame([row, row, { ...row, created: null }, { ...row, created: 'yesterday' }]);
  assertSame(new Date(0));
});

for (const name of ['toJSON', 'toISOString', 'valueOf', Symbol.toPrimitive] as const) {
  test(`a replaced Date.prototype.${String(name)} is honoured, and its return as well`, () => {
    const value = { at: new Date(5), list: [new Date(6)] };
    assertSame(value);
    const original = Object.getOwnPropertyDescriptor(Date.prototype, name) as PropertyDescriptor;
    try {
      Object.defineProperty(Date.prototype, name, {
        ...original,
        value: () => (name === 'toJSON' ? 'mine' : 7),
      });
      if (name === 'toISOString') assert.equal(stringify(value), '{"at":7,"list":[7]}');
      assertSame(value);
    } finally {
      Object.defineProperty(Date.prototype, name, original);
    }
    assertSame(value);
  });
}

test('Dates with properties of their own, of subclasses and of other prototypes', () => {
  class Sub extends Date {}
  class Loud extends Date {
    override toJSON() {
      return 'LOUD';
    }
  }
  const own = Object.assign(new Date(1), { toJSON: () => 'own' });
  const extra = Object.assign(new Date(1), { extra: true });
  const orphan = Object.setPrototypeOf(new Date(1), null) as Date;
  assertSame([new Sub(1), new Loud(1), own, extra, orphan, new Date(1)]);
});
