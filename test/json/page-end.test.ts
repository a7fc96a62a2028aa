/** Generated code and kernels load whole vectors; what they must not do is touch a page that is not there. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from 'uranium-jit/json';
import { runFixture } from './child.ts';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

test('nothing is read or written behind the last page of an object or of the output', { skip }, () => {
  const report = runFixture('page-end') as {
    levels: string[];
    calls: number;
    count: number;
    differences: string[];
  };
  assert.ok(report.levels.includes(process.arch === 'arm64' ? 'neon' : 'sse2'));
  assert.ok(report.calls > 10_000, `${report.calls} calls were made`);
  assert.equal(report.count, 0, report.differences.join('\n'));
});
