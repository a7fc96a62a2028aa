/** The linker: where things come to lie, what refers to what, detours for what is out of reach, and errors. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import {
  Assembler,
  arm64,
  type Code,
  type CodeSection,
  disassemble,
  external,
  link,
  x64,
} from 'uranium-jit/asm';
import { writeExecutable, writeObject, writeSharedObject } from 'uranium-jit/elf';

const section = (name: string, change: Partial<CodeSection> = {}): CodeSection => ({
  name,
  kind: 'rodata',
  bytes: new Uint8Array(8).fill(1),
  relocations: [],
  symbols: [],
  ...change,
});

/** A function that calls another, and those of `count` bytes. */
const caller = (name: string, callee: string): Code =>
  new Assembler()
    .symbol(name)
    .append(x64`call ${external(callee)}; ret`)
    .finish();
const filler = (name: string, size: number): Code =>
  new Assembler().symbol(name).data(new Uint8Array(size).fill(0x90)).finish();

test('sections of a kind follow each other, in the order of the parts; segments begin on pages', () => {
  const first = {
    ...caller('a', 'b'),
    sections: [section('.rodata', { symbols: [{ name: 'r', offset: 4 }] })],
  };
  const second = {
    ...caller('b', 'a'),
    sections: [
      section('.bss', {
        kind: 'bss',
        bytes: new Uint8Array(0),
        size: 100,
        symbols: [{ name: 'z', offset: 0 }],
      }),
      section('.data', { kind: 'data', symbols: [{ name: 'd', offset: 0 }] }),
      section('.more', { alignment: 4, symbols: [{ name: 'm', offset: 0 }] }),
    ],
  };
  const { segments, addresses } = link([first, second], { address: 0x10000n });
  assert.deepEqual(
    segments.map(({ kind, address, bytes, size }) => [kind, address, bytes.length, size]),
    [
      ['text', 0x10000n, 22, 22],
      ['rodata', 0x11000n, 16, 16],
      ['data', 0x12000n, 8, 116],
    ],
  );
  assert.deepEqual(Object.fromEntries(addresses), {
    a: 0x10000n,
    r: 0x11004n,
    b: 0x10010n,
    z: 0x12010n,
    d: 0x12000n,
    m: 0x11008n,
  });
  const [text] = segments;
  const calls = disassemble(text?.bytes ?? new Uint8Array(), { processor: 'x64', address: 0x10000n }).filter(
    ({ target }) => target,
  );
  assert.deepEqual(
    calls.map(({ target }) => target),
    [0x10010n, 0x10000n],
  );
  assert.deepEqual(text?.bytes.subarray(6, 16), new Uint8Array(10).fill(0xcc));
});

test('segments lie where they are told to', () => {
  const code = { ...filler('f', 5), sections: [section('.rodata'), section('.data', { kind: 'data' })] };
  const { segments } = link([code], { addresses: { data: 0x1000n, rodata: 0x3000n, text: 0x2000n } });
  assert.deepEqual(
    segments.map(({ address }) => address),
    [0x2000n, 0x3000n, 0x1000n],
  );
});

test('all kinds of fields are filled', () => {
  const code: Code = {
    ...filler('f', 32),
    relocations: [
      { offset: 0, kind: 'absolute64', symbol: 'far', addend: -1 },
      { offset: 8, kind: 'absolute32', symbol: 'near', addend: 2 },
      { offset: 12, kind: 'relative32', symbol: 'f', addend: 0 },
    ],
  };
  const resolve = (name: string) => ({ far: 0xffff_8000_0000_0000n, near: 0x7fff_fff0n })[name];
  const bytes = link([code], { address: 0x1000n, resolve }).segments[0]?.bytes as Uint8Array;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  assert.equal(view.getBigUint64(0, true), 0xffff_7fff_ffff_ffffn);
  assert.equal(view.getInt32(8, true), 0x7fff_fff2);
  assert.equal(view.getInt32(12, true), -12);
  assert.equal(code.bytes[0], 0x90, 'the part itself is as it was');
});

