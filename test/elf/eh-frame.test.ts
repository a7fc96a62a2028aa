// .eh_frame of clang and gcc for both processors: as readelf sees it, and back to the same bytes.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  abi,
  type CallFrameInstruction,
  encodeCallFrame,
  parseFrames,
  pointerEncodings,
  readFrames,
  readObject,
  writeFrames,
} from 'uranium-jit/elf';
import { compile, directory, hasTool, toolchains } from './linking.ts';

/** Frames of many kinds: leaves, saved registers, variable sizes, early returns, clean-up while an exception passes. */
const source = `
  int leaf(int x) { return x + 1; }
  extern long call_me(long, ...); extern void take(char *);
  long saves(long a, long b, long c) { long x = call_me(a), y = call_me(b), z = call_me(c), w = call_me(x); return x + y * z - w; }
  long grows(long n) { char *p = __builtin_alloca(n); take(p); return p[0] + n; }
  long large(long n) { char p[100000]; take(p); return p[n]; }
  long leaves(long n) { if (n > 5) return 1; long x = call_me(n); return x + call_me(n, x, 1, 2, 3, 4, 5, 6, 7, 8, 9); }
  static void clean(long *p) { call_me(*p); }
  long cleans(long n) { __attribute__((cleanup(clean))) long x = n; return call_me(n); }
  __attribute__((noreturn)) void ends(void) { for (;;) call_me(1); }
`;
const flags = ['-O2', '-fasynchronous-unwind-tables', '-fexceptions', '-ffunction-sections'];
const levels = [flags, [...flags, '-O0'], [...flags, '-fno-omit-frame-pointer', '-fPIC']];

/** An instruction as readelf prints it, without the names of registers. */
function asReadelf({ operation, operands }: CallFrameInstruction): string {
  const [first, second] = operands;
  const signed = (value: typeof first) => `cfa${Number(value) < 0 ? '' : '+'}${value}`;
  switch (operation) {
    case 'def_cfa':
      return `def_cfa: r${first} ofs ${second}`;
    case 'offset':
    case 'offset_extended':
      return `${operation}: r${first} at ${signed(second)}`;
    case 'def_cfa_offset':
    case 'GNU_args_size':
    case 'advance_loc':
    case 'advance_loc1':
    case 'advance_loc2':
    case 'advance_loc4':
      return `${operation}: ${first}`;
    case 'def_cfa_register':
    case 'restore':
    case 'same_value':
    case 'undefined':
      return `${operation}: r${first}`;
    default:
      return operation;
  }
}

