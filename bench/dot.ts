/** The dot product of examples/dot.ts, compiled for 1000 numbers, against a loop in JavaScript. */

import { nativeStatus } from 'uranium-jit/native';
import { compileDot, plainDot } from '../examples/dot.ts';
import type { BenchCase, BenchEntry, SkippedCase } from './cases.ts';

const length = 1000;

export function* dotEntries(): Generator<BenchEntry> {
  const name = `dot product of ${length} numbers`;
  yield { name, groups: ['dot'], make: () => makeCase(name) };
}

function makeCase(name: string): BenchCase | SkippedCase {
  const { available, reason } = nativeStatus();
  if (!available || process.arch !== 'x64')
    return { name, skip: `no machine code for x86-64 here: ${reason}` };
  const [a, b] = [new Float64Array(length).fill(1.5), new Float64Array(length).fill(2)];
  const dot = compileDot(length);
  if (dot(a, b) !== 3 * length) throw new Error(`${name} is ${dot(a, b)}`);
  return {
    name,
    peerName: 'a loop in JavaScript',
    ours: () => dot(a, b),
    peer: () => plainDot(a, b),
    repeat: 1,
    size: 0,
  };
}
