import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Assembler, arm64, assemble, external, type Fragment, x64 } from 'uranium-jit/asm';
import { codeMemory, compile, loadBridge, type ValueTypeName, valueTypes } from 'uranium-jit/native';

type Compiled = ((...args: unknown[]) => unknown) & { release(): void };

/** A body for the processor that this runs on. */
function here(code: Readonly<Record<'x64' | 'arm64', Fragment>>): Fragment {
  return process.arch === 'arm64' ? code.arm64 : code.x64;
}

/** A function of one argument that returns it. */
function identity(type: ValueTypeName): Compiled {
  const body =
    type === 'f64'
      ? { x64: x64`ret`, arm64: arm64`ret` }
      : { x64: x64`mov rax, rdi; ret`, arm64: arm64`ret` };
  return compile(here(body), `${type}(${type})`, { name: type }) as unknown as Compiled;
}

const i32 = identity('i32');
const u32 = identity('u32');
const i64 = identity('i64');
const u64 = identity('u64');
const f64 = identity('f64');
const bool = identity('bool');
const pointer = identity('pointer');

/** [function, argument, result] */
const conversions: readonly (readonly [Compiled, unknown, unknown])[] = [
  [i32, 0, 0],
  [i32, -0, 0],
  [i32, 2147483647, 2147483647],
  [i32, -2147483648, -2147483648],
  [u32, 0, 0],
  [u32, 4294967295, 4294967295],
  [i64, 0n, 0n],
  [i64, -1n, -1n],
  [i64, 2n ** 63n - 1n, 2n ** 63n - 1n],
  [i64, -(2n ** 63n), -(2n ** 63n)],
  [u64, 2n ** 64n - 1n, 2n ** 64n - 1n],
  [f64, -0, -0],
  [f64, Number.NaN, Number.NaN],
  [f64, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [f64, 5e-324, 5e-324],
  [f64, 7, 7],
  [bool, true, true],
  [bool, false, false],
  [pointer, 0n, 0n],
  [pointer, null, 0n],
  [pointer, 2n ** 64n - 1n, 2n ** 64n - 1n],
];

for (const [call, argument, result] of conversions) {
  test(`${call.name}: ${String(argument)}${typeof argument === 'bigint' ? 'n' : ''} is taken`, () => {
    assert.ok(Object.is(call(argument), result), String(call(argument)));
  });
}

const notNumbers = ['1', 1n, null, undefined, {}, [], true, Symbol('s'), new Date(0)];
const notBigints = [1, '1', null, undefined, {}, true];

/** [function, arguments that it refuses] */
const refusals: readonly (readonly [Compiled, readonly unknown[]])[] = [
  [i32, [...notNumbers, 2147483648, -2147483649, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1e300]],
  [u32, [...notNumbers, -1, 4294967296, 0.5, Number.NaN, Number.NEGATIVE_INFINITY, 2 ** 64]],
  [i64, [...notBigints, 2n ** 63n, -(2n ** 63n) - 1n]],
  [u64, [...notBigints, -1n, 2n ** 64n]],
  [f64, notNumbers],
  [bool, [0, 1, 'true', null, undefined, {}]],
  [pointer, [...notBigints.filter((value) => value !== null), -1n, 2n ** 64n]],
];

for (const [call, refused] of refusals) {
  test(`${call.name}: other types and values out of range are refused`, () => {
    const { expects } = valueTypes[call.name as ValueTypeName];
    for (const argument of refused) {
      const message = `${call.name}: argument 1 must be ${expects}`;
      assert.throws(() => call(argument), { name: 'TypeError', code: 'ERR_ARGUMENT', message });
    }
    assert.throws(() => call(), { code: 'ERR_ARGUMENT' }, 'a missing argument');
  });
}

test('Any value of a type goes in and out unchanged', () => {
  const check = <T>(values: fc.Arbitrary<T>, call: Compiled): void =>
    fc.assert(fc.property(values, (value) => Object.is(call(value), value)));
  check(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => !Object.is(value, -0)),
    i32,
  );
  check(
    fc.integer({ min: 0, max: 2 ** 32 - 1 }).filter((value) => !Object.is(value, -0)),
    u32,
  );
  check(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), i64);
  check(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), u64);
  check(fc.double(), f64);
});

test('Any value at all is either an integer in range or refused', () => {
  const isI32 = (value: unknown) => typeof value === 'number' && (value | 0) === value;
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.double()), (value) => {
      if (isI32(value)) assert.ok(i32(value) === value);
      else assert.throws(() => i32(value), { code: 'ERR_ARGUMENT' });
    }),
  );
});