test('x64: calls and jumps that do not reach share a thunk for each target', () => {
  const part = new Assembler()
    .symbol('a')
    .append(
      x64`call ${external('far')}; jmp ${external('far')}; jne ${external('far')} + 8; call ${external('a')}`,
    )
    .finish();
  const other = caller('b', 'far');
  const far = 0x7000_0000_0000n;
  const { thunks, segments } = link([part, other], { address: 0x10000n, resolve: () => far });
  assert.deepEqual(thunks, [
    { symbol: 'far', target: far, address: 0x10020n, size: 16 },
    { symbol: 'far', target: far + 8n, address: 0x10030n, size: 16 },
  ]);
  const { bytes } = segments[0] as { bytes: Uint8Array };
  const targets = disassemble(bytes, { processor: 'x64', address: 0x10000n }).flatMap(({ target, text }) =>
    /^(call|j)/.test(text) && target !== undefined ? [target] : [],
  );
  assert.deepEqual(targets.slice(0, 4), [0x10020n, 0x10020n, 0x10030n, 0x10000n]);
  assert.deepEqual(bytes.subarray(0x20, 0x28), Uint8Array.of(0xff, 0x25, 2, 0, 0, 0, 0xcc, 0xcc));
  assert.equal(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0x28, true), far);
  const [call] = disassemble(bytes.subarray(0x40), { processor: 'x64', address: 0x10040n });
  assert.equal(call?.target, 0x10020n, "the other part's call takes the first part's thunk");
});

