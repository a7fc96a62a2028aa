// What compilers and assemblers put into objects besides code: groups, bindings, strings that may be merged, packed
// sections, more sections than a half-word counts. readelf and GNU ld are asked for the same.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import {
  abi,
  groupOf,
  isMergeable,
  mergedEntry,
  mergedReference,
  type ObjectFile,
  readObject,
} from 'uranium-jit/elf';
import { compile, directory, hasTool, layOut, link, toolchains } from './linking.ts';

const symbolOf = (object: ObjectFile, name: string) => {
  const symbol = object.symbols.find((candidate) => candidate.name === name);
  assert.ok(symbol, name);
  return symbol;
};
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const symbols = `
  int shared __attribute__((common)); int weakly __attribute__((weak)) = 2; static int mine = 3;
  __attribute__((visibility("hidden"))) int hidden = 4; __attribute__((visibility("protected"))) int guarded = 5;
  extern int elsewhere; int *address(void) { return &mine; } int *other(void) { return &elsewhere; }
  __asm__(".globl minus\\n.set minus, -1\\n.globl large\\n.set large, 0x123456789\\n"
    ".section .text.grouped,\\"axG\\",%progbits,grouped,comdat\\n.weak grouped\\n.type grouped,%function\\ngrouped: nop\\n"
    ".section .data.grouped,\\"awG\\",%progbits,grouped,comdat\\n.byte 1\\n"
    ".data\\n.globl single\\n.type single,%gnu_unique_object\\nsingle: .byte 0\\n.text\\n");
`;

const strings = `
  static const double constants[] = { 1 };
  const char *first(int x) { return x ? "first text" : "second"; }
  const int *wide(void) { return L"wide text"; }
  const char *pointers[] = { "in a table", "another" };
  double third(double x) { return x * 0.75; }
  int eighth(int i) { return "digits"[i]; }
`;

