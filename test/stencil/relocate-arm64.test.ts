// Relocations of AArch64 (AAELF64 §5.7) in a blob of kernels: objects made by hand, one instruction each, since
// what a compiler chooses to write is only some of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abi, type ObjectFile, type ObjectSection, type ObjectSymbol } from 'uranium-jit/elf';
import { linkKernels } from 'uranium-jit/stencil';

interface Sample {
  readonly type: number;
  readonly instruction: number;
  readonly addend?: number;
  /** Bytes of code before the instruction. */
  readonly before?: number;
  /** Bytes of the data that is referred to, and where in it. */
  readonly dataSize?: number;
  readonly at?: number;
}

const symbol = (index: number, fields: Partial<ObjectSymbol>): ObjectSymbol => ({
  index,
  name: '',
  binding: 'local',
  visibility: 'default',
  type: abi.STT_NOTYPE,
  place: 'section',
  section: 0,
  value: 0,
  size: 0,
  ...fields,
});

/** An object whose function `uranium_f` has one instruction that refers to `target`, in read-only data. */
function object({ type, instruction, addend = 0, before = 0, dataSize = 64, at = 0 }: Sample): ObjectFile {
  const code = new Uint8Array(before + 16);
  new DataView(code.buffer).setUint32(before, instruction, true);
  const section = (index: number, fields: Partial<ObjectSection>): ObjectSection => ({
    index,
    name: '',
    type: abi.SHT_PROGBITS,
    flags: 0,
    size: fields.bytes?.length ?? 0,
    alignment: 16,
    entrySize: 0,
    link: 0,
    info: 0,
    compression: undefined,
    bytes: new Uint8Array(0),
    relocations: [],
    ...fields,
  });
  return {
    name: 'made.o',
    machine: 'arm64',
    groups: [],
    sections: [
      section(0, { type: 0 }),
      section(1, {
        name: '.text.uranium_f',
        flags: abi.SHF_ALLOC | abi.SHF_EXECINSTR,
        bytes: code,
        relocations: [{ offset: before, type, typeName: `R_AARCH64_${type}`, symbol: 2, addend }],
      }),
      section(2, { name: '.rodata', flags: abi.SHF_ALLOC, bytes: new Uint8Array(dataSize) }),
    ],
    symbols: [
      symbol(0, { place: 'undefined' }),
      symbol(1, {
        name: 'uranium_f',
        binding: 'global',
        type: abi.STT_FUNC,
        section: 1,
        size: code.length,
      }),
      symbol(2, { name: 'target', section: 2, value: at }),
    ],
  };
}

/** The instruction after linking. Without `before`, the data lies at 64. */
function linked(sample: Sample): number {
  const { bytes } = linkKernels([object(sample)]);
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(sample.before ?? 0, true);
}

const adr = 0x10000003; // adr x3, .
const adrp = 0x90000003; // adrp x3, .
const add = 0x91000063; // add x3, x3, #0
const ldr = 0xf9400063; // ldr x3, [x3]
const literal = 0x58000003; // ldr x3, .

// biome-ignore format: one row per relocation; expected are the words that an assembler gives for the same operands
const samples: readonly (readonly [what: string, sample: Sample, expected: number])[] = [
  ['LD_PREL_LO19: ldr x3, .+64', { type: abi.R_AARCH64_LD_PREL_LO19, instruction: literal }, 0x58000203],
  ['ADR_PREL_LO21: adr x3, .+67', { type: abi.R_AARCH64_ADR_PREL_LO21, instruction: adr, addend: 3 }, 0x70000203],
  ['ADR_PREL_LO21, backwards', { type: abi.R_AARCH64_ADR_PREL_LO21, instruction: adr, addend: -65 }, 0x70ffffe3],
  ['ADR_PREL_PG_HI21, the same page', { type: abi.R_AARCH64_ADR_PREL_PG_HI21, instruction: adrp }, 0x90000003],
  ['ADR_PREL_PG_HI21, the fifth page', { type: abi.R_AARCH64_ADR_PREL_PG_HI21, instruction: adrp, addend: 5 * 4096 }, 0xb0000023],
  ['ADR_PREL_PG_HI21_NC, the page before', { type: abi.R_AARCH64_ADR_PREL_PG_HI21_NC, instruction: adrp, addend: -65 }, 0xf0ffffe3],
  ['ADD_ABS_LO12_NC: add x3, x3, #0x45', { type: abi.R_AARCH64_ADD_ABS_LO12_NC, instruction: add, addend: 4101 }, 0x91011463],
  ['LDST8: ldrb w3, [x3, #0x41]', { type: abi.R_AARCH64_LDST8_ABS_LO12_NC, instruction: 0x39400063, addend: 1 }, 0x39410463],
  ['LDST16: ldrh w3, [x3, #0x42]', { type: abi.R_AARCH64_LDST16_ABS_LO12_NC, instruction: 0x79400063, addend: 2 }, 0x79408463],
  ['LDST32: ldr w3, [x3, #0x44]', { type: abi.R_AARCH64_LDST32_ABS_LO12_NC, instruction: 0xb9400063, addend: 4 }, 0xb9404463],
  ['LDST64: ldr x3, [x3, #0x48]', { type: abi.R_AARCH64_LDST64_ABS_LO12_NC, instruction: ldr, addend: 8 }, 0xf9402463],
  ['LDST128: ldr q3, [x3, #0x50]', { type: abi.R_AARCH64_LDST128_ABS_LO12_NC, instruction: 0x3dc00063, addend: 16 }, 0x3dc01463],
  ['TSTBR14: tbz x3, #1, .+64', { type: abi.R_AARCH64_TSTBR14, instruction: 0x36080003 }, 0x36080203],
  ['CONDBR19: b.eq .+64', { type: abi.R_AARCH64_CONDBR19, instruction: 0x54000000 }, 0x54000200],
  ['JUMP26: b .+64', { type: abi.R_AARCH64_JUMP26, instruction: 0x14000000 }, 0x14000010],
  ['CALL26: bl .-4', { type: abi.R_AARCH64_CALL26, instruction: 0x94000000, addend: -68 }, 0x97ffffff],
  ['PREL32: a word', { type: abi.R_AARCH64_PREL32, instruction: 0, addend: -100 }, 0xffffffdc],
  ['GOT_LD_PREL19: a load becomes adr x3, .+64', { type: abi.R_AARCH64_GOT_LD_PREL19, instruction: literal }, 0x10000203],
  ['ADR_GOT_PAGE: adrp, of the symbol', { type: abi.R_AARCH64_ADR_GOT_PAGE, instruction: adrp, dataSize: 9000, at: 8192 }, 0xd0000003],
  ['LD64_GOT_LO12_NC: a load becomes add x3, x3, #0x40', { type: abi.R_AARCH64_LD64_GOT_LO12_NC, instruction: ldr }, 0x91010063],
];