/** What readelf prints of the frames, an instruction a line. */
function readelf(file: string): string[] {
  const { stdout, status } = spawnSync('readelf', ['--debug-dump=frames', '--wide', file], {
    cwd: directory,
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  return [...stdout.matchAll(/^ {2}DW_CFA_(.*)$/gm)].map(([, text = '']) =>
    text
      .replace(/ \([^)]*\)/g, '')
      .replace(/ to [0-9a-f]+$/, '')
      .replace(/^(def_cfa_expression|expression|val_expression).*/, '$1'),
  );
}

for (const toolchain of toolchains) {
  const { machine, name } = toolchain;
  const skip = toolchain.skip || (!hasTool('readelf') && 'not installed: readelf');
  test(`${machine}, ${name}: frames are as readelf sees them, and are written back as they were`, {
    skip,
  }, () => {
    for (const level of levels) {
      const bytes = compile(toolchain, 'frames.o', source, level, true);
      const object = readObject(bytes, 'frames.o');
      const frames = readFrames(object);
      const table = object.sections.find((section) => section.name === '.eh_frame');
      assert.ok(table);
      const parsed = parseFrames(table.bytes, { relocations: table.relocations });
      const entries = [...parsed.commons, ...parsed.functions].sort((a, b) => a.offset - b.offset);
      const ours = entries.flatMap(({ instructions }) => instructions.map(asReadelf));
      assert.deepEqual(ours, readelf('frames.o'));

      const names = frames.map(({ section }) => section?.name);
      for (const wanted of ['leaf', 'saves', 'grows', 'leaves', 'cleans', 'ends']) {
        const frame = frames[names.indexOf(`.text.${wanted}`)];
        assert.ok(frame, wanted);
        const symbol = object.symbols.find((candidate) => candidate.name === wanted);
        assert.deepEqual([frame.sectionOffset, Number(frame.size)], [symbol?.value, symbol?.size], wanted);
        assert.equal(frame.data !== undefined, wanted === 'cleans', wanted);
      }
      const cleaning = frames[names.indexOf('.text.cleans')]?.common;
      assert.match(cleaning?.augmentation ?? '', /^zP?L?R$|^zPLR$/);
      assert.ok(cleaning?.personality?.relocation);

      // The instructions end their entries.
      for (const [index, { offset, instructions, ...entry }] of entries.entries()) {
        const common = 'common' in entry ? entry.common : entry;
        const end = entries[index + 1]?.offset ?? table.bytes.length;
        const written = encodeCallFrame(instructions, common);
        const stored = table.bytes.subarray(end - written.length, end);
        assert.deepEqual(Buffer.from(written), Buffer.from(stored), `the entry at ${offset}`);
      }
    }
  });
}

for (const machine of ['x64', 'arm64'] as const) {
  test(`${machine}: frames that are written are read`, () => {
    const instructions: CallFrameInstruction[] = [
      { operation: 'advance_loc', operands: [4] },
      { operation: 'def_cfa_offset', operands: [16] },
      { operation: 'offset', operands: [6, -16] },
      { operation: 'advance_loc2', operands: [400] },
      { operation: 'remember_state', operands: [] },
      { operation: 'def_cfa_expression', operands: [Uint8Array.of(0x77, 0x08)] },
      { operation: 'offset_extended_sf', operands: [80, 24] },
    ];
    const functions = [
      { address: 0x7f1234567000n, size: 1000, instructions },
      { address: 0xffffffffffff0000n, size: 1, instructions: [] },
    ];
    const bytes = writeFrames(machine, functions);
    assert.equal(bytes.length % 4, 0);
    const { commons, functions: read } = parseFrames(bytes);
    assert.equal(commons.length, 1);
    assert.equal(commons[0]?.returnRegister, machine === 'x64' ? 16 : 30);
    for (const [index, { address, size, instructions: given }] of functions.entries()) {
      const frame = read[index];
      assert.equal(frame?.start.address, address);
      assert.equal(frame?.start.encoding, pointerEncodings.absptr);
      assert.equal(frame?.size, BigInt(size));
      const kept = frame?.instructions.filter(({ operation }) => operation !== 'nop');
      assert.deepEqual(
        kept?.map(({ operation, operands }) => [
          operation,
          ...operands.map((o) => (typeof o === 'number' ? o : [...o])),
        ]),
        given.map(({ operation, operands }) => [
          operation,
          ...operands.map((o) => (typeof o === 'number' ? o : [...o])),
        ]),
      );
    }
  });
}

const first = toolchains.find(({ machine, skip }) => machine === 'x64' && !skip);
const cannotWrap = !hasTool('readelf') || !first ? 'not installed: readelf, or a compiler for x86-64' : false;
test('readelf understands what is written', { skip: cannotWrap }, () => {
  assert.ok(first);
  // Into the place of a compiler's frames, whose relocations are made to be none.
  const bytes = compile(first, 'mine.o', source, flags, true);
  const { sections } = readObject(bytes);
  const table = sections.find((section) => section.name === '.eh_frame');
  const relocations = sections.findIndex((section) => section.name === '.rela.eh_frame');
  const view = new DataView(bytes.buffer);
  const headers = Number(view.getBigUint64(40, true));
  view.setUint32(headers + relocations * abi.SHDR_SIZE + 4, abi.SHT_PROGBITS, true);
  const written = writeFrames('x64', [
    {
      address: 0x1000n,
      size: 64,
      instructions: [
        { operation: 'advance_loc', operands: [1] },
        { operation: 'def_cfa_offset', operands: [24] },
      ],
    },
  ]);
  assert.ok(table && written.length < table.size);
  table.bytes.fill(0);
  table.bytes.set(written);
  writeFileSync(join(directory, 'mine.o'), bytes);
  assert.deepEqual(
    readelf('mine.o').filter((line) => line !== 'nop'),
    ['def_cfa: r7 ofs 8', 'offset: r16 at cfa-8', 'advance_loc: 1', 'def_cfa_offset: 24'],
  );
});

test("relative pointers are resolved where the section's address is known", () => {
  // A common entry "zR" with pcrel | sdata4, and a function 0x100 bytes behind its pointer.
  const common = [20, 0, 0, 0, 0, 0, 0, 0, 1, 0x7a, 0x52, 0, 1, 0x78, 16, 1, 0x1b, 0x0c, 7, 8, 0x90, 1, 0, 0];
  const entry = [16, 0, 0, 0, 28, 0, 0, 0, 0, 1, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0];
  const bytes = Uint8Array.from([...common, ...entry, 0, 0, 0, 0]);
  const { functions } = parseFrames(bytes, { address: 0x10000n });
  assert.equal(functions[0]?.start.address, 0x10000n + 32n + 0x100n);
  assert.equal(functions[0]?.size, 32n);
  assert.equal(parseFrames(bytes).functions[0]?.start.address, undefined);
});

// biome-ignore format: one row per case
const refused: readonly (readonly [what: string, bytes: readonly number[], message: RegExp])[] = [
  ['an entry that is longer than the section', [200, 0, 0, 0, 0, 0, 0, 0], /byte 4: an entry of 200 bytes, and 4 are left/],
  ['an entry of 2^60 bytes', [255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 16], /byte 12: an entry of 1152921504606846976 bytes/],
  ['a function without a common entry', [4, 0, 0, 0, 8, 0, 0, 0], /byte 4: there is no common entry \(CIE\) 8 bytes before/],
  ['a version', [5, 0, 0, 0, 0, 0, 0, 0, 9], /byte 9: version 9/],
  ['an augmentation', [8, 0, 0, 0, 0, 0, 0, 0, 1, 0x65, 0x68, 0], /augmentation "eh"|byte 12/],
  ['an opcode', [10, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0x78, 16, 0x3f], /byte 13: 0x3f is no call frame instruction/],
  ['an operand that is cut off', [10, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0x78, 16, 0x04], /byte 14: 4 bytes are expected, and 0 are left/],
  ['a number without an end', [16, 0, 0, 0, 0, 0, 0, 0, 1, 0, ...Array(11).fill(0x80)], /byte 20: a number/],
];
for (const [what, bytes, message] of refused) {
  test(`${what} is refused`, () => {
    assert.throws(() => parseFrames(Uint8Array.from(bytes)), { code: 'ERR_ELF_FORMAT', message });
  });
}

test('operands that do not fit are refused', () => {
  const factors = { codeAlignment: 4, dataAlignment: -8 };
  const encode = (operation: CallFrameInstruction['operation'], ...operands: number[]) =>
    encodeCallFrame([{ operation, operands }], factors);
  assert.deepEqual([...encode('advance_loc', 252)], [0x7f]);
  assert.throws(() => encode('advance_loc', 256), { code: 'ERR_IMM_RANGE', message: /0\.\.252/ });
  assert.throws(() => encode('advance_loc', 2), { code: 'ERR_IMM_RANGE', message: /multiple of 4/ });
  assert.throws(() => encode('offset', 6, 16), { code: 'ERR_IMM_RANGE', message: /at least 0/ });
  assert.throws(() => encode('def_cfa', 6), { code: 'ERR_ARGUMENT', message: /takes reg, bytes/ });
});

test('a size that is none is refused', () => {
  for (const size of [-1, 1.5, Number.NaN, 2 ** 53, '4' as unknown as number])
    assert.throws(() => writeFrames('x64', [{ address: 0n, size, instructions: [] }]), {
      code: 'ERR_ARGUMENT',
      message: /a function's size is/,
    });
});
