import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { Assembler, assemble, external, x64 } from 'uranium-jit/asm';
import { CodeMemory, type LoadedCode, loadBridge } from 'uranium-jit/native';

const bridge = loadBridge();
const constant = (n: number) => assemble(x64`mov eax, ${n}; ret`);
const run = (code: LoadedCode): bigint => bridge.call(code.entry);
const oneMiB = 2 ** 20;
const small = (): CodeMemory => new CodeMemory(bridge, { size: oneMiB, entryCount: 4096 });

/** [start, end, permissions] of the mappings of this process. */
function mappings(): [bigint, bigint, string][] {
  return readFileSync('/proc/self/maps', 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [range = '', permissions = ''] = line.split(' ');
      const [start, end] = range.split('-').map((text) => BigInt(`0x${text}`));
      return [start as bigint, end as bigint, permissions];
    });
}

const permissionsAt = (address: bigint): string | undefined =>
  mappings().find(([start, end]) => start <= address && address < end)?.[2];

/** Mappings of code memory and their permissions. */
const codeMappings = (): string[] =>
  readFileSync('/proc/self/maps', 'utf8')
    .split('\n')
    .filter((line) => line.includes('memfd:uranium'))
    .map((line) => line.split(' ')[1] as string);

test('Loaded code runs, and its entry stays while its body is replaced', () => {
  const memory = small();
  const code = memory.load(constant(1), { name: 'one' });
  const { entry, body, slot } = code;
  assert.equal(run(code), 1n);
  assert.equal(entry % 16n, 0n);
  assert.equal(slot % 8n, 0n);
  assert.equal(body % 32n, 0n);
  code.replace(constant(2));
  assert.equal(run(code), 2n);
  assert.equal(code.entry, entry);
  assert.equal(code.slot, slot);
  assert.notEqual(code.body, body);
  assert.equal(bridge.call(body), 1n, 'the old body runs until it is reclaimed');
  assert.ok(memory.statistics().retired > 0);
  memory.reclaim();
  assert.equal(memory.statistics().retired, 0);
  assert.deepEqual([...bridge.read(body, 4)], [0xcc, 0xcc, 0xcc, 0xcc]);
  assert.equal(bridge.read(entry, 2).join(), '255,37', 'jmp [rip + disp32]');
});

test('What is released is filled with traps, and is used again', () => {
  const memory = small();
  const first = memory.load(constant(1));
  const keeper = memory.load(constant(2));
  const { entry, body } = first;
  first.release();
  assert.deepEqual([...bridge.read(body, 4)], [0xcc, 0xcc, 0xcc, 0xcc]);
  const trap = new BigUint64Array(bridge.read(first.slot, 8).buffer)[0] as bigint;
  assert.deepEqual([...bridge.read(trap, 2)], [0x0f, 0x0b], 'ud2');
  assert.throws(() => first.release(), { code: 'ERR_NATIVE_MEMORY' });
  assert.throws(() => first.replace(constant(1)), { code: 'ERR_NATIVE_MEMORY' });
  const second = memory.load(constant(3));
  assert.equal(second.entry, entry);
  assert.equal(second.body, body);
  assert.equal(run(second), 3n);
  assert.equal(run(keeper), 2n);
  assert.deepEqual([...memory.loaded], [keeper, second]);
});

test('A trampoline leads to one body and then to another, under callers that know its address', () => {
  const memory = small();
  const [one, two] = [1, 2].map((n) => memory.load(constant(n), { withoutEntry: true })) as [
    LoadedCode,
    LoadedCode,
  ];
  const trampoline = memory.trampoline(one.entry);
  const caller = memory.load(assemble(x64`sub rsp, 8; call ${external('work')}; add rsp, 8; ret`), {
    resolve: () => trampoline.address,
  });
  assert.equal(run(caller), 1n);
  trampoline.lead(two.entry);
  assert.equal(run(caller), 2n);
  const other = memory.trampoline(trampoline.address);
  trampoline.lead(one.entry);
  assert.equal(bridge.call(other.address), 1n, 'to another entry, and on to what that leads to');
  assert.throws(() => trampoline.lead(0n), { code: 'ERR_ARGUMENT' });
  assert.throws(() => memory.trampoline(bridge.env), { code: 'ERR_ARGUMENT' });
  assert.equal(run(caller), 1n);
  other.release();
  assert.throws(() => other.lead(one.entry), { code: 'ERR_NATIVE_MEMORY' });
  assert.throws(() => other.release(), { code: 'ERR_NATIVE_MEMORY' });
  assert.equal(memory.trampoline(two.entry).address, other.address, 'the entry is used again');
});

