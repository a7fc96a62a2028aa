/** Machines: control, functions, fuel, errors, versions, macros, marks. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assembleLine, disassembleLine, LineError, Machine } from 'uranium-jit/vm';

const asm = (text: string): Uint8Array => assembleLine(text).bytes;
const example = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/engine/${name}.ul`, import.meta.url)), 'utf8');

function failure(run: () => unknown): LineError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof LineError, String(error));
    return error;
  }
  return assert.fail('it did not fail');
}

test('the lines of the reference run', () => {
  const machine = new Machine();
  machine.run('A,1\x01');
  assert.equal(machine.register('A'), 1n);
  machine.run('B,3\x10C,4\x10A,(B,C\x03)\x01');
  assert.equal(machine.register('A'), 13n);
  machine.run('"id":123,"type":"add","args":[1,2],"ret":3');
  assert.deepEqual(machine.frame, { id: 123, type: 'add', args: [1, 2], ret: 3 });
  assert.equal(machine.frameText, '"id":123,"type":"add","args":[1,2],"ret":3');
  machine.run('"ret":A');
  assert.equal(machine.frameText, '"id":123,"type":"add","args":[1,2],"ret":13');
});

test('the examples give what they should, and disassemble to the same bytes', () => {
  const wanted: Record<string, Record<string, unknown>> = {
    fib: { fib20: 6765, sum: 10945 },
    sieve: { limit: 10000, primes: 1229 },
    pi: { pi: 3.141592653340544, root: Number('1.414213562373095'), text: 'root 2 is 1.414213562373095' },
  };
  for (const [name, frame] of Object.entries(wanted)) {
    const bytes = asm(example(name));
    const machine = new Machine();
    machine.run(bytes);
    assert.deepEqual(machine.frame, frame, name);
    assert.deepEqual(asm(disassembleLine(bytes)), bytes, name);
  }
});

/** Statements, and what A is afterwards. */
const control: readonly (readonly [string, bigint])[] = [
  ['if 1, { set A, 1 }, { set A, 2 }', 1n],
  ['if 0, { set A, 1 }, { set A, 2 }', 2n],
  ['if 0, { set A, 1 }', 0n],
  ['while (lt A, 5), { add A, 1 }', 5n],
  ['while 1, { add A, 1; if (eq A, 7), { break } }', 7n],
  ['repeat 5, { add A, 2 }', 10n],
  ['repeat 0, { add A, 2 }', 0n],
  ['repeat -1, { add A, 2 }', 0n],
  ['repeat B, 5, { add A, B }', 10n],
  ['repeat b, 3, { repeat c, 3, { if (eq b, c), { next }; add A, 1 } }', 6n],
  ['repeat 3, { repeat 3, { add A, 1; break } }', 3n],
  ['set A, 3; repeat A, { add A, 1 }', 6n],
  ['set A, 1; return; set A, 2', 1n],
  ['@define_func("one", "i64()", { return 1 }); add A, (call one)', 1n],
  ['@define_func("none", { add A, 5 }); call none; call none', 10n],
  ['@define_func("falls", "i64(i64)", { if a, { return 9 } }); set A, 4; call A, falls, 0', 0n],
  ['@define_func("swap", "i64(i64,i64)", { return (sub b, a) }); call A, swap, 1, (call swap, 3, 10)', 6n],
  [
    '@define_func("even", "i64(i64)", { if a, { return (call odd, (sub a, 1)) }; return 1 })\n@define_func("odd", "i64(i64)", { if a, { return (call even, (sub a, 1)) }; return 0 })\nset A, (call even, 101); add A, (call odd, 101)',
    1n,
  ],
  ['@define_func("fresh", "i64()", { add b, 1; return b }); call A, fresh; call A, fresh', 1n],
  ['@define_func("touch", "i64()", { set A, 50; return 1 }); add A, (call touch)', 51n],
  [
    '@define_func("base", "i64(i64)", { return (mul a, 3) }); @define_func("other", base); call A, other, 4',
    12n,
  ],
  ['nop; set A, 1', 1n],
];

test('blocks, loops and calls', () => {
  for (const [text, wanted] of control) {
    const machine = new Machine();
    const { status } = machine.run(asm(text));
    assert.deepEqual([status, machine.register('A')], ['done', wanted], text);
  }
});