test('arm64: thunks are near or far, and lie where the branch reaches them', () => {
  const branch = new Assembler()
    .symbol('a')
    .append(arm64`bl ${external('near')}; b ${external('far')}; ret`)
    .finish();
  const resolve = (name: string) => ({ near: 0x4_0000_1238n, far: 0xffff_0000_1234n })[name];
  const { thunks, segments } = link([branch], { address: 0x3_8000_0000n, resolve });
  const list = disassemble(segments[0]?.bytes ?? new Uint8Array(), {
    processor: 'arm64',
    address: 0x3_8000_0000n,
  });
  assert.deepEqual(
    thunks.map(({ address }) => address),
    [0x3_8000_0010n, 0x3_8000_0020n],
  );
  assert.deepEqual(
    list.slice(0, 2).map(({ target }) => target),
    [0x3_8000_0010n, 0x3_8000_0020n],
  );
  const texts = list.map(({ text }) => text);
  assert.match(texts.slice(4, 7).join('; '), /^adrp x16, .*; add x16, x16, #568; br x16$/);
  assert.match(texts.slice(8, 10).join('; '), /^ldr x16, .*8; br x16$/);
  assert.equal(list[4]?.target, 0x4_0000_1000n);
});

test('arm64: a text of more than 128 MiB has thunks in between', () => {
  const jump = (name: string, to: string) =>
    new Assembler()
      .symbol(name)
      .append(arm64`b ${external(to)}`)
      .finish();
  const room: Code = { bytes: new Uint8Array(0), relocations: [], symbols: [], sections: [gap] };
  const parts = [jump('a', 'z'), jump('b', 'z'), room, jump('z', 'a'), jump('y', 'b'), jump('x', 'y')];
  const { thunks, addresses } = link(parts);
  assert.deepEqual(
    thunks.map(({ symbol, target }) => [symbol, target]),
    [
      ['z', addresses.get('z')],
      ['a', addresses.get('a')],
      ['b', addresses.get('b')],
    ],
  );
});
const gap = section('.gap', { kind: 'text', bytes: new Uint8Array(0), size: 130 * 2 ** 20 });

test('what cannot be linked is refused, with what refers to it, and how far it is', () => {
  const data = new Assembler()
    .symbol('f')
    .append(x64`nop; lea rax, [rip + ${external('far')}]`)
    .finish();
  const own = (name: string): CodeSection =>
    section(name, { symbols: [{ name: 's', offset: 0, isLocal: true }] });
  const refused: readonly (readonly [() => unknown, string, RegExp])[] = [
    [
      () => link([filler('f', 1), filler('f', 1)]),
      'ERR_LABEL',
      /f is defined twice: in part 1, .* in part 2/,
    ],
    [() => link([{ ...filler('f', 1), sections: [own('a'), own('b')] }]), 'ERR_LABEL', /s is defined twice/],
    [() => link([caller('f', 'g')]), 'ERR_LABEL', /part 1, .text\+0x1 \(f\+0x1\) refers to g/],
    [
      () => link([data], { address: 0x1000n, resolve: () => 0x1_0000_0000n }),
      'ERR_ELF_RELOCATION',
      /part 1, .text\+0x4 \(f\+0x4\) refers to far at 0x100000000: it is 4294963192 bytes away, .* -2\^31/,
    ],
    [
      () =>
        link([new Assembler().append(arm64`adr x0, ${external('far')}`).finish()], {
          resolve: () => 0x100000n,
        }),
      'ERR_ELF_RELOCATION',
      /refers to far at 0x100000: it is 1048576 bytes away, and the field reaches -2\^20 to 2\^20 - 1/,
    ],
    [() => link([data], { resolve: () => 5 as never }), 'ERR_ARGUMENT', /far must be resolved to an address/],
    [
      () => link([{ ...filler('f', 1), sections: [section('r')] }], { addresses: { text: 0n, rodata: 0n } }),
      'ERR_ARGUMENT',
      /segments overlap/,
    ],
    [
      () => link([filler('f', 1), new Assembler().append(arm64`ret`).finish(), caller('g', 'f')]),
      'ERR_ARGUMENT',
      /for arm64 and for x64/,
    ],
  ];
  for (const [run, code, message] of refused) {
    assert.throws(run, (error: Error & { code: string }) => {
      assert.equal(error.code, code, error.message);
      assert.match(error.message, message);
      return true;
    });
  }
});

test('what is not code is refused by name, and nothing crashes', () => {
  const code = {
    ...caller('f', 'f'),
    sections: [section('.rodata', { symbols: [{ name: 'r', offset: 0 }] })],
  };
  const strange: readonly unknown[] = [
    undefined,
    null,
    -1,
    1.5,
    Number.NaN,
    2 ** 60,
    '',
    'text',
    5n,
    [],
    {},
    [{}],
    [null],
  ];
  /** Every value in `value`, replaced by something strange. */
  function* damaged(value: unknown): Generator<unknown> {
    yield* strange;
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    for (const [key, inner] of Object.entries(value)) {
      for (const other of damaged(inner)) {
        yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
      }
    }
  }
  let linked = 0;
  for (const attempt of damaged(code)) {
    const given = attempt as Code;
    const writers = [
      () => link([given]),
      () => writeObject(given),
      () => writeExecutable(given, { entry: 'f' }),
      () => writeSharedObject({ code: given, soname: 'x.so' }),
    ];
    for (const write of writers) {
      try {
        write();
        linked++;
      } catch (error) {
        assert.match(
          String((error as Error).message),
          /^ERR_/,
          `${inspect(attempt, { depth: 9 })}\n${(error as Error).stack}`,
        );
      }
    }
  }
  assert.ok(linked > 0);
  for (const address of [1, '1', null] as unknown[] as bigint[]) {
    assert.throws(() => link([code], { address }), { code: 'ERR_ARGUMENT' });
  }
  assert.throws(() => link(code as never), { code: 'ERR_ARGUMENT' });
});

test('addresses are those of 64 bits', () => {
  const code = filler('a', 8);
  for (const address of [-1n, -4096n, 1n << 64n, (1n << 64n) - 4n]) {
    assert.throws(
      () => link([code], { address }),
      { code: 'ERR_ARGUMENT', message: /2\^64/ },
      String(address),
    );
    assert.throws(() => link([code], { addresses: { text: address } }), { code: 'ERR_ARGUMENT' });
  }
  assert.equal(link([code], { address: (1n << 64n) - 16n }).addresses.get('a'), (1n << 64n) - 16n);
});