test('Any view of an ArrayBuffer is a buffer: its address and its size in bytes', () => {
  const first = compile(
    here({ x64: x64`movzx eax, byte ptr [rdi]; ret`, arm64: arm64`ldrb w0, [x0]; ret` }),
    'u32(buffer)',
  );
  const size = compile(here({ x64: x64`mov rax, rsi; ret`, arm64: arm64`mov x0, x1; ret` }), 'u32(buffer)', {
    name: 'size',
  });
  const backing = Uint8Array.from({ length: 64 }, (_, i) => i).buffer;
  const views = [
    ...[Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array],
    ...[Float32Array, Float64Array, BigInt64Array, BigUint64Array],
  ];
  for (const View of views) {
    assert.equal(size(new View(backing, 8, 2)), 2 * View.BYTES_PER_ELEMENT, View.name);
    assert.equal(first(new View(backing, 8, 2)), 8, View.name);
  }
  assert.equal(size(new DataView(backing, 3, 5)), 5);
  assert.equal(first(new DataView(backing, 3, 5)), 3);
  assert.equal(size(Buffer.from('hello')), 5);
  assert.equal(first(Buffer.from('hello')), 104);
  assert.equal(size(new Uint8Array()), 0);
  assert.equal(size(new Uint8Array(new SharedArrayBuffer(7))), 7);
  assert.equal(first(new Uint8Array([9])), 9, 'small arrays that lie in the JavaScript heap');
  for (const wrong of [backing, [], 'text', null, undefined, {}, 0, 0n]) {
    const message = 'size: argument 1 must be a buffer (a Buffer, typed array or DataView)';
    assert.throws(() => size(wrong as never), { name: 'TypeError', code: 'ERR_ARGUMENT', message });
  }
});

test('Arguments beyond the registers go to the stack, integers and floats apart', () => {
  // the buffer takes two registers: on x86-64 five of nine i64 lie on the stack, on arm64 three
  const integers = compile(
    here({
      x64: x64`
        mov [rdi], rdx
        mov [rdi + 8], rcx
        mov [rdi + 16], r8
        mov [rdi + 24], r9
        mov rax, [rsp + 8]
        mov [rdi + 32], rax
        mov rax, [rsp + 16]
        mov [rdi + 40], rax
        mov rax, [rsp + 24]
        mov [rdi + 48], rax
        mov rax, [rsp + 32]
        mov [rdi + 56], rax
        mov rax, [rsp + 40]
        mov [rdi + 64], rax
        ret
      `,
      arm64: arm64`
        stp x2, x3, [x0]
        stp x4, x5, [x0, #16]
        stp x6, x7, [x0, #32]
        ldp x1, x2, [sp]
        ldr x3, [sp, #16]
        stp x1, x2, [x0, #48]
        str x3, [x0, #64]
        ret
      `,
    }),
    'void(buffer, i64, i64, i64, i64, i64, i64, i64, i64, i64)',
  );
  const words = new BigInt64Array(9);
  assert.equal(integers(words, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, -9n), undefined);
  assert.deepEqual([...words], [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, -9n]);

  const floats = compile(
    here({
      x64: x64`
        movsd [rdi], xmm0
        movsd [rdi + 8], xmm1
        movsd [rdi + 16], xmm2
        movsd [rdi + 24], xmm3
        movsd [rdi + 32], xmm4
        movsd [rdi + 40], xmm5
        movsd [rdi + 48], xmm6
        movsd [rdi + 56], xmm7
        mov rax, [rsp + 8]
        mov [rdi + 64], rax
        mov rax, [rsp + 16]
        mov [rdi + 72], rax
        mov eax, edx
        ret
      `,
      arm64: arm64`
        stp d0, d1, [x0]
        stp d2, d3, [x0, #16]
        stp d4, d5, [x0, #32]
        stp d6, d7, [x0, #48]
        ldp d0, d1, [sp]
        stp d0, d1, [x0, #64]
        mov w0, w2
        ret
      `,
    }),
    'i32(f64, f64, f64, f64, buffer, f64, f64, f64, f64, f64, i32, f64)',
  );
  const doubles = new Float64Array(10);
  assert.equal(floats(0.5, 1.5, 2.5, 3.5, doubles, 4.5, 5.5, 6.5, 7.5, 8.5, -3, 9.5), -3);
  assert.deepEqual([...doubles], [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5]);
});

test('The stack is aligned to 16 bytes for every number of arguments', () => {
  const misalignment = here({
    x64: x64`lea rax, [rsp + 8]; and eax, 15; ret`,
    arm64: arm64`mov x0, sp; and w0, w0, #15; ret`,
  });
  for (let count = 0; count <= 12; count++) {
    const parameters = new Array<string>(count).fill('i64').join(', ');
    const call = compile(misalignment, `u32(${parameters})` as string);
    assert.equal(call(...new Array<bigint>(count).fill(1n)), 0, `${count} arguments`);
    call.release();
  }
});