/** Lines that are refused before they run: offset and message. */
const refused: readonly (readonly [string, number, RegExp])[] = [
  ['A,1.5\x01', 2, /a double stands here; expected a value of type i64/],
  ['A,"x"\x01', 2, /a string stands here/],
  ['1,A\x01', 0, /add has nothing to write to; expected a register, a local or a field first/],
  ['A\x01', 1, /add has 1 arguments; expected 2, or 3 with a destination \(i64 i64\)/],
  ['A,1,2,3\x01', 7, /add has 4 arguments/],
  ['A,(B,1\x15\x1f)\x01B,1.5\x1b\x01\x10', 10, /B is of type i64; expected a value of type f64/],
  ['total,1\x01', 0, /total is unknown; expected a function or a field/],
  ['A,(nobody,1\x1a)\x10', 3, /nobody is unknown; expected the name of a function/],
  ['A\x1b\x03\x01', 1, /page 3 has no opcode 0x01/],
  ['A,1\xff', 3, /page 0 has no opcode 0xff/],
  ['1,2\x17', 2, /if has no block here; expected a block/],
  ['1,{\x1d}\x17', 3, /break stands in no loop/],
  ['1\x1c', 1, /return has 1 arguments; expected 0/],
  ['A,(1,{}\x17)\x10', 7, /if has no value/],
  ['A,{}\x10', 2, /a block stands where a value belongs/],
  ['A,[1]\x10', 2, /a list is the value of a field only/],
  ['@nothing()', 0, /@nothing is unknown/],
  ['1,{@define_func("f",{})}\x17', 3, /stands in a block/],
  ['@define_func("ff","i64(x)",{})', 18, /"x" is not a type/],
  ['@define_func("1f",{})', 13, /cannot be the name of a function/],
  ['@define_func("ff",{a,1.5\x01})', 21, /function ff, version 1: a double stands here/],
];

test('a line is checked before anything of it runs', () => {
  for (const [text, offset, message] of refused) {
    const machine = new Machine();
    const before = machine.snapshot();
    const bytes = Uint8Array.from(`Z,7\x10${text}`, (letter) => letter.charCodeAt(0));
    const error = failure(() => machine.run(bytes));
    assert.match(error.message, message, text);
    assert.deepEqual([error.offset - 4, error.state, error.code], [offset, 'check', 'ERR_LINE_CHECK'], text);
    assert.equal(machine.snapshot(), before, 'nothing has changed');
  }
});

test('a statement that fails leaves the state as it was before it', () => {
  const machine = new Machine();
  const error = failure(() => machine.run(asm('set A, 1; set B, 5; add A, (mul B, 2 | div 0); set A, 99')));
  assert.deepEqual(
    [error.code, error.kind, error.offset, error.state],
    ['ERR_LINE_RUN', 'division', 17, 'run'],
  );
  assert.deepEqual([machine.register('A'), machine.register('B'), machine.status], [1n, 5n, 'idle']);
  machine.run(asm('@define_func("deep", "i64(i64)", { return (call deep, (add a, 1)) })'));
  const deep = failure(() => machine.call('deep', [0n]));
  assert.deepEqual([deep.kind, deep.functionName, deep.version], ['stack', 'deep', 1]);
});

test('out of fuel, a run stops at a block and goes on with more', () => {
  const machine = new Machine();
  const line = machine.load(asm(example('fib')));
  const whole = machine.run(line);
  for (const portion of [13, 14, 100, 12345]) {
    machine.reset();
    let outcome = machine.run(line, { fuel: portion });
    let turns = 1;
    while (outcome.status === 'stopped') {
      assert.equal(machine.status, 'stopped');
      // what is left over is not lost: it was not used
      outcome = machine.resume(portion);
      turns += 1;
    }
    assert.equal(outcome.fuelUsed, whole.fuelUsed, `portions of ${portion}`);
    assert.ok(turns >= whole.fuelUsed / portion);
    assert.deepEqual(machine.frame, { fib20: 6765, sum: 10945 });
  }
  machine.run(line, { fuel: 0 });
  assert.throws(() => machine.run(line), /a run is stopped: resume it, or abandon it/);
  machine.abandon();
  assert.equal(machine.status, 'idle');
});

