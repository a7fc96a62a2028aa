/**
 * Random programs: they give the same result in one go, in slices of fuel, and saved and restored between the slices; and
 * their bytes, changed at random, are refused or run, but never crash or run on.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  assembleLine,
  disassembleLine,
  LineError,
  Machine,
  type MachineOptions,
  Reader,
  type ReadLine,
} from 'uranium-jit/vm';
import { dispatchTier, nativeTier } from 'uranium-jit/vm/native';

/** Long runs: see docs/engine.md. */
const count = Number(process.env.URANIUM_VM_PROGRAMS ?? 250);
const changedLines = Number(process.env.URANIUM_VM_LINES ?? 30 * count);
const seed = Number(process.env.URANIUM_VM_SEED ?? 20);

/** A random choice: the numbers that fast-check gave, one after the other. */
class Choices {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  below(limit: number): number {
    const number = this.#numbers[this.#next++ % this.#numbers.length] ?? 0;
    return (number + this.#next) % limit;
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

const integerNames = ['A', 'B', 'a', 'b', 'int_field'];
const doubleNames = ['F', 'G', 'f', 'double_field'];
const stringNames = ['S', 's', 'text_field'];

/** A value of a type, as text of the readable form. */
function value(choices: Choices, type: 'i' | 'f' | 's', depth: number): string {
  const nested = depth > 0 && choices.below(3) === 0;
  const inner = (kind: 'i' | 'f' | 's'): string => value(choices, kind, depth - 1);
  if (type === 'i') {
    if (!nested)
      return choices.one([...integerNames, '0', '1', '-7', '255', '9223372036854775807', '4294967296']);
    return choices.one([
      () =>
        `(${choices.one(['add', 'sub', 'mul', 'div', 'rem', 'and', 'xor', 'shl', 'shr', 'shru', 'lt', 'ge', 'eq'])} ${inner('i')}, ${inner('i')})`,
      () => `(add ${inner('i')}, ${inner('i')} | mul ${inner('i')} | neg)`,
      () => `(${choices.one(['flt', 'fge', 'feq'])} ${inner('f')}, ${inner('f')})`,
      () => `(sub (mul ${inner('i')}, 3 | add ${inner('i')}), (add ${inner('i')}, 1 | xor ${inner('i')}))`,
      () => `(add (load8 (and ${inner('i')}, 1023 | add 1)), (mul ${inner('i')}, ${inner('i')}))`,
      () => `(call twice, ${inner('i')})`,
      () => `(call host_sum, ${inner('i')}, ${inner('f')})`,
      () => `(op 3.0x81 ${inner('i')})`,
      () => `(slen ${inner('s')})`,
      () => `(load32 (and ${inner('i')}, 1023))`,
      () => `(item list_field, (and ${inner('i')}, 3))`,
      () => `(add @square(${inner('i')}), 1)`,
    ])();
  }
  if (type === 'f') {
    if (!nested) return choices.one([...doubleNames, '0.5', '-2.0', '1e300', '3']);
    return choices.one([
      () => `(${choices.one(['fadd', 'fsub', 'fmul', 'fdiv', 'fmin', 'fmax'])} ${inner('f')}, ${inner('f')})`,
      () => `(itof ${inner('i')})`,
      () =>
        `(fsub (fmul ${inner('f')}, 2.0 | fadd ${inner('f')}), (fdiv 1.0, (itof (add ${inner('i')}, 1))))`,
      () => `(fadd (fload (and ${inner('i')}, 1016)), (fneg (fmul ${inner('f')}, ${inner('f')})))`,
      () => `(fsqrt ${inner('f')} | fadd 1.5)`,
    ])();
  }
  if (!nested) return choices.one([...stringNames, '"x"', '"abc é"', '""']);
  return choices.one([() => `(scat ${inner('s')}, ${inner('s')})`, () => `(itos ${inner('i')})`])();
}

function statements(choices: Choices, size: number, depth: number, inLoop: boolean): string {
  const list: string[] = [];
  for (let index = 0; index < size; index++) {
    const block = (loop: boolean): string =>
      `{ ${statements(choices, 1 + choices.below(3), depth - 1, loop)} }`;
    const simple = [
      () =>
        `${choices.one(['add', 'sub', 'mul', 'xor'])} ${choices.one(integerNames)}, ${value(choices, 'i', 2)}`,
      () => `set ${choices.one(integerNames)}, ${value(choices, 'i', 2)}`,
      () => `fset ${choices.one(doubleNames)}, ${value(choices, 'f', 2)}`,
      () => `fmul ${choices.one(doubleNames)}, ${value(choices, 'f', 1)}`,
      () => `sset ${choices.one(stringNames)}, ${value(choices, 's', 2)}`,
      () => `store32 (and ${value(choices, 'i', 1)}, 1023), ${value(choices, 'i', 1)}`,
      () =>
        `fstore (and ${value(choices, 'i', 1)}, 1016), (fmul ${value(choices, 'f', 1)}, ${value(choices, 'f', 1)})`,
      () =>
        `fstore (and ${value(choices, 'i', 0)}, 127 | mul 8), (fdiv 1.0, (itof (add ${value(choices, 'i', 0)}, 1)))`,
      () => `"int_field": ${value(choices, 'i', 1)}`,
      () => `"list_field": [1, 2, ${value(choices, 'i', 1)}, 4]`,
      () => `call ${choices.one(['A', 'b'])}, loop_down, (and ${value(choices, 'i', 1)}, 15)`,
      () => `op 3.0x82 ${choices.one(['A', 'int_field'])}, ${value(choices, 'i', 1)}`,
    ];
    const nested = [
      () => `if ${value(choices, 'i', 1)}, ${block(inLoop)}`,
      () => `if ${value(choices, 'i', 1)}, ${block(inLoop)}, ${block(inLoop)}`,
      () => `repeat ${choices.one(['', 'B, ', 'c, '])}(and ${value(choices, 'i', 1)}, 7), ${block(true)}`,
      () =>
        `while (lt (and ${value(choices, 'i', 1)}, 15), 9), { add A, 5; ${statements(choices, 2, depth - 1, true)} }`,
    ];
    if (inLoop && choices.below(6) === 0)
      list.push(`if ${value(choices, 'i', 0)}, { ${choices.one(['break', 'next'])} }`);
    list.push(choices.one(depth > 0 && choices.below(3) === 0 ? nested : simple)());
  }
  return list.join('\n');
}

const prologue = `@define_func("twice", "i64(i64)", { return (add a, a) })
@define_func("loop_down", "i64(i64)", { set b, 0; while (gt a, 0), { sub a, 1; add b, (call twice, a) }; return b })
@define_func("mixed", "i64(i64,i64)", { if (lt a, b), { return (sub b, a) }; return (call host_sum, a, 0.5) })
@define_macro("square", "x", (mul x, x))
"int_field": 3; "double_field": 0.25; "text_field": "t"; "list_field": [1, 2, 3, 4]
`;

const prologueLine = assembleLine(prologue).bytes;

function prepare(machine: Machine): void {
  machine.host(
    'host_sum',
    'i64(i64, f64)',
    (a: bigint, b: number) => BigInt.asIntN(64, a + (b > 1 ? 1n : 0n)),
    { cost: 3 },
  );
}

/** The tiers, with everything warm or hot at once; `both` goes over to compiled code in the middle. */
const tiers: Readonly<Record<string, MachineOptions>> = {
  interpreted: {},
  dispatched: { tier: dispatchTier({ threshold: 1 }) },
  compiled: { tier: nativeTier({ threshold: 1 }) },
  both: { tier: nativeTier({ dispatchThreshold: 1, threshold: 3 }) },
};
const tierNames = Object.keys(tiers);

function newMachine(options: MachineOptions = {}): Machine {
  const machine = new Machine({
    ...options,
    memory: 2048,
    stack: 2000,
    strings: { bytes: 4000, count: 300 },
  });
  prepare(machine);
  machine.run(prologueLine);
  machine.bind(3, 0x81, 'twice');
  machine.bind(3, 0x82, 'mixed');
  machine.mark();
  return machine;
}

const limit = 20_000;

/** The first times, then every tenth: programs of many slices would take long. */
function sometimes(between: (machine: Machine) => Machine): (machine: Machine) => Machine {
  let turn = 0;
  return (machine) => {
    turn += 1;
    return turn <= 6 || turn % 10 === 0 ? between(machine) : machine;
  };
}

/** A line that was fed to a reader in pieces of a size. */
function inPieces(line: Uint8Array, size: number): ReadLine {
  const reader = new Reader();
  for (let at = 0; at < line.length; at += size) reader.feed(line.subarray(at, at + size));
  return reader.end();
}

/** Everything that can be seen when a run has ended; `between` gives the machine that goes on with one that stopped. */
function outcomeOf(
  machine: Machine,
  line: Uint8Array | ReadLine,
  slice: number,
  between: (machine: Machine) => Machine,
): unknown {
  let used = 0;
  let current = machine;
  let error: unknown = null;
  try {
    let outcome = current.run(current.load(line), { fuel: Math.min(slice, limit) });
    // a slice that buys nothing grows, as whoever resumes has to give what the next block costs
    for (
      let portion = slice;
      outcome.status === 'stopped' && outcome.fuelUsed < limit;
      portion = Math.min(portion * 2, slice * 64)
    ) {
      current = between(current);
      outcome = current.resume(Math.min(portion, limit - outcome.fuelUsed));
      if (outcome.fuelUsed >= limit - 700) break;
    }
    used = outcome.fuelUsed;
    if (outcome.status === 'stopped') return 'long';
  } catch (thrown) {
    assert.ok(thrown instanceof LineError && thrown.code === 'ERR_LINE_RUN', String(thrown));
    error = [thrown.kind, thrown.offset, thrown.functionName, thrown.version, thrown.within];
  }
  const registers = Object.keys(current.registerTypes).map((letter) => [letter, current.register(letter)]);
  return {
    used,
    error,
    registers,
    frame: current.frameText,
    memory: Buffer.from(current.memory).toString('hex'),
  };
}

const programs = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 20, maxLength: 60 });

test('random programs give the same in every tier: whole, in slices, restored between slices in any tier', () => {
  let done = 0;
  fc.assert(
    fc.property(programs, fc.integer({ min: 1, max: 400 }), (numbers, slice) => {
      const text = statements(new Choices(numbers), 8, 2, false);
      const { bytes } = assembleLine(text);
      assert.deepEqual(
        assembleLine(disassembleLine(bytes)).bytes,
        bytes,
        'the readable form is the same line',
      );
      const whole = outcomeOf(newMachine(), bytes, limit, (machine) => machine);
      if (whole === 'long') return;
      done += 1;
      assert.deepEqual(
        outcomeOf(newMachine(), bytes, slice, (machine) => machine),
        whole,
        `slices of ${slice}:\n${text}`,
      );
      const restore = sometimes((machine) => Machine.restore(machine.snapshot(), prepare));
      const restored = outcomeOf(newMachine(), bytes, slice, restore);
      assert.deepEqual(restored, whole, `restored each ${slice}:\n${text}`);
      const choices = new Choices(numbers.toReversed());
      for (const tier of tierNames.slice(1)) {
        const inOneGo = outcomeOf(newMachine(tiers[tier]), bytes, limit, (machine) => machine);
        assert.deepEqual(inOneGo, whole, `${tier}:\n${text}`);
        const read = inPieces(bytes, 1 + choices.below(9));
        const inSlices = outcomeOf(newMachine(tiers[tier]), read, slice, (machine) => machine);
        assert.deepEqual(inSlices, whole, `${tier}, slices of ${slice}:\n${text}`);
      }
      const path: string[] = [];
      const change = (): MachineOptions => tiers[path[path.push(choices.one(tierNames)) - 1] as string] ?? {};
      const changing = outcomeOf(
        newMachine(change()),
        inPieces(bytes, 1 + choices.below(9)),
        slice,
        sometimes((machine) => Machine.restore(machine.snapshot(), prepare, change())),
      );
      assert.deepEqual(changing, whole, `${path.join(', ')}, each ${slice}:\n${text}`);
    }),
    { numRuns: count, seed },
  );
  assert.ok(done > count / 2, `${done} of ${count} programs ended`);
});

test('a machine that is reset does the same again', () => {
  fc.assert(
    fc.property(programs, (numbers) => {
      const { bytes } = assembleLine(statements(new Choices(numbers), 8, 2, false));
      const machine = newMachine();
      const first = outcomeOf(machine, bytes, limit, (same) => same);
      machine.reset();
      assert.deepEqual(
        outcomeOf(machine, bytes, limit, (same) => same),
        first,
      );
    }),
    { numRuns: count, seed: seed + 1 },
  );
});

/** Bytes that may stand for each other without making nonsense of a line. */
const alike = [
  '\x01\x02\x03\x04\x05\x07\x08\x0b\x0c\x0e\x0f\x10\x11\x13\x16',
  '0123456789',
  'ABC',
  'FG',
  'abc',
  '\x01\x02',
];

/** A change of a line: bytes are set, put in, taken out, repeated elsewhere, or become others of their kind. */
const change = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  size: fc.integer({ min: 1, max: 12 }),
  byte: fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(
      ...[0x1b, 0x22, 0x28, 0x29, 0x2c, 0x40, 0x7b, 0x7d],
      ...Buffer.from('AFSabfs0123456789-'),
    ),
  ),
  kind: fc.constantFrom('set', 'insert', 'delete', 'copy', 'alike', 'alike', 'alike'),
});

