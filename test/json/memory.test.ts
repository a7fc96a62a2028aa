/**
 * What is held after very many hidden classes is bounded. URANIUM_SHAPES=1000000 takes a million of them (half a
 * minute); fewer are made by default. What large results hold is in results.test.ts.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from 'uranium-jit/json';
import { runFixture } from './child.ts';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

/** `rss` in MiB, the others in bytes or pieces. */
interface Held {
  readonly rss: number;
  readonly shapes: number;
  readonly prototypes: number;
  readonly programBytes: number;
  readonly codeBytes: number;
  readonly codeMemory: number;
  readonly functions: number;
}
interface Report {
  readonly wrong: number;
  readonly atTenth: Held;
  readonly atMost: Held;
  readonly shapesDropped: number;
  readonly shapesCompiled: number;
}

const wanted = process.env.URANIUM_SHAPES;

/** What holds whatever was encoded. Of these shapes, a program has about 150 bytes and its code about 650. */
function assertBounded({ wrong, atTenth, atMost }: Report): void {
  assert.equal(wrong, 0);
  for (const held of [atTenth, atMost]) {
    assert.ok(held.shapes <= 1024, `${held.shapes} shapes in the table`);
    assert.ok(held.prototypes <= 128, `${held.prototypes} prototypes in the table`);
    assert.ok(held.programBytes < 2 ** 20, `${held.programBytes} bytes of programs`);
    assert.ok(held.codeBytes < 2 * 2 ** 20, `${held.codeBytes} bytes of code`);
    assert.ok(held.codeMemory < 3 * 2 ** 20, `${held.codeMemory} bytes of code memory`);
    assert.ok(held.functions < 1100, `${held.functions} functions`);
  }
  const more = atMost.rss - atTenth.rss;
  assert.ok(more < 64, `${more.toFixed()} MB more after ten times as many shapes`);
}

for (const [what, usual, environment] of [
  ['shapes', 100_000, {}],
  ['shapes, each compiled,', 20_000, { URANIUM_HOT: '1' }],
  ['shapes of as many classes', 20_000, { URANIUM_HOT: '1', URANIUM_CLASSES: '1' }],
] as const) {
  const count = wanted ?? String(usual);
  test(`the memory that is held after ${count} ${what} is bounded`, { skip }, () => {
    const report = runFixture('many-shapes', {
      flags: ['--expose-gc'],
      environment: { ...environment, URANIUM_SHAPES: count },
    }) as Report;
    assertBounded(report);
    if (what === 'shapes') assert.ok(report.shapesDropped > 1024, 'the table was emptied');
    if (what === 'shapes, each compiled,') assert.ok(report.shapesCompiled > 1024, 'code was dropped');
  });
}