for (const [what, sample, expected] of samples) {
  test(what, () => {
    assert.equal(linked(sample).toString(16).padStart(8, '0'), expected.toString(16).padStart(8, '0'));
  });
}

const far = 2 ** 20 + 64;
// biome-ignore format: one row per relocation
const refused: readonly (readonly [what: string, sample: Sample, why: RegExp])[] = [
  ['adr reaches less than 1 MiB', { type: abi.R_AARCH64_ADR_PREL_LO21, instruction: adr, dataSize: 2 * far, at: far }, /1048704 is out of range: -1048576 to 1048575/],
  ['a literal reaches less than 1 MiB', { type: abi.R_AARCH64_LD_PREL_LO19, instruction: literal, dataSize: 2 * far, at: far }, /out of range: -1048576 to 1048575/],
  ['tbz reaches less than 32 KiB', { type: abi.R_AARCH64_TSTBR14, instruction: 0x36080003, addend: 32768 }, /32832 is out of range: -32768 to 32767/],
  ['b reaches less than 128 MiB', { type: abi.R_AARCH64_JUMP26, instruction: 0x14000000, addend: 2 ** 27 }, /out of range: -134217728 to 134217727/],
  ['adrp reaches less than 4 GiB', { type: abi.R_AARCH64_ADR_PREL_PG_HI21, instruction: adrp, addend: 2 ** 32 }, /out of range: -4294967296 to 4294967295/],
  ['a distance has 32 bits', { type: abi.R_AARCH64_PREL32, instruction: 0, addend: 2 ** 31 }, /out of range: -2147483648 to 2147483647/],
  ['a target of a branch lies on a multiple of 4', { type: abi.R_AARCH64_CALL26, instruction: 0x94000000, addend: 2 }, /66 is not a multiple of 4/],
  ['a word is loaded from a multiple of 8', { type: abi.R_AARCH64_LDST64_ABS_LO12_NC, instruction: ldr, addend: 4 }, /68 is not a multiple of 8/],
  ['an absolute address', { type: abi.R_AARCH64_ABS64, instruction: 0 }, /not known to be independent of the position/],
  ['something else through the GOT', { type: abi.R_AARCH64_GOT_LD_PREL19, instruction: add }, /only ldr and adrp .* 91000063/],
  ['an addend to the GOT', { type: abi.R_AARCH64_LD64_GOT_LO12_NC, instruction: ldr, addend: 8 }, /an addend/],
];

for (const [what, sample, why] of refused) {
  test(`${what}: refused otherwise`, () => {
    const code = sample.type === abi.R_AARCH64_ABS64 ? 'ERR_STENCIL' : 'ERR_ELF_RELOCATION';
    assert.throws(() => linkKernels([object(sample)]), { code, message: why });
  });
}

test('objects without a function of the prefix are refused', () => {
  const sample = object({ type: abi.R_AARCH64_PREL32, instruction: 0 });
  assert.throws(() => linkKernels([sample], { prefix: 'other_' }), {
    code: 'ERR_STENCIL',
    message: /no function .* "other_"/,
  });
});

test('code that counts on its place in a page asks for pages', () => {
  const paged = linkKernels([object({ type: abi.R_AARCH64_ADD_ABS_LO12_NC, instruction: add })]);
  assert.equal(paged.alignment, 4096);
  const free = linkKernels([object({ type: abi.R_AARCH64_ADR_PREL_LO21, instruction: adr })]);
  assert.equal(free.alignment, 32);
});

test('a distance to an external name becomes a relocation of the blob', () => {
  const made = object({ type: abi.R_AARCH64_PREL32, instruction: 0, addend: 8, before: 4 });
  const symbols = [
    ...made.symbols.slice(0, 2),
    symbol(2, { name: 'outside', place: 'undefined', binding: 'global' }),
  ];
  const outside = { ...made, symbols };
  assert.throws(() => linkKernels([outside]), { code: 'ERR_STENCIL', message: /"outside".*not defined/ });
  assert.deepEqual(linkKernels([outside], { external: ['outside'] }).relocations, [
    { offset: 4, kind: 'relative32', symbol: 'outside', addend: 8 },
  ]);
  const call = object({ type: abi.R_AARCH64_CALL26, instruction: 0x94000000 });
  assert.throws(() => linkKernels([{ ...call, symbols }], { external: ['outside'] }), {
    code: 'ERR_STENCIL',
    message: /only the distance/,
  });
});