function changed(
  original: Uint8Array,
  list: readonly { at: number; from: number; size: number; byte: number; kind: string }[],
): Uint8Array {
  const bytes = [...original];
  for (const { at, from, size, byte, kind } of list) {
    const place = at % (bytes.length + 1);
    const start = from % (bytes.length + 1);
    if (kind === 'set') bytes[place % bytes.length] = byte;
    else if (kind === 'alike') {
      const group = alike.find((letters) => letters.includes(String.fromCharCode(bytes[place] ?? 0)));
      if (group !== undefined) bytes[place] = group.charCodeAt(byte % group.length);
    } else if (kind === 'delete') bytes.splice(place, size > 8 ? size : 1);
    else bytes.splice(place, 0, ...(kind === 'insert' ? [byte] : bytes.slice(start, start + size)));
  }
  return Uint8Array.from(bytes);
}

test('changed bytes are refused, or run the same in every tier, and never crash', () => {
  const tally = { refused: 0, failed: 0, stopped: 0, done: 0 };
  let accepted = 0;
  // a line that is refused changes nothing, so the machine is good for the next one
  let machines = tierNames.map((name) => newMachine(tiers[name]));
  const outcome = (on: Machine, line: Uint8Array): unknown => {
    let how: unknown;
    try {
      const { status, fuelUsed } = on.run(line, { fuel: 3000 });
      assert.ok(fuelUsed <= 3000);
      tally[status] += 1;
      how = [status, fuelUsed];
    } catch (error) {
      assert.ok(error instanceof LineError, String((error as Error).stack));
      assert.ok(error.offset >= 0 && error.offset <= line.length, error.message);
      how = error.message;
      if (error.code !== 'ERR_LINE_RUN') return how;
      tally.failed += 1;
    }
    const registers = Object.keys(on.registerTypes).map((letter) => String(on.register(letter)));
    return [how, registers, on.frameText, Buffer.from(on.memory).toString('latin1')];
  };
  const run = (line: Uint8Array): void => {
    const [machine, ...others] = machines;
    const first = outcome(machine as Machine, line);
    if (typeof first === 'string') {
      tally.refused += 1;
      if (first.startsWith('ERR_LINE_SYNTAX') && tally.refused % 16 === 0) samePieces(line, first);
      return;
    }
    for (const [index, other] of others.entries()) {
      assert.deepEqual(
        outcome(other, line),
        first,
        `${tierNames[index + 1]}: ${Buffer.from(line).toString('latin1')}`,
      );
    }
    // all have the same past: types of registers, functions that lines defined
    for (const each of machines) each.reset();
    if (++accepted % 64 === 0) machines = tierNames.map((name) => newMachine(tiers[name]));
  };
  const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), {
    minLength: 20,
    maxLength: 20,
  });
  fc.assert(
    fc.property(programs, changes, (numbers, lines) => {
      const original = assembleLine(statements(new Choices(numbers), 4, 2, false)).bytes;
      for (const list of lines) run(changed(original, list));
    }),
    { numRuns: Math.ceil(changedLines / 20), seed: seed + 2 },
  );
  if (process.env.URANIUM_VM_LINES !== undefined) console.log(JSON.stringify(tally));
  assert.ok(tally.refused > 0 && tally.done > 0, JSON.stringify(tally));
});

/** The error is the same when the line comes byte by byte. */
function samePieces(line: Uint8Array, message: string): void {
  const reader = new Reader();
  assert.throws(
    () => {
      for (const byte of line) reader.feed(Uint8Array.of(byte));
      reader.end();
    },
    (again) => (again as Error).message === message,
  );
}

test('changed snapshots are refused, or give a machine', () => {
  const machine = newMachine();
  machine.run(assembleLine('repeat 1000, { call A, loop_down, 9 }').bytes, { fuel: 500 });
  const text = machine.snapshot();
  fc.assert(
    fc.property(
      fc.nat({ max: text.length - 1 }),
      fc.constantFrom('', '0', '9', '-', 'x', '"', ',', '[', '1e9'),
      (at, piece) => {
        const changed = text.slice(0, at) + piece + text.slice(at + 1);
        try {
          Machine.restore(changed, prepare).resume(1000);
        } catch (error) {
          const code = (error as LineError).code;
          assert.ok(
            ['ERR_SNAPSHOT', 'ERR_LINE_RUN', 'ERR_ARGUMENT'].includes(code),
            String((error as Error).stack),
          );
        }
      },
    ),
    { numRuns: count, seed: seed + 3 },
  );
});