test('an endless loop uses its fuel, and bytes that are gone over cost fuel', () => {
  const machine = new Machine({ memory: 2 ** 20 });
  const { status, fuelUsed, fuelLeft } = machine.run(asm('while 1, { }'), { fuel: 10_000 });
  assert.deepEqual([status, fuelUsed + fuelLeft], ['stopped', 10_000]);
  machine.abandon();
  assert.equal(machine.run(asm('mfill 0, 1, 1048576'), { fuel: 10_000 }).status, 'stopped');
  assert.equal(machine.memory[0], 0, 'nothing was written');
  assert.equal(machine.resume(20_000).status, 'done');
  assert.equal(machine.memory[1048575], 1);
});

test('functions are replaced between calls, by version', () => {
  const machine = new Machine();
  const define = (factor: number): void => {
    machine.load(asm(`@define_func("scale", "i64(i64)", { return (mul a, ${factor}) })`));
  };
  const scale = (): unknown => machine.call('scale', [10n]).value;
  define(1);
  define(2);
  assert.equal(scale(), 20n);
  assert.equal(machine.rollback('scale'), 1);
  assert.equal(scale(), 10n);
  define(3);
  assert.equal(scale(), 30n, 'a new version is what runs');
  machine.pin('scale', 2);
  define(4);
  assert.equal(scale(), 20n);
  machine.unpin('scale');
  assert.equal(scale(), 40n);
  const [info] = machine.functions();
  assert.deepEqual(
    info?.versions.map(({ version }) => version),
    [1, 2, 3, 4],
  );
  assert.throws(() => machine.pin('scale', 9), /has no version 9; it has 1, 2, 3, 4/);
  assert.throws(
    () => machine.load(asm('@define_func("scale", "f64(f64)", { return a })')),
    /scale is i64\(i64\) and cannot become f64\(f64\)/,
  );
  for (let factor = 5; factor < 1000; factor++) define(factor);
  assert.equal(machine.functions()[0]?.versions.length, 8, 'old versions are let go');
});

test('a call ends in the version that it began in', () => {
  const machine = new Machine();
  machine.host('replace', 'void()', () => {
    machine.load(asm('@define_func("work", "i64(i64)", { return 1000 })'));
  });
  machine.run(
    asm(
      '@define_func("work", "i64(i64)", { if a, { call replace; set b, (call work, 0) }; return (add b, 1) })',
    ),
  );
  assert.equal(
    machine.call('work', [1n]).value,
    1001n,
    'the inner call ran version 2, the outer one version 1',
  );
  const [work] = machine.functions().filter(({ name }) => name === 'work');
  assert.equal(work?.current, 2);
});

test('macros put blocks and groups in, with places, and update what uses them', () => {
  const machine = new Machine();
  machine.run(
    asm(
      '@define_macro("clamp", "v,low,high", { if (lt v, low), { set v, low }; if (gt v, high), { set v, high } })\n@define_macro("square", "x", (mul x, x))\n@define_macro("rate", "", 7)\nset A, 50; @clamp(A, 0, 10); add A, @square((add A, 1)); add A, @rate()',
    ),
  );
  assert.equal(machine.register('A'), 10n + 121n + 7n);
  machine.run(asm('@define_func("fee", "i64(i64)", { return (mul a, @rate()) })'));
  assert.equal(machine.call('fee', [3n]).value, 21n);
  machine.run(asm('@define_macro("rate", "", 8)'));
  assert.equal(machine.call('fee', [3n]).value, 24n, 'the function was made anew');
  assert.equal(machine.functions()[0]?.current, 2);
  assert.throws(() => machine.run(asm('@define_macro("rate", "", "text")')), /a string stands here/);
  assert.equal(machine.call('fee', [3n]).value, 24n, 'the line was refused as a whole');
  const line = '@define_macro("half", "x", { div x, 0 }); set B, 1; @half(B)';
  const error = failure(() => machine.run(asm(line)));
  assert.equal(error.offset, asm('@define_macro("half", "x", { div x, 0 }); set B, 1').length);
  assert.match(error.message, /macro half version 1, offset 29/);
  assert.throws(
    () => machine.run(asm('@define_macro("loop", "", { @loop() }); @loop()')),
    /more than 300 levels/,
  );
});

