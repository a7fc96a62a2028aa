/** calc (examples/calc): its generated code against its own switch interpreter in C, compiled with clang -O2. */

import { readFileSync } from 'node:fs';
import { nativeStatus } from 'uranium-jit/native';
import { CalcProgram } from '../examples/calc/calc.ts';
import { makeInterpreter } from '../examples/calc/interpreter.ts';
import type { BenchCase, BenchEntry, SkippedCase } from './cases.ts';

const source = readFileSync(new URL('../examples/calc/bench.calc', import.meta.url), 'utf8');

/** Functions of bench.calc, and an argument. */
const works: Readonly<Record<string, bigint>> = {
  fib: 20n,
  squares: 10_000n,
  primes: 300n,
  collatz: 300n,
  roots: 200n,
};

export function* calcEntries(): Generator<BenchEntry> {
  for (const [name, argument] of Object.entries(works)) {
    const title = `calc: ${name}(${argument})`;
    yield { name: title, groups: ['calc'], make: () => makeCase(title, name, argument) };
  }
}

function makeCase(title: string, name: string, argument: bigint): BenchCase | SkippedCase {
  const { available, reason } = nativeStatus();
  if (!available || process.arch !== 'x64')
    return { name: title, skip: `no machine code for x86-64 here: ${reason}` };
  const interpret = makeInterpreter();
  if (typeof interpret === 'string') return { name: title, skip: interpret };
  const program = new CalcProgram(source);
  const ours = program.function(name);
  const peer = interpret(program, name);
  const [one, other] = [ours(argument), peer(argument)];
  if (one !== other) throw new Error(`${title} is ${one}, and ${other} when it is interpreted`);
  return {
    name: title,
    peerName: 'a switch in C',
    ours: () => ours(argument),
    peer: () => peer(argument),
    repeat: 1,
    size: 0,
  };
}