test('No page is ever writable and executable', () => {
  const memory = small();
  const check = (): void => {
    for (const permissions of codeMappings()) assert.doesNotMatch(permissions, /wx/);
  };
  check();
  const code = memory.load(constant(1));
  check();
  assert.equal(permissionsAt(code.entry), 'r-xs');
  assert.equal(permissionsAt(code.body), 'r-xs');
  assert.equal(permissionsAt(code.slot), 'rw-p');
  code.replace(constant(2));
  check();
  for (let i = 0; i < 2000; i++) memory.load(constant(i));
  check();
  code.release();
  memory.reclaim();
  check();
  assert.ok(codeMappings().includes('rw-s') && codeMappings().includes('r-xs'));
});

test('Relocations are applied for the address where the code runs', () => {
  const memory = small();
  const callee = memory.load(constant(7), { name: 'callee' });
  const resolve = (symbol: string) => (symbol === 'callee' ? callee.entry : undefined);
  const near = assemble(x64`sub rsp, 8; call ${external('callee')}; add rsp, 8; ret`);
  const far = assemble(x64`sub rsp, 8; mov rax, ${external('callee')}; call rax; add rsp, 8; ret`);
  for (const code of [near, far]) {
    const caller = memory.load(code, { resolve });
    assert.equal(run(caller), 7n);
    callee.replace(constant(8));
    assert.equal(run(caller), 8n, 'callers keep the address');
    callee.replace(constant(7));
  }
  const used = memory.statistics().used;
  assert.throws(() => memory.load(near), { code: 'ERR_LABEL' });
  const data = assemble(x64`lea rax, [rip + ${external('callee')}]; ret`);
  assert.throws(() => memory.load(data, { resolve: () => 1n }), { code: 'ERR_ELF_RELOCATION' });
  for (const address of ['x', 5, null, {}] as unknown[] as bigint[])
    assert.throws(() => memory.load(near, { resolve: () => address }), {
      code: 'ERR_ARGUMENT',
      message: /refers to callee: it must be resolved to an address/,
    });
  assert.equal(memory.statistics().used, used, 'nothing is loaded when it fails');
});

test('Calls and jumps lead anywhere, by one detour for each target', () => {
  const memory = small();
  // Linux's mmap, mprotect and munmap: a page as far away as addresses can be
  const remote = (size: number) => {
    for (let at = 0x1000_0000_0000n; at < 0x7000_0000_0000n; at += 0x1000_0000_0000n) {
      const address = bridge.syscall(9n, at, BigInt(size), 3n, 0x100022n, -1n, 0n);
      if (BigInt.asIntN(64, address) > 0n) return address;
    }
    throw new Error('no address is free');
  };
  const address = remote(4096);
  bridge.write(address, Uint8Array.of(0xb8, 7, 0, 0, 0, 0xc3, 0xb8, 8, 0, 0, 0, 0xc3)); // mov eax, 7; ret; mov eax, 8; ret
  bridge.syscall(10n, address, 4096n, 5n);
  const caller = new Assembler()
    .append(x64`push rbx; call ${external('far')}; mov ebx, eax; call ${external('far')} + 6; add ebx, eax`)
    .append(x64`call ${external('far')}; add eax, ebx; pop rbx; ret`)
    .symbol('jump')
    .append(x64`jmp ${external('far')}`);
  const used = memory.statistics().used;
  const code = memory.load(caller.finish(), {
    resolve: (symbol) => (symbol === 'far' ? address : undefined),
  });
  assert.equal(run(code), 22n);
  assert.equal(bridge.call(code.symbol('jump')), 7n);
  assert.deepEqual(
    code.code.symbols.map(({ name }) => name),
    ['jump', 'far@far', 'far+6@far'],
  );
  assert.equal(code.size, code.code.bytes.length);
  code.release();
  memory.reclaim();
  assert.equal(memory.statistics().used, used);
  bridge.syscall(11n, address, 4096n);
});

test('Constants of code are loaded with it; data that is written is refused', () => {
  const memory = small();
  const section = (kind: 'rodata' | 'data') => ({
    ...assemble(x64`mov eax, [rip + ${external('answer')}]; ret`),
    sections: [
      {
        name: `.${kind}`,
        kind,
        bytes: Uint8Array.of(1, 0, 0, 0, 42, 0, 0, 0),
        alignment: 64,
        relocations: [],
        symbols: [{ name: 'answer', offset: 4 }],
      },
    ],
  });
  const code = memory.load(section('rodata'));
  assert.equal(run(code), 42n);
  assert.equal(code.symbol('answer') % 64n, 4n);
  assert.throws(() => memory.load(section('data')), {
    code: 'ERR_ARGUMENT',
    message: /code has the section \.data, which is written/,
  });
});