test('what macros make is limited, however they are nested', () => {
  const nest = (use: string, times: number): string =>
    [`${use}(`.repeat(times), 'A', ')'.repeat(times)].join('');
  const double = '@define_macro("double", "x", (add x, x))\n';
  const deep = `@define_macro("deep", "x", ${'(add 1, '.repeat(90)}x${')'.repeat(90)})\n`;
  const machine = new Machine();
  machine.run(asm(`${double}set A, 1; set B, ${nest('@double', 10)}`));
  assert.equal(machine.register('B'), 1024n);
  assert.throws(() => machine.run(asm(`${double}set B, ${nest('@double', 60)}`)), /more than 300000 nodes/);
  assert.throws(() => machine.run(asm(`${deep}set B, ${nest('@deep', 60)}`)), /more than 300 levels/);
  // a long line is not counted as what its one macro makes
  machine.run(asm(`${double}set B, @double(A)\n${'set C, (add A, (mul A, 2))\n'.repeat(60_000)}`));
  // functions and macros have a source, which is that of the line
  const maker = '@define_macro("maker", "", { @define_func("made", "i64()", { return 1 }) }); @maker()';
  assert.throws(() => machine.run(asm(maker)), /a macro makes the block of a function/);
  const block = '@define_macro("five", "", { return 5 }); @define_func("made", "i64()", @five())';
  assert.throws(() => machine.run(asm(block)), /a macro makes the block of a function/);
});

test('lines with many definitions are loaded in the time of their length', () => {
  const machine = new Machine();
  const count = 3000;
  const lines = Array.from({ length: count }, (_, index) => {
    const target = index === 0 ? 'base' : `alias${index - 1}`;
    return `@define_func("alias${index}", ${target}); "field${index}": ${index}`;
  });
  machine.run(asm(`@define_func("base", "i64()", { return 7 })\n${lines.join('\n')}`));
  assert.equal(machine.call(`alias${count - 1}`).value, 7n);
  assert.equal(machine.frame[`field${count - 1}`], count - 1);
  assert.throws(() => machine.run(asm(`@define_func("base", alias${count - 1})`)), /would lead to itself/);
});

test('a snapshot keeps every byte, whatever the sizes', () => {
  for (let size = 0; size < 20; size++) {
    const memory = size === 0 ? 0 : 4096 + size;
    const machine = new Machine({ memory });
    const bytes = Uint8Array.from({ length: size }, (_, index) => 255 - index * size);
    machine.writeMemory(memory - size, bytes);
    machine.run(asm(`sset S, "${'é'.repeat(size)}"; scat T, S, "${'x'.repeat(size)}"; "text": T`));
    const copy = Machine.restore(machine.snapshot());
    assert.deepEqual(copy.memory, machine.memory);
    assert.equal(copy.register('T'), machine.register('T'));
    assert.equal(copy.snapshot(), machine.snapshot());
  }
  const wrong = new Machine().snapshot().replace('"made":[]', '"made":["A*=="]');
  assert.throws(() => Machine.restore(wrong), /ERR_SNAPSHOT.*base64/);
});

test('a snapshot keeps versions, of lines and of the host, and which is current', () => {
  const machine = new Machine();
  const define = (name: string, value: number): void => {
    machine.run(asm(`@define_func("${name}", "i64()", { return ${value} })`));
  };
  define('mixed', 1);
  const bindHost = (to: Machine): void => to.host('mixed', 'i64()', () => 2n);
  bindHost(machine);
  define('mixed', 3);
  define('pinned', 1);
  machine.pin('pinned', 1);
  for (let value = 2; value < 12; value++) define('pinned', value);
  const restore = (): Machine => Machine.restore(machine.snapshot(), bindHost);
  const values = (of: Machine): unknown[] => ['mixed', 'pinned'].map((name) => of.call(name).value);
  assert.deepEqual(values(restore()), [3n, 1n]);
  assert.deepEqual(restore().functions(), machine.functions());
  assert.equal(machine.rollback('mixed'), 2);
  const copy = restore();
  assert.deepEqual(values(copy), [2n, 1n]);
  assert.equal(copy.rollback('mixed'), 1);
  copy.unpin('pinned');
  assert.deepEqual(values(copy), [1n, 11n]);
  assert.throws(() => Machine.restore(machine.snapshot()), /it needs mixed, i64\(\), of the host/);
});

