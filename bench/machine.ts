/** The engine's machines: lines are loaded, state is put back and saved, functions are called from JavaScript. */

import { x64 } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';
import { assembleLine, Machine, readLine } from 'uranium-jit/vm';
import { nativeTier, nativeTierStatus } from 'uranium-jit/vm/native';
import type { BenchCase, BenchEntry, SkippedCase } from './cases.ts';

export function* machineEntries(): Generator<BenchEntry> {
  yield entry('engine: load 10,000 statements', ['engine load'], load);
  yield entry('engine: reset 1 MiB', ['engine reset'], reset);
  yield entry('engine: snapshot of 1 MiB', ['engine snapshot'], snapshot);
  yield entry('engine: call a function', ['engine calls'], call);
}

function entry(
  name: string,
  groups: readonly string[],
  make: (name: string) => BenchCase | SkippedCase,
): BenchEntry {
  return { name, groups: [...groups, 'engine'], make: () => make(name) };
}

/** Ten kinds of statements, a thousand times. */
function load(name: string): BenchCase {
  const statements = `add A, 1; sub B, (mul A, 3); fset F, (fmul 1.5, F | fadd 0.25)
    if (lt A, B), { add C, A }; set D, (and B, 255); xor A, B, C; store32 (and A, 1020), D
    set E, (load32 64 | shr 3); fset G, (itof E | fsqrt); "total": A
  `;
  const { bytes } = assembleLine(statements.repeat(1000));
  const machine = new Machine();
  return {
    name,
    peerName: 'reading it only',
    ours: () => machine.load(bytes),
    peer: () => readLine(bytes),
    repeat: 1,
    size: bytes.length,
  };
}

/** A machine of 1 MiB, and two of its pages. */
function largeMachine(): { machine: Machine; write: () => void } {
  const machine = new Machine({ memory: 2 ** 20 });
  machine.mark();
  const bytes = new Uint8Array(4096).fill(1);
  const write = (): void => {
    machine.writeMemory(4096, bytes);
    machine.writeMemory(2 ** 19, bytes);
  };
  return { machine, write };
}

function reset(name: string): BenchCase {
  const { machine, write } = largeMachine();
  const [old, memory] = [new Uint8Array(2 ** 20), new Uint8Array(2 ** 20)];
  return {
    name,
    peerName: 'copying the 1 MiB',
    ours: () => {
      write();
      machine.reset();
    },
    peer: () => {
      write();
      memory.set(old);
    },
    repeat: 1,
    size: 2 ** 20,
  };
}

function snapshot(name: string): BenchCase {
  const { machine, write } = largeMachine();
  write();
  return {
    name,
    peerName: 'the memory in Base64',
    ours: () => machine.snapshot(),
    peer: () => Buffer.from(machine.memory.buffer, machine.memory.byteOffset, 2 ** 20).toString('base64'),
    repeat: 1,
    size: 2 ** 20,
  };
}

function call(name: string): BenchCase | SkippedCase {
  const { available, reason } = nativeTierStatus('compiled');
  if (!available) return { name, skip: reason };
  const machine = new Machine({ tier: nativeTier() });
  machine.load(assembleLine('@define_func("sum", "i64(i64,i64)", { return (add a, b) })').bytes);
  const native = compile(x64`lea eax, [rdi + rsi]; ret`, 'i32(i32, i32)');
  const values = [20n, 22n];
  const repeat = 100;
  const times = (work: () => unknown) => () => {
    for (let turn = 0; turn < repeat; turn++) work();
  };
  return {
    name,
    peerName: 'a native function',
    ours: times(() => machine.call('sum', values)),
    peer: times(() => native(20, 22)),
    repeat,
    size: 0,
  };
}
