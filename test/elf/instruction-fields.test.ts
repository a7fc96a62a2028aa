/** References from instructions of AArch64 in shared objects: what ADRP, ADD and BL reach, by the symbol table. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Assembler, arm64, disassemble, external } from 'uranium-jit/asm';
import { writeSharedObject } from 'uranium-jit/elf';
import { codeSections } from '../../src/cli/elf-code.ts';

const objectOf = (assembler: Assembler): Uint8Array =>
  writeSharedObject({
    machine: 'arm64',
    code: assembler.finish(),
    data: { bytes: new Uint8Array(64), size: 0x12_3456, symbols: [{ name: 'table', offset: 0x12_3450 }] },
    imports: [],
    exports: ['start', 'table', 'work'].map((name) => ({ name, symbol: name })),
    soname: 'fields.so',
  });

test('adrp, add, ldr and bl lead to the symbols', () => {
  const assembler = new Assembler()
    .symbol('start')
    .append(arm64`adrp x0, ${external('table')}; add x0, x0, :lo12:${external('table')}`)
    .append(arm64`ldr x1, [x0, :lo12:${external('table')}]; bl ${external('work')} + 4`)
    .data(new Uint8Array(1000))
    .symbol('work')
    .append(arm64`nop; ret`);
  const file = objectOf(assembler);
  const [section] = codeSections(file, 'fields.so');
  assert.ok(section);
  const list = disassemble(section.bytes, { processor: 'arm64', address: section.address });
  const numberOf = (index: number): bigint => BigInt(/#(\w+)\]?$/.exec(list[index]?.text ?? '')?.[1] ?? -1);
  const page = list[0]?.target ?? 0n;
  const table = page + numberOf(1);
  assert.equal(page % 4096n, 0n);
  assert.equal(table % 65536n, 0x3450n);
  assert.equal(numberOf(2), table % 4096n);
  const work = section.symbols.find(({ name }) => name === 'work');
  assert.equal(list[3]?.target, section.address + BigInt(work?.offset ?? 0) + 4n);
});

test('a reference that is not aligned, or out of reach, is refused', () => {
  const unaligned = new Assembler()
    .symbol('start')
    .symbol('work')
    .append(arm64`ldr x1, [x0, :lo12:${external('table')} + 1]`);
  assert.throws(() => objectOf(unaligned), {
    code: 'ERR_ELF_RELOCATION',
    message: /low12x8 against "table"/,
  });
  const far = new Assembler()
    .symbol('start')
    .symbol('work')
    .append(arm64`bl ${external('work')} + 0x8000000`);
  assert.throws(() => objectOf(far), { code: 'ERR_ELF_RELOCATION', message: /branch26/ });
});
