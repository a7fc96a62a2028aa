import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assemble as assembleTemplate, external, Label, x64 } from 'uranium-jit/asm';
import { codeMemory, compile, nativeStatus } from 'uranium-jit/native';
import {
  assemble,
  type FilledStencil,
  far,
  fill,
  type HoleValue,
  loopHead,
  type SequenceItem,
  StencilLibrary,
  stencilOf,
} from 'uranium-jit/stencil';
import { stencils } from './fixtures/machine.stencils.ts';

const machine = new StencilLibrary(stencils.x64.sse2).stencils;
const arm64 = new StencilLibrary(stencils.arm64.neon).stencils;
const status = nativeStatus();
const skip =
  process.arch !== 'x64'
    ? 'the code is for x86-64'
    : status.available
      ? false
      : `no native code: ${status.reason}`;

const frame = new BigInt64Array(8);
const enter = fill(machine.enter, {});
const leave = fill(machine.leave, {});

/** Runs a sequence between `enter` and `leave`. */
function run(items: readonly SequenceItem[], a = 0n, b = 0n): bigint {
  const code = assemble([enter, ...items, leave]);
  const call = compile(code, 'i64(buffer, i64, i64)');
  const result = call(frame, a, b);
  call.release();
  return result;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Stencil, name of the hole, value, what it adds to 0. */
const numbers: readonly (readonly [FilledStencil['stencil'], HoleValue, bigint])[] = [
  [machine.add_i32, 0, 0n],
  [machine.add_i32, 2147483647, 2147483647n],
  [machine.add_i32, -2147483648, -2147483648n],
  [machine.add_i32, -1, -1n],
  [machine.add_u32, 4294967295, 4294967295n],
  [machine.add_offset, 2147483647, 2147483647n],
  [machine.add_i64, 5, 5n],
  [machine.add_i64, -5, -5n],
  [machine.add_i64, Number.MAX_SAFE_INTEGER, 2n ** 53n - 1n],
  [machine.add_i64, Number.MIN_SAFE_INTEGER, -(2n ** 53n) + 1n],
  [machine.add_i64, 2n ** 63n - 1n, 2n ** 63n - 1n],
  [machine.add_i64, -(2n ** 63n), -(2n ** 63n)],
  [machine.add_i64, 2n ** 64n - 1n, -1n],
];

test('numbers of every type arrive as they are', { skip }, () => {
  for (const [stencil, amount, sum] of numbers) assert.equal(run([{ stencil, holes: { amount } }]), sum);
});

test('a number out of its range is refused', () => {
  const refused: readonly (readonly [FilledStencil['stencil'], HoleValue, string])[] = [
    [machine.add_i32, 2147483648, 'ERR_IMM_RANGE'],
    [machine.add_i32, -2147483649, 'ERR_IMM_RANGE'],
    [machine.add_u32, -1, 'ERR_IMM_RANGE'],
    [machine.add_u32, 4294967296, 'ERR_IMM_RANGE'],
    [machine.add_offset, -1, 'ERR_IMM_RANGE'],
    [machine.add_offset, 2147483648, 'ERR_IMM_RANGE'],
    [machine.add_i64, 2 ** 53, 'ERR_IMM_RANGE'],
    [machine.add_i64, 2n ** 64n, 'ERR_IMM_RANGE'],
    [machine.add_i64, -(2n ** 63n) - 1n, 'ERR_IMM_RANGE'],
    [machine.add_i32, 1.5, 'ERR_STENCIL'],
    [machine.add_i32, Number.NaN, 'ERR_STENCIL'],
    [machine.add_i32, 1n, 'ERR_STENCIL'],
    [machine.add_i32, new Label(), 'ERR_STENCIL'],
    [machine.add_i64, new Label(), 'ERR_STENCIL'],
    [machine.set_f64, 1n, 'ERR_STENCIL'],
    [machine.jump, 7, 'ERR_STENCIL'],
  ];
  for (const [stencil, value, code] of refused) {
    const holes = Object.fromEntries(stencil.holes.map(({ name }) => [name, value]));
    assert.throws(() => assemble([{ stencil, holes }]), { code }, `${stencil.name} ${String(value)}`);
  }
  assert.throws(() => assemble([leave, { stencil: machine.add_i32, holes: { amount: 2 ** 31 } }]), {
    message:
      /item 1, stencil add_i32: the hole amount \(i32\) takes -2147483648 to 2147483647, not 2147483648/,
  });
});

test('a hole that is not filled is refused by its name; names that are no holes are passed over', () => {
  const add = machine.add_i32;
  assert.throws(() => assemble([{ stencil: add }]), /the hole amount is not filled/);
  assert.throws(() => assemble([{ stencil: add, holes: { amont: 1 } }]), /the hole amount is not filled/);
  const code = assemble([{ stencil: add, holes: { amount: 1, more: 2 } }, leave]);
  assert.equal(code.bytes.length, add.size + machine.leave.size);
});

test('code that would run over its end is refused, by the stencil that does', () => {
  const label = new Label('end');
  const conditional = stencilOf(
    'maybe',
    assembleTemplate(x64`test r13, r13; jz ${external('next')}; mov rax, r13; ret`),
  );
  const inner = stencilOf('inner', assembleTemplate(x64`test r13, r13; jz over; ret; over:`));
  const runsOver: readonly (readonly [readonly SequenceItem[], RegExp])[] = [
    [[enter, fill(machine.add_i32, { amount: 1 })], /item 1, stencil add_i32: it goes on to what follows/],
    [[enter, fill(machine.jump_if_less, { there: label }), label], /item 1, stencil jump_if_less/],
    [[enter, fill(machine.jump, { there: label }), label], /item 1, stencil jump: label 'end' is used/],
    [[fill(machine.jump, { there: label }), leave, label], /item 1, stencil leave: label 'end' is used/],
    [[fill(machine.jump, { there: label }), leave, label, loopHead(new Label())], /label 'end' is used/],
    [[{ stencil: conditional }], /item 0, stencil maybe: it goes on/],
    [[{ stencil: inner }], /item 0, stencil inner: it goes on/],
    [[fill(arm64.add, {})], /item 0, stencil add: it goes on/],
    [[], /has no stencils/],
    [[label], /has no stencils/],
  ];
  for (const [items, message] of runsOver)
    assert.throws(() => assemble(items), { code: 'ERR_STENCIL', message }, String(message));
});

test('code may end with what leaves: a return, a jump, a label that nobody jumps to', () => {
  const templates = [
    assembleTemplate(x64`mov rax, r13; ret`),
    assembleTemplate(x64`test r13, r13; jz over; ud2; over: ret`),
    assembleTemplate(x64`jmp ${external('there')}`),
  ];
  const there = new Label();
  for (const [index, template] of templates.entries())
    assemble([there, { stencil: stencilOf(`s${index}`, template), holes: { there } }]);
  assemble([leave, new Label()]);
  assemble([leave, fill(machine.jump, { there: 0x1000n })]);
  assert.equal(assemble([leave]).processor, 'x64');
  assert.equal(assemble([fill(arm64.leave, {})]).processor, 'arm64');
});

test('code for another processor is not loaded', { skip }, () => {
  const message = /code is for arm64, and this processor is x64/;
  const code = assemble([fill(arm64.enter, {}), fill(arm64.leave, {})]);
  assert.throws(() => codeMemory().load(code), { code: 'ERR_NATIVE_UNAVAILABLE', message });
  assert.throws(() => compile(code, 'i64(buffer)'), { code: 'ERR_NATIVE_UNAVAILABLE' });
  const call = compile(assemble([enter, leave]), 'i64(buffer, i64, i64)');
  assert.throws(() => call.replace(code), { code: 'ERR_NATIVE_UNAVAILABLE' });
  assert.equal(call(frame, 5n, 0n), 5n);
  call.release();
});

test('an address is one of 64 bits', () => {
  const jumpTo = (there: HoleValue) => () => assemble([{ stencil: machine.jump, holes: { there } }]);
  for (const there of [0n, 2n ** 63n, 2n ** 64n - 1n]) {
    const written = Buffer.alloc(8);
    written.writeBigUInt64LE(there);
    assert.ok(hex(jumpTo(there)().bytes).endsWith(hex(written)), String(there));
  }
  for (const there of [-1n, -(2n ** 63n), 2n ** 64n])
    assert.throws(jumpTo(there), {
      code: 'ERR_IMM_RANGE',
      message:
        /item 0, stencil jump: the hole there \(target\) takes addresses from 0 to 2\^64 - 1, not -?\d+/,
    });
});

test('what TypeScript would refuse is refused from JavaScript, too', () => {
  const add = machine.add_i32;
  const jump = machine.jump;
  const refused: readonly (readonly [unknown, string])[] = [
    [undefined, 'ERR_ARGUMENT'],
    [null, 'ERR_ARGUMENT'],
    ['abc', 'ERR_ARGUMENT'],
    [[undefined], 'ERR_ARGUMENT'],
    [[null], 'ERR_ARGUMENT'],
    [[7], 'ERR_ARGUMENT'],
    [[{}], 'ERR_ARGUMENT'],
    [[{ stencil: undefined }], 'ERR_ARGUMENT'],
    [[{ stencil: {} }], 'ERR_ARGUMENT'],
    [[{ label: 'a' }], 'ERR_ARGUMENT'],
    [[{ label: new Label() }, leave], 'ERR_ARGUMENT'],
    ...[0, -1, 3, 64, 1.5, Number.NaN, '8'].map(
      (alignment) => [[{ label: new Label(), alignment }, leave], 'ERR_ARGUMENT'] as const,
    ),
    ...[null, {}, Object.create(null), Symbol('s'), [], 'x', true].flatMap((value) => [
      [[{ stencil: add, holes: { amount: value } }, leave], 'ERR_STENCIL'] as const,
      [[{ stencil: machine.add_i64, holes: { amount: value } }, leave], 'ERR_STENCIL'] as const,
      [[{ stencil: machine.set_f64, holes: { number: value } }, leave], 'ERR_STENCIL'] as const,
      [[{ stencil: jump, holes: { there: value } }], 'ERR_STENCIL'] as const,
    ]),
    [[{ stencil: jump, holes: { there: { far: 3 } } }], 'ERR_STENCIL'],
    [[{ stencil: jump, holes: { there: { far: undefined } } }], 'ERR_STENCIL'],
  ];
  for (const [index, [sequence, code]] of refused.entries())
    assert.throws(
      () => assemble(sequence as SequenceItem[]),
      { name: 'UraniumError', code },
      `case ${index}`,
    );
  assert.throws(() => assemble([leave], { symbols: [undefined as never] }), { code: 'ERR_ARGUMENT' });
});

test('holes may have the names of what every object has', () => {
  const names = ['toString', '__proto__', 'constructor'];
  for (const name of names) {
    const stencil = stencilOf(name, assembleTemplate(x64`mov rax, ${external(name)}; ret`));
    assert.deepEqual(Object.keys(stencil.types), [name]);
    const message = new RegExp(`the hole ${name} is not filled`);
    assert.throws(() => assemble([{ stencil }]), { code: 'ERR_STENCIL', message });
    assert.throws(() => assemble([{ stencil, holes: {} }]), { code: 'ERR_STENCIL', message });
    assert.equal(hex(assemble([{ stencil, holes: { [name]: 5 } }]).bytes), '48b80500000000000000c3');
  }
});

test('what is no library is refused', () => {
  const { add_i32 } = stencils.x64.sse2.stencils;
  const good = { machine: 'x64', stencils: { add_i32 }, data: [] };
  const refused = [
    ...[undefined, null, 5, {}, stencils, stencils.x64, { ...good, machine: 'toString' }],
    ...[
      { ...good, stencils: undefined },
      { ...good, data: {} },
      { ...good, data: [{}] },
      { ...good, data: [null] },
    ],
    ...[undefined, {}, { ...add_i32, holes: undefined }, { ...add_i32, fields: [undefined] }].map(
      (damaged) => ({
        ...good,
        stencils: { damaged },
      }),
    ),
    { ...good, stencils: { damaged: { ...add_i32, size: 1e12 } } },
  ];
  for (const [index, data] of refused.entries())
    assert.throws(
      () => new StencilLibrary(data as never).get('damaged'),
      { code: 'ERR_STENCIL' },
      `case ${index}`,
    );
  assert.equal(new StencilLibrary(good as never).get('add_i32').size, add_i32.size);
});

test('doubles arrive bit by bit', { skip }, () => {
  const word = new BigInt64Array(1);
  for (const number of [0, -0, 1.5, Math.PI, 5e-324, -1.7e308, Number.POSITIVE_INFINITY]) {
    word[0] = run([fill(machine.set_f64, { number })]);
    assert.ok(Object.is(new Float64Array(word.buffer)[0], number), String(number));
  }
});

test('frame slots are read and written', { skip }, () => {
  frame.set([10n, 20n, 0n]);
  const { load_a, load_b, store_a, add } = machine;
  const sequence = [
    fill(load_a, { slot: 0 }),
    fill(load_b, { slot: 8 }),
    fill(add, {}),
    fill(store_a, { slot: 16 }),
  ];
  assert.equal(run(sequence), 30n);
  assert.equal(frame[2], 30n);
});

test('read-only data is placed once, however often its stencil is copied', { skip }, () => {
  const { half } = machine;
  const one = assemble([enter, fill(half, {}), leave]);
  const three = assemble([enter, fill(half, {}), fill(half, {}), fill(half, {}), leave]);
  const data = [0.5, 0.125].map((number) => hex(new Uint8Array(Float64Array.of(number).buffer)));
  for (const code of [one, three])
    for (const bytes of data) assert.equal(hex(code.bytes).split(bytes).length, 2, 'once');
  const word = new Float64Array(1);
  const bits = new BigInt64Array(word.buffer);
  word[0] = 3;
  bits[0] = run([fill(half, {}), fill(half, {})], bits[0]);
  assert.equal(word[0], (3 * 0.5 + 0.125) * 0.5 + 0.125);
});

test('labels lead forward and backward, and loop heads lie on multiples of 32', { skip }, () => {
  // a counts from a up to b, in steps of 3; then on to the end, over an addition.
  const [head, end] = [new Label('head'), new Label('end')];
  const sequence = [
    loopHead(head),
    fill(machine.add_i32, { amount: 3 }),
    fill(machine.jump_if_less, { there: head }),
    fill(machine.jump, { there: end }),
    fill(machine.add_i32, { amount: 1000 }),
    end,
  ];
  assert.equal(run(sequence, 0n, 100n), 102n);
  const code = assemble([enter, ...sequence, leave], { symbols: [head] });
  assert.equal(code.symbols[0]?.name, 'head');
  assert.equal((code.symbols[0]?.offset ?? 1) % 32, 0);
});

test('a stencil with two ways has both', { skip }, () => {
  const [less, greater, end] = [new Label(), new Label(), new Label()];
  const set = (amount: number) => [fill(machine.add_i64, { amount }), fill(machine.jump, { there: end })];
  const sequence = [
    fill(machine.three_ways, { less, greater }),
    ...set(100),
    less,
    ...set(200),
    greater,
    ...set(300),
    end,
  ];
  assert.equal(run(sequence, 5n, 5n), 105n);
  assert.equal(run(sequence, 4n, 5n), 204n);
  assert.equal(run(sequence, 6n, 5n), 306n);
});

test('generated code calls generated code', { skip }, () => {
  const [callee, end] = [new Label(), new Label()];
  const sequence = [
    fill(machine.call, { callee }),
    fill(machine.add_i32, { amount: 1 }),
    fill(machine.jump, { there: end }),
    callee,
    fill(machine.add, {}),
    leave,
    end,
  ];
  assert.equal(run(sequence, 40n, 2n), 43n);
});

test('functions are called near, far by name, and at an address', { skip }, () => {
  const twice = codeMemory().load({ bytes: Buffer.from('488d043fc3', 'hex'), relocations: [], symbols: [] });
  const resolve = (name: string) => (name === 'twice' ? twice.entry : undefined);
  for (const callee of [external('twice'), far(external('twice')), twice.entry]) {
    const code = assemble([enter, fill(machine.call_function, { function: callee }), leave]);
    const call = compile(code, 'i64(buffer, i64, i64)', { resolve });
    assert.equal(call(frame, 21n, 0n), 42n);
    call.release();
  }
  twice.release();
});

test('thunks are shared by those who go to the same place', () => {
  const one = fill(machine.call_function, { function: 0x123456789abcn });
  const size = assemble([one, leave]).bytes.length;
  const both = assemble([one, one, leave]);
  assert.ok(both.bytes.length - size <= 24);
  assert.equal(hex(both.bytes).split('bc9a785634120000').length, 2);
});

test('labels that are not bound, or twice, are refused', () => {
  const label = new Label('there');
  const jump = fill(machine.jump, { there: label });
  assert.throws(() => assemble([jump]), { code: 'ERR_LABEL', message: /'there' is used and not bound/ });
  assert.throws(() => assemble([label, jump, label]), { code: 'ERR_LABEL' });
  assert.throws(() => assemble([jump, label, leave], { symbols: [new Label('x')] }), { code: 'ERR_LABEL' });
  // What went wrong before leaves no trace.
  assert.match(hex(assemble([jump, label, leave]).bytes), /^e900000000/);
});

test('stencils of two processors make no code', () => {
  const message = /stencil add is for arm64, those before it are for x64/;
  assert.throws(() => assemble([fill(machine.add, {}), fill(arm64.add, {})]), {
    code: 'ERR_STENCIL',
    message,
  });
});

test('an address can be left to the loader', { skip }, () => {
  const code = assemble([enter, fill(machine.add_i64, { amount: external('place') }), leave]);
  assert.deepEqual(
    code.relocations.map(({ kind, symbol }) => [kind, symbol]),
    [['absolute64', 'place']],
  );
  const call = compile(code, 'i64(buffer, i64, i64)', { resolve: () => 0x123456789abcn });
  assert.equal(call(frame, 1n, 0n), 0x123456789abdn);
  call.release();
});

test('8 bytes of data hold the value of their own hole, whatever symbols filled the holes of others', () => {
  // mov r13, [rip + cell]; ret
  const { kept, both } = new StencilLibrary({
    machine: 'x64',
    stencils: {
      kept: {
        size: 8,
        base64: 'TIstAAAAAMM=',
        holes: { wide: 'i64' },
        fields: [[3, 'cell32', 'wide', -4]],
        fallsThrough: false,
      },
      both: {
        size: 8,
        base64: 'TIstAAAAAMM=',
        holes: { wide: 'i64', where: 'target' },
        fields: [[3, 'cell32', 'wide', -4]],
        fallsThrough: false,
      },
    },
    data: [],
  }).stencils;
  const bySymbol = fill(machine.add_i64, { amount: external('place') });
  const withSymbol = assemble([bySymbol, { stencil: kept, holes: { wide: 5 } }]);
  assert.equal(withSymbol.relocations.length, 1);
  assert.match(hex(withSymbol.bytes), /0500000000000000$/);
  // Nor those of code that was not finished.
  const unfilled = { stencil: both, holes: { wide: external('place') } };
  assert.throws(() => assemble([unfilled]), { code: 'ERR_STENCIL', message: /where is not filled/ });
  assert.deepEqual(assemble([{ stencil: kept, holes: { wide: 5 } }]).relocations, []);
  assert.equal(assemble([{ stencil: kept, holes: { wide: external('place') } }]).relocations.length, 1);
});

test('the listing names stencils, what fills their holes, labels and thunks', () => {
  const end = new Label('end');
  const sequence = [
    fill(machine.add_i32, { amount: -3 }),
    fill(machine.jump, { there: end }),
    fill(machine.call_function, { function: far(external('f')) }),
    end,
    leave,
  ];
  const { listing = [] } = assemble(sequence, { listing: true });
  assert.deepEqual(
    listing.map(({ text }) => text),
    ['add_i32 amount=-3', 'jump there=end', 'call_function function=f', 'end:', 'leave', 'thunk: f'],
  );
});

test('code of any size is made, and its jumps reach over it', { skip }, () => {
  const [end] = [new Label()];
  const many = Array.from({ length: 20_000 }, () => fill(machine.add_i32, { amount: 1 }));
  assert.equal(run([fill(machine.jump, { there: end }), ...many, end, ...many]), 20_000n);
});

test('arm64: the fields of instructions hold what they should', () => {
  const there = new Label();
  const code = assemble([
    fill(arm64.add_i64, { amount: 0x1122334455667788n }),
    fill(arm64.jump_if_less, { there }),
    fill(arm64.jump, { there }),
    there,
    fill(arm64.add_i32, { amount: -2 }),
    fill(arm64.leave, {}),
  ]);
  const words = new Uint32Array(code.bytes.slice().buffer);
  const immediates = [...words.slice(0, 4)].map((word) => (word >>> 5) & 0xffff);
  assert.deepEqual(immediates, [0x7788, 0x5566, 0x3344, 0x1122]);
  const shown = [...words].map((word) => word.toString(16).padStart(8, '0'));
  // cmp; b.lt +8; b +4, as they are behind the four words and the addition
  assert.deepEqual(shown.slice(6, 8), ['5400004b', '14000001']);
  assert.deepEqual([((words[8] ?? 0) >>> 5) & 0xffff, ((words[9] ?? 0) >>> 5) & 0xffff], [0xfffe, 0xffff]);
});

test('arm64: a far call goes through x16', () => {
  const armLeave = fill(arm64.leave, {});
  const code = assemble([fill(arm64.call_function, { function: 0x123456789abcn }), armLeave]);
  assert.match(hex(code.bytes), /5000005800021fd6bc9a785634120000$/);
  const near = fill(arm64.call_function, { function: external('f') });
  assert.deepEqual(
    assemble([near, armLeave]).relocations.map(({ kind }) => kind),
    ['absolute64'],
  );
});

test('arm64: the branch of a condition has its reach', () => {
  const there = new Label();
  const many = Array.from({ length: 90_000 }, () => fill(arm64.add_i32, { amount: 1 }));
  assert.throws(() => assemble([fill(arm64.jump_if_less, { there }), ...many, there]), {
    code: 'ERR_ELF_RELOCATION',
    message: /item 0, stencil jump_if_less: the target is 1080004 bytes away, and the field reaches 1048575/,
  });
});

/** What the operations do, in TypeScript. */
interface Operation {
  readonly item: FilledStencil;
  readonly step: (state: { a: bigint; b: bigint }) => void;
}

const wrap = (value: bigint) => BigInt.asIntN(64, value);
const operation = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(
    (amount): Operation => ({
      item: fill(machine.add_i32, { amount }),
      step: (s) => {
        s.a = wrap(s.a + BigInt(amount));
      },
    }),
  ),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(
    (amount): Operation => ({
      item: fill(machine.add_i64, { amount }),
      step: (s) => {
        s.a = wrap(s.a + amount);
      },
    }),
  ),
  fc.constant<Operation>({
    item: fill(machine.swap, {}),
    step: (s) => {
      [s.a, s.b] = [s.b, s.a];
    },
  }),
  fc.constant<Operation>({
    item: fill(machine.add, {}),
    step: (s) => {
      s.a = wrap(s.a + s.b);
    },
  }),
  fc.constant<Operation>({
    item: fill(machine.count_bits, {}),
    step: (s) => {
      s.a = BigInt(BigInt.asUintN(64, s.a).toString(2).replaceAll('0', '').length);
    },
  }),
);