for (const toolchain of toolchains) {
  const { machine, name, skip } = toolchain;
  const title = `${machine}, ${name}`;

  test(`${title}: symbols have their binding, visibility and place`, { skip }, () => {
    const object = readObject(compile(toolchain, 'symbols.o', symbols, ['-O1']), 'symbols.o');
    const facts = (symbol: string) => {
      const { binding, visibility, place, value } = symbolOf(object, symbol);
      return [binding, visibility, place, place === 'section' ? 0 : value];
    };
    assert.deepEqual(facts('shared'), ['global', 'default', 'common', 4]);
    assert.deepEqual(facts('weakly'), ['weak', 'default', 'section', 0]);
    assert.deepEqual(facts('hidden'), ['global', 'hidden', 'section', 0]);
    assert.deepEqual(facts('guarded'), ['global', 'protected', 'section', 0]);
    assert.deepEqual(facts('elsewhere'), ['global', 'default', 'undefined', 0]);
    assert.deepEqual(facts('minus'), ['global', 'default', 'absolute', -1]);
    assert.deepEqual(facts('large'), ['global', 'default', 'absolute', 0x123456789]);
    assert.deepEqual(facts('single'), ['unique', 'default', 'section', 0]);
    assert.equal(facts('grouped')[0], 'weak');

    const [group] = object.groups;
    assert.deepEqual([object.groups.length, group?.signature, group?.comdat], [1, 'grouped', true]);
    assert.deepEqual(
      group?.members.map((index) => object.sections[index]?.name),
      ['.text.grouped', '.data.grouped'],
    );
    const section = object.sections[symbolOf(object, 'grouped').section];
    assert.ok(section);
    assert.equal(groupOf(object, section), group);
    assert.notEqual(section.flags & abi.SHF_GROUP, 0);
  });

  test(`${title}: references into mergeable sections lead to their strings and constants`, { skip }, () => {
    const found = new Set<string>();
    for (const flags of [
      ['-O1', '-fno-pic'],
      ['-O1', '-fPIC'],
      ['-O2', '-fdata-sections', '-ffunction-sections'],
    ]) {
      const object = readObject(compile(toolchain, 'strings.o', strings, flags), 'strings.o');
      for (const section of object.sections) {
        for (const relocation of section.relocations) {
          const reference = mergedReference(object, relocation);
          if (!reference) continue;
          const { entry, section: target, offset } = reference;
          assert.equal(offset, entry.offset);
          const isText = (target.flags & abi.SHF_STRINGS) !== 0;
          if (isText && target.entrySize === 1) found.add(text(entry.bytes));
          else if (isText) found.add(String.fromCodePoint(...new Int32Array(entry.bytes.slice().buffer)));
          else if (target.entrySize === 8) found.add(String(new Float64Array(entry.bytes.slice().buffer)[0]));
        }
      }
    }
    const wanted = ['first text', 'second', 'wide text', 'in a table', 'another', 'digits'];
    // A constant like 0.75 is an instruction's immediate on arm64.
    for (const entry of machine === 'x64' ? [...wanted, '0.75'] : wanted) assert.ok(found.has(entry), entry);
  });

  test(`${title}: a linker that merges finds the same entries`, { skip }, () => {
    // The linker puts equal strings together, and ends into longer ones; where each came to lie is in its words.
    const source = `
      const char *const table[] = { "one", "two", "twenty-two", "one" }; const char *more[] = { "two", "three" };
      const char *inside = &"long text"[5];`;
    const object = readObject(compile(toolchain, 'merged.o', source, ['-O1', '-fno-pic']), 'merged.o');
    const linked = link(toolchain.linker, machine, [object], layOut([object], 0x400000n, 4096n), {
      got: 0x900000n,
    });
    const memory = [...linked.sections.values()];
    let count = 0;
    for (const section of object.sections.filter(({ flags }) => (flags & abi.SHF_ALLOC) !== 0)) {
      for (const relocation of section.relocations) {
        const reference = mergedReference(object, relocation);
        if (!reference) continue;
        const image = linked.sections.get(`merged.o:${section.index}`);
        assert.ok(image);
        const view = new DataView(image.bytes.buffer, image.bytes.byteOffset, image.bytes.byteLength);
        const address = view.getBigUint64(relocation.offset, true);
        const place = memory.find(
          (one) => address >= one.address && address < one.address + BigInt(one.bytes.length),
        );
        assert.ok(place);
        const start = Number(address - place.address);
        const there = text(place.bytes.subarray(start, place.bytes.indexOf(0, start)));
        const within = reference.offset + reference.addend - reference.entry.offset;
        assert.equal(there, text(reference.entry.bytes).slice(within));
        count += 1;
      }
    }
    assert.equal(count, 7);
  });
}

const first = toolchains.find(({ skip }) => !skip);
const skip = first ? false : 'no compiler is installed';

test('entries of mergeable sections', { skip }, () => {
  assert.ok(first);
  const source = `__asm__(".section .rodata.str,\\"aMS\\",%progbits,1\\n.asciz \\"ab\\"\\n.asciz \\"\\"\\n.asciz \\"cde\\"\\n.ascii \\"x\\"\\n"
    ".section .rodata.cst4,\\"aM\\",%progbits,4\\n.long 1, 2\\n.byte 3\\n.text\\n");`;
  const object = readObject(compile(first, 'entries.o', source, []), 'entries.o');
  const section = (name: string) => {
    const found = object.sections.find((candidate) => candidate.name === name);
    assert.ok(found);
    return found;
  };
  const texts = section('.rodata.str');
  const at = (offset: number) => {
    const entry = mergedEntry(object, texts, offset);
    return [entry.offset, text(entry.bytes)];
  };
  assert.deepEqual([0, 1, 2, 3, 4, 6, 7].map(at), [
    [0, 'ab'],
    [0, 'ab'],
    [0, 'ab'],
    [3, ''],
    [4, 'cde'],
    [4, 'cde'],
    [4, 'cde'],
  ]);
  const refused = (offset: number, message: RegExp, name = '.rodata.str') =>
    assert.throws(() => mergedEntry(object, section(name), offset), { code: 'ERR_ELF_FORMAT', message });
  refused(8, /entries\.o, section \.rodata\.str, offset 8: the string has no end/);
  refused(9, /the section has 9 bytes/);
  refused(-1, /offset -1/);
  const constants = section('.rodata.cst4');
  const cut = { ...constants, bytes: constants.bytes.subarray(0, 9) };
  assert.throws(() => mergedEntry(object, cut, 8), {
    code: 'ERR_ELF_FORMAT',
    message: /the last entry has not all of its 4 bytes/,
  });
  refused(0, /no entries that can be merged/, '.text');
  assert.deepEqual([...mergedEntry(object, constants, 5).bytes], [2, 0, 0, 0]);
  assert.ok(isMergeable(texts) && !isMergeable(section('.text')));
});

