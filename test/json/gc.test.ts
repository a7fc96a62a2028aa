/** Hidden classes move when V8 compacts its heap; the encoder follows them, and goes on encoding natively. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from 'uranium-jit/json';
import { runFixture } from './child.ts';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

interface Report {
  readonly moved: number;
  readonly wrong: number;
  readonly wrongClasses: number;
  readonly collections: number;
  readonly calls: number;
  readonly fallbacks: number;
  readonly fallbackReasons: Readonly<Record<string, number>>;
  readonly noticed: number;
  readonly refreshes: number;
  readonly shapesCompiled: number;
  readonly shapesDropped: number;
}

test('classes that move at every collection are followed', { skip }, async (t) => {
  const report = runFixture('gc', { flags: ['--expose-gc', '--stress-compaction'] }) as Report;
  await t.test('classes did move', () => {
    assert.ok(
      report.moved > report.collections,
      `${report.moved} moves in ${report.collections} collections`,
    );
  });
  await t.test('every result was right', () => {
    assert.equal(report.wrong, 0);
    assert.equal(report.wrongClasses, 0);
  });
  await t.test('every collection was noticed, before and after', () => {
    assert.ok(report.noticed >= 2 * report.collections);
    assert.ok(report.refreshes >= report.collections);
  });
  await t.test('a move costs no compilation, and plain data hardly ever falls back', () => {
    const { fallbacks, calls, shapesCompiled, shapesDropped } = report;
    const reasons = JSON.stringify(report.fallbackReasons);
    assert.ok(fallbacks <= calls / 20, `${fallbacks} of ${calls} calls fell back: ${reasons}`);
    assert.equal(shapesDropped, 0);
    assert.ok(shapesCompiled < 20, `${shapesCompiled} shapes were compiled`);
  });
});
