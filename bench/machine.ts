/** The engine's machines: lines are loaded, state is put back and saved, functions are called from JavaScript. */

import { assemble, external, x64 } from 'uranium-jit/asm';
import { codeMemory, compile } from 'uranium-jit/native';
import { assembleLine, Machine, readLine } from 'uranium-jit/vm';
import { nativeTier, nativeTierStatus } from 'uranium-jit/vm/native';
import type { BenchCase, BenchEntry, SkippedCase } from './cases.ts';

export function* machineEntries(): Generator<BenchEntry> {
  yield entry('engine: load 10,000 statements', ['engine load'], load);
  yield entry('engine: reset 1 MiB', ['engine reset'], reset);
  yield entry('engine: snapshot of 1 MiB', ['engine snapshot'], snapshot);
  yield entry('engine: call a function by name', [], call);
  yield entry('engine: call a function of doubles', ['engine calls'], callDoubles);
  yield entry('engine: call a function of integers', [], callIntegers);
  yield entry('engine: call through a trampoline', ['engine trampolines'], callTrampoline);
  yield entry('engine: replace a compiled function', ['engine replacing'], replace);
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

/** A machine with two functions, and a call of nothing. */
function callers(): { machine: Machine; empty: () => void } {
  const machine = new Machine({ tier: nativeTier({ threshold: 1 }) });
  machine.load(assembleLine('@define_func("sum", "i64(i64,i64)", { return (add a, b) })').bytes);
  machine.load(assembleLine('@define_func("area", "f64(f64,f64)", { return (fmul a, b) })').bytes);
  return { machine, empty: compile(x64`ret`, 'void()') };
}

const calls = 1000;

/** A loop of its own for each call, whose text is its own, too: V8 compiles equal texts together. */
function loopOver(name: string, work: string, call: unknown): () => unknown {
  const body = `for (let i = 0; i < ${calls}; i++) last = call(${work}); return last;`;
  return new Function('call', `let last; return () => { /* ${name} */ ${body} };`)(call) as () => unknown;
}

function callCase(name: string, work: string, call: (machine: Machine) => unknown): BenchCase | SkippedCase {
  const { available, reason } = nativeTierStatus('compiled');
  if (!available) return { name, skip: reason };
  const { machine, empty } = callers();
  const ours = loopOver(name, work, call(machine));
  const peer = loopOver(`${name}: nothing`, '', empty);
  return { name, peerName: 'an empty native function', ours, peer, repeat: calls, size: 0 };
}

function call(name: string): BenchCase | SkippedCase {
  const values = [20n, 22n];
  return callCase(name, '', (machine) => () => machine.call('sum', values));
}

function callDoubles(name: string): BenchCase | SkippedCase {
  return callCase(name, '1.5, 2.5', (machine) => machine.function('area', { signature: 'f64(f64,f64)' }));
}

function callIntegers(name: string): BenchCase | SkippedCase {
  return callCase(name, '20, 22', (machine) => machine.function('sum', { integers: 'number' }));
}

/** A loop in machine code that calls what returns at once. */
function callTrampoline(name: string): BenchCase | SkippedCase {
  const { available, reason } = nativeTierStatus('compiled');
  if (!available) return { name, skip: reason };
  const memory = codeMemory();
  const { entry } = memory.load(assemble(x64`lea rax, [rax + rdi]; ret`), { withoutEntry: true });
  const trampoline = memory.trampoline(entry);
  const repeat = 100_000;
  const loop = x64`push rbx; mov ebx, ${repeat}; .align 32; again: call ${external('work')}; dec ebx; jnz again; pop rbx; ret`;
  const calling = (address: bigint) => compile(loop, 'void()', { resolve: () => address });
  const [ours, peer] = [calling(trampoline.address), calling(entry)];
  return { name, peerName: 'a direct call', ours, peer, repeat, size: 0 };
}

/** One of two versions that are compiled becomes the current one. */
function replace(name: string): BenchCase | SkippedCase {
  const { available, reason } = nativeTierStatus('compiled');
  if (!available) return { name, skip: reason };
  const { machine } = callers();
  machine.run(assembleLine('repeat 3, { call A, sum, 1, 2 }').bytes);
  machine.load(assembleLine('@define_func("sum", "i64(i64,i64)", { return (sub a, b) })').bytes);
  machine.run(assembleLine('repeat 3, { call A, sum, 1, 2 }').bytes);
  const slots = new BigInt64Array(1);
  const times = (work: (turn: number) => void) => () => {
    for (let turn = 0; turn < calls; turn++) work(turn);
  };
  return {
    name,
    peerName: 'a store',
    ours: times((turn) => machine.pin('sum', 1 + (turn % 2))),
    peer: times((turn) => Atomics.store(slots, 0, BigInt(turn))),
    repeat: calls,
    size: 0,
  };
}