test('A message names the function, the argument and the type expected', () => {
  const add = compile(
    here({ x64: x64`lea eax, [rdi + rsi]; ret`, arm64: arm64`add w0, w0, w1; ret` }),
    'i32(i32, i32)',
    { name: 'add' },
  );
  assert.equal(add(2, 3), 5);
  assert.equal(add.name, 'add');
  const message = 'add: argument 2 must be an i32 (an integer from -2147483648 to 2147483647)';
  assert.throws(() => add(1, 2 ** 31), { name: 'TypeError', code: 'ERR_ARGUMENT', message });
  assert.throws(() => (add as unknown as Compiled)(1), { code: 'ERR_ARGUMENT', message });
});

test('A function is replaced behind an address that stays, and throws after its release', async () => {
  const constant = (number: number): Fragment =>
    here({ x64: x64`mov eax, ${number}; ret`, arm64: arm64`mov w0, #${number}; ret` });
  const value = compile(constant(1), 'i32()', { name: 'value' });
  const { address } = value;
  const resolve = (symbol: string) => (symbol === 'value' ? address : undefined);
  const caller = compile(
    here({ x64: x64`jmp ${external('value')}`, arm64: arm64`b ${external('value')}` }),
    'i32()',
    { resolve },
  );
  assert.equal(caller(), 1);
  value.replace(constant(2));
  assert.equal(value(), 2);
  assert.equal(caller(), 2);
  value.replace(assemble(constant(3)));
  assert.equal(caller(), 3);
  assert.equal(value.address, address);
  caller.release();
  value.release();
  assert.throws(() => value(), { code: 'ERR_NATIVE_MEMORY', message: 'value was released' });
  assert.throws(() => value.release(), { code: 'ERR_NATIVE_MEMORY' });
  assert.throws(() => value.replace(constant(4)), { code: 'ERR_NATIVE_MEMORY' });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(codeMemory().statistics().retired, 0, 'bodies are reclaimed when the event loop turns');
});

test('Code may call functions of Node.js and libc by name', () => {
  const jump = here({
    x64: x64`mov rax, ${external('labs')}; jmp rax`,
    arm64: arm64`ldr x16, address; br x16; .align 8; address: .xword ${external('labs')}`,
  });
  const code = new Assembler().append(jump).finish();
  assert.equal(compile(code, 'i64(i64)')(-5n), 5n);
  assert.throws(
    () =>
      compile(
        here({
          x64: x64`call ${external('no_such_function')}; ret`,
          arm64: arm64`bl ${external('no_such_function')}; ret`,
        }),
        'void()',
      ),
    {
      code: 'ERR_LABEL',
    },
  );
  assert.ok(loadBridge().symbol('labs'));
});

test('Results have the types that the signature says', () => {
  const minusOne = here({ x64: x64`mov rax, -1; ret`, arm64: arm64`mov x0, #-1; ret` });
  const returning = (signature: string) => compile(minusOne, signature)();
  assert.equal(returning('void()'), undefined);
  assert.equal(returning('i32()'), -1);
  assert.equal(returning('u32()'), 4294967295);
  assert.equal(returning('i64()'), -1n);
  assert.equal(returning('u64()'), 2n ** 64n - 1n);
  assert.equal(returning('pointer()'), 2n ** 64n - 1n);
  assert.equal(returning('bool()'), true);
  assert.equal(
    compile(here({ x64: x64`cvtsi2sd xmm0, rdi; ret`, arm64: arm64`scvtf d0, x0; ret` }), 'f64(i64)')(-7n),
    -7,
  );
});

test('The registers that belong to the caller survive a call with every kind of argument', () => {
  const call = compile(
    here({ x64: x64`mov eax, edx; ret`, arm64: arm64`mov w0, w2; ret` }),
    'i32(buffer, i32, f64, bool, pointer, u64)',
  );
  let sum = 0;
  for (let i = 0; i < 20_000; i++) sum += call(Buffer.alloc(1), i, i / 2, true, null, 1n);
  assert.equal(sum, (20_000 * 19_999) / 2);
});

test('Code jumps through a table of the addresses of its labels', () => {
  const choose = compile(
    here({
      x64: x64`
        lea rax, [rip + table]
        jmp [rax + rdi*8]
      1: mov eax, 10; ret
      2: mov eax, 20; ret
        .align 8
      table:
        .addr <1, <2, other
      other: mov eax, 30; ret`,
      arm64: arm64`
        adr x1, table
        ldr x1, [x1, w0, uxtw #3]
        br x1
      1: mov w0, #10; ret
      2: mov w0, #20; ret
        .align 8
      table:
        .addr <1, <2, other
      other: mov w0, #30; ret`,
    }),
    'i32(u32)',
    { name: 'choose' },
  ) as unknown as Compiled;
  assert.deepEqual(
    [0, 1, 2].map((index) => choose(index)),
    [10, 20, 30],
  );
});

test('Code without bytes is refused', () => {
  assert.throws(() => compile(here({ x64: x64``, arm64: arm64`` }), 'void()'), {
    code: 'ERR_ARGUMENT',
    message: /the code is empty/,
  });
});