test('a snapshot whose parts do not fit is refused', () => {
  const machine = new Machine();
  machine.run(
    asm(
      '@define_func("one", "i64()", { return 1 }); @define_func("two", "f64()", { return 2.0 }); "part": 1.5',
    ),
  );
  const text = machine.snapshot();
  const alias = (target: string): unknown => [{ version: 1, kind: 'alias', target }];
  // biome-ignore lint/suspicious/noExplicitAny: whatever stands in the text
  const changes: readonly ((snapshot: any) => void)[] = [
    (snapshot) => (snapshot.functions[0].versions = []),
    (snapshot) => (snapshot.functions[0].versions = alias('one')),
    (snapshot) => (snapshot.functions[0].versions = alias('two')),
    (snapshot) => (snapshot.functions[0].versions[0].version = 'x'),
    (snapshot) => (snapshot.limits.memory = -1),
    (snapshot) => (snapshot.limits.strings = null),
    (snapshot) => (snapshot.limits = null),
    (snapshot) => (snapshot.frame[0][1].f = 'NaN'),
  ];
  for (const change of changes) {
    const snapshot: unknown = JSON.parse(text);
    change(snapshot);
    assert.throws(() => Machine.restore(JSON.stringify(snapshot)), { code: 'ERR_SNAPSHOT' }, String(change));
  }
});

test('functions may have the names of opcodes', () => {
  const machine = new Machine();
  for (const name of ['set', 'repeat', 'call', 'if']) {
    machine.run(
      asm(`@define_func("${name}", "i64(i64,i64)", { return (add a, b) }); @bind(3, 0x81, ${name})`),
    );
    machine.run(asm('set A, 40; op 3.0x81 A, 2; set B, (op 3.0x81 A, (op 3.0x81 A, 1))'));
    assert.deepEqual([machine.register('A'), machine.register('B')], [42n, 85n], name);
  }
});

test('reset goes back to the mark, and copies only what was written', () => {
  const machine = new Machine({ memory: 2 ** 20 });
  machine.run(asm('set A, 1; sset S, "kept"; store64 5000, 77; "id": 1; @define_func("f1", { set A, 9 })'));
  machine.mark();
  machine.run(asm('set A, 2; scat S, S, "!"; store64 5000, 78; mfill 100000, 1, 50000; "id": 2; "new": 3'));
  machine.reset();
  assert.deepEqual([machine.register('A'), machine.register('S'), machine.frame], [1n, 'kept', { id: 1 }]);
  assert.equal(machine.memory[5000], 77);
  assert.ok(machine.memory.subarray(100_000, 150_000).every((byte) => byte === 0));
  machine.run(asm('call f1; "new": 4'));
  assert.deepEqual([machine.register('A'), machine.frame], [9n, { id: 1, new: 4 }]);
  const fresh = new Machine();
  fresh.run(asm('store8 0, 1; "a": 1; set A, 1'));
  fresh.reset();
  assert.deepEqual([fresh.memory[0], fresh.frame, fresh.register('A')], [0, {}, 0n]);
});

test('the trace tells what ran, what it wrote and what was decided', () => {
  const machine = new Machine({ trace: 5 });
  machine.run(
    asm(
      'set A, 1; if (gt A, 3), { set A, 100 }; @define_func("twice", "i64(i64)", { return (mul a, 2) }); call A, twice, 21; sset S, "end"',
    ),
  );
  const shown = machine.trace.map(({ functionName, offset, value, taken }) => [
    functionName,
    offset,
    value ?? taken,
  ]);
  assert.deepEqual(shown, [
    [undefined, 3, 1n],
    [undefined, 19, false],
    [undefined, 72, undefined],
    ['twice', 59, 42n],
    [undefined, 80, 'end'],
  ]);
  assert.deepEqual(
    machine.trace.map(({ text }) => text),
    ['set A, 1', 'if (gt A, 3)', 'call A, twice, 21', 'return (mul a, 2)', 'sset S, "end"'],
  );
  assert.deepEqual(machine.trace[1]?.inputs, { A: 1n });
  for (let turn = 0; turn < 10; turn++) machine.run(asm('add A, 1'));
  assert.equal(machine.trace.length, 5);
  assert.equal(machine.trace.at(-1)?.value, 52n);
});
