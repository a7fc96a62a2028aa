/** The page table: opcodes and functions of the host, bound and replaced while a machine runs; schemes and ports. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleLine, LineError, Machine } from 'uranium-jit/vm';

const asm = (text: string): Uint8Array => assembleLine(text).bytes;

test('a function of the host is called by name, and by an opcode', () => {
  const machine = new Machine();
  const seen: unknown[] = [];
  machine.host('mix', 'f64(i64, f64, str)', (a: bigint, b: number, c: string) => {
    seen.push([a, b, c]);
    return Number(a) + b;
  });
  machine.bind(3, 0x41, 'mix', 'adds, and notes');
  machine.run(
    asm('set A, 2; call F, mix, A, 0.5, "x"; fset G, (op 3.0x41 A, 1.5, "y"); op 3.0x41 H, 4, 4, "z"'),
  );
  assert.deepEqual([machine.register('F'), machine.register('G'), machine.register('H')], [2.5, 3.5, 8]);
  assert.deepEqual(seen, [
    [2n, 0.5, 'x'],
    [2n, 1.5, 'y'],
    [4n, 4, 'z'],
  ]);
  const [entry] = machine.entries(3);
  assert.deepEqual(entry, {
    page: 3,
    code: 0x41,
    kind: 'function',
    mnemonic: 'mix',
    signature: 'f64(i64,f64,str)',
    description: 'adds, and notes',
    handler: 'mix',
  });
  assert.equal(machine.call('mix', [1n, 2, 'w']).value, 3);
});

test('errors of the host are carried to the caller', () => {
  const machine = new Machine();
  const cause = new TypeError('no rate for XYZ');
  machine.host('fails', 'i64()', () => {
    throw cause;
  });
  machine.host('lies', 'i64()', () => 1.5);
  for (const [name, message] of [
    ['fails', /fails threw: no rate for XYZ/],
    ['lies', /lies returned 1.5, not a value of type i64/],
  ] as const) {
    try {
      machine.run(asm(`set A, 1; add A, (call ${name})`));
      assert.fail('it did not fail');
    } catch (error) {
      assert.ok(error instanceof LineError, String(error));
      assert.deepEqual(
        [error.kind, error.offset],
        ['host', asm(`set A, 1; add A, (call ${name})`).indexOf(0x1a)],
      );
      assert.match(error.message, message);
      if (name === 'fails') assert.equal(error.cause, cause);
    }
    assert.equal(machine.register('A'), 1n);
  }
});

test('a call of the host costs what was declared, and waits for the fuel', () => {
  const machine = new Machine();
  let calls = 0;
  machine.host('dear', 'void()', () => void calls++, { cost: 1000 });
  assert.equal(machine.run(asm('call dear'), { fuel: 900 }).status, 'stopped');
  assert.equal(calls, 0);
  assert.deepEqual(machine.resume(1100).status, 'done');
  assert.equal(calls, 1);
});

test('opcodes are bound, bound anew and taken away while they run', () => {
  const machine = new Machine();
  machine.host('plus', 'i64(i64,i64)', (a: bigint, b: bigint) => a + b);
  machine.host('times', 'i64(i64,i64)', (a: bigint, b: bigint) => a * b);
  machine.host('swap', 'void(i64)', (turn: bigint) => {
    if (turn === 1n) machine.bind(3, 0x81, 'times');
    if (turn === 2n) machine.unbind(3, 0x81);
  });
  machine.bind(3, 0x81, 'plus');
  const error = (() => {
    try {
      machine.run(asm('set A, 10; repeat b, 5, { call swap, b; op 3.0x81 A, 3 }'));
    } catch (thrown) {
      return thrown;
    }
    return undefined;
  })();
  assert.ok(error instanceof LineError && error.kind === 'unbound', String(error));
  assert.equal(machine.register('A'), 39n, '10 + 3, then 13 * 3');
  assert.throws(() => machine.unbind(3, 0x81), /is not bound/);
  machine.host('half', 'f64(f64)', (a: number) => a / 2);
  assert.throws(() => machine.bind(3, 0x81, 'half'), /is i64\(i64,i64\), and half is f64\(f64\)/);
  for (const [page, code] of [
    [3, 9],
    [27, 1],
    [3, 300],
    [10, 1],
  ] as const) {
    assert.throws(() => machine.bind(page, code, 'plus'), /cannot be bound/);
  }
  assert.throws(() => machine.bind(0, 0x17, 'plus'), /is if, which is part of the language/);
});

test('the opcodes of pages 0 to 2 can be bound to functions, and have their own handlers again', () => {
  const machine = new Machine();
  const line = machine.load(asm('set A, 6; add A, (mul 2, 3); add A, 1'));
  machine.run(
    asm(
      '@define_func("saturating", "i64(i64,i64)", { set c, (sub a, -1000 | sub 1000); set d, (and c, 0xff); return (sub a, (sub 0, b)) })',
    ),
  );
  machine.run(line);
  assert.equal(machine.register('A'), 13n);
  let calls = 0;
  machine.host('counted', 'i64(i64,i64)', (a: bigint, b: bigint) => {
    calls++;
    return a + b;
  });
  machine.bind(0, 0x01, 'counted');
  machine.run(line);
  assert.deepEqual([machine.register('A'), calls], [13n, 2]);
  machine.bind(0, 0x01, 'saturating');
  machine.run(line);
  assert.deepEqual([machine.register('A'), calls], [13n, 2]);
  machine.unbind(0, 0x01);
  machine.run(line);
  assert.equal(machine.register('A'), 13n);
});

test('@define_func with one letter makes an entry of page 3, @bind any entry', () => {
  const machine = new Machine();
  machine.run(
    asm(
      '@define_func("inc", "i64(i64)", { return (add a, 1) }); @define_func("A", inc); @bind(5, 0x90, inc)',
    ),
  );
  machine.run(asm('op 3.0x41 A; op 3.0x41 A; op 5.0x90 A'));
  assert.equal(machine.register('A'), 3n);
  // the trampoline leads to whatever the function is now
  machine.run(asm('@define_func("inc", "i64(i64)", { return (add a, 10) })'));
  machine.run(asm('op 3.0x41 A'));
  assert.equal(machine.register('A'), 13n);
  assert.throws(() => machine.run(asm('@define_func("inc", page3_41)')), /inc would lead to itself/);
  assert.throws(() => machine.run(asm('@bind(0, 0x17, inc)')), /part of the language/);
});

test('a scheme names the registers of opcodes that stand alone', () => {
  const machine = new Machine();
  machine.run(
    asm(
      '@define_func("hyp", "i64(i64,i64)", { return (mul a, a | add (mul b, b)) }); @bind(7, 0x01, hyp); @scheme(7, "X,Y", "R")',
    ),
  );
  machine.run(asm('set X, 3; set Y, 4; op 7.0x01'));
  assert.equal(machine.register('R'), 25n);
  machine.run(asm('set Z, (op 7.0x01 1, 2)'));
  assert.equal(machine.register('Z'), 5n);
  assert.throws(() => machine.bindScheme(7, { takes: ['A'], returns: 'B' }), /has a scheme already/);
  assert.throws(() => machine.bindScheme(1, { takes: ['A'], returns: 'B' }), /takes no scheme/);
});

test('ports are callbacks, or windows into memory of the host', () => {
  const machine = new Machine();
  const written: unknown[] = [];
  machine.bindPort(1, {
    type: 'i64',
    read: (index) => index * 2n,
    write: (index, value) => void written.push([index, value]),
  });
  const [integers, doubles, bytes] = [new BigInt64Array(4), new Float64Array(2), new Uint8Array(2)];
  machine.bindPort(2, integers);
  machine.bindPort(3, doubles);
  machine.bindPort(4, bytes);
  machine.run(
    asm(
      'in A, 1, 21; out 1, 5, A; out 2, 3, -9; in B, 2, 3; fout 3, 1, 2.5; fin F, 3, 1; out 4, 0, 511; in C, 4, 0',
    ),
  );
  assert.deepEqual(
    [machine.register('A'), machine.register('B'), machine.register('F'), machine.register('C')],
    [42n, -9n, 2.5, 255n],
  );
  assert.deepEqual([written, integers[3], doubles[1]], [[[5n, 42n]], -9n, 2.5]);
  for (const text of [
    'in A, 2, 4',
    'in A, 2, -1',
    'in A, 3, 0',
    'fin F, 2, 0',
    'in A, 70000, 0',
    'in A, -1, 0',
  ]) {
    assert.throws(
      () => machine.run(asm(text)),
      (error) => error instanceof LineError && error.kind === 'port',
      text,
    );
  }
  machine.unbindPort(2);
  assert.throws(() => machine.run(asm('in A, 2, 0')), /port 2 is not bound/);
});

test('the frame is a JavaScript object, both ways', () => {
  const machine = new Machine();
  machine.frame = {
    id: 7,
    price: 2.5,
    name: 'café',
    tags: ['a', 1, 2.5, [2n ** 60n]],
    big: 2n ** 62n,
    yes: true,
  };
  assert.equal(
    machine.frameText,
    '"id":7,"price":2.5,"name":"café","tags":["a",1,2.5,[1152921504606846976]],"big":4611686018427387904,"yes":1',
  );
  machine.run(asm('add id, 1; fmul price, 2; scat name, name, "!"'));
  assert.deepEqual([machine.frame.id, machine.frame.price, machine.frame.name], [8, 5, 'café!']);
  const copy = new Machine();
  copy.run(machine.frameLine);
  assert.equal(copy.frameText, machine.frameText);
  assert.throws(() => {
    machine.frame = { a: { b: 1 } };
  }, /a is object; fields hold/);
  assert.throws(() => {
    machine.frame = { a: [1, Number.NaN] };
  }, /a\[1\] is NaN/);
});

test('windows are arrays of any size of element, and keep the bits that fit', () => {
  const cases = [
    [new Int8Array(2), '511', -1n],
    [new Uint16Array(2), '-1', 65535n],
    [new Uint32Array(2), '-1', 4294967295n],
    [new BigUint64Array(2), '-1', -1n],
    [Buffer.from([0, 0]), '258', 2n],
  ] as const;
  for (const [window, written, read] of cases) {
    const machine = new Machine();
    machine.bindPort(0, window);
    machine.run(asm(`out 0, 1, ${written}; in A, 0, 1`));
    assert.equal(machine.register('A'), read, window.constructor.name);
  }
  const machine = new Machine();
  machine.bindPort(0, new Float32Array(1));
  machine.run(asm('fout 0, 0, 0.1; fin F, 0, 0'));
  assert.equal(machine.register('F'), Math.fround(0.1));
});

test('what is no port, function, page or scheme is refused at once', () => {
  const machine = new Machine();
  for (const port of [
    null,
    undefined,
    5,
    [1],
    {},
    { type: 'str' },
    { type: 'i64', read: 1 },
    new ArrayBuffer(8),
  ]) {
    assert.throws(() => machine.bindPort(1, port as never), /a port is \{ type/, String(port));
  }
  assert.throws(() => machine.bindPort(1, new DataView(new ArrayBuffer(8)) as never), /is a typed array/);
  machine.bindPort(1, { type: 'i64', read: () => 2n ** 70n });
  assert.throws(() => machine.run(asm('in A, 1, 0')), /gave 1180591620717411303424, which is no i64/);
  assert.throws(() => machine.host('plain', 'i64()', 5 as never), /is to be a function of the host/);
  for (const page of [-1, 256, 1.5, Number.NaN])
    assert.throws(() => machine.entries(page), /there is no page/);
  for (const scheme of [null, {}, { takes: 'A', returns: 'B' }]) {
    assert.throws(() => machine.bindScheme(7, scheme as never), /a scheme is as/);
  }
  machine.host('plus', 'i64(i64,i64)', (a: bigint, b: bigint) => a + b);
  for (const place of ['300, 1', '-1, 1', '4294967299, 1', '3, 256', '27, 1', '3, 9']) {
    assert.throws(() => machine.run(asm(`@bind(${place}, plus)`)), /cannot be bound/, place);
  }
});

test('every opcode that can be bound is bound, on every page, and in either half', () => {
  const machine = new Machine();
  machine.host('plus', 'i64(i64,i64)', (a: bigint, b: bigint) => a + b);
  let bound = 0;
  for (let page = 3; page < 256; page++) {
    for (const code of [0, 0x01, 0x1f, 0x41, 0x7f, 0x80, 0xff]) {
      if ([9, 10, 13, 27].includes(page)) continue;
      machine.bind(page, code, 'plus');
      machine.run(asm(`op ${page}.${code} A, 1`));
      bound += 1;
    }
  }
  assert.equal(machine.register('A'), BigInt(bound));
});

test('macros that are values may begin a statement', () => {
  const machine = new Machine();
  machine.run(
    asm(
      `@define_macro("rate", "", 7); @define_macro("rich", "x", (gt x, 100)); @define_macro("note", "", { "noted": 1 })
       @define_func("rated", "i64(i64)", { @note(); if @rich(a), { return @rate() }; return 0 })
       @define_func("less", "i64()", { return (lt @rate(), 8) })
       set A, (call rated, 101); set B, (call rated, 100); set C, (call less)`,
    ),
  );
  assert.deepEqual(
    ['A', 'B', 'C'].map((letter) => machine.register(letter)),
    [7n, 0n, 1n],
  );
  assert.deepEqual(machine.frame, { noted: 1 });
  machine.run(asm('@define_macro("rate", "", (add 4, 5))'));
  assert.equal(machine.call('rated', [200n]).value, 9n);
  for (const text of ['@rate()', '@rate(); "field": 1', 'if 1, { @rate() }', '@rate(); @note()']) {
    assert.throws(() => machine.run(asm(text)), /@rate is a value/, text);
  }
});

test('the page table has the entries of every description of a page', () => {
  const entries = new Machine().entries(0);
  const find = (code: number): readonly unknown[] => {
    const entry = entries.find((one) => one.code === code);
    return [entry?.kind, entry?.mnemonic, entry?.description];
  };
  assert.deepEqual(find(0x01), ['function', 'add', 'sum']);
  assert.deepEqual(find(0x02), ['function', 'sub', 'difference']);
  assert.deepEqual(find(0x41), ['data', 'A', 'register A']);
  assert.deepEqual(find(0x22), ['string', '"', 'begins a string']);
});

test('a function of the host that is refused is not there', () => {
  const machine = new Machine();
  assert.throws(() => machine.host('late', 'i64()', () => 1n, { cost: -1 }), { code: 'ERR_ARGUMENT' });
  assert.deepEqual(machine.functions(), []);
  machine.host('late', 'f64()', () => 1);
  assert.equal(machine.call('late').value, 1);
});

test('whatever the host throws or gives, the error is one of the line', () => {
  const machine = new Machine();
  const odd: unknown = Object.create(null);
  machine.host('throwing', 'i64()', () => {
    throw odd;
  });
  machine.bindPort(1, { type: 'i64', read: () => odd as bigint });
  for (const text of ['call A, throwing', 'in A, 1, 0']) {
    assert.throws(() => machine.run(asm(text)), { code: 'ERR_LINE_RUN' }, text);
    assert.equal(machine.status, 'idle');
  }
});