test('Symbols of loaded code have addresses', () => {
  const memory = small();
  const code = new Assembler()
    .append(x64`mov eax, 1; ret`)
    .align(16)
    .symbol('two')
    .append(x64`mov eax, 2; ret`);
  const kernels = memory.load(code.finish(), { name: 'kernels', withoutEntry: true, alignment: 64 });
  assert.equal(kernels.body % 64n, 0n);
  assert.equal(kernels.entry, kernels.body);
  assert.equal(kernels.slot, 0n);
  assert.equal(bridge.call(kernels.symbol('two')), 2n);
  assert.throws(() => kernels.symbol('three'), { code: 'ERR_LABEL' });
  assert.throws(() => kernels.replace(constant(1)), { code: 'ERR_NATIVE_MEMORY' });
  assert.throws(() => memory.load(constant(1), { alignment: 48 }), { code: 'ERR_NATIVE_MEMORY' });
});

test('Full memory is an error that leaves what is loaded intact', () => {
  const memory = small();
  const first = memory.load(constant(1));
  const large = { bytes: new Uint8Array(100_000), relocations: [], symbols: [] };
  const loaded: LoadedCode[] = [];
  assert.throws(
    () => {
      for (;;) loaded.push(memory.load(large));
    },
    { code: 'ERR_NATIVE_MEMORY' },
  );
  assert.equal(run(first), 1n);
  for (const code of loaded) code.release();
  assert.equal(memory.load(large).size, 100_000);
  assert.throws(() => new CodeMemory(bridge, { size: 65536 }), { code: 'ERR_NATIVE_MEMORY' });
});

test('Any sequence of loads, replacements and releases keeps every function right and the sums exact', () => {
  const operation = fc.record({
    kind: fc.constantFrom('load', 'replace', 'release', 'reclaim'),
    index: fc.nat(1000),
    padding: fc.nat(300),
  });
  const memory = small();
  const idle = memory.statistics().used;
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 60 }), (operations) => {
      const live: { code: LoadedCode; value: number }[] = [];
      let next = 0;
      const make = (padding: number) =>
        new Assembler().append(x64`mov eax, ${++next}; ret`).data(new Uint8Array(padding)).finish();
      for (const { kind, index, padding } of operations) {
        const target = live[index % Math.max(1, live.length)];
        if (kind === 'load') live.push({ code: memory.load(make(padding)), value: next });
        else if (kind === 'reclaim') memory.reclaim();
        else if (target === undefined) continue;
        else if (kind === 'replace') {
          target.code.replace(make(padding));
          target.value = next;
        } else {
          target.code.release();
          live.splice(live.indexOf(target), 1);
        }
      }
      for (const { code, value } of live) assert.equal(run(code), BigInt(value));
      for (const { code } of live) code.release();
      memory.reclaim();
      assert.equal(memory.statistics().used, idle);
    }),
    { numRuns: 40 },
  );
});

test('A region takes memory by touch, gives it back, and its views end with it', () => {
  const memory = small();
  const region = memory.reserve(2 ** 32 + 1);
  assert.equal(region.size, 2 ** 32 + 4096);
  const bytes = new Uint8Array(region.view(4096, 10_000));
  bytes.fill(7);
  assert.equal(region.view(4096, 10_000), bytes.buffer);
  assert.throws(() => region.view(4096, 4096), { code: 'ERR_NATIVE_MEMORY' });
  assert.throws(() => region.view(region.size, 1), { code: 'ERR_NATIVE_MEMORY' });
  assert.deepEqual([...bridge.read(region.address + 4096n, 2)], [7, 7]);
  region.decommit(4097, 8192);
  assert.deepEqual([bytes[0], bytes[4095], bytes[4096], bytes[8191], bytes[8192]], [7, 7, 0, 0, 7]);
  region.release();
  assert.equal(bytes.length, 0);
  assert.throws(() => region.release(), { code: 'ERR_NATIVE_MEMORY' });
  assert.throws(() => region.view(0, 1), { code: 'ERR_NATIVE_MEMORY' });
  assert.throws(() => memory.reserve(2 ** 50), { code: 'ERR_NATIVE_MEMORY', cause: 'ENOMEM' });
});