test('random sequences with jumps forward do what TypeScript does', { skip }, () => {
  const program = fc.array(fc.tuple(operation, fc.option(fc.nat(5), { freq: 3 })), { maxLength: 30 });
  fc.assert(
    fc.property(
      program,
      fc.bigInt({ min: -100n, max: 100n }),
      fc.bigInt({ min: -100n, max: 100n }),
      (steps, a, b) => {
        const labels = Array.from({ length: steps.length + 6 }, () => new Label());
        const items = steps.flatMap(([{ item }, skipped], index) => [
          labels[index] as Label,
          item,
          ...(skipped === null
            ? []
            : [fill(machine.jump_if_less, { there: labels[index + 1 + skipped] as Label })]),
        ]);
        const state = { a, b };
        for (let index = 0; index < steps.length; index++) {
          const [{ step }, skipped] = steps[index] as (typeof steps)[number];
          step(state);
          if (skipped !== null && state.a < state.b) index += skipped;
        }
        assert.equal(run([...items, ...labels.slice(steps.length)], a, b), state.a);
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

test('stencils of templates and of C are in one sequence', { skip }, () => {
  const end = new Label();
  const scale = stencilOf('scale', assembleTemplate(x64`mov rax, ${external('factor')}; imul r13, rax`));
  const jumpIfOdd = stencilOf(
    'jump_if_odd',
    assembleTemplate(x64`test r13, 1; jz ${external('next')}; jmp ${external('there')}`),
  );
  const set = stencilOf('set', assembleTemplate(x64`mov r14, ${external('value')}`));
  assert.deepEqual([scale.types, jumpIfOdd.types], [{ factor: 'i64' }, { there: 'target' }]);
  const sequence = [
    { stencil: set, holes: { value: 2n ** 40n } },
    { stencil: jumpIfOdd, holes: { there: end } },
    { stencil: scale, holes: { factor: -3 } },
    fill(machine.add, {}),
    end,
  ];
  assert.equal(run(sequence, 5n), 5n);
  assert.equal(run(sequence, 6n), 2n ** 40n - 18n);
  const small = stencilOf('small', assembleTemplate(x64`mov eax, ${external('number')}`));
  const range = { stencil: small, holes: { number: 2 ** 31 } };
  assert.throws(() => assemble([range]), { code: 'ERR_IMM_RANGE' });
});

test('a stencil calls a function that a template made', {
  skip,
}, () => {
  const inner = compile(x64`lea rax, [rdi + 2 * rsi]; ret`, 'i64(i64, i64)');
  const call = compile(
    assemble([enter, fill(machine.call_function, { function: inner.address }), leave]),
    'i64(buffer, i64, i64)',
  );
  assert.equal(call(frame, 2n, 20n), 42n);
  call.release();
  inner.release();
});