test('packed debug information keeps its relocations', { skip }, (context) => {
  assert.ok(first);
  const source = `${Array.from({ length: 300 }, (_, i) => `int f${i}(int x) { return x * ${i}; }`).join('\n')}`;
  const bytes = compile(first, 'packed.o', source, ['-g', '-gz=zlib']);
  const packed = readObject(bytes, 'packed.o').sections.filter(({ compression }) => compression);
  const plain = readObject(compile(first, 'packed.o', source, ['-g']), 'plain.o');
  context.diagnostic(
    packed.map(({ name, size, compression }) => `${name} ${compression?.size} → ${size}`).join(', '),
  );
  assert.ok(packed.length > 0);
  for (const { name, compression, relocations } of packed) {
    const same = plain.sections.find((section) => section.name === name);
    assert.equal(compression?.type, abi.ELFCOMPRESS_ZLIB, name);
    // The texts name the compiler's options.
    if (!/_str$/.test(name)) assert.equal(compression?.size, same?.size, name);
    assert.equal(relocations.length, same?.relocations.length, name);
  }
});

test('more sections than a half-word counts', {
  skip: skip || (!hasTool('readelf') && 'not installed: readelf'),
}, () => {
  assert.ok(first);
  const count = 66_000;
  const source = `__asm__(".altmacro\\n.macro one n\\n.section .t\\\\n,\\"ax\\"\\n.globl f\\\\n\\nf\\\\n: .byte 1\\n.long g - .\\n.endm\\n"
    ".set i, 0\\n.rept ${count}\\none %i\\n.set i, i + 1\\n.endr\\n.globl end\\n.set end, 7\\n.text\\n");`;
  const toolchain = toolchains.find(({ name, skip }) => name === 'clang' && !skip) ?? first;
  const bytes = compile(toolchain, 'many.o', source, []);
  const object = readObject(bytes, 'many.o');
  assert.ok(object.sections.length > 2 * count);
  for (const index of [0, 65_279, 65_535, count - 1]) {
    const symbol = symbolOf(object, `f${index}`);
    const section = object.sections[symbol.section];
    assert.equal(section?.name, `.t${index}`);
    assert.equal(section?.relocations.length, 1);
    assert.equal(object.symbols[section?.relocations[0]?.symbol ?? 0]?.name, 'g');
  }
  assert.equal(symbolOf(object, 'end').place, 'absolute');
  const { stdout } = spawnSync('readelf', ['--file-header', 'many.o'], { cwd: directory, encoding: 'utf8' });
  assert.match(stdout, new RegExp(`section headers: +0 \\(${object.sections.length}\\)`));
  // The table of indices is cut off.
  const view = new DataView(bytes.buffer);
  const table = object.sections.findIndex(({ type }) => type === abi.SHT_SYMTAB_SHNDX);
  const at = Number(view.getBigUint64(40, true)) + table * abi.SHDR_SIZE;
  view.setBigUint64(at + 32, 8n, true);
  assert.throws(() => readObject(bytes), {
    code: 'ERR_ELF_FORMAT',
    message: /beyond the 8 bytes of their table/,
  });
  view.setUint32(at + 4, abi.SHT_NULL, true);
  assert.throws(() => readObject(bytes), { code: 'ERR_ELF_FORMAT', message: /in a table that is not there/ });
});
